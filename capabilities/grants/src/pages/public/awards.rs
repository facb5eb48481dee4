//! What was given: every award to an association that has been told, by year, scheme, district and
//! theme. For anybody.
//!
//! No person is named: what was given to persons, or to groups a person answers for, is counted and
//! not listed. The same choice can be fetched as a table, and everything as 360Giving.

use std::collections::BTreeSet;

use askama::Template;
use associations::vocabulary::IcnpoCode;
use axum::http::{HeaderMap, StatusCode};
use documents::{Cell, Kind, write_csv};
use jiff::civil::Date;
use kernel::Money;
use web::{Choice, Fields, PageError, PageResult, Visit, download_made, page};

use crate::open_data::{
    self,
    awards::{Award, Awards, Unlisted},
};

#[derive(Template)]
#[template(path = "public/awards.html")]
struct AwardsPage<'a> {
    visit: &'a Visit,
    rows: Vec<Award>,
    chosen: Chosen,
    years: Vec<Choice>,
    schemes: Vec<Choice>,
    districts: Vec<Choice>,
    themes: Vec<Choice>,
    is_empty: bool,
    /// What was given to persons and groups: how many, and how much.
    unlisted: (i64, Money),
    /// What is kept off the list, each with why.
    withheld: Vec<String>,
}

/// What a visitor wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Chosen {
    year: Option<i16>,
    scheme: String,
    district: String,
    theme: String,
}

/// Shows what is chosen; the newest year when none is.
pub async fn show(visit: Visit) -> PageResult {
    let all = open_data::awards::of(&visit).await?;
    let chosen = chosen(&visit, &all, true);
    let unlisted = all.unlisted.iter();
    let of_year = |on: Date| chosen.year.is_none_or(|year| on.year() == year);
    let unlisted = unlisted.filter(|it| of_year(it.on));
    let (withheld, unlisted): (Vec<&Unlisted>, Vec<&Unlisted>) =
        unlisted.partition(|it| !it.why.is_empty());
    let shown = AwardsPage {
        years: choices(
            all.rows.iter().map(|it| it.on.year().to_string()).rev(),
            &chosen.year.map(|it| it.to_string()).unwrap_or_default(),
            str::to_owned,
        ),
        schemes: choices(
            all.rows.iter().map(|it| it.code.clone()),
            &chosen.scheme,
            |code| {
                let named = all.rows.iter().find(|it| it.code == code);
                named.map(|it| it.scheme.clone()).unwrap_or_default()
            },
        ),
        districts: choices(
            all.rows.iter().filter_map(|it| it.district.clone()),
            &chosen.district,
            |key| district(&visit, key),
        ),
        themes: choices(
            all.rows
                .iter()
                .filter_map(|it| it.theme)
                .map(|it| it.to_string()),
            &chosen.theme,
            |code| theme(&visit, code),
        ),
        unlisted: (
            i64::try_from(unlisted.len()).unwrap_or(i64::MAX),
            unlisted.into_iter().map(|it| it.amount).sum(),
        ),
        withheld: withheld
            .into_iter()
            .map(|it| withheld_words(&visit, it))
            .collect(),
        is_empty: all.rows.is_empty(),
        rows: filtered(all, &chosen),
        visit: &visit,
        chosen,
    };
    page(&shown, StatusCode::OK)
}

/// What is chosen as a table; all of it when nothing is.
pub async fn file(visit: Visit) -> PageResult {
    let all = open_data::awards::of(&visit).await?;
    let chosen = chosen(&visit, &all, false);
    let say = visit.say();
    let heading = [
        "year",
        "association",
        "number",
        "scheme",
        "title",
        "district",
        "theme",
        "applied",
        "amount",
        "date",
    ]
    .map(|word| say.t(&format!("grants-column-{word}")).into_owned());
    let rows = filtered(all, &chosen).into_iter().map(|row| {
        vec![
            Cell::from(row.on.year().to_string()),
            Cell::from(row.name),
            Cell::from(row.organisation_number),
            Cell::from(row.scheme),
            Cell::from(row.title),
            Cell::from(
                row.district
                    .map(|key| district(&visit, &key))
                    .unwrap_or_default(),
            ),
            Cell::from(row.theme.map_or("", |it| it.name(visit.language()))),
            Cell::Number(row.applied.ore() / 100),
            Cell::Number(row.amount.ore() / 100),
            Cell::from(row.on.to_string()),
        ]
    });
    let text = write_csv(b';', &heading, rows).map_err(|fault| PageError::fault(&fault))?;
    let name = format!("{}.csv", say.t("grants-awards-file"));
    download_made(&name, Kind::Text, text.into_bytes())
}

/// Everything as 360Giving.
pub async fn json(visit: Visit, headers: HeaderMap) -> PageResult {
    open_data::list(visit, headers).await
}

/// «20 000 kr, svart 12. mars 2026: offentleglova § 13».
fn withheld_words(visit: &Visit, it: &Unlisted) -> String {
    let say = visit.say();
    let (sum, day) = (say.money(it.amount), say.date(it.on));
    let words = [
        ("sum", sum.as_str()),
        ("day", day.as_str()),
        ("why", it.why.as_str()),
    ];
    say.ta("grants-awards-withheld-one", &words)
}

// texts: grants-column-*
fn chosen(visit: &Visit, all: &Awards, newest: bool) -> Chosen {
    let fields = Fields::read(visit.query().as_bytes());
    let known = |year: &i16| all.rows.iter().any(|it| it.on.year() == *year);
    let asked = fields.one("ar").parse().ok().filter(known);
    let latest = all.rows.iter().map(|it| it.on.year()).max();
    Chosen {
        year: if newest && !fields.has("ar") {
            latest
        } else {
            asked
        },
        scheme: fields.one("ordning").to_owned(),
        district: fields.one("omrade").to_owned(),
        theme: fields.one("tema").to_owned(),
    }
}

fn filtered(all: Awards, chosen: &Chosen) -> Vec<Award> {
    let fits = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
    let mut rows: Vec<Award> = all
        .rows
        .into_iter()
        .filter(|row| {
            chosen.year.is_none_or(|year| row.on.year() == year)
                && fits(&chosen.scheme, &row.code)
                && fits(
                    &chosen.district,
                    row.district.as_deref().unwrap_or_default(),
                )
                && fits(
                    &chosen.theme,
                    &row.theme.map(|it| it.to_string()).unwrap_or_default(),
                )
        })
        .collect();
    rows.sort_by_key(|row| {
        let newest_first = i16::MAX - row.on.year();
        (
            newest_first,
            row.scheme.clone(),
            texts::collation_key(&row.name),
        )
    });
    rows
}

fn choices(
    all: impl Iterator<Item = String>,
    chosen: &str,
    words: impl Fn(&str) -> String,
) -> Vec<Choice> {
    let known: BTreeSet<String> = all.collect();
    let mut choices: Vec<Choice> = known
        .into_iter()
        .map(|value| {
            let (words, is_it) = (words(&value), value == chosen);
            Choice::new(value, words).chosen(is_it)
        })
        .collect();
    choices.sort_by_key(|choice| texts::collation_key(&choice.words));
    choices
}

fn district(visit: &Visit, key: &str) -> String {
    let known = visit.profile().municipality.district(key);
    known.map_or_else(
        || key.to_owned(),
        |it| it.name_in(visit.language()).to_owned(),
    )
}

fn theme(visit: &Visit, code: &str) -> String {
    let known = IcnpoCode::parse(code).ok();
    known.map_or_else(
        || code.to_owned(),
        |it| it.name(visit.language()).to_owned(),
    )
}

impl AwardsPage<'_> {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        if *sum == Money::ZERO {
            return String::new();
        }
        self.visit.say().money(*sum)
    }

    fn path(&self, row: &Award) -> String {
        self.visit.to(&format!("/forening/{}", row.association))
    }

    /// The table of what is chosen.
    fn csv(&self) -> String {
        let mut query = form_query(&self.chosen);
        if !query.is_empty() {
            query.insert(0, '?');
        }
        self.visit.to(&format!("/tilskudd/tildelinger.csv{query}"))
    }

    fn total(&self) -> String {
        let sum = self.rows.iter().map(|row| row.amount).sum();
        let count = i64::try_from(self.rows.len()).unwrap_or_default();
        let sum = self.visit.say().money(sum);
        self.visit
            .say()
            .tna("grants-awards-total", count, &[("sum", &sum)])
    }

    fn unlisted_words(&self) -> String {
        let say = self.visit.say();
        let sum = say.money(self.unlisted.1);
        say.tna("grants-awards-unlisted", self.unlisted.0, &[("sum", &sum)])
    }
}

/// Keys of districts, codes of schemes and numbers are letters, digits and hyphens.
fn form_query(chosen: &Chosen) -> String {
    let year = chosen.year.map(|it| it.to_string()).unwrap_or_default();
    [
        ("ar", year.as_str()),
        ("ordning", &chosen.scheme),
        ("omrade", &chosen.district),
        ("tema", &chosen.theme),
    ]
    .iter()
    .filter(|(_, value)| {
        let plain = |c: char| c.is_alphanumeric() || "-_".contains(c);
        !value.is_empty() && value.chars().all(plain)
    })
    .map(|(name, value)| format!("{name}={value}"))
    .collect::<Vec<_>>()
    .join("&")
}
