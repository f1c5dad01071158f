"""Signing in, and what the roles are called."""

SIGN_IN: dict[str, str] = {
    "sign_in.back": "Back",
    "sign_in.clear": "Clear",
    "sign_in.headline": "Who is at the till?",
    "sign_in.manager": "Who decides?",
    "sign_in.choose": "Tap your name.",
    "sign_in.manager_nobody": "Nobody on this till is a manager. Whoever set it up names one in its provisioning file.",
    "sign_in.prompt": "PIN of {name}",
    "sign_in.typed": "Dot {count} of {total}",
    "sign_in.untyped": "No digit yet",
    "sign_in.busy": "Checking…",
    "sign_in.pin_wrong": "That is not the PIN of {name}.",
    "sign_in.pin_locked": "Too many wrong PINs for {name}: wait until {until}.",
    "sign_in.forgotten": "{said} Forgotten? A manager gives a new one in Set-up, under People.",
    "sign_in.forgotten.manager": "{said} Forgotten? {other} can give a new one in Set-up, under People.",
    "sign_in.forgotten.alone": (
        "{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} "
        "a new PIN in its provisioning file."
    ),
    "sign_in.till_locked": "Too many wrong PINs and badges on this till: wait until {until}.",
    "sign_in.badge_unknown": "That badge belongs to nobody on this till.",
    "sign_in.badge_unfit": "That is no badge. Nothing about it was kept.",
    "sign_in.badges_off": "This till keeps no badges: its records have no key from the computer's vault. Use your PIN.",
    "sign_in.person_inactive": "{name} has left: a manager can take them back in Set-up, under People.",
    "sign_in.role_too_low": "{name} may not decide this: it takes a manager.",
    "sign_in.pin_not_checked": (
        "The PIN of {name} could not be checked, which is not counted as a wrong one. "
        "This computer may be short of memory: close other programs and enter it again."
    ),
    "sign_in.pin_not_chosen": "{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.",
    "sign_in.first_headline": "A first PIN for {name}",
    "sign_in.first_manager": "{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.",
    "sign_in.first_choose": "Now choose six digits that nobody else knows.",
    "sign_in.first_again": "The same six digits once more.",
    "sign_in.first_differs": "Those were not the same digits, so no PIN was kept. Choose six digits again.",
    "sign_in.first_easy": "That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.",
    "sign_in.first_nobody": "{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.",
    "role.staff": "Staff",
    "role.supervisor": "Supervisor",
    "role.manager": "Manager",
    "role.owner": "Owner",
}
