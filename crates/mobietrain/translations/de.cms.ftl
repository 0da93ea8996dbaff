# The frame
cms-skip = Zum Inhalt springen
cms-nav = Hauptmenü
cms-menu = Menü
cms-breadcrumb = Navigationspfad
cms-pages = Seiten
cms-page-previous = Vorherige Seite
cms-page-next = Nächste Seite
cms-account = Konto
cms-nav-accounts = Konten
cms-nav-courses = Kurse
cms-nav-learners = Lernende
cms-nav-groups = Nutzergruppen
cms-nav-connection = { $planner }
cms-nav-terms = Bedingungen
cms-nav-staff = Team
cms-nav-operators = Operatoren
cms-nav-installation-audit = Audit-Protokoll der Installation
cms-role-operator = Betreiberteam
cms-role-content-admin = Inhaltsadmin
cms-role-editor = Redakteur
cms-role-manager = Manager
cms-role-content-admin-help = Kurse, Gruppen, Lernende, Bedingungen, Team
cms-role-editor-help = Schreibt Kurse. Wann die Leute das Geschriebene sehen, entscheidet ein Inhaltsadmin.
cms-role-manager-help = Sieht Lernende und Berichte der Gruppen, die Sie auswählen. Ändert nichts.
cms-switch = Anderes Konto
cms-switch-to = Ihre Konten
cms-start = Wo möchten Sie arbeiten?
cms-start-none = Sie arbeiten in keinem Konto
cms-start-none-text = Jemand hat Sie aus dem Konto entfernt, in dem Sie gearbeitet haben. Fragen Sie einen Inhaltsadmin dieser Firma, wenn das ein Versehen ist.
cms-sign-out = Abmelden
cms-leaving = Es gibt Worte, die noch nicht gespeichert sind
cms-leaving-text = Sie werden nur in diesem Browser aufbewahrt. Beim Abmelden werden sie entfernt, damit niemand anders sie an diesem Gerät findet. Öffnen Sie den Kurs, und sie werden gespeichert.
cms-leaving-stay = Angemeldet bleiben
cms-leaving-leave = Abmelden und sie verlieren
cms-leaving-other = Was jemand anders hier geschrieben hat
cms-save = Speichern
cms-cancel = Abbrechen
cms-discard = Verwerfen
cms-delete = Löschen
cms-edit = Bearbeiten
cms-add = Hinzufügen
cms-remove = Entfernen
cms-copy = Kopieren
cms-copied = Kopiert
cms-find = Suchen
cms-filter = Filtern
cms-search = Suche
cms-upload = Hochladen
cms-preview = Vorschau
cms-preview-update = Vorschau aktualisieren
cms-optional = (optional)
cms-admin-name = Name
cms-group-name = Name
cms-email = E-Mail
cms-password = Passwort
cms-state = Status
cms-language = Sprache
cms-languages = Sprachen
cms-none = Keine
cms-never = Nie
cms-of = { $some } von { $all }
cms-changed = Geändert am { $at }
cms-at-by = { $at }, { $name }
cms-sure = Ich verstehe, dass sich das nicht rückgängig machen lässt
cms-sure-missing = Setze das Häkchen, um zu bestätigen, dass du sicher bist. Nichts wurde gelöscht.
cms-mistakes = { $n ->
    [one] Noch nicht gespeichert: eine Sache ist zu korrigieren
   *[other] Noch nicht gespeichert: { $n } Sachen sind zu korrigieren
  }
cms-done-saved = Gespeichert.
cms-done-created = Angelegt.
cms-done-duplicated = Das ist die Kopie. Sie ist ein Entwurf: Man sieht sie, sobald sie Gruppen hat und veröffentlicht ist.
cms-done-deleted = Gelöscht.
cms-done-published = Veröffentlicht.
cms-done-course-published = Veröffentlicht. Ab jetzt sehen es die Leute.
cms-done-published-already = Die Leute sehen den Entwurf so, wie er ist. Es gibt nichts zu veröffentlichen.
cms-done-taken-back = Zurückgenommen. Die Leute sehen wieder die Version davor.
cms-done-taken-back-to-nothing = Zurückgenommen. Niemand sieht den Kurs jetzt, wie zuvor.
cms-done-taken-back-too-late = Das ließ sich nicht mehr zurücknehmen: Es sind mehr als zehn Minuten vergangen, oder seitdem ist etwas anderes geschehen. Nichts wurde geändert.
cms-done-version-forgotten = Diese Version ließ sich nicht mehr zurückholen: Sie wurde gerade entfernt, weil nichts sie mehr brauchte. Der Entwurf ist, wie er war.
cms-done-brought-back = Das ist jetzt der Entwurf. Die Leute sehen ihn, sobald du ihn veröffentlichst.
cms-done-withdrawn = Zurückgezogen. Niemand kann den Kurs jetzt machen; was darin gemacht wurde, bleibt erhalten.
cms-done-connected = Verbunden. Ab jetzt werden Links von diesem Kunden angenommen.
cms-done-connected-keyless = Es ist gespeichert, aber die Schlüssel des Kunden konnten nicht abgerufen werden: Noch kann sich niemand anmelden.
cms-done-disconnected = Getrennt. Es wird kein Link mehr angenommen, und offene Sitzungen sind beendet.
cms-done-uploaded = Hochgeladen.
cms-done-sent-again = Die Nachricht wird erneut gesendet. Wenn { $planner } sie nicht annimmt, versuchen wir es noch einmal drei Tage lang.
cms-done-planned = Geplant. Der Kurs wird von selbst veröffentlicht.
cms-done-unplanned = Die Planung ist aufgehoben.

# Signing in
cms-sign-in = Anmelden
cms-sign-in-lead = Für alle, die Schulungen erstellen und begleiten.
cms-sign-in-wrong = E-Mail und Passwort gehören nicht zusammen. Prüfe beides und versuch es noch einmal.
cms-sign-in-wait = { $seconds ->
    [one] Zu viele Versuche. Warte eine Sekunde und versuch es noch einmal; nichts ist gesperrt.
   *[other] Zu viele Versuche. Warte { $seconds } Sekunden und versuch es noch einmal; nichts ist gesperrt.
  }
cms-sign-in-learner = Willst du einen Kurs machen?
cms-sign-in-learner-link = Lernende kommen über { $planner } herein

# Operator: accounts
cms-accounts-lead = Die Unternehmen, die hier ihre Leute schulen.
cms-accounts-empty = Noch keine Konten
cms-accounts-empty-text = Lege für jedes Unternehmen eines an. Verbinde es dann mit dem { $planner } des Unternehmens.
cms-account-new = Neues Konto
cms-account-create = Konto anlegen
cms-account-name = Name des Unternehmens
cms-account-name-help = So, wie seine Leute es kennen
cms-account-name-wrong = Schreib den Namen des Unternehmens, mit höchstens 100 Zeichen.
cms-account-slug = Konto-Login-Slug
cms-account-slug-help = Der Kunde trägt ihn in { $planner } ein. Er lässt sich später nicht ändern. Kleinbuchstaben, Ziffern und Bindestriche.
cms-account-slug-taken = Ein anderes Konto hat diesen Slug. Wähle einen anderen.
cms-connection = Verbindung
cms-connected = Verbunden
cms-connected-keyless = Verbunden, aber ohne Schlüssel
cms-not-connected = Nicht verbunden
cms-last-sign-on = Letzte Anmeldung
cms-client-slug = Kunden-Slug
cms-client-slug-help = Den bekommst du von { $account }: der erste Teil der { $planner }-Adresse.
cms-issuer = Aussteller
cms-jwks = Schlüssel (JWKS)
cms-keys-fetch = Jetzt abrufen
cms-keys-at = Zuletzt gefragt: { $at }. Höchstens alle { $seconds } Sekunden.
cms-keys-good = Brauchbare Schlüssel: { $n }. Die Mitarbeitenden dieses Kunden können sich anmelden.
cms-keys-none = Die Schlüssel sind da, aber keiner ist brauchbar. Niemand kann sich anmelden.
cms-keys-unknown-name = Diese Adresse gibt es nicht. Prüfe die Subdomain des Kunden: Niemand kann sich anmelden.
cms-keys-unreachable = Unter dieser Adresse antwortet gerade niemand. Bis Schlüssel abgerufen werden können, gelten nur die vorigen, höchstens einen Tag lang.
cms-keys-status = Unter dieser Adresse antwortet etwas, aber ohne Schlüssel. Prüfe die Subdomain des Kunden: Niemand kann sich anmelden.
cms-keys-no-key-set = Was diese Adresse antwortet, ist kein Schlüsselsatz. Damit kann sich niemand anmelden.
cms-connected-by = Verbunden von
cms-by-at = { $name }, { $at }
cms-disconnect = Trennen
cms-disconnect-text = Niemand kommt mehr herein, und offene Sitzungen enden sofort. Lernende und ihr Fortschritt bleiben.
cms-account-hand = Gib das an { $account } weiter
cms-account-hand-text = Dort wird der Slug in { $planner } unter „Integrationen“, „MobieTrain“ eingetragen.
cms-account-mail = E-Mail vorbereiten
cms-account-mail-subject = Konto-Login-Slug für MobieTrain
cms-account-mail-body = Dein Konto-Login-Slug lautet: { $slug }
cms-admin-email-wrong = Schreib die Adresse in der Form name@unternehmen.example.
cms-admin-name-wrong = Schreib den Namen der Person, mit höchstens 100 Zeichen.

# The connection, for the content admin
cms-connection-title = Verbindung zu { $planner }
cms-connection-lead = Lernende von { $account } kommen nur über { $planner } herein.
cms-connection-slug-help = Die { $planner }-Administration deines Unternehmens trägt ihn unter „Integrationen“, „MobieTrain“ ein.
cms-connection-missing = MobieTrain kennt die { $planner }-Adresse deines Unternehmens noch nicht. Bitte MobieTrain, deine Subdomain einzurichten.

# Events between MobieTrain and the planner
cms-events = Nachrichten
cms-events-lead = Was MobieTrain und { $planner } einander von selbst mitteilen. Was sich nicht zustellen lässt, wird drei Tage lang weiter versucht.
cms-events-empty = Noch nichts mitzuteilen
cms-events-empty-text = Veröffentliche einen Kurs, und { $planner } erfährt es innerhalb von Sekunden.
cms-events-paused = { $planner } nimmt zurzeit keine Nachrichten an. Nichts geht verloren; der nächste Versuch ist am { $at }.
cms-events-given-up = { $n ->
    [one] Eine Nachricht ließ sich nicht zustellen
   *[other] { $n } Nachrichten ließen sich nicht zustellen
  }
cms-events-given-up-text = { $planner } hat sie drei Tage lang nicht angenommen, oder das Konto war nicht verbunden. Behebe, was unten steht, und sende sie dann erneut.
cms-events-last = Zuletzt zugestellt
cms-events-never = Noch nie
cms-events-lag = Zustelldauer
cms-events-lag-none = Weniger als eine Sekunde
cms-events-lag-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
  }
cms-events-lag-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
  }
cms-events-waiting = Ausstehend
cms-events-waiting-none = Keine
cms-events-waiting-since = { $n ->
    [one] Eine Nachricht, seit dem { $at }
   *[other] { $n } Nachrichten, die erste seit dem { $at }
  }
cms-events-clock = Uhr von { $planner }
cms-events-clock-same = Gleich wie unsere
cms-events-clock-ahead = { $n ->
    [one] Geht gegenüber unserer eine Sekunde vor
   *[other] Geht gegenüber unserer { $n } Sekunden vor
  }
cms-events-clock-behind = { $n ->
    [one] Geht gegenüber unserer eine Sekunde nach
   *[other] Geht gegenüber unserer { $n } Sekunden nach
  }
cms-events-sent = An { $planner }
cms-events-sent-caption = Nachrichten an { $planner }: zuerst die fehlgeschlagenen, dann die neuesten
cms-events-sent-none = Es wurde noch nichts gesendet.
cms-events-received = Von { $planner }
cms-events-received-caption = Nachrichten von { $planner }, neueste zuerst
cms-events-received-none = Es ist noch nichts angekommen.
cms-events-when = Zeit
cms-events-what = Was passiert ist
cms-events-result = Ergebnis
cms-events-attempts = Versuche
cms-events-delivered = Zugestellt
cms-events-on-the-way = Ausstehend
cms-events-dead = Nicht zugestellt
cms-events-next = Nächster Versuch am { $at }
cms-events-again = Erneut senden
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = Das Kursangebot hat sich geändert
cms-event-courses-seen = Eine lernende Person hat ihre neuen Kurse gesehen
cms-event-course-completed = Eine lernende Person hat einen Kurs abgeschlossen
cms-event-session-revoked = Die Sitzungen eines Mitarbeitenden wurden beendet
cms-event-people-changed = Personen oder Abteilungen wurden geändert
cms-event-keys-changed = Die Signaturschlüssel haben sich geändert
cms-event-learner-deleted = Eine lernende Person wurde gelöscht
cms-event-completion-withdrawn = Ein Abschluss wurde zurückgenommen
cms-event-unknown = Etwas, das diese Version nicht kennt
cms-clock-ahead = { $n ->
    [one] Die Uhr von { $planner } geht gegenüber unserer eine Sekunde vor
   *[other] Die Uhr von { $planner } geht gegenüber unserer { $n } Sekunden vor
  }
cms-clock-behind = { $n ->
    [one] Die Uhr von { $planner } geht gegenüber unserer eine Sekunde nach
   *[other] Die Uhr von { $planner } geht gegenüber unserer { $n } Sekunden nach
  }
cms-clock-text = Gemessen am { $at }. Bei mehr als 30 Sekunden Abweichung werden Links und Nachrichten abgelehnt. Bitte { $planner } und alle, die diesen Server betreiben, ihre Uhren nach einem Zeitserver (NTP) zu stellen.

# The sign-on log
cms-log = Link-Diagnose
cms-log-lead = Jeder Versuch hereinzukommen und was dabei nicht stimmte. Frag die lernende Person nach dem Code auf ihrem Bildschirm.
cms-log-caption = Anmeldungen, neueste zuerst
cms-log-all = Alle
cms-log-failed = Fehlgeschlagen
cms-log-search = Support-Code oder Name
cms-log-empty = Noch keine Versuche
cms-log-empty-text = Sie erscheinen hier, sobald jemand MobieTrain aus { $planner } öffnet.
cms-log-nothing = Nichts gefunden
cms-log-all-link = Alle Versuche zeigen
cms-log-time = Zeit
cms-log-outcome = Ergebnis
cms-log-fix = Was zu tun ist
cms-log-code = Support-Code
cms-log-nobody = Unbekannt
cms-log-times = { $times }-mal, zuletzt um { $time }
cms-log-newest = Neueste
cms-log-older = Ältere
cms-log-facts = Was ankam
cms-log-reason = Grund
cms-log-key = Schlüssel-ID
cms-log-skew = Alter des Links
cms-log-skew-value = { $seconds ->
    [one] { $seconds } Sekunde nach unserer Uhr
   *[other] { $seconds } Sekunden nach unserer Uhr
  }
cms-log-skew-help = Die Abweichung der Uhren ist darin enthalten: Ein negatives Alter heißt, dass die Uhr des sendenden Systems vorgeht. Ein Link darf so alt werden wie seine Gültigkeitsdauer, dazu 30 Sekunden für abweichende Uhren.
cms-log-claims = Claims, ohne persönliche Angaben
cms-log-checks = Prüfungen, der Reihe nach
cms-log-lead-all = Jeder Versuch hereinzukommen, bei allen Konten und bei solchen, die es nicht gibt. Ein Supportcode genügt, um ihn zu finden.
cms-log-no-account = Kein solches Konto
cms-keys-used = Schlüssel der letzten Stunde
cms-keys-used-links = Links
cms-keys-used-last = Letzter um
cms-keys-used-none = In der letzten Stunde hat sich niemand angemeldet.
cms-keys-used-several = Links werden mit mehr als einem Schlüssel signiert. Nach einem Wechsel ist das eine Weile so; signiert ein älterer Schlüssel weiter, dann hat eine Maschine von { $planner } noch nicht gewechselt, und ihre Links würden abgelehnt, sobald dieser Schlüssel widerrufen ist.
cms-accounts-failed = Gescheitert, { $days } Tage
cms-learner-sign-ons = Anmeldungen
cms-stages = Wie es ging
cms-stage-minted = Der Link wurde in { $planner } gemacht
cms-stage-came = Er kam bei MobieTrain an
cms-stage-link = Es ist ein ganzer Link, auf gültige Art signiert
cms-stage-account = Das Konto gibt es, und es ist verbunden
cms-stage-signature = Die Signatur ist die des { $planner } dieses Kontos
cms-stage-claims = Alles steht darin, und er ist für diese Adresse
cms-stage-time = Er kam rechtzeitig
cms-stage-browser = Dieser Browser hat ihn angefordert
cms-stage-once = Niemand hatte ihn vorher benutzt
cms-stage-came-in = Kam später herein: { $at }
cms-stage-came-in-show = Diese Anmeldung zeigen
cms-stage-not-since = Ist seither nicht hereingekommen
cms-test = Anmeldung testen
cms-test-title = Wenn { $name } jetzt MobieTrain öffnete
cms-test-lead = Wer das ansieht, meldet niemanden an, und nichts wird geschrieben.
cms-test-steps = Was geschehen würde
cms-test-not-connected = Das Konto ist mit keinem Kunden verbunden: Jeder Link würde abgelehnt.
cms-test-connected = Das Konto ist verbunden
cms-test-elsewhere = Die Person kommt von einem anderen Kunden als dem, mit dem das Konto jetzt verbunden ist: Er macht keinen Link für sie.
cms-test-left = Die Person ist nicht mehr in { $planner }: Dort wird kein Link mehr für sie gemacht.
cms-test-link = { $planner } macht einen Link, an dem { $name } mit allem wiedergefunden wird, was hier steht
cms-test-language = MobieTrain spricht { $language }, wie gewählt
cms-test-language-asked = Es wird nach der Sprache gefragt; { $language } wird vorgeschlagen
cms-test-terms = Version { $version } der Bedingungen ist anzunehmen
cms-test-home = Die Startseite erscheint. Kurse dort: { $n }
cms-check-passed = Bestanden
cms-check-failed = Nicht bestanden
cms-check-not-reached = Nicht erreicht
cms-outcome-in = Hereingekommen
cms-outcome-out = Nicht hereingekommen
cms-outcome-signed-on = Angemeldet
cms-outcome-malformed-token = Kein Link von uns
cms-outcome-unsupported-algorithm = Anders signiert
cms-outcome-wrong-type = Token für einen anderen Zweck
cms-outcome-unknown-account = Konto unbekannt
cms-outcome-not-connected = Nicht verbunden
cms-outcome-wrong-issuer = Absender unbekannt
cms-outcome-unknown-key = Schlüssel unbekannt
cms-outcome-issuer-unreachable = { $planner } nicht erreichbar
cms-outcome-bad-signature = Signatur ungültig
cms-outcome-missing-claim = Etwas fehlt
cms-outcome-invalid-claim = Etwas ist ungültig
cms-outcome-wrong-audience = Für eine andere Adresse gemacht
cms-outcome-not-yet-valid = Aus der Zukunft
cms-outcome-expired = Link abgelaufen
cms-outcome-lifetime-too-long = Zu lange gültig
cms-outcome-nonce-mismatch = Von einem anderen Browser angefordert
cms-outcome-already-used = Link zweimal benutzt
cms-fix-signed-on = Nichts zu tun.
cms-fix-malformed-token = Der Link wurde unterwegs abgeschnitten oder verändert, oder es war nie einer. Bitte die Person, MobieTrain aus dem Menü in { $planner } zu öffnen. Wenn es bei allen passiert, schick den Support-Code an { $planner }.
cms-fix-unsupported-algorithm = Der Absender muss mit EdDSA oder ES256 signieren. Schick den Support-Code an die Stelle, die das sendende System betreibt.
cms-fix-wrong-type = Der Absender muss das Token als Link kennzeichnen (typ: link+jwt). Schick den Support-Code an die Stelle, die das sendende System betreibt.
cms-fix-unknown-account = Kein Konto hat diesen Konto-Login-Slug. Vergleiche ihn Buchstabe für Buchstabe mit dem, was der Kunde in { $planner } eingetragen hat.
cms-fix-not-connected = Die { $planner }-Adresse des Kunden ist nicht eingerichtet. Das Betreiberteam trägt den Kunden-Slug auf der Seite des Kontos ein.
cms-fix-wrong-issuer = Der Link kam aus einem anderen { $planner } als dem, mit dem dieses Konto verbunden ist. Vergleiche den Kunden-Slug mit dem ersten Teil der { $planner }-Adresse des Kunden.
cms-fix-unknown-key = Der Link wurde mit einem Schlüssel signiert, den { $planner } nicht veröffentlicht. Gleich nach einem Schlüsselwechsel gibt sich das innerhalb einer halben Minute. Wenn es bleibt, schick die Schlüssel-ID an { $planner }.
cms-fix-issuer-unreachable = Wir konnten die öffentlichen Schlüssel von { $planner } nicht lesen. Öffne die Adresse der Schlüssel in einem Browser: Antwortet sie dort, versuch es noch einmal; antwortet sie nicht, ist { $planner } ausgefallen.
cms-fix-bad-signature = Der Link wurde nach dem Signieren verändert, oder jemand hat ihn gefälscht. Ein einzelner Fall sagt wenig; wenn es bei allen passiert, schick den Support-Code an { $planner }.
cms-fix-missing-claim = Das sendende System hat etwas weggelassen, das ein Link braucht. Schick den Support-Code an die Stelle, die es betreibt.
cms-fix-invalid-claim = Das sendende System hat etwas in den Link geschrieben, das nicht stimmen kann. Schick den Support-Code an die Stelle, die es betreibt.
cms-fix-wrong-audience = Der Link wurde für ein anderes Konto oder ein anderes MobieTrain gemacht. Vergleiche den Konto-Login-Slug in { $planner } mit dem dieses Kontos.
cms-fix-not-yet-valid = Die Uhr des sendenden Systems geht gegenüber unserer um mehr als 30 Sekunden vor. Wer es betreibt, muss sie richtig stellen.
cms-fix-expired = Der Link wurde zu spät geöffnet, oder die Uhr des sendenden Systems geht nach. Die Person öffnet MobieTrain noch einmal und kommt herein. Wenn es bei allen passiert, sieh dir das Alter des Links an.
cms-fix-lifetime-too-long = Ein Link darf höchstens 300 Sekunden gelten. Wer das sendende System betreibt, muss die Dauer verkürzen.
cms-fix-nonce-mismatch = Der Link wurde in einem anderen Browser oder vor mehr als zehn Minuten angefordert. Die Person öffnet MobieTrain noch einmal und kommt herein.
cms-fix-already-used = Derselbe Link kam zweimal an, wahrscheinlich durch die Zurück-Taste oder eine kopierte Adresse. Die Person öffnet MobieTrain noch einmal und kommt herein.

# Learners
cms-learner = Lernende Person
cms-learners-lead = { $n ->
    [one] Eine Person. Hier erscheint, wer MobieTrain zum ersten Mal aus { $planner } öffnet oder von dort gemeldet ist.
   *[other] { $n } Personen. Hier erscheint, wer MobieTrain zum ersten Mal aus { $planner } öffnet oder von dort gemeldet ist.
  }
cms-learners-empty = Noch keine Lernenden
cms-learners-empty-text = Hier erscheint, wer MobieTrain zum ersten Mal aus { $planner } öffnet oder von dort gemeldet ist.
cms-learners-empty-manager = Sie sehen die Lernenden der Gruppen, die ein Inhaltsadmin für Sie ausgewählt hat. Darin ist noch niemand.
cms-learners-search = Name oder Personalnummer
cms-learners-nobody = Niemand gefunden
cms-learners-all = Alle Lernenden zeigen
cms-learners-caption = Lernende, zuletzt gesehene zuerst
cms-learners-range = { $n ->
    [one] Eine lernende Person
   *[other] { $first } bis { $last } von { $n } Lernenden
  }
cms-learners-count = { $n ->
    [0] Keine Lernenden
    [one] Eine lernende Person
   *[other] { $n } Lernende
  }
cms-in-planner = In { $planner }
cms-status = Status in { $planner }
cms-status-any = Jeder Status
cms-status-active = Aktiv
cms-status-inactive = Inaktiv
cms-status-left = Ausgeschieden am { $date }
cms-departments = Abteilungen
cms-courses-completed = Abgeschlossene Kurse
cms-learner-since = Dabei seit { $date }
cms-details = Angaben
cms-employee-number = Personalnummer
cms-language-none = Noch nicht gewählt
cms-sub = ID in { $planner }
cms-from-client = Von { $client }
cms-client-unknown = ein unbekannter Kunde
cms-learner-elsewhere = Diese Person kommt von { $before }; damit war das Konto früher verbunden. Wer bei { $now } dieselbe ID hat, ist jemand anderes. Was sie gemacht hat, bleibt hier, bis du es löschst.
cms-progress = Fortschritt
cms-progress-empty = Dieser Person wurde noch kein Kurs gezeigt.
cms-cards-done = Erledigte Karten
cms-cards-done-of = Erledigte Karten in { $course }
cms-answers-right = Richtige Antworten
cms-completed = Abgeschlossen
cms-acceptances = Akzeptierte Bedingungen
cms-acceptances-empty = Noch keine.
cms-acceptance = Version { $version } ({ $language }), { $at }
cms-why-everyone = Alle sind in dieser Gruppe
cms-why-picked = Von Hand ausgewählt
cms-why-rule = Passt zur Regel
cms-learner-delete = Person und Fortschritt löschen
cms-learner-delete-text = Entfernt die lernende Person und alles, was sie gemacht hat, auch die abgeschlossenen Kurse, die { $planner } zeigt.
cms-learner-delete-link = Person löschen …
cms-learner-delete-label = { $name } löschen
cms-learner-delete-title = { $name } aus MobieTrain löschen?
cms-learner-keep = Person behalten
cms-lost = Endgültig verloren
cms-lost-completed = { $n ->
    [0] Keine abgeschlossenen Kurse
    [one] Ein abgeschlossener Kurs mit seinem Ergebnis
   *[other] { $n } abgeschlossene Kurse mit ihren Ergebnissen
  }
cms-lost-begun = { $n ->
    [0] Keine angefangenen Kurse
    [one] Ein angefangener Kurs
   *[other] { $n } angefangene Kurse
  }
cms-lost-answers = { $n ->
    [0] Keine Antworten
    [one] Eine Antwort
   *[other] { $n } Antworten
  }
cms-lost-acceptances = { $n ->
    [0] Keine Zustimmung zu Bedingungen
    [one] Zustimmung zu einer Version der Bedingungen
   *[other] Zustimmung zu { $n } Versionen der Bedingungen
  }
cms-lost-sessions = { $n ->
    [0] Keine offene Sitzung
    [one] Eine offene Sitzung, die sofort endet
   *[other] { $n } offene Sitzungen, die sofort enden
  }
cms-lost-there = Was { $planner } von diesen Kursen zeigt
cms-not-lost = Was bleibt
cms-not-lost-text = Das Konto von { $name } in { $planner }. In der Link-Diagnose: wann sich jemand angemeldet hat, ohne zu sagen, wer. Öffnet { $name } MobieTrain erneut aus { $planner }, beginnt dort eine neue lernende Person mit nichts.
cms-not-lost-for-a-while = Zehn Minuten lang: dass { $name } abgemeldet wurde, damit kein Link, der noch unterwegs ist, Zugang gibt. Bis { $planner } sie angenommen hat: die Nachricht von der Löschung, mit der ID der Person. Sie wird drei Tage lang gesendet; danach wartet sie, bis jemand sie erneut sendet, zusammen höchstens 27 Tage.
cms-not-lost-kept-out = Solange die Personalliste von { $planner } { $name } nennt: dass die Person gelöscht wurde, als Code, aus dem niemand lesen kann, wer es war, damit die Liste sie nicht zurückbringt.

# User groups
cms-group = Gruppe
cms-groups-lead = Eine Gruppe bestimmt, welche Kurse Lernende machen können. Regeln richten sich nach dem, was { $planner } bei jeder Anmeldung sendet.
cms-groups-all = Alle Gruppen
cms-group-new = Neue Gruppe
cms-group-create = Gruppe anlegen
cms-group-save = Gruppe speichern
cms-group-rule = Regel
cms-group-who = Wer in dieser Gruppe ist
cms-group-everyone-rule = Alle bei { $account }
cms-group-everyone-text = Alle bei { $account }, auch wer inaktiv ist. Diese Gruppe gibt es immer.
cms-group-picked-rule = Von Hand ausgewählte Personen
cms-group-picked-text = Von Hand ausgewählte Personen. Nichts, was { $planner } sendet, nimmt jemanden heraus.
cms-group-department-is = Abteilung ist { $departments }
cms-group-elsewhere = Bisher nennt die Regel Abteilungen von { $before }: { $departments }. Niemand von { $now } gehört dazu. Sobald du Abteilungen von { $now } wählst, treten sie an deren Stelle.
cms-group-status-active = Status ist aktiv
cms-group-status-inactive = Status ist inaktiv
cms-group-language-is = Sprache ist { $languages }
cms-group-mode-rule = Wer zu einer Regel passt
cms-group-mode-rule-help = Sie kommen und gehen, wie es sich in { $planner } ändert
cms-group-mode-picked = Von Hand ausgewählte Personen
cms-group-mode-picked-help = Du wählst sie nach dem Anlegen der Gruppe aus; die Regel unten wird nicht benutzt
cms-group-departments = In einer dieser Abteilungen
cms-group-departments-more = Weitere Abteilungen
cms-group-departments-more-help = Abteilungen, aus denen noch niemand gekommen ist: Namen oder IDs aus { $planner }, je eine pro Zeile.
cms-group-department-unseen = Daraus ist noch niemand gekommen
cms-group-department-wrong = Der Name oder die ID einer Abteilung hat höchstens 128 Zeichen.
cms-group-departments-many = Verwende höchstens 200 Abteilungen.
cms-groups-many = Es gibt 500 Gruppen, und mehr können es nicht sein. Lösche eine, die du nicht mehr brauchst.
cms-group-languages = Mit einer dieser Sprachen
cms-group-rule-help = Alle Bedingungen müssen zutreffen; eine, bei der nichts ausgewählt ist, passt auf alle. Wer nicht mehr passt, verlässt die Gruppe und behält den Fortschritt.
cms-group-courses = Kurse für diese Gruppe
cms-group-no-courses = Keine Kurse
cms-group-name-wrong = Schreib einen Namen, mit höchstens 100 Zeichen.
cms-group-edit-label = { $name } bearbeiten
cms-group-match = { $n ->
    [one] von einer lernenden Person in dieser Gruppe
   *[other] von { $n } Lernenden in dieser Gruppe
  }
cms-group-share = Anteil an allen Lernenden
cms-group-more = { $n ->
    [one] und eine weitere Person
   *[other] und { $n } weitere
  }
cms-group-delete = Gruppe löschen
cms-group-delete-text = Ihre Lernenden verlieren die Kurse, die sie nur durch diese Gruppe hatten. Was sie gemacht haben, bleibt erhalten.
cms-members = Mitglieder
cms-members-lead = Suche Personen, um sie hinzuzufügen.
cms-members-search = Name oder Personalnummer
cms-members-empty = Noch niemand
cms-member-add-label = { $name } hinzufügen
cms-member-remove-label = { $name } entfernen
cms-group-counted-to = Über { $n } hinaus wird nicht gezählt.
cms-group-left-out = Abteilungen, die einer der Regel ähnlich sind und nicht darin stehen
cms-group-left-out-one = „{ $name }“ sieht aus wie „{ $like }“. Nicht dabei: { $learners }
cms-group-one-name = Mehrere Abteilungen heißen „{ $name }“: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Mehr als { $n } Lernende
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = Es gibt keine Verbindung, deshalb ist die Zahl nicht bekannt. Ändere etwas oder drück auf den Knopf, um noch einmal zu fragen.
cms-preview-signed-out = Deine Sitzung ist zu Ende, deshalb ist die Zahl nicht bekannt. Melde dich in einem anderen Tab an und drück dann auf den Knopf.
cms-preview-trouble = Die Zahl konnte nicht ermittelt werden. Warte einen Moment und drück dann auf den Knopf.
cms-groups-export = Als CSV herunterladen
cms-groups-empty = Noch keine eigenen Gruppen
cms-groups-empty-text = Bisher gibt es nur die Gruppe, in der alle sind. Leg eine weitere an, um einen Kurs nur einigen zu geben.
cms-ask-group = Die Gruppe „{ $name }“ speichern?
cms-ask-group-gain = Bekommen „{ $title }“: { $learners }
cms-ask-group-lose = Sehen „{ $title }“ nicht mehr: { $learners }
cms-ask-group-kept = Was in den Kursen gemacht wurde, bleibt erhalten.
cms-ask-group-remove = Aus „{ $name }“ entfernen?
cms-ask-group-delete = Die Gruppe „{ $name }“ löschen?
cms-ask-group-delete-rule = Die Gruppe mit ihrer Regel
cms-ask-group-delete-picked = { $n ->
    [0] Die Gruppe, für die niemand ausgewählt war
    [one] Die Gruppe, und dass eine Person dafür ausgewählt war
   *[other] Die Gruppe, und dass { $n } Personen dafür ausgewählt waren
  }
cms-member-added = { $name } ist jetzt in dieser Gruppe.
cms-member-added-nothing = Dadurch kommt kein Kurs dazu, der nicht schon da war.
cms-numbers = Nach Personalnummer hinzufügen
cms-numbers-lead = Füg eine Liste ein oder wähl eine Datei. Du siehst, wem jede Nummer gehört, bevor jemand hinzugefügt wird.
cms-numbers-text = Personalnummern
cms-numbers-text-help = Je eine pro Zeile oder durch Kommas getrennt. Höchstens { $n }.
cms-numbers-file = Oder eine Datei
cms-numbers-file-help = CSV oder .xlsx, mit einer Spalte „Personalnummer“ oder nur mit Nummern.
cms-numbers-look = Nachsehen
cms-numbers-found = { $n ->
    [0] Niemand hinzuzufügen
    [one] Eine Person hinzuzufügen
   *[other] { $n } Personen hinzuzufügen
  }
cms-numbers-refused = { $n ->
    [one] Eine Zeile fügt niemanden hinzu. Sie steht zuerst und bleibt im Feld.
   *[other] { $n } Zeilen fügen niemanden hinzu. Sie stehen zuerst und bleiben im Feld.
  }
cms-numbers-add = { $n ->
    [one] Eine Person hinzufügen
   *[other] { $n } Personen hinzufügen
  }
cms-numbers-added = { $n ->
    [0] Niemand wurde hinzugefügt.
    [one] Eine Person wurde zur Gruppe hinzugefügt.
   *[other] { $n } Personen wurden zur Gruppe hinzugefügt.
  }
cms-numbers-left = { $n ->
    [one] Eine Zeile ist übrig
   *[other] { $n } Zeilen sind übrig
  }
cms-numbers-line = Zeile
cms-numbers-number = Personalnummer
cms-numbers-in-it = { $name } ist schon in der Gruppe
cms-numbers-again = Steht schon in Zeile { $line }
cms-numbers-double = Mehrere Lernende haben diese Nummer: { $names }. Füg die richtige Person über den Namen hinzu.
cms-numbers-nobody = Niemand hat diese Nummer
cms-numbers-no-column = „{ $name }“ hat keine Spalte mit Personalnummern. Nenn eine in der ersten Zeile, zum Beispiel „Personalnummer“, oder lass nur Nummern in der Datei.
cms-numbers-no-table = „{ $name }“ lässt sich nicht lesen. Speichere die Datei als CSV oder .xlsx und wähl sie noch einmal.
cms-numbers-none = Hier steht keine Nummer. Füg mindestens eine ein oder wähl eine Datei.
cms-numbers-many = Es sind mehr als { $n } Nummern. Füg sie in mehreren Teilen hinzu.
cms-numbers-other = Niemand wurde hinzugefügt: Seit du nachgesehen hast, hat sich etwas geändert. So ist es jetzt.
cms-numbers-back = Zurück zur Gruppe

# Courses
cms-course = Kurs
cms-courses-lead = Lernende sehen die veröffentlichten Kurse ihrer Gruppen in dieser Reihenfolge.
cms-continue-label = Mit Ihrem Entwurf weitermachen
cms-continue = Weiter mit „{ $title }“
cms-continue-go = Weiter
cms-continue-now = Sie haben ihn gerade eben geändert
cms-continue-minutes = { $n ->
    [one] Sie haben ihn vor einer Minute geändert
   *[other] Sie haben ihn vor { $n } Minuten geändert
  }
cms-continue-hours = { $n ->
    [one] Sie haben ihn vor einer Stunde geändert
   *[other] Sie haben ihn vor { $n } Stunden geändert
  }
cms-courses-empty = Noch keine Kurse
cms-courses-empty-text = Lade einen Ordner mit den Texten und Bildern hoch oder schreib hier einen Kurs.
cms-course-new = Neuer Kurs
cms-course-create = Kurs anlegen
cms-course-draft = Entwurf
cms-course-published = Veröffentlicht
cms-course-withdrawn = Zurückgezogen
cms-course-unpublished = Nicht veröffentlicht
cms-course-no-groups = Keine Gruppen
cms-course-no-groups-text = Diesen Kurs kann noch niemand machen: Wähle mindestens eine Gruppe.
cms-course-editor = Wer diesen Kurs machen darf und wann die Leute sehen, was du geschrieben hast, entscheidet ein Inhaltsadmin.
cms-course-publish = Veröffentlichen
cms-course-withdraw = Zurückziehen
cms-course-delete = Kurs löschen
cms-ask-publish = „{ $title }“ veröffentlichen?
cms-ask-publish-bullet = Sie sehen in { $planner } innerhalb von Sekunden den roten Punkt.
cms-ask-publish-nobody = Noch kann ihn niemand machen: Es ist keine Gruppe ausgewählt.
cms-ask-withdraw-undo = Du kannst ihn jederzeit wieder veröffentlichen. Was darin gemacht wurde, bleibt erhalten.
cms-ask-withdraw = „{ $title }“ zurückziehen?
cms-ask-withdraw-inside = Mittendrin, und können nicht weitermachen: { $learners }
cms-ask-withdraw-finished = Haben ihn abgeschlossen, und das bleibt so: { $learners }
cms-ask-withdraw-unseen = Haben ihn noch nicht geöffnet, und sehen ihn nicht mehr: { $learners }
cms-ask-delete = „{ $title }“ löschen?
cms-ask-delete-texts = Seine Texte und Bilder, in allen Sprachen
cms-ask-delete-inside = Was Leute getan haben, die mittendrin sind: { $learners }
cms-ask-delete-finished = Dass Leute ihn abgeschlossen haben, was kein Bericht mehr sagt: { $learners }
cms-course-planned = Geplant für den { $at }
cms-course-schedule = Später veröffentlichen
cms-course-schedule-at = Der Kurs wird am { $at } von selbst veröffentlicht.
cms-course-schedule-cancel = Planung aufheben
cms-course-schedule-when = Datum und Uhrzeit
cms-course-schedule-help = In der Zeitzone { $zone }. Die Leute bekommen den Entwurf so, wie er jetzt ist; was du danach schreibst, ist nicht dabei. Es gelten die Gruppen, die dann gespeichert sind.
cms-course-schedule-plan = Planen
cms-course-schedule-wrong = Wähle ein Datum und eine Uhrzeit.
cms-course-schedule-past = Dieser Zeitpunkt ist vorbei. Wähle einen späteren oder veröffentliche jetzt.
cms-course-upload = Ordner hochladen
cms-course-upload-text = Eine Zip-Datei mit einem Text für jede Sprache (en.md, nl.md …), den Bildern darin und einem Titelbild (cover.svg, .png, .jpg oder .webp). Höchstens 20 MB. Daraus wird ein Entwurf; was darin zu korrigieren ist und was weggelassen wurde, steht auf seiner Seite.
cms-course-folder = Zip-Datei
cms-course-folder-missing = Wähle eine Zip-Datei.
cms-course-by-hand = Hier schreiben
cms-course-by-hand-text = Beginnt als Entwurf mit einer Karte.
cms-course-title = Titel
cms-course-title-wrong = Schreib einen Titel, mit höchstens 120 Zeichen.
cms-course-first-summary = Worum es in diesem Kurs geht, in einem Satz.
cms-course-first-lesson = Erste Lektion
cms-course-first-card = Erste Karte
cms-course-first-text = Was sollen die Leute wissen?
cms-course-problems = { $n ->
    [one] Nicht gespeichert: eine Sache ist zu korrigieren
   *[other] Nicht gespeichert: { $n } Sachen sind zu korrigieren
  }
cms-course-problems-stored = { $n ->
    [one] Eine Sache ist zu korrigieren, bevor sich der Entwurf veröffentlichen lässt
   *[other] { $n } Sachen sind zu korrigieren, bevor sich der Entwurf veröffentlichen lässt
  }
cms-course-newer = Änderungen nicht veröffentlicht
cms-course-saved-at = Gespeichert am { $at }
cms-course-saved-by = Gespeichert am { $at }, { $name }
cms-course-overtaken = Nicht gespeichert: Jemand anderes hat inzwischen den Text auf { $language } gespeichert
cms-course-overtaken-text = { $name }, { $at }. Beide Texte stehen unten. Übernimm, was du behalten möchtest; wenn du noch einmal speicherst, tritt dein Text an die Stelle des anderen.
cms-course-overtaken-theirs = So, wie er jetzt gespeichert ist
cms-course-overtaken-yours = Deiner, nicht gespeichert
cms-ask-groups = Andere Gruppen für „{ $title }“?
cms-ask-groups-gain = Bekommen den Kurs: { $learners }
cms-ask-groups-lose = Sehen ihn nicht mehr: { $learners }
cms-ask-groups-frees = Nicht mehr verpflichtend, und die Frist entfällt: { $groups }
cms-ask-group-frees = „{ $title }“ ist für diese Gruppe nicht mehr verpflichtend, und die Frist entfällt.
cms-ask-groups-kept = Was darin gemacht wurde, bleibt erhalten.
cms-ask-groups-other = Nichts wurde geändert: Seit der Frage haben sich die Gruppen oder ihre Mitglieder geändert. Das bewirkt es jetzt.
cms-publish-lead = Das wird geschehen, gerade eben gezählt. Noch ist nichts getan.
cms-publish-newer = Nichts wurde veröffentlicht: Seit du hingesehen hast, hat jemand den Entwurf geändert, oder die Leute sehen eine andere Version. Unten steht, was die Veröffentlichung jetzt bewirkt.
cms-publish-closes-newer = Nichts wurde veröffentlicht: Seit du hingesehen hast, hat sich geändert, für wen dadurch Kurse geschlossen werden. Unten steht, was die Veröffentlichung jetzt bewirkt.
cms-publish-inside = { $n ->
    [one] Eine Person macht gerade diesen Kurs
   *[other] { $n } Personen machen gerade diesen Kurs
  }
cms-publish-keep = behalten alles
cms-publish-keep-text = { $n ->
    [0] Sie machen bei der Karte weiter, bei der sie sind.
    [one] Eine Person von allen hat den Kurs abgeschlossen, und dabei bleibt es. Die anderen machen bei der Karte weiter, bei der sie sind.
   *[other] { $n } von allen haben den Kurs abgeschlossen, und dabei bleibt es. Die anderen machen bei der Karte weiter, bei der sie sind.
  }
cms-publish-lose = verlieren ihre Antwort auf Karte { $number }, „{ $title }“
cms-publish-lose-text = Die Frage ist jetzt eine andere; wer den Kurs noch macht, bekommt sie deshalb noch einmal. Der Rest bleibt.
cms-publish-keep-answers = Antworten behalten
cms-publish-keep-answers-help = Kreuze das an, wenn du nur den Wortlaut korrigiert hast.
cms-publish-from-now = Wer ihn ab jetzt sieht
cms-publish-newly = bekommen ihn neu
cms-publish-newly-none = Die Gruppen bleiben, wie sie sind.
cms-publish-now = Jetzt veröffentlichen
cms-publish-back = Zurück zum Entwurf
cms-publish-planned = Wenn du jetzt veröffentlichst oder einen anderen Zeitpunkt wählst, ersetzt das diese Planung.
cms-publish-languages = Übersetzungen
cms-publish-missing = { $language }: { $n ->
    [one] eine Karte fehlt
   *[other] { $n } Karten fehlen
}
cms-publish-missing-text = Wer { $language } liest, bekommt das auf { $source }, und auf der Karte steht es dabei.
cms-publish-missing-titles = { $language }: Titel oder die Zusammenfassung fehlen
cms-publish-missing-titles-text = Wer { $language } liest, bekommt das auf { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] eine Karte wurde seit der Übersetzung geändert
   *[other] { $n } Karten wurden seit der Übersetzung geändert
}
cms-publish-outdated-text = Wer { $language } liest, liest weiter, was übersetzt ist.
cms-publish-outdated-titles = { $language }: Titel oder die Zusammenfassung wurden seit der Übersetzung geändert
cms-publish-changes = Was du geändert hast
cms-publish-changes-none = Keine Karte. Der Unterschied liegt im Titel, in der Zusammenfassung, in einem Bild oder in einer Übersetzung.
cms-publish-compare = Karte für Karte vergleichen
cms-publish-mistake = Wenn es ein Versehen war
cms-publish-mistake-text = Du kannst es zehn Minuten lang zurücknehmen. Antworten, die inzwischen gegeben wurden, bleiben mit ihrer Karte erhalten.
cms-change-added = Neu
cms-change-removed = Entfernt
cms-change-changed = Geändert
cms-change-moved = Steht woanders
cms-course-versions = Versionen
cms-versions-all = Alle Versionen
cms-versions-kept = { $n ->
    [one] Die neueste wird aufbewahrt
   *[other] Die neuesten { $n } werden aufbewahrt
}, und von den älteren jene, an denen noch Antworten hängen.
cms-versions-empty = Noch keine Versionen
cms-versions-empty-text = Jedes Mal, wenn der Kurs veröffentlicht wird, bleibt hier erhalten, was die Leute sehen.
cms-version-draft = Entwurf
cms-version-n = Version { $n }
cms-version-card = Karte { $number }, { $title }
cms-version-before = Vergleiche
cms-version-now = mit
cms-version-compare = Vergleichen
cms-version-same = Dieselben Karten
cms-version-same-text = { $before } und { $now } haben in dieser Sprache dieselben Karten.
cms-version-seen = (was die Leute sehen)
cms-version-out = Veröffentlicht am { $at }
cms-version-kept = Aufbewahrt am { $at }, nie veröffentlicht
cms-version-taken-back = Zurückgenommen am { $at }
cms-version-take-back = Zurücknehmen (bis { $until })
cms-version-read = Lesen
cms-version-bring-back = Zurückholen
cms-ask-bring-back = Version { $n } zurückholen?
cms-ask-bring-back-draft = Der Entwurf wird wieder so, wie er am { $at } war: Texte in allen Sprachen und Bilder.
cms-ask-bring-back-kept = Dein jetziger Entwurf bleibt als Version erhalten.
cms-ask-bring-back-unseen = Die Leute sehen nichts davon, bevor du den Entwurf veröffentlichst.
audit-course-taken-back = Veröffentlichung zurückgenommen
audit-course-brought-back = Frühere Version eines Kurses zurückgeholt
cms-done-review-ended = Der Link ist beendet. Wer ihn hat, sieht nichts mehr.
cms-review = Gegenlesen
cms-review-text = Zeig den Entwurf jemandem ohne Konto, auf dem Handy. Was die Person sagt, steht hier bei der Karte.
cms-review-link = Der Link
cms-review-make = Link erstellen
cms-review-another = Anderen Link erstellen, der diesen beendet
cms-review-end = Link beenden
cms-review-none = Sonst sieht niemand den Entwurf.
cms-review-open = Wer den Link hat, sieht den Entwurf bis { $until }. Erstellt von { $name }.
cms-review-address = Schick diese Adresse
cms-review-once = Kopiere sie jetzt: Sie wird nur einmal gezeigt.
cms-review-empty = Noch wurde nichts gesagt
cms-review-empty-text = Erstelle einen Link und schick ihn jemandem, der die Arbeit kennt.
cms-review-settle = Erledigt
cms-review-settled = Erledigt
cms-review-unsettle = Wieder öffnen
cms-review-title = Entwurf zum Gegenlesen
cms-review-lead = Das ist ein Entwurf. Sag bei jeder Karte, was du ändern würdest. Der Link gilt bis { $until }.
cms-review-comment = Kommentar
cms-review-words = Was würdest du ändern?
cms-review-name = Dein Name
cms-review-send = Kommentar senden
cms-review-said = Danke. Das Autorenteam liest, was du geschrieben hast.
cms-review-name-wrong = Schreib deinen Namen, mit höchstens 80 Zeichen. Dein Kommentar ist noch nicht gesendet.
cms-review-words-wrong = Schreib mindestens ein Wort und höchstens 1.000 Zeichen. Dein Kommentar ist noch nicht gesendet.
cms-review-full = Dieser Kurs hat so viele Kommentare, wie er haben kann; deiner wurde deshalb nicht gespeichert. Sag es dem Autorenteam auf anderem Weg.
cms-review-over = Dieser Link zeigt nichts mehr
cms-review-over-text = Er gilt eine Woche oder bis ihn jemand beendet. Bitte die Person, die ihn dir geschickt hat, um einen neuen.
cms-card-reports = Gemeldete Karten
cms-card-reports-open = Gemeldete Karten: { $n }
cms-card-reports-text = Was Lernende an einer Karte falsch finden, das Neueste zuerst. Sie wissen, dass alle es mit ihrem Namen lesen, die den Kurs schreiben.
cms-card-reports-settled = Erledigt
cms-card-reports-settled-text = Erledigtes bleibt { $n } Tage. So lange kann es wieder geöffnet werden.
cms-card-reports-show-open = Noch offen
cms-card-reports-show-settled = Erledigte ansehen
cms-card-reports-empty = Niemand meldet eine falsche Karte
cms-card-reports-empty-text = Wenn jemand beim Spielen „Diese Karte stimmt nicht“ wählt, steht es hier.
cms-card-reports-settled-empty = Noch ist nichts erledigt
cms-card-reports-gone = Nicht mehr im Entwurf:
cms-card-reports-rewritten = Diese Frage wurde seitdem umgeschrieben.
cms-card-reports-by = Erledigt von { $name }, { $at }. Bleibt bis { $until }.
cms-done-card-report-settled = Erledigt. Unter „Erledigt“ kann es wieder geöffnet werden.
cms-done-card-report-opened = Wieder offen
cms-done-card-report-anew = Nichts wurde geändert: Inzwischen wurde etwas anderes gemeldet. Lies das zuerst.
cms-done-moved = Verschoben. Die Kurse erscheinen in dieser Reihenfolge.
cms-done-questions-added = Die Karten stehen im Entwurf, am Ende ihrer Lektion.
cms-course-place = Platz
cms-course-up = „{ $title }“ nach oben
cms-course-down = „{ $title }“ nach unten
audit-course-moved = Platz eines Kurses geändert
audit-course-duplicated = Kurs dupliziert
audit-cards-copied = Karten eines anderen Kurses in einen Kurs kopiert
audit-field-copied-from = Kopiert von
audit-field-cards = Karten
audit-field-card = Karte
audit-field-mandatory = Verpflichtend
audit-field-valid-months = Monate, die es gilt
audit-field-pass-mark = Bestehensgrenze in Prozent
audit-field-people = Personen
cms-course-copy-of = Kopie von { $title }
cms-course-copies = Kopien
cms-course-duplicate = Kurs duplizieren
cms-course-duplicate-text = Eine Kopie wird ein eigener Entwurf: mit allen Sprachen und Dateien, ohne Gruppen und ohne das, was die Leute getan haben.
cms-course-copy-cards = Karten in einen anderen Kurs kopieren
cms-copy-title = In einen anderen Kurs kopieren
cms-copy-lead = Karten von „{ $title }“ kommen hinter das, was der Entwurf eines anderen Kurses schon sagt. Beide Kurse behalten alles, was sie haben.
cms-copy-what = Was kopiert wird
cms-copy-whole = Die ganze Lektion
cms-copy-count = { $n ->
    [one] Eine Karte
   *[other] { $n } Karten
  }
cms-copy-to = In welchen Kurs
cms-copy-search = Nach Titel suchen
cms-copy-none = Kein anderer Kurs hat diese Wörter im Titel.
cms-copy-alone = Es gibt noch keinen anderen Kurs. Legen Sie zuerst einen an.
cms-copy-more = { $n ->
    [one] Noch einer. Suchen Sie ihn nach dem Titel.
   *[other] Noch { $n }. Suchen Sie sie nach dem Titel.
  }
cms-copy-into = Wohin darin
cms-copy-into-lesson = Ans Ende von „{ $title }“
cms-copy-into-new = Als eigene Lektionen, ans Ende des Kurses
cms-copy-look = Zeigen, was geschieht
cms-copy-happens = Was geschieht
cms-copy-as-lessons = { $n ->
    [one] Eine Karte kommt mit ihrer Lektion ans Ende von „{ $title }“:
   *[other] { $n } Karten kommen mit ihren Lektionen ans Ende von „{ $title }“:
  }
cms-copy-as-cards = { $n ->
    [one] Eine Karte kommt ans Ende von „{ $lesson }“ in „{ $title }“:
   *[other] { $n } Karten kommen ans Ende von „{ $lesson }“ in „{ $title }“:
  }
cms-copy-languages = In ihren eigenen Worten: { $languages }.
cms-copy-lacking = Es fehlt: { $languages }. Dort steht der Text in { $language }, bis ihn jemand übersetzt.
cms-copy-left = Nicht kopiert, denn dieser Kurs hat es nicht: { $languages }.
cms-copy-files = { $n ->
    [one] Eine Datei kommt mit. Beide Kurse teilen sie, sie braucht also keinen Platz.
   *[other] { $n } Dateien kommen mit. Beide Kurse teilen sie, sie brauchen also keinen Platz.
  }
cms-copy-renamed = „{ $here }“ heißt dort „{ $there }“: Eine andere Datei hat diesen Namen.
cms-copy-unseen = Man sieht nichts davon, bevor dieser Entwurf veröffentlicht ist.
cms-copy-other = Nichts ist kopiert: Ihre Auswahl oder einer der Kurse ist anders, seit dies gezeigt wurde. Unten steht, was jetzt geschieht.
cms-copy-here = Nichts ist kopiert. Bringen Sie zuerst dies in „{ $title }“ in Ordnung:
cms-copy-there = Nichts ist kopiert. „{ $title }“ kann diese Karten nicht aufnehmen:
cms-copy-choose-cards = Wählen Sie mindestens eine Karte oder Lektion.
cms-copy-choose-course = Wählen Sie den Kurs, der sie bekommt.
cms-copy-done = Die Karten stehen jetzt im Entwurf von „{ $title }“.
cms-copy-open = Öffnen
cms-course-left-out = { $n ->
    [one] Eine Datei des Ordners wurde weggelassen
   *[other] { $n } Dateien des Ordners wurden weggelassen
  }
cms-course-outline = Lektionen und Karten
cms-course-no-outline = Die Lektionen und Karten erscheinen hier, sobald es welche gibt.
cms-course-texts = Texte
cms-course-text-in = Text auf { $language }
cms-course-how = So schreibst du einen Kurs
cms-course-how-text = Lektionen sind Überschriften mit einem #, Karten mit zweien. Jede hat in geschweiften Klammern eine ID, die in jeder Sprache gleich bleibt. Ein Bild am Anfang einer Karte steht oben. Eine Liste mit Kästchen ergibt eine Frage: Kreuze die richtige Antwort an und schreib die Erklärung in ein Zitat.
cms-course-remove-language = Um eine Sprache zu entfernen, leere ihren Text. Alle Sprachen werden zusammen gespeichert.
cms-course-save = Entwurf speichern
cms-course-groups = Wer den Kurs machen kann
cms-course-groups-save = Gruppen speichern
cms-course-language-new = Weitere Sprache
cms-course-language-add = Übersetzung beginnen
cms-course-files = Dateien
cms-course-files-empty = Noch keine Dateien.
cms-course-file-write = Um sie auf einer Karte zu zeigen, schreiben Sie:
cms-course-files-add = Dateien hinzufügen
cms-course-files-missing = Wähle mindestens ein Bild.
cms-course-files-many = Wähle höchstens 100 Bilder auf einmal.
cms-course-file-remove = { $name } entfernen
cms-course-preview-text = So, wie Lernende es auf { $language } lesen.
cms-course-right = Richtige Antwort
cms-card-true = Die Aussage ist richtig.
cms-card-false = Die Aussage ist falsch.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, Zeile { $line }: { $what }
course-problem-text = Das ist kein reiner Text in UTF-8, oder er ist länger als 256 KB.
course-problem-no-text = Es gibt keinen Text. Ein Kurs braucht mindestens einen, zum Beispiel de.md.
course-problem-front-matter-missing = Der Text muss mit einer Zeile aus drei Pluszeichen (+++) beginnen; dann kommen „title“, „summary“ und „minutes“, dann wieder +++.
course-problem-front-matter-open = Nach „title“, „summary“ und „minutes“ fehlt die zweite Zeile aus drei Pluszeichen (+++).
course-problem-front-matter-invalid = „title“, „summary“ und „minutes“ sind nicht lesbar: { $detail }
course-problem-title = Der Titel („title“) ist leer oder länger als 120 Zeichen.
course-problem-summary = Die Zusammenfassung („summary“) ist leer oder länger als 300 Zeichen.
course-problem-minutes = Die Minuten („minutes“) müssen eine Zahl von 1 bis 600 sein.
course-problem-no-lesson = Es gibt keine Lektion. Beginne eine mit einer Überschrift: # Titel {"{"}#lektions-id{"}"}
course-problem-lesson-empty = Die Lektion „{ $detail }“ hat keine Karten. Beginne eine mit einer Überschrift: ## Titel {"{"}#karten-id{"}"}
course-problem-outside = Dieser Text gehört zu keiner Karte. Gib ihm einen eigenen Titel; in Markdown setz die Überschrift einer Karte davor: ## Titel {"{"}#karten-id{"}"}
course-problem-card-without-lesson = Die Karte „{ $detail }“ gehört zu keiner Lektion. Setz die Überschrift einer Lektion davor: # Titel {"{"}#lektions-id{"}"}
course-problem-card-empty = Die Karte „{ $detail }“ ist leer.
course-problem-heading = Die Überschrift hat keine Wörter oder mehr als 300 Zeichen.
course-problem-id-missing = „{ $detail }“ hat keine ID. Schreib eine hinter die Überschrift, zum Beispiel {"{"}#erste-hilfe{"}"}.
course-problem-id-characters = Die ID „{ $detail }“ darf nur Kleinbuchstaben, Ziffern und Bindestriche haben, höchstens 60.
course-problem-id-twice = Die ID „{ $detail }“ kommt zweimal vor. Jede Lektion und jede Karte braucht eine eigene.
course-problem-excerpt-lesson = Die Lektion „{ $detail }“ ist nicht da. Wählen Sie eine andere.
course-problem-excerpt-place = Etwas in diesem Text würde die Karten verschlucken, etwa Code oder ein Kommentar, den niemand geschlossen hat. Bringen Sie das zuerst in Ordnung.
course-problem-copy-language = Die beiden Kurse haben keine gemeinsame Sprache. Beginnen Sie zuerst in einem davon eine Übersetzung.
course-problem-copy-mistakes = An diesem Text ist so viel falsch, dass niemand sagen kann, was verloren ginge. Bring zuerst einen Teil davon in Ordnung.
course-problem-copy-source = Der andere Kurs wird aus dieser Sprache übersetzt: { $detail }, und dieser hat keinen Text darin. Schreib oder übersetze ihn hier zuerst.
course-problem-copy-gone = Die Karte „{ $detail }“ ist nicht mehr da. Wählen Sie noch einmal.
course-problem-id-extra = Die Lektion oder Karte „{ $detail }“ gibt es in den anderen Sprachen nicht.
course-problem-id-order = Die Lektion oder Karte „{ $detail }“ steht an einer anderen Stelle als in den anderen Sprachen.
course-problem-kind = Die Karte „{ $detail }“ ist nicht dieselbe wie in den anderen Sprachen: ihre Art, wie viele Antworten, Schritte oder Paare sie hat, und welche Antworten richtig sind.
course-problem-answer-box = Die Antwort „{ $detail }“ hat kein Kästchen. Beginne sie mit [ ] oder, wenn sie die richtige ist, mit [x].
course-problem-answer-length = Eine Antwort ist leer oder länger als 300 Zeichen.
course-problem-answers-few = Eine Frage braucht mindestens zwei Antworten.
course-problem-answers-many = Eine Frage hat höchstens acht Antworten.
course-problem-right-none = Keine Antwort ist angekreuzt. Markiere die richtige mit [x].
course-problem-class-unknown = Die Klasse „.{ $detail }“ bedeutet hier nichts. Die Überschrift einer Karte kann .true, .false, .order, .match, .flash oder .answer haben.
course-problem-class-many = Die Klasse „.{ $detail }“ ist eine zu viel: Eine Karte ist von einer Art.
course-problem-class-boxes = Diese Karte hat Kästchen zum Ankreuzen, und die Klasse „.{ $detail }“ macht eine andere Art daraus. Nimm die Kästchen oder die Klasse weg.
course-problem-steps-count = Schritte zum Ordnen sind eine nummerierte Liste von 2 bis 8 Zeilen, in der richtigen Reihenfolge.
course-problem-steps-twice = Der Schritt „{ $detail }“ steht zweimal da. Niemand könnte den einen vom anderen unterscheiden.
course-problem-item-lines = „{ $detail }“ enthält mehr als eine Zeile Text. Mach aus jeder Zeile der Liste einen kurzen Text.
course-problem-item-length = Eine Zeile der Liste ist leer oder länger als 300 Zeichen.
course-problem-table-none = Diese Karte braucht unter ihrer Überschrift eine Tabelle mit zwei Spalten.
course-problem-table-many = Das ist eine zweite Tabelle. Eine Karte dieser Art hat eine.
course-problem-table-columns = Diese Tabelle muss genau zwei Spalten haben.
course-problem-table-bars = Diese Zeile hat mehr als zwei Zellen. Schreib \|, wo eine Zelle das Zeichen | zeigen soll.
course-problem-cell-length = Eine Zelle dieser Zeile ist leer oder länger als 300 Zeichen.
course-problem-pairs-count = Paare sind eine Tabelle mit 2 bis 8 Zeilen unter der ersten.
course-problem-pairs-twice = „{ $detail }“ steht in zwei Paaren, sodass mehr als eine Antwort richtig wäre.
course-problem-flash-count = Lernkarten sind eine Tabelle mit 1 bis 20 Zeilen unter der ersten.
course-problem-accepted-count = Eine kurze Antwort braucht eine Liste von 1 bis 10 richtigen Antworten.
course-problem-recording-alt = „{ $detail }“ hat keine Beschreibung. Schreib zwischen die eckigen Klammern, was zu sehen oder zu hören ist, für alle, die es nicht sehen oder hören können.
course-problem-captions-name = „{ $detail }“ können keine Untertitel sein. Die sind eine Datei des Kurses, die auf .vtt endet.
course-problem-captions-audio = Eine Aufnahme ohne Bild zeigt keine Untertitel, sodass niemand „{ $detail }“ sähe. Schreib in den Text der Karte, was gesagt wird.
course-problem-question-kind = „{ $detail }“ ist keine Art von Frage. Schreib choice, true or false, order, match, flash oder answer.
course-problem-question-right = „{ $detail }“ sagt hier nicht, welche Antwort richtig ist. Zur Auswahl gehören Nummern, Buchstaben oder Wörter der Antworten, zu true or false gehört true oder false, zu anderen Arten nichts.
course-problem-question-sides = „{ $detail }“ hat keine zwei Seiten. Schreib ein Gleichheitszeichen dazwischen: links = rechts.
course-problem-question-cells = „{ $detail }“ steht hinter der letzten Spalte, die einen Namen hat.
course-problem-question-quote = Hier beginnt ein Anführungszeichen, das niemand schließt, sodass alle folgenden Zeilen dazugehören würden.
course-problem-question-column = Die Spalte „{ $detail }“ wird nicht verwendet: Ihr Name ist unbekannt, oder eine andere Spalte hat ihn schon.
course-problem-question-flash = Lernkarten haben keine Erklärung, „{ $detail }“ würde also nicht gezeigt. Schreib es auf eine Rückseite.
course-problem-question-all-right = Alle Antworten sind als richtig markiert. Markiere nur die, die es sind.
course-problem-questions-none = Darin steht keine Frage.
course-problem-link = Der Link auf „{ $detail }“ ist nicht erlaubt. Verwende https, http, mailto, tel oder einen Pfad auf dieser Website.
course-problem-html = HTML wird nicht gezeigt: „{ $detail }“. Schreib es in Markdown oder lass die Tags weg.
course-problem-comment-open = Der Kommentar „{ $detail }“ ist nicht geschlossen, sodass alles danach verborgen wäre. Beende ihn mit -->.
course-problem-comment-beside = „{ $detail }“ steht in denselben Zeilen wie ein Kommentar, wo Formatierung nicht gelesen wird. Gib dem Kommentar eine eigene Zeile und danach eine leere.
course-problem-footnote = Für die Fußnote „{ $detail }“ ist kein Platz: Eine Karte hat keinen Fuß. Schreib ihren Inhalt in den Text.
course-problem-picture-place = Das Bild „{ $detail }“ muss als Erstes in seiner Karte stehen, allein in seinem Absatz. Eine Karte zeigt ein Bild, eine Frage keines.
course-problem-picture-alt = Das Bild „{ $detail }“ hat keine Beschreibung. Schreib zwischen die eckigen Klammern, was es zeigt, für Menschen, die es nicht sehen können.
course-problem-picture-unknown = Unter den Dateien des Kurses gibt es keine namens „{ $detail }“.
course-problem-picture-used = Dieser Text zeigt das Bild „{ $detail }“. Nimm es zuerst aus dem Text; es wurde nichts entfernt.
course-problem-sample = Das ist noch der Beispieltext „{ $detail }“. Schreib deinen eigenen, bevor ihn jemand sieht.
course-problem-untranslated = Das ist noch der Text auf { $detail }. Übersetze oder leere ihn, bevor ihn jemand sieht.
course-problem-picture-type = Das ist kein Bild, was auch immer der Name sagt. Nehmen Sie JPEG, PNG, WebP oder SVG.
course-problem-picture-active = Diese Zeichnung enthält etwas, das ausgeführt oder von anderswo geladen wird. Speichere sie als einfaches SVG.
course-problem-picture-large = Dieses Bild ist größer als { $detail } MB. Speichern Sie es kleiner.
course-problem-file-name = Als „{ $detail }“ kann keine Datei behalten werden. Gib ihr einen Namen mit Buchstaben oder Ziffern, in einem Ordner der Zip-Datei selbst.
course-problem-file-twice = „{ $detail }“ würde unter dem Namen einer anderen Datei behalten, die zuerst kam. Gib ihr einen eigenen Namen.
course-problem-file-unknown = Das ist weder ein Bild, ein Video, ein Ton oder ein Untertitel, den wir zeigen können, noch ein Text in einer unserer Sprachen.
course-problem-cover-twice = Es gibt mehr als ein Titelbild. Behalte eines.
course-problem-zip-broken = Das ist keine Zip-Datei, oder sie ist beschädigt.
course-problem-zip-large = Der Ordner ist zu groß. Die Zip-Datei darf 20 MB haben, entpackt 50 MB.
course-problem-zip-entries = Der Ordner enthält mehr als 100 Dateien.
course-problem-zip-ratio = Entpackt ist diese Zip-Datei mehr als 100-mal so groß. Packe den Ordner neu.
course-problem-headings-many = Es sind mehr als 1.000 Lektionen und Karten. Mach mehrere Kurse daraus.
course-problem-files-many = Ein Kurs darf höchstens 500 Dateien haben. Es wurde nichts gespeichert.
course-problem-quota = Diese Bilder passen nicht mehr hinein: Die Kurse eines Kontos dürfen zusammen { $detail } MB an Bildern haben. Entferne, was du nicht mehr brauchst; es wurde nichts gespeichert.
course-problem-more = Es gibt noch mehr zu berichtigen; du siehst es, sobald das hier erledigt ist.

# Terms
cms-terms = Nutzungsbedingungen
cms-terms-lead = Lernende akzeptieren die veröffentlichte Version vor ihrem ersten Kurs.
cms-terms-new = Neue Version
cms-terms-empty = Noch keine Bedingungen
cms-terms-empty-text = Ohne Bedingungen gehen Lernende direkt zu ihren Kursen.
cms-version = Version
cms-versions = Versionen der Bedingungen
cms-terms-version = Version { $version }
cms-terms-draft = Entwurf
cms-terms-in-use = Gültig
cms-terms-replaced = Ersetzt
cms-terms-published = Veröffentlicht
cms-terms-published-by = Veröffentlicht von { $name } am { $at }. Eine veröffentlichte Version ändert sich nie: Sie ist das, was die Leute akzeptiert haben.
cms-terms-accepted = Akzeptiert von
cms-terms-accepted-label = Version { $version } akzeptiert
cms-terms-text-in = Text auf { $language }
cms-terms-text-help = Eine Zeile, die mit # beginnt, ist eine Überschrift. Eine Zeile, die mit - beginnt, ist ein Listenpunkt. Ein leerer Text entfernt die Sprache.
cms-terms-text-wrong = Der Text ist länger als 256 KB oder enthält Steuerzeichen. Nichts wurde gespeichert.
cms-terms-not-draft = Diese Version ist kein Entwurf mehr, deshalb wurde nichts gespeichert. Was du geschrieben hast, steht unten.
cms-terms-save = Entwurf speichern
cms-terms-publish = Version { $version } veröffentlichen
cms-terms-publish-text = Speichere zuerst den Entwurf: Veröffentlicht wird, was gespeichert ist. Danach lässt es sich nicht mehr ändern.
cms-terms-english-missing = Nicht veröffentlicht: Der englische Text fehlt. Ihn lesen alle, deren Sprache fehlt.
cms-terms-published-before = Diese Version ist bereits veröffentlicht, deshalb wurde nichts geändert.
cms-terms-missing = { $n ->
    [one] Eine Sprache fehlt
   *[other] { $n } Sprachen fehlen
  }
cms-terms-missing-text = { $languages }. Lernende mit diesen Sprachen würden den englischen Text lesen.
cms-terms-no-english = Der englische Text fehlt
cms-terms-no-english-text = Schreib ihn zuerst: Wessen Sprache fehlt, liest Englisch. Ohne ihn lässt sich nichts veröffentlichen.
cms-ask-terms = Version { $version } für alle veröffentlichen?
cms-ask-terms-who = Müssen beim nächsten Besuch zustimmen, bevor es weitergeht: { $learners }
cms-ask-terms-new = Alle, die danach kommen, auch.
cms-ask-terms-final = Eine veröffentlichte Version lässt sich nicht mehr ändern oder zurückziehen.
cms-terms-who = Wer sie akzeptieren muss
cms-terms-everyone = Alle, beim nächsten Besuch
cms-terms-everyone-help = Wenn sich ändert, was wir speichern oder wer es sieht
cms-terms-new-learners = Nur neue Lernende
cms-terms-new-learners-help = Für Rechtschreibung und Gestaltung
cms-terms-delete = Entwurf löschen
cms-terms-reads = So, wie Lernende es lesen
cms-terms-no-text = In dieser Sprache gibt es keinen Text.

## More learners than are counted
cms-learners-lead-many = Mehr als { $n } Personen. Hier erscheint, wer MobieTrain zum ersten Mal aus { $planner } öffnet oder von dort gemeldet ist.
cms-learners-range-many = { $first } bis { $last } von mehr als { $n } Lernenden

# Staff
cms-profile = Mein Profil
cms-profile-work = Was Sie dürfen
cms-staff-of = Team von { $account }
cms-staff-lead = Wer in diesem Konto arbeitet und was er darf.
cms-operators-lead = Operatoren betreiben diese Installation und dürfen in jedem Konto alles.
cms-staff-caption = Team, zuletzt hier zuerst
cms-staff-empty = In diesem Konto arbeitet niemand
cms-staff-empty-text = Laden Sie einen Inhaltsadmin ein, der es betreut und andere einladen kann.
cms-staff-role = Rolle
cms-staff-groups = Gruppen, für Manager
cms-staff-sign-in = Anmeldung
cms-staff-here = Zuletzt hier
cms-staff-sees = Lernende von { $groups }
cms-staff-others =
    { $n ->
        [one] Auch in einem anderen Konto
       *[other] Auch in { $n } anderen Konten
  }
cms-staff-in = Kann sich anmelden
cms-staff-invited = Eingeladen
cms-staff-failed = Einladung gescheitert
cms-staff-not-in = Keine Einladung
cms-staff-not-arrived = Die Einladung an { $name } kam nicht an
cms-staff-not-arrived-text = Prüfen Sie die Adresse. Ist sie falsch, entfernen Sie die Person und laden Sie sie neu ein.
cms-staff-look = Ansehen
cms-staff-invite = Jemanden einladen
cms-staff-send = Einladung senden
cms-staff-again = Noch einmal senden
cms-staff-link = Einen Link zum Übergeben erstellen
cms-staff-no-mail = Von hier geht keine Mail aus. Sie erhalten einen Link, den Sie selbst übergeben.
cms-staff-invitation = Einladung
cms-staff-no-invitation = Es gibt keine Einladung, oder sie ist abgelaufen. Ohne sie kann niemand ein Passwort wählen.
cms-staff-may = Was diese Person darf
cms-staff-me = Das sind Sie. Mit einer anderen Rolle können Sie selbst nicht auf diese Seite zurückkommen.
cms-staff-role-missing = Wählen Sie eine Rolle.
cms-staff-groups-missing = Wählen Sie mindestens eine Gruppe, deren Lernende der Manager sieht.
cms-staff-taken = Hier arbeitet schon jemand mit dieser E-Mail-Adresse. Sehen Sie in der Liste oben nach.
cms-staff-elsewhere = Diese Person arbeitet auch in einem anderen Konto, und niemand weiß sicher, dass das Passwort ihr gehört, oder sie hat noch keines. Deshalb kann nur ein Operator sie einladen.
cms-staff-remove = Entfernen
cms-staff-remove-question = { $name } entfernen?
cms-staff-remove-now = Von diesem Moment an kann die Person hier nichts mehr öffnen.
cms-staff-remove-others =
    { $n ->
        [one] Sie arbeitet in einem anderen Konto weiter.
       *[other] Sie arbeitet in { $n } anderen Konten weiter.
  }
cms-staff-remove-everywhere = Arbeitet sie nirgends sonst, verschwinden auch ihr Passwort und ihre Sitzungen.
cms-staff-remove-kept = Was sie gemacht hat, bleibt, und das Audit-Protokoll behält, was sie getan hat.
cms-staff-last-operator = Das ist der letzte Operator. Laden Sie zuerst einen anderen ein; sonst könnte niemand mehr jemanden hereinlassen.
cms-done-invited = Eine Einladung ist unterwegs
cms-done-joined = Die Person meldet sich mit ihrem bisherigen Passwort an und findet dieses Konto dort
cms-done-removed = Entfernt
cms-invitation-mail-subject = Sie arbeiten jetzt in { $place }
cms-invitation-mail-text =
    Guten Tag { $name },

    Sie sind eingeladen, im CMS von MobieTrain zu arbeiten, für { $place }. Wählen Sie mit dem Link unten ein Passwort; er gilt bis { $until }.
cms-joined-mail-text =
    Guten Tag { $name },

    Sie können jetzt { $place } im CMS von MobieTrain öffnen. Melden Sie sich mit Ihrem bisherigen Passwort an.
cms-joined-mail-button = CMS öffnen

# What the audit log tells
audit-staff-added = Teammitglied hinzugefügt
audit-staff-invited = Teammitglied eingeladen
audit-staff-role-changed = Rolle geändert
audit-staff-removed = Teammitglied entfernt
audit-course-published = Kurs veröffentlicht
audit-course-withdrawn = Kurs zurückgezogen
audit-course-planned = Veröffentlichung geplant
audit-course-unplanned = Geplante Veröffentlichung gestrichen
audit-course-groups-changed = Gruppen eines Kurses geändert
audit-course-due-changed = Frist eines Kurses geändert
audit-course-deleted = Kurs gelöscht
audit-card-report-settled = Meldung zu einer Karte erledigt
audit-card-report-opened = Meldung zu einer Karte wieder geöffnet
audit-media-deleted = Medien gelöscht
audit-learner-deleted = Lernende Person gelöscht
audit-group-created = Gruppe angelegt
audit-group-changed = Gruppe geändert
audit-group-deleted = Gruppe gelöscht
audit-group-members-changed = Mitglieder einer Gruppe geändert
audit-terms-published = Bedingungen veröffentlicht
audit-connected = Verbunden
audit-disconnected = Verbindung getrennt
audit-roster-agreed = Viele Personen laut Personalliste als ausgeschieden markiert
audit-roster-refused = Viele Personen nicht als ausgeschieden markiert

address-no-mail = Von hier aus werden keine E-Mails verschickt, du kannst also selbst keine Adresse bestätigen. Frag die Person, die sich um die Mitarbeitenden kümmert: Sie kann dich unter der neuen Adresse einladen.
# Second factors
cms-asked-operator = Vom Betreiberteam verlangt
cms-asked-content-admin = Von Inhaltsadmins verlangt
cms-asked-editor = Von Redakteuren verlangt
cms-asked-manager = Von Managern verlangt
cms-staff-invite-confirm = Jemanden einzuladen verlangt erst dein Passwort.
cms-staff-role-confirm = Eine andere Rolle zu wählen verlangt erst dein Passwort.
cms-account-confirm = Eine andere Verbindung verlangt erst dein Passwort.
cms-staff-factor-elsewhere = Diese Person arbeitet auch anderswo, und ein Passwort öffnet alles. Nur das Betreiberteam kann ihren zweiten Faktor entfernen.
cms-done-factors-reset = Der zweite Faktor ist entfernt. Das Passwort allein genügt jetzt.
cms-done-roster-agreed = Als ausgeschieden markiert
cms-done-roster-refused = Niemand wurde als ausgeschieden markiert
cms-done-roster-wanted = Die Personalliste wird innerhalb von Sekunden abgefragt
mail-off-text = Wer den Server betreibt, hat in seinen Einstellungen keinen Mailserver angegeben. Bis dahin gibst du Links selbst weiter: Auf der Seite jeder Person erstellst du einen.

## The library of media

cms-nav-media = Medien
cms-media-pictures = { $n ->
    [one] 1 Bild
   *[other] { $n } Bilder
  }
cms-media-videos = { $n ->
    [one] 1 Video
   *[other] { $n } Videos
  }
cms-media-others = { $n ->
    [one] 1 andere Datei
   *[other] { $n } andere Dateien
  }
cms-media-room = { $size } von { $n } MB sind belegt.
cms-kilobytes = { $n } KB
cms-megabytes = { $n } MB
cms-media-drop = Bilder, Videos oder Ton hierher ziehen, einfügen oder auswählen
cms-media-drop-text = JPEG, PNG, WebP bis { $picture } MB und SVG; MP4, WebM, MP3, M4A, Ogg bis { $film } MB; Untertitel als WebVTT. Bilder werden aufgerichtet und verkleinert; wo sie aufgenommen wurden, wird entfernt.
cms-media-at-once = Höchstens { $n } MB auf einmal.
cms-media-search = Name oder Beschreibung
cms-media-show = Anzeigen
cms-media-show-all = Alles
cms-media-show-undescribed = Ohne Beschreibung
cms-media-show-unused = Nirgends verwendet
cms-media-show-videos = Videos
cms-media-courses = { $n ->
    [one] In 1 Kurs
   *[other] In { $n } Kursen
  }
cms-media-nowhere = In keinem Kurs
cms-media-no-alt = Keine Beschreibung
cms-media-unused = Unbenutzt
cms-media-empty = Hier ist noch nichts
cms-media-empty-text = Hier stehen die Bilder, Videos und Töne aller Kurse, sobald jemand welche bringt.
cms-media-none = Nichts gefunden
cms-media-all = Alles anzeigen
cms-media-older = Ältere anzeigen
cms-media-take-away = { $n ->
    [one] Die 1 nirgends verwendete entfernen
   *[other] Die { $n } nirgends verwendeten entfernen
  }
cms-ask-media-unused = { $n ->
    [one] 1 Datei entfernen, die kein Kurs hat?
   *[other] { $n } Dateien entfernen, die kein Kurs hat?
  }
cms-ask-media-unused-room = { $size } werden frei. Kurse und ihre Versionen behalten alles, was sie haben.
cms-ask-media-yes = Endgültig entfernen
cms-ask-medium = „{ $name }“ entfernen?
cms-ask-medium-effect = Die Datei wird gelöscht, { $size } werden frei. Kein Kurs hat sie.
cms-medium-was = war { $size }
cms-medium-added = Hinzugefügt am { $at }.
cms-medium-added-by = Hinzugefügt am { $at } von { $who }.
cms-medium-open = Öffnen
cms-medium-alt = Was ist zu sehen?
cms-medium-alt-help = Für Menschen, die es nicht sehen können. Es wird vorgeschlagen, wo die Datei auf eine Karte kommt.
cms-medium-alt-wrong = Die Beschreibung hat höchstens { $n } Zeichen und keine unsichtbaren.
cms-medium-uses = Wo es verwendet wird
cms-medium-out = Veröffentlicht
cms-medium-draft = Entwurf
cms-medium-earlier = Eine frühere Version
cms-medium-cover = Als Titelbild
cms-medium-card = Auf der Karte „{ $title }“
cms-medium-write = Noch auf keiner Karte. Um es zu zeigen, schreiben Sie in den Text:
cms-medium-place = In einen anderen Kurs aufnehmen
cms-medium-place-button = Aufnehmen
cms-medium-delete = Entfernen
cms-medium-used = Ein Kurs hat diese Datei, im Entwurf oder in einer Version, die Leute gesehen haben. Sie kann weg, sobald kein Kurs sie mehr hat.
cms-upload-percent = 0 % gesendet
cms-upload-working = Alles ist gesendet. Die Datei wird geprüft.
cms-upload-done = Sie ist da.
cms-upload-lost = Die Verbindung ist weg. Es geht von selbst dort weiter, wo es aufgehört hat.
cms-upload-ended = Dieser Upload ist beendet, oder Sie sind abgemeldet. Wählen Sie die Datei noch einmal.
cms-upload-sent = Alles wurde gesendet, aber die Verbindung brach ab, bevor die Antwort kam. Sehen Sie nach, ob die Datei in der Liste steht; wenn nicht, wählen Sie sie noch einmal.
cms-upload-refused = Sie wurde nicht angenommen.
cms-upload-cancel = Diese Datei nicht weiter senden
course-problem-drawing-large = Diese Zeichnung ist größer als { $detail } MB. Machen Sie sie einfacher: Handys laden sie, wie sie ist.
course-problem-picture-pixels = Dieses Bild hat { $detail } Pixel, erlaubt sind 50 Millionen. Speichern Sie es kleiner.
course-problem-picture-broken = Dieses Bild ist beschädigt und nicht lesbar. Speichern Sie es neu und laden Sie es noch einmal hoch.
course-problem-picture-format = Das ist ein { $detail }-Bild, das nicht jeder Browser zeigt. Speichern oder exportieren Sie es als JPEG; iPhones nehmen JPEG auf mit Einstellungen, Kamera, Formate, Maximale Kompatibilität.
course-problem-picture-moving = GIF-Bilder werden nicht aufgenommen. Speichern Sie ein stehendes als PNG und ein bewegtes als MP4.
course-problem-pictures-many = Das sind zu viele große Bilder auf einmal. Laden Sie dieses und die folgenden für sich hoch.
course-problem-film-large = Diese Datei ist größer als { $detail } MB. Kürzen Sie das Video oder exportieren Sie es mit kleinerer Auflösung.
course-problem-video-type = Das ist kein Video, was auch immer der Name sagt. Nehmen Sie MP4 oder WebM.
course-problem-video-format = Das ist ein { $detail }-Video, das nicht jeder Browser abspielt. Exportieren Sie es als MP4 (H.264).
course-problem-audio-type = Das ist kein Ton, was auch immer der Name sagt. Nehmen Sie MP3, M4A oder Ogg.
course-problem-audio-format = Das ist ein { $detail }-Ton, der groß ist oder nicht überall läuft. Speichern Sie ihn als MP3 oder M4A.
course-problem-captions-type = Das sind keine Untertitel. Eine WebVTT-Datei beginnt mit der Zeile WEBVTT.
course-problem-captions-subrip = Diese Untertitel sind SubRip (.srt), das Browser nicht zeigen. Speichern Sie sie als WebVTT (.vtt).
course-problem-captions-large = Diese Untertitel sind größer als { $detail } MB.
course-problem-captions-text = Die Untertitel sind kein UTF-8-Text. Speichern Sie sie in dieser Kodierung.
course-problem-captions-empty = In dieser Datei steht kein Untertitel.
course-problem-captions-cue = „{ $detail }“ gehört zu keinem Untertitel: Darüber fehlt eine Zeile mit Zeiten.
course-problem-captions-time = Die Zeiten „{ $detail }“ sind nicht lesbar. Sie sehen aus wie 00:01.000 --> 00:04.000, mit einem Punkt vor den Tausendsteln.
course-problem-captions-end = Dieser Untertitel endet, bevor er beginnt: „{ $detail }“.
course-problem-captions-order = Dieser Untertitel beginnt vor dem darüber: „{ $detail }“. Bringen Sie sie in ihre Reihenfolge.
course-problem-captions-gap = Über „{ $detail }“ fehlt eine leere Zeile: Hier beginnt ein Untertitel.
course-problem-uploads-many = { $detail } Uploads dieses Kontos laufen. Warten Sie, bis einer fertig ist, oder brechen Sie einen ab.
cms-translate = Übersetzen
cms-translate-heading = { $from } nach { $to }
cms-translate-good = Karten auf dem neuesten Stand: { $good } von { $n }
cms-translate-out = Für Übersetzer
cms-translate-out-text = Übersetzungsprogramme lesen XLIFF, Tabellenprogramme CSV. Sie können den Kurs weiter ändern: Kommt die Datei zurück, wird jeder Text wiedergefunden, und Sie lesen, welche sich inzwischen geändert haben.
cms-translate-in = Zurück vom Übersetzer
cms-translate-in-text = Zuerst sehen Sie, was die Datei ändern würde und was nicht passt. Nichts wird gespeichert, bevor Sie es sagen.
cms-translate-file = Datei: XLIFF 2, CSV oder .xlsx
cms-translate-look = Ansehen, was sie ändert
cms-translate-format = Art der Datei
cms-translate-download = Herunterladen
cms-translate-refused = Nicht gespeicherte Texte: { $n }
cms-translate-refused-text = Warum, steht neben jedem. Was Sie eingegeben haben, ist noch da.
cms-translate-saved = Gespeicherte Texte: { $n }
cms-translate-confirmed = Als weiterhin richtig bestätigt: { $n }
cms-translate-removed = Entfernte Übersetzungen: { $n }
cms-translate-nothing = Nichts war anders, deshalb wurde nichts gespeichert.
cms-translate-left-over = Diese gibt es in { $from } nicht mehr; sie verschwinden aus { $to } mit dem nächsten Text, den Sie speichern: { $ids } ({ $n })
cms-translate-which = Welche Texte
cms-translate-todo = Nur was zu tun ist
cms-translate-all = Alle
cms-translate-done = Alles ist übersetzt
cms-translate-done-text = Ändert sich { $from }, stehen hier die Texte, die Sie wieder ansehen sollten.
cms-translate-missing = Fehlt
cms-translate-changed = Seit der Übersetzung geändert
cms-translate-up-to-date = Aktuell
cms-translate-changed-somehow = Was dort stand, als es übersetzt wurde, ist nicht bekannt.
cms-translate-right = Auf { $language } stimmt es noch
cms-translate-meanwhile = Bis es da ist, lesen alle es auf { $language }.
cms-translate-save = Speichern
cms-translate-back = Zum Kurs
cms-translate-mistakes = Der Text auf { $language } muss zuerst berichtigt werden
cms-translate-mistakes-text = Was darin nicht lesbar ist, ginge hier verloren. Berichtigen Sie es auf der Seite des Kurses und kommen Sie dann zurück.
cms-translate-no-text = Es gibt noch nichts zu übersetzen
cms-translate-no-text-text = Schreiben Sie den Kurs zuerst in einer Sprache.
cms-translate-file-title = Was die Datei ändert
cms-translate-late = Seit dem Versand geändert: { $n }
cms-translate-late-text = Ihre Übersetzungen gelten dem früheren Wortlaut. Sie werden übernommen und bleiben markiert, bis jemand sie angesehen hat.
cms-translate-unfit = Passen nicht und werden nicht übernommen: { $n }
cms-translate-unknown = Keine Texte dieses Kurses, nicht übernommen: { $n }
cms-translate-twice = Zweimal in der Datei, das erste zählt: { $n }
cms-translate-untranslated = In der Datei nicht übersetzt; sie bleiben, wie sie sind: { $n }
cms-translate-line = Zeile { $line }
cms-translate-more = und weitere: { $n }
cms-translate-same = Dasselbe wie hier: { $n }.
cms-translate-absent = Nicht in der Datei; sie bleiben, wie sie sind: { $n }.
cms-translate-none = Die Datei ändert nichts
cms-translate-none-text = Nichts darin gehört zu diesem Kurs, was nicht schon hier ist.
cms-translate-cancel = Zurück, ohne Änderung
cms-translate-taken = Was übernommen wird: { $n }
cms-translate-take = Diese Texte speichern ({ $n })
cms-translate-is-late = Seit dem Versand geändert
cms-translate-new = Neu
cms-translate-is-right = Stimmt noch
cms-translate-other = Anderer Wortlaut
cms-translate-before = Jetzt
cms-translate-after = Künftig
cms-translate-nothing-before = Keine Übersetzung
cms-translate-course = Der Kurs selbst
cms-translate-lesson = Lektion { $number }, { $title }
cms-translate-card = Karte { $number }, { $title }
cms-translate-part-title = Titel
cms-translate-part-summary = Zusammenfassung
cms-translate-part-body = Text
cms-translate-part-alt = Beschreibung
cms-translate-part-answer = Antwort { $number }
cms-translate-part-accepted = Richtige Antworten, eine je Zeile
cms-translate-part-step = Schritt { $number }
cms-translate-part-column = Spalte { $number }
cms-translate-part-left = Paar { $number }, links
cms-translate-part-right = Paar { $number }, rechts
cms-translate-part-front = Kärtchen { $number }, Vorderseite
cms-translate-part-back = Kärtchen { $number }, Rückseite
cms-translate-part-feedback = Erklärung
cms-translate-note-markdown = Der Text ist Markdown: Lassen Sie Zeichen wie **, -, > und [ ]( ), wo sie hingehören.
cms-translate-note-changed = Seit der Übersetzung geändert. Vorher stand dort: { $before }
cms-translate-note-changed-somehow = Seit der Übersetzung geändert.
cms-default-language = Standardsprache der Kurse
cms-default-language-help = Aus ihr werden Kurse übersetzt. Wer einen Kurs liest, den es in der eigenen Sprache nicht gibt, bekommt ihn in dieser und liest das auch.
cms-default-language-lacking = Kurse ohne { $language }: { $n }. Man liest sie auf Englisch oder sonst in ihrer ersten Sprache.
cms-default-language-save = Sprache speichern
cms-remember = Drei Fragen am Tag
cms-remember-text = Bis zu drei Fragen am Tag aus abgeschlossenen Kursen, jede wieder, bevor sie vergessen ist: höchstens eine Minute. Sie stehen auf der Startseite, niemand muss. Antworten ändern kein Ergebnis eines Kurses und stehen in keinem Bericht.
cms-remember-is-on = Eingeschaltet
cms-remember-is-off = Ausgeschaltet
cms-remember-on = Einschalten
cms-remember-off = Ausschalten
cms-remember-off-text = Ausgeschaltet wird niemand mehr gefragt. Was beantwortet wurde, bleibt ein Jahr.
audit-remembering-on = Drei Fragen am Tag eingeschaltet
audit-remembering-off = Drei Fragen am Tag ausgeschaltet
audit-default-language-chosen = Standardsprache der Kurse gewählt
cms-goal = Wochenziel
cms-goal-help = Mit einem Ziel sehen alle auf ihrer Startseite, wie weit sie diese Woche sind. Es geht nur um diese Woche: Es gibt keine Punkte und keine Serien, und von einer verpassten Woche ist nirgends die Rede, weder dort noch hier.
cms-goal-of = Was zählt
cms-goal-none = Kein Ziel
cms-goal-cards = Karten pro Woche
cms-goal-minutes = Minuten pro Woche
cms-goal-amount = Wie viele
cms-goal-mistake = Geben Sie eine Zahl von 1 bis { $most } ein.
cms-goal-save = Ziel speichern
audit-weekly-goal-set = Wochenziel gesetzt
audit-weekly-goal-off = Wochenziel ausgeschaltet
audit-field-minutes = Minuten
course-problem-translation-place = Diese Worte würden mehr ändern als diesen Text: Eine Überschrift, ein Bild, eine Liste mit Kästchen oder ein Zitat macht etwas anderes aus der Karte. Schreiben Sie es ohne.
course-problem-translation-codes = Darin steht { $detail } eines Übersetzungsprogramms, wofür ein Kurs keinen Platz hat. Schreiben Sie die Worte einfach, mit Markdown zur Formatierung.
course-problem-translation-gone = Die Lektion oder Karte gibt es im Kurs nicht mehr. Davon wurde nichts gespeichert.
course-problem-translation-meanwhile = Jemand anders hat das inzwischen geändert. Jetzt steht dort: „{ $detail }“. Speichern Sie noch einmal, um Ihre Worte dafür einzusetzen.
course-problem-translation-file = Wählen Sie eine Datei.
course-problem-translation-table-columns = Die Tabelle braucht eine Spalte „id“ und eine Spalte „translation“ wie in der Datei, die verschickt wurde.
course-problem-translation-table-large = Die Datei ist größer als { $detail } MB.
course-problem-translation-table-unpacked = Die Tabelle ist entpackt größer als { $detail } MB.
course-problem-translation-table-old = Das ist eine Tabelle alter Art oder eine mit Passwort. Speichern Sie sie ohne Passwort als .xlsx oder als CSV.
course-problem-translation-table-spreadsheet = Diese Tabelle ist nicht lesbar. Speichern Sie sie neu als .xlsx oder als CSV.
course-problem-translation-table-sheet = Die Tabelle hat kein Blatt „{ $detail }“.
course-problem-translation-table-no-text = Diese Datei ist kein Text. Speichern Sie die Tabelle als CSV oder .xlsx.
course-problem-translation-table-utf-16 = Diese Datei ist UTF-16, und ein Zeichen darin ist kaputt. Speichern Sie sie als UTF-8.
course-problem-translation-table-utf-8 = Diese Datei ist UTF-8, aber dort ist ein Zeichen kaputt. Speichern Sie sie neu als „CSV UTF-8“.
course-problem-translation-table-empty = Die Datei ist leer. Ihre erste Zeile nennt die Spalten.
course-problem-translation-table-twice = Zwei Spalten bedeuten dasselbe: { $detail }.
course-problem-translation-table-wide = Es sind mehr als { $detail } Spalten.
course-problem-translation-table-long = Es sind mehr als { $detail } Zeilen. Teilen Sie die Datei auf.
course-problem-translation-table-csv = Das ist keine Tabelle, die sich als CSV lesen lässt. Speichern Sie sie neu als „CSV UTF-8“.
course-problem-translation-row-width = Die Zahl der Werte in dieser Zeile, { $detail }, ist nicht die der Spalten. Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.
course-problem-translation-row-long = Ein Wert in dieser Zeile ist länger als { $detail } Bytes. Vielleicht fehlt an seinem Ende ein Anführungszeichen.
course-problem-translation-row-formula = Eine Formel in dieser Zeile ergibt { $detail }.
course-problem-xliff-large = Die Datei ist größer als 8 MB.
course-problem-xliff-encoding = Dort ist ein Zeichen kaputt: Die Datei ist kein UTF-8. Speichern Sie sie als UTF-8.
course-problem-xliff-broken = Das XML ist dort kaputt: { $detail }
course-problem-xliff-cut = Die Datei hört mittendrin auf. Lassen Sie sie noch einmal schicken.
course-problem-xliff-none = Das ist keine XLIFF-Datei.
course-problem-xliff-doctype = Die Datei hat einen Dokumenttyp (DOCTYPE), den keine XLIFF-Datei braucht und der schaden kann. Sie wurde nicht gelesen.
course-problem-xliff-entity = „&{ $detail };“ bedeutet in XLIFF nichts. Schreiben Sie das Zeichen selbst.
course-problem-xliff-deep = Für eine XLIFF-Datei stecken zu viele Elemente ineinander.
course-problem-xliff-tag = Ein Tag ist zu lang für eine XLIFF-Datei.
course-problem-xliff-old = Das ist XLIFF { $detail }. Hier ist nur XLIFF 2 lesbar: Speichern Sie es im Programm als XLIFF 2.0 oder 2.1 oder als CSV.
course-problem-xliff-version = Diese Art XLIFF ist hier nicht bekannt ({ $detail }). Speichern Sie sie als XLIFF 2.0 oder 2.1.
course-problem-xliff-source = Die Datei wurde aus einer anderen Sprache ({ $detail }) übersetzt als dieser Kurs.
course-problem-xliff-target = Die Datei ist eine Übersetzung in eine andere Sprache: { $detail }. Wählen Sie zuerst diese Sprache.
course-problem-xliff-course = Die Datei gehört zu einem anderen Kurs.
cms-edit-about = Über den Kurs
cms-edit-outline = Lektionen und Karten
cms-edit-add-lesson = Lektion hinzufügen
cms-edit-add-card = Karte hinzufügen
cms-edit-add-questions = Fragen aus einer Liste…
cms-edit-new-lesson = Neue Lektion
cms-edit-new-card = Neue Karte
cms-edit-fold = Karten von { $title } ausblenden
cms-edit-unfold = Karten von { $title } einblenden
cms-edit-has-mistake = enthält einen Fehler
cms-edit-at-end = Das ist das Ende des Kurses.
cms-edit-at-start = Das ist der Anfang des Kurses.
cms-edit-lesson-is = Jetzt Lektion { $number } von { $total }.
cms-edit-card-is = Jetzt Karte { $number } von { $total } in { $lesson }.
cms-edit-lesson-of = Lektion { $number } von { $total }
cms-edit-card-of = Karte { $number } von { $total }
cms-edit-lesson-cards = Karten in dieser Lektion: { $number }
cms-edit-course-title = Titel des Kurses
cms-edit-course-summary = Worum es geht, in einem Satz
cms-edit-course-minutes = Dauer in Minuten
cms-edit-lesson-title = Titel der Lektion
cms-edit-card-title = Titel
cms-edit-question = Frage
cms-edit-statement = Aussage
cms-edit-body = Text
cms-edit-body-more = Text (freiwillig)
cms-edit-kind = Art der Karte
cms-edit-kind-text = Text
cms-edit-kind-image = Bild
cms-edit-kind-video = Video
cms-edit-kind-audio = Ton
cms-edit-kind-question = Frage mit Antworten zur Auswahl
cms-edit-kind-truth = Richtig oder falsch
cms-edit-kind-order = Schritte ordnen
cms-edit-kind-match = Paare bilden
cms-edit-kind-flash = Lernkarten
cms-edit-kind-answer = Kurze Antwort in eigenen Worten
cms-edit-card-up = Karte nach oben
cms-edit-card-down = Karte nach unten
cms-edit-card-copy = Karte duplizieren
cms-edit-card-into = Karte in einen anderen Kurs kopieren
cms-edit-card-delete = Karte löschen
cms-edit-card-deleted = Die Karte „{ $title }“ ist gelöscht.
cms-edit-lesson-up = Lektion nach oben
cms-edit-lesson-down = Lektion nach unten
cms-edit-lesson-copy = Lektion duplizieren
cms-edit-lesson-into = Lektion in einen anderen Kurs kopieren
cms-edit-lesson-delete = Lektion löschen
cms-edit-lesson-deleted = Die Lektion „{ $title }“ und ihre Karten sind gelöscht.
cms-edit-uploaded = Das Bild ist hochgeladen.
cms-edit-upload-image = Bild hochladen
cms-edit-upload-video = Video hochladen
cms-edit-upload-audio = Ton hochladen
cms-edit-upload-captions = Untertitel hochladen
cms-edit-limit-image = JPEG, PNG oder WebP, höchstens { $size } MB, oder SVG. Hierher ziehen, einfügen oder auswählen.
cms-edit-limit-video = MP4 oder WebM, höchstens { $size } MB. Hierher ziehen oder auswählen.
cms-edit-limit-audio = MP3, M4A oder Ogg, höchstens { $size } MB. Hierher ziehen oder auswählen.
cms-edit-limit-captions = WebVTT (.vtt), höchstens { $size } MB.
cms-edit-upload-unfit = { $name } passt hier nicht. Es wurde nichts davon übernommen.
cms-edit-upload-large = { $name } ist zu groß. Es wurde nichts davon gesendet.
cms-edit-file-image = Bild
cms-edit-file-video = Video
cms-edit-file-audio = Ton
cms-edit-file-captions = Untertitel (eine .vtt-Datei, freiwillig)
cms-edit-file-none = Datei wählen
cms-edit-captions-none = Keine Untertitel
cms-edit-alt = Beschreibung
cms-edit-alt-image = Was das Bild zeigt, für Menschen, die es nicht sehen können.
cms-edit-alt-video = Was das Video zeigt, für Menschen, die es nicht sehen können.
cms-edit-alt-audio = Was gesagt wird, für Menschen, die es nicht hören können.
cms-edit-markdown-only = Dieser Text enthält etwas, das formatierter Text nicht halten kann, etwa HTML oder eine Notiz. Hier steht er als Markdown, vollständig.
cms-edit-markdown-wanted = Der Text als Markdown.
cms-edit-markdown-back = Formatiert anzeigen
cms-edit-tools = Formatierung: { $label }
cms-edit-tool-strong = Fett
cms-edit-tool-em = Kursiv
cms-edit-tool-strike = Durchgestrichen
cms-edit-tool-code = Code
cms-edit-tool-heading = Überschrift
cms-edit-tool-bullets = Liste
cms-edit-tool-numbers = Nummerierte Liste
cms-edit-tool-quote = Zitat
cms-edit-tool-table = Tabelle
cms-edit-tool-row = Zeile hinzufügen
cms-edit-tool-column = Spalte hinzufügen
cms-edit-tool-no-row = Zeile löschen
cms-edit-tool-no-column = Spalte löschen
cms-edit-tool-no-table = Tabelle löschen
cms-edit-tool-link = Link
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Wohin er führt
cms-edit-link-help = Eine Adresse wie https://…, mailto:… oder tel:…. Leer lassen, um den Link zu entfernen.
cms-edit-link-wrong = So führt ein Link nirgends hin. Beginnen Sie mit https://, mailto: oder tel:.
cms-edit-link-set = Link setzen
cms-edit-cancel = Abbrechen
cms-edit-row-add = Hinzufügen
cms-edit-row-remove = { $label } entfernen
cms-edit-answers = Antworten
cms-edit-answers-help = Kreuzen Sie die richtigen an
cms-edit-answer-number = Antwort { $number }
cms-edit-answer-right = Antwort { $number } ist richtig
cms-edit-truth = Die Aussage ist
cms-edit-truth-true = Richtig
cms-edit-truth-false = Falsch
cms-edit-steps = Schritte
cms-edit-steps-help = In der richtigen Reihenfolge; Lernende sehen sie gemischt
cms-edit-steps-number = Schritt { $number }
cms-edit-accepted = Richtige Antworten
cms-edit-accepted-help = Niemand sieht sie vorher
cms-edit-accepted-number = Richtige Antwort { $number }
cms-edit-column-first = Was vorn steht
cms-edit-column-second = Was dazugehört
cms-edit-pairs = Paare
cms-edit-pairs-first = Paar { $number }, erstes
cms-edit-pairs-second = Paar { $number }, zweites
cms-edit-cards = Lernkarten
cms-edit-cards-first = Lernkarte { $number }, Vorderseite
cms-edit-cards-second = Lernkarte { $number }, Rückseite
cms-edit-feedback = Erklärung nach der Antwort
cms-edit-preview = Auf dem Telefon
cms-edit-preview-all = Alle Karten, wie sie gespeichert sind
cms-edit-languages = Sprache des Textes
cms-edit-preview-check = Antwort prüfen
cms-edit-preview-next = Weiter
cms-edit-conflict-title = { $by } hat dasselbe geändert
cms-edit-conflict-text = Gespeichert von { $by } um { $time }, während Sie schrieben. Alles andere ist schon zusammengeführt. Welcher Text soll bleiben?
cms-edit-conflict-mine = Ihrer
cms-edit-conflict-theirs = Von { $by }
cms-edit-conflict-both = Beide behalten, den anderen als eigene Karte
cms-edit-conflict-deleted = Gelöscht
cms-edit-conflict-outside = { $by } hat um { $time } einen Text gespeichert, in dem etwas in keiner Karte steht: Der Editor kann ihn nicht zeigen. Was Sie geschrieben haben, ist nicht gespeichert; dieser Browser bewahrt es auf. Öffnen Sie „Alles als Markdown“: Dort steht es über dem Textfeld. Stellen Sie, was in keiner Karte steht, in eine Karte und speichern Sie; dann führt der Editor beides zusammen.
cms-edit-conflict-done = Damit weitermachen
cms-edit-saved = Gespeichert um { $time }
cms-edit-saving = Wird gespeichert…
cms-edit-not-saved = Nicht gespeichert: { $why }
cms-edit-offline = Nicht gespeichert: kein Netz, oder die Website antwortet nicht. Es wird von selbst noch einmal versucht.
cms-edit-trouble = Nicht gespeichert: die Website hat eine Störung. Es wird von selbst noch einmal versucht.
cms-edit-signed-out = Nicht gespeichert: Sie sind abgemeldet.
cms-edit-conflict = Nicht gespeichert: jemand anderes hat inzwischen gespeichert.
cms-edit-kept = Es wird in diesem Browser aufbewahrt.
cms-edit-kept-beside = Was Sie bis { $time } geschrieben haben und nicht gespeichert ist: Nur dieser Browser hat es
cms-edit-not-kept = Dieser Browser bewahrt nichts auf: schließen Sie diese Seite nicht.
cms-edit-sign-in = Wieder anmelden
cms-edit-refused = So kann es nicht gespeichert werden.
cms-edit-undo = Rückgängig
cms-edit-redo = Wiederholen
cms-edit-plain = Alles als Markdown
cms-edit-close = Schließen
cms-edit-back = Was Sie bis { $time } geschrieben haben, war nicht gespeichert. Es ist wieder da.
cms-edit-back-together = Was Sie bis { $time } geschrieben haben, war nicht gespeichert. Es ist wieder da, zusammen mit dem, was { $by } seither gespeichert hat.
cms-edit-together = { $by } hat um { $time } gespeichert, während Sie schrieben. Beides ist jetzt zusammengeführt.
cms-edit-somebody = Jemand

# Questions by paste or from a file
cms-questions = Fragen aus einer Liste
cms-questions-lead = Füge Fragen ein oder wähle eine Datei mit Fragen. Du siehst, welche Karten daraus werden, bevor etwas hinzugefügt wird.
cms-questions-text = Fragen
cms-questions-file = Oder eine Datei
cms-questions-file-help = CSV oder einfacher Text. Sie ersetzt, was im Feld steht.
cms-questions-language = Sprache des Textes
cms-questions-into = In die Lektion
cms-questions-new-lesson = Eine neue Lektion am Ende
cms-questions-new-title = Titel der neuen Lektion
cms-questions-lesson = Fragen
cms-questions-look = Ansehen, was daraus wird
cms-questions-add = { $n ->
    [one] { $n } Karte hinzufügen
   *[other] { $n } Karten hinzufügen
 }
cms-questions-taken = { $n ->
    [one] Daraus wird { $n } Karte
   *[other] Daraus werden { $n } Karten
 }
cms-questions-unfit = { $n ->
    [one] { $n } Stelle passt nicht und wird nicht hinzugefügt
   *[other] { $n } Stellen passen nicht und werden nicht hinzugefügt
 }
cms-questions-line = Zeile { $line }
cms-questions-none = Nichts davon wird eine Karte.
cms-questions-again = Wenn du den Text änderst, sieh ihn dir noch einmal an, bevor du ihn hinzufügst.
cms-questions-file-wrong = „{ $name }“ ist kein Text, der hier gelesen werden kann. Speichere das Blatt als CSV oder kopiere seine Zellen und füge sie in das Feld ein.
cms-questions-lesson-wrong = Gib der neuen Lektion einen Titel mit höchstens 300 Zeichen.
cms-questions-language-gone = Den Text, für den diese Fragen waren, gibt es im Kurs nicht mehr. Nichts wurde hinzugefügt. Wähle, wohin sie kommen; jetzt ist es { $language }.
cms-questions-how = So schreibst du sie
cms-questions-how-lines = Eine leere Zeile beendet eine Frage. Ihre erste Zeile ist die Frage, und darunter stehen die Antworten, eine je Zeile. Eine Zeile, die mit > beginnt, ist die Erklärung. Ein Stern (*) vor einer Antwort sagt, dass sie richtig ist.
cms-questions-how-table = Eine Tabelle (CSV oder kopierte Zellen einer Tabellenkalkulation) hat eine erste Zeile mit den Namen der Spalten: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (die Nummer der richtigen Antwort), explanation.
cms-questions-example =
    Was bietest du einem sehr jungen Gast an?
    - Bier
    {"*"} Wasser
    > Weil das Armband grün ist.

    Mit grünem Armband darf man Bier.
    false

    In welcher Reihenfolge?
    1. Auf das Handgelenk sehen.
    2. Einschenken.

    Welches Armband ist für wen?
    Grün -> unter 18
    Rosa -> 18 und älter

    Nummer im Notfall?
    = 112

# Learning paths
cms-paths = Lernpfade
cms-paths-lead = Kurse, die sich nacheinander öffnen. Lernende sehen jeden Pfad auf ihrer Startseite.
cms-paths-empty = Noch keine Lernpfade
cms-paths-empty-text = Ein Pfad bringt Kurse in eine Reihenfolge: Der nächste öffnet sich, wenn die davor abgeschlossen sind.
cms-paths-many = Es gibt 100 Lernpfade, und mehr kann es nicht geben. Lösche einen, den du nicht mehr brauchst.
cms-path = Lernpfad
cms-path-new = Neuer Lernpfad
cms-path-create = Lernpfad anlegen
cms-path-title-in = Titel auf { $language }
cms-path-title-optional = Titel auf { $language } (freiwillig)
cms-path-title-help = Wer eine Sprache ohne Titel liest, sieht den in der Standardsprache.
cms-path-title-wrong = Schreib einen Titel, mit höchstens 120 Zeichen.
cms-path-titles = Titel
cms-path-titles-save = Titel speichern
cms-path-lead = Ein Kurs öffnet sich, wenn jemand alle früheren abgeschlossen hat, die für diese Person sind. Wer einen Kurs begonnen hat, behält ihn offen.
cms-path-courses = Kurse dieses Pfads
cms-path-empty = Noch keine Kurse darin
cms-path-empty-text = Der erste Kurs ist sofort offen, der zweite danach.
cms-path-not-out = Lernende sehen ihn nicht, also hält er niemanden auf.
cms-path-take-out = „{ $title }“ aus dem Pfad nehmen
cms-path-add = Kurs hinzufügen
cms-path-no-others = Alle Kurse stehen in diesem Pfad.
cms-path-course = Kurs
cms-path-course-in = { $title } (in „{ $path }“)
cms-path-choose = Kurs wählen
cms-path-course-missing = Wähle einen Kurs.
cms-path-first = Am Anfang
cms-path-after = Nach „{ $title }“
cms-path-elsewhere = Dieser Kurs steht im Pfad „{ $title }“. Ein Kurs kann nur in einem Pfad stehen: Nimm ihn zuerst dort heraus.
cms-path-full = Dieser Pfad hat 50 Kurse, und mehr können es nicht sein.
cms-path-delete = Lernpfad löschen
cms-ask-path = „{ $title }“ diesen Platz im Pfad geben?
cms-ask-path-closes = Finden „{ $title }“ geschlossen, bis sie abgeschlossen haben, was davor kommt: { $learners }
cms-ask-path-kept = Wer einen Kurs begonnen oder abgeschlossen hat, behält ihn offen.
cms-ask-path-newer = Nichts ist geschehen: Seit du hingesehen hast, hat sich der Pfad geändert, oder für wen deine Änderung Kurse schließt. Hier steht, was sie jetzt bewirkt.
cms-ask-path-yes = Pfad ändern
cms-ask-path-delete = Den Pfad „{ $title }“ löschen?
cms-ask-path-delete-open = { $n ->
    [0] Kein Kurs, den Lernende sehen, steht darin.
    [one] Sein Kurs ist dann für alle offen, für die er ist.
   *[other] Seine { $n } Kurse sind dann alle offen, für alle, für die sie sind.
  }
cms-ask-path-delete-kept = Die Kurse bleiben, und was darin gemacht wurde, auch.
cms-course-path = Teil des Pfads
cms-course-path-after = nach „{ $title }“
cms-done-arranged = Erledigt. Die Kurse öffnen sich in dieser Reihenfolge.
audit-path-created = Lernpfad angelegt
audit-path-renamed = Titel eines Lernpfads geändert
audit-path-course-added = Kurs zu einem Lernpfad hinzugefügt
audit-path-course-moved = Platz eines Kurses in einem Lernpfad geändert
audit-path-course-taken-out = Kurs aus einem Lernpfad genommen
audit-path-deleted = Lernpfad gelöscht

cms-due = Frist und Gültigkeit
cms-due-lead = Wer diesen Kurs bis wann können muss, und wie lange das gilt.
cms-due-for = Verpflichtend
cms-due-no-groups = Noch keine Gruppe hat diesen Kurs, also muss ihn niemand können. Wählen Sie zuerst Gruppen:
cms-due-must = Verpflichtend für { $group }
cms-due-on = Bis zu diesem Tag
cms-due-days = Tage, nachdem jemand ihn bekam
cms-due-help = Mit beidem gilt der spätere Tag. Jemand bekommt einen Kurs, wenn er oder sie in die Gruppe kommt, aber nie bevor Sie hier sagen, dass er verpflichtend ist.
cms-due-valid = Wie lange es gilt
cms-due-valid-lead = Leer lassen, wenn ein Abschluss für immer gilt. Wer in den letzten Tagen erneuert, verliert keinen davon. Was abgeschlossen ist, behält den Tag, den es bekam.
cms-due-completed = Wann er abgeschlossen ist
cms-due-mark = Bestehensgrenze in Prozent
cms-due-mark-help = So viele Fragen müssen richtig sein; von jeder zählt die beste Antwort. Bleibt es leer, hat den Kurs abgeschlossen, wer jede Karte gemacht hat.
cms-due-months = Monate, die ein Abschluss gilt
cms-due-renew = Tage vor dem Ende, in denen erneuert werden kann
cms-due-qualification = Wofür man damit qualifiziert ist
cms-due-qualification-help = { $planner } zeigt es. Leer ist es der Titel des Kurses.
cms-due-save = Speichern
cms-due-on-wrong = Das ist kein Tag. Schreiben Sie ihn wie 2026-06-19, oder wählen Sie ihn.
cms-due-on-past = Dieser Tag ist vorbei: Alle, die den Kurs nicht abgeschlossen haben, wären sofort überfällig. Heute ist der { $today }; wählen Sie diesen oder einen späteren Tag.
cms-due-days-wrong = Tippen Sie eine ganze Zahl von 1 bis { $most } Tagen.
cms-due-when-missing = Sagen Sie, bis wann: einen Tag, eine Zahl von Tagen oder beides.
cms-due-months-missing = Erneuert werden kann nur, was abläuft. Tippen Sie die Monate, oder lassen Sie beides leer.
cms-due-months-wrong = Tippen Sie eine ganze Zahl von 1 bis { $most } Monaten, oder lassen Sie es leer. Mit 0 wäre es noch am selben Tag abgelaufen.
cms-due-renew-wrong = Tippen Sie eine ganze Zahl von 0 bis { $most } Tagen.
cms-due-renew-long = Das ist länger, als es gilt: Es würde sofort wieder verlangt. Höchstens möglich sind { $most } Tage.
cms-due-mark-wrong = Eine ganze Zahl von 1 bis 100 eingeben oder leer lassen.
cms-due-name-wrong = Tippen Sie höchstens 100 Zeichen, in einer Zeile.
cms-due-ask = Ändern, was für „{ $title }“ fällig ist?
cms-due-ask-other = Was das bewirkt, ist anders, seit Sie hingesehen haben. Hier steht es neu.
cms-due-ask-on = { $group } ({ $learners }) muss ihn bis { $day } können.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }) muss ihn { $n } Tag nach Erhalt können.
   *[other] { $group } ({ $learners }) muss ihn { $n } Tage nach Erhalt können.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }) muss ihn bis { $day } können; wer später kommt, hat { $n } Tag.
   *[other] { $group } ({ $learners }) muss ihn bis { $day } können; wer später kommt, hat { $n } Tage.
}
cms-due-ask-late = Sofort überfällig: { $learners }.
cms-due-ask-freed = Nicht mehr verpflichtend für { $groups }.
cms-due-ask-mark = Ab jetzt müssen { $mark } % der Fragen richtig sein. Mitten im Kurs: { $learners }. Wer ihn abgeschlossen hat, behält das.
cms-due-ask-mark-none = Es gibt keine Bestehensgrenze mehr: Wer jede Karte gemacht hat, schließt den Kurs ab, sobald er ihn wieder öffnet.
cms-due-ask-valid = Monate, die ein Abschluss ab jetzt gilt: { $months }. Tage vor dem Ende, in denen er erneuert werden kann: { $days }. Was schon abgeschlossen ist, behält seinen Tag.
cms-due-ask-valid-none = Ab jetzt gilt ein Abschluss für immer. Was schon abgeschlossen ist, behält seinen Tag.
cms-due-ask-endless = { $n ->
    [one] { $n } Person hat ihn ohne Ende abgeschlossen und behält das.
   *[other] { $n } Personen haben ihn ohne Ende abgeschlossen und behalten das.
}
cms-due-ask-kept = Was Leute getan haben, bleibt ihres. Sie können das jederzeit wieder ändern.

## Roster: who works for the company
cms-roster = Personalliste
cms-roster-lead = Wer für diese Firma arbeitet, wie { $planner } es mitteilt: Personen sind hier, bevor sie MobieTrain zum ersten Mal öffnen, und wer nicht mehr genannt wird, gilt als ausgeschieden.
cms-roster-held = { $n ->
    [one] Eine Person fehlt in der Personalliste
   *[other] { $n } Personen fehlen in der Personalliste
  }
cms-roster-held-text = Am { $at } hat { $planner } so wenige Personen genannt, dass wir es nicht einfach glauben. Niemand gilt deshalb als ausgeschieden. Sind diese Personen wirklich gegangen? Frag im Zweifel die Administration von { $planner }.
cms-roster-held-more = { $n ->
    [one] Und noch eine.
   *[other] Und noch { $n }.
  }
cms-roster-sure = { $n ->
    [one] Diese Person ist ausgeschieden. Sie wird inaktiv und abgemeldet; was sie gemacht hat, bleibt.
   *[other] Diese { $n } Personen sind ausgeschieden. Sie werden inaktiv und abgemeldet; was sie gemacht haben, bleibt.
  }
cms-roster-yes = Als ausgeschieden markieren
cms-roster-no = Niemanden markieren
cms-roster-no-text = Niemand wird markiert, und du wirst nicht erneut gefragt, solange dieselben Personen fehlen.
cms-roster-others = Das sind nicht mehr die Personen, die fehlen. Sieh dir die Liste noch einmal an.
cms-roster-failed = Die Personalliste konnte nicht gelesen werden. Der nächste Versuch ist am { $at }.
cms-roster-state = Mitgeteilt von { $planner }
cms-roster-on = An
cms-roster-off = Aus
cms-roster-unknown = Noch nicht gefragt
cms-roster-people = Genannte Personen
cms-roster-people-count = { $n ->
    [one] Eine Person
   *[other] { $n } Personen
  }
cms-roster-looked = Zuletzt gefragt
cms-roster-off-text = Ein Kundenadmin kann das in { $planner } einschalten, auf der Seite der MobieTrain-Integration.
cms-roster-look = Jetzt fragen

## Warum jemand einen Kurs sieht
cms-why = Warum?
cms-why-learner = Warum ist ein Kurs zu sehen oder nicht?
cms-why-title = Warum sieht { $name } das, oder nicht?
cms-why-course = Warum sieht jemand das, oder nicht?
cms-why-course-lead = Die Person suchen. Jeder Schritt wird gesagt, von dem, was { $planner } schickt, bis zu dem, was sich öffnet.
cms-why-course-more = Es passen noch mehr. Mehr vom Namen eintippen.
cms-why-look = Ansehen
cms-why-open = { $name } sieht diesen Kurs
cms-why-closed = { $name } sieht diesen Kurs und kann ihn noch nicht öffnen
cms-why-left = { $name } ist in keiner Gruppe, die diesen Kurs hat
cms-why-no-groups = Dieser Kurs hat keine Gruppen, also sieht ihn niemand
cms-why-planned = Dieser Kurs ist noch nicht veröffentlicht
cms-why-withdrawn = Dieser Kurs wurde zurückgezogen, also sieht ihn niemand
cms-why-draft = Dieser Kurs ist nicht veröffentlicht, also sieht ihn niemand
cms-why-after = Er öffnet sich nach „{ $title }“.
cms-why-first = Zuerst kommt „{ $title }“.
cms-why-alike = { $planner } schickt die Abteilung „{ $theirs }“, und die Regel verlangt „{ $wanted }“. Das sieht nach einem Versehen aus.
cms-why-by = Durch: { $groups }
cms-why-by-others = Durch Gruppen, die andere betreuen
cms-why-steps = Schritt für Schritt
cms-why-sent = { $planner } hat diese Abteilungen geschickt: { $departments }
cms-why-sent-none = { $planner } hat keine Abteilung geschickt
cms-why-sent-at = Bei der Anmeldung: { $at }. Status: { $status }.
cms-why-has-groups = Der Kurs hat Gruppen
cms-why-taken = Eine Gruppe dieses Kurses nimmt { $name } auf
cms-why-others-take = Eine andere Gruppe, die andere betreuen, nimmt { $name } auf.
cms-why-others-leave = { $n ->
    [one] Eine andere Gruppe, die andere betreuen, nimmt { $name } nicht auf.
   *[other] { $n } andere Gruppen, die andere betreuen, nehmen { $name } nicht auf.
  }
cms-why-group-everyone = „{ $group }“ ist für alle.
cms-why-group-picked = „{ $group }“ ist von Hand ausgewählt, und { $name } steht auf der Liste.
cms-why-group-rule = „{ $group }“ hat eine Regel, und sie passt auf { $name }.
cms-why-not-picked = „{ $group }“ ist von Hand ausgewählt, und { $name } steht nicht auf der Liste.
cms-why-other-client = „{ $group }“ verlangt Abteilungen eines anderen Kunden als dessen, von dem { $name } kommt.
cms-why-departments = „{ $group }“ verlangt eine dieser Abteilungen: { $wanted }. { $name } ist in keiner davon.
cms-why-wants-active = „{ $group }“ nimmt nur, wer in { $planner } aktiv ist, und das ist { $name } nicht.
cms-why-wants-inactive = „{ $group }“ nimmt nur, wer in { $planner } inaktiv ist, und das ist { $name } nicht.
cms-why-wants-language = „{ $group }“ verlangt eine dieser Sprachen: { $wanted }. Die App von { $name } ist auf: { $own }.
cms-why-fix-groups = Gruppen auswählen…
cms-why-fix-pick = { $name } für „{ $group }“ auswählen…
cms-why-fix-rule = „{ $department }“ in die Regel von „{ $group }“ aufnehmen…
cms-why-fix-look = Die Regel von „{ $group }“ ansehen…
cms-why-fix-publish = Veröffentlichen…
cms-why-fix-path = Den Lernpfad ansehen
cms-why-published = Der Kurs ist veröffentlicht
cms-why-published-at = Version { $version }, { $at }.
cms-why-path-none = Kein Lernpfad hält ihn auf
cms-why-path-open = Im Lernpfad „{ $path }“ ist er offen
cms-why-path-closed = Der Lernpfad „{ $path }“ hält ihn noch geschlossen
cms-why-reads = { $name } liest ihn in dieser Sprache: { $language }
cms-why-reads-other = Die App ist in einer anderen: { $own }. Dorthin ist der Kurs nicht übersetzt.
cms-why-reads-partly = Ein Teil ist noch nicht übersetzt und steht da auf: { $other }.
cms-why-better = Besser in { $planner } zu berichtigen
cms-why-better-text = Nur dort kann { $name } in die Abteilung „{ $department }“ kommen. Alle ihre Kurse folgen bei der nächsten Anmeldung.
cms-why-sees = Was { $name } sieht
cms-why-sees-none = Noch keinen Kurs.

## Alles von einer Person
cms-transcript-not-started = Nicht begonnen
cms-transcript-busy = Dabei
cms-transcript-done = Fertig
cms-transcript-needed = bestanden ab { $needed }
cms-transcript-by = Bis { $day }
cms-transcript-late = Zu spät seit { $day }
cms-transcript-renew = Zu erneuern bis { $day }
cms-transcript-valid = Gültig bis { $day }
cms-transcript-over = Abgelaufen am { $day }
cms-completions = Abschlüsse
cms-completions-empty = Noch nichts abgeschlossen.
cms-completion-until = Gültig bis
cms-completion-where = Wo
cms-completion-always = Läuft nicht ab
cms-completion-here = In MobieTrain
cms-completion-elsewhere = Anderswo
cms-completion-noted = Anderswo, eingetragen von { $name }
cms-why-rule-by = Passt zur Regel: { $by }
cms-sessions = Offene Sitzungen
cms-sessions-none = Es ist keine offen.
cms-session = Seit { $from }, zuletzt gesehen { $seen }
cms-sessions-end = Sitzungen beenden
cms-sessions-end-text = Meldet diese Person sofort auf allen Geräten ab. Sie kann über { $planner } wiederkommen.
cms-done-sessions-ended = Die Sitzungen sind beendet.
cms-learner-export = Alles, was gespeichert ist
cms-learner-export-text = Eine Datei mit allem, was MobieTrain von dieser Person aufbewahrt, für sie. Im Auditprotokoll steht, wer sie genommen hat.
cms-learner-export-button = Herunterladen (JSON)
audit-learner-sessions-ended = Sitzungen einer lernenden Person beendet
audit-learner-exported = Daten einer lernenden Person exportiert
cms-lost-person = Name, Personalnummer, Status und Sprachen
cms-lost-departments = { $n ->
    [one] Eine Abteilung
   *[other] { $n } Abteilungen
  }
cms-lost-groups = { $n ->
    [one] Der Platz in einer von Hand ausgewählten Gruppe
   *[other] Die Plätze in { $n } von Hand ausgewählten Gruppen
  }
cms-lost-completions = { $n ->
    [one] Ein Abschluss mit seinem Tag
   *[other] { $n } Abschlüsse mit ihren Tagen
  }
cms-lost-certificates = { $n ->
    [one] Ein Zertifikat: Niemand kann seinen Code mehr prüfen
   *[other] { $n } Zertifikate: Niemand kann ihre Codes mehr prüfen
  }
cms-lost-memories = { $n ->
    [one] Eine Frage, die wieder gestellt wurde
   *[other] { $n } Fragen, die wieder gestellt wurden
  }
cms-lost-card-reports = { $n ->
    [one] Eine Karte, die als falsch gemeldet wurde
   *[other] { $n } Karten, die als falsch gemeldet wurden
  }
cms-lost-renewals = { $n ->
    [one] Eine Karte einer Erneuerung
   *[other] { $n } Karten von Erneuerungen
  }
audit-learners-exported = Liste der Lernenden exportiert
cms-learners-export = CSV herunterladen
cms-filter-late = Zu spät
cms-filter-due-soon = Fällig in 14 Tagen
cms-filter-runs-out = Läuft in 30 Tagen ab
cms-filter-any-course = Jeder Kurs
cms-filter-standing = Stand des Kurses
cms-filter-any-standing = Jeder Stand
cms-filter-any-time = Irgendwann
cms-filter-never = Nie
cms-filter-course-wanted = Hier ist so viel Pflicht, dass nicht nach allen Kursen auf einmal gesucht werden kann. Bitte einen Kurs auswählen.
cms-filter-days-ago = { $n ->
    [one] Vor einem Tag oder länger
   *[other] Vor { $n } Tagen oder länger
  }

# Dashboard and reports
cms-nav-dashboard = Übersicht
cms-dash-as-of = Stand: { $at }.
cms-dash-period = Zeitraum
cms-dash-days = { $n } Tage
cms-dash-people = Aktiv: { $active }. Inaktiv: { $inactive }. Ausgeschieden: { $left }.
cms-dash-seen = In den letzten 7 Tagen angemeldet
cms-dash-of = von { $n }
cms-dash-more = { $n } mehr als in den 7 Tagen davor
cms-dash-fewer = { $n } weniger als in den 7 Tagen davor
cms-dash-same = So viele wie in den 7 Tagen davor
cms-dash-completed-lately = { $n } in den letzten 7 Tagen
cms-dash-failed = Fehlgeschlagene Links, 7 Tage
cms-dash-why = Gründe ansehen
cms-dash-sign-ons = Anmeldungen pro Tag
cms-dash-sign-ons-text = Zwischen { $least } und { $most } am Tag, die meisten am { $day }.
cms-dash-sign-ons-none = In diesen Tagen hat sich niemand angemeldet.
cms-dash-signed-on = Angemeldet
cms-dash-link-failed = Link fehlgeschlagen
cms-dash-numbers = Zahlen zeigen
cms-dash-day = Tag
cms-dash-groups = Lernende nach Gruppe
cms-dash-groups-text = Eine Person kann in mehreren Gruppen sein.
cms-dash-groups-manage = Gruppen verwalten
cms-dash-completion = Abschlüsse je Kurs
cms-dash-completion-text = Von denen, die den jeweiligen Kurs jetzt haben.
cms-dash-completion-none = Für diese Leute ist noch kein Kurs veröffentlicht.
cms-dash-done-of = { $done } von { $people }
cms-dash-late = Wer zu spät ist
cms-dash-late-people = { $n ->
    [one] Eine Person ist zu spät
   *[other] { $n } Personen sind zu spät
  }
cms-dash-late-nobody = Niemand ist zu spät.
cms-dash-waiting = Wartet auf Sie
cms-dash-waiting-none = Es wartet nichts.
cms-dash-draft = Geändert und nicht veröffentlicht, zuletzt am { $at }
cms-dash-drafts-more = Weitere geänderte Kurse: { $n }
cms-dash-comments = Offene Anmerkungen: { $n }
cms-dash-terms = Bedingungen, Version { $version }
cms-dash-held = Die Personenliste von { $planner } wird zurückgehalten
cms-dash-held-text = Personen, die darin fehlen: { $n }
cms-dash-unknown = Versuche in den letzten 7 Tagen: { $n }
cms-dash-left = Lernende, die { $planner } verlassen haben: { $n }
cms-dash-left-text = Ihr Fortschritt ist noch hier.
cms-filter-never-seen = Nie gesehen
cms-filter-left = Ausgeschieden
cms-report = Bericht
cms-report-due-on = Fällig am { $day } für { $group }.
cms-report-due-days = { $n ->
    [one] Fällig einen Tag, nachdem jemand aus { $group } ihn bekommt.
   *[other] Fällig { $n } Tage, nachdem jemand aus { $group } ihn bekommt.
  }
cms-report-due-both = { $n ->
    [one] Fällig am { $day } für { $group }, oder einen Tag, nachdem jemand ihn bekommt, wenn das später ist.
   *[other] Fällig am { $day } für { $group }, oder { $n } Tage, nachdem jemand ihn bekommt, wenn das später ist.
  }
cms-report-not-started-text = Haben ihn in ihrer Liste gesehen.
cms-report-never-seen-text = Haben ihn und seither ihre Liste nicht geöffnet.
cms-report-who = Wer
cms-report-all = Alle
cms-report-everybody = Alle zeigen, die diesen Kurs haben
cms-report-nobody = Diesen Kurs hat jetzt niemand
cms-report-nobody-text = Er ist nicht veröffentlicht, oder in seinen Gruppen ist niemand. Was getan wurde, steht noch in der Liste der Lernenden.
cms-report-cards-of = Karten des Kurses
cms-report-cards-by = Erledigte Karten von { $name }
cms-report-completed-on = Abgeschlossen am
cms-report-questions = Fragen
cms-report-first-only = Nur erste Antworten.
cms-report-no-questions = Dieser Kurs stellt keine Fragen.
cms-report-unanswered = Seit erste Antworten gezählt werden, kam noch keine.
cms-report-not-answered = Noch nicht beantwortet
cms-report-right = { $right } von { $total } richtig
cms-report-same-wrong = Die meisten wählen dieselbe falsche Antwort. Vielleicht ist die Frage unklar.
cms-report-nobody-right = Beim ersten Mal wusste es niemand.
cms-report-own-words = Was mit eigenen Worten geschrieben wird, wird nicht aufbewahrt.
cms-report-is-right = richtige Antwort
cms-report-yes = ja
cms-report-question = Frage
cms-report-answered = Antworten
cms-report-answered-right = Davon richtig
cms-report-answer = Antwort
cms-report-chosen = Gewählt von
cms-report-questions-all = Alle Fragen ({ $n })
cms-report-by-group = Nach Gruppe
cms-report-questions-export = Diese Antworten als CSV
cms-courses-export = Kurse als CSV
cms-course-changed = Geändert am
cms-log-export = Dieses Protokoll als CSV
cms-log-outcome-code = Code des Ergebnisses
cms-log-often = Wie oft
audit-sign-ons-exported = Anmeldeprotokoll exportiert
cms-merge = Zusammenführen
cms-merge-with = Zusammenführen mit…
cms-merges = Eine Person, zwei Einträge?
cms-merge-text = Ist eine andere lernende Person dieselbe, kommt der Fortschritt hier zusammen.
cms-merge-find = Wer ist dieselbe Person?
cms-merge-find-lead = Such die andere lernende Person. Bevor etwas geschieht, siehst du beide nebeneinander.
cms-merge-ask = Ist das eine Person?
cms-merge-lead = Der Fortschritt kommt zusammen. Nichts von dem, was eine der beiden getan hat, geht verloren.
cms-merge-goes = Geht in der anderen auf
cms-merge-stays = Bleibt
cms-merge-earlier = Von einem früheren Kunden
cms-merge-completed = Abgeschlossene Kurse
cms-merge-named = { $name } ({ $number })
cms-merge-then = Dann hat { $name }
cms-merge-twice = Von beiden gemacht: { $courses }. Es zählen das bessere Ergebnis und der spätere Tag.
cms-merge-cards = Erledigte Karten von „{ $title }“
cms-merge-cards-on = Es geht dort weiter, wo es steht.
cms-merge-groups = Neue von Hand gewählte Gruppen
cms-merge-acceptances = Weitere akzeptierte Fassungen der Bedingungen
cms-merge-less = Eintrag weniger
cms-merge-gone = { $name } verschwindet aus der Liste.
cms-merge-back-left = Die Person ist in { $planner } ausgeschieden, kein Link meldet sie an. Holt { $planner } sie zurück, kommt sie als neue, leere lernende Person, und die Seite der bleibenden sagt es.
cms-merge-back-client = Die Person ist von einem Kunden, mit dem dieses Konto nicht mehr verbunden ist, kein Link meldet sie an. Wird er wieder verbunden, kommt sie als neue, leere lernende Person, und die Seite der bleibenden sagt es.
cms-merge-yes = Die beiden zusammenführen
cms-merge-turned = Andersherum
cms-merge-two = Es sind zwei Personen
cms-merge-until = Lässt sich bis { $date } rückgängig machen: Beide bekommen zurück, was ihres war, und was seither getan wurde, bleibt bei { $name }.
cms-merge-both-active = Beide können sich noch über { $planner } anmelden, also kann keine in der anderen aufgehen: Der nächste Link würde wieder zwei daraus machen. Lösch zuerst eine davon in { $planner }; sobald die Personalliste es sagt, lassen sich die beiden hier zusammenführen.
cms-merge-other = Es wurde nichts zusammengeführt: Seit du nachgesehen hast, hat sich etwas geändert. So ist es jetzt.
cms-alike = Ist { $name } dieselbe Person?
cms-alike-look = Beide nebeneinander ansehen
cms-merged = { $name } ist am { $date } in dieser lernenden Person aufgegangen, durch { $by }.
cms-merged-until = Lässt sich bis { $date } rückgängig machen.
cms-merged-waits = Lässt sich rückgängig machen, sobald die spätere Zusammenführung es ist.
cms-merged-over = Lässt sich nicht mehr rückgängig machen.
cms-merged-back = { $planner } hat { $name } zurückgeholt, die Person war in dieser aufgegangen. Sie ist wieder eine eigene lernende Person, mit dem, was sie seither tut.
cms-merged-back-see = Ansehen
cms-unmerge = Zusammenführen rückgängig machen
cms-unmerge-ask = Sind { $gone } und { $stays } doch zwei Personen?
cms-unmerge-back = { $gone } steht wieder in der Liste, mit allem, was dazugehörte.
cms-unmerge-beside = { $gone } ist zurückgekommen und hat alles wieder, neben dem, was seither getan wurde.
cms-unmerge-stays = { $stays } hat, was vorher da war, und was seither getan wurde.
cms-unmerge-again = Die beiden lassen sich wieder zusammenführen.
cms-done-merged = Die beiden sind jetzt eine lernende Person.
cms-done-parted = Es sind wieder zwei Lernende.
cms-done-two-people = Gemerkt: Es sind zwei Personen, sie werden nicht mehr vorgeschlagen.
audit-learners-merged = Zwei Lernende zusammengeführt
audit-learners-parted = Zusammenführen zweier Lernender rückgängig gemacht
cms-lost-merges = Was von Lernenden aufbewahrt ist, die in dieser aufgegangen sind
cms-redate = Bestehende Abschlüsse
cms-redate-lead = Sie behalten den Tag, den sie bekommen haben. Was oben gespeichert ist, lässt sich auf sie anwenden: Zuerst siehst du, für wen sich der letzte Tag verschiebt.
cms-redate-look = Sehen, was sich verschiebt
cms-redate-ask = Die Gültigkeit von „{ $title }“ auf bestehende Abschlüsse anwenden?
cms-redate-moves = Der letzte Tag verschiebt sich: { $learners }.
cms-redate-earlier = Früher, als ihnen gesagt wurde: { $learners }.
cms-redate-over = Sofort nicht mehr qualifiziert, und überfällig, wo es Pflicht ist: { $learners }.
cms-redate-again = Wieder qualifiziert: { $learners }.
cms-redate-told = { $planner } erfährt von jedem. Die Tage von vorher werden nicht aufbewahrt; einer, der mit einem Abschluss von anderswo eingetragen wurde, bleibt.
cms-redate-yes = Anwenden
cms-done-redated = Die letzten Tage sind verschoben. { $planner } erfährt davon.
cms-done-redated-none = Kein letzter Tag verschiebt sich: Jeder Abschluss zählt schon so, wie es hier gespeichert ist.
audit-completions-redated = Gültigkeit auf bestehende Abschlüsse angewandt
audit-completions-noted = Abschlüsse von anderswo eingetragen
audit-completion-taken-back = Abschluss von anderswo zurückgenommen
cms-elsewhere = Anderswo abgeschlossen
cms-elsewhere-lead = Trag ein, was Leute in einem Kursraum oder in einem anderen Programm abgeschlossen haben. Zuerst siehst du Zeile für Zeile, was daraus wird.
cms-elsewhere-text = Abschlüsse
cms-elsewhere-help = In jeder Zeile: Personalnummer; Kurs; Tag; und, wenn gewünscht, der letzte Tag, an dem es zählt. Höchstens { $n } Zeilen.
cms-elsewhere-help-course = In jeder Zeile: Personalnummer; Tag; und, wenn gewünscht, der letzte Tag, an dem es zählt. Höchstens { $n } Zeilen.
cms-elsewhere-file-help = CSV oder .xlsx, mit Spalten „Personalnummer“, „Kurs“, „Tag“ und „Gültig bis“.
cms-elsewhere-day = Tag
cms-elsewhere-lines = Was daraus wird
cms-elsewhere-becomes = Dann
cms-elsewhere-new = Wird eingetragen
cms-elsewhere-new-until = Wird eingetragen, gültig bis { $day }
cms-elsewhere-known = Ist schon bekannt
cms-elsewhere-double = Mehrere Lernende haben diese Nummer: { $names }. Gib erst jeder eine eigene.
cms-elsewhere-no-course = Kein veröffentlichter Kurs heißt so
cms-elsewhere-courses = Mehrere Kurse heißen so
cms-elsewhere-no-day = Der Tag fehlt oder ist keiner. Schreib ihn wie 2026-06-19 oder 19.06.2026.
cms-elsewhere-future = Der Tag ist noch nicht da
cms-elsewhere-until-wrong = Der letzte Tag ist keiner. Schreib ihn wie 2026-06-19, oder lass ihn leer.
cms-elsewhere-until-before = Der letzte Tag liegt vor dem Tag des Abschlusses
cms-elsewhere-refused = Zeilen, die nicht übernommen werden: { $n }. Sie stehen zuerst. Berichtige sie im Feld, oder lass sie weg.
cms-elsewhere-file-refused = Diese Zeilen herunterladen
cms-elsewhere-yes = Eintragen ({ $n })
cms-elsewhere-noted = Eingetragen: { $n }. { $planner } erfährt davon.
cms-elsewhere-other = Es wurde nichts eingetragen: Seit du nachgesehen hast, hat sich etwas geändert. So ist es jetzt.
cms-elsewhere-none = Hier ist keine Zeile. Füg mindestens eine ein, oder wähl eine Datei.
cms-elsewhere-no-column = Die Spalten lassen sich nicht unterscheiden. Benenn sie in der ersten Zeile: Personalnummer, Kurs, Tag, gültig bis.
cms-elsewhere-no-table = „{ $name }“ lässt sich nicht als Tabelle lesen. Speicher sie als CSV oder .xlsx, und wähl sie noch einmal.
cms-elsewhere-many = Es sind mehr als { $n } Zeilen. Trag sie in mehreren Teilen ein.
cms-elsewhere-back = Zurück
cms-unnote = Zurücknehmen
cms-unnote-ask = Zurücknehmen, dass { $name } „{ $title }“ anderswo abgeschlossen hat?
cms-unnote-none = Dann hat { $name } ihn nicht abgeschlossen: nicht qualifiziert, und überfällig, wo er bis heute Pflicht war. { $planner } erfährt davon.
cms-unnote-others = Die anderen Abschlüsse von { $name } zählen weiter, solange sie gelten. { $planner } erfährt davon.
cms-unnote-again = Du kannst es wieder eintragen.
cms-done-noted-back = Zurückgenommen.

# Lists that go by mail every week
cms-scheduled = Jede Woche per E-Mail
cms-scheduled-lead = Alle Ausgewählten bekommen die Liste so, wie die Seite sie in diesem Moment zeigt, als CSV-Datei. Manager bekommen die Personen ihrer Gruppen.
cms-scheduled-every = Jeden { $weekday } um { $time }
cms-scheduled-goes-to = Geht an { $readers }, als CSV.
cms-scheduled-change = Ändern
cms-scheduled-new = Diese Liste jede Woche senden …
cms-scheduled-no-mail = Von hier geht keine E-Mail hinaus, also kann keine Liste gesendet werden.
cms-scheduled-weekday = Tag
cms-scheduled-hour = Stunde
cms-scheduled-language = Sprache der Nachricht
cms-scheduled-readers = Wer sie bekommt
cms-scheduled-readers-help = Wer das Konto betreut, und Manager, die diese Liste sehen dürfen.
cms-scheduled-no-candidates = Niemand, der in diesem Konto arbeitet, darf sie bekommen.
cms-scheduled-nobody = Wählen Sie mindestens eine Person
cms-scheduled-when-wrong = Wählen Sie einen Tag und eine Stunde
cms-scheduled-too-many = Es gibt schon { $most } Listen. Beenden Sie zuerst eine.
cms-scheduled-save = Jede Woche senden
cms-scheduled-end = Für alle beenden
cms-scheduled-stop = Nicht mehr an mich senden
cms-scheduled-manager = Sie bekommen diese Liste mit den Personen Ihrer Gruppen. Wer das Konto betreut, wählt, wann.
cms-done-list-scheduled = Die Liste wird von nun an jede Woche gesendet
cms-done-list-ended = Die Liste wird nicht mehr gesendet
audit-list-scheduled = Liste eingestellt, die jede Woche per E-Mail geht
audit-list-schedule-changed = Wöchentliche Liste geändert
audit-list-schedule-ended = Wöchentliche Liste beendet
audit-list-sent = Wöchentliche Liste in den Postausgang gelegt
audit-message-list = Wöchentliche Liste
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Liste öffnen
cms-scheduled-mail-text =
    Guten Tag { $name },

    dies ist die Liste „{ $list }“ von { $account }, Stand: { $at }. Personen darin: { $n }. Sie liegt dieser Nachricht als CSV-Datei bei.
cms-scheduled-mail-long =
    Guten Tag { $name },

    die Liste „{ $list }“ von { $account } enthielt (Stand: { $at }) so viele Personen, dass sie für eine Nachricht zu groß ist. Sie finden sie auf ihrer Seite.
cms-scheduled-mail-end = Sie kommt jeden { $weekday } um { $time }. Hier wird sie geändert oder beendet: { $link }
