//! Every site and its premises, for those who look after them: searched, narrowed, and with what is
//! still missing said of each. The same rows go out as a table.

mod export;
mod row;

use askama::Template;
use axum::{extract::Query, http::StatusCode};
use serde::Deserialize;
use web::{Choice, PageResult, Visit, page};

use super::{frame::LIST, lacks::Lacks};
use crate::{access::Action, model::PremisesKind};
pub use export::{csv, xlsx};
use row::{Row, rows};

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    slag: String,
    #[serde(default)]
    bydel: String,
    #[serde(default)]
    mangler: String,
}

#[derive(Template)]
#[template(path = "pages/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    asked: Asked,
    sites: Vec<SiteRows>,
    count: i64,
    kinds: Vec<Choice>,
    districts: Vec<Choice>,
    lacks: Vec<Choice>,
    /// Whether she works with all premises, and may add sites and calendars.
    is_staff: bool,
}

/// A site with those of its premises that fit.
struct SiteRows {
    id: String,
    name: String,
    district: String,
    rows: Vec<Row>,
}

/// Answers.
pub async fn get(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let say = visit.say();
    let (all, empty) = rows(&visit, &asked).await?;
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let mut sites: Vec<SiteRows> = Vec::new();
    for row in all {
        match sites.last_mut() {
            Some(last) if last.id == row.site => last.rows.push(row),
            _ => sites.push(SiteRows {
                id: row.site.clone(),
                name: row.site_name.clone(),
                district: row.district.clone(),
                rows: vec![row],
            }),
        }
    }
    sites.extend(empty.into_iter().map(|site| SiteRows {
        id: site.id,
        name: site.name,
        district: String::new(),
        rows: Vec::new(),
    }));
    let shown = ListPage {
        kinds: kinds(&visit, &asked.slag),
        districts: districts(&visit, &asked.bydel),
        lacks: Lacks::ALL
            .map(|(lack, word)| Choice::new(word, lack.words(say)).chosen(asked.mangler == word))
            .into(),
        is_staff: crate::access::may(
            &visit.actor(),
            Action::Describe,
            &crate::access::For::NOBODY,
        )
        .is_ok(),
        visit: &visit,
        asked,
        sites,
        count,
    };
    page(&shown, StatusCode::OK)
}

// texts: venue-kind-*
/// The kinds of premises to choose from.
pub fn kinds(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let kinds = PremisesKind::ALL.into_iter().map(|(_, word)| {
        let words = visit.say().t(&format!("venue-kind-{word}"));
        Choice::new(word, words).chosen(chosen == word)
    });
    kinds.collect()
}

/// The municipality's districts to choose from.
pub fn districts(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let districts = visit.profile().municipality.districts.iter();
    let districts = districts.map(|district| {
        Choice::new(district.key.as_str(), district.name.as_str()).chosen(chosen == district.key)
    });
    districts.collect()
}

impl ListPage<'_> {
    fn to(&self, rest: &str) -> String {
        self.visit.to(&format!("{LIST}{rest}"))
    }

    /// The same choice as a file.
    fn file(&self, ending: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("q", &self.asked.q),
            ("slag", &self.asked.slag),
            ("bydel", &self.asked.bydel),
            ("mangler", &self.asked.mangler),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        let asks = if query.is_empty() { "" } else { "?" };
        self.visit.to(&format!("{LIST}.{ending}{asks}{query}"))
    }

    fn is_narrowed(&self) -> bool {
        let asked = &self.asked;
        [&asked.q, &asked.slag, &asked.bydel, &asked.mangler]
            .iter()
            .any(|choice| !choice.is_empty())
    }
}
