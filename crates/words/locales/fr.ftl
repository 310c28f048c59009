# See en.ftl.

### The trial notification

trial-title = Voici comment OSPO Tray vous prévient
trial-text = Le rappel d’une séance a le même aspect, avec son heure et ce qu’il faut rejoindre.
trial-shown = Une notification est à l’écran, affichée par { $server }.
trial-no-name = un serveur de notifications qui ne dit pas son nom
trial-buttons = des boutons, comme « Rejoindre »
trial-body = du texte sous le titre
trial-markup = des mises en forme dans le texte
trial-links = des liens dans le texte
trial-persistence = garde un avis jusqu’à ce que vous l’ayez vu
trial-sound = des sons
trial-picture = une image
trial-can = { $what } ({ $ability }) : oui
trial-cannot = { $what } ({ $ability }) : non
trial-click = Sans boutons, un clic sur le rappel rejoint la séance.
trial-middle-click = dunst ne dessine pas de boutons : un clic du bouton du milieu sur le rappel rejoint la séance.
trial-no-server = Aucune notification n’est visible ici ({ $why }) ; les rappels sont des lignes dans le terminal. Sous Debian et Ubuntu : sudo apt install xfce4-notifyd
trial-refused = Aucune notification n’est visible ici ({ $why }) ; déconnectez-vous et reconnectez-vous, et si cela n’aide pas, essayez un autre serveur de notifications.

### Status bars

bar-no-bus = Il n’y a pas de bus de session où suivre OSPO Tray ; lancez la barre depuis une session de bureau, ou sous dbus-run-session.
bar-bus-ended = Le bus de session s’est arrêté, il n’y a donc plus rien à suivre ; relancez la barre.

### The alert

window-alert-dismiss = Ignorer
