# The frame
cms-skip = الانتقال إلى المحتوى
cms-nav = القائمة الرئيسية
cms-menu = القائمة
cms-breadcrumb = مسار التنقل
cms-pages = الصفحات
cms-page-previous = الصفحة السابقة
cms-page-next = الصفحة التالية
cms-account = الحساب
cms-nav-accounts = الحسابات
cms-nav-courses = الدورات
cms-nav-learners = المتعلّمون
cms-nav-groups = مجموعات المستخدمين
cms-nav-connection = { $planner }
cms-nav-terms = الشروط
cms-nav-staff = الموظفون
cms-nav-operators = المشغّلون
cms-nav-installation-audit = سجل تدقيق النظام
cms-role-operator = مشغّل
cms-role-content-admin = مسؤول محتوى
cms-role-editor = محرّر
cms-role-manager = مدير
cms-role-content-admin-help = الدورات والمجموعات والمتعلّمون والشروط والموظفون
cms-role-editor-help = يكتب الدورات، ويقرّر مسؤول محتوى متى يرى الناس ما كُتب.
cms-role-manager-help = يرى متعلّمي المجموعات التي تختارها وتقاريرها. ولا يغيّر شيئًا.
cms-switch = حساب آخر
cms-switch-to = حساباتك
cms-start = أين تريد أن تعمل؟
cms-start-none = لا تعمل في أي حساب
cms-start-none-text = أخرجك أحدهم من الحساب الذي كنت تعمل فيه. إذا كان ذلك خطأ، فاسأل مسؤول محتوى في تلك الشركة.
cms-sign-out = تسجيل الخروج
cms-leaving = هناك كلمات لم تُحفظ بعد
cms-leaving-text = هي محفوظة في هذا المتصفح وحده، وتسجيل الخروج يزيلها كي لا يجدها أحد غيرك على هذا الجهاز. افتح الدورة فتُحفظ.
cms-leaving-stay = البقاء مسجَّلًا
cms-leaving-leave = تسجيل الخروج وفقدانها
cms-leaving-other = ما كتبه شخص آخر هنا
cms-save = حفظ
cms-cancel = إلغاء
cms-discard = تجاهل
cms-delete = حذف
cms-edit = تعديل
cms-add = إضافة
cms-remove = إزالة
cms-copy = نسخ
cms-copied = تم النسخ
cms-find = بحث
cms-filter = تصفية
cms-search = البحث
cms-upload = رفع
cms-preview = معاينة
cms-preview-update = تحديث المعاينة
cms-optional = (اختياري)
cms-admin-name = الاسم
cms-group-name = الاسم
cms-email = البريد الإلكتروني
cms-password = كلمة المرور
cms-state = الوضع
cms-language = اللغة
cms-languages = اللغات
cms-none = لا شيء
cms-never = أبدًا
cms-of = { $some } من { $all }
cms-changed = تغيّر في { $at }
cms-at-by = { $at }، { $name }
cms-sure = أعرف أنه لا يمكن التراجع عن ذلك
cms-sure-missing = يُرجى تحديد الخانة للتأكيد. لم يُحذف شيء.
cms-mistakes = { $n ->
    [zero] لم يُحفظ بعد
    [one] لم يُحفظ بعد: أمر واحد يحتاج إلى تصحيح
    [two] لم يُحفظ بعد: أمران يحتاجان إلى تصحيح
    [few] لم يُحفظ بعد: { $n } أمور تحتاج إلى تصحيح
    [many] لم يُحفظ بعد: { $n } أمرًا يحتاج إلى تصحيح
   *[other] لم يُحفظ بعد: { $n } أمر يحتاج إلى تصحيح
  }
cms-done-saved = تم الحفظ.
cms-done-created = تم الإنشاء.
cms-done-duplicated = هذه هي النسخة. وهي مسودة: يراها الناس حين تكون لها مجموعات وتُنشر.
cms-done-deleted = تم الحذف.
cms-done-published = تم النشر.
cms-done-course-published = تم النشر. يراه الناس من الآن.
cms-done-published-already = يرى الناس المسودة كما هي. لا يوجد ما يُنشر.
cms-done-taken-back = تم التراجع عن النشر. يرى الناس الإصدار السابق من جديد.
cms-done-taken-back-to-nothing = تم التراجع عن النشر. لا أحد يرى الدورة الآن، كما كان الأمر من قبل.
cms-done-taken-back-too-late = تعذّر التراجع عن النشر: مضت أكثر من عشر دقائق، أو حدث شيء آخر منذ ذلك الحين. لم يتغيّر شيء.
cms-done-version-forgotten = تعذّرت استعادة هذه النسخة: حُذفت قبل لحظات لأن لا شيء يحتاج إليها بعد الآن. المسودة كما كانت.
cms-done-brought-back = هذه هي المسودة الآن. يراها الناس عند نشرها.
cms-done-withdrawn = تم السحب. لا يمكن لأحد فتح الدورة الآن، وما أُنجز فيها محفوظ.
cms-done-connected = تم الربط. من الآن تُقبل الروابط من هذا العميل.
cms-done-connected-keyless = تم الحفظ، لكن تعذّر جلب مفاتيح العميل: لا أحد يستطيع تسجيل الدخول بعد.
cms-done-disconnected = تم إلغاء الربط. لم يعد أي رابط يُقبل، وانتهت الجلسات المفتوحة.
cms-done-uploaded = تم الرفع.
cms-done-sent-again = جارٍ إرسال الرسالة من جديد. إن لم يقبلها { $planner }، تستمر المحاولة ثلاثة أيام أخرى.
cms-done-planned = تمت الجدولة. تُنشر الدورة تلقائيًا.
cms-done-unplanned = تم إلغاء الجدولة.

# Signing in
cms-sign-in = تسجيل الدخول
cms-sign-in-lead = لمن يُعدّون التدريب ويتابعونه.
cms-sign-in-wrong = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق منهما والمحاولة مرة أخرى.
cms-sign-in-wait = { $seconds ->
    [zero] محاولات كثيرة جدًا. يمكنك المحاولة مرة أخرى الآن؛ لم يُقفل شيء.
    [one] محاولات كثيرة جدًا. يُرجى الانتظار ثانية واحدة ثم المحاولة مرة أخرى؛ لم يُقفل شيء.
    [two] محاولات كثيرة جدًا. يُرجى الانتظار ثانيتين ثم المحاولة مرة أخرى؛ لم يُقفل شيء.
    [few] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثوانٍ ثم المحاولة مرة أخرى؛ لم يُقفل شيء.
    [many] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثانية ثم المحاولة مرة أخرى؛ لم يُقفل شيء.
   *[other] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثانية ثم المحاولة مرة أخرى؛ لم يُقفل شيء.
  }
cms-sign-in-learner = هل جئت لمتابعة دورة؟
cms-sign-in-learner-link = يدخل المتعلّمون من { $planner }

# Operator: accounts
cms-accounts-lead = الشركات التي تدرّب موظفيها هنا.
cms-accounts-empty = لا حسابات بعد
cms-accounts-empty-text = يُنشأ حساب لكل شركة، ثم يُربط بتطبيق { $planner } الخاص بها.
cms-account-new = حساب جديد
cms-account-create = إنشاء الحساب
cms-account-name = اسم الشركة
cms-account-name-help = كما يعرفه موظفوها
cms-account-name-wrong = يُرجى كتابة اسم الشركة، في 100 حرف على الأكثر.
cms-account-slug = معرّف الحساب
cms-account-slug-help = يُدخله العميل في { $planner }. لا يمكن تغييره لاحقًا. أحرف لاتينية صغيرة وأرقام وشرطات.
cms-account-slug-taken = هذا المعرّف لحساب آخر. يُرجى اختيار معرّف مختلف.
cms-connection = الربط
cms-connected = مرتبط
cms-connected-keyless = مرتبط، لكن بلا مفاتيح
cms-not-connected = غير مرتبط
cms-last-sign-on = آخر تسجيل دخول
cms-client-slug = معرّف العميل
cms-client-slug-help = ترسله إليك { $account }: وهو الجزء الأول من عنوانها في { $planner }.
cms-issuer = المُصدِر
cms-jwks = المفاتيح (JWKS)
cms-keys-fetch = اجلب الآن
cms-keys-at = آخر طلب: { $at }. مرة واحدة كل { $seconds ->
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
  } على الأكثر.
cms-keys-good = المفاتيح الصالحة: { $n }. يمكن لموظفي هذا العميل تسجيل الدخول.
cms-keys-none = مجموعة المفاتيح موجودة، لكن لا يصلح أي مفتاح فيها. لا أحد يستطيع تسجيل الدخول.
cms-keys-unknown-name = لا يوجد عنوان كهذا. تحقّق من النطاق الفرعي للعميل: لا أحد يستطيع تسجيل الدخول.
cms-keys-unreachable = لا أحد يجيب على هذا العنوان حاليًا. إلى أن يتيسّر جلب المفاتيح تُعتمد المفاتيح السابقة وحدها، ليوم واحد على الأكثر.
cms-keys-status = يوجد ما يجيب على هذا العنوان، لكن لا مفاتيح هناك. تحقّق من النطاق الفرعي للعميل: لا أحد يستطيع تسجيل الدخول.
cms-keys-no-key-set = ما يجيب به هذا العنوان ليس مجموعة مفاتيح. لا أحد يستطيع تسجيل الدخول بها.
cms-connected-by = أنشأ الربط
cms-by-at = { $name }، { $at }
cms-disconnect = إلغاء الربط
cms-disconnect-text = لن يتمكن أحد من الدخول بعد ذلك، وتنتهي الجلسات المفتوحة فورًا. ويبقى المتعلّمون وتقدّمهم.
cms-account-hand = للتسليم إلى { $account }
cms-account-hand-text = يُدخَل في { $planner }، ضمن «عمليات التكامل» ثم MobieTrain.
cms-account-mail = إعداد رسالة بريد
cms-account-mail-subject = معرّف الحساب في MobieTrain
cms-account-mail-body = معرّف حسابك هو: { $slug }
cms-admin-email-wrong = يُرجى كتابة البريد الإلكتروني على شكل name@company.example.
cms-admin-name-wrong = يُرجى كتابة اسم الشخص، في 100 حرف على الأكثر.

# The connection, for the content admin
cms-connection-title = الربط مع { $planner }
cms-connection-lead = لا يدخل متعلّمو { $account } إلا من { $planner }.
cms-connection-slug-help = يُدخله مسؤول { $planner } لديك في { $planner }، ضمن «عمليات التكامل» ثم MobieTrain.
cms-connection-missing = لا يعرف MobieTrain عنوانك في { $planner } بعد. يُرجى الطلب من MobieTrain إعداد نطاقك الفرعي.

# Events between MobieTrain and the planner
cms-events = الرسائل
cms-events-lead = ما يتبادله MobieTrain و{ $planner } تلقائيًا. وما يتعذّر تسليمه تُعاد محاولته ثلاثة أيام.
cms-events-empty = لا رسائل بعد
cms-events-empty-text = عند نشر دورة، يعلم { $planner } بها خلال ثوانٍ.
cms-events-paused = لا يقبل { $planner } الرسائل حاليًا. لا يضيع شيء، والمحاولة القادمة: { $at }.
cms-events-given-up = { $n ->
    [zero] لا رسائل تعذّر تسليمها
    [one] تعذّر تسليم رسالة واحدة
    [two] تعذّر تسليم رسالتين
    [few] تعذّر تسليم { $n } رسائل
    [many] تعذّر تسليم { $n } رسالة
   *[other] تعذّر تسليم { $n } رسالة
  }
cms-events-given-up-text = لم يقبل { $planner } شيئًا طوال ثلاثة أيام، أو لم يكن الحساب مرتبطًا. يُرجى إصلاح السبب المذكور أدناه ثم إعادة الإرسال.
cms-events-last = آخر رسالة سُلّمت
cms-events-never = لا شيء بعد
cms-events-lag = مدة التسليم
cms-events-lag-none = أقل من ثانية
cms-events-lag-seconds = { $n ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
  }
cms-events-lag-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
  }
cms-events-lag-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
  }
cms-events-waiting = قيد الانتظار
cms-events-waiting-none = لا شيء
cms-events-waiting-since = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة، منذ { $at }
    [two] رسالتان، أولاهما منذ { $at }
    [few] { $n } رسائل، أولاها منذ { $at }
    [many] { $n } رسالة، أولاها منذ { $at }
   *[other] { $n } رسالة، أولاها منذ { $at }
  }
cms-events-clock = ساعة { $planner }
cms-events-clock-same = مطابقة لساعتنا
cms-events-clock-ahead = { $n ->
    [zero] مطابقة لساعتنا
    [one] متقدمة على ساعتنا بثانية واحدة
    [two] متقدمة على ساعتنا بثانيتين
    [few] متقدمة على ساعتنا بمقدار { $n } ثوانٍ
    [many] متقدمة على ساعتنا بمقدار { $n } ثانية
   *[other] متقدمة على ساعتنا بمقدار { $n } ثانية
  }
cms-events-clock-behind = { $n ->
    [zero] مطابقة لساعتنا
    [one] متأخرة عن ساعتنا بثانية واحدة
    [two] متأخرة عن ساعتنا بثانيتين
    [few] متأخرة عن ساعتنا بمقدار { $n } ثوانٍ
    [many] متأخرة عن ساعتنا بمقدار { $n } ثانية
   *[other] متأخرة عن ساعتنا بمقدار { $n } ثانية
  }
cms-events-sent = إلى { $planner }
cms-events-sent-caption = الرسائل إلى { $planner }: المتعذّرة أولًا ثم الأحدث
cms-events-sent-none = لم يُرسَل شيء بعد.
cms-events-received = من { $planner }
cms-events-received-caption = الرسائل من { $planner }، الأحدث أولًا
cms-events-received-none = لم يصل شيء بعد.
cms-events-when = الوقت
cms-events-what = ما حدث
cms-events-result = النتيجة
cms-events-attempts = المحاولات
cms-events-delivered = سُلّمت
cms-events-on-the-way = قيد الانتظار
cms-events-dead = لم تُسلَّم
cms-events-next = المحاولة القادمة: { $at }
cms-events-again = إعادة الإرسال
cms-events-again-which = { $what }، { $at }
cms-event-catalogue-changed = تغيّرت الدورات المتاحة
cms-event-courses-seen = رأى أحد المتعلّمين دوراته الجديدة
cms-event-course-completed = أكمل أحد المتعلّمين دورة
cms-event-session-revoked = انتهت جلسات أحد الموظفين
cms-event-people-changed = تغيّر أشخاص أو أقسام
cms-event-keys-changed = تغيّرت مفاتيح التوقيع
cms-event-learner-deleted = حُذف أحد المتعلّمين
cms-event-completion-withdrawn = سُحب إكمال دورة
cms-event-unknown = أمر لا يعرفه هذا الإصدار
cms-clock-ahead = { $n ->
    [zero] ساعة { $planner } مطابقة لساعتنا
    [one] ساعة { $planner } متقدمة على ساعتنا بثانية واحدة
    [two] ساعة { $planner } متقدمة على ساعتنا بثانيتين
    [few] ساعة { $planner } متقدمة على ساعتنا بمقدار { $n } ثوانٍ
    [many] ساعة { $planner } متقدمة على ساعتنا بمقدار { $n } ثانية
   *[other] ساعة { $planner } متقدمة على ساعتنا بمقدار { $n } ثانية
  }
cms-clock-behind = { $n ->
    [zero] ساعة { $planner } مطابقة لساعتنا
    [one] ساعة { $planner } متأخرة عن ساعتنا بثانية واحدة
    [two] ساعة { $planner } متأخرة عن ساعتنا بثانيتين
    [few] ساعة { $planner } متأخرة عن ساعتنا بمقدار { $n } ثوانٍ
    [many] ساعة { $planner } متأخرة عن ساعتنا بمقدار { $n } ثانية
   *[other] ساعة { $planner } متأخرة عن ساعتنا بمقدار { $n } ثانية
  }
cms-clock-text = تاريخ القياس: { $at }. تُرفض الروابط والرسائل إذا زاد الفارق على 30 ثانية. يُرجى الطلب من { $planner } ومن مشغّل هذا الخادم ضبط ساعتيهما على خادم وقت (NTP).

# The sign-on log
cms-log = تشخيص الروابط
cms-log-lead = كل محاولة دخول وما كان الخلل فيها. الرمز المطلوب موجود على شاشة المتعلّم.
cms-log-caption = عمليات تسجيل الدخول، الأحدث أولًا
cms-log-all = الكل
cms-log-failed = الفاشلة
cms-log-search = رمز الدعم أو المتعلّم
cms-log-empty = لا محاولات بعد
cms-log-empty-text = تظهر هنا عندما يفتح أحد MobieTrain من { $planner }.
cms-log-nothing = لم يُعثر على شيء
cms-log-all-link = عرض كل المحاولات
cms-log-time = الوقت
cms-log-outcome = النتيجة
cms-log-fix = ما العمل
cms-log-code = رمز الدعم
cms-log-nobody = غير معروف
cms-log-times = { $times ->
    [two] مرتان، آخرهما { $time }
    [few] { $times } مرات، آخرها { $time }
   *[other] { $times } مرة، آخرها { $time }
}
cms-log-newest = الأحدث
cms-log-older = الأقدم
cms-log-facts = ما وصل إلينا
cms-log-reason = السبب
cms-log-key = معرّف المفتاح
cms-log-skew = عمر الرابط
cms-log-skew-value = { $seconds ->
    [zero] { $seconds } ثانية وفق ساعتنا
    [one] { $seconds } ثانية وفق ساعتنا
    [two] { $seconds } ثانية وفق ساعتنا
    [few] { $seconds } ثوانٍ وفق ساعتنا
    [many] { $seconds } ثانية وفق ساعتنا
   *[other] { $seconds } ثانية وفق ساعتنا
  }
cms-log-skew-help = يشمل ذلك الفارق بين الساعتين: العمر السالب يعني أن ساعة النظام المُرسِل متقدمة. قد يبلغ عمر الرابط مدة صلاحيته، مضافًا إليها 30 ثانية لفارق الساعتين.
cms-log-claims = محتوى الرابط، دون بيانات شخصية
cms-log-checks = الفحوص بالترتيب
cms-log-lead-all = كل محاولة دخول إلى جميع الحسابات وإلى حسابات غير موجودة. يكفي رمز الدعم للعثور عليها.
cms-log-no-account = لا يوجد حساب كهذا
cms-keys-used = مفاتيح الساعة الأخيرة
cms-keys-used-links = الروابط
cms-keys-used-last = آخرها عند
cms-keys-used-none = لم يسجّل أحد الدخول خلال الساعة الأخيرة.
cms-keys-used-several = تُوقَّع الروابط بأكثر من مفتاح. هذا طبيعي لفترة بعد التبديل؛ وإذا استمر مفتاح أقدم في التوقيع فإن جهازًا لدى { $planner } لم ينتقل بعد، وستُرفض روابطه بمجرد إلغاء ذلك المفتاح.
cms-accounts-failed = الفاشلة، { $days } أيام
cms-learner-sign-ons = عمليات تسجيل الدخول
cms-stages = كيف جرى الأمر
cms-stage-minted = أُنشئ الرابط في { $planner }
cms-stage-came = وصل إلى MobieTrain
cms-stage-link = رابط كامل موقّع بطريقة معتمدة
cms-stage-account = الحساب موجود ومتصل
cms-stage-signature = التوقيع من { $planner } الخاص بالحساب
cms-stage-claims = يحتوي على كل شيء وهو لهذا العنوان
cms-stage-time = وصل في الوقت المناسب
cms-stage-browser = هذا المتصفح هو من طلبه
cms-stage-once = لم يستخدمه أحد من قبل
cms-stage-came-in = تم الدخول لاحقًا: { $at }
cms-stage-came-in-show = عرض عملية الدخول هذه
cms-stage-not-since = لم يتم أي دخول منذ ذلك الحين
cms-test = اختبار تسجيل الدخول
cms-test-title = لو فتح { $name } تطبيق MobieTrain الآن
cms-test-lead = عرض هذه الصفحة لا يسجّل دخول أحد ولا يحفظ شيئًا.
cms-test-steps = ما الذي سيحدث
cms-test-not-connected = الحساب غير متصل بأي عميل: سيُرفض أي رابط.
cms-test-connected = الحساب متصل
cms-test-elsewhere = هذا الشخص من عميل غير العميل المتصل بالحساب الآن، ولا يُنشئ له العميل الحالي أي رابط.
cms-test-left = غادر هذا الشخص { $planner } ولم يعد يُنشأ له رابط.
cms-test-link = يُنشئ { $planner } رابطًا يُعرف به { $name } مع كل ما هو محفوظ هنا
cms-test-language = يعمل MobieTrain باللغة المختارة: { $language }
cms-test-language-asked = يُسأل عن اللغة؛ المقترحة: { $language }
cms-test-terms = يُطلب قبول النسخة { $version } من الشروط
cms-test-home = تظهر صفحة البداية. عدد الدورات فيها: { $n }
cms-check-passed = ناجح
cms-check-failed = فاشل
cms-check-not-reached = لم يُجرَ
cms-outcome-in = تم الدخول
cms-outcome-out = لم يتم الدخول
cms-outcome-signed-on = تم تسجيل الدخول
cms-outcome-malformed-token = ليس رابطًا منّا
cms-outcome-unsupported-algorithm = موقّع بطريقة أخرى
cms-outcome-wrong-type = رمز مميّز لغرض آخر
cms-outcome-unknown-account = حساب غير معروف
cms-outcome-not-connected = غير مرتبط
cms-outcome-wrong-issuer = مُرسِل غير معروف
cms-outcome-unknown-key = مفتاح غير معروف
cms-outcome-issuer-unreachable = تعذّر الوصول إلى { $planner }
cms-outcome-bad-signature = توقيع غير صالح
cms-outcome-missing-claim = شيء ناقص
cms-outcome-invalid-claim = شيء غير صالح
cms-outcome-wrong-audience = مخصص لعنوان آخر
cms-outcome-not-yet-valid = من المستقبل
cms-outcome-expired = انتهت صلاحية الرابط
cms-outcome-lifetime-too-long = مدة صلاحية طويلة جدًا
cms-outcome-nonce-mismatch = من متصفح آخر
cms-outcome-already-used = استُخدم الرابط مرتين
cms-fix-signed-on = لا شيء مطلوب.
cms-fix-malformed-token = انقطع الرابط أو تغيّر في الطريق، أو لم يكن رابطًا أصلًا. يجب فتح MobieTrain من القائمة في { $planner }. إذا حدث ذلك للجميع، فيُرجى إرسال رمز الدعم إلى { $planner }.
cms-fix-unsupported-algorithm = على المُرسِل أن يوقّع بخوارزمية EdDSA أو ES256. يُرجى إرسال رمز الدعم إلى من يدير النظام المُرسِل.
cms-fix-wrong-type = على المُرسِل أن يحدد أن الرمز المميّز رابط (typ: link+jwt). يُرجى إرسال رمز الدعم إلى من يدير النظام المُرسِل.
cms-fix-unknown-account = لا حساب له معرّف الحساب هذا. تجب مقارنته، حرفًا حرفًا، بما أدخله العميل في { $planner }.
cms-fix-not-connected = عنوان العميل في { $planner } غير مُعدّ. يُدخل المشغّل معرّف العميل في صفحة الحساب.
cms-fix-wrong-issuer = جاء الرابط من { $planner } غير الذي يرتبط به هذا الحساب. تجب مقارنة معرّف العميل بالجزء الأول من عنوان العميل في { $planner }.
cms-fix-unknown-key = وُقّع الرابط بمفتاح لا ينشره { $planner }. بعد تبديل المفاتيح مباشرة يزول ذلك خلال نصف دقيقة. وإذا استمر، فيُرجى إرسال معرّف المفتاح إلى { $planner }.
cms-fix-issuer-unreachable = تعذّرت قراءة المفاتيح العامة لتطبيق { $planner }. يمكن فتح عنوان المفاتيح في متصفح: إذا استجاب، تُعاد المحاولة؛ وإذا لم يستجب، فإن { $planner } متوقف.
cms-fix-bad-signature = تغيّر الرابط بعد توقيعه، أو زوّره أحد. الحالة الواحدة لا تعني الكثير؛ وإذا حدث ذلك للجميع، فيُرجى إرسال رمز الدعم إلى { $planner }.
cms-fix-missing-claim = أغفل النظام المُرسِل شيئًا يحتاج إليه الرابط. يُرجى إرسال رمز الدعم إلى من يديره.
cms-fix-invalid-claim = وضع النظام المُرسِل في الرابط شيئًا لا يمكن أن يكون صحيحًا. يُرجى إرسال رمز الدعم إلى من يديره.
cms-fix-wrong-audience = أُنشئ الرابط لحساب آخر أو لتطبيق MobieTrain آخر. تجب مقارنة معرّف الحساب في { $planner } بمعرّف هذا الحساب.
cms-fix-not-yet-valid = ساعة النظام المُرسِل متقدمة على ساعتنا بأكثر من 30 ثانية. على من يديره أن يضبطها.
cms-fix-expired = فُتح الرابط بعد فوات الأوان، أو أن ساعة النظام المُرسِل متأخرة. يكفي فتح MobieTrain من جديد للدخول. وإذا حدث ذلك للجميع، تفيد مراجعة عمر الرابط.
cms-fix-lifetime-too-long = أقصى مدة صلاحية للرابط 300 ثانية. على من يدير النظام المُرسِل أن يقصّرها.
cms-fix-nonce-mismatch = طُلب الرابط في متصفح آخر أو قبل أكثر من عشر دقائق. يكفي فتح MobieTrain من جديد للدخول.
cms-fix-already-used = وصل الرابط نفسه مرتين، والأرجح بسبب زر الرجوع أو عنوان منسوخ. يكفي فتح MobieTrain من جديد للدخول.

# Learners
cms-learner = المتعلّم
cms-learners-lead = { $n ->
    [zero] لا أحد. يظهر الأشخاص عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
    [one] شخص واحد. يظهر الأشخاص عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
    [two] شخصان. يظهر الأشخاص عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
    [few] { $n } أشخاص. يظهرون عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
    [many] { $n } شخصًا. يظهرون عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
   *[other] { $n } شخص. يظهرون عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
  }
cms-learners-empty = لا متعلّمين بعد
cms-learners-empty-text = يظهر الأشخاص هنا عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
cms-learners-empty-manager = ترى متعلّمي المجموعات التي اختارها لك مسؤول المحتوى. لا يوجد فيها أحد بعد.
cms-learners-search = الاسم أو الرقم الوظيفي
cms-learners-nobody = لم يُعثر على أحد
cms-learners-all = عرض كل المتعلّمين
cms-learners-caption = المتعلّمون، آخر من دخل أولًا
cms-learners-range = { $n ->
    [zero] لا متعلّمين
    [one] متعلّم واحد
    [two] { $first } إلى { $last } من أصل متعلّمَين
    [few] { $first } إلى { $last } من أصل { $n } متعلّمين
    [many] { $first } إلى { $last } من أصل { $n } متعلّمًا
   *[other] { $first } إلى { $last } من أصل { $n } متعلّم
  }
cms-learners-count = { $n ->
    [zero] لا متعلّمين
    [one] متعلّم واحد
    [two] متعلّمان
    [few] { $n } متعلّمين
    [many] { $n } متعلّمًا
   *[other] { $n } متعلّم
  }
cms-in-planner = في { $planner }
cms-status = الحالة في { $planner }
cms-status-any = أي حالة
cms-status-active = نشطة
cms-status-inactive = غير نشطة
cms-status-left = غادر في { $date }
cms-departments = الأقسام
cms-courses-completed = الدورات المكتملة
cms-learner-since = ضمن المتعلّمين منذ { $date }
cms-details = البيانات
cms-employee-number = الرقم الوظيفي
cms-language-none = لم تُختر بعد
cms-sub = المعرّف في { $planner }
cms-from-client = من { $client }
cms-client-unknown = عميل غير معروف
cms-learner-elsewhere = هذا الشخص من { $before }، وهو العميل الذي كان الحساب مرتبطًا به سابقًا. ومن يحمل المعرّف نفسه لدى { $now } هو شخص آخر. يبقى هنا كل ما أنجزه إلى أن تحذفه.
cms-progress = التقدّم
cms-progress-empty = لم تُعرض أي دورة على هذا الشخص بعد.
cms-cards-done = البطاقات المنجزة
cms-cards-done-of = البطاقات المنجزة في { $course }
cms-answers-right = الإجابات الصحيحة
cms-completed = تاريخ الإكمال
cms-acceptances = الشروط المقبولة
cms-acceptances-empty = لا شيء بعد.
cms-acceptance = الإصدار { $version } ({ $language })، { $at }
cms-why-everyone = هذه المجموعة تضم الجميع
cms-why-picked = اختيار يدوي
cms-why-rule = يطابق القاعدة
cms-learner-delete = حذف المتعلّم وتقدّمه
cms-learner-delete-text = يزيل المتعلّم وكل ما أنجزه، وكذلك الدورات المكتملة التي يعرضها { $planner }.
cms-learner-delete-link = حذف المتعلّم…
cms-learner-delete-label = حذف { $name }
cms-learner-delete-title = حذف { $name } من MobieTrain؟
cms-learner-keep = إبقاء المتعلّم
cms-lost = يُفقد نهائيًا
cms-lost-completed = { $n ->
    [zero] لا دورات مكتملة
    [one] دورة مكتملة واحدة مع نتيجتها
    [two] دورتان مكتملتان مع نتيجتيهما
    [few] { $n } دورات مكتملة مع نتائجها
    [many] { $n } دورة مكتملة مع نتائجها
   *[other] { $n } دورة مكتملة مع نتائجها
  }
cms-lost-begun = { $n ->
    [zero] لا دورات قيد التقدم
    [one] دورة واحدة قيد التقدم
    [two] دورتان قيد التقدم
    [few] { $n } دورات قيد التقدم
    [many] { $n } دورة قيد التقدم
   *[other] { $n } دورة قيد التقدم
  }
cms-lost-answers = { $n ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
  }
cms-lost-acceptances = { $n ->
    [zero] لا موافقة على الشروط
    [one] الموافقة على إصدار واحد من الشروط
    [two] الموافقة على إصدارين من الشروط
    [few] الموافقة على { $n } إصدارات من الشروط
    [many] الموافقة على { $n } إصدارًا من الشروط
   *[other] الموافقة على { $n } إصدار من الشروط
  }
cms-lost-sessions = { $n ->
    [zero] لا جلسات مفتوحة
    [one] جلسة مفتوحة واحدة، تنتهي فورًا
    [two] جلستان مفتوحتان، تنتهيان فورًا
    [few] { $n } جلسات مفتوحة، تنتهي فورًا
    [many] { $n } جلسة مفتوحة، تنتهي فورًا
   *[other] { $n } جلسة مفتوحة، تنتهي فورًا
  }
cms-lost-there = ما يعرضه { $planner } عن هذه الدورات
cms-not-lost = ما يبقى
cms-not-lost-text = حساب { $name } في { $planner }. وفي تشخيص الروابط: متى دخل أحدهم، من دون ذكر من هو. وعند فتح MobieTrain من { $planner } مرة أخرى يبدأ متعلّم جديد من دون أي شيء.
cms-not-lost-for-a-while = لمدة عشر دقائق: أنه جرى تسجيل خروج { $name }، حتى لا يسمح أي رابط في الطريق بالدخول. وإلى أن يستلمه { $planner }: خبر الحذف، مع معرّف الشخص. يُرسل لمدة ثلاثة أيام، ثم ينتظر أن يعيد أحدهم إرساله، 27 يومًا في المجموع على الأكثر.
cms-not-lost-kept-out = ما دامت قائمة العاملين في { $planner } تذكر { $name }: أن الحذف قد جرى، على شكل رمز لا يمكن لأحد أن يقرأ منه من كان، حتى لا تعيده القائمة.

# User groups
cms-group = المجموعة
cms-groups-lead = تحدد المجموعة الدورات المتاحة للمتعلّم. وتعتمد القواعد على ما يرسله { $planner } مع كل تسجيل دخول.
cms-groups-all = كل المجموعات
cms-group-new = مجموعة جديدة
cms-group-create = إنشاء المجموعة
cms-group-save = حفظ المجموعة
cms-group-rule = القاعدة
cms-group-who = من في هذه المجموعة
cms-group-everyone-rule = الجميع في { $account }
cms-group-everyone-text = الجميع في { $account }، ومنهم غير النشطين. هذه المجموعة موجودة دائمًا.
cms-group-picked-rule = أشخاص مختارون يدويًا
cms-group-picked-text = أشخاص مختارون يدويًا. لا شيء مما يرسله { $planner } يُخرج أحدًا منها.
cms-group-department-is = القسم: { $departments }
cms-group-elsewhere = تذكر القاعدة حتى الآن أقسامًا لدى { $before }: { $departments }. لا أحد من { $now } فيها. وعند اختيار أقسام لدى { $now } تحلّ محلّها.
cms-group-status-active = الحالة: نشطة
cms-group-status-inactive = الحالة: غير نشطة
cms-group-language-is = اللغة: { $languages }
cms-group-mode-rule = أشخاص يطابقون قاعدة
cms-group-mode-rule-help = يدخلون ويخرجون بحسب التغييرات في { $planner }
cms-group-mode-picked = أشخاص مختارون يدويًا
cms-group-mode-picked-help = يجري اختيارهم بعد إنشاء المجموعة؛ ولا تُستخدم القاعدة أدناه
cms-group-departments = في أي من هذه الأقسام
cms-group-departments-more = أقسام أخرى
cms-group-departments-more-help = أقسام لم يدخل منها أحد بعد: أسماء أو معرّفات من { $planner }، واحد في كل سطر.
cms-group-department-unseen = لم يدخل منه أحد بعد
cms-group-department-wrong = اسم القسم أو معرّفه لا يتجاوز 128 حرفًا.
cms-group-departments-many = يمكن استخدام 200 قسم على الأكثر.
cms-groups-many = توجد 500 مجموعة، وهذا هو الحد الأقصى. يُرجى حذف مجموعة لم تعد هناك حاجة إليها.
cms-group-languages = بأي من هذه اللغات
cms-group-rule-help = يجب أن تتحقق كل الشروط؛ والشرط الذي لم يُختر فيه شيء يناسب الجميع. ومن لم يعد مطابقًا يخرج من المجموعة ويحتفظ بتقدّمه.
cms-group-courses = دورات هذه المجموعة
cms-group-no-courses = لا دورات
cms-group-name-wrong = يُرجى كتابة اسم، في 100 حرف على الأكثر.
cms-group-edit-label = تعديل { $name }
cms-group-match = { $n ->
    [zero] من أصل { $n } متعلّم في المجموعة
    [one] من أصل متعلّم واحد في المجموعة
    [two] من أصل متعلّمَين في المجموعة
    [few] من أصل { $n } متعلّمين في المجموعة
    [many] من أصل { $n } متعلّمًا في المجموعة
   *[other] من أصل { $n } متعلّم في المجموعة
  }
cms-group-share = النسبة من كل المتعلّمين
cms-group-more = { $n ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $n } أشخاص آخرين
    [many] و{ $n } شخصًا آخر
   *[other] و{ $n } شخص آخر
  }
cms-group-delete = حذف المجموعة
cms-group-delete-text = يفقد متعلّموها الدورات التي لا تتيحها لهم إلا هذه المجموعة. ويبقى ما أنجزوه محفوظًا.
cms-members = الأعضاء
cms-members-lead = يمكنك البحث عن أشخاص لإضافتهم.
cms-members-search = الاسم أو الرقم الوظيفي
cms-members-empty = لا أحد بعد
cms-member-add-label = إضافة { $name }
cms-member-remove-label = إزالة { $name }
cms-group-counted-to = لا يُعدّ أحد بعد { $n }.
cms-group-left-out = أقسام تشبه قسمًا في القاعدة وليست فيها
cms-group-left-out-one = «{ $name }» يشبه «{ $like }». خارج القاعدة: { $learners }
cms-group-one-name = أكثر من قسم اسمه «{ $name }»: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = أكثر من { $n } متعلّم
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = لا يوجد اتصال، لذلك فالعدد غير معروف. يمكن تغيير شيء أو الضغط على الزر للسؤال من جديد.
cms-preview-signed-out = انتهت الجلسة، لذلك فالعدد غير معروف. يُرجى تسجيل الدخول في علامة تبويب أخرى ثم الضغط على الزر.
cms-preview-trouble = تعذّر حساب العدد. يُرجى الانتظار قليلًا ثم الضغط على الزر.
cms-groups-export = تنزيل بصيغة CSV
cms-groups-empty = لا مجموعات خاصة بعد
cms-groups-empty-text = لا توجد حتى الآن إلا المجموعة التي تضم الجميع. يمكن إنشاء مجموعة أخرى لإتاحة دورة لبعضهم فقط.
cms-ask-group = حفظ المجموعة «{ $name }»؟
cms-ask-group-gain = يحصلون على «{ $title }»: { $learners }
cms-ask-group-lose = لن يروا «{ $title }» بعد ذلك: { $learners }
cms-ask-group-kept = ما أُنجز في الدورات يبقى محفوظًا.
cms-ask-group-remove = الإزالة من «{ $name }»؟
cms-ask-group-delete = حذف المجموعة «{ $name }»؟
cms-ask-group-delete-rule = المجموعة مع قاعدتها
cms-ask-group-delete-picked = { $n ->
    [zero] المجموعة التي لم يُختر لها أحد
    [one] المجموعة، واختيار شخص واحد لها
    [two] المجموعة، واختيار شخصين لها
    [few] المجموعة، واختيار { $n } أشخاص لها
    [many] المجموعة، واختيار { $n } شخصًا لها
   *[other] المجموعة، واختيار { $n } شخص لها
  }
cms-member-added = { $name } في هذه المجموعة الآن.
cms-member-added-nothing = لا يضيف ذلك أي دورة لم تكن متاحة من قبل.
cms-numbers = الإضافة بالأرقام الوظيفية
cms-numbers-lead = يمكن لصق قائمة أو اختيار ملف. ويظهر صاحب كل رقم قبل إضافة أي شخص.
cms-numbers-text = الأرقام الوظيفية
cms-numbers-text-help = رقم في كل سطر، أو أرقام تفصل بينها فواصل. الحد الأقصى { $n }.
cms-numbers-file = أو ملف
cms-numbers-file-help = ‏CSV أو ‎.xlsx، بعمود اسمه «الرقم الوظيفي» أو بالأرقام وحدها.
cms-numbers-look = البحث عنها
cms-numbers-found = { $n ->
    [zero] لا أحد لإضافته
    [one] شخص واحد للإضافة
    [two] شخصان للإضافة
    [few] { $n } أشخاص للإضافة
    [many] { $n } شخصًا للإضافة
   *[other] { $n } شخص للإضافة
  }
cms-numbers-refused = { $n ->
    [zero] لا سطر بلا إضافة.
    [one] سطر واحد لا يضيف أحدًا. يأتي أولًا ويبقى في الخانة.
    [two] سطران لا يضيفان أحدًا. يأتيان أولًا ويبقيان في الخانة.
    [few] { $n } أسطر لا تضيف أحدًا. تأتي أولًا وتبقى في الخانة.
    [many] { $n } سطرًا لا تضيف أحدًا. تأتي أولًا وتبقى في الخانة.
   *[other] { $n } سطر لا تضيف أحدًا. تأتي أولًا وتبقى في الخانة.
  }
cms-numbers-add = { $n ->
    [zero] لا أحد لإضافته
    [one] إضافة شخص واحد
    [two] إضافة شخصين
    [few] إضافة { $n } أشخاص
    [many] إضافة { $n } شخصًا
   *[other] إضافة { $n } شخص
  }
cms-numbers-added = { $n ->
    [zero] لم يُضَف أحد.
    [one] أُضيف شخص واحد إلى المجموعة.
    [two] أُضيف شخصان إلى المجموعة.
    [few] أُضيف { $n } أشخاص إلى المجموعة.
    [many] أُضيف { $n } شخصًا إلى المجموعة.
   *[other] أُضيف { $n } شخص إلى المجموعة.
  }
cms-numbers-left = { $n ->
    [zero] لم يبقَ أي سطر
    [one] بقي سطر واحد
    [two] بقي سطران
    [few] بقيت { $n } أسطر
    [many] بقي { $n } سطرًا
   *[other] بقي { $n } سطر
  }
cms-numbers-line = السطر
cms-numbers-number = الرقم الوظيفي
cms-numbers-in-it = { $name } في المجموعة من قبل
cms-numbers-again = موجود من قبل في السطر { $line }
cms-numbers-double = أكثر من متعلّم لديه هذا الرقم: { $names }. يُرجى إضافة الشخص الصحيح بالاسم.
cms-numbers-nobody = لا متعلّم لديه هذا الرقم
cms-numbers-no-column = لا يوجد في «{ $name }» عمود للأرقام الوظيفية. يُرجى تسمية عمود في السطر الأول، مثل «الرقم الوظيفي»، أو إبقاء الأرقام وحدها في الملف.
cms-numbers-no-table = تعذّرت قراءة «{ $name }». يُرجى حفظه بصيغة CSV أو ‎.xlsx ثم اختياره من جديد.
cms-numbers-none = لا يوجد رقم هنا. يُرجى لصق رقم واحد على الأقل أو اختيار ملف.
cms-numbers-many = توجد أكثر من { $n } من الأرقام. يُرجى إضافتها على أجزاء.
cms-numbers-other = لم يُضَف أحد: تغيّر شيء منذ أن نظرت. هذا هو الوضع الآن.
cms-numbers-back = العودة إلى المجموعة

# Courses
cms-course = الدورة
cms-courses-lead = يرى المتعلّمون الدورات المنشورة لمجموعاتهم بهذا الترتيب.
cms-continue-label = تابع مسودتك
cms-continue = تابع «{ $title }»
cms-continue-go = متابعة
cms-continue-now = غيّرتها للتو
cms-continue-minutes = { $n ->
    [one] غيّرتها قبل دقيقة
    [two] غيّرتها قبل دقيقتين
    [few] غيّرتها قبل { $n } دقائق
    [many] غيّرتها قبل { $n } دقيقة
   *[other] غيّرتها قبل { $n } دقيقة
  }
cms-continue-hours = { $n ->
    [one] غيّرتها قبل ساعة
    [two] غيّرتها قبل ساعتين
    [few] غيّرتها قبل { $n } ساعات
    [many] غيّرتها قبل { $n } ساعة
   *[other] غيّرتها قبل { $n } ساعة
  }
cms-courses-empty = لا دورات بعد
cms-courses-empty-text = يمكنك رفع مجلد فيه النصوص والصور، أو كتابة دورة هنا.
cms-course-new = دورة جديدة
cms-course-create = إنشاء الدورة
cms-course-draft = مسودة
cms-course-published = منشورة
cms-course-withdrawn = مسحوبة
cms-course-unpublished = غير منشورة
cms-course-no-groups = لا مجموعات
cms-course-no-groups-text = لا يمكن لأحد فتح هذه الدورة بعد: يُرجى اختيار مجموعة واحدة على الأقل.
cms-course-editor = من يمكنه أخذ هذه الدورة ومتى يرى الناس ما كتبته أمر يقرّره مسؤول المحتوى.
cms-course-publish = نشر
cms-course-withdraw = سحب
cms-course-delete = حذف الدورة
cms-ask-publish = نشر «{ $title }»؟
cms-ask-publish-bullet = تظهر لهم النقطة الحمراء في { $planner } خلال ثوانٍ.
cms-ask-publish-nobody = لا يمكن لأحد متابعتها بعد: لم تُختر أي مجموعة.
cms-ask-withdraw-undo = يمكن نشرها من جديد في أي وقت. ما أُنجز فيها يبقى محفوظًا.
cms-ask-withdraw = سحب «{ $title }»؟
cms-ask-withdraw-inside = في منتصفها، ولا يستطيعون المتابعة: { $learners }
cms-ask-withdraw-finished = أكملوها، ويبقى ذلك لهم: { $learners }
cms-ask-withdraw-unseen = لم يفتحوها بعد، ولن يروها: { $learners }
cms-ask-delete = حذف «{ $title }»؟
cms-ask-delete-texts = نصوصها وصورها بكل اللغات
cms-ask-delete-inside = ما أنجزه من هم في منتصفها: { $learners }
cms-ask-delete-finished = إتمام الناس لها، فلا يذكره تقرير بعد ذلك: { $learners }
cms-course-planned = مجدولة في { $at }
cms-course-schedule = النشر لاحقًا
cms-course-schedule-at = تُنشر الدورة تلقائيًا في { $at }.
cms-course-schedule-cancel = إلغاء الجدولة
cms-course-schedule-when = التاريخ والوقت
cms-course-schedule-help = حسب المنطقة الزمنية { $zone }. يحصل الناس على المسودة كما هي الآن، ولا يدخل فيها ما يُكتب بعد ذلك. أما المجموعات فكما تكون في ذلك الوقت.
cms-course-schedule-plan = جدولة
cms-course-schedule-wrong = يُرجى اختيار تاريخ ووقت.
cms-course-schedule-past = هذا الوقت قد مضى. يُرجى اختيار وقت لاحق أو النشر الآن.
cms-course-upload = رفع مجلد
cms-course-upload-text = ملف zip فيه نص لكل لغة (مثل en.md وnl.md) والصور التي تظهر فيه وصورة غلاف (cover.svg أو cover.png أو cover.jpg أو cover.webp). الحجم 20 ميغابايت على الأكثر. يصبح مسودة، ويظهر في صفحتها ما يجب تصحيحه فيها وما تُرك.
cms-course-folder = ملف zip
cms-course-folder-missing = يُرجى اختيار ملف zip واحد.
cms-course-by-hand = الكتابة هنا
cms-course-by-hand-text = تبدأ مسودةً فيها بطاقة واحدة.
cms-course-title = العنوان
cms-course-title-wrong = يُرجى كتابة عنوان، في 120 حرفًا على الأكثر.
cms-course-first-summary = موضوع هذه الدورة في جملة واحدة.
cms-course-first-lesson = الدرس الأول
cms-course-first-card = البطاقة الأولى
cms-course-first-text = ما الذي ينبغي معرفته؟
cms-course-problems = { $n ->
    [zero] لم يُحفظ
    [one] لم يُحفظ: أمر واحد يحتاج إلى تصحيح
    [two] لم يُحفظ: أمران يحتاجان إلى تصحيح
    [few] لم يُحفظ: { $n } أمور تحتاج إلى تصحيح
    [many] لم يُحفظ: { $n } أمرًا يحتاج إلى تصحيح
   *[other] لم يُحفظ: { $n } أمر يحتاج إلى تصحيح
  }
cms-course-problems-stored = { $n ->
    [zero] لا شيء يمنع نشر المسودة
    [one] أمر واحد يمنع نشر المسودة
    [two] أمران يمنعان نشر المسودة
    [few] { $n } أمور تمنع نشر المسودة
    [many] { $n } أمرًا يمنع نشر المسودة
   *[other] { $n } أمر يمنع نشر المسودة
  }
cms-course-newer = تغييرات غير منشورة
cms-course-saved-at = تم الحفظ في { $at }
cms-course-saved-by = تم الحفظ في { $at }، { $name }
cms-course-overtaken = لم يُحفظ: حفظ شخص آخر النص في هذه الأثناء (اللغة: { $language })
cms-course-overtaken-text = { $name }، { $at }. النصان كلاهما أدناه. انقل ما تريد إبقاءه؛ وعند الحفظ مرة أخرى يحلّ نصك محلّ النص الآخر.
cms-course-overtaken-theirs = كما هو محفوظ الآن
cms-course-overtaken-yours = نصك، غير محفوظ
cms-ask-groups = تغيير مجموعات «{ $title }»؟
cms-ask-groups-gain = يحصلون على الدورة: { $learners }
cms-ask-groups-lose = لن يروها بعد ذلك: { $learners }
cms-ask-groups-frees = لم تعد إلزامية ويُلغى موعدها النهائي: { $groups }
cms-ask-group-frees = لم تعد «{ $title }» إلزامية لهذه المجموعة ويُلغى موعدها النهائي.
cms-ask-groups-kept = ما أُنجز فيها يبقى محفوظًا.
cms-ask-groups-other = لم يتغيّر شيء: تغيّرت المجموعات أو الأشخاص فيها منذ طُرح السؤال. هذا ما يحدث الآن.
cms-publish-lead = هذا ما سيحدث، حسب عدّ جرى قبل لحظات. لم يُنفَّذ شيء بعد.
cms-publish-newer = لم يُنشر شيء: منذ أن اطّلعت، غيّر شخص ما المسودة أو صار الناس يرون نسخة أخرى. في الأسفل ما يفعله النشر الآن.
cms-publish-closes-newer = لم يُنشر شيء: منذ أن اطّلعت تغيّر من تُغلق عليهم الدورات بسبب النشر. في الأسفل ما يفعله النشر الآن.
cms-publish-inside = { $n ->
    [zero] لا أحد في هذه الدورة الآن
    [one] شخص واحد في هذه الدورة الآن
    [two] شخصان في هذه الدورة الآن
    [few] { $n } أشخاص في هذه الدورة الآن
    [many] { $n } شخصًا في هذه الدورة الآن
   *[other] { $n } شخص في هذه الدورة الآن
  }
cms-publish-keep = يبقى لهم كل شيء
cms-publish-keep-text = { $n ->
    [zero] يتابعون من البطاقة التي وصلوا إليها.
    [one] واحد من الجميع أكمل الدورة، وتبقى مكتملة. ويتابع الآخرون من البطاقة التي وصلوا إليها.
    [two] اثنان من الجميع أكملا الدورة، وتبقى مكتملة. ويتابع الآخرون من البطاقة التي وصلوا إليها.
    [few] { $n } من الجميع أكملوا الدورة، وتبقى مكتملة. ويتابع الآخرون من البطاقة التي وصلوا إليها.
    [many] { $n } من الجميع أكملوا الدورة، وتبقى مكتملة. ويتابع الآخرون من البطاقة التي وصلوا إليها.
   *[other] { $n } من الجميع أكملوا الدورة، وتبقى مكتملة. ويتابع الآخرون من البطاقة التي وصلوا إليها.
  }
cms-publish-lose = تضيع الإجابة عن البطاقة { $number }، «{ $title }»
cms-publish-lose-text = السؤال مختلف الآن، لذلك يُعرض مرة أخرى على من لا يزال في الدورة. ويبقى ما عدا ذلك.
cms-publish-keep-answers = إبقاء الإجابات
cms-publish-keep-answers-help = تُحدَّد هذه الخانة إذا اقتصر التصحيح على الكلمات.
cms-publish-from-now = من يراها من الآن
cms-publish-newly = تصبح متاحة لهم الآن
cms-publish-newly-none = تبقى المجموعات كما هي.
cms-publish-now = النشر الآن
cms-publish-back = العودة إلى المسودة
cms-publish-planned = النشر الآن أو في وقت آخر يحلّ محلّ ذلك.
cms-publish-languages = الترجمات
cms-publish-missing = { $language }: { $n ->
    [zero] لا بطاقات ناقصة
    [one] بطاقة واحدة ناقصة
    [two] بطاقتان ناقصتان
    [few] { $n } بطاقات ناقصة
    [many] { $n } بطاقة ناقصة
   *[other] { $n } بطاقة ناقصة
}
cms-publish-missing-text = من يقرأ بلغة { $language } يحصل على ذلك بلغة { $source }، وتقول البطاقة ذلك.
cms-publish-missing-titles = { $language }: عناوين أو الملخص ناقصة
cms-publish-missing-titles-text = من يقرأ بلغة { $language } يحصل على ذلك بلغة { $source }.
cms-publish-outdated = { $language }: { $n ->
    [zero] لم تتغيّر أي بطاقة منذ ترجمتها
    [one] بطاقة واحدة تغيّرت منذ ترجمتها
    [two] بطاقتان تغيّرتا منذ ترجمتهما
    [few] { $n } بطاقات تغيّرت منذ ترجمتها
    [many] { $n } بطاقة تغيّرت منذ ترجمتها
   *[other] { $n } بطاقة تغيّرت منذ ترجمتها
}
cms-publish-outdated-text = من يقرأ بلغة { $language } يواصل قراءة ما تُرجم.
cms-publish-outdated-titles = { $language }: عناوين أو الملخص تغيّرت منذ ترجمتها
cms-publish-changes = ما غيّرته
cms-publish-changes-none = لا بطاقة. الاختلاف في العنوان أو الملخص أو صورة أو ترجمة.
cms-publish-compare = المقارنة بطاقة بطاقة
cms-publish-mistake = إذا كان ذلك خطأ
cms-publish-mistake-text = يمكن التراجع عن النشر خلال عشر دقائق. وتبقى الإجابات المقدَّمة في هذه الأثناء محفوظة مع بطاقتها.
cms-change-added = جديدة
cms-change-removed = أُزيلت
cms-change-changed = تغيّرت
cms-change-moved = في موضع آخر
cms-course-versions = الإصدارات
cms-versions-all = كل الإصدارات
cms-versions-kept = { $n ->
    [zero] لا يُحفظ أي إصدار
    [one] يُحفظ أحدث إصدار
    [two] يُحفظ أحدث إصدارين
    [few] تُحفظ أحدث { $n } إصدارات
    [many] يُحفظ أحدث { $n } إصدارًا
   *[other] يُحفظ أحدث { $n } إصدار
}، ومن الأقدم ما لا تزال إجابات مرتبطة به.
cms-versions-empty = لا إصدارات بعد
cms-versions-empty-text = كلما نُشرت الدورة، يُحفظ هنا ما يراه الناس.
cms-version-draft = مسودة
cms-version-n = الإصدار { $n }
cms-version-card = البطاقة { $number }، { $title }
cms-version-before = مقارنة
cms-version-now = مع
cms-version-compare = مقارنة
cms-version-same = البطاقات نفسها
cms-version-same-text = { $before } و{ $now }: البطاقات هي نفسها بهذه اللغة.
cms-version-seen = (ما يراه الناس)
cms-version-out = تم النشر في { $at }
cms-version-kept = تم الحفظ في { $at }، ولم يُنشر قط
cms-version-taken-back = تم التراجع عن النشر في { $at }
cms-version-take-back = التراجع عن النشر (حتى { $until })
cms-version-read = قراءة
cms-version-bring-back = استعادة
cms-ask-bring-back = استعادة الإصدار { $n }؟
cms-ask-bring-back-draft = تعود المسودة كما كانت في { $at }: النصوص بكل اللغات، والصور.
cms-ask-bring-back-kept = تُحفظ المسودة الحالية كإصدار.
cms-ask-bring-back-unseen = لا يرى الناس شيئًا من ذلك قبل نشر المسودة.
audit-course-taken-back = تم التراجع عن النشر
audit-course-brought-back = استُعيد إصدار سابق من دورة
cms-done-review-ended = انتهى الرابط. لم يعد من لديه الرابط يرى شيئًا.
cms-review = المراجعة
cms-review-text = يمكن عرض المسودة على شخص ليس لديه حساب، على هاتفه. وما يقوله يظهر هنا، عند البطاقة.
cms-review-link = الرابط
cms-review-make = إنشاء رابط
cms-review-another = إنشاء رابط آخر ينهي هذا الرابط
cms-review-end = إنهاء الرابط
cms-review-none = لا أحد غيرك يرى المسودة.
cms-review-open = يرى المسودةَ كل من لديه الرابط، حتى { $until }. الرابط من إنشاء { $name }.
cms-review-address = العنوان المطلوب إرساله
cms-review-once = يُرجى نسخه الآن، فهو لا يظهر إلا مرة واحدة.
cms-review-empty = لا تعليقات بعد
cms-review-empty-text = يُرجى إنشاء رابط وإرساله إلى شخص يعرف العمل.
cms-review-settle = تمت المعالجة
cms-review-settled = تمت المعالجة
cms-review-unsettle = إعادة الفتح
cms-review-title = مسودة للمراجعة
cms-review-lead = هذه مسودة. يُرجى كتابة التغييرات المقترحة عند كل بطاقة. يعمل الرابط حتى { $until }.
cms-review-comment = تعليق
cms-review-words = ما الذي يحتاج إلى تغيير؟
cms-review-name = اسمك
cms-review-send = إرسال التعليق
cms-review-said = شكرًا. سيقرأ المؤلفون ما كتبته.
cms-review-name-wrong = يُرجى كتابة اسمك، في 80 حرفًا على الأكثر. لم يُرسل تعليقك بعد.
cms-review-words-wrong = يُرجى كتابة كلمة واحدة على الأقل، و1000 حرف على الأكثر. لم يُرسل تعليقك بعد.
cms-review-full = بلغت تعليقات هذه الدورة حدّها الأقصى، لذلك لم يُحفظ تعليقك. يُرجى إبلاغ المؤلفين بطريقة أخرى.
cms-review-over = لم يعد هذا الرابط يعرض شيئًا
cms-review-over-text = يعمل الرابط أسبوعًا، أو إلى أن ينهيه أحد. يُرجى طلب رابط جديد ممن أرسله إليك.
cms-card-reports = بطاقات أُبلغ عنها
cms-card-reports-open = بطاقات أُبلغ عنها: { $n }
cms-card-reports-text = ما يراه المتعلمون خطأً في بطاقة، الأحدث أولًا. وهم يعلمون أن مَن يكتب الدورة يقرأه ومعه أسماؤهم.
cms-card-reports-settled = تمت المعالجة
cms-card-reports-settled-text = يُحفظ ما تمت معالجته، وعدد الأيام: { $n }. وحتى ذلك الحين تمكن إعادة فتحه.
cms-card-reports-show-open = ما زال مفتوحًا
cms-card-reports-show-settled = عرض ما تمت معالجته
cms-card-reports-empty = لم يُبلغ أحد عن خطأ في بطاقة
cms-card-reports-empty-text = عندما يختار أحد «هذه البطاقة فيها خطأ» في أثناء التعلم، يظهر ذلك هنا.
cms-card-reports-settled-empty = لم تتم معالجة شيء بعد
cms-card-reports-gone = لم تعد في المسودة:
cms-card-reports-rewritten = أُعيدت كتابة هذا السؤال منذ ذلك الحين.
cms-card-reports-by = تمت المعالجة، { $name }: { $at }. يُحفظ حتى { $until }.
cms-done-card-report-settled = تمت المعالجة. تمكن إعادة الفتح تحت «تمت المعالجة».
cms-done-card-report-opened = أُعيد الفتح
cms-done-card-report-anew = لم يتغير شيء: أُبلغ عن شيء آخر في هذه الأثناء. تُرجى قراءته أولًا.
cms-done-moved = نُقلت الدورة. تظهر الدورات بهذا الترتيب.
cms-done-questions-added = أُضيفت البطاقات إلى المسودة في نهاية درسها.
cms-course-place = الموضع
cms-course-up = نقل «{ $title }» إلى أعلى
cms-course-down = نقل «{ $title }» إلى أسفل
audit-course-moved = تغيّر موضع دورة
audit-course-duplicated = كُرِّرت دورة
audit-cards-copied = نُسخت بطاقات من دورة أخرى إلى دورة
audit-field-copied-from = نُسخ من
audit-field-cards = البطاقات
audit-field-card = بطاقة
audit-field-mandatory = إلزامية
audit-field-valid-months = أشهر الصلاحية
audit-field-pass-mark = حدّ النجاح بالنسبة المئوية
audit-field-people = الأشخاص
cms-course-copy-of = نسخة من { $title }
cms-course-copies = النسخ
cms-course-duplicate = تكرار الدورة
cms-course-duplicate-text = تصبح النسخة مسودة مستقلة: بكل اللغات والملفات، دون مجموعات ودون ما أنجزه الناس.
cms-course-copy-cards = نسخ بطاقات إلى دورة أخرى
cms-copy-title = النسخ إلى دورة أخرى
cms-copy-lead = توضع بطاقات «{ $title }» بعد ما تقوله مسودة دورة أخرى. وتحتفظ الدورتان بكل ما فيهما.
cms-copy-what = ما يُنسخ
cms-copy-whole = الدرس كله
cms-copy-count = { $n ->
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $n } بطاقات
    [many] { $n } بطاقة
   *[other] { $n } بطاقة
  }
cms-copy-to = إلى أي دورة
cms-copy-search = البحث بالعنوان
cms-copy-none = لا توجد دورة أخرى في عنوانها هذه الكلمات.
cms-copy-alone = لا توجد دورة أخرى بعد. أنشئ واحدة أولًا.
cms-copy-more = { $n ->
    [one] ودورة أخرى. ابحث عنها بعنوانها.
    [two] ودورتان أخريان. ابحث عنهما بالعنوان.
    [few] و{ $n } دورات أخرى. ابحث عنها بالعنوان.
    [many] و{ $n } دورة أخرى. ابحث عنها بالعنوان.
   *[other] و{ $n } دورة أخرى. ابحث عنها بالعنوان.
  }
cms-copy-into = أين فيها
cms-copy-into-lesson = في نهاية «{ $title }»
cms-copy-into-new = كدروس مستقلة في نهاية الدورة
cms-copy-look = أظهر ما سيحدث
cms-copy-happens = ما سيحدث
cms-copy-as-lessons = { $n ->
    [one] تأتي بطاقة واحدة مع درسها في نهاية «{ $title }»:
    [two] تأتي بطاقتان مع درسيهما في نهاية «{ $title }»:
    [few] تأتي { $n } بطاقات مع دروسها في نهاية «{ $title }»:
    [many] تأتي { $n } بطاقة مع دروسها في نهاية «{ $title }»:
   *[other] تأتي { $n } بطاقة مع دروسها في نهاية «{ $title }»:
  }
cms-copy-as-cards = { $n ->
    [one] تأتي بطاقة واحدة في نهاية «{ $lesson }» في «{ $title }»:
    [two] تأتي بطاقتان في نهاية «{ $lesson }» في «{ $title }»:
    [few] تأتي { $n } بطاقات في نهاية «{ $lesson }» في «{ $title }»:
    [many] تأتي { $n } بطاقة في نهاية «{ $lesson }» في «{ $title }»:
   *[other] تأتي { $n } بطاقة في نهاية «{ $lesson }» في «{ $title }»:
  }
cms-copy-languages = بكلماتها هي: { $languages }.
cms-copy-lacking = ينقص: { $languages }. ويبقى هناك النص بلغة { $language } إلى أن يترجمه أحد.
cms-copy-left = لا يُنسخ، لأن تلك الدورة لا تحتويه: { $languages }.
cms-copy-files = { $n ->
    [one] يأتي معها ملف واحد. تتشاركه الدورتان فلا يشغل مساحة.
    [two] يأتي معها ملفان. تتشاركهما الدورتان فلا يشغلان مساحة.
    [few] تأتي معها { $n } ملفات. تتشاركها الدورتان فلا تشغل مساحة.
    [many] يأتي معها { $n } ملفًا. تتشاركها الدورتان فلا تشغل مساحة.
   *[other] يأتي معها { $n } ملف. تتشاركها الدورتان فلا تشغل مساحة.
  }
cms-copy-renamed = يُسمّى «{ $here }» هناك «{ $there }»: لأن ملفًا آخر يحمل هذا الاسم.
cms-copy-unseen = لا يرى الناس شيئًا منها قبل نشر تلك المسودة.
cms-copy-other = لم يُنسخ شيء: تغيّر اختيارك أو إحدى الدورتين منذ عُرض هذا. في الأسفل ما سيحدث الآن.
cms-copy-here = لم يُنسخ شيء. صحّح هذا أولًا في «{ $title }»:
cms-copy-there = لم يُنسخ شيء. لا تستطيع «{ $title }» استقبال هذه البطاقات:
cms-copy-choose-cards = اختر بطاقة أو درسًا واحدًا على الأقل.
cms-copy-choose-course = اختر الدورة التي تستقبلها.
cms-copy-done = البطاقات الآن في مسودة «{ $title }».
cms-copy-open = افتحها
cms-course-left-out = { $n ->
    [one] تُرك ملف واحد من المجلد
    [zero] لم يُترك أي ملف
    [two] تُرك ملفان من المجلد
    [few] تُركت { $n } ملفات من المجلد
    [many] تُرك { $n } ملفًا من المجلد
   *[other] تُرك { $n } ملف من المجلد
  }
cms-course-outline = الدروس والبطاقات
cms-course-no-outline = تظهر الدروس والبطاقات هنا عند وجودها.
cms-course-texts = النصوص
cms-course-text-in = النص، اللغة: { $language }
cms-course-how = طريقة كتابة دورة
cms-course-how-text = الدروس عناوين بعلامة # واحدة، والبطاقات بعلامتين. لكل منها معرّف بين قوسين معقوفين يبقى نفسه في كل اللغات. الصورة في بداية البطاقة تظهر في أعلاها. والقائمة ذات الخانات تصبح سؤالًا: تُحدَّد الإجابة الصحيحة ويُكتب الشرح في اقتباس.
cms-course-remove-language = لإزالة لغة، يجب إفراغ نصها. تُحفظ كل اللغات معًا.
cms-course-save = حفظ المسودة
cms-course-groups = من يمكنه فتحها
cms-course-groups-save = حفظ المجموعات
cms-course-language-new = لغة أخرى
cms-course-language-add = بدء الترجمة
cms-course-files = الملفات
cms-course-files-empty = لا ملفات بعد.
cms-course-file-write = لعرضه على بطاقة، اكتب:
cms-course-files-add = إضافة ملفات
cms-course-files-missing = يُرجى اختيار صورة واحدة على الأقل.
cms-course-files-many = يُرجى اختيار 100 صورة على الأكثر في المرة الواحدة.
cms-course-file-remove = إزالة { $name }
cms-course-preview-text = كما يقرؤها المتعلّمون. اللغة: { $language }.
cms-course-right = الإجابة الصحيحة
cms-card-true = العبارة صحيحة.
cms-card-false = العبارة خاطئة.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }، السطر { $line }: { $what }
course-problem-text = ليس هذا نصًا عاديًا بترميز UTF-8، أو أنه أطول من 256 كيلوبايت.
course-problem-no-text = لا يوجد نص. تحتاج الدورة إلى نص واحد على الأقل، مثل ar.md.
course-problem-front-matter-missing = يجب أن يبدأ النص بسطر من ثلاث علامات زائد (+++)، ثم title وsummary وminutes، ثم +++ مرة أخرى.
course-problem-front-matter-open = السطر الثاني من ثلاث علامات زائد (+++) ناقص بعد title وsummary وminutes.
course-problem-front-matter-invalid = تعذّرت قراءة title وsummary وminutes: { $detail }
course-problem-title = العنوان (title) فارغ أو أطول من 120 حرفًا.
course-problem-summary = الملخص (summary) فارغ أو أطول من 300 حرف.
course-problem-minutes = الدقائق (minutes) يجب أن تكون رقمًا من 1 إلى 600.
course-problem-no-lesson = لا يوجد درس. يبدأ الدرس بعنوان: # العنوان {"\u2066"}{"{"}#lesson-id{"}"}{"\u2069"}
course-problem-lesson-empty = لا بطاقات في الدرس «{ $detail }». تبدأ البطاقة بعنوان: ## العنوان {"\u2066"}{"{"}#card-id{"}"}{"\u2069"}
course-problem-outside = هذا النص لا ينتمي إلى أي بطاقة. يجب إعطاؤه عنوانًا خاصًا به؛ وفي Markdown يجب وضع عنوان بطاقة قبله: ## العنوان {"\u2066"}{"{"}#card-id{"}"}{"\u2069"}
course-problem-card-without-lesson = البطاقة «{ $detail }» لا تنتمي إلى أي درس. يجب وضع عنوان درس قبلها: # العنوان {"\u2066"}{"{"}#lesson-id{"}"}{"\u2069"}
course-problem-card-empty = البطاقة «{ $detail }» فارغة.
course-problem-heading = العنوان بلا كلمات أو أطول من 300 حرف.
course-problem-id-missing = لا معرّف في «{ $detail }». يُكتب بعد العنوان، مثل {"\u2066"}{"{"}#first-aid{"}"}{"\u2069"}.
course-problem-id-characters = لا يُسمح في المعرّف «{ $detail }» إلا بالأحرف اللاتينية الصغيرة والأرقام والشرطات، 60 على الأكثر.
course-problem-id-twice = المعرّف «{ $detail }» مستخدم مرتين. لكل درس وبطاقة معرّف خاص.
course-problem-excerpt-lesson = الدرس «{ $detail }» غير موجود. اختر درسًا آخر.
course-problem-excerpt-place = في هذا النص ما يبتلع البطاقات، كشيفرة أو تعليق لم يُغلقه أحد. صحّحه أولًا.
course-problem-copy-language = لا لغة مشتركة بين الدورتين. ابدأ أولًا ترجمة في إحداهما.
course-problem-copy-mistakes = في هذا النص أخطاء كثيرة إلى حد لا يمكن معه معرفة ما قد يضيع. صحّح بعضها أولًا.
course-problem-copy-source = تُترجم الدورة الأخرى من هذه اللغة: { $detail }، وليس في هذه الدورة نص بها. اكتبه أو ترجمه هنا أولًا.
course-problem-copy-gone = لم تعد البطاقة «{ $detail }» موجودة. اختر من جديد.
course-problem-id-extra = الدرس أو البطاقة «{ $detail }» غير موجود في اللغات الأخرى.
course-problem-id-order = موضع الدرس أو البطاقة «{ $detail }» مختلف عن موضعه في اللغات الأخرى.
course-problem-kind = البطاقة «{ $detail }» ليست مثلها في اللغات الأخرى: نوعها، وعدد الإجابات أو الخطوات أو الأزواج فيها، والإجابات الصحيحة.
course-problem-answer-box = الإجابة «{ $detail }» بلا خانة. يجب أن تبدأ بـ [ ]، أو بـ [x] إن كانت هي الصحيحة.
course-problem-answer-length = هناك إجابة فارغة أو أطول من 300 حرف.
course-problem-answers-few = يحتاج السؤال إلى إجابتين على الأقل.
course-problem-answers-many = للسؤال ثماني إجابات على الأكثر.
course-problem-right-none = لا إجابة محددة. تُحدَّد الإجابة الصحيحة بـ [x].
course-problem-class-unknown = الصنف «.{ $detail }» لا يعني شيئًا هنا. يمكن أن يحمل عنوان البطاقة ‎.true أو ‎.false أو ‎.order أو ‎.match أو ‎.flash أو ‎.answer.
course-problem-class-many = الصنف «.{ $detail }» زائد: للبطاقة نوع واحد.
course-problem-class-boxes = في هذه البطاقة مربعات للتحديد، والصنف «.{ $detail }» يجعلها من نوع آخر. احذف المربعات أو الصنف.
course-problem-steps-count = الخطوات التي تُرتَّب قائمة مرقمة من 2 إلى 8 أسطر، بالترتيب الصحيح.
course-problem-steps-twice = الخطوة «{ $detail }» مكررة، ولا يمكن لأحد أن يميز إحداهما من الأخرى.
course-problem-item-lines = يحتوي «{ $detail }» على أكثر من سطر واحد. اجعل كل عنصر في القائمة نصًا قصيرًا واحدًا.
course-problem-item-length = أحد عناصر القائمة فارغ أو أطول من 300 حرف.
course-problem-table-none = تحتاج هذه البطاقة إلى جدول من عمودين تحت عنوانها.
course-problem-table-many = هذا جدول ثانٍ. للبطاقة من هذا النوع جدول واحد.
course-problem-table-columns = يجب أن يكون في هذا الجدول عمودان بالضبط.
course-problem-table-bars = في هذا الصف أكثر من خليتين. اكتب \| حيث يجب أن تعرض الخلية العلامة |.
course-problem-cell-length = إحدى خلايا هذا الصف فارغة أو أطول من 300 حرف.
course-problem-pairs-count = الأزواج جدول من 2 إلى 8 صفوف تحت الصف الأول.
course-problem-pairs-twice = «{ $detail }» في زوجين، فتكون أكثر من إجابة صحيحة.
course-problem-flash-count = بطاقات الحفظ جدول من صف واحد إلى 20 صفًا تحت الصف الأول.
course-problem-accepted-count = تحتاج الإجابة القصيرة إلى قائمة من إجابة واحدة إلى 10 إجابات صحيحة.
course-problem-recording-alt = ليس لـ «{ $detail }» وصف. اكتب بين القوسين المربعين ما يظهر أو يُسمع، لمن لا يستطيع رؤيته أو سماعه.
course-problem-captions-name = لا يمكن أن يكون «{ $detail }» ترجمة نصية. الترجمة النصية ملف من ملفات الدورة ينتهي بـ ‎.vtt.
course-problem-captions-audio = التسجيل بلا صورة لا يعرض ترجمة نصية، فلن يرى أحد «{ $detail }». اكتب ما يقال في نص البطاقة.
course-problem-question-kind = «{ $detail }» ليس نوعًا من الأسئلة. اكتب choice أو true or false أو order أو match أو flash أو answer.
course-problem-question-right = «{ $detail }» لا يبيّن هنا أي إجابة صحيحة. يأخذ الاختيار أرقام الإجابات أو حروفها أو كلماتها، ويأخذ true or false إحدى الكلمتين true أو false، ولا تأخذ الأنواع الأخرى شيئًا.
course-problem-question-sides = ليس لـ «{ $detail }» طرفان. اكتب علامة يساوي بينهما: الأول = الثاني.
course-problem-question-cells = «{ $detail }» يقع بعد آخر عمود له اسم.
course-problem-question-quote = تُفتح هنا علامة اقتباس ولا تُغلق، فتصبح كل الأسطر التالية جزءًا منها.
course-problem-question-column = العمود «{ $detail }» غير مستخدم: اسمه غير معروف، أو يحمله عمود آخر.
course-problem-question-flash = ليس لبطاقات الحفظ شرح، فلن يظهر «{ $detail }». اكتبه على ظهر إحدى البطاقات.
course-problem-question-all-right = كل الإجابات محددة على أنها صحيحة. حدّد الصحيحة منها فقط.
course-problem-questions-none = لا يوجد فيه أي سؤال.
course-problem-link = الرابط إلى «{ $detail }» غير مسموح به. المسموح به https أو http أو mailto أو tel أو مسار في هذا الموقع.
course-problem-html = لا يُعرض HTML: «{ $detail }». اكتبه بصيغة Markdown أو احذف الوسوم.
course-problem-comment-open = التعليق «{ $detail }» غير مغلق، فيُخفى كل ما بعده. أنهِه بـ -->.
course-problem-comment-beside = «{ $detail }» بجانب تعليق في الأسطر نفسها، حيث لا يُقرأ التنسيق. ضع التعليق في سطر خاص به يليه سطر فارغ.
course-problem-footnote = لا مكان للحاشية «{ $detail }»: ليس للبطاقة أسفل صفحة. اكتب مضمونها في النص.
course-problem-picture-place = الصورة «{ $detail }» يجب أن تأتي أولًا في بطاقتها، وحدها في فقرتها. تعرض البطاقة صورة واحدة، ولا يعرض السؤال أي صورة.
course-problem-picture-alt = الصورة «{ $detail }» بلا وصف. يُكتب ما تعرضه بين القوسين المربعين، لمن لا يمكنهم رؤيتها.
course-problem-picture-unknown = لا يوجد ملف باسم «{ $detail }» بين ملفات الدورة.
course-problem-picture-used = يعرض هذا النص الصورة «{ $detail }». يُرجى إزالتها من النص أولًا؛ لم يُحذف شيء.
course-problem-sample = هذا ما زال النص النموذجي «{ $detail }». يُرجى كتابة نصك قبل أن يراه الناس.
course-problem-untranslated = هذا ما زال النص باللغة { $detail }. يُرجى ترجمته أو إفراغه قبل أن يراه الناس.
course-problem-picture-type = هذه ليست صورة مهما قال اسمها. استخدم JPEG أو PNG أو WebP أو SVG.
course-problem-picture-active = في هذا الرسم شيء يُشغَّل أو يُحمَّل من مكان آخر. يجب حفظه بصيغة SVG عادية.
course-problem-picture-large = هذه الصورة أكبر من { $detail } م.ب. احفظها أصغر.
course-problem-file-name = لا يمكن حفظ ملف باسم «{ $detail }». أعطه اسمًا فيه حروف أو أرقام، في مجلد داخل ملف zip نفسه.
course-problem-file-twice = سيُحفظ «{ $detail }» باسم ملف آخر جاء قبله. أعطه اسمًا خاصًا به.
course-problem-file-unknown = ليست هذه صورة ولا مقطعًا ولا صوتًا ولا ترجمة نصية نستطيع عرضها، ولا نصًا بلغة لدينا.
course-problem-cover-twice = هناك أكثر من غلاف. يجب إبقاء واحد فقط.
course-problem-zip-broken = ليس هذا ملف zip، أو أنه تالف.
course-problem-zip-large = المجلد كبير جدًا. الحد الأقصى لملف zip هو 20 ميغابايت، و50 ميغابايت بعد فكّه.
course-problem-zip-entries = في المجلد أكثر من 100 ملف.
course-problem-zip-ratio = حجم ملف zip هذا بعد فكّه يزيد على 100 ضعف. يُرجى ضغط المجلد من جديد.
course-problem-headings-many = عدد الدروس والبطاقات يزيد على 1000. يُرجى توزيعها على عدة دورات.
course-problem-files-many = الحد الأقصى لملفات الدورة هو 500 ملف. لم يُحفظ أي شيء.
course-problem-quota = لا تتسع المساحة لهذه الصور: الحد الأقصى لصور جميع دورات الحساب هو { $detail } ميغابايت. يُرجى حذف ما لم تعد هناك حاجة إليه. لم يُحفظ أي شيء.
course-problem-more = هناك المزيد مما يجب تصحيحه، وستراه بعد الانتهاء من هذا.

# Terms
cms-terms = الشروط والأحكام
cms-terms-lead = يوافق المتعلّمون على الإصدار المنشور قبل دورتهم الأولى.
cms-terms-new = إصدار جديد
cms-terms-empty = لا شروط بعد
cms-terms-empty-text = دون شروط، ينتقل المتعلّمون مباشرة إلى دوراتهم.
cms-version = الإصدار
cms-versions = إصدارات الشروط
cms-terms-version = الإصدار { $version }
cms-terms-draft = مسودة
cms-terms-in-use = سارٍ
cms-terms-replaced = مستبدل
cms-terms-published = النشر
cms-terms-published-by = تم النشر في { $at }، { $name }. الإصدار المنشور لا يتغيّر أبدًا، فهو ما جرت الموافقة عليه.
cms-terms-accepted = الموافقات
cms-terms-accepted-label = الموافقات على الإصدار { $version }
cms-terms-text-in = النص، اللغة: { $language }
cms-terms-text-help = السطر الذي يبدأ بالعلامة # عنوان. والسطر الذي يبدأ بالعلامة - عنصر في قائمة. والنص الفارغ يزيل اللغة.
cms-terms-text-wrong = النص أطول من 256 كيلوبايت، أو فيه أحرف تحكّم. لم يُحفظ شيء.
cms-terms-not-draft = لم يعد هذا الإصدار مسودة، لذلك لم يُحفظ شيء. ما كتبته موجود أدناه.
cms-terms-save = حفظ المسودة
cms-terms-publish = نشر الإصدار { $version }
cms-terms-publish-text = يجب حفظ المسودة أولًا، فما يُنشر هو المحفوظ. ولا يمكن تغييره بعد ذلك.
cms-terms-english-missing = لم يتم النشر: النص الإنجليزي ناقص. وهو ما يقرؤه من لا نص بلغته.
cms-terms-published-before = هذا الإصدار منشور بالفعل، لذلك لم يتغيّر شيء.
cms-terms-missing = { $n ->
    [zero] لا لغة ناقصة
    [one] لغة واحدة ناقصة
    [two] لغتان ناقصتان
    [few] { $n } لغات ناقصة
    [many] { $n } لغة ناقصة
   *[other] { $n } لغة ناقصة
  }
cms-terms-missing-text = { $languages }. سيقرأ المتعلّمون بهذه اللغات النص الإنجليزي.
cms-terms-no-english = النص الإنجليزي ناقص
cms-terms-no-english-text = يُرجى كتابته أولًا: من لا يتوفر نص بلغته يقرأ الإنجليزية، ولا يمكن نشر شيء بدونه.
cms-ask-terms = نشر الإصدار { $version } للجميع؟
cms-ask-terms-who = عليهم قبوله في زيارتهم القادمة قبل المتابعة: { $learners }
cms-ask-terms-new = وكذلك كل من يأتي بعدهم.
cms-ask-terms-final = لا يمكن تغيير الإصدار المنشور ولا سحبه.
cms-terms-who = من عليه الموافقة
cms-terms-everyone = الجميع، في زيارتهم القادمة
cms-terms-everyone-help = إذا تغيّر ما نحتفظ به أو من يطّلع عليه
cms-terms-new-learners = المتعلّمون الجدد فقط
cms-terms-new-learners-help = إذا تغيّر الإملاء أو التنسيق
cms-terms-delete = حذف المسودة
cms-terms-reads = كما يقرؤها المتعلّمون
cms-terms-no-text = لا نص بهذه اللغة.

## More learners than are counted
cms-learners-lead-many = أكثر من { $n } شخص. يظهرون عندما يفتحون MobieTrain من { $planner } أول مرة، أو حالما يخبر عنهم.
cms-learners-range-many = { $first } إلى { $last } من أصل أكثر من { $n } متعلّم

# Staff
cms-profile = ملفي
cms-profile-work = ما يمكنك فعله
cms-staff-of = موظفو { $account }
cms-staff-lead = من يعمل في هذا الحساب، وما يُسمح له بفعله.
cms-operators-lead = المشغّلون يديرون هذا النظام ويمكنهم فعل كل شيء في كل حساب.
cms-staff-caption = الموظفون، الأحدث حضورًا أولًا
cms-staff-empty = لا أحد يعمل في هذا الحساب
cms-staff-empty-text = ادعُ مسؤول محتوى ليعتني به ويدعو آخرين.
cms-staff-role = الدور
cms-staff-groups = المجموعات، للمدير
cms-staff-sign-in = الدخول
cms-staff-here = آخر حضور
cms-staff-sees = متعلّمو { $groups }
cms-staff-others =
    { $n ->
        [one] وأيضًا في حساب آخر
        [two] وأيضًا في حسابين آخرين
        [few] وأيضًا في { $n } حسابات أخرى
       *[other] وأيضًا في { $n } حسابًا آخر
  }
cms-staff-in = يمكنه الدخول
cms-staff-invited = تمت الدعوة
cms-staff-failed = فشلت الدعوة
cms-staff-not-in = بلا دعوة
cms-staff-not-arrived = لم تصل الدعوة إلى { $name }
cms-staff-not-arrived-text = تحقّق من العنوان. إن كان خاطئًا فأخرج الشخص وادعُه من جديد.
cms-staff-look = اعرضها
cms-staff-invite = ادعُ شخصًا
cms-staff-send = أرسل الدعوة
cms-staff-again = أرسلها مرة أخرى
cms-staff-link = أنشئ رابطًا لتسليمه
cms-staff-no-mail = لا يُرسل بريد من هنا. ستحصل على رابط تسلّمه بنفسك.
cms-staff-invitation = الدعوة
cms-staff-no-invitation = لا توجد دعوة، أو انتهت صلاحيتها. ومن دونها لا يستطيع أحد اختيار كلمة مرور.
cms-staff-may = ما يمكنه فعله
cms-staff-me = هذا أنت. بدور آخر لن تستطيع العودة إلى هذه الصفحة بنفسك.
cms-staff-role-missing = اختر دورًا.
cms-staff-groups-missing = اختر مجموعة واحدة على الأقل يرى المدير متعلّميها.
cms-staff-taken = يعمل هنا شخص بهذا العنوان بالفعل. انظر في القائمة أعلاه.
cms-staff-elsewhere = يعمل هذا الشخص في حساب آخر أيضًا، ولا أحد يعلم يقينًا أن كلمة المرور له، أو ليست له كلمة مرور بعد. لذا لا يستطيع دعوته إلا مشغّل.
cms-staff-remove = إخراج
cms-staff-remove-question = إخراج { $name }؟
cms-staff-remove-now = من تلك اللحظة لن يستطيع فتح أي شيء هنا.
cms-staff-remove-others =
    { $n ->
        [one] ويواصل العمل في حساب آخر.
        [two] ويواصل العمل في حسابين آخرين.
        [few] ويواصل العمل في { $n } حسابات أخرى.
       *[other] ويواصل العمل في { $n } حسابًا آخر.
  }
cms-staff-remove-everywhere = إن لم يكن يعمل في مكان آخر، ذهبت كلمة مروره وجلساته أيضًا.
cms-staff-remove-kept = ما أنجزه يبقى، ويحتفظ سجل التدقيق بما فعله.
cms-staff-last-operator = هذا آخر مشغّل. ادعُ غيره أولًا، وإلا فلن يستطيع أحد إدخال أحد بعد ذلك.
cms-done-invited = الدعوة في طريقها
cms-done-joined = يدخل بكلمة المرور التي لديه ويجد هذا الحساب هناك
cms-done-removed = تم الإخراج
cms-invitation-mail-subject = أنت تعمل الآن في { $place }
cms-invitation-mail-text =
    مرحبًا { $name }،

    أنت مدعو للعمل في نظام MobieTrain CMS لصالح { $place }. اختر كلمة مرور عبر الرابط أدناه، وهو صالح حتى { $until }.
cms-joined-mail-text =
    مرحبًا { $name }،

    يمكنك الآن فتح { $place } في نظام MobieTrain CMS. ادخل بكلمة المرور التي لديك.
cms-joined-mail-button = فتح MobieTrain CMS

# What the audit log tells
audit-staff-added = أُضيف موظف
audit-staff-invited = دُعي موظف
audit-staff-role-changed = تغيّر الدور
audit-staff-removed = أُخرج موظف
audit-course-published = نُشرت الدورة
audit-course-withdrawn = سُحبت الدورة
audit-course-planned = جُدول النشر
audit-course-unplanned = أُلغي النشر المجدول
audit-course-groups-changed = تغيّرت مجموعات دورة
audit-course-due-changed = تغيّر موعد دورة
audit-course-deleted = حُذفت الدورة
audit-card-report-settled = تمت معالجة بلاغ عن بطاقة
audit-card-report-opened = أُعيد فتح بلاغ عن بطاقة
audit-media-deleted = حُذفت وسائط
audit-learner-deleted = حُذف متعلّم
audit-group-created = أُنشئت المجموعة
audit-group-changed = تغيّرت المجموعة
audit-group-deleted = حُذفت المجموعة
audit-group-members-changed = تغيّر أعضاء مجموعة
audit-terms-published = نُشرت الشروط
audit-connected = تم الربط
audit-disconnected = قُطع الربط
audit-roster-agreed = وُسِم كثيرون بأنهم غادروا حسب قائمة العاملين
audit-roster-refused = لم يُوسَم كثيرون بأنهم غادروا

address-no-mail = لا يُرسَل أي بريد من هنا، فلا يمكنك تأكيد عنوان بنفسك. يُرجى سؤال من يدير شؤون الفريق، فيمكنه دعوتك بالعنوان الجديد.
# Second factors
cms-asked-operator = مطلوب من المشغّلين
cms-asked-content-admin = مطلوب من مسؤولي المحتوى
cms-asked-editor = مطلوب من المحررين
cms-asked-manager = مطلوب من المديرين
cms-staff-invite-confirm = دعوة شخص تتطلب كلمة مرورك أولًا.
cms-staff-role-confirm = اختيار دور آخر يتطلب كلمة مرورك أولًا.
cms-account-confirm = تغيير الاتصال يتطلب كلمة مرورك أولًا.
cms-staff-factor-elsewhere = يعمل هذا الشخص في مكان آخر أيضًا، وكلمة مرور واحدة تفتح كل ذلك. المشغّل وحده يستطيع إزالة عامله الثاني.
cms-done-factors-reset = أُزيل العامل الثاني. كلمة المرور وحدها تكفي للدخول الآن.
cms-done-roster-agreed = وُسِموا بأنهم غادروا
cms-done-roster-refused = لم يُوسَم أحد بأنه غادر
cms-done-roster-wanted = ستُطلب قائمة العاملين خلال ثوانٍ
mail-off-text = لم يحدّد من يدير الخادم خادم بريد في إعداداته. حتى ذلك الحين يُرجى تسليم الروابط باليد: يمكن إنشاء رابط في صفحة كل شخص.

## The library of media

cms-nav-media = الوسائط
cms-media-pictures = { $n ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $n } صور
    [many] { $n } صورة
   *[other] { $n } صورة
  }
cms-media-videos = { $n ->
    [zero] لا مقاطع فيديو
    [one] مقطع فيديو واحد
    [two] مقطعا فيديو
    [few] { $n } مقاطع فيديو
    [many] { $n } مقطع فيديو
   *[other] { $n } مقطع فيديو
  }
cms-media-others = { $n ->
    [zero] لا ملفات أخرى
    [one] ملف آخر واحد
    [two] ملفان آخران
    [few] { $n } ملفات أخرى
    [many] { $n } ملفًا آخر
   *[other] { $n } ملف آخر
  }
cms-media-room = المستخدَم { $size } من { $n } م.ب.
cms-kilobytes = { $n } ك.ب
cms-megabytes = { $n } م.ب
cms-media-drop = أفلِت الصور أو مقاطع الفيديو أو الصوت هنا، أو الصقها، أو اخترها
cms-media-drop-text = JPEG وPNG وWebP حتى { $picture } م.ب وSVG؛ وMP4 وWebM وMP3 وM4A وOgg حتى { $film } م.ب؛ والترجمة النصية WebVTT. تُعدَّل الصور قائمةً وتُصغَّر ويُحذف منها مكان التقاطها.
cms-media-at-once = بحد أقصى { $n } م.ب في المرة الواحدة.
cms-media-search = الاسم أو الوصف
cms-media-show = إظهار
cms-media-show-all = الكل
cms-media-show-undescribed = بلا وصف
cms-media-show-unused = غير مستخدم
cms-media-show-videos = مقاطع الفيديو
cms-media-courses = { $n ->
    [zero] في لا دورة
    [one] في دورة واحدة
    [two] في دورتين
    [few] في { $n } دورات
    [many] في { $n } دورة
   *[other] في { $n } دورة
  }
cms-media-nowhere = ليس في أي دورة
cms-media-no-alt = بلا وصف
cms-media-unused = غير مستخدم
cms-media-empty = لا شيء هنا بعد
cms-media-empty-text = تظهر هنا صور كل الدورات ومقاطعها وأصواتها متى أحضرها أحد.
cms-media-none = لم يُعثر على شيء
cms-media-all = إظهار الكل
cms-media-older = إظهار الأقدم
cms-media-take-away = { $n ->
    [zero] إزالة غير المستخدم
    [one] إزالة الملف غير المستخدم
    [two] إزالة الملفين غير المستخدمين
    [few] إزالة { $n } ملفات غير مستخدمة
    [many] إزالة { $n } ملفًا غير مستخدم
   *[other] إزالة { $n } ملف غير مستخدم
  }
cms-ask-media-unused = { $n ->
    [zero] إزالة الملفات التي ليست في أي دورة؟
    [one] إزالة ملف واحد ليس في أي دورة؟
    [two] إزالة ملفين ليسا في أي دورة؟
    [few] إزالة { $n } ملفات ليست في أي دورة؟
    [many] إزالة { $n } ملفًا ليس في أي دورة؟
   *[other] إزالة { $n } ملف ليس في أي دورة؟
  }
cms-ask-media-unused-room = يتوفر { $size }. تحتفظ الدورات وإصداراتها بكل ما لديها.
cms-ask-media-yes = إزالة نهائيًا
cms-ask-medium = إزالة «{ $name }»؟
cms-ask-medium-effect = يُحذف الملف ويتوفر { $size }. ليس في أي دورة.
cms-medium-was = كان { $size }
cms-medium-added = أُضيف في { $at }.
cms-medium-added-by = أضافه { $who } في { $at }.
cms-medium-open = فتح
cms-medium-alt = ماذا يُظهر؟
cms-medium-alt-help = لمن لا يستطيع رؤيته. يُقترح حيثما وُضع الملف على بطاقة.
cms-medium-alt-wrong = للوصف { $n } حرف على الأكثر، وليس فيه ما لا يُرى.
cms-medium-uses = أين يُستخدم
cms-medium-out = منشور
cms-medium-draft = مسودة
cms-medium-earlier = إصدار سابق
cms-medium-cover = كغلاف
cms-medium-card = على البطاقة «{ $title }»
cms-medium-write = ليس على أي بطاقة بعد. لإظهاره اكتب في النص:
cms-medium-place = ضعه في دورة أخرى
cms-medium-place-button = إضافة
cms-medium-delete = إزالة
cms-medium-used = تملك دورةٌ هذا الملف، في مسودتها أو في إصدار رآه الناس. تمكن إزالته متى لم يعد في أي دورة.
cms-upload-percent = أُرسل 0 %
cms-upload-working = أُرسل كل شيء. يجري فحصه.
cms-upload-done = وصل الملف.
cms-upload-lost = انقطع الاتصال. يُستأنف الإرسال وحده من حيث توقف.
cms-upload-ended = انتهى هذا الرفع، أو سُجِّل خروجك. اختر الملف من جديد.
cms-upload-sent = أُرسل كل شيء، لكن الاتصال انقطع قبل وصول الرد. انظر هل الملف بين الملفات؛ وإن لم يكن فاختره من جديد.
cms-upload-refused = لم يُقبل الملف.
cms-upload-cancel = إيقاف إرسال هذا الملف
course-problem-drawing-large = هذا الرسم أكبر من { $detail } م.ب. بسّطه: تُحمّله الهواتف كما هو.
course-problem-picture-pixels = أبعاد هذه الصورة { $detail } بكسل، والحد 50 مليونًا. احفظها أصغر.
course-problem-picture-broken = هذه الصورة تالفة ولا يمكن قراءتها. احفظها من جديد وارفعها مرة أخرى.
course-problem-picture-format = هذه صورة { $detail } لا يعرضها كل متصفح. احفظها أو صدّرها بصيغة JPEG؛ يلتقط iPhone صور JPEG من الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا.
course-problem-picture-moving = لا تُحفظ صور GIF. احفظ الثابتة بصيغة PNG والمتحركة بصيغة MP4.
course-problem-pictures-many = صور كبيرة كثيرة دفعة واحدة. ارفع هذه وما بعدها على حدة.
course-problem-film-large = هذا الملف أكبر من { $detail } م.ب. قصّ المقطع أو صدّره بدقة أقل.
course-problem-video-type = هذا ليس مقطع فيديو مهما قال اسمه. استخدم MP4 أو WebM.
course-problem-video-format = هذا مقطع { $detail } لا يشغّله كل متصفح. صدّره بصيغة MP4 (H.264).
course-problem-audio-type = هذا ليس صوتًا مهما قال اسمه. استخدم MP3 أو M4A أو Ogg.
course-problem-audio-format = هذا صوت { $detail } كبير الحجم أو لا يعمل في كل مكان. احفظه بصيغة MP3 أو M4A.
course-problem-captions-type = هذه ليست ترجمة نصية. يبدأ ملف WebVTT بالسطر WEBVTT.
course-problem-captions-subrip = هذه الترجمة بصيغة SubRip (.srt) ولا تعرضها المتصفحات. احفظها بصيغة WebVTT (.vtt).
course-problem-captions-large = هذه الترجمة النصية أكبر من { $detail } م.ب.
course-problem-captions-text = الترجمة النصية ليست نص UTF-8. احفظها بهذا الترميز.
course-problem-captions-empty = ليس في هذا الملف أي ترجمة.
course-problem-captions-cue = «{ $detail }» لا يتبع أي ترجمة: ينقص فوقه سطر الأوقات.
course-problem-captions-time = لا تُقرأ الأوقات «{ $detail }». شكلها 00:01.000 --> 00:04.000 بنقطة قبل أجزاء الألف.
course-problem-captions-end = تنتهي هذه الترجمة قبل أن تبدأ: «{ $detail }».
course-problem-captions-order = تبدأ هذه الترجمة قبل التي فوقها: «{ $detail }». رتّبها.
course-problem-captions-gap = ينقص سطر فارغ فوق «{ $detail }»: تبدأ هنا ترجمة.
course-problem-uploads-many = يجري { $detail } رفعًا لهذا الحساب. انتظر حتى ينتهي أحدها أو أوقف واحدًا.
cms-translate = الترجمة
cms-translate-heading = من { $from } إلى { $to }
cms-translate-good = البطاقات المحدَّثة: { $good } من { $n }
cms-translate-out = لمترجم
cms-translate-out-text = تقرأ برامج الترجمة XLIFF، وتقرأ جداول البيانات CSV. يمكنك مواصلة تعديل الدورة: عند عودة الملف يُعثر على كل نص من جديد، وتُخبَر بما تغيّر في تلك الأثناء.
cms-translate-in = عودة من مترجم
cms-translate-in-text = ترى أولًا ما سيغيّره الملف وما لا يناسب. لا يُحفظ شيء قبل أن تطلب ذلك.
cms-translate-file = الملف: XLIFF 2 أو CSV أو ‎.xlsx
cms-translate-look = عرض ما يغيّره
cms-translate-format = نوع الملف
cms-translate-download = تنزيل
cms-translate-refused = نصوص لم تُحفظ: { $n }
cms-translate-refused-text = السبب مذكور بجانب كل نص. ما كتبته ما زال موجودًا.
cms-translate-saved = نصوص محفوظة: { $n }
cms-translate-confirmed = أُكِّد أنها ما زالت صحيحة: { $n }
cms-translate-removed = ترجمات أُزيلت: { $n }
cms-translate-nothing = لم يختلف شيء، لذا لم يُحفظ شيء.
cms-translate-left-over = لم تعد هذه موجودة في { $from }، وستزول من { $to } مع النص التالي الذي تحفظه: { $ids } ({ $n })
cms-translate-which = أي نصوص
cms-translate-todo = ما يحتاج إلى عمل فقط
cms-translate-all = الكل
cms-translate-done = كل شيء مترجَم
cms-translate-done-text = عندما تتغيّر { $from } تظهر هنا النصوص التي تحتاج إلى نظرة جديدة.
cms-translate-missing = ناقص
cms-translate-changed = تغيّر منذ ترجمته
cms-translate-up-to-date = محدَّث
cms-translate-changed-somehow = لا يُعرف ما كان عليه النص عند ترجمته.
cms-translate-right = ما زال صحيحًا في { $language }
cms-translate-meanwhile = إلى أن يتوفر، يُقرأ بلغة { $language }.
cms-translate-save = حفظ
cms-translate-back = إلى الدورة
cms-translate-mistakes = يجب أولًا تصحيح النص بلغة { $language }
cms-translate-mistakes-text = ما تتعذّر قراءته فيه سيضيع هنا. صحّحه في صفحة الدورة ثم عُد.
cms-translate-no-text = لا يوجد ما يُترجَم بعد
cms-translate-no-text-text = اكتب الدورة بلغة واحدة أولًا.
cms-translate-file-title = ما يغيّره الملف
cms-translate-late = تغيّرت منذ إرسالها: { $n }
cms-translate-late-text = ترجماتها لما كانت عليه من قبل. ستؤخذ وتبقى معلَّمة حتى ينظر فيها أحد.
cms-translate-unfit = لا تناسب ولن تؤخذ: { $n }
cms-translate-unknown = ليست من نصوص هذه الدورة ولن تؤخذ: { $n }
cms-translate-twice = مكرَّرة في الملف، والأول هو المعتمد: { $n }
cms-translate-untranslated = لم تُترجَم في الملف، وتبقى كما هي: { $n }
cms-translate-line = السطر { $line }
cms-translate-more = والمزيد: { $n }
cms-translate-same = مطابقة لما هنا: { $n }.
cms-translate-absent = ليست في الملف، وتبقى كما هي: { $n }.
cms-translate-none = لا يغيّر الملف شيئًا
cms-translate-none-text = ليس فيه لهذه الدورة ما ليس هنا من قبل.
cms-translate-cancel = رجوع دون تغيير
cms-translate-taken = ما سيؤخذ: { $n }
cms-translate-take = حفظ هذه النصوص ({ $n })
cms-translate-is-late = تغيّر منذ إرساله
cms-translate-new = جديد
cms-translate-is-right = ما زال صحيحًا
cms-translate-other = كلمات أخرى
cms-translate-before = الآن
cms-translate-after = من الآن فصاعدًا
cms-translate-nothing-before = لا ترجمة
cms-translate-course = الدورة نفسها
cms-translate-lesson = الدرس { $number }، { $title }
cms-translate-card = البطاقة { $number }، { $title }
cms-translate-part-title = العنوان
cms-translate-part-summary = الملخص
cms-translate-part-body = النص
cms-translate-part-alt = الوصف
cms-translate-part-answer = الإجابة { $number }
cms-translate-part-accepted = الإجابات الصحيحة، واحدة في كل سطر
cms-translate-part-step = الخطوة { $number }
cms-translate-part-column = العمود { $number }
cms-translate-part-left = الزوج { $number }، اليسار
cms-translate-part-right = الزوج { $number }، اليمين
cms-translate-part-front = البطاقة { $number }، الوجه
cms-translate-part-back = البطاقة { $number }، الظهر
cms-translate-part-feedback = الشرح
cms-translate-note-markdown = النص بصيغة Markdown: أبقِ علامات مثل ** و- و> و[ ]( ) في مواضعها.
cms-translate-note-changed = تغيّر منذ ترجمته. كان من قبل: { $before }
cms-translate-note-changed-somehow = تغيّر منذ ترجمته.
cms-default-language = اللغة الافتراضية للدورات
cms-default-language-help = تُترجَم الدورات منها. ومن يقرأ دورة ليست بلغته يحصل عليها بهذه اللغة، ويُخبَر بذلك.
cms-default-language-lacking = دورات بلا { $language }: { $n }. تُقرأ بالإنجليزية، وإلا فبأول لغة متوفرة فيها.
cms-default-language-save = حفظ اللغة
cms-remember = ثلاثة أسئلة في اليوم
cms-remember-text = حتى ثلاثة أسئلة في اليوم من دورات مكتملة، ويعود كل سؤال قبل أن يُنسى: دقيقة على الأكثر. تُعرض على الصفحة الرئيسية دون إلزام. لا تغيّر الإجابات نتيجة أي دورة ولا تظهر في أي تقرير.
cms-remember-is-on = مفعّلة
cms-remember-is-off = معطّلة
cms-remember-on = تفعيل
cms-remember-off = تعطيل
cms-remember-off-text = عند التعطيل لا يُسأل أحد بعد ذلك. وتبقى الإجابات سنة.
audit-remembering-on = تفعيل ثلاثة أسئلة في اليوم
audit-remembering-off = تعطيل ثلاثة أسئلة في اليوم
audit-default-language-chosen = اختيار اللغة الافتراضية للدورات
cms-goal = هدف الأسبوع
cms-goal-help = مع هدف يرى كل شخص في صفحته الرئيسية ما أنجزه هذا الأسبوع. الأمر يخص هذا الأسبوع وحده: لا نقاط ولا سلاسل، ولا يُذكر أسبوع فائت لا لهم ولا هنا.
cms-goal-of = ما يُحسب
cms-goal-none = بلا هدف
cms-goal-cards = بطاقات في الأسبوع
cms-goal-minutes = دقائق في الأسبوع
cms-goal-amount = كم
cms-goal-mistake = اكتب عددًا من 1 إلى { $most }.
cms-goal-save = حفظ الهدف
audit-weekly-goal-set = تحديد هدف الأسبوع
audit-weekly-goal-off = إيقاف هدف الأسبوع
audit-field-minutes = الدقائق
course-problem-translation-place = ستغيّر هذه الكلمات أكثر من هذا النص: عنوان أو صورة أو قائمة مربعات أو اقتباس يجعل البطاقة شيئًا آخر. اكتبه من دونها.
course-problem-translation-codes = فيه { $detail } من برنامج ترجمة، ولا مكان له في الدورة. اكتب الكلمات عادية، والتنسيق بصيغة Markdown.
course-problem-translation-gone = لم يعد درسه أو بطاقته في الدورة. لم يُحفظ منه شيء.
course-problem-translation-meanwhile = غيّره شخص آخر في تلك الأثناء. أصبح الآن: «{ $detail }». احفظ مرة أخرى لتضع كلماتك مكانه.
course-problem-translation-file = اختر ملفًا.
course-problem-translation-table-columns = يحتاج الجدول إلى عمود «id» وعمود «translation» كما في الملف المُرسَل.
course-problem-translation-table-large = الملف أكبر من { $detail } ميغابايت.
course-problem-translation-table-unpacked = الجدول أكبر من { $detail } ميغابايت بعد فك ضغطه.
course-problem-translation-table-old = هذا جدول من نوع قديم أو محمي بكلمة مرور. احفظه بصيغة ‎.xlsx بلا كلمة مرور، أو بصيغة CSV.
course-problem-translation-table-spreadsheet = تتعذّر قراءة هذا الجدول. احفظه من جديد بصيغة ‎.xlsx أو CSV.
course-problem-translation-table-sheet = لا توجد في الجدول ورقة «{ $detail }».
course-problem-translation-table-no-text = هذا الملف ليس نصًا. احفظ الجدول بصيغة CSV أو ‎.xlsx.
course-problem-translation-table-utf-16 = هذا الملف بترميز UTF-16، وفيه حرف تالف. احفظه بترميز UTF-8.
course-problem-translation-table-utf-8 = هذا الملف بترميز UTF-8، لكن فيه حرفًا تالفًا هناك. احفظه من جديد بصيغة «CSV UTF-8».
course-problem-translation-table-empty = الملف فارغ. سطره الأول يسمّي الأعمدة.
course-problem-translation-table-twice = هناك عمودان لهما المعنى نفسه: { $detail }.
course-problem-translation-table-wide = عدد الأعمدة أكبر من { $detail }.
course-problem-translation-table-long = عدد الصفوف أكبر من { $detail }. قسّم الملف إلى عدة ملفات.
course-problem-translation-table-csv = لا يمكن قراءة هذا الجدول بصيغة CSV. احفظه من جديد بصيغة «CSV UTF-8».
course-problem-translation-row-width = عدد القيم في هذا الصف، { $detail }، ليس عدد الأعمدة. ضع علامتي اقتباس حول القيمة التي فيها الفاصل.
course-problem-translation-row-long = هناك قيمة في هذا الصف أطول من { $detail } بايت. قد تكون علامة الاقتباس في آخرها ناقصة.
course-problem-translation-row-formula = نتيجة صيغة في هذا الصف هي { $detail }.
course-problem-xliff-large = الملف أكبر من 8 ميغابايت.
course-problem-xliff-encoding = هناك حرف تالف: الملف ليس بترميز UTF-8. احفظه بترميز UTF-8.
course-problem-xliff-broken = ‏XML تالف هناك: { $detail }
course-problem-xliff-cut = ينتهي الملف في منتصفه. اطلبه مرة أخرى.
course-problem-xliff-none = هذا ليس ملف XLIFF.
course-problem-xliff-doctype = في الملف نوع مستند (DOCTYPE) لا يحتاجه أي ملف XLIFF وقد يضر. لم يُقرأ.
course-problem-xliff-entity = لا معنى لـ «&{ $detail };» في XLIFF. اكتب الحرف نفسه.
course-problem-xliff-deep = العناصر المتداخلة أكثر مما يحتمل ملف XLIFF.
course-problem-xliff-tag = وسم أطول مما يحتمل ملف XLIFF.
course-problem-xliff-old = هذا XLIFF { $detail }. لا يُقرأ هنا إلا XLIFF 2: احفظه بصيغة XLIFF 2.0 أو 2.1 أو CSV.
course-problem-xliff-version = هذا النوع من XLIFF غير معروف هنا ({ $detail }). احفظه بصيغة XLIFF 2.0 أو 2.1.
course-problem-xliff-source = تُرجم الملف من لغة أخرى ({ $detail }) غير لغة هذه الدورة.
course-problem-xliff-target = الملف ترجمة إلى لغة أخرى: { $detail }. اختر تلك اللغة أولًا.
course-problem-xliff-course = الملف من دورة أخرى.
cms-edit-about = عن الدورة
cms-edit-outline = الدروس والبطاقات
cms-edit-add-lesson = إضافة درس
cms-edit-add-card = إضافة بطاقة
cms-edit-add-questions = أسئلة من قائمة…
cms-edit-new-lesson = درس جديد
cms-edit-new-card = بطاقة جديدة
cms-edit-fold = إخفاء بطاقات { $title }
cms-edit-unfold = إظهار بطاقات { $title }
cms-edit-has-mistake = فيها خطأ
cms-edit-at-end = هذه نهاية الدورة.
cms-edit-at-start = هذه بداية الدورة.
cms-edit-lesson-is = أصبح الدرس { $number } من { $total }.
cms-edit-card-is = أصبحت البطاقة { $number } من { $total } في { $lesson }.
cms-edit-lesson-of = الدرس { $number } من { $total }
cms-edit-card-of = البطاقة { $number } من { $total }
cms-edit-lesson-cards = عدد البطاقات في هذا الدرس: { $number }
cms-edit-course-title = عنوان الدورة
cms-edit-course-summary = موضوعها في جملة واحدة
cms-edit-course-minutes = المدة بالدقائق
cms-edit-lesson-title = عنوان الدرس
cms-edit-card-title = العنوان
cms-edit-question = السؤال
cms-edit-statement = العبارة
cms-edit-body = النص
cms-edit-body-more = النص (اختياري)
cms-edit-kind = نوع البطاقة
cms-edit-kind-text = نص
cms-edit-kind-image = صورة
cms-edit-kind-video = فيديو
cms-edit-kind-audio = صوت
cms-edit-kind-question = سؤال باختيارات
cms-edit-kind-truth = صح أم خطأ
cms-edit-kind-order = خطوات للترتيب
cms-edit-kind-match = أزواج للمطابقة
cms-edit-kind-flash = بطاقات تعليمية
cms-edit-kind-answer = إجابة قصيرة بكلماتهم
cms-edit-card-up = نقل البطاقة إلى أعلى
cms-edit-card-down = نقل البطاقة إلى أسفل
cms-edit-card-copy = تكرار البطاقة
cms-edit-card-into = نسخ البطاقة إلى دورة أخرى
cms-edit-card-delete = حذف البطاقة
cms-edit-card-deleted = حُذفت البطاقة «{ $title }».
cms-edit-lesson-up = نقل الدرس إلى أعلى
cms-edit-lesson-down = نقل الدرس إلى أسفل
cms-edit-lesson-copy = تكرار الدرس
cms-edit-lesson-into = نسخ الدرس إلى دورة أخرى
cms-edit-lesson-delete = حذف الدرس
cms-edit-lesson-deleted = حُذف الدرس «{ $title }» وبطاقاته.
cms-edit-uploaded = رُفعت الصورة.
cms-edit-upload-image = رفع صورة
cms-edit-upload-video = رفع فيديو
cms-edit-upload-audio = رفع صوت
cms-edit-upload-captions = رفع الترجمة النصية
cms-edit-limit-image = JPEG أو PNG أو WebP بحجم لا يزيد على { $size } م.ب، أو SVG. أفلِتها هنا، أو الصقها، أو اخترها.
cms-edit-limit-video = MP4 أو WebM بحجم لا يزيد على { $size } م.ب. أفلِته هنا أو اختره.
cms-edit-limit-audio = MP3 أو M4A أو Ogg بحجم لا يزيد على { $size } م.ب. أفلِته هنا أو اختره.
cms-edit-limit-captions = WebVTT ‏(‎.vtt) بحجم لا يزيد على { $size } م.ب.
cms-edit-upload-unfit = الملف { $name } لا يناسب هذا المكان. لم يُؤخذ منه شيء.
cms-edit-upload-large = الملف { $name } كبير جدًا. لم يُرسَل منه شيء.
cms-edit-file-image = الصورة
cms-edit-file-video = الفيديو
cms-edit-file-audio = الصوت
cms-edit-file-captions = الترجمة النصية (ملف ‎.vtt، اختياري)
cms-edit-file-none = اختر ملفًا
cms-edit-captions-none = بلا ترجمة نصية
cms-edit-alt = الوصف
cms-edit-alt-image = ما تعرضه الصورة، لمن لا يستطيع رؤيتها.
cms-edit-alt-video = ما يعرضه الفيديو، لمن لا يستطيع رؤيته.
cms-edit-alt-audio = ما يُقال، لمن لا يستطيع سماعه.
cms-edit-markdown-only = في هذا النص ما لا يحفظه النص المنسق، مثل HTML أو ملاحظة. وهو هنا كاملًا بصيغة Markdown.
cms-edit-markdown-wanted = النص بصيغة Markdown.
cms-edit-markdown-back = إظهار النص منسقًا
cms-edit-tools = تنسيق { $label }
cms-edit-tool-strong = عريض
cms-edit-tool-em = مائل
cms-edit-tool-strike = يتوسطه خط
cms-edit-tool-code = رمز
cms-edit-tool-heading = عنوان فرعي
cms-edit-tool-bullets = قائمة
cms-edit-tool-numbers = قائمة مرقمة
cms-edit-tool-quote = اقتباس
cms-edit-tool-table = جدول
cms-edit-tool-row = إضافة صف
cms-edit-tool-column = إضافة عمود
cms-edit-tool-no-row = حذف الصف
cms-edit-tool-no-column = حذف العمود
cms-edit-tool-no-table = حذف الجدول
cms-edit-tool-link = رابط
cms-edit-tool-markdown = Markdown
cms-edit-link-address = إلى أين يؤدي
cms-edit-link-help = عنوان مثل ‎https://…‎ أو ‎mailto:…‎ أو ‎tel:…‎. اتركه فارغًا لإزالة الرابط.
cms-edit-link-wrong = رابط كهذا لا يؤدي إلى أي مكان. ابدأ بـ ‎https://‎ أو ‎mailto:‎ أو ‎tel:‎.
cms-edit-link-set = وضع الرابط
cms-edit-cancel = إلغاء
cms-edit-row-add = إضافة
cms-edit-row-remove = إزالة { $label }
cms-edit-answers = الإجابات
cms-edit-answers-help = ضع علامة على الصحيحة
cms-edit-answer-number = الإجابة { $number }
cms-edit-answer-right = الإجابة { $number } صحيحة
cms-edit-truth = هذه العبارة
cms-edit-truth-true = صحيحة
cms-edit-truth-false = خاطئة
cms-edit-steps = الخطوات
cms-edit-steps-help = بالترتيب الصحيح؛ ويراها المتعلمون مختلطة
cms-edit-steps-number = الخطوة { $number }
cms-edit-accepted = الإجابات الصحيحة
cms-edit-accepted-help = لا يراها أحد من قبل
cms-edit-accepted-number = الإجابة الصحيحة { $number }
cms-edit-column-first = ما يأتي أولًا
cms-edit-column-second = ما يقابله
cms-edit-pairs = الأزواج
cms-edit-pairs-first = الزوج { $number }، الأول
cms-edit-pairs-second = الزوج { $number }، الثاني
cms-edit-cards = البطاقات التعليمية
cms-edit-cards-first = البطاقة { $number }، الوجه
cms-edit-cards-second = البطاقة { $number }، الظهر
cms-edit-feedback = الشرح بعد الإجابة
cms-edit-preview = على الهاتف
cms-edit-preview-all = كل البطاقات كما حُفظت
cms-edit-languages = لغة النص
cms-edit-preview-check = تحقق من الإجابة
cms-edit-preview-next = التالي
cms-edit-conflict-title = غيّر { $by } الشيء نفسه
cms-edit-conflict-text = حفظه { $by } في { $time } أثناء كتابتك. جُمع كل ما عدا ذلك. أي نص يبقى؟
cms-edit-conflict-mine = نصك
cms-edit-conflict-theirs = نص { $by }
cms-edit-conflict-both = الاحتفاظ بالاثنين، والآخر بطاقةً مستقلة
cms-edit-conflict-deleted = محذوف
cms-edit-conflict-outside = حفظ { $by } في { $time } نصًا فيه ما لا يقع في أي بطاقة، فلا يستطيع المحرر عرضه. ما كتبته لم يُحفظ، ويحتفظ به هذا المتصفح. افتح «الكل بصيغة Markdown» تجده هناك فوق المربع. انقل ما لا يقع في أي بطاقة إلى بطاقة ثم احفظ، فيجمع المحرر الاثنين.
cms-edit-conflict-done = المتابعة بهذه
cms-edit-saved = حُفظ في { $time }
cms-edit-saving = جارٍ الحفظ…
cms-edit-not-saved = لم يُحفظ: { $why }
cms-edit-offline = لم يُحفظ: لا توجد شبكة، أو الموقع لا يجيب. ستُعاد المحاولة تلقائيًا.
cms-edit-trouble = لم يُحفظ: في الموقع عطل. ستُعاد المحاولة تلقائيًا.
cms-edit-signed-out = لم يُحفظ: سُجّل خروجك.
cms-edit-conflict = لم يُحفظ: حفظ شخص آخر في هذه الأثناء.
cms-edit-kept = وهو محفوظ في هذا المتصفح.
cms-edit-kept-beside = ما كتبته حتى { $time } ولم يُحفظ: لا يوجد إلا في هذا المتصفح
cms-edit-not-kept = لا يحفظ هذا المتصفح شيئًا: لا تغلق هذه الصفحة.
cms-edit-sign-in = تسجيل الدخول من جديد
cms-edit-refused = لا يمكن حفظه هكذا.
cms-edit-undo = تراجع
cms-edit-redo = إعادة
cms-edit-plain = الكل بصيغة Markdown
cms-edit-close = إغلاق
cms-edit-back = ما كتبته حتى { $time } لم يكن محفوظًا. ها قد عاد.
cms-edit-back-together = ما كتبته حتى { $time } لم يكن محفوظًا. ها قد عاد، مع ما حفظه { $by } منذ ذلك الحين.
cms-edit-together = حفظ { $by } في { $time } أثناء كتابتك. جُمع الاثنان الآن.
cms-edit-somebody = شخص ما

# Questions by paste or from a file
cms-questions = أسئلة من قائمة
cms-questions-lead = الصق أسئلة أو اختر ملفًا يحتوي عليها. ترى أي بطاقات تنتج عنها قبل إضافة أي شيء.
cms-questions-text = الأسئلة
cms-questions-file = أو ملف
cms-questions-file-help = ملف CSV أو نص عادي. يحل محل ما في المربع.
cms-questions-language = لغة النص
cms-questions-into = في الدرس
cms-questions-new-lesson = درس جديد في النهاية
cms-questions-new-title = عنوان الدرس الجديد
cms-questions-lesson = أسئلة
cms-questions-look = معاينة ما ينتج عنها
cms-questions-add = { $n ->
    [zero] إضافة { $n } بطاقة
    [one] إضافة بطاقة واحدة ({ $n })
    [two] إضافة بطاقتين ({ $n })
    [few] إضافة { $n } بطاقات
    [many] إضافة { $n } بطاقة
   *[other] إضافة { $n } بطاقة
 }
cms-questions-taken = { $n ->
    [zero] تنتج { $n } بطاقة
    [one] تنتج بطاقة واحدة ({ $n })
    [two] تنتج بطاقتان ({ $n })
    [few] تنتج { $n } بطاقات
    [many] تنتج { $n } بطاقة
   *[other] تنتج { $n } بطاقة
 }
cms-questions-unfit = { $n ->
    [zero] { $n } شيء لا يصلح ولا يُضاف
    [one] شيء واحد ({ $n }) لا يصلح ولا يُضاف
    [two] شيئان ({ $n }) لا يصلحان ولا يُضافان
    [few] { $n } أشياء لا تصلح ولا تُضاف
    [many] { $n } شيئًا لا يصلح ولا يُضاف
   *[other] { $n } شيء لا يصلح ولا يُضاف
 }
cms-questions-line = السطر { $line }
cms-questions-none = لا تنتج عنه أي بطاقة.
cms-questions-again = إذا تغيّر النص فعاينه مرة أخرى قبل إضافته.
cms-questions-file-wrong = «{ $name }» ليس نصًا يمكن قراءته هنا. احفظ الجدول بصيغة CSV، أو انسخ خلاياه والصقها في المربع.
cms-questions-lesson-wrong = أعطِ الدرس الجديد عنوانًا لا يزيد على 300 حرف.
cms-questions-language-gone = النص الذي كانت له هذه الأسئلة لم يعد في الدورة. لم يُضف شيء. اختر أين توضع؛ وهي الآن { $language }.
cms-questions-how = طريقة كتابتها
cms-questions-how-lines = السطر الفارغ ينهي السؤال. السطر الأول هو السؤال، والإجابات تحته، كل واحدة في سطر. والسطر الذي يبدأ بـ > هو الشرح. النجمة (*) قبل الإجابة تعني أنها صحيحة.
cms-questions-how-table = للجدول (CSV أو خلايا منسوخة من جدول بيانات) سطر أول فيه أسماء الأعمدة: question وkind (choice أو true or false أو order أو match أو flash أو answer) وanswer 1 وanswer 2 … وright (رقم الإجابة الصحيحة) وexplanation.
cms-questions-example =
    ماذا تعرض على ضيف صغير السن؟
    - بيرة
    {"*"} ماء
    > لأن السوار أخضر.

    يجوز تقديم البيرة لمن سواره أخضر.
    false

    بأي ترتيب؟
    1. النظر إلى المعصم.
    2. الصب.

    لمن كل سوار؟
    أخضر -> دون 18
    وردي -> 18 فأكثر

    رقم الطوارئ؟
    = 112

# Learning paths
cms-paths = مسارات التعلّم
cms-paths-lead = دورات تُفتح واحدة بعد أخرى. يرى المتعلّمون كل مسار في صفحتهم الرئيسية.
cms-paths-empty = لا توجد مسارات بعد
cms-paths-empty-text = يضع المسار الدورات في ترتيب: تُفتح التالية عند إكمال ما قبلها.
cms-paths-many = هناك 100 مسار، ولا يمكن أن يزيد عددها. احذف مسارًا لم تعد بحاجة إليه.
cms-path = مسار التعلّم
cms-path-new = مسار جديد
cms-path-create = إنشاء المسار
cms-path-title-in = العنوان بلغة { $language }
cms-path-title-optional = العنوان بلغة { $language } (اختياري)
cms-path-title-help = من يقرأ بلغة ليس لها عنوان يرى العنوان باللغة الافتراضية.
cms-path-title-wrong = يُرجى كتابة عنوان، في 120 حرفًا على الأكثر.
cms-path-titles = العنوان
cms-path-titles-save = حفظ العنوان
cms-path-lead = تُفتح الدورة عندما يكمل الشخص كل الدورات السابقة المخصّصة له. والدورة التي بدأها تبقى مفتوحة له.
cms-path-courses = دورات هذا المسار
cms-path-empty = لا توجد فيه دورات بعد
cms-path-empty-text = الدورة الأولى مفتوحة من البداية، والثانية بعدها.
cms-path-not-out = لا يراها المتعلّمون، فلا توقف أحدًا.
cms-path-take-out = إخراج «{ $title }» من المسار
cms-path-add = إضافة دورة
cms-path-no-others = كل الدورات في هذا المسار.
cms-path-course = الدورة
cms-path-course-in = { $title } (في «{ $path }»)
cms-path-choose = اختر دورة
cms-path-course-missing = يُرجى اختيار دورة.
cms-path-first = في البداية
cms-path-after = بعد «{ $title }»
cms-path-elsewhere = هذه الدورة في المسار «{ $title }». لا يمكن أن تكون الدورة إلا في مسار واحد: أخرجها من هناك أولًا.
cms-path-full = في هذا المسار 50 دورة، ولا يمكن أن يزيد عددها.
cms-path-delete = حذف المسار
cms-ask-path = وضع «{ $title }» في هذا الموضع من المسار؟
cms-ask-path-closes = يجدون «{ $title }» مغلقة حتى يكملوا ما قبلها: { $learners }
cms-ask-path-kept = الدورة التي بدأها شخص أو أكملها تبقى مفتوحة له.
cms-ask-path-newer = لم يُنفَّذ شيء: منذ أن نظرت إليه تغيّر المسار، أو تغيّر من تُغلق عليهم الدورات بتغييرك. في ما يلي ما يفعله الآن.
cms-ask-path-yes = تغيير المسار
cms-ask-path-delete = حذف المسار «{ $title }»؟
cms-ask-path-delete-open = { $n ->
    [0] لا توجد فيه دورة يراها المتعلّمون.
    [zero] لا توجد فيه دورة يراها المتعلّمون.
    [one] ستُفتح دورته لكل من خُصّصت له.
    [two] ستُفتح دورتاه لكل من خُصّصتا له.
    [few] ستُفتح دوراته الـ{ $n } كلها لمن خُصّصت لهم.
    [many] ستُفتح دوراته الـ{ $n } كلها لمن خُصّصت لهم.
   *[other] ستُفتح دوراته الـ{ $n } كلها لمن خُصّصت لهم.
  }
cms-ask-path-delete-kept = تبقى الدورات، ويبقى ما أُنجز فيها.
cms-course-path = جزء من المسار
cms-course-path-after = بعد «{ $title }»
cms-done-arranged = تم. تُفتح الدورات بهذا الترتيب.
audit-path-created = أُنشئ مسار تعلّم
audit-path-renamed = تغيّر عنوان مسار تعلّم
audit-path-course-added = أُضيفت دورة إلى مسار تعلّم
audit-path-course-moved = تغيّر موضع دورة في مسار تعلّم
audit-path-course-taken-out = أُخرجت دورة من مسار تعلّم
audit-path-deleted = حُذف مسار تعلّم

cms-due = الموعد والصلاحية
cms-due-lead = من يجب أن يعرف هذه الدورة ومتى، وكم تدوم صلاحيتها.
cms-due-for = إلزامية
cms-due-no-groups = لا تملك أي مجموعة هذه الدورة بعد، فلا أحد ملزم بها. اختر المجموعات أولًا:
cms-due-must = إلزامية لـ { $group }
cms-due-on = في موعد أقصاه هذا اليوم
cms-due-days = عدد الأيام بعد وصولها إلى الشخص
cms-due-help = إذا ذُكر الاثنان فاليوم الأبعد هو المعتمد. تصل الدورة إلى الشخص حين يدخل المجموعة، لكن ليس قبل أن تقول هنا إنها إلزامية.
cms-due-valid = كم تدوم صلاحيتها
cms-due-valid-lead = اتركه فارغًا إذا كان الإكمال صالحًا دائمًا. من يجدد في الأيام الأخيرة لا يخسر أيًا منها. وما أُكمل سابقًا يحتفظ باليوم الذي مُنح له.
cms-due-completed = متى تُعدّ مكتملة
cms-due-mark = حدّ النجاح بالنسبة المئوية
cms-due-mark-help = هذا القدر من الأسئلة يجب أن يكون صحيحًا، وتُحتسب أفضل إجابة لكل سؤال. وإذا تُرك فارغًا فمن أنهى كل البطاقات أكمل الدورة.
cms-due-months = عدد أشهر صلاحية الإكمال
cms-due-renew = عدد الأيام قبل النهاية التي يمكن التجديد فيها
cms-due-qualification = ما الذي يؤهّل له
cms-due-qualification-help = يعرضه { $planner }. وإذا تُرك فارغًا فهو عنوان الدورة.
cms-due-save = حفظ
cms-due-on-wrong = هذا ليس يومًا. اكتبه مثل 2026-06-19 أو اختره.
cms-due-on-past = مضى هذا اليوم: كل من لم يكمل الدورة سيصبح متأخرًا فورًا. اليوم هو { $today }؛ اختره أو يومًا بعده.
cms-due-days-wrong = اكتب عددًا صحيحًا من الأيام من 1 إلى { $most }.
cms-due-when-missing = قل متى: يومًا، أو عدد أيام، أو كليهما.
cms-due-months-missing = لا يُجدَّد إلا ما ينتهي. اكتب الأشهر أو اترك الحقلين فارغين.
cms-due-months-wrong = اكتب عددًا صحيحًا من الأشهر من 1 إلى { $most } أو اتركه فارغًا. مع 0 تنتهي الصلاحية في اليوم نفسه.
cms-due-renew-wrong = اكتب عددًا صحيحًا من الأيام من 0 إلى { $most }.
cms-due-renew-long = هذا أطول من مدة الصلاحية: سيُطلب من الناس مجددًا على الفور. أقصى عدد ممكن من الأيام: { $most }.
cms-due-mark-wrong = اكتب عددًا صحيحًا من 1 إلى 100 أو اتركه فارغًا.
cms-due-name-wrong = اكتب 100 حرف على الأكثر في سطر واحد.
cms-due-ask = هل تغيّر موعد «{ $title }»؟
cms-due-ask-other = تغيّر أثر هذا منذ أن نظرت. ها هو من جديد.
cms-due-ask-on = { $group } ({ $learners }): الموعد { $day }.
cms-due-ask-days = { $n ->
    [zero] { $group } ({ $learners }): يوم وصولها.
    [one] { $group } ({ $learners }): بعد يوم واحد من وصولها.
    [two] { $group } ({ $learners }): بعد يومين من وصولها.
    [few] { $group } ({ $learners }): بعد { $n } أيام من وصولها.
    [many] { $group } ({ $learners }): بعد { $n } يومًا من وصولها.
   *[other] { $group } ({ $learners }): بعد { $n } يوم من وصولها.
}
cms-due-ask-both = { $n ->
    [zero] { $group } ({ $learners }): الموعد { $day }.
    [one] { $group } ({ $learners }): الموعد { $day }؛ ومن يأتي لاحقًا له يوم واحد.
    [two] { $group } ({ $learners }): الموعد { $day }؛ ومن يأتي لاحقًا له يومان.
    [few] { $group } ({ $learners }): الموعد { $day }؛ ومن يأتي لاحقًا له { $n } أيام.
    [many] { $group } ({ $learners }): الموعد { $day }؛ ومن يأتي لاحقًا له { $n } يومًا.
   *[other] { $group } ({ $learners }): الموعد { $day }؛ ومن يأتي لاحقًا له { $n } يوم.
}
cms-due-ask-late = متأخرون فورًا: { $learners }.
cms-due-ask-freed = لم تعد إلزامية لـ { $groups }.
cms-due-ask-mark = من الآن يجب أن تكون { $mark } % من الأسئلة صحيحة. في منتصف الدورة: { $learners }. ومن أكملها يحتفظ بذلك.
cms-due-ask-mark-none = لم يعد هناك حدّ للنجاح: من أنهى كل البطاقات يكمل الدورة عند فتحها في المرة القادمة.
cms-due-ask-valid = عدد أشهر صلاحية الإكمال من الآن: { $months }. عدد الأيام قبل النهاية التي يمكن التجديد فيها: { $days }. وما أُكمل سابقًا يحتفظ بيومه.
cms-due-ask-valid-none = من الآن يكون الإكمال صالحًا دائمًا. وما أُكمل سابقًا يحتفظ بيومه.
cms-due-ask-endless = { $n ->
    [zero] لم يكملها أحد بلا نهاية.
    [one] أكملها متعلم واحد بلا نهاية ويحتفظ بذلك.
    [two] أكملها متعلمان بلا نهاية ويحتفظان بذلك.
    [few] أكملها { $n } متعلمين بلا نهاية ويحتفظون بذلك.
    [many] أكملها { $n } متعلمًا بلا نهاية ويحتفظون بذلك.
   *[other] أكملها { $n } متعلم بلا نهاية ويحتفظون بذلك.
}
cms-due-ask-kept = ما فعله الناس يبقى لهم. يمكنك تغيير هذا في أي وقت.

## Roster: who works for the company
cms-roster = قائمة العاملين
cms-roster-lead = من يعمل في هذه الشركة كما يخبر به { $planner }: يظهر الأشخاص هنا قبل أن يفتحوا MobieTrain أول مرة، ومن لم يعد مذكورًا يُوسَم بأنه غادر.
cms-roster-held = { $n ->
    [zero] لا أحد غائب عن قائمة العاملين
    [one] شخص واحد غائب عن قائمة العاملين
    [two] شخصان غائبان عن قائمة العاملين
    [few] { $n } أشخاص غائبون عن قائمة العاملين
    [many] { $n } شخصًا غائبون عن قائمة العاملين
   *[other] { $n } شخص غائبون عن قائمة العاملين
  }
cms-roster-held-text = في { $at } ذكر { $planner } عددًا قليلًا من الأشخاص لا نصدّقه فورًا، فلم يُوسَم أحد بأنه غادر. هل غادر هؤلاء حقًّا؟ عند الشك يُرجى سؤال مسؤول { $planner }.
cms-roster-held-more = { $n ->
    [zero] ولا أحد غيرهم.
    [one] وشخص آخر.
    [two] وشخصان آخران.
    [few] و{ $n } آخرون.
    [many] و{ $n } آخرون.
   *[other] و{ $n } آخرون.
  }
cms-roster-sure = { $n ->
    [zero] لا أحد غادر.
    [one] غادر هذا الشخص: يصبح غير نشط ويُسجَّل خروجه، ويبقى ما أنجزه.
    [two] غادر هذان الشخصان: يصبحان غير نشطين ويُسجَّل خروجهما، ويبقى ما أنجزاه.
    [few] غادر هؤلاء الأشخاص ({ $n }): يصبحون غير نشطين ويُسجَّل خروجهم، ويبقى ما أنجزوه.
    [many] غادر هؤلاء الأشخاص ({ $n }): يصبحون غير نشطين ويُسجَّل خروجهم، ويبقى ما أنجزوه.
   *[other] غادر هؤلاء الأشخاص ({ $n }): يصبحون غير نشطين ويُسجَّل خروجهم، ويبقى ما أنجزوه.
  }
cms-roster-yes = وسم أنهم غادروا
cms-roster-no = عدم وسم أحد
cms-roster-no-text = لا يُوسَم أحد، ولا يتكرر السؤال ما دام الغائبون هم أنفسهم.
cms-roster-others = لم يعد هؤلاء هم الغائبين. يُرجى النظر في القائمة من جديد.
cms-roster-failed = تعذّرت قراءة قائمة العاملين. ستُعاد المحاولة في { $at }.
cms-roster-state = ما يخبر به { $planner }
cms-roster-on = مُفعَّل
cms-roster-off = غير مُفعَّل
cms-roster-unknown = لم يُسأل بعد
cms-roster-people = الأشخاص المذكورون
cms-roster-people-count = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
  }
cms-roster-looked = آخر سؤال
cms-roster-off-text = يمكن لمسؤول العميل تفعيلها في { $planner }، في صفحة تكامل MobieTrain.
cms-roster-look = السؤال الآن

## لماذا يرى شخص دورة
cms-why = لماذا؟
cms-why-learner = لماذا تظهر دورة أو لا تظهر؟
cms-why-title = لماذا يرى { $name } هذا أو لا يراه؟
cms-why-course = لماذا يرى شخص هذه الدورة أو لا يراها؟
cms-why-course-lead = ابحث عن الشخص. تُذكر كل خطوة، مما يرسله { $planner } إلى ما يُفتح.
cms-why-course-more = هناك أشخاص آخرون مطابقون. اكتب المزيد من الاسم.
cms-why-look = عرض
cms-why-open = يرى { $name } هذه الدورة
cms-why-closed = يرى { $name } هذه الدورة ولا يمكن فتحها بعد
cms-why-left = ليس { $name } في أي مجموعة لها هذه الدورة
cms-why-no-groups = ليس لهذه الدورة مجموعات، فلا يراها أحد
cms-why-planned = لم تُنشر هذه الدورة بعد
cms-why-withdrawn = سُحبت هذه الدورة، فلا يراها أحد
cms-why-draft = هذه الدورة غير منشورة، فلا يراها أحد
cms-why-after = تُفتح بعد «{ $title }».
cms-why-first = تأتي أولًا «{ $title }».
cms-why-alike = يرسل { $planner } القسم «{ $theirs }»، والقاعدة تطلب «{ $wanted }». يبدو ذلك سهوًا.
cms-why-by = عن طريق: { $groups }
cms-why-by-others = عن طريق مجموعات لا تشرف عليها
cms-why-steps = خطوة بخطوة
cms-why-sent = أرسل { $planner } هذه الأقسام: { $departments }
cms-why-sent-none = لم يرسل { $planner } أي قسم
cms-why-sent-at = عند تسجيل الدخول: { $at }. الحالة: { $status }.
cms-why-has-groups = للدورة مجموعات
cms-why-taken = تضم إحدى مجموعات هذه الدورة { $name }
cms-why-others-take = تضم مجموعة أخرى لا تشرف عليها { $name }.
cms-why-others-leave = { $n ->
    [zero] لا تضم مجموعات أخرى لا تشرف عليها { $name }.
    [one] لا تضم مجموعة أخرى لا تشرف عليها { $name }.
    [two] لا تضم مجموعتان أخريان لا تشرف عليهما { $name }.
    [few] لا تضم { $n } مجموعات أخرى لا تشرف عليها { $name }.
    [many] لا تضم { $n } مجموعة أخرى لا تشرف عليها { $name }.
   *[other] لا تضم { $n } مجموعة أخرى لا تشرف عليها { $name }.
  }
cms-why-group-everyone = «{ $group }» للجميع.
cms-why-group-picked = تُختار «{ $group }» يدويًا، و{ $name } في القائمة.
cms-why-group-rule = لمجموعة «{ $group }» قاعدة تنطبق على { $name }.
cms-why-not-picked = تُختار «{ $group }» يدويًا، و{ $name } ليس في القائمة.
cms-why-other-client = تطلب «{ $group }» أقسامًا لعميل آخر غير الذي يأتي منه { $name }.
cms-why-departments = تطلب «{ $group }» أحد هذه الأقسام: { $wanted }. ليس { $name } في أي منها.
cms-why-wants-active = تضم «{ $group }» النشطين في { $planner } فقط، و{ $name } ليس منهم.
cms-why-wants-inactive = تضم «{ $group }» غير النشطين في { $planner } فقط، و{ $name } ليس منهم.
cms-why-wants-language = تطلب «{ $group }» إحدى هذه اللغات: { $wanted }. لغة تطبيق { $name }: { $own }.
cms-why-fix-groups = اختيار المجموعات…
cms-why-fix-pick = اختيار { $name } لمجموعة «{ $group }»…
cms-why-fix-rule = إضافة «{ $department }» إلى قاعدة «{ $group }»…
cms-why-fix-look = عرض قاعدة «{ $group }»…
cms-why-fix-publish = نشر…
cms-why-fix-path = عرض مسار التعلم
cms-why-published = الدورة منشورة
cms-why-published-at = الإصدار { $version }، { $at }.
cms-why-path-none = لا يوقفها أي مسار تعلم
cms-why-path-open = هي مفتوحة في مسار التعلم «{ $path }»
cms-why-path-closed = ما زال مسار التعلم «{ $path }» يغلقها
cms-why-reads = يقرؤها { $name } بهذه اللغة: { $language }
cms-why-reads-other = التطبيق بلغة أخرى: { $own }. لم تُترجم الدورة إليها.
cms-why-reads-partly = جزء منها لم يُترجم بعد، ويُقرأ بلغة: { $other }.
cms-why-better = الأفضل تصحيح ذلك في { $planner }
cms-why-better-text = هناك فقط يمكن نقل { $name } إلى قسم «{ $department }». وتتبعه كل دوراته عند تسجيل الدخول التالي.
cms-why-sees = ما يراه { $name }
cms-why-sees-none = لا دورة بعد.

## كل شيء عن متعلم واحد
cms-transcript-not-started = لم تبدأ
cms-transcript-busy = جارية
cms-transcript-done = مكتملة
cms-transcript-needed = حدّ النجاح { $needed }
cms-transcript-by = حتى { $day }
cms-transcript-late = متأخرة منذ { $day }
cms-transcript-renew = تُجدَّد حتى { $day }
cms-transcript-valid = صالحة حتى { $day }
cms-transcript-over = انتهت صلاحيتها في { $day }
cms-completions = الإكمالات
cms-completions-empty = لم يكتمل شيء بعد.
cms-completion-until = صالح حتى
cms-completion-where = أين
cms-completion-always = لا تنتهي صلاحيته
cms-completion-here = في MobieTrain
cms-completion-elsewhere = في مكان آخر
cms-completion-noted = في مكان آخر، دوّنه { $name }
cms-why-rule-by = تنطبق القاعدة: { $by }
cms-sessions = الجلسات المفتوحة
cms-sessions-none = لا جلسة مفتوحة.
cms-session = منذ { $from }، آخر ظهور { $seen }
cms-sessions-end = إنهاء الجلسات
cms-sessions-end-text = يسجّل خروج هذا الشخص من جميع الأجهزة فورًا. يمكنه العودة عبر { $planner }.
cms-done-sessions-ended = انتهت الجلسات.
cms-learner-export = كل ما هو محفوظ
cms-learner-export-text = ملف بكل ما يحفظه MobieTrain عن هذا الشخص، من أجله. يذكر سجل التدقيق أنك أخذته.
cms-learner-export-button = تنزيل (JSON)
audit-learner-sessions-ended = أُنهيت جلسات متعلم
audit-learner-exported = صُدّرت بيانات متعلم
cms-lost-person = الاسم ورقم الموظف والحالة واللغات
cms-lost-departments = { $n ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $n } أقسام
    [many] { $n } قسمًا
   *[other] { $n } قسم
  }
cms-lost-groups = { $n ->
    [zero] لا مكان في مجموعة مختارة يدويًا
    [one] المكان في مجموعة مختارة يدويًا
    [two] المكانان في مجموعتين مختارتين يدويًا
    [few] الأماكن في { $n } مجموعات مختارة يدويًا
    [many] الأماكن في { $n } مجموعة مختارة يدويًا
   *[other] الأماكن في { $n } مجموعة مختارة يدويًا
  }
cms-lost-completions = { $n ->
    [zero] لا إكمالات
    [one] إكمال واحد بتاريخه
    [two] إكمالان بتاريخيهما
    [few] { $n } إكمالات بتواريخها
    [many] { $n } إكمالًا بتواريخها
   *[other] { $n } إكمال بتواريخها
  }
cms-lost-certificates = { $n ->
    [zero] لا شهادات
    [one] شهادة واحدة: لن يتمكن أحد من التحقق من رمزها
    [two] شهادتان: لن يتمكن أحد من التحقق من رمزيهما
    [few] { $n } شهادات: لن يتمكن أحد من التحقق من رموزها
    [many] { $n } شهادة: لن يتمكن أحد من التحقق من رموزها
   *[other] { $n } شهادة: لن يتمكن أحد من التحقق من رموزها
  }
cms-lost-memories = { $n ->
    [zero] لا أسئلة معادة
    [one] سؤال واحد أُعيد طرحه
    [two] سؤالان أُعيد طرحهما
    [few] { $n } أسئلة أُعيد طرحها
    [many] { $n } سؤالًا أُعيد طرحه
   *[other] { $n } سؤال أُعيد طرحه
  }
cms-lost-card-reports = { $n ->
    [zero] لا بطاقات أُبلغ عنها
    [one] بطاقة واحدة أُبلغ عنها
    [two] بطاقتان أُبلغ عنهما
    [few] { $n } بطاقات أُبلغ عنها
    [many] { $n } بطاقة أُبلغ عنها
   *[other] { $n } بطاقة أُبلغ عنها
  }
cms-lost-renewals = { $n ->
    [zero] لا بطاقات تجديد
    [one] بطاقة تجديد واحدة
    [two] بطاقتا تجديد
    [few] { $n } بطاقات تجديد
    [many] { $n } بطاقة تجديد
   *[other] { $n } بطاقة تجديد
  }
audit-learners-exported = صُدّرت قائمة المتعلمين
cms-learners-export = تنزيل CSV
cms-filter-late = متأخرة
cms-filter-due-soon = مستحقة خلال 14 يومًا
cms-filter-runs-out = تنتهي خلال 30 يومًا
cms-filter-any-course = أي دورة
cms-filter-standing = حالة الدورة
cms-filter-any-standing = أي حالة
cms-filter-any-time = أي وقت
cms-filter-never = أبدًا
cms-filter-course-wanted = الإلزامي هنا كثير جدًا بحيث لا يمكن البحث في كل الدورات معًا. اختر دورة.
cms-filter-days-ago = { $n ->
    [zero] اليوم أو قبله
    [one] قبل يوم أو أكثر
    [two] قبل يومين أو أكثر
    [few] قبل { $n } أيام أو أكثر
    [many] قبل { $n } يومًا أو أكثر
   *[other] قبل { $n } يوم أو أكثر
  }

# Dashboard and reports
cms-nav-dashboard = لوحة المعلومات
cms-dash-as-of = حتى { $at }.
cms-dash-period = الفترة
cms-dash-days = { $n } يومًا
cms-dash-people = نشطون: { $active }. غير نشطين: { $inactive }. غادروا: { $left }.
cms-dash-seen = سجّلوا الدخول في آخر 7 أيام
cms-dash-of = من { $n }
cms-dash-more = أكثر بـ { $n } من الأيام السبعة السابقة
cms-dash-fewer = أقل بـ { $n } من الأيام السبعة السابقة
cms-dash-same = كما في الأيام السبعة السابقة
cms-dash-completed-lately = { $n } في آخر 7 أيام
cms-dash-failed = روابط فشلت، 7 أيام
cms-dash-why = اعرف السبب
cms-dash-sign-ons = تسجيلات الدخول في اليوم
cms-dash-sign-ons-text = بين { $least } و{ $most } في اليوم، وأكثرها يوم { $day }.
cms-dash-sign-ons-none = لم يسجّل أحد الدخول في هذه الأيام.
cms-dash-signed-on = دخول ناجح
cms-dash-link-failed = رابط فشل
cms-dash-numbers = أظهر الأرقام
cms-dash-day = اليوم
cms-dash-groups = المتعلّمون حسب المجموعة
cms-dash-groups-text = قد يكون الشخص في أكثر من مجموعة.
cms-dash-groups-manage = إدارة المجموعات
cms-dash-completion = الإكمال لكل دورة
cms-dash-completion-text = من بين من لديهم كل دورة الآن.
cms-dash-completion-none = لم تُنشر لهؤلاء أي دورة بعد.
cms-dash-done-of = { $done } من { $people }
cms-dash-late = المتأخرون
cms-dash-late-people = عدد المتأخرين: { $n }
cms-dash-late-nobody = لا أحد متأخر.
cms-dash-waiting = في انتظارك
cms-dash-waiting-none = لا شيء في الانتظار.
cms-dash-draft = تغيّرت ولم تُنشر، آخر مرة في { $at }
cms-dash-drafts-more = دورات أخرى تغيّرت: { $n }
cms-dash-comments = تعليقات مفتوحة: { $n }
cms-dash-terms = الشروط، الإصدار { $version }
cms-dash-held = قائمة الأشخاص من { $planner } موقوفة
cms-dash-held-text = أشخاص لا تذكرهم: { $n }
cms-dash-unknown = محاولات في آخر 7 أيام: { $n }
cms-dash-left = متعلّمون غادروا { $planner }: { $n }
cms-dash-left-text = تقدّمهم ما زال هنا.
cms-filter-never-seen = لم تُرَ قط
cms-filter-left = غادر
cms-report = تقرير
cms-report-due-on = مستحقة في { $day } للمجموعة { $group }.
cms-report-due-days = للمجموعة { $group } هذا العدد من الأيام بعد وصولها: { $n }.
cms-report-due-both = مستحقة في { $day } للمجموعة { $group }، أو بعد وصولها بهذا العدد من الأيام إن كان ذلك لاحقًا: { $n }.
cms-report-not-started-text = رأوها في قائمتهم.
cms-report-never-seen-text = لديهم الدورة ولم يفتحوا قائمتهم منذ ذلك.
cms-report-who = من
cms-report-all = الكل
cms-report-everybody = أظهر كل من لديه هذه الدورة
cms-report-nobody = لا أحد لديه هذه الدورة الآن
cms-report-nobody-text = ليست منشورة، أو لا أحد في مجموعاتها. ما أُنجز باقٍ في قائمة المتعلّمين.
cms-report-cards-of = بطاقات الدورة
cms-report-cards-by = البطاقات التي أنجزها { $name }
cms-report-completed-on = اكتملت في
cms-report-questions = الأسئلة
cms-report-first-only = الإجابات الأولى فقط.
cms-report-no-questions = لا تطرح هذه الدورة أسئلة.
cms-report-unanswered = لم تصل إجابة أولى منذ بدء عدّها.
cms-report-not-answered = بلا إجابة بعد
cms-report-right = { $right } من { $total } صحيحة
cms-report-same-wrong = يختار معظمهم الإجابة الخاطئة نفسها. قد يكون السؤال غير واضح.
cms-report-nobody-right = لم يُجب أحد إجابة صحيحة من أول مرة.
cms-report-own-words = لا يُحفظ ما يكتبه الناس بكلماتهم.
cms-report-is-right = إجابة صحيحة
cms-report-yes = نعم
cms-report-question = السؤال
cms-report-answered = عدد الإجابات
cms-report-answered-right = منها صحيحة
cms-report-answer = الإجابة
cms-report-chosen = اختارها
cms-report-questions-all = كل الأسئلة ({ $n })
cms-report-by-group = حسب المجموعة
cms-report-questions-export = هذه الإجابات بصيغة CSV
cms-courses-export = الدورات بصيغة CSV
cms-course-changed = تاريخ التغيير
cms-log-export = هذا السجل بصيغة CSV
cms-log-outcome-code = رمز النتيجة
cms-log-often = عدد المرات
audit-sign-ons-exported = صُدّر سجل تسجيلات الدخول
cms-merge = دمج
cms-merge-with = دمج مع…
cms-merges = شخص واحد وسجلّان؟
cms-merge-text = إذا كان متعلّم آخر هو الشخص نفسه، يجتمع التقدّم هنا.
cms-merge-find = من هو الشخص نفسه؟
cms-merge-find-lead = ابحث عن المتعلّم الآخر. قبل أن يحدث أي شيء يظهر الاثنان جنبًا إلى جنب.
cms-merge-ask = هل هذان شخص واحد؟
cms-merge-lead = يجتمع التقدّم. لا يضيع شيء مما أنجزه أي منهما.
cms-merge-goes = يُضمّ إلى الآخر
cms-merge-stays = يبقى
cms-merge-earlier = من عميل سابق
cms-merge-completed = دورات مكتملة
cms-merge-named = { $name } ({ $number })
cms-merge-then = عندئذ يكون لدى { $name }
cms-merge-twice = أنجزها الاثنان: { $courses }. تُحتسب النتيجة الأفضل واليوم الأبعد.
cms-merge-cards = بطاقات منجزة من «{ $title }»
cms-merge-cards-on = يستمر التعلّم من حيث توقف.
cms-merge-groups = مجموعات جديدة مختارة يدويًا
cms-merge-acceptances = نسخ أخرى مقبولة من الشروط
cms-merge-less = سجل أقل
cms-merge-gone = يختفي { $name } من القائمة.
cms-merge-back-left = غادر هذا الشخص في { $planner }، فلا رابط يسجّل دخوله. وإذا أعاده { $planner } فسيأتي كمتعلّم جديد فارغ، وتقول ذلك صفحة من يبقى.
cms-merge-back-client = هذا الشخص من عميل لم يعد هذا الحساب متصلًا به، فلا رابط يسجّل دخوله. وإذا أُعيد الاتصال فسيأتي كمتعلّم جديد فارغ، وتقول ذلك صفحة من يبقى.
cms-merge-yes = دمج الاثنين
cms-merge-turned = بالعكس
cms-merge-two = هما شخصان
cms-merge-until = يمكن التراجع حتى { $date }: يستعيد كل منهما ما كان له، ويبقى ما أُنجز بعد ذلك لدى { $name }.
cms-merge-both-active = ما زال بإمكان الاثنين الدخول عبر { $planner }، فلا يمكن ضمّ أحدهما إلى الآخر: الرابط التالي سيجعلهما اثنين من جديد. احذف أحدهما أولًا في { $planner }؛ وعندما تقول قائمة الموظفين ذلك يمكن دمجهما هنا.
cms-merge-other = لم يُدمج شيء: تغيّر شيء منذ آخر عرض. هكذا الوضع الآن.
cms-alike = هل { $name } هو الشخص نفسه؟
cms-alike-look = عرض الاثنين جنبًا إلى جنب
cms-merged = ضُمّ { $name } إلى هذا المتعلّم في { $date }، بواسطة { $by }.
cms-merged-until = يمكن التراجع حتى { $date }.
cms-merged-waits = يمكن التراجع بعد التراجع عن الدمج اللاحق.
cms-merged-over = لم يعد التراجع ممكنًا.
cms-merged-back = أعاد { $planner } { $name } الذي كان قد ضُمّ إلى هذا المتعلّم. هو متعلّم مستقل من جديد، مع ما ينجزه منذ ذلك الحين.
cms-merged-back-see = عرض
cms-unmerge = التراجع عن الدمج
cms-unmerge-ask = هل { $gone } و{ $stays } شخصان في النهاية؟
cms-unmerge-back = يعود { $gone } إلى القائمة مع كل ما كان له.
cms-unmerge-beside = يستعيد { $gone } بعد عودته كل ما كان له، إلى جانب ما أنجزه بعد ذلك.
cms-unmerge-stays = يبقى لدى { $stays } ما كان له من قبل وما أُنجز بعد ذلك.
cms-unmerge-again = يمكن دمج الاثنين من جديد.
cms-done-merged = صار الاثنان متعلّمًا واحدًا.
cms-done-parted = عادا متعلّمَين اثنين.
cms-done-two-people = حُفظ: هما شخصان، ولن يُقترحا مرة أخرى.
audit-learners-merged = دُمج متعلّمان
audit-learners-parted = تم التراجع عن دمج متعلّمَين
cms-lost-merges = ما يُحفظ عن المتعلّمين الذين ضُمّوا إلى هذا المتعلّم
cms-redate = الإكمالات الموجودة
cms-redate-lead = تحتفظ باليوم الذي أُعطيت. ويمكن تطبيق ما حُفظ أعلاه عليها: أولًا يظهر لمن يتغيّر اليوم الأخير.
cms-redate-look = عرض ما يتغيّر
cms-redate-ask = تطبيق صلاحية «{ $title }» على الإكمالات الموجودة؟
cms-redate-moves = يتغيّر اليوم الأخير: { $learners }.
cms-redate-earlier = أبكر مما قيل لهم: { $learners }.
cms-redate-over = لم يعودوا مؤهلين فورًا، ومتأخرون حيث يكون إلزاميًا: { $learners }.
cms-redate-again = مؤهلون من جديد: { $learners }.
cms-redate-told = يُبلَّغ { $planner } بكل منها. لا تُحفظ الأيام السابقة؛ ويبقى اليوم الذي سُجّل مع إكمال من مكان آخر.
cms-redate-yes = تطبيق
cms-done-redated = تغيّرت الأيام الأخيرة. ويجري إبلاغ { $planner }.
cms-done-redated-none = لا يتغيّر أي يوم أخير: كل إكمال يُحتسب بالفعل كما حُفظ هنا.
audit-completions-redated = طُبّقت الصلاحية على الإكمالات الموجودة
audit-completions-noted = سُجّلت إكمالات من مكان آخر
audit-completion-taken-back = سُحب إكمال من مكان آخر
cms-elsewhere = أُكمل في مكان آخر
cms-elsewhere-lead = سجّل ما أكمله الناس في قاعة أو في برنامج آخر. أولًا يظهر سطرًا سطرًا ما سيحدث.
cms-elsewhere-text = الإكمالات
cms-elsewhere-help = في كل سطر: الرقم الوظيفي؛ الدورة؛ اليوم؛ وآخر يوم تُحتسب فيه إن أردت. { $n } سطر على الأكثر.
cms-elsewhere-help-course = في كل سطر: الرقم الوظيفي؛ اليوم؛ وآخر يوم تُحتسب فيه إن أردت. { $n } سطر على الأكثر.
cms-elsewhere-file-help = CSV أو ‎.xlsx، بأعمدة «الرقم الوظيفي» و«الدورة» و«اليوم» و«صالح حتى».
cms-elsewhere-day = اليوم
cms-elsewhere-lines = ما سيحدث
cms-elsewhere-becomes = بعد ذلك
cms-elsewhere-new = يُسجَّل
cms-elsewhere-new-until = يُسجَّل، صالح حتى { $day }
cms-elsewhere-known = معروف بالفعل
cms-elsewhere-double = لدى عدة متعلّمين هذا الرقم: { $names }. أعطِ كلًّا منهم رقمًا خاصًا أولًا.
cms-elsewhere-no-course = لا توجد دورة منشورة بهذا الاسم
cms-elsewhere-courses = عدة دورات بهذا الاسم
cms-elsewhere-no-day = اليوم ناقص أو غير صحيح. اكتبه مثل 2026-06-19 أو 19.06.2026.
cms-elsewhere-future = لم يأتِ هذا اليوم بعد
cms-elsewhere-until-wrong = اليوم الأخير غير صحيح. اكتبه مثل 2026-06-19 أو اتركه فارغًا.
cms-elsewhere-until-before = اليوم الأخير قبل يوم الإكمال
cms-elsewhere-refused = أسطر لم تُقبل: { $n }. تظهر أولًا. صحّحها في الحقل أو اتركها.
cms-elsewhere-file-refused = تنزيل هذه الأسطر
cms-elsewhere-yes = تسجيل ({ $n })
cms-elsewhere-noted = سُجّل: { $n }. ويجري إبلاغ { $planner }.
cms-elsewhere-other = لم يُسجَّل شيء: تغيّر شيء منذ آخر عرض. هكذا الوضع الآن.
cms-elsewhere-none = لا يوجد أي سطر. الصق سطرًا واحدًا على الأقل أو اختر ملفًا.
cms-elsewhere-no-column = لا يمكن تمييز الأعمدة. سمّها في السطر الأول: الرقم الوظيفي، الدورة، اليوم، صالح حتى.
cms-elsewhere-no-table = لا يمكن قراءة «{ $name }» كجدول. احفظه بصيغة CSV أو ‎.xlsx واختره من جديد.
cms-elsewhere-many = هناك أكثر من { $n } سطر. سجّلها على دفعات.
cms-elsewhere-back = رجوع
cms-unnote = سحب
cms-unnote-ask = سحب إكمال { $name } لـ«{ $title }» في مكان آخر؟
cms-unnote-none = عندئذ لم يكمله { $name }: غير مؤهل به، ومتأخر حيث كان إلزاميًا حتى اليوم. ويُبلَّغ { $planner }.
cms-unnote-others = تبقى إكمالات { $name } الأخرى محتسبة ما دامت صالحة. ويُبلَّغ { $planner }.
cms-unnote-again = يمكن تسجيله من جديد.
cms-done-noted-back = سُحب.

# Lists that go by mail every week
cms-scheduled = بالبريد كل أسبوع
cms-scheduled-lead = يتلقى كل من اختير القائمة كما تعرضها الصفحة في تلك اللحظة، في ملف CSV. ويتلقى المديرون أفراد مجموعاتهم.
cms-scheduled-every = كل { $weekday } الساعة { $time }
cms-scheduled-goes-to = تُرسل إلى { $readers } بصيغة CSV.
cms-scheduled-change = تغيير
cms-scheduled-new = إرسال هذه القائمة كل أسبوع …
cms-scheduled-no-mail = لا يخرج بريد من هنا، فلا يمكن إرسال أي قائمة.
cms-scheduled-weekday = اليوم
cms-scheduled-hour = الساعة
cms-scheduled-language = لغة الرسالة
cms-scheduled-readers = من يتلقاها
cms-scheduled-readers-help = من يديرون الحساب، والمديرون الذين يحق لهم رؤية هذه القائمة.
cms-scheduled-no-candidates = لا أحد ممن يعملون في هذا الحساب يحق له تلقيها.
cms-scheduled-nobody = اختر شخصًا واحدًا على الأقل
cms-scheduled-when-wrong = اختر يومًا وساعة
cms-scheduled-too-many = عدد القوائم بلغ { $most }. أنهِ واحدة أولًا.
cms-scheduled-save = إرسالها كل أسبوع
cms-scheduled-end = إنهاؤها للجميع
cms-scheduled-stop = لا ترسلوها إليّ بعد الآن
cms-scheduled-manager = تتلقى هذه القائمة بأفراد مجموعاتك. ومن يديرون الحساب يختارون الموعد.
cms-done-list-scheduled = تُرسل القائمة كل أسبوع من الآن
cms-done-list-ended = لم تعد القائمة تُرسل
audit-list-scheduled = ضُبطت قائمة لتُرسل بالبريد كل أسبوع
audit-list-schedule-changed = غُيّرت قائمة أسبوعية
audit-list-schedule-ended = أُنهيت قائمة أسبوعية
audit-list-sent = وُضعت قائمة أسبوعية في صندوق الصادر
audit-message-list = قائمة أسبوعية
cms-scheduled-mail-subject = { $list }، { $date }
cms-scheduled-mail-button = فتح القائمة
cms-scheduled-mail-text =
    مرحبًا { $name }،

    هذه قائمة «{ $list }» لدى { $account } كما كانت في { $at }. عدد من فيها: { $n }. وهي مرفقة بهذه الرسالة في ملف CSV.
cms-scheduled-mail-long =
    مرحبًا { $name }،

    كان في قائمة «{ $list }» لدى { $account } في { $at } عدد كبير من الأشخاص، فهي أكبر من أن تحملها رسالة. تجدها في صفحتها.
cms-scheduled-mail-end = تصل كل { $weekday } الساعة { $time }. ومن هنا تُغيَّر أو تُنهى: { $link }
