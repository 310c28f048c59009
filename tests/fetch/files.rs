use chrono::TimeDelta;
use ospo_tray::fetch::{Fetched, Fetcher};

use crate::{Desk, PAGE, now, says};

fn fetcher(desk: &Desk) -> Fetcher {
    Fetcher::new(desk.folder.path().join("cache"))
}

#[tokio::test]
async fn a_file_is_looked_at_like_a_page() {
    let mut desk = Desk::new();
    let file = desk.folder.path().join("sessions.md");
    std::fs::write(&file, "# Tea\n").unwrap();
    let path = file.to_str().unwrap().to_owned();
    let page = desk.page(&path).await;
    assert_eq!((page.bytes.as_slice(), page.format), (&b"# Tea\n"[..], Some(schedule::Format::Markdown)));
    desk.unchanged(&path).await;
    desk = desk.again();
    desk.unchanged(&path).await;
    std::fs::write(&file, "# Coffee\n").unwrap();
    let fetched = desk.fetcher.fetch(&path, true, now()).await;
    assert!(matches!(fetched, Fetched::Page(page) if page.bytes == b"# Coffee\n"));
    let address = url::Url::from_file_path(&file).unwrap();
    assert_eq!(desk.page(address.as_str()).await.bytes, b"# Coffee\n");
}

#[tokio::test]
async fn whoever_lost_the_reading_reads_the_file_again() {
    let mut desk = Desk::new();
    let file = desk.folder.path().join("page.html");
    std::fs::write(&file, PAGE).unwrap();
    let path = file.to_str().unwrap();
    let mut fetcher = fetcher(&desk);
    for _ in 0..2 {
        let fetched = fetcher.fetch(path, false, now() + TimeDelta::hours(1)).await;
        assert!(matches!(fetched, Fetched::Page(_)));
    }
    desk.page(path).await;
}

#[tokio::test]
async fn files_that_cannot_be_read() {
    let mut desk = Desk::new();
    let folder = desk.folder.path().to_owned();
    says(&desk.failure(folder.join("nowhere.md").to_str().unwrap()).await, &["There is no file"]);
    says(&desk.failure(folder.to_str().unwrap()).await, &["is no file"]);
    says(&desk.failure("/dev/zero").await, &["is no file"]);
    let long = folder.join("long.md");
    std::fs::File::create(&long).unwrap().set_len(5 * 1024 * 1024 + 1).unwrap();
    says(&desk.failure(long.to_str().unwrap()).await, &["longer than 5 MiB"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_not_waited_for() {
    let mut desk = Desk::new();
    let pipe = desk.folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    says(&desk.failure(pipe.to_str().unwrap()).await, &["is no file"]);
}

#[tokio::test]
async fn a_files_own_lines_are_there_to_be_shown() {
    let mut desk = Desk::new();
    let file = desk.folder.path().join("sessions.md");
    std::fs::write(&file, "# Tea\n").unwrap();
    std::fs::File::options().write(true).open(&file).unwrap().set_modified(now().into()).unwrap();
    let path = file.to_str().unwrap().to_owned();
    desk.page(&path).await;
    let cache = desk.folder.path().to_owned();
    let kept = || ospo_tray::fetch::kept_page(&cache, &path, now());
    let (page, from) = kept().unwrap();
    assert_eq!((page.bytes.as_slice(), from), (b"# Tea\n".as_slice(), Some(ospo_tray::fetch::Origin::File)));
    std::fs::write(&file, "# Coffee\n").unwrap();
    assert_eq!(kept(), None, "it is not what was read");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(kept(), None);
}
