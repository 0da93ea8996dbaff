skip = Przejdź do treści
nav-main = Menu główne
nav-home = Start
nav-integrations = Integracje
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
menu-employee = { $departments }, { $client }
menu-admin = Administrator, { $client }
menu-my-profile = Mój profil
menu-opens-mobietrain = otwiera aplikację MobieTrain
menu-sign-out = Wyloguj się
copy = Kopiuj
copied = Skopiowano
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
sign-in-lede = Podaj adres e-mail, który zna twój planista.
signed-out-everywhere = Wylogowano cię wszędzie
signed-out-everywhere-text = W każdej przeglądarce trzeba zalogować się ponownie.
sign-in-email = E-mail
sign-in-password = Hasło
sign-in-button = Zaloguj się
sign-in-refused = Nie udało się zalogować
sign-in-refused-text = Adres e-mail i hasło do siebie nie pasują albo hasło nie zostało jeszcze ustawione. Sprawdź oba i spróbuj ponownie.
sign-in-too-many = Zbyt wiele prób
sign-in-too-many-text =
    { $seconds ->
        [one] Odczekaj sekundę i spróbuj ponownie. Nic nie zostało zablokowane.
        [few] Odczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie zostało zablokowane.
        [many] Odczekaj { $seconds } sekund i spróbuj ponownie. Nic nie zostało zablokowane.
       *[other] Odczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie zostało zablokowane.
    }
sign-in-help = Nie masz jeszcze hasła albo go nie pamiętasz? Nowe dostaniesz od planisty.

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
news-said =
    { $count ->
        [one] Jeden nowy kurs
        [few] { $count } nowe kursy
        [many] { $count } nowych kursów
       *[other] { $count } nowego kursu
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
news-last-completed = Ostatnio: „{ $title }”.
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
sign-out-everywhere = Wyloguj się wszędzie
sign-out-everywhere-text = Zgubiony telefon albo logowanie na cudzym komputerze? To zakończy twoje sesje we wszystkich przeglądarkach, także tutaj. Żeby zalogować się ponownie, musisz podać hasło.
sign-out-everywhere-mobietrain = Twoje sesje w MobieTrain też się zakończą.
sign-out-everywhere-button = Wyloguj się wszędzie

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
technical-title = Szczegóły techniczne
technical-text = Wiadomości, klucze i zegary
event-keys-changed = Zmieniono klucze
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
