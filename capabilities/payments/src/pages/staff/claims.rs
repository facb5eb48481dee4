//! What is to be paid back: claims that are not invoiced, the basis that accounting makes invoices of, and
//! the bases that were made.
//!
//! Claims she steps aside for are in no list. An auditor reads all of it.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use grants::{impartiality::Standings, model::Application};
use kernel::Money;
use web::{Crumb, Fields, PageError, PageResult, Visit, page, see_done};

use super::run::{handed_out, kept};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Claim, ClaimBasis},
    pages::words,
    store,
};

#[derive(Template)]
#[template(path = "staff/claims.html")]
struct ClaimsPage<'a> {
    visit: &'a Visit,
    waiting: Vec<Waiting>,
    bases: Vec<ClaimBasis>,
    /// How many claims she steps aside for.
    aside: usize,
    may_bill: bool,
    may_open: bool,
}

/// A claim that is not invoiced.
struct Waiting {
    claim: Claim,
    application: Application,
    name: String,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let actor = visit.actor();
    let (waiting, aside, bases) = visit
        .read(move |town, conn| {
            let mut standings = Standings::of(&*town.clock, &actor);
            let (mut all, mut aside) = (Vec::new(), 0);
            for claim in store::bases::waiting(conn)? {
                let application = grants::store::applications::one(conn, &claim.application_id)?;
                let Some(application) = application else {
                    continue;
                };
                if standings.steps_aside(conn, &application)? {
                    aside += 1;
                    continue;
                }
                all.push(Waiting {
                    name: words::recipient(conn, &application)?,
                    application,
                    claim,
                });
            }
            Ok::<_, PageError>((all, aside, store::bases::all(conn)?))
        })
        .await?;
    let could = |action: Action| may_as_staff(&visit.actor(), action).is_ok();
    let shown = ClaimsPage {
        may_bill: could(Action::Claim),
        may_open: could(Action::OpenFile),
        visit: &visit,
        waiting,
        bases,
        aside,
    };
    page(&shown, StatusCode::OK)
}

/// Makes the basis of the chosen claims: they are invoiced from now on.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Claim)?;
    let fields = Fields::read(&body);
    let chosen: Vec<String> = fields.all("claim").into_iter().map(str::to_owned).collect();
    let is_made = visit
        .write(
            move |town, conn| match actions::bill(conn, &Hand::new(town, &permit), &chosen) {
                Ok(_) => Ok(true),
                Err(NotDone::Nothing) => Ok(false),
                Err(other) => Err(PageError::from(other)),
            },
        )
        .await?;
    let done = if is_made {
        texts::id("payments-done-billed")
    } else {
        texts::id("payments-done-billed-nothing")
    };
    Ok(see_done(&visit.to("/saker/utbetalinger/krav"), done))
}

/// Hands out the file, as it was stored.
pub async fn file(visit: Visit, Path((basis, kind)): Path<(String, String)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::OpenFile)?;
    let own = kind.clone();
    let (number, bytes) = visit
        .read(move |_, conn| {
            let basis = store::bases::one(conn, &basis)?.ok_or(PageError::NotFound)?;
            let (file, hash) = match own.as_str() {
                "csv" => (basis.csv_file, basis.csv_hash),
                "json" => (basis.json_file, basis.json_hash),
                _ => return Err(PageError::NotFound),
            };
            Ok((basis.number, kept(conn, file, &hash)?))
        })
        .await?;
    handed_out(&format!("krav-{number}.{kind}"), bytes)
}

impl ClaimsPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        let crumb = |id: &str, path: &str| Crumb {
            words: say.t(id).into_owned(),
            path: self.visit.to(path),
        };
        vec![
            crumb(texts::id("payments-nav"), "/saker/utbetalinger"),
            crumb(texts::id("payments-bill"), "/saker/utbetalinger/krav"),
        ]
    }

    fn case(&self, it: &Waiting) -> String {
        let id = &it.application.id;
        self.visit.to(&format!("/saker/utbetalinger/sak/{id}"))
    }

    fn state(&self, it: &Waiting) -> (web::State, String) {
        words::claim_state(self.visit.say(), &it.claim)
    }

    fn rest(&self, it: &Waiting) -> String {
        self.visit.say().money(it.claim.rest())
    }

    fn due(&self, it: &Waiting) -> String {
        self.visit.say().date(it.claim.due_on.date())
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        let sum: Money = self.waiting.iter().map(|it| it.claim.rest()).sum();
        let count = i64::try_from(self.waiting.len()).unwrap_or(i64::MAX);
        say.tna("payments-bill-waiting", count, &[("sum", &say.money(sum))])
    }

    fn aside_words(&self) -> String {
        let count = i64::try_from(self.aside).unwrap_or(i64::MAX);
        self.visit.say().tn("payments-bill-aside", count)
    }

    fn basis(&self, it: &ClaimBasis) -> String {
        let number = it.number.to_string();
        let words = [("number", number.as_str())];
        self.visit.say().ta("payments-bill-basis", &words)
    }

    fn basis_words(&self, it: &ClaimBasis) -> String {
        let say = self.visit.say();
        let (sum, day) = (say.money(it.total), say.date(it.made_at.in_oslo().date()));
        let words = [("sum", sum.as_str()), ("day", day.as_str())];
        say.tna("payments-bill-basis-words", it.claims, &words)
    }

    fn file_path(&self, it: &ClaimBasis, kind: &str) -> String {
        let path = format!("/saker/utbetalinger/krav/{}/fil/{kind}", it.id);
        self.visit.to(&path)
    }
}
