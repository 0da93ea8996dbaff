skip = Zum Inhalt springen
nav-main = Hauptmenü
nav-home = Start
nav-integrations = Integrationen
nav-qualified = Schulung
nav-breadcrumb = Navigationspfad
menu-profile = Profil
menu-of = Profilmenü von { $name }
menu-of-new =
    { $count ->
        [one] Profilmenü von { $name }, ein neuer Kurs
       *[other] Profilmenü von { $name }, { $count } neue Kurse
    }
menu-of-late =
    { $late ->
        [one] Profilmenü von { $name }, ein überfälliger Kurs
       *[other] Profilmenü von { $name }, { $late } überfällige Kurse
    }
menu-of-both =
    Profilmenü von { $name }, { $count ->
        [one] ein neuer Kurs
       *[other] { $count } neue Kurse
    }, { $late ->
        [one] einer überfällig
       *[other] { $late } überfällig
    }
menu-employee = { $departments }, { $client }
menu-admin = Administration, { $client }
menu-my-profile = Mein Profil
menu-opens-mobietrain = öffnet die App MobieTrain
menu-sign-out = Abmelden
error-home = Zur Startseite

art-label = Zeichnung eines Planungstags
art-line = Jede Schicht, jede Bar, jeder Einlass. Ein Plan für die ganze Crew.

company-title = Für welches Unternehmen arbeitest du?
company-lede = Jedes Unternehmen hat bei CrewPlanner seine eigene Adresse.
company-label = Name des Unternehmens in der Adresse
company-unknown = Hier heißt kein Unternehmen so. Prüfe die Adresse in der Nachricht deiner Einsatzplanung.
company-button = Weiter
company-help = Nicht sicher? Deine Einsatzplanung kann dir die Adresse nennen.

sign-in-title = Anmelden
sign-in-to = Bei { $client } anmelden
sign-in-lede = Verwende die E-Mail-Adresse, die deine Einsatzplanung von dir hat, oder deine Personalnummer.
sign-in-name = E-Mail-Adresse oder Personalnummer
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-refused = Nicht angemeldet
sign-in-refused-text = Die beiden passen nicht zusammen, oder es ist noch kein Passwort festgelegt. Prüfe beides und versuch es noch einmal.
sign-in-help = Noch kein Passwort? Deine Einsatzplanung schickt dir eine Einladung oder gibt dir einen Code auf Papier.
sign-in-code = Ich habe einen Code auf Papier

home-good-morning = Guten Morgen, { $name }
home-good-afternoon = Guten Tag, { $name }
home-good-evening = Guten Abend, { $name }
home-training = Deine Schulungen
home-training-text = Deine Kurse findest du in MobieTrain. Es öffnet sich, und du bist schon angemeldet.
home-open-mobietrain = MobieTrain öffnen
news-badge =
    { $count ->
        [one] 1 neu
       *[other] { $count } neu
    }
news-badge-late =
    { $late ->
        [one] 1 überfällig
       *[other] { $late } überfällig
    }
news-badge-both =
    { $count ->
        [one] 1 neu
       *[other] { $count } neu
    }, { $late ->
        [one] 1 überfällig
       *[other] { $late } überfällig
    }
news-said =
    { $count ->
        [one] Ein neuer Kurs
       *[other] { $count } neue Kurse
    }
news-said-late =
    { $late ->
        [one] Ein überfälliger Kurs
       *[other] { $late } überfällige Kurse
    }
news-said-both =
    { $count ->
        [one] Ein neuer Kurs
       *[other] { $count } neue Kurse
    }, { $late ->
        [one] einer überfällig
       *[other] { $late } überfällig
    }
news-new = Neu
news-more =
    { $count ->
        [one] Und noch einer in MobieTrain.
       *[other] Und noch { $count } in MobieTrain.
    }
news-completed =
    { $count ->
        [one] Abgeschlossen: ein Kurs.
       *[other] Abgeschlossen: { $count } Kurse.
    }
news-last-completed = Zuletzt:
home-start = Drei Schritte bis zum ersten Training
home-start-text = Füge deine Leute hinzu, einzeln oder aus einer Datei. Lade sie ein: Vorher kann sich niemand anmelden. Verbinde dann MobieTrain: Ab da finden alle ihre Kurse hier und im Menü hinter ihrem Bild.
home-start-invite = Leute einladen
home-start-connect = MobieTrain verbinden
home-departments = Deine Abteilungen
home-no-departments = Du bist zurzeit in keiner Abteilung.

details-title = Deine Angaben
details-name = Name
details-email = E-Mail
details-number = Personalnummer
details-status = Status
status-active = Aktiv
status-inactive = Inaktiv

profile-saved = Sprache gespeichert
profile-wrong = Diese Angaben kommen von deiner Einsatzplanung. Stimmt etwas nicht? Bitte sie, es zu ändern.
profile-language = Sprache
profile-language-label = Sprache von CrewPlanner
profile-language-help = MobieTrain schlägt diese Sprache zuerst vor.
profile-language-save = Sprache speichern
sign-out-everywhere-mobietrain = Deine Sitzungen in MobieTrain enden auch.

launch-title = MobieTrain öffnet sich
launch-text = Das dauert nur einen Moment. Wenn nichts passiert, nutze den Button.
launch-button = Weiter zu MobieTrain
select-account-title = Wer benutzt dieses Gerät?
select-account-text = MobieTrain öffnet sich für die Person, die du hier wählst.
select-account-me = Weiter als { $name }
select-account-else = Jemand anderes: abmelden und neu anmelden
launch-off-title = MobieTrain ist nicht verfügbar
launch-off-text = { $client } nutzt MobieTrain zurzeit nicht. Dein Fortschritt dort bleibt erhalten. Frag deine Einsatzplanung, wenn du damit gerechnet hast.
launch-waiting-text = { $client } hat MobieTrain eingeschaltet, aber die Verbindung steht noch nicht. Versuch es später noch einmal oder frag deine Einsatzplanung.
launch-off-admin = Zur Integration

integrations-lede = Verbinde CrewPlanner mit den anderen Werkzeugen, mit denen { $client } arbeitet.
integrations-training = Schulung
integrations-mobietrain = Öffnet die Schulungs-App für deine ganze Crew aus dem Profilmenü, schon angemeldet.

chip-off = Nicht verbunden
chip-connected = Verbunden
chip-connected-but = Verbunden, letzte Prüfung fehlgeschlagen
chip-waiting = Wartet auf MobieTrain
chip-unknown = Slug unbekannt
chip-unreachable = MobieTrain antwortet nicht
chip-refused = Prüfung abgelehnt

mobietrain-title = Integration von MobieTrain
mobietrain-lede = Schulungen auf dem Handy für deine ganze Crew
mobietrain-saved = Gespeichert als „{ $slug }“
mobietrain-saved-text = Ein Schritt fehlt noch: MobieTrain muss deine Subdomain einrichten. Du brauchst nicht hierher zurückzukommen; der Menüeintrag erscheint von selbst, sobald es klappt.
mobietrain-works = MobieTrain ist verbunden
mobietrain-works-text = Deine Mitarbeitenden finden MobieTrain ab jetzt in ihrem Profilmenü.
mobietrain-off = MobieTrain ist deaktiviert
mobietrain-off-text = Niemand sieht den Menüeintrag mehr. Um ihn zurückzuholen, speichere den Slug noch einmal.
mobietrain-connect = Dein Konto verbinden
mobietrain-connect-text = Der Slug ist der Name deines Kontos bei MobieTrain. Mit dem Speichern schaltest du die Integration ein.
mobietrain-slug = Konto-Login-Slug
mobietrain-slug-help = Den bekommst du von MobieTrain. Kleinbuchstaben, Ziffern und Bindestriche.
mobietrain-slug-save = Speichern
mobietrain-slug-unknown = MobieTrain hat kein Konto mit dem Slug „{ $slug }“. Prüfe die Schreibweise in der Nachricht, die du von dort bekommen hast.
mobietrain-send = Schick das an MobieTrain
mobietrain-send-text = Dort wird dein Kunden-Slug gebraucht, der erste Teil deiner CrewPlanner-Adresse:
mobietrain-client-slug = Kunden-Slug
mobietrain-mail = E-Mail vorbereiten
mobietrain-does = Was die Integration macht
mobietrain-does-menu = Bringt MobieTrain in jedes Profilmenü. Einmal tippen öffnet die App, schon angemeldet.
mobietrain-does-courses = Alle sehen die Kurse, die ihre Nutzergruppen in MobieTrain ihnen geben.
mobietrain-does-bullet = Zeigt einen roten Punkt am Profilbild, wenn es neue Kurse gibt.
mobietrain-does-leaving = Wer in CrewPlanner gelöscht wird, kann MobieTrain nicht mehr öffnen.
mobietrain-receives = Was MobieTrain erhält
mobietrain-receives-name = Personalnummer und vollständigen Namen
mobietrain-receives-department = Abteilung und Status, um Kurse auszuwählen
mobietrain-receives-language = Bevorzugte Sprache
mobietrain-receives-not = Weder E-Mail-Adresse noch Telefonnummer, Lohn oder Anschrift. Inaktive Mitarbeitende behalten den Zugang; welche Kurse sie machen können, hängt von den Nutzergruppen in MobieTrain ab.
mail-subject = Kunden-Slug von { $client }
mail-body = Bitte verbindet unser Konto mit CrewPlanner. Der Kunden-Slug von { $client } lautet: { $slug }

check-title = Verbindungsprüfung
check-again = Erneut prüfen
check-slug = Konto-Login-Slug
check-slug-missing = Noch nicht eingegeben.
check-slug-off = Deaktiviert. Speichere den Slug, um es wieder zu aktivieren.
check-slug-saved = Konto-Login-Slug gespeichert: { $slug }
check-saved-by = Von { $name }, { $when }.
check-saved = { $when }.
check-account = Konto bei MobieTrain gefunden
check-after-save = Wird nach dem Speichern geprüft.
check-not-yet = Noch nicht geprüft.
check-found = Konto „{ $slug }“ gefunden
check-found-text = MobieTrain kennt dieses Konto.
check-found-name = Bei MobieTrain heißt es „{ $account }“.
check-unknown = Kein Konto „{ $slug }“ bei MobieTrain
check-unknown-text = Korrigiere den Slug oben und speichere noch einmal. Wenn er so stimmt, bitte MobieTrain, ihn zu prüfen.
check-unreachable = MobieTrain antwortet nicht
check-unreachable-text = Der letzte Versuch war am { $when }. An deinem Slug liegt es nicht; versuch es gleich noch einmal. { $menu }
check-keys-unread = MobieTrain konnte deine Schlüssel nicht lesen
check-keys-unread-text = MobieTrain hat geantwortet, konnte aber die öffentlichen Schlüssel deines Portals nicht abrufen, um zu prüfen, wer da fragt. Versuch es gleich noch einmal; wenn es so bleibt, sag CrewPlanner Bescheid. { $menu }
check-refused = MobieTrain hat die Prüfung abgelehnt ({ $code })
check-refused-text = Nenne dort den Code. { $menu }
check-refused-says = MobieTrain meldet:
check-menu-stays = Der Menüeintrag bleibt für deine Mitarbeitenden sichtbar.
check-menu-waits = Bis es klappt, bleibt der Menüeintrag für deine Mitarbeitenden verborgen, und wir prüfen alle 10 Minuten.
check-subdomain = Subdomain „{ $slug }“ von MobieTrain eingerichtet
check-after-account = Wird geprüft, sobald das Konto gefunden ist.
check-last = Letzte Prüfung am { $when }.
check-waiting = Bitte MobieTrain, deine Subdomain „{ $slug }“ einzurichten
check-waiting-text = Schick deinen Kunden-Slug dorthin, falls noch nicht geschehen. Wir prüfen alle 10 Minuten; letzte Prüfung am { $when }. Bis dahin bleibt der Menüeintrag für Mitarbeitende verborgen.
check-lost-text = Es hat schon funktioniert, aber das Konto ist nicht mehr mit deiner Subdomain verbunden. Letzte Prüfung am { $when }. Der Menüeintrag bleibt, aber Mitarbeitende kommen nicht hinein.
check-clock = Uhren
check-clock-agrees = Die Uhren von CrewPlanner und MobieTrain stimmen überein.
check-clock-differs = Die Uhren weichen voneinander ab
check-clock-ahead =
    { $seconds ->
        [one] Die Uhr von MobieTrain geht eine Sekunde vor. Links laufen früher ab, als sie sollten.
       *[other] Die Uhr von MobieTrain geht { $seconds } Sekunden vor. Links laufen früher ab, als sie sollten.
    }
check-clock-behind =
    { $seconds ->
        [one] Die Uhr von MobieTrain geht eine Sekunde nach. Bei mehr als 30 Sekunden werden Links abgelehnt.
       *[other] Die Uhr von MobieTrain geht { $seconds } Sekunden nach. Bei mehr als 30 Sekunden werden Links abgelehnt.
    }
check-key = Signaturschlüssel geprüft
check-key-text = MobieTrain hat deine öffentlichen Schlüssel gelesen und mit dem Schlüssel { $key } geprüft.

test-title = Mit einer Person testen
test-text = Sieh nach, was jemand von deinen Mitarbeitenden in MobieTrain vorfinden würde: Nutzergruppen und Kurse.
test-button = Testen
test-courses =
    { $courses ->
        [0] { $name } würde keine Kurse vorfinden
        [one] { $name } würde einen Kurs vorfinden
       *[other] { $name } würde { $courses } Kurse vorfinden
    }
test-groups = Nutzergruppen: { $groups }
test-no-groups = In keiner Nutzergruppe.
test-works = { $name } kann MobieTrain öffnen
test-failed = Der Test mit { $name } hat nicht geklappt
test-failed-text = Die Verbindungsprüfung oben sagt, warum.

deliveries-title = Nachrichten
deliveries-text = MobieTrain meldet uns, wenn sich Kurse ändern und wenn jemand sie gesehen oder abgeschlossen hat; wir melden MobieTrain, wenn jemand überall abgemeldet oder gelöscht wird. In keiner Nachricht steht ein Name.
deliveries-waiting = Ausstehend
deliveries-messages =
    { $count ->
        [0] Keine Nachrichten
        [one] Eine Nachricht
       *[other] { $count } Nachrichten
    }
deliveries-last = Zuletzt zugestellt
deliveries-never = Noch nichts
deliveries-lag = Zustelldauer
deliveries-lag-seconds = { $seconds } s
deliveries-sent = An MobieTrain gesendet
deliveries-sent-none = Es wurde noch nichts gesendet.
deliveries-received = Von MobieTrain empfangen
deliveries-received-none = Es ist noch nichts angekommen. Die erste Nachricht kommt, wenn ein Kurs veröffentlicht wird.
deliveries-trouble =
    { $count ->
        [0] Die letzte Nachricht ließ sich zuerst nicht zustellen
        [one] Eine Nachricht ließ sich noch nicht zustellen
       *[other] { $count } Nachrichten ließen sich noch nicht zustellen
    }
deliveries-trouble-text = Nichts geht verloren: Wir versuchen es von selbst weiter, das nächste Mal am { $when }. Das ist schiefgegangen:
deliveries-given-up =
    { $count ->
        [one] Eine Nachricht wurde nicht zugestellt
       *[other] { $count } Nachrichten wurden nicht zugestellt
    }
deliveries-given-up-text = Wir haben es drei Tage lang versucht. Wenn MobieTrain wieder funktioniert, kannst du sie unten erneut senden.
delivery-delivered = Zugestellt
delivery-waiting = Ausstehend
delivery-given-up = Nicht zugestellt
delivery-attempts =
    { $count ->
        [one] Ein Versuch
       *[other] { $count } Versuche
    }
delivery-again = Erneut senden
event-catalogue-changed = Kurse geändert
event-courses-seen = Neue Kurse gesehen
event-course-completed = Kurs abgeschlossen
event-session-revoked = Sitzungen beendet
event-unknown = Etwas, das diese Version nicht kennt
clocks-title = Die Uhren gehen zu weit auseinander
clocks-ahead =
    { $seconds ->
        [one] Am { $when } ging die Uhr von MobieTrain gegenüber unserer eine Sekunde vor.
       *[other] Am { $when } ging die Uhr von MobieTrain gegenüber unserer { $seconds } Sekunden vor.
    }
clocks-behind =
    { $seconds ->
        [one] Am { $when } ging die Uhr von MobieTrain gegenüber unserer eine Sekunde nach.
       *[other] Am { $when } ging die Uhr von MobieTrain gegenüber unserer { $seconds } Sekunden nach.
    }
clocks-what-to-do = Bei mehr als 30 Sekunden werden Links und Nachrichten abgelehnt. Eine der beiden Uhren geht falsch: Sag CrewPlanner und MobieTrain Bescheid, damit sie ihre Uhren nach einem Zeitserver stellen.

disable-title = Deaktivieren
disable-text = MobieTrain verschwindet sofort aus dem Profilmenü. Der Fortschritt bleibt in MobieTrain und ist wieder da, wenn du die Integration wieder aktivierst.
disable-button = MobieTrain deaktivieren
disable-question = MobieTrain deaktivieren?
disable-lose =
    { $employees ->
        [one] Eine Person unter deinen Mitarbeitenden verliert den Eintrag MobieTrain im Profilmenü und kann ihre Schulungen nicht mehr öffnen.
       *[other] { $employees } Mitarbeitende verlieren den Eintrag MobieTrain im Profilmenü und können ihre Schulungen nicht mehr öffnen.
    }
disable-keep-progress = Niemand verliert Fortschritt. Um alles zurückzuholen, aktiviere die Integration mit demselben Slug.
disable-no = Behalten

## Telling MobieTrain who works here.
roster-title = Alle schon vor der ersten Anmeldung
roster-text = MobieTrain kann wissen, wer hier arbeitet, bevor jemand es öffnet: Dort siehst du, wer noch anfangen muss, und ordnest Personen Gruppen zu.
roster-since = An seit { $at }. MobieTrain fragt bei jeder Änderung nach und einmal am Tag.
roster-not = Aus: MobieTrain lernt Personen erst kennen, wenn sie es öffnen.
roster-turn-on = MobieTrain mitteilen, wer hier arbeitet
roster-turn-off = Nicht mehr mitteilen
roster-on-question = MobieTrain mitteilen, wer hier arbeitet?
roster-off-question = MobieTrain nicht mehr mitteilen, wer hier arbeitet?
roster-off-stops = MobieTrain erfährt nichts mehr von neuen Personen, von Änderungen und davon, wer geht, bis du es wieder einschaltest. Wer MobieTrain öffnet, bringt die eigenen Angaben weiterhin mit.
roster-off-stays = Was MobieTrain schon weiß, bleibt dort, auch über Personen, die es nie geöffnet haben, bis die Inhaltsverwaltung sie im CMS löscht.
roster-on-people =
    { $people ->
        [one] Gesendet wird dies über eine Person, auch wenn sie inaktiv ist:
       *[other] Gesendet wird dies über { $people } Personen, auch über inaktive:
    }
roster-on-id = Eine feste ID, die CrewPlanner vergeben hat und die nichts über die Person sagt
roster-on-not = Sonst nichts: weder E-Mail-Adresse noch Telefonnummer, Lohn oder Anschrift. Wer hier gelöscht wurde, wird nicht gesendet.
roster-on-changes = Spätere Änderungen werden auch gesendet. Wer hier gelöscht wird, gilt dort als ausgeschieden und behält, was er oder sie gemacht hat.
roster-is-on = MobieTrain erfährt, wer hier arbeitet
roster-is-on-text = Es fragt innerhalb von Sekunden nach. Die Verbindungsseite dort zeigt, wann das geschehen ist.
roster-is-off = MobieTrain erfährt nicht mehr, wer hier arbeitet
roster-is-off-text = Was es schon weiß, bleibt dort.
roster-cancel = So lassen

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Name
field-given-name = Vorname
field-family-name = Nachname
field-email = E-Mail
field-number = Personalnummer
employees-has-password = Hat ein Passwort
employees-no-password = Noch kein Passwort
employees-not-invited = Noch nicht eingeladen
employees-invited = Eingeladen, noch kein Passwort
employees-no-email = Keine E-Mail-Adresse
field-language = Sprache
field-status = Status
field-role = Rolle
field-departments = Abteilungen
field-leads = Leitet
role-employee = Mitarbeitende
role-team-lead = Teamleitung
role-client-admin = Administration

## Audit log: what was done, and what is told of it
audit-client-created = Kunde angelegt
audit-password-set = Passwort gesetzt
audit-invited = Eingeladen, ein Passwort zu wählen
audit-codes-printed = Anmeldecodes gedruckt
audit-phone-opened = Auf einem Handy geöffnet
audit-employee-added = Mitarbeiter hinzugefügt
audit-employee-changed = Mitarbeiter geändert
audit-employee-deleted = Mitarbeiter gelöscht
audit-employees-changed = Mehrere Mitarbeiter geändert
audit-employees-deleted = Mehrere Mitarbeiter gelöscht
audit-employees-imported = Mitarbeiter importiert
audit-employees-exported = Mitarbeiter exportiert
audit-qualifications-exported = Qualifikationen exportiert
audit-department-added = Abteilung hinzugefügt
audit-department-changed = Abteilung geändert
audit-departments-merged = Abteilungen zusammengeführt
audit-department-deleted = Abteilung gelöscht
audit-departments-told-apart = Abteilungen auseinandergehalten
audit-integration-saved = MobieTrain-Integration gespeichert
audit-integration-disabled = MobieTrain-Integration deaktiviert
audit-roster-on = MobieTrain erfährt, wer hier arbeitet
audit-roster-off = MobieTrain erfährt nicht mehr, wer hier arbeitet
audit-keys-rotated = Signaturschlüssel gewechselt
audit-key-revoked = Signaturschlüssel widerrufen
audit-events-replayed = Nachrichten erneut gesendet
audit-field-parent = Gehört zu
audit-field-account-login-slug = Account login slug
audit-field-key = Schlüssel
audit-field-file = Datei
audit-field-people = Personen
audit-field-added = Hinzugefügt
audit-field-changed = Geändert
audit-field-deactivated = Auf inaktiv gesetzt
audit-field-refused = Abgelehnt
audit-field-above = Zählt auch zu
audit-field-events = Nachrichten
audit-field-into = In
audit-field-gone = Nicht mehr da
audit-field-days = Tage
## The list of employees, and changing many of them at once.
nav-employees = Mitarbeitende
employees-none = Noch niemand da
employees-lead = { $active } aktiv, { $inactive } inaktiv
employees-many = 10.000+
employees-count =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
employees-count-many = { $n } Personen
employees-export = Exportieren
employees-import = Importieren
employees-add = Person hinzufügen
employees-first = Füge dein Team hinzu
employees-first-text = Importiere alle auf einmal aus einer Tabelle oder füge sie einzeln hinzu. Niemand bekommt deswegen eine E-Mail.
employees-first-add = Eine Person hinzufügen
employees-led-none = Noch niemand in deinen Abteilungen
employees-led-none-text = Wer von der Administration in eine Abteilung gesetzt wird, die du leitest, erscheint hier.
employees-search = Suchen
employees-search-in = Name, E-Mail oder Personalnummer
employees-department = Abteilung
employees-departments-all = Alle Abteilungen
employees-status-any = Aktiv und inaktiv
employees-role-any = Alle Rollen
employees-access = Anmeldung
employees-access-any = Alle
employees-order = Sortieren nach
employees-order-name = Name, A bis Z
employees-order-name-down = Name, Z bis A
employees-order-number = Nummer, aufsteigend
employees-order-number-down = Nummer, absteigend
employees-order-newest = Neueste zuerst
employees-order-oldest = Älteste zuerst
employees-filter = Filtern
employees-nobody-fits = Niemand gefunden
employees-nobody-fits-text = Niemand, auf den diese Filter passen, hat „{ $q }“ in Name, E-Mail oder Nummer. Jedes Wort muss der Anfang eines ihrer Wörter sein.
employees-nobody-fits-filter = Auf niemanden passen diese Filter.
employees-clear = Filter löschen
employees-everywhere = Unter allen suchen
employees-caption = Mitarbeitende, sortiert nach: { $order }
employees-tick = Auswählen
employees-tick-one = { $name } auswählen
employees-number = Nummer
employees-change-ticked = Auswahl ändern
employees-tick-page = Alle auf dieser Seite auswählen ({ $n })
employees-tick-none = Niemanden auswählen
employees-change-all = Alle Gefundenen ändern ({ $n })
employees-paste = Eine Liste von Nummern oder Adressen einfügen
employees-pages = Seiten
employees-page-first = Erste
employees-page-previous = Zurück
employees-page-next = Weiter
bulk-title = Viele Personen auf einmal ändern
bulk-crumb = Viele ändern
bulk-crumb-confirm = Bestätigen
bulk-lede = Die nächste Seite nennt alle, bevor etwas geschieht.
bulk-mistake = Bitte prüfe deine Eingaben
bulk-who = 1. Wer
bulk-what = 2. Was
bulk-who-all =
    { $n ->
        [one] Alle, auf die der Filter passt: { $n } Person
       *[other] Alle, auf die der Filter passt: { $n } Personen
    }
bulk-who-ticked =
    { $n ->
        [one] Ausgewählt: { $n } Person
       *[other] Ausgewählt: { $n } Personen
    }
bulk-more = und { $n } weitere
bulk-people = Personalnummern oder E-Mail-Adressen
bulk-people-help = Füge eine Spalte aus einer Tabelle oder eine Liste aus einer E-Mail ein, je Zeile eine oder mit Kommas. Doppelte zählen einmal.
bulk-nobody-ticked = Du hast niemanden ausgewählt. Füge hier eine Liste ein oder geh zurück und wähle Personen aus.
bulk-nobody = Füge mindestens eine Nummer oder Adresse ein.
bulk-too-many = Höchstens { $most } Personen können auf einmal geändert werden. Nimm weniger oder importiere eine Datei.
bulk-too-many-sheet = Es können höchstens { $most } Anmeldecodes auf einmal gedruckt werden. Nimm weniger Personen.
bulk-nothing = Wähle, was geändert werden soll.
bulk-no-department = Wähle mindestens eine Abteilung.
bulk-no-mail = Von hier aus werden keine E-Mails verschickt. Drucke stattdessen Anmeldecodes.
bulk-do-inactive = Inaktiv setzen
bulk-do-inactive-help = Sie können nicht eingeplant werden. Anmelden und lernen können sie weiter.
bulk-do-active = Aktiv setzen
bulk-do-add = In Abteilungen aufnehmen
bulk-do-remove = Aus Abteilungen herausnehmen
bulk-do-set = In diese Abteilungen setzen und in keine anderen
bulk-do-set-help = Abteilungen, die du nicht leitest, bleiben, wie sie sind.
bulk-to = Abteilungen zum Aufnehmen, Herausnehmen oder Setzen
bulk-do-language = Die Sprache ändern
bulk-language-none = Die, die ihr Browser verlangt
bulk-do-delete = Löschen
bulk-do-delete-help = In Sekunden abgemeldet. Der Fortschritt bleibt in MobieTrain.
bulk-do-invite = Per E-Mail einladen
bulk-do-invite-help = Ein Link zum Wählen eines Passworts. Wer keine E-Mail-Adresse oder schon ein Passwort hat, bekommt keinen.
bulk-do-sheet = Anmeldecodes drucken
bulk-do-sheet-help = Für jede Person ein QR-Code und ein kurzer Code, zum Ausschneiden und Weitergeben. Auch für Personen ohne E-Mail-Adresse.
bulk-go-on = Zeigen, wer sich ändert
bulk-cancel = Abbrechen
bulk-question-active =
    { $n ->
        [one] { $n } Person aktiv setzen?
       *[other] { $n } Personen aktiv setzen?
    }
bulk-question-inactive =
    { $n ->
        [one] { $n } Person inaktiv setzen?
       *[other] { $n } Personen inaktiv setzen?
    }
bulk-question-language =
    { $n ->
        [one] Sprache ändern auf { $language }: { $n } Person?
       *[other] Sprache ändern auf { $language }: { $n } Personen?
    }
bulk-question-add =
    { $n ->
        [one] In { $departments } aufnehmen: { $n } Person?
       *[other] In { $departments } aufnehmen: { $n } Personen?
    }
bulk-question-remove =
    { $n ->
        [one] Aus { $departments } herausnehmen: { $n } Person?
       *[other] Aus { $departments } herausnehmen: { $n } Personen?
    }
bulk-question-set =
    { $n ->
        [one] In { $departments } setzen und in keine andere Abteilung: { $n } Person?
       *[other] In { $departments } setzen und in keine andere Abteilung: { $n } Personen?
    }
bulk-question-delete =
    { $n ->
        [one] { $n } Person löschen?
       *[other] { $n } Personen löschen?
    }
bulk-question-invite =
    { $n ->
        [one] Per E-Mail einladen: { $n } Person?
       *[other] Per E-Mail einladen: { $n } Personen?
    }
bulk-question-sheet =
    { $n ->
        [one] Anmeldecodes erstellen: { $n } Person?
       *[other] Anmeldecodes erstellen: { $n } Personen?
    }
bulk-question-none = Niemand würde sich ändern
bulk-not-yet =
    { $n ->
        [one] Genannt: { $n } Person. Noch ist nichts geschehen.
       *[other] Genannt: { $n } Personen. Noch ist nichts geschehen.
    }
bulk-nothing-yet = Noch ist nichts geschehen.
bulk-changing = Personen, die sich ändern
bulk-now = Jetzt
bulk-then = Dann
bulk-deleted = Gelöscht
bulk-back = Zurück
bulk-brake = Das ist mehr als ein Zehntel deiner Leute
bulk-brake-label = Tippe { $n }, um weiterzumachen.
bulk-brake-wrong = Tippe die Zahl { $n } in Ziffern.
bulk-nothing-done = Nichts ändern
bulk-effect-active = Sie können wieder eingeplant werden. In MobieTrain gelten sie ab jetzt als aktiv.
bulk-effect-inactive = Sie können nicht eingeplant werden. Anmelden und lernen können sie weiter; in MobieTrain gelten sie ab jetzt als inaktiv.
bulk-effect-language = CrewPlanner spricht sie ab ihrer nächsten Seite, MobieTrain ab ihrem nächsten Besuch.
bulk-effect-add = Ab jetzt bekommen sie in MobieTrain die Kurse, die diese Abteilungen bekommen.
bulk-effect-remove = Ab jetzt bekommen sie in MobieTrain die Kurse nicht mehr, die nur diese Abteilungen bekommen. Ihr Fortschritt bleibt.
bulk-effect-set = Ab jetzt bekommen sie in MobieTrain nur noch die Kurse dieser Abteilungen. Ihr Fortschritt bleibt.
bulk-effect-delete = Sie werden in Sekunden abgemeldet, hier und in MobieTrain, und können sich nicht mehr anmelden. In MobieTrain wird nichts gelöscht: Ihr Fortschritt bleibt dort.
bulk-effect-invite = Alle bekommen eine E-Mail mit einem Link zum Wählen eines Passworts. Ein früherer Link gilt dann nicht mehr.
bulk-effect-sheet = Die nächste Seite zeigt die Codes, einmal und zum Drucken bereit. Wer einen Code hat, kann damit einmal das Passwort dieser Person wählen.
bulk-button-active =
    { $n ->
        [one] { $n } Person aktiv setzen
       *[other] { $n } Personen aktiv setzen
    }
bulk-button-inactive =
    { $n ->
        [one] { $n } Person inaktiv setzen
       *[other] { $n } Personen inaktiv setzen
    }
bulk-button-language =
    { $n ->
        [one] Sprache ändern: { $n } Person
       *[other] Sprache ändern: { $n } Personen
    }
bulk-button-add =
    { $n ->
        [one] { $n } Person aufnehmen
       *[other] { $n } Personen aufnehmen
    }
bulk-button-remove =
    { $n ->
        [one] { $n } Person herausnehmen
       *[other] { $n } Personen herausnehmen
    }
bulk-button-set =
    { $n ->
        [one] { $n } Person dorthin setzen
       *[other] { $n } Personen dorthin setzen
    }
bulk-button-delete =
    { $n ->
        [one] { $n } Person löschen
       *[other] { $n } Personen löschen
    }
bulk-button-invite =
    { $n ->
        [one] Einladen: { $n } Person
       *[other] Einladen: { $n } Personen
    }
bulk-button-sheet =
    { $n ->
        [one] Codes erstellen: { $n } Person
       *[other] Codes erstellen: { $n } Personen
    }
bulk-logged = Es kommt mit dieser Liste ins Audit-Protokoll.
bulk-unchanged = Nicht geändert: { $n }
bulk-already = Ist schon so
bulk-already-invite = Hat schon ein Passwort
bulk-no-address = Keine E-Mail-Adresse, also keine E-Mail
bulk-no-address-sheet = Codes für sie drucken
bulk-last-admin = Die letzte Administration
bulk-last-admin-text = Jemand muss die Schlüssel behalten. Gib zuerst jemand anderem die Administration.
bulk-not-yours = Teamleitung oder Administration: Nur die Administration ändert sie
bulk-unknown = Niemand hat diese Nummer oder Adresse
bulk-gone = Nicht mehr da
bulk-departments-none = Keine
bulk-refused = Nichts wurde geändert
bulk-refused-last-admin = Es wäre keine aktive Administration übrig geblieben: Jemand hat inzwischen eine andere geändert. Beginne neu in der Liste.
bulk-refused-department = Eine Abteilung wurde inzwischen gelöscht. Beginne neu in der Liste.
bulk-refused-departments = Jemand wäre in zu vielen Abteilungen: Eine Anmeldung bei MobieTrain kann nicht alle mitnehmen. Wähle weniger Abteilungen oder weniger Personen.
bulk-done-active =
    { $n ->
        [one] { $n } Person aktiv gesetzt
       *[other] { $n } Personen aktiv gesetzt
    }
bulk-done-inactive =
    { $n ->
        [one] { $n } Person inaktiv gesetzt
       *[other] { $n } Personen inaktiv gesetzt
    }
bulk-done-language =
    { $n ->
        [one] Sprache geändert: { $n } Person
       *[other] Sprache geändert: { $n } Personen
    }
bulk-done-departments =
    { $n ->
        [one] Abteilungen geändert: { $n } Person
       *[other] Abteilungen geändert: { $n } Personen
    }
bulk-done-delete =
    { $n ->
        [one] { $n } Person gelöscht
       *[other] { $n } Personen gelöscht
    }
bulk-done-invite =
    { $n ->
        [one] Einladungen sind unterwegs: { $n } Person
       *[other] Einladungen sind unterwegs: { $n } Personen
    }
bulk-done-sheet =
    { $n ->
        [one] Anmeldecodes erstellt: { $n } Person
       *[other] Anmeldecodes erstellt: { $n } Personen
    }
bulk-done-already =
    { $n ->
        [one] Inzwischen schon so: { $n } Person.
       *[other] Inzwischen schon so: { $n } Personen.
    }
bulk-done-gone =
    { $n ->
        [one] Inzwischen weg oder von jemand anderem geändert, nichts ist mit ihnen geschehen: { $n } Person.
       *[other] Inzwischen weg oder von jemand anderem geändert, nichts ist mit ihnen geschehen: { $n } Personen.
    }

## Import and export of employees
import-title = Beschäftigte importieren
import-crumb = Import
import-lead = Eine CSV-Datei oder ein Excel-Blatt (.xlsx) bis 50 MB. Sie sehen, was sie bewirken würde, bevor sich etwas ändert, und es wird keine E-Mail verschickt.
import-file = Datei
import-columns-are = Spalten: { $columns }.
import-template = Eine Datei zum Ausfüllen
import-missing-option = Wer nicht in der Datei steht, wird inaktiv
import-missing-help = Sie und die letzte Administratorin bleiben aktiv. Sie sehen zuerst, wen es trifft; sind es mehr als 10 % derer, unter denen gesucht wurde, tippen Sie die Zahl ein.
import-among = Gesucht unter
import-among-all = Allen
import-among-gone = Diese Abteilung gibt es nicht mehr. Wählen Sie neu.
import-sheet = Blatt
import-sheet-help = Nur für Excel. Leer: das erste.
import-look = Zeigen, was es bewirkt
import-cancel = Abbrechen
import-how = Wie eine Datei gelesen wird
import-how-match = Menschen werden an der Personalnummer erkannt, sonst an der E-Mail-Adresse.
import-how-empty = Eine leere Zelle lässt stehen, was da ist.
import-how-departments = Mehrere Abteilungen stehen in einer Zelle mit ; oder | oder Zeilenumbruch dazwischen. Neue werden genannt, bevor sie entstehen; ein Name, der fast der einer anderen Abteilung ist, wird abgelehnt.
import-how-unknown = Spalten, die wir nicht kennen, werden genannt und übergangen.
import-how-roles = Eine Datei ändert weder Rollen noch Kennwörter.
import-no-file = Wählen Sie eine Datei, die nicht leer ist.
import-error-large = Die Datei ist größer als { $max } MB.
import-error-unpacked = Entpackt ist die Tabelle größer als { $max } MB.
import-error-old = Das ist eine Tabelle alten Formats oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort oder als CSV.
import-error-broken = Diese Tabelle ist beschädigt. Speichern Sie sie neu als .xlsx oder als CSV.
import-error-no-sheet = Es gibt kein Blatt „{ $name }“. Die Blätter heißen { $found }.
import-error-not-text = Byte { $byte } ist kein Zeichen: Diese Datei ist kein Text. Speichern Sie die Tabelle als CSV oder .xlsx.
import-error-utf16 = Byte { $byte }: Diese Datei ist UTF-16, und dort ist ein Zeichen beschädigt. Speichern Sie sie als UTF-8.
import-error-utf8 = Zeile { $line }, Byte { $byte }: Diese Datei ist UTF-8, aber dort ist ein Zeichen beschädigt. Speichern Sie sie neu als „CSV UTF-8“.
import-error-empty = In dieser Datei steht nichts. Die erste Zeile nennt die Spalten.
import-error-no-column = Zeile { $line }: Es gibt weder eine Spalte Personalnummer noch eine Spalte E-Mail. Die Spalten heißen { $found }.
import-error-twice = Zeile { $line }: Zwei Spalten bedeuten dasselbe: { $first } und { $second }.
import-error-columns = Zeile { $line }: Es sind mehr als { $max } Spalten.
import-error-rows = Zeile { $line }: Es sind mehr als { $max } Zeilen. Teilen Sie die Datei auf.
import-would = Was { $file } bewirken würde
import-did = Was { $file } bewirkt hat
import-read = Gelesene Zeilen: { $rows } ({ $kind }).
import-not-yet = Noch ist nichts geschehen, und es wird keine E-Mail verschickt.
import-comma = Kommas
import-semicolon = Semikolons
import-tab = Tabulatoren
import-bar = senkrechte Striche
import-of-sheet = Blatt { $sheet }
import-1252 = Diese Datei ist nicht UTF-8 und wurde als Windows-1252 gelesen. Prüfen Sie Namen mit Umlauten.
import-anew = Nichts wurde importiert: Inzwischen hat sich etwas geändert
import-anew-text = Unten steht, was die Datei jetzt bewirken würde. Sehen Sie noch einmal hin, bevor Sie importieren.
import-rows = Zeilen der Datei
import-which = Welche Zeilen
import-all = Alle
import-refused = Abgelehnt
import-new = Neu
import-changed = Geändert
import-unchanged = Unverändert
import-missing = Werden inaktiv
import-line = Zeile
import-person = Person
import-row-is = Zeile ist
import-happens = Was geschieht
import-nothing = Nichts.
import-becomes-inactive = Nicht in der Datei: wird inaktiv.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } wird { $after }
import-no-rows = Hier sind keine Zeilen
import-pages = Seiten
import-page = Seite { $page } von { $pages }
import-previous = Zurück
import-next = Weiter
import-short = Kurz gesagt
import-new-text = Sie können sich anmelden, sobald sie ein Kennwort haben.
import-changed-text =
    { $n ->
        [one] Eine Person wechselt die Abteilung und damit vielleicht ihre Kurse in MobieTrain.
       *[other] { $n } Personen wechseln die Abteilung und damit vielleicht ihre Kurse in MobieTrain.
    }
import-refused-text = Sie kommen als Datei in Ihren Spalten zurück, mit dem Grund.
import-refused-file = Abgelehnte Zeilen als CSV: { $n }
import-new-departments = Neue Abteilungen
import-columns = Spalten
import-columns-read = Gelesen:
import-columns-skipped = Übergangen, weil eine Datei sie nicht ändert oder wir sie nicht kennen:
import-brake = Angehalten: { $missing } von { $covered } würden inaktiv
import-brake-text = Sie wollten, dass inaktiv wird, wer nicht in der Datei steht. Von allen Aktiven sind das { $share } %. Über 10 % warten wir auf Sie.
import-brake-text-among = Sie wollten, dass inaktiv wird, wer nicht in der Datei steht. Von den Aktiven in { $department } und den Abteilungen darunter sind das { $share } %. Über 10 % warten wir auf Sie.
import-who = Wer das ist
import-more = und weitere: { $n }
import-brake-label = Tippen Sie { $missing }, um sie inaktiv zu machen
import-brake-wrong = Tippen Sie { $missing }, oder importieren Sie, ohne jemanden inaktiv zu machen. Nichts wurde geändert.
import-brake-button = Importieren und inaktiv machen
import-brake-nobody = Importieren, niemanden inaktiv machen
import-button = Importieren: { $n }
import-nothing-to-do = Es gibt nichts zu importieren: Alles in der Datei ist schon so oder wurde abgelehnt.
import-applying = Die Datei wird importiert
import-applying-text = { $done } von { $of }
import-applying-stay = Sie können diese Seite verlassen: Der Import geht weiter. Alles wird getan oder nichts.
import-done = Die Datei wurde importiert
import-done-text = Hinzugefügt: { $new }. Geändert: { $changed }. Inaktiv geworden: { $missing }. Es wurde keine E-Mail verschickt.
import-done-list = Zu den Beschäftigten
import-why-width = Es sind { $found } Werte und { $wanted } Spalten. Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.
import-why-long = { $column }: länger als { $max } Bytes. Vielleicht fehlt am Ende ein Anführungszeichen.
import-why-formula = { $column }: Die Formel ergibt { $error }.
import-why-text = { $field }: { $why }
import-why-language = „{ $text }“ ist keine unserer Sprachen.
import-why-status = Der Status ist aktiv oder inaktiv, nicht „{ $text }“.
import-why-nobody = Es gibt weder Nummer noch Adresse.
import-why-needed = Für eine neue Person fehlt: { $field }.
import-why-taken = { $email } gehört { $name }.
import-why-twice = Zeile { $line } ist schon { $name }.
import-why-last-admin = { $name } ist die letzte aktive Administration und bleibt aktiv.
import-why-departments = Diese Abteilungen sind zu viele oder ihre Namen zu lang für einen Link.
import-why-alike = Eine Abteilung „{ $name }“ gibt es nicht. Meinten Sie „{ $alike }“? Wenn es eine andere Abteilung ist, legen Sie sie zuerst an.
import-why-zeros = Eine Nummer { $number } gibt es nicht, aber { $name } hat { $theirs }. Ist es { $name }? Dann schreiben Sie { $theirs }: Tabellenprogramme lassen Nullen am Anfang weg. Wenn es jemand anderes ist, legen Sie die Person zuerst von Hand an.
export-title = Beschäftigte exportieren
export-lead = Personen in der Datei: { $n }
export-text = Eine CSV-Datei, die Excel öffnet, mit Nummer, Namen, E-Mail, Abteilungen, Sprache, Status und Rolle. Sie kann wieder importiert werden.
export-button = Herunterladen
export-logged = Das Audit-Protokoll sagt, wer die Datei mitgenommen hat.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Nummer { $number }
person-edit = Bearbeiten
person-not-done = Es wurde nichts geändert
person-added = { $name } wurde hinzugefügt
person-added-waits = { $name } wurde hinzugefügt und kann sich noch nicht anmelden
person-saved =
    { $count ->
        [one] Gespeichert: ein Feld geändert
       *[other] Gespeichert: { $count } Felder geändert
    }
person-unchanged = Es wurde nichts geändert: Alles war schon so
person-now-inactive = { $name } ist jetzt inaktiv
person-now-active = { $name } ist wieder aktiv
person-deleted = { $name } wurde gelöscht
person-training = Schulung
person-training-none = Noch kein Kurs abgeschlossen.
person-completed = Abgeschlossen
person-valid-until = Gültig bis
qualified-due-on = Fällig am
person-late = Überfällig:
person-late-since = Fällig war es am { $date }.
person-training-new =
    { $count ->
        [one] Ein neuer Kurs wartet.
       *[other] { $count } neue Kurse warten.
    }
person-training-told = Soweit MobieTrain es uns gemeldet hat.
person-training-told-last = Das hat uns MobieTrain gemeldet, zuletzt am { $when }.
person-history = Verlauf
person-history-all = Im Prüfprotokoll
person-history-none = Es ist noch nichts geschehen.
person-details = Angaben
person-in-crew = In der Crew
person-since = seit { $month }
person-no-departments = In keiner Abteilung
language-of-browser = Wie der Browser es angibt
person-invited = Eine Einladung an { $email } ist unterwegs
person-link-sent = Ein Link für ein neues Passwort an { $email } ist unterwegs
person-password = Passwort
person-password-set = Gesetzt: kann sich anmelden
person-password-none = Nicht gesetzt: kann sich noch nicht anmelden. Mit einer Einladung wählt die Person selbst eines.
devices-title = Angemeldet auf
devices-none = Nirgends angemeldet.
devices-signed-out = { $name } wurde überall abgemeldet
person-leaving = Wenn { $name } geht
person-leaving-inactive = Inaktiv: kann sich weiter anmelden und lernen, und alles bleibt erhalten.
person-leaving-deleted = Gelöscht: wird in Sekunden abgemeldet, auch in MobieTrain; der Fortschritt bleibt dort.
person-set-inactive = Inaktiv setzen
person-set-active = Wieder aktiv setzen
person-delete = Löschen…
person-delete-question = { $name } löschen?
person-delete-sign-in = Die Person wird überall abgemeldet und kann sich nicht mehr anmelden.
person-delete-mobietrain = Offene Sitzungen in MobieTrain enden in Sekunden.
person-delete-progress = In MobieTrain wird nichts gelöscht: Der Fortschritt bleibt dort, bis jemand die Person im CMS löscht.
person-delete-erased =
    { $days ->
        [one] Name, Adresse und Nummer werden hier nach einem Tag gelöscht. Das Prüfprotokoll behält seine Einträge, solange sie gelten.
       *[other] Name, Adresse und Nummer werden hier nach { $days } Tagen gelöscht. Das Prüfprotokoll behält seine Einträge, solange sie gelten.
    }
person-delete-yes = Löschen
person-cancel = Abbrechen
person-save = Änderungen speichern
person-add = Hinzufügen
person-not-saved =
    { $count ->
        [one] Noch nicht gespeichert: eine Sache zu berichtigen
       *[other] Noch nicht gespeichert: { $count } Sachen zu berichtigen
    }
person-personal = Persönliche Angaben
person-name-help = Nur, wenn es nicht einfach Vor- und Nachname ist
person-optional = (freiwillig)
person-email-help = Wer keine hat, meldet sich mit der Personalnummer an.
person-none-yet = Es gibt noch keine Abteilungen.
person-departments-kept = Bleibt in { $departments }: Das ändert nur die Administration.
person-leads-help = Nur für eine Teamleitung: die Abteilungen, um deren Leute sie sich kümmert, samt denen darunter.
role-employee-help = Sieht die eigenen Angaben und öffnet MobieTrain.
role-team-lead-help = Sieht und bearbeitet die Leute ausgewählter Abteilungen.
role-client-admin-help = Sieht und bearbeitet alle, Abteilungen und Integrationen.
conflict-title =
    { $count ->
        [one] Noch nicht gespeichert: Jemand anders hat inzwischen eines dieser Felder geändert
       *[other] Noch nicht gespeichert: Jemand anders hat inzwischen { $count } dieser Felder geändert
    }
conflict-text = Wähle für jedes, was stimmt. Alles andere, was du ausgefüllt hast, steht noch darunter.
conflict-theirs = Wie es jetzt ist
conflict-theirs-by = Wie es jetzt ist, von { $who }, { $when }
conflict-mine = Wie du es ausgefüllt hast
mistake-empty = Das darf nicht leer sein.
mistake-long = Das ist länger als { $max } Zeichen.
mistake-lines = Das muss in einer Zeile stehen.
mistake-control = Darin ist ein Steuerzeichen, das keine Tastatur schreibt. Tippe es neu.
mistake-not-email = Das ist keine E-Mail-Adresse. Schreib sie als name@firma.example.
mistake-named-email = Schreib nur die Adresse, ohne den Namen und die spitzen Klammern.
mistake-linked-email = Schreib nur die Adresse, ohne mailto: davor.
mistake-email-taken = { $name } hat diese Adresse schon. Jede Person braucht eine eigene.
mistake-no-name-to-sign-in = Gib eine E-Mail-Adresse oder eine Personalnummer an: Wer keins von beiden hat, kann sich nicht anmelden.
mistake-taken = Jemand anderes im Unternehmen hat das schon.
mistake-number-taken = { $name } hat diese Nummer schon. Jede Person braucht eine eigene.
mistake-leads-nothing = Wähle für eine Teamleitung mindestens eine Abteilung.
mistake-out-of-reach = Wähle mindestens eine Abteilung, die du leitest.
mistake-last-admin = Das ist die einzige aktive Person mit Administration. Gib diese Rolle zuerst jemand anderem.
mistake-unknown-department = Eine dieser Abteilungen gibt es nicht mehr. Wähle neu.
mistake-too-many = Das sind zu viele Abteilungen, oder ihre Namen sind zu lang, für einen Link zu MobieTrain.
mistake-not-offered = Wähle etwas vom Angebotenen.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Abteilungen
departments-lede = Wer in einer untergeordneten Abteilung ist, zählt auch zur übergeordneten, in MobieTrain ebenso.
departments-new = Neue Abteilung
departments-tree = Baum der Abteilungen
departments-department = Abteilung
departments-here = Hier
departments-in-all = Insgesamt
departments-people-here = Personen hier:
departments-people-in-all = Personen insgesamt:
departments-empty = Noch keine Abteilungen
departments-empty-text = Legen Sie hier die erste an. Ein Import legt die an, die er nennt.
departments-choose = Wählen Sie eine Abteilung, um sie umzubenennen, zu verschieben, zusammenzuführen oder zu löschen.
departments-not-saved = Noch wurde nichts gespeichert
departments-done-created = Die Abteilung wurde angelegt.
departments-done-saved = Die Abteilung wurde gespeichert.
departments-done-merged = Die Abteilungen wurden zusammengeführt.
departments-done-deleted = Die Abteilung wurde gelöscht.
departments-done-apart = Sie bleiben zwei Abteilungen. Danach wird nicht mehr gefragt.
departments-done-people = Personen, deren Abteilungen in MobieTrain sich mit der nächsten Anmeldung ändern: { $people }.
departments-alike = „{ $one }“ sieht aus wie „{ $other }“
departments-alike-text = Personen darin: { $people }. Wenn beide dasselbe meinen, fehlt ihnen, was MobieTrain für { $other } hat. Führen Sie die beiden zusammen, oder sagen Sie, dass es so stimmt.
departments-alike-merge = Ansehen, was das Zusammenführen ändert
departments-alike-apart = Es stimmt so
departments-above = Sie zählen auch zu { $departments }.
department-name = Name
department-name-help = Umbenennen ändert keine Regel in MobieTrain.
department-parent = Gehört zu
department-no-parent = Nichts, sie steht für sich
department-save = Speichern
department-create = Abteilung anlegen
department-delete = Löschen…
department-merge-title = Mit einer anderen zusammenführen
department-merge-into = Alle von { $department } kommen zu
department-merge-show = Zeigen, was sich ändert
department-error-empty = Geben Sie der Abteilung einen Namen.
department-error-long = Ein Name hat höchstens { $max } Zeichen.
department-error-odd = Ein Name ist eine Zeile ohne Steuerzeichen.
department-error-taken = Eine andere Abteilung hat diesen Namen. Wählen Sie einen anderen, oder führen Sie die beiden zusammen.
department-error-circle = Sie kann nicht zu einer Abteilung gehören, die unter ihr steht.
department-error-deep = Höchstens { $levels } Abteilungen stehen übereinander.
department-error-link = { $person } würde zu mehr Abteilungen zählen, als ein Link zu MobieTrain tragen kann, die übergeordneten mitgezählt. Nehmen Sie { $person } zuerst aus einigen Abteilungen heraus, oder verwenden Sie kürzere Namen.
department-error-gone = Diese Abteilung gibt es nicht mehr. Wählen Sie eine andere.
department-move-question = { $department } verschieben?
department-move-to = Sie wird zu { $parent } gehören.
department-move-top = Sie wird für sich stehen.
department-merge-question = { $department } mit { $into } zusammenführen?
department-delete-question = { $department } löschen?
department-effects = Was sich ändert
department-effect-concerned = Personen, deren Abteilungen in MobieTrain sich mit der nächsten Anmeldung ändern
department-effect-gained = Personen, die dann zu { $department } zählen
department-effect-lost = Personen, die nicht mehr zu { $department } zählen
department-effect-moved = Personen aus { $department }, die dann in { $into } sind
department-effect-stay = Personen in { $department }: sie bleiben, ohne diese Abteilung
department-effect-below = Untergeordnete Abteilungen, die dann zu { $parent } gehören
department-effect-below-top = Untergeordnete Abteilungen, die dann für sich stehen
department-effect-leads-move = Teamleitungen, die auch diese Personen sehen und bearbeiten werden
department-effect-leads-merge = Teamleitungen, die stattdessen { $into } leiten werden
department-effect-leads-delete = Teamleitungen, die sie nicht mehr leiten werden
department-names-more = und { $n } weitere
department-rules = Benutzergruppen in MobieTrain
department-rules-merge = Eine Gruppe, deren Regel { $department } nennt (ID: { $id }), findet diese Personen damit nicht mehr. Bitten Sie die Betreuung von MobieTrain, stattdessen { $into } zu nennen.
department-rules-delete = Eine Gruppe, deren Regel { $department } nennt (ID: { $id }), findet diese Personen damit nicht mehr, auch nicht, wenn Sie eine Abteilung gleichen Namens wieder anlegen.
department-brake = Das betrifft { $n } Personen
department-brake-label = Um fortzufahren, geben Sie { $n } ein
department-brake-wrong = Geben Sie { $n } ein: so viele Personen sind betroffen.
department-changed = Inzwischen betrifft das andere Personen als zuvor. Sehen Sie es noch einmal an, bevor Sie fortfahren.
department-move-button = Verschieben
department-merge-button = Mit { $into } zusammenführen
department-delete-button = { $department } löschen
department-cancel = So lassen, wie es ist
## Open on your phone
phone-title = Auf dem Handy öffnen
phone-text = Scanne mit der Kamera deines Handys. Du kommst direkt zu deiner Schulung, angemeldet als { $name }.
phone-qr = QR-Code mit deinem persönlichen Anmeldelink
phone-once = Gilt einmal, zwei Minuten lang.
phone-left = Verbleibende Zeit
phone-no-camera = Keine Kamera?
phone-type = Öffne diese Adresse auf deinem Handy. Gib sie niemandem: Wer sie zuerst öffnet, ist als du angemeldet.
phone-new = Neuer Code
phone-done = Fertig
phone-close = Schließen
phone-over = Dieser Code gilt nicht mehr
phone-over-text = Ein Code gilt einmal und zwei Minuten lang, damit niemand sonst deinen benutzen kann.
phone-opened = Du bist auf deinem Handy angemeldet
phone-opened-text = Mach dort weiter. Das hier kannst du schließen.
phone-confirm-title = Weiter als { $name }?
phone-confirm-text = Du wirst auf diesem Handy als { $name } angemeldet. Mach nur weiter, wenn du das bist und diesen Code selbst auf einem anderen Bildschirm geöffnet hast.
phone-confirm-other = { $name } ist gerade auf diesem Handy angemeldet und wird abgemeldet.
phone-confirm-no = Das bin ich nicht
phone-expired-what = Öffne CrewPlanner auf deinem Computer und wähle im Menü hinter deinem Bild „Auf dem Handy öffnen“. Dort bekommst du einen neuen Code.
phone-expired-home = Zu CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] Zusammen 1 Minute
       *[other] Zusammen { $minutes } Minuten
    }
training-minutes-left =
    { $minutes ->
        [one] noch 1 Minute
       *[other] noch { $minutes } Minuten
    }
training-minutes =
    { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
training-lessons =
    { $lessons ->
        [one] { $done } von 1 Lektion
       *[other] { $done } von { $lessons } Lektionen
    }
training-not-begun = Noch nicht begonnen
training-continue = Weiter
training-start = Beginnen
training-late =
    { $days ->
        [one] 1 Tag überfällig
       *[other] { $days } Tage überfällig
    }
training-by-today = Bis heute
training-by-tomorrow = Bis morgen
training-by-weekday =
    { $weekday ->
        [1] Bis Montag
        [2] Bis Dienstag
        [3] Bis Mittwoch
        [4] Bis Donnerstag
        [5] Bis Freitag
        [6] Bis Samstag
       *[other] Bis Sonntag
    }
training-by-date = Bis { $date }
qualified-title = Wer qualifiziert ist
qualified-lead = Aus abgeschlossenen Kursen in MobieTrain.
qualified-lead-last = Aus abgeschlossenen Kursen in MobieTrain, dem letzten am { $when }.
qualified-note = MobieTrain meldet uns jeden Kurs, den jemand abschließt.
qualified-note-late = Wer überfällig ist, ist noch nicht bekannt oder nicht von diesem Tag.
due-late = Überfällig
due-soon = In 7 Tagen fällig
due-which = Zu erledigen
due-as-of = So von MobieTrain gemeldet am { $when }.
qualified-csv = Diese Liste als CSV
qualified-which = Qualifikation
qualified-which-any = Alle Qualifikationen
qualified-validity = Gültigkeit
qualified-validity-any = Beliebig
qualified-on = An dem Tag
qualified-people = Welche Personen
qualified-everybody = Alle
qualified-yes = Qualifiziert
qualified-soon = Läuft in 30 Tagen ab
qualified-over = Abgelaufen
qualified-forever = Läuft nicht ab
qualified-until = Bis { $date }
qualified-ran-out = Abgelaufen am { $date }
qualified-days =
    { $days ->
        [0] letzter Tag
        [one] noch 1 Tag
       *[other] noch { $days } Tage
    }
qualified-not = Noch nicht
qualified-nothing = Noch keine
qualified-caption = Qualifikationen am { $date }, nach Namen
qualified-departments-today = Abteilungen heute
qualified-past-deleted = 
    { $n ->
        [one] Ohne eine Person, die seither gelöscht wurde.
       *[other] Ohne { $n } Personen, die seither gelöscht wurden.
    }
qualified-past-some = Ohne Personen, die seither gelöscht wurden.
qualified-past-departments = Die Abteilungen sind die von heute.
qualified-empty = Noch niemand hat einen Kurs abgeschlossen
qualified-empty-text = Sobald jemand in MobieTrain einen Kurs abschließt, steht es Sekunden später hier.
qualified-you = Du bist qualifiziert für
company-last = Weiter zu { $client }
company-another = Oder ein anderes Unternehmen:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Noch ein Schritt: MobieTrain muss deine Subdomain einrichten. Du musst nicht hierher zurückkommen; wir schreiben dir, sobald es klappt.
test-who = Name, E-Mail-Adresse oder Nummer
test-who-help = Die Anfänge der Wörter genügen: „jan pee“.
test-unknown = Damit wird niemand gefunden.
test-several = Wen meinst du?
test-more =
    { $count ->
        [one] Eine weitere Person passt. Tipp mehr, um einzugrenzen.
       *[other] { $count } weitere Personen passen. Tipp mehr, um einzugrenzen.
    }
test-group = { $group } { $courses }
test-in-several = Ein Kurs, der in mehreren dieser Gruppen ist, zählt in jeder und in der Summe einmal.
told-waiting = Die E-Mail an { $name } wartet
told-waiting-text = Der Mailserver hat die E-Mail an { $address } noch nicht angenommen. Wir versuchen es von selbst wieder.
told-sent = { $name } hat eine E-Mail bekommen
told-sent-text = Der Mailserver hat die E-Mail an { $address } am { $when } angenommen.
told-failed = Die E-Mail an { $name } wurde nicht gesendet
told-failed-text = Die E-Mail an { $address } wurde am { $when } aufgegeben.
told-says = Der Mailserver sagt:
connected-mail-subject = { $client } ist mit MobieTrain verbunden
connected-mail-text =
    Hallo { $name },

    MobieTrain hat die Subdomain von { $client } eingerichtet, und die Verbindung funktioniert. Deine Mitarbeitenden finden MobieTrain von jetzt an in ihrem Profilmenü.

    Die Verbindung, und ein Test mit jemandem aus deinem Team:
connected-mail-button = Verbindung öffnen
technical-title = Technische Einzelheiten
technical-text = Nachrichten, Schlüssel und Uhren
event-keys-changed = Schlüssel geändert
event-people-changed = Personen geändert
event-completion-withdrawn = Kursabschluss zurückgenommen
event-learner-deleted = Person in MobieTrain gelöscht
replay-title = Mehrere erneut senden
replay-text = Alles, was nicht zugestellt wurde und in dieser Zeit geschah. Wie viele Nachrichten das sind, siehst du, bevor sie gesendet werden.
replay-from = Von
replay-to = Bis
replay-wrong = Wähl zwei Zeitpunkte, den früheren zuerst.
replay-look = Zeigen, was gesendet würde
replay-question =
    { $count ->
        [0] Aus dieser Zeit gibt es nichts erneut zu senden
        [one] Eine Nachricht erneut senden?
       *[other] { $count } Nachrichten erneut senden?
    }
replay-only = Nur was nicht zugestellt wurde, kann erneut gesendet werden: Was eine Nachricht sagte, wird gelöscht, sobald sie zugestellt ist. Eine, die doch angekommen war, wirkt kein zweites Mal.
replay-no = Zurück
replay-yes = Erneut senden
replay-done =
    { $count ->
        [0] Es gab nichts erneut zu senden
        [one] Eine Nachricht ist wieder unterwegs
       *[other] { $count } Nachrichten sind wieder unterwegs
    }
replay-done-text = Die Liste unten sagt, welche zugestellt wurden.
keys-title = Signaturschlüssel
keys-text = Damit werden Links zu MobieTrain signiert. Alle 90 Tage übernimmt von selbst ein neuer Schlüssel; niemand merkt es.
key-active = Signiert
key-next = Nächster
key-retired = Abgelöst
key-revoked = Widerrufen
key-active-since = Signiert seit { $when }.
key-next-since = Im Voraus veröffentlicht seit { $when }.
key-retired-until = Signiert nicht mehr; bleibt bis { $when } veröffentlicht, damit seine letzten Links funktionieren.
key-revoked-at = Außer Gebrauch seit { $when }.
key-revoke = Widerrufen
keys-rotate = Jetzt wechseln
keys-rotate-text = Beim Wechsel signiert sofort der nächste Schlüssel. Kein Link geht verloren.
keys-rotate-from = Der nächste Schlüssel kann ab { $when } übernehmen: Dann ist er überall bekannt.
keys-rotated = Jetzt signiert der nächste Schlüssel
keys-rotated-text = Der vorige bleibt veröffentlicht, bis sein letzter Link abgelaufen ist.
keys-revoked = Der Schlüssel ist widerrufen
keys-revoked-text = MobieTrain erfährt es sofort. Unten unter Nachrichten siehst du, ob es angekommen ist.
revoke-question = Diesen Schlüssel widerrufen?
revoke-active = Dieser Schlüssel signiert die Links. Der nächste übernimmt sofort; wer mit einem Link der letzten Minute unterwegs ist, liest, dass er nicht funktioniert hat, und tippt noch einmal.
revoke-next = Dieser Schlüssel signiert noch nicht, also merkt es niemand. Ein neuer nächster Schlüssel entsteht, der in einer halben Stunde übernehmen kann.
revoke-retired = Dieser Schlüssel signiert nicht mehr. Links der letzten Minuten, die er signiert hat, funktionieren nicht mehr; wer einen hat, tippt noch einmal.
revoke-when = MobieTrain erfährt es sofort und lehnt den Schlüssel binnen Sekunden ab; kommt die Nachricht nicht durch, binnen 10 Minuten.
revoke-forever = Das lässt sich nicht rückgängig machen. Tu es, wenn jemand den Schlüssel haben könnte.
revoke-no = Behalten

# Invitations and passwords
invite = Einladung senden
invite-again = Erneut senden
invite-reset = Link für ein neues Passwort senden
invite-link = Link zum Wählen eines Passworts erstellen
invite-code = Anmeldecode drucken
invite-no-email = Keine E-Mail-Adresse, also kann nichts gesendet werden. Gib einen Link weiter oder einen Code auf Papier.
invite-no-mail = Von hier geht keine E-Mail hinaus. Gib einen Link oder einen Code auf Papier weiter.
forgotten-no-email = Keine E-Mail-Adresse? Dann gibt dir deine Teamleitung oder Einsatzplanung einen neuen Code. Damit wählst du ein neues Passwort.
sheet-lasts = Wie lange die Codes gelten
sheet-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
sheet-resets =
    { $n ->
        [one] Hat schon ein Passwort, das bleibt, bis mit dem Code ein anderes gewählt wird: { $n } Person
       *[other] Hat schon ein Passwort, das bleibt, bis mit dem Code ein anderes gewählt wird: { $n } Personen
    }
sheet-ends =
    { $n ->
        [one] Ein noch gültiger Code endet: { $n } Person
       *[other] Ein noch gültiger Code endet: { $n } Personen
    }
sheet-has-code = Ein Code bis { $until }
sheet-new = Ein neuer Code
sheet-crumb = Anmeldecodes
sheet-title =
    { $n ->
        [one] Anmeldecodes: { $n } Person
       *[other] Anmeldecodes: { $n } Personen
    }
sheet-lede = Schneide an den Linien entlang und gib jeder Person ihren Abschnitt.
sheet-print = Drucken
sheet-warning = Wer einen Abschnitt hat, kann ihn benutzen
sheet-warning-text = Du siehst die Codes einmal. Jeder gilt einmal, bis { $until }. Erstellst du für dieselben Personen neue, gelten diese nicht mehr. Dass du sie erstellt hast, steht im Audit-Protokoll.
sheet-done = Fertig
sheet-qr = QR-Code für { $name }
sheet-signs-in = Du meldest dich an mit { $with }
sheet-scan = Scannen, Passwort wählen, fertig.
sheet-or = Oder öffne { $address } und gib ein
sheet-good = Gilt einmal, bis { $until }.
code-title = Gib deinen Code ein
code-text = Er steht auf dem Papier, das du bekommen hast: zehn Buchstaben und Ziffern. Damit wählst du ein Passwort.
code-label = Code
code-button = Weiter
code-wrong = Dieser Code gilt nicht. Vielleicht ist er vertippt, schon benutzt oder zu alt. Prüfe ihn oder bitte um einen neuen.
invitation-mail-subject = Dein Konto bei { $client }
invitation-mail-text =
    Hallo { $name },

    { $client } hat in CrewPlanner ein Konto für dich angelegt. Wähle mit dem Link unten ein Passwort; er gilt bis { $until }.
given-mail-text =
    Hallo { $name },

    { $client } schickt dir einen Link, mit dem du in CrewPlanner ein neues Passwort wählst; er gilt bis { $until }. Bis du eines gewählt hast, bleibt dein Passwort, wie es ist.

role-confirm-first = Eine andere Rolle zu wählen verlangt erst dein Passwort.

asked-client-admin = Von der Verwaltung verlangt
asked-team-lead = Von Teamleitungen verlangt
asked-employee = Von allen anderen verlangt
address-no-mail = Von hier aus werden keine E-Mails verschickt, du kannst also selbst keine Adresse bestätigen. Frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert: Sie ändert sie für dich.
address-given-mail-text =
    Hallo { $name },

    { $by } hat dir bei { $client } eine andere E-Mail-Adresse gegeben, am { $when }. Mit dieser hier meldest du dich nicht mehr an. Stimmt das nicht? Frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert.
address-given-by-command = Die Verwaltung
mail-off-text = Wer diese Installation betreibt, hat keinen Mailserver angegeben. Bis dahin gibst du Links selbst weiter oder druckst Anmeldecodes.

## Company sign-in

company-sign-in = Firmenanmeldung
company-lead = Die Leute melden sich über euren eigenen OpenID-Connect-Anbieter an, etwa Microsoft Entra, Google oder Keycloak.
company-card-text = Lass die Leute von { $client } sich über euren eigenen OpenID-Connect-Anbieter anmelden, neben einem Passwort oder statt eines Passworts.
company-open = Einstellungen öffnen
company-redirect = Weiterleitungs-URI
company-redirect-help = Trage diese Seite bei eurem Anbieter als Webanwendung mit dieser Adresse ein. Sie nutzt den Code-Flow mit PKCE und fragt nach den Scopes openid, email und profile.
company-issuer = Aussteller (Issuer)
company-issuer-help = Die Adresse eures Anbieters, etwa https://login.example.com/realms/acme. Er wird gefragt, bevor etwas gespeichert wird.
company-issuer-shape = Gib eine Adresse ein, die mit https:// beginnt, so wie euer Anbieter seinen Aussteller schreibt.
company-issuer-away = Der Anbieter ist unter dieser Adresse nicht erreichbar. Es wurde nichts gespeichert.
company-issuer-answer = Was unter dieser Adresse antwortet, ist kein Anbieter, über den man sich hier anmelden kann. Es wurde nichts gespeichert.
company-why = Für die, die den Anbieter betreiben:
company-client-id = Client-ID
company-client-id-wrong = Gib die Client-ID ein, die euer Anbieter dieser Seite gegeben hat.
company-secret = Client-Geheimnis
company-secret-help = Es wird verschlüsselt aufbewahrt und nie wieder angezeigt.
company-secret-keep = Es wird verschlüsselt aufbewahrt und nie wieder angezeigt. Lass das Feld leer, um das gespeicherte zu behalten.
company-secret-wrong = Gib das Client-Geheimnis ein, das euer Anbieter dieser Seite gegeben hat.
company-secret-again = Gib es noch einmal ein: Es wurde nichts gespeichert.
company-other-provider = Ein anderer Aussteller oder eine andere Client-ID beendet alle Verknüpfungen: Alle werden wieder über ihre bestätigte Adresse gefunden.
company-mode = Wer sich darüber anmeldet
company-mode-off = Niemand
company-mode-beside = Wer möchte, neben Passwort und Passkey
company-mode-only = Alle mit einer E-Mail-Adresse, und auf keinem anderen Weg
company-mode-only-help = Ihre Passwörter, Passkeys, Codes und Einladungen lassen dann niemanden mehr hinein. Offene Sitzungen bleiben.
company-untested = Teste es zuerst, mit diesen Einstellungen: Komm vom Anbieter als du selbst zurück. Dann kann es der einzige Weg sein.
company-save = Speichern
company-saved = Die Firmenanmeldung ist gespeichert
company-test = Anmeldung testen
company-test-text = Du gehst zu eurem Anbieter, kommst hierher zurück und liest, was er gesagt hat. Niemand wird dadurch an- oder abgemeldet.
company-tested-at = Getestet am { $when }
company-not-tested = Mit diesen Einstellungen nicht getestet
company-test-save-first = Speichere zuerst die Einstellungen.
company-whom = Wen es betrifft
company-n-concerned = Mit E-Mail-Adresse: Für sie kann es der einzige Weg sein
company-n-without = Ohne: Sie machen mit ihrer Personalnummer weiter
company-n-admins = Admins, die ihr Passwort behalten
company-n-linked = Schon mit jemandem beim Anbieter verknüpft
company-found-text = Die Leute werden über die Adresse gefunden, die der Anbieter nach eigener Angabe bestätigt hat, und sind danach mit dieser Person dort verknüpft. Niemand kommt neu hinzu. Wer hier einen zweiten Faktor eingerichtet hat, wird auch danach gefragt.
company-admins-text = Wenn der Anbieter ausfällt, kommen Admins mit ihrem Passwort hinein. Das Protokoll sagt es jedes Mal.
company-test-title = Ergebnis des Tests
company-test-good = Es klappt: Das würde dich anmelden
company-test-good-text = Mit diesen Einstellungen kann der Anbieter der einzige Weg sein.
company-test-other = Das würde { $name } anmelden, und nicht dich
company-test-other-text = Melde dich beim Anbieter als du selbst an, um den Test abzuschließen.
company-test-bad = Das würde niemanden anmelden
company-test-again = Noch einmal testen
company-subject = Subjekt (sub)
company-email-confirmed = Vom Anbieter bestätigt
company-email-unconfirmed = Vom Anbieter nicht bestätigt
company-email-none = Der Anbieter nennt keine
company-shown-there = Beim Anbieter angemeldet
company-found = Hier gefunden
company-found-link = Über die Verknüpfung einer früheren Anmeldung
company-found-address = Über die bestätigte Adresse
company-sign-in-with = Mit { $client } anmelden
company-other-ways = Andere Wege zur Anmeldung
company-other-ways-text = Für Leute ohne E-Mail-Adresse und für Admins.
company-only-refused = Wer eine E-Mail-Adresse hat, meldet sich mit { $client } an, über die Schaltfläche oben. Ohne Adresse: Prüfe Nummer und Passwort und versuch es noch einmal.
company-only-here = Hier meldest du dich mit { $client } an
company-only-here-text = Ein Link oder ein Code für ein Passwort öffnet nichts mehr. Nimm die Schaltfläche unten.
company-only-security = Dein Passwort und deine Passkeys allein lassen dich nicht hinein. Nach einem zweiten Faktor, den du hier eingerichtet hast, wird auch gefragt.
company-sign-out-everywhere = Handy verloren oder an einem fremden Computer angemeldet? Damit enden deine Sitzungen in allen Browsern, auch hier. Danach meldest du dich wieder mit { $client } an.
company-forgotten = Nur Admins haben noch ein Passwort, das sie vergessen können: Sonst bekommt niemand einen Link. Geh zurück und melde dich mit der Schaltfläche dort an.
company-confirm = Mit { $client } bestätigen
company-refused = Das hat nicht geklappt
company-again = Noch einmal versuchen
company-back = Zurück
company-trouble-again = Diese Anmeldung begann in einem anderen Browser, dauerte länger als 10 Minuten oder wurde schon benutzt. Beginne von vorn.
company-trouble-wait = Von hier kamen zu viele Versuche. Warte eine Minute und versuch es noch einmal.
company-trouble-denied = Die Anmeldung deiner Firma hat dich nicht durchgelassen, oder du hast sie dort abgebrochen.
company-trouble-away = Die Anmeldung deiner Firma antwortet nicht. Versuch es in ein paar Minuten noch einmal; Admins können ihr Passwort nehmen.
company-trouble-answer = Was die Anmeldung deiner Firma geantwortet hat, ist nicht vertrauenswürdig, also wurde niemand angemeldet. Sag es einem Admin: Im Protokoll steht, was nicht stimmte.
company-trouble-no-address = Die Anmeldung deiner Firma sagt nicht, welche E-Mail-Adresse du hast, also bist du hier nicht zu finden. Frag einen Admin.
company-trouble-unconfirmed = Die Anmeldung deiner Firma sagt nicht, dass deine E-Mail-Adresse bestätigt ist, also lässt sie hier niemanden hinein. Frag einen Admin.
company-trouble-nobody = Niemand bei { $client } hat hier deine E-Mail-Adresse. Bitte einen Admin, sie einzutragen.
company-trouble-taken = Die Person mit deiner E-Mail-Adresse ist mit jemand anderem bei der Anmeldung deiner Firma verknüpft. Ein Admin kann die Verknüpfung beenden.
company-trouble-stale = Die Anmeldung deiner Firma hat dich nicht noch einmal gefragt, also ist nicht sicher, dass du es bist.
company-trouble-somebody-else = Bei der Anmeldung deiner Firma war das jemand anderes als hier angemeldet ist.
company-linked = Seit { $when } mit { $email } beim Anbieter verknüpft
company-last-used = Zuletzt benutzt: { $when }
company-unlink = Verknüpfung beenden
company-now-unlinked = Die Verknüpfung von { $name } ist beendet. Bei der nächsten Firmenanmeldung zählt die bestätigte Adresse.
company-only-person = Meldet sich nur über die Firmenanmeldung an: Eine Einladung oder ein Code würde nichts öffnen.
bulk-by-company = Melden sich nur über die Firmenanmeldung an
audit-company-refused = Firmenanmeldung hat niemanden hineingelassen
audit-company-linked = Mit der Firmenanmeldung verknüpft
audit-company-unlinked = Verknüpfung mit der Firmenanmeldung beendet
audit-company-saved = Firmenanmeldung eingestellt
audit-company-tested = Firmenanmeldung getestet
audit-field-way = Über
audit-way-company = Firmenanmeldung
audit-way-beside = Passwort, an der Firmenanmeldung vorbei
audit-field-unlinked = Verknüpfungen beendet
audit-secret-changed = Geändert
reminders-title = Erinnerungen
reminders-lead = Eine Nachricht per E-Mail an alle, die mit einer Schulung überfällig sind oder bald eine machen müssen.
reminders-open = Erinnerungen einstellen
reminders-off = Aus
reminders-weekly = Einmal pro Woche
reminders-daily = Jeden Tag
reminders-rhythm = Wie oft
reminders-weekday = Tag, wenn einmal pro Woche
reminders-hour = Uhrzeit
reminders-days = Tage voraus
reminders-days-help = Was in so vielen Tagen fällig ist: 0 bis { $most }.
reminders-look = Zeigen, wer eine bekommt
reminders-effects = Was dann geschieht
reminders-next = Die nächsten Nachrichten werden am { $when } geschrieben.
reminders-people =
    { $people ->
        [one] Eine Person bekäme dann eine, soweit jetzt bekannt.
       *[other] { $people } Personen bekämen dann eine, soweit jetzt bekannt.
    }
reminders-people-many = Mindestens { $people } Personen bekämen dann eine, soweit jetzt bekannt.
reminders-not-told = MobieTrain hat noch nicht gemeldet, wer überfällig ist. Das geschieht von selbst.
reminders-nobody = Niemand wird erinnert.
reminders-save = Speichern
reminders-saved = Gespeichert.
reminders-no-mail = Diese Installation verschickt keine E-Mails, also wird niemand erinnert.
reminders-calm = Mit Absicht ruhig
reminders-calm-one = Höchstens eine Nachricht pro Person und Tag, und nie ohne Grund.
reminders-calm-whom = Nur an aktive Personen mit Adresse, die sich schon einmal angemeldet haben. Sie führt genau zu diesem Kurs.
reminders-calm-leads = Teamleitungen bekommen eine Nachricht über ihre eigenen Leute.
reminders-calm-off = Alle können diese Nachrichten in ihrem Profil abschalten.
own-reminders = Erinnerungen per E-Mail
own-reminders-on = Sie bekommen eine Nachricht, wenn eine Schulung überfällig oder bald fällig ist.
own-reminders-off = Sie bekommen keine Nachrichten über überfällige oder fällige Schulungen.
own-reminders-stop = Keine mehr schicken
own-reminders-want = Erinnerungen schicken
own-reminders-now-on = Sie bekommen Erinnerungen per E-Mail.
own-reminders-now-off = Sie bekommen keine Erinnerungen per E-Mail mehr.
remind-title = Personen erinnern
remind-lead = Eine Nachricht an jede Person, in ihrer Sprache, über alles, was überfällig oder in 7 Tagen fällig ist.
remind-these =
    { $n ->
        [one] Diese Person erinnern …
       *[other] Diese { $n } Personen erinnern …
    }
remind-whom = Personen, die eine Nachricht bekommen: { $people }
remind-written = Nachrichten unterwegs: { $people }
remind-more = In der Liste stehen mehr: Nur die ersten { $most } bekommen auf einmal eine Nachricht. Filtere für die anderen nach Abteilung; niemand bekommt heute zwei.
remind-already = Heute schon benachrichtigt, also nicht noch einmal: { $people }
remind-unreachable = Nicht erreicht (keine Adresse, nie angemeldet, nicht aktiv oder abgeschaltet): { $people }
remind-send = Nachrichten senden: { $people }
remind-back = Zurück zur Liste
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, und { $count } weitere
reminder-subject-lead = Ihre Leute: { $count } mit überfälliger oder fälliger Schulung
reminder-more = Und { $count } weitere.
reminder-person = { $name }: { $training }
reminder-text =
    Hallo { $name },

    diese Schulungen sind bei Ihnen überfällig oder fällig:

    { $courses }
reminder-text-lead =
    Hallo { $name },

    diese Schulungen sind bei Ihren Leuten überfällig oder fällig:

    { $people }
reminder-text-both =
    Hallo { $name },

    diese Schulungen sind bei Ihnen überfällig oder fällig:

    { $courses }

    Und diese bei Ihren Leuten:

    { $people }

    Die ganze Liste: { $list }
reminder-button = Kurs öffnen
reminder-button-lead = Liste öffnen
reminder-end = Sie können diese Nachrichten in Ihrem Profil abschalten: { $link }
audit-reminders-changed = Hat geändert, wann erinnert wird
audit-reminded = Hat Erinnerungen geschrieben
audit-reminders-stopped = Hat eigene Erinnerungen abgeschaltet
audit-reminders-wanted = Hat eigene Erinnerungen eingeschaltet
reminders-weekday-name =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[other] Sonntag
    }
