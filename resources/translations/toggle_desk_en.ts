<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Page: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Choices: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Check card</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Set-up</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Practice mode – cards are not real</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Starting</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Nobody is set up yet: this till works as its owner, without a PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>1 card not confirmed yet</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cards not confirmed yet</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>checking now</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>checking again in {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>checking again in {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>A {amount} card is not written down yet: leave this till on</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} cards are not written down yet: leave this till on</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>A {amount} card showed up after it was given up: get a manager</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>A {amount} card needs a manager</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} cards need a manager</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>A {amount} card was issued and not shown yet</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} cards were issued and not shown yet</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>A {amount} card was never sent: send it or close it</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} cards were never sent: send or close them</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Finishing a card…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>The settings could not be read. They were set aside as {name}: nothing is lost.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>staff</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>manager</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>owner</translation>
        </message>
        <message id="list.next">
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message id="date.day">
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message id="date.moment">
            <source>{day} {month} {time}</source>
            <translation>{day} {month} {time}</translation>
        </message>
        <message id="role.staff">
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>How much?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>Guest gets it by</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>Guest's email</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Show to guest</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Reverse</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>New card</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Card number</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Press and hold to see the whole number</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Get a manager</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Send again, same reference</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Close without a card</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Reverse this card</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Keep the card</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Reverse</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Close without a card</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Show the card</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Dealt with</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Sign for it</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Show password</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Issue {amount} card</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Issue card</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>Working…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Slower than usual…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>table {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Well over your usual {usual}. Is the amount right?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Left today: {left} of {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>The guest scans or notes the card from this screen.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>The card is printed here.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle emails the card to the guest.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Card issued</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Card created, details pending</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Card reversed</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Valid from {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Valid until {day}, expires 03:00 the next day</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Closes in {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Reverse this {amount} card?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>The card was not reversed.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>The card becomes worthless at once. That works only while nobody has spent from it.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Next guest</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>A manager decides here, and gives a reason that stays on record.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Connect this till to Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Log into Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>On the sidebar, open Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Choose “Other” at the bottom of the page.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Press the blue “Create new user” button.</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Copy the username and the password: the password is shown once and can never be read again.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Tick that you have taken a note of the password.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>API username or email</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>API password</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Account number</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Logging in…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Try it in practice mode</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>The login works. Pick the account, then press Connect.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>The login works. Type the account number from Toggle's sidebar, then press Connect.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Connected. The API user is in this computer's vault.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Nothing was saved. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>The spaces around the password were left out, as Toggle leaves them out.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Who is at the till?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Who decides?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Tap your name.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN of {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Dot {count} of {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>No digit yet</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>That is not the PIN of {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Too many wrong PINs for {name}: wait until {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>A first PIN for {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Now choose six digits that nobody else knows.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>The same six digits once more.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>Those were not the same digits, so no PIN was kept. Choose six digits again.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Check a card</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Scan the card or type its number.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>The last digit does not fit the others: compare the number with the card. You can check it all the same.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Asking Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} The balance is not known.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Something unexpected happened. The balance is not known.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Given</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Reversed</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Not confirmed yet</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>By reason</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>By person</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>By site</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>1 card</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} cards</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Before you close</translation>
        </message>
        <message id="reports.unsettled.row">
            <source>{when}, {state}</source>
            <translation>{when}, {state}</translation>
        </message>
        <message id="reports.unsettled.by">
            <source>{operator}, {reference}</source>
            <translation>{operator}, {reference}</translation>
        </message>
        <message id="reports.unsettled.signed">
            <source>{operator}, {reference}, signed by {name}</source>
            <translation>{operator}, {reference}, signed by {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>What this till gives today is added up here.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Look and size</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Size of everything</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Size of text</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Fill the screen</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Leave full screen</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>The new size is used from the next start.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>This choice lasts until the program closes: its folder cannot be written to.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Same as this computer</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Largest</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} is {amount}. For {whole} go on with {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} is {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Nothing was pressed. The code that was scanned is in the field.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>That card was not asked about. Sign in, then scan it again.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>That card was not asked about. Connect this till to Toggle, then scan it again.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>No amount yet</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>1 pound</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} pounds</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>1 penny</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} pence</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>1 euro</translation>
        </message>
        <message id="spoken.EUR.major.other">
            <source>{count} euros</source>
            <translation>{count} euros</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>1 cent</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} cents</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>1 dollar</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} dollars</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>1 cent</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} cents</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>1 yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>1 dinar</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} dinars</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>1 fils</translation>
        </message>
        <message id="spoken.KWD.minor.other">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>This list</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 to {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Shift + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Next, previous</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Enter or Space</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Press what has the ring</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 to 9, point, Backspace, Delete</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>The amount, filled from the right, or as you write it with a point; the PIN when signing in</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Take a copied amount</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Enter</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Issue the card, from anywhere on the page</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Space, held</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Show a covered number until you let go</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Search in Activity</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Lock, for the next person</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Fill the screen, or leave full screen</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Go back, or close what is open</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Replace the API user</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Apply a provisioning file</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>The provisioning file was applied.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Merchant</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Sales channel</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Fulfilled at once</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>No, in Toggle's dashboard</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>No reference</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>One card</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>One card by staff</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>One member of staff a day</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>One site a day</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>One guest in 30 days</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>About and licences</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>From source</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Text of the licence</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>The licence texts cannot be read here: they are in the folder called licences beside the program.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>People</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Sent by hand from Activity</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Closed by hand from Activity</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Written down, nothing sent yet</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Sending began</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Proven: nothing left this till</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle refused the sign-in</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle refused</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>No answer that can be trusted</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle says that it knows this reference</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Interrupted while sending</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle answered with the order</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Asked Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Allowed to be sent again</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Closed without a card</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Printed again, marked as a copy</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Nothing came out of the printer</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Shown on this till</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Signed for while its outcome was open</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Dealt with</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Cards given on this till, newest first</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Search card, person, site, reason or amount</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Nothing yet. Every card given on this till is listed here.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Searching further back…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Nothing matches this search.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>When</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>State</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Not recorded</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Not sent</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Not issued</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Not confirmed yet</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Manager needed</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Created, details pending</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Manager needed</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Manager needed</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Closed without a card</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Manager needed</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Reversed</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Reversal: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Reversal done</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Issued: a {amount} card.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle accepted the order for a {amount} card and will email it to {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>This order is left open: fulfil it in Toggle's dashboard.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle does not show this card's number here: find it in Toggle's dashboard.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>This till could not write that down yet: leave the program open.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Dealt with by {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>{name} has signed for it.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Created: Toggle has the {amount} card, its details are on the way.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Nothing was issued.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Not sent: the program closed before the {amount} card left. Send it now or close it.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>The {amount} card is being sent.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Nothing was issued. Toggle says: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle has no record after 3 minutes. A manager can send it again.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle made a card that differs from the {amount} asked for. Get a manager.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Closed without a card. We keep watching for 7 days.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Closed without a card. Nothing was ever sent.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Reversed: the {amount} card is empty now.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>The card was not reversed. Toggle says: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} The card was not reversed.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Not confirmed yet: Toggle may already have reversed this {amount} card.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>The {amount} card is as it was: the program closed before it could be reversed.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>The {amount} card is being reversed.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle accepted the reversal of this {amount} card, details are on the way.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>The reversal was closed. We keep watching for 7 days.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>The reversal was closed. Nothing was ever sent.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Checking again in {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Checking now.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Toggle is not asked any more: look in its dashboard.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Checking again in {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Ref …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>No connection.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Secure connection refused. Check the date and the network.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>The network's proxy refused.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle refused the sign-in.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>This till is not connected to Toggle yet.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle is busy: wait a minute.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>A network sign-in page is in the way.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>Toggle's answer could not be read.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle has a problem of its own.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle did not answer in time.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>The connection was lost.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>The network sent the question somewhere else.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>The program was closed while sending.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle knows this reference already.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle refused.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>This API user is not allowed to do that.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle is busy, waiting.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>The card is empty by now: taken back, or spent by its guest.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Checking an interrupted gift card.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>Guest gets it by</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>Guest's email</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Line item</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Reverses</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Reversed by</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Paid for</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Free of charge</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>The card as a code to scan</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Card number</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Choose a provisioning file</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Nothing was issued.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Toggle says: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Nothing was issued. “{typed}” is not an amount: write it like {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Nothing was issued. A card needs an amount above zero.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Nothing was issued. {amount} is below the smallest amount, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Nothing was issued. {amount} is above the largest amount, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Nothing was issued. {product} has no price option {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Nothing was issued. No site called “{site}” is set up on this till.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Nothing was issued. This till gives cards for {locked} only, not for {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Nothing was issued. Choose a site first.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Nothing was issued. Toggle has no product called “{product}” for this account.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Nothing was issued. More than one product fits “{product}”: use its number.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Nothing was issued. “{reason}” is not one of the reasons set up here.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Nothing was done. Say why first.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Nothing was issued. “{email}” is not an email address.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Nothing was issued. Type the guest's email address first.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Nothing was issued. Handing over by {handover} is switched off on this till.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Nothing was issued. The {field} is too long: {longest} characters at most.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Nothing was issued. The {field} holds characters that cannot be printed.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Nothing was done. No record fits “{reference}”.</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>Nothing was asked. That is not a card number.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle knows no card with this number.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Nothing was issued. Choose an amount and a reason first.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Nothing was changed. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Nothing was changed. This API user does not see account {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Nothing was issued. {amount} is over the limit of {limit} for one card.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Nothing was issued. Sign in first: this till gives cards only to people it knows.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Nothing was issued. Nobody called {name} is set up on this till.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Nothing was issued. That is not the PIN of {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Nothing was issued. No PIN was typed for {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Nothing was done. {name} may not decide this: get a manager.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Nothing was issued. There is no connection to Toggle: check the network.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Nothing was issued. The secure connection was refused: check the date and the network.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Nothing was issued. The network's proxy refused: ask your IT support.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Nothing was issued. Toggle is busy: wait a minute.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Nothing was issued. Toggle's answer could not be read.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Nothing was issued. Toggle has a problem of its own: wait a minute.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Nothing was issued. Toggle did not answer in time: check the network.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Nothing was issued. The connection to Toggle was lost: check the network.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Nothing was issued. The network sent the question somewhere else: ask your IT support.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Nothing was issued. This till cannot save records: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Nothing was issued. A newer version of the program wrote this till's records: update it.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Nothing was issued. This computer has too little free memory: close other programs first.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Nothing was issued. The program cannot write to its folder {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Nothing was done. Toggle says: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Nothing was done. This API user is not allowed to do that: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Not confirmed yet. The program was closed while sending: check Activity.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Not confirmed yet. Toggle knows this reference already: check Activity.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>The card was not reversed. Only an issued card can be ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Nothing was done. This card has been reversed already.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>The card was not reversed. Toggle did not give its balance: wait a minute.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Nothing was done. That is not possible any more ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Something unexpected happened. Look in Activity before anything else: every card is there.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Connected. This computer has no vault, so the API user is kept only until the program closes.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>This computer's vault does not answer.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>This computer's vault has not answered yet: it may be asking for its password in another window.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>This computer's vault is locked.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Nothing was issued. This till's records are not encrypted yet.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>Emailing in {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Nothing was sent.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Did you mean {domain}?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>PRACTICE, not a real card</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>COPY {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Print the card</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Print a copy</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Save the card as a PDF file</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Back to the card</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>How the paper will look</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Printed once. Every further print is marked COPY.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Printed {count} times. Every further print is marked COPY.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Printed.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>The printer took it. It does not say when it is done: look for the slip.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>The PDF file is saved.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>The card is safe, no file was written: choose another folder.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Its paper is nearly used up.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>The card is safe, nothing was printed. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>The card is safe, nothing was printed. This till cannot save records: show the card instead.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>This till has no printer: set one up, or save a PDF file.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>The printer set up here is not known to this computer: choose it again in Set-up.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>The printer does not answer: check that it is switched on and connected.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>The printer is out of paper: put in a new roll.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>The printer's cover is open: close it.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>The printer's cutter is stuck: open the cover and close it again.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>This computer did not take the print: check the printer's queue, or save a PDF file.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>The printer stopped answering: switch it off and on again.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Here a serial printer is reached through its queue: set it up as raw.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>This computer's print system is not running: restart the computer, or save a PDF file.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>The printer's queue takes no prints: let it take them again in this computer's printer settings.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>The printer is paused: let it go on in this computer's printer settings.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>The queue holds it back: release it in this computer's printer settings.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>The print was cancelled at the printer or in its queue.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>It is printed as soon as the printer is ready.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>This till's printer</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>How it is reached</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Installed here</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Serial port</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Print queue, raw</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Any printer of this computer, with its own driver.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>A receipt printer (ESC/POS) by its address, port 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>A receipt printer (ESC/POS) through this computer's queue, past its driver.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>58 mm roll</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>80 mm roll</translation>
        </message>
        <message id="printer.paper.A4">
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message id="printer.paper.A6">
            <source>A6</source>
            <translation>A6</translation>
        </message>
        <message id="printer.name">
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>This computer's usual printer</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (not there now)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Address, such as 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Port, such as /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Print a test</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Back to set-up</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Printing the test…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Saved. Print a test to see that it works.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Nothing was changed. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Nothing was changed. Type where the printer is.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>The test is printed. Scan its code: it says TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>The printer took the test. Look for the slip, and scan its code: it says TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>The test was not printed. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>The test may have been printed: look for the slip. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>The test is waiting in the computer's print queue. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>TEST, not a card</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>If the code reads TEST and no line is broken, the printer works.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle had not told the time yet: the day was taken from this computer's clock.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Connected. The vault has answered: the API user is in this computer's vault now.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>The key to this till's records in this computer's vault is damaged.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>The PIN may begin with zeros that are missing here.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>This till locks in {seconds} s. Touch it to go on.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Looked at again</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Nothing was done. {name} may do this only with a second person who approves it.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Nothing was done. {name} may not approve this: get a person who may give as much.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Nothing was issued. {name} approved another card than this one: ask again.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Nothing was issued. The approval is not valid any more: ask again.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Nothing was issued. {amount} is more than the {maximum} that was asked for.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Nothing was changed. That is the PIN {name} has now: choose other digits.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Nothing was done. That badge belongs to nobody on this till.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Nothing was changed. That is the badge of {name} already.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Nothing was changed. A person needs a name.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Nothing was changed. There is a {name} already, perhaps among those who left.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Nothing was changed. That takes a role at least as high: {name} has a lower one.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} takes a second person</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>This takes a second person</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} asks for more than the {limit} that a card may be worth.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} may give {limit} a card alone.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} may give {limit} a day alone.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>This site may give {limit} a day.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>This guest may be given {limit} in 30 days.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} has reached a limit of this till.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Another {amount} card is not confirmed yet, and may be this one.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>It looks like a card that this guest was given some hours ago.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} may give cards only with a second person.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} may email cards only with a second person.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} may give other amounts than those on the tiles only with a second person.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} wants to take this card back.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} wants to see this card again.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} wants to print this card once more.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} wants to change the address of this card.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} wants to decide about this card.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} wants to sign for this card.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} wants to see the cards of other people.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} wants to see the reports.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} wants to take the records out of this till.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} wants to change the settings.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} wants to change the people of this till.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} wants to set up the printer.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} wants to ask what is on a guest's card.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Asks</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Given today</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Who approves? {name} stays signed in.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>How much at most? Up to {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Allow {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Allow</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Lower the amount</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Take {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Take this amount</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Why not?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Refuse it</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Do not refuse</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Good for {minutes}:{seconds} more</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Nothing was issued. No second person answered in time: press Issue to ask again.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Nothing was done. No second person answered in time.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Nothing was issued. {name} refused: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Nothing was done. {name} refused: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Forgotten? A manager gives a new one in Set-up, under People.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Forgotten? {other} can give a new one in Set-up, under People.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Too many wrong PINs and badges on this till: wait until {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>That badge belongs to nobody on this till.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>That is no badge. Nothing about it was kept.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} has left: a manager can take them back in Set-up, under People.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} may not decide this: it takes a manager.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>People</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>People</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Tap a person to change the role, the PIN or the badge.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>No longer here</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>A new person</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>Email for receipts, if wanted</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message id="people.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.badge">
            <source>Badge</source>
            <translation>Badge</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>no PIN yet</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>badge</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Chosen at the next sign-in, with a manager present</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Known</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>None</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>The first person is an owner with a PIN. From then on everybody signs in.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>The name stays as it is: records and limits go by it.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>A person who leaves is not deleted: what they gave stays on record.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>This person can neither sign in nor approve. Taken back, they choose a new PIN.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Add: the PIN is chosen at the first sign-in</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Add with a PIN now</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Set a PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Take the PIN away</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Give a badge</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Take the badge away</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Let go</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>A PIN for {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Six digits that nobody else knows.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>The same six digits once more.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>A badge for {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Scan or swipe the badge now. A bank card or a gift card is never kept.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>The same badge once more.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>Those were two badges, so none was kept. Scan the badge twice.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} can sign in now.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>What you changed for {name} was saved.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} has a new PIN.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} chooses a new PIN at the next sign-in, with a manager present.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} can sign in by badge now.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>That badge no longer signs {name} in.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} can no longer sign in. Everything on record stays.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} is back, and chooses a PIN at the next sign-in with a manager present.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Nothing was changed. A name has {longest} letters at most.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Nothing was changed. The name holds characters that cannot be seen.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Nothing was changed. “{email}” is not an email address.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Nothing was changed. “{email}” has a dot where none may be.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Nothing was changed. The address holds letters that are not what they look like.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Nothing was changed. {name} may not look after people here: get a manager.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Nothing was changed. This computer has too little free memory: close other programs first.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Nothing was changed. The program cannot write to its folder {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Who may do what</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Who may do what</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Tap a field to change it. The owner may do everything.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Only an owner changes this. The owner may do everything.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>The till</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Asks</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>No</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Yes: may do it alone</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Asks: a second person has to say yes</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>No: is not even offered it</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>A strong edge marks what is not as usual.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, changed from the usual</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Save {count} change</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>Save {count} changes</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Back to the usual</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Saved: this counts from now on.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Taken back: everything is as it was before.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Give a card</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Send a card by email</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Type an amount of their own</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Give more than their limit</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Take a card back</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Uncover a card's number</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Print a card again</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Change where a card was sent</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>See what is left on a card</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Decide about a card that is not confirmed</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Sign for a card at closing time</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>See what other people gave</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>See the day's totals</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Save lists to a file</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Change what is set up</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Look after people and PINs</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Set up the printer</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>A second person was asked</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Approval refused</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>Approval ran out unanswered</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>An answer from elsewhere did not fit</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Not allowed here</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Exported</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>The clock was in doubt</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Cards just under a limit, one after the other</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>The guest was erased</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Checked just now</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Wrong</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Mark of the last event</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>All is well: every event is as it was written, {count} in all.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>This till's records are not as they were written.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>No event fits the key in this computer's vault: the records or the key belong to another till.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>Event {first} was changed, moved or put in after it was written.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Events {first} to {last} are missing.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Event {first} is missing.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Just before event {first}, something was taken out or put in.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>The record of card {reference} says something else than its events.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>The end is missing: the records count up to event {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>The end of the records was changed.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>These records went on from an older copy: this computer's vault knows another event {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Further ones that are not listed: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name} accepted the records as they were, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>The vault remembers no end of these records yet. It does from now on.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle accepted the order for a {amount} card. The guest was erased since.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>It never left, and a guest's address is kept for one day only.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Nothing was erased. No card here is known to be for this guest.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Erase the guest</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Erase for good</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>The guest is erased from all records of this till. The cards stay as they are.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Left for this table today: {left} of {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Left for this guest in 30 days: {left} of {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Cards left this hour: 0 of {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>One card by a supervisor</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>One supervisor a day</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>One card by a manager</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>One manager a day</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Cards by one person in an hour</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>One table a day</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>The day begins at</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Nothing was answered. A letter of the code is wrong: ask for it again.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Nothing was kept. That is not a whole key: compare it with what was shown.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Approve from elsewhere</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Call the manager and read these out, or send a photo of the code.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>Who is asked?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Code, letter by letter: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Code with all facts, for the manager's phone</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Who asks</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Till</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>The manager's eight digits</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} of {total} digits</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Good for {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Asking the vault…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Ask anew</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Approvals from elsewhere</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>There is no manager on this till yet.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Has a key here</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>No key here</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>New key</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Type a key</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Remove key</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Key from another till</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Keep this key</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} can approve from elsewhere now.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} cannot approve from elsewhere any more.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Managers answer on a page for their phones. Save it once, and send it to them.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Save the page</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>The page is saved as {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>The page could not be saved in {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Only an owner gives and removes keys.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>No manager has a key on this computer: the owner gives one, or types the one from the till.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Answer a till</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Paste the text that the code holds</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>Or type what you are told on the telephone.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Who signs, and their PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Answer a till</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Approvals from elsewhere</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Approve from elsewhere</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Photograph the code</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>No code was found in that picture. Let the code fill it, and hold the phone still.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Your key</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Paste or type the letters that the owner gave you.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>That is not a whole key. Compare it with what you were given.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Your key is ready.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Choose a passphrase of 10 characters or more, or leave it empty.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Use this key</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>That is not the passphrase.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Forget the key</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>From the code</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>By telephone</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>Or paste the text that the code holds.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>That is not a request of Toggle Desk, or not the whole of it.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Fill in all four: who asks, the till, the amount and the code.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Type the amount as it is on the till, with all its decimals or with none.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Who asks</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Till</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>A letter of the code is wrong. Ask for it again.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Show the request</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Reason and table are what you were told: only the amount, the person, the till and the code count.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Allow {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Read out these digits</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>They are good once, for this request on this till, for a few minutes.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Next request</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Given today</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Erase a guest</translation>
        </message>
    </context>
</TS>
