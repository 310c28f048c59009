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
# A day in the window, its names written out.
date-long = { $weekday } { $day } de { $month }
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

### Doubts and reasons: what speaks against a reading, and what settled it. $meant, $taken, $time are clock times; $day is a date

doubt-zones-disagree = «{ $said }» daría { $meant }; se tomó { $taken }.
doubt-zone-ambiguous = «{ $said }» se leyó como la hora de { $zone }; quizá sea la de { $otherzone }.
doubt-time-skipped = «{ $said }» no existe ese día por el cambio de hora; se tomó la hora que habría sido.
doubt-time-twice = «{ $said }» se repite ese día por el cambio de hora; se tomó la primera vez.
doubt-half-of-day = «{ $said }» puede ser { $time } o { $othertime }; se tomó { $time }.
doubt-time-unread = «{ $said }» no se entendió; de ahí no se tomó ninguna hora.
doubt-time-differs = Debajo de «{ $other }», que es lo que se tomó, dice «{ $said }».
doubt-date-differs = En el texto de la sesión dice «{ $said }» y encima «{ $other }»; se tomó lo de encima.
doubt-weekday-differs = Junto a «{ $other }» dice «{ $said }», pero ese día es { $day }.
doubt-date-order = «{ $said }» se leyó como { $day }; quizá sea { $otherday }.
doubt-year-unsure = «{ $said }» se leyó en { $year }, pero quizá sea { $otheryear }.
doubt-year-unknown = «{ $said }» no dice el año y nada en la página lo indica; de ahí no se sacó ninguna sesión.
doubt-day-unknown = «{ $said }» tiene una hora («{ $other }»), pero ningún día que se entienda; de ahí no se sacó ninguna sesión.
doubt-no-such-day = «{ $said }» no existe en el calendario; de ahí no se sacó ninguna sesión.
doubt-status-unsure = «{ $said }» quizá signifique que la sesión no se celebra; no se entendió así.
doubt-login-form = La página pide una contraseña y no nombra ninguna sesión: quizá sea una página de acceso delante del calendario.
doubt-page-too-long = La página es más larga de lo que se lee: desde la línea { $line } se omiten partes.
doubt-too-many-sessions = La página tiene { $read } sesiones; se toman las { $taken } más cercanas a hoy.
doubt-year-from-weekday = «{ $said }» no dice el año; se tomó { $year } porque el día de la semana encaja: { $day }.
doubt-year-from-heading = «{ $said }» no dice el año; se tomó { $year } porque lo dice el título de encima.
doubt-year-from-words = «{ $said }» no dice el año; se tomó { $year } porque lo dice el propio texto de la sesión.
doubt-year-from-order = «{ $said }» no dice el año; se tomó { $year } porque así las fechas vecinas siguen en orden.
doubt-year-looks-back = «{ $said }» no dice el año; se tomó { $year } porque esta parte de la página mira atrás desde { $published }.
doubt-year-from-publication = «{ $said }» no dice el año; se tomó { $year } porque es el más cercano a la publicación de la página: { $published }.
doubt-ordinal-slip = «{ $said }» se leyó como { $day }.
doubt-time-from-page = Junto a «{ $said }» no hay hora; la página dice «{ $other }».

# The same in a row of the menu, which has room for what else the page may mean, and for no sentence
doubt-row-zones-disagree = «{ $said }» daría { $meant }
doubt-row-zone-ambiguous = «{ $said }» quizá sea la hora de { $otherzone }
doubt-row-time-skipped = «{ $said }» no existe ese día
doubt-row-time-twice = «{ $said }» se repite ese día
doubt-row-half-of-day = «{ $said }» quizá sea { $othertime }
doubt-row-time-unread = «{ $said }» no se entendió
doubt-row-either = ¿«{ $said }» o «{ $other }»?
doubt-row-date-order = «{ $said }» quizá sea { $otherday }
doubt-row-year-unsure = «{ $said }» quizá sea de { $otheryear }
doubt-row-status-unsure = «{ $said }»: quizá no se celebra

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
notice-not-opened = No se ha podido abrir el enlace
notice-changes = { $n ->
    [one] { $n } cambio en el calendario
   *[other] { $n } cambios en el calendario
}

### What a click opens

join-call = Unirse
join-with = Unirse con { $service }
join-register = Inscribirse…
join-register-at = Inscribirse en { $host }
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
tray-meanwhile = Para echar un vistazo mientras tanto: { $program } --demo
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
menu-end-quiet = Quitar el silencio (hasta { $when })
menu-settings = Configuración…
menu-quit = Salir
menu-trouble = Algo no va bien…
menu-accept = Usar la página como está ahora
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
menu-who = Quién: { $people }
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

### Asking for the page and reading it; $n is seconds, mebibytes or times

fetch-address-none = La dirección del calendario no es ni una dirección web ni la ruta completa de un archivo; está como [schedule] url en la configuración.
fetch-address-file = La dirección file: del calendario no nombra ningún archivo de este equipo.
fetch-address-password = La dirección del calendario lleva un nombre o una contraseña, que se enviarían y mostrarían: quítelos.
fetch-address-unencrypted = { $host } se pide sin cifrar, así que cualquiera por el camino podría cambiar el calendario: use https:.
fetch-address-scheme = La dirección del calendario empieza por { $scheme }:, que no es una página: use https:.
fetch-proxy-password = El proxy de esta red pide una contraseña (407). Indique el proxy con su contraseña en la configuración de red de este equipo.
fetch-not-public = { $host } no muestra la página a todo el mundo ({ $code }): OSPO Tray no puede iniciar sesión. Indique una página abierta, o un archivo suyo.
fetch-not-found = La página ya no está ({ $host } responde 404). Busque su nueva dirección y póngala en la configuración.
fetch-gone = La página se ha retirado para siempre ({ $host } responde 410). Busque su nueva dirección y póngala en la configuración.
fetch-too-often = A { $host } se le ha preguntado demasiado (429). Se le deja tranquilo un rato y se le vuelve a preguntar solo.
fetch-legal = { $host } no puede mostrar la página aquí por motivos legales (451).
fetch-captive = Esta red pide antes que inicie sesión (511). Abra cualquier página web en su navegador y luego actualice.
fetch-busy = { $host } está saturado o en mantenimiento (503). Se volverá a preguntar solo.
fetch-server-error = { $host } tiene un error propio ({ $code }). Se volverá a preguntar solo.
fetch-no-page = { $host } responde sin una página ({ $code }). Se volverá a preguntar solo.
fetch-redirect-nowhere = { $host } redirige ({ $code }) sin decir adónde. Se volverá a preguntar solo.
fetch-refused = { $host } se niega a dar la página ({ $code }). Mire su dirección en la configuración.
fetch-unasked = { $host } dice que la página no ha cambiado, aunque se pidió entera. Se volverá a preguntar solo.
fetch-file-slow = { $path } no se pudo leer en { $n } s. ¿Está ahí su disco?
fetch-file-none = { $path } no es un archivo. Indique el archivo del calendario en la configuración.
fetch-file-missing = No existe el archivo { $path }. Mire su ruta en la configuración.
fetch-file-forbidden = { $path } no se puede leer. Mire su propietario y sus permisos.
fetch-file-unreadable = { $path } no se puede leer ({ $why }).
fetch-slow-answer = { $host } no respondió en { $n } s. Se volverá a preguntar solo.
fetch-slow-page = { $host } no envió la página entera en { $n } s. Se volverá a preguntar solo.
fetch-too-long = La página pasa de { $n } MiB, cosa que ningún calendario hace. Mire su dirección en la configuración.
fetch-not-here = { $host } no lleva a este equipo, así que no se le pregunta sin cifrar: use https:.
fetch-unreached-in = No se pudo llegar a { $host } en { $n } s. ¿Está este equipo en línea?
fetch-unknown-host = No se encontró { $host }. ¿Está este equipo en línea? Si lo está, mire la dirección en la configuración.
fetch-no-connection = { $host } no acepta conexiones. Se volverá a preguntar solo.
fetch-proxy-elsewhere = El proxy de esta red no lleva a { $host }. Mire la configuración de red de este equipo.
fetch-desktop-proxy = No se pudo llegar a { $host } a través de { $proxy }, el proxy de la configuración de red de este escritorio. Mire allí si sigue siendo el correcto.
fetch-unreached = No se pudo llegar a { $host }. ¿Está este equipo en línea? ({ $why })
fetch-no-http = Lo que responde en { $host } no habla HTTP. Mire la dirección en la configuración.
fetch-not-asked = No se pudo preguntar a { $host } ({ $why }).
fetch-broke-off = { $host } cortó antes de responder. Se volverá a preguntar solo.
fetch-broke-off-page = { $host } cortó a mitad de la página. Se volverá a preguntar solo.
fetch-broken-compression = { $host } envió una página con la compresión rota. Se volverá a preguntar solo.
fetch-insecure = { $host } no pudo demostrar quién es: no se logró una conexión segura ({ $why }). Se volverá a preguntar solo.
fetch-certificate = { $host } no pudo demostrar quién es: { $why }. No se leyó nada; una red con página de acceso también hace esto.
fetch-certificate-expired = su certificado ha caducado; mire también la fecha de este equipo
fetch-certificate-early = su certificado aún no es válido; mire la fecha de este equipo
fetch-certificate-name = su certificado es de otro servidor
fetch-certificate-issuer = nadie que este equipo conozca responde por su certificado
fetch-certificate-revoked = su certificado ha sido revocado
fetch-certificate-wrong = su certificado no es correcto
fetch-calendar = Esto es un calendario para programas (iCalendar), que OSPO Tray aún no sabe leer. Indique la página web en la que están las sesiones.
fetch-other-thing = Esto es { $what }, no una página. Indique la página web en la que están las sesiones.
thing-pdf = un documento PDF
thing-packed = un archivo comprimido (ZIP, o un documento de oficina)
thing-image = una imagen
thing-rtf = un documento RTF
thing-recording = una grabación
thing-font = un tipo de letra
thing-data = datos para programas (JSON)
thing-feed = un canal de noticias
thing-bytes = un archivo binario
fetch-redirects = { $host } redirige más de { $n } veces, quizá en círculo. Mire su dirección en la configuración.
fetch-redirect-none = { $host } redirige a una dirección que no lo es. Se volverá a preguntar más tarde; si sigue así, avise a quienes llevan la página.
fetch-redirect-unencrypted = { $host } redirige a una dirección sin cifrar ({ $other }), que no se sigue. Mire si la página tiene una dirección nueva.
fetch-redirect-other = { $host } redirige a otra dirección. { $why }
fetch-redirect-inwards = { $host } redirige a una dirección de la red propia de este equipo, que no se sigue. Si la página se ha mudado ahí, indique su dirección en la configuración.
fetch-standard-input = No se puede leer la entrada estándar ({ $why }).
reading-abandoned = No se pudo leer la página: varias lecturas no han terminado; inicie OSPO Tray de nuevo.
reading-no-thread = No se pudo leer la página: este equipo no da ningún hilo para ello ({ $why }).
reading-wrong = No se pudo leer la página: la lectura falló, lo que es un error de OSPO Tray; informe de él, por favor.
reading-slow = No se pudo leer la página: llevó más de { $n } s.

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
log-not-opened = No se ha abierto: { $link } ({ $why })
log-page-not-opened = No se abrió la página del calendario: solo se abren páginas https, páginas de este equipo y archivos que son páginas (.md, .html, .txt).
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
window-asking-agenda = Cargando la agenda…
window-accept = Usar la página como está ahora
window-on-now = En curso
window-next = Próxima sesión
window-own-link = Pegar su propio enlace a esta llamada
window-own-link-name = Su propio enlace a la llamada de { $title }
window-own-link-why = Solo se guarda en su configuración; «Unirse» lo abre en cada sesión de este nombre.
window-own-link-why-page = Solo se guarda en su configuración. «Unirse» abre el enlace de la página mientras lo tenga, y el suyo cuando no.
window-link-kept = Guardado. «Unirse» lo abre donde la página no tiene enlace propio.
window-unread = El calendario aún no se ha leído
window-unread-why = La página se está cargando.
window-nothing = No hay ninguna sesión anunciada
window-nothing-why = La página no nombra ninguna sesión futura. Se consulta con regularidad; una nueva aparecerá aquí y en la bandeja.
window-all-cancelled = Todas las sesiones anunciadas están canceladas
window-all-cancelled-why = Están en la lista de abajo. La página se mira una y otra vez; una sesión nueva aparecerá aquí y en la bandeja.
window-gone = Ya no está en la página
window-coming = Próximas sesiones
window-loose = También, sin fecha
window-undated = Todavía sin día
window-rules = La página también dice
window-past = Sesiones pasadas
window-missed-one = { $n } perdida
window-missed-other = { $n } perdidas
window-about = Acerca del grupo
window-where = Dónde
window-who = Quién
window-contact = Contacto
window-read = Para leer
window-zone = Horas de { $zone }
window-open-page = Abrir la página
agenda-cut = La página dice más de lo que cabe aquí: lo lejano se omite.
window-refresh = Actualizar
window-try-now = Probar ahora
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
window-joined = Ya dentro
window-new = Nueva
window-started-unreminded = Empezó sin recordatorio
window-was = Se llamaba «{ $title }»
window-moved = Cambia de fecha, antes: { $when }
window-not-sure = No es seguro
window-hosts = Anfitriones: { $names }
window-join = Unirse
window-register = Inscribirse…
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
window-source-gone = La página ha cambiado desde que se leyó esto; por eso no se muestran sus líneas.
window-published-server = La página se publicó el { $when }, según su servidor.
window-published-file = La página se publicó el { $when }, según la fecha de su archivo.
window-published-page = La página se publicó el { $when }, según su propio encabezado.
window-published-seen = No se indica cuándo se publicó la página; se vio así por primera vez el { $when }.
window-published-unknown = Fecha de publicación considerada: { $when }.
window-note = Para quienes escriben la página:
window-copy = Copiar
window-copied = Copiado
window-not-copied = No se ha podido copiar; el texto está seleccionado, pulse Ctrl+C.
window-doing = Cómo va
window-asking = Cargando…
window-test-notification = Mostrar una notificación de prueba
window-happened = Qué ocurrió
window-nothing-yet = Todavía nada.
window-asking-settings = Cargando la configuración…
window-show = Mostrar
window-test = Probar
window-remove = Quitar
window-fault = La ventana tiene un fallo: { $message }
window-none-of-yours = Ninguna sesión de sus grupos
window-none-of-yours-why = La página solo anuncia sesiones de grupos que no le importan, o a las que no asistirá. Están en la lista de abajo.
window-ignored = No es uno de sus grupos
window-as-said = Como lo dice la página
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
trial-click = Sin botones, basta un clic en el recordatorio para unirse a la sesión.
trial-middle-click = dunst no dibuja botones: para unirse a la sesión, haga clic en el recordatorio con el botón central.
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
health-trouble = Problema
tray-no-icon = Aquí no hay icono
tray-no-panel = Ningún panel muestra iconos aquí. En GNOME: sudo apt install gnome-shell-extension-appindicator (Debian, Ubuntu) o sudo dnf install gnome-shell-extension-appindicator (Fedora); después, cierre la sesión, vuelva a entrar y active la extensión. Con un gestor de ventanas sin panel: inicie un panel con bandeja, como xfce4-panel o waybar. Hasta entonces, inicie OSPO Tray otra vez para abrir su ventana.
tray-no-server = Ningún servidor de notificaciones responde, así que los recordatorios son líneas aquí. En Debian y Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = No hay bus de sesión, así que no hay icono ni notificaciones: los recordatorios son líneas aquí. Inicie OSPO Tray desde una sesión de escritorio, o con dbus-run-session.
tray-no-display = Aquí no hay ninguna pantalla, así que no hay ventana; el icono, los recordatorios y las órdenes funcionan sin ella.
login-comment = La próxima sesión en la bandeja
zone-not-known = Las horas se muestran en UTC, porque el sistema no dice en qué zona horaria está.
zone-unknown = Las horas se muestran en UTC, porque no hay ninguna zona horaria "{ $name }"; use un nombre de la base de datos IANA como "Europe/Paris".
cli-ending = OSPO Tray está terminando; inícielo de nuevo
bus-no-action = no hay ninguna acción { $said }; use join, open, refresh o quit
bus-no-parameter = la acción { $said } no toma ningún parámetro
cli-not-watched = No se puede vigilar { $path } ({ $why }): un cambio valdrá cuando OSPO Tray se inicie de nuevo.
cli-settings-not-watched = No se puede vigilar { $path } ({ $why }): un cambio a mano valdrá cuando actualice o abra la ventana, y a más tardar en la próxima consulta de la página. Si este equipo vigila demasiados archivos, aumente fs.inotify.max_user_watches y fs.inotify.max_user_instances.

### The command line's own help, its mistakes, and what it prints of a page

help-about = La próxima sesión de una comunidad abierta en su bandeja, en su propia hora, y la llamada a un clic
help-after = Sin orden, OSPO Tray funciona hasta que se le dice que termine; un segundo inicio abre la ventana del primero.
help-heading-usage = Uso:
help-heading-commands = Órdenes
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-values = [valores posibles: { $values }]
help-default = [por omisión: { $values }]
help-arg-help = Mostrar esta ayuda
help-arg-profile = Guardar configuración, estado y caché en esta carpeta, y funcionar junto a la instancia habitual
help-arg-schedule = Leer esta página en lugar de la de la configuración
help-arg-clock = Poner en marcha un reloj en este instante, SPEED veces más rápido; solo con --profile
help-arg-demo = Mostrar una comunidad de ejemplo cuya próxima sesión empieza en dos minutos; sin red, no guarda nada
help-arg-version = Mostrar la versión; con --verbose también qué reglas de zonas horarias se usan
help-arg-verbose = Decir más
help-arg-json = Como una línea de JSON
help-next = Mostrar la próxima sesión
help-next-format = Como una línea para una barra de estado
help-next-follow = Mostrar una línea ahora y en cada cambio, hasta que nadie lea
help-status = Mostrar cómo están el calendario, el icono, las notificaciones y las zonas horarias
help-join = Abrir la llamada de la sesión en curso o de la próxima, o lo que haya en su lugar
help-open = Abrir la ventana
help-refresh = Pedir ahora la página al servidor y esperar la respuesta
help-quit = Terminar la instancia en marcha
help-test-notification = Mostrar una notificación, desde la instancia en marcha hasta la pantalla, y decir qué sabe hacer el servidor de notificaciones
help-log = Mostrar qué tocaba, qué se avisó, qué se retuvo y qué se perdió, y por qué
help-log-json = Como una línea de JSON por entrada
help-read = Leer una página y mostrar lo que dice
help-read-json = Mostrar un objeto JSON
help-read-published = El momento en que se publicó la página (2021-09-17T16:07:21Z); decide los años que la página no dice
help-read-format = Cómo está escrita la página, cuando no se nota al mirarla
help-read-page = La página: un archivo, una dirección, o - para la entrada estándar
help-replay = Repasar la historia de una página y mostrar qué se habría avisado y contado
help-replay-json = Como un objeto JSON por aviso y por cambio; aún no hay otra forma
help-replay-zone = La zona horaria del miembro
help-replay-leads = Cuánto antes del comienzo se avisa; puede darse varias veces
help-replay-until = Cuándo parar
help-replay-dir = Una carpeta de archivos llamados YYYYMMDDTHHMMSSZ…: la página en esos momentos
help-settings = Leer y escribir la configuración
help-settings-explain = Explicar cada clave
help-settings-get = Mostrar el valor de una clave
help-settings-set = Escribir el valor de una clave; los comentarios del archivo se conservan
help-settings-unset = Quitar una clave del archivo: vuelve a valer su valor por omisión
help-arg-key = Como `schedule.poll`
help-arg-value = Como `30m`
help-settings-path = Mostrar dónde está el archivo de configuración
help-completions = Mostrar los completados de un intérprete; `source <(ospo-tray completions bash)` los activa
help-completions-shell = Qué intérprete
help-man = Mostrar la página del manual
help-man-into = Escribirla en esta carpeta, con una por orden
help-help = Mostrar esta ayuda o la de una orden
mistake-command = no hay ninguna orden { $said }
mistake-argument = { $said } no se espera aquí
mistake-value = { $value } no es un valor para { $said }
mistake-value-why = { $value } no es un valor para { $said }: { $why }
mistake-missing = falta { $said }
mistake-together = { $said } no va junto con { $other }
mistake-other = la línea de órdenes no se entiende
mistake-help = { $why }; más: ospo-tray --help
mistake-instant = { $said } no es un instante; escríbalo como 2021-10-07T15:30:00Z
mistake-speed = la velocidad tras la x es un número de 0.001 a 1000000, como x60
cli-version-zones = zonas horarias: { $version } ({ $from })
cli-manual-unwritable = no se pueden escribir las páginas del manual en { $path } ({ $why }); indique una carpeta suya
read-page = { $n ->
    [0] { $title }: ninguna sesión con fecha
    [one] { $title }: { $n } sesión
   *[other] { $title }: { $n } sesiones
}
read-this-page = Esta página
read-line = { $text } (línea { $n })
read-undated = Aún sin fecha: { $text }
read-repeats = Se repite: { $text }
read-said = dice: { $text } → { $meant }
read-no-instant = ningún instante
read-zone-unknown = zona desconocida
read-to-be-announced = por anunciar
read-link-join = Llamada: { $url }
read-link-register = Inscripción: { $url }
read-link-info = Enlace: { $url }
read-when = { $when } en { $zone } = { $utc } UTC
read-until = { $when }, hasta { $clock }
read-tentative = provisional
read-tbd = por determinar
read-cancelled = cancelada
read-not-printed = No se puede mostrar nada ({ $why }).
read-no-room = Este equipo no da sitio para trabajar ({ $why }).
mistake-meant = { $why }; quizá quiera decir { $meant }

### What cannot be done, and what helps

store-newer = El estado lo escribió una versión posterior de OSPO Tray y se deja como está: lo que ahora se avise y se descarte se olvidará cuando termine la aplicación. Instale otra vez la versión posterior.
store-unwritable = No se puede escribir { $path } ({ $why }): los recordatorios siguen, pero lo avisado y descartado se olvida cuando termina la aplicación. { $remedy }
store-unlogged = No se puede escribir { $path } ({ $why }): los recordatorios siguen, y al registro le falta algo. { $remedy }
store-unlocked = No se puede bloquear { $path } ({ $why }): no inicie OSPO Tray dos veces con esta carpeta.
store-folder-unusable = La carpeta { $path } no se puede usar ({ $why }): los recordatorios funcionan, pero lo avisado y descartado se olvida cuando termina la aplicación. Permita escribir en la carpeta e inicie de nuevo.
store-open-to-others = Otras personas de este equipo pueden leer { $path }, y no se pudo cambiar ({ $why }). Mire su propietario y sus permisos.
fetch-not-kept = No se puede guardar la página en { $path } ({ $why }): los recordatorios siguen, y tras reiniciar se pide de nuevo.
fetch-kept-newer = { $path } fue escrito por una versión posterior de OSPO Tray y se deja como está: la página se pide entera cada vez. Instale de nuevo la versión posterior.
store-remedy-full = Haga sitio en el disco.
store-remedy-read-only = El disco es de solo lectura: móntelo para escritura.
store-remedy-permissions = Mire el propietario y los permisos de la carpeta.
store-set-aside = Lo que OSPO Tray recordaba no se pudo leer ({ $why }) y se guarda como { $path }. Empieza de nuevo: algún recordatorio puede repetirse.
store-not-set-aside = Lo que OSPO Tray recordaba en { $path } no se pudo leer ({ $why }) ni apartar ({ $error }). Empieza de nuevo: algún recordatorio puede repetirse.
profile-no-home = OSPO Tray no sabe dónde guardar sus archivos; defina HOME, o indique una carpeta con --profile DIR
profile-unusable = la carpeta del perfil { $path } no se puede usar ({ $why }); indique otra con --profile DIR
start-no-alarm = OSPO Tray no puede despertarse a tiempo en este sistema ({ $why }); informe de ello, por favor
copy-no-holder = no se pudieron copiar los detalles, porque OSPO Tray no pudo iniciarse a sí mismo ({ $why }); inícielo de nuevo
copy-refused = no se pudieron copiar los detalles: { $why }; un portapapeles necesita una pantalla (X11 o Wayland)
login-not-written = OSPO Tray no se iniciará al entrar, porque no se puede escribir { $path } ({ $why }); mire su propietario y sus permisos
login-not-removed = OSPO Tray se sigue iniciando al entrar, porque no se puede escribir { $path } ({ $why }); mire su propietario y sus permisos
open-scheme = este enlace no se abrió, porque solo se abren los de https, mailto y llamadas; está en la página si quiere mirarlo
open-missing = no se pudo abrir el enlace, porque falta { $opener } ({ $why }); en Debian y Ubuntu: sudo apt install xdg-utils
open-refused = no se pudo abrir el enlace: { $opener } terminó con { $how }; ¿hay un navegador instalado?
open-too-often = este enlace no se abrió, porque se acaban de abrir muchos; inténtelo de nuevo en un momento
tray-unreachable = No hay icono, porque no se puede llegar al panel ({ $why }).
notify-none = no hay servidor de notificaciones
notify-refused = el servidor de notificaciones lo rechaza: { $why }
notify-no-bus = no hay bus de sesión
notify-no-answer = el servidor de notificaciones no responde
demo-no-folder = la demostración necesita una carpeta por un rato y no puede crearla ({ $why }); mire TMPDIR y el espacio libre del disco
demo-no-port = la demostración necesita un puerto en la interfaz local de este equipo y no lo consigue ({ $why })
store-unreadable = No se puede leer { $path } ({ $why }): algún recordatorio puede repetirse. Mire su propietario y sus permisos.

### Where no window can be shown

no-window-title = No se puede mostrar la ventana
no-window-program = Falta el programa de la ventana ({ $path }); instale OSPO Tray de nuevo.
no-window-display = Aquí no hay ninguna pantalla en la que mostrar una ventana.
no-window-engine = La ventana necesita un motor web que no está instalado aquí ({ $library }). En Debian y Ubuntu: sudo apt install libwebkit2gtk-4.1-0; en Fedora: sudo dnf install webkit2gtk4.1
no-window-start = No se pudo iniciar el programa de la ventana ({ $why }).
no-window-version = La ventana y la aplicación son de versiones distintas; instale ambas de nuevo y vuelva a iniciar OSPO Tray.
no-window-silent = La ventana se inició, pero no llegó a mostrar nada; se ha cerrado.
no-window-how = no se sabe cómo
no-window-ended = La ventana terminó antes de poder mostrarse ({ $why }).

### The demo, and what is opened by hand

demo-intro = Esto es una demostración: la página de una comunidad ficticia en { $address }, sin red y sin guardar nada. Su próxima sesión empieza a las { $clock } y avisa un minuto antes; «Unirse» abre la reunión pública de prueba de Zoom.
demo-commands = Desde otro terminal: { $command } next (o join, status, open, quit). Ctrl+C la termina.
demo-commands-without-bus = Desde otro terminal: { $command } next (o join, status). Ctrl+C la termina.
demo-running = La demostración ya está en marcha; aquí está su ventana.
cli-meanwhile = Para echar un vistazo mientras tanto: { $program } --demo
open-by-hand = { $why } (la dirección: { $address })

### The command line

cli-not-running = OSPO Tray no está en marcha; inícielo con: ospo-tray
cli-clock-without-profile = --clock es solo para un perfil aparte, para que ninguna hora inventada entre en el estado real; añada --profile DIR
cli-still-running = OSPO Tray no terminó en cinco segundos; termine a mano el proceso ospo-tray e informe de ello con: ospo-tray log
cli-nothing-to-join = no hay nada a lo que unirse: no se conoce ninguna sesión; mire con: ospo-tray status
cli-demo-alone = la demostración funciona sola; quite la orden junto a --demo
cli-no-session = No se conoce ninguna sesión. Mire con: ospo-tray status
cli-all-over = Todas las sesiones conocidas han terminado. Busque nuevas con: ospo-tray refresh
cli-ended = OSPO Tray terminó antes de responder; inícielo de nuevo con: ospo-tray
cli-running-elsewhere = OSPO Tray ya está en marcha (proceso { $pid }), pero no en este bus de sesión, así que no se le puede preguntar desde aquí; termínelo con: kill { $pid }
cli-running-here = OSPO Tray ya está en marcha y no se le puede preguntar desde aquí: un clic en su icono abre la ventana, y «Salir» en su menú lo termina.
cli-no-file = No existe el archivo { $path }; compruebe cómo está escrito.
cli-opens = abre { $host }
cli-status-schedule = calendario
cli-status-sessions = sesiones
cli-status-poll = última consulta
cli-status-next-poll = próxima consulta
cli-status-tray = icono
cli-status-notifications = notificaciones
cli-status-zones = zonas horarias
cli-status-none = ninguno
cli-status-trouble = problema
cli-zones-system = del sistema
cli-zones-bundled = incluidas

### Settings that are refused, and what is wanted; the kinds of value

refusal-unknown = No hay ninguna clave «{ $name }» en la configuración; `ospo-tray settings --explain` las enumera todas.
refusal-value = { $name } = { $value }: { $wanted }.
refusal-broken = { $why } No se ha cambiado nada.
refusal-unwritable = No se puede escribir { $path } ({ $why }). No se ha cambiado nada; mire su propietario y sus permisos.
refusal-unreadable = La configuración de { $path } no se puede leer ({ $why }): sigue valiendo la última buena. Mire el propietario y los permisos del archivo.
refusal-unreadable-default = La configuración de { $path } no se puede leer ({ $why }): valen los valores por omisión. Mire el propietario y los permisos del archivo.
refusal-empty = { $path } está vacío, como lo deja un disco lleno: sigue valiendo la última configuración buena. Haga sitio en el disco; para volver a los valores predeterminados, borre el archivo o deje un comentario en él.
refusal-kept = El archivo de configuración tal como estaba se guarda como { $path }.
refusal-not-kept = El archivo de configuración no se pudo copiar a { $path } ({ $why }).
refusal-place = { $path }, línea { $line }, columna { $column }
refusal-syntax = { $place }: { $why }. Sigue valiendo la última configuración buena; corrija esa línea.
refusal-syntax-default = { $place }: { $why }. Valen los valores por omisión; corrija esa línea.
refusal-mistake = { $place }: { $name }: { $wanted }. Sigue valiendo su último valor bueno.
refusal-mistake-default = { $place }: { $name }: { $wanted }. Vale su valor por omisión.
refusal-unknown-line = { $place }: no hay ninguna clave { $name } en la configuración; la línea se conserva y no hace nada. `ospo-tray settings --explain` las enumera todas.
refusal-no-file = no es un archivo
refusal-too-long = pasa de 1 MiB
refusal-no-text = no es texto UTF-8
want-kind = se espera: { $kind }
want-text = se espera un texto entre comillas
want-list = se espera una lista como { $example }
want-zone = se espera el nombre de una zona horaria como "America/New_York"
want-yes-or-no = se espera `true` o `false`
want-one-of = se espera uno de { $values }
want-duration = se espera una duración como "10m" o "1h 30m"
want-a-year = se espera una duración de un año como mucho
want-at-least = se espera al menos { $least }
want-or-off = { $wanted }, u "off"
want-hours = se esperan horas como "22:00-07:00", u "off"
want-call = se espera la dirección https: de una llamada
kind-page = texto: una dirección https:, o la ruta de un archivo de este equipo
kind-five-minutes = duración, 5 minutos o más
kind-an-hour = duración, una hora o más
kind-call-or-none = texto: una dirección https:; vacío para ninguna
kind-call = texto: una dirección https:
kind-yes-or-no = true o false
kind-durations = lista de duraciones; vacía para ninguna
kind-groups = lista de grupos, nombrados como sus sesiones; vacía para ninguno
kind-duration-or-off = duración, u "off"
kind-hours = horas del día como "22:00-07:00", u "off"
kind-sound = texto: el nombre de un sonido de su tema de sonido; vacío para ninguno
kind-zone = texto: una zona horaria como America/New_York; vacío para ninguna
kind-one-of = uno de { $values }
kind-and-default = { $kind }; por omisión { $default }
kind-no-default = ninguno

### The settings

setting-section-schedule = Calendario
setting-section-calls = Llamadas
setting-section-group-calls = Llamadas de grupos concretos
setting-section-reminders = Recordatorios
setting-section-group-reminders = Recordatorios de grupos concretos
setting-section-general = General

setting-title-schedule-url = Página
setting-schedule-url = La página en la que su comunidad dice cuándo se reúne. Se lee con regularidad.
setting-title-schedule-poll = Consultar la página cada
setting-schedule-poll = Con qué frecuencia se consulta la página cuando nada apremia. Antes si se acerca una sesión, más tarde si el servidor lo pide.
setting-title-schedule-stale-after = Calendario antiguo después de
setting-schedule-stale-after = Cuánto tiempo sin una buena lectura de la página hace que el calendario se llame antiguo.
setting-title-join-link = Su enlace de llamada
setting-join-link = Su propio enlace a la llamada, que «Unirse» abre cuando la página no tiene ninguno. Se queda en este equipo y se muestra abreviado.
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
setting-language = El idioma del icono, el menú, las notificaciones, la ventana y la línea de órdenes: inglés, alemán, francés, español o portugués. Auto es como el escritorio; si es otro, inglés.
setting-title-start-at-login = Iniciar al entrar
setting-start-at-login = Si OSPO Tray se inicia cuando usted entra en su sesión.
setting-section-groups = Grupos
setting-title-reminders-ignored = Qué grupos importan
setting-reminders-ignored = Los grupos que no le importan. Sus sesiones se muestran igualmente, pero no avisan ni aparecen en la bandeja, salvo aquellas a las que asistirá. Un grupo nuevo o renombrado en la página avisa hasta que lo nombre aquí.
setting-title-clock = Reloj
setting-clock = El reloj con el que se leen las horas: 6:00 PM o 18:00. Auto es como en la región del escritorio.
setting-title-second-zone = Segunda zona horaria
setting-second-zone = Una segunda zona horaria, en la que la ventana da también la hora de cada sesión.
choice-12h = 12 horas
choice-24h = 24 horas

choice-auto = Como el escritorio
choice-automatic = Automático
choice-light = Claro
choice-dark = Oscuro
choice-colour = En color

### Lengths of time, as they are typed in the window

# What may be typed for each unit of a length of time, in small letters and separated by commas.
length-typed-minutes = m, min, minuto, minutos
length-typed-hours = h, hora, horas
length-typed-days = d, día, días, dia, dias
length-typed-weeks = sem, semana, semanas
# In place of a length or of hours.
length-off = desactivado

### The first start, and what the settings say beside their fields

window-never = Nunca
window-again = Volver a las primeras preguntas
window-first-title = Le damos la bienvenida
window-first-why = Cuatro preguntas, cada una con una respuesta que ya sirve. Todo se puede cambiar más tarde en la configuración.
window-first-groups = ¿Qué grupos le interesan?
window-first-link = ¿Cuál es su enlace a la llamada?
window-first-link-why = «Unirse» lo abre cuando la página no indica ningún enlace. Se queda en este equipo.
window-first-ask = Pedirlo por correo
window-first-ask-why = Abre un correo para { $address }, listo para enviar.
window-first-leads = ¿Cuándo quiere que se le avise?
window-first-login = ¿Iniciar OSPO Tray al entrar en la sesión?
window-first-done = Listo
window-first-skip = Omitir
window-explain-leads = Cuánto antes del comienzo de una sesión: «10 min, al empezar» avisa dos veces.
window-explain-group-leads = Para las sesiones de un solo grupo, en lugar de los recordatorios de arriba. Un campo vacío significa: como arriba.
window-explain-groups = Las sesiones de un grupo sin marcar se muestran igualmente, pero no avisan ni aparecen en la bandeja, salvo que vaya a asistir. Un grupo nuevo o renombrado en la página está marcado hasta que lo desmarque.
window-explain-group-links = Para las sesiones de un solo grupo, en lugar del enlace de arriba.

### The letter to those who write the page; in English in every language, since they may not read the member's. $doubt is a sentence

letter-head = Hello, what the page says of “{ $title }” can be read in more than one way:
letter-line = - line { $line }: { $doubt }
letter-ask = Could you have a look? { $advice }
letter-time = One time with its zone leaves no doubt.
letter-day = The day with its weekday, and the month as a word, leave no doubt.
letter-year = The year beside the date leaves no doubt.
letter-status = A word such as “cancelled” or “confirmed” beside the session leaves no doubt.

### The mail that asks for the link to the call

mail-link-subject = Enlace a las llamadas de { $group }
mail-link-text =
    Hola:

    Me gustaría participar en las sesiones de { $group } ({ $page }) y todavía no tengo el enlace a las llamadas. ¿Podría enviármelo?

    ¡Muchas gracias!

### Health, and the page that the command line names

health-last-poll = Última consulta de la página
health-next-poll = Próxima consulta de la página
health-never = todavía no
health-armed = Próximo despertar
health-nothing-due = nada pendiente
health-next-reminder = Próximo recordatorio
health-no-reminder = no hay ninguno previsto
health-tray-shown-by = lo muestra { $host }
health-log = Registro
setting-overridden = Esta página se indicó al iniciar OSPO Tray (--schedule) y vale hasta que termine. En la configuración está { $address }.
