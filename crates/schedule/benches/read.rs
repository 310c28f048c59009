//! How long a page takes to be read.
//!
//! A grown page of no session is what the prose around the sessions takes, which is read once.
//!
//! `PAGE=FILE cargo bench -p schedule` measures a page of your own beside them.

mod pages;

use chrono::{DateTime, TimeZone, Utc};
use divan::{Bencher, counter::BytesCount};
use schedule::{Hints, read};

fn main() {
    divan::main();
}

fn hints() -> Hints {
    let published: Option<DateTime<Utc>> = Utc.with_ymd_and_hms(2021, 9, 17, 16, 0, 0).single();
    Hints { published, ..Hints::default() }
}

fn measure(bencher: Bencher, page: &str) {
    let hints = hints();
    bencher.counter(BytesCount::of_str(page)).bench(|| read(divan::black_box(page.as_bytes()), &hints));
}

#[divan::bench]
fn guild_markdown(bencher: Bencher) {
    measure(bencher, pages::GUILD);
}

#[divan::bench]
fn guild_html(bencher: Bencher) {
    measure(bencher, &pages::html(pages::GUILD));
}

#[divan::bench(args = [0, 10, 100, 1000])]
fn grown_markdown(bencher: Bencher, sessions: u64) {
    measure(bencher, &pages::grown(sessions));
}

#[divan::bench(args = [0, 10, 100, 1000])]
fn grown_html(bencher: Bencher, sessions: u64) {
    measure(bencher, &pages::html(&pages::grown(sessions)));
}

#[divan::bench]
fn prose_of_a_mebibyte(bencher: Bencher) {
    measure(bencher, &pages::prose(1 << 20));
}

#[divan::bench]
fn page_of_your_own(bencher: Bencher) {
    let page = std::env::var_os("PAGE").and_then(|path| std::fs::read_to_string(path).ok());
    measure(bencher, &page.unwrap_or_default());
}
