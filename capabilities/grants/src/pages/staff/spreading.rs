//! Spreading a grant of several years over the years that carry it.
//!
//! For the municipality's own people; the form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotSpread, can_spread, later_years, spread_sum},
    ground::Ground,
    model::shares,
    pages::words,
    store,
};

#[derive(Template)]
#[template(path = "staff/spreading.html")]
struct SpreadingPage<'a> {
    visit: &'a Visit,
    title: String,
    name: String,
    back: String,
    here: String,
    /// «300 000 kr er innstilt».
    whole: String,
    /// «2026 bærer 100 000 kr», as it stands.
    own: String,
    /// Name of the field, its year, and what is written.
    years: Vec<(String, String, String)>,
    errors: FormErrors,
}

/// The form.
pub async fn ask(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    shown(&visit, id, None, FormErrors::new()).await
}

/// Spreads it.
pub async fn spread(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let own = id.clone();
    let (ground, decision) = visit
        .read(move |_, conn| {
            let ground = Ground::read(conn, &own)?.ok_or(PageError::NotFound)?;
            Ok::<_, PageError>((ground, store::decisions::of(conn, &own)?))
        })
        .await?;
    if !can_spread(ground.scheme.kind, &ground.application, decision.as_ref()) {
        return Err(PageError::Changed);
    }
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let mut years = Vec::new();
    for year in later_years(&ground.round) {
        let name = field(year);
        let written = fields.one(&name);
        match web::kroner(written) {
            Some(0) => {}
            Some(kroner) => years.push((year, Money::from_kroner(kroner))),
            None if written.is_empty() => {}
            None => errors.add(name, say.t("grants-error-kroner")),
        }
    }
    if !errors.is_empty() {
        return shown(&visit, id, Some(fields), errors).await;
    }
    let (path, first) = (
        visit.to(&format!("/saker/tilskudd/sak/{id}")),
        years.first().map(|(year, _)| field(*year)),
    );
    let refused = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            let which = (&ground.application, &ground.round);
            match actions::spread(conn, &hand, which, &years) {
                Ok(()) => Ok(None),
                Err(NotSpread::AboveSum(whole)) => Ok(Some(whole)),
                Err(NotSpread::NotDone(not_done)) => Err(PageError::from(not_done)),
            }
        })
        .await?;
    if let (Some(whole), Some(first)) = (refused, first) {
        let sum = say.money(whole);
        errors.add(first, say.ta("grantdesk-error-spread", &[("sum", &sum)]));
        return shown(&visit, id, Some(fields), errors).await;
    }
    Ok(see_done(&path, texts::id("grantdesk-done-spread")))
}

fn field(year: i32) -> String {
    format!("year-{year}")
}

async fn shown(
    visit: &Visit,
    id: String,
    written: Option<Fields>,
    errors: FormErrors,
) -> PageResult {
    let (ground, name, decision, later) = visit
        .read(move |_, conn| {
            let ground = Ground::read(conn, &id)?.ok_or(PageError::NotFound)?;
            let name = actions::name_of(conn, &ground.application)?;
            let decision = store::decisions::of(conn, &id)?;
            let later = store::commitments::of(conn, &id)?;
            Ok::<_, PageError>((ground, name, decision, later))
        })
        .await?;
    let application = &ground.application;
    if !can_spread(ground.scheme.kind, application, decision.as_ref()) {
        return Err(PageError::NotFound);
    }
    let (say, status) = (visit.say(), errors.status());
    let sum = spread_sum(application, decision.as_ref());
    let parted = shares(sum, &later);
    let year = ground.round.year().to_string();
    let own = say.money(parted.own);
    let words = [("year", year.as_str()), ("sum", own.as_str())];
    let number = application.number.as_deref().unwrap_or_default();
    let whole = match (&decision, application.recommended) {
        (Some(_), _) => texts::id("grantdesk-spread-decided"),
        (None, Some(_)) => texts::id("grantdesk-spread-recommended"),
        (None, None) => texts::id("grantdesk-spread-applied"),
    };
    let shown = SpreadingPage {
        title: say.ta("grantdesk-spread-of", &[("number", number)]),
        back: visit.to(&format!("/saker/tilskudd/sak/{}", application.id)),
        here: visit.to(visit.path()),
        whole: say.ta(whole, &[("sum", &say.money(sum))]),
        own: say.ta("grantdesk-spread-own", &words),
        years: later_years(&ground.round)
            .map(|year| {
                let stands = later.iter().find(|it| it.year == year);
                let stands = stands.map(|it| words::in_field(it.amount));
                let name = field(year);
                let text = match &written {
                    Some(fields) => fields.one(&name).to_owned(),
                    None => stands.unwrap_or_default(),
                };
                (name, year.to_string(), text)
            })
            .collect(),
        visit,
        name,
        errors,
    };
    page(&shown, status)
}
