//! Small letters, as far as a text keeps its length in bytes by them: ASCII and the accented letters of Western Europe.

/// A text in small letters, byte for byte.
pub(crate) fn small(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    fold(&mut bytes);
    // The second byte of an accented letter stays one of those.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_ascii_lowercase())
}

/// Makes the bytes of a text small: `É` is two bytes, of which the second tells large from small.
pub(crate) fn fold(bytes: &mut [u8]) {
    let mut before = 0;
    for byte in bytes {
        let accented = before == 0xc3 && (0x80..=0x9e).contains(byte) && *byte != 0x97;
        before = *byte;
        *byte = if accented { *byte + 0x20 } else { byte.to_ascii_lowercase() };
    }
}

/// Whether two words are the same but for the size of their letters.
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    one.eq_ignore_ascii_case(other)
        || (!one.is_ascii() && one.len() == other.len() && {
            let (mut one, mut other) = (one.to_vec(), other.to_vec());
            fold(&mut one);
            fold(&mut other);
            one == other
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_small_too_and_no_byte_is_lost() {
        assert_eq!(small("LA RÉUNION – À l’Église × 2"), "la réunion – à l’église × 2");
        assert!(same("Às".as_bytes(), "às".as_bytes()) && !same("Às".as_bytes(), "as".as_bytes()));
    }
}
