//! A report on the bench: what it says by itself, with people's words for each goal; and the decision that
//! freezes and publishes it.
//!
//! Facts stand beside the fields and are the newest until the decision.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use strategy::model::Decision;
use texts::Speaker;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions::{self, Refused},
    drafting,
    model::{Report, ReportContent, ReportWords},
    pages::public::{Shown, shown},
    store::reports,
};

#[derive(Template)]
#[template(path = "staff/report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    title: String,
    shown: Shown,
    intro: String,
    version: i64,
    action: String,
    /// Where it is published; empty before.
    public: String,
    may_arrange: bool,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "staff/report_decide.html")]
struct DecidePage<'a> {
    visit: &'a Visit,
    title: String,
    action: String,
    back: String,
    version: i64,
    written: Written,
    errors: FormErrors,
}

struct Written {
    body: String,
    on: WrittenDate,
    case_number: String,
    vote: String,
}

/// «Rapport 2025», or «Rapport 2023–2026».
pub fn title(say: &Speaker, from_year: i16, year: i16) -> String {
    let years = if from_year == year {
        year.to_string()
    } else {
        format!("{from_year}–{year}")
    };
    say.ta("followup-report-of", &[("years", &years)])
}

pub async fn begin(visit: Visit, Path(document): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let index = visit.to("/saker/oppfolging");
    let year_of = |name: &str| fields.one(name).trim().parse::<i16>().ok();
    let years = year_of("from").zip(year_of("year"));
    let Some((from, year)) =
        years.filter(|(from, year)| (1990..=*year).contains(from) && *year < 2200)
    else {
        return Ok(see_done(&index, texts::id("followup-done-no-year")));
    };
    let seen = visit.clone();
    let begun: Result<String, PageError> = visit
        .write(move |town, conn| {
            let draft = Report {
                id: String::new(),
                document: document.clone(),
                from_year: from,
                year,
                words: ReportWords::default(),
                content: None,
                content_hash: String::new(),
                published_at: None,
                version: 1,
            };
            let content = drafting::content(&seen, conn, &draft)?;
            let words = drafting::first_words(&seen, &content);
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = ((from, year), words);
            Ok(actions::begin_report(
                conn, parts, &permit, &document, what,
            )?)
        })
        .await;
    match begun {
        Ok(id) => {
            let there = visit.to(&format!("/saker/oppfolging/rapport/{id}"));
            Ok(see_done(&there, texts::id("followup-done-drafted")))
        }
        Err(PageError::Changed) => Ok(see_done(&index, texts::id("followup-done-year-there"))),
        Err(other) => Err(other),
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let (report, content, slug) = read(&visit, id).await?;
    let published = report.content.is_some();
    let address = format!("/oppfolging/rapport/{slug}/{}", report.year);
    let shown = ReportPage {
        title: title(visit.say(), report.from_year, report.year),
        shown: shown(&visit, &content),
        intro: content.intro,
        version: report.version,
        action: visit.to(&format!("/saker/oppfolging/rapport/{}", report.id)),
        public: if published {
            visit.to(&address)
        } else {
            String::new()
        },
        may_arrange: !published && may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

/// Keeps what people wrote.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let (report, content, _) = read(&visit, id).await?;
    let written = content.parts.iter().filter_map(|part| {
        let name = format!("part-{}", part.node);
        let text = fields.one(&name).trim().to_owned();
        fields.has(&name).then(|| (part.node.clone(), text))
    });
    let mut words = report.words.clone();
    words.intro = fields.one("intro").trim().to_owned();
    words.parts.extend(written);
    let changed = Report {
        words,
        version,
        ..report
    };
    let there = visit.to(&format!("/saker/oppfolging/rapport/{}", changed.id));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::save_report(conn, parts, &permit, &changed)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-saved")))
}

pub async fn decide(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let (report, _, _) = read(&visit, id).await?;
    if report.content.is_some() {
        return Err(PageError::NotFound);
    }
    let written = Written {
        body: visit.say().t("followup-council").into_owned(),
        on: WrittenDate::default(),
        case_number: String::new(),
        vote: String::new(),
    };
    decide_page(&visit, &report, written, FormErrors::new())
}

/// Freezes it with the facts of today, and publishes it.
pub async fn publish(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Publish)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let (report, _, slug) = read(&visit, id).await?;
    let one = |name: &str| fields.one(name).trim().to_owned();
    let written = Written {
        body: one("body"),
        on: fields.date("on"),
        case_number: one("case"),
        vote: one("vote"),
    };
    let say = visit.say();
    let mut errors = FormErrors::new();
    if written.body.is_empty() {
        errors.add("body", say.t("followup-error-body"));
    }
    let on = written.on.checked("on", say, &mut errors);
    if written.on.is_empty() {
        errors.add("on", say.t("followup-error-day"));
    }
    let Some(on) = on.filter(|_| errors.is_empty()) else {
        return decide_page(&visit, &report, written, errors);
    };
    let decision = Decision {
        body: written.body,
        case_number: written.case_number,
        vote: written.vote,
        wording: String::new(),
        amendments: String::new(),
        amended: Vec::new(),
        delegations: String::new(),
        on,
    };
    let there = visit.to(&format!("/oppfolging/rapport/{slug}/{}", report.year));
    let seen = visit.clone();
    let report = Report { version, ..report };
    visit
        .write(move |town, conn| {
            let content = drafting::content(&seen, conn, &report)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let done: Result<(), Refused> =
                actions::publish(conn, parts, &permit, &report, (content, decision));
            Ok::<_, PageError>(done?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-published")))
}

/// The report, what it says, and the address of its document.
async fn read(visit: &Visit, id: String) -> Result<(Report, ReportContent, String), PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let report = reports::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let document = strategy::store::documents::one(conn, &report.document)?;
            let document = document.ok_or(PageError::NotFound)?;
            let content = match &report.content {
                Some(content) => content.clone(),
                None => drafting::content(&seen, conn, &report)?,
            };
            Ok((report, content, document.slug))
        })
        .await
}

fn decide_page(visit: &Visit, report: &Report, written: Written, errors: FormErrors) -> PageResult {
    let back = visit.to(&format!("/saker/oppfolging/rapport/{}", report.id));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = DecidePage {
        title: title(visit.say(), report.from_year, report.year),
        action: format!("{back}/vedtak"),
        version: report.version,
        visit,
        back,
        written,
        errors,
    };
    page(&shown, status)
}

impl DecidePage<'_> {
    fn on(&self) -> &WrittenDate {
        &self.written.on
    }
}
