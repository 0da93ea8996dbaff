skip = Zum Inhalt springen
nav-main = Hauptmenü
nav-home = Start
nav-integrations = Integrationen
nav-breadcrumb = Navigationspfad
menu-profile = Profil
menu-of = Profilmenü von { $name }
menu-of-new =
    { $count ->
        [one] Profilmenü von { $name }, ein neuer Kurs
       *[other] Profilmenü von { $name }, { $count } neue Kurse
    }
menu-employee = { $departments }, { $client }
menu-admin = Administration, { $client }
menu-my-profile = Mein Profil
menu-opens-mobietrain = öffnet die App MobieTrain
menu-sign-out = Abmelden
copy = Kopieren
copied = Kopiert
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
sign-in-lede = Verwende die E-Mail-Adresse, die deine Einsatzplanung von dir hat.
signed-out-everywhere = Du bist überall abgemeldet
signed-out-everywhere-text = In jedem Browser musst du dich neu anmelden.
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-refused = Nicht angemeldet
sign-in-refused-text = E-Mail-Adresse und Passwort passen nicht zusammen, oder es ist noch kein Passwort festgelegt. Prüfe beides und versuch es noch einmal.
sign-in-too-many = Zu viele Versuche
sign-in-too-many-text =
    { $seconds ->
        [one] Warte eine Sekunde und versuch es noch einmal. Nichts ist gesperrt.
       *[other] Warte { $seconds } Sekunden und versuch es noch einmal. Nichts ist gesperrt.
    }
sign-in-help = Noch kein Passwort oder vergessen? Deine Einsatzplanung gibt dir ein neues.

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
news-said =
    { $count ->
        [one] Ein neuer Kurs
       *[other] { $count } neue Kurse
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
news-last-completed = Zuletzt: „{ $title }“.
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
sign-out-everywhere = Überall abmelden
sign-out-everywhere-text = Handy verloren oder an einem fremden Computer angemeldet? Damit enden deine Sitzungen in allen Browsern, auch hier. Um dich wieder anzumelden, brauchst du dein Passwort.
sign-out-everywhere-mobietrain = Deine Sitzungen in MobieTrain enden auch.
sign-out-everywhere-button = Überall abmelden

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
technical-title = Technische Einzelheiten
technical-text = Nachrichten, Schlüssel und Uhren
event-keys-changed = Schlüssel geändert
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
