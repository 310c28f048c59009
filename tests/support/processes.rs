//! The processes of this computer that a test has started.

use std::{fs, time::Duration};

use rustix::process::{Pid, Signal, kill_process};

/// The children of a process.
pub fn children(pid: u32) -> Vec<u32> {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let said = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    said.flat_map(|said| said.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<u32>>())
        .collect()
}

/// Ends the process of that name among all that descend from `pid`, as a crash of it would, once it is there.
pub async fn crash(pid: u32, name: &str) {
    let found = found(pid, name).await;
    let found = i32::try_from(found).ok().and_then(Pid::from_raw).expect("a pid");
    kill_process(found, Signal::KILL).expect("it is ours");
}

/// Which process of that name descends from `pid`, once it is there.
pub async fn found(pid: u32, name: &str) -> u32 {
    until(name, || descendants(pid).into_iter().find(|it| is_named(*it, name))).await
}

/// Waits until a process has ended; one that nobody has waited for yet has no command line any more.
pub async fn gone(pid: u32) {
    let ended = || fs::read(format!("/proc/{pid}/cmdline")).map_or(true, |line| line.is_empty());
    until("the end of a process", || ended().then_some(())).await;
}

/// Waits until something of the system (a process, a file) is so; nobody tells of it, so it is looked at again and again.
pub async fn until<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    let looking = async {
        loop {
            match look() {
                Some(found) => return found,
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), looking)
        .await
        .unwrap_or_else(|_| panic!("{what}: never so"))
}

/// A shell script that is a program to which each message comes as one of another version; the program takes the script's place, so that
/// its end is seen at once.
pub fn with_another_version(program: &str) -> String {
    format!(
        "exec 3<&0\nmkfifo \"$0.messages\"\nsed -u 's/\"version\":1/\"version\":2/' <&3 >\"$0.messages\" 2>/dev/null 3<&- &\n\
         exec '{program}' \"$@\" <\"$0.messages\" 3<&-"
    )
}

fn descendants(pid: u32) -> Vec<u32> {
    let children = children(pid);
    let further: Vec<u32> = children.iter().flat_map(|child| descendants(*child)).collect();
    children.into_iter().chain(further).collect()
}

/// The kernel keeps the first fifteen letters of a name.
fn is_named(pid: u32, name: &str) -> bool {
    let said = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
    !said.trim().is_empty() && name.starts_with(said.trim())
}
