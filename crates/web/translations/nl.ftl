date = { $day } { $month } { $year }
moment = { $date }, { $time }
month = { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
day = { $weekday } { $date }
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
list-separator = ,{" "}

error-bad-request = Dat kwam niet goed door
error-bad-request-text = Er klopte iets niet in de aanvraag, dus is er niets gewijzigd. Ga terug, kijk na wat je hebt ingevuld en probeer het opnieuw.
error-forbidden = Deze pagina kun je niet openen
error-forbidden-text = Je hebt er het recht niet voor. Heb je het nodig? Vraag het aan een beheerder van je bedrijf.
error-cross-site = Dat kwam van een andere pagina
error-cross-site-text = Voor je veiligheid aanvaarden we alleen wijzigingen vanaf onze eigen pagina’s. Er is niets gewijzigd. Open de pagina hier en probeer het opnieuw.
error-origin-hidden = We weten niet waar dat vandaan kwam
error-origin-hidden-text = Je browser zei niet vanaf welke pagina dit werd verstuurd. Voor je veiligheid is er daarom niets gewijzigd. Meestal verbergt een proxy onderweg het. Probeer een andere browser, of geef de supportcode aan je beheerder.
error-cookies-blocked = Je browser bewaart hier geen cookies
error-cookies-blocked-text = Zonder cookie kan niemand aangemeld blijven, dus je zou telkens opnieuw gevraagd worden. Sta in de instellingen van je browser cookies toe voor deze site, of verlaat de modus die ze allemaal blokkeert, en probeer het opnieuw.
error-not-found = Op dit adres is er niets
error-not-found-text = Misschien is de pagina verhuisd of staat er een tikfout in het adres.
error-gone = Deze cursus is ingetrokken
error-gone-text = Je kunt hem nu niet volgen. Wat je erin deed, blijft bewaard en is er weer als de cursus terugkomt.
error-method = Dat kan deze pagina niet
error-method-text = Het adres bestaat, maar niet voor dit soort aanvraag. Er is niets gewijzigd.
error-too-large = Dat was te groot
error-too-large-text = Wat je verstuurde, is groter dan we hier aanvaarden. Er is niets gewijzigd.
error-foreign-host = Dit adres is niet van ons
error-foreign-host-text = De aanvraag bereikte ons onder een naam die we niet kennen. Kijk het adres na.
error-too-many = Te veel pogingen
error-too-many-text = Wacht een minuut en probeer het opnieuw. Er is niets geblokkeerd.
error-internal = Er ging bij ons iets mis
error-internal-text = Heb je iets gewijzigd? Kijk dan eerst of het is opgeslagen. Probeer het straks opnieuw. Blijft het zo? Meld het dan aan je beheerder.
error-busy = Het is hier nu erg druk
error-busy-text = Wacht enkele seconden en probeer het opnieuw. Heb je iets gewijzigd? Kijk dan eerst of het is opgeslagen.
error-support = Supportcode:

slug-error-length = Gebruik 3 tot 63 tekens.
slug-error-characters = Gebruik alleen kleine letters (a tot z), cijfers en koppeltekens.
slug-error-hyphen = Begin en eindig met een letter of een cijfer.
slug-error-punycode = Een slug mag niet met xn-- beginnen.
slug-error-reserved = Deze naam is gereserveerd. Kies een andere.

text-error-hidden = Er zit { $character } in, en dat ziet niemand. Haal het weg, of typ alles opnieuw.
hidden-zero-width-space = een spatie zonder breedte ({ $code })
hidden-soft-hyphen = een zacht koppelteken ({ $code })
hidden-direction = een teken voor de schrijfrichting ({ $code })
hidden-other = een onzichtbaar teken ({ $code })

## The audit log of both sites
audit-title = Auditlogboek
audit-lead =
    { $days ->
        [one] Wie wat deed, en wanneer. Er wordt nooit iets in gewijzigd; het wordt één dag bewaard.
       *[other] Wie wat deed, en wanneer. Er wordt nooit iets in gewijzigd; het wordt { $days } dagen bewaard.
    }
audit-download = CSV downloaden
audit-person = Persoon
audit-person-search = Naam, e-mail of nummer
audit-action = Actie
audit-all-actions = Alle acties
audit-from = Van
audit-to = Tot en met
audit-filter = Filteren
audit-no-day = Dit is geen dag. Schrijf hem als 2026-06-18.
audit-days-turned = Deze dag ligt vóór de eerste. Wissel ze om.
audit-everybody = Iedereen tonen
audit-nobody = Niemand gevonden met “{ $q }”.
audit-who-is-meant = Meerdere mensen gevonden met “{ $q }”. Wie van hen?
audit-nothing-fits = Geen vermelding past
audit-show-all = Het hele logboek tonen
audit-empty = Er is nog niets gebeurd
audit-empty-text = Aanmeldingen, wijzigingen en exports komen hier te staan.
audit-caption = Auditlogboek, nieuwste eerst
audit-time = Tijd
audit-who = Wie
audit-subject = Betrokken
audit-address = IP-adres
audit-changes = Wijzigingen tonen
audit-before = vroeger:
audit-after = nu:
audit-nothing = niets
audit-others = en nog { $n }
audit-all-subjects = Betrokken: { $n }
audit-pages = Pagina’s
audit-count = Vermeldingen: { $n }
audit-count-many = Vermeldingen: 10.000+
audit-newest = Nieuwste
audit-older = Ouder
audit-first = Eerste pagina
audit-next = Volgende pagina
audit-command-line = Beheerder van de server
audit-by-itself = Automatisch
audit-signed-in = Aangemeld
audit-sign-in-refused = Aanmelden mislukt
audit-signed-out-everywhere = Overal afgemeld
audit-password-chosen = Wachtwoord gekozen met een link
audit-password-changed = Eigen wachtwoord gewijzigd
audit-reset-asked = Link voor een nieuw wachtwoord gevraagd
audit-device-signed-out = Apparaat afgemeld
audit-audit-log-exported = Auditlogboek geëxporteerd
audit-field-times = Hoe vaak
audit-field-entries = Vermeldingen
audit-field-changes = Wijzigingen
audit-no-address = Iemand zonder geldig e-mailadres
audit-various = Diverse, te veel om op te sommen
audit-breadcrumb = Kruimelpad

## Getting in, on both sites
sign-in-email = E-mailadres
copy = Kopiëren
copied = Gekopieerd
sign-in-too-many = Te veel pogingen
sign-in-too-many-text =
    { $seconds ->
        [one] Wacht één seconde en probeer het opnieuw. Er is niets geblokkeerd.
       *[other] Wacht { $seconds } seconden en probeer het opnieuw. Er is niets geblokkeerd.
    }
devices-own = Waar je aangemeld bent
device-on = { $browser } op { $system }
device-unknown = Een browser die we niet kennen
device-seen = Laatst gezien op { $when }
device-seen-from = Laatst gezien op { $when }, vanaf { $address }
device-here = Deze browser
device-sign-out = Afmelden
device-signed-out = Die browser is afgemeld
sign-out-everywhere = Overal afmelden
sign-out-everywhere-text = Je telefoon kwijt, of aangemeld op de computer van iemand anders? Hiermee eindigen je sessies in elke browser, ook hier. Om je weer aan te melden, heb je je wachtwoord nodig.
sign-out-everywhere-button = Overal afmelden
signed-out-everywhere = Je bent overal afgemeld
signed-out-everywhere-text = In elke browser moet je je opnieuw aanmelden.
invitation-made = Op { $when } is een link gemaakt om een wachtwoord te kiezen.
invitation-opened = De link is geopend op { $when }, door deze persoon of door een programma dat de mail leest.
invitation-used = Er is een wachtwoord gekozen op { $when }.
invitation-until = De link is geldig tot { $when }.
invitation-waiting = De e-mail is onderweg naar de mailserver.
invitation-sent = De mailserver heeft de e-mail aan { $email } aangenomen op { $when }.
invitation-failed = De e-mail aan { $email } is op { $when } niet aangenomen.
invitation-said = De mailserver zei: “{ $said }”
invited-link = Link om een wachtwoord te kiezen
invited-link-text = Bezorg deze link aan { $name }. Hij is geldig tot { $until }.
invited-once = Je ziet deze link maar één keer
invited-once-text = Wie de link heeft, kan er één keer het wachtwoord mee kiezen. Is hij kwijt? Maak dan een nieuwe: deze werkt dan niet meer.
invited-back = Klaar
choose-welcome = Welkom bij { $client }, { $name }
choose-welcome-text = Kies een wachtwoord en je bent binnen.
choose-title = Kies een nieuw wachtwoord
choose-text = Voor { $name }. Waar je tot nu toe aangemeld was, word je afgemeld.
choose-user = Je meldt je aan met
choose-new = Nieuw wachtwoord
choose-help =
    { $count ->
        [one] Minstens één teken.
       *[other] Minstens { $count } tekens. Meer hoeft niet: drie woorden na elkaar onthoud je makkelijk.
    }
choose-show = Tonen wat ik typ
choose-short =
    { $count ->
        [one] Er is minstens één teken nodig.
       *[other] Dat is te kort: er zijn minstens { $count } tekens nodig.
    }
choose-long = Dat is langer dan wat iemand ooit typt. Hoogstens 1.000 bytes zijn mogelijk.
choose-common = Veel mensen gebruiken dit wachtwoord, of een dat er erg op lijkt. Het wordt dus als eerste geraden. Kies een ander.
choose-button = Opslaan en aanmelden
choose-not-you = Ben je niet { $name }? Sluit dan deze pagina; er is niets gebeurd. De link is geldig tot { $until }.
ticket-over = Deze link is niet meer geldig
ticket-over-text = Hij is al gebruikt, is te oud, of er is een nieuwere verstuurd. Er is niets veranderd.
ticket-over-sign-in = Aanmelden
ticket-over-again = Een nieuwe link vragen
ticket-over-ask = Nog nooit een wachtwoord gehad? Vraag een nieuwe uitnodiging aan wie bij { $client } de medewerkers beheert.
forgotten-title = Wachtwoord vergeten?
forgotten-text = Typ je e-mailadres. Als iemand bij { $client } dat adres heeft, komt er een e-mail met een link voor een nieuw wachtwoord.
forgotten-no-mail = Van hieruit worden geen e-mails verstuurd. Vraag het aan wie bij { $client } de medewerkers beheert: die kan een link voor je maken.
forgotten-no-address = Dit is geen e-mailadres. Kijk het na en probeer het opnieuw.
forgotten-button = Link versturen
forgotten-asked = Kijk in je mailbox
forgotten-asked-text = Als iemand bij { $client } het adres { $email } heeft, is er een link voor een nieuw wachtwoord naar dat adres onderweg. Die is een uur geldig.
forgotten-asked-nothing = Na enkele minuten nog niets? Kijk bij de ongewenste e-mail, kijk het adres na, of vraag het aan wie bij { $client } de medewerkers beheert.
forgotten-back = Terug naar aanmelden
own-password = Wachtwoord wijzigen
own-password-current = Huidig wachtwoord
own-password-wrong = Dit is niet je huidige wachtwoord.
own-password-ends = Overal elders word je afgemeld.
own-password-save = Wachtwoord wijzigen
own-password-cancel = Annuleren
own-password-saved = Je wachtwoord is gewijzigd
reset-mail-subject = Een nieuw wachtwoord voor { $client }
reset-mail-text =
    Beste { $name },

    Iemand, waarschijnlijk jijzelf, heeft een nieuw wachtwoord gevraagd bij { $client }. Kies het met de link hieronder; die is geldig tot { $until }. Was jij het niet? Dan hoef je niets te doen: je wachtwoord blijft wat het is.
ticket-mail-end = Niemand zal je ooit om deze link vragen. Geef hem aan niemand door.
code-made = Een aanmeldcode is afgedrukt op { $when }.
code-opened = Hij is gescand of ingetypt op { $when }.
code-until = Hij is geldig tot { $when }.
security-title = Aanmelden en beveiliging
security-for = Voor je eigen account, { $name }.
security-text = Een tweede factor, je wachtwoord, en waar je aangemeld bent.
security-on = Tweede factor aan
factor-app = Authenticator-app
factor-app-text = Een app op je telefoon toont zes cijfers, en elke halve minuut andere. Als je je aanmeldt, wordt er na je wachtwoord naar gevraagd: wie alleen het wachtwoord kent, komt er niet in.
factor-app-on = Ingesteld
factor-app-none = Niet ingesteld
factor-app-since = Sinds { $when }.
factor-app-set-up = Instellen
factor-app-turn-off = Uitschakelen…
factor-app-off-question = De authenticator-app uitschakelen?
factor-app-off-text = De codes ervan tellen niet meer. Is het je enige tweede factor, dan kom je voortaan met alleen je wachtwoord binnen, en vervallen ook je herstelcodes.
factor-app-off-yes = Uitschakelen
factor-cancel = Annuleren
factor-app-scan = Scan dit met je authenticator-app.
factor-app-type = Typ de zes cijfers die de app toont.
factor-app-qr = QR-code voor je authenticator-app
factor-six-digits = Zes cijfers
factor-app-turn-on = Inschakelen
factor-app-no-camera = Geen camera?
factor-app-key = Typ deze sleutel in de app:
factor-code-wrong = De app toont deze code nu niet. Wacht op de volgende en typ die; klopt het weer niet, laat je telefoon dan zelf de tijd instellen.
factor-app-now-on = Je authenticator-app is ingesteld
factor-app-now-off = Je authenticator-app is uitgeschakeld
factor-recovery-code = Herstelcode
codes-title = Herstelcodes
codes-text = Voor de dag dat je telefoon in het water ligt. Elke code werkt één keer.
codes-left = Codes over: { $count } van 10
codes-make = Nieuwe maken…
codes-question = Nieuwe herstelcodes maken?
codes-question-text = Je ziet ze één keer. De codes die je hebt, werken meteen niet meer.
codes-yes = Nieuwe maken
codes-once = Je ziet deze één keer
codes-once-text = Print ze of schrijf ze op.
codes-before = Codes die je eerder had, werken niet meer.
codes-kept = Ik heb ze bewaard
codes-print = Printen
second-title = Nog één stap
second-text = Je wachtwoord klopt. Typ de zes cijfers die je authenticator-app nu toont.
second-button = Verder
second-wrong = Die code klopt niet
second-wrong-text = Wacht op de volgende en typ die: elke code werkt één keer. Pogingen over: { $left }.
second-recovery = Geen telefoon bij de hand? Gebruik een herstelcode
second-recovery-help = Een van de codes die je op papier bewaard hebt. Hij werkt één keer.
second-recovery-wrong = Dat is geen van je herstelcodes
second-recovery-wrong-text = Of hij is al gebruikt, of er zijn nieuwere gemaakt. Probeer een andere. Pogingen over: { $left }.
second-over = Typ je wachtwoord nog een keer
second-over-text = De tweede stap duurde langer dan tien minuten, of er waren vijf foute codes. Er is niets geblokkeerd.
second-back = Als iemand anders aanmelden
second-help = Telefoon en codes allebei kwijt? Een beheerder van { $client }, of wie { $product } beheert, kan je tweede factor weghalen.

proof-title = Bevestig dat jij het bent
proof-text = Wat nu komt, mag niemand doen die deze browser toevallig open vindt. Dit geldt een kwartier.
proof-nothing = Er is niets gewijzigd
proof-nothing-text = De pagina stond langer dan een kwartier open. Bevestig dat jij het bent en doe het dan opnieuw.
proof-password = Je wachtwoord
proof-button = Bevestigen
proof-wrong = Dat is niet je wachtwoord.
proof-by-code = Liever met een code
proof-code-wrong = Die code klopt niet, of is al gebruikt. Wacht op de volgende en typ die.

passkeys-title = Passkeys
passkeys-text = Je vingerafdruk, gezicht of schermvergrendeling in plaats van een wachtwoord. Telt als beide factoren.
passkeys-none = Nog geen.
passkey-add = Passkey toevoegen
passkey-added = Toegevoegd op { $when }
passkey-used = laatst gebruikt op { $when }
passkey-unnamed = Passkey
passkey-name = Naam
passkey-name-help = Zodat je later weet welke het is: de naam van de telefoon of computer.
passkey-add-failed = Er is geen passkey toegevoegd: geannuleerd, of dit toestel kan er geen maken, of het heeft er al een voor dit account.
passkey-add-refused = Dat duurde te lang, of kwam niet van deze pagina. Er is niets toegevoegd; probeer het nog eens.
passkey-now-on = De passkey is toegevoegd
passkey-now-off = De passkey is verwijderd
passkey-renamed = De passkey heeft een nieuwe naam
passkey-change = Wijzigen
passkey-save = Naam opslaan
passkey-remove = Deze passkey verwijderen
passkey-remove-text = Je komt er hier niet meer mee binnen. Is het je enige tweede factor, dan volstaat voortaan je wachtwoord. Verwijder hem ook op het toestel.
passkey-use = Passkey gebruiken
passkey-failed = Er is geen passkey gebruikt: geannuleerd, of er is er op dit toestel geen voor deze site. Neem een andere weg.
passkey-refused = Die passkey telt hier niet
passkey-refused-text = Hij is verwijderd, is van iemand anders, of de pagina stond te lang open. Probeer het nog eens of neem een andere weg.
second-text-passkey = Je wachtwoord klopt. Gebruik nu een van je passkeys.

address-title = E-mailadres
address-none = Je hebt er nog geen.
address-change = E-mailadres wijzigen
address-add = E-mailadres toevoegen
address-pending = Wacht op bevestiging op { $email }, verstuurd op { $when }. De link daar is geldig tot { $until }; zolang niemand op de knop erachter drukt, verandert er niets.
address-cancel = Wijziging annuleren
address-again = Opnieuw versturen
address-new = Nieuw e-mailadres
address-new-help = Er gaat een link naartoe. Het adres verandert als je binnen zes uur op de knop erachter drukt. Je huidige adres krijgt bericht en kan het een week lang terugdraaien.
address-same = Dat is al je adres.
address-ask = Link versturen
address-asked = Kijk in de mail van je nieuwe adres
address-cancelled = Je e-mailadres blijft wat het was
address-wait = Dat is vaak genoeg verstuurd. Kijk bij de ongewenste e-mail en probeer het straks opnieuw.
address-confirm-title = Is dit jouw e-mailadres?
address-confirm-text = { $name } wil zich voortaan bij { $client } aanmelden met { $email }. Druk alleen op de knop als jij dat bent.
address-confirm-button = Ja, dit adres gebruiken
address-changed = Je e-mailadres is gewijzigd
address-confirm-first = Meld je eerst in deze browser aan als { $name } en open de link dan opnieuw.
address-back = Je vorige e-mailadres is terug. Kijk na wat hier verder ingesteld is: wie het wijzigde, kan iets toegevoegd hebben.
address-restored-mail-text =
    Beste { $name },

    Je e-mailadres bij { $client } is sinds { $when } weer { $after }. Wie daar de mail leest, heeft de wijziging naar dit adres teruggedraaid, iedereen afgemeld en een nieuw wachtwoord gekozen. Was jij het niet? Vraag het dan aan wie je account beheert.
address-restore-title = De wijziging terugdraaien?
address-restore-text = { $name } meldt zich bij { $client } weer aan met { $email }. Iedereen die met dit account aangemeld is, wordt afgemeld, en het wachtwoord vervalt: je kiest hier een nieuw.
address-restore-button = Terugdraaien
address-over-text = Hij is al gebruikt, is te oud, er is een nieuwere verstuurd, of het adres is niet meer vrij. Er is niets veranderd.
address-over-ask = Meld je aan en bekijk het e-mailadres in je profiel. Kom je er niet in? Vraag het aan wie bij { $client } de medewerkers beheert.
address-mail-subject = Bevestig je nieuwe e-mailadres bij { $client }
address-mail-text =
    Beste { $name },

    Je wilt je bij { $client } met dit adres aanmelden. Open de link hieronder voor { $until } en druk daar op de knop. Was jij het niet? Dan hoef je niets te doen.
address-taken-mail-text =
    Iemand wil zich bij { $client } met dit adres aanmelden. Het heeft daar al een account, dus er is niets veranderd. Was jij het? Meld je dan met dat account aan, of vraag het aan wie bij { $client } de medewerkers beheert.
address-changed-mail-subject = Je e-mailadres bij { $client } is gewijzigd
address-changed-mail-text =
    Beste { $name },

    Je e-mailadres bij { $client } is sinds { $when } { $after } in plaats van { $before }. Het is gewijzigd vanaf het netwerkadres { $from }.

    Was jij het niet? Draai het dan terug met de link hieronder, tot { $until }. Dan wordt iedereen afgemeld en kies je een nieuw wachtwoord.
keep-me = Op dit toestel aangemeld blijven
keep-me-help =
    { $days ->
        [one] Eén dag lang, of tot je je afmeldt. Niet op een toestel dat ook anderen gebruiken.
       *[other] { $days } dagen lang, of tot je je afmeldt. Niet op een toestel dat ook anderen gebruiken.
    }
device-kept = Blijft aangemeld tot { $when }
audit-address-asked = Ander e-mailadres gevraagd
audit-address-changed = Eigen e-mailadres gewijzigd
audit-address-restored = Vorig e-mailadres teruggezet
## Mail: what every message says, and trying out the mail server
mail-link-below = Werkt de knop niet? Kopieer dit adres naar je browser:
mail-automatic = { $product } heeft dit bericht automatisch verstuurd. Niemand leest wat erop wordt geantwoord.
mail-button-choose = Wachtwoord kiezen
mail-button-security = Aanmelden en beveiliging openen
mail-button-confirm-address = Adres bevestigen
test-mail-subject = Een testbericht van { $product }
test-mail-text =
    Beste { $name },

    Dit bericht is verstuurd om de mailserver te testen. Als je het leest, komen berichten van { $product } aan.
test-mail-button = { $product } openen
mail-title = E-mail
mail-lead = Uitnodigingen en links voor een nieuw wachtwoord gaan per e-mail. Hier zie je of dat werkt.
mail-set-up = Er gaan berichten uit
mail-folder = Berichten gaan naar een map
mail-from = Ze komen van { $from }.
mail-off = Vanaf hier gaat geen e-mail uit
mail-test-text = Er gaat meteen een bericht naar { $address }, en je leest hier wat de mailserver antwoordt.
mail-test-no-address = Je hebt hier geen e-mailadres, dus er kan geen bericht naar je worden gestuurd. Iemand met een adres moet het uitproberen.
mail-test-button = Stuur mij een testbericht
mail-test-taken = De mailserver heeft het bericht aan { $address } aangenomen
mail-test-taken-text = Hij antwoordde: “{ $said }” Of het bericht aankomt, zie je in je mailbox. Kijk ook bij ongewenste e-mail.
mail-test-kept = Er is geen bericht verstuurd: hier is geen mailserver
mail-test-kept-text = Deze installatie schrijft berichten in een map, waar niemand ze krijgt. Dat van jou ligt daar.
mail-test-refused = De mailserver heeft het bericht niet aangenomen
mail-test-refused-text = Hij antwoordde: “{ $said }” Er is niets verstuurd.
mail-test-unreachable = De mailserver is niet bereikbaar of laat ons niet binnen
mail-test-unreachable-text = Er is niets verstuurd. Wie deze installatie beheert, vindt de reden in het logboek ervan.
mail-test-unsure = De mailserver heeft niet geantwoord
mail-test-unsure-text = Het bericht was toen al onderweg. Of het is verstuurd, weet niemand: kijk in je mailbox. Wie deze installatie beheert, vindt meer in het logboek ervan.
mail-test-wait = Je hebt het net al een paar keer geprobeerd. Probeer het over een minuut opnieuw.
mail-unreachable = De mailserver was niet bereikbaar of liet ons niet binnen.
mail-unfit-address = Naar dit adres kan geen bericht worden verstuurd.
audit-mail-failed = Bericht niet bezorgd
audit-field-said = De mailserver zei
audit-field-message = Bericht
audit-message-invitation = Uitnodiging
audit-message-reset = Link voor een nieuw wachtwoord
audit-message-factors = Tweede factor weggehaald
audit-message-connected = MobieTrain heeft verbonden
audit-message-reminder = een herinnering aan een opleiding
audit-message-address = Link naar een nieuw e-mailadres
audit-message-address-changed = E-mailadres is gewijzigd
audit-message-joined = Werkt in nog een account
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Tweede factor gevraagd
audit-factors-not-asked = Tweede factor niet meer gevraagd
audit-factor-added = Tweede factor toegevoegd
audit-factor-removed = Tweede factor verwijderd
audit-recovery-codes-made = Nieuwe herstelcodes gemaakt
audit-factor-refused = Tweede factor geweigerd, na het juiste wachtwoord
audit-factors-reset = Tweede factor weggehaald
audit-field-factor = Tweede factor
audit-field-why = Waarom
audit-why-wrong = Fout
audit-why-replayed = Al eerder gebruikt
audit-why-cloned = Telde achteruit: misschien is er een kopie van de passkey
audit-factor-passkey = Passkey
person-factor = Tweede factor
person-factor-set = Ingesteld
person-factor-none = Geen
person-factor-reset = Tweede factor weghalen…
person-factor-reset-question = De tweede factor van { $name } weghalen?
person-factor-reset-first = Voor iemand die telefoon en herstelcodes kwijt is. Ga na of het echt deze persoon is die erom vraagt: bel, of spreek elkaar.
person-factor-reset-then = Daarna volstaat het wachtwoord om binnen te komen, tot er weer een tweede factor is ingesteld.
person-factor-reset-mail = Ze krijgen per e-mail bericht dat jij dit gedaan hebt.
person-factor-reset-no-mail = Er gaat geen bericht uit: deze installatie verstuurt geen e-mail. Vertel het zelf.
person-factor-reset-yes = Weghalen
person-factor-now-none = De tweede factor van { $name } is weggehaald
factors-reset-mail-subject = Je tweede factor bij { $client } is weggehaald
factors-reset-mail-text =
    Beste { $name },

    Een beheerder heeft de tweede factor van je account bij { $client } weggehaald. Nu kom je met alleen je wachtwoord binnen. Stel een nieuwe in onder “Aanmelden en beveiliging”. Heb je hier niet om gevraagd? Wijzig dan meteen je wachtwoord en zeg het tegen je beheerder.
role-confirm-link = Bevestig dat jij het bent, in een nieuw tabblad
mistake-confirm-first = Bevestig eerst dat jij het bent (de link hieronder) en sla dan opnieuw op. Er is nog niets gewijzigd.
asked-title = Wie een tweede factor nodig heeft
asked-text = Een tweede factor is wat iemand naast het wachtwoord laat zien: zes cijfers van een app op de telefoon, of een passkey. Wie alleen het wachtwoord kent, komt er niet in.
asked-have =
    { $with ->
        [one] { $with } van { $people } heeft er een.
       *[other] { $with } van { $people } hebben er een.
    }
asked-without =
    { $count ->
        [one] { $count } zou er een moeten instellen.
       *[other] { $count } zouden er een moeten instellen.
    }
asked-from = Vanaf deze dag
asked-day-wrong = Kies een dag.
asked-day-past = Deze dag is voorbij. Kies vandaag of een latere dag.
asked-at-once =
    { $count ->
        [one] Dat is vandaag: vanaf nu stelt { $count } persoon er eerst een in, voor iets anders kan.
       *[other] Dat is vandaag: vanaf nu stellen { $count } mensen er eerst een in, voor iets anders kan.
    }
asked-type-number = Typ { $count } om door te gaan
asked-not-saved = Er is nog niets opgeslagen.
asked-then = Tot die dag krijgen ze het na het aanmelden te lezen. Daarna stelt wie er geen heeft er eerst een in; niemand wordt buitengesloten.
asked-save = Opslaan
asked-saved = Opgeslagen
asked-card = { $client } en tweede factoren
asked-card-text = Kies wie er een nodig heeft, en vanaf welke dag.
asked-of-you = { $client } vraagt je een tweede factor vanaf { $when }
asked-of-you-text = Het kost twee minuten, en wie je wachtwoord te pakken krijgt, komt er niet in.
asked-now = { $client } vraagt je een tweede factor
asked-now-text = Stel er hier een in om verder te gaan. Al het andere wacht erop, en er gaat niets verloren.
asked-go = Instellen
