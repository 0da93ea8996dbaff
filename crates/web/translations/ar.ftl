date = { $day } { $month } { $year }
moment = { $date }، { $time }
month = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
day = { $weekday }، { $date }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
list-separator = ،{" "}

error-bad-request = لم تصل البيانات كاملة
error-bad-request-text = في الطلب شيء غير متوقع، لذلك لم يتغيّر شيء. يُرجى الرجوع ومراجعة الحقول ثم المحاولة مرة أخرى.
error-forbidden = لا يمكنك فتح هذه الصفحة
error-forbidden-text = ليس لدى حسابك صلاحية لفتحها. عند الحاجة إليها، يُرجى التواصل مع المسؤول في شركتك.
error-cross-site = جاء هذا الطلب من صفحة أخرى
error-cross-site-text = حفاظًا على أمانك، لا نقبل التغييرات إلا من صفحاتنا. لم يتغيّر شيء. يُرجى فتح الصفحة هنا والمحاولة مرة أخرى.
error-origin-hidden = لا نعرف من أين جاء هذا الطلب
error-origin-hidden-text = لم يذكر متصفحك الصفحة التي أُرسل منها هذا الطلب، لذلك لم يتغيّر شيء حفاظًا على أمانك. في أغلب الأحيان يُخفي ذلك خادم وكيل في الطريق. يُرجى تجربة متصفح آخر أو إعطاء رمز الدعم للمسؤول لديك.
error-cookies-blocked = متصفحك لا يحتفظ بملفات تعريف الارتباط هنا
error-cookies-blocked-text = من دون ملف تعريف ارتباط لا يمكن لأحد أن يبقى مسجّل الدخول، لذلك سيتكرر السؤال بلا نهاية. يُرجى السماح بملفات تعريف الارتباط لهذا الموقع في إعدادات المتصفح، أو الخروج من الوضع الذي يحظرها كلها، ثم المحاولة مرة أخرى.
error-not-found = لا يوجد شيء في هذا العنوان
error-not-found-text = ربما نُقلت الصفحة، أو في العنوان خطأ كتابي.
error-gone = سُحبت هذه الدورة
error-gone-text = لا يمكن متابعتها حاليًا. ما أنجزته فيها محفوظ، وستجده عندما تعود.
error-method = لا يمكن لهذه الصفحة تنفيذ ذلك
error-method-text = العنوان موجود، لكنه لا يقبل هذا النوع من الطلبات. لم يتغيّر شيء.
error-too-large = حجم البيانات كبير جدًا
error-too-large-text = ما أُرسل أكبر مما نقبله هنا، لذلك لم يتغيّر شيء.
error-foreign-host = هذا العنوان ليس لنا
error-foreign-host-text = وصلنا الطلب باسم لا نستخدمه. يُرجى التحقق من العنوان.
error-too-many = محاولات كثيرة جدًا
error-too-many-text = يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى. لم يُقفل شيء.
error-internal = حدث خطأ من جانبنا
error-internal-text = في حال إجراء تغيير، يُرجى التحقق أولًا من أنه حُفظ. يُرجى المحاولة مرة أخرى بعد قليل، وإبلاغ المسؤول لديك إذا استمر الأمر.
error-busy = الضغط كبير هنا الآن
error-busy-text = يُرجى الانتظار بضع ثوانٍ ثم المحاولة مرة أخرى. في حال إجراء تغيير، يُرجى التحقق أولًا من أنه حُفظ.
error-support = رمز الدعم:

slug-error-length = يجب استخدام 3 إلى 63 حرفًا.
slug-error-characters = لا يُسمح إلا بالأحرف اللاتينية الصغيرة (من a إلى z) والأرقام والشرطات (-).
slug-error-hyphen = يجب أن تكون البداية والنهاية حرفًا أو رقمًا.
slug-error-punycode = لا يمكن أن يبدأ المعرّف بـ {"\u2066"}xn--{"\u2069"}.
slug-error-reserved = هذا الاسم محجوز. يُرجى اختيار اسم آخر.

text-error-hidden = يوجد في النص { $character } لا يراها أحد. يُرجى حذفها أو كتابة كل شيء من جديد.
hidden-zero-width-space = مسافة بلا عرض ({ $code })
hidden-soft-hyphen = واصلة اختيارية ({ $code })
hidden-direction = علامة لاتجاه الكتابة ({ $code })
hidden-other = علامة غير مرئية ({ $code })

## The audit log of both sites
audit-title = سجل التدقيق
audit-lead =
    { $days ->
        [zero] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، ولا تُحفظ الإدخالات.
        [one] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، وتُحفظ الإدخالات يومًا واحدًا.
        [two] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، وتُحفظ الإدخالات يومين.
        [few] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، وتُحفظ الإدخالات { $days } أيام.
        [many] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، وتُحفظ الإدخالات { $days } يومًا.
       *[other] مَن فعل ماذا ومتى. لا يُغيَّر فيه شيء أبدًا، وتُحفظ الإدخالات { $days } يوم.
    }
audit-download = تنزيل CSV
audit-person = الشخص
audit-person-search = الاسم أو البريد أو الرقم
audit-action = الإجراء
audit-all-actions = كل الإجراءات
audit-from = من
audit-to = إلى
audit-filter = تصفية
audit-no-day = هذا ليس يومًا. اكتبه هكذا: 2026-06-18.
audit-days-turned = هذا اليوم قبل اليوم الأول. بدِّل بينهما.
audit-everybody = عرض الجميع
audit-nobody = لم يُعثر على أحد بالبحث عن «{ $q }».
audit-who-is-meant = عُثر على عدة أشخاص بالبحث عن «{ $q }». أيهم؟
audit-nothing-fits = لا يوجد إدخال مطابق
audit-show-all = عرض السجل كاملًا
audit-empty = لم يحدث شيء بعد
audit-empty-text = ستظهر هنا عمليات الدخول والتغيير والتصدير.
audit-caption = سجل التدقيق، الأحدث أولًا
audit-time = الوقت
audit-who = مَن
audit-subject = المعنيّ
audit-address = عنوان IP
audit-changes = عرض التغييرات
audit-before = سابقًا:
audit-after = الآن:
audit-nothing = لا شيء
audit-others = و{ $n } غيرهم
audit-all-subjects = المعنيّون: { $n }
audit-pages = الصفحات
audit-count = الإدخالات: { $n }
audit-count-many = الإدخالات: أكثر من 10,000
audit-newest = الأحدث
audit-older = الأقدم
audit-first = الصفحة الأولى
audit-next = الصفحة التالية
audit-command-line = مسؤول الخادم
audit-by-itself = تلقائيًا
audit-signed-in = تسجيل دخول
audit-sign-in-refused = فشل تسجيل الدخول
audit-signed-out-everywhere = تسجيل خروج من كل مكان
audit-password-chosen = اختيرت كلمة المرور عبر رابط
audit-password-changed = غُيِّرت كلمة المرور من صاحبها
audit-reset-asked = طُلب رابط لكلمة مرور جديدة
audit-device-signed-out = تسجيل خروج من جهاز
audit-audit-log-exported = صُدِّر سجل التدقيق
audit-field-times = عدد المرات
audit-field-entries = الإدخالات
audit-field-changes = التغييرات
audit-no-address = شخص بلا عنوان بريد صالح
audit-various = متفرقون، أكثر من أن يُذكروا
audit-breadcrumb = مسار التنقل

## Getting in, on both sites
sign-in-email = البريد الإلكتروني
copy = نسخ
copied = تم النسخ
sign-in-too-many = محاولات كثيرة جدًا
sign-in-too-many-text =
    { $seconds ->
        [zero] يمكنك المحاولة مرة أخرى الآن. لم يُقفل شيء.
        [one] يُرجى الانتظار ثانية واحدة ثم المحاولة مرة أخرى. لم يُقفل شيء.
        [two] يُرجى الانتظار ثانيتين ثم المحاولة مرة أخرى. لم يُقفل شيء.
        [few] يُرجى الانتظار { $seconds } ثوانٍ ثم المحاولة مرة أخرى. لم يُقفل شيء.
        [many] يُرجى الانتظار { $seconds } ثانية ثم المحاولة مرة أخرى. لم يُقفل شيء.
       *[other] يُرجى الانتظار { $seconds } ثانية ثم المحاولة مرة أخرى. لم يُقفل شيء.
    }
devices-own = أين سجّلت الدخول
device-on = { $browser } على { $system }
device-unknown = متصفح غير معروف
device-seen = آخر ظهور: { $when }
device-seen-from = آخر ظهور: { $when }، من { $address }
device-here = هذا المتصفح
device-sign-out = تسجيل الخروج
device-signed-out = تم تسجيل الخروج من ذلك المتصفح
sign-out-everywhere = تسجيل الخروج من كل الأجهزة
sign-out-everywhere-text = هل فقدت هاتفك، أو سجّلت الدخول على حاسوب شخص آخر؟ ينهي هذا جلساتك في كل المتصفحات، وهنا أيضًا. وتلزمك كلمة المرور لتسجيل الدخول من جديد.
sign-out-everywhere-button = تسجيل الخروج من كل الأجهزة
signed-out-everywhere = تم تسجيل خروجك من كل الأجهزة
signed-out-everywhere-text = يلزم تسجيل الدخول من جديد في كل متصفح.
invitation-made = أُنشئ رابط لاختيار كلمة مرور في { $when }.
invitation-opened = فُتح الرابط في { $when }، إما من الشخص نفسه أو من برنامج يقرأ بريده.
invitation-used = اختيرت كلمة مرور في { $when }.
invitation-until = الرابط صالح حتى { $when }.
invitation-waiting = الرسالة في طريقها إلى خادم البريد.
invitation-sent = قبل خادم البريد الرسالة إلى { $email } في { $when }.
invitation-failed = لم تُقبل الرسالة إلى { $email } في { $when }.
invitation-said = قال خادم البريد: «{ $said }»
invited-link = رابط لاختيار كلمة مرور
invited-link-text = يُرجى تسليم هذا الرابط إلى { $name }. وهو صالح حتى { $until }.
invited-once = يظهر هذا الرابط مرة واحدة فقط
invited-once-text = من لديه الرابط يمكنه اختيار كلمة المرور مرة واحدة. وإن ضاع، فيمكن إنشاء رابط آخر، وعندها يتوقف هذا الرابط عن العمل.
invited-back = تم
choose-welcome = مرحبًا بك في { $client }، { $name }
choose-welcome-text = يكفي اختيار كلمة مرور للدخول.
choose-title = اختيار كلمة مرور جديدة
choose-text = لحساب { $name }. تُنهى كل الجلسات المفتوحة حتى الآن.
choose-user = تسجيل الدخول باستخدام
choose-new = كلمة المرور الجديدة
choose-help =
    { $count ->
        [zero] لا حدّ أدنى لعدد الأحرف.
        [one] حرف واحد على الأقل.
        [two] حرفان على الأقل. ولا شيء غير ذلك مطلوب: من السهل تذكّر ثلاث كلمات متتالية.
        [few] { $count } أحرف على الأقل. ولا شيء غير ذلك مطلوب: من السهل تذكّر ثلاث كلمات متتالية.
        [many] { $count } حرفًا على الأقل. ولا شيء غير ذلك مطلوب: من السهل تذكّر ثلاث كلمات متتالية.
       *[other] { $count } حرف على الأقل. ولا شيء غير ذلك مطلوب: من السهل تذكّر ثلاث كلمات متتالية.
    }
choose-show = إظهار ما أكتبه
choose-short =
    { $count ->
        [zero] كلمة المرور هذه قصيرة جدًا.
        [one] يلزم حرف واحد على الأقل.
        [two] كلمة المرور هذه قصيرة جدًا: يلزم حرفان على الأقل.
        [few] كلمة المرور هذه قصيرة جدًا: يلزم { $count } أحرف على الأقل.
        [many] كلمة المرور هذه قصيرة جدًا: يلزم { $count } حرفًا على الأقل.
       *[other] كلمة المرور هذه قصيرة جدًا: يلزم { $count } حرف على الأقل.
    }
choose-long = هذا أطول مما يكتبه أي شخص. الحد الأقصى 1,000 بايت.
choose-common = يستخدم كثيرون كلمة المرور هذه أو ما يشبهها كثيرًا، لذلك تُخمَّن أولًا. يُرجى اختيار غيرها.
choose-button = الحفظ والدخول
choose-not-you = لست { $name }؟ يُرجى إغلاق هذه الصفحة، فلم يحدث شيء. الرابط صالح حتى { $until }.
ticket-over = لم يعد هذا الرابط صالحًا
ticket-over-text = استُخدم من قبل، أو مضى وقته، أو أُرسل رابط أحدث منه. لم يتغيّر شيء.
ticket-over-sign-in = تسجيل الدخول
ticket-over-again = طلب رابط جديد
ticket-over-ask = لم تكن لديك كلمة مرور من قبل؟ يُرجى طلب دعوة جديدة ممن يدير شؤون موظفي { $client }.
forgotten-title = هل نسيت كلمة المرور؟
forgotten-text = يُرجى كتابة بريدك الإلكتروني. إن كان لأحد في { $client }، فسيصل إليه رابط لكلمة مرور جديدة.
forgotten-no-mail = لا يُرسَل أي بريد من هنا. يُرجى سؤال من يدير شؤون موظفي { $client }، فيمكنه إنشاء رابط لك.
forgotten-no-address = هذا ليس عنوان بريد إلكتروني. يُرجى التحقق منه والمحاولة مرة أخرى.
forgotten-button = إرسال الرابط
forgotten-asked = يُرجى تفقّد بريدك
forgotten-asked-text = إن كان العنوان { $email } لأحد في { $client }، فهناك رابط لكلمة مرور جديدة في طريقه إليه. وهو صالح لمدة ساعة.
forgotten-asked-nothing = لم يصل شيء بعد بضع دقائق؟ يُرجى البحث في البريد غير المرغوب فيه، أو التحقق من العنوان، أو سؤال من يدير شؤون موظفي { $client }.
forgotten-back = العودة إلى تسجيل الدخول
own-password = تغيير كلمة المرور
own-password-current = كلمة المرور الحالية
own-password-wrong = هذه ليست كلمة مرورك الحالية.
own-password-ends = تُنهى جلساتك في كل مكان آخر.
own-password-save = تغيير كلمة المرور
own-password-cancel = إلغاء
own-password-saved = تم تغيير كلمة مرورك
reset-mail-subject = كلمة مرور جديدة في { $client }
reset-mail-text =
    مرحبًا { $name }،

    طلب أحدهم، وعلى الأرجح أنت، كلمة مرور جديدة في { $client }. يُرجى اختيارها عبر الرابط أدناه، وهو صالح حتى { $until }. إن لم يكن الطلب منك، فلا يلزم فعل شيء: تبقى كلمة مرورك كما هي.
ticket-mail-end = لن يطلب منك أحد هذا الرابط أبدًا. يُرجى عدم إعطائه لأحد.
code-made = طُبع رمز دخول في { $when }.
code-opened = مُسح أو كُتب في { $when }.
code-until = وهو صالح حتى { $when }.
security-title = تسجيل الدخول والأمان
security-for = لحسابك أنت، { $name }.
security-text = العامل الثاني، وكلمة المرور، والأماكن التي سجّلت الدخول فيها.
security-on = العامل الثاني مفعّل
factor-app = تطبيق المصادقة
factor-app-text = تطبيق على هاتفك يعرض ستة أرقام تتغيّر كل نصف دقيقة. عند تسجيل الدخول تُطلب منك بعد كلمة المرور: من يعرف كلمة المرور وحدها يبقى خارجًا.
factor-app-on = مُعدّ
factor-app-none = غير مُعدّ
factor-app-since = منذ { $when }.
factor-app-set-up = إعداده
factor-app-turn-off = إيقاف…
factor-app-off-question = إيقاف تطبيق المصادقة؟
factor-app-off-text = لن تُقبل رموزه بعد ذلك. وإن كان عاملك الثاني الوحيد، فستدخل بكلمة المرور وحدها، وتنتهي رموز الاسترداد أيضًا.
factor-app-off-yes = إيقاف
factor-cancel = إلغاء
factor-app-scan = امسح هذا بتطبيق المصادقة.
factor-app-type = اكتب الأرقام الستة التي يعرضها.
factor-app-qr = رمز QR لتطبيق المصادقة
factor-six-digits = ستة أرقام
factor-app-turn-on = تفعيل
factor-app-no-camera = لا كاميرا؟
factor-app-key = اكتب هذا المفتاح في التطبيق:
factor-code-wrong = لا يعرض التطبيق هذا الرمز الآن. انتظر الرمز التالي واكتبه؛ وإن لم يُقبل أيضًا فاجعل الهاتف يضبط الوقت تلقائيًا.
factor-app-now-on = تم إعداد تطبيق المصادقة
factor-app-now-off = تم إيقاف تطبيق المصادقة
factor-recovery-code = رمز استرداد
codes-title = رموز الاسترداد
codes-text = لليوم الذي يسقط فيه هاتفك في النهر. يعمل كل رمز مرة واحدة.
codes-left = الرموز المتبقية: { $count } من 10
codes-make = إنشاء رموز جديدة…
codes-question = إنشاء رموز استرداد جديدة؟
codes-question-text = ستراها مرة واحدة. وتتوقف رموزك الحالية عن العمل فورًا.
codes-yes = إنشاء
codes-once = تراها مرة واحدة فقط
codes-once-text = اطبعها أو اكتبها.
codes-before = الرموز السابقة لم تعد تعمل.
codes-kept = لقد حفظتها
codes-print = طباعة
second-title = خطوة أخيرة
second-text = كلمة المرور صحيحة. اكتب الأرقام الستة التي يعرضها تطبيق المصادقة الآن.
second-button = دخول
second-wrong = هذا الرمز غير صحيح
second-wrong-text = انتظر الرمز التالي واكتبه: يعمل كل رمز مرة واحدة. المحاولات المتبقية: { $left }.
second-recovery = لا هاتف في متناول اليد؟ استخدم رمز استرداد
second-recovery-help = أحد الرموز التي حفظتها على الورق. يعمل مرة واحدة.
second-recovery-wrong = هذا ليس من رموز الاسترداد لديك
second-recovery-wrong-text = أو أنه استُخدم من قبل، أو أُنشئت رموز أحدث. جرّب رمزًا آخر. المحاولات المتبقية: { $left }.
second-over = اكتب كلمة المرور مرة أخرى
second-over-text = استغرقت الخطوة الثانية أكثر من عشر دقائق، أو أُدخلت خمسة رموز خاطئة. لم يُقفل شيء.
second-back = تسجيل الدخول باسم شخص آخر
second-help = فقدت الهاتف والرموز معًا؟ يمكن لمسؤول { $client } أو لمن يدير { $product } إزالة عاملك الثاني.

proof-title = أكّد أنك أنت
proof-text = ما يلي ليس لمن وجد هذا المتصفح مفتوحًا فحسب. ويسري ربع ساعة.
proof-nothing = لم يتغيّر شيء
proof-nothing-text = كانت الصفحة مفتوحة أكثر من ربع ساعة. أكّد أنك أنت ثم أعد المحاولة.
proof-password = كلمة مرورك
proof-button = تأكيد
proof-wrong = هذه ليست كلمة مرورك.
proof-by-code = برمز بدلًا من ذلك
proof-code-wrong = هذا الرمز غير صحيح أو استُخدم من قبل. انتظر الرمز التالي واكتبه.

passkeys-title = مفاتيح المرور
passkeys-text = بصمتك أو وجهك أو قفل الشاشة بدلًا من كلمة المرور. يُحسب كعاملين معًا.
passkeys-none = لا يوجد بعد.
passkey-add = إضافة مفتاح مرور
passkey-added = أُضيف في { $when }
passkey-used = آخر استخدام في { $when }
passkey-unnamed = مفتاح مرور
passkey-name = الاسم
passkey-name-help = لتعرف لاحقًا أيّها هو: اسم الهاتف أو الحاسوب.
passkey-add-failed = لم يُضف مفتاح: أُلغي الأمر، أو لا يستطيع هذا الجهاز إنشاءه، أو لديه مفتاح لهذا الحساب.
passkey-add-refused = استغرق ذلك وقتًا طويلًا، أو لم يأتِ من هذه الصفحة. لم يُضف شيء؛ حاول مرة أخرى.
passkey-now-on = أُضيف مفتاح المرور
passkey-now-off = أُزيل مفتاح المرور
passkey-renamed = صار لمفتاح المرور اسم جديد
passkey-change = تغيير
passkey-save = حفظ الاسم
passkey-remove = إزالة مفتاح المرور هذا
passkey-remove-text = لن يُدخلك هنا بعد ذلك. وإن كان عاملك الثاني الوحيد فستكفي كلمة المرور وحدها. احذفه من الجهاز أيضًا.
passkey-use = استخدام مفتاح مرور
passkey-failed = لم يُستخدم مفتاح: أُلغي الأمر، أو لا يوجد مفتاح لهذا الموقع على هذا الجهاز. استخدم طريقة أخرى.
passkey-refused = مفتاح المرور هذا لا يُقبل هنا
passkey-refused-text = أُزيل، أو يخص شخصًا آخر، أو بقيت الصفحة مفتوحة طويلًا. حاول مرة أخرى أو استخدم طريقة أخرى.
second-text-passkey = كلمة المرور صحيحة. استخدم الآن أحد مفاتيح المرور.

address-title = عنوان البريد الإلكتروني
address-none = ليس لديك عنوان بعد.
address-change = تغيير عنوان البريد الإلكتروني
address-add = إضافة عنوان بريد إلكتروني
address-pending = بانتظار التأكيد على { $email }، أُرسل في { $when }. الرابط هناك صالح حتى { $until }، ولا يتغيّر شيء ما لم يُضغط الزر الذي خلفه.
address-cancel = إلغاء التغيير
address-again = إرسال مرة أخرى
address-new = عنوان البريد الإلكتروني الجديد
address-new-help = يُرسَل رابط إليه. ويتغيّر العنوان عند ضغط الزر الذي خلف الرابط خلال ست ساعات. ويُبلَّغ عنوانك الحالي ويمكن التراجع منه طوال أسبوع.
address-same = هذا عنوانك بالفعل.
address-ask = إرسال الرابط
address-asked = يُرجى النظر في بريد عنوانك الجديد
address-cancelled = يبقى عنوان بريدك الإلكتروني كما كان
address-wait = أُرسل ذلك مرات كافية. يُرجى النظر في البريد غير المرغوب فيه والمحاولة لاحقًا.
address-confirm-title = هل هذا عنوان بريدك الإلكتروني؟
address-confirm-text = يُراد تسجيل الدخول في { $client } باسم { $name } بالعنوان { $email } من الآن فصاعدًا. يُرجى ضغط الزر فقط إن كان ذلك منك.
address-confirm-button = نعم، استخدام هذا العنوان
address-changed = تم تغيير عنوان بريدك الإلكتروني
address-confirm-first = يُرجى تسجيل الدخول باسم { $name } في هذا المتصفح أولًا، ثم فتح الرابط مرة أخرى.
address-back = عاد عنوان بريدك الإلكتروني السابق. يُرجى مراجعة ما أُعدّ هنا أيضًا: فربما أضاف من غيّره شيئًا.
address-restored-mail-text =
    مرحبًا { $name }،

    عاد عنوان بريدك الإلكتروني في { $client } إلى { $after } منذ { $when }. من يقرأ البريد هناك تراجع عن التغيير إلى هذا العنوان وأنهى كل الجلسات واختار كلمة مرور جديدة. ألم يكن ذلك منك؟ يُرجى التوجّه إلى من يدير حسابك.
address-restore-title = التراجع عن التغيير؟
address-restore-text = يعود تسجيل الدخول باسم { $name } في { $client } إلى العنوان { $email }. وتُنهى كل جلسات هذا الحساب وتبطل كلمة مروره، وتختار هنا كلمة جديدة.
address-restore-button = التراجع
address-over-text = استُخدم من قبل، أو مضى وقته، أو أُرسل رابط أحدث منه، أو لم يعد العنوان متاحًا. لم يتغيّر شيء.
address-over-ask = يُرجى تسجيل الدخول والنظر إلى عنوان البريد في ملفك الشخصي. لا يمكنك الدخول؟ يُرجى سؤال من يدير شؤون موظفي { $client }.
address-mail-subject = تأكيد عنوان بريدك الإلكتروني الجديد في { $client }
address-mail-text =
    مرحبًا { $name }،

    طُلب تسجيل دخولك في { $client } بهذا العنوان. يُرجى فتح الرابط أدناه قبل { $until } وضغط الزر هناك. إن لم يكن الطلب منك، فلا يلزم فعل شيء.
address-taken-mail-text =
    طلب أحدهم تسجيل الدخول في { $client } بهذا العنوان. ولهذا العنوان حساب هناك بالفعل، فلم يتغيّر شيء. إن كان الطلب منك، فيُرجى تسجيل الدخول بذلك الحساب أو سؤال من يدير شؤون موظفي { $client }.
address-changed-mail-subject = تغيّر عنوان بريدك الإلكتروني في { $client }
address-changed-mail-text =
    مرحبًا { $name }،

    صار عنوان بريدك الإلكتروني في { $client } هو { $after } بدلًا من { $before } منذ { $when }. وقد غُيِّر من عنوان الشبكة { $from }.

    ألم يكن ذلك منك؟ يُرجى التراجع عنه بالرابط أدناه حتى { $until }. عندها تُنهى كل الجلسات وتختار كلمة مرور جديدة.
keep-me = إبقاء تسجيل دخولي على هذا الجهاز
keep-me-help =
    { $days ->
        [zero] حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
        [one] ليوم واحد، أو حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
        [two] ليومين، أو حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
        [few] لمدة { $days } أيام، أو حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
        [many] لمدة { $days } يومًا، أو حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
       *[other] لمدة { $days } يوم، أو حتى تسجيل الخروج. لا يصلح ذلك لجهاز يستخدمه غيرك أيضًا.
    }
device-kept = تبقى الجلسة مفتوحة حتى { $when }
audit-address-asked = طُلب عنوان بريد إلكتروني آخر
audit-address-changed = غُيِّر عنوان البريد من صاحبه
audit-address-restored = أُعيد عنوان البريد السابق
## Mail: what every message says, and trying out the mail server
mail-link-below = الزر لا يعمل؟ يُرجى نسخ هذا العنوان إلى متصفحك:
mail-automatic = أرسل { $product } هذه الرسالة تلقائيًا، ولا يقرأ أحد الردود عليها.
mail-button-choose = اختيار كلمة مرور
mail-button-security = فتح تسجيل الدخول والأمان
mail-button-confirm-address = تأكيد العنوان
test-mail-subject = رسالة تجريبية من { $product }
test-mail-text =
    مرحبًا { $name }،

    أُرسلت هذه الرسالة لتجربة خادم البريد. إن كنت تقرؤها، فإن رسائل { $product } تصل.
test-mail-button = فتح { $product }
mail-title = البريد
mail-lead = تُرسَل الدعوات وروابط كلمات المرور الجديدة بالبريد. هنا يظهر إن كان ذلك يعمل.
mail-set-up = الرسائل تُرسَل
mail-folder = تذهب الرسائل إلى مجلد
mail-from = المُرسِل: { $from }.
mail-off = لا يُرسَل أي بريد من هنا
mail-test-text = تُرسَل رسالة إلى { $address } فورًا، وهنا يظهر ما يجيب به خادم البريد.
mail-test-no-address = ليس لك عنوان بريد إلكتروني هنا، فلا يمكن إرسال رسالة إليك. يجب أن يجرّب ذلك شخص له عنوان.
mail-test-button = أرسل إليّ رسالة تجريبية
mail-test-taken = قبل خادم البريد الرسالة إلى { $address }
mail-test-taken-text = أجاب: «{ $said }» يظهر وصول الرسالة في صندوق بريدك. يُرجى البحث في البريد غير المرغوب فيه أيضًا.
mail-test-kept = لم تُرسَل أي رسالة: لا يوجد خادم بريد هنا
mail-test-kept-text = يكتب هذا النظام الرسائل في مجلد حيث لا تصل إلى أحد. رسالتك موجودة هناك.
mail-test-refused = لم يقبل خادم البريد الرسالة
mail-test-refused-text = أجاب: «{ $said }» لم يُرسَل شيء.
mail-test-unreachable = لا يمكن الوصول إلى خادم البريد أو أنه لا يسمح لنا بالدخول
mail-test-unreachable-text = لم يُرسَل شيء. يجد من يدير هذا النظام السبب في سجلّه.
mail-test-unsure = لم يُجب خادم البريد
mail-test-unsure-text = كانت الرسالة في طريقها إليه. لا أحد يعلم إن كانت قد أُرسلت: يُرجى النظر في صندوق بريدك. يجد من يدير هذا النظام المزيد في سجلّه.
mail-test-wait = جرّبت ذلك عدة مرات للتو. يُرجى المحاولة مرة أخرى بعد دقيقة.
mail-unreachable = تعذّر الوصول إلى خادم البريد أو أنه لم يسمح لنا بالدخول.
mail-unfit-address = لا يمكن إرسال رسالة إلى هذا العنوان.
audit-mail-failed = رسالة لم تُسلَّم
audit-field-said = قال خادم البريد
audit-field-message = الرسالة
audit-message-invitation = دعوة
audit-message-reset = رابط لكلمة مرور جديدة
audit-message-factors = أُزيل العامل الثاني
audit-message-connected = اتصلت MobieTrain
audit-message-reminder = تذكير بتدريب
audit-message-address = رابط إلى عنوان بريد إلكتروني جديد
audit-message-address-changed = تغيّر عنوان البريد الإلكتروني
audit-message-joined = يعمل في حساب آخر أيضًا
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = طلب عامل ثانٍ
audit-factors-not-asked = لم يعد العامل الثاني مطلوبًا
audit-factor-added = إضافة عامل ثانٍ
audit-factor-removed = إزالة عامل ثانٍ
audit-recovery-codes-made = إنشاء رموز استرداد جديدة
audit-factor-refused = رفض العامل الثاني بعد كلمة المرور الصحيحة
audit-factors-reset = إعادة ضبط العامل الثاني
audit-field-factor = العامل الثاني
audit-field-why = السبب
audit-why-wrong = خاطئ
audit-why-replayed = استُخدم من قبل
audit-why-cloned = عدّ إلى الوراء: ربما توجد نسخة من المفتاح
audit-factor-passkey = مفتاح مرور
person-factor = العامل الثاني
person-factor-set = مُعدّ
person-factor-none = لا يوجد
person-factor-reset = إزالة العامل الثاني…
person-factor-reset-question = إزالة العامل الثاني: { $name }؟
person-factor-reset-first = لمن فقد هاتفه ورموز الاسترداد. تأكّد من أن الشخص نفسه هو من يطلب ذلك: اتصل به أو قابله.
person-factor-reset-then = بعد ذلك تكفي كلمة المرور للدخول، إلى أن يُعدّ عامل آخر.
person-factor-reset-mail = يُبلَّغ الشخص بالبريد الإلكتروني بأنك فعلت ذلك.
person-factor-reset-no-mail = لا تُرسل رسالة: هذا التثبيت لا يرسل بريدًا. أخبره بنفسك.
person-factor-reset-yes = إزالة
person-factor-now-none = أُزيل العامل الثاني: { $name }
factors-reset-mail-subject = أُزيل عاملك الثاني لدى { $client }
factors-reset-mail-text =
    مرحبًا { $name }،

    أزال أحد المسؤولين العامل الثاني لحسابك لدى { $client }. كلمة المرور وحدها تكفي للدخول الآن. أعدّ عاملًا آخر تحت «تسجيل الدخول والأمان». لم تطلب ذلك؟ غيّر كلمة المرور فورًا وأخبر المسؤول لديك.
role-confirm-link = أكّد أنك أنت في علامة تبويب جديدة
mistake-confirm-first = أكّد أنك أنت أولًا (الرابط أدناه)، ثم احفظ مرة أخرى. لم يتغيّر شيء بعد.
asked-title = من يحتاج إلى عامل ثانٍ
asked-text = العامل الثاني هو ما يقدّمه الشخص إلى جانب كلمة مروره: ستة أرقام من تطبيق على هاتفه أو مفتاح مرور. من يعرف كلمة المرور وحدها لا يدخل.
asked-have = لدى { $with } من أصل { $people } عامل ثانٍ.
asked-without = سيتعيّن على { $count } إعداده.
asked-from = ابتداءً من هذا اليوم
asked-day-wrong = اختر يومًا.
asked-day-past = انقضى هذا اليوم. اختر اليوم أو يومًا لاحقًا.
asked-at-once =
    { $count ->
        [zero] هذا هو اليوم: لن يلزم أحدًا إعداده.
        [one] هذا هو اليوم: من الآن يُعدّه شخص واحد قبل أي شيء آخر.
        [two] هذا هو اليوم: من الآن يُعدّه شخصان قبل أي شيء آخر.
        [few] هذا هو اليوم: من الآن يُعدّه { $count } أشخاص قبل أي شيء آخر.
        [many] هذا هو اليوم: من الآن يُعدّه { $count } شخصًا قبل أي شيء آخر.
       *[other] هذا هو اليوم: من الآن يُعدّه { $count } شخص قبل أي شيء آخر.
    }
asked-type-number = للمتابعة اكتب { $count }
asked-not-saved = لم يُحفظ شيء بعد.
asked-then = حتى ذلك اليوم يُبلَّغون بعد تسجيل الدخول. وبعده يُعدّه من ليس لديه عامل قبل أي شيء آخر، ولا يُمنع أحد من الدخول.
asked-save = حفظ
asked-saved = تم الحفظ
asked-card = { $client } والعوامل الثانية
asked-card-text = اختر من يحتاج إليه وابتداءً من أي يوم.
asked-of-you = تطلب { $client } منك عاملًا ثانيًا ابتداءً من { $when }
asked-of-you-text = يستغرق ذلك دقيقتين، ومن يحصل على كلمة مرورك يبقى خارجًا.
asked-now = تطلب { $client } منك عاملًا ثانيًا
asked-now-text = أعدّه هنا للمتابعة. كل شيء آخر ينتظر، ولا يضيع شيء.
asked-go = إعداده
