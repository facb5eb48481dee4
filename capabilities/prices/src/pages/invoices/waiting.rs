//! What waits to be invoiced, by debtor; making a batch of it; and the batches that were made.
//!
//! What is not yet fixed stands apart and cannot be taken into a batch.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use db::Conn;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done};

use super::{debtor_name, refused};
use crate::{
    access::Action,
    fees::NotDone,
    invoicing,
    model::{Batch, Fee},
    pages::whose::{Others, Whose},
    store,
};

#[derive(Template)]
#[template(path = "invoices/waiting.html")]
struct WaitingPage<'a> {
    visit: &'a Visit,
    whose: Whose,
    others: Others,
    read: Read,
    until: WrittenDate,
    errors: FormErrors,
    may_make: bool,
    /// Whether she may say who invoices.
    may_say: bool,
}

struct Read {
    debtors: Vec<Waits>,
    total: Money,
    batches: Vec<Batch>,
    is_complete: bool,
}

/// What one debtor waits for.
struct Waits {
    name: String,
    count: i64,
    sum: Money,
    /// Title, day, sum and address of each.
    fees: Vec<[String; 4]>,
}

/// The page.
pub async fn show(visit: Visit) -> PageResult {
    let (whose, _) = Whose::asked(&visit, Action::SeeInvoices).await?;
    let today = kernel::today(&*visit.town().clock);
    shown(&visit, whose, today.into(), FormErrors::new()).await
}

/// Makes a batch.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let (whose, permit) = Whose::asked(&visit, Action::Invoice).await?;
    let written = Fields::read(&body).date("until");
    let mut errors = FormErrors::new();
    let until = written.checked("until", visit.say(), &mut errors);
    let Some(until) = until.filter(|_| errors.is_empty()) else {
        if errors.is_empty() {
            errors.add("until", visit.say().t("price-error-until"));
        }
        return shown(&visit, whose, written, errors).await;
    };
    let let_by = whose.let_by.clone();
    let made = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            match invoicing::make_batch(conn, parts, &permit, (&let_by, until)) {
                Err(NotDone::Nothing) => Ok(None),
                other => other.map(Some).map_err(refused),
            }
        })
        .await?;
    if let Some(batch) = made {
        let path = visit.to(&format!("/saker/faktura/grunnlag/{}", batch.id));
        Ok(see_done(&path, texts::id("price-done-batch")))
    } else {
        errors.add("until", visit.say().t("price-error-nothing"));
        shown(&visit, whose, written, errors).await
    }
}

async fn shown(visit: &Visit, whose: Whose, until: WrittenDate, errors: FormErrors) -> PageResult {
    let (seen, let_by) = (visit.clone(), whose.let_by.clone());
    let read = visit
        .read(move |_, conn| read(&seen, conn, &let_by))
        .await?;
    let others = whose
        .others(visit, "/saker/faktura", Action::SeeInvoices)
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let waiting = WaitingPage {
        visit,
        read,
        until,
        errors,
        may_say: whose.may(visit, Action::SetInvoicing),
        may_make: Whose::permit(visit, &whose.let_by, Action::Invoice).is_ok(),
        whose,
        others,
    };
    page(&waiting, status)
}

fn read(visit: &Visit, conn: &mut Conn, let_by: &str) -> Result<Read, PageError> {
    let (today, say) = (kernel::today(&*visit.town().clock), visit.say());
    let fees = store::fees::waiting(conn, let_by, today)?;
    let mut debtors = Vec::new();
    for fees in fees.chunk_by(|one, other| one.debtor == other.debtor) {
        let line = |fee: &Fee| {
            let path = visit.to(&format!("/saker/faktura/krav/{}", fee.id));
            let (day, sum) = (say.date(fee.used_on), say.money(fee.charged));
            [fee.title.clone(), day, sum, path]
        };
        debtors.push(Waits {
            name: debtor_name(visit, conn, &fees[0].debtor)?,
            count: i64::try_from(fees.len()).unwrap_or(i64::MAX),
            sum: fees.iter().map(|fee| fee.charged).sum(),
            fees: fees.iter().map(line).collect(),
        });
    }
    debtors.sort_by_cached_key(|one| texts::collation_key(&one.name));
    let seller = invoicing::seller_of(conn, let_by)?.1;
    Ok(Read {
        total: fees.iter().map(|fee| fee.charged).sum(),
        debtors,
        batches: store::invoices::batches(conn, let_by)?,
        is_complete: seller.is_complete(),
    })
}

impl WaitingPage<'_> {
    fn batch_words(&self, batch: &Batch) -> String {
        let say = self.visit.say();
        let day = say.date(batch.made_at.in_oslo().date());
        let words = [("day", day.as_str()), ("sum", &say.money(batch.total))];
        say.tna("price-batch-words", batch.lines, &words)
    }

    fn batch_state(&self, batch: &Batch) -> (State, String) {
        let say = self.visit.say();
        match batch.sent_at {
            Some(_) => (State::Good, say.t("price-batch-sent").into_owned()),
            None => (State::Waiting, say.t("price-batch-made").into_owned()),
        }
    }
}
