//! Addresses that stand in the text without being links: a reader copies them, so they lead where they say.

use linkify::{LinkFinder, LinkKind};

use super::{Anchor, Text};
use crate::room::ADDRESS;

/// Makes links of the bare web addresses of a block.
pub(super) fn links(text: &mut Text) {
    if !text.words.contains("://") {
        return;
    }
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    let mut found: Vec<Anchor> = Vec::new();
    for link in finder.links(&text.words) {
        let web = link.as_str().starts_with("https://") || link.as_str().starts_with("http://");
        let at = text.links.partition_point(|known| known.span.end <= link.start());
        let known = text.links.get(at).is_some_and(|known| known.span.start < link.end());
        if web && !known && link.as_str().len() <= ADDRESS {
            found.push(Anchor { span: link.start()..link.end(), url: link.as_str().to_owned() });
        }
    }
    text.links.extend(found);
    text.links.sort_by_key(|link| link.span.start);
}
