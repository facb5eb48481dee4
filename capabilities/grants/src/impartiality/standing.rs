//! Where a person stands in a round: which rows she steps aside for, and whether she has declared.

use std::collections::{BTreeMap, BTreeSet};

use access::{Actor, PersonId};
use db::{Conn, Error, settings};
use identity::roles;
use kernel::Clock;

use super::{
    ImpartialityRules, Paragraph, Tie,
    ties::{self, against},
};
use crate::{
    model::{Application, Declaration},
    store,
};

/// Where a person stands in a round.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Who; nobody for the program itself.
    pub person: Option<PersonId>,
    /// What the register says of her.
    pub ties: Vec<Tie>,
    /// What she declared last.
    pub declaration: Option<Declaration>,
    /// Those who lead the units she works in, each with ties and declaration.
    leaders: Vec<Standing>,
    /// Those she stands in for today, the same.
    away: Vec<Standing>,
    /// Applicants a leader found her impartial for, in spite of a tie that is judged.
    waived: Vec<String>,
    must_declare: bool,
}

/// Where somebody stands in each round of a list of cases; each round is asked about once.
pub struct Standings<'a> {
    clock: &'a dyn Clock,
    actor: &'a Actor,
    rounds: BTreeMap<String, Standing>,
}

impl<'a> Standings<'a> {
    /// Of whoever asks.
    pub fn of(clock: &'a dyn Clock, actor: &'a Actor) -> Self {
        Self {
            clock,
            actor,
            rounds: BTreeMap::new(),
        }
    }

    /// Whether she steps aside for what is decided about an application, by her own ties or those of
    /// whoever leads her.
    pub fn steps_aside(&mut self, conn: &mut Conn, it: &Application) -> Result<bool, Error> {
        let standing = self.in_round(conn, &it.round_id)?;
        Ok(!standing.why_not_decide(it).is_empty())
    }

    /// Whether she may not even see it: by her own ties.
    pub fn sees_nothing(&mut self, conn: &mut Conn, it: &Application) -> Result<bool, Error> {
        let standing = self.in_round(conn, &it.round_id)?;
        Ok(!standing.why(it).is_empty())
    }

    fn in_round(&mut self, conn: &mut Conn, round: &str) -> Result<&Standing, Error> {
        if !self.rounds.contains_key(round) {
            let standing = Standing::of(conn, self.clock, self.actor, round)?;
            self.rounds.insert(round.to_owned(), standing);
        }
        Ok(&self.rounds[round])
    }
}

/// What is being judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Preparing an application: opening, asking, recommending.
    Prepare,
    /// Deciding it.
    Decide,
    /// A complaint about its decision.
    Complaint,
}

impl Standing {
    /// In a round.
    pub fn of(
        conn: &mut Conn,
        clock: &dyn Clock,
        actor: &Actor,
        round: &str,
    ) -> Result<Self, Error> {
        let Some(who) = actor.who() else {
            return Ok(Self::default());
        };
        let rules = settings::get::<ImpartialityRules>(conn)?.value;
        let mut own = Self::of_person(conn, clock, &who.person, round, &rules)?;
        let units: BTreeSet<&str> = who.units().collect();
        for (unit, leader) in store::impartiality::leaders(conn)? {
            if units.contains(unit.as_str()) && leader != who.person {
                own.leaders
                    .push(Self::of_person(conn, clock, &leader, round, &rules)?);
            }
        }
        let today = kernel::today(clock);
        for away in store::stand_ins::stood_in_for(conn, &who.person, today)? {
            own.away
                .push(Self::of_person(conn, clock, &away, round, &rules)?);
        }
        Ok(own)
    }

    /// That of a person by her own ties alone.
    pub fn of_person(
        conn: &mut Conn,
        clock: &dyn Clock,
        person: &PersonId,
        round: &str,
        rules: &ImpartialityRules,
    ) -> Result<Self, Error> {
        let held = roles::history_of_person(conn, person)?;
        Ok(Self {
            ties: ties::ties(&held, kernel::today(clock), rules),
            declaration: store::impartiality::newest(conn, round, person)?,
            person: Some(person.clone()),
            leaders: Vec::new(),
            away: Vec::new(),
            waived: store::waivers::holding(conn, round, person)?,
            must_declare: rules.must_declare,
        })
    }

    /// The same, by the rules that hold now.
    pub fn alone(
        conn: &mut Conn,
        clock: &dyn Clock,
        person: &PersonId,
        round: &str,
    ) -> Result<Self, Error> {
        let rules = settings::get::<ImpartialityRules>(conn)?.value;
        Self::of_person(conn, clock, person, round, &rules)
    }

    /// Whether she may see the rows of the round.
    pub fn has_declared(&self) -> bool {
        self.person.is_none() || !self.must_declare || self.declaration.is_some()
    }

    /// Why she steps aside for an application; empty when she does not.
    pub fn why(&self, it: &Application) -> Vec<Tie> {
        let Some(person) = &self.person else {
            return Vec::new();
        };
        let additions = self
            .declaration
            .as_ref()
            .map(|one| one.additions.as_slice());
        let mut all = against(person, (&self.ties, additions.unwrap_or_default()), it);
        if self.waived.iter().any(|one| one == ties::applicant(it)) {
            all.retain(|tie| tie.paragraph != Paragraph::Circumstance);
        }
        // What somebody is handed by one who may not touch it, she does not touch either.
        let handed = |one: &&Self| it.handled_by.is_some() && one.person == it.handled_by;
        if all.is_empty()
            && let Some(away) = self.away.iter().find(handed)
        {
            all.extend(away.why(it).into_iter().map(|tie| Tie {
                paragraph: Paragraph::StandIn,
                why: String::new(),
                ..tie
            }));
        }
        all
    }

    /// Why she does not decide it: her own ties, else those of whoever leads her.
    pub fn why_not_decide(&self, it: &Application) -> Vec<Tie> {
        let own = self.why(it);
        if !own.is_empty() {
            return own;
        }
        let above = self.leaders.iter().flat_map(|leader| leader.why(it));
        above
            .map(|tie| Tie {
                paragraph: Paragraph::Superior,
                why: String::new(),
                ..tie
            })
            .collect()
    }
}

/// The applications of a round she may see, and how many she steps aside for.
pub fn of_round(
    conn: &mut Conn,
    clock: &dyn Clock,
    actor: &Actor,
    round: &str,
) -> Result<(Vec<Application>, usize), Error> {
    let mut all = store::applications::of_round(conn, round)?;
    all.retain(|it| it.state.is_sent());
    let (seen, aside) = split(conn, clock, (actor, round), all)?;
    Ok((seen, aside.len()))
}

/// Whether what a person said of an application counts, such as her points: not when she steps aside.
pub fn counts(
    conn: &mut Conn,
    clock: &dyn Clock,
    person: &PersonId,
    it: &Application,
) -> Result<bool, Error> {
    let standing = Standing::alone(conn, clock, person, &it.round_id)?;
    Ok(standing.why(it).is_empty())
}

/// Whether whoever asks leads a person among staff: a unit she works in, or any when she works in none.
/// Nobody leads herself.
pub fn leads(
    conn: &mut Conn,
    clock: &dyn Clock,
    actor: &Actor,
    person: &PersonId,
) -> Result<bool, Error> {
    let Some(leader) = actor.who().filter(|who| who.person != *person) else {
        return Ok(false);
    };
    let mut led = store::impartiality::leaders(conn)?;
    led.retain(|(_, one)| *one == leader.person);
    let Some(led_by_her) = identity::who(conn, clock, person, false)? else {
        return Ok(false);
    };
    let units: Vec<&str> = led_by_her.units().collect();
    let is_led = |unit: &str| units.is_empty() || units.contains(&unit);
    Ok(led_by_her.is_staff() && led.iter().any(|(unit, _)| is_led(unit)))
}

/// Parts applications into those she may see and those she steps aside for.
pub fn split(
    conn: &mut Conn,
    clock: &dyn Clock,
    (actor, round): (&Actor, &str),
    all: Vec<Application>,
) -> Result<(Vec<Application>, Vec<Application>), Error> {
    let standing = Standing::of(conn, clock, actor, round)?;
    Ok(all.into_iter().partition(|it| standing.why(it).is_empty()))
}

/// Why somebody may not deal with an application; empty when she may.
pub fn barred(
    conn: &mut Conn,
    clock: &dyn Clock,
    actor: &Actor,
    it: &Application,
    matter: Matter,
) -> Result<Vec<Tie>, Error> {
    let standing = Standing::of(conn, clock, actor, &it.round_id)?;
    let mut why = match matter {
        Matter::Prepare => standing.why(it),
        Matter::Decide | Matter::Complaint => standing.why_not_decide(it),
    };
    if matter == Matter::Complaint
        && let Some(person) = &standing.person
        && took_part(conn, it)?.contains(person)
    {
        why.push(Tie {
            applicant: ties::applicant(it).to_owned(),
            role: String::new(),
            since: None,
            until: None,
            why: String::new(),
            paragraph: Paragraph::FirstDecision,
        });
    }
    Ok(why)
}

/// Everybody who took part in the first decision: handled, prepared or decided it, alone or in a body, or
/// recommended it in a council.
pub fn took_part(conn: &mut Conn, it: &Application) -> Result<BTreeSet<PersonId>, Error> {
    let mut all: BTreeSet<PersonId> = it.handled_by.iter().cloned().collect();
    if let Some(decision) = store::decisions::of(conn, &it.id)? {
        all.extend(decision.decided_by);
    }
    for event in store::cases::history(conn, &it.id)? {
        let is_staffs = [
            "taken",
            "lacking",
            "recommended",
            "decided",
            "undone",
            "notified",
        ];
        if is_staffs.contains(&event.kind.as_str()) {
            all.extend(event.by_person);
        }
    }
    for one in store::recommending::of_round(conn, &it.round_id)? {
        all.extend(one.recommended_by(&it.id));
    }
    for decision in store::decisions::all_told(conn, &it.id)? {
        if let Some(sitting) = store::sittings::one(conn, &decision.bulk)? {
            all.extend(sitting.minutes.decided_by(&it.id));
        }
    }
    Ok(all)
}
