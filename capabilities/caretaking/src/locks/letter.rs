//! Where no lock system reads a file, those who look after premises get a letter with the code to set at
//! the door, and one when it is to be removed. They see the codes of the day on their page besides. The
//! code to a door that somebody else lets goes to those who answer for her, and to nobody in the
//! municipality.
//!
//! A series keeps its code, so there is one letter for it and not one for each week. The letter is a row
//! in the transaction in which it is noted, so it is never sent twice.

use access::PersonId;
use db::{Conn, Error};
use identity::roles;
use jobs::mail::{self, Content, NewMail};
use venues::Venues;
use web::Town;

use super::{Grant, LockFault, Locks};
use crate::{lessors, words};

/// Letters to caretakers.
#[derive(Clone, Copy)]
pub struct LetterLocks<'a> {
    /// The municipality in service.
    pub town: &'a Town,
}

impl Locks for LetterLocks<'_> {
    fn name(&self) -> &'static str {
        "letter"
    }

    fn give(&self, conn: &mut Conn, grant: &Grant) -> Result<(), LockFault> {
        self.write(conn, grant, ("care-letter-lock", "care-letter-lock-set"))
    }

    fn take_back(&self, conn: &mut Conn, grant: &Grant) -> Result<(), LockFault> {
        let texts = ("care-letter-unlock", "care-letter-unlock-remove");
        self.write(conn, grant, texts)
    }
}

impl LetterLocks<'_> {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as the border has it")]
    // texts: care-letter-lock care-letter-lock-set care-letter-unlock care-letter-unlock-remove
    fn write(
        &self,
        conn: &mut Conn,
        grant: &Grant,
        (heading, body): (&str, &str),
    ) -> Result<(), LockFault> {
        if !grant.is_alone {
            return Ok(());
        }
        let (_, profile) = self.town.profile(conn).map_err(Error::from)?;
        let mut letters = Vec::new();
        let venues = self.town.kept::<Venues>(conn).map_err(Error::from)?;
        let lessor = lessors::of_premises(conn, (self.town, &venues), &grant.premises)?;
        let caretakers = match lessor {
            Some((_, people)) => people,
            None => caretakers(conn, self.town)?,
        };
        for person in identity::people::several(conn, &caretakers)? {
            let Ok(to) = person.email.parse() else {
                continue;
            };
            let language = person.language();
            let say = profile.catalog.speaker(language);
            let name = profile.municipality.name(language);
            let sender = say.ta("municipality-named", &[("name", name)]);
            let when = words::when(&say, grant.period);
            let said = [
                ("place", grant.place.as_str()),
                ("code", &grant.code),
                ("when", &when),
            ];
            let content = Content::new(language, &sender, &say.ta(heading, &said))
                .paragraph(&say.ta(body, &said))
                .small(&say.t("care-letter-lock-why"));
            letters.push(NewMail::letter("caretaking.lock", to, content));
        }
        mail::queue_all(conn, &*self.town.clock, &*self.town.ids, &letters)?;
        Ok(())
    }
}

/// Those whose duty it is to look after premises, each once.
fn caretakers(conn: &mut Conn, town: &Town) -> Result<Vec<PersonId>, Error> {
    let mut ids = Vec::new();
    for held in roles::of_municipality(conn, &*town.clock)? {
        let looks_after = held.role.capabilities.iter().any(|it| it == "caretaking");
        if looks_after && !ids.contains(&held.person) {
            ids.push(held.person);
        }
    }
    Ok(ids)
}
