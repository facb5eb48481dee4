//! A round: new, as a copy with next year's dates, or changed. It is a draft until it is announced.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use jiff::ToSpan as _;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::round_written::Written;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{Pot, Round, RoundState},
    store,
};

#[derive(Template)]
#[template(path = "staff/arrange/round.html")]
struct RoundPage<'a> {
    visit: &'a Visit,
    action: String,
    heading: String,
    version: i64,
    written: Written,
    errors: FormErrors,
}

/// A new round of a scheme.
pub async fn new(visit: Visit, Path(scheme): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let own = visit.path().to_owned();
    let seen = visit.clone();
    let round = visit
        .read(move |_, conn| first(&seen, conn, &scheme))
        .await?;
    shown(&visit, &own, &round, None, FormErrors::new())
}

/// Keeps a new round, also one that was begun as a copy.
pub async fn make(visit: Visit, Path(scheme): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let seen = visit.clone();
    let round = visit
        .read(move |_, conn| first(&seen, conn, &scheme))
        .await?;
    keep(&visit, round, &body).await
}

/// The form of a new round, filled in as next year's of an earlier one.
pub async fn copy(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let round = visit
        .read(move |town, conn| {
            let earlier = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            Ok(actions::copy_round(
                conn,
                &Hand::new(town, &permit),
                &earlier,
            )?)
        })
        .await?;
    let own = format!("/saker/tilskudd/runde-ny/{}", round.scheme);
    shown(&visit, &own, &round, None, FormErrors::new())
}

/// Shows a round to be changed.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let round = one(&visit, id).await?;
    let own = visit.path().to_owned();
    shown(&visit, &own, &round, None, FormErrors::new())
}

/// Keeps a changed round.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let round = one(&visit, id).await?;
    keep(&visit, round, &body).await
}

async fn one(visit: &Visit, id: String) -> Result<Round, PageError> {
    visit
        .read(move |_, conn| store::rounds::one(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

/// A round that is not there yet: opens in a month and is open for six weeks.
fn first(visit: &Visit, conn: &mut Conn, scheme: &str) -> Result<Round, PageError> {
    let guidelines = store::schemes::newest_guidelines(conn, scheme)?;
    let guidelines = guidelines.ok_or(PageError::NotFound)?;
    let form = store::schemes::newest_form(conn, scheme)?.ok_or(PageError::NotFound)?;
    let town = visit.town();
    let opens_on = kernel::today(&*town.clock).saturating_add(30.days());
    Ok(Round {
        id: town.ids.next(),
        scheme: scheme.to_owned(),
        title: guidelines.terms.name.clone(),
        guidelines: guidelines.id,
        form: form.id,
        opens_on,
        closes_on: Some(opens_on.saturating_add(42.days())),
        papers_on: None,
        answer_on: Some(opens_on.saturating_add(100.days())),
        report_on: None,
        officer_up_to: Money::ZERO,
        recommended_by: String::new(),
        decided_by: String::new(),
        state: RoundState::Draft,
        changed_at: town.clock.now(),
        version: 0,
        budget_year: None,
        pots: vec![Pot {
            rank: 1,
            purpose: kernel::Translated::default(),
            amount: Money::ZERO,
        }],
    })
}

async fn keep(visit: &Visit, before: Round, body: &Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(body);
    let own = visit.path().to_owned();
    let written = Written::read(&fields);
    let mut errors = FormErrors::new();
    if fields.has("add") || fields.has("remove") {
        return shown(visit, &own, &before, Some(written), errors);
    }
    let now = visit.town().clock.now();
    let Some(round) = written.parse(visit.say(), &before, now, &mut errors) else {
        return shown(visit, &own, &before, Some(written), errors);
    };
    if before.version > 0 && fields.version() != Some(before.version) {
        return Err(PageError::Changed);
    }
    let path = visit.to(&format!("/saker/tilskudd/runde/{}", round.id));
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::save_round(conn, &hand, &round)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-round")))
}

fn shown(
    visit: &Visit,
    own: &str,
    round: &Round,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let say = visit.say();
    let shown = RoundPage {
        action: visit.to(own),
        heading: if round.version == 0 {
            say.t("grantdesk-round-new").into_owned()
        } else {
            round.titled(visit.language()).to_owned()
        },
        version: round.version,
        written: written.unwrap_or_else(|| Written::of(round)),
        visit,
        errors,
    };
    page(
        &shown,
        if status.is_success() {
            StatusCode::OK
        } else {
            status
        },
    )
}

impl RoundPage<'_> {
    #[allow(clippy::unused_self, reason = "a template asks its page")]
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn pot_field(&self, number: &usize, part: &str) -> String {
        format!("pot-{number}-{part}")
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn pot_purposes<'p>(&self, purpose: &'p [String; 3]) -> Vec<(&'static str, &'p str)> {
        let tags = ["purpose-nb", "purpose-nn", "purpose-en"];
        tags.into_iter()
            .zip(purpose.iter().map(String::as_str))
            .collect()
    }

    // texts: grantdesk-pot-purpose-*
    fn pot_words(&self, tag: &str) -> String {
        let say = self.visit.say();
        say.t(&format!("grantdesk-pot-{tag}")).into_owned()
    }
}
