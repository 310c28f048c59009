//! What the elements of HTML are to the reader: read or not, standing on lines of their own or within one.

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TokenSinkResult};
use html5ever::{LocalName, local_name};

/// Elements whose text is no text of the page: navigation, scripts, samples, what is hidden.
pub(super) fn unread(tag: &Tag) -> bool {
    let by_name = matches!(
        tag.name,
        local_name!("script")
            | local_name!("style")
            | local_name!("template")
            | local_name!("noscript")
            | local_name!("svg")
            | local_name!("math")
            | local_name!("nav")
            | local_name!("footer")
            | local_name!("aside")
            | local_name!("iframe")
            | local_name!("object")
            | local_name!("select")
            | local_name!("textarea")
            | local_name!("pre")
            | local_name!("audio")
            | local_name!("video")
            | local_name!("canvas")
    );
    by_name || strikes(&tag.name) || hidden(tag) || (tag.name == local_name!("div") && is_around(tag))
}

/// What stands around the content of a page by the names that authors give such parts.
pub(super) fn is_around(tag: &Tag) -> bool {
    const AROUND: &[&str] = &[
        "footer",
        "site-footer",
        "page-footer",
        "navbar",
        "site-nav",
        "main-nav",
        "breadcrumb",
        "breadcrumbs",
    ];
    ["class", "id"].into_iter().filter_map(|name| attribute(tag, name)).any(|names| {
        names
            .split_ascii_whitespace()
            .any(|name| AROUND.iter().any(|around| name.eq_ignore_ascii_case(around)))
    })
}

pub(super) fn strikes(name: &LocalName) -> bool {
    matches!(*name, local_name!("del") | local_name!("s") | local_name!("strike"))
}

/// `style="text-decoration: line-through"`.
pub(super) fn strikes_by_style(tag: &Tag) -> bool {
    tag.attrs.iter().any(|attribute| {
        &*attribute.name.local == "style" && attribute.value.to_ascii_lowercase().contains("line-through")
    })
}

pub(super) fn hidden(tag: &Tag) -> bool {
    tag.attrs.iter().any(|attribute| match &*attribute.name.local {
        "hidden" => true,
        "aria-hidden" => &*attribute.value == "true",
        "role" => matches!(&*attribute.value, "navigation" | "banner" | "contentinfo" | "search"),
        "style" => {
            let style: String = attribute.value.chars().filter(|c| !c.is_whitespace()).collect();
            style.to_ascii_lowercase().contains("display:none")
        }
        _ => false,
    })
}

/// A field of a form into which a password is to be typed (HTML, 4.10.5.1.6).
pub(super) fn asks_for_password(tag: &Tag) -> bool {
    tag.name == local_name!("input")
        && attribute(tag, "type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("password"))
}

/// Elements that have no end.
pub(super) fn void(name: &LocalName) -> bool {
    matches!(&**name, "br" | "hr" | "img" | "input" | "meta" | "link" | "wbr" | "col" | "embed" | "source")
}

/// Elements that stand on lines of their own.
pub(super) fn block(name: &LocalName) -> bool {
    const BLOCKS: &[&str] = &[
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "ul",
    ];
    BLOCKS.binary_search(&&**name).is_ok()
}

pub(super) fn level(name: &LocalName) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

pub(super) fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// What the tokenizer has to know: the text of these elements holds no tags.
pub(super) fn raw(name: &LocalName) -> TokenSinkResult<()> {
    match *name {
        local_name!("script") => TokenSinkResult::RawData(RawKind::ScriptData),
        local_name!("style") | local_name!("iframe") | local_name!("noscript") => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        local_name!("title") | local_name!("textarea") => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}
