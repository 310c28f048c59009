# See en.ftl.

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
