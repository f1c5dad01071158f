"""What the frame says around every page: its bars, its list of keys, and what was scanned on any page."""

FRAME: dict[str, str] = {
    "app.name": "Toggle Desk",
    "nav.issue": "Issue",
    "nav.activity": "Activity",
    "nav.check_card": "Check card",
    "nav.reports": "Reports",
    "nav.setup": "Set-up",
    "shell.page": "Page: {page}",
    "shell.choices": "Choices: {name}",
    "shell.lock": "Lock",
    "shell.locking": "This till locks in {seconds} s. Touch it to go on.",
    "shell.site": "Site",
    "shell.product": "Product",
    "shell.practice": "Practice mode – cards are not real",
    "shell.connection.starting": "Starting",
    "shell.connection.online": "Online",
    "shell.connection.offline": "No connection",
    "shell.as_owner": "Nobody is set up yet: this till works as its owner, without a PIN.",
    "shell.open.one": "1 card not confirmed yet",
    "shell.open.other": "{count} cards not confirmed yet",
    "shell.open.line": "{cards}: {check}",
    "shell.open.now": "checking now",
    "shell.open.seconds": "checking again in {seconds} s",
    "shell.open.minutes": "checking again in {minutes} min",
    "shell.note_down.one": "A {amount} card is not written down yet: leave this till on",
    "shell.note_down.other": "{count} cards are not written down yet: leave this till on",
    "shell.manager.one": "A {amount} card needs a manager",
    "shell.manager.late": "A {amount} card showed up after it was given up: get a manager",
    "shell.manager.other": "{count} cards need a manager",
    "shell.show.one": "A {amount} card was issued and not shown yet",
    "shell.show.other": "{count} cards were issued and not shown yet",
    "shell.send.one": "A {amount} card was never sent: send it or close it",
    "shell.send.other": "{count} cards were never sent: send or close them",
    "shell.open_entry": "Open",
    "shell.finishing": "Finishing a card…",
    "shell.set_aside": "The settings could not be read. They were set aside as {name}: nothing is lost.",
    "shell.person": "{name} ({role})",
    "shell.role.staff": "staff",
    "shell.role.supervisor": "supervisor",
    "shell.role.manager": "manager",
    "shell.role.owner": "owner",
    "shell.vault_absent": (
        "This computer has no vault: the API user is kept only until the program closes, "
        "and the records are not encrypted."
    ),
    "shell.older_records": (
        "This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in "
        "Set-up."
    ),
    "shell.vault_late": (
        "This computer's vault has not answered yet: the records are not encrypted. "
        "They will be from the first start at which it answers."
    ),
    "shell.vault_locked": (
        "This computer's vault is locked: the records are not encrypted. "
        "They will be from the first start at which it is unlocked."
    ),
    "shell.records_readable": (
        "The records are not encrypted yet, because several programs use them. "
        "They will be at the next start while no other one is open."
    ),
    "keys.title": "Keys",
    "keys.close": "Close",
    "keys.help": "F1",
    "keys.help.does": "This list",
    "keys.pages": "Ctrl + 1 to {last}",
    "keys.move": "Tab, Shift + Tab",
    "keys.move.does": "Next, previous",
    "keys.press": "Enter or Space",
    "keys.press.does": "Press what has the ring",
    "keys.amount": "0 to 9, point, Backspace, Delete",
    "keys.amount.does": "The amount, filled from the right, or as you write it with a point; the PIN when signing in",
    "keys.paste": "Ctrl + V",
    "keys.paste.does": "Take a copied amount",
    "keys.issue": "Ctrl + Enter",
    "keys.issue.does": "Issue the card, from anywhere on the page",
    "keys.reveal": "Space, held",
    "keys.reveal.does": "Show a covered number until you let go",
    "keys.search": "Ctrl + F",
    "keys.search.does": "Search in Activity",
    "keys.lock": "Ctrl + L",
    "keys.lock.does": "Lock, for the next person",
    "keys.full_screen": "F11",
    "keys.full_screen.does": "Fill the screen, or leave full screen",
    "keys.leave": "Esc",
    "keys.leave.does": "Go back, or close what is open",
    "scan.not_taken": "Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.",
    "scan.doubtful": "Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.",
    "scan.kept": "Nothing was pressed. The code that was scanned is in the field.",
    "scan.sign_in": "That card was not asked about. Sign in, then scan it again.",
    "scan.connect": "That card was not asked about. Connect this till to Toggle, then scan it again.",
}
