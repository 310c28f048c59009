//! The first start: four questions on one page, answered or passed over by keyboard, once.

use ospo_tray::messages::{FromWindow, ToWindow, Turn};

use crate::{
    axe,
    background::{RETURN, Real, SPACE, Start},
    desk::Desk,
    driver::Driver,
    sample,
    stand_in::StandIn,
};

#[tokio::test]
async fn its_four_answers_are_written_and_the_mail_is_ready_to_send() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Bare).await;
    assert_eq!(ours.window.text("#first-title").await, "Welcome");
    assert_eq!(ours.settings(), "");

    ours.press("#set-reminders-ignored-1", SPACE).await;
    ours.writes("ignored = ['The \"Bee\" Club']").await;
    assert!(ours.window.text("#ask-why").await.contains("hello@garden.example"));
    ours.press("#ask-link", RETURN).await;
    let mail = ours.opens("mailto:hello@garden.example?subject=").await;
    assert!(mail.contains("Garden%20Circle") && mail.contains("&body=Hello%2C%0D%0A"), "{mail}");
    ours.write("#set-join-link", "https://call.example/j/1").await;
    ours.writes("link = \"https://call.example/j/1\"").await;
    ours.write("#set-reminders-leads", "20 min").await;
    ours.writes("leads = [\"20 min\"]").await;
    ours.press("#set-start_at_login", SPACE).await;
    ours.writes("start_at_login = true").await;
    ours.until("an entry", || ours.starts_at_login()).await;

    ours.press("#first-done", RETURN).await;
    assert_eq!(ours.window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(ours.window.script("return document.activeElement.id").await, "main");
}

#[tokio::test]
async fn what_stands_beside_its_fields() {
    const LINK: &str = "https://call.example/j/12345678?pwd=secret";
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Bare).await;
    ours.write("#set-join-link", LINK).await;
    ours.writes(&format!("link = \"{LINK}\"")).await;
    ours.press("#reveal-set-join-link", RETURN).await;
    ours.window.until(&format!("document.querySelector('#set-join-link').value === '{LINK}'")).await;
    ours.press("#try-set-join-link", SPACE).await;
    ours.opens(LINK).await;
    ours.press("#clear-set-join-link", RETURN).await;
    ours.takes_out("link").await;
    ours.press("#never-set-reminders-leads", SPACE).await;
    ours.writes("leads = []").await;
}

#[tokio::test]
async fn whoever_leaves_it_for_another_view_is_done_with_it() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let first = [sample::usual(), ToWindow::Turn(Turn::FirstStart)];
    let (mut ours, window) = StandIn::open(&desk, &driver, &first).await;
    window.until("document.querySelector('#first-skip')").await;
    let there =
        "return [...document.querySelectorAll('nav, footer')].some((it) => it.getClientRects().length > 0)";
    assert_eq!(window.script(there).await, false, "neither tabs nor footer stand beside the questions");
    ours.say(ToWindow::Turn(Turn::Settings));
    ours.hear(&FromWindow::Act(agenda::Action::FirstStartDone)).await;
    window.until("document.querySelector('nav:not([hidden]) [aria-current]')?.id === 'to-settings'").await;
}

#[tokio::test]
async fn what_is_passed_over_does_not_come_again_and_writes_nothing() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Bare).await;
    ours.press("#first-skip", SPACE).await;
    ours.window.until("document.querySelector('#next-title')").await;
    let state = desk.path("profile/state/state.json");
    let done = || std::fs::read_to_string(&state).unwrap_or_default().contains("\"first_start_done\":true");
    ours.until("it is remembered", done).await;
    assert_eq!(ours.settings(), "");
    ours.window.close().await;
    drop(ours);

    let driver = Driver::start(&desk).await;
    let again = Real::open(&desk, &driver, Start::Bare).await;
    assert_eq!(again.window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(again.window.script("return document.querySelector('#first')").await, serde_json::Value::Null);
}

#[tokio::test]
async fn who_has_written_settings_is_not_asked() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    assert_eq!(ours.window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(ours.window.script("return document.querySelector('#first')").await, serde_json::Value::Null);
}

#[tokio::test]
async fn axe_finds_nothing_in_it_nor_in_the_real_settings_and_health_in_any_language() {
    for (dark, languages) in [(false, ["en", "de", "fr"].as_slice()), (true, ["es", "pt"].as_slice())] {
        let desk = Desk::with_bus();
        let desk = if dark { desk.in_the_dark() } else { desk };
        let driver = Driver::start(&desk).await;
        let ours = Real::open(&desk, &driver, Start::Settings("")).await;
        axe::bring_axe(&ours.window).await;
        for language in languages {
            ours.run(&format!("settings set language {language}"));
            ours.window.until(&format!("document.documentElement.lang === '{language}'")).await;
            ours.press("#to-settings", RETURN).await;
            ours.window.until("document.querySelector('#set-reminders-ignored-1')").await;
            axe::look(&ours.window, &format!("settings, {language}")).await;
            ours.press("#first-again", RETURN).await;
            ours.window.until("document.querySelector('#first #set-reminders-ignored-1')").await;
            axe::look(&ours.window, &format!("first start, {language}")).await;
            ours.press("#first-skip", RETURN).await;
            ours.press("#to-health", RETURN).await;
            ours.window.until("document.querySelector('#facts dd')").await;
            axe::look(&ours.window, &format!("health, {language}")).await;
        }
    }
}
