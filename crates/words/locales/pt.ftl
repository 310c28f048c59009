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
# A day in the window, its names written out.
date-long = { $weekday }, { $day } de { $month }
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

### Doubts and reasons: what speaks against a reading, and what settled it. $meant, $taken, $time are clock times; $day is a date

doubt-zones-disagree = «{ $said }» daria { $meant }; foi usado { $taken }.
doubt-zone-ambiguous = «{ $said }» foi lido como a hora de { $zone }; talvez seja a de { $otherzone }.
doubt-time-skipped = «{ $said }» não existe nesse dia por causa da mudança de hora; foi usada a hora que seria.
doubt-time-twice = «{ $said }» repete-se nesse dia por causa da mudança de hora; foi usada a primeira vez.
doubt-half-of-day = «{ $said }» pode ser { $time } ou { $othertime }; foi usado { $time }.
doubt-time-unread = «{ $said }» não foi entendido; daí não foi tirada nenhuma hora.
doubt-time-differs = Abaixo de «{ $other }», que foi usado, está «{ $said }».
doubt-date-differs = No texto da sessão está «{ $said }» e acima «{ $other }»; foi usado o que está acima.
doubt-weekday-differs = Junto a «{ $other }» está «{ $said }», mas esse dia é { $day }.
doubt-date-order = «{ $said }» foi lido como { $day }; talvez seja { $otherday }.
doubt-year-unsure = «{ $said }» foi lido em { $year }, mas talvez seja { $otheryear }.
doubt-year-unknown = «{ $said }» não diz o ano e nada na página o indica; daí não foi tirada nenhuma sessão.
doubt-day-unknown = «{ $said }» tem uma hora («{ $other }»), mas nenhum dia que se entenda; daí não foi tirada nenhuma sessão.
doubt-no-such-day = «{ $said }» não existe no calendário; daí não foi tirada nenhuma sessão.
doubt-status-unsure = «{ $said }» talvez signifique que a sessão não acontece; não foi entendido assim.
doubt-login-form = A página pede uma senha e não refere nenhuma sessão: talvez seja uma página de acesso à frente do calendário.
doubt-page-too-long = A página é mais longa do que se lê: a partir da linha { $line }, faltam partes dela.
doubt-too-many-sessions = A página tem { $read } sessões; são consideradas as { $taken } mais próximas de hoje.
doubt-year-from-weekday = «{ $said }» não diz o ano; foi usado { $year } porque o dia da semana coincide: { $day }.
doubt-year-from-heading = «{ $said }» não diz o ano; foi usado { $year } porque o título acima o diz.
doubt-year-from-words = «{ $said }» não diz o ano; foi usado { $year } porque o próprio texto da sessão o diz.
doubt-year-from-order = «{ $said }» não diz o ano; foi usado { $year } porque assim as datas vizinhas ficam em ordem.
doubt-year-looks-back = «{ $said }» não diz o ano; foi usado { $year } porque esta parte da página olha para trás desde { $published }.
doubt-year-from-publication = «{ $said }» não diz o ano; foi usado { $year } porque é o mais próximo da publicação da página: { $published }.
doubt-ordinal-slip = «{ $said }» foi lido como { $day }.
doubt-time-from-page = Junto a «{ $said }» não há hora; a página diz «{ $other }».

# The same in a row of the menu, which has room for what else the page may mean, and for no sentence
doubt-row-zones-disagree = «{ $said }» daria { $meant }
doubt-row-zone-ambiguous = «{ $said }» talvez seja a hora de { $otherzone }
doubt-row-time-skipped = «{ $said }» não existe nesse dia
doubt-row-time-twice = «{ $said }» repete-se nesse dia
doubt-row-half-of-day = «{ $said }» talvez seja { $othertime }
doubt-row-time-unread = «{ $said }» não foi entendido
doubt-row-either = «{ $said }» ou «{ $other }»?
doubt-row-date-order = «{ $said }» talvez seja { $otherday }
doubt-row-year-unsure = «{ $said }» talvez seja de { $otheryear }
doubt-row-status-unsure = «{ $said }»: talvez não aconteça

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
notice-not-opened = Não foi possível abrir o link
notice-changes = { $n ->
    [one] { $n } alteração no calendário
   *[other] { $n } alterações no calendário
}

### What a click opens

join-call = Participar
join-with = Participar com { $service }
join-register = Inscrever-se…
join-register-at = Inscrever-se em { $host }
join-page = Abrir a página
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = acontece, afinal, { $is }
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
tray-meanwhile = Para experimentar já: { $program } --demo
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
menu-end-quiet = Terminar o silêncio (até { $when })
menu-settings = Configurações…
menu-quit = Sair
menu-accept = Usar a página como está agora
menu-trouble = Há um problema…
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
menu-remark-joined = já participa
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
menu-set-link = Definir o link da chamada…
menu-snooze-start = Lembrar no início
menu-show-again = Mostrar o lembrete outra vez
menu-copy = Copiar os detalhes
menu-why = O porquê desta hora
menu-about = Sobre este grupo
menu-where = Onde: { $place }
menu-who = Quem: { $people }
menu-when = Quando: { $rule }
menu-write-to = Escrever para { $address }
menu-contact = Falar com o grupo

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
poll-login = Em vez do calendário veio uma página que pede uma senha; continua a valer o calendário lido antes.
poll-shrunk = De repente falta a maior parte da página; continua a valer o calendário lido antes.

### Asking for the page and reading it; $n is seconds, mebibytes or times

fetch-address-none = O endereço do calendário não é nem um endereço web nem o caminho completo de um documento; está como [schedule] url nas configurações.
fetch-address-file = O endereço file: do calendário não indica nenhum documento deste computador.
fetch-address-password = O endereço do calendário contém um nome ou uma senha, que seriam enviados e mostrados: retire-os.
fetch-address-unencrypted = { $host } é pedido sem cifra, por isso qualquer pessoa no caminho poderia alterar o calendário: use https:.
fetch-address-scheme = O endereço do calendário começa por { $scheme }:, que não é uma página: use https:.
fetch-proxy-password = O proxy desta rede pede uma senha (407). Indique o proxy com a senha nas configurações de rede deste computador.
fetch-not-public = { $host } não mostra a página a toda a gente ({ $code }): o OSPO Tray não pode iniciar sessão. Indique uma página aberta, ou um documento seu.
fetch-not-found = A página já não está lá ({ $host } responde 404). Procure o novo endereço e coloque-o nas configurações.
fetch-gone = A página foi retirada de vez ({ $host } responde 410). Procure o novo endereço e coloque-o nas configurações.
fetch-too-often = { $host } foi consultado demasiadas vezes (429). Fica em paz por um tempo e é consultado de novo automaticamente.
fetch-legal = { $host } não pode mostrar a página aqui por motivos legais (451).
fetch-captive = Esta rede exige primeiro que se identifique (511). Abra uma página web qualquer no navegador e depois atualize.
fetch-busy = { $host } está sobrecarregado ou em manutenção (503). Será consultado de novo automaticamente.
fetch-server-error = { $host } tem um erro seu ({ $code }). Será consultado de novo automaticamente.
fetch-no-page = { $host } responde sem página ({ $code }). Será consultado de novo automaticamente.
fetch-redirect-nowhere = { $host } redireciona ({ $code }) sem dizer para onde. Será consultado de novo automaticamente.
fetch-refused = { $host } recusa dar a página ({ $code }). Veja o endereço nas configurações.
fetch-unasked = { $host } diz que a página não mudou, embora tenha sido pedida inteira. Será consultado de novo automaticamente.
fetch-file-slow = { $path } não pôde ser lido em { $n } s. O disco está ligado?
fetch-file-none = { $path } não é um documento. Indique o documento do calendário nas configurações.
fetch-file-missing = Não existe { $path }. Veja o caminho nas configurações.
fetch-file-forbidden = { $path } não pode ser lido. Veja o proprietário e as permissões.
fetch-file-unreadable = { $path } não pode ser lido ({ $why }).
fetch-slow-answer = { $host } não respondeu em { $n } s. Será consultado de novo automaticamente.
fetch-slow-page = { $host } não enviou a página inteira em { $n } s. Será consultado de novo automaticamente.
fetch-too-long = A página tem mais de { $n } MiB, o que nenhum calendário tem. Veja o endereço nas configurações.
fetch-not-here = { $host } não leva a este computador, por isso não é consultado sem cifra: use https:.
fetch-unreached-in = Não foi possível chegar a { $host } em { $n } s. Este computador está em linha?
fetch-unknown-host = { $host } não foi encontrado. Este computador está em linha? Se estiver, veja o endereço nas configurações.
fetch-no-connection = { $host } não aceita conexões. Será consultado de novo automaticamente.
fetch-proxy-elsewhere = O proxy desta rede não leva a { $host }. Veja as configurações de rede deste computador.
fetch-desktop-proxy = Não foi possível chegar a { $host } através de { $proxy }, o proxy das configurações de rede deste ambiente de trabalho. Veja ali se ainda está certo.
fetch-unreached = Não foi possível chegar a { $host }. Este computador está em linha? ({ $why })
fetch-no-http = O que responde em { $host } não fala HTTP. Veja o endereço nas configurações.
fetch-not-asked = Não foi possível consultar { $host } ({ $why }).
fetch-broke-off = { $host } cortou antes de responder. Será consultado de novo automaticamente.
fetch-broke-off-page = { $host } cortou a meio da página. Será consultado de novo automaticamente.
fetch-broken-compression = { $host } enviou uma página com a compressão danificada. Será consultado de novo automaticamente.
fetch-insecure = { $host } não conseguiu provar quem é: não houve conexão segura ({ $why }). Será consultado de novo automaticamente.
fetch-certificate = { $host } não conseguiu provar quem é: { $why }. Nada foi lido; uma rede com página de acesso também faz isto.
fetch-certificate-expired = o certificado expirou; veja também a data deste computador
fetch-certificate-early = o certificado ainda não é válido; veja a data deste computador
fetch-certificate-name = o certificado é de outro servidor
fetch-certificate-issuer = ninguém que este computador conheça responde pelo certificado
fetch-certificate-revoked = o certificado foi revogado
fetch-certificate-wrong = o certificado não está certo
fetch-calendar = Isto é um calendário para programas (iCalendar), que o OSPO Tray ainda não sabe ler. Indique a página web em que estão as sessões.
fetch-other-thing = Isto é { $what }, não uma página. Indique a página web em que estão as sessões.
thing-pdf = um documento PDF
thing-packed = um documento comprimido (ZIP, ou de escritório)
thing-image = uma imagem
thing-rtf = um documento RTF
thing-recording = uma gravação
thing-font = um tipo de letra
thing-data = dados para programas (JSON)
thing-feed = um canal de notícias
thing-bytes = um conteúdo binário
fetch-redirects = { $host } redireciona mais de { $n } vezes, talvez em círculo. Veja o endereço nas configurações.
fetch-redirect-none = { $host } redireciona para um endereço que não o é. Será consultado mais tarde; se continuar assim, avise quem mantém a página.
fetch-redirect-unencrypted = { $host } redireciona para um endereço sem cifra ({ $other }), que não é seguido. Veja se a página tem um endereço novo.
fetch-redirect-other = { $host } redireciona para outro endereço. { $why }
fetch-redirect-inwards = { $host } redireciona para um endereço da rede própria deste computador, que não é seguido. Se a página mudou para lá, indique o endereço nas configurações.
fetch-standard-input = Não é possível ler a entrada padrão ({ $why }).
reading-abandoned = Não foi possível ler a página: várias leituras não terminaram; inicie o OSPO Tray de novo.
reading-no-thread = Não foi possível ler a página: este computador não dá nenhuma linha de execução para isso ({ $why }).
reading-wrong = Não foi possível ler a página: a leitura falhou, o que é um erro do OSPO Tray; comunique-o, por favor.
reading-slow = Não foi possível ler a página: demorou mais de { $n } s.

### The log

log-rung = Mostrado às { $clock }: { $title } ({ $when })
log-not-rung = Não foi possível mostrar, haverá nova tentativa: { $title } ({ $why })
log-withdrawn = Retirado: { $title }
log-held-joined = Não mostrado, já participava: { $title } ({ $when })
log-held-not-going = Não mostrado, não vai participar: { $title } ({ $when })
log-held-quiet = Não mostrado, horas de silêncio: { $title } ({ $when })
log-held-quiet-asked-for = Não mostrado, queria silêncio até amanhã: { $title } ({ $when })
log-missed-away = Passou sem lembrete: { $title } ({ $when }). Estava previsto para { $due }; o computador estava suspenso ou o OSPO Tray não estava em execução
log-missed-not-shown = Passou sem lembrete: { $title } ({ $when }). Estava previsto para { $due }; não foi possível mostrá-lo
log-changes-held = Alterações não mostradas: horas de silêncio
log-opened-call = Chamada aberta: { $title } ({ $link })
log-opened-registration = Inscrição aberta: { $title } ({ $link })
log-opened-page = Página aberta: { $title } ({ $link })
log-nothing-to-open = Não há nenhum link para abrir; defina o seu com [join] link nas configurações.
log-not-opened = Não aberto: { $link } ({ $why })
log-page-not-opened = A página do calendário não foi aberta: só se abrem páginas https, páginas deste computador e documentos que são páginas (.md, .html, .txt).
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
log-undone = Desfeito: { $title }
log-believed = Página dada por boa: { $address }
log-quiet = Silêncio até { $when }
log-quiet-undone = Silêncio desfeito

### The window

window-view-agenda = Agenda
window-view-settings = Configurações
window-view-health = Estado
window-views = Vistas
window-asking-agenda = Um momento: a agenda…
window-accept = Usar a página como está agora
window-on-now = Em curso
window-next = Próxima sessão
window-own-link = Colar o seu próprio link desta chamada
window-own-link-name = O seu próprio link da chamada de { $title }
window-own-link-why = Fica apenas nas suas configurações; «Participar» abre-o em cada sessão com este nome.
window-own-link-why-page = Fica apenas nas suas configurações. «Participar» abre o link da página enquanto esta tiver um, e o seu quando não tiver.
window-link-kept = Guardado. «Participar» abre-o onde a página não tiver um link próprio.
window-unread = O calendário ainda não foi lido
window-unread-why = A página já foi pedida.
window-nothing = Nenhuma sessão está anunciada
window-nothing-why = A página não indica nenhuma sessão futura. É consultada regularmente; uma nova aparecerá aqui e na bandeja.
window-all-cancelled = Todas as sessões anunciadas estão canceladas
window-all-cancelled-why = Estão na lista abaixo. A página é vista regularmente; uma nova sessão aparecerá aqui e na bandeja.
window-gone = Já não está na página
window-coming = Próximas sessões
window-loose = Também, sem data
window-undated = Ainda sem dia
window-rules = A página também diz
window-past = Sessões passadas
window-missed-one = { $n } perdida
window-missed-other = { $n } perdidas
window-about = Sobre o grupo
window-where = Onde
window-who = Quem
window-contact = Falar com o grupo
window-read = Para ler
window-zone = Horas de { $zone }
window-open-page = Abrir a página
agenda-cut = A página diz mais do que cabe aqui: o que está longe fica de fora.
window-refresh = Atualizar
window-try-now = Tentar agora
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
window-joined = Já participa
window-new = Nova
window-started-unreminded = Começou sem lembrete
window-was = Chamava-se «{ $title }»
window-moved = Muda de data, antes: { $when }
window-not-sure = Não é certo
window-hosts = Anfitriões: { $names }
window-join = Participar
window-register = Inscrever-se…
window-button-of = { $button }: { $what }
window-opens = abre { $host }
window-snooze-5 = Lembrar em 5 minutos
window-undo = Desfazer
window-why = O porquê desta hora
window-snooze-15 = Lembrar em 15 minutos
window-snooze-start = Lembrar no início
window-show-again = Mostrar o lembrete outra vez
window-says = A página diz
window-read-as = Lido como
window-yours = Na sua hora
window-yours-in = Na sua hora ({ $zone })
window-line = linha { $n }
window-no-zone = sem fuso indicado
window-agrees = concorda
window-differs = difere
window-source = As linhas da página
window-source-gone = A página mudou desde que isto foi lido; por isso as suas linhas não são mostradas.
window-published-server = A página foi publicada em { $when }, segundo o servidor.
window-published-file = A página foi publicada em { $when }, segundo a data do documento.
window-published-page = A página foi publicada em { $when }, segundo o seu próprio cabeçalho.
window-published-seen = Não se sabe quando a página foi publicada; foi vista assim pela primeira vez em { $when }.
window-published-unknown = Data de publicação considerada: { $when }.
window-note = Para quem escreve a página:
window-copy = Copiar
window-copied = Copiado
window-not-copied = Não foi possível copiar; o texto está selecionado, prima Ctrl+C.
window-doing = Como está
window-asking = Um momento…
window-test-notification = Mostrar uma notificação de teste
window-happened = O que aconteceu
window-nothing-yet = Ainda nada.
window-asking-settings = Um momento: as configurações…
window-show = Mostrar
window-test = Testar
window-remove = Remover
window-fault = A janela tem uma falha: { $message }
window-none-of-yours = Nenhuma sessão dos seus grupos
window-none-of-yours-why = A página só anuncia sessões de grupos que não lhe interessam, ou a que não vai. Estão na lista abaixo.
window-ignored = Não é um dos seus grupos
window-as-said = Como a página diz
window-page-says = A página:
window-no-group-yet = Ainda não se conhece nenhum grupo; a página não foi lida.

### The trial notification

trial-title = É assim que o OSPO Tray avisa
trial-text = O lembrete de uma sessão tem o mesmo aspeto e o mesmo som, com a sua hora e aquilo em que participar. Responder a este não faz nada.
trial-shown = Há uma notificação à vista, mostrada por { $server }.
trial-no-name = um servidor de notificações que não diz o seu nome
trial-buttons = botões, como «Participar»
trial-body = texto sob o título
trial-markup = formatação no texto
trial-links = links no texto
trial-persistence = guarda um aviso até que o tenha visto
trial-sound = sons
trial-picture = uma imagem
trial-can = { $what } ({ $ability }): sim
trial-cannot = { $what } ({ $ability }): não
trial-click = Sem botões, basta um clique no lembrete para participar na sessão.
trial-middle-click = O dunst não desenha botões: para participar na sessão, clique no lembrete com o botão do meio.
trial-no-server = Aqui não se vê nenhuma notificação ({ $why }); os lembretes são linhas no terminal. Em Debian e Ubuntu: sudo apt install xfce4-notifyd
trial-refused = Aqui não se vê nenhuma notificação ({ $why }); termine a sessão e volte a entrar e, se isso não ajudar, experimente outro servidor de notificações.

### Status bars

bar-no-bus = Não há barramento de sessão onde seguir o OSPO Tray; inicie a barra a partir de uma sessão gráfica, ou com dbus-run-session.
bar-bus-ended = O barramento de sessão terminou, por isso não há mais nada a seguir; inicie a barra de novo.

### The alert

window-alert-dismiss = Dispensar

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Clique para participar
notice-middle-click-to-join = Clique com o botão do meio para participar
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
health-trouble = Problema
tray-no-icon = Aqui não há ícone
tray-no-panel = Nenhum painel mostra ícones aqui. No GNOME: sudo apt install gnome-shell-extension-appindicator (Debian, Ubuntu) ou sudo dnf install gnome-shell-extension-appindicator (Fedora); depois, termine a sessão, volte a entrar e ative a extensão. Com um gestor de janelas sem painel: inicie um painel com área de notificação, como o xfce4-panel ou o waybar. Até lá, inicie o OSPO Tray outra vez para abrir a sua janela.
tray-no-server = Nenhum servidor de notificações responde, por isso os lembretes são linhas aqui. Em Debian e Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = Não há barramento de sessão, por isso não há ícone nem notificações: os lembretes são linhas aqui. Inicie o OSPO Tray a partir de uma sessão gráfica, ou com dbus-run-session.
tray-no-display = Não há aqui nenhum monitor, por isso não há janela; o ícone, os lembretes e os comandos funcionam sem ele.
login-comment = A próxima sessão na bandeja do sistema
zone-not-known = As horas são mostradas em UTC, porque o sistema não diz em que fuso horário está.
zone-unknown = As horas são mostradas em UTC, porque não há nenhum fuso horário "{ $name }"; use um nome da base de dados IANA como "Europe/Paris".
cli-ending = O OSPO Tray está a terminar; inicie-o de novo
bus-no-action = não há nenhuma ação { $said }; use join, open, refresh ou quit
bus-no-parameter = a ação { $said } não leva nenhum parâmetro
cli-not-watched = Não é possível vigiar { $path } ({ $why }): uma alteração só valerá quando o OSPO Tray se iniciar de novo.
cli-settings-not-watched = Não é possível vigiar { $path } ({ $why }): uma alteração à mão valerá quando atualizar ou abrir a janela, e o mais tardar na próxima consulta da página. Se este computador vigia documentos a mais, aumente fs.inotify.max_user_watches e fs.inotify.max_user_instances.

### The command line's own help, its mistakes, and what it prints of a page

help-about = A próxima sessão de uma comunidade aberta na bandeja do sistema, na sua própria hora, e a chamada a um clique
help-after = Sem comando, o OSPO Tray fica em execução até ser terminado; um segundo início abre a janela do primeiro.
help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-values = [valores possíveis: { $values }]
help-default = [por omissão: { $values }]
help-arg-help = Mostrar esta ajuda
help-arg-profile = Guardar configurações, estado e cache nesta pasta, e funcionar ao lado da instância habitual
help-arg-schedule = Ler esta página em vez da que está nas configurações
help-arg-clock = Pôr um relógio a andar neste instante, SPEED vezes mais rápido; só com --profile
help-arg-demo = Mostrar uma comunidade de exemplo cuja próxima sessão começa dentro de dois minutos; sem rede, não guarda nada
help-arg-version = Mostrar a versão; com --verbose também as regras de fusos horários em uso
help-arg-verbose = Dizer mais
help-arg-json = Como uma linha de JSON
help-next = Mostrar a próxima sessão
help-next-format = Como uma linha para uma barra de estado
help-next-follow = Mostrar uma linha agora e a cada alteração, até que ninguém leia
help-status = Mostrar como estão o calendário, o ícone, as notificações e os fusos
help-join = Abrir a chamada da sessão em curso ou da próxima, ou o que houver em seu lugar
help-open = Abrir a janela
help-refresh = Pedir agora a página ao servidor e esperar a resposta
help-quit = Terminar a instância em execução
help-test-notification = Mostrar uma notificação, desde a instância em execução até ao fim do caminho, e dizer o que o servidor de notificações sabe fazer
help-log = Mostrar o que era devido, avisado, retido e perdido, e porquê
help-log-json = Como uma linha de JSON por entrada
help-read = Ler uma página e mostrar o que diz
help-read-json = Mostrar um objeto JSON
help-read-published = O momento em que a página foi publicada (2021-09-17T16:07:21Z); decide os anos que a página não diz
help-read-format = Como a página está escrita, quando não se percebe ao vê-la
help-read-page = A página: um documento, um endereço, ou - para a entrada padrão
help-replay = Percorrer a história de uma página e mostrar o que teria sido avisado e comunicado
help-replay-json = Como um objeto JSON por aviso e por alteração; ainda não há outra forma
help-replay-zone = O fuso horário do membro
help-replay-leads = Quanto tempo antes do início se avisa; pode ser dado várias vezes
help-replay-until = Quando parar
help-replay-dir = Uma pasta de documentos chamados YYYYMMDDTHHMMSSZ…: a página nesses momentos
help-settings = Ler e escrever as configurações
help-settings-explain = Explicar cada chave
help-settings-get = Mostrar o valor de uma chave
help-settings-set = Escrever o valor de uma chave; os comentários mantêm-se
help-settings-unset = Retirar uma chave das configurações: volta a valer o seu valor por omissão
help-arg-key = Como `schedule.poll`
help-arg-value = Como `30m`
help-settings-path = Mostrar onde estão guardadas as configurações
help-completions = Mostrar os complementos de um interpretador; `source <(ospo-tray completions bash)` ativa-os
help-completions-shell = Qual interpretador
help-man = Mostrar a página do manual
help-man-into = Escrevê-la nesta pasta, com uma por comando
help-help = Mostrar esta ajuda ou a de um comando
mistake-command = não há nenhum comando { $said }
mistake-argument = { $said } não se espera aqui
mistake-value = { $value } não é um valor para { $said }
mistake-value-why = { $value } não é um valor para { $said }: { $why }
mistake-missing = falta { $said }
mistake-together = { $said } não vai junto com { $other }
mistake-other = a linha de comando não se entende
mistake-help = { $why }; mais: ospo-tray --help
mistake-instant = { $said } não é um instante; escreva-o como 2021-10-07T15:30:00Z
mistake-speed = a velocidade depois do x é um número de 0.001 a 1000000, como x60
cli-version-zones = fusos horários: { $version } ({ $from })
cli-manual-unwritable = não é possível escrever as páginas do manual em { $path } ({ $why }); indique uma pasta sua
read-page = { $n ->
    [0] { $title }: nenhuma sessão com data
    [one] { $title }: { $n } sessão
   *[other] { $title }: { $n } sessões
}
read-this-page = Esta página
read-line = { $text } (linha { $n })
read-undated = Ainda sem data: { $text }
read-repeats = Repete-se: { $text }
read-said = diz: { $text } → { $meant }
read-no-instant = nenhum instante
read-zone-unknown = fuso desconhecido
read-to-be-announced = a anunciar
read-link-join = Chamada: { $url }
read-link-register = Inscrição: { $url }
read-link-info = Link: { $url }
read-when = { $when } em { $zone } = { $utc } UTC
read-until = { $when }, até { $clock }
read-tentative = provisória
read-tbd = a determinar
read-cancelled = cancelada
read-not-printed = Não é possível mostrar nada ({ $why }).
read-no-room = Este computador não dá espaço para trabalhar ({ $why }).
mistake-meant = { $why }; talvez seja { $meant }

### What cannot be done, and what helps

store-newer = O estado foi escrito por uma versão posterior do OSPO Tray e fica como está: o que agora for avisado e dispensado será esquecido quando o programa terminar. Instale de novo a versão posterior.
store-unwritable = Não é possível escrever { $path } ({ $why }): os lembretes continuam, mas o que foi avisado e dispensado é esquecido quando o programa termina. { $remedy }
store-unlogged = Não é possível escrever { $path } ({ $why }): os lembretes continuam, e falta algo no registo. { $remedy }
store-unlocked = Não é possível bloquear { $path } ({ $why }): não inicie o OSPO Tray duas vezes com esta pasta.
store-folder-unusable = A pasta { $path } não pode ser usada ({ $why }): os lembretes funcionam, mas o que foi avisado e dispensado é esquecido quando o programa termina. Permita escrever na pasta e inicie de novo.
store-open-to-others = Outras pessoas neste computador podem ler { $path }, e não foi possível mudar isso ({ $why }). Veja o proprietário e as permissões.
fetch-not-kept = Não é possível guardar a página em { $path } ({ $why }): os lembretes continuam, e depois de reiniciar ela é pedida de novo.
fetch-kept-newer = { $path } foi escrito por uma versão posterior do OSPO Tray e fica como está: a página é pedida por inteiro de cada vez. Instale de novo a versão posterior.
store-remedy-full = Liberte espaço no disco.
store-remedy-read-only = O disco é só de leitura: monte-o para escrita.
store-remedy-permissions = Veja o proprietário e as permissões da pasta.
store-set-aside = O que o OSPO Tray tinha guardado não pôde ser lido ({ $why }) e fica em { $path }. Começa de novo: um lembrete pode repetir-se.
store-not-set-aside = O que o OSPO Tray tinha guardado em { $path } não pôde ser lido ({ $why }) nem posto de lado ({ $error }). Começa de novo: um lembrete pode repetir-se.
profile-no-home = O OSPO Tray não sabe onde guardar os seus dados; defina HOME, ou indique uma pasta com --profile DIR
profile-unusable = a pasta do perfil { $path } não pode ser usada ({ $why }); indique outra com --profile DIR
start-no-alarm = O OSPO Tray não pode ser acordado a tempo neste sistema ({ $why }); comunique-o, por favor
copy-no-holder = não foi possível copiar os detalhes, porque o OSPO Tray não conseguiu iniciar-se a si mesmo ({ $why }); inicie-o de novo
copy-refused = não foi possível copiar os detalhes: { $why }; uma área de transferência precisa de ambiente gráfico (X11 ou Wayland)
login-not-written = O OSPO Tray não se iniciará com a sessão, porque não é possível escrever { $path } ({ $why }); veja o proprietário e as permissões
login-not-removed = O OSPO Tray continua a iniciar-se com a sessão, porque não é possível escrever { $path } ({ $why }); veja o proprietário e as permissões
open-scheme = este link não foi aberto, porque só se abrem os de https, mailto e chamadas; está na página, se quiser vê-lo
open-missing = não foi possível abrir o link, porque falta { $opener } ({ $why }); em Debian e Ubuntu: sudo apt install xdg-utils
open-refused = não foi possível abrir o link: { $opener } terminou com { $how }; há um navegador instalado?
open-too-often = este link não foi aberto, porque acabam de se abrir muitos; tente de novo dentro de momentos
tray-unreachable = Não há ícone, porque não é possível chegar ao painel ({ $why }).
notify-none = não há servidor de notificações
notify-refused = o servidor de notificações recusa: { $why }
notify-no-bus = não há barramento de sessão
notify-no-answer = o servidor de notificações não responde
demo-no-folder = a demonstração precisa de uma pasta por algum tempo e não a consegue criar ({ $why }); veja TMPDIR e o espaço livre no disco
demo-no-port = a demonstração precisa de uma porta na interface local deste computador e não a consegue ({ $why })
store-unreadable = Não é possível ler { $path } ({ $why }): um lembrete pode repetir-se. Veja o proprietário e as permissões.

### Where no window can be shown

no-window-title = Não é possível mostrar a janela
no-window-program = Falta o programa da janela ({ $path }); instale o OSPO Tray de novo.
no-window-display = Não há aqui nenhum monitor onde mostrar uma janela.
no-window-engine = A janela precisa de um motor web que não está instalado aqui ({ $library }). No Debian e no Ubuntu: sudo apt install libwebkit2gtk-4.1-0; no Fedora: sudo dnf install webkit2gtk4.1
no-window-start = Não foi possível iniciar o programa da janela ({ $why }).
no-window-version = A janela e a aplicação são de versões diferentes; instale ambas de novo e volte a iniciar o OSPO Tray.
no-window-silent = A janela foi iniciada, mas nada chegou a aparecer; foi fechada.
no-window-how = não se sabe como
no-window-ended = A janela terminou antes de poder ser mostrada ({ $why }).

### The demo, and what is opened by hand

demo-intro = Isto é uma demonstração: a página de uma comunidade fictícia em { $address }, sem rede e sem guardar nada. A próxima sessão começa às { $clock } e avisa um minuto antes; «Participar» abre a reunião pública de teste do Zoom.
demo-commands = Noutro terminal: { $command } next (ou join, status, open, quit). Ctrl+C termina-a.
demo-commands-without-bus = Noutro terminal: { $command } next (ou join, status). Ctrl+C termina-a.
demo-running = A demonstração já está a decorrer; aqui está a sua janela.
cli-meanwhile = Para explorar entretanto: { $program } --demo
open-by-hand = { $why } (o endereço: { $address })

### The command line

cli-not-running = O OSPO Tray não está em execução; inicie-o com: ospo-tray
cli-clock-without-profile = --clock é só para um perfil à parte, para que nenhuma hora inventada entre no estado real; acrescente --profile DIR
cli-still-running = O OSPO Tray não terminou em cinco segundos; termine o processo ospo-tray à mão e comunique-o com: ospo-tray log
cli-nothing-to-join = não há nada em que participar: não se conhece nenhuma sessão; veja com: ospo-tray status
cli-demo-alone = a demonstração funciona sozinha; retire o comando junto a --demo
cli-no-session = Não se conhece nenhuma sessão. Veja com: ospo-tray status
cli-all-over = Todas as sessões conhecidas já terminaram. Procure novas com: ospo-tray refresh
cli-ended = O OSPO Tray terminou antes de responder; inicie-o de novo com: ospo-tray
cli-running-elsewhere = O OSPO Tray já está em execução (processo { $pid }), mas não neste barramento de sessão, e não pode ser consultado daqui; termine-o com: kill { $pid }
cli-running-here = O OSPO Tray já está em execução e não pode ser consultado daqui: um clique no seu ícone abre a janela, e «Sair» no seu menu termina-o.
cli-no-file = Não existe { $path }; veja como está escrito.
cli-opens = abre { $host }
cli-status-schedule = calendário
cli-status-sessions = sessões
cli-status-poll = última consulta
cli-status-next-poll = próxima consulta
cli-status-tray = ícone
cli-status-notifications = notificações
cli-status-zones = fusos horários
cli-status-none = nenhum
cli-status-trouble = problema
cli-zones-system = do sistema
cli-zones-bundled = incluídas

### Settings that are refused, and what is wanted; the kinds of value

refusal-unknown = Não há nenhuma configuração «{ $name }»; `ospo-tray settings --explain` enumera-as todas.
refusal-value = { $name } = { $value }: { $wanted }.
refusal-broken = { $why } Nada foi alterado.
refusal-unwritable = Não é possível escrever { $path } ({ $why }). Nada foi alterado; veja o proprietário e as permissões.
refusal-unreadable = As configurações em { $path } não podem ser lidas ({ $why }): continuam a valer as últimas boas. Veja o proprietário e as permissões.
refusal-unreadable-default = As configurações em { $path } não podem ser lidas ({ $why }): valem os valores por omissão. Veja o proprietário e as permissões.
refusal-empty = { $path } está vazio, como o deixa um disco cheio: continuam a valer as últimas configurações boas. Liberte espaço no disco; para voltar aos valores predefinidos, apague o documento ou deixe nele um comentário.
refusal-kept = As configurações tal como estavam ficam guardadas em { $path }.
refusal-not-kept = Não foi possível copiar as configurações para { $path } ({ $why }).
refusal-place = { $path }, linha { $line }, coluna { $column }
refusal-syntax = { $place }: { $why }. Continuam a valer as últimas configurações boas; corrija essa linha.
refusal-syntax-default = { $place }: { $why }. Valem os valores por omissão; corrija essa linha.
refusal-mistake = { $place }: { $name }: { $wanted }. Continua a valer o último valor bom.
refusal-mistake-default = { $place }: { $name }: { $wanted }. Vale o seu valor por omissão.
refusal-unknown-line = { $place }: não há nenhuma configuração { $name }; a linha fica e não faz nada. `ospo-tray settings --explain` enumera-as todas.
refusal-no-file = não é um documento
refusal-too-long = tem mais de 1 MiB
refusal-no-text = não é texto UTF-8
want-kind = espera-se: { $kind }
want-text = espera-se um texto entre aspas
want-list = espera-se uma lista como { $example }
want-zone = espera-se o nome de um fuso horário como "America/New_York"
want-yes-or-no = espera-se `true` ou `false`
want-one-of = espera-se um de { $values }
want-duration = espera-se uma duração como "10m" ou "1h 30m"
want-a-year = espera-se uma duração de um ano no máximo
want-at-least = espera-se pelo menos { $least }
want-or-off = { $wanted }, ou "off"
want-hours = esperam-se horas como "22:00-07:00", ou "off"
want-call = espera-se o endereço https: de uma chamada
kind-page = texto: um endereço https:, ou o caminho de um documento deste computador
kind-five-minutes = duração, 5 minutos ou mais
kind-an-hour = duração, uma hora ou mais
kind-call-or-none = texto: um endereço https:; vazio para nenhum
kind-call = texto: um endereço https:
kind-yes-or-no = true ou false
kind-durations = lista de durações; vazia para nenhuma
kind-groups = lista de grupos, com o nome das suas sessões; vazia para nenhum
kind-duration-or-off = duração, ou "off"
kind-hours = horas do dia como "22:00-07:00", ou "off"
kind-sound = texto: o nome de um som do seu tema de sons; vazio para nenhum
kind-zone = texto: um fuso horário como America/New_York; vazio para nenhum
kind-one-of = um de { $values }
kind-and-default = { $kind }; por omissão { $default }
kind-no-default = nenhum

### The settings

setting-section-schedule = Calendário
setting-section-calls = Chamadas
setting-section-group-calls = Chamadas de grupos específicos
setting-section-reminders = Lembretes
setting-section-group-reminders = Lembretes de grupos específicos
setting-section-general = Geral

setting-title-schedule-url = Página
setting-schedule-url = A página em que a sua comunidade diz quando se reúne. É lida regularmente.
setting-title-schedule-poll = Consultar a página a cada
setting-schedule-poll = Com que frequência a página é consultada quando nada tem pressa. Mais cedo antes de uma sessão, mais tarde quando o servidor o pede.
setting-title-schedule-stale-after = Calendário desatualizado após
setting-schedule-stale-after = Quanto tempo sem uma boa leitura da página faz com que o calendário se diga desatualizado.
setting-title-join-link = O seu link da chamada
setting-join-link = O seu próprio link da chamada, aberto por «Participar» quando a página não tem nenhum. Fica neste computador e aparece abreviado.
setting-join-links-group = O seu próprio link da chamada de um grupo, com o nome das suas sessões. Vem antes de `link`.
setting-title-join-zoom-application = Abrir o Zoom no seu próprio programa
setting-join-zoom-application = Se uma chamada Zoom é aberta no programa do próprio Zoom, sem navegador pelo meio.
setting-title-reminders-leads = Avisar antes do início
setting-reminders-leads = Quanto tempo antes do início de uma sessão vem o lembrete; "0m" é no início.
setting-reminders-groups-group = Os lembretes de um grupo, com o nome das suas sessões, em vez de `leads`.
setting-title-reminders-community-track = Avisar antes da parte da comunidade
setting-reminders-community-track = Quanto tempo antes do início da parte da comunidade vem mais um lembrete.
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
setting-tray-icon = A cor do ícone: claro para um painel escuro, escuro para um claro, ou a cores para qualquer um. Automático segue as cores do sistema, e é a cores onde este não as indica.
setting-title-language = Idioma
setting-language = O idioma do ícone, do menu, das notificações, da janela e da linha de comando: inglês, alemão, francês, espanhol ou português. Auto é como o sistema; se for outro, inglês.
setting-title-start-at-login = Iniciar com a sessão
setting-start-at-login = Se o OSPO Tray se inicia quando entra na sua sessão.
setting-section-groups = Grupos
setting-title-reminders-ignored = Que grupos importam
setting-reminders-ignored = Os grupos que não lhe interessam. As suas sessões são listadas mesmo assim, mas não avisam nem aparecem na bandeja, exceto aquelas a que vai. Um grupo novo ou renomeado na página avisa até o indicar aqui.
setting-title-clock = Relógio
setting-clock = O relógio em que as horas são lidas: 6:00 PM ou 18:00. Auto é como na região do sistema.
setting-title-second-zone = Segundo fuso horário
setting-second-zone = Um segundo fuso horário, no qual a janela indica também a hora de cada sessão.
choice-12h = 12 horas
choice-24h = 24 horas

choice-auto = Como o sistema
choice-automatic = Automático
choice-light = Claro
choice-dark = Escuro
choice-colour = A cores

### Lengths of time, as they are typed in the window

# What may be typed for each unit of a length of time, in small letters and separated by commas.
length-typed-minutes = m, min, minuto, minutos
length-typed-hours = h, hora, horas
length-typed-days = d, dia, dias
length-typed-weeks = sem, semana, semanas
# In place of a length or of hours.
length-off = desligado

### The first start, and what the settings say beside their fields

window-never = Nunca
window-again = Voltar às primeiras perguntas
window-first-title = Boas-vindas
window-first-why = Quatro perguntas, cada uma com uma resposta que já serve. Tudo pode ser alterado mais tarde nas configurações.
window-first-groups = Que grupos lhe interessam?
window-first-link = Qual é o seu link da chamada?
window-first-link-why = «Participar» abre-o quando a página não indica nenhum link. Fica neste computador.
window-first-ask = Pedi-lo por e-mail
window-first-ask-why = Abre um e-mail para { $address }, pronto a enviar.
window-first-leads = Quando quer ser avisado?
window-first-login = Iniciar o OSPO Tray ao entrar na sessão?
window-first-done = Concluir
window-first-skip = Ignorar
window-explain-leads = Quanto tempo antes do início de uma sessão: «10 min, no início» avisa duas vezes.
window-explain-group-leads = Para as sessões de um só grupo, em vez dos lembretes acima. Um campo vazio significa: como acima.
window-explain-groups = As sessões de um grupo sem visto são listadas na mesma, mas não avisam nem aparecem na bandeja, exceto se participar. Um grupo novo ou renomeado na página tem um visto até o retirar.
window-explain-group-links = Para as sessões de um só grupo, em vez do link acima.

### The letter to those who write the page; in English in every language, since they may not read the member's. $doubt is a sentence

letter-head = Hello, what the page says of “{ $title }” can be read in more than one way:
letter-line = - line { $line }: { $doubt }
letter-ask = Could you have a look? { $advice }
letter-time = One time with its zone leaves no doubt.
letter-day = The day with its weekday, and the month as a word, leave no doubt.
letter-year = The year beside the date leaves no doubt.
letter-status = A word such as “cancelled” or “confirmed” beside the session leaves no doubt.

### The mail that asks for the link to the call

mail-link-subject = Link das chamadas de { $group }
mail-link-text =
    Olá,

    Gostaria de participar nas sessões de { $group } ({ $page }) e ainda não tenho o link das chamadas. Pode enviar-mo?

    Muito obrigado!

### Health, and the page that the command line names

health-last-poll = Última consulta da página
health-next-poll = Próxima consulta da página
health-never = ainda não
health-armed = Próximo despertar
health-nothing-due = nada previsto
health-next-reminder = Próximo lembrete
health-no-reminder = nenhum previsto
health-tray-shown-by = mostrado por { $host }
health-log = Registo
setting-overridden = Esta página foi indicada ao iniciar o OSPO Tray (--schedule) e vale até terminar. Nas configurações está { $address }.
