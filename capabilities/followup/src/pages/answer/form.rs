//! The form in which one says how measures stand: one group of fields for each, filled in with the last
//! answer. What is late, stopped or moved needs a reason.
//!
//! One button keeps all of them; each is an answer of its own and carries the version of its measure.

use db::Conn;
use strategy::model::{Measure, Status};
use web::{Choice, Fields, FormErrors, PageError, State, Visit};

use crate::{
    actions::Said,
    model::StatusRound,
    pages::{
        ground::{Ground, heading, nearest},
        standing::{standing, status_words},
    },
    store::rounds,
};

/// A measure one is asked about.
pub struct Question {
    /// Its id.
    pub measure: String,
    pub version: i64,
    pub heading: String,
    pub text: String,
    pub due: String,
    pub state: (State, String),
    /// When it was answered in this round; empty when it was not.
    pub answered: String,
    /// What the last answer was.
    pub last: String,
    pub statuses: Vec<Choice>,
    pub progress: String,
    pub reason: String,
    pub inside: String,
}

/// The questions of some measures of a round.
pub fn questions(
    visit: &Visit,
    conn: &mut Conn,
    (ground, round): (&Ground, &StatusRound),
    of: &dyn Fn(&Measure) -> bool,
) -> Result<Vec<Question>, PageError> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let mut questions = Vec::new();
    let is_asked = |it: &&Measure| round.asked.iter().any(|(id, _)| *id == it.id);
    for it in ground.measures.iter().filter(is_asked).filter(|it| of(it)) {
        let answers = rounds::answers_about(conn, &it.id)?;
        let last = answers.first();
        let now = answers.iter().find(|answer| answer.round == round.id);
        let day = |at: kernel::Instant| say.date(at.in_oslo().date());
        questions.push(Question {
            measure: it.id.clone(),
            version: it.version,
            heading: heading(visit, it),
            text: nearest(visit, &it.told.text),
            due: it.told.due.map_or_else(String::new, |due| say.date(due)),
            state: standing(say, it.told.status, it.is_late(today)),
            answered: now.map_or_else(String::new, |it| {
                say.ta("followup-answered-on", &[("day", &day(it.at))])
            }),
            last: last.map_or_else(String::new, |it| {
                let (day, status) = (day(it.at), status_words(say, it.status));
                let progress = it.progress.to_string();
                let words = [
                    ("day", day.as_str()),
                    ("status", status.as_str()),
                    ("progress", progress.as_str()),
                ];
                say.ta("followup-last-answer", &words)
            }),
            statuses: choices(visit, it.told.status.word()),
            progress: it.told.progress.to_string(),
            reason: ground.reason(&it.id),
            inside: last.map_or_else(String::new, |it| it.inside.clone()),
        });
    }
    Ok(questions)
}

/// Reads the answers to questions, keeping what was written in them.
pub fn read(
    visit: &Visit,
    fields: &Fields,
    questions: &mut [Question],
    errors: &mut FormErrors,
) -> Option<Vec<(String, Said)>> {
    let say = visit.say();
    let mut all = Vec::new();
    for (at, it) in (1..).zip(questions) {
        let one = |name: &str| fields.one(&format!("m-{at}-{name}")).trim().to_owned();
        let (status, progress) = (one("status"), one("progress"));
        it.statuses = choices(visit, &status);
        it.progress.clone_from(&progress);
        (it.reason, it.inside) = (one("reason"), one("inside"));
        it.version = one("version").parse().unwrap_or(0);
        let read = Status::from_word(&status);
        if read.is_none() {
            errors.add(format!("m-{at}-status"), say.t("followup-error-status"));
        }
        let percent = progress.trim_end_matches('%').trim().parse();
        let percent: Option<u8> = percent.ok().filter(|it| *it <= 100);
        if percent.is_none() {
            errors.add(format!("m-{at}-progress"), say.t("followup-error-progress"));
        }
        let needs = matches!(
            read,
            Some(Status::Delayed | Status::Stopped | Status::Moved)
        );
        if needs && it.reason.is_empty() {
            errors.add(format!("m-{at}-reason"), say.t("followup-error-reason"));
        }
        if let (Some(status), Some(progress)) = (read, percent) {
            let said = Said {
                status,
                progress,
                reason: it.reason.clone(),
                inside: it.inside.clone(),
                version: it.version,
            };
            all.push((it.measure.clone(), said));
        }
    }
    errors.is_empty().then_some(all)
}

fn choices(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let each = Status::ALL.iter().map(|(status, word)| {
        Choice::new(*word, status_words(visit.say(), *status)).chosen(*word == chosen)
    });
    each.collect()
}
