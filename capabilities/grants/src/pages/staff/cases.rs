//! Every case of every round in one list: by scheme, by how far it has come, by who has it, and those
//! where something is missing; the one that has waited longest first. «Mine» are also those of whoever
//! she stands in for.
//!
//! Rounds she has not declared in are named and show no case; cases she steps aside for are counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use access::{PersonId, RoleKind};
use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use identity::{people, roles};
use web::{Choice, Fields, PageError, PageResult, Pages, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    impartiality::Standing,
    model::{Application, Round, State},
    pages::state_of,
    store,
};

/// Rows on a page.
const ON_A_PAGE: usize = 50;
/// How far a case has come, as the address says it; none: those that wait.
const STATES: [&str; 7] = [
    "sent",
    "lacking",
    "handling",
    "recommended",
    "decided",
    "notified",
    "withdrawn",
];
/// Her own, and those of whoever she stands in for.
const MINE: &str = "meg";
/// Of whoever she stands in for alone.
const STOOD_IN: &str = "stedfortreder";
/// Those nobody has.
const NOBODYS: &str = "ingen";

/// A case as a row.
struct Row {
    path: String,
    name: String,
    note: String,
    round: String,
    round_path: String,
    state: (web::State, String),
    handler: String,
    missing: String,
    sent: String,
}

/// What is chosen, as it stands in the address.
#[derive(Clone, Debug, Default)]
struct Chosen {
    scheme: String,
    state: String,
    with: String,
    is_missing: bool,
}

#[derive(Template)]
#[template(path = "staff/cases.html")]
struct CasesPage<'a> {
    visit: &'a Visit,
    schemes: Vec<Choice>,
    states: Vec<Choice>,
    handlers: Vec<Choice>,
    chosen: Chosen,
    rows: Vec<Row>,
    count: i64,
    hidden: i64,
    /// Rounds she has not declared in: title, and where she does.
    undeclared: Vec<(String, String)>,
    /// «Du er stedfortreder for Marit Lunde til 5. juni.»
    stands_in: Vec<String>,
    may_handle: bool,
    pages: Pages,
}

struct Read {
    schemes: Vec<(String, String)>,
    staff: Vec<(PersonId, String)>,
    rounds: BTreeMap<String, Round>,
    cases: Vec<Application>,
    names: HashMap<String, String>,
    people: HashMap<PersonId, String>,
    /// Cases with a question that waits for its answer.
    asked: BTreeSet<String>,
    hidden: usize,
    undeclared: Vec<String>,
    away: Vec<(PersonId, jiff::civil::Date)>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let fields = Fields::read(visit.query().as_bytes());
    let one = |name: &str| fields.one(name).to_owned();
    let chosen = Chosen {
        scheme: one("ordning"),
        state: one("status"),
        with: one("hos"),
        is_missing: fields.one("mangler") == "ja",
    };
    let at = fields.one("side").parse().unwrap_or(1_usize).max(1);
    let (seen, wanted) = (visit.clone(), chosen.clone());
    let read = visit
        .read(move |_, conn| read(&seen, conn, &wanted))
        .await?;
    page(&shown(&visit, chosen, read, at), StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn, chosen: &Chosen) -> Result<Read, PageError> {
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let today = kernel::today(clock);
    let me = visit.person()?.person.clone();
    let mut away = Vec::new();
    for it in store::stand_ins::about(conn, &me)? {
        if it.stand_in_id == me && it.holds_on(today) {
            away.push((it.person_id, it.to_on.date()));
        }
    }
    let mut schemes = Vec::new();
    for scheme in store::schemes::all(conn)? {
        let named = store::schemes::newest_guidelines(conn, &scheme.id)?;
        let name = named.map(|it| it.terms.named(visit.language()).to_owned());
        schemes.push((scheme.id, name.unwrap_or(scheme.code)));
    }
    let is_staff = actor.is_staff_for("grants");
    let (mut rounds, mut cases) = (BTreeMap::new(), Vec::new());
    let (mut hidden, mut undeclared) = (0, Vec::new());
    for round in store::rounds::all(conn)? {
        if !chosen.scheme.is_empty() && round.scheme != chosen.scheme {
            continue;
        }
        let mut own = store::applications::of_round(conn, &round.id)?;
        own.retain(|it| it.state.is_sent() && fits(it, chosen, (&me, &away)));
        if own.is_empty() {
            continue;
        }
        // A reader steps aside for nothing: she decides nothing.
        if is_staff {
            let standing = Standing::of(conn, clock, &actor, &round.id)?;
            if !standing.has_declared() {
                undeclared.push(round.id.clone());
                rounds.insert(round.id.clone(), round);
                continue;
            }
            let all = own.len();
            own.retain(|it| standing.why(it).is_empty());
            hidden += all - own.len();
        }
        cases.extend(own);
        rounds.insert(round.id.clone(), round);
    }
    let asked: BTreeSet<String> = store::cases::unanswered(conn)?.into_iter().collect();
    if chosen.is_missing {
        cases.retain(|it| it.state == State::Lacking || is_asked(&asked, it));
    }
    cases.sort_by(|one, other| (one.sent_at, &one.number).cmp(&(other.sent_at, &other.number)));
    let mut ids: Vec<PersonId> = cases
        .iter()
        .filter_map(|it| it.handled_by.clone())
        .collect();
    ids.extend(away.iter().map(|(id, _)| id.clone()));
    let mut staff = Vec::new();
    for held in roles::of_municipality(conn, clock)? {
        if held.role.kind != RoleKind::Reader && held.role.works_with("grants") {
            ids.push(held.person.clone());
            staff.push(held.person);
        }
    }
    ids.sort();
    ids.dedup();
    let people: HashMap<PersonId, String> = people::several(conn, &ids)?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    staff.sort();
    staff.dedup();
    let staff = staff.into_iter().filter_map(|id| {
        let name = people.get(&id).cloned()?;
        Some((id, name))
    });
    Ok(Read {
        staff: staff.collect(),
        names: associations::names(conn)?.into_iter().collect(),
        schemes,
        rounds,
        cases,
        people,
        asked,
        hidden,
        undeclared,
        away,
    })
}

/// Whether a question waits for the applicant's answer.
fn is_asked(asked: &BTreeSet<String>, it: &Application) -> bool {
    it.state.is_handled() && asked.contains(&it.id)
}

fn fits(
    it: &Application,
    chosen: &Chosen,
    (me, away): (&PersonId, &[(PersonId, jiff::civil::Date)]),
) -> bool {
    let by_state = match chosen.state.as_str() {
        "" => it.state.is_handled() || it.state == State::Decided,
        word => State::from_word(word) == Some(it.state),
    };
    let is_away = |handler: &PersonId| away.iter().any(|(id, _)| id == handler);
    let handler = it.handled_by.as_ref();
    let by_handler = match chosen.with.as_str() {
        "" => true,
        MINE => handler.is_some_and(|id| id == me || is_away(id)),
        STOOD_IN => handler.is_some_and(is_away),
        NOBODYS => handler.is_none(),
        id => handler.is_some_and(|own| own.0 == id),
    };
    by_state && by_handler
}

// texts: grantdesk-cases-*
#[expect(clippy::needless_pass_by_value, reason = "the page is made of both")]
fn shown(visit: &Visit, chosen: Chosen, read: Read, at: usize) -> CasesPage<'_> {
    let say = visit.say();
    let choices = |all: Vec<(String, String)>, own: &str| -> Vec<Choice> {
        let one = |(value, words): (String, String)| {
            let is_it = value == own;
            Choice::new(value, words).chosen(is_it)
        };
        all.into_iter().map(one).collect()
    };
    let states = STATES
        .into_iter()
        .filter_map(|word| Some((word.to_owned(), state_of(say, State::from_word(word)?).1)));
    let said = |id: &str| say.t(id).into_owned();
    let mut handlers = vec![
        (MINE.to_owned(), said("grantdesk-cases-mine")),
        (NOBODYS.to_owned(), said("grantdesk-cases-nobodys")),
    ];
    if !read.away.is_empty() {
        handlers.push((STOOD_IN.to_owned(), said("grantdesk-cases-stood-in")));
    }
    let mut staff: Vec<(String, String)> = read
        .staff
        .iter()
        .map(|(id, name)| (id.0.clone(), name.clone()))
        .collect();
    staff.sort_by_cached_key(|(_, name)| texts::collation_key(name));
    handlers.extend(staff);
    let count = read.cases.len();
    let last = count.div_ceil(ON_A_PAGE).max(1);
    let at = at.min(last);
    let rows = read
        .cases
        .iter()
        .skip((at - 1) * ON_A_PAGE)
        .take(ON_A_PAGE)
        .map(|it| row(visit, &read, it));
    let query = chosen.query();
    let title = |id: &String| {
        let round = read.rounds.get(id);
        round.map(|it| it.titled(visit.language()).to_owned())
    };
    CasesPage {
        schemes: choices(read.schemes.clone(), &chosen.scheme),
        states: choices(states.collect(), &chosen.state),
        handlers: choices(handlers, &chosen.with),
        rows: rows.collect(),
        count: i64::try_from(count).unwrap_or_default(),
        hidden: i64::try_from(read.hidden).unwrap_or_default(),
        undeclared: read
            .undeclared
            .iter()
            .map(|id| {
                let path = visit.to(&format!("/saker/tilskudd/runde/{id}/habilitet"));
                (title(id).unwrap_or_default(), path)
            })
            .collect(),
        stands_in: read
            .away
            .iter()
            .map(|(id, to)| {
                let name = read.people.get(id).cloned().unwrap_or_default();
                let words = [("name", name.as_str()), ("day", &say.date(*to))];
                say.ta("grantdesk-cases-stands-in", &words)
            })
            .collect(),
        may_handle: may_as_staff(&visit.actor(), Action::Handle).is_ok(),
        pages: Pages::new(say, at, last, |number| {
            visit.to(&format!("/saker/tilskudd/saker?{query}side={number}"))
        }),
        visit,
        chosen,
    }
}

fn row(visit: &Visit, read: &Read, it: &Application) -> Row {
    let say = visit.say();
    let round = read.rounds.get(&it.round_id);
    let name = match &it.held_by {
        Some(id) => read.names.get(id).cloned().unwrap_or_default(),
        None if !it.group_name.is_empty() => it.group_name.clone(),
        None => say.t("grantdesk-a-person").into_owned(),
    };
    let until = it.lacking_until.map(|day| say.date(day.date()));
    let missing = match (it.state, until) {
        (State::Lacking, Some(day)) => say.ta("grantdesk-lacking-until", &[("day", &day)]),
        _ if is_asked(&read.asked, it) => say.t("grantdesk-cases-asked").into_owned(),
        _ => String::new(),
    };
    let handler = it.handled_by.as_ref().and_then(|id| read.people.get(id));
    let mut note = it.number.clone().unwrap_or_default();
    if !it.title.is_empty() {
        note = format!("{note} · {}", it.title);
    }
    Row {
        path: visit.to(&format!("/saker/tilskudd/sak/{}", it.id)),
        round: round
            .map(|it| it.titled(visit.language()).to_owned())
            .unwrap_or_default(),
        round_path: visit.to(&format!("/saker/tilskudd/runde/{}", it.round_id)),
        state: state_of(say, it.state),
        handler: handler.cloned().unwrap_or_default(),
        sent: it
            .sent_at
            .map(|at| say.date_short(at.in_oslo().date()))
            .unwrap_or_default(),
        name,
        note,
        missing,
    }
}

impl Chosen {
    /// As it stands in the address, before the number of a page.
    fn query(&self) -> String {
        let missing = if self.is_missing { "ja" } else { "" };
        let all = [
            ("ordning", self.scheme.as_str()),
            ("status", &self.state),
            ("hos", &self.with),
            ("mangler", missing),
        ];
        let plain = |value: &str| {
            value
                .chars()
                .all(|it| it.is_alphanumeric() || "-_".contains(it))
        };
        let mut query = String::new();
        for (name, value) in all {
            if !value.is_empty() && plain(value) {
                query.extend([name, "=", value, "&"]);
            }
        }
        query
    }
}

impl CasesPage<'_> {
    fn counted(&self) -> String {
        self.visit.say().tn("grantdesk-count", self.count)
    }

    fn hidden_words(&self) -> String {
        self.visit.say().tn("aside-hidden", self.hidden)
    }
}
