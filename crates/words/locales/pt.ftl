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
change-short-new = { $title }: nova
change-short-moved = { $title }: muda de data
change-short-renamed = { $title }: outro nome
change-short-cancelled = { $title }: cancelada
change-short-gone = { $title }: já não está na página
change-more = mais { $n }

### The tray

tray-nothing = Não há nada marcado
tray-not-read = O calendário ainda não foi lido
tray-not-reached = { $why } Próxima tentativa às { $clock }.
tray-meanwhile = Para explorar entretanto: ospo-tray --demo
tray-stale = { $detail } · o calendário está desatualizado

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
log-missed = Passou sem lembrete: { $title } ({ $when })
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
window-none-of-yours = Nenhuma sessão dos seus grupos
window-none-of-yours-why = O que a página anuncia é de grupos que não lhe interessam, ou não participa. Está na lista abaixo.
window-ignored = Não é um dos seus grupos
window-as-said = Horas da página
window-page-says = A página:
window-no-group-yet = Ainda não se conhece nenhum grupo; a página não foi lida.

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

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Clique para entrar
notice-middle-click-to-join = Clique com o botão do meio para entrar
notice-click = Clique: { $what }
notice-middle-click = Clique do meio: { $what }
