//! The texts of the pages, in the member's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use words::Language;

use super::ToWindow;

/// Every text of the pages in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Which language, by BCP 47; days, numbers and lengths of time are worded by it too.
    pub language: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The texts by their ids (`window-join`), their placeholders open (`{title}`).
    pub texts: BTreeMap<String, String>,
}

impl Words {
    /// The texts in a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let texts = language.patterns("window-").into_iter().map(|(id, text)| (id.to_owned(), text));
        Self { language: language.code().to_owned(), rtl: language.is_rtl(), texts: texts.collect() }
    }
}

impl ToWindow {
    /// The texts of the pages in a language.
    #[must_use]
    pub fn words(language: Language) -> Self {
        Self::Words(Words::of(language))
    }
}
