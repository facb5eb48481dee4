//! What a section has said: each sitting, and any two compared word by word.
//!
//! Who wrote is told by name to those who write, and to nobody else.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::Language;
use prose::Change;
use web::{Choice, Fields, FormErrors, PageResult, Visit, page};

use crate::{
    access::{Action, may, may_for},
    model::PastText,
    pages::{ground::OfSection, shown::nearest},
    store::sections,
};

#[derive(Template)]
#[template(path = "staff/past.html")]
struct PastPage<'a> {
    visit: &'a Visit,
    heading: String,
    back: String,
    languages: Vec<Choice>,
    from: Vec<Choice>,
    to: Vec<Choice>,
    changes: Vec<Change>,
    errors: FormErrors,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let asked = Fields::read(visit.query().as_bytes());
    let language: Language = asked.one("spraak").parse().unwrap_or(Language::Nb);
    let (it, past, names) = visit
        .read(move |_, conn| {
            let it = OfSection::of(conn, &id)?;
            let past = sections::past(conn, &id, language)?;
            let who: Vec<_> = past.iter().filter_map(|one| one.saved_by.clone()).collect();
            let names = identity::people::several(conn, &who)?;
            Ok((it, past, names))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    may_for(&visit.actor(), Action::Write, it.owner(), today)?;
    let say = visit.say();
    let number = |name: &str| asked.one(name).parse::<i32>().ok();
    let newest = past.first().map_or(0, |one| one.number);
    let to = number("til").unwrap_or(newest);
    let from = number("fra").unwrap_or(to - 1);
    let choices = |chosen: i32| {
        let each = past.iter().map(|one| {
            let who = names
                .iter()
                .find(|known| Some(&known.id) == one.saved_by.as_ref());
            let at = say.date_and_time(one.saved_at.in_oslo());
            let words = match who {
                Some(who) => format!("{}: {at}, {}", one.number, who.name),
                None => format!("{}: {at}", one.number),
            };
            Choice::new(one.number.to_string(), words).chosen(one.number == chosen)
        });
        each.collect::<Vec<_>>()
    };
    let languages = Language::ALL
        .into_iter()
        .map(|one| Choice::new(one.tag(), one.own_name()).chosen(one == language));
    let shown = PastPage {
        heading: nearest(&it.section.title(), visit.language()).0,
        back: visit.to(&format!("/saker/strategi/del/{}", it.section.id)),
        languages: languages.collect(),
        from: choices(from),
        to: choices(to),
        changes: prose::compare(&whole(&past, from), &whole(&past, to)),
        errors: FormErrors::new(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Title and text of a sitting; empty when there is none with this number.
fn whole(past: &[PastText], number: i32) -> String {
    let one = past.iter().find(|one| one.number == number);
    one.map_or_else(String::new, |one| {
        format!("{}\n\n{}\n", one.title, one.text)
    })
}
