//! A code is made and on its way, in one transaction.
//!
//! Nothing here asks whether the address is known, so known and unknown addresses get the same work,
//! the same letter and the same answer: who has no person yet gets one when the code comes back.

use access::Permit;
use db::{Conn, Error};
use identity::codes::{self, CodePurpose, Made, NewCode};
use jobs::mail::{self, Content, MailAddress, NewMail};
use texts::Speaker;
use web::Town;

use crate::access::Action;

/// A code that somebody asks for.
pub struct AskedCode<'a> {
    /// What for.
    pub purpose: CodePurpose,
    /// What it opens.
    pub about: &'a str,
    /// Hash of the browser's cookie.
    pub browser: &'a str,
    /// Where to.
    pub address: &'a MailAddress,
    /// Where she wants to go afterwards.
    pub return_to: &'a str,
    /// Her language.
    pub say: &'a Speaker,
    /// Who sends it, such as «Fjordvik kommune».
    pub municipality: &'a str,
}

/// Makes a code and queues its letter. Signing in is not written in the trail until it is done.
pub fn send_code(
    town: &Town,
    conn: &mut Conn,
    _permit: &Permit<Action>,
    asked: &AskedCode<'_>,
) -> Result<Made, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let new = NewCode {
        purpose: asked.purpose,
        about: asked.about,
        browser: asked.browser,
        address: asked.address.as_str(),
        return_to: asked.return_to,
    };
    let made = codes::make(conn, clock, ids, &town.outside.key, &new)?;
    if let Made::Code(code) = &made {
        let letter = letter(asked, code);
        let mail = NewMail::letter("people.code", asked.address.clone(), letter);
        mail::queue(conn, clock, ids, &mail)?;
    }
    Ok(made)
}

fn letter(asked: &AskedCode<'_>, code: &str) -> Content {
    let say = asked.say;
    let heading = match asked.purpose {
        CodePurpose::SignIn => say.t("people-mail-sign-in"),
        CodePurpose::Prove => say.t("people-mail-prove"),
        CodePurpose::NewAddress | CodePurpose::Claim => say.t("people-mail-new-address"),
    };
    let minutes = (codes::LASTS_SECONDS / 60).to_string();
    Content::new(say.language(), asked.municipality, &heading)
        .paragraph(&say.t("people-mail-code"))
        .code(code)
        .paragraph(&say.ta("people-mail-lasts", &[("minutes", &minutes)]))
        .small(&say.t("people-mail-not-you"))
}
