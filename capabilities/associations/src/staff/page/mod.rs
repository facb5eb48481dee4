//! An association as the municipality's own people see it: three layers side by side, what changed
//! nationally and what it means, notes, history, and the two or three things one can do.
//!
//! Contact persons are not shown here but on a page of their own, where it is written down that
//! somebody looked.

mod history;
mod layers;

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use db::Conn;
use jiff::civil::Date;
use kernel::today;
use tasks::Task;
use web::{
    Crumb, Fields, FormErrors, PageError, PageResult, Part, PartPage, Place, State, Town, Visit,
    page,
};

use self::{
    history::{Happening, changes, happenings},
    layers::{Fact, facts},
};
use super::{list::states, roll::Roll};
use crate::{
    access::{Action, is_public, may},
    actions::{can_be_undone, watch::SEEN_TO},
    editing::summary_of,
    model::{Approval, Association, FaultReport, Note},
    public::Register,
    store::{self, Merge, OwnVersion},
};

/// As much history as a page shows.
const MOST_HISTORY: i64 = 40;

#[derive(Template)]
#[template(path = "staff/page/page.html")]
struct StaffPage<'a> {
    visit: &'a Visit,
    association: Association,
    register: std::sync::Arc<Register>,
    read: Read,
    mends: bool,
    fields: Fields,
    errors: FormErrors,
    today: Date,
    states: Vec<(State, String)>,
}

/// What the page reads besides the association itself.
struct Read {
    notes: Vec<Note>,
    changes: Vec<crate::model::Change>,
    versions: Vec<OwnVersion>,
    trail: Vec<access::Entry>,
    tasks: Vec<Task>,
    faults: Vec<FaultReport>,
    merges: Vec<Merge>,
    names: HashMap<String, String>,
    parts: Vec<Part>,
}

/// Answers.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, Fields::default(), FormErrors::new()).await
}

/// The page, with what is wrong with a form on it.
pub async fn shown(visit: &Visit, id: String, fields: Fields, errors: FormErrors) -> PageResult {
    super::sees(visit)?;
    let association = super::find(visit, id).await?;
    let register = visit.kept::<Register>().await?;
    let roll = visit.kept::<Roll>().await?;
    let (asking, about) = (visit.clone(), association.clone());
    let read = visit
        .read(move |town, conn| read(&asking, town, conn, &about))
        .await?;
    let row = roll.get(&association.id);
    let status = errors.status();
    let staff = StaffPage {
        visit,
        states: row.map(|row| states(visit, row)).unwrap_or_default(),
        mends: may(&visit.actor(), Action::Mend, Some(&association)).is_ok(),
        today: today(&*visit.town().clock),
        association,
        register,
        read,
        fields,
        errors,
    };
    page(&staff, status)
}

fn read(
    visit: &Visit,
    _: &Town,
    conn: &mut Conn,
    association: &Association,
) -> Result<Read, PageError> {
    let id = &association.id;
    let filter = access::TrailFilter {
        association: Some(id.0.clone()),
        ..access::TrailFilter::default()
    };
    let mut tasks = tasks::about_association(conn, &id.0, MOST_HISTORY)?;
    tasks.retain(|task| task.state == tasks::State::Open && is_for_staff(task));
    let mut parts = Vec::new();
    for capability in visit.capabilities() {
        parts.extend((capability.parts)(visit, conn, &id.0, PartPage::Staff)?);
    }
    parts.sort_by_key(|part| part.rank);
    let mut read = Read {
        notes: store::notes(conn, id)?,
        changes: store::changes_of(conn, id)?,
        versions: store::versions(conn, id, MOST_HISTORY)?,
        trail: access::trail(conn, &filter, MOST_HISTORY)?,
        tasks,
        faults: store::faults_of(conn, id)?,
        merges: store::merges_of(conn, id)?,
        names: HashMap::new(),
        parts,
    };
    let notes = read.notes.iter().filter_map(|note| note.made_by.clone());
    let versions = read
        .versions
        .iter()
        .filter_map(|version| version.made_by.clone());
    let trail = read
        .trail
        .iter()
        .filter_map(|entry| entry.person_id.clone());
    let merges = read.merges.iter().filter_map(|merge| merge.made_by.clone());
    let ids: Vec<_> = notes.chain(versions).chain(trail).chain(merges).collect();
    let people = identity::people::several(conn, &ids)?;
    let named = people.into_iter().map(|person| (person.id.0, person.name));
    read.names = named.collect();
    for merge in &read.merges {
        for other in [&merge.from, &merge.into] {
            if let Some(name) = store::name(conn, &other.0)? {
                read.names.insert(other.0.clone(), name);
            }
        }
    }
    Ok(read)
}

fn is_for_staff(task: &Task) -> bool {
    matches!(task.addressee, tasks::Addressee::Staff { .. })
}

impl StaffPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        vec![
            Crumb {
                words: say.t("staff-title").into_owned(),
                path: self.visit.to("/saker/foreninger"),
            },
            Crumb {
                words: self.association.name.clone(),
                path: self.here(),
            },
        ]
    }

    fn here(&self) -> String {
        self.visit
            .to(&format!("/saker/forening/{}", self.association.id))
    }

    fn edit(&self) -> Option<String> {
        let may_edit = may(
            &self.visit.actor(),
            Action::EditProfile,
            Some(&self.association),
        );
        let there = crate::editing::path(&self.association.id.0);
        may_edit.is_ok().then(|| self.visit.to(&there))
    }

    fn public_page(&self) -> Option<String> {
        let there = self.visit.to(&format!("/forening/{}", self.association.id));
        is_public(&self.association).then_some(there)
    }

    fn number(&self) -> Option<String> {
        let number = self.association.organisation_number.as_ref()?;
        Some(self.visit.say().organisation_number(number.as_str()))
    }

    fn facts(&self) -> Vec<Fact> {
        facts(self.visit.say(), &self.association)
    }

    fn own(&self) -> Vec<(String, String)> {
        summary_of(self.visit.say(), &self.register, &self.association)
    }

    fn is_waiting(&self) -> bool {
        self.association.internal.approval == Approval::Waiting
    }

    fn is_archived(&self) -> bool {
        self.association.internal.archived_at.is_some()
    }

    fn is_listed(&self) -> bool {
        self.association.internal.listed
    }

    fn merged_into(&self) -> Option<(String, String)> {
        let into = self.association.internal.merged_into.as_ref()?;
        let name = self.read.names.get(&into.0).cloned().unwrap_or_default();
        Some((self.visit.to(&format!("/saker/forening/{into}")), name))
    }

    fn name_of(&self, person: Option<&access::PersonId>) -> String {
        let known = person.and_then(|person| self.read.names.get(&person.0));
        let nobody = || self.visit.say().t("staff-somebody").into_owned();
        known.cloned().unwrap_or_else(nobody)
    }

    fn note_words(&self, note: &Note) -> String {
        let day = self.visit.say().date(note.made_at.in_oslo().date());
        format!("{} · {day}", self.name_of(note.made_by.as_ref()))
    }

    fn main_parts(&self) -> Vec<&Part> {
        self.read
            .parts
            .iter()
            .filter(|part| part.place == Place::Main)
            .collect()
    }

    fn side_parts(&self) -> Vec<&Part> {
        self.read
            .parts
            .iter()
            .filter(|part| part.place == Place::Side)
            .collect()
    }

    fn task_title(&self, task: &Task) -> String {
        self.visit.say().ta(&task.title, &task.named())
    }

    fn task_remark(&self, task: &Task) -> String {
        if task.remark.is_empty() {
            return String::new();
        }
        self.visit.say().ta(&task.remark, &task.named())
    }

    /// Whether it is closed by saying that it has been seen to; else it has a page of its own.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn ends_here(&self, task: &Task) -> bool {
        SEEN_TO.iter().any(|watched| watched.kind == task.kind)
    }

    fn due(&self, task: &Task) -> String {
        let say = self.visit.say();
        let due = task.due_on.map(|on| say.date_near(on, self.today));
        due.map(|due| say.ta("staff-due", &[("day", &due)]))
            .unwrap_or_default()
    }

    fn changes(&self) -> Vec<Happening> {
        changes(self.visit.say(), &self.read.changes)
    }

    fn happenings(&self) -> Vec<Happening> {
        happenings(
            self.visit.say(),
            &self.read.versions,
            &self.read.trail,
            |person| self.name_of(person),
        )
    }

    // texts: report-about-*
    fn fault_words(&self, fault: &FaultReport) -> String {
        let say = self.visit.say();
        let about = say.t(&format!("report-about-{}", fault.about.word()));
        let day = say.date(fault.made_at.in_oslo().date());
        format!("{about} · {day}")
    }

    /// Merges that can be taken back, with what is said about them.
    fn merges(&self) -> Vec<(&Merge, String)> {
        let (say, now) = (self.visit.say(), self.visit.town().clock.now());
        let open = self
            .read
            .merges
            .iter()
            .filter(|merge| can_be_undone(merge, now));
        let told = open.map(|merge| {
            let name = |id: &crate::model::AssociationId| {
                self.read.names.get(&id.0).cloned().unwrap_or_default()
            };
            let day = say.date(merge.made_at.in_oslo().date());
            let who = self.name_of(merge.made_by.as_ref());
            let said = [
                ("from", name(&merge.from)),
                ("into", name(&merge.into)),
                ("day", day),
                ("who", who),
            ];
            let said: Vec<(&str, &str)> = said
                .iter()
                .map(|(id, words)| (*id, words.as_str()))
                .collect();
            (merge, say.ta("staff-merged", &said))
        });
        told.collect()
    }
}
