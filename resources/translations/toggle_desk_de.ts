<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Seite: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Auswahl: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Ausgeben</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Verlauf</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Prüfen</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Einrichtung</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Übungsmodus – die Karten sind nicht echt</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Noch ist niemand eingerichtet: Diese Kasse arbeitet als Inhaber, ohne PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>{count} Karte noch nicht bestätigt</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} Karten noch nicht bestätigt</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>wird gerade geprüft</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>nächste Prüfung in {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>nächste Prüfung in {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Eine Karte über {amount} ist noch nicht aufgeschrieben: diese Kasse eingeschaltet lassen</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} Karten sind noch nicht aufgeschrieben: diese Kasse eingeschaltet lassen</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Eine Karte über {amount} ist aufgetaucht, nachdem sie aufgegeben war: Leitung holen</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Eine Karte über {amount} braucht die Leitung</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} Karten brauchen die Leitung</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Eine Karte über {amount} wurde ausgegeben und noch nicht gezeigt</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} Karten wurden ausgegeben und noch nicht gezeigt</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Eine Karte über {amount} wurde nie gesendet: senden oder schließen</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} Karten wurden nie gesendet: senden oder schließen</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Eine Karte wird abgeschlossen …</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>Die Einstellungen waren nicht lesbar. Sie wurden als {name} beiseitegelegt, nichts ist verloren.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>Personal</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>Schichtleitung</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>Leitung</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>Inhaber</translation>
        </message>
        <message id="list.next">
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message id="date.day">
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message id="date.moment">
            <source>{day} {month} {time}</source>
            <translation>{day}. {month} {time}</translation>
        </message>
        <message id="role.staff">
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Schichtleitung</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Leitung</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Inhaber</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>Wie viel?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Tisch</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>Der Gast bekommt sie per</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>E-Mail des Gastes</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Anzeige</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Druck</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Dem Gast zeigen</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Stornieren</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Neue Karte</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Gedrückt halten, um die ganze Nummer zu sehen</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Leitung holen</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Noch einmal senden, gleiche Referenz</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Ohne Karte schließen</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Diese Karte stornieren</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Karte behalten</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Stornieren</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Ohne Karte schließen</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Karte zeigen</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Erledigt</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Abzeichnen</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Passwort zeigen</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Karte über {amount} ausgeben</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Karte ausgeben</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>In Arbeit …</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Langsamer als sonst …</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>Tisch {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} kann mit keinem Betrag vergeben werden. Wer diese Kasse eingerichtet hat, nennt die Beträge in der Einrichtungsdatei.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Es kann nichts ausgegeben werden: Toggle führt für dieses Konto kein Produkt. Legen Sie eines in Toggles Dashboard an, oder prüfen Sie das Konto in der Einrichtung.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Deutlich mehr als Ihre üblichen {usual}. Stimmt der Betrag?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Heute übrig: {left} von {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>Der Gast scannt oder notiert die Karte von diesem Bildschirm.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>Die Karte wird hier gedruckt.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle schickt dem Gast die Karte per E-Mail.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Karte ausgegeben</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Karte angelegt, Einzelheiten folgen</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Karte storniert</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Gültig ab {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Gültig bis {day}, verfällt um 03:00 am Tag danach</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Schließt in {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Diese Karte über {amount} stornieren?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>Die Karte wurde nicht storniert.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>Die Karte wird sofort wertlos. Das geht nur, solange niemand davon ausgegeben hat.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Nächster Gast</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Hier entscheidet die Leitung und nennt einen Grund, der festgehalten wird.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Erneutes Senden nutzt dieselbe Referenz. Findet Toggle die erste Bestellung später, gibt es vielleicht zwei Karten über {amount}, und die überzählige muss storniert werden.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Toggle wird noch gefragt. Schließen heißt, dass keine Karte über {amount} übergeben wird.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Diese Kasse mit Toggle verbinden</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>Sie müssen in Toggle Store Owner sein. Legen Sie dort einen API-Benutzer an und geben Sie ihn hier ein.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Melden Sie sich bei Toggle an.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>Öffnen Sie in der Seitenleiste Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Wählen Sie „Other“ unten auf der Seite.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Drücken Sie die blaue Schaltfläche „Create new user“.</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Kopieren Sie Benutzername und Passwort: Das Passwort wird nur einmal gezeigt und ist nie wieder lesbar.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Haken Sie an, dass Sie das Passwort notiert haben.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Drücken Sie die blaue Schaltfläche „Create“. Passwort verloren? Löschen Sie den API-Benutzer und legen Sie einen neuen an.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>API-Benutzername oder E-Mail</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>API-Passwort</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Anmeldung …</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Im Übungsmodus probieren</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>Die Anmeldung gelingt. Wählen Sie das Konto und drücken Sie Verbinden.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>Die Anmeldung gelingt. Geben Sie die Kontonummer aus Toggles Seitenleiste ein und drücken Sie Verbinden.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Verbunden. Der API-Benutzer liegt im Tresor dieses Computers.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Es wurde nichts gespeichert. Toggle kennt diesen Benutzernamen und dieses Passwort nicht. Ein verlorenes Passwort ist nicht mehr lesbar: Löschen Sie den API-Benutzer in Toggle und legen Sie einen neuen an.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Es wurde nichts gespeichert. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Leerzeichen vor und nach dem Passwort wurden weggelassen, wie Toggle es auch tut.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Wer ist an der Kasse?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Wer entscheidet?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Tippen Sie auf Ihren Namen.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>An dieser Kasse gehört niemand zur Leitung. Wer sie eingerichtet hat, nennt jemanden in der Einrichtungsdatei.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN von {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Punkt {count} von {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Noch keine Ziffer</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>Das ist nicht die PIN von {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Zu viele falsche PINs für {name}: bis {until} warten.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Die PIN von {name} konnte nicht geprüft werden; das zählt nicht als falsche PIN. Vielleicht fehlt diesem Computer Speicher: andere Programme schließen und sie noch einmal eingeben.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} hat noch keine PIN. Sie wird bei der ersten Anmeldung gewählt, im Beisein der Leitung.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>Eine erste PIN für {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} hat noch keine PIN. Die Leitung muss dabei sein: ihren Namen antippen und ihre PIN eingeben.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Jetzt sechs Ziffern wählen, die sonst niemand kennt.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Dieselben sechs Ziffern noch einmal.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>Das waren nicht dieselben Ziffern, daher wurde keine PIN übernommen. Bitte sechs Ziffern neu wählen.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>Das ist eine der PINs, die zuerst erraten werden; sie wurde nicht übernommen. Bitte andere Ziffern wählen.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} hat noch keine PIN, und von der Leitung hat auch niemand eine. Wer diese Kasse eingerichtet hat, trägt in der Einrichtungsdatei die PIN einer Leitung ein.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Eine Karte prüfen</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Karte scannen oder Nummer eingeben.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>Die letzte Ziffer passt nicht zu den anderen: Vergleichen Sie die Nummer mit der Karte. Prüfen können Sie sie trotzdem.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Es wurde nichts gefragt. Das war keine Karte von Toggle, und nichts davon wurde behalten.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Guthaben abfragen</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Toggle wird gefragt …</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} Das Guthaben ist nicht bekannt.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Etwas Unerwartetes ist geschehen. Das Guthaben ist nicht bekannt.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Storniert</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Noch nicht bestätigt</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Nach Grund</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Nach Person</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Nach Standort</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} Karte</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} Karten</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Bevor Sie schließen</translation>
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
            <translation>{operator}, {reference}, abgezeichnet von {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Was heute an dieser Kasse gegeben wird, wird hier zusammengezählt.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Aussehen und Größe</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Größe von allem</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Größe der Schrift</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Ganzen Bildschirm füllen</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Vollbild verlassen</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>Die neue Größe gilt ab dem nächsten Start.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Diese Wahl gilt, bis das Programm schließt: In seinen Ordner kann nicht geschrieben werden.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Wie dieser Computer</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Am größten</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>Der Betrag ist, wie er war. „{text}“ lässt sich auf mehrere Arten lesen oder auf keine: Schreiben Sie ihn wie 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>„{text}“ ist in dieser Währung kein Betrag. Zurück nimmt die letzte Taste weg, Löschen beginnt neu.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} heißt {amount}. Für {whole} mit {zeros} weitermachen.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} heißt {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Es wurde nichts gedrückt. Das war keine Karte von Toggle, und nichts davon wurde behalten.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Es wurde nichts gedrückt. Das war keine Karte von Toggle. Falls es getippt war, bitte noch einmal etwas langsamer tippen.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Es wurde nichts gedrückt. Der gescannte Code steht im Feld.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>Nach der Karte wurde nicht gefragt. Bitte anmelden und sie dann noch einmal scannen.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>Nach der Karte wurde nicht gefragt. Bitte diese Kasse mit Toggle verbinden und die Karte dann noch einmal scannen.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Noch kein Betrag</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} Pfund</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} Pfund</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>{count} Penny</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} Pence</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>{count} Euro</translation>
        </message>
        <message id="spoken.EUR.major.other">
            <source>{count} euros</source>
            <translation>{count} Euro</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>{count} Cent</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} Cent</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} Dollar</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} Dollar</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} Cent</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} Cent</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} Yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} Yen</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} Dinar</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} Dinar</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>{count} Fils</translation>
        </message>
        <message id="spoken.KWD.minor.other">
            <source>{count} fils</source>
            <translation>{count} Fils</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Diese Liste</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Strg + 1 bis {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Umschalt + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Weiter, zurück</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Eingabe oder Leertaste</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Drücken, was umrandet ist</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 bis 9, Komma, Rücktaste, Entf</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>Der Betrag, von rechts gefüllt, oder wie man ihn mit Komma schreibt; die PIN beim Anmelden</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Strg + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Einen kopierten Betrag übernehmen</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Strg + Eingabe</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Die Karte ausgeben, von überall auf der Seite</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Leertaste, gehalten</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Eine verdeckte Nummer zeigen, bis Sie loslassen</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Strg + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Im Verlauf suchen</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Strg + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Sperren, für die nächste Person</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Den ganzen Bildschirm füllen oder das Vollbild verlassen</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Zurückgehen oder schließen, was offen ist</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>API-Benutzer ersetzen</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Einrichtungsdatei anwenden</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Die Einrichtungsdatei wurde angewendet.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Händler</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Verkaufskanal</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Sofort ausgeführt</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>Nein, in Toggles Dashboard</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Keine Referenz</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Eine Karte</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Eine Karte durch Personal</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Eine Person am Tag</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Ein Standort am Tag</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Ein Gast in 30 Tagen</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>Über und Lizenzen</translation>
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
            <translation>Aus dem Quelltext</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk ist freie Software unter der MIT-Lizenz. Es baut auf Qt und PySide6 auf, die unter der GNU Lesser General Public License, Version 3, genutzt werden: Ihre Bibliotheken sind eigene Dateien, die Sie austauschen dürfen, und ihr Quelltext wird unten unter SOURCES angeboten.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>Die Lizenztexte sind hier nicht lesbar: Sie liegen im Ordner licences neben dem Programm.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Gründe</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Von Hand aus dem Verlauf gesendet</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Von Hand aus dem Verlauf geschlossen</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Aufgeschrieben, noch nichts gesendet</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Senden begonnen</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Bewiesen: Nichts hat diese Kasse verlassen</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle hat die Anmeldung abgelehnt</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle hat abgelehnt</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Keine Antwort, auf die Verlass ist</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle sagt, dass es diese Referenz kennt</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Beim Senden unterbrochen</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle hat mit der Bestellung geantwortet</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Toggle gefragt</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Erneutes Senden erlaubt</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Ohne Karte geschlossen</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Gedruckt</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Noch einmal gedruckt, als Kopie gekennzeichnet</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Aus dem Drucker kam nichts</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>An dieser Kasse gezeigt</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Abgezeichnet, während der Ausgang offen war</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Erledigt</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Verlauf</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>An dieser Kasse vergebene Karten, die neuesten zuerst</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Karte, Person, Standort, Grund oder Betrag suchen</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Noch nichts. Jede an dieser Kasse gegebene Karte steht hier.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Es wird weiter zurück gesucht …</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Zu dieser Suche passt nichts.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Gegeben von</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Nicht aufgezeichnet</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Nicht ausgegeben</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Noch nicht bestätigt</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Leitung nötig</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Ausgegeben</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Angelegt, Einzelheiten folgen</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Leitung nötig</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Leitung nötig</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Ohne Karte geschlossen</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Leitung nötig</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Storniert</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Storno: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Storno erledigt</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Ausgegeben: eine Karte über {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle hat die Bestellung einer Karte über {amount} angenommen und schickt sie an {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>Diese Bestellung bleibt offen: Führen Sie sie in Toggles Dashboard aus.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle zeigt die Nummer dieser Karte hier nicht: Sie steht in Toggles Dashboard.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Diese Karte ist aufgetaucht, nachdem sie aufgegeben war. Holen Sie die Leitung: übergeben oder stornieren.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Diese Kasse konnte die Karte nicht aufschreiben. Notieren Sie jetzt die Nummer, lassen Sie das Programm offen und rufen Sie Ihren IT-Support an.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Diese Kasse konnte das noch nicht aufschreiben: Lassen Sie das Programm offen.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Erledigt von {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>{name} hat abgezeichnet.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Angelegt: Toggle hat die Karte über {amount}, die Einzelheiten folgen.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Es wurde nichts ausgegeben.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Nicht gesendet: Das Programm schloss, bevor die Karte über {amount} hinausging. Senden Sie sie jetzt oder schließen Sie sie.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>Die Karte über {amount} wird gesendet.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Es wurde nichts ausgegeben. Toggle sagt: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Noch nicht bestätigt. Toggle hat diese Karte über {amount} vielleicht schon angelegt. Bitte keine weitere ausgeben.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle weiß nach 3 Minuten nichts davon. Die Leitung kann sie noch einmal senden.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Noch nicht bestätigt. Nur die Leitung kann entscheiden, was aus dieser Karte über {amount} wird.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle hat eine Karte angelegt, die von den verlangten {amount} abweicht. Holen Sie die Leitung.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle zeigt mehr als eine Karte für diese {amount}. Holen Sie die Leitung, um die überzählige in Toggles Dashboard zu stornieren.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Ohne Karte geschlossen. Wir beobachten es noch 7 Tage.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Ohne Karte geschlossen. Es wurde nie etwas gesendet.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Storniert: Die Karte über {amount} ist jetzt leer.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>Die Karte wurde nicht storniert. Toggle sagt: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} Die Karte wurde nicht storniert.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Noch nicht bestätigt: Toggle hat diese Karte über {amount} vielleicht schon storniert.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>Die Karte über {amount} ist, wie sie war: Das Programm schloss, bevor sie storniert werden konnte.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>Die Karte über {amount} wird storniert.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle hat das Storno dieser Karte über {amount} angenommen, die Einzelheiten folgen.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle weiß nach 3 Minuten nichts von diesem Storno. Die Leitung kann es noch einmal senden.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Noch nicht bestätigt. Nur die Leitung kann über das Storno dieser Karte über {amount} entscheiden.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>Das Storno wurde geschlossen. Wir beobachten es noch 7 Tage.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>Das Storno wurde geschlossen. Es wurde nie etwas gesendet.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Prüfen Sie die Referenz des Standorts in Toggle unter Settings &gt; Integrations und hier in der Einrichtung ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Nächste Prüfung in {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Wird gerade geprüft.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Toggle wird nicht mehr gefragt: Sehen Sie in seinem Dashboard nach.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Nächste Prüfung in {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Ref. …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Keine Verbindung.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Sichere Verbindung abgelehnt. Prüfen Sie Datum und Netzwerk.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>Der Proxy des Netzwerks hat abgelehnt.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle hat die Anmeldung abgelehnt.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Diese Kasse ist noch nicht mit Toggle verbunden.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle ist ausgelastet: Warten Sie eine Minute.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Eine Anmeldeseite des Netzwerks ist im Weg.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>Toggles Antwort war nicht lesbar.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle hat selbst ein Problem.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>Die Verbindung ging verloren.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>Das Netzwerk hat die Anfrage woandershin geschickt.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>Das Programm wurde beim Senden geschlossen.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle kennt diese Referenz schon.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle hat abgelehnt.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Dieser API-Benutzer darf das nicht.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle ist ausgelastet, es wird gewartet.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>Die Karte ist inzwischen leer: zurückgenommen oder vom Gast ausgegeben.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Eine unterbrochene Geschenkkarte wird geprüft.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Tisch</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Gegeben von</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>Der Gast bekommt sie per</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>E-Mail des Gastes</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Bestellposition</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Storniert</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Storniert durch</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Davon bezahlt</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Davon kostenlos</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>Die Karte als Code zum Scannen</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Einrichtungsdatei wählen</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Es wurde nichts ausgegeben.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Toggle sagt: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Es wurde nichts ausgegeben. „{typed}“ ist kein Betrag: Schreiben Sie ihn wie {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Es wurde nichts ausgegeben. Eine Karte braucht einen Betrag über null.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Es wurde nichts ausgegeben. {amount} liegt unter dem kleinsten Betrag, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Es wurde nichts ausgegeben. {amount} liegt über dem größten Betrag, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Es wurde nichts ausgegeben. {amount} passt nicht: Beträge gehen in Schritten von {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Es wurde nichts ausgegeben. {product} hat nur feste Beträge, und {amount} ist keiner davon.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Es wurde nichts ausgegeben. {product} hat keine Preisoption {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Es wurde nichts ausgegeben. Ein Standort „{site}“ ist an dieser Kasse nicht eingerichtet.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Es wurde nichts ausgegeben. Diese Kasse gibt Karten nur für {locked}, nicht für {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Es wurde nichts ausgegeben. Wählen Sie zuerst einen Standort.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Es wurde nichts ausgegeben. Toggle hat für dieses Konto kein Produkt „{product}“.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Es wurde nichts ausgegeben. Zu „{product}“ passt mehr als ein Produkt: Nehmen Sie seine Nummer.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Es wurde nichts ausgegeben. „{reason}“ gehört nicht zu den hier eingerichteten Gründen.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Es wurde nichts getan. Sagen Sie zuerst, warum.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Es wurde nichts ausgegeben. „{email}“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Es wurde nichts ausgegeben. „{email}“ hat einen Punkt zu viel: vor oder nach dem @, an einem Ende oder zwei hintereinander.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Es wurde nichts ausgegeben. In der E-Mail-Adresse ist etwas, das man nicht sieht, wie es bei kopiertem Text vorkommt. Die Adresse löschen und von Hand eintippen.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Es wurde nichts ausgegeben. Geben Sie zuerst die E-Mail-Adresse des Gastes ein.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Es wurde nichts ausgegeben. Die Übergabe per {handover} ist an dieser Kasse abgeschaltet.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Es wurde nichts ausgegeben. {field}: zu lang, höchstens {longest} Zeichen.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Es wurde nichts ausgegeben. {field}: enthält Zeichen, die sich nicht drucken lassen.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Es wurde nichts getan. Zu „{reference}“ passt keine Aufzeichnung.</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>Es wurde nichts gefragt. Das ist keine Kartennummer.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle kennt keine Karte mit dieser Nummer.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Es wurde nichts ausgegeben. Der Betrag auf dem Bildschirm, in der Bestellung und in ihrer Notiz ist nicht derselbe: Holen Sie Ihren IT-Support.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Es wurde nichts ausgegeben. Wählen Sie zuerst Betrag und Grund.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Es wurde nichts geändert. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Es wurde nichts geändert. Dieser API-Benutzer sieht das Konto {account} nicht.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Es wurde nichts gesendet. „{address}“ ist keine Adresse, an die Karten gesendet werden: Sie muss https sein oder dieser Computer.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Es wurde nichts ausgegeben. {amount} liegt über der Grenze von {limit} für eine Karte.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Es wurde nichts ausgegeben. {name} darf bis {limit} auf eine Karte geben: Holen Sie für {amount} die Leitung.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. {name} käme über die Tagesgrenze von {limit}: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Dieser Standort käme über seine Tagesgrenze von {limit}: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Dieser Gast käme über die Grenze von {limit} in 30 Tagen: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Es wurde nichts ausgegeben. Melden Sie sich zuerst an: Diese Kasse gibt Karten nur an Personen aus, die sie kennt.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Es wurde nichts ausgegeben. Niemand namens {name} ist an dieser Kasse eingerichtet.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Es wurde nichts ausgegeben. Das ist nicht die PIN von {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Es wurde nichts ausgegeben. Für {name} wurde keine PIN eingegeben.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Zu viele falsche PINs für {name}: bis {until} warten oder die Leitung holen.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Es wurde nichts ausgegeben. Eine PIN hat sechs Ziffern; was für {name} eingegeben wurde, ist keine und zählt nicht als falsche PIN.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Es wurde nichts ausgegeben. Die PIN von {name} konnte nicht geprüft werden; das zählt nicht als falsche PIN. Vielleicht fehlt diesem Computer Speicher: andere Programme schließen und sie noch einmal eingeben.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Es wurde nichts ausgegeben. {name} hat noch keine PIN: Sie wird im Fenster bei der ersten Anmeldung gewählt, im Beisein der Leitung.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Es wurde nichts getan. {name} darf das nicht entscheiden: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Eine andere Karte über {amount} ist noch nicht bestätigt und ist vielleicht diese: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Das sieht aus wie die Karte über {amount}, die dieser Gast um {at} bekam: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Es wurde nichts ausgegeben. Diese Kasse ist noch nicht mit Toggle verbunden: Verbinden Sie sie in der Einrichtung.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Es wurde nichts ausgegeben. Es gibt keine Verbindung zu Toggle: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Es wurde nichts ausgegeben. Die sichere Verbindung wurde abgelehnt: Prüfen Sie Datum und Netzwerk.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Es wurde nichts ausgegeben. Der Proxy des Netzwerks hat abgelehnt: Fragen Sie Ihren IT-Support.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Es wurde nichts ausgegeben. Toggle hat die Anmeldung abgelehnt: Prüfen Sie den API-Benutzer in der Einrichtung.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Es wurde nichts ausgegeben. Toggle ist ausgelastet: Warten Sie eine Minute.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Es wurde nichts ausgegeben. Eine Anmeldeseite des Netzwerks ist im Weg: Melden Sie sich zuerst im Netzwerk an.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Es wurde nichts ausgegeben. Toggles Antwort war nicht lesbar.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Es wurde nichts ausgegeben. Toggle hat selbst ein Problem: Warten Sie eine Minute.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Es wurde nichts ausgegeben. Toggle hat nicht rechtzeitig geantwortet: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Es wurde nichts ausgegeben. Die Verbindung zu Toggle ging verloren: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Es wurde nichts ausgegeben. Das Netzwerk hat die Anfrage woandershin geschickt: Fragen Sie Ihren IT-Support.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Es wurde nichts ausgegeben. Diese Kasse kann keine Aufzeichnungen speichern: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Es wurde nichts ausgegeben. Die Aufzeichnungen dieser Kasse sind weg: Holen Sie sie aus einer Kopie zurück, oder entfernen Sie ihren Datenordner, um neu zu beginnen.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Es wurde nichts ausgegeben. Eine neuere Version des Programms hat die Aufzeichnungen dieser Kasse geschrieben: Aktualisieren Sie es.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Es wurde nichts ausgegeben. Der Schlüssel zu den Aufzeichnungen dieser Kasse ist nicht im Tresor dieses Computers: Sie kamen von einem anderen Computer, oder der Tresor ist neu. Mit dem Wiederherstellungsblatt starten Sie: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Es wurde nichts ausgegeben. Dieser Computer hat zu wenig freien Speicher: zuerst andere Programme schließen.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Es wurde nichts ausgegeben. Das Programm kann nicht in seinen Ordner {folder} schreiben.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Es wurde nichts getan. Toggle sagt: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Es wurde nichts getan. Dieser API-Benutzer darf das nicht: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Noch nicht bestätigt. Das Programm wurde beim Senden geschlossen: Sehen Sie im Verlauf nach.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Noch nicht bestätigt. Toggle kennt diese Referenz schon: Sehen Sie im Verlauf nach.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>Die Karte wurde nicht storniert. Das geht nur bei einer ausgegebenen Karte ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Es wurde nichts getan. Diese Karte ist schon storniert.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>Die Karte wurde nicht storniert. {balance} von {value} sind übrig: Jemand hat davon ausgegeben.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>Die Karte wurde nicht storniert. {balance} sind darauf, mehr als ihr Wert von {value}: Jemand hat Geld aufgeladen. Nehmen Sie sie in Toggles Dashboard zurück.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>Die Karte wurde nicht storniert. Toggle hat ihr Guthaben nicht genannt: Warten Sie eine Minute.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Es wurde nichts getan. Das ist nicht mehr möglich ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Etwas Unerwartetes ist geschehen. Sehen Sie zuerst im Verlauf nach: Jede Karte steht dort.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Dieser Computer hat keinen Tresor: Der API-Benutzer bleibt nur, bis das Programm schließt, und die Aufzeichnungen sind nicht verschlüsselt.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>Der Tresor dieses Computers hat noch nicht geantwortet: Die Aufzeichnungen sind nicht verschlüsselt. Sie werden es beim ersten Start, bei dem er antwortet.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>Der Tresor dieses Computers ist gesperrt: Die Aufzeichnungen sind nicht verschlüsselt. Sie werden es beim ersten Start, bei dem er entsperrt ist.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Die Aufzeichnungen sind noch nicht verschlüsselt, weil mehrere Programme sie benutzen. Sie werden es beim nächsten Start, bei dem kein anderes offen ist.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Verbunden. Dieser Computer hat keinen Tresor, daher bleibt der API-Benutzer nur, bis das Programm schließt.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Verbunden. Der Tresor dieses Computers hat nicht geantwortet, daher bleibt der API-Benutzer nur, bis das Programm schließt. Die Frage des Tresors beantworten: Er wird gespeichert, sobald der Tresor antwortet.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Verbunden. Der Tresor dieses Computers ist gesperrt, daher bleibt der API-Benutzer nur, bis das Programm schließt. Den Tresor entsperren: Er wird gespeichert, sobald der Tresor ihn annimmt, solange dieses Fenster offen ist.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>Der Tresor dieses Computers antwortet nicht.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>Der Tresor dieses Computers hat noch nicht geantwortet: Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>Der Tresor dieses Computers ist gesperrt.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Es wurde nichts ausgegeben. Der Tresor dieses Computers antwortet nicht, und in ihm liegt der Schlüssel zu den Aufzeichnungen dieser Kasse. Wie gewohnt an diesem Computer anmelden und den Tresor starten.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Es wurde nichts ausgegeben. Der Tresor dieses Computers hat noch nicht geantwortet. Ein Fenster suchen, das nach dem Passwort des Tresors fragt, und es beantworten.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Es wurde nichts ausgegeben. Der Tresor dieses Computers ist gesperrt, und in ihm liegt der Schlüssel zu den Aufzeichnungen dieser Kasse. Den Tresor entsperren.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Es wurde nichts ausgegeben. Die Aufzeichnungen dieser Kasse sind noch nicht verschlüsselt.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>E-Mail in {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Meinten Sie {domain}?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>Die Karte gibt es, aber was übergeben würde, stimmt nicht mit den Aufzeichnungen überein. Es wurde nichts übergeben: Holen Sie die Leitung.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>ÜBUNG, keine echte Karte</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>KOPIE {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Karte drucken</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Kopie drucken</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Karte als PDF-Datei speichern</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Zurück zur Karte</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>So wird das Papier aussehen</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>{count} Mal gedruckt. Jeder weitere Druck ist als KOPIE gekennzeichnet.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>{count} Mal gedruckt. Jeder weitere Druck ist als KOPIE gekennzeichnet.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Wird gedruckt …</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Gedruckt.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>Der Drucker hat es angenommen. Er meldet nicht, wann er fertig ist: Sehen Sie nach dem Bon.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>Die PDF-Datei ist geschrieben.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>Die Karte ist sicher, es wurde keine Datei geschrieben: Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Sein Papier ist fast aufgebraucht.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>Die Karte ist sicher, es wurde nichts gedruckt. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>Die Karte ist sicher und vielleicht gedruckt: Sehen Sie nach dem Bon. {cause} Ein weiterer Druck ist als KOPIE gekennzeichnet.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>Die Karte ist sicher und wartet in der Warteschlange des Computers. {cause} Ein weiterer Druck ist als KOPIE gekennzeichnet.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>Die Karte ist sicher, es wurde nichts gedruckt. Diese Kasse kann keine Aufzeichnungen speichern: Zeigen Sie die Karte stattdessen.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Diese Kasse hat keinen Drucker: Richten Sie einen ein oder speichern Sie eine PDF-Datei.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>Der hier eingerichtete Drucker ist diesem Computer nicht bekannt: Wählen Sie ihn in der Einrichtung neu.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>Der Drucker antwortet nicht: Prüfen Sie, ob er eingeschaltet und verbunden ist.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>Dem Drucker fehlt Papier: Legen Sie eine neue Rolle ein.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>Die Klappe des Druckers ist offen: Schließen Sie sie.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>Das Messer des Druckers klemmt: Öffnen Sie die Klappe und schließen Sie sie wieder.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Dieser Computer hat den Druck nicht angenommen: Prüfen Sie die Warteschlange oder speichern Sie eine PDF-Datei.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>Der Drucker antwortet nicht mehr: Schalten Sie ihn aus und wieder ein.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Hier wird ein serieller Drucker über seine Warteschlange erreicht: Richten Sie ihn als roh ein.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>Das Drucksystem dieses Computers läuft nicht: Starten Sie den Computer neu oder speichern Sie eine PDF-Datei.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>Das Drucksystem dieses Computers hat 10 Sekunden lang nicht geantwortet: Starten Sie den Computer neu oder speichern Sie eine PDF-Datei.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>Die Warteschlange des Druckers nimmt keine Drucke an: Lassen Sie sie in den Druckereinstellungen dieses Computers wieder annehmen.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Der Benutzer dieses Computers darf dort nicht drucken: Lassen Sie es in den Druckereinstellungen dieses Computers erlauben oder wählen Sie in der Einrichtung einen anderen Drucker.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Der Drucker verlangt ein Passwort: Geben Sie es in den Druckereinstellungen dieses Computers ein oder wählen Sie in der Einrichtung einen anderen Drucker.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>Der Drucker ist angehalten: Lassen Sie ihn in den Druckereinstellungen dieses Computers weiterarbeiten.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>Die Warteschlange hält ihn zurück: Geben Sie ihn in den Druckereinstellungen dieses Computers frei.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>Der Druck wurde am Drucker oder in seiner Warteschlange abgebrochen.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>Der Drucker nimmt kein Papier dieser Größe: Wählen Sie in der Einrichtung das Papier, das in ihm liegt.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>Der Drucker hat ihn nicht angenommen: Wählen Sie in der Einrichtung einen anderen Drucker oder speichern Sie eine PDF-Datei.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>Gedruckt wird, sobald der Drucker bereit ist.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>Der Drucker dieser Kasse</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Wie er erreicht wird</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Hier installiert</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Serieller Anschluss</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Warteschlange, roh</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Jeder Drucker dieses Computers, mit seinem eigenen Treiber.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Ein Bondrucker (ESC/POS) über seine Adresse, Port 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Ein Bondrucker (ESC/POS) am seriellen Anschluss. Unter Windows die Warteschlange wählen.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Ein Bondrucker (ESC/POS) über die Warteschlange dieses Computers, am Treiber vorbei.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rolle 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rolle 80 mm</translation>
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
            <translation>Drucker</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>Der übliche Drucker dieses Computers</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (gerade nicht da)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Adresse, etwa 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Anschluss, etwa /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Test drucken</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Zurück zur Einrichtung</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Test wird gedruckt …</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Gespeichert. Drucken Sie einen Test, um zu sehen, ob es geht.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Es wurde nichts geändert. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Es wurde nichts geändert. Geben Sie ein, wo der Drucker ist.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>Der Test ist gedruckt. Scannen Sie seinen Code: Er sagt TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>Der Drucker hat den Test angenommen. Sehen Sie nach dem Bon und scannen Sie seinen Code: Er sagt TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>Der Test wurde nicht gedruckt. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>Der Test ist vielleicht gedruckt: Sehen Sie nach dem Bon. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>Der Test wartet in der Warteschlange des Computers. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>TEST, keine Karte</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Liest sich der Code als TEST und ist keine Zeile gebrochen, ist der Drucker in Ordnung.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle hatte die Zeit noch nicht genannt: Der Tag wurde von der Uhr dieses Computers genommen.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Verbunden. Der Tresor hat geantwortet: Der API-Benutzer liegt jetzt im Tresor dieses Computers.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>Der Schlüssel zu den Aufzeichnungen dieser Kasse im Tresor dieses Computers ist beschädigt.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Es wurde nichts ausgegeben. Der Schlüssel zu den Aufzeichnungen dieser Kasse liegt im Tresor dieses Computers, ist aber beschädigt. Den Tresor aus der Sicherung dieses Computers wiederherstellen: Kein anderer Schlüssel öffnet die Aufzeichnungen.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>Am Anfang dieser PIN fehlen vielleicht Nullen.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Diese Kasse wird in {seconds} s gesperrt. Zum Weitermachen berühren.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Noch einmal angesehen</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Genehmigt von</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Es wurde nichts getan. {name} darf das nur mit einer zweiten Person, die es genehmigt.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Es wurde nichts getan. {name} bittet darum und kann es deshalb nicht genehmigen: Holen Sie eine andere Person.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Es wurde nichts getan. {name} darf das nicht genehmigen: Holen Sie eine Person, die so viel geben darf.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Es wurde nichts ausgegeben. {name} hat eine andere Karte als diese genehmigt: Fragen Sie noch einmal.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Es wurde nichts ausgegeben. Die Genehmigung gilt nicht mehr: Fragen Sie noch einmal.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Es wurde nichts ausgegeben. {amount} ist mehr als die {maximum}, um die gebeten wurde.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Es wurde nichts geändert. Das ist eine der PINs, die zuerst erraten werden: bitte andere Ziffern wählen.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Es wurde nichts geändert. Das ist die jetzige PIN von {name}: bitte andere Ziffern wählen.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Es wurde nichts ausgegeben. Zu viele falsche PINs und Ausweise an dieser Kasse: bis {until} warten.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Es wurde nichts getan. Dieser Ausweis gehört an dieser Kasse niemandem.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Es wurde nichts geändert. Das ist schon der Ausweis von {name}.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Es wurde nichts geändert. Ein Ausweis hat 8 bis 64 Zeichen und weniger als 12 Ziffern: eine Bankkarte oder Geschenkkarte wird nie dafür genommen.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Es wurde nichts getan. Diese Kasse führt keine Ausweise: ihre Aufzeichnungen haben keinen Schlüssel aus dem Tresor des Computers. Bitte die PIN benutzen.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Es wurde nichts ausgegeben. {name} ist nicht mehr dabei: die Leitung kann das in der Einrichtung unter Personen ändern.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Es wurde nichts geändert. Eine Person braucht einen Namen.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Es wurde nichts geändert. {name} gibt es schon, vielleicht unter denen, die nicht mehr dabei sind.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Es wurde nichts geändert. Sonst könnte niemand mehr diese Kasse leiten: zuerst einer anderen Person diese Rolle und eine PIN geben.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Es wurde nichts geändert. Ab der ersten Person müssen sich alle anmelden, darum ist die erste ein Inhaber mit PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Es wurde nichts geändert. Das braucht eine mindestens so hohe Rolle: die von {name} ist niedriger.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} braucht eine zweite Person</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>Das braucht eine zweite Person</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} bittet um mehr als die {limit}, die eine Karte wert sein darf.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} darf allein {limit} auf eine Karte geben.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} darf allein {limit} am Tag geben.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Dieser Standort darf {limit} am Tag geben.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Dieser Gast darf in 30 Tagen {limit} bekommen.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} hat eine Grenze dieser Kasse erreicht.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Eine andere Karte über {amount} ist noch nicht bestätigt und könnte diese sein.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Sie sieht aus wie eine Karte, die dieser Gast vor einigen Stunden bekommen hat.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} darf Karten nur mit einer zweiten Person geben.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} darf Karten nur mit einer zweiten Person mailen.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} darf andere Beträge als die auf den Kacheln nur mit einer zweiten Person geben.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} möchte diese Karte zurücknehmen.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} möchte diese Karte noch einmal sehen.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} möchte diese Karte noch einmal drucken.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} möchte die Adresse dieser Karte ändern.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} möchte über diese Karte entscheiden.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} möchte für diese Karte unterschreiben.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} möchte die Karten anderer sehen.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} möchte die Berichte sehen.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} möchte die Aufzeichnungen aus dieser Kasse mitnehmen.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} möchte die Einstellungen ändern.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} möchte die Personen dieser Kasse ändern.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} möchte den Drucker einrichten.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} möchte wissen, was auf der Karte eines Gastes ist.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Bittet</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Heute gegeben</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Wer genehmigt? {name} bleibt angemeldet.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>Wie viel höchstens? Bis {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>{amount} erlauben</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Erlauben</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Betrag senken</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>{amount} nehmen</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Diesen Betrag nehmen</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Warum nicht?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Wirklich ablehnen</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Nicht ablehnen</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Noch {minutes}:{seconds} gültig</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Es wurde nichts ausgegeben. Keine zweite Person hat rechtzeitig geantwortet: Drücken Sie Ausgeben, um noch einmal zu fragen.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Es wurde nichts getan. Keine zweite Person hat rechtzeitig geantwortet.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Es wurde nichts ausgegeben. {name} hat abgelehnt: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Es wurde nichts getan. {name} hat abgelehnt: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Vergessen? Die Leitung vergibt eine neue in der Einrichtung unter Personen.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Vergessen? {other} kann in der Einrichtung unter Personen eine neue vergeben.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Vergessen? Sonst darf sie hier niemand ändern: wer diese Kasse eingerichtet hat, gibt {name} in der Einrichtungsdatei eine neue PIN.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Zu viele falsche PINs und Ausweise an dieser Kasse: bis {until} warten.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Dieser Ausweis gehört an dieser Kasse niemandem.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>Das ist kein Ausweis. Nichts davon wurde behalten.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Diese Kasse führt keine Ausweise: ihre Aufzeichnungen haben keinen Schlüssel aus dem Tresor des Computers. Bitte die PIN benutzen.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} ist nicht mehr dabei: die Leitung kann das in der Einrichtung unter Personen ändern.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} darf das nicht entscheiden: das braucht die Leitung.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Eine Person antippen, um Rolle, PIN oder Ausweis zu ändern.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Noch ist niemand eingerichtet: diese Kasse arbeitet als ihr Inhaber, ohne PIN. Sobald die erste Person hinzugefügt ist, müssen sich alle anmelden.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Nicht mehr dabei</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Eine neue Person</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>E-Mail für Belege, falls gewünscht</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message id="people.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.badge">
            <source>Badge</source>
            <translation>Ausweis</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>noch keine PIN</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>Ausweis</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Wird bei der nächsten Anmeldung im Beisein der Leitung gewählt</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>Die erste Person ist ein Inhaber mit PIN. Von da an melden sich alle an.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>Der Name bleibt, wie er ist: Aufzeichnungen und Grenzen gehen danach.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Wer geht, wird nicht gelöscht: was die Person ausgegeben hat, bleibt aufgezeichnet.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Diese Person kann sich weder anmelden noch genehmigen. Kommt sie zurück, wählt sie eine neue PIN.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Hinzufügen: die PIN wird bei der ersten Anmeldung gewählt</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Jetzt mit PIN hinzufügen</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>PIN festlegen</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>PIN entziehen</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Ausweis geben</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Ausweis entziehen</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Verabschieden</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>Eine PIN für {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Sechs Ziffern, die sonst niemand kennt.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Dieselben sechs Ziffern noch einmal.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Ein Ausweis für {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Den Ausweis jetzt scannen oder durchziehen. Eine Bankkarte oder Geschenkkarte wird nie behalten.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>Denselben Ausweis noch einmal.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>Das waren zwei Ausweise, darum wurde keiner behalten. Den Ausweis zweimal scannen.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} kann sich jetzt anmelden.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Die Änderungen für {name} wurden gespeichert.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} hat eine neue PIN.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} wählt bei der nächsten Anmeldung im Beisein der Leitung eine neue PIN.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} kann sich jetzt mit dem Ausweis anmelden.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Dieser Ausweis meldet {name} nicht mehr an.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} kann sich nicht mehr anmelden. Alles Aufgezeichnete bleibt.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} ist wieder da und wählt bei der nächsten Anmeldung im Beisein der Leitung eine PIN.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Es wurde nichts geändert. Ein Name hat höchstens {longest} Buchstaben.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Es wurde nichts geändert. Der Name enthält Zeichen, die man nicht sieht.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Es wurde nichts geändert. „{email}“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Es wurde nichts geändert. „{email}“ hat einen Punkt, wo keiner sein darf.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Es wurde nichts geändert. Die Adresse enthält Buchstaben, die nicht sind, was sie scheinen.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Es wurde nichts geändert. {name} darf hier keine Personen verwalten: die Leitung holen.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Es wurde nichts geändert. Dieser Computer hat zu wenig freien Speicher: zuerst andere Programme schließen.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Es wurde nichts geändert. Das Programm kann nicht in seinen Ordner {folder} schreiben.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Wer darf was</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Wer darf was</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Ein Feld antippen, um es zu ändern. Der Inhaber darf alles.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Nur ein Inhaber ändert das. Der Inhaber darf alles.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>Die Kasse</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Fragt</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Ja: darf es allein</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Fragt: eine zweite Person muss zustimmen</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>Nein: wird gar nicht angeboten</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Ein starker Rand zeigt, was nicht wie üblich ist.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, anders als üblich</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>{count} Änderung speichern</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>{count} Änderungen speichern</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>So lassen, wie es war</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Zurück zum Üblichen</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Gespeichert: das gilt ab jetzt.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Zurückgenommen: alles ist wie vorher.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Eine Karte ausgeben</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Eine Karte per E-Mail senden</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Einen eigenen Betrag eingeben</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Mehr als die eigene Grenze geben</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Eine Karte zurücknehmen</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Eine Kartennummer aufdecken</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Eine Karte noch einmal drucken</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Ändern, wohin eine Karte ging</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Das Guthaben einer Karte sehen</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Über eine unbestätigte Karte entscheiden</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Bei Schluss für eine Karte unterschreiben</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Sehen, was andere ausgegeben haben</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Die Tagessummen sehen</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Listen als Datei speichern</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Die Einrichtung ändern</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Personen und PINs verwalten</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Den Drucker einrichten</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Die Aufzeichnungen dieser Kasse sind vielleicht eine ältere Kopie: Karten, die seitdem ausgegeben wurden, stehen in Toggles Dashboard. Siehe Aufzeichnungen in der Einrichtung.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>Eine zweite Person wurde gefragt</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Genehmigt</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Genehmigung abgelehnt</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>Die Frage nach Genehmigung verfiel unbeantwortet</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Eine Antwort von außerhalb passte nicht</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Hier nicht erlaubt</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>Die Uhrzeit war zweifelhaft</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Karten knapp unter einer Grenze, eine nach der anderen</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Der Gast wurde gelöscht</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Es wurde nichts zurückgelegt. Zeile {line} des Wiederherstellungsblatts ist falsch abgeschrieben: Prüfen Sie sie.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Es wurde nichts zurückgelegt. Diese Schlüssel öffnen die Aufzeichnungen dieser Kasse nicht: Suchen Sie ihr eigenes Wiederherstellungsblatt.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Soeben geprüft</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Nicht in Ordnung</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Marke des letzten Ereignisses</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Alles in Ordnung: Jedes Ereignis ist so, wie es geschrieben wurde, {count} insgesamt.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Die Aufzeichnungen dieser Kasse sind nicht so, wie sie geschrieben wurden.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Kein Ereignis passt zum Schlüssel im Tresor dieses Computers: Die Aufzeichnungen oder der Schlüssel gehören zu einer anderen Kasse.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>Ereignis {first} wurde nachträglich geändert, verschoben oder eingefügt.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Die Ereignisse {first} bis {last} fehlen.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Ereignis {first} fehlt.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Unmittelbar vor Ereignis {first} wurde etwas herausgenommen oder eingefügt.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>Der Eintrag der Karte {reference} sagt etwas anderes als ihre Ereignisse.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>Das Ende fehlt: Die Aufzeichnungen zählen bis Ereignis {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>Das Ende der Aufzeichnungen wurde geändert.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Diese Aufzeichnungen sind eine ältere Kopie, oder ihr Ende fehlt: Der Tresor dieses Computers kennt Ereignisse bis {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Diese Aufzeichnungen gingen von einer älteren Kopie aus weiter: Der Tresor dieses Computers kennt ein anderes Ereignis {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>Bei einem Start waren diese Aufzeichnungen eine ältere Kopie, oder ihr Ende fehlte (Ereignis {first}). Das hat noch kein Manager angenommen.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Weitere, die nicht aufgeführt sind: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name} hat die Aufzeichnungen so angenommen, wie sie waren, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Zu diesen Aufzeichnungen gibt es keinen Schlüssel: Eine kundige Hand kann sie alle neu schreiben. Vergleichen Sie die Marken in den Notizen von Toggles Bestellungen.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Ohne Tresor lässt sich hier eine ältere Kopie oder ein fehlendes Ende nicht finden. Vergleichen Sie die Marken in den Notizen von Toggles Bestellungen.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>Der Tresor hat nicht geantwortet, sodass eine ältere Kopie oder ein fehlendes Ende jetzt nicht zu finden ist. Prüfen Sie es später noch einmal.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>Der Tresor kennt noch kein Ende dieser Aufzeichnungen. Von jetzt an merkt er es sich.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Legen Sie die neueste Kopie zurück, wenn es eine gibt. Wenn nicht, kann ein Manager die Aufzeichnungen annehmen, wie sie sind (toggle-desk verify --accept): Karten aus der Zwischenzeit stehen in Toggles Dashboard, und hier ist nichts verloren.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle hat die Bestellung einer Karte über {amount} angenommen. Der Gast wurde seither gelöscht.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Es ging nie hinaus, und die Adresse eines Gastes wird nur einen Tag lang behalten.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Es wurde nichts gesendet. Die Adresse des Gastes ist nicht mehr gespeichert: Schließen Sie diesen Vorgang und geben Sie eine neue Karte.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Es wurde nichts ausgegeben. Alle Personen dieses Computers können in den Ordner {folder} schreiben: Nehmen Sie ihnen zuerst dieses Recht.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Es wurde nichts gelöscht. Hier ist keine Karte bekannt, die für diesen Gast war.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Gast löschen</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Die Karten bleiben, wie sie sind. Der Gast wird aus allen Aufzeichnungen dieser Kasse entfernt, und das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>Der Gast ist aus allen Aufzeichnungen dieser Kasse gelöscht. Die Karten bleiben, wie sie sind.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>Der Gast ist gelöscht. Eine Karte, die noch nicht geklärt ist, behält die Adresse bis dahin, höchstens sieben Tage.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Es wurde nichts ausgegeben. {name} darf bis {limit} auf eine Karte geben: Holen Sie für {amount} die Leitung.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. {name} käme über die Tagesgrenze von {limit}: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Es wurde nichts ausgegeben. {name} darf bis {limit} auf eine Karte geben: Holen Sie für {amount} jemand anderen von der Leitung oder den Inhaber.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Es wurde nichts ausgegeben. {name} käme über die Tagesgrenze von {limit}: Holen Sie jemand anderen von der Leitung oder den Inhaber.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. {name} hat die Grenze für Karten in einer Stunde erreicht, nämlich {cards}: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Dieser Tisch käme über seine Tagesgrenze von {limit}: Holen Sie die Leitung.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Es wurde nichts ausgegeben. Zusammen mit den Karten kurz davor wären es {together}, und {name} darf bis {limit} auf eine Karte geben: Holen Sie die Leitung.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Für diesen Tisch heute übrig: {left} von {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Für diesen Gast in 30 Tagen übrig: {left} von {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Karten übrig in dieser Stunde: 0 von {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Eine Karte durch die Schichtleitung</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Eine Schichtleitung am Tag</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Eine Karte durch die Leitung</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Eine Leitung am Tag</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Karten durch eine Person in einer Stunde</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Ein Tisch am Tag</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>Der Tag beginnt um</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Es wurde nichts beantwortet. Das ist keine Anfrage von Toggle Desk, oder nicht die ganze.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Es wurde nichts beantwortet. Ein Buchstabe des Codes ist falsch: noch einmal danach fragen.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Es wurde nichts behalten. Das ist kein ganzer Schlüssel: mit dem gezeigten vergleichen.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Es wurde nichts genehmigt. Das sind nicht die Ziffern von {name} für diese Anfrage: noch {left} Versuche.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Es wurde nichts genehmigt. Zu viele falsche Ziffern für {name}: bis {until} warten oder die Leitung an die Kasse holen.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Es wurde nichts genehmigt. Fünf falsche Antworten haben diese Anfrage beendet: neu fragen oder die Leitung an die Kasse holen.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Es wurde nichts genehmigt. Diese Anfrage ist vorbei: Ihre Zeit ist um, oder sie wurde schon beantwortet. Neu fragen.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Es wurde nichts genehmigt. {name} hat hier keinen Schlüssel: Der Inhaber gibt einen in der Einrichtung.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Aus der Ferne genehmigen</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Die Leitung anrufen und dies vorlesen, oder ein Foto des Codes schicken.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>Wer wird gefragt?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Code, Buchstabe für Buchstabe: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Code mit allen Angaben, für das Telefon der Leitung</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Wer fragt</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Kasse</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Die acht Ziffern der Leitung</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} von {total} Ziffern</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Gültig für {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Der Tresor wird gefragt …</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Noch kann niemand aus der Ferne antworten: Der Inhaber gibt der Leitung in der Einrichtung einen Schlüssel. Die Leitung an die Kasse holen.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Genehmigungen aus der Ferne brauchen den Tresor dieses Computers, der nicht geantwortet hat. Die Leitung an die Kasse holen.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Neu fragen</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Genehmigungen aus der Ferne</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Wer zur Leitung gehört und an dieser Kasse einen Schlüssel hat, kann am Telefon genehmigen. Jeder Person einen eigenen geben: Er wird einmal gezeigt.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>Der Tresor dieses Computers hat nicht geantwortet: Es kann kein Schlüssel bewahrt werden. Ihn starten oder entsperren und wiederkommen.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>An dieser Kasse gibt es noch keine Leitung.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Hat hier einen Schlüssel</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Kein Schlüssel hier</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Schlüssel eintippen</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>Das ist der Schlüssel von {name}. Er wird nur jetzt gezeigt: {name} fotografiert oder notiert ihn, dann Fertig drücken.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Schlüssel von einer anderen Kasse</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Diesen Schlüssel behalten</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} kann jetzt aus der Ferne genehmigen.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} kann nicht mehr aus der Ferne genehmigen.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Die Leitung antwortet auf einer Seite für ihr Telefon. Einmal speichern und ihr schicken.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Seite speichern</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>Die Seite ist gespeichert als {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>Die Seite konnte nicht in {folder} gespeichert werden.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Nur der Inhaber gibt und entfernt Schlüssel.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Niemand von der Leitung hat einen Schlüssel auf diesem Computer: Der Inhaber gibt einen oder tippt den von der Kasse ein.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Einer Kasse antworten</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Den Text einfügen, den der Code enthält</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>Oder eintippen, was am Telefon gesagt wird.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Wer unterschreibt, mit PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Einer Kasse antworten</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Genehmigungen aus der Ferne</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Aus der Ferne genehmigen</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>Für die Leitung mit Toggle Desk. Diese Seite braucht kein Netz, und nichts verlässt dieses Telefon.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Code fotografieren</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>In diesem Bild war kein Code zu finden. Den Code das Bild füllen lassen und das Telefon ruhig halten.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Ihr Schlüssel</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Die Buchstaben einfügen oder eintippen, die der Inhaber gegeben hat.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>Das ist kein ganzer Schlüssel. Mit dem vergleichen, was Sie erhalten haben.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Ihr Schlüssel ist bereit.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Kennsatz</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>Um den Schlüssel auf diesem Telefon zu behalten, einen Kennsatz mit mindestens 10 Zeichen wählen. Ohne ihn wird der Schlüssel jedes Mal gebraucht.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Einen Kennsatz mit mindestens 10 Zeichen wählen oder das Feld leer lassen.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Diesen Schlüssel verwenden</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>Das ist nicht der Kennsatz.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Schlüssel vergessen</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>Vom Code</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Am Telefon</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>Oder den Text einfügen, den der Code enthält.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Das ist keine Anfrage von Toggle Desk, oder nicht die ganze.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Alle vier ausfüllen: wer fragt, die Kasse, den Betrag und den Code.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Den Betrag wie an der Kasse eintippen, mit allen Nachkommastellen oder ohne.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Wer fragt</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Kasse</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Ein Buchstabe des Codes ist falsch. Noch einmal danach fragen.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Anfrage zeigen</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Grund und Tisch sind nur, was Ihnen gesagt wurde: Es zählen allein Betrag, Person, Kasse und Code.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>{amount} genehmigen</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Diese Ziffern vorlesen</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Sie gelten einmal, für diese Anfrage an dieser Kasse, einige Minuten lang.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Nächste Anfrage</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Tisch</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Heute vergeben</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Einen Gast löschen</translation>
        </message>
    </context>
</TS>
