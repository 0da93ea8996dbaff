open-planner = { $planner } openen
error-home = Naar de startpagina

confirm-title = Verdergaan als { $name }?
confirm-lede = Deze link komt van { $planner }. Eén tik en je bent binnen.
confirm-who = { $department }, { $account }
confirm-continue = Verder
confirm-not-you = Niet jij? Terug naar { $planner }

refused-link = Deze link werkt niet
refused-link-text = Ga terug naar { $planner }, tik op je foto en kies opnieuw MobieTrain. Zo krijg je een nieuwe link. Werkt het nog altijd niet? Wacht dan een minuut en probeer het nog eens.
refused-expired = Deze link is vervallen
refused-expired-text = Een link werkt maar korte tijd. Ga terug naar { $planner }, tik op je foto en kies opnieuw MobieTrain.
refused-used = Deze link is al gebruikt
refused-used-text = Elke link werkt één keer. Was jij het zelf? Dan is er niets aan de hand: ga terug naar { $planner } en open MobieTrain opnieuw voor een nieuwe link.
refused-again = Opnieuw proberen
refused-support = Gebeurt het nog eens? Geef dan deze code aan je planner:

no-session-title = MobieTrain open je vanuit { $planner }
no-session-lede = Hier heb je geen wachtwoord nodig. { $planner } meldt je aan.
no-session-step-1 = Meld je aan bij { $planner }, op je telefoon of op een computer.
no-session-step-2 = Tik bovenaan op je foto.
no-session-step-3 = Kies “MobieTrain” in het menu.

signed-out-title = Je bent afgemeld
signed-out-lede = Je voortgang is opgeslagen. Terugkomen doe je via { $planner }.

skip-to-content = Naar de inhoud
your-profile = Je profiel, { $name }
not-you = Niet jij?
back-to-planner = Terug naar { $planner }
new = Nieuw
everyone = Iedereen
minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
minutes-left = { $n ->
    [one] nog { $n } minuut
   *[other] nog { $n } minuten
}
lessons = { $n ->
    [one] { $n } les
   *[other] { $n } lessen
}
lessons-of = { $n ->
    [one] { $done } van { $n } les
   *[other] { $done } van { $n } lessen
}
lessons-done = { $n ->
    [one] { $done } van { $n } les afgewerkt
   *[other] { $done } van { $n } lessen afgewerkt
}

home-title = Start
home-hello = Dag { $name }.
home-nothing = Vandaag staat er niets op de lijn.
home-new = { $n ->
    [one] Een nieuwe halte voor jou.
    [2] Twee nieuwe haltes voor jou.
   *[other] { $n } nieuwe haltes voor jou.
}
home-go-on = Klaar voor de volgende halte?
home-all-done = Alles is afgewerkt.
home-late = { $n ->
    [one] Eén is te laat
   *[other] { $n } zijn te laat
}
home-due = Op tijd af
late-by = { $n ->
    [one] Eén dag te laat
   *[other] { $n } dagen te laat
}
due-in = { $n ->
    [0] Vandaag
    [1] Tegen morgen
   *[other] Over { $n } dagen
}
renew-meanwhile = Je blijft intussen gekwalificeerd
ran-out = Gold tot en met { $date }
valid-until = geldig tot en met { $date }
home-empty = Nog geen cursussen voor jou
home-empty-text = { $account } kiest cursussen voor elk team. Is er een voor jou, dan vind je die hier.
home-where-left-off = Waar je gebleven was
home-stop = { $minutes ->
    [one] Halte { $number } van { $n }: { $title }, { $minutes } minuut
   *[other] Halte { $number } van { $n }: { $title }, { $minutes } minuten
}
home-continue = Verder
home-new-title = Nieuw voor jou
home-in-progress = Bezig
home-completed = Afgewerkt
home-completed-of = { $n ->
    [one] { $done } van { $n } cursus afgewerkt
   *[other] { $done } van { $n } cursussen afgewerkt
}
home-for-today = { $n ->
    [one] Eén is voor vandaag
   *[other] { $n } zijn voor vandaag
}
home-for-tomorrow = { $n ->
    [one] Eén is voor morgen
   *[other] { $n } zijn voor morgen
}
home-also-today = { $n ->
    [one] één is voor vandaag
   *[other] { $n } zijn voor vandaag
}
home-also-tomorrow = { $n ->
    [one] één is voor morgen
   *[other] { $n } zijn voor morgen
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Vandaag geleerd: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } kaart
   *[other] { $n } kaarten
}
home-goal-cards = { $n ->
    [one] Deze week: { $done } van { $n } kaart
   *[other] Deze week: { $done } van { $n } kaarten
}
home-goal-minutes = { $n ->
    [one] Deze week: { $done } van { $n } minuut
   *[other] Deze week: { $done } van { $n } minuten
}
home-goal-reached = Doel gehaald
home-search = Zoek een cursus
home-find = Zoek
home-found = { $n ->
    [0] In geen cursus staat “{ $words }”
    [one] Eén cursus met “{ $words }”
   *[other] { $n } cursussen met “{ $words }”
}
home-all-courses = Toon alle cursussen
home-off-your-list = { $n ->
    [one] Nog { $n } minuut en het is van je lijst.
   *[other] Nog { $n } minuten en het is van je lijst.
}
home-no-hurry = Geen haast
home-empty-ask = Had je er een verwacht? Vraag het aan wie bij { $account } je diensten plant.
app-description = Korte cursussen voor je werk, vanuit { $planner }

course-progress = Voortgang van de cursus
course-start = Starten
course-continue = Verder met halte { $number }
course-result = Bekijk je resultaat
course-pass-mark = Slagen vanaf { $needed } van de { $n }
course-not-passed = Je hebt { $right } van de { $n } juist, en je slaagt vanaf { $needed }. Herhaal wat je miste: je beste antwoorden tellen.
course-repeat = Herhaal wat je miste
course-line = Jouw lijn
course-done = Afgewerkt
course-here = Hier ben je
stop-score = { $minutes ->
    [one] { $minutes } minuut, { $right } van { $n } juist
   *[other] { $minutes } minuten, { $right } van { $n } juist
}
stop-done = { $minutes ->
    [one] { $minutes } minuut, afgewerkt op { $date }
   *[other] { $minutes } minuten, afgewerkt op { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } minuut, begin hier
   *[other] { $minutes } minuten, begin hier
}
stop-here = { $minutes ->
    [one] { $minutes } minuut, hier ben je
   *[other] { $minutes } minuten, hier ben je
}
stop-locked = gaat open na de vorige halte
path-opens-after = gaat open na “{ $title }”
course-waits = Deze cursus gaat open na “{ $title }”.
course-waits-first = Begin met “{ $title }”.
course-waits-go = Naar “{ $title }”
course-waits-refused = Je antwoord is niet bewaard: deze cursus is nog niet open voor jou.

card-stop = Stoppen en terug naar de cursus
card-count = Kaart { $number } van { $n }
card-previous = Vorige kaart
card-next = Volgende
card-skip = Overslaan
card-check = Nakijken
card-choose = Kies eerst een antwoord.
card-your-answer = Jouw antwoord
card-right-answer = Juist antwoord
card-right = Juist!
card-wrong = Niet helemaal
card-choose-all = Kies alles wat juist is.
card-true = Waar
card-false = Niet waar
card-write = Schrijf eerst een antwoord.
card-order-hint = Geef elke stap een plaats.
card-order-drag = Sleep, of gebruik de pijlen.
card-order-missing = Geef eerst elke stap een eigen plaats.
card-order-up = Naar boven: { $step }
card-order-down = Naar beneden: { $step }
card-order-place-right = Op de juiste plaats
card-order-place-wrong = Op de verkeerde plaats
card-order-solution = Juiste volgorde
card-match-hint = Kies wat bij elk hoort.
card-match-tap = Tik er één aan en daarna wat erbij hoort. Paren gemaakt:
card-match-choose = Kies…
card-match-missing = Kies eerst wat bij elk hoort. Elk past één keer.
card-flash-turn = Omdraaien
card-flash-again = Nog een keer
card-flash-knew = Ik wist het
card-flash-known = Gekend:
card-flash-done = Alle kaarten zijn gekend.
card-video-download = Speelt de video niet af? Download hem.
card-audio-download = Speelt de opname niet af? Download ze.

player-no-network = Geen netwerk. Ga gerust door, er gaat niets verloren.
player-on-phone = Op deze telefoon. Gaat naar { $account } zodra er netwerk is.
player-received = Ontvangen door { $account }, { $time }
player-full = Deze telefoon heeft geen plaats meer, dus je antwoord is niet bewaard. Maak plaats en antwoord opnieuw.
player-not-kept = Je antwoord is niet bewaard. Probeer nog eens.
player-again = Je krijgt deze vraag op het einde nog eens.
player-again-left = Nog eens, nog { $n }
player-rewritten = Deze kaart is intussen veranderd, dus dit antwoord telt niet mee.
player-through = Je bent erdoor
player-through-waits = Je laatste antwoorden wachten op deze telefoon. { $account } krijgt ze vanzelf zodra er netwerk is, ook morgen nog.
player-to-course = Terug naar de cursus
player-missed = Nog eens te bekijken: { $n }
player-missed-lede = Je had { $n } van de { $number }. Herhalen duurt een minuut, en je beste score blijft staan.
player-missed-mark = Je had { $n } van de { $number }, en je slaagt vanaf { $needed }. Herhaal deze om de cursus af te ronden: je beste antwoorden tellen.
player-missed-said = Jij: { $said }
player-missed-repeat = Deze herhalen
player-missed-later = Nu niet
player-more = Meer bij deze kaart
player-letters = Lettergrootte
player-letters-usual = Letters: gewoon
player-letters-large = Letters: groot
player-letters-largest = Letters: grootst
player-read = Voorlezen
player-read-stop = Stoppen met voorlezen
player-enlarge = Foto vergroten.
player-enlarge-close = Foto sluiten
card-report = Deze kaart klopt niet
card-report-back = Terug naar de kaart
card-report-who = Wie de cursussen van { $account } schrijft, leest dit, met je naam erbij.
card-report-what = Wat klopt er niet?
card-wrong-fact = Fout antwoord of fout feit
card-wrong-unclear = Niet duidelijk
card-wrong-outdated = Verouderd
card-wrong-broken = Werkt niet
card-report-words = In je eigen woorden
card-report-words-help = Wat het moet zijn, of wat je zag. Je mag dit leeg laten. Hoogstens { $n } tekens.
card-report-choose = Kies wat er niet klopt. Er is nog niets verstuurd.
card-report-too-long = Schrijf hoogstens { $n } tekens. Er is nog niets verstuurd.
card-report-send = Versturen
card-report-change = Gewijzigd versturen
card-report-no-network = Geen netwerk, dus er is niets verstuurd. Wat je schreef, blijft hier staan: probeer het zo nog eens.
card-report-received = Ontvangen door { $account }, { $at }
card-report-received-text = Bedankt. Wat je zei, staat hieronder, en je kunt het nog veranderen.
card-report-settled = { $account } heeft ernaar gekeken, { $at }
card-report-settled-text = Klopt er nog iets niet? Zeg het dan opnieuw.
phone-kept = Bewaard op deze telefoon
phone-plays = Speelt zonder netwerk: { $size }.
phone-films = Films en geluid ({ $size }) staan er niet op; die wachten op netwerk.
phone-films-keep = Films en geluid ook bewaren
phone-remove = Verwijderen
phone-removed = Deze cursus staat niet op deze telefoon en heeft dus netwerk nodig.
phone-keep = Op deze telefoon bewaren
phone-coming = Onderweg naar deze telefoon …
phone-part = Nog niet alle foto’s staan op deze telefoon.
phone-full = Op deze telefoon is geen plaats meer voor deze cursus, dus die heeft netwerk nodig. Maak plaats, of verwijder een andere cursus.
phone-where = Waar je antwoorden zijn
phone-waits = Wachten op deze telefoon: { $n }. Ze gaan vanzelf naar { $account } zodra er netwerk is, ook morgen nog.
phone-send = Nu proberen te verzenden
phone-seen = Gezien
phone-next = Je volgende kaart
phone-go-on = Ga door bij kaart { $number }
offline-who = Wie ben je?
offline-out = Je bent eruit. Wat niet verzonden is, blijft hier verzegeld, en niemand leest het.
offline-nobody-sees = Niemand ziet wat iemand anders hier deed.
offline-sealed = Wachten hier, verzegeld: { $n }. Ze vertrekken zodra er netwerk is.
offline-sent = Alles verzonden
offline-somebody-else = Iemand anders opent { $planner }. De eerste keer is netwerk nodig.
offline-hello = Dag { $name }
offline-code = Je code voor deze tablet
offline-code-help = Vier cijfers die je hier koos. Ze openen wat nog niet verzonden is, en niets anders.
offline-code-go = Openen
offline-code-wrong = Dat is niet de code.
offline-code-locked = Tien foute codes. Wat hier wacht, blijft van jou en vertrekt zodra er netwerk is; dan laat { $planner } je binnen.
offline-code-none = Je koos geen code op deze tablet, dus is er netwerk nodig. Wat hier wacht, vertrekt vanzelf.
offline-yours = Je kaarten die nog niet verzonden zijn. Om verder te spelen is netwerk nodig.
phone-shared = Gedeelde tablet
phone-code = Een code van vier cijfers
phone-code-help = Daarmee open je op deze tablet zonder netwerk wat je nog niet verzonden hebt, nadat iemand anders hier was. Verder opent hij niets.
phone-code-choose = Deze code kiezen
phone-code-chosen = Je hebt een code op deze tablet. Een andere komt in de plaats.
phone-code-needs = Daarvoor is netwerk nodig: wat hier wacht, vertrekt eerst. Er is niets veranderd.
write-not-opened = Dit antwoord is te oud of beschadigd en is niet bewaard.
write-not-yours = Je kunt deze cursus niet meer spelen, dus dit antwoord is niet bewaard.
write-no-answer = Zo kun je op deze kaart niet antwoorden, dus dit antwoord is niet bewaard.
offline-title = Geen netwerk hier
offline-lede = Deze pagina staat niet op deze telefoon. Wat er wel op staat, werkt zonder netwerk.
offline-none = Geen netwerk
offline-here = Op deze telefoon
offline-nothing = Er staat nog geen cursus op deze telefoon. Een cursus die je met netwerk opent, blijft hier.
offline-again = Opnieuw proberen

completed-title = { $title }, afgewerkt
completed-line = { $n ->
    [one] De les is afgewerkt
   *[other] Alle { $n } lessen zijn afgewerkt
}
completed-arrived = Je bent er!
completed-text = “{ $title }” is afgewerkt. { $account } kan dat zien.
completed-right = { $n ->
    [one] antwoord juist
   *[other] antwoorden juist
}
completed-next = Volgende: { $title }
completed-home = Terug naar start

certificates-title = Certificaten
certificates-none = Nog geen certificaten
certificates-none-text = Als je een cursus hebt voltooid, vind je hier het certificaat.
certificate-open = Je certificaat
certificate-title = Certificaat: { $title }
certificate-confirms = { $account } bevestigt dat
certificate-completed = deze cursus heeft voltooid:
certificate-qualified = Bevoegd voor { $qualification }
certificate-on = Voltooid op
certificate-until = Geldig tot en met
certificate-no-end = Het verloopt niet
certificate-elsewhere = Buiten MobieTrain voltooid; { $account } heeft het genoteerd.
certificate-check = Is het echt? Scan de code of typ ze op { $address }
certificate-qr = QR-code van de pagina die dit certificaat bevestigt
certificate-pdf = Opslaan als pdf
certificate-no-pdf = Een pdf kan sommige van deze letters nog niet tonen. Druk deze pagina af.
certificate-print = Afdrukken
certificate-copy = Link kopiëren
certificate-copied = Gekopieerd
certificate-who-sees = Wie de code heeft, ziet je naam, de cursus en de datums. Verder niets.
certificate-look = Bekijk wat ze zien
certificate-withdrawn = { $account } heeft deze voltooiing teruggenomen. Het certificaat telt niet.

check-title = Is dit certificaat echt?
check-lede = Typ de code die erop staat.
check-code = Code
check-hint = Twaalf letters en cijfers, zoals 4T7K-9MXD-2QPR
check-malformed = Dit is geen code van ons: die heeft twaalf letters en cijfers. Vergelijk met het papier.
check-go = Controleren
check-counts = Het is echt en telt vandaag
check-ran-out = Het is echt, maar verlopen
check-withdrawn = Het is ingetrokken en telt niet
check-name = Naam
check-course = Cursus
check-nobody = Niemand heeft een certificaat met deze code
check-nobody-text = Vergelijk elke letter met het papier. Een code verdwijnt als de persoon of de cursus wordt verwijderd.
check-another = Nog een code controleren

remember-title = Drie vragen
remember-ask = { $n ->
    [one] Eén vraag, een moment
   *[other] { $n } vragen, één minuut
}
remember-ask-text = Uit cursussen die je hebt voltooid, zodat je ze onthoudt.
remember-begin = Beginnen
remember-stop = Stoppen en naar het begin
remember-left = { $n ->
    [one] Vandaag nog { $n } vraag
   *[other] Vandaag nog { $n } vragen
}
remember-from = Uit
remember-done = Dat was het voor vandaag
remember-done-text = Een vraag komt terug als je ze bijna vergeet. Je cursussen blijven zoals je ze achterliet.
welcome-step = Stap { $number } van { $n }
language-title = Kies je taal
language-from-planner = Jouw taal in { $planner }
language-continue = Verdergaan in het Nederlands

terms-title = Gebruiks­voorwaarden
terms-lede = Lees ze voor je verdergaat.
terms-region = Gebruiksvoorwaarden, versie { $version }
terms-accept = Ik aanvaard
terms-not-now = Niet nu
terms-version = Versie { $version }, { $date }
terms-back = Terug
terms-print = Openen als pagina om af te drukken
terms-accepted-on = Je hebt ze aanvaard op { $date }, in deze taal: { $language }.
terms-download = Downloaden
profile-title = Je profiel
profile-courses = { $completed ->
    [one] { $completed } cursus afgewerkt, { $n } onderweg
   *[other] { $completed } cursussen afgewerkt, { $n } onderweg
}
profile-language = Taal
profile-language-label = Taal van de app en de cursussen
profile-save-language = Taal opslaan
profile-details = Je gegevens
profile-company = Bedrijf
profile-departments = { $n ->
    [one] Afdeling
   *[other] Afdelingen
}
profile-number = Personeelsnummer
profile-terms = Aanvaarde voorwaarden
profile-terms-version = Versie { $version }, { $language }
profile-terms-at = Aanvaard { $date }
profile-certificates = Bekijk je certificaten
profile-from-planner = Deze gegevens komen uit { $planner }. Klopt er iets niet? Vraag je planner om het daar aan te passen.
profile-own = Deze telefoon
profile-own-mine = Deze telefoon is van mij alleen
profile-own-text = De app opent dan meteen, met de startpagina die je het laatst zag, en vraagt pas daarna of je nog aangemeld bent. Wie hem op deze telefoon opent, ziet die pagina even.
data-title = Alles over jou
data-profile = Wat hier over jou bewaard wordt, mag je meenemen.
data-look = Bekijk wat het is
data-lede = Eén bestand met alles wat over jou bewaard wordt, voor jou of voor een programma (JSON).
data-contains = Het bevat
data-entries = { $n ->
    [one] { $n } gegeven
   *[other] { $n } gegevens
}
data-person = Wie je bent: naam, nummer, status, taal
data-groups = Afdelingen en groepen
data-courses = Cursussen die je zag of begon
data-answers = Gedane kaarten, antwoorden en scores
data-completions = Voltooiingen en certificaten
data-terms = Voorwaarden die je aanvaardde
data-sign-ons = Aanmeldingen en open sessies
data-merges = Gegevens die met die van jou zijn samengevoegd
data-card-reports = Kaarten waarvan je zei dat ze niet kloppen
data-planner = Nieuws van { $planner } over je sessies
data-without = Niet erin: geheimen die een sessie openen en kopieën voor het zoeken. Het bestand noemt ze en zegt waarom.
data-download = Alles downloaden
sign-out = Afmelden
sign-out-text = Je voortgang is opgeslagen. Terugkomen doe je via { $planner }.
course-other-language = Deze cursus is er nog niet in het { $wanted }. Je leest hem in het { $shown }.
card-other-language = Deze kaart is er nog niet in het { $wanted }. Je leest ze in het { $shown }.
