//! Reading and saving a section of the profile: one way for all of them.

use axum::response::Response;
use kernel::{Municipality, MunicipalityRefusal};
use web::{Fields, PageError, PageResult, Profile, Visit, see_done};

use super::{
    frame::{Frame, Preview, same_version},
    past::{self, Past, Told},
    section::{Section, changes},
};
use crate::{
    access::{Action, may},
    actions,
};

/// The profile as it is now.
pub struct Now {
    /// The number of its version.
    pub version: i64,
    /// The profile.
    pub profile: Municipality,
    /// How the section came to be as it is.
    pub past: Vec<Past>,
}

/// Reads it.
pub async fn now(visit: &Visit, section: &'static Section) -> Result<Now, PageError> {
    may(&visit.actor(), Action::Settings, "")?;
    let asking = visit.clone();
    visit
        .read(move |_, conn| {
            let told = |kept: db::settings::Version<Municipality>| Told {
                version: kept.version,
                facts: (section.facts)(&kept.value, asking.say()),
                made_at: kept.made_at,
                made_by: kept.made_by,
            };
            let versions: Vec<Told> = db::municipality::history(conn)?
                .into_iter()
                .map(told)
                .collect();
            let past = past::of(&asking, conn, &section.address(), &versions)?;
            Ok(Now {
                version: db::municipality::version(conn)?,
                profile: db::municipality::load(conn)?.ok_or(PageError::NotFound)?,
                past,
            })
        })
        .await
}

/// The profile as it is now and the page's frame, when what was sent is made from it.
pub async fn sent(
    visit: &Visit,
    section: &'static Section,
    fields: &Fields,
) -> Result<(Municipality, Frame), PageError> {
    let now = now(visit, section).await?;
    same_version(fields, now.version)?;
    let made_from = fields.version().unwrap_or(now.version);
    let frame = Frame::of(visit, section, made_from, now.past);
    Ok((now.profile, frame))
}

/// What a press of a button leads to.
pub enum Pressed {
    /// It is saved, or was so already.
    Done(Response),
    /// The page again, with what is wrong or what saving would do.
    Again(Box<Frame>),
}

/// Saves `wanted` when that was asked for, nothing is wrong, and every warning was seen.
pub async fn press(
    visit: &Visit,
    section: &'static Section,
    (fields, now): (&Fields, &Municipality),
    mut frame: Frame,
    (wanted, warnings): (&Municipality, Vec<String>),
) -> Result<Pressed, PageError> {
    if frame.errors.is_empty() {
        let preview = Preview {
            warnings,
            ..preview(visit, section, now, wanted)
        };
        if preview.may_save(fields) {
            let done = if preview.changes.is_empty() {
                unchanged(&frame.path)
            } else {
                save(visit, section, (fields, &frame.path), wanted.clone()).await?
            };
            return Ok(Pressed::Done(done));
        }
        frame.preview = Some(preview);
    }
    Ok(Pressed::Again(Box::new(frame)))
}

/// What putting `wanted` in place of what is there would do to the section.
pub fn preview(
    visit: &Visit,
    section: &Section,
    now: &Municipality,
    wanted: &Municipality,
) -> Preview {
    let say = visit.say();
    let facts = |profile| (section.facts)(profile, say);
    Preview {
        changes: changes(&facts(now), &facts(wanted), &say.t("settings-nothing")),
        warnings: Vec::new(),
    }
}

/// Saves it and goes back to the page, or says that somebody changed it first.
pub async fn save(
    visit: &Visit,
    section: &'static Section,
    (fields, there): (&Fields, &str),
    profile: Municipality,
) -> PageResult {
    let permit = may(&visit.actor(), Action::Settings, "")?;
    let made_from = fields.version().ok_or(PageError::Changed)?;
    let made = visit
        .write(move |town, conn| {
            let with = (&*town.clock, &*town.ids);
            let subject = section.path;
            Ok::<_, PageError>(actions::change_profile(
                conn, with, &permit, subject, made_from, &profile,
            )?)
        })
        .await?;
    if made.is_none() {
        return Err(PageError::Changed);
    }
    Ok(see_done(there, texts::id("settings-done-saved")))
}

/// Nothing was changed, so nothing is stored.
pub fn unchanged(there: &str) -> Response {
    see_done(there, texts::id("settings-done-same"))
}

/// What is wrong with a profile that no field of its own can say, if anything.
pub fn refusal(visit: &Visit, profile: &Municipality) -> Option<String> {
    Profile::make(profile.clone(), visit.town().words(), 0)
        .err()
        .map(|refusal| {
            let reason = refusal.to_string();
            visit
                .say()
                .ta("settings-error-unusable", &[("reason", &reason)])
        })
}

// texts: settings-error-*
/// The field and the words for what the kernel refuses in the form of the section.
pub fn refused_field(visit: &Visit, refusal: &MunicipalityRefusal) -> (&'static str, String) {
    let say = visit.say();
    let (field, id) = match refusal {
        MunicipalityRefusal::NoName => ("nb", "settings-error-name"),
        MunicipalityRefusal::Field { field, .. } if *field == "contact.web" => {
            ("web", "settings-error-web")
        }
        MunicipalityRefusal::Field { field, .. } if *field == "contact.email" => {
            ("email", "settings-error-email")
        }
        MunicipalityRefusal::Field { .. } => ("logo", "settings-error-logo"),
        MunicipalityRefusal::PostalCode(code) => {
            let words = say.ta("settings-error-postal-code", &[("code", code)]);
            return ("districts", words);
        }
        MunicipalityRefusal::District(_) | MunicipalityRefusal::Number(_) => {
            ("districts", "settings-error-district")
        }
    };
    (field, say.t(id).into_owned())
}
