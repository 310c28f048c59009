//! A schedule that is a file on this computer; it is looked at like a page.

use std::{
    io::{self, Read as _},
    path::Path,
};

use agenda::Failure;
use tokio::{fs::File, io::AsyncReadExt};
use words::args;

use super::{Arrived, Limits, failure, transport};
use crate::speech;

/// Reads the file, bounded as a page is.
pub async fn read(path: &Path, limits: &Limits) -> Result<Arrived, Failure> {
    let result = tokio::time::timeout(limits.total, contents(path, limits)).await;
    result.unwrap_or_else(|_| {
        let n = limits.total.as_secs_f32().to_string();
        Err(failure(speech::fill("fetch-file-slow", &args!["path" => path.to_string_lossy(), "n" => n])))
    })
}

async fn contents(path: &Path, limits: &Limits) -> Result<Arrived, Failure> {
    let wrong = |why: io::Error| sentence(path, &why);
    // Asked before it is opened: opening a pipe waits for a writer.
    let found = tokio::fs::metadata(path).await.map_err(wrong)?;
    if !found.is_file() {
        return Err(failure(speech::fill("fetch-file-none", &args!["path" => path.to_string_lossy()])));
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
    let path = path.to_string_lossy();
    failure(match why.kind() {
        io::ErrorKind::NotFound => speech::fill("fetch-file-missing", &args!["path" => path]),
        io::ErrorKind::PermissionDenied => speech::fill("fetch-file-forbidden", &args!["path" => path]),
        _ => speech::fill("fetch-file-unreadable", &args!["path" => path, "why" => why.to_string()]),
    })
}
