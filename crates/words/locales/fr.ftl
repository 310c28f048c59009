# See en.ftl. Vouvoiement ; espace insécable devant les signes doubles.

### Days and times

date-weekday = { $n ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
date-month = { $n ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-day = { $day ->
    [1] { $weekday } 1er { $month }
   *[other] { $weekday } { $day } { $month }
}
date-day-year = { $day ->
    [1] { $weekday } 1er { $month } { $year }
   *[other] { $weekday } { $day } { $month } { $year }
}
date-moment = { $day }, { $clock }

when-now = maintenant
when-today = aujourd’hui
when-tomorrow = demain
when-in-minutes = dans { $n } min
when-in-hours = dans { $n } h
when-in-days = { $n ->
    [one] dans { $n } jour
   *[other] dans { $n } jours
}
when-minutes = { $n } min
when-hours = { $n } h
when-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
when-minutes-ago = il y a { $n } min
when-hours-ago = il y a { $n } h
when-days-ago = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
when-zone-not-said = { $time } (fuseau horaire non précisé)
when-time-not-known = { $day }, heure pas encore connue

### Lists and sessions

list-and = { $most } et { $last }
session-track = { $track } : { $title }
session-hosts = Animation : { $names }
session-not-sure = Pas sûr : { $doubt }

### Notices

notice-started = commencée { $ago }
notice-track-starts = Le volet communauté commence { $until }
notice-track-starts-now = Le volet communauté commence maintenant
notice-track-started = Le volet communauté a commencé { $ago }
notice-snooze = { $n ->
    [one] Me le rappeler dans { $n } minute
   *[other] Me le rappeler dans { $n } minutes
}
notice-show = Afficher
notice-changes = { $n ->
    [one] { $n } changement au calendrier
   *[other] { $n } changements au calendrier
}

### What a click opens

join-call = Rejoindre
join-with = Rejoindre avec { $service }
join-register = S’inscrire…
join-page = Ouvrir la page
join-labelled = { $label } : { $title }

### Changes of the schedule

change-of = { $title } : { $change }
change-again = aura finalement lieu, { $is }
change-new = nouvelle, { $is }
change-moved = déplacée, avant : { $was }, maintenant : { $is }
change-renamed = s’appelait { $title }
change-cancelled = annulée, { $was }
change-gone = n’est plus sur la page, était prévue { $was }
change-more = { $n } de plus

### The tray

tray-nothing = Rien n’est prévu
tray-not-read = Le calendrier n’a pas encore été lu
tray-not-reached = { $why } Prochain essai à { $clock }.
tray-meanwhile = Pour découvrir en attendant : ospo-tray --demo
tray-stale = { $detail } · le calendrier est ancien
# Behind the second line of the tooltip: what the ! on the icon means.
tray-missed = { $n ->
    [one] { $n } manquée
   *[other] { $n } manquées
}

### The menu

menu-open = Ouvrir OSPO Tray
menu-refresh = Actualiser maintenant
menu-refresh-recent = Actualiser maintenant (lu à { $clock })
menu-refresh-older = Actualiser maintenant (lu { $ago })
menu-quiet = Silence jusqu’à demain
menu-end-quiet = Prévenir à nouveau (silence jusqu’au { $when })
menu-settings = Paramètres…
menu-quit = Quitter
menu-accept = Croire la page telle qu’elle est maintenant
menu-stale = Le calendrier est ancien
menu-stale-since = Le calendrier est ancien : dernière lecture { $when }
menu-changes = { $n ->
    [one] { $n } changement depuis votre dernière visite
   *[other] { $n } changements depuis votre dernière visite
}
menu-missed = Manquée : { $title } ({ $when })
menu-seen = Vu
menu-today = Aujourd’hui
menu-tomorrow = Demain
menu-more = { $n } de plus…
menu-undated = Pas encore datées : { $all }
menu-time-not-known = Heure inconnue : { $title }
menu-remark-joined = rejointe
menu-remark-going = je participe
menu-remark-not-going = je ne participe pas
menu-remark-new = nouvelle
menu-remark-moved = déplacée
menu-remark-renamed = renommée
menu-remark-not-sure = pas sûr
menu-going = Je participe
menu-not-going = Je ne participe pas
menu-remind = Me le rappeler…
menu-remind-usual = Comme dans les paramètres
menu-remind-at-start = Au début
menu-remind-before = { $span } avant
menu-remind-never = Jamais
menu-snooze-start = Me le rappeler au début
menu-show-again = Afficher à nouveau le rappel
menu-set-link = Définir le lien d’appel…
menu-copy = Copier les détails
menu-why = Pourquoi cette heure ?
menu-about = À propos de ce groupe
menu-where = Où : { $place }
menu-when = Quand : { $rule }
menu-write-to = Écrire à { $address }
menu-contact = Contact

age-recent = Calendrier lu à { $clock }, il y a moins de 1 h
age-older = Calendrier lu { $when }, { $ago }

### The clipboard

copy-call = Appel : { $url }
copy-registration = Inscription : { $url }

### Polls

poll-read = { $n ->
    [0] La page a été lue ; elle ne cite aucune séance datée.
    [one] La page a été lue ; elle compte { $n } séance.
   *[other] La page a été lue ; elle compte { $n } séances.
}
poll-unchanged = La page n’a pas changé.
poll-no-session = La page ne cite soudain plus aucune séance ; le calendrier lu auparavant reste en vigueur.
poll-other-title = La page a soudain un autre titre ; le calendrier lu auparavant reste en vigueur.
poll-login = Une page qui demande un mot de passe est venue à la place du calendrier ; le calendrier lu auparavant reste en vigueur.
poll-shrunk = La plus grande partie de la page manque soudain ; le calendrier lu auparavant reste en vigueur.

### The log

log-rung = Affiché à { $clock } : { $title } ({ $when })
log-not-rung = N’a pas pu être affiché, nouvel essai à venir : { $title } ({ $why })
log-withdrawn = Retiré : { $title }
log-held-joined = Non affiché, vous y étiez déjà : { $title } ({ $when })
log-held-not-going = Non affiché, vous ne participez pas : { $title } ({ $when })
log-held-quiet = Non affiché, heures de silence : { $title } ({ $when })
log-held-quiet-asked-for = Non affiché, vous vouliez le silence jusqu’à demain : { $title } ({ $when })
log-missed-away = Passée sans rappel : { $title } ({ $when }). Rappel prévu : { $due } ; l’ordinateur était en veille ou OSPO Tray ne tournait pas
log-missed-not-shown = Passée sans rappel : { $title } ({ $when }). Rappel prévu : { $due } ; il n’a pas pu être affiché
log-changes-held = Changements non affichés : heures de silence
log-opened-call = Appel ouvert : { $title } ({ $link })
log-opened-registration = Inscription ouverte : { $title } ({ $link })
log-opened-page = Page ouverte : { $title } ({ $link })
log-nothing-to-open = Il n’y a aucun lien à ouvrir ; définissez le vôtre avec [join] link dans les paramètres.
log-snoozed = Nouveau rappel à { $clock } : { $title }
log-leads = Rappel { $leads } : { $title }
log-leads-usual = Rappel comme dans les paramètres : { $title }
log-leads-never = Aucun rappel : { $title }
log-lead-at-start = au début
log-lead-before = { $span } avant
log-dismissed = Ignoré : { $title }
log-going = Participation confirmée : { $title }
log-not-going = Participation déclinée : { $title }
log-undecided = Participation indécise : { $title }
log-undone = Annulé : { $title }
log-believed = Page crue : { $address }
log-quiet = Silence jusqu’au { $when }
log-quiet-undone = Silence levé

### The window

window-view-agenda = Agenda
window-view-settings = Paramètres
window-view-health = État
window-views = Vues
window-asking-agenda = Demande de l’agenda …
window-accept = Croire cette lecture
window-on-now = En cours
window-next = Prochaine session
window-own-link = Coller votre propre lien vers cet appel
window-own-link-name = Votre propre lien vers l’appel de { $title }
window-own-link-why = Il n’est gardé que dans vos paramètres ; « Rejoindre » l’ouvre pour chaque session de ce nom.
window-own-link-why-page = Il n’est gardé que dans vos paramètres. « Rejoindre » ouvre le lien de la page tant qu’elle en a un, sinon le vôtre.
window-link-kept = Enregistré. « Rejoindre » l’ouvre là où la page n’a pas de lien.
window-unread = Le programme n’a pas encore été lu
window-unread-why = La page est en cours de demande.
window-nothing = Aucune session n’est annoncée
window-nothing-why = La page n’annonce aucune session à venir. Elle est relue régulièrement ; une nouvelle apparaîtra ici et dans la zone de notification.
window-all-cancelled = Toutes les sessions annoncées sont annulées
window-all-cancelled-why = Elles figurent ci-dessous. La page est relue régulièrement ; une nouvelle session apparaîtra ici et dans la zone de notification.
window-gone = N’est plus sur la page
window-coming = Sessions à venir
window-loose = Dit sans date
window-undated = Sans jour pour l’instant
window-rules = La page dit aussi
window-past = Sessions passées
window-missed-one = { $n } manquée
window-missed-other = { $n } manquées
window-about = À propos du groupe
window-where = Où
window-contact = Contact
window-read = À lire
window-zone = Heures de { $zone }
window-open-page = Ouvrir la page
window-refresh = Actualiser
window-refreshing = La page est en cours de demande…
window-to-address = Modifier l’adresse de la page
window-time-tbd = heure à déterminer
window-time-none = aucune heure indiquée
window-zone-not-said = { $time } (fuseau horaire non précisé)
window-tentative = Provisoire
window-tbd = À déterminer
window-cancelled = Annulée
window-rings-again = Nouveau rappel à { $time }
window-going = J’y vais
window-not-going = Je n’y vais pas
window-joined = Rejointe
window-new = Nouveau
window-started-unreminded = Commencée sans rappel
window-was = Était « { $title } »
window-moved = Déplacée du { $when }
window-not-sure = Pas sûr
window-hosts = Animation : { $names }
window-join = Rejoindre
window-register = S’inscrire …
window-button-of = { $button } : { $what }
window-opens = ouvre { $host }
window-snooze-5 = Me rappeler dans 5 minutes
window-snooze-15 = Me le rappeler dans 15 minutes
window-snooze-start = Me le rappeler au début
window-show-again = Afficher à nouveau le rappel
window-undo = Annuler
window-why = Pourquoi cette heure ?
window-says = La page dit
window-read-as = Lu comme
window-yours = À votre heure
window-yours-in = À votre heure ({ $zone })
window-line = ligne { $n }
window-no-zone = aucun fuseau indiqué
window-agrees = concorde
window-differs = diffère
window-source = Les lignes de la page
window-note = Pour ceux qui écrivent la page :
window-copy = Copier
window-copied = Copié
window-not-copied = La copie a échoué ; le texte est sélectionné, appuyez sur Ctrl+C.
window-doing = État
window-asking = Demande …
window-test-notification = Afficher une notification d’essai
window-happened = Ce qui s’est passé
window-nothing-yet = Rien pour l’instant.
window-asking-settings = Demande des paramètres …
window-show = Afficher
window-test = Tester
window-remove = Supprimer
window-fault = La fenêtre a un défaut : { $message }
window-none-of-yours = Aucune séance de vos groupes
window-none-of-yours-why = Ce que la page annonce est de groupes qui ne comptent pas pour vous, ou vous n’y participez pas. La liste est ci-dessous.
window-ignored = Pas un de vos groupes
window-as-said = Heures de la page
window-page-says = La page :
window-no-group-yet = Aucun groupe n’est encore connu ; la page n’a pas été lue.

### The trial notification

trial-title = Voici comment OSPO Tray vous prévient
trial-text = Le rappel d’une séance a le même aspect et le même son, avec son heure et ce qu’il faut rejoindre. Répondre à celui-ci ne fait rien.
trial-shown = Une notification est à l’écran, affichée par { $server }.
trial-no-name = un serveur de notifications qui ne dit pas son nom
trial-buttons = des boutons, comme « Rejoindre »
trial-body = du texte sous le titre
trial-markup = des mises en forme dans le texte
trial-links = des liens dans le texte
trial-persistence = garde un avis jusqu’à ce que vous l’ayez vu
trial-sound = des sons
trial-picture = une image
trial-can = { $what } ({ $ability }) : oui
trial-cannot = { $what } ({ $ability }) : non
trial-click = Sans boutons, un clic sur le rappel rejoint la séance.
trial-middle-click = dunst ne dessine pas de boutons : un clic du bouton du milieu sur le rappel rejoint la séance.
trial-no-server = Aucune notification n’est visible ici ({ $why }) ; les rappels sont des lignes dans le terminal. Sous Debian et Ubuntu : sudo apt install xfce4-notifyd
trial-refused = Aucune notification n’est visible ici ({ $why }) ; déconnectez-vous et reconnectez-vous, et si cela n’aide pas, essayez un autre serveur de notifications.

### Status bars

bar-no-bus = Il n’y a pas de bus de session où suivre OSPO Tray ; lancez la barre depuis une session de bureau, ou sous dbus-run-session.
bar-bus-ended = Le bus de session s’est arrêté, il n’y a donc plus rien à suivre ; relancez la barre.

### The alert

window-alert-dismiss = Ignorer

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Cliquez pour rejoindre
notice-middle-click-to-join = Cliquez avec le bouton du milieu pour rejoindre
notice-click = Clic : { $what }
notice-middle-click = Clic du milieu : { $what }

### How the application is doing

health-schedule = Calendrier
health-tray = Icône
health-tray-shown = affichée
health-tray-not-shown = aucun panneau ne l’affiche
health-notifications = Notifications
health-no-server = aucun serveur ne répond
health-zones = Règles des fuseaux horaires
health-version = Version
tray-no-icon = Pas d’icône ici
tray-no-panel = Aucun panneau n’affiche d’icônes ici. Sous GNOME : sudo apt install gnome-shell-extension-appindicator ; d’ici là, lancez OSPO Tray une seconde fois pour ouvrir sa fenêtre.
tray-no-server = Aucun serveur de notifications ne répond, les rappels sont donc des lignes ici. Sous Debian et Ubuntu : sudo apt install xfce4-notifyd
tray-no-bus = Il n’y a pas de bus de session, donc ni icône ni notifications : les rappels sont des lignes ici. Lancez OSPO Tray depuis une session de bureau, ou sous dbus-run-session.

### The command line

cli-not-running = OSPO Tray n’est pas lancé ; lancez-le avec : ospo-tray
cli-clock-without-profile = --clock est réservé à un profil à part, pour qu’aucune heure inventée n’entre dans l’état réel ; ajoutez --profile DIR
cli-still-running = OSPO Tray ne s’est pas arrêté en cinq secondes ; arrêtez le processus ospo-tray à la main et signalez-le avec : ospo-tray log
cli-nothing-to-join = il n’y a rien à rejoindre : aucune séance n’est connue ; regardez avec : ospo-tray status
cli-demo-alone = la démonstration fonctionne seule ; retirez la commande à côté de --demo
cli-no-session = Aucune séance n’est connue. Regardez avec : ospo-tray status
cli-opens = ouvre { $host }
cli-status-schedule = calendrier
cli-status-sessions = séances
cli-status-poll = dernière lecture
cli-status-tray = icône
cli-status-notifications = notifications
cli-status-zones = fuseaux horaires
cli-status-none = aucun
cli-zones-system = du système
cli-zones-bundled = fournies

### The settings

setting-section-schedule = Calendrier
setting-section-calls = Appels
setting-section-group-calls = Appels de certains groupes
setting-section-reminders = Rappels
setting-section-group-reminders = Rappels de certains groupes
setting-section-general = Général

setting-title-schedule-url = Page
setting-schedule-url = La page sur laquelle votre communauté dit quand elle se réunit. Elle est relue sans cesse.
setting-title-schedule-poll = La consulter toutes les
setting-schedule-poll = À quelle fréquence la page est consultée quand rien ne presse. Plus tôt avant une séance, plus tard quand le serveur le demande.
setting-title-schedule-stale-after = Ancien après
setting-schedule-stale-after = Après combien de temps sans bonne lecture de la page le calendrier est dit ancien.
setting-title-join-link = Votre lien d’appel
setting-join-link = Votre propre lien vers l’appel, ouvert par « Rejoindre » quand la page n’en a pas. Il ne figure que dans ce fichier et s’affiche abrégé ailleurs.
setting-join-links-group = Votre propre lien vers l’appel d’un groupe, nommé comme ses séances. Il passe avant `link`.
setting-title-join-zoom-application = Ouvrir Zoom dans son application
setting-join-zoom-application = Si un appel Zoom s’ouvre dans l’application de Zoom, sans navigateur intermédiaire.
setting-title-reminders-leads = Rappeler avant le début
setting-reminders-leads = Combien de temps avant le début d’une séance vous êtes prévenu ; "0m" est au début.
setting-reminders-groups-group = Les rappels d’un groupe, nommé comme ses séances, à la place de `leads`.
setting-title-reminders-community-track = Rappeler avant le volet communauté
setting-reminders-community-track = Combien de temps avant le début du volet communauté vous êtes également prévenu.
setting-title-reminders-changes = Signaler les changements
setting-reminders-changes = Si vous êtes prévenu quand une séance est nouvelle, déplacée, annulée ou disparue.
setting-title-reminders-alert = Une fenêtre au début
setting-reminders-alert = Si une petite fenêtre se place au-dessus de toutes les autres au début d’une séance, jusqu’à ce que vous la rejoigniez, la reportiez ou l’ignoriez. Là où aucune fenêtre ne peut s’afficher, une notification critique la remplace. Les séances sans aucun rappel n’en ont pas.
setting-title-reminders-quiet = Heures de silence
setting-reminders-quiet = Les heures, à votre propre heure, où seules les séances auxquelles vous participez sont rappelées.
setting-title-reminders-sound = Son
setting-reminders-sound = Le son d’un rappel, là où le serveur de notifications joue des sons. Les noms sont ceux de la spécification freedesktop des noms de sons, comme `message-new-instant` ou `bell`.
setting-title-reminders-assumed-length = Durée si elle n’est pas dite
setting-reminders-assumed-length = Combien de temps une séance est supposée durer quand la page ne le dit pas.
setting-title-tray-icon = Icône
setting-tray-icon = La teinte de l’icône : claire pour un panneau sombre, sombre pour un panneau clair, ou en couleur pour tous. Automatique suit le jeu de couleurs du bureau, et est en couleur là où le bureau n’en a pas.
setting-title-language = Langue
setting-language = La langue de l’icône, du menu, des notifications, de la fenêtre et de la ligne de commande : anglais, allemand, français, espagnol ou portugais. Par défaut celle du bureau ; pour toute autre langue, l’anglais.
setting-title-start-at-login = Lancer à la connexion
setting-start-at-login = Si OSPO Tray se lance quand vous vous connectez.
setting-section-groups = Groupes
setting-title-reminders-ignored = Les groupes qui comptent
setting-reminders-ignored = Les groupes qui ne vous concernent pas. Leurs sessions sont tout de même listées, mais ne sonnent pas et n’apparaissent pas dans la zone de notification, sauf celles auxquelles vous participez. Un groupe nouveau ou renommé sur la page sonne jusqu’à ce que vous le nommiez ici.
setting-title-clock = Horloge
setting-clock = L’horloge sur laquelle les heures se lisent : 6:00 PM ou 18:00. Auto est celle de la région du bureau.
setting-title-second-zone = Second fuseau horaire
setting-second-zone = Un second fuseau horaire, dans lequel la fenêtre donne aussi l’heure de chaque session.
choice-12h = 12 heures
choice-24h = 24 heures

choice-auto = Comme le bureau
choice-automatic = Automatique
choice-light = Clair
choice-dark = Sombre
choice-colour = En couleur
