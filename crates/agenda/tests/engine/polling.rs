use std::{collections::BTreeMap, time::Duration};

use agenda::{Action, Effect, Engine, Failure, Freshness, Input, Preferences, Reading, State};
use chrono::{DateTime, TimeDelta, Utc};
use schedule::Zone;

use crate::stage::{Net, PAGE, Stage, at, page, session};

fn calm() -> Stage {
    Stage::on("2021-09-01 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts()
}

fn gaps(polls: &[DateTime<Utc>]) -> Vec<i64> {
    polls.windows(2).map(|it| (it[1] - it[0]).num_minutes()).collect()
}

fn failing(retry_after: Option<Duration>) -> Stage {
    let mut stage = Stage::on("2021-10-07 12:00");
    stage.net = Net::Down(Failure { message: "503".into(), retry_after });
    stage.starts()
}

fn fresh(hours: u64) -> Stage {
    let fresh_for = Some(Duration::from_secs(3600 * hours));
    let mut stage = Stage::on("2021-09-01 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]);
    if let Net::Page { freshness, .. } = &mut stage.net {
        *freshness = Freshness { fresh_for };
    }
    stage.starts()
}

#[test]
fn it_asks_every_half_hour_give_or_take_a_tenth() {
    let stage = calm().until("2021-09-03 12:00");
    let gaps = gaps(&stage.polls);
    assert!(gaps.len() > 80 && gaps.iter().all(|it| (26..=33).contains(it)), "{gaps:?}");
}

#[test]
fn it_asks_once_more_before_the_first_reminder() {
    let stage = Stage::on("2021-10-07 11:00")
        .prefers(|it| it.poll = Duration::from_secs(6 * 3600))
        .publishes(&[session("Cities", "2021-10-07 16:00")])
        .starts()
        .until("2021-10-07 15:49");
    assert_eq!(stage.polls.len(), 2);
    assert!((at("2021-10-07 15:30")..=at("2021-10-07 15:35")).contains(&stage.polls[1]), "{:?}", stage.polls);
}

#[test]
fn it_backs_off_from_a_minute_to_an_hour() {
    let gaps = gaps(&failing(None).until("2021-10-07 20:00").polls);
    let doubled = [1, 2, 4, 8, 16, 32, 60, 60];
    assert!(
        gaps.iter().zip(doubled).all(|(gap, wait)| (wait * 8 / 10..=wait * 12 / 10).contains(gap)),
        "{gaps:?}"
    );
    assert!(gaps.len() >= doubled.len());
}

#[test]
fn retry_after_is_obeyed_within_bounds() {
    for (asked, least, most) in [(600, 10, 11), (1, 1, 1), (90_000, 360, 360)] {
        let polls = failing(Some(Duration::from_secs(asked))).until("2021-10-08 12:00").polls;
        assert!((least..=most).contains(&gaps(&polls)[0]), "{asked} s: {:?}", gaps(&polls));
    }
}

#[test]
fn retry_after_holds_on_resume_and_restart_but_not_for_the_member() {
    let stage = failing(Some(Duration::from_secs(3600))).sleeps_until("2021-10-07 12:30");
    let stage = stage.killed_until("2021-10-07 12:40");
    assert_eq!(stage.polls.len(), 1);
    assert_eq!(stage.does(Action::Refresh).polls.len(), 2);
}

#[test]
fn freshness_lengthens_and_never_shortens() {
    for (hours, least, most) in [(0, 26, 33), (2, 120, 132), (48, 360, 360)] {
        let first = gaps(&fresh(hours).until("2021-09-03 12:00").polls)[0];
        assert!((least..=most).contains(&first), "{hours} h: {first}");
    }
}

#[test]
fn it_asks_at_once_on_resume_and_when_the_network_returns() {
    let stage = calm().sleeps_until("2021-09-01 12:10");
    assert_eq!(stage.polls.last(), Some(&at("2021-09-01 12:10")));
    let stage = stage.until("2021-09-01 12:15").gets(Input::NetworkBack);
    assert_eq!(stage.polls.last(), Some(&at("2021-09-01 12:15")));
}

#[test]
fn two_signs_of_one_return_are_one_request() {
    let stage = calm().sleeps_until("2021-09-01 12:10").gets(Input::Resumed).gets(Input::NetworkBack);
    assert_eq!(stage.polls.len(), 2);
}

#[test]
fn a_clock_set_back_by_years_does_not_put_it_off() {
    let stage = calm().then().sets_clock("2011-09-01 12:00").until("2011-09-01 14:00");
    assert!(stage.polls.len() >= 3, "{:?}", stage.polls);
}

#[test]
fn an_answer_that_never_comes_is_asked_for_again() {
    let preferences = Preferences { schedule: PAGE.into(), ..Preferences::default() };
    let mut engine = Engine::new(State::new(1), preferences);
    let mut now = agenda::Now {
        wall: at("2021-10-07 12:00"),
        zone: Zone::utc(),
        language: words::Language::En,
        clock: words::Clock::default(),
    };
    let asks = |effects: Vec<Effect>| effects.iter().any(|it| matches!(it, Effect::Fetch { .. }));
    assert!(asks(engine.step(Input::Started, &now)));
    now.wall += TimeDelta::minutes(2);
    assert!(asks(engine.step(Input::Woke, &now)));
}

fn moment(wall: DateTime<Utc>) -> agenda::Now {
    let zone = Zone::utc();
    agenda::Now { wall, zone, language: words::Language::En, clock: words::Clock::default() }
}

/// When a copy that is started at `begin` asks for the page for the first and the second time.
fn two_polls(mut engine: Engine, begin: DateTime<Utc>) -> [DateTime<Utc>; 2] {
    let mut asked = vec![];
    let (mut now, mut wake) = (moment(begin), None);
    let mut input = Input::Started;
    while asked.len() < 2 {
        let effects = engine.step(input, &now);
        input = Input::Woke;
        for effect in effects {
            match effect {
                Effect::Fetch { schedule, .. } => {
                    asked.push(now.wall);
                    input = Input::PageUnchanged { schedule, freshness: Freshness::default() };
                }
                Effect::WakeAt(at) => wake = at,
                _ => {}
            }
        }
        if matches!(input, Input::Woke) {
            now.wall = wake.unwrap();
        }
    }
    [asked[0], asked[1]]
}

const COPIES: u32 = 100_000;
const NINE: &str = "2021-10-07 09:00";

fn busiest(polls: &[DateTime<Utc>]) -> u32 {
    let mut by_minute: BTreeMap<i64, u32> = BTreeMap::new();
    polls.iter().for_each(|at| *by_minute.entry(at.timestamp() / 60).or_default() += 1);
    by_minute.values().max().copied().unwrap_or_default()
}

/// The first two polls of a hundred thousand copies that start within one minute, each made from its number.
fn of_all(copy: impl Fn(u32) -> Engine) -> [Vec<DateTime<Utc>>; 2] {
    let begin = |n: u32| at(NINE) + TimeDelta::milliseconds(i64::from(n) * 60_000 / i64::from(COPIES));
    (0..COPIES).map(|n| two_polls(copy(n), begin(n)).into()).collect::<(Vec<_>, Vec<_>)>().into()
}

fn preferences() -> Preferences {
    Preferences { schedule: PAGE.into(), ..Preferences::default() }
}

#[test]
fn copies_started_in_one_minute_for_the_first_time_part_after_their_first_request() {
    let [first, second] = of_all(|n| Engine::new(State::new(u64::from(n)), preferences()).unseen());
    assert!(first.iter().all(|it| *it < at("2021-10-07 09:01")), "who has nothing asks at once");
    assert!(busiest(&second) < COPIES / 4, "{} of {COPIES} ask in one minute", busiest(&second));
}

#[test]
fn copies_started_in_one_minute_with_a_recent_reading_do_not_ask_in_one_minute() {
    let reading = Reading { schedule: page(&[]), bytes: 4000, freshness: Freshness::default() };
    let mut before = Engine::new(State::new(0), preferences()).unseen();
    before.step(Input::PageRead { schedule: PAGE.into(), reading }, &moment(at("2021-10-07 08:59")));
    let kept = before.state().clone();
    let [first, _] =
        of_all(|n| Engine::new(State { seed: u64::from(n), ..kept.clone() }, preferences()).unseen());
    assert!(busiest(&first) < COPIES / 4, "{} of {COPIES} ask in one minute", busiest(&first));
}

#[test]
fn copies_started_in_one_minute_with_an_old_reading_do_not_ask_in_one_minute() {
    let reading = Reading { schedule: page(&[]), bytes: 4000, freshness: Freshness::default() };
    let mut before = Engine::new(State::new(0), preferences()).unseen();
    before.step(Input::PageRead { schedule: PAGE.into(), reading }, &moment(at("2021-10-06 17:00")));
    let read = before.state().clone();
    let failure = Failure { message: "No network.".into(), retry_after: None };
    before.step(Input::FetchFailed { schedule: PAGE.into(), failure }, &moment(at("2021-10-06 17:30")));
    for kept in [read, before.state().clone()] {
        let [first, second] =
            of_all(|n| Engine::new(State { seed: u64::from(n), ..kept.clone() }, preferences()).unseen());
        assert!(first.iter().all(|it| *it < at("2021-10-07 09:04")), "each asks within minutes");
        for polls in [first, second] {
            assert!(busiest(&polls) < COPIES * 2 / 5, "{} of {COPIES} ask in one minute", busiest(&polls));
        }
    }
}

#[test]
fn who_starts_with_an_old_reading_asks_within_three_minutes_and_the_kept_schedule_serves_meanwhile() {
    let stage = calm().then().killed_until("2021-09-01 12:20");
    assert!(stage.polls.is_empty(), "{:?}", stage.polls);
    let stage = stage.killed_until("2021-09-01 18:00");
    assert!(stage.tooltip().starts_with("Cities / "), "{}", stage.tooltip());
    let stage = stage.until("2021-09-01 18:03");
    assert_eq!(stage.polls.len(), 1, "{:?}", stage.polls);
}

#[test]
fn who_starts_with_an_old_reading_while_a_session_is_on_or_near_asks_at_once() {
    for (start, wanted) in [("2021-10-07 15:31", 1), ("2021-10-07 16:30", 1), ("2021-10-07 15:20", 0)] {
        let stage =
            Stage::on("2021-10-06 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
        let stage = stage.then().killed_until(start);
        assert_eq!(stage.polls.len(), wanted, "{start}");
    }
}

#[test]
fn a_return_ends_the_wait_at_a_start() {
    let stage = calm().then().killed_until("2021-09-01 18:00").gets(Input::NetworkBack);
    assert_eq!(stage.polls, [at("2021-09-01 18:00")]);
}

/// The answers to a request that was awaited when the computer came back, and whether the page is asked for at once.
#[test]
fn a_return_while_an_answer_is_awaited_stands_when_that_fails() {
    let failed = |retry_after| {
        let failure = Failure { message: "No network.".into(), retry_after };
        Input::FetchFailed { schedule: PAGE.into(), failure }
    };
    let unchanged = Input::PageUnchanged { schedule: PAGE.into(), freshness: Freshness::default() };
    let asks = |effects: Vec<Effect>| effects.iter().any(|it| matches!(it, Effect::Fetch { .. }));
    for back in [Input::Resumed, Input::NetworkBack] {
        let hour = Some(Duration::from_secs(3600));
        for (answer, at_once) in [(failed(None), true), (failed(hour), false), (unchanged.clone(), false)] {
            let mut engine = Engine::new(State::new(1), preferences());
            let mut now = moment(at(NINE));
            assert!(asks(engine.step(Input::Started, &now)));
            now.wall += TimeDelta::seconds(5);
            assert!(!asks(engine.step(back.clone(), &now)), "one request at a time");
            now.wall += TimeDelta::seconds(15);
            assert_eq!(asks(engine.step(answer, &now)), at_once);
            if at_once {
                assert!(!asks(engine.step(failed(None), &now)), "once for each return");
            }
        }
    }
}

#[test]
fn a_return_while_an_answer_is_awaited_that_never_comes_stands() {
    let asks = |effects: Vec<Effect>| effects.iter().any(|it| matches!(it, Effect::Fetch { .. }));
    let stage = calm();
    let (mut engine, mut now) = (stage.engine, stage.now);
    now.wall += TimeDelta::minutes(5);
    assert!(asks(engine.step(Input::Acted(Action::Refresh), &now)));
    now.wall += TimeDelta::seconds(10);
    assert!(!asks(engine.step(Input::Resumed, &now)));
    now.wall += TimeDelta::minutes(2);
    assert!(asks(engine.step(Input::Woke, &now)));
}

#[test]
fn no_back_off_is_longer_than_an_hour() {
    for seed in 0..20 {
        let mut stage = Stage::on("2021-10-07 12:00");
        stage.engine = Engine::new(State::new(seed), stage.engine.preferences().clone());
        let polls = stage.starts().until("2021-10-08 12:00").polls;
        let longest = polls.windows(2).map(|it| it[1] - it[0]).max();
        assert!(longest <= Some(TimeDelta::hours(1)), "{longest:?}");
    }
}

#[test]
fn who_asks_by_hand_without_end_is_slowed_down_to_once_in_ten_seconds() {
    let asked = |stage: &Stage| stage.polls.len();
    let mut stage = calm();
    let before = asked(&stage);
    for _ in 0..100 {
        stage = stage.does(Action::Refresh);
    }
    assert_eq!(asked(&stage) - before, 20, "as fast as anybody clicks");
    stage = stage.until("2021-09-01 12:00:25");
    assert_eq!(asked(&stage) - before, 21, "all that waited are served at once, when the pause is over");
    assert_eq!(stage.polls.last(), Some(&at("2021-09-01 12:00:10")));
}
