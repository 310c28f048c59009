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
change-more = { $n } más

### The tray

tray-nothing = No hay nada previsto
tray-not-read = El calendario aún no se ha leído
tray-not-reached = { $why } Próximo intento a las { $clock }.
tray-meanwhile = Para echar un vistazo mientras tanto: ospo-tray --demo
tray-stale = { $detail } · el calendario es antiguo
# Behind the second line of the tooltip: what the ! on the icon means.
tray-missed = { $n ->
    [one] { $n } perdida
   *[other] { $n } perdidas
}

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
menu-snooze-start = Recordármelo al empezar
menu-show-again = Volver a mostrar el recordatorio
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
log-missed-away = Pasó sin recordatorio: { $title } ({ $when }). Estaba previsto para { $due }; el equipo estaba suspendido u OSPO Tray no estaba en marcha
log-missed-not-shown = Pasó sin recordatorio: { $title } ({ $when }). Estaba previsto para { $due }; no se pudo mostrar
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
window-views = Vistas
window-asking-agenda = Se piden las sesiones …
window-accept = Creer esta lectura
window-on-now = En curso
window-next = Próxima sesión
window-own-link = Pegar su propio enlace a esta llamada
window-own-link-name = Su propio enlace a la llamada de { $title }
window-own-link-why = Solo se guarda en sus ajustes; «Unirse» lo abre en cada sesión de este nombre.
window-own-link-why-page = Solo se guarda en sus ajustes. «Unirse» abre el enlace de la página mientras lo tenga, y el suyo cuando no.
window-link-kept = Guardado. «Unirse» lo abre donde la página no tiene enlace propio.
window-unread = El calendario aún no se ha leído
window-unread-why = Se está pidiendo la página.
window-nothing = No hay ninguna sesión anunciada
window-nothing-why = La página no nombra ninguna sesión futura. Se mira una y otra vez; una nueva aparecerá aquí y en la bandeja.
window-all-cancelled = Todas las sesiones anunciadas están canceladas
window-all-cancelled-why = Están en la lista de abajo. La página se mira una y otra vez; una sesión nueva aparecerá aquí y en la bandeja.
window-gone = Ya no está en la página
window-coming = Próximas sesiones
window-loose = Dicho sin fecha
window-undated = Todavía sin día
window-rules = La página también dice
window-past = Sesiones pasadas
window-missed-one = { $n } perdida
window-missed-other = { $n } perdidas
window-about = Acerca del grupo
window-where = Dónde
window-contact = Contacto
window-read = Para leer
window-zone = Horas de { $zone }
window-open-page = Abrir la página
window-refresh = Actualizar
window-refreshing = Se está pidiendo la página…
window-to-address = Cambiar la dirección de la página
window-time-tbd = hora por determinar
window-time-none = sin hora indicada
window-zone-not-said = { $time } (zona horaria sin indicar)
window-tentative = Provisional
window-tbd = Por determinar
window-cancelled = Cancelada
window-rings-again = Vuelve a avisar a las { $time }
window-going = Asistiré
window-not-going = No asistiré
window-joined = Unido
window-new = Nueva
window-started-unreminded = Empezó sin aviso
window-was = Era «{ $title }»
window-moved = Cambiada desde { $when }
window-not-sure = No es seguro
window-hosts = Anfitriones: { $names }
window-join = Unirse
window-register = Inscribirse …
window-button-of = { $button }: { $what }
window-opens = abre { $host }
window-snooze-5 = Recordármelo en 5 minutos
window-snooze-15 = Recordármelo en 15 minutos
window-snooze-start = Recordármelo al empezar
window-show-again = Volver a mostrar el recordatorio
window-undo = Deshacer
window-why = ¿Por qué esta hora?
window-says = La página dice
window-read-as = Leído como
window-yours = En su hora
window-yours-in = En su hora ({ $zone })
window-line = línea { $n }
window-no-zone = sin zona indicada
window-agrees = coincide
window-differs = difiere
window-source = Las líneas de la página
window-note = Para quienes escriben la página:
window-copy = Copiar
window-copied = Copiado
window-not-copied = No se ha podido copiar; el texto está seleccionado, pulse Ctrl+C.
window-doing = Cómo va
window-asking = Preguntando …
window-test-notification = Mostrar una notificación de prueba
window-happened = Qué ocurrió
window-nothing-yet = Todavía nada.
window-asking-settings = Se piden los ajustes …
window-show = Mostrar
window-test = Probar
window-remove = Quitar
window-fault = La ventana tiene un fallo: { $message }
window-none-of-yours = Ninguna sesión de sus grupos
window-none-of-yours-why = Lo que anuncia la página es de grupos que no le importan, o usted no participa. Está en la lista de abajo.
window-ignored = No es uno de sus grupos
window-as-said = Horas de la página
window-page-says = La página:
window-no-group-yet = Aún no se conoce ningún grupo; la página no se ha leído.

### The trial notification

trial-title = Así avisa OSPO Tray
trial-text = El recordatorio de una sesión se ve y suena igual, con su hora y con aquello a lo que unirse. Responder a este no hace nada.
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

### How the application is doing

health-schedule = Calendario
health-tray = Icono de la bandeja
health-tray-shown = se muestra
health-tray-not-shown = ningún panel lo muestra
health-notifications = Notificaciones
health-no-server = ningún servidor responde
health-zones = Reglas de zonas horarias
health-version = Versión
tray-no-icon = Aquí no hay icono
tray-no-panel = Ningún panel muestra iconos aquí. En GNOME: sudo apt install gnome-shell-extension-appindicator; hasta entonces, inicie OSPO Tray otra vez para abrir su ventana.
tray-no-server = Ningún servidor de notificaciones responde, así que los recordatorios son líneas aquí. En Debian y Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = No hay bus de sesión, así que no hay icono ni notificaciones: los recordatorios son líneas aquí. Inicie OSPO Tray desde una sesión de escritorio, o con dbus-run-session.

### The command line

cli-not-running = OSPO Tray no está en marcha; inícielo con: ospo-tray
cli-clock-without-profile = --clock es solo para un perfil aparte, para que ninguna hora inventada entre en el estado real; añada --profile DIR
cli-still-running = OSPO Tray no terminó en cinco segundos; termine a mano el proceso ospo-tray e informe de ello con: ospo-tray log
cli-nothing-to-join = no hay nada a lo que unirse: no se conoce ninguna sesión; mire con: ospo-tray status
cli-demo-alone = la demostración funciona sola; quite la orden junto a --demo
cli-no-session = No se conoce ninguna sesión. Mire con: ospo-tray status
cli-opens = abre { $host }
cli-status-schedule = calendario
cli-status-sessions = sesiones
cli-status-poll = última consulta
cli-status-tray = icono
cli-status-notifications = notificaciones
cli-status-zones = zonas horarias
cli-status-none = ninguno
cli-zones-system = del sistema
cli-zones-bundled = incluidas

### The settings

setting-section-schedule = Calendario
setting-section-calls = Llamadas
setting-section-group-calls = Llamadas de grupos concretos
setting-section-reminders = Recordatorios
setting-section-group-reminders = Recordatorios de grupos concretos
setting-section-general = General

setting-title-schedule-url = Página
setting-schedule-url = La página en la que su comunidad dice cuándo se reúne. Se lee una y otra vez.
setting-title-schedule-poll = Consultarla cada
setting-schedule-poll = Con qué frecuencia se consulta la página cuando nada apremia. Antes si se acerca una sesión, más tarde si el servidor lo pide.
setting-title-schedule-stale-after = Antiguo después de
setting-schedule-stale-after = Cuánto tiempo sin una buena lectura de la página hace que el calendario se llame antiguo.
setting-title-join-link = Su enlace de llamada
setting-join-link = Su propio enlace a la llamada, que «Unirse» abre cuando la página no tiene ninguno. Solo está en este archivo y en lo demás se muestra abreviado.
setting-join-links-group = Su propio enlace a la llamada de un grupo, nombrado como sus sesiones. Va antes que `link`.
setting-title-join-zoom-application = Abrir Zoom en su aplicación
setting-join-zoom-application = Si una llamada de Zoom se abre en la propia aplicación de Zoom, sin navegador de por medio.
setting-title-reminders-leads = Avisar antes del comienzo
setting-reminders-leads = Cuánto antes del comienzo de una sesión se le avisa; "0m" es al empezar.
setting-reminders-groups-group = Los recordatorios de un grupo, nombrado como sus sesiones, en lugar de `leads`.
setting-title-reminders-community-track = Avisar antes del espacio de la comunidad
setting-reminders-community-track = Cuánto antes del comienzo del espacio de la comunidad se le avisa también.
setting-title-reminders-changes = Informar de los cambios
setting-reminders-changes = Si se le informa cuando una sesión es nueva, cambia de fecha, se cancela o desaparece.
setting-title-reminders-alert = Una ventana al empezar
setting-reminders-alert = Si al empezar una sesión aparece una pequeña ventana por encima de las demás, hasta que se una, la posponga o la descarte. Donde no se puede mostrar una ventana, la sustituye una notificación crítica. Las sesiones sin ningún recordatorio no la tienen.
setting-title-reminders-quiet = Horas de silencio
setting-reminders-quiet = Las horas, en su propia hora, en las que solo avisan las sesiones a las que asistirá.
setting-title-reminders-sound = Sonido
setting-reminders-sound = El sonido de un recordatorio, donde el servidor de notificaciones reproduce sonidos. Los nombres son los de la especificación de nombres de sonidos de freedesktop, como `message-new-instant` o `bell`.
setting-title-reminders-assumed-length = Duración si no se dice
setting-reminders-assumed-length = Cuánto se supone que dura una sesión cuando la página no lo dice.
setting-title-tray-icon = Icono
setting-tray-icon = La tinta del icono: clara para un panel oscuro, oscura para uno claro, o en color para cualquiera. Automático sigue los colores del escritorio, y es en color donde el escritorio no los indica.
setting-title-language = Idioma
setting-language = El idioma del icono, el menú, las notificaciones, la ventana y la línea de órdenes: inglés, alemán, francés, español o portugués. Por omisión, el del escritorio; si es otro, inglés.
setting-title-start-at-login = Iniciar al entrar
setting-start-at-login = Si OSPO Tray se inicia cuando usted entra en su sesión.
setting-section-groups = Grupos
setting-title-reminders-ignored = Qué grupos importan
setting-reminders-ignored = Los grupos que no le importan. Sus sesiones se muestran igualmente, pero no avisan ni aparecen en la bandeja, salvo aquellas a las que asistirá. Un grupo nuevo o renombrado en la página avisa hasta que lo nombre aquí.
setting-title-clock = Reloj
setting-clock = El reloj con el que se leen las horas: 6:00 PM o 18:00. Auto es el de la región del escritorio.
setting-title-second-zone = Segunda zona horaria
setting-second-zone = Una segunda zona horaria, en la que la ventana da también la hora de cada sesión.
choice-12h = 12 horas
choice-24h = 24 horas

choice-auto = Como el escritorio
choice-automatic = Automático
choice-light = Claro
choice-dark = Oscuro
choice-colour = En color
