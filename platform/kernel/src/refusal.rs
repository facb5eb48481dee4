//! A no that helps.
//!
//! Errors are of three kinds, never mixed. A *refusal* is the program saying no to a person, in
//! her language, with what to do now; this is that kind. A *page error* is an answer of the web
//! (not found, forbidden, changed meanwhile). A *fault* is ours: logged once with an incident
//! number.

/// A typed no, made readable by the texts.
///
/// Implemented by the error enums of the rooms: each variant names its text, and hands over what
/// the text needs to know.
pub trait Refusal: std::error::Error {
    /// The id of the text that says it, and what to do now.
    fn text_id(&self) -> &'static str;

    /// Named values for the text.
    fn arguments(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
