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
invitation-made = Zaproszono: { $when }.
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
choose-welcome = Witaj w firmie { $client }, { $name }
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
forgotten-text = Wpisz swój adres e-mail. Jeśli ktoś w firmie { $client } ma ten adres, przyjdzie na niego link do nowego hasła.
forgotten-no-mail = Stąd nie są wysyłane wiadomości. Zapytaj osobę, która w firmie { $client } zajmuje się pracownikami: może utworzyć link dla ciebie.
forgotten-no-address = To nie jest adres e-mail. Sprawdź go i spróbuj ponownie.
forgotten-button = Wyślij link
forgotten-asked = Zajrzyj do poczty
forgotten-asked-text = Jeśli ktoś w firmie { $client } ma adres { $email }, link do nowego hasła jest już w drodze. Jest ważny przez godzinę.
forgotten-asked-nothing = Po kilku minutach nadal nic? Zajrzyj do niechcianej poczty, sprawdź adres albo zapytaj osobę, która w firmie { $client } zajmuje się pracownikami.
forgotten-back = Wróć do logowania
own-password = Zmień hasło
own-password-current = Obecne hasło
own-password-wrong = To nie jest twoje obecne hasło.
own-password-ends = Wszędzie indziej nastąpi wylogowanie.
own-password-save = Zmień hasło
own-password-cancel = Anuluj
own-password-saved = Twoje hasło zostało zmienione
reset-mail-subject = Nowe hasło w firmie { $client }
reset-mail-text =
    Dzień dobry, { $name },

    ktoś, prawdopodobnie Ty, poprosił o nowe hasło w firmie { $client }. Ustaw je przez poniższy link; jest ważny do { $until }. Jeśli to nie Ty, nie rób nic: Twoje hasło się nie zmieni.
ticket-mail-end = Nikt nigdy nie poprosi Cię o ten link. Nie przekazuj go nikomu.
code-made = Wydrukowano kod do logowania: { $when }.
code-opened = Zeskanowano go lub wpisano: { $when }.
code-until = Jest ważny do { $when }.
