//! How this program can be called, for sentences that say what to type.

use std::{
    env,
    path::{Path, PathBuf},
};

use agenda::{MenuRow, View};
use words::Language;

/// The name of the program in a shell's `PATH`.
const NAME: &str = agenda::PROGRAM;

/// The words that call this very program: its name where the shell finds it by that, else where it lies.
#[must_use]
pub fn program() -> String {
    let ours = env::current_exe().and_then(|it| it.canonicalize());
    let found = env::var_os("PATH").and_then(|path| found_in(env::split_paths(&path)));
    match ours {
        Ok(ours) if found.as_ref() != Some(&ours) => quoted(&ours),
        _ => NAME.to_owned(),
    }
}

/// Puts the words that call this very program (`program`) where a view tells a newcomer what can be done without the page.
pub fn name_in(view: &mut View, program: &str, language: Language) {
    let (usual, ours) = (agenda::meanwhile(NAME, language), agenda::meanwhile(program, language));
    let rows = view.menu.iter_mut().filter_map(|row| match row {
        MenuRow::Item { label, .. } => Some(label),
        _ => None,
    });
    rows.chain(&mut view.agenda.warnings).filter(|it| **it == usual).for_each(|it| it.clone_from(&ours));
}

/// What the shell would start.
fn found_in(folders: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    let name = format!("{NAME}{}", env::consts::EXE_SUFFIX);
    let mut files = folders.map(|folder| folder.join(&name));
    files.find(|file| file.is_file()).and_then(|file| file.canonicalize().ok())
}

/// A path as a shell takes it.
#[must_use]
pub fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(windows) {
        return quoted_for_windows(&path);
    }
    let plain = |it: char| it.is_alphanumeric() || "/._-+~:@\\".contains(it);
    if path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// The same for the shells of Windows: what has a space stands in double quotes, of which a path there has none, and the mark that it has no
/// limit of length (`\\?\`) is not for people.
fn quoted_for_windows(path: &str) -> String {
    let path = path.strip_prefix(r"\\?\").unwrap_or(path);
    let plain = |it: char| it.is_alphanumeric() || "\\._-+~:@/".contains(it);
    if path.chars().all(plain) { path.to_owned() } else { format!("\"{path}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_word_of_the_shell() {
        assert_eq!(quoted(Path::new("/opt/ospo-tray_1.0/ospo-tray")), "/opt/ospo-tray_1.0/ospo-tray");
        assert_eq!(quoted(Path::new("/my files/it's")), "'/my files/it'\\''s'");
    }

    #[test]
    fn a_path_of_windows_is_one_word_there() {
        assert_eq!(quoted_for_windows(r"\\?\C:\ospo-tray.exe"), r"C:\ospo-tray.exe");
        assert_eq!(quoted_for_windows(r"C:\my files\a.exe"), r#""C:\my files\a.exe""#);
    }

    #[test]
    fn the_shell_takes_the_first_that_there_is() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        let program = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
        std::fs::write(&program, "").unwrap();
        assert_eq!(found_in([folder.join("none"), folder.clone()].into_iter()), Some(program));
        assert_eq!(found_in([folder.join("none")].into_iter()), None);
    }
}
