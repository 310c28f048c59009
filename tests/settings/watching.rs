//! What is changed by hand is taken up.

use super::*;

/// Generous, for a busy computer; nothing waits for it to pass.
async fn told(watch: &mut settings::Watch) {
    tokio::time::timeout(Duration::from_secs(20), watch.changed())
        .await
        .expect("the change was not told")
        .unwrap();
}

fn watch(path: &std::path::Path) -> settings::Watch {
    settings::watch(path).unwrap()
}

#[tokio::test]
async fn a_file_written_in_place() {
    let file = File::of("");
    let mut watch = watch(&file.path());
    file.write("[schedule]\npoll = \"1h\"\n");
    told(&mut watch).await;
    assert_eq!(file.load().settings.preferences.poll, 60 * MINUTE);
    file.write("[schedule]\npoll = \"2h\"\n");
    told(&mut watch).await;
}

#[tokio::test]
async fn a_file_replaced_as_editors_do() {
    let file = File::of("");
    let mut watch = watch(&file.path());
    for round in 1..=3 {
        let fresh = file.folder.path().join(".settings.swp");
        fs::write(&fresh, format!("[schedule]\npoll = \"{round}h\"\n")).unwrap();
        fs::rename(&fresh, file.path()).unwrap();
        told(&mut watch).await;
        assert_eq!(file.load().settings.preferences.poll, round * 60 * MINUTE);
    }
}

#[tokio::test]
async fn a_file_and_a_folder_that_come_later() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("config/ospo-tray/settings.toml");
    let mut watch = watch(&path);
    settings::set(&path, "schedule.poll", "1h").unwrap();
    told(&mut watch).await;
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    told(&mut watch).await;
    settings::set(&path, "schedule.poll", "2h").unwrap();
    told(&mut watch).await;
    assert_eq!(settings::load(&path).settings.preferences.poll, 120 * MINUTE);
}

#[tokio::test]
async fn a_file_that_goes() {
    let file = File::of("[schedule]\npoll = \"1h\"\n");
    let mut watch = watch(&file.path());
    fs::remove_file(file.path()).unwrap();
    told(&mut watch).await;
}

#[cfg(unix)]
#[tokio::test]
async fn what_a_link_leads_to() {
    let (file, other) = (File::none(), File::of(""));
    std::os::unix::fs::symlink(other.path(), file.path()).unwrap();
    let mut watch = watch(&file.path());
    other.write("[schedule]\npoll = \"1h\"\n");
    told(&mut watch).await;
}

#[tokio::test]
async fn other_files_of_the_folder_do_not_matter() {
    let file = File::of("");
    let mut watch = watch(&file.path());
    fs::write(file.folder.path().join("other.toml"), "x").unwrap();
    fs::write(file.folder.path().join("settings.toml.broken"), "x").unwrap();
    // A change that matters, made after those that do not: one word is told, not two.
    file.write("[schedule]\npoll = \"1h\"\n");
    told(&mut watch).await;
    assert!(tokio::time::timeout(Duration::from_millis(500), watch.changed()).await.is_err());
}
