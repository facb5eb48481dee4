//! Help for those who work here: what waits, keys, many at once, roles, and where things are.
//!
//! Everybody at the desk may read it, readers as well. It leads only to places that are in use in
//! this municipality and that she may open, so that no one is shown a door that is shut to her.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page, reaches};

use crate::access::{Action, may};

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage<'a> {
    visit: &'a Visit,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See, "")?;
    page(&HelpPage { visit: &visit }, StatusCode::OK)
}

impl HelpPage<'_> {
    // texts: help-place-*
    /// Where things are: address, words, what one does there; only what there is.
    fn places(&self) -> Vec<(String, String, String)> {
        let say = self.visit.say();
        let is_administrator = self.visit.actor().is_administrator();
        let places = [
            ("/saker", "inbox", true),
            ("/saker/foreninger", "associations", true),
            ("/saker/utsendelser", "mailings", true),
            ("/saker/ansatte", "staff", is_administrator),
            ("/saker/innstillinger", "settings", is_administrator),
        ];
        places
            .into_iter()
            .filter(|(path, _, is_hers)| *is_hers && reaches(self.visit, path))
            .map(|(path, word, _)| {
                let words = say.t(&format!("help-place-{word}")).into_owned();
                let what = say.t(&format!("help-place-{word}-what")).into_owned();
                (self.visit.to(path), words, what)
            })
            .collect()
    }
}
