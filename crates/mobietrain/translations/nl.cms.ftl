# The frame
cms-skip = Naar de inhoud
cms-nav = Hoofdmenu
cms-menu = Menu
cms-breadcrumb = Kruimelpad
cms-pages = Pagina’s
cms-page-previous = Vorige pagina
cms-page-next = Volgende pagina
cms-account = Account
cms-nav-accounts = Accounts
cms-nav-courses = Cursussen
cms-nav-learners = Cursisten
cms-nav-groups = Gebruikersgroepen
cms-nav-connection = { $planner }
cms-nav-terms = Voorwaarden
cms-nav-staff = Medewerkers
cms-nav-operators = Operators
cms-nav-installation-audit = Auditlogboek van de installatie
cms-role-operator = Operator
cms-role-content-admin = Contentbeheerder
cms-role-editor = Redacteur
cms-role-manager = Manager
cms-role-content-admin-help = Cursussen, groepen, cursisten, voorwaarden, medewerkers
cms-role-editor-help = Schrijft cursussen. Een contentbeheerder beslist wanneer mensen zien wat er geschreven is.
cms-role-manager-help = Ziet cursisten en rapporten van de groepen die je kiest. Wijzigt niets.
cms-switch = Ander account
cms-switch-to = Je accounts
cms-start = Waar wil je werken?
cms-start-none = Je werkt in geen enkel account
cms-start-none-text = Iemand heeft je uit het account gehaald waarin je werkte. Vraag het aan een contentbeheerder van dat bedrijf als dat een vergissing is.
cms-sign-out = Afmelden
cms-leaving = Er zijn woorden nog niet opgeslagen
cms-leaving-text = Ze worden alleen in deze browser bewaard. Afmelden haalt ze weg, zodat niemand anders ze op dit toestel vindt. Open de cursus en ze worden opgeslagen.
cms-leaving-stay = Aangemeld blijven
cms-leaving-leave = Afmelden en ze verliezen
cms-leaving-other = Wat iemand anders hier schreef
cms-save = Opslaan
cms-cancel = Annuleren
cms-discard = Verwerpen
cms-delete = Verwijderen
cms-edit = Bewerken
cms-add = Toevoegen
cms-remove = Verwijderen
cms-copy = Kopiëren
cms-copied = Gekopieerd
cms-find = Zoeken
cms-filter = Filteren
cms-search = Zoeken
cms-upload = Uploaden
cms-preview = Voorbeeld
cms-preview-update = Voorbeeld vernieuwen
cms-optional = (optioneel)
cms-admin-name = Naam
cms-group-name = Naam
cms-email = E-mailadres
cms-password = Wachtwoord
cms-state = Status
cms-language = Taal
cms-languages = Talen
cms-none = Geen
cms-never = Nooit
cms-of = { $some } van { $all }
cms-changed = Gewijzigd op { $at }
cms-at-by = { $at }, { $name }
cms-sure = Ik begrijp dat dit niet ongedaan gemaakt kan worden
cms-sure-missing = Vink aan dat je het zeker weet. Er is niets verwijderd.
cms-mistakes = { $n ->
    [one] Nog niet opgeslagen: er is één ding te verbeteren
   *[other] Nog niet opgeslagen: er zijn { $n } dingen te verbeteren
  }
cms-done-saved = Opgeslagen.
cms-done-created = Aangemaakt.
cms-done-duplicated = Dit is de kopie. Ze is een concept: mensen zien ze zodra ze groepen heeft en gepubliceerd is.
cms-done-deleted = Verwijderd.
cms-done-published = Gepubliceerd.
cms-done-course-published = Gepubliceerd. Vanaf nu zien mensen het.
cms-done-published-already = Mensen zien het concept zoals het is. Er is niets te publiceren.
cms-done-taken-back = Teruggedraaid. Mensen zien weer de versie van daarvoor.
cms-done-taken-back-to-nothing = Teruggedraaid. Niemand ziet de cursus nu, net als daarvoor.
cms-done-taken-back-too-late = Terugdraaien ging niet meer: er zijn meer dan tien minuten voorbij, of er is sindsdien iets anders gebeurd. Er is niets gewijzigd.
cms-done-version-forgotten = Terughalen ging niet meer: deze versie is zonet opgeruimd, omdat niets ze nog nodig had. Het concept is zoals het was.
cms-done-brought-back = Dit is nu het concept. Mensen zien het zodra je het publiceert.
cms-done-withdrawn = Ingetrokken. Niemand kan de cursus nu nog volgen; wat mensen erin deden, blijft bewaard.
cms-done-connected = Gekoppeld. Vanaf nu worden links van deze klant aanvaard.
cms-done-connected-keyless = Het is bewaard, maar de sleutels van de klant waren niet op te halen: niemand kan zich al aanmelden.
cms-done-disconnected = Ontkoppeld. Er wordt geen enkele link meer aanvaard en open sessies zijn beëindigd.
cms-done-uploaded = Geüpload.
cms-done-sent-again = Het bericht wordt opnieuw verstuurd. Neemt { $planner } het niet aan, dan proberen we het nog drie dagen.
cms-done-planned = Ingepland. De cursus wordt vanzelf gepubliceerd.
cms-done-unplanned = De planning is geannuleerd.

# Signing in
cms-sign-in = Aanmelden
cms-sign-in-lead = Voor wie opleidingen maakt en opvolgt.
cms-sign-in-wrong = Het e-mailadres en het wachtwoord horen niet bij elkaar. Kijk beide na en probeer het opnieuw.
cms-sign-in-wait = { $seconds ->
    [one] Te veel pogingen. Wacht een seconde en probeer het opnieuw; er is niets geblokkeerd.
   *[other] Te veel pogingen. Wacht { $seconds } seconden en probeer het opnieuw; er is niets geblokkeerd.
  }
cms-sign-in-learner = Kom je een cursus volgen?
cms-sign-in-learner-link = Cursisten komen binnen via { $planner }

# Operator: accounts
cms-accounts-lead = De bedrijven die hier hun mensen opleiden.
cms-accounts-empty = Nog geen accounts
cms-accounts-empty-text = Maak er voor elk bedrijf een aan. Koppel de account daarna aan de { $planner } van het bedrijf.
cms-account-new = Nieuwe account
cms-account-create = Account aanmaken
cms-account-name = Bedrijfsnaam
cms-account-name-help = Zoals de mensen van het bedrijf het noemen
cms-account-name-wrong = Vul de naam van het bedrijf in, in hoogstens 100 tekens.
cms-account-slug = Account-loginslug
cms-account-slug-help = De klant vult die in { $planner } in. Hij kan later niet meer worden gewijzigd. Kleine letters, cijfers en koppeltekens.
cms-account-slug-taken = Een andere account heeft deze slug al. Kies een andere.
cms-connection = Koppeling
cms-connected = Gekoppeld
cms-connected-keyless = Gekoppeld, maar zonder sleutels
cms-not-connected = Niet gekoppeld
cms-last-sign-on = Laatste aanmelding
cms-client-slug = Klantslug
cms-client-slug-help = Die krijg je van { $account }: het eerste deel van hun { $planner }-adres.
cms-issuer = Uitgever
cms-jwks = Sleutels (JWKS)
cms-keys-fetch = Nu ophalen
cms-keys-at = Laatst opgevraagd { $at }. Dat gebeurt hoogstens om de { $seconds } seconden.
cms-keys-good = Bruikbare sleutels: { $n }. De medewerkers van deze klant kunnen zich aanmelden.
cms-keys-none = De sleutels zijn er, maar geen enkele is bruikbaar. Niemand kan zich aanmelden.
cms-keys-unknown-name = Dit adres bestaat niet. Kijk het subdomein van de klant na: niemand kan zich aanmelden.
cms-keys-unreachable = Op dit adres antwoordt nu niemand. Tot er sleutels op te halen zijn, tellen alleen die van daarvoor, hoogstens een dag lang.
cms-keys-status = Op dit adres antwoordt iets, maar er zijn geen sleutels. Kijk het subdomein van de klant na: niemand kan zich aanmelden.
cms-keys-no-key-set = Wat dit adres antwoordt, is geen sleutelset. Daarmee kan niemand zich aanmelden.
cms-connected-by = Gekoppeld door
cms-by-at = { $name }, { $at }
cms-disconnect = Ontkoppelen
cms-disconnect-text = Niemand kan dan nog binnenkomen en open sessies eindigen meteen. Cursisten en hun voortgang blijven.
cms-account-hand = Geef dit aan { $account }
cms-account-hand-text = Ze vullen het in { $planner } in, onder Integraties, MobieTrain.
cms-account-mail = Schrijf de e-mail voor mij
cms-account-mail-subject = Account-loginslug voor MobieTrain
cms-account-mail-body = Je account-loginslug is: { $slug }
cms-admin-email-wrong = Schrijf het adres als naam@bedrijf.example.
cms-admin-name-wrong = Vul de naam van de persoon in, in hoogstens 100 tekens.

# The connection, for the content admin
cms-connection-title = Koppeling met { $planner }
cms-connection-lead = Cursisten van { $account } komen alleen via { $planner } binnen.
cms-connection-slug-help = De beheerder van jullie { $planner } vult die in { $planner } in, onder Integraties, MobieTrain.
cms-connection-missing = MobieTrain kent jullie { $planner }-adres nog niet. Vraag MobieTrain om jullie subdomein in te stellen.

# Events between MobieTrain and the planner
cms-events = Berichten
cms-events-lead = Wat MobieTrain en { $planner } elkaar vanzelf laten weten. Wat niet bezorgd kan worden, proberen we drie dagen lang opnieuw.
cms-events-empty = Nog niets te melden
cms-events-empty-text = Publiceer een cursus, en { $planner } weet het binnen enkele seconden.
cms-events-paused = { $planner } neemt momenteel geen berichten aan. Er gaat niets verloren; de volgende poging is op { $at }.
cms-events-given-up = { $n ->
    [one] Eén bericht kon niet bezorgd worden
   *[other] { $n } berichten konden niet bezorgd worden
  }
cms-events-given-up-text = Drie dagen lang nam { $planner } niets aan, of de account was niet gekoppeld. Los op wat hieronder staat en verstuur daarna opnieuw.
cms-events-last = Laatst bezorgd
cms-events-never = Nooit
cms-events-lag = Dat duurde
cms-events-lag-none = Minder dan een seconde
cms-events-lag-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } seconden
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
  }
cms-events-lag-hours = { $n ->
    [one] { $n } uur
   *[other] { $n } uur
  }
cms-events-waiting = Wachtend
cms-events-waiting-none = Geen
cms-events-waiting-since = { $n ->
    [one] Eén bericht, sinds { $at }
   *[other] { $n } berichten, het eerste sinds { $at }
  }
cms-events-clock = Klok van { $planner }
cms-events-clock-same = Gelijk met de onze
cms-events-clock-ahead = { $n ->
    [one] Eén seconde voor op de onze
   *[other] { $n } seconden voor op de onze
  }
cms-events-clock-behind = { $n ->
    [one] Eén seconde achter op de onze
   *[other] { $n } seconden achter op de onze
  }
cms-events-sent = Naar { $planner }
cms-events-sent-caption = Berichten naar { $planner }: eerst de mislukte, dan de nieuwste
cms-events-sent-none = Er is nog niets verstuurd.
cms-events-received = Van { $planner }
cms-events-received-caption = Berichten van { $planner }, nieuwste eerst
cms-events-received-none = Er is nog niets aangekomen.
cms-events-when = Tijdstip
cms-events-what = Wat er gebeurde
cms-events-result = Resultaat
cms-events-attempts = Pogingen
cms-events-delivered = Bezorgd
cms-events-on-the-way = Wacht
cms-events-dead = Niet bezorgd
cms-events-next = Volgende poging op { $at }
cms-events-again = Opnieuw versturen
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = Het cursusaanbod is veranderd
cms-event-courses-seen = Een cursist heeft de nieuwe cursussen gezien
cms-event-course-completed = Een cursist heeft een cursus afgewerkt
cms-event-session-revoked = De sessies van een medewerker zijn beëindigd
cms-event-people-changed = Mensen of afdelingen zijn gewijzigd
cms-event-keys-changed = De ondertekensleutels zijn veranderd
cms-event-learner-deleted = Een cursist is verwijderd
cms-event-completion-withdrawn = Een afronding is teruggenomen
cms-event-unknown = Iets wat deze versie niet kent
cms-clock-ahead = { $n ->
    [one] De klok van { $planner } loopt één seconde voor op de onze
   *[other] De klok van { $planner } loopt { $n } seconden voor op de onze
  }
cms-clock-behind = { $n ->
    [one] De klok van { $planner } loopt één seconde achter op de onze
   *[other] De klok van { $planner } loopt { $n } seconden achter op de onze
  }
cms-clock-text = Gemeten op { $at }. Bij meer dan 30 seconden verschil worden links en berichten geweigerd. Vraag { $planner } en wie deze server beheert om hun klok met een tijdserver (NTP) gelijk te zetten.

# The sign-on log
cms-log = Linkdokter
cms-log-lead = Elke poging om binnen te komen, en wat er misging. Vraag de cursist naar de code op het scherm.
cms-log-caption = Aanmeldingen, nieuwste eerst
cms-log-all = Alle
cms-log-failed = Mislukt
cms-log-search = Supportcode of cursist
cms-log-empty = Nog geen pogingen
cms-log-empty-text = Ze verschijnen hier zodra iemand MobieTrain vanuit { $planner } opent.
cms-log-nothing = Niets gevonden
cms-log-all-link = Alle pogingen tonen
cms-log-time = Tijd
cms-log-outcome = Resultaat
cms-log-fix = Wat te doen
cms-log-code = Supportcode
cms-log-nobody = Onbekend
cms-log-times = { $times } keer, laatst om { $time }
cms-log-newest = Nieuwste
cms-log-older = Oudere
cms-log-facts = Wat er binnenkwam
cms-log-reason = Reden
cms-log-key = Sleutel-id
cms-log-skew = Leeftijd van de link
cms-log-skew-value = { $seconds ->
    [one] { $seconds } seconde volgens onze klok
   *[other] { $seconds } seconden volgens onze klok
  }
cms-log-skew-help = Het verschil tussen de klokken zit erin: een negatieve leeftijd betekent dat de klok van het verzendende systeem voorloopt. Een link mag zo oud worden als zijn geldigheidsduur, plus 30 seconden voor klokken die verschillen.
cms-log-claims = Claims, zonder persoonsgegevens
cms-log-checks = Controles, in volgorde
cms-log-lead-all = Elke poging om binnen te komen, bij alle accounts en bij accounts die niet bestaan. Met een ondersteuningscode vind je er een.
cms-log-no-account = Geen account
cms-keys-used = Sleutels van het laatste uur
cms-keys-used-links = Links
cms-keys-used-last = Laatste om
cms-keys-used-none = In het laatste uur heeft niemand zich aangemeld.
cms-keys-used-several = Links worden met meer dan één sleutel ondertekend. Na een wissel is dat even zo; blijft een oudere sleutel ondertekenen, dan is een machine van { $planner } nog niet overgestapt, en worden haar links geweigerd zodra die sleutel is ingetrokken.
cms-accounts-failed = Mislukt, { $days } dagen
cms-learner-sign-ons = Aanmeldingen
cms-stages = Hoe het ging
cms-stage-minted = De link is in { $planner } gemaakt
cms-stage-came = Hij kwam bij MobieTrain aan
cms-stage-link = Het is een hele link, ondertekend op een manier die telt
cms-stage-account = Het account bestaat en is gekoppeld
cms-stage-signature = De handtekening is van de { $planner } van het account
cms-stage-claims = Alles staat erin, en hij is voor dit adres
cms-stage-time = Hij kwam op tijd
cms-stage-browser = Deze browser vroeg erom
cms-stage-once = Niemand had hem eerder gebruikt
cms-stage-came-in = Later wel binnengekomen: { $at }
cms-stage-came-in-show = Die aanmelding tonen
cms-stage-not-since = Sindsdien niet binnengekomen
cms-test = Aanmelding testen
cms-test-title = Als { $name } nu MobieTrain opende
cms-test-lead = Door dit te bekijken wordt niemand aangemeld en niets opgeslagen.
cms-test-steps = Wat er zou gebeuren
cms-test-not-connected = Het account is met geen klant gekoppeld: elke link zou geweigerd worden.
cms-test-connected = Het account is gekoppeld
cms-test-elsewhere = De persoon komt van een andere klant dan die waarmee het account nu gekoppeld is: daarvoor maakt die geen link.
cms-test-left = De persoon is weg uit { $planner }: daar wordt geen link meer gemaakt.
cms-test-link = { $planner } maakt een link, waarmee { $name } wordt teruggevonden met alles wat hier staat
cms-test-language = MobieTrain spreekt { $language }, zoals gekozen
cms-test-language-asked = Er wordt naar de taal gevraagd; { $language } wordt voorgesteld
cms-test-terms = Versie { $version } van de voorwaarden moet worden aanvaard
cms-test-home = De startpagina verschijnt. Cursussen daar: { $n }
cms-check-passed = In orde
cms-check-failed = Mislukt
cms-check-not-reached = Niet bereikt
cms-outcome-in = Binnengekomen
cms-outcome-out = Niet binnengekomen
cms-outcome-signed-on = Aangemeld
cms-outcome-malformed-token = Geen link van ons
cms-outcome-unsupported-algorithm = Anders ondertekend
cms-outcome-wrong-type = Token voor iets anders
cms-outcome-unknown-account = Onbekende account
cms-outcome-not-connected = Niet gekoppeld
cms-outcome-wrong-issuer = Onbekende afzender
cms-outcome-unknown-key = Onbekende sleutel
cms-outcome-issuer-unreachable = { $planner } onbereikbaar
cms-outcome-bad-signature = Handtekening ongeldig
cms-outcome-missing-claim = Er ontbreekt iets
cms-outcome-invalid-claim = Er klopt iets niet
cms-outcome-wrong-audience = Voor een ander adres
cms-outcome-not-yet-valid = Uit de toekomst
cms-outcome-expired = Link vervallen
cms-outcome-lifetime-too-long = Te lang geldig
cms-outcome-nonce-mismatch = Uit een andere browser
cms-outcome-already-used = Link twee keer gebruikt
cms-fix-signed-on = Niets te doen.
cms-fix-malformed-token = De link is onderweg afgekapt of gewijzigd, of het was er nooit een. Vraag de persoon om MobieTrain vanuit het menu van { $planner } te openen. Overkomt het iedereen? Stuur de supportcode dan naar { $planner }.
cms-fix-unsupported-algorithm = De afzender moet met EdDSA of ES256 ondertekenen. Stuur de supportcode naar wie het verzendende systeem beheert.
cms-fix-wrong-type = De afzender moet het token als link markeren (typ: link+jwt). Stuur de supportcode naar wie het verzendende systeem beheert.
cms-fix-unknown-account = Geen enkele account heeft deze account-loginslug. Vergelijk hem letter voor letter met wat de klant in { $planner } heeft ingevuld.
cms-fix-not-connected = Het { $planner }-adres van de klant is niet ingesteld. De operator vult de klantslug in op de pagina van de account.
cms-fix-wrong-issuer = De link kwam van een andere { $planner } dan die waaraan deze account gekoppeld is. Vergelijk de klantslug met het eerste deel van het { $planner }-adres van de klant.
cms-fix-unknown-key = De link is ondertekend met een sleutel die { $planner } niet publiceert. Net nadat sleutels vervangen zijn, gaat dat binnen een halve minuut over. Blijft het zo? Stuur de sleutel-id dan naar { $planner }.
cms-fix-issuer-unreachable = We konden de publieke sleutels van { $planner } niet lezen. Open het adres van de sleutels in een browser. Krijg je daar antwoord? Probeer het dan opnieuw. Krijg je er geen, dan ligt { $planner } plat.
cms-fix-bad-signature = De link is na het ondertekenen gewijzigd, of iemand heeft hem vervalst. Eén geval zegt weinig; overkomt het iedereen, stuur de supportcode dan naar { $planner }.
cms-fix-missing-claim = Het verzendende systeem liet iets weg wat een link nodig heeft. Stuur de supportcode naar wie het beheert.
cms-fix-invalid-claim = Het verzendende systeem zette iets in de link wat niet kan kloppen. Stuur de supportcode naar wie het beheert.
cms-fix-wrong-audience = De link is gemaakt voor een andere account of een andere MobieTrain. Vergelijk de account-loginslug in { $planner } met die van deze account.
cms-fix-not-yet-valid = De klok van het verzendende systeem loopt meer dan 30 seconden voor op de onze. Wie het beheert, moet die gelijkzetten.
cms-fix-expired = De link is te laat geopend, of de klok van het verzendende systeem loopt achter. De persoon opent MobieTrain opnieuw en komt binnen. Overkomt het iedereen? Kijk dan naar de leeftijd van de link.
cms-fix-lifetime-too-long = Een link mag hoogstens 300 seconden geldig zijn. Wie het verzendende systeem beheert, moet dat inkorten.
cms-fix-nonce-mismatch = De link is in een andere browser gevraagd, of meer dan tien minuten eerder. De persoon opent MobieTrain opnieuw en komt binnen.
cms-fix-already-used = Dezelfde link kwam twee keer binnen, waarschijnlijk door de terugknop of een gekopieerd adres. De persoon opent MobieTrain opnieuw en komt binnen.

# Learners
cms-learner = Cursist
cms-learners-lead = { $n ->
    [one] Eén persoon. Mensen verschijnen hier als ze MobieTrain voor het eerst vanuit { $planner } openen, of zodra die hen meldt.
   *[other] { $n } mensen. Ze verschijnen hier als ze MobieTrain voor het eerst vanuit { $planner } openen, of zodra die hen meldt.
  }
cms-learners-empty = Nog geen cursisten
cms-learners-empty-text = Mensen verschijnen hier als ze MobieTrain voor het eerst vanuit { $planner } openen, of zodra die hen meldt.
cms-learners-empty-manager = Je ziet de cursisten van de groepen die een contentbeheerder voor je heeft gekozen. Daar zit nog niemand in.
cms-learners-search = Naam of personeelsnummer
cms-learners-nobody = Niemand gevonden
cms-learners-all = Alle cursisten tonen
cms-learners-caption = Cursisten, laatst gezien eerst
cms-learners-range = { $n ->
    [one] Eén cursist
   *[other] { $first } tot { $last } van { $n } cursisten
  }
cms-learners-count = { $n ->
    [0] Geen cursisten
    [one] Eén cursist
   *[other] { $n } cursisten
  }
cms-in-planner = In { $planner }
cms-status = Status in { $planner }
cms-status-any = Elke status
cms-status-active = Actief
cms-status-inactive = Inactief
cms-status-left = Vertrokken op { $date }
cms-departments = Afdelingen
cms-courses-completed = Afgewerkte cursussen
cms-learner-since = Cursist sinds { $date }
cms-details = Gegevens
cms-employee-number = Personeelsnummer
cms-language-none = Nog niet gekozen
cms-sub = Id in { $planner }
cms-from-client = Van { $client }
cms-client-unknown = een onbekende klant
cms-learner-elsewhere = Deze persoon komt van { $before }, waarmee het account eerder gekoppeld was. Wie bij { $now } hetzelfde id heeft, is iemand anders. Wat deze persoon gedaan heeft, blijft hier staan tot je het verwijdert.
cms-progress = Voortgang
cms-progress-empty = Deze persoon heeft nog geen enkele cursus te zien gekregen.
cms-cards-done = Afgewerkte kaarten
cms-cards-done-of = Afgewerkte kaarten in { $course }
cms-answers-right = Juiste antwoorden
cms-completed = Afgewerkt
cms-acceptances = Aanvaarde voorwaarden
cms-acceptances-empty = Nog geen.
cms-acceptance = Versie { $version } ({ $language }), { $at }
cms-why-everyone = Iedereen zit in deze groep
cms-why-picked = Zelf gekozen
cms-why-rule = Voldoet aan de regel
cms-learner-delete = Cursist en voortgang verwijderen
cms-learner-delete-text = Verwijdert de cursist en alles wat die deed, ook de afgewerkte cursussen die { $planner } toont.
cms-learner-delete-link = Cursist verwijderen…
cms-learner-delete-label = { $name } verwijderen
cms-learner-delete-title = { $name } verwijderen uit MobieTrain?
cms-learner-keep = Cursist behouden
cms-lost = Voorgoed verloren
cms-lost-completed = { $n ->
    [0] Geen afgewerkte cursussen
    [one] Eén afgewerkte cursus met de score
   *[other] { $n } afgewerkte cursussen met hun scores
  }
cms-lost-begun = { $n ->
    [0] Geen begonnen cursussen
    [one] Eén begonnen cursus
   *[other] { $n } begonnen cursussen
  }
cms-lost-answers = { $n ->
    [0] Geen antwoorden
    [one] Eén antwoord
   *[other] { $n } antwoorden
  }
cms-lost-acceptances = { $n ->
    [0] Geen aanvaarding van voorwaarden
    [one] Aanvaarding van één versie van de voorwaarden
   *[other] Aanvaarding van { $n } versies van de voorwaarden
  }
cms-lost-sessions = { $n ->
    [0] Geen open sessie
    [one] Eén open sessie, die meteen eindigt
   *[other] { $n } open sessies, die meteen eindigen
  }
cms-lost-there = Wat { $planner } van deze cursussen toont
cms-not-lost = Wat blijft
cms-not-lost-text = Het account van { $name } in { $planner }. In de linkdokter: wanneer iemand zich aanmeldde, zonder te zeggen wie. Opent { $name } MobieTrain opnieuw vanuit { $planner }, dan begint een nieuwe cursist met niets.
cms-not-lost-for-a-while = Tien minuten lang: dat { $name } is afgemeld, zodat geen link die nog onderweg is toegang geeft. Tot { $planner } het heeft aangenomen: het bericht van de verwijdering, met het id van de persoon. Het wordt drie dagen lang verstuurd; daarna wacht het tot iemand het opnieuw verstuurt, samen hoogstens 27 dagen.
cms-not-lost-kept-out = Zolang de personeelslijst van { $planner } { $name } noemt: dat deze persoon verwijderd is, als een code waaruit niemand kan lezen wie het was, zodat de lijst de persoon niet terugbrengt.

# User groups
cms-group = Groep
cms-groups-lead = Een groep bepaalt welke cursussen een cursist kan volgen. Regels kijken naar wat { $planner } bij elke aanmelding meestuurt.
cms-groups-all = Alle groepen
cms-group-new = Nieuwe groep
cms-group-create = Groep aanmaken
cms-group-save = Groep opslaan
cms-group-rule = Regel
cms-group-who = Wie zit er in deze groep
cms-group-everyone-rule = Iedereen bij { $account }
cms-group-everyone-text = Iedereen bij { $account }, ook wie inactief is. Deze groep bestaat altijd.
cms-group-picked-rule = Zelf gekozen mensen
cms-group-picked-text = Zelf gekozen mensen. Niets wat { $planner } stuurt, haalt er iemand uit.
cms-group-department-is = Afdeling is { $departments }
cms-group-elsewhere = De regel noemt nu nog afdelingen van { $before }: { $departments }. Niemand van { $now } hoort daarbij. Zodra je afdelingen van { $now } kiest, komen die in de plaats.
cms-group-status-active = Status is actief
cms-group-status-inactive = Status is inactief
cms-group-language-is = Taal is { $languages }
cms-group-mode-rule = Mensen die aan een regel voldoen
cms-group-mode-rule-help = Ze komen en gaan als er in { $planner } iets verandert
cms-group-mode-picked = Zelf gekozen mensen
cms-group-mode-picked-help = Je kiest ze na het aanmaken van de groep; de regel hieronder geldt dan niet
cms-group-departments = In een van deze afdelingen
cms-group-departments-more = Andere afdelingen
cms-group-departments-more-help = Afdelingen waarmee nog niemand binnenkwam: namen of id’s uit { $planner }, elk op een eigen regel.
cms-group-department-unseen = Hiermee kwam nog niemand binnen
cms-group-department-wrong = De naam of id van een afdeling heeft hoogstens 128 tekens.
cms-group-departments-many = Gebruik hoogstens 200 afdelingen.
cms-groups-many = Er zijn 500 groepen, en meer kunnen er niet zijn. Verwijder er een die je niet meer nodig hebt.
cms-group-languages = Met een van deze talen
cms-group-rule-help = Alle voorwaarden moeten kloppen; waar niets gekozen is, past iedereen. Wie niet meer voldoet, verlaat de groep en houdt de voortgang.
cms-group-courses = Cursussen voor deze groep
cms-group-no-courses = Geen cursussen
cms-group-name-wrong = Vul een naam in, in hoogstens 100 tekens.
cms-group-edit-label = { $name } bewerken
cms-group-match = { $n ->
    [one] van { $n } cursist in deze groep
   *[other] van { $n } cursisten in deze groep
  }
cms-group-share = Aandeel van alle cursisten
cms-group-more = { $n ->
    [one] en nog iemand
   *[other] en nog { $n } anderen
  }
cms-group-delete = Groep verwijderen
cms-group-delete-text = De cursisten verliezen de cursussen die ze alleen via deze groep hadden. Wat ze deden, blijft bewaard.
cms-members = Leden
cms-members-lead = Zoek mensen om ze toe te voegen.
cms-members-search = Naam of personeelsnummer
cms-members-empty = Nog niemand
cms-member-add-label = { $name } toevoegen
cms-member-remove-label = { $name } verwijderen
cms-group-counted-to = Verder dan { $n } wordt niet geteld.
cms-group-left-out = Afdelingen die op een afdeling van de regel lijken en er niet in staan
cms-group-left-out-one = “{ $name }” lijkt op “{ $like }”. Vallen erbuiten: { $learners }
cms-group-one-name = Meer dan één afdeling heet “{ $name }”: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Meer dan { $n } cursisten
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = Er is geen verbinding, dus het aantal is niet bekend. Wijzig iets of druk op de knop om het opnieuw te vragen.
cms-preview-signed-out = Je sessie is afgelopen, dus het aantal is niet bekend. Meld je aan in een ander tabblad en druk dan op de knop.
cms-preview-trouble = Het aantal kon niet worden bepaald. Wacht even en druk dan op de knop.
cms-groups-export = Als CSV downloaden
cms-groups-empty = Nog geen eigen groepen
cms-groups-empty-text = Voorlopig is er alleen de groep waar iedereen in zit. Maak er nog een om een cursus aan een deel van hen te geven.
cms-ask-group = De groep “{ $name }” opslaan?
cms-ask-group-gain = Krijgen “{ $title }”: { $learners }
cms-ask-group-lose = Zien “{ $title }” niet meer: { $learners }
cms-ask-group-kept = Wat mensen in hun cursussen deden, blijft bewaard.
cms-ask-group-remove = Uit “{ $name }” verwijderen?
cms-ask-group-delete = De groep “{ $name }” verwijderen?
cms-ask-group-delete-rule = De groep met haar regel
cms-ask-group-delete-picked = { $n ->
    [0] De groep, waarvoor niemand gekozen was
    [one] De groep, en dat er één persoon voor gekozen was
   *[other] De groep, en dat er { $n } mensen voor gekozen waren
  }
cms-member-added = { $name } zit nu in deze groep.
cms-member-added-nothing = Daar komt geen cursus bij die er nog niet was.
cms-numbers = Toevoegen op personeelsnummer
cms-numbers-lead = Plak een lijst of kies een bestand. Je ziet van wie elk nummer is voordat er iemand wordt toegevoegd.
cms-numbers-text = Personeelsnummers
cms-numbers-text-help = Eén per regel, of met komma’s ertussen. Hoogstens { $n }.
cms-numbers-file = Of een bestand
cms-numbers-file-help = CSV of .xlsx, met een kolom “Personeelsnummer” of met alleen nummers.
cms-numbers-look = Opzoeken
cms-numbers-found = { $n ->
    [0] Niemand om toe te voegen
    [one] Eén persoon om toe te voegen
   *[other] { $n } mensen om toe te voegen
  }
cms-numbers-refused = { $n ->
    [one] Eén regel voegt niemand toe. Hij staat bovenaan en blijft in het vak staan.
   *[other] { $n } regels voegen niemand toe. Ze staan bovenaan en blijven in het vak staan.
  }
cms-numbers-add = { $n ->
    [one] Eén persoon toevoegen
   *[other] { $n } mensen toevoegen
  }
cms-numbers-added = { $n ->
    [0] Er is niemand toegevoegd.
    [one] Eén persoon is aan de groep toegevoegd.
   *[other] { $n } mensen zijn aan de groep toegevoegd.
  }
cms-numbers-left = { $n ->
    [one] Er blijft één regel over
   *[other] Er blijven { $n } regels over
  }
cms-numbers-line = Regel
cms-numbers-number = Personeelsnummer
cms-numbers-in-it = { $name } zit al in de groep
cms-numbers-again = Staat al op regel { $line }
cms-numbers-double = Meer dan één cursist heeft dit nummer: { $names }. Voeg de juiste toe op naam.
cms-numbers-nobody = Geen cursist heeft dit nummer
cms-numbers-no-column = “{ $name }” heeft geen kolom met personeelsnummers. Noem er een in de eerste regel, bijvoorbeeld “Personeelsnummer”, of laat alleen nummers in het bestand staan.
cms-numbers-no-table = “{ $name }” kan niet worden gelezen. Sla het op als CSV of .xlsx en kies het opnieuw.
cms-numbers-none = Hier staat geen nummer. Plak er minstens één, of kies een bestand.
cms-numbers-many = Er zijn meer dan { $n } nummers. Voeg ze in delen toe.
cms-numbers-other = Er is niemand toegevoegd: er is iets veranderd sinds je keek. Zo is het nu.
cms-numbers-back = Terug naar de groep

# Courses
cms-course = Cursus
cms-courses-lead = Cursisten zien de gepubliceerde cursussen van hun groepen, in deze volgorde.
cms-continue-label = Ga verder met je concept
cms-continue = Ga verder met “{ $title }”
cms-continue-go = Ga verder
cms-continue-now = Je wijzigde het zonet
cms-continue-minutes = { $n ->
    [one] Je wijzigde het een minuut geleden
   *[other] Je wijzigde het { $n } minuten geleden
  }
cms-continue-hours = { $n ->
    [one] Je wijzigde het een uur geleden
   *[other] Je wijzigde het { $n } uur geleden
  }
cms-courses-empty = Nog geen cursussen
cms-courses-empty-text = Upload een map met de teksten en de afbeeldingen, of schrijf er hier een.
cms-course-new = Nieuwe cursus
cms-course-create = Cursus aanmaken
cms-course-draft = Concept
cms-course-published = Gepubliceerd
cms-course-withdrawn = Ingetrokken
cms-course-unpublished = Niet gepubliceerd
cms-course-no-groups = Geen groepen
cms-course-no-groups-text = Niemand kan deze cursus al volgen: kies minstens één groep.
cms-course-editor = Wie deze cursus mag volgen en wanneer mensen zien wat je geschreven hebt, bepaalt een contentbeheerder.
cms-course-publish = Publiceren
cms-course-withdraw = Intrekken
cms-course-delete = Cursus verwijderen
cms-ask-publish = “{ $title }” publiceren?
cms-ask-publish-bullet = Ze zien binnen enkele seconden de rode stip in { $planner }.
cms-ask-publish-nobody = Niemand kan hem al volgen: er is geen groep gekozen.
cms-ask-withdraw-undo = Je kunt hem altijd opnieuw publiceren. Wat mensen erin deden, blijft bewaard.
cms-ask-withdraw = “{ $title }” intrekken?
cms-ask-withdraw-inside = Middenin, en kunnen niet verder: { $learners }
cms-ask-withdraw-finished = Hebben ze voltooid, en dat blijft zo: { $learners }
cms-ask-withdraw-unseen = Hebben ze nog niet geopend, en zien ze niet meer: { $learners }
cms-ask-delete = “{ $title }” verwijderen?
cms-ask-delete-texts = De teksten en afbeeldingen, in alle talen
cms-ask-delete-inside = Wat mensen deden die er middenin zitten: { $learners }
cms-ask-delete-finished = Dat mensen ze voltooid hebben, wat geen rapport meer vertelt: { $learners }
cms-course-planned = Ingepland voor { $at }
cms-course-schedule = Later publiceren
cms-course-schedule-at = De cursus wordt op { $at } vanzelf gepubliceerd.
cms-course-schedule-cancel = Planning annuleren
cms-course-schedule-when = Datum en tijd
cms-course-schedule-help = In de tijdzone { $zone }. Mensen krijgen het concept zoals het nu is; wat je hierna schrijft, zit er niet in. De groepen zijn die van dat moment.
cms-course-schedule-plan = Inplannen
cms-course-schedule-wrong = Kies een datum en een tijd.
cms-course-schedule-past = Dat tijdstip is voorbij. Kies een later tijdstip of publiceer nu.
cms-course-upload = Een map uploaden
cms-course-upload-text = Een zipbestand met een tekst per taal (en.md, nl.md …), de afbeeldingen die erin voorkomen en een cover (cover.svg, .png, .jpg of .webp). Hoogstens 20 MB. Het wordt een concept; wat er te verbeteren valt en wat is weggelaten, staat op de pagina ervan.
cms-course-folder = Zipbestand
cms-course-folder-missing = Kies één zipbestand.
cms-course-by-hand = Hier schrijven
cms-course-by-hand-text = Begint als een concept met één kaart.
cms-course-title = Titel
cms-course-title-wrong = Vul een titel in, in hoogstens 120 tekens.
cms-course-first-summary = Waar deze cursus over gaat, in één zin.
cms-course-first-lesson = Eerste les
cms-course-first-card = Eerste kaart
cms-course-first-text = Wat moeten mensen weten?
cms-course-problems = { $n ->
    [one] Niet opgeslagen: er is één ding te verbeteren
   *[other] Niet opgeslagen: er zijn { $n } dingen te verbeteren
  }
cms-course-problems-stored = { $n ->
    [one] Eén ding houdt de publicatie van het concept tegen
   *[other] { $n } dingen houden de publicatie van het concept tegen
  }
cms-course-newer = Wijzigingen niet gepubliceerd
cms-course-saved-at = Opgeslagen op { $at }
cms-course-saved-by = Opgeslagen op { $at }, { $name }
cms-course-overtaken = Niet opgeslagen: iemand anders heeft de tekst intussen opgeslagen ({ $language })
cms-course-overtaken-text = { $name }, { $at }. Beide teksten staan hieronder. Neem over wat je wilt houden; sla je nog eens op, dan komt jouw tekst in de plaats van de andere.
cms-course-overtaken-theirs = Zoals nu opgeslagen
cms-course-overtaken-yours = Jouw tekst, niet opgeslagen
cms-ask-groups = Andere groepen voor “{ $title }”?
cms-ask-groups-gain = Krijgen de cursus: { $learners }
cms-ask-groups-lose = Zien hem niet meer: { $learners }
cms-ask-groups-frees = Niet meer verplicht, en de dag waarop hij af moet zijn vervalt: { $groups }
cms-ask-group-frees = “{ $title }” is niet meer verplicht voor deze groep, en de dag waarop hij af moet zijn vervalt.
cms-ask-groups-kept = Wat mensen erin deden, blijft bewaard.
cms-ask-groups-other = Er is niets gewijzigd: sinds de vraag zijn de groepen of de mensen erin veranderd. Dit is wat het nu doet.
cms-publish-lead = Dit is wat er gebeurt, zonet geteld. Er is nog niets gedaan.
cms-publish-newer = Er is niets gepubliceerd: nadat je keek, heeft iemand het concept gewijzigd of zien mensen een andere versie. Hieronder staat wat publiceren nu doet.
cms-publish-closes-newer = Er is niets gepubliceerd: sinds je keek, is veranderd voor wie er cursussen door sluiten. Hieronder staat wat publiceren nu doet.
cms-publish-inside = { $n ->
    [one] Eén persoon is nu met deze cursus bezig
   *[other] { $n } mensen zijn nu met deze cursus bezig
  }
cms-publish-keep = behouden alles
cms-publish-keep-text = { $n ->
    [0] Ze gaan verder op de kaart waar ze zijn.
    [one] Eén van allemaal heeft de cursus afgewerkt, en dat blijft zo. De anderen gaan verder op de kaart waar ze zijn.
   *[other] { $n } van allemaal hebben de cursus afgewerkt, en dat blijft zo. De anderen gaan verder op de kaart waar ze zijn.
  }
cms-publish-lose = verliezen hun antwoord op kaart { $number }, “{ $title }”
cms-publish-lose-text = Er wordt nu iets anders gevraagd, dus wie nog met de cursus bezig is, krijgt de kaart nog eens. De rest blijft.
cms-publish-keep-answers = Antwoorden behouden
cms-publish-keep-answers-help = Vink dit aan als je alleen de woorden hebt verbeterd.
cms-publish-from-now = Wie hem vanaf nu ziet
cms-publish-newly = krijgen hem nieuw
cms-publish-newly-none = De groepen blijven zoals ze zijn.
cms-publish-now = Nu publiceren
cms-publish-back = Terug naar het concept
cms-publish-planned = Publiceer je nu of kies je een ander tijdstip, dan vervangt dat deze planning.
cms-publish-languages = Vertalingen
cms-publish-missing = { $language }: { $n ->
    [one] er ontbreekt één kaart
   *[other] er ontbreken { $n } kaarten
}
cms-publish-missing-text = Wie { $language } leest, krijgt dit in het { $source }, en leest dat bij de kaart.
cms-publish-missing-titles = { $language }: titels of de samenvatting ontbreken
cms-publish-missing-titles-text = Wie { $language } leest, krijgt dit in het { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] één kaart is veranderd sinds ze vertaald is
   *[other] { $n } kaarten zijn veranderd sinds ze vertaald zijn
}
cms-publish-outdated-text = Wie { $language } leest, blijft lezen wat vertaald is.
cms-publish-outdated-titles = { $language }: titels of de samenvatting zijn veranderd sinds ze vertaald zijn
cms-publish-changes = Wat je hebt gewijzigd
cms-publish-changes-none = Geen enkele kaart. Wat verschilt, is de titel, de samenvatting, een afbeelding of een vertaling.
cms-publish-compare = Kaart per kaart vergelijken
cms-publish-mistake = Als het een vergissing was
cms-publish-mistake-text = Je kunt het tien minuten lang terugdraaien. Antwoorden die intussen gegeven zijn, blijven bij hun kaart bewaard.
cms-change-added = Nieuw
cms-change-removed = Weggehaald
cms-change-changed = Gewijzigd
cms-change-moved = Staat elders
cms-course-versions = Versies
cms-versions-all = Alle versies
cms-versions-kept = { $n ->
    [one] De nieuwste versie blijft bewaard
   *[other] De nieuwste { $n } blijven bewaard
}, en van de oudere die waar nog antwoorden aan hangen.
cms-versions-empty = Nog geen versies
cms-versions-empty-text = Telkens als de cursus wordt gepubliceerd, wordt hier bewaard wat mensen zien.
cms-version-draft = Concept
cms-version-n = Versie { $n }
cms-version-card = Kaart { $number }, { $title }
cms-version-before = Vergelijk
cms-version-now = met
cms-version-compare = Vergelijken
cms-version-same = Dezelfde kaarten
cms-version-same-text = { $before } en { $now } hebben in deze taal dezelfde kaarten.
cms-version-seen = (wat mensen zien)
cms-version-out = Gepubliceerd op { $at }
cms-version-kept = Bewaard op { $at }, nooit gepubliceerd
cms-version-taken-back = Teruggedraaid op { $at }
cms-version-take-back = Terugdraaien (tot { $until })
cms-version-read = Lezen
cms-version-bring-back = Terughalen
cms-ask-bring-back = Versie { $n } terughalen?
cms-ask-bring-back-draft = Het concept wordt weer wat het op { $at } was: de teksten in alle talen, en de afbeeldingen.
cms-ask-bring-back-kept = Het concept dat je nu hebt, wordt als versie bewaard.
cms-ask-bring-back-unseen = Mensen zien er niets van voordat je het concept publiceert.
audit-course-taken-back = Publicatie teruggedraaid
audit-course-brought-back = Eerdere versie van een cursus teruggehaald
cms-done-review-ended = De link is beëindigd. Wie hem heeft, ziet niets meer.
cms-review = Nalezen
cms-review-text = Toon het concept aan iemand zonder account, op de telefoon. Wat ze zeggen, staat hier bij de kaart.
cms-review-link = De link
cms-review-make = Een link maken
cms-review-another = Een andere link maken, die deze beëindigt
cms-review-end = De link beëindigen
cms-review-none = Niemand anders ziet het concept.
cms-review-open = Wie de link heeft, ziet het concept tot { $until }. Gemaakt door { $name }.
cms-review-address = Verstuur dit adres
cms-review-once = Kopieer het nu: het wordt maar één keer getoond.
cms-review-empty = Er is nog niets gezegd
cms-review-empty-text = Maak een link en stuur hem naar iemand die het werk kent.
cms-review-settle = Afgehandeld
cms-review-settled = Afgehandeld
cms-review-unsettle = Weer openen
cms-review-title = Concept om na te lezen
cms-review-lead = Dit is een concept. Zeg bij elke kaart wat je zou veranderen. De link werkt tot { $until }.
cms-review-comment = Opmerking
cms-review-words = Wat zou je veranderen?
cms-review-name = Je naam
cms-review-send = Opmerking versturen
cms-review-said = Bedankt. De auteurs lezen wat je schreef.
cms-review-name-wrong = Vul je naam in, in hoogstens 80 tekens. Je opmerking is nog niet verstuurd.
cms-review-words-wrong = Schrijf minstens één woord, en hoogstens 1.000 tekens. Je opmerking is nog niet verstuurd.
cms-review-full = Deze cursus heeft zoveel opmerkingen als er kunnen zijn, dus die van jou is niet bewaard. Vertel het de auteurs op een andere manier.
cms-review-over = Deze link toont niets meer
cms-review-over-text = Hij werkt een week, of tot iemand hem beëindigt. Vraag een nieuwe aan wie hem je stuurde.
cms-card-reports = Gemelde kaarten
cms-card-reports-open = Gemelde kaarten: { $n }
cms-card-reports-text = Wat er volgens deelnemers niet klopt aan een kaart, het laatste eerst. Ze weten dat wie de cursus schrijft dit leest, met hun naam erbij.
cms-card-reports-settled = Afgehandeld
cms-card-reports-settled-text = Wat afgehandeld is, blijft { $n } dagen bewaard. Zo lang kan het weer geopend worden.
cms-card-reports-show-open = Nog open
cms-card-reports-show-settled = Bekijk wat afgehandeld is
cms-card-reports-empty = Niemand zegt dat een kaart niet klopt
cms-card-reports-empty-text = Wie tijdens het spelen “Deze kaart klopt niet” kiest, komt hier te staan.
cms-card-reports-settled-empty = Er is nog niets afgehandeld
cms-card-reports-gone = Niet meer in het concept:
cms-card-reports-rewritten = Deze vraag is sindsdien herschreven.
cms-card-reports-by = Afgehandeld door { $name }, { $at }. Bewaard tot { $until }.
cms-done-card-report-settled = Afgehandeld. Onder “Afgehandeld” kun je het weer openen.
cms-done-card-report-opened = Weer open
cms-done-card-report-anew = Er is niets veranderd: ondertussen is er iets anders gemeld. Lees dat eerst.
cms-done-moved = Verplaatst. Mensen zien de cursussen in deze volgorde.
cms-done-questions-added = De kaarten staan in het concept, aan het eind van hun les.
cms-course-place = Plaats
cms-course-up = “{ $title }” naar boven
cms-course-down = “{ $title }” naar beneden
audit-course-moved = Plaats van een cursus gewijzigd
audit-course-duplicated = Cursus gedupliceerd
audit-cards-copied = Kaarten van een andere cursus in een cursus gekopieerd
audit-field-copied-from = Gekopieerd van
audit-field-cards = Kaarten
audit-field-card = Kaart
audit-field-mandatory = Verplicht
audit-field-valid-months = Maanden dat het telt
audit-field-pass-mark = Slaaggrens, in procent
audit-field-people = Mensen
cms-course-copy-of = Kopie van { $title }
cms-course-copies = Kopieën
cms-course-duplicate = Cursus dupliceren
cms-course-duplicate-text = Een kopie wordt een concept op zich: met alle talen en bestanden, zonder groepen en zonder wat mensen deden.
cms-course-copy-cards = Kaarten naar een andere cursus kopiëren
cms-copy-title = Naar een andere cursus kopiëren
cms-copy-lead = Kaarten van “{ $title }” komen achter wat het concept van een andere cursus al zegt. Beide cursussen houden alles wat ze hebben.
cms-copy-what = Wat er gekopieerd wordt
cms-copy-whole = De hele les
cms-copy-count = { $n ->
    [one] Eén kaart
   *[other] { $n } kaarten
  }
cms-copy-to = Naar welke cursus
cms-copy-search = Zoeken op titel
cms-copy-none = Geen andere cursus heeft deze woorden in de titel.
cms-copy-alone = Er is nog geen andere cursus. Maak er eerst een.
cms-copy-more = { $n ->
    [one] Nog één. Zoek die op titel.
   *[other] Nog { $n }. Zoek ze op titel.
  }
cms-copy-into = Waar daarin
cms-copy-into-lesson = Aan het eind van “{ $title }”
cms-copy-into-new = Als eigen lessen, aan het eind van de cursus
cms-copy-look = Tonen wat er gebeurt
cms-copy-happens = Wat er gebeurt
cms-copy-as-lessons = { $n ->
    [one] Eén kaart komt met haar les aan het eind van “{ $title }”:
   *[other] { $n } kaarten komen met hun lessen aan het eind van “{ $title }”:
  }
cms-copy-as-cards = { $n ->
    [one] Eén kaart komt aan het eind van “{ $lesson }” in “{ $title }”:
   *[other] { $n } kaarten komen aan het eind van “{ $lesson }” in “{ $title }”:
  }
cms-copy-languages = In hun eigen woorden: { $languages }.
cms-copy-lacking = Ontbreekt: { $languages }. Daar staat zolang de tekst in { $language }, tot iemand hem vertaalt.
cms-copy-left = Niet gekopieerd, want die cursus heeft het niet: { $languages }.
cms-copy-files = { $n ->
    [one] Eén bestand gaat mee. Beide cursussen delen het, dus het neemt geen ruimte in.
   *[other] { $n } bestanden gaan mee. Beide cursussen delen ze, dus ze nemen geen ruimte in.
  }
cms-copy-renamed = “{ $here }” heet daar “{ $there }”: een ander bestand heeft die naam.
cms-copy-unseen = Mensen zien er niets van voordat dat concept gepubliceerd is.
cms-copy-other = Er is niets gekopieerd: wat je koos, of een van de cursussen, is anders sinds dit getoond werd. Hieronder staat wat er nu gebeurt.
cms-copy-here = Er is niets gekopieerd. Zet dit eerst recht in “{ $title }”:
cms-copy-there = Er is niets gekopieerd. “{ $title }” kan deze kaarten niet opnemen:
cms-copy-choose-cards = Kies minstens één kaart of les.
cms-copy-choose-course = Kies de cursus die ze krijgt.
cms-copy-done = De kaarten staan nu in het concept van “{ $title }”.
cms-copy-open = Openen
cms-course-left-out = { $n ->
    [one] Eén bestand van de map is weggelaten
   *[other] { $n } bestanden van de map zijn weggelaten
  }
cms-course-outline = Lessen en kaarten
cms-course-no-outline = Zodra er lessen en kaarten zijn, verschijnen ze hier.
cms-course-texts = Teksten
cms-course-text-in = Tekst: { $language }
cms-course-how = Zo schrijf je een cursus
cms-course-how-text = Lessen zijn koppen met één #, kaarten met twee. Elke kop heeft tussen accolades een id die in elke taal dezelfde blijft. Een afbeelding aan het begin van een kaart komt bovenaan. Een lijst met vakjes is een vraag: vink het juiste antwoord aan en schrijf de uitleg in een citaat.
cms-course-remove-language = Wil je een taal weghalen? Maak dan de tekst ervan leeg. Alle talen worden samen opgeslagen.
cms-course-save = Concept opslaan
cms-course-groups = Wie de cursus kan volgen
cms-course-groups-save = Groepen opslaan
cms-course-language-new = Nog een taal
cms-course-language-add = Vertaling beginnen
cms-course-files = Bestanden
cms-course-files-empty = Nog geen bestanden.
cms-course-file-write = Om het op een kaart te tonen, schrijf:
cms-course-files-add = Bestanden toevoegen
cms-course-files-missing = Kies minstens één afbeelding.
cms-course-files-many = Kies hoogstens 100 afbeeldingen tegelijk.
cms-course-file-remove = { $name } verwijderen
cms-course-preview-text = Zoals cursisten het lezen ({ $language }).
cms-course-right = Juist antwoord
cms-card-true = De stelling is waar.
cms-card-false = De stelling is niet waar.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, regel { $line }: { $what }
course-problem-text = Dit is geen gewone tekst in UTF-8, of de tekst is langer dan 256 kB.
course-problem-no-text = Er is geen tekst. Een cursus heeft er minstens één nodig, zoals nl.md.
course-problem-front-matter-missing = De tekst moet beginnen met een regel van drie plustekens (+++), dan title, summary en minutes, en dan weer +++.
course-problem-front-matter-open = Na title, summary en minutes ontbreekt de tweede regel van drie plustekens (+++).
course-problem-front-matter-invalid = title, summary en minutes zijn niet leesbaar: { $detail }
course-problem-title = De titel (title) is leeg of langer dan 120 tekens.
course-problem-summary = De samenvatting (summary) is leeg of langer dan 300 tekens.
course-problem-minutes = De minuten (minutes) moeten een getal van 1 tot 600 zijn.
course-problem-no-lesson = Er is geen les. Begin er een met een kop: # Titel {"{"}#les-id{"}"}
course-problem-lesson-empty = De les “{ $detail }” heeft geen kaarten. Begin er een met een kop: ## Titel {"{"}#kaart-id{"}"}
course-problem-outside = Deze tekst hoort bij geen enkele kaart. Geef hem een eigen titel; zet er in Markdown de kop van een kaart voor: ## Titel {"{"}#kaart-id{"}"}
course-problem-card-without-lesson = De kaart “{ $detail }” hoort bij geen enkele les. Zet er de kop van een les voor: # Titel {"{"}#les-id{"}"}
course-problem-card-empty = De kaart “{ $detail }” is leeg.
course-problem-heading = De kop heeft geen woorden of meer dan 300 tekens.
course-problem-id-missing = “{ $detail }” heeft geen id. Schrijf er een achter de kop, bijvoorbeeld {"{"}#eerste-hulp{"}"}.
course-problem-id-characters = De id “{ $detail }” mag alleen kleine letters, cijfers en koppeltekens hebben, hoogstens 60.
course-problem-id-twice = De id “{ $detail }” komt twee keer voor. Elke les en elke kaart heeft een eigen id nodig.
course-problem-excerpt-lesson = De les “{ $detail }” is er niet. Kies een andere.
course-problem-excerpt-place = Iets in deze tekst zou de kaarten opslokken, zoals code of een opmerking die niemand afsloot. Zet dat eerst recht.
course-problem-copy-language = De twee cursussen hebben geen taal gemeen. Begin eerst in een ervan een vertaling.
course-problem-copy-mistakes = Er is zoveel mis met deze tekst dat niemand kan zeggen wat er verloren zou gaan. Zet er eerst een deel van recht.
course-problem-copy-source = De andere cursus wordt vertaald uit { $detail }, en deze heeft geen tekst in die taal. Schrijf of vertaal die hier eerst.
course-problem-copy-gone = De kaart “{ $detail }” is er niet meer. Kies opnieuw.
course-problem-id-extra = De les of kaart “{ $detail }” staat niet in de andere talen.
course-problem-id-order = De les of kaart “{ $detail }” staat op een andere plaats dan in de andere talen.
course-problem-kind = De kaart “{ $detail }” is niet dezelfde als in de andere talen: de soort, het aantal antwoorden, stappen of paren, en welke antwoorden juist zijn.
course-problem-answer-box = Het antwoord “{ $detail }” heeft geen vakje. Begin het met [ ] of, als het juist is, met [x].
course-problem-answer-length = Een antwoord is leeg of langer dan 300 tekens.
course-problem-answers-few = Een vraag heeft minstens twee antwoorden nodig.
course-problem-answers-many = Een vraag heeft hoogstens acht antwoorden.
course-problem-right-none = Er is geen antwoord aangevinkt. Markeer het juiste met [x].
course-problem-class-unknown = De klasse “.{ $detail }” betekent hier niets. De kop van een kaart kan .true, .false, .order, .match, .flash of .answer hebben.
course-problem-class-many = De klasse “.{ $detail }” is er één te veel: een kaart is van één soort.
course-problem-class-boxes = Deze kaart heeft vakjes om aan te vinken, en de klasse “.{ $detail }” maakt er een andere soort van. Haal de vakjes of de klasse weg.
course-problem-steps-count = Stappen om te ordenen zijn een genummerde lijst van 2 tot 8 regels, in de juiste volgorde.
course-problem-steps-twice = De stap “{ $detail }” staat er twee keer. Niemand kan de ene van de andere onderscheiden.
course-problem-item-lines = “{ $detail }” bevat meer dan één regel tekst. Maak van elke regel van de lijst één korte tekst.
course-problem-item-length = Een regel van de lijst is leeg of langer dan 300 tekens.
course-problem-table-none = Deze kaart heeft onder de kop een tabel van twee kolommen nodig.
course-problem-table-many = Dit is een tweede tabel. Een kaart van deze soort heeft er één.
course-problem-table-columns = Deze tabel moet precies twee kolommen hebben.
course-problem-table-bars = Deze rij heeft meer dan twee cellen. Schrijf \| waar een cel het teken | moet tonen.
course-problem-cell-length = Een cel van deze rij is leeg of langer dan 300 tekens.
course-problem-pairs-count = Paren zijn een tabel van 2 tot 8 rijen onder de eerste rij.
course-problem-pairs-twice = “{ $detail }” staat in twee paren, zodat er meer dan één antwoord juist zou zijn.
course-problem-flash-count = Flitskaarten zijn een tabel van 1 tot 20 rijen onder de eerste rij.
course-problem-accepted-count = Een kort antwoord heeft een lijst van 1 tot 10 juiste antwoorden nodig.
course-problem-recording-alt = “{ $detail }” heeft geen beschrijving. Schrijf tussen de vierkante haken wat te zien of te horen is, voor wie het niet kan zien of horen.
course-problem-captions-name = “{ $detail }” kan geen ondertiteling zijn. Dat is een bestand van de cursus dat op .vtt eindigt.
course-problem-captions-audio = Een opname zonder beeld toont geen ondertiteling, dus niemand zou “{ $detail }” zien. Schrijf wat er gezegd wordt in de tekst van de kaart.
course-problem-question-kind = “{ $detail }” is geen soort vraag. Schrijf choice, true or false, order, match, flash of answer.
course-problem-question-right = “{ $detail }” zegt hier niet welk antwoord juist is. Bij keuzes horen de nummers, letters of woorden van antwoorden; bij true or false hoort true of false; bij andere soorten niets.
course-problem-question-sides = “{ $detail }” heeft geen twee kanten. Schrijf er een isgelijkteken tussen: links = rechts.
course-problem-question-cells = “{ $detail }” staat achter de laatste kolom met een naam.
course-problem-question-quote = Hier begint een aanhalingsteken dat niet gesloten wordt, zodat alle volgende regels erbij zouden horen.
course-problem-question-column = De kolom “{ $detail }” wordt niet gebruikt: haar naam is onbekend, of een andere kolom heeft die al.
course-problem-question-flash = Flitskaarten hebben geen uitleg, dus “{ $detail }” zou niet getoond worden. Schrijf het op een achterkant.
course-problem-question-all-right = Alle antwoorden zijn als juist aangeduid. Duid alleen aan wat juist is.
course-problem-questions-none = Er staat geen vraag in.
course-problem-link = De link naar “{ $detail }” is niet toegestaan. Gebruik https, http, mailto, tel of een pad van deze site.
course-problem-html = HTML wordt niet getoond: “{ $detail }”. Schrijf het in Markdown, of laat de tags weg.
course-problem-comment-open = De opmerking “{ $detail }” is niet afgesloten, waardoor alles erna verborgen zou zijn. Sluit ze af met -->.
course-problem-comment-beside = “{ $detail }” staat naast een opmerking in dezelfde regels, waar opmaak niet wordt gelezen. Geef de opmerking een eigen regel, met een lege regel erna.
course-problem-footnote = De voetnoot “{ $detail }” heeft geen plaats: een kaart heeft geen voet. Schrijf de inhoud ervan in de tekst.
course-problem-picture-place = De afbeelding “{ $detail }” moet vooraan op de kaart staan, in een eigen alinea. Een kaart toont één afbeelding, een vraag geen.
course-problem-picture-alt = De afbeelding “{ $detail }” heeft geen beschrijving. Schrijf tussen de vierkante haken wat ze toont, voor wie ze niet kan zien.
course-problem-picture-unknown = Er is geen bestand “{ $detail }” bij die van de cursus.
course-problem-picture-used = Deze tekst toont de afbeelding “{ $detail }”. Haal die eerst uit de tekst; er is niets verwijderd.
course-problem-sample = Dit is nog de voorbeeldtekst “{ $detail }”. Schrijf je eigen tekst voor mensen hem zien.
course-problem-untranslated = Dit is nog de tekst in het { $detail }. Vertaal hem of maak hem leeg voor mensen hem zien.
course-problem-picture-type = Dit is geen afbeelding, wat de naam ook zegt. Gebruik JPEG, PNG, WebP of SVG.
course-problem-picture-active = Deze tekening bevat iets wat wordt uitgevoerd of van elders geladen. Sla ze op als gewone SVG.
course-problem-picture-large = Deze afbeelding is groter dan { $detail } MB. Bewaar ze kleiner.
course-problem-file-name = Als “{ $detail }” kan geen bestand bewaard worden. Geef het een naam met letters of cijfers, in een map van het zipbestand zelf.
course-problem-file-twice = “{ $detail }” zou bewaard worden onder de naam van een ander bestand, dat eerder kwam. Geef het een eigen naam.
course-problem-file-unknown = Dit is geen afbeelding, video, geluid of ondertitel die we kunnen tonen, en ook geen tekst in een taal die we hebben.
course-problem-cover-twice = Er is meer dan één cover. Hou er één over.
course-problem-zip-broken = Dit is geen zipbestand, of het is beschadigd.
course-problem-zip-large = De map is te groot. Het zipbestand mag 20 MB groot zijn, en uitgepakt 50 MB.
course-problem-zip-entries = Er zitten meer dan 100 bestanden in de map.
course-problem-zip-ratio = Uitgepakt is dit zipbestand meer dan 100 keer zo groot. Pak de map opnieuw in.
course-problem-headings-many = Er zijn meer dan 1.000 lessen en kaarten. Maak er meerdere cursussen van.
course-problem-files-many = Een cursus mag hoogstens 500 bestanden hebben. Er is niets opgeslagen.
course-problem-quota = Deze afbeeldingen passen er niet bij: de cursussen van een account mogen samen { $detail } MB aan afbeeldingen hebben. Verwijder wat je niet meer nodig hebt; er is niets opgeslagen.
course-problem-more = Er is nog meer recht te zetten; je ziet het zodra dit in orde is.

# Terms
cms-terms = Gebruiksvoorwaarden
cms-terms-lead = Cursisten aanvaarden de gepubliceerde versie voor hun eerste cursus.
cms-terms-new = Nieuwe versie
cms-terms-empty = Nog geen voorwaarden
cms-terms-empty-text = Zonder voorwaarden gaan cursisten meteen naar hun cursussen.
cms-version = Versie
cms-versions = Versies van de voorwaarden
cms-terms-version = Versie { $version }
cms-terms-draft = Concept
cms-terms-in-use = Van kracht
cms-terms-replaced = Vervangen
cms-terms-published = Gepubliceerd
cms-terms-published-by = Gepubliceerd door { $name } op { $at }. Een gepubliceerde versie verandert nooit: het is wat mensen hebben aanvaard.
cms-terms-accepted = Aanvaard door
cms-terms-accepted-label = Versie { $version } aanvaard
cms-terms-text-in = Tekst: { $language }
cms-terms-text-help = Een regel die met # begint, is een kop. Een regel die met - begint, is een punt van een lijst. Een lege tekst haalt de taal weg.
cms-terms-text-wrong = De tekst is langer dan 256 kB of bevat stuurtekens. Er is niets opgeslagen.
cms-terms-not-draft = Deze versie is geen concept meer, dus is er niets opgeslagen. Wat je typte, staat hieronder.
cms-terms-save = Concept opslaan
cms-terms-publish = Versie { $version } publiceren
cms-terms-publish-text = Sla het concept eerst op: wat opgeslagen is, wordt gepubliceerd. Daarna kan het niet meer worden gewijzigd.
cms-terms-english-missing = Niet gepubliceerd: de Engelse tekst ontbreekt. Die lezen mensen van wie de taal ontbreekt.
cms-terms-published-before = Deze versie is al gepubliceerd, dus is er niets gewijzigd.
cms-terms-missing = { $n ->
    [one] Er ontbreekt één taal
   *[other] Er ontbreken { $n } talen
  }
cms-terms-missing-text = { $languages }. Cursisten in deze talen zouden de Engelse tekst lezen.
cms-terms-no-english = De Engelse tekst ontbreekt
cms-terms-no-english-text = Schrijf die eerst: wie zijn taal mist, leest Engels. Zonder Engels kan er niets gepubliceerd worden.
cms-ask-terms = Versie { $version } voor iedereen publiceren?
cms-ask-terms-who = Moeten akkoord gaan bij hun volgende bezoek, voor ze verder kunnen: { $learners }
cms-ask-terms-new = Dat geldt ook voor iedereen die daarna komt.
cms-ask-terms-final = Een gepubliceerde versie kan niet meer gewijzigd of ingetrokken worden.
cms-terms-who = Wie moet ze aanvaarden
cms-terms-everyone = Iedereen, bij het volgende bezoek
cms-terms-everyone-help = Voor wijzigingen in wat we bijhouden of wie het ziet
cms-terms-new-learners = Alleen nieuwe cursisten
cms-terms-new-learners-help = Voor spelling en opmaak
cms-terms-delete = Concept verwijderen
cms-terms-reads = Zoals cursisten het lezen
cms-terms-no-text = Er is geen tekst in deze taal.

## More learners than are counted
cms-learners-lead-many = Meer dan { $n } mensen. Ze verschijnen hier als ze MobieTrain voor het eerst vanuit { $planner } openen, of zodra die hen meldt.
cms-learners-range-many = { $first } tot { $last } van meer dan { $n } cursisten

# Staff
cms-profile = Mijn profiel
cms-profile-work = Wat je mag doen
cms-staff-of = Medewerkers van { $account }
cms-staff-lead = Wie in dit account werkt, en wat ze mogen doen.
cms-operators-lead = Operators beheren deze installatie en mogen alles in elk account.
cms-staff-caption = Medewerkers, laatst hier eerst
cms-staff-empty = Niemand werkt in dit account
cms-staff-empty-text = Nodig een contentbeheerder uit, die het beheert en anderen kan uitnodigen.
cms-staff-role = Rol
cms-staff-groups = Groepen, voor een manager
cms-staff-sign-in = Aanmelding
cms-staff-here = Laatst hier
cms-staff-sees = Cursisten van { $groups }
cms-staff-others =
    { $n ->
        [one] Ook in één ander account
       *[other] Ook in { $n } andere accounts
  }
cms-staff-in = Kan zich aanmelden
cms-staff-invited = Uitgenodigd
cms-staff-failed = Uitnodiging mislukt
cms-staff-not-in = Geen uitnodiging
cms-staff-not-arrived = De uitnodiging voor { $name } is niet aangekomen
cms-staff-not-arrived-text = Controleer het adres. Klopt het niet, verwijder de persoon dan en nodig opnieuw uit.
cms-staff-look = Bekijken
cms-staff-invite = Iemand uitnodigen
cms-staff-send = Uitnodiging versturen
cms-staff-again = Opnieuw versturen
cms-staff-link = Een link maken om te overhandigen
cms-staff-no-mail = Er gaat hier geen mail uit. Je krijgt een link, die je zelf overhandigt.
cms-staff-invitation = Uitnodiging
cms-staff-no-invitation = Er is geen uitnodiging, of ze is verlopen. Zonder uitnodiging kan niemand een wachtwoord kiezen.
cms-staff-may = Wat ze mogen doen
cms-staff-me = Dit ben jij. Met een andere rol kun je zelf niet meer op deze pagina terugkomen.
cms-staff-role-missing = Kies een rol.
cms-staff-groups-missing = Kies minstens één groep waarvan de manager de cursisten ziet.
cms-staff-taken = Er werkt hier al iemand met dit e-mailadres. Kijk in de lijst hierboven.
cms-staff-elsewhere = Deze persoon werkt ook in een ander account, en niemand weet zeker dat het wachtwoord van hem of haar is, of er is er nog geen. Daarom kan alleen een operator deze persoon uitnodigen.
cms-staff-remove = Verwijderen
cms-staff-remove-question = { $name } verwijderen?
cms-staff-remove-now = Vanaf dat moment kunnen ze hier niets meer openen.
cms-staff-remove-others =
    { $n ->
        [one] Ze blijven in één ander account werken.
       *[other] Ze blijven in { $n } andere accounts werken.
  }
cms-staff-remove-everywhere = Werken ze nergens anders, dan verdwijnen ook hun wachtwoord en hun sessies.
cms-staff-remove-kept = Wat ze hebben gemaakt blijft, en het auditlogboek bewaart wat ze hebben gedaan.
cms-staff-last-operator = Dit is de laatste operator. Nodig er eerst een andere uit; tot dan kan niemand nog iemand binnenlaten.
cms-done-invited = Een uitnodiging is onderweg
cms-done-joined = Ze melden zich aan met het wachtwoord dat ze hebben, en vinden dit account daar
cms-done-removed = Verwijderd
cms-invitation-mail-subject = Je werkt nu in { $place }
cms-invitation-mail-text =
    Beste { $name },

    je bent uitgenodigd om in het CMS van MobieTrain te werken, voor { $place }. Kies een wachtwoord met de link hieronder; hij is geldig tot { $until }.
cms-joined-mail-text =
    Beste { $name },

    je kunt nu { $place } openen in het CMS van MobieTrain. Meld je aan met het wachtwoord dat je hebt.
cms-joined-mail-button = CMS openen

# What the audit log tells
audit-staff-added = Medewerker toegevoegd
audit-staff-invited = Medewerker uitgenodigd
audit-staff-role-changed = Rol gewijzigd
audit-staff-removed = Medewerker verwijderd
audit-course-published = Cursus gepubliceerd
audit-course-withdrawn = Cursus ingetrokken
audit-course-planned = Publicatie gepland
audit-course-unplanned = Geplande publicatie geannuleerd
audit-course-groups-changed = Groepen van een cursus gewijzigd
audit-course-due-changed = Termijn van een cursus gewijzigd
audit-course-deleted = Cursus verwijderd
audit-card-report-settled = Melding van een kaart afgehandeld
audit-card-report-opened = Melding van een kaart weer geopend
audit-media-deleted = Media verwijderd
audit-learner-deleted = Cursist verwijderd
audit-group-created = Groep aangemaakt
audit-group-changed = Groep gewijzigd
audit-group-deleted = Groep verwijderd
audit-group-members-changed = Leden van een groep gewijzigd
audit-terms-published = Voorwaarden gepubliceerd
audit-connected = Verbonden
audit-disconnected = Verbinding verbroken
audit-roster-agreed = Veel mensen als vertrokken gemarkeerd volgens de personeelslijst
audit-roster-refused = Veel mensen niet als vertrokken gemarkeerd

address-no-mail = Van hieruit worden geen e-mails verstuurd, dus je kunt zelf geen adres bevestigen. Vraag het aan wie de medewerkers beheert: die kan je op het nieuwe adres uitnodigen.
# Second factors
cms-asked-operator = Gevraagd van operatoren
cms-asked-content-admin = Gevraagd van contentbeheerders
cms-asked-editor = Gevraagd van redacteurs
cms-asked-manager = Gevraagd van managers
cms-staff-invite-confirm = Iemand uitnodigen vraagt eerst je wachtwoord.
cms-staff-role-confirm = Een andere rol kiezen vraagt eerst je wachtwoord.
cms-account-confirm = Een andere verbinding vraagt eerst je wachtwoord.
cms-staff-factor-elsewhere = Deze persoon werkt ook elders, en één wachtwoord opent alles. Alleen een operator kan de tweede factor wegnemen.
cms-done-factors-reset = De tweede factor is weggenomen. Het wachtwoord alleen geeft nu toegang.
cms-done-roster-agreed = Als vertrokken gemarkeerd
cms-done-roster-refused = Niemand is als vertrokken gemarkeerd
cms-done-roster-wanted = De personeelslijst wordt binnen enkele seconden opgevraagd
mail-off-text = Wie de server beheert, heeft in de instellingen geen mailserver genoemd. Tot dan geef je links zelf door: op de pagina van iedere persoon maak je er een.

## The library of media

cms-nav-media = Media
cms-media-pictures = { $n ->
    [one] 1 afbeelding
   *[other] { $n } afbeeldingen
  }
cms-media-videos = { $n ->
    [one] 1 video
   *[other] { $n } video’s
  }
cms-media-others = { $n ->
    [one] 1 ander bestand
   *[other] { $n } andere bestanden
  }
cms-media-room = { $size } van { $n } MB is in gebruik.
cms-kilobytes = { $n } kB
cms-megabytes = { $n } MB
cms-media-drop = Sleep afbeeldingen, video’s of geluid hierheen, plak ze of kies ze
cms-media-drop-text = JPEG, PNG, WebP tot { $picture } MB en SVG; MP4, WebM, MP3, M4A, Ogg tot { $film } MB; ondertitels als WebVTT. Afbeeldingen worden rechtop gezet en verkleind; waar ze gemaakt zijn, gaat eruit.
cms-media-at-once = Hoogstens { $n } MB tegelijk.
cms-media-search = Naam of beschrijving
cms-media-show = Tonen
cms-media-show-all = Alles
cms-media-show-undescribed = Zonder beschrijving
cms-media-show-unused = Nergens gebruikt
cms-media-show-videos = Video’s
cms-media-courses = { $n ->
    [one] In 1 cursus
   *[other] In { $n } cursussen
  }
cms-media-nowhere = In geen enkele cursus
cms-media-no-alt = Geen beschrijving
cms-media-unused = Ongebruikt
cms-media-empty = Hier is nog niets
cms-media-empty-text = Hier staan de afbeeldingen, video’s en geluiden van alle cursussen zodra iemand ze heeft gebracht.
cms-media-none = Niets gevonden
cms-media-all = Alles tonen
cms-media-older = Oudere tonen
cms-media-take-away = { $n ->
    [one] Verwijder de 1 die nergens gebruikt wordt
   *[other] Verwijder de { $n } die nergens gebruikt worden
  }
cms-ask-media-unused = { $n ->
    [one] 1 bestand verwijderen dat in geen cursus zit?
   *[other] { $n } bestanden verwijderen die in geen cursus zitten?
  }
cms-ask-media-unused-room = { $size } komt vrij. Cursussen en hun versies houden alles wat ze hebben.
cms-ask-media-yes = Voorgoed verwijderen
cms-ask-medium = “{ $name }” verwijderen?
cms-ask-medium-effect = Het bestand wordt verwijderd en { $size } komt vrij. Geen enkele cursus heeft het.
cms-medium-was = was { $size }
cms-medium-added = Toegevoegd op { $at }.
cms-medium-added-by = Toegevoegd op { $at } door { $who }.
cms-medium-open = Openen
cms-medium-alt = Wat is erop te zien?
cms-medium-alt-help = Voor mensen die het niet kunnen zien. Het wordt voorgesteld waar het bestand op een kaart komt.
cms-medium-alt-wrong = De beschrijving heeft hoogstens { $n } tekens, en geen onzichtbare.
cms-medium-uses = Waar het gebruikt wordt
cms-medium-out = Gepubliceerd
cms-medium-draft = Concept
cms-medium-earlier = Een eerdere versie
cms-medium-cover = Als omslag
cms-medium-card = Op de kaart “{ $title }”
cms-medium-write = Nog op geen kaart. Schrijf dit in de tekst om het te tonen:
cms-medium-place = In een andere cursus zetten
cms-medium-place-button = Toevoegen
cms-medium-delete = Verwijderen
cms-medium-used = Een cursus heeft dit bestand, in het concept of in een versie die mensen zagen. Het kan weg zodra geen cursus het meer heeft.
cms-upload-percent = 0 % verzonden
cms-upload-working = Alles is verzonden. Het wordt bekeken.
cms-upload-done = Het is er.
cms-upload-lost = De verbinding is weg. Het gaat vanzelf verder waar het stopte.
cms-upload-ended = Deze upload is afgelopen, of u bent afgemeld. Kies het bestand opnieuw.
cms-upload-sent = Alles is verzonden, maar de verbinding viel weg voordat het antwoord kwam. Kijk of het bij de bestanden staat; zo niet, kies het dan opnieuw.
cms-upload-refused = Het is niet aangenomen.
cms-upload-cancel = Dit bestand niet verder verzenden
course-problem-drawing-large = Deze tekening is groter dan { $detail } MB. Maak ze eenvoudiger: telefoons laden ze zoals ze is.
course-problem-picture-pixels = Deze afbeelding heeft { $detail } pixels; toegestaan zijn 50 miljoen. Bewaar ze kleiner.
course-problem-picture-broken = Deze afbeelding is beschadigd en niet te lezen. Bewaar ze opnieuw en upload ze nog eens.
course-problem-picture-format = Dit is een { $detail }-afbeelding, die niet elke browser toont. Bewaar of exporteer ze als JPEG; een iPhone maakt JPEG met Instellingen, Camera, Structuren, Meest compatibel.
course-problem-picture-moving = GIF-afbeeldingen worden niet bewaard. Bewaar een stilstaande als PNG en een bewegende als MP4.
course-problem-pictures-many = Dit zijn te veel grote afbeeldingen tegelijk. Upload deze en de volgende apart.
course-problem-film-large = Dit bestand is groter dan { $detail } MB. Kort de video in of exporteer ze met een lagere resolutie.
course-problem-video-type = Dit is geen video, wat de naam ook zegt. Gebruik MP4 of WebM.
course-problem-video-format = Dit is een { $detail }-video, die niet elke browser afspeelt. Exporteer ze als MP4 (H.264).
course-problem-audio-type = Dit is geen geluid, wat de naam ook zegt. Gebruik MP3, M4A of Ogg.
course-problem-audio-format = Dit is een { $detail }-geluid: groot, of niet overal afspeelbaar. Bewaar het als MP3 of M4A.
course-problem-captions-type = Dit zijn geen ondertitels. Een WebVTT-bestand begint met de regel WEBVTT.
course-problem-captions-subrip = Deze ondertitels zijn SubRip (.srt), die browsers niet tonen. Bewaar ze als WebVTT (.vtt).
course-problem-captions-large = Deze ondertitels zijn groter dan { $detail } MB.
course-problem-captions-text = De ondertitels zijn geen UTF-8-tekst. Bewaar ze in die codering.
course-problem-captions-empty = Er staat geen ondertitel in dit bestand.
course-problem-captions-cue = “{ $detail }” hoort bij geen ondertitel: erboven ontbreekt een regel met tijden.
course-problem-captions-time = De tijden “{ $detail }” zijn niet te lezen. Ze zien eruit als 00:01.000 --> 00:04.000, met een punt voor de duizendsten.
course-problem-captions-end = Deze ondertitel eindigt voor hij begint: “{ $detail }”.
course-problem-captions-order = Deze ondertitel begint voor die erboven: “{ $detail }”. Zet ze in volgorde.
course-problem-captions-gap = Boven “{ $detail }” ontbreekt een lege regel: hier begint een ondertitel.
course-problem-uploads-many = Er lopen { $detail } uploads van dit account. Wacht tot er een klaar is, of stop er een.
cms-translate = Vertalen
cms-translate-heading = { $from } naar { $to }
cms-translate-good = Kaarten die bij zijn: { $good } van { $n }
cms-translate-out = Voor een vertaler
cms-translate-out-text = Vertaalprogramma’s lezen XLIFF, rekenbladen CSV. Je kunt de cursus gewoon blijven wijzigen: als het bestand terugkomt, wordt elke tekst teruggevonden en lees je welke intussen veranderd zijn.
cms-translate-in = Terug van een vertaler
cms-translate-in-text = Eerst zie je wat het bestand zou veranderen en wat niet past. Er wordt niets bewaard voor je dat zegt.
cms-translate-file = Bestand: XLIFF 2, CSV of .xlsx
cms-translate-look = Bekijk wat het verandert
cms-translate-format = Soort bestand
cms-translate-download = Downloaden
cms-translate-refused = Teksten die niet bewaard zijn: { $n }
cms-translate-refused-text = Waarom staat bij elk ervan. Wat je typte staat er nog.
cms-translate-saved = Bewaarde teksten: { $n }
cms-translate-confirmed = Bevestigd als nog juist: { $n }
cms-translate-removed = Vertalingen weggehaald: { $n }
cms-translate-nothing = Er was niets anders, dus er is niets bewaard.
cms-translate-left-over = Deze staan niet meer in { $from } en verdwijnen uit { $to } met de volgende tekst die je bewaart: { $ids } ({ $n })
cms-translate-which = Welke teksten
cms-translate-todo = Alleen wat werk nodig heeft
cms-translate-all = Alles
cms-translate-done = Alles is vertaald
cms-translate-done-text = Als { $from } verandert, staan hier de teksten die je opnieuw moet bekijken.
cms-translate-missing = Ontbreekt
cms-translate-changed = Veranderd sinds de vertaling
cms-translate-up-to-date = Bij
cms-translate-changed-somehow = Wat er stond toen het vertaald werd, is niet bekend.
cms-translate-right = Het klopt nog in { $language }
cms-translate-meanwhile = Tot het er is, lezen mensen het in { $language }.
cms-translate-save = Bewaren
cms-translate-back = Naar de cursus
cms-translate-mistakes = De tekst in { $language } moet eerst verbeterd worden
cms-translate-mistakes-text = Wat er niet in te lezen is, zou hier verloren gaan. Verbeter het op de pagina van de cursus en kom dan terug.
cms-translate-no-text = Er is nog niets te vertalen
cms-translate-no-text-text = Schrijf de cursus eerst in één taal.
cms-translate-file-title = Wat het bestand verandert
cms-translate-late = Veranderd sinds ze verstuurd zijn: { $n }
cms-translate-late-text = Hun vertalingen zijn van wat er eerst stond. Ze worden overgenomen en blijven gemarkeerd tot iemand ze bekeken heeft.
cms-translate-unfit = Passen niet en worden niet overgenomen: { $n }
cms-translate-unknown = Geen teksten van deze cursus, niet overgenomen: { $n }
cms-translate-twice = Twee keer in het bestand, de eerste telt: { $n }
cms-translate-untranslated = Niet vertaald in het bestand; ze blijven zoals ze zijn: { $n }
cms-translate-line = regel { $line }
cms-translate-more = en nog meer: { $n }
cms-translate-same = Hetzelfde als hier: { $n }.
cms-translate-absent = Niet in het bestand; ze blijven zoals ze zijn: { $n }.
cms-translate-none = Het bestand verandert niets
cms-translate-none-text = Er staat niets in dat bij deze cursus past en hier nog niet is.
cms-translate-cancel = Terug, zonder wijziging
cms-translate-taken = Wat overgenomen wordt: { $n }
cms-translate-take = Deze teksten bewaren ({ $n })
cms-translate-is-late = Veranderd sinds het verstuurd is
cms-translate-new = Nieuw
cms-translate-is-right = Klopt nog
cms-translate-other = Andere woorden
cms-translate-before = Nu
cms-translate-after = Vanaf nu
cms-translate-nothing-before = Geen vertaling
cms-translate-course = De cursus zelf
cms-translate-lesson = Les { $number }, { $title }
cms-translate-card = Kaart { $number }, { $title }
cms-translate-part-title = Titel
cms-translate-part-summary = Samenvatting
cms-translate-part-body = Tekst
cms-translate-part-alt = Beschrijving
cms-translate-part-answer = Antwoord { $number }
cms-translate-part-accepted = Juiste antwoorden, één per regel
cms-translate-part-step = Stap { $number }
cms-translate-part-column = Kolom { $number }
cms-translate-part-left = Paar { $number }, links
cms-translate-part-right = Paar { $number }, rechts
cms-translate-part-front = Kaartje { $number }, voorkant
cms-translate-part-back = Kaartje { $number }, achterkant
cms-translate-part-feedback = Uitleg
cms-translate-note-markdown = De tekst is Markdown: laat tekens als **, -, > en [ ]( ) staan waar ze horen.
cms-translate-note-changed = Veranderd sinds het vertaald is. Eerst stond er: { $before }
cms-translate-note-changed-somehow = Veranderd sinds het vertaald is.
cms-default-language = Standaardtaal van cursussen
cms-default-language-help = Cursussen worden eruit vertaald. Wie een cursus leest die niet in de eigen taal is, krijgt hem in deze taal en leest dat ook.
cms-default-language-lacking = Cursussen zonder { $language }: { $n }. Die worden in het Engels gelezen, of anders in de eerste taal die ze hebben.
cms-default-language-save = Taal bewaren
cms-remember = Drie vragen per dag
cms-remember-text = Mensen krijgen tot drie vragen per dag uit cursussen die ze hebben voltooid, elk opnieuw als ze bijna vergeten is: hoogstens een minuut. Het staat op hun startpagina, niemand hoeft. Wat ze antwoorden, verandert geen resultaat en staat in geen rapport.
cms-remember-is-on = Ingeschakeld
cms-remember-is-off = Uitgeschakeld
cms-remember-on = Inschakelen
cms-remember-off = Uitschakelen
cms-remember-off-text = Uitgeschakeld wordt niemand nog iets gevraagd. Wat beantwoord is, blijft een jaar bewaard.
audit-remembering-on = Drie vragen per dag ingeschakeld
audit-remembering-off = Drie vragen per dag uitgeschakeld
audit-default-language-chosen = Standaardtaal van cursussen gekozen
cms-goal = Weekdoel
cms-goal-help = Met een doel ziet iedereen op de startpagina hoe ver hij deze week is. Het gaat alleen over deze week: er zijn geen punten en geen reeksen, en over een gemiste week wordt niets gezegd, niet aan hen en niet hier.
cms-goal-of = Wat telt
cms-goal-none = Geen doel
cms-goal-cards = Kaarten per week
cms-goal-minutes = Minuten per week
cms-goal-amount = Hoeveel
cms-goal-mistake = Typ een getal van 1 tot { $most }.
cms-goal-save = Doel bewaren
audit-weekly-goal-set = Weekdoel ingesteld
audit-weekly-goal-off = Weekdoel uitgezet
audit-field-minutes = Minuten
course-problem-translation-place = Deze woorden veranderen meer dan deze tekst: een kop, een afbeelding, een lijst met vakjes of een citaat maakt iets anders van de kaart. Schrijf het zonder.
course-problem-translation-codes = Er staat { $detail } van een vertaalprogramma in, waarvoor een cursus geen plaats heeft. Schrijf de woorden gewoon, met Markdown voor de opmaak.
course-problem-translation-gone = De les of kaart staat niet meer in de cursus. Er is niets van bewaard.
course-problem-translation-meanwhile = Iemand anders heeft dit intussen veranderd. Er staat nu: “{ $detail }”. Bewaar nog eens om jouw woorden in de plaats te zetten.
course-problem-translation-file = Kies een bestand.
course-problem-translation-table-columns = De tabel heeft een kolom “id” en een kolom “translation” nodig, zoals in het bestand dat verstuurd is.
course-problem-translation-table-large = Het bestand is groter dan { $detail } MB.
course-problem-translation-table-unpacked = De rekentabel is uitgepakt groter dan { $detail } MB.
course-problem-translation-table-old = Dit is een rekentabel van een oude soort, of een met een wachtwoord. Bewaar ze als .xlsx zonder wachtwoord, of als CSV.
course-problem-translation-table-spreadsheet = Deze rekentabel is niet te lezen. Bewaar ze opnieuw als .xlsx, of als CSV.
course-problem-translation-table-sheet = De rekentabel heeft geen blad “{ $detail }”.
course-problem-translation-table-no-text = Dit bestand is geen tekst. Bewaar de tabel als CSV of .xlsx.
course-problem-translation-table-utf-16 = Dit bestand is UTF-16, en er zit een kapot teken in. Bewaar het als UTF-8.
course-problem-translation-table-utf-8 = Dit bestand is UTF-8, maar daar staat een kapot teken. Bewaar het opnieuw als “CSV UTF-8”.
course-problem-translation-table-empty = Het bestand is leeg. De eerste regel noemt de kolommen.
course-problem-translation-table-twice = Er zijn twee kolommen die hetzelfde betekenen: { $detail }.
course-problem-translation-table-wide = Er zijn meer dan { $detail } kolommen.
course-problem-translation-table-long = Er zijn meer dan { $detail } rijen. Knip het bestand in stukken.
course-problem-translation-table-csv = Dit is geen tabel die als CSV te lezen is. Bewaar ze opnieuw als “CSV UTF-8”.
course-problem-translation-row-width = Het aantal waarden in deze rij, { $detail }, is niet het aantal kolommen. Zet aanhalingstekens rond een waarde waar het scheidingsteken in staat.
course-problem-translation-row-long = Een waarde in deze rij is langer dan { $detail } bytes. Misschien ontbreekt er een aanhalingsteken aan het einde.
course-problem-translation-row-formula = Een formule in deze rij geeft { $detail }.
course-problem-xliff-large = Het bestand is groter dan 8 MB.
course-problem-xliff-encoding = Daar is een teken stuk: het bestand is geen UTF-8. Bewaar het als UTF-8.
course-problem-xliff-broken = De XML is daar stuk: { $detail }
course-problem-xliff-cut = Het bestand houdt middenin op. Vraag het nog eens.
course-problem-xliff-none = Dit is geen XLIFF-bestand.
course-problem-xliff-doctype = Het bestand heeft een documenttype (DOCTYPE), dat geen XLIFF-bestand nodig heeft en dat schade kan doen. Het is niet gelezen.
course-problem-xliff-entity = “&{ $detail };” betekent niets in XLIFF. Schrijf het teken zelf.
course-problem-xliff-deep = Er zitten te veel elementen in elkaar voor een XLIFF-bestand.
course-problem-xliff-tag = Een tag is te lang voor een XLIFF-bestand.
course-problem-xliff-old = Dit is XLIFF { $detail }. Hier is alleen XLIFF 2 te lezen: laat het programma het als XLIFF 2.0 of 2.1 bewaren, of als CSV.
course-problem-xliff-version = Deze soort XLIFF is hier niet bekend ({ $detail }). Bewaar het als XLIFF 2.0 of 2.1.
course-problem-xliff-source = Het bestand is uit een andere taal ({ $detail }) vertaald dan deze cursus.
course-problem-xliff-target = Het bestand is een vertaling in een andere taal: { $detail }. Kies eerst die taal.
course-problem-xliff-course = Het bestand is van een andere cursus.
cms-edit-about = Over de cursus
cms-edit-outline = Lessen en kaarten
cms-edit-add-lesson = Les toevoegen
cms-edit-add-card = Kaart toevoegen
cms-edit-add-questions = Vragen uit een lijst…
cms-edit-new-lesson = Nieuwe les
cms-edit-new-card = Nieuwe kaart
cms-edit-fold = De kaarten van { $title } verbergen
cms-edit-unfold = De kaarten van { $title } tonen
cms-edit-has-mistake = bevat een fout
cms-edit-at-end = Dit is het einde van de cursus.
cms-edit-at-start = Dit is het begin van de cursus.
cms-edit-lesson-is = Nu les { $number } van { $total }.
cms-edit-card-is = Nu kaart { $number } van { $total } in { $lesson }.
cms-edit-lesson-of = Les { $number } van { $total }
cms-edit-card-of = Kaart { $number } van { $total }
cms-edit-lesson-cards = Kaarten in deze les: { $number }
cms-edit-course-title = Titel van de cursus
cms-edit-course-summary = Waarover het gaat, in één zin
cms-edit-course-minutes = Duur in minuten
cms-edit-lesson-title = Titel van de les
cms-edit-card-title = Titel
cms-edit-question = Vraag
cms-edit-statement = Stelling
cms-edit-body = Tekst
cms-edit-body-more = Tekst (niet verplicht)
cms-edit-kind = Soort kaart
cms-edit-kind-text = Tekst
cms-edit-kind-image = Afbeelding
cms-edit-kind-video = Video
cms-edit-kind-audio = Geluid
cms-edit-kind-question = Vraag met antwoorden om uit te kiezen
cms-edit-kind-truth = Waar of niet waar
cms-edit-kind-order = Stappen in volgorde zetten
cms-edit-kind-match = Paren vormen
cms-edit-kind-flash = Flitskaarten
cms-edit-kind-answer = Kort antwoord in eigen woorden
cms-edit-card-up = Kaart omhoog
cms-edit-card-down = Kaart omlaag
cms-edit-card-copy = Kaart dupliceren
cms-edit-card-into = Kaart naar een andere cursus kopiëren
cms-edit-card-delete = Kaart verwijderen
cms-edit-card-deleted = De kaart “{ $title }” is verwijderd.
cms-edit-lesson-up = Les omhoog
cms-edit-lesson-down = Les omlaag
cms-edit-lesson-copy = Les dupliceren
cms-edit-lesson-into = Les naar een andere cursus kopiëren
cms-edit-lesson-delete = Les verwijderen
cms-edit-lesson-deleted = De les “{ $title }” en haar kaarten zijn verwijderd.
cms-edit-uploaded = De afbeelding is geüpload.
cms-edit-upload-image = Afbeelding uploaden
cms-edit-upload-video = Video uploaden
cms-edit-upload-audio = Geluid uploaden
cms-edit-upload-captions = Ondertitels uploaden
cms-edit-limit-image = JPEG, PNG of WebP, hoogstens { $size } MB, of SVG. Sleep het hierheen, plak het of kies het.
cms-edit-limit-video = MP4 of WebM, hoogstens { $size } MB. Sleep het hierheen of kies het.
cms-edit-limit-audio = MP3, M4A of Ogg, hoogstens { $size } MB. Sleep het hierheen of kies het.
cms-edit-limit-captions = WebVTT (.vtt), hoogstens { $size } MB.
cms-edit-upload-unfit = { $name } past hier niet. Er is niets van overgenomen.
cms-edit-upload-large = { $name } is te groot. Er is niets van verstuurd.
cms-edit-file-image = Afbeelding
cms-edit-file-video = Video
cms-edit-file-audio = Geluid
cms-edit-file-captions = Ondertitels (een .vtt-bestand, niet verplicht)
cms-edit-file-none = Kies een bestand
cms-edit-captions-none = Geen ondertitels
cms-edit-alt = Beschrijving
cms-edit-alt-image = Wat de afbeelding toont, voor wie ze niet kan zien.
cms-edit-alt-video = Wat de video toont, voor wie hem niet kan zien.
cms-edit-alt-audio = Wat er gezegd wordt, voor wie het niet kan horen.
cms-edit-markdown-only = Deze tekst bevat iets dat opgemaakte tekst niet kan bewaren, zoals HTML of een notitie. Hier staat hij als Markdown, volledig.
cms-edit-markdown-wanted = De tekst als Markdown.
cms-edit-markdown-back = Opgemaakt tonen
cms-edit-tools = Opmaak van { $label }
cms-edit-tool-strong = Vet
cms-edit-tool-em = Cursief
cms-edit-tool-strike = Doorhalen
cms-edit-tool-code = Code
cms-edit-tool-heading = Kop
cms-edit-tool-bullets = Lijst
cms-edit-tool-numbers = Genummerde lijst
cms-edit-tool-quote = Citaat
cms-edit-tool-table = Tabel
cms-edit-tool-row = Rij toevoegen
cms-edit-tool-column = Kolom toevoegen
cms-edit-tool-no-row = Rij verwijderen
cms-edit-tool-no-column = Kolom verwijderen
cms-edit-tool-no-table = Tabel verwijderen
cms-edit-tool-link = Link
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Waar hij naartoe leidt
cms-edit-link-help = Een adres zoals https://…, mailto:… of tel:…. Laat het leeg om de link te verwijderen.
cms-edit-link-wrong = Zo leidt een link nergens naartoe. Begin met https://, mailto: of tel:.
cms-edit-link-set = Link instellen
cms-edit-cancel = Annuleren
cms-edit-row-add = Toevoegen
cms-edit-row-remove = { $label } verwijderen
cms-edit-answers = Antwoorden
cms-edit-answers-help = Vink de juiste aan
cms-edit-answer-number = Antwoord { $number }
cms-edit-answer-right = Antwoord { $number } is juist
cms-edit-truth = De stelling is
cms-edit-truth-true = Waar
cms-edit-truth-false = Niet waar
cms-edit-steps = Stappen
cms-edit-steps-help = In de juiste volgorde; deelnemers zien ze door elkaar
cms-edit-steps-number = Stap { $number }
cms-edit-accepted = Juiste antwoorden
cms-edit-accepted-help = Niemand ziet ze vooraf
cms-edit-accepted-number = Juist antwoord { $number }
cms-edit-column-first = Wat vooraan staat
cms-edit-column-second = Wat erbij hoort
cms-edit-pairs = Paren
cms-edit-pairs-first = Paar { $number }, eerste
cms-edit-pairs-second = Paar { $number }, tweede
cms-edit-cards = Flitskaarten
cms-edit-cards-first = Flitskaart { $number }, voorkant
cms-edit-cards-second = Flitskaart { $number }, achterkant
cms-edit-feedback = Uitleg na het antwoord
cms-edit-preview = Op de telefoon
cms-edit-preview-all = Alle kaarten zoals ze opgeslagen zijn
cms-edit-languages = Taal van de tekst
cms-edit-preview-check = Antwoord controleren
cms-edit-preview-next = Volgende
cms-edit-conflict-title = { $by } heeft hetzelfde gewijzigd
cms-edit-conflict-text = Opgeslagen door { $by } om { $time }, terwijl u schreef. Al het andere is al samengevoegd. Welke tekst moet blijven?
cms-edit-conflict-mine = Uw tekst
cms-edit-conflict-theirs = Van { $by }
cms-edit-conflict-both = Beide bewaren, die van de ander als aparte kaart
cms-edit-conflict-deleted = Verwijderd
cms-edit-conflict-outside = { $by } heeft om { $time } een tekst opgeslagen met iets dat in geen kaart staat: de editor kan die niet tonen. Wat u schreef, is niet opgeslagen; deze browser bewaart het. Open “Alles als Markdown”: daar staat het boven het tekstvak. Zet wat in geen kaart staat in een kaart en sla op; dan voegt de editor beide samen.
cms-edit-conflict-done = Hiermee verdergaan
cms-edit-saved = Opgeslagen om { $time }
cms-edit-saving = Bezig met opslaan…
cms-edit-not-saved = Niet opgeslagen: { $why }
cms-edit-offline = Niet opgeslagen: geen netwerk, of de site antwoordt niet. Er wordt vanzelf opnieuw geprobeerd.
cms-edit-trouble = Niet opgeslagen: er is een storing op de site. Er wordt vanzelf opnieuw geprobeerd.
cms-edit-signed-out = Niet opgeslagen: u bent afgemeld.
cms-edit-conflict = Niet opgeslagen: iemand anders heeft intussen opgeslagen.
cms-edit-kept = Het wordt bewaard in deze browser.
cms-edit-kept-beside = Wat u schreef tot { $time } en niet is opgeslagen: alleen deze browser heeft het
cms-edit-not-kept = Deze browser bewaart niets: sluit deze pagina niet.
cms-edit-sign-in = Opnieuw aanmelden
cms-edit-refused = Zo kan het niet bewaard worden.
cms-edit-undo = Ongedaan maken
cms-edit-redo = Opnieuw uitvoeren
cms-edit-plain = Alles als Markdown
cms-edit-close = Sluiten
cms-edit-back = Wat u schreef tot { $time }, was niet opgeslagen. Het is terug.
cms-edit-back-together = Wat u schreef tot { $time }, was niet opgeslagen. Het is terug, samen met wat { $by } sindsdien opsloeg.
cms-edit-together = { $by } sloeg om { $time } op terwijl u schreef. Beide zijn nu samengevoegd.
cms-edit-somebody = Iemand

# Questions by paste or from a file
cms-questions = Vragen uit een lijst
cms-questions-lead = Plak vragen, of kies een bestand met vragen. Je ziet welke kaarten het worden voordat er iets wordt toegevoegd.
cms-questions-text = Vragen
cms-questions-file = Of een bestand
cms-questions-file-help = CSV of gewone tekst. Het vervangt wat er in het vak staat.
cms-questions-language = Taal van de tekst
cms-questions-into = In de les
cms-questions-new-lesson = Een nieuwe les aan het eind
cms-questions-new-title = Titel van de nieuwe les
cms-questions-lesson = Vragen
cms-questions-look = Bekijk wat het wordt
cms-questions-add = { $n ->
    [one] { $n } kaart toevoegen
   *[other] { $n } kaarten toevoegen
 }
cms-questions-taken = { $n ->
    [one] Dit wordt { $n } kaart
   *[other] Dit worden { $n } kaarten
 }
cms-questions-unfit = { $n ->
    [one] { $n } ding past niet en wordt niet toegevoegd
   *[other] { $n } dingen passen niet en worden niet toegevoegd
 }
cms-questions-line = regel { $line }
cms-questions-none = Niets hiervan wordt een kaart.
cms-questions-again = Verander je de tekst, bekijk hem dan opnieuw voordat je hem toevoegt.
cms-questions-file-wrong = ‘{ $name }’ is geen tekst die hier te lezen is. Sla het blad op als CSV, of kopieer de cellen en plak ze in het vak.
cms-questions-lesson-wrong = Geef de nieuwe les een titel van hoogstens 300 tekens.
cms-questions-language-gone = De tekst waarvoor deze vragen waren, is er niet meer. Er is niets toegevoegd. Kies waar ze komen; nu is dat { $language }.
cms-questions-how = Zo schrijf je ze
cms-questions-how-lines = Een lege regel sluit een vraag af. De eerste regel is de vraag, en de antwoorden staan eronder, één per regel. Een regel die met > begint, is de uitleg. Een sterretje (*) voor een antwoord zegt dat het juist is.
cms-questions-how-table = Een tabel (CSV, of cellen uit een rekenblad) heeft een eerste regel met de namen van de kolommen: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (het nummer van het juiste antwoord), explanation.
cms-questions-example =
    Wat bied je een heel jonge gast aan?
    - Bier
    {"*"} Water
    > Want het polsbandje is groen.

    Met een groen polsbandje mag je bier.
    false

    In welke volgorde?
    1. Kijk naar de pols.
    2. Schenk in.

    Welk polsbandje is voor wie?
    Groen -> onder 18
    Roze -> 18 en ouder

    Nummer bij nood?
    = 112

# Learning paths
cms-paths = Leerpaden
cms-paths-lead = Cursussen die na elkaar opengaan. Cursisten zien elk pad op hun startpagina.
cms-paths-empty = Nog geen leerpaden
cms-paths-empty-text = Een pad zet cursussen op volgorde: de volgende gaat open zodra de vorige zijn afgerond.
cms-paths-many = Er zijn 100 leerpaden, en meer kunnen er niet zijn. Verwijder er een dat je niet meer nodig hebt.
cms-path = Leerpad
cms-path-new = Nieuw leerpad
cms-path-create = Leerpad maken
cms-path-title-in = Titel in het { $language }
cms-path-title-optional = Titel in het { $language } (niet verplicht)
cms-path-title-help = Wie een taal zonder titel leest, ziet die in de standaardtaal.
cms-path-title-wrong = Vul een titel in, in hoogstens 120 tekens.
cms-path-titles = Titel
cms-path-titles-save = Titel opslaan
cms-path-lead = Een cursus gaat open zodra iemand alle eerdere heeft afgerond die voor die persoon zijn. Wie aan een cursus begonnen is, houdt hem open.
cms-path-courses = Cursussen van dit pad
cms-path-empty = Er staan nog geen cursussen in
cms-path-empty-text = De eerste cursus is meteen open, de tweede daarna.
cms-path-not-out = Cursisten zien hem niet, dus hij houdt niemand op.
cms-path-take-out = “{ $title }” uit het pad halen
cms-path-add = Een cursus toevoegen
cms-path-no-others = Alle cursussen staan in dit pad.
cms-path-course = Cursus
cms-path-course-in = { $title } (in “{ $path }”)
cms-path-choose = Kies een cursus
cms-path-course-missing = Kies een cursus.
cms-path-first = Aan het begin
cms-path-after = Na “{ $title }”
cms-path-elsewhere = Deze cursus staat in het pad “{ $title }”. Een cursus kan maar in één pad staan: haal hem daar eerst uit.
cms-path-full = Dit pad heeft 50 cursussen, en meer kan niet.
cms-path-delete = Leerpad verwijderen
cms-ask-path = “{ $title }” deze plaats in het pad geven?
cms-ask-path-closes = Vinden “{ $title }” gesloten tot ze hebben afgerond wat ervoor komt: { $learners }
cms-ask-path-kept = Wie een cursus begonnen of afgerond heeft, houdt hem open.
cms-ask-path-newer = Er is niets gedaan: sinds je keek, is het pad veranderd, of voor wie je wijziging cursussen sluit. Hieronder staat wat ze nu doet.
cms-ask-path-yes = Pad wijzigen
cms-ask-path-delete = Het pad “{ $title }” verwijderen?
cms-ask-path-delete-open = { $n ->
    [0] Er staat geen cursus in die cursisten zien.
    [one] De cursus ervan is dan open voor iedereen voor wie hij is.
   *[other] De { $n } cursussen ervan zijn dan allemaal open voor iedereen voor wie ze zijn.
  }
cms-ask-path-delete-kept = De cursussen blijven, en wat mensen erin deden ook.
cms-course-path = Deel van het pad
cms-course-path-after = na “{ $title }”
cms-done-arranged = Gedaan. De cursussen gaan in deze volgorde open.
audit-path-created = Leerpad gemaakt
audit-path-renamed = Titel van een leerpad gewijzigd
audit-path-course-added = Cursus toegevoegd aan een leerpad
audit-path-course-moved = Plaats van een cursus in een leerpad gewijzigd
audit-path-course-taken-out = Cursus uit een leerpad gehaald
audit-path-deleted = Leerpad verwijderd

cms-due = Termijn en geldigheid
cms-due-lead = Wie deze cursus tegen wanneer moet kennen, en hoe lang dat telt.
cms-due-for = Verplicht
cms-due-no-groups = Nog geen groep heeft deze cursus, dus niemand moet hem kennen. Kies eerst groepen:
cms-due-must = Verplicht voor { $group }
cms-due-on = Uiterlijk op deze dag
cms-due-days = Dagen nadat iemand hem kreeg
cms-due-help = Vul je beide in, dan telt de latere dag. Iemand krijgt een cursus als die in de groep komt, maar nooit voordat je hier zegt dat hij verplicht is.
cms-due-valid = Hoe lang het telt
cms-due-valid-lead = Laat het leeg als afronden voor altijd telt. Wie in de laatste dagen vernieuwt, verliest er geen. Wat al afgerond is, houdt de dag die het kreeg.
cms-due-completed = Wanneer hij afgerond is
cms-due-mark = Slaaggrens, in procent
cms-due-mark-help = Zoveel van de vragen moeten juist zijn; van elke vraag telt het beste antwoord. Laat je het leeg, dan heeft wie elke kaart deed de cursus afgerond.
cms-due-months = Maanden dat een afronding telt
cms-due-renew = Dagen voor het einde waarin je kunt vernieuwen
cms-due-qualification = Waarvoor je ermee gekwalificeerd bent
cms-due-qualification-help = { $planner } toont het. Laat je het leeg, dan is het de titel van de cursus.
cms-due-save = Opslaan
cms-due-on-wrong = Dit is geen dag. Schrijf hem als 2026-06-19, of kies hem.
cms-due-on-past = Deze dag is voorbij: iedereen die de cursus niet afrondde, zou meteen te laat zijn. Vandaag is { $today }; kies die dag of een latere.
cms-due-days-wrong = Typ een heel aantal dagen van 1 tot { $most }.
cms-due-when-missing = Zeg tegen wanneer: een dag, een aantal dagen, of allebei.
cms-due-months-missing = Vernieuwen kan alleen als er iets afloopt. Typ de maanden, of laat allebei leeg.
cms-due-months-wrong = Typ een heel aantal maanden van 1 tot { $most }, of laat het leeg. Met 0 zou het de dag zelf al afgelopen zijn.
cms-due-renew-wrong = Typ een heel aantal dagen van 0 tot { $most }.
cms-due-renew-long = Dat is langer dan het telt: mensen zouden het meteen opnieuw moeten doen. Hoogstens passen er { $most } dagen in.
cms-due-mark-wrong = Typ een heel getal van 1 tot 100, of laat het leeg.
cms-due-name-wrong = Typ hoogstens 100 tekens, op één regel.
cms-due-ask = Veranderen wat moet voor “{ $title }”?
cms-due-ask-other = Wat dit doet, is veranderd sinds je keek. Hier staat het opnieuw.
cms-due-ask-on = { $group } ({ $learners }) moet hem kennen op { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }) moet hem kennen { $n } dag nadat ze hem kregen.
   *[other] { $group } ({ $learners }) moet hem kennen { $n } dagen nadat ze hem kregen.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }) moet hem kennen op { $day }; wie later komt, heeft { $n } dag.
   *[other] { $group } ({ $learners }) moet hem kennen op { $day }; wie later komt, heeft { $n } dagen.
}
cms-due-ask-late = Meteen te laat: { $learners }.
cms-due-ask-freed = Niet meer verplicht voor { $groups }.
cms-due-ask-mark = Vanaf nu moet { $mark } % van de vragen juist zijn. Midden in de cursus: { $learners }. Wie hem heeft afgerond, houdt dat.
cms-due-ask-mark-none = Er is geen slaaggrens meer: wie elke kaart deed, rondt de cursus af als die hem de volgende keer opent.
cms-due-ask-valid = Maanden dat een afronding vanaf nu telt: { $months }. Dagen voor het einde waarin je kunt vernieuwen: { $days }. Wat al afgerond is, houdt zijn dag.
cms-due-ask-valid-none = Vanaf nu telt een afronding voor altijd. Wat al afgerond is, houdt zijn dag.
cms-due-ask-endless = { $n ->
    [one] { $n } deelnemer heeft hem afgerond zonder einddatum, en houdt dat zo.
   *[other] { $n } deelnemers hebben hem afgerond zonder einddatum, en houden dat zo.
}
cms-due-ask-kept = Wat mensen deden, blijft van hen. Je kunt dit altijd weer veranderen.

## Roster: who works for the company
cms-roster = Personeelslijst
cms-roster-lead = Wie voor dit bedrijf werkt, zoals { $planner } het vertelt: mensen zijn cursist voordat ze MobieTrain voor het eerst openen, en wie niet meer genoemd wordt, staat als vertrokken.
cms-roster-held = { $n ->
    [one] Eén persoon ontbreekt in de personeelslijst
   *[other] { $n } mensen ontbreken in de personeelslijst
  }
cms-roster-held-text = Op { $at } noemde { $planner } zo weinig mensen dat we het niet zomaar geloven. Niemand is als vertrokken gemarkeerd. Zijn deze mensen echt vertrokken? Twijfel je, vraag het dan aan de beheerder van { $planner }.
cms-roster-held-more = { $n ->
    [one] En nog iemand.
   *[other] En nog { $n }.
  }
cms-roster-sure = { $n ->
    [one] Deze persoon is vertrokken: wordt inactief en afgemeld. Wat er gedaan is, blijft.
   *[other] Deze { $n } mensen zijn vertrokken: ze worden inactief en afgemeld. Wat ze gedaan hebben, blijft.
  }
cms-roster-yes = Als vertrokken markeren
cms-roster-no = Niemand markeren
cms-roster-no-text = Niemand wordt gemarkeerd, en je krijgt de vraag niet opnieuw zolang dezelfde mensen ontbreken.
cms-roster-others = Dit zijn niet meer de mensen die ontbreken. Bekijk de lijst opnieuw.
cms-roster-failed = De personeelslijst kon niet gelezen worden. Op { $at } wordt het opnieuw geprobeerd.
cms-roster-state = Verteld door { $planner }
cms-roster-on = Aan
cms-roster-off = Uit
cms-roster-unknown = Nog niet gevraagd
cms-roster-people = Genoemde mensen
cms-roster-people-count = { $n ->
    [one] Eén persoon
   *[other] { $n } mensen
  }
cms-roster-looked = Laatst gevraagd
cms-roster-off-text = Een klantbeheerder kan het aanzetten in { $planner }, op de pagina van de MobieTrain-integratie.
cms-roster-look = Nu vragen

## Waarom iemand een cursus ziet
cms-why = Waarom?
cms-why-learner = Waarom wel of geen cursus?
cms-why-title = Waarom ziet { $name } dit wel of niet?
cms-why-course = Waarom ziet iemand dit wel of niet?
cms-why-course-lead = Zoek de persoon. Elke stap wordt verteld, van wat { $planner } stuurt tot wat opengaat.
cms-why-course-more = Er passen meer mensen. Typ meer van de naam.
cms-why-look = Kijken
cms-why-open = { $name } ziet deze cursus
cms-why-closed = { $name } ziet deze cursus, maar kan hem nog niet openen
cms-why-left = { $name } zit in geen enkele groep met deze cursus
cms-why-no-groups = Deze cursus heeft geen groepen, dus ziet niemand hem
cms-why-planned = Deze cursus is nog niet gepubliceerd
cms-why-withdrawn = Deze cursus is ingetrokken, dus ziet niemand hem
cms-why-draft = Deze cursus is niet gepubliceerd, dus ziet niemand hem
cms-why-after = Hij gaat open na “{ $title }”.
cms-why-first = Eerst komt “{ $title }”.
cms-why-alike = { $planner } stuurt de afdeling “{ $theirs }”, en de regel vraagt “{ $wanted }”. Dat lijkt een vergissing.
cms-why-by = Door: { $groups }
cms-why-by-others = Door groepen die je niet beheert
cms-why-steps = Stap voor stap
cms-why-sent = { $planner } stuurde deze afdelingen: { $departments }
cms-why-sent-none = { $planner } stuurde geen afdeling
cms-why-sent-at = Bij het aanmelden van { $at }. Status: { $status }.
cms-why-has-groups = De cursus heeft groepen
cms-why-taken = { $name } zit in een groep van deze cursus
cms-why-others-take = { $name } zit in een andere groep, die je niet beheert.
cms-why-others-leave = { $n ->
    [one] In een andere groep, die je niet beheert, zit { $name } niet.
   *[other] In { $n } andere groepen, die je niet beheert, zit { $name } niet.
  }
cms-why-group-everyone = “{ $group }” is voor iedereen.
cms-why-group-picked = “{ $group }” is met de hand gekozen, en { $name } staat op de lijst.
cms-why-group-rule = “{ $group }” heeft een regel, en { $name } voldoet eraan.
cms-why-not-picked = “{ $group }” is met de hand gekozen, en { $name } staat niet op de lijst.
cms-why-other-client = “{ $group }” vraagt afdelingen van een andere klant dan die waar { $name } vandaan komt.
cms-why-departments = “{ $group }” vraagt een van deze afdelingen: { $wanted }. { $name } zit in geen ervan.
cms-why-wants-active = “{ $group }” neemt alleen mensen die actief zijn in { $planner }, en dat is { $name } niet.
cms-why-wants-inactive = “{ $group }” neemt alleen mensen die inactief zijn in { $planner }, en dat is { $name } niet.
cms-why-wants-language = “{ $group }” vraagt een van deze talen: { $wanted }. De app van { $name } staat in: { $own }.
cms-why-fix-groups = Groepen kiezen…
cms-why-fix-pick = { $name } kiezen voor “{ $group }”…
cms-why-fix-rule = “{ $department }” toevoegen aan de regel van “{ $group }”…
cms-why-fix-look = De regel van “{ $group }” bekijken…
cms-why-fix-publish = Publiceren…
cms-why-fix-path = Het leerpad bekijken
cms-why-published = De cursus is gepubliceerd
cms-why-published-at = Versie { $version }, { $at }.
cms-why-path-none = Geen leerpad houdt hem tegen
cms-why-path-open = Hij is open in het leerpad “{ $path }”
cms-why-path-closed = Het leerpad “{ $path }” houdt hem nog dicht
cms-why-reads = { $name } leest hem in deze taal: { $language }
cms-why-reads-other = De app staat in een andere: { $own }. Daarin is de cursus niet vertaald.
cms-why-reads-partly = Een deel is nog niet vertaald, en staat er in: { $other }.
cms-why-better = Beter recht te zetten in { $planner }
cms-why-better-text = Alleen daar kan { $name } naar de afdeling “{ $department }”. Alle cursussen ervan volgen bij de volgende aanmelding.
cms-why-sees = Wat { $name } ziet
cms-why-sees-none = Nog geen cursus.

## Alles van één cursist
cms-transcript-not-started = Niet begonnen
cms-transcript-busy = Bezig
cms-transcript-done = Klaar
cms-transcript-needed = slagen vanaf { $needed }
cms-transcript-by = Tegen { $day }
cms-transcript-late = Te laat sinds { $day }
cms-transcript-renew = Vernieuwen tegen { $day }
cms-transcript-valid = Geldig tot { $day }
cms-transcript-over = Verlopen op { $day }
cms-completions = Voltooiingen
cms-completions-empty = Nog niets voltooid.
cms-completion-until = Geldig tot
cms-completion-where = Waar
cms-completion-always = Verloopt niet
cms-completion-here = In MobieTrain
cms-completion-elsewhere = Elders
cms-completion-noted = Elders, genoteerd door { $name }
cms-why-rule-by = Voldoet aan de regel: { $by }
cms-sessions = Open sessies
cms-sessions-none = Er staat er geen open.
cms-session = Sinds { $from }, laatst gezien { $seen }
cms-sessions-end = Sessies beëindigen
cms-sessions-end-text = Meldt deze persoon meteen af op alle toestellen. Terugkomen kan via { $planner }.
cms-done-sessions-ended = De sessies zijn beëindigd.
cms-learner-export = Alles wat bewaard wordt
cms-learner-export-text = Een bestand met alles wat MobieTrain van deze persoon bewaart, voor hen. Dat je het nam, staat in het auditlogboek.
cms-learner-export-button = Downloaden (JSON)
audit-learner-sessions-ended = Sessies van een cursist beëindigd
audit-learner-exported = Gegevens van een cursist geëxporteerd
cms-lost-person = Naam, personeelsnummer, status en talen
cms-lost-departments = { $n ->
    [one] Eén afdeling
   *[other] { $n } afdelingen
  }
cms-lost-groups = { $n ->
    [one] De plaats in één met de hand gekozen groep
   *[other] De plaatsen in { $n } met de hand gekozen groepen
  }
cms-lost-completions = { $n ->
    [one] Eén voltooiing met haar dag
   *[other] { $n } voltooiingen met hun dagen
  }
cms-lost-certificates = { $n ->
    [one] Eén certificaat: niemand kan de code nog controleren
   *[other] { $n } certificaten: niemand kan hun codes nog controleren
  }
cms-lost-memories = { $n ->
    [one] Eén vraag die opnieuw gesteld werd
   *[other] { $n } vragen die opnieuw gesteld werden
  }
cms-lost-card-reports = { $n ->
    [one] Eén kaart waarvan gemeld werd dat ze niet klopt
   *[other] { $n } kaarten waarvan gemeld werd dat ze niet kloppen
  }
cms-lost-renewals = { $n ->
    [one] Eén kaart van een vernieuwing
   *[other] { $n } kaarten van vernieuwingen
  }
audit-learners-exported = Lijst van cursisten geëxporteerd
cms-learners-export = CSV downloaden
cms-filter-late = Te laat
cms-filter-due-soon = Te kennen binnen 14 dagen
cms-filter-runs-out = Verloopt binnen 30 dagen
cms-filter-any-course = Elke cursus
cms-filter-standing = Stand van de cursus
cms-filter-any-standing = Elke stand
cms-filter-any-time = Om het even wanneer
cms-filter-never = Nooit
cms-filter-course-wanted = Hier is zoveel verplicht dat het niet voor alle cursussen tegelijk gevraagd kan worden. Kies een cursus.
cms-filter-days-ago = { $n ->
    [one] Eén dag geleden of meer
   *[other] { $n } dagen geleden of meer
  }

# Dashboard and reports
cms-nav-dashboard = Dashboard
cms-dash-as-of = Stand van { $at }.
cms-dash-period = Periode
cms-dash-days = { $n } dagen
cms-dash-people = Actief: { $active }. Inactief: { $inactive }. Vertrokken: { $left }.
cms-dash-seen = Aangemeld in de laatste 7 dagen
cms-dash-of = van { $n }
cms-dash-more = { $n } meer dan in de 7 dagen ervoor
cms-dash-fewer = { $n } minder dan in de 7 dagen ervoor
cms-dash-same = Evenveel als in de 7 dagen ervoor
cms-dash-completed-lately = { $n } in de laatste 7 dagen
cms-dash-failed = Mislukte links, 7 dagen
cms-dash-why = Bekijk waarom
cms-dash-sign-ons = Aanmeldingen per dag
cms-dash-sign-ons-text = Tussen { $least } en { $most } per dag, de meeste op { $day }.
cms-dash-sign-ons-none = Niemand heeft zich in deze dagen aangemeld.
cms-dash-signed-on = Aangemeld
cms-dash-link-failed = Link mislukt
cms-dash-numbers = Toon de cijfers
cms-dash-day = Dag
cms-dash-groups = Cursisten per groep
cms-dash-groups-text = Iemand kan in meer dan één groep zitten.
cms-dash-groups-manage = Groepen beheren
cms-dash-completion = Afwerking per cursus
cms-dash-completion-text = Van de mensen die elke cursus nu hebben.
cms-dash-completion-none = Er is nog geen cursus gepubliceerd voor deze mensen.
cms-dash-done-of = { $done } van { $people }
cms-dash-late = Mensen die te laat zijn
cms-dash-late-people = { $n ->
    [one] Eén persoon is te laat
   *[other] { $n } mensen zijn te laat
  }
cms-dash-late-nobody = Niemand is te laat.
cms-dash-waiting = Wacht op je
cms-dash-waiting-none = Er wacht niets.
cms-dash-draft = Gewijzigd en niet gepubliceerd, laatst op { $at }
cms-dash-drafts-more = Meer cursussen met wijzigingen: { $n }
cms-dash-comments = Open opmerkingen: { $n }
cms-dash-terms = Voorwaarden, versie { $version }
cms-dash-held = De lijst van mensen van { $planner } wordt tegengehouden
cms-dash-held-text = Mensen die erop ontbreken: { $n }
cms-dash-unknown = Pogingen in de laatste 7 dagen: { $n }
cms-dash-left = Cursisten die { $planner } verlaten hebben: { $n }
cms-dash-left-text = Hun voortgang is hier nog.
cms-filter-never-seen = Nooit gezien
cms-filter-left = Vertrokken
cms-report = Rapport
cms-report-due-on = Te kennen tegen { $day } voor { $group }.
cms-report-due-days = { $n ->
    [one] Te kennen één dag nadat iemand van { $group } hem krijgt.
   *[other] Te kennen { $n } dagen nadat iemand van { $group } hem krijgt.
  }
cms-report-due-both = { $n ->
    [one] Te kennen tegen { $day } voor { $group }, of één dag nadat iemand hem krijgt als dat later is.
   *[other] Te kennen tegen { $day } voor { $group }, of { $n } dagen nadat iemand hem krijgt als dat later is.
  }
cms-report-not-started-text = Hebben hem in hun lijst gezien.
cms-report-never-seen-text = Hebben hem, en hebben hun lijst sindsdien niet geopend.
cms-report-who = Wie
cms-report-all = Alle
cms-report-everybody = Toon iedereen die deze cursus heeft
cms-report-nobody = Niemand heeft deze cursus nu
cms-report-nobody-text = Hij is niet gepubliceerd, of er zit niemand in zijn groepen. Wat mensen deden, staat nog in de lijst van cursisten.
cms-report-cards-of = Kaarten van de cursus
cms-report-cards-by = Kaarten klaar van { $name }
cms-report-completed-on = Afgewerkt op
cms-report-questions = Vragen
cms-report-first-only = Alleen eerste antwoorden.
cms-report-no-questions = Deze cursus stelt geen vragen.
cms-report-unanswered = Er kwam nog geen eerste antwoord sinds ze geteld worden.
cms-report-not-answered = Nog niet beantwoord
cms-report-right = { $right } van { $total } juist
cms-report-same-wrong = De meeste mensen kiezen hetzelfde foute antwoord. De vraag is misschien onduidelijk.
cms-report-nobody-right = Niemand had het de eerste keer juist.
cms-report-own-words = Wat mensen in hun eigen woorden schrijven, wordt niet bewaard.
cms-report-is-right = juist antwoord
cms-report-yes = ja
cms-report-question = Vraag
cms-report-answered = Antwoorden
cms-report-answered-right = Daarvan juist
cms-report-answer = Antwoord
cms-report-chosen = Gekozen door
cms-report-questions-all = Alle vragen ({ $n })
cms-report-by-group = Per groep
cms-report-questions-export = Deze antwoorden als CSV
cms-courses-export = Cursussen als CSV
cms-course-changed = Gewijzigd op
cms-log-export = Dit logboek als CSV
cms-log-outcome-code = Code van het resultaat
cms-log-often = Aantal keer
audit-sign-ons-exported = Aanmeldlogboek geëxporteerd
cms-merge = Samenvoegen
cms-merge-with = Samenvoegen met…
cms-merges = Eén persoon, twee records?
cms-merge-text = Is een andere cursist dezelfde persoon, dan komt de voortgang hier samen.
cms-merge-find = Wie is dezelfde persoon?
cms-merge-find-lead = Zoek de andere cursist. Voor er iets gebeurt, zie je beide naast elkaar.
cms-merge-ask = Is dit één persoon?
cms-merge-lead = De voortgang komt samen. Niets van wat een van beiden deed, gaat verloren.
cms-merge-goes = Gaat op in de andere
cms-merge-stays = Blijft
cms-merge-earlier = Van een eerdere klant
cms-merge-completed = Afgewerkte cursussen
cms-merge-named = { $name } ({ $number })
cms-merge-then = Dan heeft { $name }
cms-merge-twice = Door beide gedaan: { $courses }. De beste score telt, en de latere dag.
cms-merge-cards = Gedane kaarten van “{ $title }”
cms-merge-cards-on = Ze gaan verder waar ze zijn.
cms-merge-groups = Nieuwe groepen met gekozen leden
cms-merge-acceptances = Meer aanvaarde versies van de voorwaarden
cms-merge-less = Record minder
cms-merge-gone = { $name } verdwijnt uit de lijst.
cms-merge-back-left = Ze zijn vertrokken in { $planner }, dus geen link meldt hen aan. Brengt { $planner } hen terug, dan komen ze als een nieuwe, lege cursist, en de pagina van wie blijft, zegt dat.
cms-merge-back-client = Ze zijn van een klant waarmee dit account niet meer verbonden is, dus geen link meldt hen aan. Wordt die weer verbonden, dan komen ze als een nieuwe, lege cursist, en de pagina van wie blijft, zegt dat.
cms-merge-yes = De twee samenvoegen
cms-merge-turned = Andersom
cms-merge-two = Het zijn twee mensen
cms-merge-until = Kan ongedaan gemaakt worden tot { $date }: beide krijgen terug wat van hen was, en wat sindsdien gebeurde, blijft bij { $name }.
cms-merge-both-active = Beide kunnen zich nog aanmelden via { $planner }, dus geen van beide kan in de andere opgaan: de volgende link zou er weer twee van maken. Verwijder eerst een van beide in { $planner }; zodra het personeelsoverzicht dat zegt, kun je ze hier samenvoegen.
cms-merge-other = Er is niets samengevoegd: er is iets veranderd sinds je keek. Zo is het nu.
cms-alike = Is { $name } dezelfde persoon?
cms-alike-look = Beide naast elkaar bekijken
cms-merged = { $name } is op { $date } in deze cursist opgegaan, door { $by }.
cms-merged-until = Kan ongedaan gemaakt worden tot { $date }.
cms-merged-waits = Kan ongedaan gemaakt worden zodra de latere samenvoeging dat is.
cms-merged-over = Kan niet meer ongedaan gemaakt worden.
cms-merged-back = { $planner } heeft { $name } teruggebracht, die in deze cursist was opgegaan. Dat is weer een eigen cursist, met wat die sindsdien doet.
cms-merged-back-see = Bekijken
cms-unmerge = Samenvoegen ongedaan maken
cms-unmerge-ask = Zijn { $gone } en { $stays } toch twee mensen?
cms-unmerge-back = { $gone } staat weer in de lijst, met alles wat erbij hoorde.
cms-unmerge-beside = { $gone } is teruggekomen en krijgt alles terug, naast wat sindsdien gebeurde.
cms-unmerge-stays = { $stays } heeft wat er eerder was, en wat sindsdien gebeurde.
cms-unmerge-again = De twee kunnen opnieuw samengevoegd worden.
cms-done-merged = De twee zijn nu één cursist.
cms-done-parted = Het zijn weer twee cursisten.
cms-done-two-people = Onthouden: het zijn twee mensen, en ze worden niet meer voorgesteld.
audit-learners-merged = Twee cursisten samengevoegd
audit-learners-parted = Samenvoegen van twee cursisten ongedaan gemaakt
cms-lost-merges = Wat bewaard wordt van cursisten die in deze opgingen
cms-redate = Bestaande voltooiingen
cms-redate-lead = Ze houden de dag die ze kregen. Wat hierboven bewaard is, kun je erop toepassen: eerst zie je voor wie de laatste dag verschuift.
cms-redate-look = Zien wat verschuift
cms-redate-ask = De geldigheid van “{ $title }” toepassen op bestaande voltooiingen?
cms-redate-moves = De laatste dag verschuift: { $learners }.
cms-redate-earlier = Vroeger dan hun gezegd was: { $learners }.
cms-redate-over = Meteen niet meer gekwalificeerd, en te laat waar het verplicht is: { $learners }.
cms-redate-again = Opnieuw gekwalificeerd: { $learners }.
cms-redate-told = { $planner } hoort van elke. De dagen van ervoor worden niet bewaard; een dag die bij een voltooiing van elders genoteerd is, blijft.
cms-redate-yes = Toepassen
cms-done-redated = De laatste dagen zijn verschoven. { $planner } wordt op de hoogte gebracht.
cms-done-redated-none = Geen laatste dag verschuift: elke voltooiing telt al zoals hier bewaard is.
audit-completions-redated = Geldigheid toegepast op bestaande voltooiingen
audit-completions-noted = Voltooiingen van elders genoteerd
audit-completion-taken-back = Voltooiing van elders teruggenomen
cms-elsewhere = Elders voltooid
cms-elsewhere-lead = Noteer wat mensen in een klas of in een ander programma voltooiden. Eerst zie je regel per regel wat ermee gebeurt.
cms-elsewhere-text = Voltooiingen
cms-elsewhere-help = Op elke regel: personeelsnummer; cursus; dag; en eventueel de laatste dag dat het telt. Hoogstens { $n } regels.
cms-elsewhere-help-course = Op elke regel: personeelsnummer; dag; en eventueel de laatste dag dat het telt. Hoogstens { $n } regels.
cms-elsewhere-file-help = CSV of .xlsx, met kolommen “Personeelsnummer”, “Cursus”, “Dag” en “Geldig tot”.
cms-elsewhere-day = Dag
cms-elsewhere-lines = Wat ermee gebeurt
cms-elsewhere-becomes = Dan
cms-elsewhere-new = Wordt genoteerd
cms-elsewhere-new-until = Wordt genoteerd, geldig tot { $day }
cms-elsewhere-known = Is al bekend
cms-elsewhere-double = Meerdere cursisten hebben dit nummer: { $names }. Geef elk eerst een eigen nummer.
cms-elsewhere-no-course = Geen gepubliceerde cursus heet zo
cms-elsewhere-courses = Meerdere cursussen heten zo
cms-elsewhere-no-day = De dag ontbreekt of is er geen. Schrijf hem als 2026-06-19 of 19.06.2026.
cms-elsewhere-future = Die dag is er nog niet
cms-elsewhere-until-wrong = De laatste dag is er geen. Schrijf hem als 2026-06-19, of laat hem leeg.
cms-elsewhere-until-before = De laatste dag ligt voor de dag van voltooiing
cms-elsewhere-refused = Regels die niet meegaan: { $n }. Ze staan bovenaan. Verbeter ze in het vak, of laat ze weg.
cms-elsewhere-file-refused = Deze regels downloaden
cms-elsewhere-yes = Noteren ({ $n })
cms-elsewhere-noted = Genoteerd: { $n }. { $planner } wordt op de hoogte gebracht.
cms-elsewhere-other = Er is niets genoteerd: er is iets veranderd sinds je keek. Zo is het nu.
cms-elsewhere-none = Er staat geen regel. Plak er minstens een, of kies een bestand.
cms-elsewhere-no-column = De kolommen zijn niet te onderscheiden. Noem ze in de eerste regel: personeelsnummer, cursus, dag, geldig tot.
cms-elsewhere-no-table = “{ $name }” is niet als tabel te lezen. Bewaar het als CSV of .xlsx en kies het opnieuw.
cms-elsewhere-many = Er zijn meer dan { $n } regels. Noteer ze in delen.
cms-elsewhere-back = Terug
cms-unnote = Terugnemen
cms-unnote-ask = Terugnemen dat { $name } “{ $title }” elders voltooide?
cms-unnote-none = Dan heeft { $name } het niet voltooid: niet gekwalificeerd, en te laat waar het tot vandaag moest. { $planner } hoort het.
cms-unnote-others = De andere voltooiingen van { $name } blijven tellen, zolang ze gelden. { $planner } hoort het.
cms-unnote-again = Je kunt het opnieuw noteren.
cms-done-noted-back = Teruggenomen.

# Lists that go by mail every week
cms-scheduled = Elke week per e-mail
cms-scheduled-lead = Wie gekozen is, krijgt de lijst zoals de pagina die op dat moment toont, als CSV-bestand. Managers krijgen de mensen van hun groepen.
cms-scheduled-every = Elke { $weekday } om { $time }
cms-scheduled-goes-to = Gaat naar { $readers }, als CSV.
cms-scheduled-change = Wijzigen
cms-scheduled-new = Deze lijst elke week versturen …
cms-scheduled-no-mail = Van hier gaat geen e-mail uit, dus kan er geen lijst worden verstuurd.
cms-scheduled-weekday = Dag
cms-scheduled-hour = Uur
cms-scheduled-language = Taal van het bericht
cms-scheduled-readers = Wie hem krijgt
cms-scheduled-readers-help = Wie het account beheert, en managers die deze lijst mogen zien.
cms-scheduled-no-candidates = Niemand die in dit account werkt, mag hem krijgen.
cms-scheduled-nobody = Kies minstens één persoon
cms-scheduled-when-wrong = Kies een dag en een uur
cms-scheduled-too-many = Er zijn al { $most } lijsten. Stop er eerst een.
cms-scheduled-save = Elke week versturen
cms-scheduled-end = Voor iedereen stoppen
cms-scheduled-stop = Niet meer naar mij sturen
cms-scheduled-manager = Je krijgt deze lijst met de mensen van je groepen. Wie het account beheert, kiest wanneer.
cms-done-list-scheduled = De lijst wordt voortaan elke week verstuurd
cms-done-list-ended = De lijst wordt niet meer verstuurd
audit-list-scheduled = Lijst ingesteld om elke week per e-mail te gaan
audit-list-schedule-changed = Wekelijkse lijst gewijzigd
audit-list-schedule-ended = Wekelijkse lijst gestopt
audit-list-sent = Wekelijkse lijst klaargezet om te versturen
audit-message-list = Wekelijkse lijst
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Lijst openen
cms-scheduled-mail-text =
    Beste { $name },

    dit is de lijst “{ $list }” van { $account } zoals ze was op { $at }. Mensen erin: { $n }. Ze zit als CSV-bestand bij dit bericht.
cms-scheduled-mail-long =
    Beste { $name },

    de lijst “{ $list }” van { $account } bevatte op { $at } zo veel mensen dat ze te groot is voor een bericht. Je vindt ze op haar pagina.
cms-scheduled-mail-end = Ze komt elke { $weekday } om { $time }. Hier wordt ze gewijzigd of gestopt: { $link }
