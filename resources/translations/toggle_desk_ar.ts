<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name />
        <message id="app.name">
            <source>Toggle Desk</source>
            <translation>Toggle Desk</translation>
        </message>
        <message id="shell.page">
            <source>Page: {page}</source>
            <translation>صفحة: {page}</translation>
        </message>
        <message id="shell.choices">
            <source>Choices: {name}</source>
            <translation>الخيارات: {name}</translation>
        </message>
        <message id="nav.issue">
            <source>Issue</source>
            <translation>إصدار</translation>
        </message>
        <message id="nav.activity">
            <source>Activity</source>
            <translation>السجل</translation>
        </message>
        <message id="nav.check_card">
            <source>Check card</source>
            <translation>فحص</translation>
        </message>
        <message id="nav.reports">
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message id="nav.setup">
            <source>Set-up</source>
            <translation>الإعداد</translation>
        </message>
        <message id="shell.lock">
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message id="shell.site">
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message id="shell.product">
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message id="shell.practice">
            <source>Practice mode – cards are not real</source>
            <translation>وضع التدريب – البطاقات ليست حقيقية</translation>
        </message>
        <message id="shell.connection.starting">
            <source>Starting</source>
            <translation>جارٍ البدء</translation>
        </message>
        <message id="shell.connection.online">
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message id="shell.connection.offline">
            <source>No connection</source>
            <translation>لا يوجد اتصال</translation>
        </message>
        <message id="shell.as_owner">
            <source>Nobody is set up yet: this till works as its owner, without a PIN.</source>
            <translation>لم يُسجَّل أحد بعد: يعمل هذا الصندوق بصفة مالكه، من دون رمز PIN.</translation>
        </message>
        <message id="shell.open.zero">
            <source>{count} cards not confirmed yet</source>
            <translation>لا بطاقات غير مؤكدة</translation>
        </message>
        <message id="shell.open.one">
            <source>1 card not confirmed yet</source>
            <translation>بطاقة واحدة لم تتأكد بعد</translation>
        </message>
        <message id="shell.open.two">
            <source>{count} cards not confirmed yet</source>
            <translation>بطاقتان لم تتأكدا بعد</translation>
        </message>
        <message id="shell.open.few">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} بطاقات لم تتأكد بعد</translation>
        </message>
        <message id="shell.open.many">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} بطاقة لم تتأكد بعد</translation>
        </message>
        <message id="shell.open.other">
            <source>{count} cards not confirmed yet</source>
            <translation>{count} بطاقة لم تتأكد بعد</translation>
        </message>
        <message id="shell.open.line">
            <source>{cards}: {check}</source>
            <translation>{cards}: {check}</translation>
        </message>
        <message id="shell.open.now">
            <source>checking now</source>
            <translation>يجري الفحص الآن</translation>
        </message>
        <message id="shell.open.seconds">
            <source>checking again in {seconds} s</source>
            <translation>الفحص التالي بعد {seconds} ث</translation>
        </message>
        <message id="shell.open.minutes">
            <source>checking again in {minutes} min</source>
            <translation>الفحص التالي بعد {minutes} د</translation>
        </message>
        <message id="shell.note_down.zero">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>لا بطاقات غير مدوّنة</translation>
        </message>
        <message id="shell.note_down.one">
            <source>A {amount} card is not written down yet: leave this till on</source>
            <translation>بطاقة بقيمة {amount} لم تُدوَّن بعد: اتركوا هذا الصندوق يعمل</translation>
        </message>
        <message id="shell.note_down.two">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>بطاقتان لم تُدوَّنا بعد: اتركوا هذا الصندوق يعمل</translation>
        </message>
        <message id="shell.note_down.few">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} بطاقات لم تُدوَّن بعد: اتركوا هذا الصندوق يعمل</translation>
        </message>
        <message id="shell.note_down.many">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} بطاقة لم تُدوَّن بعد: اتركوا هذا الصندوق يعمل</translation>
        </message>
        <message id="shell.note_down.other">
            <source>{count} cards are not written down yet: leave this till on</source>
            <translation>{count} بطاقة لم تُدوَّن بعد: اتركوا هذا الصندوق يعمل</translation>
        </message>
        <message id="shell.manager.late">
            <source>A {amount} card showed up after it was given up: get a manager</source>
            <translation>ظهرت بطاقة بقيمة {amount} بعد التخلي عنها: استدعوا مديرًا</translation>
        </message>
        <message id="shell.manager.zero">
            <source>{count} cards need a manager</source>
            <translation>لا بطاقات تحتاج إلى مدير</translation>
        </message>
        <message id="shell.manager.one">
            <source>A {amount} card needs a manager</source>
            <translation>بطاقة بقيمة {amount} تحتاج إلى مدير</translation>
        </message>
        <message id="shell.manager.two">
            <source>{count} cards need a manager</source>
            <translation>بطاقتان تحتاجان إلى مدير</translation>
        </message>
        <message id="shell.manager.few">
            <source>{count} cards need a manager</source>
            <translation>{count} بطاقات تحتاج إلى مدير</translation>
        </message>
        <message id="shell.manager.many">
            <source>{count} cards need a manager</source>
            <translation>{count} بطاقة تحتاج إلى مدير</translation>
        </message>
        <message id="shell.manager.other">
            <source>{count} cards need a manager</source>
            <translation>{count} بطاقة تحتاج إلى مدير</translation>
        </message>
        <message id="shell.show.zero">
            <source>{count} cards were issued and not shown yet</source>
            <translation>لا بطاقات غير معروضة</translation>
        </message>
        <message id="shell.show.one">
            <source>A {amount} card was issued and not shown yet</source>
            <translation>صدرت بطاقة بقيمة {amount} ولم تُعرض بعد</translation>
        </message>
        <message id="shell.show.two">
            <source>{count} cards were issued and not shown yet</source>
            <translation>صدرت بطاقتان ولم تُعرضا بعد</translation>
        </message>
        <message id="shell.show.few">
            <source>{count} cards were issued and not shown yet</source>
            <translation>صدرت {count} بطاقات ولم تُعرض بعد</translation>
        </message>
        <message id="shell.show.many">
            <source>{count} cards were issued and not shown yet</source>
            <translation>صدرت {count} بطاقة ولم تُعرض بعد</translation>
        </message>
        <message id="shell.show.other">
            <source>{count} cards were issued and not shown yet</source>
            <translation>صدرت {count} بطاقة ولم تُعرض بعد</translation>
        </message>
        <message id="shell.send.zero">
            <source>{count} cards were never sent: send or close them</source>
            <translation>لا بطاقات غير مرسلة</translation>
        </message>
        <message id="shell.send.one">
            <source>A {amount} card was never sent: send it or close it</source>
            <translation>لم تُرسل بطاقة بقيمة {amount} قط: أرسلوها أو أغلقوها</translation>
        </message>
        <message id="shell.send.two">
            <source>{count} cards were never sent: send or close them</source>
            <translation>لم تُرسل بطاقتان قط: أرسلوهما أو أغلقوهما</translation>
        </message>
        <message id="shell.send.few">
            <source>{count} cards were never sent: send or close them</source>
            <translation>لم تُرسل {count} بطاقات قط: أرسلوها أو أغلقوها</translation>
        </message>
        <message id="shell.send.many">
            <source>{count} cards were never sent: send or close them</source>
            <translation>لم تُرسل {count} بطاقة قط: أرسلوها أو أغلقوها</translation>
        </message>
        <message id="shell.send.other">
            <source>{count} cards were never sent: send or close them</source>
            <translation>لم تُرسل {count} بطاقة قط: أرسلوها أو أغلقوها</translation>
        </message>
        <message id="shell.open_entry">
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message id="shell.finishing">
            <source>Finishing a card…</source>
            <translation>جارٍ إنهاء بطاقة…</translation>
        </message>
        <message id="shell.set_aside">
            <source>The settings could not be read. They were set aside as {name}: nothing is lost.</source>
            <translation>تعذّرت قراءة الإعدادات. وُضعت جانبًا باسم {name}، ولم يضِع شيء.</translation>
        </message>
        <message id="shell.person">
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message id="shell.role.staff">
            <source>staff</source>
            <translation>موظف</translation>
        </message>
        <message id="shell.role.supervisor">
            <source>supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message id="shell.role.manager">
            <source>manager</source>
            <translation>مدير</translation>
        </message>
        <message id="shell.role.owner">
            <source>owner</source>
            <translation>مالك</translation>
        </message>
        <message id="list.next">
            <source>{before}, {after}</source>
            <translation>{before}، {after}</translation>
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
            <translation>موظف</translation>
        </message>
        <message id="role.supervisor">
            <source>Supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message id="role.manager">
            <source>Manager</source>
            <translation>مدير</translation>
        </message>
        <message id="role.owner">
            <source>Owner</source>
            <translation>مالك</translation>
        </message>
        <message id="issue.how_much">
            <source>How much?</source>
            <translation>كم؟</translation>
        </message>
        <message id="issue.why">
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message id="issue.table">
            <source>Table</source>
            <translation>الطاولة</translation>
        </message>
        <message id="issue.note">
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message id="issue.handover">
            <source>Guest gets it by</source>
            <translation>يستلمها الضيف عبر</translation>
        </message>
        <message id="issue.email">
            <source>Guest's email</source>
            <translation>بريد الضيف</translation>
        </message>
        <message id="issue.pad.back">
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message id="issue.pad.clear">
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message id="handover.show">
            <source>Show</source>
            <translation>الشاشة</translation>
        </message>
        <message id="handover.print">
            <source>Print</source>
            <translation>الطباعة</translation>
        </message>
        <message id="handover.email">
            <source>Email</source>
            <translation>البريد</translation>
        </message>
        <message id="result.show">
            <source>Show to guest</source>
            <translation>عرض للضيف</translation>
        </message>
        <message id="result.print">
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message id="result.reverse">
            <source>Reverse</source>
            <translation>إلغاء البطاقة</translation>
        </message>
        <message id="result.new">
            <source>New card</source>
            <translation>بطاقة جديدة</translation>
        </message>
        <message id="result.number">
            <source>Card number</source>
            <translation>رقم البطاقة</translation>
        </message>
        <message id="result.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="result.hold">
            <source>Press and hold to see the whole number</source>
            <translation>اضغطوا مطوّلًا لرؤية الرقم كاملًا</translation>
        </message>
        <message id="guest.done">
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message id="guest.pin">
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message id="unknown.check">
            <source>Check again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message id="unknown.manager">
            <source>Get a manager</source>
            <translation>استدعاء مدير</translation>
        </message>
        <message id="unknown.send_again">
            <source>Send again, same reference</source>
            <translation>إرسال مجددًا، المرجع نفسه</translation>
        </message>
        <message id="unknown.abandon">
            <source>Close without a card</source>
            <translation>إغلاق من دون بطاقة</translation>
        </message>
        <message id="unknown.manager_reason">
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message id="reverse.reason">
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message id="reverse.confirm">
            <source>Reverse this card</source>
            <translation>إلغاء هذه البطاقة</translation>
        </message>
        <message id="reverse.cancel">
            <source>Keep the card</source>
            <translation>الإبقاء على البطاقة</translation>
        </message>
        <message id="activity.reverse">
            <source>Reverse</source>
            <translation>إلغاء البطاقة</translation>
        </message>
        <message id="activity.check">
            <source>Check again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message id="activity.send">
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message id="activity.abandon">
            <source>Close without a card</source>
            <translation>إغلاق من دون بطاقة</translation>
        </message>
        <message id="activity.show">
            <source>Show the card</source>
            <translation>عرض البطاقة</translation>
        </message>
        <message id="activity.seen">
            <source>Dealt with</source>
            <translation>عولج</translation>
        </message>
        <message id="activity.sign">
            <source>Sign for it</source>
            <translation>توقيع</translation>
        </message>
        <message id="activity.more">
            <source>Show more</source>
            <translation>عرض المزيد</translation>
        </message>
        <message id="activity.timeline">
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message id="connect.show_password">
            <source>Show password</source>
            <translation>إظهار كلمة المرور</translation>
        </message>
        <message id="sign_in.back">
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message id="sign_in.clear">
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message id="issue.button">
            <source>Issue {amount} card</source>
            <translation>إصدار بطاقة بقيمة {amount}</translation>
        </message>
        <message id="issue.button.empty">
            <source>Issue card</source>
            <translation>إصدار بطاقة</translation>
        </message>
        <message id="issue.working">
            <source>Working…</source>
            <translation>جارٍ العمل…</translation>
        </message>
        <message id="issue.sending">
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message id="issue.slow">
            <source>Slower than usual…</source>
            <translation>أبطأ من المعتاد…</translation>
        </message>
        <message id="issue.at_table">
            <source>table {table}</source>
            <translation>الطاولة {table}</translation>
        </message>
        <message id="issue.no_amounts">
            <source>{product} may be given at no amount. Whoever set this till up names its amounts in the provisioning file.</source>
            <translation>لا يمكن إعطاء {product} بأي مبلغ. من أعدّ هذا الصندوق يحدد المبالغ في ملف الإعداد.</translation>
        </message>
        <message id="issue.no_products">
            <source>Nothing can be issued: Toggle lists no product for this account. Make one in Toggle's dashboard, or check the account in Set-up.</source>
            <translation>لا يمكن إصدار شيء: لا يذكر Toggle أي منتج لهذا الحساب. أنشئوا منتجًا في لوحة Toggle، أو تحققوا من الحساب في الإعداد.</translation>
        </message>
        <message id="issue.unusual">
            <source>Well over your usual {usual}. Is the amount right?</source>
            <translation>أعلى بكثير من المعتاد لديكم، وهو {usual}. هل المبلغ صحيح؟</translation>
        </message>
        <message id="issue.left_today">
            <source>Left today: {left} of {limit}</source>
            <translation>المتبقي اليوم: {left} من {limit}</translation>
        </message>
        <message id="handover.show.hint">
            <source>The guest scans or notes the card from this screen.</source>
            <translation>يمسح الضيف البطاقة أو يدوّنها من هذه الشاشة.</translation>
        </message>
        <message id="handover.print.hint">
            <source>The card is printed here.</source>
            <translation>تُطبع البطاقة هنا.</translation>
        </message>
        <message id="handover.email.hint">
            <source>Toggle emails the card to the guest.</source>
            <translation>يرسل Toggle البطاقة إلى الضيف بالبريد.</translation>
        </message>
        <message id="result.headline.ISSUED">
            <source>Card issued</source>
            <translation>صدرت البطاقة</translation>
        </message>
        <message id="result.headline.ISSUED_INCOMPLETE">
            <source>Card created, details pending</source>
            <translation>أُنشئت البطاقة، التفاصيل لاحقًا</translation>
        </message>
        <message id="result.headline.reversed">
            <source>Card reversed</source>
            <translation>أُلغيت البطاقة</translation>
        </message>
        <message id="guest.valid_from">
            <source>Valid from {day}</source>
            <translation>صالحة من {day}</translation>
        </message>
        <message id="guest.expires">
            <source>Valid until {day}, expires 03:00 the next day</source>
            <translation>صالحة حتى {day}، تنتهي الساعة 03:00 في اليوم التالي</translation>
        </message>
        <message id="guest.closes_in">
            <source>Closes in {seconds} s</source>
            <translation>تُغلق بعد {seconds} ث</translation>
        </message>
        <message id="reverse.headline">
            <source>Reverse this {amount} card?</source>
            <translation>إلغاء هذه البطاقة بقيمة {amount}؟</translation>
        </message>
        <message id="reverse.not_done">
            <source>The card was not reversed.</source>
            <translation>لم تُلغَ البطاقة.</translation>
        </message>
        <message id="reverse.message">
            <source>The card becomes worthless at once. That works only while nobody has spent from it.</source>
            <translation>تفقد البطاقة قيمتها فورًا. وهذا ممكن فقط ما دام أحد لم ينفق منها.</translation>
        </message>
        <message id="unknown.next">
            <source>Next guest</source>
            <translation>الضيف التالي</translation>
        </message>
        <message id="unknown.manager_intro">
            <source>A manager decides here, and gives a reason that stays on record.</source>
            <translation>يقرر هنا مدير، ويذكر سببًا يبقى في السجل.</translation>
        </message>
        <message id="unknown.risk.resend">
            <source>Sending again uses the same reference. If Toggle finds the first order later, there may be two {amount} cards, and the extra one has to be reversed.</source>
            <translation>يستعمل الإرسال مجددًا المرجع نفسه. إذا وجد Toggle الطلب الأول لاحقًا فقد تكون هناك بطاقتان بقيمة {amount}، ويجب إلغاء الزائدة.</translation>
        </message>
        <message id="unknown.risk.wait">
            <source>Toggle is still being asked. Closing without a card means that no {amount} card is handed over.</source>
            <translation>ما زال السؤال موجهًا إلى Toggle. الإغلاق يعني عدم تسليم أي بطاقة بقيمة {amount}.</translation>
        </message>
        <message id="connect.headline">
            <source>Connect this till to Toggle</source>
            <translation>توصيل هذا الصندوق بـ Toggle</translation>
        </message>
        <message id="connect.intro">
            <source>You need to be a Store Owner in Toggle. Make an API user there, then enter it here.</source>
            <translation>يجب أن تكونوا Store Owner في Toggle. أنشئوا مستخدم API هناك، ثم أدخلوه هنا.</translation>
        </message>
        <message id="connect.step.1">
            <source>Log into Toggle.</source>
            <translation>سجّلوا الدخول إلى Toggle.</translation>
        </message>
        <message id="connect.step.2">
            <source>On the sidebar, open Settings &gt; Integrations.</source>
            <translation>في الشريط الجانبي افتحوا Settings &gt; Integrations.</translation>
        </message>
        <message id="connect.step.3">
            <source>Choose “Other” at the bottom of the page.</source>
            <translation>اختاروا «Other» في أسفل الصفحة.</translation>
        </message>
        <message id="connect.step.4">
            <source>Press the blue “Create new user” button.</source>
            <translation>اضغطوا الزر الأزرق «Create new user».</translation>
        </message>
        <message id="connect.step.5">
            <source>Copy the username and the password: the password is shown once and can never be read again.</source>
            <translation>انسخوا اسم المستخدم وكلمة المرور: تظهر كلمة المرور مرة واحدة ولا يمكن قراءتها بعد ذلك أبدًا.</translation>
        </message>
        <message id="connect.step.6">
            <source>Tick that you have taken a note of the password.</source>
            <translation>ضعوا علامة على أنكم دوّنتم كلمة المرور.</translation>
        </message>
        <message id="connect.step.7">
            <source>Press the blue “Create” button. Lost the password? Delete that API user and make a new one.</source>
            <translation>اضغطوا الزر الأزرق «Create». هل فُقدت كلمة المرور؟ احذفوا مستخدم API هذا وأنشئوا غيره.</translation>
        </message>
        <message id="connect.username">
            <source>API username or email</source>
            <translation>اسم مستخدم API أو بريده</translation>
        </message>
        <message id="connect.password">
            <source>API password</source>
            <translation>كلمة مرور API</translation>
        </message>
        <message id="connect.account">
            <source>Account number</source>
            <translation>رقم الحساب</translation>
        </message>
        <message id="connect.button">
            <source>Connect</source>
            <translation>توصيل</translation>
        </message>
        <message id="connect.busy">
            <source>Logging in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message id="connect.practice">
            <source>Try it in practice mode</source>
            <translation>التجربة في وضع التدريب</translation>
        </message>
        <message id="connect.pick_account">
            <source>The login works. Pick the account, then press Connect.</source>
            <translation>تسجيل الدخول ناجح. اختاروا الحساب، ثم اضغطوا توصيل.</translation>
        </message>
        <message id="connect.type_account">
            <source>The login works. Type the account number from Toggle's sidebar, then press Connect.</source>
            <translation>تسجيل الدخول ناجح. أدخلوا رقم الحساب من شريط Toggle الجانبي، ثم اضغطوا توصيل.</translation>
        </message>
        <message id="connect.done">
            <source>Connected. The API user is in this computer's vault.</source>
            <translation>تم التوصيل. مستخدم API في خزنة هذا الحاسوب.</translation>
        </message>
        <message id="connect.wrong_pair">
            <source>Nothing was saved. Toggle does not know this username and password. A lost password cannot be read again: delete the API user in Toggle and make a new one.</source>
            <translation>لم يُحفظ شيء. لا يعرف Toggle اسم المستخدم وكلمة المرور هذين. لا يمكن قراءة كلمة مرور مفقودة: احذفوا مستخدم API في Toggle وأنشئوا غيره.</translation>
        </message>
        <message id="connect.not_kept">
            <source>Nothing was saved. {cause}</source>
            <translation>لم يُحفظ شيء. {cause}</translation>
        </message>
        <message id="connect.trimmed">
            <source>The spaces around the password were left out, as Toggle leaves them out.</source>
            <translation>حُذفت المسافات المحيطة بكلمة المرور، كما يحذفها Toggle.</translation>
        </message>
        <message id="connect.said_trimmed">
            <source>{said} {trimmed}</source>
            <translation>{said} {trimmed}</translation>
        </message>
        <message id="sign_in.headline">
            <source>Who is at the till?</source>
            <translation>من على الصندوق؟</translation>
        </message>
        <message id="sign_in.manager">
            <source>Who decides?</source>
            <translation>من يقرر؟</translation>
        </message>
        <message id="sign_in.choose">
            <source>Tap your name.</source>
            <translation>المسوا اسمكم.</translation>
        </message>
        <message id="sign_in.manager_nobody">
            <source>Nobody on this till is a manager. Whoever set it up names one in its provisioning file.</source>
            <translation>لا يوجد مدير على هذا الصندوق. من أعدّه يسمّي مديرًا في ملف الإعداد.</translation>
        </message>
        <message id="sign_in.prompt">
            <source>PIN of {name}</source>
            <translation>رمز PIN لـ {name}</translation>
        </message>
        <message id="sign_in.typed">
            <source>Dot {count} of {total}</source>
            <translation>نقطة {count} من {total}</translation>
        </message>
        <message id="sign_in.untyped">
            <source>No digit yet</source>
            <translation>لا أرقام بعد</translation>
        </message>
        <message id="sign_in.busy">
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message id="sign_in.pin_wrong">
            <source>That is not the PIN of {name}.</source>
            <translation>هذا ليس رمز PIN لـ {name}.</translation>
        </message>
        <message id="sign_in.pin_locked">
            <source>Too many wrong PINs for {name}: wait until {until}.</source>
            <translation>رموز PIN غير صحيحة كثيرة لـ {name}: انتظروا حتى {until}.</translation>
        </message>
        <message id="sign_in.pin_not_checked">
            <source>The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>تعذّر التحقق من رمز PIN لـ {name}، ولا يُحسب ذلك رمزًا غير صحيح. ربما تنقص هذا الحاسوب الذاكرة: أغلقوا برامج أخرى وأدخلوه ثانية.</translation>
        </message>
        <message id="sign_in.pin_not_chosen">
            <source>{name} has no PIN yet. It is chosen at the first sign-in, with a manager present.</source>
            <translation>ليس لـ {name} رمز PIN بعد. يُختار عند أول تسجيل دخول بحضور مدير.</translation>
        </message>
        <message id="sign_in.first_headline">
            <source>A first PIN for {name}</source>
            <translation>أول رمز PIN لـ {name}</translation>
        </message>
        <message id="sign_in.first_manager">
            <source>{name} has no PIN yet. A manager has to be present: tap the manager's name and enter their PIN.</source>
            <translation>ليس لـ {name} رمز PIN بعد. يجب أن يكون مدير حاضرًا: المسوا اسم المدير وأدخلوا رمز PIN الخاص به.</translation>
        </message>
        <message id="sign_in.first_choose">
            <source>Now choose six digits that nobody else knows.</source>
            <translation>اختاروا الآن ستة أرقام لا يعرفها أحد غيركم.</translation>
        </message>
        <message id="sign_in.first_again">
            <source>The same six digits once more.</source>
            <translation>الأرقام الستة نفسها مرة أخرى.</translation>
        </message>
        <message id="sign_in.first_differs">
            <source>Those were not the same digits, so no PIN was kept. Choose six digits again.</source>
            <translation>لم تكن الأرقام نفسها، فلم يُحفظ أي رمز PIN. اختاروا ستة أرقام من جديد.</translation>
        </message>
        <message id="sign_in.first_easy">
            <source>That is one of the first PINs anybody would guess, so it was not kept. Choose other digits.</source>
            <translation>هذا من رموز PIN التي تُخمَّن أولاً، فلم يُحفظ. اختاروا أرقامًا أخرى.</translation>
        </message>
        <message id="sign_in.first_nobody">
            <source>{name} has no PIN yet, and no manager has one either. Whoever set this till up adds a manager's PIN to its provisioning file.</source>
            <translation>ليس لـ {name} رمز PIN بعد، وليس لأي مدير رمز أيضًا. من أعدّ هذا الصندوق يضيف رمز PIN لمدير إلى ملف الإعداد.</translation>
        </message>
        <message id="check_card.headline">
            <source>Check a card</source>
            <translation>فحص بطاقة</translation>
        </message>
        <message id="check_card.hint">
            <source>Scan the card or type its number.</source>
            <translation>امسحوا البطاقة أو أدخلوا رقمها.</translation>
        </message>
        <message id="check_card.hint_digit">
            <source>The last digit does not fit the others: compare the number with the card. You can check it all the same.</source>
            <translation>الرقم الأخير لا يوافق البقية: قارنوا الرقم بالبطاقة. يمكن التحقق منها مع ذلك.</translation>
        </message>
        <message id="check_card.something_else">
            <source>Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>لم يُسأل عن شيء. لم تكن تلك من بطاقات Toggle، ولم يُحفظ منها شيء.</translation>
        </message>
        <message id="check_card.button">
            <source>Check</source>
            <translation>عرض الرصيد</translation>
        </message>
        <message id="check_card.busy">
            <source>Asking Toggle…</source>
            <translation>جارٍ سؤال Toggle…</translation>
        </message>
        <message id="check_card.not_asked">
            <source>{cause} The balance is not known.</source>
            <translation>{cause} الرصيد غير معروف.</translation>
        </message>
        <message id="check_card.unexpected">
            <source>Something unexpected happened. The balance is not known.</source>
            <translation>حدث أمر غير متوقع. الرصيد غير معروف.</translation>
        </message>
        <message id="reports.headline">
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message id="reports.given">
            <source>Given</source>
            <translation>الممنوحة</translation>
        </message>
        <message id="reports.reversed">
            <source>Reversed</source>
            <translation>الملغاة</translation>
        </message>
        <message id="reports.open">
            <source>Not confirmed yet</source>
            <translation>لم تتأكد بعد</translation>
        </message>
        <message id="reports.by_reason">
            <source>By reason</source>
            <translation>حسب السبب</translation>
        </message>
        <message id="reports.by_operator">
            <source>By person</source>
            <translation>حسب الشخص</translation>
        </message>
        <message id="reports.by_site">
            <source>By site</source>
            <translation>حسب الموقع</translation>
        </message>
        <message id="reports.cards.zero">
            <source>{count} cards</source>
            <translation>لا بطاقات</translation>
        </message>
        <message id="reports.cards.one">
            <source>1 card</source>
            <translation>بطاقة واحدة</translation>
        </message>
        <message id="reports.cards.two">
            <source>{count} cards</source>
            <translation>بطاقتان</translation>
        </message>
        <message id="reports.cards.few">
            <source>{count} cards</source>
            <translation>{count} بطاقات</translation>
        </message>
        <message id="reports.cards.many">
            <source>{count} cards</source>
            <translation>{count} بطاقة</translation>
        </message>
        <message id="reports.cards.other">
            <source>{count} cards</source>
            <translation>{count} بطاقة</translation>
        </message>
        <message id="reports.unsettled">
            <source>Before you close</source>
            <translation>قبل الإغلاق</translation>
        </message>
        <message id="reports.unsettled.row">
            <source>{when}, {state}</source>
            <translation>{when}، {state}</translation>
        </message>
        <message id="reports.unsettled.by">
            <source>{operator}, {reference}</source>
            <translation>{operator}، {reference}</translation>
        </message>
        <message id="reports.unsettled.signed">
            <source>{operator}, {reference}, signed by {name}</source>
            <translation>{operator}، {reference}، وقّعه {name}</translation>
        </message>
        <message id="reports.empty">
            <source>What this till gives today is added up here.</source>
            <translation>ما يُمنح اليوم على هذا الصندوق يُجمع هنا.</translation>
        </message>
        <message id="appearance.title">
            <source>Look and size</source>
            <translation>المظهر والحجم</translation>
        </message>
        <message id="appearance.theme">
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message id="appearance.language">
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message id="appearance.scale">
            <source>Size of everything</source>
            <translation>حجم كل شيء</translation>
        </message>
        <message id="appearance.text">
            <source>Size of text</source>
            <translation>حجم النص</translation>
        </message>
        <message id="appearance.full_screen">
            <source>Fill the screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message id="appearance.leave_full_screen">
            <source>Leave full screen</source>
            <translation>الخروج من ملء الشاشة</translation>
        </message>
        <message id="appearance.next_start">
            <source>The new size is used from the next start.</source>
            <translation>يُستعمل الحجم الجديد من التشغيل القادم.</translation>
        </message>
        <message id="appearance.not_kept">
            <source>This choice lasts until the program closes: its folder cannot be written to.</source>
            <translation>يبقى هذا الاختيار حتى إغلاق البرنامج: لا يمكن الكتابة في مجلده.</translation>
        </message>
        <message id="theme.system">
            <source>Same as this computer</source>
            <translation>مثل هذا الحاسوب</translation>
        </message>
        <message id="theme.light">
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message id="theme.dark">
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message id="theme.contrast">
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message id="text_size.100">
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message id="text_size.115">
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message id="text_size.130">
            <source>Largest</source>
            <translation>الأكبر</translation>
        </message>
        <message id="issue.not_pasted">
            <source>The amount is as it was. “{text}” can be read in more than one way, or in none: write it like 1234.56.</source>
            <translation>بقي المبلغ كما كان. يمكن قراءة «{text}» بأكثر من طريقة أو لا يمكن: اكتبوه مثل 1234.56.</translation>
        </message>
        <message id="issue.not_typed">
            <source>“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew.</source>
            <translation>«{text}» ليس مبلغًا بهذه العملة. «رجوع» يزيل آخر مفتاح، و«مسح» يبدأ من جديد.</translation>
        </message>
        <message id="issue.filling">
            <source>{typed} is {amount}. For {whole} go on with {zeros}.</source>
            <translation>{typed} تعني {amount}. للحصول على {whole} تابعوا بإضافة {zeros}.</translation>
        </message>
        <message id="issue.filled">
            <source>{typed} is {amount}.</source>
            <translation>{typed} تعني {amount}.</translation>
        </message>
        <message id="scan.not_taken">
            <source>Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept.</source>
            <translation>لم يُضغط شيء. لم تكن تلك من بطاقات Toggle، ولم يُحفظ منها شيء.</translation>
        </message>
        <message id="scan.doubtful">
            <source>Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower.</source>
            <translation>لم يُضغط شيء. لم تكن تلك من بطاقات Toggle. إن كنتم قد كتبتم ذلك فاكتبوه مرة أخرى أبطأ قليلًا.</translation>
        </message>
        <message id="scan.kept">
            <source>Nothing was pressed. The code that was scanned is in the field.</source>
            <translation>لم يُضغط شيء. الرمز الممسوح موجود في الحقل.</translation>
        </message>
        <message id="scan.sign_in">
            <source>That card was not asked about. Sign in, then scan it again.</source>
            <translation>لم يُسأل عن تلك البطاقة. سجّلوا الدخول ثم امسحوها مرة أخرى.</translation>
        </message>
        <message id="scan.connect">
            <source>That card was not asked about. Connect this till to Toggle, then scan it again.</source>
            <translation>لم يُسأل عن تلك البطاقة. صِلوا هذا الصندوق بخدمة Toggle ثم امسحوها مرة أخرى.</translation>
        </message>
        <message id="spoken.nothing">
            <source>No amount yet</source>
            <translation>لا مبلغ بعد</translation>
        </message>
        <message id="spoken.GBP.major.zero">
            <source>{count} pounds</source>
            <translation>صفر جنيه</translation>
        </message>
        <message id="spoken.GBP.major.one">
            <source>1 pound</source>
            <translation>جنيه واحد</translation>
        </message>
        <message id="spoken.GBP.major.two">
            <source>{count} pounds</source>
            <translation>جنيهان</translation>
        </message>
        <message id="spoken.GBP.major.few">
            <source>{count} pounds</source>
            <translation>{count} جنيهات</translation>
        </message>
        <message id="spoken.GBP.major.many">
            <source>{count} pounds</source>
            <translation>{count} جنيهًا</translation>
        </message>
        <message id="spoken.GBP.major.other">
            <source>{count} pounds</source>
            <translation>{count} جنيه</translation>
        </message>
        <message id="spoken.GBP.minor.zero">
            <source>{count} pence</source>
            <translation>صفر بنس</translation>
        </message>
        <message id="spoken.GBP.minor.one">
            <source>1 penny</source>
            <translation>بنس واحد</translation>
        </message>
        <message id="spoken.GBP.minor.two">
            <source>{count} pence</source>
            <translation>بنسان</translation>
        </message>
        <message id="spoken.GBP.minor.few">
            <source>{count} pence</source>
            <translation>{count} بنسات</translation>
        </message>
        <message id="spoken.GBP.minor.many">
            <source>{count} pence</source>
            <translation>{count} بنسًا</translation>
        </message>
        <message id="spoken.GBP.minor.other">
            <source>{count} pence</source>
            <translation>{count} بنس</translation>
        </message>
        <message id="spoken.EUR.major.zero">
            <source>{count} euros</source>
            <translation>صفر يورو</translation>
        </message>
        <message id="spoken.EUR.major.one">
            <source>1 euro</source>
            <translation>يورو واحد</translation>
        </message>
        <message id="spoken.EUR.major.two">
            <source>{count} euros</source>
            <translation>{count} يورو</translation>
        </message>
        <message id="spoken.EUR.major.few">
            <source>{count} euros</source>
            <translation>{count} يورو</translation>
        </message>
        <message id="spoken.EUR.major.many">
            <source>{count} euros</source>
            <translation>{count} يورو</translation>
        </message>
        <message id="spoken.EUR.major.other">
            <source>{count} euros</source>
            <translation>{count} يورو</translation>
        </message>
        <message id="spoken.EUR.minor.zero">
            <source>{count} cents</source>
            <translation>صفر سنت</translation>
        </message>
        <message id="spoken.EUR.minor.one">
            <source>1 cent</source>
            <translation>سنت واحد</translation>
        </message>
        <message id="spoken.EUR.minor.two">
            <source>{count} cents</source>
            <translation>سنتان</translation>
        </message>
        <message id="spoken.EUR.minor.few">
            <source>{count} cents</source>
            <translation>{count} سنتات</translation>
        </message>
        <message id="spoken.EUR.minor.many">
            <source>{count} cents</source>
            <translation>{count} سنتًا</translation>
        </message>
        <message id="spoken.EUR.minor.other">
            <source>{count} cents</source>
            <translation>{count} سنت</translation>
        </message>
        <message id="spoken.USD.major.zero">
            <source>{count} dollars</source>
            <translation>صفر دولار</translation>
        </message>
        <message id="spoken.USD.major.one">
            <source>1 dollar</source>
            <translation>دولار واحد</translation>
        </message>
        <message id="spoken.USD.major.two">
            <source>{count} dollars</source>
            <translation>دولاران</translation>
        </message>
        <message id="spoken.USD.major.few">
            <source>{count} dollars</source>
            <translation>{count} دولارات</translation>
        </message>
        <message id="spoken.USD.major.many">
            <source>{count} dollars</source>
            <translation>{count} دولارًا</translation>
        </message>
        <message id="spoken.USD.major.other">
            <source>{count} dollars</source>
            <translation>{count} دولار</translation>
        </message>
        <message id="spoken.USD.minor.zero">
            <source>{count} cents</source>
            <translation>صفر سنت</translation>
        </message>
        <message id="spoken.USD.minor.one">
            <source>1 cent</source>
            <translation>سنت واحد</translation>
        </message>
        <message id="spoken.USD.minor.two">
            <source>{count} cents</source>
            <translation>سنتان</translation>
        </message>
        <message id="spoken.USD.minor.few">
            <source>{count} cents</source>
            <translation>{count} سنتات</translation>
        </message>
        <message id="spoken.USD.minor.many">
            <source>{count} cents</source>
            <translation>{count} سنتًا</translation>
        </message>
        <message id="spoken.USD.minor.other">
            <source>{count} cents</source>
            <translation>{count} سنت</translation>
        </message>
        <message id="spoken.JPY.major.zero">
            <source>{count} yen</source>
            <translation>صفر ين</translation>
        </message>
        <message id="spoken.JPY.major.one">
            <source>1 yen</source>
            <translation>ين واحد</translation>
        </message>
        <message id="spoken.JPY.major.two">
            <source>{count} yen</source>
            <translation>{count} ين</translation>
        </message>
        <message id="spoken.JPY.major.few">
            <source>{count} yen</source>
            <translation>{count} ين</translation>
        </message>
        <message id="spoken.JPY.major.many">
            <source>{count} yen</source>
            <translation>{count} ين</translation>
        </message>
        <message id="spoken.JPY.major.other">
            <source>{count} yen</source>
            <translation>{count} ين</translation>
        </message>
        <message id="spoken.KWD.major.zero">
            <source>{count} dinars</source>
            <translation>صفر دينار</translation>
        </message>
        <message id="spoken.KWD.major.one">
            <source>1 dinar</source>
            <translation>دينار واحد</translation>
        </message>
        <message id="spoken.KWD.major.two">
            <source>{count} dinars</source>
            <translation>ديناران</translation>
        </message>
        <message id="spoken.KWD.major.few">
            <source>{count} dinars</source>
            <translation>{count} دنانير</translation>
        </message>
        <message id="spoken.KWD.major.many">
            <source>{count} dinars</source>
            <translation>{count} دينارًا</translation>
        </message>
        <message id="spoken.KWD.major.other">
            <source>{count} dinars</source>
            <translation>{count} دينار</translation>
        </message>
        <message id="spoken.KWD.minor.zero">
            <source>{count} fils</source>
            <translation>صفر فلس</translation>
        </message>
        <message id="spoken.KWD.minor.one">
            <source>1 fils</source>
            <translation>فلس واحد</translation>
        </message>
        <message id="spoken.KWD.minor.two">
            <source>{count} fils</source>
            <translation>فلسان</translation>
        </message>
        <message id="spoken.KWD.minor.few">
            <source>{count} fils</source>
            <translation>{count} فلوس</translation>
        </message>
        <message id="spoken.KWD.minor.many">
            <source>{count} fils</source>
            <translation>{count} فلسًا</translation>
        </message>
        <message id="spoken.KWD.minor.other">
            <source>{count} fils</source>
            <translation>{count} فلس</translation>
        </message>
        <message id="keys.title">
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message id="keys.close">
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message id="keys.help">
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message id="keys.help.does">
            <source>This list</source>
            <translation>هذه القائمة</translation>
        </message>
        <message id="keys.pages">
            <source>Ctrl + 1 to {last}</source>
            <translation>Ctrl + 1 إلى {last}</translation>
        </message>
        <message id="keys.move">
            <source>Tab, Shift + Tab</source>
            <translation>Tab، Shift + Tab</translation>
        </message>
        <message id="keys.move.does">
            <source>Next, previous</source>
            <translation>إلى الأمام، إلى الخلف</translation>
        </message>
        <message id="keys.press">
            <source>Enter or Space</source>
            <translation>Enter أو المسافة</translation>
        </message>
        <message id="keys.press.does">
            <source>Press what has the ring</source>
            <translation>ضغط ما حوله الإطار</translation>
        </message>
        <message id="keys.amount">
            <source>0 to 9, point, Backspace, Delete</source>
            <translation>0 إلى 9، الفاصلة، Backspace، Delete</translation>
        </message>
        <message id="keys.amount.does">
            <source>The amount, filled from the right, or as you write it with a point; the PIN when signing in</source>
            <translation>المبلغ، يُملأ من اليمين، أو كما يُكتب بفاصلة عشرية؛ ورقم PIN عند تسجيل الدخول</translation>
        </message>
        <message id="keys.paste">
            <source>Ctrl + V</source>
            <translation>Ctrl + V</translation>
        </message>
        <message id="keys.paste.does">
            <source>Take a copied amount</source>
            <translation>أخذ مبلغ منسوخ</translation>
        </message>
        <message id="keys.issue">
            <source>Ctrl + Enter</source>
            <translation>Ctrl + Enter</translation>
        </message>
        <message id="keys.issue.does">
            <source>Issue the card, from anywhere on the page</source>
            <translation>إصدار البطاقة من أي مكان في الصفحة</translation>
        </message>
        <message id="keys.reveal">
            <source>Space, held</source>
            <translation>المسافة، مع الإبقاء</translation>
        </message>
        <message id="keys.reveal.does">
            <source>Show a covered number until you let go</source>
            <translation>إظهار رقم مستور ما دام مضغوطًا</translation>
        </message>
        <message id="keys.search">
            <source>Ctrl + F</source>
            <translation>Ctrl + F</translation>
        </message>
        <message id="keys.search.does">
            <source>Search in Activity</source>
            <translation>البحث في السجل</translation>
        </message>
        <message id="keys.lock">
            <source>Ctrl + L</source>
            <translation>Ctrl + L</translation>
        </message>
        <message id="keys.lock.does">
            <source>Lock, for the next person</source>
            <translation>قفل، للشخص التالي</translation>
        </message>
        <message id="keys.full_screen">
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message id="keys.full_screen.does">
            <source>Fill the screen, or leave full screen</source>
            <translation>ملء الشاشة أو الخروج من ملء الشاشة</translation>
        </message>
        <message id="keys.leave">
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message id="keys.leave.does">
            <source>Go back, or close what is open</source>
            <translation>الرجوع أو إغلاق ما هو مفتوح</translation>
        </message>
        <message id="setup.connect">
            <source>Replace the API user</source>
            <translation>استبدال مستخدم API</translation>
        </message>
        <message id="setup.provision">
            <source>Apply a provisioning file</source>
            <translation>تطبيق ملف إعداد</translation>
        </message>
        <message id="setup.applied">
            <source>The provisioning file was applied.</source>
            <translation>طُبّق ملف الإعداد.</translation>
        </message>
        <message id="setup.account">
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message id="setup.currency">
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message id="setup.merchant">
            <source>Merchant</source>
            <translation>التاجر</translation>
        </message>
        <message id="setup.left_out">
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
        <message id="setup.channel">
            <source>Sales channel</source>
            <translation>قناة البيع</translation>
        </message>
        <message id="setup.auto_fulfil">
            <source>Fulfilled at once</source>
            <translation>يُنفَّذ فورًا</translation>
        </message>
        <message id="setup.yes">
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message id="setup.no">
            <source>No, in Toggle's dashboard</source>
            <translation>لا، في لوحة Toggle</translation>
        </message>
        <message id="setup.no_reference">
            <source>No reference</source>
            <translation>بلا مرجع</translation>
        </message>
        <message id="setup.card_maximum">
            <source>One card</source>
            <translation>بطاقة واحدة</translation>
        </message>
        <message id="setup.staff_card">
            <source>One card by staff</source>
            <translation>بطاقة واحدة من موظف</translation>
        </message>
        <message id="setup.staff_day">
            <source>One member of staff a day</source>
            <translation>موظف واحد في اليوم</translation>
        </message>
        <message id="setup.site_day">
            <source>One site a day</source>
            <translation>موقع واحد في اليوم</translation>
        </message>
        <message id="setup.guest_30_days">
            <source>One guest in 30 days</source>
            <translation>ضيف واحد في 30 يومًا</translation>
        </message>
        <message id="about.label">
            <source>About and licences</source>
            <translation>حول البرنامج والتراخيص</translation>
        </message>
        <message id="about.version">
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message id="about.build">
            <source>Build</source>
            <translation>البناء</translation>
        </message>
        <message id="about.checkout">
            <source>From source</source>
            <translation>من المصدر</translation>
        </message>
        <message id="about.freedom">
            <source>Toggle Desk is free software under the MIT licence. It is built on Qt and PySide6, which are used under the GNU Lesser General Public License, version 3: their libraries are files of their own, which you may replace, and their source code is offered under SOURCES below.</source>
            <translation>Toggle Desk برنامج حر بترخيص MIT. وهو مبني على Qt وPySide6 المستعملين بموجب GNU Lesser General Public License، الإصدار 3: مكتباتهما ملفات قائمة بذاتها يجوز لكم استبدالها، وشيفرتهما المصدرية معروضة تحت SOURCES أدناه.</translation>
        </message>
        <message id="about.texts">
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message id="about.text">
            <source>Text of the licence</source>
            <translation>نص الترخيص</translation>
        </message>
        <message id="about.unreadable">
            <source>The licence texts cannot be read here: they are in the folder called licences beside the program.</source>
            <translation>لا يمكن قراءة نصوص التراخيص هنا: هي في المجلد licences بجانب البرنامج.</translation>
        </message>
        <message id="setup.group.connection">
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message id="setup.group.sites">
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message id="setup.group.reasons">
            <source>Reasons</source>
            <translation>الأسباب</translation>
        </message>
        <message id="setup.group.people">
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message id="setup.group.limits">
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message id="activity.sent_by_hand">
            <source>Sent by hand from Activity</source>
            <translation>أُرسل يدويًا من السجل</translation>
        </message>
        <message id="activity.closed_by_hand">
            <source>Closed by hand from Activity</source>
            <translation>أُغلق يدويًا من السجل</translation>
        </message>
        <message id="happening.Prepared">
            <source>Written down, nothing sent yet</source>
            <translation>دُوّن، ولم يُرسل شيء بعد</translation>
        </message>
        <message id="happening.Claimed">
            <source>Sending began</source>
            <translation>بدأ الإرسال</translation>
        </message>
        <message id="happening.Unsent">
            <source>Proven: nothing left this till</source>
            <translation>ثبت: لم يغادر شيء هذا الصندوق</translation>
        </message>
        <message id="happening.Unauthorised">
            <source>Toggle refused the sign-in</source>
            <translation>رفض Toggle تسجيل الدخول</translation>
        </message>
        <message id="happening.Refused">
            <source>Toggle refused</source>
            <translation>رفض Toggle</translation>
        </message>
        <message id="happening.NoVerdict">
            <source>No answer that can be trusted</source>
            <translation>لا جواب يوثق به</translation>
        </message>
        <message id="happening.DuplicateReported">
            <source>Toggle says that it knows this reference</source>
            <translation>يقول Toggle إنه يعرف هذا المرجع</translation>
        </message>
        <message id="happening.Interrupted">
            <source>Interrupted while sending</source>
            <translation>انقطع أثناء الإرسال</translation>
        </message>
        <message id="happening.Replied">
            <source>Toggle answered with the order</source>
            <translation>أجاب Toggle بالطلب</translation>
        </message>
        <message id="happening.Checked">
            <source>Asked Toggle</source>
            <translation>سُئل Toggle</translation>
        </message>
        <message id="happening.SendAgain">
            <source>Allowed to be sent again</source>
            <translation>سُمح بالإرسال مجددًا</translation>
        </message>
        <message id="happening.Abandon">
            <source>Closed without a card</source>
            <translation>أُغلق من دون بطاقة</translation>
        </message>
        <message id="happening.Printed">
            <source>Printed</source>
            <translation>طُبع</translation>
        </message>
        <message id="happening.Copied">
            <source>Printed again, marked as a copy</source>
            <translation>طُبع مجددًا بعلامة نسخة</translation>
        </message>
        <message id="happening.NotPrinted">
            <source>Nothing came out of the printer</source>
            <translation>لم يخرج شيء من الطابعة</translation>
        </message>
        <message id="happening.Shown">
            <source>Shown on this till</source>
            <translation>عُرض على هذا الصندوق</translation>
        </message>
        <message id="happening.Signed">
            <source>Signed for while its outcome was open</source>
            <translation>وُقّع والنتيجة مفتوحة</translation>
        </message>
        <message id="happening.Seen">
            <source>Dealt with</source>
            <translation>عولج</translation>
        </message>
        <message id="activity.headline">
            <source>Activity</source>
            <translation>السجل</translation>
        </message>
        <message id="activity.table">
            <source>Cards given on this till, newest first</source>
            <translation>البطاقات الممنوحة من هذا الصندوق، الأحدث أولًا</translation>
        </message>
        <message id="activity.search">
            <source>Search card, person, site, reason or amount</source>
            <translation>بحث: بطاقة، شخص، موقع، سبب أو مبلغ</translation>
        </message>
        <message id="activity.empty">
            <source>Nothing yet. Every card given on this till is listed here.</source>
            <translation>لا شيء بعد. هنا تُدرج كل بطاقة مُنحت على هذا الصندوق.</translation>
        </message>
        <message id="activity.reaching">
            <source>Searching further back…</source>
            <translation>يجري البحث فيما هو أقدم…</translation>
        </message>
        <message id="activity.nothing_found">
            <source>Nothing matches this search.</source>
            <translation>لا شيء يوافق هذا البحث.</translation>
        </message>
        <message id="activity.column.when">
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message id="activity.column.amount">
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message id="activity.column.state">
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message id="activity.column.card">
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message id="activity.column.reason">
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message id="activity.column.site">
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message id="activity.column.operator">
            <source>Given by</source>
            <translation>منحها</translation>
        </message>
        <message id="state.DRAFT">
            <source>Not recorded</source>
            <translation>غير مدوّنة</translation>
        </message>
        <message id="state.PREPARED">
            <source>Not sent</source>
            <translation>غير مرسلة</translation>
        </message>
        <message id="state.SENDING">
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message id="state.NOT_SENT">
            <source>Not issued</source>
            <translation>لم تصدر</translation>
        </message>
        <message id="state.UNKNOWN">
            <source>Not confirmed yet</source>
            <translation>لم يتأكد بعد</translation>
        </message>
        <message id="state.SETTLED_NOT_FOUND">
            <source>Manager needed</source>
            <translation>يلزم مدير</translation>
        </message>
        <message id="state.ISSUED">
            <source>Issued</source>
            <translation>صدرت</translation>
        </message>
        <message id="state.ISSUED_INCOMPLETE">
            <source>Created, details pending</source>
            <translation>أُنشئت، التفاصيل لاحقًا</translation>
        </message>
        <message id="state.REJECTED">
            <source>Refused</source>
            <translation>مرفوضة</translation>
        </message>
        <message id="state.MISMATCH">
            <source>Manager needed</source>
            <translation>يلزم مدير</translation>
        </message>
        <message id="state.DUPLICATE">
            <source>Manager needed</source>
            <translation>يلزم مدير</translation>
        </message>
        <message id="state.ABANDONED">
            <source>Closed without a card</source>
            <translation>أُغلق من دون بطاقة</translation>
        </message>
        <message id="state.NEEDS_PERSON">
            <source>Manager needed</source>
            <translation>يلزم مدير</translation>
        </message>
        <message id="state.reversed">
            <source>Reversed</source>
            <translation>ملغاة</translation>
        </message>
        <message id="state.reversal">
            <source>Reversal: {state}</source>
            <translation>إلغاء: {state}</translation>
        </message>
        <message id="state.reversal_done">
            <source>Reversal done</source>
            <translation>تم الإلغاء</translation>
        </message>
        <message id="outcome.ISSUED">
            <source>Issued: a {amount} card.</source>
            <translation>صدرت: بطاقة بقيمة {amount}.</translation>
        </message>
        <message id="outcome.ISSUED.email">
            <source>Toggle accepted the order for a {amount} card and will email it to {email}.</source>
            <translation>قبل Toggle طلب بطاقة بقيمة {amount} وسيرسلها بالبريد إلى {email}.</translation>
        </message>
        <message id="outcome.ISSUED.open">
            <source>This order is left open: fulfil it in Toggle's dashboard.</source>
            <translation>يُترك هذا الطلب مفتوحًا: نفّذوه في لوحة Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.hidden">
            <source>Toggle does not show this card's number here: find it in Toggle's dashboard.</source>
            <translation>لا يعرض Toggle رقم هذه البطاقة هنا: تجدونه في لوحة Toggle.</translation>
        </message>
        <message id="outcome.ISSUED.late">
            <source>This card showed up after it had been given up. Get a manager: hand it over or reverse it.</source>
            <translation>ظهرت هذه البطاقة بعد التخلي عنها. استدعوا مديرًا: تُسلَّم أو تُلغى.</translation>
        </message>
        <message id="outcome.ISSUED.unrecorded">
            <source>This till could not write the card down. Note the number now, leave the program open, and call your IT support.</source>
            <translation>لم يتمكن هذا الصندوق من تدوين البطاقة. دوّنوا الرقم الآن، واتركوا البرنامج مفتوحًا، واتصلوا بالدعم التقني.</translation>
        </message>
        <message id="outcome.unrecorded">
            <source>This till could not write that down yet: leave the program open.</source>
            <translation>لم يتمكن هذا الصندوق من تدوين ذلك بعد: اتركوا البرنامج مفتوحًا.</translation>
        </message>
        <message id="outcome.seen">
            <source>Dealt with by {name}.</source>
            <translation>عالجه {name}.</translation>
        </message>
        <message id="outcome.signed">
            <source>{name} has signed for it.</source>
            <translation>وقّع عليه {name}.</translation>
        </message>
        <message id="outcome.ISSUED_INCOMPLETE">
            <source>Created: Toggle has the {amount} card, its details are on the way.</source>
            <translation>أُنشئت: البطاقة بقيمة {amount} لدى Toggle، وتفاصيلها في الطريق.</translation>
        </message>
        <message id="outcome.NOT_SENT">
            <source>{cause} Nothing was issued.</source>
            <translation>{cause} لم يُصدَر شيء.</translation>
        </message>
        <message id="outcome.PREPARED">
            <source>Not sent: the program closed before the {amount} card left. Send it now or close it.</source>
            <translation>غير مرسلة: أُغلق البرنامج قبل خروج البطاقة بقيمة {amount}. أرسلوها الآن أو أغلقوها.</translation>
        </message>
        <message id="outcome.SENDING">
            <source>The {amount} card is being sent.</source>
            <translation>البطاقة بقيمة {amount} قيد الإرسال.</translation>
        </message>
        <message id="outcome.REJECTED">
            <source>Nothing was issued. Toggle says: {words}</source>
            <translation>لم يُصدَر شيء. يقول Toggle: {words}</translation>
        </message>
        <message id="outcome.UNKNOWN">
            <source>Not confirmed yet. Toggle may already have made this {amount} card. Please don't issue another.</source>
            <translation>لم يتأكد بعد. ربما أنشأ Toggle هذه البطاقة بقيمة {amount} بالفعل. يرجى عدم إصدار أخرى.</translation>
        </message>
        <message id="outcome.SETTLED_NOT_FOUND">
            <source>Toggle has no record after 3 minutes. A manager can send it again.</source>
            <translation>ليس لدى Toggle سجل بعد 3 دقائق. يمكن لمدير إرسالها مجددًا.</translation>
        </message>
        <message id="outcome.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide what becomes of this {amount} card.</source>
            <translation>لم يتأكد بعد. مدير فقط يقرر مصير هذه البطاقة بقيمة {amount}.</translation>
        </message>
        <message id="outcome.MISMATCH">
            <source>Toggle made a card that differs from the {amount} asked for. Get a manager.</source>
            <translation>أنشأ Toggle بطاقة تختلف عن {amount} المطلوبة. استدعوا مديرًا.</translation>
        </message>
        <message id="outcome.DUPLICATE">
            <source>Toggle shows more than one card for this {amount}. Get a manager to reverse the extra one in Toggle's dashboard.</source>
            <translation>يعرض Toggle أكثر من بطاقة لهذا المبلغ {amount}. استدعوا مديرًا لإلغاء الزائدة في لوحة تحكم Toggle.</translation>
        </message>
        <message id="outcome.ABANDONED">
            <source>Closed without a card. We keep watching for 7 days.</source>
            <translation>أُغلق من دون بطاقة. نواصل المراقبة 7 أيام.</translation>
        </message>
        <message id="outcome.ABANDONED.unsent">
            <source>Closed without a card. Nothing was ever sent.</source>
            <translation>أُغلق من دون بطاقة. لم يُرسل شيء قط.</translation>
        </message>
        <message id="outcome.reversal.ISSUED">
            <source>Reversed: the {amount} card is empty now.</source>
            <translation>أُلغيت: البطاقة بقيمة {amount} فارغة الآن.</translation>
        </message>
        <message id="outcome.reversal.REJECTED">
            <source>The card was not reversed. Toggle says: {words}</source>
            <translation>لم تُلغَ البطاقة. يقول Toggle: {words}</translation>
        </message>
        <message id="outcome.reversal.NOT_SENT">
            <source>{cause} The card was not reversed.</source>
            <translation>{cause} لم تُلغَ البطاقة.</translation>
        </message>
        <message id="outcome.reversal.UNKNOWN">
            <source>Not confirmed yet: Toggle may already have reversed this {amount} card.</source>
            <translation>لم يتأكد بعد: ربما ألغى Toggle هذه البطاقة بقيمة {amount} بالفعل.</translation>
        </message>
        <message id="outcome.reversal.PREPARED">
            <source>The {amount} card is as it was: the program closed before it could be reversed.</source>
            <translation>البطاقة بقيمة {amount} كما كانت: أُغلق البرنامج قبل أن يمكن إلغاؤها.</translation>
        </message>
        <message id="outcome.reversal.SENDING">
            <source>The {amount} card is being reversed.</source>
            <translation>البطاقة بقيمة {amount} قيد الإلغاء.</translation>
        </message>
        <message id="outcome.reversal.ISSUED_INCOMPLETE">
            <source>Toggle accepted the reversal of this {amount} card, details are on the way.</source>
            <translation>قبل Toggle إلغاء هذه البطاقة بقيمة {amount}، والتفاصيل في الطريق.</translation>
        </message>
        <message id="outcome.reversal.SETTLED_NOT_FOUND">
            <source>Toggle has no record of this reversal after 3 minutes. A manager can send it again.</source>
            <translation>ليس لدى Toggle سجل لهذا الإلغاء بعد 3 دقائق. يمكن لمدير إرساله مجددًا.</translation>
        </message>
        <message id="outcome.reversal.NEEDS_PERSON">
            <source>Not confirmed yet. Only a manager can decide about the reversal of this {amount} card.</source>
            <translation>لم يتأكد بعد. مدير فقط يقرر إلغاء هذه البطاقة بقيمة {amount}.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED">
            <source>The reversal was closed. We keep watching for 7 days.</source>
            <translation>أُغلق الإلغاء. نواصل المراقبة 7 أيام.</translation>
        </message>
        <message id="outcome.reversal.ABANDONED.unsent">
            <source>The reversal was closed. Nothing was ever sent.</source>
            <translation>أُغلق الإلغاء. لم يُرسل شيء قط.</translation>
        </message>
        <message id="outcome.hint.site">
            <source>Check the site's reference in Toggle under Settings &gt; Integrations, and in Set-up here ({site}).</source>
            <translation>تحققوا من مرجع الموقع في Toggle ضمن Settings &gt; Integrations، وهنا في الإعداد ({site}).</translation>
        </message>
        <message id="outcome.check_in">
            <source>Checking again in {seconds} s.</source>
            <translation>الفحص التالي بعد {seconds} ث.</translation>
        </message>
        <message id="outcome.check_now">
            <source>Checking now.</source>
            <translation>يجري الفحص الآن.</translation>
        </message>
        <message id="outcome.check_never">
            <source>Toggle is not asked any more: look in its dashboard.</source>
            <translation>لم يعد Toggle يُسأل: انظروا في لوحته.</translation>
        </message>
        <message id="outcome.check_in_minutes">
            <source>Checking again in {minutes} min.</source>
            <translation>الفحص التالي بعد {minutes} د.</translation>
        </message>
        <message id="outcome.reference">
            <source>Ref …{tail}</source>
            <translation>المرجع …{tail}</translation>
        </message>
        <message id="cause.no_connection">
            <source>No connection.</source>
            <translation>لا يوجد اتصال.</translation>
        </message>
        <message id="cause.tls_refused">
            <source>Secure connection refused. Check the date and the network.</source>
            <translation>رُفض الاتصال الآمن. تحققوا من التاريخ والشبكة.</translation>
        </message>
        <message id="cause.proxy_refused">
            <source>The network's proxy refused.</source>
            <translation>رفض وسيط الشبكة.</translation>
        </message>
        <message id="cause.sign_in_refused">
            <source>Toggle refused the sign-in.</source>
            <translation>رفض Toggle تسجيل الدخول.</translation>
        </message>
        <message id="cause.not_connected_yet">
            <source>This till is not connected to Toggle yet.</source>
            <translation>هذا الصندوق غير موصول بـ Toggle بعد.</translation>
        </message>
        <message id="cause.toggle_busy">
            <source>Toggle is busy: wait a minute.</source>
            <translation>Toggle مشغول: انتظروا دقيقة.</translation>
        </message>
        <message id="cause.network_page">
            <source>A network sign-in page is in the way.</source>
            <translation>صفحة دخول إلى الشبكة تعترض الطريق.</translation>
        </message>
        <message id="cause.unreadable_reply">
            <source>Toggle's answer could not be read.</source>
            <translation>تعذّرت قراءة جواب Toggle.</translation>
        </message>
        <message id="cause.server_trouble">
            <source>Toggle has a problem of its own.</source>
            <translation>لدى Toggle مشكلة خاصة به.</translation>
        </message>
        <message id="cause.timed_out">
            <source>Toggle did not answer in time.</source>
            <translation>لم يُجب Toggle في الوقت المناسب.</translation>
        </message>
        <message id="cause.connection_lost">
            <source>The connection was lost.</source>
            <translation>انقطع الاتصال.</translation>
        </message>
        <message id="cause.redirected">
            <source>The network sent the question somewhere else.</source>
            <translation>أرسلت الشبكة السؤال إلى مكان آخر.</translation>
        </message>
        <message id="cause.interrupted">
            <source>The program was closed while sending.</source>
            <translation>أُغلق البرنامج أثناء الإرسال.</translation>
        </message>
        <message id="cause.duplicate_reported">
            <source>Toggle knows this reference already.</source>
            <translation>يعرف Toggle هذا المرجع بالفعل.</translation>
        </message>
        <message id="cause.refused">
            <source>Toggle refused.</source>
            <translation>رفض Toggle.</translation>
        </message>
        <message id="cause.forbidden">
            <source>This API user is not allowed to do that.</source>
            <translation>لا يُسمح لمستخدم API هذا بذلك.</translation>
        </message>
        <message id="doubt.toggle_busy">
            <source>Toggle is busy, waiting.</source>
            <translation>Toggle مشغول، ننتظر.</translation>
        </message>
        <message id="doubt.balance_unknown">
            <source>The card is empty by now: taken back, or spent by its guest.</source>
            <translation>البطاقة فارغة الآن: استُرجعت، أو أنفقها الضيف.</translation>
        </message>
        <message id="doubt.interrupted">
            <source>Checking an interrupted gift card.</source>
            <translation>جارٍ فحص بطاقة هدية انقطعت.</translation>
        </message>
        <message id="fact.value">
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message id="fact.card">
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message id="fact.product">
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message id="fact.site">
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message id="fact.reason">
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message id="fact.table">
            <source>Table</source>
            <translation>الطاولة</translation>
        </message>
        <message id="fact.note">
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message id="fact.operator">
            <source>Given by</source>
            <translation>منحها</translation>
        </message>
        <message id="fact.handover">
            <source>Guest gets it by</source>
            <translation>يستلمها الضيف عبر</translation>
        </message>
        <message id="fact.email">
            <source>Guest's email</source>
            <translation>بريد الضيف</translation>
        </message>
        <message id="fact.valid_from">
            <source>Valid from</source>
            <translation>صالحة من</translation>
        </message>
        <message id="fact.expires">
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message id="fact.order">
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message id="fact.line_item">
            <source>Line item</source>
            <translation>بند الطلب</translation>
        </message>
        <message id="fact.reverses">
            <source>Reverses</source>
            <translation>تلغي</translation>
        </message>
        <message id="fact.reversed_by">
            <source>Reversed by</source>
            <translation>ألغتها</translation>
        </message>
        <message id="fact.reference">
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message id="fact.paid">
            <source>Paid for</source>
            <translation>المدفوع منها</translation>
        </message>
        <message id="fact.free">
            <source>Free of charge</source>
            <translation>المجاني منها</translation>
        </message>
        <message id="guest.code">
            <source>The card as a code to scan</source>
            <translation>البطاقة رمزًا للمسح</translation>
        </message>
        <message id="check_card.number">
            <source>Card number</source>
            <translation>رقم البطاقة</translation>
        </message>
        <message id="setup.choose_file">
            <source>Choose a provisioning file</source>
            <translation>اختيار ملف إعداد</translation>
        </message>
        <message id="activity.close">
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message id="refusal.nothing">
            <source>Nothing was issued.</source>
            <translation>لم يُصدَر شيء.</translation>
        </message>
        <message id="refusal.cause">
            <source>{nothing} {cause}</source>
            <translation>{nothing} {cause}</translation>
        </message>
        <message id="refusal.toggle_says">
            <source>{said} Toggle says: {words}</source>
            <translation>{said} يقول Toggle: {words}</translation>
        </message>
        <message id="error.not_an_amount">
            <source>Nothing was issued. “{typed}” is not an amount: write it like {example}.</source>
            <translation>لم يُصدَر شيء. «{typed}» ليس مبلغًا: اكتبوه مثل {example}.</translation>
        </message>
        <message id="error.amount_is_zero">
            <source>Nothing was issued. A card needs an amount above zero.</source>
            <translation>لم يُصدَر شيء. تحتاج البطاقة إلى مبلغ فوق الصفر.</translation>
        </message>
        <message id="error.amount_below_minimum">
            <source>Nothing was issued. {amount} is below the smallest amount, {minimum}.</source>
            <translation>لم يُصدَر شيء. {amount} أقل من أدنى مبلغ، {minimum}.</translation>
        </message>
        <message id="error.amount_above_maximum">
            <source>Nothing was issued. {amount} is above the largest amount, {maximum}.</source>
            <translation>لم يُصدَر شيء. {amount} أكثر من أعلى مبلغ، {maximum}.</translation>
        </message>
        <message id="error.amount_off_step">
            <source>Nothing was issued. {amount} does not fit: amounts go in steps of {step}.</source>
            <translation>لم يُصدَر شيء. {amount} لا يناسب: المبالغ بخطوات من {step}.</translation>
        </message>
        <message id="error.custom_not_allowed">
            <source>Nothing was issued. {product} has fixed amounts only, and {amount} is not one.</source>
            <translation>لم يُصدَر شيء. للمنتج {product} مبالغ ثابتة فقط، و{amount} ليس منها.</translation>
        </message>
        <message id="error.option_unknown">
            <source>Nothing was issued. {product} has no price option {option}.</source>
            <translation>لم يُصدَر شيء. ليس للمنتج {product} خيار السعر {option}.</translation>
        </message>
        <message id="error.site_unknown">
            <source>Nothing was issued. No site called “{site}” is set up on this till.</source>
            <translation>لم يُصدَر شيء. لا يوجد موقع باسم «{site}» على هذا الصندوق.</translation>
        </message>
        <message id="error.site_locked">
            <source>Nothing was issued. This till gives cards for {locked} only, not for {site}.</source>
            <translation>لم يُصدَر شيء. يمنح هذا الصندوق بطاقات لـ {locked} فقط، لا لـ {site}.</translation>
        </message>
        <message id="error.site_missing">
            <source>Nothing was issued. Choose a site first.</source>
            <translation>لم يُصدَر شيء. اختاروا موقعًا أولًا.</translation>
        </message>
        <message id="error.product_unknown">
            <source>Nothing was issued. Toggle has no product called “{product}” for this account.</source>
            <translation>لم يُصدَر شيء. ليس لدى Toggle منتج باسم «{product}» لهذا الحساب.</translation>
        </message>
        <message id="error.product_ambiguous">
            <source>Nothing was issued. More than one product fits “{product}”: use its number.</source>
            <translation>لم يُصدَر شيء. أكثر من منتج يوافق «{product}»: استعملوا رقمه.</translation>
        </message>
        <message id="error.reason_unknown">
            <source>Nothing was issued. “{reason}” is not one of the reasons set up here.</source>
            <translation>لم يُصدَر شيء. «{reason}» ليس من الأسباب المعدّة هنا.</translation>
        </message>
        <message id="error.reason_missing">
            <source>Nothing was done. Say why first.</source>
            <translation>لم يُفعَل شيء. اذكروا السبب أولًا.</translation>
        </message>
        <message id="error.email_malformed">
            <source>Nothing was issued. “{email}” is not an email address.</source>
            <translation>لم يُصدَر شيء. «{email}» ليس عنوان بريد.</translation>
        </message>
        <message id="error.email_stray_dot">
            <source>Nothing was issued. “{email}” has a dot too many: before or after the @, at an end, or two in a row.</source>
            <translation>لم يُصدَر شيء. في «{email}» نقطة زائدة: قبل @ أو بعدها، أو في أحد الطرفين، أو نقطتان متتاليتان.</translation>
        </message>
        <message id="error.email_unseen">
            <source>Nothing was issued. The email address has something in it that cannot be seen, as it happens with copied text. Delete the address and type it by hand.</source>
            <translation>لم يُصدَر شيء. في عنوان البريد شيء لا يُرى، كما يحدث مع النص المنسوخ. احذفوا العنوان واكتبوه باليد.</translation>
        </message>
        <message id="error.email_missing">
            <source>Nothing was issued. Type the guest's email address first.</source>
            <translation>لم يُصدَر شيء. أدخلوا بريد الضيف أولًا.</translation>
        </message>
        <message id="error.handover_off">
            <source>Nothing was issued. Handing over by {handover} is switched off on this till.</source>
            <translation>لم يُصدَر شيء. التسليم عبر {handover} متوقف على هذا الصندوق.</translation>
        </message>
        <message id="error.text_too_long">
            <source>Nothing was issued. The {field} is too long: {longest} characters at most.</source>
            <translation>لم يُصدَر شيء. {field}: النص طويل، {longest} حرفًا على الأكثر.</translation>
        </message>
        <message id="error.text_has_control_characters">
            <source>Nothing was issued. The {field} holds characters that cannot be printed.</source>
            <translation>لم يُصدَر شيء. {field}: يحتوي على رموز لا يمكن طباعتها.</translation>
        </message>
        <message id="error.reference_unknown">
            <source>Nothing was done. No record fits “{reference}”.</source>
            <translation>لم يُفعَل شيء. لا سجل يوافق «{reference}».</translation>
        </message>
        <message id="error.card_number_malformed">
            <source>Nothing was asked. That is not a card number.</source>
            <translation>لم يُسأل عن شيء. هذا ليس رقم بطاقة.</translation>
        </message>
        <message id="error.card_unknown">
            <source>Toggle knows no card with this number.</source>
            <translation>لا يعرف Toggle بطاقة بهذا الرقم.</translation>
        </message>
        <message id="error.amounts_disagree">
            <source>Nothing was issued. The amount on screen, in the order and in its note are not the same: get your IT support.</source>
            <translation>لم يُصدَر شيء. المبلغ على الشاشة وفي الطلب وفي ملاحظته ليس واحدًا: استدعوا الدعم التقني.</translation>
        </message>
        <message id="error.choice_missing">
            <source>Nothing was issued. Choose an amount and a reason first.</source>
            <translation>لم يُصدَر شيء. اختاروا مبلغًا وسببًا أولًا.</translation>
        </message>
        <message id="error.settings_refused">
            <source>Nothing was changed. {where}: {problem}</source>
            <translation>لم يتغير شيء. {where}: {problem}</translation>
        </message>
        <message id="error.account_unknown">
            <source>Nothing was changed. This API user does not see account {account}.</source>
            <translation>لم يتغير شيء. لا يرى مستخدم API هذا الحساب {account}.</translation>
        </message>
        <message id="error.address_refused">
            <source>Nothing was sent. “{address}” is not an address to send cards to: it must be https, or this computer.</source>
            <translation>لم يُرسل شيء. «{address}» ليس عنوانًا تُرسل إليه البطاقات: يجب أن يكون https أو هذا الحاسوب.</translation>
        </message>
        <message id="error.over_card_maximum">
            <source>Nothing was issued. {amount} is over the limit of {limit} for one card.</source>
            <translation>لم يُصدَر شيء. {amount} فوق حد {limit} للبطاقة الواحدة.</translation>
        </message>
        <message id="error.over_staff_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>لم يُصدَر شيء. يمكن لـ {name} منح حتى {limit} في البطاقة: استدعوا مديرًا من أجل {amount}.</translation>
        </message>
        <message id="error.over_staff_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>لم يُصدَر شيء. سيتجاوز {name} حد {limit} لليوم الواحد: استدعوا مديرًا.</translation>
        </message>
        <message id="error.over_site_day">
            <source>Nothing was issued. This site would pass its limit of {limit} for one day: get a manager.</source>
            <translation>لم يُصدَر شيء. سيتجاوز هذا الموقع حده {limit} لليوم الواحد: استدعوا مديرًا.</translation>
        </message>
        <message id="error.over_guest_30_days">
            <source>Nothing was issued. This guest would pass the limit of {limit} in 30 days: get a manager.</source>
            <translation>لم يُصدَر شيء. سيتجاوز هذا الضيف حد {limit} في 30 يومًا: استدعوا مديرًا.</translation>
        </message>
        <message id="error.operator_needed">
            <source>Nothing was issued. Sign in first: this till gives cards only to people it knows.</source>
            <translation>لم يُصدَر شيء. سجّلوا الدخول أولًا: لا يمنح هذا الصندوق بطاقات إلا لمن يعرفهم.</translation>
        </message>
        <message id="error.operator_unknown">
            <source>Nothing was issued. Nobody called {name} is set up on this till.</source>
            <translation>لم يُصدَر شيء. لا أحد باسم {name} على هذا الصندوق.</translation>
        </message>
        <message id="error.pin_wrong">
            <source>Nothing was issued. That is not the PIN of {name}.</source>
            <translation>لم يُصدَر شيء. هذا ليس رمز PIN لـ {name}.</translation>
        </message>
        <message id="error.pin_missing">
            <source>Nothing was issued. No PIN was typed for {name}.</source>
            <translation>لم يُصدَر شيء. لم يُكتب رمز PIN لـ {name}.</translation>
        </message>
        <message id="error.pin_locked">
            <source>Nothing was issued. Too many wrong PINs for {name}: wait until {until}, or get a manager.</source>
            <translation>لم يُصدَر شيء. رموز PIN غير صحيحة كثيرة لـ {name}: انتظروا حتى {until}، أو استدعوا مديرًا.</translation>
        </message>
        <message id="error.pin_malformed">
            <source>Nothing was issued. A PIN has six digits; what was typed for {name} is none, and not counted as a wrong one.</source>
            <translation>لم يُصدَر شيء. رمز PIN ستة أرقام؛ وما كُتب لـ {name} ليس كذلك ولا يُحسب رمزًا غير صحيح.</translation>
        </message>
        <message id="error.pin_not_checked">
            <source>Nothing was issued. The PIN of {name} could not be checked, which is not counted as a wrong one. This computer may be short of memory: close other programs and enter it again.</source>
            <translation>لم يُصدَر شيء. تعذّر التحقق من رمز PIN لـ {name}، ولا يُحسب ذلك رمزًا غير صحيح. ربما تنقص هذا الحاسوب الذاكرة: أغلقوا برامج أخرى وأدخلوه ثانية.</translation>
        </message>
        <message id="error.pin_not_chosen">
            <source>Nothing was issued. {name} has no PIN yet: it is chosen in the window at the first sign-in, with a manager present.</source>
            <translation>لم يُصدَر شيء. ليس لـ {name} رمز PIN بعد: يُختار في النافذة عند أول تسجيل دخول بحضور مدير.</translation>
        </message>
        <message id="error.role_too_low">
            <source>Nothing was done. {name} may not decide this: get a manager.</source>
            <translation>لم يُفعَل شيء. لا يجوز لـ {name} أن يقرر هذا: استدعوا مديرًا.</translation>
        </message>
        <message id="error.same_amount_open">
            <source>Nothing was issued. Another {amount} card is not confirmed yet, and may be this one: get a manager.</source>
            <translation>لم يُصدَر شيء. بطاقة أخرى بقيمة {amount} لم تتأكد بعد، وقد تكون هذه: استدعوا مديرًا.</translation>
        </message>
        <message id="error.looks_like_earlier">
            <source>Nothing was issued. It looks like the {amount} card that this guest was given at {at}: get a manager.</source>
            <translation>لم يُصدَر شيء. تشبه البطاقة بقيمة {amount} التي مُنحت لهذا الضيف الساعة {at}: استدعوا مديرًا.</translation>
        </message>
        <message id="error.not_connected_yet">
            <source>Nothing was issued. This till is not connected to Toggle yet: connect it in Set-up.</source>
            <translation>لم يُصدَر شيء. هذا الصندوق غير موصول بـ Toggle بعد: أوصلوه في الإعداد.</translation>
        </message>
        <message id="error.no_connection">
            <source>Nothing was issued. There is no connection to Toggle: check the network.</source>
            <translation>لم يُصدَر شيء. لا يوجد اتصال بـ Toggle: تحققوا من الشبكة.</translation>
        </message>
        <message id="error.tls_refused">
            <source>Nothing was issued. The secure connection was refused: check the date and the network.</source>
            <translation>لم يُصدَر شيء. رُفض الاتصال الآمن: تحققوا من التاريخ والشبكة.</translation>
        </message>
        <message id="error.proxy_refused">
            <source>Nothing was issued. The network's proxy refused: ask your IT support.</source>
            <translation>لم يُصدَر شيء. رفض وسيط الشبكة: اسألوا الدعم التقني.</translation>
        </message>
        <message id="error.sign_in_refused">
            <source>Nothing was issued. Toggle refused the sign-in: check the API user in Set-up.</source>
            <translation>لم يُصدَر شيء. رفض Toggle تسجيل الدخول: تحققوا من مستخدم API في الإعداد.</translation>
        </message>
        <message id="error.toggle_busy">
            <source>Nothing was issued. Toggle is busy: wait a minute.</source>
            <translation>لم يُصدَر شيء. Toggle مشغول: انتظروا دقيقة.</translation>
        </message>
        <message id="error.network_page">
            <source>Nothing was issued. A network sign-in page is in the way: sign in to the network first.</source>
            <translation>لم يُصدَر شيء. صفحة دخول إلى الشبكة تعترض الطريق: ادخلوا إلى الشبكة أولًا.</translation>
        </message>
        <message id="error.unreadable_reply">
            <source>Nothing was issued. Toggle's answer could not be read.</source>
            <translation>لم يُصدَر شيء. تعذّرت قراءة جواب Toggle.</translation>
        </message>
        <message id="error.server_trouble">
            <source>Nothing was issued. Toggle has a problem of its own: wait a minute.</source>
            <translation>لم يُصدَر شيء. لدى Toggle مشكلة خاصة به: انتظروا دقيقة.</translation>
        </message>
        <message id="error.timed_out">
            <source>Nothing was issued. Toggle did not answer in time: check the network.</source>
            <translation>لم يُصدَر شيء. لم يُجب Toggle في الوقت المناسب: تحققوا من الشبكة.</translation>
        </message>
        <message id="error.connection_lost">
            <source>Nothing was issued. The connection to Toggle was lost: check the network.</source>
            <translation>لم يُصدَر شيء. انقطع الاتصال بـ Toggle: تحققوا من الشبكة.</translation>
        </message>
        <message id="error.redirected">
            <source>Nothing was issued. The network sent the question somewhere else: ask your IT support.</source>
            <translation>لم يُصدَر شيء. أرسلت الشبكة السؤال إلى مكان آخر: اسألوا الدعم التقني.</translation>
        </message>
        <message id="error.records_unusable">
            <source>Nothing was issued. This till cannot save records: {detail}</source>
            <translation>لم يُصدَر شيء. لا يمكن لهذا الصندوق حفظ السجلات: {detail}</translation>
        </message>
        <message id="error.records_lost">
            <source>Nothing was issued. This till's records are gone: put them back from a copy, or remove the data folder to start afresh.</source>
            <translation>لم يُصدَر شيء. سجلات هذا الصندوق مفقودة: أعيدوها من نسخة، أو أزيلوا مجلد بياناته للبدء من جديد.</translation>
        </message>
        <message id="error.records_too_new">
            <source>Nothing was issued. A newer version of the program wrote this till's records: update it.</source>
            <translation>لم يُصدَر شيء. كتبت نسخة أحدث من البرنامج سجلات هذا الصندوق: حدّثوه.</translation>
        </message>
        <message id="error.records_locked_away">
            <source>Nothing was issued. The key to this till's records is not in this computer's vault: they came from another computer, or the vault is new. With the recovery sheet run: toggle-desk recover</source>
            <translation>لم يُصدَر شيء. مفتاح سجلات هذا الصندوق ليس في خزنة هذا الحاسوب: جاءت من حاسوب آخر، أو الخزنة جديدة. مع ورقة الاستعادة شغّلوا: toggle-desk recover</translation>
        </message>
        <message id="error.memory_short">
            <source>Nothing was issued. This computer has too little free memory: close other programs first.</source>
            <translation>لم يُصدَر شيء. الذاكرة الحرة في هذا الحاسوب قليلة جدًا: أغلقوا برامج أخرى أولًا.</translation>
        </message>
        <message id="error.folder_unusable">
            <source>Nothing was issued. The program cannot write to its folder {folder}.</source>
            <translation>لم يُصدَر شيء. لا يمكن للبرنامج الكتابة في مجلده {folder}.</translation>
        </message>
        <message id="error.refused">
            <source>Nothing was done. Toggle says: {words}</source>
            <translation>لم يُفعَل شيء. يقول Toggle: {words}</translation>
        </message>
        <message id="error.forbidden">
            <source>Nothing was done. This API user is not allowed to do that: {words}</source>
            <translation>لم يُفعَل شيء. لا يُسمح لمستخدم API هذا بذلك: {words}</translation>
        </message>
        <message id="error.interrupted">
            <source>Not confirmed yet. The program was closed while sending: check Activity.</source>
            <translation>لم يتأكد بعد. أُغلق البرنامج أثناء الإرسال: انظروا في السجل.</translation>
        </message>
        <message id="error.duplicate_reported">
            <source>Not confirmed yet. Toggle knows this reference already: check Activity.</source>
            <translation>لم يتأكد بعد. يعرف Toggle هذا المرجع بالفعل: انظروا في السجل.</translation>
        </message>
        <message id="error.not_reversible">
            <source>The card was not reversed. Only an issued card can be ({state}).</source>
            <translation>لم تُلغَ البطاقة. لا يمكن إلغاء إلا بطاقة صادرة ({state}).</translation>
        </message>
        <message id="error.already_reversed">
            <source>Nothing was done. This card has been reversed already.</source>
            <translation>لم يُفعَل شيء. أُلغيت هذه البطاقة من قبل.</translation>
        </message>
        <message id="error.balance_touched">
            <source>The card was not reversed. {balance} of {value} is left: somebody has spent from it.</source>
            <translation>لم تُلغَ البطاقة. بقي {balance} من {value}: أنفق أحد منها.</translation>
        </message>
        <message id="error.balance_added">
            <source>The card was not reversed. {balance} is on it, more than its {value}: somebody has added money. Take it back in Toggle's dashboard.</source>
            <translation>لم تُلغَ البطاقة. عليها {balance}، أكثر من قيمتها {value}: أضاف أحد مالًا إليها. ألغوها في لوحة Toggle.</translation>
        </message>
        <message id="error.balance_unknown">
            <source>The card was not reversed. Toggle did not give its balance: wait a minute.</source>
            <translation>لم تُلغَ البطاقة. لم يذكر Toggle رصيدها: انتظروا دقيقة.</translation>
        </message>
        <message id="error.not_this_state">
            <source>Nothing was done. That is not possible any more ({state}).</source>
            <translation>لم يُفعَل شيء. لم يعد ذلك ممكنًا ({state}).</translation>
        </message>
        <message id="error.unexpected">
            <source>Something unexpected happened. Look in Activity before anything else: every card is there.</source>
            <translation>حدث أمر غير متوقع. انظروا في السجل قبل أي شيء: كل بطاقة هناك.</translation>
        </message>
        <message id="shell.vault_absent">
            <source>This computer has no vault: the API user is kept only until the program closes, and the records are not encrypted.</source>
            <translation>لا توجد خزنة في هذا الحاسوب: يُحفظ مستخدم API حتى إغلاق البرنامج فقط، والسجلات غير مشفّرة.</translation>
        </message>
        <message id="shell.vault_late">
            <source>This computer's vault has not answered yet: the records are not encrypted. They will be from the first start at which it answers.</source>
            <translation>لم تُجب خزنة هذا الحاسوب بعد: السجلات غير مشفّرة. ستُشفَّر عند أول تشغيل تجيب فيه.</translation>
        </message>
        <message id="shell.vault_locked">
            <source>This computer's vault is locked: the records are not encrypted. They will be from the first start at which it is unlocked.</source>
            <translation>خزنة هذا الحاسوب مقفلة: السجلات غير مشفّرة. ستُشفَّر عند أول تشغيل تكون فيه مفتوحة.</translation>
        </message>
        <message id="shell.records_readable">
            <source>The records are not encrypted yet, because several programs use them. They will be at the next start while no other one is open.</source>
            <translation>السجلات غير مشفّرة بعد، لأن عدة برامج تستخدمها. ستُشفَّر عند التشغيل التالي حين لا يكون غيره مفتوحًا.</translation>
        </message>
        <message id="connect.vault_absent">
            <source>Connected. This computer has no vault, so the API user is kept only until the program closes.</source>
            <translation>تم التوصيل. لا توجد خزنة في هذا الحاسوب، لذا يُحفظ مستخدم API حتى إغلاق البرنامج فقط.</translation>
        </message>
        <message id="connect.vault_late">
            <source>Connected. This computer's vault has not answered, so the API user is kept only until the program closes. Answer the vault's question: it is stored as soon as the vault answers.</source>
            <translation>تم التوصيل. لم تُجب خزنة هذا الحاسوب، لذا يُحفظ مستخدم API حتى إغلاق البرنامج فقط. أجيبوا عن سؤال الخزنة: سيُحفظ فيها فور أن تجيب.</translation>
        </message>
        <message id="connect.vault_locked">
            <source>Connected. This computer's vault is locked, so the API user is kept only until the program closes. Unlock the vault: it is stored as soon as the vault takes it, while this window is open.</source>
            <translation>تم التوصيل. خزنة هذا الحاسوب مقفلة، لذا يُحفظ مستخدم API حتى إغلاق البرنامج فقط. افتحوا الخزنة: سيُحفظ فيها فور أن تقبله ما دامت هذه النافذة مفتوحة.</translation>
        </message>
        <message id="cause.vault_absent">
            <source>This computer's vault does not answer.</source>
            <translation>خزنة هذا الحاسوب لا تجيب.</translation>
        </message>
        <message id="cause.vault_late">
            <source>This computer's vault has not answered yet: it may be asking for its password in another window.</source>
            <translation>لم تُجب خزنة هذا الحاسوب بعد: ربما تطلب كلمة مرورها في نافذة أخرى.</translation>
        </message>
        <message id="cause.vault_locked">
            <source>This computer's vault is locked.</source>
            <translation>خزنة هذا الحاسوب مقفلة.</translation>
        </message>
        <message id="error.vault_absent">
            <source>Nothing was issued. This computer's vault does not answer, and the key to this till's records is in it. Sign in to this computer as usual, and start its vault.</source>
            <translation>لم يُصدَر شيء. خزنة هذا الحاسوب لا تجيب، وفيها مفتاح سجلات هذا الصندوق. سجّلوا الدخول إلى الحاسوب كالمعتاد وشغّلوا الخزنة.</translation>
        </message>
        <message id="error.vault_late">
            <source>Nothing was issued. This computer's vault has not answered yet. Look for a window that asks for the vault's password, and answer it.</source>
            <translation>لم يُصدَر شيء. لم تُجب خزنة هذا الحاسوب بعد. ابحثوا عن نافذة تطلب كلمة مرور الخزنة وأجيبوا عنها.</translation>
        </message>
        <message id="error.vault_locked">
            <source>Nothing was issued. This computer's vault is locked, and the key to this till's records is in it. Unlock the vault.</source>
            <translation>لم يُصدَر شيء. خزنة هذا الحاسوب مقفلة، وفيها مفتاح سجلات هذا الصندوق. افتحوا الخزنة.</translation>
        </message>
        <message id="error.records_readable">
            <source>Nothing was issued. This till's records are not encrypted yet.</source>
            <translation>لم يُصدَر شيء. سجلات هذا الصندوق غير مشفّرة بعد.</translation>
        </message>
        <message id="issue.holding">
            <source>Emailing in {seconds} s</source>
            <translation>إرسال البريد بعد {seconds} ث</translation>
        </message>
        <message id="issue.undo">
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message id="issue.undone">
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message id="issue.suggestion">
            <source>Did you mean {domain}?</source>
            <translation>هل تقصدون {domain}؟</translation>
        </message>
        <message id="handover.disagrees">
            <source>The card exists, but what would be handed over does not agree with the records. Nothing was handed over: get a manager.</source>
            <translation>البطاقة موجودة، لكن ما سيُسلَّم لا يطابق السجلات. لم يُسلَّم شيء: استدعوا مديرًا.</translation>
        </message>
        <message id="receipt.practice">
            <source>PRACTICE, not a real card</source>
            <translation>تدريب، ليست بطاقة حقيقية</translation>
        </message>
        <message id="receipt.copy">
            <source>COPY {number}</source>
            <translation>نسخة {number}</translation>
        </message>
        <message id="receipt.pin">
            <source>PIN {pin}</source>
            <translation>PIN {pin}</translation>
        </message>
        <message id="print.headline">
            <source>Print the card</source>
            <translation>طباعة البطاقة</translation>
        </message>
        <message id="print.print">
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message id="print.again">
            <source>Print a copy</source>
            <translation>طباعة نسخة</translation>
        </message>
        <message id="print.pdf">
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message id="print.choose_file">
            <source>Save the card as a PDF file</source>
            <translation>حفظ البطاقة ملف PDF</translation>
        </message>
        <message id="print.back">
            <source>Back to the card</source>
            <translation>العودة إلى البطاقة</translation>
        </message>
        <message id="print.preview">
            <source>How the paper will look</source>
            <translation>كيف ستبدو الورقة</translation>
        </message>
        <message id="print.count.zero">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>لم تُطبع بعد.</translation>
        </message>
        <message id="print.count.one">
            <source>Printed once. Every further print is marked COPY.</source>
            <translation>طُبعت مرة واحدة. كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.count.two">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>طُبعت مرتين. كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.count.few">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>طُبعت {count} مرات. كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.count.many">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>طُبعت {count} مرة. كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.count.other">
            <source>Printed {count} times. Every further print is marked COPY.</source>
            <translation>طُبعت {count} مرة. كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.busy">
            <source>Printing…</source>
            <translation>جارٍ الطباعة…</translation>
        </message>
        <message id="print.printed">
            <source>Printed.</source>
            <translation>طُبعت.</translation>
        </message>
        <message id="print.taken">
            <source>The printer took it. It does not say when it is done: look for the slip.</source>
            <translation>أخذتها الطابعة. وهي لا تخبر متى تنتهي: ابحثوا عن القسيمة.</translation>
        </message>
        <message id="print.saved">
            <source>The PDF file is saved.</source>
            <translation>كُتب ملف PDF.</translation>
        </message>
        <message id="print.not_saved">
            <source>The card is safe, no file was written: choose another folder.</source>
            <translation>البطاقة محفوظة، ولم يُكتب ملف: اختاروا مجلدًا آخر.</translation>
        </message>
        <message id="print.paper_low">
            <source>Its paper is nearly used up.</source>
            <translation>أوشك ورقها على النفاد.</translation>
        </message>
        <message id="print.not">
            <source>The card is safe, nothing was printed. {cause}</source>
            <translation>البطاقة محفوظة، ولم يُطبع شيء. {cause}</translation>
        </message>
        <message id="print.maybe">
            <source>The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY.</source>
            <translation>البطاقة محفوظة، وربما طُبعت: ابحثوا عن القسيمة. {cause} كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.queued">
            <source>The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY.</source>
            <translation>البطاقة محفوظة وتنتظر في قائمة طباعة الحاسوب. {cause} كل طباعة أخرى تحمل علامة نسخة.</translation>
        </message>
        <message id="print.not_counted">
            <source>The card is safe, nothing was printed. This till cannot save records: show the card instead.</source>
            <translation>البطاقة محفوظة، ولم يُطبع شيء. لا يمكن لهذا الصندوق حفظ السجلات: اعرضوا البطاقة بدلًا من ذلك.</translation>
        </message>
        <message id="print.cause.none_set_up">
            <source>This till has no printer: set one up, or save a PDF file.</source>
            <translation>ليس لهذا الصندوق طابعة: أعدّوا واحدة، أو احفظوا ملف PDF.</translation>
        </message>
        <message id="print.cause.missing">
            <source>The printer set up here is not known to this computer: choose it again in Set-up.</source>
            <translation>الطابعة المعدّة هنا غير معروفة لهذا الحاسوب: اختاروها مجددًا في الإعداد.</translation>
        </message>
        <message id="print.cause.offline">
            <source>The printer does not answer: check that it is switched on and connected.</source>
            <translation>الطابعة لا تجيب: تحققوا من تشغيلها وتوصيلها.</translation>
        </message>
        <message id="print.cause.paper_out">
            <source>The printer is out of paper: put in a new roll.</source>
            <translation>نفد ورق الطابعة: ضعوا لفة جديدة.</translation>
        </message>
        <message id="print.cause.cover_open">
            <source>The printer's cover is open: close it.</source>
            <translation>غطاء الطابعة مفتوح: أغلقوه.</translation>
        </message>
        <message id="print.cause.cutter">
            <source>The printer's cutter is stuck: open the cover and close it again.</source>
            <translation>سكين الطابعة عالقة: افتحوا الغطاء وأغلقوه.</translation>
        </message>
        <message id="print.cause.refused">
            <source>This computer did not take the print: check the printer's queue, or save a PDF file.</source>
            <translation>لم يأخذ هذا الحاسوب الطباعة: تحققوا من قائمة الطابعة، أو احفظوا ملف PDF.</translation>
        </message>
        <message id="print.cause.silent">
            <source>The printer stopped answering: switch it off and on again.</source>
            <translation>توقفت الطابعة عن الجواب: أطفئوها وشغّلوها.</translation>
        </message>
        <message id="print.cause.serial_by_queue">
            <source>Here a serial printer is reached through its queue: set it up as raw.</source>
            <translation>هنا تُستعمل الطابعة التسلسلية عبر قائمتها: أعدّوها خامًا.</translation>
        </message>
        <message id="print.cause.system_stopped">
            <source>This computer's print system is not running: restart the computer, or save a PDF file.</source>
            <translation>نظام الطباعة في هذا الحاسوب لا يعمل: أعيدوا تشغيل الحاسوب، أو احفظوا ملف PDF.</translation>
        </message>
        <message id="print.cause.system_silent">
            <source>This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file.</source>
            <translation>لم يُجب نظام الطباعة في هذا الحاسوب خلال 10 ثوانٍ: أعيدوا تشغيل الحاسوب، أو احفظوا ملف PDF.</translation>
        </message>
        <message id="print.cause.rejecting">
            <source>The printer's queue takes no prints: let it take them again in this computer's printer settings.</source>
            <translation>قائمة الطابعة لا تقبل الطباعة: اسمحوا بها مجددًا في إعدادات الطابعات في هذا الحاسوب.</translation>
        </message>
        <message id="print.cause.forbidden">
            <source>This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>لا يُسمح لمستخدم هذا الحاسوب بالطباعة هناك: اطلبوا السماح في إعدادات الطابعات في هذا الحاسوب، أو اختاروا طابعة أخرى في الإعداد.</translation>
        </message>
        <message id="print.cause.password">
            <source>The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up.</source>
            <translation>تطلب الطابعة كلمة مرور: أدخلوها في إعدادات الطابعات في هذا الحاسوب، أو اختاروا طابعة أخرى في الإعداد.</translation>
        </message>
        <message id="print.cause.paused">
            <source>The printer is paused: let it go on in this computer's printer settings.</source>
            <translation>الطابعة موقوفة مؤقتًا: دعوها تتابع في إعدادات الطابعات في هذا الحاسوب.</translation>
        </message>
        <message id="print.cause.held">
            <source>The queue holds it back: release it in this computer's printer settings.</source>
            <translation>تحتجزها القائمة: أطلقوها في إعدادات الطابعات في هذا الحاسوب.</translation>
        </message>
        <message id="print.cause.cancelled">
            <source>The print was cancelled at the printer or in its queue.</source>
            <translation>أُلغيت الطباعة عند الطابعة أو في قائمتها.</translation>
        </message>
        <message id="print.cause.size">
            <source>The printer does not take paper of this size: choose the paper that lies in it in Set-up.</source>
            <translation>لا تأخذ الطابعة ورقًا بهذا المقاس: اختاروا في الإعداد الورق الموجود فيها.</translation>
        </message>
        <message id="print.cause.declined">
            <source>The printer did not accept it: choose another printer in Set-up, or save a PDF file.</source>
            <translation>لم تقبلها الطابعة: اختاروا طابعة أخرى في الإعداد، أو احفظوا ملف PDF.</translation>
        </message>
        <message id="print.cause.unknown">
            <source>It is printed as soon as the printer is ready.</source>
            <translation>تُطبع حالما تصبح الطابعة جاهزة.</translation>
        </message>
        <message id="printer.label">
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message id="printer.headline">
            <source>This till's printer</source>
            <translation>طابعة هذا الصندوق</translation>
        </message>
        <message id="printer.way">
            <source>How it is reached</source>
            <translation>كيف يوصل إليها</translation>
        </message>
        <message id="printer.way.installed">
            <source>Installed here</source>
            <translation>مثبتة هنا</translation>
        </message>
        <message id="printer.way.network">
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message id="printer.way.serial">
            <source>Serial port</source>
            <translation>منفذ تسلسلي</translation>
        </message>
        <message id="printer.way.raw">
            <source>Print queue, raw</source>
            <translation>قائمة الطباعة، خام</translation>
        </message>
        <message id="printer.hint.installed">
            <source>Any printer of this computer, with its own driver.</source>
            <translation>أي طابعة في هذا الحاسوب، ببرنامج تشغيلها.</translation>
        </message>
        <message id="printer.hint.network">
            <source>A receipt printer (ESC/POS) by its address, port 9100.</source>
            <translation>طابعة إيصالات (ESC/POS) بعنوانها، المنفذ 9100.</translation>
        </message>
        <message id="printer.hint.serial">
            <source>A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.</source>
            <translation>طابعة إيصالات (ESC/POS) على منفذ تسلسلي. في Windows اختاروا قائمة الطباعة.</translation>
        </message>
        <message id="printer.hint.raw">
            <source>A receipt printer (ESC/POS) through this computer's queue, past its driver.</source>
            <translation>طابعة إيصالات (ESC/POS) عبر قائمة هذا الحاسوب، من دون برنامج التشغيل.</translation>
        </message>
        <message id="printer.paper">
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message id="printer.paper.58mm">
            <source>58 mm roll</source>
            <translation>لفة 58 مم</translation>
        </message>
        <message id="printer.paper.80mm">
            <source>80 mm roll</source>
            <translation>لفة 80 مم</translation>
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
            <translation>الطابعة</translation>
        </message>
        <message id="printer.default">
            <source>This computer's usual printer</source>
            <translation>طابعة هذا الحاسوب المعتادة</translation>
        </message>
        <message id="printer.gone">
            <source>{name} (not there now)</source>
            <translation>{name} (غير موجودة الآن)</translation>
        </message>
        <message id="printer.address.network">
            <source>Address, such as 192.168.1.50</source>
            <translation>العنوان، مثل 192.168.1.50</translation>
        </message>
        <message id="printer.address.serial">
            <source>Port, such as /dev/ttyUSB0</source>
            <translation>المنفذ، مثل /dev/ttyUSB0</translation>
        </message>
        <message id="printer.save">
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message id="printer.test">
            <source>Print a test</source>
            <translation>طباعة اختبار</translation>
        </message>
        <message id="printer.back">
            <source>Back to set-up</source>
            <translation>العودة إلى الإعداد</translation>
        </message>
        <message id="printer.busy">
            <source>Printing the test…</source>
            <translation>جارٍ طباعة الاختبار…</translation>
        </message>
        <message id="printer.saved">
            <source>Saved. Print a test to see that it works.</source>
            <translation>حُفظ. اطبعوا اختبارًا للتأكد من عملها.</translation>
        </message>
        <message id="printer.not_saved">
            <source>Nothing was changed. {cause}</source>
            <translation>لم يتغير شيء. {cause}</translation>
        </message>
        <message id="printer.address_missing">
            <source>Nothing was changed. Type where the printer is.</source>
            <translation>لم يتغير شيء. أدخلوا مكان الطابعة.</translation>
        </message>
        <message id="printer.tested.yes">
            <source>The test is printed. Scan its code: it says TEST.</source>
            <translation>طُبع الاختبار. امسحوا رمزه: يقول TEST.</translation>
        </message>
        <message id="printer.tested.taken">
            <source>The printer took the test. Look for the slip, and scan its code: it says TEST.</source>
            <translation>أخذت الطابعة الاختبار. ابحثوا عن القسيمة وامسحوا رمزها: يقول TEST.</translation>
        </message>
        <message id="printer.tested.no">
            <source>The test was not printed. {cause}</source>
            <translation>لم يُطبع الاختبار. {cause}</translation>
        </message>
        <message id="printer.tested.maybe">
            <source>The test may have been printed: look for the slip. {cause}</source>
            <translation>ربما طُبع الاختبار: ابحثوا عن القسيمة. {cause}</translation>
        </message>
        <message id="printer.tested.queued">
            <source>The test is waiting in the computer's print queue. {cause}</source>
            <translation>ينتظر الاختبار في قائمة طباعة الحاسوب. {cause}</translation>
        </message>
        <message id="receipt.test">
            <source>TEST, not a card</source>
            <translation>اختبار، ليست بطاقة</translation>
        </message>
        <message id="receipt.test.line">
            <source>If the code reads TEST and no line is broken, the printer works.</source>
            <translation>إذا قرئ الرمز TEST ولم ينقطع أي سطر فالطابعة سليمة.</translation>
        </message>
        <message id="fact.limits">
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message id="fact.day_in_doubt">
            <source>Toggle had not told the time yet: the day was taken from this computer's clock.</source>
            <translation>لم يكن Toggle قد أعلن الوقت بعد: أُخذ اليوم من ساعة هذا الحاسوب.</translation>
        </message>
        <message id="connect.stored">
            <source>Connected. The vault has answered: the API user is in this computer's vault now.</source>
            <translation>تم التوصيل. أجابت الخزنة: مستخدم API موجود الآن في خزنة هذا الحاسوب.</translation>
        </message>
        <message id="cause.vault_damaged">
            <source>The key to this till's records in this computer's vault is damaged.</source>
            <translation>مفتاح سجلات هذا الصندوق في خزنة هذا الحاسوب تالف.</translation>
        </message>
        <message id="error.vault_damaged">
            <source>Nothing was issued. The key to this till's records is in this computer's vault, but damaged. Bring the vault back from this computer's backup: no other key opens the records.</source>
            <translation>لم يُصدَر شيء. مفتاح سجلات هذا الصندوق موجود في خزنة هذا الحاسوب لكنه تالف. استعيدوا الخزنة من النسخة الاحتياطية لهذا الحاسوب: لا مفتاح آخر يفتح السجلات.</translation>
        </message>
        <message id="handover.pin_zeros">
            <source>The PIN may begin with zeros that are missing here.</source>
            <translation>قد تنقص أصفار في بداية رقم PIN هذا.</translation>
        </message>
        <message id="shell.locking">
            <source>This till locks in {seconds} s. Touch it to go on.</source>
            <translation>سيُقفل هذا الصندوق خلال {seconds} ث. المسوه للمتابعة.</translation>
        </message>
        <message id="happening.Revealed">
            <source>Looked at again</source>
            <translation>عُرضت مرة أخرى</translation>
        </message>
        <message id="fact.approver">
            <source>Approved by</source>
            <translation>وافق عليها</translation>
        </message>
        <message id="error.needs_approval">
            <source>Nothing was done. {name} may do this only with a second person who approves it.</source>
            <translation>لم يُفعَل شيء. لا يمكن لـ {name} فعل هذا إلا مع شخص ثانٍ يوافق عليه.</translation>
        </message>
        <message id="error.approver_same">
            <source>Nothing was done. {name} asks, and so cannot be the one who approves: get another person.</source>
            <translation>لم يُفعَل شيء. {name} هو من يطلب، فلا يجوز أن يوافق: استدعوا شخصًا آخر.</translation>
        </message>
        <message id="error.approver_too_low">
            <source>Nothing was done. {name} may not approve this: get a person who may give as much.</source>
            <translation>لم يُفعَل شيء. لا يجوز لـ {name} أن يوافق على هذا: استدعوا شخصًا يمكنه منح هذا القدر.</translation>
        </message>
        <message id="error.approval_unfit">
            <source>Nothing was issued. {name} approved another card than this one: ask again.</source>
            <translation>لم يُصدَر شيء. وافق {name} على بطاقة غير هذه: اسألوا من جديد.</translation>
        </message>
        <message id="error.approval_expired">
            <source>Nothing was issued. The approval is not valid any more: ask again.</source>
            <translation>لم يُصدَر شيء. لم تعد الموافقة صالحة: اسألوا من جديد.</translation>
        </message>
        <message id="error.approval_larger">
            <source>Nothing was issued. {amount} is more than the {maximum} that was asked for.</source>
            <translation>لم يُصدَر شيء. {amount} أكثر من {maximum} التي طُلبت.</translation>
        </message>
        <message id="error.pin_easy">
            <source>Nothing was changed. That is one of the first PINs anybody would guess: choose other digits.</source>
            <translation>لم يتغيّر شيء. هذا من رموز PIN التي تُخمَّن أولاً: اختاروا أرقامًا أخرى.</translation>
        </message>
        <message id="error.pin_as_before">
            <source>Nothing was changed. That is the PIN {name} has now: choose other digits.</source>
            <translation>لم يتغيّر شيء. هذا هو رمز PIN الحالي لـ {name}: اختاروا أرقامًا أخرى.</translation>
        </message>
        <message id="error.till_locked">
            <source>Nothing was issued. Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>لم يُصدَر شيء. رموز PIN وشارات غير صحيحة كثيرة على هذا الصندوق: انتظروا حتى {until}.</translation>
        </message>
        <message id="error.badge_unknown">
            <source>Nothing was done. That badge belongs to nobody on this till.</source>
            <translation>لم يُفعل شيء. هذه الشارة ليست لأحد على هذا الصندوق.</translation>
        </message>
        <message id="error.badge_taken">
            <source>Nothing was changed. That is the badge of {name} already.</source>
            <translation>لم يتغيّر شيء. هذه شارة {name} بالفعل.</translation>
        </message>
        <message id="error.badge_unfit">
            <source>Nothing was changed. A badge has 8 to 64 characters and fewer than 12 digits: a bank card or a gift card is never taken for one.</source>
            <translation>لم يتغيّر شيء. للشارة من 8 إلى 64 حرفًا وأقل من 12 رقمًا: لا تُعدّ بطاقة مصرفية أو بطاقة هدية شارةً أبدًا.</translation>
        </message>
        <message id="error.badges_off">
            <source>Nothing was done. This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>لم يُفعل شيء. لا يحفظ هذا الصندوق شارات: ليس لسجلاته مفتاح من خزنة الحاسوب. استخدموا رمز PIN.</translation>
        </message>
        <message id="error.person_inactive">
            <source>Nothing was issued. {name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>لم يُصدَر شيء. {name} لم يعد هنا: يمكن لمدير إعادته من الإعداد، ضمن الأشخاص.</translation>
        </message>
        <message id="error.name_missing">
            <source>Nothing was changed. A person needs a name.</source>
            <translation>لم يتغيّر شيء. لا بد للشخص من اسم.</translation>
        </message>
        <message id="error.name_taken">
            <source>Nothing was changed. There is a {name} already, perhaps among those who left.</source>
            <translation>لم يتغيّر شيء. يوجد {name} بالفعل، ربما بين من غادروا.</translation>
        </message>
        <message id="error.last_in_charge">
            <source>Nothing was changed. Nobody else could run this till then: first give another person that role and a PIN.</source>
            <translation>لم يتغيّر شيء. لن يستطيع أحد غيره إدارة هذا الصندوق: أعطوا أولاً هذا الدور ورمز PIN لشخص آخر.</translation>
        </message>
        <message id="error.first_is_owner">
            <source>Nothing was changed. From the first person on everybody has to sign in, so that the first is an owner with a PIN.</source>
            <translation>لم يتغيّر شيء. منذ أول شخص يجب على الجميع تسجيل الدخول، لذلك يكون الأول مالكًا له رمز PIN.</translation>
        </message>
        <message id="error.role_above_own">
            <source>Nothing was changed. That takes a role at least as high: {name} has a lower one.</source>
            <translation>لم يتغيّر شيء. يتطلب ذلك دورًا مساويًا على الأقل: دور {name} أدنى.</translation>
        </message>
        <message id="approval.headline">
            <source>{amount} takes a second person</source>
            <translation>{amount} يحتاج إلى شخص ثانٍ</translation>
        </message>
        <message id="approval.headline.act">
            <source>This takes a second person</source>
            <translation>هذا يحتاج إلى شخص ثانٍ</translation>
        </message>
        <message id="approval.over_card_maximum">
            <source>{name} asks for more than the {limit} that a card may be worth.</source>
            <translation>يطلب {name} أكثر من {limit} التي يجوز أن تساويها البطاقة.</translation>
        </message>
        <message id="approval.over_staff_card">
            <source>{name} may give {limit} a card alone.</source>
            <translation>يمكن لـ {name} وحده منح {limit} في البطاقة.</translation>
        </message>
        <message id="approval.over_staff_day">
            <source>{name} may give {limit} a day alone.</source>
            <translation>يمكن لـ {name} وحده منح {limit} في اليوم.</translation>
        </message>
        <message id="approval.over_site_day">
            <source>This site may give {limit} a day.</source>
            <translation>يمكن لهذا الموقع منح {limit} في اليوم.</translation>
        </message>
        <message id="approval.over_guest_30_days">
            <source>This guest may be given {limit} in 30 days.</source>
            <translation>يمكن لهذا الضيف أن يحصل على {limit} في 30 يومًا.</translation>
        </message>
        <message id="approval.over_limit">
            <source>{name} has reached a limit of this till.</source>
            <translation>بلغ {name} حدًّا من حدود هذا الصندوق.</translation>
        </message>
        <message id="approval.same_amount_open">
            <source>Another {amount} card is not confirmed yet, and may be this one.</source>
            <translation>بطاقة أخرى بقيمة {amount} لم تُؤكَّد بعد، وقد تكون هذه.</translation>
        </message>
        <message id="approval.looks_like_earlier">
            <source>It looks like a card that this guest was given some hours ago.</source>
            <translation>تبدو كبطاقة حصل عليها هذا الضيف قبل بضع ساعات.</translation>
        </message>
        <message id="approval.issue">
            <source>{name} may give cards only with a second person.</source>
            <translation>لا يمكن لـ {name} منح البطاقات إلا مع شخص ثانٍ.</translation>
        </message>
        <message id="approval.issue_by_email">
            <source>{name} may email cards only with a second person.</source>
            <translation>لا يمكن لـ {name} إرسال البطاقات بالبريد إلا مع شخص ثانٍ.</translation>
        </message>
        <message id="approval.custom_amount">
            <source>{name} may give other amounts than those on the tiles only with a second person.</source>
            <translation>لا يمكن لـ {name} منح مبالغ غير التي على المربعات إلا مع شخص ثانٍ.</translation>
        </message>
        <message id="approval.reverse">
            <source>{name} wants to take this card back.</source>
            <translation>يريد {name} إلغاء هذه البطاقة.</translation>
        </message>
        <message id="approval.reveal">
            <source>{name} wants to see this card again.</source>
            <translation>يريد {name} رؤية هذه البطاقة مرة أخرى.</translation>
        </message>
        <message id="approval.reprint">
            <source>{name} wants to print this card once more.</source>
            <translation>يريد {name} طباعة هذه البطاقة مرة أخرى.</translation>
        </message>
        <message id="approval.change_address">
            <source>{name} wants to change the address of this card.</source>
            <translation>يريد {name} تغيير عنوان هذه البطاقة.</translation>
        </message>
        <message id="approval.decide">
            <source>{name} wants to decide about this card.</source>
            <translation>يريد {name} أن يقرر بشأن هذه البطاقة.</translation>
        </message>
        <message id="approval.sign_off">
            <source>{name} wants to sign for this card.</source>
            <translation>يريد {name} التوقيع عن هذه البطاقة.</translation>
        </message>
        <message id="approval.see_all">
            <source>{name} wants to see the cards of other people.</source>
            <translation>يريد {name} رؤية بطاقات الآخرين.</translation>
        </message>
        <message id="approval.reports">
            <source>{name} wants to see the reports.</source>
            <translation>يريد {name} رؤية التقارير.</translation>
        </message>
        <message id="approval.export">
            <source>{name} wants to take the records out of this till.</source>
            <translation>يريد {name} إخراج السجلات من هذا الصندوق.</translation>
        </message>
        <message id="approval.settings">
            <source>{name} wants to change the settings.</source>
            <translation>يريد {name} تغيير الإعدادات.</translation>
        </message>
        <message id="approval.people">
            <source>{name} wants to change the people of this till.</source>
            <translation>يريد {name} تغيير أشخاص هذا الصندوق.</translation>
        </message>
        <message id="approval.printer">
            <source>{name} wants to set up the printer.</source>
            <translation>يريد {name} إعداد الطابعة.</translation>
        </message>
        <message id="approval.check_card">
            <source>{name} wants to ask what is on a guest's card.</source>
            <translation>يريد {name} معرفة رصيد بطاقة أحد الضيوف.</translation>
        </message>
        <message id="approval.asks">
            <source>Asks</source>
            <translation>الطالب</translation>
        </message>
        <message id="approval.given_today">
            <source>Given today</source>
            <translation>مُنح اليوم</translation>
        </message>
        <message id="approval.who">
            <source>Who approves? {name} stays signed in.</source>
            <translation>من يوافق؟ يبقى {name} مسجَّل الدخول.</translation>
        </message>
        <message id="approval.lower_to">
            <source>How much at most? Up to {amount}.</source>
            <translation>كم على الأكثر؟ حتى {amount}.</translation>
        </message>
        <message id="approval.allow">
            <source>Allow {amount}</source>
            <translation>السماح بـ {amount}</translation>
        </message>
        <message id="approval.allow.act">
            <source>Allow</source>
            <translation>السماح</translation>
        </message>
        <message id="approval.lower">
            <source>Lower the amount</source>
            <translation>خفض المبلغ</translation>
        </message>
        <message id="approval.use">
            <source>Take {amount}</source>
            <translation>اعتماد {amount}</translation>
        </message>
        <message id="approval.use_none">
            <source>Take this amount</source>
            <translation>اعتماد هذا المبلغ</translation>
        </message>
        <message id="approval.refuse">
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message id="approval.why_not">
            <source>Why not?</source>
            <translation>لماذا لا؟</translation>
        </message>
        <message id="approval.do_refuse">
            <source>Refuse it</source>
            <translation>رفض الطلب</translation>
        </message>
        <message id="approval.do_not_refuse">
            <source>Do not refuse</source>
            <translation>عدم الرفض</translation>
        </message>
        <message id="approval.expires">
            <source>Good for {minutes}:{seconds} more</source>
            <translation>صالح لمدة {minutes}:{seconds} أخرى</translation>
        </message>
        <message id="approval.expired">
            <source>Nothing was issued. No second person answered in time: press Issue to ask again.</source>
            <translation>لم يُصدَر شيء. لم يُجب شخص ثانٍ في الوقت المحدد: اضغطوا إصدار للسؤال من جديد.</translation>
        </message>
        <message id="approval.expired.act">
            <source>Nothing was done. No second person answered in time.</source>
            <translation>لم يُفعَل شيء. لم يُجب شخص ثانٍ في الوقت المحدد.</translation>
        </message>
        <message id="approval.refused">
            <source>Nothing was issued. {name} refused: {why}</source>
            <translation>لم يُصدَر شيء. رفض {name}: {why}</translation>
        </message>
        <message id="approval.refused.act">
            <source>Nothing was done. {name} refused: {why}</source>
            <translation>لم يُفعَل شيء. رفض {name}: {why}</translation>
        </message>
        <message id="sign_in.forgotten">
            <source>{said} Forgotten? A manager gives a new one in Set-up, under People.</source>
            <translation>{said} نسيتموه؟ يعطي المدير رمزًا جديدًا في الإعداد، ضمن الأشخاص.</translation>
        </message>
        <message id="sign_in.forgotten.manager">
            <source>{said} Forgotten? {other} can give a new one in Set-up, under People.</source>
            <translation>{said} نسيتموه؟ يستطيع {other} إعطاء رمز جديد في الإعداد، ضمن الأشخاص.</translation>
        </message>
        <message id="sign_in.forgotten.alone">
            <source>{said} Forgotten? Nobody else here may change it: whoever set this till up gives {name} a new PIN in its provisioning file.</source>
            <translation>{said} نسيتموه؟ لا يحق لأحد آخر هنا تغييره: من أعدّ هذا الصندوق يعطي {name} رمز PIN جديدًا في ملف الإعداد.</translation>
        </message>
        <message id="sign_in.till_locked">
            <source>Too many wrong PINs and badges on this till: wait until {until}.</source>
            <translation>رموز PIN وشارات غير صحيحة كثيرة على هذا الصندوق: انتظروا حتى {until}.</translation>
        </message>
        <message id="sign_in.badge_unknown">
            <source>That badge belongs to nobody on this till.</source>
            <translation>هذه الشارة ليست لأحد على هذا الصندوق.</translation>
        </message>
        <message id="sign_in.badge_unfit">
            <source>That is no badge. Nothing about it was kept.</source>
            <translation>هذه ليست شارة. لم يُحفظ منها شيء.</translation>
        </message>
        <message id="sign_in.badges_off">
            <source>This till keeps no badges: its records have no key from the computer's vault. Use your PIN.</source>
            <translation>لا يحفظ هذا الصندوق شارات: ليس لسجلاته مفتاح من خزنة الحاسوب. استخدموا رمز PIN.</translation>
        </message>
        <message id="sign_in.person_inactive">
            <source>{name} has left: a manager can take them back in Set-up, under People.</source>
            <translation>{name} لم يعد هنا: يمكن لمدير إعادته من الإعداد، ضمن الأشخاص.</translation>
        </message>
        <message id="sign_in.role_too_low">
            <source>{name} may not decide this: it takes a manager.</source>
            <translation>لا يحق لـ {name} البتّ في هذا: يتطلب ذلك مديرًا.</translation>
        </message>
        <message id="people.label">
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message id="people.headline">
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message id="people.intro">
            <source>Tap a person to change the role, the PIN or the badge.</source>
            <translation>المسوا شخصًا لتغيير الدور أو رمز PIN أو الشارة.</translation>
        </message>
        <message id="people.nobody">
            <source>Nobody is set up yet: this till works as its owner, without a PIN. Once the first person is added, everybody has to sign in.</source>
            <translation>لم يُضَف أحد بعد: يعمل هذا الصندوق باسم مالكه، بلا رمز PIN. بعد إضافة أول شخص يجب على الجميع تسجيل الدخول.</translation>
        </message>
        <message id="people.left">
            <source>No longer here</source>
            <translation>لم يعودوا هنا</translation>
        </message>
        <message id="people.add">
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message id="people.new">
            <source>A new person</source>
            <translation>شخص جديد</translation>
        </message>
        <message id="people.name">
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message id="people.role">
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message id="people.email">
            <source>Email for receipts, if wanted</source>
            <translation>البريد للإيصالات، إن أردتم</translation>
        </message>
        <message id="people.back">
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message id="people.cancel">
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message id="people.busy">
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message id="people.pin">
            <source>PIN</source>
            <translation>رمز PIN</translation>
        </message>
        <message id="people.badge">
            <source>Badge</source>
            <translation>الشارة</translation>
        </message>
        <message id="people.has_pin">
            <source>PIN</source>
            <translation>رمز PIN</translation>
        </message>
        <message id="people.no_pin">
            <source>no PIN yet</source>
            <translation>لا رمز PIN بعد</translation>
        </message>
        <message id="people.has_badge">
            <source>badge</source>
            <translation>شارة</translation>
        </message>
        <message id="people.pin_is_set">
            <source>Chosen</source>
            <translation>مختار</translation>
        </message>
        <message id="people.pin_is_not">
            <source>Chosen at the next sign-in, with a manager present</source>
            <translation>يُختار عند تسجيل الدخول التالي بحضور مدير</translation>
        </message>
        <message id="people.badge_is_set">
            <source>Known</source>
            <translation>معروفة</translation>
        </message>
        <message id="people.badge_is_not">
            <source>None</source>
            <translation>لا توجد</translation>
        </message>
        <message id="people.hint.first">
            <source>The first person is an owner with a PIN. From then on everybody signs in.</source>
            <translation>أول شخص مالك له رمز PIN. ومنذ ذلك الحين يسجّل الجميع الدخول.</translation>
        </message>
        <message id="people.hint.new">
            <source>The name stays as it is: records and limits go by it.</source>
            <translation>يبقى الاسم كما هو: تعتمد عليه السجلات والحدود.</translation>
        </message>
        <message id="people.hint.known">
            <source>A person who leaves is not deleted: what they gave stays on record.</source>
            <translation>من يغادر لا يُحذف: ما أعطاه يبقى مسجلاً.</translation>
        </message>
        <message id="people.hint.left">
            <source>This person can neither sign in nor approve. Taken back, they choose a new PIN.</source>
            <translation>لا يستطيع هذا الشخص تسجيل الدخول ولا الموافقة. إن عاد اختار رمز PIN جديدًا.</translation>
        </message>
        <message id="people.do.new.add">
            <source>Add: the PIN is chosen at the first sign-in</source>
            <translation>إضافة: يُختار رمز PIN عند أول تسجيل دخول</translation>
        </message>
        <message id="people.do.new.pin">
            <source>Add with a PIN now</source>
            <translation>إضافة برمز PIN الآن</translation>
        </message>
        <message id="people.do.known.save">
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message id="people.do.known.pin">
            <source>Set a PIN</source>
            <translation>تعيين رمز PIN</translation>
        </message>
        <message id="people.do.known.pin_reset">
            <source>Take the PIN away</source>
            <translation>سحب رمز PIN</translation>
        </message>
        <message id="people.do.known.badge">
            <source>Give a badge</source>
            <translation>إعطاء شارة</translation>
        </message>
        <message id="people.do.known.badge_remove">
            <source>Take the badge away</source>
            <translation>سحب الشارة</translation>
        </message>
        <message id="people.do.known.deactivate">
            <source>Let go</source>
            <translation>إنهاء</translation>
        </message>
        <message id="people.do.known.reactivate">
            <source>Take back</source>
            <translation>إعادة</translation>
        </message>
        <message id="people.pin_title">
            <source>A PIN for {name}</source>
            <translation>رمز PIN لـ {name}</translation>
        </message>
        <message id="people.pin_choose">
            <source>Six digits that nobody else knows.</source>
            <translation>ستة أرقام لا يعرفها أحد غيركم.</translation>
        </message>
        <message id="people.pin_again">
            <source>The same six digits once more.</source>
            <translation>الأرقام الستة نفسها مرة أخرى.</translation>
        </message>
        <message id="people.badge_title">
            <source>A badge for {name}</source>
            <translation>شارة لـ {name}</translation>
        </message>
        <message id="people.badge_scan">
            <source>Scan or swipe the badge now. A bank card or a gift card is never kept.</source>
            <translation>امسحوا الشارة أو مرّروها الآن. لا تُحفظ بطاقة مصرفية أو بطاقة هدية أبدًا.</translation>
        </message>
        <message id="people.badge_again">
            <source>The same badge once more.</source>
            <translation>الشارة نفسها مرة أخرى.</translation>
        </message>
        <message id="people.badge_differs">
            <source>Those were two badges, so none was kept. Scan the badge twice.</source>
            <translation>كانت تلك شارتين، فلم تُحفظ أيٌّ منهما. امسحوا الشارة مرتين.</translation>
        </message>
        <message id="people.added">
            <source>{name} can sign in now.</source>
            <translation>يستطيع {name} تسجيل الدخول الآن.</translation>
        </message>
        <message id="people.saved">
            <source>What you changed for {name} was saved.</source>
            <translation>حُفظ ما غيّرتموه لـ {name}.</translation>
        </message>
        <message id="people.pin_set">
            <source>{name} has a new PIN.</source>
            <translation>لـ {name} رمز PIN جديد.</translation>
        </message>
        <message id="people.pin_reset">
            <source>{name} chooses a new PIN at the next sign-in, with a manager present.</source>
            <translation>يختار {name} رمز PIN جديدًا عند تسجيل الدخول التالي بحضور مدير.</translation>
        </message>
        <message id="people.badge_set">
            <source>{name} can sign in by badge now.</source>
            <translation>يستطيع {name} تسجيل الدخول بالشارة الآن.</translation>
        </message>
        <message id="people.badge_removed">
            <source>That badge no longer signs {name} in.</source>
            <translation>لم تعد تلك الشارة تسجّل دخول {name}.</translation>
        </message>
        <message id="people.deactivated">
            <source>{name} can no longer sign in. Everything on record stays.</source>
            <translation>لم يعد {name} يستطيع تسجيل الدخول. كل ما هو مسجل باقٍ.</translation>
        </message>
        <message id="people.reactivated">
            <source>{name} is back, and chooses a PIN at the next sign-in with a manager present.</source>
            <translation>عاد {name}، ويختار رمز PIN عند تسجيل الدخول التالي بحضور مدير.</translation>
        </message>
        <message id="people.text_too_long">
            <source>Nothing was changed. A name has {longest} letters at most.</source>
            <translation>لم يتغيّر شيء. الاسم {longest} حرفًا على الأكثر.</translation>
        </message>
        <message id="people.text_has_control_characters">
            <source>Nothing was changed. The name holds characters that cannot be seen.</source>
            <translation>لم يتغيّر شيء. في الاسم رموز لا تُرى.</translation>
        </message>
        <message id="people.email_malformed">
            <source>Nothing was changed. “{email}” is not an email address.</source>
            <translation>لم يتغيّر شيء. «{email}» ليس عنوان بريد.</translation>
        </message>
        <message id="people.email_stray_dot">
            <source>Nothing was changed. “{email}” has a dot where none may be.</source>
            <translation>لم يتغيّر شيء. في «{email}» نقطة في غير موضعها.</translation>
        </message>
        <message id="people.email_unseen">
            <source>Nothing was changed. The address holds letters that are not what they look like.</source>
            <translation>لم يتغيّر شيء. في العنوان حروف ليست كما تبدو.</translation>
        </message>
        <message id="people.role_too_low">
            <source>Nothing was changed. {name} may not look after people here: get a manager.</source>
            <translation>لم يتغيّر شيء. لا يحق لـ {name} إدارة الأشخاص هنا: استدعوا مديرًا.</translation>
        </message>
        <message id="people.memory_short">
            <source>Nothing was changed. This computer has too little free memory: close other programs first.</source>
            <translation>لم يتغيّر شيء. الذاكرة الحرة في هذا الحاسوب قليلة: أغلقوا برامج أخرى أولاً.</translation>
        </message>
        <message id="people.folder_unusable">
            <source>Nothing was changed. The program cannot write to its folder {folder}.</source>
            <translation>لم يتغيّر شيء. لا يستطيع البرنامج الكتابة في مجلده {folder}.</translation>
        </message>
        <message id="rights.label">
            <source>Who may do what</source>
            <translation>من يحق له ماذا</translation>
        </message>
        <message id="rights.headline">
            <source>Who may do what</source>
            <translation>من يحق له ماذا</translation>
        </message>
        <message id="rights.intro">
            <source>Tap a field to change it. The owner may do everything.</source>
            <translation>المسوا خانة لتغييرها. يحق للمالك كل شيء.</translation>
        </message>
        <message id="rights.intro.read">
            <source>Only an owner changes this. The owner may do everything.</source>
            <translation>لا يغيّر هذا إلا مالك. يحق للمالك كل شيء.</translation>
        </message>
        <message id="rights.cards">
            <source>Cards</source>
            <translation>البطاقات</translation>
        </message>
        <message id="rights.till">
            <source>The till</source>
            <translation>الصندوق</translation>
        </message>
        <message id="rights.access.allow">
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message id="rights.access.approval">
            <source>Asks</source>
            <translation>يستأذن</translation>
        </message>
        <message id="rights.access.hidden">
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message id="rights.legend.allow">
            <source>Yes: may do it alone</source>
            <translation>نعم: يفعله وحده</translation>
        </message>
        <message id="rights.legend.approval">
            <source>Asks: a second person has to say yes</source>
            <translation>يستأذن: يجب أن يوافق شخص ثانٍ</translation>
        </message>
        <message id="rights.legend.hidden">
            <source>No: is not even offered it</source>
            <translation>لا: لا يُعرض عليه أصلاً</translation>
        </message>
        <message id="rights.unusual">
            <source>A strong edge marks what is not as usual.</source>
            <translation>الحافة العريضة تعلّم ما ليس معتادًا.</translation>
        </message>
        <message id="rights.cell">
            <source>{action}, {role}: {access}</source>
            <translation>{action}، {role}: {access}</translation>
        </message>
        <message id="rights.cell_unusual">
            <source>{action}, {role}: {access}, changed from the usual</source>
            <translation>{action}، {role}: {access}، على غير المعتاد</translation>
        </message>
        <message id="rights.save.zero">
            <source>Save {count} changes</source>
            <translation>حفظ {count} تغيير</translation>
        </message>
        <message id="rights.save.one">
            <source>Save {count} change</source>
            <translation>حفظ تغيير واحد ({count})</translation>
        </message>
        <message id="rights.save.two">
            <source>Save {count} changes</source>
            <translation>حفظ تغييرين ({count})</translation>
        </message>
        <message id="rights.save.few">
            <source>Save {count} changes</source>
            <translation>حفظ {count} تغييرات</translation>
        </message>
        <message id="rights.save.many">
            <source>Save {count} changes</source>
            <translation>حفظ {count} تغييرًا</translation>
        </message>
        <message id="rights.save.other">
            <source>Save {count} changes</source>
            <translation>حفظ {count} تغيير</translation>
        </message>
        <message id="rights.discard">
            <source>Leave it as it was</source>
            <translation>إبقاؤه كما كان</translation>
        </message>
        <message id="rights.undo">
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message id="rights.usual">
            <source>Back to the usual</source>
            <translation>العودة إلى المعتاد</translation>
        </message>
        <message id="rights.back">
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message id="rights.saved">
            <source>Saved: this counts from now on.</source>
            <translation>حُفظ: يسري هذا من الآن.</translation>
        </message>
        <message id="rights.undone">
            <source>Taken back: everything is as it was before.</source>
            <translation>تم التراجع: عاد كل شيء كما كان.</translation>
        </message>
        <message id="rights.action.issue">
            <source>Give a card</source>
            <translation>إعطاء بطاقة</translation>
        </message>
        <message id="rights.action.issue_by_email">
            <source>Send a card by email</source>
            <translation>إرسال بطاقة بالبريد</translation>
        </message>
        <message id="rights.action.custom_amount">
            <source>Type an amount of their own</source>
            <translation>كتابة مبلغ من عنده</translation>
        </message>
        <message id="rights.action.over_limit">
            <source>Give more than their limit</source>
            <translation>إعطاء أكثر من حدّه</translation>
        </message>
        <message id="rights.action.reverse">
            <source>Take a card back</source>
            <translation>استرجاع بطاقة</translation>
        </message>
        <message id="rights.action.reveal">
            <source>Uncover a card's number</source>
            <translation>كشف رقم بطاقة</translation>
        </message>
        <message id="rights.action.reprint">
            <source>Print a card again</source>
            <translation>طباعة بطاقة مجددًا</translation>
        </message>
        <message id="rights.action.change_address">
            <source>Change where a card was sent</source>
            <translation>تغيير وجهة بطاقة أُرسلت</translation>
        </message>
        <message id="rights.action.check_card">
            <source>See what is left on a card</source>
            <translation>معرفة ما تبقى في بطاقة</translation>
        </message>
        <message id="rights.action.decide">
            <source>Decide about a card that is not confirmed</source>
            <translation>البتّ في بطاقة غير مؤكدة</translation>
        </message>
        <message id="rights.action.sign_off">
            <source>Sign for a card at closing time</source>
            <translation>التوقيع عن بطاقة عند الإغلاق</translation>
        </message>
        <message id="rights.action.see_all">
            <source>See what other people gave</source>
            <translation>رؤية ما أعطاه الآخرون</translation>
        </message>
        <message id="rights.action.reports">
            <source>See the day's totals</source>
            <translation>رؤية مجاميع اليوم</translation>
        </message>
        <message id="rights.action.export">
            <source>Save lists to a file</source>
            <translation>حفظ القوائم في ملف</translation>
        </message>
        <message id="rights.action.settings">
            <source>Change what is set up</source>
            <translation>تغيير الإعداد</translation>
        </message>
        <message id="rights.action.people">
            <source>Look after people and PINs</source>
            <translation>إدارة الأشخاص ورموز PIN</translation>
        </message>
        <message id="rights.action.printer">
            <source>Set up the printer</source>
            <translation>إعداد الطابعة</translation>
        </message>
        <message id="shell.older_records">
            <source>This till's records may be an older copy: cards given since then are in Toggle's dashboard. See Records in Set-up.</source>
            <translation>قد تكون سجلات هذا الصندوق نسخة أقدم: البطاقات التي مُنحت منذ ذلك الحين في لوحة Toggle. انظروا السجلات في الإعداد.</translation>
        </message>
        <message id="happening.ApprovalAsked">
            <source>A second person was asked</source>
            <translation>سُئل شخص ثانٍ</translation>
        </message>
        <message id="happening.Approved">
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message id="happening.ApprovalRefused">
            <source>Approval refused</source>
            <translation>رُفضت الموافقة</translation>
        </message>
        <message id="happening.ApprovalExpired">
            <source>Approval ran out unanswered</source>
            <translation>انتهت مهلة طلب الموافقة دون جواب</translation>
        </message>
        <message id="happening.AnswerRefused">
            <source>An answer from elsewhere did not fit</source>
            <translation>جواب من مكان آخر لم يكن مطابقًا</translation>
        </message>
        <message id="happening.NotAllowed">
            <source>Not allowed here</source>
            <translation>غير مسموح هنا</translation>
        </message>
        <message id="happening.Exported">
            <source>Exported</source>
            <translation>صُدّر</translation>
        </message>
        <message id="happening.ClockDoubted">
            <source>The clock was in doubt</source>
            <translation>كان الوقت موضع شك</translation>
        </message>
        <message id="happening.SplittingNoticed">
            <source>Cards just under a limit, one after the other</source>
            <translation>بطاقات دون الحد بقليل، واحدة بعد أخرى</translation>
        </message>
        <message id="happening.GuestErased">
            <source>The guest was erased</source>
            <translation>مُحيت بيانات الضيف</translation>
        </message>
        <message id="error.key_mistyped">
            <source>Nothing was put back. Line {line} of the recovery sheet was copied wrong: check it.</source>
            <translation>لم يُستعَد شيء. السطر {line} من ورقة الاستعادة منسوخ على نحو غير صحيح: تحققوا منه.</translation>
        </message>
        <message id="error.key_unfit">
            <source>Nothing was put back. These keys do not open this till's records: find its own recovery sheet.</source>
            <translation>لم يُستعَد شيء. هذه المفاتيح لا تفتح سجلات هذا الصندوق: ابحثوا عن ورقة الاستعادة الخاصة به.</translation>
        </message>
        <message id="verify.headline">
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message id="verify.check_label">
            <source>Checked just now</source>
            <translation>فُحصت الآن</translation>
        </message>
        <message id="verify.wrong_label">
            <source>Wrong</source>
            <translation>غير سليم</translation>
        </message>
        <message id="verify.mark_label">
            <source>Mark of the last event</source>
            <translation>علامة آخر حدث</translation>
        </message>
        <message id="verify.note_label">
            <source>Good to know</source>
            <translation>من المفيد معرفته</translation>
        </message>
        <message id="verify.whole">
            <source>All is well: every event is as it was written, {count} in all.</source>
            <translation>كل شيء سليم: كل حدث كما كُتب، والمجموع {count}.</translation>
        </message>
        <message id="verify.wrong">
            <source>This till's records are not as they were written.</source>
            <translation>سجلات هذا الصندوق ليست كما كُتبت.</translation>
        </message>
        <message id="verify.other_key">
            <source>No event fits the key in this computer's vault: the records or the key belong to another till.</source>
            <translation>لا يطابق أي حدث المفتاح الذي في خزنة هذا الحاسوب: السجلات أو المفتاح لصندوق آخر.</translation>
        </message>
        <message id="verify.changed">
            <source>Event {first} was changed, moved or put in after it was written.</source>
            <translation>الحدث {first} غُيّر أو نُقل أو أُدخل بعد كتابته.</translation>
        </message>
        <message id="verify.missing">
            <source>Events {first} to {last} are missing.</source>
            <translation>الأحداث من {first} إلى {last} مفقودة.</translation>
        </message>
        <message id="verify.missing.single">
            <source>Event {first} is missing.</source>
            <translation>الحدث {first} مفقود.</translation>
        </message>
        <message id="verify.unlinked">
            <source>Just before event {first}, something was taken out or put in.</source>
            <translation>قبل الحدث {first} مباشرة أُخرج شيء أو أُدخل.</translation>
        </message>
        <message id="verify.contradicted">
            <source>The record of card {reference} says something else than its events.</source>
            <translation>سجل البطاقة {reference} يقول غير ما تقوله أحداثها.</translation>
        </message>
        <message id="verify.cut_off">
            <source>The end is missing: the records count up to event {last}.</source>
            <translation>النهاية مفقودة: تعدّ السجلات حتى الحدث {last}.</translation>
        </message>
        <message id="verify.end_changed">
            <source>The end of the records was changed.</source>
            <translation>غُيّرت نهاية السجلات.</translation>
        </message>
        <message id="verify.older_copy">
            <source>These records are an older copy, or their end is missing: this computer's vault knows events up to {last}.</source>
            <translation>هذه السجلات نسخة أقدم، أو نهايتها مفقودة: تعرف خزنة هذا الحاسوب أحداثًا حتى {last}.</translation>
        </message>
        <message id="verify.other_copy">
            <source>These records went on from an older copy: this computer's vault knows another event {first}.</source>
            <translation>تابعت هذه السجلات من نسخة أقدم: تعرف خزنة هذا الحاسوب حدثًا آخر برقم {first}.</translation>
        </message>
        <message id="verify.doubted">
            <source>At a start these records were an older copy, or their end was missing (event {first}). No manager has accepted that yet.</source>
            <translation>عند أحد مرات التشغيل كانت هذه السجلات نسخة أقدم، أو كانت نهايتها مفقودة (الحدث {first}). لم يقبل ذلك أي مدير بعد.</translation>
        </message>
        <message id="verify.more">
            <source>Further ones that are not listed: {count}.</source>
            <translation>أخرى غير مذكورة: {count}.</translation>
        </message>
        <message id="verify.accepted">
            <source>{name} accepted the records as they were, {when}.</source>
            <translation>قبِل {name} السجلات كما كانت، {when}.</translation>
        </message>
        <message id="verify.no_key">
            <source>There is no key to these records: a skilled hand can rewrite them all. Compare the marks in Toggle's order notes.</source>
            <translation>لا مفتاح لهذه السجلات: تستطيع يد ماهرة أن تعيد كتابتها كلها. قارنوا العلامات في ملاحظات طلبات Toggle.</translation>
        </message>
        <message id="verify.no_vault">
            <source>Without a vault, an older copy or a missing end cannot be found here. Compare the marks in Toggle's order notes.</source>
            <translation>من دون خزنة لا يمكن هنا اكتشاف نسخة أقدم أو نهاية مفقودة. قارنوا العلامات في ملاحظات طلبات Toggle.</translation>
        </message>
        <message id="verify.silent">
            <source>The vault did not answer, so that an older copy or a missing end cannot be found now. Check again later.</source>
            <translation>لم تُجب الخزنة، فلا يمكن الآن اكتشاف نسخة أقدم أو نهاية مفقودة. افحصوا لاحقًا.</translation>
        </message>
        <message id="verify.nothing_yet">
            <source>The vault remembers no end of these records yet. It does from now on.</source>
            <translation>لا تتذكر الخزنة بعد أي نهاية لهذه السجلات. ستتذكرها من الآن.</translation>
        </message>
        <message id="verify.what_to_do">
            <source>Put the newest copy back if there is one. If not, a manager can accept the records as they are (toggle-desk verify --accept): cards from in between are in Toggle's dashboard, and nothing here is lost.</source>
            <translation>أعيدوا أحدث نسخة إن وُجدت. وإلا فيمكن لمدير قبول السجلات كما هي (toggle-desk verify --accept): بطاقات الفترة الفاصلة في لوحة Toggle، ولم يضِع شيء هنا.</translation>
        </message>
        <message id="outcome.ISSUED.erased">
            <source>Toggle accepted the order for a {amount} card. The guest was erased since.</source>
            <translation>قبل Toggle طلب بطاقة بقيمة {amount}. مُحي الضيف بعد ذلك.</translation>
        </message>
        <message id="cause.address_forgotten">
            <source>It never left, and a guest's address is kept for one day only.</source>
            <translation>لم يُرسَل قط، ولا يُحفظ عنوان الضيف إلا يومًا واحدًا.</translation>
        </message>
        <message id="error.address_forgotten">
            <source>Nothing was sent. The guest's address is not kept any more: close this one, and give a new card.</source>
            <translation>لم يُرسَل شيء. لم يعد عنوان الضيف محفوظًا: أغلقوا هذا الطلب وامنحوا بطاقة جديدة.</translation>
        </message>
        <message id="error.folder_open">
            <source>Nothing was issued. Every person of this computer can write to the folder {folder}: take that right away first.</source>
            <translation>لم يُصدَر شيء. يستطيع كل مستخدمي هذا الحاسوب الكتابة في المجلد {folder}: اسحبوا هذا الإذن أولًا.</translation>
        </message>
        <message id="error.guest_unknown">
            <source>Nothing was erased. No card here is known to be for this guest.</source>
            <translation>لم يُمحَ شيء. لا تُعرف هنا بطاقة لهذا الضيف.</translation>
        </message>
        <message id="activity.erase">
            <source>Erase the guest</source>
            <translation>محو الضيف</translation>
        </message>
        <message id="activity.erase_now">
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message id="activity.erase_asked">
            <source>The cards stay as they are. The guest is taken out of all records of this till, and that cannot be undone.</source>
            <translation>تبقى البطاقات كما هي. يُزال الضيف من كل سجلات هذا الصندوق، ولا يمكن التراجع عن ذلك.</translation>
        </message>
        <message id="activity.erased">
            <source>The guest is erased from all records of this till. The cards stay as they are.</source>
            <translation>مُحي الضيف من كل سجلات هذا الصندوق. تبقى البطاقات كما هي.</translation>
        </message>
        <message id="activity.erased_later">
            <source>The guest is erased. A card that is not settled yet keeps the address until it is, seven days at most.</source>
            <translation>مُحي الضيف. تحتفظ البطاقة التي لم يُحسم أمرها بعد بالعنوان حتى ذلك الحين، سبعة أيام على الأكثر.</translation>
        </message>
        <message id="error.over_supervisor_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get a manager for {amount}.</source>
            <translation>لم يُصدَر شيء. يمكن لـ {name} منح حتى {limit} في البطاقة: استدعوا مديرًا من أجل {amount}.</translation>
        </message>
        <message id="error.over_supervisor_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get a manager.</source>
            <translation>لم يُصدَر شيء. سيتجاوز {name} حد {limit} لليوم الواحد: استدعوا مديرًا.</translation>
        </message>
        <message id="error.over_manager_card">
            <source>Nothing was issued. {name} may give up to {limit} on one card: get another manager or the owner for {amount}.</source>
            <translation>لم يُصدَر شيء. يمكن لـ {name} منح حتى {limit} في البطاقة: استدعوا مديرًا آخر أو المالك من أجل {amount}.</translation>
        </message>
        <message id="error.over_manager_day">
            <source>Nothing was issued. {name} would pass the limit of {limit} for one day: get another manager or the owner.</source>
            <translation>لم يُصدَر شيء. سيتجاوز {name} حد {limit} لليوم الواحد: استدعوا مديرًا آخر أو المالك.</translation>
        </message>
        <message id="error.over_hour_cards">
            <source>Nothing was issued. {name} has reached the limit of cards in one hour, which is {cards}: get a manager.</source>
            <translation>لم يُصدَر شيء. بلغ {name} حد البطاقات في الساعة الواحدة، وهو {cards}: استدعوا مديرًا.</translation>
        </message>
        <message id="error.over_table_day">
            <source>Nothing was issued. This table would pass its limit of {limit} for one day: get a manager.</source>
            <translation>لم يُصدَر شيء. ستتجاوز هذه الطاولة حدها {limit} لليوم الواحد: استدعوا مديرًا.</translation>
        </message>
        <message id="error.looks_like_splitting">
            <source>Nothing was issued. Together with the cards just before, this would be {together}, and {name} may give up to {limit} on one card: get a manager.</source>
            <translation>لم يُصدَر شيء. مع البطاقات التي سبقتها مباشرة سيبلغ المجموع {together}، ويمكن لـ {name} منح حتى {limit} في البطاقة: استدعوا مديرًا.</translation>
        </message>
        <message id="issue.left.table">
            <source>Left for this table today: {left} of {limit}</source>
            <translation>المتبقي لهذه الطاولة اليوم: {left} من {limit}</translation>
        </message>
        <message id="issue.left.guest">
            <source>Left for this guest in 30 days: {left} of {limit}</source>
            <translation>المتبقي لهذا الضيف في 30 يومًا: {left} من {limit}</translation>
        </message>
        <message id="issue.left.hour">
            <source>Cards left this hour: 0 of {limit}</source>
            <translation>البطاقات المتبقية هذه الساعة: 0 من {limit}</translation>
        </message>
        <message id="setup.supervisor_card">
            <source>One card by a supervisor</source>
            <translation>بطاقة واحدة من مشرف</translation>
        </message>
        <message id="setup.supervisor_day">
            <source>One supervisor a day</source>
            <translation>مشرف واحد في اليوم</translation>
        </message>
        <message id="setup.manager_card">
            <source>One card by a manager</source>
            <translation>بطاقة واحدة من مدير</translation>
        </message>
        <message id="setup.manager_day">
            <source>One manager a day</source>
            <translation>مدير واحد في اليوم</translation>
        </message>
        <message id="setup.person_hour_cards">
            <source>Cards by one person in an hour</source>
            <translation>بطاقات من شخص واحد في الساعة</translation>
        </message>
        <message id="setup.table_day">
            <source>One table a day</source>
            <translation>طاولة واحدة في اليوم</translation>
        </message>
        <message id="setup.day_starts">
            <source>The day begins at</source>
            <translation>يبدأ اليوم عند</translation>
        </message>
        <message id="error.challenge_unreadable">
            <source>Nothing was answered. That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>لم يُجب عن شيء. هذا ليس طلبًا من Toggle Desk، أو ليس كاملًا.</translation>
        </message>
        <message id="error.code_mistyped">
            <source>Nothing was answered. A letter of the code is wrong: ask for it again.</source>
            <translation>لم يُجب عن شيء. حرف في الرمز غير صحيح: اطلبوه مرة أخرى.</translation>
        </message>
        <message id="error.secret_mistyped">
            <source>Nothing was kept. That is not a whole key: compare it with what was shown.</source>
            <translation>لم يُحفظ شيء. هذا ليس مفتاحًا كاملًا: قارنوه بما عُرض.</translation>
        </message>
        <message id="error.answer_wrong">
            <source>Nothing was approved. Those are not the digits of {name} for this request: {left} tries are left.</source>
            <translation>لم تتم الموافقة على شيء. هذه ليست أرقام {name} لهذا الطلب: المحاولات الباقية: {left}.</translation>
        </message>
        <message id="error.answer_locked">
            <source>Nothing was approved. Too many wrong digits for {name}: wait until {until}, or get a manager to the till.</source>
            <translation>لم تتم الموافقة على شيء. أرقام خاطئة كثيرة لـ {name}: انتظروا حتى {until}، أو استدعوا مديرًا إلى الصندوق.</translation>
        </message>
        <message id="error.challenge_spent">
            <source>Nothing was approved. Five wrong answers ended this request: ask anew, or get a manager to the till.</source>
            <translation>لم تتم الموافقة على شيء. أنهت خمس إجابات خاطئة هذا الطلب: اسألوا من جديد، أو استدعوا مديرًا إلى الصندوق.</translation>
        </message>
        <message id="error.challenge_over">
            <source>Nothing was approved. This request is over: its time is up, or it was answered before. Ask anew.</source>
            <translation>لم تتم الموافقة على شيء. انتهى هذا الطلب: انقضى وقته أو أُجيب عنه من قبل. اسألوا من جديد.</translation>
        </message>
        <message id="error.not_enrolled">
            <source>Nothing was approved. {name} has no key here: the owner gives one in Set-up.</source>
            <translation>لم تتم الموافقة على شيء. ليس لـ {name} مفتاح هنا: يعطيه المالك مفتاحًا في الإعداد.</translation>
        </message>
        <message id="remote.headline">
            <source>Approve from elsewhere</source>
            <translation>الموافقة عن بُعد</translation>
        </message>
        <message id="remote.how">
            <source>Call the manager and read these out, or send a photo of the code.</source>
            <translation>اتصلوا بالمدير واقرأوا له هذه البيانات، أو أرسلوا صورة للرمز.</translation>
        </message>
        <message id="remote.manager">
            <source>Who is asked?</source>
            <translation>من يُسأل؟</translation>
        </message>
        <message id="remote.spoken_code">
            <source>Code, letter by letter: {letters}</source>
            <translation>الرمز حرفًا حرفًا: {letters}</translation>
        </message>
        <message id="remote.qr">
            <source>Code with all facts, for the manager's phone</source>
            <translation>رمز بكل البيانات لهاتف المدير</translation>
        </message>
        <message id="remote.who">
            <source>Who asks</source>
            <translation>من يطلب</translation>
        </message>
        <message id="remote.till">
            <source>Till</source>
            <translation>الصندوق</translation>
        </message>
        <message id="remote.amount">
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message id="remote.answer">
            <source>The manager's eight digits</source>
            <translation>أرقام المدير الثمانية</translation>
        </message>
        <message id="remote.typed">
            <source>{count} of {total} digits</source>
            <translation>{count} من {total} أرقام</translation>
        </message>
        <message id="remote.left">
            <source>Good for {time}</source>
            <translation>صالح لمدة {time}</translation>
        </message>
        <message id="remote.busy">
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message id="remote.loading">
            <source>Asking the vault…</source>
            <translation>جارٍ سؤال الخزنة…</translation>
        </message>
        <message id="remote.back">
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message id="remote.nobody">
            <source>No manager can answer from elsewhere yet: the owner gives a manager a key in Set-up. Get a manager to the till.</source>
            <translation>لا يستطيع أي مدير أن يجيب عن بُعد بعد: يعطيه المالك مفتاحًا في الإعداد. استدعوا مديرًا إلى الصندوق.</translation>
        </message>
        <message id="remote.no_vault">
            <source>Approvals from elsewhere need this computer's vault, which gave no answer. Get a manager to the till.</source>
            <translation>تحتاج الموافقة عن بُعد إلى خزنة هذا الحاسوب، ولم تُجب. استدعوا مديرًا إلى الصندوق.</translation>
        </message>
        <message id="remote.another">
            <source>Ask anew</source>
            <translation>السؤال من جديد</translation>
        </message>
        <message id="remote.keys_headline">
            <source>Approvals from elsewhere</source>
            <translation>الموافقات عن بُعد</translation>
        </message>
        <message id="remote.keys_help">
            <source>A manager with a key on this till can approve by telephone. Give each their own: it is shown once.</source>
            <translation>يستطيع مدير له مفتاح على هذا الصندوق أن يوافق بالهاتف. أعطوا كلًّا مفتاحه: يُعرض مرة واحدة.</translation>
        </message>
        <message id="remote.keys_no_vault">
            <source>This computer's vault gave no answer, so that no key can be kept. Start it or unlock it, then come back.</source>
            <translation>لم تُجب خزنة هذا الحاسوب، فلا يمكن حفظ مفتاح. شغّلوها أو افتحوا قفلها ثم عودوا.</translation>
        </message>
        <message id="remote.keys_nobody">
            <source>There is no manager on this till yet.</source>
            <translation>لا يوجد مدير على هذا الصندوق بعد.</translation>
        </message>
        <message id="remote.has_key">
            <source>Has a key here</source>
            <translation>له مفتاح هنا</translation>
        </message>
        <message id="remote.has_none">
            <source>No key here</source>
            <translation>لا مفتاح له هنا</translation>
        </message>
        <message id="remote.new_key">
            <source>New key</source>
            <translation>مفتاح جديد</translation>
        </message>
        <message id="remote.type_key">
            <source>Type a key</source>
            <translation>كتابة مفتاح</translation>
        </message>
        <message id="remote.remove_key">
            <source>Remove key</source>
            <translation>إزالة المفتاح</translation>
        </message>
        <message id="remote.shown_once">
            <source>This is the key of {name}. It is shown only now: let {name} photograph it or write it down, then press Done.</source>
            <translation>هذا مفتاح {name}. لا يُعرض إلا الآن: ليصوّره {name} أو يكتبه، ثم اضغطوا تم.</translation>
        </message>
        <message id="remote.done">
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message id="remote.typed_key">
            <source>Key from another till</source>
            <translation>مفتاح من صندوق آخر</translation>
        </message>
        <message id="remote.keep_key">
            <source>Keep this key</source>
            <translation>حفظ هذا المفتاح</translation>
        </message>
        <message id="remote.kept">
            <source>{name} can approve from elsewhere now.</source>
            <translation>يستطيع {name} الآن الموافقة عن بُعد.</translation>
        </message>
        <message id="remote.removed">
            <source>{name} cannot approve from elsewhere any more.</source>
            <translation>لم يعد {name} يستطيع الموافقة عن بُعد.</translation>
        </message>
        <message id="remote.page_help">
            <source>Managers answer on a page for their phones. Save it once, and send it to them.</source>
            <translation>يجيب المديرون على صفحة لهواتفهم. احفظوها مرة وأرسلوها إليهم.</translation>
        </message>
        <message id="remote.save_page">
            <source>Save the page</source>
            <translation>حفظ الصفحة</translation>
        </message>
        <message id="remote.page_saved">
            <source>The page is saved as {file}.</source>
            <translation>حُفظت الصفحة باسم {file}.</translation>
        </message>
        <message id="remote.page_not_saved">
            <source>The page could not be saved in {folder}.</source>
            <translation>تعذّر حفظ الصفحة في {folder}.</translation>
        </message>
        <message id="remote.owner_only">
            <source>Only an owner gives and removes keys.</source>
            <translation>المالك وحده يعطي المفاتيح ويزيلها.</translation>
        </message>
        <message id="remote.answer_nobody">
            <source>No manager has a key on this computer: the owner gives one, or types the one from the till.</source>
            <translation>ليس لأي مدير مفتاح على هذا الحاسوب: يعطيه المالك مفتاحًا، أو يكتب مفتاح الصندوق.</translation>
        </message>
        <message id="remote.answer_headline">
            <source>Answer a till</source>
            <translation>الرد على صندوق</translation>
        </message>
        <message id="remote.paste">
            <source>Paste the text that the code holds</source>
            <translation>ألصقوا النص الذي يحويه الرمز</translation>
        </message>
        <message id="remote.or_type">
            <source>Or type what you are told on the telephone.</source>
            <translation>أو اكتبوا ما يقال لكم بالهاتف.</translation>
        </message>
        <message id="remote.sign">
            <source>Who signs, and their PIN</source>
            <translation>من يوقّع ورمز PIN الخاص به</translation>
        </message>
        <message id="remote.open_answer">
            <source>Answer a till</source>
            <translation>الرد على صندوق</translation>
        </message>
        <message id="remote.open">
            <source>Approvals from elsewhere</source>
            <translation>الموافقات عن بُعد</translation>
        </message>
        <message id="approver.title">
            <source>Approve from elsewhere</source>
            <translation>الموافقة عن بُعد</translation>
        </message>
        <message id="approver.lead">
            <source>For managers of Toggle Desk. This page needs no network, and nothing leaves this phone.</source>
            <translation>لمديري Toggle Desk. لا تحتاج هذه الصفحة إلى شبكة، ولا يغادر هذا الهاتف شيء.</translation>
        </message>
        <message id="approver.photo">
            <source>Photograph the code</source>
            <translation>تصوير الرمز</translation>
        </message>
        <message id="approver.photo_bad">
            <source>No code was found in that picture. Let the code fill it, and hold the phone still.</source>
            <translation>لم يُعثر على رمز في الصورة. اجعلوا الرمز يملؤها وثبّتوا الهاتف.</translation>
        </message>
        <message id="approver.key">
            <source>Your key</source>
            <translation>مفتاحكم</translation>
        </message>
        <message id="approver.key_help">
            <source>Paste or type the letters that the owner gave you.</source>
            <translation>ألصقوا الحروف التي أعطاكم إياها المالك أو اكتبوها.</translation>
        </message>
        <message id="approver.key_bad">
            <source>That is not a whole key. Compare it with what you were given.</source>
            <translation>هذا ليس مفتاحًا كاملًا. قارنوه بما استلمتموه.</translation>
        </message>
        <message id="approver.key_ready">
            <source>Your key is ready.</source>
            <translation>مفتاحكم جاهز.</translation>
        </message>
        <message id="approver.passphrase">
            <source>Passphrase</source>
            <translation>عبارة السر</translation>
        </message>
        <message id="approver.passphrase_help">
            <source>To keep the key on this phone, choose a passphrase of 10 characters or more. Without one the key is needed each time.</source>
            <translation>لحفظ المفتاح في هذا الهاتف اختاروا عبارة سر من 10 أحرف أو أكثر. من دونها يُطلب المفتاح كل مرة.</translation>
        </message>
        <message id="approver.passphrase_short">
            <source>Choose a passphrase of 10 characters or more, or leave it empty.</source>
            <translation>اختاروا عبارة سر من 10 أحرف أو أكثر، أو اتركوا الحقل فارغًا.</translation>
        </message>
        <message id="approver.use_key">
            <source>Use this key</source>
            <translation>استخدام هذا المفتاح</translation>
        </message>
        <message id="approver.unlock">
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message id="approver.unlock_wrong">
            <source>That is not the passphrase.</source>
            <translation>هذه ليست عبارة السر.</translation>
        </message>
        <message id="approver.busy">
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message id="approver.forget">
            <source>Forget the key</source>
            <translation>نسيان المفتاح</translation>
        </message>
        <message id="approver.lock">
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message id="approver.by_text">
            <source>From the code</source>
            <translation>من الرمز</translation>
        </message>
        <message id="approver.by_phone">
            <source>By telephone</source>
            <translation>بالهاتف</translation>
        </message>
        <message id="approver.text_help">
            <source>Or paste the text that the code holds.</source>
            <translation>أو ألصقوا النص الذي يحويه الرمز.</translation>
        </message>
        <message id="approver.text_bad">
            <source>That is not a request of Toggle Desk, or not the whole of it.</source>
            <translation>هذا ليس طلبًا من Toggle Desk، أو ليس كاملًا.</translation>
        </message>
        <message id="approver.missing">
            <source>Fill in all four: who asks, the till, the amount and the code.</source>
            <translation>املأوا الحقول الأربعة: من يطلب والصندوق والمبلغ والرمز.</translation>
        </message>
        <message id="approver.amount">
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message id="approver.amount_bad">
            <source>Type the amount as it is on the till, with all its decimals or with none.</source>
            <translation>اكتبوا المبلغ كما هو على الصندوق، بكل كسوره أو من دونها.</translation>
        </message>
        <message id="approver.who">
            <source>Who asks</source>
            <translation>من يطلب</translation>
        </message>
        <message id="approver.till">
            <source>Till</source>
            <translation>الصندوق</translation>
        </message>
        <message id="approver.code">
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message id="approver.code_bad">
            <source>A letter of the code is wrong. Ask for it again.</source>
            <translation>حرف في الرمز غير صحيح. اطلبوه مرة أخرى.</translation>
        </message>
        <message id="approver.read">
            <source>Show the request</source>
            <translation>عرض الطلب</translation>
        </message>
        <message id="approver.unseen">
            <source>Reason and table are what you were told: only the amount, the person, the till and the code count.</source>
            <translation>السبب والطاولة كما قيل لكم: لا يُعتد إلا بالمبلغ والشخص والصندوق والرمز.</translation>
        </message>
        <message id="approver.allow">
            <source>Allow {amount}</source>
            <translation>السماح بـ {amount}</translation>
        </message>
        <message id="approver.answer">
            <source>Read out these digits</source>
            <translation>اقرأوا هذه الأرقام</translation>
        </message>
        <message id="approver.answer_help">
            <source>They are good once, for this request on this till, for a few minutes.</source>
            <translation>تصلح مرة واحدة، لهذا الطلب على هذا الصندوق، لدقائق قليلة.</translation>
        </message>
        <message id="approver.again">
            <source>Next request</source>
            <translation>الطلب التالي</translation>
        </message>
        <message id="approver.site">
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message id="approver.reason">
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message id="approver.table">
            <source>Table</source>
            <translation>الطاولة</translation>
        </message>
        <message id="approver.product">
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message id="approver.limit">
            <source>Limit</source>
            <translation>الحد</translation>
        </message>
        <message id="approver.today">
            <source>Given today</source>
            <translation>مُنح اليوم</translation>
        </message>
        <message id="approver.day">
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message id="approver.action">
            <source>What for</source>
            <translation>لأي غرض</translation>
        </message>
        <message id="rights.action.erase_guest">
            <source>Erase a guest</source>
            <translation>محو ضيف</translation>
        </message>
    </context>
</TS>
