# See en.ftl.

### The trial notification

trial-title = É assim que o OSPO Tray avisa
trial-text = O lembrete de uma sessão tem o mesmo aspeto, com a sua hora e aquilo em que participar.
trial-shown = Há uma notificação no ecrã, mostrada por { $server }.
trial-no-name = um servidor de notificações que não diz o seu nome
trial-buttons = botões, como «Participar»
trial-body = texto sob o título
trial-markup = formatação no texto
trial-links = ligações no texto
trial-persistence = guarda um aviso até que o tenha visto
trial-sound = sons
trial-picture = uma imagem
trial-can = { $what } ({ $ability }): sim
trial-cannot = { $what } ({ $ability }): não
trial-click = Sem botões, um clique no lembrete participa na sessão.
trial-middle-click = O dunst não desenha botões: um clique com o botão do meio no lembrete participa na sessão.
trial-no-server = Aqui não se vê nenhuma notificação ({ $why }); os lembretes são linhas no terminal. Em Debian e Ubuntu: sudo apt install xfce4-notifyd
trial-refused = Aqui não se vê nenhuma notificação ({ $why }); termine a sessão e volte a entrar e, se isso não ajudar, experimente outro servidor de notificações.

### Status bars

bar-no-bus = Não há barramento de sessão onde seguir o OSPO Tray; inicie a barra a partir de uma sessão de ambiente de trabalho, ou com dbus-run-session.
bar-bus-ended = O barramento de sessão terminou, por isso não há mais nada a seguir; inicie a barra de novo.

### The alert

window-alert-dismiss = Dispensar
