//! One complaint for staff: what was complained of and decided, what the law asks next, and the forms of
//! that step. Those who had a hand in the decision see it, and that they cannot treat it.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::extract::Path;
use documents::StoredFile;
use grants::{
    committed,
    impartiality::{Matter, took_part},
};
use identity::people;
use web::{Choice, FormErrors, PageError, PageResult, Visit, page};

use super::state_of;
use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::Case,
    model::{ComplaintState, MoneyFrom},
    store::{self, files::Attachment},
};

/// What was written in one of the forms.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Why it is admitted, or dismissed.
    pub why: String,
    /// A new sum.
    pub amount: String,
    /// Reasons.
    pub reasons: String,
    /// Where more money comes from.
    pub money_from: String,
    /// The same in words.
    pub money_words: String,
    /// The first body's view.
    pub view: String,
    /// The appeal body.
    pub body: String,
    /// Its case number.
    pub case_number: String,
    /// `upheld` or `won`.
    pub outcome: String,
}

#[derive(Template)]
#[template(path = "one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: Written,
    errors: FormErrors,
}

struct Parts {
    case: Case,
    name: String,
    state: (web::State, String),
    may_treat: bool,
    /// She would treat it, but for what she did before or a tie.
    is_barred: bool,
    /// Those who cannot treat it.
    barred: String,
    left: i64,
    is_formula: bool,
    history: Vec<(String, String, String)>,
    files: Vec<(Attachment, StoredFile)>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, &id, Written::default(), FormErrors::new()).await
}

// texts: complaint-event-*
/// The page with what was written.
pub async fn shown(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let (seen, id) = (visit.clone(), id.to_owned());
    let parts = visit
        .read(move |town, conn| {
            let case = Case::read(conn, &id)?.ok_or(PageError::NotFound)?;
            let say = seen.say();
            let mut barred = Vec::new();
            for person in &took_part(conn, &case.application)? {
                let name = people::one(conn, person)?.map(|it| it.name);
                barred.extend(name.filter(|name| !name.is_empty()));
            }
            let (clock, actor) = (&*town.clock, seen.actor());
            let ties = grants::impartiality::barred(
                conn,
                clock,
                &actor,
                &case.application,
                Matter::Complaint,
            )?;
            let facts = Facts::of(&case.application).barred(!ties.is_empty());
            let mut history = Vec::new();
            for event in store::history(conn, &case.complaint.id)? {
                let words = say.t(&format!("complaint-event-{}", event.kind));
                let mut when = say.date_and_time(event.at.in_oslo());
                let name = match &event.by_person {
                    Some(person) => people::one(conn, person)?.map(|it| it.name),
                    None => None,
                };
                if let Some(name) = name.filter(|name| !name.is_empty()) {
                    when = format!("{when}, {name}");
                }
                history.push((words.into_owned(), when, event.text));
            }
            history.reverse();
            let name = match &case.application.held_by {
                Some(id) => associations::name(conn, id)?.unwrap_or_default(),
                None => case.application.group_name.clone(),
            };
            let run = grants::letters::paper::final_run(conn, &case.round.id)?;
            Ok::<_, PageError>(Parts {
                state: state_of(say, case.complaint.state),
                may_treat: may(&actor, Action::Treat, &facts).is_ok(),
                is_barred: !ties.is_empty() && may_as_staff(&actor, Action::Treat).is_ok(),
                barred: say.list(&barred),
                left: committed::left(conn, &case.round)?,
                is_formula: run.is_some(),
                name,
                history,
                files: store::files::of(conn, &case.complaint.id)?,
                case,
            })
        })
        .await?;
    let status = errors.status();
    let shown = OnePage {
        visit,
        parts,
        written,
        errors,
    };
    page(&shown, status)
}

impl OnePage<'_> {
    fn title(&self) -> String {
        format!("{} {}", self.parts.case.complaint.number, self.parts.name)
    }

    fn to(&self, rest: &str) -> String {
        let id = &self.parts.case.complaint.id;
        self.visit.to(&format!("/saker/klager/{id}{rest}"))
    }

    fn pack_path(&self) -> String {
        let id = &self.parts.case.application.id;
        self.visit.to(&format!("/saker/klager/pakke/{id}"))
    }

    fn case_path(&self) -> String {
        let id = &self.parts.case.application.id;
        self.visit.to(&format!("/saker/tilskudd/sak/{id}"))
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &kernel::Day) -> String {
        self.visit.say().date(day.date())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &kernel::Money) -> String {
        self.visit.say().money(*sum)
    }

    fn left(&self) -> String {
        self.visit.say().money_ore(self.parts.left)
    }

    fn is(&self, word: &str) -> bool {
        self.parts.may_treat
            && ComplaintState::from_word(word) == Some(self.parts.case.complaint.state)
    }

    // texts: complaint-way-*
    fn way(&self) -> String {
        let say = self.visit.say();
        let id = format!("complaint-way-{}", self.parts.case.complaint.way);
        say.t(&id).into_owned()
    }

    // texts: complaint-money-*
    fn money_from(&self) -> Vec<Choice> {
        let say = self.visit.say();
        MoneyFrom::ALL
            .into_iter()
            .map(|(_, word)| {
                let words = say.t(&format!("complaint-money-{word}")).into_owned();
                Choice::new(word, words).chosen(self.written.money_from == word)
            })
            .collect()
    }

    fn outcomes(&self) -> Vec<Choice> {
        let say = self.visit.say();
        [
            ("upheld", texts::id("complaint-answer-upheld")),
            ("won", texts::id("complaint-answer-won")),
        ]
        .into_iter()
        .map(|(word, id)| Choice::new(word, say.t(id)).chosen(self.written.outcome == word))
        .collect()
    }
}
