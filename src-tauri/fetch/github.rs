//! A file on GitHub is asked for as the file itself, not as the page around it.

use url::Url;

/// The raw file of a `blob` page: `github.com/OWNER/REPOSITORY/blob/BRANCH/PATH`.
pub fn raw(page: &Url) -> Option<Url> {
    if !matches!(page.host_str(), Some("github.com" | "www.github.com")) || page.scheme() != "https" {
        return None;
    }
    let parts: Vec<&str> = page.path_segments()?.collect();
    let [owner, repository, "blob", branch, path @ ..] = parts.as_slice() else { return None };
    if path.is_empty() || path.iter().all(|part| part.is_empty()) {
        return None;
    }
    let mut raw = page.clone();
    raw.set_host(Some("raw.githubusercontent.com")).ok()?;
    raw.set_path(&[&[*owner, repository, branch], path].concat().join("/"));
    raw.set_query(None);
    raw.set_fragment(None);
    Some(raw)
}
