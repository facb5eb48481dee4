//! Letters to those who answer for measures: that a round is open, and that answers are missing.
//!
//! The link in a letter is sealed with the municipality's key for one round, one role and the day from
//! which its holder has held it. When somebody else takes over, the link leads nowhere.

use db::{Conn, Error};
use jiff::civil::Date;
use jobs::mail::{self, Content, NewMail};
use strategy::model::{Holder, Role};
use web::Town;

use crate::model::StatusRound;

/// The label of the seal.
const SEAL: &str = "followup.answer";

/// The first letter of a round, as it is noted beside the reminders.
pub const FIRST: i32 = -365;

/// The path of a link that answers, without language.
pub fn link(town: &Town, round: &str, role: &str, holder: &Holder) -> String {
    let sealed = format!("{round}_{role}_{}", holder.from);
    format!("/oppfolging/svar/{}", town.outside.key.sign(SEAL, &sealed))
}

/// What a link is for: round, role, and since when its holder has held it.
pub fn opened(town: &Town, token: &str) -> Option<(String, String, Date)> {
    let mut parts = town.outside.key.open(SEAL, token)?.split('_');
    let (round, role, from) = (parts.next()?, parts.next()?, parts.next()?);
    Some((round.to_owned(), role.to_owned(), from.parse().ok()?))
}

// texts: followup-letter-*
/// Writes to the holder of a role. False when she has no address.
pub fn ask(
    conn: &mut Conn,
    town: &Town,
    round: &StatusRound,
    role: &Role,
    (count, step): (usize, i32),
) -> Result<bool, Error> {
    let today = kernel::today(&*town.clock);
    let Some(holder) = role.holder(today) else {
        return Ok(false);
    };
    let Ok(to) = holder.email.parse() else {
        return Ok(false);
    };
    let (_, profile) = town.profile(conn)?;
    let language = profile.municipality.default_language;
    let say = profile.catalog.speaker(language);
    let sort = match step {
        FIRST => "first",
        step if step < 0 => "soon",
        _ => "late",
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let due = say.date(round.due_on);
    let words = [("due", due.as_str()), ("role", role.title.as_str())];
    let sender = say.ta(
        "municipality-named",
        &[("name", profile.municipality.name(language))],
    );
    let head = say.ta(&format!("followup-letter-{sort}"), &words);
    let body = say.tna(&format!("followup-letter-{sort}-body"), count, &words);
    let mut content = Content::new(language, &sender, &head).paragraph(&body);
    if !town.outside.address.is_empty() {
        let path = link(town, &round.id, &role.id, holder);
        let address = format!("{}/{}{path}", town.outside.address, language.tag());
        content = content.button(&say.t("followup-letter-button"), &address);
    }
    let until = say.date(round.ends_on());
    let content = content
        .paragraph(&say.ta("followup-letter-link", &[("until", &until)]))
        .small(&say.ta("followup-letter-why", &words));
    let letter = NewMail::letter("followup.round", to, content);
    mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
    Ok(true)
}
