//! Roles in words: what somebody is, what she may do, who says so, until when.

use std::collections::HashMap;

use access::{PersonId, Role, RoleKind, Scope, Source};
use db::{Conn, Error};
use identity::{Person, people, roles::Held};
use texts::Speaker;

/// What persons are called, by id.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<PersonId, Person>);

impl Names {
    /// Of these persons.
    pub fn of<'a>(
        conn: &mut Conn,
        ids: impl IntoIterator<Item = &'a PersonId>,
    ) -> Result<Self, Error> {
        let mut wanted: Vec<PersonId> = ids.into_iter().cloned().collect();
        wanted.sort();
        wanted.dedup();
        let people = people::several(conn, &wanted)?;
        Ok(Self(
            people
                .into_iter()
                .map(|one| (one.id.clone(), one))
                .collect(),
        ))
    }

    /// Of everybody these roles tell of: who has them, and who gave them.
    pub fn of_all(conn: &mut Conn, held: &[Held]) -> Result<Self, Error> {
        let ids = held
            .iter()
            .flat_map(|one| [Some(&one.person), one.given_by.as_ref()])
            .flatten();
        Self::of(conn, ids)
    }

    /// Her name; her address when she has not said her name; «Ukjent» when nothing is kept.
    pub fn name(&self, say: &Speaker, id: &PersonId) -> String {
        let person = self.0.get(id);
        let told = person.map(|person| [person.name.as_str(), person.email.as_str()]);
        let told = told.into_iter().flatten().find(|told| !told.is_empty());
        told.map_or_else(|| say.t("officers-somebody").into_owned(), str::to_owned)
    }

    /// Where her mail goes; may be empty.
    pub fn email(&self, id: &PersonId) -> &str {
        self.0.get(id).map_or("", |person| &person.email)
    }
}

/// «Styreleder».
pub fn kind_words(say: &Speaker, kind: RoleKind) -> String {
    // texts: role-kind-*
    capitalised(&say.t(&format!("role-kind-{}", kind.word())))
}

/// What she may do: «Alt», or «Søke tilskudd og rapportere, og reservere lokaler».
pub fn may_words(say: &Speaker, scopes: &[Scope]) -> String {
    if Scope::ALL.iter().all(|scope| scopes.contains(scope)) {
        return say.t("officers-may-all").into_owned();
    }
    // texts: officers-can-*
    let can: Vec<String> = Scope::ALL
        .into_iter()
        .filter(|scope| scopes.contains(scope))
        .map(|scope| {
            say.t(&format!("officers-can-{}", scope.word()))
                .into_owned()
        })
        .collect();
    if can.is_empty() {
        return say.t("officers-may-nothing").into_owned();
    }
    capitalised(&say.list(&can))
}

/// Who says so, and since when: «Fra Enhetsregisteret, sist sjekket 3. mars 2026».
pub fn source_words(say: &Speaker, held: &Held, names: &Names) -> String {
    let day = say.date(held.role.since);
    let since = [("day", day.as_str())];
    match held.role.source {
        Source::National => {
            let checked = held.checked_at.map(|at| at.in_oslo().date());
            let day = say.date(checked.unwrap_or(held.role.since));
            say.ta("officers-source-national", &[("day", &day)])
        }
        Source::Code => say.ta("officers-source-code", &since),
        Source::Officer => match &held.given_by {
            Some(giver) => {
                let name = names.name(say, giver);
                say.ta("officers-source-officer", &[("name", &name), ("day", &day)])
            }
            None => say.ta("officers-source-association", &since),
        },
        Source::Staff | Source::Operator | Source::Token => say.ta("officers-source-staff", &since),
    }
}

/// Until when, when that is known: «Til 30. juni 2026».
pub fn until_words(say: &Speaker, role: &Role) -> Option<String> {
    let day = say.date(role.last_day()?);
    Some(say.ta("officers-until", &[("day", &day)]))
}

/// With a capital letter in front.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_gets_its_capital() {
        assert_eq!(capitalised("økonomi"), "Økonomi");
        assert_eq!(capitalised(""), "");
    }
}
