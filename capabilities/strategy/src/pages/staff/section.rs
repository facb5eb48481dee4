//! Writing in a section: two languages side by side, saved while one writes.
//!
//! Nobody's words are lost: what is saved under somebody's hands comes back on the page with what she
//! wrote (409), and each sitting is a line of history. The owner, the number and the note inside are
//! set below, by those who arrange.

use askama::Template;
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use kernel::Language;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    bench::owner_words,
    heard::{Heard, heard},
};
use crate::{
    access::{Action, may, may_for},
    actions::{self, Refused, Written},
    model::{Section, lacks_alternative},
    pages::{ground::OfSection, shown::nearest},
    store::sections,
};

#[derive(Template)]
#[template(path = "staff/section.html")]
struct SectionPage<'a> {
    visit: &'a Visit,
    it: &'a OfSection,
    texts: Vec<Column>,
    version: i64,
    errors: FormErrors,
    /// Somebody saved while she wrote.
    was_changed: bool,
    roles: Vec<Choice>,
    may_arrange: bool,
    pictures: Vec<Shown>,
    /// What was said of a picture that was not taken.
    alternative: String,
    languages: Vec<Choice>,
    /// What was said about it.
    heard: Vec<Heard>,
}

/// A picture of the document, with the lines that show it.
struct Shown {
    id: String,
    path: String,
    alternative: String,
    line: String,
}

/// What was not taken, and what was written with it.
#[derive(Default)]
pub struct Wrong {
    pub errors: FormErrors,
    pub alternative: String,
    pub language: Language,
    /// Somebody saved while she wrote.
    pub was_changed: bool,
}

/// A language of the form.
struct Column {
    tag: &'static str,
    name: &'static str,
    title: String,
    text: String,
    title_name: String,
    text_name: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let it = visit.read(move |_, conn| OfSection::of(conn, &id)).await?;
    let today = kernel::today(&*visit.town().clock);
    may_for(&visit.actor(), Action::Write, it.owner(), today)?;
    let texts = columns(&it.section, None);
    answered(&visit, &it, texts, Wrong::default())
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let own = id.clone();
    let errors = untold(&visit, &fields);
    if !errors.is_empty() {
        let it = writable(&visit, own).await?;
        let wrong = Wrong {
            errors,
            ..Wrong::default()
        };
        return again(&visit, &it, Some(&fields), wrong);
    }
    match saved(&visit, id, fields.clone()).await {
        Ok(_) => {
            let there = visit.to(&format!("/saker/strategi/del/{own}"));
            Ok(see_done(&there, texts::id("strategy-done-saved")))
        }
        Err(PageError::Changed) => {
            let it = visit.read(move |_, conn| OfSection::of(conn, &own)).await?;
            let wrong = Wrong {
                was_changed: true,
                ..Wrong::default()
            };
            again(&visit, &it, Some(&fields), wrong)
        }
        Err(other) => Err(other),
    }
}

/// Saves while somebody writes; answers with a sentence. A picture that nobody could be told of waits for its
/// words here as it does at the button, so that no page shows it without them.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let say = visit.say().clone();
    let fields = Fields::read(&body);
    let errors = untold(&visit, &fields);
    if !errors.is_empty() {
        writable(&visit, id).await?;
        let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
        let words = say.t("strategy-saved-untold").into_owned();
        return Ok((errors.status(), plain, words).into_response());
    }
    let now = visit.town().clock.now().in_oslo().time();
    match saved(&visit, id, fields).await {
        Ok(version) => {
            let words = [("time", say.time(now))];
            let words = words
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            let headers = [
                (
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("text/plain; charset=utf-8"),
                ),
                (
                    HeaderName::from_static("x-version"),
                    HeaderValue::from(version),
                ),
            ];
            Ok((headers, say.ta("strategy-saved-at", &words)).into_response())
        }
        Err(PageError::Changed) => {
            let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
            let words = say.t("strategy-saved-not").into_owned();
            Ok((StatusCode::CONFLICT, plain, words).into_response())
        }
        Err(other) => Err(other),
    }
}

/// The section, for whoever may write in it.
async fn writable(visit: &Visit, id: String) -> Result<OfSection, PageError> {
    let it = visit.read(move |_, conn| OfSection::of(conn, &id)).await?;
    let today = kernel::today(&*visit.town().clock);
    may_for(&visit.actor(), Action::Write, it.owner(), today)?;
    Ok(it)
}

/// The version of a section's texts together: it moves with each.
pub fn version_of(section: &Section) -> i64 {
    section.texts.iter().map(|text| text.version).sum()
}

async fn saved(visit: &Visit, id: String, fields: Fields) -> Result<i64, PageError> {
    let actor = visit.actor();
    visit.person()?;
    visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, &id)?;
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::Write, it.owner(), today)?;
            if fields.version() != Some(version_of(&it.section)) {
                return Err(PageError::Changed);
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            for language in Language::ALL {
                let (title, text) = names(language);
                if !fields.has(&title) {
                    continue;
                }
                let written = Written {
                    language,
                    title: fields.one(&title).to_owned(),
                    text: fields.one(&text).to_owned(),
                    version: it.section.text(language).map_or(0, |text| text.version),
                };
                match actions::write(conn, parts, &permit, &it.section, &written) {
                    Ok(_) => {}
                    Err(Refused::Decided) => return Err(PageError::NotFound),
                    Err(other) => return Err(other.into()),
                }
            }
            let after = sections::one(conn, &id)?.ok_or(PageError::NotFound)?;
            Ok(version_of(&after))
        })
        .await
}

fn names(language: Language) -> (String, String) {
    let tag = language.tag();
    (format!("title-{tag}"), format!("text-{tag}"))
}

fn columns(section: &Section, written: Option<&Fields>) -> Vec<Column> {
    let each = Language::ALL.into_iter().map(|language| {
        let (title_name, text_name) = names(language);
        let (title, text) = match written {
            Some(fields) => (
                fields.one(&title_name).to_owned(),
                fields.one(&text_name).to_owned(),
            ),
            None => (
                section.title().get(language).to_owned(),
                section.said().get(language).to_owned(),
            ),
        };
        Column {
            tag: language.tag(),
            name: language.own_name(),
            title,
            text,
            title_name,
            text_name,
        }
    });
    each.collect()
}

/// The page with what somebody wrote, and what is wrong with it.
pub fn again(visit: &Visit, it: &OfSection, written: Option<&Fields>, wrong: Wrong) -> PageResult {
    answered(visit, it, columns(&it.section, written), wrong)
}

/// Pictures that nobody could be told of.
fn untold(visit: &Visit, fields: &Fields) -> FormErrors {
    let mut errors = FormErrors::new();
    for language in Language::ALL {
        let (_, text) = names(language);
        if lacks_alternative(fields.one(&text)) {
            errors.add(text, visit.say().t("strategy-error-untold"));
        }
    }
    errors
}

fn answered(visit: &Visit, it: &OfSection, texts: Vec<Column>, wrong: Wrong) -> PageResult {
    let today = kernel::today(&*visit.town().clock);
    let roles = it.roles.iter().map(|role| {
        let chosen = it.section.role.as_ref() == Some(&role.id);
        Choice::new(role.id.clone(), owner_words(role, today)).chosen(chosen)
    });
    let status = if wrong.was_changed {
        StatusCode::CONFLICT
    } else {
        wrong.errors.status()
    };
    let pictures = it.pictures.iter().map(|own| Shown {
        path: own.address(visit.language()),
        line: own.line(visit.language()),
        alternative: own.alternative.clone(),
        id: own.id.clone(),
    });
    let languages = Language::ALL
        .into_iter()
        .map(|one| Choice::new(one.tag(), one.own_name()).chosen(one == wrong.language));
    let shown = SectionPage {
        version: version_of(&it.section),
        errors: wrong.errors,
        alternative: wrong.alternative,
        was_changed: wrong.was_changed,
        pictures: pictures.collect(),
        languages: languages.collect(),
        roles: roles.collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        heard: heard(visit, &it.said, &it.section.node),
        visit,
        it,
        texts,
    };
    page(&shown, status)
}

impl SectionPage<'_> {
    fn heading(&self) -> String {
        let title = nearest(&self.it.section.title(), self.visit.language()).0;
        if title.is_empty() {
            self.visit.say().t("strategy-no-title").into_owned()
        } else {
            title
        }
    }

    fn base(&self) -> String {
        self.visit
            .to(&format!("/saker/strategi/del/{}", self.it.section.id))
    }

    fn bench(&self) -> String {
        self.it.ground.bench(self.visit)
    }
}
