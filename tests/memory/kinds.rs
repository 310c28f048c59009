//! Kinds of long pages, each of which asks much of a reader in its own way.

/// A page that begins with something and goes on with a piece again and again.
pub struct Kind {
    pub name: &'static str,
    pub format: &'static str,
    start: &'static str,
    piece: &'static str,
}

impl Kind {
    /// The page, of that many bytes at most; `@` in the piece is its number, `%` a day of May.
    pub fn page(&self, most: usize) -> String {
        let mut page = String::with_capacity(most);
        page.push_str(self.start);
        for number in 0.. {
            let day = (number % 28 + 1).to_string();
            let piece = self.piece.replace('@', &number.to_string()).replace('%', &day);
            if page.len() + piece.len() > most {
                break;
            }
            page.push_str(&piece);
        }
        page
    }
}

const fn markdown(name: &'static str, start: &'static str, piece: &'static str) -> Kind {
    Kind { name, format: "markdown", start, piece }
}

const fn html(name: &'static str, start: &'static str, piece: &'static str) -> Kind {
    Kind { name, format: "html", start, piece }
}

/// Those that take little first, as the peak is that of all so far.
pub fn all() -> Vec<Kind> {
    vec![
        markdown("an empty page", "", "\n"),
        html("tags that never close", "<!doctype html><main>", "<div>"),
        html("attributes", "<!doctype html><main><p ", "a@ "),
        html("comments", "<!doctype html><main>", "<!-- a -->"),
        html("entities", "<!doctype html><main>", "&amp;"),
        markdown("one line of letters", "", "a"),
        markdown("lists in lists", "", "- - + "),
        markdown("quotes in quotes", "", "> "),
        markdown("brackets", "", "["),
        markdown("brackets that are nearly links", "", "[a]("),
        markdown("stars", "", "*a "),
        markdown("dates in one line", "", "May % "),
        markdown("times in one line", "# May 5\n- When: ", "9am PT, "),
        markdown("templates", "", "{{"),
        markdown("front matter", "---\n", "a@: b\n"),
        markdown("paragraphs", "", "a\n\n"),
        markdown("items", "", "- a\n"),
        markdown("links", "", "[a](https://x.example/@)\n\n"),
        markdown(
            "one link said again and again",
            "[a]: https://x.example/a/b/c/d/e/f/g/h/i/j\n\n",
            "[a]\n\n",
        ),
        markdown("a link of a session", "# May 5: Ash\n", "- [a](https://x.example/@)\n"),
        markdown("tables of one column", "| Date |\n|---|\n", "| May % |\n"),
        html("cells of one row", "<!doctype html><main><table><tr>", "<td>May %"),
        html("cells of one column", "<!doctype html><main><table>", "<tr><td>May %<td>S @"),
        markdown("times of one session", "# May 5: Ash\n", "- When: 9am PT\n"),
        markdown("hosts and tracks of one session", "# May 5: Ash\n", "- Main track: a\n- Hosts: b@\n"),
        markdown("rules", "", "We meet every Monday at 9am PT.\n\n"),
        markdown("months without a day", "", "## May - TBD\n\n"),
        markdown("headings with a day", "", "# May %: S@\n\n"),
        markdown("sessions in bold", "", "**May %: S@** 9am PT\n\n"),
        markdown("sessions in a table", "| Date | Topic |\n|---|---|\n", "| May %, 9am PT | Call @ |\n"),
        markdown("sessions below headings", "", "# May %: S@\n- When: 9am PT, 12pm ET, 6pm CET\n"),
        markdown(
            "many days for each heading",
            "# Calls\n\n",
            "## May 1, May 2, May 3, May 4, and May 5: Call @\n- When: 9am PT\n",
        ),
    ]
}
