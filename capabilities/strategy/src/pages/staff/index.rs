//! Which documents there are, and a new one: its name, its kind and its years.
//!
//! Kinds that come along can be chosen at once and are stored when they are; see
//! [`crate::model::shapes`].

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::{Language, Translated};
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done,
};

use crate::{
    access::{Action, may},
    actions::{self, NewDocument},
    model::{EditionState, shapes},
    pages::{ground::Ground, public::titled, shown::nearest},
    store::{documents, kinds},
};

/// A kind that comes along, in the form.
const SHAPE: &str = "shape-";

#[derive(Template)]
#[template(path = "staff/index.html")]
struct IndexPage<'a> {
    visit: &'a Visit,
    all: Vec<Ground>,
    may_arrange: bool,
}

#[derive(Template)]
#[template(path = "staff/new.html")]
struct NewPage<'a> {
    visit: &'a Visit,
    kinds: Vec<Choice>,
    written: Written,
    errors: FormErrors,
}

#[derive(Default)]
struct Written {
    nb: String,
    nn: String,
    en: String,
    kind: String,
    from: WrittenDate,
    until: WrittenDate,
}

pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let all = visit.read(|_, conn| Ground::all(conn)).await?;
    let shown = IndexPage {
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        all,
    };
    page(&shown, StatusCode::OK)
}

pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    form(&visit, Written::default(), FormErrors::new()).await
}

pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let written = Written {
        nb: fields.one("nb").to_owned(),
        nn: fields.one("nn").to_owned(),
        en: fields.one("en").to_owned(),
        kind: fields.one("kind").to_owned(),
        from: fields.date("from"),
        until: fields.date("until"),
    };
    let say = visit.say();
    let mut errors = FormErrors::new();
    if written.nb.is_empty() {
        errors.add("nb", say.t("strategy-error-name"));
    }
    if written.kind.is_empty() {
        errors.add("kind", say.t("strategy-error-kind"));
    }
    let from = written.from.checked("from", say, &mut errors);
    let until = written.until.checked("until", say, &mut errors);
    if written.from.is_empty() {
        errors.add("from", say.t("strategy-error-from"));
    }
    if until.is_some() && until < from {
        errors.add("until", say.t("strategy-error-until"));
    }
    let Some(from) = from.filter(|_| errors.is_empty()) else {
        return form(&visit, written, errors).await;
    };
    let name = Translated {
        nb: written.nb,
        nn: written.nn,
        en: written.en,
    };
    let kind = written.kind;
    let id: String = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let kind = match kind.strip_prefix(SHAPE) {
                Some(number) => {
                    let number: usize = number.parse().map_err(|_| PageError::NotFound)?;
                    let shape = shapes().into_iter().nth(number);
                    let shape = shape.ok_or(PageError::NotFound)?;
                    actions::make_kind(conn, parts, &permit, shape)?
                }
                None => kinds::one(conn, &kind)?.ok_or(PageError::NotFound)?.id,
            };
            let mut slug = slug(name.get(Language::Nb));
            while documents::at(conn, &slug)?.is_some() {
                slug.push_str("-ny");
            }
            let new = NewDocument {
                name,
                slug,
                kind,
                from,
                until,
            };
            Ok::<_, PageError>(actions::make_document(conn, parts, &permit, &new)?)
        })
        .await?;
    let there = visit.to(&format!("/saker/strategi/{id}"));
    Ok(see_done(&there, texts::id("strategy-done-made")))
}

async fn form(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let known = visit.read(|_, conn| Ok(kinds::all(conn)?)).await?;
    let language = visit.language();
    let own = known
        .iter()
        .map(|kind| (kind.id.clone(), nearest(&kind.shape.name, language).0));
    let along = shapes().into_iter().enumerate();
    let along = along
        .filter(|(_, shape)| !known.iter().any(|kind| kind.shape.name == shape.name))
        .map(|(at, shape)| (format!("{SHAPE}{at}"), nearest(&shape.name, language).0));
    let kinds = own.chain(along);
    let kinds = kinds.map(|(value, words)| {
        let chosen = value == written.kind;
        Choice::new(value, words).chosen(chosen)
    });
    let kinds = kinds.collect();
    let status = errors.status();
    let shown = NewPage {
        visit,
        kinds,
        written,
        errors,
    };
    page(&shown, status)
}

/// A name as it can stand in an address.
pub fn slug(name: &str) -> String {
    let mut all = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'æ' => all.push_str("ae"),
            'ø' => all.push('o'),
            'å' => all.push('a'),
            letter if letter.is_ascii_alphanumeric() => all.push(letter),
            _ if all.ends_with('-') || all.is_empty() => {}
            _ => all.push('-'),
        }
    }
    let trimmed = all.trim_end_matches('-');
    if trimmed.is_empty() {
        "strategi".to_owned()
    } else {
        trimmed.chars().take(60).collect()
    }
}

// texts: strategy-state-*
/// How far an edition has come, in shape and words.
pub fn state(state: EditionState) -> (State, &'static str) {
    match state {
        EditionState::Draft => (State::Open, texts::id("strategy-state-draft")),
        EditionState::Reading => (State::Waiting, texts::id("strategy-state-reading")),
        EditionState::Decided => (State::Good, texts::id("strategy-state-decided")),
    }
}

impl IndexPage<'_> {
    fn path(&self, ground: &Ground) -> String {
        ground.bench(self.visit)
    }

    fn words(&self, ground: &Ground) -> String {
        let kind = nearest(&ground.kind.shape.name, self.visit.language()).0;
        match ground.editions.last() {
            Some(last) => format!("{kind}, {}", titled(self.visit, last)),
            None => kind,
        }
    }

    fn state(&self, ground: &Ground) -> (State, String) {
        let last = ground.editions.last().map(|last| last.state);
        let (shape, id) = state(last.unwrap_or(EditionState::Draft));
        (shape, self.visit.say().t(id).into_owned())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_becomes_an_address() {
        assert_eq!(
            super::slug("Sammen i Fjordvik – så lenge"),
            "sammen-i-fjordvik-sa-lenge"
        );
        assert_eq!(super::slug("!"), "strategi");
    }
}
