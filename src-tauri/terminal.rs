//! Lines on the terminal, so that the main job is seen where there is no tray, no notification server and no display.

use std::io::Write;

use agenda::{Glance, Notice, Now, Target};

/// Writes a line for each thing that is shown or rung; a closed terminal is no error.
#[derive(Debug, Default)]
pub struct Terminal {
    shown: Option<(String, String)>,
}

impl Terminal {
    /// The next session, when its words differ from the last ones.
    pub fn show(&mut self, glance: &Glance, now: &Now) {
        let words = (glance.title.clone(), glance.detail.clone());
        if self.shown.as_ref() != Some(&words) {
            line(now, "next", &[&words.0, &words.1]);
            self.shown = Some(words);
        }
    }

    /// A notice, and where it leads.
    pub fn ring(&self, notice: &Notice, join: Option<&Target>, now: &Now) {
        let mut words = vec![notice.summary.as_str()];
        words.extend(notice.body.iter().map(String::as_str));
        line(now, "ring", &words);
        if let Some(Target { url, .. }) = join {
            line(now, "join", &[url]);
        }
    }

    /// A sentence.
    pub fn say(&self, sentence: &str, now: &Now) {
        line(now, "note", &[sentence]);
    }
}

fn line(now: &Now, kind: &str, words: &[&str]) {
    let text = joined(words);
    let _closed = writeln!(std::io::stdout(), "{} {kind}: {text}", now.local(now.wall).format("%H:%M:%S"));
}

fn joined(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().filter(|word| !word.is_empty()).copied().collect();
    crate::escape::terminal(&words.join(" · "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hostile::hostile;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_text_steers_a_terminal(title in hostile(), detail in hostile()) {
            prop_assert!(!joined(&[&title, &detail]).contains(char::is_control));
        }
    }
}
