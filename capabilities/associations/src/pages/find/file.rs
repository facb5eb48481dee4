//! `/{language}/foreninger.csv`: what was found, as a file to open in a spreadsheet.
//!
//! For people: words of the page's language, dates as they are written there, and the semicolons
//! that a Norwegian spreadsheet expects. The same address as the find page, read as kindly.
//! Programs have open data, whose keys and dates never change with the language.

use axum::http::HeaderMap;
use web::{PageResult, Visit};

use super::address::Address;
use crate::{
    open_data::file,
    pages::words,
    public::{Listing, Register},
};

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    file::count(&visit)?;
    let (register, today) = crate::pages::register(&visit).await?;
    let address = Address::read(visit.query(), &register);
    let found = register.find(&address.find, today, 0, usize::MAX);
    let listings = found.listings.iter();
    let lines = listings.map(|found| line(&visit, &register, found.listing));
    file::as_file(&register, &headings(&visit), lines, b';', &asked)
}

fn headings(visit: &Visit) -> Vec<String> {
    let say = visit.say();
    [
        say.t("file-name"),
        say.t("association-number"),
        say.t("association-activities"),
        say.t("association-where"),
        say.t("association-room"),
        say.t("association-for"),
        say.t("association-website"),
        say.t("association-form"),
        say.t("association-categories"),
        say.t("association-founded"),
        say.t("file-confirmed"),
        say.t("file-page"),
    ]
    .map(std::borrow::Cow::into_owned)
    .to_vec()
}

fn line(visit: &Visit, register: &Register, listing: &Listing) -> Vec<String> {
    let (say, language) = (visit.say(), visit.language());
    let date = |date: Option<_>| date.map(|date| say.date_short(date)).unwrap_or_default();
    let state =
        words::ending(say, listing.standing).or_else(|| words::openness(say, listing.openness));
    let late = words::unconfirmed(say, listing);
    let states: Vec<String> = state.into_iter().chain(late).map(|it| it.words).collect();
    let targets = listing.target_groups.iter();
    let categories: Vec<&str> = listing
        .categories
        .iter()
        .map(|code| code.name(language))
        .collect();
    let number = listing.organisation_number.as_ref();
    vec![
        listing.name.clone(),
        number.map(ToString::to_string).unwrap_or_default(),
        activities(visit, register, listing).join(", "),
        listing.place(register.municipality(), language).to_owned(),
        states.join(", "),
        words::list_of_names(say, targets.map(|group| words::target(say, *group))),
        listing.website.clone().unwrap_or_default(),
        listing.legal_form.clone().unwrap_or_default(),
        categories.join(", "),
        date(listing.founded_on),
        date(listing.confirmed_on),
        visit.absolute(&visit.to(&format!("/forening/{}", listing.id))),
    ]
}

/// Names of activities; what we merely propose is marked, as on the page.
fn activities(visit: &Visit, register: &Register, listing: &Listing) -> Vec<String> {
    let named = listing.activities.iter().filter_map(|(key, proposed)| {
        let name = register.vocabulary().get(key)?.name(visit.language());
        Some(if *proposed {
            format!("{name} ({})", visit.say().t("association-proposed"))
        } else {
            name.to_owned()
        })
    });
    named.collect()
}
