open-planner = فتح { $planner }
error-home = الانتقال إلى الصفحة الرئيسية

confirm-title = المتابعة باسم { $name }؟
confirm-lede = هذا الرابط من { $planner }. نقرة واحدة ويُفتح التطبيق.
confirm-who = { $department }، { $account }
confirm-continue = متابعة
confirm-not-you = ليس أنت؟ العودة إلى { $planner }

refused-link = هذا الرابط لا يعمل
refused-link-text = يُرجى الرجوع إلى { $planner } والنقر على صورتك واختيار MobieTrain من جديد للحصول على رابط جديد. إذا لم يعمل أيضًا، فيُرجى الانتظار دقيقة ثم المحاولة مرة أخرى.
refused-expired = انتهت صلاحية هذا الرابط
refused-expired-text = يعمل الرابط مدة قصيرة فقط. يُرجى الرجوع إلى { $planner } والنقر على صورتك واختيار MobieTrain من جديد.
refused-used = سبق استخدام هذا الرابط
refused-used-text = يعمل كل رابط مرة واحدة. إذا كان ذلك منك فلا مشكلة: يُرجى الرجوع إلى { $planner } وفتح MobieTrain من جديد للحصول على رابط جديد.
refused-again = إعادة المحاولة
refused-support = إذا تكرر ذلك، فيُرجى إعطاء هذا الرمز لمنسّق الورديات:

no-session-title = يُفتح MobieTrain من { $planner }
no-session-lede = لا توجد كلمة مرور هنا. يتولى { $planner } تسجيل دخولك.
no-session-step-1 = تسجيل الدخول إلى { $planner } على الهاتف أو الحاسوب.
no-session-step-2 = النقر على صورتك في الأعلى.
no-session-step-3 = اختيار «MobieTrain» من القائمة.

signed-out-title = تم تسجيل خروجك
signed-out-lede = تقدّمك محفوظ. العودة إلى هنا تكون من { $planner }.

skip-to-content = الانتقال إلى المحتوى
your-profile = ملفك الشخصي، { $name }
not-you = ليس أنت؟
back-to-planner = العودة إلى { $planner }
new = جديد
everyone = الجميع
minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
minutes-left = { $n ->
    [zero] بقيت { $n } دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $n } دقائق
    [many] بقيت { $n } دقيقة
   *[other] بقيت { $n } دقيقة
}
lessons = { $n ->
    [zero] لا دروس
    [one] درس واحد
    [two] درسان
    [few] { $n } دروس
    [many] { $n } درسًا
   *[other] { $n } درس
}
lessons-of = { $n ->
    [zero] { $done } من { $n } درس
    [one] { $done } من درس واحد
    [two] { $done } من درسين
    [few] { $done } من { $n } دروس
    [many] { $done } من { $n } درسًا
   *[other] { $done } من { $n } درس
}
lessons-done = الدروس المكتملة: { $done } من { $n }

home-title = الرئيسية
home-hello = مرحبًا { $name }.
home-nothing = لا شيء على مسارك اليوم.
home-new = { $n ->
    [zero] لا محطات جديدة لك.
    [one] محطة جديدة لك.
    [two] محطتان جديدتان لك.
    [few] { $n } محطات جديدة لك.
    [many] { $n } محطة جديدة لك.
   *[other] { $n } محطة جديدة لك.
}
home-go-on = إلى المحطة التالية؟
home-all-done = اكتمل كل شيء.
home-late = { $n ->
    [zero] لا شيء متأخر
    [one] دورة واحدة متأخرة
    [two] دورتان متأخرتان
    [few] { $n } دورات متأخرة
    [many] { $n } دورة متأخرة
   *[other] { $n } دورة متأخرة
}
home-due = لها موعد
late-by = { $n ->
    [zero] في الموعد
    [one] متأخرة يومًا واحدًا
    [two] متأخرة يومين
    [few] متأخرة { $n } أيام
    [many] متأخرة { $n } يومًا
   *[other] متأخرة { $n } يوم
}
due-in = { $n ->
    [0] حتى اليوم
    [1] حتى الغد
    [zero] حتى اليوم
    [two] خلال يومين
    [few] خلال { $n } أيام
    [many] خلال { $n } يومًا
   *[other] خلال { $n } يوم
}
renew-meanwhile = تبقى مؤهلاً حتى ذلك الحين
ran-out = كانت سارية حتى { $date }
valid-until = سارية حتى { $date }
home-empty = لا دورات لك بعد
home-empty-text = تختار { $account } دورات لكل فريق. عندما تتوفر دورة لك، تظهر هنا.
home-where-left-off = من حيث توقفت
home-stop = { $minutes ->
    [zero] المحطة { $number } من { $n }: { $title }، { $minutes } دقيقة
    [one] المحطة { $number } من { $n }: { $title }، دقيقة واحدة
    [two] المحطة { $number } من { $n }: { $title }، دقيقتان
    [few] المحطة { $number } من { $n }: { $title }، { $minutes } دقائق
    [many] المحطة { $number } من { $n }: { $title }، { $minutes } دقيقة
   *[other] المحطة { $number } من { $n }: { $title }، { $minutes } دقيقة
}
home-continue = متابعة
home-new-title = جديد لك
home-in-progress = قيد التقدم
home-completed = مكتملة
home-completed-of = الدورات المكتملة: { $done } من { $n }
home-for-today = { $n ->
    [zero] لا شيء لليوم
    [one] دورة واحدة لليوم
    [two] دورتان لليوم
    [few] { $n } دورات لليوم
    [many] { $n } دورة لليوم
   *[other] { $n } دورة لليوم
}
home-for-tomorrow = { $n ->
    [zero] لا شيء للغد
    [one] دورة واحدة للغد
    [two] دورتان للغد
    [few] { $n } دورات للغد
    [many] { $n } دورة للغد
   *[other] { $n } دورة للغد
}
home-also-today = { $n ->
    [zero] لا شيء لليوم
    [one] وواحدة لليوم
    [two] واثنتان لليوم
    [few] و{ $n } لليوم
    [many] و{ $n } لليوم
   *[other] و{ $n } لليوم
}
home-also-tomorrow = { $n ->
    [zero] لا شيء للغد
    [one] وواحدة للغد
    [two] واثنتان للغد
    [few] و{ $n } للغد
    [many] و{ $n } للغد
   *[other] و{ $n } للغد
}
home-one = { $what }.
home-two = { $first }، { $second }.
home-learned = ما تعلمته اليوم: { $cards }، { $minutes }
cards = { $n ->
    [zero] { $n } بطاقة
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $n } بطاقات
    [many] { $n } بطاقة
   *[other] { $n } بطاقة
}
home-goal-cards = بطاقات هذا الأسبوع: { $done } من { $n }
home-goal-minutes = دقائق هذا الأسبوع: { $done } من { $n }
home-goal-reached = تحقق الهدف
home-search = ابحث عن دورة
home-find = بحث
home-found = { $n ->
    [0] لا دورة فيها «{ $words }»
    [zero] لا دورة فيها «{ $words }»
    [one] دورة واحدة فيها «{ $words }»
    [two] دورتان فيهما «{ $words }»
    [few] { $n } دورات فيها «{ $words }»
    [many] { $n } دورة فيها «{ $words }»
   *[other] { $n } دورة فيها «{ $words }»
}
home-all-courses = عرض كل الدورات
home-off-your-list = { $n ->
    [zero] { $n } دقيقة وتخرج من قائمتك.
    [one] دقيقة واحدة وتخرج من قائمتك.
    [two] دقيقتان وتخرج من قائمتك.
    [few] { $n } دقائق وتخرج من قائمتك.
    [many] { $n } دقيقة وتخرج من قائمتك.
   *[other] { $n } دقيقة وتخرج من قائمتك.
}
home-no-hurry = بلا عجلة
home-empty-ask = هل كنت تتوقع دورة؟ اسأل من يخطط نوباتك لدى { $account }.
app-description = دورات قصيرة لعملك، من { $planner }

course-progress = التقدّم في الدورة
course-start = بدء
course-continue = المتابعة من المحطة { $number }
course-result = عرض نتيجتك
course-pass-mark = حدّ النجاح: { $needed } من { $n }
course-not-passed = النتيجة { $right } من { $n }، وحدّ النجاح { $needed }. أعد ما أخطأت فيه: تُحتسب أفضل الإجابات.
course-repeat = إعادة ما أخطأت فيه
course-line = مسارك
course-done = مكتملة
course-here = أنت هنا
stop-score = { $minutes ->
    [zero] { $minutes } دقيقة، { $right } من { $n } صحيحة
    [one] دقيقة واحدة، { $right } من { $n } صحيحة
    [two] دقيقتان، { $right } من { $n } صحيحة
    [few] { $minutes } دقائق، { $right } من { $n } صحيحة
    [many] { $minutes } دقيقة، { $right } من { $n } صحيحة
   *[other] { $minutes } دقيقة، { $right } من { $n } صحيحة
}
stop-done = { $minutes ->
    [zero] { $minutes } دقيقة، اكتملت في { $date }
    [one] دقيقة واحدة، اكتملت في { $date }
    [two] دقيقتان، اكتملت في { $date }
    [few] { $minutes } دقائق، اكتملت في { $date }
    [many] { $minutes } دقيقة، اكتملت في { $date }
   *[other] { $minutes } دقيقة، اكتملت في { $date }
}
stop-start = { $minutes ->
    [zero] { $minutes } دقيقة، البداية هنا
    [one] دقيقة واحدة، البداية هنا
    [two] دقيقتان، البداية هنا
    [few] { $minutes } دقائق، البداية هنا
    [many] { $minutes } دقيقة، البداية هنا
   *[other] { $minutes } دقيقة، البداية هنا
}
stop-here = { $minutes ->
    [zero] { $minutes } دقيقة، أنت هنا
    [one] دقيقة واحدة، أنت هنا
    [two] دقيقتان، أنت هنا
    [few] { $minutes } دقائق، أنت هنا
    [many] { $minutes } دقيقة، أنت هنا
   *[other] { $minutes } دقيقة، أنت هنا
}
stop-locked = تُفتح بعد المحطة السابقة
path-opens-after = تُفتح بعد «{ $title }»
course-waits = تُفتح هذه الدورة بعد «{ $title }».
course-waits-first = ابدأ بدورة «{ $title }».
course-waits-go = إلى «{ $title }»
course-waits-refused = لم تُحفظ إجابتك: هذه الدورة غير مفتوحة لك بعد.

card-stop = التوقف والعودة إلى الدورة
card-count = البطاقة { $number } من { $n }
card-previous = البطاقة السابقة
card-next = التالي
card-skip = تخطّي
card-check = التحقق
card-choose = يُرجى اختيار إجابة أولًا.
card-your-answer = إجابتك
card-right-answer = الإجابة الصحيحة
card-right = إجابة صحيحة!
card-wrong = ليس تمامًا
card-choose-all = اختيار كل الإجابات الصحيحة.
card-true = صحيح
card-false = خطأ
card-write = يُرجى كتابة إجابة أولًا.
card-order-hint = يُرجى تحديد موضع كل خطوة.
card-order-drag = السحب أو استخدام الأسهم.
card-order-missing = يُرجى إعطاء كل خطوة موضعًا خاصًا بها أولًا.
card-order-up = نقل إلى الأعلى: { $step }
card-order-down = نقل إلى الأسفل: { $step }
card-order-place-right = في الموضع الصحيح
card-order-place-wrong = في الموضع الخطأ
card-order-solution = الترتيب الصحيح
card-match-hint = يُرجى اختيار ما يناسب كل عنصر.
card-match-tap = لمس عنصر ثم ما يناسبه. الأزواج المكتملة:
card-match-choose = اختيار…
card-match-missing = يُرجى اختيار ما يناسب كل عنصر أولًا. كل إجابة تُستخدم مرة واحدة.
card-flash-turn = قلب البطاقة
card-flash-again = مرة أخرى
card-flash-knew = عرفتها
card-flash-known = المعروف:
card-flash-done = كل البطاقات معروفة.
card-video-download = لا يعمل الفيديو؟ تنزيل الفيديو.
card-audio-download = لا يعمل التسجيل؟ تنزيل التسجيل.

player-no-network = لا توجد شبكة. يمكن المتابعة، فلن يضيع شيء.
player-on-phone = على هذا الهاتف. يُرسَل إلى { $account } عند توفّر الشبكة.
player-received = وصل إلى { $account }، { $time }
player-full = لم تبقَ مساحة على هذا الهاتف، فلم تُحفظ الإجابة. يُرجى توفير مساحة ثم الإجابة من جديد.
player-not-kept = لم تُحفظ الإجابة. يُرجى المحاولة من جديد.
player-again = يعود هذا السؤال مرة أخرى في النهاية.
player-again-left = مرة أخرى، بقي { $n }
player-rewritten = تغيّرت هذه البطاقة في هذه الأثناء، فلا تُحتسب هذه الإجابة.
player-through = انتهت البطاقات
player-through-waits = تنتظر الإجابات الأخيرة على هذا الهاتف. تصل إلى { $account } تلقائيًا عند توفّر الشبكة، ولو غدًا.
player-to-course = العودة إلى الدورة
player-missed = للمراجعة: { $n }
player-missed-lede = النتيجة { $n } من { $number }. تستغرق الإعادة دقيقة، وتبقى أفضل نتيجة.
player-missed-mark = النتيجة { $n } من { $number }، وحدّ النجاح { $needed }. أعد هذه لإكمال الدورة: تُحتسب أفضل الإجابات.
player-missed-said = إجابتك: { $said }
player-missed-repeat = إعادة هذه
player-missed-later = ليس الآن
player-more = المزيد لهذه البطاقة
player-letters = حجم الحروف
player-letters-usual = الحروف: عادية
player-letters-large = الحروف: كبيرة
player-letters-largest = الحروف: الأكبر
player-read = القراءة بصوت عالٍ
player-read-stop = إيقاف القراءة
player-enlarge = تكبير الصورة.
player-enlarge-close = إغلاق الصورة
card-report = هذه البطاقة فيها خطأ
card-report-back = العودة إلى البطاقة
card-report-who = يقرأ هذا مَن يكتب دورات { $account }، ومعه اسمك.
card-report-what = ما الخطأ؟
card-wrong-fact = إجابة أو معلومة خاطئة
card-wrong-unclear = غير واضحة
card-wrong-outdated = قديمة
card-wrong-broken = لا تعمل
card-report-words = بكلماتك
card-report-words-help = ما الصحيح، أو ما الذي ظهر لك. يمكن ترك هذا فارغًا. عدد الأحرف على الأكثر: { $n }.
card-report-choose = يُرجى اختيار الخطأ. لم يُرسل شيء بعد.
card-report-too-long = عدد الأحرف على الأكثر: { $n }. لم يُرسل شيء بعد.
card-report-send = إرسال
card-report-change = إرسال التعديل
card-report-no-network = لا توجد شبكة، لذلك لم يُرسل شيء. يبقى ما كُتب هنا: تُرجى المحاولة مرة أخرى بعد لحظة.
card-report-received = استلمته { $account }: { $at }
card-report-received-text = شكرًا. ما ذكرته مكتوب أدناه، ولا يزال تعديله ممكنًا.
card-report-settled = اطّلعت عليه { $account }: { $at }
card-report-settled-text = هل لا يزال هناك خطأ؟ يُرجى ذكره مرة أخرى.
phone-kept = محفوظ على هذا الهاتف
phone-plays = تعمل دون شبكة: { $size }.
phone-films = الأفلام والتسجيلات ({ $size }) ليست هنا، وتنتظر توفّر الشبكة.
phone-films-keep = حفظ الأفلام والتسجيلات أيضًا
phone-remove = إزالة
phone-removed = هذه الدورة ليست على هذا الهاتف، فتحتاج إلى شبكة.
phone-keep = حفظ على هذا الهاتف
phone-coming = في الطريق إلى هذا الهاتف…
phone-part = ليست كل الصور على هذا الهاتف بعد.
phone-full = لم يبقَ مكان لهذه الدورة على هذا الهاتف، لذا تحتاج إلى شبكة. أفرغ مساحة أو أزل دورة أخرى.
phone-where = أين الإجابات
phone-waits = ينتظر على هذا الهاتف: { $n }. تُرسَل إلى { $account } تلقائيًا عند توفّر الشبكة، ولو غدًا.
phone-send = محاولة الإرسال الآن
phone-seen = اطّلعتُ على ذلك
phone-next = البطاقة التالية
phone-go-on = المتابعة من البطاقة { $number }
offline-who = من أنت؟
offline-out = تم الخروج. ما لم يُرسَل يبقى هنا مختومًا ولا يقرؤه أحد.
offline-nobody-sees = لا أحد يرى ما فعله غيره هنا.
offline-sealed = ينتظر هنا مختومًا: { $n }. يُرسَل عند أول شبكة.
offline-sent = أُرسِل كل شيء
offline-somebody-else = غيرك يفتح { $planner }. أول مرة تحتاج إلى شبكة.
offline-hello = مرحبًا { $name }
offline-code = الرمز الخاص بهذا الجهاز
offline-code-help = أربعة أرقام اختيرت هنا. تفتح ما لم يُرسَل بعد، ولا شيء غيره.
offline-code-go = فتح
offline-code-wrong = هذا ليس الرمز الصحيح.
offline-code-locked = عشرة رموز خاطئة. ما ينتظر هنا يبقى لك ويُرسَل عند أول شبكة، وبعدها يكون الدخول من { $planner }.
offline-code-none = لم يُختَر رمز على هذا الجهاز، فلا بد من شبكة. وما ينتظر هنا يُرسَل تلقائيًا.
offline-yours = بطاقاتك التي لم تُرسَل بعد. للمتابعة يحتاج هذا الجهاز إلى شبكة.
phone-shared = جهاز مشترك
phone-code = رمز من أربعة أرقام
phone-code-help = يفتح على هذا الجهاز ودون شبكة ما لم يُرسَل بعد، إذا استخدمه غيرك بعدك. ولا يفتح شيئًا آخر.
phone-code-choose = اختيار هذا الرمز
phone-code-chosen = لديك رمز على هذا الجهاز. ويحلّ الرمز الجديد محلّه.
phone-code-needs = يتطلب ذلك شبكة: يُرسَل أولًا ما ينتظر هنا. لم يتغيّر شيء.
write-not-opened = هذه الإجابة قديمة جدًا أو تالفة، فلم تُحفظ.
write-not-yours = لم تعد هذه الدورة متاحة، فلم تُحفظ هذه الإجابة.
write-no-answer = لا يمكن الإجابة عن هذه البطاقة بهذا الشكل، فلم تُحفظ الإجابة.
offline-title = لا توجد شبكة هنا
offline-lede = هذه الصفحة ليست على هذا الهاتف. وما عليه يعمل دون شبكة.
offline-none = لا توجد شبكة
offline-here = على هذا الهاتف
offline-nothing = لا توجد دورة على هذا الهاتف بعد. تبقى هنا كل دورة تُفتح عند توفّر الشبكة.
offline-again = إعادة المحاولة

completed-title = { $title }، مكتملة
completed-line = { $n ->
    [zero] لا دروس
    [one] اكتمل الدرس
    [two] اكتمل الدرسان
    [few] اكتملت كل الدروس وعددها { $n }
    [many] اكتملت كل الدروس وعددها { $n }
   *[other] اكتملت كل الدروس وعددها { $n }
}
completed-arrived = وصلت!
completed-text = اكتملت دورة «{ $title }». ويمكن لشركة { $account } معرفة ذلك.
completed-right = { $n ->
    [zero] إجابات صحيحة
    [one] إجابة صحيحة
    [two] إجابات صحيحة
    [few] إجابات صحيحة
    [many] إجابات صحيحة
   *[other] إجابات صحيحة
}
completed-next = التالية: { $title }
completed-home = العودة إلى الرئيسية

certificates-title = الشهادات
certificates-none = لا توجد شهادات بعد
certificates-none-text = عند إكمال دورة تظهر شهادتها هنا.
certificate-open = شهادتك
certificate-title = شهادة: { $title }
certificate-confirms = تؤكد { $account } أن
certificate-completed = قد أكمل هذه الدورة:
certificate-qualified = التأهيل: { $qualification }
certificate-on = تاريخ الإكمال
certificate-until = صالحة حتى
certificate-no-end = لا تنتهي صلاحيتها
certificate-elsewhere = اكتملت خارج MobieTrain وسجّلتها { $account }.
certificate-check = هل هي حقيقية؟ يمكن مسح الرمز أو كتابته في { $address }
certificate-qr = رمز QR للصفحة التي تؤكد هذه الشهادة
certificate-pdf = حفظ بصيغة PDF
certificate-no-pdf = لا يمكن لملف PDF إظهار بعض هذه الحروف بعد. يمكن طباعة هذه الصفحة بدلًا منه.
certificate-print = طباعة
certificate-copy = نسخ الرابط
certificate-copied = تم النسخ
certificate-who-sees = من لديه الرمز يرى اسمك والدورة والتواريخ، ولا شيء غير ذلك.
certificate-look = عرض ما يراه الآخرون
certificate-withdrawn = سحبت { $account } هذا الإكمال. الشهادة غير معتدّ بها.

check-title = هل هذه الشهادة حقيقية؟
check-lede = يُرجى كتابة الرمز المطبوع عليها.
check-code = الرمز
check-hint = اثنا عشر حرفًا ورقمًا، مثل 4T7K-9MXD-2QPR
check-malformed = هذا ليس من رموزنا: يتكون الرمز من اثني عشر حرفًا ورقمًا. تُرجى مقارنته بالورقة.
check-go = تحقق
check-counts = حقيقية وسارية اليوم
check-ran-out = حقيقية لكن صلاحيتها انتهت
check-withdrawn = سُحبت وليست سارية
check-name = الاسم
check-course = الدورة
check-nobody = لا توجد شهادة بهذا الرمز
check-nobody-text = تُرجى مقارنة كل حرف بالورقة. يزول الرمز عند حذف الشخص أو الدورة.
check-another = التحقق من رمز آخر

remember-title = ثلاثة أسئلة
remember-ask = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد، لحظة
    [two] سؤالان، دقيقة
    [few] { $n } أسئلة، دقيقة
    [many] { $n } سؤالًا، دقيقة
   *[other] { $n } سؤال، دقيقة
}
remember-ask-text = من دورات أكملتها، كي تبقى في الذاكرة.
remember-begin = ابدأ
remember-stop = التوقف والعودة إلى البداية
remember-left = { $n ->
    [zero] لا أسئلة متبقية اليوم
    [one] سؤال واحد متبقٍ اليوم
    [two] سؤالان متبقيان اليوم
    [few] { $n } أسئلة متبقية اليوم
    [many] { $n } سؤالًا متبقيًا اليوم
   *[other] { $n } سؤال متبقٍ اليوم
}
remember-from = من
remember-done = هذا كل شيء لليوم
remember-done-text = يعود السؤال قبل أن يُنسى. وتبقى دوراتك كما تركتها.
welcome-step = الخطوة { $number } من { $n }
language-title = اختيار لغتك
language-from-planner = لغتك في { $planner }
language-continue = المتابعة بالعربية

terms-title = الشروط والأحكام
terms-lede = يُرجى قراءتها قبل المتابعة.
terms-region = الشروط والأحكام، الإصدار { $version }
terms-accept = أوافق
terms-not-now = ليس الآن
terms-version = الإصدار { $version }، { $date }
terms-back = رجوع
terms-print = فتحها كصفحة للطباعة
terms-accepted-on = قُبلت في { $date } بهذه اللغة: { $language }.
terms-download = تنزيل
profile-title = ملفك الشخصي
profile-courses = { $completed ->
    [zero] لا دورات مكتملة، { $n } قيد التقدم
    [one] دورة واحدة مكتملة، { $n } قيد التقدم
    [two] دورتان مكتملتان، { $n } قيد التقدم
    [few] { $completed } دورات مكتملة، { $n } قيد التقدم
    [many] { $completed } دورة مكتملة، { $n } قيد التقدم
   *[other] { $completed } دورة مكتملة، { $n } قيد التقدم
}
profile-language = اللغة
profile-language-label = لغة التطبيق والدورات
profile-save-language = حفظ اللغة
profile-details = بياناتك
profile-company = الشركة
profile-departments = { $n ->
    [zero] الأقسام
    [one] القسم
    [two] القسمان
    [few] الأقسام
    [many] الأقسام
   *[other] الأقسام
}
profile-number = الرقم الوظيفي
profile-terms = الشروط المقبولة
profile-terms-version = الإصدار { $version }، { $language }
profile-terms-at = قُبل: { $date }
profile-certificates = عرض شهاداتك
profile-from-planner = هذه البيانات من { $planner }. هل فيها خطأ؟ يمكنك طلب تغييرها هناك من منسّق الورديات.
profile-own = هذا الهاتف
profile-own-mine = هذا الهاتف لي وحدي
profile-own-text = عندئذٍ يُفتح التطبيق فورًا بالصفحة الرئيسية التي ظهرت آخر مرة، ثم يتحقّق من أنك ما زلت مسجّل الدخول. ومن يفتحه على هذا الهاتف يرى تلك الصفحة للحظة.
data-title = كل ما يخصك
data-profile = ما يُحفظ هنا عنك يمكنك أخذه معك.
data-look = عرض المحتوى
data-lede = ملف واحد بكل ما يُحفظ عنك، لك أو لبرنامج (JSON).
data-contains = يحتوي على
data-entries = { $n ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $n } مدخلات
    [many] { $n } مدخلًا
   *[other] { $n } مدخل
}
data-person = من أنت: الاسم والرقم والحالة واللغة
data-groups = الأقسام والمجموعات
data-courses = الدورات التي ظهرت لك أو بدأتها
data-answers = البطاقات المنجزة والإجابات والنتائج
data-completions = الإكمالات والشهادات
data-terms = الشروط التي قبلتها
data-sign-ons = عمليات الدخول والجلسات المفتوحة
data-merges = سجلات دُمجت مع سجلك
data-card-reports = البطاقات التي ذكرت أن فيها خطأ
data-planner = أخبار من { $planner } عن جلساتك
data-without = من دون الأسرار التي تفتح جلسة ومن دون نسخ البحث. يذكرها الملف ويذكر السبب.
data-download = تنزيل الكل
sign-out = تسجيل الخروج
sign-out-text = تقدّمك محفوظ. العودة إلى هنا تكون من { $planner }.
course-other-language = هذه الدورة ليست متوفرة بعد بلغة { $wanted }. تقرؤها بلغة { $shown }.
card-other-language = هذه البطاقة ليست متوفرة بعد بلغة { $wanted }. تقرؤها بلغة { $shown }.
