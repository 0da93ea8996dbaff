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
technical-title = Technische details
technical-text = Berichten, sleutels en klokken
event-keys-changed = Sleutels gewijzigd
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
