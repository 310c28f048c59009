//! A tray item as a panel sees it: StatusNotifierItem and com.canonical.dbusmenu, read over the bus.

use std::collections::HashMap;

use zbus::{
    Connection, Message,
    zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Structure, Value},
};

const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

type Properties = HashMap<String, OwnedValue>;

/// Width, height and bytes (ARGB32, network byte order) of an icon.
pub type Pixmap = (i32, i32, Vec<u8>);

/// Where an item lives on the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub owner: String,
    pub path: String,
}

/// The words that a panel draws of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub title: String,
    /// The lines of the tooltip: its title, then its text.
    pub tooltip: (String, String),
    pub status: String,
    pub menu: Vec<Row>,
}

/// One row of the menu, as it is drawn: without the escape of the mnemonic (`__`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: i32,
    pub label: String,
    pub enabled: bool,
    /// For a choice, whether it is made.
    pub checked: Option<bool>,
    pub separator: bool,
    pub rows: Vec<Row>,
}

impl Picture {
    /// Tooltip and menu as lines, for a test to look in and for a story to print.
    pub fn text(&self) -> String {
        let mut lines = vec![self.tooltip.0.clone(), self.tooltip.1.clone()];
        push_labels(&self.menu, &mut lines);
        lines.join("\n")
    }

    /// The minutes until the session, as the tooltip says them.
    pub fn minutes_left(&self) -> Option<u32> {
        self.tooltip.1.split_once("in ")?.1.split_once(" min")?.0.parse().ok()
    }

    /// The first row, at any depth, whose words hold `words`.
    pub fn row(&self, words: &str) -> Option<&Row> {
        self.row_in(&[words])
    }

    /// The same beneath a row, and so on.
    pub fn row_in(&self, path: &[&str]) -> Option<&Row> {
        let (first, rest) = path.split_first()?;
        let row = self.menu.iter().find_map(|row| row.find(first))?;
        rest.iter().try_fold(row, |row, words| row.rows.iter().find_map(|row| row.find(words)))
    }
}

impl Row {
    fn find(&self, words: &str) -> Option<&Row> {
        if self.label.contains(words) {
            return Some(self);
        }
        self.rows.iter().find_map(|row| row.find(words))
    }
}

fn push_labels(rows: &[Row], lines: &mut Vec<String>) {
    for row in rows {
        lines.push(row.label.clone());
        push_labels(&row.rows, lines);
    }
}

/// Reads the item at `place`; none when it has left the bus or does not speak the protocol.
///
/// A picture is taken in several calls: it is taken again when the words changed meanwhile.
pub async fn read(bus: &Connection, place: &Place) -> Option<Picture> {
    let path: OwnedObjectPath = property(bus, place, "Menu").await?;
    loop {
        let tooltip = tooltip(bus, place).await?;
        let picture = Picture {
            title: property(bus, place, "Title").await?,
            status: property(bus, place, "Status").await?,
            menu: menu(bus, place, &path).await?,
            tooltip: tooltip.clone(),
        };
        if self::tooltip(bus, place).await? == tooltip {
            return Some(picture);
        }
    }
}

/// Each size of the icon at `place`.
pub async fn icons(bus: &Connection, place: &Place) -> Option<Vec<Pixmap>> {
    property(bus, place, "IconPixmap").await
}

async fn tooltip(bus: &Connection, place: &Place) -> Option<(String, String)> {
    let (_, _, title, text): (String, Vec<Pixmap>, String, String) = property(bus, place, "ToolTip").await?;
    Some((plain(&title), plain(&text)))
}

/// Clicks the row of the menu with that identifier, as a panel does.
pub async fn click(bus: &Connection, place: &Place, row: i32) {
    let menu: OwnedObjectPath = property(bus, place, "Menu").await.expect("the item has a menu");
    let event = (row, "clicked", Value::from(0_i32), 0_u32);
    call(bus, place, &menu, MENU, "Event", &event).await.expect("the menu takes the click");
}

/// The menu is opened.
pub async fn about_to_show(bus: &Connection, place: &Place) {
    let menu: OwnedObjectPath = property(bus, place, "Menu").await.expect("the item has a menu");
    call(bus, place, &menu, MENU, "AboutToShow", &(0_i32,)).await.expect("the menu can be shown");
}

/// Gives the item the activation token of the click that follows at once, as panels on Wayland do.
pub async fn provide_token(bus: &Connection, place: &Place, token: &str) {
    bus.send(
        &Message::method_call(place.path.as_str(), "ProvideXdgActivationToken")
            .and_then(|call| call.destination(place.owner.as_str()))
            .and_then(|call| call.interface(ITEM))
            .and_then(|call| call.build(&(token,)))
            .expect("a good call"),
    )
    .await
    .expect("the bus is there");
}

/// Clicks the icon itself.
pub async fn activate(bus: &Connection, place: &Place) {
    call(bus, place, &place.path, ITEM, "Activate", &(0_i32, 0_i32)).await.expect("the item takes the click");
}

/// Clicks the icon itself with the middle button.
pub async fn secondary_activate(bus: &Connection, place: &Place) {
    let middle = call(bus, place, &place.path, ITEM, "SecondaryActivate", &(0_i32, 0_i32)).await;
    middle.expect("the item takes the click");
}

async fn menu(bus: &Connection, place: &Place, path: &str) -> Option<Vec<Row>> {
    let everything = (0_i32, -1_i32, Vec::<&str>::new());
    let answer = call(bus, place, path, MENU, "GetLayout", &everything).await?;
    let (_, (_, _, rows)): (u32, (i32, Properties, Vec<OwnedValue>)) = answer.body().deserialize().ok()?;
    rows.into_iter().map(row).collect()
}

fn row(value: OwnedValue) -> Option<Row> {
    let (id, properties, rows): (i32, Properties, Vec<OwnedValue>) =
        Structure::try_from(value).ok()?.try_into().ok()?;
    Some(Row {
        id,
        label: part::<String>(&properties, "label").unwrap_or_default().replace("__", "_"),
        enabled: part(&properties, "enabled").unwrap_or(true),
        checked: part::<String>(&properties, "toggle-type")
            .filter(|kind| !kind.is_empty())
            .map(|_| part::<i32>(&properties, "toggle-state") == Some(1)),
        separator: part::<String>(&properties, "type").is_some_and(|kind| kind == "separator"),
        rows: rows.into_iter().map(row).collect::<Option<_>>()?,
    })
}

/// A tooltip is markup.
fn plain(markup: &str) -> String {
    markup.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn part<T: TryFrom<OwnedValue>>(properties: &Properties, name: &str) -> Option<T> {
    properties.get(name)?.try_clone().ok()?.try_into().ok()
}

async fn property<T: TryFrom<OwnedValue>>(bus: &Connection, place: &Place, name: &str) -> Option<T> {
    let interface = "org.freedesktop.DBus.Properties";
    let answer = call(bus, place, &place.path, interface, "Get", &(ITEM, name)).await?;
    answer.body().deserialize::<OwnedValue>().ok()?.try_into().ok()
}

async fn call<B>(
    bus: &Connection,
    place: &Place,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> Option<Message>
where
    B: serde::Serialize + DynamicType,
{
    bus.call_method(Some(place.owner.as_str()), path, Some(interface), method, body).await.ok()
}
