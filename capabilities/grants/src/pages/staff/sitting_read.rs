//! What the form of a sitting is made of: the cases a body can decide, the pots, the body's members, and
//! what the register says of their ties.

use councils::model::{Council, Member};
use db::Conn;
use kernel::Money;
use web::{Choice, PageError, Visit};

use super::sitting_written::{PotWritten, Written};
use crate::{
    actions, committed,
    impartiality::{self, Standing},
    model::{Application, Commitment, Decision, Pot, Round, State, shares},
    pages::{aside_words, words},
    store,
};

/// Empty lines to write on.
const LINES: usize = 3;

/// A row.
pub struct Row {
    /// The application.
    pub id: String,
    /// Who applies.
    pub name: String,
    /// Its number.
    pub number: String,
    /// What is applied for.
    pub applied: Money,
    /// What is recommended.
    pub recommended: Option<Money>,
    /// What is written.
    pub amount: String,
    /// Why.
    pub reasons: String,
    /// Whether it is otherwise than recommended.
    pub is_amended: bool,
    /// The pot it is in.
    pub own_pot: i32,
    /// The pot it is moved to, as written.
    pub pot: String,
    /// Pots it can be taken from.
    pub pots: Vec<Choice>,
    /// What later years carry of it.
    pub later: Vec<Commitment>,
}

impl Row {
    /// What the round carries of what is written; nothing when no sum is.
    pub fn own_share(&self) -> Money {
        let sum = web::kroner(&self.amount).map(Money::from_kroner);
        shares(sum.unwrap_or_default(), &self.later).own
    }
}

/// A line for somebody who stepped aside.
pub struct AsideLine {
    /// Members.
    pub who: Vec<Choice>,
    /// Cases.
    pub what: Vec<Choice>,
}

/// All of it.
pub struct Read {
    /// The round.
    pub round: Round,
    /// What the body is called to begin with.
    pub body: String,
    /// The cases.
    pub rows: Vec<Row>,
    /// What earlier grants bind and what was decided before, by rank of the pot.
    pub before: Vec<(i32, Money)>,
    /// The pots, as they are or as they are written.
    pub pots: Vec<PotWritten>,
    /// Bodies whose members are known here.
    pub councils: Vec<Choice>,
    /// The id of the one that is chosen; empty for none.
    pub council: String,
    /// Its members.
    pub members: Vec<Choice>,
    /// What the register and they themselves say of their ties to these cases.
    pub ties: Vec<String>,
    /// Lines for others who stepped aside.
    pub aside: Vec<AsideLine>,
}

/// Reads it, with what was written.
pub fn read(
    visit: &Visit,
    conn: &mut Conn,
    id: &str,
    written: &Written,
) -> Result<Read, PageError> {
    let round = store::rounds::one(conn, id)?.ok_or(PageError::NotFound)?;
    let all = store::applications::of_round(conn, &round.id)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let pot_of = |id: &str| all.iter().find(|it| it.id == id).map_or(0, |it| it.pot);
    let before = store::decisions::of_several(conn, &ids)?;
    let mut later = committed::later(conn, &ids)?;
    let share = |it: &Decision| committed::own_share(&later, &it.application_id, it.amount);
    let bound = committed::bound(conn, &round)?.into_iter();
    let before = before
        .iter()
        .map(|it| (pot_of(&it.application_id), share(it)))
        .chain(bound.map(|it| (it.application.pot, it.amount)))
        .collect();
    let open = open(visit, conn, &round)?;
    let language = visit.language();
    let purpose = |pot: &Pot| {
        let nearest = pot.purpose.nearest(language);
        nearest.map(|(_, text)| text.to_owned()).unwrap_or_default()
    };
    let mut rows = Vec::new();
    for it in &open {
        let name = actions::name_of(conn, it)?;
        rows.push(Row {
            later: later.remove(&it.id).unwrap_or_default(),
            ..row(it, name, &written.pots_of(&round), written, &purpose)
        });
    }
    let known: Vec<Council> = councils::all(conn)?
        .into_iter()
        .filter(|it| !it.closed)
        .collect();
    let named = |it: &&Council| {
        let decides = round.decided_by.to_lowercase();
        [&it.name_nb, &it.name_nn, &it.name_en]
            .into_iter()
            .any(|name| name.to_lowercase() == decides)
    };
    let chosen = match &written.council {
        Some(id) => known.iter().find(|it| it.id == *id),
        None => known.iter().find(named),
    };
    let today = kernel::today(&*visit.town().clock);
    let day = written.met_on.date().unwrap_or(today);
    let members = match chosen {
        Some(it) => councils::members_on(conn, &it.id, day)?,
        None => Vec::new(),
    };
    Ok(Read {
        ties: ties(visit, conn, &members, &open)?,
        aside: aside(&members, &rows, written),
        body: match (chosen, &written.council) {
            (Some(it), Some(_)) => it.name(language),
            _ => round.decided_by.clone(),
        },
        council: chosen.map(|it| it.id.clone()).unwrap_or_default(),
        councils: known
            .iter()
            .map(|it| {
                let is_it = chosen.is_some_and(|one| one.id == it.id);
                Choice::new(it.id.clone(), it.name(language)).chosen(is_it)
            })
            .collect(),
        members: members
            .iter()
            .map(|it| Choice::new(it.id.clone(), called(visit, it)).chosen(written.is_present(it)))
            .collect(),
        pots: round
            .pots
            .iter()
            .map(|pot| {
                let own = written.pots.iter().find(|it| it.rank == pot.rank);
                let kroner = || words::in_field(pot.amount);
                PotWritten {
                    rank: pot.rank,
                    purpose: purpose(pot),
                    amount: own.map_or_else(kroner, |it| it.amount.clone()),
                }
            })
            .collect(),
        before,
        rows,
        round,
    })
}

/// The cases a body can decide.
fn open(visit: &Visit, conn: &mut Conn, round: &Round) -> Result<Vec<Application>, PageError> {
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let (all, _) = impartiality::of_round(conn, clock, &actor, &round.id)?;
    Ok(all
        .into_iter()
        .filter(|it| it.state.is_handled() && it.state != State::Lacking)
        .collect())
}

fn row(
    it: &Application,
    name: String,
    pots: &[Pot],
    written: &Written,
    purpose: &dyn Fn(&Pot) -> String,
) -> Row {
    let own = written.rows.iter().find(|row| row.case == it.id);
    let recommended = it.recommended.map(words::in_field);
    let amount = own.map(|row| row.amount.clone());
    let amount = amount.or(recommended).unwrap_or_default();
    let pot = own.map(|row| row.pot.clone()).unwrap_or_default();
    let rank = pot.parse().unwrap_or(it.pot);
    Row {
        pots: if pots.len() < 2 {
            Vec::new()
        } else {
            let one = |pot: &Pot| {
                Choice::new(pot.rank.to_string(), purpose(pot)).chosen(pot.rank == rank)
            };
            pots.iter().map(one).collect()
        },
        number: it.number.clone().unwrap_or_default(),
        is_amended: it.recommended.is_some()
            && web::kroner(&amount).map(Money::from_kroner) != it.recommended,
        reasons: own.map(|row| row.reasons.clone()).unwrap_or_default(),
        applied: it.applied,
        recommended: it.recommended,
        own_pot: it.pot,
        later: Vec::new(),
        id: it.id.clone(),
        name,
        amount,
        pot,
    }
}

fn called(visit: &Visit, member: &Member) -> String {
    let words = [("name", member.name.as_str())];
    if member.is_stand_in {
        visit.say().ta("councils-stand-in-named", &words)
    } else {
        member.name.clone()
    }
}

/// What the register, and members themselves, say of their ties to these cases.
fn ties(
    visit: &Visit,
    conn: &mut Conn,
    members: &[Member],
    open: &[Application],
) -> Result<Vec<String>, PageError> {
    let (say, clock) = (visit.say(), &*visit.town().clock);
    let mut all = Vec::new();
    for member in members {
        let (Some(person), Some(first)) = (&member.person_id, open.first()) else {
            continue;
        };
        let standing = Standing::alone(conn, clock, person, &first.round_id)?;
        for it in open {
            if let Some(tie) = standing.why(it).first() {
                let name = actions::name_of(conn, it)?;
                all.push(aside_words::reason_of(say, tie, (&member.name, &name)));
            }
        }
    }
    Ok(all)
}

fn aside(members: &[Member], rows: &[Row], written: &Written) -> Vec<AsideLine> {
    if members.is_empty() {
        return Vec::new();
    }
    let none = (String::new(), String::new());
    let lines = written.aside.iter().cloned();
    let lines = lines.chain((0..LINES).map(|_| none.clone()));
    let line = |(who, what): (String, String)| AsideLine {
        who: members
            .iter()
            .map(|it| Choice::new(it.id.clone(), it.name.clone()).chosen(it.id == who))
            .collect(),
        what: rows
            .iter()
            .map(|it| {
                let words = format!("{}, {}", it.name, it.number);
                Choice::new(it.id.clone(), words).chosen(it.id == what)
            })
            .collect(),
    };
    lines.map(line).collect()
}
