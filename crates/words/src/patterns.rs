//! Texts that are filled elsewhere: the window's, whose page puts names and numbers in itself.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::{Language, bundle};

impl Language {
    /// Every text whose id begins with `prefix`, each with its placeholders left open: `{title}`.
    #[must_use]
    pub fn patterns(self, prefix: &str) -> Vec<(&'static str, String)> {
        bundle::ids(prefix).map(|id| (id, self.pattern(id))).collect()
    }

    fn pattern(self, id: &str) -> String {
        let own = bundle::pattern(self, id).or_else(|| bundle::pattern(Self::En, id));
        own.map_or_else(|| id.to_owned(), open)
    }
}

/// Selectors have no place here, as a test holds: the page chooses between whole texts.
fn open(pattern: &Pattern<&str>) -> String {
    pattern.elements.iter().map(element).collect()
}

fn element(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("{{{}}}", id.name),
        PatternElement::Placeable { .. } => String::new(),
    }
}
