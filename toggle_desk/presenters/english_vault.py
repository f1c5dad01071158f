"""What is said in English of this computer's vault, and of records that can be read without it."""

VAULT: dict[str, str] = {
    "shell.vault_absent": (
        "This computer has no vault: the API user is kept only until the program closes, "
        "and the records are not encrypted."
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
    "connect.vault_absent": (
        "Connected. This computer has no vault, so the API user is kept only until the program closes."
    ),
    "connect.vault_late": (
        "Connected. This computer's vault has not answered, so the API user is kept only until the program "
        "closes. Answer the vault's question: it is stored as soon as the vault answers."
    ),
    "connect.vault_locked": (
        "Connected. This computer's vault is locked, so the API user is kept only until the program closes. "
        "Unlock the vault: it is stored as soon as the vault takes it, while this window is open."
    ),
    "connect.stored": "Connected. The vault has answered: the API user is in this computer's vault now.",
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
    "cause.vault_absent": "This computer's vault does not answer.",
    "cause.vault_late": (
        "This computer's vault has not answered yet: it may be asking for its password in another window."
    ),
    "cause.vault_locked": "This computer's vault is locked.",
    "cause.vault_damaged": "The key to this till's records in this computer's vault is damaged.",
    "doctor.not_encrypted": (
        "They are not encrypted yet: that takes a vault that answers, and a start while no other program uses them."
    ),
    "error.vault_absent": (
        "Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. "
        "Sign in to this computer as usual, and start its vault."
    ),
    "error.vault_late": (
        "Nothing was issued. This computer's vault has not answered yet. "
        "Look for a window that asks for the vault's password, and answer it."
    ),
    "error.vault_locked": (
        "Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. "
        "Unlock the vault."
    ),
    "error.vault_damaged": (
        "Nothing was issued. The key to this till's records is in this computer's vault, but damaged. "
        "Bring the vault back from this computer's backup: no other key opens the records."
    ),
    "error.records_readable": "Nothing was issued. This till's records are not encrypted yet.",
}
