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
audit-no-address = شخص بلا عنوان بريد صالح
audit-various = متفرقون، أكثر من أن يُذكروا
audit-breadcrumb = مسار التنقل
