//! Pages of five mebibytes with as many sessions as there is room for, in the running application: it goes on answering, in bounded
//! memory, also when all of them are read anew because one was edited.

use crate::{kinds, support::Desk};

const NOW: &str = "2026-05-01T06:00:00Z";

/// The kinds whose pages have sessions by the thousand.
const MANY: [&str; 4] =
    ["sessions in bold", "sessions in a table", "sessions below headings", "many days for each heading"];

#[tokio::test]
async fn thousands_of_sessions_are_read_again_after_an_edit_within_60_megabytes() {
    for kind in kinds::all().into_iter().filter(|kind| MANY.contains(&kind.name)) {
        let desk = Desk::new().await;
        let file = desk.folder().join(format!("page.{}", if kind.format == "html" { "html" } else { "md" }));
        // So long that a reading without optimisation ends in time.
        let page = kind.page(if cfg!(debug_assertions) { 64 << 10 } else { 5 << 20 });
        std::fs::write(&file, &page).unwrap();
        let app = desk.start_with(&["--clock", NOW, "--schedule", &file.display().to_string()]);
        app.says("next").await;
        let first = desk.ask(&["refresh"]).await.good().stdout;
        std::fs::write(&file, page.replacen("May 1", "May 2", 1)).unwrap();
        let (refreshed, status) = tokio::join!(desk.ask(&["refresh"]), desk.ask(&["status", "--json"]));
        refreshed.good();
        let status = status.json();
        let sessions = desk.ask(&["status", "--json"]).await.json()["schedule"]["sessions"].as_u64().unwrap();
        assert!(status["schedule"]["url"].is_string(), "{}: {first} {status}", kind.name);
        assert_eq!(sessions, 1000, "{}: those nearest to today are taken in", kind.name);
        let peak = desk.peak().await;
        assert!(peak < 60_000, "{}: {peak} kB", kind.name);
    }
}
