//! The document shelf: what lies there, what is missing, and a form to put something on it.
//!
//! A file goes the one way in (type by content, limits, virus scanner) and out alone, to those who may
//! read it. When the rest of the form was not right, the file is kept for a day, so that nobody has to
//! find it again. A mistake can be taken away the same day; after that it is replaced.

mod form;

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use documents::{Allowed, Clean, StoredFile};
use jiff::civil::Date;
use serde::Deserialize;
use web::{
    Choice, FormErrors, PageError, PageResult, RefusalWords as _, Upload, Visit, page, see_done,
};

use super::{allowed, frame::Frame, way_words, ways};
use crate::{
    access::{Action, Facts, may},
    actions::{self, NewDocument},
    model::{ConfirmationRules, DocumentKind, ShelfDocument, missing},
    store,
};
use form::Written;

/// What the address may say the form begins with.
#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    slag: String,
    #[serde(default)]
    ar: String,
    #[serde(default)]
    navn: String,
}

/// A version of a document as the page shows it.
struct Line {
    document: ShelfDocument,
    file: StoredFile,
    by: String,
    may_remove: bool,
}

impl Line {
    /// «2025» or «Årsmøtet 2025».
    fn named(&self) -> String {
        format!("{} {}", self.document.title, self.document.year)
            .trim()
            .to_owned()
    }

    /// The hash of the content in groups, so that it can be read aloud and breaks on a phone.
    fn hash(&self) -> String {
        let groups = self.file.sha256.as_bytes().chunks(8);
        let groups = groups.map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join(" ")
    }
}

struct Ground {
    frame: Frame,
    lines: Vec<Line>,
    missing: Vec<DocumentKind>,
    last_year: i16,
}

#[derive(Template)]
#[template(path = "shelf/shelf.html")]
struct ShelfPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    lines: Vec<Line>,
    missing: Vec<DocumentKind>,
    last_year: i16,
    written: Written,
    kinds: Vec<Choice>,
    ways: Vec<Choice>,
    errors: FormErrors,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> PageResult {
    let ground = ground(&visit, id, Action::ReadDocument).await?;
    let written = Written::begun(asked.slag, asked.ar, asked.navn, ground.last_year);
    ground.page(&visit, written, FormErrors::new())
}

/// Puts a document on the shelf.
pub async fn keep(visit: Visit, Path(id): Path<String>, mut upload: Upload<12>) -> PageResult {
    let ground = ground(&visit, id.clone(), Action::KeepDocument).await?;
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let mut written = Written::read(&upload.fields);
    let scanner = &visit.town().outside.scanner;
    let mut clean = None;
    match upload.file("file") {
        Some(file) => match file.clean(Allowed::PAPERS, scanner).await? {
            Ok(file) => clean = Some(file),
            Err(refusal) => errors.add("file", refusal.words(say)),
        },
        None if written.draft.is_empty() => errors.add("file", say.t("upkeep-error-no-file")),
        None => {}
    }
    let parsed = written.parse(say, ground.last_year + 1, &mut errors);
    let way = super::way(&upload.fields, ground.frame.is_staff, say, &mut errors);
    let Some((kind, year, title)) = parsed.filter(|_| errors.is_empty()) else {
        if let Some(file) = clean {
            written.draft_name = file.name().to_owned();
            written.draft = hold(&visit, id, file).await?;
        }
        return ground.page(&visit, written, errors);
    };
    let new = NewDocument {
        kind,
        year,
        title,
        way,
    };
    let path = ground.frame.to(&visit, "/dokumenter");
    let (actor, draft) = (visit.actor(), written.draft.clone());
    let kept = visit
        .write(move |town, conn| {
            let (_, permit) = allowed(conn, &actor, Action::KeepDocument, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let from = (clean.as_ref(), Some(draft.as_str()));
            let kept = actions::keep_document(conn, clock, ids, &permit, &id, &new, from)?;
            Ok::<_, PageError>(kept.is_some())
        })
        .await?;
    if kept {
        return Ok(see_done(&path, texts::id("upkeep-done-kept")));
    }
    // The draft was forgotten meanwhile, or is somebody else's.
    written.draft.clear();
    errors.add("file", visit.say().t("upkeep-error-draft-gone"));
    ground.page(&visit, written, errors)
}

/// Hands a document out.
pub async fn download(
    visit: Visit,
    Path((id, document)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let actor = visit.actor();
    let (file, bytes) = visit
        .write(move |town, conn| {
            let (_, permit) = allowed(conn, &actor, Action::ReadDocument, &id)?;
            let known = store::shelf::one(conn, &id, &document)?.ok_or(PageError::NotFound)?;
            let file = documents::find(conn, &known.file)?.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &file)?;
            // A paper may tell of persons; that staff read it is told to the association.
            if !actor.has_role_in(&id) {
                let (clock, ids) = (&*town.clock, &*town.ids);
                let versions = ::access::Versions::default();
                let about = Some(id.as_str());
                ::access::record_with(
                    conn, clock, ids, &permit, &known.id, versions, about, "read",
                )?;
            }
            Ok::<_, PageError>((file, bytes))
        })
        .await?;
    web::download(&file, bytes)
}

/// Takes away what she gave by mistake today.
pub async fn remove(visit: Visit, Path((id, document)): Path<(String, String)>) -> PageResult {
    let actor = visit.actor();
    let path = visit.to(&format!("/min-forening/{id}/dokumenter"));
    visit
        .write(move |town, conn| {
            may(&actor, Action::KeepDocument, &Facts::of(&id))?;
            let known = store::shelf::one(conn, &id, &document)?.ok_or(PageError::NotFound)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let facts = Facts::of(&id).document(&known, kernel::today(clock));
            let permit = may(&actor, Action::RemoveDocument, &facts)?;
            actions::remove_document(conn, clock, ids, &permit, &known)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("upkeep-done-removed")))
}

async fn hold(visit: &Visit, id: String, file: Clean) -> Result<String, PageError> {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let (_, permit) = allowed(conn, &actor, Action::KeepDocument, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let held = actions::hold_draft(conn, clock, ids, &permit, &id, &file)?;
            Ok(held.unwrap_or_default())
        })
        .await
}

async fn ground(visit: &Visit, id: String, action: Action) -> Result<Ground, PageError> {
    let (actor, seen) = (visit.actor(), visit.clone());
    visit
        .read(move |town, conn| {
            let (association, _) = allowed(conn, &actor, action, &id)?;
            let today = kernel::today(&*town.clock);
            let all = store::shelf::all(conn, &id)?;
            let rules = db::settings::get::<ConfirmationRules>(conn)?.value;
            let last_year = today.year() - 1;
            let missing = missing(&all, &rules.expected, last_year);
            let lines = lines(conn, &actor, &id, today, all)?;
            let heading = seen.say().t("upkeep-shelf").into_owned();
            Ok(Ground {
                frame: Frame::of(&seen, &association, &heading),
                lines,
                missing,
                last_year,
            })
        })
        .await
}

fn lines(
    conn: &mut db::Conn,
    actor: &::access::Actor,
    id: &str,
    today: Date,
    all: Vec<ShelfDocument>,
) -> Result<Vec<Line>, PageError> {
    let givers: Vec<_> = all.iter().filter_map(|one| one.kept_by.clone()).collect();
    let people = identity::people::several(conn, &givers)?;
    let mut lines = Vec::new();
    for document in all {
        let Some(file) = documents::find(conn, &document.file)? else {
            continue;
        };
        let by = people
            .iter()
            .find(|one| Some(&one.id) == document.kept_by.as_ref());
        let facts = Facts::of(id).document(&document, today);
        lines.push(Line {
            by: by.map_or_else(String::new, |one| one.name.clone()),
            may_remove: may(actor, Action::RemoveDocument, &facts).is_ok(),
            document,
            file,
        });
    }
    Ok(lines)
}

impl Ground {
    fn page(self, visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
        let say = visit.say();
        let kinds = DocumentKind::ALL.into_iter().map(|kind| {
            Choice::new(kind.word(), kind_words(say, kind)).chosen(kind.word() == written.kind)
        });
        let status = errors.status();
        let shown = ShelfPage {
            kinds: kinds.collect(),
            ways: ways(say, &written.way),
            visit,
            frame: self.frame,
            lines: self.lines,
            missing: self.missing,
            last_year: self.last_year,
            written,
            errors,
        };
        page(&shown, status)
    }
}

// texts: upkeep-kind-*
/// What a kind is called.
pub fn kind_words(say: &texts::Speaker, kind: DocumentKind) -> String {
    say.t(&format!("upkeep-kind-{}", kind.word())).into_owned()
}

impl ShelfPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-shelf").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        self.frame.to(self.visit, &format!("/dokumenter{rest}"))
    }

    /// Kinds with something on the shelf, each with its newest versions.
    fn shelves(&self) -> Vec<(String, Vec<&Line>)> {
        let shelf = |kind: DocumentKind| {
            let lines = self.lines.iter();
            let lines = lines.filter(|line| line.document.kind == kind && line.document.in_force);
            (
                kind_words(self.visit.say(), kind),
                lines.collect::<Vec<_>>(),
            )
        };
        let all = DocumentKind::ALL.into_iter().map(shelf);
        all.filter(|(_, lines)| !lines.is_empty()).collect()
    }

    /// Versions that a newer one has replaced.
    fn older(&self, line: &Line) -> Vec<&Line> {
        let same = |one: &&Line| !one.document.in_force && one.document.is_same(&line.document);
        self.lines.iter().filter(same).collect()
    }

    /// «PDF, 120 kB. Lagt inn 5. juni 2026 av Kari.»
    fn told(&self, line: &Line) -> String {
        let say = self.visit.say();
        let size = i64::try_from(line.file.size().div_ceil(1000)).unwrap_or(i64::MAX);
        let size = say.number(size);
        let day = say.date(line.document.kept_at.in_oslo().date());
        let words = [
            ("kind", line.file.kind().said()),
            ("size", &size),
            ("day", &day),
            ("name", &line.by),
        ];
        let told = if line.by.is_empty() {
            say.ta("upkeep-kept", &words)
        } else {
            say.ta("upkeep-kept-by", &words)
        };
        let way = way_words(say, &line.document.remark);
        format!("{told} {way}").trim_end().to_owned()
    }

    fn missing_words(&self) -> Vec<String> {
        let say = self.visit.say();
        let words = |kind: &DocumentKind| {
            let name = kind_words(say, *kind);
            if kind.is_yearly() {
                format!("{name} {}", self.last_year)
            } else {
                name
            }
        };
        self.missing.iter().map(words).collect()
    }

    /// The form with the same kind, year and name, for a new version.
    fn replace(&self, line: &Line) -> String {
        let document = &line.document;
        let name: String = encoded(&document.title);
        let (kind, year) = (document.kind.word(), document.year);
        self.here(&format!("?slag={kind}&ar={year}&navn={name}#kind"))
    }
}

/// As an address carries it.
fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut whole, byte| {
        if byte.is_ascii_alphanumeric() {
            whole.push(char::from(byte));
        } else {
            let _ = write!(whole, "%{byte:02X}");
        }
        whole
    })
}
