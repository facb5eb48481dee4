//! The form as it was written, and what it means.

use kernel::Instant;
use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    member_file::MOST_IN_A_CELL,
    model::{Band, CountSource, Counts, Gender, MemberNumbers},
};

/// The fields as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// By band and gender.
    pub cells: [[String; 3]; 5],
    /// Residents, with disability, paying.
    pub of_them: [String; 3],
    /// One for each group.
    pub groups: Vec<String>,
    /// The version it was made from.
    pub version: i64,
    /// Where the numbers come from.
    pub source: String,
    /// How staff got them.
    pub way: String,
}

/// The names of the fields for those among the members.
pub const OF_THEM: [&str; 3] = ["residents", "with_disability", "paying"];

/// The name of a cell's field.
pub fn cell_name(band: Band, gender: Gender) -> String {
    format!("members-{}-{}", band.word(), gender.word())
}

impl Written {
    /// From what is stored, or empty.
    pub fn of(stored: Option<&MemberNumbers>, groups: &[String]) -> Self {
        let Some(stored) = stored else {
            return Self {
                groups: vec![String::new(); groups.len()],
                ..Self::default()
            };
        };
        let of = |name: &String| {
            let known = stored.groups.iter().find(|(known, _)| known == name);
            known.map_or_else(String::new, |(_, members)| members.to_string())
        };
        let said = |count: Option<i64>| count.map_or_else(String::new, |count| count.to_string());
        let mut written = Self {
            of_them: [stored.residents, stored.with_disability, stored.paying].map(said),
            groups: groups.iter().map(of).collect(),
            version: stored.version,
            way: stored.remark.clone(),
            ..Self::default()
        };
        written.put(&stored.counts);
        written
    }

    /// From a form that was sent.
    pub fn read(fields: &Fields, groups: &[String]) -> Self {
        let mut written = Self {
            of_them: OF_THEM.map(|name| fields.one(name).to_owned()),
            groups: (0..groups.len())
                .map(|at| fields.one(&format!("group-{at}")).to_owned())
                .collect(),
            version: fields.version().unwrap_or_default(),
            source: fields.one("source").to_owned(),
            way: fields.one("way").to_owned(),
            ..Self::default()
        };
        for band in Band::ALL {
            for gender in Gender::ALL {
                let value = fields.one(&cell_name(band, gender));
                value.clone_into(&mut written.cells[band as usize][gender as usize]);
            }
        }
        written
    }

    /// Fills the table in from a file; the rest stays.
    pub fn fill(&mut self, counts: &Counts) {
        self.put(counts);
        CountSource::File.word().clone_into(&mut self.source);
    }

    fn put(&mut self, counts: &Counts) {
        for band in Band::ALL {
            for gender in Gender::ALL {
                let count = counts.of(band, gender);
                self.cells[band as usize][gender as usize] = count.to_string();
            }
        }
    }

    /// Where the numbers come from, as far as the form may say.
    pub fn source(&self, is_staff: bool) -> CountSource {
        match CountSource::from_word(&self.source) {
            Some(CountSource::File) => CountSource::File,
            Some(CountSource::Federation) if is_staff => CountSource::Federation,
            _ if is_staff => CountSource::Staff,
            _ => CountSource::Typed,
        }
    }

    /// The counts, with what cannot be read as nothing: for sums while writing.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for band in Band::ALL {
            for gender in Gender::ALL {
                let count = number(&self.cells[band as usize][gender as usize]);
                counts.put(band, gender, count.ok().flatten().unwrap_or_default());
            }
        }
        counts
    }

    /// What it means, or what is wrong with it.
    pub fn parse(
        &self,
        say: &Speaker,
        (year, now): (i16, Instant),
        groups: &[String],
        errors: &mut FormErrors,
    ) -> Option<MemberNumbers> {
        for band in Band::ALL {
            for gender in Gender::ALL {
                if number(&self.cells[band as usize][gender as usize]).is_err() {
                    errors.add(cell_name(band, gender), say.t("upkeep-error-number"));
                }
            }
        }
        let counts = self.counts();
        let total = counts.total();
        if errors.is_empty() && total == 0 {
            let first = cell_name(Band::To5, Gender::Women);
            errors.add(first, say.t("upkeep-error-nobody"));
        }
        let mut part = |name: String, written: &str| {
            let count = number(written);
            match &count {
                Err(NoNumber) => errors.add(name, say.t("upkeep-error-number")),
                Ok(Some(count)) if *count > total => {
                    let total = say.number(total);
                    errors.add(
                        name,
                        say.ta("upkeep-error-more-than-all", &[("total", &total)]),
                    );
                }
                Ok(_) => {}
            }
            count.ok().flatten()
        };
        let mut of_them = OF_THEM.into_iter().zip(&self.of_them);
        let mut next = || {
            of_them
                .next()
                .and_then(|(name, value)| part(name.to_owned(), value))
        };
        let (residents, with_disability, paying) = (next(), next(), next());
        let mut sizes = Vec::new();
        for (at, (name, value)) in groups.iter().zip(&self.groups).enumerate() {
            let count = part(format!("group-{at}"), value);
            sizes.extend(count.map(|count| (name.clone(), count)));
        }
        errors.is_empty().then(|| MemberNumbers {
            year,
            counts,
            residents,
            with_disability,
            paying,
            groups: sizes,
            source: CountSource::Typed,
            remark: String::new(),
            version: self.version,
            entered_at: now,
            entered_by: None,
        })
    }
}

/// Something was written that is no whole number.
struct NoNumber;

/// A whole number as people write it; empty is none said.
fn number(written: &str) -> Result<Option<i64>, NoNumber> {
    let digits: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let count = digits
        .parse()
        .ok()
        .filter(|count| (0..=MOST_IN_A_CELL).contains(count));
    count.map(Some).ok_or(NoNumber)
}
