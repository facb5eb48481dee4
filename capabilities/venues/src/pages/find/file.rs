//! `/{language}/lokaler.csv`: what was found, as a file to open in a spreadsheet.
//!
//! For people: words of the page's language and the semicolons a Norwegian spreadsheet expects. The
//! same address as the find page, read as kindly. Programs have open data.

use axum::http::{HeaderMap, HeaderValue, header};
use documents::Cell;
use web::{PageError, PageResult, Visit, with_tag};

use super::{Asked, finding::Found, hit::Hit};
use crate::{
    model::FactTopic,
    pages::{Shown, facts},
};

const TOPICS: [FactTopic; 5] = [
    FactTopic::StepFree,
    FactTopic::AccessibleToilet,
    FactTopic::HearingLoop,
    FactTopic::Kitchen,
    FactTopic::Area,
];

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let shown = super::shown(&visit).await?;
    let it = Asked::of(&visit, &shown).await?;
    let found = it.look(&shown);
    let hits = it.hits(&shown, &found);
    let lines = (1..).zip(&hits).map(|(number, found)| {
        let hit = Hit::of(&visit, &shown, &it.wanted, number, found);
        line(&visit, &shown, found, &hit)
            .into_iter()
            .map(Cell::Text)
            .collect()
    });
    let headings = headings(&visit);
    let text =
        documents::write_csv(b';', &headings, lines).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("text/csv; charset=utf-8", text, &asked);
    answer.headers_mut().insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"lokaler.csv\""),
    );
    Ok(answer)
}

fn headings(visit: &Visit) -> Vec<String> {
    let say = visit.say();
    let own = [
        say.t("venue-file-name"),
        say.t("venue-ask-kind"),
        say.t("venue-file-address"),
        say.t("venue-ask-district"),
        say.t("venue-file-people"),
        say.t("venue-free"),
        say.t("venue-part"),
        say.t("venue-price"),
        say.t("venue-file-page"),
    ];
    let topics = TOPICS.map(|topic| facts::name(say, topic));
    own.into_iter()
        .map(std::borrow::Cow::into_owned)
        .chain(topics)
        .collect()
}

// texts: venue-kind-*
fn line(visit: &Visit, shown: &Shown, found: &Found<'_>, hit: &Hit) -> Vec<String> {
    let (say, premises) = (visit.say(), found.premises);
    let site = shown.venues.site(&premises.site);
    let district = site.and_then(|site| shown.venues.district(&site.district));
    let offer = hit.offer.as_ref();
    let most = premises.most_people().map(|most| most.to_string());
    let own = [
        hit.name.clone(),
        say.t(&format!("venue-kind-{}", premises.kind.word()))
            .into_owned(),
        site.map(|site| site.address.clone()).unwrap_or_default(),
        district.unwrap_or_default().to_owned(),
        most.unwrap_or_default(),
        offer.map(|offer| offer.when.clone()).unwrap_or_default(),
        offer
            .and_then(|offer| offer.part.clone())
            .unwrap_or_default(),
        hit.price
            .as_ref()
            .map(|price| price.sum.clone())
            .unwrap_or_default(),
        visit.absolute(&hit.path),
    ];
    let told = TOPICS.map(|topic| facts::value(say, topic, premises.fact(topic)));
    own.into_iter().chain(told).collect()
}
