//! Grants as evidence: one that was given and told, or all of a scheme.
//!
//! The same awards as the public list, and no others: what was given to persons is not found here. Of an
//! association that is in no public list only staff are told.

use std::collections::BTreeMap;

use associations::{model::AssociationId, public::Register};
use db::{Conn, Error};
use jiff::civil::Date;
use web::{EvidenceKind, EvidenceRule, EvidenceThing, Gathered, MOST_FOUND, Unit, Visit};

use super::awards::{Award, known, read};

/// For the manifest.
pub const EVIDENCE: &[EvidenceKind] = &[EvidenceKind {
    kind: "grants.award",
    text_id: texts::id("grants-evidence"),
    find,
    show,
    rules: &[EvidenceRule {
        rule: "grants.of_scheme",
        text_id: texts::id("grants-evidence-of-scheme"),
        unit: Unit::Ore,
        choices,
        gather,
    }],
}];

fn awards(visit: &Visit, conn: &mut Conn) -> Result<Vec<Award>, Error> {
    let register = visit.town().kept::<Register>(conn)?;
    Ok(read(conn, &known(register.all().iter()), visit.language())?.rows)
}

fn find(visit: &Visit, conn: &mut Conn, words: &str) -> Result<Vec<EvidenceThing>, Error> {
    let wanted = words.to_lowercase();
    let has = |it: &Award| {
        let text = format!("{} {} {} {}", it.name, it.title, it.scheme, it.number).to_lowercase();
        wanted.split_whitespace().all(|word| text.contains(word))
    };
    let all = awards(visit, conn)?;
    let register = visit.town().kept::<Register>(conn)?;
    let found = all.iter().filter(|it| has(it)).take(MOST_FOUND);
    Ok(found.map(|it| thing(visit, &register, it)).collect())
}

fn show(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Option<EvidenceThing>, Error> {
    let all = awards(visit, conn)?;
    let register = visit.town().kept::<Register>(conn)?;
    let found = all.iter().find(|it| it.number == id);
    Ok(found.map(|it| thing(visit, &register, it)))
}

fn thing(visit: &Visit, register: &Register, it: &Award) -> EvidenceThing {
    let say = visit.say();
    let (amount, day) = (say.money(it.amount), say.date(it.on));
    let words = [it.name.as_str(), it.title.as_str(), it.scheme.as_str()];
    let mut words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.extend([amount.as_str(), day.as_str()]);
    EvidenceThing {
        id: it.number.clone(),
        words: words.join(", "),
        path: "/tilskudd/tildelinger".to_owned(),
        association: Some(it.association.clone()),
        is_public: register
            .get(&AssociationId(it.association.clone()))
            .is_some(),
    }
}

/// Schemes that something was given from.
fn choices(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, String)>, Error> {
    let all = awards(visit, conn)?.into_iter();
    let schemes: BTreeMap<String, String> = all.map(|it| (it.code, it.scheme)).collect();
    Ok(schemes.into_iter().collect())
}

fn gather(
    visit: &Visit,
    conn: &mut Conn,
    code: &str,
    (from, until): (Date, Date),
) -> Result<Gathered, Error> {
    let mut gathered = Gathered::default();
    for it in awards(visit, conn)? {
        if it.code == code && from <= it.on && it.on <= until {
            gathered.value = gathered.value.saturating_add(it.amount.ore());
            gathered.n += 1;
            if !gathered.associations.contains(&it.association) {
                gathered.associations.push(it.association);
            }
        }
    }
    Ok(gathered)
}
