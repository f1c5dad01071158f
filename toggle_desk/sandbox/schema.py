"""The schema file, read once and bound to its answers."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from graphql import GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema, build_schema

from toggle_desk.sandbox.book import Row
from toggle_desk.sandbox.resolvers import MUTATIONS, PARTS, QUERIES, Answer, Part

# Beside the package, in a checkout and in an installed folder alike.
FILE = Path(__file__).resolve().parents[2] / "resources" / "toggle.graphql"


def load_schema() -> GraphQLSchema:
    """Build the executable schema. Raises GraphQLError, KeyError or OSError where it is not as expected."""
    schema = build_schema(FILE.read_text(encoding="utf-8"))
    for root, answers in (("Query", QUERIES), ("Mutation", MUTATIONS)):
        for field, answer in answers.items():
            _bind(schema, root, field, _operation(answer))
    for (owner, field), part in PARTS.items():
        _bind(schema, owner, field, _nested(part))
    return schema


def _operation(answer: Answer) -> Callable[..., object]:
    def resolve(_: object, info: GraphQLResolveInfo, **args: object) -> object:
        return answer(info.context, args)

    return resolve


def _nested(part: Part) -> Callable[..., object]:
    def resolve(row: Row, info: GraphQLResolveInfo) -> object:
        return part(info.context, row)

    return resolve


def _bind(schema: GraphQLSchema, owner: str, field: str, resolve: Callable[..., object]) -> None:
    cast("GraphQLObjectType", schema.type_map[owner]).fields[field].resolve = resolve
