"""Reads the release workflow as its runner would, without asking the network."""

import sys
from pathlib import Path

from .places import ROOT
from .steps import run, say

WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
_TOOLS = Path(sys.executable).parent


def lint() -> None:
    """Check its shape and its habits. Raises StoppedError with what is wrong."""
    run(_TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW)
    run(_TOOLS / "zizmor", "--offline", "--no-progress", "--quiet", WORKFLOW)
    say("lint: the release workflow is well formed and asks for no more than it needs")
