//! Writing an announcement: in the languages it is for, with the days it is shown.
//!
//! Without a first day it is a draft that nobody sees. It can be withdrawn at any time.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use kernel::Translated;
use texts::Speaker;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions::publish_notice,
    model::Notice,
    pages::words::{own_unit, unit_choices},
    store,
};

const LONGEST_TITLE: usize = 120;
const LONGEST_BODY: usize = 10_000;

#[derive(Template)]
#[template(path = "board/notice_form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    /// Empty for a new one.
    id: String,
    is_withdrawn: bool,
    written: Written,
    errors: FormErrors,
    units: Vec<Choice>,
}

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
struct Written {
    version: i64,
    title: Translated,
    body: Translated,
    unit: String,
    from: WrittenDate,
    to: WrittenDate,
}

/// An empty form.
pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let written = Written {
        unit: own_unit(&visit),
        from: kernel::today(&*visit.town().clock).into(),
        ..Written::default()
    };
    show(&visit, &Notice::default(), written, FormErrors::new()).await
}

/// The form of one that is there.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let notice = find(&visit, id).await?;
    let written = Written::of(&notice);
    show(&visit, &notice, written, FormErrors::new()).await
}

/// Stores a new one.
pub async fn begin(visit: Visit, body: Bytes) -> PageResult {
    store_it(visit, Notice::default(), &body).await
}

/// Stores a changed one; it is shown again if it had been withdrawn.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let notice = find(&visit, id).await?;
    store_it(visit, notice, &body).await
}

/// Takes it off the board.
pub async fn withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let mut notice = find(&visit, id).await?;
    notice.withdrawn_at = Some(visit.town().clock.now());
    put(&visit, notice).await?;
    let there = visit.to("/saker/kunngjoringer");
    Ok(see_done(&there, texts::id("notice-done-withdrawn")))
}

async fn store_it(visit: Visit, mut notice: Notice, body: &[u8]) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let written = Written::read(&Fields::read(body));
    let errors = written.put_into(&mut notice, visit.say());
    if !errors.is_empty() {
        return show(&visit, &notice, written, errors).await;
    }
    notice.withdrawn_at = None;
    put(&visit, notice).await?;
    let there = visit.to("/saker/kunngjoringer");
    Ok(see_done(&there, texts::id("notice-done-saved")))
}

async fn put(visit: &Visit, notice: Notice) -> Result<(), PageError> {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Publish)?;
            publish_notice(conn, &*town.clock, &*town.ids, &permit, &notice)
        })
        .await?;
    Ok(())
}

async fn find(visit: &Visit, id: String) -> Result<Notice, PageError> {
    visit
        .read(move |_, conn| store::notice(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

async fn show(visit: &Visit, notice: &Notice, written: Written, errors: FormErrors) -> PageResult {
    let (language, key) = (visit.language(), written.unit.clone());
    let units = visit
        .read(move |_, conn| unit_choices(conn, language, &key))
        .await?;
    let status = errors.status();
    let page_of = FormPage {
        visit,
        id: notice.id.clone(),
        is_withdrawn: notice.withdrawn_at.is_some(),
        written,
        errors,
        units,
    };
    page(&page_of, status)
}

impl FormPage<'_> {
    fn path(&self) -> String {
        let id = if self.id.is_empty() { "ny" } else { &self.id };
        self.visit.to(&format!("/saker/kunngjoringer/{id}"))
    }
}

impl Written {
    fn of(notice: &Notice) -> Self {
        Self {
            version: notice.version,
            title: notice.title.clone(),
            body: notice.body.clone(),
            unit: notice.unit.clone(),
            from: notice.shown_from.map(WrittenDate::from).unwrap_or_default(),
            to: notice.shown_to.map(WrittenDate::from).unwrap_or_default(),
        }
    }

    fn read(fields: &Fields) -> Self {
        Self {
            version: fields.version().unwrap_or_default(),
            title: translated(fields, "title"),
            body: translated(fields, "body"),
            unit: fields.one("unit").to_owned(),
            from: fields.date("from"),
            to: fields.date("to"),
        }
    }

    fn put_into(&self, notice: &mut Notice, say: &Speaker) -> FormErrors {
        let mut errors = FormErrors::new();
        notice.version = self.version;
        notice.title.clone_from(&self.title);
        notice.body.clone_from(&self.body);
        notice.unit.clone_from(&self.unit);
        if self.title.is_empty() {
            errors.add("title-nb", say.t("notice-error-title"));
        }
        if self.body.is_empty() {
            errors.add("body-nb", say.t("mailing-error-body"));
        }
        too_long(&mut errors, say, "title", &self.title, LONGEST_TITLE);
        too_long(&mut errors, say, "body", &self.body, LONGEST_BODY);
        notice.shown_from = self.from.checked("from", say, &mut errors);
        notice.shown_to = self.to.checked("to", say, &mut errors);
        if notice.shown_to.is_some() && notice.shown_to < notice.shown_from.or(notice.shown_to) {
            errors.add("to", say.t("notice-error-period"));
        } else if notice.shown_to.is_some() && notice.shown_from.is_none() {
            errors.add("from", say.t("notice-error-from"));
        }
        errors
    }
}

/// The three fields of a text in every language.
pub fn translated(fields: &Fields, name: &str) -> Translated {
    let one = |tag: &str| fields.one(&format!("{name}-{tag}")).to_owned();
    Translated {
        nb: one("nb"),
        nn: one("nn"),
        en: one("en"),
    }
}

/// Says which of the three is too long.
pub fn too_long(
    errors: &mut FormErrors,
    say: &Speaker,
    name: &str,
    text: &Translated,
    most: usize,
) {
    for (tag, text) in [("nb", &text.nb), ("nn", &text.nn), ("en", &text.en)] {
        if text.chars().count() > most {
            let most = say.number(i64::try_from(most).unwrap_or(i64::MAX));
            let words = say.ta("mailing-error-long", &[("most", &most)]);
            errors.add(format!("{name}-{tag}"), words);
        }
    }
}
