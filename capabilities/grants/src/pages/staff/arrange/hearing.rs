//! A revision of guidelines: what would change, whom to ask, and what they answered. Nothing holds
//! before it is taken into use, and the answers stay beside what they were about.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::changes::changes;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone, Whom},
    model::{Hearing, Scheme, Terms},
    store,
};

/// Associations that are asked at once.
const MOST: usize = 300;

/// What is asked: as it was written.
#[derive(Default)]
struct Written {
    question: String,
    due_on: WrittenDate,
    who: String,
    councils: Vec<String>,
}

/// An answer as it is shown.
pub struct Answered {
    name: String,
    when: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "staff/arrange/hearing.html")]
struct HearingPage<'a> {
    visit: &'a Visit,
    hearing: Hearing,
    name: String,
    back: String,
    here: String,
    changes: Vec<[String; 3]>,
    answers: Vec<Answered>,
    /// Councils that can be asked.
    councils: Vec<Choice>,
    stands: (web::State, String),
    written: Written,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    shown(&visit, id, None, FormErrors::new()).await
}

/// Asks associations, or takes what was proposed into use.
pub async fn act(
    visit: Visit,
    Path((scheme, id)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let seen = fields.version().ok_or(PageError::Changed)?;
    if fields.has("adopt") {
        let path = visit.to(&format!("/saker/tilskudd/ordning/{scheme}"));
        visit
            .write(move |town, conn| {
                let hearing = store::hearings::one(conn, &id)?.ok_or(PageError::NotFound)?;
                let owner = store::schemes::one(conn, &hearing.scheme)?;
                let hearing = Hearing {
                    version: seen,
                    ..hearing
                };
                let hand = Hand::new(town, &permit);
                let owner = owner.ok_or(PageError::NotFound)?;
                actions::adopt(conn, &hand, &owner, hearing)?;
                Ok::<_, PageError>(())
            })
            .await?;
        return Ok(see_done(&path, texts::id("grantdesk-done-guidelines")));
    }
    let written = Written {
        question: fields.one("question").to_owned(),
        due_on: fields.date("due_on"),
        who: fields.one("who").to_owned(),
        councils: fields
            .all("council")
            .into_iter()
            .map(str::to_owned)
            .collect(),
    };
    let mut errors = FormErrors::new();
    let asked = written.parse(&visit, &mut errors).await?;
    let Some((due_on, who)) = asked.filter(|_| errors.is_empty()) else {
        return shown(&visit, id, Some(written), errors).await;
    };
    let path = visit.to(visit.path());
    let question = written.question.clone();
    visit
        .write(move |town, conn| {
            let hearing = store::hearings::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let hearing = Hearing {
                version: seen,
                ..hearing
            };
            let hand = Hand::new(town, &permit);
            let sent = actions::send_hearing(conn, &hand, hearing, (&question, due_on), &who);
            sent.map_err(|not_done: NotDone| PageError::from(not_done))
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-heard")))
}

impl Written {
    /// The last day and the associations, or what is wrong.
    async fn parse(
        &self,
        visit: &Visit,
        errors: &mut FormErrors,
    ) -> Result<Option<(jiff::civil::Date, Whom)>, PageError> {
        let say = visit.say();
        if self.question.is_empty() {
            errors.add("question", say.t("grantdesk-error-hear-question"));
        }
        let due = self.due_on.checked("due_on", say, errors);
        let today = kernel::today(&*visit.town().clock);
        if due.is_none_or(|day| day <= today) && errors.of("due_on").is_empty() {
            errors.add("due_on", say.t("grantdesk-error-day"));
        }
        let (names, councils) = visit
            .read(|_, conn| Ok((associations::names(conn)?, councils::all(conn)?)))
            .await?;
        let chosen = councils
            .into_iter()
            .filter(|it| !it.closed && self.councils.contains(&it.id));
        let chosen: Vec<String> = chosen.map(|it| it.id).collect();
        let (mut ids, mut unknown) = (Vec::new(), Vec::new());
        let lines = self.who.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty()).take(MOST) {
            let wanted = line.to_lowercase();
            match names.iter().find(|(_, name)| name.to_lowercase() == wanted) {
                Some((id, _)) if !ids.contains(id) => ids.push(id.clone()),
                Some(_) => {}
                None => unknown.push(line.to_owned()),
            }
        }
        if !unknown.is_empty() {
            let names = say.list(&unknown);
            let words = say.ta("grantdesk-error-hear-unknown", &[("names", &names)]);
            errors.add("who", words);
        } else if ids.is_empty() && chosen.is_empty() {
            errors.add("who", say.t("grantdesk-error-hear-who"));
        }
        let whom = Whom {
            associations: ids,
            councils: chosen,
        };
        Ok(due.map(|day| (day, whom)))
    }
}

async fn shown(
    visit: &Visit,
    id: String,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let asked = written
        .as_ref()
        .map(|it| it.councils.clone())
        .unwrap_or_default();
    let (hearing, scheme, before, answers, applied, councils): (
        Hearing,
        Scheme,
        Terms,
        Vec<Answered>,
        Vec<String>,
        Vec<Choice>,
    ) = visit
        .read(move |_, conn| {
            let hearing = store::hearings::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let scheme = store::schemes::one(conn, &hearing.scheme)?;
            let scheme = scheme.ok_or(PageError::NotFound)?;
            let all = store::schemes::all_guidelines(conn)?;
            let from = all
                .into_iter()
                .find(|it| it.scheme == scheme.id && it.number == hearing.number);
            let names = associations::names(conn)?;
            let name = |id: &str| {
                let found = names.iter().find(|(known, _)| known == id);
                found.map(|(_, name)| name.clone()).unwrap_or_default()
            };
            let mut answers = Vec::new();
            for voice in store::hearings::voices(conn, &hearing.id)? {
                answers.push(Answered {
                    name: name(&voice.association_id),
                    when: voice
                        .answered_at
                        .map(|at| seen.say().date_and_time(at.in_oslo()))
                        .unwrap_or_default(),
                    lines: voice.answer.lines().map(str::to_owned).collect(),
                });
            }
            let councils = councils::all(conn)?;
            for voice in store::council_voices::of_hearing(conn, &hearing.id)? {
                let own = councils.iter().find(|it| it.id == voice.council_id);
                answers.push(Answered {
                    name: own.map(|it| it.name(seen.language())).unwrap_or_default(),
                    when: voice
                        .answered_at
                        .map(|at| seen.say().date_and_time(at.in_oslo()))
                        .unwrap_or_default(),
                    lines: voice.answer.lines().map(str::to_owned).collect(),
                });
            }
            let councils = councils.iter().filter(|it| !it.closed).map(|it| {
                Choice::new(&it.id, it.name(seen.language())).chosen(asked.contains(&it.id))
            });
            let councils = councils.collect();
            answers.sort_by_cached_key(|it| texts::collation_key(&it.name));
            let mut applied: Vec<String> = Vec::new();
            for round in store::rounds::all(conn)? {
                if round.scheme == scheme.id && applied.is_empty() {
                    let sent = store::applications::of_round(conn, &round.id)?;
                    let sent = sent.into_iter().filter(|it| it.state.is_sent());
                    applied = sent
                        .filter_map(|it| it.held_by)
                        .map(|id| name(&id))
                        .collect();
                }
            }
            applied.sort_by_cached_key(|it| texts::collation_key(it));
            applied.dedup();
            let before = from.map(|it| it.terms).unwrap_or_default();
            Ok((hearing, scheme, before, answers, applied, councils))
        })
        .await?;
    let status = errors.status();
    let shown = HearingPage {
        changes: changes(visit, &before, &hearing.terms),
        name: hearing.terms.named(visit.language()).to_owned(),
        back: visit.to(&format!("/saker/tilskudd/ordning/{}", scheme.id)),
        here: visit.to(&format!(
            "/saker/tilskudd/ordning/{}/horing/{}",
            scheme.id, hearing.id
        )),
        stands: state(visit, &hearing),
        written: written.unwrap_or_else(|| Written {
            who: applied.join("\n"),
            ..Written::default()
        }),
        answers,
        councils,
        hearing,
        visit,
        errors,
    };
    let status = if status.is_success() {
        StatusCode::OK
    } else {
        status
    };
    page(&shown, status)
}

fn state(visit: &Visit, hearing: &Hearing) -> (web::State, String) {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    match hearing.due_on {
        _ if hearing.guidelines.is_some() => (
            web::State::Good,
            say.t("grantdesk-hearing-used").into_owned(),
        ),
        None => (
            web::State::Open,
            say.t("grantdesk-hearing-unsent").into_owned(),
        ),
        Some(due) if today <= due => {
            let day = say.date(due);
            let words = say.ta("grantdesk-hearing-until", &[("day", &day)]);
            (web::State::Waiting, words)
        }
        Some(_) => (
            web::State::Good,
            say.t("grantdesk-hearing-over").into_owned(),
        ),
    }
}
