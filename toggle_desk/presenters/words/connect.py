"""Connecting this till to Toggle."""

CONNECT: dict[str, str] = {
    "connect.show_password": "Show password",
    "connect.headline": "Connect this till to Toggle",
    "connect.intro": "You need to be a Store Owner in Toggle. Make an API user there, then enter it here.",
    "connect.step.1": "Log into Toggle.",
    "connect.step.2": "On the sidebar, open Settings > Integrations.",
    "connect.step.3": "Choose “Other” at the bottom of the page.",
    "connect.step.4": "Press the blue “Create new user” button.",
    "connect.step.5": "Copy the username and the password: the password is shown once and can never be read again.",
    "connect.step.6": "Tick that you have taken a note of the password.",
    "connect.step.7": "Press the blue “Create” button. Lost the password? Delete that API user and make a new one.",
    "connect.username": "API username or email",
    "connect.password": "API password",
    "connect.account": "Account number",
    "connect.button": "Connect",
    "connect.busy": "Logging in…",
    "connect.practice": "Try it in practice mode",
    "connect.pick_account": "The login works. Pick the account, then press Connect.",
    "connect.type_account": (
        "The login works. Type the account number from Toggle's sidebar, then press Connect."
    ),
    "connect.done": "Connected. The API user is in this computer's vault.",
    "connect.wrong_pair": (
        "Nothing was saved. Toggle does not know this username and password. "
        "A lost password cannot be read again: delete the API user in Toggle and make a new one."
    ),
    "connect.not_kept": "Nothing was saved. {cause}",
    "connect.trimmed": "The spaces around the password were left out, as Toggle leaves them out.",
    "connect.said_trimmed": "{said} {trimmed}",
    "connect.vault_absent": (
        "Connected. This computer has no vault, so the API user is kept only until the program closes."
    ),
    "connect.stored": "Connected. The vault has answered: the API user is in this computer's vault now.",
    "connect.vault_late": (
        "Connected. This computer's vault has not answered, so the API user is kept only until the program "
        "closes. Answer the vault's question: it is stored as soon as the vault answers."
    ),
    "connect.vault_locked": (
        "Connected. This computer's vault is locked, so the API user is kept only until the program closes. "
        "Unlock the vault: it is stored as soon as the vault takes it, while this window is open."
    ),
}
