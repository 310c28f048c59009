//! A schedule that is a file on this computer; it is looked at like a page.

use std::{
    io::{self, Read as _},
    path::Path,
};

use agenda::Failure;
use tokio::{fs::File, io::AsyncReadExt};

use super::{Arrived, Limits, failure, transport};

/// Reads the file, bounded as a page is.
pub async fn read(path: &Path, limits: &Limits) -> Result<Arrived, Failure> {
    let result = tokio::time::timeout(limits.total, contents(path, limits)).await;
    result.unwrap_or_else(|_| {
        Err(failure(format!(
            "{} could not be read within {} s. Is its disk there?",
            path.display(),
            limits.total.as_secs_f32()
        )))
    })
}

async fn contents(path: &Path, limits: &Limits) -> Result<Arrived, Failure> {
    let wrong = |why: io::Error| sentence(path, &why);
    // Asked before it is opened: opening a pipe waits for a writer.
    let found = tokio::fs::metadata(path).await.map_err(wrong)?;
    if !found.is_file() {
        return Err(failure(format!(
            "{} is no file. Name the file of the schedule in the settings.",
            path.display()
        )));
    }
    let file = File::open(path).await.map_err(wrong)?;
    let mut body = Vec::new();
    file.take(limits.bytes as u64 + 1).read_to_end(&mut body).await.map_err(wrong)?;
    if body.len() > limits.bytes {
        return Err(transport::too_long(limits.bytes));
    }
    let modified = found.modified().ok().map(Into::into);
    Ok(Arrived::local(body, modified, path.to_string_lossy().into_owned()))
}

/// What the file holds at this moment, up to so many bytes.
pub fn now(path: &Path, most: usize) -> Option<Vec<u8>> {
    let there = std::fs::metadata(path).is_ok_and(|found| found.is_file());
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).ok().filter(|_| there)?;
    file.take(most as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn sentence(path: &Path, why: &io::Error) -> Failure {
    let path = path.display();
    failure(match why.kind() {
        io::ErrorKind::NotFound => format!("There is no file {path}. Look at its path in the settings."),
        io::ErrorKind::PermissionDenied => {
            format!("{path} may not be read. Look at its owner and permissions.")
        }
        _ => format!("{path} cannot be read ({why})."),
    })
}
