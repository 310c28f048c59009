//! The tray on Linux: a StatusNotifierItem with a com.canonical.dbusmenu menu, by `ksni`.

use std::time::{Duration, Instant};

use agenda::{Action, MenuRow, View};
use ksni::{MenuItem, OfflineReason, ToolTip, TrayMethods, menu};
use tokio::sync::watch;
use words::args;

use super::{
    Scheme, Shown,
    draw::{self, Theme},
    held::Menu,
    registration,
};
use crate::{
    escape,
    event::{Event, Events},
    profile::IDENTIFIER,
    speech,
};

/// The sizes at which a panel that looks for one of 16 to 64 pixels finds a picture that need not be scaled.
const SIZES: [u32; 6] = [16, 22, 24, 32, 48, 64];

/// The largest picture, for panels that take it whatever their size and scale it down (xfce4-panel): the one of 22 pixels, the usual size,
/// three times as wide and high, so that each of its pixels becomes one again.
const LARGEST: (u32, u8) = (22, 3);

/// What the panel sees.
struct Item {
    view: View,
    theme: Theme,
    menu: Menu,
    /// Tells until when the menu holds still.
    held: watch::Sender<Option<Instant>>,
    events: Events,
}

/// Keeps the icon in the panel, in the ink that the desktop's colours want, until the loop ends; what is clicked, and whether there is a panel, goes to `events`.
///
/// Without a panel for as long as `patience`, the loop is told so.
pub async fn keep(shown: Shown, scheme: watch::Receiver<Option<Scheme>>, patience: Duration, events: Events) {
    let (hold, held) = watch::channel(None);
    let mut look = Look { shown, scheme, held };
    let (view, theme) = look.now();
    let item = Item { menu: Menu::new(view.menu.clone()), view, theme, held: hold, events: events.clone() };
    item.tell_host(true);
    match item.assume_sni_available(true).spawn().await {
        Ok(handle) => {
            tokio::spawn(registration::look_again(patience, events));
            draw_each(&handle, look).await;
        }
        Err(error) => {
            let sentence = speech::fill("tray-unreachable", &args!["why" => error.to_string()]);
            let _ended = events.send(Event::Say(sentence));
            let _ended = events.send(Event::TrayHost(false));
        }
    }
}

/// Draws whatever has changed, and the rows of the last view once the menu need not hold still any more.
async fn draw_each(handle: &ksni::Handle<Item>, mut look: Look) {
    while look.changed().await {
        let (view, theme) = look.now();
        if handle.update(move |item| item.take(view, theme)).await.is_none() {
            return;
        }
    }
}

/// All that the icon and its menu depend on.
struct Look {
    shown: Shown,
    scheme: watch::Receiver<Option<Scheme>>,
    /// Until when the menu holds still.
    held: watch::Receiver<Option<Instant>>,
}

impl Look {
    fn now(&mut self) -> (View, Theme) {
        let scheme = *self.scheme.borrow_and_update();
        let theme = self.shown.colour.borrow_and_update().theme(scheme);
        (self.shown.view.borrow_and_update().clone(), theme)
    }

    /// Waits for a change; false once the loop has ended. A desktop that says no more of its colours keeps the last ones.
    async fn changed(&mut self) -> bool {
        loop {
            let until = *self.held.borrow_and_update();
            return tokio::select! {
                changed = self.shown.view.changed() => changed.is_ok(),
                changed = self.shown.colour.changed() => changed.is_ok(),
                Ok(()) = self.scheme.changed() => true,
                () = passed(until) => true,
                Ok(()) = self.held.changed() => continue,
            };
        }
    }
}

/// Waits until then; for ever, when there is nothing to wait for.
async fn passed(until: Option<Instant>) {
    match until {
        Some(until) => tokio::time::sleep_until(until.into()).await,
        None => std::future::pending().await,
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        IDENTIFIER.into()
    }

    fn title(&self) -> String {
        escape::without_markup(&self.view.glance.title)
    }

    fn status(&self) -> ksni::Status {
        if self.view.glance.attention { ksni::Status::NeedsAttention } else { ksni::Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        icons(&self.view, self.theme)
    }

    fn attention_icon_pixmap(&self) -> Vec<ksni::Icon> {
        icons(&self.view, self.theme)
    }

    fn tool_tip(&self) -> ToolTip {
        let glance = &self.view.glance;
        ToolTip {
            title: escape::without_markup(&glance.title),
            description: escape::tooltip(&glance.detail),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.click(Action::OpenWindow);
    }

    fn secondary_activate(&mut self, _x: i32, _y: i32) {
        self.click(Action::Join { session: None });
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.menu.rows().iter().map(row).collect()
    }

    fn menu_about_to_show(&mut self) {
        self.menu.about_to_show(Instant::now());
        self.held.send_replace(self.menu.held_until());
    }

    fn watcher_online(&self) {
        self.tell_host(true);
    }

    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        self.tell_host(false);
        true
    }
}

impl Item {
    fn take(&mut self, view: View, theme: Theme) {
        self.menu.take(view.menu.clone(), Instant::now());
        self.held.send_replace(self.menu.held_until());
        self.view = view;
        self.theme = theme;
    }

    fn click_row(&mut self, action: Action) {
        self.click(action);
        self.menu.close();
        self.held.send_replace(None);
    }

    fn click(&self, action: Action) {
        let token = ksni::current_xdg_activation_token();
        let _ended = self.events.send(Event::Clicked(action, token));
    }

    fn tell_host(&self, there: bool) {
        let _ended = self.events.send(Event::TrayHost(there));
    }
}

/// The glance in each size: most panels take the one that fits, some the largest.
fn icons(view: &View, theme: Theme) -> Vec<ksni::Icon> {
    let sizes = SIZES.into_iter().map(|size| (size, 1)).chain([LARGEST]);
    sizes.filter_map(|(size, times)| icon(view, size, times, theme)).collect()
}

fn icon(view: &View, size: u32, times: u8, theme: Theme) -> Option<ksni::Icon> {
    let pixels = draw::draw_times(&view.glance, size, times, theme)?;
    let side = i32::try_from(pixels.side).ok()?;
    Some(ksni::Icon { width: side, height: side, data: pixels.argb32_network_order() })
}

fn row(row: &MenuRow) -> MenuItem<Item> {
    match row {
        MenuRow::Separator => MenuItem::Separator,
        MenuRow::Item { label, rows, .. } if !rows.is_empty() => menu::SubMenu {
            label: escape::menu(label),
            submenu: rows.iter().map(self::row).collect(),
            ..menu::SubMenu::default()
        }
        .into(),
        MenuRow::Item { label, action, checked: Some(checked), .. } => menu::CheckmarkItem {
            label: escape::menu(label),
            enabled: action.is_some(),
            checked: *checked,
            activate: activate(action.clone()),
            ..menu::CheckmarkItem::default()
        }
        .into(),
        MenuRow::Item { label, action, .. } => menu::StandardItem {
            label: escape::menu(label),
            enabled: action.is_some(),
            activate: activate(action.clone()),
            ..menu::StandardItem::default()
        }
        .into(),
    }
}

/// What a click does; a row that does nothing cannot be clicked.
fn activate(action: Option<Action>) -> Box<dyn Fn(&mut Item) + Send> {
    Box::new(move |item| action.iter().for_each(|action| item.click_row(action.clone())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hostile::hostile;

    fn labels(item: MenuItem<Item>) -> Vec<String> {
        match item {
            MenuItem::Standard(item) => vec![item.label],
            MenuItem::Checkmark(item) => vec![item.label],
            MenuItem::SubMenu(menu) => {
                std::iter::once(menu.label).chain(menu.submenu.into_iter().flat_map(labels)).collect()
            }
            _ => vec![],
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_row_of_the_menu_has_an_access_key_or_a_sign_that_steers(title in hostile(), topic in hostile()) {
            let plain = |label: String, checked, rows| MenuRow::Item {
                key: String::new(), label, action: Some(Action::Refresh), checked, rows,
            };
            let below = vec![plain(topic.clone(), None, vec![]), plain(topic, Some(true), vec![])];
            for label in labels(row(&plain(title, None, below))) {
                prop_assert!(!label.replace("__", "").contains('_'), "{:?}", label);
                prop_assert!(!label.contains(char::is_control), "{:?}", label);
            }
        }
    }
}
