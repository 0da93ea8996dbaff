open-planner = { $planner } öffnen
error-home = Zur Startseite

confirm-title = Weiter als { $name }?
confirm-lede = Dieser Link kommt aus { $planner }. Einmal tippen, und du bist drin.
confirm-who = { $department }, { $account }
confirm-continue = Weiter
confirm-not-you = Nicht du? Zurück zu { $planner }

refused-link = Dieser Link funktioniert nicht
refused-link-text = Geh zurück zu { $planner }, tippe auf dein Bild und wähle noch einmal MobieTrain. So bekommst du einen frischen Link. Wenn es immer noch nicht klappt, warte eine Minute und versuch es dann wieder.
refused-expired = Dieser Link ist abgelaufen
refused-expired-text = Ein Link gilt nur kurze Zeit. Geh zurück zu { $planner }, tippe auf dein Bild und wähle noch einmal MobieTrain.
refused-used = Dieser Link wurde schon benutzt
refused-used-text = Jeder Link funktioniert einmal. Wenn du das warst, ist alles in Ordnung: Geh zurück zu { $planner } und öffne MobieTrain noch einmal, dann bekommst du einen frischen.
refused-again = Noch einmal
refused-support = Wenn es wieder passiert, gib diesen Code an deine Einsatzplanung weiter:

no-session-title = MobieTrain öffnest du aus { $planner }
no-session-lede = Hier gibt es kein Passwort. { $planner } meldet dich an.
no-session-step-1 = Melde dich bei { $planner } an, auf dem Handy oder am Computer.
no-session-step-2 = Tippe oben auf dein Bild.
no-session-step-3 = Wähle „MobieTrain“ im Menü.

signed-out-title = Du bist abgemeldet
signed-out-lede = Dein Fortschritt ist gespeichert. Zurück kommst du über { $planner }.

skip-to-content = Zum Inhalt springen
your-profile = Dein Profil, { $name }
not-you = Nicht du?
back-to-planner = Zurück zu { $planner }
new = Neu
everyone = Alle
minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
minutes-left = { $n ->
    [one] noch { $n } Minute
   *[other] noch { $n } Minuten
}
lessons = { $n ->
    [one] { $n } Lektion
   *[other] { $n } Lektionen
}
lessons-of = { $n ->
    [one] { $done } von { $n } Lektion
   *[other] { $done } von { $n } Lektionen
}
lessons-done = { $n ->
    [one] { $done } von { $n } Lektion erledigt
   *[other] { $done } von { $n } Lektionen erledigt
}

home-title = Start
home-hello = Hallo, { $name }.
home-nothing = Heute steht keine Station an.
home-new = { $n ->
    [one] Eine neue Station für dich.
    [2] Zwei neue Stationen für dich.
   *[other] { $n } neue Stationen für dich.
}
home-go-on = Bereit für die nächste Station?
home-all-done = Alles erledigt.
home-late = { $n ->
    [one] Einer ist überfällig
   *[other] { $n } sind überfällig
}
home-due = Bald fällig
late-by = { $n ->
    [one] Einen Tag überfällig
   *[other] { $n } Tage überfällig
}
due-in = { $n ->
    [0] Bis heute
    [1] Bis morgen
   *[other] In { $n } Tagen
}
renew-meanwhile = Du bleibst bis dahin qualifiziert
ran-out = Galt bis { $date }
valid-until = gültig bis { $date }
home-empty = Noch keine Kurse für dich
home-empty-text = { $account } wählt die Kurse für jedes Team aus. Sobald es einen für dich gibt, findest du ihn hier.
home-where-left-off = Hier hast du aufgehört
home-stop = { $minutes ->
    [one] Station { $number } von { $n }: { $title }, { $minutes } Minute
   *[other] Station { $number } von { $n }: { $title }, { $minutes } Minuten
}
home-continue = Weiter
home-new-title = Neu für dich
home-in-progress = Angefangen
home-completed = Abgeschlossen
home-completed-of = { $n ->
    [one] { $done } von { $n } Kurs abgeschlossen
   *[other] { $done } von { $n } Kursen abgeschlossen
}
home-for-today = { $n ->
    [one] Einer ist für heute
   *[other] { $n } sind für heute
}
home-for-tomorrow = { $n ->
    [one] Einer ist für morgen
   *[other] { $n } sind für morgen
}
home-also-today = { $n ->
    [one] einer ist für heute
   *[other] { $n } sind für heute
}
home-also-tomorrow = { $n ->
    [one] einer ist für morgen
   *[other] { $n } sind für morgen
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Heute gelernt: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } Karte
   *[other] { $n } Karten
}
home-goal-cards = { $n ->
    [one] Diese Woche: { $done } von { $n } Karte
   *[other] Diese Woche: { $done } von { $n } Karten
}
home-goal-minutes = { $n ->
    [one] Diese Woche: { $done } von { $n } Minute
   *[other] Diese Woche: { $done } von { $n } Minuten
}
home-goal-reached = Ziel erreicht
home-search = Kurs suchen
home-find = Suchen
home-found = { $n ->
    [0] In keinem Kurs steht „{ $words }“
    [one] Ein Kurs mit „{ $words }“
   *[other] { $n } Kurse mit „{ $words }“
}
home-all-courses = Alle Kurse zeigen
home-off-your-list = { $n ->
    [one] Noch { $n } Minute, und er ist von deiner Liste.
   *[other] Noch { $n } Minuten, und er ist von deiner Liste.
}
home-no-hurry = Ohne Eile
home-empty-ask = Hast du einen erwartet? Frag die Person, die bei { $account } deine Schichten plant.
app-description = Kurze Kurse für deine Arbeit, aus { $planner }

course-progress = Fortschritt im Kurs
course-start = Starten
course-continue = Weiter mit Station { $number }
course-result = Dein Ergebnis
course-pass-mark = Bestanden ab { $needed } von { $n }
course-not-passed = Du hast { $right } von { $n } richtig, und zum Bestehen brauchst du { $needed }. Wiederhole, was falsch war: Deine besten Antworten zählen.
course-repeat = Falsche wiederholen
course-line = Deine Linie
course-done = Erledigt
course-here = Du bist hier
stop-score = { $minutes ->
    [one] { $minutes } Minute, { $right } von { $n } richtig
   *[other] { $minutes } Minuten, { $right } von { $n } richtig
}
stop-done = { $minutes ->
    [one] { $minutes } Minute, erledigt am { $date }
   *[other] { $minutes } Minuten, erledigt am { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } Minute, hier geht es los
   *[other] { $minutes } Minuten, hier geht es los
}
stop-here = { $minutes ->
    [one] { $minutes } Minute, du bist hier
   *[other] { $minutes } Minuten, du bist hier
}
stop-locked = öffnet sich nach der vorherigen Station
path-opens-after = öffnet sich nach „{ $title }“
course-waits = Dieser Kurs öffnet sich nach „{ $title }“.
course-waits-first = Beginn mit „{ $title }“.
course-waits-go = Zu „{ $title }“
course-waits-refused = Deine Antwort wurde nicht gespeichert: Dieser Kurs ist für dich noch nicht offen.

card-stop = Aufhören und zurück zum Kurs
card-count = Karte { $number } von { $n }
card-previous = Vorherige Karte
card-next = Weiter
card-skip = Überspringen
card-check = Prüfen
card-choose = Wähle zuerst eine Antwort.
card-your-answer = Deine Antwort
card-right-answer = Richtige Antwort
card-right = Richtig!
card-wrong = Nicht ganz
card-choose-all = Wähle alle, die richtig sind.
card-true = Richtig
card-false = Falsch
card-write = Schreib zuerst eine Antwort.
card-order-hint = Gib jedem Schritt seinen Platz.
card-order-drag = Zieh, oder nimm die Pfeile.
card-order-missing = Gib zuerst jedem Schritt einen eigenen Platz.
card-order-up = Nach oben: { $step }
card-order-down = Nach unten: { $step }
card-order-place-right = Am richtigen Platz
card-order-place-wrong = Am falschen Platz
card-order-solution = Richtige Reihenfolge
card-match-hint = Wähle, was jeweils dazugehört.
card-match-tap = Tippe eines an, dann das, was dazugehört. Paare gebildet:
card-match-choose = Wähle …
card-match-missing = Wähle zuerst, was jeweils dazugehört. Jedes passt einmal.
card-flash-turn = Umdrehen
card-flash-again = Noch einmal
card-flash-knew = Gewusst
card-flash-known = Gewusst:
card-flash-done = Alle Karten sind gewusst.
card-video-download = Das Video läuft nicht? Lade es herunter.
card-audio-download = Die Aufnahme läuft nicht? Lade sie herunter.

player-no-network = Kein Netz. Mach ruhig weiter, es geht nichts verloren.
player-on-phone = Auf diesem Handy. Geht an { $account }, sobald es Netz gibt.
player-received = Bei { $account } angekommen, { $time }
player-full = Auf diesem Handy ist kein Platz mehr, deine Antwort ist nicht gesichert. Schaffe Platz und antworte noch einmal.
player-not-kept = Deine Antwort ist nicht gesichert. Versuche es noch einmal.
player-again = Diese Frage kommt am Ende noch einmal.
player-again-left = Noch einmal, noch { $n }
player-rewritten = Diese Karte hat sich inzwischen geändert, diese Antwort zählt nicht.
player-through = Du bist durch
player-through-waits = Deine letzten Antworten warten auf diesem Handy. { $account } bekommt sie von selbst, sobald es Netz gibt, auch morgen noch.
player-to-course = Zurück zum Kurs
player-missed = Noch einmal anzusehen: { $n }
player-missed-lede = Du hattest { $n } von { $number }. Wiederholen dauert eine Minute, und dein bestes Ergebnis bleibt.
player-missed-mark = Du hattest { $n } von { $number }, und zum Bestehen brauchst du { $needed }. Wiederhole diese, um den Kurs abzuschließen: Deine besten Antworten zählen.
player-missed-said = Du: { $said }
player-missed-repeat = Diese wiederholen
player-missed-later = Jetzt nicht
player-more = Mehr zu dieser Karte
player-letters = Schriftgröße
player-letters-usual = Schrift: normal
player-letters-large = Schrift: groß
player-letters-largest = Schrift: sehr groß
player-read = Vorlesen
player-read-stop = Vorlesen beenden
player-enlarge = Bild vergrößern.
player-enlarge-close = Bild schließen
card-report = Diese Karte stimmt nicht
card-report-back = Zurück zur Karte
card-report-who = Wer die Kurse von { $account } schreibt, liest das, mit deinem Namen.
card-report-what = Was stimmt nicht?
card-wrong-fact = Falsche Antwort oder falsche Angabe
card-wrong-unclear = Nicht verständlich
card-wrong-outdated = Veraltet
card-wrong-broken = Funktioniert nicht
card-report-words = In deinen Worten
card-report-words-help = Was richtig wäre oder was du gesehen hast. Du kannst das leer lassen. Höchstens { $n } Zeichen.
card-report-choose = Wähle, was nicht stimmt. Es ist noch nichts gesendet.
card-report-too-long = Schreib höchstens { $n } Zeichen. Es ist noch nichts gesendet.
card-report-send = Senden
card-report-change = Geändert senden
card-report-no-network = Kein Netz, deshalb ist nichts gesendet. Was du geschrieben hast, bleibt hier: Versuch es gleich noch einmal.
card-report-received = Bei { $account } angekommen, { $at }
card-report-received-text = Danke. Was du gesagt hast, steht unten, und du kannst es noch ändern.
card-report-settled = { $account } hat es sich angesehen, { $at }
card-report-settled-text = Stimmt noch etwas nicht? Sag es noch einmal.
phone-kept = Auf diesem Handy
phone-plays = Geht ohne Netz: { $size }.
phone-films = Filme und Töne ({ $size }) sind nicht dabei, sie warten auf Netz.
phone-films-keep = Filme und Töne auch sichern
phone-remove = Entfernen
phone-removed = Dieser Kurs ist nicht auf diesem Handy und braucht deshalb Netz.
phone-keep = Auf diesem Handy sichern
phone-coming = Unterwegs auf dieses Handy …
phone-part = Noch sind nicht alle Bilder auf diesem Handy.
phone-full = Auf diesem Handy ist kein Platz mehr für diesen Kurs, deshalb braucht er Netz. Schaffe Platz oder entferne einen anderen Kurs.
phone-where = Wo deine Antworten sind
phone-waits = Auf diesem Handy warten: { $n }. Sie gehen von selbst an { $account }, sobald es Netz gibt, auch morgen noch.
phone-send = Jetzt senden
phone-seen = Gesehen
phone-next = Deine nächste Karte
phone-go-on = Weiter bei Karte { $number }
offline-who = Wer bist du?
offline-out = Du bist draußen. Was nicht gesendet ist, bleibt hier versiegelt, und niemand liest es.
offline-nobody-sees = Niemand sieht, was jemand anders hier gemacht hat.
offline-sealed = Warten hier versiegelt: { $n }. Sie gehen mit dem nächsten Netz hinaus.
offline-sent = Alles gesendet
offline-somebody-else = Wer anders hier ist, öffnet { $planner }. Beim ersten Mal braucht es Netz.
offline-hello = Hallo { $name }
offline-code = Dein Code für dieses Tablet
offline-code-help = Vier Ziffern, die du hier gewählt hast. Sie öffnen, was du noch nicht gesendet hast, sonst nichts.
offline-code-go = Öffnen
offline-code-wrong = Das ist nicht der Code.
offline-code-locked = Zehn falsche Codes. Was hier wartet, bleibt deins und geht mit dem nächsten Netz hinaus; dann lässt dich { $planner } herein.
offline-code-none = Auf diesem Tablet hast du keinen Code gewählt, deshalb braucht es Netz. Was hier wartet, geht von selbst hinaus.
offline-yours = Deine noch nicht gesendeten Karten. Zum Weiterspielen braucht es Netz.
phone-shared = Geteiltes Tablet
phone-code = Ein Code aus vier Ziffern
phone-code-help = Er öffnet auf diesem Tablet ohne Netz, was du noch nicht gesendet hast, nachdem jemand anders hier war. Sonst öffnet er nichts.
phone-code-choose = Diesen Code wählen
phone-code-chosen = Du hast einen Code auf diesem Tablet. Ein anderer tritt an seine Stelle.
phone-code-needs = Dafür braucht es Netz: was hier wartet, geht zuerst hinaus. Es hat sich nichts geändert.
write-not-opened = Diese Antwort ist zu alt oder beschädigt und ist nicht gespeichert.
write-not-yours = Du kannst diesen Kurs nicht mehr spielen, diese Antwort ist nicht gespeichert.
write-no-answer = So lässt sich diese Karte nicht beantworten, diese Antwort ist nicht gespeichert.
offline-title = Kein Netz hier
offline-lede = Diese Seite ist nicht auf diesem Handy. Was darauf ist, geht ohne Netz.
offline-none = Kein Netz
offline-here = Auf diesem Handy
offline-nothing = Noch ist kein Kurs auf diesem Handy. Einer, den du mit Netz öffnest, bleibt hier.
offline-again = Noch einmal versuchen

completed-title = { $title }, abgeschlossen
completed-line = { $n ->
    [one] Die Lektion ist erledigt
   *[other] Alle { $n } Lektionen erledigt
}
completed-arrived = Du bist am Ziel!
completed-text = „{ $title }“ ist geschafft. { $account } kann das sehen.
completed-right = { $n ->
    [one] Antwort richtig
   *[other] Antworten richtig
}
completed-next = Weiter: { $title }
completed-home = Zurück zum Start

certificates-title = Zertifikate
certificates-none = Noch keine Zertifikate
certificates-none-text = Wenn du einen Kurs abgeschlossen hast, findest du hier das Zertifikat.
certificate-open = Dein Zertifikat
certificate-title = Zertifikat: { $title }
certificate-confirms = { $account } bestätigt, dass
certificate-completed = diesen Kurs abgeschlossen hat:
certificate-qualified = Qualifiziert für { $qualification }
certificate-on = Abgeschlossen am
certificate-until = Gültig bis
certificate-no-end = Läuft nicht ab
certificate-elsewhere = Außerhalb von MobieTrain abgeschlossen; { $account } hat es eingetragen.
certificate-check = Ist es echt? Code scannen oder eintippen: { $address }
certificate-qr = QR-Code der Seite, die dieses Zertifikat bestätigt
certificate-pdf = Als PDF speichern
certificate-no-pdf = Ein PDF kann einige dieser Buchstaben noch nicht zeigen. Drucke stattdessen diese Seite.
certificate-print = Drucken
certificate-copy = Link kopieren
certificate-copied = Kopiert
certificate-who-sees = Wer den Code hat, sieht deinen Namen, den Kurs und die Daten. Sonst nichts.
certificate-look = Ansehen, was andere sehen
certificate-withdrawn = { $account } hat diesen Abschluss zurückgenommen. Das Zertifikat zählt nicht.

check-title = Ist dieses Zertifikat echt?
check-lede = Gib den Code ein, der darauf steht.
check-code = Code
check-hint = Zwölf Buchstaben und Ziffern, etwa 4T7K-9MXD-2QPR
check-malformed = Das ist kein Code von uns: Er hat zwölf Buchstaben und Ziffern. Vergleiche ihn mit dem Papier.
check-go = Prüfen
check-counts = Es ist echt und gilt heute
check-ran-out = Es ist echt, aber abgelaufen
check-withdrawn = Es wurde zurückgezogen und gilt nicht
check-name = Name
check-course = Kurs
check-nobody = Niemand hat ein Zertifikat mit diesem Code
check-nobody-text = Vergleiche jeden Buchstaben mit dem Papier. Ein Code verschwindet, wenn die Person oder der Kurs gelöscht wird.
check-another = Einen anderen Code prüfen

remember-title = Drei Fragen
remember-ask = { $n ->
    [one] Eine Frage, ein Moment
   *[other] { $n } Fragen, eine Minute
}
remember-ask-text = Aus Kursen, die du abgeschlossen hast, damit du sie behältst.
remember-begin = Anfangen
remember-stop = Aufhören und zur Startseite
remember-left = { $n ->
    [one] Heute noch { $n } Frage
   *[other] Heute noch { $n } Fragen
}
remember-from = Aus
remember-done = Das war es für heute
remember-done-text = Eine Frage kommt wieder, bevor sie vergessen ist. Deine Kurse bleiben, wie sie waren.
welcome-step = Schritt { $number } von { $n }
language-title = Wähle deine Sprache
language-from-planner = Deine Sprache in { $planner }
language-continue = Weiter auf Deutsch

terms-title = Nutzungs­bedingungen
terms-lede = Bitte lies sie, bevor du weitermachst.
terms-region = Nutzungsbedingungen, Version { $version }
terms-accept = Ich akzeptiere
terms-not-now = Nicht jetzt
terms-version = Version { $version }, { $date }
terms-back = Zurück
terms-print = Als Seite zum Drucken öffnen
terms-accepted-on = Du hast sie am { $date } akzeptiert, in dieser Sprache: { $language }.
terms-download = Herunterladen
profile-title = Dein Profil
profile-courses = { $completed ->
    [one] { $completed } Kurs abgeschlossen, { $n } angefangen
   *[other] { $completed } Kurse abgeschlossen, { $n } angefangen
}
profile-language = Sprache
profile-language-label = Sprache der App und der Kurse
profile-save-language = Sprache speichern
profile-details = Deine Angaben
profile-company = Unternehmen
profile-departments = { $n ->
    [one] Abteilung
   *[other] Abteilungen
}
profile-number = Personalnummer
profile-terms = Akzeptierte Bedingungen
profile-terms-version = Version { $version }, { $language }
profile-terms-at = Akzeptiert: { $date }
profile-certificates = Deine Zertifikate ansehen
profile-from-planner = Diese Angaben kommen aus { $planner }. Stimmt etwas nicht? Bitte deine Einsatzplanung, es dort zu ändern.
profile-own = Dieses Handy
profile-own-mine = Dieses Handy gehört nur mir
profile-own-text = Die App öffnet sich dann sofort mit der Startseite, die du zuletzt gesehen hast, und fragt erst danach, ob du noch angemeldet bist. Wer sie auf diesem Handy öffnet, sieht diese Seite kurz.
data-title = Alles über dich
data-profile = Was hier über dich gespeichert ist, kannst du mitnehmen.
data-look = Ansehen, was es ist
data-lede = Eine Datei mit allem, was über dich gespeichert ist, für dich oder ein Programm (JSON).
data-contains = Darin steht
data-entries = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
data-person = Wer du bist: Name, Nummer, Status, Sprache
data-groups = Abteilungen und Gruppen
data-courses = Kurse, die du gesehen oder begonnen hast
data-answers = Erledigte Karten, Antworten und Punkte
data-completions = Abschlüsse und Zertifikate
data-terms = Bedingungen, die du akzeptiert hast
data-sign-ons = Anmeldungen und offene Sitzungen
data-merges = Einträge, die mit deinem zusammengeführt wurden
data-card-reports = Karten, von denen du gesagt hast, dass sie nicht stimmen
data-planner = Nachrichten von { $planner } zu deinen Sitzungen
data-without = Ohne Geheimnisse, die eine Sitzung öffnen, und Kopien für die Suche. Die Datei nennt sie und sagt, warum.
data-download = Alles herunterladen
sign-out = Abmelden
sign-out-text = Dein Fortschritt ist gespeichert. Zurück kommst du über { $planner }.
course-other-language = Diesen Kurs gibt es noch nicht auf { $wanted }. Du liest ihn auf { $shown }.
card-other-language = Diese Karte gibt es noch nicht auf { $wanted }. Du liest sie auf { $shown }.
