//! The form of one calendar: its days, the premises that follow it, the preview and the way out.

use std::{collections::HashSet, sync::Arc};

use askama::Template;
use axum::{body::Bytes, extract::Path};
use documents::{Allowed, Kind};
use jiff::civil::Date;
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, RefusalWords as _, Upload, Visit,
    page, see_done,
};

use super::{
    super::{
        acts,
        frame::first_crumb,
        ground::{may_describe, permit, permit_closing},
        impact::{Change, Impact, end_uses, impact},
        trail::{self, Line},
    },
    CALENDARS, crumb, file,
    written::Written,
};
use crate::{
    model::{Closure, ClosureCalendar, ClosureKind, Premises, PremisesKind},
    store,
    venues::Venues,
};

/// A calendar file, and a table.
const TAKEN: Allowed = Allowed {
    kinds: &[Kind::Xlsx, Kind::Ods, Kind::Text],
    most_bytes: 2 * 1024 * 1024,
};

/// What the page stands on. A new calendar has no id.
struct Ground {
    venues: Arc<Venues>,
    calendar: ClosureCalendar,
    trail: Vec<Line>,
    today: Date,
    /// Premises she may close; none other can be ticked.
    hers: HashSet<String>,
}

/// Premises to tick: id, name, and whether they are.
type Tick<'a> = (&'a str, &'a str, bool);

#[derive(Template)]
#[template(path = "pages/calendar.html")]
struct CalendarPage<'a> {
    visit: &'a Visit,
    ground: &'a Ground,
    written: Written,
    version: i64,
    impact: Option<Impact>,
    ways: Vec<Choice>,
    /// What a file gave, in words.
    read: Option<String>,
    faults: Vec<String>,
    errors: FormErrors,
}

/// What a page shows besides the form.
#[derive(Default)]
struct Beside {
    impact: Option<(Impact, Vec<Choice>)>,
    read: Option<String>,
    faults: Vec<String>,
}

/// The form for a new calendar.
pub async fn new(visit: Visit) -> PageResult {
    let ground = Ground::of(&visit, None).await?;
    let (written, nothing) = ((Written::default(), 0), Beside::default());
    shown(&visit, &ground, written, nothing, FormErrors::new())
}

/// The page of a calendar.
pub async fn edit(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    let written = (Written::of(&ground.calendar), ground.calendar.version);
    let nothing = Beside::default();
    shown(&visit, &ground, written, nothing, FormErrors::new())
}

/// Makes a new calendar.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, None).await?;
    take(visit, ground, Fields::read(&body)).await
}

/// Changes a calendar.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    take(visit, ground, Fields::read(&body)).await
}

async fn take(visit: Visit, ground: Ground, fields: Fields) -> PageResult {
    let mut written = Written::read(&fields);
    let version = fields.version().unwrap_or(-1);
    let mut errors = FormErrors::new();
    let nothing = Beside::default();
    if fields.has("add") || fields.has("remove") || fields.has("pick") {
        written.grow_or_shrink(&fields, &ground.venues);
        written.premises.retain(|id| ground.hers.contains(id));
        return shown(&visit, &ground, (written, version), nothing, errors);
    }
    written.premises.retain(|id| ground.hers.contains(id));
    let known = (&*ground.venues, ground.calendar.id.as_str(), version);
    let Some(calendar) = written.parse(visit.say(), known, &mut errors) else {
        return shown(&visit, &ground, (written, version), nothing, errors);
    };
    if calendar.premises.is_empty() && permit(&visit.actor(), None).is_err() {
        errors.add("premises", visit.say().t("venuedesk-error-no-followers"));
        return shown(&visit, &ground, (written, version), nothing, errors);
    }
    let lost = impact(&visit, ground.changes(&calendar), ground.today).await?;
    if !lost.may_save(&fields) {
        let ways = lost.ways(visit.say(), &fields);
        let beside = Beside {
            impact: Some((lost, ways)),
            ..nothing
        };
        return shown(&visit, &ground, (written, version), beside, errors);
    }
    let ends = fields.one("uses") == "end";
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let venues: Arc<Venues> = town.kept(conn)?;
            let permit = permit_closing(&actor, &venues, &calendar.premises)?;
            let id = store::closing::put(conn, &*town.ids, &calendar)?;
            let id = id.ok_or(PageError::Changed)?;
            if ends {
                end_uses(conn, town, &actor, &lost.ids, &calendar.name)?;
            }
            if calendar.id.is_empty() {
                acts::made(conn, town, &permit, &id)?;
            } else {
                acts::changed(conn, town, &permit, (&id, version), "closures")?;
            }
            Ok::<_, PageError>(id)
        })
        .await?;
    let path = visit.to(&format!("{CALENDARS}/{id}"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

/// Removes a calendar; its days are open again.
pub async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    let version = Fields::read(&body).version().unwrap_or(-1);
    let calendar = ClosureCalendar {
        version,
        ..ground.calendar
    };
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let venues: Arc<Venues> = town.kept(conn)?;
            let permit = permit_closing(&actor, &venues, &calendar.premises)?;
            if !store::closing::remove(conn, &calendar)? {
                return Err(PageError::Changed);
            }
            acts::removed(conn, town, &permit, (&calendar.id, version))
        })
        .await?;
    Ok(see_done(
        &visit.to(CALENDARS),
        texts::id("venuedesk-done-removed"),
    ))
}

/// Reads a file into the form of a new calendar; stores nothing.
pub async fn read_new_file(visit: Visit, upload: Upload<3>) -> PageResult {
    let ground = Ground::of(&visit, None).await?;
    read(visit, ground, upload).await
}

/// Reads a file into the form of a calendar; stores nothing.
pub async fn read_file(visit: Visit, Path(id): Path<String>, upload: Upload<3>) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    read(visit, ground, upload).await
}

async fn read(visit: Visit, ground: Ground, mut upload: Upload<3>) -> PageResult {
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let mut written = Written::of(&ground.calendar);
    let version = ground.calendar.version;
    let mut beside = Beside::default();
    let Some(file) = upload.file("file") else {
        errors.add("file", say.t("venuedesk-error-file"));
        return shown(&visit, &ground, (written, version), beside, errors);
    };
    let scanner = &visit.town().outside.scanner;
    match file.clean(TAKEN, scanner).await? {
        Err(refusal) => errors.add("file", refusal.words(say)),
        Ok(clean) => match file::read(say, clean.bytes()) {
            Err(words) => errors.add("file", words),
            Ok(found) => {
                let count = i64::try_from(found.closures.len()).unwrap_or(i64::MAX);
                written.add(&found.closures);
                beside.read = Some(say.tn("venuedesk-file-read", count));
                beside.faults = found.faults;
            }
        },
    }
    shown(&visit, &ground, (written, version), beside, errors)
}

fn shown(
    visit: &Visit,
    ground: &Ground,
    (written, version): (Written, i64),
    beside: Beside,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let (impact, ways) = beside.impact.unzip();
    let shown = CalendarPage {
        visit,
        ground,
        written,
        version,
        impact,
        ways: ways.unwrap_or_default(),
        read: beside.read,
        faults: beside.faults,
        errors,
    };
    page(&shown, status)
}

impl Ground {
    async fn of(visit: &Visit, id: Option<String>) -> Result<Self, PageError> {
        let seen = visit.clone();
        visit
            .read(move |town, conn| {
                let (venues, actor): (Arc<Venues>, _) = (town.kept(conn)?, seen.actor());
                permit_closing(&actor, &venues, &[])?;
                let (calendar, trail) = match id {
                    None => (None, Vec::new()),
                    Some(id) => {
                        let known = store::closing::one(conn, &id)?.ok_or(PageError::NotFound)?;
                        if known.premises.is_empty() {
                            permit(&actor, None)?;
                        }
                        permit_closing(&actor, &venues, &known.premises)?;
                        (Some(known), trail::about(&seen, conn, &id)?)
                    }
                };
                let hers = venues.all().iter();
                let hers = hers.filter(|it| may_describe(&actor, &venues, it));
                Ok(Self {
                    hers: hers.map(|it| it.id.clone()).collect(),
                    venues,
                    calendar: calendar.unwrap_or_else(|| ClosureCalendar {
                        id: String::new(),
                        name: String::new(),
                        kind: ClosureKind::School,
                        closures: Vec::new(),
                        premises: Vec::new(),
                        version: 0,
                    }),
                    trail,
                    today: kernel::today(&*town.clock),
                })
            })
            .await
    }

    /// What saving `calendar` would do to each of the premises it concerns.
    fn changes(&self, calendar: &ClosureCalendar) -> Vec<Change> {
        let (was, is) = (&self.calendar, calendar);
        let followers: HashSet<&String> = was.premises.iter().chain(&is.premises).collect();
        let all = self.venues.all().iter();
        let concerned = all.filter(|premises| followers.contains(&premises.id));
        let change = |before: &Premises| {
            let mut after = before.clone();
            if was.premises.contains(&before.id) {
                for run in &was.closures {
                    remove_one(&mut after.closures, run);
                }
            }
            if is.premises.contains(&before.id) {
                after.closures.extend(is.closures.iter().cloned());
            }
            Change {
                before: before.clone(),
                after,
            }
        };
        concerned.map(change).collect()
    }
}

fn remove_one(closures: &mut Vec<Closure>, run: &Closure) {
    if let Some(at) = closures.iter().position(|known| known == run) {
        closures.remove(at);
    }
}

// texts: venuedesk-closure-* venue-kind-*
impl CalendarPage<'_> {
    fn is_new(&self) -> bool {
        self.ground.calendar.id.is_empty()
    }

    fn heading(&self) -> String {
        if self.is_new() {
            self.visit.say().t("venuedesk-calendar-new").into_owned()
        } else {
            self.ground.calendar.name.clone()
        }
    }

    fn path(&self) -> String {
        let last = if self.is_new() {
            "nytt"
        } else {
            &self.ground.calendar.id
        };
        self.visit.to(&format!("{CALENDARS}/{last}"))
    }

    fn removal(&self) -> String {
        format!("{}/fjern", self.path())
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let here = Crumb {
            words: self.heading(),
            path: self.path(),
        };
        vec![first_crumb(self.visit), crumb(self.visit), here]
    }

    fn kinds(&self) -> Vec<Choice> {
        let kinds = ClosureKind::ALL.into_iter().map(|(_, word)| {
            let words = self.visit.say().t(&format!("venuedesk-closure-{word}"));
            Choice::new(word, words).chosen(word == self.written.kind)
        });
        kinds.collect()
    }

    /// Kinds of premises that can all be ticked at once.
    fn picks(&self) -> Vec<(&'static str, String)> {
        let say = self.visit.say();
        let kinds = PremisesKind::ALL.into_iter();
        let kinds = kinds.filter(|(kind, _)| {
            let mut all = self.ground.venues.all().iter();
            all.any(|it| it.kind == *kind && self.ground.hers.contains(&it.id))
        });
        kinds
            .map(|(_, word)| (word, say.t(&format!("venue-kind-{word}")).into_owned()))
            .collect()
    }

    /// Sites with their premises: id, name, ticked.
    fn sites(&self) -> Vec<(String, usize, Vec<Tick<'_>>)> {
        let mut sites: Vec<(&str, String, usize, Vec<Tick<'_>>)> = Vec::new();
        let all = self.ground.venues.all().iter();
        for premises in all.filter(|it| self.ground.hers.contains(&it.id)) {
            let ticked = self.written.premises.contains(&premises.id);
            let row = (premises.id.as_str(), premises.name.as_str(), ticked);
            match sites.last_mut() {
                Some((site, _, count, rows)) if *site == premises.site => {
                    *count += usize::from(ticked);
                    rows.push(row);
                }
                _ => {
                    let site = self.ground.venues.site(&premises.site);
                    let name = site.map_or_else(String::new, |site| site.name.clone());
                    sites.push((&premises.site, name, usize::from(ticked), vec![row]));
                }
            }
        }
        let shown = sites.into_iter();
        shown
            .map(|(_, name, count, rows)| (name, count, rows))
            .collect()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    fn count_words(&self, ticked: &usize, all: &[Tick<'_>]) -> String {
        let (ticked, all) = (ticked.to_string(), all.len().to_string());
        let words = [("ticked", ticked.as_str()), ("all", &all)];
        self.visit.say().ta("venuedesk-ticked", &words)
    }
}
