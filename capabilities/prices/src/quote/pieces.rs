//! What the time costs: pieces of it by rate, and what is taken off.
//!
//! A use from 15 to 18 with another rate from 16 has two pieces; one that a relief covers until 21
//! has a part with it and a part without. Parts of a piece are cut so that they sum to it exactly,
//! whatever is rounded.

use std::collections::BTreeSet;

use jiff::civil::Weekday;
use kernel::Money;

use super::{
    NoPrice,
    line::{About, QuoteLine, Why},
};
use crate::model::{PriceList, Question, Rule, Unit};

const DAY: i64 = 24 * 60;
/// The longest use that is priced by the minute of its days.
const LONGEST: i64 = 3 * 366 * DAY;

/// Some of the time that one rate holds for.
struct Piece<'a> {
    rate: &'a Rule,
    starts: i64,
    ends: i64,
    /// Its parts by relief, in order.
    parts: Vec<(Option<&'a Rule>, i64, i64)>,
}

/// What is taken off by one relief, of sums with one value added tax.
struct Off<'a> {
    relief: &'a Rule,
    vat_percent: i64,
    sum: Money,
    clock: Option<(i64, i64)>,
}

/// The lines for the time, without extras.
pub fn rent(list: &PriceList, question: &Question<'_>) -> Result<Vec<QuoteLine>, NoPrice> {
    let pieces = cut(list, question)?;
    let (mut lines, mut offs) = (Vec::new(), Vec::new());
    for piece in &pieces {
        let mut told = told(piece, question, pieces.len() > 1)?;
        let gross: Money = told.iter().map(|line| line.amount).sum();
        lines.append(&mut told);
        lessen(piece, gross, &mut offs)?;
    }
    let off = |off: Off<'_>| QuoteLine {
        amount: -off.sum,
        about: About::Relief {
            name: off.relief.name.clone(),
            percent: off.relief.percent,
            clock: off.clock,
            why: why(list, off.relief, question),
        },
        point: off.relief.point.clone(),
        vat_percent: off.vat_percent,
    };
    lines.extend(offs.into_iter().map(off));
    Ok(lines)
}

/// The pieces of a use, in order.
fn cut<'a>(list: &'a PriceList, question: &Question<'_>) -> Result<Vec<Piece<'a>>, NoPrice> {
    let (starts, ends) = (i64::from(question.opens), question.ends());
    if ends - starts > LONGEST {
        return Err(NoPrice::TooLarge);
    }
    let concerned = |rules: &'a [Rule]| -> Vec<&'a Rule> {
        let rules = rules.iter();
        rules.filter(|rule| rule.when.concerns(question)).collect()
    };
    let (rates, reliefs) = (concerned(&list.rates), concerned(&list.reliefs));
    let edges = edges(rates.iter().chain(&reliefs), question);
    let edges: Vec<i64> = edges.into_iter().collect();
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for edge in edges.windows(2) {
        let (from, until) = (edge[0], edge[1]);
        let (day, minute) = on_wall(question, from);
        let rate = rates.iter().find(|rule| rule.when.holds_at(day, minute));
        let rate = *rate.ok_or(NoPrice::NoRate)?;
        let used = question.season_minutes + from - starts;
        let holds = |rule: &&&Rule| {
            let season = rule.when.after_season_minutes;
            rule.when.holds_at(day, minute) && season.is_none_or(|after| used >= after)
        };
        let relief = reliefs.iter().find(holds).copied();
        match pieces.last_mut().filter(|last| last.rate.id == rate.id) {
            Some(last) => {
                last.ends = until;
                match last.parts.last_mut() {
                    Some((same, _, end)) if id(*same) == id(relief) => *end = until,
                    _ => last.parts.push((relief, from, until)),
                }
            }
            None => pieces.push(Piece {
                rate,
                starts: from,
                ends: until,
                parts: vec![(relief, from, until)],
            }),
        }
    }
    Ok(pieces)
}

fn id(rule: Option<&Rule>) -> Option<&str> {
    rule.map(|rule| rule.id.as_str())
}

/// Every minute where something else may begin to hold.
fn edges<'r>(rules: impl Iterator<Item = &'r &'r Rule>, question: &Question<'_>) -> BTreeSet<i64> {
    let (starts, ends) = (i64::from(question.opens), question.ends());
    let mut edges = BTreeSet::from([starts, ends]);
    let days = || (0..=ends / DAY).map(|day| day * DAY);
    edges.extend(days());
    for rule in rules {
        let when = &rule.when;
        for minute in [when.from, when.until].into_iter().flatten() {
            edges.extend(days().map(|day| day + i64::from(minute)));
        }
        if let Some(after) = when.after_season_minutes {
            edges.insert(starts + after - question.season_minutes);
        }
    }
    edges.retain(|edge| (starts..=ends).contains(edge));
    edges
}

/// The day of the week and the minute of the day, so many minutes after the first midnight.
fn on_wall(question: &Question<'_>, minute: i64) -> (Weekday, i32) {
    let later = i8::try_from(minute.div_euclid(DAY) % 7).unwrap_or(0);
    let day = question.date.weekday().wrapping_add(later);
    (day, i32::try_from(minute.rem_euclid(DAY)).unwrap_or(0))
}

/// The lines of a piece before anything is taken off.
fn told(
    piece: &Piece<'_>,
    question: &Question<'_>,
    is_one_of_several: bool,
) -> Result<Vec<QuoteLine>, NoPrice> {
    let rate = piece.rate;
    let line = |amount, about| QuoteLine {
        amount,
        about,
        point: rate.point.clone(),
        vat_percent: rate.vat_percent,
    };
    let (count, sum) = counted(rate, piece.starts, piece.ends, question)?;
    let mut lines = vec![line(
        sum,
        About::Rent {
            set: question.set_name.to_owned(),
            name: rate.name.clone(),
            date: question.date,
            clock: is_one_of_several.then_some((piece.starts, piece.ends)),
            unit: rate.unit,
            count,
            rate: rate.amount,
        },
    )];
    if rate.percent > 0 && question.tickets {
        let income = question.ticket_income;
        let sum = income.map_or(Some(Money::ZERO), |sum| sum.share(rate.percent, 100));
        let percent = rate.percent;
        let about = About::Tickets { percent, income };
        lines.push(line(sum.ok_or(NoPrice::TooLarge)?, about));
    }
    let sum: Money = lines.iter().map(|line| line.amount).sum();
    if let Some(limit) = rate.lowest.filter(|lowest| sum < *lowest) {
        lines.push(line(limit - sum, About::Lowest { limit }));
    } else if let Some(limit) = rate.highest.filter(|highest| sum > *highest) {
        lines.push(line(limit - sum, About::Highest { limit }));
    }
    Ok(lines)
}

/// How many of a rule's unit there are from a minute to another, and what they cost.
pub fn counted(
    rule: &Rule,
    starts: i64,
    ends: i64,
    question: &Question<'_>,
) -> Result<(i64, Money), NoPrice> {
    let minutes = ends - starts;
    let begun = |length: i64| (minutes + length - 1) / length;
    let nights = || ((ends - 1).div_euclid(DAY) - starts.div_euclid(DAY)).max(1);
    let people = question.people.or(question.young.map(|(all, _)| all));
    let (count, of) = match rule.unit {
        Unit::Hour => (minutes, 60),
        Unit::StartedHour => (begun(60), 1),
        Unit::Fixed => (1, 1),
        Unit::Day => (begun(DAY), 1),
        Unit::Night => (nights(), 1),
        Unit::PersonNight => (nights() * people.unwrap_or(1).max(1), 1),
        Unit::Month => (begun(30 * DAY), 1),
    };
    let sum = rule.amount.share(count, of).ok_or(NoPrice::TooLarge)?;
    Ok((count, sum))
}

/// Takes off what the reliefs of a piece take.
fn lessen<'a>(piece: &Piece<'a>, gross: Money, offs: &mut Vec<Off<'a>>) -> Result<(), NoPrice> {
    let minutes = (piece.ends - piece.starts).max(1);
    let until = |minute: i64| {
        let sum = gross.share(minute - piece.starts, minutes);
        sum.ok_or(NoPrice::TooLarge)
    };
    for &(relief, from, to) in &piece.parts {
        let Some(relief) = relief else { continue };
        let part = until(to)? - until(from)?;
        let sum = part.share(relief.percent, 100).ok_or(NoPrice::TooLarge)?;
        if sum == Money::ZERO {
            continue;
        }
        let vat_percent = piece.rate.vat_percent;
        let whole = (from, to) == (piece.starts, piece.ends);
        let same =
            |off: &&mut Off<'a>| off.relief.id == relief.id && off.vat_percent == vat_percent;
        match offs.iter_mut().find(same) {
            Some(off) => {
                off.sum += sum;
                off.clock = None;
            }
            None => offs.push(Off {
                relief,
                vat_percent,
                sum,
                clock: (!whole).then_some((from, to)),
            }),
        }
    }
    Ok(())
}

fn why(list: &PriceList, relief: &Rule, question: &Question<'_>) -> Why {
    if let (Some(percent), Some((all, young))) = (relief.when.young_percent, question.young) {
        return Why::Young {
            under: list.young_under,
            young,
            all,
            least: (all * percent + 99) / 100,
            year: question.young_year,
        };
    }
    match relief.when.after_season_minutes {
        Some(minutes) => Why::Season { minutes },
        None => Why::Decided,
    }
}
