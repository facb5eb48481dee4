//! `/min-forening`: to the association she acts for; who acts for none learns how one comes to.
//!
//! A dead end («you are not linked to the organisation») is what people complain of most in other
//! registers, so this page shows the ways on, and what she has asked for already.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, State, Visit, page, see_other};

use crate::{
    model::{ClaimState, FoundingState},
    store::{claims, foundings},
};

#[derive(Template)]
#[template(path = "index.html")]
struct NonePage<'a> {
    visit: &'a Visit,
    asked: Vec<Asked>,
}

/// Something she has asked for.
struct Asked {
    association: String,
    path: String,
    state: State,
    words: String,
}

pub async fn get(visit: Visit) -> PageResult {
    let who = visit.person()?;
    let hats = visit.hats();
    if let Some(hat) = hats.iter().find(|hat| hat.here).or(hats.first()) {
        return Ok(see_other(&hat.path));
    }
    let (person, say) = (who.person.clone(), visit.say().clone());
    let asked = visit
        .read(move |_, conn| {
            let mut asked = Vec::new();
            for claim in claims::of_person(conn, &person)? {
                let (state, words) = match claim.state {
                    ClaimState::Waiting => (State::Waiting, say.t("officers-claim-waiting")),
                    ClaimState::Refused => (State::Stopped, say.t("officers-claim-refused")),
                    _ => continue,
                };
                asked.push(Asked {
                    association: named(conn, &claim.association)?,
                    path: format!("/forening/{}/ta-ansvar", claim.association),
                    state,
                    words: words.into_owned(),
                });
            }
            for founding in foundings::of_person(conn, &person)? {
                let (state, words) = match founding.state {
                    FoundingState::Waiting => (State::Waiting, say.t("officers-founding-waiting")),
                    FoundingState::Refused => (State::Stopped, say.t("officers-founding-refused")),
                    FoundingState::Approved => continue,
                };
                asked.push(Asked {
                    association: named(conn, &founding.association)?,
                    path: format!("/ny-forening/{}", founding.association),
                    state,
                    words: words.into_owned(),
                });
            }
            Ok(asked)
        })
        .await?;
    page(
        &NonePage {
            visit: &visit,
            asked,
        },
        StatusCode::OK,
    )
}

fn named(conn: &mut db::Conn, association: &str) -> Result<String, db::Error> {
    Ok(associations::name(conn, association)?.unwrap_or_default())
}

impl NonePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-none-title").into_owned()
    }
}
