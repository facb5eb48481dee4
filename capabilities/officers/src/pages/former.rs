//! When she acts for the association no more: no page, and why.
//!
//! Whoever never had a role gets the ordinary «not found», so that the page tells nothing to
//! strangers. The status is 404 in both cases.

use askama::Template;
use axum::http::StatusCode;
use identity::roles;
use web::{PageError, PageResult, Visit, page};

#[derive(Template)]
#[template(path = "former.html")]
struct FormerPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    why: String,
    is_public: bool,
}

pub async fn get(visit: &Visit, association: &str) -> PageResult {
    let who = visit.person()?;
    let (person, id, say) = (
        who.person.clone(),
        association.to_owned(),
        visit.say().clone(),
    );
    let found = visit
        .read(move |town, conn| {
            let all = roles::history_of_person(conn, &person)?;
            let last = all
                .into_iter()
                .find(|held| held.role.of.association() == Some(&id));
            let Some(held) = last else {
                return Err(PageError::NotFound);
            };
            let day = match (&held.ended, held.role.last_day()) {
                (Some((at, _)), _) => at.in_oslo().date(),
                (None, Some(last)) => last,
                (None, None) => kernel::today(&*town.clock),
            };
            let word = held.ended.map_or("expired".to_owned(), |(_, word)| word);
            // texts: officers-former-because-*
            let because = say
                .t(&format!("officers-former-because-{word}"))
                .into_owned();
            let day = say.date(day);
            let name = associations::name(conn, &id)?.ok_or(PageError::NotFound)?;
            let lives = associations::one(conn, &associations::model::AssociationId(id))?;
            let is_public = lives.is_some_and(|it| associations::access::is_public(&it));
            Ok((
                name,
                format!(
                    "{} {because}",
                    say.ta("officers-former-day", &[("day", &day)])
                ),
                is_public,
            ))
        })
        .await?;
    let (name, why, is_public) = found;
    let former = FormerPage {
        visit,
        association,
        name,
        why,
        is_public,
    };
    page(&former, StatusCode::NOT_FOUND)
}

impl FormerPage<'_> {
    fn heading(&self) -> String {
        let named = [("association", self.name.as_str())];
        self.visit.say().ta("officers-former-title", &named)
    }

    fn claim(&self) -> String {
        self.visit
            .to(&format!("/forening/{}/ta-ansvar", self.association))
    }
}
