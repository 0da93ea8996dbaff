skip = Przejdź do treści
nav-main = Menu główne
nav-home = Start
nav-integrations = Integracje
nav-qualified = Szkolenia
nav-breadcrumb = Ścieżka nawigacji
menu-profile = Profil
menu-of = Menu profilu, { $name }
menu-of-new =
    { $count ->
        [one] Menu profilu, { $name }, jeden nowy kurs
        [few] Menu profilu, { $name }, { $count } nowe kursy
        [many] Menu profilu, { $name }, { $count } nowych kursów
       *[other] Menu profilu, { $name }, { $count } nowego kursu
    }
menu-of-late =
    { $late ->
        [one] Menu profilu, { $name }, jeden kurs po terminie
        [few] Menu profilu, { $name }, { $late } kursy po terminie
        [many] Menu profilu, { $name }, { $late } kursów po terminie
       *[other] Menu profilu, { $name }, { $late } kursu po terminie
    }
menu-of-both =
    Menu profilu, { $name }, { $count ->
        [one] jeden nowy kurs
        [few] { $count } nowe kursy
        [many] { $count } nowych kursów
       *[other] { $count } nowego kursu
    }, { $late ->
        [one] jeden po terminie
        [few] { $late } po terminie
        [many] { $late } po terminie
       *[other] { $late } po terminie
    }
menu-employee = { $departments }, { $client }
menu-admin = Administrator, { $client }
menu-my-profile = Mój profil
menu-opens-mobietrain = otwiera aplikację MobieTrain
menu-sign-out = Wyloguj się
error-home = Przejdź na stronę startową

art-label = Rysunek przedstawiający plan jednego dnia
art-line = Każda zmiana, każdy bar, każda brama. Jeden plan dla całej ekipy.

company-title = W jakiej firmie pracujesz?
company-lede = Każda firma ma w CrewPlannerze własny adres.
company-label = Nazwa firmy w adresie
company-unknown = Żadna firma nie ma tu takiej nazwy. Sprawdź adres w wiadomości od planisty.
company-button = Dalej
company-help = Nie masz pewności? Adres poda ci planista.

sign-in-title = Logowanie
sign-in-to = Zaloguj się do portalu { $client }
sign-in-lede = Podaj adres e-mail, który zna twój planista, albo swój numer pracownika.
sign-in-name = Adres e-mail lub numer pracownika
sign-in-password = Hasło
sign-in-button = Zaloguj się
sign-in-refused = Nie udało się zalogować
sign-in-refused-text = Te dane do siebie nie pasują albo hasło nie zostało jeszcze ustawione. Sprawdź oba i spróbuj ponownie.
sign-in-help = Nie masz jeszcze hasła? Planista wyśle ci zaproszenie albo da kod na kartce.
sign-in-code = Mam kod na kartce

home-good-morning = Dzień dobry, { $name }
home-good-afternoon = Dzień dobry, { $name }
home-good-evening = Dobry wieczór, { $name }
home-training = Twoje szkolenia
home-training-text = Twoje kursy są w MobieTrain. Otworzysz go bez ponownego logowania.
home-open-mobietrain = Otwórz MobieTrain
news-badge =
    { $count ->
        [one] 1 nowy
        [few] { $count } nowe
        [many] { $count } nowych
       *[other] { $count } nowego
    }
news-badge-late =
    { $late ->
        [one] 1 po terminie
        [few] { $late } po terminie
        [many] { $late } po terminie
       *[other] { $late } po terminie
    }
news-badge-both =
    { $count ->
        [one] 1 nowy
        [few] { $count } nowe
        [many] { $count } nowych
       *[other] { $count } nowego
    }, { $late ->
        [one] 1 po terminie
        [few] { $late } po terminie
        [many] { $late } po terminie
       *[other] { $late } po terminie
    }
news-said =
    { $count ->
        [one] Jeden nowy kurs
        [few] { $count } nowe kursy
        [many] { $count } nowych kursów
       *[other] { $count } nowego kursu
    }
news-said-late =
    { $late ->
        [one] Jeden kurs po terminie
        [few] { $late } kursy po terminie
        [many] { $late } kursów po terminie
       *[other] { $late } kursu po terminie
    }
news-said-both =
    { $count ->
        [one] Jeden nowy kurs
        [few] { $count } nowe kursy
        [many] { $count } nowych kursów
       *[other] { $count } nowego kursu
    }, { $late ->
        [one] jeden po terminie
        [few] { $late } po terminie
        [many] { $late } po terminie
       *[other] { $late } po terminie
    }
news-new = Nowy
news-more =
    { $count ->
        [one] I jeszcze jeden w MobieTrain.
        [few] I jeszcze { $count } w MobieTrain.
        [many] I jeszcze { $count } w MobieTrain.
       *[other] I jeszcze { $count } w MobieTrain.
    }
news-completed =
    { $count ->
        [one] Ukończono jeden kurs.
        [few] Ukończono { $count } kursy.
        [many] Ukończono { $count } kursów.
       *[other] Ukończono { $count } kursu.
    }
news-last-completed = Ostatnio:
home-start = Trzy kroki do pierwszego szkolenia
home-start-text = Dodaj swoich ludzi, pojedynczo albo z pliku. Zaproś ich: wcześniej nikt się nie zaloguje. Potem połącz MobieTrain: od tej chwili każdy znajdzie swoje kursy tutaj i w menu pod swoim zdjęciem.
home-start-invite = Zaproś ludzi
home-start-connect = Połącz MobieTrain
home-departments = Twoje działy
home-no-departments = Obecnie nie należysz do żadnego działu.

details-title = Twoje dane
details-name = Imię i nazwisko
details-email = E-mail
details-number = Numer pracownika
details-status = Status
status-active = Aktywny
status-inactive = Nieaktywny

profile-saved = Zapisano język
profile-wrong = Te dane pochodzą od twojego planisty. Coś się nie zgadza? Poproś o zmianę.
profile-language = Język
profile-language-label = Język CrewPlannera
profile-language-help = MobieTrain zaproponuje ten język jako pierwszy.
profile-language-save = Zapisz język
sign-out-everywhere-mobietrain = Twoje sesje w MobieTrain też się zakończą.

launch-title = Otwieramy MobieTrain
launch-text = To chwila. Jeśli nic się nie dzieje, użyj przycisku.
launch-button = Przejdź do MobieTrain
select-account-title = Kto korzysta z tego urządzenia?
select-account-text = MobieTrain otworzy się dla osoby, którą tu wybierzesz.
select-account-me = Kontynuuj jako { $name }
select-account-else = Ktoś inny: wyloguj i zaloguj się
launch-off-title = MobieTrain jest niedostępny
launch-off-text = Firma { $client } obecnie nie korzysta z MobieTrain. Twoje postępy są tam zachowane. Jeśli MobieTrain powinien działać, zapytaj planistę.
launch-waiting-text = Firma { $client } włączyła MobieTrain, ale połączenie nie jest jeszcze gotowe. Spróbuj później albo zapytaj planistę.
launch-off-admin = Zobacz integrację

integrations-lede = Połącz CrewPlanner z innymi narzędziami, z których korzysta { $client }.
integrations-training = Szkolenia
integrations-mobietrain = Aplikacja szkoleniowa dla całej ekipy. Otwiera się z menu profilu, bez ponownego logowania.

chip-off = Niepołączone
chip-connected = Połączone
chip-connected-but = Połączone, ostatnie sprawdzenie nieudane
chip-waiting = Oczekuje na MobieTrain
chip-unknown = Nieznany identyfikator
chip-unreachable = MobieTrain nie odpowiada
chip-refused = Sprawdzenie odrzucone

mobietrain-title = Integracja z MobieTrain
mobietrain-lede = Szkolenia w telefonie dla całej ekipy
mobietrain-saved = Zapisano jako „{ $slug }”
mobietrain-saved-text = Został jeden krok: MobieTrain musi skonfigurować twoją subdomenę. Nie musisz tu wracać, pozycja w menu pojawi się sama, gdy wszystko zadziała.
mobietrain-works = MobieTrain jest połączony
mobietrain-works-text = Od teraz pracownicy znajdą MobieTrain w menu swojego profilu.
mobietrain-off = MobieTrain jest wyłączony
mobietrain-off-text = Nikt już nie widzi pozycji w menu. Aby ją przywrócić, zapisz identyfikator ponownie.
mobietrain-connect = Połącz swoje konto
mobietrain-connect-text = Identyfikator to nazwa twojego konta w MobieTrain. Zapisanie go włącza integrację.
mobietrain-slug = Identyfikator konta
mobietrain-slug-help = Otrzymasz go od MobieTrain. Małe litery, cyfry i łączniki.
mobietrain-slug-save = Zapisz
mobietrain-slug-unknown = MobieTrain nie ma konta o identyfikatorze „{ $slug }”. Sprawdź pisownię w wiadomości, która stamtąd przyszła.
mobietrain-send = Wyślij to do MobieTrain
mobietrain-send-text = MobieTrain potrzebuje twojego identyfikatora klienta, czyli pierwszej części adresu w CrewPlannerze:
mobietrain-client-slug = Identyfikator klienta
mobietrain-mail = Przygotuj e-mail
mobietrain-does = Co daje ta integracja
mobietrain-does-menu = Dodaje MobieTrain do menu profilu każdej osoby. Jedno dotknięcie otwiera aplikację, bez ponownego logowania.
mobietrain-does-courses = Każdy widzi kursy, które przydzielają mu grupy użytkowników w MobieTrain.
mobietrain-does-bullet = Pokazuje czerwoną kropkę przy zdjęciu profilowym, gdy pojawią się nowe kursy.
mobietrain-does-leaving = Osoba usunięta z CrewPlannera nie otworzy już MobieTrain.
mobietrain-receives = Co otrzymuje MobieTrain
mobietrain-receives-name = Numer pracownika, imię i nazwisko
mobietrain-receives-department = Dział i status, do doboru kursów
mobietrain-receives-language = Preferowany język
mobietrain-receives-not = Nie przekazujemy adresu e-mail, numeru telefonu, wynagrodzenia ani adresu zamieszkania. Nieaktywni pracownicy zachowują dostęp, a to, które kursy mogą otwierać, zależy od grup użytkowników w MobieTrain.
mail-subject = Identyfikator klienta firmy { $client }
mail-body = Prosimy o połączenie naszego konta z CrewPlannerem. Identyfikator klienta firmy { $client } to: { $slug }

check-title = Sprawdzenie połączenia
check-again = Sprawdź ponownie
check-slug = Identyfikator konta
check-slug-missing = Jeszcze nie podano.
check-slug-off = Wyłączone. Zapisz identyfikator, aby włączyć ponownie.
check-slug-saved = Zapisano identyfikator konta: { $slug }
check-saved-by = { $name }, { $when }.
check-saved = { $when }.
check-account = Konto znalezione w MobieTrain
check-after-save = Sprawdzimy po zapisaniu.
check-not-yet = Jeszcze nie sprawdzono.
check-found = Znaleziono konto „{ $slug }”
check-found-text = MobieTrain zna to konto.
check-found-name = W MobieTrain nazywa się ono „{ $account }”.
check-unknown = Brak konta „{ $slug }” w MobieTrain
check-unknown-text = Popraw identyfikator powyżej i zapisz ponownie. Jeśli jest prawidłowy, poproś MobieTrain o sprawdzenie.
check-unreachable = MobieTrain nie odpowiada
check-unreachable-text = Ostatnia próba: { $when }. To nie wina identyfikatora, spróbuj ponownie za chwilę. { $menu }
check-keys-unread = MobieTrain nie mógł odczytać twoich kluczy
check-keys-unread-text = MobieTrain odpowiedział, ale nie mógł pobrać kluczy publicznych twojego portalu, żeby sprawdzić, kto pyta. Spróbuj ponownie za chwilę, a jeśli to nie pomoże, powiadom CrewPlanner. { $menu }
check-refused = MobieTrain odrzucił sprawdzenie ({ $code })
check-refused-text = Przekaż im ten kod. { $menu }
check-refused-says = Odpowiedź MobieTrain:
check-menu-stays = Pozycja w menu pozostaje widoczna dla pracowników.
check-menu-waits = Dopóki to nie zadziała, pozycja w menu jest ukryta dla pracowników, a my sprawdzamy co 10 minut.
check-subdomain = Subdomena „{ $slug }” skonfigurowana przez MobieTrain
check-after-account = Sprawdzimy po znalezieniu konta.
check-last = Ostatnie sprawdzenie: { $when }.
check-waiting = Poproś MobieTrain o skonfigurowanie subdomeny „{ $slug }”
check-waiting-text = Wyślij tam identyfikator klienta, jeśli jeszcze go nie mają. Sprawdzamy co 10 minut, ostatnie sprawdzenie: { $when }. Do tego czasu pozycja w menu jest ukryta dla pracowników.
check-lost-text = Wcześniej działało, ale konto nie jest już połączone z twoją subdomeną. Ostatnie sprawdzenie: { $when }. Pozycja w menu zostaje, ale pracownicy nie mogą wejść.
check-clock = Zegary
check-clock-agrees = Zegary CrewPlannera i MobieTrain są zgodne.
check-clock-differs = Zegary się różnią
check-clock-ahead =
    { $seconds ->
        [one] Zegar MobieTrain śpieszy się o sekundę. Linki wygasają wcześniej, niż powinny.
        [few] Zegar MobieTrain śpieszy się o { $seconds } sekundy. Linki wygasają wcześniej, niż powinny.
        [many] Zegar MobieTrain śpieszy się o { $seconds } sekund. Linki wygasają wcześniej, niż powinny.
       *[other] Zegar MobieTrain śpieszy się o { $seconds } sekundy. Linki wygasają wcześniej, niż powinny.
    }
check-clock-behind =
    { $seconds ->
        [one] Zegar MobieTrain spóźnia się o sekundę. Powyżej 30 sekund różnicy linki są odrzucane.
        [few] Zegar MobieTrain spóźnia się o { $seconds } sekundy. Powyżej 30 sekund różnicy linki są odrzucane.
        [many] Zegar MobieTrain spóźnia się o { $seconds } sekund. Powyżej 30 sekund różnicy linki są odrzucane.
       *[other] Zegar MobieTrain spóźnia się o { $seconds } sekundy. Powyżej 30 sekund różnicy linki są odrzucane.
    }
check-key = Klucz podpisu zweryfikowany
check-key-text = MobieTrain odczytał twoje klucze publiczne i zweryfikował podpis kluczem { $key }.

test-title = Test na pracowniku
test-text = Zobacz, co w MobieTrain znalazłby wybrany pracownik: grupy użytkowników i kursy.
test-button = Testuj
test-courses =
    { $courses ->
        [0] { $name } nie zobaczy żadnego kursu
        [one] { $name } zobaczy jeden kurs
        [few] { $name } zobaczy { $courses } kursy
        [many] { $name } zobaczy { $courses } kursów
       *[other] { $name } zobaczy { $courses } kursu
    }
test-groups = Grupy użytkowników: { $groups }
test-no-groups = Nie należy do żadnej grupy użytkowników.
test-works = { $name } może otworzyć MobieTrain
test-failed = Test się nie powiódł: { $name }
test-failed-text = Przyczynę podaje sprawdzenie połączenia powyżej.

deliveries-title = Wiadomości
deliveries-text = MobieTrain informuje nas, gdy zmieniają się kursy i gdy ktoś je zobaczy lub ukończy, a my informujemy MobieTrain, gdy ktoś zostanie wszędzie wylogowany lub usunięty. Żadna wiadomość nie zawiera imienia ani nazwiska.
deliveries-waiting = Oczekujące
deliveries-messages =
    { $count ->
        [0] Brak wiadomości
        [one] Jedna wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
deliveries-last = Ostatnio dostarczono
deliveries-never = Jeszcze nic
deliveries-lag = Czas dostarczenia
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Wysłane do MobieTrain
deliveries-sent-none = Nic jeszcze nie wysłano.
deliveries-received = Odebrane z MobieTrain
deliveries-received-none = Nic jeszcze nie przyszło. Pierwsza wiadomość przyjdzie po opublikowaniu kursu.
deliveries-trouble =
    { $count ->
        [0] Ostatniej wiadomości nie udało się dostarczyć od razu
        [one] Jednej wiadomości nie udało się jeszcze dostarczyć
        [few] { $count } wiadomości nie udało się jeszcze dostarczyć
        [many] { $count } wiadomości nie udało się jeszcze dostarczyć
       *[other] { $count } wiadomości nie udało się jeszcze dostarczyć
    }
deliveries-trouble-text = Nic nie ginie, sami spróbujemy ponownie. Następna próba: { $when }. Co się nie udało:
deliveries-given-up =
    { $count ->
        [one] Jednej wiadomości nie dostarczono
        [few] { $count } wiadomości nie dostarczono
        [many] { $count } wiadomości nie dostarczono
       *[other] { $count } wiadomości nie dostarczono
    }
deliveries-given-up-text = Próbowaliśmy przez trzy dni. Gdy MobieTrain znów zadziała, użyj poniżej przycisku „Wyślij ponownie”.
delivery-delivered = Dostarczono
delivery-waiting = Oczekuje
delivery-given-up = Nie dostarczono
delivery-attempts =
    { $count ->
        [one] Jedna próba
        [few] { $count } próby
        [many] { $count } prób
       *[other] { $count } próby
    }
delivery-again = Wyślij ponownie
event-catalogue-changed = Zmieniono kursy
event-courses-seen = Zobaczono nowe kursy
event-course-completed = Ukończono kurs
event-session-revoked = Zakończono sesje
event-unknown = Coś, czego ta wersja nie zna
clocks-title = Zegary za bardzo się różnią
clocks-ahead =
    { $seconds ->
        [one] Zegar MobieTrain śpieszył się względem naszego o sekundę (pomiar: { $when }).
        [few] Zegar MobieTrain śpieszył się względem naszego o { $seconds } sekundy (pomiar: { $when }).
        [many] Zegar MobieTrain śpieszył się względem naszego o { $seconds } sekund (pomiar: { $when }).
       *[other] Zegar MobieTrain śpieszył się względem naszego o { $seconds } sekundy (pomiar: { $when }).
    }
clocks-behind =
    { $seconds ->
        [one] Zegar MobieTrain spóźniał się względem naszego o sekundę (pomiar: { $when }).
        [few] Zegar MobieTrain spóźniał się względem naszego o { $seconds } sekundy (pomiar: { $when }).
        [many] Zegar MobieTrain spóźniał się względem naszego o { $seconds } sekund (pomiar: { $when }).
       *[other] Zegar MobieTrain spóźniał się względem naszego o { $seconds } sekundy (pomiar: { $when }).
    }
clocks-what-to-do = Powyżej 30 sekund różnicy linki i wiadomości są odrzucane. Jeden z zegarów źle chodzi: powiadom CrewPlanner i MobieTrain, żeby ustawiły swoje zegary według serwera czasu.

disable-title = Wyłączenie
disable-text = MobieTrain od razu zniknie z menu profilu. Postępy zostaną w MobieTrain i wrócą po ponownym włączeniu integracji.
disable-button = Wyłącz MobieTrain
disable-question = Wyłączyć MobieTrain?
disable-lose =
    { $employees ->
        [one] Jeden pracownik straci pozycję MobieTrain w menu profilu i nie będzie już mógł otwierać swoich szkoleń.
        [few] { $employees } pracowników straci pozycję MobieTrain w menu profilu i nie będzie już mogło otwierać swoich szkoleń.
        [many] { $employees } pracowników straci pozycję MobieTrain w menu profilu i nie będzie już mogło otwierać swoich szkoleń.
       *[other] { $employees } pracownika straci pozycję MobieTrain w menu profilu i nie będzie już mogło otwierać swoich szkoleń.
    }
disable-keep-progress = Nikt nie straci postępów. Żeby przywrócić MobieTrain, włącz integrację z tym samym identyfikatorem.
disable-no = Nie wyłączaj

## Telling MobieTrain who works here.
roster-title = Wszyscy jeszcze przed pierwszym wejściem
roster-text = MobieTrain może wiedzieć, kto tu pracuje, zanim ktoś go otworzy: widać tam, kto ma jeszcze zacząć, i można przydzielać osoby do grup.
roster-since = Włączone od { $at }. MobieTrain pyta po każdej zmianie i raz dziennie.
roster-not = Wyłączone: MobieTrain poznaje osoby dopiero wtedy, gdy go otworzą.
roster-turn-on = Mów MobieTrain, kto tu pracuje
roster-turn-off = Przestań mówić
roster-on-question = Mówić MobieTrain, kto tu pracuje?
roster-off-question = Przestać mówić MobieTrain, kto tu pracuje?
roster-off-stops = MobieTrain nie dowie się o nowych osobach, zmianach ani odejściach, dopóki nie włączysz tego ponownie. Kto otwiera MobieTrain, nadal przynosi własne dane.
roster-off-stays = To, co MobieTrain już wie, zostaje tam, także o osobach, które nigdy go nie otworzyły, aż administrator treści usunie je w CMS.
roster-on-people =
    { $people ->
        [one] Wysyłane są te dane o jednej osobie, także nieaktywnej:
        [few] Wysyłane są te dane o { $people } osobach, także nieaktywnych:
        [many] Wysyłane są te dane o { $people } osobach, także nieaktywnych:
       *[other] Wysyłane są te dane o { $people } osoby, także nieaktywnych:
    }
roster-on-id = Stały identyfikator nadany przez CrewPlanner, który nic nie mówi o osobie
roster-on-not = Nic więcej: ani adresu e-mail, ani numeru telefonu, ani wynagrodzenia, ani adresu. Osoby usunięte tutaj nie są wysyłane.
roster-on-changes = Późniejsze zmiany też są wysyłane. Kto zostanie tu usunięty, będzie tam oznaczony jako osoba, która odeszła, i zachowa to, co zrobił.
roster-is-on = MobieTrain wie, kto tu pracuje
roster-is-on-text = Zapyta w ciągu kilku sekund. Jego strona połączenia pokazuje, kiedy to zrobił.
roster-is-off = MobieTrain nie dowiaduje się już, kto tu pracuje
roster-is-off-text = To, co już wie, zostaje tam.
roster-cancel = Zostaw bez zmian

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Imię i nazwisko
field-given-name = Imię
field-family-name = Nazwisko
field-email = E-mail
field-number = Numer pracownika
employees-has-password = Ma hasło
employees-no-password = Jeszcze bez hasła
employees-not-invited = Jeszcze bez zaproszenia
employees-invited = Z zaproszeniem, jeszcze bez hasła
employees-no-email = Brak adresu e-mail
field-language = Język
field-status = Status
field-role = Rola
field-departments = Działy
field-leads = Kieruje
role-employee = Pracownik
role-team-lead = Kierownik zespołu
role-client-admin = Administrator

## Audit log: what was done, and what is told of it
audit-client-created = Utworzono klienta
audit-password-set = Ustawiono hasło
audit-invited = Zaproszono do ustawienia hasła
audit-codes-printed = Wydrukowano kody do logowania
audit-phone-opened = Otwarto na telefonie
audit-employee-added = Dodano pracownika
audit-employee-changed = Zmieniono pracownika
audit-employee-deleted = Usunięto pracownika
audit-employees-changed = Zmieniono wielu pracowników
audit-employees-deleted = Usunięto wielu pracowników
audit-employees-imported = Zaimportowano pracowników
audit-employees-exported = Wyeksportowano pracowników
audit-qualifications-exported = Wyeksportowano kwalifikacje
audit-department-added = Dodano dział
audit-department-changed = Zmieniono dział
audit-departments-merged = Połączono działy
audit-department-deleted = Usunięto dział
audit-departments-told-apart = Rozróżniono działy
audit-integration-saved = Zapisano integrację z MobieTrain
audit-integration-disabled = Wyłączono integrację z MobieTrain
audit-roster-on = MobieTrain dowiaduje się, kto tu pracuje
audit-roster-off = MobieTrain nie dowiaduje się już, kto tu pracuje
audit-keys-rotated = Zmieniono klucze podpisu
audit-key-revoked = Unieważniono klucz podpisu
audit-events-replayed = Wysłano ponownie wiadomości
audit-field-parent = Należy do
audit-field-account-login-slug = Account login slug
audit-field-key = Klucz
audit-field-file = Plik
audit-field-people = Osoby
audit-field-added = Dodano
audit-field-changed = Zmieniono
audit-field-deactivated = Oznaczono jako nieaktywnych
audit-field-refused = Odrzucono
audit-field-above = Liczy się też do
audit-field-events = Wiadomości
audit-field-into = Do
audit-field-gone = Już nieobecni
audit-field-days = Dni
## The list of employees, and changing many of them at once.
nav-employees = Pracownicy
employees-none = Nie ma tu jeszcze nikogo
employees-lead = Aktywni: { $active }, nieaktywni: { $inactive }
employees-many = 10 000+
employees-count =
    { $n ->
        [one] { $n } osoba
        [few] { $n } osoby
        [many] { $n } osób
       *[other] { $n } osoby
    }
employees-count-many = { $n } osób
employees-export = Eksportuj
employees-import = Importuj
employees-add = Dodaj pracownika
employees-first = Dodaj swoją załogę
employees-first-text = Zaimportuj wszystkich naraz z arkusza albo dodawaj osoby po kolei. Nikt nie dostanie z tego powodu e-maila.
employees-first-add = Dodaj jednego pracownika
employees-led-none = W twoich działach nie ma jeszcze nikogo
employees-led-none-text = Tu pojawią się osoby, które administrator przypisze do działu, którym kierujesz.
employees-search = Szukaj
employees-search-in = Imię i nazwisko, e-mail lub numer pracownika
employees-department = Dział
employees-departments-all = Wszystkie działy
employees-status-any = Aktywni i nieaktywni
employees-role-any = Wszystkie role
employees-access = Logowanie
employees-access-any = Wszyscy
employees-order = Sortuj według
employees-order-name = Nazwisko, od A do Z
employees-order-name-down = Nazwisko, od Z do A
employees-order-number = Numer, rosnąco
employees-order-number-down = Numer, malejąco
employees-order-newest = Od najnowszych
employees-order-oldest = Od najstarszych
employees-filter = Filtruj
employees-nobody-fits = Nikt nie pasuje
employees-nobody-fits-text = Nikt spośród wybranych filtrami nie ma „{ $q }” w nazwisku, e-mailu ani numerze. Każde słowo musi być początkiem jednego z ich słów.
employees-nobody-fits-filter = Nikt nie pasuje do tych filtrów.
employees-clear = Wyczyść filtry
employees-everywhere = Szukaj wśród wszystkich
employees-caption = Pracownicy, sortowanie: { $order }
employees-tick = Zaznacz
employees-tick-one = Zaznacz: { $name }
employees-number = Numer
employees-change-ticked = Zmień zaznaczonych
employees-tick-page = Zaznacz wszystkich na tej stronie ({ $n })
employees-tick-none = Odznacz wszystkich
employees-change-all = Zmień wszystkich pasujących ({ $n })
employees-paste = Wklej listę numerów lub adresów
employees-pages = Strony
employees-page-first = Pierwsza
employees-page-previous = Poprzednia
employees-page-next = Następna
bulk-title = Zmień wiele osób naraz
bulk-crumb = Zmień wielu
bulk-crumb-confirm = Potwierdź
bulk-lede = Następna strona wymieni wszystkich, zanim cokolwiek się stanie.
bulk-mistake = Sprawdź, co jest wpisane
bulk-who = 1. Kto
bulk-what = 2. Co
bulk-who-all =
    { $n ->
        [one] Wszyscy pasujący do filtra: { $n } osoba
        [few] Wszyscy pasujący do filtra: { $n } osoby
        [many] Wszyscy pasujący do filtra: { $n } osób
       *[other] Wszyscy pasujący do filtra: { $n } osoby
    }
bulk-who-ticked =
    { $n ->
        [one] Zaznaczono: { $n } osoba
        [few] Zaznaczono: { $n } osoby
        [many] Zaznaczono: { $n } osób
       *[other] Zaznaczono: { $n } osoby
    }
bulk-more = i jeszcze { $n }
bulk-people = Numery pracowników lub adresy e-mail
bulk-people-help = Wklej kolumnę z arkusza albo listę z e-maila, po jednym w wierszu lub z przecinkami. Powtórzenia liczą się raz.
bulk-nobody-ticked = Nikt nie jest zaznaczony. Wklej tu listę albo wróć i zaznacz osoby.
bulk-nobody = Wklej co najmniej jeden numer lub adres.
bulk-too-many = Naraz można zmienić najwyżej { $most } osób. Wybierz mniej albo zaimportuj plik.
bulk-too-many-sheet = Naraz można wydrukować najwyżej tyle kodów: { $most }. Wybierz mniej osób.
bulk-nothing = Wybierz, co zmienić.
bulk-no-department = Wybierz co najmniej jeden dział.
bulk-no-mail = Stąd nie są wysyłane wiadomości. Zamiast tego wydrukuj kody do logowania.
bulk-do-inactive = Ustaw jako nieaktywnych
bulk-do-inactive-help = Nie można ich planować. Nadal mogą się logować i uczyć.
bulk-do-active = Ustaw jako aktywnych
bulk-do-add = Dodaj do działów
bulk-do-remove = Usuń z działów
bulk-do-set = Przypisz do tych działów i żadnych innych
bulk-do-set-help = Działy, którymi nie kierujesz, zostają bez zmian.
bulk-to = Działy do dodania, usunięcia lub przypisania
bulk-do-language = Zmień język
bulk-language-none = Taki, o jaki prosi ich przeglądarka
bulk-do-delete = Usuń
bulk-do-delete-help = Wylogowanie w kilka sekund. Postępy zostają w MobieTrain.
bulk-do-invite = Zaproś e-mailem
bulk-do-invite-help = Link do ustawienia hasła. Kto nie ma adresu e-mail albo ma już hasło, nie dostanie go.
bulk-do-sheet = Wydrukuj kody do logowania
bulk-do-sheet-help = Dla każdego kod QR i krótki kod, do wycięcia i wręczenia. Także dla osób bez adresu e-mail.
bulk-go-on = Zobacz, kogo to zmienia
bulk-cancel = Anuluj
bulk-question-active =
    { $n ->
        [one] Ustawić status „Aktywny”: { $n } osoba?
        [few] Ustawić status „Aktywny”: { $n } osoby?
        [many] Ustawić status „Aktywny”: { $n } osób?
       *[other] Ustawić status „Aktywny”: { $n } osoby?
    }
bulk-question-inactive =
    { $n ->
        [one] Ustawić status „Nieaktywny”: { $n } osoba?
        [few] Ustawić status „Nieaktywny”: { $n } osoby?
        [many] Ustawić status „Nieaktywny”: { $n } osób?
       *[other] Ustawić status „Nieaktywny”: { $n } osoby?
    }
bulk-question-language =
    { $n ->
        [one] Zmienić język na { $language }: { $n } osoba?
        [few] Zmienić język na { $language }: { $n } osoby?
        [many] Zmienić język na { $language }: { $n } osób?
       *[other] Zmienić język na { $language }: { $n } osoby?
    }
bulk-question-add =
    { $n ->
        [one] Dodać do { $departments }: { $n } osoba?
        [few] Dodać do { $departments }: { $n } osoby?
        [many] Dodać do { $departments }: { $n } osób?
       *[other] Dodać do { $departments }: { $n } osoby?
    }
bulk-question-remove =
    { $n ->
        [one] Usunąć z { $departments }: { $n } osoba?
        [few] Usunąć z { $departments }: { $n } osoby?
        [many] Usunąć z { $departments }: { $n } osób?
       *[other] Usunąć z { $departments }: { $n } osoby?
    }
bulk-question-set =
    { $n ->
        [one] Przypisać tylko do { $departments }: { $n } osoba?
        [few] Przypisać tylko do { $departments }: { $n } osoby?
        [many] Przypisać tylko do { $departments }: { $n } osób?
       *[other] Przypisać tylko do { $departments }: { $n } osoby?
    }
bulk-question-delete =
    { $n ->
        [one] Usunąć: { $n } osoba?
        [few] Usunąć: { $n } osoby?
        [many] Usunąć: { $n } osób?
       *[other] Usunąć: { $n } osoby?
    }
bulk-question-invite =
    { $n ->
        [one] Zaprosić e-mailem: { $n } osoba?
        [few] Zaprosić e-mailem: { $n } osoby?
        [many] Zaprosić e-mailem: { $n } osób?
       *[other] Zaprosić e-mailem: { $n } osoby?
    }
bulk-question-sheet =
    { $n ->
        [one] Utworzyć kody do logowania: { $n } osoba?
        [few] Utworzyć kody do logowania: { $n } osoby?
        [many] Utworzyć kody do logowania: { $n } osób?
       *[other] Utworzyć kody do logowania: { $n } osoby?
    }
bulk-question-none = Nikt by się nie zmienił
bulk-not-yet =
    { $n ->
        [one] Na liście: { $n } osoba. Nic jeszcze nie zrobiono.
        [few] Na liście: { $n } osoby. Nic jeszcze nie zrobiono.
        [many] Na liście: { $n } osób. Nic jeszcze nie zrobiono.
       *[other] Na liście: { $n } osoby. Nic jeszcze nie zrobiono.
    }
bulk-nothing-yet = Nic jeszcze nie zrobiono.
bulk-changing = Osoby, które się zmieniają
bulk-now = Teraz
bulk-then = Potem
bulk-deleted = Usunięcie
bulk-back = Wstecz
bulk-brake = To więcej niż jedna dziesiąta twoich ludzi
bulk-brake-label = Wpisz { $n }, żeby kontynuować.
bulk-brake-wrong = Wpisz liczbę { $n } cyframi.
bulk-nothing-done = Nic nie zmieniaj
bulk-effect-active = Znowu można ich planować. W MobieTrain od teraz są aktywni.
bulk-effect-inactive = Nie można ich planować. Nadal mogą się logować i uczyć; w MobieTrain od teraz są nieaktywni.
bulk-effect-language = CrewPlanner użyje go od następnej strony, a MobieTrain od następnej wizyty.
bulk-effect-add = Od teraz dostają w MobieTrain kursy tych działów.
bulk-effect-remove = Od teraz nie dostają w MobieTrain kursów, które mają tylko te działy. Ich postępy zostają.
bulk-effect-set = Od teraz dostają w MobieTrain tylko kursy tych działów. Ich postępy zostają.
bulk-effect-delete = W kilka sekund zostaną wylogowani, tu i w MobieTrain, i nie zalogują się ponownie. W MobieTrain nic się nie usuwa: ich postępy tam zostają.
bulk-effect-invite = Każda osoba dostanie e-mail z linkiem do ustawienia hasła. Wcześniejszy link przestanie działać.
bulk-effect-sheet = Następna strona pokaże kody, jeden raz, gotowe do druku. Kto ma kod, może nim jeden raz ustawić hasło tej osoby.
bulk-button-active =
    { $n ->
        [one] Ustaw status „Aktywny”: { $n } osoba
        [few] Ustaw status „Aktywny”: { $n } osoby
        [many] Ustaw status „Aktywny”: { $n } osób
       *[other] Ustaw status „Aktywny”: { $n } osoby
    }
bulk-button-inactive =
    { $n ->
        [one] Ustaw status „Nieaktywny”: { $n } osoba
        [few] Ustaw status „Nieaktywny”: { $n } osoby
        [many] Ustaw status „Nieaktywny”: { $n } osób
       *[other] Ustaw status „Nieaktywny”: { $n } osoby
    }
bulk-button-language =
    { $n ->
        [one] Zmień język: { $n } osoba
        [few] Zmień język: { $n } osoby
        [many] Zmień język: { $n } osób
       *[other] Zmień język: { $n } osoby
    }
bulk-button-add =
    { $n ->
        [one] Dodaj: { $n } osoba
        [few] Dodaj: { $n } osoby
        [many] Dodaj: { $n } osób
       *[other] Dodaj: { $n } osoby
    }
bulk-button-remove =
    { $n ->
        [one] Usuń z działów: { $n } osoba
        [few] Usuń z działów: { $n } osoby
        [many] Usuń z działów: { $n } osób
       *[other] Usuń z działów: { $n } osoby
    }
bulk-button-set =
    { $n ->
        [one] Przypisz: { $n } osoba
        [few] Przypisz: { $n } osoby
        [many] Przypisz: { $n } osób
       *[other] Przypisz: { $n } osoby
    }
bulk-button-delete =
    { $n ->
        [one] Usuń: { $n } osoba
        [few] Usuń: { $n } osoby
        [many] Usuń: { $n } osób
       *[other] Usuń: { $n } osoby
    }
bulk-button-invite =
    { $n ->
        [one] Zaproś: { $n } osoba
        [few] Zaproś: { $n } osoby
        [many] Zaproś: { $n } osób
       *[other] Zaproś: { $n } osoby
    }
bulk-button-sheet =
    { $n ->
        [one] Utwórz kody: { $n } osoba
        [few] Utwórz kody: { $n } osoby
        [many] Utwórz kody: { $n } osób
       *[other] Utwórz kody: { $n } osoby
    }
bulk-logged = Trafi to do dziennika audytu razem z tą listą.
bulk-unchanged = Bez zmian: { $n }
bulk-already = Już tak jest
bulk-already-invite = Ma już hasło
bulk-no-address = Brak adresu e-mail, więc bez wiadomości
bulk-no-address-sheet = Wydrukuj kody dla nich
bulk-last-admin = Ostatni administrator
bulk-last-admin-text = Ktoś musi zachować klucze. Najpierw wyznacz innego administratora.
bulk-not-yours = Kierownik zespołu lub administrator: zmienia ich tylko administrator
bulk-unknown = Nikt nie ma tego numeru ani adresu
bulk-gone = Już go nie ma
bulk-departments-none = Brak
bulk-refused = Nic nie zmieniono
bulk-refused-last-admin = Nie zostałby żaden aktywny administrator: ktoś w międzyczasie zmienił innego. Zacznij od nowa na liście.
bulk-refused-department = W międzyczasie usunięto dział. Zacznij od nowa na liście.
bulk-refused-departments = Ktoś byłby w zbyt wielu działach: logowanie do MobieTrain nie przeniesie ich wszystkich. Wybierz mniej działów albo mniej osób.
bulk-done-active =
    { $n ->
        [one] Status „Aktywny” ustawiony: { $n } osoba
        [few] Status „Aktywny” ustawiony: { $n } osoby
        [many] Status „Aktywny” ustawiony: { $n } osób
       *[other] Status „Aktywny” ustawiony: { $n } osoby
    }
bulk-done-inactive =
    { $n ->
        [one] Status „Nieaktywny” ustawiony: { $n } osoba
        [few] Status „Nieaktywny” ustawiony: { $n } osoby
        [many] Status „Nieaktywny” ustawiony: { $n } osób
       *[other] Status „Nieaktywny” ustawiony: { $n } osoby
    }
bulk-done-language =
    { $n ->
        [one] Zmieniono język: { $n } osoba
        [few] Zmieniono język: { $n } osoby
        [many] Zmieniono język: { $n } osób
       *[other] Zmieniono język: { $n } osoby
    }
bulk-done-departments =
    { $n ->
        [one] Zmieniono działy: { $n } osoba
        [few] Zmieniono działy: { $n } osoby
        [many] Zmieniono działy: { $n } osób
       *[other] Zmieniono działy: { $n } osoby
    }
bulk-done-delete =
    { $n ->
        [one] Usunięto: { $n } osoba
        [few] Usunięto: { $n } osoby
        [many] Usunięto: { $n } osób
       *[other] Usunięto: { $n } osoby
    }
bulk-done-invite =
    { $n ->
        [one] Zaproszenia w drodze: { $n } osoba
        [few] Zaproszenia w drodze: { $n } osoby
        [many] Zaproszenia w drodze: { $n } osób
       *[other] Zaproszenia w drodze: { $n } osoby
    }
bulk-done-sheet =
    { $n ->
        [one] Utworzono kody do logowania: { $n } osoba
        [few] Utworzono kody do logowania: { $n } osoby
        [many] Utworzono kody do logowania: { $n } osób
       *[other] Utworzono kody do logowania: { $n } osoby
    }
bulk-done-already =
    { $n ->
        [one] W międzyczasie już tak było: { $n } osoba.
        [few] W międzyczasie już tak było: { $n } osoby.
        [many] W międzyczasie już tak było: { $n } osób.
       *[other] W międzyczasie już tak było: { $n } osoby.
    }
bulk-done-gone =
    { $n ->
        [one] W międzyczasie zniknęły lub zmienił je ktoś inny, więc pozostały bez zmian: { $n } osoba.
        [few] W międzyczasie zniknęły lub zmienił je ktoś inny, więc pozostały bez zmian: { $n } osoby.
        [many] W międzyczasie zniknęły lub zmienił je ktoś inny, więc pozostały bez zmian: { $n } osób.
       *[other] W międzyczasie zniknęły lub zmienił je ktoś inny, więc pozostały bez zmian: { $n } osoby.
    }

## Import and export of employees
import-title = Import pracowników
import-crumb = Import
import-lead = Plik CSV lub arkusz Excela (.xlsx) do 50 MB. Zanim cokolwiek się zmieni, widać, co plik by zrobił; żadna wiadomość nie jest wysyłana.
import-file = Plik
import-columns-are = Kolumny: { $columns }.
import-template = Plik do wypełnienia
import-missing-option = Osoby, których nie ma w pliku, stają się nieaktywne
import-missing-help = Ty i ostatni administrator pozostajecie aktywni. Najpierw widać, o kogo chodzi; jeśli to ponad 10 % osób, wśród których szukano, trzeba wpisać liczbę.
import-among = Szukamy wśród
import-among-all = Wszystkich
import-among-gone = Tego działu już nie ma. Wybierz ponownie.
import-sheet = Arkusz
import-sheet-help = Tylko dla Excela. Puste: pierwszy.
import-look = Pokaż, co by zrobił
import-cancel = Anuluj
import-how = Jak czytany jest plik
import-how-match = Osoby są rozpoznawane po numerze pracownika, a jeśli go nie ma, po adresie e-mail.
import-how-empty = Pusta komórka zostawia to, co jest.
import-how-departments = Kilka działów wpisuje się w jednej komórce, oddzielając je ; lub | lub nowym wierszem. Nowe są wymienione, zanim powstaną; nazwa, która jest prawie nazwą innego działu, zostaje odrzucona.
import-how-unknown = Nieznane kolumny są wymienione i pominięte.
import-how-roles = Plik nie zmienia ról ani haseł.
import-no-file = Wybierz plik, który nie jest pusty.
import-error-large = Plik jest większy niż { $max } MB.
import-error-unpacked = Po rozpakowaniu arkusz jest większy niż { $max } MB.
import-error-old = To arkusz w starym formacie lub z hasłem. Zapisz go jako .xlsx bez hasła albo jako CSV.
import-error-broken = Ten arkusz jest uszkodzony. Zapisz go ponownie jako .xlsx albo CSV.
import-error-no-sheet = Nie ma arkusza „{ $name }”. Arkusze nazywają się { $found }.
import-error-not-text = Bajt { $byte } nie jest znakiem: ten plik nie jest tekstem. Zapisz tabelę jako CSV lub .xlsx.
import-error-utf16 = Bajt { $byte }: ten plik jest w UTF-16 i jest tam uszkodzony znak. Zapisz go jako UTF-8.
import-error-utf8 = Wiersz { $line }, bajt { $byte }: ten plik jest w UTF-8, ale jest tam uszkodzony znak. Zapisz go ponownie jako „CSV UTF-8”.
import-error-empty = W tym pliku nic nie ma. Pierwszy wiersz podaje nazwy kolumn.
import-error-no-column = Wiersz { $line }: nie ma kolumny z numerem ani z adresem e-mail. Kolumny nazywają się { $found }.
import-error-twice = Wiersz { $line }: dwie kolumny znaczą to samo: { $first } i { $second }.
import-error-columns = Wiersz { $line }: jest więcej niż { $max } kolumn.
import-error-rows = Wiersz { $line }: jest więcej niż { $max } wierszy. Podziel plik.
import-would = Co zrobiłby plik { $file }
import-did = Co zrobił plik { $file }
import-read = Wczytane wiersze: { $rows } ({ $kind }).
import-not-yet = Nic jeszcze nie zrobiono i żadna wiadomość nie jest wysyłana.
import-comma = przecinki
import-semicolon = średniki
import-tab = tabulatory
import-bar = kreski pionowe
import-of-sheet = arkusz { $sheet }
import-1252 = Ten plik nie jest w UTF-8 i został wczytany jako Windows-1252. Sprawdź nazwiska z ogonkami i kreskami.
import-anew = Nic nie zaimportowano: coś się w międzyczasie zmieniło
import-anew-text = Poniżej widać, co plik zrobiłby teraz. Przejrzyj to ponownie przed importem.
import-rows = Wiersze pliku
import-which = Które wiersze
import-all = Wszystkie
import-refused = Odrzucone
import-new = Nowe
import-changed = Zmienione
import-unchanged = Bez zmian
import-missing = Stają się nieaktywne
import-line = Wiersz
import-person = Osoba
import-row-is = Wiersz jest
import-happens = Co się dzieje
import-nothing = Nic.
import-becomes-inactive = Nie ma w pliku: staje się nieaktywna.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } zmienia się na { $after }
import-no-rows = Tu nie ma wierszy
import-pages = Strony
import-page = Strona { $page } z { $pages }
import-previous = Poprzednia
import-next = Następna
import-short = W skrócie
import-new-text = Będą mogły się logować, gdy dostaną hasło.
import-changed-text =
    { $n ->
        [one] { $n } osoba zmienia działy, a z nimi może i kursy w MobieTrain.
        [few] { $n } osoby zmieniają działy, a z nimi może i kursy w MobieTrain.
        [many] { $n } osób zmienia działy, a z nimi może i kursy w MobieTrain.
       *[other] { $n } osoby zmienia działy, a z nimi może i kursy w MobieTrain.
    }
import-refused-text = Wracają jako plik w Twoich kolumnach, z powodem.
import-refused-file = Odrzucone wiersze jako CSV: { $n }
import-new-departments = Nowe działy
import-columns = Kolumny
import-columns-read = Wczytane:
import-columns-skipped = Pominięte, bo plik ich nie zmienia albo ich nie znamy:
import-brake = Zatrzymano: nieaktywnych stałoby się { $missing } z { $covered }
import-brake-text = Osoby spoza pliku mają stać się nieaktywne. Spośród wszystkich aktywnych osób to { $share } %. Powyżej 10 % czekamy na Ciebie.
import-brake-text-among = Osoby spoza pliku mają stać się nieaktywne. Spośród aktywnych osób w dziale { $department } i działach poniżej to { $share } %. Powyżej 10 % czekamy na Ciebie.
import-who = Kto to jest
import-more = i jeszcze: { $n }
import-brake-label = Aby je dezaktywować, wpisz { $missing }
import-brake-wrong = Wpisz { $missing } albo zaimportuj, nikogo nie dezaktywując. Nic nie zmieniono.
import-brake-button = Importuj i dezaktywuj
import-brake-nobody = Importuj, nikogo nie dezaktywuj
import-button = Importuj: { $n }
import-nothing-to-do = Nie ma czego importować: wszystko z pliku już tak jest albo zostało odrzucone.
import-applying = Trwa import pliku
import-applying-text = { $done } z { $of }
import-applying-stay = Możesz opuścić tę stronę: import trwa dalej. Zostanie zrobione wszystko albo nic.
import-done = Plik został zaimportowany
import-done-text = Dodano: { $new }. Zmieniono: { $changed }. Nieaktywne: { $missing }. Nie wysłano żadnej wiadomości.
import-done-list = Do listy pracowników
import-why-width = Wartości: { $found }, kolumny: { $wanted }. Wartość zawierającą separator ujmij w cudzysłów.
import-why-long = { $column }: dłuższe niż { $max } bajtów. Na końcu może brakować cudzysłowu.
import-why-formula = { $column }: formuła daje { $error }.
import-why-text = { $field }: { $why }
import-why-language = „{ $text }” nie jest jednym z naszych języków.
import-why-status = Status to aktywny lub nieaktywny (active, inactive), a nie „{ $text }”.
import-why-nobody = Nie ma ani numeru, ani adresu.
import-why-needed = Nowa osoba tego potrzebuje: { $field }.
import-why-taken = { $email } należy do: { $name }.
import-why-twice = W wierszu { $line } jest już { $name }.
import-why-last-admin = { $name } to ostatni aktywny administrator i pozostaje aktywny.
import-why-departments = Tych działów jest za dużo albo ich nazwy są za długie na odnośnik.
import-why-alike = Nie ma działu „{ $name }”. Czy chodziło o „{ $alike }”? Jeśli to inny dział, najpierw go utwórz.
import-why-zeros = Nie ma numeru { $number }, ale { $name } ma { $theirs }. Czy to { $name }? Wpisz wtedy { $theirs }: arkusze kalkulacyjne usuwają zera z początku. Jeśli to ktoś inny, najpierw dodaj tę osobę ręcznie.
export-title = Eksport pracowników
export-lead = Osoby w pliku: { $n }
export-text = Plik CSV, który otwiera Excel: numer, nazwiska, e-mail, działy, język, status i rola. Można go ponownie zaimportować.
export-button = Pobierz
export-logged = Dziennik audytu mówi, kto pobrał plik.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Numer { $number }
person-edit = Edytuj
person-not-done = Nic nie zmieniono
person-added = Dodano: { $name }
person-added-waits = Dodano: { $name }. Logowanie nie jest jeszcze możliwe
person-saved = Zapisano. Zmienione pola: { $count }
person-unchanged = Nic nie zmieniono: wszystko już tak było
person-now-inactive = { $name }: status nieaktywny
person-now-active = { $name }: status znów aktywny
person-deleted = Usunięto: { $name }
person-training = Szkolenia
person-training-none = Jeszcze żaden kurs nie został ukończony.
person-completed = Ukończono
person-valid-until = Ważne do
qualified-due-on = Termin
person-late = Po terminie:
person-late-since = Termin minął { $date }.
person-training-new = Nowe kursy do przejścia: { $count }
person-training-told = Według tego, co przekazał nam MobieTrain.
person-training-told-last = Przekazał nam to MobieTrain, ostatnio { $when }.
person-history = Historia
person-history-all = W dzienniku zdarzeń
person-history-none = Jeszcze nic się nie wydarzyło.
person-details = Dane
person-in-crew = W ekipie
person-since = od { $month }
person-no-departments = W żadnym dziale
language-of-browser = Jak w przeglądarce
person-invited = Zaproszenie jest w drodze na adres { $email }
person-link-sent = Link do nowego hasła jest w drodze na adres { $email }
person-password = Hasło
person-password-set = Ustawione: można się zalogować
person-password-none = Nieustawione: jeszcze nie można się zalogować. Dzięki zaproszeniu ta osoba ustawi je sama.
devices-title = Zalogowane urządzenia
devices-none = Brak zalogowanych urządzeń.
devices-signed-out = { $name }: wylogowano wszędzie
person-leaving = Gdy { $name } odchodzi
person-leaving-inactive = Nieaktywny: nadal może się logować i uczyć, a wszystko zostaje zachowane.
person-leaving-deleted = Usunięty: zostaje wylogowany w kilka sekund, także w MobieTrain, a postępy tam zostają.
person-set-inactive = Oznacz jako nieaktywnego
person-set-active = Oznacz jako aktywnego
person-delete = Usuń…
person-delete-question = Usunąć: { $name }?
person-delete-sign-in = Ta osoba zostanie wszędzie wylogowana i nie będzie mogła się zalogować.
person-delete-mobietrain = Otwarte sesje w MobieTrain kończą się w kilka sekund.
person-delete-progress = W MobieTrain nic nie jest usuwane: postępy zostają tam, dopóki ktoś nie usunie tej osoby w CMS.
person-delete-erased = Imię i nazwisko, adres i numer znikają stąd po tylu dniach: { $days }. Dziennik zdarzeń zachowuje swoje wpisy przez swój czas.
person-delete-yes = Usuń
person-cancel = Anuluj
person-save = Zapisz zmiany
person-add = Dodaj
person-not-saved = Jeszcze nie zapisano. Do poprawienia: { $count }
person-personal = Dane osobowe
person-name-help = Tylko jeśli to nie po prostu imię i nazwisko
person-optional = (opcjonalnie)
person-email-help = Kto go nie ma, loguje się numerem pracownika.
person-none-yet = Nie ma jeszcze działów.
person-departments-kept = Zostaje w: { $departments }. Zmienia to tylko administrator.
person-leads-help = Tylko dla kierownika zespołu: działy, których ludźmi się zajmuje, wraz z tymi pod nimi.
role-employee-help = Widzi własne dane i otwiera MobieTrain.
role-team-lead-help = Widzi i edytuje ludzi z wybranych działów.
role-client-admin-help = Widzi i edytuje wszystkich, działy i integracje.
conflict-title = Jeszcze nie zapisano. Pola zmienione tymczasem przez kogoś innego: { $count }
conflict-text = Wybierz dla każdego, co jest poprawne. Wszystko inne, co zostało wpisane, jest nadal poniżej.
conflict-theirs = Jak jest teraz
conflict-theirs-by = Jak jest teraz: { $who }, { $when }
conflict-mine = Jak wpisano tutaj
mistake-empty = To nie może być puste.
mistake-long = To ma więcej znaków niż { $max }.
mistake-lines = To musi być w jednym wierszu.
mistake-control = Jest w tym znak sterujący, którego nie ma na klawiaturze. Wpisz to od nowa.
mistake-not-email = To nie jest adres e-mail. Wpisz go tak: nazwa@firma.example.
mistake-named-email = Wpisz sam adres, bez nazwiska i nawiasów kątowych.
mistake-linked-email = Wpisz sam adres, bez mailto: na początku.
mistake-email-taken = Ten adres ma już { $name }. Każdy potrzebuje własnego.
mistake-no-name-to-sign-in = Podaj adres e-mail albo numer pracownika: bez jednego z nich nie można się zalogować.
mistake-taken = Ktoś inny w firmie już to ma.
mistake-number-taken = Ten numer ma już { $name }. Każdy potrzebuje własnego.
mistake-leads-nothing = Wybierz co najmniej jeden dział dla kierownika zespołu.
mistake-out-of-reach = Wybierz co najmniej jeden dział, którym kierujesz.
mistake-last-admin = To jedyny aktywny administrator. Najpierw nadaj tę rolę komuś innemu.
mistake-unknown-department = Jednego z tych działów już nie ma. Wybierz ponownie.
mistake-too-many = Tych działów jest za dużo albo mają zbyt długie nazwy, by zmieścić się w łączu do MobieTrain.
mistake-not-offered = Wybierz jedną z podanych możliwości.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Działy
departments-lede = Osoby z działu podrzędnego liczą się także do nadrzędnego, również w MobieTrain.
departments-new = Nowy dział
departments-tree = Drzewo działów
departments-department = Dział
departments-here = Tutaj
departments-in-all = Łącznie
departments-people-here = osoby tutaj:
departments-people-in-all = osoby łącznie:
departments-empty = Nie ma jeszcze działów
departments-empty-text = Utwórz tutaj pierwszy. Import tworzy te, które wymienia.
departments-choose = Wybierz dział, aby zmienić jego nazwę, przenieść go, połączyć z innym lub usunąć.
departments-not-saved = Niczego jeszcze nie zapisano
departments-done-created = Dział został utworzony.
departments-done-saved = Dział został zapisany.
departments-done-merged = Działy zostały połączone.
departments-done-deleted = Dział został usunięty.
departments-done-apart = Pozostają dwoma działami. Nie zapytamy o to ponownie.
departments-done-people = Osoby, których działy w MobieTrain zmienią się przy następnym logowaniu: { $people }.
departments-alike = „{ $one }” wygląda jak „{ $other }”
departments-alike-text = Osoby w nim: { $people }. Jeśli oba znaczą to samo, omija je to, co MobieTrain ma dla działu { $other }. Połącz je albo potwierdź, że tak ma być.
departments-alike-merge = Zobacz, co zmieni połączenie
departments-alike-apart = Tak ma być
departments-above = Liczysz się także do: { $departments }.
department-name = Nazwa
department-name-help = Zmiana nazwy nie zmienia żadnej reguły w MobieTrain.
department-parent = Należy do
department-no-parent = Do niczego, jest samodzielny
department-save = Zapisz
department-create = Utwórz dział
department-delete = Usuń…
department-merge-title = Połącz z innym
department-merge-into = Wszyscy z działu { $department } przechodzą do
department-merge-show = Pokaż, co się zmieni
department-error-empty = Nadaj działowi nazwę.
department-error-long = Nazwa może mieć najwyżej { $max } znaków.
department-error-odd = Nazwa to jeden wiersz bez znaków sterujących.
department-error-taken = Inny dział ma już tę nazwę. Wybierz inną albo połącz oba działy.
department-error-circle = Nie może należeć do działu, który jest pod nim.
department-error-deep = Działy mogą mieć najwyżej { $levels } poziomów.
department-error-link = { $person } liczy się wtedy do większej liczby działów, niż zmieści link do MobieTrain, łącznie z nadrzędnymi. Najpierw wypisz tę osobę z kilku działów albo użyj krótszych nazw.
department-error-gone = Tego działu już nie ma. Wybierz inny.
department-move-question = Przenieść { $department }?
department-move-to = Będzie należeć do działu { $parent }.
department-move-top = Będzie samodzielny.
department-merge-question = Połączyć { $department } z { $into }?
department-delete-question = Usunąć { $department }?
department-effects = Co się zmieni
department-effect-concerned = Osoby, których działy w MobieTrain się zmienią, od następnego logowania
department-effect-gained = Osoby, które będą się liczyć do działu { $department }
department-effect-lost = Osoby, które nie będą się już liczyć do działu { $department }
department-effect-moved = Osoby z działu { $department }, które będą w dziale { $into }
department-effect-stay = Osoby w dziale { $department }: zostają, bez tego działu
department-effect-below = Działy podrzędne, które będą należeć do działu { $parent }
department-effect-below-top = Działy podrzędne, które staną się samodzielne
department-effect-leads-move = Liderzy zespołów, którzy będą widzieć i edytować także te osoby
department-effect-leads-merge = Liderzy zespołów, którzy będą prowadzić { $into } zamiast niego
department-effect-leads-delete = Liderzy zespołów, którzy nie będą go już prowadzić
department-names-more = i jeszcze { $n }
department-rules = Grupy użytkowników w MobieTrain
department-rules-merge = Grupa, której reguła wymienia { $department } (ID: { $id }), nie znajdzie już przez to tych osób. Poproś osobę zajmującą się MobieTrain, aby wpisała tam { $into }.
department-rules-delete = Grupa, której reguła wymienia { $department } (ID: { $id }), nie znajdzie już przez to tych osób, nawet jeśli znów utworzysz dział o tej nazwie.
department-brake = Liczba osób, których to dotyczy: { $n }
department-brake-label = Aby kontynuować, wpisz { $n }
department-brake-wrong = Wpisz { $n }: tylu osób to dotyczy.
department-changed = W międzyczasie dotyczy to innych osób niż przedtem. Obejrzyj to ponownie, zanim przejdziesz dalej.
department-move-button = Przenieś
department-merge-button = Połącz z { $into }
department-delete-button = Usuń { $department }
department-cancel = Zostaw tak, jak jest
## Open on your phone
phone-title = Otwórz na telefonie
phone-text = Zeskanuj aparatem telefonu. Trafisz prosto do swojego szkolenia, jako { $name }.
phone-qr = Kod QR z Twoim osobistym linkiem do logowania
phone-once = Działa raz, przez dwie minuty.
phone-left = Pozostały czas
phone-no-camera = Nie masz aparatu?
phone-type = Otwórz ten adres na telefonie. Nie podawaj go nikomu: kto otworzy go pierwszy, zaloguje się jako Ty.
phone-new = Nowy kod
phone-done = Gotowe
phone-close = Zamknij
phone-over = Ten kod już nie działa
phone-over-text = Kod działa raz i przez dwie minuty, aby nikt inny nie mógł użyć Twojego.
phone-opened = Jesteś na swoim telefonie
phone-opened-text = Logowanie się udało. Kontynuuj tam, a to okno możesz zamknąć.
phone-confirm-title = Kontynuować jako { $name }?
phone-confirm-text = Na tym telefonie nastąpi logowanie jako { $name }. Kontynuuj tylko wtedy, gdy to Ty i gdy ten kod otworzono na Twoim drugim ekranie.
phone-confirm-other = Na tym telefonie trwa sesja osoby: { $name }. Zostanie ona zakończona.
phone-confirm-no = To nie ja
phone-expired-what = Otwórz CrewPlanner na komputerze i w menu za swoim zdjęciem wybierz „Otwórz na telefonie”. Tam otrzymasz nowy kod.
phone-expired-home = Przejdź do CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] Razem 1 minuta
        [few] Razem { $minutes } minuty
        [many] Razem { $minutes } minut
       *[other] Razem { $minutes } minuty
    }
training-minutes-left =
    { $minutes ->
        [one] została 1 minuta
        [few] zostały { $minutes } minuty
        [many] zostało { $minutes } minut
       *[other] zostało { $minutes } minuty
    }
training-minutes =
    { $minutes ->
        [one] 1 minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
training-lessons =
    { $lessons ->
        [one] { $done } z 1 lekcji
        [few] { $done } z { $lessons } lekcji
        [many] { $done } z { $lessons } lekcji
       *[other] { $done } z { $lessons } lekcji
    }
training-not-begun = Jeszcze nie rozpoczęte
training-continue = Kontynuuj
training-start = Zacznij
training-late =
    { $days ->
        [one] 1 dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
training-by-today = Do dziś
training-by-tomorrow = Do jutra
training-by-weekday =
    { $weekday ->
        [1] Do poniedziałku
        [2] Do wtorku
        [3] Do środy
        [4] Do czwartku
        [5] Do piątku
        [6] Do soboty
       *[other] Do niedzieli
    }
training-by-date = Do { $date }
qualified-title = Kto ma kwalifikacje
qualified-lead = Na podstawie kursów ukończonych w MobieTrain.
qualified-lead-last = Na podstawie kursów ukończonych w MobieTrain, ostatni { $when }.
qualified-note = MobieTrain przekazuje nam każdy ukończony kurs.
qualified-note-late = Nie wiadomo jeszcze, kto jest po terminie, albo nie w tym dniu.
due-late = Po terminie
due-soon = Termin w ciągu 7 dni
due-which = Do zrobienia
due-as-of = Według MobieTrain, stan z { $when }.
qualified-csv = Ta lista jako CSV
qualified-which = Kwalifikacja
qualified-which-any = Wszystkie kwalifikacje
qualified-validity = Ważność
qualified-validity-any = Dowolna
qualified-on = W dniu
qualified-people = Które osoby
qualified-everybody = Wszyscy
qualified-yes = Z kwalifikacją
qualified-soon = Wygasa w ciągu 30 dni
qualified-over = Wygasła
qualified-forever = Bezterminowo
qualified-until = Do { $date }
qualified-ran-out = Wygasła { $date }
qualified-days =
    { $days ->
        [0] ostatni dzień
        [one] jeszcze 1 dzień
        [few] jeszcze { $days } dni
        [many] jeszcze { $days } dni
       *[other] jeszcze { $days } dnia
    }
qualified-not = Jeszcze nie
qualified-nothing = Jeszcze żadnej
qualified-caption = Kwalifikacje w dniu { $date }, według nazwisk
qualified-departments-today = Działy dzisiaj
qualified-past-deleted = Bez osób usuniętych od tego dnia: { $n }.
qualified-past-some = Bez osób usuniętych od tego dnia.
qualified-past-departments = Działy podano według stanu na dziś.
qualified-empty = Nikt jeszcze nie ukończył kursu
qualified-empty-text = Gdy ktoś ukończy kurs w MobieTrain, pojawi się to tutaj w ciągu kilku sekund.
qualified-you = Masz kwalifikacje
company-last = Dalej do { $client }
company-another = Albo inna firma:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Został jeden krok: MobieTrain musi skonfigurować Twoją subdomenę. Nie musisz tu wracać; napiszemy, gdy zacznie działać.
test-who = Imię i nazwisko, e-mail lub numer pracownika
test-who-help = Wystarczą początki słów: „jan pee”.
test-unknown = Nie znaleziono takiego pracownika.
test-several = O kogo chodzi?
test-more =
    { $count ->
        [one] Pasuje jeszcze jedna osoba. Wpisz więcej, aby zawęzić.
        [few] Pasują jeszcze { $count } osoby. Wpisz więcej, aby zawęzić.
       *[many] Pasuje jeszcze { $count } osób. Wpisz więcej, aby zawęzić.
    }
test-group = { $group } { $courses }
test-in-several = Kurs, który jest w kilku z tych grup, liczy się w każdej, a w sumie raz.
told-waiting = E-mail do { $name } czeka
told-waiting-text = Serwer poczty nie przyjął jeszcze wiadomości do { $address }. Sami spróbujemy ponownie.
told-sent = Powiadomiono e-mailem: { $name }
told-sent-text = Serwer poczty przyjął wiadomość do { $address }: { $when }.
told-failed = E-mail do { $name } nie został wysłany
told-failed-text = Zaniechano wysyłania wiadomości do { $address }: { $when }.
told-says = Serwer poczty mówi:
connected-mail-subject = { $client }: połączono z MobieTrain
connected-mail-text =
    Dzień dobry, { $name },

    MobieTrain skonfigurował subdomenę firmy { $client } i połączenie działa. Od teraz Twoi pracownicy znajdą MobieTrain w menu swojego profilu.

    Połączenie i test z jednym z pracowników:
connected-mail-button = Otwórz połączenie
technical-title = Szczegóły techniczne
technical-text = Wiadomości, klucze i zegary
event-keys-changed = Zmieniono klucze
event-people-changed = Zmieniono dane osób
event-completion-withdrawn = Wycofano ukończenie kursu
event-learner-deleted = Usunięto osobę w MobieTrain
replay-title = Wyślij kilka ponownie
replay-text = Wszystko, czego nie doręczono, a co wydarzyło się w tym czasie. Zanim zostaną wysłane, zobaczysz, ile to wiadomości.
replay-from = Od
replay-to = Do
replay-wrong = Wybierz dwa momenty, najpierw wcześniejszy.
replay-look = Pokaż, co zostałoby wysłane
replay-question =
    { $count ->
        [0] Z tego czasu nie ma nic do ponownego wysłania
        [one] Wysłać ponownie jedną wiadomość?
        [few] Wysłać ponownie { $count } wiadomości?
       *[many] Wysłać ponownie { $count } wiadomości?
    }
replay-only = Ponownie można wysłać tylko to, czego nie doręczono: treść wiadomości jest usuwana, gdy tylko zostanie doręczona. Ta, która jednak dotarła, nie zadziała drugi raz.
replay-no = Wróć
replay-yes = Wyślij ponownie
replay-done =
    { $count ->
        [0] Nie było nic do ponownego wysłania
        [one] Jedna wiadomość jest znów w drodze
        [few] { $count } wiadomości są znów w drodze
       *[many] { $count } wiadomości jest znów w drodze
    }
replay-done-text = Lista poniżej mówi, które doręczono.
keys-title = Klucze podpisu
keys-text = Nimi podpisywane są linki do MobieTrain. Co 90 dni nowy klucz sam przejmuje podpisywanie; nikt tego nie zauważa.
key-active = Podpisuje
key-next = Następny
key-retired = Wycofany
key-revoked = Unieważniony
key-active-since = Podpisuje od: { $when }.
key-next-since = Opublikowany z wyprzedzeniem od: { $when }.
key-retired-until = Już nie podpisuje; pozostaje opublikowany do: { $when }, aby jego ostatnie linki działały.
key-revoked-at = Wycofany z użycia: { $when }.
key-revoke = Unieważnij
keys-rotate = Zmień teraz
keys-rotate-text = Po zmianie od razu podpisuje następny klucz. Żaden link nie przepada.
keys-rotate-from = Następny klucz może przejąć podpisywanie od: { $when }. Wtedy będzie znany wszędzie.
keys-rotated = Teraz podpisuje następny klucz
keys-rotated-text = Poprzedni pozostaje opublikowany, aż wygaśnie jego ostatni link.
keys-revoked = Klucz został unieważniony
keys-revoked-text = MobieTrain dowiaduje się od razu. Poniżej, w Wiadomościach, widać, czy to dotarło.
revoke-question = Unieważnić ten klucz?
revoke-active = Ten klucz podpisuje linki. Następny od razu przejmuje podpisywanie; kto jest w drodze z linkiem z ostatniej minuty, przeczyta, że nie zadziałał, i dotknie jeszcze raz.
revoke-next = Ten klucz jeszcze nie podpisuje, więc nikt tego nie zauważy. Powstaje nowy następny klucz, który może przejąć podpisywanie za pół godziny.
revoke-retired = Ten klucz już nie podpisuje. Linki z ostatnich minut, które podpisał, przestają działać; kto taki ma, dotknie jeszcze raz.
revoke-when = MobieTrain dowiaduje się od razu i odrzuca klucz w ciągu sekund; gdy wiadomość nie dotrze, w ciągu 10 minut.
revoke-forever = Tego nie można cofnąć. Zrób to, gdy ktoś mógł zdobyć klucz.
revoke-no = Zachowaj

# Invitations and passwords
invite = Wyślij zaproszenie
invite-again = Wyślij ponownie
invite-reset = Wyślij link do nowego hasła
invite-link = Utwórz link do ustawienia hasła
invite-code = Wydrukuj kod do logowania
invite-no-email = Brak adresu e-mail, więc nie można nic wysłać. Przekaż link albo kod na kartce.
invite-no-mail = Stąd nie wychodzi poczta. Przekaż link albo kod na papierze.
forgotten-no-email = Nie masz adresu e-mail? Nowy kod da ci przełożony lub planista. Z nim ustawisz nowe hasło.
sheet-lasts = Jak długo kody są ważne
sheet-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
sheet-resets =
    { $n ->
        [one] Ma już hasło, które pozostanie, aż kodem ustawi się inne: { $n } osoba
        [few] Ma już hasło, które pozostanie, aż kodem ustawi się inne: { $n } osoby
        [many] Ma już hasło, które pozostanie, aż kodem ustawi się inne: { $n } osób
       *[other] Ma już hasło, które pozostanie, aż kodem ustawi się inne: { $n } osoby
    }
sheet-ends =
    { $n ->
        [one] Wciąż ważny kod przestanie działać: { $n } osoba
        [few] Wciąż ważny kod przestanie działać: { $n } osoby
        [many] Wciąż ważny kod przestanie działać: { $n } osób
       *[other] Wciąż ważny kod przestanie działać: { $n } osoby
    }
sheet-has-code = Kod do { $until }
sheet-new = Nowy kod
sheet-crumb = Kody do logowania
sheet-title =
    { $n ->
        [one] Kody do logowania: { $n } osoba
        [few] Kody do logowania: { $n } osoby
        [many] Kody do logowania: { $n } osób
       *[other] Kody do logowania: { $n } osoby
    }
sheet-lede = Potnij wzdłuż linii i wręcz każdemu jego odcinek.
sheet-print = Drukuj
sheet-warning = Kto ma odcinek, może go użyć
sheet-warning-text = Kody widzisz tylko raz. Każdy działa raz, do { $until }. Nowe kody dla tych samych osób unieważnią te. W dzienniku audytu jest zapisane, że je utworzono.
sheet-done = Gotowe
sheet-qr = Kod QR: { $name }
sheet-signs-in = Logujesz się za pomocą: { $with }
sheet-scan = Zeskanuj, ustaw hasło, gotowe.
sheet-or = Lub wejdź na { $address } i wpisz
sheet-good = Ważny raz, do { $until }.
code-title = Wpisz swój kod
code-text = Jest na kartce, którą masz: dziesięć liter i cyfr. Z nim ustawisz hasło.
code-label = Kod
code-button = Dalej
code-wrong = Ten kod nie jest ważny. Może jest błędnie wpisany, już użyty albo za stary. Sprawdź go albo poproś o nowy.
invitation-mail-subject = Twoje konto w firmie { $client }
invitation-mail-text =
    Dzień dobry, { $name },

    firma { $client } utworzyła dla Ciebie konto w CrewPlannerze. Ustaw hasło przez poniższy link; jest ważny do { $until }.
given-mail-text =
    Dzień dobry, { $name },

    firma { $client } przesyła Ci link do ustawienia nowego hasła w CrewPlannerze; jest ważny do { $until }. Dopóki go nie ustawisz, Twoje hasło się nie zmieni.

role-confirm-first = Wybór innej roli wymaga najpierw hasła.

asked-client-admin = Wymagany od administratorów
asked-team-lead = Wymagany od liderów zespołów
asked-employee = Wymagany od wszystkich pozostałych
address-no-mail = Stąd nie są wysyłane wiadomości, więc nie możesz potwierdzić adresu. Zapytaj osobę, która w firmie { $client } zajmuje się pracownikami: zmieni go za ciebie.
address-given-mail-text =
    Dzień dobry, { $name },

    { $by }: ta osoba ustawiła Ci { $when } inny adres e-mail w { $client }. Tym adresem już się nie zalogujesz. To pomyłka? Zapytaj osobę, która w firmie { $client } zajmuje się pracownikami.
address-given-by-command = Administracja
mail-off-text = Osoba, która prowadzi tę instalację, nie podała serwera poczty. Do tego czasu przekazuj linki osobiście albo drukuj kody logowania.

## Company sign-in

company-sign-in = Logowanie firmowe
company-lead = Pracownicy logują się przez waszego dostawcę OpenID Connect, na przykład Microsoft Entra, Google lub Keycloak.
company-card-text = Pozwól pracownikom { $client } logować się przez waszego dostawcę OpenID Connect, obok hasła lub zamiast niego.
company-open = Otwórz ustawienia
company-redirect = Adres przekierowania (redirect URI)
company-redirect-help = Zarejestruj tę witrynę u dostawcy jako aplikację internetową z tym adresem. Używa ona przepływu z kodem i PKCE oraz prosi o zakresy openid, email i profile.
company-issuer = Wystawca (issuer)
company-issuer-help = Adres dostawcy, na przykład https://login.example.com/realms/acme. Jest odpytywany, zanim cokolwiek zostanie zapisane.
company-issuer-shape = Wpisz adres zaczynający się od https://, tak jak dostawca zapisuje swojego wystawcę.
company-issuer-away = Pod tym adresem nie można połączyć się z dostawcą. Nic nie zapisano.
company-issuer-answer = To, co odpowiada pod tym adresem, nie jest dostawcą, przez którego można się tu zalogować. Nic nie zapisano.
company-why = Dla osoby zarządzającej dostawcą:
company-client-id = Identyfikator klienta (client ID)
company-client-id-wrong = Wpisz identyfikator klienta, który dostawca nadał tej witrynie.
company-secret = Sekret klienta
company-secret-help = Jest przechowywany w postaci zaszyfrowanej i nigdy więcej nie jest pokazywany.
company-secret-keep = Jest przechowywany w postaci zaszyfrowanej i nigdy więcej nie jest pokazywany. Zostaw puste, aby zachować zapisany.
company-secret-wrong = Wpisz sekret klienta, który dostawca nadał tej witrynie.
company-secret-again = Wpisz go jeszcze raz: nic nie zapisano.
company-other-provider = Inny wystawca lub identyfikator klienta kończy wszystkie powiązania: każdy jest ponownie odnajdywany po potwierdzonym adresie.
company-mode = Kto się przez to loguje
company-mode-off = Nikt
company-mode-beside = Kto chce, obok hasła i klucza dostępu
company-mode-only = Wszyscy z adresem e-mail i w żaden inny sposób
company-mode-only-help = Ich hasła, klucze dostępu, kody i zaproszenia nikogo wtedy nie wpuszczą. Otwarte sesje pozostają.
company-untested = Najpierw przetestuj z tymi ustawieniami: wróć od dostawcy jako ty. Potem może to być jedyna droga.
company-save = Zapisz
company-saved = Logowanie firmowe zapisano
company-test = Przetestuj logowanie
company-test-text = Przechodzisz do dostawcy, wracasz tu i czytasz, co powiedział. Nikogo to nie loguje ani nie wylogowuje.
company-tested-at = Przetestowano { $when }
company-not-tested = Nie przetestowano z tymi ustawieniami
company-test-save-first = Najpierw zapisz ustawienia.
company-whom = Kogo to dotyczy
company-n-concerned = Z adresem e-mail: dla nich może to być jedyna droga
company-n-without = Bez adresu: logują się dalej numerem pracownika
company-n-admins = Administratorzy, którzy zachowują hasło
company-n-linked = Już powiązani z kimś u dostawcy
company-found-text = Pracownicy są odnajdywani po adresie, który dostawca uznaje za potwierdzony, i od tej pory powiązani z tą osobą u niego. Nikt nowy nie jest dodawany. Kto ma tu drugi składnik, jest o niego także pytany.
company-admins-text = Gdy dostawca nie działa, administratorzy wchodzą hasłem. Dziennik mówi o tym za każdym razem.
company-test-title = Wynik testu
company-test-good = Działa: to zalogowałoby ciebie
company-test-good-text = Z tymi ustawieniami dostawca może być jedyną drogą.
company-test-other = To zalogowałoby osobę { $name }, a nie ciebie
company-test-other-text = Zaloguj się u dostawcy jako ty, aby zakończyć test.
company-test-bad = To nikogo by nie zalogowało
company-test-again = Przetestuj ponownie
company-subject = Podmiot (sub)
company-email-confirmed = Potwierdzony przez dostawcę
company-email-unconfirmed = Niepotwierdzony przez dostawcę
company-email-none = Dostawca żadnego nie podaje
company-shown-there = Zalogowano u dostawcy
company-found = Znaleziono tutaj
company-found-link = Po powiązaniu z wcześniejszego logowania
company-found-address = Po potwierdzonym adresie
company-sign-in-with = Zaloguj się przez { $client }
company-other-ways = Inne sposoby logowania
company-other-ways-text = Dla osób bez adresu e-mail i dla administratorów.
company-only-refused = Kto ma adres e-mail, loguje się przez { $client } przyciskiem powyżej. Bez adresu sprawdź numer i hasło i spróbuj ponownie.
company-only-here = Tutaj logujesz się przez { $client }
company-only-here-text = Link ani kod do hasła niczego już nie otwiera. Użyj przycisku poniżej.
company-only-security = Samo hasło ani klucz dostępu cię nie wpuści. Drugi składnik ustawiony tutaj też będzie potrzebny.
company-sign-out-everywhere = Zgubiony telefon albo logowanie na cudzym komputerze? To zakończy twoje sesje we wszystkich przeglądarkach, także tutaj. Potem logujesz się ponownie przez { $client }.
company-forgotten = Tylko administratorzy mają jeszcze hasło do zapomnienia: nikt inny nie dostaje linku. Wróć i zaloguj się tamtejszym przyciskiem.
company-confirm = Potwierdź przez { $client }
company-refused = To się nie udało
company-again = Spróbuj ponownie
company-back = Wstecz
company-trouble-again = To logowanie zaczęło się w innej przeglądarce, trwało dłużej niż 10 minut albo zostało już użyte. Zacznij od nowa.
company-trouble-wait = Było stąd zbyt wiele prób. Poczekaj minutę i spróbuj ponownie.
company-trouble-denied = Logowanie twojej firmy cię nie przepuściło albo zostało tam anulowane.
company-trouble-away = Logowanie twojej firmy nie odpowiada. Spróbuj za kilka minut; administratorzy mogą użyć hasła.
company-trouble-answer = Odpowiedzi logowania twojej firmy nie można zaufać, więc nikogo nie zalogowano. Powiedz administratorowi: w dzienniku jest, co było nie tak.
company-trouble-no-address = Logowanie twojej firmy nie podaje twojego adresu e-mail, więc nie można cię tu znaleźć. Zapytaj administratora.
company-trouble-unconfirmed = Logowanie twojej firmy nie mówi, że twój adres e-mail jest potwierdzony, więc nikogo tu nie wpuszcza. Zapytaj administratora.
company-trouble-nobody = Nikt w { $client } nie ma tu twojego adresu e-mail. Poproś administratora, aby go dodał.
company-trouble-taken = Osoba z twoim adresem e-mail jest powiązana z kimś innym w logowaniu twojej firmy. Administrator może zakończyć to powiązanie.
company-trouble-stale = Logowanie twojej firmy nie zapytało cię ponownie, więc nie ma pewności, że to ty.
company-trouble-somebody-else = W logowaniu twojej firmy był to ktoś inny niż osoba zalogowana tutaj.
company-linked = Powiązanie z { $email } u dostawcy od { $when }
company-last-used = Ostatnie użycie: { $when }
company-unlink = Zakończ powiązanie
company-now-unlinked = Powiązanie osoby { $name } zakończono. Przy następnym logowaniu firmowym liczy się potwierdzony adres.
company-only-person = Loguje się tylko przez logowanie firmowe: zaproszenie ani kod niczego by nie otworzyły.
bulk-by-company = Logują się tylko przez logowanie firmowe
audit-company-refused = Logowanie firmowe nikogo nie wpuściło
audit-company-linked = Powiązano z logowaniem firmowym
audit-company-unlinked = Zakończono powiązanie z logowaniem firmowym
audit-company-saved = Ustawiono logowanie firmowe
audit-company-tested = Przetestowano logowanie firmowe
audit-field-way = Przez
audit-way-company = Logowanie firmowe
audit-way-beside = Hasło, z pominięciem logowania firmowego
audit-field-unlinked = Zakończone powiązania
audit-secret-changed = Zmieniono
reminders-title = Przypomnienia
reminders-lead = Wiadomość e-mail do osób, które mają szkolenie po terminie albo z bliskim terminem.
reminders-open = Ustaw przypomnienia
reminders-off = Wyłączone
reminders-weekly = Raz w tygodniu
reminders-daily = Codziennie
reminders-rhythm = Jak często
reminders-weekday = Dzień, jeśli raz w tygodniu
reminders-hour = Godzina
reminders-days = Dni naprzód
reminders-days-help = Co ma termin w ciągu tylu dni: od 0 do { $most }.
reminders-look = Pokaż, kto dostanie wiadomość
reminders-effects = Co się wtedy stanie
reminders-next = Następne wiadomości zostaną napisane { $when }.
reminders-people =
    { $people ->
        [one] Wiadomość dostałaby wtedy jedna osoba, według obecnych danych.
        [few] Wiadomość dostałyby wtedy { $people } osoby, według obecnych danych.
       *[other] Wiadomość dostałoby wtedy { $people } osób, według obecnych danych.
    }
reminders-people-many = Wiadomość dostałoby wtedy co najmniej { $people } osób, według obecnych danych.
reminders-not-told = MobieTrain nie podał jeszcze, kto jest po terminie. Zrobi to sam.
reminders-nobody = Nikt nie dostaje przypomnień.
reminders-save = Zapisz
reminders-saved = Zapisano.
reminders-no-mail = Ta instalacja nie wysyła poczty, więc nikt nie dostaje przypomnień.
reminders-calm = Spokojnie
reminders-calm-one = Najwyżej jedna wiadomość na osobę dziennie i żadnej bez powodu.
reminders-calm-whom = Tylko do aktywnych osób z adresem, które już się logowały. Prowadzi dokładnie do tego kursu.
reminders-calm-leads = Kierownicy zespołów dostają jedną wiadomość o swoich ludziach.
reminders-calm-off = Każdy może wyłączyć te wiadomości w swoim profilu.
own-reminders = Przypomnienia e-mail
own-reminders-on = Dostajesz wiadomość, gdy szkolenie jest po terminie albo termin jest blisko.
own-reminders-off = Nie dostajesz wiadomości o szkoleniach po terminie ani z terminem.
own-reminders-stop = Nie wysyłaj mi ich
own-reminders-want = Wysyłaj mi przypomnienia
own-reminders-now-on = Dostajesz przypomnienia e-mail.
own-reminders-now-off = Nie dostajesz już przypomnień e-mail.
remind-title = Przypomnij osobom
remind-lead = Jedna wiadomość do każdej osoby, w jej języku, o tym, co jest po terminie albo ma termin w ciągu 7 dni.
remind-these =
    { $n ->
        [one] Przypomnij tej osobie…
        [few] Przypomnij tym { $n } osobom…
       *[other] Przypomnij tym { $n } osobom…
    }
remind-whom = Osoby, które dostaną wiadomość: { $people }
remind-written = Wiadomości w drodze: { $people }
remind-more = Na liście jest więcej osób: wiadomość dostaje naraz tylko pierwszych { $most }. Dla pozostałych filtruj według działu; nikt nie dostanie dziś dwóch.
remind-already = Powiadomione już dziś, więc nie ponownie: { $people }
remind-unreachable = Bez wiadomości (brak adresu, nigdy niezalogowane, nieaktywne albo wyłączone): { $people }
remind-send = Wyślij wiadomości: { $people }
remind-back = Wróć do listy
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when } i jeszcze { $count }
reminder-subject-lead = Twoi ludzie ze szkoleniem po terminie albo z terminem: { $count }
reminder-more = I jeszcze { $count }.
reminder-person = { $name }: { $training }
reminder-text =
    Dzień dobry, { $name },

    te szkolenia są po terminie albo mają bliski termin:

    { $courses }
reminder-text-lead =
    Dzień dobry, { $name },

    te szkolenia Twoich ludzi są po terminie albo mają bliski termin:

    { $people }
reminder-text-both =
    Dzień dobry, { $name },

    te szkolenia są po terminie albo mają bliski termin:

    { $courses }

    A te dotyczą Twoich ludzi:

    { $people }

    Cała lista: { $list }
reminder-button = Otwórz kurs
reminder-button-lead = Otwórz listę
reminder-end = Te wiadomości można wyłączyć w profilu: { $link }
audit-reminders-changed = Zmiana terminów przypomnień
audit-reminded = Napisano przypomnienia
audit-reminders-stopped = Wyłączenie własnych przypomnień
audit-reminders-wanted = Włączenie własnych przypomnień
reminders-weekday-name =
    { $weekday ->
        [1] Poniedziałek
        [2] Wtorek
        [3] Środa
        [4] Czwartek
        [5] Piątek
        [6] Sobota
       *[other] Niedziela
    }
