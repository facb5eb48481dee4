//! The rows of those a message reaches: who, why, and where it goes.

use web::{State, Visit};

use crate::{
    model::ByMail,
    pages::words::{Known, condition},
    reach::{Because, Excluded, Reached},
};

/// An association that gets the message.
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page among those of staff.
    pub path: String,
    /// Why it is in: the conditions that hold.
    pub why: String,
    /// Who gets a mail.
    pub to: String,
    /// Shape of the state.
    pub state: State,
    /// Whether it goes by mail, in words.
    pub state_words: String,
    /// Shows what it would read.
    pub preview: String,
}

/// An association that does not.
pub struct OutRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why not.
    pub because: String,
    /// Whether staff can take it in again.
    pub can_come_back: bool,
}

// texts: role-kind-* mailing-contact-*
/// The row of one that gets it.
pub fn row(visit: &Visit, known: &Known, mailing: &str, reached: &Reached) -> Row {
    let say = visit.say();
    let mut why: Vec<String> = reached
        .why
        .iter()
        .map(|it| condition(say, known, it))
        .collect();
    if why.is_empty() {
        why.push(say.t("mailing-why-all").into_owned());
    }
    let to: Vec<String> = reached
        .to
        .iter()
        .map(|to| match (to.role, to.purpose) {
            (None, Some(purpose)) => {
                let purpose = say.t(&format!("mailing-contact-{}", purpose.word()));
                format!("{} ({purpose})", to.name)
            }
            (Some(role), _) => {
                let role = say.t(&format!("role-kind-{}", role.word()));
                format!("{} ({role})", to.name)
            }
            (None, None) => say.t("mailing-to-own-address").into_owned(),
        })
        .collect();
    let (state, words) = match reached.without_mail {
        None => (State::Good, texts::id("mailing-by-mail")),
        Some(ByMail::Declined) => (State::Out, texts::id("mailing-declined")),
        Some(_) => (State::Lacking, texts::id("mailing-no-address")),
    };
    Row {
        id: reached.association.clone(),
        name: reached.name.clone(),
        path: visit.to(&format!("/saker/forening/{}", reached.association)),
        why: say.list(&why),
        to: say.list(&to),
        state,
        state_words: say.t(words).into_owned(),
        preview: visit.to(&format!(
            "/saker/utsendelser/{mailing}?vis={}#vis",
            reached.association
        )),
    }
}

/// The row of one that does not.
pub fn out_row(visit: &Visit, excluded: &Excluded) -> OutRow {
    let words = match excluded.because {
        Because::LeftOut => texts::id("mailing-out-left-out"),
        Because::Dissolved => texts::id("mailing-out-dissolved"),
        Because::MovedAway => texts::id("mailing-out-moved"),
        Because::Archived => texts::id("mailing-out-archived"),
    };
    OutRow {
        id: excluded.association.clone(),
        name: excluded.name.clone(),
        because: visit.say().t(words).into_owned(),
        can_come_back: excluded.because == Because::LeftOut,
    }
}
