//! What one call of the command line answered.

use std::process::Output;

use serde_json::Value;

use super::story::Story;

/// Exit code and output of a subcommand that has ended.
#[derive(Debug)]
pub struct Answer {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    story: Story,
}

impl Answer {
    pub fn new(output: &Output, story: &Story) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            story: story.clone(),
        }
    }

    /// The answer, which must be a success.
    pub fn good(self) -> Self {
        if self.code != Some(0) {
            self.story.fail(&format!("the command succeeds: {self:?}"));
        }
        self
    }

    /// The answer as one JSON value, which must be a success.
    pub fn json(self) -> Value {
        let answer = self.good();
        match serde_json::from_str(&answer.stdout) {
            Ok(value) => value,
            Err(why) => answer.story.fail(&format!("the command prints JSON ({why}): {:?}", answer.stdout)),
        }
    }

    /// The answer as one JSON value a line, or the elements of one array; it must be a success.
    pub fn entries(self) -> Vec<Value> {
        let answer = self.good();
        let values = serde_json::Deserializer::from_str(&answer.stdout).into_iter::<Value>();
        let values: Result<Vec<_>, _> = values.collect();
        match values {
            Ok(values) => values.into_iter().flat_map(elements).collect(),
            Err(why) => answer.story.fail(&format!("the command prints JSON ({why}): {:?}", answer.stdout)),
        }
    }

    /// Everything printed.
    pub fn text(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

fn elements(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        value => vec![value],
    }
}
