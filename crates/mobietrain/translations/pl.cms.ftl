# The frame
cms-skip = Przejdź do treści
cms-nav = Menu główne
cms-menu = Menu
cms-breadcrumb = Ścieżka nawigacji
cms-pages = Strony
cms-page-previous = Poprzednia strona
cms-page-next = Następna strona
cms-account = Konto
cms-nav-accounts = Konta
cms-nav-courses = Kursy
cms-nav-learners = Uczestnicy
cms-nav-groups = Grupy użytkowników
cms-nav-connection = { $planner }
cms-nav-terms = Warunki
cms-nav-staff = Zespół
cms-nav-operators = Operatorzy
cms-nav-installation-audit = Dziennik audytu instalacji
cms-role-operator = Operator
cms-role-content-admin = Administrator treści
cms-role-editor = Redaktor
cms-role-manager = Menedżer
cms-role-content-admin-help = Kursy, grupy, uczący się, warunki, zespół
cms-role-editor-help = Pisze kursy. O tym, kiedy uczestnicy zobaczą to, co napisano, decyduje administrator treści.
cms-role-manager-help = Widzi uczących się i raporty z wybranych grup. Niczego nie zmienia.
cms-switch = Inne konto
cms-switch-to = Twoje konta
cms-start = Gdzie chcesz pracować?
cms-start-none = Nie pracujesz na żadnym koncie
cms-start-none-text = Ktoś usunął Cię z konta, na którym pracowało się do tej pory. Jeśli to pomyłka, zapytaj administratora treści tej firmy.
cms-sign-out = Wyloguj się
cms-leaving = Są słowa, które nie są jeszcze zapisane
cms-leaving-text = Są przechowywane tylko w tej przeglądarce, a wylogowanie je usuwa, żeby nikt inny nie znalazł ich na tym urządzeniu. Otwórz kurs, a zostaną zapisane.
cms-leaving-stay = Nie wylogowuj
cms-leaving-leave = Wyloguj i utrać je
cms-leaving-other = To, co napisał tu ktoś inny
cms-save = Zapisz
cms-cancel = Anuluj
cms-discard = Odrzuć
cms-delete = Usuń
cms-edit = Edytuj
cms-add = Dodaj
cms-remove = Usuń
cms-copy = Kopiuj
cms-copied = Skopiowano
cms-find = Znajdź
cms-filter = Filtruj
cms-search = Szukaj
cms-upload = Prześlij
cms-preview = Podgląd
cms-preview-update = Odśwież podgląd
cms-optional = (opcjonalnie)
cms-admin-name = Imię i nazwisko
cms-group-name = Nazwa
cms-email = E-mail
cms-password = Hasło
cms-state = Stan
cms-language = Język
cms-languages = Języki
cms-none = Brak
cms-never = Nigdy
cms-of = { $some } z { $all }
cms-changed = Zmieniono { $at }
cms-at-by = { $at }, { $name }
cms-sure = Rozumiem, że tego nie można cofnąć
cms-sure-missing = Zaznacz pole, żeby potwierdzić swoją decyzję. Nic nie zostało usunięte.
cms-mistakes = { $n ->
    [one] Jeszcze nie zapisano: jedna rzecz do poprawienia
    [few] Jeszcze nie zapisano: { $n } rzeczy do poprawienia
    [many] Jeszcze nie zapisano: { $n } rzeczy do poprawienia
   *[other] Jeszcze nie zapisano: { $n } rzeczy do poprawienia
  }
cms-done-saved = Zapisano.
cms-done-created = Utworzono.
cms-done-duplicated = To jest kopia. Jest szkicem: uczestnicy zobaczą ją, gdy otrzyma grupy i zostanie opublikowana.
cms-done-deleted = Usunięto.
cms-done-published = Opublikowano.
cms-done-course-published = Opublikowano. Od teraz widzą to uczestnicy.
cms-done-published-already = Uczestnicy widzą już szkic w obecnej postaci. Nie ma czego publikować.
cms-done-taken-back = Cofnięto publikację. Uczestnicy znowu widzą poprzednią wersję.
cms-done-taken-back-to-nothing = Cofnięto publikację. Nikt teraz nie widzi kursu, tak jak wcześniej.
cms-done-taken-back-too-late = Nie udało się cofnąć publikacji: minęło ponad dziesięć minut albo od tego czasu zrobiono coś innego. Niczego nie zmieniono.
cms-done-version-forgotten = Nie udało się przywrócić tej wersji: właśnie ją usunięto, bo nic jej już nie potrzebowało. Wersja robocza jest taka, jak była.
cms-done-brought-back = To jest teraz szkic. Uczestnicy zobaczą go, gdy go opublikujesz.
cms-done-withdrawn = Wycofano. Nikt nie może teraz otwierać tego kursu, a to, co w nim zrobiono, zostaje.
cms-done-connected = Połączono. Od teraz linki od tego klienta są przyjmowane.
cms-done-connected-keyless = Zapisano, ale nie udało się pobrać kluczy klienta: na razie nikt nie może się zalogować.
cms-done-disconnected = Rozłączono. Żaden link nie jest już przyjmowany, a otwarte sesje zostały zakończone.
cms-done-uploaded = Przesłano.
cms-done-sent-again = Wiadomość jest wysyłana ponownie. Jeśli { $planner } jej nie przyjmie, będziemy próbować przez kolejne trzy dni.
cms-done-planned = Zaplanowano. Kurs opublikuje się sam.
cms-done-unplanned = Anulowano planowaną publikację.

# Signing in
cms-sign-in = Zaloguj się
cms-sign-in-lead = Dla osób, które tworzą i prowadzą szkolenia.
cms-sign-in-wrong = Adres e-mail i hasło do siebie nie pasują. Sprawdź oba i spróbuj ponownie.
cms-sign-in-wait = { $seconds ->
    [one] Zbyt wiele prób. Odczekaj sekundę i spróbuj ponownie, nic nie zostało zablokowane.
    [few] Zbyt wiele prób. Odczekaj { $seconds } sekundy i spróbuj ponownie, nic nie zostało zablokowane.
    [many] Zbyt wiele prób. Odczekaj { $seconds } sekund i spróbuj ponownie, nic nie zostało zablokowane.
   *[other] Zbyt wiele prób. Odczekaj { $seconds } sekundy i spróbuj ponownie, nic nie zostało zablokowane.
  }
cms-sign-in-learner = Chcesz przejść kurs?
cms-sign-in-learner-link = Uczestnicy wchodzą przez { $planner }

# Operator: accounts
cms-accounts-lead = Firmy, które szkolą tu swoich ludzi.
cms-accounts-empty = Nie ma jeszcze kont
cms-accounts-empty-text = Utwórz po jednym dla każdej firmy. Potem połącz je z aplikacją { $planner } tej firmy.
cms-account-new = Nowe konto
cms-account-create = Utwórz konto
cms-account-name = Nazwa firmy
cms-account-name-help = Taka, jaką znają jej pracownicy
cms-account-name-wrong = Wpisz nazwę firmy, najwyżej 100 znaków.
cms-account-slug = Identyfikator konta
cms-account-slug-help = Klient wpisuje go w aplikacji { $planner }. Później nie można go zmienić. Małe litery, cyfry i łączniki.
cms-account-slug-taken = Inne konto ma ten identyfikator. Wybierz inny.
cms-connection = Połączenie
cms-connected = Połączone
cms-connected-keyless = Połączone, ale bez kluczy
cms-not-connected = Niepołączone
cms-last-sign-on = Ostatnie logowanie
cms-client-slug = Identyfikator klienta
cms-client-slug-help = Podaje go { $account }: to pierwsza część adresu firmy w aplikacji { $planner }.
cms-issuer = Wystawca
cms-jwks = Klucze (JWKS)
cms-keys-fetch = Pobierz teraz
cms-keys-at = Ostatnie zapytanie: { $at }. Najwyżej jedno na { $seconds } sekund.
cms-keys-good = Użyteczne klucze: { $n }. Pracownicy tego klienta mogą się logować.
cms-keys-none = Klucze są, ale żadnego nie da się użyć. Nikt nie może się zalogować.
cms-keys-unknown-name = Taki adres nie istnieje. Sprawdź subdomenę klienta: nikt nie może się zalogować.
cms-keys-unreachable = Pod tym adresem nikt teraz nie odpowiada. Dopóki nie da się pobrać kluczy, liczą się tylko poprzednie, najwyżej przez jeden dzień.
cms-keys-status = Pod tym adresem coś odpowiada, ale nie ma tam kluczy. Sprawdź subdomenę klienta: nikt nie może się zalogować.
cms-keys-no-key-set = To, co odpowiada ten adres, nie jest zestawem kluczy. Nikt nie może się nim zalogować.
cms-connected-by = Kto połączył
cms-by-at = { $name }, { $at }
cms-disconnect = Rozłącz
cms-disconnect-text = Nikt już nie wejdzie, a otwarte sesje od razu się zakończą. Uczestnicy i ich postępy zostają.
cms-account-hand = Przekaż firmie { $account }
cms-account-hand-text = Klient wpisuje to w aplikacji { $planner }: Integracje, MobieTrain.
cms-account-mail = Przygotuj e-mail
cms-account-mail-subject = Identyfikator konta w MobieTrain
cms-account-mail-body = Identyfikator konta to: { $slug }
cms-admin-email-wrong = Wpisz adres w postaci imie@firma.example.
cms-admin-name-wrong = Wpisz imię i nazwisko, najwyżej 100 znaków.

# The connection, for the content admin
cms-connection-title = Połączenie z aplikacją { $planner }
cms-connection-lead = Uczestnicy z firmy { $account } wchodzą tylko przez { $planner }.
cms-connection-slug-help = Administrator aplikacji { $planner } w twojej firmie wpisuje go w aplikacji { $planner }: Integracje, MobieTrain.
cms-connection-missing = MobieTrain nie zna jeszcze twojego adresu w aplikacji { $planner }. Poproś MobieTrain o skonfigurowanie twojej subdomeny.

# Events between MobieTrain and the planner
cms-events = Wiadomości
cms-events-lead = O czym MobieTrain i { $planner } informują się nawzajem automatycznie. To, czego nie da się dostarczyć, ponawiamy przez trzy dni.
cms-events-empty = Nie ma jeszcze czego przekazywać
cms-events-empty-text = Opublikuj kurs, a { $planner } dowie się o tym w ciągu kilku sekund.
cms-events-paused = { $planner } obecnie nie przyjmuje wiadomości. Nic nie ginie, następna próba: { $at }.
cms-events-given-up = { $n ->
    [one] Jednej wiadomości nie udało się dostarczyć
    [few] { $n } wiadomości nie udało się dostarczyć
    [many] { $n } wiadomości nie udało się dostarczyć
   *[other] { $n } wiadomości nie udało się dostarczyć
  }
cms-events-given-up-text = { $planner } nie przyjmował ich przez trzy dni albo konto nie było połączone. Usuń przyczynę podaną poniżej, a potem użyj przycisku „Wyślij ponownie”.
cms-events-last = Ostatnio dostarczono
cms-events-never = Nigdy
cms-events-lag = Czas dostarczenia
cms-events-lag-none = Poniżej sekundy
cms-events-lag-seconds = { $n ->
    [one] { $n } sekunda
    [few] { $n } sekundy
    [many] { $n } sekund
   *[other] { $n } sekundy
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
  }
cms-events-lag-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
  }
cms-events-waiting = Oczekujące
cms-events-waiting-none = Brak
cms-events-waiting-since = { $n ->
    [one] Jedna wiadomość, od { $at }
    [few] { $n } wiadomości, pierwsza od { $at }
    [many] { $n } wiadomości, pierwsza od { $at }
   *[other] { $n } wiadomości, pierwsza od { $at }
  }
cms-events-clock = Zegar aplikacji { $planner }
cms-events-clock-same = Zgodny z naszym
cms-events-clock-ahead = { $n ->
    [one] Śpieszy się względem naszego o sekundę
    [few] Śpieszy się względem naszego o { $n } sekundy
    [many] Śpieszy się względem naszego o { $n } sekund
   *[other] Śpieszy się względem naszego o { $n } sekundy
  }
cms-events-clock-behind = { $n ->
    [one] Spóźnia się względem naszego o sekundę
    [few] Spóźnia się względem naszego o { $n } sekundy
    [many] Spóźnia się względem naszego o { $n } sekund
   *[other] Spóźnia się względem naszego o { $n } sekundy
  }
cms-events-sent = Do aplikacji { $planner }
cms-events-sent-caption = Wiadomości do aplikacji { $planner }: najpierw niedostarczone, potem najnowsze
cms-events-sent-none = Nic jeszcze nie wysłano.
cms-events-received = Z aplikacji { $planner }
cms-events-received-caption = Wiadomości z aplikacji { $planner }, od najnowszej
cms-events-received-none = Nic jeszcze nie przyszło.
cms-events-when = Czas
cms-events-what = Co się stało
cms-events-result = Wynik
cms-events-attempts = Próby
cms-events-delivered = Dostarczono
cms-events-on-the-way = Oczekuje
cms-events-dead = Nie dostarczono
cms-events-next = Następna próba: { $at }
cms-events-again = Wyślij ponownie
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = Zmieniły się dostępne kursy
cms-event-courses-seen = Uczestnik zobaczył swoje nowe kursy
cms-event-course-completed = Uczestnik ukończył kurs
cms-event-session-revoked = Zakończono sesje pracownika
cms-event-people-changed = Zmieniły się osoby lub działy
cms-event-keys-changed = Zmieniły się klucze podpisu
cms-event-learner-deleted = Usunięto uczestnika
cms-event-completion-withdrawn = Wycofano ukończenie kursu
cms-event-unknown = Coś, czego ta wersja nie zna
cms-clock-ahead = { $n ->
    [one] Zegar aplikacji { $planner } śpieszy się względem naszego o sekundę
    [few] Zegar aplikacji { $planner } śpieszy się względem naszego o { $n } sekundy
    [many] Zegar aplikacji { $planner } śpieszy się względem naszego o { $n } sekund
   *[other] Zegar aplikacji { $planner } śpieszy się względem naszego o { $n } sekundy
  }
cms-clock-behind = { $n ->
    [one] Zegar aplikacji { $planner } spóźnia się względem naszego o sekundę
    [few] Zegar aplikacji { $planner } spóźnia się względem naszego o { $n } sekundy
    [many] Zegar aplikacji { $planner } spóźnia się względem naszego o { $n } sekund
   *[other] Zegar aplikacji { $planner } spóźnia się względem naszego o { $n } sekundy
  }
cms-clock-text = Pomiar: { $at }. Powyżej 30 sekund różnicy linki i wiadomości są odrzucane. Poproś { $planner } oraz osoby prowadzące ten serwer o ustawienie zegarów według serwera czasu (NTP).

# The sign-on log
cms-log = Diagnostyka linków
cms-log-lead = Każda próba wejścia i to, co było nie tak. Poproś uczestnika o kod z jego ekranu.
cms-log-caption = Logowania, od najnowszych
cms-log-all = Wszystkie
cms-log-failed = Nieudane
cms-log-search = Kod pomocy lub uczestnik
cms-log-empty = Nie było jeszcze żadnej próby
cms-log-empty-text = Próby pojawią się tutaj, gdy tylko ktoś otworzy MobieTrain z aplikacji { $planner }.
cms-log-nothing = Nic nie znaleziono
cms-log-all-link = Pokaż wszystkie próby
cms-log-time = Czas
cms-log-outcome = Wynik
cms-log-fix = Co zrobić
cms-log-code = Kod pomocy
cms-log-nobody = Nieznany
cms-log-times = { $times } razy, ostatnio o { $time }
cms-log-newest = Najnowsze
cms-log-older = Starsze
cms-log-facts = Co do nas dotarło
cms-log-reason = Przyczyna
cms-log-key = ID klucza
cms-log-skew = Wiek linku
cms-log-skew-value = { $seconds ->
    [one] { $seconds } sekunda według naszego zegara
    [few] { $seconds } sekundy według naszego zegara
    [many] { $seconds } sekund według naszego zegara
   *[other] { $seconds } sekundy według naszego zegara
  }
cms-log-skew-help = Obejmuje to różnicę zegarów: wiek ujemny oznacza, że zegar systemu wysyłającego się śpieszy. Link może być tak stary, jak długo jest ważny, plus 30 sekund na różnicę zegarów.
cms-log-claims = Zawartość linku, bez danych osobowych
cms-log-checks = Kontrole po kolei
cms-log-lead-all = Każda próba wejścia, na wszystkich kontach i na takich, których nie ma. Wystarczy kod pomocy, żeby ją znaleźć.
cms-log-no-account = Nie ma takiego konta
cms-keys-used = Klucze z ostatniej godziny
cms-keys-used-links = Linki
cms-keys-used-last = Ostatni o
cms-keys-used-none = W ostatniej godzinie nikt się nie zalogował.
cms-keys-used-several = Linki są podpisywane więcej niż jednym kluczem. Po wymianie przez chwilę tak jest; jeśli starszy klucz nadal podpisuje, któraś maszyna { $planner } jeszcze się nie przełączyła, a jej linki będą odrzucane po unieważnieniu tego klucza.
cms-accounts-failed = Nieudane, { $days } dni
cms-learner-sign-ons = Logowania
cms-stages = Jak to przebiegło
cms-stage-minted = Link powstał w { $planner }
cms-stage-came = Dotarł do MobieTrain
cms-stage-link = To cały link, podpisany w sposób, który się liczy
cms-stage-account = Konto istnieje i jest połączone
cms-stage-signature = Podpis pochodzi z { $planner } tego konta
cms-stage-claims = Zawiera wszystko i jest dla tego adresu
cms-stage-time = Dotarł na czas
cms-stage-browser = Poprosiła o niego ta przeglądarka
cms-stage-once = Nikt go wcześniej nie użył
cms-stage-came-in = Weszła ta osoba później: { $at }
cms-stage-came-in-show = Pokaż to logowanie
cms-stage-not-since = Od tego czasu ta osoba nie weszła
cms-test = Przetestuj logowanie
cms-test-title = Gdyby { $name } otworzył(a) teraz MobieTrain
cms-test-lead = Oglądanie tej strony nikogo nie loguje i niczego nie zapisuje.
cms-test-steps = Co by się stało
cms-test-not-connected = Konto nie jest połączone z żadnym klientem: każdy link zostałby odrzucony.
cms-test-connected = Konto jest połączone
cms-test-elsewhere = Osoba pochodzi od innego klienta niż ten, z którym konto jest teraz połączone: nie tworzy on dla niej linku.
cms-test-left = Osoby nie ma już w { $planner }: nie powstaje dla niej żaden link.
cms-test-link = { $planner } tworzy link, po którym { $name } zostaje rozpoznany(-a) ze wszystkim, co tu jest
cms-test-language = MobieTrain mówi w wybranym języku: { $language }
cms-test-language-asked = Pojawia się pytanie o język; propozycja: { $language }
cms-test-terms = Trzeba zaakceptować wersję { $version } warunków
cms-test-home = Pojawia się strona startowa. Kursy na niej: { $n }
cms-check-passed = Zaliczona
cms-check-failed = Niezaliczona
cms-check-not-reached = Niewykonana
cms-outcome-in = Wejście udane
cms-outcome-out = Wejście nieudane
cms-outcome-signed-on = Zalogowano
cms-outcome-malformed-token = To nie nasz link
cms-outcome-unsupported-algorithm = Inny sposób podpisu
cms-outcome-wrong-type = Token do innego celu
cms-outcome-unknown-account = Nieznane konto
cms-outcome-not-connected = Niepołączone
cms-outcome-wrong-issuer = Nieznany nadawca
cms-outcome-unknown-key = Nieznany klucz
cms-outcome-issuer-unreachable = { $planner } nieosiągalny
cms-outcome-bad-signature = Nieprawidłowy podpis
cms-outcome-missing-claim = Czegoś brakuje
cms-outcome-invalid-claim = Coś jest nieprawidłowe
cms-outcome-wrong-audience = Dla innego adresu
cms-outcome-not-yet-valid = Z przyszłości
cms-outcome-expired = Link wygasł
cms-outcome-lifetime-too-long = Zbyt długo ważny
cms-outcome-nonce-mismatch = Z innej przeglądarki
cms-outcome-already-used = Link użyty dwa razy
cms-fix-signed-on = Nic nie trzeba robić.
cms-fix-malformed-token = Link został po drodze ucięty lub zmieniony albo nigdy nie był linkiem. Poproś tę osobę, żeby otworzyła MobieTrain z menu w aplikacji { $planner }. Jeśli dotyczy to wszystkich, wyślij kod pomocy do aplikacji { $planner }.
cms-fix-unsupported-algorithm = Nadawca musi podpisywać za pomocą EdDSA lub ES256. Wyślij kod pomocy do osób, które prowadzą system wysyłający.
cms-fix-wrong-type = Nadawca musi oznaczyć token jako link (typ: link+jwt). Wyślij kod pomocy do osób, które prowadzą system wysyłający.
cms-fix-unknown-account = Żadne konto nie ma tego identyfikatora konta. Porównaj go, litera po literze, z tym, co klient wpisał w aplikacji { $planner }.
cms-fix-not-connected = Adres klienta w aplikacji { $planner } nie jest skonfigurowany. Operator wpisuje identyfikator klienta na stronie konta.
cms-fix-wrong-issuer = Link przyszedł z innego aplikacji { $planner } niż ten, z którym połączone jest to konto. Porównaj identyfikator klienta z pierwszą częścią adresu klienta w aplikacji { $planner }.
cms-fix-unknown-key = Link podpisano kluczem, którego { $planner } nie publikuje. Tuż po wymianie kluczy mija to w ciągu pół minuty. Jeśli nie mija, wyślij ID klucza do aplikacji { $planner }.
cms-fix-issuer-unreachable = Nie udało się odczytać kluczy publicznych aplikacji { $planner }. Otwórz adres kluczy w przeglądarce: jeśli odpowiada, spróbuj ponownie; jeśli nie, { $planner } nie działa.
cms-fix-bad-signature = Link zmieniono po podpisaniu albo ktoś go podrobił. Jeden przypadek niewiele znaczy; jeśli dotyczy to wszystkich, wyślij kod pomocy do aplikacji { $planner }.
cms-fix-missing-claim = System wysyłający pominął coś, czego link potrzebuje. Wyślij kod pomocy do osób, które go prowadzą.
cms-fix-invalid-claim = System wysyłający umieścił w linku coś, co nie może być prawidłowe. Wyślij kod pomocy do osób, które go prowadzą.
cms-fix-wrong-audience = Link powstał dla innego konta lub innego MobieTrain. Porównaj identyfikator konta w aplikacji { $planner } z identyfikatorem tego konta.
cms-fix-not-yet-valid = Zegar systemu wysyłającego śpieszy się względem naszego o ponad 30 sekund. Muszą go ustawić osoby, które prowadzą ten system.
cms-fix-expired = Link otwarto za późno albo zegar systemu wysyłającego się spóźnia. Wystarczy ponownie otworzyć MobieTrain. Jeśli dotyczy to wszystkich, sprawdź wiek linku.
cms-fix-lifetime-too-long = Link może być ważny najwyżej 300 sekund. Muszą skrócić ten czas osoby, które prowadzą system wysyłający.
cms-fix-nonce-mismatch = O link poproszono w innej przeglądarce albo ponad dziesięć minut wcześniej. Wystarczy ponownie otworzyć MobieTrain.
cms-fix-already-used = Ten sam link przyszedł dwa razy, najpewniej przez przycisk wstecz albo skopiowany adres. Wystarczy ponownie otworzyć MobieTrain.

# Learners
cms-learner = Uczestnik
cms-learners-lead = { $n ->
    [one] Jedna osoba. Osoby pojawiają się, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
    [few] { $n } osoby. Pojawiają się, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
    [many] { $n } osób. Pojawiają się, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
   *[other] { $n } osoby. Pojawiają się, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
  }
cms-learners-empty = Nie ma jeszcze uczestników
cms-learners-empty-text = Osoby pojawią się tutaj, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
cms-learners-empty-manager = Widzisz uczących się z grup, które wybrał dla Ciebie administrator treści. Nikogo w nich jeszcze nie ma.
cms-learners-search = Nazwisko lub numer pracownika
cms-learners-nobody = Nikogo nie znaleziono
cms-learners-all = Pokaż wszystkich uczestników
cms-learners-caption = Uczestnicy, od ostatnio widzianych
cms-learners-range = { $n ->
    [one] Jeden uczestnik
    [few] { $first }–{ $last } z { $n } uczestników
    [many] { $first }–{ $last } z { $n } uczestników
   *[other] { $first }–{ $last } z { $n } uczestnika
  }
cms-learners-count = { $n ->
    [0] Brak uczestników
    [one] Jeden uczestnik
    [few] { $n } uczestników
    [many] { $n } uczestników
   *[other] { $n } uczestnika
  }
cms-in-planner = W aplikacji { $planner }
cms-status = Status w aplikacji { $planner }
cms-status-any = Dowolny status
cms-status-active = Aktywny
cms-status-inactive = Nieaktywny
cms-status-left = Odejście: { $date }
cms-departments = Działy
cms-courses-completed = Ukończone kursy
cms-learner-since = Uczestnik od { $date }
cms-details = Dane
cms-employee-number = Numer pracownika
cms-language-none = Jeszcze nie wybrano
cms-sub = ID w aplikacji { $planner }
cms-from-client = Z firmy { $client }
cms-client-unknown = nieznany klient
cms-learner-elsewhere = Ta osoba pochodzi z { $before } – z tym klientem konto było połączone wcześniej. Kto ma taki sam identyfikator w { $now }, jest kimś innym. To, co zrobiła, zostaje tutaj, dopóki tego nie usuniesz.
cms-progress = Postępy
cms-progress-empty = Tej osobie nie pokazano jeszcze żadnego kursu.
cms-cards-done = Zrobione karty
cms-cards-done-of = Zrobione karty w kursie { $course }
cms-answers-right = Poprawne odpowiedzi
cms-completed = Ukończono
cms-acceptances = Zaakceptowane warunki
cms-acceptances-empty = Jeszcze żadne.
cms-acceptance = Wersja { $version } ({ $language }), { $at }
cms-why-everyone = Do tej grupy należą wszyscy
cms-why-picked = Wybór ręczny
cms-why-rule = Spełnia regułę
cms-learner-delete = Usuń uczestnika i postępy
cms-learner-delete-text = Usuwa uczestnika i wszystko, co zrobił, także ukończone kursy, które pokazuje { $planner }.
cms-learner-delete-link = Usuń uczestnika…
cms-learner-delete-label = Usuń: { $name }
cms-learner-delete-title = Usunąć z MobieTrain: { $name }?
cms-learner-keep = Zachowaj uczestnika
cms-lost = Bezpowrotnie utracone
cms-lost-completed = { $n ->
    [0] Brak ukończonych kursów
    [one] Jeden ukończony kurs z wynikiem
    [few] { $n } ukończone kursy z wynikami
    [many] { $n } ukończonych kursów z wynikami
   *[other] { $n } ukończonego kursu z wynikami
  }
cms-lost-begun = { $n ->
    [0] Brak kursów w toku
    [one] Jeden kurs w toku
    [few] { $n } kursy w toku
    [many] { $n } kursów w toku
   *[other] { $n } kursu w toku
  }
cms-lost-answers = { $n ->
    [0] Brak odpowiedzi
    [one] Jedna odpowiedź
    [few] { $n } odpowiedzi
    [many] { $n } odpowiedzi
   *[other] { $n } odpowiedzi
  }
cms-lost-acceptances = { $n ->
    [0] Brak akceptacji warunków
    [one] Akceptacja jednej wersji warunków
    [few] Akceptacja { $n } wersji warunków
    [many] Akceptacja { $n } wersji warunków
   *[other] Akceptacja { $n } wersji warunków
  }
cms-lost-sessions = { $n ->
    [0] Brak otwartych sesji
    [one] Jedna otwarta sesja, która od razu się zakończy
    [few] { $n } otwarte sesje, które od razu się zakończą
    [many] { $n } otwartych sesji, które od razu się zakończą
   *[other] { $n } otwartej sesji, która od razu się zakończy
  }
cms-lost-there = To, co { $planner } pokazuje o tych kursach
cms-not-lost = Co zostaje
cms-not-lost-text = Konto w { $planner }: { $name }. W diagnostyce linków: kiedy ktoś się logował, bez informacji kto. Po ponownym otwarciu MobieTrain z { $planner } zaczyna nowy uczestnik, bez niczego.
cms-not-lost-for-a-while = Przez dziesięć minut: informacja o wylogowaniu ({ $name }), aby żaden link w drodze nie dał dostępu. Dopóki { $planner } jej nie przyjmie: wiadomość o usunięciu, z identyfikatorem osoby. Jest wysyłana przez trzy dni; potem czeka, aż ktoś wyśle ją ponownie, łącznie najwyżej 27 dni.
cms-not-lost-kept-out = Dopóki lista pracowników z { $planner } zawiera tę osobę ({ $name }): informacja o usunięciu, jako kod, z którego nikt nie odczyta, kto to był, żeby lista jej nie przywróciła.

# User groups
cms-group = Grupa
cms-groups-lead = Grupa decyduje, które kursy może otwierać uczestnik. Reguły patrzą na to, co { $planner } przesyła przy każdym logowaniu.
cms-groups-all = Wszystkie grupy
cms-group-new = Nowa grupa
cms-group-create = Utwórz grupę
cms-group-save = Zapisz grupę
cms-group-rule = Reguła
cms-group-who = Kto należy do tej grupy
cms-group-everyone-rule = Wszyscy w firmie { $account }
cms-group-everyone-text = Wszyscy w firmie { $account }, także osoby nieaktywne. Ta grupa istnieje zawsze.
cms-group-picked-rule = Osoby wybrane ręcznie
cms-group-picked-text = Osoby wybrane ręcznie. Nic, co przesyła { $planner }, nikogo stąd nie usuwa.
cms-group-department-is = Dział: { $departments }
cms-group-elsewhere = Na razie reguła wymienia działy klienta { $before }: { $departments }. Nie należy do nich nikt z { $now }. Gdy wybierzesz działy z { $now }, zastąpią one te poprzednie.
cms-group-status-active = Status: aktywny
cms-group-status-inactive = Status: nieaktywny
cms-group-language-is = Język: { $languages }
cms-group-mode-rule = Osoby spełniające regułę
cms-group-mode-rule-help = Przychodzą i odchodzą wraz ze zmianami w aplikacji { $planner }
cms-group-mode-picked = Osoby wybrane ręcznie
cms-group-mode-picked-help = Wybierzesz je po utworzeniu grupy; poniższa reguła nie jest używana
cms-group-departments = W którymkolwiek z tych działów
cms-group-departments-more = Inne działy
cms-group-departments-more-help = Działy, z których nikt jeszcze nie przyszedł: nazwy lub ID z aplikacji { $planner }, po jednym w wierszu.
cms-group-department-unseen = Nikt jeszcze z niego nie przyszedł
cms-group-department-wrong = Nazwa lub ID działu ma najwyżej 128 znaków.
cms-group-departments-many = Podaj najwyżej 200 działów.
cms-groups-many = Jest już 500 grup i więcej być nie może. Usuń jedną, która nie jest już potrzebna.
cms-group-languages = Z którymkolwiek z tych języków
cms-group-rule-help = Wszystkie warunki muszą być spełnione; warunek, w którym nic nie wybrano, pasuje do każdego. Kto przestaje je spełniać, opuszcza grupę i zachowuje postępy.
cms-group-courses = Kursy dla tej grupy
cms-group-no-courses = Brak kursów
cms-group-name-wrong = Wpisz nazwę, najwyżej 100 znaków.
cms-group-edit-label = Edytuj: { $name }
cms-group-match = { $n ->
    [one] z { $n } uczestnika w grupie
    [few] z { $n } uczestników w grupie
    [many] z { $n } uczestników w grupie
   *[other] z { $n } uczestnika w grupie
  }
cms-group-share = Udział wśród wszystkich uczestników
cms-group-more = { $n ->
    [one] i jeszcze jedna osoba
    [few] i jeszcze { $n } osoby
    [many] i jeszcze { $n } osób
   *[other] i jeszcze { $n } osoby
  }
cms-group-delete = Usuń grupę
cms-group-delete-text = Jej uczestnicy stracą kursy, które dawała im tylko ta grupa. To, co w nich zrobili, zostaje.
cms-members = Członkowie
cms-members-lead = Wyszukaj osoby, żeby je dodać.
cms-members-search = Nazwisko lub numer pracownika
cms-members-empty = Jeszcze nikogo
cms-member-add-label = Dodaj: { $name }
cms-member-remove-label = Usuń: { $name }
cms-group-counted-to = Powyżej { $n } nikogo już się nie liczy.
cms-group-left-out = Działy podobne do działu z reguły, których w niej nie ma
cms-group-left-out-one = „{ $name }” przypomina „{ $like }”. Poza regułą: { $learners }
cms-group-one-name = Kilka działów nazywa się „{ $name }”: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Ponad { $n } uczestników
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = Brak połączenia, więc liczba nie jest znana. Zmień coś albo naciśnij przycisk, żeby zapytać ponownie.
cms-preview-signed-out = Twoja sesja się skończyła, więc liczba nie jest znana. Zaloguj się w innej karcie, a potem naciśnij przycisk.
cms-preview-trouble = Nie udało się obliczyć liczby. Poczekaj chwilę i naciśnij przycisk.
cms-groups-export = Pobierz jako CSV
cms-groups-empty = Nie ma jeszcze własnych grup
cms-groups-empty-text = Na razie jest tylko grupa, do której należą wszyscy. Utwórz następną, żeby dać kurs tylko niektórym.
cms-ask-group = Zapisać grupę „{ $name }”?
cms-ask-group-gain = Otrzymają „{ $title }”: { $learners }
cms-ask-group-lose = Nie będą już widzieć „{ $title }”: { $learners }
cms-ask-group-kept = To, co zrobiono w kursach, zostaje zachowane.
cms-ask-group-remove = Usunąć z grupy „{ $name }”?
cms-ask-group-delete = Usunąć grupę „{ $name }”?
cms-ask-group-delete-rule = Grupa razem z regułą
cms-ask-group-delete-picked = { $n ->
    [0] Grupa, do której nikogo nie wybrano
    [one] Grupa i to, że wybrano do niej jedną osobę
    [few] Grupa i to, że wybrano do niej { $n } osoby
    [many] Grupa i to, że wybrano do niej { $n } osób
   *[other] Grupa i to, że wybrano do niej { $n } osoby
  }
cms-member-added = { $name } należy teraz do tej grupy.
cms-member-added-nothing = Nie daje to żadnego nowego kursu.
cms-numbers = Dodaj po numerach pracowników
cms-numbers-lead = Wklej listę lub wybierz plik. Zanim kogokolwiek dodasz, widać, czyj jest każdy numer.
cms-numbers-text = Numery pracowników
cms-numbers-text-help = Po jednym w wierszu lub rozdzielone przecinkami. Najwyżej { $n }.
cms-numbers-file = Albo plik
cms-numbers-file-help = CSV lub .xlsx z kolumną „Numer pracownika” albo z samymi numerami.
cms-numbers-look = Sprawdź
cms-numbers-found = { $n ->
    [0] Nie ma kogo dodać
    [one] Jedna osoba do dodania
    [few] { $n } osoby do dodania
    [many] { $n } osób do dodania
   *[other] { $n } osoby do dodania
  }
cms-numbers-refused = { $n ->
    [one] Jeden wiersz nikogo nie dodaje. Jest na początku i zostaje w polu.
    [few] { $n } wiersze nikogo nie dodają. Są na początku i zostają w polu.
    [many] { $n } wierszy nikogo nie dodaje. Są na początku i zostają w polu.
   *[other] { $n } wiersza nikogo nie dodaje. Są na początku i zostają w polu.
  }
cms-numbers-add = { $n ->
    [one] Dodaj jedną osobę
    [few] Dodaj { $n } osoby
    [many] Dodaj { $n } osób
   *[other] Dodaj { $n } osoby
  }
cms-numbers-added = { $n ->
    [0] Nikogo nie dodano.
    [one] Dodano do grupy jedną osobę.
    [few] Dodano do grupy { $n } osoby.
    [many] Dodano do grupy { $n } osób.
   *[other] Dodano do grupy { $n } osoby.
  }
cms-numbers-left = { $n ->
    [one] Został jeden wiersz
    [few] Zostały { $n } wiersze
    [many] Zostało { $n } wierszy
   *[other] Zostało { $n } wiersza
  }
cms-numbers-line = Wiersz
cms-numbers-number = Numer pracownika
cms-numbers-in-it = { $name } jest już w grupie
cms-numbers-again = Jest już w wierszu { $line }
cms-numbers-double = Kilku uczestników ma ten numer: { $names }. Dodaj właściwą osobę po nazwisku.
cms-numbers-nobody = Żaden uczestnik nie ma tego numeru
cms-numbers-no-column = W pliku „{ $name }” nie ma kolumny z numerami pracowników. Nazwij ją w pierwszym wierszu, na przykład „Numer pracownika”, albo zostaw w pliku same numery.
cms-numbers-no-table = Pliku „{ $name }” nie da się odczytać. Zapisz go jako CSV lub .xlsx i wybierz ponownie.
cms-numbers-none = Nie ma tu żadnego numeru. Wklej co najmniej jeden albo wybierz plik.
cms-numbers-many = Numerów jest więcej niż { $n }. Dodaj je w kilku częściach.
cms-numbers-other = Nikogo nie dodano: coś się zmieniło od chwili sprawdzenia. Oto stan teraz.
cms-numbers-back = Wróć do grupy

# Courses
cms-course = Kurs
cms-courses-lead = Uczestnicy widzą opublikowane kursy swoich grup w tej kolejności.
cms-continue-label = Kontynuuj swój szkic
cms-continue = Kontynuuj „{ $title }”
cms-continue-go = Kontynuuj
cms-continue-now = Zmieniono przed chwilą przez Ciebie
cms-continue-minutes = { $n ->
    [one] Zmieniono przez Ciebie minutę temu
    [few] Zmieniono przez Ciebie { $n } minuty temu
    [many] Zmieniono przez Ciebie { $n } minut temu
   *[other] Zmieniono przez Ciebie { $n } minuty temu
  }
cms-continue-hours = { $n ->
    [one] Zmieniono przez Ciebie godzinę temu
    [few] Zmieniono przez Ciebie { $n } godziny temu
    [many] Zmieniono przez Ciebie { $n } godzin temu
   *[other] Zmieniono przez Ciebie { $n } godziny temu
  }
cms-courses-empty = Nie ma jeszcze kursów
cms-courses-empty-text = Prześlij folder z tekstami i obrazami albo napisz kurs tutaj.
cms-course-new = Nowy kurs
cms-course-create = Utwórz kurs
cms-course-draft = Szkic
cms-course-published = Opublikowany
cms-course-withdrawn = Wycofany
cms-course-unpublished = Nieopublikowany
cms-course-no-groups = Brak grup
cms-course-no-groups-text = Nikt jeszcze nie może otworzyć tego kursu: wybierz co najmniej jedną grupę.
cms-course-editor = O tym, kto może przejść ten kurs i kiedy uczestnicy zobaczą to, co napiszesz, decyduje administrator treści.
cms-course-publish = Opublikuj
cms-course-withdraw = Wycofaj
cms-course-delete = Usuń kurs
cms-ask-publish = Opublikować „{ $title }”?
cms-ask-publish-bullet = W ciągu kilku sekund zobaczą czerwoną kropkę w aplikacji { $planner }.
cms-ask-publish-nobody = Nikt nie może go jeszcze przechodzić: nie wybrano żadnej grupy.
cms-ask-withdraw-undo = W każdej chwili możesz go opublikować ponownie. To, co w nim zrobiono, zostaje zachowane.
cms-ask-withdraw = Wycofać „{ $title }”?
cms-ask-withdraw-inside = W trakcie, nie mogą kontynuować: { $learners }
cms-ask-withdraw-finished = Ukończyli i tak pozostanie: { $learners }
cms-ask-withdraw-unseen = Jeszcze nie otworzyli i nie będą go widzieć: { $learners }
cms-ask-delete = Usunąć „{ $title }”?
cms-ask-delete-texts = Jego teksty i obrazy, we wszystkich językach
cms-ask-delete-inside = To, co zrobiły osoby w trakcie: { $learners }
cms-ask-delete-finished = To, że osoby go ukończyły, czego żaden raport już nie pokaże: { $learners }
cms-course-planned = Zaplanowany na { $at }
cms-course-schedule = Opublikuj później
cms-course-schedule-at = Kurs opublikuje się sam: { $at }.
cms-course-schedule-cancel = Anuluj planowaną publikację
cms-course-schedule-when = Data i godzina
cms-course-schedule-help = W strefie czasowej { $zone }. Uczestnicy dostaną szkic w obecnej postaci; tego, co napiszesz później, w nim nie będzie. Grupy będą takie, jak w chwili publikacji.
cms-course-schedule-plan = Zaplanuj
cms-course-schedule-wrong = Wybierz datę i godzinę.
cms-course-schedule-past = Ten termin już minął. Wybierz późniejszy albo opublikuj teraz.
cms-course-upload = Prześlij folder
cms-course-upload-text = Plik zip z tekstem dla każdego języka (en.md, nl.md…), obrazami, które się w nich pojawiają, i okładką (cover.svg, .png, .jpg lub .webp). Najwyżej 20 MB. Powstanie z niego szkic; na jego stronie przeczytasz, co trzeba w nim poprawić i co pominięto.
cms-course-folder = Plik zip
cms-course-folder-missing = Wybierz jeden plik zip.
cms-course-by-hand = Napisz tutaj
cms-course-by-hand-text = Na początek szkic z jedną kartą.
cms-course-title = Tytuł
cms-course-title-wrong = Wpisz tytuł, najwyżej 120 znaków.
cms-course-first-summary = O czym jest ten kurs, w jednym zdaniu.
cms-course-first-lesson = Pierwsza lekcja
cms-course-first-card = Pierwsza karta
cms-course-first-text = Co trzeba wiedzieć?
cms-course-problems = { $n ->
    [one] Nie zapisano: jedna rzecz do poprawienia
    [few] Nie zapisano: { $n } rzeczy do poprawienia
    [many] Nie zapisano: { $n } rzeczy do poprawienia
   *[other] Nie zapisano: { $n } rzeczy do poprawienia
  }
cms-course-problems-stored = { $n ->
    [one] Jedna rzecz do poprawienia przed publikacją szkicu
    [few] { $n } rzeczy do poprawienia przed publikacją szkicu
    [many] { $n } rzeczy do poprawienia przed publikacją szkicu
   *[other] { $n } rzeczy do poprawienia przed publikacją szkicu
  }
cms-course-newer = Zmiany nieopublikowane
cms-course-saved-at = Zapisano { $at }
cms-course-saved-by = Zapisano { $at }, { $name }
cms-course-overtaken = Nie zapisano: ktoś inny zapisał w międzyczasie tekst w języku: { $language }
cms-course-overtaken-text = { $name }, { $at }. Oba teksty są poniżej. Przenieś to, co chcesz zachować; gdy zapiszesz jeszcze raz, twój tekst zastąpi tamten.
cms-course-overtaken-theirs = Tekst zapisany teraz
cms-course-overtaken-yours = Twój tekst, niezapisany
cms-ask-groups = Zmienić grupy kursu „{ $title }”?
cms-ask-groups-gain = Otrzymają kurs: { $learners }
cms-ask-groups-lose = Nie będą go już widzieć: { $learners }
cms-ask-groups-frees = Przestaje być obowiązkowy, a termin znika: { $groups }
cms-ask-group-frees = „{ $title }” przestaje być obowiązkowy dla tej grupy, a termin znika.
cms-ask-groups-kept = To, co w nim zrobiono, zostaje zachowane.
cms-ask-groups-other = Nic nie zmieniono: od chwili pytania zmieniły się grupy lub osoby w nich. Oto skutki teraz.
cms-publish-lead = Oto, co się stanie, policzone przed chwilą. Nic jeszcze nie zrobiono.
cms-publish-newer = Nic nie opublikowano: od ostatniego spojrzenia ktoś zmienił wersję roboczą albo ludzie widzą inną wersję. Poniżej widać, co publikacja robi teraz.
cms-publish-closes-newer = Nic nie opublikowano: od ostatniego spojrzenia zmieniło się, komu publikacja zamyka kursy. Poniżej widać, co robi teraz.
cms-publish-inside = { $n ->
    [one] Jedna osoba jest teraz w tym kursie
    [few] { $n } osoby są teraz w tym kursie
    [many] { $n } osób jest teraz w tym kursie
   *[other] { $n } osoby jest teraz w tym kursie
  }
cms-publish-keep = wszystko zostaje
cms-publish-keep-text = { $n ->
    [0] Każdy idzie dalej od karty, na której jest.
    [one] Jedna ze wszystkich osób ukończyła kurs i tak zostaje. Pozostałe idą dalej od karty, na której są.
    [few] { $n } ze wszystkich osób ukończyły kurs i tak zostaje. Pozostałe idą dalej od karty, na której są.
    [many] { $n } ze wszystkich osób ukończyło kurs i tak zostaje. Pozostałe idą dalej od karty, na której są.
   *[other] { $n } ze wszystkich osób ukończyło kurs i tak zostaje. Pozostałe idą dalej od karty, na której są.
  }
cms-publish-lose = przepada odpowiedź na kartę { $number }, „{ $title }”
cms-publish-lose-text = Pytanie jest teraz inne, więc kto jest jeszcze w trakcie kursu, dostanie je ponownie. Reszta zostaje.
cms-publish-keep-answers = Zachowaj odpowiedzi
cms-publish-keep-answers-help = Zaznacz, jeśli poprawki dotyczą tylko słów.
cms-publish-from-now = Kto widzi go od teraz
cms-publish-newly = nowy dostęp do kursu
cms-publish-newly-none = Grupy zostają takie, jakie są.
cms-publish-now = Opublikuj teraz
cms-publish-back = Wróć do szkicu
cms-publish-planned = Publikacja teraz lub w innym terminie zastąpi tę planowaną.
cms-publish-languages = Tłumaczenia
cms-publish-missing = { $language }: { $n ->
    [one] brakuje jednej karty
    [few] brakuje { $n } kart
    [many] brakuje { $n } kart
   *[other] brakuje { $n } karty
}
cms-publish-missing-text = Kto czyta w języku { $language }, dostaje to w języku { $source } i karta o tym mówi.
cms-publish-missing-titles = { $language }: brakuje tytułów albo streszczenia
cms-publish-missing-titles-text = Kto czyta w języku { $language }, dostaje to w języku { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] jedną kartę zmieniono po przetłumaczeniu
    [few] { $n } karty zmieniono po przetłumaczeniu
    [many] { $n } kart zmieniono po przetłumaczeniu
   *[other] { $n } karty zmieniono po przetłumaczeniu
}
cms-publish-outdated-text = Kto czyta w języku { $language }, czyta dalej to, co przetłumaczono.
cms-publish-outdated-titles = { $language }: tytuły albo streszczenie zmieniono po przetłumaczeniu
cms-publish-changes = Co zmieniono
cms-publish-changes-none = Żadna karta. Różni się tytuł, opis, obraz albo tłumaczenie.
cms-publish-compare = Porównaj karta po karcie
cms-publish-mistake = Jeśli to była pomyłka
cms-publish-mistake-text = Publikację można cofnąć przez dziesięć minut. Odpowiedzi udzielone w tym czasie zostają zachowane razem z kartą.
cms-change-added = Nowa
cms-change-removed = Usunięta
cms-change-changed = Zmieniona
cms-change-moved = W innym miejscu
cms-course-versions = Wersje
cms-versions-all = Wszystkie wersje
cms-versions-kept = { $n ->
    [one] Przechowywana jest najnowsza wersja
    [few] Przechowywane są { $n } najnowsze wersje
    [many] Przechowywanych jest { $n } najnowszych wersji
   *[other] Przechowywane jest { $n } najnowszej wersji
}, a ze starszych te, od których zależą jeszcze odpowiedzi.
cms-versions-empty = Nie ma jeszcze wersji
cms-versions-empty-text = Przy każdej publikacji kursu zachowuje się tutaj to, co widzą uczestnicy.
cms-version-draft = Szkic
cms-version-n = Wersja { $n }
cms-version-card = Karta { $number }, { $title }
cms-version-before = Porównaj
cms-version-now = z
cms-version-compare = Porównaj
cms-version-same = Te same karty
cms-version-same-text = { $before } i { $now }: w tym języku karty są takie same.
cms-version-seen = (to widzą uczestnicy)
cms-version-out = Opublikowano { $at }
cms-version-kept = Zachowano { $at }, nigdy nie opublikowano
cms-version-taken-back = Cofnięto publikację { $at }
cms-version-take-back = Cofnij publikację (do { $until })
cms-version-read = Czytaj
cms-version-bring-back = Przywróć
cms-ask-bring-back = Przywrócić wersję { $n }?
cms-ask-bring-back-draft = Szkic wróci do postaci z { $at }: teksty we wszystkich językach i obrazy.
cms-ask-bring-back-kept = Obecny szkic zostanie zachowany jako wersja.
cms-ask-bring-back-unseen = Nikt nic z tego nie zobaczy, dopóki nie opublikujesz szkicu.
audit-course-taken-back = Cofnięto publikację kursu
audit-course-brought-back = Przywrócono wcześniejszą wersję kursu
cms-done-review-ended = Link już nie działa. Kto go ma, niczego już nie zobaczy.
cms-review = Recenzja
cms-review-text = Pokaż szkic komuś bez konta, na telefonie. Komentarze tej osoby pojawią się tutaj, przy karcie.
cms-review-link = Link
cms-review-make = Utwórz link
cms-review-another = Utwórz inny link, a ten wyłącz
cms-review-end = Wyłącz link
cms-review-none = Nikt inny nie widzi szkicu.
cms-review-open = Kto ma link, widzi szkic do { $until }. Link udostępnia { $name }.
cms-review-address = Wyślij ten adres
cms-review-once = Skopiuj go teraz: pokazuje się tylko raz.
cms-review-empty = Nie ma jeszcze komentarzy
cms-review-empty-text = Utwórz link i wyślij go komuś, kto zna tę pracę.
cms-review-settle = Załatwione
cms-review-settled = Załatwione
cms-review-unsettle = Otwórz ponownie
cms-review-title = Szkic do recenzji
cms-review-lead = To jest szkic. Napisz przy każdej karcie, co warto w niej zmienić. Link działa do { $until }.
cms-review-comment = Komentarz
cms-review-words = Co warto zmienić?
cms-review-name = Imię i nazwisko
cms-review-send = Wyślij komentarz
cms-review-said = Dziękujemy. Autorzy przeczytają ten komentarz.
cms-review-name-wrong = Wpisz imię i nazwisko, najwyżej 80 znaków. Komentarz nie jest jeszcze wysłany.
cms-review-words-wrong = Napisz co najmniej jedno słowo, najwyżej 1000 znaków. Komentarz nie jest jeszcze wysłany.
cms-review-full = Ten kurs ma już tyle komentarzy, ile może mieć, więc ten nie został zapisany. Przekaż go autorom w inny sposób.
cms-review-over = Ten link niczego już nie pokazuje
cms-review-over-text = Działa przez tydzień albo dopóki ktoś go nie wyłączy. O nowy poproś osobę, od której go masz.
cms-card-reports = Zgłoszone karty
cms-card-reports-open = Zgłoszone karty: { $n }
cms-card-reports-text = Co zdaniem uczących się jest nie tak z kartą, najnowsze najpierw. Wiedzą, że czytają to osoby piszące kurs, razem z imieniem i nazwiskiem.
cms-card-reports-settled = Załatwione
cms-card-reports-settled-text = To, co załatwione, jest przechowywane tyle dni: { $n }. Do tego czasu można to otworzyć ponownie.
cms-card-reports-show-open = Jeszcze otwarte
cms-card-reports-show-settled = Zobacz załatwione
cms-card-reports-empty = Nikt nie zgłasza błędu na karcie
cms-card-reports-empty-text = Gdy ktoś podczas nauki wybierze „Ta karta zawiera błąd”, pojawi się to tutaj.
cms-card-reports-settled-empty = Nic jeszcze nie jest załatwione
cms-card-reports-gone = Nie ma już w szkicu:
cms-card-reports-rewritten = To pytanie zostało od tego czasu zmienione.
cms-card-reports-by = Załatwione, { $name }: { $at }. Przechowywane do: { $until }.
cms-done-card-report-settled = Załatwione. W części „Załatwione” można to otworzyć ponownie.
cms-done-card-report-opened = Ponownie otwarte
cms-done-card-report-anew = Nic nie zmieniono: tymczasem zgłoszono coś innego. Najpierw to przeczytaj.
cms-done-moved = Przeniesiono. Kursy są widoczne w tej kolejności.
cms-done-questions-added = Karty są w wersji roboczej, na końcu swojej lekcji.
cms-course-place = Miejsce
cms-course-up = Przenieś „{ $title }” wyżej
cms-course-down = Przenieś „{ $title }” niżej
audit-course-moved = Zmieniono miejsce kursu
audit-course-duplicated = Powielono kurs
audit-cards-copied = Skopiowano karty z innego kursu do kursu
audit-field-copied-from = Skopiowano z
audit-field-cards = Karty
audit-field-card = Karta
audit-field-mandatory = Obowiązkowy
audit-field-valid-months = Ile miesięcy się liczy
audit-field-pass-mark = Próg zaliczenia w procentach
audit-field-people = Osoby
cms-course-copy-of = Kopia: { $title }
cms-course-copies = Kopie
cms-course-duplicate = Powiel kurs
cms-course-duplicate-text = Kopia staje się osobnym szkicem: ze wszystkimi językami i plikami, bez grup i bez tego, co zrobili uczestnicy.
cms-course-copy-cards = Kopiuj karty do innego kursu
cms-copy-title = Kopiowanie do innego kursu
cms-copy-lead = Karty kursu „{ $title }” trafią za to, co szkic innego kursu już zawiera. Oba kursy zachowują wszystko, co mają.
cms-copy-what = Co zostanie skopiowane
cms-copy-whole = Cała lekcja
cms-copy-count = { $n ->
    [one] Jedna karta
    [few] { $n } karty
    [many] { $n } kart
   *[other] { $n } karty
  }
cms-copy-to = Do którego kursu
cms-copy-search = Szukaj po tytule
cms-copy-none = Żaden inny kurs nie ma tych słów w tytule.
cms-copy-alone = Nie ma jeszcze innego kursu. Najpierw go utwórz.
cms-copy-more = { $n ->
    [one] Jeszcze jeden. Wyszukaj go po tytule.
    [few] Jeszcze { $n }. Wyszukaj je po tytule.
    [many] Jeszcze { $n }. Wyszukaj je po tytule.
   *[other] Jeszcze { $n }. Wyszukaj je po tytule.
  }
cms-copy-into = W którym miejscu
cms-copy-into-lesson = Na końcu lekcji „{ $title }”
cms-copy-into-new = Jako osobne lekcje na końcu kursu
cms-copy-look = Pokaż, co się stanie
cms-copy-happens = Co się stanie
cms-copy-as-lessons = { $n ->
    [one] Jedna karta trafi ze swoją lekcją na koniec kursu „{ $title }”:
    [few] { $n } karty trafią ze swoimi lekcjami na koniec kursu „{ $title }”:
    [many] { $n } kart trafi ze swoimi lekcjami na koniec kursu „{ $title }”:
   *[other] { $n } karty trafi ze swoimi lekcjami na koniec kursu „{ $title }”:
  }
cms-copy-as-cards = { $n ->
    [one] Jedna karta trafi na koniec lekcji „{ $lesson }” w kursie „{ $title }”:
    [few] { $n } karty trafią na koniec lekcji „{ $lesson }” w kursie „{ $title }”:
    [many] { $n } kart trafi na koniec lekcji „{ $lesson }” w kursie „{ $title }”:
   *[other] { $n } karty trafi na koniec lekcji „{ $lesson }” w kursie „{ $title }”:
  }
cms-copy-languages = We własnych słowach: { $languages }.
cms-copy-lacking = Brakuje: { $languages }. Do czasu przetłumaczenia stoi tam tekst w języku { $language }.
cms-copy-left = Nie zostanie skopiowane, bo tamten kurs tego nie ma: { $languages }.
cms-copy-files = { $n ->
    [one] Jeden plik zostanie dołączony. Oba kursy go dzielą, więc nie zajmie miejsca.
    [few] { $n } pliki zostaną dołączone. Oba kursy je dzielą, więc nie zajmą miejsca.
    [many] { $n } plików zostanie dołączonych. Oba kursy je dzielą, więc nie zajmą miejsca.
   *[other] { $n } pliku zostanie dołączone. Oba kursy je dzielą, więc nie zajmą miejsca.
  }
cms-copy-renamed = „{ $here }” nazywa się tam „{ $there }”: inny plik ma tę nazwę.
cms-copy-unseen = Uczestnicy nic z tego nie zobaczą, zanim tamten szkic nie zostanie opublikowany.
cms-copy-other = Nic nie skopiowano: wybór albo jeden z kursów zmienił się od chwili, gdy to pokazano. Poniżej jest to, co stanie się teraz.
cms-copy-here = Nic nie skopiowano. Najpierw popraw to w kursie „{ $title }”:
cms-copy-there = Nic nie skopiowano. Kurs „{ $title }” nie może przyjąć tych kart:
cms-copy-choose-cards = Wybierz co najmniej jedną kartę lub lekcję.
cms-copy-choose-course = Wybierz kurs, do którego trafią.
cms-copy-done = Karty są teraz w szkicu kursu „{ $title }”.
cms-copy-open = Otwórz
cms-course-left-out = { $n ->
    [one] Pominięto jeden plik z folderu
    [few] Pominięto { $n } pliki z folderu
    [many] Pominięto { $n } plików z folderu
   *[other] Pominięto { $n } pliku z folderu
  }
cms-course-outline = Lekcje i karty
cms-course-no-outline = Lekcje i karty pojawią się tutaj, gdy tylko powstaną.
cms-course-texts = Teksty
cms-course-text-in = Tekst w języku: { $language }
cms-course-how = Jak napisać kurs
cms-course-how-text = Lekcje to nagłówki z jednym #, karty z dwoma. Każda ma ID w nawiasach klamrowych, takie samo w każdym języku. Obraz na początku karty pokazuje się u góry. Lista z polami wyboru tworzy pytanie: zaznacz poprawną odpowiedź, a wyjaśnienie napisz w cytacie.
cms-course-remove-language = Żeby usunąć język, wyczyść jego tekst. Wszystkie języki zapisują się razem.
cms-course-save = Zapisz szkic
cms-course-groups = Kto może go otwierać
cms-course-groups-save = Zapisz grupy
cms-course-language-new = Inny język
cms-course-language-add = Zacznij tłumaczenie
cms-course-files = Pliki
cms-course-files-empty = Nie ma jeszcze plików.
cms-course-file-write = Aby pokazać go na karcie, wpisz:
cms-course-files-add = Dodaj pliki
cms-course-files-missing = Wybierz co najmniej jeden obraz.
cms-course-files-many = Wybierz najwyżej 100 obrazów naraz.
cms-course-file-remove = Usuń: { $name }
cms-course-preview-text = Tak czytają to uczestnicy. Język: { $language }.
cms-course-right = Poprawna odpowiedź
cms-card-true = Stwierdzenie jest prawdziwe.
cms-card-false = Stwierdzenie jest fałszywe.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, wiersz { $line }: { $what }
course-problem-text = To nie jest zwykły tekst w UTF-8 albo jest dłuższy niż 256 KB.
course-problem-no-text = Nie ma żadnego tekstu. Kurs potrzebuje co najmniej jednego, na przykład pl.md.
course-problem-front-matter-missing = Tekst musi zaczynać się wierszem z trzema plusami (+++), potem title, summary i minutes, a potem znowu +++.
course-problem-front-matter-open = Po title, summary i minutes brakuje drugiego wiersza z trzema plusami (+++).
course-problem-front-matter-invalid = Nie można odczytać title, summary i minutes: { $detail }
course-problem-title = Tytuł (title) jest pusty albo dłuższy niż 120 znaków.
course-problem-summary = Opis (summary) jest pusty albo dłuższy niż 300 znaków.
course-problem-minutes = Minuty (minutes) muszą być liczbą od 1 do 600.
course-problem-no-lesson = Nie ma żadnej lekcji. Zacznij ją nagłówkiem: # Tytuł {"{"}#id-lekcji{"}"}
course-problem-lesson-empty = Lekcja „{ $detail }” nie ma kart. Zacznij kartę nagłówkiem: ## Tytuł {"{"}#id-karty{"}"}
course-problem-outside = Ten tekst nie należy do żadnej karty. Nadaj mu własny tytuł; w Markdownie umieść przed nim nagłówek karty: ## Tytuł {"{"}#id-karty{"}"}
course-problem-card-without-lesson = Karta „{ $detail }” nie należy do żadnej lekcji. Umieść przed nią nagłówek lekcji: # Tytuł {"{"}#id-lekcji{"}"}
course-problem-card-empty = Karta „{ $detail }” jest pusta.
course-problem-heading = Nagłówek nie ma słów albo ma więcej niż 300 znaków.
course-problem-id-missing = „{ $detail }” nie ma ID. Dopisz je za nagłówkiem, na przykład {"{"}#pierwsza-pomoc{"}"}.
course-problem-id-characters = ID „{ $detail }” może zawierać tylko małe litery (od a do z), cyfry i łączniki, najwyżej 60 znaków.
course-problem-id-twice = ID „{ $detail }” występuje dwa razy. Każda lekcja i karta potrzebuje własnego.
course-problem-excerpt-lesson = Nie ma tu lekcji „{ $detail }”. Wybierz inną.
course-problem-excerpt-place = Coś w tym tekście wchłonęłoby karty, na przykład kod lub komentarz, którego nikt nie zamknął. Najpierw to popraw.
course-problem-copy-language = Te dwa kursy nie mają wspólnego języka. Najpierw zacznij tłumaczenie w jednym z nich.
course-problem-copy-mistakes = W tym tekście jest tyle błędów, że nikt nie powie, co zostałoby utracone. Najpierw popraw część z nich.
course-problem-copy-source = Drugi kurs jest tłumaczony z tego języka: { $detail }, a ten nie ma w nim tekstu. Najpierw napisz go tutaj lub przetłumacz.
course-problem-copy-gone = Karty „{ $detail }” już nie ma. Wybierz ponownie.
course-problem-id-extra = Lekcji lub karty „{ $detail }” nie ma w innych językach.
course-problem-id-order = Lekcja lub karta „{ $detail }” stoi w innym miejscu niż w innych językach.
course-problem-kind = Karta „{ $detail }” jest inna niż w pozostałych językach: jej rodzaj, liczba odpowiedzi, kroków albo par i to, które odpowiedzi są poprawne.
course-problem-answer-box = Odpowiedź „{ $detail }” nie ma pola. Zacznij ją od [ ] albo, jeśli jest poprawna, od [x].
course-problem-answer-length = Odpowiedź jest pusta albo dłuższa niż 300 znaków.
course-problem-answers-few = Pytanie potrzebuje co najmniej dwóch odpowiedzi.
course-problem-answers-many = Pytanie może mieć najwyżej osiem odpowiedzi.
course-problem-right-none = Żadna odpowiedź nie jest zaznaczona. Oznacz poprawną za pomocą [x].
course-problem-class-unknown = Klasa „.{ $detail }” nic tu nie znaczy. Nagłówek karty może mieć .true, .false, .order, .match, .flash albo .answer.
course-problem-class-many = Klasa „.{ $detail }” jest o jedną za dużo: karta jest jednego rodzaju.
course-problem-class-boxes = Ta karta ma pola do zaznaczania, a klasa „.{ $detail }” robi z niej inny rodzaj. Usuń pola albo klasę.
course-problem-steps-count = Kroki do ułożenia to lista numerowana z 2 do 8 wierszy, we właściwej kolejności.
course-problem-steps-twice = Krok „{ $detail }” jest tu dwa razy. Nikt nie odróżni jednego od drugiego.
course-problem-item-lines = „{ $detail }” zawiera więcej niż jeden wiersz tekstu. Niech każdy punkt listy będzie jednym krótkim tekstem.
course-problem-item-length = Punkt listy jest pusty albo dłuższy niż 300 znaków.
course-problem-table-none = Ta karta potrzebuje pod nagłówkiem tabeli z dwiema kolumnami.
course-problem-table-many = To druga tabela. Karta tego rodzaju ma jedną.
course-problem-table-columns = Ta tabela musi mieć dokładnie dwie kolumny.
course-problem-table-bars = Ten wiersz ma więcej niż dwie komórki. Napisz \|, gdzie komórka ma pokazać znak |.
course-problem-cell-length = Komórka w tym wierszu jest pusta albo dłuższa niż 300 znaków.
course-problem-pairs-count = Pary to tabela z 2 do 8 wierszy pod pierwszym.
course-problem-pairs-twice = „{ $detail }” jest w dwóch parach, więc poprawna byłaby więcej niż jedna odpowiedź.
course-problem-flash-count = Fiszki to tabela z 1 do 20 wierszy pod pierwszym.
course-problem-accepted-count = Krótka odpowiedź potrzebuje listy od 1 do 10 poprawnych odpowiedzi.
course-problem-recording-alt = „{ $detail }” nie ma opisu. Napisz w nawiasach kwadratowych, co widać albo słychać, dla osób, które tego nie widzą lub nie słyszą.
course-problem-captions-name = „{ $detail }” nie może być napisami. Napisy to plik kursu z końcówką .vtt.
course-problem-captions-audio = Nagranie bez obrazu nie pokazuje napisów, więc nikt nie zobaczy „{ $detail }”. Napisz w tekście karty, co jest mówione.
course-problem-question-kind = „{ $detail }” nie jest rodzajem pytania. Napisz choice, true or false, order, match, flash albo answer.
course-problem-question-right = „{ $detail }” nie mówi tu, która odpowiedź jest poprawna. Do wyboru podaje się numery, litery albo słowa odpowiedzi, do true or false – true albo false, do innych rodzajów nic.
course-problem-question-sides = „{ $detail }” nie ma dwóch stron. Wpisz między nimi znak równości: lewa = prawa.
course-problem-question-cells = „{ $detail }” stoi za ostatnią kolumną, która ma nazwę.
course-problem-question-quote = Tu otwiera się cudzysłów, którego nic nie zamyka, więc należałyby do niego wszystkie następne wiersze.
course-problem-question-column = Kolumna „{ $detail }” nie jest używana: jej nazwa jest nieznana albo ma ją już inna kolumna.
course-problem-question-flash = Fiszki nie mają wyjaśnienia, więc „{ $detail }” nie byłoby pokazane. Napisz to na odwrocie.
course-problem-question-all-right = Wszystkie odpowiedzi są oznaczone jako poprawne. Oznacz tylko te, które są poprawne.
course-problem-questions-none = Nie ma tu żadnego pytania.
course-problem-link = Link do „{ $detail }” jest niedozwolony. Użyj https, http, mailto, tel albo ścieżki w tej witrynie.
course-problem-html = HTML nie jest pokazywany: „{ $detail }”. Napisz to w Markdown albo usuń znaczniki.
course-problem-comment-open = Komentarz „{ $detail }” nie jest zamknięty, więc wszystko po nim byłoby ukryte. Zakończ go znakami -->.
course-problem-comment-beside = „{ $detail }” stoi obok komentarza w tych samych wierszach, gdzie formatowanie nie jest odczytywane. Daj komentarzowi własny wiersz, a po nim pusty.
course-problem-footnote = Na przypis „{ $detail }” nie ma miejsca: karta nie ma stopki. Napisz jego treść w tekście.
course-problem-picture-place = Obraz „{ $detail }” musi stać na początku karty, sam w akapicie. Karta pokazuje jeden obraz, a pytanie żadnego.
course-problem-picture-alt = Obraz „{ $detail }” nie ma opisu. Napisz w nawiasach kwadratowych, co przedstawia, dla osób, które go nie widzą.
course-problem-picture-unknown = Wśród plików kursu nie ma pliku „{ $detail }”.
course-problem-picture-used = Ten tekst pokazuje obraz „{ $detail }”. Najpierw usuń go z tekstu; niczego nie usunięto.
course-problem-sample = To wciąż tekst przykładowy „{ $detail }”. Napisz własny, zanim ktoś go zobaczy.
course-problem-untranslated = To wciąż tekst w języku: { $detail }. Przetłumacz go albo usuń, zanim ktoś go zobaczy.
course-problem-picture-type = To nie jest obraz, cokolwiek mówi nazwa. Użyj JPEG, PNG, WebP lub SVG.
course-problem-picture-active = Ten rysunek zawiera coś, co się uruchamia lub wczytuje z zewnątrz. Zapisz go jako zwykły SVG.
course-problem-picture-large = Ten obraz ma ponad { $detail } MB. Zapisz go jako mniejszy.
course-problem-file-name = Pliku nie da się zachować jako „{ $detail }”. Nadaj mu nazwę z literami lub cyframi, w folderze samego pliku zip.
course-problem-file-twice = „{ $detail }” zostałby zachowany pod nazwą innego pliku, który był pierwszy. Nadaj mu własną nazwę.
course-problem-file-unknown = To nie jest obraz, film, dźwięk ani napisy, które potrafimy pokazać, ani tekst w języku, który mamy.
course-problem-cover-twice = Jest więcej niż jedna okładka. Zostaw jedną.
course-problem-zip-broken = To nie jest plik zip albo jest uszkodzony.
course-problem-zip-large = Folder jest za duży. Plik zip może mieć 20 MB, a po rozpakowaniu 50 MB.
course-problem-zip-entries = W folderze jest więcej niż 100 plików.
course-problem-zip-ratio = Po rozpakowaniu ten plik zip jest ponad 100 razy większy. Spakuj folder jeszcze raz.
course-problem-headings-many = Lekcji i kart jest więcej niż 1000. Zrób z nich kilka kursów.
course-problem-files-many = Kurs może mieć najwyżej 500 plików. Niczego nie zapisano.
course-problem-quota = Te obrazy się nie zmieszczą: kursy jednego konta mogą mieć łącznie { $detail } MB obrazów. Usuń te, które nie są już potrzebne; niczego nie zapisano.
course-problem-more = Jest jeszcze coś do poprawienia; zobaczysz to, gdy to tutaj będzie gotowe.

# Terms
cms-terms = Warunki korzystania
cms-terms-lead = Uczestnicy akceptują opublikowaną wersję przed pierwszym kursem.
cms-terms-new = Nowa wersja
cms-terms-empty = Nie ma jeszcze warunków
cms-terms-empty-text = Bez warunków uczestnicy przechodzą od razu do kursów.
cms-version = Wersja
cms-versions = Wersje warunków
cms-terms-version = Wersja { $version }
cms-terms-draft = Szkic
cms-terms-in-use = Obowiązuje
cms-terms-replaced = Zastąpiona
cms-terms-published = Publikacja
cms-terms-published-by = Opublikowano { $at }, { $name }. Opublikowana wersja nigdy się nie zmienia: to ją zaakceptowano.
cms-terms-accepted = Akceptacje
cms-terms-accepted-label = Akceptacje wersji { $version }
cms-terms-text-in = Tekst w języku: { $language }
cms-terms-text-help = Wiersz zaczynający się od # to nagłówek. Wiersz zaczynający się od - to element listy. Pusty tekst usuwa język.
cms-terms-text-wrong = Tekst jest dłuższy niż 256 KB albo zawiera znaki sterujące. Nic nie zostało zapisane.
cms-terms-not-draft = Ta wersja nie jest już szkicem, więc nic nie zostało zapisane. Wpisany tekst jest poniżej.
cms-terms-save = Zapisz szkic
cms-terms-publish = Opublikuj wersję { $version }
cms-terms-publish-text = Najpierw zapisz szkic: publikowane jest to, co zapisano. Potem nie można już tego zmienić.
cms-terms-english-missing = Nie opublikowano: brakuje tekstu angielskiego. Czytają go osoby, których języka brakuje.
cms-terms-published-before = Ta wersja jest już opublikowana, więc nic nie zostało zmienione.
cms-terms-missing = { $n ->
    [one] Brakuje jednego języka
    [few] Brakuje { $n } języków
    [many] Brakuje { $n } języków
   *[other] Brakuje { $n } języka
  }
cms-terms-missing-text = { $languages }. Uczestnicy z tymi językami przeczytają tekst angielski.
cms-terms-no-english = Brakuje tekstu angielskiego
cms-terms-no-english-text = Najpierw go napisz: kto nie ma tekstu w swoim języku, czyta po angielsku. Bez niego niczego nie można opublikować.
cms-ask-terms = Opublikować wersję { $version } dla wszystkich?
cms-ask-terms-who = Muszą ją zaakceptować przy następnej wizycie, zanim pójdą dalej: { $learners }
cms-ask-terms-new = Wszyscy, którzy przyjdą później, również.
cms-ask-terms-final = Opublikowanej wersji nie można zmienić ani wycofać.
cms-terms-who = Kto musi zaakceptować
cms-terms-everyone = Wszyscy, przy następnej wizycie
cms-terms-everyone-help = Gdy zmienia się to, co przechowujemy lub kto to widzi
cms-terms-new-learners = Tylko nowi uczestnicy
cms-terms-new-learners-help = Gdy zmienia się pisownia lub układ
cms-terms-delete = Usuń szkic
cms-terms-reads = Tak czytają to uczestnicy
cms-terms-no-text = Nie ma tekstu w tym języku.

## More learners than are counted
cms-learners-lead-many = Ponad { $n } osób. Pojawiają się, gdy pierwszy raz otworzą MobieTrain z aplikacji { $planner } albo gdy ta je zgłosi.
cms-learners-range-many = { $first }–{ $last } z ponad { $n } uczestników

# Staff
cms-profile = Mój profil
cms-profile-work = Co możesz robić
cms-staff-of = Zespół { $account }
cms-staff-lead = Kto pracuje na tym koncie i co może robić.
cms-operators-lead = Operatorzy prowadzą tę instalację i mogą robić wszystko na każdym koncie.
cms-staff-caption = Zespół, od ostatnio obecnych
cms-staff-empty = Nikt nie pracuje na tym koncie
cms-staff-empty-text = Zaproś administratora treści, który się nim zajmie i może zaprosić innych.
cms-staff-role = Rola
cms-staff-groups = Grupy, dla menedżera
cms-staff-sign-in = Logowanie
cms-staff-here = Ostatnio tutaj
cms-staff-sees = Uczący się z: { $groups }
cms-staff-others =
    { $n ->
        [one] Także na jednym innym koncie
        [few] Także na { $n } innych kontach
       *[other] Także na { $n } innych kontach
  }
cms-staff-in = Może się zalogować
cms-staff-invited = Wysłano zaproszenie
cms-staff-failed = Zaproszenie nie dotarło
cms-staff-not-in = Bez zaproszenia
cms-staff-not-arrived = Zaproszenie dla { $name } nie dotarło
cms-staff-not-arrived-text = Sprawdź adres. Jeśli jest błędny, usuń tę osobę i zaproś ją ponownie.
cms-staff-look = Zobacz
cms-staff-invite = Zaproś kogoś
cms-staff-send = Wyślij zaproszenie
cms-staff-again = Wyślij ponownie
cms-staff-link = Utwórz link do przekazania
cms-staff-no-mail = Stąd nie wychodzi poczta. Otrzymasz link, który przekażesz samodzielnie.
cms-staff-invitation = Zaproszenie
cms-staff-no-invitation = Nie ma zaproszenia albo wygasło. Bez niego nikt nie wybierze hasła.
cms-staff-may = Co może robić
cms-staff-me = To Ty. Z inną rolą nie wrócisz samodzielnie na tę stronę.
cms-staff-role-missing = Wybierz rolę.
cms-staff-groups-missing = Wybierz co najmniej jedną grupę, której uczących się widzi menedżer.
cms-staff-taken = Ktoś z tym adresem e-mail już tu pracuje. Sprawdź na liście powyżej.
cms-staff-elsewhere = Ta osoba pracuje także na innym koncie i nikt nie wie na pewno, czy hasło należy do niej, albo nie ma go jeszcze. Dlatego zaprosić ją może tylko operator.
cms-staff-remove = Usuń
cms-staff-remove-question = Usunąć: { $name }?
cms-staff-remove-now = Od tej chwili ta osoba niczego tu nie otworzy.
cms-staff-remove-others =
    { $n ->
        [one] Nadal pracuje na jednym innym koncie.
        [few] Nadal pracuje na { $n } innych kontach.
       *[other] Nadal pracuje na { $n } innych kontach.
  }
cms-staff-remove-everywhere = Jeśli nie pracuje nigdzie indziej, znikają też jej hasło i sesje.
cms-staff-remove-kept = To, co stworzyła, zostaje, a dziennik audytu zachowuje, co zrobiła.
cms-staff-last-operator = To ostatni operator. Najpierw zaproś innego; inaczej nikt nie mógłby już nikogo wpuścić.
cms-done-invited = Zaproszenie jest w drodze
cms-done-joined = Ta osoba loguje się swoim dotychczasowym hasłem i znajdzie tam to konto
cms-done-removed = Usunięto
cms-invitation-mail-subject = Pracujesz teraz w { $place }
cms-invitation-mail-text =
    Dzień dobry, { $name },

    zaproszono Cię do pracy w CMS MobieTrain dla { $place }. Wybierz hasło, korzystając z poniższego linku; jest ważny do { $until }.
cms-joined-mail-text =
    Dzień dobry, { $name },

    możesz teraz otworzyć { $place } w CMS MobieTrain. Zaloguj się swoim dotychczasowym hasłem.
cms-joined-mail-button = Otwórz CMS

# What the audit log tells
audit-staff-added = Dodano osobę do zespołu
audit-staff-invited = Zaproszono osobę do zespołu
audit-staff-role-changed = Zmieniono rolę
audit-staff-removed = Usunięto osobę z zespołu
audit-course-published = Opublikowano kurs
audit-course-withdrawn = Wycofano kurs
audit-course-planned = Zaplanowano publikację
audit-course-unplanned = Odwołano planowaną publikację
audit-course-groups-changed = Zmieniono grupy kursu
audit-course-due-changed = Zmieniono termin kursu
audit-course-deleted = Usunięto kurs
audit-card-report-settled = Zgłoszenie karty załatwione
audit-card-report-opened = Zgłoszenie karty otwarte ponownie
audit-media-deleted = Usunięto media
audit-learner-deleted = Usunięto uczącego się
audit-group-created = Utworzono grupę
audit-group-changed = Zmieniono grupę
audit-group-deleted = Usunięto grupę
audit-group-members-changed = Zmieniono członków grupy
audit-terms-published = Opublikowano warunki
audit-connected = Połączono
audit-disconnected = Rozłączono
audit-roster-agreed = Oznaczono wiele osób jako te, które odeszły (według listy pracowników)
audit-roster-refused = Nie oznaczono wielu osób jako tych, które odeszły

address-no-mail = Stąd nie są wysyłane wiadomości, więc nie możesz potwierdzić adresu. Zapytaj osobę, która zajmuje się zespołem: może zaprosić cię pod nowym adresem.
# Second factors
cms-asked-operator = Wymagany od operatorów
cms-asked-content-admin = Wymagany od administratorów treści
cms-asked-editor = Wymagany od redaktorów
cms-asked-manager = Wymagany od menedżerów
cms-staff-invite-confirm = Zaproszenie kogoś wymaga najpierw hasła.
cms-staff-role-confirm = Wybór innej roli wymaga najpierw hasła.
cms-account-confirm = Inne połączenie wymaga najpierw hasła.
cms-staff-factor-elsewhere = Ta osoba pracuje także gdzie indziej, a jedno hasło otwiera wszystko. Tylko operator może usunąć jej drugi składnik.
cms-done-factors-reset = Drugi składnik został usunięty. Do zalogowania wystarczy teraz samo hasło.
cms-done-roster-agreed = Oznaczono, że odeszły
cms-done-roster-refused = Nikogo nie oznaczono
cms-done-roster-wanted = Lista pracowników zostanie pobrana w ciągu kilku sekund
mail-off-text = Osoba, która prowadzi serwer, nie podała w jego ustawieniach serwera poczty. Do tego czasu przekazuj linki osobiście: utworzysz je na stronie każdej osoby.

## The library of media

cms-nav-media = Media
cms-media-pictures = { $n ->
    [one] 1 obraz
    [few] { $n } obrazy
    [many] { $n } obrazów
   *[other] { $n } obrazu
  }
cms-media-videos = { $n ->
    [one] 1 film
    [few] { $n } filmy
    [many] { $n } filmów
   *[other] { $n } filmu
  }
cms-media-others = { $n ->
    [one] 1 inny plik
    [few] { $n } inne pliki
    [many] { $n } innych plików
   *[other] { $n } innego pliku
  }
cms-media-room = Zajęte: { $size } z { $n } MB.
cms-kilobytes = { $n } KB
cms-megabytes = { $n } MB
cms-media-drop = Przeciągnij tu obrazy, filmy lub dźwięki, wklej je albo wybierz
cms-media-drop-text = JPEG, PNG, WebP do { $picture } MB i SVG; MP4, WebM, MP3, M4A, Ogg do { $film } MB; napisy jako WebVTT. Obrazy są obracane i zmniejszane, a miejsce ich wykonania jest usuwane.
cms-media-at-once = Najwyżej { $n } MB naraz.
cms-media-search = Nazwa lub opis
cms-media-show = Pokaż
cms-media-show-all = Wszystko
cms-media-show-undescribed = Bez opisu
cms-media-show-unused = Nieużywane
cms-media-show-videos = Filmy
cms-media-courses = { $n ->
    [one] W 1 kursie
    [few] W { $n } kursach
    [many] W { $n } kursach
   *[other] W { $n } kursu
  }
cms-media-nowhere = W żadnym kursie
cms-media-no-alt = Brak opisu
cms-media-unused = Nieużywany
cms-media-empty = Nic tu jeszcze nie ma
cms-media-empty-text = Tu są obrazy, filmy i dźwięki wszystkich kursów, gdy tylko ktoś je doda.
cms-media-none = Nic nie znaleziono
cms-media-all = Pokaż wszystko
cms-media-older = Pokaż starsze
cms-media-take-away = { $n ->
    [one] Usuń 1 nieużywany
    [few] Usuń { $n } nieużywane
    [many] Usuń { $n } nieużywanych
   *[other] Usuń { $n } nieużywanego
  }
cms-ask-media-unused = { $n ->
    [one] Usunąć 1 plik, którego nie ma w żadnym kursie?
    [few] Usunąć { $n } pliki, których nie ma w żadnym kursie?
    [many] Usunąć { $n } plików, których nie ma w żadnym kursie?
   *[other] Usunąć { $n } pliku, których nie ma w żadnym kursie?
  }
cms-ask-media-unused-room = Zwolni się { $size }. Kursy i ich wersje zachowają wszystko, co mają.
cms-ask-media-yes = Usuń na zawsze
cms-ask-medium = Usunąć „{ $name }”?
cms-ask-medium-effect = Plik zostanie usunięty i zwolni się { $size }. Nie ma go żaden kurs.
cms-medium-was = było { $size }
cms-medium-added = Dodano { $at }.
cms-medium-added-by = Dodano { $at }, dodał(a): { $who }.
cms-medium-open = Otwórz
cms-medium-alt = Co przedstawia?
cms-medium-alt-help = Dla osób, które tego nie widzą. Ten opis jest proponowany, gdy plik trafia na kartę.
cms-medium-alt-wrong = Opis ma najwyżej { $n } znaków i żadnych niewidocznych.
cms-medium-uses = Gdzie jest używane
cms-medium-out = Opublikowane
cms-medium-draft = Szkic
cms-medium-earlier = Wcześniejsza wersja
cms-medium-cover = Jako okładka
cms-medium-card = Na karcie „{ $title }”
cms-medium-write = Jeszcze na żadnej karcie. Aby to pokazać, wpisz w tekście:
cms-medium-place = Dodaj do innego kursu
cms-medium-place-button = Dodaj
cms-medium-delete = Usuń
cms-medium-used = Ten plik ma któryś kurs, w szkicu albo w wersji, którą ludzie widzieli. Można go usunąć, gdy nie ma go żaden kurs.
cms-upload-percent = wysłano 0 %
cms-upload-working = Wszystko wysłano. Plik jest sprawdzany.
cms-upload-done = Plik jest na miejscu.
cms-upload-lost = Połączenie zerwane. Wysyłanie ruszy samo od miejsca, w którym stanęło.
cms-upload-ended = To przesyłanie się skończyło albo jesteś wylogowany. Wybierz plik ponownie.
cms-upload-sent = Wszystko wysłano, ale połączenie zerwało się przed odpowiedzią. Sprawdź, czy plik jest na liście; jeśli nie, wybierz go ponownie.
cms-upload-refused = Nie przyjęto pliku.
cms-upload-cancel = Przerwij wysyłanie tego pliku
course-problem-drawing-large = Ten rysunek ma ponad { $detail } MB. Uprość go: telefony ładują go takim, jaki jest.
course-problem-picture-pixels = Ten obraz ma { $detail } pikseli, a dozwolone jest 50 milionów. Zapisz go jako mniejszy.
course-problem-picture-broken = Ten obraz jest uszkodzony i nie da się go odczytać. Zapisz go ponownie i prześlij jeszcze raz.
course-problem-picture-format = To obraz { $detail }, którego nie pokazuje każda przeglądarka. Zapisz lub wyeksportuj go jako JPEG; iPhone robi JPEG po wybraniu Ustawienia, Aparat, Formaty, Najbardziej zgodny.
course-problem-picture-moving = Obrazy GIF nie są przyjmowane. Nieruchomy zapisz jako PNG, a ruchomy jako MP4.
course-problem-pictures-many = To za dużo dużych obrazów naraz. Prześlij ten i następne osobno.
course-problem-film-large = Ten plik ma ponad { $detail } MB. Skróć film albo wyeksportuj go w mniejszej rozdzielczości.
course-problem-video-type = To nie jest film, cokolwiek mówi nazwa. Użyj MP4 lub WebM.
course-problem-video-format = To film { $detail }, którego nie odtwarza każda przeglądarka. Wyeksportuj go jako MP4 (H.264).
course-problem-audio-type = To nie jest dźwięk, cokolwiek mówi nazwa. Użyj MP3, M4A lub Ogg.
course-problem-audio-format = To dźwięk { $detail }: duży albo nie wszędzie odtwarzany. Zapisz go jako MP3 lub M4A.
course-problem-captions-type = To nie są napisy. Plik WebVTT zaczyna się wierszem WEBVTT.
course-problem-captions-subrip = Te napisy to SubRip (.srt), których przeglądarki nie pokazują. Zapisz je jako WebVTT (.vtt).
course-problem-captions-large = Te napisy mają ponad { $detail } MB.
course-problem-captions-text = Napisy nie są tekstem UTF-8. Zapisz je w tym kodowaniu.
course-problem-captions-empty = W tym pliku nie ma żadnego napisu.
course-problem-captions-cue = „{ $detail }” nie należy do żadnego napisu: brakuje nad nim wiersza z czasami.
course-problem-captions-time = Nie da się odczytać czasów „{ $detail }”. Wyglądają jak 00:01.000 --> 00:04.000, z kropką przed tysięcznymi.
course-problem-captions-end = Ten napis kończy się, zanim się zacznie: „{ $detail }”.
course-problem-captions-order = Ten napis zaczyna się przed tym powyżej: „{ $detail }”. Ułóż je po kolei.
course-problem-captions-gap = Nad „{ $detail }” brakuje pustego wiersza: tu zaczyna się napis.
course-problem-uploads-many = Trwa { $detail } przesyłań tego konta. Poczekaj, aż któreś się skończy, albo przerwij jedno.
cms-translate = Tłumaczenie
cms-translate-heading = { $from } na { $to }
cms-translate-good = Aktualne karty: { $good } z { $n }
cms-translate-out = Dla tłumacza
cms-translate-out-text = Programy dla tłumaczy czytają XLIFF, arkusze kalkulacyjne CSV. Kurs można dalej zmieniać: gdy plik wróci, każdy tekst zostanie odnaleziony, a Ty dowiesz się, które w międzyczasie zmieniono.
cms-translate-in = Od tłumacza
cms-translate-in-text = Najpierw zobaczysz, co plik zmieni i co nie pasuje. Nic nie zostanie zapisane, zanim tego nie potwierdzisz.
cms-translate-file = Plik: XLIFF 2, CSV lub .xlsx
cms-translate-look = Zobacz, co zmienia
cms-translate-format = Rodzaj pliku
cms-translate-download = Pobierz
cms-translate-refused = Niezapisane teksty: { $n }
cms-translate-refused-text = Powód podano przy każdym z nich. To, co wpisano, nadal tam jest.
cms-translate-saved = Zapisane teksty: { $n }
cms-translate-confirmed = Potwierdzone jako nadal poprawne: { $n }
cms-translate-removed = Usunięte tłumaczenia: { $n }
cms-translate-nothing = Nic się nie różniło, więc nic nie zapisano.
cms-translate-left-over = Tych już nie ma w { $from }; znikną z { $to } przy następnym zapisanym tekście: { $ids } ({ $n })
cms-translate-which = Które teksty
cms-translate-todo = Tylko to, co wymaga pracy
cms-translate-all = Wszystkie
cms-translate-done = Wszystko jest przetłumaczone
cms-translate-done-text = Gdy zmieni się { $from }, tu znajdziesz teksty do ponownego sprawdzenia.
cms-translate-missing = Brak
cms-translate-changed = Zmieniono po przetłumaczeniu
cms-translate-up-to-date = Aktualne
cms-translate-changed-somehow = Nie wiadomo, jak brzmiał w chwili tłumaczenia.
cms-translate-right = W języku { $language } nadal się zgadza
cms-translate-meanwhile = Do tego czasu czyta się to w języku { $language }.
cms-translate-save = Zapisz
cms-translate-back = Do kursu
cms-translate-mistakes = Najpierw trzeba poprawić tekst w języku { $language }
cms-translate-mistakes-text = To, czego nie da się odczytać, przepadłoby tutaj. Popraw to na stronie kursu i wróć.
cms-translate-no-text = Nie ma jeszcze nic do przetłumaczenia
cms-translate-no-text-text = Najpierw napisz kurs w jednym języku.
cms-translate-file-title = Co zmienia plik
cms-translate-late = Zmienione od wysłania: { $n }
cms-translate-late-text = Ich tłumaczenia dotyczą poprzedniego brzmienia. Zostaną przyjęte i pozostaną oznaczone, dopóki ktoś ich nie sprawdzi.
cms-translate-unfit = Nie pasują i nie zostaną przyjęte: { $n }
cms-translate-unknown = Nie są tekstami tego kursu, nie zostaną przyjęte: { $n }
cms-translate-twice = Dwa razy w pliku, liczy się pierwszy: { $n }
cms-translate-untranslated = Nieprzetłumaczone w pliku, zostają bez zmian: { $n }
cms-translate-line = wiersz { $line }
cms-translate-more = i więcej: { $n }
cms-translate-same = Takie same jak tutaj: { $n }.
cms-translate-absent = Nie ma ich w pliku, zostają bez zmian: { $n }.
cms-translate-none = Plik niczego nie zmienia
cms-translate-none-text = Nie ma w nim nic dla tego kursu, czego tu jeszcze nie ma.
cms-translate-cancel = Wróć bez zmian
cms-translate-taken = Co zostanie przyjęte: { $n }
cms-translate-take = Zapisz te teksty ({ $n })
cms-translate-is-late = Zmieniono od wysłania
cms-translate-new = Nowe
cms-translate-is-right = Nadal poprawne
cms-translate-other = Inne słowa
cms-translate-before = Teraz
cms-translate-after = Odtąd
cms-translate-nothing-before = Brak tłumaczenia
cms-translate-course = Sam kurs
cms-translate-lesson = Lekcja { $number }, { $title }
cms-translate-card = Karta { $number }, { $title }
cms-translate-part-title = Tytuł
cms-translate-part-summary = Streszczenie
cms-translate-part-body = Tekst
cms-translate-part-alt = Opis
cms-translate-part-answer = Odpowiedź { $number }
cms-translate-part-accepted = Poprawne odpowiedzi, po jednej w wierszu
cms-translate-part-step = Krok { $number }
cms-translate-part-column = Kolumna { $number }
cms-translate-part-left = Para { $number }, lewa strona
cms-translate-part-right = Para { $number }, prawa strona
cms-translate-part-front = Fiszka { $number }, przód
cms-translate-part-back = Fiszka { $number }, tył
cms-translate-part-feedback = Wyjaśnienie
cms-translate-note-markdown = Tekst jest w Markdown: zachowaj znaki takie jak **, -, > i [ ]( ) na swoich miejscach.
cms-translate-note-changed = Zmieniono po przetłumaczeniu. Wcześniej brzmiało: { $before }
cms-translate-note-changed-somehow = Zmieniono po przetłumaczeniu.
cms-default-language = Domyślny język kursów
cms-default-language-help = Z niego tłumaczy się kursy. Kto czyta kurs, którego nie ma w jego języku, dostaje go w tym i jest o tym informowany.
cms-default-language-lacking = Kursy bez języka { $language }: { $n }. Czyta się je po angielsku lub w pierwszym języku, który mają.
cms-default-language-save = Zapisz język
cms-remember = Trzy pytania dziennie
cms-remember-text = Do trzech pytań dziennie z ukończonych kursów, każde ponownie, zanim zostanie zapomniane: najwyżej minuta. Propozycja jest na stronie startowej, bez przymusu. Odpowiedzi nie zmieniają wyników kursów i nie ma ich w raportach.
cms-remember-is-on = Włączone
cms-remember-is-off = Wyłączone
cms-remember-on = Włącz
cms-remember-off = Wyłącz
cms-remember-off-text = Po wyłączeniu nikt nie dostaje pytań. Odpowiedzi pozostają przez rok.
audit-remembering-on = Włączono trzy pytania dziennie
audit-remembering-off = Wyłączono trzy pytania dziennie
audit-default-language-chosen = Wybrano domyślny język kursów
cms-goal = Cel tygodnia
cms-goal-help = Z celem każdy widzi na stronie startowej, ile już zrobił w tym tygodniu. Chodzi tylko o ten tydzień: nie ma punktów ani serii, a o opuszczonym tygodniu nikt nie mówi, ani im, ani tutaj.
cms-goal-of = Co się liczy
cms-goal-none = Bez celu
cms-goal-cards = Karty na tydzień
cms-goal-minutes = Minuty na tydzień
cms-goal-amount = Ile
cms-goal-mistake = Wpisz liczbę od 1 do { $most }.
cms-goal-save = Zapisz cel
audit-weekly-goal-set = Ustawiono cel tygodnia
audit-weekly-goal-off = Wyłączono cel tygodnia
audit-field-minutes = Minuty
course-problem-translation-place = Te słowa zmieniłyby więcej niż ten tekst: nagłówek, obraz, lista pól lub cytat robi z karty coś innego. Napisz to bez nich.
course-problem-translation-codes = Jest w nim { $detail } programu dla tłumaczy, na co w kursie nie ma miejsca. Napisz słowa zwyczajnie, formatowanie w Markdown.
course-problem-translation-gone = Tej lekcji lub karty nie ma już w kursie. Nic z niej nie zapisano.
course-problem-translation-meanwhile = Ktoś inny w międzyczasie to zmienił. Teraz brzmi: „{ $detail }”. Zapisz jeszcze raz, aby wstawić swoje słowa.
course-problem-translation-file = Wybierz plik.
course-problem-translation-table-columns = Tabela musi mieć kolumny „id” i „translation”, tak jak wysłany plik.
course-problem-translation-table-large = Plik jest większy niż { $detail } MB.
course-problem-translation-table-unpacked = Arkusz po rozpakowaniu jest większy niż { $detail } MB.
course-problem-translation-table-old = To arkusz starego rodzaju albo z hasłem. Zapisz go jako .xlsx bez hasła lub jako CSV.
course-problem-translation-table-spreadsheet = Nie można odczytać tego arkusza. Zapisz go ponownie jako .xlsx lub jako CSV.
course-problem-translation-table-sheet = W pliku nie ma arkusza „{ $detail }”.
course-problem-translation-table-no-text = Ten plik nie jest tekstem. Zapisz tabelę jako CSV lub .xlsx.
course-problem-translation-table-utf-16 = Ten plik jest w UTF-16 i jest w nim uszkodzony znak. Zapisz go jako UTF-8.
course-problem-translation-table-utf-8 = Ten plik jest w UTF-8, ale jest tam uszkodzony znak. Zapisz go ponownie jako „CSV UTF-8”.
course-problem-translation-table-empty = Plik jest pusty. Jego pierwszy wiersz nazywa kolumny.
course-problem-translation-table-twice = Dwie kolumny znaczą to samo: { $detail }.
course-problem-translation-table-wide = Kolumn jest więcej niż { $detail }.
course-problem-translation-table-long = Wierszy jest więcej niż { $detail }. Podziel plik na kilka.
course-problem-translation-table-csv = Tej tabeli nie można odczytać jako CSV. Zapisz ją ponownie jako „CSV UTF-8”.
course-problem-translation-row-width = Liczba wartości w tym wierszu ({ $detail }) nie jest liczbą kolumn. Wartość, która zawiera separator, ujmij w cudzysłów.
course-problem-translation-row-long = Wartość w tym wierszu jest dłuższa niż { $detail } bajtów. Może brakuje cudzysłowu na jej końcu.
course-problem-translation-row-formula = Formuła w tym wierszu daje { $detail }.
course-problem-xliff-large = Plik jest większy niż 8 MB.
course-problem-xliff-encoding = W tym miejscu znak jest uszkodzony: plik nie jest w UTF-8. Zapisz go jako UTF-8.
course-problem-xliff-broken = XML jest tam uszkodzony: { $detail }
course-problem-xliff-cut = Plik urywa się w połowie. Poproś o niego jeszcze raz.
course-problem-xliff-none = To nie jest plik XLIFF.
course-problem-xliff-doctype = Plik ma typ dokumentu (DOCTYPE), którego XLIFF nie potrzebuje i który może szkodzić. Nie został odczytany.
course-problem-xliff-entity = „&{ $detail };” nic nie znaczy w XLIFF. Napisz sam znak.
course-problem-xliff-deep = Jak na plik XLIFF zbyt wiele elementów jest w sobie zagnieżdżonych.
course-problem-xliff-tag = Znacznik jest za długi jak na plik XLIFF.
course-problem-xliff-old = To jest XLIFF { $detail }. Tu można odczytać tylko XLIFF 2: zapisz go w programie jako XLIFF 2.0 lub 2.1 albo CSV.
course-problem-xliff-version = Ten rodzaj XLIFF nie jest tu znany ({ $detail }). Zapisz go jako XLIFF 2.0 lub 2.1.
course-problem-xliff-source = Plik przetłumaczono z innego języka ({ $detail }) niż ten kurs.
course-problem-xliff-target = Plik jest tłumaczeniem na inny język: { $detail }. Najpierw wybierz ten język.
course-problem-xliff-course = Plik jest z innego kursu.
cms-edit-about = O kursie
cms-edit-outline = Lekcje i karty
cms-edit-add-lesson = Dodaj lekcję
cms-edit-add-card = Dodaj kartę
cms-edit-add-questions = Pytania z listy…
cms-edit-new-lesson = Nowa lekcja
cms-edit-new-card = Nowa karta
cms-edit-fold = Ukryj karty lekcji { $title }
cms-edit-unfold = Pokaż karty lekcji { $title }
cms-edit-has-mistake = zawiera błąd
cms-edit-at-end = To jest koniec kursu.
cms-edit-at-start = To jest początek kursu.
cms-edit-lesson-is = Teraz lekcja { $number } z { $total }.
cms-edit-card-is = Teraz karta { $number } z { $total } w lekcji { $lesson }.
cms-edit-lesson-of = Lekcja { $number } z { $total }
cms-edit-card-of = Karta { $number } z { $total }
cms-edit-lesson-cards = Kart w tej lekcji: { $number }
cms-edit-course-title = Tytuł kursu
cms-edit-course-summary = O czym jest, jednym zdaniem
cms-edit-course-minutes = Czas trwania w minutach
cms-edit-lesson-title = Tytuł lekcji
cms-edit-card-title = Tytuł
cms-edit-question = Pytanie
cms-edit-statement = Stwierdzenie
cms-edit-body = Tekst
cms-edit-body-more = Tekst (opcjonalnie)
cms-edit-kind = Rodzaj karty
cms-edit-kind-text = Tekst
cms-edit-kind-image = Obraz
cms-edit-kind-video = Wideo
cms-edit-kind-audio = Dźwięk
cms-edit-kind-question = Pytanie z odpowiedziami do wyboru
cms-edit-kind-truth = Prawda czy fałsz
cms-edit-kind-order = Kroki do ułożenia
cms-edit-kind-match = Pary do połączenia
cms-edit-kind-flash = Fiszki
cms-edit-kind-answer = Krótka odpowiedź własnymi słowami
cms-edit-card-up = Przesuń kartę w górę
cms-edit-card-down = Przesuń kartę w dół
cms-edit-card-copy = Powiel kartę
cms-edit-card-into = Kopiuj kartę do innego kursu
cms-edit-card-delete = Usuń kartę
cms-edit-card-deleted = Karta „{ $title }” została usunięta.
cms-edit-lesson-up = Przesuń lekcję w górę
cms-edit-lesson-down = Przesuń lekcję w dół
cms-edit-lesson-copy = Powiel lekcję
cms-edit-lesson-into = Kopiuj lekcję do innego kursu
cms-edit-lesson-delete = Usuń lekcję
cms-edit-lesson-deleted = Lekcja „{ $title }” i jej karty zostały usunięte.
cms-edit-uploaded = Obraz został przesłany.
cms-edit-upload-image = Prześlij obraz
cms-edit-upload-video = Prześlij wideo
cms-edit-upload-audio = Prześlij dźwięk
cms-edit-upload-captions = Prześlij napisy
cms-edit-limit-image = JPEG, PNG lub WebP, najwyżej { $size } MB, albo SVG. Przeciągnij tutaj, wklej albo wybierz.
cms-edit-limit-video = MP4 lub WebM, najwyżej { $size } MB. Przeciągnij tutaj albo wybierz.
cms-edit-limit-audio = MP3, M4A lub Ogg, najwyżej { $size } MB. Przeciągnij tutaj albo wybierz.
cms-edit-limit-captions = WebVTT (.vtt), najwyżej { $size } MB.
cms-edit-upload-unfit = { $name } tu nie pasuje. Nic z tego pliku nie zostało przyjęte.
cms-edit-upload-large = { $name } jest za duży. Nic z tego pliku nie zostało wysłane.
cms-edit-file-image = Obraz
cms-edit-file-video = Wideo
cms-edit-file-audio = Dźwięk
cms-edit-file-captions = Napisy (plik .vtt, opcjonalnie)
cms-edit-file-none = Wybierz plik
cms-edit-captions-none = Bez napisów
cms-edit-alt = Opis
cms-edit-alt-image = Co przedstawia obraz, dla osób, które go nie widzą.
cms-edit-alt-video = Co przedstawia wideo, dla osób, które go nie widzą.
cms-edit-alt-audio = Co zostało powiedziane, dla osób, które tego nie słyszą.
cms-edit-markdown-only = Ten tekst zawiera coś, czego tekst sformatowany nie zachowa, np. HTML lub notatkę. Tutaj jest w całości jako Markdown.
cms-edit-markdown-wanted = Tekst jako Markdown.
cms-edit-markdown-back = Pokaż sformatowany
cms-edit-tools = Formatowanie: { $label }
cms-edit-tool-strong = Pogrubienie
cms-edit-tool-em = Kursywa
cms-edit-tool-strike = Przekreślenie
cms-edit-tool-code = Kod
cms-edit-tool-heading = Nagłówek
cms-edit-tool-bullets = Lista
cms-edit-tool-numbers = Lista numerowana
cms-edit-tool-quote = Cytat
cms-edit-tool-table = Tabela
cms-edit-tool-row = Dodaj wiersz
cms-edit-tool-column = Dodaj kolumnę
cms-edit-tool-no-row = Usuń wiersz
cms-edit-tool-no-column = Usuń kolumnę
cms-edit-tool-no-table = Usuń tabelę
cms-edit-tool-link = Link
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Dokąd prowadzi
cms-edit-link-help = Adres, np. https://…, mailto:… lub tel:…. Pozostaw puste, aby usunąć link.
cms-edit-link-wrong = Taki link donikąd nie prowadzi. Zacznij od https://, mailto: lub tel:.
cms-edit-link-set = Ustaw link
cms-edit-cancel = Anuluj
cms-edit-row-add = Dodaj
cms-edit-row-remove = Usuń: { $label }
cms-edit-answers = Odpowiedzi
cms-edit-answers-help = Zaznacz poprawne
cms-edit-answer-number = Odpowiedź { $number }
cms-edit-answer-right = Odpowiedź { $number } jest poprawna
cms-edit-truth = To stwierdzenie to
cms-edit-truth-true = Prawda
cms-edit-truth-false = Fałsz
cms-edit-steps = Kroki
cms-edit-steps-help = We właściwej kolejności; uczestnicy widzą je pomieszane
cms-edit-steps-number = Krok { $number }
cms-edit-accepted = Poprawne odpowiedzi
cms-edit-accepted-help = Nikt ich wcześniej nie widzi
cms-edit-accepted-number = Poprawna odpowiedź { $number }
cms-edit-column-first = Co stoi po pierwszej stronie
cms-edit-column-second = Co do tego należy
cms-edit-pairs = Pary
cms-edit-pairs-first = Para { $number }, pierwsza część
cms-edit-pairs-second = Para { $number }, druga część
cms-edit-cards = Fiszki
cms-edit-cards-first = Fiszka { $number }, przód
cms-edit-cards-second = Fiszka { $number }, tył
cms-edit-feedback = Wyjaśnienie po odpowiedzi
cms-edit-preview = Na telefonie
cms-edit-preview-all = Wszystkie karty tak, jak są zapisane
cms-edit-languages = Język tekstu
cms-edit-preview-check = Sprawdź odpowiedź
cms-edit-preview-next = Dalej
cms-edit-conflict-title = { $by }: zmiana w tym samym miejscu
cms-edit-conflict-text = Zapis: { $by } o { $time }, gdy trwało pisanie. Cała reszta jest już połączona. Który tekst ma zostać?
cms-edit-conflict-mine = Twój
cms-edit-conflict-theirs = Autor: { $by }
cms-edit-conflict-both = Zachowaj oba, drugi jako osobną kartę
cms-edit-conflict-deleted = Usunięto
cms-edit-conflict-outside = { $by }: o { $time } zapisano tekst, w którym coś nie należy do żadnej karty: edytor nie może go pokazać. Twój tekst nie jest zapisany; przechowuje go ta przeglądarka. Otwórz „Całość jako Markdown”: tam znajduje się nad polem. Przenieś do karty to, co nie należy do żadnej, i zapisz; wtedy edytor połączy oba teksty.
cms-edit-conflict-done = Kontynuuj z tymi
cms-edit-saved = Zapisano o { $time }
cms-edit-saving = Zapisywanie…
cms-edit-not-saved = Nie zapisano: { $why }
cms-edit-offline = Nie zapisano: brak sieci albo strona nie odpowiada. Kolejna próba nastąpi sama.
cms-edit-trouble = Nie zapisano: awaria strony. Kolejna próba nastąpi sama.
cms-edit-signed-out = Nie zapisano: sesja się skończyła.
cms-edit-conflict = Nie zapisano: ktoś inny zapisał w międzyczasie.
cms-edit-kept = Jest przechowywane w tej przeglądarce.
cms-edit-kept-beside = To, co zostało napisane do { $time } i nie jest zapisane: ma to tylko ta przeglądarka
cms-edit-not-kept = Ta przeglądarka niczego nie przechowuje: nie zamykaj tej strony.
cms-edit-sign-in = Zaloguj się ponownie
cms-edit-refused = W tej postaci nie da się tego zapisać.
cms-edit-undo = Cofnij
cms-edit-redo = Ponów
cms-edit-plain = Całość jako Markdown
cms-edit-close = Zamknij
cms-edit-back = To, co zostało napisane do { $time }, nie było zapisane. Wróciło.
cms-edit-back-together = To, co zostało napisane do { $time }, nie było zapisane. Wróciło, razem z późniejszymi zmianami (autor: { $by }).
cms-edit-together = { $by }: zapis o { $time }, gdy trwało pisanie. Obie wersje są teraz połączone.
cms-edit-somebody = Ktoś

# Questions by paste or from a file
cms-questions = Pytania z listy
cms-questions-lead = Wklej pytania albo wybierz plik z pytaniami. Zobaczysz, jakie karty z nich powstaną, zanim cokolwiek zostanie dodane.
cms-questions-text = Pytania
cms-questions-file = Albo plik
cms-questions-file-help = CSV lub zwykły tekst. Zastąpi to, co jest w polu.
cms-questions-language = Język tekstu
cms-questions-into = Do lekcji
cms-questions-new-lesson = Nowa lekcja na końcu
cms-questions-new-title = Tytuł nowej lekcji
cms-questions-lesson = Pytania
cms-questions-look = Zobacz, co z nich powstanie
cms-questions-add = { $n ->
    [one] Dodaj { $n } kartę
    [few] Dodaj { $n } karty
    [many] Dodaj { $n } kart
   *[other] Dodaj { $n } karty
 }
cms-questions-taken = { $n ->
    [one] Powstanie { $n } karta
    [few] Powstaną { $n } karty
    [many] Powstanie { $n } kart
   *[other] Powstanie { $n } karty
 }
cms-questions-unfit = { $n ->
    [one] { $n } rzecz nie pasuje i nie zostanie dodana
    [few] { $n } rzeczy nie pasują i nie zostaną dodane
    [many] { $n } rzeczy nie pasuje i nie zostanie dodanych
   *[other] { $n } rzeczy nie pasuje i nie zostanie dodane
 }
cms-questions-line = wiersz { $line }
cms-questions-none = Nic z tego nie stanie się kartą.
cms-questions-again = Jeśli zmienisz tekst, obejrzyj go ponownie przed dodaniem.
cms-questions-file-wrong = „{ $name }” nie jest tekstem, który można tu odczytać. Zapisz arkusz jako CSV albo skopiuj komórki i wklej je do pola.
cms-questions-lesson-wrong = Nadaj nowej lekcji tytuł, najwyżej 300 znaków.
cms-questions-language-gone = Tekstu, do którego były te pytania, nie ma już w kursie. Nic nie dodano. Wybierz, dokąd mają trafić; teraz jest to { $language }.
cms-questions-how = Jak je pisać
cms-questions-how-lines = Pusty wiersz kończy pytanie. Pierwszy wiersz to pytanie, a pod nim stoją odpowiedzi, po jednej w wierszu. Wiersz, który zaczyna się od >, to wyjaśnienie. Gwiazdka (*) przed odpowiedzią mówi, że jest ona poprawna.
cms-questions-how-table = Tabela (CSV albo komórki skopiowane z arkusza) ma w pierwszym wierszu nazwy kolumn: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (numer poprawnej odpowiedzi), explanation.
cms-questions-example =
    Co proponujesz bardzo młodemu gościowi?
    - Piwo
    {"*"} Wodę
    > Bo opaska jest zielona.

    Z zieloną opaską można dostać piwo.
    false

    W jakiej kolejności?
    1. Spójrz na nadgarstek.
    2. Nalej.

    Która opaska jest dla kogo?
    Zielona -> poniżej 18 lat
    Różowa -> 18 lat i więcej

    Numer alarmowy?
    = 112

# Learning paths
cms-paths = Ścieżki szkoleniowe
cms-paths-lead = Kursy, które otwierają się jeden po drugim. Uczestnicy widzą każdą ścieżkę na swojej stronie głównej.
cms-paths-empty = Nie ma jeszcze ścieżek
cms-paths-empty-text = Ścieżka ustawia kursy w kolejności: następny otwiera się po ukończeniu poprzednich.
cms-paths-many = Jest już 100 ścieżek i więcej być nie może. Usuń tę, której już nie potrzebujesz.
cms-path = Ścieżka szkoleniowa
cms-path-new = Nowa ścieżka
cms-path-create = Utwórz ścieżkę
cms-path-title-in = Tytuł w języku { $language }
cms-path-title-optional = Tytuł w języku { $language } (nieobowiązkowy)
cms-path-title-help = Kto czyta w języku bez tytułu, widzi tytuł w języku domyślnym.
cms-path-title-wrong = Wpisz tytuł, najwyżej 120 znaków.
cms-path-titles = Tytuł
cms-path-titles-save = Zapisz tytuł
cms-path-lead = Kurs otwiera się, gdy ktoś ukończy wszystkie wcześniejsze, które są dla tej osoby. Rozpoczęty kurs pozostaje otwarty.
cms-path-courses = Kursy tej ścieżki
cms-path-empty = Nie ma w niej jeszcze kursów
cms-path-empty-text = Pierwszy kurs jest otwarty od razu, drugi po nim.
cms-path-not-out = Uczestnicy go nie widzą, więc nikogo nie zatrzymuje.
cms-path-take-out = Wyjmij „{ $title }” ze ścieżki
cms-path-add = Dodaj kurs
cms-path-no-others = Wszystkie kursy są w tej ścieżce.
cms-path-course = Kurs
cms-path-course-in = { $title } (w „{ $path }”)
cms-path-choose = Wybierz kurs
cms-path-course-missing = Wybierz kurs.
cms-path-first = Na początku
cms-path-after = Po „{ $title }”
cms-path-elsewhere = Ten kurs jest w ścieżce „{ $title }”. Kurs może być tylko w jednej ścieżce: najpierw wyjmij go z tamtej.
cms-path-full = Ta ścieżka ma 50 kursów i więcej mieć nie może.
cms-path-delete = Usuń ścieżkę
cms-ask-path = Dać kursowi „{ $title }” to miejsce w ścieżce?
cms-ask-path-closes = Zastaną „{ $title }” zamknięty, dopóki nie ukończą tego, co jest przed nim: { $learners }
cms-ask-path-kept = Rozpoczęty lub ukończony kurs pozostaje otwarty.
cms-ask-path-newer = Nic nie zrobiono: od ostatniego spojrzenia zmieniła się ścieżka albo osoby, którym twoja zmiana zamyka kursy. Poniżej widać, co teraz spowoduje.
cms-ask-path-yes = Zmień ścieżkę
cms-ask-path-delete = Usunąć ścieżkę „{ $title }”?
cms-ask-path-delete-open = { $n ->
    [0] Nie ma w niej kursu, który widzą uczestnicy.
    [one] Jej kurs będzie otwarty dla wszystkich, dla których jest.
    [few] Jej { $n } kursy będą otwarte dla wszystkich, dla których są.
    [many] Jej { $n } kursów będzie otwartych dla wszystkich, dla których są.
   *[other] Jej { $n } kursu będzie otwarte dla wszystkich, dla których są.
  }
cms-ask-path-delete-kept = Kursy zostają, a wraz z nimi to, co w nich zrobiono.
cms-course-path = Część ścieżki
cms-course-path-after = po „{ $title }”
cms-done-arranged = Gotowe. Kursy otwierają się w tej kolejności.
audit-path-created = Utworzono ścieżkę
audit-path-renamed = Zmieniono tytuł ścieżki
audit-path-course-added = Dodano kurs do ścieżki
audit-path-course-moved = Zmieniono miejsce kursu w ścieżce
audit-path-course-taken-out = Wyjęto kurs ze ścieżki
audit-path-deleted = Usunięto ścieżkę

cms-due = Termin i ważność
cms-due-lead = Kto ma znać ten kurs i do kiedy, oraz jak długo to się liczy.
cms-due-for = Obowiązkowy
cms-due-no-groups = Żadna grupa nie ma jeszcze tego kursu, więc nikt nie musi go znać. Najpierw wybierz grupy:
cms-due-must = Obowiązkowy dla: { $group }
cms-due-on = Najpóźniej tego dnia
cms-due-days = Dni od otrzymania kursu
cms-due-help = Gdy podasz oba, liczy się późniejszy dzień. Ktoś otrzymuje kurs, gdy wejdzie do grupy, ale nie wcześniej, niż powiesz tutaj, że jest obowiązkowy.
cms-due-valid = Jak długo się liczy
cms-due-valid-lead = Zostaw puste, jeśli ukończenie liczy się na zawsze. Kto odnawia w ostatnich dniach, nie traci żadnego. Co już ukończono, zachowuje swój dzień.
cms-due-completed = Kiedy jest ukończony
cms-due-mark = Próg zaliczenia w procentach
cms-due-mark-help = Tyle pytań musi być poprawnych; z każdego liczy się najlepsza odpowiedź. Puste pole: kurs kończy, kto zrobił wszystkie karty.
cms-due-months = Ile miesięcy liczy się ukończenie
cms-due-renew = Dni przed końcem, w których można odnowić
cms-due-qualification = Do czego to uprawnia
cms-due-qualification-help = Pokazuje to { $planner }. Puste oznacza tytuł kursu.
cms-due-save = Zapisz
cms-due-on-wrong = To nie jest dzień. Napisz go jak 2026-06-19 albo wybierz.
cms-due-on-past = Ten dzień już minął: każdy, kto nie ukończył kursu, od razu byłby po terminie. Dziś jest { $today }; wybierz ten dzień lub późniejszy.
cms-due-days-wrong = Wpisz całkowitą liczbę dni od 1 do { $most }.
cms-due-when-missing = Podaj, do kiedy: dzień, liczbę dni albo jedno i drugie.
cms-due-months-missing = Odnawia się tylko to, co się kończy. Wpisz miesiące albo zostaw oba pola puste.
cms-due-months-wrong = Wpisz całkowitą liczbę miesięcy od 1 do { $most } albo zostaw puste. Z 0 skończyłoby się tego samego dnia.
cms-due-renew-wrong = Wpisz całkowitą liczbę dni od 0 do { $most }.
cms-due-renew-long = To dłużej, niż się liczy: ludzie musieliby od razu robić to znowu. Najwięcej możliwych dni: { $most }.
cms-due-mark-wrong = Wpisz liczbę całkowitą od 1 do 100 albo zostaw puste.
cms-due-name-wrong = Wpisz najwyżej 100 znaków, w jednym wierszu.
cms-due-ask = Zmienić termin kursu „{ $title }”?
cms-due-ask-other = Skutki zmieniły się, odkąd patrzyłeś. Oto one na nowo.
cms-due-ask-on = { $group } ({ $learners }): termin { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }): { $n } dzień od otrzymania.
    [few] { $group } ({ $learners }): { $n } dni od otrzymania.
    [many] { $group } ({ $learners }): { $n } dni od otrzymania.
   *[other] { $group } ({ $learners }): { $n } dnia od otrzymania.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }): termin { $day }; kto przyjdzie później, ma { $n } dzień.
    [few] { $group } ({ $learners }): termin { $day }; kto przyjdzie później, ma { $n } dni.
    [many] { $group } ({ $learners }): termin { $day }; kto przyjdzie później, ma { $n } dni.
   *[other] { $group } ({ $learners }): termin { $day }; kto przyjdzie później, ma { $n } dnia.
}
cms-due-ask-late = Od razu po terminie: { $learners }.
cms-due-ask-freed = Już nieobowiązkowy dla: { $groups }.
cms-due-ask-mark = Odtąd { $mark } % pytań musi być poprawnych. W trakcie kursu: { $learners }. Kto go ukończył, zachowuje to.
cms-due-ask-mark-none = Nie ma już progu zaliczenia: kto zrobił wszystkie karty, ukończy kurs, gdy go znów otworzy.
cms-due-ask-valid = Ile miesięcy liczy się ukończenie od teraz: { $months }. Dni przed końcem, w których można odnowić: { $days }. Co już ukończono, zachowuje swój dzień.
cms-due-ask-valid-none = Odtąd ukończenie liczy się na zawsze. Co już ukończono, zachowuje swój dzień.
cms-due-ask-endless = { $n ->
    [one] { $n } osoba ukończyła go bez daty końcowej i to zachowuje.
    [few] { $n } osoby ukończyły go bez daty końcowej i to zachowują.
    [many] { $n } osób ukończyło go bez daty końcowej i to zachowuje.
   *[other] { $n } osoby ukończyło go bez daty końcowej i to zachowuje.
}
cms-due-ask-kept = Co ludzie zrobili, pozostaje ich. Możesz to zmienić w każdej chwili.

## Roster: who works for the company
cms-roster = Lista pracowników
cms-roster-lead = Kto pracuje dla tej firmy, według aplikacji { $planner }: osoby są tu, zanim pierwszy raz otworzą MobieTrain, a kto nie jest już wymieniany, zostaje oznaczony jako osoba, która odeszła.
cms-roster-held = { $n ->
    [one] Na liście pracowników brakuje jednej osoby
    [few] Na liście pracowników brakuje { $n } osób
    [many] Na liście pracowników brakuje { $n } osób
   *[other] Na liście pracowników brakuje { $n } osoby
  }
cms-roster-held-text = { $at }: { $planner } podał tak mało osób, że nie wierzymy temu od razu. Nikt nie został oznaczony. Czy te osoby naprawdę odeszły? W razie wątpliwości zapytaj administratora aplikacji { $planner }.
cms-roster-held-more = { $n ->
    [one] I jeszcze jedna osoba.
    [few] I jeszcze { $n } osoby.
    [many] I jeszcze { $n } osób.
   *[other] I jeszcze { $n } osoby.
  }
cms-roster-sure = { $n ->
    [one] Ta osoba odeszła. Stanie się nieaktywna i zostanie wylogowana; to, co zrobiła, zostaje.
    [few] Te { $n } osoby odeszły. Staną się nieaktywne i zostaną wylogowane; to, co zrobiły, zostaje.
    [many] Tych { $n } osób odeszło. Staną się nieaktywne i zostaną wylogowane; to, co zrobiły, zostaje.
   *[other] Te osoby ({ $n }) odeszły. Staną się nieaktywne i zostaną wylogowane; to, co zrobiły, zostaje.
  }
cms-roster-yes = Oznacz, że odeszły
cms-roster-no = Nie oznaczaj nikogo
cms-roster-no-text = Nikt nie zostanie oznaczony, a pytanie nie wróci, dopóki brakuje tych samych osób.
cms-roster-others = To już nie te osoby, których brakuje. Obejrzyj listę jeszcze raz.
cms-roster-failed = Nie udało się odczytać listy pracowników. Następna próba: { $at }.
cms-roster-state = Według { $planner }
cms-roster-on = Włączone
cms-roster-off = Wyłączone
cms-roster-unknown = Jeszcze nie pytano
cms-roster-people = Wymienione osoby
cms-roster-people-count = { $n ->
    [one] Jedna osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
  }
cms-roster-looked = Ostatnie pytanie
cms-roster-off-text = Administrator klienta może to włączyć w aplikacji { $planner }, na stronie integracji z MobieTrain.
cms-roster-look = Zapytaj teraz

## Dlaczego ktoś widzi kurs
cms-why = Dlaczego?
cms-why-learner = Dlaczego widzi kurs lub go nie widzi?
cms-why-title = Dlaczego { $name } to widzi lub nie widzi?
cms-why-course = Dlaczego ktoś to widzi lub nie widzi?
cms-why-course-lead = Znajdź osobę. Każdy krok jest opisany: od tego, co wysyła { $planner }, do tego, co się otwiera.
cms-why-course-more = Pasuje więcej osób. Wpisz więcej liter nazwiska.
cms-why-look = Pokaż
cms-why-open = { $name } widzi ten kurs
cms-why-closed = { $name } widzi ten kurs, ale jeszcze nie może go otworzyć
cms-why-left = { $name } nie jest w żadnej grupie, która ma ten kurs
cms-why-no-groups = Ten kurs nie ma grup, więc nikt go nie widzi
cms-why-planned = Ten kurs nie jest jeszcze opublikowany
cms-why-withdrawn = Ten kurs został wycofany, więc nikt go nie widzi
cms-why-draft = Ten kurs nie jest opublikowany, więc nikt go nie widzi
cms-why-after = Otworzy się po „{ $title }”.
cms-why-first = Najpierw jest „{ $title }”.
cms-why-alike = { $planner } wysyła dział „{ $theirs }”, a reguła wymaga „{ $wanted }”. To wygląda na pomyłkę.
cms-why-by = Przez: { $groups }
cms-why-by-others = Przez grupy, którymi się nie opiekujesz
cms-why-steps = Krok po kroku
cms-why-sent = { $planner } wysłał te działy: { $departments }
cms-why-sent-none = { $planner } nie wysłał żadnego działu
cms-why-sent-at = Przy logowaniu: { $at }. Status: { $status }.
cms-why-has-groups = Kurs ma grupy
cms-why-taken = { $name } należy do grupy tego kursu
cms-why-others-take = { $name } należy do innej grupy, którą się nie opiekujesz.
cms-why-others-leave = { $n ->
    [one] { $name } nie należy do innej grupy, którą się nie opiekujesz.
    [few] { $name } nie należy do { $n } innych grup, którymi się nie opiekujesz.
    [many] { $name } nie należy do { $n } innych grup, którymi się nie opiekujesz.
   *[other] { $name } nie należy do { $n } innych grup, którymi się nie opiekujesz.
  }
cms-why-group-everyone = „{ $group }” jest dla wszystkich.
cms-why-group-picked = „{ $group }” jest wybierana ręcznie, a { $name } jest na liście.
cms-why-group-rule = „{ $group }” ma regułę, którą { $name } spełnia.
cms-why-not-picked = „{ $group }” jest wybierana ręcznie, a { $name } nie ma na liście.
cms-why-other-client = „{ $group }” wymaga działów innego klienta niż ten, od którego pochodzi { $name }.
cms-why-departments = „{ $group }” wymaga jednego z tych działów: { $wanted }. { $name } nie jest w żadnym z nich.
cms-why-wants-active = „{ $group }” obejmuje tylko osoby aktywne w { $planner }, a { $name } nie jest aktywną osobą.
cms-why-wants-inactive = „{ $group }” obejmuje tylko osoby nieaktywne w { $planner }, a { $name } nie jest nieaktywną osobą.
cms-why-wants-language = „{ $group }” wymaga jednego z tych języków: { $wanted }. Aplikacja { $name } jest w języku: { $own }.
cms-why-fix-groups = Wybierz grupy…
cms-why-fix-pick = Wybierz { $name } do „{ $group }”…
cms-why-fix-rule = Dodaj „{ $department }” do reguły „{ $group }”…
cms-why-fix-look = Zobacz regułę „{ $group }”…
cms-why-fix-publish = Opublikuj…
cms-why-fix-path = Zobacz ścieżkę
cms-why-published = Kurs jest opublikowany
cms-why-published-at = Wersja { $version }, { $at }.
cms-why-path-none = Żadna ścieżka go nie wstrzymuje
cms-why-path-open = Jest otwarty w ścieżce „{ $path }”
cms-why-path-closed = Ścieżka „{ $path }” jeszcze go nie otwiera
cms-why-reads = { $name } czyta go w tym języku: { $language }
cms-why-reads-other = Aplikacja jest w innym: { $own }. Kurs nie jest na niego przetłumaczony.
cms-why-reads-partly = Część nie jest jeszcze przetłumaczona i jest w języku: { $other }.
cms-why-better = Lepiej poprawić w { $planner }
cms-why-better-text = Tylko tam { $name } może trafić do działu „{ $department }”. Wszystkie jego kursy pojawią się przy następnym logowaniu.
cms-why-sees = Co widzi { $name }
cms-why-sees-none = Jeszcze żadnego kursu.

## Wszystko o jednej osobie
cms-transcript-not-started = Nierozpoczęty
cms-transcript-busy = W trakcie
cms-transcript-done = Ukończony
cms-transcript-needed = próg { $needed }
cms-transcript-by = Do { $day }
cms-transcript-late = Po terminie od { $day }
cms-transcript-renew = Do odnowienia do { $day }
cms-transcript-valid = Ważny do { $day }
cms-transcript-over = Stracił ważność { $day }
cms-completions = Ukończenia
cms-completions-empty = Jeszcze nic nie ukończono.
cms-completion-until = Ważne do
cms-completion-where = Gdzie
cms-completion-always = Bezterminowo
cms-completion-here = W MobieTrain
cms-completion-elsewhere = Gdzie indziej
cms-completion-noted = Gdzie indziej, wpis: { $name }
cms-why-rule-by = Spełnia regułę: { $by }
cms-sessions = Otwarte sesje
cms-sessions-none = Żadna nie jest otwarta.
cms-session = Od { $from }, ostatnio { $seen }
cms-sessions-end = Zakończ sesje
cms-sessions-end-text = Od razu wylogowuje tę osobę na wszystkich urządzeniach. Może wrócić przez { $planner }.
cms-done-sessions-ended = Sesje zakończone.
cms-learner-export = Wszystko, co jest przechowywane
cms-learner-export-text = Plik ze wszystkim, co MobieTrain przechowuje o tej osobie, dla niej. Pobranie jest zapisane w dzienniku audytu.
cms-learner-export-button = Pobierz (JSON)
audit-learner-sessions-ended = Zakończono sesje osoby szkolonej
audit-learner-exported = Wyeksportowano dane osoby szkolonej
cms-lost-person = Imię i nazwisko, numer pracownika, status i języki
cms-lost-departments = { $n ->
    [one] Jeden dział
    [few] { $n } działy
    [many] { $n } działów
   *[other] { $n } działu
  }
cms-lost-groups = { $n ->
    [one] Miejsce w jednej grupie wybieranej ręcznie
    [few] Miejsca w { $n } grupach wybieranych ręcznie
    [many] Miejsca w { $n } grupach wybieranych ręcznie
   *[other] Miejsca w { $n } grupach wybieranych ręcznie
  }
cms-lost-completions = { $n ->
    [one] Jedno ukończenie z datą
    [few] { $n } ukończenia z datami
    [many] { $n } ukończeń z datami
   *[other] { $n } ukończenia z datami
  }
cms-lost-certificates = { $n ->
    [one] Jeden certyfikat: nikt już nie sprawdzi jego kodu
    [few] { $n } certyfikaty: nikt już nie sprawdzi ich kodów
    [many] { $n } certyfikatów: nikt już nie sprawdzi ich kodów
   *[other] { $n } certyfikatu: nikt już nie sprawdzi ich kodów
  }
cms-lost-memories = { $n ->
    [one] Jedno pytanie zadane ponownie
    [few] { $n } pytania zadane ponownie
    [many] { $n } pytań zadanych ponownie
   *[other] { $n } pytania zadanego ponownie
  }
cms-lost-card-reports = { $n ->
    [one] Jedna zgłoszona karta
    [few] { $n } zgłoszone karty
    [many] { $n } zgłoszonych kart
   *[other] { $n } zgłoszonej karty
  }
cms-lost-renewals = { $n ->
    [one] Jedna karta odnowienia
    [few] { $n } karty odnowień
    [many] { $n } kart odnowień
   *[other] { $n } karty odnowień
  }
audit-learners-exported = Wyeksportowano listę osób szkolonych
cms-learners-export = Pobierz CSV
cms-filter-late = Po terminie
cms-filter-due-soon = Termin w ciągu 14 dni
cms-filter-runs-out = Traci ważność w ciągu 30 dni
cms-filter-any-course = Dowolny kurs
cms-filter-standing = Stan kursu
cms-filter-any-standing = Dowolny stan
cms-filter-any-time = Kiedykolwiek
cms-filter-never = Nigdy
cms-filter-course-wanted = Obowiązkowych kursów jest tu tyle, że nie można szukać we wszystkich naraz. Wybierz kurs.
cms-filter-days-ago = { $n ->
    [one] Dzień temu lub dawniej
    [few] { $n } dni temu lub dawniej
    [many] { $n } dni temu lub dawniej
   *[other] { $n } dnia temu lub dawniej
  }

# Dashboard and reports
cms-nav-dashboard = Pulpit
cms-dash-as-of = Stan na { $at }.
cms-dash-period = Okres
cms-dash-days = { $n } dni
cms-dash-people = Aktywni: { $active }. Nieaktywni: { $inactive }. Odeszli: { $left }.
cms-dash-seen = Zalogowani w ostatnich 7 dniach
cms-dash-of = z { $n }
cms-dash-more = O { $n } więcej niż w poprzednich 7 dniach
cms-dash-fewer = O { $n } mniej niż w poprzednich 7 dniach
cms-dash-same = Tyle samo co w poprzednich 7 dniach
cms-dash-completed-lately = { $n } w ostatnich 7 dniach
cms-dash-failed = Nieudane linki, 7 dni
cms-dash-why = Zobacz dlaczego
cms-dash-sign-ons = Logowania dziennie
cms-dash-sign-ons-text = Od { $least } do { $most } dziennie, najwięcej: { $day }.
cms-dash-sign-ons-none = W tych dniach nikt się nie zalogował.
cms-dash-signed-on = Zalogowano
cms-dash-link-failed = Nieudany link
cms-dash-numbers = Pokaż liczby
cms-dash-day = Dzień
cms-dash-groups = Uczestnicy według grup
cms-dash-groups-text = Jedna osoba może być w kilku grupach.
cms-dash-groups-manage = Zarządzaj grupami
cms-dash-completion = Ukończenie kursów
cms-dash-completion-text = Wśród osób, które mają teraz dany kurs.
cms-dash-completion-none = Dla tych osób nie opublikowano jeszcze żadnego kursu.
cms-dash-done-of = { $done } z { $people }
cms-dash-late = Osoby po terminie
cms-dash-late-people = Osoby po terminie: { $n }
cms-dash-late-nobody = Nikt nie jest po terminie.
cms-dash-waiting = Czeka na Ciebie
cms-dash-waiting-none = Nic nie czeka.
cms-dash-draft = Zmieniony i nieopublikowany, ostatnio { $at }
cms-dash-drafts-more = Więcej zmienionych kursów: { $n }
cms-dash-comments = Otwarte uwagi: { $n }
cms-dash-terms = Warunki, wersja { $version }
cms-dash-held = Lista osób z aplikacji { $planner } jest wstrzymana
cms-dash-held-text = Brakujące na niej osoby: { $n }
cms-dash-unknown = Próby w ostatnich 7 dniach: { $n }
cms-dash-left = Uczestnicy, którzy opuścili { $planner }: { $n }
cms-dash-left-text = Ich postępy nadal tu są.
cms-filter-never-seen = Niewidziany
cms-filter-left = Odeszli
cms-report = Raport
cms-report-due-on = Termin { $day } dla grupy { $group }.
cms-report-due-days = Grupa { $group } ma na niego tyle dni od otrzymania: { $n }.
cms-report-due-both = Termin { $day } dla grupy { $group }, a jeśli to później, tyle dni od otrzymania: { $n }.
cms-report-not-started-text = Mają go na swojej liście.
cms-report-never-seen-text = Mają go, ale nie otwierali od tego czasu swojej listy.
cms-report-who = Kto
cms-report-all = Wszyscy
cms-report-everybody = Pokaż wszystkich, którzy mają ten kurs
cms-report-nobody = Nikt nie ma teraz tego kursu
cms-report-nobody-text = Nie jest opublikowany albo w jego grupach nikogo nie ma. To, co zrobiono, jest nadal na liście uczestników.
cms-report-cards-of = Karty kursu
cms-report-cards-by = Karty ukończone: { $name }
cms-report-completed-on = Ukończono
cms-report-questions = Pytania
cms-report-first-only = Tylko pierwsze odpowiedzi.
cms-report-no-questions = Ten kurs nie zadaje pytań.
cms-report-unanswered = Odkąd są liczone, nie było jeszcze pierwszych odpowiedzi.
cms-report-not-answered = Brak odpowiedzi
cms-report-right = Dobrze: { $right } z { $total }
cms-report-same-wrong = Większość wybiera tę samą błędną odpowiedź. Pytanie może być niejasne.
cms-report-nobody-right = Nikt nie odpowiedział dobrze za pierwszym razem.
cms-report-own-words = Tego, co ludzie piszą własnymi słowami, nie przechowujemy.
cms-report-is-right = dobra odpowiedź
cms-report-yes = tak
cms-report-question = Pytanie
cms-report-answered = Odpowiedzi
cms-report-answered-right = W tym dobrych
cms-report-answer = Odpowiedź
cms-report-chosen = Wybrało
cms-report-questions-all = Wszystkie pytania ({ $n })
cms-report-by-group = Według grup
cms-report-questions-export = Te odpowiedzi jako CSV
cms-courses-export = Kursy jako CSV
cms-course-changed = Zmieniono
cms-log-export = Ten dziennik jako CSV
cms-log-outcome-code = Kod wyniku
cms-log-often = Ile razy
audit-sign-ons-exported = Wyeksportowano dziennik logowań
cms-merge = Scal
cms-merge-with = Scal z…
cms-merges = Jedna osoba, dwa wpisy?
cms-merge-text = Jeśli inny uczestnik to ta sama osoba, postępy łączą się tutaj.
cms-merge-find = Kto jest tą samą osobą?
cms-merge-find-lead = Znajdź drugiego uczestnika. Zanim coś się stanie, zobaczysz oba wpisy obok siebie.
cms-merge-ask = Czy to jedna osoba?
cms-merge-lead = Postępy się łączą. Nic z tego, co zrobiono w którymkolwiek wpisie, nie ginie.
cms-merge-goes = Przechodzi do drugiego
cms-merge-stays = Zostaje
cms-merge-earlier = Od wcześniejszego klienta
cms-merge-completed = Ukończone kursy
cms-merge-named = { $name } ({ $number })
cms-merge-then = Potem { $name } ma
cms-merge-twice = Zrobione w obu: { $courses }. Liczy się lepszy wynik i późniejszy dzień.
cms-merge-cards = Zrobione karty kursu „{ $title }”
cms-merge-cards-on = Nauka idzie dalej od tego miejsca.
cms-merge-groups = Nowe grupy wybierane ręcznie
cms-merge-acceptances = Kolejne zaakceptowane wersje warunków
cms-merge-less = Wpis mniej
cms-merge-gone = { $name } znika z listy.
cms-merge-back-left = Ta osoba odeszła w { $planner }, więc żaden link jej nie zaloguje. Jeśli { $planner } ją przywróci, pojawi się jako nowy, pusty uczestnik, a powie o tym strona tego, kto zostaje.
cms-merge-back-client = Ta osoba jest od klienta, z którym to konto nie jest już połączone, więc żaden link jej nie zaloguje. Po ponownym połączeniu pojawi się jako nowy, pusty uczestnik, a powie o tym strona tego, kto zostaje.
cms-merge-yes = Scal oba
cms-merge-turned = Odwrotnie
cms-merge-two = To dwie osoby
cms-merge-until = Można cofnąć do { $date }: oboje odzyskują to, co było ich, a to, co zrobiono później, zostaje u { $name }.
cms-merge-both-active = Obie osoby mogą się jeszcze zalogować przez { $planner }, więc żadna nie może przejść do drugiej: następny link znów zrobiłby z nich dwie. Najpierw usuń jedną z nich w { $planner }; gdy powie o tym lista osób, można je tu scalić.
cms-merge-other = Niczego nie scalono: coś się zmieniło od ostatniego podglądu. Tak jest teraz.
cms-alike = Czy { $name } to ta sama osoba?
cms-alike-look = Zobacz obu obok siebie
cms-merged = { $name }: przeniesienie do tego uczestnika { $date }, przez: { $by }.
cms-merged-until = Można cofnąć do { $date }.
cms-merged-waits = Można cofnąć, gdy cofnięte będzie późniejsze scalenie.
cms-merged-over = Nie można już cofnąć.
cms-merged-back = { $planner } przywraca osobę { $name }, która była scalona z tym uczestnikiem. Znów jest osobnym uczestnikiem, z tym, co robi od tej pory.
cms-merged-back-see = Zobacz
cms-unmerge = Cofnij scalenie
cms-unmerge-ask = Czy { $gone } i { $stays } to jednak dwie osoby?
cms-unmerge-back = { $gone } wraca na listę, ze wszystkim, co było w tym wpisie.
cms-unmerge-beside = { $gone } (po powrocie) odzyskuje wszystko, obok tego, co zrobiono od tej pory.
cms-unmerge-stays = { $stays } ma to, co było wcześniej, i to, co zrobiono później.
cms-unmerge-again = Obie osoby można scalić ponownie.
cms-done-merged = To teraz jeden uczestnik.
cms-done-parted = To znów dwóch uczestników.
cms-done-two-people = Zapisano: to dwie osoby i nie będą już proponowane.
audit-learners-merged = Scalono dwóch uczestników
audit-learners-parted = Cofnięto scalenie dwóch uczestników
cms-lost-merges = To, co przechowano po uczestnikach scalonych z tym
cms-redate = Istniejące ukończenia
cms-redate-lead = Zachowują dzień, który otrzymały. Można do nich zastosować to, co zapisano powyżej: najpierw widać, dla kogo zmienia się ostatni dzień.
cms-redate-look = Zobacz, co się zmieni
cms-redate-ask = Zastosować ważność kursu „{ $title }” do istniejących ukończeń?
cms-redate-moves = Zmienia się ostatni dzień: { $learners }.
cms-redate-earlier = Wcześniej, niż im powiedziano: { $learners }.
cms-redate-over = Od razu bez kwalifikacji i po terminie tam, gdzie to obowiązkowe: { $learners }.
cms-redate-again = Znów z kwalifikacją: { $learners }.
cms-redate-told = { $planner } dowie się o każdym. Poprzednie dni nie są zachowywane; dzień zapisany z ukończeniem gdzie indziej zostaje.
cms-redate-yes = Zastosuj
cms-done-redated = Ostatnie dni są zmienione. { $planner } jest o tym informowany.
cms-done-redated-none = Żaden ostatni dzień się nie zmienia: każde ukończenie liczy się już tak, jak tu zapisano.
audit-completions-redated = Zastosowano ważność do istniejących ukończeń
audit-completions-noted = Zapisano ukończenia gdzie indziej
audit-completion-taken-back = Wycofano ukończenie gdzie indziej
cms-elsewhere = Ukończone gdzie indziej
cms-elsewhere-lead = Zapisz, co ludzie ukończyli na sali lub w innym programie. Najpierw widać wiersz po wierszu, co się z tym stanie.
cms-elsewhere-text = Ukończenia
cms-elsewhere-help = W każdym wierszu: numer pracownika; kurs; dzień; i ewentualnie ostatni dzień ważności. Najwyżej { $n } wierszy.
cms-elsewhere-help-course = W każdym wierszu: numer pracownika; dzień; i ewentualnie ostatni dzień ważności. Najwyżej { $n } wierszy.
cms-elsewhere-file-help = CSV lub .xlsx, z kolumnami „Numer pracownika”, „Kurs”, „Dzień” i „Ważne do”.
cms-elsewhere-day = Dzień
cms-elsewhere-lines = Co się z tym stanie
cms-elsewhere-becomes = Potem
cms-elsewhere-new = Zostanie zapisane
cms-elsewhere-new-until = Zostanie zapisane, ważne do { $day }
cms-elsewhere-known = Już znane
cms-elsewhere-double = Kilku uczestników ma ten numer: { $names }. Najpierw nadaj każdemu własny.
cms-elsewhere-no-course = Żaden opublikowany kurs tak się nie nazywa
cms-elsewhere-courses = Kilka kursów tak się nazywa
cms-elsewhere-no-day = Brak dnia lub to nie jest dzień. Zapisz go jak 2026-06-19 lub 19.06.2026.
cms-elsewhere-future = Ten dzień jeszcze nie nadszedł
cms-elsewhere-until-wrong = Ostatni dzień to nie dzień. Zapisz go jak 2026-06-19 lub zostaw puste.
cms-elsewhere-until-before = Ostatni dzień jest przed dniem ukończenia
cms-elsewhere-refused = Pominięte wiersze: { $n }. Są na początku. Popraw je w polu albo pomiń.
cms-elsewhere-file-refused = Pobierz te wiersze
cms-elsewhere-yes = Zapisz ({ $n })
cms-elsewhere-noted = Zapisano: { $n }. { $planner } jest o tym informowany.
cms-elsewhere-other = Niczego nie zapisano: coś się zmieniło od ostatniego podglądu. Tak jest teraz.
cms-elsewhere-none = Nie ma tu żadnego wiersza. Wklej co najmniej jeden lub wybierz plik.
cms-elsewhere-no-column = Nie da się rozróżnić kolumn. Nazwij je w pierwszym wierszu: numer pracownika, kurs, dzień, ważne do.
cms-elsewhere-no-table = Pliku „{ $name }” nie da się odczytać jako tabeli. Zapisz go jako CSV lub .xlsx i wybierz ponownie.
cms-elsewhere-many = Jest więcej niż { $n } wierszy. Zapisz je w kilku częściach.
cms-elsewhere-back = Wstecz
cms-unnote = Wycofaj
cms-unnote-ask = Wycofać ukończenie kursu „{ $title }” gdzie indziej? Osoba: { $name }
cms-unnote-none = Wtedy kurs nie jest ukończony: { $name } nie ma kwalifikacji i jest po terminie tam, gdzie do dziś był obowiązkowy. { $planner } się dowie.
cms-unnote-others = Inne ukończenia liczą się dalej, póki są ważne ({ $name }). { $planner } się dowie.
cms-unnote-again = Można to zapisać ponownie.
cms-done-noted-back = Wycofano.

# Lists that go by mail every week
cms-scheduled = Pocztą co tydzień
cms-scheduled-lead = Wybrane osoby dostają listę taką, jaką strona pokazuje w tej chwili, jako plik CSV. Menedżerowie dostają osoby ze swoich grup.
cms-scheduled-every = Co tydzień: { $weekday }, { $time }
cms-scheduled-goes-to = Odbiorcy: { $readers }, jako CSV.
cms-scheduled-change = Zmień
cms-scheduled-new = Wysyłaj tę listę co tydzień …
cms-scheduled-no-mail = Stąd nie wychodzi poczta, więc nie można wysłać żadnej listy.
cms-scheduled-weekday = Dzień
cms-scheduled-hour = Godzina
cms-scheduled-language = Język wiadomości
cms-scheduled-readers = Kto ją dostaje
cms-scheduled-readers-help = Osoby, które prowadzą konto, i menedżerowie, którzy mogą widzieć tę listę.
cms-scheduled-no-candidates = Nikt, kto pracuje na tym koncie, nie może jej dostać.
cms-scheduled-nobody = Wybierz co najmniej jedną osobę
cms-scheduled-when-wrong = Wybierz dzień i godzinę
cms-scheduled-too-many = Jest już tyle list: { $most }. Najpierw zakończ jedną.
cms-scheduled-save = Wysyłaj co tydzień
cms-scheduled-end = Zakończ dla wszystkich
cms-scheduled-stop = Nie wysyłaj jej już do mnie
cms-scheduled-manager = Dostajesz tę listę z osobami ze swoich grup. Osoby, które prowadzą konto, wybierają kiedy.
cms-done-list-scheduled = Lista jest odtąd wysyłana co tydzień
cms-done-list-ended = Lista nie jest już wysyłana
audit-list-scheduled = Ustawiono listę wysyłaną pocztą co tydzień
audit-list-schedule-changed = Zmieniono listę cotygodniową
audit-list-schedule-ended = Zakończono listę cotygodniową
audit-list-sent = Listę cotygodniową przygotowano do wysłania
audit-message-list = Lista cotygodniowa
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Otwórz listę
cms-scheduled-mail-text =
    Dzień dobry, { $name },

    to jest lista „{ $list }” konta { $account }, stan: { $at }. Osób na liście: { $n }. Jest dołączona do tej wiadomości jako plik CSV.
cms-scheduled-mail-long =
    Dzień dobry, { $name },

    lista „{ $list }” konta { $account } (stan: { $at }) ma tyle osób, że jest za duża na wiadomość. Znajdziesz ją na jej stronie.
cms-scheduled-mail-end = Przychodzi co tydzień: { $weekday }, { $time }. Tutaj można ją zmienić lub zakończyć: { $link }
