//! What is wrong with a command line, as a sentence with its remedy.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use words::args;

use crate::speech;

/// "there is no command jion; perhaps join is meant; more: ospo-tray --help"
pub(super) fn sentence(error: &Error) -> String {
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| said(error, kind))
        .find(|it| !it.is_empty());
    let why = match meant {
        Some(meant) => speech::fill("mistake-meant", &args!["why" => why(error), "meant" => meant]),
        None => why(error),
    };
    speech::fill("mistake-help", &args!["why" => why])
}

fn why(error: &Error) -> String {
    let said = said(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let said = self::said(error, ContextKind::InvalidSubcommand);
            speech::fill("mistake-command", &args!["said" => said])
        }
        ErrorKind::UnknownArgument => speech::fill("mistake-argument", &args!["said" => said]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(error, said),
        ErrorKind::MissingRequiredArgument => speech::fill("mistake-missing", &args!["said" => said]),
        ErrorKind::ArgumentConflict => {
            let other = self::said(error, ContextKind::PriorArg);
            speech::fill("mistake-together", &args!["said" => said, "other" => other])
        }
        _ => speech::say("mistake-other"),
    }
}

/// A value that does not fit, and what would.
fn value(error: &Error, said: String) -> String {
    let value = self::said(error, ContextKind::InvalidValue);
    let valid = self::said(error, ContextKind::ValidValue);
    let wanted = || speech::fill("want-one-of", &args!["values" => valid.as_str()]);
    let why = error.source().map(ToString::to_string).or_else(|| (!valid.is_empty()).then(wanted));
    match (value.is_empty(), why) {
        (true, _) => speech::fill("mistake-missing", &args!["said" => said]),
        (_, Some(why)) => {
            speech::fill("mistake-value-why", &args!["value" => value, "said" => said, "why" => why])
        }
        (_, None) => speech::fill("mistake-value", &args!["value" => value, "said" => said]),
    }
}

/// What the parser tells of its error.
fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
