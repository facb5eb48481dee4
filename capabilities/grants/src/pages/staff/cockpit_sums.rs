//! The sums of a cockpit: of the round, of each pot, and by district or theme of those who apply; and
//! what a room that lends premises says they were worth.

use std::collections::HashMap;

use db::Conn;
use jiff::civil::date;
use kernel::Money;
use texts::Speaker;
use web::{Asked, PageError, Visit};

use super::cockpit::Read;
use crate::{
    committed,
    model::{Application, State},
};

/// The figure of a room that lends premises.
const FREE_USE: &str = "prices.free_use";
const HOURS: &str = "caretaking.hours";

/// The sums of a round.
pub struct Sums {
    /// The money there is.
    pub pot: Money,
    /// What is applied for.
    pub applied: Money,
    /// What is recommended.
    pub recommended: Money,
    /// What is decided.
    pub decided: Money,
    /// What applicants have been told of.
    pub told: Money,
    /// What was paid out; none where nothing is.
    pub paid: Option<Money>,
    /// What earlier grants of several years bind of the money.
    pub bound: Money,
    /// What later years carry of what is recommended or decided.
    pub later: Money,
}

impl Sums {
    /// What is left when all that is decided or recommended is given.
    pub fn left(&self) -> Money {
        self.pot - self.bound - (self.decided.max(self.recommended) - self.later)
    }
}

/// A pot, a district or a theme with its sums.
pub struct SumRow {
    /// What.
    pub words: String,
    /// How many applications.
    pub count: String,
    /// The money there is; empty where there is none of its own.
    pub amount: String,
    /// What is applied for.
    pub applied: String,
    /// What is recommended.
    pub recommended: String,
    /// What is decided.
    pub decided: String,
    /// What was paid out.
    pub paid: String,
    /// What is left; empty where there is no money of its own.
    pub left: String,
}

/// A way to break the sums down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Where those who apply belong.
    District,
    /// What they do.
    Theme,
}

impl By {
    const ALL: [(Self, &'static str); 2] = [(Self::District, "bydel"), (Self::Theme, "tema")];

    /// What the address asks for: `?etter=bydel`.
    pub fn asked(visit: &Visit) -> Option<Self> {
        let mut pairs = visit.query().split('&');
        let word = pairs.find_map(|pair| pair.strip_prefix("etter="))?;
        kernel::words::from_word(&Self::ALL, word)
    }
}

/// Ways to break the sums down: words, path, whether it is shown.
pub fn ways(visit: &Visit, base: &str) -> Vec<(String, String, bool)> {
    let (say, asked) = (visit.say(), By::asked(visit));
    let ways = [
        (None, texts::id("grantdesk-by-none")),
        (Some(By::District), texts::id("grantdesk-by-district")),
        (Some(By::Theme), texts::id("grantdesk-by-theme")),
    ];
    ways.into_iter()
        .map(|(by, id)| {
            let path = match by {
                Some(by) => format!("{base}?etter={}", kernel::words::word_of(&By::ALL, by)),
                None => base.to_owned(),
            };
            (say.t(id).into_owned(), path, by == asked)
        })
        .collect()
}

/// What free use of premises was worth for each association from one year to another, and how many times,
/// by its id; when a room that lends premises says so.
pub fn free_use(
    visit: &Visit,
    conn: &mut Conn,
    years: (i16, i16),
) -> Result<HashMap<String, (Money, i64)>, PageError> {
    let all = of_each(visit, conn, FREE_USE, years)?.into_iter();
    Ok(all
        .map(|(id, (ore, times))| (id, (Money::from_ore(ore), times)))
        .collect())
}

/// Minutes of use of premises each association was given in a year, by its id.
pub fn minutes(
    visit: &Visit,
    conn: &mut Conn,
    year: i16,
) -> Result<HashMap<String, i64>, PageError> {
    let all = of_each(visit, conn, HOURS, (year, year))?.into_iter();
    Ok(all.map(|(id, (minutes, _))| (id, minutes)).collect())
}

/// A figure of some years for each association and how many stand behind it, by its id; none where no room
/// offers the figure. It is counted for all years in one, and kept as any figure.
fn of_each(
    visit: &Visit,
    conn: &mut Conn,
    code: &str,
    (first, last): (i16, i16),
) -> Result<HashMap<String, (i64, i64)>, PageError> {
    let mut all = visit.indicators();
    let Some(figure) = all.find(|it| it.code == code) else {
        return Ok(HashMap::new());
    };
    let asked = Asked {
        from: date(first, 1, 1),
        until: date(last, 12, 31),
        by: Some("association"),
    };
    let parts = visit.counted(conn, figure, &asked)?.parts.into_iter();
    Ok(parts
        .filter_map(|part| Some((part.id, (part.value?, part.n))))
        .collect())
}

/// Sums by district or theme, the largest sum applied for first.
pub fn groups(visit: &Visit, read: &Read) -> Vec<SumRow> {
    if By::asked(visit).is_none() {
        return Vec::new();
    }
    let say = visit.say();
    let mut by_place: HashMap<&str, Vec<&Application>> = HashMap::new();
    for it in read.all.iter().filter(|it| it.state != State::Withdrawn) {
        let place = it.held_by.as_ref().and_then(|id| read.places.get(id));
        by_place
            .entry(place.map_or("", String::as_str))
            .or_default()
            .push(it);
    }
    let mut rows: Vec<(Money, SumRow)> = by_place
        .into_iter()
        .map(|(place, those)| {
            let applied: Money = those.iter().map(|it| it.applied).sum();
            let recommended: Money = those.iter().filter_map(|it| it.recommended).sum();
            let decided: Money = those
                .iter()
                .filter_map(|it| read.decisions.get(&it.id))
                .map(|it| it.amount)
                .sum();
            let row = SumRow {
                words: if place.is_empty() {
                    say.t("grantdesk-by-unknown").into_owned()
                } else {
                    place.to_owned()
                },
                count: say.number(i64::try_from(those.len()).unwrap_or_default()),
                amount: String::new(),
                applied: say.money(applied),
                recommended: say.money(recommended),
                decided: say.money(decided),
                paid: paid_words(say, paid(read, &those)),
                left: String::new(),
            };
            (applied, row)
        })
        .collect();
    rows.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| one.words.cmp(&other.words)));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The sums of a round, or of one of its pots.
pub fn sums(read: &Read, pot: Option<i32>) -> Sums {
    let those: Vec<&Application> = read
        .all
        .iter()
        .filter(|it| it.state != State::Withdrawn && pot.is_none_or(|pot| it.pot == pot))
        .collect();
    let decided = |told: bool| -> Money {
        those
            .iter()
            .filter_map(|it| read.decisions.get(&it.id))
            .filter(|it| !told || it.notified_at.is_some())
            .map(|it| it.amount)
            .sum()
    };
    let pots = read.round.pots.iter();
    Sums {
        pot: pots
            .filter(|one| pot.is_none_or(|pot| one.rank == pot))
            .map(|one| one.amount)
            .sum(),
        applied: those.iter().map(|it| it.applied).sum(),
        recommended: those.iter().filter_map(|it| it.recommended).sum(),
        decided: decided(false),
        told: decided(true),
        paid: paid(read, &those),
        bound: read
            .bound
            .iter()
            .filter(|(rank, _)| pot.is_none_or(|pot| *rank == pot))
            .map(|(_, sum)| *sum)
            .sum(),
        later: those.iter().map(|it| later(read, it)).sum(),
    }
}

/// What later years carry of what is decided, else recommended, for one.
fn later(read: &Read, it: &Application) -> Money {
    let decided = read.decisions.get(&it.id).map(|it| it.amount);
    let sum = decided.or(it.recommended).unwrap_or_default();
    sum - committed::own_share(&read.later, &it.id, sum)
}

/// What was paid out of these; none where the scheme gives free use of premises and no money.
fn paid(read: &Read, those: &[&Application]) -> Option<Money> {
    let paid = those.iter().filter_map(|it| read.paid.get(&it.id));
    read.is_money.then(|| paid.copied().sum())
}

/// What was paid out, in words.
pub fn paid_words(say: &Speaker, paid: Option<Money>) -> String {
    paid.map_or_else(|| "–".to_owned(), |sum| say.money(sum))
}

/// Each pot with its sums, where there are several.
pub fn pots(visit: &Visit, read: &Read) -> Vec<SumRow> {
    if read.round.pots.len() < 2 {
        return Vec::new();
    }
    let say = visit.say();
    let pots = read.round.pots.iter().map(|pot| {
        let sums = sums(read, Some(pot.rank));
        let purpose = pot.purpose.nearest(visit.language());
        SumRow {
            words: purpose.map(|(_, text)| text.to_owned()).unwrap_or_default(),
            count: String::new(),
            amount: say.money(sums.pot),
            applied: say.money(sums.applied),
            recommended: say.money(sums.recommended),
            decided: say.money(sums.decided),
            paid: paid_words(say, sums.paid),
            left: say.money(sums.left()),
        }
    });
    pots.collect()
}
