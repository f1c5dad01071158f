"""Every sentence about what became of a card, with all that is said while that is unknown."""

OUTCOME: dict[str, str] = {
    "outcome.ISSUED": "Issued: a {amount} card.",
    "outcome.ISSUED.email": "Toggle accepted the order for a {amount} card and will email it to {email}.",
    "outcome.ISSUED.erased": "Toggle accepted the order for a {amount} card. The guest was erased since.",
    "outcome.ISSUED.open": "This order is left open: fulfil it in Toggle's dashboard.",
    "outcome.ISSUED.hidden": "Toggle does not show this card's number here: find it in Toggle's dashboard.",
    "outcome.ISSUED.late": "This card showed up after it had been given up. Get a manager: hand it over or reverse it.",
    "outcome.ISSUED.unrecorded": (
        "This till could not write the card down. Note the number now, leave the program open, "
        "and call your IT support."
    ),
    "outcome.unrecorded": "This till could not write that down yet: leave the program open.",
    "outcome.seen": "Dealt with by {name}.",
    "outcome.signed": "{name} has signed for it.",
    "outcome.ISSUED_INCOMPLETE": "Created: Toggle has the {amount} card, its details are on the way.",
    "outcome.NOT_SENT": "{cause} Nothing was issued.",
    "outcome.PREPARED": "Not sent: the program closed before the {amount} card left. Send it now or close it.",
    "outcome.SENDING": "The {amount} card is being sent.",
    "outcome.REJECTED": "Nothing was issued. Toggle says: {words}",
    "outcome.UNKNOWN": (
        "Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another."
    ),
    "outcome.SETTLED_NOT_FOUND": "Toggle has no record after 3 minutes. A manager can send it again.",
    "outcome.NEEDS_PERSON": "Not confirmed yet. Only a manager can decide what becomes of this {amount} card.",
    "outcome.MISMATCH": "Toggle made a card that differs from the {amount} asked for. Get a manager.",
    "outcome.DUPLICATE": (
        "Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard."
    ),
    "outcome.ABANDONED": "Closed without a card. We keep watching for 7 days.",
    "outcome.ABANDONED.unsent": "Closed without a card. Nothing was ever sent.",
    "outcome.reversal.ISSUED": "Reversed: the {amount} card is empty now.",
    "outcome.reversal.REJECTED": "The card was not reversed. Toggle says: {words}",
    "outcome.reversal.NOT_SENT": "{cause} The card was not reversed.",
    "outcome.reversal.UNKNOWN": "Not confirmed yet: Toggle may already have reversed this {amount} card.",
    "outcome.reversal.PREPARED": "The {amount} card is as it was: the program closed before it could be reversed.",
    "outcome.reversal.SENDING": "The {amount} card is being reversed.",
    "outcome.reversal.ISSUED_INCOMPLETE": "Toggle accepted the reversal of this {amount} card, details are on the way.",
    "outcome.reversal.SETTLED_NOT_FOUND": (
        "Toggle has no record of this reversal after 3 minutes. A manager can send it again."
    ),
    "outcome.reversal.NEEDS_PERSON": (
        "Not confirmed yet. Only a manager can decide about the reversal of this {amount} card."
    ),
    "outcome.reversal.ABANDONED": "The reversal was closed. We keep watching for 7 days.",
    "outcome.reversal.ABANDONED.unsent": "The reversal was closed. Nothing was ever sent.",
    "outcome.hint.site": (
        "Check the site's reference in Toggle under Settings > Integrations, and in Set-up here ({site})."
    ),
    "outcome.check_in": "Checking again in {seconds} s.",
    "outcome.check_now": "Checking now.",
    "outcome.check_never": "Toggle is not asked any more: look in its dashboard.",
    "outcome.check_in_minutes": "Checking again in {minutes} min.",
    "outcome.reference": "Ref …{tail}",
    "cause.address_forgotten": "It never left, and a guest's address is kept for one day only.",
    "cause.no_connection": "No connection.",
    "cause.tls_refused": "Secure connection refused. Check the date and the network.",
    "cause.proxy_refused": "The network's proxy refused.",
    "cause.sign_in_refused": "Toggle refused the sign-in.",
    "cause.not_connected_yet": "This till is not connected to Toggle yet.",
    "cause.toggle_busy": "Toggle is busy: wait a minute.",
    "cause.network_page": "A network sign-in page is in the way.",
    "cause.unreadable_reply": "Toggle's answer could not be read.",
    "cause.server_trouble": "Toggle has a problem of its own.",
    "cause.timed_out": "Toggle did not answer in time.",
    "cause.connection_lost": "The connection was lost.",
    "cause.redirected": "The network sent the question somewhere else.",
    "cause.interrupted": "The program was closed while sending.",
    "cause.duplicate_reported": "Toggle knows this reference already.",
    "cause.refused": "Toggle refused.",
    "cause.forbidden": "This API user is not allowed to do that.",
    "cause.vault_absent": "This computer's vault does not answer.",
    "cause.vault_late": (
        "This computer's vault has not answered yet: it may be asking for its password in another window."
    ),
    "cause.vault_damaged": "The key to this till's records in this computer's vault is damaged.",
    "cause.vault_locked": "This computer's vault is locked.",
    "doubt.toggle_busy": "Toggle is busy, waiting.",
    "doubt.balance_unknown": "The card is empty by now: taken back, or spent by its guest.",
    "doubt.interrupted": "Checking an interrupted gift card.",
    "unknown.check": "Check again",
    "unknown.manager": "Get a manager",
    "unknown.send_again": "Send again, same reference",
    "unknown.abandon": "Close without a card",
    "unknown.manager_reason": "Reason",
    "unknown.next": "Next guest",
    "unknown.manager_intro": "A manager decides here, and gives a reason that stays on record.",
    "unknown.risk.resend": (
        "Sending again uses the same reference. If Toggle finds the first order later, "
        "there may be two {amount} cards, and the extra one has to be reversed."
    ),
    "unknown.risk.wait": "Toggle is still being asked. Closing without a card means that no {amount} card is handed over.",
}
