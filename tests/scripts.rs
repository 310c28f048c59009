//! What `script/bootstrap` says and does on machines that have not what it wants: each machine is a folder of
//! stub programs, the only ones that the script can find.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    process::Command,
};

/// As old as the project's own `rust-version` allows.
const CARGO: &str = concat!("cargo ", env!("CARGO_PKG_RUST_VERSION"), ".0");
const DEBIAN: &str = "ID=debian\nPRETTY_NAME='Debian GNU/Linux 12 (bookworm)'";

/// A machine of stub programs; `calls` in its folder records what its `apt-get` was called with.
struct Machine(tempfile::TempDir);

/// How the script ended, and what it said.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Machine {
    /// A machine of the system in `os_release` with a good cargo, root's rights, and nothing else to build with.
    fn new(os_release: &str) -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        fs::create_dir(machine.path("bin")).unwrap();
        fs::write(machine.path("os-release"), os_release).unwrap();
        for tool in ["bash", "env", "sed", "grep", "sort", "head", "tr", "dirname", "cat"] {
            symlink(real(tool), machine.path("bin").join(tool)).unwrap();
        }
        machine
            .program("cargo", &format!(r#"[ "$1" != --version ] || echo "{CARGO} (f2d3ce0bd 2026-03-21)""#))
            .program("rustc", "echo host: x86_64-unknown-linux-gnu")
            .program("id", "echo 0")
            .program("uname", "echo Linux")
            .program("dpkg-query", "exit 1")
            .program("apt-get", &format!("{RECORD}; exit 0"))
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    /// Adds a program, or puts another one in its place.
    fn program(self, name: &str, script: &str) -> Self {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!{}\n{script}\n", real("bash").display())).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn without(self, name: &str) -> Self {
        fs::remove_file(self.path("bin").join(name)).unwrap();
        self
    }

    fn bootstrap(&self, arguments: &[&str]) -> Said {
        self.runs("script/bootstrap", arguments)
    }

    fn runs(&self, script: &str, arguments: &[&str]) -> Said {
        let output = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(script))
            .args(arguments)
            .env_clear()
            .env("PATH", self.path("bin"))
            .env("HOME", self.0.path())
            .env("CALLS", self.path("calls"))
            .env("OSPO_TRAY_OS_RELEASE", self.path("os-release"))
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn calls(&self) -> String {
        fs::read_to_string(self.path("calls")).unwrap_or_default()
    }
}

const RECORD: &str = r#"echo "$DEBIAN_FRONTEND $*" >>"$CALLS""#;
const ALL_THERE: &str = r#"for package in "${@:3}"; do echo "ii $package"; done"#;

fn real(tool: &str) -> std::path::PathBuf {
    let path = std::env::var_os("PATH").unwrap();
    std::env::split_paths(&path).map(|folder| folder.join(tool)).find(|file| file.is_file()).unwrap()
}

impl Said {
    fn gave_up_with(&self, sentences: &[&str]) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        for sentence in sentences {
            assert!(self.err.contains(sentence), "wanted: {sentence}\nsaid: {}", self.err);
        }
    }

    fn was_content(&self) {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
    }
}

/// With the tools of the tests, whose packages are here since this test runs.
fn tested(machine: Machine) -> Machine {
    machine.program("cargo-nextest", "").program("cargo-deny", "").program("npm", "exit 1")
}

#[test]
fn does_nothing_when_all_is_there() {
    let machine = Machine::new(DEBIAN).program("dpkg-query", ALL_THERE);
    let said = machine.bootstrap(&[]);
    said.was_content();
    assert_eq!((said.out, machine.calls()), (String::new(), String::new()));
}

#[test]
fn installs_what_is_missing_and_says_so() {
    let machine =
        Machine::new(DEBIAN).program("dpkg-query", "echo 'ii build-essential'; echo 'rc pkg-config'");
    let said = machine.bootstrap(&[]);
    said.was_content();
    assert_eq!(said.out, "bootstrap: installing with apt-get: pkg-config libwebkit2gtk-4.1-dev xdg-utils\n");
    assert_eq!(
        machine.calls(),
        "noninteractive -q -o DPkg::Lock::Timeout=600 update\n\
         noninteractive -q -o DPkg::Lock::Timeout=600 install -y pkg-config libwebkit2gtk-4.1-dev xdg-utils\n"
    );
}

#[test]
fn ubuntu_is_known_by_what_it_is_like() {
    let machine = Machine::new("ID=neon\nID_LIKE='ubuntu debian'");
    machine.bootstrap(&[]).was_content();
    assert!(machine.calls().contains("install -y build-essential"));
}

#[test]
fn the_tests_want_a_panel_and_a_daemon_too() {
    let machine = tested(Machine::new(DEBIAN)).without("npm");
    machine.bootstrap(&["--test"]).was_content();
    for package in ["xvfb", "xfce4-panel", "xfce4-notifyd", "webkit2gtk-driver", "npm"] {
        assert!(machine.calls().contains(&format!(" {package}")), "{}", machine.calls());
    }
}

#[test]
fn an_npm_that_is_there_stays() {
    let machine = tested(Machine::new(DEBIAN));
    machine.bootstrap(&["--test"]).was_content();
    assert!(machine.calls().contains(" xvfb ") && !machine.calls().contains("npm"), "{}", machine.calls());
}

#[test]
fn a_member_who_is_not_root_is_helped_by_sudo() {
    let sudo = r#"echo sudo >>"$CALLS"; exec "$@""#;
    let machine = Machine::new(DEBIAN).program("id", "echo 1000").program("sudo", sudo);
    let said = machine.bootstrap(&[]);
    said.was_content();
    assert!(said.out.contains("installing with sudo apt-get: build-essential"));
    let calls = machine.calls();
    assert_eq!(calls.matches("sudo\nnoninteractive -q").count(), 2, "{calls}");
}

#[test]
fn without_root_and_sudo_the_command_is_told() {
    let machine = Machine::new(DEBIAN).program("id", "echo 1000");
    machine.bootstrap(&[]).gave_up_with(&[
        "there is no sudo to install them with",
        "apt-get install build-essential pkg-config libwebkit2gtk-4.1-dev xdg-utils",
    ]);
    assert_eq!(machine.calls(), "");
}

#[test]
fn no_network_for_packages_is_a_sentence() {
    let apt = "echo \"E: Temporary failure resolving 'deb.debian.org'\" >&2; exit 100";
    let said = Machine::new(DEBIAN).program("apt-get", apt).bootstrap(&[]);
    said.gave_up_with(&[
        "apt-get could not install them; its reason stands above",
        "Without a network, come back with one",
    ]);
    assert!(said.out.contains("the package lists could not be renewed"));
}

#[test]
fn no_network_for_crates_is_a_sentence() {
    let cargo = format!(r#"[ "$1" = --version ] && echo "{CARGO}" || exit 101"#);
    let machine = Machine::new(DEBIAN).program("dpkg-query", ALL_THERE).program("cargo", &cargo);
    machine.bootstrap(&[]).gave_up_with(&["the crates could not be fetched", "come back with one"]);
}

#[test]
fn no_cargo_is_a_sentence() {
    let machine = Machine::new(DEBIAN).without("cargo");
    machine.bootstrap(&[]).gave_up_with(&["cargo was not found", "https://rustup.rs"]);
    assert_eq!(machine.calls(), "", "nothing is installed for a build that cannot be");
}

#[test]
fn a_rustup_without_a_toolchain_is_a_sentence() {
    let rustup = "echo 'error: rustup could not choose a version of cargo to run' >&2; exit 1";
    let machine = Machine::new(DEBIAN).program("cargo", rustup);
    machine.bootstrap(&[]).gave_up_with(&["cargo is here and does not run", "rustup default stable"]);
    assert_eq!(machine.calls(), "", "nothing is installed for a build that cannot be");
}

#[test]
fn what_was_built_is_run_wherever_cargo_builds() {
    let machine = Machine::new(DEBIAN).program("dpkg-query", ALL_THERE);
    let folder = machine.path("elsewhere");
    let cargo = format!(
        r#"case $1 in
  --version) echo "{CARGO}" ;;
  metadata) echo '{{"packages":[],"target_directory":"{}","version":1}}' ;;
esac"#,
        folder.display()
    );
    let machine = machine.program("cargo", &cargo);
    fs::create_dir_all(folder.join("release")).unwrap();
    let machine = machine.program("ospo-tray", r#"echo "ran with $*""#);
    fs::rename(machine.path("bin/ospo-tray"), folder.join("release/ospo-tray")).unwrap();
    let said = machine.runs("script/run", &["--demo"]);
    said.was_content();
    assert_eq!(said.out, "ran with --demo\n");
}

#[test]
fn cargo_is_found_where_rustup_puts_it() {
    let machine = Machine::new(DEBIAN).program("dpkg-query", ALL_THERE);
    fs::create_dir_all(machine.path(".cargo/bin")).unwrap();
    fs::rename(machine.path("bin/cargo"), machine.path(".cargo/bin/cargo")).unwrap();
    machine.bootstrap(&[]).was_content();
}

#[test]
fn an_old_cargo_is_a_sentence() {
    let machine = Machine::new(DEBIAN).program("cargo", "echo 'cargo 1.63.0'");
    machine.bootstrap(&[]).gave_up_with(&["cargo 1.63.0 is too old", "rustup update stable"]);
}

#[test]
fn other_systems_are_told_their_own_command() {
    for (os_release, run, test) in [
        (
            "ID=fedora",
            "dnf install gcc gcc-c++ make pkgconf-pkg-config webkit2gtk4.1-devel xdg-utils",
            "/usr/bin/Xvfb /usr/bin/xvfb-run /usr/bin/xauth /usr/bin/dbus-run-session /usr/bin/dunst \
             /usr/bin/xfce4-panel /usr/bin/xfconf-query xfce4-notifyd /usr/bin/WebKitWebDriver /usr/bin/xprop \
             /usr/bin/xsetroot /usr/bin/xdotool /usr/bin/convert dejavu-sans-fonts adwaita-icon-theme \
             /usr/bin/desktop-file-validate /usr/bin/shellcheck python3 nodejs-npm",
        ),
        (
            "ID=manjaro\nID_LIKE=arch",
            "pacman -S --needed base-devel webkit2gtk-4.1 xdg-utils",
            "xorg-server-xvfb xorg-xauth dbus dunst xfce4-panel xfconf xfce4-notifyd xorg-xprop xorg-xsetroot \
             xdotool imagemagick ttf-dejavu adwaita-icon-theme desktop-file-utils shellcheck python npm",
        ),
        (
            "ID=opensuse-leap\nID_LIKE='suse opensuse'",
            "zypper install gcc gcc-c++ make pkgconf-pkg-config webkit2gtk3-devel xdg-utils",
            "/usr/bin/Xvfb /usr/bin/xvfb-run /usr/bin/xauth /usr/bin/dbus-run-session /usr/bin/dunst \
             /usr/bin/xfce4-panel /usr/bin/xfconf-query xfce4-notifyd /usr/bin/WebKitWebDriver /usr/bin/xprop \
             /usr/bin/xsetroot /usr/bin/xdotool /usr/bin/convert dejavu-fonts adwaita-icon-theme \
             /usr/bin/desktop-file-validate /usr/bin/shellcheck python3 npm-default",
        ),
    ] {
        let said = Machine::new(os_release).bootstrap(&[]);
        said.gave_up_with(&["this command brings what is missing; run it, then run this again:\n"]);
        assert_eq!(said.err.lines().last(), Some(format!("  {run}").as_str()));
        let said = Machine::new(os_release).bootstrap(&["--test"]);
        assert_eq!(said.err.lines().last(), Some(format!("  {run} {test}").as_str()));
        let said = Machine::new(os_release).program("id", "echo 1000").bootstrap(&[]);
        assert_eq!(said.err.lines().last(), Some(format!("  sudo {run}").as_str()));
    }
}

#[test]
fn on_macos_it_is_homebrew() {
    let said = Machine::new("").program("uname", "echo Darwin").bootstrap(&[]);
    said.gave_up_with(&["on macOS", "\n  xcode-select --install\n  brew install pkgconf\n"]);
    // script/test judges scripts and desktop entry on every system.
    let said = Machine::new("").program("uname", "echo Darwin").program("cc", "").bootstrap(&["--test"]);
    said.gave_up_with(&["\n  brew install pkgconf shellcheck desktop-file-utils python node\n"]);
}

#[test]
fn an_unknown_system_is_named_with_what_it_needs() {
    let said = Machine::new("ID=plan9\nPRETTY_NAME='Plan 9'").bootstrap(&[]);
    said.gave_up_with(&["this system (Plan 9) is not one that it knows", "WebKitGTK 4.1", "C compiler"]);
}

#[test]
fn an_unknown_system_that_has_all_goes_on() {
    let machine =
        Machine::new("ID=nixos").program("cc", "").program("pkg-config", "").program("xdg-open", "");
    machine.bootstrap(&[]).was_content();
    let without_web_engine = machine.program("pkg-config", "exit 1");
    without_web_engine.bootstrap(&[]).gave_up_with(&["this system (nixos)"]);
}

/// What the tests and pictures call by name.
const TOOLS: [&str; 18] = [
    "python3",
    "shellcheck",
    "desktop-file-validate",
    "Xvfb",
    "xvfb-run",
    "xauth",
    "dbus-run-session",
    "dunst",
    "xfce4-panel",
    "xfconf-query",
    "WebKitWebDriver",
    "xprop",
    "xsetroot",
    "xdotool",
    "convert",
    "compare",
    "import",
    "xdg-open",
];

#[test]
fn where_packages_are_not_installed_each_tool_of_the_tests_is_looked_for() {
    let machine = || {
        let machine = tested(Machine::new("ID=nixos")).program("cc", "").program("pkg-config", "");
        let machine = TOOLS.into_iter().fold(machine, |machine, tool| machine.program(tool, ""));
        // The packages of tests/web are here since this test runs, or are brought.
        machine
            .program("find", "echo /usr/lib/xfce4/notifyd/xfce4-notifyd")
            .program("npm", "")
            .program("cp", "")
    };
    machine().bootstrap(&["--test"]).was_content();
    for tool in TOOLS {
        let said = machine().without(tool).bootstrap(&["--test"]);
        said.gave_up_with(&["this system (nixos)", "for the tests"]);
    }
    machine().program("find", "").bootstrap(&["--test"]).gave_up_with(&["xfce4-notifyd"]);
}

#[test]
fn a_slip_in_the_options_is_told() {
    let said = Machine::new(DEBIAN).bootstrap(&["--tests"]);
    assert_eq!((said.code, said.err.as_str()), (Some(2), "usage: script/bootstrap [--test]\n"));
}
