//! Member numbers: counts by age and gender, and what sums they can answer.
//!
//! The five bands answer nearly every norm of Norwegian grant schemes (6–12 and 13–19 for the local
//! activity money, 6–19, under 20, under 26). What they cannot answer, such as «under 25», they
//! refuse to guess. Ages are those reached in the year, as the sports federation counts.

use access::PersonId;
use kernel::Instant;

/// A band of age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// 0–5.
    To5,
    /// 6–12.
    To12,
    /// 13–19.
    To19,
    /// 20–25.
    To25,
    /// 26 and older.
    From26,
}

/// Gender, as far as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// Girls and women.
    Women,
    /// Boys and men.
    Men,
    /// Other, or not said.
    Other,
}

/// Where numbers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountSource {
    /// Typed by the association.
    Typed,
    /// Counted from a file of the association's.
    File,
    /// Entered by staff, from paper or telephone.
    Staff,
    /// From a national federation, entered by staff.
    Federation,
}

/// How many in each band and gender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([[i64; 3]; 5]);

/// The numbers of one association for one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberNumbers {
    /// As on 31 December of this year.
    pub year: i16,
    /// By band and gender.
    pub counts: Counts,
    /// Of them living in the municipality.
    pub residents: Option<i64>,
    /// Of them with a disability.
    pub with_disability: Option<i64>,
    /// Of them paying a fee.
    pub paying: Option<i64>,
    /// Groups by name, in the association's order.
    pub groups: Vec<(String, i64)>,
    /// Where they come from.
    pub source: CountSource,
    /// How staff got them: `paper`, `phone`; else empty.
    pub remark: String,
    /// Counts changes within the year.
    pub version: i64,
    /// When they were entered.
    pub entered_at: Instant,
    /// By whom.
    pub entered_by: Option<PersonId>,
}

impl Band {
    /// Every band, youngest first.
    pub const ALL: [Self; 5] = [Self::To5, Self::To12, Self::To19, Self::To25, Self::From26];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::To5 => "0-5",
            Self::To12 => "6-12",
            Self::To19 => "13-19",
            Self::To25 => "20-25",
            Self::From26 => "26-",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.word() == word)
    }

    /// Youngest and oldest; `None` when there is no oldest.
    pub const fn ages(self) -> (i64, Option<i64>) {
        match self {
            Self::To5 => (0, Some(5)),
            Self::To12 => (6, Some(12)),
            Self::To19 => (13, Some(19)),
            Self::To25 => (20, Some(25)),
            Self::From26 => (26, None),
        }
    }

    /// The band of an age.
    pub fn of_age(age: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|band| {
            let (from, to) = band.ages();
            age >= from && to.is_none_or(|to| age <= to)
        })
    }
}

impl Gender {
    /// Every gender, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Women, Self::Men, Self::Other];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Women => "women",
            Self::Men => "men",
            Self::Other => "other",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.word() == word)
    }
}

impl CountSource {
    /// Every source.
    pub const ALL: [Self; 4] = [Self::Typed, Self::File, Self::Staff, Self::Federation];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::File => "file",
            Self::Staff => "staff",
            Self::Federation => "federation",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.word() == word)
    }
}

impl Counts {
    /// How many.
    pub const fn of(&self, band: Band, gender: Gender) -> i64 {
        self.0[band as usize][gender as usize]
    }

    /// Puts in how many.
    pub const fn put(&mut self, band: Band, gender: Gender, count: i64) {
        self.0[band as usize][gender as usize] = count;
    }

    /// One more.
    pub const fn add(&mut self, band: Band, gender: Gender, more: i64) {
        self.0[band as usize][gender as usize] += more;
    }

    /// All in a band.
    pub fn in_band(&self, band: Band) -> i64 {
        self.0[band as usize].iter().sum()
    }

    /// All of a gender.
    pub fn of_gender(&self, gender: Gender) -> i64 {
        self.0.iter().map(|row| row[gender as usize]).sum()
    }

    /// All.
    pub fn total(&self) -> i64 {
        Band::ALL.into_iter().map(|band| self.in_band(band)).sum()
    }

    /// Those from one age to and with another, or to any age; `None` when the bands cannot tell.
    pub fn between(&self, from: i64, to: Option<i64>) -> Option<i64> {
        let starts = Band::ALL.iter().position(|band| band.ages().0 == from)?;
        let ends = Band::ALL.iter().position(|band| band.ages().1 == to)?;
        (starts <= ends).then(|| {
            let bands = &Band::ALL[starts..=ends];
            bands.iter().map(|band| self.in_band(*band)).sum()
        })
    }

    /// Those younger than an age; `None` when the bands cannot tell.
    pub fn under(&self, age: i64) -> Option<i64> {
        self.between(0, Some(age - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts() -> Counts {
        let mut counts = Counts::default();
        for (at, band) in (1..).zip(Band::ALL) {
            counts.put(band, Gender::Women, at);
            counts.put(band, Gender::Other, 10 * at);
        }
        counts
    }

    #[test]
    fn the_bands_answer_the_norms_that_follow_their_edges() {
        let counts = counts();
        assert_eq!(counts.total(), 165);
        assert_eq!(counts.of_gender(Gender::Other), 150);
        assert_eq!(counts.between(6, Some(12)), Some(22));
        assert_eq!(counts.between(6, Some(19)), Some(55));
        assert_eq!(counts.between(6, Some(25)), Some(99));
        assert_eq!(counts.under(20), Some(66));
        assert_eq!(counts.under(26), Some(110));
        assert_eq!(counts.between(26, None), Some(55));
        assert_eq!(counts.between(0, None), Some(165));
    }

    #[test]
    fn what_the_bands_cannot_tell_is_not_guessed() {
        let counts = counts();
        assert_eq!(counts.under(25), None);
        assert_eq!(counts.between(7, Some(20)), None);
        assert_eq!(counts.between(13, Some(12)), None);
        assert_eq!(counts.under(0), None);
    }

    #[test]
    fn every_age_has_one_band() {
        for (age, band) in [
            (0, Band::To5),
            (5, Band::To5),
            (6, Band::To12),
            (19, Band::To19),
            (20, Band::To25),
            (25, Band::To25),
            (26, Band::From26),
            (103, Band::From26),
        ] {
            assert_eq!(Band::of_age(age), Some(band), "{age}");
        }
        assert_eq!(Band::of_age(-1), None);
    }
}
