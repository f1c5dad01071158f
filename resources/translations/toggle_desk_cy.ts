<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>Tudalen: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>Dewisiadau: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>Rhoi</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>Hanes</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>Gwirio</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>Adroddiad</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>Gosodiadau</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>Cloi</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>Safle</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>Cynnyrch</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>Modd ymarfer – nid yw'r cardiau'n rhai go iawn</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>Yn cychwyn</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>Ar-lein</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>Dim cysylltiad</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>Nid oes neb wedi'i osod eto: mae'r til hwn yn gweithio fel ei berchennog, heb PIN.</translation>
        </message>
        <message id="shell.open.zero">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cerdyn heb eu cadarnhau eto</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>1 cerdyn heb ei gadarnhau eto</translation>
        </message>
        <message id="shell.open.two">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} gerdyn heb eu cadarnhau eto</translation>
        </message>
        <message id="shell.open.few">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cherdyn heb eu cadarnhau eto</translation>
        </message>
        <message id="shell.open.many">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cherdyn heb eu cadarnhau eto</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} cerdyn heb eu cadarnhau eto</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>yn gwirio nawr</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>gwirio eto ymhen {seconds} eiliad</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>gwirio eto ymhen {minutes} munud</translation>
        </message>
        <message id="shell.note_down.zero">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>Nid yw {count} cerdyn wedi'u cofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>Nid yw cerdyn {amount} wedi'i gofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.note_down.two">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>Nid yw {count} gerdyn wedi'u cofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.note_down.few">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>Nid yw {count} cherdyn wedi'u cofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.note_down.many">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>Nid yw {count} cherdyn wedi'u cofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>Nid yw {count} cerdyn wedi'u cofnodi eto: gadewch y til ymlaen</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>Daeth cerdyn {amount} i'r golwg ar ôl rhoi'r gorau iddo: galwch reolwr</translation>
        </message>
        <message id="shell.manager.zero">
            <source>{count} cards need a manager</source>
            <translation>Mae angen rheolwr ar {count} cerdyn</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>Mae angen rheolwr ar gerdyn {amount}</translation>
        </message>
        <message id="shell.manager.two">
            <source>{count} cards need a manager</source>
            <translation>Mae angen rheolwr ar {count} gerdyn</translation>
        </message>
        <message id="shell.manager.few">
            <source>{count} cards need a manager</source>
            <translation>Mae angen rheolwr ar {count} cherdyn</translation>
        </message>
        <message id="shell.manager.many">
            <source>{count} cards need a manager</source>
            <translation>Mae angen rheolwr ar {count} cherdyn</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>Mae angen rheolwr ar {count} cerdyn</translation>
        </message>
        <message id="shell.show.zero">
            <source>{count} cards were issued and not shown yet</source>
            <translation>Rhoddwyd {count} cerdyn heb eu dangos eto</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>Rhoddwyd cerdyn {amount} heb ei ddangos eto</translation>
        </message>
        <message id="shell.show.two">
            <source>{count} cards were issued and not shown yet</source>
            <translation>Rhoddwyd {count} gerdyn heb eu dangos eto</translation>
        </message>
        <message id="shell.show.few">
            <source>{count} cards were issued and not shown yet</source>
            <translation>Rhoddwyd {count} cherdyn heb eu dangos eto</translation>
        </message>
        <message id="shell.show.many">
            <source>{count} cards were issued and not shown yet</source>
            <translation>Rhoddwyd {count} cherdyn heb eu dangos eto</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>Rhoddwyd {count} cerdyn heb eu dangos eto</translation>
        </message>
        <message id="shell.send.zero">
            <source>{count} cards were never sent: send or close them</source>
            <translation>Nid anfonwyd {count} cerdyn erioed: anfonwch neu caewch nhw</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>Nid anfonwyd cerdyn {amount} erioed: anfonwch neu caewch ef</translation>
        </message>
        <message id="shell.send.two">
            <source>{count} cards were never sent: send or close them</source>
            <translation>Nid anfonwyd {count} gerdyn erioed: anfonwch neu caewch nhw</translation>
        </message>
        <message id="shell.send.few">
            <source>{count} cards were never sent: send or close them</source>
            <translation>Nid anfonwyd {count} cherdyn erioed: anfonwch neu caewch nhw</translation>
        </message>
        <message id="shell.send.many">
            <source>{count} cards were never sent: send or close them</source>
            <translation>Nid anfonwyd {count} cherdyn erioed: anfonwch neu caewch nhw</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>Nid anfonwyd {count} cerdyn erioed: anfonwch neu caewch nhw</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>Yn gorffen cerdyn…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>Ni ellid darllen y gosodiadau. Rhoddwyd hwy o'r neilltu fel {name}, nid oes dim ar goll.</translation>
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
            <translation>goruchwyliwr</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>rheolwr</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>perchennog</translation>
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
            <translation>Goruchwyliwr</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>Rheolwr</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>Perchennog</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>Faint?</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>Pam?</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>Bwrdd</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>Mae'r gwestai'n ei gael drwy</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>E-bost y gwestai</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>Sgrin</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>E-bost</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>Dangos i'r gwestai</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>Dad-wneud</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>Cerdyn newydd</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>Rhif y cerdyn</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>Pwyswch a dal i weld y rhif cyfan</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>Gorffen</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>Gwirio eto</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>Galw rheolwr</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>Anfon eto, yr un cyfeirnod</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>Cau heb gerdyn</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>Dad-wneud y cerdyn hwn</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>Cadw'r cerdyn</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>Dad-wneud</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>Gwirio eto</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>Anfon nawr</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>Cau heb gerdyn</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>Dangos y cerdyn</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>Wedi'i drin</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>Llofnodi</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>Dangos mwy</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>Beth ddigwyddodd</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>Dangos cyfrinair</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>Rhoi cerdyn {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>Rhoi cerdyn</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>Yn gweithio…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>Yn anfon…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>Arafach nag arfer…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>bwrdd {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>Ni ellir rhoi {product} am unrhyw swm. Mae pwy bynnag a osododd y til hwn yn enwi ei symiau yn y ffeil ddarparu.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>Ni ellir rhoi dim: nid yw Toggle yn rhestru cynnyrch ar gyfer y cyfrif hwn. Crëwch un ym mhanel Toggle, neu gwiriwch y cyfrif yn Gosodiadau.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>Llawer mwy na'ch {usual} arferol. Ydy'r swm yn gywir?</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>Ar ôl heddiw: {left} o {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>Mae'r gwestai'n sganio neu'n nodi'r cerdyn o'r sgrin hon.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>Argreffir y cerdyn yma.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>Mae Toggle yn e-bostio'r cerdyn at y gwestai.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>Rhoddwyd y cerdyn</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>Crëwyd y cerdyn, manylion i ddod</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>Dad-wnaed y cerdyn</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>Yn ddilys o {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>Yn ddilys hyd {day}, yn dod i ben am 03:00 drannoeth</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>Yn cau ymhen {seconds} eiliad</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>Dad-wneud y cerdyn {amount} hwn?</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>Ni ddad-wnaed y cerdyn.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>Daw'r cerdyn yn ddiwerth ar unwaith. Dim ond tra nad oes neb wedi gwario ohono y mae hynny'n bosibl.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>Gwestai nesaf</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>Rheolwr sy'n penderfynu yma, ac yn rhoi rheswm a gedwir ar gofnod.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>Mae anfon eto'n defnyddio'r un cyfeirnod. Os daw Toggle o hyd i'r archeb gyntaf wedyn, gall fod dau gerdyn {amount}, a rhaid dad-wneud yr un dros ben.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>Gofynnir i Toggle o hyd. Mae ei gau'n golygu na throsglwyddir cerdyn {amount}.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>Cysylltu'r til hwn â Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>Rhaid i chi fod yn Store Owner yn Toggle. Crëwch ddefnyddiwr API yno, yna rhowch ef yma.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>Mewngofnodwch i Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>Ar y bar ochr, agorwch Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>Dewiswch “Other” ar waelod y dudalen.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>Pwyswch y botwm glas “Create new user”.</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>Copïwch yr enw defnyddiwr a'r cyfrinair: dangosir y cyfrinair unwaith yn unig ac ni ellir byth ei ddarllen eto.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>Ticiwch eich bod wedi nodi'r cyfrinair.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>Pwyswch y botwm glas “Create”. Wedi colli'r cyfrinair? Dilëwch y defnyddiwr API hwnnw a chrëwch un newydd.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>Enw defnyddiwr API neu e-bost</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>Cyfrinair API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>Rhif y cyfrif</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>Cysylltu</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>Yn mewngofnodi…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>Rhoi cynnig arno yn y modd ymarfer</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>Mae'r mewngofnodi'n gweithio. Dewiswch y cyfrif, yna pwyswch Cysylltu.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>Mae'r mewngofnodi'n gweithio. Teipiwch rif y cyfrif o far ochr Toggle, yna pwyswch Cysylltu.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>Wedi cysylltu. Mae'r defnyddiwr API yng nghladdgell y cyfrifiadur hwn.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>Ni chadwyd dim. Nid yw Toggle yn adnabod yr enw defnyddiwr a'r cyfrinair hyn. Ni ellir darllen cyfrinair coll eto: dilëwch y defnyddiwr API yn Toggle a chrëwch un newydd.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>Ni chadwyd dim. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>Gadawyd y bylchau o amgylch y cyfrinair allan, fel y mae Toggle yn ei wneud.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>Pwy sydd wrth y til?</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>Pwy sy'n penderfynu?</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>Tapiwch eich enw.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>Nid oes neb ar y til hwn yn rheolwr. Mae pwy bynnag a'i gosododd yn enwi un yn ei ffeil ddarparu.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>PIN {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>Dot {count} o {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>Dim digid eto</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>Yn gwirio…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>Nid dyna PIN {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>Gormod o PINau anghywir i {name}: arhoswch tan {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Nid oedd modd gwirio PIN {name}, ac nid yw hynny'n cyfrif fel un anghywir. Efallai fod y cyfrifiadur hwn yn brin o gof: caewch raglenni eraill a'i roi eto.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>Nid oes gan {name} PIN eto. Caiff ei ddewis wrth fewngofnodi am y tro cyntaf, yng nghwmni rheolwr.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>PIN cyntaf i {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>Nid oes gan {name} PIN eto. Rhaid i reolwr fod yn bresennol: tapiwch enw'r rheolwr a rhowch ei PIN.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>Nawr dewiswch chwe digid nad oes neb arall yn eu gwybod.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>Yr un chwe digid unwaith eto.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>Nid yr un digidau oedd y rhain, felly ni chadwyd unrhyw PIN. Dewiswch chwe digid eto.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>Dyma un o'r PINau sy'n cael eu dyfalu gyntaf, felly ni chafodd ei gadw. Dewiswch ddigidau eraill.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>Nid oes gan {name} PIN eto, na chan unrhyw reolwr chwaith. Mae pwy bynnag a osododd y til hwn yn rhoi PIN rheolwr yn ei ffeil ddarparu.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>Gwirio cerdyn</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>Sganiwch y cerdyn neu teipiwch ei rif.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>Nid yw'r digid olaf yn cyd-fynd â'r lleill: cymharwch y rhif â'r cerdyn. Gellir ei wirio er hynny.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Ni ofynnwyd dim. Nid un o gardiau Toggle oedd hwnnw, ac ni chadwyd dim ohono.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>Gweld y balans</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>Yn gofyn i Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} Nid yw'r balans yn hysbys.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>Digwyddodd rhywbeth annisgwyl. Nid yw'r balans yn hysbys.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>Rhoddwyd</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>Dad-wnaed</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>Heb gadarnhau eto</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>Yn ôl rheswm</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>Yn ôl person</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>Yn ôl safle</translation>
        </message>
        <message id="reports.cards.zero">
            <source>{count} cards</source>
            <translation>{count} cerdyn</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>{count} cerdyn</translation>
        </message>
        <message id="reports.cards.two">
            <source>{count} cards</source>
            <translation>{count} gerdyn</translation>
        </message>
        <message id="reports.cards.few">
            <source>{count} cards</source>
            <translation>{count} cherdyn</translation>
        </message>
        <message id="reports.cards.many">
            <source>{count} cards</source>
            <translation>{count} cherdyn</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} cerdyn</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>Cyn i chi gau</translation>
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
            <translation>{operator}, {reference}, llofnodwyd gan {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>Adir yma yr hyn a roddir heddiw ar y til hwn.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>Golwg a maint</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>Maint popeth</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>Maint y testun</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>Llenwi'r sgrin</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>Gadael sgrin lawn</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>Defnyddir y maint newydd o'r cychwyn nesaf.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>Mae'r dewis hwn yn para hyd nes i'r rhaglen gau: ni ellir ysgrifennu i'w ffolder.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>Fel y cyfrifiadur hwn</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>Golau</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>Tywyll</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>Cyferbyniad uchel</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>Arferol</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>Mwy</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>Mwyaf</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>Mae'r swm fel yr oedd. Gellir darllen “{text}” mewn mwy nag un ffordd, neu mewn dim un: ysgrifennwch ef fel 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>Nid yw “{text}” yn swm yn yr arian hwn. Mae Yn ôl yn tynnu'r fysell olaf, mae Clirio yn dechrau o'r newydd.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>Mae {typed} yn golygu {amount}. I gael {whole} ewch ymlaen â {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>Mae {typed} yn golygu {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>Ni phwyswyd dim. Nid un o gardiau Toggle oedd hwnnw, ac ni chadwyd dim ohono.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>Ni phwyswyd dim. Nid un o gardiau Toggle oedd hwnnw. Os chi a'i teipiodd, teipiwch ef eto ychydig yn arafach.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>Ni phwyswyd dim. Mae'r cod a sganiwyd yn y maes.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>Ni ofynnwyd am y cerdyn hwnnw. Mewngofnodwch, yna sganiwch ef eto.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>Ni ofynnwyd am y cerdyn hwnnw. Cysylltwch y til hwn â Toggle, yna sganiwch ef eto.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>Dim swm eto</translation>
        </message>
        <message id="spoken.GBP.major.zero">
            <source>{count} pounds</source>
            <translation>{count} punt</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>{count} bunt</translation>
        </message>
        <message id="spoken.GBP.major.two">
            <source>{count} pounds</source>
            <translation>{count} bunt</translation>
        </message>
        <message id="spoken.GBP.major.few">
            <source>{count} pounds</source>
            <translation>{count} punt</translation>
        </message>
        <message id="spoken.GBP.major.many">
            <source>{count} pounds</source>
            <translation>{count} phunt</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} punt</translation>
        </message>
        <message id="spoken.GBP.minor.zero">
            <source>{count} pence</source>
            <translation>{count} ceiniog</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>{count} geiniog</translation>
        </message>
        <message id="spoken.GBP.minor.two">
            <source>{count} pence</source>
            <translation>{count} geiniog</translation>
        </message>
        <message id="spoken.GBP.minor.few">
            <source>{count} pence</source>
            <translation>{count} ceiniog</translation>
        </message>
        <message id="spoken.GBP.minor.many">
            <source>{count} pence</source>
            <translation>{count} cheiniog</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} ceiniog</translation>
        </message>
        <message id="spoken.EUR.major.zero">
            <source>{count} euros</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.major.two">
            <source>{count} euros</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.major.few">
            <source>{count} euros</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.major.many">
            <source>{count} euros</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.major.other">
            <source>{count} euros</source>
            <translation>{count} ewro</translation>
        </message>
        <message id="spoken.EUR.minor.zero">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.EUR.minor.two">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.EUR.minor.few">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.EUR.minor.many">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.major.zero">
            <source>{count} dollars</source>
            <translation>{count} doler</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>{count} ddoler</translation>
        </message>
        <message id="spoken.USD.major.two">
            <source>{count} dollars</source>
            <translation>{count} ddoler</translation>
        </message>
        <message id="spoken.USD.major.few">
            <source>{count} dollars</source>
            <translation>{count} doler</translation>
        </message>
        <message id="spoken.USD.major.many">
            <source>{count} dollars</source>
            <translation>{count} doler</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} doler</translation>
        </message>
        <message id="spoken.USD.minor.zero">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.minor.two">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.minor.few">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.minor.many">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} sent</translation>
        </message>
        <message id="spoken.JPY.major.zero">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.two">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.few">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.many">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} yen</translation>
        </message>
        <message id="spoken.KWD.major.zero">
            <source>{count} dinars</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.two">
            <source>{count} dinars</source>
            <translation>{count} ddinar</translation>
        </message>
        <message id="spoken.KWD.major.few">
            <source>{count} dinars</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.many">
            <source>{count} dinars</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} dinar</translation>
        </message>
        <message id="spoken.KWD.minor.zero">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.two">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.few">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.many">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="spoken.KWD.minor.other">
            <source>{count} fils</source>
            <translation>{count} fils</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>Y rhestr hon</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 i {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab, Shift + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>Ymlaen, yn ôl</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Enter neu'r bylchwr</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>Pwyso'r hyn sydd â'r fodrwy</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 i 9, pwynt, Backspace, Delete</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>Y swm, wedi'i lenwi o'r dde, neu fel yr ysgrifennwch ef â phwynt; y PIN wrth fewngofnodi</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>Cymryd swm a gopïwyd</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Enter</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>Rhoi'r cerdyn, o unrhyw le ar y dudalen</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>Bylchwr, wedi'i ddal</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>Dangos rhif cudd tra delir ef</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>Chwilio yn Hanes</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>Cloi, ar gyfer y person nesaf</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>Llenwi'r sgrin, neu adael sgrin lawn</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>Mynd yn ôl, neu gau'r hyn sydd ar agor</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>Newid y defnyddiwr API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>Gosod ffeil ddarparu</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>Gosodwyd y ffeil ddarparu.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>Cyfrif</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>Arian cyfred</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>Masnachwr</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>Hepgorwyd</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>Sianel werthu</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>Cyflawni ar unwaith</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>Ie</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>Na, ym mhanel Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>Dim cyfeirnod</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>Un cerdyn</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>Un cerdyn gan staff</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>Un aelod o staff y dydd</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>Un safle y dydd</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>Un gwestai mewn 30 diwrnod</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>Ynghylch a thrwyddedau</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>Adeiladwaith</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>O'r cod ffynhonnell</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Meddalwedd rydd dan y drwydded MIT yw Toggle Desk. Mae wedi'i seilio ar Qt a PySide6, a ddefnyddir dan y GNU Lesser General Public License, fersiwn 3: ffeiliau ar eu pen eu hunain yw eu llyfrgelloedd, a gallwch eu disodli, a chynigir eu cod ffynhonnell dan SOURCES isod.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>Trwyddedau</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>Testun y drwydded</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>Ni ellir darllen testunau'r trwyddedau yma: maent yn y ffolder licences wrth ymyl y rhaglen.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>Cysylltiad</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>Safleoedd</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>Rhesymau</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>Terfynau</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>Anfonwyd â llaw o Hanes</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>Caewyd â llaw o Hanes</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>Cofnodwyd, dim wedi'i anfon eto</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>Dechreuwyd anfon</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>Profwyd: ni adawodd dim y til hwn</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>Gwrthododd Toggle y mewngofnodi</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>Gwrthododd Toggle</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>Dim ateb y gellir ymddiried ynddo</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>Dywed Toggle ei fod yn adnabod y cyfeirnod hwn</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>Torrwyd ar draws yr anfon</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>Atebodd Toggle gyda'r archeb</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>Gofynnwyd i Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>Caniatawyd anfon eto</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>Caewyd heb gerdyn</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>Argraffwyd</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>Argraffwyd eto, wedi'i farcio'n gopi</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>Ni ddaeth dim o'r argraffydd</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>Dangoswyd ar y til hwn</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>Llofnodwyd tra oedd y canlyniad yn agored</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>Wedi'i drin</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>Hanes</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>Cardiau a roddwyd ar y til hwn, y diweddaraf yn gyntaf</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>Chwilio cerdyn, person, safle, rheswm neu swm</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>Dim eto. Rhestrir yma bob cerdyn a roddir ar y til hwn.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>Yn chwilio ymhellach yn ôl…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>Nid oes dim yn cyd-fynd â'r chwiliad hwn.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>Swm</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>Cerdyn</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>Safle</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>Rhoddwyd gan</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>Heb ei gofnodi</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>Heb ei anfon</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>Yn anfon</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>Heb ei roi</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>Heb gadarnhau eto</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>Angen rheolwr</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>Rhoddwyd</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>Crëwyd, manylion i ddod</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>Angen rheolwr</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>Angen rheolwr</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>Caewyd heb gerdyn</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>Angen rheolwr</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>Dad-wnaed</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>Dad-wneud: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>Dad-wneud wedi'i gwblhau</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>Rhoddwyd: cerdyn {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>Derbyniodd Toggle yr archeb am gerdyn {amount} a bydd yn ei e-bostio at {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>Gadewir yr archeb hon yn agored: cyflawnwch hi ym mhanel Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>Nid yw Toggle yn dangos rhif y cerdyn hwn yma: mae ym mhanel Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>Daeth y cerdyn hwn i'r golwg ar ôl rhoi'r gorau iddo. Galwch reolwr: trosglwyddwch ef neu dad-wnewch ef.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>Ni allai'r til hwn gofnodi'r cerdyn. Nodwch y rhif nawr, gadewch y rhaglen ar agor, a ffoniwch eich cymorth TG.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>Ni allai'r til hwn gofnodi hynny eto: gadewch y rhaglen ar agor.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>Wedi'i drin gan {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>Mae {name} wedi llofnodi.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>Crëwyd: mae'r cerdyn {amount} gan Toggle, mae ei fanylion ar y ffordd.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} Ni roddwyd dim.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>Heb ei anfon: caeodd y rhaglen cyn i'r cerdyn {amount} adael. Anfonwch ef nawr neu caewch ef.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>Mae'r cerdyn {amount} yn cael ei anfon.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>Ni roddwyd dim. Dywed Toggle: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>Heb gadarnhau eto. Efallai fod Toggle eisoes wedi creu'r cerdyn {amount} hwn. Peidiwch â rhoi un arall, os gwelwch yn dda.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>Nid oes gan Toggle gofnod ar ôl 3 munud. Gall rheolwr ei anfon eto.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>Heb gadarnhau eto. Dim ond rheolwr all benderfynu beth ddaw o'r cerdyn {amount} hwn.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>Creodd Toggle gerdyn sy'n wahanol i'r {amount} y gofynnwyd amdano. Galwch reolwr.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>Mae Toggle yn dangos mwy nag un cerdyn am y {amount} hyn. Galwch reolwr i ddad-wneud yr un dros ben yn nangosfwrdd Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>Caewyd heb gerdyn. Rydym yn dal i wylio am 7 diwrnod.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>Caewyd heb gerdyn. Ni anfonwyd dim erioed.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>Dad-wnaed: mae'r cerdyn {amount} yn wag nawr.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>Ni ddad-wnaed y cerdyn. Dywed Toggle: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} Ni ddad-wnaed y cerdyn.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>Heb gadarnhau eto: efallai fod Toggle eisoes wedi dad-wneud y cerdyn {amount} hwn.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>Mae'r cerdyn {amount} fel yr oedd: caeodd y rhaglen cyn y gellid ei ddad-wneud.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>Mae'r cerdyn {amount} yn cael ei ddad-wneud.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>Derbyniodd Toggle ddad-wneud y cerdyn {amount} hwn, mae'r manylion ar y ffordd.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>Nid oes gan Toggle gofnod o'r dad-wneud hwn ar ôl 3 munud. Gall rheolwr ei anfon eto.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>Heb gadarnhau eto. Dim ond rheolwr all benderfynu am ddad-wneud y cerdyn {amount} hwn.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>Caewyd y dad-wneud. Rydym yn dal i wylio am 7 diwrnod.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>Caewyd y dad-wneud. Ni anfonwyd dim erioed.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>Gwiriwch gyfeirnod y safle yn Toggle dan Settings &gt; Integrations, ac yma yn Gosodiadau ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>Gwirio eto ymhen {seconds} eiliad.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>Yn gwirio nawr.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>Ni holir Toggle mwyach: edrychwch yn ei banel.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>Gwirio eto ymhen {minutes} munud.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>Cyf. …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>Dim cysylltiad.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>Gwrthodwyd y cysylltiad diogel. Gwiriwch y dyddiad a'r rhwydwaith.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>Gwrthododd dirprwy'r rhwydwaith.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>Gwrthododd Toggle y mewngofnodi.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>Nid yw'r til hwn wedi'i gysylltu â Toggle eto.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Mae Toggle yn brysur: arhoswch funud.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>Mae tudalen fewngofnodi rhwydwaith yn y ffordd.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>Ni ellid darllen ateb Toggle.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>Mae gan Toggle broblem ei hun.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>Nid atebodd Toggle mewn pryd.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>Collwyd y cysylltiad.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>Anfonodd y rhwydwaith y cwestiwn i rywle arall.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>Caewyd y rhaglen wrth anfon.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>Mae Toggle yn adnabod y cyfeirnod hwn eisoes.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>Gwrthododd Toggle.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>Nid oes hawl gan y defnyddiwr API hwn i wneud hynny.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Mae Toggle yn brysur, yn aros.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>Mae'r cerdyn yn wag erbyn hyn: wedi'i gymryd yn ôl, neu wedi'i wario gan y gwestai.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>Yn gwirio cerdyn rhodd y torrwyd ar ei draws.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>Gwerth</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>Cerdyn</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>Cynnyrch</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>Safle</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>Bwrdd</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>Rhoddwyd gan</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>Mae'r gwestai'n ei gael drwy</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>E-bost y gwestai</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>Yn ddilys o</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>Yn ddilys hyd</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>Archeb</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>Llinell archeb</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>Yn dad-wneud</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>Dad-wnaed gan</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>Ohono wedi'i dalu</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>Ohono'n rhad ac am ddim</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>Y cerdyn fel cod i'w sganio</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>Rhif y cerdyn</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>Dewis ffeil ddarparu</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>Ni roddwyd dim.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} Dywed Toggle: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>Ni roddwyd dim. Nid swm yw “{typed}”: ysgrifennwch ef fel {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>Ni roddwyd dim. Mae angen swm uwch na sero ar gerdyn.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>Ni roddwyd dim. Mae {amount} dan y swm lleiaf, {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>Ni roddwyd dim. Mae {amount} dros y swm mwyaf, {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>Ni roddwyd dim. Nid yw {amount} yn ffitio: mae symiau'n mynd fesul {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>Ni roddwyd dim. Symiau penodol yn unig sydd gan {product}, ac nid yw {amount} yn un.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>Ni roddwyd dim. Nid oes gan {product} opsiwn pris {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>Ni roddwyd dim. Nid oes safle o'r enw “{site}” wedi'i osod ar y til hwn.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>Ni roddwyd dim. Mae'r til hwn yn rhoi cardiau ar gyfer {locked} yn unig, nid ar gyfer {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>Ni roddwyd dim. Dewiswch safle yn gyntaf.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>Ni roddwyd dim. Nid oes gan Toggle gynnyrch o'r enw “{product}” ar gyfer y cyfrif hwn.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>Ni roddwyd dim. Mae mwy nag un cynnyrch yn cyd-fynd â “{product}”: defnyddiwch ei rif.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>Ni roddwyd dim. Nid yw “{reason}” yn un o'r rhesymau a osodwyd yma.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>Ni wnaed dim. Dywedwch pam yn gyntaf.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>Ni roddwyd dim. Nid cyfeiriad e-bost yw “{email}”.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>Ni roddwyd dim. Mae gan “{email}” un dot yn ormod: cyn neu ar ôl yr @, ar un pen, neu ddau yn olynol.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>Ni roddwyd dim. Mae rhywbeth na ellir ei weld yn y cyfeiriad e-bost, fel sy'n digwydd gyda thestun wedi'i gopïo. Dilëwch y cyfeiriad a'i deipio â llaw.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>Ni roddwyd dim. Teipiwch gyfeiriad e-bost y gwestai yn gyntaf.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>Ni roddwyd dim. Mae trosglwyddo drwy {handover} wedi'i ddiffodd ar y til hwn.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>Ni roddwyd dim. {field}: rhy hir, {longest} nod ar y mwyaf.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>Ni roddwyd dim. {field}: mae'n cynnwys nodau na ellir eu hargraffu.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>Ni wnaed dim. Nid oes cofnod yn cyd-fynd â “{reference}”.</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>Ni ofynnwyd dim. Nid rhif cerdyn yw hwnnw.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>Nid yw Toggle yn adnabod cerdyn â'r rhif hwn.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>Ni roddwyd dim. Nid yr un yw'r swm ar y sgrin, yn yr archeb ac yn ei nodyn: galwch eich cymorth TG.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>Ni roddwyd dim. Dewiswch swm a rheswm yn gyntaf.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>Ni newidiwyd dim. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>Ni newidiwyd dim. Nid yw'r defnyddiwr API hwn yn gweld cyfrif {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>Nid anfonwyd dim. Nid yw “{address}” yn gyfeiriad i anfon cardiau ato: rhaid iddo fod yn https, neu'r cyfrifiadur hwn.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>Ni roddwyd dim. Mae {amount} dros y terfyn o {limit} am un cerdyn.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Ni roddwyd dim. Gall {name} roi hyd at {limit} ar un cerdyn: galwch reolwr am {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Ni roddwyd dim. Byddai {name} yn mynd dros y terfyn o {limit} am un diwrnod: galwch reolwr.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Ni roddwyd dim. Byddai'r safle hwn yn mynd dros ei derfyn o {limit} am un diwrnod: galwch reolwr.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>Ni roddwyd dim. Byddai'r gwestai hwn yn mynd dros y terfyn o {limit} mewn 30 diwrnod: galwch reolwr.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>Ni roddwyd dim. Mewngofnodwch yn gyntaf: dim ond i bobl y mae'n eu hadnabod y mae'r til hwn yn rhoi cardiau.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>Ni roddwyd dim. Nid oes neb o'r enw {name} wedi'i osod ar y til hwn.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>Ni roddwyd dim. Nid dyna PIN {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>Ni roddwyd dim. Ni theipiwyd PIN ar gyfer {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>Ni roddwyd dim. Gormod o PINau anghywir i {name}: arhoswch tan {until}, neu galwch reolwr.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>Ni roddwyd dim. Mae chwe digid mewn PIN; nid yw'r hyn a deipiwyd i {name} yn un, ac nid yw'n cyfrif fel un anghywir.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>Ni roddwyd dim. Nid oedd modd gwirio PIN {name}, ac nid yw hynny'n cyfrif fel un anghywir. Efallai fod y cyfrifiadur hwn yn brin o gof: caewch raglenni eraill a'i roi eto.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>Ni roddwyd dim. Nid oes gan {name} PIN eto: caiff ei ddewis yn y ffenestr wrth fewngofnodi am y tro cyntaf, yng nghwmni rheolwr.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>Ni wnaed dim. Ni all {name} benderfynu hyn: galwch reolwr.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>Ni roddwyd dim. Mae cerdyn {amount} arall heb ei gadarnhau eto, ac efallai mai hwn ydyw: galwch reolwr.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>Ni roddwyd dim. Mae'n edrych fel y cerdyn {amount} a roddwyd i'r gwestai hwn am {at}: galwch reolwr.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>Ni roddwyd dim. Nid yw'r til hwn wedi'i gysylltu â Toggle eto: cysylltwch ef yn Gosodiadau.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>Ni roddwyd dim. Nid oes cysylltiad â Toggle: gwiriwch y rhwydwaith.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>Ni roddwyd dim. Gwrthodwyd y cysylltiad diogel: gwiriwch y dyddiad a'r rhwydwaith.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>Ni roddwyd dim. Gwrthododd dirprwy'r rhwydwaith: gofynnwch i'ch cymorth TG.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>Ni roddwyd dim. Gwrthododd Toggle y mewngofnodi: gwiriwch y defnyddiwr API yn Gosodiadau.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>Ni roddwyd dim. Mae Toggle yn brysur: arhoswch funud.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>Ni roddwyd dim. Mae tudalen fewngofnodi rhwydwaith yn y ffordd: mewngofnodwch i'r rhwydwaith yn gyntaf.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>Ni roddwyd dim. Ni ellid darllen ateb Toggle.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>Ni roddwyd dim. Mae gan Toggle broblem ei hun: arhoswch funud.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>Ni roddwyd dim. Nid atebodd Toggle mewn pryd: gwiriwch y rhwydwaith.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>Ni roddwyd dim. Collwyd y cysylltiad â Toggle: gwiriwch y rhwydwaith.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>Ni roddwyd dim. Anfonodd y rhwydwaith y cwestiwn i rywle arall: gofynnwch i'ch cymorth TG.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>Ni roddwyd dim. Ni all y til hwn gadw cofnodion: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>Ni roddwyd dim. Mae cofnodion y til hwn wedi mynd: rhowch nhw yn ôl o gopi, neu tynnwch ei ffolder data i ddechrau o'r newydd.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>Ni roddwyd dim. Fersiwn mwy newydd o'r rhaglen a ysgrifennodd gofnodion y til hwn: diweddarwch hi.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>Ni roddwyd dim. Nid yw'r allwedd i gofnodion y til hwn yng nghladdgell y cyfrifiadur hwn: daethant o gyfrifiadur arall, neu mae'r gladdgell yn newydd. Gyda'r daflen adfer rhedwch: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>Ni roddwyd dim. Mae gan y cyfrifiadur hwn rhy ychydig o gof rhydd: caewch raglenni eraill yn gyntaf.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>Ni roddwyd dim. Ni all y rhaglen ysgrifennu i'w ffolder {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>Ni wnaed dim. Dywed Toggle: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>Ni wnaed dim. Nid oes hawl gan y defnyddiwr API hwn i wneud hynny: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>Heb gadarnhau eto. Caewyd y rhaglen wrth anfon: edrychwch yn Hanes.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>Heb gadarnhau eto. Mae Toggle yn adnabod y cyfeirnod hwn eisoes: edrychwch yn Hanes.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>Ni ddad-wnaed y cerdyn. Dim ond cerdyn a roddwyd y gellir ei ddad-wneud ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>Ni wnaed dim. Dad-wnaed y cerdyn hwn eisoes.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>Ni ddad-wnaed y cerdyn. Mae {balance} o {value} ar ôl: mae rhywun wedi gwario ohono.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>Ni ddad-wnaed y cerdyn. Mae {balance} arno, mwy na'i werth o {value}: mae rhywun wedi ychwanegu arian. Cymerwch ef yn ôl ym mhanel Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>Ni ddad-wnaed y cerdyn. Ni roddodd Toggle ei falans: arhoswch funud.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>Ni wnaed dim. Nid yw hynny'n bosibl mwyach ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>Digwyddodd rhywbeth annisgwyl. Edrychwch yn Hanes cyn dim arall: mae pob cerdyn yno.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>Nid oes gan y cyfrifiadur hwn gladdgell: cedwir y defnyddiwr API hyd nes i'r rhaglen gau yn unig, ac nid yw'r cofnodion wedi'u hamgryptio.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>Nid yw claddgell y cyfrifiadur hwn wedi ateb eto: nid yw'r cofnodion wedi'u hamgryptio. Fe fyddant o'r tro cyntaf y bydd yn ateb wrth gychwyn.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>Mae claddgell y cyfrifiadur hwn ar glo: nid yw'r cofnodion wedi'u hamgryptio. Fe fyddant o'r tro cyntaf y bydd heb ei chloi wrth gychwyn.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>Nid yw'r cofnodion wedi'u hamgryptio eto, am fod sawl rhaglen yn eu defnyddio. Fe fyddant y tro nesaf y bydd y rhaglen yn cychwyn heb un arall ar agor.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>Wedi cysylltu. Nid oes gan y cyfrifiadur hwn gladdgell, felly cedwir y defnyddiwr API hyd nes i'r rhaglen gau yn unig.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>Wedi cysylltu. Nid yw claddgell y cyfrifiadur hwn wedi ateb, felly cedwir y defnyddiwr API hyd nes i'r rhaglen gau yn unig. Atebwch gwestiwn y gladdgell: caiff ei storio cyn gynted ag y bydd y gladdgell yn ateb.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>Wedi cysylltu. Mae claddgell y cyfrifiadur hwn ar glo, felly cedwir y defnyddiwr API hyd nes i'r rhaglen gau yn unig. Datglowch y gladdgell: caiff ei storio cyn gynted ag y bydd y gladdgell yn ei dderbyn, tra bo'r ffenestr hon ar agor.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>Nid yw claddgell y cyfrifiadur hwn yn ateb.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>Nid yw claddgell y cyfrifiadur hwn wedi ateb eto: efallai ei bod yn gofyn am ei chyfrinair mewn ffenestr arall.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>Mae claddgell y cyfrifiadur hwn ar glo.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>Ni roddwyd dim. Nid yw claddgell y cyfrifiadur hwn yn ateb, ac ynddi hi y mae'r allwedd i gofnodion y til hwn. Mewngofnodwch i'r cyfrifiadur fel arfer a chychwyn y gladdgell.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>Ni roddwyd dim. Nid yw claddgell y cyfrifiadur hwn wedi ateb eto. Chwiliwch am ffenestr sy'n gofyn am gyfrinair y gladdgell a'i hateb.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>Ni roddwyd dim. Mae claddgell y cyfrifiadur hwn ar glo, ac ynddi hi y mae'r allwedd i gofnodion y til hwn. Datglowch y gladdgell.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>Ni roddwyd dim. Nid yw cofnodion y til hwn wedi'u hamgryptio eto.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>E-bostio ymhen {seconds} eiliad</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>Canslo'r anfon</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>Nid anfonwyd dim.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>Ai {domain} oeddech chi'n ei feddwl?</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>Mae'r cerdyn yn bod, ond nid yw'r hyn a drosglwyddid yn cyd-fynd â'r cofnodion. Ni throsglwyddwyd dim: galwch reolwr.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>YMARFER, nid cerdyn go iawn</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>COPI {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>Argraffu'r cerdyn</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>Argraffu copi</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>Cadw fel PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>Cadw'r cerdyn fel ffeil PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>Yn ôl i'r cerdyn</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>Sut bydd y papur yn edrych</translation>
        </message>
        <message id="print.count.zero">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Argraffwyd {count} gwaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>Argraffwyd unwaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.count.two">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Argraffwyd dwywaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.count.few">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Argraffwyd teirgwaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.count.many">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Argraffwyd {count} gwaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>Argraffwyd {count} gwaith. Marcir pob print pellach yn COPI.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>Yn argraffu…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>Argraffwyd.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>Cymerodd yr argraffydd ef. Nid yw'n dweud pryd mae wedi gorffen: chwiliwch am y slip.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>Mae'r ffeil PDF wedi'i hysgrifennu.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>Mae'r cerdyn yn ddiogel, nid ysgrifennwyd ffeil: dewiswch ffolder arall.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>Mae ei bapur bron ar ben.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>Mae'r cerdyn yn ddiogel, nid argraffwyd dim. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>Mae'r cerdyn yn ddiogel, ac efallai wedi'i argraffu: chwiliwch am y slip. {cause} Marcir print pellach yn COPI.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>Mae'r cerdyn yn ddiogel ac yn aros yng nghiw argraffu'r cyfrifiadur. {cause} Marcir print pellach yn COPI.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>Mae'r cerdyn yn ddiogel, nid argraffwyd dim. Ni all y til hwn gadw cofnodion: dangoswch y cerdyn yn lle hynny.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>Nid oes argraffydd gan y til hwn: gosodwch un, neu cadwch ffeil PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>Nid yw'r cyfrifiadur hwn yn adnabod yr argraffydd a osodwyd yma: dewiswch ef eto yn Gosodiadau.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>Nid yw'r argraffydd yn ateb: gwiriwch ei fod ymlaen ac wedi'i gysylltu.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>Nid oes papur yn yr argraffydd: rhowch rolyn newydd ynddo.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>Mae clawr yr argraffydd ar agor: caewch ef.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>Mae cyllell yr argraffydd yn sownd: agorwch y clawr a'i gau eto.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>Ni chymerodd y cyfrifiadur hwn y print: gwiriwch giw'r argraffydd, neu cadwch ffeil PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>Peidiodd yr argraffydd ag ateb: diffoddwch ef a'i droi ymlaen eto.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>Yma cyrhaeddir argraffydd cyfresol drwy ei giw: gosodwch ef yn amrwd.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>Nid yw system argraffu'r cyfrifiadur hwn yn rhedeg: ailgychwynnwch y cyfrifiadur, neu cadwch ffeil PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>Ni atebodd system argraffu'r cyfrifiadur hwn am 10 eiliad: ailgychwynnwch y cyfrifiadur, neu cadwch ffeil PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>Nid yw ciw'r argraffydd yn derbyn printiau: gadewch iddo eu derbyn eto yng ngosodiadau argraffydd y cyfrifiadur hwn.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Ni chaiff defnyddiwr y cyfrifiadur hwn argraffu yno: trefnwch ganiatâd yng ngosodiadau argraffydd y cyfrifiadur hwn, neu dewiswch argraffydd arall yn Gosodiadau.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>Mae'r argraffydd yn gofyn am gyfrinair: rhowch ef yng ngosodiadau argraffydd y cyfrifiadur hwn, neu dewiswch argraffydd arall yn Gosodiadau.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>Mae'r argraffydd wedi'i oedi: gadewch iddo barhau yng ngosodiadau argraffydd y cyfrifiadur hwn.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>Mae'r ciw yn ei ddal yn ôl: rhyddhewch ef yng ngosodiadau argraffydd y cyfrifiadur hwn.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>Canslwyd y print wrth yr argraffydd neu yn ei giw.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>Nid yw'r argraffydd yn cymryd papur o'r maint hwn: dewiswch yn Gosodiadau y papur sydd ynddo.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>Ni dderbyniodd yr argraffydd ef: dewiswch argraffydd arall yn Gosodiadau, neu cadwch ffeil PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>Fe'i hargreffir cyn gynted ag y bydd yr argraffydd yn barod.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>Argraffydd</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>Argraffydd y til hwn</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>Sut y cyrhaeddir ef</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>Wedi'i osod yma</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>Rhwydwaith</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>Porth cyfresol</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>Ciw argraffu, amrwd</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>Unrhyw argraffydd ar y cyfrifiadur hwn, gyda'i yrrwr ei hun.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>Argraffydd derbynebau (ESC/POS) yn ôl ei gyfeiriad, porth 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>Argraffydd derbynebau (ESC/POS) ar borth cyfresol. Ar Windows dewiswch y ciw argraffu.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>Argraffydd derbynebau (ESC/POS) drwy giw'r cyfrifiadur hwn, heibio i'w yrrwr.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>Rholyn 58 mm</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>Rholyn 80 mm</translation>
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
            <translation>Argraffydd</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>Argraffydd arferol y cyfrifiadur hwn</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (ddim yno nawr)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>Cyfeiriad, megis 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>Porth, megis /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>Argraffu prawf</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>Yn ôl i'r gosodiadau</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>Yn argraffu'r prawf…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>Cadwyd. Argraffwch brawf i weld ei fod yn gweithio.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>Ni newidiwyd dim. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>Ni newidiwyd dim. Teipiwch ble mae'r argraffydd.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>Argraffwyd y prawf. Sganiwch ei god: mae'n dweud TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>Cymerodd yr argraffydd y prawf. Chwiliwch am y slip, a sganiwch ei god: mae'n dweud TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>Nid argraffwyd y prawf. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>Efallai fod y prawf wedi'i argraffu: chwiliwch am y slip. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>Mae'r prawf yn aros yng nghiw argraffu'r cyfrifiadur. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>PRAWF, nid cerdyn</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>Os yw'r cod yn darllen TEST ac nad oes llinell wedi torri, mae'r argraffydd yn iawn.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>Terfynau</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>Nid oedd Toggle wedi rhoi'r amser eto: cymerwyd y diwrnod o gloc y cyfrifiadur hwn.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>Wedi cysylltu. Mae'r gladdgell wedi ateb: mae'r defnyddiwr API bellach yng nghladdgell y cyfrifiadur hwn.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>Mae'r allwedd i gofnodion y til hwn yng nghladdgell y cyfrifiadur hwn wedi'i difrodi.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>Ni roddwyd dim. Mae'r allwedd i gofnodion y til hwn yng nghladdgell y cyfrifiadur hwn, ond wedi'i difrodi. Adferwch y gladdgell o gopi wrth gefn y cyfrifiadur hwn: nid oes allwedd arall sy'n agor y cofnodion.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>Efallai fod seroau ar goll ar ddechrau'r PIN hwn.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>Bydd y til hwn yn cloi ymhen {seconds} eiliad. Cyffyrddwch ag ef i barhau.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>Gwelwyd eto</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>Cymeradwywyd gan</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>Ni wnaed dim. Dim ond gydag ail berson sy'n cymeradwyo y caiff {name} wneud hyn.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>Ni wnaed dim. {name} sy'n gofyn, felly ni all gymeradwyo: galwch berson arall.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>Ni wnaed dim. Ni all {name} gymeradwyo hyn: galwch berson a gaiff roi cymaint.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>Ni roddwyd dim. Cymeradwyodd {name} gerdyn gwahanol i hwn: gofynnwch eto.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>Ni roddwyd dim. Nid yw'r gymeradwyaeth yn ddilys mwyach: gofynnwch eto.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>Ni roddwyd dim. Mae {amount} yn fwy na'r {maximum} y gofynnwyd amdano.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>Ni newidiwyd dim. Dyma un o'r PINau cyntaf y byddai rhywun yn eu dyfalu: dewiswch ddigidau eraill.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>Ni newidiwyd dim. Dyna'r PIN sydd gan {name} nawr: dewiswch ddigidau eraill.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Ni roddwyd dim. Gormod o PINau a bathodynnau anghywir ar y til hwn: arhoswch tan {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>Ni wnaed dim. Nid yw'r bathodyn hwnnw'n perthyn i neb ar y til hwn.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>Ni newidiwyd dim. Dyna fathodyn {name} eisoes.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>Ni newidiwyd dim. Mae gan fathodyn 8 i 64 nod a llai na 12 digid: ni chymerir cerdyn banc na cherdyn rhodd yn ei le byth.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Ni wnaed dim. Nid yw'r til hwn yn cadw bathodynnau: nid oes allwedd o gladdgell y cyfrifiadur i'w gofnodion. Defnyddiwch eich PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Ni roddwyd dim. Mae {name} wedi gadael: gall rheolwr eu derbyn yn ôl yn Gosodiadau, o dan Pobl.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>Ni newidiwyd dim. Mae angen enw ar berson.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>Ni newidiwyd dim. Mae yna {name} eisoes, efallai ymhlith y rhai a adawodd.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>Ni newidiwyd dim. Ni allai neb arall redeg y til hwn wedyn: yn gyntaf rhowch y rôl honno a PIN i berson arall.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>Ni newidiwyd dim. O'r person cyntaf ymlaen rhaid i bawb fewngofnodi, felly perchennog â PIN yw'r cyntaf.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>Ni newidiwyd dim. Mae angen rôl sydd o leiaf mor uchel: mae un {name} yn is.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>Mae {amount} yn gofyn am ail berson</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>Mae hyn yn gofyn am ail berson</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>Mae {name} yn gofyn am fwy na'r {limit} y caiff cerdyn fod yn werth.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>Caiff {name} roi {limit} ar gerdyn ar ei liwt ei hun.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>Caiff {name} roi {limit} y dydd ar ei liwt ei hun.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>Caiff y safle hwn roi {limit} y dydd.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>Caiff y gwestai hwn {limit} mewn 30 diwrnod.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>Mae {name} wedi cyrraedd terfyn ar y til hwn.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>Nid yw cerdyn {amount} arall wedi'i gadarnhau eto, a gallai fod yr un hwn.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>Mae'n edrych fel cerdyn a gafodd y gwestai hwn rai oriau yn ôl.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>Dim ond gydag ail berson y caiff {name} roi cardiau.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>Dim ond gydag ail berson y caiff {name} anfon cardiau drwy e-bost.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>Dim ond gydag ail berson y caiff {name} roi symiau heblaw'r rhai ar y teils.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>Mae {name} am gymryd y cerdyn hwn yn ôl.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>Mae {name} am weld y cerdyn hwn eto.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>Mae {name} am argraffu'r cerdyn hwn unwaith eto.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>Mae {name} am newid cyfeiriad y cerdyn hwn.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>Mae {name} am benderfynu ar y cerdyn hwn.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>Mae {name} am lofnodi dros y cerdyn hwn.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>Mae {name} am weld cardiau pobl eraill.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>Mae {name} am weld yr adroddiadau.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>Mae {name} am fynd â'r cofnodion o'r til hwn.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>Mae {name} am newid y gosodiadau.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>Mae {name} am newid pobl y til hwn.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>Mae {name} am osod yr argraffydd.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>Mae {name} am holi beth sydd ar gerdyn gwestai.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>Yn gofyn</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>Wedi rhoi heddiw</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>Pwy sy'n cymeradwyo? Mae {name} yn aros wedi mewngofnodi.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>Faint ar y mwyaf? Hyd at {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>Caniatáu {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>Caniatáu</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>Gostwng y swm</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>Cymryd {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>Cymryd y swm hwn</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>Gwrthod</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>Pam lai?</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>Ei wrthod</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>Peidio â gwrthod</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>Yn ddilys am {minutes}:{seconds} arall</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>Ni roddwyd dim. Nid atebodd ail berson mewn pryd: pwyswch Rhoi i ofyn eto.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>Ni wnaed dim. Nid atebodd ail berson mewn pryd.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>Ni roddwyd dim. Gwrthododd {name}: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>Ni wnaed dim. Gwrthododd {name}: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} Wedi anghofio? Mae rheolwr yn rhoi un newydd yn Gosodiadau, o dan Pobl.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} Wedi anghofio? Gall {other} roi un newydd yn Gosodiadau, o dan Pobl.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} Wedi anghofio? Ni all neb arall yma ei newid: mae'r sawl a osododd y til hwn yn rhoi PIN newydd i {name} yn ei ffeil ddarparu.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>Gormod o PINau a bathodynnau anghywir ar y til hwn: arhoswch tan {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>Nid yw'r bathodyn hwnnw'n perthyn i neb ar y til hwn.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>Nid bathodyn mo hwnnw. Ni chadwyd dim amdano.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>Nid yw'r til hwn yn cadw bathodynnau: nid oes allwedd o gladdgell y cyfrifiadur i'w gofnodion. Defnyddiwch eich PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>Mae {name} wedi gadael: gall rheolwr eu derbyn yn ôl yn Gosodiadau, o dan Pobl.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>Ni chaiff {name} benderfynu hyn: mae angen rheolwr.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>Tapiwch berson i newid y rôl, y PIN neu'r bathodyn.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>Nid oes neb wedi'i osod eto: mae'r til hwn yn gweithio fel ei berchennog, heb PIN. Unwaith y bydd y person cyntaf wedi'i ychwanegu, rhaid i bawb fewngofnodi.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>Ddim yma bellach</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>Ychwanegu person</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>Person newydd</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>E-bost ar gyfer derbynebau, os dymunir</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>Un eiliad…</translation>
        </message>
        <message id="people.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.badge">
            <source>Badge</source>
            <translation>Bathodyn</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>dim PIN eto</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>bathodyn</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>Wedi'i ddewis</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>I'w ddewis wrth fewngofnodi nesaf, a rheolwr yn bresennol</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>Yn hysbys</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>Dim</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>Perchennog â PIN yw'r person cyntaf. O hynny ymlaen mae pawb yn mewngofnodi.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>Mae'r enw'n aros fel y mae: mae cofnodion a therfynau'n dibynnu arno.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>Nid yw person sy'n gadael yn cael ei ddileu: mae'r hyn a roddodd yn aros ar gofnod.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>Ni all y person hwn fewngofnodi na chymeradwyo. O'i dderbyn yn ôl, mae'n dewis PIN newydd.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>Ychwanegu: dewisir y PIN wrth fewngofnodi gyntaf</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>Ychwanegu â PIN nawr</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>Gosod PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>Tynnu'r PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>Rhoi bathodyn</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>Tynnu'r bathodyn</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>Gadael i fynd</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>Derbyn yn ôl</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>PIN i {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>Chwe digid nad oes neb arall yn eu gwybod.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>Yr un chwe digid unwaith eto.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>Bathodyn i {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>Sganiwch neu swipiwch y bathodyn nawr. Ni chedwir cerdyn banc na cherdyn rhodd byth.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>Yr un bathodyn unwaith eto.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>Dau fathodyn oedd y rheini, felly ni chadwyd yr un. Sganiwch y bathodyn ddwywaith.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>Gall {name} fewngofnodi nawr.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>Cadwyd yr hyn a newidiwyd i {name}.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>Mae gan {name} PIN newydd.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>Mae {name} yn dewis PIN newydd wrth fewngofnodi nesaf, a rheolwr yn bresennol.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>Gall {name} fewngofnodi â bathodyn nawr.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>Nid yw'r bathodyn hwnnw'n mewngofnodi {name} bellach.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>Ni all {name} fewngofnodi mwyach. Mae popeth ar gofnod yn aros.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>Mae {name} yn ôl, ac yn dewis PIN wrth fewngofnodi nesaf a rheolwr yn bresennol.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>Ni newidiwyd dim. Mae gan enw {longest} llythyren ar y mwyaf.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>Ni newidiwyd dim. Mae nodau na ellir eu gweld yn yr enw.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>Ni newidiwyd dim. Nid cyfeiriad e-bost mo “{email}”.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>Ni newidiwyd dim. Mae gan “{email}” ddot lle na chaiff fod.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>Ni newidiwyd dim. Mae gan y cyfeiriad lythrennau nad ydynt yr hyn yr ymddangosant.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>Ni newidiwyd dim. Ni chaiff {name} ofalu am bobl yma: galwch reolwr.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>Ni newidiwyd dim. Mae gan y cyfrifiadur hwn rhy ychydig o gof rhydd: caewch raglenni eraill yn gyntaf.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>Ni newidiwyd dim. Ni all y rhaglen ysgrifennu i'w ffolder {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>Pwy gaiff wneud beth</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>Pwy gaiff wneud beth</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>Tapiwch faes i'w newid. Caiff y perchennog wneud popeth.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>Dim ond perchennog sy'n newid hyn. Caiff y perchennog wneud popeth.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>Cardiau</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>Y til</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>Caiff</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>Gofyn</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>Caiff: gall ei wneud ar ei ben ei hun</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>Gofyn: rhaid i ail berson gytuno</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>Na: ni chaiff ei gynnig</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>Mae ymyl gryf yn nodi'r hyn nad yw'n arferol.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}, {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}, {role}: {access}, wedi'i newid o'r arfer</translation>
        </message>
        <message id="rights.save.zero">
            <source>Save {count} changes</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.save.two">
            <source>Save {count} changes</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.save.few">
            <source>Save {count} changes</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.save.many">
            <source>Save {count} changes</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>Cadw {count} newid</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>Gadael fel yr oedd</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>Yn ôl i'r arfer</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>Wedi'i gadw: mae hyn yn cyfrif o hyn ymlaen.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>Wedi'i dynnu'n ôl: mae popeth fel yr oedd.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>Rhoi cerdyn</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>Anfon cerdyn drwy e-bost</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>Teipio swm o'u dewis</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>Rhoi mwy na'u terfyn</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>Cymryd cerdyn yn ôl</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>Datgelu rhif cerdyn</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>Argraffu cerdyn eto</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>Newid i ble anfonwyd cerdyn</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>Gweld beth sydd ar ôl ar gerdyn</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>Penderfynu am gerdyn heb ei gadarnhau</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>Llofnodi am gerdyn wrth gau</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>Gweld beth roddodd eraill</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>Gweld cyfansymiau'r dydd</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>Cadw rhestrau i ffeil</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>Newid yr hyn a osodwyd</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>Gofalu am bobl a PINau</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>Gosod yr argraffydd</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>Efallai mai copi hŷn yw cofnodion y til hwn: mae'r cardiau a roddwyd ers hynny ym mhanel Toggle. Gweler Cofnodion yn y Gosodiadau.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>Gofynnwyd i ail berson</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>Cymeradwywyd</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>Gwrthodwyd cymeradwyaeth</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>Daeth y cais am gymeradwyaeth i ben heb ateb</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>Nid oedd ateb o fan arall yn ffitio</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>Ni chaniateir yma</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>Allforiwyd</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>Roedd amheuaeth am yr amser</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>Cardiau ychydig o dan derfyn, un ar ôl y llall</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>Dilëwyd y gwestai</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>Ni roddwyd dim yn ôl. Copïwyd llinell {line} y daflen adfer yn anghywir: gwiriwch hi.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>Ni roddwyd dim yn ôl. Nid yw'r allweddi hyn yn agor cofnodion y til hwn: dewch o hyd i'w daflen adfer ei hun.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>Cofnodion</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>Gwiriwyd nawr</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>Anghyson</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>Marc y digwyddiad olaf</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>Da gwybod</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>Mae popeth yn iawn: mae pob digwyddiad fel yr ysgrifennwyd ef, {count} i gyd.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>Nid yw cofnodion y til hwn fel yr ysgrifennwyd hwy.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>Nid oes digwyddiad yn ffitio'r allwedd yng nghladdgell y cyfrifiadur hwn: mae'r cofnodion neu'r allwedd yn perthyn i dil arall.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>Newidiwyd, symudwyd neu fewnosodwyd digwyddiad {first} ar ôl ei ysgrifennu.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>Mae digwyddiadau {first} i {last} ar goll.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>Mae digwyddiad {first} ar goll.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>Ychydig cyn digwyddiad {first}, tynnwyd rhywbeth allan neu rhoddwyd rhywbeth i mewn.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>Mae cofnod y cerdyn {reference} yn dweud rhywbeth gwahanol i'w ddigwyddiadau.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>Mae'r diwedd ar goll: mae'r cofnodion yn cyfrif hyd at ddigwyddiad {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>Newidiwyd diwedd y cofnodion.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>Copi hŷn yw'r cofnodion hyn, neu mae eu diwedd ar goll: mae claddgell y cyfrifiadur hwn yn gwybod am ddigwyddiadau hyd at {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>Aeth y cofnodion hyn ymlaen o gopi hŷn: mae claddgell y cyfrifiadur hwn yn gwybod am ddigwyddiad {first} gwahanol.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>Wrth gychwyn roedd y cofnodion hyn yn gopi hŷn, neu roedd eu diwedd ar goll (digwyddiad {first}). Nid oes rheolwr wedi derbyn hynny eto.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>Rhai eraill nas rhestrir: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>Derbyniodd {name} y cofnodion fel yr oeddent, {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>Nid oes allwedd i'r cofnodion hyn: gall llaw fedrus eu hailysgrifennu i gyd. Cymharwch y marciau yn nodiadau archebion Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>Heb gladdgell, ni ellir canfod copi hŷn na diwedd coll yma. Cymharwch y marciau yn nodiadau archebion Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>Nid atebodd y gladdgell, felly ni ellir canfod copi hŷn na diwedd coll nawr. Gwiriwch yn nes ymlaen.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>Nid yw'r gladdgell yn cofio diwedd i'r cofnodion hyn eto. Bydd o hyn ymlaen.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>Rhowch y copi diweddaraf yn ôl os oes un. Os nad oes, gall rheolwr dderbyn y cofnodion fel y maent (toggle-desk verify --accept): mae'r cardiau o'r cyfnod hwnnw ym mhanel Toggle, ac nid oes dim ar goll yma.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>Derbyniodd Toggle yr archeb am gerdyn {amount}. Dilëwyd y gwestai wedyn.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>Nid anfonwyd ef erioed, a dim ond am un diwrnod y cedwir cyfeiriad gwestai.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>Ni anfonwyd dim. Ni chedwir cyfeiriad y gwestai mwyach: caewch hwn a rhowch gerdyn newydd.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>Ni roddwyd dim. Gall pawb ar y cyfrifiadur hwn ysgrifennu i'r ffolder {folder}: tynnwch yr hawl honno'n ôl yn gyntaf.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>Ni ddilëwyd dim. Ni wyddys am unrhyw gerdyn yma i'r gwestai hwn.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>Dileu'r gwestai</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>Dileu am byth</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>Erys y cardiau fel y maent. Tynnir y gwestai o holl gofnodion y til hwn, ac ni ellir dadwneud hynny.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>Dilëwyd y gwestai o holl gofnodion y til hwn. Erys y cardiau fel y maent.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>Dilëwyd y gwestai. Mae cerdyn sydd heb ei setlo eto yn cadw'r cyfeiriad nes y bydd, saith diwrnod ar y mwyaf.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>Ni roddwyd dim. Gall {name} roi hyd at {limit} ar un cerdyn: galwch reolwr am {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>Ni roddwyd dim. Byddai {name} yn mynd dros y terfyn o {limit} am un diwrnod: galwch reolwr.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>Ni roddwyd dim. Gall {name} roi hyd at {limit} ar un cerdyn: galwch reolwr arall neu'r perchennog am {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>Ni roddwyd dim. Byddai {name} yn mynd dros y terfyn o {limit} am un diwrnod: galwch reolwr arall neu'r perchennog.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>Ni roddwyd dim. Mae {name} wedi cyrraedd y terfyn o gardiau mewn un awr, sef {cards}: galwch reolwr.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>Ni roddwyd dim. Byddai'r bwrdd hwn yn mynd dros ei derfyn o {limit} am un diwrnod: galwch reolwr.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>Ni roddwyd dim. Ynghyd â'r cardiau ychydig cyn hyn, byddai hyn yn {together}, a gall {name} roi hyd at {limit} ar un cerdyn: galwch reolwr.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>Ar ôl i'r bwrdd hwn heddiw: {left} o {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>Ar ôl i'r gwestai hwn mewn 30 diwrnod: {left} o {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>Cardiau ar ôl yr awr hon: 0 o {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>Un cerdyn gan oruchwyliwr</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>Un goruchwyliwr y dydd</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>Un cerdyn gan reolwr</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>Un rheolwr y dydd</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>Cardiau gan un person mewn awr</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>Un bwrdd y dydd</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>Mae'r diwrnod yn dechrau am</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Ni roddwyd ateb. Nid cais gan Toggle Desk yw hwnna, neu nid y cyfan ohono.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>Ni roddwyd ateb. Mae llythyren yn y cod yn anghywir: gofynnwch amdano eto.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>Ni chadwyd dim. Nid yw honno'n allwedd gyfan: cymharwch hi â'r hyn a ddangoswyd.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>Ni chymeradwywyd dim. Nid dyna ddigidau {name} ar gyfer y cais hwn: ceisiau ar ôl: {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>Ni chymeradwywyd dim. Gormod o ddigidau anghywir i {name}: arhoswch tan {until}, neu galwch reolwr at y til.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>Ni chymeradwywyd dim. Daeth pum ateb anghywir â'r cais hwn i ben: gofynnwch o'r newydd, neu galwch reolwr at y til.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>Ni chymeradwywyd dim. Mae'r cais hwn ar ben: daeth ei amser i ben, neu fe'i hatebwyd o'r blaen. Gofynnwch o'r newydd.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>Ni chymeradwywyd dim. Nid oes allwedd gan {name} yma: mae'r perchennog yn rhoi un yn Gosodiadau.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>Cymeradwyo o bell</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>Ffoniwch y rheolwr a darllenwch y rhain, neu anfonwch lun o'r cod.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>Pwy sy'n cael ei holi?</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>Cod, fesul llythyren: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>Cod gyda'r holl ffeithiau, ar gyfer ffôn y rheolwr</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>Pwy sy'n gofyn</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>Til</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>Swm</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>Wyth digid y rheolwr</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} o {total} digid</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>Yn ddilys am {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>Yn gwirio…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>Yn holi'r gladdgell…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>Ni all unrhyw reolwr ateb o bell eto: mae'r perchennog yn rhoi allwedd i reolwr yn Gosodiadau. Galwch reolwr at y til.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>Mae cymeradwyo o bell angen claddgell y cyfrifiadur hwn, ac nid atebodd. Galwch reolwr at y til.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>Gofyn o'r newydd</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>Cymeradwyo o bell</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>Gall rheolwr ag allwedd ar y til hwn gymeradwyo dros y ffôn. Rhowch ei allwedd ei hun i bob un: fe'i dangosir unwaith.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>Nid atebodd claddgell y cyfrifiadur hwn, felly ni ellir cadw allwedd. Dechreuwch neu datglowch hi, yna dewch yn ôl.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>Nid oes rheolwr ar y til hwn eto.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>Mae allwedd yma</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>Dim allwedd yma</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>Allwedd newydd</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>Teipio allwedd</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>Tynnu'r allwedd</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>Dyma allwedd {name}. Dim ond nawr y dangosir hi: gadewch i {name} dynnu llun ohoni neu ei hysgrifennu, yna pwyswch Wedi gorffen.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>Wedi gorffen</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>Allwedd o dil arall</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>Cadw'r allwedd hon</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>Gall {name} gymeradwyo o bell nawr.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>Ni all {name} gymeradwyo o bell mwyach.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>Mae rheolwyr yn ateb ar dudalen ar eu ffonau. Cadwch hi unwaith, ac anfonwch hi atynt.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>Cadw'r dudalen</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>Mae'r dudalen wedi'i chadw fel {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>Ni ellid cadw'r dudalen yn {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>Dim ond perchennog sy'n rhoi ac yn tynnu allweddi.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>Nid oes allwedd gan unrhyw reolwr ar y cyfrifiadur hwn: mae'r perchennog yn rhoi un, neu'n teipio'r un o'r til.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>Ateb til</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>Gludwch y testun sydd yn y cod</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>Neu teipiwch yr hyn a ddywedir wrthych dros y ffôn.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>Pwy sy'n llofnodi, a'u PIN</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>Ateb til</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>Cymeradwyo o bell</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>Cymeradwyo o bell</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>I reolwyr Toggle Desk. Nid oes angen rhwydwaith ar y dudalen hon, ac nid oes dim yn gadael y ffôn hwn.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>Tynnu llun o'r cod</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>Ni chafwyd cod yn y llun hwnnw. Gadewch i'r cod ei lenwi, a daliwch y ffôn yn llonydd.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>Eich allwedd</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>Gludwch neu teipiwch y llythrennau a roddodd y perchennog i chi.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>Nid yw honno'n allwedd gyfan. Cymharwch hi â'r hyn a gawsoch.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>Mae eich allwedd yn barod.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>Cyfrinymadrodd</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>I gadw'r allwedd ar y ffôn hwn, dewiswch gyfrinymadrodd o 10 nod neu fwy. Hebddo mae angen yr allwedd bob tro.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>Dewiswch gyfrinymadrodd o 10 nod neu fwy, neu gadewch ef yn wag.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>Defnyddio'r allwedd hon</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>Datgloi</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>Nid dyna'r cyfrinymadrodd.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>Yn gwirio…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>Anghofio'r allwedd</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>Cloi</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>O'r cod</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>Dros y ffôn</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>Neu gludwch y testun sydd yn y cod.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>Nid cais gan Toggle Desk yw hwnna, neu nid y cyfan ohono.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>Llenwch y pedwar: pwy sy'n gofyn, y til, y swm a'r cod.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>Swm</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>Teipiwch y swm fel y mae ar y til, gyda'i holl ddegolion neu heb ddim.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>Pwy sy'n gofyn</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>Til</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>Cod</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>Mae llythyren yn y cod yn anghywir. Gofynnwch amdano eto.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>Dangos y cais</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>Y rheswm a'r bwrdd yw'r hyn a ddywedwyd wrthych: dim ond y swm, y person, y til a'r cod sy'n cyfrif.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>Caniatáu {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>Darllenwch y digidau hyn</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>Maent yn ddilys unwaith, ar gyfer y cais hwn ar y til hwn, am ychydig funudau.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>Cais nesaf</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>Safle</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>Bwrdd</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>Cynnyrch</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>Terfyn</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>Wedi'i roi heddiw</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>Ar gyfer beth</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>Dileu gwestai</translation>
        </message>
    </context>
</TS>
