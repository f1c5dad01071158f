"""Every refusal: what happened to the card first, then what to do."""

REFUSALS: dict[str, str] = {
    "refusal.nothing": "Nothing was issued.",
    "refusal.cause": "{nothing} {cause}",
    "refusal.toggle_says": "{said} Toggle says: {words}",
    "error.not_an_amount": "Nothing was issued. “{typed}” is not an amount: write it like {example}.",
    "error.amount_is_zero": "Nothing was issued. A card needs an amount above zero.",
    "error.amount_below_minimum": "Nothing was issued. {amount} is below the smallest amount, {minimum}.",
    "error.amount_above_maximum": "Nothing was issued. {amount} is above the largest amount, {maximum}.",
    "error.amount_off_step": "Nothing was issued. {amount} does not fit: amounts go in steps of {step}.",
    "error.custom_not_allowed": "Nothing was issued. {product} has fixed amounts only, and {amount} is not one.",
    "error.option_unknown": "Nothing was issued. {product} has no price option {option}.",
    "error.site_unknown": "Nothing was issued. No site called “{site}” is set up on this till.",
    "error.site_locked": "Nothing was issued. This till gives cards for {locked} only, not for {site}.",
    "error.site_missing": "Nothing was issued. Choose a site first.",
    "error.product_unknown": "Nothing was issued. Toggle has no product called “{product}” for this account.",
    "error.product_ambiguous": "Nothing was issued. More than one product fits “{product}”: use its number.",
    "error.reason_unknown": "Nothing was issued. “{reason}” is not one of the reasons set up here.",
    "error.reason_missing": "Nothing was done. Say why first.",
    "error.email_malformed": "Nothing was issued. “{email}” is not an email address.",
    "error.email_stray_dot": "Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.",
    "error.email_unseen": (
        "Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. "
        "Delete the address and type it by hand."
    ),
    "error.email_missing": "Nothing was issued. Type the guest's email address first.",
    "error.handover_off": "Nothing was issued. Handing over by {handover} is switched off on this till.",
    "error.text_too_long": "Nothing was issued. The {field} is too long: {longest} characters at most.",
    "error.text_has_control_characters": "Nothing was issued. The {field} holds characters that cannot be printed.",
    "error.reference_unknown": "Nothing was done. No record fits “{reference}”.",
    "error.card_number_malformed": "Nothing was asked. That is not a card number.",
    "error.card_unknown": "Toggle knows no card with this number.",
    "error.amounts_disagree": (
        "Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support."
    ),
    "error.choice_missing": "Nothing was issued. Choose an amount and a reason first.",
    "error.settings_refused": "Nothing was changed. {where}: {problem}",
    "error.account_unknown": "Nothing was changed. This API user does not see account {account}.",
    "error.challenge_unreadable": "Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.",
    "error.code_mistyped": "Nothing was answered. A letter of the code is wrong: ask for it again.",
    "error.secret_mistyped": "Nothing was kept. That is not a whole key: compare it with what was shown.",
    "error.answer_wrong": "Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.",
    "error.answer_locked": "Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.",
    "error.challenge_spent": "Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.",
    "error.challenge_over": "Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.",
    "error.not_enrolled": "Nothing was approved. {name} has no key here: the owner gives one in Set-up.",
    "error.address_refused": (
        "Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer."
    ),
    "error.over_card_maximum": "Nothing was issued. {amount} is over the limit of {limit} for one card.",
    "error.over_staff_card": (
        "Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}."
    ),
    "error.over_staff_day": "Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.",
    "error.over_supervisor_card": (
        "Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}."
    ),
    "error.over_supervisor_day": (
        "Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager."
    ),
    "error.over_manager_card": (
        "Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}."
    ),
    "error.over_manager_day": (
        "Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner."
    ),
    "error.over_hour_cards": (
        "Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager."
    ),
    "error.over_table_day": (
        "Nothing was issued. This table would pass its limit of {limit} for one day: get a manager."
    ),
    "error.over_site_day": "Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.",
    "error.over_guest_30_days": (
        "Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager."
    ),
    "error.operator_needed": "Nothing was issued. Sign in first: this till gives cards only to people it knows.",
    "error.operator_unknown": "Nothing was issued. Nobody called {name} is set up on this till.",
    "error.pin_wrong": "Nothing was issued. That is not the PIN of {name}.",
    "error.pin_missing": "Nothing was issued. No PIN was typed for {name}.",
    "error.pin_locked": "Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.",
    "error.pin_malformed": (
        "Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one."
    ),
    "error.pin_not_checked": (
        "Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. "
        "This computer may be short of memory: close other programs and enter it again."
    ),
    "error.pin_not_chosen": "Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.",
    "error.role_too_low": "Nothing was done. {name} may not decide this: get a manager.",
    "error.same_amount_open": (
        "Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager."
    ),
    "error.looks_like_earlier": (
        "Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager."
    ),
    "error.needs_approval": "Nothing was done. {name} may do this only with a second person who approves it.",
    "error.approver_same": "Nothing was done. {name} asks, and so cannot be the one who approves: get another person.",
    "error.approver_too_low": "Nothing was done. {name} may not approve this: get a person who may give as much.",
    "error.approval_unfit": "Nothing was issued. {name} approved another card than this one: ask again.",
    "error.approval_expired": "Nothing was issued. The approval is not valid any more: ask again.",
    "error.approval_larger": "Nothing was issued. {amount} is more than the {maximum} that was asked for.",
    "error.looks_like_splitting": (
        "Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to "
        "{limit} on one card: get a manager."
    ),
    "error.not_connected_yet": "Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.",
    "error.no_connection": "Nothing was issued. There is no connection to Toggle: check the network.",
    "error.tls_refused": "Nothing was issued. The secure connection was refused: check the date and the network.",
    "error.proxy_refused": "Nothing was issued. The network's proxy refused: ask your IT support.",
    "error.sign_in_refused": "Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.",
    "error.toggle_busy": "Nothing was issued. Toggle is busy: wait a minute.",
    "error.network_page": "Nothing was issued. A network sign-in page is in the way: sign in to the network first.",
    "error.unreadable_reply": "Nothing was issued. Toggle's answer could not be read.",
    "error.server_trouble": "Nothing was issued. Toggle has a problem of its own: wait a minute.",
    "error.timed_out": "Nothing was issued. Toggle did not answer in time: check the network.",
    "error.connection_lost": "Nothing was issued. The connection to Toggle was lost: check the network.",
    "error.redirected": "Nothing was issued. The network sent the question somewhere else: ask your IT support.",
    "error.records_unusable": "Nothing was issued. This till cannot save records: {detail}",
    "error.records_lost": (
        "Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh."
    ),
    "error.records_too_new": "Nothing was issued. A newer version of the program wrote this till's records: update it.",
    "error.records_locked_away": (
        "Nothing was issued. The key to this till's records is not in this computer's vault: they came from another "
        "computer, or the vault is new. With the recovery sheet run: toggle-desk recover"
    ),
    "error.memory_short": (
        "Nothing was issued. This computer has too little free memory: close other programs first."
    ),
    "error.folder_unusable": "Nothing was issued. The program cannot write to its folder {folder}.",
    "error.refused": "Nothing was done. Toggle says: {words}",
    "error.forbidden": "Nothing was done. This API user is not allowed to do that: {words}",
    "error.interrupted": "Not confirmed yet. The program was closed while sending: check Activity.",
    "error.duplicate_reported": "Not confirmed yet. Toggle knows this reference already: check Activity.",
    "error.not_reversible": "The card was not reversed. Only an issued card can be ({state}).",
    "error.already_reversed": "Nothing was done. This card has been reversed already.",
    "error.balance_touched": "The card was not reversed. {balance} of {value} is left: somebody has spent from it.",
    "error.balance_added": (
        "The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. "
        "Take it back in Toggle's dashboard."
    ),
    "error.balance_unknown": "The card was not reversed. Toggle did not give its balance: wait a minute.",
    "error.address_forgotten": (
        "Nothing was sent. The guest's address is not kept any more: close this one, and give a new card."
    ),
    "error.folder_open": (
        "Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first."
    ),
    "error.guest_unknown": "Nothing was erased. No card here is known to be for this guest.",
    "error.not_this_state": "Nothing was done. That is not possible any more ({state}).",
    "error.unexpected": "Something unexpected happened. Look in Activity before anything else: every card is there.",
    "error.vault_absent": (
        "Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. "
        "Sign in to this computer as usual, and start its vault."
    ),
    "error.vault_damaged": (
        "Nothing was issued. The key to this till's records is in this computer's vault, but damaged. "
        "Bring the vault back from this computer's backup: no other key opens the records."
    ),
    "error.vault_late": (
        "Nothing was issued. This computer's vault has not answered yet. "
        "Look for a window that asks for the vault's password, and answer it."
    ),
    "error.vault_locked": (
        "Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. "
        "Unlock the vault."
    ),
    "error.key_mistyped": "Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.",
    "error.key_unfit": "Nothing was put back. These keys do not open this till's records: find its own recovery sheet.",
    "error.records_readable": "Nothing was issued. This till's records are not encrypted yet.",
    "error.pin_easy": "Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.",
    "error.pin_as_before": "Nothing was changed. That is the PIN {name} has now: choose other digits.",
    "error.till_locked": "Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.",
    "error.badge_unknown": "Nothing was done. That badge belongs to nobody on this till.",
    "error.badge_taken": "Nothing was changed. That is the badge of {name} already.",
    "error.badge_unfit": (
        "Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: "
        "a bank card or a gift card is never taken for one."
    ),
    "error.badges_off": (
        "Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN."
    ),
    "error.person_inactive": "Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.",
    "error.name_missing": "Nothing was changed. A person needs a name.",
    "error.name_taken": "Nothing was changed. There is a {name} already, perhaps among those who left.",
    "error.last_in_charge": (
        "Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN."
    ),
    "error.first_is_owner": (
        "Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN."
    ),
    "error.role_above_own": "Nothing was changed. That takes a role at least as high: {name} has a lower one.",
}
