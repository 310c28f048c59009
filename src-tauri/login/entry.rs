//! Linux: an entry in the member's autostart folder (Desktop Application Autostart Specification).

use std::{fs, io, path::Path};

use words::Language;

use crate::{profile::Profile, store::atomic};

/// By this line an entry is known to be ours: one without it is the member's own, and is neither changed nor removed.
const OURS: &str = "X-OspoTray-StartAtLogin=true";

/// Makes the entry agree with what is wanted; on an error, says which entry that is.
pub(super) fn agree(wanted: bool, profile: &Profile, program: &Path) -> Result<(), (String, io::Error)> {
    let Some(config) = dirs::config_dir() else { return Ok(()) };
    let entry = config.join("autostart").join(format!("{}.desktop", profile.bus_name));
    write(wanted, &entry, profile, program).map_err(|why| (entry.display().to_string(), why))
}

fn write(wanted: bool, entry: &Path, profile: &Profile, program: &Path) -> io::Result<()> {
    let there = there(entry)?;
    if there.as_ref().is_some_and(|it| !is_ours(it)) {
        return Ok(());
    }
    if !wanted {
        return if there.is_some() { fs::remove_file(entry) } else { Ok(()) };
    }
    let text = text(program, profile.folder.as_deref());
    if there.is_some_and(|it| it == text.as_bytes()) {
        return Ok(());
    }
    entry.parent().map_or(Ok(()), fs::create_dir_all)?;
    atomic::replace(entry, text.as_bytes())
}

/// The entry as it is; none when there is none.
fn there(entry: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(entry) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn is_ours(entry: &[u8]) -> bool {
    entry.split(|byte| *byte == b'\n').any(|line| line.trim_ascii() == OURS.as_bytes())
}

fn text(program: &Path, folder: Option<&Path>) -> String {
    let mut exec = quoted(program);
    if let Some(folder) = folder {
        exec = format!("{exec} --profile {}", quoted(folder));
    }
    let comments = comments();
    format!(
        "[Desktop Entry]\nType=Application\nName=OSPO Tray\n{comments}Exec={exec}\n\
         Icon=org.ospotray.OspoTray\nTerminal=false\nX-GNOME-UsesNotifications=true\n{OURS}\n"
    )
}

/// In every language, since the desktop chooses ("Localized values for keys").
fn comments() -> String {
    let comment = |language: Language| match language {
        Language::En => format!("Comment={}\n", language.say("login-comment")),
        other => format!("Comment[{}]={}\n", other.code(), other.say("login-comment")),
    };
    Language::ALL.into_iter().map(comment).collect()
}

/// A path as one argument of `Exec` (Desktop Entry Specification, "The Exec key": quotes, then the string's own escapes, and `%%`).
fn quoted(path: &Path) -> String {
    let mut out = String::from("\"");
    for character in path.to_string_lossy().chars() {
        match character {
            '"' | '`' | '$' => out.extend(["\\\\", character.encode_utf8(&mut [0; 4])]),
            '\\' => out.push_str("\\\\\\\\"),
            '%' => out.push_str("%%"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_everything_in_it_is_one_argument() {
        assert_eq!(quoted(Path::new("/a b/100%/$x")), "\"/a b/100%%/\\\\$x\"");
        assert_eq!(quoted(Path::new("/a\\b")), "\"/a\\\\\\\\b\"");
    }

    #[test]
    fn the_entry_comes_and_goes_with_the_setting() {
        let home = tempfile::tempdir().unwrap();
        let profile = Profile::in_folder(&home.path().join("profile"));
        let entry = home.path().join("autostart/x.desktop");
        let program = Path::new("/opt/ospo-tray");
        write(true, &entry, &profile, program).unwrap();
        let text = fs::read_to_string(&entry).unwrap();
        assert!(text.contains("\nComment[de]=Der nächste Termin"), "{text}");
        assert!(text.contains("Exec=\"/opt/ospo-tray\" --profile \""), "{text}");
        write(false, &entry, &profile, program).unwrap();
        assert!(!entry.exists());
        write(false, &entry, &profile, program).unwrap();
    }
}
