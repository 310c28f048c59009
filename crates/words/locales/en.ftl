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
# A day in the window, its names written out.
date-long = { $weekday } { $day } { $month }
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

### Doubts and reasons: what speaks against a reading, and what settled it. $meant, $taken, $time are clock times; $day is a date

doubt-zones-disagree = “{ $said }” would be { $meant }; { $taken } was taken.
doubt-zone-ambiguous = “{ $said }” was read as the time of { $zone }; that of { $otherzone } may be meant.
doubt-time-skipped = “{ $said }” is skipped that day, as the clocks change; the time it would have been was taken.
doubt-time-twice = “{ $said }” comes twice that day, as the clocks change; the first was taken.
doubt-half-of-day = “{ $said }” may be { $time } or { $othertime }; { $time } was taken.
doubt-time-unread = “{ $said }” was not understood; no time was taken from it.
doubt-time-differs = “{ $said }” stands below “{ $other }”, which was taken.
doubt-date-differs = “{ $said }” stands in the session’s text, “{ $other }” above it; the one above was taken.
doubt-weekday-differs = “{ $said }” stands beside “{ $other }”, but that day is { $day }.
doubt-date-order = “{ $said }” was read as { $day }; { $otherday } may be meant.
doubt-year-unsure = “{ $said }” was read in { $year }, but { $otheryear } may be meant.
doubt-year-unknown = “{ $said }” has no year, and nothing on the page tells it; no session was made from it.
doubt-day-unknown = “{ $said }” has a time (“{ $other }”), but no day that is understood; no session was made from it.
doubt-no-such-day = “{ $said }” is no day of the calendar; no session was made from it.
doubt-status-unsure = “{ $said }” may mean that the session is off; it was not taken so.
doubt-login-form = The page asks for a password and names no session: it may be a login page in front of the schedule.
doubt-page-too-long = The page is longer than is read: from line { $line } on, parts of it are left out.
doubt-too-many-sessions = The page has { $read } sessions; the { $taken } that are nearest to today are taken in.
doubt-year-from-weekday = “{ $said }” says no year; { $year } was taken because the weekday fits it: { $day }.
doubt-year-from-heading = “{ $said }” says no year; { $year } was taken because the heading above says it.
doubt-year-from-words = “{ $said }” says no year; { $year } was taken because the session’s own words say it.
doubt-year-from-order = “{ $said }” says no year; { $year } was taken because it keeps the dates around it in order.
doubt-year-looks-back = “{ $said }” says no year; { $year } was taken because this part of the page looks back from { $published }.
doubt-year-from-publication = “{ $said }” says no year; { $year } was taken because it is nearest to when the page was published: { $published }.
doubt-ordinal-slip = “{ $said }” was read as { $day }.
doubt-time-from-page = No time stands beside “{ $said }”; the page says “{ $other }”.

# The same in a row of the menu, which has room for what else the page may mean, and for no sentence
doubt-row-zones-disagree = “{ $said }” would be { $meant }
doubt-row-zone-ambiguous = “{ $said }” may be the time of { $otherzone }
doubt-row-time-skipped = “{ $said }” is skipped that day
doubt-row-time-twice = “{ $said }” comes twice that day
doubt-row-half-of-day = “{ $said }” may be { $othertime }
doubt-row-time-unread = “{ $said }” was not understood
doubt-row-either = “{ $said }” or “{ $other }”?
doubt-row-date-order = “{ $said }” may be { $otherday }
doubt-row-year-unsure = “{ $said }” may be { $otheryear }
doubt-row-status-unsure = “{ $said }” may mean that it is off

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
notice-not-opened = The link could not be opened
notice-changes = { $n ->
    [one] { $n } change to the schedule
   *[other] { $n } changes to the schedule
}

### What a click opens

join-call = Join
join-with = Join with { $service }
join-register = Register…
join-register-at = Register at { $host }
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
tray-meanwhile = To look around meanwhile: { $program } --demo
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
menu-end-quiet = End quiet (until { $when })
menu-settings = Settings…
menu-quit = Quit
menu-trouble = Something is wrong…
menu-accept = Use the page as it is now
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
menu-who = Who: { $people }
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

### Asking for the page and reading it; $n is seconds, mebibytes or times

fetch-address-none = The schedule's address is neither a web address nor the whole path of a file; it is [schedule] url in the settings.
fetch-address-file = The schedule's file: address names no file on this computer.
fetch-address-password = The schedule's address has a name or password in it, which would be sent and shown: take them out.
fetch-address-unencrypted = { $host } is asked for without encryption, so that anybody on the way could change the schedule: use https:.
fetch-address-scheme = The schedule's address begins with { $scheme }:, which is no page: use https:.
fetch-proxy-password = The proxy of this network asks for a password (407). Set the proxy with its password in this computer's network settings.
fetch-not-public = { $host } does not show the page to everybody ({ $code }): OSPO Tray cannot log in. Name a page that is open, or a file that you keep.
fetch-not-found = The page is not there any more ({ $host } answers 404). Look for its new address and put it in the settings.
fetch-gone = The page has been taken away for good ({ $host } answers 410). Look for its new address and put it in the settings.
fetch-too-often = { $host } has been asked too often (429). It is left alone for a while and asked again by itself.
fetch-legal = { $host } may not show the page here for legal reasons (451).
fetch-captive = This network wants you to log in first (511). Open any web page in your browser, then refresh.
fetch-busy = { $host } is busy or being worked on (503). It is asked again by itself.
fetch-server-error = { $host } has an error of its own ({ $code }). It is asked again by itself.
fetch-no-page = { $host } answers without a page ({ $code }). It is asked again by itself.
fetch-redirect-nowhere = { $host } sends on ({ $code }) without saying where. It is asked again by itself.
fetch-refused = { $host } refuses to give the page ({ $code }). Look at its address in the settings.
fetch-unasked = { $host } says that the page has not changed, though it was asked for whole. It is asked again by itself.
fetch-file-slow = { $path } could not be read within { $n } s. Is its disk there?
fetch-file-none = { $path } is no file. Name the file of the schedule in the settings.
fetch-file-missing = There is no file { $path }. Look at its path in the settings.
fetch-file-forbidden = { $path } may not be read. Look at its owner and permissions.
fetch-file-unreadable = { $path } cannot be read ({ $why }).
fetch-slow-answer = { $host } did not answer within { $n } s. It is asked again by itself.
fetch-slow-page = { $host } did not send the whole page within { $n } s. It is asked again by itself.
fetch-too-long = The page is longer than { $n } MiB, which no schedule is. Look at its address in the settings.
fetch-not-here = { $host } does not lead to this computer, so it is not asked without encryption: use https:.
fetch-unreached-in = { $host } could not be reached within { $n } s. Is this computer online?
fetch-unknown-host = { $host } could not be found. Is this computer online? If so, look at the address in the settings.
fetch-no-connection = { $host } takes no connection. It is asked again by itself.
fetch-proxy-elsewhere = The proxy of this network does not lead to { $host }. Look at this computer's network settings.
fetch-desktop-proxy = { $host } could not be reached through { $proxy }, the proxy in this desktop's network settings. Look there whether it is still right.
fetch-unreached = { $host } could not be reached. Is this computer online? ({ $why })
fetch-no-http = What answers at { $host } does not speak HTTP. Look at the address in the settings.
fetch-not-asked = { $host } could not be asked ({ $why }).
fetch-broke-off = { $host } broke off before it answered. It is asked again by itself.
fetch-broke-off-page = { $host } broke off in the middle of the page. It is asked again by itself.
fetch-broken-compression = { $host } sent a page whose compression is broken. It is asked again by itself.
fetch-insecure = { $host } could not prove who it is: no secure connection came about ({ $why }). It is asked again by itself.
fetch-certificate = { $host } could not prove who it is: { $why }. Nothing was read; a network with a login page does this too.
fetch-certificate-expired = its certificate has run out; look at this computer's date too
fetch-certificate-early = its certificate is not valid yet; look at this computer's date
fetch-certificate-name = its certificate is another host's
fetch-certificate-issuer = nobody that this computer knows vouches for its certificate
fetch-certificate-revoked = its certificate has been revoked
fetch-certificate-wrong = its certificate is not right
fetch-calendar = This is a calendar feed (iCalendar), which OSPO Tray cannot read yet. Name the web page on which the sessions stand.
fetch-other-thing = This is { $what }, not a page. Name the web page on which the sessions stand.
thing-pdf = a PDF document
thing-packed = a packed file (ZIP, or an office document)
thing-image = an image
thing-rtf = an RTF document
thing-recording = a recording
thing-font = a font
thing-data = data for programs (JSON)
thing-feed = a news feed
thing-bytes = a file of bytes
fetch-redirects = { $host } sends on more than { $n } times, in circles perhaps. Look at its address in the settings.
fetch-redirect-none = { $host } sends on to an address that is none. It is asked again later; if it stays so, tell those who run the page.
fetch-redirect-unencrypted = { $host } sends on to an address without encryption ({ $other }), which is not followed. Look whether the page has a new address.
fetch-redirect-other = { $host } sends on to another address. { $why }
fetch-redirect-inwards = { $host } sends on to an address inside this computer's own network, which is not followed. If the page has moved there, name its address in the settings.
fetch-standard-input = The standard input cannot be read ({ $why }).
reading-abandoned = The page could not be read: several readings of it have not come to an end; start OSPO Tray again.
reading-no-thread = The page could not be read: this computer gives no thread to read it ({ $why }).
reading-wrong = The page could not be read: reading it went wrong, which is a mistake in OSPO Tray; please report it.
reading-slow = The page could not be read: reading it took longer than { $n } s.

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
log-not-opened = Not opened: { $link } ({ $why })
log-page-not-opened = The schedule’s page was not opened: only https pages, pages of this computer and files that are pages (.md, .html, .txt) are.
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
window-asking-agenda = Asking for the agenda…
window-accept = Use the page as it is now
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
window-loose = Also without a date
window-undated = Without a day yet
window-rules = The page also says
window-past = Past sessions
window-missed-one = { $n } missed
window-missed-other = { $n } missed
window-about = About the group
window-where = Where
window-who = Who
window-contact = Contact
window-read = Read
window-zone = Times in { $zone }
window-open-page = Open the page
agenda-cut = The page says more than has room here: what is far off is left out.
window-refresh = Refresh
window-try-now = Try now
window-refreshing = Asking for the page…
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
window-register = Register…
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
window-source-gone = The page has changed since this was read from it, so its lines are not shown.
window-published-server = The page was published on { $when }, by what its server says.
window-published-file = The page was published on { $when }, by the time of its file.
window-published-page = The page was published on { $when }, by its own front matter.
window-published-seen = When the page was published is not told; it was seen like this first on { $when }.
window-published-unknown = The page was published on { $when }, as it was taken.
window-note = For those who write the page:
window-copy = Copy
window-copied = Copied
window-not-copied = It could not be copied; it is selected, press Ctrl+C.
window-doing = How it is doing
window-asking = Asking…
window-test-notification = Show a test notification
window-happened = What happened
window-nothing-yet = Nothing yet.
window-asking-settings = Asking for the settings…
window-show = Show
window-test = Test
window-remove = Remove
window-fault = The window has a fault: { $message }
window-none-of-yours = No session of your groups
window-none-of-yours-why = What the page announces is of groups that do not matter to you, or you do not take part. It is listed below.
window-ignored = Not one of your groups
window-as-said = As the page says it
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
health-trouble = Trouble
tray-no-icon = No tray icon here
tray-no-panel = No panel here shows tray icons. On GNOME: sudo apt install gnome-shell-extension-appindicator (Debian, Ubuntu) or sudo dnf install gnome-shell-extension-appindicator (Fedora), then log out and in and switch the extension on. Under a bare window manager: start a panel with a tray, such as xfce4-panel or waybar. Until then, start OSPO Tray once more to open its window.
tray-no-server = No notification server answers, so reminders are lines here. On Debian and Ubuntu: sudo apt install xfce4-notifyd
tray-no-bus = There is no session bus, so neither a tray icon nor notifications: reminders are lines here. Start OSPO Tray from a desktop session, or under dbus-run-session.
tray-no-display = There is no display here, so the window cannot be shown; tray, reminders and commands do without it.
login-comment = The next session in the system tray
zone-not-known = Times are shown in UTC, since the system does not say which time zone it is in.
zone-unknown = Times are shown in UTC, since there is no time zone "{ $name }"; use a name of the IANA database such as "Europe/Paris".
cli-ending = OSPO Tray is just ending; start it again
bus-no-action = there is no action { $said }; use join, open, refresh or quit
bus-no-parameter = the action { $said } takes no parameter
cli-not-watched = { $path } cannot be watched ({ $why }): a change comes into force when OSPO Tray starts again.
cli-settings-not-watched = { $path } cannot be watched ({ $why }): a change by hand comes into force when you refresh or open the window, and at the latest with the next look at the page. If this computer watches too many files, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances.

### The command line's own help, its mistakes, and what it prints of a page

help-about = The next session of an open community in your system tray, in your own time, and the call one click away
help-after = Without a command, OSPO Tray runs until it is told to quit; a second start opens the window of the first.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-values = [possible values: { $values }]
help-default = [default: { $values }]
help-arg-help = Print this help
help-arg-profile = Keep settings, state and cache in this folder, and run beside the member's own instance
help-arg-schedule = Read this page in place of the one in the settings
help-arg-clock = Start a clock at this instant, running SPEED times as fast; only with --profile
help-arg-demo = Show a sample community whose next session starts in two minutes; needs no network, keeps nothing
help-arg-version = Print the version; with --verbose also which time zone rules serve
help-arg-verbose = Say more
help-arg-json = As one line of JSON
help-next = Print the next session
help-next-format = As a line for a status bar
help-next-follow = Print a line now and at each change, until the reader goes away
help-status = Print how schedule, tray, notifications and zones are doing
help-join = Open the call of the session that is on or next, or what there is instead
help-open = Open the window
help-refresh = Ask the server for the page now and wait for the answer
help-quit = End the running instance
help-test-notification = Show one notification, all the way from the running instance to the screen, and print what the notification server can do
help-log = Print what was due, rung, held back and missed, and why
help-log-json = As a line of JSON for each entry
help-read = Read a page and print what it says
help-read-json = Print one JSON object
help-read-published = The moment at which the page was published (2021-09-17T16:07:21Z); it settles years that the page does not say
help-read-format = How the page is written, where looking at it would not tell
help-read-page = The page: a file, an address, or - for the standard input
help-replay = Run the engine over a page's history and print what it would have rung and told
help-replay-json = As a JSON object for each ring and change; there is no other form yet
help-replay-zone = The member's zone
help-replay-leads = How long before the start it rings; can be given several times
help-replay-until = When to stop
help-replay-dir = A folder of files named YYYYMMDDTHHMMSSZ…: the page at those moments
help-settings = Read and write the settings
help-settings-explain = Explain every key
help-settings-get = Print the value of a key
help-settings-set = Write the value of a key; comments in the file are kept
help-settings-unset = Take a key out of the file: its default is in force again
help-arg-key = Such as `schedule.poll`
help-arg-value = Such as `30m`
help-settings-path = Print where the settings file is
help-completions = Print the completions of a shell; `source <(ospo-tray completions bash)` takes them up
help-completions-shell = Which shell
help-man = Print the manual page
help-man-into = Write it, and one for each command, into this folder
help-help = Print this help or that of a command
mistake-command = there is no command { $said }
mistake-argument = { $said } is not wanted here
mistake-value = { $value } is no value for { $said }
mistake-value-why = { $value } is no value for { $said }: { $why }
mistake-missing = { $said } is missing
mistake-together = { $said } does not go together with { $other }
mistake-other = the command line is not understood
mistake-help = { $why }; more: ospo-tray --help
mistake-instant = { $said } is no instant; write it like 2021-10-07T15:30:00Z
mistake-speed = the speed after x is a number from 0.001 to 1000000, like x60
cli-version-zones = time zones: { $version } ({ $from })
cli-manual-unwritable = the manual pages cannot be written into { $path } ({ $why }); name a folder that is yours
read-page = { $n ->
    [0] { $title }: no session with a date
    [one] { $title }: { $n } session
   *[other] { $title }: { $n } sessions
}
read-this-page = This page
read-line = { $text } (line { $n })
read-undated = Not yet dated: { $text }
read-repeats = Repeats: { $text }
read-said = said: { $text } → { $meant }
read-no-instant = no instant
read-zone-unknown = zone unknown
read-to-be-announced = to be announced
read-link-join = Call: { $url }
read-link-register = Registration: { $url }
read-link-info = Link: { $url }
read-when = { $when } in { $zone } = { $utc } UTC
read-until = { $when }, until { $clock }
read-tentative = tentative
read-tbd = to be determined
read-cancelled = cancelled
read-not-printed = Nothing can be printed ({ $why }).
read-no-room = This computer gives no room to work in ({ $why }).
mistake-meant = { $why }; perhaps { $meant } is meant

### What cannot be done, and what helps

store-newer = The state was written by a later version of OSPO Tray and is left as it is: what is rung and dismissed now is forgotten when the application ends. Install the later version again.
store-unwritable = { $path } cannot be written ({ $why }): reminders go on, but what was rung and dismissed is forgotten when the application ends. { $remedy }
store-unlogged = { $path } cannot be written ({ $why }): reminders go on, and the log has a gap. { $remedy }
store-unlocked = { $path } cannot be locked ({ $why }): do not start OSPO Tray twice with this folder.
store-folder-unusable = The folder { $path } cannot be used ({ $why }): reminders work, but what was rung and dismissed is forgotten when the application ends. Make the folder writable and start again.
store-open-to-others = { $path } can be read by others on this computer, which could not be changed ({ $why }). Look at its owner and permissions.
fetch-not-kept = The page cannot be kept in { $path } ({ $why }): reminders go on, and after a restart it is fetched anew.
fetch-kept-newer = { $path } was written by a later version of OSPO Tray and is left as it is: the page is fetched anew each time. Install the later version again.
store-remedy-full = Make room on the disk.
store-remedy-read-only = The disk is read-only: mount it for writing.
store-remedy-permissions = Look at the folder's owner and permissions.
store-set-aside = What OSPO Tray remembered could not be read ({ $why }) and is kept as { $path }. It starts anew: a reminder may ring once more.
store-not-set-aside = What OSPO Tray remembered in { $path } could not be read ({ $why }), nor put aside ({ $error }). It starts anew: a reminder may ring once more.
profile-no-home = OSPO Tray does not know where to keep its files; set HOME, or name a folder with --profile DIR
profile-unusable = the profile folder { $path } cannot be used ({ $why }); name another one with --profile DIR
start-no-alarm = OSPO Tray cannot be woken in time on this system ({ $why }); please report it
copy-no-holder = the details could not be copied, since OSPO Tray could not start itself ({ $why }); start it anew
copy-refused = the details could not be copied: { $why }; a clipboard needs a display (X11 or Wayland)
login-not-written = OSPO Tray will not start at login, since { $path } cannot be written ({ $why }); look at its owner and permissions
login-not-removed = OSPO Tray still starts at login, since { $path } cannot be written ({ $why }); look at its owner and permissions
open-scheme = this link was not opened, since only https, mailto and call links are; the page has it if you want to look at it
open-missing = the link could not be opened, since { $opener } is missing ({ $why }); on Debian and Ubuntu: sudo apt install xdg-utils
open-refused = the link could not be opened: { $opener } ended with { $how }; is a browser installed?
open-too-often = this link was not opened, since many were just before; try again in a moment
tray-unreachable = There is no tray icon, since the panel cannot be reached ({ $why }).
notify-none = there is no notification server
notify-refused = the notification server refuses: { $why }
notify-no-bus = there is no session bus
notify-no-answer = the notification server does not answer
demo-no-folder = the demo needs a folder for a while and cannot make one ({ $why }); look at TMPDIR and the disk's free space
demo-no-port = the demo needs a port on this computer's loopback interface and cannot have one ({ $why })
store-unreadable = { $path } cannot be read ({ $why }): a reminder may ring once more. Look at its owner and permissions.

### Where no window can be shown

no-window-title = The window cannot be shown
no-window-program = The window's program is missing ({ $path }); install OSPO Tray again.
no-window-display = There is no display here on which a window could be shown.
no-window-engine = The window needs a web engine that is not installed here ({ $library }). On Debian and Ubuntu: sudo apt install libwebkit2gtk-4.1-0; on Fedora: sudo dnf install webkit2gtk4.1
no-window-start = The window's program could not be started ({ $why }).
no-window-version = The window and the application are of different versions; install both again, and start OSPO Tray anew.
no-window-silent = The window was started, but nothing came to be seen in it; it was ended.
no-window-how = it is not known how
no-window-ended = The window ended before it could be shown ({ $why }).

### The demo, and what is opened by hand

demo-intro = This is a demo: a sample community's page at { $address }, no network, nothing kept. Its next session starts at { $clock } and rings one minute before; Join opens Zoom's public test meeting.
demo-commands = From another terminal: { $command } next (or join, status, open, quit). Ctrl+C ends it.
demo-commands-without-bus = From another terminal: { $command } next (or join, status). Ctrl+C ends it.
demo-running = The demo runs already; here is its window.
cli-meanwhile = To look around meanwhile: { $program } --demo
open-by-hand = { $why } (the address: { $address })

### The command line

cli-not-running = OSPO Tray is not running; start it with: ospo-tray
cli-clock-without-profile = --clock is only for a profile of its own, so that no made-up time enters the real state; add --profile DIR
cli-still-running = OSPO Tray did not end within five seconds; end the process ospo-tray by hand and report it with: ospo-tray log
cli-nothing-to-join = there is nothing to join: no session is known; look with: ospo-tray status
cli-demo-alone = the demo runs by itself; leave out the command beside --demo
cli-no-session = No session is known. Look with: ospo-tray status
cli-all-over = All known sessions are over. Look for new ones with: ospo-tray refresh
cli-ended = OSPO Tray ended before it answered; start it again with: ospo-tray
cli-running-elsewhere = OSPO Tray is already running (process { $pid }), but not on this session bus, so it cannot be asked from here; end it with: kill { $pid }
cli-running-here = OSPO Tray is already running, and cannot be asked from here: a click on its icon opens its window, and Quit in its menu ends it.
cli-no-file = There is no file { $path }; look at how it is written.
cli-opens = opens { $host }
cli-status-schedule = schedule
cli-status-sessions = sessions
cli-status-poll = last poll
cli-status-next-poll = next poll
cli-status-tray = tray icon
cli-status-notifications = notifications
cli-status-zones = time zones
cli-status-none = none
cli-status-trouble = trouble
cli-zones-system = system
cli-zones-bundled = bundled

### Settings that are refused, and what is wanted; the kinds of value

refusal-unknown = There is no setting “{ $name }”; `ospo-tray settings --explain` lists them all.
refusal-value = { $name } = { $value }: { $wanted }.
refusal-broken = { $why } Nothing was changed.
refusal-unwritable = { $path } cannot be written ({ $why }). Nothing was changed; look at its owner and permissions.
refusal-unreadable = The settings in { $path } cannot be read ({ $why }): the last good ones stay in force. Look at the file's owner and permissions.
refusal-unreadable-default = The settings in { $path } cannot be read ({ $why }): the defaults are in force. Look at the file's owner and permissions.
refusal-empty = { $path } is empty, as a full disk leaves it: the last good settings stay in force. Make room on the disk; to have the defaults again, delete the file or leave a comment in it.
refusal-kept = The settings file as it was is kept as { $path }.
refusal-not-kept = The settings file could not be copied to { $path } ({ $why }).
refusal-place = { $path }, line { $line }, column { $column }
refusal-syntax = { $place }: { $why }. The last good settings stay in force; mend that line.
refusal-syntax-default = { $place }: { $why }. The defaults are in force; mend that line.
refusal-mistake = { $place }: { $name }: { $wanted }. Its last good value stays in force.
refusal-mistake-default = { $place }: { $name }: { $wanted }. Its default is in force.
refusal-unknown-line = { $place }: there is no setting { $name }; the line is kept and does nothing. `ospo-tray settings --explain` lists them all.
refusal-no-file = it is no file
refusal-too-long = it is longer than 1 MiB
refusal-no-text = it is not UTF-8 text
want-kind = { $kind } is wanted
want-text = a text in quotes is wanted
want-list = a list such as { $example } is wanted
want-zone = the name of a time zone such as "America/New_York" is wanted
want-yes-or-no = `true` or `false` is wanted
want-one-of = one of { $values } is wanted
want-duration = a duration such as "10m" or "1h 30m" is wanted
want-a-year = a duration of at most a year is wanted
want-at-least = at least { $least } is wanted
want-or-off = { $wanted }, or "off"
want-hours = hours such as "22:00-07:00", or "off", are wanted
want-call = the https: address of a call is wanted
kind-page = text: an https: address, or the path of a file on this computer
kind-five-minutes = duration, 5 minutes or more
kind-an-hour = duration, an hour or more
kind-call-or-none = text: an https: address; empty for none
kind-call = text: an https: address
kind-yes-or-no = true or false
kind-durations = list of durations; empty for none
kind-groups = list of groups, named as their sessions are; empty for none
kind-duration-or-off = duration, or "off"
kind-hours = hours of the day such as "22:00-07:00", or "off"
kind-sound = text: the name of a sound in your sound theme; empty for none
kind-zone = text: a time zone such as America/New_York; empty for none
kind-one-of = one of { $values }
kind-and-default = { $kind }; default { $default }
kind-no-default = none

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
setting-title-schedule-poll = Check the page every
setting-schedule-poll = How often the page is looked at when nothing is urgent. Sooner before a session, later when the server asks for it.
setting-title-schedule-stale-after = Schedule counts as old after
setting-schedule-stale-after = After how long without a good reading of the page the tray says that the schedule is old.
setting-title-join-link = Your call link
setting-join-link = Your own link to the call, opened by Join when the page has none. It is kept on this computer alone and shown shortened.
setting-join-links-group = Your own link to the call of one group, named as its sessions are. It goes before `link`.
setting-title-join-zoom-application = Open Zoom in its application
setting-join-zoom-application = Whether a Zoom call is opened in Zoom's own application, without a browser in between.
setting-title-reminders-leads = Ring before the start
setting-reminders-leads = How long before a session starts you are reminded; "0m" is at the start.
setting-reminders-groups-group = The reminders of one group, named as its sessions are, in place of `leads`.
setting-title-reminders-community-track = Ring before the community track
setting-reminders-community-track = How long before the community track starts you are told so as well.
setting-title-reminders-changes = Notify about changes
setting-reminders-changes = Whether you are told when a session is new, moved, cancelled or gone.
setting-title-reminders-alert = Alert window at the start
setting-reminders-alert = Whether a small window stands above all others when a session starts, until you join, snooze or dismiss it. Where no window can be shown, a critical notification comes in its place. Sessions without any reminder have none.
setting-title-reminders-quiet = Quiet hours
setting-reminders-quiet = The hours, in your own time, in which only sessions that you marked as going ring.
setting-title-reminders-sound = Sound
setting-reminders-sound = The sound with which a reminder rings, where the notification server plays sounds. Names are those of the freedesktop sound naming specification, such as `message-new-instant` or `bell`.
setting-title-reminders-assumed-length = Assumed length
setting-reminders-assumed-length = How long a session is taken to last when the page does not say.
setting-title-tray-icon = Icon
setting-tray-icon = The ink of the tray's icon: light for a dark panel, dark for a light one, or in colour for any. Automatic follows the desktop's colour scheme, and is in colour where the desktop has none.
setting-title-language = Language
setting-language = The language of the icon's words, menu, notifications, window and command line: English, German, French, Spanish or Portuguese. Auto is as the desktop; a language that is none of these is answered in English.
setting-title-start-at-login = Start at login
setting-start-at-login = Whether OSPO Tray starts when you log in.
setting-section-groups = Groups
setting-title-reminders-ignored = Which groups matter
setting-reminders-ignored = The groups that do not matter to you. Their sessions are listed all the same, but neither ring nor stand in the tray, unless you mark one as going. A group that is new or renamed on the page rings until you name it here.
setting-title-clock = Clock
setting-clock = The clock on which times are read: 6:00 PM or 18:00. Auto is as the desktop's region has it.
setting-title-second-zone = Second time zone
setting-second-zone = A second time zone, in which the window gives the time of each session too.
choice-12h = 12 hours
choice-24h = 24 hours

choice-auto = As the desktop
choice-automatic = Automatic
choice-light = Light
choice-dark = Dark
choice-colour = Colour

### Lengths of time, as they are typed in the window

# What may be typed for each unit of a length of time, in small letters and separated by commas.
length-typed-minutes = m, min, mins, minute, minutes
length-typed-hours = h, hr, hrs, hour, hours
length-typed-days = d, day, days
length-typed-weeks = w, week, weeks
# In place of a length or of hours.
length-off = off

### The first start, and what the settings say beside their fields

window-never = Never
window-again = Go through the first questions again
window-first-title = Welcome
window-first-why = Four questions, each with an answer that works as it is. All of it can be changed later, in the settings.
window-first-groups = Which groups matter to you?
window-first-link = What is your link to the call?
window-first-link-why = Join opens it when the page names no link. It stays on this computer.
window-first-ask = Ask for it by mail
window-first-ask-why = Opens a mail to { $address }, ready for you to send.
window-first-leads = When do you want to be reminded?
window-first-login = Start OSPO Tray when you log in?
window-first-done = Done
window-first-skip = Skip
window-explain-leads = How long before a session starts: “10 min, at the start” reminds you twice.
window-explain-group-leads = For the sessions of one group, in place of the reminders above. An empty field is as above.
window-explain-groups = Sessions of a group without a tick are listed all the same, but neither ring nor stand in the tray, unless you say that you are going. A group that is new or renamed on the page has a tick until you take it away.
window-explain-group-links = For the sessions of one group, in place of the link above.

### The letter to those who write the page; in English in every language, since they may not read the member's. $doubt is a sentence

letter-head = Hello, what the page says of “{ $title }” can be read in more than one way:
letter-line = - line { $line }: { $doubt }
letter-ask = Could you have a look? { $advice }
letter-time = One time with its zone leaves no doubt.
letter-day = The day with its weekday, and the month as a word, leave no doubt.
letter-year = The year beside the date leaves no doubt.
letter-status = A word such as “cancelled” or “confirmed” beside the session leaves no doubt.

### The mail that asks for the link to the call

mail-link-subject = Link to the calls of { $group }
mail-link-text =
    Hello,

    I would like to take part in the sessions of { $group } ({ $page }) and have no link to the calls yet. Would you send it to me?

    Thank you!

### Health, and the page that the command line names

health-last-poll = Last look at the page
health-next-poll = Next look at the page
health-never = not yet
health-armed = Wakes next
health-nothing-due = nothing is due
health-next-reminder = Next reminder
health-no-reminder = none is due
health-tray-shown-by = shown by { $host }
health-log = Log
setting-overridden = This page was named when OSPO Tray was started (--schedule) and is in force until it ends. The settings name { $address }.
