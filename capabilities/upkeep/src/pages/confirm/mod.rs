//! The yearly confirmation: what changed nationally, what we say, and one button.
//!
//! «Ingenting å endre – bekreft» is one click. What follows when nobody confirms is told before it
//! happens. Those who see to other things can still change them first; each has its link.

pub mod said;

use askama::Template;
use associations::actions::OnBehalf;
use axum::{body::Bytes, extract::Path};
use texts::Speaker;
use web::{Choice, Fields, FormErrors, PageError, PageResult, State, Visit, page, see_done};

use super::{allowed, frame::Frame, way, way_words, ways};
use crate::{
    access::{Action, Facts, may},
    actions, facts, letters,
    model::{Confirmation, ConfirmationRules, ConfirmationState, Consequences, DueRule},
    store::{self, confirmation::Given},
};
use said::{Said, said};

#[derive(Template)]
#[template(path = "confirm/confirm.html")]
struct ConfirmPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    standing: Standing,
    said: Said,
    given: Vec<(Given, String)>,
    /// The month of the annual meeting, when the last day follows it.
    months: Vec<Choice>,
    ways: Vec<Choice>,
    errors: FormErrors,
}

/// Where an association stands, in words.
pub struct Standing {
    /// Shape and colour.
    pub state: State,
    /// «Bekreft innen 1. april 2026.»
    pub words: String,
    /// What follows if nobody confirms, step by step.
    pub then: Vec<String>,
    /// Whether there is something to confirm.
    pub is_open: bool,
    /// The last day, as the form carries it.
    pub due_on: String,
}

impl Standing {
    /// In the language of the page.
    pub fn of(say: &Speaker, confirmation: &Confirmation) -> Self {
        Self {
            state: state_of(confirmation.state),
            words: state_words(say, confirmation),
            then: then_words(say, confirmation),
            is_open: confirmation.is_open(),
            due_on: confirmation.due_on.to_string(),
        }
    }
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, "", FormErrors::new()).await
}

/// Confirms.
pub async fn confirm(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let actor = visit.actor();
    let mut errors = FormErrors::new();
    let is_staff = crate::access::is_on_behalf(&actor, &id);
    let way: OnBehalf = way(&fields, is_staff, visit.say(), &mut errors);
    if !errors.is_empty() {
        return shown(&visit, id, fields.one("way"), errors).await;
    }
    let seen = fields.one("due").to_owned();
    let path = visit.to(&format!("/min-forening/{id}/bekreft"));
    visit
        .write(move |town, conn| {
            let (association, permit) = allowed(conn, &actor, Action::Confirm, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let now = facts::standing(conn, clock, &association)?;
            // Pressed twice, or the round ended meanwhile: what is shown next says how it is.
            if now.is_open() && now.due_on.to_string() == seen {
                actions::confirm(conn, clock, ids, &permit, &association, now.due_on, way)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("upkeep-done-confirmed")))
}

/// Says in which month the annual meeting usually is.
pub async fn meeting(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::Confirm, &Facts::of(&id))?;
    let month: Option<i8> = Fields::read(&body).one("month").parse().ok();
    let month = month.filter(|month| (1..=12).contains(month));
    let month = month.ok_or_else(|| PageError::BadParameter {
        name: "month".into(),
        allowed: "1–12".into(),
    })?;
    let (actor, path) = (
        visit.actor(),
        visit.to(&format!("/min-forening/{id}/bekreft")),
    );
    visit
        .write(move |town, conn| {
            let (_, permit) = allowed(conn, &actor, Action::Confirm, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            store::confirmation::put_meeting_month(conn, clock, &id, month)?;
            let (versions, about) = (::access::Versions::default(), Some(id.as_str()));
            ::access::record_with(conn, clock, ids, &permit, &id, versions, about, "meeting")?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("upkeep-done-meeting")))
}

async fn shown(visit: &Visit, id: String, chosen: &str, errors: FormErrors) -> PageResult {
    let (actor, seen) = (visit.actor(), visit.clone());
    let (frame, confirmation, said, given, months) = visit
        .read(move |town, conn| {
            let (association, _) = allowed(conn, &actor, Action::Confirm, &id)?;
            let confirmation = facts::standing(conn, &*town.clock, &association)?;
            let say = seen.say();
            let since = confirmation.confirmed_on;
            let said = said(conn, town, &seen, &association, since, true)?;
            let given = named(conn, &id)?;
            let rules = db::settings::get::<ConfirmationRules>(conn)?.value;
            let entry = store::confirmation::entry(conn, &id)?;
            let own = entry.and_then(|entry| entry.meeting_month);
            let months = months(say, &rules, own);
            let frame = Frame::of(&seen, &association, &say.t("upkeep-confirm"));
            Ok((frame, confirmation, said, given, months))
        })
        .await?;
    let status = errors.status();
    let shown = ConfirmPage {
        ways: ways(visit.say(), chosen),
        visit,
        frame,
        standing: Standing::of(visit.say(), &confirmation),
        said,
        given,
        months,
        errors,
    };
    page(&shown, status)
}

fn named(conn: &mut db::Conn, id: &str) -> Result<Vec<(Given, String)>, PageError> {
    let given = store::confirmation::given(conn, id)?;
    let people: Vec<_> = given
        .iter()
        .filter_map(|one| one.confirmed_by.clone())
        .collect();
    let people = identity::people::several(conn, &people)?;
    let name = |one: &Given| {
        let known = people
            .iter()
            .find(|person| Some(&person.id) == one.confirmed_by.as_ref());
        known.map_or_else(String::new, |person| person.name.clone())
    };
    let named = given.into_iter().map(|one| {
        let name = name(&one);
        (one, name)
    });
    Ok(named.collect())
}

/// The months to choose from; none where the last day is the same for all.
fn months(say: &Speaker, rules: &ConfirmationRules, own: Option<i8>) -> Vec<Choice> {
    if matches!(rules.due, DueRule::FixedDate { .. }) {
        return Vec::new();
    }
    let chosen = own.unwrap_or(rules.meeting_month);
    let month =
        |month: i8| Choice::new(month.to_string(), say.month(month)).chosen(month == chosen);
    (1..=12).map(month).collect()
}

/// Shape and colour of a state.
pub fn state_of(state: ConfirmationState) -> State {
    match state {
        ConfirmationState::Confirmed => State::Good,
        ConfirmationState::Due => State::Open,
        ConfirmationState::Overdue => State::Lacking,
        ConfirmationState::Dormant => State::Stopped,
        ConfirmationState::Archived => State::Out,
    }
}

// texts: upkeep-state-*
/// «Bekreftet 5. juni 2026. Neste gang innen 1. april 2027.»
pub fn state_words(say: &Speaker, confirmation: &Confirmation) -> String {
    let date = |day| say.date(day);
    let confirmed = confirmation.confirmed_on.map_or_else(String::new, date);
    let words = [
        ("confirmed", confirmed.as_str()),
        ("due", &date(confirmation.due_on)),
        ("opens", &date(confirmation.opens_on)),
        ("dormant", &date(confirmation.dormant_on)),
    ];
    match (confirmation.state, confirmation.confirmed_on) {
        (ConfirmationState::Confirmed, None) => say.ta("upkeep-state-not-yet", &words),
        (state, _) => say.ta(&format!("upkeep-state-{}", state.word()), &words),
    }
}

/// What will follow, when, in words: one sentence for each step that has consequences.
fn then_words(say: &Speaker, confirmation: &Confirmation) -> Vec<String> {
    let due = say.date(confirmation.due_on);
    let dormant = say.date(confirmation.dormant_on);
    let step = |id: &'static str, consequences: Consequences| {
        let listed = letters::consequence_words(say, consequences);
        let listed: Vec<&str> = listed.iter().map(String::as_str).collect();
        let then = say.list(&listed);
        let words = [
            ("due", due.as_str()),
            ("dormant", &dormant),
            ("then", &then),
        ];
        (!listed.is_empty()).then(|| say.ta(id, &words))
    };
    let late = confirmation.state > ConfirmationState::Due;
    let first = if late {
        texts::id("upkeep-then-now")
    } else {
        texts::id("upkeep-then-late")
    };
    let mut steps = Vec::new();
    if confirmation.state < ConfirmationState::Dormant {
        steps.extend(step(first, confirmation.if_overdue));
        steps.extend(step(
            texts::id("upkeep-then-dormant"),
            confirmation.if_dormant,
        ));
    } else {
        steps.extend(step(
            texts::id("upkeep-then-now"),
            confirmation.consequences,
        ));
    }
    steps
}

impl ConfirmPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-confirm").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        self.frame.to(self.visit, &format!("/bekreft{rest}"))
    }

    fn told(&self, (given, name): &(Given, String)) -> String {
        let say = self.visit.say();
        let day = say.date(given.confirmed_on.date());
        let words = [("day", day.as_str()), ("name", name)];
        let told = match (given.way.as_str(), name.is_empty()) {
            ("link", _) => say.ta("upkeep-given-link", &words),
            (_, true) => say.ta("upkeep-given", &words),
            (_, false) => say.ta("upkeep-given-by", &words),
        };
        format!("{told} {}", way_words(say, &given.remark))
            .trim_end()
            .to_owned()
    }
}
