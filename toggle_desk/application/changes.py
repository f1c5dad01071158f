"""Says which settings a change is about, for the record of it."""

from dataclasses import fields

from toggle_desk.application.settings import Settings


def changes(before: Settings, after: Settings) -> dict[str, str]:
    """Name the parts that are another now; of limits, which decide about money, with what they were."""
    parts = [one.name for one in fields(Settings) if getattr(before, one.name) != getattr(after, one.name)]
    limits = [
        f"{one.name} {_said(old)} > {_said(new)}"
        for one in fields(before.limits)
        if (old := getattr(before.limits, one.name)) != (new := getattr(after.limits, one.name))
    ]
    return {"parts": ", ".join(parts)} | ({"limits": ", ".join(limits)} if limits else {})


def _said(limit: object) -> str:
    return "none" if limit is None else str(limit)
