//! The files of the languages against each other and against the code that says their texts.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};
use regex::Regex;
use words::Language;

/// What a text asks for: its placeholders, and the variables that it selects by.
type Asked = BTreeSet<String>;

fn file(language: Language) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{}.ftl", language.code()));
    fs::read_to_string(path).unwrap()
}

/// The texts of a language by id; a file that cannot be read whole, or names an id twice, fails.
fn texts(language: Language) -> BTreeMap<String, Asked> {
    let source = file(language);
    let parsed = parser::parse(source.as_str())
        .unwrap_or_else(|(_, wrong)| panic!("{}.ftl: {wrong:?}", language.code()));
    let mut texts = BTreeMap::new();
    for entry in parsed.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let mut asked = Asked::new();
                walk(message.value.as_ref().expect("a text has a value"), &mut asked);
                assert!(message.attributes.is_empty(), "{id}: attributes are not read");
                let twice = texts.insert(id.clone(), asked);
                assert!(twice.is_none(), "{}.ftl: {id} stands there twice", language.code());
            }
            ast::Entry::Term(_) | ast::Entry::Junk { .. } => {
                panic!("{}.ftl: only messages and comments are read: {entry:?}", language.code())
            }
            _ => {}
        }
    }
    texts
}

fn walk(pattern: &ast::Pattern<&str>, asked: &mut Asked) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_asks(expression, asked);
        }
    }
}

fn expression_asks(expression: &ast::Expression<&str>, asked: &mut Asked) {
    match expression {
        ast::Expression::Inline(inline) => inline_asks(inline, asked),
        ast::Expression::Select { selector, variants } => {
            inline_asks(selector, asked);
            variants.iter().for_each(|variant| walk(&variant.value, asked));
        }
    }
}

fn inline_asks(inline: &ast::InlineExpression<&str>, asked: &mut Asked) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            asked.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_asks(expression, asked),
        ast::InlineExpression::StringLiteral { .. } => {}
        other => panic!("only placeholders and selectors are filled: {other:?}"),
    }
}

#[test]
fn every_language_has_every_text_with_the_same_placeholders() {
    let english = texts(Language::En);
    for language in Language::ALL {
        let own = texts(language);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let extra: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{}.ftl lacks {missing:#?}", language.code());
        assert!(extra.is_empty(), "{}.ftl has what English has not: {extra:#?}", language.code());
        for (id, asked) in &own {
            assert_eq!(asked, &english[id], "placeholders of {id} in {}.ftl", language.code());
        }
        assert!(words::missing(language).is_empty());
    }
}

/// What English tells apart by a number, every language does: one and many by CLDR's names (below a million these five have no others),
/// single numbers alike.
#[test]
fn what_is_counted_has_every_form_that_the_language_has() {
    let english = selections(Language::En);
    assert!(english["menu-changes"].contains("one") && english["date-month"].contains("12"));
    for language in Language::ALL {
        let own = selections(language);
        for (id, keys) in &english {
            assert_eq!(own.get(id), Some(keys), "the numbers of {id} in {}.ftl", language.code());
            assert!(!keys.contains("one") || keys.contains("other"), "{id} has no form for many");
        }
    }
}

/// The ids whose texts select, with the keys of their variants.
fn selections(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let source = file(language);
    let parsed = parser::parse(source.as_str()).unwrap();
    let mut found = BTreeMap::new();
    for entry in &parsed.body {
        let ast::Entry::Message(message) = entry else { continue };
        for element in message.value.iter().flat_map(|it| &it.elements) {
            if let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } =
                element
            {
                let keys = variants.iter().map(|it| match it.key {
                    ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name } => {
                        name.to_owned()
                    }
                });
                found.insert(message.id.name.to_owned(), keys.collect());
            }
        }
    }
    found
}

#[test]
fn the_windows_texts_have_no_selectors_and_both_numbers() {
    let source = file(Language::En);
    let parsed = parser::parse(source.as_str()).unwrap();
    let ids = texts(Language::En);
    for language in Language::ALL {
        for (id, text) in language.patterns("window-") {
            assert!(!text.is_empty(), "{id} is empty in {}.ftl", language.code());
        }
    }
    for entry in &parsed.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if !id.starts_with("window-") {
            continue;
        }
        let inline = message.value.iter().flat_map(|it| &it.elements).all(|it| match it {
            ast::PatternElement::TextElement { .. } => true,
            ast::PatternElement::Placeable { expression } => {
                matches!(expression, ast::Expression::Inline(ast::InlineExpression::VariableReference { .. }))
            }
        });
        assert!(inline, "{id}: the window fills placeholders and nothing else");
        let (one, other) = (id.strip_suffix("-one"), id.strip_suffix("-other"));
        assert!(one.is_none_or(|it| ids.contains_key(&format!("{it}-other"))), "{id} has no -other");
        assert!(other.is_none_or(|it| ids.contains_key(&format!("{it}-one"))), "{id} has no -one");
    }
}

/// The repository's own sources, without tests, that can say a text.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let mut found = Vec::new();
    for part in ["crates", "src-tauri", "ui"] {
        gather(&root.join(part), &mut found);
    }
    assert!(found.len() > 40, "the sources were not found");
    found
}

fn gather(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !matches!(name.as_str(), "tests" | "target" | "examples" | "benches") {
            gather(&path, found);
        } else if ["rs", "js", "html"].iter().any(|it| path.extension().is_some_and(|end| end == *it)) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, without_comments(&text)));
        }
    }
}

/// Ids that are put together from a name: what stands before it. A test beside the names holds that each has its text.
const MADE_OF_NAMES: &[&str] = &["setting-", "choice-", "help-"];

#[test]
fn every_text_is_said_somewhere() {
    let quoted = Regex::new(r#"["'`]([a-z][a-z0-9-]*)["'`]"#).unwrap();
    let sources = sources();
    let said: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(_, text)| quoted.captures_iter(text).map(|it| it.get(1).unwrap().as_str()))
        .collect();
    let unsaid: Vec<String> = texts(Language::En)
        .into_keys()
        .filter(|id| {
            !said.contains(id.as_str())
                && !said.contains(counted(id))
                && !MADE_OF_NAMES.iter().any(|it| id.starts_with(it))
        })
        .collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:#?}");
}

/// The name under which the window says a text that has two numbers.
fn counted(id: &str) -> &str {
    let window = id.starts_with("window-");
    id.strip_suffix("-one").or(id.strip_suffix("-other")).filter(|_| window).unwrap_or(id)
}

fn without_comments(text: &str) -> String {
    let is_comment = |line: &&str| line.trim_start().starts_with("//") || line.trim_start().starts_with('*');
    text.lines().filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn everything_that_is_said_has_a_text() {
    let counting = Regex::new(r#"\bcount\(\s*["'`](window-[a-z0-9-]*)["'`]"#).unwrap();
    let saying = Regex::new(r#"\b(?:say|fill)\(\s*["'`]([a-z][a-z0-9-]*)["'`]"#).unwrap();
    let marked = Regex::new(r#"data-say(?:-label|-title)?="([a-z][a-z0-9-]*)""#).unwrap();
    let english = texts(Language::En);
    for (path, text) in sources() {
        for id in saying.captures_iter(&text).chain(marked.captures_iter(&text)) {
            assert!(english.contains_key(&id[1]), "{}: no text has the id {}", path.display(), &id[1]);
        }
        for id in counting.captures_iter(&text) {
            let one = format!("{}-one", &id[1]);
            assert!(english.contains_key(&one), "{}: no text has the id {one}", path.display());
        }
    }
}

/// What the head of the French file promises: a sign of two parts never stands alone at the beginning of a line.
#[test]
fn french_has_no_break_spaces_beside_its_double_signs() {
    let broken = Regex::new("« | [;:?!»]").unwrap();
    for line in file(Language::Fr).lines().filter(|line| !line.starts_with('#')) {
        assert!(!broken.is_match(line), "{line}");
    }
}

/// A control that opens something more, and a wait, end with an ellipsis that stands close to its word.
#[test]
fn an_ellipsis_stands_close() {
    for language in Language::ALL {
        for line in file(language).lines() {
            assert!(!line.ends_with(" …") && !line.ends_with("\u{a0}…"), "{}.ftl: {line}", language.code());
        }
    }
}

/// Two words for one thing are two things to a reader: what was once mixed stays one.
#[test]
fn a_thing_has_one_name_within_a_language() {
    let gone = [
        (Language::De, r"(^|[^-])\bSitzung(en)?\b|Anruf|verlegt|Gastgeber|Lesung"),
        (Language::Fr, "séance|programme n|J’y vais|Hôtes"),
        (Language::Es, "ajustes|Unido"),
        (Language::Pt, r"definições|\bbus\b|ligação|ficheiro|ecrã|palavra-passe|daqui a"),
    ];
    for (language, words) in gone {
        let words = Regex::new(words).unwrap();
        for line in file(language).lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            assert!(!words.is_match(text), "{}.ftl: {line}", language.code());
        }
    }
}
