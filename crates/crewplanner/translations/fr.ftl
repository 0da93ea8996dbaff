skip = Aller au contenu
nav-main = Menu principal
nav-home = Accueil
nav-integrations = Intégrations
nav-qualified = Formation
nav-breadcrumb = Fil d’Ariane
menu-profile = Profil
menu-of = Menu du profil de { $name }
menu-of-new =
    { $count ->
        [one] Menu du profil de { $name }, un nouveau cours
       *[other] Menu du profil de { $name }, { $count } nouveaux cours
    }
menu-of-late =
    { $late ->
        [one] Menu du profil de { $name }, un cours en retard
       *[other] Menu du profil de { $name }, { $late } cours en retard
    }
menu-of-both =
    Menu du profil de { $name }, { $count ->
        [one] un nouveau cours
       *[other] { $count } nouveaux cours
    }, { $late ->
        [one] un en retard
       *[other] { $late } en retard
    }
menu-employee = { $departments }, { $client }
menu-admin = Administration, { $client }
menu-my-profile = Mon profil
menu-opens-mobietrain = ouvre l’application MobieTrain
menu-sign-out = Se déconnecter
error-home = Aller à l’accueil

art-label = Dessin du planning d’une journée
art-line = Chaque horaire, chaque bar, chaque entrée. Un seul planning pour toute l’équipe.

company-title = Pour quelle entreprise travailles-tu ?
company-lede = Chaque entreprise a sa propre adresse chez CrewPlanner.
company-label = Nom de l’entreprise dans l’adresse
company-unknown = Aucune entreprise ne porte ce nom ici. Vérifie l’adresse dans le message de ton équipe de planning.
company-button = Continuer
company-help = Un doute ? Ton équipe de planning connaît l’adresse.

sign-in-title = Connexion
sign-in-to = Connexion à { $client }
sign-in-lede = Utilise l’adresse e-mail que ton équipe de planning a enregistrée, ou ton numéro de personnel.
sign-in-name = Adresse e-mail ou numéro de personnel
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-refused = Connexion refusée
sign-in-refused-text = Les deux ne vont pas ensemble, ou aucun mot de passe n’est encore défini. Vérifie les deux et réessaie.
sign-in-help = Pas encore de mot de passe ? Ton équipe de planning t’envoie une invitation ou te donne un code sur papier.
sign-in-code = J’ai un code sur papier

home-good-morning = Bonjour, { $name }
home-good-afternoon = Bonjour, { $name }
home-good-evening = Bonsoir, { $name }
home-training = Tes formations
home-training-text = Tes cours sont dans MobieTrain. La connexion se fait toute seule.
home-open-mobietrain = Ouvrir MobieTrain
news-badge =
    { $count ->
        [one] 1 nouveau
       *[other] { $count } nouveaux
    }
news-badge-late =
    { $late ->
        [one] 1 en retard
       *[other] { $late } en retard
    }
news-badge-both =
    { $count ->
        [one] 1 nouveau
       *[other] { $count } nouveaux
    }, { $late ->
        [one] 1 en retard
       *[other] { $late } en retard
    }
news-said =
    { $count ->
        [one] Un nouveau cours
       *[other] { $count } nouveaux cours
    }
news-said-late =
    { $late ->
        [one] Un cours en retard
       *[other] { $late } cours en retard
    }
news-said-both =
    { $count ->
        [one] Un nouveau cours
       *[other] { $count } nouveaux cours
    }, { $late ->
        [one] un en retard
       *[other] { $late } en retard
    }
news-new = Nouveau
news-more =
    { $count ->
        [one] Et encore un dans MobieTrain.
       *[other] Et encore { $count } dans MobieTrain.
    }
news-completed =
    { $count ->
        [one] Terminé : un cours.
       *[other] Terminés : { $count } cours.
    }
news-last-completed = Dernier :
home-start = Trois étapes jusqu’à la première formation
home-start-text = Ajoute ton équipe, une personne à la fois ou depuis un fichier. Invite-la : avant, personne ne peut se connecter. Relie ensuite MobieTrain : dès lors, chaque personne trouve ses cours ici et dans le menu derrière sa photo.
home-start-invite = Inviter des personnes
home-start-connect = Relier MobieTrain
home-departments = Tes services
home-no-departments = Tu n’es dans aucun service pour le moment.

details-title = Tes données
details-name = Nom
details-email = Adresse e-mail
details-number = Numéro de personnel
details-status = Statut
status-active = Actif
status-inactive = Inactif

profile-saved = Langue enregistrée
profile-wrong = Ces données viennent de ton équipe de planning. Une erreur ? Demande-lui de la corriger.
profile-language = Langue
profile-language-label = Langue de CrewPlanner
profile-language-help = MobieTrain propose d’abord cette langue.
profile-language-save = Enregistrer la langue
sign-out-everywhere-mobietrain = Tes sessions dans MobieTrain prennent fin aussi.

launch-title = MobieTrain s’ouvre
launch-text = Cela prend une seconde. S’il ne se passe rien, utilise le bouton.
launch-button = Continuer vers MobieTrain
select-account-title = Qui utilise cet appareil ?
select-account-text = MobieTrain s’ouvre pour la personne que tu choisis ici.
select-account-me = Continuer en tant que { $name }
select-account-else = Quelqu’un d’autre : se déconnecter, puis se connecter
launch-off-title = MobieTrain n’est pas disponible
launch-off-text = { $client } n’utilise pas MobieTrain pour le moment. Ta progression y est conservée. Si cela t’étonne, demande à ton équipe de planning.
launch-waiting-text = { $client } a activé MobieTrain, mais la liaison n’est pas encore complète. Réessaie plus tard ou demande à ton équipe de planning.
launch-off-admin = Voir l’intégration

integrations-lede = Relie CrewPlanner aux autres outils que { $client } utilise.
integrations-training = Formation
integrations-mobietrain = Ouvre l’application de formation de toute ton équipe depuis le menu du profil. La connexion se fait toute seule.

chip-off = Non relié
chip-connected = Relié
chip-connected-but = Relié, dernière vérification échouée
chip-waiting = En attente de MobieTrain
chip-unknown = Slug inconnu
chip-unreachable = MobieTrain ne répond pas
chip-refused = Vérification refusée

mobietrain-title = Intégration MobieTrain
mobietrain-lede = La formation sur téléphone pour toute ton équipe
mobietrain-saved = Enregistré sous « { $slug } »
mobietrain-saved-text = Encore une étape : MobieTrain doit configurer ton sous-domaine. Inutile de revenir ici ; dès que tout fonctionne, MobieTrain apparaît tout seul dans le menu.
mobietrain-works = MobieTrain est relié
mobietrain-works-text = Tes collaborateurs trouvent désormais MobieTrain dans leur menu de profil.
mobietrain-off = MobieTrain est désactivé
mobietrain-off-text = Plus personne ne voit MobieTrain dans le menu. Pour le rétablir, enregistre à nouveau le slug.
mobietrain-connect = Relier ton compte
mobietrain-connect-text = Le slug est le nom de ton compte chez MobieTrain. L’enregistrer active l’intégration.
mobietrain-slug = Slug de connexion du compte
mobietrain-slug-help = C’est MobieTrain qui te le donne. Lettres minuscules, chiffres et traits d’union.
mobietrain-slug-save = Enregistrer
mobietrain-slug-unknown = MobieTrain n’a pas de compte avec le slug « { $slug } ». Vérifie l’orthographe dans le message que tu as reçu.
mobietrain-send = À envoyer à MobieTrain
mobietrain-send-text = MobieTrain a besoin de ton slug client, la première partie de ton adresse CrewPlanner :
mobietrain-client-slug = Slug client
mobietrain-mail = Préparer l’e-mail pour moi
mobietrain-does = À quoi sert l’intégration
mobietrain-does-menu = Elle ajoute MobieTrain à chaque menu de profil. Il suffit d’un geste pour ouvrir l’application ; la connexion se fait toute seule.
mobietrain-does-courses = Chaque personne voit les cours que lui donnent ses groupes d’utilisateurs dans MobieTrain.
mobietrain-does-bullet = Elle affiche une pastille rouge sur la photo de profil quand il y a de nouveaux cours.
mobietrain-does-leaving = Toute personne supprimée dans CrewPlanner ne peut plus ouvrir MobieTrain.
mobietrain-receives = Ce que MobieTrain reçoit
mobietrain-receives-name = Le numéro de personnel et le nom complet
mobietrain-receives-department = Le service et le statut, pour choisir les cours
mobietrain-receives-language = La langue préférée
mobietrain-receives-not = Ni adresse e-mail, ni numéro de téléphone, ni salaire, ni adresse. Le personnel inactif garde l’accès ; les cours qu’il peut suivre dépendent des groupes d’utilisateurs dans MobieTrain.
mail-subject = Slug client de { $client }
mail-body = Merci de relier notre compte à CrewPlanner. Le slug client de { $client } est : { $slug }

check-title = Vérification de la liaison
check-again = Vérifier à nouveau
check-slug = Slug de connexion du compte
check-slug-missing = Pas encore indiqué.
check-slug-off = Désactivé. Enregistre le slug pour le réactiver.
check-slug-saved = Slug de connexion du compte enregistré : { $slug }
check-saved-by = Par { $name }, le { $when }.
check-saved = Le { $when }.
check-account = Compte trouvé chez MobieTrain
check-after-save = Vérifié après l’enregistrement.
check-not-yet = Pas encore vérifié.
check-found = Compte « { $slug } » trouvé
check-found-text = MobieTrain connaît ce compte.
check-found-name = MobieTrain l’appelle « { $account } ».
check-unknown = Aucun compte « { $slug } » chez MobieTrain
check-unknown-text = Corrige le slug ci-dessus et enregistre à nouveau. S’il est juste tel quel, demande à MobieTrain de le vérifier.
check-unreachable = MobieTrain ne répond pas
check-unreachable-text = Dernier essai le { $when }. Ton slug n’y est pour rien ; réessaie dans un instant. { $menu }
check-keys-unread = MobieTrain n’a pas pu lire tes clés
check-keys-unread-text = MobieTrain a répondu, mais n’a pas pu récupérer les clés publiques de ton portail pour vérifier qui fait la demande. Réessaie dans un instant ; si le problème persiste, préviens CrewPlanner. { $menu }
check-refused = MobieTrain a refusé la vérification ({ $code })
check-refused-text = Communique-lui le code. { $menu }
check-refused-says = MobieTrain répond :
check-menu-stays = MobieTrain reste dans le menu de ton personnel.
check-menu-waits = Tant que cela ne fonctionne pas, MobieTrain n’apparaît pas dans le menu de ton personnel ; nous vérifions toutes les 10 minutes.
check-subdomain = Sous-domaine « { $slug } » configuré par MobieTrain
check-after-account = Vérifié une fois le compte trouvé.
check-last = Dernière vérification le { $when }.
check-waiting = Demande à MobieTrain de configurer ton sous-domaine « { $slug } »
check-waiting-text = Envoie-lui ton slug client si tu ne l’as pas encore fait. Nous vérifions toutes les 10 minutes ; dernière vérification le { $when }. D’ici là, MobieTrain n’apparaît pas dans le menu de ton personnel.
check-lost-text = Tout fonctionnait, mais le compte n’est plus relié à ton sous-domaine. Dernière vérification le { $when }. MobieTrain reste dans le menu, mais ton personnel ne peut pas entrer.
check-clock = Horloges
check-clock-agrees = Les horloges de CrewPlanner et de MobieTrain concordent.
check-clock-differs = Les horloges ne concordent pas
check-clock-ahead =
    { $seconds ->
        [one] L’horloge de MobieTrain avance d’une seconde. Les liens expirent plus tôt que prévu.
       *[other] L’horloge de MobieTrain avance de { $seconds } secondes. Les liens expirent plus tôt que prévu.
    }
check-clock-behind =
    { $seconds ->
        [one] L’horloge de MobieTrain retarde d’une seconde. Au-delà de 30 secondes, les liens sont refusés.
       *[other] L’horloge de MobieTrain retarde de { $seconds } secondes. Au-delà de 30 secondes, les liens sont refusés.
    }
check-key = Clé de signature vérifiée
check-key-text = MobieTrain a lu tes clés publiques et a vérifié la signature avec la clé { $key }.

test-title = Tester avec un membre du personnel
test-text = Regarde ce qu’un membre de ton personnel trouverait dans MobieTrain : ses groupes d’utilisateurs et ses cours.
test-button = Tester
test-courses =
    { $courses ->
        [0] { $name } ne trouverait aucun cours
        [one] { $name } trouverait un cours
       *[other] { $name } trouverait { $courses } cours
    }
test-groups = Groupes d’utilisateurs : { $groups }
test-no-groups = Dans aucun groupe d’utilisateurs.
test-works = { $name } peut ouvrir MobieTrain
test-failed = Le test avec { $name } a échoué
test-failed-text = La vérification de la liaison ci-dessus explique pourquoi.

deliveries-title = Messages
deliveries-text = MobieTrain nous prévient quand des cours changent et quand quelqu’un les a vus ou terminés ; nous prévenons MobieTrain quand une personne est déconnectée partout ou supprimée. Aucun message ne contient de nom.
deliveries-waiting = En attente
deliveries-messages =
    { $count ->
        [0] Aucun message
        [one] Un message
       *[other] { $count } messages
    }
deliveries-last = Dernier envoi réussi
deliveries-never = Aucun pour le moment
deliveries-lag = Temps d’acheminement
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Envoyés à MobieTrain
deliveries-sent-none = Rien n’a encore été envoyé.
deliveries-received = Reçus de MobieTrain
deliveries-received-none = Rien n’est encore arrivé. Le premier message arrive dès qu’un cours est publié.
deliveries-trouble =
    { $count ->
        [0] Le dernier message n’est pas passé du premier coup
        [one] Un message n’a pas encore pu être remis
       *[other] { $count } messages n’ont pas encore pu être remis
    }
deliveries-trouble-text = Rien n’est perdu : nous réessayons automatiquement, la prochaine fois le { $when }. Ce qui a échoué :
deliveries-given-up =
    { $count ->
        [one] Un message n’a pas été remis
       *[other] { $count } messages n’ont pas été remis
    }
deliveries-given-up-text = Nous avons essayé pendant trois jours. Quand MobieTrain fonctionnera de nouveau, utilise « Renvoyer » ci-dessous.
delivery-delivered = Remis
delivery-waiting = En attente
delivery-given-up = Non remis
delivery-attempts =
    { $count ->
        [one] Une tentative
       *[other] { $count } tentatives
    }
delivery-again = Renvoyer
event-catalogue-changed = Cours modifiés
event-courses-seen = Nouveaux cours vus
event-course-completed = Cours terminé
event-session-revoked = Fin des sessions
event-unknown = Événement inconnu de cette version
clocks-title = L’écart entre les horloges est trop grand
clocks-ahead =
    { $seconds ->
        [one] Le { $when }, l’horloge de MobieTrain avançait d’une seconde sur la nôtre.
       *[other] Le { $when }, l’horloge de MobieTrain avançait de { $seconds } secondes sur la nôtre.
    }
clocks-behind =
    { $seconds ->
        [one] Le { $when }, l’horloge de MobieTrain retardait d’une seconde sur la nôtre.
       *[other] Le { $when }, l’horloge de MobieTrain retardait de { $seconds } secondes sur la nôtre.
    }
clocks-what-to-do = Au-delà de 30 secondes, les liens et les messages sont refusés. L’une des deux horloges n’est pas à l’heure : préviens CrewPlanner et MobieTrain, pour que chacun règle la sienne sur un serveur de temps.

disable-title = Désactiver
disable-text = MobieTrain quitte aussitôt le menu du profil. La progression reste dans MobieTrain et revient si tu le réactives.
disable-button = Désactiver MobieTrain
disable-question = Désactiver MobieTrain ?
disable-lose =
    { $employees ->
        [one] { $employees } membre du personnel perd MobieTrain dans le menu de son profil et ne peut plus ouvrir ses formations.
       *[other] { $employees } membres du personnel perdent MobieTrain dans le menu de leur profil et ne peuvent plus ouvrir leurs formations.
    }
disable-keep-progress = Personne ne perd sa progression. Pour revenir en arrière, réactive l’intégration avec le même slug.
disable-no = Conserver

## Telling MobieTrain who works here.
roster-title = Tout le monde avant la première connexion
roster-text = MobieTrain peut savoir qui travaille ici avant que chacun l’ouvre : tu y vois qui doit encore commencer et tu places les personnes dans des groupes.
roster-since = Activé depuis { $at }. MobieTrain demande à chaque changement, et une fois par jour.
roster-not = Désactivé : MobieTrain découvre les personnes quand elles l’ouvrent.
roster-turn-on = Dire à MobieTrain qui travaille ici
roster-turn-off = Ne plus le dire
roster-on-question = Dire à MobieTrain qui travaille ici ?
roster-off-question = Ne plus dire à MobieTrain qui travaille ici ?
roster-off-stops = MobieTrain n’apprend plus rien des nouvelles personnes, des changements ni des départs, jusqu’à ce que tu réactives. Chaque personne apporte toujours ses propres données en ouvrant MobieTrain.
roster-off-stays = Ce que MobieTrain sait déjà y reste, même sur les personnes qui ne l’ont jamais ouvert, jusqu’à ce que l’équipe des contenus les supprime dans son CMS.
roster-on-people =
    { $people ->
        [one] Voici ce qui est envoyé sur une personne, même inactive :
       *[other] Voici ce qui est envoyé sur { $people } personnes, inactives comprises :
    }
roster-on-id = Un identifiant permanent créé par CrewPlanner, qui ne dit rien de la personne
roster-on-not = Rien d’autre : ni adresse e-mail, ni numéro de téléphone, ni salaire, ni adresse. Les personnes supprimées ici ne sont pas envoyées.
roster-on-changes = Les changements ultérieurs sont envoyés aussi. Une personne supprimée ici y est notée comme partie et garde ce qu’elle a fait.
roster-is-on = MobieTrain sait désormais qui travaille ici
roster-is-on-text = Il demande dans les secondes qui viennent. Sa page de connexion montre quand il l’a fait.
roster-is-off = MobieTrain n’apprend plus qui travaille ici
roster-is-off-text = Ce qu’il sait déjà y reste.
roster-cancel = Laisser comme c’est

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Nom
field-given-name = Prénom
field-family-name = Nom de famille
field-email = Adresse e-mail
field-number = Numéro de personnel
employees-has-password = A un mot de passe
employees-no-password = Pas encore de mot de passe
employees-not-invited = Pas encore d’invitation
employees-invited = Invitation faite, pas encore de mot de passe
employees-no-email = Pas d’adresse e-mail
field-language = Langue
field-status = Statut
field-role = Rôle
field-departments = Services
field-leads = Dirige
role-employee = Collaborateur
role-team-lead = Responsable d’équipe
role-client-admin = Administration

## Audit log: what was done, and what is told of it
audit-client-created = Client créé
audit-password-set = Mot de passe défini
audit-invited = Invitation à choisir un mot de passe
audit-codes-printed = Codes de connexion imprimés
audit-phone-opened = Ouvert sur un téléphone
audit-employee-added = Employé ajouté
audit-employee-changed = Employé modifié
audit-employee-deleted = Employé supprimé
audit-employees-changed = Plusieurs employés modifiés
audit-employees-deleted = Plusieurs employés supprimés
audit-employees-imported = Employés importés
audit-employees-exported = Employés exportés
audit-qualifications-exported = Qualifications exportées
audit-department-added = Service ajouté
audit-department-changed = Service modifié
audit-departments-merged = Services fusionnés
audit-department-deleted = Service supprimé
audit-departments-told-apart = Services distingués
audit-integration-saved = Intégration MobieTrain enregistrée
audit-integration-disabled = Intégration MobieTrain désactivée
audit-roster-on = MobieTrain apprend qui travaille ici
audit-roster-off = MobieTrain n’apprend plus qui travaille ici
audit-keys-rotated = Clés de signature renouvelées
audit-key-revoked = Clé de signature révoquée
audit-events-replayed = Messages renvoyés
audit-field-parent = Fait partie de
audit-field-account-login-slug = Account login slug
audit-field-key = Clé
audit-field-file = Fichier
audit-field-people = Personnes
audit-field-added = Ajoutés
audit-field-changed = Modifiés
audit-field-deactivated = Rendus inactifs
audit-field-refused = Refusés
audit-field-above = Compte aussi pour
audit-field-events = Messages
audit-field-into = Dans
audit-field-gone = Plus présents
audit-field-days = Jours
## The list of employees, and changing many of them at once.
nav-employees = Personnel
employees-none = Personne pour l’instant
employees-lead = Actifs : { $active }, inactifs : { $inactive }
employees-many = 10 000+
employees-count =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
employees-count-many = { $n } personnes
employees-export = Exporter
employees-import = Importer
employees-add = Ajouter une personne
employees-first = Ajoute ton équipe
employees-first-text = Importe tout le monde d’un coup depuis un tableur, ou ajoute les personnes une à une. Personne ne reçoit d’e-mail pour autant.
employees-first-add = Ajouter une personne
employees-led-none = Personne dans tes services pour l’instant
employees-led-none-text = Les personnes qu’un administrateur place dans un service que tu diriges apparaissent ici.
employees-search = Rechercher
employees-search-in = Nom, e-mail ou numéro de personnel
employees-department = Service
employees-departments-all = Tous les services
employees-status-any = Actifs et inactifs
employees-role-any = Tous les rôles
employees-access = Connexion
employees-access-any = Tout le monde
employees-order = Trier par
employees-order-name = Nom, de A à Z
employees-order-name-down = Nom, de Z à A
employees-order-number = Numéro, croissant
employees-order-number-down = Numéro, décroissant
employees-order-newest = Plus récents d’abord
employees-order-oldest = Plus anciens d’abord
employees-filter = Filtrer
employees-nobody-fits = Aucun résultat
employees-nobody-fits-text = Personne parmi ces filtres n’a « { $q } » dans son nom, son e-mail ou son numéro. Chaque mot doit être le début d’un des siens.
employees-nobody-fits-filter = Personne ne correspond à ces filtres.
employees-clear = Effacer les filtres
employees-everywhere = Chercher parmi tout le monde
employees-caption = Personnel, trié par : { $order }
employees-tick = Sélectionner
employees-tick-one = Sélectionner { $name }
employees-number = Numéro
employees-change-ticked = Modifier la sélection
employees-tick-page = Tout sélectionner sur cette page ({ $n })
employees-tick-none = Ne sélectionner personne
employees-change-all = Modifier toutes les personnes trouvées ({ $n })
employees-paste = Coller une liste de numéros ou d’adresses
employees-pages = Pages
employees-page-first = Première
employees-page-previous = Précédente
employees-page-next = Suivante
bulk-title = Modifier beaucoup de personnes à la fois
bulk-crumb = Modifier en nombre
bulk-crumb-confirm = Confirmer
bulk-lede = La page suivante nomme tout le monde avant que quoi que ce soit ne se passe.
bulk-mistake = Vérifie ce que tu as saisi
bulk-who = 1. Qui
bulk-what = 2. Quoi
bulk-who-all =
    { $n ->
        [one] Toutes les personnes que le filtre retient : { $n } personne
       *[other] Toutes les personnes que le filtre retient : { $n } personnes
    }
bulk-who-ticked =
    { $n ->
        [one] Sélection : { $n } personne
       *[other] Sélection : { $n } personnes
    }
bulk-more = et { $n } de plus
bulk-people = Numéros de personnel ou adresses e-mail
bulk-people-help = Colle une colonne d’un tableur ou une liste d’un e-mail, une par ligne ou avec des virgules. Les doublons comptent une fois.
bulk-nobody-ticked = Tu n’as sélectionné personne. Colle une liste ici, ou reviens en arrière et coche des personnes.
bulk-nobody = Colle au moins un numéro ou une adresse.
bulk-too-many = On peut modifier au plus { $most } personnes à la fois. Prends-en moins, ou importe un fichier.
bulk-too-many-sheet = On peut imprimer au plus { $most } codes de connexion à la fois. Choisis moins de personnes.
bulk-nothing = Choisis ce qui doit changer.
bulk-no-department = Choisis au moins un service.
bulk-no-mail = Aucun e-mail ne part d’ici. Imprime plutôt des codes de connexion.
bulk-do-inactive = Rendre inactif
bulk-do-inactive-help = On ne peut plus les planifier. Elles peuvent encore se connecter et apprendre.
bulk-do-active = Rendre actif
bulk-do-add = Ajouter à des services
bulk-do-remove = Retirer de services
bulk-do-set = Placer dans ces services et dans aucun autre
bulk-do-set-help = Les services que tu ne diriges pas restent tels quels.
bulk-to = Services à ajouter, à retirer ou où placer
bulk-do-language = Changer la langue
bulk-language-none = Celle que demande leur navigateur
bulk-do-delete = Supprimer
bulk-do-delete-help = Déconnexion en quelques secondes. Leur progression reste dans MobieTrain.
bulk-do-invite = Inviter par e-mail
bulk-do-invite-help = Un lien pour choisir un mot de passe. Les personnes sans adresse e-mail, ou qui ont déjà un mot de passe, n’en reçoivent pas.
bulk-do-sheet = Imprimer des codes de connexion
bulk-do-sheet-help = Un code QR et un code court par personne, à découper et à donner. Aussi pour les personnes sans adresse e-mail.
bulk-go-on = Voir qui change
bulk-cancel = Annuler
bulk-question-active =
    { $n ->
        [one] Rendre { $n } personne active(s) ?
       *[other] Rendre { $n } personnes active(s) ?
    }
bulk-question-inactive =
    { $n ->
        [one] Rendre { $n } personne inactive(s) ?
       *[other] Rendre { $n } personnes inactive(s) ?
    }
bulk-question-language =
    { $n ->
        [one] Changer la langue de { $n } personne : { $language } ?
       *[other] Changer la langue de { $n } personnes : { $language } ?
    }
bulk-question-add =
    { $n ->
        [one] Ajouter { $n } personne à { $departments } ?
       *[other] Ajouter { $n } personnes à { $departments } ?
    }
bulk-question-remove =
    { $n ->
        [one] Retirer { $n } personne de { $departments } ?
       *[other] Retirer { $n } personnes de { $departments } ?
    }
bulk-question-set =
    { $n ->
        [one] Placer { $n } personne dans { $departments } et dans aucun autre service ?
       *[other] Placer { $n } personnes dans { $departments } et dans aucun autre service ?
    }
bulk-question-delete =
    { $n ->
        [one] Supprimer { $n } personne ?
       *[other] Supprimer { $n } personnes ?
    }
bulk-question-invite =
    { $n ->
        [one] Inviter par e-mail : { $n } personne ?
       *[other] Inviter par e-mail : { $n } personnes ?
    }
bulk-question-sheet =
    { $n ->
        [one] Créer des codes de connexion : { $n } personne ?
       *[other] Créer des codes de connexion : { $n } personnes ?
    }
bulk-question-none = Personne ne changerait
bulk-not-yet =
    { $n ->
        [one] Tu as nommé { $n } personne. Rien n’est encore fait.
       *[other] Tu as nommé { $n } personnes. Rien n’est encore fait.
    }
bulk-nothing-yet = Rien n’est encore fait.
bulk-changing = Personnes qui changent
bulk-now = Maintenant
bulk-then = Ensuite
bulk-deleted = Supprimé
bulk-back = Retour
bulk-brake = C’est plus d’un dixième de ton personnel
bulk-brake-label = Tape { $n } pour continuer.
bulk-brake-wrong = Tape le nombre { $n } en chiffres.
bulk-nothing-done = Ne rien changer
bulk-effect-active = On peut de nouveau les planifier. Dans MobieTrain, elles comptent désormais comme actives.
bulk-effect-inactive = On ne peut plus les planifier. Elles peuvent encore se connecter et apprendre ; dans MobieTrain, elles comptent désormais comme inactives.
bulk-effect-language = CrewPlanner l’utilise dès leur prochaine page, MobieTrain dès leur prochaine visite.
bulk-effect-add = Elles reçoivent désormais dans MobieTrain les cours que reçoivent ces services.
bulk-effect-remove = Elles ne reçoivent plus dans MobieTrain les cours que seuls ces services reçoivent. Leur progression reste.
bulk-effect-set = Elles ne reçoivent désormais dans MobieTrain que les cours de ces services. Leur progression reste.
bulk-effect-delete = Elles sont déconnectées en quelques secondes, ici et dans MobieTrain, et ne peuvent plus se connecter. Rien n’est supprimé dans MobieTrain : leur progression y reste.
bulk-effect-invite = Chaque personne reçoit un e-mail avec un lien pour choisir un mot de passe. Un lien reçu avant n’est alors plus valable.
bulk-effect-sheet = La page suivante montre les codes, une seule fois, prêts à imprimer. Qui a un code peut choisir, une fois, le mot de passe de cette personne.
bulk-button-active =
    { $n ->
        [one] Rendre { $n } personne active(s)
       *[other] Rendre { $n } personnes active(s)
    }
bulk-button-inactive =
    { $n ->
        [one] Rendre { $n } personne inactive(s)
       *[other] Rendre { $n } personnes inactive(s)
    }
bulk-button-language =
    { $n ->
        [one] Changer la langue de { $n } personne
       *[other] Changer la langue de { $n } personnes
    }
bulk-button-add =
    { $n ->
        [one] Ajouter { $n } personne
       *[other] Ajouter { $n } personnes
    }
bulk-button-remove =
    { $n ->
        [one] Retirer { $n } personne
       *[other] Retirer { $n } personnes
    }
bulk-button-set =
    { $n ->
        [one] Placer { $n } personne
       *[other] Placer { $n } personnes
    }
bulk-button-delete =
    { $n ->
        [one] Supprimer { $n } personne
       *[other] Supprimer { $n } personnes
    }
bulk-button-invite =
    { $n ->
        [one] Inviter : { $n } personne
       *[other] Inviter : { $n } personnes
    }
bulk-button-sheet =
    { $n ->
        [one] Créer les codes : { $n } personne
       *[other] Créer les codes : { $n } personnes
    }
bulk-logged = Cela va dans le journal d’audit avec cette liste.
bulk-unchanged = Inchangés : { $n }
bulk-already = Déjà ainsi
bulk-already-invite = A déjà un mot de passe
bulk-no-address = Pas d’adresse e-mail, donc pas d’e-mail
bulk-no-address-sheet = Imprimer des codes pour ces personnes
bulk-last-admin = Le dernier administrateur
bulk-last-admin-text = Quelqu’un doit garder les clés. Nomme d’abord un autre administrateur.
bulk-not-yours = Pas un simple membre, mais responsable d’équipe ou administrateur : seul un administrateur peut les modifier
bulk-unknown = Personne n’a ce numéro ou cette adresse
bulk-gone = N’existe plus
bulk-departments-none = Aucun
bulk-refused = Rien n’a été modifié
bulk-refused-last-admin = Il ne serait resté aucun administrateur actif : quelqu’un en a modifié un autre entre-temps. Recommence depuis la liste.
bulk-refused-department = Un service a été supprimé entre-temps. Recommence depuis la liste.
bulk-refused-departments = Quelqu’un serait dans trop de services : une connexion à MobieTrain ne peut pas tous les transporter. Choisis moins de services ou moins de personnes.
bulk-done-active =
    { $n ->
        [one] Statut actif : { $n } personne
       *[other] Statut actif : { $n } personnes
    }
bulk-done-inactive =
    { $n ->
        [one] Statut inactif : { $n } personne
       *[other] Statut inactif : { $n } personnes
    }
bulk-done-language =
    { $n ->
        [one] Langue changée : { $n } personne
       *[other] Langue changée : { $n } personnes
    }
bulk-done-departments =
    { $n ->
        [one] Services changés : { $n } personne
       *[other] Services changés : { $n } personnes
    }
bulk-done-delete =
    { $n ->
        [one] Suppression faite : { $n } personne
       *[other] Suppression faite : { $n } personnes
    }
bulk-done-invite =
    { $n ->
        [one] Invitations en route : { $n } personne
       *[other] Invitations en route : { $n } personnes
    }
bulk-done-sheet =
    { $n ->
        [one] Codes de connexion créés : { $n } personne
       *[other] Codes de connexion créés : { $n } personnes
    }
bulk-done-already =
    { $n ->
        [one] Déjà ainsi entre-temps : { $n } personne.
       *[other] Déjà ainsi entre-temps : { $n } personnes.
    }
bulk-done-gone =
    { $n ->
        [one] Disparues ou modifiées par quelqu’un d’autre entre-temps, et laissées telles quelles : { $n } personne.
       *[other] Disparues ou modifiées par quelqu’un d’autre entre-temps, et laissées telles quelles : { $n } personnes.
    }

## Import and export of employees
import-title = Importer des collaborateurs
import-crumb = Importer
import-lead = Un fichier CSV ou une feuille Excel (.xlsx) de 50 Mo au plus. Vous voyez ce qu’il ferait avant que quoi que ce soit ne change, et aucun e-mail n’est envoyé.
import-file = Fichier
import-columns-are = Colonnes : { $columns }.
import-template = Un fichier à remplir
import-missing-option = Les personnes absentes du fichier deviennent inactives
import-missing-help = Vous et le dernier administrateur restez actifs. Vous voyez d’abord qui ; si cela fait plus de 10 % des personnes parmi lesquelles on a cherché, il faut taper le nombre.
import-among = Recherche parmi
import-among-all = Tout le monde
import-among-gone = Ce service n’existe plus. Choisissez de nouveau.
import-sheet = Feuille
import-sheet-help = Seulement pour Excel. Vide : la première.
import-look = Montrer ce qu’il ferait
import-cancel = Annuler
import-how = Comment un fichier est lu
import-how-match = Les personnes sont reconnues à leur matricule, sinon à leur adresse e-mail.
import-how-empty = Une cellule vide laisse ce qui est là.
import-how-departments = Plusieurs services se mettent dans une cellule, séparés par ; ou | ou un saut de ligne. Les nouveaux sont nommés avant d’être créés ; un nom qui est presque celui d’un autre service est refusé.
import-how-unknown = Les colonnes inconnues sont nommées et ignorées.
import-how-roles = Un fichier ne change ni les rôles ni les mots de passe.
import-no-file = Choisissez un fichier qui n’est pas vide.
import-error-large = Le fichier dépasse { $max } Mo.
import-error-unpacked = Décompressée, la feuille dépasse { $max } Mo.
import-error-old = C’est une feuille de calcul d’un ancien format, ou protégée par un mot de passe. Enregistrez-la en .xlsx sans mot de passe, ou en CSV.
import-error-broken = Cette feuille de calcul est abîmée. Enregistrez-la à nouveau en .xlsx, ou en CSV.
import-error-no-sheet = Il n’y a pas de feuille « { $name } ». Les feuilles s’appellent { $found }.
import-error-not-text = L’octet { $byte } n’est pas un caractère : ce fichier n’est pas du texte. Enregistrez le tableau en CSV ou en .xlsx.
import-error-utf16 = Octet { $byte } : ce fichier est en UTF-16 et un caractère y est abîmé. Enregistrez-le en UTF-8.
import-error-utf8 = Ligne { $line }, octet { $byte } : ce fichier est en UTF-8, mais un caractère y est abîmé. Enregistrez-le à nouveau en « CSV UTF-8 ».
import-error-empty = Il n’y a rien dans ce fichier. La première ligne nomme les colonnes.
import-error-no-column = Ligne { $line } : il n’y a ni colonne matricule ni colonne e-mail. Les colonnes s’appellent { $found }.
import-error-twice = Ligne { $line } : deux colonnes veulent dire la même chose : { $first } et { $second }.
import-error-columns = Ligne { $line } : il y a plus de { $max } colonnes.
import-error-rows = Ligne { $line } : il y a plus de { $max } lignes. Divisez le fichier.
import-would = Ce que ferait { $file }
import-did = Ce que { $file } a fait
import-read = Lignes lues : { $rows } ({ $kind }).
import-not-yet = Rien n’est encore fait, et aucun e-mail n’est envoyé.
import-comma = virgules
import-semicolon = points-virgules
import-tab = tabulations
import-bar = barres verticales
import-of-sheet = feuille { $sheet }
import-1252 = Ce fichier n’est pas en UTF-8 et a été lu en Windows-1252. Vérifiez les noms accentués.
import-anew = Rien n’a été importé : quelque chose a changé entre-temps
import-anew-text = Voici ce que le fichier ferait maintenant. Regardez à nouveau avant d’importer.
import-rows = Lignes du fichier
import-which = Quelles lignes
import-all = Toutes
import-refused = Refusées
import-new = Nouvelles
import-changed = Modifiées
import-unchanged = Inchangées
import-missing = Deviennent inactives
import-line = Ligne
import-person = Personne
import-row-is = La ligne est
import-happens = Ce qui se passe
import-nothing = Rien.
import-becomes-inactive = Absente du fichier : devient inactive.
import-is = { $field } : { $after }
import-becomes = { $field } : { $before } devient { $after }
import-no-rows = Aucune ligne ici
import-pages = Pages
import-page = Page { $page } sur { $pages }
import-previous = Précédente
import-next = Suivante
import-short = En bref
import-new-text = Elles pourront se connecter dès qu’elles auront un mot de passe.
import-changed-text =
    { $n ->
        [one] Une personne change de service, et donc peut-être de formations dans MobieTrain.
       *[other] { $n } personnes changent de service, et donc peut-être de formations dans MobieTrain.
    }
import-refused-text = Elles reviennent en fichier dans vos colonnes, avec la raison.
import-refused-file = Lignes refusées en CSV : { $n }
import-new-departments = Nouveaux services
import-columns = Colonnes
import-columns-read = Lues :
import-columns-skipped = Ignorées, car un fichier ne les change pas ou nous ne les connaissons pas :
import-brake = Arrêté : ceci désactiverait { $missing } personnes sur { $covered }
import-brake-text = Vous avez demandé que les personnes absentes du fichier deviennent inactives. Parmi toutes les personnes actives, cela fait { $share } %. Au-delà de 10 %, nous vous attendons.
import-brake-text-among = Vous avez demandé que les personnes absentes du fichier deviennent inactives. Parmi les personnes actives de { $department } et des services en dessous, cela fait { $share } %. Au-delà de 10 %, nous vous attendons.
import-who = Qui sont ces personnes
import-more = et encore : { $n }
import-brake-label = Pour les désactiver, tapez { $missing }
import-brake-wrong = Tapez { $missing }, ou importez sans désactiver personne. Rien n’a changé.
import-brake-button = Importer et désactiver
import-brake-nobody = Importer, ne désactiver personne
import-button = Importer : { $n }
import-nothing-to-do = Il n’y a rien à importer : tout ce que dit le fichier est déjà ainsi, ou est refusé.
import-applying = Le fichier est en cours d’importation
import-applying-text = { $done } sur { $of }
import-applying-stay = Vous pouvez quitter cette page : l’importation continue. Tout est fait, ou rien.
import-done = Le fichier a été importé
import-done-text = Ajoutées : { $new }. Modifiées : { $changed }. Devenues inactives : { $missing }. Aucun e-mail n’a été envoyé.
import-done-list = Vers les collaborateurs
import-why-width = Il y a { $found } valeurs et { $wanted } colonnes. Mettez entre guillemets une valeur qui contient le séparateur.
import-why-long = { $column } : plus de { $max } octets. Il manque peut-être un guillemet à la fin.
import-why-formula = { $column } : la formule donne { $error }.
import-why-text = { $field } : { $why }
import-why-language = « { $text } » n’est pas une de nos langues.
import-why-status = Le statut est actif ou inactif, pas « { $text } ».
import-why-nobody = Il n’y a ni matricule ni adresse.
import-why-needed = Il manque pour une nouvelle personne : { $field }.
import-why-taken = { $email } appartient à { $name }.
import-why-twice = La ligne { $line } est déjà { $name }.
import-why-last-admin = { $name } est la dernière personne active à administrer et reste active.
import-why-departments = Ces services sont trop nombreux, ou leurs noms trop longs, pour un lien.
import-why-alike = Il n’y a pas de service « { $name } ». Vouliez-vous dire « { $alike } » ? Si c’est un autre service, créez-le d’abord.
import-why-zeros = Il n’y a pas de matricule { $number }, mais { $name } a le { $theirs }. Est-ce { $name } ? Alors écrivez { $theirs } : les tableurs enlèvent les zéros du début. Si c’est quelqu’un d’autre, ajoutez d’abord cette personne à la main.
export-title = Exporter les collaborateurs
export-lead = Personnes dans le fichier : { $n }
export-text = Un fichier CSV qu’Excel ouvre, avec matricule, noms, e-mail, services, langue, statut et rôle. Il peut être importé à nouveau.
export-button = Télécharger
export-logged = Le journal d’audit dit qui a pris le fichier.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Numéro { $number }
person-edit = Modifier
person-not-done = Rien n’a été modifié
person-added = { $name } a été ajouté·e à l’équipe
person-added-waits = { $name } a été ajouté·e à l’équipe, sans pouvoir encore se connecter
person-saved =
    { $count ->
        [one] Enregistré : un champ modifié
       *[other] Enregistré : { $count } champs modifiés
    }
person-unchanged = Rien n’a été modifié : tout était déjà ainsi
person-now-inactive = Statut de { $name } : inactif
person-now-active = Statut de { $name } : de nouveau actif
person-deleted = { $name } n’est plus dans CrewPlanner
person-training = Formation
person-training-none = Aucun cours terminé pour le moment.
person-completed = Terminé
person-valid-until = Valable jusqu’au
qualified-due-on = À faire pour le
person-late = En retard :
person-late-since = C’était à faire pour le { $date }.
person-training-new =
    { $count ->
        [one] Un nouveau cours attend.
       *[other] { $count } nouveaux cours attendent.
    }
person-training-told = D’après ce que MobieTrain nous a communiqué.
person-training-told-last = C’est ce que MobieTrain nous a communiqué, la dernière fois le { $when }.
person-history = Historique
person-history-all = Dans le journal d’audit
person-history-none = Rien ne s’est encore passé.
person-details = Données
person-in-crew = Dans l’équipe
person-since = depuis { $month }
person-no-departments = Dans aucun service
language-of-browser = Selon le navigateur
person-invited = Une invitation est en route vers { $email }
person-link-sent = Un lien pour un nouveau mot de passe est en route vers { $email }
person-password = Mot de passe
person-password-set = Défini : connexion possible
person-password-none = Pas encore défini : connexion impossible. Une invitation permet à cette personne d’en choisir un.
devices-title = Sessions ouvertes
devices-none = Aucune session ouverte.
devices-signed-out = { $name } : toutes les sessions sont fermées
person-leaving = Quand { $name } s’en va
person-leaving-inactive = Inactif : peut encore se connecter et apprendre, et tout est conservé.
person-leaving-deleted = Supprimé : la session se ferme en quelques secondes, aussi dans MobieTrain, et la progression y reste.
person-set-inactive = Rendre inactif
person-set-active = Rendre actif
person-delete = Supprimer…
person-delete-question = Supprimer { $name } ?
person-delete-sign-in = Toutes les sessions se ferment et il n’est plus possible de se connecter.
person-delete-mobietrain = Les sessions ouvertes dans MobieTrain se ferment en quelques secondes.
person-delete-progress = Rien n’est supprimé dans MobieTrain : la progression y reste jusqu’à ce que quelqu’un supprime la personne dans son CMS.
person-delete-erased =
    { $days ->
        [one] Ici, le nom, l’adresse et le numéro sont effacés après un jour. Le journal d’audit garde ses entrées le temps prévu.
       *[other] Ici, le nom, l’adresse et le numéro sont effacés après { $days } jours. Le journal d’audit garde ses entrées le temps prévu.
    }
person-delete-yes = Supprimer
person-cancel = Annuler
person-save = Enregistrer les modifications
person-add = Ajouter
person-not-saved =
    { $count ->
        [one] Pas encore enregistré : un point à corriger
       *[other] Pas encore enregistré : { $count } points à corriger
    }
person-personal = Données personnelles
person-name-help = Seulement si ce n’est pas simplement le prénom et le nom
person-optional = (facultatif)
person-email-help = Sans adresse, la connexion se fait avec le numéro de personnel.
person-none-yet = Il n’y a pas encore de services.
person-departments-kept = Reste dans { $departments } : seule l’administration peut changer cela.
person-leads-help = Seulement pour un responsable d’équipe : les services dont il suit les personnes, avec ceux en dessous.
role-employee-help = Voit ses propres données et ouvre MobieTrain.
role-team-lead-help = Voit et modifie les personnes des services choisis.
role-client-admin-help = Voit et modifie tout le monde, les services et les intégrations.
conflict-title =
    { $count ->
        [one] Pas encore enregistré : quelqu’un d’autre a modifié un de ces champs entre-temps
       *[other] Pas encore enregistré : quelqu’un d’autre a modifié { $count } de ces champs entre-temps
    }
conflict-text = Choisis ce qui est juste pour chacun. Tout le reste de ta saisie est conservé ci-dessous.
conflict-theirs = Valeur actuelle
conflict-theirs-by = Valeur actuelle, par { $who }, { $when }
conflict-mine = Ta saisie
mistake-empty = Ce champ ne peut pas être vide.
mistake-long = Cela dépasse { $max } caractères.
mistake-lines = Cela doit tenir sur une ligne.
mistake-control = Il contient un caractère de contrôle qu’aucun clavier n’écrit. Saisis-le de nouveau.
mistake-not-email = Ce n’est pas une adresse e-mail. Écris-la ainsi : nom@entreprise.example.
mistake-named-email = Écris l’adresse seule, sans le nom ni les chevrons.
mistake-linked-email = Écris l’adresse seule, sans mailto: devant.
mistake-email-taken = { $name } a déjà cette adresse. Chacun a besoin de la sienne.
mistake-no-name-to-sign-in = Indique une adresse e-mail ou un numéro de personnel : sans l’un des deux, impossible de se connecter.
mistake-taken = Quelqu’un d’autre dans l’entreprise l’a déjà.
mistake-number-taken = { $name } a déjà ce numéro. Chacun a besoin du sien.
mistake-leads-nothing = Choisis au moins un service pour un responsable d’équipe.
mistake-out-of-reach = Choisis au moins un service que tu diriges.
mistake-last-admin = C’est la seule personne active dans l’administration. Donne d’abord ce rôle à quelqu’un d’autre.
mistake-unknown-department = Un de ces services n’existe plus. Choisis de nouveau.
mistake-too-many = Ces services sont trop nombreux, ou leurs noms trop longs, pour un lien vers MobieTrain.
mistake-not-offered = Choisis parmi ce qui est proposé.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Services
departments-lede = Les personnes d’un service inférieur comptent aussi pour le service supérieur, y compris dans MobieTrain.
departments-new = Nouveau service
departments-tree = Arborescence des services
departments-department = Service
departments-here = Ici
departments-in-all = Au total
departments-people-here = personnes ici :
departments-people-in-all = personnes au total :
departments-empty = Pas encore de services
departments-empty-text = Créez le premier ici. Une importation crée ceux qu’elle nomme.
departments-choose = Choisissez un service pour le renommer, le déplacer, le fusionner ou le supprimer.
departments-not-saved = Rien n’est encore enregistré
departments-done-created = Le service a été créé.
departments-done-saved = Le service a été enregistré.
departments-done-merged = Les services ont été fusionnés.
departments-done-deleted = Le service a été supprimé.
departments-done-apart = Ils restent deux services. La question ne vous sera plus posée.
departments-done-people = Personnes dont les services dans MobieTrain changent à leur prochaine connexion : { $people }.
departments-alike = « { $one } » ressemble à « { $other } »
departments-alike-text = Personnes dans ce service : { $people }. Si les deux désignent la même chose, elles n’ont pas ce que MobieTrain prévoit pour { $other }. Fusionnez-les, ou dites que c’est juste ainsi.
departments-alike-merge = Voir ce que la fusion change
departments-alike-apart = C’est juste ainsi
departments-above = Vous comptez aussi pour { $departments }.
department-name = Nom
department-name-help = Renommer ne change aucune règle dans MobieTrain.
department-parent = Fait partie de
department-no-parent = Rien, il est indépendant
department-save = Enregistrer
department-create = Créer le service
department-delete = Supprimer…
department-merge-title = Fusionner avec un autre
department-merge-into = Toutes les personnes de { $department } passent à
department-merge-show = Montrer ce qui change
department-error-empty = Donnez un nom au service.
department-error-long = Un nom compte au plus { $max } caractères.
department-error-odd = Un nom tient sur une ligne, sans caractères de contrôle.
department-error-taken = Un autre service porte ce nom. Choisissez-en un autre, ou fusionnez les deux.
department-error-circle = Il ne peut pas faire partie d’un service qui se trouve sous lui.
department-error-deep = Les services se superposent sur { $levels } niveaux au plus.
department-error-link = { $person } compterait pour plus de services qu’un lien vers MobieTrain ne peut en porter, services supérieurs compris. Retirez d’abord { $person } de quelques services, ou utilisez des noms plus courts.
department-error-gone = Ce service n’existe plus. Choisissez-en un autre.
department-move-question = Déplacer { $department } ?
department-move-to = Il fera partie de { $parent }.
department-move-top = Il sera indépendant.
department-merge-question = Fusionner { $department } avec { $into } ?
department-delete-question = Supprimer { $department } ?
department-effects = Ce qui changera
department-effect-concerned = Personnes dont les services dans MobieTrain changent, dès leur prochaine connexion
department-effect-gained = Personnes qui compteront désormais pour { $department }
department-effect-lost = Personnes qui ne compteront plus pour { $department }
department-effect-moved = Personnes de { $department } qui seront dans { $into }
department-effect-stay = Personnes de { $department } : elles restent, sans ce service
department-effect-below = Services inférieurs qui feront partie de { $parent }
department-effect-below-top = Services inférieurs qui deviendront indépendants
department-effect-leads-move = Chefs d’équipe qui verront et modifieront aussi ces personnes
department-effect-leads-merge = Chefs d’équipe qui dirigeront { $into } à la place
department-effect-leads-delete = Chefs d’équipe qui ne le dirigeront plus
department-names-more = et { $n } de plus
department-rules = Groupes d’utilisateurs dans MobieTrain
department-rules-merge = Un groupe dont la règle nomme { $department } (ID : { $id }) ne trouve plus ces personnes par lui. Demandez à qui gère MobieTrain de nommer { $into } à la place.
department-rules-delete = Un groupe dont la règle nomme { $department } (ID : { $id }) ne trouve plus ces personnes par lui, même si vous recréez un service du même nom.
department-brake = Cela concerne { $n } personnes
department-brake-label = Pour continuer, tapez { $n }
department-brake-wrong = Tapez { $n } : c’est le nombre de personnes concernées.
department-changed = Entre-temps, cela concerne d’autres personnes qu’avant. Regardez encore une fois avant de continuer.
department-move-button = Déplacer
department-merge-button = Fusionner avec { $into }
department-delete-button = Supprimer { $department }
department-cancel = Laisser tel quel
## Open on your phone
phone-title = Ouvrir sur ton téléphone
phone-text = Scanne avec l’appareil photo de ton téléphone. Tu arrives directement à ta formation, connecté en tant que { $name }.
phone-qr = Code QR avec ton lien de connexion personnel
phone-once = Fonctionne une seule fois, pendant deux minutes.
phone-left = Temps restant
phone-no-camera = Pas d’appareil photo ?
phone-type = Ouvre cette adresse sur ton téléphone. Ne la donne à personne : qui l’ouvre en premier est connecté à ta place.
phone-new = Nouveau code
phone-done = Terminé
phone-close = Fermer
phone-over = Ce code ne fonctionne plus
phone-over-text = Un code fonctionne une seule fois, pendant deux minutes, pour que personne d’autre ne puisse utiliser le tien.
phone-opened = La connexion est établie sur ton téléphone
phone-opened-text = Continue là-bas. Tu peux fermer ceci.
phone-confirm-title = Continuer en tant que { $name } ?
phone-confirm-text = La connexion se fera sur ce téléphone en tant que { $name }. Continue seulement si c’est toi et si tu as ouvert ce code toi-même sur un autre écran.
phone-confirm-other = La session de { $name } est ouverte sur ce téléphone et sera fermée.
phone-confirm-no = Ce n’est pas moi
phone-expired-what = Ouvre CrewPlanner sur ton ordinateur et choisis « Ouvrir sur ton téléphone » dans le menu derrière ta photo. Tu y obtiens un nouveau code.
phone-expired-home = Aller à CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] 1 minute en tout
       *[other] { $minutes } minutes en tout
    }
training-minutes-left =
    { $minutes ->
        [one] encore 1 minute
       *[other] encore { $minutes } minutes
    }
training-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
training-lessons =
    { $lessons ->
        [one] { $done } leçon sur 1
       *[other] { $done } leçons sur { $lessons }
    }
training-not-begun = Pas encore commencé
training-continue = Continuer
training-start = Commencer
training-late =
    { $days ->
        [one] 1 jour de retard
       *[other] { $days } jours de retard
    }
training-by-today = Pour aujourd’hui
training-by-tomorrow = Pour demain
training-by-weekday =
    { $weekday ->
        [1] Pour lundi
        [2] Pour mardi
        [3] Pour mercredi
        [4] Pour jeudi
        [5] Pour vendredi
        [6] Pour samedi
       *[other] Pour dimanche
    }
training-by-date = Pour le { $date }
qualified-title = Qui est qualifié
qualified-lead = D’après les cours terminés dans MobieTrain.
qualified-lead-last = D’après les cours terminés dans MobieTrain, le dernier le { $when }.
qualified-note = MobieTrain nous signale chaque cours que quelqu’un termine.
qualified-note-late = Les retards ne sont pas encore connus, ou pas pour ce jour.
due-late = En retard
due-soon = À faire sous 7 jours
due-which = À faire
due-as-of = Selon MobieTrain, le { $when }.
qualified-csv = Cette liste en CSV
qualified-which = Qualification
qualified-which-any = Toutes les qualifications
qualified-validity = Validité
qualified-validity-any = Peu importe
qualified-on = Le jour
qualified-people = Quelles personnes
qualified-everybody = Tout le monde
qualified-yes = Qualifiés
qualified-soon = Expire dans les 30 jours
qualified-over = Expirée
qualified-forever = N’expire pas
qualified-until = Jusqu’au { $date }
qualified-ran-out = Expirée le { $date }
qualified-days =
    { $days ->
        [0] dernier jour
        [one] encore 1 jour
       *[other] encore { $days } jours
    }
qualified-not = Pas encore
qualified-nothing = Aucune pour l’instant
qualified-caption = Qualifications le { $date }, par nom
qualified-departments-today = Services aujourd’hui
qualified-past-deleted = 
    { $n ->
        [one] Sans une personne supprimée depuis.
       *[other] Sans { $n } personnes supprimées depuis.
    }
qualified-past-some = Sans les personnes supprimées depuis.
qualified-past-departments = Les services sont ceux d’aujourd’hui.
qualified-empty = Personne n’a encore terminé de cours
qualified-empty-text = Dès que quelqu’un termine un cours dans MobieTrain, cela figure ici en quelques secondes.
qualified-you = Tu es qualifié pour
company-last = Continuer vers { $client }
company-another = Ou une autre entreprise :
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Encore une étape : MobieTrain doit configurer ton sous-domaine. Inutile de revenir ici ; nous t’écrivons dès que cela fonctionne.
test-who = Nom, adresse e-mail ou matricule de l’employé
test-who-help = Le début des mots suffit : « jan pee ».
test-unknown = Aucun employé ne correspond.
test-several = De qui s’agit-il ?
test-more =
    { $count ->
        [one] { $count } autre personne correspond. Précise pour réduire la liste.
       *[other] { $count } autres personnes correspondent. Précise pour réduire la liste.
    }
test-group = { $group } { $courses }
test-in-several = Une formation présente dans plusieurs de ces groupes est comptée dans chacun, et une seule fois dans le total.
told-waiting = L’e-mail à { $name } est en attente
told-waiting-text = Le serveur de messagerie n’a pas encore accepté l’e-mail à { $address }. Nous réessayons automatiquement.
told-sent = { $name } a été prévenu par e-mail
told-sent-text = Le serveur de messagerie a accepté l’e-mail à { $address } le { $when }.
told-failed = L’e-mail à { $name } n’a pas été envoyé
told-failed-text = L’e-mail à { $address } a été abandonné le { $when }.
told-says = Le serveur de messagerie dit :
connected-mail-subject = { $client } est connecté à MobieTrain
connected-mail-text =
    Bonjour { $name },

    MobieTrain a configuré le sous-domaine de { $client } et la connexion fonctionne. Tes employés trouvent désormais MobieTrain dans le menu de leur profil.

    La connexion, et un essai avec l’un de tes employés :
connected-mail-button = Ouvrir la connexion
technical-title = Détails techniques
technical-text = Messages, clés et horloges
event-keys-changed = Clés modifiées
event-people-changed = Personnes modifiées
event-completion-withdrawn = Cours terminé retiré
event-learner-deleted = Personne supprimée dans MobieTrain
replay-title = Renvoyer plusieurs messages
replay-text = Tout ce qui n’a pas été remis et s’est passé pendant cette période. Tu vois combien de messages cela fait avant l’envoi.
replay-from = Du
replay-to = Au
replay-wrong = Choisis deux moments, le plus ancien d’abord.
replay-look = Voir ce qui serait envoyé
replay-question =
    { $count ->
        [0] Il n’y a rien à renvoyer pour cette période
        [one] Renvoyer { $count } message ?
       *[other] Renvoyer { $count } messages ?
    }
replay-only = Seul ce qui n’a pas été remis peut être renvoyé : le contenu d’un message est effacé dès sa remise. Un message qui était malgré tout arrivé n’a pas d’effet une seconde fois.
replay-no = Retour
replay-yes = Renvoyer
replay-done =
    { $count ->
        [0] Il n’y avait rien à renvoyer
        [one] { $count } message est reparti
       *[other] { $count } messages sont repartis
    }
replay-done-text = La liste ci-dessous indique lesquels ont été remis.
keys-title = Clés de signature
keys-text = Elles signent les liens vers MobieTrain. Une nouvelle clé prend le relais tous les 90 jours d’elle-même, sans que personne ne le remarque.
key-active = Signe
key-next = Suivante
key-retired = Retirée
key-revoked = Révoquée
key-active-since = Signe depuis le { $when }.
key-next-since = Publiée à l’avance depuis le { $when }.
key-retired-until = Ne signe plus ; reste publiée jusqu’au { $when }, pour que ses derniers liens fonctionnent.
key-revoked-at = Mise hors service le { $when }.
key-revoke = Révoquer
keys-rotate = Changer maintenant
keys-rotate-text = La clé suivante signe alors aussitôt. Aucun lien n’est perdu.
keys-rotate-from = La clé suivante peut prendre le relais à partir du { $when } : elle sera alors connue partout.
keys-rotated = La clé suivante signe désormais
keys-rotated-text = La précédente reste publiée jusqu’à l’expiration de son dernier lien.
keys-revoked = La clé est révoquée
keys-revoked-text = MobieTrain en est informé aussitôt. Ci-dessous, sous Messages, tu vois si c’est arrivé.
revoke-question = Révoquer cette clé ?
revoke-active = Cette clé signe les liens. La suivante prend le relais aussitôt ; qui est en route avec un lien de la dernière minute lit qu’il n’a pas fonctionné, et appuie de nouveau.
revoke-next = Cette clé ne signe pas encore, donc personne ne le remarque. Une nouvelle clé suivante est créée, qui pourra prendre le relais dans une demi-heure.
revoke-retired = Cette clé ne signe plus. Les liens des dernières minutes qu’elle a signés cessent de fonctionner ; qui en a un appuie de nouveau.
revoke-when = MobieTrain en est informé aussitôt et refuse la clé en quelques secondes ; si le message ne passe pas, en 10 minutes.
revoke-forever = C’est irréversible. Fais-le si quelqu’un a pu s’emparer de la clé.
revoke-no = La garder

# Invitations and passwords
invite = Envoyer une invitation
invite-again = Renvoyer
invite-reset = Envoyer un lien pour un nouveau mot de passe
invite-link = Créer un lien pour choisir un mot de passe
invite-code = Imprimer un code de connexion
invite-no-email = Pas d’adresse e-mail : rien ne peut être envoyé. Donne un lien ou un code sur papier.
invite-no-mail = Aucun e-mail ne part d’ici. Donne un lien, ou un code sur papier.
forgotten-no-email = Pas d’adresse e-mail ? Ton responsable ou ton équipe de planning te donne un nouveau code, avec lequel tu choisis un nouveau mot de passe.
sheet-lasts = Durée de validité des codes
sheet-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
sheet-resets =
    { $n ->
        [one] A déjà un mot de passe, qui reste jusqu’à ce qu’un autre soit choisi avec le code : { $n } personne
       *[other] A déjà un mot de passe, qui reste jusqu’à ce qu’un autre soit choisi avec le code : { $n } personnes
    }
sheet-ends =
    { $n ->
        [one] Un code encore valable prend fin : { $n } personne
       *[other] Un code encore valable prend fin : { $n } personnes
    }
sheet-has-code = Un code jusqu’au { $until }
sheet-new = Un nouveau code
sheet-crumb = Codes de connexion
sheet-title =
    { $n ->
        [one] Codes de connexion : { $n } personne
       *[other] Codes de connexion : { $n } personnes
    }
sheet-lede = Découpe le long des lignes et donne à chaque personne son coupon.
sheet-print = Imprimer
sheet-warning = Qui a un coupon peut l’utiliser
sheet-warning-text = Les codes ne s’affichent qu’une fois. Chacun est valable une fois, jusqu’au { $until }. En créer d’autres pour les mêmes personnes met fin à ceux-ci. Le journal d’audit indique que tu les as créés.
sheet-done = Terminé
sheet-qr = Code QR pour { $name }
sheet-signs-in = Tu te connectes avec { $with }
sheet-scan = Scanne, choisis un mot de passe, c’est tout.
sheet-or = Ou va sur { $address } et tape
sheet-good = Valable une fois, jusqu’au { $until }.
code-title = Tape ton code
code-text = Il est sur le papier qu’on t’a donné : dix lettres et chiffres. Avec lui, tu choisis un mot de passe.
code-label = Code
code-button = Continuer
code-wrong = Ce code n’est pas valable. Il est peut-être mal tapé, déjà utilisé ou trop ancien. Vérifie-le ou demandes-en un nouveau.
invitation-mail-subject = Ton compte chez { $client }
invitation-mail-text =
    Bonjour { $name },

    { $client } t’a créé un compte dans CrewPlanner. Choisis un mot de passe avec le lien ci-dessous ; il est valable jusqu’au { $until }.
given-mail-text =
    Bonjour { $name },

    { $client } t’envoie un lien pour choisir un nouveau mot de passe dans CrewPlanner ; il est valable jusqu’au { $until }. Tant que tu n’en as pas choisi, ton mot de passe reste le même.

role-confirm-first = Choisir un autre rôle demande d’abord ton mot de passe.

asked-client-admin = Demandé aux administrateurs
asked-team-lead = Demandé aux chefs d’équipe
asked-employee = Demandé à tous les autres
address-no-mail = Aucun e-mail ne part d’ici, tu ne peux donc pas confirmer une adresse toi-même. Adresse-toi à la personne qui gère le personnel de { $client } : elle la change pour toi.
address-given-mail-text =
    Bonjour { $name },

    { $by } t’a donné une autre adresse e-mail chez { $client }, le { $when }. Tu ne te connectes plus avec celle-ci. C’est une erreur ? Adresse-toi à la personne qui gère le personnel de { $client }.
address-given-by-command = L’administration
mail-off-text = La personne qui gère cette installation n’a pas indiqué de serveur de messagerie. En attendant, tu remets les liens toi-même ou tu imprimes des codes de connexion.

## Company sign-in

company-sign-in = Connexion d’entreprise
company-lead = Les gens se connectent par votre propre fournisseur OpenID Connect, comme Microsoft Entra, Google ou Keycloak.
company-card-text = Laisse les gens de { $client } se connecter par votre propre fournisseur OpenID Connect, en plus d’un mot de passe ou à sa place.
company-open = Ouvrir les réglages
company-redirect = URI de redirection
company-redirect-help = Enregistre ce site chez votre fournisseur comme application web avec cette adresse. Il utilise le flux « code » avec PKCE et demande les scopes openid, email et profile.
company-issuer = Émetteur (issuer)
company-issuer-help = L’adresse de votre fournisseur, comme https://login.example.com/realms/acme. Il est interrogé avant que quoi que ce soit soit enregistré.
company-issuer-shape = Saisis une adresse qui commence par https://, comme votre fournisseur écrit son émetteur.
company-issuer-away = Le fournisseur n’est pas joignable à cette adresse. Rien n’a été enregistré.
company-issuer-answer = Ce qui répond à cette adresse n’est pas un fournisseur par lequel on peut se connecter ici. Rien n’a été enregistré.
company-why = Pour qui gère le fournisseur :
company-client-id = Identifiant client (client ID)
company-client-id-wrong = Saisis l’identifiant client que votre fournisseur a donné à ce site.
company-secret = Secret client
company-secret-help = Il est conservé chiffré et n’est plus jamais affiché.
company-secret-keep = Il est conservé chiffré et n’est plus jamais affiché. Laisse ce champ vide pour garder celui qui est enregistré.
company-secret-wrong = Saisis le secret client que votre fournisseur a donné à ce site.
company-secret-again = Saisis-le encore une fois : rien n’a été enregistré.
company-other-provider = Un autre émetteur ou identifiant client met fin à tous les liens : chacun est retrouvé par son adresse confirmée.
company-mode = Qui se connecte par là
company-mode-off = Personne
company-mode-beside = Qui le veut, en plus du mot de passe et de la clé d’accès
company-mode-only = Toutes les personnes qui ont une adresse e-mail, et d’aucune autre façon
company-mode-only-help = Leurs mots de passe, clés d’accès, codes et invitations ne font alors plus entrer personne. Les sessions ouvertes restent.
company-untested = Teste d’abord, avec ces réglages : reviens du fournisseur en tant que toi-même. Ensuite ce peut être la seule entrée.
company-save = Enregistrer
company-saved = La connexion d’entreprise est enregistrée
company-test = Tester la connexion
company-test-text = Tu vas chez votre fournisseur, reviens ici et lis ce qu’il a dit. Personne n’est connecté ni déconnecté par là.
company-tested-at = Testé le { $when }
company-not-tested = Pas testé avec ces réglages
company-test-save-first = Enregistre d’abord les réglages.
company-whom = Qui est concerné
company-n-concerned = Avec une adresse e-mail : pour ces personnes ce peut être la seule entrée
company-n-without = Sans adresse : ces personnes continuent avec leur matricule
company-n-admins = Admins, qui gardent leur mot de passe
company-n-linked = Déjà reliés à quelqu’un chez le fournisseur
company-found-text = Les gens sont retrouvés par l’adresse que le fournisseur dit avoir confirmée, puis reliés à cette personne chez lui. Personne n’est ajouté. Qui a configuré un second facteur ici doit aussi le donner.
company-admins-text = Quand le fournisseur est en panne, les admins entrent avec leur mot de passe. Le journal le dit à chaque fois.
company-test-title = Résultat du test
company-test-good = Ça marche : cela te connecterait
company-test-good-text = Avec ces réglages, le fournisseur peut être la seule entrée.
company-test-other = Cela connecterait { $name }, et pas toi
company-test-other-text = Connecte-toi chez le fournisseur en tant que toi-même pour terminer le test.
company-test-bad = Cela ne connecterait personne
company-test-again = Tester à nouveau
company-subject = Sujet (sub)
company-email-confirmed = Confirmée par le fournisseur
company-email-unconfirmed = Non confirmée par le fournisseur
company-email-none = Le fournisseur n’en donne pas
company-shown-there = Connexion chez le fournisseur
company-found = Trouvé ici
company-found-link = Par le lien d’une connexion précédente
company-found-address = Par l’adresse confirmée
company-sign-in-with = Se connecter avec { $client }
company-other-ways = Autres façons de se connecter
company-other-ways-text = Pour les personnes sans adresse e-mail, et pour les admins.
company-only-refused = Qui a une adresse e-mail se connecte avec { $client }, par le bouton ci-dessus. Sinon, vérifie le matricule et le mot de passe et réessaie.
company-only-here = Ici, on se connecte avec { $client }
company-only-here-text = Un lien ou un code pour un mot de passe n’ouvre plus rien. Utilise le bouton ci-dessous.
company-only-security = Ton mot de passe et tes clés d’accès ne suffisent pas pour entrer. Un second facteur configuré ici est aussi demandé.
company-sign-out-everywhere = Téléphone perdu, ou connexion sur l’ordinateur de quelqu’un d’autre ? Toutes tes sessions prennent fin, dans tous les navigateurs, y compris celui-ci. Tu te reconnectes ensuite avec { $client }.
company-forgotten = Seuls les admins ont encore un mot de passe à oublier : personne d’autre ne reçoit de lien. Retourne te connecter avec le bouton qui s’y trouve.
company-confirm = Confirmer avec { $client }
company-refused = Cela n’a pas marché
company-again = Réessayer
company-back = Retour
company-trouble-again = Cette connexion a commencé dans un autre navigateur, a pris plus de 10 minutes ou a déjà servi. Recommence.
company-trouble-wait = Il y a eu trop d’essais depuis ici. Attends une minute et réessaie.
company-trouble-denied = La connexion de ton entreprise ne t’a pas laissé passer, ou tu l’as annulée là-bas.
company-trouble-away = La connexion de ton entreprise ne répond pas. Réessaie dans quelques minutes ; les admins peuvent utiliser leur mot de passe.
company-trouble-answer = La réponse de la connexion de ton entreprise n’est pas fiable, donc personne n’a été connecté. Dis-le à un admin : le journal dit ce qui n’allait pas.
company-trouble-no-address = La connexion de ton entreprise ne dit pas quelle adresse e-mail tu as, on ne peut donc pas te trouver ici. Demande à un admin.
company-trouble-unconfirmed = La connexion de ton entreprise ne dit pas que ton adresse e-mail est confirmée, donc elle ne fait entrer personne ici. Demande à un admin.
company-trouble-nobody = Personne chez { $client } n’a ton adresse e-mail ici. Demande à un admin de l’ajouter.
company-trouble-taken = La personne qui a ton adresse e-mail est reliée à quelqu’un d’autre dans la connexion de ton entreprise. Un admin peut mettre fin à ce lien.
company-trouble-stale = La connexion de ton entreprise ne t’a pas interrogé à nouveau, il n’est donc pas sûr que ce soit toi.
company-trouble-somebody-else = Dans la connexion de ton entreprise, c’était quelqu’un d’autre que la personne connectée ici.
company-linked = Relié à { $email } chez le fournisseur depuis le { $when }
company-last-used = Dernière utilisation : { $when }
company-unlink = Mettre fin au lien
company-now-unlinked = Le lien de { $name } est terminé. À la prochaine connexion d’entreprise, c’est l’adresse confirmée qui compte.
company-only-person = Se connecte uniquement par la connexion d’entreprise : une invitation ou un code n’ouvrirait rien.
bulk-by-company = Se connectent uniquement par la connexion d’entreprise
audit-company-refused = Connexion d’entreprise : personne n’est entré
audit-company-linked = Relié à la connexion d’entreprise
audit-company-unlinked = Lien avec la connexion d’entreprise terminé
audit-company-saved = Connexion d’entreprise réglée
audit-company-tested = Connexion d’entreprise testée
audit-field-way = Par
audit-way-company = Connexion d’entreprise
audit-way-beside = Mot de passe, hors de la connexion d’entreprise
audit-field-unlinked = Liens terminés
audit-secret-changed = Modifié
reminders-title = Rappels
reminders-lead = Un message par courriel à qui a une formation en retard ou bientôt à faire.
reminders-open = Régler les rappels
reminders-off = Désactivés
reminders-weekly = Une fois par semaine
reminders-daily = Chaque jour
reminders-rhythm = Fréquence
reminders-weekday = Jour, si une fois par semaine
reminders-hour = Heure
reminders-days = Jours à l’avance
reminders-days-help = Ce qui est à faire sous ce nombre de jours : 0 à { $most }.
reminders-look = Voir qui serait prévenu
reminders-effects = Ce qui se passe alors
reminders-next = Les prochains messages sont écrits le { $when }.
reminders-people =
    { $people ->
        [one] Une personne serait alors prévenue, d’après ce que l’on sait maintenant.
       *[other] { $people } personnes seraient alors prévenues, d’après ce que l’on sait maintenant.
    }
reminders-people-many = Au moins { $people } personnes seraient alors prévenues, d’après ce que l’on sait maintenant.
reminders-not-told = MobieTrain n’a pas encore dit qui est en retard. Cela se fait tout seul.
reminders-nobody = Personne ne reçoit de rappel.
reminders-save = Enregistrer
reminders-saved = Enregistré.
reminders-no-mail = Aucun courriel ne part de cette installation : personne ne reçoit de rappel.
reminders-calm = En toute discrétion
reminders-calm-one = Au plus un message par personne et par jour, et jamais pour rien.
reminders-calm-whom = Seulement aux personnes actives ayant une adresse et déjà connectées une fois. Il mène exactement à ce cours.
reminders-calm-leads = Les chefs d’équipe reçoivent un message sur leurs propres équipes.
reminders-calm-off = Chacun peut désactiver ces messages dans son profil.
own-reminders = Rappels par courriel
own-reminders-on = Vous recevez un message quand une formation est en retard ou bientôt à faire.
own-reminders-off = Vous ne recevez pas de messages sur les formations en retard ou à faire.
own-reminders-stop = Ne plus m’en envoyer
own-reminders-want = M’envoyer des rappels
own-reminders-now-on = Vous recevez des rappels par courriel.
own-reminders-now-off = Vous ne recevez plus de rappels par courriel.
remind-title = Envoyer des rappels
remind-lead = Un message à chacun, dans sa langue, sur ce qui est en retard ou à faire sous 7 jours.
remind-these =
    { $n ->
        [one] Rappeler à cette personne…
       *[other] Rappeler à ces { $n } personnes…
    }
remind-whom = Personnes qui reçoivent un message : { $people }
remind-written = Messages en route : { $people }
remind-more = La liste en compte davantage : seules ses { $most } premières personnes reçoivent un message à la fois. Filtre par service pour les autres ; personne n’en reçoit deux le même jour.
remind-already = Déjà prévenues aujourd’hui, donc pas à nouveau : { $people }
remind-unreachable = Non joignables (sans adresse, jamais connectées, inactives ou rappels désactivés) : { $people }
remind-send = Envoyer les messages : { $people }
remind-back = Retour à la liste
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, et { $count } de plus
reminder-subject-lead = Votre équipe : { $count } avec une formation en retard ou à faire
reminder-more = Et { $count } de plus.
reminder-person = { $name } : { $training }
reminder-text =
    Bonjour { $name },

    voici vos formations en retard ou à faire :

    { $courses }
reminder-text-lead =
    Bonjour { $name },

    voici les formations en retard ou à faire dans votre équipe :

    { $people }
reminder-text-both =
    Bonjour { $name },

    voici vos formations en retard ou à faire :

    { $courses }

    Et celles de votre équipe :

    { $people }

    Toute la liste : { $list }
reminder-button = Ouvrir le cours
reminder-button-lead = Ouvrir la liste
reminder-end = Vous pouvez désactiver ces messages dans votre profil : { $link }
audit-reminders-changed = A modifié quand les rappels partent
audit-reminded = A écrit des rappels
audit-reminders-stopped = A désactivé ses propres rappels
audit-reminders-wanted = A activé ses propres rappels
reminders-weekday-name =
    { $weekday ->
        [1] Lundi
        [2] Mardi
        [3] Mercredi
        [4] Jeudi
        [5] Vendredi
        [6] Samedi
       *[other] Dimanche
    }
