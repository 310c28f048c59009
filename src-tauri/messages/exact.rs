//! Nothing that is said is passed over.
//!
//! What serde calls unknown it refuses for one shape at a time, and never where a variant has no fields of its own; the shapes of the other
//! crates are also those of files, in which a later version may have more. So a message is compared with what was made of it.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Refusal;

/// A message that holds all that was said, and nothing that was not.
///
/// # Errors
/// [`Refusal`] for anything else.
pub fn exactly<T: DeserializeOwned + Serialize>(said: Value) -> Result<T, Refusal> {
    let message = T::deserialize(&said)?;
    match unknown(&said, &serde_json::to_value(&message)?) {
        None => Ok(message),
        Some(field) => Err(Refusal::Field(field)),
    }
}

/// The first field that was said and not taken, at any depth. A body that is null is none.
fn unknown(said: &Value, taken: &Value) -> Option<String> {
    match (said, taken) {
        (Value::Object(said), Value::Object(taken)) => {
            said.iter().find_map(|(key, said)| match taken.get(key) {
                Some(taken) => unknown(said, taken),
                None => (!said.is_null()).then(|| key.clone()),
            })
        }
        (Value::Array(said), Value::Array(taken)) => {
            said.iter().zip(taken).find_map(|(said, taken)| unknown(said, taken))
        }
        _ => None,
    }
}
