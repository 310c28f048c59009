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
when-zone-not-said = { $time } (time zone not said)
when-time-not-known = { $day }, time not known yet
# "Thu 7 Oct, 18:00 · in 25 min"
when-glance = { $when } · { $until }

### Lists

list-and = { $most } and { $last }

### Notices

notice-when = { $until } · { $time }
notice-started = started { $span } ago
notice-track-starts = The community track starts { $until } · { $time }
notice-track-starts-now = The community track starts now · { $time }
notice-track-started = The community track started { $span } ago · { $time }
notice-hosts = Hosts: { $hosts }
notice-not-sure = Not sure: { $doubt }
notice-labelled = { $label }: { $title }
notice-snooze = { $n ->
    [one] Remind me in { $n } minute
   *[other] Remind me in { $n } minutes
}
notice-show = Show
notice-changes = { $n ->
    [one] { $n } change of the schedule
   *[other] { $n } changes of the schedule
}
notice-more = and { $n } more

### What a click opens

join-call = Join
join-register = Register…
join-page = Open the page

### Changes of the schedule

change-of = { $title }: { $change }
change-again = takes place after all, { $is }
change-new = new, { $is }
change-moved = moved from { $was } to { $is }
change-renamed = was called { $title }
change-cancelled = cancelled, { $was }
change-gone = no longer on the page, was { $was }

### Tray and menu

tray-nothing = Nothing is scheduled
tray-not-read = The schedule has not been read yet
tray-not-reached = { $why } Next try at { $clock }.
tray-meanwhile = To look around meanwhile: ospo-tray --demo
tray-stale = { $detail } · the schedule is old

menu-next = { $title } — { $when }
menu-coming = { $when } · { $title }
menu-open = Open OSPO Tray
menu-refresh = Refresh now
menu-quit = Quit
menu-accept = Believe the page as it is now
menu-changes = { $n ->
    [one] { $n } change since you last looked
   *[other] { $n } changes since you last looked
}
menu-missed = Missed: { $title } ({ $when })
menu-seen = Seen
menu-going-after-all = Going after all
menu-not-going = Not going
menu-remind-at-start = Remind me at the start

age-recent = Schedule read at { $clock }, less than 1 h ago
age-older = Schedule read { $when }, { $span } ago

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
log-missed = Passed without a reminder: { $title } ({ $when })
log-changes-held = Changes not shown: quiet hours
log-opened-call = Opened the call: { $title } ({ $link })
log-opened-registration = Opened the registration: { $title } ({ $link })
log-opened-page = Opened the page: { $title } ({ $link })
log-nothing-to-open = There is no link to open; set your own with [join] link in the settings.
log-snoozed = Reminding again at { $clock }: { $title }
log-dismissed = Dismissed: { $title }
log-going = Going: { $title }
log-not-going = Not going: { $title }
log-undone = Taken back: { $title }
log-believed = Believed the page: { $address }

### The window

window-view-agenda = Agenda
window-view-settings = Settings
window-view-health = Health

### The trial notification

trial-title = OSPO Tray rings like this
trial-text = A reminder of a session looks the same, with its time and what to join.
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
trial-no-server = No notification can be seen here, since { $why }; reminders are lines in the terminal. On Debian and Ubuntu: sudo apt install xfce4-notifyd
trial-refused = No notification can be seen here, since { $why }; log out and in again, and if that does not help, try another notification server.

### Status bars

bar-no-bus = There is no session bus on which to follow OSPO Tray; start the bar from a desktop session, or under dbus-run-session.
bar-bus-ended = The session bus has ended, so there is nothing more to follow; start the bar again.

### The alert

window-alert-dismiss = Dismiss
