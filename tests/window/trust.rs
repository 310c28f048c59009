//! The window as a place where text of strangers is shown: it runs none of it, goes nowhere, asks for nothing, and ends with its master.

use ospo_tray::messages::FromWindow;

use crate::{desk::Desk, driver::Driver, sample, stand_in::StandIn};

#[tokio::test]
async fn text_of_the_page_stays_text() {
    const HOSTILE: &str =
        "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>&amp;";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let mut next = sample::next();
    next.title = HOSTILE.into();
    next.tracks[0].hosts = vec![HOSTILE.into()];
    next.evidence.votes[0].text = HOSTILE.into();
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::show(vec![next])]).await;
    assert_eq!(window.text("#next-title").await, HOSTILE);
    assert_eq!(window.script("return document.querySelectorAll('img, main script').length").await, 0);
    assert_eq!(window.script("return document.title").await, "OSPO Tray");
}

#[tokio::test]
async fn the_page_goes_nowhere_opens_nothing_and_loads_nothing() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let refused = window
        .script(
            "return new Promise((done) => {
               document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
               document.body.append(Object.assign(new Image(), { src: 'https://example.org/pixel.png' }));
             })",
        )
        .await;
    assert_eq!(refused, "img-src");
    assert_eq!(window.script("return window.open('https://example.org/') === null").await, true);
    window.script("location.href = 'https://example.org/'").await;
    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(window.script("return location.protocol").await, "tauri:");
}

#[tokio::test]
async fn only_our_commands_and_only_our_messages_are_taken() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let invoke = |command: &str, with: &str| {
        format!(
            "return window.__TAURI__.core.invoke('{command}', {with}).then(() => 'taken', (error) => String(error))"
        )
    };
    for (command, with) in [
        ("plugin:window|set_title", "{ value: 'x' }"),
        ("plugin:event|listen", "{ event: 'x', target: { kind: 'Any' }, handler: 1 }"),
        ("tell", "{ message: { kind: 'run', body: 'rm' } }"),
        ("tell", "{ message: { kind: 'ready', body: null, also: 1 } }"),
        ("tell", "{ message: { kind: 'act', body: { do: 'open-page', url: 'https://example.org' } } }"),
        (
            "tell",
            "{ message: { kind: 'act', body: { do: 'join', session: null, url: 'https://example.org' } } }",
        ),
        ("tell", "{ message: { kind: 'ask', body: { what: 'log', url: 'https://example.org' } } }"),
        ("tell", "{ message: { kind: 'set', body: { key: 'a', value: null, file: '/etc/passwd' } } }"),
    ] {
        let answer = window.script(&invoke(command, with)).await;
        assert_ne!(answer, "taken", "{command} {with}");
    }
    assert_eq!(window.script(&invoke("tell", "{ message: { kind: 'ready' } }")).await, "taken");
    assert_eq!(ours.next().await, Some(FromWindow::Ready));
}

#[tokio::test]
async fn the_window_ends_when_nobody_stands_behind_it() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, _window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    ours.fall_silent();
    ours.until_it_is_gone().await;
}

#[tokio::test]
async fn no_script_but_ours_runs_and_none_changes_what_an_object_is() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    assert_eq!(window.script("return Object.isFrozen(Object.prototype)").await, true);
    for script in [
        "{ textContent: \"document.title = 'run'\" }",
        "{ src: 'data:text/javascript,document.title=%22run%22' }",
        "{ src: 'https://example.org/run.js' }",
    ] {
        let refused = window
            .script(&format!(
                "return new Promise((done) => {{
                   document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {{ once: true }});
                   document.body.append(Object.assign(document.createElement('script'), {script}));
                 }})"
            ))
            .await;
        assert!(
            refused.as_str().is_some_and(|directive| directive.starts_with("script-src")),
            "{script}: {refused}"
        );
    }
    assert_eq!(window.script("return document.title").await, "OSPO Tray");
}
