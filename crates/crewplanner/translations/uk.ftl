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
technical-title = Технічні подробиці
technical-text = Повідомлення, ключі та годинники
event-keys-changed = Ключі змінено
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
