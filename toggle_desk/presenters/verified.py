"""Says in plain words what a look at the sealed chain has found, for the page and the command line."""

from toggle_desk.domain.tampering import Flaw, Verified, Wrong
from toggle_desk.presenters import wording

_ACCEPTABLE = frozenset({Wrong.CUT_OFF, Wrong.OLDER_COPY, Wrong.OTHER_COPY, Wrong.DOUBTED})


def headline(found: Verified) -> str:
    """Say in one sentence whether all is well."""
    if found.is_whole:
        return wording.say("verify.whole", count=str(found.head.number))
    return wording.say("verify.wrong")


def findings(found: Verified) -> tuple[str, ...]:
    """Say what is wrong, where, and what to do about it."""
    said = [flaw_sentence(flaw) for flaw in found.flaws]
    if found.more:
        said.append(wording.say("verify.more", count=str(found.more)))
    if may_be_accepted(found):
        said.append(wording.say("verify.what_to_do"))
    return tuple(said)


def remarks(found: Verified) -> tuple[str, ...]:
    """Say what was accepted, what fits, and what could not be found out."""
    said = [wording.say("verify.accepted", name=one.by, when=wording.when(one.at)) for one in found.accepted]
    if found.marks:
        said.append(wording.say("cli.marks", count=str(found.marks)))
    if not found.sealed:
        said.append(wording.say("verify.no_key"))
    elif found.unanchored is not None:
        said.append(wording.say(f"verify.{found.unanchored.value}"))
    return tuple(said)


def mark(found: Verified) -> str:
    """Tell the mark of the last event, which is worth writing down elsewhere."""
    return wording.say("cli.mark", mark=f"#{found.head.mark}") if found.head.number else ""


def may_be_accepted(found: Verified) -> bool:
    """Say whether a manager can take the records as they are; what was changed in them stays told."""
    return any(flaw.wrong in _ACCEPTABLE for flaw in found.flaws)


def flaw_sentence(flaw: Flaw) -> str:
    """Say one thing that is wrong."""
    if flaw.wrong is Wrong.MISSING and flaw.first == flaw.last:
        return wording.say("verify.missing.single", first=str(flaw.first))
    if flaw.wrong is Wrong.FOREIGN_MARK:
        return wording.say("cli.foreign_mark", mark=flaw.detail)
    return wording.say(
        f"verify.{flaw.wrong.value}",
        first=str(flaw.first),
        last=str(flaw.last),
        reference=flaw.reference or "",
    )
