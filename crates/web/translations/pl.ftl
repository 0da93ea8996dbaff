date = { $day } { $month } { $year }
moment = { $date }, { $time }
month = { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
day = { $weekday }, { $date }
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
list-separator = ,{" "}

error-bad-request = Dane nie dotarły w całości
error-bad-request-text = Coś się w nich nie zgadzało, więc nic nie zostało zmienione. Wróć, sprawdź wypełnione pola i spróbuj ponownie.
error-forbidden = Nie masz dostępu do tej strony
error-forbidden-text = Twoje konto nie ma do niej uprawnień. Jeśli jej potrzebujesz, zwróć się do administratora w swojej firmie.
error-cross-site = To przyszło z innej strony
error-cross-site-text = Dla bezpieczeństwa przyjmujemy zmiany tylko z naszych własnych stron. Nic nie zostało zmienione. Otwórz stronę tutaj i spróbuj ponownie.
error-origin-hidden = Nie wiemy, skąd to przyszło
error-origin-hidden-text = Przeglądarka nie podała, z której strony to wysłano, więc dla bezpieczeństwa nic nie zostało zmienione. Najczęściej ukrywa to serwer proxy po drodze. Spróbuj w innej przeglądarce lub podaj administratorowi kod pomocy.
error-cookies-blocked = Twoja przeglądarka nie zapisuje tu plików cookie
error-cookies-blocked-text = Bez pliku cookie nikt nie może pozostać zalogowany, więc pytanie wracałoby bez końca. Zezwól na pliki cookie dla tej strony w ustawieniach przeglądarki albo wyjdź z trybu, który blokuje wszystkie, i spróbuj ponownie.
error-not-found = Pod tym adresem nic nie ma
error-not-found-text = Strona mogła zostać przeniesiona albo w adresie jest literówka.
error-gone = Ten kurs został wycofany
error-gone-text = Teraz nie można go przechodzić. To, co w nim zrobiono, jest zachowane i wróci razem z kursem.
error-method = Ta strona tego nie obsługuje
error-method-text = Adres istnieje, ale nie dla tego rodzaju żądania. Nic nie zostało zmienione.
error-too-large = Tych danych było za dużo
error-too-large-text = Przesłane dane są większe, niż tu przyjmujemy, więc nic nie zostało zmienione.
error-foreign-host = Ten adres nie należy do nas
error-foreign-host-text = Żądanie dotarło do nas pod nazwą, której nie obsługujemy. Sprawdź adres.
error-too-many = Zbyt wiele prób
error-too-many-text = Odczekaj minutę i spróbuj ponownie. Nic nie zostało zablokowane.
error-internal = Coś poszło nie tak po naszej stronie
error-internal-text = Jeśli wprowadzasz zmiany, sprawdź najpierw, czy zostały zapisane. Spróbuj ponownie za chwilę, a jeśli to nie pomoże, powiadom administratora.
error-busy = W tej chwili jest tu duży ruch
error-busy-text = Odczekaj kilka sekund i spróbuj ponownie. Jeśli wprowadzasz zmiany, sprawdź najpierw, czy zostały zapisane.
error-support = Kod pomocy:

slug-error-length = Użyj od 3 do 63 znaków.
slug-error-characters = Użyj tylko małych liter (od a do z), cyfr i łączników (-).
slug-error-hyphen = Na początku i na końcu musi być litera lub cyfra.
slug-error-punycode = Identyfikator nie może zaczynać się od xn--.
slug-error-reserved = Ta nazwa jest zastrzeżona. Wybierz inną.

text-error-hidden = W środku jest coś, czego nikt nie widzi: { $character }. Usuń ten znak albo wpisz wszystko od nowa.
hidden-zero-width-space = spacja o zerowej szerokości ({ $code })
hidden-soft-hyphen = łącznik miękki ({ $code })
hidden-direction = znak kierunku pisma ({ $code })
hidden-other = niewidoczny znak ({ $code })

## The audit log of both sites
audit-title = Dziennik zdarzeń
audit-lead =
    { $days ->
        [one] Kto, co i kiedy zrobił. Niczego się tu nie zmienia; wpisy są przechowywane przez jeden dzień.
        [few] Kto, co i kiedy zrobił. Niczego się tu nie zmienia; wpisy są przechowywane przez { $days } dni.
        [many] Kto, co i kiedy zrobił. Niczego się tu nie zmienia; wpisy są przechowywane przez { $days } dni.
       *[other] Kto, co i kiedy zrobił. Niczego się tu nie zmienia; wpisy są przechowywane przez { $days } dnia.
    }
audit-download = Pobierz CSV
audit-person = Osoba
audit-person-search = Imię i nazwisko, e-mail lub numer
audit-action = Działanie
audit-all-actions = Wszystkie działania
audit-from = Od
audit-to = Do
audit-filter = Filtruj
audit-no-day = To nie jest dzień. Zapisz go tak: 2026-06-18.
audit-days-turned = Ten dzień jest przed pierwszym. Zamień je miejscami.
audit-everybody = Pokaż wszystkich
audit-nobody = Nie znaleziono nikogo dla „{ $q }”.
audit-who-is-meant = Dla „{ $q }” znaleziono kilka osób. O którą chodzi?
audit-nothing-fits = Żaden wpis nie pasuje
audit-show-all = Pokaż cały dziennik
audit-empty = Jeszcze nic się nie wydarzyło
audit-empty-text = Tu pojawią się logowania, zmiany i eksporty.
audit-caption = Dziennik zdarzeń, od najnowszych
audit-time = Czas
audit-who = Kto
audit-subject = Kogo lub czego dotyczy
audit-address = Adres IP
audit-changes = Pokaż zmiany
audit-before = przedtem:
audit-after = teraz:
audit-nothing = nic
audit-others = i jeszcze { $n }
audit-all-subjects = Dotyczy: { $n }
audit-pages = Strony
audit-count = Wpisy: { $n }
audit-count-many = Wpisy: 10 000+
audit-newest = Najnowsze
audit-older = Starsze
audit-first = Pierwsza strona
audit-next = Następna strona
audit-command-line = Administrator serwera
audit-by-itself = Automatycznie
audit-signed-in = Zalogowano
audit-sign-in-refused = Nieudane logowanie
audit-signed-out-everywhere = Wylogowano wszędzie
audit-password-chosen = Ustawiono hasło przez link
audit-password-changed = Zmieniono własne hasło
audit-reset-asked = Poproszono o link do nowego hasła
audit-device-signed-out = Wylogowano urządzenie
audit-audit-log-exported = Wyeksportowano dziennik zdarzeń
audit-field-times = Ile razy
audit-field-entries = Wpisy
audit-field-changes = Zmiany
audit-no-address = Ktoś bez poprawnego adresu e-mail
audit-various = Różni, zbyt wielu, by ich wymienić
audit-breadcrumb = Ścieżka nawigacji

## Getting in, on both sites
sign-in-email = E-mail
copy = Kopiuj
copied = Skopiowano
sign-in-too-many = Zbyt wiele prób
sign-in-too-many-text =
    { $seconds ->
        [one] Odczekaj sekundę i spróbuj ponownie. Nic nie zostało zablokowane.
        [few] Odczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie zostało zablokowane.
        [many] Odczekaj { $seconds } sekund i spróbuj ponownie. Nic nie zostało zablokowane.
       *[other] Odczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie zostało zablokowane.
    }
devices-own = Gdzie jesteś zalogowany(-a)
device-on = { $browser }, { $system }
device-unknown = Nieznana przeglądarka
device-seen = Ostatnio: { $when }
device-seen-from = Ostatnio: { $when }, z adresu { $address }
device-here = Ta przeglądarka
device-sign-out = Wyloguj
device-signed-out = Wylogowano tę przeglądarkę
sign-out-everywhere = Wyloguj się wszędzie
sign-out-everywhere-text = Zgubiony telefon albo logowanie na cudzym komputerze? To zakończy twoje sesje we wszystkich przeglądarkach, także tutaj. Żeby zalogować się ponownie, musisz podać hasło.
sign-out-everywhere-button = Wyloguj się wszędzie
signed-out-everywhere = Wylogowano cię wszędzie
signed-out-everywhere-text = W każdej przeglądarce trzeba zalogować się ponownie.
invitation-made = Link do ustawienia hasła utworzono: { $when }.
invitation-opened = Link otwarto: { $when }. Zrobiła to ta osoba albo program, który czyta jej pocztę.
invitation-used = Hasło ustawiono: { $when }.
invitation-until = Link jest ważny do { $when }.
invitation-waiting = Wiadomość jest w drodze do serwera poczty.
invitation-sent = Serwer poczty przyjął wiadomość do { $email }: { $when }.
invitation-failed = Wiadomość do { $email } nie została przyjęta: { $when }.
invitation-said = Serwer poczty powiedział: „{ $said }”
invited-link = Link do ustawienia hasła
invited-link-text = Przekaż ten link osobie: { $name }. Jest ważny do { $until }.
invited-once = Ten link widzisz tylko raz
invited-once-text = Kto go ma, może ustawić hasło, ale tylko raz. Jeśli się zgubi, utwórz nowy: ten przestanie wtedy działać.
invited-back = Gotowe
choose-welcome = Witaj w { $client }, { $name }
choose-welcome-text = Ustaw hasło i możesz zaczynać.
choose-title = Ustaw nowe hasło
choose-text = Konto: { $name }. Wszystkie dotychczasowe sesje się zakończą.
choose-user = Logujesz się za pomocą
choose-new = Nowe hasło
choose-help =
    { $count ->
        [one] Co najmniej jeden znak.
        [few] Co najmniej { $count } znaki. Nic więcej nie trzeba: trzy słowa po kolei łatwo zapamiętać.
        [many] Co najmniej { $count } znaków. Nic więcej nie trzeba: trzy słowa po kolei łatwo zapamiętać.
       *[other] Co najmniej { $count } znaku. Nic więcej nie trzeba: trzy słowa po kolei łatwo zapamiętać.
    }
choose-show = Pokaż, co wpisuję
choose-short =
    { $count ->
        [one] Potrzebny jest co najmniej jeden znak.
        [few] Za krótkie: potrzebne są co najmniej { $count } znaki.
        [many] Za krótkie: potrzeba co najmniej { $count } znaków.
       *[other] Za krótkie: potrzeba co najmniej { $count } znaku.
    }
choose-long = To dłuższe, niż ktokolwiek wpisuje. Hasło może mieć najwyżej 1000 bajtów.
choose-common = Wiele osób używa tego hasła albo bardzo podobnego, więc łatwo je odgadnąć. Wybierz inne.
choose-button = Zapisz i wejdź
choose-not-you = Nie jesteś tą osobą ({ $name })? Zamknij tę stronę, nic się nie stało. Link jest ważny do { $until }.
ticket-over = Ten link już nie działa
ticket-over-text = Został już użyty, jest za stary albo wysłano nowszy. Nic się nie zmieniło.
ticket-over-sign-in = Zaloguj się
ticket-over-again = Poproś o nowy link
ticket-over-ask = Nigdy nie było tu twojego hasła? Poproś o nowe zaproszenie osobę, która w firmie { $client } zajmuje się pracownikami.
forgotten-title = Nie pamiętasz hasła?
forgotten-text = Wpisz swój adres e-mail. Jeśli ktoś w { $client } ma ten adres, przyjdzie na niego link do nowego hasła.
forgotten-no-mail = Stąd nie są wysyłane wiadomości. Zapytaj osobę, która w firmie { $client } zajmuje się pracownikami: może utworzyć link dla ciebie.
forgotten-no-address = To nie jest adres e-mail. Sprawdź go i spróbuj ponownie.
forgotten-button = Wyślij link
forgotten-asked = Zajrzyj do poczty
forgotten-asked-text = Jeśli ktoś w { $client } ma adres { $email }, link do nowego hasła jest już w drodze. Jest ważny przez godzinę.
forgotten-asked-nothing = Po kilku minutach nadal nic? Zajrzyj do niechcianej poczty, sprawdź adres albo zapytaj osobę, która w firmie { $client } zajmuje się pracownikami.
forgotten-back = Wróć do logowania
own-password = Zmień hasło
own-password-current = Obecne hasło
own-password-wrong = To nie jest twoje obecne hasło.
own-password-ends = Wszędzie indziej nastąpi wylogowanie.
own-password-save = Zmień hasło
own-password-cancel = Anuluj
own-password-saved = Twoje hasło zostało zmienione
reset-mail-subject = Nowe hasło w { $client }
reset-mail-text =
    Dzień dobry, { $name },

    ktoś, prawdopodobnie Ty, poprosił o nowe hasło w { $client }. Ustaw je przez poniższy link; jest ważny do { $until }. Jeśli to nie Ty, nie rób nic: Twoje hasło się nie zmieni.
ticket-mail-end = Nikt nigdy nie poprosi Cię o ten link. Nie przekazuj go nikomu.
code-made = Wydrukowano kod do logowania: { $when }.
code-opened = Zeskanowano go lub wpisano: { $when }.
code-until = Jest ważny do { $when }.
security-title = Logowanie i bezpieczeństwo
security-for = Dla twojego własnego konta, { $name }.
security-text = Drugi składnik, hasło i miejsca, w których jesteś zalogowany(-a).
security-on = Drugi składnik włączony
factor-app = Aplikacja uwierzytelniająca
factor-app-text = Aplikacja w telefonie pokazuje sześć cyfr, co pół minuty inne. Przy logowaniu trzeba je podać po haśle: kto zna tylko hasło, nie wejdzie.
factor-app-on = Włączona
factor-app-none = Niewłączona
factor-app-since = Od: { $when }.
factor-app-set-up = Włącz
factor-app-turn-off = Wyłącz…
factor-app-off-question = Wyłączyć aplikację uwierzytelniającą?
factor-app-off-text = Jej kody przestaną działać. Jeśli to twój jedyny drugi składnik, odtąd do wejścia wystarczy samo hasło, a kody odzyskiwania też stracą ważność.
factor-app-off-yes = Wyłącz
factor-cancel = Anuluj
factor-app-scan = Zeskanuj to aplikacją uwierzytelniającą.
factor-app-type = Wpisz sześć cyfr, które pokazuje.
factor-app-qr = Kod QR dla aplikacji uwierzytelniającej
factor-six-digits = Sześć cyfr
factor-app-turn-on = Włącz
factor-app-no-camera = Brak aparatu?
factor-app-key = Wpisz ten klucz w aplikacji:
factor-code-wrong = Aplikacja nie pokazuje teraz tego kodu. Poczekaj na następny i go wpisz; jeśli znowu się nie zgadza, ustaw w telefonie czas automatyczny.
factor-app-now-on = Aplikacja uwierzytelniająca jest włączona
factor-app-now-off = Aplikacja uwierzytelniająca jest wyłączona
factor-recovery-code = Kod odzyskiwania
codes-title = Kody odzyskiwania
codes-text = Na dzień, w którym telefon wpadnie do rzeki. Każdy działa raz.
codes-left = Pozostało kodów: { $count } z 10
codes-make = Utwórz nowe…
codes-question = Utworzyć nowe kody odzyskiwania?
codes-question-text = Zobaczysz je tylko raz. Dotychczasowe od razu przestaną działać.
codes-yes = Utwórz nowe
codes-once = Zobaczysz je tylko raz
codes-once-text = Wydrukuj je albo zapisz.
codes-before = Wcześniejsze kody już nie działają.
codes-kept = Mam je zapisane
codes-print = Drukuj
second-title = Jeszcze jeden krok
second-text = Hasło się zgadza. Wpisz sześć cyfr, które pokazuje teraz aplikacja uwierzytelniająca.
second-button = Wejdź
second-wrong = Ten kod się nie zgadza
second-wrong-text = Poczekaj na następny i go wpisz: każdy działa raz. Pozostało prób: { $left }.
second-recovery = Nie masz telefonu pod ręką? Użyj kodu odzyskiwania
second-recovery-help = Jeden z kodów zapisanych na papierze. Działa raz.
second-recovery-wrong = To nie jest żaden z twoich kodów odzyskiwania
second-recovery-wrong-text = Albo był już użyty, albo utworzono nowsze. Spróbuj innego. Pozostało prób: { $left }.
second-over = Wpisz hasło jeszcze raz
second-over-text = Drugi krok trwał ponad dziesięć minut albo podano pięć błędnych kodów. Nic nie zostało zablokowane.
second-back = Zaloguj się jako ktoś inny
second-help = Telefon i kody przepadły? Administrator firmy { $client } albo osoba prowadząca { $product } może usunąć twój drugi składnik.

proof-title = Potwierdź, że to ty
proof-text = To, co dalej, nie jest dla kogoś, kto tylko zastał otwartą przeglądarkę. Ważne przez kwadrans.
proof-nothing = Nic nie zmieniono
proof-nothing-text = Strona była otwarta dłużej niż kwadrans. Potwierdź, że to ty, i zrób to jeszcze raz.
proof-password = Twoje hasło
proof-button = Potwierdź
proof-wrong = To nie jest twoje hasło.
proof-by-code = Wolę kodem
proof-code-wrong = Ten kod się nie zgadza albo był już użyty. Poczekaj na następny i go wpisz.

passkeys-title = Klucze dostępu
passkeys-text = Odcisk palca, twarz albo blokada ekranu zamiast hasła. Liczy się jako oba składniki.
passkeys-none = Jeszcze żadnego.
passkey-add = Dodaj klucz dostępu
passkey-added = Dodano: { $when }
passkey-used = ostatnio użyty: { $when }
passkey-unnamed = Klucz dostępu
passkey-name = Nazwa
passkey-name-help = Żeby później było wiadomo, który to: nazwa telefonu albo komputera.
passkey-add-failed = Nie dodano klucza: anulowano, to urządzenie go nie utworzy albo ma już klucz do tego konta.
passkey-add-refused = Trwało to za długo albo nie przyszło z tej strony. Nic nie dodano; spróbuj jeszcze raz.
passkey-now-on = Klucz dostępu dodany
passkey-now-off = Klucz dostępu usunięty
passkey-renamed = Klucz dostępu ma nową nazwę
passkey-change = Zmień
passkey-save = Zapisz nazwę
passkey-remove = Usuń ten klucz dostępu
passkey-remove-text = Nie wpuści cię już tutaj. Jeśli to twój jedyny drugi składnik, odtąd wystarczy hasło. Usuń go też na urządzeniu.
passkey-use = Użyj klucza dostępu
passkey-failed = Nie użyto klucza: anulowano albo na tym urządzeniu nie ma klucza do tej witryny. Skorzystaj z innego sposobu.
passkey-refused = Ten klucz dostępu tu nie działa
passkey-refused-text = Został usunięty, należy do kogoś innego albo strona była zbyt długo otwarta. Spróbuj jeszcze raz albo innym sposobem.
second-text-passkey = Hasło się zgadza. Użyj teraz jednego z kluczy dostępu.

address-title = Adres e-mail
address-none = Nie masz jeszcze żadnego.
address-change = Zmień adres e-mail
address-add = Dodaj adres e-mail
address-pending = Czeka na potwierdzenie pod adresem { $email }, wysłano { $when }. Link jest tam ważny do { $until }; dopóki nikt nie naciśnie przycisku, nic się nie zmienia.
address-cancel = Anuluj zmianę
address-again = Wyślij ponownie
address-new = Nowy adres e-mail
address-new-help = Wyślemy tam link. Adres zmieni się, gdy w ciągu sześciu godzin naciśniesz przycisk pod tym linkiem. Dotychczasowy adres dostanie wiadomość i przez tydzień może to cofnąć.
address-same = To już jest twój adres.
address-ask = Wyślij link
address-asked = Zajrzyj do poczty pod nowym adresem
address-cancelled = Twój adres e-mail pozostaje bez zmian
address-wait = Wysłano to już wiele razy. Zajrzyj do spamu i spróbuj ponownie za jakiś czas.
address-confirm-title = Czy to twój adres e-mail?
address-confirm-text = { $name } chce odtąd logować się w { $client } adresem { $email }. Naciśnij przycisk tylko wtedy, gdy chodzi o ciebie.
address-confirm-button = Tak, użyj tego adresu
address-changed = Twój adres e-mail został zmieniony
address-confirm-first = Najpierw zaloguj się w tej przeglądarce jako { $name }, a potem otwórz link jeszcze raz.
address-back = Twój poprzedni adres e-mail wrócił. Sprawdź, co jeszcze jest tu ustawione: osoba, która go zmieniła, mogła coś dodać.
address-restored-mail-text =
    Dzień dobry, { $name },

    Twój adres e-mail w { $client } to od { $when } znów { $after }. Osoba, która czyta tam pocztę, cofnęła zmianę na ten adres, zakończyła wszystkie sesje i ustawiła nowe hasło. To nie Ty? Zwróć się do osoby, która opiekuje się twoim kontem.
address-restore-title = Cofnąć zmianę?
address-restore-text = { $name } znów będzie logować się w { $client } adresem { $email }. Wszystkie sesje tego konta zostaną zakończone, a jego hasło przestanie działać: tutaj ustawisz nowe.
address-restore-button = Cofnij
address-over-text = Został już użyty, jest za stary, wysłano nowszy albo adres nie jest już wolny. Nic się nie zmieniło.
address-over-ask = Zaloguj się i sprawdź adres e-mail w swoim profilu. Nie możesz wejść? Zapytaj osobę, która w firmie { $client } zajmuje się pracownikami.
address-mail-subject = Potwierdź nowy adres e-mail w { $client }
address-mail-text =
    Dzień dobry, { $name },

    chcesz logować się w { $client } tym adresem. Otwórz poniższy link do { $until } i naciśnij przycisk. Jeśli to nie Ty, nie rób nic.
address-taken-mail-text =
    Ktoś chce logować się w { $client } tym adresem. Należy on już do istniejącego tam konta, więc nic się nie zmieniło. Jeśli to Ty, zaloguj się na to konto albo zapytaj osobę, która w firmie { $client } zajmuje się pracownikami.
address-changed-mail-subject = Twój adres e-mail w { $client } został zmieniony
address-changed-mail-text =
    Dzień dobry, { $name },

    Twój adres e-mail w { $client } to od { $when } { $after } zamiast { $before }. Zmieniono go z adresu sieciowego { $from }.

    To nie Ty? Cofnij to poniższym linkiem, do { $until }. Wszystkie sesje zostaną wtedy zakończone, a Ty ustawisz nowe hasło.
keep-me = Nie wylogowuj mnie na tym urządzeniu
keep-me-help =
    { $days ->
        [one] Przez { $days } dzień albo do wylogowania. Nie na urządzeniu, z którego korzystają też inni.
        [few] Przez { $days } dni albo do wylogowania. Nie na urządzeniu, z którego korzystają też inni.
        [many] Przez { $days } dni albo do wylogowania. Nie na urządzeniu, z którego korzystają też inni.
       *[other] Przez { $days } dnia albo do wylogowania. Nie na urządzeniu, z którego korzystają też inni.
    }
device-kept = Sesja trwa do { $when }
audit-address-asked = Poproszono o inny adres e-mail
audit-address-changed = Zmieniono własny adres e-mail
audit-address-restored = Przywrócono poprzedni adres e-mail
## Mail: what every message says, and trying out the mail server
mail-link-below = Przycisk nie działa? Skopiuj ten adres do przeglądarki:
mail-automatic = { $product } wysyła tę wiadomość automatycznie. Nikt nie czyta odpowiedzi.
mail-button-choose = Ustaw hasło
mail-button-security = Otwórz logowanie i bezpieczeństwo
mail-button-confirm-address = Potwierdź adres
test-mail-subject = Wiadomość próbna: { $product }
test-mail-text =
    Dzień dobry, { $name },

    ta wiadomość została wysłana, aby wypróbować serwer poczty. Jeśli ją czytasz, wiadomości, które wysyła { $product }, docierają.
test-mail-button = Otwórz { $product }
mail-title = Poczta
mail-lead = Zaproszenia i linki do nowego hasła są wysyłane pocztą. Tu widać, czy to działa.
mail-set-up = Wiadomości są wysyłane
mail-folder = Wiadomości trafiają do folderu
mail-from = Nadawca: { $from }.
mail-off = Stąd nie są wysyłane wiadomości
mail-test-text = Wiadomość zostanie od razu wysłana na adres { $address }, a tu przeczytasz, co odpowiedział serwer poczty.
mail-test-no-address = Nie masz tu adresu e-mail, więc nie można nic do Ciebie wysłać. Musi to wypróbować ktoś, kto ma adres.
mail-test-button = Wyślij mi wiadomość próbną
mail-test-taken = Serwer poczty przyjął wiadomość do { $address }
mail-test-taken-text = Odpowiedział: „{ $said }” Czy wiadomość dotarła, zobaczysz w swojej skrzynce. Zajrzyj też do niechcianej poczty.
mail-test-kept = Nie wysłano żadnej wiadomości: nie ma tu serwera poczty
mail-test-kept-text = Ta instalacja zapisuje wiadomości w folderze, gdzie nikt ich nie dostaje. Twoja tam jest.
mail-test-refused = Serwer poczty nie przyjął wiadomości
mail-test-refused-text = Odpowiedział: „{ $said }” Nic nie zostało wysłane.
mail-test-unreachable = Serwer poczty jest nieosiągalny albo nas nie wpuszcza
mail-test-unreachable-text = Nic nie zostało wysłane. Osoba, która prowadzi tę instalację, znajdzie przyczynę w jej dzienniku.
mail-test-unsure = Serwer poczty nie odpowiedział
mail-test-unsure-text = Wiadomość była już w drodze. Nikt nie wie, czy została wysłana: zajrzyj do swojej skrzynki. Osoba, która prowadzi tę instalację, znajdzie więcej w jej dzienniku.
mail-test-wait = Przed chwilą było już kilka prób. Spróbuj ponownie za minutę.
mail-unreachable = Serwer poczty był nieosiągalny albo nas nie wpuścił.
mail-unfit-address = Na ten adres nie można wysłać wiadomości.
audit-mail-failed = Wiadomość niedostarczona
audit-field-said = Serwer poczty powiedział
audit-field-message = Wiadomość
audit-message-invitation = Zaproszenie
audit-message-reset = Link do nowego hasła
audit-message-factors = Drugi składnik usunięty
audit-message-connected = MobieTrain połączony
audit-message-reminder = przypomnienie o szkoleniu
audit-message-address = Link na nowy adres e-mail
audit-message-address-changed = Adres e-mail zmieniony
audit-message-joined = Pracuje na jeszcze jednym koncie
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Wymagany drugi składnik
audit-factors-not-asked = Drugi składnik nie jest już wymagany
audit-factor-added = Dodano drugi składnik
audit-factor-removed = Usunięto drugi składnik
audit-recovery-codes-made = Utworzono nowe kody odzyskiwania
audit-factor-refused = Odrzucono drugi składnik, po poprawnym haśle
audit-factors-reset = Zresetowano drugi składnik
audit-field-factor = Drugi składnik
audit-field-why = Dlaczego
audit-why-wrong = Błędny
audit-why-replayed = Użyty wcześniej
audit-why-cloned = Licznik się cofnął: być może istnieje kopia klucza
audit-factor-passkey = Klucz dostępu
person-factor = Drugi składnik
person-factor-set = Ustawiony
person-factor-none = Brak
person-factor-reset = Usuń drugi składnik…
person-factor-reset-question = Usunąć drugi składnik: { $name }?
person-factor-reset-first = Dla kogoś, kto stracił telefon i kody odzyskiwania. Upewnij się, że to naprawdę ta osoba o to prosi: zadzwoń albo porozmawiaj osobiście.
person-factor-reset-then = Odtąd do wejścia wystarczy hasło, aż zostanie ustawiony nowy.
person-factor-reset-mail = Ta osoba dowie się z e-maila, że to twoja decyzja.
person-factor-reset-no-mail = Nie wychodzi żadna wiadomość: ta instalacja nie wysyła e-maili. Powiedz o tym osobiście.
person-factor-reset-yes = Usuń
person-factor-now-none = Usunięto drugi składnik: { $name }
factors-reset-mail-subject = Twój drugi składnik w { $client } został usunięty
factors-reset-mail-text =
    Dzień dobry, { $name },

    administrator usunął drugi składnik twojego konta w { $client }. Teraz do wejścia wystarczy hasło. Ustaw nowy w sekcji „Logowanie i bezpieczeństwo”. To nie twoja prośba? Od razu zmień hasło i powiedz o tym administratorowi.
role-confirm-link = Potwierdź, że to ty, w nowej karcie
mistake-confirm-first = Najpierw potwierdź, że to ty (link poniżej), potem zapisz jeszcze raz. Na razie nic nie zmieniono.
asked-title = Kto potrzebuje drugiego składnika
asked-text = Drugi składnik to coś, co pokazuje się oprócz hasła: sześć cyfr z aplikacji w telefonie albo klucz dostępu. Kto zna tylko hasło, nie wejdzie.
asked-have =
    { $with ->
        [one] { $with } z { $people } go ma.
        [few] { $with } z { $people } go mają.
        [many] { $with } z { $people } go ma.
       *[other] { $with } z { $people } go ma.
    }
asked-without =
    { $count ->
        [one] { $count } osoba musiałaby go ustawić.
        [few] { $count } osoby musiałyby go ustawić.
        [many] { $count } osób musiałoby go ustawić.
       *[other] { $count } osoby musiałoby go ustawić.
    }
asked-from = Od tego dnia
asked-day-wrong = Wybierz dzień.
asked-day-past = Ten dzień już minął. Wybierz dzisiejszy albo późniejszy.
asked-at-once =
    { $count ->
        [one] To dzisiaj: od teraz { $count } osoba ustawia go przed wszystkim innym.
        [few] To dzisiaj: od teraz { $count } osoby ustawiają go przed wszystkim innym.
        [many] To dzisiaj: od teraz { $count } osób ustawia go przed wszystkim innym.
       *[other] To dzisiaj: od teraz { $count } osoby ustawia go przed wszystkim innym.
    }
asked-type-number = Aby kontynuować, wpisz { $count }
asked-not-saved = Nic jeszcze nie zapisano.
asked-then = Do tego dnia widzą o tym informację po zalogowaniu. Potem, kto go nie ma, ustawia go przed wszystkim innym; nikt nie traci dostępu.
asked-save = Zapisz
asked-saved = Zapisano
asked-card = { $client } i drugie składniki
asked-card-text = Wybierz, kto go potrzebuje i od którego dnia.
asked-of-you = { $client } wymaga od ciebie drugiego składnika od { $when }
asked-of-you-text = Zajmie dwie minuty, a kto zdobędzie twoje hasło, i tak nie wejdzie.
asked-now = { $client } wymaga od ciebie drugiego składnika
asked-now-text = Ustaw go tutaj, żeby przejść dalej. Wszystko inne czeka i nic nie przepada.
asked-go = Ustaw
