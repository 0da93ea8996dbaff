skip = Naar de inhoud
nav-main = Hoofdmenu
nav-home = Start
nav-integrations = Integraties
nav-qualified = Opleiding
nav-breadcrumb = Kruimelpad
menu-profile = Profiel
menu-of = Profielmenu van { $name }
menu-of-new =
    { $count ->
        [one] Profielmenu van { $name }, één nieuwe cursus
       *[other] Profielmenu van { $name }, { $count } nieuwe cursussen
    }
menu-of-late =
    { $late ->
        [one] Profielmenu van { $name }, één cursus te laat
       *[other] Profielmenu van { $name }, { $late } cursussen te laat
    }
menu-of-both =
    Profielmenu van { $name }, { $count ->
        [one] één nieuwe cursus
       *[other] { $count } nieuwe cursussen
    }, { $late ->
        [one] één te laat
       *[other] { $late } te laat
    }
menu-employee = { $departments }, { $client }
menu-admin = Beheerder, { $client }
menu-my-profile = Mijn profiel
menu-opens-mobietrain = opent de MobieTrain-app
menu-sign-out = Afmelden
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
sign-in-lede = Gebruik het e-mailadres dat je planner van je heeft, of je personeelsnummer.
sign-in-name = E-mailadres of personeelsnummer
sign-in-password = Wachtwoord
sign-in-button = Aanmelden
sign-in-refused = Niet aangemeld
sign-in-refused-text = De twee horen niet bij elkaar, of er is nog geen wachtwoord ingesteld. Kijk beide na en probeer het opnieuw.
sign-in-help = Nog geen wachtwoord? Je planner stuurt je een uitnodiging, of geeft je een code op papier.
sign-in-code = Ik heb een code op papier

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
news-badge-late =
    { $late ->
        [one] 1 te laat
       *[other] { $late } te laat
    }
news-badge-both =
    { $count ->
        [one] 1 nieuwe
       *[other] { $count } nieuwe
    }, { $late ->
        [one] 1 te laat
       *[other] { $late } te laat
    }
news-said =
    { $count ->
        [one] Eén nieuwe cursus
       *[other] { $count } nieuwe cursussen
    }
news-said-late =
    { $late ->
        [one] Één cursus te laat
       *[other] { $late } cursussen te laat
    }
news-said-both =
    { $count ->
        [one] Één nieuwe cursus
       *[other] { $count } nieuwe cursussen
    }, { $late ->
        [one] één te laat
       *[other] { $late } te laat
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
news-last-completed = Laatste:
home-start = In drie stappen naar de eerste training
home-start-text = Voeg je mensen toe, één voor één of uit een bestand. Nodig ze uit: eerder kan niemand zich aanmelden. Koppel dan MobieTrain: vanaf dan vindt iedereen hier zijn cursussen, en in het menu achter de profielfoto.
home-start-invite = Mensen uitnodigen
home-start-connect = MobieTrain koppelen
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
sign-out-everywhere-mobietrain = Ook je sessies in MobieTrain eindigen.

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
test-button = Testen
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

## Telling MobieTrain who works here.
roster-title = Iedereen al vóór de eerste aanmelding
roster-text = MobieTrain kan weten wie hier werkt voordat ze het openen: je ziet daar wie nog moet beginnen, en deelt mensen in groepen in.
roster-since = Aan sinds { $at }. MobieTrain vraagt ernaar bij elke wijziging, en één keer per dag.
roster-not = Uit: MobieTrain leert mensen pas kennen als ze het openen.
roster-turn-on = MobieTrain laten weten wie hier werkt
roster-turn-off = Niet meer laten weten
roster-on-question = MobieTrain laten weten wie hier werkt?
roster-off-question = MobieTrain niet meer laten weten wie hier werkt?
roster-off-stops = MobieTrain hoort niets meer over nieuwe mensen, wijzigingen en wie vertrekt, tot je het weer aanzet. Wie MobieTrain opent, brengt de eigen gegevens nog altijd mee.
roster-off-stays = Wat MobieTrain al weet, blijft daar staan, ook over mensen die het nooit geopend hebben, tot een contentbeheerder hen in het CMS verwijdert.
roster-on-people =
    { $people ->
        [one] Dit wordt verstuurd over één persoon, ook als die inactief is:
       *[other] Dit wordt verstuurd over { $people } mensen, ook wie inactief is:
    }
roster-on-id = Een vast id dat CrewPlanner heeft gemaakt en dat niets over de persoon zegt
roster-on-not = Verder niets: geen e-mailadres, telefoonnummer, loon of adres. Wie hier verwijderd is, wordt niet verstuurd.
roster-on-changes = Latere wijzigingen worden ook verstuurd. Wie hier verwijderd wordt, staat daar als vertrokken en houdt wat die gedaan heeft.
roster-is-on = MobieTrain weet nu wie hier werkt
roster-is-on-text = Het vraagt er binnen enkele seconden naar. De verbindingspagina daar toont wanneer het dat gedaan heeft.
roster-is-off = MobieTrain hoort niet meer wie hier werkt
roster-is-off-text = Wat het al weet, blijft daar staan.
roster-cancel = Laten zoals het is

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Naam
field-given-name = Voornaam
field-family-name = Achternaam
field-email = E-mailadres
field-number = Personeelsnummer
employees-has-password = Heeft een wachtwoord
employees-no-password = Nog geen wachtwoord
employees-not-invited = Nog niet uitgenodigd
employees-invited = Uitgenodigd, nog geen wachtwoord
employees-no-email = Geen e-mailadres
field-language = Taal
field-status = Status
field-role = Rol
field-departments = Afdelingen
field-leads = Leidt
role-employee = Medewerker
role-team-lead = Teamleider
role-client-admin = Beheerder

## Audit log: what was done, and what is told of it
audit-client-created = Klant aangemaakt
audit-password-set = Wachtwoord ingesteld
audit-invited = Uitgenodigd om een wachtwoord te kiezen
audit-codes-printed = Aanmeldcodes afgedrukt
audit-phone-opened = Op een telefoon geopend
audit-employee-added = Medewerker toegevoegd
audit-employee-changed = Medewerker gewijzigd
audit-employee-deleted = Medewerker verwijderd
audit-employees-changed = Meerdere medewerkers gewijzigd
audit-employees-deleted = Meerdere medewerkers verwijderd
audit-employees-imported = Medewerkers geïmporteerd
audit-employees-exported = Medewerkers geëxporteerd
audit-qualifications-exported = Kwalificaties geëxporteerd
audit-department-added = Afdeling toegevoegd
audit-department-changed = Afdeling gewijzigd
audit-departments-merged = Afdelingen samengevoegd
audit-department-deleted = Afdeling verwijderd
audit-departments-told-apart = Afdelingen uit elkaar gehouden
audit-integration-saved = MobieTrain-integratie opgeslagen
audit-integration-disabled = MobieTrain-integratie uitgeschakeld
audit-roster-on = MobieTrain hoort wie hier werkt
audit-roster-off = MobieTrain hoort niet meer wie hier werkt
audit-keys-rotated = Ondertekeningssleutels vernieuwd
audit-key-revoked = Ondertekeningssleutel ingetrokken
audit-events-replayed = Berichten opnieuw verstuurd
audit-field-parent = Hoort bij
audit-field-account-login-slug = Account login slug
audit-field-key = Sleutel
audit-field-file = Bestand
audit-field-people = Mensen
audit-field-added = Toegevoegd
audit-field-changed = Gewijzigd
audit-field-deactivated = Inactief gemaakt
audit-field-refused = Geweigerd
audit-field-above = Telt ook mee voor
audit-field-events = Berichten
audit-field-into = In
audit-field-gone = Niet meer aanwezig
audit-field-days = Dagen
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
employees-access = Aanmelding
employees-access-any = Iedereen
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
bulk-too-many-sheet = Er kunnen hoogstens { $most } aanmeldcodes in één keer worden afgedrukt. Kies minder mensen.
bulk-nothing = Kies wat er moet veranderen.
bulk-no-department = Kies minstens één afdeling.
bulk-no-mail = Van hieruit worden geen e-mails verstuurd. Druk in plaats daarvan aanmeldcodes af.
bulk-do-inactive = Inactief maken
bulk-do-inactive-help = Ze kunnen niet ingepland worden. Ze kunnen zich nog wel aanmelden en leren.
bulk-do-active = Actief maken
bulk-do-add = Aan afdelingen toevoegen
bulk-do-remove = Uit afdelingen halen
bulk-do-set = In deze afdelingen zetten en in geen andere
bulk-do-set-help = Afdelingen die je niet leidt, blijven zoals ze zijn.
bulk-to = Afdelingen om toe te voegen, weg te halen of in te zetten
bulk-do-language = De taal wijzigen
bulk-language-none = Wat hun browser vraagt
bulk-do-delete = Verwijderen
bulk-do-delete-help = Binnen enkele seconden afgemeld. Hun voortgang blijft in MobieTrain.
bulk-do-invite = Uitnodigen per e-mail
bulk-do-invite-help = Een link om een wachtwoord te kiezen. Wie geen e-mailadres heeft, of al een wachtwoord, krijgt er geen.
bulk-do-sheet = Aanmeldcodes afdrukken
bulk-do-sheet-help = Voor iedereen een QR-code en een korte code, om uit te knippen en af te geven. Ook voor mensen zonder e-mailadres.
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
bulk-question-invite =
    { $n ->
        [one] { $n } persoon uitnodigen per e-mail?
       *[other] { $n } mensen uitnodigen per e-mail?
    }
bulk-question-sheet =
    { $n ->
        [one] Aanmeldcodes maken voor { $n } persoon?
       *[other] Aanmeldcodes maken voor { $n } mensen?
    }
bulk-question-none = Niemand zou veranderen
bulk-not-yet =
    { $n ->
        [one] Je noemde { $n } persoon. Er is nog niets gebeurd.
       *[other] Je noemde { $n } mensen. Er is nog niets gebeurd.
    }
bulk-nothing-yet = Er is nog niets gebeurd.
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
bulk-effect-inactive = Ze kunnen niet ingepland worden. Ze kunnen zich nog wel aanmelden en leren; in MobieTrain tellen ze vanaf nu als inactief.
bulk-effect-language = CrewPlanner gebruikt die taal vanaf hun volgende pagina, MobieTrain vanaf hun volgende bezoek.
bulk-effect-add = Vanaf nu krijgen ze in MobieTrain de cursussen die deze afdelingen krijgen.
bulk-effect-remove = Vanaf nu krijgen ze in MobieTrain de cursussen niet meer die alleen deze afdelingen krijgen. Hun voortgang blijft.
bulk-effect-set = Vanaf nu krijgen ze in MobieTrain alleen de cursussen van deze afdelingen. Hun voortgang blijft.
bulk-effect-delete = Ze worden binnen enkele seconden afgemeld, hier en in MobieTrain, en kunnen zich niet meer aanmelden. In MobieTrain wordt niets verwijderd: hun voortgang blijft daar.
bulk-effect-invite = Iedereen krijgt een e-mail met een link om een wachtwoord te kiezen. Een link van voordien werkt dan niet meer.
bulk-effect-sheet = De volgende pagina toont de codes, één keer, klaar om af te drukken. Wie een code heeft, kan er één keer het wachtwoord van die persoon mee kiezen.
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
bulk-button-invite =
    { $n ->
        [one] { $n } persoon uitnodigen
       *[other] { $n } mensen uitnodigen
    }
bulk-button-sheet =
    { $n ->
        [one] Codes maken voor { $n } persoon
       *[other] Codes maken voor { $n } mensen
    }
bulk-logged = Het komt met deze lijst in het auditlogboek.
bulk-unchanged = Niet gewijzigd: { $n }
bulk-already = Is al zo
bulk-already-invite = Heeft al een wachtwoord
bulk-no-address = Geen e-mailadres, dus geen e-mail
bulk-no-address-sheet = Codes voor hen afdrukken
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
bulk-done-invite =
    { $n ->
        [one] Uitnodigingen onderweg naar { $n } persoon
       *[other] Uitnodigingen onderweg naar { $n } mensen
    }
bulk-done-sheet =
    { $n ->
        [one] Aanmeldcodes gemaakt voor { $n } persoon
       *[other] Aanmeldcodes gemaakt voor { $n } mensen
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

## Import and export of employees
import-title = Medewerkers importeren
import-crumb = Importeren
import-lead = Een CSV-bestand of een Excel-blad (.xlsx) tot 50 MB. Je ziet wat het zou doen voordat er iets verandert, en er wordt geen mail verstuurd.
import-file = Bestand
import-columns-are = Kolommen: { $columns }.
import-template = Een bestand om in te vullen
import-missing-option = Wie niet in het bestand staat, wordt inactief
import-missing-help = Jij en de laatste beheerder blijven actief. Je ziet eerst wie; zijn ze meer dan 10 % van de mensen onder wie gezocht is, dan moet je het aantal typen.
import-among = Gezocht onder
import-among-all = Iedereen
import-among-gone = Deze afdeling bestaat niet meer. Kies opnieuw.
import-sheet = Blad
import-sheet-help = Alleen voor Excel. Leeg: het eerste.
import-look = Laat zien wat het zou doen
import-cancel = Annuleren
import-how = Hoe een bestand gelezen wordt
import-how-match = Mensen worden herkend aan hun personeelsnummer, of anders aan hun e-mailadres.
import-how-empty = Een lege cel laat staan wat er is.
import-how-departments = Meerdere afdelingen staan in één cel met ; of | of een nieuwe regel ertussen. Nieuwe worden genoemd voordat ze gemaakt worden; een naam die bijna die van een andere afdeling is, wordt geweigerd.
import-how-unknown = Kolommen die we niet kennen, worden genoemd en overgeslagen.
import-how-roles = Een bestand verandert geen rollen en geen wachtwoorden.
import-no-file = Kies een bestand waar iets in staat.
import-error-large = Het bestand is groter dan { $max } MB.
import-error-unpacked = Uitgepakt is het rekenblad groter dan { $max } MB.
import-error-old = Dit is een rekenblad van een oude soort, of een met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord, of als CSV.
import-error-broken = Dit rekenblad is beschadigd. Bewaar het opnieuw als .xlsx, of als CSV.
import-error-no-sheet = Er is geen blad ‘{ $name }’. De bladen heten { $found }.
import-error-not-text = Byte { $byte } is geen teken: dit bestand is geen tekst. Bewaar de tabel als CSV of .xlsx.
import-error-utf16 = Byte { $byte }: dit bestand is UTF-16, en daar is een teken beschadigd. Bewaar het als UTF-8.
import-error-utf8 = Regel { $line }, byte { $byte }: dit bestand is UTF-8, maar daar is een teken beschadigd. Bewaar het opnieuw als ‘CSV UTF-8’.
import-error-empty = Er staat niets in dit bestand. De eerste regel noemt de kolommen.
import-error-no-column = Regel { $line }: er is geen kolom personeelsnummer en geen kolom e-mail. De kolommen heten { $found }.
import-error-twice = Regel { $line }: twee kolommen betekenen hetzelfde: { $first } en { $second }.
import-error-columns = Regel { $line }: er zijn meer dan { $max } kolommen.
import-error-rows = Regel { $line }: er zijn meer dan { $max } rijen. Verdeel het bestand.
import-would = Wat { $file } zou doen
import-did = Wat { $file } gedaan heeft
import-read = Gelezen rijen: { $rows } ({ $kind }).
import-not-yet = Er is nog niets gebeurd, en er wordt geen mail verstuurd.
import-comma = komma’s
import-semicolon = puntkomma’s
import-tab = tabs
import-bar = verticale strepen
import-of-sheet = blad { $sheet }
import-1252 = Dit bestand is geen UTF-8 en werd gelezen als Windows-1252. Kijk of namen met accenten kloppen.
import-anew = Er is niets geïmporteerd: intussen is er iets veranderd
import-anew-text = Hieronder staat wat het bestand nu zou doen. Kijk opnieuw voordat je importeert.
import-rows = Rijen van het bestand
import-which = Welke rijen
import-all = Alle
import-refused = Geweigerd
import-new = Nieuw
import-changed = Gewijzigd
import-unchanged = Ongewijzigd
import-missing = Worden inactief
import-line = Regel
import-person = Persoon
import-row-is = Rij is
import-happens = Wat er gebeurt
import-nothing = Niets.
import-becomes-inactive = Niet in het bestand: wordt inactief.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } wordt { $after }
import-no-rows = Hier zijn geen rijen
import-pages = Pagina’s
import-page = Pagina { $page } van { $pages }
import-previous = Vorige
import-next = Volgende
import-short = In het kort
import-new-text = Ze kunnen zich aanmelden zodra ze een wachtwoord hebben.
import-changed-text =
    { $n ->
        [one] Eén persoon verandert van afdeling, en daarmee misschien van cursussen in MobieTrain.
       *[other] { $n } mensen veranderen van afdeling, en daarmee misschien van cursussen in MobieTrain.
    }
import-refused-text = Ze komen terug als bestand in je eigen kolommen, met de reden.
import-refused-file = Geweigerde rijen als CSV: { $n }
import-new-departments = Nieuwe afdelingen
import-columns = Kolommen
import-columns-read = Gelezen:
import-columns-skipped = Overgeslagen, want een bestand verandert ze niet of we kennen ze niet:
import-brake = Gestopt: dit zou { $missing } van { $covered } mensen inactief maken
import-brake-text = Je vroeg dat wie niet in het bestand staat inactief wordt. Van alle actieve mensen is dat { $share } %. Boven 10 % wachten we op jou.
import-brake-text-among = Je vroeg dat wie niet in het bestand staat inactief wordt. Van de actieve mensen in { $department } en de afdelingen eronder is dat { $share } %. Boven 10 % wachten we op jou.
import-who = Wie het zijn
import-more = en nog: { $n }
import-brake-label = Typ { $missing } om ze inactief te maken
import-brake-wrong = Typ { $missing }, of importeer en maak niemand inactief. Er is niets veranderd.
import-brake-button = Importeren en inactief maken
import-brake-nobody = Importeren, niemand inactief maken
import-button = Importeren: { $n }
import-nothing-to-do = Er valt niets te importeren: alles wat het bestand zegt is al zo, of is geweigerd.
import-applying = Het bestand wordt geïmporteerd
import-applying-text = { $done } van { $of }
import-applying-stay = Je mag deze pagina verlaten: de import gaat door. Alles wordt gedaan, of niets.
import-done = Het bestand is geïmporteerd
import-done-text = Toegevoegd: { $new }. Gewijzigd: { $changed }. Inactief geworden: { $missing }. Er is geen mail verstuurd.
import-done-list = Naar de medewerkers
import-why-width = Er zijn { $found } waarden en { $wanted } kolommen. Zet aanhalingstekens om een waarde waar het scheidingsteken in staat.
import-why-long = { $column }: langer dan { $max } bytes. Misschien ontbreekt er een aanhalingsteken aan het einde.
import-why-formula = { $column }: de formule geeft { $error }.
import-why-text = { $field }: { $why }
import-why-language = ‘{ $text }’ is geen van onze talen.
import-why-status = De status is actief of inactief, niet ‘{ $text }’.
import-why-nobody = Er is geen nummer en geen adres.
import-why-needed = Wie nieuw is, heeft dit nodig: { $field }.
import-why-taken = { $email } is van { $name }.
import-why-twice = Regel { $line } is al { $name }.
import-why-last-admin = { $name } is de laatste actieve beheerder en blijft actief.
import-why-departments = Deze afdelingen zijn te veel of hun namen te lang voor een link.
import-why-alike = Er is geen afdeling “{ $name }”. Bedoelde je “{ $alike }”? Is het een andere afdeling, maak die dan eerst.
import-why-zeros = Er is geen nummer { $number }, maar { $name } heeft { $theirs }. Is het { $name }? Schrijf dan { $theirs }: spreadsheets laten nullen aan het begin weg. Is het iemand anders, voeg die dan eerst zelf toe.
export-title = Medewerkers exporteren
export-lead = Mensen in het bestand: { $n }
export-text = Een CSV-bestand dat Excel opent, met nummer, namen, e-mail, afdelingen, taal, status en rol. Het kan weer geïmporteerd worden.
export-button = Downloaden
export-logged = Het auditlog zegt wie het bestand heeft meegenomen.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Nummer { $number }
person-edit = Bewerken
person-not-done = Er is niets gewijzigd
person-added = { $name } is toegevoegd
person-added-waits = { $name } is toegevoegd en kan zich nog niet aanmelden
person-saved =
    { $count ->
        [one] Opgeslagen: één veld gewijzigd
       *[other] Opgeslagen: { $count } velden gewijzigd
    }
person-unchanged = Er is niets gewijzigd: alles stond al zo
person-now-inactive = { $name } is nu inactief
person-now-active = { $name } is weer actief
person-deleted = { $name } is verwijderd
person-training = Opleiding
person-training-none = Nog geen cursus voltooid.
person-completed = Voltooid
person-valid-until = Geldig tot en met
qualified-due-on = Uiterlijk op
person-late = Te laat:
person-late-since = Dit moest klaar zijn op { $date }.
person-training-new =
    { $count ->
        [one] Er staat één nieuwe cursus klaar.
       *[other] Er staan { $count } nieuwe cursussen klaar.
    }
person-training-told = Voor zover MobieTrain ons heeft gemeld.
person-training-told-last = Dit heeft MobieTrain ons gemeld, het laatst op { $when }.
person-history = Geschiedenis
person-history-all = In het auditlog
person-history-none = Er is nog niets gebeurd.
person-details = Gegevens
person-in-crew = In de crew
person-since = sinds { $month }
person-no-departments = In geen enkele afdeling
language-of-browser = Zoals de browser aangeeft
person-invited = Er is een uitnodiging onderweg naar { $email }
person-link-sent = Er is een link voor een nieuw wachtwoord onderweg naar { $email }
person-password = Wachtwoord
person-password-set = Ingesteld: kan zich aanmelden
person-password-none = Niet ingesteld: kan zich nog niet aanmelden. Met een uitnodiging kiest deze persoon zelf een wachtwoord.
devices-title = Aangemeld op
devices-none = Nergens aangemeld.
devices-signed-out = { $name } is overal afgemeld
person-leaving = Wanneer { $name } vertrekt
person-leaving-inactive = Inactief: kan zich nog aanmelden en leren, en alles blijft bewaard.
person-leaving-deleted = Verwijderd: wordt binnen enkele seconden afgemeld, ook in MobieTrain; de voortgang blijft daar.
person-set-inactive = Inactief maken
person-set-active = Weer actief maken
person-delete = Verwijderen…
person-delete-question = { $name } verwijderen?
person-delete-sign-in = Deze persoon wordt overal afgemeld en kan zich niet meer aanmelden.
person-delete-mobietrain = Open sessies in MobieTrain eindigen binnen enkele seconden.
person-delete-progress = In MobieTrain wordt niets verwijderd: de voortgang blijft daar tot iemand de leerling in het CMS verwijdert.
person-delete-erased =
    { $days ->
        [one] Naam, adres en nummer worden hier na één dag gewist. Het auditlog bewaart zijn regels zolang ze geldig zijn.
       *[other] Naam, adres en nummer worden hier na { $days } dagen gewist. Het auditlog bewaart zijn regels zolang ze geldig zijn.
    }
person-delete-yes = Verwijderen
person-cancel = Annuleren
person-save = Wijzigingen opslaan
person-add = Medewerker toevoegen
person-not-saved =
    { $count ->
        [one] Nog niet opgeslagen: één ding te verbeteren
       *[other] Nog niet opgeslagen: { $count } dingen te verbeteren
    }
person-personal = Persoonlijke gegevens
person-name-help = Alleen als het niet gewoon voor- en achternaam is
person-optional = (optioneel)
person-email-help = Wie er geen heeft, meldt zich aan met het personeelsnummer.
person-none-yet = Er zijn nog geen afdelingen.
person-departments-kept = Blijft in { $departments }: dat wijzigt alleen een beheerder.
person-leads-help = Alleen voor een teamleider: de afdelingen waarvan die de mensen begeleidt, met die eronder.
role-employee-help = Ziet de eigen gegevens en opent MobieTrain.
role-team-lead-help = Ziet en bewerkt de mensen van gekozen afdelingen.
role-client-admin-help = Ziet en bewerkt iedereen, afdelingen en integraties.
conflict-title =
    { $count ->
        [one] Nog niet opgeslagen: iemand anders heeft intussen één van deze velden gewijzigd
       *[other] Nog niet opgeslagen: iemand anders heeft intussen { $count } van deze velden gewijzigd
    }
conflict-text = Kies voor elk veld wat klopt. Al het andere dat je hebt ingevuld, staat hieronder nog.
conflict-theirs = Zoals het nu is
conflict-theirs-by = Zoals het nu is, door { $who }, { $when }
conflict-mine = Zoals jij het hebt ingevuld
mistake-empty = Dit mag niet leeg zijn.
mistake-long = Dit is langer dan { $max } tekens.
mistake-lines = Dit moet op één regel staan.
mistake-control = Er staat een stuurteken in dat geen toetsenbord schrijft. Typ het opnieuw.
mistake-not-email = Dit is geen e-mailadres. Schrijf het als naam@bedrijf.example.
mistake-named-email = Schrijf alleen het adres, zonder de naam en de punthaken eromheen.
mistake-linked-email = Schrijf alleen het adres, zonder mailto: ervoor.
mistake-email-taken = { $name } heeft dit adres al. Elke medewerker heeft een eigen adres nodig.
mistake-no-name-to-sign-in = Geef een e-mailadres of een personeelsnummer: wie geen van beide heeft, kan zich niet aanmelden.
mistake-taken = Iemand anders in het bedrijf heeft dit al.
mistake-number-taken = { $name } heeft dit nummer al. Elke medewerker heeft een eigen nummer nodig.
mistake-leads-nothing = Kies minstens één afdeling voor een teamleider.
mistake-out-of-reach = Kies minstens één afdeling die jij leidt.
mistake-last-admin = Dit is de enige actieve beheerder. Maak eerst iemand anders beheerder.
mistake-unknown-department = Een van deze afdelingen bestaat niet meer. Kies opnieuw.
mistake-too-many = Dit zijn te veel afdelingen, of hun namen zijn te lang, voor een link naar MobieTrain.
mistake-not-offered = Kies iets uit het aanbod.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Afdelingen
departments-lede = Mensen van een onderliggende afdeling tellen mee voor de afdeling erboven, ook in MobieTrain.
departments-new = Nieuwe afdeling
departments-tree = Afdelingenboom
departments-department = Afdeling
departments-here = Hier
departments-in-all = In totaal
departments-people-here = mensen hier:
departments-people-in-all = mensen in totaal:
departments-empty = Nog geen afdelingen
departments-empty-text = Maak hier de eerste. Een import maakt de afdelingen die erin genoemd worden.
departments-choose = Kies een afdeling om ze te hernoemen, te verplaatsen, samen te voegen of te verwijderen.
departments-not-saved = Er is nog niets bewaard
departments-done-created = De afdeling is gemaakt.
departments-done-saved = De afdeling is bewaard.
departments-done-merged = De afdelingen zijn samengevoegd.
departments-done-deleted = De afdeling is verwijderd.
departments-done-apart = Ze blijven twee afdelingen. We vragen het je niet opnieuw.
departments-done-people = Mensen van wie de afdelingen in MobieTrain veranderen bij hun volgende aanmelding: { $people }.
departments-alike = “{ $one }” lijkt op “{ $other }”
departments-alike-text = Mensen erin: { $people }. Als beide hetzelfde betekenen, missen zij wat MobieTrain voor { $other } heeft. Voeg ze samen, of zeg dat het zo klopt.
departments-alike-merge = Bekijk wat samenvoegen verandert
departments-alike-apart = Het klopt zo
departments-above = Je telt ook mee voor { $departments }.
department-name = Naam
department-name-help = Hernoemen verandert geen regel in MobieTrain.
department-parent = Hoort bij
department-no-parent = Niets, ze staat op zichzelf
department-save = Bewaren
department-create = Afdeling maken
department-delete = Verwijderen…
department-merge-title = Samenvoegen met een andere
department-merge-into = Iedereen van { $department } gaat naar
department-merge-show = Toon wat er verandert
department-error-empty = Geef de afdeling een naam.
department-error-long = Een naam heeft hoogstens { $max } tekens.
department-error-odd = Een naam is één regel, zonder besturingstekens.
department-error-taken = Een andere afdeling heeft deze naam. Kies een andere, of voeg de twee samen.
department-error-circle = Ze kan niet horen bij een afdeling die eronder staat.
department-error-deep = Er staan hoogstens { $levels } afdelingen boven elkaar.
department-error-link = { $person } zou voor meer afdelingen meetellen dan een link naar MobieTrain kan dragen, de bovenliggende meegerekend. Haal { $person } eerst uit enkele afdelingen, of gebruik kortere namen.
department-error-gone = Deze afdeling bestaat niet meer. Kies een andere.
department-move-question = { $department } verplaatsen?
department-move-to = Ze hoort dan bij { $parent }.
department-move-top = Ze staat dan op zichzelf.
department-merge-question = { $department } samenvoegen met { $into }?
department-delete-question = { $department } verwijderen?
department-effects = Wat er verandert
department-effect-concerned = Mensen van wie de afdelingen in MobieTrain veranderen, vanaf hun volgende aanmelding
department-effect-gained = Mensen die voortaan meetellen voor { $department }
department-effect-lost = Mensen die niet meer meetellen voor { $department }
department-effect-moved = Mensen van { $department } die in { $into } komen
department-effect-stay = Mensen in { $department }: zij blijven, zonder deze afdeling
department-effect-below = Onderliggende afdelingen die bij { $parent } gaan horen
department-effect-below-top = Onderliggende afdelingen die op zichzelf komen te staan
department-effect-leads-move = Teamleiders die deze mensen ook zullen zien en bewerken
department-effect-leads-merge = Teamleiders die in de plaats { $into } zullen leiden
department-effect-leads-delete = Teamleiders die ze niet meer zullen leiden
department-names-more = en nog { $n }
department-rules = Gebruikersgroepen in MobieTrain
department-rules-merge = Een groep waarvan de regel { $department } noemt (ID: { $id }) vindt deze mensen daar niet meer mee. Vraag wie MobieTrain beheert om in de plaats { $into } te noemen.
department-rules-delete = Een groep waarvan de regel { $department } noemt (ID: { $id }) vindt deze mensen daar niet meer mee, ook niet als je opnieuw een afdeling met dezelfde naam maakt.
department-brake = Dit gaat over { $n } mensen
department-brake-label = Typ { $n } om door te gaan
department-brake-wrong = Typ { $n }: om zoveel mensen gaat het.
department-changed = Intussen gaat dit over andere mensen dan daarnet. Bekijk het opnieuw voor je doorgaat.
department-move-button = Verplaatsen
department-merge-button = Samenvoegen met { $into }
department-delete-button = { $department } verwijderen
department-cancel = Laat het zoals het is
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
training-start = Starten
training-late =
    { $days ->
        [one] 1 dag te laat
       *[other] { $days } dagen te laat
    }
training-by-today = Uiterlijk vandaag
training-by-tomorrow = Uiterlijk morgen
training-by-weekday =
    { $weekday ->
        [1] Uiterlijk maandag
        [2] Uiterlijk dinsdag
        [3] Uiterlijk woensdag
        [4] Uiterlijk donderdag
        [5] Uiterlijk vrijdag
        [6] Uiterlijk zaterdag
       *[other] Uiterlijk zondag
    }
training-by-date = Uiterlijk { $date }
qualified-title = Wie is gekwalificeerd
qualified-lead = Uit voltooide cursussen in MobieTrain.
qualified-lead-last = Uit voltooide cursussen in MobieTrain, de laatste op { $when }.
qualified-note = MobieTrain meldt ons elke cursus die iemand voltooit.
qualified-note-late = Wie te laat is, is nog niet bekend, of niet van deze dag.
due-late = Te laat
due-soon = Moet binnen 7 dagen
due-which = Moet nog
due-as-of = Zoals MobieTrain het meldde op { $when }.
qualified-csv = Deze lijst als CSV
qualified-which = Kwalificatie
qualified-which-any = Alle kwalificaties
qualified-validity = Geldigheid
qualified-validity-any = Om het even
qualified-on = Op de dag
qualified-people = Welke mensen
qualified-everybody = Iedereen
qualified-yes = Gekwalificeerd
qualified-soon = Vervalt binnen 30 dagen
qualified-over = Vervallen
qualified-forever = Vervalt niet
qualified-until = Tot en met { $date }
qualified-ran-out = Vervallen na { $date }
qualified-days =
    { $days ->
        [0] laatste dag
        [one] nog 1 dag
       *[other] nog { $days } dagen
    }
qualified-not = Nog niet
qualified-nothing = Nog geen
qualified-caption = Kwalificaties op { $date }, op naam
qualified-departments-today = Afdelingen vandaag
qualified-past-deleted = 
    { $n ->
        [one] Zonder één persoon die sindsdien is verwijderd.
       *[other] Zonder { $n } mensen die sindsdien zijn verwijderd.
    }
qualified-past-some = Zonder mensen die sindsdien zijn verwijderd.
qualified-past-departments = De afdelingen zijn die van vandaag.
qualified-empty = Nog niemand heeft een cursus voltooid
qualified-empty-text = Zodra iemand een cursus in MobieTrain voltooit, staat het hier binnen enkele seconden.
qualified-you = Je bent gekwalificeerd voor
company-last = Verder naar { $client }
company-another = Of een ander bedrijf:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Nog één stap: MobieTrain moet je subdomein instellen. Je hoeft hier niet terug te komen; we mailen je wanneer het werkt.
test-who = Naam, e-mailadres of nummer van de medewerker
test-who-help = Het begin van woorden volstaat: “jan pee”.
test-unknown = Hiermee wordt geen medewerker gevonden.
test-several = Wie bedoel je?
test-more =
    { $count ->
        [one] Nog één persoon past. Typ meer om te verfijnen.
       *[other] Nog { $count } personen passen. Typ meer om te verfijnen.
    }
test-group = { $group } { $courses }
test-in-several = Een cursus die in meerdere van deze groepen zit, telt in elke groep mee, en één keer in het totaal.
told-waiting = De e-mail aan { $name } wacht
told-waiting-text = De mailserver heeft de e-mail aan { $address } nog niet aangenomen. We proberen het vanzelf opnieuw.
told-sent = { $name } is per e-mail op de hoogte gebracht
told-sent-text = De mailserver heeft de e-mail aan { $address } aangenomen op { $when }.
told-failed = De e-mail aan { $name } is niet verstuurd
told-failed-text = De e-mail aan { $address } is opgegeven op { $when }.
told-says = De mailserver zegt:
connected-mail-subject = { $client } is verbonden met MobieTrain
connected-mail-text =
    Beste { $name },

    MobieTrain heeft het subdomein van { $client } ingesteld en de verbinding werkt. Je medewerkers vinden MobieTrain vanaf nu in hun profielmenu.

    De verbinding, en een test met een van je medewerkers:
connected-mail-button = Verbinding openen
technical-title = Technische details
technical-text = Berichten, sleutels en klokken
event-keys-changed = Sleutels gewijzigd
event-people-changed = Mensen gewijzigd
event-completion-withdrawn = Afgewerkte cursus teruggenomen
event-learner-deleted = Persoon verwijderd in MobieTrain
replay-title = Meerdere opnieuw versturen
replay-text = Alles wat niet is afgeleverd en in deze periode is gebeurd. Je ziet hoeveel berichten dat zijn voordat ze worden verstuurd.
replay-from = Van
replay-to = Tot
replay-wrong = Kies twee tijdstippen, het vroegste eerst.
replay-look = Tonen wat verstuurd zou worden
replay-question =
    { $count ->
        [0] Uit deze periode valt er niets opnieuw te versturen
        [one] Eén bericht opnieuw versturen?
       *[other] { $count } berichten opnieuw versturen?
    }
replay-only = Alleen wat niet is afgeleverd, kan opnieuw worden verstuurd: wat een bericht zei, wordt gewist zodra het is afgeleverd. Een bericht dat toch is aangekomen, heeft geen tweede keer effect.
replay-no = Terug
replay-yes = Opnieuw versturen
replay-done =
    { $count ->
        [0] Er viel niets opnieuw te versturen
        [one] Eén bericht is opnieuw onderweg
       *[other] { $count } berichten zijn opnieuw onderweg
    }
replay-done-text = De lijst hieronder zegt welke zijn afgeleverd.
keys-title = Sleutels voor ondertekening
keys-text = Hiermee worden links naar MobieTrain ondertekend. Elke 90 dagen neemt vanzelf een nieuwe sleutel het over; niemand merkt het.
key-active = Tekent
key-next = Volgende
key-retired = Afgelost
key-revoked = Ingetrokken
key-active-since = Tekent sinds { $when }.
key-next-since = Vooraf gepubliceerd sinds { $when }.
key-retired-until = Tekent niet meer; blijft gepubliceerd tot { $when }, zodat de laatste links werken.
key-revoked-at = Buiten gebruik gesteld op { $when }.
key-revoke = Intrekken
keys-rotate = Nu wisselen
keys-rotate-text = Wisselen laat de volgende sleutel meteen tekenen. Er gaat geen link verloren.
keys-rotate-from = De volgende sleutel kan het overnemen vanaf { $when }: dan is hij overal bekend.
keys-rotated = De volgende sleutel tekent nu
keys-rotated-text = De vorige sleutel blijft gepubliceerd tot de laatste link ervan is verlopen.
keys-revoked = De sleutel is ingetrokken
keys-revoked-text = MobieTrain wordt meteen ingelicht. Hieronder bij Berichten zie je of het bericht is aangekomen.
revoke-question = Deze sleutel intrekken?
revoke-active = Deze sleutel tekent de links. De volgende sleutel neemt het meteen over; wie onderweg is met een link van de laatste minuut, leest dat die niet werkte en tikt opnieuw.
revoke-next = Deze sleutel tekent nog niet, dus niemand merkt het. Er wordt een nieuwe volgende sleutel gemaakt, die het over een halfuur kan overnemen.
revoke-retired = Deze sleutel tekent niet meer. Links van de laatste minuten die ermee zijn getekend, werken niet meer; wie er een heeft, tikt opnieuw.
revoke-when = MobieTrain wordt meteen ingelicht en weigert de sleutel binnen enkele seconden; als het bericht niet aankomt, binnen 10 minuten.
revoke-forever = Dit kan niet ongedaan worden gemaakt. Doe het wanneer iemand de sleutel in handen kan hebben.
revoke-no = Behouden

# Invitations and passwords
invite = Uitnodiging versturen
invite-again = Opnieuw versturen
invite-reset = Link voor een nieuw wachtwoord versturen
invite-link = Link maken om een wachtwoord te kiezen
invite-code = Aanmeldcode afdrukken
invite-no-email = Geen e-mailadres, dus er kan niets worden verstuurd. Bezorg een link, of een code op papier.
invite-no-mail = Er gaat hier geen mail uit. Geef een link of een code op papier door.
forgotten-no-email = Geen e-mailadres? Dan geeft je leidinggevende of planner je een nieuwe code. Daarmee kies je een nieuw wachtwoord.
sheet-lasts = Hoelang de codes geldig zijn
sheet-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
sheet-resets =
    { $n ->
        [one] Heeft al een wachtwoord, dat blijft tot er met de code een ander wordt gekozen: { $n } persoon
       *[other] Heeft al een wachtwoord, dat blijft tot er met de code een ander wordt gekozen: { $n } mensen
    }
sheet-ends =
    { $n ->
        [one] Een code die nog geldig is, vervalt: { $n } persoon
       *[other] Een code die nog geldig is, vervalt: { $n } mensen
    }
sheet-has-code = Een code tot { $until }
sheet-new = Een nieuwe code
sheet-crumb = Aanmeldcodes
sheet-title =
    { $n ->
        [one] Aanmeldcodes voor { $n } persoon
       *[other] Aanmeldcodes voor { $n } mensen
    }
sheet-lede = Knip langs de lijnen en geef iedereen de eigen strook.
sheet-print = Afdrukken
sheet-warning = Wie een strook heeft, kan hem gebruiken
sheet-warning-text = Je ziet de codes één keer. Elke code werkt één keer, tot { $until }. Maak je voor dezelfde mensen opnieuw codes, dan werken deze niet meer. Dat je ze hebt gemaakt, staat in het auditlogboek.
sheet-done = Klaar
sheet-qr = QR-code voor { $name }
sheet-signs-in = Je meldt je aan met { $with }
sheet-scan = Scan, kies een wachtwoord, klaar.
sheet-or = Of ga naar { $address } en typ
sheet-good = Eén keer geldig, tot { $until }.
code-title = Typ je code
code-text = Hij staat op het papier dat je hebt gekregen: tien letters en cijfers. Daarmee kies je een wachtwoord.
code-label = Code
code-button = Verder
code-wrong = Deze code is niet geldig. Misschien is hij verkeerd getypt, al gebruikt of te oud. Kijk hem na, of vraag een nieuwe.
invitation-mail-subject = Je account bij { $client }
invitation-mail-text =
    Beste { $name },

    { $client } heeft een account voor je gemaakt in CrewPlanner. Kies een wachtwoord met de link hieronder; die is geldig tot { $until }.
given-mail-text =
    Beste { $name },

    { $client } stuurt je een link waarmee je in CrewPlanner een nieuw wachtwoord kiest; die is geldig tot { $until }. Tot je er een hebt gekozen, blijft je wachtwoord wat het is.

role-confirm-first = Een andere rol kiezen vraagt eerst je wachtwoord.

asked-client-admin = Gevraagd van beheerders
asked-team-lead = Gevraagd van teamleiders
asked-employee = Gevraagd van alle andere medewerkers
address-no-mail = Van hieruit worden geen e-mails verstuurd, dus je kunt zelf geen adres bevestigen. Vraag het aan wie bij { $client } de medewerkers beheert: die wijzigt het voor je.
address-given-mail-text =
    Beste { $name },

    { $by } heeft je bij { $client } een ander e-mailadres gegeven, op { $when }. Met dit adres meld je je niet meer aan. Klopt dat niet? Vraag het aan wie bij { $client } de medewerkers beheert.
address-given-by-command = De beheerder
mail-off-text = Wie deze installatie beheert, heeft geen mailserver ingesteld. Tot dan geef je links zelf door of druk je aanmeldcodes af.

## Company sign-in

company-sign-in = Aanmelden via het bedrijf
company-lead = Mensen melden zich aan via je eigen OpenID Connect-provider, zoals Microsoft Entra, Google of Keycloak.
company-card-text = Laat de mensen van { $client } zich aanmelden via je eigen OpenID Connect-provider, naast een wachtwoord of in plaats daarvan.
company-open = Instellingen openen
company-redirect = Redirect-URI
company-redirect-help = Registreer deze site bij je provider als webapplicatie met dit adres. Hij gebruikt de code flow met PKCE en vraagt om de scopes openid, email en profile.
company-issuer = Issuer
company-issuer-help = Het adres van je provider, zoals https://login.example.com/realms/acme. Het wordt bevraagd voordat er iets wordt opgeslagen.
company-issuer-shape = Typ een adres dat begint met https://, zoals je provider zijn issuer schrijft.
company-issuer-away = De provider is op dit adres niet bereikbaar. Er is niets opgeslagen.
company-issuer-answer = Wat op dit adres antwoordt, is geen provider waarmee mensen zich hier kunnen aanmelden. Er is niets opgeslagen.
company-why = Voor wie de provider beheert:
company-client-id = Client-ID
company-client-id-wrong = Typ de client-ID die je provider aan deze site heeft gegeven.
company-secret = Client-secret
company-secret-help = Het wordt versleuteld bewaard en nooit meer getoond.
company-secret-keep = Het wordt versleuteld bewaard en nooit meer getoond. Laat dit leeg om het opgeslagen secret te houden.
company-secret-wrong = Typ het client-secret dat je provider aan deze site heeft gegeven.
company-secret-again = Typ het opnieuw: er is niets opgeslagen.
company-other-provider = Een andere issuer of client-ID beëindigt alle koppelingen: iedereen wordt opnieuw gevonden via het bevestigde adres.
company-mode = Wie zich daarmee aanmeldt
company-mode-off = Niemand
company-mode-beside = Wie dat wil, naast wachtwoord en passkey
company-mode-only = Iedereen met een e-mailadres, en op geen andere manier
company-mode-only-help = Hun wachtwoorden, passkeys, codes en uitnodigingen laten dan niemand meer binnen. Open sessies blijven.
company-untested = Test het eerst, met deze instellingen: kom van de provider terug als jezelf. Daarna kan het de enige weg zijn.
company-save = Opslaan
company-saved = Het aanmelden via het bedrijf is opgeslagen
company-test = Aanmelden testen
company-test-text = Je gaat naar je provider en komt hier terug, en leest wat die zei. Niemand wordt erdoor aan- of afgemeld.
company-tested-at = Getest op { $when }
company-not-tested = Niet getest met deze instellingen
company-test-save-first = Sla eerst de instellingen op.
company-whom = Wie het aangaat
company-n-concerned = Met een e-mailadres: voor hen kan het de enige weg zijn
company-n-without = Zonder: zij gaan verder met hun personeelsnummer
company-n-admins = Beheerders, die hun wachtwoord houden
company-n-linked = Al gekoppeld met iemand bij de provider
company-found-text = Mensen worden gevonden via het adres waarvan de provider zegt dat het bevestigd is, en zijn daarna met die persoon daar gekoppeld. Er komt niemand nieuw bij. Wie hier een tweede factor heeft ingesteld, wordt er ook naar gevraagd.
company-admins-text = Als de provider niet werkt, komen beheerders binnen met hun wachtwoord. Het auditlogboek zegt dat elke keer.
company-test-title = Resultaat van de test
company-test-good = Het werkt: dit zou jou aanmelden
company-test-good-text = Met deze instellingen kan de provider de enige weg zijn.
company-test-other = Dit zou { $name } aanmelden, en niet jou
company-test-other-text = Meld je bij de provider aan als jezelf om de test af te ronden.
company-test-bad = Dit zou niemand aanmelden
company-test-again = Opnieuw testen
company-subject = Subject (sub)
company-email-confirmed = Bevestigd door de provider
company-email-unconfirmed = Niet bevestigd door de provider
company-email-none = De provider noemt er geen
company-shown-there = Aangemeld bij de provider
company-found = Hier gevonden
company-found-link = Via de koppeling van een eerdere aanmelding
company-found-address = Via het bevestigde adres
company-sign-in-with = Aanmelden met { $client }
company-other-ways = Andere manieren om je aan te melden
company-other-ways-text = Voor mensen zonder e-mailadres, en voor beheerders.
company-only-refused = Wie een e-mailadres heeft, meldt zich aan met { $client }, via de knop hierboven. Zonder adres: kijk nummer en wachtwoord na en probeer het opnieuw.
company-only-here = Hier meld je je aan met { $client }
company-only-here-text = Een link of een code voor een wachtwoord opent niets meer. Gebruik de knop hieronder.
company-only-security = Je wachtwoord en je passkeys laten je op zich niet binnen. Naar een tweede factor die je hier hebt ingesteld, wordt ook gevraagd.
company-sign-out-everywhere = Je telefoon kwijt, of aangemeld op de computer van iemand anders? Hiermee eindigen je sessies in elke browser, ook hier. Daarna meld je je weer aan met { $client }.
company-forgotten = Alleen beheerders hebben nog een wachtwoord dat ze kunnen vergeten: niemand anders krijgt een link. Ga terug om je met de knop daar aan te melden.
company-confirm = Bevestigen met { $client }
company-refused = Dat is niet gelukt
company-again = Opnieuw proberen
company-back = Terug
company-trouble-again = Deze aanmelding begon in een andere browser, duurde langer dan 10 minuten of is al gebruikt. Begin opnieuw.
company-trouble-wait = Er waren hier te veel pogingen. Wacht een minuut en probeer het opnieuw.
company-trouble-denied = De aanmelding van je bedrijf liet je niet door, of je hebt ze daar afgebroken.
company-trouble-away = De aanmelding van je bedrijf antwoordt niet. Probeer het over een paar minuten opnieuw; beheerders kunnen hun wachtwoord gebruiken.
company-trouble-answer = Wat de aanmelding van je bedrijf antwoordde, is niet te vertrouwen, dus er is niemand aangemeld. Zeg het aan een beheerder: in het auditlogboek staat wat er mis was.
company-trouble-no-address = De aanmelding van je bedrijf zegt niet welk e-mailadres je hebt, dus je bent hier niet te vinden. Vraag het aan een beheerder.
company-trouble-unconfirmed = De aanmelding van je bedrijf zegt niet dat je e-mailadres bevestigd is, dus het laat hier niemand binnen. Vraag het aan een beheerder.
company-trouble-nobody = Niemand bij { $client } heeft hier jouw e-mailadres. Vraag een beheerder om het toe te voegen.
company-trouble-taken = De persoon met jouw e-mailadres is gekoppeld met iemand anders bij de aanmelding van je bedrijf. Een beheerder kan die koppeling beëindigen.
company-trouble-stale = De aanmelding van je bedrijf heeft je niet opnieuw gevraagd, dus het is niet zeker dat jij het bent.
company-trouble-somebody-else = Bij de aanmelding van je bedrijf was dat iemand anders dan wie hier is aangemeld.
company-linked = Sinds { $when } gekoppeld met { $email } bij de provider
company-last-used = Laatst gebruikt: { $when }
company-unlink = Koppeling beëindigen
company-now-unlinked = De koppeling van { $name } is beëindigd. Bij de volgende aanmelding via het bedrijf telt het bevestigde adres.
company-only-person = Meldt zich alleen aan via het bedrijf: een uitnodiging of een code zou niets openen.
bulk-by-company = Melden zich alleen aan via het bedrijf
audit-company-refused = Aanmelden via het bedrijf liet niemand binnen
audit-company-linked = Gekoppeld met het aanmelden via het bedrijf
audit-company-unlinked = Koppeling met het aanmelden via het bedrijf beëindigd
audit-company-saved = Aanmelden via het bedrijf ingesteld
audit-company-tested = Aanmelden via het bedrijf getest
audit-field-way = Via
audit-way-company = Aanmelden via het bedrijf
audit-way-beside = Wachtwoord, buiten het bedrijf om
audit-field-unlinked = Koppelingen beëindigd
audit-secret-changed = Gewijzigd
reminders-title = Herinneringen
reminders-lead = Een bericht per mail aan wie te laat is met een opleiding of er binnenkort een moet doen.
reminders-open = Herinneringen instellen
reminders-off = Uit
reminders-weekly = Eén keer per week
reminders-daily = Elke dag
reminders-rhythm = Hoe vaak
reminders-weekday = Dag, bij één keer per week
reminders-hour = Uur
reminders-days = Dagen vooruit
reminders-days-help = Wat binnen zoveel dagen moet: 0 tot { $most }.
reminders-look = Toon wie bericht krijgt
reminders-effects = Wat er dan gebeurt
reminders-next = De volgende berichten worden geschreven op { $when }.
reminders-people =
    { $people ->
        [one] Eén persoon zou dan bericht krijgen, voor zover nu bekend.
       *[other] { $people } mensen zouden dan bericht krijgen, voor zover nu bekend.
    }
reminders-people-many = Minstens { $people } mensen zouden dan bericht krijgen, voor zover nu bekend.
reminders-not-told = MobieTrain heeft nog niet gemeld wie te laat is. Dat gebeurt vanzelf.
reminders-nobody = Niemand krijgt een herinnering.
reminders-save = Opslaan
reminders-saved = Opgeslagen.
reminders-no-mail = Vanuit deze installatie gaat geen mail uit, dus niemand krijgt een herinnering.
reminders-calm = Bewust rustig
reminders-calm-one = Hoogstens één bericht per persoon per dag, en nooit voor niets.
reminders-calm-whom = Alleen aan actieve mensen met een adres die zich al eens hebben aangemeld. Het leidt naar precies die cursus.
reminders-calm-leads = Teamleiders krijgen één bericht over hun eigen mensen.
reminders-calm-off = Iedereen kan deze berichten in het eigen profiel uitzetten.
own-reminders = Herinneringen per mail
own-reminders-on = Je krijgt bericht wanneer een opleiding te laat is of binnenkort moet.
own-reminders-off = Je krijgt geen berichten over opleidingen die te laat zijn of moeten.
own-reminders-stop = Stuur mij er geen
own-reminders-want = Stuur mij herinneringen
own-reminders-now-on = Je krijgt herinneringen per mail.
own-reminders-now-off = Je krijgt geen herinneringen per mail meer.
remind-title = Mensen herinneren
remind-lead = Eén bericht aan elk, in hun taal, over wat te laat is of binnen 7 dagen moet.
remind-these =
    { $n ->
        [one] Deze persoon herinneren…
       *[other] Deze { $n } mensen herinneren…
    }
remind-whom = Mensen die bericht krijgen: { $people }
remind-written = Berichten onderweg: { $people }
remind-more = Er staan er meer in de lijst: alleen de eerste { $most } mensen krijgen nu een bericht. Filter op afdeling voor de anderen; niemand krijgt er vandaag twee.
remind-already = Vandaag al bericht gekregen, dus niet nog eens: { $people }
remind-unreachable = Niet bereikt (geen adres, nooit aangemeld, niet actief of uitgezet): { $people }
remind-send = De berichten versturen: { $people }
remind-back = Terug naar de lijst
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, en nog { $count }
reminder-subject-lead = Je mensen: { $count } met opleiding te laat of nog te doen
reminder-more = En nog { $count }.
reminder-person = { $name }: { $training }
reminder-text =
    Hallo { $name },

    deze opleiding van jou is te laat of moet nog:

    { $courses }
reminder-text-lead =
    Hallo { $name },

    deze opleiding van je mensen is te laat of moet nog:

    { $people }
reminder-text-both =
    Hallo { $name },

    deze opleiding van jou is te laat of moet nog:

    { $courses }

    En deze van je mensen:

    { $people }

    De hele lijst: { $list }
reminder-button = De cursus openen
reminder-button-lead = De lijst openen
reminder-end = Je kunt deze berichten in je profiel uitzetten: { $link }
audit-reminders-changed = Wijzigde wanneer mensen herinnerd worden
audit-reminded = Schreef herinneringen
audit-reminders-stopped = Zette eigen herinneringen uit
audit-reminders-wanted = Zette eigen herinneringen aan
reminders-weekday-name =
    { $weekday ->
        [1] Maandag
        [2] Dinsdag
        [3] Woensdag
        [4] Donderdag
        [5] Vrijdag
        [6] Zaterdag
       *[other] Zondag
    }
