//! A menu that is open holds still: for some time after it was about to show, its words change in place, and rows neither come nor go,
//! so that a row never moves from under the pointer.

use std::time::{Duration, Instant};

use agenda::MenuRow;

/// For how long rows stay after the menu was about to show. No host tells when a menu is closed.
pub const STILL: Duration = Duration::from_secs(30);

/// The rows that a panel draws.
#[derive(Debug)]
pub struct Menu {
    rows: Vec<MenuRow>,
    /// What the rows would be, were the menu not open.
    fresh: Vec<MenuRow>,
    about_to_show: Option<Instant>,
}

impl Menu {
    /// A menu that is not open.
    pub fn new(rows: Vec<MenuRow>) -> Self {
        Self { fresh: rows.clone(), rows, about_to_show: None }
    }

    /// The rows as they are to be drawn.
    pub fn rows(&self) -> &[MenuRow] {
        &self.rows
    }

    /// Takes new rows; while the menu is open, only their words.
    pub fn take(&mut self, fresh: Vec<MenuRow>, now: Instant) {
        self.fresh = fresh;
        if self.held_until().is_some_and(|until| now < until) {
            self.rows = held(&self.rows, &self.fresh);
        } else {
            self.renew();
        }
    }

    /// The menu is about to show: it shows all that is new, and holds still from now on.
    pub fn about_to_show(&mut self, now: Instant) {
        self.renew();
        self.about_to_show = Some(now);
    }

    /// A row was clicked: the menu is closed.
    pub fn close(&mut self) {
        self.renew();
    }

    /// When rows may come and go again; none when they may.
    pub fn held_until(&self) -> Option<Instant> {
        self.about_to_show.map(|at| at + STILL)
    }

    fn renew(&mut self) {
        self.about_to_show = None;
        self.rows.clone_from(&self.fresh);
    }
}

/// The rows that are shown, with the new words of those that still are; one that is no more keeps its words and does nothing.
fn held(shown: &[MenuRow], fresh: &[MenuRow]) -> Vec<MenuRow> {
    shown.iter().map(|row| held_row(row, fresh)).collect()
}

fn held_row(shown: &MenuRow, fresh: &[MenuRow]) -> MenuRow {
    let MenuRow::Item { key, label, checked, rows, .. } = shown else { return MenuRow::Separator };
    let same = |row: &&MenuRow| matches!(row, MenuRow::Item { key: other, .. } if other == key);
    let (label, action, checked, beneath) = match fresh.iter().find(same) {
        // A choice stays one, as does a plain row: hosts do not redraw what a row is.
        Some(MenuRow::Item { label, action, checked: new, rows, .. }) => {
            (label.clone(), action.clone(), checked.and(*new), rows.as_slice())
        }
        _ => (label.clone(), None, *checked, [].as_slice()),
    };
    let rows = held(rows, beneath);
    MenuRow::Item { key: key.clone(), label, action, checked, rows }
}

#[cfg(test)]
mod tests {
    use agenda::Action;

    use super::*;

    fn row(key: &str, label: &str) -> MenuRow {
        let action = Some(Action::Refresh);
        MenuRow::Item { key: key.into(), label: label.into(), action, checked: None, rows: vec![] }
    }

    fn beneath(key: &str, rows: &[MenuRow]) -> MenuRow {
        MenuRow::Item { key: key.into(), label: key.into(), action: None, checked: None, rows: rows.to_vec() }
    }

    fn labels(rows: &[MenuRow]) -> Vec<String> {
        let one = |row: &MenuRow| match row {
            MenuRow::Separator => vec!["—".to_owned()],
            MenuRow::Item { label, action, rows, .. } => {
                let mark = if action.is_some() || !rows.is_empty() { "" } else { " (dead)" };
                std::iter::once(format!("{label}{mark}")).chain(labels(rows)).collect()
            }
        };
        rows.iter().flat_map(one).collect()
    }

    #[test]
    fn words_change_in_place_and_rows_neither_come_nor_go() {
        let now = Instant::now();
        let mut menu = Menu::new(vec![
            row("next", "in 2 min"),
            MenuRow::Separator,
            beneath("session", &[row("going", "Going"), row("why", "Why?")]),
        ]);
        menu.about_to_show(now);
        let fresh = vec![
            row("news", "1 change"),
            row("next", "in 1 min"),
            beneath("session", &[row("why", "Why this time?"), row("more", "More")]),
        ];
        menu.take(fresh.clone(), now + Duration::from_secs(29));
        assert_eq!(labels(menu.rows()), ["in 1 min", "—", "session", "Going (dead)", "Why this time?"]);
        menu.take(fresh.clone(), now + STILL);
        assert_eq!(menu.rows(), fresh);
        assert_eq!(menu.held_until(), None);
    }

    #[test]
    fn what_is_gone_does_nothing_more() {
        let now = Instant::now();
        let mut menu = Menu::new(vec![row("join", "Join"), row("quit", "Quit")]);
        menu.about_to_show(now);
        menu.take(vec![row("quit", "Quit")], now);
        assert_eq!(labels(menu.rows()), ["Join (dead)", "Quit"]);
    }

    #[test]
    fn a_click_closes_it_and_the_next_opening_has_all_that_is_new() {
        let now = Instant::now();
        let mut menu = Menu::new(vec![row("old", "Old")]);
        menu.about_to_show(now);
        menu.take(vec![row("new", "New")], now);
        menu.close();
        assert_eq!(labels(menu.rows()), ["New"]);
        menu.about_to_show(now);
        menu.take(vec![row("newer", "Newer")], now);
        assert_eq!(labels(menu.rows()), ["New (dead)"]);
        menu.about_to_show(now + Duration::from_secs(5));
        assert_eq!(labels(menu.rows()), ["Newer"], "opened again");
    }
}
