//! «Rett opp»: anybody tells the municipality that something on an association's page is wrong.
//!
//! No sign-in, and an e-mail only from those who want an answer. Against robots, as with the contact
//! form: a field people cannot see, and a limit for each network address.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    routing::get,
};
use jobs::mail::MailAddress;
use web::{Choice, Fields, FormErrors, Limit, PageError, PageResult, Visit, page, see_other};

use crate::{
    access::{Action, may},
    actions::report_fault,
    model::{AssociationId, FaultAbout, FaultReport},
    public::{Listing, Register},
    store,
};

const LONGEST: usize = 2000;

/// The routes; they share one limit.
pub fn routes() -> Router {
    Router::new()
        .route("/forening/{id}/rett-opp", get(show).post(send))
        .route("/forening/{id}/takk", get(thanks))
        .with_state(super::writing_limit())
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
    fields: Fields,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "thanks.html")]
struct ThanksPage<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let form = ReportPage {
        visit: &visit,
        listing: listed(&register, id)?,
        fields: Fields::default(),
        errors: FormErrors::new(),
    };
    page(&form, StatusCode::OK)
}

async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
    body: Bytes,
) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let listing = listed(&register, id)?;
    let fields = Fields::read(&body);
    let report = match read(&visit, listing, &fields) {
        Ok(report) => report,
        Err(errors) => {
            let status = errors.status();
            let form = ReportPage {
                visit: &visit,
                listing,
                fields,
                errors,
            };
            return page(&form, status);
        }
    };
    limit.count(&visit)?;
    // A robot is told that all went well.
    if fields.one("nickname").is_empty() {
        let (actor, id) = (visit.actor(), listing.id.clone());
        visit
            .write(move |town, conn| {
                let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
                let permit = may(&actor, Action::ReportFault, Some(&association))?;
                let (clock, ids) = (&*town.clock, &*town.ids);
                report_fault(conn, clock, ids, &permit, &association, &report)?;
                Ok::<(), PageError>(())
            })
            .await?;
    }
    Ok(see_other(
        &visit.to(&format!("/forening/{}/takk", listing.id)),
    ))
}

async fn thanks(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let thanks = ThanksPage {
        visit: &visit,
        listing: listed(&register, id)?,
    };
    page(&thanks, StatusCode::OK)
}

fn listed(register: &Register, id: String) -> Result<&Listing, PageError> {
    register.get(&AssociationId(id)).ok_or(PageError::NotFound)
}

fn read(visit: &Visit, listing: &Listing, fields: &Fields) -> Result<FaultReport, FormErrors> {
    let say = visit.say();
    let mut errors = FormErrors::new();
    let about = FaultAbout::from_word(fields.one("about"));
    if about.is_none() {
        errors.add("about", say.t("report-about-missing"));
    }
    let body = fields.one("body").to_owned();
    if body.is_empty() {
        errors.add("body", say.t("report-body-missing"));
    } else if body.chars().count() > LONGEST {
        let most = say.number(i64::try_from(LONGEST).unwrap_or(i64::MAX));
        errors.add("body", say.ta("report-body-long", &[("most", &most)]));
    }
    let email = fields.one("email").to_owned();
    if !email.is_empty() && email.parse::<MailAddress>().is_err() {
        errors.add("email", say.t("report-email-wrong"));
    }
    match about {
        Some(about) if errors.is_empty() => Ok(FaultReport {
            id: String::new(),
            association: listing.id.clone(),
            about,
            body,
            email,
            language: visit.language(),
            made_at: visit.town().clock.now(),
            answer: String::new(),
            closed: None,
        }),
        _ => Err(errors),
    }
}

impl ReportPage<'_> {
    fn href(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.listing.id))
    }

    fn heading(&self) -> String {
        let name = [("name", self.listing.name.as_str())];
        self.visit.say().ta("report-title", &name)
    }

    // texts: report-about-*
    fn abouts(&self) -> Vec<Choice> {
        let chosen = self.fields.one("about");
        let choice = |about: FaultAbout| {
            let words = self
                .visit
                .say()
                .t(&format!("report-about-{}", about.word()));
            Choice::new(about.word(), words).chosen(about.word() == chosen)
        };
        FaultAbout::all().map(choice).collect()
    }
}

impl ThanksPage<'_> {
    fn href(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.listing.id))
    }
}
