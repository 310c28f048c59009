//! Bounds the attributes of a tag: the tokenizer compares each with all before it, so that a tag of a million would take hours.

use std::borrow::Cow;

/// More than any page has; what a tag has beyond is not read.
const MOST: usize = 256;

/// The source with at most [`MOST`] attributes in each tag.
pub(super) fn bounded(source: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(open) = source[at..].find('<').map(|found| at + found) {
        let (limit, end) = tag(source.as_bytes(), open + 1);
        if let Some(limit) = limit {
            kept.push_str(&source[copied..limit]);
            copied = end;
        }
        at = end;
    }
    if copied == 0 { Cow::Borrowed(source) } else { Cow::Owned(kept + &source[copied..]) }
}

/// Where the attributes of a tag are too many, if they are, and where it ends, on its `>`; text that is no tag ends at once.
fn tag(bytes: &[u8], name: usize) -> (Option<usize>, usize) {
    let (mut count, mut limit, mut at) = (0, None, name);
    if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
        return (None, at);
    }
    let mut between = false;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'>' => break,
            b'"' | b'\'' if bytes[at - 1] == b'=' => at = closing(bytes, at),
            b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0xc => between = true,
            _ if between => {
                (between, count) = (false, count + 1);
                if count == MOST {
                    limit = Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (limit, at.min(bytes.len()))
}

/// The quote that ends a value, or the end of the source.
fn closing(bytes: &[u8], open: usize) -> usize {
    let value = bytes[open + 1..].iter().position(|byte| *byte == bytes[open]);
    value.map_or(bytes.len(), |length| open + 1 + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_as_people_write_them_stay_as_they_are() {
        for source in
            ["", "a < b", "<", "<p>x</p>", "<a href=\"x > y\" title='<'>z</a>", "<a b", "<a b='", "1 <2> 3"]
        {
            assert!(matches!(bounded(source), Cow::Borrowed(same) if same == source), "{source}");
        }
    }

    #[test]
    fn what_is_too_much_is_left_out_up_to_the_end_of_the_tag() {
        let attributes =
            |count: usize| (0..count).map(|number| format!(" a{number}=\"> {number}\"")).collect::<String>();
        let long = format!("<p>é<a href=x{}>link</a>", attributes(100_000));
        let short = bounded(&long);
        assert!(
            short.len() < 5000
                && short.starts_with("<p>é<a href=x a0=\"> 0\"")
                && short.ends_with(">link</a>")
        );
        let open = bounded(&long[..long.len() - 10]).into_owned();
        assert!(open.len() < 5000 && open.ends_with(' '));
    }
}
