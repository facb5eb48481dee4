//! What one is about to take: where, when, what it costs, what the rules ask; and a button that holds
//! it. Nothing is held by looking.
//!
//! What cannot be had says who has it, as far as everybody may know, and what is free instead. A time
//! that comes back is shown date by date, with the cause of each that is lost, and she chooses.

mod candidate;

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use db::Conn;
use venues::model::Rhythm;
use web::{Crumb, PageError, PageResult, Town, Visit, page, see_other};

pub use self::candidate::after_words;
use self::candidate::{Candidate, candidates};
use super::{
    asked::Asked,
    ground::{Ground, Kept, Stopped, settled},
    price::{Told, told},
};
use crate::{
    actions,
    basket::Basket,
    borrower::Borrower,
    model::{BookingKind, BookingState},
    stage::{Refused, Stage},
    words_of,
};

/// What the page shows.
#[derive(Template)]
#[template(path = "new/new.html")]
struct NewPage<'a> {
    visit: &'a Visit,
    asked: Asked,
    shown: Shown,
    /// Said when somebody took it in between.
    taken: Option<String>,
}

/// What was found out.
struct Shown {
    place: String,
    premises_path: String,
    /// All times asked for.
    candidates: Vec<Candidate>,
    /// For whom, to choose from.
    borrowers: Vec<(String, String, bool)>,
    price: Told,
    /// What the rules ask, in sentences.
    rules: Vec<String>,
    /// Whether it is granted without a case officer.
    at_once: bool,
    is_association: bool,
    /// The reservation in which she holds the time already.
    hers: Option<String>,
    /// What one agrees to by taking it, for the simplest way.
    terms: Vec<(String, String)>,
}

pub async fn show(visit: Visit) -> PageResult {
    let venues = visit.kept::<venues::Venues>().await?;
    let asked = Asked::read(visit.query().as_bytes()).at(&venues);
    if asked.wanted().is_empty() {
        return Ok(see_other(&visit.to("/lokaler")));
    }
    let shown = look(&visit, asked.clone()).await?;
    page(
        &NewPage {
            visit: &visit,
            asked,
            shown,
            taken: None,
        },
        StatusCode::OK,
    )
}

/// Holds it, and leads to the form.
pub async fn hold(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let venues = visit.kept::<venues::Venues>().await?;
    let asked = Asked::read(&body).at(&venues);
    let (ground, form) = (Ground::of(&visit), asked.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            Ok::<_, Stopped>(begin(&stage, conn, &form)?)
        })
        .await;
    match settled(done)? {
        Ok((id, BookingState::Draft)) => Ok(see_other(&visit.to(&format!("/reservasjon/{id}")))),
        Ok((id, _)) => Ok(see_other(
            &visit.to(&format!("/reservasjon/{id}/kvittering")),
        )),
        Err(Refused::Cannot { .. } | Refused::HoldIsOver) => {
            let shown = look(&visit, asked.clone()).await?;
            let taken = visit.say().t("booking-new-just-taken").into_owned();
            let again = NewPage {
                visit: &visit,
                asked,
                shown,
                taken: Some(taken),
            };
            page(&again, StatusCode::CONFLICT)
        }
        Err(other) => Err(other.into()),
    }
}

/// A draft; a spare hour is sent at once when nothing more must be said.
fn begin(
    stage: &Stage<'_>,
    conn: &mut Conn,
    asked: &Asked,
) -> Result<(String, BookingState), Refused> {
    let on = stage.now().in_oslo().date();
    let all = Borrower::all(conn, stage.actor, on)?;
    let borrower = Borrower::chosen(&all, &asked.borrower);
    let wanted = asked.wanted();
    let booking = actions::start(stage, conn, &borrower, asked.kind(), &wanted)?;
    if asked.kind() != BookingKind::Spare {
        return Ok((booking.id, booking.state));
    }
    let Some(mut basket) = Basket::load(conn, (stage.venues, stage.prices), &booking.id)? else {
        return Ok((booking.id, booking.state));
    };
    let asker = stage.asker(conn, &borrower)?;
    let rules = basket.rules(stage.venues, &asker);
    let asks_more = rules
        .iter()
        .any(|rule| rule.needs_responsible || rule.least_age.is_some());
    if asks_more || !basket.is_at_once(stage.venues, &asker) {
        return Ok((booking.id, booking.state));
    }
    let terms = basket.terms(conn, &rules, on)?;
    let keys: Vec<String> = terms.iter().map(crate::model::Terms::key).collect();
    basket.booking.terms_accepted = keys.join(" ");
    let sent = actions::send(stage, conn, &basket)?;
    Ok((sent.booking.id, sent.booking.state))
}

async fn look(visit: &Visit, asked: Asked) -> Result<Shown, PageError> {
    let (ground, say) = (Ground::of(visit), visit.say().clone());
    let here = visit.clone();
    visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            looked(&here, (town, conn), &stage, &say, &asked)
        })
        .await
}

fn looked(
    visit: &Visit,
    (_, conn): (&Town, &mut Conn),
    stage: &Stage<'_>,
    say: &texts::Speaker,
    asked: &Asked,
) -> Result<Shown, PageError> {
    let first = asked.sets.first().ok_or(PageError::NotFound)?;
    let (premises, _) = stage.venues.with_set(first).ok_or(PageError::NotFound)?;
    let on = stage.now().in_oslo().date();
    let all = Borrower::all(conn, stage.actor, on)?;
    let borrower = Borrower::chosen(&all, &asked.borrower);
    let mut asker = stage.asker(conn, &borrower)?;
    if stage.actor.who().is_none() {
        asker.standing = venues::availability::Standing::unknown();
    }
    let asker = asker.asking_for(asked.kind().of_occurrences());
    let whole = Asked {
        chosen: Vec::new(),
        ..asked.clone()
    };
    let candidates = candidates(visit, conn, stage, (&borrower, &asker), &whole)?;
    let hers = own_draft(conn, stage, &whole)?;
    let free = candidates.iter().filter(|one| one.refusal.is_none());
    let price = told(say, free.map(|one| one.quote.as_ref()));
    let date = asked.date.unwrap_or(on);
    let rule = venues::availability::rule_for(premises, &asker, date).ok();
    let at_once = rule.is_some_and(|rule| {
        let (opens, closes) = asked.hours.unwrap_or((0, 0));
        rule.grants_at_once(opens, closes)
    });
    let mut rules = Vec::new();
    let mut terms = Vec::new();
    if let Some(rule) = rule {
        rules = rule_words(say, rule, at_once);
        if let Some(asks) = &rule.terms {
            let found = venues::store::terms(conn, asks, on)?;
            terms.extend(found.map(|it| {
                let (title, text) = it.said(say.language());
                (title.to_owned(), text.to_owned())
            }));
        }
    }
    let borrowers = all
        .iter()
        .map(|one| {
            let words = borrower_words(say, one);
            (one.word.clone(), words, one.word == borrower.word)
        })
        .collect();
    Ok(Shown {
        place: if asked.sets.len() == 1 {
            words_of::place(stage.venues, first)
        } else {
            let all: Vec<String> = asked
                .sets
                .iter()
                .map(|set| words_of::place(stage.venues, set))
                .collect();
            say.list(&all)
        },
        premises_path: visit.to(&format!("/lokale/{}", premises.id)),
        candidates,
        borrowers,
        price,
        rules,
        at_once,
        is_association: borrower.is_association(),
        hers: hers.map(|id| visit.to(&format!("/reservasjon/{id}"))),
        terms,
    })
}

/// Her own draft that holds one of the times: she came back, and is led on instead of away.
fn own_draft(
    conn: &mut Conn,
    stage: &Stage<'_>,
    asked: &Asked,
) -> Result<Option<String>, PageError> {
    let Some(who) = stage.actor.who() else {
        return Ok(None);
    };
    let now = stage.now();
    let wanted = asked.wanted();
    for draft in crate::store::bookings::made_by(conn, &who.person)? {
        let is_held = draft.held_until.is_some_and(|until| now < until);
        if draft.state != BookingState::Draft || !is_held {
            continue;
        }
        let times = crate::store::bookings::times(conn, &draft.id)?;
        let same = |one: &actions::Wanted| {
            times
                .iter()
                .any(|time| time.wished_set == one.set && time.wished_starts == one.period.starts)
        };
        if wanted.iter().any(same) {
            return Ok(Some(draft.id));
        }
    }
    Ok(None)
}

/// «Fjordvik skolekorps», «Meg selv, privat».
pub fn borrower_words(say: &texts::Speaker, borrower: &Borrower) -> String {
    match (&borrower.held_by, borrower.category) {
        (Some(_), _) => borrower.name.clone(),
        (None, prices::UserCategory::Commercial) => say.t("booking-who-company").into_owned(),
        (None, _) => say.t("booking-who-me").into_owned(),
    }
}

// texts: booking-rule-*
/// What the rules ask, in sentences.
pub fn rule_words(
    say: &texts::Speaker,
    rule: &venues::model::BookingRule,
    at_once: bool,
) -> Vec<String> {
    let plain = |id: &str| say.t(id).into_owned();
    let mut all = vec![if at_once {
        plain("booking-rule-at-once")
    } else {
        plain("booking-rule-by-staff")
    }];
    if rule.needs_responsible {
        all.push(plain("booking-rule-responsible"));
    }
    if rule.terms.is_some() {
        all.push(plain("booking-rule-terms"));
    }
    if rule.deposit > kernel::Money::ZERO {
        all.push(say.ta("booking-rule-deposit", &[("sum", &say.money(rule.deposit))]));
    }
    let mut steps = rule.cancel_steps.clone();
    steps.sort_by_key(|step| std::cmp::Reverse(step.hours_before));
    if steps.is_empty() {
        all.push(plain("booking-rule-cancel-free"));
    }
    for step in steps {
        let percent = step.percent.to_string();
        let before = hours_before(say, step.hours_before);
        let words = [("percent", percent.as_str()), ("before", &before)];
        all.push(say.ta("booking-rule-cancel-step", &words));
    }
    all
}

fn hours_before(say: &texts::Speaker, hours: i32) -> String {
    if hours % 24 == 0 && hours > 24 {
        say.tn("booking-days", i64::from(hours / 24))
    } else {
        say.tn("booking-hour-count", i64::from(hours))
    }
}

impl Shown {
    fn can_be_had(&self) -> bool {
        self.candidates.iter().any(|one| one.refusal.is_none())
    }

    fn free_count(&self) -> usize {
        self.candidates
            .iter()
            .filter(|one| one.refusal.is_none())
            .count()
    }
}

impl NewPage<'_> {
    fn heading(&self) -> String {
        let words = [("place", self.shown.place.as_str())];
        self.visit.say().ta("booking-new-title", &words)
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        vec![
            Crumb {
                words: say.t("booking-crumb-find").into_owned(),
                path: self.visit.to("/lokaler"),
            },
            Crumb {
                words: self.shown.place.clone(),
                path: self.shown.premises_path.clone(),
            },
            Crumb {
                words: say.t("booking-crumb-book").into_owned(),
                path: self
                    .visit
                    .to(&format!("/reservasjon/ny?{}", self.asked.query())),
            },
        ]
    }

    /// The one time, when there is but one.
    fn only(&self) -> Option<&Candidate> {
        match self.shown.candidates.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    fn is_signed_in(&self) -> bool {
        self.visit.who().is_some()
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        if let Some(one) = self.only() {
            one.when.clone()
        } else {
            let free = i64::try_from(self.shown.free_count()).unwrap_or(i64::MAX);
            let all = self.shown.candidates.len().to_string();
            say.tna("booking-new-of-all", free, &[("all", &all)])
        }
    }

    /// Whose turn it is in week 53, said where it matters.
    fn week_rule(&self) -> Option<String> {
        let odd = matches!(self.asked.rhythm, Some(Rhythm::Odd | Rhythm::Even));
        odd.then(|| self.visit.say().t("booking-new-week-53").into_owned())
    }

    fn price_heading(&self) -> String {
        let say = self.visit.say();
        let price = &self.shown.price;
        let who = if self.shown.is_association { "we" } else { "i" };
        if price.is_free && price.is_known {
            // texts: booking-free-* booking-pay-*
            say.t(&format!("booking-free-{who}")).into_owned()
        } else {
            say.ta(&format!("booking-pay-{who}"), &[("sum", &price.sum)])
        }
    }

    /// The days of a store, to choose.
    fn is_storage(&self) -> bool {
        self.asked.kind() == BookingKind::Storage
    }

    fn day(&self, last: bool) -> String {
        let day = if last {
            self.asked.until
        } else {
            self.asked.date
        };
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// The fields besides the days, which have their own.
    fn besides_days(&self) -> Vec<(&'static str, String)> {
        let fields = self.asked.fields().into_iter();
        fields
            .filter(|(name, _)| !matches!(*name, "date" | "until"))
            .collect()
    }

    fn is_spare(&self) -> bool {
        self.asked.kind() == BookingKind::Spare && self.shown.at_once
    }

    /// The fields besides whom it is for, which has its own.
    fn hidden(&self) -> Vec<(&'static str, String)> {
        let fields = self.asked.fields().into_iter();
        fields.filter(|(name, _)| *name != "for").collect()
    }

    fn waiting_path(&self) -> String {
        let query = self.asked.query();
        self.visit.to(&format!("/varsler/ledig?{query}"))
    }
}
