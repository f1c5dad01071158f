"""A command and another process decide about one card in the same moment."""

import asyncio
from pathlib import Path

import pytest

from tests.doubles.desk import a_request, bench_in
from toggle_desk.cli.commands.reconcile import Reconcile
from toggle_desk.cli.exits import DONE, UNKNOWN
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import OWNER

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("mine_first", "code"), [(True, UNKNOWN), (False, DONE)])
async def test_a_card_that_somebody_else_is_sending_is_not_called_idle(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    mine_first: bool,
    code: int,
) -> None:
    with (
        bench_in(tmp_path, token="there") as there,
        bench_in(tmp_path, token="here", clock=there.clock, toggle=there.toggle) as here,
    ):
        there.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))
        reference = (await there.desk.issuing.issue_card(a_request())).reference
        again = Reconcile(
            send_again=reference,
            abandon=None,
            sign_off=None,
            reason="x",
            operator=None,
            approve_by=None,
            json=True,
        )
        mine, theirs = there.toggle.hold("sign_in_afresh"), there.toggle.hold("sign_in_afresh")

        command = asyncio.create_task(again.run(here.desk))
        await mine.arrived.wait()
        window = asyncio.create_task(there.desk.issuing.decide.send_again(reference, OWNER, "x"))
        await theirs.arrived.wait()
        if mine_first:
            mine.release()
            ended = await command
            theirs.release()
            entry = await window
        else:
            theirs.release()
            entry = await window
            mine.release()
            ended = await command

        assert (ended, entry.state) == (code, State.ISSUED)
        assert 1 == len(there.toggle.under(reference))
        assert reference in capsys.readouterr().out
