date = { $day } { $month } { $year } р.
moment = { $date }, { $time }
month = { $month } { $year } р.
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
day = { $weekday }, { $date }
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
list-separator = ,{" "}

error-bad-request = Дані надійшли не повністю
error-bad-request-text = Щось у них не так, тому нічого не змінено. Поверніться, перевірте заповнені поля та спробуйте ще раз.
error-forbidden = У вас немає доступу до цієї сторінки
error-forbidden-text = Ваш обліковий запис не має на неї прав. Якщо вона вам потрібна, зверніться до адміністратора своєї компанії.
error-cross-site = Запит надійшов з іншої сторінки
error-cross-site-text = Задля безпеки ми приймаємо зміни лише з наших власних сторінок. Нічого не змінено. Відкрийте сторінку тут і спробуйте ще раз.
error-origin-hidden = Ми не знаємо, звідки це надійшло
error-origin-hidden-text = Ваш браузер не повідомив, з якої сторінки це надіслано, тому задля безпеки нічого не змінено. Найчастіше це приховує проксі-сервер на шляху. Спробуйте інший браузер або повідомте адміністратору код підтримки.
error-cookies-blocked = Ваш браузер не зберігає тут файли cookie
error-cookies-blocked-text = Без файлу cookie ніхто не може залишатися в системі, тож запит повторювався б без кінця. Дозвольте файли cookie для цього сайту в налаштуваннях браузера або вийдіть із режиму, який блокує їх усі, і спробуйте ще раз.
error-not-found = За цією адресою нічого немає
error-not-found-text = Можливо, сторінку перенесено або в адресі є помилка.
error-gone = Цей курс відкликано
error-gone-text = Зараз його не можна проходити. Усе, що ви в ньому зробили, збережено і повернеться разом із курсом.
error-method = Ця сторінка такого не вміє
error-method-text = Адреса існує, але не для такого запиту. Нічого не змінено.
error-too-large = Забагато даних
error-too-large-text = Надіслано більше, ніж ми тут приймаємо, тому нічого не змінено.
error-foreign-host = Це не наша адреса
error-foreign-host-text = Запит надійшов до нас під іменем, яке ми не обслуговуємо. Перевірте адресу.
error-too-many = Забагато спроб
error-too-many-text = Зачекайте хвилину й спробуйте ще раз. Нічого не заблоковано.
error-internal = Щось пішло не так на нашому боці
error-internal-text = Якщо ви щось змінювали, спершу перевірте, чи це збережено. Спробуйте ще раз за мить, а якщо не допоможе, повідомте адміністратора.
error-busy = Зараз тут дуже велике навантаження
error-busy-text = Зачекайте кілька секунд і спробуйте ще раз. Якщо ви щось змінювали, спершу перевірте, чи це збережено.
error-support = Код підтримки:

slug-error-length = Використайте від 3 до 63 символів.
slug-error-characters = Використовуйте лише малі латинські літери (a–z), цифри та дефіси.
slug-error-hyphen = На початку й у кінці має бути літера або цифра.
slug-error-punycode = Ідентифікатор не може починатися з xn--.
slug-error-reserved = Це ім’я зарезервоване. Виберіть інше.

text-error-hidden = Усередині є { $character }, і цього ніхто не бачить. Видаліть це або введіть усе наново.
hidden-zero-width-space = пробіл нульової ширини ({ $code })
hidden-soft-hyphen = м’який перенос ({ $code })
hidden-direction = знак напрямку письма ({ $code })
hidden-other = невидимий символ ({ $code })

## The audit log of both sites
audit-title = Журнал дій
audit-lead =
    { $days ->
        [one] Хто, що й коли зробив. Тут ніколи нічого не змінюється; записи зберігаються { $days } день.
        [few] Хто, що й коли зробив. Тут ніколи нічого не змінюється; записи зберігаються { $days } дні.
        [many] Хто, що й коли зробив. Тут ніколи нічого не змінюється; записи зберігаються { $days } днів.
       *[other] Хто, що й коли зробив. Тут ніколи нічого не змінюється; записи зберігаються { $days } дня.
    }
audit-download = Завантажити CSV
audit-person = Особа
audit-person-search = Ім’я, адреса або номер
audit-action = Дія
audit-all-actions = Усі дії
audit-from = Від
audit-to = До
audit-filter = Фільтрувати
audit-no-day = Це не день. Запишіть його так: 2026-06-18.
audit-days-turned = Цей день раніший за перший. Поміняйте їх місцями.
audit-everybody = Показати всіх
audit-nobody = За «{ $q }» нікого не знайдено.
audit-who-is-meant = За «{ $q }» знайдено кількох людей. Хто саме?
audit-nothing-fits = Жоден запис не підходить
audit-show-all = Показати весь журнал
audit-empty = Ще нічого не сталося
audit-empty-text = Тут з’являться входи, зміни та експорти.
audit-caption = Журнал дій, від найновіших
audit-time = Час
audit-who = Хто
audit-subject = Кого або чого стосується
audit-address = IP-адреса
audit-changes = Показати зміни
audit-before = раніше:
audit-after = тепер:
audit-nothing = нічого
audit-others = і ще { $n }
audit-all-subjects = Стосується: { $n }
audit-pages = Сторінки
audit-count = Записи: { $n }
audit-count-many = Записи: 10 000+
audit-newest = Найновіші
audit-older = Старіші
audit-first = Перша сторінка
audit-next = Наступна сторінка
audit-command-line = Адміністратор сервера
audit-by-itself = Автоматично
audit-signed-in = Вхід виконано
audit-sign-in-refused = Невдалий вхід
audit-signed-out-everywhere = Вихід на всіх пристроях
audit-password-chosen = Пароль задано за посиланням
audit-password-changed = Змінено власний пароль
audit-reset-asked = Запит на посилання для нового пароля
audit-device-signed-out = Вихід на пристрої
audit-audit-log-exported = Експортовано журнал дій
audit-field-times = Скільки разів
audit-field-entries = Записи
audit-field-changes = Зміни
audit-no-address = Хтось без дійсної електронної адреси
audit-various = Різні, забагато для переліку
audit-breadcrumb = Шлях до сторінки

## Getting in, on both sites
sign-in-email = Електронна адреса
copy = Копіювати
copied = Скопійовано
sign-in-too-many = Забагато спроб
sign-in-too-many-text =
    { $seconds ->
        [one] Зачекайте { $seconds } секунду й спробуйте ще раз. Нічого не заблоковано.
        [few] Зачекайте { $seconds } секунди й спробуйте ще раз. Нічого не заблоковано.
        [many] Зачекайте { $seconds } секунд і спробуйте ще раз. Нічого не заблоковано.
       *[other] Зачекайте { $seconds } секунди й спробуйте ще раз. Нічого не заблоковано.
    }
devices-own = Де ви увійшли
device-on = { $browser }, { $system }
device-unknown = Невідомий браузер
device-seen = Востаннє: { $when }
device-seen-from = Востаннє: { $when }, з адреси { $address }
device-here = Цей браузер
device-sign-out = Вийти
device-signed-out = У цьому браузері виконано вихід
sign-out-everywhere = Вийти на всіх пристроях
sign-out-everywhere-text = Загубили телефон або увійшли на чужому комп’ютері? Це завершить ваші сеанси в усіх браузерах, і в цьому теж. Щоб увійти знову, знадобиться пароль.
sign-out-everywhere-button = Вийти на всіх пристроях
signed-out-everywhere = Ви вийшли на всіх пристроях
signed-out-everywhere-text = У кожному браузері доведеться увійти знову.
invitation-made = Запрошено: { $when }.
invitation-opened = Посилання відкрито: { $when }. Його відкрила ця людина або програма, що читає її пошту.
invitation-used = Пароль задано: { $when }.
invitation-until = Посилання діє до { $when }.
invitation-waiting = Лист надсилається до поштового сервера.
invitation-sent = Поштовий сервер прийняв лист на { $email }: { $when }.
invitation-failed = Лист на { $email } не прийнято: { $when }.
invitation-said = Поштовий сервер відповів: «{ $said }»
invited-link = Посилання, щоб задати пароль
invited-link-text = Кому передати посилання: { $name }. Воно діє до { $until }.
invited-once = Це посилання показано лише один раз
invited-once-text = Хто його має, може один раз задати пароль. Якщо воно загубиться, створіть нове: тоді це більше не діятиме.
invited-back = Готово
choose-welcome = Вітаємо в компанії { $client }, { $name }
choose-welcome-text = Задайте пароль — і можна починати.
choose-title = Задайте новий пароль
choose-text = Обліковий запис: { $name }. Усі дотеперішні сеанси завершаться.
choose-user = Для входу введіть
choose-new = Новий пароль
choose-help =
    { $count ->
        [one] Принаймні { $count } символ. Більше нічого не потрібно: три слова поспіль легко запам’ятати.
        [few] Принаймні { $count } символи. Більше нічого не потрібно: три слова поспіль легко запам’ятати.
        [many] Принаймні { $count } символів. Більше нічого не потрібно: три слова поспіль легко запам’ятати.
       *[other] Принаймні { $count } символу. Більше нічого не потрібно: три слова поспіль легко запам’ятати.
    }
choose-show = Показувати, що я ввожу
choose-short =
    { $count ->
        [one] Закоротко: потрібен принаймні { $count } символ.
        [few] Закоротко: потрібно принаймні { $count } символи.
        [many] Закоротко: потрібно принаймні { $count } символів.
       *[other] Закоротко: потрібно принаймні { $count } символу.
    }
choose-long = Це довше, ніж будь-хто вводить. Пароль може мати щонайбільше 1000 байтів.
choose-common = Цей пароль або дуже схожий має багато людей, тож його вгадують першим. Виберіть інший.
choose-button = Зберегти й увійти
choose-not-you = Ви не { $name }? Закрийте цю сторінку: нічого не сталося. Посилання діє до { $until }.
ticket-over = Це посилання більше не діє
ticket-over-text = Ним уже скористалися, воно застаріло або надіслано новіше. Нічого не змінилося.
ticket-over-sign-in = Увійти
ticket-over-again = Попросити нове посилання
ticket-over-ask = Ніколи не мали пароля? Попросіть нове запрошення в того, хто опікується працівниками компанії { $client }.
forgotten-title = Забули пароль?
forgotten-text = Введіть свою електронну адресу. Якщо вона належить комусь у компанії { $client }, на неї надійде посилання для нового пароля.
forgotten-no-mail = Звідси листи не надсилаються. Зверніться до того, хто опікується працівниками компанії { $client }: для вас можуть створити посилання.
forgotten-no-address = Це не електронна адреса. Перевірте її та спробуйте ще раз.
forgotten-button = Надіслати посилання
forgotten-asked = Перевірте пошту
forgotten-asked-text = Якщо адреса { $email } належить комусь у компанії { $client }, посилання для нового пароля вже надсилається на неї. Воно діє годину.
forgotten-asked-nothing = За кілька хвилин нічого не надійшло? Пошукайте серед небажаної пошти, перевірте адресу або зверніться до того, хто опікується працівниками компанії { $client }.
forgotten-back = Назад до входу
own-password = Змінити пароль
own-password-current = Поточний пароль
own-password-wrong = Це не ваш поточний пароль.
own-password-ends = Усі інші ваші сеанси завершаться.
own-password-save = Змінити пароль
own-password-cancel = Скасувати
own-password-saved = Ваш пароль змінено
reset-mail-subject = Новий пароль у компанії { $client }
reset-mail-text =
    Вітаємо, { $name }!

    Хтось, імовірно ви, попросив новий пароль у компанії { $client }. Задайте його за посиланням нижче; воно діє до { $until }. Якщо це були не ви, нічого не робіть: ваш пароль не зміниться.
ticket-mail-end = Ніхто ніколи не проситиме у вас це посилання. Нікому його не передавайте.
code-made = Код для входу надруковано: { $when }.
code-opened = Його відскановано або введено: { $when }.
code-until = Він діє до { $when }.
