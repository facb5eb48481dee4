//! A picture of figures: one bar for each row, drawn here and not in the browser.
//!
//! The picture has a name that says what is seen, and the same figures stand in a table under it, so
//! nobody needs the picture (WCAG 1.1.1). What is hidden has no bar and a dash. Written with
//! `import "chart.html" as chart` and `{{ chart::chart(it) }}`.

/// Bars, the first on top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// What is seen.
    pub label: String,
    /// The bars.
    pub bars: Vec<ChartBar>,
    /// Height of the drawing.
    pub height: i64,
}

/// A bar with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartBar {
    /// What it is, cut where there is no room.
    pub words: String,
    /// Its value in words.
    pub value: String,
    /// Where it begins from above.
    pub y: i64,
    /// Where its words stand.
    pub text_y: i64,
    /// How long it is; 0 when the figure is hidden or nothing.
    pub width: i64,
    /// Where its value stands.
    pub value_x: i64,
}

/// A row of figures: what it is, its value, and the value in words.
pub type ChartRow = (String, Option<i64>, String);

const FROM: i64 = 138;
const WIDTH: i64 = 180;
const STEP: i64 = 30;
const WORDS: usize = 17;

impl Chart {
    /// Draws rows; `None` when there is nothing to compare.
    pub fn of(label: String, rows: &[ChartRow]) -> Option<Self> {
        let top = rows.iter().filter_map(|(_, value, _)| *value).max()?;
        if rows.len() < 2 || top <= 0 {
            return None;
        }
        let bars = (0..).zip(rows).map(|(at, (words, value, told))| {
            let part = i128::from(value.unwrap_or(0).max(0)) * i128::from(WIDTH) / i128::from(top);
            let width = i64::try_from(part).unwrap_or(WIDTH);
            ChartBar {
                words: cut(words),
                value: told.clone(),
                y: STEP * at + 6,
                text_y: STEP * at + 20,
                width,
                value_x: FROM + width + 10,
            }
        });
        let bars: Vec<ChartBar> = bars.collect();
        Some(Self {
            label,
            height: STEP * i64::try_from(bars.len()).unwrap_or(0) + 6,
            bars,
        })
    }
}

fn cut(words: &str) -> String {
    if words.chars().count() <= WORDS {
        return words.to_owned();
    }
    let short: String = words.chars().take(WORDS - 1).collect();
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(words: &str, value: Option<i64>) -> ChartRow {
        let told = value.map_or_else(|| "–".to_owned(), |it| it.to_string());
        (words.to_owned(), value, told)
    }

    #[test]
    fn the_longest_bar_is_the_largest_value_and_what_is_hidden_has_none() {
        let rows = [row("a", Some(50)), row("b", Some(200)), row("c", None)];
        let chart = Chart::of("x".to_owned(), &rows).expect("something to compare");
        let widths: Vec<i64> = chart.bars.iter().map(|bar| bar.width).collect();
        assert_eq!(widths, [45, WIDTH, 0]);
        assert_eq!(chart.bars[2].value, "–");
    }

    #[test]
    fn one_row_or_nothing_but_noughts_is_no_picture() {
        assert_eq!(Chart::of(String::new(), &[row("a", Some(1))]), None);
        let noughts = [row("a", Some(0)), row("b", Some(0))];
        assert_eq!(Chart::of(String::new(), &noughts), None);
    }
}
