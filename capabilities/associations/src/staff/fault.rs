//! What somebody reported as wrong: what it says, and the answer that closes it.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may},
    actions::{FaultAnswer, answer_fault},
    model::{Association, FaultReport},
    store,
};

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "staff/fault.html")]
struct FaultPage<'a> {
    visit: &'a Visit,
    report: FaultReport,
    association: Association,
    fields: Fields,
    errors: FormErrors,
    mends: bool,
}

/// Answers.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, Fields::default(), FormErrors::new()).await
}

async fn shown(visit: &Visit, id: String, fields: Fields, errors: FormErrors) -> PageResult {
    super::sees(visit)?;
    let read = visit.read(move |_, conn| {
        let report = store::fault(conn, &id)?.ok_or(PageError::NotFound)?;
        let association = store::one(conn, &report.association)?.ok_or(PageError::NotFound)?;
        Ok((report, association))
    });
    let (report, association) = read.await?;
    let status = errors.status();
    let fault = FaultPage {
        visit,
        mends: may(&visit.actor(), Action::Mend, Some(&association)).is_ok(),
        report,
        association,
        fields,
        errors,
    };
    page(&fault, status)
}

/// Closes it.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let answer = fields.one("answer").to_owned();
    let (asking, wanted) = (visit.clone(), id.clone());
    let length = answer.chars().count();
    let wrong = visit
        .write(move |town, conn| {
            may(&asking.actor(), Action::SeeInternal, None)?;
            let report = store::fault(conn, &wanted)?.ok_or(PageError::NotFound)?;
            let association = store::one(conn, &report.association)?.ok_or(PageError::NotFound)?;
            let permit = may(&asking.actor(), Action::Mend, Some(&association))?;
            let wants_answer = !report.email.is_empty();
            if length > LONGEST || (wants_answer && length == 0) {
                return Ok(true);
            }
            let letter = letter(&asking, &report, &association, answer);
            let (clock, ids) = (&*town.clock, &*town.ids);
            if !answer_fault(conn, clock, ids, &permit, &report, &letter)? {
                return Err(PageError::Changed);
            }
            Ok::<bool, PageError>(false)
        })
        .await?;
    if wrong {
        let mut errors = FormErrors::new();
        errors.add("answer", visit.say().t("fault-answer-missing"));
        return shown(&visit, id, fields, errors).await;
    }
    let there = visit.to(&format!("/saker/feil/{id}"));
    Ok(see_done(&there, texts::id("fault-done-closed")))
}

/// The letter, in the language it was reported in.
fn letter(
    visit: &Visit,
    report: &FaultReport,
    association: &Association,
    answer: String,
) -> FaultAnswer {
    let say = visit.profile().catalog.speaker(report.language);
    let municipality = visit.profile().municipality.name(report.language);
    let municipality = say.ta("municipality-named", &[("name", municipality)]);
    let names = [
        ("name", association.name.as_str()),
        ("municipality", &municipality),
    ];
    let wants = !report.email.is_empty();
    let letter = format!(
        "{}\n\n{answer}\n\n{}\n> {}\n\n{municipality}\n",
        say.ta("fault-mail-intro", &names),
        say.t("fault-mail-yours"),
        report.body.replace('\n', "\n> "),
    );
    FaultAnswer {
        subject: say.ta("fault-mail-subject", &names),
        letter: if wants { letter } else { String::new() },
        from_name: municipality.clone(),
        answer,
    }
}

impl FaultPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        let crumb = |words: String, path: String| Crumb { words, path };
        vec![
            crumb(
                say.t("staff-title").into_owned(),
                self.visit.to("/saker/foreninger"),
            ),
            crumb(self.association.name.clone(), self.about()),
            crumb(say.t("fault-title").into_owned(), self.here()),
        ]
    }

    fn here(&self) -> String {
        self.visit.to(&format!("/saker/feil/{}", self.report.id))
    }

    fn about(&self) -> String {
        self.visit
            .to(&format!("/saker/forening/{}", self.association.id))
    }

    // texts: report-about-*
    fn kind(&self) -> String {
        let id = format!("report-about-{}", self.report.about.word());
        self.visit.say().t(&id).into_owned()
    }

    fn day(&self) -> String {
        self.visit
            .say()
            .date_and_time(self.report.made_at.in_oslo())
    }

    fn edit(&self) -> String {
        self.visit.to(&crate::editing::path(&self.association.id.0))
    }
}
