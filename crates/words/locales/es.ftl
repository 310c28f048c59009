# See en.ftl. Tratamiento de «usted».

### Days and times

date-weekday = { $n ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
date-month = { $n ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
date-day = { $weekday } { $day } { $month }
date-day-year = { $weekday } { $day } { $month } { $year }
date-moment = { $day }, { $clock }

when-now = ahora
when-today = hoy
when-tomorrow = mañana
when-in-minutes = en { $n } min
when-in-hours = en { $n } h
when-in-days = { $n ->
    [one] en { $n } día
   *[other] en { $n } días
}
when-minutes = { $n } min
when-hours = { $n } h
when-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
when-minutes-ago = hace { $n } min
when-hours-ago = hace { $n } h
when-days-ago = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
when-zone-not-said = { $time } (zona horaria sin indicar)
when-time-not-known = { $day }, hora aún desconocida

### Lists and sessions

list-and = { $most } y { $last }
session-track = { $track }: { $title }
session-hosts = Anfitriones: { $names }
session-not-sure = No es seguro: { $doubt }

### Notices

notice-started = empezó { $ago }
notice-track-starts = El espacio de la comunidad empieza { $until }
notice-track-starts-now = El espacio de la comunidad empieza ahora
notice-track-started = El espacio de la comunidad empezó { $ago }
notice-snooze = { $n ->
    [one] Recordármelo en { $n } minuto
   *[other] Recordármelo en { $n } minutos
}
notice-show = Mostrar
notice-changes = { $n ->
    [one] { $n } cambio en el calendario
   *[other] { $n } cambios en el calendario
}

### What a click opens

join-call = Unirse
join-with = Unirse con { $service }
join-register = Inscribirse…
join-page = Abrir la página
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = se celebra al final, { $is }
change-new = nueva, { $is }
change-moved = cambia de { $was } a { $is }
change-renamed = se llamaba { $title }
change-cancelled = cancelada, { $was }
change-gone = ya no está en la página, era { $was }
change-short-new = { $title }: nueva
change-short-moved = { $title }: cambia de fecha
change-short-renamed = { $title }: otro nombre
change-short-cancelled = { $title }: cancelada
change-short-gone = { $title }: ya no está en la página
change-more = { $n } más

### The tray

tray-nothing = No hay nada previsto
tray-not-read = El calendario aún no se ha leído
tray-not-reached = { $why } Próximo intento a las { $clock }.
tray-meanwhile = Para echar un vistazo mientras tanto: ospo-tray --demo
tray-stale = { $detail } · el calendario es antiguo

### The menu

menu-open = Abrir OSPO Tray
menu-refresh = Actualizar ahora
menu-refresh-recent = Actualizar ahora (leído a las { $clock })
menu-refresh-older = Actualizar ahora (leído { $ago })
menu-quiet = Silencio hasta mañana
menu-end-quiet = Volver a avisar (silencio hasta { $when })
menu-settings = Configuración…
menu-quit = Salir
menu-accept = Dar por buena la página como está ahora
menu-stale = El calendario es antiguo
menu-stale-since = El calendario es antiguo: última lectura { $when }
menu-changes = { $n ->
    [one] { $n } cambio desde la última vez que miró
   *[other] { $n } cambios desde la última vez que miró
}
menu-missed = Perdida: { $title } ({ $when })
menu-seen = Visto
menu-today = Hoy
menu-tomorrow = Mañana
menu-more = { $n } más…
menu-undated = Aún sin fecha: { $all }
menu-time-not-known = Hora desconocida: { $title }
menu-remark-joined = ya dentro
menu-remark-going = asistiré
menu-remark-not-going = no asistiré
menu-remark-new = nueva
menu-remark-moved = cambia de fecha
menu-remark-renamed = otro nombre
menu-remark-not-sure = no es seguro
menu-going = Asistiré
menu-not-going = No asistiré
menu-remind = Recordármelo…
menu-remind-usual = Como en la configuración
menu-remind-at-start = Al empezar
menu-remind-before = { $span } antes
menu-remind-never = Nunca
menu-set-link = Definir el enlace de la llamada…
menu-copy = Copiar los detalles
menu-why = ¿Por qué esta hora?
menu-about = Acerca de este grupo
menu-where = Dónde: { $place }
menu-when = Cuándo: { $rule }
menu-write-to = Escribir a { $address }
menu-contact = Contacto

age-recent = Calendario leído a las { $clock }, hace menos de 1 h
age-older = Calendario leído { $when }, { $ago }

### The clipboard

copy-call = Llamada: { $url }
copy-registration = Inscripción: { $url }

### Polls

poll-read = { $n ->
    [0] Se ha leído la página; no nombra ninguna sesión con fecha.
    [one] Se ha leído la página; tiene { $n } sesión.
   *[other] Se ha leído la página; tiene { $n } sesiones.
}
poll-unchanged = La página no ha cambiado.
poll-no-session = De pronto la página no nombra ninguna sesión; sigue valiendo el calendario leído antes.
poll-other-title = De pronto la página tiene otro título; sigue valiendo el calendario leído antes.
poll-login = En lugar del calendario llegó una página que pide una contraseña; sigue valiendo el calendario leído antes.
poll-shrunk = De pronto falta la mayor parte de la página; sigue valiendo el calendario leído antes.

### The log

log-rung = Mostrado a las { $clock }: { $title } ({ $when })
log-not-rung = No se pudo mostrar, se volverá a intentar: { $title } ({ $why })
log-withdrawn = Retirado: { $title }
log-held-joined = No mostrado, ya se había unido: { $title } ({ $when })
log-held-not-going = No mostrado, no asistirá: { $title } ({ $when })
log-held-quiet = No mostrado, horas de silencio: { $title } ({ $when })
log-held-quiet-asked-for = No mostrado, quería silencio hasta mañana: { $title } ({ $when })
log-missed = Pasó sin recordatorio: { $title } ({ $when })
log-changes-held = Cambios no mostrados: horas de silencio
log-opened-call = Llamada abierta: { $title } ({ $link })
log-opened-registration = Inscripción abierta: { $title } ({ $link })
log-opened-page = Página abierta: { $title } ({ $link })
log-nothing-to-open = No hay ningún enlace que abrir; defina el suyo con [join] link en la configuración.
log-snoozed = Nuevo recordatorio a las { $clock }: { $title }
log-leads = Recordatorio { $leads }: { $title }
log-leads-usual = Recordatorio como en la configuración: { $title }
log-leads-never = Sin recordatorio: { $title }
log-lead-at-start = al empezar
log-lead-before = { $span } antes
log-dismissed = Descartado: { $title }
log-going = Asistencia confirmada: { $title }
log-not-going = Asistencia rechazada: { $title }
log-undecided = Asistencia sin decidir: { $title }
log-undone = Deshecho: { $title }
log-believed = Página dada por buena: { $address }
log-quiet = Silencio hasta { $when }
log-quiet-undone = Silencio anulado

### The window

window-view-agenda = Agenda
window-view-settings = Configuración
window-view-health = Estado
window-none-of-yours = Ninguna sesión de sus grupos
window-none-of-yours-why = Lo que anuncia la página es de grupos que no le importan, o usted no participa. Está en la lista de abajo.
window-ignored = No es uno de sus grupos
window-as-said = Horas de la página
window-page-says = La página:
window-no-group-yet = Aún no se conoce ningún grupo; la página no se ha leído.

### The trial notification

trial-title = Así avisa OSPO Tray
trial-text = El recordatorio de una sesión tiene el mismo aspecto, con su hora y con aquello a lo que unirse.
trial-shown = Hay una notificación en la pantalla, mostrada por { $server }.
trial-no-name = un servidor de notificaciones que no dice su nombre
trial-buttons = botones, como «Unirse»
trial-body = texto bajo el título
trial-markup = formato en el texto
trial-links = enlaces en el texto
trial-persistence = conserva un aviso hasta que lo haya visto
trial-sound = sonidos
trial-picture = una imagen
trial-can = { $what } ({ $ability }): sí
trial-cannot = { $what } ({ $ability }): no
trial-click = Sin botones, un clic en el recordatorio se une a la sesión.
trial-middle-click = dunst no dibuja botones: un clic con el botón central en el recordatorio se une a la sesión.
trial-no-server = Aquí no se ve ninguna notificación ({ $why }); los recordatorios son líneas en la terminal. En Debian y Ubuntu: sudo apt install xfce4-notifyd
trial-refused = Aquí no se ve ninguna notificación ({ $why }); cierre la sesión y vuelva a entrar y, si eso no ayuda, pruebe otro servidor de notificaciones.

### Status bars

bar-no-bus = No hay bus de sesión en el que seguir a OSPO Tray; inicie la barra desde una sesión de escritorio, o con dbus-run-session.
bar-bus-ended = El bus de sesión ha terminado, así que ya no hay nada que seguir; inicie la barra de nuevo.

### The alert

window-alert-dismiss = Descartar

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Haga clic para unirse
notice-middle-click-to-join = Haga clic con el botón central para unirse
notice-click = Clic: { $what }
notice-middle-click = Clic central: { $what }
