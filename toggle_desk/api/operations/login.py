"""Signing in; the token comes in the reply's headers (page: authentication)."""

from toggle_desk.api.operations.document import Request, without
from toggle_desk.application.ports import Credentials

FIELDS = ("loginUser", "LoginUser")  # the page's prose has one spelling, its newest sample the other

DOCUMENT = """
query SignIn(
  $email: String!
  $username: String!
  $password: String!
) {
  loginUser(
    email: $email
    username: $username
    password: $password
  ) { id }
}
"""


def requests(credentials: Credentials) -> tuple[Request, ...]:
    """Ask in the usual spelling, then in the other; a name with an @ goes as `email`."""
    kind, other = ("email", "username") if "@" in credentials.username else ("username", "email")
    variables = {kind: credentials.username, "password": credentials.password.reveal()}
    document = without(DOCUMENT, {other})
    return tuple(Request(document.replace(FIELDS[0], field), field, variables) for field in FIELDS)
