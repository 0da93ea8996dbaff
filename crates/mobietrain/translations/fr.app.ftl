open-planner = Ouvrir { $planner }
error-home = Aller à l’accueil

confirm-title = Continuer en tant que { $name } ?
confirm-lede = Ce lien vient de { $planner }. Un geste suffit pour entrer.
confirm-who = { $department }, { $account }
confirm-continue = Continuer
confirm-not-you = Pas toi ? Retour à { $planner }

refused-link = Ce lien ne fonctionne pas
refused-link-text = Retourne dans { $planner }, touche ta photo et choisis à nouveau MobieTrain. Tu reçois ainsi un nouveau lien. Si cela ne marche toujours pas, attends une minute et réessaie.
refused-expired = Ce lien a expiré
refused-expired-text = Un lien ne fonctionne que peu de temps. Retourne dans { $planner }, touche ta photo et choisis à nouveau MobieTrain.
refused-used = Ce lien a déjà servi
refused-used-text = Chaque lien ne fonctionne qu’une fois. Si c’était toi, tout va bien : retourne dans { $planner } et ouvre à nouveau MobieTrain pour en recevoir un autre.
refused-again = Réessayer
refused-support = Si cela se reproduit, donne ce code à ton équipe de planning :

no-session-title = MobieTrain s’ouvre depuis { $planner }
no-session-lede = Ici, pas de mot de passe. C’est { $planner } qui te connecte.
no-session-step-1 = Connecte-toi à { $planner }, sur ton téléphone ou un ordinateur.
no-session-step-2 = Touche ta photo en haut.
no-session-step-3 = Choisis « MobieTrain » dans le menu.

signed-out-title = Déconnexion réussie
signed-out-lede = Ta progression est enregistrée. Pour revenir, passe par { $planner }.

skip-to-content = Aller au contenu
your-profile = Ton profil, { $name }
not-you = Pas toi ?
back-to-planner = Retour à { $planner }
new = Nouveau
everyone = Tout le monde
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
minutes-left = { $n ->
    [one] encore { $n } minute
   *[other] encore { $n } minutes
}
lessons = { $n ->
    [one] { $n } leçon
   *[other] { $n } leçons
}
lessons-of = { $done ->
    [one] { $done } leçon sur { $n }
   *[other] { $done } leçons sur { $n }
}
lessons-done = { $done ->
    [one] { $done } leçon terminée sur { $n }
   *[other] { $done } leçons terminées sur { $n }
}

home-title = Accueil
home-hello = Salut { $name }.
home-nothing = Rien sur la ligne aujourd’hui.
home-new = { $n ->
    [one] Un nouvel arrêt pour toi.
    [2] Deux nouveaux arrêts pour toi.
   *[other] { $n } nouveaux arrêts pour toi.
}
home-go-on = En route pour l’arrêt suivant ?
home-all-done = Tout est terminé.
home-late = { $n ->
    [one] Un cours est en retard
   *[other] { $n } cours sont en retard
}
home-due = À finir bientôt
late-by = { $n ->
    [one] Un jour de retard
   *[other] { $n } jours de retard
}
due-in = { $n ->
    [0] Avant ce soir
    [1] Pour demain
   *[other] Dans { $n } jours
}
renew-meanwhile = Tu restes qualifié entre-temps
ran-out = Comptait jusqu’au { $date }
valid-until = valable jusqu’au { $date }
home-empty = Pas encore de cours pour toi
home-empty-text = { $account } choisit des cours pour chaque équipe. Dès qu’il y en a un pour toi, tu le trouves ici.
home-where-left-off = Reprends où tu en étais
home-stop = { $minutes ->
    [one] Arrêt { $number } sur { $n } : { $title }, { $minutes } minute
   *[other] Arrêt { $number } sur { $n } : { $title }, { $minutes } minutes
}
home-continue = Continuer
home-new-title = Nouveau pour toi
home-in-progress = En cours
home-completed = Terminés
home-completed-of = { $done ->
    [one] { $done } cours terminé sur { $n }
   *[other] { $done } cours terminés sur { $n }
}
home-for-today = { $n ->
    [one] Un cours est pour aujourd’hui
   *[other] { $n } cours sont pour aujourd’hui
}
home-for-tomorrow = { $n ->
    [one] Un cours est pour demain
   *[other] { $n } cours sont pour demain
}
home-also-today = { $n ->
    [one] un est pour aujourd’hui
   *[other] { $n } sont pour aujourd’hui
}
home-also-tomorrow = { $n ->
    [one] un est pour demain
   *[other] { $n } sont pour demain
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Appris aujourd’hui : { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } carte
   *[other] { $n } cartes
}
home-goal-cards = { $n ->
    [one] Cette semaine : { $done } carte sur { $n }
   *[other] Cette semaine : { $done } cartes sur { $n }
}
home-goal-minutes = { $n ->
    [one] Cette semaine : { $done } minute sur { $n }
   *[other] Cette semaine : { $done } minutes sur { $n }
}
home-goal-reached = Objectif atteint
home-search = Trouver un cours
home-find = Chercher
home-found = { $n ->
    [0] Aucun cours ne contient « { $words } »
    [one] Un cours avec « { $words } »
   *[other] { $n } cours avec « { $words } »
}
home-all-courses = Voir tous les cours
home-off-your-list = { $n ->
    [one] Encore { $n } minute, et il n’est plus sur ta liste.
   *[other] Encore { $n } minutes, et il n’est plus sur ta liste.
}
home-no-hurry = Rien ne presse
home-empty-ask = Tu en attendais un ? Demande à la personne qui planifie tes services chez { $account }.
app-description = De courtes formations pour ton travail, depuis { $planner }

course-progress = Progression dans le cours
course-start = Commencer
course-continue = Continuer à l’arrêt { $number }
course-result = Voir ton résultat
course-pass-mark = Réussi à partir de { $needed } sur { $n }
course-not-passed = Tu as { $right } sur { $n }, et il en faut { $needed } pour réussir. Répète ce que tu as manqué : tes meilleures réponses comptent.
course-repeat = Répéter ce que tu as manqué
course-line = Ta ligne
course-done = Terminée
course-here = Tu es ici
stop-score = { $minutes ->
    [one] { $minutes } minute, score de { $right } sur { $n }
   *[other] { $minutes } minutes, score de { $right } sur { $n }
}
stop-done = { $minutes ->
    [one] { $minutes } minute, terminée le { $date }
   *[other] { $minutes } minutes, terminée le { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } minute, commence ici
   *[other] { $minutes } minutes, commence ici
}
stop-here = { $minutes ->
    [one] { $minutes } minute, tu es ici
   *[other] { $minutes } minutes, tu es ici
}
stop-locked = s’ouvre après l’arrêt précédent
path-opens-after = s’ouvre après « { $title } »
course-waits = Ce cours s’ouvre après « { $title } ».
course-waits-first = Commence par « { $title } ».
course-waits-go = Aller à « { $title } »
course-waits-refused = Ta réponse n’a pas été gardée : ce cours n’est pas encore ouvert pour toi.

card-stop = Arrêter et revenir au cours
card-count = Carte { $number } sur { $n }
card-previous = Carte précédente
card-next = Suivant
card-skip = Passer
card-check = Vérifier
card-choose = Choisis d’abord une réponse.
card-your-answer = Ta réponse
card-right-answer = Bonne réponse
card-right = C’est juste !
card-wrong = Pas tout à fait
card-choose-all = Choisis toutes les bonnes réponses.
card-true = Vrai
card-false = Faux
card-write = Écris d’abord une réponse.
card-order-hint = Donne sa place à chaque étape.
card-order-drag = Fais glisser ou utilise les flèches.
card-order-missing = Donne d’abord à chaque étape une place à elle.
card-order-up = Monter : { $step }
card-order-down = Descendre : { $step }
card-order-place-right = À la bonne place
card-order-place-wrong = Pas à sa place
card-order-solution = Le bon ordre
card-match-hint = Choisis ce qui va avec chacun.
card-match-tap = Touche un élément, puis ce qui va avec. Paires formées :
card-match-choose = Choisis…
card-match-missing = Choisis d’abord ce qui va avec chacun. Chaque réponse sert une fois.
card-flash-turn = Retourner
card-flash-again = Encore une fois
card-flash-knew = Je le savais
card-flash-known = Connues :
card-flash-done = Toutes les cartes sont connues.
card-video-download = La vidéo ne démarre pas ? Télécharge-la.
card-audio-download = L’enregistrement ne démarre pas ? Télécharge-le.

player-no-network = Pas de réseau. Continue, rien ne se perd.
player-on-phone = Sur ce téléphone. Part chez { $account } dès qu’il y a du réseau.
player-received = Reçu par { $account }, { $time }
player-full = Ce téléphone n’a plus de place : ta réponse n’est pas gardée. Fais de la place, puis réponds à nouveau.
player-not-kept = Ta réponse n’est pas gardée. Essaie encore une fois.
player-again = Cette question revient une fois à la fin.
player-again-left = Encore une fois, reste { $n }
player-rewritten = Cette carte a changé entre-temps : cette réponse ne compte pas.
player-through = Tu es au bout
player-through-waits = Tes dernières réponses attendent sur ce téléphone. { $account } les reçoit dès qu’il y a du réseau, même demain.
player-to-course = Retour au cours
player-missed = À revoir : { $n }
player-missed-lede = Tu as { $n } sur { $number }. Répéter prend une minute, et ton meilleur score reste.
player-missed-mark = Tu as { $n } sur { $number }, et il en faut { $needed } pour réussir. Répète celles-ci pour terminer le cours : tes meilleures réponses comptent.
player-missed-said = Toi : { $said }
player-missed-repeat = Les répéter
player-missed-later = Pas maintenant
player-more = Plus pour cette carte
player-letters = Taille des lettres
player-letters-usual = Lettres : normales
player-letters-large = Lettres : grandes
player-letters-largest = Lettres : très grandes
player-read = Lire à voix haute
player-read-stop = Arrêter la lecture
player-enlarge = Agrandir l’image.
player-enlarge-close = Fermer l’image
card-report = Cette carte est fausse
card-report-back = Retour à la carte
card-report-who = Les personnes qui écrivent les cours de { $account } lisent ceci, avec ton nom.
card-report-what = Qu’est-ce qui ne va pas ?
card-wrong-fact = Réponse ou fait erroné
card-wrong-unclear = Pas clair
card-wrong-outdated = Plus à jour
card-wrong-broken = Ne fonctionne pas
card-report-words = Avec tes mots
card-report-words-help = Ce qui serait juste, ou ce que tu as vu. Tu peux laisser vide. { $n } caractères au plus.
card-report-choose = Choisis ce qui ne va pas. Rien n’est encore envoyé.
card-report-too-long = Écris { $n } caractères au plus. Rien n’est encore envoyé.
card-report-send = Envoyer
card-report-change = Envoyer la modification
card-report-no-network = Pas de réseau : rien n’est envoyé. Ce que tu as écrit reste ici, réessaie dans un instant.
card-report-received = Reçu par { $account } : { $at }
card-report-received-text = Merci. Ce que tu as dit est ci-dessous, et tu peux encore le changer.
card-report-settled = Vu par { $account } : { $at }
card-report-settled-text = Quelque chose ne va toujours pas ? Dis-le encore une fois.
phone-kept = Gardé sur ce téléphone
phone-plays = Se joue sans réseau : { $size }.
phone-films = Les films et les sons ({ $size }) n’y sont pas ; ils attendent du réseau.
phone-films-keep = Garder aussi films et sons
phone-remove = Retirer
phone-removed = Ce cours n’est pas sur ce téléphone : il lui faut du réseau.
phone-keep = Garder sur ce téléphone
phone-coming = En route vers ce téléphone…
phone-part = Toutes les images ne sont pas encore sur ce téléphone.
phone-full = Ce téléphone n’a plus de place pour ce cours, il lui faut donc du réseau. Libère de la place ou retire un autre cours.
phone-where = Où sont tes réponses
phone-waits = En attente sur ce téléphone : { $n }. Elles partent chez { $account } dès qu’il y a du réseau, même demain.
phone-send = Essayer d’envoyer maintenant
phone-seen = J’ai vu
phone-next = Ta prochaine carte
phone-go-on = Continuer à la carte { $number }
offline-who = Qui es-tu ?
offline-out = Tu es sorti. Ce qui n’a pas été envoyé reste ici, scellé, et personne ne le lit.
offline-nobody-sees = Personne ne voit ce que quelqu’un d’autre a fait ici.
offline-sealed = En attente ici, sous scellé : { $n }. Elles partent dès qu’il y a du réseau.
offline-sent = Tout est envoyé
offline-somebody-else = Une autre personne ouvre { $planner }. La première fois, il faut du réseau.
offline-hello = Bonjour { $name }
offline-code = Ton code pour cette tablette
offline-code-help = Quatre chiffres choisis ici. Ils ouvrent ce que tu n’as pas encore envoyé, rien d’autre.
offline-code-go = Ouvrir
offline-code-wrong = Ce n’est pas le code.
offline-code-locked = Dix codes faux. Ce qui attend ici reste à toi et part dès qu’il y a du réseau ; ensuite { $planner } te laisse entrer.
offline-code-none = Tu n’as pas choisi de code sur cette tablette : il faut du réseau. Ce qui attend ici part tout seul.
offline-yours = Tes cartes pas encore envoyées. Pour continuer à jouer, il faut du réseau.
phone-shared = Tablette partagée
phone-code = Un code de quatre chiffres
phone-code-help = Il ouvre sur cette tablette, sans réseau, ce que tu n’as pas encore envoyé, après le passage d’une autre personne. Il n’ouvre rien d’autre.
phone-code-choose = Choisir ce code
phone-code-chosen = Tu as un code sur cette tablette. Un autre le remplace.
phone-code-needs = Il faut du réseau : ce qui attend ici part d’abord. Rien n’a changé.
write-not-opened = Cette réponse est trop ancienne ou abîmée : elle n’est pas gardée.
write-not-yours = Tu ne peux plus suivre ce cours : cette réponse n’est pas gardée.
write-no-answer = On ne peut pas répondre ainsi à cette carte : cette réponse n’est pas gardée.
offline-title = Pas de réseau ici
offline-lede = Cette page n’est pas sur ce téléphone. Ce qui y est fonctionne sans réseau.
offline-none = Pas de réseau
offline-here = Sur ce téléphone
offline-nothing = Aucun cours n’est encore sur ce téléphone. Un cours que tu ouvres avec du réseau reste ici.
offline-again = Réessayer

completed-title = { $title }, terminé
completed-line = { $n ->
    [one] La leçon est terminée
   *[other] Les { $n } leçons sont terminées
}
completed-arrived = Te voilà à destination !
completed-text = « { $title } » est terminé. { $account } peut le voir.
completed-right = { $n ->
    [one] bonne réponse
   *[other] bonnes réponses
}
completed-next = Suite : { $title }
completed-home = Retour à l’accueil

certificates-title = Certificats
certificates-none = Pas encore de certificat
certificates-none-text = Quand un cours est terminé, son certificat se trouve ici.
certificate-open = Ton certificat
certificate-title = Certificat : { $title }
certificate-confirms = { $account } certifie que
certificate-completed = a terminé ce cours :
certificate-qualified = Qualification : { $qualification }
certificate-on = Terminé le
certificate-until = Valable jusqu’au
certificate-no-end = Sans limite de durée
certificate-elsewhere = Terminé hors de MobieTrain ; noté par { $account }.
certificate-check = Est-il authentique ? Scanne le code ou saisis-le sur { $address }
certificate-qr = Code QR de la page qui confirme ce certificat
certificate-pdf = Enregistrer en PDF
certificate-no-pdf = Un PDF ne peut pas encore afficher certaines de ces lettres. Imprime plutôt cette page.
certificate-print = Imprimer
certificate-copy = Copier le lien
certificate-copied = Copié
certificate-who-sees = Avec le code, on voit ton nom, le cours et les dates. Rien d’autre.
certificate-look = Voir ce qu’on y voit
certificate-withdrawn = { $account } a retiré cette validation. Le certificat ne compte pas.

check-title = Ce certificat est-il authentique ?
check-lede = Saisis le code qui y figure.
check-code = Code
check-hint = Douze lettres et chiffres, par exemple 4T7K-9MXD-2QPR
check-malformed = Ce n’est pas un de nos codes : il compte douze lettres et chiffres. Compare avec le papier.
check-go = Vérifier
check-counts = Il est authentique et valable aujourd’hui
check-ran-out = Il est authentique, mais il a expiré
check-withdrawn = Il a été retiré et n’est pas valable
check-name = Nom
check-course = Cours
check-nobody = Aucun certificat ne porte ce code
check-nobody-text = Compare chaque lettre avec le papier. Un code disparaît quand la personne ou le cours est supprimé.
check-another = Vérifier un autre code

remember-title = Trois questions
remember-ask = { $n ->
    [one] Une question, un instant
   *[other] { $n } questions, une minute
}
remember-ask-text = Tirées de cours terminés, pour ne pas les oublier.
remember-begin = Commencer
remember-stop = Arrêter et revenir à l’accueil
remember-left = { $n ->
    [one] Encore { $n } question aujourd’hui
   *[other] Encore { $n } questions aujourd’hui
}
remember-from = Tirée de
remember-done = C’est tout pour aujourd’hui
remember-done-text = Une question revient quand elle risque d’être oubliée. Tes cours restent tels quels.
welcome-step = Étape { $number } sur { $n }
language-title = Choisis ta langue
language-from-planner = Ta langue dans { $planner }
language-continue = Continuer en français

terms-title = Conditions d’utilisation
terms-lede = Lis-les avant de continuer.
terms-region = Conditions d’utilisation, version { $version }
terms-accept = J’accepte
terms-not-now = Pas maintenant
terms-version = Version { $version }, { $date }
terms-back = Retour
terms-print = Ouvrir la page à imprimer
terms-accepted-on = Tu les as acceptées le { $date }, dans cette langue : { $language }.
terms-download = Télécharger
profile-title = Ton profil
profile-courses = { $completed ->
    [one] { $completed } cours terminé, { $n } en route
   *[other] { $completed } cours terminés, { $n } en route
}
profile-language = Langue
profile-language-label = Langue de l’application et des cours
profile-save-language = Enregistrer la langue
profile-details = Tes données
profile-company = Entreprise
profile-departments = { $n ->
    [one] Service
   *[other] Services
}
profile-number = Numéro de personnel
profile-terms = Conditions acceptées
profile-terms-version = Version { $version }, { $language }
profile-terms-at = Accepté : { $date }
profile-certificates = Voir tes certificats
profile-from-planner = Ces données viennent de { $planner }. Une erreur ? Demande à ton équipe de planning de la corriger là-bas.
profile-own = Ce téléphone
profile-own-mine = Ce téléphone est à moi seul
profile-own-text = L’app s’ouvre alors aussitôt, avec la page d’accueil que tu as vue en dernier, et ne vérifie qu’ensuite si tu es encore connecté. Qui l’ouvre sur ce téléphone voit cette page un instant.
data-title = Tout ce qui te concerne
data-profile = Ce qui est gardé ici à ton sujet, tu peux l’emporter.
data-look = Voir ce que c’est
data-lede = Un fichier avec tout ce qui est gardé à ton sujet, pour toi ou pour un programme (JSON).
data-contains = Il contient
data-entries = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
}
data-person = Qui tu es : nom, numéro, statut, langue
data-groups = Services et groupes
data-courses = Cours vus ou commencés
data-answers = Cartes faites, réponses et scores
data-completions = Cours terminés et certificats
data-terms = Conditions que tu as acceptées
data-sign-ons = Connexions et sessions ouvertes
data-merges = Fiches réunies avec la tienne
data-card-reports = Cartes que tu as signalées
data-planner = Nouvelles de { $planner } sur tes sessions
data-without = Sans les secrets qui ouvrent une session ni les copies pour la recherche. Le fichier les nomme et dit pourquoi.
data-download = Tout télécharger
sign-out = Se déconnecter
sign-out-text = Ta progression est enregistrée. Pour revenir, passe par { $planner }.
course-other-language = Ce cours n’existe pas encore en { $wanted }. Tu le lis en { $shown }.
card-other-language = Cette carte n’existe pas encore en { $wanted }. Tu la lis en { $shown }.
