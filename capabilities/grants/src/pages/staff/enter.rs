//! Entering an application that came on paper, by telephone or over the counter: staff choose round,
//! association and how it came, and go on in the same form as everybody. The case is marked.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_other};

use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Applicant, Hand},
    model::{Stage, State},
    store,
};

const WAYS: [&str; 3] = ["paper", "phone", "talk"];

#[derive(Template)]
#[template(path = "staff/enter.html")]
struct EnterPage<'a> {
    visit: &'a Visit,
    rounds: Vec<Choice>,
    names: Vec<String>,
    ways: Vec<Choice>,
    written: Written,
    errors: FormErrors,
    /// Applications staff have begun and not sent: title and path.
    drafts: Vec<(String, String)>,
}

#[derive(Default)]
struct Written {
    round: String,
    name: String,
    group: String,
    way: String,
}

/// Shows the form.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    shown(&visit, Written::default(), FormErrors::new()).await
}

/// Begins.
pub async fn start(visit: Visit, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Enter)?;
    let fields = Fields::read(&body);
    let one = |name: &str| fields.one(name).to_owned();
    let written = Written {
        round: one("round"),
        name: one("name"),
        group: one("group"),
        way: one("way"),
    };
    let (name, round) = (written.name.clone(), written.round.clone());
    let (association, round) = visit
        .read(move |_, conn| {
            let names = associations::names(conn)?;
            let same = |known: &String| known.to_lowercase() == name.to_lowercase();
            let found = names.into_iter().find(|(_, known)| same(known));
            let round = store::rounds::one(conn, &round)?;
            Ok((found.map(|(id, _)| id), round))
        })
        .await?;
    let now = visit.town().clock.now();
    let round = round.filter(|round| round.has_opened(now));
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if round.is_none() {
        errors.add("round", say.t("grantdesk-error-round"));
    }
    if association.is_none() && (!written.name.is_empty() || written.group.is_empty()) {
        errors.add("name", say.t("grantdesk-error-association"));
    }
    if !WAYS.contains(&written.way.as_str()) {
        errors.add("way", say.t("grantdesk-error-way"));
    }
    let Some(round) = round.filter(|_| errors.is_empty()) else {
        return shown(&visit, written, errors).await;
    };
    let person = visit.person()?.person.clone();
    let applicant = Applicant {
        person: association.is_none().then_some(person),
        held_by: association,
        group: written.group,
        way: written.way,
    };
    let begun = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::start(conn, &hand, &round, &applicant, false)?)
        })
        .await?;
    may(&visit.actor(), Action::Apply, &Facts::of(&begun))?;
    Ok(see_other(
        &visit.to(&format!("/soknad/{}/steg/1", begun.id)),
    ))
}

async fn shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let seen = visit.clone();
    let (rounds, names, drafts) = visit
        .read(move |town, conn| {
            let now = town.clock.now();
            let rounds: Vec<_> = store::rounds::all(conn)?
                .into_iter()
                .filter(|round| matches!(round.stage(now), Stage::Open | Stage::Closed))
                .collect();
            let names = associations::names(conn)?;
            let mut drafts = Vec::new();
            for it in store::applications::in_states(conn, &[State::Draft])? {
                if it.way.is_empty() {
                    continue;
                }
                let round = rounds.iter().find(|round| round.id == it.round_id);
                let name = it
                    .held_by
                    .as_ref()
                    .and_then(|id| names.iter().find(|(known, _)| known == id))
                    .map_or_else(|| it.group_name.clone(), |(_, name)| name.clone());
                if let Some(round) = round {
                    let title = format!("{name}, {}", round.titled(seen.language()));
                    drafts.push((title, seen.to(&format!("/soknad/{}/steg/1", it.id))));
                }
            }
            Ok((rounds, names, drafts))
        })
        .await?;
    let say = visit.say();
    let rounds = rounds
        .iter()
        .map(|round| {
            Choice::new(&round.id, round.titled(visit.language())).chosen(round.id == written.round)
        })
        .collect();
    let ways = WAYS
        .map(|way| {
            Choice::new(way, say.t(&format!("grantdesk-came-{way}"))).chosen(way == written.way)
        })
        .into();
    let status = errors.status();
    let shown = EnterPage {
        visit,
        names: names.into_iter().map(|(_, name)| name).collect(),
        rounds,
        ways,
        written,
        errors,
        drafts,
    };
    page(
        &shown,
        if status.is_success() {
            StatusCode::OK
        } else {
            status
        },
    )
}

// texts: grantdesk-came-*
