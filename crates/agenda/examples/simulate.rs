//! Many worlds of the simulation: `script/simulate --worlds N [--from SEED] [--threads N]`, or one with its story: `--seed SEED`.
//!
//! Prints days, faults, reminders and violations. Fails on a violation, and in a long run when a kind of fault was too rare to count.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

#[path = "../tests/simulation/checker/mod.rs"]
mod checker;
#[path = "../tests/simulation/counts.rs"]
mod counts;
#[path = "../tests/simulation/sabotage.rs"]
#[allow(dead_code, reason = "the long run breaks nothing on purpose")]
mod sabotage;
#[path = "../tests/simulation/script.rs"]
mod script;
#[path = "../tests/simulation/site.rs"]
mod site;
#[path = "../tests/simulation/story.rs"]
mod story;
#[path = "../tests/simulation/world/mod.rs"]
mod world;

use std::{process::ExitCode, thread};

use counts::Counts;
use sabotage::Sabotage;

/// From so many worlds on a kind of fault has to have occurred so often.
const LONG: u64 = 1000;
const OFTEN: u64 = 50;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str| {
        let place = arguments.iter().position(|it| it == name)?;
        Some(arguments.get(place + 1)?.parse::<u64>().expect("a whole number"))
    };
    let (from, worlds) = match number("--seed") {
        Some(seed) => (seed, 1),
        None => (number("--from").unwrap_or(0), number("--worlds").unwrap_or(LONG)),
    };
    let cores = || thread::available_parallelism().map_or(1, |it| it.get() as u64);
    let counts =
        if worlds == 1 { tell(from) } else { live(from, worlds, number("--threads").unwrap_or_else(cores)) };
    print(&counts);
    let rare: Vec<_> = counts.faults.iter().filter(|(_, n)| worlds >= LONG && **n < OFTEN).collect();
    if !rare.is_empty() {
        println!("too rare to count: {rare:?}");
    }
    if counts.violations.is_empty() && rare.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// One world with its story.
fn tell(seed: u64) -> Counts {
    let mut counts = Counts::default();
    world::World::new(seed, Sabotage::None).aloud().live(&mut counts);
    counts
}

fn live(from: u64, worlds: u64, threads: u64) -> Counts {
    let share = |thread: u64| {
        move || {
            let mut counts = Counts::default();
            for seed in (from + thread..from + worlds).step_by(threads as usize) {
                world::World::new(seed, Sabotage::None).live(&mut counts);
            }
            counts
        }
    };
    let running: Vec<_> = (0..threads).map(|it| thread::spawn(share(it))).collect();
    let mut all = Counts::default();
    for thread in running {
        all.add(thread.join().expect("a world that panics is a defect"));
    }
    all
}

fn print(counts: &Counts) {
    println!(
        "worlds {}, days {:.0}, steps {}, polls {}",
        counts.worlds, counts.days, counts.steps, counts.polls
    );
    println!("rung:");
    counts.rung.iter().for_each(|(how, n)| println!("  {n:>10} {how}"));
    println!("reminders checked {}, exempted {}", counts.checked, counts.exempted);
    println!("missed and listed {}, withdrawn {}", counts.missed, counts.withdrawn);
    println!("faults:");
    counts.faults.iter().for_each(|(kind, n)| println!("  {n:>10} {kind}"));
    println!("violations: {}", counts.violations.len());
    counts.violations.iter().take(20).for_each(|it| println!("  {it}"));
}
