# The frame
cms-skip = Aller au contenu
cms-nav = Menu principal
cms-menu = Menu
cms-breadcrumb = Fil d’Ariane
cms-pages = Pages
cms-page-previous = Page précédente
cms-page-next = Page suivante
cms-account = Compte
cms-nav-accounts = Comptes
cms-nav-courses = Cours
cms-nav-learners = Apprenants
cms-nav-groups = Groupes d’utilisateurs
cms-nav-connection = { $planner }
cms-nav-terms = Conditions
cms-nav-staff = Équipe
cms-nav-operators = Opérateurs
cms-nav-installation-audit = Journal d’audit de l’installation
cms-role-operator = Opérateur
cms-role-content-admin = Gestionnaire de contenu
cms-role-editor = Rédacteur
cms-role-manager = Responsable de groupe
cms-role-content-admin-help = Cours, groupes, apprenants, conditions, équipe
cms-role-editor-help = Rédige des cours. Un gestionnaire de contenu décide quand les gens voient ce qui a été écrit.
cms-role-manager-help = Voit les apprenants et les rapports des groupes que vous choisissez. Ne modifie rien.
cms-switch = Autre compte
cms-switch-to = Vos comptes
cms-start = Où voulez-vous travailler ?
cms-start-none = Vous ne travaillez dans aucun compte
cms-start-none-text = Quelqu’un vous a retiré du compte dans lequel vous travailliez. S’il s’agit d’une erreur, adressez-vous à un gestionnaire de contenu de cette entreprise.
cms-sign-out = Se déconnecter
cms-leaving = Des mots ne sont pas encore enregistrés
cms-leaving-text = Ils ne sont gardés que dans ce navigateur, et la déconnexion les efface, pour que personne d’autre ne les trouve sur cet appareil. Ouvrez le cours et ils seront enregistrés.
cms-leaving-stay = Rester connecté
cms-leaving-leave = Se déconnecter et les perdre
cms-leaving-other = Ce que quelqu’un d’autre a écrit ici
cms-save = Enregistrer
cms-cancel = Annuler
cms-discard = Abandonner
cms-delete = Supprimer
cms-edit = Modifier
cms-add = Ajouter
cms-remove = Retirer
cms-copy = Copier
cms-copied = Copié
cms-find = Rechercher
cms-filter = Filtrer
cms-search = Rechercher
cms-upload = Importer
cms-preview = Aperçu
cms-preview-update = Actualiser l’aperçu
cms-optional = (facultatif)
cms-admin-name = Nom
cms-group-name = Nom
cms-email = Adresse e-mail
cms-password = Mot de passe
cms-state = État
cms-language = Langue
cms-languages = Langues
cms-none = Aucun
cms-never = Jamais
cms-of = { $some } sur { $all }
cms-changed = Modifié le { $at }
cms-at-by = { $at }, { $name }
cms-sure = Je comprends que c’est irréversible
cms-sure-missing = Coche la case pour confirmer. Rien n’a été supprimé.
cms-mistakes = { $n ->
    [one] Pas encore enregistré : une correction à faire
   *[other] Pas encore enregistré : { $n } corrections à faire
  }
cms-done-saved = C’est enregistré.
cms-done-created = C’est créé.
cms-done-duplicated = Voici la copie. C’est un brouillon : on le voit dès qu’il a des groupes et qu’il est publié.
cms-done-deleted = C’est supprimé.
cms-done-published = C’est publié.
cms-done-course-published = C’est publié. Les gens le voient dès maintenant.
cms-done-published-already = Les gens voient déjà le brouillon tel qu’il est. Il n’y a rien à publier.
cms-done-taken-back = La publication est annulée. Les gens voient à nouveau la version précédente.
cms-done-taken-back-to-nothing = La publication est annulée. Personne ne voit le cours maintenant, comme avant.
cms-done-taken-back-too-late = La publication n’a pas pu être annulée : plus de dix minutes ont passé, ou autre chose a été fait depuis. Rien n’a été modifié.
cms-done-version-forgotten = Cette version n’a pas pu être reprise : elle vient d’être supprimée, car plus rien n’en avait besoin. Le brouillon est resté tel quel.
cms-done-brought-back = C’est maintenant le brouillon. Les gens le verront quand tu le publieras.
cms-done-withdrawn = C’est retiré. Plus personne ne peut suivre ce cours ; ce qui y a été fait est conservé.
cms-done-connected = C’est relié. Désormais, les liens de ce client sont acceptés.
cms-done-connected-keyless = C’est enregistré, mais les clés du client n’ont pas pu être récupérées : personne ne peut encore se connecter.
cms-done-disconnected = La liaison est coupée. Plus aucun lien n’est accepté et les sessions ouvertes ont pris fin.
cms-done-uploaded = C’est importé.
cms-done-sent-again = Le message est renvoyé. Si { $planner } ne l’accepte pas, nous réessayons encore pendant trois jours.
cms-done-planned = C’est programmé. Le cours se publiera tout seul.
cms-done-unplanned = La publication n’est plus programmée.

# Signing in
cms-sign-in = Se connecter
cms-sign-in-lead = Pour les personnes qui créent et suivent les formations.
cms-sign-in-wrong = L’adresse e-mail et le mot de passe ne vont pas ensemble. Vérifie les deux et réessaie.
cms-sign-in-wait = { $seconds ->
    [one] Trop de tentatives. Attends une seconde et réessaie ; rien n’est bloqué.
   *[other] Trop de tentatives. Attends { $seconds } secondes et réessaie ; rien n’est bloqué.
  }
cms-sign-in-learner = Tu viens suivre un cours ?
cms-sign-in-learner-link = Les apprenants entrent par { $planner }

# Operator: accounts
cms-accounts-lead = Les entreprises qui forment leur personnel ici.
cms-accounts-empty = Pas encore de compte
cms-accounts-empty-text = Crée un compte pour chaque entreprise. Relie-le ensuite au { $planner } de l’entreprise.
cms-account-new = Nouveau compte
cms-account-create = Créer le compte
cms-account-name = Nom de l’entreprise
cms-account-name-help = Tel que son personnel le connaît
cms-account-name-wrong = Indique le nom de l’entreprise, en 100 caractères au plus.
cms-account-slug = Slug de connexion du compte
cms-account-slug-help = Le client l’indique dans { $planner }. Il ne peut plus être modifié ensuite. Lettres minuscules, chiffres et traits d’union.
cms-account-slug-taken = Un autre compte a déjà ce slug. Choisis-en un autre.
cms-connection = Liaison
cms-connected = Relié
cms-connected-keyless = Relié, mais sans clés
cms-not-connected = Non relié
cms-last-sign-on = Dernière connexion
cms-client-slug = Slug client
cms-client-slug-help = Il t’est fourni par { $account } : c’est la première partie de son adresse { $planner }.
cms-issuer = Émetteur
cms-jwks = Clés (JWKS)
cms-keys-fetch = Récupérer maintenant
cms-keys-at = Dernière demande : { $at }. Au plus une toutes les { $seconds } secondes.
cms-keys-good = Clés utilisables : { $n }. Le personnel de ce client peut se connecter.
cms-keys-none = Les clés sont là, mais aucune n’est utilisable. Personne ne peut se connecter.
cms-keys-unknown-name = Cette adresse n’existe pas. Vérifie le sous-domaine du client : personne ne peut se connecter.
cms-keys-unreachable = Personne ne répond à cette adresse pour l’instant. Tant que les clés ne peuvent pas être récupérées, seules les précédentes comptent, un jour au plus.
cms-keys-status = Quelque chose répond à cette adresse, mais sans clés. Vérifie le sous-domaine du client : personne ne peut se connecter.
cms-keys-no-key-set = Ce que répond cette adresse n’est pas un jeu de clés. Personne ne peut se connecter avec.
cms-connected-by = Relié par
cms-by-at = { $name }, { $at }
cms-disconnect = Couper la liaison
cms-disconnect-text = Plus personne ne peut entrer et les sessions ouvertes prennent fin aussitôt. Les apprenants et leur progression restent.
cms-account-hand = À transmettre à { $account }
cms-account-hand-text = À indiquer dans { $planner }, sous Intégrations, MobieTrain.
cms-account-mail = Préparer l’e-mail pour moi
cms-account-mail-subject = Slug de connexion du compte MobieTrain
cms-account-mail-body = Le slug de connexion de ton compte est : { $slug }
cms-admin-email-wrong = Écris l’adresse sous la forme nom@entreprise.example.
cms-admin-name-wrong = Indique le nom de la personne, en 100 caractères au plus.

# The connection, for the content admin
cms-connection-title = Liaison avec { $planner }
cms-connection-lead = Les apprenants de { $account } entrent uniquement par { $planner }.
cms-connection-slug-help = L’administrateur de votre { $planner } l’indique dans { $planner }, sous Intégrations, MobieTrain.
cms-connection-missing = MobieTrain ne connaît pas encore votre adresse { $planner }. Demande à MobieTrain de configurer votre sous-domaine.

# Events between MobieTrain and the planner
cms-events = Messages
cms-events-lead = Ce que MobieTrain et { $planner } se disent automatiquement. Ce qui ne peut pas être remis est retenté pendant trois jours.
cms-events-empty = Rien à signaler pour le moment
cms-events-empty-text = Publie un cours, et { $planner } le sait en quelques secondes.
cms-events-paused = { $planner } n’accepte pas de messages pour le moment. Rien n’est perdu ; prochain essai le { $at }.
cms-events-given-up = { $n ->
    [one] Un message n’a pas pu être remis
   *[other] { $n } messages n’ont pas pu être remis
  }
cms-events-given-up-text = { $planner } n’a rien accepté pendant trois jours, ou le compte n’était pas relié. Corrige ce qui est indiqué ci-dessous, puis utilise « Renvoyer ».
cms-events-last = Dernier envoi réussi
cms-events-never = Jamais
cms-events-lag = Temps d’acheminement
cms-events-lag-none = Moins d’une seconde
cms-events-lag-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
  }
cms-events-lag-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
  }
cms-events-waiting = En attente
cms-events-waiting-none = Aucun
cms-events-waiting-since = { $n ->
    [one] Un message, depuis le { $at }
   *[other] { $n } messages, le premier depuis le { $at }
  }
cms-events-clock = Horloge de { $planner }
cms-events-clock-same = À la même heure que la nôtre
cms-events-clock-ahead = { $n ->
    [one] En avance d’une seconde sur la nôtre
   *[other] En avance de { $n } secondes sur la nôtre
  }
cms-events-clock-behind = { $n ->
    [one] En retard d’une seconde sur la nôtre
   *[other] En retard de { $n } secondes sur la nôtre
  }
cms-events-sent = Vers { $planner }
cms-events-sent-caption = Messages vers { $planner } : d’abord les échecs, puis les plus récents
cms-events-sent-none = Rien n’a encore été envoyé.
cms-events-received = De { $planner }
cms-events-received-caption = Messages de { $planner }, les plus récents d’abord
cms-events-received-none = Rien n’est encore arrivé.
cms-events-when = Heure
cms-events-what = Ce qui s’est passé
cms-events-result = Résultat
cms-events-attempts = Essais
cms-events-delivered = Remis
cms-events-on-the-way = En attente
cms-events-dead = Non remis
cms-events-next = Prochain essai le { $at }
cms-events-again = Renvoyer
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = L’offre de cours a changé
cms-event-courses-seen = Un apprenant a vu ses nouveaux cours
cms-event-course-completed = Un apprenant a terminé un cours
cms-event-session-revoked = Les sessions d’un membre du personnel ont pris fin
cms-event-people-changed = Des personnes ou des services ont changé
cms-event-keys-changed = Les clés de signature ont changé
cms-event-learner-deleted = Un apprenant a été supprimé
cms-event-completion-withdrawn = Un cours terminé a été retiré
cms-event-unknown = Événement inconnu de cette version
cms-clock-ahead = { $n ->
    [one] L’horloge de { $planner } avance d’une seconde sur la nôtre
   *[other] L’horloge de { $planner } avance de { $n } secondes sur la nôtre
  }
cms-clock-behind = { $n ->
    [one] L’horloge de { $planner } retarde d’une seconde sur la nôtre
   *[other] L’horloge de { $planner } retarde de { $n } secondes sur la nôtre
  }
cms-clock-text = Mesuré le { $at }. Au-delà de 30 secondes d’écart, les liens et les messages sont refusés. Demande à { $planner } et à la personne qui gère ce serveur de régler leurs horloges sur un serveur de temps (NTP).

# The sign-on log
cms-log = Docteur des liens
cms-log-lead = Chaque tentative d’entrée, et ce qui n’allait pas. Demande à l’apprenant le code affiché sur son écran.
cms-log-caption = Connexions, les plus récentes d’abord
cms-log-all = Toutes
cms-log-failed = Échouées
cms-log-search = Code d’assistance ou apprenant
cms-log-empty = Pas encore de tentative
cms-log-empty-text = Elles apparaissent ici dès que quelqu’un ouvre MobieTrain depuis { $planner }.
cms-log-nothing = Aucun résultat
cms-log-all-link = Afficher toutes les tentatives
cms-log-time = Heure
cms-log-outcome = Résultat
cms-log-fix = Que faire
cms-log-code = Code d’assistance
cms-log-nobody = Inconnu
cms-log-times = { $times } fois, la dernière à { $time }
cms-log-newest = Plus récentes
cms-log-older = Plus anciennes
cms-log-facts = Ce que nous avons reçu
cms-log-reason = Raison
cms-log-key = Identifiant de la clé
cms-log-skew = Âge du lien
cms-log-skew-value = { $seconds ->
    [one] { $seconds } seconde selon notre horloge
   *[other] { $seconds } secondes selon notre horloge
  }
cms-log-skew-help = L’écart entre les horloges y est compris : un âge négatif signifie que l’horloge du système d’envoi avance. Un lien peut atteindre sa durée de validité, plus 30 secondes pour l’écart entre les horloges.
cms-log-claims = Claims, sans données personnelles
cms-log-checks = Contrôles, dans l’ordre
cms-log-lead-all = Chaque tentative d’entrée, pour tous les comptes et pour ceux qui n’existent pas. Un code d’assistance suffit pour en trouver une.
cms-log-no-account = Compte inexistant
cms-keys-used = Clés de la dernière heure
cms-keys-used-links = Liens
cms-keys-used-last = Dernier à
cms-keys-used-none = Personne ne s’est connecté pendant la dernière heure.
cms-keys-used-several = Des liens sont signés avec plusieurs clés. C’est normal un moment après une rotation ; si une ancienne clé continue à signer, une machine de { $planner } n’a pas encore changé, et ses liens seraient refusés dès que cette clé est révoquée.
cms-accounts-failed = Échecs, { $days } jours
cms-learner-sign-ons = Connexions
cms-stages = Comment ça s’est passé
cms-stage-minted = Le lien a été créé dans { $planner }
cms-stage-came = Il est arrivé chez MobieTrain
cms-stage-link = C’est un lien entier, signé d’une manière valable
cms-stage-account = Le compte existe et est connecté
cms-stage-signature = La signature est celle du { $planner } du compte
cms-stage-claims = Tout y est, et il est pour cette adresse
cms-stage-time = Il est arrivé à temps
cms-stage-browser = Ce navigateur l’a demandé
cms-stage-once = Personne ne l’avait utilisé avant
cms-stage-came-in = La personne est entrée plus tard : { $at }
cms-stage-came-in-show = Afficher cette connexion
cms-stage-not-since = La personne n’est pas entrée depuis
cms-test = Tester une connexion
cms-test-title = Si { $name } ouvrait MobieTrain maintenant
cms-test-lead = Regarder cette page ne connecte personne et n’enregistre rien.
cms-test-steps = Ce qui se passerait
cms-test-not-connected = Le compte n’est connecté à aucun client : tout lien serait refusé.
cms-test-connected = Le compte est connecté
cms-test-elsewhere = La personne vient d’un autre client que celui auquel le compte est connecté : il ne crée aucun lien pour elle.
cms-test-left = La personne a quitté { $planner }, qui ne crée plus de lien pour elle.
cms-test-link = { $planner } crée un lien, par lequel { $name } retrouve tout ce qui est ici
cms-test-language = MobieTrain parle { $language }, comme choisi
cms-test-language-asked = La langue est demandée ; { $language } est proposé
cms-test-terms = La version { $version } des conditions est à accepter
cms-test-home = La page d’accueil s’ouvre. Cours affichés : { $n }
cms-check-passed = Réussi
cms-check-failed = Échoué
cms-check-not-reached = Non atteint
cms-outcome-in = Accès obtenu
cms-outcome-out = Accès non obtenu
cms-outcome-signed-on = Connexion réussie
cms-outcome-malformed-token = Pas un lien de chez nous
cms-outcome-unsupported-algorithm = Signé autrement
cms-outcome-wrong-type = Jeton à un autre usage
cms-outcome-unknown-account = Compte inconnu
cms-outcome-not-connected = Non relié
cms-outcome-wrong-issuer = Expéditeur inconnu
cms-outcome-unknown-key = Clé inconnue
cms-outcome-issuer-unreachable = { $planner } injoignable
cms-outcome-bad-signature = Signature non valable
cms-outcome-missing-claim = Il manque un élément
cms-outcome-invalid-claim = Un élément n’est pas valable
cms-outcome-wrong-audience = Pour une autre adresse
cms-outcome-not-yet-valid = Venu du futur
cms-outcome-expired = Lien expiré
cms-outcome-lifetime-too-long = Valable trop longtemps
cms-outcome-nonce-mismatch = Depuis un autre navigateur
cms-outcome-already-used = Lien utilisé deux fois
cms-fix-signed-on = Rien à faire.
cms-fix-malformed-token = Le lien a été coupé ou modifié en route, ou n’en a jamais été un. Demande à la personne d’ouvrir MobieTrain depuis le menu de { $planner }. Si cela arrive à tout le monde, envoie le code d’assistance à { $planner }.
cms-fix-unsupported-algorithm = L’expéditeur doit signer avec EdDSA ou ES256. Envoie le code d’assistance à qui gère le système d’envoi.
cms-fix-wrong-type = L’expéditeur doit marquer le jeton comme un lien (typ: link+jwt). Envoie le code d’assistance à qui gère le système d’envoi.
cms-fix-unknown-account = Aucun compte n’a ce slug de connexion du compte. Compare-le, lettre par lettre, à ce que le client a tapé dans { $planner }.
cms-fix-not-connected = L’adresse { $planner } du client n’est pas configurée. L’opérateur indique le slug client sur la page du compte.
cms-fix-wrong-issuer = Le lien venait d’un autre { $planner } que celui auquel ce compte est relié. Compare le slug client à la première partie de l’adresse { $planner } du client.
cms-fix-unknown-key = Le lien est signé avec une clé que { $planner } ne publie pas. Juste après un remplacement de clés, cela passe en moins d’une demi-minute. Si cela persiste, envoie l’identifiant de la clé à { $planner }.
cms-fix-issuer-unreachable = Nous n’avons pas pu lire les clés publiques de { $planner }. Ouvre l’adresse des clés dans un navigateur : si elle répond, réessaie ; sinon, { $planner } est en panne.
cms-fix-bad-signature = Le lien a été modifié après sa signature, ou quelqu’un l’a falsifié. Un seul cas ne veut pas dire grand-chose ; si cela arrive à tout le monde, envoie le code d’assistance à { $planner }.
cms-fix-missing-claim = Le système d’envoi a omis un élément dont un lien a besoin. Envoie le code d’assistance à qui le gère.
cms-fix-invalid-claim = Le système d’envoi a mis dans le lien un élément qui ne peut pas être juste. Envoie le code d’assistance à qui le gère.
cms-fix-wrong-audience = Le lien a été créé pour un autre compte ou un autre MobieTrain. Compare le slug de connexion du compte dans { $planner } à celui de ce compte.
cms-fix-not-yet-valid = L’horloge du système d’envoi avance de plus de 30 secondes sur la nôtre. La personne qui le gère doit la remettre à l’heure.
cms-fix-expired = Le lien a été ouvert trop tard, ou l’horloge du système d’envoi retarde. Il suffit que la personne ouvre à nouveau MobieTrain pour entrer. Si cela arrive à tout le monde, regarde l’âge du lien.
cms-fix-lifetime-too-long = Un lien peut être valable 300 secondes au plus. La personne qui gère le système d’envoi doit raccourcir cette durée.
cms-fix-nonce-mismatch = Le lien a été demandé dans un autre navigateur, ou plus de dix minutes auparavant. Il suffit que la personne ouvre à nouveau MobieTrain pour entrer.
cms-fix-already-used = Le même lien est arrivé deux fois, sans doute à cause du bouton de retour ou d’une adresse copiée. Il suffit que la personne ouvre à nouveau MobieTrain pour entrer.

# Learners
cms-learner = Apprenant
cms-learners-lead = { $n ->
    [one] { $n } personne. Chacune apparaît la première fois qu’elle ouvre MobieTrain depuis { $planner }, ou dès que celui-ci l’annonce.
   *[other] { $n } personnes. Chacune apparaît la première fois qu’elle ouvre MobieTrain depuis { $planner }, ou dès que celui-ci l’annonce.
  }
cms-learners-empty = Pas encore d’apprenant
cms-learners-empty-text = Chaque personne apparaît ici la première fois qu’elle ouvre MobieTrain depuis { $planner }, ou dès que celui-ci l’annonce.
cms-learners-empty-manager = Vous voyez les apprenants des groupes qu’un gestionnaire de contenu a choisis pour vous. Personne n’en fait encore partie.
cms-learners-search = Nom ou numéro de personnel
cms-learners-nobody = Personne ne correspond
cms-learners-all = Afficher tous les apprenants
cms-learners-caption = Apprenants, les derniers vus d’abord
cms-learners-range = { $n ->
    [one] { $n } apprenant
   *[other] { $first } à { $last } sur { $n } apprenants
  }
cms-learners-count = { $n ->
    [0] Aucun apprenant
    [one] Un apprenant
   *[other] { $n } apprenants
  }
cms-in-planner = Dans { $planner }
cms-status = Statut dans { $planner }
cms-status-any = Tous les statuts
cms-status-active = Actif
cms-status-inactive = Inactif
cms-status-left = Départ le { $date }
cms-departments = Services
cms-courses-completed = Cours terminés
cms-learner-since = Dans MobieTrain depuis le { $date }
cms-details = Données
cms-employee-number = Numéro de personnel
cms-language-none = Pas encore choisie
cms-sub = Identifiant dans { $planner }
cms-from-client = De { $client }
cms-client-unknown = un client inconnu
cms-learner-elsewhere = Cette personne vient de { $before }, à qui le compte était relié auparavant. Quiconque a le même identifiant chez { $now } est quelqu’un d’autre. Ce qu’elle a fait reste ici jusqu’à ce que tu le supprimes.
cms-progress = Progression
cms-progress-empty = Aucun cours n’a encore été montré à cette personne.
cms-cards-done = Cartes terminées
cms-cards-done-of = Cartes terminées dans { $course }
cms-answers-right = Bonnes réponses
cms-completed = Terminé
cms-acceptances = Conditions acceptées
cms-acceptances-empty = Pas encore.
cms-acceptance = Version { $version } ({ $language }), { $at }
cms-why-everyone = Tout le monde est dans ce groupe
cms-why-picked = Choix manuel
cms-why-rule = Correspond à la règle
cms-learner-delete = Supprimer avec la progression
cms-learner-delete-text = Supprime l’apprenant et tout ce qu’il a fait, y compris les cours terminés affichés par { $planner }.
cms-learner-delete-link = Supprimer l’apprenant…
cms-learner-delete-label = Supprimer { $name }
cms-learner-delete-title = Supprimer { $name } de MobieTrain ?
cms-learner-keep = Conserver l’apprenant
cms-lost = Perdu définitivement
cms-lost-completed = { $n ->
    [0] Aucun cours terminé
    [one] Un cours terminé avec son score
   *[other] { $n } cours terminés avec leurs scores
  }
cms-lost-begun = { $n ->
    [0] Aucun cours commencé
    [one] Un cours commencé
   *[other] { $n } cours commencés
  }
cms-lost-answers = { $n ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $n } réponses
  }
cms-lost-acceptances = { $n ->
    [0] Aucune acceptation des conditions
    [one] L’acceptation d’une version des conditions
   *[other] L’acceptation de { $n } versions des conditions
  }
cms-lost-sessions = { $n ->
    [0] Aucune session ouverte
    [one] Une session ouverte, qui prend fin aussitôt
   *[other] { $n } sessions ouvertes, qui prennent fin aussitôt
  }
cms-lost-there = Ce que { $planner } affiche de ces cours
cms-not-lost = Ce qui reste
cms-not-lost-text = Le compte de { $name } dans { $planner }. Dans le docteur des liens : quand quelqu’un s’est connecté, sans dire qui. Si { $name } ouvre à nouveau MobieTrain depuis { $planner }, un nouvel apprenant commence à zéro.
cms-not-lost-for-a-while = Pendant dix minutes : le fait que { $name } a été déconnecté, afin qu’aucun lien encore en route ne donne accès. Jusqu’à ce que { $planner } l’ait reçue : l’annonce de la suppression, avec l’identifiant de la personne. Elle est envoyée pendant trois jours, puis attend que quelqu’un la renvoie, 27 jours en tout au maximum.
cms-not-lost-kept-out = Tant que la liste du personnel de { $planner } nomme { $name } : le fait de la suppression, sous forme d’un code dont personne ne peut lire qui c’était, pour que la liste ne ramène pas cette personne.

# User groups
cms-group = Groupe
cms-groups-lead = Un groupe détermine les cours qu’un apprenant peut suivre. Les règles se basent sur ce que { $planner } envoie à chaque connexion.
cms-groups-all = Tous les groupes
cms-group-new = Nouveau groupe
cms-group-create = Créer le groupe
cms-group-save = Enregistrer le groupe
cms-group-rule = Règle
cms-group-who = Qui est dans ce groupe
cms-group-everyone-rule = Tout le monde chez { $account }
cms-group-everyone-text = Tout le monde chez { $account }, y compris les personnes inactives. Ce groupe existe toujours.
cms-group-picked-rule = Personnes choisies à la main
cms-group-picked-text = Personnes choisies à la main. Rien de ce que { $planner } envoie ne retire quelqu’un.
cms-group-department-is = Le service est { $departments }
cms-group-elsewhere = Pour l’instant, la règle cite des services de { $before } : { $departments }. Personne de { $now } n’en fait partie. Dès que tu choisis des services de { $now }, ils les remplacent.
cms-group-status-active = Le statut est actif
cms-group-status-inactive = Le statut est inactif
cms-group-language-is = La langue est { $languages }
cms-group-mode-rule = Personnes qui correspondent à une règle
cms-group-mode-rule-help = Elles entrent et sortent au fil des changements dans { $planner }
cms-group-mode-picked = Personnes choisies à la main
cms-group-mode-picked-help = Tu les choisis après la création du groupe ; la règle ci-dessous n’est pas utilisée
cms-group-departments = Dans un de ces services
cms-group-departments-more = Autres services
cms-group-departments-more-help = Des services dont personne n’est encore venu : noms ou identifiants de { $planner }, un par ligne.
cms-group-department-unseen = Personne n’en est encore venu
cms-group-department-wrong = Le nom ou l’identifiant d’un service compte 128 caractères au plus.
cms-group-departments-many = Utilise 200 services au plus.
cms-groups-many = Il y a 500 groupes et il ne peut pas y en avoir plus. Supprimes-en un dont tu n’as plus besoin.
cms-group-languages = Avec une de ces langues
cms-group-rule-help = Toutes les conditions doivent être remplies ; là où rien n’est choisi, tout le monde convient. Qui ne correspond plus quitte le groupe et garde sa progression.
cms-group-courses = Cours de ce groupe
cms-group-no-courses = Aucun cours
cms-group-name-wrong = Indique un nom, en 100 caractères au plus.
cms-group-edit-label = Modifier { $name }
cms-group-match = { $n ->
    [one] sur { $n } apprenant dans ce groupe
   *[other] sur { $n } apprenants dans ce groupe
  }
cms-group-share = Part de l’ensemble des apprenants
cms-group-more = { $n ->
    [one] et une autre personne
   *[other] et { $n } autres personnes
  }
cms-group-delete = Supprimer le groupe
cms-group-delete-text = Ses apprenants perdent les cours que seul ce groupe leur donnait. Ce qu’ils ont fait est conservé.
cms-members = Membres
cms-members-lead = Recherche des personnes pour les ajouter.
cms-members-search = Nom ou numéro de personnel
cms-members-empty = Encore personne
cms-member-add-label = Ajouter { $name }
cms-member-remove-label = Retirer { $name }
cms-group-counted-to = Au-delà de { $n }, on ne compte plus.
cms-group-left-out = Des services qui ressemblent à un service de la règle sans en faire partie
cms-group-left-out-one = « { $name } » ressemble à « { $like } ». Restent dehors : { $learners }
cms-group-one-name = Plusieurs services s’appellent « { $name } » : { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Plus de { $n } apprenants
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = Il n’y a pas de connexion, donc le nombre n’est pas connu. Change quelque chose ou appuie sur le bouton pour redemander.
cms-preview-signed-out = Ta session est terminée, donc le nombre n’est pas connu. Connecte-toi dans un autre onglet, puis appuie sur le bouton.
cms-preview-trouble = Le nombre n’a pas pu être calculé. Attends un instant, puis appuie sur le bouton.
cms-groups-export = Télécharger en CSV
cms-groups-empty = Pas encore de groupe à toi
cms-groups-empty-text = Pour l’instant, il n’y a que le groupe où tout le monde se trouve. Crées-en un autre pour donner un cours à une partie d’entre eux.
cms-ask-group = Enregistrer le groupe « { $name } » ?
cms-ask-group-gain = Reçoivent « { $title } » : { $learners }
cms-ask-group-lose = Ne voient plus « { $title } » : { $learners }
cms-ask-group-kept = Ce que les gens ont fait dans leurs cours est conservé.
cms-ask-group-remove = Retirer de « { $name } » ?
cms-ask-group-delete = Supprimer le groupe « { $name } » ?
cms-ask-group-delete-rule = Le groupe avec sa règle
cms-ask-group-delete-picked = { $n ->
    [0] Le groupe, pour lequel personne n’avait été choisi
    [one] Le groupe, et le choix de la personne qui y était
   *[other] Le groupe, et le choix des { $n } personnes qui y étaient
  }
cms-member-added = { $name } est maintenant dans ce groupe.
cms-member-added-nothing = Cela n’apporte aucun cours qui n’était pas déjà là.
cms-numbers = Ajouter par numéro de personnel
cms-numbers-lead = Colle une liste ou choisis un fichier. Tu vois à qui est chaque numéro avant que quelqu’un soit ajouté.
cms-numbers-text = Numéros de personnel
cms-numbers-text-help = Un par ligne, ou séparés par des virgules. { $n } au plus.
cms-numbers-file = Ou un fichier
cms-numbers-file-help = CSV ou .xlsx, avec une colonne « Matricule », ou avec rien que des numéros.
cms-numbers-look = Rechercher
cms-numbers-found = { $n ->
    [0] Personne à ajouter
    [one] Une personne à ajouter
   *[other] { $n } personnes à ajouter
  }
cms-numbers-refused = { $n ->
    [one] Une ligne n’ajoute personne. Elle vient en premier et reste dans la case.
   *[other] { $n } lignes n’ajoutent personne. Elles viennent en premier et restent dans la case.
  }
cms-numbers-add = { $n ->
    [one] Ajouter une personne
   *[other] Ajouter { $n } personnes
  }
cms-numbers-added = { $n ->
    [0] Personne n’a été ajouté.
    [one] Une personne a été ajoutée au groupe.
   *[other] { $n } personnes ont été ajoutées au groupe.
  }
cms-numbers-left = { $n ->
    [one] Il reste une ligne
   *[other] Il reste { $n } lignes
  }
cms-numbers-line = Ligne
cms-numbers-number = Numéro de personnel
cms-numbers-in-it = { $name } est déjà dans le groupe
cms-numbers-again = Figure déjà à la ligne { $line }
cms-numbers-double = Plusieurs apprenants ont ce numéro : { $names }. Ajoute la bonne personne par son nom.
cms-numbers-nobody = Aucun apprenant n’a ce numéro
cms-numbers-no-column = « { $name } » n’a pas de colonne de numéros de personnel. Nommes-en une à la première ligne, par exemple « Matricule », ou ne laisse que des numéros dans le fichier.
cms-numbers-no-table = « { $name } » ne peut pas être lu. Enregistre-le en CSV ou .xlsx, et choisis-le à nouveau.
cms-numbers-none = Il n’y a pas de numéro ici. Colles-en au moins un, ou choisis un fichier.
cms-numbers-many = Il y a plus de { $n } numéros. Ajoute-les en plusieurs fois.
cms-numbers-other = Personne n’a été ajouté : quelque chose a changé depuis que tu as regardé. Voici ce qu’il en est maintenant.
cms-numbers-back = Retour au groupe

# Courses
cms-course = Cours
cms-courses-lead = Les apprenants voient les cours publiés de leurs groupes, dans cet ordre.
cms-continue-label = Continuez votre brouillon
cms-continue = Continuez avec « { $title } »
cms-continue-go = Continuer
cms-continue-now = Vous l’avez modifié à l’instant
cms-continue-minutes = { $n ->
    [one] Vous l’avez modifié il y a une minute
   *[other] Vous l’avez modifié il y a { $n } minutes
  }
cms-continue-hours = { $n ->
    [one] Vous l’avez modifié il y a une heure
   *[other] Vous l’avez modifié il y a { $n } heures
  }
cms-courses-empty = Pas encore de cours
cms-courses-empty-text = Importe un dossier avec les textes et les images, ou écris un cours ici.
cms-course-new = Nouveau cours
cms-course-create = Créer le cours
cms-course-draft = Brouillon
cms-course-published = Publié
cms-course-withdrawn = Retiré
cms-course-unpublished = Non publié
cms-course-no-groups = Aucun groupe
cms-course-no-groups-text = Personne ne peut encore suivre ce cours : choisis au moins un groupe.
cms-course-editor = C’est un gestionnaire de contenu qui décide qui peut suivre ce cours et quand les gens voient ce que tu as écrit.
cms-course-publish = Publier
cms-course-withdraw = Retirer
cms-course-delete = Supprimer le cours
cms-ask-publish = Publier « { $title } » ?
cms-ask-publish-bullet = Une pastille rouge apparaît dans leur { $planner } en quelques secondes.
cms-ask-publish-nobody = Personne ne peut encore le suivre : aucun groupe n’est choisi.
cms-ask-withdraw-undo = Tu peux le publier à nouveau à tout moment. Ce que les gens y ont fait est conservé.
cms-ask-withdraw = Retirer « { $title } » ?
cms-ask-withdraw-inside = Au milieu, et ne peuvent pas continuer : { $learners }
cms-ask-withdraw-finished = L’ont terminé, et cela reste acquis : { $learners }
cms-ask-withdraw-unseen = Ne l’ont pas encore ouvert, et ne le voient plus : { $learners }
cms-ask-delete = Supprimer « { $title } » ?
cms-ask-delete-texts = Ses textes et ses images, dans toutes les langues
cms-ask-delete-inside = Ce qu’ont fait ceux qui sont au milieu : { $learners }
cms-ask-delete-finished = Que des gens l’ont terminé, ce qu’aucun rapport ne dira plus : { $learners }
cms-course-planned = Programmé pour le { $at }
cms-course-schedule = Publier plus tard
cms-course-schedule-at = Le cours se publie tout seul le { $at }.
cms-course-schedule-cancel = Annuler la programmation
cms-course-schedule-when = Date et heure
cms-course-schedule-help = Dans le fuseau horaire { $zone }. Les gens reçoivent le brouillon tel qu’il est maintenant ; ce que tu écris ensuite n’y figure pas. Les groupes seront ceux de ce moment-là.
cms-course-schedule-plan = Programmer
cms-course-schedule-wrong = Choisis une date et une heure.
cms-course-schedule-past = Ce moment est déjà passé. Choisis-en un à venir, ou publie maintenant.
cms-course-upload = Importer un dossier
cms-course-upload-text = Un fichier zip avec un texte par langue (en.md, fr.md…), les images qu’ils montrent et une couverture (cover.svg, .png, .jpg ou .webp). 20 Mo au plus. Il devient un brouillon ; ce qu’il faut y corriger et ce qui a été laissé de côté est indiqué sur sa page.
cms-course-folder = Fichier zip
cms-course-folder-missing = Choisis un seul fichier zip.
cms-course-by-hand = Écrire ici
cms-course-by-hand-text = Commence par un brouillon d’une seule carte.
cms-course-title = Titre
cms-course-title-wrong = Indique un titre, en 120 caractères au plus.
cms-course-first-summary = Le sujet de ce cours, en une phrase.
cms-course-first-lesson = Première leçon
cms-course-first-card = Première carte
cms-course-first-text = Que faut-il savoir ?
cms-course-problems = { $n ->
    [one] Non enregistré : une correction à faire
   *[other] Non enregistré : { $n } corrections à faire
  }
cms-course-problems-stored = { $n ->
    [one] Une correction à faire avant de pouvoir publier le brouillon
   *[other] { $n } corrections à faire avant de pouvoir publier le brouillon
  }
cms-course-newer = Modifications non publiées
cms-course-saved-at = Enregistré le { $at }
cms-course-saved-by = Enregistré le { $at }, { $name }
cms-course-overtaken = Non enregistré : quelqu’un d’autre a enregistré le texte entre-temps ({ $language })
cms-course-overtaken-text = { $name }, { $at }. Les deux textes sont ci-dessous. Reprends ce que tu veux garder ; si tu enregistres encore une fois, ton texte remplace l’autre.
cms-course-overtaken-theirs = Tel qu’il est enregistré maintenant
cms-course-overtaken-yours = Le tien, non enregistré
cms-ask-groups = Changer les groupes de « { $title } » ?
cms-ask-groups-gain = Reçoivent le cours : { $learners }
cms-ask-groups-lose = Ne le voient plus : { $learners }
cms-ask-groups-frees = N’est plus obligatoire, et l’échéance disparaît : { $groups }
cms-ask-group-frees = « { $title } » n’est plus obligatoire pour ce groupe, et l’échéance disparaît.
cms-ask-groups-kept = Ce que les gens y ont fait est conservé.
cms-ask-groups-other = Rien n’a été modifié : depuis la question, les groupes ou leurs membres ont changé. Voici ce que cela fait maintenant.
cms-publish-lead = Voici ce qui va se passer, compté à l’instant. Rien n’est encore fait.
cms-publish-newer = Rien n’est publié : depuis que tu as regardé, quelqu’un a modifié le brouillon ou les gens voient une autre version. Voici ce que la publication fait maintenant.
cms-publish-closes-newer = Rien n’est publié : depuis que tu as regardé, ce ne sont plus les mêmes personnes pour qui des cours se ferment. Voici ce que la publication fait maintenant.
cms-publish-inside = { $n ->
    [one] Une personne suit ce cours en ce moment
   *[other] { $n } personnes suivent ce cours en ce moment
  }
cms-publish-keep = gardent tout
cms-publish-keep-text = { $n ->
    [0] Elles continuent à la carte où elles en sont.
    [one] Une seule a terminé le cours, et il reste terminé. Les autres continuent à la carte où elles en sont.
   *[other] { $n } en tout ont terminé le cours, et il reste terminé. Les autres continuent à la carte où elles en sont.
  }
cms-publish-lose = perdent leur réponse à la carte { $number }, « { $title } »
cms-publish-lose-text = La question a changé : les personnes qui suivent encore le cours la reçoivent une nouvelle fois. Le reste est conservé.
cms-publish-keep-answers = Garder les réponses
cms-publish-keep-answers-help = Coche cette case si tu as seulement corrigé les mots.
cms-publish-from-now = Qui le voit désormais
cms-publish-newly = le reçoivent maintenant
cms-publish-newly-none = Les groupes restent tels quels.
cms-publish-now = Publier maintenant
cms-publish-back = Retour au brouillon
cms-publish-planned = Si tu publies maintenant ou choisis un autre moment, cette programmation est remplacée.
cms-publish-languages = Traductions
cms-publish-missing = { $language } : { $n ->
    [one] une carte manque
   *[other] { $n } cartes manquent
}
cms-publish-missing-text = Qui lit en { $language } les reçoit en { $source }, et c’est dit sur la carte.
cms-publish-missing-titles = { $language } : des titres ou le résumé manquent
cms-publish-missing-titles-text = Qui lit en { $language } les reçoit en { $source }.
cms-publish-outdated = { $language } : { $n ->
    [one] une carte a été modifiée depuis sa traduction
   *[other] { $n } cartes ont été modifiées depuis leur traduction
}
cms-publish-outdated-text = Qui lit en { $language } continue de lire ce qui a été traduit.
cms-publish-outdated-titles = { $language } : des titres ou le résumé ont été modifiés depuis leur traduction
cms-publish-changes = Ce que tu as modifié
cms-publish-changes-none = Aucune carte. Ce qui change, c’est le titre, le résumé, une image ou une traduction.
cms-publish-compare = Comparer carte par carte
cms-publish-mistake = Si c’était une erreur
cms-publish-mistake-text = Tu peux annuler la publication pendant dix minutes. Les réponses données entre-temps sont conservées avec leur carte.
cms-change-added = Nouvelle
cms-change-removed = Retirée
cms-change-changed = Modifiée
cms-change-moved = Déplacée
cms-course-versions = Versions
cms-versions-all = Toutes les versions
cms-versions-kept = { $n ->
    [one] La plus récente est gardée
   *[other] Les { $n } plus récentes sont gardées
}, et parmi les plus anciennes celles dont dépendent encore des réponses.
cms-versions-empty = Pas encore de version
cms-versions-empty-text = À chaque publication du cours, ce que les gens voient est conservé ici.
cms-version-draft = Brouillon
cms-version-n = Version { $n }
cms-version-card = Carte { $number }, { $title }
cms-version-before = Comparer
cms-version-now = avec
cms-version-compare = Comparer
cms-version-same = Les mêmes cartes
cms-version-same-text = { $before } et { $now } : les cartes sont les mêmes dans cette langue.
cms-version-seen = (ce que les gens voient)
cms-version-out = Publiée le { $at }
cms-version-kept = Conservée le { $at }, jamais publiée
cms-version-taken-back = Publication annulée le { $at }
cms-version-take-back = Annuler la publication (jusqu’à { $until })
cms-version-read = Lire
cms-version-bring-back = Rétablir
cms-ask-bring-back = Rétablir la version { $n } ?
cms-ask-bring-back-draft = Le brouillon redevient ce qu’il était le { $at } : les textes dans toutes les langues, et les images.
cms-ask-bring-back-kept = Ton brouillon actuel est conservé comme version.
cms-ask-bring-back-unseen = Les gens n’en voient rien avant que tu publies le brouillon.
audit-course-taken-back = Publication annulée
audit-course-brought-back = Version antérieure d’un cours rétablie
cms-done-review-ended = Le lien est désactivé. Les personnes qui l’ont ne voient plus rien.
cms-review = Relecture
cms-review-text = Montre le brouillon à quelqu’un qui n’a pas de compte, sur son téléphone. Ses remarques s’affichent ici, à côté de la carte.
cms-review-link = Le lien
cms-review-make = Créer un lien
cms-review-another = Créer un autre lien, qui désactive celui-ci
cms-review-end = Désactiver le lien
cms-review-none = Personne d’autre ne voit le brouillon.
cms-review-open = Les personnes qui ont le lien voient le brouillon jusqu’au { $until }. Créé par { $name }.
cms-review-address = Envoie cette adresse
cms-review-once = Copie-la maintenant : elle ne s’affiche qu’une fois.
cms-review-empty = Aucun commentaire pour l’instant
cms-review-empty-text = Crée un lien et envoie-le à quelqu’un qui connaît le travail.
cms-review-settle = Réglé
cms-review-settled = Réglé
cms-review-unsettle = Rouvrir
cms-review-title = Brouillon à relire
cms-review-lead = Ceci est un brouillon. Dis à chaque carte ce que tu changerais. Le lien fonctionne jusqu’au { $until }.
cms-review-comment = Commentaire
cms-review-words = Que changerais-tu ?
cms-review-name = Ton nom
cms-review-send = Envoyer le commentaire
cms-review-said = Merci. Les auteurs lisent ce que tu as écrit.
cms-review-name-wrong = Indique ton nom, en 80 caractères au plus. Ton commentaire n’est pas encore envoyé.
cms-review-words-wrong = Écris au moins un mot, et 1 000 caractères au plus. Ton commentaire n’est pas encore envoyé.
cms-review-full = Ce cours a déjà autant de commentaires qu’il peut en avoir : le tien n’est donc pas conservé. Préviens les auteurs autrement.
cms-review-over = Ce lien n’affiche plus rien
cms-review-over-text = Il fonctionne une semaine, ou jusqu’à ce que quelqu’un le désactive. Demandes-en un nouveau à la personne qui te l’a envoyé.
cms-card-reports = Cartes signalées
cms-card-reports-open = Cartes signalées : { $n }
cms-card-reports-text = Ce que les apprenants trouvent faux dans une carte, le plus récent d’abord. Ils savent que les auteurs du cours le lisent, avec leur nom.
cms-card-reports-settled = Réglé
cms-card-reports-settled-text = Ce qui est réglé est gardé { $n } jours. Jusque-là, on peut le rouvrir.
cms-card-reports-show-open = Encore ouvert
cms-card-reports-show-settled = Voir ce qui est réglé
cms-card-reports-empty = Personne ne signale de carte
cms-card-reports-empty-text = Quand quelqu’un choisit « Cette carte est fausse » en jouant, cela s’affiche ici.
cms-card-reports-settled-empty = Rien n’est encore réglé
cms-card-reports-gone = N’est plus dans le brouillon :
cms-card-reports-rewritten = Cette question a été réécrite depuis.
cms-card-reports-by = Réglé par { $name } : { $at }. Gardé jusqu’au { $until }.
cms-done-card-report-settled = Réglé. Sous « Réglé », on peut le rouvrir.
cms-done-card-report-opened = De nouveau ouvert
cms-done-card-report-anew = Rien n’a changé : autre chose a été signalé entre-temps. Lis-le d’abord.
cms-done-moved = Déplacé. Les gens voient les cours dans cet ordre.
cms-done-questions-added = Les cartes sont dans le brouillon, à la fin de leur leçon.
cms-course-place = Place
cms-course-up = Monter « { $title } »
cms-course-down = Descendre « { $title } »
audit-course-moved = Place d’un cours changée
audit-course-duplicated = Cours dupliqué
audit-cards-copied = Cartes d’un autre cours copiées dans un cours
audit-field-copied-from = Copié de
audit-field-cards = Cartes
audit-field-card = Carte
audit-field-mandatory = Obligatoire
audit-field-valid-months = Mois de validité
audit-field-pass-mark = Seuil de réussite, en pour cent
audit-field-people = Personnes
cms-course-copy-of = Copie de { $title }
cms-course-copies = Copies
cms-course-duplicate = Dupliquer le cours
cms-course-duplicate-text = Une copie devient un brouillon à part : avec toutes les langues et tous les fichiers, sans groupes et sans ce que les gens ont fait.
cms-course-copy-cards = Copier des cartes dans un autre cours
cms-copy-title = Copier dans un autre cours
cms-copy-lead = Des cartes de « { $title } » viennent après ce que dit déjà le brouillon d’un autre cours. Les deux cours gardent tout ce qu’ils ont.
cms-copy-what = Ce qui est copié
cms-copy-whole = La leçon entière
cms-copy-count = { $n ->
    [one] Une carte
   *[other] { $n } cartes
  }
cms-copy-to = Dans quel cours
cms-copy-search = Chercher par titre
cms-copy-none = Aucun autre cours n’a ces mots dans son titre.
cms-copy-alone = Il n’y a pas encore d’autre cours. Créez-en un d’abord.
cms-copy-more = { $n ->
    [one] Encore un. Cherchez-le par son titre.
   *[other] Encore { $n }. Cherchez-les par leur titre.
  }
cms-copy-into = À quel endroit
cms-copy-into-lesson = À la fin de « { $title } »
cms-copy-into-new = Comme leçons à part, à la fin du cours
cms-copy-look = Montrer ce qui se passe
cms-copy-happens = Ce qui se passe
cms-copy-as-lessons = { $n ->
    [one] Une carte vient avec sa leçon à la fin de « { $title } » :
   *[other] { $n } cartes viennent avec leurs leçons à la fin de « { $title } » :
  }
cms-copy-as-cards = { $n ->
    [one] Une carte vient à la fin de « { $lesson } » dans « { $title } » :
   *[other] { $n } cartes viennent à la fin de « { $lesson } » dans « { $title } » :
  }
cms-copy-languages = Dans leurs propres mots : { $languages }.
cms-copy-lacking = Il manque : { $languages }. Le texte en { $language } y tient lieu de traduction jusqu’à ce que quelqu’un le traduise.
cms-copy-left = Pas copié, car ce cours ne l’a pas : { $languages }.
cms-copy-files = { $n ->
    [one] Un fichier suit. Les deux cours le partagent, il ne prend donc pas de place.
   *[other] { $n } fichiers suivent. Les deux cours les partagent, ils ne prennent donc pas de place.
  }
cms-copy-renamed = « { $here } » s’y appelle « { $there } » : un autre fichier porte ce nom.
cms-copy-unseen = Personne n’en voit rien avant que ce brouillon soit publié.
cms-copy-other = Rien n’est copié : votre choix, ou l’un des cours, a changé depuis que ceci a été montré. Voici ce qui se passe maintenant.
cms-copy-here = Rien n’est copié. Corrigez d’abord ceci dans « { $title } » :
cms-copy-there = Rien n’est copié. « { $title } » ne peut pas recevoir ces cartes :
cms-copy-choose-cards = Choisissez au moins une carte ou une leçon.
cms-copy-choose-course = Choisissez le cours qui les reçoit.
cms-copy-done = Les cartes sont maintenant dans le brouillon de « { $title } ».
cms-copy-open = L’ouvrir
cms-course-left-out = { $n ->
    [one] Un fichier du dossier a été laissé de côté
   *[other] { $n } fichiers du dossier ont été laissés de côté
  }
cms-course-outline = Leçons et cartes
cms-course-no-outline = Les leçons et les cartes apparaissent ici dès qu’il y en a.
cms-course-texts = Textes
cms-course-text-in = Texte : { $language }
cms-course-how = Comment écrire un cours
cms-course-how-text = Les leçons sont des titres avec un #, les cartes avec deux. Chaque titre a, entre accolades, un identifiant qui reste le même dans toutes les langues. Une image au début d’une carte s’affiche en haut. Une liste de cases forme une question : coche la bonne réponse et écris l’explication dans une citation.
cms-course-remove-language = Pour retirer une langue, vide son texte. Toutes les langues sont enregistrées ensemble.
cms-course-save = Enregistrer le brouillon
cms-course-groups = Qui peut le suivre
cms-course-groups-save = Enregistrer les groupes
cms-course-language-new = Autre langue
cms-course-language-add = Commencer la traduction
cms-course-files = Fichiers
cms-course-files-empty = Pas encore de fichier.
cms-course-file-write = Pour le montrer sur une carte, écrivez :
cms-course-files-add = Ajouter des fichiers
cms-course-files-missing = Choisis au moins une image.
cms-course-files-many = Choisis 100 images au plus à la fois.
cms-course-file-remove = Retirer { $name }
cms-course-preview-text = Tel que les apprenants le lisent ({ $language }).
cms-course-right = Bonne réponse
cms-card-true = L’affirmation est vraie.
cms-card-false = L’affirmation est fausse.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file } : { $what }
course-problem-in-line = { $file }, ligne { $line } : { $what }
course-problem-text = Ce n’est pas du texte simple en UTF-8, ou il dépasse 256 Ko.
course-problem-no-text = Il n’y a pas de texte. Un cours en a besoin d’au moins un, comme fr.md.
course-problem-front-matter-missing = Le texte doit commencer par une ligne de trois signes plus (+++), puis title, summary et minutes, puis à nouveau +++.
course-problem-front-matter-open = La seconde ligne de trois signes plus (+++) manque, après title, summary et minutes.
course-problem-front-matter-invalid = title, summary et minutes sont illisibles : { $detail }
course-problem-title = Le titre (title) est vide ou dépasse 120 caractères.
course-problem-summary = Le résumé (summary) est vide ou dépasse 300 caractères.
course-problem-minutes = La durée (minutes) doit être un nombre de 1 à 600.
course-problem-no-lesson = Il n’y a pas de leçon. Commences-en une par un titre : # Titre {"{"}#id-lecon{"}"}
course-problem-lesson-empty = La leçon « { $detail } » n’a pas de carte. Commences-en une par un titre : ## Titre {"{"}#id-carte{"}"}
course-problem-outside = Ce texte n’appartient à aucune carte. Donne-lui un titre ; en Markdown, mets le titre d’une carte avant lui : ## Titre {"{"}#id-carte{"}"}
course-problem-card-without-lesson = La carte « { $detail } » n’appartient à aucune leçon. Mets le titre d’une leçon avant elle : # Titre {"{"}#id-lecon{"}"}
course-problem-card-empty = La carte « { $detail } » est vide.
course-problem-heading = Le titre n’a pas de mots, ou dépasse 300 caractères.
course-problem-id-missing = « { $detail } » n’a pas d’identifiant. Écris-en un après le titre, par exemple {"{"}#premiers-secours{"}"}.
course-problem-id-characters = L’identifiant « { $detail } » ne peut contenir que des lettres minuscules, des chiffres et des traits d’union, 60 au plus.
course-problem-id-twice = L’identifiant « { $detail } » est utilisé deux fois. Chaque leçon et chaque carte a besoin du sien.
course-problem-excerpt-lesson = La leçon « { $detail } » n’y est pas. Choisissez-en une autre.
course-problem-excerpt-place = Quelque chose dans ce texte avalerait les cartes, comme du code ou un commentaire que personne n’a fermé. Corrigez-le d’abord.
course-problem-copy-language = Les deux cours n’ont aucune langue en commun. Commencez d’abord une traduction dans l’un d’eux.
course-problem-copy-mistakes = Ce texte contient tant d’erreurs que personne ne peut dire ce qui serait perdu. Corriges-en d’abord une partie.
course-problem-copy-source = L’autre cours est traduit à partir de cette langue : { $detail }, et celui-ci n’a pas de texte dans cette langue. Écris-le ou traduis-le d’abord ici.
course-problem-copy-gone = La carte « { $detail } » n’est plus là. Choisissez à nouveau.
course-problem-id-extra = La leçon ou la carte « { $detail } » n’est pas dans les autres langues.
course-problem-id-order = La leçon ou la carte « { $detail } » n’est pas à la même place que dans les autres langues.
course-problem-kind = La carte « { $detail } » n’est pas la même que dans les autres langues : son genre, le nombre de réponses, d’étapes ou de paires, et les réponses qui sont justes.
course-problem-answer-box = La réponse « { $detail } » n’a pas de case. Commence-la par [ ] ou, si c’est la bonne, par [x].
course-problem-answer-length = Une réponse est vide ou dépasse 300 caractères.
course-problem-answers-few = Une question a besoin d’au moins deux réponses.
course-problem-answers-many = Une question a huit réponses au plus.
course-problem-right-none = Aucune réponse n’est cochée. Marque la bonne avec [x].
course-problem-class-unknown = La classe « .{ $detail } » ne veut rien dire ici. Le titre d’une carte peut avoir .true, .false, .order, .match, .flash ou .answer.
course-problem-class-many = La classe « .{ $detail } » est de trop : une carte est d’un seul genre.
course-problem-class-boxes = Cette carte a des cases à cocher, et la classe « .{ $detail } » en fait un autre genre. Enlève les cases ou la classe.
course-problem-steps-count = Des étapes à mettre en ordre sont une liste numérotée de 2 à 8 lignes, dans le bon ordre.
course-problem-steps-twice = L’étape « { $detail } » y est deux fois. Personne ne pourrait distinguer l’une de l’autre.
course-problem-item-lines = « { $detail } » contient plus d’une ligne de texte. Fais de chaque ligne de la liste un seul texte court.
course-problem-item-length = Une ligne de la liste est vide ou dépasse 300 caractères.
course-problem-table-none = Cette carte a besoin d’un tableau de deux colonnes sous son titre.
course-problem-table-many = C’est un deuxième tableau. Une carte de ce genre en a un seul.
course-problem-table-columns = Ce tableau doit avoir exactement deux colonnes.
course-problem-table-bars = Cette ligne a plus de deux cellules. Écris \| là où une cellule doit montrer le signe |.
course-problem-cell-length = Une cellule de cette ligne est vide ou dépasse 300 caractères.
course-problem-pairs-count = Des paires à former sont un tableau de 2 à 8 lignes sous la première.
course-problem-pairs-twice = « { $detail } » est dans deux paires : plus d’une réponse serait juste.
course-problem-flash-count = Des cartes mémoire sont un tableau de 1 à 20 lignes sous la première.
course-problem-accepted-count = Une réponse courte a besoin d’une liste de 1 à 10 bonnes réponses.
course-problem-recording-alt = « { $detail } » n’a pas de description. Écris entre les crochets ce qu’on y voit ou entend, pour qui ne peut pas voir ou entendre.
course-problem-captions-name = « { $detail } » ne peut pas être des sous-titres. C’est un fichier du cours qui finit par .vtt.
course-problem-captions-audio = Un enregistrement sans image ne montre pas de sous-titres : personne ne verrait « { $detail } ». Écris ce qui est dit dans le texte de la carte.
course-problem-question-kind = « { $detail } » n’est pas un genre de question. Écris choice, true or false, order, match, flash ou answer.
course-problem-question-right = « { $detail } » ne dit pas ici quelle réponse est juste. Un choix prend les numéros, lettres ou mots des réponses ; true or false prend true ou false ; les autres genres ne prennent rien.
course-problem-question-sides = « { $detail } » n’a pas deux côtés. Mets un signe égal entre eux : gauche = droite.
course-problem-question-cells = « { $detail } » se trouve après la dernière colonne qui a un nom.
course-problem-question-quote = Un guillemet s’ouvre ici et n’est pas fermé : toutes les lignes suivantes en feraient partie.
course-problem-question-column = La colonne « { $detail } » n’est pas utilisée : son nom est inconnu, ou une autre colonne le porte déjà.
course-problem-question-flash = Les cartes mémoire n’ont pas d’explication : « { $detail } » ne serait pas montré. Écris-le sur un verso.
course-problem-question-all-right = Toutes les réponses sont marquées comme justes. Ne marque que celles qui le sont.
course-problem-questions-none = Il n’y a aucune question dedans.
course-problem-link = Le lien vers « { $detail } » n’est pas autorisé. Utilise https, http, mailto, tel ou un chemin de ce site.
course-problem-html = Le HTML n’est pas affiché : « { $detail } ». Écris-le en Markdown ou enlève les balises.
course-problem-comment-open = Le commentaire « { $detail } » n’est pas fermé : tout ce qui suit serait caché. Termine-le par -->.
course-problem-comment-beside = « { $detail } » se trouve à côté d’un commentaire, dans les mêmes lignes, où la mise en forme n’est pas lue. Mets le commentaire sur une ligne à lui, suivie d’une ligne vide.
course-problem-footnote = La note de bas de page « { $detail } » n’a pas de place : une carte n’a pas de bas de page. Écris son contenu dans le texte.
course-problem-picture-place = L’image « { $detail } » doit être la première dans sa carte, seule dans son paragraphe. Une carte montre une seule image, une question n’en montre pas.
course-problem-picture-alt = L’image « { $detail } » n’a pas de description. Écris entre les crochets ce qu’elle montre, pour les personnes qui ne peuvent pas la voir.
course-problem-picture-unknown = Il n’y a pas de fichier « { $detail } » parmi ceux du cours.
course-problem-picture-used = Ce texte montre l’image « { $detail } ». Retire-la d’abord du texte ; rien n’a été supprimé.
course-problem-sample = C’est encore le texte d’exemple « { $detail } ». Écris le tien avant que d’autres le voient.
course-problem-untranslated = C’est encore le texte en { $detail }. Traduis-le ou vide-le avant que d’autres le voient.
course-problem-picture-type = Ce n’est pas une image, quoi qu’en dise son nom. Utilisez JPEG, PNG, WebP ou SVG.
course-problem-picture-active = Ce dessin contient un élément qui s’exécute ou se charge depuis ailleurs. Enregistre-le en SVG simple.
course-problem-picture-large = Cette image dépasse { $detail } Mo. Enregistrez-la en plus petit.
course-problem-file-name = Aucun fichier ne peut être gardé sous le nom « { $detail } ». Donne-lui un nom avec des lettres ou des chiffres, dans un dossier du fichier zip lui-même.
course-problem-file-twice = « { $detail } » serait gardé sous le nom d’un autre fichier, venu avant lui. Donne-lui un nom à lui.
course-problem-file-unknown = Ce n’est ni une image, ni une vidéo, ni un son, ni des sous-titres que nous pouvons montrer, ni un texte dans une de nos langues.
course-problem-cover-twice = Il y a plus d’une couverture. Gardes-en une seule.
course-problem-zip-broken = Ce n’est pas un fichier zip, ou il est endommagé.
course-problem-zip-large = Le dossier est trop volumineux. Le fichier zip peut faire 20 Mo, et 50 Mo une fois décompressé.
course-problem-zip-entries = Il y a plus de 100 fichiers dans le dossier.
course-problem-zip-ratio = Une fois décompressé, ce fichier zip fait plus de 100 fois sa taille. Compresse de nouveau le dossier.
course-problem-headings-many = Il y a plus de 1 000 leçons et cartes. Fais-en plusieurs cours.
course-problem-files-many = Un cours peut avoir 500 fichiers au plus. Rien n’a été enregistré.
course-problem-quota = Il n’y a plus de place pour ces images : les cours d’un compte peuvent en avoir { $detail } Mo en tout. Supprime celles dont tu n’as plus besoin ; rien n’a été enregistré.
course-problem-more = Il reste d’autres points à corriger ; ils s’affichent une fois ceux-ci réglés.

# Terms
cms-terms = Conditions d’utilisation
cms-terms-lead = Les apprenants acceptent la version publiée avant leur premier cours.
cms-terms-new = Nouvelle version
cms-terms-empty = Pas encore de conditions
cms-terms-empty-text = Sans conditions, les apprenants vont directement à leurs cours.
cms-version = Version
cms-versions = Versions des conditions
cms-terms-version = Version { $version }
cms-terms-draft = Brouillon
cms-terms-in-use = En vigueur
cms-terms-replaced = Remplacée
cms-terms-published = Publiée
cms-terms-published-by = Publiée par { $name } le { $at }. Une version publiée ne change jamais : c’est ce qui a été accepté.
cms-terms-accepted = Acceptée par
cms-terms-accepted-label = Version { $version } acceptée
cms-terms-text-in = Texte : { $language }
cms-terms-text-help = Une ligne qui commence par # est un titre. Une ligne qui commence par - est un élément de liste. Un texte vide retire la langue.
cms-terms-text-wrong = Le texte dépasse 256 Ko ou contient des caractères de contrôle. Rien n’a été enregistré.
cms-terms-not-draft = Cette version n’est plus un brouillon, donc rien n’a été enregistré. Ce que tu as tapé est ci-dessous.
cms-terms-save = Enregistrer le brouillon
cms-terms-publish = Publier la version { $version }
cms-terms-publish-text = Enregistre d’abord le brouillon : c’est ce qui est enregistré qui est publié. Aucune modification n’est possible ensuite.
cms-terms-english-missing = Non publié : le texte anglais manque. C’est celui que lisent les personnes dont la langue manque.
cms-terms-published-before = Cette version est déjà publiée, donc rien n’a été modifié.
cms-terms-missing = { $n ->
    [one] Il manque une langue
   *[other] Il manque { $n } langues
  }
cms-terms-missing-text = { $languages }. Les apprenants dans ces langues liraient le texte anglais.
cms-terms-no-english = Le texte anglais manque
cms-terms-no-english-text = Écris-le d’abord : les personnes dont la langue manque lisent l’anglais, et rien ne peut être publié sans lui.
cms-ask-terms = Publier la version { $version } pour tout le monde ?
cms-ask-terms-who = Devront l’accepter à leur prochaine visite, avant de continuer : { $learners }
cms-ask-terms-new = Tous ceux qui viendront après aussi.
cms-ask-terms-final = Une version publiée ne peut être ni modifiée ni retirée.
cms-terms-who = Qui doit les accepter
cms-terms-everyone = Tout le monde, à la prochaine visite
cms-terms-everyone-help = Pour les changements dans ce que nous conservons ou dans qui le voit
cms-terms-new-learners = Les nouveaux apprenants seulement
cms-terms-new-learners-help = Pour l’orthographe et la mise en page
cms-terms-delete = Supprimer le brouillon
cms-terms-reads = Tel que les apprenants le lisent
cms-terms-no-text = Il n’y a pas de texte dans cette langue.

## More learners than are counted
cms-learners-lead-many = Plus de { $n } personnes. Chacune apparaît la première fois qu’elle ouvre MobieTrain depuis { $planner }, ou dès que celui-ci l’annonce.
cms-learners-range-many = { $first } à { $last } sur plus de { $n } apprenants

# Staff
cms-profile = Mon profil
cms-profile-work = Ce que vous pouvez faire
cms-staff-of = Équipe de { $account }
cms-staff-lead = Qui travaille dans ce compte, et ce que chacun peut y faire.
cms-operators-lead = Les opérateurs gèrent cette installation et peuvent tout faire dans chaque compte.
cms-staff-caption = Équipe, dernières visites d’abord
cms-staff-empty = Personne ne travaille dans ce compte
cms-staff-empty-text = Invitez un gestionnaire de contenu, qui s’en occupe et peut inviter les autres.
cms-staff-role = Rôle
cms-staff-groups = Groupes, pour un responsable de groupe
cms-staff-sign-in = Connexion
cms-staff-here = Dernière visite
cms-staff-sees = Apprenants de { $groups }
cms-staff-others =
    { $n ->
        [one] Aussi dans un autre compte
       *[other] Aussi dans { $n } autres comptes
  }
cms-staff-in = Peut se connecter
cms-staff-invited = Invitation envoyée
cms-staff-failed = Invitation non remise
cms-staff-not-in = Sans invitation
cms-staff-not-arrived = L’invitation de { $name } n’est pas arrivée
cms-staff-not-arrived-text = Vérifiez l’adresse. Si elle est fausse, retirez la personne et invitez-la à nouveau.
cms-staff-look = Voir
cms-staff-invite = Inviter quelqu’un
cms-staff-send = Envoyer l’invitation
cms-staff-again = Renvoyer
cms-staff-link = Créer un lien à remettre
cms-staff-no-mail = Aucun courriel ne part d’ici. Vous recevez un lien, à remettre vous-même.
cms-staff-invitation = Invitation
cms-staff-no-invitation = Il n’y a pas d’invitation, ou elle a expiré. Sans elle, personne ne peut choisir de mot de passe.
cms-staff-may = Ce que cette personne peut faire
cms-staff-me = C’est vous. Avec un autre rôle, vous ne pourrez plus revenir vous-même sur cette page.
cms-staff-role-missing = Choisissez un rôle.
cms-staff-groups-missing = Choisissez au moins un groupe dont ce responsable voit les apprenants.
cms-staff-taken = Quelqu’un travaille déjà ici avec cette adresse. Regardez dans la liste ci-dessus.
cms-staff-elsewhere = Cette personne travaille aussi dans un autre compte, et personne ne sait avec certitude si le mot de passe est le sien, ou elle n’en a pas encore. Seul un opérateur peut donc l’inviter.
cms-staff-remove = Retirer
cms-staff-remove-question = Retirer { $name } ?
cms-staff-remove-now = Dès cet instant, cette personne ne peut plus rien ouvrir ici.
cms-staff-remove-others =
    { $n ->
        [one] Elle continue de travailler dans un autre compte.
       *[other] Elle continue de travailler dans { $n } autres comptes.
  }
cms-staff-remove-everywhere = Si elle ne travaille nulle part ailleurs, son mot de passe et ses sessions disparaissent aussi.
cms-staff-remove-kept = Ce qu’elle a créé reste, et le journal d’audit garde ce qu’elle a fait.
cms-staff-last-operator = C’est le dernier opérateur. Invitez-en d’abord un autre ; sinon plus personne ne pourrait donner accès à qui que ce soit.
cms-done-invited = Une invitation est en route
cms-done-joined = Cette personne se connecte avec le mot de passe qu’elle a déjà, et trouve ce compte
cms-done-removed = Retiré
cms-invitation-mail-subject = Vous travaillez maintenant dans { $place }
cms-invitation-mail-text =
    Bonjour { $name },

    vous êtes invité à travailler dans le CMS de MobieTrain, pour { $place }. Choisissez un mot de passe avec le lien ci-dessous ; il est valable jusqu’au { $until }.
cms-joined-mail-text =
    Bonjour { $name },

    vous pouvez maintenant ouvrir { $place } dans le CMS de MobieTrain. Connectez-vous avec votre mot de passe actuel.
cms-joined-mail-button = Ouvrir le CMS

# What the audit log tells
audit-staff-added = Membre de l’équipe ajouté
audit-staff-invited = Membre de l’équipe invité
audit-staff-role-changed = Rôle modifié
audit-staff-removed = Membre de l’équipe retiré
audit-course-published = Cours publié
audit-course-withdrawn = Cours retiré
audit-course-planned = Publication planifiée
audit-course-unplanned = Publication planifiée annulée
audit-course-groups-changed = Groupes d’un cours modifiés
audit-course-due-changed = Échéance d’un cours modifiée
audit-course-deleted = Cours supprimé
audit-card-report-settled = Signalement d’une carte réglé
audit-card-report-opened = Signalement d’une carte rouvert
audit-media-deleted = Médias supprimés
audit-learner-deleted = Apprenant supprimé
audit-group-created = Groupe créé
audit-group-changed = Groupe modifié
audit-group-deleted = Groupe supprimé
audit-group-members-changed = Membres d’un groupe modifiés
audit-terms-published = Conditions publiées
audit-connected = Connecté
audit-disconnected = Déconnecté
audit-roster-agreed = Beaucoup de personnes notées comme parties d’après la liste du personnel
audit-roster-refused = Beaucoup de personnes non notées comme parties

address-no-mail = Aucun e-mail ne part d’ici, tu ne peux donc pas confirmer une adresse toi-même. Adresse-toi à la personne qui gère l’équipe : elle peut t’inviter à la nouvelle adresse.
# Second factors
cms-asked-operator = Demandé aux opérateurs
cms-asked-content-admin = Demandé aux gestionnaires de contenu
cms-asked-editor = Demandé aux rédacteurs
cms-asked-manager = Demandé aux responsables de groupe
cms-staff-invite-confirm = Inviter quelqu’un demande d’abord ton mot de passe.
cms-staff-role-confirm = Choisir un autre rôle demande d’abord ton mot de passe.
cms-account-confirm = Une autre connexion demande d’abord ton mot de passe.
cms-staff-factor-elsewhere = Cette personne travaille aussi ailleurs, et un seul mot de passe ouvre tout. Seul un opérateur peut retirer son deuxième facteur.
cms-done-factors-reset = Le deuxième facteur est retiré. Le mot de passe seul suffit maintenant pour entrer.
cms-done-roster-agreed = Notées comme parties
cms-done-roster-refused = Personne n’a été noté comme parti
cms-done-roster-wanted = La liste du personnel est demandée dans les secondes qui viennent
mail-off-text = La personne qui gère le serveur n’a indiqué aucun serveur de messagerie dans ses réglages. En attendant, tu remets les liens toi-même : tu en crées un sur la page de chaque personne.

## The library of media

cms-nav-media = Médias
cms-media-pictures = { $n ->
    [one] { $n } image
   *[other] { $n } images
  }
cms-media-videos = { $n ->
    [one] { $n } vidéo
   *[other] { $n } vidéos
  }
cms-media-others = { $n ->
    [one] { $n } autre fichier
   *[other] { $n } autres fichiers
  }
cms-media-room = { $size } sur { $n } Mo sont utilisés.
cms-kilobytes = { $n } ko
cms-megabytes = { $n } Mo
cms-media-drop = Déposez ici des images, des vidéos ou des sons, collez-les ou choisissez-les
cms-media-drop-text = JPEG, PNG, WebP jusqu’à { $picture } Mo et SVG ; MP4, WebM, MP3, M4A, Ogg jusqu’à { $film } Mo ; sous-titres en WebVTT. Les images sont redressées et réduites ; le lieu de la prise de vue est retiré.
cms-media-at-once = { $n } Mo au plus à la fois.
cms-media-search = Nom ou description
cms-media-show = Afficher
cms-media-show-all = Tout
cms-media-show-undescribed = Sans description
cms-media-show-unused = Utilisé nulle part
cms-media-show-videos = Vidéos
cms-media-courses = { $n ->
    [one] Dans { $n } cours
   *[other] Dans { $n } cours
  }
cms-media-nowhere = Dans aucun cours
cms-media-no-alt = Pas de description
cms-media-unused = Inutilisé
cms-media-empty = Rien ici pour l’instant
cms-media-empty-text = Les images, vidéos et sons de tous les cours apparaissent ici dès que quelqu’un en apporte.
cms-media-none = Rien n’est trouvé
cms-media-all = Tout afficher
cms-media-older = Afficher les plus anciens
cms-media-take-away = { $n ->
    [one] Retirer celui qui ne sert nulle part
   *[other] Retirer les { $n } qui ne servent nulle part
  }
cms-ask-media-unused = { $n ->
    [one] Retirer { $n } fichier qui n’est dans aucun cours ?
   *[other] Retirer { $n } fichiers qui ne sont dans aucun cours ?
  }
cms-ask-media-unused-room = { $size } se libèrent. Les cours et leurs versions gardent tout ce qu’ils ont.
cms-ask-media-yes = Retirer définitivement
cms-ask-medium = Retirer « { $name } » ?
cms-ask-medium-effect = Le fichier est supprimé et { $size } se libèrent. Aucun cours ne l’utilise.
cms-medium-was = { $size } à l’origine
cms-medium-added = Ajouté le { $at }.
cms-medium-added-by = Ajouté le { $at } par { $who }.
cms-medium-open = Ouvrir
cms-medium-alt = Que montre-t-il ?
cms-medium-alt-help = Pour les personnes qui ne peuvent pas le voir. Ce texte est proposé dès que le fichier est placé sur une carte.
cms-medium-alt-wrong = La description a { $n } caractères au plus, et aucun qui soit invisible.
cms-medium-uses = Où il est utilisé
cms-medium-out = Publié
cms-medium-draft = Brouillon
cms-medium-earlier = Une version antérieure
cms-medium-cover = En couverture
cms-medium-card = Sur la carte « { $title } »
cms-medium-write = Sur aucune carte encore. Pour le montrer, écrivez dans le texte :
cms-medium-place = Le mettre dans un autre cours
cms-medium-place-button = L’ajouter
cms-medium-delete = Le retirer
cms-medium-used = Un cours utilise ce fichier, dans son brouillon ou dans une version que des gens ont vue. Il pourra être retiré dès qu’aucun cours ne l’a plus.
cms-upload-percent = 0 % envoyés
cms-upload-working = Tout est envoyé. Le fichier est examiné.
cms-upload-done = Il est arrivé.
cms-upload-lost = La connexion est coupée. L’envoi reprend tout seul là où il s’est arrêté.
cms-upload-ended = Cet envoi est terminé, ou vous n’êtes plus connecté. Choisissez de nouveau le fichier.
cms-upload-sent = Tout a été envoyé, mais la connexion a été coupée avant la réponse. Regardez s’il est parmi les fichiers ; sinon, choisissez-le de nouveau.
cms-upload-refused = Il n’a pas été accepté.
cms-upload-cancel = Arrêter l’envoi de ce fichier
course-problem-drawing-large = Ce dessin dépasse { $detail } Mo. Simplifiez-le : les téléphones le chargent tel quel.
course-problem-picture-pixels = Cette image a { $detail } pixels, et le maximum est de 50 millions. Enregistrez-la en plus petit.
course-problem-picture-broken = Cette image est endommagée et illisible. Enregistrez-la de nouveau et renvoyez-la.
course-problem-picture-format = C’est une image { $detail }, que tous les navigateurs n’affichent pas. Enregistrez-la ou exportez-la en JPEG ; un iPhone prend du JPEG avec Réglages, Appareil photo, Formats, Le plus compatible.
course-problem-picture-moving = Les images GIF ne sont pas conservées. Enregistrez une image fixe en PNG et une image animée en MP4.
course-problem-pictures-many = C’est trop de grandes images à la fois. Envoyez celle-ci et les suivantes à part.
course-problem-film-large = Ce fichier dépasse { $detail } Mo. Coupez la vidéo ou exportez-la dans une résolution plus petite.
course-problem-video-type = Ce n’est pas une vidéo, quoi qu’en dise son nom. Utilisez MP4 ou WebM.
course-problem-video-format = C’est une vidéo { $detail }, que tous les navigateurs ne lisent pas. Exportez-la en MP4 (H.264).
course-problem-audio-type = Ce n’est pas un son, quoi qu’en dise son nom. Utilisez MP3, M4A ou Ogg.
course-problem-audio-format = C’est un son { $detail }, volumineux ou pas lu partout. Enregistrez-le en MP3 ou M4A.
course-problem-captions-type = Ce ne sont pas des sous-titres. Un fichier WebVTT commence par la ligne WEBVTT.
course-problem-captions-subrip = Ces sous-titres sont en SubRip (.srt), que les navigateurs n’affichent pas. Enregistrez-les en WebVTT (.vtt).
course-problem-captions-large = Ces sous-titres dépassent { $detail } Mo.
course-problem-captions-text = Les sous-titres ne sont pas du texte UTF-8. Enregistrez-les dans cet encodage.
course-problem-captions-empty = Il n’y a aucun sous-titre dans ce fichier.
course-problem-captions-cue = « { $detail } » n’appartient à aucun sous-titre : il manque au-dessus une ligne avec les temps.
course-problem-captions-time = Les temps « { $detail } » sont illisibles. Ils ressemblent à 00:01.000 --> 00:04.000, avec un point avant les millièmes.
course-problem-captions-end = Ce sous-titre finit avant de commencer : « { $detail } ».
course-problem-captions-order = Ce sous-titre commence avant celui d’au-dessus : « { $detail } ». Mettez-les dans l’ordre.
course-problem-captions-gap = Il manque une ligne vide au-dessus de « { $detail } » : un sous-titre commence ici.
course-problem-uploads-many = { $detail } envois de ce compte sont en cours. Attendez la fin de l’un d’eux, ou arrêtez-en un.
cms-translate = Traduire
cms-translate-heading = { $from } vers { $to }
cms-translate-good = Cartes à jour : { $good } sur { $n }
cms-translate-out = Pour un traducteur
cms-translate-out-text = Les logiciels de traduction lisent XLIFF, les tableurs lisent CSV. Vous pouvez continuer à modifier le cours : au retour du fichier, chaque texte est retrouvé et l’on vous dit lesquels ont changé entre-temps.
cms-translate-in = Retour d’un traducteur
cms-translate-in-text = Vous voyez d’abord ce que le fichier changerait et ce qui ne convient pas. Rien n’est enregistré avant que vous le demandiez.
cms-translate-file = Fichier : XLIFF 2, CSV ou .xlsx
cms-translate-look = Voir ce qu’il change
cms-translate-format = Type de fichier
cms-translate-download = Télécharger
cms-translate-refused = Textes non enregistrés : { $n }
cms-translate-refused-text = La raison figure à côté de chacun. Ce que vous avez saisi est encore là.
cms-translate-saved = Textes enregistrés : { $n }
cms-translate-confirmed = Confirmés comme toujours justes : { $n }
cms-translate-removed = Traductions retirées : { $n }
cms-translate-nothing = Rien n’avait changé : rien n’a été enregistré.
cms-translate-left-over = Ils ne sont plus en { $from } et disparaîtront de { $to } avec le prochain texte que vous enregistrez : { $ids } ({ $n })
cms-translate-which = Quels textes
cms-translate-todo = Seulement ce qui reste à faire
cms-translate-all = Tout
cms-translate-done = Tout est traduit
cms-translate-done-text = Quand { $from } change, les textes à revoir sont ici.
cms-translate-missing = Manquant
cms-translate-changed = Modifié depuis la traduction
cms-translate-up-to-date = À jour
cms-translate-changed-somehow = On ne sait pas ce qu’il disait lors de la traduction.
cms-translate-right = C’est toujours juste en { $language }
cms-translate-meanwhile = En attendant, on le lit en { $language }.
cms-translate-save = Enregistrer
cms-translate-back = Vers le cours
cms-translate-mistakes = Le texte en { $language } doit d’abord être corrigé
cms-translate-mistakes-text = Ce qui n’y est pas lisible serait perdu ici. Corrigez-le sur la page du cours, puis revenez.
cms-translate-no-text = Il n’y a encore rien à traduire
cms-translate-no-text-text = Écrivez d’abord le cours dans une langue.
cms-translate-file-title = Ce que le fichier change
cms-translate-late = Modifiés depuis l’envoi : { $n }
cms-translate-late-text = Leurs traductions portent sur l’ancien texte. Elles sont reprises et restent signalées jusqu’à ce que quelqu’un les ait vues.
cms-translate-unfit = Ne conviennent pas et ne sont pas repris : { $n }
cms-translate-unknown = Pas des textes de ce cours, non repris : { $n }
cms-translate-twice = En double dans le fichier, le premier compte : { $n }
cms-translate-untranslated = Non traduits dans le fichier, ils restent tels quels : { $n }
cms-translate-line = ligne { $line }
cms-translate-more = et d’autres : { $n }
cms-translate-same = Identiques à ici : { $n }.
cms-translate-absent = Absents du fichier, ils restent tels quels : { $n }.
cms-translate-none = Le fichier ne change rien
cms-translate-none-text = Il ne contient rien pour ce cours qui ne soit déjà ici.
cms-translate-cancel = Retour sans changement
cms-translate-taken = Ce qui est repris : { $n }
cms-translate-take = Enregistrer ces textes ({ $n })
cms-translate-is-late = Modifié depuis l’envoi
cms-translate-new = Nouveau
cms-translate-is-right = Toujours juste
cms-translate-other = Autres mots
cms-translate-before = Maintenant
cms-translate-after = Désormais
cms-translate-nothing-before = Aucune traduction
cms-translate-course = Le cours lui-même
cms-translate-lesson = Leçon { $number }, { $title }
cms-translate-card = Carte { $number }, { $title }
cms-translate-part-title = Titre
cms-translate-part-summary = Résumé
cms-translate-part-body = Texte
cms-translate-part-alt = Description
cms-translate-part-answer = Réponse { $number }
cms-translate-part-accepted = Bonnes réponses, une par ligne
cms-translate-part-step = Étape { $number }
cms-translate-part-column = Colonne { $number }
cms-translate-part-left = Paire { $number }, à gauche
cms-translate-part-right = Paire { $number }, à droite
cms-translate-part-front = Fiche { $number }, recto
cms-translate-part-back = Fiche { $number }, verso
cms-translate-part-feedback = Explication
cms-translate-note-markdown = Le texte est en Markdown : gardez à leur place les signes comme **, -, > et [ ]( ).
cms-translate-note-changed = Modifié depuis la traduction. Avant, il disait : { $before }
cms-translate-note-changed-somehow = Modifié depuis la traduction.
cms-default-language = Langue par défaut des cours
cms-default-language-help = Les cours sont traduits à partir d’elle. Qui lit un cours absent dans sa langue le reçoit dans celle-ci, et en est averti.
cms-default-language-lacking = Cours sans { $language } : { $n }. Ils sont lus en anglais, ou sinon dans leur première langue.
cms-default-language-save = Enregistrer la langue
cms-remember = Trois questions par jour
cms-remember-text = Jusqu’à trois questions par jour tirées des cours terminés, chacune reposée quand elle risque d’être oubliée : une minute au plus. C’est proposé sur la page d’accueil, sans obligation. Les réponses ne changent aucun résultat et ne figurent dans aucun rapport.
cms-remember-is-on = Activé
cms-remember-is-off = Désactivé
cms-remember-on = Activer
cms-remember-off = Désactiver
cms-remember-off-text = Une fois désactivé, plus rien n’est demandé. Les réponses sont gardées un an.
audit-remembering-on = Trois questions par jour activées
audit-remembering-off = Trois questions par jour désactivées
audit-default-language-chosen = Langue par défaut des cours choisie
cms-goal = Objectif de la semaine
cms-goal-help = Avec un objectif, chacun voit sur sa page d’accueil où il en est cette semaine. Il ne s’agit que de cette semaine : ni points ni séries, et rien ne parle d’une semaine manquée, ni à eux ni ici.
cms-goal-of = Ce qui compte
cms-goal-none = Pas d’objectif
cms-goal-cards = Cartes par semaine
cms-goal-minutes = Minutes par semaine
cms-goal-amount = Combien
cms-goal-mistake = Saisissez un nombre de 1 à { $most }.
cms-goal-save = Enregistrer l’objectif
audit-weekly-goal-set = Objectif de la semaine fixé
audit-weekly-goal-off = Objectif de la semaine désactivé
audit-field-minutes = Minutes
course-problem-translation-place = Ces mots changeraient plus que ce texte : un titre, une image, une liste de cases ou une citation fait autre chose de la carte. Écrivez-le sans.
course-problem-translation-codes = Il contient { $detail } d’un logiciel de traduction, qui n’a pas de place dans un cours. Écrivez les mots simplement, avec Markdown pour la mise en forme.
course-problem-translation-gone = Sa leçon ou sa carte n’est plus dans le cours. Rien n’en a été enregistré.
course-problem-translation-meanwhile = Quelqu’un d’autre l’a modifié entre-temps. Il dit maintenant : « { $detail } ». Enregistrez encore pour mettre vos mots à la place.
course-problem-translation-file = Choisissez un fichier.
course-problem-translation-table-columns = Le tableau doit avoir une colonne « id » et une colonne « translation », comme le fichier envoyé.
course-problem-translation-table-large = Le fichier dépasse { $detail } Mo.
course-problem-translation-table-unpacked = La feuille de calcul dépasse { $detail } Mo une fois décompressée.
course-problem-translation-table-old = C’est une feuille de calcul d’un ancien format, ou protégée par un mot de passe. Enregistrez-la en .xlsx sans mot de passe, ou en CSV.
course-problem-translation-table-spreadsheet = Cette feuille de calcul n’est pas lisible. Enregistrez-la de nouveau en .xlsx, ou en CSV.
course-problem-translation-table-sheet = La feuille de calcul n’a pas d’onglet « { $detail } ».
course-problem-translation-table-no-text = Ce fichier n’est pas du texte. Enregistrez le tableau en CSV ou en .xlsx.
course-problem-translation-table-utf-16 = Ce fichier est en UTF-16, et un caractère y est abîmé. Enregistrez-le en UTF-8.
course-problem-translation-table-utf-8 = Ce fichier est en UTF-8, mais un caractère y est abîmé. Enregistrez-le de nouveau en « CSV UTF-8 ».
course-problem-translation-table-empty = Le fichier est vide. Sa première ligne nomme les colonnes.
course-problem-translation-table-twice = Deux colonnes signifient la même chose : { $detail }.
course-problem-translation-table-wide = Il y a plus de { $detail } colonnes.
course-problem-translation-table-long = Il y a plus de { $detail } lignes. Coupez le fichier en plusieurs.
course-problem-translation-table-csv = Ce tableau n’est pas lisible comme CSV. Enregistrez-le de nouveau en « CSV UTF-8 ».
course-problem-translation-row-width = Le nombre de valeurs de cette ligne, { $detail }, n’est pas celui des colonnes. Mettez entre guillemets une valeur qui contient le séparateur.
course-problem-translation-row-long = Une valeur de cette ligne dépasse { $detail } octets. Il manque peut-être un guillemet à la fin.
course-problem-translation-row-formula = Une formule de cette ligne donne { $detail }.
course-problem-xliff-large = Le fichier dépasse 8 Mo.
course-problem-xliff-encoding = Un caractère y est abîmé : le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8.
course-problem-xliff-broken = Le XML y est abîmé : { $detail }
course-problem-xliff-cut = Le fichier s’arrête au milieu. Redemandez-le.
course-problem-xliff-none = Ce n’est pas un fichier XLIFF.
course-problem-xliff-doctype = Le fichier a un type de document (DOCTYPE), inutile dans un fichier XLIFF et potentiellement nuisible. Il n’a pas été lu.
course-problem-xliff-entity = « &{ $detail }; » ne veut rien dire en XLIFF. Écrivez le caractère lui-même.
course-problem-xliff-deep = Trop d’éléments sont imbriqués pour un fichier XLIFF.
course-problem-xliff-tag = Une balise est trop longue pour un fichier XLIFF.
course-problem-xliff-old = C’est du XLIFF { $detail }. Seul XLIFF 2 est lisible ici : enregistrez-le en XLIFF 2.0 ou 2.1, ou en CSV.
course-problem-xliff-version = Ce type de XLIFF est inconnu ici ({ $detail }). Enregistrez-le en XLIFF 2.0 ou 2.1.
course-problem-xliff-source = Le fichier a été traduit depuis une autre langue ({ $detail }) que ce cours.
course-problem-xliff-target = Le fichier est une traduction dans une autre langue : { $detail }. Choisissez d’abord cette langue.
course-problem-xliff-course = Le fichier est d’un autre cours.
cms-edit-about = À propos du cours
cms-edit-outline = Leçons et cartes
cms-edit-add-lesson = Ajouter une leçon
cms-edit-add-card = Ajouter une carte
cms-edit-add-questions = Questions d’une liste…
cms-edit-new-lesson = Nouvelle leçon
cms-edit-new-card = Nouvelle carte
cms-edit-fold = Masquer les cartes de { $title }
cms-edit-unfold = Afficher les cartes de { $title }
cms-edit-has-mistake = contient une erreur
cms-edit-at-end = C’est la fin du cours.
cms-edit-at-start = C’est le début du cours.
cms-edit-lesson-is = Maintenant leçon { $number } sur { $total }.
cms-edit-card-is = Maintenant carte { $number } sur { $total } dans { $lesson }.
cms-edit-lesson-of = Leçon { $number } sur { $total }
cms-edit-card-of = Carte { $number } sur { $total }
cms-edit-lesson-cards = Cartes dans cette leçon : { $number }
cms-edit-course-title = Titre du cours
cms-edit-course-summary = Le sujet, en une phrase
cms-edit-course-minutes = Durée en minutes
cms-edit-lesson-title = Titre de la leçon
cms-edit-card-title = Titre
cms-edit-question = Question
cms-edit-statement = Affirmation
cms-edit-body = Texte
cms-edit-body-more = Texte (facultatif)
cms-edit-kind = Type de carte
cms-edit-kind-text = Texte
cms-edit-kind-image = Image
cms-edit-kind-video = Vidéo
cms-edit-kind-audio = Son
cms-edit-kind-question = Question à choix
cms-edit-kind-truth = Vrai ou faux
cms-edit-kind-order = Étapes à mettre dans l’ordre
cms-edit-kind-match = Paires à associer
cms-edit-kind-flash = Cartes mémoire
cms-edit-kind-answer = Réponse courte libre
cms-edit-card-up = Monter la carte
cms-edit-card-down = Descendre la carte
cms-edit-card-copy = Dupliquer la carte
cms-edit-card-into = Copier la carte dans un autre cours
cms-edit-card-delete = Supprimer la carte
cms-edit-card-deleted = La carte « { $title } » est supprimée.
cms-edit-lesson-up = Monter la leçon
cms-edit-lesson-down = Descendre la leçon
cms-edit-lesson-copy = Dupliquer la leçon
cms-edit-lesson-into = Copier la leçon dans un autre cours
cms-edit-lesson-delete = Supprimer la leçon
cms-edit-lesson-deleted = La leçon « { $title } » et ses cartes sont supprimées.
cms-edit-uploaded = L’image est envoyée.
cms-edit-upload-image = Envoyer une image
cms-edit-upload-video = Envoyer une vidéo
cms-edit-upload-audio = Envoyer un son
cms-edit-upload-captions = Envoyer des sous-titres
cms-edit-limit-image = JPEG, PNG ou WebP, { $size } Mo au plus, ou SVG. Déposez-la ici, collez-la ou choisissez-la.
cms-edit-limit-video = MP4 ou WebM, { $size } Mo au plus. Déposez-la ici ou choisissez-la.
cms-edit-limit-audio = MP3, M4A ou Ogg, { $size } Mo au plus. Déposez-le ici ou choisissez-le.
cms-edit-limit-captions = WebVTT (.vtt), { $size } Mo au plus.
cms-edit-upload-unfit = { $name } n’a pas sa place ici. Rien n’en a été repris.
cms-edit-upload-large = { $name } est trop grand. Rien n’en a été envoyé.
cms-edit-file-image = Image
cms-edit-file-video = Vidéo
cms-edit-file-audio = Son
cms-edit-file-captions = Sous-titres (un fichier .vtt, facultatif)
cms-edit-file-none = Choisir un fichier
cms-edit-captions-none = Pas de sous-titres
cms-edit-alt = Description
cms-edit-alt-image = Ce que montre l’image, pour qui ne peut pas la voir.
cms-edit-alt-video = Ce que montre la vidéo, pour qui ne peut pas la voir.
cms-edit-alt-audio = Ce qui est dit, pour qui ne peut pas l’entendre.
cms-edit-markdown-only = Ce texte contient quelque chose que le texte mis en forme ne peut pas garder, comme du HTML ou une note. Le voici en Markdown, en entier.
cms-edit-markdown-wanted = Le texte en Markdown.
cms-edit-markdown-back = Afficher mis en forme
cms-edit-tools = Mise en forme : { $label }
cms-edit-tool-strong = Gras
cms-edit-tool-em = Italique
cms-edit-tool-strike = Barré
cms-edit-tool-code = Code
cms-edit-tool-heading = Titre
cms-edit-tool-bullets = Liste
cms-edit-tool-numbers = Liste numérotée
cms-edit-tool-quote = Citation
cms-edit-tool-table = Tableau
cms-edit-tool-row = Ajouter une ligne
cms-edit-tool-column = Ajouter une colonne
cms-edit-tool-no-row = Supprimer la ligne
cms-edit-tool-no-column = Supprimer la colonne
cms-edit-tool-no-table = Supprimer le tableau
cms-edit-tool-link = Lien
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Où il mène
cms-edit-link-help = Une adresse comme https://…, mailto:… ou tel:…. Laissez vide pour supprimer le lien.
cms-edit-link-wrong = Un lien ne mène nulle part ainsi. Commencez par https://, mailto: ou tel:.
cms-edit-link-set = Mettre le lien
cms-edit-cancel = Annuler
cms-edit-row-add = Ajouter
cms-edit-row-remove = Retirer { $label }
cms-edit-answers = Réponses
cms-edit-answers-help = Cochez les bonnes
cms-edit-answer-number = Réponse { $number }
cms-edit-answer-right = La réponse { $number } est bonne
cms-edit-truth = L’affirmation est
cms-edit-truth-true = Vraie
cms-edit-truth-false = Fausse
cms-edit-steps = Étapes
cms-edit-steps-help = Dans le bon ordre ; les participants les voient mélangées
cms-edit-steps-number = Étape { $number }
cms-edit-accepted = Bonnes réponses
cms-edit-accepted-help = Personne ne les voit avant
cms-edit-accepted-number = Bonne réponse { $number }
cms-edit-column-first = Ce qui est en premier
cms-edit-column-second = Ce qui va avec
cms-edit-pairs = Paires
cms-edit-pairs-first = Paire { $number }, premier
cms-edit-pairs-second = Paire { $number }, second
cms-edit-cards = Cartes mémoire
cms-edit-cards-first = Carte { $number }, recto
cms-edit-cards-second = Carte { $number }, verso
cms-edit-feedback = Explication après la réponse
cms-edit-preview = Sur le téléphone
cms-edit-preview-all = Toutes les cartes telles qu’elles sont enregistrées
cms-edit-languages = Langue du texte
cms-edit-preview-check = Vérifier la réponse
cms-edit-preview-next = Suivant
cms-edit-conflict-title = { $by } a modifié la même chose
cms-edit-conflict-text = Enregistré par { $by } à { $time }, pendant que vous écriviez. Tout le reste est déjà réuni. Quel texte doit rester ?
cms-edit-conflict-mine = Le vôtre
cms-edit-conflict-theirs = De { $by }
cms-edit-conflict-both = Garder les deux, l’autre comme carte à part
cms-edit-conflict-deleted = Supprimé
cms-edit-conflict-outside = { $by } a enregistré à { $time } un texte dont une partie n’est dans aucune carte : l’éditeur ne peut pas le montrer. Ce que vous avez écrit n’est pas enregistré ; ce navigateur le garde. Ouvrez « Tout en Markdown » : vous l’y trouvez au-dessus du champ. Mettez dans une carte ce qui n’est dans aucune et enregistrez ; l’éditeur réunit alors les deux.
cms-edit-conflict-done = Continuer avec ces textes
cms-edit-saved = Enregistré à { $time }
cms-edit-saving = Enregistrement…
cms-edit-not-saved = Non enregistré : { $why }
cms-edit-offline = Non enregistré : pas de réseau, ou le site ne répond pas. Un nouvel essai suit de lui-même.
cms-edit-trouble = Non enregistré : le site a une panne. Un nouvel essai suit de lui-même.
cms-edit-signed-out = Non enregistré : vous êtes déconnecté.
cms-edit-conflict = Non enregistré : quelqu’un d’autre a enregistré entre-temps.
cms-edit-kept = C’est gardé dans ce navigateur.
cms-edit-kept-beside = Ce que vous avez écrit jusqu’à { $time } et qui n’est pas enregistré : seul ce navigateur l’a
cms-edit-not-kept = Ce navigateur ne garde rien : ne fermez pas cette page.
cms-edit-sign-in = Se reconnecter
cms-edit-refused = Ce n’est pas possible ainsi.
cms-edit-undo = Annuler la dernière action
cms-edit-redo = Rétablir
cms-edit-plain = Tout en Markdown
cms-edit-close = Fermer
cms-edit-back = Ce que vous avez écrit jusqu’à { $time } n’était pas enregistré. Le revoici.
cms-edit-back-together = Ce que vous avez écrit jusqu’à { $time } n’était pas enregistré. Le revoici, avec ce que { $by } a enregistré depuis.
cms-edit-together = { $by } a enregistré à { $time } pendant que vous écriviez. Les deux sont réunis.
cms-edit-somebody = Quelqu’un

# Questions by paste or from a file
cms-questions = Questions d’une liste
cms-questions-lead = Colle des questions, ou choisis un fichier qui en contient. Tu vois quelles cartes elles donnent avant que quoi que ce soit ne soit ajouté.
cms-questions-text = Questions
cms-questions-file = Ou un fichier
cms-questions-file-help = CSV ou texte simple. Il remplace ce qui est dans le champ.
cms-questions-language = Langue du texte
cms-questions-into = Dans la leçon
cms-questions-new-lesson = Une nouvelle leçon à la fin
cms-questions-new-title = Titre de la nouvelle leçon
cms-questions-lesson = Questions
cms-questions-look = Voir ce que cela donne
cms-questions-add = { $n ->
    [one] Ajouter { $n } carte
   *[other] Ajouter { $n } cartes
 }
cms-questions-taken = { $n ->
    [one] Cela donne { $n } carte
   *[other] Cela donne { $n } cartes
 }
cms-questions-unfit = { $n ->
    [one] { $n } élément ne convient pas et n’est pas ajouté
   *[other] { $n } éléments ne conviennent pas et ne sont pas ajoutés
 }
cms-questions-line = ligne { $line }
cms-questions-none = Rien là-dedans ne donne une carte.
cms-questions-again = Si tu changes le texte, regarde-le à nouveau avant de l’ajouter.
cms-questions-file-wrong = « { $name } » n’est pas un texte lisible ici. Enregistre la feuille en CSV, ou copie ses cellules et colle-les dans le champ.
cms-questions-lesson-wrong = Donne à la nouvelle leçon un titre de 300 caractères au plus.
cms-questions-language-gone = Le texte auquel ces questions étaient destinées n’est plus dans le cours. Rien n’a été ajouté. Choisis où elles vont ; pour l’instant, c’est { $language }.
cms-questions-how = Comment les écrire
cms-questions-how-lines = Une ligne vide termine une question. Sa première ligne est la question, et les réponses sont en dessous, une par ligne. Une ligne qui commence par > est l’explication. Un astérisque (*) devant une réponse dit qu’elle est juste.
cms-questions-how-table = Un tableau (CSV, ou cellules copiées d’un tableur) a une première ligne avec le nom des colonnes : question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (le numéro de la bonne réponse), explanation.
cms-questions-example =
    Que proposes-tu à un client très jeune ?
    - Bière
    {"*"} Eau
    > Parce que le bracelet est vert.

    Avec un bracelet vert, on peut boire de la bière.
    false

    Dans quel ordre ?
    1. Regarder le poignet.
    2. Servir.

    Quel bracelet pour qui ?
    Vert -> moins de 18 ans
    Rose -> 18 ans et plus

    Numéro en cas d’urgence ?
    = 112

# Learning paths
cms-paths = Parcours
cms-paths-lead = Des cours qui s’ouvrent l’un après l’autre. Les apprenants voient chaque parcours sur leur page d’accueil.
cms-paths-empty = Pas encore de parcours
cms-paths-empty-text = Un parcours met des cours dans un ordre : le suivant s’ouvre quand ceux d’avant sont terminés.
cms-paths-many = Il y a 100 parcours, et il ne peut pas y en avoir plus. Supprime celui dont tu n’as plus besoin.
cms-path = Parcours
cms-path-new = Nouveau parcours
cms-path-create = Créer le parcours
cms-path-title-in = Titre en { $language }
cms-path-title-optional = Titre en { $language } (facultatif)
cms-path-title-help = Qui lit une langue sans titre voit celui de la langue par défaut.
cms-path-title-wrong = Indique un titre, en 120 caractères au plus.
cms-path-titles = Titre
cms-path-titles-save = Enregistrer le titre
cms-path-lead = Un cours s’ouvre quand une personne a terminé tous les cours d’avant qui sont pour elle. Un cours commencé reste ouvert.
cms-path-courses = Cours de ce parcours
cms-path-empty = Il ne contient pas encore de cours
cms-path-empty-text = Le premier cours est ouvert tout de suite, le deuxième après lui.
cms-path-not-out = Les apprenants ne le voient pas : il ne retient personne.
cms-path-take-out = Retirer « { $title } » du parcours
cms-path-add = Ajouter un cours
cms-path-no-others = Tous les cours sont dans ce parcours.
cms-path-course = Cours
cms-path-course-in = { $title } (dans « { $path } »)
cms-path-choose = Choisis un cours
cms-path-course-missing = Choisis un cours.
cms-path-first = Au début
cms-path-after = Après « { $title } »
cms-path-elsewhere = Ce cours est dans le parcours « { $title } ». Un cours ne peut être que dans un seul parcours : retire-le d’abord de celui-là.
cms-path-full = Ce parcours a 50 cours, et ne peut pas en avoir plus.
cms-path-delete = Supprimer le parcours
cms-ask-path = Donner cette place à « { $title } » dans le parcours ?
cms-ask-path-closes = Trouvent « { $title } » fermé tant qu’ils n’ont pas terminé ce qui vient avant : { $learners }
cms-ask-path-kept = Un cours commencé ou terminé reste ouvert.
cms-ask-path-newer = Rien n’est fait : depuis que tu l’as regardé, le parcours a changé, ou les personnes pour qui ton changement ferme des cours. Voici ce qu’il fait maintenant.
cms-ask-path-yes = Changer le parcours
cms-ask-path-delete = Supprimer le parcours « { $title } » ?
cms-ask-path-delete-open = { $n ->
    [0] Aucun cours visible pour les apprenants ne s’y trouve.
    [one] Son cours est alors ouvert à tous ceux pour qui il est.
   *[other] Ses { $n } cours sont alors tous ouverts à ceux pour qui ils sont.
  }
cms-ask-path-delete-kept = Les cours restent, et ce que les gens y ont fait aussi.
cms-course-path = Fait partie du parcours
cms-course-path-after = après « { $title } »
cms-done-arranged = C’est fait. Les cours s’ouvrent dans cet ordre.
audit-path-created = Parcours créé
audit-path-renamed = Titre d’un parcours changé
audit-path-course-added = Cours ajouté à un parcours
audit-path-course-moved = Place d’un cours dans un parcours changée
audit-path-course-taken-out = Cours retiré d’un parcours
audit-path-deleted = Parcours supprimé

cms-due = Échéance et validité
cms-due-lead = Qui doit connaître ce cours et pour quand, et combien de temps cela compte.
cms-due-for = Obligatoire
cms-due-no-groups = Aucun groupe n’a encore ce cours, donc personne ne doit le connaître. Choisissez d’abord des groupes :
cms-due-must = Obligatoire pour { $group }
cms-due-on = Au plus tard ce jour
cms-due-days = Jours après son arrivée chez quelqu’un
cms-due-help = Avec les deux, le jour le plus tardif compte. Un cours arrive chez quelqu’un quand cette personne entre dans le groupe, mais jamais avant que vous disiez ici qu’il est obligatoire.
cms-due-valid = Combien de temps cela compte
cms-due-valid-lead = Laissez vide si un cours terminé compte pour toujours. Qui renouvelle dans les derniers jours n’en perd aucun. Ce qui est déjà terminé garde le jour reçu.
cms-due-completed = Quand il est terminé
cms-due-mark = Seuil de réussite, en pour cent
cms-due-mark-help = Autant de questions doivent être justes ; la meilleure réponse à chacune compte. Laissé vide, qui a fait toutes les cartes a terminé le cours.
cms-due-months = Mois pendant lesquels cela compte
cms-due-renew = Jours avant la fin où l’on peut renouveler
cms-due-qualification = Ce pour quoi l’on est qualifié
cms-due-qualification-help = { $planner } l’affiche. Laissé vide, c’est le titre du cours.
cms-due-save = Enregistrer
cms-due-on-wrong = Ce n’est pas un jour. Écrivez-le comme 2026-06-19, ou choisissez-le.
cms-due-on-past = Ce jour est passé : tous ceux qui n’ont pas terminé le cours seraient aussitôt en retard. Nous sommes le { $today } ; choisissez ce jour ou un jour plus tardif.
cms-due-days-wrong = Tapez un nombre entier de jours de 1 à { $most }.
cms-due-when-missing = Dites pour quand : un jour, un nombre de jours, ou les deux.
cms-due-months-missing = Un renouvellement suppose une fin. Tapez les mois, ou laissez les deux vides.
cms-due-months-wrong = Tapez un nombre entier de mois de 1 à { $most }, ou laissez vide. Avec 0, ce serait fini le jour même.
cms-due-renew-wrong = Tapez un nombre entier de jours de 0 à { $most }.
cms-due-renew-long = C’est plus long que sa durée : on le redemanderait aussitôt. Nombre de jours possible au plus : { $most }.
cms-due-mark-wrong = Tapez un nombre entier de 1 à 100, ou laissez vide.
cms-due-name-wrong = Tapez au plus 100 caractères, sur une ligne.
cms-due-ask = Changer l’échéance de « { $title } » ?
cms-due-ask-other = Ce que cela fait a changé depuis que vous avez regardé. Le voici à nouveau.
cms-due-ask-on = { $group } ({ $learners }) doit le connaître pour le { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }) doit le connaître { $n } jour après l’avoir reçu.
   *[other] { $group } ({ $learners }) doit le connaître { $n } jours après l’avoir reçu.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }) doit le connaître pour le { $day } ; qui arrive plus tard a { $n } jour.
   *[other] { $group } ({ $learners }) doit le connaître pour le { $day } ; qui arrive plus tard a { $n } jours.
}
cms-due-ask-late = Aussitôt en retard : { $learners }.
cms-due-ask-freed = N’est plus obligatoire pour { $groups }.
cms-due-ask-mark = Désormais { $mark } % des questions doivent être justes. En plein cours : { $learners }. Qui l’a terminé garde ce qui est acquis.
cms-due-ask-mark-none = Il n’y a plus de seuil de réussite : qui a fait toutes les cartes termine le cours en l’ouvrant la prochaine fois.
cms-due-ask-valid = Mois pendant lesquels un cours terminé compte désormais : { $months }. Jours avant la fin où l’on peut renouveler : { $days }. Ce qui est déjà terminé garde son jour.
cms-due-ask-valid-none = Désormais un cours terminé compte pour toujours. Ce qui est déjà terminé garde son jour.
cms-due-ask-endless = { $n ->
    [one] { $n } apprenant l’a terminé sans date de fin, et le garde ainsi.
   *[other] { $n } apprenants l’ont terminé sans date de fin, et le gardent ainsi.
}
cms-due-ask-kept = Ce que les gens ont fait reste à eux. Vous pouvez changer cela à tout moment.

## Roster: who works for the company
cms-roster = Liste du personnel
cms-roster-lead = Qui travaille pour cette entreprise, tel que { $planner } le dit : les personnes sont ici avant d’ouvrir MobieTrain une première fois, et quiconque n’est plus nommé est noté comme parti.
cms-roster-held = { $n ->
    [one] Une personne manque dans la liste du personnel
   *[other] { $n } personnes manquent dans la liste du personnel
  }
cms-roster-held-text = Le { $at }, { $planner } a nommé trop peu de personnes pour qu’on le croie aussitôt. Personne n’a été noté comme parti. Ces personnes sont-elles vraiment parties ? En cas de doute, demande à l’administration de { $planner }.
cms-roster-held-more = { $n ->
    [one] Et encore une personne.
   *[other] Et encore { $n } personnes.
  }
cms-roster-sure = { $n ->
    [one] Cette personne est partie. Elle devient inactive et est déconnectée ; ce qu’elle a fait reste.
   *[other] Ces { $n } personnes sont parties. Elles deviennent inactives et sont déconnectées ; ce qu’elles ont fait reste.
  }
cms-roster-yes = Noter comme parties
cms-roster-no = Ne noter personne
cms-roster-no-text = Personne n’est noté, et la question ne revient pas tant que ce sont les mêmes personnes qui manquent.
cms-roster-others = Ce ne sont plus les personnes qui manquent. Regarde à nouveau la liste.
cms-roster-failed = La liste du personnel n’a pas pu être lue. Nouvel essai le { $at }.
cms-roster-state = Annoncé par { $planner }
cms-roster-on = Activé
cms-roster-off = Désactivé
cms-roster-unknown = Pas encore demandé
cms-roster-people = Personnes nommées
cms-roster-people-count = { $n ->
    [one] Une personne
   *[other] { $n } personnes
  }
cms-roster-looked = Dernière demande
cms-roster-off-text = Un administrateur client peut l’activer dans { $planner }, sur la page de l’intégration MobieTrain.
cms-roster-look = Demander maintenant

## Pourquoi quelqu’un voit un cours
cms-why = Pourquoi ?
cms-why-learner = Pourquoi un cours est-il visible ou non ?
cms-why-title = Pourquoi { $name } voit-il ou ne voit-il pas cela ?
cms-why-course = Pourquoi quelqu’un voit-il ce cours, ou non ?
cms-why-course-lead = Cherchez la personne. Chaque étape est dite, de ce que { $planner } envoie à ce qui s’ouvre.
cms-why-course-more = D’autres personnes correspondent. Tapez plus du nom.
cms-why-look = Voir
cms-why-open = { $name } voit ce cours
cms-why-closed = { $name } voit ce cours, mais ne peut pas encore l’ouvrir
cms-why-left = { $name } n’est dans aucun groupe qui a ce cours
cms-why-no-groups = Ce cours n’a pas de groupe : personne ne le voit
cms-why-planned = Ce cours n’est pas encore publié
cms-why-withdrawn = Ce cours a été retiré : personne ne le voit
cms-why-draft = Ce cours n’est pas publié : personne ne le voit
cms-why-after = Il s’ouvre après « { $title } ».
cms-why-first = D’abord vient « { $title } ».
cms-why-alike = { $planner } envoie le service « { $theirs } », et la règle demande « { $wanted } ». Cela ressemble à une erreur.
cms-why-by = Par : { $groups }
cms-why-by-others = Par des groupes dont vous ne vous occupez pas
cms-why-steps = Étape par étape
cms-why-sent = { $planner } a envoyé ces services : { $departments }
cms-why-sent-none = { $planner } n’a envoyé aucun service
cms-why-sent-at = À la connexion du { $at }. Statut : { $status }.
cms-why-has-groups = Le cours a des groupes
cms-why-taken = Un groupe de ce cours prend { $name }
cms-why-others-take = Un autre groupe, dont vous ne vous occupez pas, prend { $name }.
cms-why-others-leave = { $n ->
    [one] Un autre groupe, dont vous ne vous occupez pas, ne prend pas { $name }.
   *[other] { $n } autres groupes, dont vous ne vous occupez pas, ne prennent pas { $name }.
  }
cms-why-group-everyone = « { $group } » est pour tout le monde.
cms-why-group-picked = « { $group } » est choisi à la main, et { $name } est sur la liste.
cms-why-group-rule = « { $group } » a une règle, et { $name } y correspond.
cms-why-not-picked = « { $group } » est choisi à la main, et { $name } n’est pas sur la liste.
cms-why-other-client = « { $group } » demande des services d’un autre client que celui d’où vient { $name }.
cms-why-departments = « { $group } » demande un de ces services : { $wanted }. { $name } n’est dans aucun d’eux.
cms-why-wants-active = « { $group } » ne prend que des personnes actives dans { $planner }, ce que { $name } n’est pas.
cms-why-wants-inactive = « { $group } » ne prend que des personnes inactives dans { $planner }, ce que { $name } n’est pas.
cms-why-wants-language = « { $group } » demande une de ces langues : { $wanted }. L’application de { $name } est en : { $own }.
cms-why-fix-groups = Choisir des groupes…
cms-why-fix-pick = Choisir { $name } pour « { $group } »…
cms-why-fix-rule = Ajouter « { $department } » à la règle de « { $group } »…
cms-why-fix-look = Voir la règle de « { $group } »…
cms-why-fix-publish = Publier…
cms-why-fix-path = Voir le parcours
cms-why-published = Le cours est publié
cms-why-published-at = Version { $version }, { $at }.
cms-why-path-none = Aucun parcours ne le retient
cms-why-path-open = Il est ouvert dans le parcours « { $path } »
cms-why-path-closed = Le parcours « { $path } » le tient encore fermé
cms-why-reads = { $name } le lit dans cette langue : { $language }
cms-why-reads-other = L’application est dans une autre : { $own }. Le cours n’y est pas traduit.
cms-why-reads-partly = Une partie n’est pas encore traduite, et se lit en : { $other }.
cms-why-better = Mieux vaut le corriger dans { $planner }
cms-why-better-text = Là seulement, { $name } peut passer dans le service « { $department } ». Tous ses cours suivent à la prochaine connexion.
cms-why-sees = Ce que voit { $name }
cms-why-sees-none = Aucun cours pour l’instant.

## Tout sur une personne
cms-transcript-not-started = Pas commencé
cms-transcript-busy = En cours
cms-transcript-done = Terminé
cms-transcript-needed = réussi à { $needed }
cms-transcript-by = Avant le { $day } inclus
cms-transcript-late = En retard depuis le { $day }
cms-transcript-renew = À renouveler avant le { $day } inclus
cms-transcript-valid = Valable jusqu’au { $day }
cms-transcript-over = Expiré le { $day }
cms-completions = Cours terminés
cms-completions-empty = Rien de terminé pour l’instant.
cms-completion-until = Valable jusqu’au
cms-completion-where = Où
cms-completion-always = N’expire pas
cms-completion-here = Dans MobieTrain
cms-completion-elsewhere = Ailleurs
cms-completion-noted = Ailleurs, noté par { $name }
cms-why-rule-by = Correspond à la règle : { $by }
cms-sessions = Sessions ouvertes
cms-sessions-none = Aucune n’est ouverte.
cms-session = Depuis { $from }, vue en dernier { $seen }
cms-sessions-end = Terminer les sessions
cms-sessions-end-text = Déconnecte cette personne de tous ses appareils, tout de suite. Elle peut revenir par { $planner }.
cms-done-sessions-ended = Les sessions sont terminées.
cms-learner-export = Tout ce qui est conservé
cms-learner-export-text = Un fichier avec tout ce que MobieTrain garde de cette personne, pour elle. Le journal d’audit dit que vous l’avez pris.
cms-learner-export-button = Télécharger (JSON)
audit-learner-sessions-ended = Sessions d’une personne terminées
audit-learner-exported = Données d’une personne exportées
cms-lost-person = Nom, matricule, statut et langues
cms-lost-departments = { $n ->
    [one] Un service
   *[other] { $n } services
  }
cms-lost-groups = { $n ->
    [one] La place dans un groupe choisi à la main
   *[other] Les places dans { $n } groupes choisis à la main
  }
cms-lost-completions = { $n ->
    [one] Un cours terminé, avec son jour
   *[other] { $n } cours terminés, avec leurs jours
  }
cms-lost-certificates = { $n ->
    [one] Un certificat : plus personne ne pourra vérifier son code
   *[other] { $n } certificats : plus personne ne pourra vérifier leurs codes
  }
cms-lost-memories = { $n ->
    [one] Une question reposée
   *[other] { $n } questions reposées
  }
cms-lost-card-reports = { $n ->
    [one] Une carte signalée
   *[other] { $n } cartes signalées
  }
cms-lost-renewals = { $n ->
    [one] Une carte d’un renouvellement
   *[other] { $n } cartes de renouvellements
  }
audit-learners-exported = Liste des personnes exportée
cms-learners-export = Télécharger CSV
cms-filter-late = En retard
cms-filter-due-soon = À faire dans les 14 jours
cms-filter-runs-out = Expire dans les 30 jours
cms-filter-any-course = N’importe quel cours
cms-filter-standing = État du cours
cms-filter-any-standing = N’importe quel état
cms-filter-any-time = N’importe quand
cms-filter-never = Jamais
cms-filter-course-wanted = Il y a ici tant d’obligations qu’on ne peut pas les chercher pour tous les cours à la fois. Choisissez un cours.
cms-filter-days-ago = { $n ->
    [one] Il y a un jour ou plus
   *[other] Il y a { $n } jours ou plus
  }

# Dashboard and reports
cms-nav-dashboard = Tableau de bord
cms-dash-as-of = État au { $at }.
cms-dash-period = Période
cms-dash-days = { $n } jours
cms-dash-people = Actifs : { $active }. Inactifs : { $inactive }. Partis : { $left }.
cms-dash-seen = Connectés ces 7 derniers jours
cms-dash-of = sur { $n }
cms-dash-more = { $n } de plus que les 7 jours d’avant
cms-dash-fewer = { $n } de moins que les 7 jours d’avant
cms-dash-same = Autant que les 7 jours d’avant
cms-dash-completed-lately = { $n } ces 7 derniers jours
cms-dash-failed = Liens échoués, 7 jours
cms-dash-why = Voir pourquoi
cms-dash-sign-ons = Connexions par jour
cms-dash-sign-ons-text = Entre { $least } et { $most } par jour, le plus le { $day }.
cms-dash-sign-ons-none = Personne ne s’est connecté ces jours-là.
cms-dash-signed-on = Connexions
cms-dash-link-failed = Liens échoués
cms-dash-numbers = Afficher les chiffres
cms-dash-day = Jour
cms-dash-groups = Apprenants par groupe
cms-dash-groups-text = Une personne peut être dans plusieurs groupes.
cms-dash-groups-manage = Gérer les groupes
cms-dash-completion = Avancement par cours
cms-dash-completion-text = Parmi les personnes qui ont chaque cours maintenant.
cms-dash-completion-none = Aucun cours n’est encore publié pour ces personnes.
cms-dash-done-of = { $done } sur { $people }
cms-dash-late = Personnes en retard
cms-dash-late-people = { $n ->
    [one] Une personne en retard
   *[other] { $n } personnes en retard
  }
cms-dash-late-nobody = Personne n’est en retard.
cms-dash-waiting = En attente
cms-dash-waiting-none = Rien n’attend.
cms-dash-draft = Modifié et non publié, la dernière fois le { $at }
cms-dash-drafts-more = Autres cours modifiés : { $n }
cms-dash-comments = Commentaires ouverts : { $n }
cms-dash-terms = Conditions, version { $version }
cms-dash-held = La liste des personnes de { $planner } est retenue
cms-dash-held-text = Personnes qui y manquent : { $n }
cms-dash-unknown = Tentatives ces 7 derniers jours : { $n }
cms-dash-left = Apprenants partis de { $planner } : { $n }
cms-dash-left-text = Leur progression est encore ici.
cms-filter-never-seen = Jamais vu
cms-filter-left = Parti
cms-report = Rapport
cms-report-due-on = À faire pour le { $day } par { $group }.
cms-report-due-days = { $n ->
    [one] À faire un jour après son arrivée chez une personne de { $group }.
   *[other] À faire { $n } jours après son arrivée chez une personne de { $group }.
  }
cms-report-due-both = { $n ->
    [one] À faire pour le { $day } par { $group }, ou un jour après son arrivée si c’est plus tard.
   *[other] À faire pour le { $day } par { $group }, ou { $n } jours après son arrivée si c’est plus tard.
  }
cms-report-not-started-text = L’ont vu dans leur liste.
cms-report-never-seen-text = L’ont, et n’ont pas ouvert leur liste depuis.
cms-report-who = Qui
cms-report-all = Tous
cms-report-everybody = Afficher toutes les personnes qui ont ce cours
cms-report-nobody = Personne n’a ce cours maintenant
cms-report-nobody-text = Il n’est pas publié, ou ses groupes sont vides. Ce que les personnes ont fait reste dans la liste des apprenants.
cms-report-cards-of = Cartes du cours
cms-report-cards-by = Cartes faites par { $name }
cms-report-completed-on = Terminé le
cms-report-questions = Questions
cms-report-first-only = Premières réponses seulement.
cms-report-no-questions = Ce cours ne pose pas de questions.
cms-report-unanswered = Aucune première réponse depuis qu’on les compte.
cms-report-not-answered = Pas encore de réponse
cms-report-right = { $right } sur { $total } justes
cms-report-same-wrong = La plupart choisissent la même mauvaise réponse. La question est peut-être peu claire.
cms-report-nobody-right = Personne n’a trouvé du premier coup.
cms-report-own-words = Ce que les personnes écrivent avec leurs mots n’est pas conservé.
cms-report-is-right = bonne réponse
cms-report-yes = oui
cms-report-question = Question
cms-report-answered = Réponses
cms-report-answered-right = Dont justes
cms-report-answer = Réponse
cms-report-chosen = Choisie par
cms-report-questions-all = Toutes les questions ({ $n })
cms-report-by-group = Par groupe
cms-report-questions-export = Ces réponses en CSV
cms-courses-export = Cours en CSV
cms-course-changed = Modifié le
cms-log-export = Ce journal en CSV
cms-log-outcome-code = Code du résultat
cms-log-often = Nombre de fois
audit-sign-ons-exported = Journal des connexions exporté
cms-merge = Fusionner
cms-merge-with = Fusionner avec…
cms-merges = Une personne, deux fiches ?
cms-merge-text = Si un autre apprenant est la même personne, leur progression se rejoint ici.
cms-merge-find = Qui est la même personne ?
cms-merge-find-lead = Cherche l’autre apprenant. Avant que quoi que ce soit arrive, tu vois les deux côte à côte.
cms-merge-ask = Est-ce une seule personne ?
cms-merge-lead = Leur progression se rejoint. Rien de ce que l’un ou l’autre a fait n’est perdu.
cms-merge-goes = Rejoint l’autre
cms-merge-stays = Reste
cms-merge-earlier = D’un client précédent
cms-merge-completed = Cours terminés
cms-merge-named = { $name } ({ $number })
cms-merge-then = Alors { $name } a
cms-merge-twice = Fait par les deux : { $courses }. Le meilleur score compte, et le jour le plus tardif.
cms-merge-cards = Cartes faites de « { $title } »
cms-merge-cards-on = Ça continue là où ça en est.
cms-merge-groups = Nouveaux groupes choisis à la main
cms-merge-acceptances = Autres versions acceptées des conditions
cms-merge-less = Fiche de moins
cms-merge-gone = { $name } disparaît de la liste.
cms-merge-back-left = Cette personne est partie dans { $planner } : aucun lien ne la connecte. Si { $planner } la fait revenir, elle arrive comme un nouvel apprenant, vide, et la page de qui reste le dit.
cms-merge-back-client = Cette personne vient d’un client auquel ce compte n’est plus connecté : aucun lien ne la connecte. S’il l’est à nouveau, elle arrive comme un nouvel apprenant, vide, et la page de qui reste le dit.
cms-merge-yes = Fusionner les deux
cms-merge-turned = Dans l’autre sens
cms-merge-two = Ce sont deux personnes
cms-merge-until = Annulable jusqu’au { $date } : chacun retrouve ce qui était à lui, et ce qui a été fait depuis reste à { $name }.
cms-merge-both-active = Les deux peuvent encore se connecter par { $planner } : aucun ne peut rejoindre l’autre, car le prochain lien en ferait de nouveau deux. Supprime d’abord l’un des deux dans { $planner } ; dès que la liste du personnel le dit, tu peux les fusionner ici.
cms-merge-other = Rien n’a été fusionné : quelque chose a changé depuis que tu as regardé. Voici ce qu’il en est.
cms-alike = { $name } est-ce la même personne ?
cms-alike-look = Voir les deux côte à côte
cms-merged = { $name } a rejoint cet apprenant le { $date }, par { $by }.
cms-merged-until = Annulable jusqu’au { $date }.
cms-merged-waits = Annulable une fois la fusion suivante annulée.
cms-merged-over = Ne peut plus être annulé.
cms-merged-back = { $planner } a fait revenir { $name }, qui avait rejoint cet apprenant. C’est de nouveau un apprenant à part, avec ce qu’il fait depuis.
cms-merged-back-see = Voir
cms-unmerge = Annuler la fusion
cms-unmerge-ask = { $gone } et { $stays } sont-ils finalement deux personnes ?
cms-unmerge-back = { $gone } est de nouveau dans la liste, avec tout ce qui était à elle ou à lui.
cms-unmerge-beside = { $gone }, de retour, retrouve tout ce qui était à elle ou à lui, à côté de ce qui a été fait depuis.
cms-unmerge-stays = { $stays } a ce qui était à elle ou à lui avant, et ce qui a été fait depuis.
cms-unmerge-again = Les deux peuvent être fusionnés de nouveau.
cms-done-merged = Les deux sont maintenant un seul apprenant.
cms-done-parted = Ce sont de nouveau deux apprenants.
cms-done-two-people = Noté : ce sont deux personnes, et elles ne sont plus proposées.
audit-learners-merged = Deux apprenants fusionnés
audit-learners-parted = Fusion de deux apprenants annulée
cms-lost-merges = Ce qui est gardé des apprenants qui ont rejoint celui-ci
cms-redate = Réussites existantes
cms-redate-lead = Elles gardent le jour qui leur a été donné. Ce qui est enregistré ci-dessus peut leur être appliqué : d’abord tu vois pour qui le dernier jour change.
cms-redate-look = Voir ce qui change
cms-redate-ask = Appliquer la validité de « { $title } » aux réussites existantes ?
cms-redate-moves = Le dernier jour change : { $learners }.
cms-redate-earlier = Plus tôt qu’annoncé : { $learners }.
cms-redate-over = Aussitôt plus qualifiés, et en retard là où c’est obligatoire : { $learners }.
cms-redate-again = De nouveau qualifiés : { $learners }.
cms-redate-told = { $planner } est prévenu de chacune. Les jours d’avant ne sont pas gardés ; un jour noté avec une réussite d’ailleurs reste.
cms-redate-yes = Appliquer
cms-done-redated = Les derniers jours ont changé. { $planner } en est informé.
cms-done-redated-none = Aucun dernier jour ne change : chaque réussite compte déjà comme enregistré ici.
audit-completions-redated = Validité appliquée aux réussites existantes
audit-completions-noted = Réussites d’ailleurs notées
audit-completion-taken-back = Réussite d’ailleurs retirée
cms-elsewhere = Terminé ailleurs
cms-elsewhere-lead = Note ce que les gens ont terminé en classe ou dans un autre programme. Tu vois d’abord ligne par ligne ce qu’il en advient.
cms-elsewhere-text = Réussites
cms-elsewhere-help = Sur chaque ligne : matricule ; cours ; jour ; et, si tu veux, le dernier jour où ça compte. { $n } lignes au plus.
cms-elsewhere-help-course = Sur chaque ligne : matricule ; jour ; et, si tu veux, le dernier jour où ça compte. { $n } lignes au plus.
cms-elsewhere-file-help = CSV ou .xlsx, avec des colonnes « Matricule », « Cours », « Jour » et « Valable jusqu’au ».
cms-elsewhere-day = Jour
cms-elsewhere-lines = Ce qu’il en advient
cms-elsewhere-becomes = Ensuite
cms-elsewhere-new = Est noté
cms-elsewhere-new-until = Est noté, valable jusqu’au { $day }
cms-elsewhere-known = Est déjà connu
cms-elsewhere-double = Plusieurs apprenants ont ce numéro : { $names }. Donne d’abord à chacun le sien.
cms-elsewhere-no-course = Aucun cours publié ne s’appelle ainsi
cms-elsewhere-courses = Plusieurs cours s’appellent ainsi
cms-elsewhere-no-day = Le jour manque ou n’en est pas un. Écris-le comme 2026-06-19 ou 19.06.2026.
cms-elsewhere-future = Ce jour n’est pas encore venu
cms-elsewhere-until-wrong = Le dernier jour n’en est pas un. Écris-le comme 2026-06-19, ou laisse-le vide.
cms-elsewhere-until-before = Le dernier jour précède celui de la réussite
cms-elsewhere-refused = Lignes non retenues : { $n }. Elles sont en tête. Corrige-les dans le champ, ou laisse-les.
cms-elsewhere-file-refused = Télécharger ces lignes
cms-elsewhere-yes = Noter ({ $n })
cms-elsewhere-noted = Notées : { $n }. { $planner } en est informé.
cms-elsewhere-other = Rien n’a été noté : quelque chose a changé depuis que tu as regardé. Voici ce qu’il en est.
cms-elsewhere-none = Il n’y a pas de ligne. Colles-en au moins une, ou choisis un fichier.
cms-elsewhere-no-column = Impossible de distinguer les colonnes. Nomme-les sur la première ligne : matricule, cours, jour, valable jusqu’au.
cms-elsewhere-no-table = « { $name } » ne se lit pas comme un tableau. Enregistre-le en CSV ou .xlsx, et choisis-le de nouveau.
cms-elsewhere-many = Il y a plus de { $n } lignes. Note-les en plusieurs fois.
cms-elsewhere-back = Retour
cms-unnote = Retirer
cms-unnote-ask = Retirer que { $name } a terminé « { $title } » ailleurs ?
cms-unnote-none = Alors { $name } ne l’a pas terminé : pas de qualification, et en retard là où c’était obligatoire jusqu’à aujourd’hui. { $planner } en est informé.
cms-unnote-others = Les autres réussites de { $name } continuent de compter, tant qu’elles valent. { $planner } en est informé.
cms-unnote-again = Tu peux le noter de nouveau.
cms-done-noted-back = Retiré.

# Lists that go by mail every week
cms-scheduled = Par e-mail chaque semaine
cms-scheduled-lead = Chaque personne choisie reçoit la liste telle que la page la montre à ce moment, en fichier CSV. Les responsables de groupe reçoivent les personnes de leurs groupes.
cms-scheduled-every = Chaque { $weekday } à { $time }
cms-scheduled-goes-to = Envoyée à { $readers }, en CSV.
cms-scheduled-change = Modifier
cms-scheduled-new = Envoyer cette liste chaque semaine …
cms-scheduled-no-mail = Aucun e-mail ne part d’ici : aucune liste ne peut être envoyée.
cms-scheduled-weekday = Jour
cms-scheduled-hour = Heure
cms-scheduled-language = Langue du message
cms-scheduled-readers = Qui la reçoit
cms-scheduled-readers-help = Les personnes qui gèrent le compte, et les responsables de groupe qui peuvent voir cette liste.
cms-scheduled-no-candidates = Personne qui travaille dans ce compte ne peut la recevoir.
cms-scheduled-nobody = Choisissez au moins une personne
cms-scheduled-when-wrong = Choisissez un jour et une heure
cms-scheduled-too-many = Il y a déjà { $most } listes. Arrêtez-en une d’abord.
cms-scheduled-save = Envoyer chaque semaine
cms-scheduled-end = Arrêter pour tout le monde
cms-scheduled-stop = Ne plus me l’envoyer
cms-scheduled-manager = Vous recevez cette liste avec les personnes de vos groupes. Les personnes qui gèrent le compte choisissent quand.
cms-done-list-scheduled = La liste est désormais envoyée chaque semaine
cms-done-list-ended = La liste n’est plus envoyée
audit-list-scheduled = Liste programmée pour partir chaque semaine par e-mail
audit-list-schedule-changed = Liste hebdomadaire modifiée
audit-list-schedule-ended = Liste hebdomadaire arrêtée
audit-list-sent = Liste hebdomadaire mise dans la boîte d’envoi
audit-message-list = Liste hebdomadaire
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Ouvrir la liste
cms-scheduled-mail-text =
    Bonjour { $name },

    voici la liste « { $list } » de { $account } telle qu’elle était le { $at }. Personnes dans la liste : { $n }. Elle est jointe à ce message en fichier CSV.
cms-scheduled-mail-long =
    Bonjour { $name },

    la liste « { $list } » de { $account } contenait tant de personnes le { $at } qu’elle est trop grande pour un message. Vous la trouvez sur sa page.
cms-scheduled-mail-end = Elle arrive chaque { $weekday } à { $time }. C’est ici qu’on la modifie ou l’arrête : { $link }
