//! Linux: an entry in the member's autostart folder (Desktop Application Autostart Specification).

use std::{fs, io, path::Path};

use crate::{profile::Profile, store::atomic};

/// Makes the entry agree with what is wanted; on an error, says which entry that is.
pub(super) fn agree(wanted: bool, profile: &Profile) -> Result<(), (String, io::Error)> {
    let Some(config) = dirs::config_dir() else { return Ok(()) };
    let entry = config.join("autostart").join(format!("{}.desktop", profile.bus_name));
    write(wanted, &entry, profile).map_err(|why| (entry.display().to_string(), why))
}

fn write(wanted: bool, entry: &Path, profile: &Profile) -> io::Result<()> {
    if !wanted {
        return match fs::remove_file(entry) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why),
            _ => Ok(()),
        };
    }
    let text = text(&std::env::current_exe()?, profile.folder.as_deref());
    if fs::read(entry).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    entry.parent().map_or(Ok(()), fs::create_dir_all)?;
    atomic::replace(entry, text.as_bytes())
}

fn text(program: &Path, folder: Option<&Path>) -> String {
    let mut exec = quoted(program);
    if let Some(folder) = folder {
        exec = format!("{exec} --profile {}", quoted(folder));
    }
    format!(
        "[Desktop Entry]\nType=Application\nName=OSPO Tray\nComment=The next session in the system tray\nExec={exec}\n\
         Icon=org.ospotray.OspoTray\nTerminal=false\nX-GNOME-UsesNotifications=true\n"
    )
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
        write(true, &entry, &profile).unwrap();
        let text = fs::read_to_string(&entry).unwrap();
        let program = std::env::current_exe().unwrap();
        assert!(text.contains(&format!("Exec=\"{}\" --profile \"", program.display())), "{text}");
        write(false, &entry, &profile).unwrap();
        assert!(!entry.exists());
        write(false, &entry, &profile).unwrap();
    }
}
