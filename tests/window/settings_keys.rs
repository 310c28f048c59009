//! Every control of the settings by key presses, against the real background process: what the file says then, and what is in force.

use crate::{
    background::{RETURN, Real, SPACE, Start},
    desk::Desk,
    driver::Driver,
    keys::DOWN,
};

const SECRET: &str = "https://us02web.zoom.us/j/81234512345?pwd=secret";
const OTHER: &str = "https://us02web.zoom.us/j/81234554321?pwd=other";

/// A group's field, by the group's name without what is no letter.
fn of_group(table: &str, group: &str) -> String {
    format!("#set-{table}-{group}-")
}

async fn settings<'a>(desk: &'a Desk, driver: &'a Driver, text: &str) -> Real<'a> {
    let ours = Real::open(desk, driver, Start::Settings(text)).await;
    ours.press("#to-settings", RETURN).await;
    ours.window.until("document.querySelector('#set-start_at_login')").await;
    ours
}

#[tokio::test]
async fn an_emptied_field_of_reminders_is_as_it_is_otherwise_and_never_is_a_choice_of_its_own() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(
        &desk,
        &driver,
        "[reminders]\nleads = [\"15m\"]\n[reminders.groups]\n\"Gardens & Orchards\" = [\"1h\"]\n",
    )
    .await;
    let field = of_group("reminders-groups", "Gardens-Orchards");
    assert_eq!(ours.window.script(&format!("return document.querySelector('{field}').value")).await, "1 h");

    ours.write(&field, "").await;
    ours.takes_out("\"Gardens & Orchards\"").await;
    ours.window.until(&format!("document.querySelector('{field}').placeholder === '15 min'")).await;
    assert_eq!(ours.window.script(&format!("return document.querySelector('{field}').value")).await, "");

    let never = field.replace("#set", "#never-set");
    ours.press(&never, SPACE).await;
    ours.writes("\"Gardens & Orchards\" = []").await;
    ours.window.until(&format!("document.querySelector('{never}').checked")).await;
    ours.press(&never, SPACE).await;
    ours.takes_out("\"Gardens & Orchards\"").await;

    ours.write("#set-reminders-leads", "").await;
    ours.takes_out("leads").await;
    ours.window
        .until("document.querySelector('#set-reminders-leads').placeholder === '10 min, at the start'")
        .await;
    assert_eq!(ours.run("settings get reminders.leads").trim(), "[\"10m\", \"0m\"]");
}

#[tokio::test]
async fn a_revealed_link_is_not_shown_any_more_once_it_is_another() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, &format!("[join]\nlink = \"{SECRET}\"\n")).await;
    ours.press("#reveal-set-join-link", RETURN).await;
    ours.window.until(&format!("document.querySelector('#set-join-link').value === '{SECRET}'")).await;

    ours.write("#set-join-link", OTHER).await;
    ours.writes(&format!("link = \"{OTHER}\"")).await;
    ours.window
        .until("document.querySelector('#set-join-link').placeholder === 'us02web.zoom.us/j/…4321'")
        .await;
    assert_eq!(ours.window.script("return document.querySelector('#set-join-link').value").await, "");

    ours.press("#try-set-join-link", RETURN).await;
    ours.opens(OTHER).await;
    ours.press("#clear-set-join-link", SPACE).await;
    ours.takes_out("link").await;
    ours.window.until("!document.querySelector('#clear-set-join-link')").await;
    assert_eq!(ours.window.script("return document.activeElement.id").await, "set-join-link");
}

#[tokio::test]
async fn what_is_refused_stays_in_its_field_with_the_sentence_beside_it() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "").await;
    ours.write("#set-schedule-poll", "soon").await;
    ours.window.until("document.querySelector('#set-schedule-poll').ariaInvalid === 'true'").await;
    assert_eq!(ours.window.script("return document.querySelector('#set-schedule-poll').value").await, "soon");
    let described = "const field = document.querySelector('#set-schedule-poll');
        return field.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')";
    let described = ours.window.script(described).await;
    let described = described.as_str().unwrap();
    assert!(described.contains("schedule.poll = \"soon\""), "{described}");
    assert!(!ours.settings().contains("poll"), "{}", ours.settings());

    ours.write("#set-schedule-poll", "45 minutes").await;
    ours.writes("poll = \"45 minutes\"").await;
    ours.window.until("document.querySelector('#set-schedule-poll').value === '45 min'").await;
    assert_eq!(
        ours.window.script("return document.querySelector('#set-schedule-poll').ariaInvalid").await,
        serde_json::Value::Null
    );
}

#[tokio::test]
async fn every_text_and_switch_of_the_settings_is_written() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "").await;
    let texts = [
        ("#set-schedule-poll", "2 hours", "poll = \"2 hours\""),
        ("#set-schedule-stale_after", "2 days", "stale_after = \"2 days\""),
        ("#set-join-link", SECRET, "link = \"https://us02web.zoom.us/j/81234512345?pwd=secret\""),
        (
            "#set-join-links-The-Bee-Club-",
            OTHER,
            "'The \"Bee\" Club' = \"https://us02web.zoom.us/j/81234554321?pwd=other\"",
        ),
        ("#set-reminders-leads", "1 hour, 15, at the start", "leads = [\"1 hour\", \"15m\", \"0m\"]"),
        ("#set-reminders-groups-The-Bee-Club-", "2 h", "'The \"Bee\" Club' = [\"2 h\"]"),
        ("#set-reminders-community_track", "5 min", "community_track = \"5 min\""),
        ("#set-reminders-quiet", "22:00-07:00", "quiet = \"22:00-07:00\""),
        ("#set-reminders-sound", "bell", "sound = \"bell\""),
        ("#set-reminders-assumed_length", "1 h 30 min", "assumed_length = \"1 h 30 min\""),
        ("#set-second_zone", "America/New_York", "second_zone = \"America/New_York\""),
    ];
    for (field, text, line) in texts {
        ours.write(field, text).await;
        ours.writes(line).await;
    }
    let switches = [
        ("#set-join-zoom_application", "zoom_application = true"),
        ("#set-reminders-changes", "changes = false"),
        ("#set-reminders-alert", "alert = true"),
        ("#set-start_at_login", "start_at_login = true"),
        ("#set-reminders-ignored-1", "ignored = ['The \"Bee\" Club']"),
    ];
    for (switch, line) in switches {
        ours.press(switch, SPACE).await;
        ours.writes(line).await;
    }
    assert!(ours.starts_at_login());
    assert_eq!(ours.window.text("label[for=set-reminders-groups-The-Bee-Club-]").await, "The \"Bee\" Club");
    ours.press("#set-start_at_login", SPACE).await;
    ours.until("no entry", || !ours.starts_at_login()).await;
    ours.press("#first-again", RETURN).await;
    assert_eq!(ours.window.text("#first-title").await, "Welcome");
}

#[tokio::test]
async fn the_link_of_a_group_with_quotes_in_its_name_is_shown_tried_and_taken_out() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, &format!("[join.links]\n'The \"Bee\" Club' = \"{OTHER}\"\n")).await;
    let field = of_group("join-links", "The-Bee-Club");
    let name = field.trim_start_matches('#');
    ours.press(&format!("#reveal-{name}"), RETURN).await;
    ours.window.until(&format!("document.querySelector('{field}').value === '{OTHER}'")).await;
    ours.press(&format!("#try-{name}"), SPACE).await;
    ours.opens(OTHER).await;
    ours.press(&format!("#clear-{name}"), RETURN).await;
    ours.takes_out("'The \"Bee\" Club'").await;
    ours.window.until(&format!("!document.querySelector('#clear-{name}')")).await;
}

#[tokio::test]
async fn another_page_is_named_and_read_at_once_and_one_without_encryption_is_refused() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "").await;
    let other = desk.path("other.md");
    std::fs::write(&other, "# Pond Circle\n\n## December 4, 2026: Ponds & Rivers\n\n- When: 9am PT\n")
        .unwrap();
    ours.tab_to("#set-schedule-url").await;
    ours.window.press_with_control("a").await;
    ours.window.press(&format!("{}{RETURN}", other.display())).await;
    ours.writes(&format!("url = \"{}\"", other.display())).await;
    ours.window.until("document.querySelector('#group').textContent === 'Pond Circle'").await;

    ours.write("#set-schedule-url", "http://garden.example/meetings").await;
    ours.window.until("document.querySelector('#set-schedule-url').ariaInvalid === 'true'").await;
    let word = ours.window.text("#word-set-schedule-url.refused").await;
    assert!(word.contains("use https:"), "{word}");
    assert!(!ours.settings().contains("http://"), "{}", ours.settings());
    ours.press("#to-agenda", RETURN).await;
    assert_eq!(ours.window.text("#next-title").await, "Ponds & Rivers");
}

#[tokio::test]
async fn a_choice_is_made_by_the_arrows() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "").await;
    for (select, line) in [
        ("#set-tray-icon", "icon = \"light\""),
        ("#set-clock", "clock = \"12h\""),
        ("#set-language", "language = \"en\""),
    ] {
        ours.press(select, DOWN).await;
        ours.writes(line).await;
    }
}

#[tokio::test]
async fn a_choice_is_made_by_its_first_letters() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "").await;
    for (select, letters, line) in [
        ("#set-tray-icon", "Co", "icon = \"colour\""),
        ("#set-clock", "12", "clock = \"12h\""),
        ("#set-language", "Deu", "language = \"de\""),
    ] {
        ours.press(select, letters).await;
        ours.writes(line).await;
    }
    ours.window.until("document.querySelector('#to-settings').textContent === 'Einstellungen'").await;
}

#[tokio::test]
async fn a_german_member_reads_and_types_german_lengths() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = settings(&desk, &driver, "language = \"de\"\n").await;
    let value =
        async |css: &str| ours.window.script(&format!("return document.querySelector('{css}').value")).await;
    assert_eq!(value("#set-schedule-stale_after").await, "1 Tag");
    assert_eq!(value("#set-reminders-quiet").await, "aus");
    assert_eq!(value("#set-reminders-community_track").await, "aus");
    ours.write("#set-schedule-stale_after", "2 Tage").await;
    ours.writes("stale_after = \"2days\"").await;
    ours.write("#set-reminders-leads", "90 Minuten, zu Beginn").await;
    ours.writes("leads = [\"1h 30m\", \"0m\"]").await;
    ours.window
        .until("document.querySelector('#set-reminders-leads').value === '1 Std. 30 Min., zu Beginn'")
        .await;
    ours.write("#set-reminders-quiet", "22:00-7:00").await;
    ours.writes("quiet = \"22:00-7:00\"").await;
    ours.write("#set-reminders-quiet", "Aus").await;
    ours.writes("quiet = \"off\"").await;
    ours.press("#never-set-reminders-leads", SPACE).await;
    ours.writes("leads = []").await;
    assert_eq!(ours.window.name("#never-set-reminders-leads").await, "Nie: Vor Beginn erinnern");
}

#[tokio::test]
async fn the_page_of_the_command_line_is_shown_with_a_word_and_the_address_is_cut_nowhere() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Bare).await;
    ours.press("#first-skip", RETURN).await;
    ours.press("#to-settings", RETURN).await;
    let page = desk.path("page.md").display().to_string();
    ours.window.until(&format!("document.querySelector('#set-schedule-url')?.value === '{page}'")).await;
    let note = ours.window.text("#note-set-schedule-url").await;
    assert!(
        note.contains("--schedule") && note.contains("https://ospoplusplus.com/working-group/"),
        "{note}"
    );
    assert_eq!(ours.window.script("return document.querySelector('#set-schedule-url').readOnly").await, true);
    for width in [760, 608, 507, 435, 380] {
        ours.window.until(&format!("innerWidth <= {width}")).await;
        let cut = "return [...document.querySelectorAll('input[type=text], textarea')]
            .filter((field) => field.scrollWidth > field.clientWidth + 1 || (field.rows && field.scrollHeight > field.clientHeight + 1))
            .map(({ id }) => id)";
        assert_eq!(ours.window.script(cut).await, serde_json::json!([]), "at {width}");
        ours.window.press_with_control("+").await;
    }
}
