"""`doctor`: the self-check, which works where the records do not."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toggle_desk.cli.command import Command

if TYPE_CHECKING:
    from toggle_desk.runtime.installation import Installation


@dataclass(frozen=True, slots=True)
class Doctor(Command):
    """Checks this machine."""

    json: str | None  # a file, or "-" for standard output

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        """Describe the options."""
        parser.add_argument(
            "--json",
            nargs="?",
            const="-",
            metavar="FILE",
            help="one JSON object, on standard output or in FILE",
        )

    async def run(self, place: "Installation") -> int:
        """Say what works and what does not, and give the exit code."""
        import asyncio
        import json
        from pathlib import Path

        from toggle_desk.cli import exits, output
        from toggle_desk.doctor import Health, examine
        from toggle_desk.presenters import wording
        from toggle_desk.runtime import release

        findings = await examine(place)
        healthy = all(finding.health is not Health.TROUBLE for finding in findings)
        for finding in findings:
            output.say(f"{wording.say(f'doctor.{finding.part}')}: {finding.health.value} - {finding.detail}")
        if self.json is not None:
            said = {
                "healthy": healthy,
                "version": release.version(),
                "build": release.build(),
                "findings": [
                    {"part": finding.part, "health": finding.health.value, "detail": finding.detail}
                    for finding in findings
                ],
            }
            if self.json == "-":
                output.print_json(said)
            else:
                try:
                    await asyncio.to_thread(Path(self.json).write_text, json.dumps(said, indent=2), "utf-8")
                except OSError:
                    output.say(wording.say("cli.unwritable_file", file=self.json))
                    return exits.TROUBLE
        return exits.DONE if healthy else exits.TROUBLE
