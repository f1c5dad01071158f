"""The rival's second opinion on a document: the reference engine against the published schema."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    get_operation_ast,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values

_FILE = Path(__file__).parents[2] / "resources" / "toggle.graphql"


def objections(query: str, variables: Mapping[str, Any], operation_name: str | None) -> list[str]:
    """Say what a strict server has against a request; nothing where it would be carried out."""
    schema = _schema()
    try:
        document = parse(query)
    except GraphQLError as error:
        return [error.message]
    errors = validate(schema, document)
    if errors:
        return [error.message for error in errors]
    operation = get_operation_ast(document, operation_name)
    if operation is None:
        return ["Unknown operation."]
    return _misfits(schema, operation, variables)


def _misfits(
    schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> list[str]:
    coerced = get_variable_values(schema, operation.variable_definitions or (), dict(variables))
    return [error.message for error in coerced] if isinstance(coerced, list) else []


@cache
def _schema() -> GraphQLSchema:
    return build_schema(_FILE.read_text("utf-8"))
