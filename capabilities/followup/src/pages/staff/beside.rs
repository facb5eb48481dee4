//! Which figures stand beside which goals and measures of a document.
//!
//! A figure that rooms offer and one kept by hand are chosen from the same list.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::{Figure, ShownAt},
    pages::{
        figures::every,
        ground::{Ground, heading, nearest},
    },
    store::figures,
    telling::known,
};

#[derive(Template)]
#[template(path = "staff/beside.html")]
struct BesidePage<'a> {
    visit: &'a Visit,
    name: String,
    subjects: Vec<Choice>,
    figures: Vec<Choice>,
    /// Subject and figure, as sent and in words.
    shown: Vec<(ShownAt, String, String)>,
    may_arrange: bool,
    errors: FormErrors,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    answered(&visit, id, None, FormErrors::new()).await
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    // «Fjern» sends both in one word.
    let (subject, figure, is_shown) = match fields.one("remove").split_once('|') {
        Some((subject, figure)) => (subject, figure, false),
        None => (fields.one("subject"), fields.one("figure"), true),
    };
    let it = ShownAt {
        subject: subject.to_owned(),
        figure: figure.to_owned(),
    };
    let (key, seen, wanted) = (id.clone(), visit.clone(), it.clone());
    let (has_subject, has_figure) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &key)?;
            let kept = figures::all(conn)?;
            let goal = ground.decided().and_then(|it| it.section(&wanted.subject));
            let measure = ground.measures.iter().any(|it| it.id == wanted.subject);
            let has_figure = known(&seen, &kept, &wanted.figure).is_some();
            Ok((goal.is_some() || measure, has_figure))
        })
        .await?;
    let mut errors = FormErrors::new();
    if is_shown && !has_subject {
        errors.add("subject", say.t("followup-error-subject"));
    }
    if is_shown && !has_figure {
        errors.add("figure", say.t("followup-error-figure"));
    }
    if !errors.is_empty() {
        return answered(&visit, id, Some(it), errors).await;
    }
    let there = visit.to(&format!("/saker/oppfolging/dokument/{id}/tall"));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = (&it, is_shown);
            Ok::<_, PageError>(actions::show_figure(conn, parts, &permit, &id, what)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-saved")))
}

async fn answered(
    visit: &Visit,
    id: String,
    written: Option<ShownAt>,
    errors: FormErrors,
) -> PageResult {
    let (ground, kept, shown) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let shown = figures::shown(conn, &id)?;
            Ok((ground, figures::all(conn)?, shown))
        })
        .await?;
    let say = visit.say();
    let mut subjects: Vec<(String, String)> = Vec::new();
    for it in ground.decided().map_or(&[][..], |it| &it.sections) {
        let title = nearest(visit, &it.title);
        let words = format!("{} {title}", it.number).trim().to_owned();
        subjects.push((it.node.clone(), words));
    }
    let measures = ground.measures.iter();
    subjects.extend(measures.map(|it| (it.id.clone(), heading(visit, it))));
    let named = |subject: &str| {
        let found = subjects.iter().find(|(id, _)| id == subject);
        found.map_or_else(String::new, |(_, words)| words.clone())
    };
    let figure_named = |kept: &[Figure], code: &str| {
        known(visit, kept, code).map_or_else(|| code.to_owned(), |it| it.name(say))
    };
    let shown: Vec<(ShownAt, String, String)> = shown
        .into_iter()
        .map(|it| {
            let (subject, figure) = (named(&it.subject), figure_named(&kept, &it.figure));
            (it, subject, figure)
        })
        .collect();
    let chosen = written.unwrap_or_else(|| ShownAt {
        subject: String::new(),
        figure: String::new(),
    });
    let choices = subjects
        .iter()
        .map(|(id, words)| Choice::new(id.clone(), words.clone()).chosen(*id == chosen.subject));
    let all = every(visit, &kept, false);
    let offered = all.iter().map(|it| {
        Choice::new(it.code().to_owned(), it.name(say)).chosen(it.code() == chosen.figure)
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = BesidePage {
        name: ground.name(visit),
        subjects: choices.collect(),
        figures: offered.collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        shown,
        errors,
    };
    page(&shown, status)
}

impl BesidePage<'_> {
    fn here(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
