//! Template tags in a page's source (Liquid, Hugo): they are instructions, not words, and are blanked out line by line.

/// The source with `{% … %}`, `{{ … }}` and what stands in `{% comment %}` blanked; every line stays where it is.
pub(super) fn blank(source: &str) -> Option<String> {
    if !source.contains("{%") && !source.contains("{{") {
        return None;
    }
    let last_end = source.rfind("endcomment").unwrap_or(0);
    let mut out = String::with_capacity(source.len());
    let mut ends = [Ends::of("%}"), Ends::of("}}")];
    let mut at = 0;
    while let Some(start) = next(source, at) {
        out.push_str(&source[at..start]);
        let output = source[start..].starts_with("{{");
        at = match ends[usize::from(output)].after(source, start) {
            None => {
                out.push('{');
                start + 1
            }
            Some(end) => {
                let comment = is_comment(&source[start..end]) && end <= last_end;
                let end = if comment { comment_end(source, end).unwrap_or(end) } else { end };
                out.extend(source[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
                end
            }
        };
    }
    out.push_str(&source[at..]);
    Some(out)
}

/// Where the next tag may begin.
fn next(source: &str, from: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    let opens = |at: &usize| matches!(bytes.get(at + 1), Some(b'%' | b'{'));
    source[from..].match_indices('{').map(|(at, _)| from + at).find(opens)
}

/// The ends of tags of one kind; the source is looked through for them once.
struct Ends {
    mark: &'static str,
    /// Where the latest one was found; none is left when it lies beyond the source.
    at: usize,
}

impl Ends {
    fn of(mark: &'static str) -> Self {
        Self { mark, at: 0 }
    }

    /// Where the tag ends that begins there; one that does not end within half a kilobyte is none.
    fn after(&mut self, source: &str, start: usize) -> Option<usize> {
        let from = start + 2;
        if self.at < from {
            self.at = source[from..].find(self.mark).map_or(usize::MAX - 2, |at| from + at);
        }
        Some(self.at + 2).filter(|end| *end <= start + 512)
    }
}

fn is_comment(tag: &str) -> bool {
    tag.trim_matches(['{', '}', '%', '-', ' ']) == "comment"
}

/// The end of the tag that ends a comment.
fn comment_end(source: &str, from: usize) -> Option<usize> {
    let at = from + source[from..].find("endcomment")?;
    let rest = &source.as_bytes()[at..source.len().min(at + 64)];
    rest.windows(2).position(|pair| pair == b"%}").map(|close| at + close + 2)
}
