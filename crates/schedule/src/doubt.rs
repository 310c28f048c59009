//! Doubts and reasons: what may be wrong with a reading, and what settled it.
//!
//! A doubt is an English sentence for those who read JSON, and beside it the values of that sentence: the member reads it in another language, and every
//! time in their own zone. Its code says which sentence it is; no doubt is made but from a [`Code`].

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// Why a reading may be wrong, or what settled it, in a sentence for the member.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// A stable name of the kind (`zones-disagree`): that of a [`Code`].
    pub code: String,
    /// A sentence in English: what was said, what was taken.
    pub message: String,
    /// 1-based line in the source.
    pub line: usize,
    /// What the sentence says, as values.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub values: Values,
}

/// What the sentence of a doubt says, as values; which of them there are depends on its code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Values {
    /// The words of the page that it is about ("7pm CET").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Other words of the page, which stand against them or in their place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// The instant that the words would mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<DateTime<Utc>>,
    /// The instant that was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken: Option<DateTime<Utc>>,
    /// The zone in which the words were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The zone that may be meant in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_zone: Option<String>,
    /// The wall clock that was taken, on the page's own clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<NaiveTime>,
    /// The date that was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The date that may be meant in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_date: Option<NaiveDate>,
    /// When the page was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<NaiveDate>,
}

impl Values {
    /// The values of a sentence about these words of the page.
    pub(crate) fn of(said: impl Into<String>) -> Self {
        Self { said: Some(said.into()), ..Self::default() }
    }

    /// The same, with other words against them.
    pub(crate) fn against(self, other: impl Into<String>) -> Self {
        Self { other: Some(other.into()), ..self }
    }

    /// The same, with the date that was taken.
    pub(crate) fn on(self, date: NaiveDate) -> Self {
        Self { date: Some(date), ..self }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What they take, in bytes, as near as it can be told.
    pub(crate) fn weight(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        text(&self.said) + text(&self.other) + text(&self.zone) + text(&self.other_zone)
    }
}

impl Doubt {
    /// What it takes, in bytes, as near as it can be told.
    pub(crate) fn weight(&self) -> usize {
        size_of::<Self>() + self.message.len() + self.values.weight()
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal,)*) => {
        /// Every kind of doubt and reason.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// Its stable name, as JSON and stored states have it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }
        }
    };
}

codes! {
    /// Most of the times name one instant, this one another.
    ZonesDisagree = "zones-disagree",
    /// A name of a zone that two regions have.
    ZoneAmbiguous = "zone-ambiguous",
    /// A wall clock that its zone skips on that day.
    TimeSkipped = "time-skipped",
    /// A wall clock that its zone shows twice on that day.
    TimeTwice = "time-twice",
    /// Morning or afternoon is not said.
    HalfOfDay = "half-of-day",
    /// Words in the place of a time that are none.
    TimeUnread = "time-unread",
    /// Another time below the one that was taken.
    TimeDiffers = "time-differs",
    /// Another date beside the time.
    DateDiffers = "date-differs",
    /// A weekday that the date does not have.
    WeekdayDiffers = "weekday-differs",
    /// Day and month may be the other way round.
    DateOrder = "date-order",
    /// Another year is about as likely.
    YearUnsure = "year-unsure",
    /// No year can be told, and no session was made.
    YearUnknown = "year-unknown",
    /// No day can be told, and no session was made.
    DayUnknown = "day-unknown",
    /// A day that no month has.
    NoSuchDay = "no-such-day",
    /// A title that may say that the session is off.
    StatusUnsure = "status-unsure",
    /// The page may be a login page in front of the schedule.
    LoginForm = "login-form",
    /// Parts of the page are left out.
    PageTooLong = "page-too-long",
    /// The weekday settled the year.
    YearFromWeekday = "year-from-weekday",
    /// The heading above settled the year.
    YearFromHeading = "year-from-heading",
    /// The session's own words settled the year.
    YearFromWords = "year-from-words",
    /// The order on the page settled the year.
    YearFromOrder = "year-from-order",
    /// The part of the page looks back.
    YearLooksBack = "year-looks-back",
    /// The moment of publication settled the year.
    YearFromPublication = "year-from-publication",
    /// An ordinal with a slip.
    OrdinalSlip = "ordinal-slip",
    /// A sentence gives all sessions their time.
    TimeFromPage = "time-from-page",
    /// A rule gives the session its time.
    TimeFromRule = "time-from-rule",
}

impl Code {
    /// The code of a stable name; none for one that only another version knows.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// A doubt of this kind.
    pub(crate) fn doubt(self, message: impl Into<String>, values: Values, line: usize) -> Doubt {
        Doubt { code: self.name().into(), message: message.into(), line, values }
    }
}
