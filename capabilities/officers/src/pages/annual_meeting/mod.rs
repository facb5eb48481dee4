//! The annual meeting: who is new, who leaves and when, on one page, with a preview before anything
//! happens.
//!
//! A handover is an ordinary event of every spring, done by whoever is still an officer. Those who
//! are new get an invitation each; drafts and cases hang on the association and stay with it.

mod written;

use access::{Permit, RoleKind};
use askama::Template;
use axum::{Router, body::Bytes, extract::Path, http::StatusCode, routing::get};
use identity::roles::{self, Held};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use self::written::{Written, WrittenOfficer};
use super::{leave, name_here};
use crate::{
    access::Action,
    actions::{self, NewHandover},
    letters::{Post, asked},
    model::{KINDS, answers_for},
    words::{Names, kind_words},
};

pub fn routes() -> Router {
    Router::new().route("/min-forening/{id}/arsmote", get(show).post(send))
}

#[derive(Template)]
#[template(path = "annual_meeting/form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    now: Vec<Now>,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "annual_meeting/preview.html")]
struct PreviewPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    written: Written,
    new: Vec<(String, String)>,
    leaving: Vec<(String, String)>,
    staying: Vec<(String, String)>,
    when: String,
    is_risky: bool,
}

/// Somebody who has a role now.
#[derive(Clone)]
struct Now {
    id: String,
    name: String,
    kind: String,
    answers: bool,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::HandOver)?;
    let now = people_now(&visit, &id).await?;
    form(&visit, &id, now, Written::new(), FormErrors::new())
}

async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = leave(&visit, &id, Action::HandOver)?;
    let now = people_now(&visit, &id).await?;
    let fields = Fields::read(&body);
    let mut written = Written::read(&fields);
    if written.grow(&fields) {
        return form(&visit, &id, now, written, FormErrors::new());
    }
    let today = kernel::today(&*visit.town().clock);
    let known: Vec<&str> = now.iter().map(|one| one.id.as_str()).collect();
    let own = visit.actor().scopes_for(&id);
    let parsed = match written.parse(visit.say(), (&own, &known), today) {
        Ok(parsed) => parsed,
        Err(errors) => return form(&visit, &id, now, written, errors),
    };
    if fields.has("confirm") {
        return carry_out(&visit, &id, permit, parsed).await;
    }
    preview(&visit, &id, now, written, &parsed)
}

async fn carry_out(
    visit: &Visit,
    id: &str,
    permit: Permit<Action>,
    parsed: NewHandover,
) -> PageResult {
    let (from, language, at) = (asked(visit), visit.language(), id.to_owned());
    let still = visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            actions::hand_over(&post, conn, &permit, (&at, language), parsed)?;
            let me = permit.actor().who().ok_or(PageError::SignIn)?;
            let held = roles::in_association(conn, &*town.clock, &at)?;
            let own: Vec<&Held> = held.iter().filter(|one| one.person == me.person).collect();
            Ok::<_, PageError>(own.iter().any(|one| answers_for(&one.role.scopes)))
        })
        .await?;
    let there = if still {
        format!("/min-forening/{id}/tilganger")
    } else {
        "/min-forening".to_owned()
    };
    Ok(see_done(
        &visit.to(&there),
        texts::id("officers-done-handed-over"),
    ))
}

fn form(
    visit: &Visit,
    id: &str,
    now: Vec<Now>,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let form = FormPage {
        visit,
        association: id,
        name: name_here(visit, id)?,
        now,
        written,
        errors,
    };
    page(&form, status)
}

fn preview(
    visit: &Visit,
    id: &str,
    now: Vec<Now>,
    written: Written,
    parsed: &NewHandover,
) -> PageResult {
    let say = visit.say();
    let pair = |one: &Now| (one.kind.clone(), one.name.clone());
    let (leaving, staying): (Vec<Now>, Vec<Now>) = now
        .into_iter()
        .partition(|one| parsed.ends.contains(&one.id));
    let stays = staying.iter().any(|one| one.answers);
    let comes = parsed.offers.iter().any(|offer| answers_for(&offer.scopes));
    let new = parsed.offers.iter().map(|offer| {
        let kind = kind_words(say, offer.kind);
        (kind, format!("{}, {}", offer.name, offer.email))
    });
    let when = match parsed.ends_on {
        Some(day) => say.ta("officers-meeting-when-day", &[("day", &say.date(day))]),
        None => say.t("officers-meeting-when-accepted").into_owned(),
    };
    let preview = PreviewPage {
        visit,
        association: id,
        name: name_here(visit, id)?,
        new: new.collect(),
        // With a day nobody waits for the new ones to say yes.
        is_risky: !stays && (!comes || parsed.ends_on.is_some()),
        leaving: leaving.iter().map(pair).collect(),
        staying: staying.iter().map(pair).collect(),
        when,
        written,
    };
    page(&preview, StatusCode::OK)
}

async fn people_now(visit: &Visit, id: &str) -> Result<Vec<Now>, PageError> {
    let (id, say) = (id.to_owned(), visit.say().clone());
    visit
        .read(move |town, conn| {
            let held = roles::in_association(conn, &*town.clock, &id)?;
            let names = Names::of_all(conn, &held)?;
            let now = held.iter().map(|one| Now {
                id: one.role.id.clone(),
                name: names.name(&say, &one.person),
                kind: kind_words(&say, one.role.kind),
                answers: answers_for(&one.role.scopes),
            });
            Ok(now.collect())
        })
        .await
}

impl FormPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-meeting-title").into_owned()
    }

    fn ends(&self) -> Vec<Choice> {
        let choice = |one: &Now| {
            Choice::new(one.id.clone(), one.name.clone())
                .hint(one.kind.clone())
                .chosen(self.written.ends.contains(&one.id))
        };
        self.now.iter().map(choice).collect()
    }

    fn whens(&self) -> Vec<Choice> {
        let say = self.visit.say();
        vec![
            Choice::new("accepted", say.t("officers-meeting-accepted"))
                .hint(say.t("officers-meeting-accepted-hint"))
                .chosen(self.written.when != "day"),
            Choice::new("day", say.t("officers-meeting-day")).chosen(self.written.when == "day"),
        ]
    }

    fn kinds(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        let choice = |kind: &RoleKind| {
            Choice::new(kind.word(), kind_words(say, *kind)).chosen(kind.word() == chosen)
        };
        KINDS
            .iter()
            .filter(|kind| **kind != RoleKind::Delegate)
            .map(choice)
            .collect()
    }

    fn legend(&self, row: &WrittenOfficer) -> String {
        let number = row.number.to_string();
        self.visit
            .say()
            .ta("officers-meeting-new-one", &[("number", &number)])
    }

    fn action(&self) -> String {
        self.visit.to(self.visit.path())
    }
}

impl PreviewPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-meeting-preview").into_owned()
    }

    fn action(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
