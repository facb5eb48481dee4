//! Letters about roles, each in its reader's language.
//!
//! A letter's words are three texts named after its purpose: `officers.access_given` is written
//! with `officers-mail-access-given-subject`, `-body` and `-button`. Addresses lead to where the
//! municipality says its pages are, never to a host that a visitor merely claimed to have asked.
//! What somebody waits for, or should stop at once, goes at once; the rest waits for the morning.

use access::PersonId;
use db::{Conn, Error};
use identity::{Person, people, roles};
use jobs::mail::{self, Content, MailAddress, NewMail, Pace};
use kernel::Language;
use texts::Speaker;
use web::{Profile, Town, Visit};

use crate::model::answers_for;

/// What goes into a letter's texts, in the language it is spoken in.
pub type Words = Vec<(&'static str, String)>;

/// Writes letters for one municipality.
pub struct Post<'t> {
    /// The municipality.
    pub town: &'t Town,
    address: String,
    pace: Pace,
}

impl<'t> Post<'t> {
    /// From a job, when nobody visits.
    pub fn of(town: &'t Town) -> Self {
        let address = town.outside.address.clone();
        Self {
            town,
            address,
            pace: Pace::Prompt,
        }
    }

    /// The same for what can wait for the morning and be told with other things.
    #[must_use]
    pub fn unhurried(&self) -> Self {
        Self {
            town: self.town,
            address: self.address.clone(),
            pace: Pace::CanWait,
        }
    }

    /// From a page: where no address is set, the one that was asked for.
    pub fn at(town: &'t Town, asked: &str) -> Self {
        let mut post = Self::of(town);
        if post.address.is_empty() {
            asked.clone_into(&mut post.address);
        }
        post
    }

    /// Where the municipality's pages are, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// One who speaks `language` as the municipality does.
    pub fn speaker(&self, conn: &mut Conn, language: Language) -> Result<Speaker, Error> {
        Ok(self.profile(conn)?.catalog.speaker(language))
    }

    /// Writes to a person. Whoever has no address gets nothing, and sees it on her page.
    pub fn to_person(
        &self,
        conn: &mut Conn,
        purpose: &'static str,
        person: &PersonId,
        path: &str,
        words: &dyn Fn(&Speaker) -> Words,
    ) -> Result<(), Error> {
        let Some(person) = people::one(conn, person)? else {
            return Ok(());
        };
        self.to_address(
            conn,
            purpose,
            (&person.email, person.language()),
            path,
            words,
        )
    }

    /// Writes to everybody who answers for an association, save `but`.
    pub fn to_officers(
        &self,
        conn: &mut Conn,
        purpose: &'static str,
        (association, but): (&str, Option<&PersonId>),
        path: &str,
        words: &dyn Fn(&Speaker) -> Words,
    ) -> Result<usize, Error> {
        let mut told = 0;
        for person in officers_of(conn, self.town, association)? {
            if but != Some(&person.id) {
                let to = (person.email.as_str(), person.language());
                self.to_address(conn, purpose, to, path, words)?;
                told += 1;
            }
        }
        Ok(told)
    }

    // texts: officers-mail-*
    /// Writes to an address in a language.
    pub fn to_address(
        &self,
        conn: &mut Conn,
        purpose: &'static str,
        to: (&str, Language),
        path: &str,
        words: &dyn Fn(&Speaker) -> Words,
    ) -> Result<(), Error> {
        self.write(conn, purpose, to, ("", path), words)
    }

    /// Writes a code to type in.
    pub fn code_to(
        &self,
        conn: &mut Conn,
        purpose: &'static str,
        to: (&str, Language),
        code: &str,
        words: &dyn Fn(&Speaker) -> Words,
    ) -> Result<(), Error> {
        self.write(conn, purpose, to, (code, ""), words)
    }

    fn write(
        &self,
        conn: &mut Conn,
        purpose: &'static str,
        (address, language): (&str, Language),
        (code, path): (&str, &str),
        words: &dyn Fn(&Speaker) -> Words,
    ) -> Result<(), Error> {
        let Ok(to) = address.parse::<MailAddress>() else {
            return Ok(());
        };
        let profile = self.profile(conn)?;
        let say = profile.catalog.speaker(language);
        let named = [("name", profile.municipality.name(language))];
        let municipality = say.ta("municipality-named", &named);
        let mut words = words(&say);
        words.push(("municipality", municipality.clone()));
        let words: Vec<(&str, &str)> = words.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let stem = purpose.replace('.', "-mail-").replace('_', "-");
        let text = |part: &str| say.ta(&format!("{stem}-{part}"), &words);
        let mut content =
            Content::new(language, &municipality, &text("subject")).paragraphs(&text("body"));
        if !code.is_empty() {
            content = content.code(code);
        }
        if !path.is_empty() && !self.address.is_empty() {
            let there = format!("{}/{}{path}", self.address, language.tag());
            content = content.button(&text("button"), &there);
        }
        let content = content.small(&say.ta("officers-mail-why", &words));
        let letter = NewMail {
            pace: self.pace,
            ..NewMail::letter(purpose, to, content)
        };
        mail::queue(conn, &*self.town.clock, &*self.town.ids, &letter)?;
        Ok(())
    }

    fn profile(&self, conn: &mut Conn) -> Result<std::sync::Arc<Profile>, Error> {
        let (_, profile) = self.town.profile(conn)?;
        Ok(profile)
    }
}

/// Where a visitor asked, for [`Post::at`].
pub fn asked(visit: &Visit) -> String {
    visit.absolute("")
}

/// The persons who answer for an association today, each once.
pub fn officers_of(conn: &mut Conn, town: &Town, association: &str) -> Result<Vec<Person>, Error> {
    let mut ids: Vec<PersonId> = Vec::new();
    for held in roles::in_association(conn, &*town.clock, association)? {
        if answers_for(&held.role.scopes) && !ids.contains(&held.person) {
            ids.push(held.person);
        }
    }
    let mut people = people::several(conn, &ids)?;
    people.retain(|person| person.anonymised_at.is_none());
    people.sort_by_key(|person| ids.iter().position(|id| *id == person.id));
    Ok(people)
}
