//! What associations have used in the past year, from `data/demo/uses.tsv`: a fee for each time.
//!
//! Uses from before reservations were made here have no occurrence; what they cost is known all the
//! same.

use access::Permit;
use associations::demo::Known;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Clock, Ids, Money};

use crate::{
    PriceLists,
    access::Action,
    fees::{self, NewFee, NotDone},
    model::{Debtor, FeeKind, FeeState, Question, UsePurpose, UserCategory},
    store,
};

const USES: &str = include_str!("../../data/demo/uses.tsv");
/// Of those who come to what is for the young.
const YOUNG: (i64, i64) = (25, 22);

/// Estimates and fixes what each use cost.
pub fn owe(
    conn: &mut Conn,
    parts: (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
) -> Result<(), NotDone> {
    let lists = PriceLists::of(store::lists::published(conn)?);
    let known = Known::read(conn)?;
    let today = kernel::today(parts.0);
    for line in USES.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [
            place,
            set,
            kind,
            share,
            who,
            category,
            purpose,
            weekday,
            from,
            to,
            tickets,
            times,
        ] = columns[..]
        else {
            continue;
        };
        let Some(association) = known.find(who)? else {
            continue;
        };
        let (Some(opens), Some(closes)) = (minute(from), minute(to)) else {
            continue;
        };
        let category = UserCategory::from_word(category).unwrap_or_default();
        let question = Question {
            kind,
            set_name: set,
            share: share.parse().unwrap_or(100),
            category,
            young: (category == UserCategory::YouthAssociation).then_some(YOUNG),
            people: Some(YOUNG.0),
            purpose: UsePurpose::from_word(purpose).unwrap_or_default(),
            tickets: tickets == "1",
            ticket_income: (tickets == "1").then_some(Money::from_kroner(18_500)),
            opens,
            closes,
            minutes: i64::from(closes - opens),
            ..Question::default()
        };
        let times: i64 = times.parse().unwrap_or_default();
        for week in (1..=times).filter(|week| !is_summer(on(today, weekday, *week))) {
            let date = on(today, weekday, week);
            let quote = lists.quote(&Question { date, ..question });
            let Ok(quote) = quote else { continue };
            let month = MONTHS[usize::try_from(date.month() - 1).unwrap_or_default()];
            let hours = format!("{from}–{to}").replace(":00", "").replace(':', ".");
            let title = format!("{place}, {}. {month} kl. {hours}", date.day());
            let new = NewFee {
                occurrence: "",
                booking: "",
                debtor: Debtor::Association(association.to_owned()),
                kind: FeeKind::Rent,
                used_on: date,
                title: &title,
                quote: &quote,
            };
            let mut fee = fees::estimate(conn, parts, permit, &new)?;
            fee.state = FeeState::Fixed;
            fees::change(conn, parts, permit, fee)?;
        }
    }
    Ok(())
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// The day of the week so many weeks ago.
fn on(today: Date, weekday: &str, weeks: i64) -> Date {
    let day = weekday.parse::<i64>().unwrap_or(1) - 1;
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    monday
        .saturating_sub(weeks.weeks())
        .saturating_add(day.days())
}

/// Nobody practises in July.
fn is_summer(date: Date) -> bool {
    date.month() == 7
}

fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(':')?;
    Some(hour.parse::<i32>().ok()? * 60 + part.parse::<i32>().ok()?)
}
