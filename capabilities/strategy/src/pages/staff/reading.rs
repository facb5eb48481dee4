//! Reading a draft through: the whole text, and what people say of each paragraph until it is dealt
//! with.
//!
//! Comments stay with the paragraph as it was when they were said. They are among the municipality's
//! own and reach no public page.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Language;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::bench::owner;
use crate::{
    access::{Action, may, may_for},
    actions,
    model::{Comment, Edition, EditionState, Placed, Role, Section, placed},
    pages::{
        ground::{Ground, OfSection},
        shown::nearest,
    },
    store::{comments, documents, roles, sections},
};

#[derive(Template)]
#[template(path = "staff/reading.html")]
struct ReadingPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    edition: &'a Edition,
    sections: Vec<Read>,
    open_count: i64,
    may_arrange: bool,
    errors: FormErrors,
    until: WrittenDate,
}

struct Read {
    id: String,
    title: String,
    level: usize,
    paragraphs: Vec<Paragraph>,
}

struct Paragraph {
    /// Its place, and a name for its field.
    at: usize,
    key: String,
    html: String,
    said: Vec<Said>,
}

struct Said {
    id: String,
    who: String,
    at: String,
    text: String,
    /// How the paragraph began, when it says something else now.
    quote: String,
    is_resolved: bool,
    may_resolve: bool,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let language = match visit.language() {
        Language::En => Language::Nb,
        own => own,
    };
    let (ground, all, said, roles, people) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let edition = ground.open()?.id.clone();
            let said = comments::of_edition(conn, &edition)?;
            let who: Vec<_> = said.iter().map(|one| one.said_by.clone()).collect();
            let people = identity::people::several(conn, &who)?;
            let all = sections::of_edition(conn, &edition)?;
            Ok((ground, all, said, roles::all(conn)?, people))
        })
        .await?;
    let names: Vec<(access::PersonId, String)> =
        people.into_iter().map(|one| (one.id, one.name)).collect();
    let tree = placed(&ground.kind.shape, &all);
    let edition = ground.open()?;
    let sections = tree
        .iter()
        .map(|it| read(&visit, it, language, (&said, &names), (&all, &roles)));
    let open = said.iter().filter(|one| one.resolved_at.is_none()).count();
    let shown = ReadingPage {
        name: ground.name(&visit),
        base: ground.bench(&visit),
        sections: sections.collect(),
        open_count: i64::try_from(open).unwrap_or_default(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        errors: FormErrors::new(),
        until: edition
            .read_until
            .map(WrittenDate::from)
            .unwrap_or_default(),
        visit: &visit,
        edition,
    };
    page(&shown, StatusCode::OK)
}

fn read(
    visit: &Visit,
    it: &Placed<'_>,
    language: Language,
    (said, names): (&[Comment], &[(access::PersonId, String)]),
    of: (&[Section], &[Role]),
) -> Read {
    let today = kernel::today(&*visit.town().clock);
    let role = owner(it.section, of);
    let may_resolve = may_for(&visit.actor(), Action::Resolve, role, today).is_ok();
    let title = nearest(&it.section.title(), language).0;
    let pieces = prose::pieces(&nearest(&it.section.said(), language).0);
    let own = || said.iter().filter(|one| one.section == it.section.id);
    let told = |one: &Comment, now: &str| Said {
        id: one.id.clone(),
        who: names
            .iter()
            .find(|(id, _)| *id == one.said_by)
            .map_or_else(String::new, |(_, name)| name.clone()),
        at: visit.say().date_short(one.said_at.in_oslo().date()),
        text: one.text.clone(),
        quote: if now.starts_with(&one.quote) {
            String::new()
        } else {
            one.quote.clone()
        },
        is_resolved: one.resolved_at.is_some(),
        may_resolve,
    };
    let last = pieces.len().saturating_sub(1);
    let many = pieces.len().max(1);
    let paragraphs = (0..many).map(|at| {
        let piece = pieces.get(at);
        let now = piece.map_or_else(String::new, prose::Piece::plain);
        let here = own().filter(|one| {
            let place = usize::try_from(one.paragraph).unwrap_or(0);
            place.min(last) == at
        });
        let first = u8::try_from(it.depth + 2).unwrap_or(6);
        Paragraph {
            at,
            key: format!("c-{}-{at}", it.section.node),
            html: piece.map_or_else(String::new, |piece| {
                prose::html(std::slice::from_ref(piece), first)
            }),
            said: here.map(|one| told(one, &now)).collect(),
        }
    });
    Read {
        id: it.section.id.clone(),
        title: format!("{} {title}", it.number).trim().to_owned(),
        level: it.depth + 1,
        paragraphs: paragraphs.collect(),
    }
}

/// Takes a comment.
pub async fn say(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Comment)?;
    let person = visit.person()?.person.clone();
    let fields = Fields::read(&body);
    let there = visit.to(&format!("/saker/strategi/{id}/gjennomlesing"));
    let language = match visit.language() {
        Language::En => Language::Nb,
        own => own,
    };
    if fields.one("text").is_empty() {
        return Ok(see_done(&there, texts::id("strategy-done-nothing-said")));
    }
    visit
        .write(move |town, conn| {
            let it = OfSection::of(conn, fields.one("section"))?;
            if it.ground.document.id != id {
                return Err(PageError::NotFound);
            }
            let parts = (&*town.clock as _, &*town.ids as _);
            let at = fields.one("paragraph").parse().unwrap_or(0);
            let said = (&person, fields.one("text"));
            actions::comment(conn, parts, &permit, &it.section, (language, at), said)?;
            Ok(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-commented")))
}

/// Says that a comment is dealt with, or that it is not after all.
pub async fn resolve(visit: Visit, Path(id): Path<String>) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::See)?;
    let document = visit
        .write(move |town, conn| {
            let comment = comments::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let it = OfSection::of(conn, &comment.section)?;
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::Resolve, it.owner(), today)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::resolve(conn, parts, &permit, &comment)?;
            Ok::<_, PageError>(it.ground.document.id)
        })
        .await?;
    let there = visit.to(&format!("/saker/strategi/{document}/gjennomlesing"));
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Opens the read-through until a day, or ends it.
pub async fn open(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let there = visit.to(&format!("/saker/strategi/{id}/gjennomlesing"));
    let ends = fields.has("end");
    let until = fields.date("until").date();
    if !ends && until.is_none() {
        return Ok(see_done(&there, texts::id("strategy-done-no-from")));
    }
    let version = fields.version().ok_or(PageError::Changed)?;
    visit
        .write(move |town, conn| {
            let ground = Ground::of(conn, &id)?;
            let edition = documents::edition(conn, &ground.open()?.id)?;
            let edition = Edition {
                version,
                ..edition.ok_or(PageError::NotFound)?
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            let until = until.filter(|_| !ends);
            actions::open_reading(conn, parts, &permit, edition, until)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

impl ReadingPage<'_> {
    fn is_open(&self) -> bool {
        self.edition.state == EditionState::Reading
    }

    fn until_words(&self) -> String {
        let say = self.visit.say();
        let day = self.edition.read_until.map(|day| say.date(day));
        say.ta(
            "strategy-reading-until",
            &[("day", &day.unwrap_or_default())],
        )
    }
}
