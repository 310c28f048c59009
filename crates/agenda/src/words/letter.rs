//! What a member may send to those who write the page; in English, since they may not read the member's language.

use schedule::{Code, Doubt, Session};
use words::{Language, args};

/// The doubts of a session by the page's lines, and for each kind of doubt what would leave none.
///
/// ```text
/// Hello, what the page says of “Gardens” can be read in more than one way:
/// - line 4: “7pm CET” would be …
/// Could you have a look? One time with its zone leaves no doubt.
/// ```
///
/// None for a session without doubts.
pub(crate) fn letter(session: &Session) -> Option<String> {
    let doubts = &session.doubts;
    if doubts.is_empty() {
        return None;
    }
    let mut advice: Vec<&str> = doubts.iter().map(advice).collect();
    advice.sort_by_key(|it| ADVICE.iter().position(|one| one == it));
    advice.dedup();
    let advice: Vec<String> = advice.into_iter().map(|id| Language::En.say(id)).collect();
    let head = Language::En.fill("letter-head", &args!["title" => session.title.as_str()]);
    let ask = Language::En.fill("letter-ask", &args!["advice" => advice.join(" ")]);
    let lines = doubts.iter().map(|it| {
        Language::En
            .fill("letter-line", &args!["line" => it.line.to_string(), "doubt" => it.message.as_str()])
    });
    Some(std::iter::once(head).chain(lines).chain(std::iter::once(ask)).collect::<Vec<_>>().join("\n"))
}

/// In the order in which they are given.
const ADVICE: [&str; 4] = ["letter-time", "letter-day", "letter-year", "letter-status"];

/// What would leave no doubt of this kind; one that only another version knows is about the time, as most are.
fn advice(doubt: &Doubt) -> &'static str {
    match Code::of(&doubt.code) {
        Some(
            Code::WeekdayDiffers
            | Code::DateDiffers
            | Code::DateOrder
            | Code::DayUnknown
            | Code::NoSuchDay
            | Code::OrdinalSlip,
        ) => "letter-day",
        Some(
            Code::YearUnsure
            | Code::YearUnknown
            | Code::YearFromWeekday
            | Code::YearFromHeading
            | Code::YearFromWords
            | Code::YearFromOrder
            | Code::YearLooksBack
            | Code::YearFromPublication,
        ) => "letter-year",
        Some(Code::StatusUnsure) => "letter-status",
        _ => "letter-time",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use schedule::{Hints, read};

    fn letter_of(page: &str) -> Option<String> {
        letter(&read(page.as_bytes(), &Hints::default()).sessions[0])
    }

    #[test]
    fn it_names_the_line_and_what_would_leave_no_doubt() {
        let letter =
            letter_of("# Guild\n\n## December 3, 2026: Gardens\n\n- When: 9am PT, 12pm ET, 7pm CET\n")
                .unwrap();
        let lines: Vec<&str> = letter.lines().collect();
        assert_eq!(lines[0], "Hello, what the page says of “Gardens” can be read in more than one way:");
        assert!(lines[1].starts_with("- line 5: “7pm CET”"), "{letter}");
        assert_eq!(lines[2], "Could you have a look? One time with its zone leaves no doubt.");
    }

    #[test]
    fn it_is_worded_by_what_is_in_doubt() {
        let weekday =
            letter_of("# Guild\n\n## Friday, December 3, 2026: Gardens\n\n- When: 9am PT\n").unwrap();
        assert!(
            weekday.ends_with("The day with its weekday, and the month as a word, leave no doubt."),
            "{weekday}"
        );
        assert_eq!(letter_of("# Guild\n\n## December 3, 2026: Gardens\n\n- When: 9am PT\n"), None);
    }
}
