//! The test in the background process's place: its messages reach the window's standard input, and the window's its ears.

use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::Command,
    sync::mpsc,
    thread,
};

use ospo_tray::messages::{self, FromWindow, ToWindow};

use crate::{
    desk::Desk,
    driver::{Driver, PATIENCE, Session},
};

/// Both ends of a driven window.
pub struct StandIn {
    say: Option<mpsc::Sender<ToWindow>>,
    hear: tokio::sync::mpsc::UnboundedReceiver<FromWindow>,
}

impl StandIn {
    /// Prepares a program that is the window with its standard input and output in our hands.
    pub fn prepare(desk: &Desk) -> (Self, PathBuf) {
        Self::prepare_with(desk, "--size 760x800")
    }

    fn prepare_with(desk: &Desk, arguments: &str) -> (Self, PathBuf) {
        let (input, output) = (desk.path("in"), desk.path("out"));
        for pipe in [&input, &output] {
            assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
        }
        let window = env!("CARGO_BIN_EXE_ospo-tray-window");
        let program = desk.script("window", &format!("cd \"$HOME\"; exec '{window}' {arguments} <in >out"));
        let (say, waiting) = mpsc::channel();
        let (heard, hear) = tokio::sync::mpsc::unbounded_channel();
        thread::spawn(move || feed(&input, &waiting));
        thread::spawn(move || listen(&output, &heard));
        (Self { say: Some(say), hear }, program)
    }

    /// Opens a window that shows something.
    pub async fn open<'a>(desk: &Desk, driver: &'a Driver, first: &[ToWindow]) -> (Self, Session<'a>) {
        Self::drive(Self::prepare(desk), driver, first).await
    }

    /// Opens the window of an alert.
    pub async fn open_alert<'a>(desk: &Desk, driver: &'a Driver, first: &[ToWindow]) -> (Self, Session<'a>) {
        Self::drive(Self::prepare_with(desk, "--alert"), driver, first).await
    }

    async fn drive<'a>(
        (mut ours, program): (Self, PathBuf),
        driver: &'a Driver,
        first: &[ToWindow],
    ) -> (Self, Session<'a>) {
        ours.say(ToWindow::words(words::Language::En));
        first.iter().for_each(|message| ours.say(message.clone()));
        let session = driver.drive(&program).await;
        ours.hear(&FromWindow::Ready).await;
        (ours, session)
    }

    /// Tells the window something.
    pub fn say(&self, message: ToWindow) {
        self.say.as_ref().unwrap().send(message).unwrap();
    }

    /// Waits until the window has said this; what it says before is passed over.
    pub async fn hear(&mut self, wanted: &FromWindow) {
        let mut before = Vec::new();
        loop {
            match self.next().await {
                Some(message) if message == *wanted => return,
                Some(message) => before.push(message),
                None => panic!("the window ended without saying {wanted:?}; it said {before:?}"),
            }
        }
    }

    /// What the window says next; none when its process is gone.
    pub async fn next(&mut self) -> Option<FromWindow> {
        tokio::time::timeout(PATIENCE, self.hear.recv()).await.expect("the window says something or ends")
    }

    /// Says no more, as a background process that has ended.
    pub fn fall_silent(&mut self) {
        self.say = None;
    }

    /// Waits until the window's process is gone.
    pub async fn until_it_is_gone(&mut self) {
        while self.next().await.is_some() {}
    }
}

fn feed(input: &PathBuf, waiting: &mpsc::Receiver<ToWindow>) {
    let mut pipe = File::options().write(true).open(input).unwrap();
    for message in waiting {
        if pipe.write_all(messages::line(&message).unwrap().as_bytes()).is_err() {
            return;
        }
    }
}

fn listen(output: &PathBuf, heard: &tokio::sync::mpsc::UnboundedSender<FromWindow>) {
    let pipe = BufReader::new(File::open(output).unwrap());
    for line in pipe.lines().map_while(Result::ok) {
        let message = messages::message(&line).unwrap_or_else(|refusal| panic!("{line}: {refusal}"));
        let _ = heard.send(message);
    }
}
