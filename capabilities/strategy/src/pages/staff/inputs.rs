//! All that was said about a document, for those who work with it: what waits for its answer first.
//!
//! The same page takes a file of many: a table with the columns the page names, looked at before it is
//! kept (see `inputs_file`).

use askama::Template;
use axum::extract::Path;
use documents::Allowed;
use web::{
    FormErrors, PageError, PageResult, RefusalWords as _, State, Upload, Visit, page, see_other,
};

use super::input_table;
use crate::{
    access::{Action, may},
    model::{Input, Outcome},
    pages::{
        ground::Ground,
        public::{from_words, outcome_words, public_one},
    },
    store::{input_files, inputs},
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

/// Takes a file of many, and leads to what it would make.
pub async fn send(visit: Visit, Path(id): Path<String>, mut upload: Upload<4>) -> PageResult {
    may(&visit.actor(), Action::TendInput)?;
    let (ground, all) = read(&visit, id).await?;
    let say = visit.say();
    let mut errors = FormErrors::new();
    let Some(file) = upload.file("file") else {
        errors.add("file", say.t("strategy-error-file"));
        return answered(&visit, &ground, all, errors).await;
    };
    let scanner = &visit.town().outside.scanner;
    let clean = match file.clean(Allowed::TABLE, scanner).await? {
        Ok(clean) => clean,
        Err(refusal) => {
            errors.add("file", refusal.words(say));
            return answered(&visit, &ground, all, errors).await;
        }
    };
    if let Err(why) = input_table::read(clean.bytes(), &[]) {
        errors.add("file", why.words(say));
        return answered(&visit, &ground, all, errors).await;
    }
    let base = format!("{}/innspill/fil", ground.bench(&visit));
    let (actor, document) = (visit.actor(), ground.document.id);
    let waiting = visit
        .write(move |town, conn| {
            may(&actor, Action::TendInput)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let by = actor.who().map_or("", |who| who.person.0.as_str());
            let file = documents::keep(conn, clock, ids, &clean, by)?;
            let named = (clean.name(), &file);
            let id = input_files::wait(conn, (clock, ids), &document, named)?;
            Ok::<_, PageError>(id)
        })
        .await?;
    Ok(see_other(&format!("{base}/{waiting}")))
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
        from: from_words(visit, &it.told),
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
