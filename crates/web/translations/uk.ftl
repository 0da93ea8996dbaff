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
audit-no-address = Хтось без дійсної електронної адреси
audit-various = Різні, забагато для переліку
audit-breadcrumb = Шлях до сторінки
