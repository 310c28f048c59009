//! A desktop for one test: a private bus, home and profile, with peers that are stood up for real.
//!
//! The application under test is the built `ospo-tray`, and it cannot tell: it registers with a tray host, calls a notification
//! server, fetches a page over TLS and starts `xdg-open`. Every peer tells what happens to it to one [`Story`], and every wait is a wait
//! for the story to go on, so no test sleeps, and a promise that is not kept fails with the story as the reason.

mod answer;
mod app;
mod bus;
mod computer;
mod daemon;
mod desk;
mod item;
mod opener;
mod page;
mod portal;
pub mod processes;
mod proxy;
mod rules;
mod screen;
mod site;
mod story;
mod tray;
mod window;

pub use answer::Answer;
pub use app::App;
pub use daemon::Shown;
pub use desk::Desk;
pub use item::{Picture, Row};
pub use page::{Page, REGISTER, Session};
pub use portal::Portal;
pub use proxy::Proxy;
pub use screen::Screen;
