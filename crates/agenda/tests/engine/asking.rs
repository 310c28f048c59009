//! Who has no link to the call asks the group for it: by a mail to the contact that the page names.

use agenda::Action;
use schedule::{Page, Schedule};
use words::Language;

use crate::stage::{Stage, page, session};

fn with_contact(contact: &str) -> Stage {
    let schedule = Schedule {
        page: Page {
            title: Some("Gärten & Felder".into()),
            contact: Some(contact.into()),
            ..Page::default()
        },
        ..page(&[session("Bees", "2021-10-14 16:00")])
    };
    Stage::on("2021-10-07 15:00").publishes_page(schedule, 4000).starts()
}

#[test]
fn the_mail_has_address_subject_and_text_in_the_members_language() {
    let mut stage = with_contact("mailto:hello@garden.example?subject=Old");
    stage.now.language = Language::De;
    let stage = stage.then().does(Action::AskForLink);
    let mail = stage.opened.last().unwrap();
    assert!(
        mail.starts_with("mailto:hello@garden.example?subject=Link%20zu%20den%20Konferenzen%20von%20G%C3%A4rten%20%26%20Felder&body="),
        "{mail}"
    );
    assert!(mail.contains("%0D%0A") && !mail.contains('+') && !mail.contains("Old"), "{mail}");
}

#[test]
fn a_contact_that_takes_no_mail_is_not_written_to() {
    assert!(with_contact("https://garden.example/contact").then().does(Action::AskForLink).opened.is_empty());
}

#[test]
fn the_first_start_is_done_once_and_for_all() {
    let stage = Stage::on("2021-10-07 15:00").publishes(&[]).starts();
    assert!(!stage.engine.state().first_start_done);
    let stage = stage.then().does(Action::FirstStartDone).killed_until("2021-10-07 15:01");
    assert!(stage.engine.state().first_start_done);
}
