//! The member's language: everything on the screen is in it, and changes with it at once.

use std::time::Duration;

use agenda::{Input, MenuRow};
use schedule::LinkKind;
use words::Language;

use crate::stage::{More, Stage, session};

/// Ten minutes before a session its reminder is on the screen.
fn rung() -> Stage {
    Stage::on("2021-10-07 15:45")
        .prefers(|it| it.leads = vec![Duration::from_secs(600)])
        .publishes(&[
            session("Cities", "2021-10-07 16:00").with(LinkKind::Join, "https://us02web.zoom.us/j/123456789"),
            session("Towns", "2021-10-10"),
        ])
        .starts()
        .until("2021-10-07 15:50")
}

fn speaks(mut stage: Stage, language: Language) -> Stage {
    stage.now.language = language;
    let preferences = stage.engine.preferences().clone();
    stage.gets(Input::PreferencesChanged(preferences))
}

#[test]
fn another_language_rewords_tray_menu_and_notices_at_once() {
    let stage = speaks(rung(), Language::De);
    assert_eq!(stage.reworded, ["15:50 Cities: in 10 Min. · 18:00"]);
    let view = stage.shown.as_ref().unwrap();
    assert_eq!(view.glance.detail, "Do 7. Okt, 18:00 · in 10 Min.");
    let menu = stage.menu();
    assert!(menu.starts_with(&["Cities — in 10 Min.".into(), "Mit Zoom teilnehmen".into(), "Heute".into()]));
    assert!(menu.contains(&"So 10. Okt".to_owned()) && menu.contains(&"Beenden".to_owned()), "{menu:?}");
    assert_eq!(stage.rung.len(), 1, "nothing rings again");
    assert_eq!(speaks(stage, Language::En).reworded.last().unwrap(), "15:50 Cities: in 10 min · 18:00");
}

#[test]
fn every_language_fills_every_row() {
    for language in Language::ALL {
        let stage = speaks(rung(), language);
        let view = stage.engine.view(&stage.now);
        let mut labels = Vec::new();
        gather(&view.menu, &mut labels);
        assert!(labels.len() > 20);
        for label in labels {
            assert!(
                !label.contains(['{', '}', '\u{2068}']) && !label.trim().is_empty(),
                "{language:?}: {label:?}"
            );
            assert!(!label.starts_with("menu-"), "{label} is no text");
        }
    }
}

fn gather(rows: &[MenuRow], labels: &mut Vec<String>) {
    for row in rows {
        if let MenuRow::Item { label, rows, .. } = row {
            labels.push(label.clone());
            gather(rows, labels);
        }
    }
}
