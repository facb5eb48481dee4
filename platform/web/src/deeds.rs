//! What was done, in words, for every history that people read.
//!
//! The trail of what was done holds the names of actions (see `access`). Each room has a text for
//! each action of its rules: `deed-` and the name, such as `deed-officers-give-access`. It says what
//! somebody did, without who, and holds no more than the action itself tells.

use texts::Speaker;

/// The words for the action with this name; a room that has written none has no words.
pub fn deed_words<'a>(say: &'a Speaker, action: &str) -> Option<&'a str> {
    let own = format!("deed-{}", action.replace(['.', '_'], "-"));
    say.text_if_any(match action.rsplit('.').next() {
        Some("fill_demo") => "deed-fill-demo",
        _ => &own,
    })
}
