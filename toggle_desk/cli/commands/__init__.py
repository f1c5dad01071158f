"""The registry: a new command is a file of its own beside this one, and its two entries here."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start reads no command's file but that of the one it names
    from toggle_desk.cli.command import DeskCommand
    from toggle_desk.cli.commands.doctor import Doctor
    from toggle_desk.cli.commands.recover import Recover
    from toggle_desk.cli.commands.sandbox import Sandbox
    from toggle_desk.cli.commands.tour import Tour

# Every command, with what `--help` says that it does.
COMMANDS = {
    "connect": "log in to Toggle for real and store the API user in the vault",
    "provision": "apply a provisioning file, all of it or nothing",
    "issue": "issue one card",
    "reverse": "take an unspent card back",
    "reconcile": "ask Toggle about every open outcome now, or decide about one",
    "history": "show the ledger",
    "verify": "see whether the records are as they were written, or prove one card",
    "erase-guest": "take a guest out of this till's records",
    "recover": "print the keys of the records for a safe place, or put them back into the vault",
    "approver-page": "write the page on which managers approve from elsewhere",
    "doctor": "check this machine",
    "tour": "photograph every screen in practice mode",
    "sandbox": "run the built-in local Toggle on its own",
}


def load(name: str) -> "type[DeskCommand | Doctor | Recover | Sandbox | Tour]":
    """Read the file of one command."""
    match name:
        case "connect":
            from toggle_desk.cli.commands.connect import Connect

            return Connect
        case "provision":
            from toggle_desk.cli.commands.provision import Provision

            return Provision
        case "issue":
            from toggle_desk.cli.commands.issue import Issue

            return Issue
        case "reverse":
            from toggle_desk.cli.commands.reverse import Reverse

            return Reverse
        case "reconcile":
            from toggle_desk.cli.commands.reconcile import Reconcile

            return Reconcile
        case "history":
            from toggle_desk.cli.commands.history import History

            return History
        case "verify":
            from toggle_desk.cli.commands.verify import Verify

            return Verify
        case "erase-guest":
            from toggle_desk.cli.commands.erase_guest import EraseGuest

            return EraseGuest
        case "recover":
            from toggle_desk.cli.commands.recover import Recover

            return Recover
        case "approver-page":
            from toggle_desk.cli.commands.approver_page import ApproverPage

            return ApproverPage
        case "doctor":
            from toggle_desk.cli.commands.doctor import Doctor

            return Doctor
        case "tour":
            from toggle_desk.cli.commands.tour import Tour

            return Tour
        case "sandbox":
            from toggle_desk.cli.commands.sandbox import Sandbox

            return Sandbox
        case _:
            raise AssertionError(name)
