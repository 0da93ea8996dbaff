skip = Aller au contenu
nav-main = Menu principal
nav-home = Accueil
nav-integrations = Intégrations
nav-breadcrumb = Fil d’Ariane
menu-profile = Profil
menu-of = Menu du profil de { $name }
menu-of-new =
    { $count ->
        [one] Menu du profil de { $name }, un nouveau cours
       *[other] Menu du profil de { $name }, { $count } nouveaux cours
    }
menu-employee = { $departments }, { $client }
menu-admin = Administration, { $client }
menu-my-profile = Mon profil
menu-opens-mobietrain = ouvre l’application MobieTrain
menu-sign-out = Se déconnecter
copy = Copier
copied = Copié
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
sign-in-lede = Utilise l’adresse e-mail que ton équipe de planning a enregistrée.
signed-out-everywhere = Toutes tes sessions ont pris fin
signed-out-everywhere-text = Il faut se reconnecter dans chaque navigateur.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-refused = Connexion refusée
sign-in-refused-text = L’adresse e-mail et le mot de passe ne vont pas ensemble, ou aucun mot de passe n’est encore défini. Vérifie les deux et réessaie.
sign-in-too-many = Trop de tentatives
sign-in-too-many-text =
    { $seconds ->
        [one] Attends une seconde et réessaie. Rien n’est bloqué.
       *[other] Attends { $seconds } secondes et réessaie. Rien n’est bloqué.
    }
sign-in-help = Pas encore de mot de passe, ou oublié ? Ton équipe de planning t’en donne un nouveau.

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
news-said =
    { $count ->
        [one] Un nouveau cours
       *[other] { $count } nouveaux cours
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
news-last-completed = Dernier : « { $title } ».
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
sign-out-everywhere = Se déconnecter partout
sign-out-everywhere-text = Téléphone perdu, ou connexion sur l’ordinateur de quelqu’un d’autre ? Toutes tes sessions prennent fin, dans tous les navigateurs, y compris celui-ci. Il te faudra ton mot de passe pour te reconnecter.
sign-out-everywhere-mobietrain = Tes sessions dans MobieTrain prennent fin aussi.
sign-out-everywhere-button = Se déconnecter partout

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
technical-title = Détails techniques
technical-text = Messages, clés et horloges
event-keys-changed = Clés modifiées
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
