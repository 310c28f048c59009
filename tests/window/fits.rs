//! No text is cut: in every language, view and width, all of it lies within its own place, the parts that hide what reaches over them,
//! and the window.

use std::process::Command;

use ospo_tray::messages::{Alert, Button, ToWindow};
use serde_json::json;
use words::Language;

use crate::{
    background::{RETURN, Real, Start},
    desk::Desk,
    driver::{Driver, Session},
    every, sample,
    stand_in::StandIn,
};

const WIDTHS: [u32; 3] = [760, 380, 340];

/// What is cut, with how much of it. What is hidden from the eye alone is passed over; an inline part is measured as a part of its parent.
const CUT: &str = "
    const hidden = (it) => getComputedStyle(it).clipPath !== 'none';
    const name = (it, why) => `${it.tagName.toLowerCase()}#${it.id}.${it.className}: ${why}: ${it.textContent || it.value || it.placeholder}`;
    const found = [];
    const written = document.createElement('span');
    document.body.append(written);
    for (const it of document.querySelectorAll('body *')) {
        const field = it.matches('input[type=text], textarea');
        if (it === written || it.getClientRects().length === 0 || (it.textContent.trim() === '' && !field)) continue;
        if ([it, it.parentElement].some(hidden)) continue;
        if (it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1) found.push(name(it, `${it.scrollWidth} in ${it.clientWidth}`));
        const { left, right } = it.getBoundingClientRect();
        if (left < -1 || right > innerWidth + 1) found.push(name(it, `${left} to ${right} in the window`));
        for (let around = it.parentElement; around; around = around.parentElement) {
            if (getComputedStyle(around).overflowX !== 'hidden') continue;
            const edge = around.getBoundingClientRect();
            if (left < edge.left - 1 || right > edge.right + 1) found.push(name(it, `reaches over ${around.className}`));
        }
    }
    for (const it of document.querySelectorAll('select')) {
        const style = getComputedStyle(it);
        written.style.cssText = `position: absolute; visibility: hidden; white-space: nowrap; font: ${style.font}`;
        written.textContent = it.selectedOptions[0]?.textContent ?? '';
        const room = it.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (written.getBoundingClientRect().width > room + 1) found.push(name(it, `${written.textContent} in ${room}`));
    }
    written.remove();
    return found";

/// Makes the window so wide, and waits until its page is.
async fn resize(desk: &Desk, window: &Session<'_>, width: u32) {
    let name = format!("resize-{width}");
    let script = desk.script(
        &name,
        &format!("exec xdotool search --onlyvisible --name '^OSPO Tray$' windowsize %@ {width} 800"),
    );
    assert!(Command::new(script).status().unwrap().success());
    let look = format!(
        "const done = arguments[0];
         const look = () => (innerWidth === {width} ? done(true) : requestAnimationFrame(look));
         look();"
    );
    window.answer(&look).await;
}

async fn unfold(window: &Session<'_>) {
    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
}

#[tokio::test]
async fn every_shape_of_the_agenda_and_the_alert() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[every::shape()]).await;
    for (shape, clock) in [(every::shape(), "10:30"), (every::twelve(), "10:30 AM")] {
        ours.say(shape);
        window
            .until(&format!(
                "[...document.querySelectorAll('.at')].some((it) => it.textContent === '{clock}')"
            ))
            .await;
        unfold(&window).await;
        for width in WIDTHS {
            resize(&desk, &window, width).await;
            for language in Language::ALL {
                ours.say(ToWindow::words(language));
                window.until(&format!("document.documentElement.lang === '{}'", language.code())).await;
                assert_eq!(window.script(CUT).await, json!([]), "{clock}, {} at {width}", language.code());
            }
        }
    }
}

#[tokio::test]
async fn the_alert() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let words = |language: Language| {
        let minutes = words::args!["n" => 5];
        let button = |key: &str, label: String| Button { key: key.into(), label };
        ToWindow::Alerts(vec![Alert {
            notice: agenda::NoticeId("a".into()),
            title: "Universities, Academies and Places of Higher Education".into(),
            lines: vec!["18:00–19:00".into(), language.say("notice-track-starts-now")],
            buttons: vec![
                button("join", language.say("join-register")),
                button("snooze-5", language.fill("notice-snooze", &minutes)),
            ],
        }])
    };
    let (ours, window) = StandIn::open_alert(&desk, &driver, &[words(Language::En)]).await;
    for width in WIDTHS {
        resize(&desk, &window, width).await;
        for language in Language::ALL {
            ours.say(ToWindow::words(language));
            ours.say(words(language));
            let said = language.say("window-alert-dismiss");
            window.until(&format!("document.querySelector('.dismiss').textContent === {said:?}")).await;
            assert_eq!(window.script(CUT).await, json!([]), "{} at {width}", language.code());
        }
    }
}

#[tokio::test]
async fn the_views_of_the_real_application() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let link = "[join]\nlink = \"https://us02web.zoom.us/j/81234512345?pwd=secret\"\n";
    let ours = Real::open(&desk, &driver, Start::Settings(link)).await;
    let window = &ours.window;
    for width in WIDTHS {
        resize(&desk, window, width).await;
        for language in Language::ALL {
            let code = language.code();
            ours.run(&format!("settings set language {code}"));
            window.until(&format!("document.documentElement.lang === '{code}'")).await;
            unfold(window).await;
            assert_eq!(window.script(CUT).await, json!([]), "agenda, {code} at {width}");
            ours.press("#to-settings", RETURN).await;
            let chosen = format!("document.querySelector('#set-language')?.value === '{code}'");
            window.until(&chosen).await;
            assert_eq!(window.script(CUT).await, json!([]), "settings, {code} at {width}");
            window.script("document.querySelector('#first-again').focus()").await;
            ours.press("#first-again", RETURN).await;
            window.until("document.querySelector('#first #set-reminders-ignored-1')").await;
            assert_eq!(window.script(CUT).await, json!([]), "first start, {code} at {width}");
            ours.press("#first-skip", RETURN).await;
            ours.press("#to-health", RETURN).await;
            window.until("document.querySelector('#facts dd') && document.querySelector('#log time')").await;
            assert_eq!(window.script(CUT).await, json!([]), "health, {code} at {width}");
            ours.press("#to-agenda", RETURN).await;
        }
    }
}

#[tokio::test]
async fn what_is_cut_is_found() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    assert_eq!(window.script(CUT).await, json!([]));
    window
        .script("Object.assign(document.querySelector('#next-title').style, { whiteSpace: 'nowrap', width: '3rem' })")
        .await;
    let found = window.script(CUT).await;
    assert!(found.to_string().contains("next-title"), "{found}");
}
