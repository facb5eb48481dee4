//! Fills the demonstration town: a strategy that was decided three years ago and is in force, and its
//! revision, which is being read through.
//!
//! The words are our own; the build is that of strategies small Norwegian municipalities have: themes
//! with an owner, each with goals.

mod measures;
mod others;
mod way;
mod words;

use ::access::{Actor, Permit, PersonId};
use db::{Conn, Error};
use identity::people;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Language, Translated};
use web::Town;

use crate::{
    access::{Action, may},
    actions::{self, NewDocument, NewSection, Parts, Refused, Written},
    model::{Decision, Edition, Holder, Role, Section, shapes},
    store::{documents, sections},
};

/// Fills a town without documents; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = |action| may(&Actor::Operator, action).map_err(|fault| fault.to_string());
    let permits = Permits {
        arrange: permit(Action::Arrange)?,
        write: permit(Action::Write)?,
        decide: permit(Action::Decide)?,
        comment: permit(Action::Comment)?,
        say_status: permit(Action::SayStatus)?,
        tend_phase: permit(Action::TendPhase)?,
        tend_input: permit(Action::TendInput)?,
    };
    town.db
        .write_now(|conn| {
            if !documents::all(conn)?.is_empty() {
                return Ok(());
            }
            filled(conn, (&*town.clock, &*town.ids), &permits)
        })
        .map_err(|fault: Refused| fault.to_string())
}

struct Permits {
    arrange: Permit<Action>,
    write: Permit<Action>,
    decide: Permit<Action>,
    comment: Permit<Action>,
    say_status: Permit<Action>,
    tend_phase: Permit<Action>,
    tend_input: Permit<Action>,
}

fn filled(conn: &mut Conn, parts: Parts<'_>, permits: &Permits) -> Result<(), Refused> {
    let today = kernel::today(parts.0);
    let first = Date::constant(today.year() - 3, 1, 1);
    let last = Date::constant(today.year(), 12, 31);
    let [culture, centre, director] = roles(conn, parts, permits, first)?;
    let shape = shapes().swap_remove(0);
    let kind = actions::make_kind(conn, parts, &permits.arrange, shape)?;
    let new = NewDocument {
        name: words::NAME.translated(),
        slug: "sammen-i-fjordvik".to_owned(),
        kind,
        from: first,
        until: Some(last),
    };
    let id = actions::make_document(conn, parts, &permits.arrange, &new)?;
    let edition = draft(conn, &id)?;
    let framed = Edition {
        lead: words::LEAD.translated(),
        ..edition
    };
    actions::save_frame(conn, parts, &permits.arrange, &framed)?;
    let edition = draft(conn, &id)?;
    let roles = [culture.clone(), centre.clone(), director.clone()];
    let owners = [None, Some(culture), Some(centre), Some(director)];
    for (theme, owner) in words::themes().into_iter().zip(owners) {
        put(conn, (parts, permits), &edition, &theme, owner.as_ref())?;
    }
    let decided_on = first.saturating_sub(18.days());
    let decision = Decision {
        body: "kommunestyret".to_owned(),
        on: decided_on,
        case_number: format!("94/{}", decided_on.year() % 100),
        vote: "Enstemmig".to_owned(),
        wording: words::WORDING.to_owned(),
        amendments: words::AMENDMENTS.to_owned(),
        amended: Vec::new(),
        delegations: String::new(),
    };
    let document = documents::one(conn, &id)?.ok_or(Refused::NotThere)?;
    let revision = Some(last.saturating_sub(1.year()));
    let what = (&document, &edition);
    let follow = (&permits.arrange, &permits.say_status);
    measures::put(conn, parts, follow, (&edition, &roles))?;
    actions::decide(
        conn,
        parts,
        &permits.decide,
        what,
        (decision, &[]),
        revision,
    )?;
    others::put(conn, parts, permits, &id)?;
    for year in [today.year() - 1, today.year()] {
        plan_decided(conn, parts, permits, (&id, year))?;
    }
    way::put(conn, parts, permits, (&id, &edition.id), &roles)?;
    revised(conn, parts, permits, (&id, last))
}

/// The plan of a year, decided in the December before.
fn plan_decided(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, year): (&str, i16),
) -> Result<(), Refused> {
    let decision = Decision {
        body: "formannskapet".to_owned(),
        on: Date::constant(year - 1, 12, 9),
        case_number: format!("118/{}", (year - 1) % 100),
        vote: "Enstemmig".to_owned(),
        wording: String::new(),
        amendments: String::new(),
        amended: Vec::new(),
        delegations: String::new(),
    };
    actions::decide_plan(conn, parts, &permits.decide, (document, year), decision)
}

/// The revision: one goal is written anew, another is added, and it is being read.
fn revised(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, last): (&str, Date),
) -> Result<(), Refused> {
    let from = last.saturating_add(1.day());
    let until = from.saturating_add(4.years()).saturating_sub(1.day());
    actions::next_edition(conn, parts, &permits.arrange, document, (from, Some(until)))?;
    let edition = draft(conn, document)?;
    let all = sections::of_edition(conn, &edition.id)?;
    let titled = |title: &str| {
        let found = all.iter().find(|section| section.title().nb == title);
        found.cloned().ok_or(Refused::NotThere)
    };
    let goal = titled(words::REVISED_GOAL)?;
    let written = Written {
        language: Language::Nb,
        title: words::REVISED_GOAL.to_owned(),
        text: words::REVISED_TEXT.to_owned(),
        version: goal.text(Language::Nb).map_or(0, |text| text.version),
    };
    actions::write(conn, parts, &permits.write, &goal, &written)?;
    let theme = titled(words::themes()[3].title.nb)?;
    let new = NewSection {
        parent: Some(theme.node.clone()),
        title: Translated {
            nb: words::NEW_GOAL.to_owned(),
            ..Translated::default()
        },
        text: Translated {
            nb: words::NEW_TEXT.to_owned(),
            ..Translated::default()
        },
        is_numbered: true,
        ..NewSection::default()
    };
    actions::add_section(conn, parts, &permits.arrange, &edition, &new)?;
    let today = kernel::today(parts.0);
    let until = Some(today.saturating_add(12.days()));
    actions::open_reading(conn, parts, &permits.arrange, edition, until)?;
    said(conn, parts, permits, &goal)
}

fn said(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    goal: &Section,
) -> Result<(), Refused> {
    let person = PersonId("demo-siri-vikane".to_owned());
    if people::one(conn, &person)?.is_none() {
        return Ok(());
    }
    let section = sections::one(conn, &goal.id)?.ok_or(Refused::NotThere)?;
    let what = (&person, words::COMMENT);
    actions::comment(
        conn,
        parts,
        &permits.comment,
        &section,
        (Language::Nb, 0),
        what,
    )?;
    Ok(())
}

fn put(
    conn: &mut Conn,
    (parts, permits): (Parts<'_>, &Permits),
    edition: &Edition,
    theme: &words::Theme,
    role: Option<&String>,
) -> Result<(), Refused> {
    let new = NewSection {
        title: theme.title.translated(),
        text: theme.text.translated(),
        is_numbered: role.is_some(),
        role: role.cloned(),
        ..NewSection::default()
    };
    let id = actions::add_section(conn, parts, &permits.arrange, edition, &new)?;
    let made = sections::one(conn, &id)?.ok_or(Refused::NotThere)?;
    for (title, text) in &theme.goals {
        let new = NewSection {
            parent: Some(made.node.clone()),
            title: title.translated(),
            text: text.translated(),
            is_numbered: true,
            ..NewSection::default()
        };
        actions::add_section(conn, parts, &permits.arrange, edition, &new)?;
    }
    Ok(())
}

/// The roles that own themes, held by people of the demonstration.
fn roles(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    first: Date,
) -> Result<[String; 3], Error> {
    let mut make = |title: &str, unit: &str, person: &str, name: &str| {
        let id = PersonId(format!("demo-{person}"));
        let known = people::one(conn, &id)?;
        let holder = Holder {
            from: first,
            name: name.to_owned(),
            email: format!("{}@fjordvik.example", person.replace('-', ".")),
            person: known.map(|person| person.id),
        };
        let role = Role {
            id: String::new(),
            title: title.to_owned(),
            unit: unit.to_owned(),
            version: 1,
            holders: vec![holder],
        };
        actions::make_role(conn, parts, &permits.arrange, role)
    };
    Ok([
        make(
            "leder for kultur og idrett",
            "Kultur og idrett",
            "marit-lunde",
            "Marit Lunde",
        )?,
        make(
            "leder for frivilligsentralen",
            "Frivilligsentralen",
            "tor-berge",
            "Tor Berge",
        )?,
        make(
            "kommunedirektøren",
            "Kommunedirektøren",
            "jon-erik-haaland",
            "Jon Erik Haaland",
        )?,
    ])
}

fn draft(conn: &mut Conn, document: &str) -> Result<Edition, Refused> {
    let last = documents::editions(conn, document)?.pop();
    last.ok_or(Refused::NotThere)
}
