open-planner = Otwórz { $planner }
error-home = Przejdź na stronę startową

confirm-title = Kontynuować jako { $name }?
confirm-lede = Ten link pochodzi z aplikacji { $planner }. Jedno dotknięcie i jesteś w środku.
confirm-who = { $department }, { $account }
confirm-continue = Kontynuuj
confirm-not-you = To nie ty? Wróć do aplikacji { $planner }

refused-link = Ten link nie działa
refused-link-text = Wróć do aplikacji { $planner }, dotknij swojego zdjęcia i ponownie wybierz MobieTrain. W ten sposób dostaniesz nowy link. Jeśli nadal nie działa, odczekaj minutę i spróbuj jeszcze raz.
refused-expired = Ten link wygasł
refused-expired-text = Link działa tylko przez krótki czas. Wróć do aplikacji { $planner }, dotknij swojego zdjęcia i ponownie wybierz MobieTrain.
refused-used = Ten link został już użyty
refused-used-text = Każdy link działa raz. Jeśli to twoje kliknięcie, wszystko jest w porządku: wróć do aplikacji { $planner } i ponownie otwórz MobieTrain, żeby dostać nowy link.
refused-again = Spróbuj ponownie
refused-support = Jeśli to się powtórzy, podaj ten kod swojemu planiście:

no-session-title = MobieTrain otwiera się z aplikacji { $planner }
no-session-lede = Tu nie ma hasła. Loguje cię { $planner }.
no-session-step-1 = Zaloguj się do aplikacji { $planner } na telefonie lub komputerze.
no-session-step-2 = Dotknij swojego zdjęcia u góry.
no-session-step-3 = Wybierz „MobieTrain” w menu.

signed-out-title = Wylogowano cię
signed-out-lede = Twoje postępy są zapisane. Wrócisz tu przez { $planner }.

skip-to-content = Przejdź do treści
your-profile = Twój profil, { $name }
not-you = To nie ty?
back-to-planner = Wróć do aplikacji { $planner }
new = Nowy
everyone = Wszyscy
minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
minutes-left = { $n ->
    [one] { $n } minuta do końca
    [few] { $n } minuty do końca
    [many] { $n } minut do końca
   *[other] { $n } minuty do końca
}
lessons = { $n ->
    [one] { $n } lekcja
    [few] { $n } lekcje
    [many] { $n } lekcji
   *[other] { $n } lekcji
}
lessons-of = { $done } z { $n } lekcji
lessons-done = Ukończone lekcje: { $done } z { $n }

home-title = Start
home-hello = Cześć, { $name }.
home-nothing = Dziś nic na trasie.
home-new = { $n ->
    [one] Nowy przystanek dla ciebie.
    [2] Dwa nowe przystanki dla ciebie.
    [few] { $n } nowe przystanki dla ciebie.
    [many] { $n } nowych przystanków dla ciebie.
   *[other] { $n } nowego przystanku dla ciebie.
}
home-go-on = Jedziemy dalej?
home-all-done = Wszystko ukończone.
home-late = { $n ->
    [one] Jeden kurs jest po terminie
    [few] { $n } kursy są po terminie
    [many] { $n } kursów jest po terminie
   *[other] { $n } kursu jest po terminie
}
home-due = Z terminem
late-by = { $n ->
    [one] Dzień po terminie
    [few] { $n } dni po terminie
    [many] { $n } dni po terminie
   *[other] { $n } dnia po terminie
}
due-in = { $n ->
    [0] Do dziś
    [1] Do jutra
    [few] Za { $n } dni
    [many] Za { $n } dni
   *[other] Za { $n } dnia
}
renew-meanwhile = Do tego czasu kwalifikacja jest ważna
ran-out = Było ważne do { $date }
valid-until = ważne do { $date }
home-empty = Nie masz jeszcze kursów
home-empty-text = { $account } wybiera kursy dla każdego zespołu. Gdy pojawi się kurs dla ciebie, znajdziesz go tutaj.
home-where-left-off = Wróć do nauki
home-stop = { $minutes ->
    [one] Przystanek { $number } z { $n }: { $title }, { $minutes } minuta
    [few] Przystanek { $number } z { $n }: { $title }, { $minutes } minuty
    [many] Przystanek { $number } z { $n }: { $title }, { $minutes } minut
   *[other] Przystanek { $number } z { $n }: { $title }, { $minutes } minuty
}
home-continue = Kontynuuj
home-new-title = Nowe dla ciebie
home-in-progress = W toku
home-completed = Ukończone
home-completed-of = Ukończone kursy: { $done } z { $n }
home-for-today = { $n ->
    [one] Jeden kurs jest na dziś
    [few] { $n } kursy są na dziś
    [many] { $n } kursów jest na dziś
   *[other] { $n } kursu jest na dziś
}
home-for-tomorrow = { $n ->
    [one] Jeden kurs jest na jutro
    [few] { $n } kursy są na jutro
    [many] { $n } kursów jest na jutro
   *[other] { $n } kursu jest na jutro
}
home-also-today = { $n ->
    [one] jeden na dziś
    [few] { $n } na dziś
    [many] { $n } na dziś
   *[other] { $n } na dziś
}
home-also-tomorrow = { $n ->
    [one] jeden na jutro
    [few] { $n } na jutro
    [many] { $n } na jutro
   *[other] { $n } na jutro
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Dziś za tobą: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } karta
    [few] { $n } karty
    [many] { $n } kart
   *[other] { $n } karty
}
home-goal-cards = Karty w tym tygodniu: { $done } z { $n }
home-goal-minutes = Minuty w tym tygodniu: { $done } z { $n }
home-goal-reached = Cel osiągnięty
home-search = Znajdź kurs
home-find = Szukaj
home-found = { $n ->
    [0] W żadnym kursie nie ma „{ $words }”
    [one] Jeden kurs z „{ $words }”
    [few] { $n } kursy z „{ $words }”
    [many] { $n } kursów z „{ $words }”
   *[other] { $n } kursu z „{ $words }”
}
home-all-courses = Pokaż wszystkie kursy
home-off-your-list = { $n ->
    [one] Jeszcze { $n } minuta i znika z twojej listy.
    [few] Jeszcze { $n } minuty i znika z twojej listy.
    [many] Jeszcze { $n } minut i znika z twojej listy.
   *[other] Jeszcze { $n } minuty i znika z twojej listy.
}
home-no-hurry = Bez pośpiechu
home-empty-ask = Czekasz na jakiś? Zapytaj osobę, która planuje twoje zmiany w { $account }.
app-description = Krótkie kursy do twojej pracy, z { $planner }

course-progress = Postępy w kursie
course-start = Zacznij
course-continue = Kontynuuj: przystanek { $number }
course-result = Zobacz swój wynik
course-pass-mark = Próg zaliczenia: { $needed } z { $n }
course-not-passed = Masz { $right } z { $n } poprawnie, a próg zaliczenia to { $needed }. Powtórz to, co poszło źle: liczą się najlepsze odpowiedzi.
course-repeat = Powtórz, co poszło źle
course-line = Twoja trasa
course-done = Ukończone
course-here = Tu jesteś
stop-score = { $minutes ->
    [one] { $minutes } minuta, poprawnie { $right } z { $n }
    [few] { $minutes } minuty, poprawnie { $right } z { $n }
    [many] { $minutes } minut, poprawnie { $right } z { $n }
   *[other] { $minutes } minuty, poprawnie { $right } z { $n }
}
stop-done = { $minutes ->
    [one] { $minutes } minuta, ukończono { $date }
    [few] { $minutes } minuty, ukończono { $date }
    [many] { $minutes } minut, ukończono { $date }
   *[other] { $minutes } minuty, ukończono { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } minuta, zacznij tutaj
    [few] { $minutes } minuty, zacznij tutaj
    [many] { $minutes } minut, zacznij tutaj
   *[other] { $minutes } minuty, zacznij tutaj
}
stop-here = { $minutes ->
    [one] { $minutes } minuta, tu jesteś
    [few] { $minutes } minuty, tu jesteś
    [many] { $minutes } minut, tu jesteś
   *[other] { $minutes } minuty, tu jesteś
}
stop-locked = otworzy się po poprzednim przystanku
path-opens-after = otworzy się po kursie „{ $title }”
course-waits = Ten kurs otworzy się po kursie „{ $title }”.
course-waits-first = Zacznij od kursu „{ $title }”.
course-waits-go = Przejdź do kursu „{ $title }”
course-waits-refused = Odpowiedź nie została zapisana: ten kurs nie jest jeszcze dla ciebie otwarty.

card-stop = Przerwij i wróć do kursu
card-count = Karta { $number } z { $n }
card-previous = Poprzednia karta
card-next = Dalej
card-skip = Pomiń
card-check = Sprawdź
card-choose = Najpierw wybierz odpowiedź.
card-your-answer = Twoja odpowiedź
card-right-answer = Poprawna odpowiedź
card-right = Zgadza się!
card-wrong = Nie do końca
card-choose-all = Wybierz wszystkie poprawne.
card-true = Prawda
card-false = Fałsz
card-write = Najpierw wpisz odpowiedź.
card-order-hint = Nadaj każdemu krokowi miejsce.
card-order-drag = Przeciągnij albo użyj strzałek.
card-order-missing = Najpierw nadaj każdemu krokowi własne miejsce.
card-order-up = W górę: { $step }
card-order-down = W dół: { $step }
card-order-place-right = Na właściwym miejscu
card-order-place-wrong = Na złym miejscu
card-order-solution = Poprawna kolejność
card-match-hint = Wybierz, co pasuje do każdego.
card-match-tap = Dotknij jednego, a potem tego, co do niego pasuje. Utworzone pary:
card-match-choose = Wybierz…
card-match-missing = Najpierw wybierz, co pasuje do każdego. Każda odpowiedź pasuje raz.
card-flash-turn = Odwróć
card-flash-again = Jeszcze raz
card-flash-knew = Znam to
card-flash-known = Znane:
card-flash-done = Wszystkie karty są znane.
card-video-download = Film się nie odtwarza? Pobierz go.
card-audio-download = Nagranie się nie odtwarza? Pobierz je.

player-no-network = Brak sieci. Graj dalej, nic się nie zgubi.
player-on-phone = Na tym telefonie. Trafi do { $account }, gdy będzie sieć.
player-received = Odebrane przez { $account }, { $time }
player-full = Na tym telefonie nie ma już miejsca, więc twoja odpowiedź nie została zachowana. Zwolnij miejsce i odpowiedz jeszcze raz.
player-not-kept = Twoja odpowiedź nie została zachowana. Spróbuj jeszcze raz.
player-again = To pytanie wróci jeszcze raz na końcu.
player-again-left = Jeszcze raz, zostało: { $n }
player-rewritten = Ta karta zmieniła się w międzyczasie, więc ta odpowiedź się nie liczy.
player-through = To już wszystko
player-through-waits = Twoje ostatnie odpowiedzi czekają na tym telefonie. { $account } dostanie je, gdy będzie sieć, także jutro.
player-to-course = Wróć do kursu
player-missed = Do powtórki: { $n }
player-missed-lede = Masz { $n } z { $number }. Powtórka zajmie minutę, a najlepszy wynik zostaje.
player-missed-mark = Masz { $n } z { $number }, a próg zaliczenia to { $needed }. Powtórz te karty, aby ukończyć kurs: liczą się najlepsze odpowiedzi.
player-missed-said = Ty: { $said }
player-missed-repeat = Powtórz je
player-missed-later = Nie teraz
player-more = Więcej dla tej karty
player-letters = Wielkość liter
player-letters-usual = Litery: zwykłe
player-letters-large = Litery: duże
player-letters-largest = Litery: największe
player-read = Czytaj na głos
player-read-stop = Przestań czytać
player-enlarge = Powiększ zdjęcie.
player-enlarge-close = Zamknij zdjęcie
card-report = Ta karta zawiera błąd
card-report-back = Wróć do karty
card-report-who = Przeczytają to osoby, które piszą kursy dla { $account }, razem z Twoim imieniem i nazwiskiem.
card-report-what = Co jest nie tak?
card-wrong-fact = Błędna odpowiedź lub informacja
card-wrong-unclear = Niejasne
card-wrong-outdated = Nieaktualne
card-wrong-broken = Nie działa
card-report-words = Własnymi słowami
card-report-words-help = Jak powinno być albo co było widać. To pole może zostać puste. Najwyżej { $n } znaków.
card-report-choose = Wybierz, co jest nie tak. Nic jeszcze nie wysłano.
card-report-too-long = Napisz najwyżej { $n } znaków. Nic jeszcze nie wysłano.
card-report-send = Wyślij
card-report-change = Wyślij zmienione
card-report-no-network = Brak sieci, więc nic nie wysłano. Wpisany tekst zostaje tutaj: spróbuj ponownie za chwilę.
card-report-received = Otrzymano w { $account }: { $at }
card-report-received-text = Dziękujemy. Zgłoszenie jest poniżej i można je jeszcze zmienić.
card-report-settled = Sprawdzono w { $account }: { $at }
card-report-settled-text = Coś nadal jest nie tak? Zgłoś to jeszcze raz.
phone-kept = Zachowane na tym telefonie
phone-plays = Działa bez sieci: { $size }.
phone-films = Filmów i nagrań ({ $size }) tu nie ma, czekają na sieć.
phone-films-keep = Zachowaj też filmy i nagrania
phone-remove = Usuń
phone-removed = Tego kursu nie ma na tym telefonie, więc potrzebna jest sieć.
phone-keep = Zachowaj na tym telefonie
phone-coming = W drodze na ten telefon…
phone-part = Na tym telefonie nie ma jeszcze wszystkich zdjęć.
phone-full = Na tym telefonie nie ma już miejsca na ten kurs, więc potrzebuje on sieci. Zwolnij miejsce albo usuń inny kurs.
phone-where = Gdzie są twoje odpowiedzi
phone-waits = Czeka na tym telefonie: { $n }. Trafią do { $account }, gdy będzie sieć, także jutro.
phone-send = Spróbuj wysłać teraz
phone-seen = Przeczytane
phone-next = Twoja następna karta
phone-go-on = Dalej od karty { $number }
offline-who = Kim jesteś?
offline-out = To koniec tej sesji. Co nie zostało wysłane, zostaje tu zapieczętowane i nikt tego nie przeczyta.
offline-nobody-sees = Nikt nie widzi, co robił tu ktoś inny.
offline-sealed = Czeka tu, zapieczętowane: { $n }. Wyjdą przy najbliższej sieci.
offline-sent = Wszystko wysłane
offline-somebody-else = Ktoś inny otwiera { $planner }. Za pierwszym razem potrzebna jest sieć.
offline-hello = Cześć, { $name }
offline-code = Twój kod do tego tabletu
offline-code-help = Cztery cyfry wybrane tutaj. Otwierają to, czego jeszcze nie wysłano, i nic więcej.
offline-code-go = Otwórz
offline-code-wrong = To nie jest ten kod.
offline-code-locked = Dziesięć błędnych kodów. To, co tu czeka, nadal jest twoje i wyjdzie przy najbliższej sieci; potem wpuści cię { $planner }.
offline-code-none = Na tym tablecie nie wybrano kodu, więc potrzebna jest sieć. To, co tu czeka, wyjdzie samo.
offline-yours = Twoje niewysłane karty. Aby grać dalej, potrzebna jest sieć.
phone-shared = Wspólny tablet
phone-code = Kod z czterech cyfr
phone-code-help = Otwiera na tym tablecie, bez sieci, to, czego jeszcze nie wysłano, gdy był tu ktoś inny. Nic więcej nie otwiera.
phone-code-choose = Wybierz ten kod
phone-code-chosen = Masz kod na tym tablecie. Inny go zastąpi.
phone-code-needs = Do tego potrzebna jest sieć: najpierw wyjdzie to, co tu czeka. Nic się nie zmieniło.
write-not-opened = Ta odpowiedź jest za stara albo uszkodzona, więc nie została zapisana.
write-not-yours = Ten kurs nie jest już dla ciebie dostępny, więc ta odpowiedź nie została zapisana.
write-no-answer = Na tę kartę nie można tak odpowiedzieć, więc ta odpowiedź nie została zapisana.
offline-title = Brak sieci
offline-lede = Tej strony nie ma na tym telefonie. To, co na nim jest, działa bez sieci.
offline-none = Brak sieci
offline-here = Na tym telefonie
offline-nothing = Na tym telefonie nie ma jeszcze żadnego kursu. Kurs otwarty przy działającej sieci zostanie tutaj.
offline-again = Spróbuj ponownie

completed-title = { $title }, ukończono
completed-line = { $n ->
    [one] Lekcja ukończona
    [few] Ukończone wszystkie { $n } lekcje
    [many] Ukończone wszystkie lekcje: { $n }
   *[other] Ukończone wszystkie lekcje: { $n }
}
completed-arrived = Jesteś u celu!
completed-text = Kurs „{ $title }” ukończony. { $account } to widzi.
completed-right = { $n ->
    [one] poprawna odpowiedź
    [few] poprawnych odpowiedzi
    [many] poprawnych odpowiedzi
   *[other] poprawnych odpowiedzi
}
completed-next = Następny: { $title }
completed-home = Wróć na start

certificates-title = Certyfikaty
certificates-none = Brak certyfikatów
certificates-none-text = Po ukończeniu kursu znajdziesz tu jego certyfikat.
certificate-open = Twój certyfikat
certificate-title = Certyfikat: { $title }
certificate-confirms = { $account } potwierdza, że
certificate-completed = ukończył(a) ten kurs:
certificate-qualified = Kwalifikacja: { $qualification }
certificate-on = Ukończono
certificate-until = Ważny do
certificate-no-end = Bezterminowo
certificate-elsewhere = Ukończono poza MobieTrain; zapis: { $account }.
certificate-check = Czy jest prawdziwy? Zeskanuj kod lub wpisz go na stronie { $address }
certificate-qr = Kod QR strony, która potwierdza ten certyfikat
certificate-pdf = Zapisz jako PDF
certificate-no-pdf = PDF nie pokaże jeszcze niektórych z tych liter. Wydrukuj zamiast tego tę stronę.
certificate-print = Drukuj
certificate-copy = Kopiuj link
certificate-copied = Skopiowano
certificate-who-sees = Kto ma kod, widzi Twoje imię i nazwisko, kurs i daty. Nic więcej.
certificate-look = Zobacz, co widzą inni
certificate-withdrawn = { $account }: to ukończenie wycofano. Certyfikat się nie liczy.

check-title = Czy ten certyfikat jest prawdziwy?
check-lede = Wpisz kod, który na nim widnieje.
check-code = Kod
check-hint = Dwanaście liter i cyfr, na przykład 4T7K-9MXD-2QPR
check-malformed = To nie jest nasz kod: ma on dwanaście liter i cyfr. Porównaj z wydrukiem.
check-go = Sprawdź
check-counts = Jest prawdziwy i dziś ważny
check-ran-out = Jest prawdziwy, ale stracił ważność
check-withdrawn = Wycofano go i nie jest ważny
check-name = Imię i nazwisko
check-course = Kurs
check-nobody = Nikt nie ma certyfikatu z tym kodem
check-nobody-text = Porównaj każdą literę z wydrukiem. Kod znika, gdy usunięto osobę lub kurs.
check-another = Sprawdź inny kod

remember-title = Trzy pytania
remember-ask = { $n ->
    [one] Jedno pytanie, chwila
    [few] { $n } pytania, minuta
    [many] { $n } pytań, minuta
   *[other] { $n } pytania, minuta
}
remember-ask-text = Z ukończonych kursów, żeby zostały w pamięci.
remember-begin = Zacznij
remember-stop = Przerwij i wróć na start
remember-left = { $n ->
    [one] Dziś zostało { $n } pytanie
    [few] Dziś zostały { $n } pytania
    [many] Dziś zostało { $n } pytań
   *[other] Dziś zostało { $n } pytania
}
remember-from = Z kursu
remember-done = To wszystko na dziś
remember-done-text = Pytanie wraca, zanim wyleci z głowy. Twoje kursy zostają bez zmian.
welcome-step = Krok { $number } z { $n }
language-title = Wybierz swój język
language-from-planner = Twój język w aplikacji { $planner }
language-continue = Kontynuuj po polsku

terms-title = Warunki korzystania
terms-lede = Przeczytaj je, zanim przejdziesz dalej.
terms-region = Warunki korzystania, wersja { $version }
terms-accept = Akceptuję
terms-not-now = Nie teraz
terms-version = Wersja { $version }, { $date }
terms-back = Wstecz
terms-print = Otwórz jako stronę do druku
terms-accepted-on = Data akceptacji: { $date }, język: { $language }.
terms-download = Pobierz
profile-title = Twój profil
profile-courses = { $completed ->
    [one] { $completed } kurs ukończony, { $n } w toku
    [few] { $completed } kursy ukończone, { $n } w toku
    [many] { $completed } kursów ukończonych, { $n } w toku
   *[other] { $completed } kursu ukończonego, { $n } w toku
}
profile-language = Język
profile-language-label = Język aplikacji i kursów
profile-save-language = Zapisz język
profile-details = Twoje dane
profile-company = Firma
profile-departments = { $n ->
    [one] Dział
    [few] Działy
    [many] Działy
   *[other] Działy
}
profile-number = Numer pracownika
profile-terms = Zaakceptowane warunki
profile-terms-version = Wersja { $version }, { $language }
profile-terms-at = Zaakceptowano: { $date }
profile-certificates = Zobacz certyfikaty
profile-from-planner = Te dane pochodzą z aplikacji { $planner }. Coś się nie zgadza? Poproś planistę o ich zmianę.
profile-own = Ten telefon
profile-own-mine = Ten telefon jest tylko mój
profile-own-text = Aplikacja otwiera się wtedy od razu, ze stroną startową, którą ostatnio widziałeś, i dopiero potem sprawdza, czy wciąż jesteś zalogowany. Kto otworzy ją na tym telefonie, zobaczy przez chwilę tę stronę.
data-title = Wszystko o Tobie
data-profile = To, co tu o Tobie zapisano, możesz zabrać ze sobą.
data-look = Zobacz, co to jest
data-lede = Jeden plik ze wszystkim, co o Tobie zapisano, dla Ciebie lub dla programu (JSON).
data-contains = Zawiera
data-entries = { $n ->
    [one] { $n } wpis
    [few] { $n } wpisy
    [many] { $n } wpisów
   *[other] { $n } wpisu
}
data-person = Kim jesteś: imię i nazwisko, numer, status, język
data-groups = Działy i grupy
data-courses = Kursy wyświetlone lub rozpoczęte
data-answers = Wykonane karty, odpowiedzi i wyniki
data-completions = Ukończenia i certyfikaty
data-terms = Zaakceptowane warunki
data-sign-ons = Logowania i otwarte sesje
data-merges = Dane połączone z Twoimi
data-card-reports = Zgłoszone przez Ciebie błędy na kartach
data-planner = Wiadomości z { $planner } o Twoich sesjach
data-without = Bez sekretów otwierających sesję i kopii do wyszukiwania. Plik je wymienia i mówi dlaczego.
data-download = Pobierz wszystko
sign-out = Wyloguj się
sign-out-text = Twoje postępy są zapisane. Wrócisz tu przez { $planner }.
course-other-language = Tego kursu nie ma jeszcze w języku { $wanted }. Czytasz go w języku { $shown }.
card-other-language = Tej karty nie ma jeszcze w języku { $wanted }. Czytasz ją w języku { $shown }.
