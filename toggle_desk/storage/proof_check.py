"""Checks the proof of one gift card that Toggle Desk wrote; run it with Python.

It needs nothing but Python. It does not ask any computer for anything, and holds nothing of other cards.
"""

import hashlib
import json
import sys

PROOF = "{}"

IS_PROVEN = """
What this proves, if both marks stand where it says:
- These are all events of this card between the two marks, in this order. None was changed, added or left out
  since the second mark was written to Toggle.
- They were on record before the order with the second mark was sent.
What it does not prove:
- That what was written down is true: it is what the till knew, and its clock may have been wrong.
- More than that this file agrees with itself, as long as the marks are not looked up at Toggle.
- What happened after the second mark, or on another till."""


def sha256(text: str) -> str:
    """Give the digest of a text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def check(text: str) -> tuple[bool, list[str]]:
    """Work the chain through; gives whether it agrees, and what a person should read."""
    proof = json.loads(text)
    number, digest = proof["start"]
    said = [
        f"Card {proof['reference']}",
        "",
        "What was decided:",
        f"  {proof['decision']}",
        "",
        "What happened:",
    ]
    decided = False
    for kind, link in proof["links"]:
        number += 1
        if kind == "event":
            event = json.loads(link)
            if event[0] != number or event[1] not in proof["about"]:
                return False, [*said, f"  Event {number} is another one than this file says."]
            if event[1] == proof["reference"] and event[5] == "Prepared":
                decided = json.loads(event[9])["decision"] == sha256(proof["decision"])
            what = f"{event[5]}  {event[6] or 'the till'}  {event[7]} > {event[8]}"
            said.append(f"  {number}. {event[2]}  {what}  {event[9]}")
        digest = sha256(digest + (sha256(link) if kind == "event" else link))
    said += ["", "The two marks:"]
    said.append(f"  #{proof['start'][0]}:{proof['start'][1][:8]}  {proof['first_mark']}")
    said.append(f"  #{number}:{digest[:8]}  {proof['last_mark']}")
    if [number, digest] != proof["end"]:
        return False, [
            *said,
            "",
            "The events do not lead from the first mark to the second: something was changed.",
        ]
    if not decided:
        return False, [*said, "", "The decision is not the one that the first event was written for."]
    return True, [*said, "", f"The {len(proof['links'])} events between the marks agree.", IS_PROVEN]


if __name__ == "__main__":
    agrees, lines = check(PROOF)
    sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(0 if agrees else 1)
