//! The list: every association with what the work needs to know, chosen, searched and ordered.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::today;
use web::{Choice as Answer, PageError, PageResult, Pages, SavedView, State, Visit, page};

use super::{
    roll::{Acting, Roll, Row, acting},
    view::{Choice, ON_A_PAGE, Order, View, counts, officers},
};
use crate::{
    access::{Action, may},
    model::{Approval, Standing},
};

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    view: View,
    rows: Vec<&'a Row>,
    total: usize,
    counts: Vec<(Choice, usize)>,
    acting: &'a HashMap<String, Acting>,
    twins: Vec<(&'a Row, &'a Row)>,
    today: Date,
}

/// What a list is made of.
pub struct Gathered {
    pub roll: Arc<Roll>,
    pub acting: HashMap<String, Acting>,
    /// Ids of those with the accounts of last year on the shelf; `None` where nobody keeps them.
    pub with_accounts: Option<BTreeSet<String>>,
    pub today: Date,
}

/// Reads what a list is made of, for somebody who may see it.
pub async fn gather(visit: &Visit) -> Result<Gathered, PageError> {
    super::sees(visit)?;
    let roll = visit.kept::<Roll>().await?;
    let (asking, today) = (visit.clone(), today(&*visit.town().clock));
    let read = visit.read(move |town, conn| {
        let acting = acting(conn, &*town.clock)?;
        let mut with_accounts = None;
        for capability in asking.capabilities() {
            let given = (capability.with_accounts)(conn, today.year() - 1)?;
            with_accounts = with_accounts.or(given);
        }
        Ok((acting, with_accounts))
    });
    let (acting, with_accounts) = read.await?;
    Ok(Gathered {
        roll,
        acting,
        with_accounts,
        today,
    })
}

/// Answers.
pub async fn show(visit: Visit) -> PageResult {
    let gathered = gather(&visit).await?;
    let view = View::read(visit.query());
    let places = view.places(&gathered);
    let counts = counts(&gathered);
    let Gathered {
        roll,
        acting,
        with_accounts,
        today,
    } = gathered;
    let shown = places
        .iter()
        .skip((view.page - 1) * ON_A_PAGE)
        .take(ON_A_PAGE);
    let twins = if view.choice == Choice::Twins {
        let pairs = roll.twins().iter();
        pairs
            .map(|(one, other)| (&roll.rows[*one], &roll.rows[*other]))
            .collect()
    } else {
        Vec::new()
    };
    let list = ListPage {
        visit: &visit,
        rows: shown.map(|at| &roll.rows[*at]).collect(),
        total: places.len(),
        counts: counts
            .into_iter()
            .filter(|(choice, _)| *choice != Choice::NoAccounts || with_accounts.is_some())
            .collect(),
        view,
        acting: &acting,
        twins,
        today,
    };
    page(&list, StatusCode::OK)
}

// texts: staff-standing-*
/// What is so about an association: a shape, and words.
pub fn states(visit: &Visit, row: &Row) -> Vec<(State, String)> {
    let say = visit.say();
    let mut states = Vec::new();
    let mut tell = |state: State, id: &str| states.push((state, say.t(id).into_owned()));
    if row.is_archived {
        tell(State::Out, texts::id("staff-archived"));
    }
    if row.approval == Approval::Waiting {
        tell(State::Waiting, texts::id("staff-waiting"));
    }
    match row.standing {
        Standing::Active => {}
        Standing::Bankrupt => tell(State::Stopped, texts::id("staff-standing-bankrupt")),
        Standing::WindingUp => tell(State::Lacking, texts::id("staff-standing-winding-up")),
        Standing::Dissolved => tell(State::Stopped, texts::id("staff-standing-dissolved")),
        Standing::MovedAway => tell(State::Out, texts::id("staff-standing-moved-away")),
        Standing::Erased => tell(State::Out, texts::id("staff-standing-erased")),
    }
    if !row.in_latest_file {
        tell(State::Lacking, texts::id("staff-missing"));
    }
    if !row.is_listed && !row.is_archived && row.approval != Approval::Waiting {
        tell(State::Out, texts::id("staff-unlisted"));
    }
    if states.is_empty() {
        states.push((State::Good, say.t("staff-standing-active").into_owned()));
    }
    states
}

impl ListPage<'_> {
    // texts: staff-choice-*
    fn choice_words(&self, choice: Choice) -> String {
        let id = format!("staff-choice-{}", choice.word());
        self.visit.say().t(&id).into_owned()
    }

    fn heading(&self) -> String {
        self.choice_words(self.view.choice)
    }

    fn at(&self, view: &View) -> String {
        self.with("/saker/foreninger", view)
    }

    fn with(&self, path: &str, view: &View) -> String {
        let query = view.query();
        let query = if query.is_empty() {
            query
        } else {
            format!("?{query}")
        };
        format!("{}{query}", self.visit.to(path))
    }

    fn file(&self, ending: &str) -> String {
        let whole = View {
            page: 1,
            ..self.view.clone()
        };
        self.with(&format!("/saker/foreninger.{ending}"), &whole)
    }

    fn views(&self) -> Vec<SavedView> {
        let say = self.visit.say();
        let one = |(choice, count): &(Choice, usize)| {
            let view = View {
                choice: *choice,
                page: 1,
                ..self.view.clone()
            };
            SavedView {
                path: self.at(&view),
                words: self.choice_words(*choice),
                count: say.number(i64::try_from(*count).unwrap_or(i64::MAX)),
                here: *choice == self.view.choice,
            }
        };
        self.counts.iter().map(one).collect()
    }

    fn total_words(&self) -> String {
        let total = i64::try_from(self.total).unwrap_or(i64::MAX);
        self.visit.say().tn("staff-total", total)
    }

    fn pages(&self) -> Pages {
        let last = self.total.div_ceil(ON_A_PAGE).max(1);
        Pages::new(self.visit.say(), self.view.page, last, |page| {
            self.at(&View {
                page,
                ..self.view.clone()
            })
        })
    }

    // texts: staff-order-*
    fn orders(&self) -> Vec<Answer> {
        let one = |order: Order| {
            let words = self.visit.say().t(&format!("staff-order-{}", order.word()));
            Answer::new(order.word(), words).chosen(order == self.view.order)
        };
        Order::ALL.map(one).into()
    }

    fn href(&self, row: &Row) -> String {
        self.visit.to(&format!("/saker/forening/{}", row.id))
    }

    /// Where she compares the two and joins them, when she may.
    fn merge(&self, one: &Row, other: &Row) -> Option<String> {
        let (into, from) = super::merge::order(one, other);
        let path = format!("/saker/forening/{}/sla-sammen/{}", into.id, from.id);
        let may = may(&self.visit.actor(), Action::Merge, None).is_ok();
        may.then(|| self.visit.to(&path))
    }

    fn number(&self, row: &Row) -> String {
        let say = self.visit.say();
        match &row.number {
            Some(number) => say.organisation_number(number.as_str()),
            None => say.t("staff-no-number").into_owned(),
        }
    }

    fn states(&self, row: &Row) -> Vec<(State, String)> {
        states(self.visit, row)
    }

    fn confirmed(&self, row: &Row) -> String {
        let say = self.visit.say();
        match row.confirmed_on {
            Some(on) => say.date_near(on, self.today),
            None => say.t("staff-never").into_owned(),
        }
    }

    fn officers(&self, row: &Row) -> String {
        let say = self.visit.say();
        match officers(row, self.acting) {
            0 => say.t("staff-nobody").into_owned(),
            count => say.number(i64::try_from(count).unwrap_or(i64::MAX)),
        }
    }
}
