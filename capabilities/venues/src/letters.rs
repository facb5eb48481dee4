//! The letter to somebody who is asked to answer for a lessor: for whom, and the link with which she
//! says yes. It goes in the municipality's own language, since nothing is known of hers.

use db::{Conn, Error};
use jobs::mail::{self, Content, MailAddress, NewMail};
use web::Town;

use crate::model::{Lessor, LessorPerson};

/// Sends it.
pub fn asked(
    conn: &mut Conn,
    town: &Town,
    lessor: &Lessor,
    asked: &LessorPerson,
    token: &str,
) -> Result<(), Error> {
    let Ok(to) = asked.email.parse::<MailAddress>() else {
        return Ok(());
    };
    let (_, profile) = town.profile(conn)?;
    let language = profile.municipality.default_language;
    let say = profile.catalog.speaker(language);
    let words = [
        ("lessor", lessor.name.as_str()),
        ("name", asked.name.as_str()),
    ];
    let sender = profile.municipality.name(language);
    let sender = say.ta("municipality-named", &[("name", sender)]);
    let mut content = Content::new(language, &sender, &say.ta("lessor-letter", &words))
        .paragraph(&say.ta("lessor-letter-body", &words));
    if !town.outside.address.is_empty() {
        let (base, tag) = (&town.outside.address, language.tag());
        let address = format!("{base}/{tag}/utleier/{token}");
        content = content.button(&say.t("lessor-letter-button"), &address);
    }
    let content = content.small(&say.t("lessor-letter-why"));
    let letter = NewMail::letter("venues.lessor", to, content);
    mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
    Ok(())
}
