//! The comments around an entry that is taken out: they stay where they stood, above what comes next.

use toml_edit::{Decor, DocumentMut, Item, RawString, Table, TableLike};

/// The comments above and behind an entry, each on a line of its own; empty where there are none.
pub fn of(table: &dyn TableLike, name: &str) -> String {
    let above = table.key(name).map_or("", |key| text(key.leaf_decor().prefix()));
    let value = table.get(name).and_then(Item::as_value);
    let behind = value.map_or("", |value| text(value.decor().suffix())).trim();
    let above = if above.contains('#') { above } else { indent(above) };
    match behind {
        "" if above.trim().is_empty() => String::new(),
        "" => above.to_owned(),
        behind => format!("{above}{behind}\n"),
    }
}

/// The entry behind that of a name in the same table, a table with a heading of its own being none.
pub fn next(table: &dyn TableLike, name: &str) -> Option<String> {
    let behind = table.iter().skip_while(|(it, _)| *it != name).skip(1);
    behind.filter(|(_, item)| item.is_value()).map(|(it, _)| it.to_owned()).next()
}

/// Puts comments above those that stand there already.
pub fn put_above(decor: &mut Decor, comments: &str) {
    decor.set_prefix(format!("{comments}{}", text(decor.prefix())));
}

/// Puts comments at the end of the table with that place in the file: above the heading that follows, or at the end of the file.
pub fn put_below(document: &mut DocumentMut, place: isize, comments: &str) {
    let below = places(document.as_table()).into_iter().filter(|it| *it > place).min();
    match below.and_then(|below| heading(document.as_table_mut(), below)) {
        Some(heading) => put_above(heading.decor_mut(), comments),
        None => document.set_trailing(format!("{comments}{}", text(Some(document.trailing())))),
    }
}

/// The place in the file of a table that has a heading.
pub fn place(table: &Table) -> Option<isize> {
    table.position().filter(|_| !table.is_implicit() && !table.is_dotted())
}

/// The places of all headings in a table.
fn places(table: &Table) -> Vec<isize> {
    let below = table.iter().flat_map(|(_, item)| match item {
        Item::Table(table) => vec![table],
        Item::ArrayOfTables(tables) => tables.iter().collect(),
        _ => Vec::new(),
    });
    below.flat_map(|table| place(table).into_iter().chain(places(table))).collect()
}

/// The table in another one whose heading has that place.
fn heading(table: &mut Table, wanted: isize) -> Option<&mut Table> {
    let below = table.iter_mut().flat_map(|(_, item)| match item {
        Item::Table(table) => vec![table],
        Item::ArrayOfTables(tables) => tables.iter_mut().collect(),
        _ => Vec::new(),
    });
    for table in below {
        if place(table) == Some(wanted) {
            return Some(table);
        }
        if let Some(found) = heading(table, wanted) {
            return Some(found);
        }
    }
    None
}

/// The white space before an entry in its line.
fn indent(before: &str) -> &str {
    before.rsplit('\n').next().unwrap_or_default()
}

fn text(raw: Option<&RawString>) -> &str {
    raw.and_then(RawString::as_str).unwrap_or_default()
}
