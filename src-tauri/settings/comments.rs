//! The comments around an entry that is taken out: they stay where they stood, above what comes next.

use toml_edit::{Decor, DocumentMut, Item, Key, RawString, Table, TableLike};

/// The comments around an entry, and where they go without it.
#[derive(Debug)]
pub struct Around {
    /// Each on a line of its own.
    comments: String,
    /// The entry below, in the same table.
    next: Option<Vec<String>>,
    /// The place in the file of the table.
    place: isize,
}

/// The comments above and behind the entry at `path`; none where it has none, or is not there.
pub fn around(document: &DocumentMut, path: &[String]) -> Option<Around> {
    let (last, above) = path.split_last()?;
    let mut place = place(document.as_table()).unwrap_or_default();
    let mut table: &dyn TableLike = document.as_table();
    // The table in which the entry is a line of its own, maybe under a dotted name.
    let (mut lines, mut depth) = (table, 0);
    for (at, name) in above.iter().enumerate() {
        let item = table.get(name)?;
        place = item.as_table().and_then(self::place).unwrap_or(place);
        table = item.as_table_like()?;
        if !table.is_dotted() {
            (lines, depth) = (table, at + 1);
        }
    }
    let comments = of(table.key(last)?, table.get(last)?)?;
    let names = |keys: Vec<&Key>| keys.iter().map(|key| key.get().to_owned()).collect::<Vec<_>>();
    let mut all = lines.get_values().into_iter().map(|(keys, _)| names(keys));
    let next = all.by_ref().find(|it| *it == path[depth..]).and_then(|_| all.next());
    let next = next.map(|next| [&path[..depth], &next].concat());
    Some(Around { comments, next, place })
}

/// The comments above and behind an entry.
fn of(key: &Key, item: &Item) -> Option<String> {
    let above = text(key.leaf_decor().prefix());
    let behind = item.as_value().map_or("", |value| text(value.decor().suffix())).trim();
    let above = if above.contains('#') { above } else { indent(above) };
    match behind {
        "" => above.contains('#').then(|| above.to_owned()),
        behind => Some(format!("{above}{behind}\n")),
    }
}

impl Around {
    /// Puts them above the entry below; where there is none, at the end of the table: above the heading that follows, or at the end of the file.
    pub fn put_back(self, document: &mut DocumentMut) {
        let Self { comments, next, place } = self;
        if next.is_some_and(|next| put_above_entry(document, &next, &comments).is_some()) {
            return;
        }
        let below = places(document.as_table()).into_iter().filter(|it| *it > place).min();
        match below.and_then(|below| heading(document.as_table_mut(), below)) {
            Some(heading) => put_above(heading.decor_mut(), &comments),
            None => document.set_trailing(format!("{comments}{}", text(Some(document.trailing())))),
        }
    }
}

fn put_above_entry(document: &mut DocumentMut, path: &[String], comments: &str) -> Option<()> {
    let (last, above) = path.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for name in above {
        table = table.get_mut(name)?.as_table_like_mut()?;
    }
    put_above(table.key_mut(last)?.leaf_decor_mut(), comments);
    Some(())
}

/// Puts comments above those that stand there already.
fn put_above(decor: &mut Decor, comments: &str) {
    decor.set_prefix(format!("{comments}{}", text(decor.prefix())));
}

/// The place in the file of a table that has a heading.
fn place(table: &Table) -> Option<isize> {
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
