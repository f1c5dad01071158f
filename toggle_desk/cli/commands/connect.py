"""`connect`: the API user goes into the vault, once Toggle has accepted it."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toggle_desk.cli.command import DeskCommand, add_operator, number

if TYPE_CHECKING:
    from toggle_desk.application.desk import Desk


@dataclass(frozen=True, slots=True)
class Connect(DeskCommand):
    """Logs in to Toggle for real; the password comes from standard input."""

    username: str
    account: int | None
    operator: str | None

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.add_argument(
            "--username",
            required=True,
            help="API username or email; the password is read from standard input",
        )
        parser.add_argument("--account", type=number, metavar="ID", help="needed where the user sees several")
        add_operator(parser)

    async def run(self, desk: "Desk") -> int:
        """Prove the API user and store it, or list the accounts to choose from."""
        from toggle_desk.application.settings import Credentials
        from toggle_desk.cli import exits, output
        from toggle_desk.cli.sign_in import installer, read_secret
        from toggle_desk.domain.errors import ToggleRefused, ToggleUnavailable
        from toggle_desk.presenters import wording

        by = await installer(desk, self.operator)
        password = (await read_secret("API password: ")).reveal()
        credentials = Credentials.typed(self.username, password)
        if not (credentials.username and credentials.password.reveal()):
            output.say(wording.say("cli.no_pair"))
            return exits.USAGE
        if credentials.password.reveal() != password:
            output.say(wording.say("connect.trimmed"))
        try:
            connected = await desk.setup.connect(credentials, self.account, by)
        except ToggleRefused:
            output.say(wording.say("connect.wrong_pair"))
            return exits.REFUSED
        except ToggleUnavailable as problem:
            output.say(wording.say("connect.not_kept", cause=wording.cause(problem.code)))
            return exits.NOT_ISSUED
        if connected.account_id is None:
            output.say(wording.say("cli.which_account" if connected.accounts else "cli.no_accounts"))
            for account in connected.accounts:
                output.say(f"  {account.id}  {account.name}")
            return exits.USAGE
        output.say(wording.say("cli.connected", account=str(connected.account_id)))
        if connected.not_stored is not None:
            output.say(wording.say(f"cli.{connected.not_stored.value}"))
            return exits.DONE if desk.setup.practice else exits.NOT_STORED
        output.say(wording.say("cli.stored"))
        return exits.DONE
