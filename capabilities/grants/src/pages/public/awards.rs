//! What was given: every award to an association that has been told, by year and scheme. For anybody.
//!
//! No person is named: what was given to persons, or to groups a person answers for, is counted and
//! not listed.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use documents::{Cell, Kind, write_csv};
use kernel::Money;
use web::{PageError, PageResult, Visit, download_made, page};

use crate::store;

/// An award.
pub struct Award {
    name: String,
    path: String,
    title: String,
    scheme: String,
    applied: Money,
    amount: Money,
    year: i16,
    on: jiff::civil::Date,
}

#[derive(Template)]
#[template(path = "public/awards.html")]
struct AwardsPage<'a> {
    visit: &'a Visit,
    rows: Vec<Award>,
    year: Option<i16>,
    years: Vec<i16>,
    /// What was given to persons and groups: how many, and how much.
    unlisted: (i64, Money),
}

/// Shows a year; the newest when none is asked for.
pub async fn show(visit: Visit) -> PageResult {
    let seen = visit.clone();
    let (all, unlisted) = visit.read(move |_, conn| read(&seen, conn)).await?;
    let mut years: Vec<i16> = all.iter().map(|row| row.year).collect();
    years.sort_unstable();
    years.dedup();
    years.reverse();
    let asked = asked_year(visit.query()).filter(|year| years.contains(year));
    let year = asked.or_else(|| years.first().copied());
    let shown = AwardsPage {
        visit: &visit,
        rows: all
            .into_iter()
            .filter(|row| Some(row.year) == year)
            .collect(),
        year,
        years,
        unlisted,
    };
    page(&shown, StatusCode::OK)
}

/// All of it as a table.
pub async fn file(visit: Visit) -> PageResult {
    let seen = visit.clone();
    let (all, _) = visit.read(move |_, conn| read(&seen, conn)).await?;
    let say = visit.say();
    let heading = [
        "year",
        "association",
        "scheme",
        "title",
        "applied",
        "amount",
        "date",
    ]
    .map(|word| say.t(&format!("grants-column-{word}")).into_owned());
    let rows = all.iter().map(|row| {
        vec![
            Cell::from(row.year.to_string()),
            Cell::from(row.name.clone()),
            Cell::from(row.scheme.clone()),
            Cell::from(row.title.clone()),
            Cell::Number(row.applied.ore() / 100),
            Cell::Number(row.amount.ore() / 100),
            Cell::from(row.on.to_string()),
        ]
    });
    let text = write_csv(b';', &heading, rows).map_err(|fault| PageError::fault(&fault))?;
    let name = format!("{}.csv", say.t("grants-awards-file"));
    download_made(&name, Kind::Text, text.into_bytes())
}

// texts: grants-column-*
fn asked_year(query: &str) -> Option<i16> {
    let mut pairs = query.split('&');
    pairs.find_map(|pair| pair.strip_prefix("ar=")?.parse().ok())
}

fn read(visit: &Visit, conn: &mut Conn) -> Result<(Vec<Award>, (i64, Money)), PageError> {
    let language = visit.language();
    let names = associations::names(conn)?;
    let guidelines = store::schemes::all_guidelines(conn)?;
    let (mut rows, mut unlisted) = (Vec::new(), (0, Money::ZERO));
    for (decision, application) in store::decisions::told(conn)? {
        if !decision.outcome.gives() {
            continue;
        }
        let on = decision
            .notified_at
            .map(|at| at.in_oslo().date())
            .unwrap_or_default();
        let named = application
            .held_by
            .as_ref()
            .filter(|_| decision.is_public)
            .and_then(|id| names.iter().find(|(known, _)| known == id));
        let Some((id, name)) = named else {
            unlisted.0 += 1;
            unlisted.1 += decision.amount;
            continue;
        };
        let terms = guidelines
            .iter()
            .find(|it| it.id == application.guidelines_id);
        rows.push(Award {
            name: name.clone(),
            path: visit.to(&format!("/forening/{id}")),
            title: application.title.clone(),
            scheme: terms
                .map(|it| it.terms.named(language).to_owned())
                .unwrap_or_default(),
            applied: application.applied,
            amount: decision.amount,
            year: on.year(),
            on,
        });
    }
    rows.sort_by_key(|row| {
        let newest_first = i16::MAX - row.year;
        (
            newest_first,
            row.scheme.clone(),
            texts::collation_key(&row.name),
        )
    });
    Ok((rows, unlisted))
}

impl AwardsPage<'_> {
    fn money(&self, sum: &Money) -> String {
        if *sum == Money::ZERO {
            return String::new();
        }
        self.visit.say().money(*sum)
    }

    fn is_here(&self, year: &i16) -> bool {
        self.year == Some(*year)
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
