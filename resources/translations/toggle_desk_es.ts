<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Página: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Opciones: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Emitir</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Consultar</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Ajustes</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Local</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Modo de práctica – las tarjetas no son reales</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Aún no hay nadie registrado: esta caja funciona como su propietario, sin PIN.</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>{count} tarjeta aún sin confirmar</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} tarjetas aún sin confirmar</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>comprobando ahora</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>nueva comprobación en {seconds} s</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>nueva comprobación en {minutes} min</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Una tarjeta de {amount} aún no está anotada: deje esta caja encendida</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} tarjetas aún no están anotadas: deje esta caja encendida</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Una tarjeta de {amount} apareció después de darse por perdida: avise a un encargado</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Una tarjeta de {amount} necesita a un encargado</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} tarjetas necesitan a un encargado</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Una tarjeta de {amount} se emitió y aún no se ha mostrado</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>{count} tarjetas se emitieron y aún no se han mostrado</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Una tarjeta de {amount} nunca se envió: envíela o ciérrela</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>{count} tarjetas nunca se enviaron: envíelas o ciérrelas</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Terminando una tarjeta…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>No se pudieron leer los ajustes. Se apartaron como {name}, no se ha perdido nada.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>personal</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>encargado</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>propietario</translation>
        </message>
        <message id="list.next">
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message id="date.day">
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message id="date.moment">
            <source>{day} {month} {time}</source>
            <translation>{day} {month} {time}</translation>
        </message>
        <message id="role.staff">
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Encargado</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>¿Cuánto?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Mesa</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>El cliente la recibe por</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>Correo del cliente</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Pantalla</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Mostrar al cliente</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Anular</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Nueva tarjeta</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Número de tarjeta</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Mantenga pulsado para ver el número completo</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Avisar a un encargado</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Enviar otra vez, misma referencia</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Cerrar sin tarjeta</translation>
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
            <translation>Anular esta tarjeta</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Conservar la tarjeta</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Anular</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Cerrar sin tarjeta</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Mostrar la tarjeta</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Resuelto</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Firmar</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Mostrar contraseña</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Emitir tarjeta de {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Emitir tarjeta</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>En curso…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Más lento de lo habitual…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>mesa {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>{product} no se puede dar por ningún importe. Quien configuró esta caja indica sus importes en el archivo de configuración.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>No se puede emitir nada: Toggle no indica ningún producto para esta cuenta. Cree uno en el panel de Toggle o revise la cuenta en Ajustes.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Muy por encima de sus {usual} habituales. ¿Es correcto el importe?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Queda hoy: {left} de {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>El cliente escanea o anota la tarjeta desde esta pantalla.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>La tarjeta se imprime aquí.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Toggle envía la tarjeta al cliente por correo.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Tarjeta emitida</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Tarjeta creada, faltan los detalles</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Tarjeta anulada</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Válida desde el {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Válida hasta el {day}, caduca a las 03:00 del día siguiente</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Se cierra en {seconds} s</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>¿Anular esta tarjeta de {amount}?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>La tarjeta no se anuló.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>La tarjeta pierde su valor al instante. Solo es posible mientras nadie haya gastado de ella.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Siguiente cliente</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Aquí decide un encargado y da un motivo, que queda registrado.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Al enviar otra vez se usa la misma referencia. Si Toggle encuentra más tarde el primer pedido, puede haber dos tarjetas de {amount}, y habrá que anular la sobrante.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Todavía se pregunta a Toggle. Cerrarla significa que no se entrega ninguna tarjeta de {amount}.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Conectar esta caja a Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>Debe ser Store Owner en Toggle. Cree allí un usuario de API y escríbalo aquí.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Inicie sesión en Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>En la barra lateral, abra Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Elija «Other» al final de la página.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Pulse el botón azul «Create new user».</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Copie el nombre de usuario y la contraseña: la contraseña se muestra una sola vez y no podrá leerse nunca más.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Marque que ha anotado la contraseña.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Pulse el botón azul «Create». ¿Ha perdido la contraseña? Elimine ese usuario de API y cree otro.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>Usuario de API o correo</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>Contraseña de API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Número de cuenta</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Probar en modo de práctica</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>El inicio de sesión funciona. Elija la cuenta y pulse Conectar.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>El inicio de sesión funciona. Escriba el número de cuenta de la barra lateral de Toggle y pulse Conectar.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Conectado. El usuario de API está en el almacén de claves de este ordenador.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>No se guardó nada. Toggle no conoce este usuario y esta contraseña. Una contraseña perdida no puede leerse: elimine el usuario de API en Toggle y cree otro.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>No se guardó nada. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Los espacios alrededor de la contraseña se han quitado, como hace Toggle.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>¿Quién está en la caja?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>¿Quién decide?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Toque su nombre.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Nadie en esta caja es responsable. Quien la configuró nombra a uno en su archivo de configuración.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Punto {count} de {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Todavía ninguna cifra</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>Ese no es el PIN de {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Demasiados PIN incorrectos de {name}: espere hasta las {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>No se pudo comprobar el PIN de {name}, y eso no cuenta como PIN incorrecto. Quizá a este ordenador le falte memoria: cierre otros programas e introdúzcalo otra vez.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>{name} aún no tiene PIN. Se elige al entrar por primera vez, en presencia de un responsable.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>Un primer PIN para {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>{name} aún no tiene PIN. Un responsable debe estar presente: toque el nombre del responsable e introduzca su PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Elija ahora seis cifras que nadie más conozca.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Las mismas seis cifras otra vez.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>No eran las mismas cifras, así que no se guardó ningún PIN. Elija de nuevo seis cifras.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>Es uno de los PIN que se adivinan primero, así que no se guardó. Elija otras cifras.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>{name} aún no tiene PIN y ningún responsable lo tiene tampoco. Quien configuró esta caja añade el PIN de un responsable en su archivo de configuración.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Consultar una tarjeta</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Escanee la tarjeta o escriba su número.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>La última cifra no encaja con las demás: compare el número con la tarjeta. Se puede comprobar igualmente.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>No se preguntó nada. No era una tarjeta de Toggle y no se guardó nada de ella.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Ver el saldo</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Preguntando a Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} No se conoce el saldo.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Ocurrió algo inesperado. No se conoce el saldo.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Dadas</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Anuladas</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Aún sin confirmar</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Por motivo</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Por persona</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Por local</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} tarjeta</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} tarjetas</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Antes de cerrar</translation>
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
            <translation>{operator}, {reference}, firmado por {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Lo que se da hoy en esta caja se suma aquí.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Aspecto y tamaño</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Tamaño de todo</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Ocupar toda la pantalla</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Salir de pantalla completa</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>El nuevo tamaño se usará desde el próximo inicio.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Esta elección dura hasta que se cierre el programa: no se puede escribir en su carpeta.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Como este ordenador</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>El más grande</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>El importe sigue como estaba. «{text}» puede leerse de varias maneras o de ninguna: escríbalo como 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>«{text}» no es un importe en esta moneda. Atrás quita la última tecla, Borrar empieza de nuevo.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} es {amount}. Para {whole} siga con {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} es {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>No se ha pulsado nada. No era una tarjeta de Toggle y no se ha guardado nada de ella.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>No se ha pulsado nada. No era una tarjeta de Toggle. Si lo ha escrito usted, escríbalo de nuevo un poco más despacio.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>No se ha pulsado nada. El código escaneado está en el campo.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>No se ha consultado esa tarjeta. Inicie sesión y escanéela de nuevo.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>No se ha consultado esa tarjeta. Conecte esta caja con Toggle y escanéela de nuevo.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Aún sin importe</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} libra</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} libras</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>{count} penique</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} peniques</translation>
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
            <translation>{count} céntimo</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} céntimos</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} dólar</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} dólares</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} centavo</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} centavos</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} yenes</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} dinares</translation>
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
            <translation>Teclas</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 a {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Mayús + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Avanzar, retroceder</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Intro o Espacio</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Pulsar lo que tiene el marco</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 a 9, coma, Retroceso, Supr</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>El importe, que se llena desde la derecha, o como se escribe con coma; el PIN al iniciar sesión</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Tomar un importe copiado</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Intro</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Emitir la tarjeta, desde cualquier parte de la página</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Espacio, mantenido</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Mostrar un número oculto hasta soltarla</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Buscar en Actividad</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Bloquear, para la persona siguiente</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Ocupar toda la pantalla o salir de pantalla completa</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Volver atrás o cerrar lo que está abierto</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Sustituir el usuario de API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Aplicar un archivo de configuración</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Se aplicó el archivo de configuración.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Comercio</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Canal de venta</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Cumplido al instante</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>No, en el panel de Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Sin referencia</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Una tarjeta</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Una tarjeta del personal</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Una persona al día</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Un local al día</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Un cliente en 30 días</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>Acerca de y licencias</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>Compilación</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>Desde el código fuente</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk es software libre bajo la licencia MIT. Se basa en Qt y PySide6, que se usan bajo la GNU Lesser General Public License, versión 3: sus bibliotecas son archivos propios, que puede sustituir, y su código fuente se ofrece más abajo en SOURCES.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>Los textos de las licencias no se pueden leer aquí: están en la carpeta licences junto al programa.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Locales</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Enviado a mano desde Actividad</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Cerrado a mano desde Actividad</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Anotado, aún no se envió nada</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Empezó el envío</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Comprobado: nada salió de esta caja</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Toggle rechazó el inicio de sesión</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Toggle rechazó</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Ninguna respuesta fiable</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Toggle dice que conoce esta referencia</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Interrumpido durante el envío</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Toggle respondió con el pedido</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Se preguntó a Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Se permitió enviar otra vez</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Cerrado sin tarjeta</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Impreso</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Impreso otra vez, marcado como copia</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>No salió nada de la impresora</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Mostrado en esta caja</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Firmado con el resultado aún abierto</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Resuelto</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Tarjetas dadas en esta caja, las más recientes primero</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Buscar tarjeta, persona, local, motivo o importe</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Aún nada. Aquí figura cada tarjeta dada en esta caja.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Buscando más atrás…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Nada coincide con esta búsqueda.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Local</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Dada por</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>No registrado</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>No enviada</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>No emitida</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Aún sin confirmar</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Hace falta un encargado</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Emitida</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Creada, faltan los detalles</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Hace falta un encargado</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Hace falta un encargado</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Cerrado sin tarjeta</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Hace falta un encargado</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Anulada</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Anulación: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Anulación hecha</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Emitida: una tarjeta de {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Toggle aceptó el pedido de una tarjeta de {amount} y la enviará por correo a {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>Este pedido queda abierto: cúmplalo en el panel de Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Toggle no muestra aquí el número de esta tarjeta: está en el panel de Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Esta tarjeta apareció después de darse por perdida. Avise a un encargado: entréguela o anúlela.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Esta caja no pudo anotar la tarjeta. Apunte ahora el número, deje el programa abierto y llame a su soporte informático.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Esta caja aún no pudo anotarlo: deje el programa abierto.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Resuelto por {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>{name} ha firmado.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Creada: Toggle tiene la tarjeta de {amount}, sus detalles están en camino.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} No se emitió nada.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>No enviada: el programa se cerró antes de que saliera la tarjeta de {amount}. Envíela ahora o ciérrela.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>La tarjeta de {amount} se está enviando.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>No se emitió nada. Toggle dice: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Aún sin confirmar. Es posible que Toggle ya haya creado esta tarjeta de {amount}. Por favor, no emita otra.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Toggle no tiene constancia después de 3 minutos. Un encargado puede enviarla otra vez.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Aún sin confirmar. Solo un encargado puede decidir qué pasa con esta tarjeta de {amount}.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Toggle creó una tarjeta distinta de los {amount} pedidos. Avise a un encargado.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Toggle muestra más de una tarjeta por estos {amount}. Avise a un encargado para anular la sobrante en el panel de Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Cerrado sin tarjeta. Seguimos vigilando 7 días.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Cerrado sin tarjeta. Nunca se envió nada.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Anulada: la tarjeta de {amount} está vacía ahora.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>La tarjeta no se anuló. Toggle dice: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} La tarjeta no se anuló.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Aún sin confirmar: es posible que Toggle ya haya anulado esta tarjeta de {amount}.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>La tarjeta de {amount} sigue como estaba: el programa se cerró antes de poder anularla.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>La tarjeta de {amount} se está anulando.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Toggle aceptó la anulación de esta tarjeta de {amount}, los detalles están en camino.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Toggle no tiene constancia de esta anulación después de 3 minutos. Un encargado puede enviarla otra vez.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Aún sin confirmar. Solo un encargado puede decidir sobre la anulación de esta tarjeta de {amount}.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>La anulación se cerró. Seguimos vigilando 7 días.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>La anulación se cerró. Nunca se envió nada.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Revise la referencia del local en Toggle, en Settings &gt; Integrations, y aquí en Ajustes ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Nueva comprobación en {seconds} s.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Comprobando ahora.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Ya no se pregunta a Toggle: mire en su panel.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Nueva comprobación en {minutes} min.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Ref. …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Conexión segura rechazada. Revise la fecha y la red.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>El proxy de la red rechazó la conexión.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Toggle rechazó el inicio de sesión.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Esta caja aún no está conectada a Toggle.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle está ocupado: espere un minuto.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Una página de acceso a la red está en medio.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>No se pudo leer la respuesta de Toggle.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Toggle tiene un problema propio.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Toggle no respondió a tiempo.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>Se perdió la conexión.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>La red envió la pregunta a otro sitio.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>El programa se cerró durante el envío.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Toggle ya conoce esta referencia.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Toggle rechazó.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Este usuario de API no tiene permiso para eso.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle está ocupado, esperando.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>La tarjeta ya está vacía: retirada o gastada por el cliente.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Comprobando una tarjeta regalo interrumpida.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Local</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Mesa</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Dada por</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>El cliente la recibe por</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>Correo del cliente</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Válida desde</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Válida hasta</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Línea del pedido</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Anula</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Anulada por</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>De ello pagado</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>De ello gratis</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>La tarjeta como código para escanear</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Número de tarjeta</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Elegir un archivo de configuración</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>No se emitió nada.</translation>
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
            <translation>No se emitió nada. «{typed}» no es un importe: escríbalo como {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>No se emitió nada. Una tarjeta necesita un importe mayor que cero.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>No se emitió nada. {amount} está por debajo del importe mínimo, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>No se emitió nada. {amount} está por encima del importe máximo, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>No se emitió nada. {amount} no encaja: los importes van en pasos de {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>No se emitió nada. {product} solo tiene importes fijos, y {amount} no es uno de ellos.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>No se emitió nada. {product} no tiene la opción de precio {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>No se emitió nada. En esta caja no hay ningún local llamado «{site}».</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>No se emitió nada. Esta caja solo da tarjetas para {locked}, no para {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>No se emitió nada. Elija primero un local.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>No se emitió nada. Toggle no tiene ningún producto llamado «{product}» para esta cuenta.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>No se emitió nada. Más de un producto coincide con «{product}»: use su número.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>No se emitió nada. «{reason}» no es uno de los motivos configurados aquí.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>No se hizo nada. Diga primero por qué.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>No se emitió nada. «{email}» no es una dirección de correo.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>No se emitió nada. A «{email}» le sobra un punto: antes o después de la @, en un extremo o dos seguidos.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>No se emitió nada. La dirección de correo contiene algo que no se ve, como ocurre con texto copiado. Bórrela y escríbala a mano.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>No se emitió nada. Escriba primero el correo del cliente.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>No se emitió nada. La entrega por {handover} está desactivada en esta caja.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>No se emitió nada. {field}: demasiado largo, {longest} caracteres como máximo.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>No se emitió nada. {field}: contiene caracteres que no se pueden imprimir.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>No se hizo nada. Ningún registro coincide con «{reference}».</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>No se preguntó nada. Eso no es un número de tarjeta.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Toggle no conoce ninguna tarjeta con este número.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>No se emitió nada. El importe en pantalla, en el pedido y en su nota no es el mismo: avise a su soporte informático.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>No se emitió nada. Elija primero un importe y un motivo.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>No se cambió nada. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>No se cambió nada. Este usuario de API no ve la cuenta {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>No se envió nada. «{address}» no es una dirección a la que enviar tarjetas: debe ser https o este ordenador.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>No se emitió nada. {amount} supera el límite de {limit} por tarjeta.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>No se emitió nada. {name} puede dar hasta {limit} en una tarjeta: avise a un encargado para {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>No se emitió nada. {name} superaría el límite de {limit} por día: avise a un encargado.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>No se emitió nada. Este local superaría su límite de {limit} por día: avise a un encargado.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>No se emitió nada. Este cliente superaría el límite de {limit} en 30 días: avise a un encargado.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>No se emitió nada. Inicie sesión primero: esta caja solo da tarjetas a personas que conoce.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>No se emitió nada. En esta caja no hay nadie llamado {name}.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>No se emitió nada. Ese no es el PIN de {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>No se emitió nada. No se introdujo ningún PIN de {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>No se emitió nada. Demasiados PIN incorrectos de {name}: espere hasta las {until} o avise a un encargado.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>No se emitió nada. Un PIN tiene seis cifras; lo que se escribió para {name} no lo es y no cuenta como PIN incorrecto.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>No se emitió nada. No se pudo comprobar el PIN de {name}, y eso no cuenta como PIN incorrecto. Quizá a este ordenador le falte memoria: cierre otros programas e introdúzcalo otra vez.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>No se emitió nada. {name} aún no tiene PIN: se elige en la ventana al entrar por primera vez, en presencia de un responsable.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>No se hizo nada. {name} no puede decidir esto: avise a un encargado.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>No se emitió nada. Otra tarjeta de {amount} está aún sin confirmar y puede ser esta: avise a un encargado.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>No se emitió nada. Se parece a la tarjeta de {amount} que recibió este cliente a las {at}: avise a un encargado.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>No se emitió nada. Esta caja aún no está conectada a Toggle: conéctela en Ajustes.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>No se emitió nada. No hay conexión con Toggle: revise la red.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>No se emitió nada. Se rechazó la conexión segura: revise la fecha y la red.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>No se emitió nada. El proxy de la red rechazó la conexión: pregunte a su soporte informático.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>No se emitió nada. Toggle rechazó el inicio de sesión: revise el usuario de API en Ajustes.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>No se emitió nada. Toggle está ocupado: espere un minuto.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>No se emitió nada. Una página de acceso a la red está en medio: acceda primero a la red.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>No se emitió nada. No se pudo leer la respuesta de Toggle.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>No se emitió nada. Toggle tiene un problema propio: espere un minuto.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>No se emitió nada. Toggle no respondió a tiempo: revise la red.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>No se emitió nada. Se perdió la conexión con Toggle: revise la red.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>No se emitió nada. La red envió la pregunta a otro sitio: pregunte a su soporte informático.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>No se emitió nada. Esta caja no puede guardar registros: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>No se emitió nada. Los registros de esta caja ya no están: repóngalos desde una copia, o elimine su carpeta de datos para empezar de nuevo.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>No se emitió nada. Una versión más nueva del programa escribió los registros de esta caja: actualícelo.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>No se emitió nada. La clave de los registros de esta caja no está en el almacén de claves de este ordenador: vinieron de otro ordenador, o el almacén es nuevo. Con la hoja de recuperación ejecute: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>No se emitió nada. Este ordenador tiene muy poca memoria libre: cierre antes otros programas.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>No se emitió nada. El programa no puede escribir en su carpeta {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>No se hizo nada. Toggle dice: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>No se hizo nada. Este usuario de API no tiene permiso para eso: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Aún sin confirmar. El programa se cerró durante el envío: mire en Actividad.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Aún sin confirmar. Toggle ya conoce esta referencia: mire en Actividad.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>La tarjeta no se anuló. Solo se puede anular una tarjeta emitida ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>No se hizo nada. Esta tarjeta ya está anulada.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>La tarjeta no se anuló. Quedan {balance} de {value}: alguien ha gastado de ella.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>La tarjeta no se anuló. Tiene {balance}, más que su valor de {value}: alguien ha añadido dinero. Anúlela en el panel de Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>La tarjeta no se anuló. Toggle no indicó su saldo: espere un minuto.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>No se hizo nada. Eso ya no es posible ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Ocurrió algo inesperado. Mire primero en Actividad: cada tarjeta está allí.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Este ordenador no tiene almacén de claves: el usuario de API solo se guarda hasta que se cierre el programa, y los registros no están cifrados.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>El almacén de claves de este ordenador aún no ha respondido: los registros no están cifrados. Lo estarán desde el primer inicio en que responda.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>El almacén de claves de este ordenador está bloqueado: los registros no están cifrados. Lo estarán desde el primer inicio en que esté desbloqueado.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Los registros aún no están cifrados, porque varios programas los usan. Lo estarán en el próximo inicio sin ningún otro programa abierto.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Conectado. Este ordenador no tiene almacén de claves: el usuario de API solo se guarda hasta que se cierre el programa.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Conectado. El almacén de claves de este ordenador no ha respondido: el usuario de API solo se guarda hasta que se cierre el programa. Responda a la pregunta del almacén: se guardará en cuanto responda.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Conectado. El almacén de claves de este ordenador está bloqueado: el usuario de API solo se guarda hasta que se cierre el programa. Desbloquee el almacén: se guardará en cuanto lo acepte, mientras esta ventana esté abierta.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>El almacén de claves de este ordenador no responde.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>El almacén de claves de este ordenador aún no ha respondido: quizá pida su contraseña en otra ventana.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>El almacén de claves de este ordenador está bloqueado.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>No se emitió nada. El almacén de claves de este ordenador no responde, y en él está la clave de los registros de esta caja. Inicie sesión como siempre y arranque el almacén.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>No se emitió nada. El almacén de claves de este ordenador aún no ha respondido. Busque una ventana que pida su contraseña y respóndala.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>No se emitió nada. El almacén de claves de este ordenador está bloqueado, y en él está la clave de los registros de esta caja. Desbloquéelo.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>No se emitió nada. Los registros de esta caja aún no están cifrados.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>Correo en {seconds} s</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>¿Quiso decir {domain}?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>La tarjeta existe, pero lo que se entregaría no concuerda con los registros. No se entregó nada: avise a un encargado.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>PRÁCTICA, no es una tarjeta real</translation>
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
            <translation>Imprimir la tarjeta</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Imprimir una copia</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Guardar la tarjeta como archivo PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Volver a la tarjeta</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>Cómo quedará el papel</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Impresa {count} vez. Cada nueva impresión lleva la marca COPIA.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Impresa {count} veces. Cada nueva impresión lleva la marca COPIA.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Impreso.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>La impresora lo aceptó. No avisa cuando termina: busque el tique.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>El archivo PDF está escrito.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>La tarjeta está a salvo, no se escribió ningún archivo: elija otra carpeta.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Casi no le queda papel.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>La tarjeta está a salvo, no se imprimió nada. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>La tarjeta está a salvo y puede estar impresa: busque el tique. {cause} Otra impresión lleva la marca COPIA.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>La tarjeta está a salvo y espera en la cola de impresión del ordenador. {cause} Otra impresión lleva la marca COPIA.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>La tarjeta está a salvo, no se imprimió nada. Esta caja no puede guardar registros: muestre la tarjeta en pantalla.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Esta caja no tiene impresora: configure una o guarde un archivo PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>Este ordenador no conoce la impresora configurada aquí: elíjala de nuevo en Ajustes.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>La impresora no responde: compruebe que está encendida y conectada.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>La impresora no tiene papel: ponga un rollo nuevo.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>La tapa de la impresora está abierta: ciérrela.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>La cuchilla de la impresora está atascada: abra la tapa y ciérrela de nuevo.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Este ordenador no aceptó la impresión: revise la cola de la impresora o guarde un archivo PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>La impresora dejó de responder: apáguela y enciéndala de nuevo.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Aquí se llega a una impresora serie por su cola: configúrela como directa.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>El sistema de impresión de este ordenador no está en marcha: reinicie el ordenador o guarde un archivo PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>El sistema de impresión de este ordenador no respondió en 10 segundos: reinicie el ordenador o guarde un archivo PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>La cola de la impresora no acepta impresiones: permítalas de nuevo en los ajustes de impresora de este ordenador.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>El usuario de este ordenador no puede imprimir allí: haga que se le permita en los ajustes de impresora de este ordenador o elija otra impresora en Ajustes.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>La impresora pide una contraseña: escríbala en los ajustes de impresora de este ordenador o elija otra impresora en Ajustes.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>La impresora está en pausa: reanúdela en los ajustes de impresora de este ordenador.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>La cola la retiene: libérela en los ajustes de impresora de este ordenador.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>La impresión se canceló en la impresora o en su cola.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>La impresora no admite papel de este tamaño: elija en Ajustes el papel que tiene puesto.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>La impresora no la aceptó: elija otra impresora en Ajustes o guarde un archivo PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>Se imprime en cuanto la impresora esté lista.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>La impresora de esta caja</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Cómo se llega a ella</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Instalada aquí</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Puerto serie</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Cola de impresión, directa</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Cualquier impresora de este ordenador, con su propio controlador.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Una impresora de tiques (ESC/POS) por su dirección, puerto 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Una impresora de tiques (ESC/POS) en un puerto serie. En Windows elija la cola de impresión.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Una impresora de tiques (ESC/POS) por la cola de este ordenador, sin su controlador.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rollo de 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rollo de 80 mm</translation>
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
            <translation>Impresora</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>La impresora habitual de este ordenador</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (ahora no está)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Dirección, como 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Puerto, como /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Imprimir una prueba</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Volver a los ajustes</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Imprimiendo la prueba…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Guardado. Imprima una prueba para ver que funciona.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>No se cambió nada. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>No se cambió nada. Escriba dónde está la impresora.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>La prueba está impresa. Escanee su código: dice TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>La impresora aceptó la prueba. Busque el tique y escanee su código: dice TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>La prueba no se imprimió. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>La prueba puede estar impresa: busque el tique. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>La prueba espera en la cola de impresión del ordenador. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>PRUEBA, no es una tarjeta</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Si el código dice TEST y no hay ninguna línea cortada, la impresora está bien.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Toggle aún no había dado la hora: el día se tomó del reloj de este ordenador.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Conectado. El almacén ha respondido: el usuario de API está ahora en el almacén de claves de este ordenador.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>La clave de los registros de esta caja, en el almacén de claves de este ordenador, está dañada.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>No se emitió nada. La clave de los registros de esta caja está en el almacén de claves de este ordenador, pero dañada. Recupere el almacén de la copia de seguridad de este ordenador: ninguna otra clave abre los registros.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>Puede que a este PIN le falten ceros al principio.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Esta caja se bloquea en {seconds} s. Tóquela para seguir.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Vista otra vez</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Aprobada por</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>No se hizo nada. {name} solo puede hacerlo con una segunda persona que lo apruebe.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>No se hizo nada. {name} lo pide y por eso no puede aprobarlo: avise a otra persona.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>No se hizo nada. {name} no puede aprobarlo: avise a una persona que pueda dar tanto.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>No se emitió nada. {name} aprobó otra tarjeta distinta de esta: vuelva a preguntar.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>No se emitió nada. La aprobación ya no vale: vuelva a preguntar.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>No se emitió nada. {amount} es más de los {maximum} que se pidieron.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>No se cambió nada. Es uno de los PIN que se adivinan primero: elija otras cifras.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>No se cambió nada. Es el PIN actual de {name}: elija otras cifras.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>No se emitió nada. Demasiados PIN y tarjetas de identificación incorrectos en esta caja: espere hasta las {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>No se hizo nada. Esa tarjeta de identificación no es de nadie en esta caja.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>No se cambió nada. Esa ya es la tarjeta de identificación de {name}.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>No se cambió nada. Una tarjeta de identificación tiene de 8 a 64 caracteres y menos de 12 cifras: una tarjeta bancaria o de regalo nunca se toma por una.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>No se hizo nada. Esta caja no guarda tarjetas de identificación: sus registros no tienen clave del almacén seguro del equipo. Use su PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>No se emitió nada. {name} ya no está: un encargado puede readmitir a esta persona en Ajustes, en Personas.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>No se cambió nada. Una persona necesita un nombre.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>No se cambió nada. Ya hay alguien llamado {name}, quizá entre quienes se fueron.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>No se cambió nada. Nadie más podría llevar esta caja: dé primero ese rol y un PIN a otra persona.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>No se cambió nada. Desde la primera persona todos deben identificarse, así que la primera es un propietario con PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>No se cambió nada. Hace falta un rol al menos igual: el de {name} es inferior.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} necesita una segunda persona</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>Esto necesita una segunda persona</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>{name} pide más de los {limit} que puede valer una tarjeta.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>{name} puede dar por su cuenta {limit} por tarjeta.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>{name} puede dar por su cuenta {limit} al día.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Este local puede dar {limit} al día.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Este cliente puede recibir {limit} en 30 días.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>{name} ha llegado a un límite de esta caja.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Otra tarjeta de {amount} aún no está confirmada y podría ser esta.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Se parece a una tarjeta que este cliente recibió hace unas horas.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>{name} solo puede dar tarjetas con una segunda persona.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>{name} solo puede enviar tarjetas por correo con una segunda persona.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>{name} solo puede dar importes distintos a los de los botones con una segunda persona.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>{name} quiere anular esta tarjeta.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>{name} quiere ver otra vez esta tarjeta.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>{name} quiere imprimir esta tarjeta una vez más.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>{name} quiere cambiar la dirección de esta tarjeta.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>{name} quiere decidir sobre esta tarjeta.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>{name} quiere firmar por esta tarjeta.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>{name} quiere ver las tarjetas de otras personas.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>{name} quiere ver los informes.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>{name} quiere sacar los registros de esta caja.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>{name} quiere cambiar la configuración.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>{name} quiere cambiar las personas de esta caja.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>{name} quiere configurar la impresora.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>{name} quiere saber cuánto hay en la tarjeta de un cliente.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Pide</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Dado hoy</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>¿Quién aprueba? {name} sigue con la sesión abierta.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>¿Cuánto como máximo? Hasta {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Permitir {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Permitir</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Bajar el importe</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Tomar {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Tomar este importe</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>¿Por qué no?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Rechazar la petición</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>No rechazar</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Vale {minutes}:{seconds} más</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>No se emitió nada. Ninguna segunda persona respondió a tiempo: pulse Emitir para volver a preguntar.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>No se hizo nada. Ninguna segunda persona respondió a tiempo.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>No se emitió nada. {name} lo rechazó: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>No se hizo nada. {name} lo rechazó: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} ¿Olvidado? Un encargado da uno nuevo en Ajustes, en Personas.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} ¿Olvidado? {other} puede dar uno nuevo en Ajustes, en Personas.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} ¿Olvidado? Nadie más puede cambiarlo aquí: quien configuró esta caja da a {name} un PIN nuevo en su archivo de configuración.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Demasiados PIN y tarjetas de identificación incorrectos en esta caja: espere hasta las {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Esa tarjeta de identificación no es de nadie en esta caja.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>Eso no es una tarjeta de identificación. No se guardó nada de ella.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Esta caja no guarda tarjetas de identificación: sus registros no tienen clave del almacén seguro del equipo. Use su PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} ya no está: un encargado puede readmitir a esta persona en Ajustes, en Personas.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>{name} no puede decidir esto: hace falta un encargado.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Toque a una persona para cambiar el rol, el PIN o la tarjeta de identificación.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Aún no hay nadie: esta caja funciona como su propietario, sin PIN. En cuanto se añada la primera persona, todos deberán identificarse.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Ya no están</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Una persona nueva</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>Correo para recibos, si se desea</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Tarjeta de identificación</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>aún sin PIN</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>tarjeta de identificación</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>Se elige en la próxima identificación, con un encargado presente</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Conocida</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>La primera persona es un propietario con PIN. Desde entonces todos se identifican.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>El nombre queda como está: los registros y los límites dependen de él.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Quien se va no se borra: lo que dio queda registrado.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Esta persona no puede identificarse ni aprobar. Si vuelve, elige un PIN nuevo.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Añadir: el PIN se elige en la primera identificación</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Añadir con un PIN ahora</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Poner un PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Quitar el PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Dar una tarjeta de identificación</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Quitar la tarjeta de identificación</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Dar de baja</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Readmitir</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>Un PIN para {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Seis cifras que nadie más conozca.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Las mismas seis cifras otra vez.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Una tarjeta de identificación para {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Escanee o deslice ahora la tarjeta de identificación. Una tarjeta bancaria o de regalo nunca se guarda.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>La misma tarjeta de identificación otra vez.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>Eran dos tarjetas de identificación, así que no se guardó ninguna. Escanee la misma dos veces.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>{name} ya puede identificarse.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Se guardó lo que cambió de {name}.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>{name} tiene un PIN nuevo.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>{name} elige un PIN nuevo en la próxima identificación, con un encargado presente.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>{name} ya puede identificarse con su tarjeta.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Esa tarjeta ya no identifica a {name}.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>{name} ya no puede identificarse. Todo lo registrado se queda.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>{name} ha vuelto y elige un PIN en la próxima identificación, con un encargado presente.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>No se cambió nada. Un nombre tiene como máximo {longest} letras.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>No se cambió nada. El nombre tiene caracteres que no se ven.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>No se cambió nada. «{email}» no es una dirección de correo.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>No se cambió nada. «{email}» tiene un punto donde no puede haberlo.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>No se cambió nada. La dirección tiene letras que no son lo que parecen.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>No se cambió nada. {name} no puede gestionar personas aquí: avise a un encargado.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>No se cambió nada. Este equipo tiene poca memoria libre: cierre primero otros programas.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>No se cambió nada. El programa no puede escribir en su carpeta {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Quién puede qué</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Quién puede hacer qué</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Toque un campo para cambiarlo. El propietario puede hacerlo todo.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Solo un propietario cambia esto. El propietario puede hacerlo todo.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>La caja</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Pide</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>No</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Sí: puede hacerlo solo</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Pide: una segunda persona debe decir que sí</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>No: ni siquiera se le ofrece</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Un borde fuerte marca lo que no es lo habitual.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, distinto de lo habitual</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Guardar {count} cambio</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>Guardar {count} cambios</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Volver a lo habitual</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Guardado: vale desde ahora.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Deshecho: todo está como antes.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Dar una tarjeta</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Enviar una tarjeta por correo</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Escribir un importe propio</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Dar más que su límite</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Retirar una tarjeta</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Descubrir el número de una tarjeta</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Imprimir otra vez una tarjeta</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Cambiar adónde se envió una tarjeta</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Ver lo que queda en una tarjeta</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Decidir sobre una tarjeta sin confirmar</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Firmar por una tarjeta al cierre</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Ver lo que dieron otros</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Ver los totales del día</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Guardar listas en un archivo</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Cambiar los ajustes</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Gestionar personas y PIN</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Configurar la impresora</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Los registros de esta caja pueden ser una copia más antigua: las tarjetas dadas desde entonces están en el panel de Toggle. Vea Registros en Ajustes.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>Se preguntó a una segunda persona</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Aprobación denegada</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>La aprobación caducó sin respuesta</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Una respuesta de otro lugar no encajaba</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>No permitido aquí</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>La hora era dudosa</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Tarjetas justo por debajo de un límite, una tras otra</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Se borró al cliente</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>No se repuso nada. La línea {line} de la hoja de recuperación está mal copiada: compruébela.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>No se repuso nada. Estas claves no abren los registros de esta caja: busque su propia hoja de recuperación.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Comprobado ahora mismo</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Anomalía</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Marca del último evento</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Todo está bien: cada evento está como se escribió, {count} en total.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Los registros de esta caja no están como se escribieron.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Ningún evento encaja con la clave del almacén de este ordenador: los registros o la clave son de otra caja.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>El evento {first} se cambió, se movió o se insertó después de escribirse.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Faltan los eventos del {first} al {last}.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Falta el evento {first}.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Justo antes del evento {first} se quitó o se insertó algo.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>El registro de la tarjeta {reference} dice algo distinto que sus eventos.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>Falta el final: los registros cuentan hasta el evento {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>Se cambió el final de los registros.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Estos registros son una copia más antigua, o falta su final: el almacén de claves de este ordenador conoce eventos hasta el {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Estos registros continuaron a partir de una copia más antigua: el almacén de claves de este ordenador conoce otro evento {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>En un arranque, estos registros eran una copia más antigua, o faltaba su final (evento {first}). Ningún encargado lo ha aceptado todavía.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Otros que no se enumeran: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>{name} aceptó los registros tal como estaban, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Estos registros no tienen clave: una mano experta puede reescribirlos todos. Compare las marcas en las notas de los pedidos de Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Sin almacén de claves, aquí no se puede encontrar una copia más antigua ni un final que falta. Compare las marcas en las notas de los pedidos de Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>El almacén de claves no respondió, de modo que ahora no se puede encontrar una copia más antigua ni un final que falta. Compruébelo más tarde.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>El almacén de claves aún no recuerda ningún final de estos registros. Desde ahora sí.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Reponga la copia más reciente si la hay. Si no, un encargado puede aceptar los registros tal como están (toggle-desk verify --accept): las tarjetas de ese intervalo están en el panel de Toggle, y aquí no se ha perdido nada.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Toggle aceptó el pedido de una tarjeta de {amount}. El cliente se borró después.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Nunca salió, y la dirección de un cliente se guarda un solo día.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>No se envió nada. La dirección del cliente ya no se guarda: cierre este pedido y dé una tarjeta nueva.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>No se emitió nada. Todas las personas de este ordenador pueden escribir en la carpeta {folder}: quíteles antes ese permiso.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>No se borró nada. Aquí no consta ninguna tarjeta para este cliente.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Borrar al cliente</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Las tarjetas quedan como están. El cliente se quita de todos los registros de esta caja, y eso no se puede deshacer.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>El cliente está borrado de todos los registros de esta caja. Las tarjetas quedan como están.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>El cliente está borrado. Una tarjeta aún sin resolver conserva la dirección hasta entonces, siete días como máximo.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>No se emitió nada. {name} puede dar hasta {limit} en una tarjeta: avise a un encargado para {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>No se emitió nada. {name} superaría el límite de {limit} por día: avise a un encargado.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>No se emitió nada. {name} puede dar hasta {limit} en una tarjeta: avise a otro encargado o al propietario para {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>No se emitió nada. {name} superaría el límite de {limit} por día: avise a otro encargado o al propietario.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>No se emitió nada. {name} ha alcanzado el límite de tarjetas en una hora, que es {cards}: avise a un encargado.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>No se emitió nada. Esta mesa superaría su límite de {limit} por día: avise a un encargado.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>No se emitió nada. Junto con las tarjetas dadas justo antes serían {together}, y {name} puede dar hasta {limit} en una tarjeta: avise a un encargado.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Queda hoy para esta mesa: {left} de {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Queda para este cliente en 30 días: {left} de {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Tarjetas que quedan esta hora: 0 de {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Una tarjeta de un supervisor</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Un supervisor al día</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Una tarjeta de un encargado</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Un encargado al día</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Tarjetas de una persona en una hora</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Una mesa al día</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>El día empieza a las</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>No se respondió nada. No es una solicitud de Toggle Desk, o no está completa.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>No se respondió nada. Una letra del código es incorrecta: pídalo otra vez.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>No se guardó nada. No es una clave completa: compárela con la que se mostró.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>No se aprobó nada. Esas no son las cifras de {name} para esta solicitud: intentos restantes: {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>No se aprobó nada. Demasiadas cifras incorrectas de {name}: espere hasta las {until} o llame a un encargado a la caja.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>No se aprobó nada. Cinco respuestas incorrectas acabaron con esta solicitud: pregunte de nuevo o llame a un encargado a la caja.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>No se aprobó nada. Esta solicitud ha terminado: se acabó su tiempo o ya se respondió. Pregunte de nuevo.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>No se aprobó nada. {name} no tiene clave aquí: el propietario da una en Ajustes.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Aprobar a distancia</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Llame al encargado y léale esto, o envíe una foto del código.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>¿A quién se pregunta?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Código, letra por letra: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Código con todos los datos, para el teléfono del encargado</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Quién pide</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Caja</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Las ocho cifras del encargado</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} de {total} cifras</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Válido durante {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Consultando el almacén de claves…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Ningún encargado puede responder a distancia todavía: el propietario le da una clave en Ajustes. Llame a un encargado a la caja.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Aprobar a distancia necesita el almacén de claves de este ordenador, que no respondió. Llame a un encargado a la caja.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Preguntar de nuevo</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Aprobaciones a distancia</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Un encargado con clave en esta caja puede aprobar por teléfono. Dé a cada uno la suya: se muestra una sola vez.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>El almacén de claves de este ordenador no respondió: no se puede guardar ninguna clave. Inícielo o desbloquéelo y vuelva.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>Todavía no hay ningún encargado en esta caja.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Tiene clave aquí</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Sin clave aquí</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Clave nueva</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Escribir una clave</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Quitar la clave</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>Esta es la clave de {name}. Solo se muestra ahora: que {name} la fotografíe o la anote, y pulse Listo.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Clave de otra caja</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Guardar esta clave</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>{name} ya puede aprobar a distancia.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>{name} ya no puede aprobar a distancia.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Los encargados responden en una página para su teléfono. Guárdela una vez y envíesela.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Guardar la página</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>La página está guardada como {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>No se pudo guardar la página en {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Solo un propietario da y quita claves.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Ningún encargado tiene clave en este ordenador: el propietario da una o escribe la de la caja.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Responder a una caja</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Pegue el texto que contiene el código</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>O escriba lo que le dicen por teléfono.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Quién firma, y su PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Responder a una caja</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Aprobaciones a distancia</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Aprobar a distancia</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>Para los encargados de Toggle Desk. Esta página no necesita red y nada sale de este teléfono.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Fotografiar el código</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>No se encontró ningún código en esa foto. Llénela con el código y no mueva el teléfono.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Su clave</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Pegue o escriba las letras que le dio el propietario.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>No es una clave completa. Compárela con la que recibió.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Su clave está lista.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>Para guardar la clave en este teléfono, elija una frase de paso de 10 caracteres o más. Sin ella hará falta la clave cada vez.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Elija una frase de paso de 10 caracteres o más, o deje el campo vacío.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Usar esta clave</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>Esa no es la frase de paso.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Olvidar la clave</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>Con el código</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Por teléfono</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>O pegue el texto que contiene el código.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>No es una solicitud de Toggle Desk, o no está completa.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Rellene los cuatro: quién pide, la caja, el importe y el código.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Escriba el importe como está en la caja, con todos sus decimales o con ninguno.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Quién pide</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Caja</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Una letra del código es incorrecta. Pídalo otra vez.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Mostrar la solicitud</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>El motivo y la mesa son lo que le han dicho: solo cuentan el importe, la persona, la caja y el código.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Permitir {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Lea estas cifras en voz alta</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Valen una vez, para esta solicitud en esta caja, durante unos minutos.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Siguiente solicitud</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Local</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Mesa</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Dado hoy</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Borrar a un cliente</translation>
        </message>
    </context>
</TS>
