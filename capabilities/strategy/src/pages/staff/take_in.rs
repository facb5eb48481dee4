//! Taking in a document from elsewhere: its text is pasted, read, and shown as the structure it will
//! have before anything is kept.
//!
//! Markdown, plain text with headings, Word files and our own JSON are read. Pictures of a Word file do
//! not come along; the page says so.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use documents::{Allowed, Clean, FileRefusal, Kind, read_word};
use kernel::Language;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, RefusalWords as _, Upload, Visit, page,
    see_done,
};

use crate::{
    access::{Action, may},
    actions::{self, Taken},
    pages::{ground::Ground, shown::nearest},
};

#[derive(Template)]
#[template(path = "staff/take_in.html")]
struct TakeInPage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    text: String,
    languages: Vec<Choice>,
    errors: FormErrors,
    /// What it will become, once it is read.
    rows: Vec<Row>,
}

struct Row {
    depth: usize,
    level: String,
    title: String,
    words: i64,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::TakeIn)?;
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    ground.open()?;
    answered(
        &visit,
        &ground,
        (String::new(), Language::Nb),
        None,
        FormErrors::new(),
    )
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::TakeIn)?;
    let fields = Fields::read(&body);
    let text = fields.one("text").to_owned();
    let language = fields.one("language").parse().unwrap_or(Language::Nb);
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    ground.open()?;
    let taken = actions::content_parts(&text, language, &ground.kind.shape);
    if taken.sections.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("text", visit.say().t("strategy-error-nothing"));
        return answered(&visit, &ground, (text, language), None, errors);
    }
    if fields.one("act") != "keep" {
        return answered(
            &visit,
            &ground,
            (text, language),
            Some(&taken),
            FormErrors::new(),
        );
    }
    let there = ground.bench(&visit);
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::take_in(
                conn,
                parts,
                &permit,
                ground.open()?,
                &taken,
            )?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-taken-in")))
}

/// Reads a Word file, or one of plain text, into the field, and shows what it will become.
pub async fn file(visit: Visit, Path(id): Path<String>, mut upload: Upload<10>) -> PageResult {
    may(&visit.actor(), Action::TakeIn)?;
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    ground.open()?;
    let language = upload.fields.one("language").parse();
    let language = language.unwrap_or(Language::Nb);
    let say = visit.say();
    let mut errors = FormErrors::new();
    let text = match upload.file("file") {
        None => {
            errors.add("file", say.t("strategy-error-file"));
            String::new()
        }
        Some(file) => {
            let scanner = &visit.town().outside.scanner;
            let clean = file.clean(Allowed::WRITING, scanner).await?;
            match clean.and_then(|clean| text_of(&clean)) {
                Ok(text) => text,
                Err(refusal) => {
                    errors.add("file", refusal.words(say));
                    String::new()
                }
            }
        }
    };
    if errors.is_empty() && text.is_empty() {
        errors.add("file", say.t("strategy-error-nothing"));
    }
    if !errors.is_empty() {
        return answered(&visit, &ground, (text, language), None, errors);
    }
    let taken = actions::content_parts(&text, language, &ground.kind.shape);
    answered(&visit, &ground, (text, language), Some(&taken), errors)
}

fn text_of(clean: &Clean) -> Result<String, FileRefusal> {
    if clean.kind() == Kind::Docx {
        return Ok(read_word(clean.bytes())?.text);
    }
    let text = String::from_utf8_lossy(clean.bytes());
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

fn answered(
    visit: &Visit,
    ground: &Ground,
    (text, language): (String, Language),
    taken: Option<&Taken>,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let rows = taken.into_iter().flat_map(|taken| &taken.sections);
    let rows = rows.map(|it| {
        let level = ground.kind.shape.level(it.depth);
        let title = nearest(&it.title, language).0;
        let words = nearest(&it.text, language).0.split_whitespace().count();
        Row {
            depth: it.depth,
            level: level.map_or_else(String::new, |level| {
                nearest(&level.name, visit.language()).0
            }),
            title: if title.is_empty() {
                visit.say().t("strategy-no-title").into_owned()
            } else {
                format!("{} {title}", it.number).trim().to_owned()
            },
            words: i64::try_from(words).unwrap_or_default(),
        }
    });
    let measures = taken.into_iter().flat_map(|taken| &taken.measures);
    let measures = measures.map(|it| Row {
        depth: 1,
        level: visit.say().t("strategy-measure").into_owned(),
        title: format!("{} {}", it.number, nearest(&it.title, language).0)
            .trim()
            .to_owned(),
        words: i64::try_from(nearest(&it.text, language).0.split_whitespace().count())
            .unwrap_or_default(),
    });
    let rows = rows.chain(measures);
    let languages = Language::ALL
        .into_iter()
        .map(|one| Choice::new(one.tag(), one.own_name()).chosen(one == language));
    let shown = TakeInPage {
        name: ground.name(visit),
        back: ground.bench(visit),
        rows: rows.collect(),
        languages: languages.collect(),
        visit,
        text,
        errors,
    };
    page(&shown, status)
}
