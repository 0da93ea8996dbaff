date = { $day }. { $month } { $year }
moment = { $date }, { $time }
month = { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day = { $weekday }, { $date }
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
list-separator = ,{" "}

error-bad-request = Das kam nicht vollständig an
error-bad-request-text = Etwas an der Anfrage war anders als erwartet, deshalb wurde nichts geändert. Geh zurück, prüfe deine Eingaben und versuch es noch einmal.
error-forbidden = Diese Seite ist für dich nicht freigegeben
error-forbidden-text = Dir fehlt die Berechtigung dafür. Wenn du sie brauchst, wende dich an die Administration deines Unternehmens.
error-cross-site = Das kam von einer anderen Seite
error-cross-site-text = Zu deiner Sicherheit nehmen wir Änderungen nur von unseren eigenen Seiten an. Nichts wurde geändert. Öffne die Seite hier und versuch es noch einmal.
error-origin-hidden = Wir wissen nicht, woher das kam
error-origin-hidden-text = Dein Browser hat nicht gesagt, von welcher Seite das gesendet wurde. Zu deiner Sicherheit wurde deshalb nichts geändert. Meist verbirgt es ein Proxy unterwegs. Versuch es mit einem anderen Browser oder gib der Administration deines Unternehmens den Support-Code.
error-cookies-blocked = Dein Browser behält hier keine Cookies
error-cookies-blocked-text = Ohne Cookie kann niemand angemeldet bleiben, du würdest also immer wieder gefragt. Erlaube in den Einstellungen deines Browsers Cookies für diese Seite oder verlasse den Modus, der alle blockiert, und versuch es noch einmal.
error-not-found = Unter dieser Adresse gibt es nichts
error-not-found-text = Vielleicht ist die Seite umgezogen, oder die Adresse enthält einen Tippfehler.
error-gone = Dieser Kurs wurde zurückgezogen
error-gone-text = Er ist zurzeit nicht verfügbar. Was du darin gemacht hast, bleibt gespeichert und ist wieder da, wenn er zurückkommt.
error-method = Das kann diese Seite nicht
error-method-text = Die Adresse gibt es, aber nicht für diese Art von Anfrage. Nichts wurde geändert.
error-too-large = Das war zu groß
error-too-large-text = Was gesendet wurde, ist größer, als wir hier annehmen. Deshalb wurde nichts geändert.
error-foreign-host = Diese Adresse gehört nicht zu uns
error-foreign-host-text = Die Anfrage kam unter einem Namen an, den wir nicht bedienen. Prüfe die Adresse.
error-too-many = Zu viele Versuche
error-too-many-text = Warte bitte eine Minute und versuch es noch einmal. Nichts ist gesperrt.
error-internal = Bei uns ist etwas schiefgegangen
error-internal-text = Wenn du etwas geändert hast, sieh zuerst nach, ob es gespeichert ist. Versuch es gleich noch einmal. Wenn es so bleibt, sag der Administration deines Unternehmens Bescheid.
error-busy = Hier ist gerade sehr viel los
error-busy-text = Warte ein paar Sekunden und versuch es noch einmal. Wenn du etwas geändert hast, sieh zuerst nach, ob es gespeichert ist.
error-support = Support-Code:

slug-error-length = Verwende 3 bis 63 Zeichen.
slug-error-characters = Verwende nur Kleinbuchstaben (a bis z), Ziffern und Bindestriche.
slug-error-hyphen = Beginne und ende mit einem Buchstaben oder einer Ziffer.
slug-error-punycode = Ein Slug kann nicht mit xn-- beginnen.
slug-error-reserved = Dieser Name ist reserviert. Wähle einen anderen.

text-error-hidden = Darin steckt { $character }, und das sieht niemand. Lösche es oder tippe alles neu ein.
hidden-zero-width-space = ein breitenloses Leerzeichen ({ $code })
hidden-soft-hyphen = ein weiches Trennzeichen ({ $code })
hidden-direction = ein Zeichen für die Schreibrichtung ({ $code })
hidden-other = ein unsichtbares Zeichen ({ $code })

## The audit log of both sites
audit-title = Protokoll
audit-lead =
    { $days ->
        [one] Wer was wann getan hat. Nichts darin wird je geändert; es wird einen Tag aufbewahrt.
       *[other] Wer was wann getan hat. Nichts darin wird je geändert; es wird { $days } Tage aufbewahrt.
    }
audit-download = Als CSV herunterladen
audit-person = Person
audit-person-search = Name, E-Mail oder Nummer
audit-action = Aktion
audit-all-actions = Alle Aktionen
audit-from = Von
audit-to = Bis
audit-filter = Filtern
audit-no-day = Das ist kein Tag. Schreiben Sie ihn wie 2026-06-18.
audit-days-turned = Dieser Tag liegt vor dem ersten. Vertauschen Sie die beiden.
audit-everybody = Alle anzeigen
audit-nobody = Mit „{ $q }“ wurde niemand gefunden.
audit-who-is-meant = Mit „{ $q }“ wurden mehrere gefunden. Wer ist gemeint?
audit-nothing-fits = Kein Eintrag passt
audit-show-all = Das ganze Protokoll anzeigen
audit-empty = Es ist noch nichts geschehen
audit-empty-text = Anmeldungen, Änderungen und Exporte werden hier stehen.
audit-caption = Protokoll, Neuestes zuerst
audit-time = Zeit
audit-who = Wer
audit-subject = Betroffen
audit-address = IP-Adresse
audit-changes = Änderungen anzeigen
audit-before = vorher:
audit-after = jetzt:
audit-nothing = nichts
audit-others = und { $n } weitere
audit-all-subjects = Betroffen: { $n }
audit-pages = Seiten
audit-count = Einträge: { $n }
audit-count-many = Einträge: 10.000+
audit-newest = Neueste
audit-older = Ältere
audit-first = Erste Seite
audit-next = Nächste Seite
audit-command-line = Administrator des Servers
audit-by-itself = Automatisch
audit-signed-in = Angemeldet
audit-sign-in-refused = Anmeldung fehlgeschlagen
audit-signed-out-everywhere = Überall abgemeldet
audit-password-chosen = Passwort über einen Link gewählt
audit-password-changed = Eigenes Passwort geändert
audit-reset-asked = Link für ein neues Passwort angefordert
audit-device-signed-out = Gerät abgemeldet
audit-audit-log-exported = Protokoll exportiert
audit-field-times = Wie oft
audit-field-entries = Einträge
audit-field-changes = Änderungen
audit-no-address = Jemand ohne gültige E-Mail-Adresse
audit-various = Verschiedene, zu viele für die Liste
audit-breadcrumb = Navigationspfad

## Getting in, on both sites
sign-in-email = E-Mail
copy = Kopieren
copied = Kopiert
sign-in-too-many = Zu viele Versuche
sign-in-too-many-text =
    { $seconds ->
        [one] Warte eine Sekunde und versuch es noch einmal. Nichts ist gesperrt.
       *[other] Warte { $seconds } Sekunden und versuch es noch einmal. Nichts ist gesperrt.
    }
devices-own = Wo du angemeldet bist
device-on = { $browser } auf { $system }
device-unknown = Ein Browser, den wir nicht kennen
device-seen = Zuletzt gesehen am { $when }
device-seen-from = Zuletzt gesehen am { $when }, von { $address }
device-here = Dieser Browser
device-sign-out = Abmelden
device-signed-out = Dieser Browser wurde abgemeldet
sign-out-everywhere = Überall abmelden
sign-out-everywhere-text = Handy verloren oder an einem fremden Computer angemeldet? Damit enden deine Sitzungen in allen Browsern, auch hier. Um dich wieder anzumelden, brauchst du dein Passwort.
sign-out-everywhere-button = Überall abmelden
signed-out-everywhere = Du bist überall abgemeldet
signed-out-everywhere-text = In jedem Browser musst du dich neu anmelden.
invitation-made = Ein Link, um ein Passwort zu wählen, wurde am { $when } erstellt.
invitation-opened = Der Link wurde am { $when } geöffnet, von der Person selbst oder von einem Programm, das ihre E-Mails liest.
invitation-used = Am { $when } wurde ein Passwort gewählt.
invitation-until = Der Link gilt bis { $when }.
invitation-waiting = Die E-Mail ist unterwegs zum Mailserver.
invitation-sent = Der Mailserver hat die E-Mail an { $email } am { $when } angenommen.
invitation-failed = Die E-Mail an { $email } wurde am { $when } nicht angenommen.
invitation-said = Der Mailserver hat gesagt: „{ $said }“
invited-link = Link zum Wählen eines Passworts
invited-link-text = Gib diesen Link an { $name }. Er gilt bis { $until }.
invited-once = Du siehst diesen Link nur einmal
invited-once-text = Wer ihn hat, kann damit einmal das Passwort wählen. Geht er verloren, erstelle einen neuen: Dieser gilt dann nicht mehr.
invited-back = Fertig
choose-welcome = Willkommen bei { $client }, { $name }
choose-welcome-text = Wähle ein Passwort, und du bist drin.
choose-title = Wähle ein neues Passwort
choose-text = Für { $name }. Wo du bisher angemeldet warst, wirst du abgemeldet.
choose-user = Du meldest dich an mit
choose-new = Neues Passwort
choose-help =
    { $count ->
        [one] Mindestens ein Zeichen.
       *[other] Mindestens { $count } Zeichen. Mehr ist nicht nötig: Drei Wörter hintereinander kann man sich leicht merken.
    }
choose-show = Anzeigen, was ich tippe
choose-short =
    { $count ->
        [one] Mindestens ein Zeichen ist nötig.
       *[other] Das ist zu kurz: Mindestens { $count } Zeichen sind nötig.
    }
choose-long = Das ist länger, als irgendjemand tippt. Höchstens 1.000 Bytes sind möglich.
choose-common = Viele benutzen dieses Passwort oder ein sehr ähnliches, deshalb wird es zuerst erraten. Nimm ein anderes.
choose-button = Speichern und anmelden
choose-not-you = Du bist nicht { $name }? Schließ diese Seite; es ist nichts geschehen. Der Link gilt bis { $until }.
ticket-over = Dieser Link gilt nicht mehr
ticket-over-text = Er wurde schon benutzt, ist zu alt, oder es wurde ein neuerer gesendet. Es hat sich nichts geändert.
ticket-over-sign-in = Anmelden
ticket-over-again = Neuen Link anfordern
ticket-over-ask = Noch nie ein Passwort gehabt? Bitte die Person, die sich bei { $client } um die Mitarbeitenden kümmert, um eine neue Einladung.
forgotten-title = Passwort vergessen?
forgotten-text = Gib deine E-Mail-Adresse ein. Wenn jemand bei { $client } diese Adresse hat, kommt eine E-Mail mit einem Link für ein neues Passwort.
forgotten-no-mail = Von hier aus werden keine E-Mails verschickt. Frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert: Sie kann dir einen Link erstellen.
forgotten-no-address = Das ist keine E-Mail-Adresse. Prüfe sie und versuch es noch einmal.
forgotten-button = Link senden
forgotten-asked = Sieh in deine E-Mails
forgotten-asked-text = Wenn jemand bei { $client } die Adresse { $email } hat, ist ein Link für ein neues Passwort dorthin unterwegs. Er gilt eine Stunde.
forgotten-asked-nothing = Nach ein paar Minuten noch nichts da? Sieh bei den unerwünschten E-Mails nach, prüfe die Adresse, oder frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert.
forgotten-back = Zurück zur Anmeldung
own-password = Passwort ändern
own-password-current = Aktuelles Passwort
own-password-wrong = Das ist nicht dein aktuelles Passwort.
own-password-ends = Überall sonst wirst du abgemeldet.
own-password-save = Passwort ändern
own-password-cancel = Abbrechen
own-password-saved = Dein Passwort ist geändert
reset-mail-subject = Ein neues Passwort für { $client }
reset-mail-text =
    Hallo { $name },

    jemand, wahrscheinlich du, hat ein neues Passwort bei { $client } angefordert. Wähle es mit dem Link unten; er gilt bis { $until }. Wenn du das nicht warst, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.
ticket-mail-end = Niemand wird dich je nach diesem Link fragen. Gib ihn an niemanden weiter.
code-made = Am { $when } wurde ein Anmeldecode gedruckt.
code-opened = Er wurde am { $when } gescannt oder eingegeben.
code-until = Er gilt bis { $when }.
security-title = Anmeldung und Sicherheit
security-for = Für dein eigenes Konto, { $name }.
security-text = Ein zweiter Faktor, dein Passwort und wo du angemeldet bist.
security-on = Zweiter Faktor aktiv
factor-app = Authenticator-App
factor-app-text = Eine App auf deinem Handy zeigt sechs Ziffern, jede halbe Minute andere. Beim Anmelden wirst du nach dem Passwort danach gefragt: Wer nur das Passwort kennt, bleibt draußen.
factor-app-on = Eingerichtet
factor-app-none = Nicht eingerichtet
factor-app-since = Seit { $when }.
factor-app-set-up = Einrichten
factor-app-turn-off = Ausschalten …
factor-app-off-question = Die Authenticator-App ausschalten?
factor-app-off-text = Ihre Codes zählen nicht mehr. Ist sie dein einziger zweiter Faktor, kommst du danach mit dem Passwort allein hinein, und auch deine Wiederherstellungscodes verfallen.
factor-app-off-yes = Ausschalten
factor-cancel = Abbrechen
factor-app-scan = Scanne das mit deiner Authenticator-App.
factor-app-type = Tippe die sechs Ziffern ein, die sie zeigt.
factor-app-qr = QR-Code für deine Authenticator-App
factor-six-digits = Sechs Ziffern
factor-app-turn-on = Einschalten
factor-app-no-camera = Keine Kamera?
factor-app-key = Tippe diesen Schlüssel in die App:
factor-code-wrong = Diesen Code zeigt die App jetzt nicht. Warte auf den nächsten und tippe den ein; stimmt er wieder nicht, lass dein Handy die Uhrzeit automatisch stellen.
factor-app-now-on = Deine Authenticator-App ist eingerichtet
factor-app-now-off = Deine Authenticator-App ist ausgeschaltet
factor-recovery-code = Wiederherstellungscode
codes-title = Wiederherstellungscodes
codes-text = Für den Tag, an dem dein Handy im Fluss liegt. Jeder gilt einmal.
codes-left = Noch übrig: { $count } von 10
codes-make = Neue erzeugen …
codes-question = Neue Wiederherstellungscodes erzeugen?
codes-question-text = Du siehst sie einmal. Die bisherigen gelten sofort nicht mehr.
codes-yes = Neue erzeugen
codes-once = Du siehst sie nur jetzt
codes-once-text = Druck sie aus oder schreib sie auf.
codes-before = Frühere Codes gelten nicht mehr.
codes-kept = Ich habe sie aufbewahrt
codes-print = Drucken
second-title = Noch ein Schritt
second-text = Dein Passwort stimmt. Tippe die sechs Ziffern ein, die deine Authenticator-App jetzt zeigt.
second-button = Weiter
second-wrong = Dieser Code stimmt nicht
second-wrong-text = Warte auf den nächsten und tippe den ein: Jeder gilt einmal. Versuche übrig: { $left }.
second-recovery = Handy nicht zur Hand? Nimm einen Wiederherstellungscode
second-recovery-help = Einer der Codes, die du auf Papier aufbewahrt hast. Er gilt einmal.
second-recovery-wrong = Das ist keiner deiner Wiederherstellungscodes
second-recovery-wrong-text = Oder er wurde schon benutzt, oder es gibt neuere. Versuch einen anderen. Versuche übrig: { $left }.
second-over = Gib dein Passwort noch einmal ein
second-over-text = Der zweite Schritt hat länger als zehn Minuten gedauert, oder es waren fünf falsche Codes. Nichts ist gesperrt.
second-back = Als jemand anderes anmelden
second-help = Handy und Codes verloren? Die Verwaltung von { $client } oder wer { $product } betreibt, kann deinen zweiten Faktor entfernen.

proof-title = Bestätige, dass du es bist
proof-text = Was jetzt kommt, soll niemand tun, der diesen Browser nur offen vorfindet. Es gilt eine Viertelstunde.
proof-nothing = Nichts wurde geändert
proof-nothing-text = Die Seite war länger als eine Viertelstunde offen. Bestätige, dass du es bist, und mach es dann noch einmal.
proof-password = Dein Passwort
proof-button = Bestätigen
proof-wrong = Das ist nicht dein Passwort.
proof-by-code = Lieber mit einem Code
proof-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warte auf den nächsten und tippe den ein.

passkeys-title = Passkeys
passkeys-text = Fingerabdruck, Gesicht oder Bildschirmsperre statt Passwort. Zählt als beide Faktoren.
passkeys-none = Noch keine.
passkey-add = Passkey hinzufügen
passkey-added = Hinzugefügt am { $when }
passkey-used = zuletzt benutzt am { $when }
passkey-unnamed = Passkey
passkey-name = Name
passkey-name-help = Damit du später weißt, welcher es ist: der Name des Handys oder Computers.
passkey-add-failed = Kein Passkey hinzugefügt: abgebrochen, oder dieses Gerät kann keinen erzeugen, oder es hat schon einen für dieses Konto.
passkey-add-refused = Das hat zu lange gedauert oder kam nicht von dieser Seite. Nichts wurde hinzugefügt; versuch es noch einmal.
passkey-now-on = Der Passkey ist hinzugefügt
passkey-now-off = Der Passkey ist entfernt
passkey-renamed = Der Passkey hat einen neuen Namen
passkey-change = Ändern
passkey-save = Namen speichern
passkey-remove = Diesen Passkey entfernen
passkey-remove-text = Er lässt dich hier nicht mehr hinein. Ist er dein einziger zweiter Faktor, genügt danach das Passwort. Lösch ihn auch auf dem Gerät.
passkey-use = Passkey benutzen
passkey-failed = Kein Passkey benutzt: abgebrochen, oder auf diesem Gerät gibt es keinen für diese Seite. Nimm einen anderen Weg.
passkey-refused = Dieser Passkey gilt hier nicht
passkey-refused-text = Er wurde entfernt, gehört jemand anderem, oder die Seite war zu lange offen. Versuch es noch einmal oder nimm einen anderen Weg.
second-text-passkey = Dein Passwort stimmt. Benutze jetzt einen deiner Passkeys.

address-title = E-Mail-Adresse
address-none = Du hast noch keine.
address-change = E-Mail-Adresse ändern
address-add = E-Mail-Adresse hinzufügen
address-pending = Wartet auf Bestätigung bei { $email }, gesendet am { $when }. Der Link dort gilt bis { $until }; solange niemand auf die Schaltfläche dahinter drückt, ändert sich nichts.
address-cancel = Änderung abbrechen
address-again = Erneut senden
address-new = Neue E-Mail-Adresse
address-new-help = Dorthin geht ein Link. Die Adresse ändert sich, wenn du innerhalb von sechs Stunden auf die Schaltfläche dahinter drückst. Deine jetzige Adresse erfährt davon und kann es eine Woche lang rückgängig machen.
address-same = Das ist schon deine Adresse.
address-ask = Link senden
address-asked = Schau in das Postfach deiner neuen Adresse
address-cancelled = Deine E-Mail-Adresse bleibt, wie sie war
address-wait = Das wurde oft genug gesendet. Schau im Spam-Ordner nach und versuch es später noch einmal.
address-confirm-title = Ist das deine E-Mail-Adresse?
address-confirm-text = { $name } möchte sich bei { $client } künftig mit { $email } anmelden. Drück nur auf die Schaltfläche, wenn du das bist.
address-confirm-button = Ja, diese Adresse verwenden
address-changed = Deine E-Mail-Adresse ist geändert
address-confirm-first = Melde dich zuerst in diesem Browser als { $name } an und öffne den Link dann noch einmal.
address-back = Deine frühere E-Mail-Adresse gilt wieder. Sieh nach, was hier sonst eingerichtet ist: Wer sie geändert hat, kann etwas hinzugefügt haben.
address-restored-mail-text =
    Hallo { $name },

    deine E-Mail-Adresse bei { $client } ist seit { $when } wieder { $after }. Wer dort die Mails liest, hat die Änderung auf diese Adresse rückgängig gemacht, alle abgemeldet und ein neues Passwort gewählt. Warst du das nicht? Dann wende dich an die Person, die dein Konto betreut.
address-restore-title = Die Änderung rückgängig machen?
address-restore-text = { $name } meldet sich bei { $client } wieder mit { $email } an. Alle, die mit diesem Konto angemeldet sind, werden abgemeldet, und sein Passwort gilt nicht mehr: Du wählst hier ein neues.
address-restore-button = Rückgängig machen
address-over-text = Er wurde schon benutzt, ist zu alt, es wurde ein neuerer gesendet, oder die Adresse ist nicht mehr frei. Es hat sich nichts geändert.
address-over-ask = Melde dich an und sieh dir die E-Mail-Adresse in deinem Profil an. Du kommst nicht hinein? Frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert.
address-mail-subject = Bestätige deine neue E-Mail-Adresse bei { $client }
address-mail-text =
    Hallo { $name },

    du möchtest dich bei { $client } mit dieser Adresse anmelden. Öffne den Link unten bis { $until } und drück dort auf die Schaltfläche. Wenn du das nicht warst, brauchst du nichts zu tun.
address-taken-mail-text =
    Jemand möchte sich bei { $client } mit dieser Adresse anmelden. Sie hat dort schon ein Konto, deshalb hat sich nichts geändert. Wenn du das warst, melde dich mit diesem Konto an oder frag die Person, die sich bei { $client } um die Mitarbeitenden kümmert.
address-changed-mail-subject = Deine E-Mail-Adresse bei { $client } wurde geändert
address-changed-mail-text =
    Hallo { $name },

    deine E-Mail-Adresse bei { $client } ist seit { $when } { $after } statt { $before }. Sie wurde von der Netzwerkadresse { $from } aus geändert.

    Warst du das nicht? Dann mach es mit dem Link unten rückgängig, bis { $until }. Alle werden dann abgemeldet, und du wählst ein neues Passwort.
keep-me = Auf diesem Gerät angemeldet bleiben
keep-me-help =
    { $days ->
        [one] Einen Tag lang oder bis du dich abmeldest. Nicht auf einem Gerät, das auch andere benutzen.
       *[other] { $days } Tage lang oder bis du dich abmeldest. Nicht auf einem Gerät, das auch andere benutzen.
    }
device-kept = Bleibt angemeldet bis { $when }
audit-address-asked = Andere E-Mail-Adresse angefordert
audit-address-changed = Eigene E-Mail-Adresse geändert
audit-address-restored = Frühere E-Mail-Adresse wiederhergestellt
## Mail: what every message says, and trying out the mail server
mail-link-below = Geht die Schaltfläche nicht? Kopiere diese Adresse in deinen Browser:
mail-automatic = { $product } hat diese Nachricht automatisch verschickt. Antworten darauf liest niemand.
mail-button-choose = Passwort wählen
mail-button-security = Anmeldung und Sicherheit öffnen
mail-button-confirm-address = Adresse bestätigen
test-mail-subject = Eine Testnachricht von { $product }
test-mail-text =
    Hallo { $name },

    diese Nachricht wurde verschickt, um den Mailserver auszuprobieren. Wenn du sie liest, kommen Nachrichten von { $product } an.
test-mail-button = { $product } öffnen
mail-title = E-Mail
mail-lead = Einladungen und Links für ein neues Passwort gehen per E-Mail hinaus. Hier siehst du, ob das klappt.
mail-set-up = Nachrichten gehen hinaus
mail-folder = Nachrichten gehen in einen Ordner
mail-from = Sie kommen von { $from }.
mail-off = Von hier geht keine E-Mail hinaus
mail-test-text = Eine Nachricht geht sofort an { $address }, und du liest hier, was der Mailserver antwortet.
mail-test-no-address = Du hast hier keine E-Mail-Adresse, also kann dir keine Nachricht geschickt werden. Jemand mit einer Adresse muss es ausprobieren.
mail-test-button = Mir eine Testnachricht schicken
mail-test-taken = Der Mailserver hat die Nachricht an { $address } angenommen
mail-test-taken-text = Er hat geantwortet: „{ $said }“ Ob die Nachricht ankommt, siehst du in deinem Postfach. Schau auch bei unerwünschten E-Mails nach.
mail-test-kept = Es wurde keine Nachricht verschickt: hier gibt es keinen Mailserver
mail-test-kept-text = Diese Installation schreibt Nachrichten stattdessen in einen Ordner, wo niemand sie bekommt. Deine liegt dort.
mail-test-refused = Der Mailserver hat die Nachricht nicht angenommen
mail-test-refused-text = Er hat geantwortet: „{ $said }“ Es wurde nichts verschickt.
mail-test-unreachable = Der Mailserver ist nicht erreichbar oder lässt uns nicht hinein
mail-test-unreachable-text = Es wurde nichts verschickt. Wer diese Installation betreibt, findet den Grund in ihrem Protokoll.
mail-test-unsure = Der Mailserver hat nicht geantwortet
mail-test-unsure-text = Die Nachricht war da schon unterwegs. Ob sie verschickt wurde, weiß niemand: Schau in dein Postfach. Wer diese Installation betreibt, findet mehr in ihrem Protokoll.
mail-test-wait = Du hast es gerade mehrmals ausprobiert. Versuch es in einer Minute wieder.
mail-unreachable = Der Mailserver war nicht erreichbar oder hat uns nicht hineingelassen.
mail-unfit-address = An diese Adresse kann keine Nachricht verschickt werden.
audit-mail-failed = Nachricht nicht zugestellt
audit-field-said = Der Mailserver hat gesagt
audit-field-message = Nachricht
audit-message-invitation = Einladung
audit-message-reset = Link für ein neues Passwort
audit-message-factors = Zweiter Faktor entfernt
audit-message-connected = MobieTrain hat sich verbunden
audit-message-reminder = eine Erinnerung an eine Schulung
audit-message-address = Link an eine neue E-Mail-Adresse
audit-message-address-changed = E-Mail-Adresse wurde geändert
audit-message-joined = Arbeitet in einem weiteren Konto
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Zweiter Faktor verlangt
audit-factors-not-asked = Zweiter Faktor nicht mehr verlangt
audit-factor-added = Zweiter Faktor hinzugefügt
audit-factor-removed = Zweiter Faktor entfernt
audit-recovery-codes-made = Neue Wiederherstellungscodes erzeugt
audit-factor-refused = Zweiter Faktor abgelehnt, nach dem richtigen Passwort
audit-factors-reset = Zweiter Faktor zurückgesetzt
audit-field-factor = Zweiter Faktor
audit-field-why = Warum
audit-why-wrong = Falsch
audit-why-replayed = Schon benutzt
audit-why-cloned = Zählte rückwärts: Vielleicht gibt es eine Kopie des Passkeys
audit-factor-passkey = Passkey
person-factor = Zweiter Faktor
person-factor-set = Eingerichtet
person-factor-none = Keiner
person-factor-reset = Zweiten Faktor entfernen …
person-factor-reset-question = Den zweiten Faktor von { $name } entfernen?
person-factor-reset-first = Für jemanden, der Handy und Wiederherstellungscodes verloren hat. Vergewissere dich, dass wirklich diese Person darum bittet: Ruf an oder triff dich mit ihr.
person-factor-reset-then = Danach genügt das Passwort, bis wieder ein zweiter Faktor eingerichtet ist.
person-factor-reset-mail = Die Person erfährt per E-Mail, dass du das getan hast.
person-factor-reset-no-mail = Es geht keine Nachricht hinaus: Diese Installation verschickt keine E-Mails. Sag es der Person selbst.
person-factor-reset-yes = Entfernen
person-factor-now-none = Der zweite Faktor von { $name } ist entfernt
factors-reset-mail-subject = Dein zweiter Faktor bei { $client } wurde entfernt
factors-reset-mail-text =
    Hallo { $name },

    die Verwaltung hat den zweiten Faktor deines Kontos bei { $client } entfernt. Jetzt genügt dein Passwort. Richte unter „Anmeldung und Sicherheit“ einen neuen ein. Du hast nicht darum gebeten? Ändere sofort dein Passwort und sag es deiner Verwaltung.
role-confirm-link = Bestätige in einem neuen Tab, dass du es bist
mistake-confirm-first = Bestätige erst, dass du es bist (der Link darunter), und speichere dann noch einmal. Noch ist nichts geändert.
asked-title = Wer einen zweiten Faktor braucht
asked-text = Ein zweiter Faktor ist das, was jemand neben dem Passwort vorzeigt: sechs Ziffern aus einer App auf dem Handy oder ein Passkey. Wer nur das Passwort kennt, kommt nicht hinein.
asked-have =
    { $with ->
        [one] { $with } von { $people } hat einen.
       *[other] { $with } von { $people } haben einen.
    }
asked-without =
    { $count ->
        [one] { $count } müsste einen einrichten.
       *[other] { $count } müssten einen einrichten.
    }
asked-from = Ab diesem Tag
asked-day-wrong = Wähle einen Tag.
asked-day-past = Dieser Tag ist vorbei. Wähle heute oder einen späteren Tag.
asked-at-once =
    { $count ->
        [one] Das ist heute: Ab sofort richtet { $count } Person zuerst einen ein, vor allem anderen.
       *[other] Das ist heute: Ab sofort richten { $count } Personen zuerst einen ein, vor allem anderen.
    }
asked-type-number = Um fortzufahren, gib { $count } ein
asked-not-saved = Noch wurde nichts gespeichert.
asked-then = Bis dahin lesen sie es nach der Anmeldung. Danach richtet, wer keinen hat, zuerst einen ein; niemand wird ausgesperrt.
asked-save = Speichern
asked-saved = Gespeichert
asked-card = { $client } und zweite Faktoren
asked-card-text = Wähle, wer einen braucht und ab welchem Tag.
asked-of-you = { $client } verlangt von dir ab { $when } einen zweiten Faktor
asked-of-you-text = Es dauert zwei Minuten, und wer an dein Passwort kommt, bleibt draußen.
asked-now = { $client } verlangt von dir einen zweiten Faktor
asked-now-text = Richte hier einen ein, um weiterzumachen. Alles andere wartet darauf, und nichts geht verloren.
asked-go = Einrichten
