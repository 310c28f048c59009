# See en.ftl. Tratamento formal, sem pronome onde for possível.

### Days and times

date-weekday = { $n ->
    [1] seg
    [2] ter
    [3] qua
    [4] qui
    [5] sex
    [6] sáb
   *[7] dom
}
date-month = { $n ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
}
date-day = { $weekday } { $day } { $month }
date-day-year = { $weekday } { $day } { $month } { $year }
date-moment = { $day }, { $clock }

when-now = agora
when-today = hoje
when-tomorrow = amanhã
when-in-minutes = em { $n } min
when-in-hours = em { $n } h
when-in-days = { $n ->
    [one] em { $n } dia
   *[other] em { $n } dias
}
when-minutes = { $n } min
when-hours = { $n } h
when-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
when-minutes-ago = há { $n } min
when-hours-ago = há { $n } h
when-days-ago = { $n ->
    [one] há { $n } dia
   *[other] há { $n } dias
}
when-zone-not-said = { $time } (fuso horário não indicado)
when-time-not-known = { $day }, hora ainda desconhecida

### Lists and sessions

list-and = { $most } e { $last }
session-track = { $track }: { $title }
session-hosts = Anfitriões: { $names }
session-not-sure = Não é certo: { $doubt }

### Notices

notice-started = começou { $ago }
notice-track-starts = A parte da comunidade começa { $until }
notice-track-starts-now = A parte da comunidade começa agora
notice-track-started = A parte da comunidade começou { $ago }
notice-snooze = { $n ->
    [one] Lembrar em { $n } minuto
   *[other] Lembrar em { $n } minutos
}
notice-show = Mostrar
notice-changes = { $n ->
    [one] { $n } alteração no calendário
   *[other] { $n } alterações no calendário
}

### What a click opens

join-call = Participar
join-with = Participar com { $service }
join-register = Inscrever-se…
join-page = Abrir a página
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = afinal realiza-se, { $is }
change-new = nova, { $is }
change-moved = muda de { $was } para { $is }
change-renamed = chamava-se { $title }
change-cancelled = cancelada, { $was }
change-gone = já não está na página, era { $was }
change-more = mais { $n }

### The tray

tray-nothing = Não há nada marcado
tray-not-read = O calendário ainda não foi lido
tray-not-reached = { $why } Próxima tentativa às { $clock }.
tray-meanwhile = Para explorar entretanto: ospo-tray --demo
tray-stale = { $detail } · o calendário está desatualizado
# Behind the second line of the tooltip: what the ! on the icon means.
tray-missed = { $n ->
    [one] { $n } perdida
   *[other] { $n } perdidas
}

### The menu

menu-open = Abrir o OSPO Tray
menu-refresh = Atualizar agora
menu-refresh-recent = Atualizar agora (lido às { $clock })
menu-refresh-older = Atualizar agora (lido { $ago })
menu-quiet = Silêncio até amanhã
menu-end-quiet = Voltar a avisar (silêncio até { $when })
menu-settings = Configurações…
menu-quit = Sair
menu-accept = Aceitar a página como está agora
menu-stale = O calendário está desatualizado
menu-stale-since = O calendário está desatualizado: última leitura { $when }
menu-changes = { $n ->
    [one] { $n } alteração desde a última vez que consultou
   *[other] { $n } alterações desde a última vez que consultou
}
menu-missed = Perdida: { $title } ({ $when })
menu-seen = Visto
menu-today = Hoje
menu-tomorrow = Amanhã
menu-more = mais { $n }…
menu-undated = Ainda sem data: { $all }
menu-time-not-known = Hora desconhecida: { $title }
menu-remark-joined = a participar
menu-remark-going = vou
menu-remark-not-going = não vou
menu-remark-new = nova
menu-remark-moved = muda de data
menu-remark-renamed = outro nome
menu-remark-not-sure = não é certo
menu-going = Vou
menu-not-going = Não vou
menu-remind = Lembrar…
menu-remind-usual = Como nas configurações
menu-remind-at-start = No início
menu-remind-before = { $span } antes
menu-remind-never = Nunca
menu-snooze-start = Lembrar no início
menu-show-again = Mostrar o lembrete outra vez
menu-set-link = Definir a ligação da chamada…
menu-copy = Copiar os detalhes
menu-why = Porquê esta hora?
menu-about = Sobre este grupo
menu-where = Onde: { $place }
menu-when = Quando: { $rule }
menu-write-to = Escrever para { $address }
menu-contact = Contacto

age-recent = Calendário lido às { $clock }, há menos de 1 h
age-older = Calendário lido { $when }, { $ago }

### The clipboard

copy-call = Chamada: { $url }
copy-registration = Inscrição: { $url }

### Polls

poll-read = { $n ->
    [0] A página foi lida; não refere nenhuma sessão com data.
    [one] A página foi lida; tem { $n } sessão.
   *[other] A página foi lida; tem { $n } sessões.
}
poll-unchanged = A página não mudou.
poll-no-session = De repente a página não refere nenhuma sessão; continua a valer o calendário lido antes.
poll-other-title = De repente a página tem outro título; continua a valer o calendário lido antes.
poll-login = Em vez do calendário veio uma página que pede uma palavra-passe; continua a valer o calendário lido antes.
poll-shrunk = De repente falta a maior parte da página; continua a valer o calendário lido antes.

### The log

log-rung = Mostrado às { $clock }: { $title } ({ $when })
log-not-rung = Não foi possível mostrar, haverá nova tentativa: { $title } ({ $why })
log-withdrawn = Retirado: { $title }
log-held-joined = Não mostrado, já estava a participar: { $title } ({ $when })
log-held-not-going = Não mostrado, não vai participar: { $title } ({ $when })
log-held-quiet = Não mostrado, horas de silêncio: { $title } ({ $when })
log-held-quiet-asked-for = Não mostrado, queria silêncio até amanhã: { $title } ({ $when })
log-missed-away = Passou sem lembrete: { $title } ({ $when }). Estava previsto para { $due }; o computador estava suspenso ou o OSPO Tray não estava em execução
log-missed-not-shown = Passou sem lembrete: { $title } ({ $when }). Estava previsto para { $due }; não foi possível mostrá-lo
log-changes-held = Alterações não mostradas: horas de silêncio
log-opened-call = Chamada aberta: { $title } ({ $link })
log-opened-registration = Inscrição aberta: { $title } ({ $link })
log-opened-page = Página aberta: { $title } ({ $link })
log-nothing-to-open = Não há nenhuma ligação para abrir; defina a sua com [join] link nas configurações.
log-snoozed = Novo lembrete às { $clock }: { $title }
log-leads = Lembrete { $leads }: { $title }
log-leads-usual = Lembrete como nas configurações: { $title }
log-leads-never = Sem lembrete: { $title }
log-lead-at-start = no início
log-lead-before = { $span } antes
log-dismissed = Dispensado: { $title }
log-going = Participação confirmada: { $title }
log-not-going = Participação recusada: { $title }
log-undecided = Participação por decidir: { $title }
log-undone = Anulado: { $title }
log-believed = Página aceite: { $address }
log-quiet = Silêncio até { $when }
log-quiet-undone = Silêncio anulado

### The window

window-view-agenda = Agenda
window-view-settings = Configurações
window-view-health = Estado
window-views = Vistas
window-asking-agenda = A pedir a agenda …
window-accept = Acreditar nesta leitura
window-on-now = A decorrer
window-next = Próxima sessão
window-own-link = Colar a sua própria ligação a esta chamada
window-own-link-name = A sua própria ligação à chamada de { $title }
window-own-link-why = Fica apenas nas suas definições; «Participar» abre-a em cada sessão com este nome.
window-own-link-why-page = Fica apenas nas suas definições. «Participar» abre a ligação da página enquanto esta tiver uma, e a sua quando não tiver.
window-link-kept = Guardada. «Participar» abre-a onde a página não tiver uma ligação própria.
window-unread = O calendário ainda não foi lido
window-unread-why = A página está a ser pedida.
window-nothing = Nenhuma sessão está anunciada
window-nothing-why = A página não indica nenhuma sessão futura. É vista regularmente; uma nova aparecerá aqui e na bandeja.
window-all-cancelled = Todas as sessões anunciadas estão canceladas
window-all-cancelled-why = Estão na lista abaixo. A página é vista regularmente; uma nova sessão aparecerá aqui e na bandeja.
window-gone = Já não está na página
window-coming = Próximas sessões
window-loose = Dito sem data
window-undated = Ainda sem dia
window-rules = A página também diz
window-past = Sessões passadas
window-missed-one = { $n } perdida
window-missed-other = { $n } perdidas
window-about = Sobre o grupo
window-where = Onde
window-contact = Contacto
window-read = Para ler
window-zone = Horas de { $zone }
window-open-page = Abrir a página
window-refresh = Atualizar
window-refreshing = A página está a ser pedida…
window-to-address = Alterar o endereço da página
window-time-tbd = hora a determinar
window-time-none = sem hora indicada
window-zone-not-said = { $time } (fuso horário não indicado)
window-tentative = Provisória
window-tbd = A determinar
window-cancelled = Cancelada
window-rings-again = Volta a avisar às { $time }
window-going = Vou
window-not-going = Não vou
window-joined = A participar
window-new = Nova
window-started-unreminded = Começou sem aviso
window-was = Era «{ $title }»
window-moved = Mudada de { $when }
window-not-sure = Sem certeza
window-hosts = Anfitriões: { $names }
window-join = Participar
window-register = Inscrever-se …
window-button-of = { $button }: { $what }
window-opens = abre { $host }
window-snooze-5 = Lembrar-me daqui a 5 minutos
window-snooze-15 = Lembrar em 15 minutos
window-snooze-start = Lembrar no início
window-show-again = Mostrar o lembrete outra vez
window-undo = Anular
window-why = Porquê esta hora?
window-says = A página diz
window-read-as = Lido como
window-yours = Na sua hora
window-yours-in = Na sua hora ({ $zone })
window-line = linha { $n }
window-no-zone = sem fuso indicado
window-agrees = concorda
window-differs = difere
window-source = As linhas da página
window-note = Para quem escreve a página:
window-copy = Copiar
window-copied = Copiado
window-not-copied = Não foi possível copiar; o texto está selecionado, prima Ctrl+C.
window-doing = Como está
window-asking = A perguntar …
window-test-notification = Mostrar uma notificação de teste
window-happened = O que aconteceu
window-nothing-yet = Ainda nada.
window-asking-settings = A pedir as definições …
window-show = Mostrar
window-test = Testar
window-remove = Remover
window-fault = A janela tem uma falha: { $message }
window-none-of-yours = Nenhuma sessão dos seus grupos
window-none-of-yours-why = O que a página anuncia é de grupos que não lhe interessam, ou não participa. Está na lista abaixo.
window-ignored = Não é um dos seus grupos
window-as-said = Horas da página
window-page-says = A página:
window-no-group-yet = Ainda não se conhece nenhum grupo; a página não foi lida.

### The trial notification

trial-title = É assim que o OSPO Tray avisa
trial-text = O lembrete de uma sessão tem o mesmo aspeto e o mesmo som, com a sua hora e aquilo em que participar. Responder a este não faz nada.
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

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Clique para entrar
notice-middle-click-to-join = Clique com o botão do meio para entrar
notice-click = Clique: { $what }
notice-middle-click = Clique do meio: { $what }

### How the application is doing

health-schedule = Calendário
health-tray = Ícone da bandeja
health-tray-shown = visível
health-tray-not-shown = nenhum painel o mostra
health-notifications = Notificações
health-no-server = nenhum servidor responde
health-zones = Regras de fusos horários
health-version = Versão
tray-no-icon = Aqui não há ícone
tray-no-panel = Nenhum painel mostra ícones aqui. No GNOME: sudo apt install gnome-shell-extension-appindicator; até lá, inicie o OSPO Tray outra vez para abrir a sua janela.
tray-no-server = Nenhum servidor de notificações responde, por isso os lembretes são linhas aqui. Em Debian e Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = Não há bus de sessão, por isso não há ícone nem notificações: os lembretes são linhas aqui. Inicie o OSPO Tray a partir de uma sessão de ambiente de trabalho, ou com dbus-run-session.

### The command line

cli-not-running = O OSPO Tray não está em execução; inicie-o com: ospo-tray
cli-clock-without-profile = --clock é só para um perfil à parte, para que nenhuma hora inventada entre no estado real; acrescente --profile DIR
cli-still-running = O OSPO Tray não terminou em cinco segundos; termine o processo ospo-tray à mão e comunique-o com: ospo-tray log
cli-nothing-to-join = não há nada em que participar: não se conhece nenhuma sessão; veja com: ospo-tray status
cli-demo-alone = a demonstração funciona sozinha; retire o comando junto a --demo
cli-no-session = Não se conhece nenhuma sessão. Veja com: ospo-tray status
cli-opens = abre { $host }
cli-status-schedule = calendário
cli-status-sessions = sessões
cli-status-poll = última consulta
cli-status-tray = ícone
cli-status-notifications = notificações
cli-status-zones = fusos horários
cli-status-none = nenhum
cli-zones-system = do sistema
cli-zones-bundled = incluídas

### The settings

setting-section-schedule = Calendário
setting-section-calls = Chamadas
setting-section-group-calls = Chamadas de grupos específicos
setting-section-reminders = Lembretes
setting-section-group-reminders = Lembretes de grupos específicos
setting-section-general = Geral

setting-title-schedule-url = Página
setting-schedule-url = A página em que a sua comunidade diz quando se reúne. É lida vezes sem conta.
setting-title-schedule-poll = Consultá-la a cada
setting-schedule-poll = Com que frequência a página é consultada quando nada tem pressa. Mais cedo antes de uma sessão, mais tarde quando o servidor o pede.
setting-title-schedule-stale-after = Desatualizado após
setting-schedule-stale-after = Quanto tempo sem uma boa leitura da página faz com que o calendário se diga desatualizado.
setting-title-join-link = A sua ligação da chamada
setting-join-link = A sua própria ligação para a chamada, aberta por «Participar» quando a página não tem nenhuma. Está só neste ficheiro e noutros sítios aparece abreviada.
setting-join-links-group = A sua própria ligação para a chamada de um grupo, com o nome das suas sessões. Vem antes de `link`.
setting-title-join-zoom-application = Abrir o Zoom na sua aplicação
setting-join-zoom-application = Se uma chamada Zoom é aberta na aplicação do próprio Zoom, sem navegador pelo meio.
setting-title-reminders-leads = Avisar antes do início
setting-reminders-leads = Quanto tempo antes do início de uma sessão é avisado; "0m" é no início.
setting-reminders-groups-group = Os lembretes de um grupo, com o nome das suas sessões, em vez de `leads`.
setting-title-reminders-community-track = Avisar antes da parte da comunidade
setting-reminders-community-track = Quanto tempo antes do início da parte da comunidade também é avisado.
setting-title-reminders-changes = Comunicar alterações
setting-reminders-changes = Se é informado quando uma sessão é nova, muda de data, é cancelada ou desaparece.
setting-title-reminders-alert = Uma janela no início
setting-reminders-alert = Se no início de uma sessão aparece uma pequena janela acima de todas as outras, até participar, adiar ou dispensar. Onde não se pode mostrar uma janela, vem em seu lugar uma notificação crítica. As sessões sem nenhum lembrete não a têm.
setting-title-reminders-quiet = Horas de silêncio
setting-reminders-quiet = As horas, na sua própria hora, em que só avisam as sessões a que vai.
setting-title-reminders-sound = Som
setting-reminders-sound = O som de um lembrete, onde o servidor de notificações toca sons. Os nomes são os da especificação de nomes de sons do freedesktop, como `message-new-instant` ou `bell`.
setting-title-reminders-assumed-length = Duração quando não é dita
setting-reminders-assumed-length = Quanto tempo se supõe que dura uma sessão quando a página não o diz.
setting-title-tray-icon = Ícone
setting-tray-icon = A tinta do ícone: clara para um painel escuro, escura para um claro, ou a cores para qualquer um. Automático segue as cores do ambiente de trabalho, e é a cores onde este não as indica.
setting-title-language = Língua
setting-language = A língua do ícone, do menu, das notificações, da janela e da linha de comandos: inglês, alemão, francês, espanhol ou português. Por omissão é a do ambiente de trabalho; se for outra, inglês.
setting-title-start-at-login = Iniciar ao entrar
setting-start-at-login = Se o OSPO Tray se inicia quando entra na sua sessão.
setting-section-groups = Grupos
setting-title-reminders-ignored = Que grupos importam
setting-reminders-ignored = Os grupos que não lhe interessam. As suas sessões são listadas na mesma, mas não avisam nem aparecem na bandeja, exceto aquelas em que participa. Um grupo novo ou renomeado na página avisa até o indicar aqui.
setting-title-clock = Relógio
setting-clock = O relógio em que as horas são lidas: 6:00 PM ou 18:00. Auto é o da região do ambiente de trabalho.
setting-title-second-zone = Segundo fuso horário
setting-second-zone = Um segundo fuso horário, no qual a janela indica também a hora de cada sessão.
choice-12h = 12 horas
choice-24h = 24 horas

choice-auto = Como o ambiente de trabalho
choice-automatic = Automático
choice-light = Claro
choice-dark = Escuro
choice-colour = A cores
