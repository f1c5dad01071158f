<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Pagina: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Scelte: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Emetti</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Verifica</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Rapporti</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Opzioni</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Sede</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Prodotto</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Modalità di prova – le carte non sono vere</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Avvio</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>In linea</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Nessuna connessione</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Nessuno è ancora registrato: questa cassa lavora come proprietario, senza PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>{count} carta non ancora confermata</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} carte non ancora confermate</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>verifica in corso</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>nuova verifica tra {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>nuova verifica tra {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Una carta da {amount} non è ancora annotata: lasci accesa questa cassa</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} carte non sono ancora annotate: lasci accesa questa cassa</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Una carta da {amount} è comparsa dopo essere stata data per persa: chiami un responsabile</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Una carta da {amount} richiede un responsabile</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} carte richiedono un responsabile</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Una carta da {amount} è stata emessa e non ancora mostrata</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} carte sono state emesse e non ancora mostrate</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Una carta da {amount} non è mai stata inviata: la invii o la chiuda</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} carte non sono mai state inviate: le invii o le chiuda</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Una carta si sta completando…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>Non è stato possibile leggere le impostazioni. Sono state messe da parte come {name}, nulla è perduto.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>personale</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>caposala</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>responsabile</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>proprietario</translation>
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
            <translation>Personale</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Caposala</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Responsabile</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Proprietario</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>Quanto?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Perché?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Tavolo</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>L'ospite la riceve con</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>E-mail dell'ospite</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Schermo</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Stampa</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Mostra all'ospite</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Stampa</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Storna</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Nuova carta</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Numero della carta</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Tenga premuto per vedere il numero intero</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Verifica di nuovo</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Chiama un responsabile</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Invia di nuovo, stesso riferimento</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Chiudi senza carta</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Storna questa carta</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Tieni la carta</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Storna</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Verifica di nuovo</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Invia ora</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Chiudi senza carta</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Mostra la carta</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Sistemato</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Firma</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Mostra altro</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Mostra password</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Emetti carta da {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Emetti carta</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>In corso…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Invio…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Più lento del solito…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>tavolo {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} non può essere dato per nessun importo. Chi ha configurato questa cassa ne indica gli importi nel file di configurazione.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Non si può emettere nulla: Toggle non elenca alcun prodotto per questo conto. Ne crei uno nel pannello di Toggle, o verifichi il conto nelle Opzioni.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Molto più dei Suoi soliti {usual}. L'importo è giusto?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Resta oggi: {left} di {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>L'ospite scansiona o annota la carta da questo schermo.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>La carta viene stampata qui.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle invia la carta all'ospite per e-mail.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Carta emessa</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Carta creata, dettagli in arrivo</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Carta stornata</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Valida dal {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Valida fino al {day}, scade alle 03:00 del giorno dopo</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Si chiude tra {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Stornare questa carta da {amount}?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>La carta non è stata stornata.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>La carta perde subito il suo valore. È possibile solo finché nessuno ne ha speso.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Prossimo ospite</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Qui decide un responsabile e indica un motivo, che resta registrato.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Un nuovo invio usa lo stesso riferimento. Se più tardi Toggle trova il primo ordine, ci possono essere due carte da {amount}, e quella in più va stornata.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Si sta ancora chiedendo a Toggle. Chiuderla significa che nessuna carta da {amount} viene consegnata.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Collega questa cassa a Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>In Toggle occorre essere Store Owner. Crei lì un utente API, poi lo inserisca qui.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Acceda a Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>Nella barra laterale apra Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Scelga «Other» in fondo alla pagina.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Prema il pulsante blu «Create new user».</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Copi il nome utente e la password: la password è mostrata una volta sola e non si potrà più leggere.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Spunti di aver preso nota della password.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Prema il pulsante blu «Create». Password persa? Elimini quell'utente API e ne crei uno nuovo.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>Nome utente API o e-mail</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>Password API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Numero di conto</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Accesso…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Prova in modalità di prova</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>L'accesso funziona. Scelga il conto, poi prema Collega.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>L'accesso funziona. Inserisca il numero di conto dalla barra laterale di Toggle, poi prema Collega.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Collegato. L'utente API è nella cassaforte di questo computer.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Nulla è stato salvato. Toggle non conosce questo nome utente e questa password. Una password persa non si può rileggere: elimini l'utente API in Toggle e ne crei uno nuovo.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Nulla è stato salvato. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Gli spazi attorno alla password sono stati tolti, come fa Toggle.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Chi è alla cassa?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Chi decide?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Tocchi il suo nome.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Nessuno su questa cassa è responsabile. Chi l'ha configurata ne indica uno nel file di configurazione.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN di {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Punto {count} di {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Ancora nessuna cifra</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Verifica…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>Non è il PIN di {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Troppi PIN sbagliati per {name}: attenda fino alle {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Non è stato possibile verificare il PIN di {name}, e questo non conta come PIN sbagliato. Forse a questo computer manca memoria: chiuda altri programmi e lo inserisca di nuovo.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} non ha ancora un PIN. Si sceglie al primo accesso, in presenza di un responsabile.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>Un primo PIN per {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} non ha ancora un PIN. Un responsabile deve essere presente: tocchi il nome del responsabile e inserisca il suo PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Ora scelga sei cifre che nessun altro conosce.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Le stesse sei cifre un'altra volta.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>Non erano le stesse cifre, quindi nessun PIN è stato salvato. Scelga di nuovo sei cifre.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>È uno dei PIN che si indovinano per primi, quindi non è stato salvato. Scelga altre cifre.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} non ha ancora un PIN e non ce l'ha nemmeno un responsabile. Chi ha configurato questa cassa aggiunge il PIN di un responsabile nel file di configurazione.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Verifica una carta</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Scansioni la carta o ne inserisca il numero.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>L'ultima cifra non si accorda con le altre: confronti il numero con la carta. Si può controllare lo stesso.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Nulla è stato chiesto. Non era una carta di Toggle, e nulla ne è stato conservato.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Mostra il saldo</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Si chiede a Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} Il saldo non è noto.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>È successo qualcosa di inatteso. Il saldo non è noto.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Date</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Stornate</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Non ancora confermate</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Per motivo</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Per persona</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Per sede</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} carta</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} carte</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Prima di chiudere</translation>
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
            <translation>{operator}, {reference}, firmato da {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Ciò che si dà oggi a questa cassa viene sommato qui.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Aspetto e dimensioni</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Dimensione di tutto</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Riempi lo schermo</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Esci da schermo intero</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>La nuova dimensione vale dal prossimo avvio.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Questa scelta vale fino alla chiusura del programma: nella sua cartella non si può scrivere.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Come questo computer</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Più grande</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Il più grande</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>L'importo è rimasto com'era. «{text}» si può leggere in più modi, o in nessuno: lo scriva come 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>«{text}» non è un importo in questa valuta. Indietro toglie l'ultimo tasto, Cancella ricomincia.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} vale {amount}. Per {whole} continuare con {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} vale {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Non è stato premuto nulla. Non era una carta di Toggle e non ne è stato conservato nulla.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Non è stato premuto nulla. Non era una carta di Toggle. Se è stato digitato, digitarlo di nuovo un po' più lentamente.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Non è stato premuto nulla. Il codice scansionato è nel campo.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>Quella carta non è stata controllata. Accedere e scansionarla di nuovo.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>Quella carta non è stata controllata. Collegare questa cassa a Toggle e scansionarla di nuovo.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Ancora nessun importo</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} sterlina</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} sterline</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>{count} penny</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} pence</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>{count} euro</translation>
        </message>
        <message id="spoken.EUR.major.other">
            <source>{count} euros</source>
            <translation>{count} euro</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>{count} centesimo</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} centesimi</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} dollaro</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} dollari</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} centesimo</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} centesimi</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} dinaro</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} dinari</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.other">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Questo elenco</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + da 1 a {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Maiusc + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Avanti, indietro</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Invio o Spazio</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Preme ciò che ha la cornice</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>Da 0 a 9, virgola, Backspace, Canc</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>L'importo, riempito da destra, oppure come si scrive con la virgola; il PIN all'accesso</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Prende un importo copiato</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Invio</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Emette la carta, da ogni punto della pagina</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Spazio, tenuto premuto</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Mostra un numero coperto finché è tenuta</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Cerca in Attività</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Blocca, per la prossima persona</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Riempire lo schermo o uscire da schermo intero</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Torna indietro o chiudi ciò che è aperto</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Sostituisci l'utente API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Applica un file di configurazione</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Il file di configurazione è stato applicato.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Conto</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Esercente</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Omesso</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Canale di vendita</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Evaso subito</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>No, nel pannello di Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Nessun riferimento</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Una carta</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Una carta del personale</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Una persona al giorno</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Una sede al giorno</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Un ospite in 30 giorni</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>Informazioni e licenze</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>Versione</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>Dai sorgenti</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk è software libero sotto licenza MIT. È costruito su Qt e PySide6, usati sotto la GNU Lesser General Public License, versione 3: le loro librerie sono file a sé, che può sostituire, e il loro codice sorgente è offerto più sotto in SOURCES.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Licenze</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Testo della licenza</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>I testi delle licenze non si possono leggere qui: sono nella cartella licences accanto al programma.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Connessione</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Sedi</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Motivi</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Limiti</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Inviato a mano da Attività</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Chiuso a mano da Attività</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Annotato, ancora nulla inviato</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Invio iniziato</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Provato: nulla ha lasciato questa cassa</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle ha rifiutato l'accesso</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle ha rifiutato</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Nessuna risposta affidabile</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle dice di conoscere questo riferimento</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Interrotto durante l'invio</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle ha risposto con l'ordine</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Chiesto a Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Nuovo invio permesso</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Chiuso senza carta</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Stampato</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Stampato di nuovo, segnato come copia</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Dalla stampante non è uscito nulla</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Mostrato a questa cassa</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Firmato mentre l'esito era aperto</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Sistemato</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Carte date a questa cassa, dalla più recente</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Cerca carta, persona, sede, motivo o importo</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Ancora nulla. Qui compare ogni carta data a questa cassa.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Si cerca più indietro…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Nulla corrisponde a questa ricerca.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Sede</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Data da</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Non registrato</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Non inviata</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Invio</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Non emessa</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Non ancora confermato</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Serve un responsabile</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Emessa</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Creata, dettagli in arrivo</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Rifiutata</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Serve un responsabile</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Serve un responsabile</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Chiuso senza carta</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Serve un responsabile</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Stornata</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Storno: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Storno eseguito</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Emessa: una carta da {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle ha accettato l'ordine di una carta da {amount} e la invierà per e-mail a {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>Questo ordine resta aperto: lo evada nel pannello di Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle non mostra qui il numero di questa carta: si trova nel pannello di Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Questa carta è comparsa dopo essere stata data per persa. Chiami un responsabile: va consegnata o stornata.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Questa cassa non ha potuto annotare la carta. Scriva ora il numero, lasci aperto il programma e chiami l'assistenza informatica.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Questa cassa non ha ancora potuto annotarlo: lasci aperto il programma.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Sistemato da {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>{name} ha firmato.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Creata: Toggle ha la carta da {amount}, i suoi dettagli sono in arrivo.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Nulla è stato emesso.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Non inviata: il programma si è chiuso prima che partisse la carta da {amount}. La invii ora o la chiuda.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>La carta da {amount} è in corso di invio.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Nulla è stato emesso. Toggle dice: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Non ancora confermato. Toggle potrebbe già aver creato questa carta da {amount}. Non ne emetta un'altra, per favore.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle non ne ha traccia dopo 3 minuti. Un responsabile può inviarla di nuovo.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Non ancora confermato. Solo un responsabile può decidere che ne è di questa carta da {amount}.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle ha creato una carta diversa dai {amount} richiesti. Chiami un responsabile.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle mostra più di una carta per questi {amount}. Chiami un responsabile per stornare quella in più nella dashboard di Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Chiuso senza carta. Continuiamo a osservare per 7 giorni.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Chiuso senza carta. Nulla è mai stato inviato.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Stornata: la carta da {amount} ora è vuota.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>La carta non è stata stornata. Toggle dice: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} La carta non è stata stornata.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Non ancora confermato: Toggle potrebbe già aver stornato questa carta da {amount}.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>La carta da {amount} è com'era: il programma si è chiuso prima di poterla stornare.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>La carta da {amount} è in corso di storno.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle ha accettato lo storno di questa carta da {amount}, i dettagli sono in arrivo.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle non ha traccia di questo storno dopo 3 minuti. Un responsabile può inviarlo di nuovo.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Non ancora confermato. Solo un responsabile può decidere dello storno di questa carta da {amount}.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>Lo storno è stato chiuso. Continuiamo a osservare per 7 giorni.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>Lo storno è stato chiuso. Nulla è mai stato inviato.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Verifichi il riferimento della sede in Toggle sotto Settings &gt; Integrations, e qui nelle Opzioni ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Nuova verifica tra {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Verifica in corso.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Non si chiede più a Toggle: guardi nel suo pannello.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Nuova verifica tra {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Rif. …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Nessuna connessione.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Connessione sicura rifiutata. Verifichi la data e la rete.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>Il proxy della rete ha rifiutato.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle ha rifiutato l'accesso.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Questa cassa non è ancora collegata a Toggle.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle è occupato: attenda un minuto.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Una pagina di accesso alla rete è di mezzo.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>Non è stato possibile leggere la risposta di Toggle.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle ha un problema suo.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle non ha risposto in tempo.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>La connessione si è persa.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>La rete ha mandato la domanda altrove.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>Il programma è stato chiuso durante l'invio.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle conosce già questo riferimento.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle ha rifiutato.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Questo utente API non è autorizzato.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle è occupato, in attesa.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>La carta ora è vuota: ritirata, oppure spesa dall'ospite.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Si verifica una carta regalo interrotta.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Prodotto</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Sede</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Tavolo</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Data da</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>L'ospite la riceve con</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>E-mail dell'ospite</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Valida dal</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Valida fino al</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Riga d'ordine</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Storna</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Stornata da</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Riferimento</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Di cui pagato</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Di cui gratuito</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>La carta come codice da scansionare</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Numero della carta</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Scelga un file di configurazione</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Nulla è stato emesso.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Toggle dice: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Nulla è stato emesso. «{typed}» non è un importo: lo scriva come {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Nulla è stato emesso. Una carta richiede un importo superiore a zero.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Nulla è stato emesso. {amount} è sotto l'importo minimo, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Nulla è stato emesso. {amount} è sopra l'importo massimo, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Nulla è stato emesso. {amount} non va bene: gli importi vanno a passi di {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Nulla è stato emesso. {product} ha solo importi fissi, e {amount} non è tra questi.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Nulla è stato emesso. {product} non ha l'opzione di prezzo {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Nulla è stato emesso. A questa cassa non è registrata alcuna sede «{site}».</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Nulla è stato emesso. Questa cassa dà carte solo per {locked}, non per {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Nulla è stato emesso. Scelga prima una sede.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Nulla è stato emesso. Toggle non ha alcun prodotto «{product}» per questo conto.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Nulla è stato emesso. Più di un prodotto corrisponde a «{product}»: usi il suo numero.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Nulla è stato emesso. «{reason}» non è tra i motivi impostati qui.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Nulla è stato fatto. Dica prima perché.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Nulla è stato emesso. «{email}» non è un indirizzo e-mail.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Nulla è stato emesso. «{email}» ha un punto di troppo: prima o dopo la @, a un'estremità o due di seguito.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Nulla è stato emesso. L'indirizzo e-mail contiene qualcosa che non si vede, come succede con il testo copiato. Lo cancelli e lo scriva a mano.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Nulla è stato emesso. Inserisca prima l'e-mail dell'ospite.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Nulla è stato emesso. La consegna con {handover} è disattivata su questa cassa.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Nulla è stato emesso. {field}: testo troppo lungo, al massimo {longest} caratteri.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Nulla è stato emesso. {field}: contiene caratteri che non si possono stampare.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Nulla è stato fatto. Nessuna registrazione corrisponde a «{reference}».</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>Nulla è stato chiesto. Non è un numero di carta.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle non conosce alcuna carta con questo numero.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Nulla è stato emesso. L'importo sullo schermo, nell'ordine e nella sua nota non è lo stesso: chiami l'assistenza informatica.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Nulla è stato emesso. Scelga prima un importo e un motivo.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Nulla è stato cambiato. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Nulla è stato cambiato. Questo utente API non vede il conto {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Nulla è stato inviato. «{address}» non è un indirizzo a cui inviare carte: deve essere https, o questo computer.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Nulla è stato emesso. {amount} supera il limite di {limit} per una carta.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nulla è stato emesso. {name} può dare fino a {limit} per carta: chiami un responsabile per {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nulla è stato emesso. {name} supererebbe il limite di {limit} al giorno: chiami un responsabile.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nulla è stato emesso. Questa sede supererebbe il suo limite di {limit} al giorno: chiami un responsabile.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Nulla è stato emesso. Questo ospite supererebbe il limite di {limit} in 30 giorni: chiami un responsabile.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Nulla è stato emesso. Prima acceda: questa cassa dà carte solo a persone che conosce.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Nulla è stato emesso. A questa cassa non è registrato nessuno di nome {name}.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Nulla è stato emesso. Non è il PIN di {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Nulla è stato emesso. Nessun PIN è stato digitato per {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Nulla è stato emesso. Troppi PIN sbagliati per {name}: attenda fino alle {until} o chiami un responsabile.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Nulla è stato emesso. Un PIN ha sei cifre; quanto inserito per {name} non lo è e non conta come PIN sbagliato.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Nulla è stato emesso. Non è stato possibile verificare il PIN di {name}, e questo non conta come PIN sbagliato. Forse a questo computer manca memoria: chiuda altri programmi e lo inserisca di nuovo.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Nulla è stato emesso. {name} non ha ancora un PIN: si sceglie nella finestra al primo accesso, in presenza di un responsabile.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Nulla è stato fatto. {name} non può deciderlo: chiami un responsabile.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Nulla è stato emesso. Un'altra carta da {amount} non è ancora confermata, e può essere questa: chiami un responsabile.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Nulla è stato emesso. Somiglia alla carta da {amount} data a questo ospite alle {at}: chiami un responsabile.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Nulla è stato emesso. Questa cassa non è ancora collegata a Toggle: la colleghi nelle Opzioni.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Nulla è stato emesso. Non c'è connessione con Toggle: verifichi la rete.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Nulla è stato emesso. La connessione sicura è stata rifiutata: verifichi la data e la rete.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Nulla è stato emesso. Il proxy della rete ha rifiutato: chieda all'assistenza informatica.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Nulla è stato emesso. Toggle ha rifiutato l'accesso: verifichi l'utente API nelle Opzioni.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Nulla è stato emesso. Toggle è occupato: attenda un minuto.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Nulla è stato emesso. Una pagina di accesso alla rete è di mezzo: acceda prima alla rete.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Nulla è stato emesso. Non è stato possibile leggere la risposta di Toggle.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Nulla è stato emesso. Toggle ha un problema suo: attenda un minuto.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Nulla è stato emesso. Toggle non ha risposto in tempo: verifichi la rete.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Nulla è stato emesso. La connessione con Toggle si è persa: verifichi la rete.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Nulla è stato emesso. La rete ha mandato la domanda altrove: chieda all'assistenza informatica.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Nulla è stato emesso. Questa cassa non può salvare registrazioni: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Nulla è stato emesso. Le registrazioni di questa cassa non ci sono più: le ripristini da una copia, o rimuova la sua cartella dei dati per ricominciare.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Nulla è stato emesso. Una versione più recente del programma ha scritto le registrazioni di questa cassa: lo aggiorni.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Nulla è stato emesso. La chiave delle registrazioni di questa cassa non è nella cassaforte di questo computer: vengono da un altro computer, o la cassaforte è nuova. Con il foglio di recupero avvii: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Nulla è stato emesso. Questo computer ha troppo poca memoria libera: chiuda prima altri programmi.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Nulla è stato emesso. Il programma non può scrivere nella sua cartella {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Nulla è stato fatto. Toggle dice: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Nulla è stato fatto. Questo utente API non è autorizzato: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Non ancora confermato. Il programma è stato chiuso durante l'invio: guardi in Attività.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Non ancora confermato. Toggle conosce già questo riferimento: guardi in Attività.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>La carta non è stata stornata. Si può fare solo con una carta emessa ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Nulla è stato fatto. Questa carta è già stata stornata.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>La carta non è stata stornata. Restano {balance} di {value}: qualcuno ne ha speso.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>La carta non è stata stornata. Contiene {balance}, più del suo valore di {value}: qualcuno ha aggiunto denaro. La riprenda nel pannello di Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>La carta non è stata stornata. Toggle non ne ha indicato il saldo: attenda un minuto.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Nulla è stato fatto. Non è più possibile ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>È successo qualcosa di inatteso. Guardi prima in Attività: ogni carta è lì.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Questo computer non ha una cassaforte: l'utente API resta solo fino alla chiusura del programma, e le registrazioni non sono cifrate.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>La cassaforte di questo computer non ha ancora risposto: le registrazioni non sono cifrate. Lo saranno dal primo avvio in cui risponderà.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>La cassaforte di questo computer è bloccata: le registrazioni non sono cifrate. Lo saranno dal primo avvio in cui sarà sbloccata.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Le registrazioni non sono ancora cifrate, perché più programmi le usano. Lo saranno al prossimo avvio senza altri programmi aperti.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Collegato. Questo computer non ha una cassaforte: l'utente API resta solo fino alla chiusura del programma.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Collegato. La cassaforte di questo computer non ha risposto: l'utente API resta solo fino alla chiusura del programma. Risponda alla domanda della cassaforte: verrà salvato appena risponde.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Collegato. La cassaforte di questo computer è bloccata: l'utente API resta solo fino alla chiusura del programma. Sblocchi la cassaforte: verrà salvato appena lo accetta, finché questa finestra è aperta.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>La cassaforte di questo computer non risponde.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>La cassaforte di questo computer non ha ancora risposto: forse chiede la password in un'altra finestra.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>La cassaforte di questo computer è bloccata.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Nulla è stato emesso. La cassaforte di questo computer non risponde, e contiene la chiave delle registrazioni di questa cassa. Acceda al computer come al solito e avvii la cassaforte.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Nulla è stato emesso. La cassaforte di questo computer non ha ancora risposto. Cerchi una finestra che chiede la sua password e risponda.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Nulla è stato emesso. La cassaforte di questo computer è bloccata, e contiene la chiave delle registrazioni di questa cassa. La sblocchi.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Nulla è stato emesso. Le registrazioni di questa cassa non sono ancora cifrate.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>E-mail tra {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Nulla è stato inviato.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Intendeva {domain}?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>La carta esiste, ma ciò che si consegnerebbe non concorda con le registrazioni. Nulla è stato consegnato: chiami un responsabile.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>PROVA, non è una vera carta</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>COPIA {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Stampa la carta</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Stampa</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Stampa una copia</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Salva come PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Salva la carta come file PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Torna alla carta</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>Come apparirà la carta stampata</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Stampata {count} volta. Ogni altra stampa è segnata COPIA.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Stampata {count} volte. Ogni altra stampa è segnata COPIA.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Stampa in corso…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Stampato.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>La stampante l'ha preso. Non dice quando ha finito: cerchi lo scontrino.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>Il file PDF è scritto.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>La carta è al sicuro, nessun file è stato scritto: scelga un'altra cartella.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>La carta nella stampante è quasi finita.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>La carta è al sicuro, nulla è stato stampato. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>La carta è al sicuro, e forse stampata: cerchi lo scontrino. {cause} Un'altra stampa è segnata COPIA.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>La carta è al sicuro e attende nella coda di stampa del computer. {cause} Un'altra stampa è segnata COPIA.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>La carta è al sicuro, nulla è stato stampato. Questa cassa non può salvare registrazioni: mostri la carta sullo schermo.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Questa cassa non ha una stampante: ne configuri una, o salvi un file PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>La stampante configurata qui non è nota a questo computer: la scelga di nuovo nelle Opzioni.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>La stampante non risponde: verifichi che sia accesa e collegata.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>La stampante è senza carta: inserisca un nuovo rotolo.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>Il coperchio della stampante è aperto: lo chiuda.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>La lama della stampante è bloccata: apra il coperchio e lo richiuda.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Questo computer non ha preso la stampa: verifichi la coda della stampante, o salvi un file PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>La stampante non risponde più: la spenga e la riaccenda.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Qui una stampante seriale si raggiunge dalla sua coda: la configuri come diretta.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>Il sistema di stampa di questo computer non è in funzione: riavvii il computer, o salvi un file PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>Il sistema di stampa di questo computer non ha risposto per 10 secondi: riavvii il computer, o salvi un file PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>La coda della stampante non accetta stampe: la faccia accettare di nuovo nelle impostazioni stampante di questo computer.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>L'utente di questo computer non può stampare lì: lo faccia autorizzare nelle impostazioni stampante di questo computer, o scelga un'altra stampante nelle Opzioni.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>La stampante chiede una password: la inserisca nelle impostazioni stampante di questo computer, o scelga un'altra stampante nelle Opzioni.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>La stampante è in pausa: la faccia riprendere nelle impostazioni stampante di questo computer.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>La coda la trattiene: la rilasci nelle impostazioni stampante di questo computer.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>La stampa è stata annullata alla stampante o nella sua coda.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>La stampante non accetta carta di questo formato: scelga nelle Opzioni la carta che contiene.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>La stampante non l'ha accettata: scelga un'altra stampante nelle Opzioni, o salvi un file PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>Si stampa appena la stampante è pronta.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Stampante</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>La stampante di questa cassa</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Come si raggiunge</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Installata qui</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Porta seriale</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Coda di stampa, diretta</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Qualsiasi stampante di questo computer, con il proprio driver.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Una stampante di scontrini (ESC/POS) al suo indirizzo, porta 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Una stampante di scontrini (ESC/POS) su porta seriale. Su Windows scelga la coda di stampa.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Una stampante di scontrini (ESC/POS) dalla coda di questo computer, senza il driver.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Carta da stampa</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rotolo da 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rotolo da 80 mm</translation>
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
            <translation>Stampante</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>La stampante abituale di questo computer</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (ora non c'è)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Indirizzo, come 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Porta, come /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Stampa una prova</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Torna alle opzioni</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Stampa della prova…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Salvato. Stampi una prova per vedere se funziona.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Nulla è stato cambiato. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Nulla è stato cambiato. Inserisca dov'è la stampante.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>La prova è stampata. Scansioni il suo codice: dice TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>La stampante ha preso la prova. Cerchi lo scontrino e scansioni il suo codice: dice TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>La prova non è stata stampata. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>La prova è forse stampata: cerchi lo scontrino. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>La prova attende nella coda di stampa del computer. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>PROVA, non è una carta</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Se il codice si legge TEST e nessuna riga è interrotta, la stampante va bene.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Limiti</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle non aveva ancora comunicato l'ora: il giorno è stato preso dall'orologio di questo computer.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Collegato. La cassaforte ha risposto: l'utente API è ora nella cassaforte di questo computer.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>La chiave delle registrazioni di questa cassa, nella cassaforte di questo computer, è danneggiata.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Nulla è stato emesso. La chiave delle registrazioni di questa cassa è nella cassaforte di questo computer, ma danneggiata. Ripristini la cassaforte dal backup di questo computer: nessun'altra chiave apre le registrazioni.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>All'inizio di questo PIN potrebbero mancare degli zeri.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Questa cassa si blocca tra {seconds} s. La tocchi per continuare.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Rivista</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Approvata da</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Nulla è stato fatto. {name} può farlo solo con una seconda persona che approva.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Nulla è stato fatto. {name} lo chiede e quindi non può approvarlo: chiami un'altra persona.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Nulla è stato fatto. {name} non può approvarlo: chiami una persona che può dare tanto.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Nulla è stato emesso. {name} ha approvato una carta diversa da questa: chieda di nuovo.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Nulla è stato emesso. L'approvazione non vale più: chieda di nuovo.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Nulla è stato emesso. {amount} è più dei {maximum} chiesti.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Nulla è stato cambiato. È uno dei PIN che si indovinano per primi: scelga altre cifre.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Nulla è stato cambiato. È il PIN attuale di {name}: scelga altre cifre.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Nulla è stato emesso. Troppi PIN e badge sbagliati su questa cassa: attenda fino alle {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Nulla è stato fatto. Questo badge non è di nessuno su questa cassa.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Nulla è stato cambiato. È già il badge di {name}.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Nulla è stato cambiato. Un badge ha da 8 a 64 caratteri e meno di 12 cifre: una carta bancaria o una carta regalo non viene mai presa per un badge.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Nulla è stato fatto. Questa cassa non conserva badge: i suoi registri non hanno una chiave della cassaforte del computer. Usi il PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Nulla è stato emesso. {name} non c'è più: un responsabile può riattivare questa persona in Opzioni, sotto Persone.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Nulla è stato cambiato. Una persona ha bisogno di un nome.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Nulla è stato cambiato. {name} c'è già, forse tra chi è andato via.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Nulla è stato cambiato. Nessun altro potrebbe gestire questa cassa: dia prima quel ruolo e un PIN a un'altra persona.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Nulla è stato cambiato. Dalla prima persona in poi tutti devono accedere, quindi la prima è un proprietario con un PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Nulla è stato cambiato. Serve un ruolo almeno pari: quello di {name} è più basso.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} richiede una seconda persona</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>Questo richiede una seconda persona</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} chiede più dei {limit} che può valere una carta.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} può dare da solo {limit} per carta.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} può dare da solo {limit} al giorno.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Questa sede può dare {limit} al giorno.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Questo ospite può ricevere {limit} in 30 giorni.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} ha raggiunto un limite di questa cassa.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Un'altra carta da {amount} non è ancora confermata e potrebbe essere questa.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Somiglia a una carta che questo ospite ha ricevuto qualche ora fa.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} può dare carte solo con una seconda persona.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} può inviare carte per email solo con una seconda persona.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} può dare importi diversi da quelli dei riquadri solo con una seconda persona.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} vuole stornare questa carta.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} vuole rivedere questa carta.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} vuole stampare ancora una volta questa carta.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} vuole cambiare l'indirizzo di questa carta.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} vuole decidere su questa carta.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} vuole firmare per questa carta.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} vuole vedere le carte di altre persone.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} vuole vedere i rapporti.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} vuole portare i registri fuori da questa cassa.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} vuole cambiare le impostazioni.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} vuole cambiare le persone di questa cassa.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} vuole configurare la stampante.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} vuole sapere cosa c'è sulla carta di un ospite.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Chiede</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Dato oggi</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Chi approva? {name} resta collegato.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>Quanto al massimo? Fino a {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Consenti {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Consenti</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Riduci l'importo</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Prendi {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Prendi questo importo</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Rifiuta</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Perché no?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Rifiuta la richiesta</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Non rifiutare</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Vale ancora {minutes}:{seconds}</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Nulla è stato emesso. Nessuna seconda persona ha risposto in tempo: prema Emetti per chiedere di nuovo.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Nulla è stato fatto. Nessuna seconda persona ha risposto in tempo.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Nulla è stato emesso. {name} ha rifiutato: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Nulla è stato fatto. {name} ha rifiutato: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Dimenticato? Un responsabile ne dà uno nuovo in Opzioni, sotto Persone.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Dimenticato? {other} può darne uno nuovo in Opzioni, sotto Persone.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Dimenticato? Nessun altro qui può cambiarlo: chi ha configurato questa cassa dà a {name} un nuovo PIN nel file di configurazione.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Troppi PIN e badge sbagliati su questa cassa: attenda fino alle {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Questo badge non è di nessuno su questa cassa.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>Non è un badge. Non ne è stato conservato nulla.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Questa cassa non conserva badge: i suoi registri non hanno una chiave della cassaforte del computer. Usi il PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} non c'è più: un responsabile può riattivare questa persona in Opzioni, sotto Persone.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} non può deciderlo: serve un responsabile.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Tocchi una persona per cambiare il ruolo, il PIN o il badge.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Non c'è ancora nessuno: questa cassa funziona come il suo proprietario, senza PIN. Appena aggiunta la prima persona, tutti dovranno accedere.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Non più qui</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Aggiungi una persona</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Una nuova persona</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Ruolo</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>Email per le ricevute, se si vuole</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>Un momento…</translation>
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
            <translation>ancora senza PIN</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>badge</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Scelto</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Scelto al prossimo accesso, con un responsabile presente</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Noto</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>La prima persona è un proprietario con un PIN. Da allora tutti accedono.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>Il nome resta com'è: registri e limiti dipendono da esso.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Chi va via non viene cancellato: ciò che ha dato resta registrato.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Questa persona non può accedere né approvare. Se torna, sceglie un nuovo PIN.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Aggiungi: il PIN si sceglie al primo accesso</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Aggiungi con un PIN ora</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Imposta un PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Togli il PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Dai un badge</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Togli il badge</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Disattiva</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Riattiva</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>Un PIN per {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Sei cifre che nessun altro conosce.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Le stesse sei cifre un'altra volta.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Un badge per {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Scansioni o passi ora il badge. Una carta bancaria o una carta regalo non viene mai conservata.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>Lo stesso badge un'altra volta.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>Erano due badge, quindi non ne è stato conservato nessuno. Scansioni il badge due volte.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} ora può accedere.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Le modifiche per {name} sono state salvate.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} ha un nuovo PIN.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} sceglie un nuovo PIN al prossimo accesso, con un responsabile presente.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} ora può accedere con il badge.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Questo badge non fa più accedere {name}.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} non può più accedere. Tutto ciò che è registrato resta.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} è tornato e sceglie un PIN al prossimo accesso, con un responsabile presente.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Nulla è stato cambiato. Un nome ha al massimo {longest} lettere.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Nulla è stato cambiato. Il nome contiene caratteri che non si vedono.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Nulla è stato cambiato. «{email}» non è un indirizzo email.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Nulla è stato cambiato. «{email}» ha un punto dove non può esserci.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Nulla è stato cambiato. L'indirizzo contiene lettere che non sono ciò che sembrano.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Nulla è stato cambiato. {name} non può gestire le persone qui: chiami un responsabile.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Nulla è stato cambiato. Questo computer ha poca memoria libera: chiuda prima altri programmi.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Nulla è stato cambiato. Il programma non può scrivere nella sua cartella {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Chi può fare cosa</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Chi può fare cosa</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Tocchi un campo per cambiarlo. Il proprietario può fare tutto.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Solo un proprietario lo cambia. Il proprietario può fare tutto.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Carte</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>La cassa</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Chiede</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>No</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Sì: può farlo da solo</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Chiede: una seconda persona deve dire di sì</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>No: non gli viene nemmeno offerto</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Un bordo forte segna ciò che non è come al solito.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, diverso dal solito</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Salva {count} modifica</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>Salva {count} modifiche</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Lasciare com'era</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Torna al solito</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Salvato: vale da adesso.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Annullato: tutto è come prima.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Dare una carta</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Inviare una carta per email</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Scrivere un importo libero</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Dare più del proprio limite</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Ritirare una carta</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Scoprire il numero di una carta</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Ristampare una carta</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Cambiare dove è stata inviata una carta</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Vedere quanto resta su una carta</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Decidere su una carta non confermata</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Firmare per una carta alla chiusura</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Vedere ciò che hanno dato altri</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Vedere i totali del giorno</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Salvare elenchi in un file</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Cambiare le opzioni</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Gestire persone e PIN</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Configurare la stampante</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Le registrazioni di questa cassa sono forse una copia più vecchia: le carte date da allora sono nel pannello di Toggle. Veda Registrazioni in Opzioni.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>È stata interpellata una seconda persona</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Approvato</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Approvazione negata</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>L'approvazione è scaduta senza risposta</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Una risposta da altrove non corrispondeva</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Non consentito qui</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Esportato</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>L'ora era dubbia</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Carte appena sotto un limite, una dopo l'altra</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Il cliente è stato cancellato</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Nulla è stato rimesso. La riga {line} del foglio di recupero è copiata male: la controlli.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Nulla è stato rimesso. Queste chiavi non aprono le registrazioni di questa cassa: cerchi il suo foglio di recupero.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Registrazioni</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Controllato ora</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Anomalia</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Marca dell'ultimo evento</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Buono a sapersi</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Tutto a posto: ogni evento è come è stato scritto, {count} in tutto.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Le registrazioni di questa cassa non sono come sono state scritte.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Nessun evento corrisponde alla chiave nella cassaforte di questo computer: le registrazioni o la chiave sono di un'altra cassa.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>L'evento {first} è stato cambiato, spostato o inserito dopo essere stato scritto.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Mancano gli eventi da {first} a {last}.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Manca l'evento {first}.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Subito prima dell'evento {first} qualcosa è stato tolto o inserito.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>La scheda della carta {reference} dice altro rispetto ai suoi eventi.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>Manca la fine: le registrazioni contano fino all'evento {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>La fine delle registrazioni è stata cambiata.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Queste registrazioni sono una copia più vecchia, o ne manca la fine: la cassaforte di questo computer conosce eventi fino al {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Queste registrazioni sono proseguite da una copia più vecchia: la cassaforte di questo computer conosce un altro evento {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>A un avvio queste registrazioni erano una copia più vecchia, o ne mancava la fine (evento {first}). Nessun responsabile lo ha ancora accettato.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Altre non elencate: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name} ha accettato le registrazioni così com'erano, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Queste registrazioni non hanno una chiave: una mano esperta può riscriverle tutte. Confronti le marche nelle note degli ordini di Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Senza cassaforte, qui non si può trovare una copia più vecchia o una fine mancante. Confronti le marche nelle note degli ordini di Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>La cassaforte non ha risposto, quindi ora non si può trovare una copia più vecchia o una fine mancante. Controlli più tardi.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>La cassaforte non ricorda ancora alcuna fine di queste registrazioni. D'ora in poi sì.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Rimetta la copia più recente, se c'è. Altrimenti un responsabile può accettare le registrazioni così come sono (toggle-desk verify --accept): le carte di quel periodo sono nel pannello di Toggle, e qui nulla è perduto.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle ha accettato l'ordine di una carta da {amount}. L'ospite è stato poi cancellato.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Non è mai partito, e l'indirizzo di un ospite si conserva per un giorno soltanto.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Nulla è stato inviato. L'indirizzo dell'ospite non è più conservato: chiuda questa richiesta e dia una nuova carta.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Nulla è stato emesso. Tutte le persone di questo computer possono scrivere nella cartella {folder}: tolga prima questo diritto.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Nulla è stato cancellato. Qui non risulta nessuna carta per questo ospite.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Cancella l'ospite</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Cancella per sempre</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Le carte restano come sono. L'ospite viene tolto da tutte le registrazioni di questa cassa, e non si può annullare.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>L'ospite è cancellato da tutte le registrazioni di questa cassa. Le carte restano come sono.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>L'ospite è cancellato. Una carta non ancora chiarita conserva l'indirizzo fino ad allora, sette giorni al massimo.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nulla è stato emesso. {name} può dare fino a {limit} per carta: chiami un responsabile per {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nulla è stato emesso. {name} supererebbe il limite di {limit} al giorno: chiami un responsabile.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Nulla è stato emesso. {name} può dare fino a {limit} per carta: chiami un altro responsabile o il proprietario per {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Nulla è stato emesso. {name} supererebbe il limite di {limit} al giorno: chiami un altro responsabile o il proprietario.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Nulla è stato emesso. {name} ha raggiunto il limite di carte in un'ora, che è {cards}: chiami un responsabile.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nulla è stato emesso. Questo tavolo supererebbe il suo limite di {limit} al giorno: chiami un responsabile.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Nulla è stato emesso. Insieme alle carte date poco prima sarebbero {together}, e {name} può dare fino a {limit} per carta: chiami un responsabile.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Resta oggi per questo tavolo: {left} di {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Resta per questo ospite in 30 giorni: {left} di {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Carte rimaste in quest'ora: 0 di {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Una carta di un caposala</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Un caposala al giorno</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Una carta di un responsabile</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Un responsabile al giorno</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Carte di una persona in un'ora</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Un tavolo al giorno</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>La giornata inizia alle</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Nulla è stato risposto. Non è una richiesta di Toggle Desk, o non è intera.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Nulla è stato risposto. Una lettera del codice è sbagliata: lo chieda di nuovo.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Nulla è stato conservato. Non è una chiave intera: la confronti con quella mostrata.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Nulla è stato approvato. Non sono le cifre di {name} per questa richiesta: tentativi rimasti: {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Nulla è stato approvato. Troppe cifre sbagliate per {name}: attenda fino alle {until} o chiami un responsabile alla cassa.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Nulla è stato approvato. Cinque risposte sbagliate hanno chiuso questa richiesta: chieda di nuovo o chiami un responsabile alla cassa.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Nulla è stato approvato. Questa richiesta è finita: il suo tempo è scaduto o ha già avuto risposta. Chieda di nuovo.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Nulla è stato approvato. {name} non ha una chiave qui: il proprietario ne dà una in Opzioni.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Approvare a distanza</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Chiami il responsabile e legga questi dati, o invii una foto del codice.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>A chi si chiede?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Codice, lettera per lettera: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Codice con tutti i dati, per il telefono del responsabile</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Chi chiede</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Cassa</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Le otto cifre del responsabile</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} cifre su {total}</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Valido per {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Verifica…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Si chiede alla cassaforte…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Nessun responsabile può ancora rispondere a distanza: il proprietario gli dà una chiave in Opzioni. Chiami un responsabile alla cassa.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Approvare a distanza richiede la cassaforte di questo computer, che non ha risposto. Chiami un responsabile alla cassa.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Chiedere di nuovo</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Approvazioni a distanza</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Un responsabile con una chiave su questa cassa può approvare al telefono. Dia a ciascuno la sua: viene mostrata una volta sola.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>La cassaforte di questo computer non ha risposto: nessuna chiave può essere conservata. La avvii o la sblocchi, poi torni qui.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>Su questa cassa non c'è ancora un responsabile.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Ha una chiave qui</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Nessuna chiave qui</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Nuova chiave</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Digitare una chiave</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Togliere la chiave</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>Questa è la chiave di {name}. Viene mostrata solo ora: {name} la fotografi o la annoti, poi prema Fatto.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Chiave di un'altra cassa</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Conservare questa chiave</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} ora può approvare a distanza.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} non può più approvare a distanza.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>I responsabili rispondono su una pagina per il loro telefono. La salvi una volta e la invii loro.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Salvare la pagina</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>La pagina è salvata come {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>Non è stato possibile salvare la pagina in {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Solo un proprietario dà e toglie chiavi.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Nessun responsabile ha una chiave su questo computer: il proprietario ne dà una, o digita quella della cassa.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Rispondere a una cassa</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Incolli il testo contenuto nel codice</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>O digiti ciò che le viene detto al telefono.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Chi firma, e il suo PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Rispondere a una cassa</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Approvazioni a distanza</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Approvare a distanza</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>Per i responsabili di Toggle Desk. Questa pagina non ha bisogno di rete, e nulla lascia questo telefono.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Fotografare il codice</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>In quella foto non c'è alcun codice. Il codice deve riempirla: tenga fermo il telefono.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>La sua chiave</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Incolli o digiti le lettere che le ha dato il proprietario.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>Non è una chiave intera. La confronti con quella che ha ricevuto.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>La sua chiave è pronta.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Frase segreta</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>Per conservare la chiave su questo telefono, scelga una frase segreta di almeno 10 caratteri. Senza, la chiave serve ogni volta.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Scelga una frase segreta di almeno 10 caratteri, o lasci vuoto il campo.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Usare questa chiave</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Sbloccare</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>Non è la frase segreta.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Verifica…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Dimenticare la chiave</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Bloccare</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>Dal codice</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Al telefono</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>O incolli il testo contenuto nel codice.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Non è una richiesta di Toggle Desk, o non è intera.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Compili tutti e quattro: chi chiede, la cassa, l'importo e il codice.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Digiti l'importo come è sulla cassa, con tutti i decimali o senza.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Chi chiede</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Cassa</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Una lettera del codice è sbagliata. Lo chieda di nuovo.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Mostrare la richiesta</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Motivo e tavolo sono ciò che le è stato detto: contano solo l'importo, la persona, la cassa e il codice.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Consentire {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Legga queste cifre ad alta voce</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Valgono una volta, per questa richiesta su questa cassa, per qualche minuto.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Prossima richiesta</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Sede</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Tavolo</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Prodotto</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Dato oggi</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>Per che cosa</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Cancellare un ospite</translation>
        </message>
    </context>
</TS>
