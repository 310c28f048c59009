//! Where links lead: a call only when the host is a call service's own, whatever is done to make it look so.

#![allow(clippy::unwrap_used)]

use schedule::{LinkKind, calls};
use url::Url;

fn url(text: &str) -> Url {
    Url::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn kind(text: &str) -> LinkKind {
    calls::classify(&url(text)).kind
}

#[test]
fn calls_of_known_services_are_calls() {
    let rows = [
        ("https://zoom.us/j/1234567890", "Zoom"),
        ("https://zoom.us/test", "Zoom"),
        ("https://us02web.zoom.us/j/81234567890?pwd=aBcD1234.1#success", "Zoom"),
        ("https://some-community.zoom.us/my/room", "Zoom"),
        ("https://ZOOM.US/w/98765432101?tk=abc", "Zoom"),
        ("https://app.zoom.us/wc/81234567890/join", "Zoom"),
        ("https://agency.zoomgov.com/j/1612345678", "Zoom"),
        ("https://zoom.us:443/j/1234567890", "Zoom"),
        ("https://zoom-lfx.platform.linuxfoundation.org/meeting/91234567890?password=00000000", "Zoom"),
        ("zoommtg://zoom.us/join?confno=1234567890&pwd=abc", "Zoom"),
        ("https://meet.google.com/abc-defg-hij?authuser=1", "Google Meet"),
        ("https://meet.google.com/lookup/weekly", "Google Meet"),
        (
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
            "Microsoft Teams",
        ),
        ("https://teams.microsoft.com/_#/l/meetup-join/19:meeting_x@thread.v2/0", "Microsoft Teams"),
        ("https://teams.live.com/meet/9312345678901?p=secret", "Microsoft Teams"),
        ("https://gov.teams.microsoft.us/l/meetup-join/19", "Microsoft Teams"),
        ("https://example.webex.com/example/j.php?MTID=m0123", "Webex"),
        ("https://example.webex.com/meet/host", "Webex"),
        ("https://meet.jit.si/OpenTable#config.startWithAudioMuted=true", "Jitsi"),
        ("https://8x8.vc/tenant/room", "Jitsi"),
        ("https://meet.gnome.org/rooms/abc-def-ghi-jkl/join", "BigBlueButton"),
        ("https://demo.bigbluebutton.org/rooms/abc-def/join", "BigBlueButton"),
        ("https://whereby.com/our-room", "Whereby"),
        ("https://community.whereby.com/our-room", "Whereby"),
        ("https://meet.goto.com/123456789", "GoTo"),
        ("https://global.gotomeeting.com/join/123456789", "GoTo"),
        ("https://discord.gg/AbCdEf", "Discord"),
        ("https://discord.com/channels/1/2", "Discord"),
        ("https://app.slack.com/huddle/T012/C345", "Slack"),
        ("https://visio.numerique.gouv.fr/abc-defg-hij", "Visio"),
        ("https://call.element.io/room/#/weekly", "Element Call"),
        ("https://talk.brave.com/AbCdEf_123", "Brave Talk"),
        ("https://meet.adobeconnect.com/weekly/", "Adobe Connect"),
        ("https://app.cal.com/video/abc123", "Cal Video"),
        ("https://guild.clickmeeting.com/weekly", "ClickMeeting"),
        ("https://streamyard.com/a1b2c3d4e5", "StreamYard"),
        ("https://join.freeconferencecall.com/guild", "FreeConferenceCall"),
        ("https://app.butter.us/guild/weekly", "Butter"),
        ("https://meetings.vonage.com/123456789", "Vonage"),
        ("https://meet.livekit.io/rooms/abcd-1234", "LiveKit Meet"),
        ("https://live.remo.co/e/weekly", "Remo"),
        ("https://meet.element.io/Weekly", "Jitsi"),
        ("https://webinaire.numerique.gouv.fr/meeting/signin/1/creator/2/hash/3", "Webinaire"),
        ("https://teams.microsoft.com/light-meetings/launch?agent=web&coords=x", "Microsoft Teams"),
        ("https://teams.microsoftonline.cn/l/meetup-join/19", "Microsoft Teams"),
        ("https://example.webex.com/example/k2/j.php?MTID=t0123", "Webex"),
    ];
    for (link, service) in rows {
        let got = calls::classify(&url(link));
        assert_eq!((got.kind, got.service), (LinkKind::Join, Some(service)), "{link}");
    }
}

#[test]
fn registrations_are_registrations() {
    for (link, service) in [
        ("https://zoom.us/meeting/register/tJckde", "Zoom"),
        ("https://us06web.zoom.us/webinar/register/WN_abc", "Zoom"),
        ("https://events.zoom.us/ev/AbC", "Zoom"),
        ("https://events.teams.microsoft.com/event/0123@4567", "Microsoft Teams"),
        ("https://attendee.gotowebinar.com/register/123", "GoTo"),
        ("https://www.eventbrite.co.uk/e/a-session-tickets-123", "Eventbrite"),
        ("https://lu.ma/abcdef", "Luma"),
        ("https://ti.to/community/session-1", "Tito"),
        ("https://www.meetup.com/community/events/123456789/", "Meetup"),
    ] {
        let got = calls::classify(&url(link));
        assert_eq!((got.kind, got.service), (LinkKind::Register, Some(service)), "{link}");
    }
}

#[test]
fn other_pages_of_the_same_hosts_are_pages() {
    for link in [
        "https://zoom.us/",
        "https://zoom.us/download",
        "https://zoom.us/j",
        "https://zoom.us/j/",
        "https://zoom.us/rec/share/abc",
        "https://zoom.us/meeting/schedule",
        "https://meet.google.com/",
        "https://meet.google.com/landing",
        "https://meet.google.com/abc-defg-hijk",
        "https://support.google.com/abc-defg-hij",
        "https://teams.microsoft.com/l/channel/19",
        "https://www.microsoft.com/meet/1",
        "https://www.webex.com/downloads.html",
        "https://meet.jit.si/",
        "https://whereby.com/information/contact",
        "https://whereby.com/blog",
        "https://slack.com/archives/C1/p1",
        "https://join.slack.com/t/community/shared_invite/x",
        "https://discord.com/download",
        "https://www.eventbrite.com/o/organiser-1",
        "https://www.meetup.com/community/",
    ] {
        assert_eq!(kind(link), LinkKind::Info, "{link}");
        assert_eq!(calls::classify(&url(link)).service, None, "{link}");
    }
}

#[test]
fn what_only_looks_like_a_call_is_refused() {
    for (link, why) in [
        ("https://zoom.us.evil.example/j/1234567890", "the name stands in front"),
        ("https://evilzoom.us/j/1234567890", "no whole label"),
        ("https://zoom.us-join.example/j/1234567890", "no whole label"),
        ("https://evil.example/zoom.us/j/1234567890", "the name stands in the path"),
        ("https://evil.example/j/1?zoom.us/j/1234567890", "the name stands in the query"),
        ("https://evil.example#zoom.us/j/1234567890", "the name stands in the fragment"),
        ("https://zoom.us@evil.example/j/1234567890", "the name is a user"),
        ("https://zoom.us:pass@evil.example/j/1234567890", "the name is a user"),
        ("https://zoom.us%2Fj%2F123@evil.example/j/1234567890", "the name is a user"),
        ("https://evil.example@zoom.us/j/1234567890", "a user is no part of a call link"),
        ("https://evil.example\\@zoom.us/j/1234567890", "browsers read a backslash as a slash"),
        ("https://zооm.us/j/1234567890", "Cyrillic letters"),
        ("https://xn--zm-fmcc.us/j/1234567890", "the same, encoded"),
        ("https://zoom.us.:8443/j/1234567890", "a port"),
        ("https://zoom.us:8443/j/1234567890", "a port"),
        ("https://zoom.us./j/1234567890", "a dot at the end"),
        ("http://zoom.us/j/1234567890", "no encryption"),
        ("ftp://zoom.us/j/1234567890", "another scheme"),
        ("file://zoom.us/j/1234567890", "another scheme"),
        ("javascript://zoom.us/j/1234567890%0aalert(1)", "another scheme"),
        ("https://us=2.zoom.us/j/1234567890", "a sign that no host name has"),
        ("https://127.0.0.1/j/1234567890", "an address"),
        ("https://[::1]/j/1234567890", "an address"),
        ("zoommtg://zoom.us.evil.example/join?confno=1", "the name stands in front"),
        ("zoommtg://evil.example/join?confno=1", "another host"),
        ("zoommtg://zoom.us@evil.example/join?confno=1", "the name is a user"),
        ("zoommtg://evil.example%2F.zoom.us/join?confno=1", "a host with a slash inside"),
        ("zoommtg:zoom.us/join?confno=1", "no host"),
        ("zoommtg://zoom.us/start?confno=1234567890", "it begins a call"),
        ("zoommtg://zoom.us/client/settings", "another path"),
        ("zoommtg://zoom.us/join", "no number"),
        ("zoommtg://zoom.us/join?confno=12ab", "no number"),
        ("zoommtg://zoom.us/join?confno=", "no number"),
        ("zoommtg://zoom.us/join?confno=1&confno=2", "two numbers"),
        ("zoommtg://zoom.us/join?action=start&confno=1234567890", "it begins a call"),
        ("zoomus://zoom.us/join?confno=1", "another scheme"),
        ("mailto:host@zoom.us", "an address for mail"),
    ] {
        assert_eq!(kind(link), LinkKind::Info, "{link}: {why}");
        assert_eq!(calls::in_application(&url(link)), None, "{link}: {why}");
    }
}

/// One call in every kind of redirection; the passcode survives.
#[test]
fn redirections_are_taken_off() {
    let call = "https://us02web.zoom.us/j/81234567890?pwd=aB-c_D+1.1&from=x";
    let encoded: String = url::form_urlencoded::byte_serialize(call.as_bytes()).collect();
    let wrapped = [
        format!("https://emea01.safelinks.protection.outlook.com/?url={encoded}&data=05%7C02&sdata=x%3D&reserved=0"),
        format!("https://www.google.com/url?q={encoded}&sa=D&source=calendar&usg=x"),
        format!("https://www.google.de/url?sa=t&url={encoded}"),
        format!("https://urldefense.proofpoint.com/v1/url?u={encoded}&k=x"),
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_81234567890-3Fpwd-3DaB-2Dc-5FD-2B1.1-26from-3Dx&d=DwMFaQ&c=x".into(),
        "https://urldefense.com/v3/__https://us02web.zoom.us/j/81234567890?pwd=aB-c_D*1.1&from=x__;Kw!!abc!def$".into(),
        "https://urldefense.com/v3/__https:/us02web.zoom.us/j/81234567890*pwd=aB-c_D*1.1&from=x__;Pys!!abc".into(),
        format!("https://www.linkedin.com/safety/go?url={encoded}&trk=x"),
        format!("https://slack-redir.net/link?url={encoded}"),
        format!("https://www.google.co.nz/url?q={encoded}"),
        format!("https://outlook.office.com/mail/safelink.html?url={encoded}&corid=x"),
        format!("https://protect2.fireeye.com/v1/url?k=1&q=1&e=x&u={encoded}"),
        format!("https://clicktime.symantec.com/15sLv?h=x&u={encoded}"),
        "https://eu-west-1.protection.sophos.com/?d=zoom.us&u=aHR0cHM6Ly91czAyd2ViLnpvb20udXMvai84MTIzNDU2Nzg5MD9wd2Q9YUItY19EKzEuMSZmcm9tPXg=&i=x".into(),
        format!("https://secure-web.cisco.com/1abcDEF/{}", encoded.replace('+', "%20")),
    ];
    for link in wrapped {
        assert_eq!(calls::unwrap(&url(&link)).as_str(), call, "{link}");
        assert_eq!(kind(&link), LinkKind::Join, "{link}");
    }
    assert_eq!(calls::unwrap(&url(call)).as_str(), call);
}

#[test]
fn a_run_of_characters_is_filled_in() {
    let link = "https://urldefense.com/v3/__https://example.org/**C*x__;w6TDtsO8w58h!!abc";
    assert_eq!(calls::unwrap(&url(link)).as_str(), "https://example.org/%C3%A4%C3%B6%C3%BC%C3%9F!x");
    let short = "https://urldefense.com/v3/__https://example.org/**_x__;w6Q!!abc";
    assert_eq!(calls::unwrap(&url(short)).as_str(), "https://example.org/%C3%A4x");
}

fn wrapped(times: usize) -> String {
    (0..times).fold("https://zoom.us/j/1234567890?pwd=x".to_owned(), |inner, _| {
        let encoded: String = url::form_urlencoded::byte_serialize(inner.as_bytes()).collect();
        format!("https://www.google.com/url?q={encoded}")
    })
}

#[test]
fn redirections_are_taken_off_five_deep_and_no_deeper() {
    assert_eq!(calls::unwrap(&url(&wrapped(5))).as_str(), "https://zoom.us/j/1234567890?pwd=x");
    assert_eq!(kind(&wrapped(5)), LinkKind::Join);
    assert_eq!(calls::unwrap(&url(&wrapped(6))).as_str(), wrapped(1));
    assert_eq!(kind(&wrapped(6)), LinkKind::Info);
}

#[test]
fn a_redirection_to_a_page_without_encryption_is_shown_as_what_it_leads_to() {
    let unwrapped = |link: &str| calls::unwrap(&url(link)).to_string();
    assert_eq!(unwrapped("https://www.google.com/url?q=http://evil.example/j/1"), "http://evil.example/j/1");
    assert_eq!(kind("https://www.google.com/url?q=http://evil.example/j/1"), LinkKind::Info);
    let call = "https://www.google.com/url?q=http://zoom.us/j/1234567890";
    assert_eq!(unwrapped(call), "https://zoom.us/j/1234567890", "a known service answers with encryption");
    assert_eq!(kind(call), LinkKind::Join);
}

#[test]
fn redirections_to_what_is_no_page_stay() {
    for link in [
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?q=file:///etc/passwd",
        "https://www.google.com/url?q=zoommtg://zoom.us/join?confno=1",
        "https://www.google.com/url?q=https://zoom.us@evil.example/j/1234567890",
        "https://www.google.com/url?q=/j/1234567890",
        "https://www.google.com/search?q=https://zoom.us/j/1234567890",
        "https://www.google.com.evil.example/url?q=https://zoom.us/j/1234567890",
        "http://www.google.com/url?q=https://zoom.us/j/1234567890",
        "https://urldefense.com/v3/__https://zoom.us/j/1*__;%%!!abc",
        "https://urldefense.com/v3/__https://zoom.us/j/1**%__;Kw!!abc",
        "https://urldefense.com/v3/https://zoom.us/j/1",
        "https://urldefense.com/v2/url?d=1",
    ] {
        assert_eq!(calls::unwrap(&url(link)), url(link));
        assert_eq!(kind(link), LinkKind::Info, "{link}");
    }
}

#[test]
fn a_private_link_is_shown_without_what_lets_one_in() {
    for (link, short) in [
        ("https://us02web.zoom.us/j/81234565678?pwd=SECRET", "us02web.zoom.us/j/…5678"),
        ("https://us02web.zoom.us/wc/join/81234565678?pwd=SECRET", "us02web.zoom.us/wc/…5678"),
        ("https://zoom.us/j/5678", "zoom.us/j/…"),
        ("https://zoom.us/my/secret", "zoom.us/my/…"),
        ("https://meet.google.com/abc-defg-hij", "meet.google.com/…"),
        ("https://teams.microsoft.com/l/meetup-join/19%3aSECRET/0", "teams.microsoft.com/l/…"),
        ("https://meet.jit.si/SecretRoom", "meet.jit.si/…"),
        ("https://calls.example/SECRET/1234567890", "calls.example/…"),
        ("https://user:secret@calls.example/", "calls.example"),
        ("https://calls.example", "calls.example"),
        ("zoommtg://zoom.us/join?confno=1234567890&pwd=SECRET", "zoom.us/…"),
        ("mailto:secret@example.org", "mailto:…"),
    ] {
        assert_eq!(calls::shortened(&url(link)), short, "{link}");
    }
    let encoded = "https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F81234565678%3Fpwd%3DSECRET";
    assert_eq!(calls::shortened(&url(encoded)), "zoom.us/j/…5678");
    let long = format!("https://{}.evil.example/j/1", ["zoom.us"; 20].join("."));
    let short = calls::shortened(&url(&long));
    assert!(short.ends_with(".evil.example/…") && short.chars().count() < 70, "{short}");
}

#[test]
fn a_zoom_call_can_open_in_its_application() {
    for (link, application) in [
        ("https://zoom.us/j/1234567890", "zoommtg://zoom.us/join?action=join&confno=1234567890"),
        (
            "https://us02web.zoom.us/j/81234567890?pwd=aB%2Bc.1&from=addon#x",
            "zoommtg://us02web.zoom.us/join?action=join&confno=81234567890&pwd=aB%2Bc.1",
        ),
        ("https://a.zoomgov.com/w/161?tk=T", "zoommtg://a.zoomgov.com/join?action=join&confno=161&tk=T"),
    ] {
        let got = calls::in_application(&url(link)).unwrap();
        assert_eq!(got.as_str(), application);
        assert_eq!(calls::classify(&got).service, Some("Zoom"));
        assert!(calls::may_open(&got));
    }
    for link in [
        "https://zoom.us/my/room",
        "https://zoom.us/j/123&confno=456",
        "https://zoom.us/j/abc",
        "https://zoom.us/j//abc",
        "https://zoom.us/meeting/register/tJ",
        "https://zoom.us/download",
        "https://meet.jit.si/1234567890",
        "https://zoom.us.evil.example/j/1234567890",
    ] {
        assert_eq!(calls::in_application(&url(link)), None, "{link}");
    }
}

#[test]
fn only_what_is_safe_to_hand_over_may_open() {
    for link in [
        "https://example.org/a/page?x=1#y",
        "https://zoom.us/j/1234567890?pwd=x",
        "zoommtg://zoom.us/join?confno=1234567890",
        "mailto:hello@example.org",
        "mailto:hello@example.org?subject=Hello&body=World&cc=other@example.org",
    ] {
        assert!(calls::may_open(&url(link)), "{link}");
    }
    let long = format!("https://example.org/{}", "a".repeat(calls::LONGEST));
    for link in [
        "http://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ssh://example.org/",
        "smb://example.org/share",
        "x-scheme-handler:x",
        "tel:+123",
        "https://zoom.us@evil.example/",
        "https://:secret@example.org/",
        "zoommtg://evil.example/join?confno=1",
        "zoommtg:anything",
        "mailto:hello@example.org?attach=/etc/passwd",
        "mailto:hello@example.org?subject=x&Attachment=/etc/passwd",
        "mailto:?body=x",
        "mailto:",
        &long,
    ] {
        assert!(!calls::may_open(&url(link)), "{link:.60}");
    }
}

#[test]
fn what_is_opened_is_what_a_link_leads_to_and_nothing_beside_it() {
    for (link, opened) in [
        ("https://example.org/a?x=1#y", "https://example.org/a?x=1#y"),
        (
            "https://zoom.us/j/1234567890?pwd=a%2Bb&from=addon",
            "https://zoom.us/j/1234567890?pwd=a%2Bb&from=addon",
        ),
        ("https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3Dx", "https://zoom.us/j/1?pwd=x"),
        (
            "https://www.google.com/url?q=http://example.org/",
            "https://www.google.com/url?q=http://example.org/",
        ),
        (
            "zoommtg://zoom.us/join?zc=64&pwd=a%2Bb&confno=1234567890&uname=Ada&mcv=0.92#x",
            "zoommtg://zoom.us/join?action=join&confno=1234567890&pwd=a%2Bb",
        ),
        ("mailto:ada@example.org?subject=Hello", "mailto:ada@example.org?subject=Hello"),
    ] {
        assert_eq!(calls::to_open(&url(link)).as_str(), opened, "{link}");
    }
}

/// The links of the one session of a page.
fn links_of(lines: &str) -> Vec<(LinkKind, String)> {
    let page = format!("# Guild\n\n## October 7, 2026: Tea\n- When: 16:00 UTC\n{lines}");
    let hints = schedule::Hints { format: Some(schedule::Format::Markdown), ..schedule::Hints::default() };
    let schedule = schedule::read(page.as_bytes(), &hints);
    let links = schedule.sessions.into_iter().next().unwrap().links.into_iter();
    links.map(|link| (link.kind, link.url)).collect()
}

#[test]
fn a_link_that_says_that_it_joins_is_kept_though_nobody_knows_its_host() {
    let page = "https://bbb.example.org/b/abc";
    assert_eq!(links_of(&format!("- [Join on BBB]({page})\n")), [(LinkKind::Info, page.to_owned())]);
}

#[test]
fn a_known_service_is_asked_with_encryption() {
    let call = (LinkKind::Join, "https://zoom.us/j/1234567890".to_owned());
    assert_eq!(links_of("- [Zoom](http://zoom.us/j/1234567890)\n"), [call]);
}
