//! The mail that asks a group for the link to its calls: to the contact that the page names, in the member's language.
//!
//! It is a `mailto:` address (RFC 6068), which opens the member's own mail program with subject and text in place; the member sends it.

use ::words::args;
use url::Url;

use crate::{Now, Preferences, Target, out::Out, state::Kept};

/// Opens the mail, where the page names an address to write to.
pub(crate) fn open_mail(kept: &Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let page = kept.good.as_ref().map(|it| &it.page);
    let contact = page.and_then(|it| it.contact.as_deref());
    let group = page.and_then(|it| it.title.as_deref()).unwrap_or(&preferences.schedule);
    if let Some(url) = contact.and_then(|contact| mail(contact, group, &preferences.schedule, now)) {
        out.open(Target::public(url));
    }
}

/// The contact's address with a subject and a text; none for a contact that takes no mail.
fn mail(contact: &str, group: &str, page: &str, now: &Now) -> Option<String> {
    let mut url = Url::parse(contact).ok().filter(|it| it.scheme() == "mailto")?;
    let args = args!["group" => group, "page" => page];
    let subject = now.fill("mail-link-subject", &args);
    let text = now.fill("mail-link-text", &args).replace('\n', "\r\n");
    url.set_query(Some(&format!("subject={}&body={}", encoded(&subject), encoded(&text))));
    Some(url.into())
}

/// Percent-encoded throughout: in a `mailto:` address a `+` is a plus, and no blank.
fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    let one = |byte: u8| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}
