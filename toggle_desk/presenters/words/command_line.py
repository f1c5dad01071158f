"""What the command line and the self-check say; it stays English, as scripts and IT support read it."""

COMMAND_LINE: dict[str, str] = {
    "cli.approve_how": (
        "A second person can approve it: give --approve-by NAME, and that person's PIN as the second line of standard input."
    ),
    "cli.already_open": "Toggle Desk is already open on this data folder; its window comes to the front.",
    "cli.no_display": "There is no display for the window. The commands work without one: toggle-desk --help.",
    "cli.tour_done": "{count} pictures are in {folder}.",
    "cli.interrupted": (
        "Interrupted. If a card was on its way it is recorded as not confirmed: run toggle-desk reconcile."
    ),
    "cli.earlier": "An earlier command's outcome is known now. {reference}: {said}",
    "cli.interrupted_before": "Nothing was issued or reversed. The command was interrupted before it sent anything.",
    "cli.interrupted_elsewhere": "Nothing was issued or reversed. The command was interrupted.",
    "cli.guest_erased": "Erased. Cards on which the guest is not known any more: {cards}.",
    "cli.guest_waits": (
        "Of these, not settled yet: {waiting}. Their whole address is kept until they are, seven days at most."
    ),
    "cli.mistake": (
        "Nothing was issued or reversed. Something went wrong inside the program: the log in its data folder says where."
    ),
    "cli.no_pair": (
        "Nothing was saved. A username and its password are needed; the password is read from standard input."
    ),
    "cli.no_accounts": (
        "Nothing was saved. The login works, but Toggle lists no accounts: find the account's number in Toggle's "
        "sidebar and give it with --account."
    ),
    "cli.not_offered": "{product} will not offer {amounts}: its rules allow no such amount.",
    "cli.no_receipts": "Receipts go to whoever gives a card, but the file has no email for {names}.",
    "cli.unheard": "Standard output cannot be written to. Every card is on record: see history.",
    "cli.which_account": "Nothing was saved. The login works; name the account with --account:",
    "cli.connected": "Connected to account {account}.",
    "cli.stored": "The API user is in this computer's vault.",
    "cli.unreadable_file": "The file cannot be read.",
    "cli.unwritable_file": "Nothing was exported. The file {file} cannot be written.",
    "cli.page_written": "The page for managers is in {file}. Hand it out once; keys are given in the window.",
    "cli.provisioned": "Set up for account {account} with {sites} sites.",
    "cli.nothing_open": "No outcome is open.",
    "cli.exported": "{count} rows are in {file}.",
    "cli.proof_written": "The proof of {reference} is in {file}. It checks itself: python {file}",
    "cli.foreign_mark": (
        "The mark #{mark} does not belong to these records: since it was written they were changed, cut off or "
        "replaced."
    ),
    "cli.mark": "Mark of the last event: {mark}",
    "cli.marks": "Marks from outside that belong to these records: {count}.",
    "cli.accepted": "The records are accepted as they are.",
    "cli.sheet": "Recovery sheet of this till's records",
    "cli.sheet_use": (
        "Keep it in a safe place. If the vault loses the keys, type these lines into: toggle-desk recover\n"
        "Lines 5 to 8 alone let a head office check the seals of this till's events."
    ),
    "cli.no_keys": "There is no sheet. This till's records have no key, as no vault is in use.",
    "cli.recovered": "The keys are back in this computer's vault, and the records open.",
    "cli.vault_absent": (
        "The API user was NOT stored: this computer has no vault. "
        "For unattended use set TOGGLE_DESK_USERNAME and TOGGLE_DESK_PASSWORD."
    ),
    "cli.vault_late": (
        "The API user was NOT stored: this computer's vault has not answered. "
        "Answer the vault's question, then run connect again."
    ),
    "cli.vault_locked": (
        "The API user was NOT stored: this computer's vault is locked. Unlock it, then run connect again."
    ),
    "doctor.settings": "Settings",
    "doctor.folder": "Data folder",
    "doctor.disk": "Disk",
    "doctor.vault": "Vault",
    "doctor.api_user": "API user",
    "doctor.api_user_old": (
        "stored {days} days ago: make a new one in Toggle under Settings > Integrations, connect with it, and "
        "delete the old one there"
    ),
    "doctor.ledger": "Records",
    "doctor.chain": "Chain",
    "doctor.outcomes": "Open outcomes",
    "doctor.certificates": "Certificates",
    "doctor.login": "Login",
    "doctor.clock": "Clock",
    "doctor.window": "Window system",
    "doctor.not_encrypted": (
        "They are not encrypted yet: that takes a vault that answers, and a start while no other program uses them."
    ),
}
