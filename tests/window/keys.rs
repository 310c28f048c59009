//! The member at the keyboard: goes to a control with Tab as far as it is, and presses a key there.

use crate::driver::Session;

pub const RETURN: &str = "\u{e006}";
pub const SPACE: &str = " ";
pub const TAB: &str = "\u{e004}";
pub const PAGE_DOWN: &str = "\u{e00f}";
pub const DOWN: &str = "\u{e015}";

/// More controls than any view has.
const FAR: usize = 120;

/// Goes on with Tab until a control has the focus.
pub async fn tab_to(window: &Session<'_>, control: &str) {
    window.until(&format!("document.querySelector({control:?})")).await;
    let here = format!("return document.activeElement.matches({control:?})");
    for _ in 0..FAR {
        if window.script(&here).await == true {
            return;
        }
        window.press(TAB).await;
    }
    panic!("Tab does not reach {control}");
}

/// Goes to a control, and presses a key there.
pub async fn press_at(window: &Session<'_>, control: &str, key: &str) {
    tab_to(window, control).await;
    window.press(key).await;
}

/// What has the focus: its id.
pub async fn focus(window: &Session<'_>) -> String {
    window
        .script("return document.activeElement.id || document.activeElement.tagName")
        .await
        .as_str()
        .unwrap()
        .to_owned()
}
