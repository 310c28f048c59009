//! Every control that the window can have is driven by keys in some test against the real application; one that is new is found here.

use ospo_tray::messages::{Choice, FromWindow, Question, Shape, ToWindow, Turn, Value};
use serde_json::json;

use crate::{desk::Desk, driver::Driver, driver::Session, every, sample, stand_in::StandIn};

/// The tests that press keys, as they stand.
const TESTS: &[&str] = &[
    include_str!("agenda_keys.rs"),
    include_str!("alert.rs"),
    include_str!("first_start.rs"),
    include_str!("health.rs"),
    include_str!("sessions_keys.rs"),
    include_str!("settings_keys.rs"),
];

/// Which controls, and the test that drives them.
const DRIVEN: &[(&str, &str)] = &[
    // The frame.
    ("#to-agenda", "another_page_is_named_and_read_at_once_and_one_without_encryption_is_refused"),
    ("#to-settings", "every_text_and_switch_of_the_settings_is_written"),
    ("#to-health", "it_says_all_that_the_status_has_and_goes_on_saying_it"),
    ("#as-said", "refresh_says_how_it_went_and_the_past_unfolds"),
    ("#open-page", "a_page_that_is_not_reached_is_opened_elsewhere_or_given_another_address"),
    ("#refresh", "refresh_says_how_it_went_and_the_past_unfolds"),
    // The states of the agenda.
    ("#accept", "the_page_that_became_another_is_believed"),
    ("#to-address", "a_page_that_is_not_reached_is_opened_elsewhere_or_given_another_address"),
    ("#try-now", "a_page_that_is_not_reached_is_opened_elsewhere_or_given_another_address"),
    ("#past > summary", "refresh_says_how_it_went_and_the_past_unfolds"),
    ("#about > summary", "what_opens_elsewhere"),
    ("#about .link", "what_opens_elsewhere"),
    // The card.
    ("#next [id^=join-]", "the_registration_and_the_page_are_ways_in_by_their_own_names"),
    ("#next [id^=snooze-15-]", "being_reminded_later_and_at_the_start"),
    ("#next [id^=snooze-start-]", "being_reminded_later_and_at_the_start"),
    ("#next [id^=snooze-]", "the_answers_to_a_session"),
    ("#next [id^=show-again-]", "a_notice_that_was_dismissed_is_shown_again"),
    ("#next [id^=going-], #next [id^=not-going-]", "the_answers_to_a_session"),
    ("#next [id^=undo-]", "the_answers_to_a_session"),
    ("#next .links button", "what_opens_elsewhere"),
    ("#own-link > summary, #own-link-field", "a_link_of_ones_own_at_the_next_session"),
    ("#next .why summary, #next [id^=copy-]", "why_with_the_lines_of_the_page_and_the_note_to_copy"),
    // A row.
    (".rows > li > details > summary", "all_that_a_row_offers"),
    (".rows [id^=join-]", "the_registration_and_the_page_are_ways_in_by_their_own_names"),
    (".rows [id^=snooze-], .rows [id^=going-], .rows [id^=not-going-]", "all_that_a_row_offers"),
    (
        ".rows [id^=undo-], .rows .links button, .rows .why summary, .rows [id^=copy-]",
        "all_that_a_row_offers",
    ),
    (".rows [id^=own-link-] > summary, .rows .paste input", "a_link_of_ones_own_at_a_session_further_down"),
    // The settings.
    ("#set-schedule-url", "another_page_is_named_and_read_at_once_and_one_without_encryption_is_refused"),
    ("#view-settings select", "a_choice_is_made_by_the_arrows"),
    ("#view-settings input", "every_text_and_switch_of_the_settings_is_written"),
    ("#view-settings textarea", "every_text_and_switch_of_the_settings_is_written"),
    (
        "#view-settings [id^=never-]",
        "an_emptied_field_of_reminders_is_as_it_is_otherwise_and_never_is_a_choice_of_its_own",
    ),
    (
        "#view-settings [id^=reveal-], #view-settings [id^=try-], #view-settings [id^=clear-]",
        "the_link_of_a_group_with_quotes_in_its_name_is_shown_tried_and_taken_out",
    ),
    ("#first-again", "every_text_and_switch_of_the_settings_is_written"),
    // The first start.
    ("#first-skip", "what_is_passed_over_does_not_come_again_and_writes_nothing"),
    ("#first-done, #ask-link", "its_four_answers_are_written_and_the_mail_is_ready_to_send"),
    ("#first input, #first textarea", "its_four_answers_are_written_and_the_mail_is_ready_to_send"),
    (
        "#first [id^=never-], #first [id^=reveal-], #first [id^=try-], #first [id^=clear-]",
        "what_stands_beside_its_fields",
    ),
    // Health.
    ("#try-notification", "a_test_notification_is_shown_by_the_server_that_is_named"),
    // The alert.
    ("[data-key=join].foremost", "at_the_start_of_a_session_the_application_alerts_and_joins"),
    ("[data-key^=snooze]", "an_alert_that_is_put_off_rings_again"),
    (".dismiss", "an_alert_that_is_dismissed_is_taken_back_and_silent"),
];

#[test]
fn each_test_that_is_named_is_there() {
    for (controls, test) in DRIVEN {
        let there = TESTS.iter().any(|file| file.contains(&format!("async fn {test}()")));
        assert!(there, "{controls}: there is no test {test}");
    }
}

/// The controls that stand in the view, and which of the table's are among them: fails for one that is in no line of it.
async fn look(window: &Session<'_>, view: &str) -> Vec<bool> {
    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
    let known: Vec<&str> = DRIVEN.iter().map(|(controls, _)| *controls).collect();
    let script = format!(
        "const all = [...document.querySelectorAll('button, input, select, textarea, summary, [tabindex=\"0\"]')];
         const known = {};
         return [all.filter((it) => !known.some((css) => it.matches(css))).map((it) => it.outerHTML),
             known.map((css) => css.split(', ').every((one) => document.querySelector(one)))]",
        json!(known)
    );
    let found: (Vec<String>, Vec<bool>) = serde_json::from_value(window.script(&script).await).unwrap();
    assert_eq!(found.0, Vec::<String>::new(), "{view}: no test drives these");
    found.1
}

fn settings() -> ToWindow {
    let text = |words: &str| Value::Text(words.into());
    let choice = Choice { value: "dark".into(), label: "Dark".into() };
    let groups = Shape::Groups { of: vec!["Bees".into()] };
    let leads = Value::List(vec!["10m".into()]);
    ToWindow::Settings(vec![
        sample::setting("schedule.url", "Page", Shape::Address, text("https://garden.example/")),
        sample::setting("schedule.poll", "Poll", Shape::Duration, text("30m")),
        sample::setting("join.link", "Call link", Shape::Address, text("call.example/…")),
        sample::setting("reminders.leads", "Leads", Shape::Durations, leads),
        sample::setting("reminders.ignored", "Groups", groups, Value::List(Vec::new())),
        sample::setting("reminders.changes", "Changes", Shape::Flag, Value::Flag(true)),
        sample::setting("tray.icon", "Icon", Shape::Choice { of: vec![choice] }, text("dark")),
        sample::setting("start_at_login", "Start", Shape::Flag, Value::Flag(false)),
    ])
}

/// Agendas in which, together, there is every control of one.
fn agendas() -> Vec<ToWindow> {
    let full = || agenda::Occurrence { id: agenda::SessionId("full".into()), ..sample::next() };
    let answered = |answer| agenda::Occurrence { answer, ..full() };
    let show = |first: agenda::Occurrence, second| {
        let first = agenda::Occurrence { id: agenda::SessionId("next".into()), ..first };
        sample::show(vec![first, second])
    };
    vec![
        every::shape(),
        show(full(), full()),
        show(answered(agenda::Answer::Going), answered(agenda::Answer::Joined)),
        show(agenda::Occurrence { dismissed: true, ..full() }, full()),
        sample::unread(&["The server does not answer."]),
    ]
}

#[tokio::test]
async fn no_control_is_without_a_test_that_drives_it() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), settings()]).await;
    let mut seen = Vec::new();
    for (number, show) in agendas().into_iter().enumerate() {
        let ToWindow::Show(mut show) = show else { unreachable!() };
        show.agenda.age = format!("Read {number} times");
        show.agenda.zone = format!("Zone/{number}");
        ours.say(ToWindow::Show(show));
        window
            .until(&format!("document.querySelector('#foot .zone').textContent.includes('Zone/{number}')"))
            .await;
        seen.push(look(&window, &format!("agenda {number}")).await);
    }
    window.click("#to-settings").await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    seen.push(look(&window, "settings").await);
    window.click("#to-health").await;
    seen.push(look(&window, "health").await);
    ours.say(sample::with(|agenda| agenda.about.contact = Some("mailto:hello@garden.example".into())));
    ours.say(ToWindow::Turn(Turn::FirstStart));
    window.until("document.querySelector('#first #ask-link')").await;
    seen.push(look(&window, "first start").await);
    drop(driver);

    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open_alert(&desk, &driver, &[crate::alert::usual()]).await;
    seen.push(look(&window, "alert").await);
    let stale: Vec<&str> = DRIVEN
        .iter()
        .enumerate()
        .filter(|(at, _)| !seen.iter().any(|view| view[*at]))
        .map(|(_, (controls, _))| *controls)
        .collect();
    assert_eq!(stale, Vec::<&str>::new(), "these are in no view, or not together");
}
