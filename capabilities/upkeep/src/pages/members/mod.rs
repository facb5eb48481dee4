//! Member numbers: a table of ages and genders for one year, with last year's beside it.
//!
//! A file may fill the table in: a table of counts, or a list with a member on each line, which is
//! counted in memory and let go. What the file gave is only a proposal until somebody presses «Lagre»,
//! as if it had been typed; so nothing of a list can be stored. No member lists, ever.

mod table;
mod written;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, Query},
};
use documents::{Allowed, read_table};
use serde::Deserialize;
use texts::Speaker;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, RefusalWords as _, Upload, Visit, page,
    see_done, see_other,
};

use super::{allowed, frame::Frame, way_words, ways};
use crate::{
    access::{Action, Facts, may},
    actions,
    member_file::{self, LineFault, NotCounted},
    model::{CountSource, MemberNumbers},
    store,
};
use table::{BandRow, Sums, rows, sums};
use written::Written;

/// How far back one can say.
const YEARS: i16 = 5;
/// The most faults of a file that are shown.
const MOST_FAULTS: usize = 20;

/// The year in the address.
#[derive(Deserialize)]
pub struct Asked {
    ar: Option<i16>,
}

#[derive(Template)]
#[template(path = "members/members.html")]
struct MembersPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    year: i16,
    years: Vec<(String, String, bool)>,
    written: Written,
    rows: Vec<BandRow>,
    sums: Sums,
    stored: Option<MemberNumbers>,
    /// Who stored them, for people of the association and staff.
    stored_by: String,
    errors: FormErrors,
    /// What was read from a file, said before anything is stored.
    read: Option<String>,
    /// Lines of a file that could not be read.
    faults: Vec<String>,
    group_names: Vec<String>,
    sources: Vec<Choice>,
    ways: Vec<Choice>,
}

/// What a page of one year stands on.
struct Ground {
    frame: Frame,
    year: i16,
    last_year: i16,
    stored: Option<MemberNumbers>,
    stored_by: String,
    before: Option<MemberNumbers>,
    groups: Vec<String>,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> PageResult {
    let ground = ground(&visit, id, asked.ar).await?;
    let written = Written::of(ground.stored.as_ref(), &ground.groups);
    ground.page(&visit, written, FormErrors::new(), None, Vec::new())
}

/// The address of a file that was read, loaded again.
pub async fn back(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::CountMembers, &Facts::of(&id))?;
    Ok(see_other(
        &visit.to(&format!("/min-forening/{id}/medlemstall")),
    ))
}

/// Stores the numbers, or sums them up without storing.
pub async fn save(
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    body: Bytes,
) -> PageResult {
    let ground = ground(&visit, id.clone(), asked.ar).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields, &ground.groups);
    let mut errors = FormErrors::new();
    let when = (ground.year, visit.town().clock.now());
    let numbers = written.parse(visit.say(), when, &ground.groups, &mut errors);
    if fields.has("sum") {
        return ground.page(&visit, written, errors, None, Vec::new());
    }
    let way = super::way(&fields, ground.frame.is_staff, visit.say(), &mut errors);
    let Some(mut numbers) = numbers.filter(|_| errors.is_empty()) else {
        return ground.page(&visit, written, errors, None, Vec::new());
    };
    numbers.source = written.source(ground.frame.is_staff);
    if ground.frame.is_staff {
        way.word().clone_into(&mut numbers.remark);
    }
    let (actor, path) = (visit.actor(), ground.path(&visit));
    let stored = visit
        .write(move |town, conn| {
            let (_, permit) = allowed(conn, &actor, Action::CountMembers, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let stored = actions::count_members(conn, clock, ids, &permit, &id, &numbers)?;
            stored.ok_or(PageError::Changed)
        })
        .await;
    stored.map(|_| see_done(&path, texts::id("upkeep-done-counted")))
}

/// Reads a file into the table; stores nothing.
pub async fn read_file(
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    mut upload: Upload<4>,
) -> PageResult {
    let ground = ground(&visit, id, asked.ar).await?;
    let mut written = Written::of(ground.stored.as_ref(), &ground.groups);
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let Some(file) = upload.file("file") else {
        errors.add("file", say.t("upkeep-error-no-file"));
        return ground.page(&visit, written, errors, None, Vec::new());
    };
    let scanner = &visit.town().outside.scanner;
    let clean = match file.clean(Allowed::TABLE, scanner).await? {
        Ok(clean) => clean,
        Err(refusal) => {
            errors.add("file", refusal.words(say));
            return ground.page(&visit, written, errors, None, Vec::new());
        }
    };
    let year = ground.year;
    match counted(&clean, year) {
        Err(words) => {
            errors.add("file", words.said(say));
            ground.page(&visit, written, errors, None, Vec::new())
        }
        Ok(Ok(counted)) => {
            written.fill(&counted.counts);
            let lines = i64::try_from(counted.lines).unwrap_or(i64::MAX);
            let read = if counted.is_list {
                say.tn("upkeep-file-list", lines)
            } else {
                say.tn("upkeep-file-table", lines)
            };
            ground.page(&visit, written, errors, Some(read), Vec::new())
        }
        Ok(Err(refusal)) => {
            let faults = faults(say, &refusal);
            errors.add("file", not_counted(say, &refusal));
            ground.page(&visit, written, errors, None, faults)
        }
    }
}

/// A file that is no table.
struct NoTable(documents::TableRefusal);

impl NoTable {
    fn said(&self, say: &Speaker) -> String {
        self.0.words(say)
    }
}

type Counted = Result<member_file::Counted, NotCounted>;

/// Counts, and lets the file go.
fn counted(file: &documents::Clean, year: i16) -> Result<Counted, NoTable> {
    let table = read_table(file.bytes(), member_file::MOST_LINES).map_err(NoTable)?;
    Ok(member_file::count(&table, year))
}

fn not_counted(say: &Speaker, refusal: &NotCounted) -> String {
    let id = match refusal {
        NotCounted::NoHeading => texts::id("upkeep-file-no-heading"),
        NotCounted::IdentityNumbers => texts::id("upkeep-file-identity"),
        NotCounted::NoLines => texts::id("upkeep-file-no-lines"),
        NotCounted::Lines(faults) => {
            let count = i64::try_from(faults.len()).unwrap_or(i64::MAX);
            return say.tn("upkeep-file-lines", count);
        }
    };
    say.t(id).into_owned()
}

fn faults(say: &Speaker, refusal: &NotCounted) -> Vec<String> {
    let NotCounted::Lines(faults) = refusal else {
        return Vec::new();
    };
    let said = faults.iter().take(MOST_FAULTS).map(|(line, fault)| {
        let id = match fault {
            LineFault::NoBirth => texts::id("upkeep-line-no-birth"),
            LineFault::UnreadableBirth => texts::id("upkeep-line-birth"),
            LineFault::ImpossibleAge => texts::id("upkeep-line-age"),
            LineFault::UnknownBand => texts::id("upkeep-line-band"),
            LineFault::UnreadableCount => texts::id("upkeep-line-count"),
        };
        let line = say.number(i64::try_from(*line).unwrap_or(i64::MAX));
        say.ta(id, &[("line", &line)])
    });
    said.collect()
}

async fn ground(visit: &Visit, id: String, year: Option<i16>) -> Result<Ground, PageError> {
    let (actor, seen) = (visit.actor(), visit.clone());
    visit
        .read(move |town, conn| {
            let (association, _) = allowed(conn, &actor, Action::CountMembers, &id)?;
            let last_year = kernel::today(&*town.clock).year() - 1;
            let year = year.unwrap_or(last_year);
            if !(last_year - YEARS..=last_year + 1).contains(&year) {
                return Err(PageError::NotFound);
            }
            let stored = store::members::of_year(conn, &id, year)?;
            let stored_by = match stored
                .as_ref()
                .and_then(|stored| stored.entered_by.as_ref())
            {
                Some(person) => identity::people::one(conn, person)?.map(|person| person.name),
                None => None,
            };
            let own = association.own.as_ref();
            let groups = own.map(|own| own.groups.iter().map(|group| group.name.clone()).collect());
            let heading = seen.say().t("upkeep-members").into_owned();
            Ok(Ground {
                frame: Frame::of(&seen, &association, &heading),
                year,
                last_year,
                before: store::members::of_year(conn, &id, year - 1)?,
                stored_by: stored_by.unwrap_or_default(),
                stored,
                groups: groups.unwrap_or_default(),
            })
        })
        .await
}

impl Ground {
    fn path(&self, visit: &Visit) -> String {
        self.at(visit, self.year)
    }

    fn at(&self, visit: &Visit, year: i16) -> String {
        self.frame.to(visit, &format!("/medlemstall?ar={year}"))
    }

    fn page(
        self,
        visit: &Visit,
        written: Written,
        errors: FormErrors,
        read: Option<String>,
        faults: Vec<String>,
    ) -> PageResult {
        let years = (self.last_year - YEARS + 1..=self.last_year + 1).rev();
        let years = years.map(|year| (self.at(visit, year), year.to_string(), year == self.year));
        let years: Vec<_> = years.collect();
        let say = visit.say();
        let source = written.source(self.frame.is_staff);
        let sources = [CountSource::Staff, CountSource::Federation].map(|one| {
            let words = say.t(&format!("upkeep-source-{}", one.word())).into_owned();
            Choice::new(one.word(), words).chosen(one == source)
        });
        let status = errors.status();
        let shown = MembersPage {
            rows: rows(say, &written, self.before.as_ref(), &errors),
            sums: sums(say, &written, self.before.as_ref()),
            ways: ways(say, &written.way),
            visit,
            frame: self.frame,
            year: self.year,
            years,
            stored: self.stored,
            stored_by: self.stored_by,
            errors,
            read,
            faults,
            group_names: self.groups,
            sources: sources.into(),
            written,
        };
        page(&shown, status)
    }
}

// texts: upkeep-source-* upkeep-entered-*
impl MembersPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-members").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        let year = self.year;
        self.frame
            .to(self.visit, &format!("/medlemstall{rest}?ar={year}"))
    }

    /// «Lagret 5. juni 2026 av Kari, fra en fil.»
    fn stored_words(&self, stored: &MemberNumbers) -> String {
        let say = self.visit.say();
        let source = say.t(&format!("upkeep-source-{}", stored.source.word()));
        let day = say.date(stored.entered_at.in_oslo().date());
        let words = [
            ("day", day.as_str()),
            ("name", self.stored_by.as_str()),
            ("source", &source),
        ];
        let told = if self.stored_by.is_empty() {
            say.ta("upkeep-stored", &words)
        } else {
            say.ta("upkeep-stored-by", &words)
        };
        let way = way_words(say, &stored.remark);
        format!("{told} {way}").trim_end().to_owned()
    }

    /// Name of the field, the group, what is written.
    fn groups(&self) -> Vec<(String, &str, &str)> {
        let named = self
            .group_names
            .iter()
            .zip(&self.written.groups)
            .enumerate();
        let field = named.map(|(at, (name, value))| (format!("group-{at}"), &**name, &**value));
        field.collect()
    }
}
