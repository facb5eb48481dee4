//! A request is granted, refused or asked about, from the one form of its page.

use axum::{body::Bytes, extract::Path};
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    ground::{Permits, Request, venues},
    lender::Asked,
    request::{Written, render, standard},
};
use crate::desk::{
    access::Action,
    actions::{self, Answer},
};

/// The longest answer.
const LONGEST: usize = 3000;

/// What the case officer does with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Grant,
    Refuse,
    Ask,
}

/// Grants what is ticked, refuses, or asks; the button says which.
pub async fn decide(visit: Visit, Path(of): Path<Asked>, body: Bytes) -> PageResult {
    let permits = of.lender().permits(&visit.actor())?;
    let fields = Fields::read(&body);
    let granted: Vec<String> = fields.all("grant").into_iter().map(str::to_owned).collect();
    let mut written = Written {
        words: fields.one("words").to_owned(),
        note: String::new(),
        granted: Some(granted.clone()),
    };
    let deed = match fields.one("do") {
        "grant" => Deed::Grant,
        "refuse" => Deed::Refuse,
        "ask" => Deed::Ask,
        "insert" => {
            let (asking, number) = (visit.clone(), fields.one("standard").to_owned());
            let asked = of.clone();
            let more = visit
                .read(move |_, conn| standard(conn, &asking, &asked, &number))
                .await?;
            if !written.words.is_empty() {
                written.words.push_str("\n\n");
            }
            written.words.push_str(&more);
            return render(visit, of, written, FormErrors::new()).await;
        }
        _ => return Err(PageError::NotFound),
    };
    let (say, words) = (visit.say().clone(), written.words.clone());
    let (version, asked) = (fields.version(), of.clone());
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let hand = permits.hand(town, &venues);
            let it = Request::unchanged(conn, asked.booking(), version)?;
            let it = asked.lender().holds(&venues, it)?;
            let waiting = it
                .times
                .iter()
                .filter(|time| time.state == venues::model::State::Requested);
            let leaves_out = waiting.clone().any(|time| !granted.contains(&time.id));
            let errors = wrong(&say, deed, (&words, &granted), leaves_out);
            if !errors.is_empty() {
                return Ok(Err(errors));
            }
            match deed {
                Deed::Ask => actions::ask(conn, &hand, &it.booking, &words)?,
                Deed::Grant | Deed::Refuse => {
                    let is_partial = deed == Deed::Grant && leaves_out;
                    let refuses = deed == Deed::Refuse || is_partial;
                    let answer = Answer {
                        granted: if deed == Deed::Grant {
                            granted
                        } else {
                            Vec::new()
                        },
                        condition: if refuses {
                            String::new()
                        } else {
                            words.clone()
                        },
                        reason: if refuses { words } else { String::new() },
                        silent: false,
                    };
                    actions::answer(conn, &hand, &it.booking, &it.times, &answer)?;
                }
            }
            Ok::<_, PageError>(Ok(()))
        })
        .await?;
    if let Err(errors) = done {
        return render(visit, of, written, errors).await;
    }
    let there = of.path(&visit, "");
    let said = match deed {
        Deed::Grant => texts::id("bookdesk-done-granted"),
        Deed::Refuse => texts::id("bookdesk-done-refused"),
        Deed::Ask => texts::id("bookdesk-done-asked"),
    };
    Ok(see_done(&there, said))
}

fn wrong(
    say: &texts::Speaker,
    deed: Deed,
    (words, granted): (&str, &[String]),
    leaves_out: bool,
) -> FormErrors {
    let mut errors = FormErrors::new();
    if deed == Deed::Grant && granted.is_empty() {
        errors.add("words", say.t("bookdesk-error-nothing-ticked"));
    } else if deed == Deed::Grant && leaves_out && words.is_empty() {
        errors.add("words", say.t("bookdesk-error-partly-reason"));
    }
    if deed == Deed::Refuse && words.is_empty() {
        errors.add("words", say.t("bookdesk-error-reason"));
    }
    if deed == Deed::Ask && words.is_empty() {
        errors.add("words", say.t("bookdesk-error-question"));
    }
    if words.chars().count() > LONGEST {
        errors.add("words", say.t("bookdesk-error-long"));
    }
    errors
}

/// Notes something that only colleagues read.
pub async fn note(visit: Visit, Path(of): Path<Asked>, body: Bytes) -> PageResult {
    let permits = Permits::staff(&visit.actor(), Action::Answer)?;
    let fields = Fields::read(&body);
    let words = fields.one("note").to_owned();
    if words.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("note", visit.say().t("bookdesk-error-note"));
        return render(visit, of, Written::default(), errors).await;
    }
    let (version, id) = (fields.version(), of.booking().to_owned());
    visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let it = Request::unchanged(conn, &id, version)?;
            actions::note_internally(conn, &permits.hand(town, &venues), &it.booking, &words)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let there = of.path(&visit, "");
    Ok(see_done(&there, texts::id("bookdesk-done-noted")))
}
