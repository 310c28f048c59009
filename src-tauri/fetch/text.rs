//! From the bytes of a page to UTF-8: by byte order mark, header, `<meta>`, in that order (WHATWG Encoding and HTML standards).

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far into a page its encoding may be declared (HTML standard, "prescan a byte stream").
const DECLARED_WITHIN: usize = 1024;

/// The page in UTF-8, without a byte order mark; what cannot be decoded becomes U+FFFD.
pub fn utf8(body: &[u8], content_type: Option<&str>) -> Vec<u8> {
    let encoding = encoding(body, content_type);
    let (text, _, _) = encoding.decode(body);
    text.into_owned().into_bytes()
}

fn encoding(body: &[u8], content_type: Option<&str>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(body) {
        return encoding;
    }
    let named = content_type.and_then(charset).or_else(|| declared(body));
    named.unwrap_or_else(|| if std::str::from_utf8(body).is_ok() { UTF_8 } else { WINDOWS_1252 })
}

fn charset(content_type: &str) -> Option<&'static Encoding> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let label = value.trim().trim_matches(['"', '\'']);
        name.trim().eq_ignore_ascii_case("charset").then(|| Encoding::for_label(label.as_bytes()))?
    })
}

/// The encoding that a page says in `<meta charset>`, `<meta http-equiv>` or the XML declaration.
fn declared(body: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&body[..body.len().min(DECLARED_WITHIN)]).to_ascii_lowercase();
    let tags = head.split('<').filter(|tag| tag.starts_with("meta") || tag.starts_with("?xml"));
    tags.filter_map(|tag| tag.split_once('>').map(|(tag, _)| tag)).find_map(label).map(|encoding| {
        // Had it been UTF-16, this could not have been read.
        if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding }
    })
}

fn label(tag: &str) -> Option<&'static Encoding> {
    let name = if tag.starts_with("?xml") { "encoding" } else { "charset" };
    let value = tag.split_once(name)?.1.trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    let end = value.find(['"', '\'', ';', ' ', '/']).unwrap_or(value.len());
    Encoding::for_label(&value.as_bytes()[..end])
}
