"""The list of the cards given on this till."""

ACTIVITY: dict[str, str] = {
    "activity.reverse": "Reverse",
    "activity.check": "Check again",
    "activity.send": "Send now",
    "activity.abandon": "Close without a card",
    "activity.show": "Show the card",
    "activity.seen": "Dealt with",
    "activity.sign": "Sign for it",
    "activity.more": "Show more",
    "activity.timeline": "What happened",
    "activity.sent_by_hand": "Sent by hand from Activity",
    "activity.closed_by_hand": "Closed by hand from Activity",
    "activity.headline": "Activity",
    "activity.table": "Cards given on this till, newest first",
    "activity.search": "Search card, person, site, reason or amount",
    "activity.empty": "Nothing yet. Every card given on this till is listed here.",
    "activity.reaching": "Searching further back…",
    "activity.nothing_found": "Nothing matches this search.",
    "activity.column.when": "When",
    "activity.column.amount": "Amount",
    "activity.column.state": "State",
    "activity.column.card": "Card",
    "activity.column.reason": "Reason",
    "activity.column.site": "Site",
    "activity.column.operator": "Given by",
    "activity.close": "Close",
    "activity.erase": "Erase the guest",
    "activity.erase_now": "Erase for good",
    "activity.erase_asked": (
        "The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone."
    ),
    "activity.erased": "The guest is erased from all records of this till. The cards stay as they are.",
    "activity.erased_later": (
        "The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most."
    ),
}
