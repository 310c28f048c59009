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
# A day in the window, its names written out.
date-long = { $weekday }, { $day }. { $month }
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

### Doubts and reasons: what speaks against a reading, and what settled it. $meant, $taken, $time are clock times; $day is a date

doubt-zones-disagree = „{ $said }“ wäre { $meant }; genommen wurde { $taken }.
doubt-zone-ambiguous = „{ $said }“ wurde als Zeit von { $zone } gelesen; gemeint sein kann die von { $otherzone }.
doubt-time-skipped = „{ $said }“ gibt es an dem Tag wegen der Zeitumstellung nicht; genommen wurde, was es sonst wäre.
doubt-time-twice = „{ $said }“ kommt an dem Tag wegen der Zeitumstellung zweimal; genommen wurde das erste Mal.
doubt-half-of-day = „{ $said }“ kann { $time } oder { $othertime } heißen; genommen wurde { $time }.
doubt-time-unread = „{ $said }“ wurde nicht verstanden; daraus wurde keine Uhrzeit genommen.
doubt-time-differs = Unter „{ $other }“, das genommen wurde, steht „{ $said }“.
doubt-date-differs = Im Text des Termins steht „{ $said }“, darüber „{ $other }“; genommen wurde, was darüber steht.
doubt-weekday-differs = Bei „{ $other }“ steht „{ $said }“, der Tag ist aber { $day }.
doubt-date-order = „{ $said }“ wurde als { $day } gelesen; gemeint sein kann { $otherday }.
doubt-year-unsure = „{ $said }“ wurde als { $year } gelesen; gemeint sein kann { $otheryear }.
doubt-year-unknown = „{ $said }“ nennt kein Jahr, und auf der Seite steht es nirgends; daraus wurde kein Termin.
doubt-day-unknown = „{ $said }“ hat eine Uhrzeit („{ $other }“), aber keinen Tag, der zu verstehen ist; daraus wurde kein Termin.
doubt-no-such-day = „{ $said }“ gibt es im Kalender nicht; daraus wurde kein Termin.
doubt-status-unsure = „{ $said }“ kann heißen, dass der Termin ausfällt; so wurde es nicht gelesen.
doubt-login-form = Die Seite fragt nach einem Passwort und nennt keinen Termin: vielleicht ist es eine Anmeldeseite vor dem Terminplan.
doubt-page-too-long = Die Seite ist länger, als gelesen wird: ab Zeile { $line } fehlen Teile von ihr.
doubt-too-many-sessions = Die Seite hat { $read } Termine; übernommen sind die { $taken }, die heute am nächsten liegen.
doubt-year-from-weekday = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil der Wochentag dazu passt: { $day }.
doubt-year-from-heading = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil es in der Überschrift darüber steht.
doubt-year-from-words = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil es in den Worten des Termins selbst steht.
doubt-year-from-order = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil so die Tage ringsum in ihrer Reihenfolge bleiben.
doubt-year-looks-back = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil dieser Teil der Seite von { $published } aus zurückblickt.
doubt-year-from-publication = „{ $said }“ nennt kein Jahr; genommen wurde { $year }, weil es der Veröffentlichung der Seite am nächsten liegt: { $published }.
doubt-ordinal-slip = „{ $said }“ wurde als { $day } gelesen.
doubt-time-from-page = Bei „{ $said }“ steht keine Uhrzeit; die Seite sagt „{ $other }“.

# The same in a row of the menu, which has room for what else the page may mean, and for no sentence
doubt-row-zones-disagree = „{ $said }“ wäre { $meant }
doubt-row-zone-ambiguous = „{ $said }“ kann die Zeit von { $otherzone } sein
doubt-row-time-skipped = „{ $said }“ gibt es an dem Tag nicht
doubt-row-time-twice = „{ $said }“ kommt an dem Tag zweimal
doubt-row-half-of-day = „{ $said }“ kann { $othertime } heißen
doubt-row-time-unread = „{ $said }“ wurde nicht verstanden
doubt-row-either = „{ $said }“ oder „{ $other }“?
doubt-row-date-order = „{ $said }“ kann { $otherday } heißen
doubt-row-year-unsure = „{ $said }“ kann { $otheryear } sein
doubt-row-status-unsure = „{ $said }“ kann heißen, dass er ausfällt

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
notice-not-opened = Der Link ließ sich nicht öffnen
notice-changes = { $n ->
    [one] { $n } Änderung im Terminplan
   *[other] { $n } Änderungen im Terminplan
}

### What a click opens

join-call = Teilnehmen
join-with = Mit { $service } teilnehmen
join-register = Anmelden…
join-register-at = Anmelden bei { $host }
join-page = Seite öffnen
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = findet doch statt, { $is }
change-new = neu, { $is }
change-moved = verschoben von { $was } auf { $is }
change-renamed = hieß bisher { $title }
change-cancelled = abgesagt, { $was }
change-gone = nicht mehr auf der Seite, war { $was }
change-more = { $n } weitere

### The tray

tray-nothing = Es steht nichts an
tray-not-read = Der Terminplan wurde noch nicht gelesen
tray-not-reached = { $why } Nächster Versuch um { $clock }.
tray-meanwhile = Zum Umsehen in der Zwischenzeit: { $program } --demo
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
menu-end-quiet = Ruhe beenden (bis { $when })
menu-settings = Einstellungen…
menu-quit = Beenden
menu-accept = Die Seite nehmen, wie sie jetzt ist
menu-trouble = Etwas stimmt nicht…
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
menu-remark-joined = dabei
menu-remark-going = nehme teil
menu-remark-not-going = nehme nicht teil
menu-remark-new = neu
menu-remark-moved = verschoben
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
menu-who = Wer: { $people }
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
    [0] Die Seite wurde gelesen; sie nennt keinen Termin mit Datum.
    [one] Die Seite wurde gelesen; sie hat { $n } Termin.
   *[other] Die Seite wurde gelesen; sie hat { $n } Termine.
}
poll-unchanged = Die Seite hat sich nicht geändert.
poll-no-session = Die Seite nennt plötzlich keinen Termin mehr; der zuvor gelesene Terminplan gilt weiter.
poll-other-title = Die Seite hat plötzlich einen anderen Titel; der zuvor gelesene Terminplan gilt weiter.
poll-login = Statt des Terminplans kam eine Seite, die nach einem Passwort fragt; der zuvor gelesene Terminplan gilt weiter.
poll-shrunk = Der größte Teil der Seite fehlt plötzlich; der zuvor gelesene Terminplan gilt weiter.

### Asking for the page and reading it; $n is seconds, mebibytes or times

fetch-address-none = Die Adresse des Terminplans ist weder eine Webadresse noch der ganze Pfad einer Datei; sie steht als [schedule] url in den Einstellungen.
fetch-address-file = Die file:-Adresse des Terminplans nennt keine Datei auf diesem Rechner.
fetch-address-password = In der Adresse des Terminplans steht ein Name oder Passwort, das gesendet und gezeigt würde: nehmen Sie es heraus.
fetch-address-unencrypted = { $host } wird ohne Verschlüsselung abgerufen, sodass unterwegs jeder den Terminplan ändern könnte: verwenden Sie https:.
fetch-address-scheme = Die Adresse des Terminplans beginnt mit { $scheme }:, das ist keine Seite: verwenden Sie https:.
fetch-proxy-password = Der Proxy dieses Netzes fragt nach einem Passwort (407). Tragen Sie den Proxy mit seinem Passwort in den Netzwerkeinstellungen dieses Rechners ein.
fetch-not-public = { $host } zeigt die Seite nicht jedem ({ $code }): OSPO Tray kann sich nicht anmelden. Nennen Sie eine offene Seite oder eine Datei bei Ihnen.
fetch-not-found = Die Seite ist nicht mehr da ({ $host } antwortet 404). Suchen Sie ihre neue Adresse und tragen Sie sie in den Einstellungen ein.
fetch-gone = Die Seite ist endgültig entfernt ({ $host } antwortet 410). Suchen Sie ihre neue Adresse und tragen Sie sie in den Einstellungen ein.
fetch-too-often = { $host } wurde zu oft gefragt (429). Der Server wird eine Weile in Ruhe gelassen und dann von selbst wieder gefragt.
fetch-legal = { $host } darf die Seite hier aus rechtlichen Gründen nicht zeigen (451).
fetch-captive = Dieses Netz verlangt erst eine Anmeldung (511). Öffnen Sie irgendeine Webseite im Browser und aktualisieren Sie dann.
fetch-busy = { $host } ist überlastet oder wird gewartet (503). Es wird von selbst wieder gefragt.
fetch-server-error = { $host } hat selbst einen Fehler ({ $code }). Es wird von selbst wieder gefragt.
fetch-no-page = { $host } antwortet ohne eine Seite ({ $code }). Es wird von selbst wieder gefragt.
fetch-redirect-nowhere = { $host } leitet weiter ({ $code }), ohne zu sagen, wohin. Es wird von selbst wieder gefragt.
fetch-refused = { $host } gibt die Seite nicht heraus ({ $code }). Sehen Sie nach ihrer Adresse in den Einstellungen.
fetch-unasked = { $host } sagt, die Seite habe sich nicht geändert, obwohl sie ganz verlangt war. Es wird von selbst wieder gefragt.
fetch-file-slow = { $path } konnte nicht innerhalb von { $n } s gelesen werden. Ist das Laufwerk da?
fetch-file-none = { $path } ist keine Datei. Nennen Sie die Datei des Terminplans in den Einstellungen.
fetch-file-missing = Es gibt keine Datei { $path }. Sehen Sie nach ihrem Pfad in den Einstellungen.
fetch-file-forbidden = { $path } darf nicht gelesen werden. Sehen Sie nach Eigentümer und Rechten.
fetch-file-unreadable = { $path } kann nicht gelesen werden ({ $why }).
fetch-slow-answer = { $host } hat nicht innerhalb von { $n } s geantwortet. Es wird von selbst wieder gefragt.
fetch-slow-page = { $host } hat nicht innerhalb von { $n } s die ganze Seite gesendet. Es wird von selbst wieder gefragt.
fetch-too-long = Die Seite ist länger als { $n } MiB, was kein Terminplan ist. Sehen Sie nach ihrer Adresse in den Einstellungen.
fetch-not-here = { $host } führt nicht zu diesem Rechner und wird deshalb nicht ohne Verschlüsselung gefragt: verwenden Sie https:.
fetch-unreached-in = { $host } war innerhalb von { $n } s nicht zu erreichen. Ist dieser Rechner online?
fetch-unknown-host = { $host } war nicht zu finden. Ist dieser Rechner online? Wenn ja, sehen Sie nach der Adresse in den Einstellungen.
fetch-no-connection = { $host } nimmt keine Verbindung an. Es wird von selbst wieder gefragt.
fetch-proxy-elsewhere = Der Proxy dieses Netzes führt nicht zu { $host }. Sehen Sie in die Netzwerkeinstellungen dieses Rechners.
fetch-desktop-proxy = { $host } war über { $proxy }, den Proxy in den Netzwerkeinstellungen dieses Desktops, nicht zu erreichen. Sehen Sie dort nach, ob er noch stimmt.
fetch-unreached = { $host } war nicht zu erreichen. Ist dieser Rechner online? ({ $why })
fetch-no-http = Was bei { $host } antwortet, spricht kein HTTP. Sehen Sie nach der Adresse in den Einstellungen.
fetch-not-asked = { $host } konnte nicht gefragt werden ({ $why }).
fetch-broke-off = { $host } brach ab, ehe es antwortete. Es wird von selbst wieder gefragt.
fetch-broke-off-page = { $host } brach mitten in der Seite ab. Es wird von selbst wieder gefragt.
fetch-broken-compression = { $host } hat eine Seite gesendet, deren Komprimierung kaputt ist. Es wird von selbst wieder gefragt.
fetch-insecure = { $host } konnte sich nicht ausweisen: es kam keine sichere Verbindung zustande ({ $why }). Es wird von selbst wieder gefragt.
fetch-certificate = { $host } konnte sich nicht ausweisen: { $why }. Es wurde nichts gelesen; auch ein Netz mit Anmeldeseite verhält sich so.
fetch-certificate-expired = das Zertifikat ist abgelaufen; sehen Sie auch nach dem Datum dieses Rechners
fetch-certificate-early = das Zertifikat gilt noch nicht; sehen Sie nach dem Datum dieses Rechners
fetch-certificate-name = das Zertifikat gehört einem anderen Server
fetch-certificate-issuer = niemand, den dieser Rechner kennt, bürgt für das Zertifikat
fetch-certificate-revoked = das Zertifikat wurde widerrufen
fetch-certificate-wrong = das Zertifikat stimmt nicht
fetch-calendar = Das ist ein Kalender-Feed (iCalendar), den OSPO Tray noch nicht lesen kann. Nennen Sie die Webseite, auf der die Termine stehen.
fetch-other-thing = Das ist { $what }, keine Seite. Nennen Sie die Webseite, auf der die Termine stehen.
thing-pdf = ein PDF-Dokument
thing-packed = eine gepackte Datei (ZIP oder ein Office-Dokument)
thing-image = ein Bild
thing-rtf = ein RTF-Dokument
thing-recording = eine Aufnahme
thing-font = eine Schrift
thing-data = Daten für Programme (JSON)
thing-feed = ein Nachrichten-Feed
thing-bytes = eine Datei aus Bytes
fetch-redirects = { $host } leitet öfter als { $n }-mal weiter, vielleicht im Kreis. Sehen Sie nach der Adresse in den Einstellungen.
fetch-redirect-none = { $host } leitet zu einer Adresse weiter, die keine ist. Es wird später wieder gefragt; bleibt es so, sagen Sie es den Betreibern der Seite.
fetch-redirect-unencrypted = { $host } leitet zu einer Adresse ohne Verschlüsselung weiter ({ $other }); dem wird nicht gefolgt. Sehen Sie nach, ob die Seite eine neue Adresse hat.
fetch-redirect-other = { $host } leitet zu einer anderen Adresse weiter. { $why }
fetch-redirect-inwards = { $host } leitet zu einer Adresse im eigenen Netz dieses Rechners weiter; dem wird nicht gefolgt. Ist die Seite dorthin umgezogen, nennen Sie ihre Adresse in den Einstellungen.
fetch-standard-input = Die Standardeingabe kann nicht gelesen werden ({ $why }).
reading-abandoned = Die Seite konnte nicht gelesen werden: mehrere Versuche sind nicht zu Ende gekommen; starten Sie OSPO Tray neu.
reading-no-thread = Die Seite konnte nicht gelesen werden: dieser Rechner gibt keinen Thread dafür her ({ $why }).
reading-wrong = Die Seite konnte nicht gelesen werden: dabei ging etwas schief, ein Fehler in OSPO Tray; bitte melden Sie ihn.
reading-slow = Die Seite konnte nicht gelesen werden: es dauerte länger als { $n } s.

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
log-not-opened = Nicht geöffnet: { $link } ({ $why })
log-page-not-opened = Die Seite des Terminplans wurde nicht geöffnet: Geöffnet werden nur https-Seiten, Seiten dieses Rechners und Dateien, die Seiten sind (.md, .html, .txt).
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
log-believed = Seite gelten gelassen: { $address }
log-quiet = Ruhe bis { $when }
log-quiet-undone = Ruhe zurückgenommen

### The window

window-view-agenda = Termine
window-view-settings = Einstellungen
window-view-health = Zustand
window-views = Ansichten
window-asking-agenda = Die Termine werden geholt…
window-accept = Die Seite nehmen, wie sie jetzt ist
window-on-now = Läuft gerade
window-next = Nächster Termin
window-own-link = Eigenen Link zu dieser Konferenz einfügen
window-own-link-name = Ihr eigener Link zur Konferenz von { $title }
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
window-loose = Außerdem ohne Datum
window-undated = Noch ohne Tag
window-rules = Die Seite sagt außerdem
window-past = Vergangene Termine
window-missed-one = { $n } verpasst
window-missed-other = { $n } verpasst
window-about = Über die Gruppe
window-where = Wo
window-who = Wer
window-contact = Kontakt
window-read = Zum Lesen
window-zone = Zeiten in { $zone }
window-open-page = Seite öffnen
agenda-cut = Die Seite sagt mehr, als hier Platz hat: was weit weg liegt, ist ausgelassen.
window-refresh = Aktualisieren
window-try-now = Jetzt versuchen
window-refreshing = Die Seite wird abgerufen…
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
window-joined = Dabei
window-new = Neu
window-started-unreminded = Begann ohne Erinnerung
window-was = Hieß bisher „{ $title }“
window-moved = Verschoben von { $when }
window-not-sure = Nicht sicher
window-hosts = Leitung: { $names }
window-join = Teilnehmen
window-register = Anmelden…
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
window-note = Für alle, die die Seite pflegen:
window-source-gone = Die Seite hat sich geändert, seit dies von ihr gelesen wurde; ihre Zeilen werden deshalb nicht gezeigt.
window-published-server = Die Seite wurde am { $when } veröffentlicht, so ihr Server.
window-published-file = Die Seite wurde am { $when } veröffentlicht, nach der Zeit ihrer Datei.
window-published-page = Die Seite wurde am { $when } veröffentlicht, nach ihren eigenen Kopfdaten.
window-published-seen = Wann die Seite veröffentlicht wurde, ist nicht bekannt; so gesehen wurde sie zuerst am { $when }.
window-published-unknown = Als Zeitpunkt der Veröffentlichung gilt { $when }.
window-copy = Kopieren
window-copied = Kopiert
window-not-copied = Das Kopieren ist nicht gelungen; der Text ist markiert, drücken Sie Strg+C.
window-doing = Wie es läuft
window-asking = Wird abgefragt…
window-test-notification = Testbenachrichtigung anzeigen
window-happened = Was geschah
window-nothing-yet = Noch nichts.
window-asking-settings = Die Einstellungen werden geholt…
window-show = Anzeigen
window-test = Testen
window-remove = Entfernen
window-fault = Das Fenster hat einen Fehler: { $message }
window-none-of-yours = Kein Termin Ihrer Gruppen
window-none-of-yours-why = Die Seite kündigt nur Termine von Gruppen an, die Sie nicht betreffen, oder Sie nehmen nicht teil. Sie stehen unten.
window-ignored = Keine Ihrer Gruppen
window-as-said = Wie es auf der Seite steht
window-page-says = Die Seite:
window-no-group-yet = Noch ist keine Gruppe bekannt; die Seite ist nicht gelesen.

### The trial notification

trial-title = So erinnert OSPO Tray
trial-text = Eine Erinnerung an einen Termin sieht genauso aus und klingt genauso, mit ihrer Zeit und dem, woran man teilnimmt. Auf diese hier zu antworten bewirkt nichts.
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
trial-click = Ohne Knöpfe nehmen Sie mit einem Klick auf die Erinnerung teil.
trial-middle-click = dunst zeichnet keine Knöpfe: mit einem Klick der mittleren Maustaste auf die Erinnerung nehmen Sie teil.
trial-no-server = Hier ist keine Benachrichtigung zu sehen ({ $why }); erinnert wird mit Zeilen im Terminal. Auf Debian und Ubuntu: sudo apt install xfce4-notifyd
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
health-trouble = Störung
tray-no-icon = Hier gibt es kein Symbol
tray-no-panel = Hier zeigt keine Leiste Symbole. Auf GNOME: sudo apt install gnome-shell-extension-appindicator (Debian, Ubuntu) oder sudo dnf install gnome-shell-extension-appindicator (Fedora), danach ab- und wieder anmelden und die Erweiterung einschalten. Unter einem Fenstermanager ohne Leiste: eine Leiste mit Symbolbereich starten, etwa xfce4-panel oder waybar. Bis dahin öffnet ein weiterer Start von OSPO Tray das Fenster.
tray-no-server = Kein Benachrichtigungsdienst antwortet, daher erscheinen Erinnerungen hier als Zeilen. Auf Debian und Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = Es gibt keinen Sitzungsbus, also weder Symbol noch Benachrichtigungen: Erinnerungen erscheinen hier als Zeilen. Starten Sie OSPO Tray aus einer Desktop-Sitzung oder unter dbus-run-session.
tray-no-display = Hier gibt es keinen Bildschirm, also kein Fenster; Symbol, Erinnerungen und Befehle kommen ohne ihn aus.
login-comment = Der nächste Termin als Symbol in der Leiste
zone-not-known = Zeiten werden in UTC gezeigt, da das System nicht sagt, in welcher Zeitzone es ist.
zone-unknown = Zeiten werden in UTC gezeigt, da es keine Zeitzone "{ $name }" gibt; verwenden Sie einen Namen der IANA-Datenbank wie "Europe/Paris".
cli-ending = OSPO Tray wird gerade beendet; starten Sie es neu
bus-no-action = es gibt keine Aktion { $said }; nehmen Sie join, open, refresh oder quit
bus-no-parameter = die Aktion { $said } nimmt keinen Parameter
cli-not-watched = { $path } kann nicht beobachtet werden ({ $why }): eine Änderung gilt erst, wenn OSPO Tray neu startet.
cli-settings-not-watched = { $path } kann nicht beobachtet werden ({ $why }): eine Änderung von Hand gilt, sobald Sie aktualisieren oder das Fenster öffnen, spätestens beim nächsten Blick auf die Seite. Beobachtet dieser Rechner zu viele Dateien, erhöhen Sie fs.inotify.max_user_watches und fs.inotify.max_user_instances.

### The command line's own help, its mistakes, and what it prints of a page

help-about = Der nächste Termin einer offenen Gemeinschaft als Symbol in der Leiste, in Ihrer eigenen Zeit, und die Konferenz einen Klick entfernt
help-after = Ohne Befehl läuft OSPO Tray, bis es beendet wird; ein zweiter Start öffnet das Fenster des ersten.
help-heading-usage = Verwendung:
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-values = [mögliche Werte: { $values }]
help-default = [voreingestellt: { $values }]
help-arg-help = Diese Hilfe ausgeben
help-arg-profile = Einstellungen, Zustand und Zwischenspeicher in diesem Ordner halten und neben der eigenen Instanz laufen
help-arg-schedule = Diese Seite anstelle der in den Einstellungen lesen
help-arg-clock = Eine Uhr zu diesem Zeitpunkt starten, die SPEED-mal so schnell läuft; nur mit --profile
help-arg-demo = Eine Beispielgemeinschaft zeigen, deren nächster Termin in zwei Minuten beginnt; braucht kein Netz, behält nichts
help-arg-version = Die Version ausgeben; mit --verbose auch, welche Zeitzonenregeln gelten
help-arg-verbose = Mehr sagen
help-arg-json = Als eine Zeile JSON
help-next = Den nächsten Termin ausgeben
help-next-format = Als Zeile für eine Statusleiste
help-next-follow = Jetzt und bei jeder Änderung eine Zeile ausgeben, bis niemand mehr liest
help-status = Ausgeben, wie es um Terminplan, Symbol, Benachrichtigungen und Zeitzonen steht
help-join = Die Konferenz des laufenden oder nächsten Termins öffnen, oder was es stattdessen gibt
help-open = Das Fenster öffnen
help-refresh = Die Seite jetzt vom Server abrufen und auf die Antwort warten
help-quit = Die laufende Instanz beenden
help-test-notification = Eine Benachrichtigung zeigen, auf dem ganzen Weg von der laufenden Instanz bis zum Bildschirm, und ausgeben, was der Benachrichtigungsdienst kann
help-log = Ausgeben, was fällig war, erinnert, zurückgehalten und verpasst wurde, und warum
help-log-json = Als eine Zeile JSON für jeden Eintrag
help-read = Eine Seite lesen und ausgeben, was sie sagt
help-read-json = Ein JSON-Objekt ausgeben
help-read-published = Der Zeitpunkt, zu dem die Seite veröffentlicht wurde (2021-09-17T16:07:21Z); er entscheidet über Jahre, die die Seite nicht nennt
help-read-format = Wie die Seite geschrieben ist, wo man es ihr nicht ansieht
help-read-page = Die Seite: eine Datei, eine Adresse, oder - für die Standardeingabe
help-replay = Die Vergangenheit einer Seite durchspielen und ausgeben, was erinnert und mitgeteilt worden wäre
help-replay-json = Als ein JSON-Objekt für jede Erinnerung und Änderung; eine andere Form gibt es noch nicht
help-replay-zone = Die eigene Zeitzone
help-replay-leads = Wie lange vor Beginn erinnert wird; kann mehrmals angegeben werden
help-replay-until = Wann Schluss ist
help-replay-dir = Ein Ordner mit Dateien namens YYYYMMDDTHHMMSSZ…: die Seite zu diesen Zeitpunkten
help-settings = Die Einstellungen lesen und schreiben
help-settings-explain = Jeden Schlüssel erklären
help-settings-get = Den Wert eines Schlüssels ausgeben
help-settings-set = Den Wert eines Schlüssels schreiben; Kommentare in der Datei bleiben
help-settings-unset = Einen Schlüssel aus der Datei nehmen: es gilt wieder der voreingestellte Wert
help-arg-key = Etwa `schedule.poll`
help-arg-value = Etwa `30m`
help-settings-path = Ausgeben, wo die Einstellungsdatei liegt
help-completions = Die Vervollständigungen einer Shell ausgeben; `source <(ospo-tray completions bash)` übernimmt sie
help-completions-shell = Welche Shell
help-man = Die Handbuchseite ausgeben
help-man-into = Sie und eine für jeden Befehl in diesen Ordner schreiben
help-help = Diese Hilfe oder die eines Befehls ausgeben
mistake-command = es gibt keinen Befehl { $said }
mistake-argument = { $said } wird hier nicht erwartet
mistake-value = { $value } ist kein Wert für { $said }
mistake-value-why = { $value } ist kein Wert für { $said }: { $why }
mistake-missing = es fehlt { $said }
mistake-together = { $said } geht nicht zusammen mit { $other }
mistake-other = die Befehlszeile ist nicht zu verstehen
mistake-help = { $why }; mehr dazu: ospo-tray --help
mistake-instant = { $said } ist kein Zeitpunkt; schreiben Sie ihn wie 2021-10-07T15:30:00Z
mistake-speed = die Geschwindigkeit nach x ist eine Zahl von 0.001 bis 1000000, wie x60
cli-version-zones = Zeitzonen: { $version } ({ $from })
cli-manual-unwritable = die Handbuchseiten können nicht nach { $path } geschrieben werden ({ $why }); nennen Sie einen Ordner, der Ihnen gehört
read-page = { $n ->
    [0] { $title }: kein Termin mit Datum
    [one] { $title }: { $n } Termin
   *[other] { $title }: { $n } Termine
}
read-this-page = Diese Seite
read-line = { $text } (Zeile { $n })
read-undated = Noch ohne Datum: { $text }
read-repeats = Wiederholt sich: { $text }
read-said = gesagt: { $text } → { $meant }
read-no-instant = kein Zeitpunkt
read-zone-unknown = Zeitzone unbekannt
read-to-be-announced = wird noch bekannt gegeben
read-link-join = Konferenz: { $url }
read-link-register = Anmeldung: { $url }
read-link-info = Link: { $url }
read-when = { $when } in { $zone } = { $utc } UTC
read-until = { $when }, bis { $clock }
read-tentative = vorläufig
read-tbd = noch offen
read-cancelled = abgesagt
read-not-printed = Es kann nichts ausgegeben werden ({ $why }).
read-no-room = Dieser Rechner gibt keinen Platz zum Arbeiten her ({ $why }).
mistake-meant = { $why }; gemeint ist vielleicht { $meant }

### What cannot be done, and what helps

store-newer = Der Zustand wurde von einer neueren Version von OSPO Tray geschrieben und bleibt, wie er ist: was jetzt erinnert und geschlossen wird, ist vergessen, wenn die Anwendung endet. Installieren Sie wieder die neuere Version.
store-unwritable = { $path } kann nicht geschrieben werden ({ $why }): es wird weiter erinnert, aber was erinnert und geschlossen wurde, ist vergessen, wenn die Anwendung endet. { $remedy }
store-unlogged = { $path } kann nicht geschrieben werden ({ $why }): es wird weiter erinnert, und das Protokoll hat eine Lücke. { $remedy }
store-unlocked = { $path } kann nicht gesperrt werden ({ $why }): starten Sie OSPO Tray nicht zweimal mit diesem Ordner.
store-folder-unusable = Der Ordner { $path } ist nicht zu gebrauchen ({ $why }): es wird erinnert, aber was erinnert und geschlossen wurde, ist vergessen, wenn die Anwendung endet. Machen Sie den Ordner beschreibbar und starten Sie neu.
store-open-to-others = { $path } können andere auf diesem Rechner lesen, was sich nicht ändern ließ ({ $why }). Sehen Sie nach Eigentümer und Rechten.
fetch-not-kept = Die Seite kann nicht in { $path } aufbewahrt werden ({ $why }): Erinnerungen gehen weiter, und nach einem Neustart wird sie neu geholt.
fetch-kept-newer = { $path } wurde von einer späteren Version von OSPO Tray geschrieben und bleibt, wie es ist: die Seite wird jedes Mal neu geholt. Installieren Sie wieder die spätere Version.
store-remedy-full = Schaffen Sie Platz auf dem Datenträger.
store-remedy-read-only = Der Datenträger ist schreibgeschützt: hängen Sie ihn zum Schreiben ein.
store-remedy-permissions = Sehen Sie nach Eigentümer und Rechten des Ordners.
store-set-aside = Was OSPO Tray sich gemerkt hatte, konnte nicht gelesen werden ({ $why }) und liegt jetzt in { $path }. Es fängt neu an: eine Erinnerung kann noch einmal kommen.
store-not-set-aside = Was OSPO Tray sich in { $path } gemerkt hatte, konnte weder gelesen ({ $why }) noch beiseitegelegt werden ({ $error }). Es fängt neu an: eine Erinnerung kann noch einmal kommen.
profile-no-home = OSPO Tray weiß nicht, wo es seine Dateien ablegen soll; setzen Sie HOME, oder nennen Sie mit --profile DIR einen Ordner
profile-unusable = der Profilordner { $path } ist nicht zu gebrauchen ({ $why }); nennen Sie mit --profile DIR einen anderen
start-no-alarm = OSPO Tray kann auf diesem System nicht rechtzeitig geweckt werden ({ $why }); bitte melden Sie es
copy-no-holder = die Angaben konnten nicht kopiert werden, da OSPO Tray sich nicht selbst starten konnte ({ $why }); starten Sie es neu
copy-refused = die Angaben konnten nicht kopiert werden: { $why }; eine Zwischenablage braucht einen Bildschirm (X11 oder Wayland)
login-not-written = OSPO Tray startet nicht beim Anmelden, da { $path } nicht geschrieben werden kann ({ $why }); sehen Sie nach Eigentümer und Rechten
login-not-removed = OSPO Tray startet weiterhin beim Anmelden, da { $path } nicht geschrieben werden kann ({ $why }); sehen Sie nach Eigentümer und Rechten
open-scheme = dieser Link wurde nicht geöffnet, denn geöffnet werden nur https-, mailto- und Konferenzlinks; er steht auf der Seite, wenn Sie ihn ansehen wollen
open-missing = der Link konnte nicht geöffnet werden, da { $opener } fehlt ({ $why }); auf Debian und Ubuntu: sudo apt install xdg-utils
open-refused = der Link konnte nicht geöffnet werden: { $opener } endete mit { $how }; ist ein Browser installiert?
open-too-often = dieser Link wurde nicht geöffnet, da es gerade viele nacheinander waren; versuchen Sie es gleich noch einmal
tray-unreachable = Es gibt kein Symbol, da die Leiste nicht zu erreichen ist ({ $why }).
notify-none = es gibt keinen Benachrichtigungsdienst
notify-refused = der Benachrichtigungsdienst weist sie ab: { $why }
notify-no-bus = es gibt keinen Sitzungsbus
notify-no-answer = der Benachrichtigungsdienst antwortet nicht
demo-no-folder = die Vorführung braucht eine Weile einen Ordner und kann keinen anlegen ({ $why }); sehen Sie nach TMPDIR und dem freien Platz
demo-no-port = die Vorführung braucht einen Port auf der Loopback-Schnittstelle dieses Rechners und bekommt keinen ({ $why })
store-unreadable = { $path } kann nicht gelesen werden ({ $why }): eine Erinnerung kann noch einmal kommen. Sehen Sie nach Eigentümer und Rechten.

### Where no window can be shown

no-window-title = Das Fenster lässt sich nicht zeigen
no-window-program = Das Programm des Fensters fehlt ({ $path }); installieren Sie OSPO Tray neu.
no-window-display = Hier gibt es keinen Bildschirm, auf dem ein Fenster erscheinen könnte.
no-window-engine = Das Fenster braucht eine Web-Engine, die hier nicht installiert ist ({ $library }). Auf Debian und Ubuntu: sudo apt install libwebkit2gtk-4.1-0; auf Fedora: sudo dnf install webkit2gtk4.1
no-window-start = Das Programm des Fensters ließ sich nicht starten ({ $why }).
no-window-version = Fenster und Anwendung haben verschiedene Versionen; installieren Sie beide neu und starten Sie OSPO Tray danach noch einmal.
no-window-silent = Das Fenster wurde gestartet, doch es erschien nichts darin; es wurde beendet.
no-window-how = wie, ist nicht bekannt
no-window-ended = Das Fenster endete, bevor es erscheinen konnte ({ $why }).

### The demo, and what is opened by hand

demo-intro = Das ist eine Vorführung: die Seite einer erfundenen Community unter { $address }, ohne Netz, und nichts wird aufbewahrt. Der nächste Termin beginnt um { $clock } und meldet sich eine Minute vorher; „Teilnehmen“ öffnet das öffentliche Testmeeting von Zoom.
demo-commands = In einem anderen Terminal: { $command } next (oder join, status, open, quit). Strg+C beendet sie.
demo-commands-without-bus = In einem anderen Terminal: { $command } next (oder join, status). Strg+C beendet sie.
demo-running = Die Vorführung läuft schon; hier ist ihr Fenster.
cli-meanwhile = Zum Umsehen in der Zwischenzeit: { $program } --demo
open-by-hand = { $why } (die Adresse: { $address })

### The command line

cli-not-running = OSPO Tray läuft nicht; starten Sie es mit: ospo-tray
cli-clock-without-profile = --clock ist nur für ein eigenes Profil, damit keine erdachte Zeit in den echten Zustand gerät; ergänzen Sie --profile DIR
cli-still-running = OSPO Tray ist nicht innerhalb von fünf Sekunden beendet; beenden Sie den Prozess ospo-tray von Hand und melden Sie es mit: ospo-tray log
cli-nothing-to-join = es gibt nichts, woran man teilnehmen könnte: kein Termin ist bekannt; sehen Sie nach mit: ospo-tray status
cli-demo-alone = die Vorführung läuft für sich; lassen Sie den Befehl neben --demo weg
cli-no-session = Kein Termin ist bekannt. Sehen Sie nach mit: ospo-tray status
cli-all-over = Alle bekannten Termine sind vorbei. Nach neuen sehen Sie mit: ospo-tray refresh
cli-ended = OSPO Tray endete, bevor es antwortete; starten Sie es wieder mit: ospo-tray
cli-running-elsewhere = OSPO Tray läuft schon (Prozess { $pid }), aber nicht an diesem Sitzungsbus, und ist von hier nicht zu erreichen; beenden Sie es mit: kill { $pid }
cli-running-here = OSPO Tray läuft schon und ist von hier nicht zu erreichen: Ein Klick auf sein Symbol öffnet das Fenster, „Beenden“ in seinem Menü beendet es.
cli-no-file = Es gibt keine Datei { $path }; prüfen Sie die Schreibweise.
cli-opens = öffnet { $host }
cli-status-schedule = Terminplan
cli-status-sessions = Termine
cli-status-poll = letzter Abruf
cli-status-next-poll = nächster Abruf
cli-status-tray = Symbol
cli-status-notifications = Benachrichtigungen
cli-status-zones = Zeitzonen
cli-status-none = keine
cli-status-trouble = Störung
cli-zones-system = vom System
cli-zones-bundled = mitgeliefert

### Settings that are refused, and what is wanted; the kinds of value

refusal-unknown = Es gibt keine Einstellung „{ $name }“; `ospo-tray settings --explain` nennt alle.
refusal-value = { $name } = { $value }: { $wanted }.
refusal-broken = { $why } Es wurde nichts geändert.
refusal-unwritable = { $path } kann nicht geschrieben werden ({ $why }). Es wurde nichts geändert; sehen Sie nach Eigentümer und Rechten.
refusal-unreadable = Die Einstellungen in { $path } können nicht gelesen werden ({ $why }): die letzten guten gelten weiter. Sehen Sie nach Eigentümer und Rechten der Datei.
refusal-unreadable-default = Die Einstellungen in { $path } können nicht gelesen werden ({ $why }): es gelten die voreingestellten. Sehen Sie nach Eigentümer und Rechten der Datei.
refusal-empty = { $path } ist leer, wie es ein voller Datenträger hinterlässt: die letzten guten Einstellungen gelten weiter. Schaffen Sie Platz; wollen Sie wieder die Vorgaben, löschen Sie die Datei oder lassen Sie einen Kommentar darin.
refusal-kept = Die Einstellungsdatei, wie sie war, liegt jetzt auch in { $path }.
refusal-not-kept = Die Einstellungsdatei konnte nicht nach { $path } kopiert werden ({ $why }).
refusal-place = { $path }, Zeile { $line }, Spalte { $column }
refusal-syntax = { $place }: { $why }. Die letzten guten Einstellungen gelten weiter; bringen Sie diese Zeile in Ordnung.
refusal-syntax-default = { $place }: { $why }. Es gelten die voreingestellten Werte; bringen Sie diese Zeile in Ordnung.
refusal-mistake = { $place }: { $name }: { $wanted }. Der letzte gute Wert gilt weiter.
refusal-mistake-default = { $place }: { $name }: { $wanted }. Es gilt der voreingestellte Wert.
refusal-unknown-line = { $place }: es gibt keine Einstellung { $name }; die Zeile bleibt und bewirkt nichts. `ospo-tray settings --explain` nennt alle.
refusal-no-file = es ist keine Datei
refusal-too-long = sie ist länger als 1 MiB
refusal-no-text = sie ist kein UTF-8-Text
want-kind = verlangt ist: { $kind }
want-text = verlangt ist ein Text in Anführungszeichen
want-list = verlangt ist eine Liste wie { $example }
want-zone = verlangt ist der Name einer Zeitzone wie "America/New_York"
want-yes-or-no = verlangt ist `true` oder `false`
want-one-of = verlangt ist eines von { $values }
want-duration = verlangt ist eine Dauer wie "10m" oder "1h 30m"
want-a-year = verlangt ist eine Dauer von höchstens einem Jahr
want-at-least = verlangt ist mindestens { $least }
want-or-off = { $wanted }, oder "off"
want-hours = verlangt sind Stunden wie "22:00-07:00" oder "off"
want-call = verlangt ist die https:-Adresse einer Konferenz
kind-page = Text: eine https:-Adresse oder der Pfad einer Datei auf diesem Rechner
kind-five-minutes = Dauer, mindestens 5 Minuten
kind-an-hour = Dauer, mindestens eine Stunde
kind-call-or-none = Text: eine https:-Adresse; leer für keine
kind-call = Text: eine https:-Adresse
kind-yes-or-no = true oder false
kind-durations = Liste von Dauern; leer für keine
kind-groups = Liste von Gruppen, benannt wie ihre Termine; leer für keine
kind-duration-or-off = Dauer, oder "off"
kind-hours = Stunden des Tages wie "22:00-07:00", oder "off"
kind-sound = Text: der Name eines Tons in Ihrem Klangschema; leer für keinen
kind-zone = Text: eine Zeitzone wie America/New_York; leer für keine
kind-one-of = eines von { $values }
kind-and-default = { $kind }; voreingestellt { $default }
kind-no-default = keine

### The settings

setting-section-schedule = Terminplan
setting-section-calls = Konferenzen
setting-section-group-calls = Konferenzen einzelner Gruppen
setting-section-reminders = Erinnerungen
setting-section-group-reminders = Erinnerungen einzelner Gruppen
setting-section-general = Allgemein

setting-title-schedule-url = Seite
setting-schedule-url = Die Seite, auf der Ihre Gemeinschaft sagt, wann sie sich trifft. Sie wird immer wieder gelesen.
setting-title-schedule-poll = Seite abrufen alle
setting-schedule-poll = Wie oft die Seite abgerufen wird, wenn nichts drängt. Vor einem Termin eher, später, wenn der Server darum bittet.
setting-title-schedule-stale-after = Gilt als veraltet nach
setting-schedule-stale-after = Wie lange die Seite nicht gut gelesen werden konnte, bis der Terminplan als veraltet gilt.
setting-title-join-link = Ihr Konferenzlink
setting-join-link = Ihr eigener Link zur Konferenz; „Teilnehmen“ öffnet ihn, wenn die Seite keinen hat. Er bleibt auf diesem Rechner und wird gekürzt gezeigt.
setting-join-links-group = Ihr eigener Link zur Konferenz einer Gruppe, benannt wie ihre Termine. Er geht `link` vor.
setting-title-join-zoom-application = Zoom in seiner Anwendung öffnen
setting-join-zoom-application = Ob eine Zoom-Konferenz in Zooms eigener Anwendung geöffnet wird, ohne Browser dazwischen.
setting-title-reminders-leads = Vor Beginn erinnern
setting-reminders-leads = Wie lange vor Beginn eines Termins Sie erinnert werden; "0m" ist zu Beginn.
setting-reminders-groups-group = Die Erinnerungen einer Gruppe, benannt wie ihre Termine, anstelle von `leads`.
setting-title-reminders-community-track = Vor dem Community-Track erinnern
setting-reminders-community-track = Wie lange vor Beginn des Community-Tracks Sie ebenfalls erinnert werden.
setting-title-reminders-changes = Änderungen mitteilen
setting-reminders-changes = Ob Sie erfahren, wenn ein Termin neu, verschoben, abgesagt oder verschwunden ist.
setting-title-reminders-alert = Ein Fenster zu Beginn
setting-reminders-alert = Ob zu Beginn eines Termins ein kleines Fenster über allen anderen steht, bis Sie teilnehmen, die Erinnerung aufschieben oder es schließen. Wo kein Fenster gezeigt werden kann, kommt stattdessen eine dringende Benachrichtigung. Termine ohne jede Erinnerung haben keines.
setting-title-reminders-quiet = Ruhezeit
setting-reminders-quiet = Die Stunden in Ihrer eigenen Zeit, in denen nur an Termine erinnert wird, an denen Sie teilnehmen wollen.
setting-title-reminders-sound = Ton
setting-reminders-sound = Der Ton einer Erinnerung, wo der Benachrichtigungsdienst Töne spielt. Die Namen sind die der freedesktop-Spezifikation für Tonnamen, etwa `message-new-instant` oder `bell`.
setting-title-reminders-assumed-length = Dauer, wo keine genannt ist
setting-reminders-assumed-length = Welche Dauer für einen Termin angenommen wird, wenn die Seite keine nennt.
setting-title-tray-icon = Symbol
setting-tray-icon = Die Farbe des Symbols: hell für eine dunkle Leiste, dunkel für eine helle, oder farbig für jede. Automatisch folgt dem Farbschema des Desktops und ist farbig, wo der Desktop keines hat.
setting-title-language = Sprache
setting-language = Die Sprache von Symbol, Menü, Benachrichtigungen, Fenster und Befehlszeile: Englisch, Deutsch, Französisch, Spanisch oder Portugiesisch. Auto ist wie der Desktop; bei jeder anderen Sprache ist es Englisch.
setting-title-start-at-login = Beim Anmelden starten
setting-start-at-login = Ob OSPO Tray startet, wenn Sie sich anmelden.
setting-section-groups = Gruppen
setting-title-reminders-ignored = Welche Gruppen zählen
setting-reminders-ignored = Die Gruppen, die Sie nicht betreffen. Ihre Termine werden trotzdem aufgeführt, erinnern aber nicht und stehen nicht im Infobereich, außer Sie sagen für einen zu. Eine Gruppe, die auf der Seite neu ist oder umbenannt wurde, erinnert, bis Sie sie hier nennen.
setting-title-clock = Uhr
setting-clock = Die Uhr, nach der Zeiten gezeigt werden: 6:00 PM oder 18:00. Auto ist wie in der Region des Desktops.
setting-title-second-zone = Zweite Zeitzone
setting-second-zone = Eine zweite Zeitzone, in der das Fenster die Zeit jedes Termins ebenfalls angibt.
choice-12h = 12 Stunden
choice-24h = 24 Stunden

choice-auto = Wie der Desktop
choice-automatic = Automatisch
choice-light = Hell
choice-dark = Dunkel
choice-colour = Farbig

### Lengths of time, as they are typed in the window

# What may be typed for each unit of a length of time, in small letters and separated by commas.
length-typed-minutes = m, min, minute, minuten
length-typed-hours = h, std, stunde, stunden
length-typed-days = t, tag, tage, tagen
length-typed-weeks = wo, woche, wochen
# In place of a length or of hours.
length-off = aus

### The first start, and what the settings say beside their fields

window-never = Nie
window-again = Die ersten Fragen noch einmal durchgehen
window-first-title = Willkommen
window-first-why = Vier Fragen, jede mit einer Antwort, die so schon passt. Alles lässt sich später in den Einstellungen ändern.
window-first-groups = Welche Gruppen sind Ihnen wichtig?
window-first-link = Wie lautet Ihr Link zur Konferenz?
window-first-link-why = „Teilnehmen“ öffnet ihn, wenn die Seite keinen Link nennt. Er bleibt auf diesem Rechner.
window-first-ask = Per E-Mail erfragen
window-first-ask-why = Öffnet eine E-Mail an { $address }, die Sie nur noch absenden.
window-first-leads = Wann möchten Sie erinnert werden?
window-first-login = Soll OSPO Tray beim Anmelden starten?
window-first-done = Fertig
window-first-skip = Überspringen
window-explain-leads = Wie lange vor dem Beginn eines Termins: „10 Min., zu Beginn“ erinnert zweimal.
window-explain-group-leads = Für die Termine einer Gruppe, anstelle der Erinnerungen oben. Ein leeres Feld heißt: wie oben.
window-explain-groups = Termine einer Gruppe ohne Häkchen werden trotzdem aufgeführt, erinnern aber nicht und stehen nicht im Infobereich, außer Sie sagen zu. Eine Gruppe, die auf der Seite neu ist oder umbenannt wurde, hat ein Häkchen, bis Sie es entfernen.
window-explain-group-links = Für die Termine einer Gruppe, anstelle des Links oben.

### The letter to those who write the page; in English in every language, since they may not read the member's. $doubt is a sentence

letter-head = Hello, what the page says of “{ $title }” can be read in more than one way:
letter-line = - line { $line }: { $doubt }
letter-ask = Could you have a look? { $advice }
letter-time = One time with its zone leaves no doubt.
letter-day = The day with its weekday, and the month as a word, leave no doubt.
letter-year = The year beside the date leaves no doubt.
letter-status = A word such as “cancelled” or “confirmed” beside the session leaves no doubt.

### The mail that asks for the link to the call

mail-link-subject = Link zu den Konferenzen von { $group }
mail-link-text =
    Guten Tag,

    ich möchte an den Terminen von { $group } ({ $page }) teilnehmen und habe noch keinen Link zu den Konferenzen. Würden Sie ihn mir schicken?

    Vielen Dank!

### Health, and the page that the command line names

health-last-poll = Seite zuletzt angesehen
health-next-poll = Seite wird angesehen
health-never = noch nicht
health-armed = Wacht auf
health-nothing-due = nichts steht an
health-next-reminder = Nächste Erinnerung
health-no-reminder = keine steht an
health-tray-shown-by = gezeigt von { $host }
health-log = Protokoll
setting-overridden = Diese Seite wurde beim Start von OSPO Tray genannt (--schedule) und gilt, bis es endet. In den Einstellungen steht { $address }.
