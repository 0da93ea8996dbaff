skip = Naar de inhoud
nav-main = Hoofdmenu
nav-home = Start
nav-integrations = Integraties
nav-breadcrumb = Kruimelpad
menu-profile = Profiel
menu-of = Profielmenu van { $name }
menu-of-new =
    { $count ->
        [one] Profielmenu van { $name }, één nieuwe cursus
       *[other] Profielmenu van { $name }, { $count } nieuwe cursussen
    }
menu-employee = { $departments }, { $client }
menu-admin = Beheerder, { $client }
menu-my-profile = Mijn profiel
menu-opens-mobietrain = opent de MobieTrain-app
menu-sign-out = Afmelden
copy = Kopiëren
copied = Gekopieerd
error-home = Naar de startpagina

art-label = Tekening van een dagplanning
art-line = Elke shift, elke bar, elke ingang. Eén planning voor de hele crew.

company-title = Voor welk bedrijf werk je?
company-lede = Elk bedrijf heeft een eigen adres bij CrewPlanner.
company-label = Naam van het bedrijf in het adres
company-unknown = Geen enkel bedrijf heeft hier die naam. Kijk het adres na in het bericht van je planner.
company-button = Verder
company-help = Niet zeker? Je planner weet het adres.

sign-in-title = Aanmelden
sign-in-to = Aanmelden bij { $client }
sign-in-lede = Gebruik het e-mailadres dat je planner van je heeft.
signed-out-everywhere = Je bent overal afgemeld
signed-out-everywhere-text = In elke browser moet je je opnieuw aanmelden.
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-button = Aanmelden
sign-in-refused = Niet aangemeld
sign-in-refused-text = Het e-mailadres en het wachtwoord horen niet bij elkaar, of er is nog geen wachtwoord ingesteld. Kijk beide na en probeer het opnieuw.
sign-in-too-many = Te veel pogingen
sign-in-too-many-text =
    { $seconds ->
        [one] Wacht één seconde en probeer het opnieuw. Er is niets geblokkeerd.
       *[other] Wacht { $seconds } seconden en probeer het opnieuw. Er is niets geblokkeerd.
    }
sign-in-help = Nog geen wachtwoord, of vergeten? Je planner geeft je een nieuw.

home-good-morning = Goedemorgen, { $name }
home-good-afternoon = Goedemiddag, { $name }
home-good-evening = Goedenavond, { $name }
home-training = Je opleidingen
home-training-text = Je cursussen staan in MobieTrain. Daar ben je meteen aangemeld.
home-open-mobietrain = MobieTrain openen
news-badge =
    { $count ->
        [one] 1 nieuwe
       *[other] { $count } nieuwe
    }
news-said =
    { $count ->
        [one] Eén nieuwe cursus
       *[other] { $count } nieuwe cursussen
    }
news-new = Nieuw
news-more =
    { $count ->
        [one] En nog één in MobieTrain.
       *[other] En nog { $count } in MobieTrain.
    }
news-completed =
    { $count ->
        [one] Afgewerkt: één cursus.
       *[other] Afgewerkt: { $count } cursussen.
    }
news-last-completed = Laatste: “{ $title }”.
home-departments = Je afdelingen
home-no-departments = Je zit momenteel in geen enkele afdeling.

details-title = Je gegevens
details-name = Naam
details-email = E-mailadres
details-number = Personeelsnummer
details-status = Status
status-active = Actief
status-inactive = Inactief

profile-saved = Taal opgeslagen
profile-wrong = Deze gegevens komen van je planner. Klopt er iets niet? Vraag om het aan te passen.
profile-language = Taal
profile-language-label = Taal van CrewPlanner
profile-language-help = MobieTrain stelt deze taal als eerste voor.
profile-language-save = Taal opslaan
sign-out-everywhere = Overal afmelden
sign-out-everywhere-text = Je telefoon kwijt, of aangemeld op de computer van iemand anders? Hiermee eindigen je sessies in elke browser, ook hier. Om je weer aan te melden, heb je je wachtwoord nodig.
sign-out-everywhere-mobietrain = Ook je sessies in MobieTrain eindigen.
sign-out-everywhere-button = Overal afmelden

launch-title = MobieTrain gaat open
launch-text = Dit duurt een seconde. Gebeurt er niets? Gebruik dan de knop.
launch-button = Verder naar MobieTrain
select-account-title = Wie gebruikt dit toestel?
select-account-text = MobieTrain opent voor de persoon die je hier kiest.
select-account-me = Verdergaan als { $name }
select-account-else = Iemand anders: afmelden en aanmelden
launch-off-title = MobieTrain is niet beschikbaar
launch-off-text = { $client } gebruikt MobieTrain momenteel niet. Je voortgang daar blijft bewaard. Had je verwacht dat het zou werken? Vraag het aan je planner.
launch-waiting-text = { $client } heeft MobieTrain ingeschakeld, maar de koppeling is nog niet klaar. Probeer het later opnieuw of vraag het aan je planner.
launch-off-admin = De integratie bekijken

integrations-lede = Koppel CrewPlanner aan de andere tools waarmee { $client } werkt.
integrations-training = Opleiding
integrations-mobietrain = Opent vanuit het profielmenu de opleidingsapp voor je hele crew. Iedereen is er meteen aangemeld.

chip-off = Niet gekoppeld
chip-connected = Gekoppeld
chip-connected-but = Gekoppeld, laatste controle mislukt
chip-waiting = Wacht op MobieTrain
chip-unknown = Slug niet bekend
chip-unreachable = MobieTrain antwoordt niet
chip-refused = Controle geweigerd

mobietrain-title = MobieTrain-integratie
mobietrain-lede = Opleidingen op de telefoon voor je hele crew
mobietrain-saved = Opgeslagen als “{ $slug }”
mobietrain-saved-text = Nog één stap: MobieTrain moet je subdomein instellen. Je hoeft hier niet terug te komen; zodra het werkt, verschijnt MobieTrain vanzelf in het menu.
mobietrain-works = MobieTrain is gekoppeld
mobietrain-works-text = Je medewerkers vinden MobieTrain vanaf nu in hun profielmenu.
mobietrain-off = MobieTrain is uitgeschakeld
mobietrain-off-text = Niemand ziet MobieTrain nog in het menu. Sla de slug opnieuw op om het terug te brengen.
mobietrain-connect = Koppel je account
mobietrain-connect-text = De slug is de naam van je account bij MobieTrain. Door hem op te slaan, schakel je de integratie in.
mobietrain-slug = Account-loginslug
mobietrain-slug-help = Die krijg je van MobieTrain. Kleine letters, cijfers en koppeltekens.
mobietrain-slug-save = Opslaan
mobietrain-slug-unknown = MobieTrain heeft geen account met de slug “{ $slug }”. Kijk de spelling na in het bericht dat je van hen kreeg.
mobietrain-send = Stuur dit naar MobieTrain
mobietrain-send-text = Ze hebben je klantslug nodig, het eerste deel van je CrewPlanner-adres:
mobietrain-client-slug = Klantslug
mobietrain-mail = Schrijf de e-mail voor mij
mobietrain-does = Wat het doet
mobietrain-does-menu = Zet MobieTrain in elk profielmenu. Eén tik opent de app, en je bent meteen aangemeld.
mobietrain-does-courses = Iedereen ziet de cursussen van de eigen gebruikersgroepen in MobieTrain.
mobietrain-does-bullet = Toont een rode stip op de profielfoto als er nieuwe cursussen zijn.
mobietrain-does-leaving = Wie in CrewPlanner verwijderd wordt, kan MobieTrain niet meer openen.
mobietrain-receives = Wat MobieTrain ontvangt
mobietrain-receives-name = Personeelsnummer en volledige naam
mobietrain-receives-department = Afdeling en status, om cursussen te kiezen
mobietrain-receives-language = Voorkeurstaal
mobietrain-receives-not = Geen e-mailadres, telefoonnummer, loon of adres. Inactieve medewerkers houden toegang; welke cursussen ze kunnen volgen, hangt af van de gebruikersgroepen in MobieTrain.
mail-subject = Klantslug van { $client }
mail-body = Graag onze account aan CrewPlanner koppelen. De klantslug van { $client } is: { $slug }

check-title = Controle van de koppeling
check-again = Opnieuw controleren
check-slug = Account-loginslug
check-slug-missing = Nog niet ingevuld.
check-slug-off = Uitgeschakeld. Sla de slug op om het weer in te schakelen.
check-slug-saved = Account-loginslug opgeslagen: { $slug }
check-saved-by = Door { $name } op { $when }.
check-saved = Op { $when }.
check-account = Account gevonden bij MobieTrain
check-after-save = Dat controleren we zodra je opslaat.
check-not-yet = Nog niet gecontroleerd.
check-found = Account “{ $slug }” gevonden
check-found-text = MobieTrain kent deze account.
check-found-name = Bij MobieTrain heet die “{ $account }”.
check-unknown = Geen account “{ $slug }” bij MobieTrain
check-unknown-text = Verbeter de slug hierboven en sla opnieuw op. Klopt hij zoals hij er staat? Vraag dan aan MobieTrain om het na te kijken.
check-unreachable = MobieTrain antwoordt niet
check-unreachable-text = De laatste poging was op { $when }. Het ligt niet aan je slug; probeer het straks opnieuw. { $menu }
check-keys-unread = MobieTrain kon je sleutels niet lezen
check-keys-unread-text = MobieTrain antwoordde, maar kon de publieke sleutels van je portaal niet ophalen om te controleren wie iets vraagt. Probeer het straks opnieuw. Blijft het zo? Meld het dan aan CrewPlanner. { $menu }
check-refused = MobieTrain weigerde de controle ({ $code })
check-refused-text = Geef hun de code door. { $menu }
check-refused-says = MobieTrain zegt:
check-menu-stays = MobieTrain blijft in het menu van je medewerkers staan.
check-menu-waits = Zolang het niet werkt, staat MobieTrain niet in het menu van je medewerkers. We controleren elke 10 minuten.
check-subdomain = Subdomein “{ $slug }” ingesteld door MobieTrain
check-after-account = Dat controleren we zodra de account gevonden is.
check-last = Laatste controle op { $when }.
check-waiting = Vraag MobieTrain om je subdomein “{ $slug }” in te stellen
check-waiting-text = Stuur hun je klantslug als je dat nog niet deed. We controleren elke 10 minuten; laatste controle op { $when }. Tot dan staat MobieTrain niet in het menu van je medewerkers.
check-lost-text = Het werkte eerder, maar de account is niet meer aan je subdomein gekoppeld. Laatste controle op { $when }. MobieTrain blijft in het menu staan, maar je medewerkers kunnen niet binnen.
check-clock = Klokken
check-clock-agrees = De klokken van CrewPlanner en MobieTrain lopen gelijk.
check-clock-differs = De klokken lopen niet gelijk
check-clock-ahead =
    { $seconds ->
        [one] De klok van MobieTrain loopt één seconde voor. Links vervallen vroeger dan zou moeten.
       *[other] De klok van MobieTrain loopt { $seconds } seconden voor. Links vervallen vroeger dan zou moeten.
    }
check-clock-behind =
    { $seconds ->
        [one] De klok van MobieTrain loopt één seconde achter. Bij meer dan 30 seconden worden links geweigerd.
       *[other] De klok van MobieTrain loopt { $seconds } seconden achter. Bij meer dan 30 seconden worden links geweigerd.
    }
check-key = Sleutel gecontroleerd
check-key-text = MobieTrain las je publieke sleutels en controleerde de handtekening met de sleutel { $key }.

test-title = Test met een medewerker
test-text = Bekijk wat een van je medewerkers in MobieTrain zou vinden: gebruikersgroepen en cursussen.
test-email = E-mailadres van de medewerker
test-button = Testen
test-unknown = Geen enkele medewerker heeft dit e-mailadres.
test-courses =
    { $courses ->
        [0] { $name } zou geen cursussen vinden
        [one] { $name } zou één cursus vinden
       *[other] { $name } zou { $courses } cursussen vinden
    }
test-groups = Gebruikersgroepen: { $groups }
test-no-groups = In geen enkele gebruikersgroep.
test-works = { $name } kan MobieTrain openen
test-failed = De test met { $name } werkte niet
test-failed-text = De controle van de koppeling hierboven zegt waarom.

deliveries-title = Berichten
deliveries-text = MobieTrain laat ons weten wanneer cursussen veranderen en wanneer iemand ze gezien of afgewerkt heeft; wij laten MobieTrain weten wanneer iemand overal afgemeld of verwijderd is. In geen enkel bericht staat een naam.
deliveries-waiting = Wachtend
deliveries-messages =
    { $count ->
        [0] Geen berichten
        [one] Eén bericht
       *[other] { $count } berichten
    }
deliveries-last = Laatst bezorgd
deliveries-never = Nog niets
deliveries-lag = Dat duurde
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Verstuurd naar MobieTrain
deliveries-sent-none = Er is nog niets verstuurd.
deliveries-received = Ontvangen van MobieTrain
deliveries-received-none = Er is nog niets aangekomen. Het eerste bericht komt wanneer er een cursus gepubliceerd wordt.
deliveries-trouble =
    { $count ->
        [0] Het laatste bericht kon eerst niet bezorgd worden
        [one] Eén bericht kon nog niet bezorgd worden
       *[other] { $count } berichten konden nog niet bezorgd worden
    }
deliveries-trouble-text = Er gaat niets verloren: we proberen het vanzelf opnieuw, de volgende keer op { $when }. Wat er misging:
deliveries-given-up =
    { $count ->
        [one] Eén bericht is niet bezorgd
       *[other] { $count } berichten zijn niet bezorgd
    }
deliveries-given-up-text = We hebben het drie dagen geprobeerd. Werkt MobieTrain weer? Kies dan hieronder “Opnieuw versturen”.
delivery-delivered = Bezorgd
delivery-waiting = Wacht
delivery-given-up = Niet bezorgd
delivery-attempts =
    { $count ->
        [one] Eén poging
       *[other] { $count } pogingen
    }
delivery-again = Opnieuw versturen
event-catalogue-changed = Cursussen gewijzigd
event-courses-seen = Nieuwe cursussen gezien
event-course-completed = Cursus afgewerkt
event-session-revoked = Sessies beëindigd
event-unknown = Iets wat deze versie niet kent
clocks-title = De klokken lopen te ver uiteen
clocks-ahead =
    { $seconds ->
        [one] Op { $when } liep de klok van MobieTrain één seconde voor op de onze.
       *[other] Op { $when } liep de klok van MobieTrain { $seconds } seconden voor op de onze.
    }
clocks-behind =
    { $seconds ->
        [one] Op { $when } liep de klok van MobieTrain één seconde achter op de onze.
       *[other] Op { $when } liep de klok van MobieTrain { $seconds } seconden achter op de onze.
    }
clocks-what-to-do = Bij meer dan 30 seconden worden links en berichten geweigerd. Een van de twee klokken loopt verkeerd: meld het aan CrewPlanner en MobieTrain, zodat ze hun klok met een tijdserver gelijkzetten.

disable-title = Uitschakelen
disable-text = MobieTrain verdwijnt meteen uit het profielmenu. De voortgang blijft in MobieTrain staan en komt terug als je het weer inschakelt.
disable-button = MobieTrain uitschakelen
disable-question = MobieTrain uitschakelen?
disable-lose =
    { $employees ->
        [one] Eén medewerker verliest MobieTrain in het profielmenu en kan de opleidingen niet meer openen.
       *[other] { $employees } medewerkers verliezen MobieTrain in hun profielmenu en kunnen hun opleidingen niet meer openen.
    }
disable-keep-progress = Niemand verliest voortgang. Wil je het terug? Schakel de integratie dan opnieuw in met dezelfde slug.
disable-no = Behouden

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Naam
field-given-name = Voornaam
field-family-name = Achternaam
field-email = E-mailadres
field-number = Personeelsnummer
field-language = Taal
field-status = Status
field-role = Rol
field-departments = Afdelingen
field-leads = Leidt
role-employee = Medewerker
role-team-lead = Teamleider
role-client-admin = Beheerder

## Open on your phone
phone-title = Openen op je telefoon
phone-text = Scan met de camera van je telefoon. Je gaat meteen naar je opleiding, aangemeld als { $name }.
phone-qr = QR-code met je persoonlijke aanmeldlink
phone-once = Werkt één keer, twee minuten lang.
phone-left = Resterende tijd
phone-no-camera = Geen camera?
phone-type = Open dit adres op je telefoon. Geef het aan niemand: wie het als eerste opent, is aangemeld als jij.
phone-new = Nieuwe code
phone-done = Klaar
phone-close = Sluiten
phone-over = Deze code werkt niet meer
phone-over-text = Een code werkt één keer en twee minuten lang, zodat niemand anders de jouwe kan gebruiken.
phone-opened = Je bent aangemeld op je telefoon
phone-opened-text = Ga daar verder. Je mag dit sluiten.
phone-confirm-title = Verdergaan als { $name }?
phone-confirm-text = Je wordt op deze telefoon aangemeld als { $name }. Ga alleen verder als jij dat bent en je deze code zelf op een ander scherm hebt geopend.
phone-confirm-other = { $name } is nu aangemeld op deze telefoon en wordt afgemeld.
phone-confirm-no = Dat ben ik niet
phone-expired-what = Open CrewPlanner op je computer en kies “Openen op je telefoon” in het menu achter je foto. Zo krijg je een nieuwe code.
phone-expired-home = Naar CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] Samen 1 minuut
       *[other] Samen { $minutes } minuten
    }
training-minutes-left =
    { $minutes ->
        [one] nog 1 minuut
       *[other] nog { $minutes } minuten
    }
training-minutes =
    { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }
training-lessons =
    { $lessons ->
        [one] { $done } van 1 les
       *[other] { $done } van { $lessons } lessen
    }
training-not-begun = Nog niet begonnen
training-continue = Verder
company-last = Verder naar { $client }
company-another = Of een ander bedrijf:
