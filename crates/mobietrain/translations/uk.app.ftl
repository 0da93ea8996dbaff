open-planner = Відкрити { $planner }
error-home = Перейти на головну

confirm-title = Продовжити як { $name }?
confirm-lede = Це посилання з { $planner }. Один дотик — і ви всередині.
confirm-who = { $department }, { $account }
confirm-continue = Продовжити
confirm-not-you = Це не ви? Назад до { $planner }

refused-link = Це посилання не працює
refused-link-text = Поверніться до { $planner }, торкніться свого фото й знову виберіть MobieTrain. Так ви отримаєте нове посилання. Якщо й воно не працює, зачекайте хвилину та спробуйте ще раз.
refused-expired = Термін дії посилання сплив
refused-expired-text = Посилання працює лише короткий час. Поверніться до { $planner }, торкніться свого фото й знову виберіть MobieTrain.
refused-used = Це посилання вже використано
refused-used-text = Кожне посилання працює один раз. Якщо це були ви, усе гаразд: поверніться до { $planner } і знову відкрийте MobieTrain, щоб отримати нове.
refused-again = Спробувати ще раз
refused-support = Якщо це повториться, передайте цей код своєму координатору:

no-session-title = MobieTrain відкривається з { $planner }
no-session-lede = Тут немає пароля. Вхід забезпечує { $planner }.
no-session-step-1 = Увійдіть у { $planner } на телефоні чи комп’ютері.
no-session-step-2 = Торкніться свого фото вгорі.
no-session-step-3 = Виберіть «MobieTrain» у меню.

signed-out-title = Ви вийшли
signed-out-lede = Ваш прогрес збережено. Повернутися можна через { $planner }.

skip-to-content = Перейти до вмісту
your-profile = Ваш профіль, { $name }
not-you = Це не ви?
back-to-planner = Назад до { $planner }
new = Новий
everyone = Усі
minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
minutes-left = { $n ->
    [one] ще { $n } хвилина
    [few] ще { $n } хвилини
    [many] ще { $n } хвилин
   *[other] ще { $n } хвилини
}
lessons = { $n ->
    [one] { $n } урок
    [few] { $n } уроки
    [many] { $n } уроків
   *[other] { $n } уроку
}
lessons-of = { $n ->
    [one] { $done } з { $n } уроку
    [few] { $done } з { $n } уроків
    [many] { $done } з { $n } уроків
   *[other] { $done } з { $n } уроку
}
lessons-done = Завершено уроків: { $done } з { $n }

home-title = Головна
home-hello = Вітаємо, { $name }.
home-nothing = Сьогодні на маршруті нічого.
home-new = { $n ->
    [1] Нова зупинка для вас.
    [2] Дві нові зупинки для вас.
    [one] { $n } нова зупинка для вас.
    [few] { $n } нові зупинки для вас.
    [many] { $n } нових зупинок для вас.
   *[other] { $n } нової зупинки для вас.
}
home-go-on = Їдемо далі?
home-all-done = Усе завершено.
home-late = { $n ->
    [one] { $n } курс прострочено
    [few] { $n } курси прострочено
    [many] { $n } курсів прострочено
   *[other] { $n } курсу прострочено
}
home-due = З терміном
late-by = { $n ->
    [one] Прострочено на { $n } день
    [few] Прострочено на { $n } дні
    [many] Прострочено на { $n } днів
   *[other] Прострочено на { $n } дня
}
due-in = { $n ->
    [0] До сьогодні
    [1] До завтра
    [one] Через { $n } день
    [few] Через { $n } дні
    [many] Через { $n } днів
   *[other] Через { $n } дня
}
renew-meanwhile = До того часу кваліфікація чинна
ran-out = Було чинне до { $date }
valid-until = чинне до { $date }
home-empty = Для вас ще немає курсів
home-empty-text = { $account } вибирає курси для кожної команди. Коли з’явиться курс для вас, ви знайдете його тут.
home-where-left-off = Продовжуйте звідси
home-stop = { $minutes ->
    [one] Зупинка { $number } з { $n }: { $title }, { $minutes } хвилина
    [few] Зупинка { $number } з { $n }: { $title }, { $minutes } хвилини
    [many] Зупинка { $number } з { $n }: { $title }, { $minutes } хвилин
   *[other] Зупинка { $number } з { $n }: { $title }, { $minutes } хвилини
}
home-continue = Продовжити
home-new-title = Нове для вас
home-in-progress = У процесі
home-completed = Завершені
home-completed-of = Завершено курсів: { $done } з { $n }
home-for-today = { $n ->
    [one] { $n } курс — на сьогодні
    [few] { $n } курси — на сьогодні
    [many] { $n } курсів — на сьогодні
   *[other] { $n } курсу — на сьогодні
}
home-for-tomorrow = { $n ->
    [one] { $n } курс — на завтра
    [few] { $n } курси — на завтра
    [many] { $n } курсів — на завтра
   *[other] { $n } курсу — на завтра
}
home-also-today = { $n ->
    [one] { $n } — на сьогодні
    [few] { $n } — на сьогодні
    [many] { $n } — на сьогодні
   *[other] { $n } — на сьогодні
}
home-also-tomorrow = { $n ->
    [one] { $n } — на завтра
    [few] { $n } — на завтра
    [many] { $n } — на завтра
   *[other] { $n } — на завтра
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Сьогодні вивчено: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } картка
    [few] { $n } картки
    [many] { $n } карток
   *[other] { $n } картки
}
home-goal-cards = Картки цього тижня: { $done } з { $n }
home-goal-minutes = Хвилини цього тижня: { $done } з { $n }
home-goal-reached = Мету досягнуто
home-search = Знайти курс
home-find = Знайти
home-found = { $n ->
    [0] У жодному курсі немає «{ $words }»
    [one] { $n } курс із «{ $words }»
    [few] { $n } курси з «{ $words }»
    [many] { $n } курсів із «{ $words }»
   *[other] { $n } курсу з «{ $words }»
}
home-all-courses = Показати всі курси
home-off-your-list = { $n ->
    [one] Ще { $n } хвилина, і його немає у вашому списку.
    [few] Ще { $n } хвилини, і його немає у вашому списку.
    [many] Ще { $n } хвилин, і його немає у вашому списку.
   *[other] Ще { $n } хвилини, і його немає у вашому списку.
}
home-no-hurry = Без поспіху
home-empty-ask = Чекали на якийсь? Запитайте того, хто планує ваші зміни в { $account }.
app-description = Короткі курси для вашої роботи, з { $planner }

course-progress = Прогрес у курсі
course-start = Почати
course-continue = Продовжити: зупинка { $number }
course-result = Мій результат
course-pass-mark = Прохідний бал: { $needed } з { $n }
course-not-passed = Правильно { $right } з { $n }, а прохідний бал { $needed }. Повторіть те, що не вдалося: враховуються найкращі відповіді.
course-repeat = Повторити помилки
course-line = Ваш маршрут
course-done = Завершено
course-here = Ви тут
stop-score = { $minutes ->
    [one] { $minutes } хвилина, правильно { $right } з { $n }
    [few] { $minutes } хвилини, правильно { $right } з { $n }
    [many] { $minutes } хвилин, правильно { $right } з { $n }
   *[other] { $minutes } хвилини, правильно { $right } з { $n }
}
stop-done = { $minutes ->
    [one] { $minutes } хвилина, завершено { $date }
    [few] { $minutes } хвилини, завершено { $date }
    [many] { $minutes } хвилин, завершено { $date }
   *[other] { $minutes } хвилини, завершено { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } хвилина, почніть тут
    [few] { $minutes } хвилини, почніть тут
    [many] { $minutes } хвилин, почніть тут
   *[other] { $minutes } хвилини, почніть тут
}
stop-here = { $minutes ->
    [one] { $minutes } хвилина, ви тут
    [few] { $minutes } хвилини, ви тут
    [many] { $minutes } хвилин, ви тут
   *[other] { $minutes } хвилини, ви тут
}
stop-locked = відкриється після попередньої зупинки
path-opens-after = відкриється після курсу «{ $title }»
course-waits = Цей курс відкриється після курсу «{ $title }».
course-waits-first = Почніть із курсу «{ $title }».
course-waits-go = До курсу «{ $title }»
course-waits-refused = Вашу відповідь не збережено: цей курс для вас іще не відкрито.

card-stop = Зупинитися й повернутися до курсу
card-count = Картка { $number } з { $n }
card-previous = Попередня картка
card-next = Далі
card-skip = Пропустити
card-check = Перевірити
card-choose = Спершу виберіть відповідь.
card-your-answer = Ваша відповідь
card-right-answer = Правильна відповідь
card-right = Правильно!
card-wrong = Не зовсім
card-choose-all = Виберіть усі правильні.
card-true = Правда
card-false = Неправда
card-write = Спершу напишіть відповідь.
card-order-hint = Дайте кожному кроку його місце.
card-order-drag = Перетягніть або скористайтеся стрілками.
card-order-missing = Спершу дайте кожному кроку окреме місце.
card-order-up = Вище: { $step }
card-order-down = Нижче: { $step }
card-order-place-right = На своєму місці
card-order-place-wrong = Не на своєму місці
card-order-solution = Правильний порядок
card-match-hint = Виберіть, що підходить до кожного.
card-match-tap = Торкніться одного, а потім того, що до нього підходить. Складено пар:
card-match-choose = Виберіть…
card-match-missing = Спершу виберіть, що підходить до кожного. Кожна відповідь підходить один раз.
card-flash-turn = Перегорнути
card-flash-again = Ще раз
card-flash-knew = Я це знаю
card-flash-known = Відомі:
card-flash-done = Усі картки відомі.
card-video-download = Відео не відтворюється? Завантажте його.
card-audio-download = Запис не відтворюється? Завантажте його.

player-no-network = Немає мережі. Продовжуйте, нічого не загубиться.
player-on-phone = На цьому телефоні. Надійде до { $account }, щойно з’явиться мережа.
player-received = Отримано в { $account }, { $time }
player-full = На цьому телефоні немає місця, тому відповідь не збережено. Звільніть місце й дайте відповідь ще раз.
player-not-kept = Відповідь не збережено. Спробуйте ще раз.
player-again = Це питання з’явиться ще раз наприкінці.
player-again-left = Ще раз, лишилося: { $n }
player-rewritten = Цю картку тим часом змінено, тому відповідь не зараховано.
player-through = Усе пройдено
player-through-waits = Останні відповіді чекають на цьому телефоні. { $account } отримає їх, щойно з’явиться мережа, навіть завтра.
player-to-course = Назад до курсу
player-missed = Переглянути ще раз: { $n }
player-missed-lede = У вас { $n } з { $number }. Повторення триває хвилину, а найкращий результат лишається.
player-missed-mark = У вас { $n } з { $number }, а прохідний бал { $needed }. Повторіть ці картки, щоб завершити курс: враховуються найкращі відповіді.
player-missed-said = Ви: { $said }
player-missed-repeat = Повторити ці
player-missed-later = Не зараз
player-more = Більше для цієї картки
player-letters = Розмір літер
player-letters-usual = Літери: звичайні
player-letters-large = Літери: великі
player-letters-largest = Літери: найбільші
player-read = Прочитати вголос
player-read-stop = Зупинити читання
player-enlarge = Збільшити зображення.
player-enlarge-close = Закрити зображення
card-report = На цій картці помилка
card-report-back = Назад до картки
card-report-who = Це прочитають ті, хто пише курси для { $account }, разом із вашим ім’ям.
card-report-what = Що не так?
card-wrong-fact = Неправильна відповідь або факт
card-wrong-unclear = Незрозуміло
card-wrong-outdated = Застаріло
card-wrong-broken = Не працює
card-report-words = Своїми словами
card-report-words-help = Як було б правильно або що ви побачили. Це поле можна залишити порожнім. Щонайбільше { $n } символів.
card-report-choose = Виберіть, що не так. Ще нічого не надіслано.
card-report-too-long = Напишіть щонайбільше { $n } символів. Ще нічого не надіслано.
card-report-send = Надіслати
card-report-change = Надіслати зі змінами
card-report-no-network = Немає мережі, тому нічого не надіслано. Написане залишається тут: спробуйте ще раз за мить.
card-report-received = Отримано в { $account }: { $at }
card-report-received-text = Дякуємо. Те, що ви повідомили, стоїть нижче, і його ще можна змінити.
card-report-settled = Переглянуто в { $account }: { $at }
card-report-settled-text = Щось досі не так? Повідомте ще раз.
phone-kept = Збережено на цьому телефоні
phone-plays = Працює без мережі: { $size }.
phone-films = Відео й звуку ({ $size }) тут немає, вони чекають на мережу.
phone-films-keep = Зберегти також відео й звук
phone-remove = Прибрати
phone-removed = Цього курсу немає на цьому телефоні, тому потрібна мережа.
phone-keep = Зберегти на цьому телефоні
phone-coming = Завантажується на цей телефон…
phone-part = На цьому телефоні ще не всі зображення.
phone-full = На цьому телефоні немає місця для цього курсу, тож йому потрібна мережа. Звільніть місце або видаліть інший курс.
phone-where = Де ваші відповіді
phone-waits = Чекають на цьому телефоні: { $n }. Надійдуть до { $account }, щойно з’явиться мережа, навіть завтра.
phone-send = Спробувати надіслати зараз
phone-seen = Прочитано
phone-next = Ваша наступна картка
phone-go-on = Продовжити з картки { $number }
offline-who = Хто ви?
offline-out = Ви вийшли. Ненадіслане лишається тут запечатаним, і ніхто його не прочитає.
offline-nobody-sees = Ніхто не бачить, що тут робили інші.
offline-sealed = Чекають тут, запечатані: { $n }. Надійдуть, щойно з’явиться мережа.
offline-sent = Усе надіслано
offline-somebody-else = Хтось інший відкриває { $planner }. Уперше потрібна мережа.
offline-hello = Вітаємо, { $name }
offline-code = Ваш код для цього планшета
offline-code-help = Чотири цифри, вибрані тут. Вони відкривають те, що ще не надіслано, і більше нічого.
offline-code-go = Відкрити
offline-code-wrong = Це не той код.
offline-code-locked = Десять неправильних кодів. Те, що тут чекає, лишається вашим і надійде з першою мережею; тоді вас впустить { $planner }.
offline-code-none = На цьому планшеті код не вибрано, тому потрібна мережа. Те, що тут чекає, надійде саме.
offline-yours = Ваші ще не надіслані картки. Щоб продовжити, потрібна мережа.
phone-shared = Спільний планшет
phone-code = Код із чотирьох цифр
phone-code-help = Він відкриває на цьому планшеті без мережі те, що ще не надіслано, після того як тут був хтось інший. Більше нічого він не відкриває.
phone-code-choose = Вибрати цей код
phone-code-chosen = У вас є код на цьому планшеті. Інший його замінить.
phone-code-needs = Для цього потрібна мережа: спершу надійде те, що тут чекає. Нічого не змінено.
write-not-opened = Ця відповідь застара або пошкоджена, тому її не збережено.
write-not-yours = Цей курс вам більше не доступний, тому відповідь не збережено.
write-no-answer = На цю картку не можна відповісти так, тому відповідь не збережено.
offline-title = Немає мережі
offline-lede = Цієї сторінки немає на цьому телефоні. Те, що є, працює без мережі.
offline-none = Немає мережі
offline-here = На цьому телефоні
offline-nothing = На цьому телефоні ще немає курсів. Курс, відкритий за наявності мережі, залишиться тут.
offline-again = Спробувати ще раз

completed-title = { $title }, завершено
completed-line = { $n ->
    [1] Урок завершено
    [one] Завершено всі уроки: { $n }
    [few] Завершено всі { $n } уроки
    [many] Завершено всі { $n } уроків
   *[other] Завершено всі уроки: { $n }
}
completed-arrived = Ви на місці!
completed-text = Курс «{ $title }» завершено. { $account } це бачить.
completed-right = { $n ->
    [1] правильна відповідь
    [one] правильних відповідей
    [few] правильних відповідей
    [many] правильних відповідей
   *[other] правильних відповідей
}
completed-next = Далі: { $title }
completed-home = На головну

certificates-title = Сертифікати
certificates-none = Сертифікатів ще немає
certificates-none-text = Коли завершите курс, тут з’явиться його сертифікат.
certificate-open = Ваш сертифікат
certificate-title = Сертифікат: { $title }
certificate-confirms = { $account } підтверджує, що
certificate-completed = завершує цей курс:
certificate-qualified = Кваліфікація: { $qualification }
certificate-on = Завершено
certificate-until = Дійсний до
certificate-no-end = Безстроково
certificate-elsewhere = Завершено поза MobieTrain; записано: { $account }.
certificate-check = Чи він справжній? Відскануйте код або введіть його на { $address }
certificate-qr = QR-код сторінки, яка підтверджує цей сертифікат
certificate-pdf = Зберегти як PDF
certificate-no-pdf = PDF ще не може показати деякі з цих літер. Надрукуйте натомість цю сторінку.
certificate-print = Друкувати
certificate-copy = Копіювати посилання
certificate-copied = Скопійовано
certificate-who-sees = Хто має код, бачить ваше ім’я, курс і дати. Більше нічого.
certificate-look = Подивитися, що вони бачать
certificate-withdrawn = { $account }: це завершення відкликано. Сертифікат не зараховується.

check-title = Чи справжній цей сертифікат?
check-lede = Введіть код, який на ньому стоїть.
check-code = Код
check-hint = Дванадцять літер і цифр, наприклад 4T7K-9MXD-2QPR
check-malformed = Це не наш код: він має дванадцять літер і цифр. Порівняйте з папером.
check-go = Перевірити
check-counts = Він справжній і сьогодні дійсний
check-ran-out = Він справжній, але термін минув
check-withdrawn = Його відкликано, він недійсний
check-name = Ім’я
check-course = Курс
check-nobody = Ніхто не має сертифіката з цим кодом
check-nobody-text = Порівняйте кожну літеру з папером. Код зникає, коли видаляють людину або курс.
check-another = Перевірити інший код

remember-title = Три запитання
remember-ask = { $n ->
    [one] { $n } запитання, одна мить
    [few] { $n } запитання, хвилина
    [many] { $n } запитань, хвилина
   *[other] { $n } запитання, хвилина
}
remember-ask-text = З курсів, які ви завершили, щоб вони не забулися.
remember-begin = Почати
remember-stop = Зупинитися і на головну
remember-left = { $n ->
    [one] Сьогодні ще { $n } запитання
    [few] Сьогодні ще { $n } запитання
    [many] Сьогодні ще { $n } запитань
   *[other] Сьогодні ще { $n } запитання
}
remember-from = З курсу
remember-done = На сьогодні все
remember-done-text = Запитання повертається, перш ніж забудеться. Ваші курси лишаються без змін.
welcome-step = Крок { $number } з { $n }
language-title = Виберіть свою мову
language-from-planner = Ваша мова в { $planner }
language-continue = Продовжити українською

terms-title = Умови використання
terms-lede = Прочитайте їх, перш ніж продовжити.
terms-region = Умови використання, версія { $version }
terms-accept = Приймаю
terms-not-now = Не зараз
terms-version = Версія { $version }, { $date }
terms-back = Назад
terms-print = Відкрити сторінку для друку
terms-accepted-on = Прийнято { $date }, мова: { $language }.
terms-download = Завантажити
profile-title = Ваш профіль
profile-courses = { $completed ->
    [one] { $completed } курс завершено, { $n } у процесі
    [few] { $completed } курси завершено, { $n } у процесі
    [many] { $completed } курсів завершено, { $n } у процесі
   *[other] { $completed } курсу завершено, { $n } у процесі
}
profile-language = Мова
profile-language-label = Мова застосунку та курсів
profile-save-language = Зберегти мову
profile-details = Ваші дані
profile-company = Компанія
profile-departments = { $n ->
    [1] Відділ
    [one] Відділи
    [few] Відділи
    [many] Відділи
   *[other] Відділи
}
profile-number = Табельний номер
profile-terms = Прийняті умови
profile-terms-version = Версія { $version }, { $language }
profile-terms-at = Прийнято: { $date }
profile-certificates = Переглянути сертифікати
profile-from-planner = Ці дані надходять із { $planner }. Щось не так? Попросіть координатора змінити їх там.
profile-own = Цей телефон
profile-own-mine = Цей телефон лише мій
profile-own-text = Тоді застосунок відкривається одразу, з головною сторінкою, яку ви бачили востаннє, і лише потім перевіряє, чи ви ще в системі. Хто відкриє його на цьому телефоні, на мить побачить цю сторінку.
data-title = Усе про вас
data-profile = Те, що тут про вас зберігається, можна забрати з собою.
data-look = Подивитися, що це
data-lede = Один файл з усім, що про вас зберігається, для вас або для програми (JSON).
data-contains = У ньому є
data-entries = { $n ->
    [one] { $n } запис
    [few] { $n } записи
    [many] { $n } записів
   *[other] { $n } запису
}
data-person = Хто ви: ім’я, номер, статус, мова
data-groups = Відділи та групи
data-courses = Курси, які ви бачили або почали
data-answers = Пройдені картки, відповіді та бали
data-completions = Завершення та сертифікати
data-terms = Прийняті умови
data-sign-ons = Входи та відкриті сеанси
data-merges = Записи, об’єднані з вашим
data-card-reports = Картки, про помилки на яких ви повідомили
data-planner = Повідомлення від { $planner } про ваші сеанси
data-without = Без секретів, що відкривають сеанс, і копій для пошуку. Файл називає їх і каже чому.
data-download = Завантажити все
sign-out = Вийти
sign-out-text = Ваш прогрес збережено. Повернутися можна через { $planner }.
course-other-language = Цього курсу ще немає мовою { $wanted }. Ви читаєте його мовою { $shown }.
card-other-language = Цієї картки ще немає мовою { $wanted }. Ви читаєте її мовою { $shown }.
