//! A WebDriver client of the few verbs that the tests use (W3C WebDriver), and the driver that it talks to.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};

use crate::desk::Desk;

/// The name under which WebDriver hands out elements (W3C WebDriver, 12).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// The control key (W3C WebDriver, 17.4.2).
const CONTROL: &str = "\u{e009}";
/// After that long, what was waited for does not come.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Debian's `WebKitWebDriver`, on a port of its own.
pub struct Driver {
    process: Child,
    address: String,
    client: reqwest::Client,
}

impl Driver {
    /// Starts the driver on a desk, and waits until it answers.
    pub async fn start(desk: &Desk) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env_clear()
            .envs(desk.environment())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("webkit2gtk-driver is installed by script/bootstrap --test");
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let driver = Self { process, address: format!("http://127.0.0.1:{port}"), client };
        driver.until_it_answers().await;
        driver
    }

    async fn until_it_answers(&self) {
        let answers = async {
            while self.client.get(format!("{}/status", self.address)).send().await.is_err() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, answers).await.expect("WebKitWebDriver answers");
    }

    /// Starts a program and drives the window that it (or its child) opens. A first connection is lost now and then: tried twice.
    pub async fn drive(&self, program: &Path) -> Session<'_> {
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
            "timeouts": { "implicit": 15_000, "script": 15_000 },
        }}});
        let answer = match self.post("/session", &wanted).await {
            Err(_) => self.post("/session", &wanted).await,
            ok => ok,
        };
        let answer = answer.expect("a window opens");
        Session { driver: self, path: format!("/session/{}", answer["sessionId"].as_str().unwrap()) }
    }

    async fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.ask(self.client.post(format!("{}{path}", self.address)).body(body.to_string())).await
    }

    async fn ask(&self, request: reqwest::RequestBuilder) -> Result<Value, String> {
        let answer = request.timeout(PATIENCE).send().await.map_err(|error| error.to_string())?;
        let good = answer.status().is_success();
        let text = answer.text().await.map_err(|error| error.to_string())?;
        let value: Value = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
        if good { Ok(value["value"].clone()) } else { Err(value["value"].to_string()) }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One driven window.
pub struct Session<'a> {
    driver: &'a Driver,
    path: String,
}

impl Session<'_> {
    async fn post(&self, path: &str, body: Value) -> Value {
        self.driver
            .post(&format!("{}{path}", self.path), &body)
            .await
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    async fn get(&self, path: &str) -> Value {
        let address = format!("{}{}{path}", self.driver.address, self.path);
        self.driver
            .ask(self.driver.client.get(address))
            .await
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    async fn element(&self, css: &str) -> String {
        let found = self.post("/element", json!({ "using": "css selector", "value": css })).await;
        format!("/element/{}", found[ELEMENT].as_str().unwrap())
    }

    /// The text that a member sees of an element, as soon as it is there.
    pub async fn text(&self, css: &str) -> String {
        self.get(&format!("{}/text", self.element(css).await)).await.as_str().unwrap().to_owned()
    }

    /// The name of an element as a screen reader has it (WebDriver, Get Computed Label).
    pub async fn name(&self, css: &str) -> String {
        self.get(&format!("{}/computedlabel", self.element(css).await)).await.as_str().unwrap().to_owned()
    }

    /// Brings the focus to an element, and presses a key there.
    pub async fn press_on(&self, css: &str, key: &str) {
        self.element(css).await;
        self.script(&format!("document.querySelector('{css}').focus()")).await;
        assert_eq!(
            self.script(&format!("return document.activeElement.matches('{css}')")).await,
            true,
            "{css}"
        );
        self.press(key).await;
    }

    /// Clicks an element, clear of the frame that stays at the edges of the window.
    pub async fn click(&self, css: &str) {
        let element = self.element(css).await;
        self.script(&format!("document.querySelector({css:?}).scrollIntoView({{ block: 'center' }})")).await;
        self.post(&format!("{element}/click"), json!({})).await;
    }

    /// Types into a field in place of what stands there, and leaves it with Tab.
    pub async fn write(&self, css: &str, text: &str) {
        self.click(css).await;
        self.script("document.activeElement.select()").await;
        self.press(&format!("{text}\u{e004}")).await;
    }

    /// Presses keys, one after the other, where the focus is (`\u{e004}` is Tab, `\u{e006}` Return).
    pub async fn press(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                let key = key.to_string();
                [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })]
            })
            .collect();
        self.post(
            "/actions",
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }),
        )
        .await;
    }

    /// What a script returns in the page.
    pub async fn script(&self, script: &str) -> Value {
        self.post("/execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// What a script hands to its callback, `arguments[0]`.
    pub async fn answer(&self, script: &str) -> Value {
        self.post("/execute/async", json!({ "script": script, "args": [] })).await
    }

    /// Waits until a condition of the page holds, looking again whenever the page changes.
    pub async fn until(&self, condition: &str) {
        let script = format!(
            "const done = arguments[0];
             const look = () => {{ if ({condition}) {{ watch.disconnect(); done(true); }} }};
             const watch = new MutationObserver(look);
             watch.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
             look();"
        );
        self.answer(&script).await;
    }

    /// Presses a key together with Ctrl.
    pub async fn press_with_control(&self, key: &str) {
        self.post("/actions", with_control(key)).await;
    }

    /// Presses a key that makes the window go.
    pub async fn press_and_end(&self, key: &str) {
        let strokes = [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        // The window is gone before the driver can say so, now and then.
        let _ = self.driver.post(&format!("{}/actions", self.path), &actions).await;
    }

    /// Closes the window with Ctrl+W.
    pub async fn close(&self) {
        let actions = with_control("w");
        // The window is gone before the driver can say so, now and then.
        let _ = self.driver.post(&format!("{}/actions", self.path), &actions).await;
    }
}

fn with_control(key: &str) -> Value {
    let stroke = |what: &str, value: &str| json!({ "type": what, "value": value });
    let strokes =
        [stroke("keyDown", CONTROL), stroke("keyDown", key), stroke("keyUp", key), stroke("keyUp", CONTROL)];
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })
}
