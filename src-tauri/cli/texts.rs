//! The command line's help in the member's language: the definitions have the names, the Fluent files the words.

use clap::{Arg, Command, CommandFactory, builder::Styles};
use words::{Language, args};

use super::Cli;

/// The definitions, worded: for the parser, the completions and the manual page.
#[must_use]
pub fn command(language: Language) -> Command {
    let mut command = Cli::command();
    // Until then there is neither `--help` nor `help`.
    command.build();
    let command = command
        .about(language.say("help-about"))
        .after_help(language.say("help-after"))
        .subcommand_help_heading(language.say("help-heading-commands"));
    worded(command, "", language)
}

/// A command and those beneath it; `path` is their names behind the program's: `settings-get`.
fn worded(command: Command, path: &str, language: Language) -> Command {
    let command = command
        .help_template(template(language))
        .subcommand_help_heading(language.say("help-heading-commands"))
        .mut_args(|arg| argument(arg, path, language));
    command.mut_subcommands(|below| {
        // The commands below `help` have the words of those that they explain.
        let path = format!("{}-{}", path.strip_suffix("-help").unwrap_or(path), below.get_name());
        let below = match text(&[format!("help{path}"), format!("help-{}", below.get_name())]) {
            Some(id) => below.about(language.say(id)),
            None => below,
        };
        worded(below, &path, language)
    })
}

/// As `clap`'s own, with the one heading that cannot be set otherwise.
fn template(language: Language) -> String {
    let styles = Styles::styled();
    let (style, usage) = (styles.get_usage(), language.say("help-heading-usage"));
    format!(
        "{{before-help}}{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    )
}

fn argument(arg: Arg, path: &str, language: Language) -> Arg {
    let heading = if arg.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
    let name = arg.get_id().as_str().to_owned();
    let arg = arg.help_heading(language.say(heading));
    // `help-help` is the command's.
    let own = format!("help{path}-{name}");
    let ids = if name == "help" { vec![] } else { vec![own] };
    let Some(id) = text(&[ids, vec![format!("help-arg-{name}")]].concat()) else { return arg };
    let words = [language.say(id)].into_iter().chain(values(&arg, language)).collect::<Vec<_>>().join(" ");
    let arg = arg.help(words.clone()).hide_possible_values(true).hide_default_value(true);
    // The parser has put a long help of its own to `--help` by now.
    if arg.get_long_help().is_some() { arg.long_help(words) } else { arg }
}

/// What is possible and what holds without it, in brackets.
fn values(arg: &Arg, language: Language) -> Vec<String> {
    let takes = arg.get_action().takes_values();
    let possible: Vec<_> = arg.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
    let default: Vec<_> =
        arg.get_default_values().iter().map(|it| it.to_string_lossy().into_owned()).collect();
    [("help-default", default.join(" ")), ("help-values", possible.join(", "))]
        .into_iter()
        .filter(|(_, values)| takes && !values.is_empty())
        .map(|(id, values)| language.fill(id, &args!["values" => values]))
        .collect()
}

/// The first of the ids that has a text.
fn text(ids: &[String]) -> Option<&'static str> {
    ids.iter().find_map(|id| words::ids("help-").find(|known| known == id))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text of a command and those beneath it.
    fn texts(command: &Command, found: &mut Vec<String>) {
        let shown = command.get_subcommands().filter(|it| !it.is_hide_set());
        let of_args = command.get_arguments().filter(|it| !it.is_hide_set());
        let of_args = of_args.map(|it| it.get_long_help().or(it.get_help()));
        found.extend(of_args.map(|it| it.map(ToString::to_string).unwrap_or_default()));
        for below in shown {
            found.push(below.get_about().map(ToString::to_string).unwrap_or_default());
            texts(below, found);
        }
    }

    #[test]
    fn every_command_and_option_has_its_words_in_every_language() {
        let said = |language| {
            let mut found = Vec::new();
            texts(&command(language), &mut found);
            found
        };
        let english = said(Language::En);
        assert!(english.len() > 60, "{}", english.len());
        for language in Language::ALL {
            for (own, english) in said(language).iter().zip(&english) {
                assert!(!own.is_empty());
                assert!(
                    language == Language::En || own != english,
                    "{language:?} has no words for: {english}"
                );
            }
        }
    }

    #[test]
    fn english_is_what_the_definitions_say() {
        let (mut own, mut defined) = (Vec::new(), Vec::new());
        texts(&command(Language::En), &mut own);
        let mut command = Cli::command();
        command.build();
        texts(&command, &mut defined);
        for (own, defined) in own.iter().zip(&defined) {
            let plain = own.split(" [").next().unwrap_or_default();
            assert!(plain == defined || defined.to_lowercase().contains("help"), "{plain:?} / {defined:?}");
        }
    }

    #[test]
    fn no_words_are_left_of_what_is_gone() {
        let mut said = Vec::new();
        let english = command(Language::En);
        texts(&english, &mut said);
        said.extend(
            [english.get_about(), english.get_after_help()].into_iter().flatten().map(ToString::to_string),
        );
        let fixed =
            |id: &str| id.starts_with("help-heading-") || matches!(id, "help-values" | "help-default");
        for id in words::ids("help-").filter(|id| !fixed(id)) {
            let text = Language::En.say(id);
            assert!(said.iter().any(|it| it.starts_with(&text)), "nothing has the words of {id}");
        }
    }
}
