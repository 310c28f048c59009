//! What *Join* opens: the call, or the nearest that there is to it.

use schedule::{LinkKind, Session, calls};
use url::Url;

use crate::{
    JoinHint, JoinKind, LeadsTo, Preferences, SessionId, Target,
    likeness::same_words,
    page::{own_page, place},
    shorten::shorten,
};

/// One address to open, and what opening it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    /// What it does.
    pub kind: JoinKind,
    /// Where it leads.
    pub url: Url,
    /// Whether it is the member's own.
    pub private: bool,
}

impl Way {
    /// For a session: the page's call link, the member's own link, the registration, where the community talks, the page.
    pub(crate) fn to(session: &Session, preferences: &Preferences) -> Option<Self> {
        let public = |kind, url| Some(Self { kind, url, private: false });
        let invites = calls::is_invitation;
        on_page(session, LinkKind::Join, |url| !invites(url))
            .and_then(|url| public(JoinKind::Join, url))
            .or_else(|| own_link(session, preferences))
            .or_else(|| {
                on_page(session, LinkKind::Register, |_| true).and_then(|url| public(JoinKind::Register, url))
            })
            .or_else(|| on_page(session, LinkKind::Join, invites).and_then(|url| public(JoinKind::Join, url)))
            .or_else(|| Self::to_page(preferences))
    }

    /// The schedule's page, where it may be opened.
    pub(crate) fn to_page(preferences: &Preferences) -> Option<Self> {
        Some(Self { kind: JoinKind::Page, url: own_page(&preferences.schedule)?, private: false })
    }

    pub(crate) fn target(&self) -> Target {
        Target { url: self.url.to_string(), private: self.private, leads_to: None }
    }

    /// The way to a session, by which opening it counts for that session.
    pub(crate) fn target_of(&self, session: &SessionId) -> Target {
        let leads_to = Some(LeadsTo { session: session.clone(), kind: self.kind });
        Target { leads_to, ..self.target() }
    }

    pub(crate) fn hint(&self) -> JoinHint {
        let url = calls::unwrap(&self.url);
        JoinHint { kind: self.kind, host: place(&url).into() }
    }

    /// The service that it leads to; none where its host is known to nobody, whatever the page says of it.
    pub(crate) fn service(&self) -> Option<&'static str> {
        calls::classify(&self.url).service
    }
}

impl Target {
    /// In few characters, fit to be logged and to be told.
    pub(crate) fn shown(&self) -> String {
        match Url::parse(&self.url) {
            _ if !self.private => shorten(&self.url, ADDRESS),
            Ok(url) => calls::shortened(&url),
            Err(_) => "…".into(),
        }
    }
}

/// How much of an address is told, in characters.
const ADDRESS: usize = 200;

fn openable(url: &str) -> Option<Url> {
    Url::parse(url).ok().filter(calls::may_open)
}

/// What a link of the page opens: the address that is shown, and not the redirection around it.
pub(crate) fn opens(url: &str) -> Option<Url> {
    openable(url).map(|url| calls::to_open(&url))
}

fn on_page(session: &Session, kind: LinkKind, wanted: impl Fn(&Url) -> bool) -> Option<Url> {
    let of_kind = session.links.iter().filter(|it| it.kind == kind);
    of_kind.filter_map(|it| opens(&it.url)).find(wanted)
}

fn own_link(session: &Session, preferences: &Preferences) -> Option<Way> {
    let group = preferences.join_links.iter().find(|(group, _)| same_words(group, &session.title));
    let link = group.map(|(_, link)| link).or(preferences.join_link.as_ref())?;
    Some(Way { kind: JoinKind::Join, url: openable(link)?, private: true })
}
