skip = Перейти до вмісту
nav-main = Головне меню
nav-home = Головна
nav-integrations = Інтеграції
nav-breadcrumb = Шлях до сторінки
menu-profile = Профіль
menu-of = Меню профілю, { $name }
menu-of-new =
    { $count ->
        [one] Меню профілю, { $name }, { $count } новий курс
        [few] Меню профілю, { $name }, { $count } нові курси
        [many] Меню профілю, { $name }, { $count } нових курсів
       *[other] Меню профілю, { $name }, { $count } нового курсу
    }
menu-employee = { $departments }, { $client }
menu-admin = Адміністратор, { $client }
menu-my-profile = Мій профіль
menu-opens-mobietrain = відкриває застосунок MobieTrain
menu-sign-out = Вийти
copy = Копіювати
copied = Скопійовано
error-home = Перейти на головну

art-label = Малюнок із планом одного дня
art-line = Кожна зміна, кожен бар, кожні ворота. Один план для всієї команди.

company-title = У якій компанії ви працюєте?
company-lede = Кожна компанія має власну адресу в CrewPlanner.
company-label = Назва компанії в адресі
company-unknown = Жодна компанія тут не має такої назви. Перевірте адресу в повідомленні від координатора.
company-button = Далі
company-help = Не знаєте напевно? Адресу підкаже ваш координатор.

sign-in-title = Вхід
sign-in-to = Вхід до порталу { $client }
sign-in-lede = Введіть електронну адресу, яку знає ваш координатор.
signed-out-everywhere = Ви вийшли на всіх пристроях
signed-out-everywhere-text = У кожному браузері доведеться увійти знову.
sign-in-email = Електронна адреса
sign-in-password = Пароль
sign-in-button = Увійти
sign-in-refused = Увійти не вдалося
sign-in-refused-text = Електронна адреса й пароль не збігаються або пароль ще не встановлено. Перевірте їх і спробуйте ще раз.
sign-in-too-many = Забагато спроб
sign-in-too-many-text =
    { $seconds ->
        [one] Зачекайте { $seconds } секунду й спробуйте ще раз. Нічого не заблоковано.
        [few] Зачекайте { $seconds } секунди й спробуйте ще раз. Нічого не заблоковано.
        [many] Зачекайте { $seconds } секунд і спробуйте ще раз. Нічого не заблоковано.
       *[other] Зачекайте { $seconds } секунди й спробуйте ще раз. Нічого не заблоковано.
    }
sign-in-help = Ще немає пароля або забули його? Координатор дасть вам новий.

home-good-morning = Доброго ранку, { $name }
home-good-afternoon = Добрий день, { $name }
home-good-evening = Добрий вечір, { $name }
home-training = Ваше навчання
home-training-text = Ваші курси — у MobieTrain. Входити ще раз не потрібно.
home-open-mobietrain = Відкрити MobieTrain
news-badge =
    { $count ->
        [one] { $count } новий
        [few] { $count } нові
        [many] { $count } нових
       *[other] { $count } нового
    }
news-said =
    { $count ->
        [one] { $count } новий курс
        [few] { $count } нові курси
        [many] { $count } нових курсів
       *[other] { $count } нового курсу
    }
news-new = Новий
news-more =
    { $count ->
        [one] І ще { $count } у MobieTrain.
        [few] І ще { $count } у MobieTrain.
        [many] І ще { $count } у MobieTrain.
       *[other] І ще { $count } у MobieTrain.
    }
news-completed =
    { $count ->
        [one] Завершено { $count } курс.
        [few] Завершено { $count } курси.
        [many] Завершено { $count } курсів.
       *[other] Завершено { $count } курсу.
    }
news-last-completed = Останній: «{ $title }».
home-departments = Ваші відділи
home-no-departments = Зараз ви не належите до жодного відділу.

details-title = Ваші дані
details-name = Ім’я та прізвище
details-email = Електронна адреса
details-number = Табельний номер
details-status = Статус
status-active = Активний
status-inactive = Неактивний

profile-saved = Мову збережено
profile-wrong = Ці дані вносить ваш координатор. Щось не так? Попросіть їх виправити.
profile-language = Мова
profile-language-label = Мова CrewPlanner
profile-language-help = MobieTrain запропонує цю мову першою.
profile-language-save = Зберегти мову
sign-out-everywhere = Вийти на всіх пристроях
sign-out-everywhere-text = Загубили телефон або увійшли на чужому комп’ютері? Це завершить ваші сеанси в усіх браузерах, і в цьому теж. Щоб увійти знову, знадобиться пароль.
sign-out-everywhere-mobietrain = Ваші сеанси в MobieTrain також завершаться.
sign-out-everywhere-button = Вийти на всіх пристроях

launch-title = Відкриваємо MobieTrain
launch-text = Це займе мить. Якщо нічого не відбувається, натисніть кнопку.
launch-button = Перейти до MobieTrain
select-account-title = Хто користується цим пристроєм?
select-account-text = MobieTrain відкриється для особи, яку ви тут оберете.
select-account-me = Продовжити як { $name }
select-account-else = Хтось інший: вийти й увійти
launch-off-title = MobieTrain недоступний
launch-off-text = Компанія { $client } зараз не користується MobieTrain. Ваш прогрес там збережено. Якщо він мав би працювати, запитайте координатора.
launch-waiting-text = Компанія { $client } увімкнула MobieTrain, але підключення ще не завершено. Спробуйте пізніше або запитайте координатора.
launch-off-admin = Переглянути інтеграцію

integrations-lede = Підключіть CrewPlanner до інших інструментів, якими користується { $client }.
integrations-training = Навчання
integrations-mobietrain = Навчальний застосунок для всієї команди. Відкривається з меню профілю, без повторного входу.

chip-off = Не підключено
chip-connected = Підключено
chip-connected-but = Підключено, остання перевірка невдала
chip-waiting = Очікуємо на MobieTrain
chip-unknown = Невідомий ідентифікатор
chip-unreachable = MobieTrain не відповідає
chip-refused = Перевірку відхилено

mobietrain-title = Інтеграція з MobieTrain
mobietrain-lede = Навчання в телефоні для всієї команди
mobietrain-saved = Збережено як «{ $slug }»
mobietrain-saved-text = Лишився один крок: MobieTrain має налаштувати ваш піддомен. Повертатися сюди не потрібно: пункт меню з’явиться сам, щойно все запрацює.
mobietrain-works = MobieTrain підключено
mobietrain-works-text = Відтепер ваші працівники знаходять MobieTrain у меню свого профілю.
mobietrain-off = MobieTrain вимкнено
mobietrain-off-text = Пункту меню більше ніхто не бачить. Щоб повернути його, збережіть ідентифікатор ще раз.
mobietrain-connect = Підключіть свій обліковий запис
mobietrain-connect-text = Ідентифікатор — це назва вашого облікового запису в MobieTrain. Щойно ви його збережете, інтеграцію буде ввімкнено.
mobietrain-slug = Ідентифікатор облікового запису
mobietrain-slug-help = Його надає MobieTrain. Малі латинські літери, цифри та дефіси.
mobietrain-slug-save = Зберегти
mobietrain-slug-unknown = У MobieTrain немає облікового запису з ідентифікатором «{ $slug }». Перевірте написання в повідомленні, яке вам звідти надіслали.
mobietrain-send = Надішліть це до MobieTrain
mobietrain-send-text = Там потрібен ваш ідентифікатор клієнта — перша частина вашої адреси в CrewPlanner:
mobietrain-client-slug = Ідентифікатор клієнта
mobietrain-mail = Підготувати лист
mobietrain-does = Що дає інтеграція
mobietrain-does-menu = Додає MobieTrain у кожне меню профілю. Один дотик відкриває застосунок, без повторного входу.
mobietrain-does-courses = Кожен бачить курси, які надають йому групи користувачів у MobieTrain.
mobietrain-does-bullet = Показує червону крапку на фото профілю, коли з’являються нові курси.
mobietrain-does-leaving = Кого видалено в CrewPlanner, той більше не відкриє MobieTrain.
mobietrain-receives = Що отримує MobieTrain
mobietrain-receives-name = Табельний номер, ім’я та прізвище
mobietrain-receives-department = Відділ і статус, щоб добирати курси
mobietrain-receives-language = Бажана мова
mobietrain-receives-not = Ні електронної адреси, ні номера телефону, ні зарплати, ні домашньої адреси. Неактивні працівники зберігають доступ; які курси вони можуть проходити, залежить від груп користувачів у MobieTrain.
mail-subject = Ідентифікатор клієнта для { $client }
mail-body = Просимо підключити наш обліковий запис до CrewPlanner. Ідентифікатор клієнта для { $client }: { $slug }

check-title = Перевірка підключення
check-again = Перевірити ще раз
check-slug = Ідентифікатор облікового запису
check-slug-missing = Ще не введено.
check-slug-off = Вимкнено. Збережіть ідентифікатор, щоб увімкнути знову.
check-slug-saved = Ідентифікатор облікового запису збережено: { $slug }
check-saved-by = { $name }, { $when }.
check-saved = { $when }.
check-account = Обліковий запис знайдено в MobieTrain
check-after-save = Перевіримо після збереження.
check-not-yet = Ще не перевірено.
check-found = Обліковий запис «{ $slug }» знайдено
check-found-text = MobieTrain знає цей обліковий запис.
check-found-name = У MobieTrain він називається «{ $account }».
check-unknown = У MobieTrain немає облікового запису «{ $slug }»
check-unknown-text = Виправте ідентифікатор вище та збережіть ще раз. Якщо він правильний, попросіть MobieTrain перевірити.
check-unreachable = MobieTrain не відповідає
check-unreachable-text = Остання спроба: { $when }. Річ не у вашому ідентифікаторі; спробуйте ще раз за мить. { $menu }
check-keys-unread = MobieTrain не зміг прочитати ваші ключі
check-keys-unread-text = MobieTrain відповів, але не зміг отримати відкриті ключі вашого порталу, щоб перевірити, хто звертається. Спробуйте ще раз за мить, а якщо не допоможе, повідомте CrewPlanner. { $menu }
check-refused = MobieTrain відхилив перевірку ({ $code })
check-refused-text = Повідомте їм цей код. { $menu }
check-refused-says = Відповідь MobieTrain:
check-menu-stays = Пункт меню у ваших працівників залишається.
check-menu-waits = Доки не запрацює, пункт меню приховано від працівників, а ми перевіряємо кожні 10 хвилин.
check-subdomain = MobieTrain налаштував піддомен «{ $slug }»
check-after-account = Перевіримо, коли знайдемо обліковий запис.
check-last = Остання перевірка: { $when }.
check-waiting = Попросіть MobieTrain налаштувати ваш піддомен «{ $slug }»
check-waiting-text = Надішліть їм ідентифікатор клієнта, якщо ще цього не зробили. Ми перевіряємо кожні 10 хвилин; остання перевірка: { $when }. До того часу пункт меню приховано від працівників.
check-lost-text = Раніше все працювало, але обліковий запис більше не підключено до вашого піддомену. Остання перевірка: { $when }. Пункт меню залишається, але працівники не можуть увійти.
check-clock = Годинники
check-clock-agrees = Годинники CrewPlanner і MobieTrain збігаються.
check-clock-differs = Годинники розходяться
check-clock-ahead =
    { $seconds ->
        [one] Годинник MobieTrain поспішає на { $seconds } секунду. Термін дії посилань спливає раніше, ніж мав би.
        [few] Годинник MobieTrain поспішає на { $seconds } секунди. Термін дії посилань спливає раніше, ніж мав би.
        [many] Годинник MobieTrain поспішає на { $seconds } секунд. Термін дії посилань спливає раніше, ніж мав би.
       *[other] Годинник MobieTrain поспішає на { $seconds } секунди. Термін дії посилань спливає раніше, ніж мав би.
    }
check-clock-behind =
    { $seconds ->
        [one] Годинник MobieTrain відстає на { $seconds } секунду. Якщо різниця перевищує 30 секунд, посилання відхиляються.
        [few] Годинник MobieTrain відстає на { $seconds } секунди. Якщо різниця перевищує 30 секунд, посилання відхиляються.
        [many] Годинник MobieTrain відстає на { $seconds } секунд. Якщо різниця перевищує 30 секунд, посилання відхиляються.
       *[other] Годинник MobieTrain відстає на { $seconds } секунди. Якщо різниця перевищує 30 секунд, посилання відхиляються.
    }
check-key = Ключ підпису перевірено
check-key-text = MobieTrain прочитав ваші відкриті ключі й перевірив підпис ключем { $key }.

test-title = Перевірка на працівникові
test-text = Дізнайтеся, що побачить у MobieTrain один із ваших працівників: групи користувачів і курси.
test-email = Електронна адреса працівника
test-button = Перевірити
test-unknown = Жоден працівник не має такої електронної адреси.
test-courses =
    { $courses ->
        [0] { $name } не побачить жодного курсу
        [one] { $name } побачить { $courses } курс
        [few] { $name } побачить { $courses } курси
        [many] { $name } побачить { $courses } курсів
       *[other] { $name } побачить { $courses } курсу
    }
test-groups = Групи користувачів: { $groups }
test-no-groups = У жодній групі користувачів.
test-works = { $name } може відкрити MobieTrain
test-failed = Перевірка не вдалася: { $name }
test-failed-text = Причину вказано вище, у перевірці підключення.

deliveries-title = Повідомлення
deliveries-text = MobieTrain повідомляє нас, коли змінюються курси й коли хтось їх побачив або завершив; ми повідомляємо MobieTrain, коли чиїсь сеанси завершено на всіх пристроях або когось видалено. Жодне повідомлення не містить імен.
deliveries-waiting = Очікують
deliveries-messages =
    { $count ->
        [0] Немає повідомлень
        [one] { $count } повідомлення
        [few] { $count } повідомлення
        [many] { $count } повідомлень
       *[other] { $count } повідомлення
    }
deliveries-last = Востаннє доставлено
deliveries-never = Ще нічого
deliveries-lag = Час доставки
deliveries-lag-seconds = { $seconds } с
deliveries-sent = Надіслано до MobieTrain
deliveries-sent-none = Ще нічого не надіслано.
deliveries-received = Отримано від MobieTrain
deliveries-received-none = Ще нічого не надійшло. Перше повідомлення надійде, коли опублікують курс.
deliveries-trouble =
    { $count ->
        [0] Останнє повідомлення не вдалося доставити одразу
        [one] { $count } повідомлення ще не вдалося доставити
        [few] { $count } повідомлення ще не вдалося доставити
        [many] { $count } повідомлень ще не вдалося доставити
       *[other] { $count } повідомлення ще не вдалося доставити
    }
deliveries-trouble-text = Нічого не втрачено: ми самі спробуємо ще раз. Наступна спроба: { $when }. Що не вдалося:
deliveries-given-up =
    { $count ->
        [one] { $count } повідомлення не доставлено
        [few] { $count } повідомлення не доставлено
        [many] { $count } повідомлень не доставлено
       *[other] { $count } повідомлення не доставлено
    }
deliveries-given-up-text = Ми пробували три дні. Коли MobieTrain знову запрацює, натисніть нижче «Надіслати ще раз».
delivery-delivered = Доставлено
delivery-waiting = Очікує
delivery-given-up = Не доставлено
delivery-attempts =
    { $count ->
        [one] { $count } спроба
        [few] { $count } спроби
        [many] { $count } спроб
       *[other] { $count } спроби
    }
delivery-again = Надіслати ще раз
event-catalogue-changed = Курси змінено
event-courses-seen = Нові курси побачено
event-course-completed = Курс завершено
event-session-revoked = Сеанси завершено
event-unknown = Щось, чого ця версія не знає
clocks-title = Годинники розходяться надто сильно
clocks-ahead =
    { $seconds ->
        [one] Годинник MobieTrain випереджав наш на { $seconds } секунду (виміряно: { $when }).
        [few] Годинник MobieTrain випереджав наш на { $seconds } секунди (виміряно: { $when }).
        [many] Годинник MobieTrain випереджав наш на { $seconds } секунд (виміряно: { $when }).
       *[other] Годинник MobieTrain випереджав наш на { $seconds } секунди (виміряно: { $when }).
    }
clocks-behind =
    { $seconds ->
        [one] Годинник MobieTrain відставав від нашого на { $seconds } секунду (виміряно: { $when }).
        [few] Годинник MobieTrain відставав від нашого на { $seconds } секунди (виміряно: { $when }).
        [many] Годинник MobieTrain відставав від нашого на { $seconds } секунд (виміряно: { $when }).
       *[other] Годинник MobieTrain відставав від нашого на { $seconds } секунди (виміряно: { $when }).
    }
clocks-what-to-do = Якщо різниця перевищує 30 секунд, посилання й повідомлення відхиляються. Один із годинників показує неправильний час: повідомте CrewPlanner і MobieTrain, щоб вони виставили свої за сервером часу.

disable-title = Вимкнення
disable-text = MobieTrain одразу зникне з меню профілю. Прогрес залишиться в MobieTrain і повернеться, коли ви знову ввімкнете інтеграцію.
disable-button = Вимкнути MobieTrain
disable-question = Вимкнути MobieTrain?
disable-lose =
    { $employees ->
        [one] { $employees } працівник втратить пункт MobieTrain у меню профілю й більше не зможе відкривати своє навчання.
        [few] { $employees } працівники втратять пункт MobieTrain у меню профілю й більше не зможуть відкривати своє навчання.
        [many] { $employees } працівників втратять пункт MobieTrain у меню профілю й більше не зможуть відкривати своє навчання.
       *[other] { $employees } працівника втратять пункт MobieTrain у меню профілю й більше не зможуть відкривати своє навчання.
    }
disable-keep-progress = Ніхто не втратить прогресу. Щоб повернути MobieTrain, увімкніть інтеграцію з тим самим ідентифікатором.
disable-no = Не вимикати

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Ім’я та прізвище
field-given-name = Ім’я
field-family-name = Прізвище
field-email = Електронна адреса
field-number = Табельний номер
field-language = Мова
field-status = Статус
field-role = Роль
field-departments = Відділи
field-leads = Керує
role-employee = Працівник
role-team-lead = Керівник команди
role-client-admin = Адміністратор

## Open on your phone
phone-title = Відкрити на телефоні
phone-text = Відскануйте камерою телефона. Ви потрапите одразу до свого навчання як { $name }.
phone-qr = QR-код із вашим особистим посиланням для входу
phone-once = Діє один раз, протягом двох хвилин.
phone-left = Залишилося часу
phone-no-camera = Немає камери?
phone-type = Відкрийте цю адресу на телефоні. Нікому її не давайте: хто відкриє її першим, увійде замість вас.
phone-new = Новий код
phone-done = Готово
phone-close = Закрити
phone-over = Цей код більше не діє
phone-over-text = Код діє один раз і протягом двох хвилин, щоб ніхто інший не міг скористатися вашим.
phone-opened = Ви увійшли на телефоні
phone-opened-text = Продовжуйте там. Це вікно можна закрити.
phone-confirm-title = Продовжити як { $name }?
phone-confirm-text = На цьому телефоні ви увійдете як { $name }. Продовжуйте, лише якщо це ви й самі відкрили цей код на іншому екрані.
phone-confirm-other = Зараз на цьому телефоні відкрито сеанс: { $name }. Його буде завершено.
phone-confirm-no = Це не я
phone-expired-what = Відкрийте CrewPlanner на комп’ютері й виберіть «Відкрити на телефоні» в меню за вашим зображенням. Там ви отримаєте новий код.
phone-expired-home = Перейти до CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] Разом { $minutes } хвилина
        [few] Разом { $minutes } хвилини
        [many] Разом { $minutes } хвилин
       *[other] Разом { $minutes } хвилини
    }
training-minutes-left =
    { $minutes ->
        [one] лишилась { $minutes } хвилина
        [few] лишилось { $minutes } хвилини
        [many] лишилось { $minutes } хвилин
       *[other] лишилось { $minutes } хвилини
    }
training-minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
training-lessons =
    { $lessons ->
        [one] { $done } з { $lessons } уроку
        [few] { $done } з { $lessons } уроків
        [many] { $done } з { $lessons } уроків
       *[other] { $done } з { $lessons } уроків
    }
training-not-begun = Ще не розпочато
training-continue = Продовжити
company-last = Далі до { $client }
company-another = Або інша компанія:
