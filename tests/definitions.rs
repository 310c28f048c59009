//! Completions and manual pages, as the built program prints them, where their readers are there to judge them.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, process::Command};

fn print(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ospo-tray")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_shell_gets_completions_of_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = print(&["completions", shell]);
        for word in ["next", "join", "follow", "format", "test-notification", "completions"] {
            assert!(script.contains(word), "{shell} completes {word}");
        }
    }
}

#[test]
fn bash_completes_what_the_program_takes() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("completions");
    fs::write(&script, print(&["completions", "bash"])).unwrap();
    let complete = |line: &[&str]| {
        let ask = format!(
            "source '{}'; COMP_WORDS=({}); COMP_CWORD={}; \
             call=$(complete -p ospo-tray); call=${{call#* -F }}; ${{call%% *}} ospo-tray \"{}\" \"{}\"; echo \"${{COMPREPLY[*]}}\"",
            script.display(),
            line.join(" "),
            line.len() - 1,
            line[line.len() - 1],
            line[line.len() - 2],
        );
        let output = Command::new("bash").args(["--norc", "-c", &ask]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(complete(&["ospo-tray", "jo"]), "join");
    assert_eq!(complete(&["ospo-tray", "next", "--fol"]), "--follow");
    assert_eq!(complete(&["ospo-tray", "next", "--format", "way"]), "waybar");
}

#[test]
fn there_is_a_manual_page_for_the_program_and_each_command() {
    let page = print(&["man"]);
    assert!(page.contains(".TH ospo-tray 1") && page.contains("test\\-notification"), "{page}");
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("man1");
    print(&["man", "--into", into.to_str().unwrap()]);
    for name in ["ospo-tray.1", "ospo-tray-next.1", "ospo-tray-join.1", "ospo-tray-settings-set.1"] {
        let page = fs::read_to_string(into.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(page.contains(".SH SYNOPSIS"), "{name}: {page}");
    }
}
