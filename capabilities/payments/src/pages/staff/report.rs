//! One report for staff, with what they say of it: good, something is missing, refused, need not come,
//! may come later. A person says it; silence never does.
//! Everything but a yes has a reason, which the association reads.

use askama::Template;
use axum::{body::Bytes, extract::Path, response::Response};
use db::Conn;
use documents::StoredFile;
use grants::model::ReportForm;
use kernel::{Day, Money};
use web::{
    Crumb, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, download, page, see_done,
};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone, Verdict},
    asking,
    attesting::must_be_attested,
    model::{AccountLine, FollowUp, Report, ReportState, Sums},
    pages::words::{self, coming},
    store,
};

#[derive(Template)]
#[template(path = "staff/report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    answer: String,
    day: WrittenDate,
    errors: FormErrors,
}

struct Parts {
    follow_up: FollowUp,
    report: Report,
    title: String,
    lines: Vec<AccountLine>,
    form: ReportForm,
    files: Vec<(String, StoredFile)>,
    /// Who delivered and who attested.
    people: [String; 2],
    may_review: bool,
    lacks_attest: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(
        &visit,
        id,
        (String::new(), WrittenDate::default()),
        FormErrors::new(),
    )
    .await
}

async fn shown(
    visit: &Visit,
    id: String,
    (answer, day): (String, WrittenDate),
    errors: FormErrors,
) -> PageResult {
    let may_review = may_as_staff(&visit.actor(), Action::Review).is_ok();
    let parts = visit
        .read(move |_, conn| read(conn, &id, may_review))
        .await?;
    let status = errors.status();
    let shown = ReportPage {
        visit,
        parts,
        answer,
        day,
        errors,
    };
    page(&shown, status)
}

fn read(conn: &mut Conn, id: &str, may_review: bool) -> Result<Parts, PageError> {
    let report = store::reports::one(conn, id)?.ok_or(PageError::NotFound)?;
    let follow_up = store::follow_ups::one(conn, &report.application_id)?;
    let follow_up = follow_up.ok_or(PageError::NotFound)?;
    let application = grants::store::applications::one(conn, &report.application_id)?;
    let application = application.ok_or(PageError::NotFound)?;
    let mut files = Vec::new();
    for file in store::reports::files(conn, id)? {
        if let Some(stored) = documents::find(conn, &file.file_id)? {
            files.push((file.id, stored));
        }
    }
    let mut people = [String::new(), String::new()];
    for (name, id) in people
        .iter_mut()
        .zip([&report.delivered_by, &report.attested_by])
    {
        if let Some(id) = id {
            let person = identity::people::one(conn, id)?;
            *name = person.map(|it| it.name).unwrap_or_default();
        }
    }
    let name = words::recipient(conn, &application)?;
    let number = application.number.as_deref().unwrap_or_default();
    Ok(Parts {
        title: format!("{name}, {number}"),
        lines: report.lines(),
        form: asking::form_of(conn, &application)?,
        lacks_attest: must_be_attested(conn, &follow_up)? && report.attested_at.is_none(),
        may_review: may_review && !report.state.is_settled(),
        people,
        files,
        report,
        follow_up,
    })
}

/// Says what there is to say of it.
pub async fn review(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Review)?;
    let (fields, mut errors) = (Fields::read(&body), FormErrors::new());
    let version = fields.version().ok_or(PageError::Changed)?;
    let answer = words::text(&fields, "answer");
    let verdict = match fields.one("do") {
        "approve" => Some(Verdict::Approve),
        "refuse" => Some(Verdict::Refuse),
        "remit" => Some(Verdict::Remit),
        "lack" => coming(&visit, &fields, "day", &mut errors).map(Verdict::Lack),
        "postpone" => coming(&visit, &fields, "day", &mut errors).map(Verdict::Postpone),
        _ => return Err(PageError::Changed),
    };
    if answer.is_empty() && verdict != Some(Verdict::Approve) {
        errors.add("answer", visit.say().t("payments-error-answer"));
    }
    let (Some(verdict), true) = (verdict, errors.is_empty()) else {
        let written = (answer, fields.date("day"));
        return shown(&visit, id, written, errors).await;
    };
    let (own, words) = (id.clone(), answer.clone());
    let is_done = visit
        .write(move |town, conn| {
            let before = store::reports::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let follow_up = store::follow_ups::one(conn, &before.application_id)?;
            let follow_up = follow_up.ok_or(PageError::NotFound)?;
            let before = Report { version, ..before };
            let hand = Hand::new(town, &permit);
            match actions::review(conn, &hand, (&follow_up, &before), (verdict, &words)) {
                Ok(_) => Ok(true),
                Err(NotDone::Held) => Ok(false),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    if !is_done {
        errors.add("answer", visit.say().t("payments-error-attest"));
        return shown(&visit, id, (answer, fields.date("day")), errors).await;
    }
    let path = visit.to(&format!("/saker/rapporter/{id}"));
    Ok(see_done(&path, texts::id("payments-done-reviewed")))
}

/// Hands out an attachment.
pub async fn file(
    visit: Visit,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    may_as_staff(&visit.actor(), Action::Read)?;
    let (stored, bytes) = visit
        .read(move |_, conn| {
            let all = store::reports::files(conn, &id)?;
            let one = all.into_iter().find(|it| it.id == file);
            let one = one.ok_or(PageError::NotFound)?;
            let stored = documents::find(conn, &one.file_id)?;
            let stored = stored.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok::<_, PageError>((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

impl ReportPage<'_> {
    fn here(&self) -> String {
        self.visit
            .to(&format!("/saker/rapporter/{}", self.parts.report.id))
    }

    fn case(&self) -> String {
        let id = &self.parts.report.application_id;
        self.visit.to(&format!("/saker/utbetalinger/sak/{id}"))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb {
                words: self.visit.say().t("payments-nav-reports").into_owned(),
                path: self.visit.to("/saker/rapporter"),
            },
            Crumb {
                words: self.parts.title.clone(),
                path: self.here(),
            },
        ]
    }

    fn state(&self) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        words::report_state(self.visit.say(), &self.parts.report, today)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let (say, report) = (self.visit.say(), &self.parts.report);
        let mut facts = vec![(
            say.t("payments-report-due").into_owned(),
            say.date(report.due_on.date()),
        )];
        let when = |at: kernel::Instant, who: &str| {
            let at = say.date_and_time(at.in_oslo());
            if who.is_empty() {
                at
            } else {
                format!("{at}, {who}")
            }
        };
        if let Some(at) = report.delivered_at {
            let words = say.t("payments-delivered").into_owned();
            facts.push((words, when(at, &self.parts.people[0])));
        }
        if let Some(at) = report.attested_at {
            let words = say.t("payments-attested").into_owned();
            facts.push((words, when(at, &self.parts.people[1])));
        }
        let numbers = [
            (texts::id("payments-told-participants"), report.participants),
            (texts::id("payments-told-young"), report.young),
            (texts::id("payments-told-events"), report.events),
            (texts::id("payments-told-hours"), report.hours),
        ];
        for (id, number) in numbers {
            if let Some(number) = number {
                facts.push((say.t(id).into_owned(), say.number(number)));
            }
        }
        facts.extend(asking::told(say, &self.parts.form, &report.answers()));
        facts
    }

    fn sums(&self) -> String {
        let say = self.visit.say();
        let sums = Sums::of(&self.parts.lines);
        let kroner = |it: i64| say.money(Money::from_kroner(it));
        let (costs, incomes) = (kroner(sums.costs), kroner(sums.incomes));
        let left = say.money(sums.unspent(self.parts.follow_up.amount));
        let words = [
            ("costs", costs.as_str()),
            ("incomes", incomes.as_str()),
            ("left", left.as_str()),
        ];
        say.ta("payments-sums", &words)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn number(&self, number: &i64) -> String {
        self.visit.say().number(*number)
    }

    fn is_delivered(&self) -> bool {
        self.parts.report.state == ReportState::Delivered
    }

    fn is_written(&self) -> bool {
        self.parts.report.state.is_written()
    }

    fn has_come(&self) -> bool {
        self.parts.report.delivered_at.is_some()
    }
}
