//! Upkeep on the pages that capabilities build together: Min forening, and the association as staff
//! see it. What is missing is said in words, with the way to it.

use access::Scope;
use askama::Template;
use associations::model::{Association, AssociationId};
use db::Conn;
use texts::Speaker;
use web::{PageError, Part, PartPage, Place, Visit};

use crate::{
    access::{Action, Facts, may},
    facts,
    model::{AccountState, Confirmation, ConfirmationRules, ConfirmationState, missing},
    pages::{self, Standing, kind_words},
    store,
};

/// One thing that is kept true.
struct Line {
    state: web::State,
    words: String,
    /// Where to see to it; empty when she may not.
    path: String,
}

#[derive(Template)]
#[template(path = "part.html")]
struct UpkeepPart {
    heading: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "part_confirm.html")]
struct ConfirmPart<'a> {
    visit: &'a Visit,
    standing: Standing,
    /// Warm means «needs you now»: only when the last day has passed.
    tone: &'static str,
    path: String,
}

/// The parts.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let actor = visit.actor();
    if may(&actor, Action::See, &Facts::of(association)).is_err() {
        return Ok(Vec::new());
    }
    let known = associations::one(conn, &AssociationId(association.to_owned()))?;
    let Some(known) = known else {
        return Ok(Vec::new());
    };
    let clock = &*visit.town().clock;
    let confirmation = facts::standing(conn, clock, &known)?;
    let is_staffs = page == PartPage::Staff;
    let mut lines = lines(visit, conn, &known, &confirmation)?;
    let say = visit.say();
    let heading = if is_staffs {
        lines[0].words = staff_words(say, &confirmation);
        say.t("upkeep-part-staff").into_owned()
    } else {
        say.t("upkeep-part").into_owned()
    };
    let summary = UpkeepPart { heading, lines };
    let mut parts = vec![Part {
        rank: 40,
        place: Place::Side,
        html: rendered(&summary)?,
    }];
    let acts = actor.may_for(association, Scope::Profile);
    if page == PartPage::MyAssociation && acts && confirmation.is_open() {
        let is_due = confirmation.state == ConfirmationState::Due;
        let urgent = ConfirmPart {
            visit,
            tone: if is_due { "wash" } else { "warm" },
            standing: Standing::of(say, &confirmation),
            path: visit.to(&format!("/min-forening/{association}/bekreft")),
        };
        parts.push(Part {
            rank: if is_due { 60 } else { 15 },
            place: Place::Main,
            html: rendered(&urgent)?,
        });
    }
    Ok(parts)
}

// texts: upkeep-staff-state-*
/// Where it stands, said to staff and not to the association.
fn staff_words(say: &Speaker, confirmation: &Confirmation) -> String {
    let date = |day| say.date(day);
    let confirmed = confirmation.confirmed_on.map_or_else(String::new, date);
    let words = [
        ("confirmed", confirmed.as_str()),
        ("due", &date(confirmation.due_on)),
        ("opens", &date(confirmation.opens_on)),
        ("dormant", &date(confirmation.dormant_on)),
    ];
    let state = match (confirmation.state, confirmation.confirmed_on) {
        (ConfirmationState::Confirmed, None) => "not-yet",
        (state, _) => state.word(),
    };
    say.ta(&format!("upkeep-staff-state-{state}"), &words)
}

fn lines(
    visit: &Visit,
    conn: &mut Conn,
    association: &Association,
    confirmation: &Confirmation,
) -> Result<Vec<Line>, PageError> {
    let (say, actor) = (visit.say(), visit.actor());
    let id = &association.id.0;
    let last_year = kernel::today(&*visit.town().clock).year() - 1;
    let to = |action: Action, rest: &str| {
        let allowed = may(&actor, action, &Facts::of(id));
        let there = allowed.is_ok() || allowed.is_err_and(|denied| denied.wants_proof());
        let path = || visit.to(&format!("/min-forening/{id}{rest}"));
        there.then(path).unwrap_or_default()
    };
    let standing = Standing::of(say, confirmation);
    let mut lines = vec![Line {
        state: standing.state,
        words: standing.words,
        path: to(Action::Confirm, "/bekreft"),
    }];
    let numbers = store::members::of_year(conn, id, last_year)?;
    let year = last_year.to_string();
    lines.push(match numbers {
        Some(numbers) => {
            let total = say.number(numbers.counts.total());
            let words = [("count", total.as_str()), ("year", &year)];
            Line {
                state: web::State::Good,
                words: say.ta("upkeep-said-count", &words),
                path: to(Action::CountMembers, "/medlemstall"),
            }
        }
        None => Line {
            state: web::State::Open,
            words: say.ta("upkeep-part-no-count", &[("year", &year)]),
            path: to(Action::CountMembers, "/medlemstall"),
        },
    });
    let rules = db::settings::get::<ConfirmationRules>(conn)?.value;
    let shelf = store::shelf::all(conn, id)?;
    let lacking = missing(&shelf, &rules.expected, last_year);
    let documents = to(Action::ReadDocument, "/dokumenter");
    if lacking.is_empty() {
        lines.push(Line {
            state: web::State::Good,
            words: say.t("upkeep-part-documents").into_owned(),
            path: documents,
        });
    } else {
        let names: Vec<String> = lacking
            .iter()
            .map(|kind| kind_words(say, *kind).to_lowercase())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        lines.push(Line {
            state: web::State::Open,
            words: say.ta("upkeep-said-missing", &[("what", &say.list(&names))]),
            path: documents,
        });
    }
    lines.push(account(visit, conn, id, to(Action::SeeAccount, "/konto"))?);
    Ok(lines)
}

fn account(visit: &Visit, conn: &mut Conn, id: &str, path: String) -> Result<Line, PageError> {
    let all = store::account::all(conn, id)?;
    let has = |state: AccountState| all.iter().any(|account| account.state == state);
    let (state, words) = if has(AccountState::Waiting) {
        (
            AccountState::Waiting,
            texts::id("upkeep-part-account-waits"),
        )
    } else if has(AccountState::InForce) {
        (AccountState::InForce, texts::id("upkeep-part-account"))
    } else {
        let words = visit.say().t("upkeep-part-no-account").into_owned();
        let state = web::State::Open;
        return Ok(Line { state, words, path });
    };
    Ok(Line {
        state: pages::account_state(state),
        words: visit.say().t(words).into_owned(),
        path,
    })
}

fn rendered(part: &impl Template) -> Result<String, PageError> {
    part.render().map_err(|fault| PageError::fault(&fault))
}
