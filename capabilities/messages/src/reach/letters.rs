//! What each addressee gets by mail.
//!
//! Somebody who acts for two associations with the same address gets one mail that names both. The
//! mail says why it came; news carry the link that says no to more, sealed with the municipality's
//! key, so that nobody can decline for another.

use std::{collections::HashMap, sync::Arc};

use db::Conn;
use identity::Key;
use jobs::mail::{Content, NewMail, Pace};
use kernel::Language;
use texts::Speaker;
use web::{PageError, Profile, Town};

use super::{Addressee, Audience, Reached};
use crate::model::{Filling, Mailing, MailingKind, fill};

/// What the seal of a link that declines news says it is for.
pub const DECLINE: &str = "messages.decline-news";

/// One mail: where it goes, and for which associations.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// Where it goes.
    pub to: &'a Addressee,
    /// For whom, each with what is known of it.
    pub associations: Vec<&'a Reached>,
}

/// Where letters are written: the municipality's words, its address and its seal.
pub struct Desk {
    profile: Arc<Profile>,
    address: String,
    key: Key,
}

/// One letter for each address.
pub fn letters(audience: &Audience) -> Vec<Letter<'_>> {
    let mut letters: Vec<Letter<'_>> = Vec::new();
    let mut by_address: HashMap<&str, usize> = HashMap::new();
    for reached in &audience.reached {
        for to in &reached.to {
            let at = *by_address.entry(to.address.as_str()).or_insert_with(|| {
                letters.push(Letter {
                    to,
                    associations: Vec::new(),
                });
                letters.len() - 1
            });
            let associations = &mut letters[at].associations;
            let known = |it: &&Reached| it.association == reached.association;
            if !associations.iter().any(known) {
                associations.push(reached);
            }
        }
    }
    letters
}

impl Desk {
    /// The desk of a municipality. Links lead to its configured address; where there is none, to
    /// `here`, where somebody came in.
    pub fn of(town: &Town, conn: &mut Conn, here: &str) -> Result<Self, PageError> {
        let (_, profile) = town.profile(conn)?;
        let configured = Some(town.outside.address.as_str()).filter(|it| !it.is_empty());
        Ok(Self {
            profile,
            address: configured.unwrap_or(here).to_owned(),
            key: town.outside.key.clone(),
        })
    }

    /// Speaks a language.
    pub fn say(&self, language: Language) -> Speaker {
        self.profile.catalog.speaker(language)
    }

    /// The municipality's name, such as «Fjordvik kommune».
    pub fn municipality_name(&self, say: &Speaker) -> String {
        let name = self.profile.municipality.name(say.language());
        say.ta("municipality-named", &[("name", name)])
    }

    /// The whole address of a page.
    pub fn link(&self, language: Language, path: &str) -> String {
        format!("{}/{}{path}", self.address, language.tag())
    }

    /// Subject and text of `mailing` for these associations, in the language it is written in.
    pub fn words(
        &self,
        mailing: &Mailing,
        language: Language,
        associations: &[&str],
        person: &str,
    ) -> (Language, String, String) {
        let (language, subject, body) = mailing.in_language(language);
        let say = self.say(language);
        let deadline = mailing.due_on.map(|day| say.date(day)).unwrap_or_default();
        let filling = Filling {
            association: &say.list(associations),
            person,
            deadline: &deadline,
            municipality: &self.municipality_name(&say),
        };
        (language, fill(subject, &filling), fill(body, &filling))
    }

    // texts: role-kind-*
    /// The mail that carries `letter`; `threads` has the thread of each association.
    pub fn mail(
        &self,
        mailing: &Mailing,
        files: usize,
        letter: &Letter<'_>,
        threads: &HashMap<&str, &str>,
    ) -> NewMail {
        let to = letter.to;
        let names: Vec<&str> = letter
            .associations
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        let (language, subject, body) = self.words(mailing, to.language, &names, &to.name);
        let say = self.say(language);
        let municipality = self.municipality_name(&say);
        let mut content = Content::new(language, &municipality, &subject).paragraphs(&body);
        if files > 0 {
            let count = i64::try_from(files).unwrap_or(i64::MAX);
            content = content.paragraph(&say.tn("messages-mail-files", count));
        }
        for association in &letter.associations {
            let id = association.association.as_str();
            let thread = threads.get(id).copied().unwrap_or_default();
            let path = format!("/min-forening/{id}/meldinger/{thread}");
            let named = [("association", association.name.as_str())];
            let label = if names.len() == 1 {
                say.t("messages-mail-open").into_owned()
            } else {
                say.ta("messages-mail-open-for", &named)
            };
            content = content.button(&label, &self.link(language, &path));
        }
        let listed = say.list(&names);
        let because = match (to.role, to.purpose) {
            (None, Some(_)) => say.ta("messages-mail-because-contact", &[("association", &listed)]),
            (Some(role), _) => say.ta(
                "messages-mail-because-role",
                &[
                    ("role", &*say.t(&format!("role-kind-{}", role.word()))),
                    ("association", &listed),
                ],
            ),
            (None, None) => say.ta(
                "messages-mail-because-listed",
                &[("association", &listed), ("municipality", &municipality)],
            ),
        };
        content = content.small(&because);
        let unsubscribe =
            (mailing.kind == MailingKind::News).then(|| self.decline_link(language, letter));
        if let Some(link) = &unsubscribe {
            content = content.small(&say.ta("messages-mail-decline", &[("address", link)]));
        }
        NewMail {
            unsubscribe,
            pace: Pace::Bulk,
            ..NewMail::letter("messages.mailing", to.address.clone(), content)
        }
    }

    fn decline_link(&self, language: Language, letter: &Letter<'_>) -> String {
        let whose = if let Some(person) = &letter.to.person {
            format!("person:{person}")
        } else {
            let all = letter.associations.iter();
            let ids: Vec<&str> = all.map(|it| it.association.as_str()).collect();
            format!("association:{}", ids.join(","))
        };
        let sealed = self.key.sign(DECLINE, &whose);
        self.link(language, &format!("/nyheter/nei/{sealed}"))
    }
}
