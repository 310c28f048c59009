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
# A day in the window, its names written out.
date-long = { $day ->
    [1] { $weekday } 1er { $month }
   *[other] { $weekday } { $day } { $month }
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

### Doubts and reasons: what speaks against a reading, and what settled it. $meant, $taken, $time are clock times; $day is a date

doubt-zones-disagree = « { $said } » donnerait { $meant } ; { $taken } a été retenu.
doubt-zone-ambiguous = « { $said } » a été lu comme l’heure de { $zone } ; c’est peut-être celle de { $otherzone }.
doubt-time-skipped = « { $said } » n’existe pas ce jour-là (changement d’heure) ; l’heure qu’il aurait été a été retenue.
doubt-time-twice = « { $said } » revient deux fois ce jour-là (changement d’heure) ; la première a été retenue.
doubt-half-of-day = « { $said } » peut être { $time } ou { $othertime } ; { $time } a été retenu.
doubt-time-unread = « { $said } » n’a pas été compris ; aucune heure n’en a été tirée.
doubt-time-differs = « { $said } » figure sous « { $other } », qui a été retenu.
doubt-date-differs = « { $said } » figure dans le texte de la session, « { $other } » au-dessus ; ce qui est au-dessus a été retenu.
doubt-weekday-differs = « { $said } » figure à côté de « { $other } », mais ce jour est { $day }.
doubt-date-order = « { $said } » a été lu comme { $day } ; c’est peut-être { $otherday }.
doubt-year-unsure = « { $said } » a été lu comme { $year }, mais c’est peut-être { $otheryear }.
doubt-year-unknown = « { $said } » ne dit pas l’année, et rien sur la page ne l’indique ; aucune session n’en a été tirée.
doubt-day-unknown = « { $said } » a une heure (« { $other } »), mais aucun jour compréhensible ; aucune session n’en a été tirée.
doubt-no-such-day = « { $said } » n’existe pas dans le calendrier ; aucune session n’en a été tirée.
doubt-status-unsure = « { $said } » veut peut-être dire que la session n’a pas lieu ; ce n’est pas ainsi que cela a été lu.
doubt-login-form = La page demande un mot de passe et ne cite aucune session : c’est peut-être une page de connexion placée devant le calendrier.
doubt-page-too-long = La page est plus longue que ce qui est lu : à partir de la ligne { $line }, des parties en sont omises.
doubt-too-many-sessions = La page a { $read } sessions ; sont reprises les { $taken } les plus proches d’aujourd’hui.
doubt-year-from-weekday = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que le jour de la semaine y correspond : { $day }.
doubt-year-from-heading = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que le titre au-dessus la donne.
doubt-year-from-words = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que le texte même de la session la donne.
doubt-year-from-order = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que les dates voisines restent ainsi dans l’ordre.
doubt-year-looks-back = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que cette partie de la page regarde en arrière ({ $published }).
doubt-year-from-publication = « { $said } » ne dit pas l’année ; { $year } a été retenu parce que c’est le plus proche de la publication de la page : { $published }.
doubt-ordinal-slip = « { $said } » a été lu comme { $day }.
doubt-time-from-page = Aucune heure ne figure à côté de « { $said } » ; la page dit « { $other } ».

# The same in a row of the menu, which has room for what else the page may mean, and for no sentence
doubt-row-zones-disagree = « { $said } » donnerait { $meant }
doubt-row-zone-ambiguous = « { $said } » est peut-être l’heure de { $otherzone }
doubt-row-time-skipped = « { $said } » n’existe pas ce jour-là
doubt-row-time-twice = « { $said } » revient deux fois ce jour-là
doubt-row-half-of-day = « { $said } » est peut-être { $othertime }
doubt-row-time-unread = « { $said } » n’a pas été compris
doubt-row-either = « { $said } » ou « { $other } » ?
doubt-row-date-order = « { $said } » est peut-être { $otherday }
doubt-row-year-unsure = « { $said } » est peut-être { $otheryear }
doubt-row-status-unsure = « { $said } » veut peut-être dire annulée

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
notice-not-opened = Le lien n’a pas pu être ouvert
notice-changes = { $n ->
    [one] { $n } changement au calendrier
   *[other] { $n } changements au calendrier
}

### What a click opens

join-call = Rejoindre
join-with = Rejoindre avec { $service }
join-register = S’inscrire…
join-register-at = S’inscrire sur { $host }
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
tray-meanwhile = Pour découvrir en attendant : { $program } --demo
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
menu-end-quiet = Lever le silence (jusqu’au { $when })
menu-settings = Paramètres…
menu-quit = Quitter
menu-accept = Utiliser la page telle qu’elle est maintenant
menu-trouble = Quelque chose ne va pas…
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
menu-who = Qui : { $people }
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
    [0] La page a été lue ; elle ne cite aucune session datée.
    [one] La page a été lue ; elle compte { $n } session.
   *[other] La page a été lue ; elle compte { $n } sessions.
}
poll-unchanged = La page n’a pas changé.
poll-no-session = La page ne cite soudain plus aucune session ; le calendrier lu auparavant reste en vigueur.
poll-other-title = La page a soudain un autre titre ; le calendrier lu auparavant reste en vigueur.
poll-login = Une page qui demande un mot de passe est venue à la place du calendrier ; le calendrier lu auparavant reste en vigueur.
poll-shrunk = La plus grande partie de la page manque soudain ; le calendrier lu auparavant reste en vigueur.

### Asking for the page and reading it; $n is seconds, mebibytes or times

fetch-address-none = L’adresse du calendrier n’est ni une adresse web ni le chemin complet d’un fichier ; elle figure comme [schedule] url dans les paramètres.
fetch-address-file = L’adresse file: du calendrier ne désigne aucun fichier de cet ordinateur.
fetch-address-password = L’adresse du calendrier contient un nom ou un mot de passe, qui serait envoyé et affiché : retirez-le.
fetch-address-unencrypted = { $host } est demandé sans chiffrement, si bien que n’importe qui sur le trajet pourrait modifier le calendrier : utilisez https:.
fetch-address-scheme = L’adresse du calendrier commence par { $scheme }:, ce qui n’est pas une page : utilisez https:.
fetch-proxy-password = Le proxy de ce réseau demande un mot de passe (407). Indiquez le proxy avec son mot de passe dans les paramètres réseau de cet ordinateur.
fetch-not-public = { $host } ne montre pas la page à tout le monde ({ $code }) : OSPO Tray ne peut pas s’y connecter. Indiquez une page ouverte, ou un fichier à vous.
fetch-not-found = La page n’est plus là ({ $host } répond 404). Cherchez sa nouvelle adresse et indiquez-la dans les paramètres.
fetch-gone = La page a été retirée pour de bon ({ $host } répond 410). Cherchez sa nouvelle adresse et indiquez-la dans les paramètres.
fetch-too-often = { $host } a été sollicité trop souvent (429). Une pause s’impose, puis la page sera redemandée d’elle-même.
fetch-legal = { $host } n’a pas le droit de montrer la page ici pour des raisons légales (451).
fetch-captive = Ce réseau demande d’abord une connexion (511). Ouvrez une page web quelconque dans votre navigateur, puis actualisez.
fetch-busy = { $host } est surchargé ou en maintenance (503). La page sera redemandée d’elle-même.
fetch-server-error = { $host } a une erreur de son côté ({ $code }). La page sera redemandée d’elle-même.
fetch-no-page = { $host } répond sans page ({ $code }). La page sera redemandée d’elle-même.
fetch-redirect-nowhere = { $host } renvoie ailleurs ({ $code }) sans dire où. La page sera redemandée d’elle-même.
fetch-refused = { $host } refuse de donner la page ({ $code }). Vérifiez son adresse dans les paramètres.
fetch-unasked = { $host } dit que la page n’a pas changé, alors qu’elle était demandée en entier. La page sera redemandée d’elle-même.
fetch-file-slow = { $path } n’a pas pu être lu en { $n } s. Le disque est-il là ?
fetch-file-none = { $path } n’est pas un fichier. Indiquez le fichier du calendrier dans les paramètres.
fetch-file-missing = Il n’y a pas de fichier { $path }. Vérifiez son chemin dans les paramètres.
fetch-file-forbidden = { $path } ne peut pas être lu. Vérifiez son propriétaire et ses droits.
fetch-file-unreadable = { $path } ne peut pas être lu ({ $why }).
fetch-slow-answer = { $host } n’a pas répondu en { $n } s. La page sera redemandée d’elle-même.
fetch-slow-page = { $host } n’a pas envoyé toute la page en { $n } s. La page sera redemandée d’elle-même.
fetch-too-long = La page dépasse { $n } Mio, ce qu’aucun calendrier ne fait. Vérifiez son adresse dans les paramètres.
fetch-not-here = { $host } ne mène pas à cet ordinateur, il n’est donc pas sollicité sans chiffrement : utilisez https:.
fetch-unreached-in = { $host } n’a pas pu être joint en { $n } s. Cet ordinateur est-il en ligne ?
fetch-unknown-host = { $host } est introuvable. Cet ordinateur est-il en ligne ? Si oui, vérifiez l’adresse dans les paramètres.
fetch-no-connection = { $host } n’accepte pas de connexion. La page sera redemandée d’elle-même.
fetch-proxy-elsewhere = Le proxy de ce réseau ne mène pas à { $host }. Vérifiez les paramètres réseau de cet ordinateur.
fetch-desktop-proxy = { $host } n’a pas pu être joint par { $proxy }, le proxy des paramètres réseau de ce bureau. Vérifiez-y s’il est toujours juste.
fetch-unreached = { $host } n’a pas pu être joint. Cet ordinateur est-il en ligne ? ({ $why })
fetch-no-http = Ce qui répond sur { $host } ne parle pas HTTP. Vérifiez l’adresse dans les paramètres.
fetch-not-asked = { $host } n’a pas pu être sollicité ({ $why }).
fetch-broke-off = { $host } a coupé avant de répondre. La page sera redemandée d’elle-même.
fetch-broke-off-page = { $host } a coupé au milieu de la page. La page sera redemandée d’elle-même.
fetch-broken-compression = { $host } a envoyé une page dont la compression est cassée. La page sera redemandée d’elle-même.
fetch-insecure = { $host } n’a pas pu prouver son identité : aucune connexion sûre n’a pu être établie ({ $why }). La page sera redemandée d’elle-même.
fetch-certificate = { $host } n’a pas pu prouver son identité : { $why }. Rien n’a été lu ; un réseau avec une page de connexion fait de même.
fetch-certificate-expired = son certificat a expiré ; vérifiez aussi la date de cet ordinateur
fetch-certificate-early = son certificat n’est pas encore valable ; vérifiez la date de cet ordinateur
fetch-certificate-name = son certificat est celui d’un autre serveur
fetch-certificate-issuer = personne que cet ordinateur connaisse ne répond de son certificat
fetch-certificate-revoked = son certificat a été révoqué
fetch-certificate-wrong = son certificat n’est pas correct
fetch-calendar = C’est un flux de calendrier (iCalendar), qu’OSPO Tray ne sait pas encore lire. Indiquez la page web où figurent les sessions.
fetch-other-thing = C’est { $what }, pas une page. Indiquez la page web où figurent les sessions.
thing-pdf = un document PDF
thing-packed = un fichier compressé (ZIP, ou un document bureautique)
thing-image = une image
thing-rtf = un document RTF
thing-recording = un enregistrement
thing-font = une police de caractères
thing-data = des données pour programmes (JSON)
thing-feed = un flux d’actualités
thing-bytes = un fichier binaire
fetch-redirects = { $host } renvoie ailleurs plus de { $n } fois, peut-être en rond. Vérifiez son adresse dans les paramètres.
fetch-redirect-none = { $host } renvoie vers une adresse qui n’en est pas une. La page sera redemandée plus tard ; si cela persiste, prévenez ceux qui la tiennent.
fetch-redirect-unencrypted = { $host } renvoie vers une adresse sans chiffrement ({ $other }), qui n’est pas suivie. Regardez si la page a une nouvelle adresse.
fetch-redirect-other = { $host } renvoie vers une autre adresse. { $why }
fetch-redirect-inwards = { $host } renvoie vers une adresse du réseau propre à cet ordinateur, qui n’est pas suivie. Si la page a déménagé là, indiquez son adresse dans les paramètres.
fetch-standard-input = L’entrée standard ne peut pas être lue ({ $why }).
reading-abandoned = La page n’a pas pu être lue : plusieurs lectures ne se sont pas terminées ; relancez OSPO Tray.
reading-no-thread = La page n’a pas pu être lue : cet ordinateur ne donne aucun fil d’exécution pour cela ({ $why }).
reading-wrong = La page n’a pas pu être lue : la lecture a échoué, c’est une erreur d’OSPO Tray ; merci de la signaler.
reading-slow = La page n’a pas pu être lue : la lecture a pris plus de { $n } s.

### The log

log-rung = Affiché à { $clock } : { $title } ({ $when })
log-not-rung = N’a pas pu être affiché, nouvel essai à venir : { $title } ({ $why })
log-withdrawn = Retiré : { $title }
log-held-joined = Non affiché, vous y étiez déjà : { $title } ({ $when })
log-held-not-going = Non affiché, vous ne participez pas : { $title } ({ $when })
log-held-quiet = Non affiché, heures de silence : { $title } ({ $when })
log-held-quiet-asked-for = Non affiché, vous vouliez le silence jusqu’à demain : { $title } ({ $when })
log-missed-away = Passée sans rappel : { $title } ({ $when }). Rappel prévu : { $due } ; l’ordinateur était en veille ou OSPO Tray ne tournait pas
log-missed-not-shown = Passée sans rappel : { $title } ({ $when }). Rappel prévu : { $due } ; il n’a pas pu être affiché
log-changes-held = Changements non affichés : heures de silence
log-opened-call = Appel ouvert : { $title } ({ $link })
log-opened-registration = Inscription ouverte : { $title } ({ $link })
log-opened-page = Page ouverte : { $title } ({ $link })
log-nothing-to-open = Il n’y a aucun lien à ouvrir ; définissez le vôtre avec [join] link dans les paramètres.
log-not-opened = Non ouvert : { $link } ({ $why })
log-page-not-opened = La page du calendrier n’a pas été ouverte : seules le sont les pages https, celles de cet ordinateur et les fichiers qui sont des pages (.md, .html, .txt).
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
log-believed = Page acceptée : { $address }
log-quiet = Silence jusqu’au { $when }
log-quiet-undone = Silence levé

### The window

window-view-agenda = Agenda
window-view-settings = Paramètres
window-view-health = État
window-views = Vues
window-asking-agenda = Chargement de l’agenda…
window-accept = Utiliser la page telle qu’elle est maintenant
window-on-now = En cours
window-next = Prochaine session
window-own-link = Coller votre propre lien vers cet appel
window-own-link-name = Votre propre lien vers l’appel de { $title }
window-own-link-why = Il n’est gardé que dans vos paramètres ; « Rejoindre » l’ouvre pour chaque session de ce nom.
window-own-link-why-page = Il n’est gardé que dans vos paramètres. « Rejoindre » ouvre le lien de la page tant qu’elle en a un, sinon le vôtre.
window-link-kept = Enregistré. « Rejoindre » l’ouvre là où la page n’a pas de lien.
window-unread = Le calendrier n’a pas encore été lu
window-unread-why = La page est en cours de chargement.
window-nothing = Aucune session n’est annoncée
window-nothing-why = La page n’annonce aucune session à venir. Elle est relue régulièrement ; une nouvelle apparaîtra ici et dans la zone de notification.
window-all-cancelled = Toutes les sessions annoncées sont annulées
window-all-cancelled-why = Elles figurent ci-dessous. La page est relue régulièrement ; une nouvelle session apparaîtra ici et dans la zone de notification.
window-gone = N’est plus sur la page
window-coming = Sessions à venir
window-loose = Annoncé sans date
window-undated = Sans jour pour l’instant
window-rules = La page dit aussi
window-past = Sessions passées
window-missed-one = { $n } manquée
window-missed-other = { $n } manquées
window-about = À propos du groupe
window-where = Où
window-who = Qui
window-contact = Contact
window-read = À lire
window-zone = Heures de { $zone }
window-open-page = Ouvrir la page
agenda-cut = La page en dit plus qu’il n’y a de place ici : ce qui est lointain est laissé de côté.
window-refresh = Actualiser
window-try-now = Essayer maintenant
window-refreshing = La page est en cours de demande…
window-to-address = Modifier l’adresse de la page
window-time-tbd = heure à déterminer
window-time-none = aucune heure indiquée
window-zone-not-said = { $time } (fuseau horaire non précisé)
window-tentative = Provisoire
window-tbd = À déterminer
window-cancelled = Annulée
window-rings-again = Nouveau rappel à { $time }
window-going = Je participe
window-not-going = Je ne participe pas
window-joined = Rejointe
window-new = Nouvelle
window-started-unreminded = Commencée sans rappel
window-was = S’appelait « { $title } »
window-moved = Déplacée, avant : { $when }
window-not-sure = Pas sûr
window-hosts = Animation : { $names }
window-join = Rejoindre
window-register = S’inscrire…
window-button-of = { $button } : { $what }
window-opens = ouvre { $host }
window-snooze-5 = Me le rappeler dans 5 minutes
window-snooze-15 = Me le rappeler dans 15 minutes
window-snooze-start = Me le rappeler au début
window-show-again = Afficher à nouveau le rappel
window-undo = Annuler
window-why = Pourquoi cette heure ?
window-says = La page dit
window-read-as = Lu comme
window-yours = Dans votre fuseau
window-yours-in = Dans votre fuseau ({ $zone })
window-line = ligne { $n }
window-no-zone = aucun fuseau indiqué
window-agrees = concorde
window-differs = diffère
window-source = Les lignes de la page
window-note = Pour les personnes qui tiennent la page :
window-source-gone = La page a changé depuis cette lecture ; ses lignes ne sont donc pas montrées.
window-published-server = Page publiée le { $when }, selon son serveur.
window-published-file = Page publiée le { $when }, selon la date de son fichier.
window-published-page = Page publiée le { $when }, selon son propre en-tête.
window-published-seen = La date de publication de la page n’est pas indiquée ; elle a été vue ainsi pour la première fois le { $when }.
window-published-unknown = Date de publication retenue : { $when }.
window-copy = Copier
window-copied = Copié
window-not-copied = La copie a échoué ; le texte est sélectionné, appuyez sur Ctrl+C.
window-doing = État
window-asking = Chargement…
window-test-notification = Afficher une notification d’essai
window-happened = Ce qui s’est passé
window-nothing-yet = Rien pour l’instant.
window-asking-settings = Chargement des paramètres…
window-show = Afficher
window-test = Tester
window-remove = Supprimer
window-fault = La fenêtre a un défaut : { $message }
window-none-of-yours = Aucune session de vos groupes
window-none-of-yours-why = La page n’annonce que des sessions de groupes qui ne vous concernent pas, ou auxquelles vous ne participez pas. La liste est ci-dessous.
window-ignored = Hors de vos groupes
window-as-said = Comme sur la page
window-page-says = La page :
window-no-group-yet = Aucun groupe n’est encore connu ; la page n’a pas été lue.

### The trial notification

trial-title = Voici comment OSPO Tray vous prévient
trial-text = Le rappel d’une session a le même aspect et le même son, avec son heure et ce qu’il faut rejoindre. Répondre à celui-ci ne fait rien.
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
trial-click = Sans boutons, un clic sur le rappel fait rejoindre la session.
trial-middle-click = dunst ne dessine pas de boutons : un clic du bouton du milieu sur le rappel fait rejoindre la session.
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
notice-click = Clic : { $what }
notice-middle-click = Clic du milieu : { $what }

### How the application is doing

health-schedule = Calendrier
health-tray = Icône
health-tray-shown = affichée
health-tray-not-shown = aucun panneau ne l’affiche
health-notifications = Notifications
health-no-server = aucun serveur ne répond
health-zones = Règles des fuseaux horaires
health-version = Version
health-trouble = Problème
tray-no-icon = Pas d’icône ici
tray-no-panel = Aucun panneau n’affiche d’icônes ici. Sous GNOME : sudo apt install gnome-shell-extension-appindicator (Debian, Ubuntu) ou sudo dnf install gnome-shell-extension-appindicator (Fedora), puis fermez et rouvrez la session et activez l’extension. Avec un simple gestionnaire de fenêtres : lancez un panneau avec zone de notification, comme xfce4-panel ou waybar. D’ici là, lancez OSPO Tray une seconde fois pour ouvrir sa fenêtre.
tray-no-server = Aucun serveur de notifications ne répond, les rappels sont donc des lignes ici. Sous Debian et Ubuntu : sudo apt install xfce4-notifyd
tray-no-bus = Il n’y a pas de bus de session, donc ni icône ni notifications : les rappels sont des lignes ici. Lancez OSPO Tray depuis une session de bureau, ou sous dbus-run-session.
tray-no-display = Il n’y a pas d’écran ici, donc pas de fenêtre ; icône, rappels et commandes s’en passent.
login-comment = La prochaine session dans la zone de notification
zone-not-known = Les heures sont données en UTC, car le système ne dit pas dans quel fuseau horaire il est.
zone-unknown = Les heures sont données en UTC, car il n’y a pas de fuseau horaire "{ $name }" ; utilisez un nom de la base IANA comme "Europe/Paris".
cli-ending = OSPO Tray est en train de s’arrêter ; relancez-le
bus-no-action = il n’y a pas d’action { $said } ; utilisez join, open, refresh ou quit
bus-no-parameter = l’action { $said } ne prend pas de paramètre
cli-not-watched = { $path } ne peut pas être surveillé ({ $why }) : un changement prendra effet au prochain lancement d’OSPO Tray.
cli-settings-not-watched = { $path } ne peut pas être surveillé ({ $why }) : un changement à la main prendra effet quand vous actualiserez ou ouvrirez la fenêtre, et au plus tard à la prochaine consultation de la page. Si cet ordinateur surveille trop de fichiers, augmentez fs.inotify.max_user_watches et fs.inotify.max_user_instances.

### The command line's own help, its mistakes, and what it prints of a page

help-about = La prochaine session d’une communauté ouverte dans votre zone de notification, à votre heure, et l’appel à un clic
help-after = Sans commande, OSPO Tray tourne jusqu’à ce qu’on l’arrête ; un second lancement ouvre la fenêtre du premier.
help-heading-usage = Utilisation :
help-heading-commands = Commandes
help-heading-arguments = Arguments
help-heading-options = Options
help-values = [valeurs possibles : { $values }]
help-default = [par défaut : { $values }]
help-arg-help = Afficher cette aide
help-arg-profile = Garder paramètres, état et cache dans ce dossier, et tourner à côté de l’instance habituelle
help-arg-schedule = Lire cette page à la place de celle des paramètres
help-arg-clock = Lancer une horloge à cet instant, SPEED fois plus rapide ; seulement avec --profile
help-arg-demo = Montrer une communauté d’exemple dont la prochaine session commence dans deux minutes ; sans réseau, rien n’est gardé
help-arg-version = Afficher la version ; avec --verbose aussi les règles de fuseaux horaires en usage
help-arg-verbose = En dire plus
help-arg-json = En une ligne de JSON
help-next = Afficher la prochaine session
help-next-format = En une ligne pour une barre d’état
help-next-follow = Afficher une ligne maintenant et à chaque changement, jusqu’à ce que plus personne ne lise
help-status = Afficher l’état du calendrier, de l’icône, des notifications et des fuseaux
help-join = Ouvrir l’appel de la session en cours ou de la prochaine, ou ce qui en tient lieu
help-open = Ouvrir la fenêtre
help-refresh = Demander maintenant la page au serveur et attendre la réponse
help-quit = Arrêter l’instance en cours
help-test-notification = Afficher une notification, de l’instance en cours jusqu’à l’écran, et dire ce que sait faire le serveur de notifications
help-log = Afficher ce qui était dû, rappelé, retenu et manqué, et pourquoi
help-log-json = En une ligne de JSON pour chaque entrée
help-read = Lire une page et afficher ce qu’elle dit
help-read-json = Afficher un objet JSON
help-read-published = Le moment où la page a été publiée (2021-09-17T16:07:21Z) ; il décide des années que la page ne dit pas
help-read-format = Comment la page est écrite, là où cela ne se voit pas
help-read-page = La page : un fichier, une adresse, ou - pour l’entrée standard
help-replay = Rejouer l’histoire d’une page et afficher ce qui aurait été rappelé et signalé
help-replay-json = En un objet JSON par rappel et par changement ; il n’y a pas encore d’autre forme
help-replay-zone = Le fuseau horaire du membre
help-replay-leads = Combien de temps avant le début le rappel vient ; peut être donné plusieurs fois
help-replay-until = Quand s’arrêter
help-replay-dir = Un dossier de fichiers nommés YYYYMMDDTHHMMSSZ… : la page à ces moments
help-settings = Lire et écrire les paramètres
help-settings-explain = Expliquer chaque clé
help-settings-get = Afficher la valeur d’une clé
help-settings-set = Écrire la valeur d’une clé ; les commentaires du fichier sont gardés
help-settings-unset = Retirer une clé du fichier : sa valeur par défaut est de nouveau en vigueur
help-arg-key = Comme `schedule.poll`
help-arg-value = Comme `30m`
help-settings-path = Afficher où se trouve le fichier des paramètres
help-completions = Afficher les complétions d’un shell ; `source <(ospo-tray completions bash)` les active
help-completions-shell = Quel shell
help-man = Afficher la page de manuel
help-man-into = L’écrire dans ce dossier, avec une page par commande
help-help = Afficher cette aide ou celle d’une commande
mistake-command = il n’y a pas de commande { $said }
mistake-argument = { $said } n’a pas sa place ici
mistake-value = { $value } n’est pas une valeur de { $said }
mistake-value-why = { $value } n’est pas une valeur de { $said } : { $why }
mistake-missing = il manque { $said }
mistake-together = { $said } ne va pas avec { $other }
mistake-other = la ligne de commande n’est pas comprise
mistake-help = { $why } ; pour en savoir plus : ospo-tray --help
mistake-instant = { $said } n’est pas un instant ; écrivez-le comme 2021-10-07T15:30:00Z
mistake-speed = la vitesse après x est un nombre de 0.001 à 1000000, comme x60
cli-version-zones = fuseaux horaires : { $version } ({ $from })
cli-manual-unwritable = les pages de manuel ne peuvent pas être écrites dans { $path } ({ $why }) ; indiquez un dossier à vous
read-page = { $n ->
    [0] { $title } : aucune session datée
    [one] { $title } : { $n } session
   *[other] { $title } : { $n } sessions
}
read-this-page = Cette page
read-line = { $text } (ligne { $n })
read-undated = Pas encore datée : { $text }
read-repeats = Se répète : { $text }
read-said = dit : { $text } → { $meant }
read-no-instant = aucun instant
read-zone-unknown = fuseau inconnu
read-to-be-announced = à annoncer
read-link-join = Appel : { $url }
read-link-register = Inscription : { $url }
read-link-info = Lien : { $url }
read-when = { $when } à { $zone } = { $utc } UTC
read-until = { $when }, jusqu’à { $clock }
read-tentative = provisoire
read-tbd = à déterminer
read-cancelled = annulée
read-not-printed = Rien ne peut être affiché ({ $why }).
read-no-room = Cet ordinateur ne donne pas de quoi travailler ({ $why }).
mistake-meant = { $why } ; peut-être s’agit-il de { $meant }

### What cannot be done, and what helps

store-newer = L’état a été écrit par une version plus récente d’OSPO Tray et reste tel quel : ce qui est rappelé et ignoré maintenant sera oublié à l’arrêt de l’application. Réinstallez la version plus récente.
store-unwritable = { $path } ne peut pas être écrit ({ $why }) : les rappels continuent, mais ce qui a été rappelé et ignoré sera oublié à l’arrêt de l’application. { $remedy }
store-unlogged = { $path } ne peut pas être écrit ({ $why }) : les rappels continuent, et le journal a un trou. { $remedy }
store-unlocked = { $path } ne peut pas être verrouillé ({ $why }) : ne lancez pas OSPO Tray deux fois avec ce dossier.
store-folder-unusable = Le dossier { $path } ne peut pas servir ({ $why }) : les rappels fonctionnent, mais ce qui a été rappelé et ignoré sera oublié à l’arrêt de l’application. Rendez le dossier inscriptible et relancez.
store-open-to-others = { $path } peut être lu par d’autres sur cet ordinateur, ce qui n’a pas pu être changé ({ $why }). Vérifiez son propriétaire et ses droits.
fetch-not-kept = La page ne peut pas être gardée dans { $path } ({ $why }) : les rappels continuent, et après un redémarrage elle est demandée à nouveau.
fetch-kept-newer = { $path } a été écrit par une version plus récente d’OSPO Tray et reste tel quel : la page est demandée en entier à chaque fois. Réinstallez la version plus récente.
store-remedy-full = Faites de la place sur le disque.
store-remedy-read-only = Le disque est en lecture seule : montez-le en écriture.
store-remedy-permissions = Vérifiez le propriétaire et les droits du dossier.
store-set-aside = Ce qu’OSPO Tray avait retenu n’a pas pu être lu ({ $why }) et est gardé dans { $path }. Il repart de zéro : un rappel peut revenir une fois.
store-not-set-aside = Ce qu’OSPO Tray avait retenu dans { $path } n’a pu être ni lu ({ $why }), ni mis de côté ({ $error }). Il repart de zéro : un rappel peut revenir une fois.
profile-no-home = OSPO Tray ne sait pas où garder ses fichiers ; définissez HOME, ou indiquez un dossier avec --profile DIR
profile-unusable = le dossier de profil { $path } ne peut pas servir ({ $why }) ; indiquez-en un autre avec --profile DIR
start-no-alarm = OSPO Tray ne peut pas être réveillé à temps sur ce système ({ $why }) ; merci de le signaler
copy-no-holder = les détails n’ont pas pu être copiés, car OSPO Tray n’a pas pu se lancer lui-même ({ $why }) ; relancez-le
copy-refused = les détails n’ont pas pu être copiés : { $why } ; un presse-papiers a besoin d’un écran (X11 ou Wayland)
login-not-written = OSPO Tray ne se lancera pas à la connexion, car { $path } ne peut pas être écrit ({ $why }) ; vérifiez son propriétaire et ses droits
login-not-removed = OSPO Tray se lance toujours à la connexion, car { $path } ne peut pas être écrit ({ $why }) ; vérifiez son propriétaire et ses droits
open-scheme = ce lien n’a pas été ouvert, car seuls les liens https, mailto et d’appel le sont ; il est sur la page si vous voulez le regarder
open-missing = le lien n’a pas pu être ouvert, car { $opener } manque ({ $why }) ; sous Debian et Ubuntu : sudo apt install xdg-utils
open-refused = le lien n’a pas pu être ouvert : { $opener } s’est terminé avec { $how } ; un navigateur est-il installé ?
open-too-often = ce lien n’a pas été ouvert, car beaucoup viennent de l’être ; réessayez dans un instant
tray-unreachable = Il n’y a pas d’icône, car le panneau ne peut pas être joint ({ $why }).
notify-none = il n’y a pas de serveur de notifications
notify-refused = le serveur de notifications refuse : { $why }
notify-no-bus = il n’y a pas de bus de session
notify-no-answer = le serveur de notifications ne répond pas
demo-no-folder = la démonstration a besoin d’un dossier temporaire et ne peut pas en créer ({ $why }) ; vérifiez TMPDIR et l’espace libre du disque
demo-no-port = la démonstration a besoin d’un port sur l’interface de bouclage de cet ordinateur et n’en obtient pas ({ $why })
store-unreadable = { $path } ne peut pas être lu ({ $why }) : un rappel peut revenir une fois. Vérifiez son propriétaire et ses droits.

### Where no window can be shown

no-window-title = La fenêtre ne peut pas s’afficher
no-window-program = Le programme de la fenêtre manque ({ $path }) ; réinstallez OSPO Tray.
no-window-display = Il n’y a ici aucun écran sur lequel afficher une fenêtre.
no-window-engine = La fenêtre a besoin d’un moteur web qui n’est pas installé ici ({ $library }). Sous Debian et Ubuntu : sudo apt install libwebkit2gtk-4.1-0 ; sous Fedora : sudo dnf install webkit2gtk4.1
no-window-start = Le programme de la fenêtre n’a pas pu démarrer ({ $why }).
no-window-version = La fenêtre et l’application sont de versions différentes ; réinstallez les deux, puis relancez OSPO Tray.
no-window-silent = La fenêtre a démarré, mais rien n’y est apparu ; elle a été fermée.
no-window-how = on ne sait pas comment
no-window-ended = La fenêtre s’est fermée avant de pouvoir s’afficher ({ $why }).

### The demo, and what is opened by hand

demo-intro = Ceci est une démonstration : la page d’une communauté fictive à l’adresse { $address }, sans réseau, et rien n’est conservé. Sa prochaine session commence à { $clock } et s’annonce une minute avant ; « Rejoindre » ouvre la réunion d’essai publique de Zoom.
demo-commands = Depuis un autre terminal : { $command } next (ou join, status, open, quit). Ctrl+C y met fin.
demo-commands-without-bus = Depuis un autre terminal : { $command } next (ou join, status). Ctrl+C y met fin.
demo-running = La démonstration tourne déjà ; voici sa fenêtre.
cli-meanwhile = Pour découvrir en attendant : { $program } --demo
open-by-hand = { $why } (l’adresse : { $address })

### The command line

cli-not-running = OSPO Tray n’est pas lancé ; lancez-le avec : ospo-tray
cli-clock-without-profile = --clock est réservé à un profil à part, pour qu’aucune heure inventée n’entre dans l’état réel ; ajoutez --profile DIR
cli-still-running = OSPO Tray ne s’est pas arrêté en cinq secondes ; arrêtez le processus ospo-tray à la main et signalez-le avec : ospo-tray log
cli-nothing-to-join = il n’y a rien à rejoindre : aucune session n’est connue ; regardez avec : ospo-tray status
cli-demo-alone = la démonstration fonctionne seule ; retirez la commande à côté de --demo
cli-no-session = Aucune session n’est connue. Regardez avec : ospo-tray status
cli-all-over = Toutes les sessions connues sont passées. Cherchez-en de nouvelles avec : ospo-tray refresh
cli-ended = OSPO Tray s’est arrêté avant de répondre ; relancez-le avec : ospo-tray
cli-running-elsewhere = OSPO Tray tourne déjà (processus { $pid }), mais pas sur ce bus de session : on ne peut pas l’interroger d’ici ; arrêtez-le avec : kill { $pid }
cli-running-here = OSPO Tray tourne déjà, et on ne peut pas l’interroger d’ici : un clic sur son icône ouvre sa fenêtre, et « Quitter » dans son menu l’arrête.
cli-no-file = Il n’y a pas de fichier { $path } ; vérifiez comment il est écrit.
cli-opens = ouvre { $host }
cli-status-schedule = calendrier
cli-status-sessions = sessions
cli-status-poll = dernière lecture
cli-status-next-poll = prochaine lecture
cli-status-tray = icône
cli-status-notifications = notifications
cli-status-zones = fuseaux horaires
cli-status-none = aucun
cli-status-trouble = problème
cli-zones-system = du système
cli-zones-bundled = fournies

### Settings that are refused, and what is wanted; the kinds of value

refusal-unknown = Il n’y a pas de paramètre « { $name } » ; `ospo-tray settings --explain` les liste tous.
refusal-value = { $name } = { $value } : { $wanted }.
refusal-broken = { $why } Rien n’a été changé.
refusal-unwritable = { $path } ne peut pas être écrit ({ $why }). Rien n’a été changé ; vérifiez son propriétaire et ses droits.
refusal-unreadable = Les paramètres de { $path } ne peuvent pas être lus ({ $why }) : les derniers valables restent en vigueur. Vérifiez le propriétaire et les droits du fichier.
refusal-unreadable-default = Les paramètres de { $path } ne peuvent pas être lus ({ $why }) : les valeurs par défaut sont en vigueur. Vérifiez le propriétaire et les droits du fichier.
refusal-empty = { $path } est vide, comme un disque plein le laisse : les derniers paramètres valables restent en vigueur. Faites de la place sur le disque ; pour revenir aux valeurs par défaut, supprimez le fichier ou laissez-y un commentaire.
refusal-kept = Le fichier des paramètres tel qu’il était est gardé dans { $path }.
refusal-not-kept = Le fichier des paramètres n’a pas pu être copié vers { $path } ({ $why }).
refusal-place = { $path }, ligne { $line }, colonne { $column }
refusal-syntax = { $place } : { $why }. Les derniers paramètres valables restent en vigueur ; corrigez cette ligne.
refusal-syntax-default = { $place } : { $why }. Les valeurs par défaut sont en vigueur ; corrigez cette ligne.
refusal-mistake = { $place } : { $name } : { $wanted }. Sa dernière valeur valable reste en vigueur.
refusal-mistake-default = { $place } : { $name } : { $wanted }. Sa valeur par défaut est en vigueur.
refusal-unknown-line = { $place } : il n’y a pas de paramètre { $name } ; la ligne est gardée et ne fait rien. `ospo-tray settings --explain` les liste tous.
refusal-no-file = ce n’est pas un fichier
refusal-too-long = il dépasse 1 Mio
refusal-no-text = ce n’est pas du texte UTF-8
want-kind = attendu : { $kind }
want-text = un texte entre guillemets droits est attendu
want-list = une liste comme { $example } est attendue
want-zone = le nom d’un fuseau horaire comme "America/New_York" est attendu
want-yes-or-no = `true` ou `false` est attendu
want-one-of = l’une des valeurs { $values } est attendue
want-duration = une durée comme "10m" ou "1h 30m" est attendue
want-a-year = une durée d’un an au plus est attendue
want-at-least = au moins { $least } est attendu
want-or-off = { $wanted }, ou "off"
want-hours = des heures comme "22:00-07:00", ou "off", sont attendues
want-call = l’adresse https: d’un appel est attendue
kind-page = texte : une adresse https:, ou le chemin d’un fichier de cet ordinateur
kind-five-minutes = durée, 5 minutes ou plus
kind-an-hour = durée, une heure ou plus
kind-call-or-none = texte : une adresse https: ; vide pour aucune
kind-call = texte : une adresse https:
kind-yes-or-no = true ou false
kind-durations = liste de durées ; vide pour aucune
kind-groups = liste de groupes, nommés comme leurs sessions ; vide pour aucun
kind-duration-or-off = durée, ou "off"
kind-hours = heures du jour comme "22:00-07:00", ou "off"
kind-sound = texte : le nom d’un son de votre thème sonore ; vide pour aucun
kind-zone = texte : un fuseau horaire comme America/New_York ; vide pour aucun
kind-one-of = l’une de { $values }
kind-and-default = { $kind } ; par défaut { $default }
kind-no-default = aucun

### The settings

setting-section-schedule = Calendrier
setting-section-calls = Appels
setting-section-group-calls = Appels de certains groupes
setting-section-reminders = Rappels
setting-section-group-reminders = Rappels de certains groupes
setting-section-general = Général

setting-title-schedule-url = Page
setting-schedule-url = La page sur laquelle votre communauté dit quand elle se réunit. Elle est relue régulièrement.
setting-title-schedule-poll = Consulter la page toutes les
setting-schedule-poll = À quelle fréquence la page est consultée quand rien ne presse. Plus tôt avant une session, plus tard quand le serveur le demande.
setting-title-schedule-stale-after = Calendrier jugé ancien après
setting-schedule-stale-after = Après combien de temps sans bonne lecture de la page le calendrier est dit ancien.
setting-title-join-link = Votre lien d’appel
setting-join-link = Votre propre lien vers l’appel, ouvert par « Rejoindre » quand la page n’en a pas. Il reste sur cet ordinateur et s’affiche abrégé.
setting-join-links-group = Votre propre lien vers l’appel d’un groupe, nommé comme ses sessions. Il passe avant `link`.
setting-title-join-zoom-application = Ouvrir Zoom dans son application
setting-join-zoom-application = Si un appel Zoom s’ouvre dans l’application de Zoom, sans navigateur intermédiaire.
setting-title-reminders-leads = Rappeler avant le début
setting-reminders-leads = Combien de temps avant le début d’une session vous êtes prévenu ; "0m" est au début.
setting-reminders-groups-group = Les rappels d’un groupe, nommé comme ses sessions, à la place de `leads`.
setting-title-reminders-community-track = Rappeler avant le volet communauté
setting-reminders-community-track = Combien de temps avant le début du volet communauté vous êtes également prévenu.
setting-title-reminders-changes = Signaler les changements
setting-reminders-changes = Si vous êtes prévenu quand une session est nouvelle, déplacée, annulée ou disparue.
setting-title-reminders-alert = Une fenêtre au début
setting-reminders-alert = Si une petite fenêtre se place au-dessus de toutes les autres au début d’une session, jusqu’à ce que vous la rejoigniez, la reportiez ou l’ignoriez. Là où aucune fenêtre ne peut s’afficher, une notification critique la remplace. Les sessions sans aucun rappel n’en ont pas.
setting-title-reminders-quiet = Heures de silence
setting-reminders-quiet = Les heures, à votre propre heure, où seules les sessions auxquelles vous participez sont rappelées.
setting-title-reminders-sound = Son
setting-reminders-sound = Le son d’un rappel, là où le serveur de notifications joue des sons. Les noms sont ceux de la spécification freedesktop des noms de sons, comme `message-new-instant` ou `bell`.
setting-title-reminders-assumed-length = Durée si elle n’est pas dite
setting-reminders-assumed-length = Combien de temps une session est supposée durer quand la page ne le dit pas.
setting-title-tray-icon = Icône
setting-tray-icon = La teinte de l’icône : claire pour un panneau sombre, sombre pour un panneau clair, ou en couleur pour tous. Automatique suit le jeu de couleurs du bureau, et est en couleur là où le bureau n’en a pas.
setting-title-language = Langue
setting-language = La langue de l’icône, du menu, des notifications, de la fenêtre et de la ligne de commande : anglais, allemand, français, espagnol ou portugais. Auto : comme le bureau ; pour toute autre langue, l’anglais.
setting-title-start-at-login = Lancer à la connexion
setting-start-at-login = Si OSPO Tray se lance quand vous vous connectez.
setting-section-groups = Groupes
setting-title-reminders-ignored = Les groupes qui comptent
setting-reminders-ignored = Les groupes qui ne vous concernent pas. Leurs sessions sont tout de même listées, mais ne sonnent pas et n’apparaissent pas dans la zone de notification, sauf celles auxquelles vous participez. Un groupe nouveau ou renommé sur la page sonne jusqu’à ce que vous le nommiez ici.
setting-title-clock = Horloge
setting-clock = L’horloge sur laquelle les heures se lisent : 6:00 PM ou 18:00. Auto : comme la région du bureau.
setting-title-second-zone = Second fuseau horaire
setting-second-zone = Un second fuseau horaire, dans lequel la fenêtre donne aussi l’heure de chaque session.
choice-12h = 12 heures
choice-24h = 24 heures

choice-auto = Comme le bureau
choice-automatic = Automatique
choice-light = Clair
choice-dark = Sombre
choice-colour = En couleur

### Lengths of time, as they are typed in the window

# What may be typed for each unit of a length of time, in small letters and separated by commas.
length-typed-minutes = m, min, mn, minute, minutes
length-typed-hours = h, heure, heures
length-typed-days = j, jour, jours
length-typed-weeks = sem, semaine, semaines
# In place of a length or of hours.
length-off = désactivé

### The first start, and what the settings say beside their fields

window-never = Jamais
window-again = Reprendre les premières questions
window-first-title = Bienvenue
window-first-why = Quatre questions, chacune avec une réponse qui convient déjà. Tout peut être modifié plus tard dans les paramètres.
window-first-groups = Quels groupes vous intéressent ?
window-first-link = Quel est votre lien d’appel ?
window-first-link-why = « Rejoindre » l’ouvre quand la page n’indique aucun lien. Il reste sur cet ordinateur.
window-first-ask = Le demander par courriel
window-first-ask-why = Ouvre un courriel à { $address }, prêt à être envoyé.
window-first-leads = Quand souhaitez-vous un rappel ?
window-first-login = Lancer OSPO Tray à la connexion ?
window-first-done = Terminé
window-first-skip = Passer
window-explain-leads = Combien de temps avant le début d’une session : « 10 min, au début » vous prévient deux fois.
window-explain-group-leads = Pour les sessions d’un seul groupe, à la place des rappels ci-dessus. Un champ vide signifie : comme ci-dessus.
window-explain-groups = Les sessions d’un groupe non coché sont tout de même listées, mais ne sonnent pas et n’apparaissent pas dans la zone de notification, sauf si vous y participez. Un groupe nouveau ou renommé sur la page est coché jusqu’à ce que vous le décochiez.
window-explain-group-links = Pour les sessions d’un seul groupe, à la place du lien ci-dessus.

### The letter to those who write the page; in English in every language, since they may not read the member's. $doubt is a sentence

letter-head = Hello, what the page says of “{ $title }” can be read in more than one way:
letter-line = - line { $line }: { $doubt }
letter-ask = Could you have a look? { $advice }
letter-time = One time with its zone leaves no doubt.
letter-day = The day with its weekday, and the month as a word, leave no doubt.
letter-year = The year beside the date leaves no doubt.
letter-status = A word such as “cancelled” or “confirmed” beside the session leaves no doubt.

### The mail that asks for the link to the call

mail-link-subject = Lien d’appel de { $group }
mail-link-text =
    Bonjour,

    Je souhaite participer aux sessions de { $group } ({ $page }) et je n’ai pas encore de lien d’appel. Pourriez-vous me l’envoyer ?

    Merci beaucoup !

### Health, and the page that the command line names

health-last-poll = Dernière consultation de la page
health-next-poll = Prochaine consultation de la page
health-never = pas encore
health-armed = Prochain réveil
health-nothing-due = rien de prévu
health-next-reminder = Prochain rappel
health-no-reminder = aucun n’est prévu
health-tray-shown-by = affichée par { $host }
health-log = Journal
setting-overridden = Cette page a été indiquée au démarrage d’OSPO Tray (--schedule) et vaut jusqu’à sa fermeture. Les paramètres indiquent { $address }.
