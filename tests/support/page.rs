//! The page of a made-up group, in the shape in which working groups publish when they meet.

/// The whole page; change a field and serve it again, as the group's editors do.
#[derive(Clone, Debug)]
pub struct Page {
    pub title: String,
    pub sessions: Vec<Session>,
    /// A month without a day.
    pub later: Option<String>,
}

/// One session under its heading.
#[derive(Clone, Debug)]
pub struct Session {
    pub heading: String,
    /// None: the page says no time.
    pub when: Option<String>,
    pub main: String,
    pub main_hosts: String,
    pub community: String,
    pub community_hosts: String,
    /// Words and address of each link.
    pub links: Vec<(String, String)>,
}

/// Where the standard page's first session is registered for.
pub const REGISTER: &str = "https://register.example.org/preserving-software?group=libraries&from=page";

impl Page {
    /// Two sessions of the year 2026 and a month to come.
    ///
    /// The first: Thursday 8 October, 16:00Z (18:00 in Berlin), registered for on a page. The second: Thursday 22 October, 14:00Z
    /// (16:00 in Berlin), without a link.
    pub fn of_the_guild() -> Self {
        let first = Session {
            heading: "October 8: Libraries & Archives".into(),
            when: Some("9am PT, 12pm ET, 6pm CET".into()),
            main: "Preserving software <for good>".into(),
            main_hosts: "Ada Quill & Tomas Reed, Paper Lantern Library".into(),
            community: "A shared map of collections".into(),
            community_hosts: "Harbour Commons".into(),
            links: vec![("Register here".into(), REGISTER.into())],
        };
        let second = Session {
            heading: "October 22nd: Towns, Counties and Ports".into(),
            when: Some("7am PT, 10am ET, 4pm CET".into()),
            main: "Buying together".into(),
            main_hosts: "Mara Holt, City of Northmere".into(),
            community: "Counting what matters".into(),
            community_hosts: "TBD".into(),
            links: Vec::new(),
        };
        Self {
            title: "The Lantern Guild's Working Group".into(),
            sessions: vec![first, second],
            later: Some("November".into()),
        }
    }

    /// The same with a call link for the first session in place of its registration.
    pub fn with_call(url: &str) -> Self {
        let mut page = Self::of_the_guild();
        page.sessions[0].links = vec![("Join the call".into(), url.into())];
        page
    }

    /// The same without any link of a session.
    pub fn without_links() -> Self {
        let mut page = Self::of_the_guild();
        page.sessions[0].links.clear();
        page
    }

    pub fn markdown(&self) -> String {
        let mut page =
            format!("---\ntitle: \"{}\"\n---\n\n{INTRODUCTION}\n\n### When:\n\n{RHYTHM}\n", self.title);
        for session in &self.sessions {
            page += &format!("\n## {}\n\n", session.heading);
            for (name, words) in session.lines() {
                page += &format!("- {name}: {words}\n");
            }
            for (words, url) in &session.links {
                page += &format!("- [{words}]({url})\n");
            }
        }
        if let Some(month) = &self.later {
            page += &format!("\n## {month} - TBD\n");
        }
        page + "\n### Where:\n\nOnline.\n"
    }

    pub fn html(&self) -> String {
        let title = escaped(&self.title);
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n\
             <header><a href=\"/\">Home</a></header>\n<main>\n<h1>{title}</h1>\n<p>{INTRODUCTION}</p>\n<h3>When:</h3>\n<p>{RHYTHM}</p>\n"
        );
        for session in &self.sessions {
            page += &format!("<h2>{}</h2>\n<ul>\n", escaped(&session.heading));
            for (name, words) in session.lines() {
                page += &format!("  <li>{name}: {}</li>\n", escaped(&words));
            }
            for (words, url) in &session.links {
                page += &format!("  <li><a href=\"{}\">{}</a></li>\n", escaped(url), escaped(words));
            }
            page += "</ul>\n";
        }
        if let Some(month) = &self.later {
            page += &format!("<h2>{month} - TBD</h2>\n");
        }
        page + "<h3>Where:</h3>\n<p>Online.</p>\n</main>\n</body></html>\n"
    }
}

const INTRODUCTION: &str =
    "The guild looks after the software that keeps reading rooms and town halls running.";

const RHYTHM: &str = "Every second Thursday. The main track is in the first thirty minutes, the community track takes the \
                      remainder of the hour.";

impl Session {
    fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = Vec::new();
        if let Some(when) = &self.when {
            lines.push(("When", when.clone()));
        }
        lines.push(("Main track", self.main.clone()));
        lines.push(("Hosts", self.main_hosts.clone()));
        lines.push(("Community track", self.community.clone()));
        lines.push(("Hosts", self.community_hosts.clone()));
        lines
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
