//! The tray on macOS and Windows, by `tray-icon`, whose icon lives on the thread that takes the system's events: on macOS the first of the
//! process, and no other. So that thread is the tray's there, and the application runs on one beside.
//!
//! The menu is made when it opens, of the rows as they are then, and holds still until it is closed: this thread waits for that, and what
//! the loop shows meanwhile is drawn afterwards.

use std::{panic, sync::OnceLock, thread};

use agenda::{Action, MenuRow, View};
use tao::{
    event::Event as Happening,
    event_loop::{ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy},
    platform::run_return::EventLoopExtRunReturn,
};
use tray_icon::{
    Icon, MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent,
    menu::{CheckMenuItem, IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
};
use words::args;

use super::{
    IconColour, Shown, draw,
    rows::{self, Row},
};
use crate::{
    commands::Outcome,
    event::{Event, Events},
    speech,
};

/// Whether the system colours the icon itself: the menu bar of macOS does.
const TEMPLATE: bool = cfg!(target_os = "macos");
/// How wide and high the icon is, in points: in that menu bar, and in the notification area of Windows.
const POINTS: u32 = if TEMPLATE { 18 } else { 16 };

/// What the tray's thread is told.
enum Told {
    /// What to draw from now on, and who hears whether that can be done.
    Shown(Box<View>, IconColour, Events),
    /// The menu was asked for.
    Menu,
    /// The application has ended.
    Ended,
}

/// The tray's thread, of which a process has one.
static TRAY: OnceLock<EventLoopProxy<Told>> = OnceLock::new();

/// Does the work of the application on a thread beside, while this one takes the system's events. Must be called on the first thread.
///
/// # Errors
/// Those of the work, or that there is no thread for it.
pub fn beside(work: impl FnOnce() -> Outcome + Send + 'static) -> Outcome {
    let mut system = system();
    let tray = system.create_proxy();
    let _first = TRAY.set(tray.clone());
    let application = thread::Builder::new().name("ospo-tray-loop".to_owned()).spawn(move || {
        let _end = End(tray);
        work().map_err(|why| why.to_string())
    })?;
    let mut tray = Tray::default();
    system.run_return(|happening, screens, flow| {
        *flow = ControlFlow::Wait;
        let scale = || screens.primary_monitor().map_or(1.0, |screen| screen.scale_factor());
        match happening {
            Happening::UserEvent(Told::Shown(view, colour, events)) => {
                tray.show(*view, colour, rows::side(POINTS, scale()), &events);
            }
            Happening::UserEvent(Told::Menu) => tray.open_menu(),
            Happening::UserEvent(Told::Ended) => *flow = ControlFlow::Exit,
            _ => {}
        }
    });
    drop(tray);
    match application.join() {
        Ok(outcome) => Ok(outcome?),
        Err(why) => panic::resume_unwind(why),
    }
}

/// The system's events, for a program without a window: on macOS without a place in the Dock, and never in front.
fn system() -> EventLoop<Told> {
    #[allow(unused_mut, reason = "macOS alone changes it")]
    let mut system = EventLoopBuilder::with_user_event().build();
    #[cfg(target_os = "macos")]
    {
        use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS};
        system.set_activation_policy(ActivationPolicy::Accessory);
        system.set_activate_ignoring_other_apps(false);
    }
    system
}

/// Tells the tray's thread of the end of the application's, whichever it is.
struct End(EventLoopProxy<Told>);

impl Drop for End {
    fn drop(&mut self) {
        let _ended = self.0.send_event(Told::Ended);
    }
}

/// Has the icon drawn at each change until the loop ends; what is clicked, and whether there is an icon, goes to `events`.
pub async fn keep(mut shown: Shown, events: Events) {
    let Some(tray) = TRAY.get() else { return };
    hear(tray, &events);
    loop {
        let view = Box::new(shown.view.borrow_and_update().clone());
        let colour = *shown.colour.borrow_and_update();
        if tray.send_event(Told::Shown(view, colour, events.clone())).is_err() {
            return;
        }
        let changed = tokio::select! {
            changed = shown.view.changed() => changed,
            changed = shown.colour.changed() => changed,
        };
        if changed.is_err() {
            return;
        }
    }
}

/// From now on clicks on the icon and on rows of its menu are heard.
fn hear(tray: &EventLoopProxy<Told>, events: &Events) {
    let (tray, clicked) = (tray.clone(), events.clone());
    TrayIconEvent::set_event_handler(Some(move |event| {
        let TrayIconEvent::Click { button, button_state: MouseButtonState::Up, .. } = event else { return };
        match button {
            MouseButton::Left => click(&clicked, Action::OpenWindow),
            MouseButton::Middle => click(&clicked, Action::Join { session: None }),
            MouseButton::Right => {
                let _ended = tray.send_event(Told::Menu);
            }
        }
    }));
    let clicked = events.clone();
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
        rows::action(event.id.as_ref()).into_iter().for_each(|action| click(&clicked, action));
    }));
}

fn click(events: &Events, action: Action) {
    let _ended = events.send(Event::Clicked(action, None));
}

/// The icon as it is shown, and the rows of its menu.
#[derive(Default)]
struct Tray {
    icon: Option<TrayIcon>,
    rows: Vec<MenuRow>,
}

impl Tray {
    fn show(&mut self, view: View, colour: IconColour, side: u32, events: &Events) {
        let (theme, template) = rows::ink(colour, TEMPLATE);
        let pixels = draw::draw(&view.glance, side, theme);
        let picture = pixels.and_then(|it| Icon::from_rgba(it.rgba, it.side, it.side).ok());
        let tooltip = rows::tooltip(&view.glance, cfg!(windows));
        self.rows = view.menu;
        match &self.icon {
            // A taskbar that does not take it now is given the next one.
            Some(icon) => {
                let _later = redraw(icon, picture, template);
                let _later = icon.set_tooltip(Some(tooltip));
            }
            None => self.begin(picture, template, tooltip, events),
        }
    }

    fn begin(&mut self, picture: Option<Icon>, template: bool, tooltip: String, events: &Events) {
        let icon = TrayIconBuilder::new()
            .with_icon_as_template(template)
            .with_tooltip(tooltip)
            .with_menu_on_left_click(false)
            .with_menu_on_right_click(false);
        let icon = picture.into_iter().fold(icon, TrayIconBuilder::with_icon);
        let told = icon.build().map(|icon| self.icon = Some(icon));
        if let Err(why) = &told {
            let sentence = speech::fill("tray-unreachable", &args!["why" => why.to_string()]);
            let _ended = events.send(Event::Say(sentence));
        }
        let _ended = events.send(Event::TrayHost(told.is_ok()));
    }

    /// Opens the menu; comes back when it is closed.
    fn open_menu(&self) {
        let Some(icon) = &self.icon else { return };
        let menu = Menu::new();
        // A row that the system does not take is left out.
        for item in items(&rows::rows(&self.rows)) {
            let _left_out = menu.append(item.as_ref());
        }
        icon.set_menu(Some(Box::new(menu)));
        icon.show_menu();
    }
}

#[cfg(target_os = "macos")]
fn redraw(icon: &TrayIcon, picture: Option<Icon>, template: bool) -> tray_icon::Result<()> {
    icon.set_icon_with_as_template(picture, template)
}

#[cfg(not(target_os = "macos"))]
fn redraw(icon: &TrayIcon, picture: Option<Icon>, _template: bool) -> tray_icon::Result<()> {
    icon.set_icon(picture)
}

fn items(rows: &[Row]) -> Vec<Box<dyn IsMenuItem>> {
    rows.iter().map(item).collect()
}

fn item(row: &Row) -> Box<dyn IsMenuItem> {
    match row {
        Row::Line => Box::new(PredefinedMenuItem::separator()),
        Row::Beneath { label, rows } => {
            let beneath = Submenu::new(label, true);
            for item in items(rows) {
                let _left_out = beneath.append(item.as_ref());
            }
            Box::new(beneath)
        }
        Row::Choice { label, id, checked } => {
            let name = id.as_deref().unwrap_or_default();
            Box::new(CheckMenuItem::with_id(name, label, id.is_some(), *checked, None))
        }
        Row::Plain { label, id } => {
            Box::new(MenuItem::with_id(id.as_deref().unwrap_or_default(), label, id.is_some(), None))
        }
    }
}
