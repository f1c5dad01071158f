"""Whether this till's records are as they were written."""

VERIFY: dict[str, str] = {
    "verify.headline": "Records",
    "verify.check_label": "Checked just now",
    "verify.wrong_label": "Wrong",
    "verify.mark_label": "Mark of the last event",
    "verify.note_label": "Good to know",
    "verify.whole": "All is well: every event is as it was written, {count} in all.",
    "verify.wrong": "This till's records are not as they were written.",
    "verify.other_key": "No event fits the key in this computer's vault: the records or the key belong to another till.",
    "verify.changed": "Event {first} was changed, moved or put in after it was written.",
    "verify.missing": "Events {first} to {last} are missing.",
    "verify.missing.single": "Event {first} is missing.",
    "verify.unlinked": "Just before event {first}, something was taken out or put in.",
    "verify.contradicted": "The record of card {reference} says something else than its events.",
    "verify.cut_off": "The end is missing: the records count up to event {last}.",
    "verify.end_changed": "The end of the records was changed.",
    "verify.older_copy": (
        "These records are an older copy, or their end is missing: this computer's vault knows events up to {last}."
    ),
    "verify.other_copy": (
        "These records went on from an older copy: this computer's vault knows another event {first}."
    ),
    "verify.doubted": (
        "At a start these records were an older copy, or their end was missing (event {first}). No manager has "
        "accepted that yet."
    ),
    "verify.more": "Further ones that are not listed: {count}.",
    "verify.accepted": "{name} accepted the records as they were, {when}.",
    "verify.no_key": (
        "There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order "
        "notes."
    ),
    "verify.no_vault": (
        "Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order "
        "notes."
    ),
    "verify.silent": (
        "The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later."
    ),
    "verify.nothing_yet": "The vault remembers no end of these records yet. It does from now on.",
    "verify.what_to_do": (
        "Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk "
        "verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost."
    ),
}
