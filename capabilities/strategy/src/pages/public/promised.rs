//! The measures of an edition: as they are while it is in force, and afterwards as they were last while it
//! was. So what points to a measure of an edition leads to it for ever.
//!
//! An edition to come has the measures of today.

use db::{Conn, Error};
use jiff::civil::Date;
use web::{Followed, PageError, Serving, Visit};

use super::{process::public_one, years_of};
use crate::{
    model::{Edition, Input, Measure, Process, Role, last_day},
    pages::ground::Ground,
    store::{inputs, kept, measures, plans, roles},
};

/// Measures with their newest reasons, as of a day.
pub struct Promised {
    pub all: Vec<Measure>,
    pub reasons: Vec<(String, String)>,
    pub on: Date,
    /// Whether the edition is in force today.
    pub stands: bool,
}

/// The measures of an edition.
pub fn promised(
    conn: &mut Conn,
    (ground, edition): (&Ground, &Edition),
    today: Date,
) -> Result<Promised, Error> {
    let now = ground.in_force(today);
    if now.is_some_and(|now| now.number == edition.number) {
        let all = measures::of_document(conn, &ground.document.id)?;
        return Ok(Promised {
            reasons: measures::reasons(conn, &all)?,
            all,
            on: today,
            stands: true,
        });
    }
    let last = last_day(&ground.editions, edition).filter(|last| *last < today);
    let on = last.unwrap_or(today);
    let all = kept::of_edition(conn, &edition.id)?;
    Ok(Promised {
        reasons: measures::reasons_by(conn, &all, on)?,
        all,
        on,
        stands: false,
    })
}

/// What the page of an edition stands on.
pub struct Read {
    pub ground: Ground,
    pub number: i32,
    pub promised: Promised,
    pub roles: Vec<Role>,
    pub process: Option<Process>,
    pub said: Vec<Input>,
    /// Years that have an action plan: decided ones of its own years when it is not in force.
    pub plans: Vec<i16>,
    pub told: Followed,
    /// What serves each of its goals, while it is in force.
    pub serving: Vec<(String, Serving)>,
}

impl Read {
    /// The edition itself.
    pub fn edition(&self) -> Result<&Edition, PageError> {
        self.ground.decided(self.number)
    }
}

/// Reads the edition with a number; without one what is in force, or was decided last.
pub async fn read(visit: &Visit, slug: String, number: Option<i32>) -> Result<Read, PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let ground = Ground::at(conn, &slug)?;
            let edition = match number {
                Some(number) => ground.decided(number)?,
                None => ground.now_or_newest(today).ok_or(PageError::NotFound)?,
            };
            let number = edition.number;
            let promised = promised(conn, (&ground, edition), today)?;
            let mut serving = Vec::new();
            let mut told = Followed::default();
            let mut plans = years_of(&promised.all);
            if promised.stands {
                let content = edition.content.as_ref();
                let sections = content.into_iter().flat_map(|content| &content.sections);
                let goals: Vec<&str> = sections.map(|it| it.node.as_str()).collect();
                for goal in &goals {
                    let own = seen.serving(conn, goal)?.into_iter();
                    serving.extend(own.map(|it| ((*goal).to_owned(), it)));
                }
                let ids = promised.all.iter().map(|it| it.id.as_str());
                let about: Vec<&str> = ids.chain(goals).collect();
                told = seen.followed(conn, &about, true)?;
            } else {
                let years = edition.from.year()..=promised.on.year();
                plans = plans::years(conn, &ground.document.id)?;
                plans.retain(|year| years.contains(year));
            }
            Ok(Read {
                roles: roles::all(conn)?,
                process: public_one(conn, &ground)?,
                said: inputs::of_document(conn, &ground.document.id)?,
                number,
                promised,
                plans,
                told,
                serving,
                ground,
            })
        })
        .await
}
