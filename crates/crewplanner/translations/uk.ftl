skip = Перейти до вмісту
nav-main = Головне меню
nav-home = Головна
nav-integrations = Інтеграції
nav-qualified = Навчання
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
menu-of-late =
    { $late ->
        [one] Меню профілю, { $name }, { $late } прострочений курс
        [few] Меню профілю, { $name }, { $late } прострочені курси
        [many] Меню профілю, { $name }, { $late } прострочених курсів
       *[other] Меню профілю, { $name }, { $late } простроченого курсу
    }
menu-of-both =
    Меню профілю, { $name }, { $count ->
        [one] { $count } новий курс
        [few] { $count } нові курси
        [many] { $count } нових курсів
       *[other] { $count } нового курсу
    }, { $late ->
        [one] { $late } прострочений
        [few] { $late } прострочені
        [many] { $late } прострочених
       *[other] { $late } простроченого
    }
menu-employee = { $departments }, { $client }
menu-admin = Адміністратор, { $client }
menu-my-profile = Мій профіль
menu-opens-mobietrain = відкриває застосунок MobieTrain
menu-sign-out = Вийти
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
sign-in-lede = Введіть електронну адресу, яку знає ваш координатор, або свій табельний номер.
sign-in-name = Електронна адреса або табельний номер
sign-in-password = Пароль
sign-in-button = Увійти
sign-in-refused = Увійти не вдалося
sign-in-refused-text = Ці дані не збігаються або пароль ще не встановлено. Перевірте їх і спробуйте ще раз.
sign-in-help = Ще немає пароля? Координатор надішле вам запрошення або дасть код на папері.
sign-in-code = У мене є код на папері

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
news-badge-late =
    { $late ->
        [one] { $late } прострочений
        [few] { $late } прострочені
        [many] { $late } прострочених
       *[other] { $late } простроченого
    }
news-badge-both =
    { $count ->
        [one] { $count } новий
        [few] { $count } нові
        [many] { $count } нових
       *[other] { $count } нового
    }, { $late ->
        [one] { $late } прострочений
        [few] { $late } прострочені
        [many] { $late } прострочених
       *[other] { $late } простроченого
    }
news-said =
    { $count ->
        [one] { $count } новий курс
        [few] { $count } нові курси
        [many] { $count } нових курсів
       *[other] { $count } нового курсу
    }
news-said-late =
    { $late ->
        [one] { $late } прострочений курс
        [few] { $late } прострочені курси
        [many] { $late } прострочених курсів
       *[other] { $late } простроченого курсу
    }
news-said-both =
    { $count ->
        [one] { $count } новий курс
        [few] { $count } нові курси
        [many] { $count } нових курсів
       *[other] { $count } нового курсу
    }, { $late ->
        [one] { $late } прострочений
        [few] { $late } прострочені
        [many] { $late } прострочених
       *[other] { $late } простроченого
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
news-last-completed = Останній:
home-start = Три кроки до першого навчання
home-start-text = Додайте своїх людей, по одному або з файлу. Запросіть їх: раніше ніхто не зможе увійти. Потім підключіть MobieTrain: відтоді кожен знайде свої курси тут і в меню за своїм фото.
home-start-invite = Запросити людей
home-start-connect = Підключити MobieTrain
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
sign-out-everywhere-mobietrain = Ваші сеанси в MobieTrain також завершаться.

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
test-button = Перевірити
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

## Telling MobieTrain who works here.
roster-title = Усі ще до першого входу
roster-text = MobieTrain може знати, хто тут працює, ще до того, як його відкриють: там видно, хто має почати, і можна розподілити людей за групами.
roster-since = Увімкнено з { $at }. MobieTrain запитує після кожної зміни та раз на день.
roster-not = Вимкнено: MobieTrain дізнається про людей, коли вони його відкривають.
roster-turn-on = Повідомляти MobieTrain, хто тут працює
roster-turn-off = Більше не повідомляти
roster-on-question = Повідомляти MobieTrain, хто тут працює?
roster-off-question = Більше не повідомляти MobieTrain, хто тут працює?
roster-off-stops = MobieTrain не дізнаватиметься про нових людей, зміни та про тих, хто йде, доки ви не ввімкнете це знову. Хто відкриває MobieTrain, і далі приносить власні дані.
roster-off-stays = Те, що MobieTrain уже знає, залишається там, також про людей, які ніколи його не відкривали, доки адміністратор вмісту не видалить їх у CMS.
roster-on-people =
    { $people ->
        [one] Надсилається це про { $people } людину, навіть неактивну:
        [few] Надсилається це про { $people } людей, також неактивних:
        [many] Надсилається це про { $people } людей, також неактивних:
       *[other] Надсилається це про { $people } людини, також неактивних:
    }
roster-on-id = Постійний ідентифікатор, який створив CrewPlanner і який нічого не говорить про людину
roster-on-not = Більше нічого: ні електронної адреси, ні номера телефону, ні зарплати, ні домашньої адреси. Тих, кого тут видалено, не надсилаємо.
roster-on-changes = Пізніші зміни теж надсилаються. Кого тут видалять, того там буде позначено як такого, що пішов, а все зроблене збережеться.
roster-is-on = MobieTrain знає, хто тут працює
roster-is-on-text = Він запитає за кілька секунд. Його сторінка з’єднання показує, коли це сталося.
roster-is-off = MobieTrain більше не дізнається, хто тут працює
roster-is-off-text = Те, що він уже знає, залишається там.
roster-cancel = Залишити як є

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Ім’я та прізвище
field-given-name = Ім’я
field-family-name = Прізвище
field-email = Електронна адреса
field-number = Табельний номер
employees-has-password = Має пароль
employees-no-password = Ще немає пароля
employees-not-invited = Ще не запрошено
employees-invited = Запрошено, ще немає пароля
employees-no-email = Немає електронної адреси
field-language = Мова
field-status = Статус
field-role = Роль
field-departments = Відділи
field-leads = Керує
role-employee = Працівник
role-team-lead = Керівник команди
role-client-admin = Адміністратор

## Audit log: what was done, and what is told of it
audit-client-created = Створено клієнта
audit-password-set = Встановлено пароль
audit-invited = Запрошено задати пароль
audit-codes-printed = Надруковано коди для входу
audit-phone-opened = Відкрито на телефоні
audit-employee-added = Додано працівника
audit-employee-changed = Змінено працівника
audit-employee-deleted = Видалено працівника
audit-employees-changed = Змінено кількох працівників
audit-employees-deleted = Видалено кількох працівників
audit-employees-imported = Імпортовано працівників
audit-employees-exported = Експортовано працівників
audit-qualifications-exported = Експортовано кваліфікації
audit-department-added = Додано відділ
audit-department-changed = Змінено відділ
audit-departments-merged = Об’єднано відділи
audit-department-deleted = Видалено відділ
audit-departments-told-apart = Розрізнено відділи
audit-integration-saved = Збережено інтеграцію MobieTrain
audit-integration-disabled = Вимкнено інтеграцію MobieTrain
audit-roster-on = MobieTrain дізнається, хто тут працює
audit-roster-off = MobieTrain більше не дізнається, хто тут працює
audit-keys-rotated = Змінено ключі підпису
audit-key-revoked = Відкликано ключ підпису
audit-events-replayed = Повідомлення надіслано знову
audit-field-parent = Належить до
audit-field-account-login-slug = Account login slug
audit-field-key = Ключ
audit-field-file = Файл
audit-field-people = Люди
audit-field-added = Додано
audit-field-changed = Змінено
audit-field-deactivated = Зроблено неактивними
audit-field-refused = Відхилено
audit-field-above = Рахується також до
audit-field-events = Повідомлення
audit-field-into = До
audit-field-gone = Уже відсутні
audit-field-days = Дні
## The list of employees, and changing many of them at once.
nav-employees = Працівники
employees-none = Тут ще нікого немає
employees-lead = Активні: { $active }, неактивні: { $inactive }
employees-many = 10 000+
employees-count =
    { $n ->
        [one] { $n } особа
        [few] { $n } особи
        [many] { $n } осіб
       *[other] { $n } особи
    }
employees-count-many = { $n } осіб
employees-export = Експорт
employees-import = Імпорт
employees-add = Додати працівника
employees-first = Додайте свою команду
employees-first-text = Імпортуйте всіх одразу з таблиці або додавайте людей по одному. Ніхто не отримає через це листа.
employees-first-add = Додати одного працівника
employees-led-none = У ваших відділах ще нікого немає
employees-led-none-text = Тут з’являться люди, яких адміністратор додасть до відділу, яким ви керуєте.
employees-search = Пошук
employees-search-in = Ім’я, електронна адреса або табельний номер
employees-department = Відділ
employees-departments-all = Усі відділи
employees-status-any = Активні й неактивні
employees-role-any = Усі ролі
employees-access = Вхід
employees-access-any = Усі
employees-order = Сортувати за
employees-order-name = Ім’я, від А до Я
employees-order-name-down = Ім’я, від Я до А
employees-order-number = Номер, за зростанням
employees-order-number-down = Номер, за спаданням
employees-order-newest = Спочатку нові
employees-order-oldest = Спочатку давні
employees-filter = Фільтрувати
employees-nobody-fits = Нікого не знайдено
employees-nobody-fits-text = Серед тих, хто відповідає цим фільтрам, ніхто не має «{ $q }» в імені, адресі чи номері. Кожне слово має бути початком одного з їхніх слів.
employees-nobody-fits-filter = Цим фільтрам ніхто не відповідає.
employees-clear = Очистити фільтри
employees-everywhere = Шукати серед усіх
employees-caption = Працівники, сортування: { $order }
employees-tick = Вибрати
employees-tick-one = Вибрати: { $name }
employees-number = Номер
employees-change-ticked = Змінити вибраних
employees-tick-page = Вибрати всіх на цій сторінці ({ $n })
employees-tick-none = Не вибирати нікого
employees-change-all = Змінити всіх знайдених ({ $n })
employees-paste = Вставити список номерів або адрес
employees-pages = Сторінки
employees-page-first = Перша
employees-page-previous = Попередня
employees-page-next = Наступна
bulk-title = Змінити багатьох людей одразу
bulk-crumb = Змінити багатьох
bulk-crumb-confirm = Підтвердити
bulk-lede = Наступна сторінка назве всіх, перш ніж щось станеться.
bulk-mistake = Перевірте введене
bulk-who = 1. Хто
bulk-what = 2. Що
bulk-who-all =
    { $n ->
        [one] Усі, хто відповідає фільтру: { $n } особа
        [few] Усі, хто відповідає фільтру: { $n } особи
        [many] Усі, хто відповідає фільтру: { $n } осіб
       *[other] Усі, хто відповідає фільтру: { $n } особи
    }
bulk-who-ticked =
    { $n ->
        [one] Вибрано: { $n } особа
        [few] Вибрано: { $n } особи
        [many] Вибрано: { $n } осіб
       *[other] Вибрано: { $n } особи
    }
bulk-more = і ще { $n }
bulk-people = Табельні номери або електронні адреси
bulk-people-help = Вставте стовпець із таблиці чи список із листа, по одному в рядку або через кому. Повтори рахуються один раз.
bulk-nobody-ticked = Ви нікого не вибрали. Вставте список тут або поверніться й позначте людей.
bulk-nobody = Вставте принаймні один номер або адресу.
bulk-too-many = За раз можна змінити щонайбільше { $most } осіб. Візьміть менше або імпортуйте файл.
bulk-too-many-sheet = За один раз можна надрукувати щонайбільше стільки кодів: { $most }. Виберіть менше людей.
bulk-nothing = Виберіть, що змінити.
bulk-no-department = Виберіть принаймні один відділ.
bulk-no-mail = Звідси листи не надсилаються. Натомість надрукуйте коди для входу.
bulk-do-inactive = Зробити неактивними
bulk-do-inactive-help = Їх не можна планувати. Вони й далі можуть входити й навчатися.
bulk-do-active = Зробити активними
bulk-do-add = Додати до відділів
bulk-do-remove = Вилучити з відділів
bulk-do-set = Призначити до цих відділів і жодних інших
bulk-do-set-help = Відділи, якими ви не керуєте, лишаються без змін.
bulk-to = Відділи, до яких додати, з яких вилучити або до яких призначити
bulk-do-language = Змінити мову
bulk-language-none = Та, яку просить їхній браузер
bulk-do-delete = Видалити
bulk-do-delete-help = Вихід за кілька секунд. Прогрес лишається в MobieTrain.
bulk-do-invite = Запросити електронною поштою
bulk-do-invite-help = Посилання, щоб задати пароль. Хто не має електронної адреси або вже має пароль, його не отримає.
bulk-do-sheet = Надрукувати коди для входу
bulk-do-sheet-help = Для кожного QR-код і короткий код, щоб вирізати й віддати. Також для людей без електронної адреси.
bulk-go-on = Переглянути, кого це змінить
bulk-cancel = Скасувати
bulk-question-active =
    { $n ->
        [one] Зробити активними: { $n } особа?
        [few] Зробити активними: { $n } особи?
        [many] Зробити активними: { $n } осіб?
       *[other] Зробити активними: { $n } особи?
    }
bulk-question-inactive =
    { $n ->
        [one] Зробити неактивними: { $n } особа?
        [few] Зробити неактивними: { $n } особи?
        [many] Зробити неактивними: { $n } осіб?
       *[other] Зробити неактивними: { $n } особи?
    }
bulk-question-language =
    { $n ->
        [one] Змінити мову на { $language }: { $n } особа?
        [few] Змінити мову на { $language }: { $n } особи?
        [many] Змінити мову на { $language }: { $n } осіб?
       *[other] Змінити мову на { $language }: { $n } особи?
    }
bulk-question-add =
    { $n ->
        [one] Додати до { $departments }: { $n } особа?
        [few] Додати до { $departments }: { $n } особи?
        [many] Додати до { $departments }: { $n } осіб?
       *[other] Додати до { $departments }: { $n } особи?
    }
bulk-question-remove =
    { $n ->
        [one] Вилучити з { $departments }: { $n } особа?
        [few] Вилучити з { $departments }: { $n } особи?
        [many] Вилучити з { $departments }: { $n } осіб?
       *[other] Вилучити з { $departments }: { $n } особи?
    }
bulk-question-set =
    { $n ->
        [one] Призначити лише до { $departments }: { $n } особа?
        [few] Призначити лише до { $departments }: { $n } особи?
        [many] Призначити лише до { $departments }: { $n } осіб?
       *[other] Призначити лише до { $departments }: { $n } особи?
    }
bulk-question-delete =
    { $n ->
        [one] Видалити: { $n } особа?
        [few] Видалити: { $n } особи?
        [many] Видалити: { $n } осіб?
       *[other] Видалити: { $n } особи?
    }
bulk-question-invite =
    { $n ->
        [one] Запросити електронною поштою: { $n } особа?
        [few] Запросити електронною поштою: { $n } особи?
        [many] Запросити електронною поштою: { $n } осіб?
       *[other] Запросити електронною поштою: { $n } особи?
    }
bulk-question-sheet =
    { $n ->
        [one] Створити коди для входу: { $n } особа?
        [few] Створити коди для входу: { $n } особи?
        [many] Створити коди для входу: { $n } осіб?
       *[other] Створити коди для входу: { $n } особи?
    }
bulk-question-none = Ніхто не змінився б
bulk-not-yet =
    { $n ->
        [one] У списку: { $n } особа. Ще нічого не зроблено.
        [few] У списку: { $n } особи. Ще нічого не зроблено.
        [many] У списку: { $n } осіб. Ще нічого не зроблено.
       *[other] У списку: { $n } особи. Ще нічого не зроблено.
    }
bulk-nothing-yet = Ще нічого не зроблено.
bulk-changing = Люди, які змінюються
bulk-now = Зараз
bulk-then = Потім
bulk-deleted = Видалення
bulk-back = Назад
bulk-brake = Це понад десяту частину ваших людей
bulk-brake-label = Введіть { $n }, щоб продовжити.
bulk-brake-wrong = Введіть число { $n } цифрами.
bulk-nothing-done = Нічого не змінювати
bulk-effect-active = Їх знову можна планувати. У MobieTrain вони відтепер активні.
bulk-effect-inactive = Їх не можна планувати. Вони й далі можуть входити й навчатися; у MobieTrain вони відтепер неактивні.
bulk-effect-language = CrewPlanner перейде на неї з їхньої наступної сторінки, MobieTrain — з наступного відвідування.
bulk-effect-add = Відтепер вони отримують у MobieTrain курси цих відділів.
bulk-effect-remove = Відтепер вони не отримують у MobieTrain курсів, які є лише в цих відділах. Їхній прогрес лишається.
bulk-effect-set = Відтепер вони отримують у MobieTrain лише курси цих відділів. Їхній прогрес лишається.
bulk-effect-delete = За кілька секунд вони вийдуть із системи, тут і в MobieTrain, і більше не ввійдуть. У MobieTrain нічого не видаляється: їхній прогрес лишається там.
bulk-effect-invite = Кожен отримає лист із посиланням, щоб задати пароль. Попереднє посилання більше не діятиме.
bulk-effect-sheet = Наступна сторінка один раз покаже коди, готові до друку. Хто має код, може один раз задати пароль цієї людини.
bulk-button-active =
    { $n ->
        [one] Зробити активними: { $n } особа
        [few] Зробити активними: { $n } особи
        [many] Зробити активними: { $n } осіб
       *[other] Зробити активними: { $n } особи
    }
bulk-button-inactive =
    { $n ->
        [one] Зробити неактивними: { $n } особа
        [few] Зробити неактивними: { $n } особи
        [many] Зробити неактивними: { $n } осіб
       *[other] Зробити неактивними: { $n } особи
    }
bulk-button-language =
    { $n ->
        [one] Змінити мову: { $n } особа
        [few] Змінити мову: { $n } особи
        [many] Змінити мову: { $n } осіб
       *[other] Змінити мову: { $n } особи
    }
bulk-button-add =
    { $n ->
        [one] Додати: { $n } особа
        [few] Додати: { $n } особи
        [many] Додати: { $n } осіб
       *[other] Додати: { $n } особи
    }
bulk-button-remove =
    { $n ->
        [one] Вилучити: { $n } особа
        [few] Вилучити: { $n } особи
        [many] Вилучити: { $n } осіб
       *[other] Вилучити: { $n } особи
    }
bulk-button-set =
    { $n ->
        [one] Призначити: { $n } особа
        [few] Призначити: { $n } особи
        [many] Призначити: { $n } осіб
       *[other] Призначити: { $n } особи
    }
bulk-button-delete =
    { $n ->
        [one] Видалити: { $n } особа
        [few] Видалити: { $n } особи
        [many] Видалити: { $n } осіб
       *[other] Видалити: { $n } особи
    }
bulk-button-invite =
    { $n ->
        [one] Запросити: { $n } особа
        [few] Запросити: { $n } особи
        [many] Запросити: { $n } осіб
       *[other] Запросити: { $n } особи
    }
bulk-button-sheet =
    { $n ->
        [one] Створити коди: { $n } особа
        [few] Створити коди: { $n } особи
        [many] Створити коди: { $n } осіб
       *[other] Створити коди: { $n } особи
    }
bulk-logged = Це потрапить до журналу аудиту разом із цим списком.
bulk-unchanged = Без змін: { $n }
bulk-already = Уже так
bulk-already-invite = Уже має пароль
bulk-no-address = Немає електронної адреси, тож без листа
bulk-no-address-sheet = Надрукувати для них коди
bulk-last-admin = Останній адміністратор
bulk-last-admin-text = Хтось має зберігати ключі. Спершу призначте іншого адміністратора.
bulk-not-yours = Керівник команди або адміністратор: їх змінює лише адміністратор
bulk-unknown = Ніхто не має такого номера чи адреси
bulk-gone = Більше немає
bulk-departments-none = Немає
bulk-refused = Нічого не змінено
bulk-refused-last-admin = Не лишилося б жодного активного адміністратора: хтось тим часом змінив іншого. Почніть знову зі списку.
bulk-refused-department = Тим часом відділ видалено. Почніть знову зі списку.
bulk-refused-departments = Хтось опинився б у завеликій кількості відділів: вхід до MobieTrain не може передати їх усі. Виберіть менше відділів або менше людей.
bulk-done-active =
    { $n ->
        [one] Тепер активні: { $n } особа
        [few] Тепер активні: { $n } особи
        [many] Тепер активні: { $n } осіб
       *[other] Тепер активні: { $n } особи
    }
bulk-done-inactive =
    { $n ->
        [one] Тепер неактивні: { $n } особа
        [few] Тепер неактивні: { $n } особи
        [many] Тепер неактивні: { $n } осіб
       *[other] Тепер неактивні: { $n } особи
    }
bulk-done-language =
    { $n ->
        [one] Мову змінено: { $n } особа
        [few] Мову змінено: { $n } особи
        [many] Мову змінено: { $n } осіб
       *[other] Мову змінено: { $n } особи
    }
bulk-done-departments =
    { $n ->
        [one] Відділи змінено: { $n } особа
        [few] Відділи змінено: { $n } особи
        [many] Відділи змінено: { $n } осіб
       *[other] Відділи змінено: { $n } особи
    }
bulk-done-delete =
    { $n ->
        [one] Видалено: { $n } особа
        [few] Видалено: { $n } особи
        [many] Видалено: { $n } осіб
       *[other] Видалено: { $n } особи
    }
bulk-done-invite =
    { $n ->
        [one] Запрошення надсилаються: { $n } особа
        [few] Запрошення надсилаються: { $n } особи
        [many] Запрошення надсилаються: { $n } осіб
       *[other] Запрошення надсилаються: { $n } особи
    }
bulk-done-sheet =
    { $n ->
        [one] Створено коди для входу: { $n } особа
        [few] Створено коди для входу: { $n } особи
        [many] Створено коди для входу: { $n } осіб
       *[other] Створено коди для входу: { $n } особи
    }
bulk-done-already =
    { $n ->
        [one] Тим часом уже так було: { $n } особа.
        [few] Тим часом уже так було: { $n } особи.
        [many] Тим часом уже так було: { $n } осіб.
       *[other] Тим часом уже так було: { $n } особи.
    }
bulk-done-gone =
    { $n ->
        [one] Тим часом зникли або змінені кимось іншим, тож лишилися як були: { $n } особа.
        [few] Тим часом зникли або змінені кимось іншим, тож лишилися як були: { $n } особи.
        [many] Тим часом зникли або змінені кимось іншим, тож лишилися як були: { $n } осіб.
       *[other] Тим часом зникли або змінені кимось іншим, тож лишилися як були: { $n } особи.
    }

## Import and export of employees
import-title = Імпорт працівників
import-crumb = Імпорт
import-lead = Файл CSV або аркуш Excel (.xlsx) до 50 МБ. Ви побачите, що він зробив би, перш ніж щось зміниться; жодних листів не надсилається.
import-file = Файл
import-columns-are = Стовпці: { $columns }.
import-template = Файл для заповнення
import-missing-option = Люди, яких немає у файлі, стають неактивними
import-missing-help = Ви й останній адміністратор залишаєтеся активними. Спершу ви побачите, кого це стосується; якщо це понад 10 % людей, серед яких шукали, треба ввести число.
import-among = Шукати серед
import-among-all = Усіх
import-among-gone = Цього відділу вже немає. Виберіть знову.
import-sheet = Аркуш
import-sheet-help = Лише для Excel. Порожньо: перший.
import-look = Показати, що він зробить
import-cancel = Скасувати
import-how = Як читається файл
import-how-match = Людей розпізнають за номером працівника, а інакше за адресою пошти.
import-how-empty = Порожня клітинка залишає все як є.
import-how-departments = Кілька відділів пишуть в одній клітинці через ; або | або новий рядок. Нові названо, перш ніж їх створено; назву, яка майже збігається з назвою іншого відділу, буде відхилено.
import-how-unknown = Невідомі стовпці названо й пропущено.
import-how-roles = Файл не змінює ні ролей, ні паролів.
import-no-file = Виберіть непорожній файл.
import-error-large = Файл більший за { $max } МБ.
import-error-unpacked = Розпакована таблиця більша за { $max } МБ.
import-error-old = Це таблиця старого формату або з паролем. Збережіть її як .xlsx без пароля або як CSV.
import-error-broken = Таблицю пошкоджено. Збережіть її знову як .xlsx або CSV.
import-error-no-sheet = Немає аркуша «{ $name }». Аркуші називаються { $found }.
import-error-not-text = Байт { $byte } не є символом: цей файл не текст. Збережіть таблицю як CSV або .xlsx.
import-error-utf16 = Байт { $byte }: файл у UTF-16, і символ там пошкоджено. Збережіть його як UTF-8.
import-error-utf8 = Рядок { $line }, байт { $byte }: файл у UTF-8, але символ там пошкоджено. Збережіть його знову як «CSV UTF-8».
import-error-empty = У цьому файлі нічого немає. Перший рядок називає стовпці.
import-error-no-column = Рядок { $line }: немає ні стовпця з номером, ні стовпця з поштою. Стовпці називаються { $found }.
import-error-twice = Рядок { $line }: два стовпці означають одне й те саме: { $first } і { $second }.
import-error-columns = Рядок { $line }: понад { $max } стовпців.
import-error-rows = Рядок { $line }: понад { $max } рядків. Розділіть файл.
import-would = Що зробить { $file }
import-did = Що зробив { $file }
import-read = Прочитано рядків: { $rows } ({ $kind }).
import-not-yet = Ще нічого не зроблено, і жодних листів не надсилається.
import-comma = коми
import-semicolon = крапки з комою
import-tab = табуляції
import-bar = вертикальні риски
import-of-sheet = аркуш { $sheet }
import-1252 = Файл не в UTF-8, його прочитано як Windows-1252. Перевірте імена з особливими літерами.
import-anew = Нічого не імпортовано: тим часом щось змінилося
import-anew-text = Нижче те, що файл зробить тепер. Перегляньте ще раз перед імпортом.
import-rows = Рядки файлу
import-which = Які рядки
import-all = Усі
import-refused = Відхилено
import-new = Нові
import-changed = Змінено
import-unchanged = Без змін
import-missing = Стають неактивними
import-line = Рядок
import-person = Особа
import-row-is = Рядок
import-happens = Що відбудеться
import-nothing = Нічого.
import-becomes-inactive = Немає у файлі: стане неактивною.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } змінюється на { $after }
import-no-rows = Тут немає рядків
import-pages = Сторінки
import-page = Сторінка { $page } з { $pages }
import-previous = Попередня
import-next = Наступна
import-short = Коротко
import-new-text = Зможуть увійти, щойно матимуть пароль.
import-changed-text =
    { $n ->
        [one] { $n } особа змінює відділи, а з ними, можливо, і курси в MobieTrain.
        [few] { $n } особи змінюють відділи, а з ними, можливо, і курси в MobieTrain.
        [many] { $n } осіб змінюють відділи, а з ними, можливо, і курси в MobieTrain.
       *[other] { $n } особи змінюють відділи, а з ними, можливо, і курси в MobieTrain.
    }
import-refused-text = Вони повертаються файлом у ваших стовпцях, із причиною.
import-refused-file = Відхилені рядки як CSV: { $n }
import-new-departments = Нові відділи
import-columns = Стовпці
import-columns-read = Прочитано:
import-columns-skipped = Пропущено, бо файл їх не змінює або ми їх не знаємо:
import-brake = Зупинено: неактивними стали б { $missing } з { $covered }
import-brake-text = Ви просили, щоб люди не з файлу стали неактивними. Серед усіх активних людей це { $share } %. Понад 10 % ми чекаємо на вас.
import-brake-text-among = Ви просили, щоб люди не з файлу стали неактивними. Серед активних людей у { $department } і відділах нижче це { $share } %. Понад 10 % ми чекаємо на вас.
import-who = Хто це
import-more = та ще: { $n }
import-brake-label = Щоб деактивувати їх, введіть { $missing }
import-brake-wrong = Введіть { $missing } або імпортуйте, нікого не деактивуючи. Нічого не змінено.
import-brake-button = Імпортувати й деактивувати
import-brake-nobody = Імпортувати, нікого не деактивувати
import-button = Імпортувати: { $n }
import-nothing-to-do = Імпортувати нічого: усе у файлі вже так і є або відхилено.
import-applying = Файл імпортується
import-applying-text = { $done } з { $of }
import-applying-stay = Можете залишити цю сторінку: імпорт триває. Буде зроблено все або нічого.
import-done = Файл імпортовано
import-done-text = Додано: { $new }. Змінено: { $changed }. Стали неактивними: { $missing }. Листів не надіслано.
import-done-list = До працівників
import-why-width = Значень { $found }, стовпців { $wanted }. Візьміть значення з роздільником у лапки.
import-why-long = { $column }: довше за { $max } байтів. Можливо, бракує лапок наприкінці.
import-why-formula = { $column }: формула дає { $error }.
import-why-text = { $field }: { $why }
import-why-language = «{ $text }» не є однією з наших мов.
import-why-status = Статус: active або inactive, а не «{ $text }».
import-why-nobody = Немає ні номера, ні адреси.
import-why-needed = Новій людині потрібне: { $field }.
import-why-taken = { $email } належить: { $name }.
import-why-twice = У рядку { $line } вже є { $name }.
import-why-last-admin = { $name } — останній активний адміністратор і залишається активним.
import-why-departments = Цих відділів забагато або їхні назви задовгі для посилання.
import-why-alike = Немає відділу «{ $name }». Можливо, ви мали на увазі «{ $alike }»? Якщо це інший відділ, спершу створіть його.
import-why-zeros = Немає номера { $number }, але { $name } має { $theirs }. Це { $name }? Тоді напишіть { $theirs }: електронні таблиці прибирають нулі на початку. Якщо це хтось інший, спершу додайте цю людину вручну.
export-title = Експорт працівників
export-lead = Людей у файлі: { $n }
export-text = Файл CSV, який відкриває Excel: номер, імена, пошта, відділи, мова, статус і роль. Його можна знову імпортувати.
export-button = Завантажити
export-logged = Журнал аудиту каже, хто взяв файл.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Номер { $number }
person-edit = Редагувати
person-not-done = Нічого не змінено
person-added = Додано: { $name }
person-added-waits = Додано: { $name }. Увійти ще неможливо
person-saved = Збережено. Змінено полів: { $count }
person-unchanged = Нічого не змінено: усе вже було так
person-now-inactive = { $name }: статус неактивний
person-now-active = { $name }: статус знову активний
person-deleted = Видалено: { $name }
person-training = Навчання
person-training-none = Ще жодного курсу не завершено.
person-completed = Завершено
person-valid-until = Чинне до
qualified-due-on = Термін
person-late = Прострочено:
person-late-since = Термін був { $date }.
person-training-new = Нових курсів: { $count }
person-training-told = За тим, що повідомив нам MobieTrain.
person-training-told-last = Про це нам повідомив MobieTrain, востаннє { $when }.
person-history = Історія
person-history-all = У журналі аудиту
person-history-none = Ще нічого не сталося.
person-details = Дані
person-in-crew = У команді
person-since = з { $month }
person-no-departments = У жодному відділі
language-of-browser = Як у браузері
person-invited = Запрошення вже надсилається на { $email }
person-link-sent = Посилання для нового пароля вже надсилається на { $email }
person-password = Пароль
person-password-set = Задано: може увійти
person-password-none = Не задано: ще не може увійти. За запрошенням людина задасть пароль сама.
devices-title = Де виконано вхід
devices-none = Вхід ніде не виконано.
devices-signed-out = { $name }: вихід виконано всюди
person-leaving = Коли { $name } йде
person-leaving-inactive = Неактивний: і далі може входити й навчатися, усе зберігається.
person-leaving-deleted = Видалений: вихід за кілька секунд, і в MobieTrain теж, а прогрес там лишається.
person-set-inactive = Зробити неактивним
person-set-active = Зробити активним
person-delete = Видалити…
person-delete-question = Видалити: { $name }?
person-delete-sign-in = Усі сеанси завершаться, і увійти більше не можна буде.
person-delete-mobietrain = Відкриті сеанси в MobieTrain завершаться за кілька секунд.
person-delete-progress = У MobieTrain нічого не видаляється: прогрес лишається там, доки хтось не видалить цю людину в CMS.
person-delete-erased = Ім’я, адресу й номер буде стерто тут через стільки днів: { $days }. Журнал аудиту зберігає свої записи визначений час.
person-delete-yes = Видалити
person-cancel = Скасувати
person-save = Зберегти зміни
person-add = Додати
person-not-saved = Ще не збережено. Треба виправити: { $count }
person-personal = Особисті дані
person-name-help = Лише якщо це не просто ім’я та прізвище
person-optional = (необов’язково)
person-email-help = Хто її не має, входить із табельним номером.
person-none-yet = Відділів ще немає.
person-departments-kept = Лишається у: { $departments }. Це змінює лише адміністратор.
person-leads-help = Лише для керівника команди: відділи, про людей яких він дбає, разом із підпорядкованими.
role-employee-help = Бачить власні дані й відкриває MobieTrain.
role-team-lead-help = Бачить і редагує людей вибраних відділів.
role-client-admin-help = Бачить і редагує всіх, відділи та інтеграції.
conflict-title = Ще не збережено. Полів, які тим часом змінив хтось інший: { $count }
conflict-text = Виберіть для кожного, що правильно. Усе інше, що ви заповнили, лишилося нижче.
conflict-theirs = Як є зараз
conflict-theirs-by = Як є зараз: { $who }, { $when }
conflict-mine = Як заповнили ви
mistake-empty = Це не може бути порожнім.
mistake-long = Це довше за { $max } символів.
mistake-lines = Це має бути в одному рядку.
mistake-control = Тут є керівний символ, якого немає на клавіатурі. Введіть заново.
mistake-not-email = Це не електронна адреса. Напишіть її так: name@company.example.
mistake-named-email = Напишіть лише адресу, без імені та кутових дужок.
mistake-linked-email = Напишіть лише адресу, без mailto: на початку.
mistake-email-taken = Цю адресу вже має { $name }. Кожному потрібна власна.
mistake-no-name-to-sign-in = Укажіть електронну адресу або табельний номер: без них увійти неможливо.
mistake-taken = Це вже має хтось інший у компанії.
mistake-number-taken = Цей номер уже має { $name }. Кожному потрібен власний.
mistake-leads-nothing = Виберіть принаймні один відділ для керівника команди.
mistake-out-of-reach = Виберіть принаймні один відділ, яким керуєте.
mistake-last-admin = Це єдиний активний адміністратор. Спершу надайте цю роль комусь іншому.
mistake-unknown-department = Одного з цих відділів уже немає. Виберіть знову.
mistake-too-many = Цих відділів забагато або їхні назви задовгі для посилання на MobieTrain.
mistake-not-offered = Виберіть щось із запропонованого.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Відділи
departments-lede = Люди підпорядкованого відділу належать і до відділу над ним, у MobieTrain також.
departments-new = Новий відділ
departments-tree = Дерево відділів
departments-department = Відділ
departments-here = Тут
departments-in-all = Разом
departments-people-here = людей тут:
departments-people-in-all = людей разом:
departments-empty = Відділів ще немає
departments-empty-text = Створіть тут перший. Імпорт створює ті, які в ньому названо.
departments-choose = Виберіть відділ, щоб перейменувати, перемістити, об’єднати або видалити його.
departments-not-saved = Ще нічого не збережено
departments-done-created = Відділ створено.
departments-done-saved = Відділ збережено.
departments-done-merged = Відділи об’єднано.
departments-done-deleted = Відділ видалено.
departments-done-apart = Вони залишаються двома відділами. Більше про це не запитуватимемо.
departments-done-people = Люди, чиї відділи в MobieTrain зміняться під час наступного входу: { $people }.
departments-alike = «{ $one }» схожий на «{ $other }»
departments-alike-text = Людей у ньому: { $people }. Якщо обидва означають те саме, їм бракує того, що MobieTrain має для { $other }. Об’єднайте їх або підтвердьте, що так і має бути.
departments-alike-merge = Переглянути, що змінить об’єднання
departments-alike-apart = Так і має бути
departments-above = Ви належите також до: { $departments }.
department-name = Назва
department-name-help = Перейменування не змінює жодного правила в MobieTrain.
department-parent = Належить до
department-no-parent = Ні до чого, він окремий
department-save = Зберегти
department-create = Створити відділ
department-delete = Видалити…
department-merge-title = Об’єднати з іншим
department-merge-into = Усі люди відділу { $department } переходять до
department-merge-show = Показати, що зміниться
department-error-empty = Дайте відділу назву.
department-error-long = Назва має щонайбільше { $max } символів.
department-error-odd = Назва — це один рядок без керівних символів.
department-error-taken = Інший відділ уже має цю назву. Виберіть іншу або об’єднайте обидва.
department-error-circle = Він не може належати до відділу, який стоїть під ним.
department-error-deep = Відділи мають щонайбільше { $levels } рівнів.
department-error-link = { $person } належатиме до більшої кількості відділів, ніж вміщує посилання до MobieTrain, разом із вищими. Спершу заберіть цю людину з кількох відділів або скористайтеся коротшими назвами.
department-error-gone = Цього відділу вже немає. Виберіть інший.
department-move-question = Перемістити { $department }?
department-move-to = Він належатиме до { $parent }.
department-move-top = Він буде окремим.
department-merge-question = Об’єднати { $department } з { $into }?
department-delete-question = Видалити { $department }?
department-effects = Що зміниться
department-effect-concerned = Люди, чиї відділи в MobieTrain зміняться, починаючи з наступного входу
department-effect-gained = Люди, які належатимуть до { $department }
department-effect-lost = Люди, які більше не належатимуть до { $department }
department-effect-moved = Люди відділу { $department }, які будуть у { $into }
department-effect-stay = Люди у { $department }: вони залишаються, але без цього відділу
department-effect-below = Підпорядковані відділи, які належатимуть до { $parent }
department-effect-below-top = Підпорядковані відділи, які стануть окремими
department-effect-leads-move = Керівники команд, які бачитимуть і редагуватимуть також цих людей
department-effect-leads-merge = Керівники команд, які натомість керуватимуть { $into }
department-effect-leads-delete = Керівники команд, які більше ним не керуватимуть
department-names-more = і ще { $n }
department-rules = Групи користувачів у MobieTrain
department-rules-merge = Група, чиє правило називає { $department } (ID: { $id }), більше не знайде за ним цих людей. Попросіть того, хто опікується MobieTrain, вказати натомість { $into }.
department-rules-delete = Група, чиє правило називає { $department } (ID: { $id }), більше не знайде за ним цих людей, навіть якщо ви знову створите відділ із такою назвою.
department-brake = Кількість людей, яких це стосується: { $n }
department-brake-label = Щоб продовжити, введіть { $n }
department-brake-wrong = Введіть { $n }: стількох людей це стосується.
department-changed = Тим часом це стосується інших людей, ніж раніше. Перегляньте ще раз, перш ніж продовжити.
department-move-button = Перемістити
department-merge-button = Об’єднати з { $into }
department-delete-button = Видалити { $department }
department-cancel = Залишити як є
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
training-start = Почати
training-late =
    { $days ->
        [one] Прострочено на { $days } день
        [few] Прострочено на { $days } дні
        [many] Прострочено на { $days } днів
       *[other] Прострочено на { $days } дня
    }
training-by-today = До сьогодні
training-by-tomorrow = До завтра
training-by-weekday =
    { $weekday ->
        [1] До понеділка
        [2] До вівторка
        [3] До середи
        [4] До четверга
        [5] До п’ятниці
        [6] До суботи
       *[other] До неділі
    }
training-by-date = До { $date }
qualified-title = Хто має кваліфікацію
qualified-lead = За курсами, завершеними в MobieTrain.
qualified-lead-last = За курсами, завершеними в MobieTrain; останній — { $when }.
qualified-note = MobieTrain повідомляє нам про кожен завершений курс.
qualified-note-late = Хто прострочив, ще не відомо або не на цей день.
due-late = Прострочено
due-soon = До виконання за 7 днів
due-which = Треба зробити
due-as-of = За даними MobieTrain, { $when }.
qualified-csv = Цей список як CSV
qualified-which = Кваліфікація
qualified-which-any = Усі кваліфікації
qualified-validity = Чинність
qualified-validity-any = Будь-яка
qualified-on = На день
qualified-people = Які люди
qualified-everybody = Усі
qualified-yes = З кваліфікацією
qualified-soon = Спливає за 30 днів
qualified-over = Сплила
qualified-forever = Безстроково
qualified-until = До { $date }
qualified-ran-out = Сплила { $date }
qualified-days =
    { $days ->
        [0] останній день
        [one] ще { $days } день
        [few] ще { $days } дні
        [many] ще { $days } днів
       *[other] ще { $days } дня
    }
qualified-not = Ще ні
qualified-nothing = Ще жодної
qualified-caption = Кваліфікації на { $date }, за іменем
qualified-departments-today = Відділи сьогодні
qualified-past-deleted = Без людей, яких відтоді видалено: { $n }.
qualified-past-some = Без людей, яких відтоді видалено.
qualified-past-departments = Відділи вказано станом на сьогодні.
qualified-empty = Ще ніхто не завершив курсу
qualified-empty-text = Коли хтось завершить курс у MobieTrain, це з’явиться тут за кілька секунд.
qualified-you = Ваші кваліфікації
company-last = Далі до { $client }
company-another = Або інша компанія:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Залишився один крок: MobieTrain має налаштувати ваш піддомен. Повертатися сюди не потрібно; ми напишемо вам, коли запрацює.
test-who = Ім’я, електронна адреса або номер працівника
test-who-help = Досить початків слів: «jan pee».
test-unknown = За цим нікого не знайдено.
test-several = Кого ви маєте на увазі?
test-more =
    { $count ->
        [one] Підходить ще { $count } людина. Уточніть запит.
        [few] Підходять ще { $count } людини. Уточніть запит.
       *[many] Підходить ще { $count } людей. Уточніть запит.
    }
test-group = { $group } { $courses }
test-in-several = Курс, який є в кількох із цих груп, рахується в кожній, а загалом один раз.
told-waiting = Лист для { $name } очікує
told-waiting-text = Поштовий сервер ще не прийняв лист на { $address }. Ми спробуємо ще раз самі.
told-sent = { $name }: повідомлено листом
told-sent-text = Поштовий сервер прийняв лист на { $address }: { $when }.
told-failed = Лист для { $name } не надіслано
told-failed-text = Спроби надіслати лист на { $address } припинено: { $when }.
told-says = Поштовий сервер каже:
connected-mail-subject = { $client }: під’єднано до MobieTrain
connected-mail-text =
    Вітаємо, { $name }!

    MobieTrain налаштував піддомен компанії { $client }, і з’єднання працює. Відтепер ваші працівники бачать MobieTrain у меню свого профілю.

    З’єднання та перевірка з одним із працівників:
connected-mail-button = Відкрити з’єднання
technical-title = Технічні подробиці
technical-text = Повідомлення, ключі та годинники
event-keys-changed = Ключі змінено
event-people-changed = Дані людей змінено
event-completion-withdrawn = Завершення курсу скасовано
event-learner-deleted = Людину видалено в MobieTrain
replay-title = Надіслати кілька ще раз
replay-text = Усе, що не було доставлено й сталося за цей час. Ви побачите, скільки це повідомлень, перш ніж їх буде надіслано.
replay-from = Від
replay-to = До
replay-wrong = Виберіть два моменти, спершу раніший.
replay-look = Показати, що буде надіслано
replay-question =
    { $count ->
        [0] За цей час немає чого надсилати ще раз
        [one] Надіслати { $count } повідомлення ще раз?
        [few] Надіслати { $count } повідомлення ще раз?
       *[many] Надіслати { $count } повідомлень ще раз?
    }
replay-only = Ще раз можна надіслати лише те, що не було доставлено: зміст повідомлення стирається, щойно його доставлено. Те, що все ж дійшло, вдруге не подіє.
replay-no = Назад
replay-yes = Надіслати ще раз
replay-done =
    { $count ->
        [0] Не було чого надсилати ще раз
        [one] { $count } повідомлення знову в дорозі
        [few] { $count } повідомлення знову в дорозі
       *[many] { $count } повідомлень знову в дорозі
    }
replay-done-text = У списку нижче видно, які з них доставлено.
keys-title = Ключі підпису
keys-text = Ними підписують посилання на MobieTrain. Кожні 90 днів новий ключ переймає підпис сам; ніхто цього не помічає.
key-active = Підписує
key-next = Наступний
key-retired = Знятий
key-revoked = Відкликаний
key-active-since = Підписує від: { $when }.
key-next-since = Оприлюднений заздалегідь від: { $when }.
key-retired-until = Більше не підписує; лишається оприлюдненим до: { $when }, щоб його останні посилання працювали.
key-revoked-at = Виведений з ужитку: { $when }.
key-revoke = Відкликати
keys-rotate = Змінити зараз
keys-rotate-text = Після зміни одразу підписує наступний ключ. Жодне посилання не пропадає.
keys-rotate-from = Наступний ключ може перейняти підпис від: { $when }. Тоді його знатимуть усюди.
keys-rotated = Тепер підписує наступний ключ
keys-rotated-text = Попередній лишається оприлюдненим, доки не спливе його останнє посилання.
keys-revoked = Ключ відкликано
keys-revoked-text = MobieTrain дізнається про це одразу. Нижче, у повідомленнях, видно, чи дійшло.
revoke-question = Відкликати цей ключ?
revoke-active = Цей ключ підписує посилання. Наступний одразу переймає підпис; хто саме в дорозі з посиланням останньої хвилини, прочитає, що воно не спрацювало, і торкнеться ще раз.
revoke-next = Цей ключ ще не підписує, тож ніхто не помітить. Створюється новий наступний ключ, який зможе перейняти підпис за пів години.
revoke-retired = Цей ключ більше не підписує. Посилання останніх хвилин, які він підписав, перестають працювати; хто таке має, торкнеться ще раз.
revoke-when = MobieTrain дізнається одразу й відхиляє ключ за лічені секунди; якщо повідомлення не дійде, протягом 10 хвилин.
revoke-forever = Цього не можна скасувати. Зробіть це, якщо хтось міг заволодіти ключем.
revoke-no = Залишити

# Invitations and passwords
invite = Надіслати запрошення
invite-again = Надіслати ще раз
invite-reset = Надіслати посилання для нового пароля
invite-link = Створити посилання, щоб задати пароль
invite-code = Надрукувати код для входу
invite-no-email = Немає електронної адреси, тож надіслати нічого не можна. Передайте посилання або код на папері.
invite-no-mail = Звідси пошта не надсилається. Передайте посилання або код на папері.
forgotten-no-email = Немає електронної адреси? Новий код дасть ваш керівник або координатор. З ним ви задасте новий пароль.
sheet-lasts = Скільки діють коди
sheet-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
sheet-resets =
    { $n ->
        [one] Уже має пароль, який діятиме, доки з кодом не задано інший: { $n } особа
        [few] Уже має пароль, який діятиме, доки з кодом не задано інший: { $n } особи
        [many] Уже має пароль, який діятиме, доки з кодом не задано інший: { $n } осіб
       *[other] Уже має пароль, який діятиме, доки з кодом не задано інший: { $n } особи
    }
sheet-ends =
    { $n ->
        [one] Код, що ще діє, буде скасовано: { $n } особа
        [few] Код, що ще діє, буде скасовано: { $n } особи
        [many] Код, що ще діє, буде скасовано: { $n } осіб
       *[other] Код, що ще діє, буде скасовано: { $n } особи
    }
sheet-has-code = Код до { $until }
sheet-new = Новий код
sheet-crumb = Коди для входу
sheet-title =
    { $n ->
        [one] Коди для входу: { $n } особа
        [few] Коди для входу: { $n } особи
        [many] Коди для входу: { $n } осіб
       *[other] Коди для входу: { $n } особи
    }
sheet-lede = Розріжте по лініях і віддайте кожному його відрізок.
sheet-print = Друкувати
sheet-warning = Хто має відрізок, може ним скористатися
sheet-warning-text = Коди показано лише один раз. Кожен діє один раз, до { $until }. Нові коди для тих самих людей скасують ці. У журналі аудиту записано, що ви їх створили.
sheet-done = Готово
sheet-qr = QR-код: { $name }
sheet-signs-in = Для входу введіть: { $with }
sheet-scan = Відскануйте, задайте пароль — і все.
sheet-or = Або відкрийте { $address } і введіть
sheet-good = Діє один раз, до { $until }.
code-title = Введіть свій код
code-text = Він на папері, який вам дали: десять літер і цифр. З ним ви задасте пароль.
code-label = Код
code-button = Далі
code-wrong = Цей код не діє. Можливо, його введено з помилкою, уже використано або він застарів. Перевірте його або попросіть новий.
invitation-mail-subject = Ваш обліковий запис у компанії { $client }
invitation-mail-text =
    Вітаємо, { $name }!

    Компанія { $client } створила для вас обліковий запис у CrewPlanner. Задайте пароль за посиланням нижче; воно діє до { $until }.
given-mail-text =
    Вітаємо, { $name }!

    Компанія { $client } надсилає вам посилання, за яким можна задати новий пароль у CrewPlanner; воно діє до { $until }. Доки ви його не задасте, ваш пароль не зміниться.

role-confirm-first = Щоб вибрати іншу роль, спершу потрібен ваш пароль.

asked-client-admin = Потрібен адміністраторам
asked-team-lead = Потрібен керівникам команд
asked-employee = Потрібен усім іншим працівникам
address-no-mail = Звідси листи не надсилаються, тому підтвердити адресу самостійно не можна. Зверніться до того, хто опікується працівниками компанії { $client }: її змінять за вас.
address-given-mail-text =
    Вітаємо, { $name }!

    Вам задано іншу електронну адресу в { $client }: { $when }, { $by }. З цією ви більше не входите. Це помилка? Зверніться до того, хто опікується працівниками компанії { $client }.
address-given-by-command = адміністрація
mail-off-text = Той, хто керує цією системою, не вказав поштового сервера. До того передавайте посилання самі або друкуйте коди для входу.

## Company sign-in

company-sign-in = Корпоративний вхід
company-lead = Працівники входять через вашого постачальника OpenID Connect, наприклад Microsoft Entra, Google чи Keycloak.
company-card-text = Дозвольте працівникам { $client } входити через вашого постачальника OpenID Connect, поряд із паролем або замість нього.
company-open = Відкрити налаштування
company-redirect = URI перенаправлення
company-redirect-help = Зареєструйте цей сайт у постачальника як вебзастосунок із цією адресою. Він використовує потік із кодом і PKCE та просить області openid, email і profile.
company-issuer = Видавець (issuer)
company-issuer-help = Адреса постачальника, наприклад https://login.example.com/realms/acme. Його опитують, перш ніж щось зберегти.
company-issuer-shape = Введіть адресу, що починається з https://, так як постачальник пише свого видавця.
company-issuer-away = За цією адресою постачальник недоступний. Нічого не збережено.
company-issuer-answer = Те, що відповідає за цією адресою, не є постачальником, через якого тут можна ввійти. Нічого не збережено.
company-why = Для того, хто керує постачальником:
company-client-id = Ідентифікатор клієнта (client ID)
company-client-id-wrong = Введіть ідентифікатор клієнта, який постачальник надав цьому сайту.
company-secret = Секрет клієнта
company-secret-help = Він зберігається зашифрованим і більше ніколи не показується.
company-secret-keep = Він зберігається зашифрованим і більше ніколи не показується. Залиште порожнім, щоб зберегти наявний.
company-secret-wrong = Введіть секрет клієнта, який постачальник надав цьому сайту.
company-secret-again = Введіть його ще раз: нічого не збережено.
company-other-provider = Інший видавець або ідентифікатор клієнта завершує всі зв’язки: кожного знову знаходять за підтвердженою адресою.
company-mode = Хто входить через нього
company-mode-off = Ніхто
company-mode-beside = Хто захоче, поряд із паролем і ключем доступу
company-mode-only = Усі з електронною адресою, і жодним іншим способом
company-mode-only-help = Їхні паролі, ключі доступу, коди та запрошення тоді нікого не впустять. Відкриті сеанси залишаються.
company-untested = Спершу перевірте з цими налаштуваннями: поверніться від постачальника як ви самі. Тоді це може бути єдиний шлях.
company-save = Зберегти
company-saved = Корпоративний вхід збережено
company-test = Перевірити вхід
company-test-text = Ви переходите до постачальника, повертаєтеся сюди й читаєте, що він сказав. Це нікого не впускає і не виводить.
company-tested-at = Перевірено { $when }
company-not-tested = Не перевірено з цими налаштуваннями
company-test-save-first = Спершу збережіть налаштування.
company-whom = Кого це стосується
company-n-concerned = З електронною адресою: для них це може бути єдиний шлях
company-n-without = Без адреси: вони й далі входять за табельним номером
company-n-admins = Адміністратори, які зберігають пароль
company-n-linked = Уже пов’язані з кимось у постачальника
company-found-text = Працівників знаходять за адресою, яку постачальник називає підтвердженою, і відтоді пов’язують із цією особою в нього. Нікого нового не додають. Хто має тут другий фактор, у того питають і його.
company-admins-text = Коли постачальник не працює, адміністратори входять із паролем. Журнал щоразу про це каже.
company-test-title = Результат перевірки
company-test-good = Працює: це впустило б вас
company-test-good-text = З цими налаштуваннями постачальник може бути єдиним шляхом.
company-test-other = Це впустило б { $name }, а не вас
company-test-other-text = Увійдіть у постачальника як ви самі, щоб завершити перевірку.
company-test-bad = Це нікого б не впустило
company-test-again = Перевірити ще раз
company-subject = Суб’єкт (sub)
company-email-confirmed = Підтверджено постачальником
company-email-unconfirmed = Не підтверджено постачальником
company-email-none = Постачальник не називає жодної
company-shown-there = Вхід у постачальника
company-found = Знайдено тут
company-found-link = За зв’язком попереднього входу
company-found-address = За підтвердженою адресою
company-sign-in-with = Увійти через { $client }
company-other-ways = Інші способи входу
company-other-ways-text = Для людей без електронної адреси та для адміністраторів.
company-only-refused = Хто має електронну адресу, входить через { $client } кнопкою вище. Без неї перевірте номер і пароль та спробуйте ще раз.
company-only-here = Тут ви входите через { $client }
company-only-here-text = Посилання чи код для пароля більше нічого не відкриває. Скористайтеся кнопкою нижче.
company-only-security = Самі лише пароль чи ключ доступу вас не впустять. Другий фактор, налаштований тут, теж запитують.
company-sign-out-everywhere = Загубили телефон або увійшли на чужому комп’ютері? Це завершить ваші сеанси в усіх браузерах, і в цьому теж. Потім ви знову входите через { $client }.
company-forgotten = Лише адміністратори ще мають пароль, який можна забути: більше нікому посилання не надсилається. Поверніться й увійдіть кнопкою там.
company-confirm = Підтвердити через { $client }
company-refused = Не вдалося
company-again = Спробувати ще раз
company-back = Назад
company-trouble-again = Цей вхід почався в іншому браузері, тривав понад 10 хвилин або вже використаний. Почніть знову.
company-trouble-wait = Звідси було забагато спроб. Зачекайте хвилину та спробуйте ще раз.
company-trouble-denied = Вхід вашої компанії вас не пропустив, або ви скасували його там.
company-trouble-away = Вхід вашої компанії не відповідає. Спробуйте за кілька хвилин; адміністратори можуть скористатися паролем.
company-trouble-answer = Відповіді входу вашої компанії не можна довіряти, тож нікого не впущено. Скажіть адміністратору: у журналі написано, що не так.
company-trouble-no-address = Вхід вашої компанії не повідомляє вашу електронну адресу, тож вас тут не знайти. Запитайте адміністратора.
company-trouble-unconfirmed = Вхід вашої компанії не каже, що вашу електронну адресу підтверджено, тож вона тут нікого не впускає. Запитайте адміністратора.
company-trouble-nobody = Ніхто в { $client } не має тут вашої електронної адреси. Попросіть адміністратора додати її.
company-trouble-taken = Особа з вашою електронною адресою пов’язана з кимось іншим у вході вашої компанії. Адміністратор може завершити цей зв’язок.
company-trouble-stale = Вхід вашої компанії не запитав вас знову, тож немає певності, що це ви.
company-trouble-somebody-else = У вході вашої компанії це був хтось інший, ніж той, хто ввійшов тут.
company-linked = Пов’язано з { $email } у постачальника від { $when }
company-last-used = Востаннє використано: { $when }
company-unlink = Завершити зв’язок
company-now-unlinked = Зв’язок { $name } завершено. Під час наступного корпоративного входу враховується підтверджена адреса.
company-only-person = Входить лише через корпоративний вхід: запрошення чи код нічого б не відкрили.
bulk-by-company = Входять лише через корпоративний вхід
audit-company-refused = Корпоративний вхід нікого не впустив
audit-company-linked = Пов’язано з корпоративним входом
audit-company-unlinked = Завершено зв’язок із корпоративним входом
audit-company-saved = Налаштовано корпоративний вхід
audit-company-tested = Перевірено корпоративний вхід
audit-field-way = Через
audit-way-company = Корпоративний вхід
audit-way-beside = Пароль, в обхід корпоративного входу
audit-field-unlinked = Завершені зв’язки
audit-secret-changed = Змінено
reminders-title = Нагадування
reminders-lead = Повідомлення поштою тим, хто прострочив навчання або має скоро його пройти.
reminders-open = Налаштувати нагадування
reminders-off = Вимкнено
reminders-weekly = Раз на тиждень
reminders-daily = Щодня
reminders-rhythm = Як часто
reminders-weekday = День, якщо раз на тиждень
reminders-hour = Година
reminders-days = Днів наперед
reminders-days-help = Що треба зробити за стільки днів: від 0 до { $most }.
reminders-look = Показати, хто отримає
reminders-effects = Що тоді станеться
reminders-next = Наступні повідомлення буде написано { $when }.
reminders-people =
    { $people ->
        [one] Тоді повідомлення отримала б { $people } особа, за теперішніми даними.
        [few] Тоді повідомлення отримали б { $people } особи, за теперішніми даними.
       *[other] Тоді повідомлення отримали б { $people } осіб, за теперішніми даними.
    }
reminders-people-many = Тоді повідомлення отримали б щонайменше { $people } осіб, за теперішніми даними.
reminders-not-told = MobieTrain ще не повідомив, хто прострочив. Це станеться само.
reminders-nobody = Нікому не нагадують.
reminders-save = Зберегти
reminders-saved = Збережено.
reminders-no-mail = Ця інсталяція не надсилає пошти, тож нікому не нагадують.
reminders-calm = Спокійно
reminders-calm-one = Щонайбільше одне повідомлення на особу за день і жодного без причини.
reminders-calm-whom = Лише активним людям з адресою, які вже входили. Воно веде саме до цього курсу.
reminders-calm-leads = Керівники команд отримують одне повідомлення про своїх людей.
reminders-calm-off = Кожен може вимкнути ці повідомлення у своєму профілі.
own-reminders = Нагадування поштою
own-reminders-on = Ви отримуєте повідомлення, коли навчання прострочене або скоро має бути пройдене.
own-reminders-off = Ви не отримуєте повідомлень про прострочене навчання чи таке, що має строк.
own-reminders-stop = Не надсилати мені
own-reminders-want = Надсилати нагадування
own-reminders-now-on = Ви отримуєте нагадування поштою.
own-reminders-now-off = Ви більше не отримуєте нагадувань поштою.
remind-title = Нагадати людям
remind-lead = Одне повідомлення кожному, його мовою, про прострочене або те, що треба зробити за 7 днів.
remind-these =
    { $n ->
        [one] Нагадати { $n } особі…
        [few] Нагадати цим { $n } особам…
       *[other] Нагадати цим { $n } особам…
    }
remind-whom = Люди, які отримають повідомлення: { $people }
remind-written = Повідомлення в дорозі: { $people }
remind-more = У списку більше людей: повідомлення за раз отримують лише перші { $most }. Для інших фільтруйте за відділом; двох за день ніхто не отримає.
remind-already = Сьогодні вже повідомлені, тож не вдруге: { $people }
remind-unreachable = Без повідомлення (немає адреси, ніколи не входили, неактивні або вимкнули): { $people }
remind-send = Надіслати повідомлення: { $people }
remind-back = Назад до списку
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, і ще { $count }
reminder-subject-lead = Ваші люди з простроченим навчанням або зі строком: { $count }
reminder-more = І ще { $count }.
reminder-person = { $name }: { $training }
reminder-text =
    Вітаємо, { $name }!

    Це ваше навчання прострочене або має строк:

    { $courses }
reminder-text-lead =
    Вітаємо, { $name }!

    Це навчання ваших людей прострочене або має строк:

    { $people }
reminder-text-both =
    Вітаємо, { $name }!

    Це ваше навчання прострочене або має строк:

    { $courses }

    А це навчання ваших людей:

    { $people }

    Весь список: { $list }
reminder-button = Відкрити курс
reminder-button-lead = Відкрити список
reminder-end = Ці повідомлення можна вимкнути у своєму профілі: { $link }
audit-reminders-changed = Змінено, коли нагадувати
audit-reminded = Написано нагадування
audit-reminders-stopped = Вимкнено власні нагадування
audit-reminders-wanted = Увімкнено власні нагадування
reminders-weekday-name =
    { $weekday ->
        [1] Понеділок
        [2] Вівторок
        [3] Середа
        [4] Четвер
        [5] П’ятниця
        [6] Субота
       *[other] Неділя
    }
