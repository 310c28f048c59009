use agenda::{Action, JoinKind};
use schedule::LinkKind;

use crate::stage::{More, PAGE, Stage, session};

const CALL: &str = "https://zoom.us/j/123456789";
const OWN: &str = "https://us02web.zoom.us/j/12345675678?pwd=secret";
const REGISTER: &str = "https://example.org/register";

fn joined(stage: Stage) -> (JoinKind, Vec<String>) {
    let stage = stage.starts().does(Action::Join { session: None });
    let kind = stage.engine.next(&stage.now).unwrap().join.unwrap().kind;
    (kind, stage.opened)
}

fn with_own_link() -> Stage {
    Stage::on("2021-10-07 15:30").prefers(|it| it.join_link = Some(OWN.into()))
}

#[test]
fn the_call_on_the_page_comes_first() {
    let all =
        session("Cities", "2021-10-07 16:00").with(LinkKind::Register, REGISTER).with(LinkKind::Join, CALL);
    assert_eq!(joined(with_own_link().publishes(&[all])), (JoinKind::Join, vec![CALL.into()]));
}

#[test]
fn then_the_members_own_link() {
    let open = session("Cities", "2021-10-07 16:00").with(LinkKind::Register, REGISTER);
    assert_eq!(joined(with_own_link().publishes(&[open])), (JoinKind::Join, vec![OWN.into()]));
}

#[test]
fn that_of_the_group_before_that_of_all() {
    let stage = with_own_link().prefers(|it| {
        it.join_links.insert("CITIES".into(), "https://zoom.us/j/555555555".into());
    });
    let stage = stage.publishes(&[session("Cities", "2021-10-07 16:00")]);
    assert_eq!(joined(stage), (JoinKind::Join, vec!["https://zoom.us/j/555555555".into()]));
}

#[test]
fn then_the_registration_then_the_page() {
    let open = session("Cities", "2021-10-07 16:00").with(LinkKind::Register, REGISTER);
    assert_eq!(
        joined(Stage::on("2021-10-07 15:30").publishes(&[open])),
        (JoinKind::Register, vec![REGISTER.into()])
    );
    let bare = session("Cities", "2021-10-07 16:00");
    assert_eq!(joined(Stage::on("2021-10-07 15:30").publishes(&[bare])), (JoinKind::Page, vec![PAGE.into()]));
}

#[test]
fn where_the_community_talks_is_joined_when_nothing_better_is_there() {
    const TALK: &str = "https://discord.gg/AbCdEf";
    let bare = || session("Cities", "2021-10-07 16:00").with(LinkKind::Join, TALK);
    let nobody = || Stage::on("2021-10-07 15:30");
    let call = bare().with(LinkKind::Join, CALL);
    assert_eq!(joined(nobody().publishes(&[call])), (JoinKind::Join, vec![CALL.into()]));
    assert_eq!(joined(with_own_link().publishes(&[bare()])), (JoinKind::Join, vec![OWN.into()]));
    let open = bare().with(LinkKind::Register, REGISTER);
    assert_eq!(joined(nobody().publishes(&[open])), (JoinKind::Register, vec![REGISTER.into()]));
    assert_eq!(joined(nobody().publishes(&[bare()])), (JoinKind::Join, vec![TALK.into()]));
}

#[test]
fn what_is_not_safe_to_open_is_passed_over() {
    let odd = session("Cities", "2021-10-07 16:00").with(LinkKind::Join, "file:///etc/passwd");
    assert_eq!(joined(Stage::on("2021-10-07 15:30").publishes(&[odd])), (JoinKind::Page, vec![PAGE.into()]));
}

#[test]
fn a_private_link_stands_nowhere() {
    let stage = with_own_link().publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let stage = stage.until("2021-10-07 15:50").does(Action::Join { session: None });
    assert_eq!(stage.opened, [OWN]);
    for (what, text) in [
        ("view", serde_json::to_string(stage.view()).unwrap()),
        ("state", stage.disk.clone()),
        ("log", serde_json::to_string(&stage.log).unwrap()),
        ("notice", serde_json::to_string(&stage.rung[0].1).unwrap()),
    ] {
        assert!(!text.contains("secret") && !text.contains("12345675678"), "{what}: {text}");
    }
    assert!(stage.log.iter().any(|it| it.text.contains("5678")), "{:?}", stage.log);
}

#[test]
fn opening_where_a_community_talks_is_not_joining() {
    let chat = session("Cities", "2021-10-07 16:00").with(LinkKind::Join, "https://discord.gg/abcdef");
    let stage = Stage::on("2021-10-07 15:50").publishes(&[chat]).starts();
    let stage = stage.does(Action::Join { session: None });
    assert_eq!(stage.opened, ["https://discord.gg/abcdef"]);
    assert_eq!(stage.withdrawn, [], "the reminder stays");
    assert_eq!(stage.until("2021-10-07 17:00").rung.len(), 2);
}
