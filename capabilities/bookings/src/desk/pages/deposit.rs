//! The deposit of a reservation: received, given back, or kept in part with the reason.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use kernel::Money;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    ground::{Request, tenant_name, venues, words_of},
    lender::{Asked, framed},
};
use crate::desk::deposits::{self, DepositDeed, DepositState};

/// The longest reason.
const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "bookdesk/deposit.html")]
struct DepositPage<'a> {
    visit: &'a Visit,
    of: Asked,
    read: Read,
    /// What is kept, in kroner, and why.
    written: (String, String),
    errors: FormErrors,
}

struct Read {
    back: String,
    number: String,
    name: String,
    version: i64,
    state: web::State,
    words: String,
    /// Nothing is received yet.
    may_receive: bool,
    /// It is received and not settled.
    may_settle: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(of): Path<Asked>) -> PageResult {
    render(visit, of, Default::default(), FormErrors::new()).await
}

async fn render(
    visit: Visit,
    of: Asked,
    written: (String, String),
    errors: FormErrors,
) -> PageResult {
    let lender = of.lender();
    lender.may_see(&visit.actor())?;
    let (asking, asked) = (visit.clone(), of.clone());
    let read = visit
        .read(move |town, conn| {
            let venues = venues(town, conn)?;
            let (lender, id) = (asked.lender(), asked.booking());
            let request = lender.holds(&venues, Request::read(conn, id)?)?;
            let (say, it) = (asking.say(), &request.booking);
            let known = deposits::of_booking(conn, id)?;
            let told = deposits::told(say, conn, &venues, (it, &request.times))?;
            let (state, words) = told.ok_or(PageError::NotFound)?;
            let acts = lender.may_answer(&asking.actor());
            let is_received = |it: &deposits::Deposit| it.state == DepositState::Received;
            Ok::<_, PageError>(Read {
                back: asked.path(&asking, ""),
                number: it.number.clone().unwrap_or_default(),
                name: tenant_name(&asking, conn, it)?,
                version: it.version,
                state,
                words,
                may_receive: acts && known.is_none(),
                may_settle: acts && known.as_ref().is_some_and(is_received),
            })
        })
        .await?;
    let status = errors.status();
    let shown = DepositPage {
        visit: &visit,
        of,
        read,
        written,
        errors,
    };
    let deposit = visit.say().t("bookdesk-deposit");
    let title = format!("{deposit}, {}", shown.read.number);
    framed(&visit, &lender, &title, &shown, status)
}

/// Notes what was done with it.
pub async fn save(visit: Visit, Path(of): Path<Asked>, body: Bytes) -> PageResult {
    let permits = of.lender().permits(&visit.actor())?;
    let fields = Fields::read(&body);
    let written = (
        fields.one("kept").trim().to_owned(),
        fields.one("reason").trim().to_owned(),
    );
    let (deed, said) = match fields.one("do") {
        "receive" => (
            Ok(DepositDeed::Receive),
            texts::id("bookdesk-done-deposit-received"),
        ),
        "return" => (
            Ok(DepositDeed::Return),
            texts::id("bookdesk-done-deposit-returned"),
        ),
        _ => (
            kept(&visit, &written),
            texts::id("bookdesk-done-deposit-kept"),
        ),
    };
    let deed = match deed {
        Ok(deed) => deed,
        Err(errors) => return render(visit, of, written, errors).await,
    };
    let (say, version, asked) = (visit.say().clone(), fields.version(), of.clone());
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let it = Request::unchanged(conn, asked.booking(), version)?;
            let it = asked.lender().holds(&venues, it)?;
            if let DepositDeed::Keep(sum, _) = &deed {
                let known = deposits::of_booking(conn, asked.booking())?;
                if known.is_some_and(|it| sum.ore() > it.sum) {
                    let mut errors = FormErrors::new();
                    errors.add("kept", say.t("bookdesk-error-deposit-most"));
                    return Ok(Err(errors));
                }
            }
            let hand = permits.hand(town, &venues);
            match deposits::note(conn, &hand, (&it.booking, &it.times), &deed) {
                Ok(()) => Ok(Ok(())),
                Err(error) => {
                    let mut errors = FormErrors::new();
                    errors.add("kept", words_of(&say, &venues, error)?);
                    Ok::<_, PageError>(Err(errors))
                }
            }
        })
        .await?;
    if let Err(errors) = done {
        return render(visit, of, written, errors).await;
    }
    let there = of.path(&visit, "/depositum");
    Ok(see_done(&there, said))
}

fn kept(visit: &Visit, (kept, reason): &(String, String)) -> Result<DepositDeed, FormErrors> {
    let mut errors = FormErrors::new();
    let kroner: Option<i64> = kept.replace([' ', '\u{a0}'], "").parse().ok();
    let kroner = kroner.filter(|kroner| (1..=1_000_000).contains(kroner));
    if kroner.is_none() {
        errors.add("kept", visit.say().t("bookdesk-error-deposit-sum"));
    }
    if reason.is_empty() || reason.chars().count() > LONGEST {
        errors.add("reason", visit.say().t("bookdesk-error-deposit-reason"));
    }
    match kroner.filter(|_| errors.is_empty()) {
        Some(kroner) => Ok(DepositDeed::Keep(
            Money::from_kroner(kroner),
            reason.clone(),
        )),
        None => Err(errors),
    }
}

impl DepositPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let mut crumbs = self.of.crumbs(self.visit, &self.read.number);
        crumbs.push(Crumb {
            words: self.visit.say().t("bookdesk-deposit").into_owned(),
            path: self.here(),
        });
        crumbs
    }

    fn here(&self) -> String {
        format!("{}/depositum", self.read.back)
    }
}
