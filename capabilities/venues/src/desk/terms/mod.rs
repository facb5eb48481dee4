//! Terms that tenants agree to: what they say now, what they said before, and a new wording from a day.
//!
//! A wording is never changed, so what somebody accepted can be read again. Which premises ask for
//! which terms stands in their booking rules; a new wording reaches all of them from its day.

mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use jiff::civil::Date;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    acts,
    frame::{LIST, first_crumb},
    ground::permit,
    trail::{self, Line},
};
use crate::{model::TermsVersion, pages::words::full_name, store, venues::Venues};
use written::Written;

#[derive(Template)]
#[template(path = "pages/terms.html")]
struct TermsPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    all: Vec<Known>,
}

#[derive(Template)]
#[template(path = "pages/wording.html")]
struct WordingPage<'a> {
    visit: &'a Visit,
    known: Known,
    written: Written,
    errors: FormErrors,
}

/// Terms as they are.
#[derive(Clone, Default)]
struct Known {
    /// Empty when they are new.
    id: String,
    /// Newest first.
    versions: Vec<TermsVersion>,
    /// Premises whose rules ask for them.
    premises: Vec<String>,
    trail: Vec<Line>,
    today: Date,
}

/// The list.
pub async fn list(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    let all = read(&visit).await?;
    let shown = TermsPage {
        crumbs: vec![first_crumb(&visit), crumb(&visit)],
        visit: &visit,
        all,
    };
    page(&shown, axum::http::StatusCode::OK)
}

/// The form for new terms.
pub async fn new(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    let known = Known {
        today: today(&visit).await?,
        ..Known::default()
    };
    let written = Written::from(&known.versions, known.today);
    shown(&visit, known, written, FormErrors::new())
}

/// Makes new terms.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    permit(&visit.actor(), None)?;
    let known = Known {
        today: today(&visit).await?,
        ..Known::default()
    };
    add(visit, known, body).await
}

/// Terms, every wording of them, and the form for a new one.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let known = find(&visit, &id).await?;
    let written = Written::from(&known.versions, known.today);
    shown(&visit, known, written, FormErrors::new())
}

/// Adds a wording.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let known = find(&visit, &id).await?;
    add(visit, known, body).await
}

async fn add(visit: Visit, known: Known, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let version = fields.version().unwrap_or(-1);
    if version != i64::from(known.last()) {
        return Err(PageError::Changed);
    }
    let mut errors = FormErrors::new();
    let Some(mut wording) = written.parse(visit.say(), &known.versions, known.today, &mut errors)
    else {
        return shown(&visit, known, written, errors);
    };
    let (actor, id) = (visit.actor(), known.id);
    let id = visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            let all = store::all_terms(conn)?;
            let last = all
                .iter()
                .filter(|it| it.id == id)
                .map(|it| it.version)
                .max();
            let last = last.unwrap_or_default();
            if version != i64::from(last) {
                return Err(PageError::Changed);
            }
            wording.id = if id.is_empty() { town.ids.next() } else { id };
            wording.version = last + 1;
            let by = actor.who().map(|who| &who.person);
            store::terms::add(conn, &wording, (town.clock.now(), by))?;
            match last {
                0 => acts::made(conn, town, &permit, &wording.id)?,
                _ => acts::changed(conn, town, &permit, (&wording.id, version), "wording")?,
            }
            Ok(wording.id)
        })
        .await?;
    let path = visit.to(&format!("{LIST}/vilkar/{id}"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

fn shown(visit: &Visit, known: Known, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = WordingPage {
        visit,
        known,
        written,
        errors,
    };
    page(&shown, status)
}

async fn today(visit: &Visit) -> Result<Date, PageError> {
    let today = visit.read(|town, _| Ok::<_, PageError>(kernel::today(&*town.clock)));
    today.await
}

async fn find(visit: &Visit, id: &str) -> Result<Known, PageError> {
    permit(&visit.actor(), None)?;
    let all = read(visit).await?;
    let found = all.into_iter().find(|it| it.id == id);
    found.ok_or(PageError::NotFound)
}

async fn read(visit: &Visit) -> Result<Vec<Known>, PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn| {
            let venues = town.kept::<Venues>(conn)?;
            let today = kernel::today(&*town.clock);
            let mut all: Vec<Known> = Vec::new();
            for wording in store::all_terms(conn)? {
                if let Some(known) = all.last_mut().filter(|known| known.id == wording.id) {
                    known.versions.push(wording);
                    continue;
                }
                let asks = venues.all().iter().filter(|premises| {
                    let mut rules = premises.rules.iter();
                    rules.any(|rule| rule.terms.as_ref() == Some(&wording.id))
                });
                all.push(Known {
                    premises: asks
                        .map(|premises| full_name(premises, venues.site(&premises.site)))
                        .collect(),
                    trail: trail::about(&seen, conn, &wording.id)?,
                    id: wording.id.clone(),
                    versions: vec![wording],
                    today,
                });
            }
            Ok(all)
        })
        .await
}

fn crumb(visit: &Visit) -> Crumb {
    Crumb {
        words: visit.say().t("venuedesk-terms-all").into_owned(),
        path: visit.to(&format!("{LIST}/vilkar")),
    }
}

impl Known {
    /// How many wordings there are; what a new one is made from.
    fn last(&self) -> i32 {
        self.versions.first().map_or(0, |it| it.version)
    }

    /// Where a wording stands.
    fn state(&self, it: &TermsVersion) -> (web::State, &'static str) {
        let holds = TermsVersion::in_force(&self.versions, self.today);
        if it.from_on > self.today {
            (web::State::Waiting, texts::id("venuedesk-rule-to-come"))
        } else if holds.contains(&it) {
            (web::State::Good, texts::id("venuedesk-rule-holds"))
        } else {
            (web::State::Out, texts::id("venuedesk-rule-past"))
        }
    }

    fn count(&self) -> i64 {
        i64::try_from(self.premises.len()).unwrap_or(i64::MAX)
    }
}

impl TermsPage<'_> {
    fn path(&self, id: &str) -> String {
        self.visit.to(&format!("{LIST}/vilkar/{id}"))
    }

    /// What the newest wording is called.
    fn title<'k>(&self, known: &'k Known) -> &'k str {
        let language = self.visit.say().language();
        known.versions.first().map_or("", |it| it.said(language).0)
    }
}

impl WordingPage<'_> {
    fn heading(&self) -> String {
        let say = self.visit.say();
        let newest = self.known.versions.first();
        newest.map_or_else(
            || say.t("venuedesk-terms-new").into_owned(),
            |it| it.said(say.language()).0.to_owned(),
        )
    }

    fn path(&self) -> String {
        let last = match self.known.id.as_str() {
            "" => "nye",
            id => id,
        };
        self.visit.to(&format!("{LIST}/vilkar/{last}"))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let here = Crumb {
            words: self.heading(),
            path: self.path(),
        };
        vec![first_crumb(self.visit), crumb(self.visit), here]
    }
}
