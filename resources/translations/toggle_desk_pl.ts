<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Strona: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Wybór: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Wydaj</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Historia</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Sprawdź</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Raporty</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Ustawienia</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Zablokuj</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Lokal</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Tryb ćwiczeń – karty nie są prawdziwe</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Uruchamianie</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>Połączono</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Brak połączenia</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Nikt nie jest jeszcze dodany: ta kasa działa jako właściciel, bez kodu PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>{count} karta jeszcze niepotwierdzona</translation>
        </message>
        <message id="shell.open.few">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} karty jeszcze niepotwierdzone</translation>
        </message>
        <message id="shell.open.many">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} kart jeszcze niepotwierdzonych</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>trwa sprawdzanie</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>ponowne sprawdzenie za {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>ponowne sprawdzenie za {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Karta na {amount} nie jest jeszcze zapisana: proszę nie wyłączać tej kasy</translation>
        </message>
        <message id="shell.note_down.few">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} karty nie są jeszcze zapisane: proszę nie wyłączać tej kasy</translation>
        </message>
        <message id="shell.note_down.many">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} kart nie jest jeszcze zapisanych: proszę nie wyłączać tej kasy</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Karta na {amount} pojawiła się po porzuceniu: proszę wezwać kierownika</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Karta na {amount} wymaga kierownika</translation>
        </message>
        <message id="shell.manager.few">
            <source>{count} cards need a manager</source>
            <translation>{count} karty wymagają kierownika</translation>
        </message>
        <message id="shell.manager.many">
            <source>{count} cards need a manager</source>
            <translation>{count} kart wymaga kierownika</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Karta na {amount} została wydana i jeszcze nie pokazana</translation>
        </message>
        <message id="shell.show.few">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} karty zostały wydane i jeszcze nie pokazane</translation>
        </message>
        <message id="shell.show.many">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} kart zostało wydanych i jeszcze nie pokazanych</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Karta na {amount} nigdy nie została wysłana: proszę ją wysłać lub zamknąć</translation>
        </message>
        <message id="shell.send.few">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} karty nigdy nie zostały wysłane: proszę je wysłać lub zamknąć</translation>
        </message>
        <message id="shell.send.many">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} kart nigdy nie zostało wysłanych: proszę je wysłać lub zamknąć</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Kończenie karty…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>Nie można było odczytać ustawień. Odłożono je jako {name}, nic nie zginęło.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>personel</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>kierownik zmiany</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>kierownik</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>właściciel</translation>
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
            <translation>Personel</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Kierownik zmiany</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Kierownik</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>Ile?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Dlaczego?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Stolik</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>Gość dostaje ją przez</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>E-mail gościa</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Ekran</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Wydruk</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Pokaż gościowi</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Drukuj</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Cofnij</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Nowa karta</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Numer karty</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Proszę przytrzymać, aby zobaczyć cały numer</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Sprawdź jeszcze raz</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Wezwij kierownika</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Wyślij jeszcze raz, ten sam numer</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Zamknij bez karty</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Cofnij tę kartę</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Zachowaj kartę</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Cofnij</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Sprawdź jeszcze raz</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Wyślij teraz</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Zamknij bez karty</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Pokaż kartę</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Załatwione</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Podpisz</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Pokaż więcej</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Co się stało</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Pokaż hasło</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Wydaj kartę na {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Wydaj kartę</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>W toku…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Wysyłanie…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Wolniej niż zwykle…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>stolik {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} nie można wydać na żadną kwotę. Osoba, która skonfigurowała tę kasę, podaje kwoty w pliku konfiguracji.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Nie można nic wydać: Toggle nie podaje żadnego produktu dla tego konta. Proszę utworzyć produkt w panelu Toggle albo sprawdzić konto w Ustawieniach.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Znacznie więcej niż zwykłe {usual}. Czy kwota się zgadza?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Zostało dziś: {left} z {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>Gość skanuje lub zapisuje kartę z tego ekranu.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>Karta jest drukowana tutaj.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle wysyła kartę gościowi e-mailem.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Karta wydana</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Karta utworzona, szczegóły w drodze</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Karta cofnięta</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Ważna od {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Ważna do {day}, wygasa o 03:00 następnego dnia</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Zamknie się za {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Cofnąć tę kartę na {amount}?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>Karta nie została cofnięta.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>Karta od razu traci wartość. Jest to możliwe tylko, dopóki nikt z niej nie zapłacił.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Następny gość</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Tu decyduje kierownik i podaje powód, który zostaje w zapisach.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Ponowne wysłanie używa tego samego numeru. Jeśli Toggle znajdzie później pierwsze zamówienie, mogą powstać dwie karty na {amount}, a nadmiarową trzeba będzie cofnąć.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Toggle jest nadal pytane. Zamknięcie oznacza, że żadna karta na {amount} nie zostanie przekazana.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Połącz tę kasę z Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>W Toggle trzeba mieć rolę Store Owner. Proszę utworzyć tam użytkownika API, a potem wpisać go tutaj.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Proszę zalogować się do Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>Na pasku bocznym proszę otworzyć Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Proszę wybrać „Other” na dole strony.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Proszę nacisnąć niebieski przycisk „Create new user”.</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Proszę skopiować nazwę użytkownika i hasło: hasło jest pokazywane tylko raz i nie da się go już odczytać.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Proszę zaznaczyć, że hasło zostało zapisane.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Proszę nacisnąć niebieski przycisk „Create”. Hasło zginęło? Proszę usunąć tego użytkownika API i utworzyć nowego.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>Nazwa użytkownika API lub e-mail</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>Hasło API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Numer konta</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Połącz</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Logowanie…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Wypróbuj w trybie ćwiczeń</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>Logowanie działa. Proszę wybrać konto i nacisnąć Połącz.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>Logowanie działa. Proszę wpisać numer konta z paska bocznego Toggle i nacisnąć Połącz.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Połączono. Użytkownik API jest w sejfie haseł tego komputera.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Nic nie zapisano. Toggle nie zna tej nazwy użytkownika i hasła. Zgubionego hasła nie da się odczytać: proszę usunąć użytkownika API w Toggle i utworzyć nowego.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Nic nie zapisano. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Spacje przed hasłem i po nim zostały pominięte, tak jak pomija je Toggle.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Kto jest przy kasie?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Kto decyduje?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Proszę dotknąć swojego imienia.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Nikt przy tej kasie nie jest kierownikiem. Osoba, która ją skonfigurowała, wskazuje kierownika w pliku konfiguracji.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN: {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Kropka {count} z {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Jeszcze żadnej cyfry</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>To nie jest PIN osoby {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Za dużo niewłaściwych kodów PIN ({name}): proszę zaczekać do {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Nie udało się sprawdzić kodu PIN ({name}); nie liczy się to jako niewłaściwy kod. Być może komputerowi brakuje pamięci: proszę zamknąć inne programy i wpisać go jeszcze raz.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} nie ma jeszcze kodu PIN. Wybiera się go przy pierwszym logowaniu, w obecności kierownika.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>Pierwszy kod PIN: {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} nie ma jeszcze kodu PIN. Kierownik musi być obecny: dotknij nazwiska kierownika i wpisz jego kod PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Teraz wybierz sześć cyfr, których nie zna nikt inny.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Jeszcze raz te same sześć cyfr.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>To nie były te same cyfry, więc nie zapisano żadnego kodu PIN. Wybierz sześć cyfr jeszcze raz.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>To jeden z kodów PIN, które zgaduje się najpierw, więc go nie zapisano. Wybierz inne cyfry.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} nie ma jeszcze kodu PIN i nie ma go też żaden kierownik. Osoba, która skonfigurowała tę kasę, dopisuje kod PIN kierownika w pliku konfiguracji.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Sprawdź kartę</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Proszę zeskanować kartę lub wpisać jej numer.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>Ostatnia cyfra nie pasuje do pozostałych: proszę porównać numer z kartą. Mimo to można ją sprawdzić.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>O nic nie zapytano. To nie była karta Toggle i nic z niej nie zachowano.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Pokaż saldo</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Pytanie do Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} Saldo nie jest znane.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Stało się coś nieoczekiwanego. Saldo nie jest znane.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Wydane</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Cofnięte</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Jeszcze niepotwierdzone</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Według powodu</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Według osoby</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Według lokalu</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} karta</translation>
        </message>
        <message id="reports.cards.few">
            <source>{count} cards</source>
            <translation>{count} karty</translation>
        </message>
        <message id="reports.cards.many">
            <source>{count} cards</source>
            <translation>{count} kart</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Przed zamknięciem</translation>
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
            <translation>{operator}, {reference}, podpis: {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Tu sumuje się to, co wydano dziś na tej kasie.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Wygląd i rozmiar</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Rozmiar całości</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Rozmiar tekstu</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Wypełnij ekran</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Zamknij pełny ekran</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>Nowy rozmiar obowiązuje od następnego uruchomienia.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Ten wybór obowiązuje do zamknięcia programu: nie można zapisywać w jego folderze.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Jak ten komputer</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Wysoki kontrast</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Zwykły</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Większy</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Największy</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>Kwota pozostała bez zmian. „{text}” można odczytać na kilka sposobów albo na żaden: proszę zapisać jak 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>„{text}” nie jest kwotą w tej walucie. Wstecz usuwa ostatni znak, Wyczyść zaczyna od nowa.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} to {amount}. Aby otrzymać {whole}, proszę dopisać {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} to {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Niczego nie naciśnięto. To nie była karta Toggle i nic z niej nie zachowano.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Niczego nie naciśnięto. To nie była karta Toggle. Jeśli wpisano to ręcznie, proszę wpisać jeszcze raz nieco wolniej.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Niczego nie naciśnięto. Zeskanowany kod jest w polu.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>O tę kartę nie zapytano. Proszę się zalogować i zeskanować ją jeszcze raz.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>O tę kartę nie zapytano. Proszę połączyć tę kasę z Toggle i zeskanować kartę jeszcze raz.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Jeszcze bez kwoty</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} funt</translation>
        </message>
        <message id="spoken.GBP.major.few">
            <source>{count} pounds</source>
            <translation>{count} funty</translation>
        </message>
        <message id="spoken.GBP.major.many">
            <source>{count} pounds</source>
            <translation>{count} funtów</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>{count} pens</translation>
        </message>
        <message id="spoken.GBP.minor.few">
            <source>{count} pence</source>
            <translation>{count} pensy</translation>
        </message>
        <message id="spoken.GBP.minor.many">
            <source>{count} pence</source>
            <translation>{count} pensów</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>{count} euro</translation>
        </message>
        <message id="spoken.EUR.major.few">
            <source>{count} euros</source>
            <translation>{count} euro</translation>
        </message>
        <message id="spoken.EUR.major.many">
            <source>{count} euros</source>
            <translation>{count} euro</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>{count} eurocent</translation>
        </message>
        <message id="spoken.EUR.minor.few">
            <source>{count} cents</source>
            <translation>{count} eurocenty</translation>
        </message>
        <message id="spoken.EUR.minor.many">
            <source>{count} cents</source>
            <translation>{count} eurocentów</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} dolar</translation>
        </message>
        <message id="spoken.USD.major.few">
            <source>{count} dollars</source>
            <translation>{count} dolary</translation>
        </message>
        <message id="spoken.USD.major.many">
            <source>{count} dollars</source>
            <translation>{count} dolarów</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} cent</translation>
        </message>
        <message id="spoken.USD.minor.few">
            <source>{count} cents</source>
            <translation>{count} centy</translation>
        </message>
        <message id="spoken.USD.minor.many">
            <source>{count} cents</source>
            <translation>{count} centów</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} jen</translation>
        </message>
        <message id="spoken.JPY.major.few">
            <source>{count} yen</source>
            <translation>{count} jeny</translation>
        </message>
        <message id="spoken.JPY.major.many">
            <source>{count} yen</source>
            <translation>{count} jenów</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.few">
            <source>{count} dinars</source>
            <translation>{count} dinary</translation>
        </message>
        <message id="spoken.KWD.major.many">
            <source>{count} dinars</source>
            <translation>{count} dinarów</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.few">
            <source>{count} fils</source>
            <translation>{count} filsy</translation>
        </message>
        <message id="spoken.KWD.minor.many">
            <source>{count} fils</source>
            <translation>{count} filsów</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>Klawisze</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Ta lista</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 do {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Shift + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Dalej, wstecz</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Enter lub spacja</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Naciska to, co jest w ramce</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 do 9, przecinek, Backspace, Delete</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>Kwota, wypełniana od prawej albo zapisana z przecinkiem; PIN przy logowaniu</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Przyjmuje skopiowaną kwotę</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Enter</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Wydaje kartę z każdego miejsca strony</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Spacja, przytrzymana</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Pokazuje zakryty numer, dopóki jest wciśnięta</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Szuka w Historii</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Blokuje dla następnej osoby</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Wypełnić ekran lub zamknąć pełny ekran</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Wróć lub zamknij to, co jest otwarte</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Zastąp użytkownika API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Zastosuj plik konfiguracji</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Zastosowano plik konfiguracji.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Waluta</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Sprzedawca</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Pominięto</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Kanał sprzedaży</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Realizacja od razu</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Tak</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>Nie, w panelu Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Bez numeru</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Jedna karta</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Jedna karta personelu</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Jedna osoba na dzień</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Jeden lokal na dzień</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Jeden gość w 30 dni</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>O programie i licencje</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>Wersja</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>Kompilacja</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>Ze źródeł</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk to wolne oprogramowanie na licencji MIT. Opiera się na Qt i PySide6, używanych na licencji GNU Lesser General Public License w wersji 3: ich biblioteki są osobnymi plikami, które wolno wymienić, a ich kod źródłowy jest oferowany poniżej w części SOURCES.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Licencje</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Tekst licencji</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>Tekstów licencji nie można tu odczytać: są w folderze licences obok programu.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Połączenie</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Lokale</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Powody</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Limity</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Wysłano ręcznie z Historii</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Zamknięto ręcznie z Historii</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Zapisano, jeszcze nic nie wysłano</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Rozpoczęto wysyłanie</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Dowiedziono: nic nie opuściło tej kasy</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle odmówiło logowania</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle odmówiło</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Brak wiarygodnej odpowiedzi</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle mówi, że zna ten numer</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Przerwano podczas wysyłania</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle odpowiedziało zamówieniem</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Zapytano Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Zezwolono na ponowne wysłanie</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Zamknięto bez karty</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Wydrukowano</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Wydrukowano ponownie, oznaczono jako kopię</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Z drukarki nic nie wyszło</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Pokazano na tej kasie</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Podpisano przy otwartym wyniku</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Załatwione</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Historia</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Karty wydane na tej kasie, najnowsze najpierw</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Szukaj: karta, osoba, lokal, powód lub kwota</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Jeszcze nic. Tu jest każda karta wydana na tej kasie.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Szukamy dalej wstecz…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Nic nie pasuje do tego wyszukiwania.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Kwota</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Karta</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Lokal</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Wydający</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Nie zapisano</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Nie wysłano</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Wysyłanie</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Nie wydano</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Jeszcze niepotwierdzone</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Potrzebny kierownik</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Wydano</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Utworzono, szczegóły w drodze</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Odmowa</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Potrzebny kierownik</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Potrzebny kierownik</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Zamknięto bez karty</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Potrzebny kierownik</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Cofnięto</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Cofnięcie: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Cofnięcie wykonane</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Wydano kartę na {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle przyjęło zamówienie karty na {amount} i wyśle ją na adres {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>To zamówienie pozostaje otwarte: proszę zrealizować je w panelu Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle nie pokazuje tu numeru tej karty: jest w panelu Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Ta karta pojawiła się po porzuceniu. Proszę wezwać kierownika: przekazać ją lub cofnąć.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Ta kasa nie mogła zapisać karty. Proszę teraz zanotować numer, zostawić program otwarty i zadzwonić do działu IT.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Ta kasa nie mogła tego jeszcze zapisać: proszę zostawić program otwarty.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Załatwia: {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>Podpis: {name}.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Utworzono: Toggle ma kartę na {amount}, jej szczegóły są w drodze.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Nic nie wydano.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Nie wysłano: program zamknął się, zanim karta na {amount} wyszła. Proszę wysłać ją teraz lub zamknąć.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>Karta na {amount} jest wysyłana.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Nic nie wydano. Toggle mówi: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Jeszcze niepotwierdzone. Toggle mogło już utworzyć tę kartę na {amount}. Proszę nie wydawać drugiej.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle nie ma o niej wpisu po 3 minutach. Kierownik może wysłać ją jeszcze raz.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Jeszcze niepotwierdzone. Tylko kierownik może zdecydować, co będzie z tą kartą na {amount}.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle utworzyło kartę inną niż żądane {amount}. Proszę wezwać kierownika.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle pokazuje więcej niż jedną kartę na {amount}. Proszę wezwać kierownika, aby cofnąć nadmiarową w panelu Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Zamknięto bez karty. Obserwujemy jeszcze przez 7 dni.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Zamknięto bez karty. Nigdy niczego nie wysłano.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Cofnięto: karta na {amount} jest teraz pusta.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>Karta nie została cofnięta. Toggle mówi: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} Karta nie została cofnięta.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Jeszcze niepotwierdzone: Toggle mogło już cofnąć tę kartę na {amount}.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>Karta na {amount} jest, jaka była: program zamknął się, zanim można ją było cofnąć.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>Karta na {amount} jest cofana.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle przyjęło cofnięcie tej karty na {amount}, szczegóły są w drodze.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle nie ma wpisu o tym cofnięciu po 3 minutach. Kierownik może wysłać je jeszcze raz.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Jeszcze niepotwierdzone. Tylko kierownik może zdecydować o cofnięciu tej karty na {amount}.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>Cofnięcie zamknięto. Obserwujemy jeszcze przez 7 dni.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>Cofnięcie zamknięto. Nigdy niczego nie wysłano.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Proszę sprawdzić numer lokalu w Toggle, w Settings &gt; Integrations, i tutaj w Ustawieniach ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Ponowne sprawdzenie za {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Trwa sprawdzanie.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Toggle nie jest już pytane: proszę zajrzeć do jego panelu.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Ponowne sprawdzenie za {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Nr …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Brak połączenia.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Odmówiono bezpiecznego połączenia. Proszę sprawdzić datę i sieć.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>Serwer proxy sieci odmówił.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle odmówiło logowania.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Ta kasa nie jest jeszcze połączona z Toggle.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle jest zajęte: proszę zaczekać minutę.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Na drodze jest strona logowania do sieci.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>Nie można było odczytać odpowiedzi Toggle.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle ma własny problem.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle nie odpowiedziało na czas.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>Połączenie zostało utracone.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>Sieć skierowała pytanie gdzie indziej.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>Program zamknięto podczas wysyłania.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle zna już ten numer.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle odmówiło.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Ten użytkownik API nie ma do tego prawa.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle jest zajęte, czekamy.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>Karta jest już pusta: wycofana albo wykorzystana przez gościa.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Sprawdzanie przerwanej karty podarunkowej.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Karta</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Lokal</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Stolik</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Wydający</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>Gość dostaje ją przez</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>E-mail gościa</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Ważna od</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Ważna do</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Zamówienie</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Pozycja zamówienia</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Cofa</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Cofnięta przez</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Numer referencyjny</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Z tego zapłacono</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Z tego gratis</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>Karta jako kod do zeskanowania</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Numer karty</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Wybór pliku konfiguracji</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Nic nie wydano.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Toggle mówi: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Nic nie wydano. „{typed}” to nie kwota: proszę zapisać jak {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Nic nie wydano. Karta wymaga kwoty większej od zera.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Nic nie wydano. {amount} to mniej niż najmniejsza kwota, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Nic nie wydano. {amount} to więcej niż największa kwota, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Nic nie wydano. {amount} nie pasuje: kwoty rosną co {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Nic nie wydano. {product} ma tylko stałe kwoty, a {amount} do nich nie należy.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Nic nie wydano. {product} nie ma opcji ceny {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Nic nie wydano. Na tej kasie nie ma lokalu „{site}”.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Nic nie wydano. Ta kasa wydaje karty tylko dla {locked}, nie dla {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Nic nie wydano. Proszę najpierw wybrać lokal.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Nic nie wydano. Toggle nie ma dla tego konta produktu „{product}”.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Nic nie wydano. Do „{product}” pasuje więcej niż jeden produkt: proszę użyć jego numeru.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Nic nie wydano. „{reason}” nie należy do ustawionych tu powodów.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Nic nie zrobiono. Proszę najpierw podać powód.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Nic nie wydano. „{email}” to nie adres e-mail.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Nic nie wydano. „{email}” ma o jedną kropkę za dużo: przed @ lub po nim, na końcu albo dwie z rzędu.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Nic nie wydano. W adresie e-mail jest coś, czego nie widać, jak zdarza się w skopiowanym tekście. Proszę usunąć adres i wpisać go ręcznie.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Nic nie wydano. Proszę najpierw wpisać adres e-mail gościa.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Nic nie wydano. Przekazywanie przez {handover} jest na tej kasie wyłączone.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Nic nie wydano. {field}: za długi tekst, najwyżej {longest} znaków.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Nic nie wydano. {field}: zawiera znaki, których nie można wydrukować.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Nic nie zrobiono. Żaden zapis nie pasuje do „{reference}”.</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>O nic nie zapytano. To nie jest numer karty.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle nie zna karty o tym numerze.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Nic nie wydano. Kwota na ekranie, w zamówieniu i w jego notatce nie jest ta sama: proszę wezwać dział IT.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Nic nie wydano. Proszę najpierw wybrać kwotę i powód.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Nic nie zmieniono. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Nic nie zmieniono. Ten użytkownik API nie widzi konta {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Nic nie wysłano. „{address}” to nie adres, na który wysyła się karty: musi to być https albo ten komputer.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Nic nie wydano. {amount} przekracza limit {limit} na jedną kartę.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nic nie wydano. {name} może dać do {limit} na jednej karcie: na {amount} proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nic nie wydano. {name}: limit {limit} na dzień zostałby przekroczony, proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nic nie wydano. Ten lokal przekroczyłby swój limit {limit} na dzień: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Nic nie wydano. Ten gość przekroczyłby limit {limit} w 30 dni: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Nic nie wydano. Proszę najpierw się zalogować: ta kasa daje karty tylko osobom, które zna.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Nic nie wydano. Na tej kasie nie ma osoby {name}.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Nic nie wydano. To nie jest PIN osoby {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Nic nie wydano. Nie wpisano kodu PIN ({name}).</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Nic nie wydano. Za dużo niewłaściwych kodów PIN ({name}): proszę zaczekać do {until} albo wezwać kierownika.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Nic nie wydano. Kod PIN ma sześć cyfr; to, co wpisano ({name}), nim nie jest i nie liczy się jako niewłaściwy kod.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Nic nie wydano. Nie udało się sprawdzić kodu PIN ({name}); nie liczy się to jako niewłaściwy kod. Być może komputerowi brakuje pamięci: proszę zamknąć inne programy i wpisać go jeszcze raz.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Nic nie wydano. {name} nie ma jeszcze kodu PIN: wybiera się go w oknie przy pierwszym logowaniu, w obecności kierownika.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Nic nie zrobiono. {name} nie może o tym decydować: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Nic nie wydano. Inna karta na {amount} jest jeszcze niepotwierdzona i może to być ta: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Nic nie wydano. To wygląda jak karta na {amount}, którą ten gość dostał o {at}: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Nic nie wydano. Ta kasa nie jest jeszcze połączona z Toggle: proszę połączyć ją w Ustawieniach.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Nic nie wydano. Nie ma połączenia z Toggle: proszę sprawdzić sieć.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Nic nie wydano. Odmówiono bezpiecznego połączenia: proszę sprawdzić datę i sieć.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Nic nie wydano. Serwer proxy sieci odmówił: proszę zapytać dział IT.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Nic nie wydano. Toggle odmówiło logowania: proszę sprawdzić użytkownika API w Ustawieniach.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Nic nie wydano. Toggle jest zajęte: proszę zaczekać minutę.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Nic nie wydano. Na drodze jest strona logowania do sieci: proszę najpierw zalogować się do sieci.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Nic nie wydano. Nie można było odczytać odpowiedzi Toggle.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Nic nie wydano. Toggle ma własny problem: proszę zaczekać minutę.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Nic nie wydano. Toggle nie odpowiedziało na czas: proszę sprawdzić sieć.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Nic nie wydano. Połączenie z Toggle zostało utracone: proszę sprawdzić sieć.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Nic nie wydano. Sieć skierowała pytanie gdzie indziej: proszę zapytać dział IT.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Nic nie wydano. Ta kasa nie może prowadzić zapisów: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Nic nie wydano. Zapisów tej kasy już nie ma: proszę przywrócić je z kopii albo usunąć jej folder danych, aby zacząć od nowa.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Nic nie wydano. Zapisy tej kasy utworzyła nowsza wersja programu: proszę go zaktualizować.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Nic nie wydano. Klucza do zapisów tej kasy nie ma w sejfie haseł tego komputera: pochodzą z innego komputera albo sejf jest nowy. Mając arkusz odzyskiwania, proszę uruchomić: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Nic nie wydano. Ten komputer ma za mało wolnej pamięci: proszę najpierw zamknąć inne programy.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Nic nie wydano. Program nie może zapisywać w swoim folderze {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Nic nie zrobiono. Toggle mówi: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Nic nie zrobiono. Ten użytkownik API nie ma do tego prawa: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Jeszcze niepotwierdzone. Program zamknięto podczas wysyłania: proszę zajrzeć do Historii.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Jeszcze niepotwierdzone. Toggle zna już ten numer: proszę zajrzeć do Historii.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>Karta nie została cofnięta. Można cofnąć tylko wydaną kartę ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Nic nie zrobiono. Ta karta została już cofnięta.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>Karta nie została cofnięta. Zostało {balance} z {value}: ktoś z niej zapłacił.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>Karta nie została cofnięta. Jest na niej {balance}, więcej niż jej wartość {value}: ktoś ją doładował. Proszę cofnąć ją w panelu Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>Karta nie została cofnięta. Toggle nie podało jej salda: proszę zaczekać minutę.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Nic nie zrobiono. To nie jest już możliwe ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Stało się coś nieoczekiwanego. Proszę najpierw zajrzeć do Historii: jest tam każda karta.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Ten komputer nie ma sejfu haseł: użytkownik API jest przechowywany tylko do zamknięcia programu, a zapisy nie są szyfrowane.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>Sejf haseł tego komputera jeszcze nie odpowiedział: zapisy nie są szyfrowane. Będą od pierwszego uruchomienia, przy którym odpowie.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>Sejf haseł tego komputera jest zablokowany: zapisy nie są szyfrowane. Będą od pierwszego uruchomienia, przy którym będzie odblokowany.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Zapisy nie są jeszcze szyfrowane, bo korzysta z nich kilka programów. Będą od następnego uruchomienia, przy którym żaden inny nie będzie otwarty.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Połączono. Ten komputer nie ma sejfu haseł, więc użytkownik API jest przechowywany tylko do zamknięcia programu.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Połączono. Sejf haseł tego komputera nie odpowiedział, więc użytkownik API jest przechowywany tylko do zamknięcia programu. Proszę odpowiedzieć na pytanie sejfu: użytkownik zostanie zapisany, gdy tylko sejf odpowie.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Połączono. Sejf haseł tego komputera jest zablokowany, więc użytkownik API jest przechowywany tylko do zamknięcia programu. Proszę odblokować sejf: użytkownik zostanie zapisany, gdy tylko sejf go przyjmie, dopóki to okno jest otwarte.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>Sejf haseł tego komputera nie odpowiada.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>Sejf haseł tego komputera jeszcze nie odpowiedział: może pyta o hasło w innym oknie.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>Sejf haseł tego komputera jest zablokowany.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Nic nie wydano. Sejf haseł tego komputera nie odpowiada, a jest w nim klucz do zapisów tej kasy. Proszę zalogować się do komputera jak zwykle i uruchomić sejf.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Nic nie wydano. Sejf haseł tego komputera jeszcze nie odpowiedział. Proszę poszukać okna, które pyta o hasło sejfu, i odpowiedzieć.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Nic nie wydano. Sejf haseł tego komputera jest zablokowany, a jest w nim klucz do zapisów tej kasy. Proszę odblokować sejf.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Nic nie wydano. Zapisy tej kasy nie są jeszcze szyfrowane.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>E-mail za {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Cofnij wysłanie</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Nic nie wysłano.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Czy chodziło o {domain}?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>Karta istnieje, ale to, co miało być przekazane, nie zgadza się z zapisami. Nic nie przekazano: proszę wezwać kierownika.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>ĆWICZENIE, to nie prawdziwa karta</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>KOPIA {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Drukuj kartę</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Drukuj</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Drukuj kopię</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Zapisz jako PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Zapisz kartę jako plik PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Wróć do karty</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>Jak będzie wyglądał papier</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Wydrukowano {count} raz. Każdy następny wydruk ma napis KOPIA.</translation>
        </message>
        <message id="print.count.few">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Wydrukowano {count} razy. Każdy następny wydruk ma napis KOPIA.</translation>
        </message>
        <message id="print.count.many">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Wydrukowano {count} razy. Każdy następny wydruk ma napis KOPIA.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Drukowanie…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Wydrukowano.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>Drukarka przyjęła wydruk. Nie mówi, kiedy kończy: proszę poszukać paragonu.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>Plik PDF jest zapisany.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>Karta jest bezpieczna, nie zapisano pliku: proszę wybrać inny folder.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Papier prawie się skończył.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>Karta jest bezpieczna, nic nie wydrukowano. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>Karta jest bezpieczna i może być wydrukowana: proszę poszukać paragonu. {cause} Następny wydruk ma napis KOPIA.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>Karta jest bezpieczna i czeka w kolejce wydruku komputera. {cause} Następny wydruk ma napis KOPIA.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>Karta jest bezpieczna, nic nie wydrukowano. Ta kasa nie może prowadzić zapisów: proszę pokazać kartę na ekranie.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Ta kasa nie ma drukarki: proszę ją ustawić albo zapisać plik PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>Ten komputer nie zna ustawionej tu drukarki: proszę wybrać ją ponownie w Ustawieniach.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>Drukarka nie odpowiada: proszę sprawdzić, czy jest włączona i podłączona.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>W drukarce nie ma papieru: proszę włożyć nową rolkę.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>Pokrywa drukarki jest otwarta: proszę ją zamknąć.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>Nóż drukarki się zaciął: proszę otworzyć pokrywę i zamknąć ją ponownie.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Ten komputer nie przyjął wydruku: proszę sprawdzić kolejkę drukarki albo zapisać plik PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>Drukarka przestała odpowiadać: proszę ją wyłączyć i włączyć.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Tu drukarkę szeregową obsługuje kolejka: proszę ustawić ją jako surową.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>System drukowania tego komputera nie działa: proszę uruchomić komputer ponownie albo zapisać plik PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>System drukowania tego komputera nie odpowiadał przez 10 sekund: proszę uruchomić komputer ponownie albo zapisać plik PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>Kolejka drukarki nie przyjmuje wydruków: proszę znów na to pozwolić w ustawieniach drukarek tego komputera.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Użytkownik tego komputera nie może tam drukować: proszę uzyskać zgodę w ustawieniach drukarek tego komputera albo wybrać inną drukarkę w Ustawieniach.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Drukarka wymaga hasła: proszę wpisać je w ustawieniach drukarek tego komputera albo wybrać inną drukarkę w Ustawieniach.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>Drukarka jest wstrzymana: proszę ją wznowić w ustawieniach drukarek tego komputera.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>Kolejka go wstrzymuje: proszę go zwolnić w ustawieniach drukarek tego komputera.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>Wydruk anulowano na drukarce albo w jej kolejce.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>Drukarka nie przyjmuje papieru tej wielkości: proszę wybrać w Ustawieniach papier, który w niej jest.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>Drukarka go nie przyjęła: proszę wybrać inną drukarkę w Ustawieniach albo zapisać plik PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>Wydruk nastąpi, gdy tylko drukarka będzie gotowa.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Drukarka</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>Drukarka tej kasy</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Sposób połączenia</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Zainstalowana tutaj</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Sieć</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Port szeregowy</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Kolejka wydruku, surowa</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Każda drukarka tego komputera, z własnym sterownikiem.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Drukarka paragonów (ESC/POS) pod swoim adresem, port 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Drukarka paragonów (ESC/POS) na porcie szeregowym. W Windows proszę wybrać kolejkę wydruku.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Drukarka paragonów (ESC/POS) przez kolejkę tego komputera, z pominięciem sterownika.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rolka 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rolka 80 mm</translation>
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
            <translation>Drukarka</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>Zwykła drukarka tego komputera</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (teraz jej nie ma)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Adres, na przykład 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Port, na przykład /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Wydrukuj próbę</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Wróć do ustawień</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Drukowanie próby…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Zapisano. Proszę wydrukować próbę, aby sprawdzić, czy działa.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Nic nie zmieniono. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Nic nie zmieniono. Proszę wpisać, gdzie jest drukarka.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>Próba jest wydrukowana. Proszę zeskanować jej kod: mówi TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>Drukarka przyjęła próbę. Proszę poszukać paragonu i zeskanować jego kod: mówi TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>Próby nie wydrukowano. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>Próba może być wydrukowana: proszę poszukać paragonu. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>Próba czeka w kolejce wydruku komputera. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>TEST, to nie karta</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Jeśli kod czyta się jako TEST i żadna linia nie jest przerwana, drukarka jest sprawna.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Limity</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle nie podało jeszcze czasu: dzień wzięto z zegara tego komputera.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Połączono. Sejf odpowiedział: użytkownik API jest teraz w sejfie haseł tego komputera.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>Klucz do zapisów tej kasy w sejfie haseł tego komputera jest uszkodzony.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Nic nie wydano. Klucz do zapisów tej kasy jest w sejfie haseł tego komputera, ale uszkodzony. Proszę przywrócić sejf z kopii zapasowej tego komputera: żaden inny klucz nie otworzy zapisów.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>Na początku tego kodu PIN może brakować zer.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Ta kasa zablokuje się za {seconds} s. Dotknij jej, aby pracować dalej.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Obejrzano ponownie</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Zatwierdził(a)</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Nic nie zrobiono. {name} może to zrobić tylko z drugą osobą, która to zatwierdzi.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Nic nie zrobiono. {name} o to prosi, więc nie może tego zatwierdzić: proszę wezwać inną osobę.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Nic nie zrobiono. {name} nie może tego zatwierdzić: proszę wezwać osobę, która może dać tyle.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Nic nie wydano. {name} zatwierdza inną kartę niż ta: proszę zapytać ponownie.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Nic nie wydano. Zgoda nie jest już ważna: proszę zapytać ponownie.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Nic nie wydano. {amount} to więcej niż {maximum}, o które proszono.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Nic nie zmieniono. To jeden z kodów PIN, które zgaduje się najpierw: wybierz inne cyfry.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Nic nie zmieniono. To obecny kod PIN ({name}): wybierz inne cyfry.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Nic nie wydano. Za dużo niewłaściwych kodów PIN i identyfikatorów na tej kasie: proszę zaczekać do {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Nic nie zrobiono. Ten identyfikator nie należy do nikogo na tej kasie.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Nic nie zmieniono. To już identyfikator osoby {name}.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Nic nie zmieniono. Identyfikator ma od 8 do 64 znaków i mniej niż 12 cyfr: karta bankowa ani podarunkowa nigdy nim nie będzie.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Nic nie zrobiono. Ta kasa nie przechowuje identyfikatorów: jej zapisy nie mają klucza z sejfu komputera. Użyj kodu PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Nic nie wydano. {name} już tu nie pracuje: kierownik może przywrócić tę osobę w Ustawieniach, w części Osoby.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Nic nie zmieniono. Osoba musi mieć imię lub nazwisko.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Nic nie zmieniono. {name} już tu jest, może wśród osób, które odeszły.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Nic nie zmieniono. Nikt inny nie mógłby wtedy prowadzić tej kasy: najpierw nadaj tę rolę i kod PIN innej osobie.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Nic nie zmieniono. Od pierwszej osoby wszyscy muszą się logować, dlatego pierwsza jest właścicielem z kodem PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Nic nie zmieniono. Potrzebna jest co najmniej taka sama rola: {name} ma niższą.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} wymaga drugiej osoby</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>To wymaga drugiej osoby</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} prosi o więcej niż {limit}, które może być warta karta.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} może samodzielnie dać {limit} na karcie.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} może samodzielnie dać {limit} dziennie.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Ten lokal może dać {limit} dziennie.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Ten gość może dostać {limit} w ciągu 30 dni.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} osiąga limit tej kasy.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Inna karta na {amount} nie jest jeszcze potwierdzona i może to być ta.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Wygląda jak karta, którą ten gość dostał kilka godzin temu.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} może dawać karty tylko z drugą osobą.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} może wysyłać karty e-mailem tylko z drugą osobą.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} może dawać kwoty inne niż na kafelkach tylko z drugą osobą.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} chce cofnąć tę kartę.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} chce jeszcze raz zobaczyć tę kartę.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} chce jeszcze raz wydrukować tę kartę.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} chce zmienić adres tej karty.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} chce zdecydować o tej karcie.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} chce podpisać się za tę kartę.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} chce zobaczyć karty innych osób.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} chce zobaczyć raporty.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} chce wyprowadzić zapisy z tej kasy.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} chce zmienić ustawienia.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} chce zmienić osoby tej kasy.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} chce ustawić drukarkę.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} chce sprawdzić, co jest na karcie gościa.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Prosi</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Dano dziś</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Kto zatwierdza? {name} pozostaje przy kasie.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>Ile najwyżej? Do {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Zezwól na {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Zezwól</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Obniż kwotę</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Przyjmij {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Przyjmij tę kwotę</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Odmów</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Dlaczego nie?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Odmów prośbie</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Nie odmawiaj</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Ważne jeszcze {minutes}:{seconds}</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Nic nie wydano. Druga osoba nie odpowiedziała na czas: proszę nacisnąć Wydaj, aby zapytać ponownie.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Nic nie zrobiono. Druga osoba nie odpowiedziała na czas.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Nic nie wydano. Odmowa, {name}: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Nic nie zrobiono. Odmowa, {name}: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Zapomniany? Kierownik nada nowy w Ustawieniach, w części Osoby.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Zapomniany? {other} może nadać nowy w Ustawieniach, w części Osoby.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Zapomniany? Nikt inny nie może go tu zmienić: kto skonfigurował tę kasę, nada nowy kod PIN ({name}) w pliku konfiguracji.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Za dużo niewłaściwych kodów PIN i identyfikatorów na tej kasie: proszę zaczekać do {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Ten identyfikator nie należy do nikogo na tej kasie.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>To nie jest identyfikator. Nic z niego nie zachowano.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Ta kasa nie przechowuje identyfikatorów: jej zapisy nie mają klucza z sejfu komputera. Użyj kodu PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} już tu nie pracuje: kierownik może przywrócić tę osobę w Ustawieniach, w części Osoby.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} nie może o tym decydować: potrzebny jest kierownik.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Dotknij osoby, aby zmienić rolę, kod PIN lub identyfikator.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Nikogo jeszcze nie dodano: ta kasa działa jako jej właściciel, bez kodu PIN. Po dodaniu pierwszej osoby wszyscy muszą się logować.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Już nie pracują</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Dodaj osobę</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Nowa osoba</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Rola</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>E-mail do pokwitowań, jeśli potrzebny</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Wróć</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>Chwileczkę…</translation>
        </message>
        <message id="people.pin">
            <source>PIN</source>
            <translation>Kod PIN</translation>
        </message>
        <message id="people.badge">
            <source>Badge</source>
            <translation>Identyfikator</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>kod PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>jeszcze bez kodu PIN</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>identyfikator</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Wybrany</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Wybierany przy następnym logowaniu, w obecności kierownika</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Znany</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>Pierwsza osoba jest właścicielem z kodem PIN. Od tej chwili wszyscy się logują.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>Nazwa pozostaje bez zmian: zależą od niej zapisy i limity.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Osoba, która odchodzi, nie jest usuwana: to, co wydała, pozostaje w zapisach.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Ta osoba nie może się logować ani zatwierdzać. Po przywróceniu wybiera nowy kod PIN.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Dodaj: kod PIN wybiera się przy pierwszym logowaniu</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Dodaj teraz z kodem PIN</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Ustaw kod PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Odbierz kod PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Daj identyfikator</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Odbierz identyfikator</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Dezaktywuj</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Przywróć</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>Kod PIN ({name})</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Sześć cyfr, których nie zna nikt inny.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Jeszcze raz te same sześć cyfr.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Identyfikator ({name})</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Zeskanuj teraz identyfikator lub przeciągnij go przez czytnik. Karta bankowa ani podarunkowa nigdy nie jest zachowywana.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>Jeszcze raz ten sam identyfikator.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>To były dwa identyfikatory, więc żadnego nie zachowano. Zeskanuj identyfikator dwa razy.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} może się teraz logować.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Zapisano zmiany ({name}).</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} ma nowy kod PIN.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} wybierze nowy kod PIN przy następnym logowaniu, w obecności kierownika.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} może się teraz logować identyfikatorem.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Ten identyfikator już nie loguje osoby {name}.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} nie może się już logować. Wszystkie zapisy pozostają.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} wraca i wybierze kod PIN przy następnym logowaniu, w obecności kierownika.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Nic nie zmieniono. Nazwa ma najwyżej {longest} liter.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Nic nie zmieniono. Nazwa zawiera znaki, których nie widać.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Nic nie zmieniono. „{email}” nie jest adresem e-mail.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Nic nie zmieniono. „{email}” ma kropkę w niedozwolonym miejscu.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Nic nie zmieniono. Adres zawiera litery, które nie są tym, na co wyglądają.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Nic nie zmieniono. {name} nie może tu zarządzać osobami: wezwij kierownika.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Nic nie zmieniono. Ten komputer ma za mało wolnej pamięci: zamknij najpierw inne programy.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Nic nie zmieniono. Program nie może pisać w swoim folderze {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Kto co może</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Kto co może</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Dotknij pola, aby je zmienić. Właściciel może wszystko.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Zmienia to tylko właściciel. Właściciel może wszystko.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Karty</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>Kasa</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Tak</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Pyta</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>Nie</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Tak: może samodzielnie</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Pyta: druga osoba musi się zgodzić</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>Nie: nie jest nawet proponowane</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Mocna krawędź oznacza to, co nie jest jak zwykle.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, inaczej niż zwykle</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Zapisz {count} zmianę</translation>
        </message>
        <message id="rights.save.few">
            <source>Save {count} changes</source>
            <translation>Zapisz {count} zmiany</translation>
        </message>
        <message id="rights.save.many">
            <source>Save {count} changes</source>
            <translation>Zapisz {count} zmian</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Zostaw, jak było</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Przywróć zwykłe</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Wróć</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Zapisano: obowiązuje od teraz.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Cofnięto: wszystko jest jak przedtem.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Wydać kartę</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Wysłać kartę e-mailem</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Wpisać własną kwotę</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Dać więcej niż limit</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Cofnąć kartę</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Odsłonić numer karty</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Wydrukować kartę ponownie</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Zmienić adres wysłanej karty</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Sprawdzić saldo karty</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Decydować o niepotwierdzonej karcie</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Podpisać kartę przy zamknięciu</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Widzieć, co wydali inni</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Widzieć sumy dnia</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Zapisywać listy do pliku</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Zmieniać ustawienia</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Zarządzać osobami i kodami PIN</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Ustawiać drukarkę</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Zapisy tej kasy są być może starszą kopią: karty wydane od tego czasu są w panelu Toggle. Proszę zajrzeć do Zapisów w Ustawieniach.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>Zapytano drugą osobę</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Zatwierdzono</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Odmowa zatwierdzenia</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>Prośba o zatwierdzenie wygasła bez odpowiedzi</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Odpowiedź z zewnątrz nie pasowała</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Tu niedozwolone</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Wyeksportowano</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>Godzina była wątpliwa</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Karty tuż poniżej limitu, jedna po drugiej</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Gość został usunięty</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Nic nie przywrócono. Wiersz {line} arkusza odzyskiwania jest źle przepisany: proszę go sprawdzić.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Nic nie przywrócono. Te klucze nie otwierają zapisów tej kasy: proszę znaleźć jej własny arkusz odzyskiwania.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Zapisy</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Sprawdzono przed chwilą</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Niezgodność</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Znak ostatniego zdarzenia</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Warto wiedzieć</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Wszystko w porządku: każde zdarzenie jest takie, jak je zapisano, razem {count}.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Zapisy tej kasy nie są takie, jak je zapisano.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Żadne zdarzenie nie pasuje do klucza w sejfie haseł tego komputera: zapisy albo klucz należą do innej kasy.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>Zdarzenie {first} zmieniono, przesunięto lub wstawiono po zapisaniu.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Brakuje zdarzeń od {first} do {last}.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Brakuje zdarzenia {first}.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Tuż przed zdarzeniem {first} coś usunięto lub wstawiono.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>Zapis karty {reference} mówi co innego niż jej zdarzenia.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>Brakuje końca: zapisy liczą do zdarzenia {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>Koniec zapisów został zmieniony.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Te zapisy są starszą kopią albo brakuje ich końca: sejf haseł tego komputera zna zdarzenia do {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Te zapisy poszły dalej od starszej kopii: sejf haseł tego komputera zna inne zdarzenie {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>Przy uruchomieniu te zapisy były starszą kopią albo brakowało ich końca (zdarzenie {first}). Żaden kierownik jeszcze tego nie przyjął.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Pozostałe, niewymienione: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name}: przyjęto zapisy takie, jakie były, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Do tych zapisów nie ma klucza: wprawna ręka może je wszystkie napisać od nowa. Proszę porównać znaki w uwagach zamówień Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Bez sejfu haseł nie można tu wykryć starszej kopii ani brakującego końca. Proszę porównać znaki w uwagach zamówień Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>Sejf haseł nie odpowiedział, więc teraz nie można wykryć starszej kopii ani brakującego końca. Proszę sprawdzić później.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>Sejf haseł nie pamięta jeszcze końca tych zapisów. Od teraz będzie.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Proszę przywrócić najnowszą kopię, jeśli jest. Jeśli nie, kierownik może przyjąć zapisy takie, jakie są (toggle-desk verify --accept): karty z tego czasu są w panelu Toggle, a tutaj nic nie zginęło.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle przyjęło zamówienie karty na {amount}. Dane gościa zostały potem usunięte.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Nigdy tego nie wysłano, a adres gościa jest przechowywany tylko przez jeden dzień.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Nic nie wysłano. Adres gościa nie jest już przechowywany: proszę to zamknąć i wydać nową kartę.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Nic nie wydano. Wszyscy użytkownicy tego komputera mogą zapisywać w folderze {folder}: proszę najpierw odebrać to prawo.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Nic nie usunięto. Nie ma tu żadnej znanej karty dla tego gościa.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Usuń dane gościa</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Usuń na zawsze</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Karty pozostają bez zmian. Dane gościa znikną ze wszystkich zapisów tej kasy i nie da się tego cofnąć.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>Dane gościa usunięto ze wszystkich zapisów tej kasy. Karty pozostają bez zmian.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>Dane gościa usunięto. Karta, która nie jest jeszcze wyjaśniona, zachowuje adres do tego czasu, najwyżej siedem dni.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Nic nie wydano. {name} może dać do {limit} na jednej karcie: na {amount} proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Nic nie wydano. {name}: limit {limit} na dzień zostałby przekroczony, proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Nic nie wydano. {name} może dać do {limit} na jednej karcie: na {amount} proszę wezwać innego kierownika lub właściciela.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Nic nie wydano. {name}: limit {limit} na dzień zostałby przekroczony, proszę wezwać innego kierownika lub właściciela.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Nic nie wydano. {name}: osiągnięto limit kart w ciągu godziny, czyli {cards}, proszę wezwać kierownika.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Nic nie wydano. Ten stolik przekroczyłby swój limit {limit} na dzień: proszę wezwać kierownika.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Nic nie wydano. Razem z kartami wydanymi tuż przedtem byłoby to {together}, a {name} może dać do {limit} na jednej karcie: proszę wezwać kierownika.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Zostało dziś dla tego stolika: {left} z {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Zostało dla tego gościa w 30 dni: {left} z {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Karty pozostałe w tej godzinie: 0 z {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Jedna karta kierownika zmiany</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Jeden kierownik zmiany na dzień</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Jedna karta kierownika</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Jeden kierownik na dzień</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Karty jednej osoby w ciągu godziny</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Jeden stolik na dzień</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>Dzień zaczyna się o</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Nic nie odpowiedziano. To nie jest prośba z Toggle Desk albo nie cała.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Nic nie odpowiedziano. Jedna litera kodu się nie zgadza: poproś o niego ponownie.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Nic nie zachowano. To nie jest cały klucz: porównaj go z pokazanym.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Nic nie zatwierdzono. To nie są cyfry dla tej prośby ({name}): pozostałe próby: {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Nic nie zatwierdzono. Za dużo niewłaściwych cyfr ({name}): proszę zaczekać do {until} albo wezwać kierownika do kasy.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Nic nie zatwierdzono. Pięć niewłaściwych odpowiedzi zakończyło tę prośbę: zapytaj ponownie albo wezwij kierownika do kasy.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Nic nie zatwierdzono. Ta prośba jest zakończona: minął jej czas albo już na nią odpowiedziano. Zapytaj ponownie.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Nic nie zatwierdzono. {name} nie ma tu klucza: właściciel nadaje go w Ustawieniach.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Zatwierdzenie na odległość</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Zadzwoń do kierownika i odczytaj te dane albo wyślij zdjęcie kodu.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>Kogo pytamy?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Kod, litera po literze: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Kod ze wszystkimi danymi, dla telefonu kierownika</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Kto prosi</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Kasa</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Kwota</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Osiem cyfr kierownika</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} z {total} cyfr</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Ważne jeszcze {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Pytanie do sejfu haseł…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Żaden kierownik nie może jeszcze odpowiedzieć na odległość: właściciel nadaje klucz w Ustawieniach. Poproś kierownika do kasy.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Zatwierdzanie na odległość wymaga sejfu haseł tego komputera, który nie odpowiedział. Poproś kierownika do kasy.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Zapytaj ponownie</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Zatwierdzanie na odległość</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Kierownik, który ma klucz w tej kasie, może zatwierdzać przez telefon. Każdemu nadaj własny: jest pokazywany raz.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>Sejf haseł tego komputera nie odpowiedział, więc nie można zachować klucza. Uruchom go lub odblokuj i wróć tutaj.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>Przy tej kasie nie ma jeszcze kierownika.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Ma tu klucz</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Brak klucza</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Nowy klucz</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Wpisz klucz</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Usuń klucz</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>To jest klucz: {name}. Jest pokazywany tylko teraz: {name} robi zdjęcie albo go zapisuje, potem naciśnij Gotowe.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Klucz z innej kasy</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Zachowaj ten klucz</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} może teraz zatwierdzać na odległość.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} nie może już zatwierdzać na odległość.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Kierownicy odpowiadają na stronie w swoich telefonach. Zapisz ją raz i wyślij im.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Zapisz stronę</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>Strona została zapisana jako {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>Nie udało się zapisać strony w {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Tylko właściciel nadaje i usuwa klucze.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Żaden kierownik nie ma klucza na tym komputerze: właściciel nadaje klucz albo wpisuje ten z kasy.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Odpowiedz kasie</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Wklej tekst zawarty w kodzie</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>Albo wpisz to, co słyszysz przez telefon.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Kto podpisuje i jego PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Odpowiedz kasie</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Zatwierdzanie na odległość</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Zatwierdzanie na odległość</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>Dla kierowników Toggle Desk. Ta strona nie potrzebuje sieci i nic nie opuszcza tego telefonu.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Zrób zdjęcie kodu</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>Na tym zdjęciu nie ma kodu. Kod powinien je wypełniać, a telefon się nie poruszać.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Klucz</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Wklej lub wpisz litery otrzymane od właściciela.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>To nie jest cały klucz. Porównaj go z otrzymanym.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Klucz jest gotowy.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Hasło</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>Aby zachować klucz w tym telefonie, wybierz hasło o długości co najmniej 10 znaków. Bez niego klucz jest potrzebny za każdym razem.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Wybierz hasło o długości co najmniej 10 znaków albo zostaw pole puste.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Użyj tego klucza</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Odblokuj</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>To nie jest to hasło.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Zapomnij klucz</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Zablokuj</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>Z kodu</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Przez telefon</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>Albo wklej tekst zawarty w kodzie.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>To nie jest prośba z Toggle Desk albo nie cała.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Wypełnij wszystkie cztery pola: kto prosi, kasa, kwota i kod.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Kwota</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Wpisz kwotę tak jak na kasie, ze wszystkimi miejscami po przecinku albo bez nich.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Kto prosi</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Kasa</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Jedna litera kodu się nie zgadza. Poproś o niego ponownie.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Pokaż prośbę</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Powód i stolik są takie, jak powiedziano: liczą się tylko kwota, osoba, kasa i kod.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Zezwól na {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Odczytaj te cyfry</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Są ważne raz, dla tej prośby przy tej kasie, przez kilka minut.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Następna prośba</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Lokal</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Stolik</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Dziś wydano</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>W jakim celu</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Usuwać dane gościa</translation>
        </message>
    </context>
</TS>
