"""Signing in; the token comes in the reply's headers (page: authentication)."""

from dataclasses import replace

from toggle_desk.api.operations.document import Request, filled
from toggle_desk.application.settings import Credentials

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
    """Ask in the usual spelling, then in the other; a name with an @ goes as `email`.

    The newest sample knows no `email`: where the schema has only one of the two, the name goes as that.
    """
    values = {"password": credentials.password.reveal()}
    kinds = ("email", "username") if "@" in credentials.username else ("username", "email")
    asked = [
        filled(DOCUMENT, FIELDS[0], {kind: credentials.username, other: None, **values})
        for kind, other in (kinds, kinds[::-1])
    ]
    return tuple(_spelled(request, field) for request in asked for field in FIELDS)


def _spelled(request: Request, field: str) -> Request:
    return replace(request, document=request.document.replace(FIELDS[0], field), field=field)
