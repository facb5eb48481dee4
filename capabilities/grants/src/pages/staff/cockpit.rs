//! A round's cockpit: the pot and what is left of it, and a row for each application with what its
//! applicant was given three years back. Recommendations are written in the table; those ticked are
//! decided together.

use std::collections::HashMap;

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode, response::Response};
use db::Conn;
use identity::people;
use kernel::Money;
use web::{Fields, PageError, PageResult, SavedView, Visit, page, see_done, see_other};

use super::{
    cockpit_places::Places,
    cockpit_rows::{Row, YEARS, before, row},
    cockpit_sums::{By, SumRow, Sums, free_use, groups, paid_words, pots, sums, ways},
};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    committed::{self, Bound, Later},
    impartiality::{self, Standings},
    model::{Application, Decision, Round, State},
    pages::words,
    store,
};

#[derive(Template)]
#[template(path = "staff/cockpit.html")]
struct CockpitPage<'a> {
    visit: &'a Visit,
    round: Round,
    deadline: String,
    views: Vec<SavedView>,
    here: String,
    rows: Vec<Row>,
    sums: Sums,
    pots: Vec<SumRow>,
    /// Earlier grants of several years that bind a part of it: name, path, sum.
    bound: Vec<(String, String, String)>,
    /// Ways to break the sums down: words, path, whether it is shown.
    ways: Vec<(String, String, bool)>,
    /// Sums by district or theme; empty when they are not asked for.
    groups: Vec<SumRow>,
    ready: i64,
    may_handle: bool,
    /// A run waits to be recommended by.
    has_run: bool,
    undo: Option<String>,
    query: String,
    hidden: usize,
}

/// What the cockpit is made of.
pub struct Read {
    /// The round.
    pub round: Round,
    /// What was sent in it.
    pub all: Vec<Application>,
    /// How many applications she steps aside for; they are nowhere on the page.
    pub hidden: usize,
    /// How many members each said it has.
    pub members: HashMap<String, i64>,
    /// The decision that counts of each.
    pub decisions: HashMap<String, Decision>,
    /// Names of associations.
    pub names: HashMap<String, String>,
    /// Names of handlers.
    pub people: HashMap<String, String>,
    /// What each association was given before, by year.
    pub before: HashMap<String, HashMap<i32, Money>>,
    /// What free use of premises was worth for each association, by id, in the same years.
    pub free_use: HashMap<String, (Money, i64)>,
    /// What was paid out of each.
    pub paid: HashMap<String, Money>,
    /// What later years carry of each.
    pub later: Later,
    /// What earlier grants of several years bind of this round, by rank of the pot.
    pub bound: Vec<(i32, Money)>,
    /// Those of them she may see: what each is called, where it is, and what the round carries.
    pub bound_rows: Vec<(String, String, String)>,
    /// Whether money is paid out at all.
    pub is_money: bool,
    /// District and theme of each association, by id, when they are asked for.
    pub places: HashMap<String, String>,
    /// Whether the round is divided by a key.
    pub has_run: bool,
    /// Whose cases are hers: she, and those she stands in for today.
    pub mine: Vec<access::PersonId>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let read = visit.read(move |_, conn| read(&seen, conn, &id)).await?;
    let shown = CockpitPage::new(&visit, read);
    page(&shown, StatusCode::OK)
}

/// Somebody loaded the address of a form again.
pub async fn back(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    may_as_staff(&visit.actor(), Action::Read)?;
    Ok(see_other(&visit.to(&format!("/saker/tilskudd/runde/{id}"))))
}

/// Keeps the recommendations that were written in the table; those that cannot be read are left.
pub async fn recommend(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let path = visit.to(&format!("/saker/tilskudd/runde/{id}"));
    let unread = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            let mut unread = false;
            for before in store::applications::of_round(conn, &id)? {
                let name = format!("r-{}", before.id);
                if !fields.has(&name) {
                    continue;
                }
                let written = fields.one(&name);
                let stands = before.recommended.map(|sum| sum.ore() / 100);
                match web::kroner(written) {
                    Some(kroner) if Some(kroner) != stands => {
                        let why = before.recommended_why.clone();
                        let sum = Money::from_kroner(kroner);
                        actions::recommend(conn, &hand, &before, (sum, &why))?;
                    }
                    Some(_) => {}
                    None => unread |= !written.is_empty(),
                }
            }
            Ok::<_, PageError>(unread)
        })
        .await?;
    let done = if unread {
        texts::id("grantdesk-done-some-unread")
    } else {
        texts::id("grantdesk-done-recommended")
    };
    Ok(see_done(&path, done))
}

fn read(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Read, PageError> {
    let round = store::rounds::one(conn, id)?.ok_or(PageError::NotFound)?;
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let (all, hidden) = impartiality::of_round(conn, clock, &actor, id)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    let names = associations::names(conn)?;
    let handlers: Vec<_> = all.iter().filter_map(|it| it.handled_by.clone()).collect();
    let handlers = people::several(conn, &handlers)?;
    let before = before(conn, &round)?;
    let this_year = round.opens_on.year();
    let mut mine: Vec<_> = visit
        .who()
        .map(|who| who.person.clone())
        .into_iter()
        .collect();
    if let Some(me) = mine.first().cloned() {
        let today = kernel::today(clock);
        mine.extend(store::stand_ins::stood_in_for(conn, &me, today)?);
    }
    let bound = committed::bound(conn, &round)?;
    Ok(Read {
        mine,
        free_use: free_use(visit, conn, (this_year - YEARS, this_year - 1))?,
        paid: store::paid::of_several(conn, &ids)?,
        later: committed::later(conn, &ids)?,
        bound: bound
            .iter()
            .map(|it| (it.application.pot, it.amount))
            .collect(),
        bound_rows: bound_rows(visit, conn, &bound)?,
        is_money: store::schemes::kind_of(conn, &round.guidelines)?.is_money(),
        has_run: allocation::final_run(conn, id)?.is_some(),
        places: Places::asked(visit, conn, By::asked(visit))?,
        members: store::applications::members_of(conn, &ids)?,
        decisions: decisions
            .into_iter()
            .map(|it| (it.application_id.clone(), it))
            .collect(),
        names: names.into_iter().collect(),
        people: handlers
            .into_iter()
            .map(|person| (person.id.0, person.name))
            .collect(),
        round,
        all,
        hidden,
        before,
    })
}

/// Earlier grants that bind a part of the round: those she may see.
fn bound_rows(
    visit: &Visit,
    conn: &mut Conn,
    bound: &[Bound],
) -> Result<Vec<(String, String, String)>, PageError> {
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let mut standings = Standings::of(clock, &actor);
    let mut rows = Vec::new();
    for Bound {
        application,
        amount,
    } in bound
    {
        if standings.sees_nothing(conn, application)? {
            continue;
        }
        let name = actions::name_of(conn, application)?;
        let number = application.number.as_deref().unwrap_or_default();
        let path = visit.to(&format!("/saker/tilskudd/sak/{}", application.id));
        rows.push((
            format!("{name}, {number}"),
            path,
            visit.say().money(*amount),
        ));
    }
    Ok(rows)
}

const VIEWS: [&str; 6] = ["", "new", "mine", "lacking", "recommended", "decided"];

/// Whether it is in a view; `mine` are she and those she stands in for.
fn fits(view: &str, it: &Application, mine: &[access::PersonId]) -> bool {
    match view {
        "new" => it.state == State::Sent,
        "mine" => it.handled_by.as_ref().is_some_and(|id| mine.contains(id)),
        "lacking" => it.state == State::Lacking,
        "recommended" => it.state == State::Recommended,
        "decided" => matches!(it.state, State::Decided | State::Notified),
        _ => true,
    }
}

impl<'a> CockpitPage<'a> {
    // texts: grantdesk-view-*
    fn new(visit: &'a Visit, read: Read) -> Self {
        let say = visit.say();
        let asked = |name: &str| {
            let mut pairs = visit.query().split('&');
            pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        };
        let view = asked("vis")
            .filter(|view| VIEWS.contains(view))
            .unwrap_or_default();
        let base = visit.to(&format!("/saker/tilskudd/runde/{}", read.round.id));
        let words_of = |view: &str| {
            let word = if view.is_empty() { "all" } else { view };
            say.t(&format!("grantdesk-view-{word}")).into_owned()
        };
        let views = VIEWS.map(|one| SavedView {
            path: if one.is_empty() {
                base.clone()
            } else {
                format!("{base}?vis={one}")
            },
            words: words_of(one),
            count: say.number(
                i64::try_from(
                    read.all
                        .iter()
                        .filter(|it| fits(one, it, &read.mine))
                        .count(),
                )
                .unwrap_or_default(),
            ),
            here: one == view,
        });
        let may_handle = may_as_staff(&visit.actor(), Action::Handle).is_ok();
        let mut rows: Vec<Row> = read
            .all
            .iter()
            .filter(|it| fits(view, it, &read.mine))
            .map(|it| row(visit, &read, it, may_handle))
            .collect();
        rows.sort_by_cached_key(|row| texts::collation_key(&row.name));
        let may_recommend = read
            .all
            .iter()
            .any(|it| it.state.is_handled() && it.recommended.is_none());
        let ready = read
            .all
            .iter()
            .filter(|it| it.state == State::Decided)
            .count();
        let undo =
            asked("angre").map(|bulk| visit.to(&format!("/saker/tilskudd/flere/{bulk}/angre")));
        Self {
            deadline: words::deadline(say, &read.round, visit.town().clock.now()),
            sums: sums(&read, None),
            pots: pots(visit, &read),
            ways: ways(visit, &base),
            groups: groups(visit, &read),
            ready: i64::try_from(ready).unwrap_or_default(),
            views: views.into(),
            here: words_of(view),
            query: view.to_owned(),
            bound: read.bound_rows,
            hidden: read.hidden,
            has_run: may_handle && read.has_run && may_recommend,
            round: read.round,
            visit,
            rows,
            may_handle,
            undo,
        }
    }

    /// Whether she can recommend or decide any of these.
    fn something_waits(&self) -> bool {
        let waits = |row: &Row| row.can_recommend || row.can_decide;
        self.may_handle && self.rows.iter().any(waits)
    }

    fn title(&self) -> &str {
        self.round.titled(self.visit.language())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    fn paid(&self) -> String {
        paid_words(self.visit.say(), self.sums.paid)
    }

    fn left(&self) -> String {
        self.money(&self.sums.left())
    }

    fn base(&self) -> String {
        self.visit
            .to(&format!("/saker/tilskudd/runde/{}", self.round.id))
    }

    fn hidden_words(&self) -> String {
        let count = i64::try_from(self.hidden).unwrap_or_default();
        self.visit.say().tn("aside-hidden", count)
    }

    fn count(&self) -> String {
        let count = i64::try_from(self.rows.len()).unwrap_or_default();
        self.visit.say().tn("grantdesk-count", count)
    }

    fn ready_words(&self) -> String {
        self.visit.say().tn("grantdesk-ready", self.ready)
    }
}
