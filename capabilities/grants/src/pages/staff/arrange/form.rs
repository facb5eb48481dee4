//! The form builder: steps with questions in them, moved, changed and taken away, and questions taken
//! over from other schemes' forms. Works without script; every button is a change that is saved.
//!
//! Once a round has opened with a form, a change is a new version of it, and the open round goes on
//! with its own.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Translated;
use upkeep::model::DocumentKind;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::form_written::Written;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{AMOUNT, Block, BlockKind, Form, FormStep, FormVersion, TITLE},
    store,
};

#[derive(Template)]
#[template(path = "staff/arrange/form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    name: String,
    kept: FormVersion,
    /// A round has opened with it.
    is_seen: bool,
    /// Questions of other schemes: value and words.
    library: Vec<Choice>,
    /// A question that is written.
    written: Option<Written>,
    errors: FormErrors,
}

struct Read {
    name: String,
    kept: FormVersion,
    is_seen: bool,
    library: Vec<(String, String, Block)>,
}

/// Shows it; with `felt`, a question to be changed, and `felt=ny` a new one.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let read = read(&visit, id).await?;
    let asked = |name: &str| {
        let mut pairs = visit.query().split('&');
        pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    };
    let written = match asked("felt") {
        Some("ny") => Some(Written {
            step: asked("steg").unwrap_or("1").to_owned(),
            ..Written::default()
        }),
        Some(code) => read
            .kept
            .form
            .steps
            .iter()
            .enumerate()
            .find_map(|(at, step)| {
                let block = step.blocks.iter().find(|block| block.code == code)?;
                Some(Written::of(block, at))
            }),
        None => None,
    };
    shown(&visit, read, written, FormErrors::new())
}

/// Changes it.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    if fields.version() != Some(read.kept.version) || fields.one("form") != read.kept.id {
        return Err(PageError::Changed);
    }
    let mut form = read.kept.form.clone();
    let mut errors = FormErrors::new();
    let say = visit.say();
    if fields.has("save") {
        let written = Written::read(&fields);
        match written.parse(say, &form, &mut errors) {
            Some((step, block)) => put(&mut form, &written.code, step, block),
            None => return shown(&visit, read, Some(written), errors),
        }
    } else if let Some(found) = chosen(&read, fields.one("take")).filter(|_| fields.has("library"))
    {
        let step = fields.one("take_step").parse().unwrap_or(1_usize);
        take(&mut form, step.saturating_sub(1), found);
    } else {
        change(&mut form, &fields);
    }
    if form == read.kept.form {
        return shown(&visit, read, None, errors);
    }
    let changed = FormVersion { form, ..read.kept };
    let path = visit.to(visit.path());
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::save_form(conn, &hand, &changed)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-form")))
}

/// Puts a question in its step: where it stood when it stays there, else last.
fn put(form: &mut Form, code: &str, step: usize, block: Block) {
    let place = form
        .steps
        .iter()
        .position(|it| it.blocks.iter().any(|it| it.code == code));
    if place == Some(step)
        && let Some(stands) = form.steps[step]
            .blocks
            .iter_mut()
            .find(|it| it.code == code)
    {
        *stands = block;
        return;
    }
    for it in &mut form.steps {
        it.blocks.retain(|it| it.code != code);
    }
    form.steps[step].blocks.push(block);
}

fn chosen<'r>(read: &'r Read, value: &str) -> Option<&'r Block> {
    let found = read.library.iter().find(|(known, ..)| known == value);
    found.map(|(.., block)| block)
}

/// Takes a question over, with a code of its own and without what it depended on.
fn take(form: &mut Form, step: usize, block: &Block) {
    let is_budget = matches!(block.kind, BlockKind::Budget { .. });
    if step >= form.steps.len() || (is_budget && form.budget().is_some()) {
        return;
    }
    let is_free = form.block(&block.code).is_none();
    let code = if is_free {
        block.code.clone()
    } else {
        let codes = (1..).map(|number| format!("q{number}"));
        codes
            .into_iter()
            .find(|code| form.block(code).is_none())
            .unwrap_or_default()
    };
    form.steps[step].blocks.push(Block {
        code,
        when: None,
        ..block.clone()
    });
}

/// What the small buttons do.
fn change(form: &mut Form, fields: &Fields) {
    let heading = |name: &str| Translated {
        nb: fields.one(&format!("{name}-nb")).to_owned(),
        nn: fields.one(&format!("{name}-nn")).to_owned(),
        en: fields.one(&format!("{name}-en")).to_owned(),
    };
    if fields.has("add_step") && !fields.one("step_new-nb").is_empty() {
        form.steps.push(FormStep {
            heading: heading("step_new"),
            ..FormStep::default()
        });
    }
    if let Ok(minutes) = fields.one("minutes").parse::<i64>()
        && fields.has("time")
    {
        form.minutes = minutes.clamp(1, 600);
    }
    if let Ok(at) = fields.one("rename").parse::<usize>() {
        let named = heading(&format!("step_{at}"));
        if let Some(step) = form.steps.get_mut(at.wrapping_sub(1))
            && !named.nb.is_empty()
        {
            step.heading = named;
        }
    }
    if let Ok(at) = fields.one("remove_step").parse::<usize>()
        && form
            .steps
            .get(at.wrapping_sub(1))
            .is_some_and(|it| it.blocks.is_empty())
    {
        form.steps.remove(at - 1);
    }
    let removed = fields.one("remove_block");
    for step in &mut form.steps {
        step.blocks.retain(|block| block.code != removed);
    }
    for (name, by) in [("up", -1_isize), ("down", 1)] {
        let code = fields.one(name);
        for step in &mut form.steps {
            let Some(at) = step.blocks.iter().position(|block| block.code == code) else {
                continue;
            };
            let to = at.checked_add_signed(by);
            if let Some(to) = to.filter(|to| *to < step.blocks.len()) {
                step.blocks.swap(at, to);
            }
        }
    }
}

async fn read(visit: &Visit, id: String) -> Result<Read, PageError> {
    let language = visit.language();
    visit
        .read(move |town, conn| {
            let kept = store::schemes::newest_form(conn, &id)?.ok_or(PageError::NotFound)?;
            let guidelines = store::schemes::newest_guidelines(conn, &id)?;
            let now = town.clock.now();
            let is_seen = store::rounds::all(conn)?
                .iter()
                .any(|round| round.form == kept.id && round.has_opened(now));
            let mut library = Vec::new();
            for scheme in store::schemes::all(conn)? {
                if scheme.id == id {
                    continue;
                }
                let Some(other) = store::schemes::newest_form(conn, &scheme.id)? else {
                    continue;
                };
                for block in other.form.blocks() {
                    let words = block.asked(language).to_owned();
                    let is_known = library
                        .iter()
                        .any(|(_, known, _): &(String, String, Block)| *known == words);
                    if !is_known {
                        let value = format!("{}:{}", scheme.code, block.code);
                        library.push((value, words, block.clone()));
                    }
                }
            }
            Ok(Read {
                name: guidelines
                    .map(|it| it.terms.named(language).to_owned())
                    .unwrap_or_default(),
                kept,
                is_seen,
                library,
            })
        })
        .await
}

fn shown(visit: &Visit, read: Read, written: Option<Written>, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = FormPage {
        visit,
        name: read.name,
        is_seen: read.is_seen,
        library: read
            .library
            .iter()
            .map(|(value, words, _)| Choice::new(value, words))
            .collect(),
        kept: read.kept,
        written,
        errors,
    };
    page(
        &shown,
        if status.is_success() {
            StatusCode::OK
        } else {
            status
        },
    )
}

impl FormPage<'_> {
    fn base(&self) -> String {
        let id = &self.kept.scheme;
        self.visit.to(&format!("/saker/tilskudd/ordning/{id}"))
    }

    fn heading(&self) -> String {
        let words = [("scheme", self.name.as_str())];
        self.visit.say().ta("grantdesk-form-of", &words)
    }

    fn asked<'b>(&self, block: &'b Block) -> &'b str {
        block.asked(self.visit.language())
    }

    // texts: grantdesk-block-*
    fn kind_words(&self, block: &Block) -> String {
        let id = format!("grantdesk-block-{}", block.kind.word());
        self.visit.say().t(&id).into_owned()
    }

    fn steps(&self, chosen: &str) -> Vec<Choice> {
        let steps = (1..).zip(&self.kept.form.steps);
        steps
            .map(|(number, step): (usize, _)| {
                let value = number.to_string();
                let words = step.heading.nearest(self.visit.language());
                let is = value == chosen;
                Choice::new(value, words.map_or("", |(_, text)| text)).chosen(is)
            })
            .collect()
    }

    fn kinds(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        BlockKind::WORDS
            .map(|word| {
                Choice::new(word, say.t(&format!("grantdesk-block-{word}"))).chosen(word == chosen)
            })
            .into()
    }

    // texts: grantdesk-need-* grantdesk-role-*
    fn needs(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        ["always", "optional", "by_sum"]
            .map(|word| {
                let is = word == chosen || (chosen.is_empty() && word == "always");
                Choice::new(word, say.t(&format!("grantdesk-need-{word}"))).chosen(is)
            })
            .into()
    }

    fn roles(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        [TITLE, AMOUNT]
            .map(|word| {
                Choice::new(word, say.t(&format!("grantdesk-role-{word}"))).chosen(word == chosen)
            })
            .into()
    }

    /// Questions with fixed answers, which others can depend on.
    fn conditions(&self, written: &Written) -> Vec<Choice> {
        let blocks = self.kept.form.blocks();
        blocks
            .filter(|block| {
                matches!(block.kind, BlockKind::Choice { .. }) && block.code != written.code
            })
            .map(|block| {
                Choice::new(&block.code, self.asked(block)).chosen(block.code == written.when)
            })
            .collect()
    }

    fn shelves(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        DocumentKind::ALL
            .map(|kind| {
                let words = say.t(&format!("grants-document-{}", kind.word()));
                Choice::new(kind.word(), words).chosen(kind.word() == chosen)
            })
            .into()
    }
}
