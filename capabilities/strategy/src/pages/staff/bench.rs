//! The bench of a document: its sections in a tree with owners, what is missing, and what can be done
//! next. Earlier editions lead to their public pages.
//!
//! What is missing is listed here and stops nobody: an older plan without owners or costs can be held
//! as it is.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use kernel::Language;
use web::{Choice, FormErrors, PageResult, State, Visit, WrittenDate, page};

use super::{
    index::state,
    missing::{Missing, of_measures, of_sections, proven},
};
use crate::{
    access::{Action, may, may_for},
    model::{Edition, EditionState, Placed, Required, Role, Section, answering, placed},
    pages::{
        ground::Ground,
        public::{period, phase_stands, titled},
        shown::nearest,
    },
    store::{measures, processes, roles, sections},
};

#[derive(Template)]
#[template(path = "staff/bench.html")]
struct BenchPage<'a> {
    visit: &'a Visit,
    ground: &'a Ground,
    draft: Option<&'a Edition>,
    rows: Vec<Row>,
    missing: Vec<Missing>,
    /// Where a new section may lie.
    parents: Vec<Choice>,
    may_arrange: bool,
    errors: FormErrors,
    from: WrittenDate,
    until: WrittenDate,
    /// When it is to be looked at again.
    revision: WrittenDate,
    /// Where the work stands.
    stands: String,
}

struct Row {
    depth: usize,
    level: String,
    title: String,
    owner: String,
    /// Whoever answers for what it lies below.
    is_from_above: bool,
    path: String,
    /// She may write in it.
    may_write: bool,
    /// Languages it is written in.
    languages: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let seen = visit.clone();
    let (ground, all, roles, process, promised) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let all = match ground.draft() {
                Some(draft) => sections::of_edition(conn, &draft.id)?,
                None => Vec::new(),
            };
            let process = processes::open(conn, &ground.document.id)?;
            let measures = measures::of_document(conn, &ground.document.id)?;
            let is_asked = ground.kind.shape.requires(Required::Evidence);
            let promised = (proven(&seen, conn, &measures, is_asked)?, measures);
            Ok((ground, all, roles::all(conn)?, process, promised))
        })
        .await?;
    let tree = placed(&ground.kind.shape, &all);
    let rows = tree.iter();
    let rows = rows
        .map(|it| row(&visit, &ground, it, (&all, &roles)))
        .collect();
    let parents = tree.iter().filter(|it| it.depth < crate::model::DEEPEST);
    let parents = parents.map(|it| {
        let title = nearest(&it.section.title(), visit.language()).0;
        let words = format!("{} {title}", it.number).trim().to_owned();
        Choice::new(it.section.node.clone(), words)
    });
    let next = ground.editions.last().and_then(|last| last.until);
    let next = next.and_then(|until| until.tomorrow().ok());
    let (proven, measures) = promised;
    let mut missing = of_sections(&visit, &ground, &tree, (&all, &roles));
    missing.extend(of_measures(&visit, &ground, (&measures, &proven)));
    let shown = BenchPage {
        draft: ground.draft(),
        missing,
        parents: parents.collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        errors: FormErrors::new(),
        from: next.map(WrittenDate::from).unwrap_or_default(),
        until: WrittenDate::default(),
        revision: ground
            .document
            .revision_on
            .map(WrittenDate::from)
            .unwrap_or_default(),
        stands: process.map_or_else(String::new, |it| phase_stands(&visit, &it)),
        visit: &visit,
        ground: &ground,
        rows,
    };
    page(&shown, StatusCode::OK)
}

fn row(visit: &Visit, ground: &Ground, it: &Placed<'_>, of: (&[Section], &[Role])) -> Row {
    let today = kernel::today(&*visit.town().clock);
    let language = visit.language();
    let role = owner(it.section, of);
    let title = nearest(&it.section.title(), language).0;
    let level = ground.kind.shape.level(it.depth);
    let written = Language::ALL.into_iter().filter(|language| {
        let text = it.section.text(*language);
        text.is_some_and(|text| !text.title.is_empty())
    });
    // texts: language-*
    let written = written.map(|it| {
        visit
            .say()
            .t(&format!("language-{}", it.tag()))
            .into_owned()
    });
    let written: Vec<String> = written.collect();
    Row {
        depth: it.depth,
        level: level.map_or_else(String::new, |level| nearest(&level.name, language).0),
        title: if title.is_empty() {
            visit.say().t("strategy-no-title").into_owned()
        } else {
            format!("{} {title}", it.number).trim().to_owned()
        },
        owner: role.map_or_else(String::new, |role| owner_words(role, today)),
        is_from_above: it.section.role.is_none() && role.is_some(),
        path: visit.to(&format!("/saker/strategi/del/{}", it.section.id)),
        may_write: may_for(&visit.actor(), Action::Write, role, today).is_ok(),
        languages: written.join(", "),
    }
}

/// The role and who holds it, such as «leder for kultur (Marit Lunde)».
pub fn owner_words(role: &Role, today: Date) -> String {
    match role.holder(today).filter(|holder| !holder.name.is_empty()) {
        Some(holder) => format!("{} ({})", role.title, holder.name),
        None => role.title.clone(),
    }
}

/// The role that answers for a section, its own or from above.
pub fn owner<'a>(section: &Section, (all, roles): (&[Section], &'a [Role])) -> Option<&'a Role> {
    let id = answering(section, all)?;
    roles.iter().find(|role| role.id == *id)
}

impl BenchPage<'_> {
    fn state(&self, edition: &Edition) -> (State, String) {
        let (shape, id) = state(edition.state);
        (shape, self.visit.say().t(id).into_owned())
    }

    fn titled(&self, edition: &Edition) -> String {
        format!(
            "{}, {}",
            titled(self.visit, edition),
            period(self.visit, edition)
        )
    }

    fn address(&self, edition: &Edition) -> String {
        let slug = &self.ground.document.slug;
        self.visit
            .to(&format!("/strategi/{slug}/{}", edition.number))
    }

    fn mapping(&self) -> String {
        let slug = &self.ground.document.slug;
        self.visit.to(&format!("/strategi/{slug}/kartlegging"))
    }

    fn base(&self) -> String {
        self.ground.bench(self.visit)
    }

    fn reading_words(&self, edition: &Edition) -> Option<String> {
        let day = edition.read_until?;
        let words = || self.on_day("strategy-reading-until", day);
        (edition.state == EditionState::Reading).then(words)
    }

    // texts: strategy-revision-on strategy-revision-late strategy-revision-begun
    /// When it is to be looked at again: to come, missed, or being done.
    fn revision_state(&self) -> Option<(State, String)> {
        let day = self.ground.document.revision_on?;
        let is_begun = self.draft.is_some() || !self.stands.is_empty();
        let (state, id) = if day >= kernel::today(&*self.visit.town().clock) {
            (State::Open, "strategy-revision-on")
        } else if is_begun {
            (State::Waiting, "strategy-revision-begun")
        } else {
            (State::Lacking, "strategy-revision-late")
        };
        Some((state, self.on_day(id, day)))
    }

    fn on_day(&self, id: &str, day: Date) -> String {
        let say = self.visit.say();
        say.ta(id, &[("day", &say.date(day))])
    }
}
