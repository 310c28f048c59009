//! The quicker way finds what the rules say, for small schedules of every kind.

use chrono::{DateTime, Days, NaiveDate, Utc};
use proptest::prelude::*;
use schedule::{Link, LinkKind, Session, Status, Zone};

use super::{definition, matches};
use crate::{Now, Preferences, SessionId, state::Known};

const TITLES: [&str; 7] =
    ["Cities & Towns", "Towns and Cities", "Cities, Towns and Ports", "Libraries", "Call", "–", "Open Call"];
const TOPICS: [&str; 5] = ["", "Maps of the coast", "Maps", "Of all the coast maps", "!"];

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap() + Days::new(number)
}

fn session() -> impl Strategy<Value = Session> {
    let link = (0..3_u8, any::<bool>()).prop_map(|(number, register)| Link {
        kind: if register { LinkKind::Register } else { LinkKind::Join },
        text: String::new(),
        url: format!("https://call.example/{number}"),
    });
    let when = (0..5_u64, prop::option::of(0..3_u64), any::<bool>());
    (when, 0..TITLES.len(), prop::option::of(0..TOPICS.len()), prop::collection::vec(link, 0..3)).prop_map(
        |((number, hour, far), title, topic, links)| {
            let date = day(if far { number * 30 } else { number });
            let start = hour.map(|hour| date.and_hms_opt(8 + u32::try_from(hour).unwrap(), 0, 0).unwrap());
            Session {
                title: TITLES[title].into(),
                date,
                end_date: None,
                start: start.map(|it| it.and_utc()),
                end: None,
                start_local: None,
                zone: None,
                said: vec![],
                zones_agree: true,
                status: Status::Confirmed,
                topic: topic.map(|it| TOPICS[it].into()),
                hosts: vec![],
                tracks: vec![],
                links,
                doubts: vec![],
                reasons: vec![],
                line: 1,
            }
        },
    )
}

fn known() -> impl Strategy<Value = Known> {
    (session(), any::<bool>(), any::<bool>()).prop_map(|(session, listed, slipped)| Known {
        id: SessionId("s".into()),
        session,
        listed,
        first_seen: DateTime::<Utc>::UNIX_EPOCH,
        slipped,
        passed: None,
        face: None,
        told: vec![],
        snooze: None,
        going: None,
        joined: None,
        leads: None,
        undo: vec![],
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_same_sessions_are_found_as_when_each_is_compared_with_each(
        old in prop::collection::vec(known(), 0..9),
        new in prop::collection::vec(session(), 0..9),
        passed in 0..40_u64,
    ) {
        let wall = day(passed).and_hms_opt(9, 30, 0).unwrap().and_utc();
        let now = Now { wall, zone: Zone::utc(), language: words::Language::En, clock: words::Clock::default() };
        let preferences = Preferences::default();
        prop_assert_eq!(matches(&old, &new, &preferences, &now), definition::matches(&old, &new, &preferences, &now));
    }
}
