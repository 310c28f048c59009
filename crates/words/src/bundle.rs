//! The texts of each language, parsed when the first of them is said.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, bundle::FluentBundle};
use fluent_syntax::ast::Pattern;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::Language;

/// What fills the placeholders of a text; made by [`crate::args!`].
pub type Args<'a> = FluentArgs<'a>;

type Bundle = FluentBundle<FluentResource, IntlLangMemoizer>;

/// In the order of [`Language::ALL`]; one that nobody reads costs nothing.
static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

impl Language {
    /// The text of an id that has no placeholders.
    #[must_use]
    pub fn say(self, id: &str) -> String {
        text(self.bundle(), id, None)
    }

    /// The text of an id, its placeholders filled. A text that this language lacks is said in English.
    #[must_use]
    pub fn fill(self, id: &str, args: &Args<'_>) -> String {
        text(self.bundle(), id, Some(args))
    }

    fn bundle(self) -> &'static Bundle {
        BUNDLES[self as usize].get_or_init(|| bundle(self.identifier(), self.source()))
    }
}

fn bundle(language: LanguageIdentifier, source: &str) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks are for texts of mixed direction; a tray's menu shows them as boxes.
    bundle.set_use_isolating(false);
    // A file with a mistake keeps what it has beside it; a test holds that there is none.
    let texts = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(texts, _)| texts);
    bundle.add_resource_overriding(texts);
    bundle
}

/// The text of the first bundle, or else of English, or else the id.
fn text(own: &Bundle, id: &str, args: Option<&Args<'_>>) -> String {
    let text = in_bundle(own, id, args).or_else(|| in_bundle(Language::En.bundle(), id, args));
    debug_assert!(text.is_some(), "no text has the id {id}");
    text.unwrap_or_else(|| id.to_owned())
}

fn in_bundle(bundle: &Bundle, id: &str, args: Option<&Args<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut wrong = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut wrong);
    debug_assert!(wrong.is_empty(), "{id}: {wrong:?}");
    Some(text.into_owned())
}

/// The text of an id as its file has it.
pub(crate) fn pattern(language: Language, id: &str) -> Option<&'static Pattern<&'static str>> {
    language.bundle().get_message(id)?.value()
}

/// The ids of all texts that begin with `prefix`, in the order of the English file.
pub fn ids(prefix: &str) -> impl Iterator<Item = &'static str> {
    let lines = Language::En.source().lines();
    lines.filter_map(|line| line.split_once(" =").map(|(id, _)| id)).filter(move |id| is_id(id, prefix))
}

fn is_id(id: &str, prefix: &str) -> bool {
    id.starts_with(prefix) && id.starts_with(|it: char| it.is_ascii_alphabetic()) && !id.contains(' ')
}

/// The ids that a language says in English because it lacks them.
#[must_use]
pub fn missing(language: Language) -> Vec<&'static str> {
    ids("").filter(|id| !language.bundle().has_message(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_a_language_lacks_is_said_in_english() {
        let poor = bundle(Language::De.identifier(), "menu-open = OSPO Tray öffnen\nmenu-quit =\n");
        assert_eq!(text(&poor, "menu-open", None), "OSPO Tray öffnen");
        assert_eq!(text(&poor, "menu-quit", None), "Quit");
    }
}
