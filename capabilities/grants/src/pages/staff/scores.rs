//! Points on the scheme's criteria. Whoever handles a case gives her own first; the others' points,
//! with the mean and how far apart they are, are shown to her when she has given all of hers.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use identity::people;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    ground::Ground,
    impartiality,
    model::{Criterion, MOST_POINTS, Score, said, spread},
    store,
};

/// Points of one person, by criterion.
type Points = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "staff/scores.html")]
struct ScoresPage<'a> {
    visit: &'a Visit,
    title: String,
    back: String,
    here: String,
    /// Code, words, and what she has given, of each criterion.
    asked: Vec<(String, String, Vec<Choice>)>,
    why: String,
    /// Words, hers, the mean, lowest and highest; empty until she has given hers.
    rows: Vec<[String; 4]>,
    /// Name, points by criterion and why, of everybody; empty until she has given hers.
    others: Vec<(String, Points, String)>,
    is_open: bool,
    errors: FormErrors,
}

struct Read {
    ground: Ground,
    scores: Vec<Score>,
    names: Vec<(access::PersonId, String)>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    let read = read(&visit, id).await?;
    shown(&visit, &read, None, FormErrors::new())
}

/// Keeps her points: all of them, since a mean of halves says nothing.
pub async fn give(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    let mut errors = FormErrors::new();
    let why: String = fields.one("why").chars().take(2_000).collect();
    let mut points = Vec::new();
    for criterion in &read.ground.terms().criteria {
        let field = format!("p-{}", criterion.code);
        let given = fields.one(&field).parse::<i32>().ok();
        match given.filter(|points| (0..=MOST_POINTS).contains(points)) {
            Some(given) => points.push((criterion.code.clone(), given, why.clone())),
            None => errors.add(field, visit.say().t("grantdesk-error-points")),
        }
    }
    if !errors.is_empty() || points.is_empty() {
        return shown(&visit, &read, Some(&fields), errors);
    }
    let path = visit.to(visit.path());
    let application = read.ground.application;
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::give_points(conn, &hand, &application, &points)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-points")))
}

async fn read(visit: &Visit, id: String) -> Result<Read, PageError> {
    visit
        .read(move |town, conn| {
            let ground = Ground::read(conn, &id)?.ok_or(PageError::NotFound)?;
            if !ground.application.state.is_sent() {
                return Err(PageError::NotFound);
            }
            let mut scores = Vec::new();
            for score in store::scores::of(conn, &id)? {
                // Points of one who steps aside are kept, and count for nothing.
                let (by, it) = (&score.scored_by, &ground.application);
                if impartiality::counts(conn, &*town.clock, by, it)? {
                    scores.push(score);
                }
            }
            let who: Vec<_> = scores.iter().map(|it| it.scored_by.clone()).collect();
            let names = people::several(conn, &who)?;
            Ok(Read {
                names: names.into_iter().map(|it| (it.id, it.name)).collect(),
                ground,
                scores,
            })
        })
        .await
}

fn shown(visit: &Visit, read: &Read, written: Option<&Fields>, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let (say, language) = (visit.say(), visit.language());
    let me = visit.who().map(|who| &who.person);
    let criteria = &read.ground.terms().criteria;
    let mine: Vec<&Score> = read
        .scores
        .iter()
        .filter(|it| Some(&it.scored_by) == me)
        .collect();
    let given = |criterion: &Criterion| {
        let own = mine.iter().find(|it| it.criterion == criterion.code);
        own.map(|it| it.points)
    };
    let has_given = !criteria.is_empty() && criteria.iter().all(|it| given(it).is_some());
    let asked = criteria.iter().map(|criterion| {
        let field = format!("p-{}", criterion.code);
        let chosen = match written {
            Some(fields) => fields.one(&field).to_owned(),
            None => given(criterion)
                .map(|it| it.to_string())
                .unwrap_or_default(),
        };
        let choices = (0..=MOST_POINTS).map(|points| {
            let points = points.to_string();
            let is_it = points == chosen;
            Choice::new(&points, points.clone()).chosen(is_it)
        });
        let words = said(&criterion.words, language).to_owned();
        (field, words, choices.collect())
    });
    let (mut rows, mut others) = (Vec::new(), Vec::new());
    if has_given {
        for criterion in criteria {
            let Some(all) = spread(&read.scores, &criterion.code) else {
                continue;
            };
            rows.push([
                said(&criterion.words, language).to_owned(),
                given(criterion)
                    .map(|it| it.to_string())
                    .unwrap_or_default(),
                tenths(visit, all.mean_tenths),
                format!("{}–{}", all.least, all.most),
            ]);
        }
        for (person, name) in &read.names {
            let own: Vec<&Score> = read
                .scores
                .iter()
                .filter(|it| it.scored_by == *person)
                .collect();
            let points = criteria.iter().filter_map(|criterion| {
                let its = own.iter().find(|it| it.criterion == criterion.code)?;
                let words = said(&criterion.words, language).to_owned();
                Some((words, its.points.to_string()))
            });
            let why = own.first().map(|it| it.why.clone()).unwrap_or_default();
            others.push((name.clone(), points.collect(), why));
        }
    }
    let application = &read.ground.application;
    let why = match written {
        Some(fields) => fields.one("why").to_owned(),
        None => mine.first().map(|it| it.why.clone()).unwrap_or_default(),
    };
    let number = application.number.as_deref().unwrap_or_default();
    let shown = ScoresPage {
        title: say.ta("grantdesk-points-of", &[("number", number)]),
        back: visit.to(&format!("/saker/tilskudd/sak/{}", application.id)),
        here: visit.to(visit.path()),
        asked: asked.collect(),
        is_open: application.state.is_handled(),
        visit,
        why,
        rows,
        others,
        errors,
    };
    let status = if status.is_success() {
        StatusCode::OK
    } else {
        status
    };
    page(&shown, status)
}

/// Tenths of a point, as numbers are written: «3,7».
pub fn tenths(visit: &Visit, tenths: i64) -> String {
    let mark = match visit.language() {
        kernel::Language::En => '.',
        _ => ',',
    };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}
