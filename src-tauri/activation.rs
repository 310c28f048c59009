//! Activation tokens (xdg-activation): on Wayland a program comes to the front only with the token of the click that asked for it.

use tokio::process::Command;

/// The variables in which a started program looks for its token; the second is the one of X11, which GTK and Qt read too.
const VARIABLES: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Gives the token to a program that is about to be started; without one it gets none, not even that of our own start, which is spent.
pub fn pass_on(command: &mut Command, token: Option<&str>) {
    for variable in VARIABLES {
        match token {
            Some(token) => command.env(variable, token),
            None => command.env_remove(variable),
        };
    }
}
