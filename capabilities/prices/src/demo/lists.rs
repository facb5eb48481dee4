//! The rules of `data/demo/price_list.tsv`.

use kernel::{Money, Translated};

use crate::model::{Days, Part, PriceList, Rule, Unit, UsePurpose, UserCategory, When};

const LIST: &str = include_str!("../../data/demo/price_list.tsv");
const VAT: &str = "Utleie av fast eiendom er unntatt merverdiavgift (merverdiavgiftsloven § 3-11). \
                   Vakt, renhold og tekniker har 25 prosent.";

/// A price list with every sum at so many per cent, to whole tens of kroner from a hundred up.
pub fn list(percent: i64) -> PriceList {
    let mut list = PriceList {
        decided_by: "kommunestyret".to_owned(),
        young_under: PriceList::YOUNG_UNDER,
        youth_percent: PriceList::YOUTH_PERCENT,
        list_category: UserCategory::Private,
        vat_note: VAT.to_owned(),
        about:
            "Prisene gjelder hele timer, halvtimer og kvarter. Rigging og rydding er med i tida."
                .to_owned(),
        version: 1,
        ..PriceList::default()
    };
    let mut lines = LIST.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let row = Row {
            columns: &columns,
            cells: &cells,
        };
        if let Some(part) = Part::from_word(row.text("part")) {
            list.part_mut(part).push(row.rule(percent));
        }
    }
    list
}

struct Row<'a> {
    columns: &'a [&'a str],
    cells: &'a [&'a str],
}

impl Row<'_> {
    /// A cell; empty where the list has a stroke.
    fn text(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| *name == column);
        let cell = at.and_then(|at| self.cells.get(at)).copied();
        cell.filter(|cell| *cell != "-").unwrap_or_default()
    }

    fn number(&self, column: &str) -> Option<i64> {
        self.text(column).parse().ok()
    }

    fn sum(&self, column: &str, percent: i64) -> Option<Money> {
        let kroner = self.number(column)? * percent / 100;
        let kroner = if kroner < 100 {
            kroner
        } else {
            (kroner + 5) / 10 * 10
        };
        Some(Money::from_kroner(kroner))
    }

    fn rule(&self, percent: i64) -> Rule {
        let words = |column: &str| self.text(column).split_whitespace();
        let hour = |column: &str| {
            self.number(column)
                .and_then(|hour| i32::try_from(hour * 60).ok())
        };
        Rule {
            id: String::new(),
            point: self.text("point").to_owned(),
            name: Translated {
                nb: self.text("nb").to_owned(),
                nn: self.text("nn").to_owned(),
                en: self.text("en").to_owned(),
            },
            when: When {
                categories: words("categories")
                    .filter_map(UserCategory::from_word)
                    .collect(),
                purposes: words("purposes")
                    .filter_map(UsePurpose::from_word)
                    .collect(),
                kinds: words("kinds").map(str::to_owned).collect(),
                most_share: self.number("share"),
                days: Days::from_word(self.text("days")).unwrap_or_default(),
                from: hour("from"),
                until: hour("until"),
                least_minutes: self.number("least").map(|hours| hours * 60),
                most_minutes: self.number("most").map(|hours| hours * 60),
                tickets: (self.text("tickets") == "yes").then_some(true),
                young_percent: self.number("young"),
                after_season_minutes: self.number("season").map(|hours| hours * 60),
                ..When::default()
            },
            key: self.text("key").to_owned(),
            unit: Unit::from_word(self.text("unit")).unwrap_or_default(),
            amount: self.sum("kroner", percent).unwrap_or_default(),
            percent: self.number("percent").unwrap_or_default(),
            lowest: self.sum("lowest", percent),
            highest: self.sum("highest", percent),
            vat_percent: self.number("vat").unwrap_or_default(),
        }
    }
}
