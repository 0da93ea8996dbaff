skip = الانتقال إلى المحتوى
nav-main = القائمة الرئيسية
nav-home = الرئيسية
nav-integrations = عمليات التكامل
nav-qualified = التدريب
nav-breadcrumb = مسار التنقل
menu-profile = الملف الشخصي
menu-of = قائمة الملف الشخصي، { $name }
menu-of-new =
    { $count ->
        [zero] قائمة الملف الشخصي، { $name }
        [one] قائمة الملف الشخصي، { $name }، دورة جديدة واحدة
        [two] قائمة الملف الشخصي، { $name }، دورتان جديدتان
        [few] قائمة الملف الشخصي، { $name }، { $count } دورات جديدة
        [many] قائمة الملف الشخصي، { $name }، { $count } دورة جديدة
       *[other] قائمة الملف الشخصي، { $name }، { $count } دورة جديدة
    }
menu-of-late =
    { $late ->
        [zero] قائمة الملف الشخصي، { $name }، لا دورات متأخرة
        [one] قائمة الملف الشخصي، { $name }، دورة متأخرة واحدة
        [two] قائمة الملف الشخصي، { $name }، دورتان متأخرتان
        [few] قائمة الملف الشخصي، { $name }، { $late } دورات متأخرة
        [many] قائمة الملف الشخصي، { $name }، { $late } دورة متأخرة
       *[other] قائمة الملف الشخصي، { $name }، { $late } دورة متأخرة
    }
menu-of-both =
    قائمة الملف الشخصي، { $name }، { $count ->
        [zero] لا دورات جديدة
        [one] دورة جديدة واحدة
        [two] دورتان جديدتان
        [few] { $count } دورات جديدة
        [many] { $count } دورة جديدة
       *[other] { $count } دورة جديدة
    }، { $late ->
        [zero] لا دورات متأخرة
        [one] دورة متأخرة واحدة
        [two] دورتان متأخرتان
        [few] { $late } دورات متأخرة
        [many] { $late } دورة متأخرة
       *[other] { $late } دورة متأخرة
    }
menu-employee = { $departments }، { $client }
menu-admin = مسؤول، { $client }
menu-my-profile = ملفي الشخصي
menu-opens-mobietrain = يفتح تطبيق MobieTrain
menu-sign-out = تسجيل الخروج
error-home = الانتقال إلى الصفحة الرئيسية

art-label = رسم ليوم عمل مخطَّط
art-line = كل وردية، كل بار، كل بوابة. خطة واحدة للفريق كله.

company-title = ما اسم شركتك؟
company-lede = لكل شركة عنوانها الخاص في CrewPlanner.
company-label = اسم الشركة في العنوان
company-unknown = لا توجد هنا شركة بهذا الاسم. يُرجى التحقق من العنوان في رسالة منسّق الورديات.
company-button = متابعة
company-help = العنوان غير معروف لديك؟ يمكن لمنسّق الورديات إخبارك به.

sign-in-title = تسجيل الدخول
sign-in-to = تسجيل الدخول إلى { $client }
sign-in-lede = يُرجى استخدام البريد الإلكتروني المسجَّل لدى منسّق الورديات، أو الرقم الوظيفي.
sign-in-name = البريد الإلكتروني أو الرقم الوظيفي
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
sign-in-refused = تعذّر تسجيل الدخول
sign-in-refused-text = البيانات غير متوافقة، أو لم تُعيَّن كلمة مرور بعد. يُرجى التحقق منهما والمحاولة مرة أخرى.
sign-in-help = لا كلمة مرور لديك بعد؟ يرسل إليك منسّق الورديات دعوة، أو يعطيك رمزًا على ورقة.
sign-in-code = لديّ رمز على ورقة

home-good-morning = صباح الخير، { $name }
home-good-afternoon = طاب يومك، { $name }
home-good-evening = مساء الخير، { $name }
home-training = تدريبك
home-training-text = دوراتك في MobieTrain. يُفتح التطبيق دون تسجيل الدخول مرة أخرى.
home-open-mobietrain = فتح MobieTrain
news-badge =
    { $count ->
        [zero] لا جديد
        [one] واحدة جديدة
        [two] اثنتان جديدتان
        [few] { $count } جديدة
        [many] { $count } جديدة
       *[other] { $count } جديدة
    }
news-badge-late =
    { $late ->
        [zero] لا متأخرة
        [one] واحدة متأخرة
        [two] اثنتان متأخرتان
        [few] { $late } متأخرة
        [many] { $late } متأخرة
       *[other] { $late } متأخرة
    }
news-badge-both =
    { $count ->
        [zero] لا جديد
        [one] واحدة جديدة
        [two] اثنتان جديدتان
        [few] { $count } جديدة
        [many] { $count } جديدة
       *[other] { $count } جديدة
    }، { $late ->
        [zero] لا متأخرة
        [one] واحدة متأخرة
        [two] اثنتان متأخرتان
        [few] { $late } متأخرة
        [many] { $late } متأخرة
       *[other] { $late } متأخرة
    }
news-said =
    { $count ->
        [zero] لا دورات جديدة
        [one] دورة جديدة واحدة
        [two] دورتان جديدتان
        [few] { $count } دورات جديدة
        [many] { $count } دورة جديدة
       *[other] { $count } دورة جديدة
    }
news-said-late =
    { $late ->
        [zero] لا دورات متأخرة
        [one] دورة متأخرة واحدة
        [two] دورتان متأخرتان
        [few] { $late } دورات متأخرة
        [many] { $late } دورة متأخرة
       *[other] { $late } دورة متأخرة
    }
news-said-both =
    { $count ->
        [zero] لا دورات جديدة
        [one] دورة جديدة واحدة
        [two] دورتان جديدتان
        [few] { $count } دورات جديدة
        [many] { $count } دورة جديدة
       *[other] { $count } دورة جديدة
    }، { $late ->
        [zero] لا دورات متأخرة
        [one] دورة متأخرة واحدة
        [two] دورتان متأخرتان
        [few] { $late } دورات متأخرة
        [many] { $late } دورة متأخرة
       *[other] { $late } دورة متأخرة
    }
news-new = جديد
news-more =
    { $count ->
        [zero] لا دورات أخرى في MobieTrain.
        [one] ودورة أخرى في MobieTrain.
        [two] ودورتان أخريان في MobieTrain.
        [few] و{ $count } دورات أخرى في MobieTrain.
        [many] و{ $count } دورة أخرى في MobieTrain.
       *[other] و{ $count } دورة أخرى في MobieTrain.
    }
news-completed =
    { $count ->
        [zero] لا دورات مكتملة.
        [one] اكتملت دورة واحدة.
        [two] اكتملت دورتان.
        [few] اكتملت { $count } دورات.
        [many] اكتملت { $count } دورة.
       *[other] اكتملت { $count } دورة.
    }
news-last-completed = الأحدث:
home-start = ثلاث خطوات إلى أول تدريب
home-start-text = أضف موظفيك واحدًا واحدًا أو من ملف. ثم ادعُهم: لا يمكن لأحد تسجيل الدخول قبل ذلك. ثم اربط MobieTrain: منذ ذلك الحين يجد كل شخص دوراته هنا وفي القائمة خلف صورته.
home-start-invite = دعوة الموظفين
home-start-connect = ربط MobieTrain
home-departments = أقسامك
home-no-departments = ليس لديك قسم حاليًا.

details-title = بياناتك
details-name = الاسم
details-email = البريد الإلكتروني
details-number = الرقم الوظيفي
details-status = الحالة
status-active = نشطة
status-inactive = غير نشطة

profile-saved = تم حفظ اللغة
profile-wrong = هذه البيانات من منسّق الورديات. هل فيها خطأ؟ يمكنك طلب تغييرها منه.
profile-language = اللغة
profile-language-label = لغة CrewPlanner
profile-language-help = يقترح MobieTrain هذه اللغة أولًا.
profile-language-save = حفظ اللغة
sign-out-everywhere-mobietrain = وتنتهي جلساتك في MobieTrain أيضًا.

launch-title = جارٍ فتح MobieTrain
launch-text = يستغرق ذلك لحظة. إن لم يحدث شيء، فيمكنك استخدام الزر.
launch-button = المتابعة إلى MobieTrain
select-account-title = من يستخدم هذا الجهاز؟
select-account-text = يُفتح MobieTrain للشخص الذي يُختار هنا.
select-account-me = المتابعة باسم { $name }
select-account-else = شخص آخر: تسجيل الخروج ثم تسجيل الدخول
launch-off-title = تطبيق MobieTrain غير متاح
launch-off-text = لا تستخدم { $client } تطبيق MobieTrain حاليًا. تقدّمك فيه محفوظ. إن كان من المفترض أن يعمل، فيُرجى سؤال منسّق الورديات.
launch-waiting-text = فعّلت { $client } تطبيق MobieTrain، لكن الربط لم يكتمل بعد. يُرجى المحاولة لاحقًا أو سؤال منسّق الورديات.
launch-off-admin = عرض التكامل

integrations-lede = ربط CrewPlanner بالأدوات الأخرى التي تستخدمها { $client }.
integrations-training = التدريب
integrations-mobietrain = تطبيق تدريب لفريقك كله، يُفتح من قائمة الملف الشخصي دون تسجيل الدخول مرة أخرى.

chip-off = غير مرتبط
chip-connected = مرتبط
chip-connected-but = مرتبط، فشل آخر فحص
chip-waiting = بانتظار MobieTrain
chip-unknown = معرّف غير معروف
chip-unreachable = لا يستجيب MobieTrain
chip-refused = رُفض الفحص

mobietrain-title = التكامل مع MobieTrain
mobietrain-lede = تدريب على الهاتف لفريقك كله
mobietrain-saved = تم الحفظ باسم «{ $slug }»
mobietrain-saved-text = بقيت خطوة واحدة: أن يُعدّ MobieTrain نطاقك الفرعي. لا حاجة إلى العودة إلى هنا، فعنصر القائمة يظهر وحده عندما يعمل الربط.
mobietrain-works = تم ربط MobieTrain
mobietrain-works-text = يجد موظفوك MobieTrain من الآن في قائمة ملفهم الشخصي.
mobietrain-off = تم إيقاف MobieTrain
mobietrain-off-text = لم يعد أحد يرى عنصر القائمة. لإعادته احفظ المعرّف من جديد.
mobietrain-connect = ربط حسابك
mobietrain-connect-text = المعرّف هو اسم حسابك في MobieTrain. حفظه يفعّل التكامل.
mobietrain-slug = معرّف الحساب
mobietrain-slug-help = يأتيك من MobieTrain. أحرف لاتينية صغيرة وأرقام وشرطات.
mobietrain-slug-save = حفظ
mobietrain-slug-unknown = ليس في MobieTrain حساب بالمعرّف «{ $slug }». يُرجى التحقق من كتابته في الرسالة الواردة منهم.
mobietrain-send = الإرسال إلى MobieTrain
mobietrain-send-text = يحتاج MobieTrain إلى معرّف العميل، وهو الجزء الأول من عنوانك في CrewPlanner:
mobietrain-client-slug = معرّف العميل
mobietrain-mail = إعداد رسالة بريد
mobietrain-does = ما يفعله التكامل
mobietrain-does-menu = يضيف MobieTrain إلى قائمة كل ملف شخصي. نقرة واحدة تفتح التطبيق دون تسجيل الدخول مرة أخرى.
mobietrain-does-courses = يرى كل شخص الدورات التي تتيحها له مجموعات المستخدمين في MobieTrain.
mobietrain-does-bullet = يعرض نقطة حمراء على صورة الملف الشخصي عند توفر دورات جديدة.
mobietrain-does-leaving = من يُحذف من CrewPlanner لا يمكنه فتح MobieTrain بعد ذلك.
mobietrain-receives = ما يتلقّاه MobieTrain
mobietrain-receives-name = الرقم الوظيفي والاسم الكامل
mobietrain-receives-department = القسم والحالة، لاختيار الدورات
mobietrain-receives-language = اللغة المفضلة
mobietrain-receives-not = لا يتلقّى البريد الإلكتروني ولا رقم الهاتف ولا الأجر ولا عنوان السكن. يحتفظ الموظفون غير النشطين بإمكانية الدخول، أما الدورات المتاحة لهم فتحددها مجموعات المستخدمين في MobieTrain.
mail-subject = معرّف العميل لشركة { $client }
mail-body = نرجو ربط حسابنا مع CrewPlanner. معرّف العميل لشركة { $client } هو: { $slug }

check-title = فحص الربط
check-again = إعادة الفحص
check-slug = معرّف الحساب
check-slug-missing = لم يُدخَل بعد.
check-slug-off = متوقّف. احفظ المعرّف لتشغيله من جديد.
check-slug-saved = تم حفظ معرّف الحساب: { $slug }
check-saved-by = { $name }، { $when }.
check-saved = { $when }.
check-account = العثور على الحساب في MobieTrain
check-after-save = يُفحص بعد الحفظ.
check-not-yet = لم يُفحص بعد.
check-found = تم العثور على الحساب «{ $slug }»
check-found-text = هذا الحساب معروف لدى MobieTrain.
check-found-name = اسمه في MobieTrain هو «{ $account }».
check-unknown = لا يوجد حساب «{ $slug }» في MobieTrain
check-unknown-text = يُرجى تصحيح المعرّف أعلاه وحفظه مرة أخرى. إن كان صحيحًا، فيُرجى سؤال MobieTrain عنه.
check-unreachable = لا يستجيب MobieTrain
check-unreachable-text = آخر محاولة: { $when }. لا علاقة لذلك بالمعرّف، ويُرجى المحاولة مرة أخرى بعد قليل. { $menu }
check-keys-unread = تعذّر على MobieTrain قراءة مفاتيحك
check-keys-unread-text = استجاب MobieTrain، لكنه لم يتمكن من جلب المفاتيح العامة لبوابتك للتحقق من هوية السائل. يُرجى المحاولة مرة أخرى بعد قليل، وإبلاغ CrewPlanner إذا استمر الأمر. { $menu }
check-refused = رفض MobieTrain الفحص ({ $code })
check-refused-text = يُرجى إبلاغهم بهذا الرمز. { $menu }
check-refused-says = رد MobieTrain:
check-menu-stays = يبقى عنصر القائمة ظاهرًا لموظفيك.
check-menu-waits = إلى أن يعمل الربط، يبقى عنصر القائمة مخفيًا عن موظفيك، ونعيد الفحص كل 10 دقائق.
check-subdomain = أعدّ MobieTrain النطاق الفرعي «{ $slug }»
check-after-account = يُفحص بعد العثور على الحساب.
check-last = آخر فحص: { $when }.
check-waiting = يُرجى الطلب من MobieTrain إعداد نطاقك الفرعي «{ $slug }»
check-waiting-text = يُرجى إرسال معرّف العميل إليهم إن لم يصلهم بعد. نعيد الفحص كل 10 دقائق، وآخر فحص: { $when }. وحتى ذلك الحين يبقى عنصر القائمة مخفيًا عن الموظفين.
check-lost-text = كان الربط يعمل من قبل، لكن الحساب لم يعد مرتبطًا بنطاقك الفرعي. آخر فحص: { $when }. يبقى عنصر القائمة، لكن لا يمكن للموظفين الدخول.
check-clock = الساعتان
check-clock-agrees = ساعتا CrewPlanner وMobieTrain متطابقتان.
check-clock-differs = الساعتان مختلفتان
check-clock-ahead =
    { $seconds ->
        [zero] ساعة MobieTrain غير متقدمة.
        [one] ساعة MobieTrain متقدمة بثانية واحدة. تنتهي صلاحية الروابط قبل موعدها.
        [two] ساعة MobieTrain متقدمة بثانيتين. تنتهي صلاحية الروابط قبل موعدها.
        [few] ساعة MobieTrain متقدمة بمقدار { $seconds } ثوانٍ. تنتهي صلاحية الروابط قبل موعدها.
        [many] ساعة MobieTrain متقدمة بمقدار { $seconds } ثانية. تنتهي صلاحية الروابط قبل موعدها.
       *[other] ساعة MobieTrain متقدمة بمقدار { $seconds } ثانية. تنتهي صلاحية الروابط قبل موعدها.
    }
check-clock-behind =
    { $seconds ->
        [zero] ساعة MobieTrain غير متأخرة.
        [one] ساعة MobieTrain متأخرة بثانية واحدة. تُرفض الروابط إذا زاد الفارق على 30 ثانية.
        [two] ساعة MobieTrain متأخرة بثانيتين. تُرفض الروابط إذا زاد الفارق على 30 ثانية.
        [few] ساعة MobieTrain متأخرة بمقدار { $seconds } ثوانٍ. تُرفض الروابط إذا زاد الفارق على 30 ثانية.
        [many] ساعة MobieTrain متأخرة بمقدار { $seconds } ثانية. تُرفض الروابط إذا زاد الفارق على 30 ثانية.
       *[other] ساعة MobieTrain متأخرة بمقدار { $seconds } ثانية. تُرفض الروابط إذا زاد الفارق على 30 ثانية.
    }
check-key = تم التحقق من مفتاح التوقيع
check-key-text = قرأ MobieTrain مفاتيحك العامة وتحقّق بالمفتاح { $key }.

test-title = التجربة مع موظف
test-text = يمكنك معرفة ما يجده أحد موظفيك في MobieTrain: مجموعات المستخدمين والدورات.
test-button = تجربة
test-courses =
    { $courses ->
        [zero] لا دورات متاحة لـ { $name }
        [one] دورة واحدة متاحة لـ { $name }
        [two] دورتان متاحتان لـ { $name }
        [few] { $courses } دورات متاحة لـ { $name }
        [many] { $courses } دورة متاحة لـ { $name }
       *[other] { $courses } دورة متاحة لـ { $name }
    }
test-groups = مجموعات المستخدمين: { $groups }
test-no-groups = خارج كل مجموعات المستخدمين.
test-works = يمكن لـ { $name } فتح MobieTrain
test-failed = لم تنجح التجربة مع { $name }
test-failed-text = السبب مذكور أعلاه في فحص الربط.

deliveries-title = الرسائل
deliveries-text = يُعلمنا MobieTrain بتغيّر الدورات وبمن رآها أو أكملها، ونُعلم MobieTrain بمن سُجّل خروجه من كل الأجهزة أو حُذف. لا تحمل أي رسالة اسمًا.
deliveries-waiting = قيد الانتظار
deliveries-messages =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
deliveries-last = آخر رسالة سُلّمت
deliveries-never = لا شيء بعد
deliveries-lag = مدة التسليم
deliveries-lag-seconds = { $seconds } ث
deliveries-sent = المرسَلة إلى MobieTrain
deliveries-sent-none = لم يُرسَل شيء بعد.
deliveries-received = الواردة من MobieTrain
deliveries-received-none = لم يصل شيء بعد. تصل أول رسالة عند نشر دورة.
deliveries-trouble =
    { $count ->
        [zero] تعذّر تسليم آخر رسالة في البداية
        [one] تعذّر تسليم رسالة واحدة حتى الآن
        [two] تعذّر تسليم رسالتين حتى الآن
        [few] تعذّر تسليم { $count } رسائل حتى الآن
        [many] تعذّر تسليم { $count } رسالة حتى الآن
       *[other] تعذّر تسليم { $count } رسالة حتى الآن
    }
deliveries-trouble-text = لا يضيع شيء، ونعيد المحاولة تلقائيًا. المحاولة القادمة: { $when }. سبب التعذّر:
deliveries-given-up =
    { $count ->
        [zero] لا رسائل غير مسلَّمة
        [one] رسالة واحدة لم تُسلَّم
        [two] رسالتان لم تُسلَّما
        [few] { $count } رسائل لم تُسلَّم
        [many] { $count } رسالة لم تُسلَّم
       *[other] { $count } رسالة لم تُسلَّم
    }
deliveries-given-up-text = حاولنا ثلاثة أيام. عندما يعمل MobieTrain من جديد، يمكن إعادة الإرسال أدناه.
delivery-delivered = سُلّمت
delivery-waiting = قيد الانتظار
delivery-given-up = لم تُسلَّم
delivery-attempts =
    { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
delivery-again = إعادة الإرسال
event-catalogue-changed = تغيّرت الدورات
event-courses-seen = شوهدت الدورات الجديدة
event-course-completed = اكتملت دورة
event-session-revoked = انتهت الجلسات
event-unknown = أمر لا يعرفه هذا الإصدار
clocks-title = الفارق بين الساعتين كبير جدًا
clocks-ahead =
    { $seconds ->
        [zero] لم تكن ساعة MobieTrain متقدمة على ساعتنا (القياس: { $when }).
        [one] كانت ساعة MobieTrain متقدمة على ساعتنا بثانية واحدة (القياس: { $when }).
        [two] كانت ساعة MobieTrain متقدمة على ساعتنا بثانيتين (القياس: { $when }).
        [few] كانت ساعة MobieTrain متقدمة على ساعتنا بمقدار { $seconds } ثوانٍ (القياس: { $when }).
        [many] كانت ساعة MobieTrain متقدمة على ساعتنا بمقدار { $seconds } ثانية (القياس: { $when }).
       *[other] كانت ساعة MobieTrain متقدمة على ساعتنا بمقدار { $seconds } ثانية (القياس: { $when }).
    }
clocks-behind =
    { $seconds ->
        [zero] لم تكن ساعة MobieTrain متأخرة عن ساعتنا (القياس: { $when }).
        [one] كانت ساعة MobieTrain متأخرة عن ساعتنا بثانية واحدة (القياس: { $when }).
        [two] كانت ساعة MobieTrain متأخرة عن ساعتنا بثانيتين (القياس: { $when }).
        [few] كانت ساعة MobieTrain متأخرة عن ساعتنا بمقدار { $seconds } ثوانٍ (القياس: { $when }).
        [many] كانت ساعة MobieTrain متأخرة عن ساعتنا بمقدار { $seconds } ثانية (القياس: { $when }).
       *[other] كانت ساعة MobieTrain متأخرة عن ساعتنا بمقدار { $seconds } ثانية (القياس: { $when }).
    }
clocks-what-to-do = تُرفض الروابط والرسائل إذا زاد الفارق على 30 ثانية. إحدى الساعتين غير مضبوطة: يُرجى إبلاغ CrewPlanner وMobieTrain ليضبط كل منهما ساعته على خادم وقت.

disable-title = التعطيل
disable-text = يختفي MobieTrain من قائمة الملف الشخصي فورًا. ويبقى التقدّم في MobieTrain ويعود عند تفعيل التكامل من جديد.
disable-button = تعطيل MobieTrain
disable-question = تعطيل MobieTrain؟
disable-lose =
    { $employees ->
        [zero] لا موظفين حاليًا يفقدون عنصر MobieTrain في قائمة الملف الشخصي.
        [one] يختفي عنصر MobieTrain من قائمة الملف الشخصي لدى موظف واحد، ولا يمكنه بعد ذلك فتح تدريبه.
        [two] يختفي عنصر MobieTrain من قائمة الملف الشخصي لدى موظفَين، ولا يمكنهما بعد ذلك فتح تدريبهما.
        [few] يختفي عنصر MobieTrain من قائمة الملف الشخصي لدى { $employees } موظفين، ولا يمكنهم بعد ذلك فتح تدريبهم.
        [many] يختفي عنصر MobieTrain من قائمة الملف الشخصي لدى { $employees } موظفًا، ولا يمكنهم بعد ذلك فتح تدريبهم.
       *[other] يختفي عنصر MobieTrain من قائمة الملف الشخصي لدى { $employees } موظف، ولا يمكنهم بعد ذلك فتح تدريبهم.
    }
disable-keep-progress = لا يفقد أحد تقدّمه. لإعادة MobieTrain، يكفي تفعيل التكامل بالمعرّف نفسه.
disable-no = الإبقاء عليه

## Telling MobieTrain who works here.
roster-title = الجميع قبل دخولهم الأول
roster-text = يمكن لـ MobieTrain أن يعرف من يعمل هنا قبل أن يفتحوه: ترى هناك من لم يبدأ بعد، وتوزّع الأشخاص على المجموعات.
roster-since = مُفعَّل منذ { $at }. يسأل MobieTrain عند كل تغيير ومرة في اليوم.
roster-not = غير مُفعَّل: يتعرّف MobieTrain على الأشخاص عندما يفتحونه.
roster-turn-on = إخبار MobieTrain بمن يعمل هنا
roster-turn-off = التوقف عن الإخبار
roster-on-question = هل تريد إخبار MobieTrain بمن يعمل هنا؟
roster-off-question = هل تريد التوقف عن إخبار MobieTrain بمن يعمل هنا؟
roster-off-stops = لن يعلم MobieTrain بالأشخاص الجدد ولا بالتغييرات ولا بمن يغادر حتى تفعّله من جديد. ومن يفتح MobieTrain يحمل معه بياناته كما كان.
roster-off-stays = ما يعرفه MobieTrain يبقى هناك، حتى عن أشخاص لم يفتحوه قط، إلى أن يحذفهم مسؤول المحتوى في نظام إدارته.
roster-on-people =
    { $people ->
        [zero] لا أحد هنا الآن. سيُرسَل هذا عن كل شخص يُضاف:
        [one] يُرسَل هذا عن شخص واحد، حتى إن كان غير نشط:
        [two] يُرسَل هذا عن شخصين، بمن فيهم غير النشطين:
        [few] يُرسَل هذا عن { $people } أشخاص، بمن فيهم غير النشطين:
        [many] يُرسَل هذا عن { $people } شخصًا، بمن فيهم غير النشطين:
       *[other] يُرسَل هذا عن { $people } شخص، بمن فيهم غير النشطين:
    }
roster-on-id = معرّف دائم أنشأه CrewPlanner ولا يقول شيئًا عن الشخص
roster-on-not = لا شيء غير ذلك: لا بريد إلكتروني ولا رقم هاتف ولا أجر ولا عنوان. ومن حُذف هنا لا يُرسَل.
roster-on-changes = تُرسَل التغييرات اللاحقة أيضًا. ومن يُحذف هنا يُوسَم هناك بأنه غادر ويبقى له ما أنجزه.
roster-is-on = أصبح MobieTrain يعرف من يعمل هنا
roster-is-on-text = سيسأل خلال ثوانٍ. وتُظهر صفحة الاتصال لديه متى فعل ذلك.
roster-is-off = لم يعد MobieTrain يُخبَر بمن يعمل هنا
roster-is-off-text = ما يعرفه يبقى هناك.
roster-cancel = اتركه كما هو

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = الاسم
field-given-name = الاسم الأول
field-family-name = اسم العائلة
field-email = البريد الإلكتروني
field-number = الرقم الوظيفي
employees-has-password = كلمة المرور محدّدة
employees-no-password = لا كلمة مرور بعد
employees-not-invited = لا دعوة بعد
employees-invited = وُجّهت الدعوة، لا كلمة مرور بعد
employees-no-email = لا بريد إلكتروني
field-language = اللغة
field-status = الحالة
field-role = الدور
field-departments = الأقسام
field-leads = يقود
role-employee = موظف
role-team-lead = قائد فريق
role-client-admin = مسؤول

## Audit log: what was done, and what is told of it
audit-client-created = أُنشئ العميل
audit-password-set = ضُبطت كلمة المرور
audit-invited = دعوة لاختيار كلمة مرور
audit-codes-printed = طُبعت رموز دخول
audit-phone-opened = فُتح على هاتف
audit-employee-added = أُضيف موظف
audit-employee-changed = عُدِّل موظف
audit-employee-deleted = حُذف موظف
audit-employees-changed = عُدِّل عدة موظفين
audit-employees-deleted = حُذف عدة موظفين
audit-employees-imported = استُورد موظفون
audit-employees-exported = صُدِّر موظفون
audit-qualifications-exported = صُدِّرت المؤهلات
audit-department-added = أُضيف قسم
audit-department-changed = عُدِّل قسم
audit-departments-merged = دُمجت أقسام
audit-department-deleted = حُذف قسم
audit-departments-told-apart = مُيِّز بين قسمين
audit-integration-saved = حُفظ تكامل MobieTrain
audit-integration-disabled = عُطِّل تكامل MobieTrain
audit-roster-on = يُخبَر MobieTrain بمن يعمل هنا
audit-roster-off = لم يعد MobieTrain يُخبَر بمن يعمل هنا
audit-keys-rotated = بُدِّلت مفاتيح التوقيع
audit-key-revoked = أُبطل مفتاح توقيع
audit-events-replayed = أُعيد إرسال الرسائل
audit-field-parent = يتبع
audit-field-account-login-slug = Account login slug
audit-field-key = المفتاح
audit-field-file = الملف
audit-field-people = الأشخاص
audit-field-added = المضافون
audit-field-changed = المعدَّلون
audit-field-deactivated = المعطَّلون
audit-field-refused = المرفوضون
audit-field-above = يُحسب أيضًا ضمن
audit-field-events = الرسائل
audit-field-into = إلى
audit-field-gone = لم يعودوا موجودين
audit-field-days = الأيام
## The list of employees, and changing many of them at once.
nav-employees = الموظفون
employees-none = لا أحد هنا بعد
employees-lead = النشطون: { $active }، غير النشطين: { $inactive }
employees-many = +10,000
employees-count =
    { $n ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
employees-count-many = { $n } شخص
employees-export = تصدير
employees-import = استيراد
employees-add = إضافة موظف
employees-first = أضف فريقك
employees-first-text = استورد الجميع دفعة واحدة من جدول بيانات، أو أضف الأشخاص واحدًا تلو الآخر. لن يتلقى أحد رسالة بسبب ذلك.
employees-first-add = إضافة موظف واحد
employees-led-none = لا أحد في أقسامك بعد
employees-led-none-text = يظهر هنا من يضعهم مسؤول في قسم تقوده.
employees-search = بحث
employees-search-in = الاسم أو البريد الإلكتروني أو الرقم الوظيفي
employees-department = القسم
employees-departments-all = كل الأقسام
employees-status-any = النشطون وغير النشطين
employees-role-any = كل الأدوار
employees-access = تسجيل الدخول
employees-access-any = الجميع
employees-order = ترتيب حسب
employees-order-name = الاسم، تصاعديًا
employees-order-name-down = الاسم، تنازليًا
employees-order-number = الرقم، تصاعديًا
employees-order-number-down = الرقم، تنازليًا
employees-order-newest = الأحدث أولًا
employees-order-oldest = الأقدم أولًا
employees-filter = تصفية
employees-nobody-fits = لا يوجد موظف مطابق
employees-nobody-fits-text = لا أحد ممن تنطبق عليه عوامل التصفية لديه «{ $q }» في اسمه أو بريده أو رقمه. يجب أن تكون كل كلمة بداية كلمة من كلماته.
employees-nobody-fits-filter = لا أحد تنطبق عليه عوامل التصفية هذه.
employees-clear = مسح عوامل التصفية
employees-everywhere = البحث بين الجميع
employees-caption = الموظفون، الترتيب: { $order }
employees-tick = تحديد
employees-tick-one = تحديد { $name }
employees-number = الرقم
employees-change-ticked = تغيير المحددين
employees-tick-page = تحديد كل من في هذه الصفحة ({ $n })
employees-tick-none = إلغاء التحديد
employees-change-all = تغيير كل المطابقين ({ $n })
employees-paste = لصق قائمة أرقام أو عناوين
employees-pages = الصفحات
employees-page-first = الأولى
employees-page-previous = السابقة
employees-page-next = التالية
bulk-title = تغيير أشخاص كثيرين دفعة واحدة
bulk-crumb = تغيير كثيرين
bulk-crumb-confirm = تأكيد
bulk-lede = تذكر الصفحة التالية الجميع بأسمائهم قبل أن يحدث أي شيء.
bulk-mistake = تحقق مما أدخلته
bulk-who = 1. من
bulk-what = 2. ماذا
bulk-who-all =
    { $n ->
        [zero] كل من ينطبق عليه عامل التصفية: لا أحد
        [one] كل من ينطبق عليه عامل التصفية: شخص واحد
        [two] كل من ينطبق عليه عامل التصفية: شخصان
        [few] كل من ينطبق عليه عامل التصفية: { $n } أشخاص
        [many] كل من ينطبق عليه عامل التصفية: { $n } شخصًا
       *[other] كل من ينطبق عليه عامل التصفية: { $n } شخص
    }
bulk-who-ticked =
    { $n ->
        [zero] المحددون: لا أحد
        [one] المحددون: شخص واحد
        [two] المحددون: شخصان
        [few] المحددون: { $n } أشخاص
        [many] المحددون: { $n } شخصًا
       *[other] المحددون: { $n } شخص
    }
bulk-more = و{ $n } غيرهم
bulk-people = الأرقام الوظيفية أو عناوين البريد الإلكتروني
bulk-people-help = الصق عمودًا من جدول أو قائمة من رسالة، واحدًا في كل سطر أو بفواصل. المكرر يُحسب مرة واحدة.
bulk-nobody-ticked = لم تحدد أحدًا. الصق قائمة هنا، أو ارجع وحدد أشخاصًا.
bulk-nobody = الصق رقمًا أو عنوانًا واحدًا على الأقل.
bulk-too-many = يمكن تغيير { $most } شخص دفعة واحدة على الأكثر. اختر عددًا أقل، أو استورد ملفًا.
bulk-too-many-sheet = الحد الأقصى لرموز الدخول في طباعة واحدة هو { $most }. يُرجى اختيار أشخاص أقل.
bulk-nothing = اختر ما تريد تغييره.
bulk-no-department = اختر قسمًا واحدًا على الأقل.
bulk-no-mail = لا يُرسَل أي بريد من هنا. يمكن طباعة رموز دخول بدلًا من ذلك.
bulk-do-inactive = تعيين كغير نشط
bulk-do-inactive-help = لا يمكن إدراجهم في الجدول. ما زال بإمكانهم تسجيل الدخول والتعلم.
bulk-do-active = تعيين كنشط
bulk-do-add = إضافة إلى أقسام
bulk-do-remove = إخراج من أقسام
bulk-do-set = وضع في هذه الأقسام دون غيرها
bulk-do-set-help = الأقسام التي لا تقودها تبقى كما هي.
bulk-to = الأقسام المراد الإضافة إليها أو الإخراج منها أو الوضع فيها
bulk-do-language = تغيير اللغة
bulk-language-none = ما يطلبه متصفحهم
bulk-do-delete = حذف
bulk-do-delete-help = يُسجَّل خروجهم خلال ثوانٍ. يبقى تقدمهم في MobieTrain.
bulk-do-invite = الدعوة بالبريد الإلكتروني
bulk-do-invite-help = رابط لاختيار كلمة مرور. ومن ليس لديه بريد إلكتروني، أو لديه كلمة مرور بالفعل، لا يُرسل إليه شيء.
bulk-do-sheet = طباعة رموز دخول
bulk-do-sheet-help = لكل شخص رمز QR ورمز قصير، للقص والتسليم. ولمن ليس لديهم بريد إلكتروني أيضًا.
bulk-go-on = عرض من سيتغير
bulk-cancel = إلغاء
bulk-question-active =
    { $n ->
        [zero] تعيين كنشط: لا أحد؟
        [one] تعيين كنشط: شخص واحد؟
        [two] تعيين كنشط: شخصان؟
        [few] تعيين كنشط: { $n } أشخاص؟
        [many] تعيين كنشط: { $n } شخصًا؟
       *[other] تعيين كنشط: { $n } شخص؟
    }
bulk-question-inactive =
    { $n ->
        [zero] تعيين كغير نشط: لا أحد؟
        [one] تعيين كغير نشط: شخص واحد؟
        [two] تعيين كغير نشط: شخصان؟
        [few] تعيين كغير نشط: { $n } أشخاص؟
        [many] تعيين كغير نشط: { $n } شخصًا؟
       *[other] تعيين كغير نشط: { $n } شخص؟
    }
bulk-question-language =
    { $n ->
        [zero] تغيير اللغة إلى { $language }: لا أحد؟
        [one] تغيير اللغة إلى { $language }: شخص واحد؟
        [two] تغيير اللغة إلى { $language }: شخصان؟
        [few] تغيير اللغة إلى { $language }: { $n } أشخاص؟
        [many] تغيير اللغة إلى { $language }: { $n } شخصًا؟
       *[other] تغيير اللغة إلى { $language }: { $n } شخص؟
    }
bulk-question-add =
    { $n ->
        [zero] إضافة إلى { $departments }: لا أحد؟
        [one] إضافة إلى { $departments }: شخص واحد؟
        [two] إضافة إلى { $departments }: شخصان؟
        [few] إضافة إلى { $departments }: { $n } أشخاص؟
        [many] إضافة إلى { $departments }: { $n } شخصًا؟
       *[other] إضافة إلى { $departments }: { $n } شخص؟
    }
bulk-question-remove =
    { $n ->
        [zero] إخراج من { $departments }: لا أحد؟
        [one] إخراج من { $departments }: شخص واحد؟
        [two] إخراج من { $departments }: شخصان؟
        [few] إخراج من { $departments }: { $n } أشخاص؟
        [many] إخراج من { $departments }: { $n } شخصًا؟
       *[other] إخراج من { $departments }: { $n } شخص؟
    }
bulk-question-set =
    { $n ->
        [zero] وضع في { $departments } دون غيرها: لا أحد؟
        [one] وضع في { $departments } دون غيرها: شخص واحد؟
        [two] وضع في { $departments } دون غيرها: شخصان؟
        [few] وضع في { $departments } دون غيرها: { $n } أشخاص؟
        [many] وضع في { $departments } دون غيرها: { $n } شخصًا؟
       *[other] وضع في { $departments } دون غيرها: { $n } شخص؟
    }
bulk-question-delete =
    { $n ->
        [zero] حذف: لا أحد؟
        [one] حذف: شخص واحد؟
        [two] حذف: شخصان؟
        [few] حذف: { $n } أشخاص؟
        [many] حذف: { $n } شخصًا؟
       *[other] حذف: { $n } شخص؟
    }
bulk-question-invite =
    { $n ->
        [zero] الدعوة بالبريد الإلكتروني: لا أحد؟
        [one] الدعوة بالبريد الإلكتروني: شخص واحد؟
        [two] الدعوة بالبريد الإلكتروني: شخصان؟
        [few] الدعوة بالبريد الإلكتروني: { $n } أشخاص؟
        [many] الدعوة بالبريد الإلكتروني: { $n } شخصًا؟
       *[other] الدعوة بالبريد الإلكتروني: { $n } شخص؟
    }
bulk-question-sheet =
    { $n ->
        [zero] إنشاء رموز دخول: لا أحد؟
        [one] إنشاء رموز دخول: شخص واحد؟
        [two] إنشاء رموز دخول: شخصان؟
        [few] إنشاء رموز دخول: { $n } أشخاص؟
        [many] إنشاء رموز دخول: { $n } شخصًا؟
       *[other] إنشاء رموز دخول: { $n } شخص؟
    }
bulk-question-none = لن يتغير أحد
bulk-not-yet =
    { $n ->
        [zero] في القائمة: لا أحد. لم يُنفَّذ شيء بعد.
        [one] في القائمة: شخص واحد. لم يُنفَّذ شيء بعد.
        [two] في القائمة: شخصان. لم يُنفَّذ شيء بعد.
        [few] في القائمة: { $n } أشخاص. لم يُنفَّذ شيء بعد.
        [many] في القائمة: { $n } شخصًا. لم يُنفَّذ شيء بعد.
       *[other] في القائمة: { $n } شخص. لم يُنفَّذ شيء بعد.
    }
bulk-nothing-yet = لم يُنفَّذ شيء بعد.
bulk-changing = من سيتغير
bulk-now = الآن
bulk-then = بعد ذلك
bulk-deleted = محذوف
bulk-back = رجوع
bulk-brake = هذا أكثر من عُشر موظفيك
bulk-brake-label = اكتب { $n } للمتابعة.
bulk-brake-wrong = اكتب العدد { $n } بالأرقام.
bulk-nothing-done = عدم تغيير شيء
bulk-effect-active = يمكن إدراجهم في الجدول من جديد. ويُحسبون نشطين في MobieTrain من الآن.
bulk-effect-inactive = لا يمكن إدراجهم في الجدول. ما زال بإمكانهم تسجيل الدخول والتعلم، ويُحسبون غير نشطين في MobieTrain من الآن.
bulk-effect-language = يستخدمها CrewPlanner من صفحتهم التالية، وMobieTrain من زيارتهم التالية.
bulk-effect-add = يحصلون من الآن في MobieTrain على دورات هذه الأقسام.
bulk-effect-remove = لن يحصلوا من الآن في MobieTrain على الدورات التي لهذه الأقسام وحدها. يبقى تقدمهم.
bulk-effect-set = يحصلون من الآن في MobieTrain على دورات هذه الأقسام وحدها. يبقى تقدمهم.
bulk-effect-delete = يُسجَّل خروجهم خلال ثوانٍ، هنا وفي MobieTrain، ولن يمكنهم تسجيل الدخول مجددًا. لا يُحذف شيء في MobieTrain: يبقى تقدمهم هناك.
bulk-effect-invite = يصل إلى كل منهم بريد فيه رابط لاختيار كلمة مرور. وعندها يتوقف أي رابط سابق عن العمل.
bulk-effect-sheet = تعرض الصفحة التالية الرموز مرة واحدة، جاهزة للطباعة. ومن لديه رمز يمكنه أن يختار به كلمة مرور ذلك الشخص مرة واحدة.
bulk-button-active =
    { $n ->
        [zero] تعيين كنشط: لا أحد
        [one] تعيين كنشط: شخص واحد
        [two] تعيين كنشط: شخصان
        [few] تعيين كنشط: { $n } أشخاص
        [many] تعيين كنشط: { $n } شخصًا
       *[other] تعيين كنشط: { $n } شخص
    }
bulk-button-inactive =
    { $n ->
        [zero] تعيين كغير نشط: لا أحد
        [one] تعيين كغير نشط: شخص واحد
        [two] تعيين كغير نشط: شخصان
        [few] تعيين كغير نشط: { $n } أشخاص
        [many] تعيين كغير نشط: { $n } شخصًا
       *[other] تعيين كغير نشط: { $n } شخص
    }
bulk-button-language =
    { $n ->
        [zero] تغيير اللغة: لا أحد
        [one] تغيير اللغة: شخص واحد
        [two] تغيير اللغة: شخصان
        [few] تغيير اللغة: { $n } أشخاص
        [many] تغيير اللغة: { $n } شخصًا
       *[other] تغيير اللغة: { $n } شخص
    }
bulk-button-add =
    { $n ->
        [zero] إضافة: لا أحد
        [one] إضافة: شخص واحد
        [two] إضافة: شخصان
        [few] إضافة: { $n } أشخاص
        [many] إضافة: { $n } شخصًا
       *[other] إضافة: { $n } شخص
    }
bulk-button-remove =
    { $n ->
        [zero] إخراج: لا أحد
        [one] إخراج: شخص واحد
        [two] إخراج: شخصان
        [few] إخراج: { $n } أشخاص
        [many] إخراج: { $n } شخصًا
       *[other] إخراج: { $n } شخص
    }
bulk-button-set =
    { $n ->
        [zero] وضع: لا أحد
        [one] وضع: شخص واحد
        [two] وضع: شخصان
        [few] وضع: { $n } أشخاص
        [many] وضع: { $n } شخصًا
       *[other] وضع: { $n } شخص
    }
bulk-button-delete =
    { $n ->
        [zero] حذف: لا أحد
        [one] حذف: شخص واحد
        [two] حذف: شخصان
        [few] حذف: { $n } أشخاص
        [many] حذف: { $n } شخصًا
       *[other] حذف: { $n } شخص
    }
bulk-button-invite =
    { $n ->
        [zero] دعوة: لا أحد
        [one] دعوة: شخص واحد
        [two] دعوة: شخصان
        [few] دعوة: { $n } أشخاص
        [many] دعوة: { $n } شخصًا
       *[other] دعوة: { $n } شخص
    }
bulk-button-sheet =
    { $n ->
        [zero] إنشاء الرموز: لا أحد
        [one] إنشاء الرموز: شخص واحد
        [two] إنشاء الرموز: شخصان
        [few] إنشاء الرموز: { $n } أشخاص
        [many] إنشاء الرموز: { $n } شخصًا
       *[other] إنشاء الرموز: { $n } شخص
    }
bulk-logged = يُدوَّن ذلك في سجل التدقيق مع هذه القائمة.
bulk-unchanged = دون تغيير: { $n }
bulk-already = كذلك من قبل
bulk-already-invite = لديه كلمة مرور بالفعل
bulk-no-address = لا بريد إلكتروني، فلا رسالة
bulk-no-address-sheet = طباعة رموز لهم
bulk-last-admin = المسؤول الأخير
bulk-last-admin-text = لا بد أن يحتفظ أحد بالمفاتيح. عيّن مسؤولًا آخر أولًا.
bulk-not-yours = قائد فريق أو مسؤول: لا يغيّرهم إلا مسؤول
bulk-unknown = لا أحد لديه هذا الرقم أو العنوان
bulk-gone = لم يعد موجودًا
bulk-departments-none = لا شيء
bulk-refused = لم يتغير شيء
bulk-refused-last-admin = لما بقي مسؤول نشط: غيّر شخص ما مسؤولًا آخر في هذه الأثناء. ابدأ من القائمة من جديد.
bulk-refused-department = حُذف قسم في هذه الأثناء. ابدأ من القائمة من جديد.
bulk-refused-departments = سيكون أحدهم في أقسام كثيرة جدًا لا يتسع لها تسجيل الدخول إلى MobieTrain. اختر أقسامًا أقل أو أشخاصًا أقل.
bulk-done-active =
    { $n ->
        [zero] صاروا نشطين: لا أحد
        [one] صاروا نشطين: شخص واحد
        [two] صاروا نشطين: شخصان
        [few] صاروا نشطين: { $n } أشخاص
        [many] صاروا نشطين: { $n } شخصًا
       *[other] صاروا نشطين: { $n } شخص
    }
bulk-done-inactive =
    { $n ->
        [zero] صاروا غير نشطين: لا أحد
        [one] صاروا غير نشطين: شخص واحد
        [two] صاروا غير نشطين: شخصان
        [few] صاروا غير نشطين: { $n } أشخاص
        [many] صاروا غير نشطين: { $n } شخصًا
       *[other] صاروا غير نشطين: { $n } شخص
    }
bulk-done-language =
    { $n ->
        [zero] تغيرت اللغة: لا أحد
        [one] تغيرت اللغة: شخص واحد
        [two] تغيرت اللغة: شخصان
        [few] تغيرت اللغة: { $n } أشخاص
        [many] تغيرت اللغة: { $n } شخصًا
       *[other] تغيرت اللغة: { $n } شخص
    }
bulk-done-departments =
    { $n ->
        [zero] تغيرت الأقسام: لا أحد
        [one] تغيرت الأقسام: شخص واحد
        [two] تغيرت الأقسام: شخصان
        [few] تغيرت الأقسام: { $n } أشخاص
        [many] تغيرت الأقسام: { $n } شخصًا
       *[other] تغيرت الأقسام: { $n } شخص
    }
bulk-done-delete =
    { $n ->
        [zero] حُذف: لا أحد
        [one] حُذف: شخص واحد
        [two] حُذف: شخصان
        [few] حُذف: { $n } أشخاص
        [many] حُذف: { $n } شخصًا
       *[other] حُذف: { $n } شخص
    }
bulk-done-invite =
    { $n ->
        [zero] الدعوات في طريقها: لا أحد
        [one] الدعوات في طريقها: شخص واحد
        [two] الدعوات في طريقها: شخصان
        [few] الدعوات في طريقها: { $n } أشخاص
        [many] الدعوات في طريقها: { $n } شخصًا
       *[other] الدعوات في طريقها: { $n } شخص
    }
bulk-done-sheet =
    { $n ->
        [zero] أُنشئت رموز دخول: لا أحد
        [one] أُنشئت رموز دخول: شخص واحد
        [two] أُنشئت رموز دخول: شخصان
        [few] أُنشئت رموز دخول: { $n } أشخاص
        [many] أُنشئت رموز دخول: { $n } شخصًا
       *[other] أُنشئت رموز دخول: { $n } شخص
    }
bulk-done-already =
    { $n ->
        [zero] كانوا كذلك في هذه الأثناء: لا أحد.
        [one] كانوا كذلك في هذه الأثناء: شخص واحد.
        [two] كانوا كذلك في هذه الأثناء: شخصان.
        [few] كانوا كذلك في هذه الأثناء: { $n } أشخاص.
        [many] كانوا كذلك في هذه الأثناء: { $n } شخصًا.
       *[other] كانوا كذلك في هذه الأثناء: { $n } شخص.
    }
bulk-done-gone =
    { $n ->
        [zero] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: لا أحد.
        [one] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: شخص واحد.
        [two] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: شخصان.
        [few] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: { $n } أشخاص.
        [many] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: { $n } شخصًا.
       *[other] لم يعودوا موجودين أو غيّرهم شخص آخر في هذه الأثناء، فبقوا كما هم: { $n } شخص.
    }

## Import and export of employees
import-title = استيراد الموظفين
import-crumb = استيراد
import-lead = ملف CSV أو ورقة Excel (.xlsx) حتى 50 ميغابايت. سترى ما سيفعله قبل أن يتغير أي شيء، ولا تُرسل أي رسالة.
import-file = الملف
import-columns-are = الأعمدة: { $columns }.
import-template = ملف للتعبئة
import-missing-option = من ليس في الملف يصبح غير نشط
import-missing-help = تبقى أنت وآخر مسؤول نشطين. سترى أولًا مَن هم، وإذا زادوا على 10 % ممن جرى البحث بينهم فعليك كتابة العدد.
import-among = البحث بين
import-among-all = الجميع
import-among-gone = هذا القسم لم يعد موجودًا. اختر من جديد.
import-sheet = الورقة
import-sheet-help = لملفات Excel فقط. إن تُركت فارغة: الأولى.
import-look = اعرض ما سيفعله
import-cancel = إلغاء
import-how = كيف يُقرأ الملف
import-how-match = يُعرف الأشخاص برقم الموظف، وإلا فبعنوان البريد.
import-how-empty = الخلية الفارغة تترك الموجود كما هو.
import-how-departments = تُكتب عدة أقسام في خلية واحدة وبينها ; أو | أو سطر جديد. وتُسمّى الأقسام الجديدة قبل إنشائها، ويُرفض اسم يكاد يكون اسم قسم آخر.
import-how-unknown = الأعمدة التي لا نعرفها تُسمّى وتُتخطى.
import-how-roles = لا يغيّر الملف الأدوار ولا كلمات المرور.
import-no-file = اختر ملفًا غير فارغ.
import-error-large = الملف أكبر من { $max } ميغابايت.
import-error-unpacked = الجدول بعد فك الضغط أكبر من { $max } ميغابايت.
import-error-old = هذا جدول بصيغة قديمة أو محمي بكلمة مرور. احفظه بصيغة .xlsx دون كلمة مرور أو CSV.
import-error-broken = هذا الجدول تالف. احفظه من جديد بصيغة .xlsx أو CSV.
import-error-no-sheet = لا توجد ورقة باسم «{ $name }». الأوراق هي { $found }.
import-error-not-text = البايت { $byte } ليس حرفًا: هذا الملف ليس نصًا. احفظ الجدول بصيغة CSV أو .xlsx.
import-error-utf16 = البايت { $byte }: هذا الملف UTF-16 وفيه حرف تالف. احفظه بصيغة UTF-8.
import-error-utf8 = السطر { $line }، البايت { $byte }: هذا الملف UTF-8 لكن فيه حرفًا تالفًا. احفظه من جديد بصيغة «CSV UTF-8».
import-error-empty = لا شيء في هذا الملف. السطر الأول يسمّي الأعمدة.
import-error-no-column = السطر { $line }: لا عمود لرقم الموظف ولا للبريد. الأعمدة هي { $found }.
import-error-twice = السطر { $line }: عمودان بمعنى واحد: { $first } و{ $second }.
import-error-columns = السطر { $line }: أكثر من { $max } عمود.
import-error-rows = السطر { $line }: أكثر من { $max } صف. قسّم الملف.
import-would = ما سيفعله { $file }
import-did = ما فعله { $file }
import-read = الصفوف المقروءة: { $rows } ({ $kind }).
import-not-yet = لم يُنفَّذ شيء بعد، ولا تُرسل أي رسالة.
import-comma = فواصل
import-semicolon = فواصل منقوطة
import-tab = علامات جدولة
import-bar = خطوط عمودية
import-of-sheet = الورقة { $sheet }
import-1252 = هذا الملف ليس UTF-8 وقُرئ على أنه Windows-1252. تحقق من الأسماء ذات الحركات.
import-anew = لم يُستورد شيء: تغيّر شيء في هذه الأثناء
import-anew-text = في الأسفل ما سيفعله الملف الآن. انظر مرة أخرى قبل الاستيراد.
import-rows = صفوف الملف
import-which = أي الصفوف
import-all = الكل
import-refused = مرفوض
import-new = جديد
import-changed = متغيّر
import-unchanged = دون تغيير
import-missing = يصبح غير نشط
import-line = السطر
import-person = الشخص
import-row-is = حالة الصف
import-happens = ما يحدث
import-nothing = لا شيء.
import-becomes-inactive = ليس في الملف: يصبح غير نشط.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } يصبح { $after }
import-no-rows = لا صفوف هنا
import-pages = الصفحات
import-page = الصفحة { $page } من { $pages }
import-previous = السابق
import-next = التالي
import-short = باختصار
import-new-text = يمكنهم تسجيل الدخول حين تكون لهم كلمة مرور.
import-changed-text =
    { $n ->
        [zero] لا أحد يغيّر أقسامه.
        [one] شخص واحد يغيّر أقسامه، ومعها ربما دوراته في MobieTrain.
        [two] شخصان يغيّران أقسامهما، ومعها ربما دوراتهما في MobieTrain.
        [few] { $n } أشخاص يغيّرون أقسامهم، ومعها ربما دوراتهم في MobieTrain.
        [many] { $n } شخصًا يغيّرون أقسامهم، ومعها ربما دوراتهم في MobieTrain.
       *[other] { $n } شخص يغيّرون أقسامهم، ومعها ربما دوراتهم في MobieTrain.
    }
import-refused-text = تعود في ملف بأعمدتك، مع السبب.
import-refused-file = الصفوف المرفوضة بصيغة CSV: { $n }
import-new-departments = أقسام جديدة
import-columns = الأعمدة
import-columns-read = المقروءة:
import-columns-skipped = تُخطيت لأن الملف لا يغيّرها أو لأننا لا نعرفها:
import-brake = توقف: سيصبح { $missing } من { $covered } غير نشطين
import-brake-text = طلبت أن يصبح من ليس في الملف غير نشط. من بين جميع النشطين يبلغ ذلك { $share } %. فوق 10 % ننتظرك.
import-brake-text-among = طلبت أن يصبح من ليس في الملف غير نشط. من بين النشطين في { $department } والأقسام التي تحته يبلغ ذلك { $share } %. فوق 10 % ننتظرك.
import-who = من هم
import-more = وغيرهم: { $n }
import-brake-label = لجعلهم غير نشطين اكتب { $missing }
import-brake-wrong = اكتب { $missing }، أو استورد دون تعطيل أحد. لم يتغير شيء.
import-brake-button = استيراد وتعطيل
import-brake-nobody = استيراد دون تعطيل أحد
import-button = استيراد: { $n }
import-nothing-to-do = لا شيء للاستيراد: كل ما في الملف كذلك أصلًا أو مرفوض.
import-applying = يجري استيراد الملف
import-applying-text = { $done } من { $of }
import-applying-stay = يمكنك مغادرة الصفحة: يستمر الاستيراد. يُنفَّذ كله أو لا شيء.
import-done = استُورد الملف
import-done-text = أُضيف: { $new }. تغيّر: { $changed }. أصبح غير نشط: { $missing }. لم تُرسل أي رسالة.
import-done-list = إلى الموظفين
import-why-width = عدد القيم { $found } وعدد الأعمدة { $wanted }. ضع القيمة التي تحوي الفاصل بين علامتي اقتباس.
import-why-long = { $column }: أطول من { $max } بايت. ربما تنقص علامة اقتباس في آخرها.
import-why-formula = { $column }: نتيجة الصيغة { $error }.
import-why-text = { $field }: { $why }
import-why-language = «{ $text }» ليست من لغاتنا.
import-why-status = الحالة active أو inactive، وليست «{ $text }».
import-why-nobody = لا رقم ولا عنوان.
import-why-needed = يلزم للشخص الجديد: { $field }.
import-why-taken = { $email } يخص { $name }.
import-why-twice = السطر { $line } هو { $name } أصلًا.
import-why-last-admin = { $name } آخر مسؤول نشط ويبقى نشطًا.
import-why-departments = هذه الأقسام كثيرة أو أسماؤها طويلة على رابط.
import-why-alike = لا يوجد قسم «{ $name }». هل قصدت «{ $alike }»؟ إذا كان قسمًا آخر فأنشئه أولًا.
import-why-zeros = لا يوجد رقم { $number }، لكن رقم { $name } هو { $theirs }. هل المقصود { $name }؟ اكتب إذن { $theirs }: فجداول البيانات تحذف الأصفار من البداية. وإذا كان شخصًا آخر فأضفه يدويًا أولًا.
export-title = تصدير الموظفين
export-lead = الأشخاص في الملف: { $n }
export-text = ملف CSV يفتحه Excel: الرقم والأسماء والبريد والأقسام واللغة والحالة والدور. ويمكن استيراده ثانية.
export-button = تنزيل
export-logged = يذكر سجل التدقيق من أخذ الملف.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = الرقم { $number }
person-edit = تعديل
person-not-done = لم يتغيّر شيء
person-added = تمت إضافة { $name }
person-added-waits = تمت إضافة { $name }، ولا يمكن تسجيل الدخول بعد
person-saved = تم الحفظ. الحقول التي تغيّرت: { $count }
person-unchanged = لم يتغيّر شيء: كان كل شيء هكذا من قبل
person-now-inactive = { $name }: الحالة الآن غير نشطة
person-now-active = { $name }: الحالة نشطة من جديد
person-deleted = تم حذف { $name }
person-training = التدريب
person-training-none = لم تُكمَل أي دورة بعد.
person-completed = أُكملت في
person-valid-until = سارٍ حتى
qualified-due-on = الموعد
person-late = متأخرة:
person-late-since = كان موعدها { $date }.
person-training-new = الدورات الجديدة: { $count }
person-training-told = بحسب ما أبلغنا به MobieTrain.
person-training-told-last = أبلغنا MobieTrain بذلك، وآخر مرة في { $when }.
person-history = السجل
person-history-all = في سجل التدقيق
person-history-none = لم يحدث شيء بعد.
person-details = البيانات
person-in-crew = في الفريق
person-since = منذ { $month }
person-no-departments = بلا قسم
language-of-browser = بحسب المتصفح
person-invited = دعوة في طريقها إلى { $email }
person-link-sent = رابط لكلمة مرور جديدة في طريقه إلى { $email }
person-password = كلمة المرور
person-password-set = محدّدة: يمكن تسجيل الدخول
person-password-none = غير محدّدة: لا يمكن تسجيل الدخول بعد. يمكن اختيارها عبر دعوة.
devices-title = الجلسات المفتوحة
devices-none = لا توجد جلسات مفتوحة.
devices-signed-out = تم تسجيل خروج { $name } من كل مكان
person-leaving = عند مغادرة { $name }
person-leaving-inactive = غير نشط: يمكنه تسجيل الدخول والتعلّم، ويبقى كل شيء محفوظًا.
person-leaving-deleted = محذوف: تُنهى جلساته خلال ثوانٍ، في MobieTrain أيضًا، ويبقى تقدّمه هناك.
person-set-inactive = جعل الحالة غير نشطة
person-set-active = جعل الحالة نشطة
person-delete = حذف…
person-delete-question = هل تريد حذف { $name }؟
person-delete-sign-in = تُنهى كل الجلسات ولا يمكن تسجيل الدخول بعد ذلك.
person-delete-mobietrain = تنتهي الجلسات المفتوحة في MobieTrain خلال ثوانٍ.
person-delete-progress = لا يُحذف شيء في MobieTrain: يبقى التقدّم هناك إلى أن يحذف أحدهم المتعلّم في نظام إدارة المحتوى.
person-delete-erased = يُمحى الاسم والعنوان والرقم هنا بعد هذا العدد من الأيام: { $days }. ويحتفظ سجل التدقيق بقيوده طوال مدتها.
person-delete-yes = حذف
person-cancel = إلغاء
person-save = حفظ التغييرات
person-add = إضافة
person-not-saved = لم يُحفظ بعد. عدد ما يجب تصحيحه: { $count }
person-personal = البيانات الشخصية
person-name-help = فقط إن لم يكن الاسم الأول واسم العائلة معًا
person-optional = (اختياري)
person-email-help = من ليس لديه بريد يسجّل الدخول بالرقم الوظيفي.
person-none-yet = لا توجد أقسام بعد.
person-departments-kept = يبقى في { $departments }: لا يغيّر ذلك إلا مسؤول.
person-leads-help = لقائد الفريق فقط: الأقسام التي يتولى أمر أفرادها، مع ما تحتها.
role-employee-help = يرى بياناته ويفتح MobieTrain.
role-team-lead-help = يرى أفراد الأقسام المختارة ويعدّل بياناتهم.
role-client-admin-help = يرى الجميع ويعدّل بياناتهم والأقسام وعمليات التكامل.
conflict-title = لم يُحفظ بعد. عدد الحقول التي غيّرها شخص آخر في هذه الأثناء: { $count }
conflict-text = اختر الصحيح لكل منها. كل ما ملأته غير ذلك محفوظ أدناه.
conflict-theirs = كما هو الآن
conflict-theirs-by = كما هو الآن، بواسطة { $who }، { $when }
conflict-mine = كما ملأته أنت
mistake-empty = لا يمكن أن يكون هذا فارغًا.
mistake-long = هذا أطول من { $max } حرفًا.
mistake-lines = يجب أن يكون هذا في سطر واحد.
mistake-control = فيه حرف تحكّم لا تكتبه أي لوحة مفاتيح. اكتبه من جديد.
mistake-not-email = هذا ليس عنوان بريد إلكتروني. اكتبه هكذا: name@company.example.
mistake-named-email = اكتب العنوان وحده، دون الاسم والأقواس حوله.
mistake-linked-email = اكتب العنوان وحده، دون ‎mailto:‎ قبله.
mistake-email-taken = هذا العنوان لدى { $name } بالفعل. يحتاج كل شخص إلى عنوان خاص به.
mistake-no-name-to-sign-in = يُرجى إدخال بريد إلكتروني أو رقم وظيفي: من ليس لديه أيٌّ منهما لا يمكنه تسجيل الدخول.
mistake-taken = لدى شخص آخر في الشركة هذا بالفعل.
mistake-number-taken = هذا الرقم لدى { $name } بالفعل. يحتاج كل شخص إلى رقم خاص به.
mistake-leads-nothing = اختر قسمًا واحدًا على الأقل لقائد الفريق.
mistake-out-of-reach = اختر قسمًا واحدًا على الأقل مما تقوده.
mistake-last-admin = هذا هو المسؤول النشط الوحيد. اجعل شخصًا آخر مسؤولًا أولًا.
mistake-unknown-department = أحد هذه الأقسام لم يعد موجودًا. اختر من جديد.
mistake-too-many = هذه الأقسام كثيرة جدًا، أو أسماؤها طويلة جدًا، على رابط إلى MobieTrain.
mistake-not-offered = اختر مما هو معروض.
## Departments: the tree, and what an act on one of them changes.
nav-departments = الأقسام
departments-lede = من ينتمي إلى قسم فرعي يُحسب أيضًا على القسم الذي يعلوه، وفي MobieTrain كذلك.
departments-new = قسم جديد
departments-tree = شجرة الأقسام
departments-department = القسم
departments-here = هنا
departments-in-all = المجموع
departments-people-here = الأشخاص هنا:
departments-people-in-all = الأشخاص في المجموع:
departments-empty = لا توجد أقسام بعد
departments-empty-text = أنشئ الأول هنا. والاستيراد ينشئ الأقسام التي يذكرها.
departments-choose = اختر قسمًا لتغيير اسمه أو نقله أو دمجه أو حذفه.
departments-not-saved = لم يُحفظ شيء بعد
departments-done-created = أُنشئ القسم.
departments-done-saved = حُفظ القسم.
departments-done-merged = دُمج القسمان.
departments-done-deleted = حُذف القسم.
departments-done-apart = يبقيان قسمين، ولن نسألك عنهما مرة أخرى.
departments-done-people = عدد الأشخاص الذين تتغير أقسامهم في MobieTrain عند دخولهم التالي: { $people }.
departments-alike = «{ $one }» يشبه «{ $other }»
departments-alike-text = عدد الأشخاص فيه: { $people }. إذا كان الاسمان يعنيان الشيء نفسه فإنهم يُحرمون مما يقدمه MobieTrain لـ{ $other }. ادمج القسمين، أو أكّد أن الأمر صحيح هكذا.
departments-alike-merge = عرض ما يغيّره الدمج
departments-alike-apart = الأمر صحيح هكذا
departments-above = تُحسب أيضًا على: { $departments }.
department-name = الاسم
department-name-help = تغيير الاسم لا يغيّر أي قاعدة في MobieTrain.
department-parent = يتبع
department-no-parent = لا شيء، فهو قسم مستقل
department-save = حفظ
department-create = إنشاء القسم
department-delete = حذف…
department-merge-title = الدمج مع قسم آخر
department-merge-into = كل من في { $department } ينتقل إلى
department-merge-show = عرض ما سيتغير
department-error-empty = أعطِ القسم اسمًا.
department-error-long = لا يزيد الاسم على { $max } حرف.
department-error-odd = الاسم سطر واحد بلا رموز تحكم.
department-error-taken = هناك قسم آخر بهذا الاسم. اختر اسمًا آخر أو ادمج القسمين.
department-error-circle = لا يمكن أن يتبع قسمًا يقع تحته.
department-error-deep = لا يزيد عدد مستويات الأقسام على { $levels }.
department-error-link = سيُحسب { $person } على أقسام أكثر مما يتسع له رابط إلى MobieTrain، بما فيها الأقسام الأعلى. أخرجه أولًا من بعض الأقسام أو استخدم أسماء أقصر.
department-error-gone = لم يعد هذا القسم موجودًا. اختر غيره.
department-move-question = هل تريد نقل { $department }؟
department-move-to = سيتبع { $parent }.
department-move-top = سيصبح مستقلًا.
department-merge-question = هل تريد دمج { $department } في { $into }؟
department-delete-question = هل تريد حذف { $department }؟
department-effects = ما الذي سيتغير
department-effect-concerned = الأشخاص الذين تتغير أقسامهم في MobieTrain ابتداءً من دخولهم التالي
department-effect-gained = الأشخاص الذين سيُحسبون على { $department }
department-effect-lost = الأشخاص الذين لن يُحسبوا بعد ذلك على { $department }
department-effect-moved = الأشخاص في { $department } الذين سينتقلون إلى { $into }
department-effect-stay = الأشخاص في { $department }: يبقون، لكن من دون هذا القسم
department-effect-below = الأقسام الفرعية التي ستتبع { $parent }
department-effect-below-top = الأقسام الفرعية التي ستصبح مستقلة
department-effect-leads-move = قادة الفرق الذين سيرون هؤلاء الأشخاص أيضًا ويعدّلون بياناتهم
department-effect-leads-merge = قادة الفرق الذين سيقودون { $into } بدلًا منه
department-effect-leads-delete = قادة الفرق الذين لن يقودوه بعد ذلك
department-names-more = و{ $n } غيرهم
department-rules = مجموعات المستخدمين في MobieTrain
department-rules-merge = المجموعة التي تذكر قاعدتها { $department } (المعرّف: { $id }) لن تجد هؤلاء الأشخاص من خلاله بعد ذلك. اطلب ممن يدير MobieTrain أن يذكر { $into } بدلًا منه.
department-rules-delete = المجموعة التي تذكر قاعدتها { $department } (المعرّف: { $id }) لن تجد هؤلاء الأشخاص من خلاله بعد ذلك، حتى لو أنشأت قسمًا بالاسم نفسه من جديد.
department-brake = عدد الأشخاص المعنيين: { $n }
department-brake-label = للمتابعة اكتب { $n }
department-brake-wrong = اكتب { $n }: هذا عدد الأشخاص المعنيين.
department-changed = في هذه الأثناء صار الأمر يخص أشخاصًا آخرين. انظر إليه مرة أخرى قبل أن تتابع.
department-move-button = نقل
department-merge-button = الدمج في { $into }
department-delete-button = حذف { $department }
department-cancel = إبقاء الأمر كما هو
## Open on your phone
phone-title = الفتح على الهاتف
phone-text = امسح الرمز بكاميرا هاتفك للوصول مباشرة إلى تدريبك باسم { $name }.
phone-qr = رمز QR يحتوي على رابط تسجيل الدخول الخاص بك
phone-once = يعمل مرة واحدة ولمدة دقيقتين.
phone-left = الوقت المتبقي
phone-no-camera = لا توجد كاميرا؟
phone-type = يُفتح هذا العنوان على هاتفك. لا يُعطى لأحد: من يفتحه أولًا يدخل باسمك.
phone-new = رمز جديد
phone-done = تم
phone-close = إغلاق
phone-over = لم يعد هذا الرمز يعمل
phone-over-text = يعمل الرمز مرة واحدة ولمدة دقيقتين، حتى لا يستخدم أحد غيرك رمزك.
phone-opened = تم تسجيل الدخول على هاتفك
phone-opened-text = يمكن المتابعة هناك وإغلاق هذه النافذة.
phone-confirm-title = المتابعة باسم { $name }؟
phone-confirm-text = سيتم تسجيل الدخول على هذا الهاتف باسم { $name }. لا تجوز المتابعة إلا إن كان هذا اسمك وكان هذا الرمز قد فُتح من طرفك على شاشة أخرى.
phone-confirm-other = جلسة { $name } مفتوحة الآن على هذا الهاتف وسيتم إنهاؤها.
phone-confirm-no = هذا ليس أنا
phone-expired-what = يُفتح CrewPlanner على الحاسوب ويُختار «الفتح على الهاتف» من القائمة خلف صورتك للحصول على رمز جديد.
phone-expired-home = الانتقال إلى CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [zero] { $minutes } دقيقة إجمالاً
        [one] دقيقة واحدة إجمالاً
        [two] دقيقتان إجمالاً
        [few] { $minutes } دقائق إجمالاً
        [many] { $minutes } دقيقة إجمالاً
       *[other] { $minutes } دقيقة إجمالاً
    }
training-minutes-left =
    { $minutes ->
        [zero] بقيت { $minutes } دقيقة
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
training-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
training-lessons =
    { $lessons ->
        [zero] { $done } من { $lessons } درس
        [one] { $done } من درس واحد
        [two] { $done } من درسين
        [few] { $done } من { $lessons } دروس
        [many] { $done } من { $lessons } درسًا
       *[other] { $done } من { $lessons } درس
    }
training-not-begun = لم تبدأ بعد
training-continue = متابعة
training-start = ابدأ
training-late =
    { $days ->
        [zero] في الموعد
        [one] متأخرة يومًا واحدًا
        [two] متأخرة يومين
        [few] متأخرة { $days } أيام
        [many] متأخرة { $days } يومًا
       *[other] متأخرة { $days } يوم
    }
training-by-today = حتى اليوم
training-by-tomorrow = حتى الغد
training-by-weekday =
    { $weekday ->
        [1] حتى يوم الاثنين
        [2] حتى يوم الثلاثاء
        [3] حتى يوم الأربعاء
        [4] حتى يوم الخميس
        [5] حتى يوم الجمعة
        [6] حتى يوم السبت
       *[other] حتى يوم الأحد
    }
training-by-date = حتى { $date }
qualified-title = من هو مؤهَّل
qualified-lead = بحسب الدورات المُكمَلة في MobieTrain.
qualified-lead-last = بحسب الدورات المُكمَلة في MobieTrain، وآخرها في { $when }.
qualified-note = يبلغنا MobieTrain بكل دورة يكملها أحد.
qualified-note-late = المتأخرون غير معروفين بعد، أو ليس في هذا اليوم.
due-late = متأخر
due-soon = مستحق خلال 7 أيام
due-which = المطلوب
due-as-of = كما أبلغنا MobieTrain في { $when }.
qualified-csv = هذه القائمة بصيغة CSV
qualified-which = المؤهل
qualified-which-any = كل المؤهلات
qualified-validity = السريان
qualified-validity-any = أيًّا كان
qualified-on = في يوم
qualified-people = أي أشخاص
qualified-everybody = الجميع
qualified-yes = مؤهَّلون
qualified-soon = ينتهي خلال 30 يومًا
qualified-over = انتهى
qualified-forever = لا ينتهي
qualified-until = حتى { $date }
qualified-ran-out = انتهى في { $date }
qualified-days =
    { $days ->
        [0] اليوم الأخير
        [zero] اليوم الأخير
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
qualified-not = ليس بعد
qualified-nothing = لا شيء بعد
qualified-caption = المؤهلات في { $date }، بحسب الاسم
qualified-departments-today = الأقسام اليوم
qualified-past-deleted = من دون الأشخاص الذين حُذفوا منذ ذلك الحين: { $n }.
qualified-past-some = من دون الأشخاص الذين حُذفوا منذ ذلك الحين.
qualified-past-departments = الأقسام هي أقسام اليوم.
qualified-empty = لم يُكمل أحد دورة بعد
qualified-empty-text = عندما يُكمل أحد دورة في MobieTrain تظهر هنا خلال ثوانٍ.
qualified-you = أنت مؤهَّل لـ
company-last = المتابعة إلى { $client }
company-another = أو شركة أخرى:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = بقيت خطوة واحدة: يجب أن تُعِدّ MobieTrain نطاقك الفرعي. لا حاجة إلى العودة إلى هنا؛ سنراسلك بالبريد عندما يعمل.
test-who = اسم الموظف أو بريده الإلكتروني أو رقمه
test-who-help = تكفي بدايات الكلمات: «jan pee».
test-unknown = لم يُعثر على أي موظف بهذا.
test-several = من تقصد؟
test-more =
    { $count ->
        [one] يطابق شخص آخر. اكتب المزيد للتضييق.
        [two] يطابق شخصان آخران. اكتب المزيد للتضييق.
        [few] يطابق { $count } أشخاص آخرين. اكتب المزيد للتضييق.
        [many] يطابق { $count } شخصًا آخر. اكتب المزيد للتضييق.
       *[other] يطابق { $count } شخص آخر. اكتب المزيد للتضييق.
    }
test-group = { $group } { $courses }
test-in-several = الدورة الموجودة في عدة مجموعات من هذه تُحسب في كل منها، ومرة واحدة في المجموع.
told-waiting = الرسالة إلى { $name } في الانتظار
told-waiting-text = لم يقبل خادم البريد بعدُ الرسالة إلى { $address }. سنعيد المحاولة تلقائيًا.
told-sent = أُبلغ { $name } بالبريد الإلكتروني
told-sent-text = قبل خادم البريد الرسالة إلى { $address } في { $when }.
told-failed = لم تُرسل الرسالة إلى { $name }
told-failed-text = أُوقفت محاولات إرسال الرسالة إلى { $address } في { $when }.
told-says = يقول خادم البريد:
connected-mail-subject = { $client } متصلة الآن بـ MobieTrain
connected-mail-text =
    مرحبًا { $name }،

    أعدّت MobieTrain النطاق الفرعي لشركة { $client }، والاتصال يعمل. يجد موظفوك MobieTrain في قائمة ملفهم الشخصي من الآن.

    الاتصال، واختبار مع أحد موظفيك:
connected-mail-button = فتح الاتصال
technical-title = تفاصيل تقنية
technical-text = الرسائل والمفاتيح والساعات
event-keys-changed = تغيّرت المفاتيح
event-people-changed = تغيّرت بيانات الأشخاص
event-completion-withdrawn = سُحب إكمال دورة
event-learner-deleted = حُذف شخص في MobieTrain
replay-title = إعادة إرسال عدة رسائل
replay-text = كل ما لم يُسلَّم وحدث في هذه المدة. ترى عدد الرسائل قبل إرسالها.
replay-from = من
replay-to = إلى
replay-wrong = اختر وقتين، الأسبق أولًا.
replay-look = عرض ما سيُرسل
replay-question =
    { $count ->
        [0] لا شيء يُعاد إرساله من هذه المدة
        [one] إعادة إرسال رسالة واحدة؟
        [two] إعادة إرسال رسالتين؟
        [few] إعادة إرسال { $count } رسائل؟
        [many] إعادة إرسال { $count } رسالة؟
       *[other] إعادة إرسال { $count } رسالة؟
    }
replay-only = لا يُعاد إرسال إلا ما لم يُسلَّم: يُمحى مضمون الرسالة فور تسليمها. والرسالة التي وصلت رغم ذلك لا يتكرر أثرها.
replay-no = رجوع
replay-yes = إعادة الإرسال
replay-done =
    { $count ->
        [0] لم يكن هناك ما يُعاد إرساله
        [one] رسالة واحدة في طريقها من جديد
        [two] رسالتان في طريقهما من جديد
        [few] { $count } رسائل في طريقها من جديد
        [many] { $count } رسالة في طريقها من جديد
       *[other] { $count } رسالة في طريقها من جديد
    }
replay-done-text = تبيّن القائمة أدناه ما سُلِّم منها.
keys-title = مفاتيح التوقيع
keys-text = بها تُوقَّع الروابط إلى MobieTrain. يتولى مفتاح جديد كل 90 يومًا تلقائيًا دون أن يلاحظ أحد.
key-active = يوقّع
key-next = التالي
key-retired = متقاعد
key-revoked = ملغى
key-active-since = يوقّع منذ { $when }.
key-next-since = منشور مسبقًا منذ { $when }.
key-retired-until = لم يعد يوقّع؛ يبقى منشورًا حتى { $when } لتعمل روابطه الأخيرة.
key-revoked-at = أُخرج من الاستعمال في { $when }.
key-revoke = إلغاء المفتاح
keys-rotate = التبديل الآن
keys-rotate-text = عند التبديل يوقّع المفتاح التالي فورًا. لا يضيع أي رابط.
keys-rotate-from = يمكن للمفتاح التالي أن يتولى ابتداءً من { $when }: حينها يكون معروفًا في كل مكان.
keys-rotated = المفتاح التالي يوقّع الآن
keys-rotated-text = يبقى المفتاح السابق منشورًا حتى ينتهي آخر رابط له.
keys-revoked = أُلغي المفتاح
keys-revoked-text = تُبلَّغ MobieTrain فورًا. ترى أدناه في الرسائل إن وصل ذلك.
revoke-question = إلغاء هذا المفتاح؟
revoke-active = هذا المفتاح يوقّع الروابط. يتولى المفتاح التالي فورًا؛ ومن كان في طريقه برابط من الدقيقة الأخيرة يقرأ أنه لم يعمل فينقر مرة أخرى.
revoke-next = هذا المفتاح لا يوقّع بعد، فلن يلاحظ أحد. يُنشأ مفتاح تالٍ جديد يمكنه أن يتولى بعد نصف ساعة.
revoke-retired = لم يعد هذا المفتاح يوقّع. تتوقف روابط الدقائق الأخيرة التي وقّعها؛ ومن لديه أحدها ينقر مرة أخرى.
revoke-when = تُبلَّغ MobieTrain فورًا وترفض المفتاح خلال ثوانٍ؛ وإن لم تصل الرسالة فخلال 10 دقائق.
revoke-forever = لا يمكن التراجع عن ذلك. افعله إذا كان من الممكن أن يكون المفتاح قد وقع في يد أحد.
revoke-no = الإبقاء عليه

# Invitations and passwords
invite = إرسال دعوة
invite-again = إعادة الإرسال
invite-reset = إرسال رابط لكلمة مرور جديدة
invite-link = إنشاء رابط لاختيار كلمة مرور
invite-code = طباعة رمز دخول
invite-no-email = لا بريد إلكتروني، فلا يمكن إرسال شيء. يُرجى تسليم رابط أو رمز على ورقة.
invite-no-mail = لا يُرسَل بريد من هنا. سلّم رابطًا أو رمزًا على الورق.
forgotten-no-email = لا بريد إلكتروني لديك؟ يعطيك مسؤولك أو منسّق الورديات رمزًا جديدًا تختار به كلمة مرور جديدة.
sheet-lasts = مدة صلاحية الرموز
sheet-days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
sheet-resets =
    { $n ->
        [zero] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: لا أحد
        [one] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: شخص واحد
        [two] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: شخصان
        [few] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: { $n } أشخاص
        [many] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: { $n } شخصًا
       *[other] لديه كلمة مرور تبقى حتى تُختار غيرها بالرمز: { $n } شخص
    }
sheet-ends =
    { $n ->
        [zero] ينتهي رمز لا يزال صالحًا: لا أحد
        [one] ينتهي رمز لا يزال صالحًا: شخص واحد
        [two] ينتهي رمز لا يزال صالحًا: شخصان
        [few] ينتهي رمز لا يزال صالحًا: { $n } أشخاص
        [many] ينتهي رمز لا يزال صالحًا: { $n } شخصًا
       *[other] ينتهي رمز لا يزال صالحًا: { $n } شخص
    }
sheet-has-code = رمز حتى { $until }
sheet-new = رمز جديد
sheet-crumb = رموز الدخول
sheet-title =
    { $n ->
        [zero] رموز الدخول: لا أحد
        [one] رموز الدخول: شخص واحد
        [two] رموز الدخول: شخصان
        [few] رموز الدخول: { $n } أشخاص
        [many] رموز الدخول: { $n } شخصًا
       *[other] رموز الدخول: { $n } شخص
    }
sheet-lede = يُرجى القص على طول الخطوط وتسليم كل شخص قصاصته.
sheet-print = طباعة
sheet-warning = من لديه قصاصة يمكنه استخدامها
sheet-warning-text = تظهر الرموز مرة واحدة. وكل منها صالح مرة واحدة، حتى { $until }. وإنشاء رموز جديدة للأشخاص أنفسهم يُنهي هذه. ويُدوَّن في سجل التدقيق أنك أنشأتها.
sheet-done = تم
sheet-qr = رمز QR لـ { $name }
sheet-signs-in = تسجيل الدخول باستخدام { $with }
sheet-scan = امسح الرمز، واختر كلمة مرور، وانتهى.
sheet-or = أو افتح { $address } واكتب
sheet-good = صالح مرة واحدة، حتى { $until }.
code-title = كتابة الرمز
code-text = تجده على الورقة التي استلمتها: عشرة أحرف وأرقام. وبه تختار كلمة مرور.
code-label = الرمز
code-button = متابعة
code-wrong = هذا الرمز غير صالح. ربما كُتب خطأً، أو استُخدم من قبل، أو مضى وقته. يُرجى التحقق منه أو طلب رمز جديد.
invitation-mail-subject = حسابك في { $client }
invitation-mail-text =
    مرحبًا { $name }،

    أنشأت لك { $client } حسابًا في CrewPlanner. يُرجى اختيار كلمة مرور عبر الرابط أدناه، وهو صالح حتى { $until }.
given-mail-text =
    مرحبًا { $name }،

    ترسل إليك { $client } رابطًا لاختيار كلمة مرور جديدة في CrewPlanner، وهو صالح حتى { $until }. إلى أن تُختار كلمة مرور جديدة تبقى كلمة مرورك كما هي.

role-confirm-first = اختيار دور آخر يتطلب كلمة مرورك أولًا.

asked-client-admin = مطلوب من المسؤولين
asked-team-lead = مطلوب من قادة الفرق
asked-employee = مطلوب من بقية الموظفين
address-no-mail = لا يُرسَل أي بريد من هنا، فلا يمكنك تأكيد عنوان بنفسك. يُرجى سؤال من يدير شؤون موظفي { $client }، فيمكنه تغييره لك.
address-given-mail-text =
    مرحبًا { $name }،

    عُيّن لك عنوان بريد إلكتروني آخر في { $client } في { $when } من قِبَل { $by }. ولم يعد تسجيل دخولك بهذا العنوان. هل هذا خطأ؟ يُرجى سؤال من يدير شؤون موظفي { $client }.
address-given-by-command = الإدارة
mail-off-text = لم يحدّد من يدير هذا النظام خادم بريد. حتى ذلك الحين يُرجى تسليم الروابط باليد أو طباعة رموز الدخول.

## Company sign-in

company-sign-in = تسجيل الدخول عبر الشركة
company-lead = يسجّل الأشخاص دخولهم عبر مزوّد OpenID Connect الخاص بكم، مثل Microsoft Entra أو Google أو Keycloak.
company-card-text = اسمح لأشخاص { $client } بتسجيل الدخول عبر مزوّد OpenID Connect الخاص بكم، إلى جانب كلمة المرور أو بدلًا منها.
company-open = فتح الإعدادات
company-redirect = عنوان إعادة التوجيه (redirect URI)
company-redirect-help = سجّل هذا الموقع لدى مزوّدكم كتطبيق ويب بهذا العنوان. يستخدم تدفّق الرمز مع PKCE ويطلب النطاقات openid وemail وprofile.
company-issuer = الجهة المُصدِرة (issuer)
company-issuer-help = عنوان مزوّدكم، مثل https://login.example.com/realms/acme. يُسأل قبل حفظ أي شيء.
company-issuer-shape = اكتب عنوانًا يبدأ بـ https://، كما يكتب مزوّدكم الجهة المُصدِرة.
company-issuer-away = لا يمكن الوصول إلى المزوّد على هذا العنوان. لم يُحفظ أي شيء.
company-issuer-answer = ما يجيب على هذا العنوان ليس مزوّدًا يمكن تسجيل الدخول عبره هنا. لم يُحفظ أي شيء.
company-why = لمن يدير المزوّد:
company-client-id = معرّف العميل (client ID)
company-client-id-wrong = اكتب معرّف العميل الذي أعطاه مزوّدكم لهذا الموقع.
company-secret = سرّ العميل
company-secret-help = يُحفظ مشفّرًا ولا يُعرض مرة أخرى أبدًا.
company-secret-keep = يُحفظ مشفّرًا ولا يُعرض مرة أخرى أبدًا. اترك الحقل فارغًا للاحتفاظ بالسرّ المحفوظ.
company-secret-wrong = اكتب سرّ العميل الذي أعطاه مزوّدكم لهذا الموقع.
company-secret-again = اكتبه مرة أخرى: لم يُحفظ أي شيء.
company-other-provider = جهة مُصدِرة أخرى أو معرّف عميل آخر ينهي كل الروابط: يُعثر على الجميع من جديد بعناوينهم المؤكّدة.
company-mode = من يسجّل دخوله عبره
company-mode-off = لا أحد
company-mode-beside = من يريد، إلى جانب كلمة المرور ومفتاح المرور
company-mode-only = كل من له بريد إلكتروني، ولا طريقة أخرى
company-mode-only-help = عندها لا تُدخل كلمات مرورهم ومفاتيحهم ورموزهم ودعواتهم أحدًا. تبقى الجلسات المفتوحة.
company-untested = اختبره أولًا بهذه الإعدادات: عُد من المزوّد بصفتك أنت. بعدها يمكن أن يكون الطريق الوحيد.
company-save = حفظ
company-saved = حُفظ تسجيل الدخول عبر الشركة
company-test = اختبار تسجيل الدخول
company-test-text = تذهب إلى مزوّدكم وتعود إلى هنا وتقرأ ما قاله. لا يُسجَّل دخول أحد ولا خروجه بذلك.
company-tested-at = اختُبر في { $when }
company-not-tested = لم يُختبر بهذه الإعدادات
company-test-save-first = احفظ الإعدادات أولًا.
company-whom = من يعنيهم الأمر
company-n-concerned = لهم بريد إلكتروني: قد يكون طريقهم الوحيد
company-n-without = بلا بريد: يتابعون برقم الموظف
company-n-admins = المسؤولون، ويحتفظون بكلمة مرورهم
company-n-linked = مرتبطون بالفعل بشخص لدى المزوّد
company-found-text = يُعثر على الأشخاص بالعنوان الذي يقول المزوّد إنه أكّده، ثم يُربطون بذلك الشخص لديه. لا يُضاف أحد جديد. ومن أعدّ هنا عاملًا ثانيًا يُسأل عنه أيضًا.
company-admins-text = عندما يتعطّل المزوّد يدخل المسؤولون بكلمة مرورهم. ويذكر السجل ذلك في كل مرة.
company-test-title = نتيجة الاختبار
company-test-good = يعمل: كان هذا سيسجّل دخولك
company-test-good-text = بهذه الإعدادات يمكن أن يكون المزوّد الطريق الوحيد.
company-test-other = كان هذا سيسجّل دخول { $name } وليس دخولك
company-test-other-text = سجّل دخولك لدى المزوّد بصفتك أنت لإنهاء الاختبار.
company-test-bad = لم يكن هذا ليسجّل دخول أحد
company-test-again = اختبار مرة أخرى
company-subject = المُعرّف (sub)
company-email-confirmed = أكّده المزوّد
company-email-unconfirmed = لم يؤكّده المزوّد
company-email-none = لا يذكر المزوّد أي عنوان
company-shown-there = تسجيل الدخول لدى المزوّد
company-found = عُثر عليه هنا
company-found-link = برابط تسجيل دخول سابق
company-found-address = بالعنوان المؤكّد
company-sign-in-with = تسجيل الدخول عبر { $client }
company-other-ways = طرق أخرى لتسجيل الدخول
company-other-ways-text = لمن لا بريد إلكتروني له، وللمسؤولين.
company-only-refused = من له بريد إلكتروني يسجّل دخوله عبر { $client } بالزر أعلاه. ومن دونه، تحقق من الرقم وكلمة المرور وحاول مرة أخرى.
company-only-here = تسجيل الدخول هنا عبر { $client }
company-only-here-text = لم يعد رابط كلمة المرور أو رمزها يفتح شيئًا. استخدم الزر أدناه.
company-only-security = كلمة مرورك ومفاتيحك وحدها لا تُدخلك. ويُطلب أيضًا العامل الثاني الذي أعددته هنا.
company-sign-out-everywhere = هل فقدت هاتفك، أو سجّلت الدخول على حاسوب شخص آخر؟ ينهي هذا جلساتك في كل المتصفحات، وهنا أيضًا. ثم تسجّل دخولك من جديد عبر { $client }.
company-forgotten = للمسؤولين فقط كلمة مرور قد تُنسى: لا يُرسل رابط إلى غيرهم. عُد وسجّل دخولك بالزر هناك.
company-confirm = التأكيد عبر { $client }
company-refused = لم ينجح ذلك
company-again = حاول مرة أخرى
company-back = رجوع
company-trouble-again = بدأ تسجيل الدخول هذا في متصفح آخر، أو استغرق أكثر من 10 دقائق، أو استُخدم من قبل. ابدأ من جديد.
company-trouble-wait = كانت المحاولات من هنا كثيرة. انتظر دقيقة وحاول مرة أخرى.
company-trouble-denied = لم يسمح لك تسجيل الدخول في شركتك بالمرور، أو ألغيته هناك.
company-trouble-away = لا يستجيب تسجيل الدخول في شركتك. حاول بعد بضع دقائق؛ ويمكن للمسؤولين استخدام كلمة مرورهم.
company-trouble-answer = لا يمكن الوثوق بما أجاب به تسجيل الدخول في شركتك، فلم يُسجَّل دخول أحد. أخبر مسؤولًا: يذكر السجل ما الخطأ.
company-trouble-no-address = لا يذكر تسجيل الدخول في شركتك بريدك الإلكتروني، فلا يمكن العثور عليك هنا. اسأل مسؤولًا.
company-trouble-unconfirmed = لا يقول تسجيل الدخول في شركتك إن بريدك مؤكّد، فلا يُدخل أحدًا هنا. اسأل مسؤولًا.
company-trouble-nobody = لا أحد في { $client } لديه بريدك هنا. اطلب من مسؤول إضافته.
company-trouble-taken = الشخص الذي يحمل بريدك مرتبط بشخص آخر في تسجيل الدخول في شركتك. يمكن لمسؤول إنهاء هذا الرابط.
company-trouble-stale = لم يسألك تسجيل الدخول في شركتك من جديد، فليس مؤكّدًا أنك أنت.
company-trouble-somebody-else = كان ذلك في تسجيل الدخول في شركتك شخصًا غير الذي سجّل دخوله هنا.
company-linked = مرتبط بـ { $email } لدى المزوّد منذ { $when }
company-last-used = آخر استخدام: { $when }
company-unlink = إنهاء الرابط
company-now-unlinked = انتهى رابط { $name }. في تسجيل الدخول التالي عبر الشركة يُعتمد العنوان المؤكّد.
company-only-person = يدخل عبر تسجيل الدخول في الشركة فقط: لا تفتح الدعوة أو الرمز شيئًا.
bulk-by-company = يدخلون عبر تسجيل الدخول في الشركة فقط
audit-company-refused = لم يُدخل تسجيل الدخول عبر الشركة أحدًا
audit-company-linked = رُبط بتسجيل الدخول عبر الشركة
audit-company-unlinked = انتهى الرابط بتسجيل الدخول عبر الشركة
audit-company-saved = ضُبط تسجيل الدخول عبر الشركة
audit-company-tested = اختُبر تسجيل الدخول عبر الشركة
audit-field-way = عبر
audit-way-company = تسجيل الدخول عبر الشركة
audit-way-beside = كلمة المرور، دون تسجيل الدخول عبر الشركة
audit-field-unlinked = روابط انتهت
audit-secret-changed = تغيّر
reminders-title = التذكيرات
reminders-lead = رسالة بالبريد لمن تأخر في تدريب أو اقترب موعد تدريبه.
reminders-open = ضبط التذكيرات
reminders-off = متوقفة
reminders-weekly = مرة في الأسبوع
reminders-daily = كل يوم
reminders-rhythm = كم مرة
reminders-weekday = اليوم، إن كانت مرة في الأسبوع
reminders-hour = الساعة
reminders-days = الأيام المقبلة
reminders-days-help = ما يستحق خلال هذا العدد من الأيام: من 0 إلى { $most }.
reminders-look = عرض من سيُبلَّغ
reminders-effects = ما يحدث حينها
reminders-next = تُكتب الرسائل التالية في { $when }.
reminders-people =
    { $people ->
        [zero] لن يُبلَّغ أحد حينها، بحسب المعروف الآن.
        [one] سيُبلَّغ شخص واحد حينها، بحسب المعروف الآن.
        [two] سيُبلَّغ شخصان حينها، بحسب المعروف الآن.
        [few] سيُبلَّغ { $people } أشخاص حينها، بحسب المعروف الآن.
        [many] سيُبلَّغ { $people } شخصًا حينها، بحسب المعروف الآن.
       *[other] سيُبلَّغ { $people } شخص حينها، بحسب المعروف الآن.
    }
reminders-people-many = سيُبلَّغ { $people } شخص على الأقل حينها، بحسب المعروف الآن.
reminders-not-told = لم يبلغنا MobieTrain بعد بالمتأخرين. يحدث ذلك تلقائيًا.
reminders-nobody = لا يُذكَّر أحد.
reminders-save = حفظ
reminders-saved = تم الحفظ.
reminders-no-mail = لا يخرج بريد من هذا النظام، فلا يُذكَّر أحد.
reminders-calm = بهدوء
reminders-calm-one = رسالة واحدة على الأكثر لكل شخص في اليوم، ولا رسالة بلا سبب.
reminders-calm-whom = فقط للأشخاص النشطين الذين لهم عنوان وسبق أن سجلوا الدخول. وتقود إلى تلك الدورة تحديدًا.
reminders-calm-leads = يتلقى قادة الفرق رسالة واحدة عن أفراد فرقهم.
reminders-calm-off = يمكن لكل شخص إيقاف هذه الرسائل في ملفه الشخصي.
own-reminders = التذكير بالبريد
own-reminders-on = تصلك رسالة عندما يتأخر تدريب أو يقترب موعده.
own-reminders-off = لا تصلك رسائل عن تدريب متأخر أو مستحق.
own-reminders-stop = لا ترسلوا لي
own-reminders-want = أرسلوا لي تذكيرات
own-reminders-now-on = ستصلك تذكيرات بالبريد.
own-reminders-now-off = لن تصلك تذكيرات بالبريد بعد الآن.
remind-title = تذكير الأشخاص
remind-lead = رسالة واحدة لكل شخص، بلغته، عما تأخر أو يستحق خلال 7 أيام.
remind-these =
    { $n ->
        [zero] تذكير هؤلاء…
        [one] تذكير هذا الشخص…
        [two] تذكير هذين الشخصين…
        [few] تذكير هؤلاء الأشخاص ({ $n })…
        [many] تذكير هؤلاء الأشخاص ({ $n })…
       *[other] تذكير هؤلاء الأشخاص ({ $n })…
    }
remind-whom = من تصلهم رسالة: { $people }
remind-written = رسائل في الطريق: { $people }
remind-more = في القائمة عدد أكبر: تصل الرسالة دفعة واحدة إلى أول { $most } شخص فقط. استخدم التصفية حسب القسم للبقية؛ ولا يتلقى أحد رسالتين في اليوم نفسه.
remind-already = أُبلغوا اليوم، فلا تتكرر: { $people }
remind-unreachable = بلا رسالة (لا عنوان، لم يسجلوا الدخول، غير نشطين، أو أوقفوها): { $people }
remind-send = إرسال الرسائل: { $people }
remind-back = العودة إلى القائمة
reminder-subject = { $title }، { $when }
reminder-subject-more = { $title }، { $when }، و{ $count } أخرى
reminder-subject-lead = أفراد فريقك ممن لديهم تدريب متأخر أو مستحق: { $count }
reminder-more = و{ $count } أخرى.
reminder-person = { $name }: { $training }
reminder-text =
    مرحبًا { $name }،

    هذا تدريبك المتأخر أو المستحق:

    { $courses }
reminder-text-lead =
    مرحبًا { $name }،

    هذا التدريب المتأخر أو المستحق لأفراد فريقك:

    { $people }
reminder-text-both =
    مرحبًا { $name }،

    هذا تدريبك المتأخر أو المستحق:

    { $courses }

    وهذا تدريب أفراد فريقك:

    { $people }

    القائمة كاملة: { $list }
reminder-button = فتح الدورة
reminder-button-lead = فتح القائمة
reminder-end = يمكنك إيقاف هذه الرسائل في ملفك الشخصي: { $link }
audit-reminders-changed = غيّر موعد التذكير
audit-reminded = كتب تذكيرات
audit-reminders-stopped = أوقف تذكيراته
audit-reminders-wanted = شغّل تذكيراته
reminders-weekday-name =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[other] الأحد
    }
