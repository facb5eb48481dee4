//! Whom a message goes to: conditions, and the officers who get it.
//!
//! Ticks in one box are one or the other; boxes must all hold. What is chosen can be kept under a
//! name, and a kept choice is the beginning of the next message. How many it is, is said when one
//! asks, before anything is written.

use askama::Template;
use axum::{body::Bytes, extract::Path, response::Response};
use web::{Fields, FormErrors, PageError, PageResult, Step, Visit, page, see_done, see_other};

use super::choices::{Form, form, segment};
use crate::{
    access::{Action, may},
    actions::{begin_mailing, change_mailing, keep_segment},
    model::{Mailing, Segment},
    pages::words::own_unit,
    reach::audience,
    store::{self, SavedSegment},
};

const LONGEST_NAME: usize = 80;

#[derive(Template)]
#[template(path = "mailings/whom.html")]
struct WhomPage<'a> {
    visit: &'a Visit,
    /// The message, when it has been begun.
    mailing: Option<Mailing>,
    steps: Vec<Step>,
    form: Form,
    errors: FormErrors,
    kept: Vec<(String, String, String)>,
    /// The name the choice was to be kept under.
    keep_as: String,
    /// How many it is, when one has asked.
    count: Option<String>,
}

/// The form for a message that has not been begun.
pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let wanted = Fields::read(visit.query().as_bytes())
        .one("utvalg")
        .to_owned();
    let kept = visit.read(|_, conn| Ok(store::segments(conn)?)).await?;
    let begun = kept.into_iter().find(|kept| kept.id == wanted);
    let segment = begun.map(|kept| kept.segment).unwrap_or_default();
    show(&visit, None, segment, nothing_wrong(), None).await
}

/// The form for a message that has been begun.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let mailing = open(&visit, id).await?;
    let segment = mailing.segment.clone();
    show(&visit, Some(mailing), segment, nothing_wrong(), None).await
}

/// Begins a message.
pub async fn begin(visit: Visit, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let fields = Fields::read(&body);
    let mailing = Mailing {
        segment: segment(visit.town(), &fields),
        unit: own_unit(&visit),
        address: visit.absolute(""),
        ..Mailing::default()
    };
    if let Some(answer) = asked_for_more(&visit, None, &mailing, &fields).await? {
        return Ok(answer);
    }
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            begin_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        })
        .await?;
    Ok(see_other(
        &visit.to(&format!("/saker/utsendelser/{id}/tekst")),
    ))
}

/// Stores another choice.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let fields = Fields::read(&body);
    let mut mailing = open(&visit, id).await?;
    mailing.segment = segment(visit.town(), &fields);
    mailing.version = fields.version().unwrap_or(mailing.version);
    if let Some(answer) = asked_for_more(&visit, Some(&mailing), &mailing, &fields).await? {
        return Ok(answer);
    }
    let actor = visit.actor();
    let there = visit.to(&format!("/saker/utsendelser/{}/tekst", mailing.id));
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            change_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        })
        .await?;
    Ok(see_other(&there))
}

/// Takes a kept choice away.
pub async fn forget(visit: Visit, Path(id): Path<String>) -> PageResult {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            if !store::forget_segment(conn, &id)? {
                return Err(PageError::NotFound);
            }
            let (clock, ids) = (&*town.clock, &*town.ids);
            access::record(conn, clock, ids, &permit, &id, access::Versions::default())?;
            Ok(())
        })
        .await?;
    let there = visit.to("/saker/utsendelser/ny");
    Ok(see_done(
        &there,
        texts::id("mailing-done-segment-forgotten"),
    ))
}

/// The other buttons of the form: how many it is, and keeping the choice.
async fn asked_for_more(
    visit: &Visit,
    begun: Option<&Mailing>,
    mailing: &Mailing,
    fields: &Fields,
) -> Result<Option<Response>, PageError> {
    let (begun, chosen) = (begun.cloned(), mailing.segment.clone());
    match fields.one("do") {
        "count" => {
            let asked = mailing.clone();
            let found = visit
                .read(move |town, conn| audience(town, conn, &asked))
                .await?;
            let say = visit.say();
            let [all, mail] = [found.reached.len(), found.with_mail()]
                .map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            let words = format!(
                "{} {}",
                say.tn("mailing-count", all),
                say.tn("mailing-count-mail", mail)
            );
            show(visit, begun, chosen, nothing_wrong(), Some(words))
                .await
                .map(Some)
        }
        "keep" => {
            let name = fields.one("name").to_owned();
            let mut errors = FormErrors::new();
            if name.is_empty() {
                errors.add("name", visit.say().t("mailing-error-name"));
            } else if name.chars().count() > LONGEST_NAME {
                errors.add("name", visit.say().t("mailing-error-name-long"));
            } else {
                let (actor, kept, name) = (visit.actor(), chosen.clone(), name.clone());
                visit
                    .write(move |town, conn| {
                        let permit = may(&actor, Action::WriteToMany)?;
                        keep_segment(conn, &*town.clock, &*town.ids, &permit, &name, &kept)
                    })
                    .await?;
            }
            let written = if errors.is_empty() {
                String::new()
            } else {
                name
            };
            show(visit, begun, chosen, (errors, written), None)
                .await
                .map(Some)
        }
        _ => Ok(None),
    }
}

async fn open(visit: &Visit, id: String) -> Result<Mailing, PageError> {
    let mailing = visit
        .read(move |_, conn| store::mailing(conn, &id)?.ok_or(PageError::NotFound))
        .await?;
    if mailing.is_open() {
        Ok(mailing)
    } else {
        Err(PageError::Changed)
    }
}

async fn show(
    visit: &Visit,
    mailing: Option<Mailing>,
    segment: Segment,
    (errors, keep_as): (FormErrors, String),
    count: Option<String>,
) -> PageResult {
    let spoken = visit.clone();
    let (form, kept) = visit
        .read(move |town, conn| {
            let form = form(&spoken, town, conn, &segment)?;
            Ok((form, store::segments(conn)?))
        })
        .await?;
    let id = mailing.as_ref().map(|mailing| mailing.id.as_str());
    let steps = super::steps(visit, id, 0);
    let kept = kept
        .into_iter()
        .map(|SavedSegment { id, name, .. }| {
            let use_it = visit.to(&format!("/saker/utsendelser/ny?utvalg={id}"));
            let forget = visit.to(&format!("/saker/utvalg-av-foreninger/{id}/slett"));
            (name, use_it, forget)
        })
        .collect();
    let status = errors.status();
    let page_of = WhomPage {
        visit,
        mailing,
        steps,
        form,
        errors,
        kept,
        keep_as,
        count,
    };
    page(&page_of, status)
}

/// No errors, and nothing written beside the choices.
fn nothing_wrong() -> (FormErrors, String) {
    (FormErrors::new(), String::new())
}

impl WhomPage<'_> {
    fn action(&self) -> String {
        match &self.mailing {
            Some(mailing) => self
                .visit
                .to(&format!("/saker/utsendelser/{}/hvem", mailing.id)),
            None => self.visit.to("/saker/utsendelser/ny"),
        }
    }

    fn version(&self) -> i64 {
        self.mailing.as_ref().map_or(0, |mailing| mailing.version)
    }
}
