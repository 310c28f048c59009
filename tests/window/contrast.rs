//! What axe-core does not look at: the edge of a control stands out from its ground by 3:1, the words on it and those in an empty field
//! by 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3), light and dark.

use ospo_tray::messages::{Choice, FromWindow, Question, Shape, ToWindow, Value, Word};
use serde_json::json;

use crate::{desk::Desk, driver::Driver, every, sample, stand_in::StandIn};

/// The controls whose edge or words stand out too little. A switch has its knob, a tick box is the system's own.
const FAINT: &str = "
    const part = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const rgba = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
    const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const ground = (element) => {
        const colour = rgba(getComputedStyle(element).backgroundColor);
        return colour.length === 4 && colour[3] === 0 ? ground(element.parentElement) : colour;
    };
    const edge = (element) => rgba(getComputedStyle(element).borderTopColor);
    return [...document.querySelectorAll('button, input, select, textarea')]
        .filter((it) => it.getClientRects().length > 0 && !['checkbox'].includes(it.type))
        .flatMap((it) => {
            const found = [];
            const line = edge(it);
            const drawn = line.length === 3 && getComputedStyle(it).borderTopWidth !== '0px';
            if (drawn && ratio(line, ground(it.parentElement)) < 3) found.push(`edge of ${it.id}: ${line}`);
            const empty = rgba(getComputedStyle(it, '::placeholder').color);
            if (ratio(rgba(getComputedStyle(it).color), ground(it)) < 4.5) found.push(`words on ${it.id}`);
            if (it.placeholder && ratio(empty, ground(it)) < 4.5) found.push(`words in ${it.id}: ${empty}`);
            return found;
        })";

#[tokio::test]
async fn edges_and_empty_fields_stand_out() {
    for desk in [Desk::new(), Desk::dark()] {
        let driver = Driver::start(&desk).await;
        let choice = Choice { value: "dark".into(), label: "Dark".into() };
        let settings = vec![
            sample::setting(
                "tray.icon",
                "Icon",
                Shape::Choice { of: vec![choice] },
                Value::Text("dark".into()),
            ),
            sample::setting("join.link", "Call link", Shape::Address, Value::Text("call.example/…".into())),
        ];
        let first = [every::shape(), ToWindow::Settings(settings)];
        let (mut ours, window) = StandIn::open(&desk, &driver, &first).await;
        window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
        assert_eq!(window.script(FAINT).await, json!([]));
        window.click("#to-settings").await;
        ours.hear(&FromWindow::Ask(Question::Settings)).await;
        window.until("document.querySelector('#set-tray-icon')").await;
        assert_eq!(window.script(FAINT).await, json!([]));
        assert_eq!(window.script("return document.querySelectorAll('textarea').length").await, 1);

        let edge = "return getComputedStyle(document.querySelector('#set-join-link')).borderTopColor";
        let before = window.script(edge).await;
        window.write("#set-join-link", "nonsense").await;
        let word = Word { key: Some("join.link".into()), text: "No.".into(), refused: true };
        ours.say(ToWindow::Word(word));
        window.until("document.querySelector('#set-join-link').ariaInvalid === 'true'").await;
        assert_ne!(window.script(edge).await, before, "what is refused has another edge");
        assert_eq!(window.script(FAINT).await, json!([]));
    }
}
