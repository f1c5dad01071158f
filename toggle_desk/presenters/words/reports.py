"""What this till gave today."""

REPORTS: dict[str, str] = {
    "reports.headline": "Today",
    "reports.given": "Given",
    "reports.reversed": "Reversed",
    "reports.open": "Not confirmed yet",
    "reports.by_reason": "By reason",
    "reports.by_operator": "By person",
    "reports.by_site": "By site",
    "reports.cards.one": "1 card",
    "reports.cards.other": "{count} cards",
    "reports.unsettled": "Before you close",
    "reports.unsettled.row": "{when}, {state}",
    "reports.unsettled.by": "{operator}, {reference}",
    "reports.unsettled.signed": "{operator}, {reference}, signed by {name}",
    "reports.empty": "What this till gives today is added up here.",
}
