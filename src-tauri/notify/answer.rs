//! How a notice left the screen, whichever the system.

/// How a notice left the screen.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// By an action.
    Acted {
        /// Its key; `default` for a click on the notice itself.
        key: String,
        /// The activation token that came with the click, where the system has them.
        token: Option<String>,
    },
    /// Without one.
    Closed {
        /// Whether the member closed it.
        by_member: bool,
    },
}
