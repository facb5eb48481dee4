//! Samples for control: how many cases of a round to look closer at, drawn from a seed that is kept,
//! so that anybody can check that nobody chose them.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use identity::people;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Round, Sample},
    store,
};

/// The longest seed somebody may write.
const LONGEST_SEED: usize = 60;
/// The most cases that are drawn at once.
const MOST: usize = 500;

/// A sample as it is shown.
pub struct Drawn {
    when: String,
    who: String,
    seed: String,
    among: String,
    cases: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "staff/sample.html")]
struct SamplePage<'a> {
    visit: &'a Visit,
    title: String,
    back: String,
    here: String,
    samples: Vec<Drawn>,
    size: String,
    seed: String,
    may_draw: bool,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(
        &visit,
        id,
        (String::new(), String::new()),
        FormErrors::new(),
    )
    .await
}

/// Draws.
pub async fn draw(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let (size, seed) = (fields.one("size").to_owned(), fields.one("seed").to_owned());
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let count = size.parse::<usize>().ok();
    let count = count.filter(|count| (1..=MOST).contains(count));
    if count.is_none() {
        errors.add("size", say.t("grantdesk-error-sample-size"));
    }
    if seed.chars().count() > LONGEST_SEED {
        errors.add("seed", say.t("grantdesk-error-sample-seed"));
    }
    let Some(count) = count.filter(|_| errors.is_empty()) else {
        return shown(&visit, id, (size, seed), errors).await;
    };
    let (own, from) = (id.clone(), seed.clone());
    let drawn = visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            match actions::draw_sample(conn, &hand, &round, (count, &from)) {
                Ok(_) => Ok(true),
                Err(NotDone::NotNow) => Ok(false),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    if drawn {
        let path = visit.to(visit.path());
        return Ok(see_done(&path, texts::id("grantdesk-done-drawn")));
    }
    errors.add("size", say.t("grantdesk-error-sample-none"));
    shown(&visit, id, (size, seed), errors).await
}

async fn shown(
    visit: &Visit,
    id: String,
    (size, seed): (String, String),
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let (round, samples): (Round, Vec<Drawn>) = visit
        .read(move |_, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let (clock, actor) = (&*seen.town().clock, seen.actor());
            let (cases, _) = crate::impartiality::of_round(conn, clock, &actor, &id)?;
            let samples = store::samples::of_round(conn, &id)?;
            let who: Vec<_> = samples
                .iter()
                .filter_map(|it| it.drawn_by.clone())
                .collect();
            let names = people::several(conn, &who)?;
            let drawn = samples.into_iter().map(|sample| {
                let found = names
                    .iter()
                    .find(|it| Some(&it.id) == sample.drawn_by.as_ref());
                let name = found.map(|it| it.name.clone()).unwrap_or_default();
                one(&seen, sample, name, &cases)
            });
            Ok((round, drawn.collect()))
        })
        .await?;
    let status = errors.status();
    let title = round.titled(visit.language());
    let shown = SamplePage {
        title: visit.say().ta("grantdesk-sample-of", &[("round", title)]),
        back: visit.to(&format!("/saker/tilskudd/runde/{}", round.id)),
        here: visit.to(visit.path()),
        may_draw: may_as_staff(&visit.actor(), Action::Handle).is_ok(),
        visit,
        samples,
        size,
        seed,
        errors,
    };
    let status = if status.is_success() {
        StatusCode::OK
    } else {
        status
    };
    page(&shown, status)
}

fn one(visit: &Visit, sample: Sample, who: String, cases: &[crate::model::Application]) -> Drawn {
    let say = visit.say();
    let count = i64::try_from(sample.among.len()).unwrap_or_default();
    let links = sample.drawn.iter().map(|number| {
        let case = cases.iter().find(|it| it.number.as_ref() == Some(number));
        let path = case.map(|it| visit.to(&format!("/saker/tilskudd/sak/{}", it.id)));
        (number.clone(), path.unwrap_or_default())
    });
    Drawn {
        when: say.date_and_time(sample.drawn_at.in_oslo()),
        among: say.tn("grantdesk-sample-among", count),
        cases: links.collect(),
        seed: sample.seed,
        who,
    }
}
