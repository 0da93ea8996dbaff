skip = الانتقال إلى المحتوى
nav-main = القائمة الرئيسية
nav-home = الرئيسية
nav-integrations = عمليات التكامل
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
menu-employee = { $departments }، { $client }
menu-admin = مسؤول، { $client }
menu-my-profile = ملفي الشخصي
menu-opens-mobietrain = يفتح تطبيق MobieTrain
menu-sign-out = تسجيل الخروج
copy = نسخ
copied = تم النسخ
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
sign-in-lede = يُرجى استخدام البريد الإلكتروني المسجَّل لدى منسّق الورديات.
signed-out-everywhere = تم تسجيل خروجك من كل الأجهزة
signed-out-everywhere-text = يلزم تسجيل الدخول من جديد في كل متصفح.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
sign-in-refused = تعذّر تسجيل الدخول
sign-in-refused-text = البريد الإلكتروني وكلمة المرور غير متطابقين، أو لم تُعيَّن كلمة مرور بعد. يُرجى التحقق منهما والمحاولة مرة أخرى.
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
sign-in-help = لا كلمة مرور لديك بعد، أو نسيتها؟ يعطيك منسّق الورديات كلمة جديدة.

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
news-said =
    { $count ->
        [zero] لا دورات جديدة
        [one] دورة جديدة واحدة
        [two] دورتان جديدتان
        [few] { $count } دورات جديدة
        [many] { $count } دورة جديدة
       *[other] { $count } دورة جديدة
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
news-last-completed = الأحدث: «{ $title }».
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
sign-out-everywhere = تسجيل الخروج من كل الأجهزة
sign-out-everywhere-text = هل فقدت هاتفك، أو سجّلت الدخول على حاسوب شخص آخر؟ ينهي هذا جلساتك في كل المتصفحات، وهنا أيضًا. وتلزمك كلمة المرور لتسجيل الدخول من جديد.
sign-out-everywhere-mobietrain = وتنتهي جلساتك في MobieTrain أيضًا.
sign-out-everywhere-button = تسجيل الخروج من كل الأجهزة

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
technical-title = تفاصيل تقنية
technical-text = الرسائل والمفاتيح والساعات
event-keys-changed = تغيّرت المفاتيح
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
