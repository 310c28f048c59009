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
change-short-new = { $title } : nouvelle
change-short-moved = { $title } : déplacée
change-short-renamed = { $title } : renommée
change-short-cancelled = { $title } : annulée
change-short-gone = { $title } : plus sur la page
change-more = { $n } de plus

### The tray

tray-nothing = Rien n’est prévu
tray-not-read = Le calendrier n’a pas encore été lu
tray-not-reached = { $why } Prochain essai à { $clock }.
tray-meanwhile = Pour découvrir en attendant : ospo-tray --demo
tray-stale = { $detail } · le calendrier est ancien

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
log-missed = Passée sans rappel : { $title } ({ $when })
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
window-none-of-yours = Aucune séance de vos groupes
window-none-of-yours-why = Ce que la page annonce est de groupes qui ne comptent pas pour vous, ou vous n’y participez pas. La liste est ci-dessous.
window-ignored = Pas un de vos groupes
window-as-said = Heures de la page
window-page-says = La page :
window-no-group-yet = Aucun groupe n’est encore connu ; la page n’a pas été lue.

### The trial notification

trial-title = Voici comment OSPO Tray vous prévient
trial-text = Le rappel d’une séance a le même aspect, avec son heure et ce qu’il faut rejoindre.
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
