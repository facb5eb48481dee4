//! All that was said about a document, for those who work with it: what waits for its answer first.
//!
//! The same page takes a file of many: a table with the columns the page names, looked at before it is
//! kept.

use askama::Template;
use axum::extract::Path;
use documents::Allowed;
use web::{
    FormErrors, PageError, PageResult, RefusalWords as _, State, Upload, Visit, page, see_done,
};

use super::input_table::{self, NotRead};
use crate::{
    access::{Action, may},
    actions,
    model::{Input, Outcome},
    pages::{
        ground::Ground,
        public::{from_words, outcome_words, public_one},
    },
    store::inputs,
};

#[derive(Template)]
#[template(path = "staff/inputs.html")]
struct InputsPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    /// Where all can read, when there is such a page.
    public: Option<String>,
    rows: Vec<Row>,
    counts: Vec<(String, usize)>,
    may_tend: bool,
    errors: FormErrors,
}

struct Row {
    path: String,
    title: String,
    from: String,
    is_public: bool,
    state: (State, String),
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let (ground, all) = read(&visit, id).await?;
    answered(&visit, &ground, all, FormErrors::new()).await
}

/// Takes in a file of many.
pub async fn send(visit: Visit, Path(id): Path<String>, mut upload: Upload<4>) -> PageResult {
    let permit = may(&visit.actor(), Action::TendInput)?;
    let (ground, all) = read(&visit, id).await?;
    let seen = ground.clone();
    let language = visit.language();
    let targets = visit
        .read(move |_, conn| seen.targets(conn, language))
        .await?;
    let there = format!("{}/innspill", ground.bench(&visit));
    let say = visit.say();
    let mut errors = FormErrors::new();
    let Some(file) = upload.file("file") else {
        errors.add("file", say.t("strategy-error-file"));
        return answered(&visit, &ground, all, errors).await;
    };
    let scanner = &visit.town().outside.scanner;
    let rows = match file.clean(Allowed::TABLE, scanner).await? {
        Ok(clean) => input_table::read(clean.bytes(), &targets),
        Err(refusal) => Err(NotRead::File(refusal.words(say))),
    };
    let rows = match rows {
        Ok(rows) => rows,
        Err(why) => {
            errors.add("file", why.words(say));
            return answered(&visit, &ground, all, errors).await;
        }
    };
    let document = ground.document.id.clone();
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            for told in rows {
                // What comes many at once is looked through by somebody before all may read it.
                actions::make_input(conn, parts, &permit, &document, (told, false, ""))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-inputs")))
}

async fn read(visit: &Visit, id: String) -> Result<(Ground, Vec<Input>), PageError> {
    visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let all = inputs::of_document(conn, &ground.document.id)?;
            Ok((ground, all))
        })
        .await
}

async fn answered(
    visit: &Visit,
    ground: &Ground,
    mut all: Vec<Input>,
    errors: FormErrors,
) -> PageResult {
    all.sort_by_key(|it| std::cmp::Reverse(it.told.outcome));
    let counts = Outcome::ALL.iter().map(|(outcome, _)| {
        let of = all.iter().filter(|it| it.told.outcome == *outcome).count();
        (outcome_words(visit, *outcome).1, of)
    });
    let rows = all.iter().map(|it| Row {
        path: visit.to(&format!("/saker/strategi/innspill/{}", it.id)),
        title: it.told.title.clone(),
        from: from_words(visit, it),
        is_public: it.is_public,
        state: outcome_words(visit, it.told.outcome),
    });
    let status = errors.status();
    let of = ground.clone();
    let is_told = visit
        .read(move |_, conn| Ok(public_one(conn, &of)?.is_some()))
        .await?;
    let is_public = is_told || ground.all_decided().next().is_some();
    let slug = &ground.document.slug;
    let shown = InputsPage {
        name: ground.name(visit),
        base: ground.bench(visit),
        public: is_public.then(|| visit.to(&format!("/strategi/{slug}/innspill"))),
        rows: rows.collect(),
        counts: counts.filter(|(_, count)| *count > 0).collect(),
        may_tend: may(&visit.actor(), Action::TendInput).is_ok(),
        visit,
        errors,
    };
    page(&shown, status)
}
