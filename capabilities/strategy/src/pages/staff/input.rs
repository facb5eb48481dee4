//! One thing that was said: what, by whom, about which parts, and what became of it.
//!
//! Everybody reads it only when that is ticked; the note inside never leaves. An answer is demanded when
//! something was not taken up: whoever said it is owed the reason.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::{Input, InputKind, InputTold, Outcome},
    pages::ground::Ground,
    store::inputs,
};

#[derive(Template)]
#[template(path = "staff/input.html")]
struct InputPage<'a> {
    visit: &'a Visit,
    heading: String,
    name: String,
    base: String,
    action: String,
    written: Written,
    on: WrittenDate,
    kinds: Vec<Choice>,
    outcomes: Vec<Choice>,
    about: Vec<Choice>,
    errors: FormErrors,
}

#[derive(Default)]
struct Written {
    told: InputTold,
    is_public: bool,
    inside: String,
    version: i64,
}

struct Read {
    ground: Ground,
    input: Option<Input>,
    targets: Vec<(String, String)>,
}

pub async fn new(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::TendInput)?;
    let read = read(&visit, Some(id), None).await?;
    let written = Written {
        is_public: true,
        ..Written::default()
    };
    let none = WrittenDate::default();
    answered(&visit, &read, (written, none), FormErrors::new())
}

pub async fn make(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::TendInput)?;
    let fields = Fields::read(&body);
    let read = read(&visit, Some(id.clone()), None).await?;
    let mut errors = FormErrors::new();
    let written = written(&visit, &fields, &mut errors);
    if !errors.is_empty() {
        return answered(&visit, &read, (written, fields.date("on")), errors);
    }
    let there = format!("{}/innspill", read.ground.bench(&visit));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = (written.told, written.is_public, written.inside.as_str());
            actions::make_input(conn, parts, &permit, &id, what)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::TendInput)?;
    let read = read(&visit, None, Some(id)).await?;
    let input = read.input.as_ref().ok_or(PageError::NotFound)?;
    let on = input.told.on.map(WrittenDate::from).unwrap_or_default();
    let written = Written {
        told: input.told.clone(),
        is_public: input.is_public,
        inside: input.inside.clone(),
        version: input.version,
    };
    answered(&visit, &read, (written, on), FormErrors::new())
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::TendInput)?;
    let fields = Fields::read(&body);
    let version = fields.version();
    let read = read(&visit, None, Some(id)).await?;
    let input = read.input.clone().ok_or(PageError::NotFound)?;
    let version = version.ok_or(PageError::Changed)?;
    let mut errors = FormErrors::new();
    let written = written(&visit, &fields, &mut errors);
    if !errors.is_empty() {
        return answered(&visit, &read, (written, fields.date("on")), errors);
    }
    let there = format!("{}/innspill", read.ground.bench(&visit));
    let changed = Input {
        told: written.told,
        is_public: written.is_public,
        inside: written.inside,
        version,
        ..input
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::save_input(conn, parts, &permit, &changed)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

fn written(visit: &Visit, fields: &Fields, errors: &mut FormErrors) -> Written {
    let say = visit.say();
    let one = |name: &str| fields.one(name).to_owned();
    let told = InputTold {
        title: one("title"),
        text: one("text"),
        kind: InputKind::from_word(fields.one("kind")).unwrap_or_default(),
        from: one("from"),
        on: fields.date("on").checked("on", say, errors),
        about: fields.all("about").into_iter().map(str::to_owned).collect(),
        outcome: Outcome::from_word(fields.one("outcome")).unwrap_or_default(),
        answer: one("answer"),
    };
    if told.title.is_empty() {
        errors.add("title", say.t("strategy-error-input-title"));
    }
    if told.answer.is_empty() && matches!(told.outcome, Outcome::NotTaken | Outcome::Partly) {
        errors.add("answer", say.t("strategy-error-answer"));
    }
    Written {
        told,
        is_public: fields.has("public"),
        inside: one("inside"),
        version: fields.version().unwrap_or(0),
    }
}

async fn read(
    visit: &Visit,
    document: Option<String>,
    input: Option<String>,
) -> Result<Read, PageError> {
    let language = visit.language();
    visit
        .read(move |_, conn| {
            let input = match &input {
                Some(id) => Some(inputs::one(conn, id)?.ok_or(PageError::NotFound)?),
                None => None,
            };
            let id = document.or_else(|| input.as_ref().map(|it| it.document.clone()));
            let ground = Ground::of(conn, &id.unwrap_or_default())?;
            Ok(Read {
                targets: ground.targets(conn, language)?,
                ground,
                input,
            })
        })
        .await
}

// texts: strategy-input-kind-* strategy-outcome-*
fn answered(
    visit: &Visit,
    read: &Read,
    (written, on): (Written, WrittenDate),
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let told = &written.told;
    let kinds = InputKind::ALL.iter().map(|(own, word)| {
        let words = say.t(&format!("strategy-input-kind-{word}")).into_owned();
        Choice::new(*word, words).chosen(*own == told.kind)
    });
    let outcomes = Outcome::ALL.iter().map(|(own, word)| {
        let words = say.t(&format!("strategy-outcome-{word}")).into_owned();
        Choice::new(*word, words).chosen(*own == told.outcome)
    });
    let about = read.targets.iter().map(|(anchor, words)| {
        Choice::new(anchor.clone(), words.clone()).chosen(told.about.contains(anchor))
    });
    let base = read.ground.bench(visit);
    let status = errors.status();
    let shown = InputPage {
        heading: match &read.input {
            Some(input) => input.told.title.clone(),
            None => say.t("strategy-input-new").into_owned(),
        },
        name: read.ground.name(visit),
        action: match &read.input {
            Some(input) => visit.to(&format!("/saker/strategi/innspill/{}", input.id)),
            None => format!("{base}/innspill/nytt"),
        },
        kinds: kinds.collect(),
        outcomes: outcomes.collect(),
        about: about.collect(),
        visit,
        base,
        written,
        on,
        errors,
    };
    page(&shown, status)
}
