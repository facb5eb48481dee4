//! The rows of a round's cockpit: an application with what its applicant was given in earlier rounds of
//! the same scheme, and what can be done with it here. What each page needs of the database is read once
//! for all rows.

use std::collections::HashMap;

use db::Conn;
use kernel::Money;
use web::{PageError, Visit};

use super::cockpit::Read;
use crate::{
    model::{Application, Round, State},
    pages::{state_of, words},
    store,
};

/// Years of what was given before, in money and in free use of premises.
pub const YEARS: i16 = 3;

/// An application as a row.
pub struct Row {
    /// Its id.
    pub id: String,
    pub path: String,
    pub name: String,
    pub note: String,
    pub members: String,
    /// What it was given in earlier rounds of the scheme, each with its year.
    pub before: String,
    /// What free use of premises was worth in the same years, in words; may be empty.
    pub free_use: String,
    pub applied: String,
    pub recommended: String,
    pub decided: String,
    pub state: (web::State, String),
    pub handler: String,
    pub can_recommend: bool,
    pub can_decide: bool,
    pub pick_words: String,
}

/// What each association was told it got in earlier rounds of the same scheme, by their year.
pub fn before(
    conn: &mut Conn,
    round: &Round,
) -> Result<HashMap<String, HashMap<i32, Money>>, PageError> {
    let this_year = round.year();
    let mut rounds = store::rounds::all(conn)?;
    rounds.retain(|one| {
        let years_back = this_year - one.year();
        one.scheme == round.scheme
            && one.id != round.id
            && (1..=i32::from(YEARS)).contains(&years_back)
    });
    let years: HashMap<&str, i32> = rounds
        .iter()
        .map(|one| (one.id.as_str(), one.year()))
        .collect();
    let ids: Vec<&str> = years.keys().copied().collect();
    let mut before: HashMap<String, HashMap<i32, Money>> = HashMap::new();
    for (association, round, sum) in store::decisions::given_in(conn, &ids)? {
        let Some(year) = years.get(round.as_str()) else {
            continue;
        };
        let given = before.entry(association).or_default().entry(*year);
        *given.or_default() += sum;
    }
    Ok(before)
}

/// The row of an application.
pub fn row(visit: &Visit, read: &Read, it: &Application, may_handle: bool) -> Row {
    let say = visit.say();
    let kroner = |sum: Money| say.number(sum.ore() / 100);
    let name = match &it.held_by {
        Some(id) => read.names.get(id).cloned().unwrap_or_default(),
        None if !it.group_name.is_empty() => it.group_name.clone(),
        None => say.t("grantdesk-a-person").into_owned(),
    };
    let decision = read.decisions.get(&it.id);
    let before = it.held_by.as_ref().and_then(|id| read.before.get(id));
    let this_year = read.round.year();
    let before: Vec<String> = (1..=i32::from(YEARS))
        .filter_map(|back| {
            let year = this_year - back;
            let given = before.and_then(|all| all.get(&year))?;
            Some(format!("{year}: {}", kroner(*given)))
        })
        .collect();
    let members = read.members.get(&it.id);
    let mut note = it.number.clone().unwrap_or_default();
    if !it.title.is_empty() && it.title != read.round.titled(kernel::Language::Nb) {
        note = format!("{note} · {}", it.title);
    }
    let can_recommend = may_handle && it.state.is_handled() && it.state != State::Lacking;
    let within = it
        .recommended
        .is_some_and(|sum| sum <= read.round.officer_up_to);
    Row {
        path: visit.to(&format!("/saker/tilskudd/sak/{}", it.id)),
        pick_words: say.ta("grantdesk-pick", &[("name", &name)]),
        note,
        members: members.map(|count| say.number(*count)).unwrap_or_default(),
        before: if before.is_empty() {
            "–".to_owned()
        } else {
            before.join(" · ")
        },
        free_use: match it.held_by.as_ref().and_then(|id| read.free_use.get(id)) {
            Some((value, _)) if value.ore() > 0 => {
                say.ta("grantdesk-free-use", &[("sum", &say.money(*value))])
            }
            _ => String::new(),
        },
        name,
        applied: kroner(it.applied),
        recommended: match it.recommended {
            Some(sum) if can_recommend => words::in_field(sum),
            Some(sum) => kroner(sum),
            None => String::new(),
        },
        decided: decision.map(|it| kroner(it.amount)).unwrap_or_default(),
        state: state_of(say, it.state),
        handler: it
            .handled_by
            .as_ref()
            .and_then(|id| read.people.get(&id.0).cloned())
            .unwrap_or_default(),
        can_recommend,
        can_decide: can_recommend && within,
        id: it.id.clone(),
    }
}
