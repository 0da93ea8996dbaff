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

## The list of employees, and changing many of them at once.
nav-employees = Medewerkers
employees-none = Nog niemand
employees-lead = { $active } actief, { $inactive } inactief
employees-many = 10.000+
employees-count =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } mensen
    }
employees-count-many = { $n } mensen
employees-export = Exporteren
employees-import = Importeren
employees-add = Medewerker toevoegen
employees-first = Voeg je team toe
employees-first-text = Importeer iedereen in één keer uit een spreadsheet, of voeg mensen één voor één toe. Niemand krijgt daardoor een e-mail.
employees-first-add = Eén medewerker toevoegen
employees-led-none = Nog niemand in je afdelingen
employees-led-none-text = Mensen die een beheerder in een afdeling zet die jij leidt, verschijnen hier.
employees-search = Zoeken
employees-search-in = Naam, e-mail of personeelsnummer
employees-department = Afdeling
employees-departments-all = Alle afdelingen
employees-status-any = Actief en inactief
employees-role-any = Alle rollen
employees-order = Sorteren op
employees-order-name = Naam, A tot Z
employees-order-name-down = Naam, Z tot A
employees-order-number = Nummer, laag naar hoog
employees-order-number-down = Nummer, hoog naar laag
employees-order-newest = Nieuwste eerst
employees-order-oldest = Oudste eerst
employees-filter = Filteren
employees-nobody-fits = Geen medewerker gevonden
employees-nobody-fits-text = Niemand die aan deze filters voldoet heeft “{ $q }” in naam, e-mail of nummer. Elk woord moet het begin zijn van een van hun woorden.
employees-nobody-fits-filter = Niemand voldoet aan deze filters.
employees-clear = Filters wissen
employees-everywhere = Bij iedereen zoeken
employees-caption = Medewerkers, gesorteerd op: { $order }
employees-tick = Selecteren
employees-tick-one = { $name } selecteren
employees-number = Nummer
employees-change-ticked = Selectie wijzigen
employees-tick-page = Alles op deze pagina selecteren ({ $n })
employees-tick-none = Niemand selecteren
employees-change-all = Iedereen die voldoet wijzigen ({ $n })
employees-paste = Een lijst met nummers of adressen plakken
employees-pages = Pagina’s
employees-page-first = Eerste
employees-page-previous = Vorige
employees-page-next = Volgende
bulk-title = Veel mensen tegelijk wijzigen
bulk-crumb = Velen wijzigen
bulk-crumb-confirm = Bevestigen
bulk-lede = De volgende pagina noemt iedereen voordat er iets gebeurt.
bulk-mistake = Kijk na wat je hebt ingevuld
bulk-who = 1. Wie
bulk-what = 2. Wat
bulk-who-all =
    { $n ->
        [one] Iedereen die aan het filter voldoet: { $n } persoon
       *[other] Iedereen die aan het filter voldoet: { $n } mensen
    }
bulk-who-ticked =
    { $n ->
        [one] Geselecteerd: { $n } persoon
       *[other] Geselecteerd: { $n } mensen
    }
bulk-more = en nog { $n }
bulk-people = Personeelsnummers of e-mailadressen
bulk-people-help = Plak een kolom uit een spreadsheet of een lijst uit een e-mail, één per regel of met komma’s. Dubbele tellen één keer.
bulk-nobody-ticked = Je hebt niemand geselecteerd. Plak hier een lijst, of ga terug en vink mensen aan.
bulk-nobody = Plak minstens één nummer of adres.
bulk-too-many = Er kunnen hoogstens { $most } mensen tegelijk gewijzigd worden. Neem er minder, of importeer een bestand.
bulk-nothing = Kies wat er moet veranderen.
bulk-no-department = Kies minstens één afdeling.
bulk-do-inactive = Inactief maken
bulk-do-inactive-help = Ze kunnen niet ingepland worden. Ze kunnen nog wel inloggen en leren.
bulk-do-active = Actief maken
bulk-do-add = Aan afdelingen toevoegen
bulk-do-remove = Uit afdelingen halen
bulk-do-set = In deze afdelingen zetten en in geen andere
bulk-do-set-help = Afdelingen die je niet leidt, blijven zoals ze zijn.
bulk-to = Afdelingen om toe te voegen, weg te halen of in te zetten
bulk-do-language = De taal wijzigen
bulk-language-none = Wat hun browser vraagt
bulk-do-delete = Verwijderen
bulk-do-delete-help = Binnen enkele seconden uitgelogd. Hun voortgang blijft in MobieTrain.
bulk-go-on = Bekijk wie er verandert
bulk-cancel = Annuleren
bulk-question-active =
    { $n ->
        [one] { $n } persoon actief maken?
       *[other] { $n } mensen actief maken?
    }
bulk-question-inactive =
    { $n ->
        [one] { $n } persoon inactief maken?
       *[other] { $n } mensen inactief maken?
    }
bulk-question-language =
    { $n ->
        [one] De taal van { $n } persoon wijzigen in { $language }?
       *[other] De taal van { $n } mensen wijzigen in { $language }?
    }
bulk-question-add =
    { $n ->
        [one] { $n } persoon toevoegen aan { $departments }?
       *[other] { $n } mensen toevoegen aan { $departments }?
    }
bulk-question-remove =
    { $n ->
        [one] { $n } persoon uit { $departments } halen?
       *[other] { $n } mensen uit { $departments } halen?
    }
bulk-question-set =
    { $n ->
        [one] { $n } persoon in { $departments } zetten en in geen andere afdeling?
       *[other] { $n } mensen in { $departments } zetten en in geen andere afdeling?
    }
bulk-question-delete =
    { $n ->
        [one] { $n } persoon verwijderen?
       *[other] { $n } mensen verwijderen?
    }
bulk-question-none = Niemand zou veranderen
bulk-not-yet =
    { $n ->
        [one] Je noemde { $n } persoon. Er is nog niets gebeurd.
       *[other] Je noemde { $n } mensen. Er is nog niets gebeurd.
    }
bulk-changing = Mensen die veranderen
bulk-now = Nu
bulk-then = Straks
bulk-deleted = Verwijderd
bulk-back = Terug
bulk-brake = Dat is meer dan een tiende van je mensen
bulk-brake-label = Typ { $n } om door te gaan.
bulk-brake-wrong = Typ het getal { $n } in cijfers.
bulk-nothing-done = Niets wijzigen
bulk-effect-active = Ze kunnen weer ingepland worden. In MobieTrain tellen ze vanaf nu als actief.
bulk-effect-inactive = Ze kunnen niet ingepland worden. Ze kunnen nog wel inloggen en leren; in MobieTrain tellen ze vanaf nu als inactief.
bulk-effect-language = CrewPlanner gebruikt die taal vanaf hun volgende pagina, MobieTrain vanaf hun volgende bezoek.
bulk-effect-add = Vanaf nu krijgen ze in MobieTrain de cursussen die deze afdelingen krijgen.
bulk-effect-remove = Vanaf nu krijgen ze in MobieTrain de cursussen niet meer die alleen deze afdelingen krijgen. Hun voortgang blijft.
bulk-effect-set = Vanaf nu krijgen ze in MobieTrain alleen de cursussen van deze afdelingen. Hun voortgang blijft.
bulk-effect-delete = Ze worden binnen enkele seconden uitgelogd, hier en in MobieTrain, en kunnen niet meer inloggen. In MobieTrain wordt niets verwijderd: hun voortgang blijft daar.
bulk-button-active =
    { $n ->
        [one] { $n } persoon actief maken
       *[other] { $n } mensen actief maken
    }
bulk-button-inactive =
    { $n ->
        [one] { $n } persoon inactief maken
       *[other] { $n } mensen inactief maken
    }
bulk-button-language =
    { $n ->
        [one] De taal van { $n } persoon wijzigen
       *[other] De taal van { $n } mensen wijzigen
    }
bulk-button-add =
    { $n ->
        [one] { $n } persoon toevoegen
       *[other] { $n } mensen toevoegen
    }
bulk-button-remove =
    { $n ->
        [one] { $n } persoon eruit halen
       *[other] { $n } mensen eruit halen
    }
bulk-button-set =
    { $n ->
        [one] { $n } persoon daar zetten
       *[other] { $n } mensen daar zetten
    }
bulk-button-delete =
    { $n ->
        [one] { $n } persoon verwijderen
       *[other] { $n } mensen verwijderen
    }
bulk-logged = Het komt met deze lijst in het auditlogboek.
bulk-unchanged = Niet gewijzigd: { $n }
bulk-already = Is al zo
bulk-last-admin = De laatste beheerder
bulk-last-admin-text = Iemand moet de sleutels houden. Maak eerst iemand anders beheerder.
bulk-not-yours = Geen medewerker maar teamleider of beheerder: alleen een beheerder wijzigt hen
bulk-unknown = Niemand heeft dit nummer of adres
bulk-gone = Niet meer aanwezig
bulk-departments-none = Geen
bulk-refused = Er is niets gewijzigd
bulk-refused-last-admin = Er zou geen actieve beheerder overblijven: iemand heeft intussen een andere gewijzigd. Begin opnieuw vanuit de lijst.
bulk-refused-department = Een afdeling is intussen verwijderd. Begin opnieuw vanuit de lijst.
bulk-refused-departments = Iemand zou in te veel afdelingen zitten: een aanmelding bij MobieTrain kan ze niet allemaal meenemen. Kies minder afdelingen of minder mensen.
bulk-done-active =
    { $n ->
        [one] { $n } persoon actief gemaakt
       *[other] { $n } mensen actief gemaakt
    }
bulk-done-inactive =
    { $n ->
        [one] { $n } persoon inactief gemaakt
       *[other] { $n } mensen inactief gemaakt
    }
bulk-done-language =
    { $n ->
        [one] Taal van { $n } persoon gewijzigd
       *[other] Taal van { $n } mensen gewijzigd
    }
bulk-done-departments =
    { $n ->
        [one] Afdelingen van { $n } persoon gewijzigd
       *[other] Afdelingen van { $n } mensen gewijzigd
    }
bulk-done-delete =
    { $n ->
        [one] { $n } persoon verwijderd
       *[other] { $n } mensen verwijderd
    }
bulk-done-already =
    { $n ->
        [one] Was intussen al zo: { $n } persoon.
       *[other] Was intussen al zo: { $n } mensen.
    }
bulk-done-gone =
    { $n ->
        [one] Intussen weg of door iemand anders gewijzigd, en met rust gelaten: { $n } persoon.
       *[other] Intussen weg of door iemand anders gewijzigd, en met rust gelaten: { $n } mensen.
    }
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
