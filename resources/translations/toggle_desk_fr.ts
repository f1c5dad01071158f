<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Page : {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Choix : {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Émettre</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Vérifier</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Réglages</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Mode d'essai – les cartes ne sont pas réelles</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Personne n'est encore enregistré : cette caisse fonctionne comme son propriétaire, sans code PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>{count} carte pas encore confirmée</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cartes pas encore confirmées</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards} : {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>vérification en cours</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>nouvelle vérification dans {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>nouvelle vérification dans {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Une carte de {amount} n'est pas encore inscrite : laissez cette caisse allumée</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} cartes ne sont pas encore inscrites : laissez cette caisse allumée</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Une carte de {amount} est apparue après avoir été abandonnée : appelez un responsable</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Une carte de {amount} demande un responsable</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} cartes demandent un responsable</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Une carte de {amount} a été émise mais pas encore montrée</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} cartes ont été émises mais pas encore montrées</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Une carte de {amount} n'a jamais été envoyée : envoyez-la ou fermez-la</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} cartes n'ont jamais été envoyées : envoyez-les ou fermez-les</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Une carte se termine…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>Les réglages n'ont pas pu être lus. Ils ont été mis de côté sous le nom {name}, rien n'est perdu.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>personnel</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>chef d'équipe</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>responsable</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>propriétaire</translation>
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
            <translation>Personnel</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Chef d'équipe</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Responsable</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>Combien ?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
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
            <translation>Le client la reçoit par</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>E-mail du client</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Effacer un chiffre</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Écran</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Montrer au client</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Annuler la carte</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Nouvelle carte</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Numéro de carte</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Maintenez appuyé pour voir le numéro entier</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Vérifier encore</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Appeler un responsable</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Renvoyer, même référence</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Fermer sans carte</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Annuler cette carte</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Garder la carte</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Annuler la carte</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Vérifier encore</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Fermer sans carte</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Montrer la carte</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Réglé</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Signer</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Effacer un chiffre</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Émettre une carte de {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Émettre une carte</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>En cours…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Plus lent que d'habitude…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>table {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} ne peut être remis pour aucun montant. La personne qui a configuré cette caisse indique ses montants dans le fichier de configuration.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Rien ne peut être émis : Toggle n'indique aucun produit pour ce compte. Créez-en un dans le tableau de bord de Toggle, ou vérifiez le compte dans Réglages.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Bien plus que vos {usual} habituels. Le montant est-il le bon ?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Reste aujourd'hui : {left} sur {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>Le client scanne ou note la carte depuis cet écran.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>La carte est imprimée ici.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle envoie la carte au client par e-mail.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Carte émise</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Carte créée, détails en attente</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Carte annulée</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Valable à partir du {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Valable jusqu'au {day}, expire à 03:00 le lendemain</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Se ferme dans {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Annuler cette carte de {amount} ?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>La carte n'a pas été annulée.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>La carte perd aussitôt sa valeur. C'est possible tant que personne n'en a rien dépensé.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Client suivant</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Un responsable décide ici et donne un motif, qui reste enregistré.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Un nouvel envoi utilise la même référence. Si Toggle retrouve plus tard la première commande, il peut y avoir deux cartes de {amount}, et celle en trop devra être annulée.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Toggle est encore interrogé. Fermer signifie qu'aucune carte de {amount} n'est remise.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Connecter cette caisse à Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>Il faut être Store Owner dans Toggle. Créez-y un utilisateur API, puis saisissez-le ici.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Connectez-vous à Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>Dans la barre latérale, ouvrez Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Choisissez « Other » en bas de la page.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Appuyez sur le bouton bleu « Create new user ».</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Copiez le nom d'utilisateur et le mot de passe : celui-ci n'est affiché qu'une fois et ne pourra plus jamais être lu.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Cochez la case indiquant que vous avez noté le mot de passe.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Appuyez sur le bouton bleu « Create ». Mot de passe perdu ? Supprimez cet utilisateur API et créez-en un nouveau.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>Nom d'utilisateur API ou e-mail</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>Mot de passe API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Numéro de compte</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Connexion…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Essayer en mode d'essai</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>La connexion fonctionne. Choisissez le compte, puis appuyez sur Connecter.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>La connexion fonctionne. Saisissez le numéro de compte de la barre latérale de Toggle, puis appuyez sur Connecter.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Connecté. L'utilisateur API est dans le coffre de cet ordinateur.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Rien n'a été enregistré. Toggle ne connaît pas ce nom d'utilisateur et ce mot de passe. Un mot de passe perdu ne peut plus être lu : supprimez l'utilisateur API dans Toggle et créez-en un nouveau.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Rien n'a été enregistré. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Les espaces autour du mot de passe ont été laissées de côté, comme Toggle le fait.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Qui est à la caisse ?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Qui décide ?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Touchez votre nom.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Personne sur cette caisse n'est responsable. La personne qui l'a configurée en nomme un dans son fichier de configuration.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Point {count} sur {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Encore aucun chiffre</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>Ce n'est pas le PIN de {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Trop de PIN incorrects pour {name} : attendez jusqu'à {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Le PIN de {name} n'a pas pu être vérifié, ce qui ne compte pas comme un PIN incorrect. Cet ordinateur manque peut-être de mémoire : fermez d'autres programmes et saisissez-le de nouveau.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} n'a pas encore de PIN. Il se choisit à la première connexion, en présence d'un responsable.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>Un premier PIN pour {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} n'a pas encore de PIN. Un responsable doit être présent : touchez le nom du responsable et saisissez son PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Choisissez maintenant six chiffres que personne d'autre ne connaît.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Les mêmes six chiffres encore une fois.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>Ce n'étaient pas les mêmes chiffres ; aucun PIN n'a été gardé. Choisissez de nouveau six chiffres.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>C'est un des PIN que l'on devine en premier ; il n'a pas été gardé. Choisissez d'autres chiffres.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} n'a pas encore de PIN, et aucun responsable n'en a non plus. La personne qui a configuré cette caisse ajoute le PIN d'un responsable dans son fichier de configuration.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Vérifier une carte</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Scannez la carte ou saisissez son numéro.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>Le dernier chiffre ne correspond pas aux autres : comparez le numéro avec la carte. Elle peut être vérifiée malgré tout.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Rien n'a été demandé. Ce n'était pas une carte de Toggle, et rien n'en a été gardé.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Voir le solde</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Toggle est interrogé…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} Le solde n'est pas connu.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Il s'est passé quelque chose d'inattendu. Le solde n'est pas connu.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Données</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Annulées</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Pas encore confirmées</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Par motif</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Par personne</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Par site</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} carte</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} cartes</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Avant de fermer</translation>
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
            <translation>{operator}, {reference}, signé par {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Ce qui est donné aujourd'hui à cette caisse est additionné ici.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Aspect et taille</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Taille de tout</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Remplir l'écran</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Quitter le plein écran</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>La nouvelle taille sera utilisée au prochain démarrage.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Ce choix vaut jusqu'à la fermeture du programme : son dossier n'est pas accessible en écriture.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Comme cet ordinateur</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Le plus grand</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>Le montant est resté le même. « {text} » peut se lire de plusieurs façons, ou d'aucune : écrivez-le comme 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>« {text} » n'est pas un montant dans cette devise. Retour enlève la dernière touche, Effacer recommence.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} fait {amount}. Pour {whole}, continuez avec {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} fait {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Rien n'a été pressé. Ce n'était pas une carte de Toggle, et rien n'en a été conservé.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Rien n'a été pressé. Ce n'était pas une carte de Toggle. Si vous l'avez saisi, saisissez-le à nouveau un peu plus lentement.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Rien n'a été pressé. Le code scanné est dans le champ.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>Cette carte n'a pas été vérifiée. Identifiez-vous, puis scannez-la à nouveau.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>Cette carte n'a pas été vérifiée. Connectez cette caisse à Toggle, puis scannez-la à nouveau.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Pas encore de montant</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} livre</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} livres</translation>
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
            <translation>{count} euros</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>{count} centime</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} centimes</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} dollar</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} dollars</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} cent</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} cents</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} yens</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} dinars</translation>
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
            <translation>Touches</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 à {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Maj + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Avancer, reculer</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Entrée ou Espace</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Appuyer sur ce qui est encadré</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 à 9, virgule, Retour arrière, Suppr</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>Le montant, rempli depuis la droite, ou tel qu'on l'écrit avec une virgule ; le PIN à l'identification</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Reprendre un montant copié</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Entrée</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Émettre la carte, de partout sur la page</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Espace, maintenu</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Montrer un numéro caché tant qu'elle est tenue</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Rechercher dans Activité</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Verrouiller, pour la personne suivante</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Remplir l'écran, ou quitter le plein écran</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Revenir en arrière ou fermer ce qui est ouvert</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Remplacer l'utilisateur API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Appliquer un fichier de configuration</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Le fichier de configuration a été appliqué.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Commerçant</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Omis</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Canal de vente</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Exécuté aussitôt</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>Non, dans le tableau de bord de Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Sans référence</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Une carte</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Une carte par le personnel</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Une personne par jour</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Un site par jour</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Un client en 30 jours</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>À propos et licences</translation>
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
            <translation>Depuis les sources</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk est un logiciel libre sous licence MIT. Il repose sur Qt et PySide6, utilisés sous la GNU Lesser General Public License, version 3 : leurs bibliothèques sont des fichiers à part, que vous pouvez remplacer, et leur code source est proposé sous SOURCES ci-dessous.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>Les textes des licences ne peuvent pas être lus ici : ils sont dans le dossier licences à côté du programme.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Motifs</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Envoyé à la main depuis Activité</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Fermé à la main depuis Activité</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Inscrit, rien n'est encore envoyé</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Envoi commencé</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Prouvé : rien n'a quitté cette caisse</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle a refusé la connexion</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle a refusé</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Pas de réponse digne de confiance</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle dit connaître cette référence</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Interrompu pendant l'envoi</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle a répondu avec la commande</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Toggle interrogé</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Nouvel envoi autorisé</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Fermé sans carte</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Imprimé</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Réimprimé, marqué comme copie</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Rien n'est sorti de l'imprimante</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Montré sur cette caisse</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Signé alors que le résultat était ouvert</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Réglé</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Cartes données sur cette caisse, les plus récentes d'abord</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Rechercher carte, personne, site, motif ou montant</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Rien pour l'instant. Chaque carte donnée à cette caisse figure ici.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Recherche plus loin en arrière…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Rien ne correspond à cette recherche.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>État</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Donnée par</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Non inscrit</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Non émise</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Pas encore confirmé</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Responsable requis</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Émise</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Créée, détails en attente</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Responsable requis</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Responsable requis</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Fermé sans carte</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Responsable requis</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Annulée</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Annulation : {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Annulation faite</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Émise : une carte de {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle a accepté la commande d'une carte de {amount} et l'enverra par e-mail à {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>Cette commande reste ouverte : exécutez-la dans le tableau de bord de Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle ne montre pas ici le numéro de cette carte : il se trouve dans le tableau de bord de Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Cette carte est apparue après avoir été abandonnée. Appelez un responsable : remettez-la ou annulez-la.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Cette caisse n'a pas pu inscrire la carte. Notez le numéro maintenant, laissez le programme ouvert et appelez votre support informatique.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Cette caisse n'a pas encore pu l'inscrire : laissez le programme ouvert.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Réglé par {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>{name} a signé.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Créée : Toggle a la carte de {amount}, ses détails arrivent.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Rien n'a été émis.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Non envoyé : le programme s'est fermé avant le départ de la carte de {amount}. Envoyez-la maintenant ou fermez-la.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>La carte de {amount} est en cours d'envoi.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Rien n'a été émis. Toggle dit : {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Pas encore confirmé. Toggle a peut-être déjà créé cette carte de {amount}. Merci de ne pas en émettre une autre.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle n'en a aucune trace après 3 minutes. Un responsable peut la renvoyer.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Pas encore confirmé. Seul un responsable peut décider du sort de cette carte de {amount}.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle a créé une carte qui diffère des {amount} demandés. Appelez un responsable.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle montre plus d'une carte pour ces {amount}. Appelez un responsable pour annuler celle en trop dans le tableau de bord de Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Fermé sans carte. Nous surveillons encore pendant 7 jours.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Fermé sans carte. Rien n'a jamais été envoyé.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Annulée : la carte de {amount} est vide maintenant.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>La carte n'a pas été annulée. Toggle dit : {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} La carte n'a pas été annulée.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Pas encore confirmé : Toggle a peut-être déjà annulé cette carte de {amount}.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>La carte de {amount} est restée telle quelle : le programme s'est fermé avant son annulation.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>La carte de {amount} est en cours d'annulation.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle a accepté l'annulation de cette carte de {amount}, les détails arrivent.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle n'a aucune trace de cette annulation après 3 minutes. Un responsable peut la renvoyer.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Pas encore confirmé. Seul un responsable peut décider de l'annulation de cette carte de {amount}.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>L'annulation a été fermée. Nous surveillons encore pendant 7 jours.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>L'annulation a été fermée. Rien n'a jamais été envoyé.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Vérifiez la référence du site dans Toggle sous Settings &gt; Integrations, et ici dans Réglages ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Nouvelle vérification dans {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Vérification en cours.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Plus personne n'interroge Toggle : regardez dans son tableau de bord.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Nouvelle vérification dans {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Réf. …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Pas de connexion.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Connexion sécurisée refusée. Vérifiez la date et le réseau.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>Le proxy du réseau a refusé.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle a refusé la connexion.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Cette caisse n'est pas encore connectée à Toggle.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle est occupé : attendez une minute.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Une page de connexion du réseau fait obstacle.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>La réponse de Toggle n'a pas pu être lue.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle a lui-même un problème.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle n'a pas répondu à temps.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>La connexion a été perdue.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>Le réseau a envoyé la demande ailleurs.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>Le programme a été fermé pendant l'envoi.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle connaît déjà cette référence.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle a refusé.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Cet utilisateur API n'y est pas autorisé.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle est occupé, en attente.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>La carte est vide à présent : reprise, ou dépensée par le client.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Une carte cadeau interrompue est vérifiée.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Motif</translation>
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
            <translation>Donnée par</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>Le client la reçoit par</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>E-mail du client</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Valable jusqu'au</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Ligne de commande</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Annule</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Annulée par</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Dont payé</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Dont offert</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>La carte sous forme de code à scanner</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Numéro de carte</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Choisir un fichier de configuration</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Rien n'a été émis.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Toggle dit : {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Rien n'a été émis. « {typed} » n'est pas un montant : écrivez-le comme {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Rien n'a été émis. Une carte demande un montant supérieur à zéro.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Rien n'a été émis. {amount} est inférieur au montant minimal, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Rien n'a été émis. {amount} est supérieur au montant maximal, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Rien n'a été émis. {amount} ne convient pas : les montants vont par pas de {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Rien n'a été émis. {product} n'a que des montants fixes, et {amount} n'en est pas un.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Rien n'a été émis. {product} n'a pas d'option de prix {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Rien n'a été émis. Aucun site appelé « {site} » n'est enregistré sur cette caisse.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Rien n'a été émis. Cette caisse ne donne des cartes que pour {locked}, pas pour {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Rien n'a été émis. Choisissez d'abord un site.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Rien n'a été émis. Toggle n'a pas de produit appelé « {product} » pour ce compte.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Rien n'a été émis. Plus d'un produit correspond à « {product} » : utilisez son numéro.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Rien n'a été émis. « {reason} » ne fait pas partie des motifs enregistrés ici.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Rien n'a été fait. Dites d'abord pourquoi.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Rien n'a été émis. « {email} » n'est pas une adresse e-mail.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Rien n'a été émis. « {email} » a un point de trop : avant ou après le @, à une extrémité, ou deux de suite.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Rien n'a été émis. L'adresse e-mail contient quelque chose d'invisible, comme il arrive avec un texte copié. Effacez l'adresse et tapez-la à la main.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Rien n'a été émis. Saisissez d'abord l'adresse e-mail du client.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Rien n'a été émis. La remise par {handover} est désactivée sur cette caisse.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Rien n'a été émis. {field} : texte trop long, {longest} caractères au maximum.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Rien n'a été émis. {field} : contient des caractères qui ne peuvent pas être imprimés.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Rien n'a été fait. Aucun enregistrement ne correspond à « {reference} ».</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>Rien n'a été demandé. Ce n'est pas un numéro de carte.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle ne connaît aucune carte avec ce numéro.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Rien n'a été émis. Le montant à l'écran, dans la commande et dans sa note n'est pas le même : appelez votre support informatique.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Rien n'a été émis. Choisissez d'abord un montant et un motif.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Rien n'a été changé. {where} : {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Rien n'a été changé. Cet utilisateur API ne voit pas le compte {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Rien n'a été envoyé. « {address} » n'est pas une adresse où envoyer des cartes : il faut https, ou cet ordinateur.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Rien n'a été émis. {amount} dépasse la limite de {limit} pour une carte.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Rien n'a été émis. {name} peut donner jusqu'à {limit} par carte : appelez un responsable pour {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Rien n'a été émis. {name} dépasserait la limite de {limit} par jour : appelez un responsable.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Rien n'a été émis. Ce site dépasserait sa limite de {limit} par jour : appelez un responsable.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Rien n'a été émis. Ce client dépasserait la limite de {limit} en 30 jours : appelez un responsable.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Rien n'a été émis. Connectez-vous d'abord : cette caisse ne donne des cartes qu'aux personnes qu'elle connaît.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Rien n'a été émis. Personne du nom de {name} n'est enregistré sur cette caisse.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Rien n'a été émis. Ce n'est pas le PIN de {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Rien n'a été émis. Aucun PIN n'a été saisi pour {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Rien n'a été émis. Trop de PIN incorrects pour {name} : attendez jusqu'à {until}, ou appelez un responsable.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Rien n'a été émis. Un PIN a six chiffres ; ce qui a été saisi pour {name} n'en est pas un et ne compte pas comme un PIN incorrect.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Rien n'a été émis. Le PIN de {name} n'a pas pu être vérifié, ce qui ne compte pas comme un PIN incorrect. Cet ordinateur manque peut-être de mémoire : fermez d'autres programmes et saisissez-le de nouveau.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Rien n'a été émis. {name} n'a pas encore de PIN : il se choisit dans la fenêtre à la première connexion, en présence d'un responsable.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Rien n'a été fait. {name} ne peut pas en décider : appelez un responsable.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Rien n'a été émis. Une autre carte de {amount} n'est pas encore confirmée, et c'est peut-être celle-ci : appelez un responsable.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Rien n'a été émis. Cela ressemble à la carte de {amount} donnée à ce client à {at} : appelez un responsable.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Rien n'a été émis. Cette caisse n'est pas encore connectée à Toggle : connectez-la dans Réglages.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Rien n'a été émis. Il n'y a pas de connexion à Toggle : vérifiez le réseau.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Rien n'a été émis. La connexion sécurisée a été refusée : vérifiez la date et le réseau.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Rien n'a été émis. Le proxy du réseau a refusé : demandez à votre support informatique.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Rien n'a été émis. Toggle a refusé la connexion : vérifiez l'utilisateur API dans Réglages.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Rien n'a été émis. Toggle est occupé : attendez une minute.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Rien n'a été émis. Une page de connexion du réseau fait obstacle : connectez-vous d'abord au réseau.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Rien n'a été émis. La réponse de Toggle n'a pas pu être lue.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Rien n'a été émis. Toggle a lui-même un problème : attendez une minute.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Rien n'a été émis. Toggle n'a pas répondu à temps : vérifiez le réseau.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Rien n'a été émis. La connexion à Toggle a été perdue : vérifiez le réseau.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Rien n'a été émis. Le réseau a envoyé la demande ailleurs : demandez à votre support informatique.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Rien n'a été émis. Cette caisse ne peut rien enregistrer : {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Rien n'a été émis. Les enregistrements de cette caisse ont disparu : remettez-les depuis une copie, ou supprimez son dossier de données pour repartir de zéro.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Rien n'a été émis. Une version plus récente du programme a écrit les enregistrements de cette caisse : mettez-le à jour.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Rien n'a été émis. La clé des enregistrements de cette caisse n'est pas dans le coffre de cet ordinateur : ils viennent d'un autre ordinateur, ou le coffre est neuf. Avec la feuille de récupération, lancez : toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Rien n'a été émis. Cet ordinateur a trop peu de mémoire libre : fermez d'abord d'autres programmes.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Rien n'a été émis. Le programme ne peut pas écrire dans son dossier {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Rien n'a été fait. Toggle dit : {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Rien n'a été fait. Cet utilisateur API n'y est pas autorisé : {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Pas encore confirmé. Le programme a été fermé pendant l'envoi : regardez Activité.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Pas encore confirmé. Toggle connaît déjà cette référence : regardez Activité.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>La carte n'a pas été annulée. Seule une carte émise peut l'être ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Rien n'a été fait. Cette carte a déjà été annulée.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>La carte n'a pas été annulée. Il reste {balance} sur {value} : quelqu'un en a dépensé.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>La carte n'a pas été annulée. Elle contient {balance}, plus que sa valeur de {value} : quelqu'un y a ajouté de l'argent. Annulez-la dans le tableau de bord de Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>La carte n'a pas été annulée. Toggle n'a pas donné son solde : attendez une minute.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Rien n'a été fait. Ce n'est plus possible ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Il s'est passé quelque chose d'inattendu. Regardez d'abord Activité : chaque carte y est.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Cet ordinateur n'a pas de coffre : l'utilisateur API n'est gardé que jusqu'à la fermeture du programme, et les enregistrements ne sont pas chiffrés.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>Le coffre de cet ordinateur n'a pas encore répondu : les enregistrements ne sont pas chiffrés. Ils le seront au premier démarrage où il répondra.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>Le coffre de cet ordinateur est verrouillé : les enregistrements ne sont pas chiffrés. Ils le seront au premier démarrage où il sera déverrouillé.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Les enregistrements ne sont pas encore chiffrés, car plusieurs programmes les utilisent. Ils le seront au prochain démarrage sans aucun autre programme ouvert.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Connecté. Cet ordinateur n'a pas de coffre : l'utilisateur API n'est gardé que jusqu'à la fermeture du programme.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Connecté. Le coffre de cet ordinateur n'a pas répondu : l'utilisateur API n'est gardé que jusqu'à la fermeture du programme. Répondez à la question du coffre : il y est enregistré dès que le coffre répond.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Connecté. Le coffre de cet ordinateur est verrouillé : l'utilisateur API n'est gardé que jusqu'à la fermeture du programme. Déverrouillez le coffre : il y est enregistré dès que le coffre l'accepte, tant que cette fenêtre est ouverte.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>Le coffre de cet ordinateur ne répond pas.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>Le coffre de cet ordinateur n'a pas encore répondu : il demande peut-être son mot de passe dans une autre fenêtre.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>Le coffre de cet ordinateur est verrouillé.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Rien n'a été émis. Le coffre de cet ordinateur ne répond pas, et il contient la clé des enregistrements de cette caisse. Ouvrez votre session comme d'habitude et démarrez le coffre.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Rien n'a été émis. Le coffre de cet ordinateur n'a pas encore répondu. Cherchez une fenêtre qui demande le mot de passe du coffre et répondez-y.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Rien n'a été émis. Le coffre de cet ordinateur est verrouillé, et il contient la clé des enregistrements de cette caisse. Déverrouillez le coffre.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Rien n'a été émis. Les enregistrements de cette caisse ne sont pas encore chiffrés.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>Envoi de l'e-mail dans {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Annuler l'envoi</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Vouliez-vous dire {domain} ?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>La carte existe, mais ce qui serait remis ne concorde pas avec les enregistrements. Rien n'a été remis : appelez un responsable.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>ESSAI, pas une vraie carte</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>COPIE {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Imprimer la carte</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Imprimer une copie</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Enregistrer la carte en fichier PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Retour à la carte</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>Aperçu du papier</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Imprimée {count} fois. Toute autre impression est marquée COPIE.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Imprimée {count} fois. Toute autre impression est marquée COPIE.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Imprimé.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>L'imprimante l'a pris. Elle ne dit pas quand c'est fini : cherchez le ticket.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>Le fichier PDF est écrit.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>La carte est en sécurité, aucun fichier n'a été écrit : choisissez un autre dossier.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Son papier est presque épuisé.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>La carte est en sécurité, rien n'a été imprimé. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>La carte est en sécurité, et peut-être imprimée : cherchez le ticket. {cause} Toute autre impression est marquée COPIE.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>La carte est en sécurité et attend dans la file d'impression de l'ordinateur. {cause} Toute autre impression est marquée COPIE.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>La carte est en sécurité, rien n'a été imprimé. Cette caisse ne peut rien enregistrer : montrez la carte à l'écran.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Cette caisse n'a pas d'imprimante : configurez-en une, ou enregistrez un fichier PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>L'imprimante configurée ici n'est pas connue de cet ordinateur : choisissez-la de nouveau dans Réglages.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>L'imprimante ne répond pas : vérifiez qu'elle est allumée et reliée.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>L'imprimante n'a plus de papier : mettez un nouveau rouleau.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>Le capot de l'imprimante est ouvert : fermez-le.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>Le couteau de l'imprimante est bloqué : ouvrez le capot et refermez-le.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Cet ordinateur n'a pas pris l'impression : vérifiez la file de l'imprimante, ou enregistrez un fichier PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>L'imprimante ne répond plus : éteignez-la et rallumez-la.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Ici, une imprimante série est jointe par sa file : configurez-la en mode brut.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>Le système d'impression de cet ordinateur n'est pas en marche : redémarrez l'ordinateur, ou enregistrez un fichier PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>Le système d'impression de cet ordinateur n'a pas répondu pendant 10 secondes : redémarrez l'ordinateur, ou enregistrez un fichier PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>La file de l'imprimante refuse les impressions : autorisez-les de nouveau dans les réglages d'imprimante de cet ordinateur.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>L'utilisateur de cet ordinateur n'a pas le droit d'y imprimer : faites-le autoriser dans les réglages d'imprimante de cet ordinateur, ou choisissez une autre imprimante dans Réglages.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>L'imprimante demande un mot de passe : saisissez-le dans les réglages d'imprimante de cet ordinateur, ou choisissez une autre imprimante dans Réglages.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>L'imprimante est en pause : relancez-la dans les réglages d'imprimante de cet ordinateur.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>La file la retient : libérez-la dans les réglages d'imprimante de cet ordinateur.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>L'impression a été annulée à l'imprimante ou dans sa file.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>L'imprimante n'accepte pas de papier de ce format : choisissez dans Réglages le papier qui s'y trouve.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>L'imprimante ne l'a pas acceptée : choisissez une autre imprimante dans Réglages, ou enregistrez un fichier PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>L'impression se fait dès que l'imprimante est prête.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>L'imprimante de cette caisse</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Comment elle est jointe</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Installée ici</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Port série</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>File d'impression, brut</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Toute imprimante de cet ordinateur, avec son propre pilote.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Une imprimante de tickets (ESC/POS) par son adresse, port 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Une imprimante de tickets (ESC/POS) sur un port série. Sous Windows, choisissez la file d'impression.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Une imprimante de tickets (ESC/POS) par la file de cet ordinateur, sans son pilote.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rouleau de 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rouleau de 80 mm</translation>
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
            <translation>Imprimante</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>L'imprimante habituelle de cet ordinateur</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (absente en ce moment)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Adresse, par exemple 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Port, par exemple /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Imprimer un test</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Retour aux réglages</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Impression du test…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Enregistré. Imprimez un test pour voir si elle fonctionne.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Rien n'a été changé. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Rien n'a été changé. Saisissez où se trouve l'imprimante.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>Le test est imprimé. Scannez son code : il dit TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>L'imprimante a pris le test. Cherchez le ticket et scannez son code : il dit TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>Le test n'a pas été imprimé. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>Le test est peut-être imprimé : cherchez le ticket. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>Le test attend dans la file d'impression de l'ordinateur. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>TEST, pas une carte</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Si le code se lit TEST et qu'aucune ligne n'est coupée, l'imprimante va bien.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle n'avait pas encore donné l'heure : le jour a été pris sur l'horloge de cet ordinateur.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Connecté. Le coffre a répondu : l'utilisateur API est maintenant dans le coffre de cet ordinateur.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>La clé des enregistrements de cette caisse, dans le coffre de cet ordinateur, est endommagée.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Rien n'a été émis. La clé des enregistrements de cette caisse est dans le coffre de cet ordinateur, mais endommagée. Restaurez le coffre depuis la sauvegarde de cet ordinateur : aucune autre clé n'ouvre les enregistrements.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>Il manque peut-être des zéros au début de ce PIN.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Cette caisse se verrouille dans {seconds} s. Touchez-la pour continuer.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Revue</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Approuvée par</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Rien n'a été fait. {name} ne peut le faire qu'avec une deuxième personne qui approuve.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Rien n'a été fait. {name} demande et ne peut donc pas approuver : appelez une autre personne.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Rien n'a été fait. {name} ne peut pas l'approuver : appelez une personne qui peut donner autant.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Rien n'a été émis. {name} a approuvé une autre carte que celle-ci : redemandez.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Rien n'a été émis. L'approbation n'est plus valable : redemandez.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Rien n'a été émis. {amount} dépasse les {maximum} demandés.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Rien n'a été modifié. C'est un des PIN que l'on devine en premier : choisissez d'autres chiffres.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Rien n'a été modifié. C'est le PIN actuel de {name} : choisissez d'autres chiffres.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Rien n'a été émis. Trop de PIN et de badges incorrects sur cette caisse : attendez jusqu'à {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Rien n'a été fait. Ce badge n'appartient à personne sur cette caisse.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Rien n'a été modifié. C'est déjà le badge de {name}.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Rien n'a été modifié. Un badge a de 8 à 64 caractères et moins de 12 chiffres : une carte bancaire ou une carte cadeau n'est jamais prise pour un badge.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Rien n'a été fait. Cette caisse ne garde pas de badges : ses données n'ont pas de clé du coffre de l'ordinateur. Utilisez votre PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Rien n'a été émis. {name} est parti : un responsable peut réactiver cette personne dans Réglages, sous Personnes.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Rien n'a été modifié. Une personne a besoin d'un nom.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Rien n'a été modifié. Il y a déjà {name}, peut-être parmi les personnes parties.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Rien n'a été modifié. Plus personne ne pourrait gérer cette caisse : donnez d'abord ce rôle et un PIN à une autre personne.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Rien n'a été modifié. Dès la première personne, tout le monde doit s'identifier : la première est donc un propriétaire avec un PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Rien n'a été modifié. Il faut un rôle au moins aussi élevé : celui de {name} est inférieur.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} demande une deuxième personne</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>Ceci demande une deuxième personne</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} demande plus que les {limit} que peut valoir une carte.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} peut donner seul {limit} par carte.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} peut donner seul {limit} par jour.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Ce site peut donner {limit} par jour.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Ce client peut recevoir {limit} en 30 jours.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} a atteint une limite de cette caisse.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Une autre carte de {amount} n'est pas encore confirmée et pourrait être celle-ci.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Elle ressemble à une carte que ce client a reçue il y a quelques heures.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} ne peut donner des cartes qu'avec une deuxième personne.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} ne peut envoyer des cartes par e-mail qu'avec une deuxième personne.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} ne peut donner d'autres montants que ceux des touches qu'avec une deuxième personne.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} veut annuler cette carte.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} veut revoir cette carte.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} veut imprimer cette carte une fois de plus.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} veut changer l'adresse de cette carte.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} veut décider de cette carte.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} veut signer pour cette carte.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} veut voir les cartes des autres.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} veut voir les rapports.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} veut sortir les données de cette caisse.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} veut changer les réglages.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} veut changer les personnes de cette caisse.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} veut régler l'imprimante.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} veut savoir ce qu'il y a sur la carte d'un client.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Demande</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Donné aujourd'hui</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Qui approuve ? {name} reste connecté.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>Combien au plus ? Jusqu'à {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Autoriser {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Autoriser</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Baisser le montant</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Prendre {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Prendre ce montant</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Pourquoi pas ?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Refuser la demande</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Ne pas refuser</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Valable encore {minutes}:{seconds}</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Rien n'a été émis. Aucune deuxième personne n'a répondu à temps : appuyez sur Émettre pour redemander.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Rien n'a été fait. Aucune deuxième personne n'a répondu à temps.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Rien n'a été émis. {name} a refusé : {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Rien n'a été fait. {name} a refusé : {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Oublié ? Un responsable en donne un nouveau dans Réglages, sous Personnes.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Oublié ? {other} peut en donner un nouveau dans Réglages, sous Personnes.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Oublié ? Personne d'autre ici ne peut le changer : celui qui a configuré cette caisse donne un nouveau PIN à {name} dans son fichier de configuration.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Trop de PIN et de badges incorrects sur cette caisse : attendez jusqu'à {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Ce badge n'appartient à personne sur cette caisse.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>Ce n'est pas un badge. Rien n'en a été gardé.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Cette caisse ne garde pas de badges : ses données n'ont pas de clé du coffre de l'ordinateur. Utilisez votre PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} est parti : un responsable peut réactiver cette personne dans Réglages, sous Personnes.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} ne peut pas décider cela : il faut un responsable.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Touchez une personne pour changer le rôle, le PIN ou le badge.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Personne n'est encore enregistré : cette caisse fonctionne comme son propriétaire, sans PIN. Dès que la première personne est ajoutée, tout le monde doit s'identifier.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Plus ici</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Une nouvelle personne</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>E-mail pour les reçus, si souhaité</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>Un instant…</translation>
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
            <translation>pas encore de PIN</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>badge</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Choisi à la prochaine identification, en présence d'un responsable</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>La première personne est un propriétaire avec un PIN. Ensuite, tout le monde s'identifie.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>Le nom reste tel quel : les enregistrements et les plafonds en dépendent.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Une personne qui part n'est pas supprimée : ce qu'elle a donné reste enregistré.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Cette personne ne peut ni s'identifier ni approuver. Réactivée, elle choisit un nouveau PIN.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Ajouter : le PIN se choisit à la première identification</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Ajouter avec un PIN</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Donner un PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Retirer le PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Donner un badge</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Retirer le badge</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Désactiver</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Réactiver</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>Un PIN pour {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Six chiffres que personne d'autre ne connaît.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Les mêmes six chiffres encore une fois.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Un badge pour {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Scannez ou glissez le badge maintenant. Une carte bancaire ou une carte cadeau n'est jamais gardée.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>Le même badge encore une fois.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>C'étaient deux badges différents ; aucun n'a été gardé. Scannez le badge deux fois.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} peut maintenant s'identifier.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Les changements pour {name} ont été enregistrés.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} a un nouveau PIN.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} choisit un nouveau PIN à la prochaine identification, en présence d'un responsable.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} peut maintenant s'identifier par badge.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Ce badge n'identifie plus {name}.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} ne peut plus s'identifier. Tout ce qui est enregistré reste.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} est de retour et choisit un PIN à la prochaine identification, en présence d'un responsable.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Rien n'a été modifié. Un nom a au plus {longest} lettres.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Rien n'a été modifié. Le nom contient des caractères invisibles.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Rien n'a été modifié. « {email} » n'est pas une adresse e-mail.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Rien n'a été modifié. « {email} » a un point là où il n'en faut pas.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Rien n'a été modifié. L'adresse contient des lettres qui ne sont pas ce qu'elles semblent être.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Rien n'a été modifié. {name} ne peut pas gérer les personnes ici : appelez un responsable.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Rien n'a été modifié. Cet ordinateur manque de mémoire libre : fermez d'abord d'autres programmes.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Rien n'a été modifié. Le programme ne peut pas écrire dans son dossier {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Qui peut faire quoi</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Qui peut faire quoi</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Touchez un champ pour le changer. Le propriétaire peut tout faire.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Seul un propriétaire change cela. Le propriétaire peut tout faire.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>La caisse</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Accord</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Oui : peut le faire seul</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Accord : une deuxième personne doit dire oui</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>Non : ne lui est même pas proposé</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Un bord épais marque ce qui n'est pas habituel.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role} : {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role} : {access}, changé par rapport à l'habituel</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Enregistrer {count} changement</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>Enregistrer {count} changements</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Laisser comme c'était</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Revenir à l'habituel</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Enregistré : cela compte désormais.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Annulé : tout est comme avant.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Donner une carte</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Envoyer une carte par e-mail</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Saisir un montant libre</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Donner plus que son plafond</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Reprendre une carte</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Découvrir le numéro d'une carte</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Réimprimer une carte</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Changer l'adresse d'envoi d'une carte</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Voir le solde d'une carte</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Décider d'une carte non confirmée</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Signer pour une carte à la fermeture</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Voir ce que d'autres ont donné</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Voir les totaux du jour</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Enregistrer des listes</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Changer les réglages</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Gérer les personnes et les PIN</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Configurer l'imprimante</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Les enregistrements de cette caisse sont peut-être une copie plus ancienne : les cartes données depuis sont dans le tableau de bord de Toggle. Voir Enregistrements dans Réglages.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>Une deuxième personne a été consultée</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Approbation refusée</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>La demande d'approbation a expiré sans réponse</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Une réponse venue d'ailleurs ne convenait pas</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Non autorisé ici</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>L'heure était douteuse</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Cartes juste sous une limite, l'une après l'autre</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Le client a été effacé</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Rien n'a été remis en place. La ligne {line} de la feuille de récupération a été mal copiée : vérifiez-la.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Rien n'a été remis en place. Ces clés n'ouvrent pas les enregistrements de cette caisse : trouvez sa propre feuille de récupération.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Vérifié à l'instant</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Anomalie</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Marque du dernier événement</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Tout va bien : chaque événement est tel qu'il a été écrit, {count} en tout.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Les enregistrements de cette caisse ne sont pas tels qu'ils ont été écrits.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Aucun événement ne correspond à la clé du coffre de cet ordinateur : les enregistrements ou la clé sont ceux d'une autre caisse.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>L'événement {first} a été modifié, déplacé ou inséré après coup.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Les événements {first} à {last} manquent.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>L'événement {first} manque.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Juste avant l'événement {first}, quelque chose a été retiré ou inséré.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>La fiche de la carte {reference} dit autre chose que ses événements.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>La fin manque : les enregistrements comptent jusqu'à l'événement {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>La fin des enregistrements a été modifiée.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Ces enregistrements sont une copie plus ancienne, ou leur fin manque : le coffre de cet ordinateur connaît des événements jusqu'au {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Ces enregistrements ont continué à partir d'une copie plus ancienne : le coffre de cet ordinateur connaît un autre événement {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>À un démarrage, ces enregistrements étaient une copie plus ancienne, ou leur fin manquait (événement {first}). Aucun responsable ne l'a encore accepté.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Autres, non listés : {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name} a accepté les enregistrements tels qu'ils étaient, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Ces enregistrements n'ont pas de clé : une main experte peut tous les réécrire. Comparez les marques dans les notes des commandes de Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Sans coffre, une copie plus ancienne ou une fin manquante ne peut pas être trouvée ici. Comparez les marques dans les notes des commandes de Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>Le coffre n'a pas répondu : une copie plus ancienne ou une fin manquante ne peut pas être trouvée maintenant. Vérifiez de nouveau plus tard.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>Le coffre ne connaît encore aucune fin de ces enregistrements. Il la retient désormais.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Remettez la copie la plus récente s'il y en a une. Sinon, un responsable peut accepter les enregistrements tels qu'ils sont (toggle-desk verify --accept) : les cartes données entre-temps sont dans le tableau de bord de Toggle, et rien n'est perdu ici.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle a accepté la commande d'une carte de {amount}. Le client a été effacé depuis.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Rien n'est jamais parti, et l'adresse d'un client n'est gardée qu'un jour.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Rien n'a été envoyé. L'adresse du client n'est plus conservée : fermez cette demande et donnez une nouvelle carte.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Rien n'a été émis. Toutes les personnes de cet ordinateur peuvent écrire dans le dossier {folder} : retirez-leur d'abord ce droit.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Rien n'a été effacé. Aucune carte connue ici n'est pour ce client.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Effacer le client</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Effacer pour de bon</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Les cartes restent telles quelles. Le client est retiré de tous les enregistrements de cette caisse, et c'est irréversible.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>Le client est effacé de tous les enregistrements de cette caisse. Les cartes restent telles quelles.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>Le client est effacé. Une carte dont l'issue n'est pas encore connue garde l'adresse jusque-là, sept jours au plus.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Rien n'a été émis. {name} peut donner jusqu'à {limit} par carte : appelez un responsable pour {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Rien n'a été émis. {name} dépasserait la limite de {limit} par jour : appelez un responsable.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Rien n'a été émis. {name} peut donner jusqu'à {limit} par carte : appelez un autre responsable ou le propriétaire pour {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Rien n'a été émis. {name} dépasserait la limite de {limit} par jour : appelez un autre responsable ou le propriétaire.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Rien n'a été émis. {name} a atteint la limite de cartes en une heure, qui est de {cards} : appelez un responsable.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Rien n'a été émis. Cette table dépasserait sa limite de {limit} par jour : appelez un responsable.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Rien n'a été émis. Avec les cartes données juste avant, cela ferait {together}, et {name} peut donner jusqu'à {limit} par carte : appelez un responsable.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Reste aujourd'hui pour cette table : {left} sur {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Reste pour ce client en 30 jours : {left} sur {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Cartes restantes cette heure-ci : 0 sur {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Une carte par un chef d'équipe</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Un chef d'équipe par jour</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Une carte par un responsable</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Un responsable par jour</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Cartes par personne en une heure</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Une table par jour</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>La journée commence à</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Rien n'a été répondu. Ce n'est pas une demande de Toggle Desk, ou elle n'est pas entière.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Rien n'a été répondu. Une lettre du code est fausse : demandez-le de nouveau.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Rien n'a été gardé. Ce n'est pas une clé entière : comparez-la avec celle qui a été montrée.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Rien n'a été approuvé. Ce ne sont pas les chiffres de {name} pour cette demande : essais restants : {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Rien n'a été approuvé. Trop de chiffres incorrects pour {name} : attendez jusqu'à {until}, ou faites venir un responsable.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Rien n'a été approuvé. Cinq réponses fausses ont mis fin à cette demande : demandez de nouveau, ou faites venir un responsable.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Rien n'a été approuvé. Cette demande est terminée : son temps est passé, ou elle a déjà reçu une réponse. Demandez de nouveau.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Rien n'a été approuvé. {name} n'a pas de clé ici : le propriétaire en donne une dans Réglages.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Approuver à distance</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Appelez le responsable et lisez-lui ceci, ou envoyez une photo du code.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>À qui demande-t-on ?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Code, lettre par lettre : {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Code avec toutes les données, pour le téléphone du responsable</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Qui demande</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Caisse</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Les huit chiffres du responsable</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} chiffres sur {total}</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Valable encore {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Interrogation du coffre…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Aucun responsable ne peut encore répondre à distance : le propriétaire lui donne une clé dans Réglages. Faites venir un responsable à la caisse.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Approuver à distance demande le coffre de cet ordinateur, qui n'a pas répondu. Faites venir un responsable à la caisse.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Demander de nouveau</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Approbations à distance</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Un responsable qui a une clé sur cette caisse peut approuver par téléphone. Donnez à chacun la sienne : elle n'est montrée qu'une fois.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>Le coffre de cet ordinateur n'a pas répondu : aucune clé ne peut être gardée. Démarrez-le ou déverrouillez-le, puis revenez.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>Il n'y a pas encore de responsable sur cette caisse.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>A une clé ici</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Pas de clé ici</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Taper une clé</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Retirer la clé</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>Voici la clé de {name}. Elle n'est montrée que maintenant : {name} la photographie ou la note, puis appuyez sur Terminé.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Clé d'une autre caisse</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Garder cette clé</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} peut maintenant approuver à distance.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} ne peut plus approuver à distance.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Les responsables répondent sur une page de leur téléphone. Enregistrez-la une fois et envoyez-la-leur.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Enregistrer la page</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>La page est enregistrée sous {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>La page n'a pas pu être enregistrée dans {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Seul un propriétaire donne et retire des clés.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Aucun responsable n'a de clé sur cet ordinateur : le propriétaire en donne une, ou tape celle de la caisse.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Répondre à une caisse</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Collez le texte que contient le code</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>Ou tapez ce qu'on vous dit au téléphone.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Qui signe, et son PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Répondre à une caisse</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Approbations à distance</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Approuver à distance</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>Pour les responsables de Toggle Desk. Cette page n'a besoin d'aucun réseau, et rien ne quitte ce téléphone.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Photographier le code</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>Aucun code n'a été trouvé sur cette photo. Le code doit la remplir : tenez le téléphone immobile.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Votre clé</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Collez ou tapez les lettres que le propriétaire vous a données.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>Ce n'est pas une clé entière. Comparez-la avec celle que vous avez reçue.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Votre clé est prête.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>Pour garder la clé sur ce téléphone, choisissez une phrase secrète de 10 caractères ou plus. Sans elle, la clé est demandée chaque fois.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Choisissez une phrase secrète de 10 caractères ou plus, ou laissez le champ vide.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Utiliser cette clé</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>Ce n'est pas la phrase secrète.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Oublier la clé</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>Avec le code</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Par téléphone</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>Ou collez le texte que contient le code.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Ce n'est pas une demande de Toggle Desk, ou elle n'est pas entière.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Remplissez les quatre champs : qui demande, la caisse, le montant et le code.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Tapez le montant comme il est affiché à la caisse, avec toutes ses décimales ou sans aucune.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Qui demande</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Caisse</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Une lettre du code est fausse. Demandez-le de nouveau.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Afficher la demande</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Le motif et la table sont ce qu'on vous a dit : seuls comptent le montant, la personne, la caisse et le code.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Autoriser {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Lisez ces chiffres à voix haute</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Ils valent une fois, pour cette demande à cette caisse, pendant quelques minutes.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Demande suivante</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Donné aujourd'hui</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Effacer un client</translation>
        </message>
    </context>
</TS>
