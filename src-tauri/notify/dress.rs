//! A notice in the shape of the Desktop Notifications Specification (1.2 and later), as far as the server that shows it has room.

use std::path::PathBuf;

use agenda::{Notice, NoticeKind, Offer, Urgency};
use words::{Language, args};

use super::{Server, Way};
use crate::escape;

/// How much of a notice is sent, whoever made it: lines, and characters of the first line, of each other line and of a button's words.
const LINES: usize = 8;
const SUMMARY: usize = 160;
const LINE: usize = 400;
const LABEL: usize = 100;

/// How many buttons GNOME draws; a fourth would push out none of the first three.
const BUTTONS: usize = 3;

/// How a notice is dressed for the server that shows it.
#[derive(Debug, Clone)]
pub struct Dress {
    /// The server, as far as it is known.
    pub server: Server,
    /// The picture's file or name.
    pub icon: PathBuf,
    /// The name of a sound in the sound theme; empty for none.
    pub sound: String,
    /// In which language the server's own part is worded.
    pub language: Language,
    /// Whether it takes the place of one on the screen without ringing again.
    pub quietly: bool,
}

/// What goes to the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dressed {
    pub summary: String,
    pub body: String,
    pub icon: String,
    /// Key and words of each action.
    pub actions: Vec<(String, String)>,
    pub urgency: Urgency,
    /// A name of the sound naming specification.
    pub sound: Option<String>,
    /// That it makes no sound, whatever the server does by itself.
    pub silent: bool,
    /// Whether it stays until it is answered or taken back.
    pub stays: bool,
}

impl Dress {
    /// The notice as this server can show it.
    pub(super) fn dress(&self, notice: &Notice) -> Dressed {
        let sound =
            Some(self.sound.clone()).filter(|it| rings(notice.kind) && !it.is_empty() && !self.quietly);
        Dressed {
            summary: plain(&notice.summary, SUMMARY),
            body: self.body(notice),
            icon: self.icon.to_string_lossy().into_owned(),
            actions: self.actions(&notice.offers),
            urgency: notice.urgency,
            silent: sound.is_none(),
            sound,
            stays: rings(notice.kind),
        }
    }

    fn body(&self, notice: &Notice) -> String {
        let escaped = |line: &String| self.server.letters()(&escape::shorten(line, LINE));
        let click = notice.offers.first().and_then(|offer| click(self.server.way(), offer, self.language));
        let lines = notice.body.iter().take(LINES - 1).chain(&click);
        lines.map(escaped).collect::<Vec<_>>().join("\n")
    }

    /// The first offer is also what a click on the notice itself does.
    fn actions(&self, offers: &[Offer]) -> Vec<(String, String)> {
        // No words: some servers would draw them as one more button.
        let default = offers.first().map(|_| ("default".to_owned(), String::new()));
        let room = if self.server.way() == Way::Click { 0 } else { BUTTONS };
        let buttons = offers.iter().take(room).map(|it| (it.key.clone(), plain(&it.label, LABEL)));
        default.into_iter().chain(buttons).collect()
    }
}

/// One line that no server reads as markup: some do also where the specification knows of none, in summaries (LXQt) and labels (MATE).
fn plain(text: &str, most: usize) -> String {
    escape::shorten(&escape::without_markup(text), most)
}

/// What a click does, for those who see no button.
fn click(way: Way, offer: &Offer, language: Language) -> Option<String> {
    // With several sessions the label names the one that it joins.
    let joins = offer.key == "join";
    let id = match (way, joins) {
        (Way::Buttons, _) => return None,
        (Way::Click, true) => "notice-click-to-join",
        (Way::MiddleClick, true) => "notice-middle-click-to-join",
        (Way::Click, false) => "notice-click",
        (Way::MiddleClick, false) => "notice-middle-click",
    };
    Some(language.fill(id, &args!["what" => offer.label.as_str()]))
}

/// A reminder rings, and stays until it is answered or taken back; other notices leave when the server thinks fit.
fn rings(kind: NoticeKind) -> bool {
    matches!(kind, NoticeKind::Reminder | NoticeKind::Late)
}

#[cfg(test)]
mod tests {
    use agenda::{Action, NoticeId};
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::hostile::hostile;

    fn notice(kind: NoticeKind, offers: usize) -> Notice {
        let offer = |n: usize| Offer {
            key: if offers == 1 { "join".into() } else { format!("join-{n}") },
            label: format!("Join: {n}"),
            action: Action::Join { session: None },
        };
        Notice {
            id: NoticeId("reminder-1".into()),
            kind,
            summary: "Cities & Towns".into(),
            body: vec!["in 10 min".into()],
            offers: (0..offers).map(offer).collect(),
            urgency: Urgency::Normal,
            sessions: vec![],
            lead_minutes: Some(10),
            alert: false,
        }
    }

    fn by(name: &str, capabilities: &[&str]) -> Dress {
        let capabilities = capabilities.iter().map(ToString::to_string).collect();
        Dress {
            server: Server { name: Some(name.into()), capabilities, ..Server::default() },
            icon: PathBuf::new(),
            sound: "bell".into(),
            language: Language::En,
            quietly: false,
        }
    }

    #[test]
    fn a_server_gets_as_many_buttons_as_have_room() {
        let keys = |dress: Dress| {
            let actions = dress.dress(&notice(NoticeKind::Reminder, 5)).actions;
            actions.into_iter().map(|(key, _)| key).collect::<Vec<_>>()
        };
        assert_eq!(keys(by("gnome-shell 43", &["actions"])), ["default", "join-0", "join-1", "join-2"]);
        assert_eq!(keys(by("plain 1", &["body"])), ["default"]);
        assert_eq!(keys(Dress { server: Server::default(), ..by("", &[]) }).len(), 4, "not known yet");
    }

    #[test]
    fn who_sees_no_buttons_is_told_what_a_click_does() {
        let body = |dress: Dress| dress.dress(&notice(NoticeKind::Reminder, 1)).body;
        assert_eq!(body(by("plain 1", &["body"])), "in 10 min\nClick to join");
        assert_eq!(body(by("dunst 1.9.0", &["actions"])), "in 10 min\nMiddle-click to join");
        assert_eq!(body(by("gnome-shell 43", &["actions"])), "in 10 min");
        let dunst = by("dunst 1.9.0", &["actions"]);
        let both = dunst.dress(&notice(NoticeKind::Reminder, 2)).body;
        assert_eq!(both, "in 10 min\nMiddle-click: Join: 0", "with several, which one");
    }

    #[test]
    fn a_reminder_sounds_once_and_other_notices_do_not() {
        let dress = by("gnome-shell 43", &["actions", "sound"]);
        let sound = |dress: &Dress, kind| dress.dress(&notice(kind, 1)).sound;
        assert_eq!(sound(&dress, NoticeKind::Reminder).as_deref(), Some("bell"));
        assert_eq!(sound(&dress, NoticeKind::Change), None);
        assert_eq!(sound(&Dress { quietly: true, ..dress.clone() }, NoticeKind::Late), None);
        assert!(Dress { sound: String::new(), ..dress }.dress(&notice(NoticeKind::Late, 1)).silent);
    }

    /// Whether a body is what a server that reads markup may be given: letters and entities.
    fn is_text(body: &str) -> bool {
        let entities = ["amp;", "lt;", "gt;", "quot;", "apos;"];
        let mut after = body.split('&').skip(1);
        !body.contains(['<', '>', '"', '\''])
            && after.all(|rest| entities.iter().any(|entity| rest.starts_with(entity)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_server_is_given_a_sign_of_markup_from_a_page(title in hostile(), topic in hostile()) {
            let mut told = notice(NoticeKind::Late, 1);
            told.summary.clone_from(&title);
            told.body = vec![topic.clone(), title.clone()];
            told.offers[0].label = title;
            let markup = Server { markup: true, ..by("gnome-shell 43", &["actions", "body-markup"]).server };
            let body = |server: Server| Dress { server, ..by("", &[]) }.dress(&told).body;
            prop_assert!(is_text(&body(markup)), "one that reads markup: {:?}", topic);
            prop_assert!(!body(Server::default()).contains(['<', '>']), "one that is not known: {:?}", topic);
            let dressed = by("plain 1", &["body"]).dress(&told);
            prop_assert!(!dressed.body.contains(['<', '>']), "one that does not say that it reads markup: {:?}", topic);
            let labels = dressed.actions.iter().map(|(_, label)| label);
            for shown in dressed.body.split('\n').chain([dressed.summary.as_str()]).chain(labels.map(String::as_str)) {
                prop_assert!(!shown.contains(char::is_control), "{:?}", shown);
                prop_assert!(!shown.contains(['<', '>']), "{:?}", shown);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn no_notice_is_longer_than_the_screen(text in hostile(), times in 1_usize..60, lines in 0_usize..20) {
            let long = text.repeat(times);
            let mut told = notice(NoticeKind::Late, 9);
            told.summary.clone_from(&long);
            told.body = vec![long.clone(); lines];
            told.offers.iter_mut().for_each(|offer| offer.label.clone_from(&long));
            let dressed = by("plain 1", &["body"]).dress(&told);
            let length = |text: &str| text.graphemes(true).count();
            prop_assert!(length(&dressed.summary) <= SUMMARY);
            prop_assert!(dressed.body.split('\n').count() <= LINES);
            prop_assert!(dressed.body.split('\n').all(|line| length(line) <= LINE), "{:?}", dressed.body);
            let many = by("gnome-shell 43", &["actions"]).dress(&told);
            prop_assert!(many.actions.len() <= BUTTONS + 1);
            prop_assert!(many.actions.iter().all(|(_, label)| length(label) <= LABEL));
        }
    }
}
