//! Series whose tenants do not come: shown with the answers to «did not come», and decided by a person.

use axum::{body::Bytes, extract::Path};
use db::Conn;
use venues::{Venues, time::civil};
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{ground::holder, settle};
use crate::{
    access::{Action, Facts, may},
    actions::{decide_lapse, rest_of},
    model::LapseState,
    store, words,
};

const LONGEST: usize = 2000;

/// A series that staff are asked about.
pub struct Lapse {
    /// The proposal.
    pub id: String,
    /// Who has it.
    pub who: String,
    /// «Storhallen, bane A, mandag kl. 18–20».
    pub what: String,
    /// How often they did not come.
    pub missed: String,
    /// How many times are left.
    pub left: String,
    /// As it was read.
    pub version: i64,
}

/// Those nobody has decided.
pub fn rows(visit: &Visit, conn: &mut Conn, venues: &Venues) -> Result<Vec<Lapse>, PageError> {
    let (say, now) = (visit.say(), visit.town().clock.now());
    let mut rows = Vec::new();
    for it in store::lapses::open(conn)? {
        let rest = rest_of(conn, &it.series, now)?;
        let Some(next) = rest.first() else {
            continue;
        };
        let weekday = say.weekday(civil(next.period.starts).0.weekday());
        let hours = words::hours(say, next.period);
        let when = say.ta("care-when", &[("day", weekday), ("hours", &hours)]);
        let weeks = say.number(it.weeks.into());
        rows.push(Lapse {
            who: holder(visit, conn, next)?,
            what: format!("{}, {when}", words::place(venues, &next.set)),
            missed: say.tna(
                "care-lapse-missed",
                it.no_shows.into(),
                &[("weeks", &weeks)],
            ),
            left: say.tn(
                "care-lapse-left",
                i64::try_from(rest.len()).unwrap_or(i64::MAX),
            ),
            version: it.version,
            id: it.id,
        });
    }
    Ok(rows)
}

/// Decides one.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::DecideLapse, &Facts::default())?;
    let fields = Fields::read(&body);
    let state = match fields.one("do") {
        "take_back" => LapseState::TakenBack,
        _ => LapseState::LetBe,
    };
    let words = fields.one("words").trim().to_owned();
    let is_said = !words.is_empty() && words.chars().count() <= LONGEST;
    if state == LapseState::TakenBack && !is_said {
        let mut errors = FormErrors::new();
        errors.add(format!("words-{id}"), visit.say().t("care-error-lapse"));
        return settle::render(visit, (id, words), errors).await;
    }
    let version = fields.version();
    visit
        .write(move |town, conn| {
            let known = (id.as_str(), version.ok_or(PageError::Changed)?);
            decide_lapse(conn, town, &permit, known, (state, &words))?;
            Ok::<_, PageError>(())
        })
        .await?;
    let said = match state {
        LapseState::TakenBack => texts::id("care-done-lapsed"),
        _ => texts::id("care-done-let-be"),
    };
    Ok(see_done(&visit.to("/saker/oppmote"), said))
}
