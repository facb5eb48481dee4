//! What the form is filled in with, read for the page: choices, hours, extras, and what the rules ask.

use db::Conn;
use kernel::Instant;
use prices::quote::Extra;
use texts::Speaker;
use venues::{
    availability::Asker,
    model::{BookingRule, Premises},
    time::civil,
};
use web::{Choice, PageError, Visit};

use super::{Shown, Time};
use crate::{
    actions,
    basket::{Basket, Line, Use, closing},
    borrower::Borrower,
    desk::answered_by,
    model::BookingKind,
    pages::{
        asked::clock,
        new::{after_words, borrower_words},
        price::told,
    },
    stage::Stage,
    words_of,
};

/// Everything the page shows.
pub fn shown(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
) -> Result<Shown, PageError> {
    let say = visit.say();
    let booking = &basket.booking;
    let now = stage.now();
    let today = now.in_oslo().date();
    let borrower = stage.borrower(conn, booking)?;
    let asker = stage
        .asker(conn, &borrower)?
        .asking_for(booking.kind.of_occurrences());
    let rules = basket.rules(stage.venues, &asker);
    let first = basket.lines.first().ok_or(PageError::NotFound)?;
    let place = stage.venues.with_set(&first.occurrence.set);
    let (premises, set) = place.ok_or(PageError::NotFound)?;
    let until = booking.held_until.unwrap_or(now);
    let terms = basket.terms(conn, &rules, today)?;
    let (date, _) = civil(first.occurrence.period.starts);
    let single = basket.lines.len() == 1 && booking.kind != BookingKind::Storage;
    let many = basket.lines.len() > 1;
    let all = Borrower::all(conn, stage.actor, today)?;
    let owner = match answered_by(conn, (stage.town, stage.venues), booking)? {
        Some(owner) => visit.association_name(conn, &owner)?.unwrap_or_default(),
        None => String::new(),
    };
    Ok(Shown {
        answered_by: owner,
        id: booking.id.clone(),
        version: booking.version,
        kind: booking.kind,
        place: words_of::place(stage.venues, &first.occurrence.set),
        premises_path: visit.to(&format!("/lokale/{}", premises.id)),
        when: if many {
            let count = i64::try_from(basket.lines.len()).unwrap_or(i64::MAX);
            say.tn("booking-times", count)
        } else {
            words_of::when(say, first.occurrence.period)
        },
        after: if many {
            String::new()
        } else {
            after_words(say, set.after_minutes, first.occurrence.period)
        },
        facts: facts(say, premises),
        left: until.seconds_since(now).max(0),
        until: until_words(say, until),
        may_prolong: !booking.prolonged,
        borrowers: borrower_choices(say, &all, &borrower),
        is_association: borrower.is_association(),
        purposes: purposes(say, &booking.purpose),
        most_people: set.most_people,
        young_under: stage.prices.young_under(date),
        hours: single.then(|| hours(say, premises, &asker, first, rules.first().copied())),
        times: if many {
            times(say, stage, basket)
        } else {
            Vec::new()
        },
        lost: basket
            .lost
            .iter()
            .map(|lost| {
                let period = venues::time::Period {
                    starts: lost.starts,
                    ends: lost.ends,
                };
                (words_of::when(say, period), lost.reason.clone())
            })
            .collect(),
        extras: extras(say, stage, basket),
        least_age: actions::least_age(&rules),
        needs_responsible: rules.iter().any(|rule| rule.needs_responsible),
        terms: terms
            .iter()
            .map(|it| {
                let (title, text) = it.said(say.language());
                (it.key(), title.to_owned(), text.to_owned())
            })
            .collect(),
        price: told(say, basket.chosen().map(|line| line.quote.as_ref())),
        cancel: cancel_words(say, stage, basket, &asker),
    })
}

fn until_words(say: &Speaker, until: Instant) -> String {
    say.time(until.in_oslo().time())
}

/// What the place has that people ask for most: a few words each.
fn facts(say: &Speaker, premises: &Premises) -> Vec<String> {
    use venues::model::FactTopic;
    let asked = [
        (FactTopic::StepFree, texts::id("booking-fact-step-free")),
        (
            FactTopic::HearingLoop,
            texts::id("booking-fact-hearing-loop"),
        ),
    ];
    let has = |topic: FactTopic| {
        premises
            .fact(topic)
            .is_some_and(venues::model::Fact::is_yes)
    };
    asked
        .into_iter()
        .filter(|(topic, _)| has(*topic))
        .map(|(_, id)| say.t(id).into_owned())
        .collect()
}

fn borrower_choices(say: &Speaker, all: &[Borrower], chosen: &Borrower) -> Vec<Choice> {
    all.iter()
        .map(|one| {
            let hint = if one.is_association() {
                say.ta("booking-who-officer", &[("association", &one.name)])
            } else {
                String::new()
            };
            Choice::new(one.word.clone(), borrower_words(say, one))
                .hint(hint)
                .chosen(one.word == chosen.word)
        })
        .collect()
}

// texts: booking-purpose-*
/// What it is for, to choose from.
pub fn purposes(say: &Speaker, chosen: &str) -> Vec<Choice> {
    prices::UsePurpose::ALL
        .iter()
        .map(|(_, word)| {
            let words = say.t(&format!("booking-purpose-{word}")).into_owned();
            Choice::new(*word, words).chosen(*word == chosen)
        })
        .collect()
}

/// From and to, in the steps of the rule and while it is open.
pub fn hours(
    say: &Speaker,
    premises: &Premises,
    asker: &Asker,
    line: &Line,
    rule: Option<&BookingRule>,
) -> (Vec<Choice>, Vec<Choice>) {
    let period = line.occurrence.period;
    let (date, opens) = civil(period.starts);
    let closes = closing(period);
    let step = rule.map_or(30, |rule| rule.grid_minutes.max(15));
    let windows = venues::availability::open_hours(premises, asker.tenant, date);
    let windows = windows.map(|(windows, _)| windows).unwrap_or_default();
    let mut all: Vec<i32> = windows
        .iter()
        .flat_map(|(from, to)| (*from..=*to).filter(|minute| minute % step == 0))
        .chain([opens, closes])
        .collect();
    all.sort_unstable();
    all.dedup();
    let choice = |minute: i32, chosen: i32| {
        let words = say.ta("booking-clock", &[("time", &words_of::minute(say, minute))]);
        Choice::new(clock(minute), words).chosen(minute == chosen)
    };
    let last = all.last().copied().unwrap_or(closes);
    let first = all.first().copied().unwrap_or(opens);
    let from = all
        .iter()
        .filter(|minute| **minute < last)
        .map(|it| choice(*it, opens));
    let to = all
        .iter()
        .filter(|minute| **minute > first)
        .map(|it| choice(*it, closes));
    (from.collect(), to.collect())
}

fn times(say: &Speaker, stage: &Stage<'_>, basket: &Basket) -> Vec<Time> {
    basket
        .lines
        .iter()
        .map(|line| Time {
            id: line.occurrence.id.clone(),
            when: words_of::when_first(say, line.occurrence.period),
            place: words_of::place(stage.venues, &line.occurrence.set),
            chosen: line.time.chosen,
            sum: line
                .quote
                .as_ref()
                .map(|quote| say.money(quote.charged))
                .unwrap_or_default(),
        })
        .collect()
}

/// What may be added, with its price.
fn extras(say: &Speaker, stage: &Stage<'_>, basket: &Basket) -> Vec<Choice> {
    let Some(line) = basket.lines.first() else {
        return Vec::new();
    };
    let use_of = Use::of(&basket.booking, &line.time, &line.occurrence);
    let Some(question) = use_of.question(stage.venues, None) else {
        return Vec::new();
    };
    let chosen = line.time.extra_words();
    let choice = |extra: Extra| {
        let words = extra.words(say);
        let is_chosen = chosen.contains(&extra.key.as_str());
        Choice::new(extra.key, words).chosen(is_chosen)
    };
    stage
        .prices
        .extras_of(&question)
        .into_iter()
        .map(choice)
        .collect()
}

/// «Avbestill gratis til torsdag 19. mars kl. 15. Etter det koster det 125 kr.»
pub fn cancel_words(say: &Speaker, stage: &Stage<'_>, basket: &Basket, asker: &Asker) -> String {
    let Some(line) = basket.chosen().next() else {
        return String::new();
    };
    let cost = actions::cost(
        stage.venues,
        asker,
        (basket.booking.kind, line),
        stage.now(),
    );
    match cost.free_until {
        Some(until) if cost.then > kernel::Money::ZERO => {
            let until = words_of::at(say, until);
            let sum = say.money(cost.then);
            let words = [("until", until.as_str()), ("sum", &sum)];
            say.ta("booking-cancel-free-until", &words)
        }
        None if cost.once_granted > 0 => {
            let percent = cost.once_granted.to_string();
            say.ta("booking-cancel-costs", &[("percent", &percent)])
        }
        _ => say.t("booking-cancel-free").into_owned(),
    }
}
