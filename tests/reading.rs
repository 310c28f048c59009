//! Reading beside the loop: a reader that never ends, or falls over, costs a sentence.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use ospo_tray::{fetch, reading};
use schedule::Schedule;

fn page() -> fetch::FetchedPage {
    fetch::page_of(b"<h1>Tea</h1>".to_vec(), "2026-10-01T12:00:00Z".parse().unwrap()).unwrap()
}

const AMPLE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_reading_gets_the_page_and_what_is_known_of_it() {
    let reader = |bytes: &[u8], hints: &schedule::Hints| {
        assert_eq!(bytes, b"<h1>Tea</h1>");
        assert_eq!(hints.published.unwrap().to_rfc3339(), "2026-10-01T12:00:00+00:00");
        let mut schedule = Schedule::default();
        schedule.page.title = Some("Tea".into());
        schedule
    };
    let schedule = reading::read_with(reader, AMPLE, page()).await.unwrap();
    assert_eq!(schedule.page.title.as_deref(), Some("Tea"));
}

#[tokio::test]
async fn a_reader_that_falls_over_is_a_failed_reading() {
    let failure = reading::read_with(|_, _| panic!("hostile page"), AMPLE, page()).await.unwrap_err();
    assert!(failure.message.contains("could not be read"), "{failure:?}");
    assert!(!failure.message.contains("hostile"));
    reading::read(page()).await.unwrap();
}

#[tokio::test]
async fn a_reader_that_does_not_end_is_left_behind() {
    let gate = Arc::new((Mutex::new(false), Condvar::new()));
    let shut = Arc::clone(&gate);
    let reader = move |_: &[u8], _: &schedule::Hints| {
        let (open, opened) = &*shut;
        drop(opened.wait_while(open.lock().unwrap(), |open| !*open).unwrap());
        Schedule::default()
    };
    let failure = reading::read_with(reader, Duration::from_millis(20), page()).await.unwrap_err();
    assert!(failure.message.contains("longer than 0.02 s"), "{failure:?}");
    // The loop goes on, and so do other readings.
    reading::read(page()).await.unwrap();
    *gate.0.lock().unwrap() = true;
    gate.1.notify_all();
}

#[tokio::test]
async fn readers_left_behind_do_not_pile_up() {
    let gate = Arc::new((Mutex::new(false), Condvar::new()));
    let reader = || {
        let shut = Arc::clone(&gate);
        move |_: &[u8], _: &schedule::Hints| {
            let (open, opened) = &*shut;
            drop(opened.wait_while(open.lock().unwrap(), |open| !*open).unwrap());
            Schedule::default()
        }
    };
    for _ in 0..3 {
        reading::read_with(reader(), Duration::from_millis(10), page()).await.unwrap_err();
    }
    let failure = reading::read(page()).await.unwrap_err();
    assert!(failure.message.contains("start OSPO Tray again"), "{failure:?}");
    *gate.0.lock().unwrap() = true;
    gate.1.notify_all();
    while reading::read(page()).await.is_err() {
        tokio::task::yield_now().await;
    }
}

/// A page on which the reader panics costs a reading, and not the process: that needs unwinding.
#[test]
fn no_profile_ends_the_process_on_a_panic() {
    let manifest = include_str!("../Cargo.toml").parse::<toml_edit::DocumentMut>().unwrap();
    let profiles = manifest["profile"].as_table().unwrap();
    assert!(profiles.contains_key("release"));
    for (name, profile) in profiles {
        assert!(profile.get("panic").is_none_or(|it| it.as_str() == Some("unwind")), "{name}");
    }
}
