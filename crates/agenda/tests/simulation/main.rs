//! Two hundred worlds, each made from one seed, in which everything goes wrong that can; and a checker that knows only the promises.
//!
//! `script/simulate --worlds N` runs many more. A failure names its seed: `script/simulate --seed SEED` lives through that world again.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod checker;
mod counts;
mod sabotage;
mod script;
mod site;
mod story;
mod world;

use sabotage::Sabotage;

fn violations(seed: u64, sabotage: Sabotage) -> Vec<String> {
    let mut counts = counts::Counts::default();
    world::World::new(seed, sabotage).live(&mut counts);
    counts.violations
}

/// Lives through fifty worlds; four such tests share the cores.
fn no_promise_is_broken_from(first: u64) {
    let broken: Vec<String> = (first..first + 50).flat_map(|seed| violations(seed, Sabotage::None)).collect();
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn no_promise_is_broken_in_fifty_worlds() {
    no_promise_is_broken_from(0);
}

#[test]
fn no_promise_is_broken_in_a_second_fifty() {
    no_promise_is_broken_from(50);
}

#[test]
fn no_promise_is_broken_in_a_third_fifty() {
    no_promise_is_broken_from(100);
}

#[test]
fn no_promise_is_broken_in_a_fourth_fifty() {
    no_promise_is_broken_from(150);
}

/// Worlds in which a promise was broken once, or the checker took it to be.
#[test]
fn no_promise_is_broken_any_more_in_the_worlds_that_showed_it() {
    let worlds = [
        192, 829, 1140, 1166, 1591, 1721, 1730, 3756, 11577, 28523, 28880, 29645, 40037, 40489, 42783, 43783,
        51904, 200127, 200136, 312185, 408570, 419325, 503284, 525319, 555363, 582729, 586773, 594646,
        1032137, 1044514, 1063254, 2012463, 2034732, 3061524,
    ];
    let broken: Vec<String> = worlds.into_iter().flat_map(|seed| violations(seed, Sabotage::None)).collect();
    assert_eq!(broken, Vec::<String>::new());
}

/// Breaks one promise on purpose, and expects the checker to name it before long.
fn sees(sabotage: Sabotage, promise: &str) {
    let seen = (0..100).any(|seed| violations(seed, sabotage).iter().any(|it| it.contains(promise)));
    assert!(seen, "the checker did not see {promise} broken");
}

#[test]
fn the_checker_sees_a_wake_up_that_comes_late() {
    sees(Sabotage::WakesLate, "promise 1");
}

#[test]
fn the_checker_sees_a_reminder_that_a_return_forgets() {
    sees(Sabotage::DropsLate, "promise 2");
}

#[test]
fn the_checker_sees_a_page_that_is_not_taken_in() {
    sees(Sabotage::KeepsOldPage, "promise 3");
}

#[test]
fn the_checker_sees_a_notice_that_is_not_withdrawn() {
    sees(Sabotage::NeverWithdraws, "still shows");
}

#[test]
fn the_checker_sees_a_notice_that_keeps_its_words() {
    sees(Sabotage::NeverRewords, "promise 6");
}

#[test]
fn the_checker_sees_what_rings_twice() {
    sees(Sabotage::ForgetsWhatRang, "promise 4");
}

#[test]
fn the_checker_sees_nonsense_that_is_believed() {
    sees(Sabotage::BelievesAnything, "promise 5");
}

#[test]
fn the_checker_sees_a_clock_change_that_goes_unnoticed() {
    sees(Sabotage::MissesClockChanges, "promise 6");
}
