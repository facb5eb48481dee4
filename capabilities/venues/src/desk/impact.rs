//! The preview of a change that closes or opens days: which dates and whose times it concerns, said
//! before anything is saved, and what is to become of the times.
//!
//! Nothing is saved until somebody has seen just this. Times are left as they are, or taken back with
//! the reason, which is sent to whoever had them.

use ::access::Actor;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use web::{Choice, Fields, PageError, Town, Visit};

use super::lost::{Lost, between};
use crate::{
    access::{Action, For, may},
    actions,
    availability::Refusal,
    model::{Premises, State},
    pages::words,
    store,
    time::civil,
    venues::Venues,
};

/// As many lines of each list are written out.
const MOST_LINES: usize = 40;
/// A change without an end is reckoned so many days ahead.
const AHEAD: i32 = 365;

/// What a change does, in words.
#[derive(Clone, Debug, Default)]
pub struct Impact {
    /// Dates that would close: the date, where, and why.
    pub closed: Vec<(String, String, String)>,
    /// Dates that would open: the date and where.
    pub opened: Vec<(String, String)>,
    /// Times somebody has: when, where, who.
    pub uses: Vec<(String, String, String)>,
    /// The ids of those times.
    pub ids: Vec<String>,
}

/// A change of one of the premises, as it would be.
pub struct Change {
    /// As it is.
    pub before: Premises,
    /// As it would be.
    pub after: Premises,
}

/// Reckons what some changes do from today to a year ahead.
pub async fn impact(visit: &Visit, changes: Vec<Change>, today: Date) -> Result<Impact, PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn| {
            let venues = town.kept::<Venues>(conn)?;
            let now = town.clock.now();
            let to = today.saturating_add(AHEAD.days());
            let mut impact = Impact::default();
            for Change { before, after } in changes {
                let sets: Vec<String> = before.sets.iter().map(|set| set.id.clone()).collect();
                let uses = store::upcoming::of_sets(conn, &sets, now)?;
                let lost = between(&before, &after, (today, to), &uses);
                impact.add(seen.say(), conn, (&venues, &before), lost)?;
            }
            Ok(impact)
        })
        .await
}

impl Impact {
    fn add(
        &mut self,
        say: &Speaker,
        conn: &mut Conn,
        (venues, premises): (&Venues, &Premises),
        lost: Lost,
    ) -> Result<(), PageError> {
        let name = words::full_name(premises, venues.site(&premises.site));
        for (date, cause) in lost.closed {
            let day = say.date(date);
            self.closed.push((day, name.clone(), why(say, &cause)));
        }
        for date in lost.opened {
            self.opened.push((say.date(date), name.clone()));
        }
        for (it, _) in lost.uses {
            let (date, opens) = civil(it.period.starts);
            let closes = opens + i32::try_from(it.period.minutes()).unwrap_or(0);
            let hours = words::span(say, opens, closes);
            let day = say.date(date);
            let when = say.ta("venue-day-hours", &[("day", &day), ("hours", &hours)]);
            let part = premises.set(&it.set).map_or("", |set| &set.name);
            let who = match &it.held_by {
                Some(id) => associations::name(conn, id)?.unwrap_or_default(),
                None => String::new(),
            };
            let who = [who, it.title].into_iter().filter(|said| !said.is_empty());
            let who: Vec<String> = who.collect();
            self.uses
                .push((when, format!("{name}, {part}"), who.join(", ")));
            self.ids.push(it.id);
        }
        Ok(())
    }

    /// Whether nobody would notice.
    pub fn is_nothing(&self) -> bool {
        self.closed.is_empty() && self.opened.is_empty() && self.uses.is_empty()
    }

    /// What the form sends back, so that nothing unseen is saved.
    pub fn seen(&self) -> String {
        let (closed, opened) = (self.closed.len(), self.opened.len());
        // Without white space at the end, which forms lose on their way.
        let ids = self.ids.join(" ");
        format!("{closed} {opened} {ids}").trim_end().to_owned()
    }

    /// Whether the form may be saved now: that was asked for, and all of this was seen.
    pub fn may_save(&self, fields: &Fields) -> bool {
        fields.one("do") == "save" && (self.is_nothing() || fields.one("seen") == self.seen())
    }

    /// What can become of times that somebody has.
    #[expect(clippy::unused_self, reason = "templates ask the impact")]
    pub fn ways(&self, say: &Speaker, fields: &Fields) -> Vec<Choice> {
        let ends = fields.one("uses") == "end";
        vec![
            Choice::new("keep", say.t("venuedesk-uses-keep"))
                .hint(say.t("venuedesk-uses-keep-hint"))
                .chosen(!ends),
            Choice::new("end", say.t("venuedesk-uses-end"))
                .hint(say.t("venuedesk-uses-end-hint"))
                .chosen(ends),
        ]
    }

    /// The first lines of a list.
    pub fn first<T>(list: &[T]) -> &[T] {
        &list[..list.len().min(MOST_LINES)]
    }

    /// How many more there are.
    pub fn more<T>(list: &[T]) -> i64 {
        i64::try_from(list.len().saturating_sub(MOST_LINES)).unwrap_or(i64::MAX)
    }
}

/// Takes times back with a reason, in the transaction of the change. Those that were changed
/// meanwhile, or given back already, are left.
pub fn end_uses(
    conn: &mut Conn,
    town: &Town,
    actor: &Actor,
    ids: &[String],
    reason: &str,
) -> Result<(), PageError> {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let venues = town.kept::<Venues>(conn)?;
    for it in store::by_ids(conn, ids)? {
        let premises = venues.with_set(&it.set).map(|(premises, _)| premises);
        let site = premises.and_then(|it| venues.site(&it.site));
        let whose = For {
            let_by: site.and_then(|it| it.owner.as_deref()),
            ..For::NOBODY
        };
        let permit = may(actor, Action::GiveTime, &whose)?;
        actions::end(conn, parts, &permit, &it, State::Displaced, reason)
            .map_err(|refused| PageError::fault(&refused))?;
    }
    Ok(())
}

fn why(say: &Speaker, cause: &Refusal) -> String {
    match cause {
        Refusal::Holiday(name) => words::holiday(say, name),
        Refusal::Closed(reason) => reason.clone(),
        _ => say.t("venue-not-open").into_owned(),
    }
}
