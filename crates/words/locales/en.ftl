# Every text that a member reads. How to add one: ../src/lib.rs.
# A line that begins with white space loses it, so separators such as " · " stand inside a text.

### Days and times

# $n is 1 for Monday.
date-weekday = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
date-month = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-day = { $weekday } { $day } { $month }
date-day-year = { $weekday } { $day } { $month } { $year }
date-moment = { $day }, { $clock }

when-now = now
when-today = today
when-tomorrow = tomorrow
when-in-minutes = in { $n } min
when-in-hours = in { $n } h
when-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
# How long something takes or has taken.
when-minutes = { $n } min
when-hours = { $n } h
when-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
when-minutes-ago = { $n } min ago
when-hours-ago = { $n } h ago
when-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
when-zone-not-said = { $time } (time zone not said)
when-time-not-known = { $day }, time not known yet

### Lists and sessions

list-and = { $most } and { $last }
session-track = { $track }: { $title }
session-hosts = Hosts: { $names }
session-not-sure = Not sure: { $doubt }

### Notices

notice-started = started { $ago }
notice-track-starts = The community track starts { $until }
notice-track-starts-now = The community track starts now
notice-track-started = The community track started { $ago }
notice-snooze = { $n ->
    [one] Remind me in { $n } minute
   *[other] Remind me in { $n } minutes
}
notice-show = Show
notice-changes = { $n ->
    [one] { $n } change of the schedule
   *[other] { $n } changes of the schedule
}

### What a click opens

join-call = Join
join-with = Join with { $service }
join-register = Register…
join-page = Open the page
# With several sessions in one notice.
join-labelled = { $label }: { $title }

### Changes of the schedule

change-of = { $title }: { $change }
change-again = takes place after all, { $is }
change-new = new, { $is }
change-moved = moved from { $was } to { $is }
change-renamed = was called { $title }
change-cancelled = cancelled, { $was }
change-gone = no longer on the page, was { $was }
change-more = { $n } more

### The tray

tray-nothing = Nothing is scheduled
tray-not-read = The schedule has not been read yet
tray-not-reached = { $why } Next try at { $clock }.
tray-meanwhile = To look around meanwhile: ospo-tray --demo
tray-stale = { $detail } · the schedule is old
# Behind the second line of the tooltip: what the ! on the icon means.
tray-missed = { $n ->
    [one] { $n } missed
   *[other] { $n } missed
}

### The menu

menu-open = Open OSPO Tray
menu-refresh = Refresh now
menu-refresh-recent = Refresh now (read at { $clock })
menu-refresh-older = Refresh now (read { $ago })
menu-quiet = Quiet until tomorrow
menu-end-quiet = Ring again (quiet until { $when })
menu-settings = Settings…
menu-quit = Quit
menu-accept = Believe the page as it is now
menu-stale = The schedule is old
menu-stale-since = The schedule is old: last read { $when }
menu-changes = { $n ->
    [one] { $n } change since you last looked
   *[other] { $n } changes since you last looked
}
menu-missed = Missed: { $title } ({ $when })
menu-seen = Seen
menu-today = Today
menu-tomorrow = Tomorrow
menu-more = { $n } more…
menu-undated = Not yet dated: { $all }
menu-time-not-known = Time not known: { $title }
# Behind the title of a session.
menu-remark-joined = joined
menu-remark-going = going
menu-remark-not-going = not going
menu-remark-new = new
menu-remark-moved = moved
menu-remark-renamed = renamed
menu-remark-not-sure = not sure
# What can be done with a session.
menu-going = Going
menu-not-going = Not going
menu-remind = Remind me…
menu-remind-usual = As in the settings
menu-remind-at-start = At the start
menu-remind-before = { $span } before
menu-remind-never = Never
menu-snooze-start = Remind me at the start
menu-show-again = Show the reminder again
menu-set-link = Set the call link…
menu-copy = Copy details
menu-why = Why this time?
menu-about = About this group
menu-where = Where: { $place }
menu-when = When: { $rule }
menu-write-to = Write to { $address }
menu-contact = Contact

age-recent = Schedule read at { $clock }, less than 1 h ago
age-older = Schedule read { $when }, { $ago }

### The clipboard

copy-call = Call: { $url }
copy-registration = Registration: { $url }

### Polls

poll-read = { $n ->
    [0] The page was read; it names no session with a date.
    [one] The page was read; it has { $n } session.
   *[other] The page was read; it has { $n } sessions.
}
poll-unchanged = The page has not changed.
poll-no-session = The page suddenly names no session; the schedule read before goes on serving.
poll-other-title = The page suddenly has another title; the schedule read before goes on serving.
poll-login = A page that asks for a password came in place of the schedule; the schedule read before goes on serving.
poll-shrunk = Most of the page is suddenly missing; the schedule read before goes on serving.

### The log

log-rung = Shown at { $clock }: { $title } ({ $when })
log-not-rung = Could not be shown, will be tried again: { $title } ({ $why })
log-withdrawn = Taken back: { $title }
log-held-joined = Not shown, you had joined: { $title } ({ $when })
log-held-not-going = Not shown, you are not going: { $title } ({ $when })
log-held-quiet = Not shown, quiet hours: { $title } ({ $when })
log-held-quiet-asked-for = Not shown, you wanted quiet until tomorrow: { $title } ({ $when })
log-missed-away = Passed without a reminder: { $title } ({ $when }). It was due { $due }; the computer slept or OSPO Tray was not running
log-missed-not-shown = Passed without a reminder: { $title } ({ $when }). It was due { $due }; it could not be shown
log-changes-held = Changes not shown: quiet hours
log-opened-call = Opened the call: { $title } ({ $link })
log-opened-registration = Opened the registration: { $title } ({ $link })
log-opened-page = Opened the page: { $title } ({ $link })
log-nothing-to-open = There is no link to open; set your own with [join] link in the settings.
log-snoozed = Reminding again at { $clock }: { $title }
log-leads = Reminding { $leads }: { $title }
log-leads-usual = Reminding as in the settings: { $title }
log-leads-never = Reminding never: { $title }
log-lead-at-start = at the start
log-lead-before = { $span } before
log-dismissed = Dismissed: { $title }
log-going = Going: { $title }
log-not-going = Not going: { $title }
log-undecided = Undecided: { $title }
log-undone = Taken back: { $title }
log-believed = Believed the page: { $address }
log-quiet = Quiet until { $when }
log-quiet-undone = Quiet taken back

### The window

window-view-agenda = Agenda
window-view-settings = Settings
window-view-health = Health
window-views = Views
window-asking-agenda = Asking for the agenda …
window-accept = Believe this reading
window-on-now = On now
window-next = Next session
window-own-link = Paste your own link to this call
window-own-link-name = Your own link to the call of { $title }
window-own-link-why = It is kept in your settings alone, and opened by Join for every session of this name.
window-own-link-why-page = It is kept in your settings alone. Join opens the link of the page as long as the page has one, and yours when it has none.
window-link-kept = Kept. Join opens it where the page has no link of its own.
window-unread = The schedule has not been read yet
window-unread-why = The page is being asked for.
window-nothing = No session is announced
window-nothing-why = The page names no session to come. It is looked at again and again; a new one appears here and in the tray.
window-all-cancelled = Every announced session is cancelled
window-all-cancelled-why = They are listed below. The page is looked at again and again; a new one appears here and in the tray.
window-gone = No longer on the page
window-coming = Coming sessions
window-loose = Said without a date
window-undated = Without a day yet
window-rules = The page also says
window-past = Past sessions
window-missed-one = { $n } missed
window-missed-other = { $n } missed
window-about = About the group
window-where = Where
window-contact = Contact
window-read = Read
window-zone = Times in { $zone }
window-open-page = Open the page
window-refresh = Refresh
window-refreshing = Asking for the page …
window-to-address = Change the page’s address
window-time-tbd = time to be determined
window-time-none = no time is said
window-zone-not-said = { $time } (time zone not said)
window-tentative = Tentative
window-tbd = To be determined
window-cancelled = Cancelled
window-rings-again = Rings again at { $time }
window-going = Going
window-not-going = Not going
window-joined = Joined
window-new = New
window-started-unreminded = Started without a reminder
window-was = Was “{ $title }”
window-moved = Moved from { $when }
window-not-sure = Not sure
window-hosts = Hosts: { $names }
window-join = Join
window-register = Register …
window-button-of = { $button }: { $what }
window-opens = opens { $host }
window-snooze-5 = Remind me in 5 minutes
window-snooze-15 = Remind me in 15 minutes
window-snooze-start = Remind me at the start
window-show-again = Show the reminder again
window-undo = Undo
window-why = Why this time?
window-says = The page says
window-read-as = Read as
window-yours = In your time
window-yours-in = In your time ({ $zone })
window-line = line { $n }
window-no-zone = no zone is said
window-agrees = agrees
window-differs = differs
window-source = The page’s own lines
window-note = For those who write the page:
window-copy = Copy
window-copied = Copied
window-not-copied = It could not be copied; it is selected, press Ctrl+C.
window-doing = How it is doing
window-asking = Asking …
window-test-notification = Show a test notification
window-happened = What happened
window-nothing-yet = Nothing yet.
window-asking-settings = Asking for the settings …
window-show = Show
window-test = Test
window-remove = Remove
window-fault = The window has a fault: { $message }
window-none-of-yours = No session of your groups
window-none-of-yours-why = What the page announces is of groups that do not matter to you, or you do not take part. It is listed below.
window-ignored = Not one of your groups
window-as-said = Times of the page
window-page-says = The page:
window-no-group-yet = No group is known yet; the page has not been read.

### The trial notification

trial-title = OSPO Tray rings like this
trial-text = A reminder of a session looks and sounds the same, with its time and what to join. Answering this one does nothing.
trial-shown = A notification is on the screen, shown by { $server }.
trial-no-name = a notification server that does not say its name
trial-buttons = buttons, such as Join
trial-body = text below the title
trial-markup = markup in the text
trial-links = links in the text
trial-persistence = keeps a notice until you have seen it
trial-sound = sounds
trial-picture = a picture
trial-can = { $what } ({ $ability }): yes
trial-cannot = { $what } ({ $ability }): no
trial-click = Without buttons, a click on a reminder joins.
trial-middle-click = dunst draws no buttons: a click of the middle button on a reminder joins.
trial-no-server = No notification can be seen here, since { $why }; reminders are lines in the terminal. On Debian and Ubuntu: sudo apt install xfce4-notifyd
trial-refused = No notification can be seen here, since { $why }; log out and in again, and if that does not help, try another notification server.

### Status bars

bar-no-bus = There is no session bus on which to follow OSPO Tray; start the bar from a desktop session, or under dbus-run-session.
bar-bus-ended = The session bus has ended, so there is nothing more to follow; start the bar again.

### The alert

window-alert-dismiss = Dismiss

### What a notice says on a server that draws no buttons; $what is what the click does ("Register…")

notice-click-to-join = Click to join
notice-middle-click-to-join = Middle-click to join
notice-click = Click: { $what }
notice-middle-click = Middle-click: { $what }

### How the application is doing

health-schedule = Schedule
health-tray = Tray icon
health-tray-shown = shown
health-tray-not-shown = no panel shows it
health-notifications = Notifications
health-no-server = no server answers
health-zones = Time zone rules
health-version = Version
tray-no-icon = No tray icon here
tray-no-panel = No panel shows tray icons here. On GNOME: sudo apt install gnome-shell-extension-appindicator; until then, start OSPO Tray once more to open its window.
tray-no-server = No notification server answers, so reminders are lines here. On Debian and Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = There is no session bus, so neither a tray icon nor notifications: reminders are lines here. Start OSPO Tray from a desktop session, or under dbus-run-session.

### The command line

cli-not-running = OSPO Tray is not running; start it with: ospo-tray
cli-clock-without-profile = --clock is only for a profile of its own, so that no made-up time enters the real state; add --profile DIR
cli-still-running = OSPO Tray did not end within five seconds; end the process ospo-tray by hand and report it with: ospo-tray log
cli-nothing-to-join = there is nothing to join: no session is known; look with: ospo-tray status
cli-demo-alone = the demo runs by itself; leave out the command beside --demo
cli-no-session = No session is known. Look with: ospo-tray status
cli-opens = opens { $host }
cli-status-schedule = schedule
cli-status-sessions = sessions
cli-status-poll = last poll
cli-status-tray = tray icon
cli-status-notifications = notifications
cli-status-zones = time zones
cli-status-none = none
cli-zones-system = system
cli-zones-bundled = bundled

### The settings

# Headings.
setting-section-schedule = Schedule
setting-section-calls = Calls
setting-section-group-calls = Calls of single groups
setting-section-reminders = Reminders
setting-section-group-reminders = Reminders of single groups
setting-section-general = General

# What each is called, and what it means.
setting-title-schedule-url = Page
setting-schedule-url = The page on which your community says when it meets. It is read again and again.
setting-title-schedule-poll = Look at it every
setting-schedule-poll = How often the page is looked at when nothing presses. Sooner before a session, later when the server asks for it.
setting-title-schedule-stale-after = Call it old after
setting-schedule-stale-after = After how long without a good reading of the page the tray says that the schedule is old.
setting-title-join-link = Your call link
setting-join-link = Your own link to the call, opened by Join when the page has none. It stands in this file alone and is shown shortened elsewhere.
setting-join-links-group = Your own link to the call of one group, named as its sessions are. It goes before `link`.
setting-title-join-zoom-application = Open Zoom in its application
setting-join-zoom-application = Whether a Zoom call is opened in Zoom's own application, without a browser in between.
setting-title-reminders-leads = Ring before the start
setting-reminders-leads = How long before a session starts you are reminded; "0m" is at the start.
setting-reminders-groups-group = The reminders of one group, named as its sessions are, in place of `leads`.
setting-title-reminders-community-track = Ring before the community track
setting-reminders-community-track = How long before the community track starts you are told so as well.
setting-title-reminders-changes = Tell of changes
setting-reminders-changes = Whether you are told when a session is new, moved, cancelled or gone.
setting-title-reminders-alert = A window at the start
setting-reminders-alert = Whether a small window stands above all others when a session starts, until you join, snooze or dismiss it. Where no window can be shown, a critical notification comes in its place. Sessions without any reminder have none.
setting-title-reminders-quiet = Quiet hours
setting-reminders-quiet = The hours, in your own time, in which only sessions that you marked as going ring.
setting-title-reminders-sound = Sound
setting-reminders-sound = The sound with which a reminder rings, where the notification server plays sounds. Names are those of the freedesktop sound naming specification, such as `message-new-instant` or `bell`.
setting-title-reminders-assumed-length = Length where none is said
setting-reminders-assumed-length = How long a session is taken to last when the page does not say.
setting-title-tray-icon = Icon
setting-tray-icon = The ink of the tray's icon: light for a dark panel, dark for a light one, or in colour for any. Automatic follows the desktop's colour scheme, and is in colour where the desktop has none.
setting-title-language = Language
setting-language = The language of the icon's words, menu, notifications, window and command line: English, German, French, Spanish or Portuguese. Auto is the desktop's; a language that is none of these is answered in English.
setting-title-start-at-login = Start at login
setting-start-at-login = Whether OSPO Tray starts when you log in.
setting-section-groups = Groups
setting-title-reminders-ignored = Which groups matter
setting-reminders-ignored = The groups that do not matter to you. Their sessions are listed all the same, but neither ring nor stand in the tray, unless you mark one as going. A group that is new or renamed on the page rings until you name it here.
setting-title-clock = Clock
setting-clock = The clock on which times are read: 6:00 PM or 18:00. Auto is that of the desktop's region.
setting-title-second-zone = Second time zone
setting-second-zone = A second time zone, in which the window gives the time of each session too.
choice-12h = 12 hours
choice-24h = 24 hours

choice-auto = As the desktop
choice-automatic = Automatic
choice-light = Light
choice-dark = Dark
choice-colour = Colour
