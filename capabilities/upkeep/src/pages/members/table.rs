//! The table as it is shown: rows of cells with their sums, and last year's beside.

use texts::Speaker;
use web::FormErrors;

use super::written::{Written, cell_name};
use crate::model::{Band, Gender, MemberNumbers};

/// One cell to write in.
pub struct Cell {
    /// Its field's name, which is also its id.
    pub name: String,
    /// What is written.
    pub value: String,
    /// «6–12 år, jenter og kvinner», for those who cannot see the headings.
    pub label: String,
    /// What is wrong with it.
    pub error: String,
}

/// One band of age.
pub struct BandRow {
    /// «6–12 år».
    pub words: String,
    /// One for each gender.
    pub cells: Vec<Cell>,
    /// All in the band.
    pub sum: String,
    /// All in the band the year before; empty when not said.
    pub before: String,
}

/// What stands under the table.
pub struct Sums {
    /// One for each gender.
    pub genders: Vec<String>,
    /// All.
    pub total: String,
    /// All the year before; empty when not said.
    pub before: String,
}

// texts: upkeep-gender-*
/// The rows.
pub fn rows(
    say: &Speaker,
    written: &Written,
    before: Option<&MemberNumbers>,
    errors: &FormErrors,
) -> Vec<BandRow> {
    let counts = written.counts();
    let row = |band: Band| {
        let words = band_words(say, band);
        let cell = |gender: Gender| {
            let name = cell_name(band, gender);
            let gendered = say.t(&format!("upkeep-gender-{}", gender.word()));
            Cell {
                value: written.cells[band as usize][gender as usize].clone(),
                label: format!("{words}, {gendered}"),
                error: errors.of(&name).to_owned(),
                name,
            }
        };
        BandRow {
            cells: Gender::ALL.into_iter().map(cell).collect(),
            sum: say.number(counts.in_band(band)),
            before: before.map_or_else(String::new, |it| say.number(it.counts.in_band(band))),
            words,
        }
    };
    Band::ALL.into_iter().map(row).collect()
}

/// What stands under them.
pub fn sums(say: &Speaker, written: &Written, before: Option<&MemberNumbers>) -> Sums {
    let counts = written.counts();
    let genders = Gender::ALL.into_iter();
    Sums {
        genders: genders
            .map(|gender| say.number(counts.of_gender(gender)))
            .collect(),
        total: say.number(counts.total()),
        before: before.map_or_else(String::new, |it| say.number(it.counts.total())),
    }
}

/// «6–12 år», «26 år og eldre».
pub fn band_words(say: &Speaker, band: Band) -> String {
    let (from, to) = band.ages();
    let from = say.number(from);
    match to {
        Some(to) => say.ta("upkeep-band", &[("from", &from), ("to", &say.number(to))]),
        None => say.ta("upkeep-band-from", &[("from", &from)]),
    }
}
