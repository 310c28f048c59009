//! A message as a line and back; nothing that is said is passed over.
//!
//! What serde calls unknown it refuses for one shape at a time, and never where a variant has no fields of its own; the shapes of the other
//! crates are also those of files, in which a later version may have more. So a message is compared with what was made of it.

use std::io::Write;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::VERSION;

/// Why a line was refused.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The other side is of another build.
    #[error(
        "The window and the application are of different versions ({0} and {VERSION}); install both again."
    )]
    Version(u32),
    /// It is not one of our messages.
    #[error("This is no message of ours: {0}")]
    Unknown(#[from] serde_json::Error),
    /// It says more than one of our messages does.
    #[error("This is no message of ours: unknown field `{0}`")]
    Field(String),
}

impl Refusal {
    /// Whether what a program wrote to standard error tells of another version.
    #[must_use]
    pub fn is_of_version(said: &str) -> bool {
        said.contains("The window and the application are of different versions")
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<T> {
    version: u32,
    message: T,
}

/// The version of a line, whatever else it says.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

/// One message as a line, with its line end.
///
/// # Errors
/// When a map in it has keys that are no text; none of ours has.
pub fn line<T: Serialize>(message: &T) -> serde_json::Result<String> {
    let mut line = serde_json::to_string(&Envelope { version: VERSION, message })?;
    line.push('\n');
    Ok(line)
}

/// Writes one message as a line.
pub(super) fn write<T: Serialize>(mut to: impl Write, message: &T) -> serde_json::Result<()> {
    serde_json::to_writer(&mut to, &Envelope { version: VERSION, message })?;
    to.write_all(b"\n").map_err(serde_json::Error::io)
}

/// The message of a line.
///
/// # Errors
/// [`Refusal`] for anything that is not exactly a message of this version.
pub fn message<T: DeserializeOwned + Serialize>(line: &str) -> Result<T, Refusal> {
    match serde_json::from_str::<Head>(line)?.version {
        VERSION => exactly(serde_json::from_str::<Envelope<Value>>(line)?.message),
        other => Err(Refusal::Version(other)),
    }
}

/// A message that holds all that was said, and nothing that was not.
///
/// # Errors
/// [`Refusal`] for anything else.
pub fn exactly<T: DeserializeOwned + Serialize>(mut said: Value) -> Result<T, Refusal> {
    let message = T::deserialize(&said)?;
    // A body that is null is none.
    if let Some(fields) = said.as_object_mut() {
        fields.retain(|key, body| key != "body" || !body.is_null());
    }
    match unknown(&said, &serde_json::to_value(&message)?) {
        None => Ok(message),
        Some(field) => Err(Refusal::Field(field)),
    }
}

/// The first field that was said and not taken, at any depth.
fn unknown(said: &Value, taken: &Value) -> Option<String> {
    match (said, taken) {
        (Value::Object(said), Value::Object(taken)) => {
            said.iter().find_map(|(key, said)| match taken.get(key) {
                Some(taken) => unknown(said, taken),
                None => Some(key.clone()),
            })
        }
        (Value::Array(said), Value::Array(taken)) => {
            said.iter().zip(taken).find_map(|(said, taken)| unknown(said, taken))
        }
        _ => None,
    }
}
