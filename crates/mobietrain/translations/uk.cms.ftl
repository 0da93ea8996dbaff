# The frame
cms-skip = Перейти до вмісту
cms-nav = Головне меню
cms-menu = Меню
cms-breadcrumb = Шлях до сторінки
cms-pages = Сторінки
cms-page-previous = Попередня сторінка
cms-page-next = Наступна сторінка
cms-account = Обліковий запис
cms-nav-accounts = Облікові записи
cms-nav-courses = Курси
cms-nav-learners = Слухачі
cms-nav-groups = Групи користувачів
cms-nav-connection = { $planner }
cms-nav-terms = Умови
cms-nav-staff = Працівники
cms-nav-operators = Оператори
cms-nav-installation-audit = Журнал аудиту системи
cms-role-operator = Оператор
cms-role-content-admin = Адміністратор вмісту
cms-role-editor = Редактор
cms-role-manager = Керівник
cms-role-content-admin-help = Курси, групи, учні, умови, працівники
cms-role-editor-help = Пише курси. Коли слухачі побачать написане, вирішує адміністратор вмісту.
cms-role-manager-help = Бачить учнів і звіти обраних вами груп. Нічого не змінює.
cms-switch = Інший обліковий запис
cms-switch-to = Ваші облікові записи
cms-start = Де ви хочете працювати?
cms-start-none = Ви не працюєте в жодному обліковому записі
cms-start-none-text = Хтось вилучив вас з облікового запису, у якому ви працювали. Якщо це помилка, зверніться до адміністратора вмісту цієї компанії.
cms-sign-out = Вийти
cms-leaving = Є слова, які ще не збережено
cms-leaving-text = Вони є лише в цьому браузері, а вихід їх вилучає, щоб ніхто інший не знайшов їх на цьому пристрої. Відкрийте курс, і їх буде збережено.
cms-leaving-stay = Не виходити
cms-leaving-leave = Вийти й утратити їх
cms-leaving-other = Те, що тут написав хтось інший
cms-save = Зберегти
cms-cancel = Скасувати
cms-discard = Відкинути
cms-delete = Видалити
cms-edit = Редагувати
cms-add = Додати
cms-remove = Вилучити
cms-copy = Копіювати
cms-copied = Скопійовано
cms-find = Знайти
cms-filter = Фільтрувати
cms-search = Пошук
cms-upload = Завантажити
cms-preview = Попередній перегляд
cms-preview-update = Оновити перегляд
cms-optional = (необов’язково)
cms-admin-name = Ім’я
cms-group-name = Назва
cms-email = Електронна адреса
cms-password = Пароль
cms-state = Стан
cms-language = Мова
cms-languages = Мови
cms-none = Немає
cms-never = Ніколи
cms-of = { $some } з { $all }
cms-changed = Змінено { $at }
cms-at-by = { $at }, { $name }
cms-sure = Я розумію, що це неможливо скасувати
cms-sure-missing = Поставте позначку, щоб підтвердити свій намір. Нічого не видалено.
cms-mistakes = { $n ->
    [one] Ще не збережено: потрібно { $n } виправлення
    [few] Ще не збережено: потрібно { $n } виправлення
    [many] Ще не збережено: потрібно { $n } виправлень
   *[other] Ще не збережено: потрібно { $n } виправлення
  }
cms-done-saved = Збережено.
cms-done-created = Створено.
cms-done-duplicated = Це копія. Вона є чернеткою: її побачать, коли в неї будуть групи і її опублікують.
cms-done-deleted = Видалено.
cms-done-published = Опубліковано.
cms-done-course-published = Опубліковано. Відтепер це бачать слухачі.
cms-done-published-already = Слухачі вже бачать чернетку такою, як вона є. Публікувати нічого.
cms-done-taken-back = Публікацію скасовано. Слухачі знову бачать попередню версію.
cms-done-taken-back-to-nothing = Публікацію скасовано. Тепер курсу ніхто не бачить, як і раніше.
cms-done-taken-back-too-late = Публікацію не вдалося скасувати: минуло понад десять хвилин або відтоді сталося щось інше. Нічого не змінено.
cms-done-version-forgotten = Цю версію не вдалося повернути: її щойно вилучено, бо вона більше нічому не потрібна. Чернетка лишилася такою, як була.
cms-done-brought-back = Тепер це чернетка. Слухачі побачать її, щойно ви її опублікуєте.
cms-done-withdrawn = Відкликано. Тепер цей курс ніхто не може проходити; усе зроблене в ньому збережено.
cms-done-connected = Підключено. Відтепер посилання від цього клієнта приймаються.
cms-done-connected-keyless = Збережено, але ключі клієнта отримати не вдалося: поки що ніхто не може увійти.
cms-done-disconnected = Відключено. Посилання більше не приймаються, відкриті сеанси завершено.
cms-done-uploaded = Завантажено.
cms-done-sent-again = Повідомлення надсилається ще раз. Якщо { $planner } його не прийме, ми пробуватимемо ще три дні.
cms-done-planned = Заплановано. Курс опублікується сам.
cms-done-unplanned = Заплановану публікацію скасовано.

# Signing in
cms-sign-in = Увійти
cms-sign-in-lead = Для тих, хто створює та супроводжує навчання.
cms-sign-in-wrong = Електронна адреса й пароль не збігаються. Перевірте їх і спробуйте ще раз.
cms-sign-in-wait = { $seconds ->
    [one] Забагато спроб. Зачекайте { $seconds } секунду й спробуйте ще раз; нічого не заблоковано.
    [few] Забагато спроб. Зачекайте { $seconds } секунди й спробуйте ще раз; нічого не заблоковано.
    [many] Забагато спроб. Зачекайте { $seconds } секунд і спробуйте ще раз; нічого не заблоковано.
   *[other] Забагато спроб. Зачекайте { $seconds } секунди й спробуйте ще раз; нічого не заблоковано.
  }
cms-sign-in-learner = Хочете пройти курс?
cms-sign-in-learner-link = Слухачі заходять через { $planner }

# Operator: accounts
cms-accounts-lead = Компанії, які навчають тут своїх людей.
cms-accounts-empty = Облікових записів ще немає
cms-accounts-empty-text = Створіть по одному для кожної компанії. Потім підключіть його до { $planner } цієї компанії.
cms-account-new = Новий обліковий запис
cms-account-create = Створити обліковий запис
cms-account-name = Назва компанії
cms-account-name-help = Така, яку знають її працівники
cms-account-name-wrong = Введіть назву компанії, щонайбільше 100 символів.
cms-account-slug = Ідентифікатор облікового запису
cms-account-slug-help = Клієнт вводить його в { $planner }. Пізніше його не можна змінити. Малі латинські літери, цифри та дефіси.
cms-account-slug-taken = Інший обліковий запис має цей ідентифікатор. Виберіть інший.
cms-connection = Підключення
cms-connected = Підключено
cms-connected-keyless = Підключено, але без ключів
cms-not-connected = Не підключено
cms-last-sign-on = Останній вхід
cms-client-slug = Ідентифікатор клієнта
cms-client-slug-help = Його надсилає { $account }: це перша частина адреси компанії в { $planner }.
cms-issuer = Видавець
cms-jwks = Ключі (JWKS)
cms-keys-fetch = Отримати зараз
cms-keys-at = Останній запит: { $at }. Щонайбільше один на { $seconds } секунд.
cms-keys-good = Придатні ключі: { $n }. Працівники цього клієнта можуть входити.
cms-keys-none = Ключі є, але жоден не придатний. Ніхто не може увійти.
cms-keys-unknown-name = Такої адреси немає. Перевірте піддомен клієнта: ніхто не може увійти.
cms-keys-unreachable = За цією адресою зараз ніхто не відповідає. Доки ключі не вдасться отримати, діють лише попередні, щонайбільше добу.
cms-keys-status = За цією адресою щось відповідає, але ключів там немає. Перевірте піддомен клієнта: ніхто не може увійти.
cms-keys-no-key-set = Те, що відповідає ця адреса, не є набором ключів. З ним ніхто не може увійти.
cms-connected-by = Хто підключив
cms-by-at = { $name }, { $at }
cms-disconnect = Відключити
cms-disconnect-text = Ніхто більше не зможе увійти, а відкриті сеанси одразу завершаться. Слухачі та їхній прогрес залишаться.
cms-account-hand = Передайте компанії { $account }
cms-account-hand-text = Клієнт вводить це в { $planner }: «Інтеграції», MobieTrain.
cms-account-mail = Підготувати лист
cms-account-mail-subject = Ідентифікатор облікового запису MobieTrain
cms-account-mail-body = Ваш ідентифікатор облікового запису: { $slug }
cms-admin-email-wrong = Введіть адресу у вигляді name@company.example.
cms-admin-name-wrong = Введіть ім’я та прізвище, щонайбільше 100 символів.

# The connection, for the content admin
cms-connection-title = Підключення до { $planner }
cms-connection-lead = Слухачі компанії { $account } заходять лише через { $planner }.
cms-connection-slug-help = Ваш адміністратор { $planner } вводить його в { $planner }: «Інтеграції», MobieTrain.
cms-connection-missing = MobieTrain ще не знає вашої адреси в { $planner }. Попросіть MobieTrain налаштувати ваш піддомен.

# Events between MobieTrain and the planner
cms-events = Повідомлення
cms-events-lead = Що MobieTrain і { $planner } самі повідомляють одне одному. Те, що не вдалося доставити, пробуємо надіслати ще три дні.
cms-events-empty = Ще нема чого повідомляти
cms-events-empty-text = Опублікуйте курс, і { $planner } дізнається про це за кілька секунд.
cms-events-paused = { $planner } зараз не приймає повідомлень. Нічого не втрачено; наступна спроба: { $at }.
cms-events-given-up = { $n ->
    [one] { $n } повідомлення не вдалося доставити
    [few] { $n } повідомлення не вдалося доставити
    [many] { $n } повідомлень не вдалося доставити
   *[other] { $n } повідомлення не вдалося доставити
  }
cms-events-given-up-text = { $planner } нічого не приймав три дні, або обліковий запис не був підключений. Усуньте причину, вказану нижче, а потім натисніть «Надіслати ще раз».
cms-events-last = Востаннє доставлено
cms-events-never = Ніколи
cms-events-lag = Час доставки
cms-events-lag-none = Менше секунди
cms-events-lag-seconds = { $n ->
    [one] { $n } секунда
    [few] { $n } секунди
    [many] { $n } секунд
   *[other] { $n } секунди
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
  }
cms-events-lag-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
  }
cms-events-waiting = Очікують
cms-events-waiting-none = Немає
cms-events-waiting-since = { $n ->
    [1] Одне повідомлення, від { $at }
    [one] { $n } повідомлення, перше від { $at }
    [few] { $n } повідомлення, перше від { $at }
    [many] { $n } повідомлень, перше від { $at }
   *[other] { $n } повідомлення, перше від { $at }
  }
cms-events-clock = Годинник { $planner }
cms-events-clock-same = Збігається з нашим
cms-events-clock-ahead = { $n ->
    [one] Випереджає наш на { $n } секунду
    [few] Випереджає наш на { $n } секунди
    [many] Випереджає наш на { $n } секунд
   *[other] Випереджає наш на { $n } секунди
  }
cms-events-clock-behind = { $n ->
    [one] Відстає від нашого на { $n } секунду
    [few] Відстає від нашого на { $n } секунди
    [many] Відстає від нашого на { $n } секунд
   *[other] Відстає від нашого на { $n } секунди
  }
cms-events-sent = До { $planner }
cms-events-sent-caption = Повідомлення до { $planner }: спершу недоставлені, потім найновіші
cms-events-sent-none = Ще нічого не надіслано.
cms-events-received = Від { $planner }
cms-events-received-caption = Повідомлення від { $planner }, спершу найновіші
cms-events-received-none = Ще нічого не надійшло.
cms-events-when = Час
cms-events-what = Що сталося
cms-events-result = Результат
cms-events-attempts = Спроби
cms-events-delivered = Доставлено
cms-events-on-the-way = Очікує
cms-events-dead = Не доставлено
cms-events-next = Наступна спроба: { $at }
cms-events-again = Надіслати ще раз
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = Змінилися доступні курси
cms-event-courses-seen = Слухач побачив свої нові курси
cms-event-course-completed = Слухач завершив курс
cms-event-session-revoked = Завершено сеанси працівника
cms-event-people-changed = Змінилися люди або відділи
cms-event-keys-changed = Ключі підпису змінилися
cms-event-learner-deleted = Слухача видалено
cms-event-completion-withdrawn = Завершення курсу скасовано
cms-event-unknown = Щось, чого ця версія не знає
cms-clock-ahead = { $n ->
    [one] Годинник { $planner } випереджає наш на { $n } секунду
    [few] Годинник { $planner } випереджає наш на { $n } секунди
    [many] Годинник { $planner } випереджає наш на { $n } секунд
   *[other] Годинник { $planner } випереджає наш на { $n } секунди
  }
cms-clock-behind = { $n ->
    [one] Годинник { $planner } відстає від нашого на { $n } секунду
    [few] Годинник { $planner } відстає від нашого на { $n } секунди
    [many] Годинник { $planner } відстає від нашого на { $n } секунд
   *[other] Годинник { $planner } відстає від нашого на { $n } секунди
  }
cms-clock-text = Виміряно: { $at }. Якщо різниця перевищує 30 секунд, посилання й повідомлення відхиляються. Попросіть { $planner } і тих, хто веде цей сервер, виставити годинники за сервером часу (NTP).

# The sign-on log
cms-log = Діагностика посилань
cms-log-lead = Кожна спроба увійти та що було не так. Запитайте в слухача код з екрана.
cms-log-caption = Входи, спершу найновіші
cms-log-all = Усі
cms-log-failed = Невдалі
cms-log-search = Код підтримки або слухач
cms-log-empty = Спроб ще не було
cms-log-empty-text = Вони з’являться тут, щойно хтось відкриє MobieTrain із { $planner }.
cms-log-nothing = Нічого не знайдено
cms-log-all-link = Показати всі спроби
cms-log-time = Час
cms-log-outcome = Результат
cms-log-fix = Що робити
cms-log-code = Код підтримки
cms-log-nobody = Невідомо
cms-log-times = { $times ->
    [one] { $times } раз, востаннє о { $time }
    [few] { $times } рази, востаннє о { $time }
   *[other] { $times } разів, востаннє о { $time }
}
cms-log-newest = Найновіші
cms-log-older = Старіші
cms-log-facts = Що надійшло
cms-log-reason = Причина
cms-log-key = ID ключа
cms-log-skew = Вік посилання
cms-log-skew-value = { $seconds ->
    [one] { $seconds } секунда за нашим годинником
    [few] { $seconds } секунди за нашим годинником
    [many] { $seconds } секунд за нашим годинником
   *[other] { $seconds } секунди за нашим годинником
  }
cms-log-skew-help = Сюди входить різниця годинників: від’ємний вік означає, що годинник системи-відправника поспішає. Вік посилання може сягати терміну його дії плюс 30 секунд на різницю годинників.
cms-log-claims = Вміст посилання, без персональних даних
cms-log-checks = Перевірки за порядком
cms-log-lead-all = Кожна спроба увійти, до всіх облікових записів і до тих, яких немає. Щоб її знайти, досить коду підтримки.
cms-log-no-account = Немає такого запису
cms-keys-used = Ключі за останню годину
cms-keys-used-links = Посилання
cms-keys-used-last = Останнє о
cms-keys-used-none = За останню годину ніхто не входив.
cms-keys-used-several = Посилання підписують більш ніж одним ключем. Після заміни так буває певний час; якщо старіший ключ і далі підписує, якась машина { $planner } ще не перейшла, і її посилання відхилятимуться, щойно цей ключ відкличуть.
cms-accounts-failed = Невдалі, { $days } днів
cms-learner-sign-ons = Входи
cms-stages = Як це було
cms-stage-minted = Посилання створено в { $planner }
cms-stage-came = Воно надійшло до MobieTrain
cms-stage-link = Це ціле посилання, підписане належним способом
cms-stage-account = Обліковий запис існує і підключений
cms-stage-signature = Підпис належить { $planner } цього запису
cms-stage-claims = У ньому є все, і воно для цієї адреси
cms-stage-time = Воно надійшло вчасно
cms-stage-browser = Його запитав цей браузер
cms-stage-once = Ніхто не використав його раніше
cms-stage-came-in = Пізніше вхід удався: { $at }
cms-stage-came-in-show = Показати цей вхід
cms-stage-not-since = Відтоді входу не було
cms-test = Перевірити вхід
cms-test-title = Якби { $name } зараз відкрив(-ла) MobieTrain
cms-test-lead = Перегляд нікого не впускає і нічого не записує.
cms-test-steps = Що сталося б
cms-test-not-connected = Запис не підключено до жодного клієнта: будь-яке посилання було б відхилено.
cms-test-connected = Обліковий запис підключено
cms-test-elsewhere = Людина з іншого клієнта, ніж той, до якого запис підключено зараз: він не створює для неї посилання.
cms-test-left = Людини вже немає в { $planner }: посилання для неї більше не створюють.
cms-test-link = { $planner } створює посилання, за яким { $name } знаходять з усім, що тут є
cms-test-language = MobieTrain говорить вибраною мовою: { $language }
cms-test-language-asked = Запитають мову; запропоновано: { $language }
cms-test-terms = Треба прийняти версію { $version } умов
cms-test-home = З’являється початкова сторінка. Курсів на ній: { $n }
cms-check-passed = Пройдено
cms-check-failed = Не пройдено
cms-check-not-reached = Не виконано
cms-outcome-in = Вхід вдався
cms-outcome-out = Вхід не вдався
cms-outcome-signed-on = Вхід виконано
cms-outcome-malformed-token = Не наше посилання
cms-outcome-unsupported-algorithm = Інший спосіб підпису
cms-outcome-wrong-type = Токен іншого призначення
cms-outcome-unknown-account = Невідомий обліковий запис
cms-outcome-not-connected = Не підключено
cms-outcome-wrong-issuer = Невідомий відправник
cms-outcome-unknown-key = Невідомий ключ
cms-outcome-issuer-unreachable = { $planner } недоступний
cms-outcome-bad-signature = Недійсний підпис
cms-outcome-missing-claim = Чогось бракує
cms-outcome-invalid-claim = Щось недійсне
cms-outcome-wrong-audience = Для іншої адреси
cms-outcome-not-yet-valid = З майбутнього
cms-outcome-expired = Термін дії сплив
cms-outcome-lifetime-too-long = Задовгий термін дії
cms-outcome-nonce-mismatch = З іншого браузера
cms-outcome-already-used = Використано двічі
cms-fix-signed-on = Нічого робити не потрібно.
cms-fix-malformed-token = Посилання обрізалося або змінилося дорогою, або це взагалі не було посилання. Попросіть людину відкрити MobieTrain із меню в { $planner }. Якщо так у всіх, надішліть код підтримки до { $planner }.
cms-fix-unsupported-algorithm = Відправник має підписувати за допомогою EdDSA або ES256. Надішліть код підтримки тим, хто веде систему-відправника.
cms-fix-wrong-type = Відправник має позначити токен як посилання (typ: link+jwt). Надішліть код підтримки тим, хто веде систему-відправника.
cms-fix-unknown-account = Жоден обліковий запис не має цього ідентифікатора. Порівняйте його, літера за літерою, з тим, що клієнт увів у { $planner }.
cms-fix-not-connected = Адресу клієнта в { $planner } не налаштовано. Оператор вводить ідентифікатор клієнта на сторінці облікового запису.
cms-fix-wrong-issuer = Посилання надійшло з іншого { $planner }, ніж той, до якого підключено цей обліковий запис. Порівняйте ідентифікатор клієнта з першою частиною адреси клієнта в { $planner }.
cms-fix-unknown-key = Посилання підписано ключем, який { $planner } не публікує. Одразу після зміни ключів це минає за пів хвилини. Якщо не минає, надішліть ID ключа до { $planner }.
cms-fix-issuer-unreachable = Не вдалося прочитати відкриті ключі { $planner }. Відкрийте адресу ключів у браузері: якщо вона відповідає, спробуйте ще раз; якщо ні, { $planner } не працює.
cms-fix-bad-signature = Посилання змінили після підпису або хтось його підробив. Один випадок мало що означає; якщо так у всіх, надішліть код підтримки до { $planner }.
cms-fix-missing-claim = Система-відправник пропустила щось потрібне для посилання. Надішліть код підтримки тим, хто її веде.
cms-fix-invalid-claim = Система-відправник додала до посилання щось, що не може бути правильним. Надішліть код підтримки тим, хто її веде.
cms-fix-wrong-audience = Посилання створено для іншого облікового запису або іншого MobieTrain. Порівняйте ідентифікатор облікового запису в { $planner } з ідентифікатором цього облікового запису.
cms-fix-not-yet-valid = Годинник системи-відправника випереджає наш більш ніж на 30 секунд. Його мають виставити ті, хто її веде.
cms-fix-expired = Посилання відкрили запізно, або годинник системи-відправника відстає. Досить знову відкрити MobieTrain. Якщо так у всіх, погляньте на вік посилання.
cms-fix-lifetime-too-long = Посилання може діяти щонайбільше 300 секунд. Цей час мають скоротити ті, хто веде систему-відправника.
cms-fix-nonce-mismatch = Посилання запитали в іншому браузері або понад десять хвилин тому. Досить знову відкрити MobieTrain.
cms-fix-already-used = Те саме посилання надійшло двічі, найімовірніше, через кнопку «Назад» або скопійовану адресу. Досить знову відкрити MobieTrain.

# Learners
cms-learner = Слухач
cms-learners-lead = { $n ->
    [one] { $n } людина. Люди з’являються, коли вперше відкривають MobieTrain із { $planner } або щойно він про них повідомить.
    [few] { $n } людини. Вони з’являються, коли вперше відкривають MobieTrain із { $planner } або щойно він про них повідомить.
    [many] { $n } людей. Вони з’являються, коли вперше відкривають MobieTrain із { $planner } або щойно він про них повідомить.
   *[other] { $n } людини. Вони з’являються, коли вперше відкривають MobieTrain із { $planner } або щойно він про них повідомить.
  }
cms-learners-empty = Слухачів ще немає
cms-learners-empty-text = Люди з’являться тут, коли вперше відкриють MobieTrain із { $planner } або щойно він про них повідомить.
cms-learners-empty-manager = Ви бачите учнів груп, які обрав для вас адміністратор вмісту. У них ще нікого немає.
cms-learners-search = Ім’я або табельний номер
cms-learners-nobody = Нікого не знайдено
cms-learners-all = Показати всіх слухачів
cms-learners-caption = Слухачі, спершу ті, хто був нещодавно
cms-learners-range = { $n ->
    [1] Один слухач
    [one] { $first }–{ $last } з { $n } слухача
    [few] { $first }–{ $last } з { $n } слухачів
    [many] { $first }–{ $last } з { $n } слухачів
   *[other] { $first }–{ $last } з { $n } слухача
  }
cms-learners-count = { $n ->
    [0] Немає слухачів
    [one] { $n } слухач
    [few] { $n } слухачі
    [many] { $n } слухачів
   *[other] { $n } слухача
  }
cms-in-planner = У { $planner }
cms-status = Статус у { $planner }
cms-status-any = Будь-який статус
cms-status-active = Активний
cms-status-inactive = Неактивний
cms-status-left = Пішов або пішла { $date }
cms-departments = Відділи
cms-courses-completed = Завершені курси
cms-learner-since = Слухач із { $date }
cms-details = Дані
cms-employee-number = Табельний номер
cms-language-none = Ще не вибрано
cms-sub = ID у { $planner }
cms-from-client = Від { $client }
cms-client-unknown = невідомий клієнт
cms-learner-elsewhere = Ця особа – від клієнта { $before }, до якого обліковий запис було підключено раніше. Хто має такий самий ID у { $now } – це інша людина. Усе, що вона зробила, лишається тут, доки ви цього не видалите.
cms-progress = Прогрес
cms-progress-empty = Цій людині ще не показано жодного курсу.
cms-cards-done = Пройдені картки
cms-cards-done-of = Пройдені картки в курсі «{ $course }»
cms-answers-right = Правильні відповіді
cms-completed = Завершено
cms-acceptances = Прийняті умови
cms-acceptances-empty = Ще жодних.
cms-acceptance = Версія { $version } ({ $language }), { $at }
cms-why-everyone = До цієї групи належать усі
cms-why-picked = Вибрано вручну
cms-why-rule = Відповідає правилу
cms-learner-delete = Видалити слухача та прогрес
cms-learner-delete-text = Видаляє слухача й усе ним зроблене, також завершені курси, які показує { $planner }.
cms-learner-delete-link = Видалити слухача…
cms-learner-delete-label = Видалити: { $name }
cms-learner-delete-title = Видалити з MobieTrain: { $name }?
cms-learner-keep = Залишити слухача
cms-lost = Буде втрачено назавжди
cms-lost-completed = { $n ->
    [0] Немає завершених курсів
    [one] { $n } завершений курс із результатом
    [few] { $n } завершені курси з результатами
    [many] { $n } завершених курсів із результатами
   *[other] { $n } завершеного курсу з результатами
  }
cms-lost-begun = { $n ->
    [0] Немає курсів у процесі
    [one] { $n } курс у процесі
    [few] { $n } курси в процесі
    [many] { $n } курсів у процесі
   *[other] { $n } курсу в процесі
  }
cms-lost-answers = { $n ->
    [0] Немає відповідей
    [one] { $n } відповідь
    [few] { $n } відповіді
    [many] { $n } відповідей
   *[other] { $n } відповіді
  }
cms-lost-acceptances = { $n ->
    [0] Немає прийнятих умов
    [one] Згода з { $n } версією умов
    [few] Згода з { $n } версіями умов
    [many] Згода з { $n } версіями умов
   *[other] Згода з { $n } версії умов
  }
cms-lost-sessions = { $n ->
    [0] Немає відкритих сеансів
    [1] Один відкритий сеанс, який одразу завершиться
    [one] { $n } відкритий сеанс; усі одразу завершаться
    [few] { $n } відкриті сеанси, які одразу завершаться
    [many] { $n } відкритих сеансів, які одразу завершаться
   *[other] { $n } відкритого сеансу, які одразу завершаться
  }
cms-lost-there = Те, що { $planner } показує про ці курси
cms-not-lost = Що залишиться
cms-not-lost-text = Обліковий запис у { $planner }: { $name }. У діагностиці посилань: коли хтось входив, без зазначення хто. Якщо знову відкрити MobieTrain із { $planner }, почне новий слухач, без нічого.
cms-not-lost-for-a-while = Протягом десяти хвилин: те, що сеанс завершено ({ $name }), щоб жодне посилання, яке ще в дорозі, не дало доступу. Доки { $planner } не прийме: повідомлення про видалення, з ідентифікатором особи. Його надсилають три дні; потім воно чекає, доки хтось надішле його знову, разом щонайбільше 27 днів.
cms-not-lost-kept-out = Доки список працівників із { $planner } називає цю людину ({ $name }): відомість про видалення, як код, з якого ніхто не прочитає, хто це був, щоб список її не повернув.

# User groups
cms-group = Група
cms-groups-lead = Група визначає, які курси може проходити слухач. Правила враховують те, що { $planner } надсилає під час кожного входу.
cms-groups-all = Усі групи
cms-group-new = Нова група
cms-group-create = Створити групу
cms-group-save = Зберегти групу
cms-group-rule = Правило
cms-group-who = Хто в цій групі
cms-group-everyone-rule = Усі в компанії { $account }
cms-group-everyone-text = Усі в компанії { $account }, зокрема неактивні. Ця група існує завжди.
cms-group-picked-rule = Люди, вибрані вручну
cms-group-picked-text = Люди, вибрані вручну. Що б не надіслав { $planner }, нікого звідси не буде вилучено.
cms-group-department-is = Відділ: { $departments }
cms-group-elsewhere = Поки що правило називає відділи клієнта { $before }: { $departments }. Нікого з { $now } у них немає. Щойно ви виберете відділи { $now }, вони замінять ці.
cms-group-status-active = Статус: активний
cms-group-status-inactive = Статус: неактивний
cms-group-language-is = Мова: { $languages }
cms-group-mode-rule = Люди, які відповідають правилу
cms-group-mode-rule-help = Склад змінюється разом зі змінами в { $planner }
cms-group-mode-picked = Люди, вибрані вручну
cms-group-mode-picked-help = Ви виберете їх після створення групи; правило нижче не використовується
cms-group-departments = У будь-якому з цих відділів
cms-group-departments-more = Інші відділи
cms-group-departments-more-help = Відділи, з яких ще ніхто не приходив: назви або ID із { $planner }, по одному в рядку.
cms-group-department-unseen = Із нього ще ніхто не приходив
cms-group-department-wrong = Назва або ID відділу має щонайбільше 128 символів.
cms-group-departments-many = Укажіть щонайбільше 200 відділів.
cms-groups-many = Груп уже 500, і більше бути не може. Видаліть ту, що більше не потрібна.
cms-group-languages = З будь-якою з цих мов
cms-group-rule-help = Мають виконуватися всі умови; умова, у якій нічого не вибрано, підходить усім. Хто більше не відповідає, залишає групу, але зберігає прогрес.
cms-group-courses = Курси для цієї групи
cms-group-no-courses = Немає курсів
cms-group-name-wrong = Введіть назву, щонайбільше 100 символів.
cms-group-edit-label = Редагувати: { $name }
cms-group-match = { $n ->
    [one] з { $n } слухача в групі
    [few] з { $n } слухачів у групі
    [many] з { $n } слухачів у групі
   *[other] з { $n } слухача в групі
  }
cms-group-share = Частка серед усіх слухачів
cms-group-more = { $n ->
    [one] і ще { $n } людина
    [few] і ще { $n } людини
    [many] і ще { $n } людей
   *[other] і ще { $n } людини
  }
cms-group-delete = Видалити групу
cms-group-delete-text = Її слухачі втратять курси, які давала їм лише ця група. Усе, що вони зробили, збережеться.
cms-members = Учасники
cms-members-lead = Знайдіть людей, щоб додати їх.
cms-members-search = Ім’я або табельний номер
cms-members-empty = Ще нікого
cms-member-add-label = Додати: { $name }
cms-member-remove-label = Вилучити: { $name }
cms-group-counted-to = Понад { $n } далі не рахується.
cms-group-left-out = Відділи, схожі на відділ із правила, яких у ньому немає
cms-group-left-out-one = «{ $name }» схожий на «{ $like }». Поза правилом: { $learners }
cms-group-one-name = Кілька відділів називаються «{ $name }»: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Понад { $n } слухачів
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = Немає з’єднання, тому кількість невідома. Змініть щось або натисніть кнопку, щоб запитати ще раз.
cms-preview-signed-out = Ваш сеанс завершився, тому кількість невідома. Увійдіть в іншій вкладці, а потім натисніть кнопку.
cms-preview-trouble = Не вдалося порахувати. Зачекайте хвильку й натисніть кнопку.
cms-groups-export = Завантажити як CSV
cms-groups-empty = Власних груп ще немає
cms-groups-empty-text = Поки що є лише група, у якій усі. Створіть ще одну, щоб дати курс лише декому.
cms-ask-group = Зберегти групу «{ $name }»?
cms-ask-group-gain = Отримають «{ $title }»: { $learners }
cms-ask-group-lose = Більше не бачитимуть «{ $title }»: { $learners }
cms-ask-group-kept = Усе, що зроблено в курсах, зберігається.
cms-ask-group-remove = Вилучити з групи «{ $name }»?
cms-ask-group-delete = Видалити групу «{ $name }»?
cms-ask-group-delete-rule = Група разом із правилом
cms-ask-group-delete-picked = { $n ->
    [0] Група, до якої нікого не вибрано
    [one] Група й те, що до неї вибрано { $n } людину
    [few] Група й те, що до неї вибрано { $n } людини
    [many] Група й те, що до неї вибрано { $n } людей
   *[other] Група й те, що до неї вибрано { $n } людини
  }
cms-member-added = { $name } тепер у цій групі.
cms-member-added-nothing = Це не дає жодного нового курсу.
cms-numbers = Додати за табельними номерами
cms-numbers-lead = Вставте список або виберіть файл. Ви побачите, чий кожен номер, перш ніж когось буде додано.
cms-numbers-text = Табельні номери
cms-numbers-text-help = По одному в рядку або через кому. Щонайбільше { $n }.
cms-numbers-file = Або файл
cms-numbers-file-help = CSV або .xlsx зі стовпцем «Табельний номер» чи із самими номерами.
cms-numbers-look = Знайти
cms-numbers-found = { $n ->
    [0] Додавати нікого
    [one] Буде додано { $n } людину
    [few] Буде додано { $n } людини
    [many] Буде додано { $n } людей
   *[other] Буде додано { $n } людини
  }
cms-numbers-refused = { $n ->
    [one] { $n } рядок нікого не додає. Він стоїть на початку й лишається в полі.
    [few] { $n } рядки нікого не додають. Вони стоять на початку й лишаються в полі.
    [many] { $n } рядків нікого не додають. Вони стоять на початку й лишаються в полі.
   *[other] { $n } рядка нікого не додають. Вони стоять на початку й лишаються в полі.
  }
cms-numbers-add = { $n ->
    [one] Додати { $n } людину
    [few] Додати { $n } людини
    [many] Додати { $n } людей
   *[other] Додати { $n } людини
  }
cms-numbers-added = { $n ->
    [0] Нікого не додано.
    [one] До групи додано { $n } людину.
    [few] До групи додано { $n } людини.
    [many] До групи додано { $n } людей.
   *[other] До групи додано { $n } людини.
  }
cms-numbers-left = { $n ->
    [one] Лишився { $n } рядок
    [few] Лишилося { $n } рядки
    [many] Лишилося { $n } рядків
   *[other] Лишилося { $n } рядка
  }
cms-numbers-line = Рядок
cms-numbers-number = Табельний номер
cms-numbers-in-it = { $name } уже в групі
cms-numbers-again = Уже є в рядку { $line }
cms-numbers-double = Цей номер мають кілька слухачів: { $names }. Додайте потрібну людину за іменем.
cms-numbers-nobody = Жоден слухач не має цього номера
cms-numbers-no-column = У файлі «{ $name }» немає стовпця з табельними номерами. Назвіть його в першому рядку, наприклад «Табельний номер», або лишіть у файлі самі номери.
cms-numbers-no-table = Файл «{ $name }» не вдається прочитати. Збережіть його як CSV або .xlsx і виберіть ще раз.
cms-numbers-none = Тут немає жодного номера. Вставте хоча б один або виберіть файл.
cms-numbers-many = Номерів більше ніж { $n }. Додайте їх частинами.
cms-numbers-other = Нікого не додано: відколи ви дивилися, щось змінилося. Ось як є тепер.
cms-numbers-back = Назад до групи

# Courses
cms-course = Курс
cms-courses-lead = Слухачі бачать опубліковані курси своїх груп у цьому порядку.
cms-continue-label = Продовжити свою чернетку
cms-continue = Продовжити «{ $title }»
cms-continue-go = Продовжити
cms-continue-now = Ви змінили її щойно
cms-continue-minutes = { $n ->
    [one] Ви змінили її { $n } хвилину тому
    [few] Ви змінили її { $n } хвилини тому
    [many] Ви змінили її { $n } хвилин тому
   *[other] Ви змінили її { $n } хвилини тому
  }
cms-continue-hours = { $n ->
    [one] Ви змінили її { $n } годину тому
    [few] Ви змінили її { $n } години тому
    [many] Ви змінили її { $n } годин тому
   *[other] Ви змінили її { $n } години тому
  }
cms-courses-empty = Курсів ще немає
cms-courses-empty-text = Завантажте папку з текстами й зображеннями або напишіть курс тут.
cms-course-new = Новий курс
cms-course-create = Створити курс
cms-course-draft = Чернетка
cms-course-published = Опубліковано
cms-course-withdrawn = Відкликано
cms-course-unpublished = Не опубліковано
cms-course-no-groups = Немає груп
cms-course-no-groups-text = Цей курс ще ніхто не може проходити: виберіть принаймні одну групу.
cms-course-editor = Хто може проходити цей курс і коли слухачі побачать написане вами, вирішує адміністратор вмісту.
cms-course-publish = Опублікувати
cms-course-withdraw = Відкликати
cms-course-delete = Видалити курс
cms-ask-publish = Опублікувати «{ $title }»?
cms-ask-publish-bullet = За кілька секунд вони побачать червону крапку в { $planner }.
cms-ask-publish-nobody = Поки що ніхто не може його проходити: не вибрано жодної групи.
cms-ask-withdraw-undo = Його можна будь-коли опублікувати знову. Усе, що в ньому зроблено, зберігається.
cms-ask-withdraw = Відкликати «{ $title }»?
cms-ask-withdraw-inside = На середині, не можуть продовжити: { $learners }
cms-ask-withdraw-finished = Завершили, і так залишиться: { $learners }
cms-ask-withdraw-unseen = Ще не відкривали й більше не побачать: { $learners }
cms-ask-delete = Видалити «{ $title }»?
cms-ask-delete-texts = Його тексти й зображення всіма мовами
cms-ask-delete-inside = Те, що зробили люди на середині: { $learners }
cms-ask-delete-finished = Те, що люди його завершили, про що жоден звіт більше не скаже: { $learners }
cms-course-planned = Заплановано на { $at }
cms-course-schedule = Опублікувати пізніше
cms-course-schedule-at = Курс опублікується сам: { $at }.
cms-course-schedule-cancel = Скасувати заплановану публікацію
cms-course-schedule-when = Дата й час
cms-course-schedule-help = За часовим поясом { $zone }. Слухачі отримають чернетку такою, як вона є зараз; написаного пізніше в ній не буде. Групи будуть такими, як на момент публікації.
cms-course-schedule-plan = Запланувати
cms-course-schedule-wrong = Виберіть дату й час.
cms-course-schedule-past = Цей час уже минув. Виберіть пізніший або опублікуйте зараз.
cms-course-upload = Завантажити папку
cms-course-upload-text = Файл zip із текстом для кожної мови (en.md, nl.md…), зображеннями до них та обкладинкою (cover.svg, .png, .jpg або .webp). Щонайбільше 20 МБ. З нього вийде чернетка; що в ній потрібно виправити й що пропущено, буде зазначено на її сторінці.
cms-course-folder = Файл zip
cms-course-folder-missing = Виберіть один файл zip.
cms-course-by-hand = Написати тут
cms-course-by-hand-text = Для початку — чернетка з однією карткою.
cms-course-title = Назва
cms-course-title-wrong = Введіть назву, щонайбільше 120 символів.
cms-course-first-summary = Про що цей курс, одним реченням.
cms-course-first-lesson = Перший урок
cms-course-first-card = Перша картка
cms-course-first-text = Що потрібно знати?
cms-course-problems = { $n ->
    [one] Не збережено: потрібно { $n } виправлення
    [few] Не збережено: потрібно { $n } виправлення
    [many] Не збережено: потрібно { $n } виправлень
   *[other] Не збережено: потрібно { $n } виправлення
  }
cms-course-problems-stored = { $n ->
    [one] Щоб опублікувати чернетку, потрібно { $n } виправлення
    [few] Щоб опублікувати чернетку, потрібно { $n } виправлення
    [many] Щоб опублікувати чернетку, потрібно { $n } виправлень
   *[other] Щоб опублікувати чернетку, потрібно { $n } виправлення
  }
cms-course-newer = Зміни не опубліковано
cms-course-saved-at = Збережено { $at }
cms-course-saved-by = Збережено { $at }, { $name }
cms-course-overtaken = Не збережено: хтось інший тим часом зберіг текст (мова: { $language })
cms-course-overtaken-text = { $name }, { $at }. Обидва тексти нижче. Перенесіть те, що хочете залишити; коли ви збережете ще раз, ваш текст замінить інший.
cms-course-overtaken-theirs = Текст, збережений зараз
cms-course-overtaken-yours = Ваш текст, не збережено
cms-ask-groups = Змінити групи курсу «{ $title }»?
cms-ask-groups-gain = Отримають курс: { $learners }
cms-ask-groups-lose = Більше його не бачитимуть: { $learners }
cms-ask-groups-frees = Більше не обов’язковий, і строк зникає: { $groups }
cms-ask-group-frees = «{ $title }» більше не обов’язковий для цієї групи, і строк зникає.
cms-ask-groups-kept = Усе, що в ньому зроблено, зберігається.
cms-ask-groups-other = Нічого не змінено: відколи вас запитали, змінилися групи або люди в них. Ось що це зробить тепер.
cms-publish-lead = Ось що станеться, за щойно зробленим підрахунком. Ще нічого не зроблено.
cms-publish-newer = Нічого не опубліковано: після вашого перегляду хтось змінив чернетку або люди бачать іншу версію. Нижче показано, що публікація робить тепер.
cms-publish-closes-newer = Нічого не опубліковано: відколи ви дивилися, змінилося, для кого публікація закриває курси. Нижче показано, що вона робить тепер.
cms-publish-inside = { $n ->
    [one] Зараз цей курс проходить { $n } людина
    [few] Зараз цей курс проходять { $n } людини
    [many] Зараз цей курс проходять { $n } людей
   *[other] Зараз цей курс проходять { $n } людини
  }
cms-publish-keep = усе зберігається
cms-publish-keep-text = { $n ->
    [0] Вони продовжать із картки, на якій зупинилися.
    [one] { $n } людина з усіх уже завершила курс, і так і залишиться. Решта продовжить із картки, на якій зупинилася.
    [few] { $n } людини з усіх уже завершили курс, і так і залишиться. Решта продовжить із картки, на якій зупинилася.
    [many] { $n } людей з усіх уже завершили курс, і так і залишиться. Решта продовжить із картки, на якій зупинилася.
   *[other] { $n } людини з усіх уже завершили курс, і так і залишиться. Решта продовжить із картки, на якій зупинилася.
  }
cms-publish-lose = відповідь на картку { $number }, «{ $title }», буде втрачено
cms-publish-lose-text = Тепер запитання інше, тож хто ще проходить курс, отримає його знову. Решта залишається.
cms-publish-keep-answers = Зберегти відповіді
cms-publish-keep-answers-help = Позначте, якщо ви виправили лише слова.
cms-publish-from-now = Хто бачить його відтепер
cms-publish-newly = новий доступ до курсу
cms-publish-newly-none = Групи залишаються такими, як є.
cms-publish-now = Опублікувати зараз
cms-publish-back = Назад до чернетки
cms-publish-planned = Публікація зараз або в інший час замінить заплановану.
cms-publish-languages = Переклади
cms-publish-missing = { $language }: { $n ->
    [one] бракує { $n } картки
    [few] бракує { $n } карток
    [many] бракує { $n } карток
   *[other] бракує { $n } картки
}
cms-publish-missing-text = Хто читає мовою { $language }, отримує це мовою { $source }, і про це сказано на картці.
cms-publish-missing-titles = { $language }: бракує назв або короткого змісту
cms-publish-missing-titles-text = Хто читає мовою { $language }, отримує це мовою { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] { $n } картку змінено після перекладу
    [few] { $n } картки змінено після перекладу
    [many] { $n } карток змінено після перекладу
   *[other] { $n } картки змінено після перекладу
}
cms-publish-outdated-text = Хто читає мовою { $language }, і далі читає те, що перекладено.
cms-publish-outdated-titles = { $language }: назви або короткий зміст змінено після перекладу
cms-publish-changes = Що ви змінили
cms-publish-changes-none = Жодної картки. Відрізняється назва, опис, зображення або переклад.
cms-publish-compare = Порівняти картку за карткою
cms-publish-mistake = Якщо це була помилка
cms-publish-mistake-text = Публікацію можна скасувати протягом десяти хвилин. Відповіді, надані тим часом, зберігаються разом із карткою.
cms-change-added = Нова
cms-change-removed = Вилучена
cms-change-changed = Змінена
cms-change-moved = В іншому місці
cms-course-versions = Версії
cms-versions-all = Усі версії
cms-versions-kept = { $n ->
    [one] Зберігається { $n } найновіша версія
    [few] Зберігаються { $n } найновіші версії
    [many] Зберігається { $n } найновіших версій
   *[other] Зберігається { $n } найновішої версії
}, а зі старіших ті, від яких ще залежать відповіді.
cms-versions-empty = Версій ще немає
cms-versions-empty-text = Щоразу, коли курс публікують, тут зберігається те, що бачать слухачі.
cms-version-draft = Чернетка
cms-version-n = Версія { $n }
cms-version-card = Картка { $number }, { $title }
cms-version-before = Порівняти
cms-version-now = з
cms-version-compare = Порівняти
cms-version-same = Ті самі картки
cms-version-same-text = { $before } і { $now }: цією мовою картки однакові.
cms-version-seen = (це бачать слухачі)
cms-version-out = Опубліковано { $at }
cms-version-kept = Збережено { $at }, ніколи не публікувалось
cms-version-taken-back = Публікацію скасовано { $at }
cms-version-take-back = Скасувати публікацію (до { $until })
cms-version-read = Читати
cms-version-bring-back = Відновити
cms-ask-bring-back = Відновити версію { $n }?
cms-ask-bring-back-draft = Чернетка стане такою, як була { $at }: тексти всіма мовами та зображення.
cms-ask-bring-back-kept = Ваша теперішня чернетка збережеться як версія.
cms-ask-bring-back-unseen = Слухачі нічого з цього не побачать, доки ви не опублікуєте чернетку.
audit-course-taken-back = Публікацію курсу скасовано
audit-course-brought-back = Відновлено попередню версію курсу
cms-done-review-ended = Посилання більше не діє. Хто його має, уже нічого не побачить.
cms-review = Рецензування
cms-review-text = Покажіть чернетку комусь без облікового запису, на телефоні. Коментарі цієї людини з’являться тут, біля картки.
cms-review-link = Посилання
cms-review-make = Створити посилання
cms-review-another = Створити інше посилання, а це вимкнути
cms-review-end = Вимкнути посилання
cms-review-none = Більше ніхто не бачить чернетки.
cms-review-open = Хто має посилання, бачить чернетку до { $until }. Посилання надає { $name }.
cms-review-address = Надішліть цю адресу
cms-review-once = Скопіюйте її зараз: вона показується лише один раз.
cms-review-empty = Коментарів ще немає
cms-review-empty-text = Створіть посилання й надішліть його тому, хто знає цю роботу.
cms-review-settle = Вирішено
cms-review-settled = Вирішено
cms-review-unsettle = Відкрити знову
cms-review-title = Чернетка на рецензію
cms-review-lead = Це чернетка. Напишіть біля кожної картки, що б ви змінили. Посилання діє до { $until }.
cms-review-comment = Коментар
cms-review-words = Що б ви змінили?
cms-review-name = Ваше ім’я
cms-review-send = Надіслати коментар
cms-review-said = Дякуємо. Автори прочитають те, що ви написали.
cms-review-name-wrong = Введіть своє ім’я, щонайбільше 80 символів. Ваш коментар ще не надіслано.
cms-review-words-wrong = Напишіть принаймні одне слово, щонайбільше 1000 символів. Ваш коментар ще не надіслано.
cms-review-full = Цей курс уже має стільки коментарів, скільки може мати, тому ваш не збережено. Повідомте авторів в інший спосіб.
cms-review-over = Це посилання більше нічого не показує
cms-review-over-text = Воно діє тиждень або доки його хтось не вимкне. Попросіть нове в того, хто вам його надіслав.
cms-card-reports = Картки із зауваженнями
cms-card-reports-open = Картки із зауваженнями: { $n }
cms-card-reports-text = Що, на думку учнів, не так із карткою, найновіше спочатку. Вони знають, що це читають автори курсу, разом із їхнім ім’ям.
cms-card-reports-settled = Вирішено
cms-card-reports-settled-text = Вирішене зберігається стільки днів: { $n }. До того його можна відкрити знову.
cms-card-reports-show-open = Ще відкриті
cms-card-reports-show-settled = Показати вирішене
cms-card-reports-empty = Ніхто не повідомляє про помилки на картках
cms-card-reports-empty-text = Коли хтось під час навчання вибере «На цій картці помилка», це з’явиться тут.
cms-card-reports-settled-empty = Ще нічого не вирішено
cms-card-reports-gone = Більше немає в чернетці:
cms-card-reports-rewritten = Це запитання відтоді переписали.
cms-card-reports-by = Вирішено, { $name }: { $at }. Зберігається до { $until }.
cms-done-card-report-settled = Вирішено. У розділі «Вирішено» це можна відкрити знову.
cms-done-card-report-opened = Знову відкрито
cms-done-card-report-anew = Нічого не змінено: тим часом повідомили щось інше. Спершу прочитайте це.
cms-done-moved = Переміщено. Курси показуються в цьому порядку.
cms-done-questions-added = Картки в чернетці, наприкінці свого уроку.
cms-course-place = Місце
cms-course-up = Перемістити «{ $title }» вище
cms-course-down = Перемістити «{ $title }» нижче
audit-course-moved = Змінено місце курсу
audit-course-duplicated = Курс продубльовано
audit-cards-copied = Картки іншого курсу скопійовано до курсу
audit-field-copied-from = Скопійовано з
audit-field-cards = Картки
audit-field-card = Картка
audit-field-mandatory = Обов’язковий
audit-field-valid-months = Скільки місяців діє
audit-field-pass-mark = Прохідний бал у відсотках
audit-field-people = Люди
cms-course-copy-of = Копія: { $title }
cms-course-copies = Копії
cms-course-duplicate = Дублювати курс
cms-course-duplicate-text = Копія стає окремою чернеткою: з усіма мовами й файлами, без груп і без того, що зробили люди.
cms-course-copy-cards = Копіювати картки до іншого курсу
cms-copy-title = Копіювання до іншого курсу
cms-copy-lead = Картки курсу «{ $title }» стануть після того, що вже є в чернетці іншого курсу. Обидва курси зберігають усе, що мають.
cms-copy-what = Що копіюється
cms-copy-whole = Увесь урок
cms-copy-count = { $n ->
    [one] { $n } картка
    [few] { $n } картки
    [many] { $n } карток
   *[other] { $n } картки
  }
cms-copy-to = До якого курсу
cms-copy-search = Пошук за назвою
cms-copy-none = Жоден інший курс не має цих слів у назві.
cms-copy-alone = Іншого курсу ще немає. Спершу створіть його.
cms-copy-more = { $n ->
    [one] Ще { $n }. Знайдіть його за назвою.
    [few] Ще { $n }. Знайдіть їх за назвою.
    [many] Ще { $n }. Знайдіть їх за назвою.
   *[other] Ще { $n }. Знайдіть їх за назвою.
  }
cms-copy-into = Куди саме
cms-copy-into-lesson = Наприкінці уроку «{ $title }»
cms-copy-into-new = Як окремі уроки наприкінці курсу
cms-copy-look = Показати, що станеться
cms-copy-happens = Що станеться
cms-copy-as-lessons = { $n ->
    [one] { $n } картка зі своїм уроком стане в кінець курсу «{ $title }»:
    [few] { $n } картки зі своїми уроками стануть у кінець курсу «{ $title }»:
    [many] { $n } карток зі своїми уроками стануть у кінець курсу «{ $title }»:
   *[other] { $n } картки зі своїми уроками стане в кінець курсу «{ $title }»:
  }
cms-copy-as-cards = { $n ->
    [one] { $n } картка стане в кінець уроку «{ $lesson }» в курсі «{ $title }»:
    [few] { $n } картки стануть у кінець уроку «{ $lesson }» в курсі «{ $title }»:
    [many] { $n } карток стануть у кінець уроку «{ $lesson }» в курсі «{ $title }»:
   *[other] { $n } картки стане в кінець уроку «{ $lesson }» в курсі «{ $title }»:
  }
cms-copy-languages = Власними словами: { $languages }.
cms-copy-lacking = Бракує: { $languages }. Там стоятиме текст мовою { $language }, доки його не перекладуть.
cms-copy-left = Не копіюється, бо той курс цього не має: { $languages }.
cms-copy-files = { $n ->
    [one] Додається { $n } файл. Він спільний для обох курсів, тож місця не займає.
    [few] Додаються { $n } файли. Вони спільні для обох курсів, тож місця не займають.
    [many] Додаються { $n } файлів. Вони спільні для обох курсів, тож місця не займають.
   *[other] Додається { $n } файлу. Вони спільні для обох курсів, тож місця не займають.
  }
cms-copy-renamed = «{ $here }» там називається «{ $there }»: цю назву має інший файл.
cms-copy-unseen = Ніхто нічого з цього не побачить, доки ту чернетку не опублікують.
cms-copy-other = Нічого не скопійовано: ваш вибір або один із курсів змінився відтоді, як це було показано. Нижче — що станеться тепер.
cms-copy-here = Нічого не скопійовано. Спершу виправте це в курсі «{ $title }»:
cms-copy-there = Нічого не скопійовано. Курс «{ $title }» не може прийняти ці картки:
cms-copy-choose-cards = Виберіть принаймні одну картку або урок.
cms-copy-choose-course = Виберіть курс, який їх отримає.
cms-copy-done = Картки тепер у чернетці курсу «{ $title }».
cms-copy-open = Відкрити
cms-course-left-out = { $n ->
    [one] Пропущено { $n } файл із теки
    [few] Пропущено { $n } файли з теки
    [many] Пропущено { $n } файлів із теки
   *[other] Пропущено { $n } файлу з теки
  }
cms-course-outline = Уроки та картки
cms-course-no-outline = Уроки та картки з’являться тут, щойно вони будуть.
cms-course-texts = Тексти
cms-course-text-in = Текст, мова: { $language }
cms-course-how = Як написати курс
cms-course-how-text = Уроки — це заголовки з одним #, картки — з двома. Кожен має ID у фігурних дужках, однаковий у всіх мовах. Зображення на початку картки показується вгорі. Список із прапорцями утворює запитання: позначте правильну відповідь, а пояснення напишіть у цитаті.
cms-course-remove-language = Щоб вилучити мову, очистьте її текст. Усі мови зберігаються разом.
cms-course-save = Зберегти чернетку
cms-course-groups = Хто може проходити
cms-course-groups-save = Зберегти групи
cms-course-language-new = Інша мова
cms-course-language-add = Почати переклад
cms-course-files = Файли
cms-course-files-empty = Файлів ще немає.
cms-course-file-write = Щоб показати його на картці, напишіть:
cms-course-files-add = Додати файли
cms-course-files-missing = Виберіть принаймні одне зображення.
cms-course-files-many = Виберіть щонайбільше 100 зображень за раз.
cms-course-file-remove = Вилучити: { $name }
cms-course-preview-text = Так це читають слухачі. Мова: { $language }.
cms-course-right = Правильна відповідь
cms-card-true = Твердження правдиве.
cms-card-false = Твердження неправдиве.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, рядок { $line }: { $what }
course-problem-text = Це не простий текст у UTF-8, або він довший за 256 КБ.
course-problem-no-text = Тексту немає. Курсу потрібен принаймні один, наприклад uk.md.
course-problem-front-matter-missing = Текст має починатися з рядка з трьох плюсів (+++), далі title, summary і minutes, а потім знову +++.
course-problem-front-matter-open = Після title, summary і minutes бракує другого рядка з трьох плюсів (+++).
course-problem-front-matter-invalid = Не вдалося прочитати title, summary і minutes: { $detail }
course-problem-title = Назва (title) порожня або довша за 120 символів.
course-problem-summary = Опис (summary) порожній або довший за 300 символів.
course-problem-minutes = Хвилини (minutes) мають бути числом від 1 до 600.
course-problem-no-lesson = Немає жодного уроку. Почніть його із заголовка: # Назва {"{"}#lesson-id{"}"}
course-problem-lesson-empty = В уроці «{ $detail }» немає карток. Почніть картку із заголовка: ## Назва {"{"}#card-id{"}"}
course-problem-outside = Цей текст не належить до жодної картки. Дайте йому власну назву; у Markdown поставте перед ним заголовок картки: ## Назва {"{"}#card-id{"}"}
course-problem-card-without-lesson = Картка «{ $detail }» не належить до жодного уроку. Поставте перед нею заголовок уроку: # Назва {"{"}#lesson-id{"}"}
course-problem-card-empty = Картка «{ $detail }» порожня.
course-problem-heading = Заголовок не має слів або довший за 300 символів.
course-problem-id-missing = «{ $detail }» не має ID. Напишіть його після заголовка, наприклад {"{"}#first-aid{"}"}.
course-problem-id-characters = ID «{ $detail }» може містити лише малі латинські літери, цифри та дефіси, щонайбільше 60.
course-problem-id-twice = ID «{ $detail }» використано двічі. Кожному уроку й кожній картці потрібен власний.
course-problem-excerpt-lesson = Уроку «{ $detail }» тут немає. Виберіть інший.
course-problem-excerpt-place = Щось у цьому тексті поглинуло б картки, наприклад код чи коментар, який ніхто не закрив. Спершу виправте це.
course-problem-copy-language = Ці два курси не мають спільної мови. Спершу почніть переклад в одному з них.
course-problem-copy-mistakes = У цьому тексті стільки помилок, що ніхто не скаже, що було б утрачено. Спершу виправте частину.
course-problem-copy-source = Інший курс перекладається з цієї мови: { $detail }, а в цьому немає тексту нею. Спершу напишіть або перекладіть його тут.
course-problem-copy-gone = Картки «{ $detail }» вже немає. Виберіть ще раз.
course-problem-id-extra = Уроку або картки «{ $detail }» немає в інших мовах.
course-problem-id-order = Урок або картка «{ $detail }» стоїть не на тому місці, що в інших мовах.
course-problem-kind = Картка «{ $detail }» не така, як в інших мовах: її вид, кількість відповідей, кроків або пар і те, які відповіді правильні.
course-problem-answer-box = Відповідь «{ $detail }» не має прапорця. Почніть її з [ ] або, якщо вона правильна, з [x].
course-problem-answer-length = Відповідь порожня або довша за 300 символів.
course-problem-answers-few = Запитанню потрібно щонайменше дві відповіді.
course-problem-answers-many = Запитання може мати щонайбільше вісім відповідей.
course-problem-right-none = Жодної відповіді не позначено. Позначте правильну за допомогою [x].
course-problem-class-unknown = Клас «.{ $detail }» тут нічого не означає. Заголовок картки може мати .true, .false, .order, .match, .flash або .answer.
course-problem-class-many = Клас «.{ $detail }» зайвий: картка буває одного виду.
course-problem-class-boxes = Ця картка має поля для позначок, а клас «.{ $detail }» робить з неї інший вид. Приберіть поля або клас.
course-problem-steps-count = Кроки для впорядкування — це нумерований список із 2–8 рядків у правильному порядку.
course-problem-steps-twice = Крок «{ $detail }» є тут двічі. Ніхто не відрізнить один від одного.
course-problem-item-lines = «{ $detail }» містить більше ніж один рядок тексту. Нехай кожен пункт списку буде одним коротким текстом.
course-problem-item-length = Пункт списку порожній або довший за 300 символів.
course-problem-table-none = Цій картці потрібна під заголовком таблиця з двох стовпців.
course-problem-table-many = Це друга таблиця. Картка цього виду має одну.
course-problem-table-columns = Ця таблиця має мати рівно два стовпці.
course-problem-table-bars = У цьому рядку більше ніж дві клітинки. Напишіть \|, де клітинка має показати знак |.
course-problem-cell-length = Клітинка в цьому рядку порожня або довша за 300 символів.
course-problem-pairs-count = Пари — це таблиця з 2–8 рядків під першим.
course-problem-pairs-twice = «{ $detail }» є у двох парах, тож правильною була б більше ніж одна відповідь.
course-problem-flash-count = Картки для запам’ятовування — це таблиця з 1–20 рядків під першим.
course-problem-accepted-count = Короткій відповіді потрібен список із 1–10 правильних відповідей.
course-problem-recording-alt = «{ $detail }» не має опису. Напишіть у квадратних дужках, що там видно або чути, для тих, хто не бачить чи не чує.
course-problem-captions-name = «{ $detail }» не може бути субтитрами. Це файл курсу, назва якого закінчується на .vtt.
course-problem-captions-audio = Запис без зображення не показує субтитрів, тож ніхто не побачить «{ $detail }». Напишіть у тексті картки, що там кажуть.
course-problem-question-kind = «{ $detail }» — не вид запитання. Напишіть choice, true or false, order, match, flash або answer.
course-problem-question-right = «{ $detail }» не каже тут, яка відповідь правильна. Для вибору пишуть номери, літери або слова відповідей, для true or false — true або false, для інших видів нічого.
course-problem-question-sides = «{ $detail }» не має двох сторін. Напишіть між ними знак рівності: ліве = праве.
course-problem-question-cells = «{ $detail }» стоїть за останнім стовпцем, що має назву.
course-problem-question-quote = Тут відкриваються лапки, яких ніхто не закриває, тож до них належали б усі наступні рядки.
course-problem-question-column = Стовпець «{ $detail }» не використовується: його назва невідома або її вже має інший стовпець.
course-problem-question-flash = Картки для запам’ятовування не мають пояснення, тож «{ $detail }» не показалося б. Напишіть це на звороті.
course-problem-question-all-right = Усі відповіді позначено як правильні. Позначте лише ті, що правильні.
course-problem-questions-none = Тут немає жодного запитання.
course-problem-link = Посилання на «{ $detail }» не дозволено. Використовуйте https, http, mailto, tel або шлях на цьому сайті.
course-problem-html = HTML не показується: «{ $detail }». Напишіть це в Markdown або приберіть теги.
course-problem-comment-open = Коментар «{ $detail }» не закрито, тож усе після нього було б приховано. Закінчіть його знаками -->.
course-problem-comment-beside = «{ $detail }» стоїть поруч із коментарем у тих самих рядках, де форматування не читається. Дайте коментарю власний рядок, а після нього порожній.
course-problem-footnote = Для виноски «{ $detail }» немає місця: у картки немає нижнього поля. Напишіть її зміст у тексті.
course-problem-picture-place = Зображення «{ $detail }» має стояти на початку картки, в окремому абзаці. Картка показує одне зображення, а запитання — жодного.
course-problem-picture-alt = Зображення «{ $detail }» не має опису. Напишіть у квадратних дужках, що на ньому, для тих, хто його не бачить.
course-problem-picture-unknown = Серед файлів курсу немає файлу «{ $detail }».
course-problem-picture-used = Цей текст показує зображення «{ $detail }». Спершу приберіть його з тексту; нічого не вилучено.
course-problem-sample = Це досі текст-зразок «{ $detail }». Напишіть власний, перш ніж його побачать.
course-problem-untranslated = Це досі текст мовою { $detail }. Перекладіть його або очистьте, перш ніж його побачать.
course-problem-picture-type = Це не зображення, хоч як воно зветься. Візьміть JPEG, PNG, WebP або SVG.
course-problem-picture-active = Цей малюнок містить щось, що запускається або завантажується ззовні. Збережіть його як простий SVG.
course-problem-picture-large = Це зображення більше за { $detail } МБ. Збережіть його меншим.
course-problem-file-name = Жоден файл не можна зберегти як «{ $detail }». Дайте йому назву з літерами або цифрами, у теці самого zip-файлу.
course-problem-file-twice = «{ $detail }» зберігся б під назвою іншого файлу, який був першим. Дайте йому власну назву.
course-problem-file-unknown = Це не зображення, відео, звук чи субтитри, які ми можемо показати, і не текст мовою, яку ми маємо.
course-problem-cover-twice = Обкладинок більше ніж одна. Залиште одну.
course-problem-zip-broken = Це не файл zip, або його пошкоджено.
course-problem-zip-large = Папка завелика. Файл zip може мати 20 МБ, а в розпакованому вигляді — 50 МБ.
course-problem-zip-entries = У папці більше ніж 100 файлів.
course-problem-zip-ratio = Цей файл zip у розпакованому вигляді більший ніж у 100 разів. Запакуйте папку ще раз.
course-problem-headings-many = Уроків і карток більше ніж 1000. Зробіть із них кілька курсів.
course-problem-files-many = Курс може мати щонайбільше 500 файлів. Нічого не збережено.
course-problem-quota = Ці зображення не вміщуються: курси одного облікового запису можуть мати разом { $detail } МБ зображень. Вилучіть ті, що більше не потрібні; нічого не збережено.
course-problem-more = Є ще що виправити; ви побачите це, щойно впораєтеся з цим.

# Terms
cms-terms = Умови використання
cms-terms-lead = Слухачі приймають опубліковану версію перед першим курсом.
cms-terms-new = Нова версія
cms-terms-empty = Умов ще немає
cms-terms-empty-text = Без умов слухачі потрапляють одразу до своїх курсів.
cms-version = Версія
cms-versions = Версії умов
cms-terms-version = Версія { $version }
cms-terms-draft = Чернетка
cms-terms-in-use = Чинна
cms-terms-replaced = Замінена
cms-terms-published = Опубліковано
cms-terms-published-by = Опубліковано { $at }, { $name }. Опублікована версія ніколи не змінюється: саме її люди прийняли.
cms-terms-accepted = Прийняли
cms-terms-accepted-label = Прийняли версію { $version }
cms-terms-text-in = Текст, мова: { $language }
cms-terms-text-help = Рядок, що починається з #, — це заголовок. Рядок, що починається з -, — це елемент списку. Порожній текст вилучає мову.
cms-terms-text-wrong = Текст довший за 256 КБ або містить керівні символи. Нічого не збережено.
cms-terms-not-draft = Ця версія вже не чернетка, тому нічого не збережено. Те, що ви ввели, — нижче.
cms-terms-save = Зберегти чернетку
cms-terms-publish = Опублікувати версію { $version }
cms-terms-publish-text = Спершу збережіть чернетку: публікується те, що збережено. Потім змінити це вже не можна.
cms-terms-english-missing = Не опубліковано: бракує англійського тексту. Його читають ті, чиєї мови немає.
cms-terms-published-before = Цю версію вже опубліковано, тому нічого не змінено.
cms-terms-missing = { $n ->
    [one] Бракує { $n } мови
    [few] Бракує { $n } мов
    [many] Бракує { $n } мов
   *[other] Бракує { $n } мови
  }
cms-terms-missing-text = { $languages }. Слухачі з цими мовами читатимуть англійський текст.
cms-terms-no-english = Бракує англійського тексту
cms-terms-no-english-text = Спершу напишіть його: хто не має тексту своєю мовою, читає англійською. Без нього нічого не можна опублікувати.
cms-ask-terms = Опублікувати версію { $version } для всіх?
cms-ask-terms-who = Мають прийняти її під час наступного відвідування, перш ніж продовжити: { $learners }
cms-ask-terms-new = Усі, хто прийде пізніше, також.
cms-ask-terms-final = Опубліковану версію не можна змінити чи відкликати.
cms-terms-who = Хто має прийняти
cms-terms-everyone = Усі, під час наступного візиту
cms-terms-everyone-help = Якщо змінилося, що ми зберігаємо або хто це бачить
cms-terms-new-learners = Лише нові слухачі
cms-terms-new-learners-help = Якщо змінилися правопис або оформлення
cms-terms-delete = Видалити чернетку
cms-terms-reads = Так це читають слухачі
cms-terms-no-text = Тексту цією мовою немає.

## More learners than are counted
cms-learners-lead-many = Понад { $n } людей. Вони з’являються, коли вперше відкривають MobieTrain із { $planner } або щойно він про них повідомить.
cms-learners-range-many = { $first }–{ $last } з понад { $n } слухачів

# Staff
cms-profile = Мій профіль
cms-profile-work = Що вам дозволено
cms-staff-of = Працівники { $account }
cms-staff-lead = Хто працює в цьому обліковому записі й що кому дозволено.
cms-operators-lead = Оператори керують цією системою і можуть робити все в кожному обліковому записі.
cms-staff-caption = Працівники, спершу ті, хто був тут останнім
cms-staff-empty = У цьому обліковому записі ніхто не працює
cms-staff-empty-text = Запросіть адміністратора вмісту, який піклуватиметься про нього й зможе запрошувати інших.
cms-staff-role = Роль
cms-staff-groups = Групи, для керівника
cms-staff-sign-in = Вхід
cms-staff-here = Останній візит
cms-staff-sees = Учні груп: { $groups }
cms-staff-others =
    { $n ->
        [one] Також у ще { $n } обліковому записі
        [few] Також у ще { $n } облікових записах
       *[other] Також у ще { $n } облікових записах
  }
cms-staff-in = Може увійти
cms-staff-invited = Запрошено
cms-staff-failed = Запрошення не доставлено
cms-staff-not-in = Без запрошення
cms-staff-not-arrived = Запрошення для { $name } не надійшло
cms-staff-not-arrived-text = Перевірте адресу. Якщо вона хибна, вилучіть цю особу й запросіть її знову.
cms-staff-look = Переглянути
cms-staff-invite = Запросити когось
cms-staff-send = Надіслати запрошення
cms-staff-again = Надіслати ще раз
cms-staff-link = Створити посилання для передавання
cms-staff-no-mail = Звідси не надсилають пошти. Ви отримаєте посилання, яке передасте самі.
cms-staff-invitation = Запрошення
cms-staff-no-invitation = Запрошення немає або його термін минув. Без нього ніхто не може обрати пароль.
cms-staff-may = Що цій особі дозволено
cms-staff-me = Це ви. З іншою роллю ви самі не зможете повернутися на цю сторінку.
cms-staff-role-missing = Оберіть роль.
cms-staff-groups-missing = Оберіть принаймні одну групу, учнів якої бачить керівник.
cms-staff-taken = Тут уже працює хтось із цією адресою. Перегляньте список вище.
cms-staff-elsewhere = Ця особа працює також в іншому обліковому записі, і ніхто не знає напевно, що пароль належить їй, або його ще немає. Тому запросити її може лише оператор.
cms-staff-remove = Вилучити
cms-staff-remove-question = Вилучити { $name }?
cms-staff-remove-now = Від цієї миті ця особа нічого тут не відкриє.
cms-staff-remove-others =
    { $n ->
        [one] Вона й далі працює в ще { $n } обліковому записі.
        [few] Вона й далі працює в ще { $n } облікових записах.
       *[other] Вона й далі працює в ще { $n } облікових записах.
  }
cms-staff-remove-everywhere = Якщо вона більше ніде не працює, зникають і її пароль та сеанси.
cms-staff-remove-kept = Створене нею лишається, а журнал аудиту зберігає, що вона робила.
cms-staff-last-operator = Це останній оператор. Спершу запросіть іншого; інакше вже ніхто нікого не зможе впустити.
cms-done-invited = Запрошення в дорозі
cms-done-joined = Ця особа входить зі своїм наявним паролем і знайде там цей обліковий запис
cms-done-removed = Вилучено
cms-invitation-mail-subject = Ви тепер працюєте в { $place }
cms-invitation-mail-text =
    Вітаємо, { $name }!

    вас запрошено працювати в CMS MobieTrain для { $place }. Оберіть пароль за посиланням нижче; воно дійсне до { $until }.
cms-joined-mail-text =
    Вітаємо, { $name }!

    тепер ви можете відкрити { $place } у CMS MobieTrain. Увійдіть зі своїм наявним паролем.
cms-joined-mail-button = Відкрити CMS

# What the audit log tells
audit-staff-added = Працівника додано
audit-staff-invited = Працівника запрошено
audit-staff-role-changed = Роль змінено
audit-staff-removed = Працівника вилучено
audit-course-published = Курс опубліковано
audit-course-withdrawn = Курс відкликано
audit-course-planned = Публікацію заплановано
audit-course-unplanned = Заплановану публікацію скасовано
audit-course-groups-changed = Групи курсу змінено
audit-course-due-changed = Термін курсу змінено
audit-course-deleted = Курс видалено
audit-card-report-settled = Зауваження до картки вирішено
audit-card-report-opened = Зауваження до картки відкрито знову
audit-media-deleted = Медіафайли видалено
audit-learner-deleted = Учня видалено
audit-group-created = Групу створено
audit-group-changed = Групу змінено
audit-group-deleted = Групу видалено
audit-group-members-changed = Учасників групи змінено
audit-terms-published = Умови опубліковано
audit-connected = Підключено
audit-disconnected = Відключено
audit-roster-agreed = Багатьох людей позначено як таких, що пішли (за списком працівників)
audit-roster-refused = Багатьох людей не позначено як таких, що пішли

address-no-mail = Звідси листи не надсилаються, тому підтвердити адресу самостійно не можна. Зверніться до того, хто опікується командою: вас можуть запросити на нову адресу.
# Second factors
cms-asked-operator = Потрібен операторам
cms-asked-content-admin = Потрібен адміністраторам вмісту
cms-asked-editor = Потрібен редакторам
cms-asked-manager = Потрібен керівникам
cms-staff-invite-confirm = Щоб запросити когось, спершу потрібен ваш пароль.
cms-staff-role-confirm = Щоб вибрати іншу роль, спершу потрібен ваш пароль.
cms-account-confirm = Щоб змінити з’єднання, спершу потрібен ваш пароль.
cms-staff-factor-elsewhere = Ця особа працює й деінде, а один пароль відкриває все. Лише оператор може зняти її другий фактор.
cms-done-factors-reset = Другий фактор знято. Тепер для входу достатньо пароля.
cms-done-roster-agreed = Позначено, що пішли
cms-done-roster-refused = Нікого не позначено
cms-done-roster-wanted = Список працівників буде запитано за кілька секунд
mail-off-text = Той, хто керує сервером, не вказав у його налаштуваннях поштового сервера. До того передавайте посилання самі: його можна створити на сторінці кожної людини.

## The library of media

cms-nav-media = Медіа
cms-media-pictures = { $n ->
    [one] { $n } зображення
    [few] { $n } зображення
    [many] { $n } зображень
   *[other] { $n } зображення
  }
cms-media-videos = { $n ->
    [one] { $n } відео
    [few] { $n } відео
    [many] { $n } відео
   *[other] { $n } відео
  }
cms-media-others = { $n ->
    [one] { $n } інший файл
    [few] { $n } інші файли
    [many] { $n } інших файлів
   *[other] { $n } іншого файлу
  }
cms-media-room = Зайнято { $size } з { $n } МБ.
cms-kilobytes = { $n } КБ
cms-megabytes = { $n } МБ
cms-media-drop = Перетягніть сюди зображення, відео чи звук, вставте або виберіть їх
cms-media-drop-text = JPEG, PNG, WebP до { $picture } МБ і SVG; MP4, WebM, MP3, M4A, Ogg до { $film } МБ; субтитри WebVTT. Зображення повертаються прямо й зменшуються, а місце зйомки вилучається.
cms-media-at-once = Щонайбільше { $n } МБ за раз.
cms-media-search = Назва або опис
cms-media-show = Показати
cms-media-show-all = Усе
cms-media-show-undescribed = Без опису
cms-media-show-unused = Ніде не вживане
cms-media-show-videos = Відео
cms-media-courses = { $n ->
    [one] У { $n } курсі
    [few] У { $n } курсах
    [many] У { $n } курсах
   *[other] У { $n } курсу
  }
cms-media-nowhere = У жодному курсі
cms-media-no-alt = Немає опису
cms-media-unused = Не вживається
cms-media-empty = Тут ще нічого немає
cms-media-empty-text = Тут стоятимуть зображення, відео та звуки всіх курсів, щойно хтось їх додасть.
cms-media-none = Нічого не знайдено
cms-media-all = Показати все
cms-media-older = Показати давніші
cms-media-take-away = { $n ->
    [one] Вилучити { $n } ніде не вживаний
    [few] Вилучити { $n } ніде не вживані
    [many] Вилучити { $n } ніде не вживаних
   *[other] Вилучити { $n } ніде не вживаного
  }
cms-ask-media-unused = { $n ->
    [one] Вилучити { $n } файл, якого немає в жодному курсі?
    [few] Вилучити { $n } файли, яких немає в жодному курсі?
    [many] Вилучити { $n } файлів, яких немає в жодному курсі?
   *[other] Вилучити { $n } файлу, яких немає в жодному курсі?
  }
cms-ask-media-unused-room = Звільниться { $size }. Курси та їхні версії збережуть усе, що мають.
cms-ask-media-yes = Вилучити назавжди
cms-ask-medium = Вилучити «{ $name }»?
cms-ask-medium-effect = Файл буде вилучено, звільниться { $size }. Його немає в жодному курсі.
cms-medium-was = було { $size }
cms-medium-added = Додано { $at }.
cms-medium-added-by = Додано { $at }, додав(-ла): { $who }.
cms-medium-open = Відкрити
cms-medium-alt = Що на ньому?
cms-medium-alt-help = Для людей, які цього не бачать. Опис пропонується, коли файл потрапляє на картку.
cms-medium-alt-wrong = Опис має щонайбільше { $n } знаків і жодного невидимого.
cms-medium-uses = Де вживається
cms-medium-out = Опубліковано
cms-medium-draft = Чернетка
cms-medium-earlier = Попередня версія
cms-medium-cover = Як обкладинка
cms-medium-card = На картці «{ $title }»
cms-medium-write = Ще на жодній картці. Щоб показати, напишіть у тексті:
cms-medium-place = Додати до іншого курсу
cms-medium-place-button = Додати
cms-medium-delete = Вилучити
cms-medium-used = Цей файл має курс: у чернетці або у версії, яку люди бачили. Його можна вилучити, коли жоден курс його не матиме.
cms-upload-percent = надіслано 0 %
cms-upload-working = Усе надіслано. Файл перевіряється.
cms-upload-done = Файл на місці.
cms-upload-lost = Зв’язок перервався. Надсилання продовжиться саме з того місця.
cms-upload-ended = Це надсилання завершено, або ви вийшли. Виберіть файл ще раз.
cms-upload-sent = Усе надіслано, але зв’язок перервався до відповіді. Перевірте, чи є файл у списку; якщо немає, виберіть його ще раз.
cms-upload-refused = Файл не прийнято.
cms-upload-cancel = Припинити надсилання файлу
course-problem-drawing-large = Цей малюнок більший за { $detail } МБ. Спростіть його: телефони завантажують його як є.
course-problem-picture-pixels = Це зображення має { $detail } пікселів, а дозволено 50 мільйонів. Збережіть його меншим.
course-problem-picture-broken = Це зображення пошкоджене, його не прочитати. Збережіть його знову й надішліть ще раз.
course-problem-picture-format = Це зображення { $detail }, яке показує не кожен браузер. Збережіть або експортуйте його як JPEG; iPhone знімає JPEG, якщо вибрати Параметри, Камера, Формати, Найсумісніші.
course-problem-picture-moving = Зображення GIF не приймаються. Нерухоме збережіть як PNG, рухоме — як MP4.
course-problem-pictures-many = Це забагато великих зображень за раз. Надішліть це й наступні окремо.
course-problem-film-large = Цей файл більший за { $detail } МБ. Скоротіть відео або експортуйте його з меншою роздільністю.
course-problem-video-type = Це не відео, хоч як воно зветься. Візьміть MP4 або WebM.
course-problem-video-format = Це відео { $detail }, яке відтворює не кожен браузер. Експортуйте його як MP4 (H.264).
course-problem-audio-type = Це не звук, хоч як він зветься. Візьміть MP3, M4A або Ogg.
course-problem-audio-format = Це звук { $detail }: він великий або відтворюється не всюди. Збережіть його як MP3 або M4A.
course-problem-captions-type = Це не субтитри. Файл WebVTT починається рядком WEBVTT.
course-problem-captions-subrip = Ці субтитри у форматі SubRip (.srt), якого браузери не показують. Збережіть їх як WebVTT (.vtt).
course-problem-captions-large = Ці субтитри більші за { $detail } МБ.
course-problem-captions-text = Субтитри не є текстом UTF-8. Збережіть їх у цьому кодуванні.
course-problem-captions-empty = У цьому файлі немає жодного субтитра.
course-problem-captions-cue = «{ $detail }» не належить до жодного субтитра: над ним бракує рядка з часом.
course-problem-captions-time = Час «{ $detail }» не прочитати. Він має вигляд 00:01.000 --> 00:04.000, з крапкою перед тисячними.
course-problem-captions-end = Цей субтитр закінчується раніше, ніж починається: «{ $detail }».
course-problem-captions-order = Цей субтитр починається раніше за той, що вище: «{ $detail }». Розташуйте їх по порядку.
course-problem-captions-gap = Над «{ $detail }» бракує порожнього рядка: тут починається субтитр.
course-problem-uploads-many = Триває { $detail } надсилань цього облікового запису. Зачекайте, доки одне завершиться, або зупиніть одне.
cms-translate = Переклад
cms-translate-heading = { $from } → { $to }
cms-translate-good = Актуальні картки: { $good } з { $n }
cms-translate-out = Для перекладача
cms-translate-out-text = Програми для перекладачів читають XLIFF, електронні таблиці — CSV. Курс можна змінювати далі: коли файл повернеться, кожен текст буде знайдено, а ви дізнаєтеся, які тим часом змінено.
cms-translate-in = Від перекладача
cms-translate-in-text = Спершу ви побачите, що файл змінить і що не підходить. Нічого не буде збережено без вашої згоди.
cms-translate-file = Файл: XLIFF 2, CSV або .xlsx
cms-translate-look = Переглянути зміни
cms-translate-format = Тип файлу
cms-translate-download = Завантажити
cms-translate-refused = Незбережені тексти: { $n }
cms-translate-refused-text = Причину вказано біля кожного. Те, що ви ввели, залишилося.
cms-translate-saved = Збережені тексти: { $n }
cms-translate-confirmed = Підтверджено, що досі правильно: { $n }
cms-translate-removed = Вилучені переклади: { $n }
cms-translate-nothing = Нічого не змінилося, тому нічого не збережено.
cms-translate-left-over = Цього вже немає в { $from }; воно зникне з { $to } з наступним збереженим текстом: { $ids } ({ $n })
cms-translate-which = Які тексти
cms-translate-todo = Лише те, що потребує роботи
cms-translate-all = Усі
cms-translate-done = Усе перекладено
cms-translate-done-text = Коли зміниться { $from }, тут будуть тексти, які варто переглянути.
cms-translate-missing = Немає
cms-translate-changed = Змінено після перекладу
cms-translate-up-to-date = Актуально
cms-translate-changed-somehow = Невідомо, яким був текст на час перекладу.
cms-translate-right = Мовою { $language } досі правильно
cms-translate-meanwhile = Поки його немає, люди читають це мовою { $language }.
cms-translate-save = Зберегти
cms-translate-back = До курсу
cms-translate-mistakes = Спершу треба виправити текст мовою { $language }
cms-translate-mistakes-text = Те, що не вдається прочитати, тут загубилося б. Виправте це на сторінці курсу й поверніться.
cms-translate-no-text = Поки що немає чого перекладати
cms-translate-no-text-text = Спершу напишіть курс однією мовою.
cms-translate-file-title = Що змінює файл
cms-translate-late = Змінено після надсилання: { $n }
cms-translate-late-text = Їхні переклади зроблено з попереднього тексту. Їх буде прийнято, а позначка лишиться, доки хтось їх не перегляне.
cms-translate-unfit = Не підходять, тому не буде прийнято: { $n }
cms-translate-unknown = Не тексти цього курсу, не буде прийнято: { $n }
cms-translate-twice = Двічі у файлі, враховується перший: { $n }
cms-translate-untranslated = Не перекладено у файлі; лишаються як є: { $n }
cms-translate-line = рядок { $line }
cms-translate-more = та ще: { $n }
cms-translate-same = Такі самі, як тут: { $n }.
cms-translate-absent = Немає у файлі; лишаються як є: { $n }.
cms-translate-none = Файл нічого не змінює
cms-translate-none-text = У ньому немає нічого для цього курсу, чого тут іще немає.
cms-translate-cancel = Назад без змін
cms-translate-taken = Що буде прийнято: { $n }
cms-translate-take = Зберегти ці тексти ({ $n })
cms-translate-is-late = Змінено після надсилання
cms-translate-new = Нове
cms-translate-is-right = Досі правильно
cms-translate-other = Інші слова
cms-translate-before = Зараз
cms-translate-after = Відтепер
cms-translate-nothing-before = Немає перекладу
cms-translate-course = Сам курс
cms-translate-lesson = Урок { $number }, { $title }
cms-translate-card = Картка { $number }, { $title }
cms-translate-part-title = Назва
cms-translate-part-summary = Короткий зміст
cms-translate-part-body = Текст
cms-translate-part-alt = Опис
cms-translate-part-answer = Відповідь { $number }
cms-translate-part-accepted = Правильні відповіді, по одній у рядку
cms-translate-part-step = Крок { $number }
cms-translate-part-column = Стовпець { $number }
cms-translate-part-left = Пара { $number }, ліворуч
cms-translate-part-right = Пара { $number }, праворуч
cms-translate-part-front = Картка { $number }, лицевий бік
cms-translate-part-back = Картка { $number }, зворот
cms-translate-part-feedback = Пояснення
cms-translate-note-markdown = Текст у Markdown: залишайте знаки на кшталт **, -, > і [ ]( ) на своїх місцях.
cms-translate-note-changed = Змінено після перекладу. Раніше було: { $before }
cms-translate-note-changed-somehow = Змінено після перекладу.
cms-default-language = Основна мова курсів
cms-default-language-help = Із неї перекладають курси. Хто читає курс, якого немає його мовою, отримує його цією, і йому про це кажуть.
cms-default-language-lacking = Курси без мови { $language }: { $n }. Їх читають англійською або першою мовою, яка є.
cms-default-language-save = Зберегти мову
cms-remember = Три запитання на день
cms-remember-text = До трьох запитань на день із завершених курсів, кожне знову, перш ніж забудеться: щонайбільше хвилина. Вони пропонуються на головній сторінці, без примусу. Відповіді не змінюють результатів курсів і не потрапляють до звітів.
cms-remember-is-on = Увімкнено
cms-remember-is-off = Вимкнено
cms-remember-on = Увімкнути
cms-remember-off = Вимкнути
cms-remember-off-text = Після вимкнення нікого більше не питають. Відповіді зберігаються рік.
audit-remembering-on = Увімкнено три запитання на день
audit-remembering-off = Вимкнено три запитання на день
audit-default-language-chosen = Вибрано основну мову курсів
cms-goal = Мета на тиждень
cms-goal-help = З метою кожен бачить на головній сторінці, скільки вже зроблено цього тижня. Ідеться лише про цей тиждень: немає ні балів, ні серій, а про пропущений тиждень ніде не згадано, ні їм, ні тут.
cms-goal-of = Що рахується
cms-goal-none = Без мети
cms-goal-cards = Картки за тиждень
cms-goal-minutes = Хвилини за тиждень
cms-goal-amount = Скільки
cms-goal-mistake = Введіть число від 1 до { $most }.
cms-goal-save = Зберегти мету
audit-weekly-goal-set = Установлено мету на тиждень
audit-weekly-goal-off = Вимкнено мету на тиждень
audit-field-minutes = Хвилини
course-problem-translation-place = Ці слова змінили б не лише цей текст: заголовок, зображення, список із прапорцями чи цитата роблять із картки щось інше. Напишіть без них.
course-problem-translation-codes = У ньому є { $detail } програми для перекладу, для чого в курсі немає місця. Пишіть слова просто, а форматування — у Markdown.
course-problem-translation-gone = Цього уроку чи картки вже немає в курсі. З нього нічого не збережено.
course-problem-translation-meanwhile = Хтось інший тим часом це змінив. Тепер там: «{ $detail }». Збережіть ще раз, щоб поставити свої слова.
course-problem-translation-file = Виберіть файл.
course-problem-translation-table-columns = У таблиці мають бути стовпці «id» і «translation», як у надісланому файлі.
course-problem-translation-table-large = Файл більший за { $detail } МБ.
course-problem-translation-table-unpacked = Розпакована електронна таблиця більша за { $detail } МБ.
course-problem-translation-table-old = Це електронна таблиця старого типу або з паролем. Збережіть її як .xlsx без пароля або як CSV.
course-problem-translation-table-spreadsheet = Не вдається прочитати цю електронну таблицю. Збережіть її знову як .xlsx або як CSV.
course-problem-translation-table-sheet = У таблиці немає аркуша «{ $detail }».
course-problem-translation-table-no-text = Цей файл не є текстом. Збережіть таблицю як CSV або .xlsx.
course-problem-translation-table-utf-16 = Цей файл у UTF-16, і в ньому пошкоджено символ. Збережіть його як UTF-8.
course-problem-translation-table-utf-8 = Цей файл у UTF-8, але там пошкоджено символ. Збережіть його знову як «CSV UTF-8».
course-problem-translation-table-empty = Файл порожній. Його перший рядок називає стовпці.
course-problem-translation-table-twice = Два стовпці означають те саме: { $detail }.
course-problem-translation-table-wide = Стовпців більше ніж { $detail }.
course-problem-translation-table-long = Рядків більше ніж { $detail }. Поділіть файл на кілька.
course-problem-translation-table-csv = Цю таблицю не можна прочитати як CSV. Збережіть її знову як «CSV UTF-8».
course-problem-translation-row-width = Кількість значень у цьому рядку, { $detail }, не дорівнює кількості стовпців. Візьміть у лапки значення, яке містить роздільник.
course-problem-translation-row-long = Значення в цьому рядку довше за { $detail } байтів. Можливо, у кінці бракує лапок.
course-problem-translation-row-formula = Формула в цьому рядку дає { $detail }.
course-problem-xliff-large = Файл більший за 8 МБ.
course-problem-xliff-encoding = Там зіпсований символ: файл не у UTF-8. Збережіть його як UTF-8.
course-problem-xliff-broken = Там зіпсований XML: { $detail }
course-problem-xliff-cut = Файл обривається посередині. Попросіть його ще раз.
course-problem-xliff-none = Це не файл XLIFF.
course-problem-xliff-doctype = У файлі є тип документа (DOCTYPE), який не потрібен XLIFF і може зашкодити. Його не прочитано.
course-problem-xliff-entity = «&{ $detail };» нічого не означає в XLIFF. Напишіть сам символ.
course-problem-xliff-deep = Забагато вкладених елементів як для файлу XLIFF.
course-problem-xliff-tag = Тег задовгий як для файлу XLIFF.
course-problem-xliff-old = Це XLIFF { $detail }. Тут читається лише XLIFF 2: збережіть як XLIFF 2.0 чи 2.1 або CSV.
course-problem-xliff-version = Такий XLIFF тут не відомий ({ $detail }). Збережіть як XLIFF 2.0 або 2.1.
course-problem-xliff-source = Файл перекладено з іншої мови ({ $detail }), ніж цей курс.
course-problem-xliff-target = Файл — переклад іншою мовою: { $detail }. Спершу виберіть цю мову.
course-problem-xliff-course = Файл з іншого курсу.
cms-edit-about = Про курс
cms-edit-outline = Уроки й картки
cms-edit-add-lesson = Додати урок
cms-edit-add-card = Додати картку
cms-edit-add-questions = Запитання зі списку…
cms-edit-new-lesson = Новий урок
cms-edit-new-card = Нова картка
cms-edit-fold = Сховати картки уроку { $title }
cms-edit-unfold = Показати картки уроку { $title }
cms-edit-has-mistake = містить помилку
cms-edit-at-end = Це кінець курсу.
cms-edit-at-start = Це початок курсу.
cms-edit-lesson-is = Тепер урок { $number } з { $total }.
cms-edit-card-is = Тепер картка { $number } з { $total } в уроці { $lesson }.
cms-edit-lesson-of = Урок { $number } з { $total }
cms-edit-card-of = Картка { $number } з { $total }
cms-edit-lesson-cards = Карток у цьому уроці: { $number }
cms-edit-course-title = Назва курсу
cms-edit-course-summary = Про що він, одним реченням
cms-edit-course-minutes = Тривалість у хвилинах
cms-edit-lesson-title = Назва уроку
cms-edit-card-title = Назва
cms-edit-question = Запитання
cms-edit-statement = Твердження
cms-edit-body = Текст
cms-edit-body-more = Текст (необов’язково)
cms-edit-kind = Вид картки
cms-edit-kind-text = Текст
cms-edit-kind-image = Зображення
cms-edit-kind-video = Відео
cms-edit-kind-audio = Звук
cms-edit-kind-question = Запитання з варіантами відповідей
cms-edit-kind-truth = Правда чи неправда
cms-edit-kind-order = Кроки за порядком
cms-edit-kind-match = Пари
cms-edit-kind-flash = Картки для запам’ятовування
cms-edit-kind-answer = Коротка відповідь своїми словами
cms-edit-card-up = Перемістити картку вгору
cms-edit-card-down = Перемістити картку вниз
cms-edit-card-copy = Дублювати картку
cms-edit-card-into = Копіювати картку до іншого курсу
cms-edit-card-delete = Видалити картку
cms-edit-card-deleted = Картку «{ $title }» видалено.
cms-edit-lesson-up = Перемістити урок вгору
cms-edit-lesson-down = Перемістити урок вниз
cms-edit-lesson-copy = Дублювати урок
cms-edit-lesson-into = Копіювати урок до іншого курсу
cms-edit-lesson-delete = Видалити урок
cms-edit-lesson-deleted = Урок «{ $title }» та його картки видалено.
cms-edit-uploaded = Зображення завантажено.
cms-edit-upload-image = Завантажити зображення
cms-edit-upload-video = Завантажити відео
cms-edit-upload-audio = Завантажити звук
cms-edit-upload-captions = Завантажити субтитри
cms-edit-limit-image = JPEG, PNG або WebP, щонайбільше { $size } МБ, або SVG. Перетягніть сюди, вставте або виберіть.
cms-edit-limit-video = MP4 або WebM, щонайбільше { $size } МБ. Перетягніть сюди або виберіть.
cms-edit-limit-audio = MP3, M4A або Ogg, щонайбільше { $size } МБ. Перетягніть сюди або виберіть.
cms-edit-limit-captions = WebVTT (.vtt), щонайбільше { $size } МБ.
cms-edit-upload-unfit = { $name } сюди не підходить. Нічого з нього не взято.
cms-edit-upload-large = { $name } завеликий. Нічого з нього не надіслано.
cms-edit-file-image = Зображення
cms-edit-file-video = Відео
cms-edit-file-audio = Звук
cms-edit-file-captions = Субтитри (файл .vtt, необов’язково)
cms-edit-file-none = Виберіть файл
cms-edit-captions-none = Без субтитрів
cms-edit-alt = Опис
cms-edit-alt-image = Що показує зображення, для тих, хто його не бачить.
cms-edit-alt-video = Що показує відео, для тих, хто його не бачить.
cms-edit-alt-audio = Що сказано, для тих, хто цього не чує.
cms-edit-markdown-only = Цей текст містить те, чого форматований текст не збереже, наприклад HTML або нотатку. Тут він увесь у Markdown.
cms-edit-markdown-wanted = Текст у Markdown.
cms-edit-markdown-back = Показати форматованим
cms-edit-tools = Форматування: { $label }
cms-edit-tool-strong = Жирний
cms-edit-tool-em = Курсив
cms-edit-tool-strike = Закреслення
cms-edit-tool-code = Код
cms-edit-tool-heading = Заголовок
cms-edit-tool-bullets = Список
cms-edit-tool-numbers = Нумерований список
cms-edit-tool-quote = Цитата
cms-edit-tool-table = Таблиця
cms-edit-tool-row = Додати рядок
cms-edit-tool-column = Додати стовпець
cms-edit-tool-no-row = Видалити рядок
cms-edit-tool-no-column = Видалити стовпець
cms-edit-tool-no-table = Видалити таблицю
cms-edit-tool-link = Посилання
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Куди воно веде
cms-edit-link-help = Адреса на кшталт https://…, mailto:… або tel:…. Залиште порожнім, щоб прибрати посилання.
cms-edit-link-wrong = Таке посилання нікуди не веде. Почніть з https://, mailto: або tel:.
cms-edit-link-set = Додати посилання
cms-edit-cancel = Скасувати
cms-edit-row-add = Додати
cms-edit-row-remove = Прибрати: { $label }
cms-edit-answers = Відповіді
cms-edit-answers-help = Позначте правильні
cms-edit-answer-number = Відповідь { $number }
cms-edit-answer-right = Відповідь { $number } правильна
cms-edit-truth = Це твердження —
cms-edit-truth-true = Правда
cms-edit-truth-false = Неправда
cms-edit-steps = Кроки
cms-edit-steps-help = У правильному порядку; учасники бачать їх перемішаними
cms-edit-steps-number = Крок { $number }
cms-edit-accepted = Правильні відповіді
cms-edit-accepted-help = Ніхто не бачить їх заздалегідь
cms-edit-accepted-number = Правильна відповідь { $number }
cms-edit-column-first = Що стоїть першим
cms-edit-column-second = Що до цього належить
cms-edit-pairs = Пари
cms-edit-pairs-first = Пара { $number }, перша частина
cms-edit-pairs-second = Пара { $number }, друга частина
cms-edit-cards = Картки для запам’ятовування
cms-edit-cards-first = Картка { $number }, лицьовий бік
cms-edit-cards-second = Картка { $number }, зворотний бік
cms-edit-feedback = Пояснення після відповіді
cms-edit-preview = На телефоні
cms-edit-preview-all = Усі картки, як їх збережено
cms-edit-languages = Мова тексту
cms-edit-preview-check = Перевірити відповідь
cms-edit-preview-next = Далі
cms-edit-conflict-title = { $by }: зміни в тому самому місці
cms-edit-conflict-text = Збережено: { $by } о { $time }, поки ви писали. Усе інше вже об’єднано. Який текст має залишитися?
cms-edit-conflict-mine = Ваш
cms-edit-conflict-theirs = Автор: { $by }
cms-edit-conflict-both = Зберегти обидва, інший як окрему картку
cms-edit-conflict-deleted = Видалено
cms-edit-conflict-outside = { $by }: о { $time } збережено текст, у якому щось не належить до жодної картки: редактор не може його показати. Ваш текст не збережено; його зберігає цей браузер. Відкрийте «Усе в Markdown»: там він стоїть над полем. Перенесіть у картку те, що не належить до жодної, і збережіть; тоді редактор об’єднає обидва тексти.
cms-edit-conflict-done = Продовжити з цими
cms-edit-saved = Збережено о { $time }
cms-edit-saving = Збереження…
cms-edit-not-saved = Не збережено: { $why }
cms-edit-offline = Не збережено: немає мережі або сайт не відповідає. Спроба повториться сама.
cms-edit-trouble = Не збережено: на сайті збій. Спроба повториться сама.
cms-edit-signed-out = Не збережено: сеанс завершено.
cms-edit-conflict = Не збережено: тим часом зберіг хтось інший.
cms-edit-kept = Це зберігається в цьому браузері.
cms-edit-kept-beside = Написане до { $time }, що не збережено: воно є лише в цьому браузері
cms-edit-not-kept = Цей браузер нічого не зберігає: не закривайте цю сторінку.
cms-edit-sign-in = Увійти знову
cms-edit-refused = У такому вигляді це не можна зберегти.
cms-edit-undo = Скасувати зміну
cms-edit-redo = Повторити зміну
cms-edit-plain = Усе в Markdown
cms-edit-close = Закрити
cms-edit-back = Написане до { $time } не було збережено. Воно знову тут.
cms-edit-back-together = Написане до { $time } не було збережено. Воно знову тут, разом із пізнішими змінами (автор: { $by }).
cms-edit-together = { $by }: збережено о { $time }, поки ви писали. Тепер усе об’єднано.
cms-edit-somebody = Хтось

# Questions by paste or from a file
cms-questions = Запитання зі списку
cms-questions-lead = Вставте запитання або виберіть файл із ними. Ви побачите, які картки з них вийдуть, перш ніж щось буде додано.
cms-questions-text = Запитання
cms-questions-file = Або файл
cms-questions-file-help = CSV або звичайний текст. Він замінить те, що в полі.
cms-questions-language = Мова тексту
cms-questions-into = До уроку
cms-questions-new-lesson = Новий урок у кінці
cms-questions-new-title = Назва нового уроку
cms-questions-lesson = Запитання
cms-questions-look = Переглянути, що вийде
cms-questions-add = { $n ->
    [one] Додати { $n } картку
    [few] Додати { $n } картки
    [many] Додати { $n } карток
   *[other] Додати { $n } картки
 }
cms-questions-taken = { $n ->
    [one] Вийде { $n } картка
    [few] Вийдуть { $n } картки
    [many] Вийде { $n } карток
   *[other] Вийде { $n } картки
 }
cms-questions-unfit = { $n ->
    [one] { $n } місце не підходить і не буде додане
    [few] { $n } місця не підходять і не будуть додані
    [many] { $n } місць не підходить і не буде додано
   *[other] { $n } місця не підходить і не буде додано
 }
cms-questions-line = рядок { $line }
cms-questions-none = Із цього не вийде жодної картки.
cms-questions-again = Якщо зміните текст, перегляньте його ще раз, перш ніж додавати.
cms-questions-file-wrong = «{ $name }» — не текст, який тут можна прочитати. Збережіть аркуш як CSV або скопіюйте клітинки й вставте їх у поле.
cms-questions-lesson-wrong = Дайте новому уроку назву, щонайбільше 300 символів.
cms-questions-language-gone = Тексту, для якого були ці запитання, у курсі вже немає. Нічого не додано. Виберіть, куди їх додати; зараз це { $language }.
cms-questions-how = Як їх писати
cms-questions-how-lines = Порожній рядок завершує запитання. Перший рядок — запитання, а під ним відповіді, по одній у рядку. Рядок, що починається з >, — пояснення. Зірочка (*) перед відповіддю означає, що вона правильна.
cms-questions-how-table = Таблиця (CSV або клітинки, скопійовані з електронної таблиці) має в першому рядку назви стовпців: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (номер правильної відповіді), explanation.
cms-questions-example =
    Що ви запропонуєте дуже молодому гостю?
    - Пиво
    {"*"} Воду
    > Бо браслет зелений.

    Із зеленим браслетом можна пиво.
    false

    У якому порядку?
    1. Подивитися на зап’ястя.
    2. Налити.

    Який браслет для кого?
    Зелений -> до 18 років
    Рожевий -> 18 років і старші

    Номер екстреної служби?
    = 112

# Learning paths
cms-paths = Навчальні шляхи
cms-paths-lead = Курси, що відкриваються один за одним. Слухачі бачать кожен шлях на своїй головній сторінці.
cms-paths-empty = Навчальних шляхів іще немає
cms-paths-empty-text = Шлях ставить курси в порядку: наступний відкривається, коли пройдено попередні.
cms-paths-many = Є вже 100 навчальних шляхів, і більше бути не може. Видаліть той, що вам більше не потрібен.
cms-path = Навчальний шлях
cms-path-new = Новий навчальний шлях
cms-path-create = Створити шлях
cms-path-title-in = Назва мовою { $language }
cms-path-title-optional = Назва мовою { $language } (необов’язково)
cms-path-title-help = Хто читає мовою без назви, бачить назву основною мовою.
cms-path-title-wrong = Введіть назву, щонайбільше 120 символів.
cms-path-titles = Назва
cms-path-titles-save = Зберегти назву
cms-path-lead = Курс відкривається, коли людина пройшла всі попередні, що для неї призначені. Розпочатий курс лишається відкритим.
cms-path-courses = Курси цього шляху
cms-path-empty = Курсів у ньому ще немає
cms-path-empty-text = Перший курс відкрито одразу, другий — після нього.
cms-path-not-out = Слухачі його не бачать, тож він нікого не затримує.
cms-path-take-out = Вилучити «{ $title }» зі шляху
cms-path-add = Додати курс
cms-path-no-others = Усі курси вже в цьому шляху.
cms-path-course = Курс
cms-path-course-in = { $title } (у «{ $path }»)
cms-path-choose = Виберіть курс
cms-path-course-missing = Виберіть курс.
cms-path-first = На початку
cms-path-after = Після «{ $title }»
cms-path-elsewhere = Цей курс належить до шляху «{ $title }». Курс може бути лише в одному шляху: спершу вилучіть його звідти.
cms-path-full = У цьому шляху 50 курсів, і більше бути не може.
cms-path-delete = Видалити шлях
cms-ask-path = Дати курсу «{ $title }» це місце у шляху?
cms-ask-path-closes = Побачать «{ $title }» закритим, доки не пройдуть те, що перед ним: { $learners }
cms-ask-path-kept = Розпочатий або пройдений курс лишається відкритим.
cms-ask-path-newer = Нічого не зроблено: відколи ви дивилися, змінився шлях або люди, для яких ваша зміна закриває курси. Нижче — що вона зробить тепер.
cms-ask-path-yes = Змінити шлях
cms-ask-path-delete = Видалити шлях «{ $title }»?
cms-ask-path-delete-open = { $n ->
    [0] У ньому немає курсів, які бачать слухачі.
    [one] Його { $n } курс буде відкрито всім, для кого він призначений.
    [few] Його { $n } курси буде відкрито всім, для кого вони призначені.
    [many] Його { $n } курсів буде відкрито всім, для кого вони призначені.
   *[other] Його { $n } курсу буде відкрито всім, для кого вони призначені.
  }
cms-ask-path-delete-kept = Курси лишаються, як і все, що в них зроблено.
cms-course-path = Частина шляху
cms-course-path-after = після «{ $title }»
cms-done-arranged = Готово. Курси відкриваються в цьому порядку.
audit-path-created = Навчальний шлях створено
audit-path-renamed = Змінено назву навчального шляху
audit-path-course-added = Курс додано до навчального шляху
audit-path-course-moved = Змінено місце курсу в навчальному шляху
audit-path-course-taken-out = Курс вилучено з навчального шляху
audit-path-deleted = Навчальний шлях видалено

cms-due = Термін і чинність
cms-due-lead = Хто має знати цей курс і до якого дня, та як довго це діє.
cms-due-for = Обов’язковий
cms-due-no-groups = Жодна група ще не має цього курсу, тож ніхто не мусить його знати. Спершу виберіть групи:
cms-due-must = Обов’язковий для: { $group }
cms-due-on = Не пізніше цього дня
cms-due-days = Днів відтоді, як курс надійшов
cms-due-help = Якщо вказано обидва, діє пізніший день. Курс надходить людині, коли вона потрапляє до групи, але не раніше, ніж ви тут скажете, що він обов’язковий.
cms-due-valid = Як довго це діє
cms-due-valid-lead = Залиште порожнім, якщо завершення діє завжди. Хто поновлює в останні дні, не втрачає жодного. Те, що вже завершено, зберігає свій день.
cms-due-completed = Коли його завершено
cms-due-mark = Прохідний бал у відсотках
cms-due-mark-help = Стільки запитань має бути правильними; для кожного враховується найкраща відповідь. Порожнє поле: курс завершує той, хто пройшов усі картки.
cms-due-months = Скільки місяців діє завершення
cms-due-renew = Днів до кінця, коли можна поновити
cms-due-qualification = Яку кваліфікацію це дає
cms-due-qualification-help = Це показує { $planner }. Порожнє поле означає назву курсу.
cms-due-save = Зберегти
cms-due-on-wrong = Це не день. Напишіть його як 2026-06-19 або виберіть.
cms-due-on-past = Цей день минув: усі, хто не завершив курсу, одразу були б прострочені. Сьогодні { $today }; виберіть цей день або пізніший.
cms-due-days-wrong = Введіть ціле число днів від 1 до { $most }.
cms-due-when-missing = Скажіть, до коли: день, кількість днів або обидва.
cms-due-months-missing = Поновлюють лише те, що закінчується. Введіть місяці або залиште обидва поля порожніми.
cms-due-months-wrong = Введіть ціле число місяців від 1 до { $most } або залиште порожнім. З 0 воно закінчилося б того самого дня.
cms-due-renew-wrong = Введіть ціле число днів від 0 до { $most }.
cms-due-renew-long = Це довше, ніж воно діє: його одразу вимагали б знову. Найбільше можливих днів: { $most }.
cms-due-mark-wrong = Введіть ціле число від 1 до 100 або залиште порожнім.
cms-due-name-wrong = Введіть щонайбільше 100 знаків, одним рядком.
cms-due-ask = Змінити термін для «{ $title }»?
cms-due-ask-other = Наслідки змінилися, відколи ви дивилися. Ось вони знову.
cms-due-ask-on = { $group } ({ $learners }): термін { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }): { $n } день від надходження.
    [few] { $group } ({ $learners }): { $n } дні від надходження.
    [many] { $group } ({ $learners }): { $n } днів від надходження.
   *[other] { $group } ({ $learners }): { $n } дня від надходження.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }): термін { $day }; хто прийде пізніше, має { $n } день.
    [few] { $group } ({ $learners }): термін { $day }; хто прийде пізніше, має { $n } дні.
    [many] { $group } ({ $learners }): термін { $day }; хто прийде пізніше, має { $n } днів.
   *[other] { $group } ({ $learners }): термін { $day }; хто прийде пізніше, має { $n } дня.
}
cms-due-ask-late = Одразу прострочено: { $learners }.
cms-due-ask-freed = Більше не обов’язковий для: { $groups }.
cms-due-ask-mark = Відтепер { $mark } % запитань має бути правильними. Посеред курсу: { $learners }. Хто його завершив, зберігає це.
cms-due-ask-mark-none = Прохідного бала більше немає: хто пройшов усі картки, завершить курс, коли відкриє його знову.
cms-due-ask-valid = Скільки місяців відтепер діє завершення: { $months }. Днів до кінця, коли можна поновити: { $days }. Те, що вже завершено, зберігає свій день.
cms-due-ask-valid-none = Відтепер завершення діє завжди. Те, що вже завершено, зберігає свій день.
cms-due-ask-endless = { $n ->
    [one] { $n } учень завершив його без кінцевої дати й зберігає це.
    [few] { $n } учні завершили його без кінцевої дати й зберігають це.
    [many] { $n } учнів завершили його без кінцевої дати й зберігають це.
   *[other] { $n } учня завершили його без кінцевої дати й зберігають це.
}
cms-due-ask-kept = Те, що люди зробили, лишається їхнім. Ви можете змінити це будь-коли.

## Roster: who works for the company
cms-roster = Список працівників
cms-roster-lead = Хто працює в цій компанії, за даними { $planner }: люди є тут ще до того, як уперше відкриють MobieTrain, а кого більше не називають, позначено як таких, що пішли.
cms-roster-held = { $n ->
    [one] У списку працівників бракує { $n } людини
    [few] У списку працівників бракує { $n } людей
    [many] У списку працівників бракує { $n } людей
   *[other] У списку працівників бракує { $n } людини
  }
cms-roster-held-text = { $at }: { $planner } назвав так мало людей, що ми не віримо цьому відразу. Нікого не позначено. Чи справді ці люди пішли? Якщо сумніваєтеся, запитайте адміністратора { $planner }.
cms-roster-held-more = { $n ->
    [one] І ще { $n } людина.
    [few] І ще { $n } людини.
    [many] І ще { $n } людей.
   *[other] І ще { $n } людини.
  }
cms-roster-sure = { $n ->
    [one] Ця людина ({ $n }) пішла. Вона стане неактивною й вийде з системи; усе зроблене залишиться.
    [few] Ці { $n } людини пішли. Вони стануть неактивними й вийдуть із системи; усе зроблене залишиться.
    [many] Ці { $n } людей пішли. Вони стануть неактивними й вийдуть із системи; усе зроблене залишиться.
   *[other] Ці люди ({ $n }) пішли. Вони стануть неактивними й вийдуть із системи; усе зроблене залишиться.
  }
cms-roster-yes = Позначити, що пішли
cms-roster-no = Нікого не позначати
cms-roster-no-text = Нікого не буде позначено, і запитання не повториться, доки бракує тих самих людей.
cms-roster-others = Це вже не ті люди, яких бракує. Перегляньте список ще раз.
cms-roster-failed = Не вдалося прочитати список працівників. Наступна спроба: { $at }.
cms-roster-state = За даними { $planner }
cms-roster-on = Увімкнено
cms-roster-off = Вимкнено
cms-roster-unknown = Ще не запитано
cms-roster-people = Названо людей
cms-roster-people-count = { $n ->
    [one] { $n } людина
    [few] { $n } людини
    [many] { $n } людей
   *[other] { $n } людини
  }
cms-roster-looked = Останній запит
cms-roster-off-text = Адміністратор клієнта може ввімкнути це в { $planner }, на сторінці інтеграції MobieTrain.
cms-roster-look = Запитати зараз

## Чому хтось бачить курс
cms-why = Чому?
cms-why-learner = Чому курс видно чи не видно?
cms-why-title = Чому { $name } бачить це чи не бачить?
cms-why-course = Чому хтось бачить це чи не бачить?
cms-why-course-lead = Знайдіть людину. Описано кожен крок: від того, що надсилає { $planner }, до того, що відкривається.
cms-why-course-more = Підходить більше людей. Введіть більше літер імені.
cms-why-look = Показати
cms-why-open = { $name } бачить цей курс
cms-why-closed = { $name } бачить цей курс, але ще не може його відкрити
cms-why-left = { $name } не входить до жодної групи, яка має цей курс
cms-why-no-groups = Цей курс не має груп, тому його ніхто не бачить
cms-why-planned = Цей курс ще не опубліковано
cms-why-withdrawn = Цей курс відкликано, тому його ніхто не бачить
cms-why-draft = Цей курс не опубліковано, тому його ніхто не бачить
cms-why-after = Він відкриється після «{ $title }».
cms-why-first = Спершу йде «{ $title }».
cms-why-alike = { $planner } надсилає відділ «{ $theirs }», а правило вимагає «{ $wanted }». Схоже на помилку.
cms-why-by = Через: { $groups }
cms-why-by-others = Через групи, якими опікуєтеся не ви
cms-why-steps = Крок за кроком
cms-why-sent = { $planner } надіслав ці відділи: { $departments }
cms-why-sent-none = { $planner } не надіслав жодного відділу
cms-why-sent-at = Під час входу: { $at }. Статус: { $status }.
cms-why-has-groups = Курс має групи
cms-why-taken = { $name } входить до групи цього курсу
cms-why-others-take = { $name } входить до іншої групи, якою опікуєтеся не ви.
cms-why-others-leave = { $n ->
    [one] { $name } не входить до { $n } іншої групи, якою опікуєтеся не ви.
    [few] { $name } не входить до { $n } інших груп, якими опікуєтеся не ви.
    [many] { $name } не входить до { $n } інших груп, якими опікуєтеся не ви.
   *[other] { $name } не входить до { $n } інших груп, якими опікуєтеся не ви.
  }
cms-why-group-everyone = «{ $group }» — для всіх.
cms-why-group-picked = До «{ $group }» обирають вручну, і { $name } є у списку.
cms-why-group-rule = «{ $group }» має правило, якому { $name } відповідає.
cms-why-not-picked = До «{ $group }» обирають вручну, і { $name } немає у списку.
cms-why-other-client = «{ $group }» вимагає відділів іншого клієнта, ніж той, від якого { $name }.
cms-why-departments = «{ $group }» вимагає одного з цих відділів: { $wanted }. { $name } не належить до жодного з них.
cms-why-wants-active = «{ $group }» охоплює лише людей, активних у { $planner }, а { $name } не з них.
cms-why-wants-inactive = «{ $group }» охоплює лише людей, неактивних у { $planner }, а { $name } не з них.
cms-why-wants-language = «{ $group }» вимагає однієї з цих мов: { $wanted }. Мова застосунку { $name }: { $own }.
cms-why-fix-groups = Вибрати групи…
cms-why-fix-pick = Обрати { $name } до «{ $group }»…
cms-why-fix-rule = Додати «{ $department }» до правила «{ $group }»…
cms-why-fix-look = Переглянути правило «{ $group }»…
cms-why-fix-publish = Опублікувати…
cms-why-fix-path = Переглянути навчальний шлях
cms-why-published = Курс опубліковано
cms-why-published-at = Версія { $version }, { $at }.
cms-why-path-none = Жоден навчальний шлях його не стримує
cms-why-path-open = Він відкритий у навчальному шляху «{ $path }»
cms-why-path-closed = Навчальний шлях «{ $path }» ще тримає його закритим
cms-why-reads = { $name } читає його цією мовою: { $language }
cms-why-reads-other = Застосунок — іншою: { $own }. Курс нею не перекладено.
cms-why-reads-partly = Частину ще не перекладено, її видно мовою: { $other }.
cms-why-better = Краще виправити в { $planner }
cms-why-better-text = Лише там { $name } можна перевести до відділу «{ $department }». Усі його курси з’являться під час наступного входу.
cms-why-sees = Що бачить { $name }
cms-why-sees-none = Ще жодного курсу.

## Усе про одну людину
cms-transcript-not-started = Не розпочато
cms-transcript-busy = У процесі
cms-transcript-done = Завершено
cms-transcript-needed = прохідний бал { $needed }
cms-transcript-by = До { $day }
cms-transcript-late = Прострочено з { $day }
cms-transcript-renew = Поновити до { $day }
cms-transcript-valid = Дійсне до { $day }
cms-transcript-over = Втратило чинність { $day }
cms-completions = Завершення
cms-completions-empty = Ще нічого не завершено.
cms-completion-until = Дійсне до
cms-completion-where = Де
cms-completion-always = Безстроково
cms-completion-here = У MobieTrain
cms-completion-elsewhere = Деінде
cms-completion-noted = Деінде, запис: { $name }
cms-why-rule-by = Відповідає правилу: { $by }
cms-sessions = Відкриті сеанси
cms-sessions-none = Жодного відкритого.
cms-session = З { $from }, востаннє { $seen }
cms-sessions-end = Завершити сеанси
cms-sessions-end-text = Одразу виводить цю людину на всіх пристроях. Повернутися можна через { $planner }.
cms-done-sessions-ended = Сеанси завершено.
cms-learner-export = Усе, що зберігається
cms-learner-export-text = Файл з усім, що MobieTrain зберігає про цю людину, для неї. У журналі аудиту видно, що ви його взяли.
cms-learner-export-button = Завантажити (JSON)
audit-learner-sessions-ended = Сеанси учня завершено
audit-learner-exported = Дані учня експортовано
cms-lost-person = Ім’я, табельний номер, статус і мови
cms-lost-departments = { $n ->
    [one] { $n } відділ
    [few] { $n } відділи
    [many] { $n } відділів
   *[other] { $n } відділу
  }
cms-lost-groups = { $n ->
    [one] Місце в { $n } групі, обраній вручну
    [few] Місця в { $n } групах, обраних вручну
    [many] Місця в { $n } групах, обраних вручну
   *[other] Місця в { $n } групах, обраних вручну
  }
cms-lost-completions = { $n ->
    [one] { $n } завершення з датою
    [few] { $n } завершення з датами
    [many] { $n } завершень з датами
   *[other] { $n } завершення з датами
  }
cms-lost-certificates = { $n ->
    [one] { $n } сертифікат: ніхто більше не перевірить його код
    [few] { $n } сертифікати: ніхто більше не перевірить їхні коди
    [many] { $n } сертифікатів: ніхто більше не перевірить їхні коди
   *[other] { $n } сертифіката: ніхто більше не перевірить їхні коди
  }
cms-lost-memories = { $n ->
    [one] { $n } запитання, поставлене знову
    [few] { $n } запитання, поставлені знову
    [many] { $n } запитань, поставлених знову
   *[other] { $n } запитання, поставленого знову
  }
cms-lost-card-reports = { $n ->
    [one] { $n } картка із зауваженням
    [few] { $n } картки із зауваженнями
    [many] { $n } карток із зауваженнями
   *[other] { $n } картки із зауваженнями
  }
cms-lost-renewals = { $n ->
    [one] { $n } картка поновлення
    [few] { $n } картки поновлень
    [many] { $n } карток поновлень
   *[other] { $n } картки поновлень
  }
audit-learners-exported = Список учнів експортовано
cms-learners-export = Завантажити CSV
cms-filter-late = Прострочено
cms-filter-due-soon = Строк за 14 днів
cms-filter-runs-out = Втрачає чинність за 30 днів
cms-filter-any-course = Будь-який курс
cms-filter-standing = Стан курсу
cms-filter-any-standing = Будь-який стан
cms-filter-any-time = Будь-коли
cms-filter-never = Ніколи
cms-filter-course-wanted = Обов’язкового тут стільки, що не можна шукати за всіма курсами одразу. Виберіть курс.
cms-filter-days-ago = { $n ->
    [one] { $n } день тому або раніше
    [few] { $n } дні тому або раніше
    [many] { $n } днів тому або раніше
   *[other] { $n } дня тому або раніше
  }

# Dashboard and reports
cms-nav-dashboard = Огляд
cms-dash-as-of = Станом на { $at }.
cms-dash-period = Період
cms-dash-days = { $n } днів
cms-dash-people = Активні: { $active }. Неактивні: { $inactive }. Пішли: { $left }.
cms-dash-seen = Увійшли за останні 7 днів
cms-dash-of = із { $n }
cms-dash-more = На { $n } більше, ніж за 7 днів до того
cms-dash-fewer = На { $n } менше, ніж за 7 днів до того
cms-dash-same = Стільки ж, як за 7 днів до того
cms-dash-completed-lately = { $n } за останні 7 днів
cms-dash-failed = Невдалі посилання, 7 днів
cms-dash-why = Дізнатися чому
cms-dash-sign-ons = Входи за днями
cms-dash-sign-ons-text = Від { $least } до { $most } на день, найбільше: { $day }.
cms-dash-sign-ons-none = За ці дні ніхто не входив.
cms-dash-signed-on = Увійшли
cms-dash-link-failed = Посилання не спрацювало
cms-dash-numbers = Показати числа
cms-dash-day = День
cms-dash-groups = Слухачі за групами
cms-dash-groups-text = Одна людина може бути в кількох групах.
cms-dash-groups-manage = Керувати групами
cms-dash-completion = Завершення за курсами
cms-dash-completion-text = Серед тих, хто зараз має кожен курс.
cms-dash-completion-none = Для цих людей ще не опубліковано жодного курсу.
cms-dash-done-of = { $done } із { $people }
cms-dash-late = Хто прострочив
cms-dash-late-people = Прострочили: { $n }
cms-dash-late-nobody = Ніхто не прострочив.
cms-dash-waiting = Чекає на вас
cms-dash-waiting-none = Нічого не чекає.
cms-dash-draft = Змінено й не опубліковано, востаннє { $at }
cms-dash-drafts-more = Ще курси зі змінами: { $n }
cms-dash-comments = Відкриті зауваження: { $n }
cms-dash-terms = Умови, версія { $version }
cms-dash-held = Список людей із { $planner } затримано
cms-dash-held-text = Людей, яких у ньому бракує: { $n }
cms-dash-unknown = Спроб за останні 7 днів: { $n }
cms-dash-left = Слухачі, які пішли з { $planner }: { $n }
cms-dash-left-text = Їхній поступ досі тут.
cms-filter-never-seen = Не бачили
cms-filter-left = Пішли
cms-report = Звіт
cms-report-due-on = Строк { $day } для групи { $group }.
cms-report-due-days = Група { $group } має на нього стільки днів від отримання: { $n }.
cms-report-due-both = Строк { $day } для групи { $group }, а якщо це пізніше, стільки днів від отримання: { $n }.
cms-report-not-started-text = Бачили його у своєму списку.
cms-report-never-seen-text = Мають його, але відтоді не відкривали свого списку.
cms-report-who = Хто
cms-report-all = Усі
cms-report-everybody = Показати всіх, хто має цей курс
cms-report-nobody = Цього курсу зараз ні в кого немає
cms-report-nobody-text = Його не опубліковано, або в його групах нікого немає. Зроблене лишається у списку слухачів.
cms-report-cards-of = Картки курсу
cms-report-cards-by = Картки, які виконує { $name }
cms-report-completed-on = Завершено (дата)
cms-report-questions = Запитання
cms-report-first-only = Лише перші відповіді.
cms-report-no-questions = У цьому курсі немає запитань.
cms-report-unanswered = Відколи їх рахують, перших відповідей ще не було.
cms-report-not-answered = Ще без відповіді
cms-report-right = Правильно: { $right } із { $total }
cms-report-same-wrong = Більшість вибирає ту саму хибну відповідь. Можливо, запитання незрозуміле.
cms-report-nobody-right = З першого разу не відповів правильно ніхто.
cms-report-own-words = Написане власними словами не зберігається.
cms-report-is-right = правильна відповідь
cms-report-yes = так
cms-report-question = Запитання
cms-report-answered = Відповідей
cms-report-answered-right = З них правильних
cms-report-answer = Відповідь
cms-report-chosen = Обрали
cms-report-questions-all = Усі запитання ({ $n })
cms-report-by-group = За групами
cms-report-questions-export = Ці відповіді як CSV
cms-courses-export = Курси як CSV
cms-course-changed = Змінено (дата)
cms-log-export = Цей журнал як CSV
cms-log-outcome-code = Код результату
cms-log-often = Скільки разів
audit-sign-ons-exported = Журнал входів експортовано
cms-merge = Об’єднання
cms-merge-with = Об’єднати з…
cms-merges = Одна людина, два записи?
cms-merge-text = Якщо інший слухач — та сама людина, прогрес об’єднується тут.
cms-merge-find = Хто є тією самою людиною?
cms-merge-find-lead = Знайдіть іншого слухача. Перш ніж щось станеться, ви побачите обох поруч.
cms-merge-ask = Це одна людина?
cms-merge-lead = Прогрес об’єднується. Ніщо зі зробленого в жодному з них не втрачається.
cms-merge-goes = Переходить до іншого
cms-merge-stays = Залишається
cms-merge-earlier = Від попереднього клієнта
cms-merge-completed = Завершені курси
cms-merge-named = { $name } ({ $number })
cms-merge-then = Тоді { $name } має
cms-merge-twice = Зроблено обома: { $courses }. Рахується кращий результат і пізніший день.
cms-merge-cards = Пройдені картки курсу «{ $title }»
cms-merge-cards-on = Навчання триває з того самого місця.
cms-merge-groups = Нові групи з учасниками, вибраними вручну
cms-merge-acceptances = Ще прийняті версії умов
cms-merge-less = Запис менше
cms-merge-gone = { $name } зникає зі списку.
cms-merge-back-left = Ця людина пішла у { $planner }, тож жодне посилання її не впустить. Якщо { $planner } її поверне, вона прийде як новий, порожній слухач, і про це скаже сторінка того, хто залишається.
cms-merge-back-client = Ця людина від клієнта, з яким обліковий запис більше не з’єднано, тож жодне посилання її не впустить. Якщо його з’єднати знову, вона прийде як новий, порожній слухач, і про це скаже сторінка того, хто залишається.
cms-merge-yes = Об’єднати обох
cms-merge-turned = Навпаки
cms-merge-two = Це дві людини
cms-merge-until = Можна скасувати до { $date }: обоє отримують назад своє, а зроблене відтоді лишається за { $name }.
cms-merge-both-active = Обоє ще можуть увійти через { $planner }, тож жоден не може перейти до іншого: наступне посилання знову зробило б двох. Спершу видаліть одного у { $planner }; коли про це скаже список людей, їх можна буде об’єднати тут.
cms-merge-other = Нічого не об’єднано: відколи ви дивилися, щось змінилося. Ось як є тепер.
cms-alike = { $name } — це та сама людина?
cms-alike-look = Переглянути обох поруч
cms-merged = { $name }: об’єднано з цим слухачем { $date }, виконує { $by }.
cms-merged-until = Можна скасувати до { $date }.
cms-merged-waits = Можна скасувати, щойно буде скасовано пізніше об’єднання.
cms-merged-over = Більше не можна скасувати.
cms-merged-back = { $planner } повертає { $name }, кого було об’єднано з цим слухачем. Це знову окремий слухач із тим, що робить відтоді.
cms-merged-back-see = Переглянути
cms-unmerge = Скасувати об’єднання
cms-unmerge-ask = { $gone } і { $stays } — усе ж дві людини?
cms-unmerge-back = { $gone } знову у списку, з усім своїм.
cms-unmerge-beside = { $gone } після повернення знову має все своє, поруч зі зробленим відтоді.
cms-unmerge-stays = { $stays } має своє попереднє і зроблене відтоді.
cms-unmerge-again = Обох можна об’єднати знову.
cms-done-merged = Тепер це один слухач.
cms-done-parted = Це знову два слухачі.
cms-done-two-people = Запам’ятано: це дві людини, їх більше не пропонують.
audit-learners-merged = Двох слухачів об’єднано
audit-learners-parted = Об’єднання двох слухачів скасовано
cms-lost-merges = Збережене про слухачів, об’єднаних із цим
cms-redate = Наявні завершення
cms-redate-lead = Вони зберігають день, який отримали. До них можна застосувати збережене вище: спершу видно, для кого зміниться останній день.
cms-redate-look = Переглянути, що зміниться
cms-redate-ask = Застосувати термін дії «{ $title }» до наявних завершень?
cms-redate-moves = Змінюється останній день: { $learners }.
cms-redate-earlier = Раніше, ніж їм було сказано: { $learners }.
cms-redate-over = Одразу без кваліфікації, і прострочено там, де це обов’язково: { $learners }.
cms-redate-again = Знову кваліфіковані: { $learners }.
cms-redate-told = { $planner } дізнається про кожне. Попередні дні не зберігаються; день, записаний із завершенням деінде, лишається.
cms-redate-yes = Застосувати
cms-done-redated = Останні дні змінено. { $planner } отримує про це звістку.
cms-done-redated-none = Жоден останній день не змінюється: кожне завершення вже рахується так, як збережено тут.
audit-completions-redated = Термін дії застосовано до наявних завершень
audit-completions-noted = Записано завершення деінде
audit-completion-taken-back = Завершення деінде відкликано
cms-elsewhere = Завершено деінде
cms-elsewhere-lead = Запишіть, що люди завершили в класі чи в іншій програмі. Спершу видно рядок за рядком, що з цим станеться.
cms-elsewhere-text = Завершення
cms-elsewhere-help = У кожному рядку: табельний номер; курс; день; і, за бажання, останній день дії. Щонайбільше { $n } рядків.
cms-elsewhere-help-course = У кожному рядку: табельний номер; день; і, за бажання, останній день дії. Щонайбільше { $n } рядків.
cms-elsewhere-file-help = CSV або .xlsx, зі стовпцями «Табельний номер», «Курс», «День» і «Дійсно до».
cms-elsewhere-day = День
cms-elsewhere-lines = Що з цим станеться
cms-elsewhere-becomes = Потім
cms-elsewhere-new = Буде записано
cms-elsewhere-new-until = Буде записано, дійсно до { $day }
cms-elsewhere-known = Уже відомо
cms-elsewhere-double = Цей номер має кілька слухачів: { $names }. Спершу дайте кожному свій.
cms-elsewhere-no-course = Жоден опублікований курс так не називається
cms-elsewhere-courses = Так називається кілька курсів
cms-elsewhere-no-day = Немає дня, або це не день. Запишіть його як 2026-06-19 або 19.06.2026.
cms-elsewhere-future = Цей день ще не настав
cms-elsewhere-until-wrong = Останній день — не день. Запишіть його як 2026-06-19 або залиште порожнім.
cms-elsewhere-until-before = Останній день раніше за день завершення
cms-elsewhere-refused = Рядки, які не прийнято: { $n }. Вони перші. Виправте їх у полі або пропустіть.
cms-elsewhere-file-refused = Завантажити ці рядки
cms-elsewhere-yes = Записати ({ $n })
cms-elsewhere-noted = Записано: { $n }. { $planner } отримує про це звістку.
cms-elsewhere-other = Нічого не записано: відколи ви дивилися, щось змінилося. Ось як є тепер.
cms-elsewhere-none = Тут немає жодного рядка. Вставте хоча б один або виберіть файл.
cms-elsewhere-no-column = Стовпці не розрізнити. Назвіть їх у першому рядку: табельний номер, курс, день, дійсно до.
cms-elsewhere-no-table = «{ $name }» не прочитати як таблицю. Збережіть як CSV або .xlsx і виберіть знову.
cms-elsewhere-many = Рядків більше ніж { $n }. Запишіть їх частинами.
cms-elsewhere-back = Назад
cms-unnote = Відкликати
cms-unnote-ask = Відкликати завершення «{ $title }» деінде? Людина: { $name }
cms-unnote-none = Тоді курс не завершено: { $name } не має кваліфікації, і прострочено там, де він був обов’язковим до сьогодні. { $planner } дізнається.
cms-unnote-others = Інші завершення рахуються далі, поки дійсні ({ $name }). { $planner } дізнається.
cms-unnote-again = Це можна записати знову.
cms-done-noted-back = Відкликано.

# Lists that go by mail every week
cms-scheduled = Поштою щотижня
cms-scheduled-lead = Кожна обрана особа отримує список таким, яким сторінка показує його в цю мить, як файл CSV. Керівники отримують людей своїх груп.
cms-scheduled-every = Щотижня: { $weekday }, { $time }
cms-scheduled-goes-to = Надходить до: { $readers }, як CSV.
cms-scheduled-change = Змінити
cms-scheduled-new = Надсилати цей список щотижня …
cms-scheduled-no-mail = Звідси пошта не надсилається, тож жодного списку надіслати не можна.
cms-scheduled-weekday = День
cms-scheduled-hour = Година
cms-scheduled-language = Мова повідомлення
cms-scheduled-readers = Хто його отримує
cms-scheduled-readers-help = Ті, хто опікується обліковим записом, і керівники, які можуть бачити цей список.
cms-scheduled-no-candidates = Ніхто з тих, хто працює в цьому обліковому записі, не може його отримувати.
cms-scheduled-nobody = Оберіть принаймні одну особу
cms-scheduled-when-wrong = Оберіть день і годину
cms-scheduled-too-many = Списків уже стільки: { $most }. Спершу припиніть один.
cms-scheduled-save = Надсилати щотижня
cms-scheduled-end = Припинити для всіх
cms-scheduled-stop = Більше не надсилати мені
cms-scheduled-manager = Ви отримуєте цей список із людьми своїх груп. Коли саме, обирають ті, хто опікується обліковим записом.
cms-done-list-scheduled = Відтепер список надсилається щотижня
cms-done-list-ended = Список більше не надсилається
audit-list-scheduled = Список налаштовано надсилати поштою щотижня
audit-list-schedule-changed = Щотижневий список змінено
audit-list-schedule-ended = Щотижневий список припинено
audit-list-sent = Щотижневий список підготовлено до надсилання
audit-message-list = Щотижневий список
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Відкрити список
cms-scheduled-mail-text =
    Вітаємо, { $name }!

    це список «{ $list }» облікового запису { $account }, станом на { $at }. Людей у ньому: { $n }. Він додається до цього повідомлення як файл CSV.
cms-scheduled-mail-long =
    Вітаємо, { $name }!

    у списку «{ $list }» облікового запису { $account } станом на { $at } стільки людей, що він завеликий для повідомлення. Ви знайдете його на його сторінці.
cms-scheduled-mail-end = Він надходить щотижня: { $weekday }, { $time }. Тут його змінюють або припиняють: { $link }
