//! One step of a form. It is saved as it is written and whenever a button is pressed, also when
//! something is wrong with it; nothing that was written is ever asked for again. Several may write at
//! once: see [`crate::model::merged`].

use askama::Template;
use axum::{
    body::Bytes,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use db::Conn;
use web::{Fields, FormErrors, InPath, Lang, PageError, PageResult, Visit, page, see_other};

use super::{
    allowed,
    blocks::{Answer, Showing, Shown},
    frame::{Frame, saved},
    known,
};
use crate::{
    access::Action,
    actions::{self, Clash, Hand},
    check,
    ground::Ground,
    model::BlockKind,
};

#[derive(Template)]
#[template(path = "apply/step.html")]
struct StepPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    number: usize,
    heading: String,
    /// The languages of heading and lead, where they are not the page's.
    langs: (Lang, Lang),
    lead: String,
    blocks: Vec<Shown>,
    /// What the register knows, shown beside questions that do not show it themselves.
    facts: Vec<(String, String)>,
    /// Where to correct it.
    mend: String,
    /// How far the answers had come, and the name of this page.
    seen: i64,
    page: String,
    errors: FormErrors,
    has_files: bool,
    is_copy: bool,
    /// Where staff who look at a form they write go back to; empty for applicants.
    preview: String,
}

/// Shows it.
pub async fn show(visit: Visit, InPath((id, number)): InPath<(String, usize)>) -> PageResult {
    let seen = visit.clone();
    let shown = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::Apply, &id)?;
            let now = seen.town().clock.now();
            if !ground.can_be_written(now) {
                return Ok(None);
            }
            make(&seen, conn, &ground, number, &[], FormErrors::new()).map(Some)
        })
        .await?;
    match shown {
        Some(parts) => page(&parts.page(&visit), StatusCode::OK),
        None => Ok(see_other(&visit.to(&own(visit.path())))),
    }
}

/// The step of a question again, with what is wrong with its file.
pub async fn with_error(visit: &Visit, id: String, block: &str, words: String) -> PageResult {
    let (seen, block) = (visit.clone(), block.to_owned());
    let shown = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::Apply, &id)?;
            let mut errors = FormErrors::new();
            errors.add(format!("a-{block}"), words);
            let number = ground.step_of(&block) + 1;
            make(&seen, conn, &ground, number, &[], errors)
        })
        .await?;
    page(&shown.page(visit), StatusCode::UNPROCESSABLE_ENTITY)
}

/// A step of a form as an applicant would see it, for staff who write the form. `base` is the scheme's.
pub async fn preview(visit: &Visit, ground: Ground, number: usize, base: &str) -> PageResult {
    let seen = visit.clone();
    let mut parts = visit
        .read(move |_, conn| make(&seen, conn, &ground, number, &[], FormErrors::new()))
        .await?;
    for (at, step) in (1..).zip(&mut parts.frame.steps) {
        step.path = step
            .path
            .as_ref()
            .map(|_| format!("{base}/forhandsvis/{at}"));
    }
    if let Some(last) = parts.frame.steps.last_mut() {
        last.path = None;
    }
    parts.frame.crumbs.clear();
    let mut shown = parts.page(visit);
    shown.preview = format!("{base}/skjema");
    page(&shown, StatusCode::OK)
}

/// `/soknad/{id}` of an address below it.
fn own(path: &str) -> String {
    let mut parts = path.split('/').skip(2);
    format!("/soknad/{}", parts.next().unwrap_or_default())
}

/// Keeps what was written, and goes on when nothing is wrong.
pub async fn save(
    visit: Visit,
    InPath((id, number)): InPath<(String, usize)>,
    body: Bytes,
) -> PageResult {
    let fields = Fields::read(&body);
    let stays = fields.has("add") || fields.has("remove") || fields.has("sum");
    let closes = fields.has("close");
    let seen = visit.clone();
    let (shown, has_clash, last, close_to) = visit
        .write(move |_, conn| {
            let (ground, clashes) = store(&seen, conn, &id, &fields)?;
            let known = known(&seen, conn, &ground)?;
            let number = number.checked_sub(1).ok_or(PageError::NotFound)?;
            let errors = if stays && clashes.is_empty() {
                FormErrors::new()
            } else {
                let mut errors = check::step(seen.say(), &ground, known.as_ref(), number);
                for clash in &clashes {
                    let block = ground.form.block(&clash.mine.block);
                    let field = block.map(check::field).unwrap_or_default();
                    errors.add(field, seen.say().t("grants-error-clash"));
                }
                errors
            };
            let close_to = match &ground.application.held_by {
                _ if !ground.application.way.is_empty() => "/saker/tilskudd".to_owned(),
                Some(id) => format!("/min-forening/{id}/tilskudd"),
                None => "/min-side/tilskudd".to_owned(),
            };
            let last = number + 1 >= ground.form.steps.len();
            let shown = make(&seen, conn, &ground, number + 1, &clashes, errors)?;
            Ok::<_, PageError>((shown, !clashes.is_empty(), last, close_to))
        })
        .await?;
    if has_clash {
        return page(&shown.page(&visit), StatusCode::CONFLICT);
    }
    if stays {
        return page(&shown.page(&visit), StatusCode::OK);
    }
    if closes {
        return Ok(see_other(&visit.to(&close_to)));
    }
    if !shown.errors.is_empty() {
        let status = shown.errors.status();
        return page(&shown.page(&visit), status);
    }
    let base = own(visit.path());
    let next = if last {
        format!("{base}/se-over")
    } else {
        format!("{base}/steg/{}", shown.number + 1)
    };
    Ok(see_other(&visit.to(&next)))
}

/// Keeps what was written while somebody writes, and says so in a sentence.
pub async fn autosave(
    visit: Visit,
    InPath((id, _)): InPath<(String, usize)>,
    body: Bytes,
) -> Result<Response, PageError> {
    let fields = Fields::read(&body);
    let seen = visit.clone();
    let (status, words) = visit
        .write(move |_, conn| {
            let (ground, clashes) = store(&seen, conn, &id, &fields)?;
            let words = saved(&seen, conn, &ground)?;
            Ok::<_, PageError>(if clashes.is_empty() {
                (StatusCode::OK, words)
            } else {
                let both = seen.say().t("grants-autosave-clash").into_owned();
                (StatusCode::CONFLICT, both)
            })
        })
        .await?;
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    Ok((status, headers, words).into_response())
}

/// Saves the fields, and gives back the application as it is now with what two have written at once.
fn store(
    visit: &Visit,
    conn: &mut Conn,
    id: &str,
    fields: &Fields,
) -> Result<(Ground, Vec<Clash>), PageError> {
    let (ground, permit) = allowed(visit, conn, Action::Apply, id)?;
    let hand = Hand::new(visit.town(), &permit);
    if !ground.can_be_written(hand.now()) {
        return Err(PageError::Changed);
    }
    let written = actions::read(&ground, visit.language(), fields);
    let seen = fields.one("seen").parse().unwrap_or_default();
    let theirs = fields.all("theirs");
    let page = fields.one("page");
    let clashes = actions::save(conn, &hand, &ground, (seen, page), &written, &theirs)?;
    let ground = Ground::read(conn, id)?.ok_or(PageError::NotFound)?;
    Ok((ground, clashes))
}

/// What the page is made of, before it has a visitor.
struct Parts {
    frame: Frame,
    number: usize,
    heading: String,
    /// The languages of heading and lead, where they are not the page's.
    langs: (Lang, Lang),
    lead: String,
    blocks: Vec<Shown>,
    facts: Vec<(String, String)>,
    mend: String,
    seen: i64,
    page: String,
    errors: FormErrors,
    is_copy: bool,
}

fn make(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
    number: usize,
    clashes: &[Clash],
    errors: FormErrors,
) -> Result<Parts, PageError> {
    let at = number.checked_sub(1).ok_or(PageError::NotFound)?;
    let step = ground.form.steps.get(at).ok_or(PageError::NotFound)?;
    let known = known(visit, conn, ground)?;
    let showing = Showing {
        visit,
        ground,
        known: known.as_ref(),
        clashes,
    };
    let shows_facts = step
        .blocks
        .iter()
        .any(|block| matches!(block.kind, BlockKind::Register));
    let said = |words: &kernel::Translated| {
        let nearest = words.nearest(visit.language());
        nearest.map(|(_, text)| text.to_owned()).unwrap_or_default()
    };
    let page = visit.town().ids.next();
    Ok(Parts {
        frame: Frame::of(visit, conn, ground, known.as_ref(), at)?,
        heading: said(&step.heading),
        langs: (visit.lang_of(&step.heading), visit.lang_of(&step.lead)),
        lead: said(&step.lead),
        blocks: showing.step(conn, at)?,
        facts: if shows_facts {
            Vec::new()
        } else {
            showing.facts()
        },
        mend: ground
            .application
            .held_by
            .as_ref()
            .map(|id| visit.to(&format!("/min-forening/{id}")))
            .unwrap_or_default(),
        seen: ground.application.answers_version,
        is_copy: ground.application.copied_from.is_some(),
        number,
        page,
        errors,
    })
}

impl Parts {
    fn page(self, visit: &Visit) -> StepPage<'_> {
        let has_files = self
            .blocks
            .iter()
            .any(|block| matches!(block.answer, Answer::Files { .. }));
        StepPage {
            visit,
            frame: self.frame,
            number: self.number,
            heading: self.heading,
            langs: self.langs,
            lead: self.lead,
            blocks: self.blocks,
            facts: self.facts,
            mend: self.mend,
            seen: self.seen,
            page: self.page,
            errors: self.errors,
            has_files,
            is_copy: self.is_copy,
            preview: String::new(),
        }
    }
}

impl StepPage<'_> {
    fn here(&self) -> String {
        self.frame.to(self.visit, &format!("/steg/{}", self.number))
    }

    fn back(&self) -> String {
        if self.number > 1 {
            self.frame
                .to(self.visit, &format!("/steg/{}", self.number - 1))
        } else {
            String::new()
        }
    }

    fn title(&self) -> String {
        format!("{}, {}", self.heading, self.frame.title)
    }

    fn file_path(&self, code: &str) -> String {
        self.frame.to(self.visit, &format!("/vedlegg/{code}"))
    }

    fn files_of(&self) -> Vec<(&Shown, &Answer)> {
        let is_file = |block: &&Shown| matches!(block.answer, Answer::Files { .. });
        let files = self.blocks.iter().filter(is_file);
        files.map(|block| (block, &block.answer)).collect()
    }

    fn size(&self, file: &documents::StoredFile) -> String {
        let kb = i64::try_from(file.size() / 1024).unwrap_or_default().max(1);
        let number = self.visit.say().number(kb);
        self.visit.say().ta("grants-file-size", &[("kb", &number)])
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn error_line(&self, side: &str, number: &usize, part: &str) -> &str {
        self.errors.of(&format!("{side}-{number}-{part}"))
    }
}
