date = { $day } { $month } { $year }
moment = { $date }, { $time }
month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day = { $weekday } { $date }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
list-separator = ,{" "}

error-bad-request = La demande est mal arrivée
error-bad-request-text = Un élément de la demande n’était pas comme prévu, donc rien n’a été modifié. Reviens en arrière, vérifie ce que tu as rempli et réessaie.
error-forbidden = Tu n’as pas accès à cette page
error-forbidden-text = Tu n’as pas le droit de l’ouvrir. Si tu en as besoin, adresse-toi à un administrateur de ton entreprise.
error-cross-site = La demande venait d’une autre page
error-cross-site-text = Pour ta sécurité, seules les modifications faites depuis nos propres pages sont acceptées. Rien n’a été modifié. Ouvre la page ici et réessaie.
error-origin-hidden = Nous ne savons pas d’où vient la demande
error-origin-hidden-text = Ton navigateur n’a pas indiqué depuis quelle page ceci a été envoyé ; pour ta sécurité, rien n’a donc été modifié. Le plus souvent, un proxy en chemin le cache. Essaie un autre navigateur ou donne le code d’assistance à ton administrateur.
error-cookies-blocked = Ton navigateur ne garde pas de cookies ici
error-cookies-blocked-text = Sans cookie, personne ne peut rester connecté : la question reviendrait sans fin. Autorise les cookies pour ce site dans les réglages de ton navigateur, ou quitte le mode qui les bloque tous, puis réessaie.
error-not-found = Il n’y a rien à cette adresse
error-not-found-text = La page a peut-être été déplacée, ou l’adresse contient une faute de frappe.
error-gone = Ce cours a été retiré
error-gone-text = Il n’est pas disponible pour le moment. Ce que tu y as fait est conservé et sera de nouveau là s’il revient.
error-method = Cette page ne peut pas faire cela
error-method-text = L’adresse existe, mais pas pour ce type de demande. Rien n’a été modifié.
error-too-large = L’envoi était trop volumineux
error-too-large-text = Il dépasse la taille acceptée ici, donc rien n’a été modifié.
error-foreign-host = Cette adresse n’est pas la nôtre
error-foreign-host-text = La demande nous est parvenue sous un nom qui n’est pas le nôtre. Vérifie l’adresse.
error-too-many = Trop de tentatives
error-too-many-text = Attends une minute et réessaie. Rien n’est bloqué.
error-internal = Un problème est survenu de notre côté
error-internal-text = Si tu as modifié quelque chose, vérifie d’abord que c’est enregistré. Réessaie dans un instant ; si le problème persiste, préviens ton administrateur.
error-busy = Il y a beaucoup de monde en ce moment
error-busy-text = Attends quelques secondes et réessaie. Si tu as modifié quelque chose, vérifie d’abord que c’est enregistré.
error-support = Code d’assistance :

slug-error-length = Utilise de 3 à 63 caractères.
slug-error-characters = Utilise uniquement des lettres minuscules (a à z), des chiffres et des traits d’union.
slug-error-hyphen = Commence et termine par une lettre ou un chiffre.
slug-error-punycode = Un slug ne peut pas commencer par xn--.
slug-error-reserved = Ce nom est réservé. Choisis-en un autre.

text-error-hidden = Il s’y cache { $character }, que personne ne voit. Supprime-le ou retape le tout.
hidden-zero-width-space = un espace sans largeur ({ $code })
hidden-soft-hyphen = un trait d’union conditionnel ({ $code })
hidden-direction = un signe de sens d’écriture ({ $code })
hidden-other = un caractère invisible ({ $code })

## The audit log of both sites
audit-title = Journal d’audit
audit-lead =
    { $days ->
        [one] Qui a fait quoi, et quand. Rien n’y est jamais modifié ; il est conservé { $days } jour.
       *[other] Qui a fait quoi, et quand. Rien n’y est jamais modifié ; il est conservé { $days } jours.
    }
audit-download = Télécharger en CSV
audit-person = Personne
audit-person-search = Nom, e-mail ou numéro
audit-action = Action
audit-all-actions = Toutes les actions
audit-from = Du
audit-to = Au
audit-filter = Filtrer
audit-no-day = Ce n’est pas un jour. Écrivez-le comme 2026-06-18.
audit-days-turned = Ce jour précède le premier. Inversez les deux.
audit-everybody = Afficher tout le monde
audit-nobody = Personne ne correspond à « { $q } ».
audit-who-is-meant = Plusieurs personnes correspondent à « { $q } ». Laquelle ?
audit-nothing-fits = Aucune entrée ne correspond
audit-show-all = Afficher tout le journal
audit-empty = Il ne s’est encore rien passé
audit-empty-text = Les connexions, modifications et exports apparaîtront ici.
audit-caption = Journal d’audit, du plus récent au plus ancien
audit-time = Heure
audit-who = Qui
audit-subject = Concerné
audit-address = Adresse IP
audit-changes = Afficher les modifications
audit-before = avant :
audit-after = maintenant :
audit-nothing = rien
audit-others = et { $n } de plus
audit-all-subjects = Concernés : { $n }
audit-pages = Pages
audit-count = Entrées : { $n }
audit-count-many = Entrées : 10 000+
audit-newest = Plus récentes
audit-older = Plus anciennes
audit-first = Première page
audit-next = Page suivante
audit-command-line = Administrateur du serveur
audit-by-itself = Automatique
audit-signed-in = Connexion
audit-sign-in-refused = Échec de connexion
audit-signed-out-everywhere = Déconnexion partout
audit-password-chosen = Mot de passe choisi avec un lien
audit-password-changed = Propre mot de passe modifié
audit-reset-asked = Lien pour un nouveau mot de passe demandé
audit-device-signed-out = Appareil déconnecté
audit-audit-log-exported = Journal d’audit exporté
audit-field-times = Combien de fois
audit-field-entries = Entrées
audit-field-changes = Modifications
audit-no-address = Quelqu’un sans adresse e-mail valable
audit-various = Divers, trop nombreux pour la liste
audit-breadcrumb = Fil d’Ariane

## Getting in, on both sites
sign-in-email = Adresse e-mail
copy = Copier
copied = Copié
sign-in-too-many = Trop de tentatives
sign-in-too-many-text =
    { $seconds ->
        [one] Attends une seconde et réessaie. Rien n’est bloqué.
       *[other] Attends { $seconds } secondes et réessaie. Rien n’est bloqué.
    }
devices-own = Où tu as une session ouverte
device-on = { $browser } sur { $system }
device-unknown = Un navigateur inconnu
device-seen = Vu pour la dernière fois le { $when }
device-seen-from = Vu pour la dernière fois le { $when }, depuis { $address }
device-here = Ce navigateur
device-sign-out = Déconnecter
device-signed-out = Ce navigateur est déconnecté
sign-out-everywhere = Se déconnecter partout
sign-out-everywhere-text = Téléphone perdu, ou connexion sur l’ordinateur de quelqu’un d’autre ? Toutes tes sessions prennent fin, dans tous les navigateurs, y compris celui-ci. Il te faudra ton mot de passe pour te reconnecter.
sign-out-everywhere-button = Se déconnecter partout
signed-out-everywhere = Toutes tes sessions ont pris fin
signed-out-everywhere-text = Il faut se reconnecter dans chaque navigateur.
invitation-made = Un lien pour choisir un mot de passe a été créé le { $when }.
invitation-opened = Le lien a été ouvert le { $when }, par cette personne ou par un programme qui lit ses e-mails.
invitation-used = Un mot de passe a été choisi le { $when }.
invitation-until = Le lien est valable jusqu’au { $when }.
invitation-waiting = L’e-mail est en route vers le serveur de messagerie.
invitation-sent = Le serveur de messagerie a accepté l’e-mail à { $email } le { $when }.
invitation-failed = L’e-mail à { $email } n’a pas été accepté, le { $when }.
invitation-said = Le serveur de messagerie a dit : « { $said } »
invited-link = Lien pour choisir un mot de passe
invited-link-text = Donne ce lien à { $name }. Il est valable jusqu’au { $until }.
invited-once = Ce lien ne s’affiche qu’une fois
invited-once-text = Qui a ce lien peut choisir le mot de passe, une seule fois. S’il est perdu, crées-en un autre : celui-ci ne sera alors plus valable.
invited-back = Terminé
choose-welcome = Bienvenue chez { $client }, { $name }
choose-welcome-text = Choisis un mot de passe, et c’est parti.
choose-title = Choisis un nouveau mot de passe
choose-text = Pour { $name }. Toutes les sessions ouvertes jusqu’ici prennent fin.
choose-user = Tu te connectes avec
choose-new = Nouveau mot de passe
choose-help =
    { $count ->
        [one] Au moins un caractère.
       *[other] Au moins { $count } caractères. Rien d’autre n’est exigé : trois mots à la suite sont faciles à retenir.
    }
choose-show = Afficher ce que je tape
choose-short =
    { $count ->
        [one] Il faut au moins un caractère.
       *[other] C’est trop court : il faut au moins { $count } caractères.
    }
choose-long = C’est plus long que ce que quiconque tape. La limite est de 1 000 octets.
choose-common = Beaucoup de gens utilisent ce mot de passe, ou un autre très semblable ; c’est donc l’un des premiers qu’on devine. Choisis-en un autre.
choose-button = Enregistrer et entrer
choose-not-you = Tu n’es pas { $name } ? Ferme cette page ; il ne s’est rien passé. Le lien est valable jusqu’au { $until }.
ticket-over = Ce lien n’est plus valable
ticket-over-text = Il a déjà servi, il est trop ancien, ou un lien plus récent a été envoyé. Rien n’a changé.
ticket-over-sign-in = Se connecter
ticket-over-again = Demander un nouveau lien
ticket-over-ask = Tu n’as jamais eu de mot de passe ? Demande une nouvelle invitation à la personne qui gère le personnel de { $client }.
forgotten-title = Mot de passe oublié ?
forgotten-text = Indique ton adresse e-mail. Si quelqu’un chez { $client } a cette adresse, un lien pour un nouveau mot de passe y est envoyé.
forgotten-no-mail = Aucun e-mail ne part d’ici. Adresse-toi à la personne qui gère le personnel de { $client } : elle peut te créer un lien.
forgotten-no-address = Ce n’est pas une adresse e-mail. Vérifie-la et réessaie.
forgotten-button = Envoyer le lien
forgotten-asked = Regarde tes e-mails
forgotten-asked-text = Si quelqu’un chez { $client } a l’adresse { $email }, un lien pour un nouveau mot de passe y est en route. Il est valable une heure.
forgotten-asked-nothing = Toujours rien après quelques minutes ? Regarde dans les e-mails indésirables, vérifie l’adresse, ou demande à la personne qui gère le personnel de { $client }.
forgotten-back = Retour à la connexion
own-password = Changer le mot de passe
own-password-current = Mot de passe actuel
own-password-wrong = Ce n’est pas ton mot de passe actuel.
own-password-ends = Tes sessions ouvertes ailleurs prennent fin.
own-password-save = Changer le mot de passe
own-password-cancel = Annuler
own-password-saved = Ton mot de passe est changé
reset-mail-subject = Un nouveau mot de passe pour { $client }
reset-mail-text =
    Bonjour { $name },

    Quelqu’un, sans doute toi, a demandé un nouveau mot de passe chez { $client }. Choisis-le avec le lien ci-dessous ; ce lien est valable jusqu’au { $until }. Si ce n’était pas toi, ne fais rien : ton mot de passe reste le même.
ticket-mail-end = Personne ne te demandera jamais ce lien. Ne le transmets à personne.
code-made = Un code de connexion a été imprimé le { $when }.
code-opened = Il a été scanné ou tapé le { $when }.
code-until = Il est valable jusqu’au { $when }.
security-title = Connexion et sécurité
security-for = Pour ton propre compte, { $name }.
security-text = Un deuxième facteur, ton mot de passe, et où tu as une session ouverte.
security-on = Deuxième facteur activé
factor-app = Application d’authentification
factor-app-text = Une application sur ton téléphone affiche six chiffres, qui changent toutes les trente secondes. À la connexion, on te les demande après le mot de passe : qui ne connaît que le mot de passe reste dehors.
factor-app-on = Configurée
factor-app-none = Pas configurée
factor-app-since = Depuis le { $when }.
factor-app-set-up = La configurer
factor-app-turn-off = Désactiver…
factor-app-off-question = Désactiver l’application d’authentification ?
factor-app-off-text = Ses codes ne comptent plus. Si c’est ton seul deuxième facteur, ton mot de passe seul te fera entrer, et tes codes de secours prennent fin aussi.
factor-app-off-yes = Désactiver
factor-cancel = Annuler
factor-app-scan = Scanne ceci avec ton application d’authentification.
factor-app-type = Tape les six chiffres qu’elle affiche.
factor-app-qr = QR code pour ton application d’authentification
factor-six-digits = Six chiffres
factor-app-turn-on = Activer
factor-app-no-camera = Pas d’appareil photo ?
factor-app-key = Tape cette clé dans l’application :
factor-code-wrong = L’application n’affiche pas ce code en ce moment. Attends le suivant et tape-le ; s’il est encore refusé, règle ton téléphone sur l’heure automatique.
factor-app-now-on = Ton application d’authentification est configurée
factor-app-now-off = Ton application d’authentification est désactivée
factor-recovery-code = Code de secours
codes-title = Codes de secours
codes-text = Pour le jour où ton téléphone est au fond de l’eau. Chacun sert une fois.
codes-left = Codes restants : { $count } sur 10
codes-make = En créer de nouveaux…
codes-question = Créer de nouveaux codes de secours ?
codes-question-text = Tu ne les vois qu’une fois. Ceux que tu as cessent aussitôt de marcher.
codes-yes = En créer
codes-once = Tu ne les vois qu’une fois
codes-once-text = Imprime-les ou note-les.
codes-before = Les codes que tu avais avant ne marchent plus.
codes-kept = Je les ai conservés
codes-print = Imprimer
second-title = Encore une étape
second-text = Ton mot de passe est bon. Tape les six chiffres que ton application d’authentification affiche maintenant.
second-button = Entrer
second-wrong = Ce code n’est pas bon
second-wrong-text = Attends le suivant et tape-le : chacun ne sert qu’une fois. Essais restants : { $left }.
second-recovery = Pas de téléphone sous la main ? Utilise un code de secours
second-recovery-help = L’un des codes que tu as gardés sur papier. Il sert une fois.
second-recovery-wrong = Ce n’est pas un de tes codes de secours
second-recovery-wrong-text = Ou il a déjà servi, ou de plus récents existent. Essaies-en un autre. Essais restants : { $left }.
second-over = Tape encore une fois ton mot de passe
second-over-text = La deuxième étape a duré plus de dix minutes, ou il y a eu cinq codes faux. Rien n’est bloqué.
second-back = Se connecter comme quelqu’un d’autre
second-help = Téléphone et codes perdus ? L’administration de { $client }, ou qui gère { $product }, peut retirer ton deuxième facteur.

proof-title = Confirme que c’est bien toi
proof-text = La suite n’est pas pour quelqu’un qui trouve ce navigateur ouvert. Valable un quart d’heure.
proof-nothing = Rien n’a été modifié
proof-nothing-text = La page est restée ouverte plus d’un quart d’heure. Confirme que c’est toi, puis recommence.
proof-password = Ton mot de passe
proof-button = Confirmer
proof-wrong = Ce n’est pas ton mot de passe.
proof-by-code = Plutôt avec un code
proof-code-wrong = Ce code n’est pas bon, ou a déjà servi. Attends le suivant et tape-le.

passkeys-title = Clés d’accès
passkeys-text = Ton empreinte, ton visage ou le verrouillage de l’écran au lieu d’un mot de passe. Compte pour les deux facteurs.
passkeys-none = Aucune pour l’instant.
passkey-add = Ajouter une clé d’accès
passkey-added = Ajoutée le { $when }
passkey-used = utilisée en dernier le { $when }
passkey-unnamed = Clé d’accès
passkey-name = Nom
passkey-name-help = Pour savoir plus tard laquelle c’est : le nom du téléphone ou de l’ordinateur.
passkey-add-failed = Aucune clé ajoutée : annulé, ou cet appareil ne peut pas en créer, ou il en a déjà une pour ce compte.
passkey-add-refused = Cela a pris trop de temps, ou ne venait pas de cette page. Rien n’a été ajouté ; réessaie.
passkey-now-on = La clé d’accès est ajoutée
passkey-now-off = La clé d’accès est retirée
passkey-renamed = La clé d’accès a un nouveau nom
passkey-change = Modifier
passkey-save = Enregistrer le nom
passkey-remove = Retirer cette clé d’accès
passkey-remove-text = Elle ne te fait plus entrer ici. Si c’est ton seul deuxième facteur, le mot de passe seul suffira. Supprime-la aussi sur l’appareil.
passkey-use = Utiliser une clé d’accès
passkey-failed = Aucune clé utilisée : annulé, ou il n’y en a pas pour ce site sur cet appareil. Passe par une autre voie.
passkey-refused = Cette clé d’accès ne vaut pas ici
passkey-refused-text = Elle a été retirée, est à quelqu’un d’autre, ou la page est restée ouverte trop longtemps. Réessaie, ou passe par une autre voie.
second-text-passkey = Ton mot de passe est bon. Utilise maintenant une de tes clés d’accès.

address-title = Adresse e-mail
address-none = Tu n’en as pas encore.
address-change = Changer l’adresse e-mail
address-add = Ajouter une adresse e-mail
address-pending = En attente de confirmation à { $email }, envoyé le { $when }. Le lien y est valable jusqu’au { $until } ; tant que personne n’appuie sur le bouton, rien ne change.
address-cancel = Annuler le changement
address-again = Renvoyer
address-new = Nouvelle adresse e-mail
address-new-help = Un lien y est envoyé. L’adresse change quand tu appuies sur le bouton derrière ce lien, dans les six heures. Ton adresse actuelle est prévenue et peut revenir en arrière pendant une semaine.
address-same = C’est déjà ton adresse.
address-ask = Envoyer le lien
address-asked = Regarde le courrier de ta nouvelle adresse
address-cancelled = Ton adresse e-mail reste la même
address-wait = C’est déjà parti assez souvent. Regarde parmi les indésirables et réessaie plus tard.
address-confirm-title = Est-ce bien ton adresse e-mail ?
address-confirm-text = { $name } veut désormais se connecter chez { $client } avec { $email }. N’appuie sur le bouton que si c’est toi.
address-confirm-button = Oui, utiliser cette adresse
address-changed = Ton adresse e-mail est changée
address-confirm-first = Connecte-toi d’abord dans ce navigateur en tant que { $name }, puis ouvre de nouveau le lien.
address-back = Ton ancienne adresse e-mail est de retour. Vérifie ce qui est configuré ici : qui l’a changée a pu y ajouter quelque chose.
address-restored-mail-text =
    Bonjour { $name },

    Ton adresse e-mail chez { $client } est de nouveau { $after } depuis le { $when }. La personne qui y lit les messages a annulé le passage à cette adresse-ci, mis fin à toutes les sessions et choisi un nouveau mot de passe. Ce n’était pas toi ? Adresse-toi à la personne qui gère ton compte.
address-restore-title = Revenir en arrière ?
address-restore-text = { $name } se connecte de nouveau chez { $client } avec { $email }. Toutes les sessions de ce compte prennent fin, et son mot de passe aussi : tu en choisis un nouveau ici.
address-restore-button = Revenir en arrière
address-over-text = Il a déjà servi, il est trop ancien, un lien plus récent a été envoyé, ou l’adresse n’est plus libre. Rien n’a changé.
address-over-ask = Connecte-toi et regarde l’adresse e-mail dans ton profil. Tu n’entres pas ? Adresse-toi à la personne qui gère le personnel de { $client }.
address-mail-subject = Confirme ta nouvelle adresse e-mail chez { $client }
address-mail-text =
    Bonjour { $name },

    Tu veux te connecter chez { $client } avec cette adresse. Ouvre le lien ci-dessous avant le { $until } et appuie sur le bouton. Si ce n’était pas toi, ne fais rien.
address-taken-mail-text =
    Quelqu’un veut se connecter chez { $client } avec cette adresse. Elle y a déjà un compte, donc rien n’a changé. Si c’était toi, connecte-toi avec ce compte, ou adresse-toi à la personne qui gère le personnel de { $client }.
address-changed-mail-subject = Ton adresse e-mail chez { $client } a été changée
address-changed-mail-text =
    Bonjour { $name },

    Ton adresse e-mail chez { $client } est { $after } au lieu de { $before } depuis le { $when }. Elle a été changée depuis l’adresse réseau { $from }.

    Ce n’était pas toi ? Reviens en arrière avec le lien ci-dessous, jusqu’au { $until }. Toutes les sessions prennent alors fin, et tu choisis un nouveau mot de passe.
keep-me = Rester connecté sur cet appareil
keep-me-help =
    { $days ->
        [one] Pendant { $days } jour, ou jusqu’à la déconnexion. Pas sur un appareil que d’autres utilisent aussi.
       *[other] Pendant { $days } jours, ou jusqu’à la déconnexion. Pas sur un appareil que d’autres utilisent aussi.
    }
device-kept = La session reste ouverte jusqu’au { $when }
audit-address-asked = Autre adresse e-mail demandée
audit-address-changed = Propre adresse e-mail changée
audit-address-restored = Ancienne adresse e-mail rétablie
## Mail: what every message says, and trying out the mail server
mail-link-below = Le bouton ne marche pas ? Copie cette adresse dans ton navigateur :
mail-automatic = { $product } a envoyé ce message automatiquement. Personne ne lit les réponses.
mail-button-choose = Choisir un mot de passe
mail-button-security = Ouvrir connexion et sécurité
mail-button-confirm-address = Confirmer l’adresse
test-mail-subject = Un message d’essai de { $product }
test-mail-text =
    Bonjour { $name },

    Ce message a été envoyé pour essayer le serveur de messagerie. Si tu le lis, les messages de { $product } arrivent.
test-mail-button = Ouvrir { $product }
mail-title = E-mail
mail-lead = Les invitations et les liens pour un nouveau mot de passe partent par e-mail. Tu vois ici si cela marche.
mail-set-up = Les messages partent
mail-folder = Les messages vont dans un dossier
mail-from = Ils viennent de { $from }.
mail-off = Aucun e-mail ne part d’ici
mail-test-text = Un message part aussitôt à { $address }, et tu lis ici ce que le serveur de messagerie répond.
mail-test-no-address = Tu n’as pas d’adresse e-mail ici : aucun message ne peut donc t’être envoyé. Quelqu’un qui a une adresse doit faire l’essai.
mail-test-button = M’envoyer un message d’essai
mail-test-taken = Le serveur de messagerie a pris le message pour { $address }
mail-test-taken-text = Il a répondu : « { $said } » Ta boîte aux lettres montre si le message arrive. Regarde aussi dans les e-mails indésirables.
mail-test-kept = Aucun message n’a été envoyé : il n’y a pas de serveur de messagerie ici
mail-test-kept-text = Cette installation écrit les messages dans un dossier, où personne ne les reçoit. Le tien s’y trouve.
mail-test-refused = Le serveur de messagerie n’a pas pris le message
mail-test-refused-text = Il a répondu : « { $said } » Rien n’a été envoyé.
mail-test-unreachable = Le serveur de messagerie est injoignable ou ne nous laisse pas entrer
mail-test-unreachable-text = Rien n’a été envoyé. La personne qui gère cette installation en trouve la raison dans son journal.
mail-test-unsure = Le serveur de messagerie n’a pas répondu
mail-test-unsure-text = Le message était déjà en route. Personne ne sait s’il a été envoyé : regarde dans ta boîte aux lettres. La personne qui gère cette installation en trouve plus dans son journal.
mail-test-wait = Tu viens d’essayer plusieurs fois. Réessaie dans une minute.
mail-unreachable = Le serveur de messagerie était injoignable ou ne nous a pas laissé entrer.
mail-unfit-address = Aucun message ne peut être envoyé à cette adresse.
audit-mail-failed = Message non remis
audit-field-said = Le serveur de messagerie a dit
audit-field-message = Message
audit-message-invitation = Invitation
audit-message-reset = Lien pour un nouveau mot de passe
audit-message-factors = Deuxième facteur retiré
audit-message-connected = MobieTrain a établi la connexion
audit-message-reminder = un rappel de formation
audit-message-address = Lien vers une nouvelle adresse e-mail
audit-message-address-changed = Adresse e-mail modifiée
audit-message-joined = Travaille dans un compte de plus
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Deuxième facteur demandé
audit-factors-not-asked = Deuxième facteur plus demandé
audit-factor-added = Deuxième facteur ajouté
audit-factor-removed = Deuxième facteur retiré
audit-recovery-codes-made = Nouveaux codes de secours créés
audit-factor-refused = Deuxième facteur refusé, après le bon mot de passe
audit-factors-reset = Deuxième facteur réinitialisé
audit-field-factor = Deuxième facteur
audit-field-why = Pourquoi
audit-why-wrong = Faux
audit-why-replayed = Déjà utilisé
audit-why-cloned = A compté à rebours : il existe peut-être une copie de la clé
audit-factor-passkey = Clé d’accès
person-factor = Deuxième facteur
person-factor-set = Configuré
person-factor-none = Aucun
person-factor-reset = Retirer le deuxième facteur…
person-factor-reset-question = Retirer le deuxième facteur de { $name } ?
person-factor-reset-first = Pour quelqu’un qui a perdu son téléphone et ses codes de secours. Assure-toi que c’est bien cette personne qui le demande : appelle-la ou va la voir.
person-factor-reset-then = Ensuite, le mot de passe suffit, jusqu’à ce qu’un autre soit configuré.
person-factor-reset-mail = La personne apprend par e-mail que tu l’as fait.
person-factor-reset-no-mail = Aucun message ne part : cette installation n’envoie pas d’e-mails. Préviens la personne toi-même.
person-factor-reset-yes = Retirer
person-factor-now-none = Le deuxième facteur de { $name } est retiré
factors-reset-mail-subject = Ton deuxième facteur chez { $client } a été retiré
factors-reset-mail-text =
    Bonjour { $name },

    L’administration a retiré le deuxième facteur de ton compte chez { $client }. Ton mot de passe seul te fait entrer maintenant. Configures-en un autre sous « Connexion et sécurité ». Tu ne l’as pas demandé ? Change tout de suite ton mot de passe et préviens ton administration.
role-confirm-link = Confirme que c’est toi, dans un nouvel onglet
mistake-confirm-first = Confirme d’abord que c’est toi (le lien ci-dessous), puis enregistre à nouveau. Rien n’est encore modifié.
asked-title = Qui doit avoir un deuxième facteur
asked-text = Un deuxième facteur, c’est ce qu’une personne montre en plus de son mot de passe : six chiffres d’une application sur son téléphone, ou une clé d’accès. Qui ne connaît que le mot de passe n’entre pas.
asked-have =
    { $with ->
        [one] { $with } sur { $people } en a un.
       *[other] { $with } sur { $people } en ont un.
    }
asked-without =
    { $count ->
        [one] { $count } devrait en configurer un.
       *[other] { $count } devraient en configurer un.
    }
asked-from = À partir de ce jour
asked-day-wrong = Choisis un jour.
asked-day-past = Ce jour est passé. Choisis aujourd’hui ou un jour plus tard.
asked-at-once =
    { $count ->
        [one] C’est aujourd’hui : dès maintenant, { $count } personne en configure un avant toute autre chose.
       *[other] C’est aujourd’hui : dès maintenant, { $count } personnes en configurent un avant toute autre chose.
    }
asked-type-number = Pour continuer, tape { $count }
asked-not-saved = Rien n’est encore enregistré.
asked-then = Jusqu’à ce jour, on le leur dit après la connexion. Ensuite, qui n’en a pas en configure un avant toute autre chose ; personne n’est bloqué.
asked-save = Enregistrer
asked-saved = Enregistré
asked-card = { $client } et les deuxièmes facteurs
asked-card-text = Choisis qui doit en avoir un, et à partir de quand.
asked-of-you = { $client } te demande un deuxième facteur à partir du { $when }
asked-of-you-text = Cela prend deux minutes, et qui obtient ton mot de passe reste dehors.
asked-now = { $client } te demande un deuxième facteur
asked-now-text = Configures-en un ici pour continuer. Tout le reste attend, et rien n’est perdu.
asked-go = Le configurer
