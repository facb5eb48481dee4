//! Deciding as a body did in a sitting: row by row, within the pots as the body left them, with reasons
//! where a row is not as recommended, and with who took part and who stepped aside.
//!
//! Where the body's members are known here, their ties are found in the register and in what they have
//! declared, as everybody else's are; the secretary adds those the minutes name. Whoever steps aside has
//! not decided the row, and at least half of all the members must have (kommuneloven § 11-9).

use access::Versions;
use councils::model::Member;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Money;

use super::{
    Deciding, Hand, NotDecided, NotDone, advise::name_of, decide, decide::has_no_new_reasons,
};
use crate::{
    committed,
    impartiality::{Paragraph, Standing},
    model::{
        Application, Attendee, MovedRow, Outcome, Pot, Round, SatRow, Sitting, SittingMinutes,
        SteppedAside,
    },
    store,
};

/// What a body decided in one sitting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sat {
    /// Such as «Kulturutvalget».
    pub body: String,
    /// Its id among councils; empty when its members are not known here.
    pub council: String,
    /// When it met.
    pub met_on: Date,
    /// Its case number.
    pub case_number: String,
    /// How they voted; may be empty.
    pub vote: String,
    /// The cases.
    pub rows: Vec<Amended>,
    /// Members who took part, by their id as members.
    pub present: Vec<String>,
    /// Who stepped aside by the minutes, beside those the register knows of.
    pub aside: Vec<SatAside>,
    /// The pots as the body left them.
    pub pots: Vec<Pot>,
    /// The line of the budget that more money was taken from; may be empty.
    pub other_line: String,
}

/// What a body gave to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The application.
    pub application: String,
    /// How much.
    pub amount: Money,
    /// Why, where it is not as recommended.
    pub reasons: String,
    /// The pot it is taken from; none: the one it was in.
    pub pot: Option<i32>,
}

/// Somebody who stepped aside by the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SatAside {
    /// Her id as a member.
    pub member: String,
    /// The application.
    pub application: String,
}

/// Why what a body decided was not entered.
#[derive(Debug, thiserror::Error)]
pub enum NotSat {
    /// A row otherwise than recommended, without reasons.
    #[error("without reasons for what was amended")]
    NoReasonsFor(String),
    /// More than a pot has; its rank, or none for all of them.
    #[error("more than the pot")]
    AbovePot(Option<i32>),
    /// More than was set aside in all, and no line of the budget it is taken from.
    #[error("more than was set aside, from no line of the budget")]
    NoOtherLine,
    /// Nobody took part.
    #[error("nobody took part")]
    NobodyPresent,
    /// Somebody ticked did not sit in the body that day.
    #[error("somebody who took part did not sit in the body that day")]
    NotAMember,
    /// Fewer than half of the members decided for this applicant.
    #[error("too few for {0}")]
    TooFew(String),
    /// As with other decisions.
    #[error(transparent)]
    NotDecided(#[from] NotDecided),
}

impl From<Error> for NotSat {
    fn from(error: Error) -> Self {
        Self::NotDecided(error.into())
    }
}

impl From<NotDone> for NotSat {
    fn from(not_done: NotDone) -> Self {
        Self::NotDecided(not_done.into())
    }
}

/// Decides as a body did, all rows or none. Gives back what undoes it.
pub fn decide_as_body(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    sat: &Sat,
) -> Result<String, NotSat> {
    let all = store::applications::of_round(conn, &round.id)?;
    within(conn, round, &all, sat)?;
    let mut rows = Vec::new();
    for row in &sat.rows {
        let application = all.iter().find(|it| it.id == row.application);
        let application = application.ok_or(NotDone::Changed)?;
        let is_amended = application.recommended != Some(row.amount);
        let is_less = Outcome::of(application.applied, row.amount) != Outcome::Granted;
        let none_new = has_no_new_reasons(application, &row.reasons);
        if (is_amended && none_new) || (is_less && told(application, row).is_empty()) {
            return Err(NotSat::NoReasonsFor(row.application.clone()));
        }
        rows.push((application, row));
    }
    let mut minutes = minutes(conn, hand, &rows, sat)?;
    for (application, row) in &rows {
        let to = row.pot.filter(|to| *to != application.pot);
        minutes.moved.extend(to.map(|to| MovedRow {
            application: application.id.clone(),
            from: application.pot,
            to,
        }));
    }
    if sat.pots != round.pots {
        minutes.before.clone_from(&round.pots);
        minutes.after.clone_from(&sat.pots);
        put_pots(conn, hand, round, &sat.pots)?;
    }
    let sitting = Sitting {
        id: hand.town.ids.next(),
        round_id: round.id.clone(),
        body: sat.body.clone(),
        council: sat.council.clone(),
        met_on: sat.met_on.into(),
        case_number: sat.case_number.clone(),
        vote: sat.vote.clone(),
        minutes,
        entered_at: hand.now(),
        entered_by: hand.person(),
        undone_at: None,
    };
    store::sittings::insert(conn, &sitting)?;
    for (application, row) in rows {
        let it = Deciding {
            amount: row.amount,
            dismissed: false,
            reasons: told(application, row).to_owned(),
            standard: String::new(),
            conditions: String::new(),
            body: sat.body.clone(),
            case_number: sat.case_number.clone(),
            report_on: round.report_on,
            is_public: true,
        };
        let application = Application {
            pot: row.pot.unwrap_or(application.pot),
            ..application.clone()
        };
        let decided = decide(conn, hand, (&application, round), &it, &sitting.id);
        // Everything was looked at above; what fails now undoes all of it.
        decided.map_err(|_| NotDone::Changed)?;
    }
    Ok(sitting.id)
}

/// The reasons of a row: its own, else those it was recommended with.
fn told<'a>(application: &'a Application, row: &'a Amended) -> &'a str {
    if row.reasons.is_empty() {
        &application.recommended_why
    } else {
        &row.reasons
    }
}

/// Refuses more than there is, counting what was decided before and what earlier grants bind.
fn within(conn: &mut Conn, round: &Round, all: &[Application], sat: &Sat) -> Result<(), NotSat> {
    let whole: Money = sat.pots.iter().map(|pot| pot.amount).sum();
    if whole > round.money() && sat.other_line.is_empty() {
        return Err(NotSat::NoOtherLine);
    }
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let pot_of = |id: &str| {
        let row = sat.rows.iter().find(|row| row.application == id);
        let own = all.iter().find(|it| it.id == id).map(|it| it.pot);
        row.and_then(|row| row.pot).or(own)
    };
    let later = committed::later(conn, &ids)?;
    let share = |id: &str, sum: Money| committed::own_share(&later, id, sum);
    // What earlier grants of several years bind.
    let mut given: Vec<(Option<i32>, Money)> = committed::bound(conn, round)?
        .into_iter()
        .map(|it| (Some(it.application.pot), it.amount))
        .collect();
    for it in store::decisions::of_several(conn, &ids)? {
        let sum = share(&it.application_id, it.amount);
        given.push((pot_of(&it.application_id), sum));
    }
    given.extend(sat.rows.iter().map(|row| {
        (
            pot_of(&row.application),
            share(&row.application, row.amount),
        )
    }));
    for pot in sat.pots.iter().filter(|_| sat.pots.len() > 1) {
        let own = given.iter().filter(|(rank, _)| *rank == Some(pot.rank));
        if own.map(|(_, sum)| *sum).sum::<Money>() > pot.amount {
            return Err(NotSat::AbovePot(Some(pot.rank)));
        }
    }
    if given.iter().map(|(_, sum)| *sum).sum::<Money>() > whole {
        return Err(NotSat::AbovePot(None));
    }
    Ok(())
}

/// Who took part, and who stepped aside for which row.
fn minutes(
    conn: &mut Conn,
    hand: &Hand<'_>,
    rows: &[(&Application, &Amended)],
    sat: &Sat,
) -> Result<SittingMinutes, NotSat> {
    let mut minutes = SittingMinutes {
        other_line: sat.other_line.clone(),
        ..SittingMinutes::default()
    };
    if sat.council.is_empty() {
        return Ok(minutes);
    }
    let members = councils::members_on(conn, &sat.council, sat.met_on)?;
    let whole = members.iter().filter(|it| !it.is_stand_in).count();
    let sits = |id: &String| members.iter().any(|member| member.id == *id);
    if !sat.present.iter().all(sits) {
        return Err(NotSat::NotAMember);
    }
    let present: Vec<&Member> = members
        .iter()
        .filter(|it| sat.present.contains(&it.id))
        .collect();
    if present.is_empty() {
        return Err(NotSat::NobodyPresent);
    }
    let mut standings = Vec::new();
    for member in present {
        let standing = match &member.person_id {
            Some(person) => {
                let round = &rows.first().ok_or(NotDone::Changed)?.0.round_id;
                Some(Standing::alone(conn, &*hand.town.clock, person, round)?)
            }
            None => None,
        };
        minutes.present.push(Attendee {
            member: member.id.clone(),
            person: member.person_id.clone(),
            name: member.name.clone(),
            principle: false,
        });
        standings.push((member, standing));
    }
    for (application, _) in rows {
        let name = name_of(conn, application)?;
        let mut aside = Vec::new();
        for (member, standing) in &standings {
            let known = standing.as_ref().map(|one| one.why(application));
            let known = known.unwrap_or_default().first().map(|tie| tie.paragraph);
            let said = sat
                .aside
                .iter()
                .any(|it| it.member == member.id && it.application == application.id);
            let why = known.or(said.then_some(Paragraph::Circumstance));
            aside.extend(why.map(|paragraph| SteppedAside {
                member: member.id.clone(),
                name: member.name.clone(),
                paragraph,
            }));
        }
        if (standings.len() - aside.len()) * 2 < whole {
            return Err(NotSat::TooFew(name));
        }
        minutes.rows.push(SatRow {
            application: application.id.clone(),
            name,
            aside,
        });
    }
    Ok(minutes)
}

fn put_pots(conn: &mut Conn, hand: &Hand<'_>, round: &Round, pots: &[Pot]) -> Result<(), NotDone> {
    let changed = Round {
        pots: pots.to_vec(),
        changed_at: hand.now(),
        ..round.clone()
    };
    if !store::rounds::save(conn, &changed)? {
        return Err(NotDone::Changed);
    }
    let versions = Versions {
        from: Some(round.version),
        to: Some(round.version + 1),
    };
    hand.record(conn, &round.id, versions, None)?;
    Ok(())
}

/// Puts the pots, and the rows it moved, back as they were before a sitting that is undone; not where
/// something decided since rests on them.
pub(super) fn undone(conn: &mut Conn, hand: &Hand<'_>, sitting: &Sitting) -> Result<(), NotDone> {
    store::sittings::undone(conn, &sitting.id, hand.now())?;
    if sitting.minutes.after.is_empty() {
        return Ok(());
    }
    let round = store::rounds::one(conn, &sitting.round_id)?.ok_or(NotDone::Changed)?;
    if round.pots != sitting.minutes.after {
        // Somebody has changed them since; theirs stand.
        return Ok(());
    }
    let all = store::applications::of_round(conn, &round.id)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let decided = store::decisions::of_several(conn, &ids)?;
    let before = &sitting.minutes.before;
    let pot_of = |id: &str| all.iter().find(|it| it.id == id).map(|it| it.pot);
    let is_kept = |rank: Option<i32>| before.iter().any(|pot| Some(pot.rank) == rank);
    if !decided.iter().all(|it| is_kept(pot_of(&it.application_id))) {
        return Ok(());
    }
    for moved in &sitting.minutes.moved {
        let own = all.iter().find(|it| it.id == moved.application);
        let is_decided = decided
            .iter()
            .any(|it| it.application_id == moved.application);
        if let Some(own) = own.filter(|it| it.pot == moved.to && !is_decided) {
            let back = Application {
                pot: moved.from,
                ..own.clone()
            };
            hand.save(conn, back)?;
        }
    }
    put_pots(conn, hand, &round, &sitting.minutes.before)
}
