//! What shows that a measure is done, and every answer about it.
//!
//! Evidence is found by words in the rooms that offer it, counted by a rule, or written: a meeting, a
//! document, a page elsewhere. What is private stays so: a line says whether everybody sees it.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use strategy::store::{measures, roles};
use web::{
    Choice, EvidenceThing, Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate,
    page, see_done,
};

use crate::{
    access::{Action, may, may_for},
    actions,
    model::{Sort, Tie},
    pages::{
        ground::{Ground, heading},
        standing::{standing, status_words},
    },
    store::{figures, rounds, ties},
    telling::{self, EvidenceLine, Line, lines_at},
};

#[derive(Template)]
#[template(path = "staff/evidence.html")]
struct EvidencePage<'a> {
    visit: &'a Visit,
    read: Read,
    written: Written,
    errors: FormErrors,
}

/// What the page of a measure stands on.
struct Read {
    measure: String,
    heading: String,
    state: (State, String),
    lines: Vec<EvidenceLine>,
    figures: Vec<Line>,
    /// When, what, why, and the note inside.
    answers: Vec<(String, String, String, String)>,
    kinds: Vec<Choice>,
    sorts: Vec<Choice>,
    rules: Vec<(String, String, Vec<Choice>)>,
    /// What was found for the words asked for.
    found: Vec<(String, EvidenceThing)>,
    asked: String,
    may_tie: bool,
}

#[derive(Default)]
struct Written {
    words: String,
    link: String,
    on: WrittenDate,
    sort: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    answered(&visit, id, Written::default(), FormErrors::new()).await
}

/// Ties something: a thing that was found, a rule, or what is written.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::See)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    let mut errors = FormErrors::new();
    let written = Written {
        words: fields.one("words").trim().to_owned(),
        link: fields.one("link").trim().to_owned(),
        on: fields.date("on"),
        sort: fields.one("sort").to_owned(),
    };
    let is_written = fields.one("thing").is_empty() && fields.one("rule").is_empty();
    let on = written.on.checked("on", say, &mut errors);
    let sort = Sort::from_word(&written.sort);
    if is_written {
        if written.words.is_empty() {
            errors.add("words", say.t("followup-error-words"));
        }
        let is_address =
            written.link.starts_with("https://") || written.link.starts_with("http://");
        if (!written.link.is_empty() || sort == Some(Sort::Link)) && !is_address {
            errors.add("link", say.t("followup-error-link"));
        }
        if sort.is_none_or(|sort| matches!(sort, Sort::Thing | Sort::Rule)) {
            errors.add("sort", say.t("followup-error-sort"));
        }
        if !errors.is_empty() {
            allowed(&visit, &id).await?;
            return answered(&visit, id, written, errors).await;
        }
    }
    let (thing, rule) = (
        fields.one("thing").to_owned(),
        fields.one("rule").to_owned(),
    );
    let (choice, is_public) = (fields.one("choice").to_owned(), fields.has("public"));
    let there = visit.to(&format!("/saker/oppfolging/tiltak/{id}"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let measure = measures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let role = match &measure.told.role {
                Some(role) => roles::one(conn, role)?,
                None => None,
            };
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::Tie, role.as_ref(), today)?;
            let own = Tie {
                id: String::new(),
                measure: id,
                sort: sort.unwrap_or(Sort::Link),
                kind: String::new(),
                subject: String::new(),
                words: written.words,
                link: written.link,
                on,
                association: None,
                is_public,
            };
            let tie = if let Some((kind, subject)) = thing.split_once('|') {
                let kind = seen.evidence_of(kind).ok_or(PageError::NotFound)?;
                let thing = (kind.show)(&seen, conn, subject)?.ok_or(PageError::NotFound)?;
                Tie {
                    sort: Sort::Thing,
                    kind: kind.kind.to_owned(),
                    subject: thing.id,
                    words: thing.words,
                    link: String::new(),
                    association: thing.association,
                    is_public: thing.is_public,
                    on: None,
                    ..own
                }
            } else if let Some(rule) = seen.evidence_rule(&rule) {
                let choices = (rule.choices)(&seen, conn)?;
                let chosen = choices.into_iter().find(|(value, _)| *value == choice);
                let (subject, words) = chosen.ok_or(PageError::NotFound)?;
                Tie {
                    sort: Sort::Rule,
                    kind: rule.rule.to_owned(),
                    link: String::new(),
                    // A sum of many tells of nobody.
                    is_public: true,
                    on: None,
                    subject,
                    words,
                    ..own
                }
            } else {
                own
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::tie(conn, parts, &permit, tie)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-tied")))
}

/// Unties.
pub async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::See)?;
    let tied = Fields::read(&body).one("tie").to_owned();
    let there = visit.to(&format!("/saker/oppfolging/tiltak/{id}"));
    visit
        .write(move |town, conn| {
            let measure = measures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let role = match &measure.told.role {
                Some(role) => roles::one(conn, role)?,
                None => None,
            };
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::Tie, role.as_ref(), today)?;
            let tie = ties::one(conn, &tied)?.filter(|tie| tie.measure == id);
            let tie = tie.ok_or(PageError::NotFound)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::untie(conn, parts, &permit, &tie)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-untied")))
}

/// Whether she may tie evidence to the measure.
async fn allowed(visit: &Visit, id: &str) -> Result<(), PageError> {
    let (actor, id) = (visit.actor(), id.to_owned());
    visit
        .read(move |town, conn| {
            let measure = measures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let role = match &measure.told.role {
                Some(role) => roles::one(conn, role)?,
                None => None,
            };
            let today = kernel::today(&*town.clock);
            may_for(&actor, Action::Tie, role.as_ref(), today)?;
            Ok(())
        })
        .await
}

async fn answered(visit: &Visit, id: String, written: Written, errors: FormErrors) -> PageResult {
    let seen = visit.clone();
    let chosen = written.sort.clone();
    let read = visit
        .read(move |_, conn| read(&seen, conn, &id, &chosen))
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = EvidencePage {
        visit,
        read,
        written,
        errors,
    };
    page(&shown, status)
}

// texts: followup-sort-*
fn read(visit: &Visit, conn: &mut db::Conn, id: &str, chosen: &str) -> Result<Read, PageError> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let measure = measures::one(conn, id)?.ok_or(PageError::NotFound)?;
    let ground = Ground::of(conn, &measure.document)?;
    let asked = Fields::read(visit.query().as_bytes());
    let (kind, words) = (asked.one("slag"), asked.one("q").trim().to_owned());
    let mut found = Vec::new();
    if let Some(kind) = visit.evidence_of(kind) {
        for thing in (kind.find)(visit, conn, &words)? {
            found.push((format!("{}|{}", kind.kind, thing.id), thing));
        }
    }
    let kinds = visit
        .evidence()
        .map(|it| Choice::new(it.kind, say.t(it.text_id).into_owned()).chosen(it.kind == kind));
    let kinds: Vec<Choice> = kinds.collect();
    let mut rules = Vec::new();
    for rule in visit.evidence().flat_map(|it| it.rules) {
        let choices = (rule.choices)(visit, conn)?;
        if !choices.is_empty() {
            let choices = choices
                .into_iter()
                .map(|(value, words)| Choice::new(value, words));
            let words = say.t(rule.text_id).into_owned();
            rules.push((rule.rule.to_owned(), words, choices.collect()));
        }
    }
    let sorts = [Sort::Document, Sort::Meeting, Sort::Link].map(|sort| {
        let words = say
            .t(&format!("followup-sort-{}", sort.word()))
            .into_owned();
        Choice::new(sort.word(), words).chosen(sort.word() == chosen)
    });
    let tied = ties::of_measure(conn, id)?;
    let answers = rounds::answers_about(conn, id)?.into_iter().map(|it| {
        let (status, progress) = (status_words(say, it.status), it.progress.to_string());
        let words = [("status", status.as_str()), ("progress", progress.as_str())];
        (
            say.date_and_time(it.at.in_oslo()),
            say.ta("followup-answer-was", &words),
            it.reason,
            it.inside,
        )
    });
    let answers = answers.collect();
    let shown = figures::shown(conn, &measure.document)?;
    let kept = figures::all(conn)?;
    let permit = may_for(&visit.actor(), Action::Tie, ground.role(&measure), today);
    Ok(Read {
        heading: heading(visit, &measure),
        state: standing(say, measure.told.status, measure.is_late(today)),
        lines: telling::told_now(visit, conn, &tied, false)?,
        figures: lines_at(visit, conn, (&shown, &kept), (id, today, false))?,
        measure: measure.id,
        may_tie: permit.is_ok(),
        sorts: sorts.to_vec(),
        asked: words,
        answers,
        kinds,
        rules,
        found,
    })
}

impl EvidencePage<'_> {
    fn here(&self) -> String {
        let path = format!("/saker/oppfolging/tiltak/{}", self.read.measure);
        self.visit.to(&path)
    }

    fn of_strategy(&self) -> String {
        let path = format!("/saker/strategi/tiltak/{}", self.read.measure);
        self.visit.to(&path)
    }

    fn on(&self) -> &WrittenDate {
        &self.written.on
    }
}
