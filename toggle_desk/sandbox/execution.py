"""How a document is executed: by graphql-core, with less ceremony where a field is one cell of a row."""

from graphql import ExecutionContext, FieldNode, GraphQLObjectType, GraphQLScalarType
from graphql.pyutils import Path

from toggle_desk.sandbox.book import Row


class RowReader(ExecutionContext):
    """Reads a plain scalar off its row at once: most fields of a card are nothing else.

    graphql-core would coerce its arguments, describe the request to a resolver and look out for coroutines;
    for a field with neither arguments nor a resolver of its own the result is the same.
    """

    def execute_field(
        self, parent_type: GraphQLObjectType, source: Row, field_nodes: list[FieldNode], path: Path
    ) -> object:
        """Give the value of one field."""
        name = field_nodes[0].name.value
        field = parent_type.fields.get(name)
        if field is None or field.resolve is not None or not isinstance(field.type, GraphQLScalarType):
            return super().execute_field(parent_type, source, field_nodes, path)
        value = source.get(name)
        return None if value is None else field.type.serialize(value)
