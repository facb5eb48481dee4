//! The letter to a new member: which council, and the link with which she says that it is her.

use db::{Conn, Error};
use jobs::mail::{self, Content, MailAddress, NewMail};
use web::Town;

use crate::model::{Council, Member};

/// Sends it. Whoever has no address gets nothing, and stays a name.
pub fn place(
    conn: &mut Conn,
    town: &Town,
    council: &Council,
    member: &Member,
    token: &str,
) -> Result<(), Error> {
    let Ok(to) = member.email.parse::<MailAddress>() else {
        return Ok(());
    };
    let (_, profile) = town.profile(conn)?;
    let language = profile.municipality.default_language;
    let say = profile.catalog.speaker(language);
    let name = council.name(language);
    let words = [("council", name.as_str()), ("name", member.name.as_str())];
    let sender = profile.municipality.name(language);
    let sender = say.ta("municipality-named", &[("name", sender)]);
    let mut content = Content::new(language, &sender, &say.ta("councils-letter-place", &words))
        .paragraph(&say.ta("councils-letter-place-body", &words));
    if !town.outside.address.is_empty() {
        let (base, tag) = (&town.outside.address, language.tag());
        let address = format!("{base}/{tag}/mine-rad/plass/{token}");
        content = content.button(&say.t("councils-letter-place-button"), &address);
    }
    let content = content.small(&say.t("councils-letter-why"));
    let letter = NewMail::letter("councils.place", to, content);
    mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
    Ok(())
}
