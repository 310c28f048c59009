# See en.ftl. Angesprochen wird mit „Sie“, wie auf den Desktops üblich.

### Days and times

date-weekday = { $n ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
date-month = { $n ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
}
date-day = { $weekday } { $day }. { $month }
date-day-year = { $weekday } { $day }. { $month } { $year }
date-moment = { $day }, { $clock }

when-now = jetzt
when-today = heute
when-tomorrow = morgen
when-in-minutes = in { $n } Min.
when-in-hours = in { $n } Std.
when-in-days = { $n ->
    [one] in { $n } Tag
   *[other] in { $n } Tagen
}
when-minutes = { $n } Min.
when-hours = { $n } Std.
when-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
when-minutes-ago = vor { $n } Min.
when-hours-ago = vor { $n } Std.
when-days-ago = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
}
when-zone-not-said = { $time } (Zeitzone nicht genannt)
when-time-not-known = { $day }, Uhrzeit noch nicht bekannt

### Lists and sessions

list-and = { $most } und { $last }
session-track = { $track }: { $title }
session-hosts = Leitung: { $names }
session-not-sure = Nicht sicher: { $doubt }

### Notices

notice-started = hat { $ago } begonnen
notice-track-starts = Der Community-Track beginnt { $until }
notice-track-starts-now = Der Community-Track beginnt jetzt
notice-track-started = Der Community-Track hat { $ago } begonnen
notice-snooze = { $n ->
    [one] In { $n } Minute erinnern
   *[other] In { $n } Minuten erinnern
}
notice-show = Zeigen
notice-changes = { $n ->
    [one] { $n } Änderung im Terminplan
   *[other] { $n } Änderungen im Terminplan
}

### What a click opens

join-call = Teilnehmen
join-with = Mit { $service } teilnehmen
join-register = Anmelden…
join-page = Seite öffnen
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = findet doch statt, { $is }
change-new = neu, { $is }
change-moved = verlegt von { $was } auf { $is }
change-renamed = hieß bisher { $title }
change-cancelled = abgesagt, { $was }
change-gone = nicht mehr auf der Seite, war { $was }
change-more = { $n } weitere

### The tray

tray-nothing = Es steht nichts an
tray-not-read = Der Terminplan wurde noch nicht gelesen
tray-not-reached = { $why } Nächster Versuch um { $clock }.
tray-meanwhile = Zum Umsehen in der Zwischenzeit: ospo-tray --demo
tray-stale = { $detail } · der Terminplan ist veraltet
# Behind the second line of the tooltip: what the ! on the icon means.
tray-missed = { $n ->
    [one] { $n } verpasst
   *[other] { $n } verpasst
}

### The menu

menu-open = OSPO Tray öffnen
menu-refresh = Jetzt aktualisieren
menu-refresh-recent = Jetzt aktualisieren (gelesen um { $clock })
menu-refresh-older = Jetzt aktualisieren (gelesen { $ago })
menu-quiet = Ruhe bis morgen
menu-end-quiet = Wieder erinnern (Ruhe bis { $when })
menu-settings = Einstellungen…
menu-quit = Beenden
menu-accept = Der Seite glauben, wie sie jetzt ist
menu-stale = Der Terminplan ist veraltet
menu-stale-since = Der Terminplan ist veraltet: zuletzt gelesen { $when }
menu-changes = { $n ->
    [one] { $n } Änderung, seit Sie zuletzt nachgesehen haben
   *[other] { $n } Änderungen, seit Sie zuletzt nachgesehen haben
}
menu-missed = Verpasst: { $title } ({ $when })
menu-seen = Gesehen
menu-today = Heute
menu-tomorrow = Morgen
menu-more = { $n } weitere…
menu-undated = Noch ohne Datum: { $all }
menu-time-not-known = Uhrzeit nicht bekannt: { $title }
menu-remark-joined = beigetreten
menu-remark-going = nehme teil
menu-remark-not-going = nehme nicht teil
menu-remark-new = neu
menu-remark-moved = verlegt
menu-remark-renamed = umbenannt
menu-remark-not-sure = nicht sicher
menu-going = Ich nehme teil
menu-not-going = Ich nehme nicht teil
menu-remind = Erinnern…
menu-remind-usual = Wie in den Einstellungen
menu-remind-at-start = Zu Beginn
menu-remind-before = { $span } vorher
menu-remind-never = Nie
menu-snooze-start = Zu Beginn erinnern
menu-show-again = Erinnerung wieder zeigen
menu-set-link = Konferenzlink festlegen…
menu-copy = Angaben kopieren
menu-why = Warum diese Zeit?
menu-about = Über diese Gruppe
menu-where = Wo: { $place }
menu-when = Wann: { $rule }
menu-write-to = An { $address } schreiben
menu-contact = Kontakt

age-recent = Terminplan um { $clock } gelesen, vor weniger als 1 Std.
age-older = Terminplan gelesen { $when }, { $ago }

### The clipboard

copy-call = Konferenz: { $url }
copy-registration = Anmeldung: { $url }

### Polls

poll-read = { $n ->
    [0] Die Seite wurde gelesen; sie nennt keine Sitzung mit Datum.
    [one] Die Seite wurde gelesen; sie hat { $n } Sitzung.
   *[other] Die Seite wurde gelesen; sie hat { $n } Sitzungen.
}
poll-unchanged = Die Seite hat sich nicht geändert.
poll-no-session = Die Seite nennt plötzlich keine Sitzung mehr; der zuvor gelesene Terminplan gilt weiter.
poll-other-title = Die Seite hat plötzlich einen anderen Titel; der zuvor gelesene Terminplan gilt weiter.
poll-login = Statt des Terminplans kam eine Seite, die nach einem Passwort fragt; der zuvor gelesene Terminplan gilt weiter.
poll-shrunk = Der größte Teil der Seite fehlt plötzlich; der zuvor gelesene Terminplan gilt weiter.

### The log

log-rung = Gezeigt um { $clock }: { $title } ({ $when })
log-not-rung = Konnte nicht gezeigt werden, wird noch einmal versucht: { $title } ({ $why })
log-withdrawn = Zurückgenommen: { $title }
log-held-joined = Nicht gezeigt, Sie waren schon dabei: { $title } ({ $when })
log-held-not-going = Nicht gezeigt, Sie nehmen nicht teil: { $title } ({ $when })
log-held-quiet = Nicht gezeigt, Ruhezeit: { $title } ({ $when })
log-held-quiet-asked-for = Nicht gezeigt, Sie wollten Ruhe bis morgen: { $title } ({ $when })
log-missed-away = Ohne Erinnerung vorübergegangen: { $title } ({ $when }). Fällig war sie { $due }; der Computer schlief, oder OSPO Tray lief nicht
log-missed-not-shown = Ohne Erinnerung vorübergegangen: { $title } ({ $when }). Fällig war sie { $due }; sie konnte nicht gezeigt werden
log-changes-held = Änderungen nicht gezeigt: Ruhezeit
log-opened-call = Konferenz geöffnet: { $title } ({ $link })
log-opened-registration = Anmeldung geöffnet: { $title } ({ $link })
log-opened-page = Seite geöffnet: { $title } ({ $link })
log-nothing-to-open = Es gibt keinen Link zum Öffnen; legen Sie mit [join] link in den Einstellungen einen eigenen fest.
log-snoozed = Erinnert wieder um { $clock }: { $title }
log-leads = Erinnert { $leads }: { $title }
log-leads-usual = Erinnert wie in den Einstellungen: { $title }
log-leads-never = Erinnert nie: { $title }
log-lead-at-start = zu Beginn
log-lead-before = { $span } vorher
log-dismissed = Geschlossen: { $title }
log-going = Teilnahme zugesagt: { $title }
log-not-going = Teilnahme abgesagt: { $title }
log-undecided = Noch offen: { $title }
log-undone = Rückgängig gemacht: { $title }
log-believed = Der Seite geglaubt: { $address }
log-quiet = Ruhe bis { $when }
log-quiet-undone = Ruhe zurückgenommen

### The window

window-view-agenda = Termine
window-view-settings = Einstellungen
window-view-health = Zustand
window-views = Ansichten
window-asking-agenda = Die Termine werden geholt …
window-accept = Dieser Lesung glauben
window-on-now = Läuft gerade
window-next = Nächster Termin
window-own-link = Eigenen Link zu diesem Anruf einfügen
window-own-link-name = Ihr eigener Link zum Anruf von { $title }
window-own-link-why = Er steht nur in Ihren Einstellungen; „Teilnehmen“ öffnet ihn für jeden Termin dieses Namens.
window-own-link-why-page = Er steht nur in Ihren Einstellungen. „Teilnehmen“ öffnet den Link der Seite, solange sie einen hat, sonst Ihren.
window-link-kept = Gemerkt. „Teilnehmen“ öffnet ihn, wo die Seite keinen eigenen Link hat.
window-unread = Der Terminplan wurde noch nicht gelesen
window-unread-why = Die Seite wird gerade abgerufen.
window-nothing = Kein Termin ist angekündigt
window-nothing-why = Die Seite nennt keinen kommenden Termin. Sie wird immer wieder angesehen; ein neuer erscheint hier und im Infobereich.
window-all-cancelled = Alle angekündigten Termine sind abgesagt
window-all-cancelled-why = Sie stehen unten. Die Seite wird immer wieder angesehen; ein neuer Termin erscheint hier und im Infobereich.
window-gone = Nicht mehr auf der Seite
window-coming = Kommende Termine
window-loose = Ohne Datum genannt
window-undated = Noch ohne Tag
window-rules = Die Seite sagt außerdem
window-past = Vergangene Termine
window-missed-one = { $n } verpasst
window-missed-other = { $n } verpasst
window-about = Über die Gruppe
window-where = Wo
window-contact = Kontakt
window-read = Zum Lesen
window-zone = Zeiten in { $zone }
window-open-page = Seite öffnen
window-refresh = Aktualisieren
window-refreshing = Die Seite wird abgerufen …
window-to-address = Adresse der Seite ändern
window-time-tbd = Uhrzeit wird noch bestimmt
window-time-none = keine Uhrzeit genannt
window-zone-not-said = { $time } (Zeitzone nicht genannt)
window-tentative = Vorläufig
window-tbd = Noch offen
window-cancelled = Abgesagt
window-rings-again = Erinnert wieder um { $time }
window-going = Ich nehme teil
window-not-going = Ich nehme nicht teil
window-joined = Teilgenommen
window-new = Neu
window-started-unreminded = Begann ohne Erinnerung
window-was = Hieß „{ $title }“
window-moved = Verschoben von { $when }
window-not-sure = Nicht sicher
window-hosts = Leitung: { $names }
window-join = Teilnehmen
window-register = Anmelden …
window-button-of = { $button }: { $what }
window-opens = öffnet { $host }
window-snooze-5 = In 5 Minuten erinnern
window-snooze-15 = In 15 Minuten erinnern
window-snooze-start = Zu Beginn erinnern
window-show-again = Erinnerung wieder zeigen
window-undo = Rückgängig
window-why = Warum diese Zeit?
window-says = Die Seite sagt
window-read-as = Gelesen als
window-yours = In Ihrer Zeit
window-yours-in = In Ihrer Zeit ({ $zone })
window-line = Zeile { $n }
window-no-zone = keine Zeitzone genannt
window-agrees = stimmt überein
window-differs = weicht ab
window-source = Die Zeilen der Seite
window-note = Für die, die die Seite schreiben:
window-copy = Kopieren
window-copied = Kopiert
window-not-copied = Das Kopieren ist nicht gelungen; der Text ist markiert, drücken Sie Strg+C.
window-doing = Wie es läuft
window-asking = Wird abgefragt …
window-test-notification = Testbenachrichtigung anzeigen
window-happened = Was geschah
window-nothing-yet = Noch nichts.
window-asking-settings = Die Einstellungen werden geholt …
window-show = Anzeigen
window-test = Testen
window-remove = Entfernen
window-fault = Das Fenster hat einen Fehler: { $message }
window-none-of-yours = Keine Sitzung Ihrer Gruppen
window-none-of-yours-why = Was die Seite ankündigt, ist von Gruppen, die für Sie nicht zählen, oder Sie nehmen nicht teil. Es steht unten.
window-ignored = Keine Ihrer Gruppen
window-as-said = Zeiten der Seite
window-page-says = Die Seite:
window-no-group-yet = Noch ist keine Gruppe bekannt; die Seite ist nicht gelesen.

### The trial notification

trial-title = So erinnert OSPO Tray
trial-text = Eine Erinnerung an eine Sitzung sieht genauso aus und klingt genauso, mit ihrer Zeit und dem, woran man teilnimmt. Auf diese hier zu antworten bewirkt nichts.
trial-shown = Eine Benachrichtigung ist auf dem Bildschirm, gezeigt von { $server }.
trial-no-name = einem Benachrichtigungsdienst, der seinen Namen nicht nennt
trial-buttons = Knöpfe wie „Teilnehmen“
trial-body = Text unter dem Titel
trial-markup = Auszeichnung im Text
trial-links = Links im Text
trial-persistence = behält eine Nachricht, bis Sie sie gesehen haben
trial-sound = Töne
trial-picture = ein Bild
trial-can = { $what } ({ $ability }): ja
trial-cannot = { $what } ({ $ability }): nein
trial-click = Ohne Knöpfe nimmt ein Klick auf die Erinnerung teil.
trial-middle-click = dunst zeichnet keine Knöpfe: ein Klick mit der mittleren Maustaste auf die Erinnerung nimmt teil.
trial-no-server = Hier ist keine Benachrichtigung zu sehen ({ $why }); Erinnerungen sind Zeilen im Terminal. Auf Debian und Ubuntu: sudo apt install xfce4-notifyd
trial-refused = Hier ist keine Benachrichtigung zu sehen ({ $why }); melden Sie sich ab und wieder an, und wenn das nicht hilft, versuchen Sie einen anderen Benachrichtigungsdienst.

### Status bars

bar-no-bus = Es gibt keinen Sitzungsbus, auf dem OSPO Tray zu hören wäre; starten Sie die Leiste aus einer Desktop-Sitzung oder unter dbus-run-session.
bar-bus-ended = Der Sitzungsbus ist beendet, es gibt also nichts mehr zu hören; starten Sie die Leiste neu.

### The alert

window-alert-dismiss = Schließen

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Zum Teilnehmen anklicken
notice-middle-click-to-join = Zum Teilnehmen mit der mittleren Taste anklicken
notice-click = Klick: { $what }
notice-middle-click = Klick mit der mittleren Taste: { $what }

### How the application is doing

health-schedule = Terminplan
health-tray = Symbol in der Leiste
health-tray-shown = wird gezeigt
health-tray-not-shown = keine Leiste zeigt es
health-notifications = Benachrichtigungen
health-no-server = kein Dienst antwortet
health-zones = Zeitzonenregeln
health-version = Version
tray-no-icon = Hier gibt es kein Symbol
tray-no-panel = Hier zeigt keine Leiste Symbole. Auf GNOME: sudo apt install gnome-shell-extension-appindicator; bis dahin öffnet ein weiterer Start von OSPO Tray das Fenster.
tray-no-server = Kein Benachrichtigungsdienst antwortet, daher sind Erinnerungen Zeilen hier. Auf Debian und Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = Es gibt keinen Sitzungsbus, also weder Symbol noch Benachrichtigungen: Erinnerungen sind Zeilen hier. Starten Sie OSPO Tray aus einer Desktop-Sitzung oder unter dbus-run-session.

### The command line

cli-not-running = OSPO Tray läuft nicht; starten Sie es mit: ospo-tray
cli-clock-without-profile = --clock ist nur für ein eigenes Profil, damit keine erdachte Zeit in den echten Zustand gerät; ergänzen Sie --profile DIR
cli-still-running = OSPO Tray ist nicht innerhalb von fünf Sekunden beendet; beenden Sie den Prozess ospo-tray von Hand und melden Sie es mit: ospo-tray log
cli-nothing-to-join = es gibt nichts, woran man teilnehmen könnte: keine Sitzung ist bekannt; sehen Sie nach mit: ospo-tray status
cli-demo-alone = die Vorführung läuft für sich; lassen Sie den Befehl neben --demo weg
cli-no-session = Keine Sitzung ist bekannt. Sehen Sie nach mit: ospo-tray status
cli-opens = öffnet { $host }
cli-status-schedule = Terminplan
cli-status-sessions = Sitzungen
cli-status-poll = letzter Abruf
cli-status-tray = Symbol
cli-status-notifications = Benachrichtigungen
cli-status-zones = Zeitzonen
cli-status-none = keine
cli-zones-system = vom System
cli-zones-bundled = mitgeliefert

### The settings

setting-section-schedule = Terminplan
setting-section-calls = Konferenzen
setting-section-group-calls = Konferenzen einzelner Gruppen
setting-section-reminders = Erinnerungen
setting-section-group-reminders = Erinnerungen einzelner Gruppen
setting-section-general = Allgemein

setting-title-schedule-url = Seite
setting-schedule-url = Die Seite, auf der Ihre Gemeinschaft sagt, wann sie sich trifft. Sie wird immer wieder gelesen.
setting-title-schedule-poll = Nachsehen alle
setting-schedule-poll = Wie oft nach der Seite gesehen wird, wenn nichts drängt. Vor einer Sitzung eher, später, wenn der Server darum bittet.
setting-title-schedule-stale-after = Veraltet nach
setting-schedule-stale-after = Wie lange die Seite nicht gut gelesen sein muss, bis es heißt, der Terminplan sei veraltet.
setting-title-join-link = Ihr Konferenzlink
setting-join-link = Ihr eigener Link zur Konferenz; „Teilnehmen“ öffnet ihn, wenn die Seite keinen hat. Er steht nur in dieser Datei und wird sonst gekürzt gezeigt.
setting-join-links-group = Ihr eigener Link zur Konferenz einer Gruppe, benannt wie ihre Sitzungen. Er geht `link` vor.
setting-title-join-zoom-application = Zoom in seiner Anwendung öffnen
setting-join-zoom-application = Ob eine Zoom-Konferenz in Zooms eigener Anwendung geöffnet wird, ohne Browser dazwischen.
setting-title-reminders-leads = Vor Beginn erinnern
setting-reminders-leads = Wie lange vor Beginn einer Sitzung Sie erinnert werden; "0m" ist zu Beginn.
setting-reminders-groups-group = Die Erinnerungen einer Gruppe, benannt wie ihre Sitzungen, anstelle von `leads`.
setting-title-reminders-community-track = Vor dem Community-Track erinnern
setting-reminders-community-track = Wie lange vor Beginn des Community-Tracks Sie ebenfalls erinnert werden.
setting-title-reminders-changes = Änderungen mitteilen
setting-reminders-changes = Ob Sie erfahren, wenn eine Sitzung neu, verlegt, abgesagt oder verschwunden ist.
setting-title-reminders-alert = Ein Fenster zu Beginn
setting-reminders-alert = Ob zu Beginn einer Sitzung ein kleines Fenster über allen anderen steht, bis Sie teilnehmen, die Erinnerung aufschieben oder es schließen. Wo kein Fenster gezeigt werden kann, kommt stattdessen eine dringende Benachrichtigung. Sitzungen ohne jede Erinnerung haben keines.
setting-title-reminders-quiet = Ruhezeit
setting-reminders-quiet = Die Stunden in Ihrer eigenen Zeit, in denen nur an Sitzungen erinnert wird, an denen Sie teilnehmen wollen.
setting-title-reminders-sound = Ton
setting-reminders-sound = Der Ton einer Erinnerung, wo der Benachrichtigungsdienst Töne spielt. Die Namen sind die der freedesktop-Spezifikation für Tonnamen, etwa `message-new-instant` oder `bell`.
setting-title-reminders-assumed-length = Dauer, wo keine genannt ist
setting-reminders-assumed-length = Wie lange eine Sitzung angenommen dauert, wenn die Seite es nicht sagt.
setting-title-tray-icon = Symbol
setting-tray-icon = Die Farbe des Symbols: hell für eine dunkle Leiste, dunkel für eine helle, oder farbig für jede. Automatisch folgt dem Farbschema des Desktops und ist farbig, wo der Desktop keines hat.
setting-title-language = Sprache
setting-language = Die Sprache von Symbol, Menü, Benachrichtigungen, Fenster und Befehlszeile: Englisch, Deutsch, Französisch, Spanisch oder Portugiesisch. Voreingestellt ist die des Desktops; bei jeder anderen Sprache ist es Englisch.
setting-title-start-at-login = Beim Anmelden starten
setting-start-at-login = Ob OSPO Tray startet, wenn Sie sich anmelden.
setting-section-groups = Gruppen
setting-title-reminders-ignored = Welche Gruppen zählen
setting-reminders-ignored = Die Gruppen, die Sie nicht betreffen. Ihre Termine werden trotzdem aufgeführt, erinnern aber nicht und stehen nicht im Infobereich, außer Sie sagen für einen zu. Eine Gruppe, die auf der Seite neu ist oder umbenannt wurde, erinnert, bis Sie sie hier nennen.
setting-title-clock = Uhr
setting-clock = Die Uhr, nach der Zeiten gezeigt werden: 6:00 PM oder 18:00. Auto ist die der Region des Desktops.
setting-title-second-zone = Zweite Zeitzone
setting-second-zone = Eine zweite Zeitzone, in der das Fenster die Zeit jedes Termins ebenfalls angibt.
choice-12h = 12 Stunden
choice-24h = 24 Stunden

choice-auto = Wie der Desktop
choice-automatic = Automatisch
choice-light = Hell
choice-dark = Dunkel
choice-colour = Farbig
