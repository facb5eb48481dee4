//! My page: who I am here, what waits on me, and for whom I act.
//!
//! The first page of everybody who has signed in. Each role is told with what it lets her do, so
//! that nobody must find out by being refused; what waits on her and on the associations she acts
//! for comes in one list, with its day, and is marked in its last week.

use askama::Template;
use axum::http::StatusCode;
use identity::{Person, people, units};
use jiff::civil::Date;
use tasks::{Addressee, Task};
use web::{Hat, HeldSeat, PageError, PageResult, Visit, page};

#[derive(Template)]
#[template(path = "me/overview.html")]
struct OverviewPage<'a> {
    visit: &'a Visit,
    me: Person,
    tasks: Vec<Waiting>,
    associations: Vec<ActingFor>,
    /// What she does in the municipality, in words.
    staff: Vec<String>,
    /// Where she sits, such as in a council.
    seats: Vec<HeldSeat>,
    administrator: bool,
}

/// Something that waits on her.
struct Waiting {
    title: String,
    remark: String,
    /// The association it waits on; empty when it waits on her alone.
    whose: String,
    path: String,
    due: Option<Date>,
    /// How many days are left in its last week, or since; empty before that.
    left: String,
}

/// An association she acts for.
struct ActingFor {
    id: String,
    name: String,
    path: String,
    here: bool,
    /// Each role with what it lets her do.
    roles: Vec<(String, String)>,
}

pub async fn show(visit: Visit) -> PageResult {
    let who = visit.person()?;
    let (id, language, shown) = (who.person.clone(), visit.language(), visit.clone());
    let hats = visit.hats();
    let acts_for: Vec<_> = hats
        .iter()
        .map(|hat| {
            let scopes = visit.actor().scopes_for(&hat.association);
            (hat.association.clone(), scopes)
        })
        .collect();
    let (me, waiting, units, seats, today) = visit
        .read(move |town, conn| {
            let me = people::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let waiting = tasks::of_officer(conn, &id, &acts_for)?;
            let units: Vec<(String, String)> = units::all(conn)?
                .into_iter()
                .map(|unit| (unit.name(language), unit.key))
                .collect();
            let seats = shown.seats_of(conn, &id)?;
            Ok((me, waiting, units, seats, kernel::today(&*town.clock)))
        })
        .await?;
    let say = visit.say();
    let tasks = waiting
        .iter()
        .map(|task| Waiting::of(&visit, &hats, task, today))
        .collect();
    let associations = hats
        .into_iter()
        .map(|hat| ActingFor {
            roles: who
                .roles_in(&hat.association)
                .map(|role| {
                    let may: Vec<String> = role
                        .scopes
                        .iter()
                        .map(|scope| say.t(&format!("scope-{}", scope.word())).into_owned())
                        .collect();
                    (visit.role_words(role), may.join(" · "))
                })
                .collect(),
            id: hat.association,
            name: hat.words,
            path: hat.path,
            here: hat.here,
        })
        .collect();
    let staff = who
        .roles
        .iter()
        .filter(|role| role.of.is_municipality())
        .map(|role| {
            let unit = role.of.unit();
            let unit = units.iter().find(|(_, key)| Some(key.as_str()) == unit);
            match unit {
                Some((name, _)) => format!("{}, {name}", visit.role_words(role)),
                None => visit.role_words(role),
            }
        })
        .collect();
    let overview = OverviewPage {
        visit: &visit,
        me,
        tasks,
        associations,
        staff,
        seats,
        administrator: visit.actor().is_administrator(),
    };
    page(&overview, StatusCode::OK)
}

impl Waiting {
    fn of(visit: &Visit, hats: &[Hat], task: &Task, today: Date) -> Self {
        let whose = match &task.addressee {
            Addressee::Association { id, .. } => hats.iter().find(|hat| hat.association == *id),
            _ => None,
        };
        let (say, words) = (visit.say(), task.named());
        let remark = match task.remark.as_str() {
            "" => String::new(),
            id => say.ta(id, &words),
        };
        Self {
            title: say.ta(&task.title, &words),
            remark,
            whose: whose.map(|hat| hat.words.clone()).unwrap_or_default(),
            path: visit.to(&task.path),
            due: task.due_on,
            left: web::days_left(say, task.due_on, today).unwrap_or_default(),
        }
    }
}

impl OverviewPage<'_> {
    fn heading(&self) -> String {
        self.visit
            .who()
            .map(|who| who.name.clone())
            .unwrap_or_default()
    }
}
