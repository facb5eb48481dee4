//! The rules of the other capabilities, edited from their own description (`web::SettingsPage`).
//!
//! For administrators. One page serves all of them, so that every rule has the same preview,
//! history and way back, and a capability needs no page of its own to have its numbers and days
//! decided.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use serde_json::Value;
use web::{Fields, PageError, PageResult, SettingForm, SettingsPage, Visit, page};

use super::{
    field::{Look, Shown, facts_of, read, shown},
    frame::{Frame, Preview, same_version},
    past::{self, Past, Told},
    profile::unchanged,
    section::changes,
};
use crate::{
    access::{Action, may},
    actions,
};

#[derive(Template)]
#[template(path = "settings/rules.html")]
struct RulesPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    fields: Vec<Shown>,
}

/// A capability's rules as they are.
pub struct Rules {
    /// Where they are described.
    pub page: &'static SettingsPage,
    /// How they are stored.
    pub form: &'static SettingForm,
    /// The version.
    pub version: i64,
    /// What is in force.
    pub value: Value,
    /// Every version as it was stored, by number.
    pub versions: Vec<(i64, Value)>,
    /// How they came to be as they are.
    pub past: Vec<Past>,
}

/// Finds the rules at this word of the address and reads them.
pub async fn now(visit: &Visit, word: &str) -> Result<Rules, PageError> {
    may(&visit.actor(), Action::Settings, "")?;
    let path = format!("{}/{word}", super::frame::SETTINGS);
    let pages = visit.capabilities().iter().flat_map(|one| one.settings);
    let found = pages
        .filter(|page| page.path == path)
        .find_map(|page| Some((page, page.form.as_ref()?)));
    let (page, form) = found.ok_or(PageError::NotFound)?;
    let asking = visit.clone();
    visit
        .read(move |_, conn| {
            let history = (form.history)(conn)?;
            let told: Vec<Told> = history
                .iter()
                .map(|kept| Told {
                    version: kept.version,
                    facts: facts_of(form.fields, &kept.value, asking.say()),
                    made_at: kept.made_at,
                    made_by: kept.made_by.clone(),
                })
                .collect();
            let past = past::of(&asking, conn, page.path, &told)?;
            let versions: Vec<(i64, Value)> = history
                .into_iter()
                .map(|kept| (kept.version, kept.value))
                .collect();
            let (version, value) = versions.first().cloned().ok_or(PageError::NotFound)?;
            Ok(Rules {
                page,
                form,
                version,
                value,
                versions,
                past,
            })
        })
        .await
}

/// Shows them.
pub async fn show(visit: Visit, Path(word): Path<String>) -> PageResult {
    let rules = now(&visit, &word).await?;
    let shown = RulesPage {
        fields: shown(visit.say(), rules.form.fields, &rules.value, None),
        frame: rules.frame(&visit),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Shows what would change, or changes it.
pub async fn post(visit: Visit, Path(word): Path<String>, body: Bytes) -> PageResult {
    let rules = now(&visit, &word).await?;
    let fields = Fields::read(&body);
    same_version(&fields, rules.version)?;
    let (form, value) = (rules.form, rules.value.clone());
    let mut frame = rules.frame(&visit);
    frame.version = fields.version().unwrap_or(frame.version);
    let wanted = read(visit.say(), form.fields, &fields, &value, &mut frame.errors);
    if frame.errors.is_empty() {
        let preview = preview(&visit, form, &value, &wanted);
        if preview.may_save(&fields) {
            if preview.changes.is_empty() {
                return Ok(unchanged(&frame.path));
            }
            save(&visit, form, frame.version, wanted).await?;
            return Ok(web::see_done(&frame.path, texts::id("settings-done-saved")));
        }
        frame.preview = Some(preview);
    }
    let status = frame.errors.status();
    let shown = RulesPage {
        fields: shown(visit.say(), form.fields, &wanted, Some(&fields)),
        visit: &visit,
        frame,
    };
    page(&shown, status)
}

/// What putting one value in place of another would do.
pub fn preview(visit: &Visit, form: &SettingForm, now: &Value, wanted: &Value) -> Preview {
    let say = visit.say();
    let facts = |value| facts_of(form.fields, value, say);
    Preview {
        changes: changes(&facts(now), &facts(wanted), &say.t("settings-nothing")),
        warnings: Vec::new(),
    }
}

/// Stores it, or says that somebody changed it first.
pub async fn save(
    visit: &Visit,
    form: &'static SettingForm,
    made_from: i64,
    value: Value,
) -> Result<(), PageError> {
    let permit = may(&visit.actor(), Action::Settings, "")?;
    let made = visit
        .write(move |town, conn| {
            let with = (
                &*town.clock as &dyn kernel::Clock,
                &*town.ids as &dyn kernel::Ids,
            );
            let made = actions::change_rules(conn, with, &permit, form, made_from, value)?;
            Ok::<_, PageError>(made)
        })
        .await?;
    made.map(drop).ok_or(PageError::Changed)
}

impl Rules {
    /// What was decided in the version with this number.
    pub fn version_of(&self, number: i64) -> Option<Value> {
        let version = self.versions.iter().find(|(own, _)| *own == number);
        version.map(|(_, value)| value.clone())
    }

    /// Around its page.
    pub fn frame(self, visit: &Visit) -> Frame {
        let say = visit.say();
        Frame {
            path: visit.to(self.page.path),
            heading: say.t(self.page.title).into_owned(),
            intro: say.t(self.page.intro).into_owned(),
            version: self.version,
            errors: web::FormErrors::new(),
            preview: None,
            past: self.past,
            above: None,
            takes_file: false,
        }
    }
}
