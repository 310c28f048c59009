//! Any link: no panic; a call is on the service's own host; nothing private is shown.

#![no_main]

use libfuzzer_sys::fuzz_target;
use schedule::{LinkKind, calls};
use url::Url;

fuzz_target!(|text: &str| {
    let Ok(url) = Url::parse(text) else { return };
    let inner = calls::unwrap(&url);
    let destination = calls::classify(&url);
    assert_eq!(destination.service.is_some(), destination.kind != LinkKind::Info, "{url}");
    if destination.kind == LinkKind::Join {
        assert!(inner.username().is_empty() && inner.password().is_none() && inner.port().is_none(), "{inner}");
        assert!(matches!(inner.scheme(), "https" | "zoommtg"), "{inner}");
        assert!(inner.as_str().len() > calls::LONGEST || calls::may_open(&inner), "{inner}");
    }
    if calls::may_open(&url) {
        let opened = calls::to_open(&url);
        assert!(calls::may_open(&opened), "{url} as {opened}");
        assert_eq!(calls::to_open(&opened).host_str(), opened.host_str());
    }
    if let Some(application) = calls::in_application(&url) {
        assert_eq!(destination.kind, LinkKind::Join);
        assert_eq!(application.host_str(), inner.host_str());
        assert_eq!(calls::classify(&application).service, Some("Zoom"));
    }
    let short = calls::shortened(&url);
    assert!(short.len() < 160 && !short.contains(['?', '#', '@', '\\', ' ']), "{short}");
});
