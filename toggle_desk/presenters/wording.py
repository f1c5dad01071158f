"""Every sentence the program says, in one place, so that each can be read, tested and translated."""

from datetime import datetime
from string import Formatter
from typing import Self

from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.money import Money, exponent, major_units
from toggle_desk.presenters.language import UNCOUNTED, Language
from toggle_desk.presenters.wording_on_paper import ON_PAPER

ENGLISH: dict[str, str] = {
    "app.name": "Toggle Desk",
    "app.already_open": "Toggle Desk is open already on this data folder; its window comes to the front.",
    "app.no_display": "There is no display for the window. The commands work without one: toggle-desk --help.",
    "app.tour_done": "{count} pictures are in {folder}.",
    "nav.issue": "Issue",
    "nav.activity": "Activity",
    "nav.check_card": "Check card",
    "nav.reports": "Reports",
    "nav.settings": "Set-up",
    "shell.lock": "Lock",
    "shell.site": "Site",
    "shell.product": "Product",
    "shell.practice": "Practice mode – cards are not real",
    "shell.line.starting": "Starting",
    "shell.line.online": "Online",
    "shell.line.offline": "No connection",
    "shell.as_owner": "Nobody is set up yet: this till works as its owner, without a PIN.",
    "shell.open.one": "1 card not confirmed yet",
    "shell.open.many": "{count} cards not confirmed yet",
    "shell.open.line": "{cards}: {check}",
    "shell.open.now": "checking now",
    "shell.open.seconds": "checking again in {seconds} s",
    "shell.open.minutes": "checking again in {minutes} min",
    "shell.note_down.one": "A {amount} card is not written down yet: leave this till on",
    "shell.note_down.many": "{count} cards are not written down yet: leave this till on",
    "shell.manager.one": "A {amount} card needs a manager",
    "shell.manager.late": "A {amount} card showed up after it was given up: get a manager",
    "shell.manager.many": "{count} cards need a manager",
    "shell.show.one": "A {amount} card was issued and not shown yet",
    "shell.show.many": "{count} cards were issued and not shown yet",
    "shell.send.one": "A {amount} card was never sent: send it or close it",
    "shell.send.many": "{count} cards were never sent: send or close them",
    "shell.open_entry": "Open",
    "shell.finishing": "Finishing a card…",
    "shell.no_vault": (
        "This computer has no vault: the API user is kept only until the program closes, "
        "and the records are not encrypted."
    ),
    "shell.set_aside": "The settings could not be read. They were set aside as {name}, nothing is lost.",
    "shell.person": "{name} ({role})",
    "shell.role.staff": "staff",
    "shell.role.supervisor": "supervisor",
    "shell.role.manager": "manager",
    "shell.role.owner": "owner",
    "date.day": "{day} {month} {year}",
    "date.moment": "{day} {month} {time}",
    "role.staff": "Staff",
    "role.supervisor": "Supervisor",
    "role.manager": "Manager",
    "role.owner": "Owner",
    "issue.how_much": "How much?",
    "issue.why": "Why?",
    "issue.table": "Table",
    "issue.note": "Note",
    "issue.handover": "Guest gets it by",
    "issue.email": "Guest's email",
    "issue.pad.back": "Back",
    "issue.pad.clear": "Clear",
    "handover.show": "Show",
    "handover.print": "Print",
    "handover.email": "Email",
    "result.show": "Show to guest",
    "result.print": "Print",
    "result.reverse": "Reverse",
    "result.new": "New card",
    "result.number": "Card number",
    "result.pin": "PIN",
    "result.hold": "Press and hold to see the whole number",
    "guest.done": "Done",
    "guest.pin": "PIN",
    "unknown.check": "Check again",
    "unknown.manager": "Get a manager",
    "unknown.send_again": "Send again, same reference",
    "unknown.abandon": "Close without a card",
    "unknown.manager_reason": "Reason",
    "reverse.reason": "Reason",
    "reverse.confirm": "Reverse this card",
    "reverse.cancel": "Keep the card",
    "activity.reverse": "Reverse",
    "activity.check": "Check again",
    "activity.send": "Send now",
    "activity.abandon": "Close without a card",
    "activity.show": "Show the card",
    "activity.seen": "Dealt with",
    "activity.sign": "Sign for it",
    "activity.more": "Show more",
    "activity.timeline": "What happened",
    "connect.show_password": "Show password",
    "sign_in.back": "Back",
    "sign_in.clear": "Clear",
    "issue.button": "Issue {amount} card",
    "issue.button.empty": "Issue card",
    "issue.working": "Working…",
    "issue.sending": "Sending…",
    "issue.slow": "Slower than usual…",
    "issue.at_table": "table {table}",
    "issue.no_products": (
        "Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, "
        "or check the account in Set-up."
    ),
    "issue.left_today": "Left today: {left} of {limit}",
    "handover.show.hint": "The guest scans or notes the card from this screen.",
    "handover.print.hint": "The card is printed here.",
    "handover.email.hint": "Toggle emails the card to the guest.",
    "result.headline.ISSUED": "Card issued",
    "result.headline.ISSUED_INCOMPLETE": "Card created, details pending",
    "result.headline.reversed": "Card reversed",
    "guest.valid_from": "Valid from {day}",
    "guest.expires": "Valid until {day}, expires 03:00 the next day",
    "guest.closes_in": "Closes in {seconds} s",
    "reverse.headline": "Reverse this {amount} card?",
    "reverse.not_done": "The card was not reversed.",
    "reverse.message": "The card becomes worthless at once. That works only while nobody has spent from it.",
    "unknown.next": "Next guest",
    "unknown.manager_intro": "A manager decides here, and gives a reason that stays on record.",
    "unknown.risk.resend": (
        "Sending again uses the same reference. If Toggle finds the first order later, "
        "there may be two {amount} cards, and the extra one has to be reversed."
    ),
    "unknown.risk.wait": "Toggle is still being asked. Closing it means that no {amount} card is handed over.",
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
    "connect.not_stored": (
        "Connected. This computer has no vault, so the API user is kept only until the program closes."
    ),
    "connect.wrong_pair": (
        "Nothing was saved. Toggle does not know this username and password. "
        "A lost password cannot be read again: delete the API user in Toggle and make a new one."
    ),
    "connect.not_kept": "Nothing was saved. {cause}",
    "sign_in.headline": "Who is at the till?",
    "sign_in.manager": "Who decides?",
    "sign_in.choose": "Tap your name.",
    "sign_in.prompt": "PIN of {name}",
    "sign_in.busy": "Checking…",
    "sign_in.pin_wrong": "That is not the PIN of {name}.",
    "sign_in.pin_locked": "Too many wrong PINs for {name}: wait until {until}, or get a manager.",
    "sign_in.pin_not_chosen": "{name} has no PIN yet. A manager adds one to the provisioning file.",
    "check.headline": "Check a card",
    "check.hint": "Scan the card or type its number.",
    "check.hint_digit": "The last digit does not fit the others: compare the number with the card. It can be asked about all the same.",
    "check.something_else": "Nothing was asked. That was none of Toggle's cards, and nothing of it was kept.",
    "check.button": "Check",
    "check.busy": "Asking Toggle…",
    "check.not_asked": "{cause} The balance is not known.",
    "check.unexpected": "Something unexpected happened. The balance is not known.",
    "reports.headline": "Today",
    "reports.given": "Given",
    "reports.reversed": "Reversed",
    "reports.open": "Not confirmed yet",
    "reports.by_reason": "By reason",
    "reports.by_operator": "By person",
    "reports.by_site": "By site",
    "reports.cards.one": "1 card",
    "reports.cards.many": "{count} cards",
    "reports.unsettled": "Before you close",
    "reports.unsettled.row": "{when}, {state}",
    "reports.unsettled.by": "{operator}, {reference}",
    "reports.unsettled.signed": "{operator}, {reference}, signed by {name}",
    "reports.empty": "No cards today. What is given on this till is added up here.",
    "appearance.title": "Look and size",
    "appearance.theme": "Theme",
    "appearance.language": "Language",
    "appearance.scale": "Size of everything",
    "appearance.text": "Size of text",
    "appearance.next_start": "The new size is used from the next start.",
    "appearance.not_kept": "This choice lasts until the program closes: its folder cannot be written to.",
    "theme.system": "As this computer",
    "theme.light": "Light",
    "theme.dark": "Dark",
    "theme.contrast": "High contrast",
    "text_size.100": "Normal",
    "text_size.115": "Larger",
    "text_size.130": "Largest",
    "issue.not_pasted": "The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.",
    "spoken.nothing": "No amount yet",
    "spoken.GBP.major.one": "1 pound",
    "spoken.GBP.major.many": "{count} pounds",
    "spoken.GBP.minor.one": "1 penny",
    "spoken.GBP.minor.many": "{count} pence",
    "spoken.EUR.major.one": "1 euro",
    "spoken.EUR.major.many": "{count} euros",
    "spoken.EUR.minor.one": "1 cent",
    "spoken.EUR.minor.many": "{count} cents",
    "spoken.USD.major.one": "1 dollar",
    "spoken.USD.major.many": "{count} dollars",
    "spoken.USD.minor.one": "1 cent",
    "spoken.USD.minor.many": "{count} cents",
    "spoken.JPY.major.one": "1 yen",
    "spoken.JPY.major.many": "{count} yen",
    "spoken.KWD.major.one": "1 dinar",
    "spoken.KWD.major.many": "{count} dinars",
    "spoken.KWD.minor.one": "1 fils",
    "spoken.KWD.minor.many": "{count} fils",
    "keys.title": "Keys",
    "keys.close": "Close",
    "keys.help": "F1",
    "keys.help.does": "This list",
    "keys.pages": "Ctrl + 1 to 5",
    "keys.pages.does": "Issue, Activity, Check card, Reports, Set-up",
    "keys.move": "Tab, Shift + Tab",
    "keys.move.does": "Go on, go back",
    "keys.press": "Enter or Space",
    "keys.press.does": "Press what has the ring",
    "keys.amount": "0 to 9, Backspace, Delete",
    "keys.amount.does": "The amount, filled from the right; the PIN when signing in",
    "keys.paste": "Ctrl + V",
    "keys.paste.does": "Take a copied amount",
    "keys.issue": "Ctrl + Enter",
    "keys.issue.does": "Issue the card, from anywhere on the page",
    "keys.reveal": "Space, held",
    "keys.reveal.does": "Show a covered number for as long",
    "keys.search": "Ctrl + F",
    "keys.search.does": "Search in Activity",
    "keys.lock": "Ctrl + L",
    "keys.lock.does": "Lock, for the next person",
    "keys.leave": "Esc",
    "keys.leave.does": "Leave what the guest sees, keep a card, close an entry or this list",
    "setup.connect": "Replace the API user",
    "setup.provision": "Apply a provisioning file",
    "setup.applied": "The provisioning file was applied.",
    "setup.account": "Account",
    "setup.currency": "Currency",
    "setup.merchant": "Merchant",
    "setup.left_out": "Left out",
    "setup.channel": "Sales channel",
    "setup.auto_fulfil": "Fulfilled at once",
    "setup.yes": "Yes",
    "setup.no": "No, in Toggle's dashboard",
    "setup.no_reference": "No reference",
    "setup.card_maximum": "One card",
    "setup.staff_card": "One card by staff",
    "setup.staff_day": "One member of staff and day",
    "setup.site_day": "One site and day",
    "setup.guest_30_days": "One guest in 30 days",
    "about.label": "About and licences",
    "about.version": "Version",
    "about.build": "Build",
    "about.checkout": "From source",
    "about.freedom": (
        "Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the "
        "GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, "
        "and their source code is offered under SOURCES below."
    ),
    "about.texts": "Licences",
    "about.unreadable": "The licence texts cannot be read here: they are in the folder called licences beside the program.",
    "setup.group.connection": "Connection",
    "setup.group.sites": "Sites",
    "setup.group.reasons": "Reasons",
    "setup.group.people": "People",
    "setup.group.limits": "Limits",
    "activity.sent_by_hand": "Sent by hand from Activity",
    "activity.closed_by_hand": "Closed by hand from Activity",
    "happening.Prepared": "Written down, nothing sent yet",
    "happening.Claimed": "Sending began",
    "happening.Unsent": "Proven: nothing left this till",
    "happening.Unauthorised": "Toggle refused the sign-in",
    "happening.Refused": "Toggle refused",
    "happening.NoVerdict": "No answer that can be trusted",
    "happening.DuplicateReported": "Toggle says that it knows this reference",
    "happening.Interrupted": "Interrupted while sending",
    "happening.Replied": "Toggle answered with the order",
    "happening.Checked": "Asked Toggle",
    "happening.SendAgain": "Allowed to be sent again",
    "happening.Abandon": "Closed without a card",
    "happening.Printed": "Printed",
    "happening.Copied": "Printed again, marked as a copy",
    "happening.NotPrinted": "Nothing came out of the printer",
    "happening.Shown": "Shown on this till",
    "happening.Signed": "Signed for while its outcome was open",
    "happening.Seen": "Dealt with",
    "activity.headline": "Activity",
    "activity.search": "Search card, person, site, reason or amount",
    "activity.empty": "Nothing yet. Every card given on this till is listed here.",
    "activity.nothing_found": "Nothing fits this search.",
    "activity.column.when": "When",
    "activity.column.amount": "Amount",
    "activity.column.state": "State",
    "activity.column.card": "Card",
    "activity.column.reason": "Reason",
    "activity.column.site": "Site",
    "activity.column.operator": "Given by",
    # states, as one or two words in a list
    "state.DRAFT": "Not recorded",
    "state.PREPARED": "Not sent",
    "state.SENDING": "Sending",
    "state.NOT_SENT": "Not issued",
    "state.UNKNOWN": "Not confirmed yet",
    "state.SETTLED_NOT_FOUND": "Manager needed",
    "state.ISSUED": "Issued",
    "state.ISSUED_INCOMPLETE": "Created, details pending",
    "state.REJECTED": "Refused",
    "state.MISMATCH": "Manager needed",
    "state.DUPLICATE": "Manager needed",
    "state.ABANDONED": "Closed without a card",
    "state.NEEDS_PERSON": "Manager needed",
    "state.reversed": "Reversed",
    "state.reversal": "Reversal: {state}",
    "state.reversal_done": "Reversal done",
    # outcomes, as whole sentences
    "outcome.ISSUED": "Issued: a {amount} card.",
    "outcome.ISSUED.email": "Toggle accepted the order for a {amount} card and will email it to {email}.",
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
    "outcome.NEEDS_PERSON.sign_in": "Sign-in refused twice. Nothing was issued. Check the API user in Set-up.",
    "outcome.MISMATCH": "Toggle made a card that differs from the {amount} asked for. Get a manager.",
    "outcome.DUPLICATE": "Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one.",
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
    "outcome.reversal.NEEDS_PERSON.sign_in": (
        "Sign-in refused twice. The card was not reversed. Check the API user in Set-up."
    ),
    "outcome.reversal.ABANDONED": "The reversal was closed. We keep watching for 7 days.",
    "outcome.reversal.ABANDONED.unsent": "The reversal was closed. Nothing was ever sent.",
    "outcome.hint.site": (
        "Check the site's reference in Toggle under Settings > Integrations, and in Set-up here ({site})."
    ),
    "outcome.check_in": "Checking again in {seconds} s.",
    "outcome.check_now": "Checking now.",
    "outcome.check_never": "Nobody asks any more: look in Toggle's dashboard.",
    "outcome.check_in_minutes": "Checking again in {minutes} min.",
    "outcome.reference": "Ref …{tail}",
    # why, as the first half of a sentence
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
    "cause.still_checking": "Still checking.",
    "cause.refused": "Toggle refused.",
    "cause.forbidden": "This API user is not allowed to do that.",
    # why an outcome is not known yet, where that is told otherwise than above
    "doubt.toggle_busy": "Toggle is busy, waiting.",
    "doubt.interrupted": "Checking an interrupted gift card.",
    # the command line
    "cli.interrupted": (
        "Interrupted. If a card was on its way it is recorded as not confirmed: run toggle-desk reconcile."
    ),
    "cli.interrupted_before": "Nothing was issued or reversed. The command was interrupted before it sent anything.",
    "cli.which_account": "Nothing was saved. The login works; name the account with --account:",
    "cli.connected": "Connected to account {account}.",
    "cli.stored": "The API user is in this computer's vault.",
    "cli.not_stored": (
        "The API user was NOT stored: this computer has no vault. "
        "For unattended use set TOGGLE_DESK_USERNAME and TOGGLE_DESK_PASSWORD."
    ),
    "cli.unreadable_file": "The file cannot be read.",
    "cli.unwritable_file": "Nothing was exported. The file {file} cannot be written.",
    "cli.provisioned": "Set up for account {account} with {sites} sites.",
    "cli.nothing_open": "No outcome is open.",
    "cli.exported": "{count} rows are in {file}.",
    # the self-check
    "doctor.settings": "Settings",
    "doctor.folder": "Data folder",
    "doctor.disk": "Disk",
    "doctor.vault": "Vault",
    "doctor.ledger": "Records",
    "doctor.chain": "Chain",
    "doctor.outcomes": "Open outcomes",
    "doctor.certificates": "Certificates",
    "doctor.login": "Login",
    "doctor.clock": "Clock",
    "doctor.window": "Window system",
    # labels of facts
    "fact.value": "Value",
    "fact.card": "Card",
    "fact.product": "Product",
    "fact.site": "Site",
    "fact.reason": "Reason",
    "fact.table": "Table",
    "fact.note": "Note",
    "fact.operator": "Given by",
    "fact.handover": "Guest gets it by",
    "fact.email": "Guest's email",
    "fact.valid_from": "Valid from",
    "fact.expires": "Valid until",
    "fact.order": "Order",
    "fact.line_item": "Line item",
    "fact.reverses": "Reverses",
    "fact.reversed_by": "Reversed by",
    "fact.reference": "Reference",
    "fact.paid": "Of it paid for",
    "fact.free": "Of it free of charge",
    # refusals, each with what happened to the card first
    "refusal.nothing": "Nothing was issued.",
    "refusal.toggle_says": "{said} Toggle says: {words}",
    "error.not_an_amount": "Nothing was issued. “{typed}” is not an amount: write it like 25.50.",
    "error.amount_is_zero": "Nothing was issued. A card needs an amount above zero.",
    "error.amount_below_minimum": "Nothing was issued. {amount} is under the least amount, {minimum}.",
    "error.amount_above_maximum": "Nothing was issued. {amount} is over the greatest amount, {maximum}.",
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
    "error.address_refused": (
        "Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer."
    ),
    "error.over_card_maximum": "Nothing was issued. {amount} is over the limit of {limit} for one card.",
    "error.over_staff_card": (
        "Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}."
    ),
    "error.over_staff_day": "Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.",
    "error.over_site_day": "Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.",
    "error.over_guest_30_days": (
        "Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager."
    ),
    "error.operator_needed": "Nothing was issued. Sign in first: this till gives cards only to people it knows.",
    "error.operator_unknown": "Nothing was issued. Nobody called {name} is set up on this till.",
    "error.pin_wrong": "Nothing was issued. That is not the PIN of {name}.",
    "error.pin_locked": "Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.",
    "error.pin_not_chosen": "Nothing was issued. {name} has no PIN yet: a manager adds one to the provisioning file.",
    "error.role_too_low": "Nothing was done. {name} may not decide this: get a manager.",
    "error.same_amount_open": (
        "Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager."
    ),
    "error.looks_like_earlier": (
        "Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager."
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
    "error.records_too_new": "Nothing was issued. A newer version of the program wrote this till's records: update it.",
    "error.records_locked_away": (
        "Nothing was issued. The key to this till's records is missing from the computer's vault."
    ),
    "error.folder_unusable": "Nothing was issued. The program cannot write to its folder {folder}.",
    "error.refused": "Nothing was done. Toggle says: {words}",
    "error.forbidden": "Nothing was done. This API user is not allowed to do that: {words}",
    "error.interrupted": "Not confirmed yet. The program was closed while sending: check Activity.",
    "error.duplicate_reported": "Not confirmed yet. Toggle knows this reference already: check Activity.",
    "error.still_checking": "Not confirmed yet. Still checking.",
    "error.not_reversible": "The card was not reversed. Only an issued card can be ({state}).",
    "error.already_reversed": "Nothing was done. This card has been reversed already.",
    "error.balance_touched": "The card was not reversed. {balance} of {value} is left: somebody has spent from it.",
    "error.balance_unknown": "The card was not reversed. Toggle did not tell its balance: wait a minute.",
    "error.not_this_state": "Nothing was done. That is not possible any more ({state}).",
    "error.unexpected": "Something unexpected happened. Look in Activity before anything else: every card is there.",
    # ui
    "guest.code": "The card as a code to scan",
    "check_card.number": "Card number",
    "setup.choose_file": "Choose a provisioning file",
    "activity.close": "Close",
    **ON_PAPER,
}

_SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
# Facts of refusals that are moments, in ISO 8601, and are told in the till's own time.
_TIME_FACTS = frozenset({"at", "until"})
# Facts of refusals that are amounts in the currency at hand, written in major units.
_AMOUNT_FACTS = frozenset({"amount", "minimum", "maximum", "step", "limit", "balance", "value"})


class Sentence(str):
    """A text that knows what it says, so that it can be said again in another language."""

    __slots__ = ("_facts", "_key", "_number")

    _key: str
    _number: int | None
    _facts: dict[str, str]

    def __new__(cls, key: str, number: int | None, facts: dict[str, str]) -> Self:
        """Fill the template for a key in the language of the moment; a number chooses its form."""
        language = Language.current
        form = key if number is None else f"{key}.one" if number == 1 else f"{key}.many"
        template = language.words(key, UNCOUNTED if number is None else number) or ENGLISH[form]
        told = facts if number is None else {"count": language.whole(number), **facts}
        apart = {
            name: fact if isinstance(fact, Sentence) else language.apart(fact) for name, fact in told.items()
        }
        said = super().__new__(cls, template.format(**apart))
        said._key, said._number, said._facts = key, number, facts
        return said

    def again(self) -> "Sentence":
        """Say the same in the language of the moment."""
        facts = {name: again(fact) for name, fact in self._facts.items()}
        return Sentence(self._key, self._number, facts)


def say(key: str, **facts: str) -> str:
    """Give the sentence for a key with its facts filled in."""
    return Sentence(key, None, facts)


def say_count(key: str, number: int, **facts: str) -> str:
    """Give the form of a sentence that belongs to a number, which it may tell as {count}."""
    return Sentence(key, number, facts)


def again(text: str) -> str:
    """Say a text again in the language of the moment, where it is a sentence and not somebody's own words."""
    return text.again() if isinstance(text, Sentence) else text


def refusal(problem: DeskError, currency: str = "GBP") -> str:
    """Give the sentence for a refusal: what happened to the card first, then what to do."""
    facts = facts_of(problem, currency)
    words = facts.get("words")
    sentence = (
        say(f"error.{problem.code.value}", **facts) if _fits(problem, facts) else say("error.unexpected")
    )
    return (
        sentence
        if words is None or words in sentence
        else say("refusal.toggle_says", said=sentence, words=words)
    )


def in_doubt(problem: DeskError, currency: str = "GBP") -> str:
    """Give the sentence for a refusal beside an outcome that nobody knows: it claims nothing about the card."""
    return refusal(problem, currency).removeprefix(f"{say('refusal.nothing')} ")


def not_reversed(problem: DeskError, currency: str = "GBP") -> str:
    """Give the sentence for a refusal to take a card back."""
    said, rest = refusal(problem, currency), in_doubt(problem, currency)
    return said if said == rest else f"{say('reverse.not_done')} {rest}"


def facts_of(problem: DeskError, currency: str = "GBP") -> dict[str, str]:
    """Write the facts of a refusal for people: amounts with their sign, moments in the till's own time."""
    return {name: _told(name, fact, currency) for name, fact in problem.facts.items()}


def cause(code: Code | None) -> str:
    """Give the first half of a sentence that says what stood in the way."""
    key = "" if code is None else f"cause.{code.value}"
    return say(key) if key in ENGLISH else ""


def doubt(code: Code | None) -> str:
    """Say what keeps an outcome unknown."""
    key = "" if code is None else f"doubt.{code.value}"
    return say(key) if key in ENGLISH else cause(code)


def money(value: Money) -> str:
    """Write an amount for people: £20.00, or 20.000 KWD where no symbol is common."""
    return symbolised(major_units(value), value.currency)


def short_money(value: Money) -> str:
    """Write an amount for a tile: whole amounts without their decimals."""
    whole, minor = divmod(value.minor, 10 ** exponent(value.currency))
    if minor or value.currency not in _SYMBOLS:
        return money(value)
    return symbolised(str(whole), value.currency)


def spoken(value: Money) -> str:
    """Write an amount as it is said: "20 pounds 50 pence"; as it is written where its words are not known."""
    if f"spoken.{value.currency}.major.many" not in ENGLISH:
        return money(value)
    counts = divmod(value.minor, 10 ** exponent(value.currency))
    parts = [
        say_count(f"spoken.{value.currency}.{unit}", count)
        for unit, count in zip(("major", "minor"), counts, strict=True)
        if count
    ]
    return " ".join(parts) or money(value)


def symbolised(amount: str, currency: str) -> str:
    """Put the currency's sign and the marks of the language on an amount in major units."""
    language = Language.current
    symbol, figure = _SYMBOLS.get(currency), language.figure(amount)
    return language.priced(figure, symbol) if symbol else f"{figure} {currency}"


def day(moment: datetime) -> str:
    """Write a day for people."""
    month = Language.current.months[moment.month - 1]
    return say("date.day", day=str(moment.day), month=month, year=str(moment.year))


def when(moment: datetime) -> str:
    """Write a moment in the till's own time."""
    here = moment.astimezone()
    month = Language.current.short_months[here.month - 1]
    return say("date.moment", day=f"{here.day:02}", month=month, time=f"{here:%H:%M}")


def _told(name: str, fact: str, currency: str) -> str:
    if name in _TIME_FACTS:
        return f"{datetime.fromisoformat(fact).astimezone():%H:%M}"
    return symbolised(fact, currency) if name in _AMOUNT_FACTS else fact


def _fits(problem: DeskError, facts: dict[str, str]) -> bool:
    template = ENGLISH.get(f"error.{problem.code.value}", "{missing}")
    wanted = {name for _, name, _, _ in Formatter().parse(template) if name}
    return wanted <= facts.keys()
