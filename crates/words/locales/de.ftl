# See en.ftl.

### The trial notification

trial-title = So klingelt OSPO Tray
trial-text = Eine Erinnerung an eine Sitzung sieht genauso aus, mit ihrer Zeit und dem, woran man teilnimmt.
trial-shown = Eine Benachrichtigung ist auf dem Bildschirm, gezeigt von { $server }.
trial-no-name = einem Benachrichtigungsdienst, der seinen Namen nicht nennt
trial-buttons = Knöpfe wie „Teilnehmen“
trial-body = Text unter dem Titel
trial-markup = Auszeichnung im Text
trial-links = Links im Text
trial-persistence = behält eine Nachricht, bis du sie gesehen hast
trial-sound = Töne
trial-picture = ein Bild
trial-can = { $what } ({ $ability }): ja
trial-cannot = { $what } ({ $ability }): nein
trial-click = Ohne Knöpfe nimmt ein Klick auf die Erinnerung teil.
trial-middle-click = dunst zeichnet keine Knöpfe: ein Klick mit der mittleren Maustaste auf die Erinnerung nimmt teil.
trial-no-server = Hier ist keine Benachrichtigung zu sehen ({ $why }); Erinnerungen sind Zeilen im Terminal. Auf Debian und Ubuntu: sudo apt install xfce4-notifyd
trial-refused = Hier ist keine Benachrichtigung zu sehen ({ $why }); melde dich ab und wieder an, und wenn das nicht hilft, versuche einen anderen Benachrichtigungsdienst.

### Status bars

bar-no-bus = Es gibt keinen Sitzungsbus, auf dem OSPO Tray zu hören wäre; starte die Leiste aus einer Desktop-Sitzung oder unter dbus-run-session.
bar-bus-ended = Der Sitzungsbus ist beendet, es gibt also nichts mehr zu hören; starte die Leiste neu.

### The alert

window-alert-dismiss = Schließen
