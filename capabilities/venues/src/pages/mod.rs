//! Every page about premises that a resident meets. All of them only show; booking is another room's,
//! and each free hour is a link to it.

pub(crate) mod borrower;
pub(crate) mod facts;
mod feed;
mod find;
mod premises;
pub(crate) mod price;
mod week;
pub(crate) mod words;

use std::sync::Arc;

use associations::public::Register;
use axum::{Router, routing::get};
use identity::Strength;
use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;
use prices::PriceLists;
use web::{PageError, Visit};

use self::borrower::{Borrower, Borrowers};
use crate::{
    availability::{Asker, Booked, Diary, Free, Standing, Taken, rule_for},
    model::{BookingRule, OccurrenceKind, Premises, PremisesKind},
    settings::NamesInCalendar,
    store::{self, Coming},
    time::{Period, instant},
    venues::Venues,
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/lokaler", get(find::get))
        .route("/lokaler.csv", get(find::file))
        .route("/lokale/{premises}", get(premises::get))
        .route("/lokale/{premises}/uke", get(week::get))
        .route("/lokale/{premises}/dag", get(week::day))
        .route("/lokale/{premises}/kalender.ics", get(feed::events))
        .route("/lokale/{premises}/ledig.ifb", get(feed::busy))
}

/// What every page here reads: premises, prices, the names of associations, who borrows, and what
/// time it is.
pub(crate) struct Shown {
    pub venues: Arc<Venues>,
    pub register: Arc<Register>,
    pub prices: Arc<PriceLists>,
    pub borrowers: Borrowers,
    standing: Standing,
    with_names: bool,
    pub now: Instant,
    pub today: Date,
}

impl Shown {
    pub async fn of(visit: &Visit) -> Result<Self, PageError> {
        let clock = &*visit.town().clock;
        let register: Arc<Register> = visit.kept().await?;
        let borrowers = Borrowers::of(visit, &register).await?;
        let venues: Arc<Venues> = visit.kept().await?;
        let now = clock.now();
        Ok(Self {
            standing: standing(visit, &venues, borrowers.chosen(), now).await?,
            venues,
            prices: visit.kept().await?,
            with_names: visit.kept::<Names>().await?.0,
            borrowers,
            register,
            now,
            today: kernel::today(clock),
        })
    }

    /// Who borrows.
    pub fn borrower(&self) -> &Borrower {
        self.borrowers.chosen()
    }

    /// Whoever borrows, as one who asks what is free.
    pub fn asker(&self) -> Asker {
        let borrower = self.borrower();
        Asker {
            tenant: borrower.tenant(),
            category: borrower.category,
            kind: OccurrenceKind::Single,
            held_by: borrower.association.clone(),
            now: Some(self.now),
            standing: self.standing.clone(),
            by_staff: false,
        }
    }

    /// The same about premises: somewhere to keep things is asked for that.
    pub fn asker_at(&self, premises: &Premises) -> Asker {
        let asker = self.asker();
        match premises.kind {
            PremisesKind::Storage => asker.asking_for(OccurrenceKind::Storage),
            _ => asker,
        }
    }

    /// The rule for whoever borrows, on a date.
    pub fn rule<'a>(&self, premises: &'a Premises, on: Date) -> Option<&'a BookingRule> {
        rule_for(premises, &self.asker_at(premises), on).ok()
    }

    /// Minutes that whoever borrows has at premises before a time, in its season: what a price that
    /// changes after so many hours counts.
    pub fn season_minutes(&self, premises: &Premises, date: Date, opens: i32) -> i64 {
        let at = instant(date, opens);
        self.standing.booked.in_season_before(&premises.id, at)
    }

    /// What is taken from one day to another, and a day more at each end.
    pub async fn diary(&self, visit: &Visit, days: (Date, Date)) -> Result<Diary, PageError> {
        diary(visit, self.now, days).await
    }

    /// The name of the association that has a time, when everybody may know it.
    pub fn holder(&self, id: Option<&String>) -> Option<&str> {
        let id = associations::model::AssociationId(id?.clone());
        let listing = self.register.get(&id)?;
        self.with_names.then_some(listing.name.as_str())
    }

    /// What everybody may read of a time that is taken: the association, or what it is for.
    pub fn told<'a>(&'a self, taken: &'a Taken) -> Option<&'a str> {
        if !self.with_names && taken.held_by.is_some() {
            return None;
        }
        let said = self.holder(taken.held_by.as_ref()).unwrap_or(&taken.title);
        (!said.is_empty()).then_some(said)
    }

    /// Whether whoever looks has the time: her association, chosen as the borrower.
    pub fn is_theirs(&self, taken: &Taken) -> bool {
        taken.held_by.is_some() && taken.held_by == self.borrower().association
    }

    /// Where a free time is booked.
    pub fn booking_path(&self, visit: &Visit, set: &str, free: Free) -> String {
        let mut query = self.booking_query(set, free);
        let query = query.finish();
        visit.to(&format!("/reservasjon/ny?{query}"))
    }

    /// The same for somewhere to keep things, from a day to another.
    pub fn storing_path(&self, visit: &Visit, set: &str, (from, until): (Date, Date)) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("set", set);
        query.append_pair("date", &from.to_string());
        query.append_pair("until", &until.to_string());
        self.for_query(&mut query);
        visit.to(&format!("/reservasjon/ny?{}", query.finish()))
    }

    /// The same for every week that can be had.
    pub fn weekly_path(
        &self,
        visit: &Visit,
        set: &str,
        first: Free,
        weeks: &find::Weeks,
    ) -> String {
        let mut query = self.booking_query(set, first);
        query.append_pair("repeat", "every");
        if let Some(last) = weeks.granted.last() {
            query.append_pair("until", &last.to_string());
            let lost = weeks.missing.iter().map(|it| it.date);
            for date in lost.filter(|date| first.date < *date && date < last) {
                query.append_pair("except", &date.to_string());
            }
        }
        visit.to(&format!("/reservasjon/ny?{}", query.finish()))
    }

    fn booking_query(&self, set: &str, free: Free) -> form_urlencoded::Serializer<'static, String> {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("set", set);
        query.append_pair("date", &free.date.to_string());
        query.append_pair("from", &words::clock_of(free.opens));
        query.append_pair("to", &words::clock_of(free.closes));
        let word = self.borrowers.word();
        if !word.is_empty() {
            query.append_pair("for", word);
        }
        query
    }

    /// The page of premises, in a week when one is said, for the same borrower.
    pub fn premises_path(&self, visit: &Visit, id: &str, monday: Option<Date>) -> String {
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        if let Some(monday) = monday {
            query.append_pair("uke", &week::written(monday));
        }
        self.for_query(&mut query);
        let query = query.finish();
        visit.to(&format!(
            "/lokale/{id}{}",
            if query == "?" { "" } else { &query }
        ))
    }

    /// The week of premises, for the same borrower.
    pub fn week_path(&self, visit: &Visit, id: &str, monday: Date) -> String {
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        query.append_pair("uke", &week::written(monday));
        self.for_query(&mut query);
        visit.to(&format!("/lokale/{id}/uke{}", query.finish()))
    }

    /// A day of all premises of a site, for the same borrower.
    pub fn day_path(&self, visit: &Visit, id: &str, date: Date) -> String {
        let mut query = form_urlencoded::Serializer::for_suffix("?".to_owned(), 1);
        query.append_pair("dag", &date.to_string());
        self.for_query(&mut query);
        visit.to(&format!("/lokale/{id}/dag{}", query.finish()))
    }

    fn for_query(&self, query: &mut form_urlencoded::Serializer<'_, String>) {
        let word = self.borrowers.word();
        if !word.is_empty() {
            query.append_pair("for", word);
        }
    }
}

/// What is taken from one day to another, and a day more at each end: from memory, for the weeks to
/// come.
pub(crate) async fn diary(
    visit: &Visit,
    now: Instant,
    (from, to): (Date, Date),
) -> Result<Diary, PageError> {
    let within = Period::days(from.saturating_sub(1.day()), to.saturating_add(1.day()));
    let coming = visit.kept::<Coming>().await?;
    if coming.covers(within) {
        return Ok(coming.diary(now));
    }
    visit
        .read(move |_, conn| Ok(store::diary_of_all(conn, within, now)?))
        .await
}

/// Whether calendars name associations, kept with the rest.
struct Names(bool);

impl web::Kept for Names {
    const TOPICS: &'static [&'static str] = &[db::settings::TOPIC];

    fn make(conn: &mut db::Conn, _: &web::Profile) -> Result<Self, db::Error> {
        Ok(Self(
            db::settings::get::<NamesInCalendar>(conn)?.value.shown,
        ))
    }
}

/// What rules look at in whoever borrows. Of somebody without an account nothing is known, and she is
/// refused nothing that she might be granted when she has signed in; of an association it is known
/// whether it is confirmed and what it has already, of a person what she has.
async fn standing(
    visit: &Visit,
    venues: &Arc<Venues>,
    borrower: &Borrower,
    now: Instant,
) -> Result<Standing, PageError> {
    let Some(session) = visit.session() else {
        return Ok(Standing::unknown());
    };
    let strongly = matches!(session.strength(), Strength::Substantial | Strength::High);
    let known = Standing {
        strongly,
        ..Standing::unknown()
    };
    let venues = Arc::clone(venues);
    let Some(id) = borrower.association.clone() else {
        let booked = her_own(visit, venues).await?;
        return Ok(Standing { booked, ..known });
    };
    let (confirmed, booked) = visit
        .read(move |town, conn| {
            let confirmed = upkeep::may_book(conn, &*town.clock, &id)?;
            // Limits of a season count from August.
            let since = now.plus_seconds(-366 * 86_400);
            let theirs = store::of_association(conn, &id, since)?;
            Ok((confirmed, Booked::of(&venues, &theirs)))
        })
        .await?;
    Ok(Standing {
        confirmed: Some(confirmed),
        booked,
        ..known
    })
}

/// What she has already for herself, as the rooms that know it tell.
async fn her_own(visit: &Visit, venues: Arc<Venues>) -> Result<Booked, PageError> {
    let Some(person) = visit.who().map(|who| who.person.clone()) else {
        return Ok(Booked::default());
    };
    let asking = visit.clone();
    visit
        .read(move |_, conn| {
            let mut ids = Vec::new();
            for capability in asking.capabilities() {
                ids.extend((capability.borrowed_by)(conn, &person)?);
            }
            Ok(Booked::of(&venues, &store::by_ids(conn, &ids)?))
        })
        .await
}
