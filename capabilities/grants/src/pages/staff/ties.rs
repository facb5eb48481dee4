//! Who was found impartial in a round in spite of a tie, by whom and why; and for a leader the ties of
//! those she leads, where she may find so or take it back (forvaltningsloven §§ 6 and 8).
//!
//! Others see the findings alone: what somebody has declared of her life is for her leader.

use access::PersonId;
use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use identity::people;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Hand},
    impartiality::{self, Paragraph, Standing, applicant},
    model::Round,
    pages::aside_words,
    store,
};

/// The longest reason.
const LONGEST: usize = 2_000;

/// A finding as it is shown.
struct Found {
    words: String,
    why: String,
    when: String,
    /// When and by whom it was taken back; empty while it holds.
    ended: String,
    /// Where it is taken back; empty for those who may not.
    take_back: String,
}

/// A tie of somebody she leads.
struct Tied {
    words: String,
    person: String,
    applicant: String,
    name: String,
    /// The tie is judged, so that she may be found impartial.
    is_judged: bool,
    field: String,
    why: String,
}

struct Parts {
    round: Round,
    found: Vec<Found>,
    tied: Vec<Tied>,
    leads_any: bool,
}

#[derive(Template)]
#[template(path = "staff/ties.html")]
struct TiesPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    errors: FormErrors,
    back: String,
    here: String,
}

/// What was written for one tie.
#[derive(Clone, Debug, Default)]
struct Written {
    person: String,
    applicant: String,
    why: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(round): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, round, Written::default()).await
}

/// Finds somebody impartial.
pub async fn waive(visit: Visit, Path(round): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let written = Written {
        person: fields.one("person").to_owned(),
        applicant: fields.one("applicant").to_owned(),
        why: fields.one("why").chars().take(LONGEST).collect(),
    };
    let person = PersonId(written.person.clone());
    let (actor, own) = (visit.actor(), person.clone());
    let leads = visit
        .read(move |town, conn| Ok(impartiality::leads(conn, &*town.clock, &actor, &own)?))
        .await?;
    let permit = may(&visit.actor(), Action::Waive, &Facts::leader(leads))?;
    if written.why.is_empty() {
        return shown(&visit, round, written).await;
    }
    let there = path(&visit, &round);
    visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            let what = (&person, written.applicant.as_str(), written.why.as_str());
            actions::waive(conn, &hand, &round, what)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("aside-done-waived")))
}

/// Takes a finding back.
pub async fn take_back(visit: Visit, Path((round, id)): Path<(String, String)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    let (there, actor) = (path(&visit, &round), visit.actor());
    visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
            let waiver = store::waivers::one(conn, &id)?;
            let waiver = waiver.filter(|it| it.round_id == round.id);
            let waiver = waiver.ok_or(PageError::NotFound)?;
            let leads = impartiality::leads(conn, &*town.clock, &actor, &waiver.person_id)?;
            let permit = may(&actor, Action::Waive, &Facts::leader(leads))?;
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::take_waiver_back(conn, &hand, &round, &waiver)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("aside-done-waiver-ended")))
}

fn path(visit: &Visit, round: &str) -> String {
    visit.to(&format!("/saker/tilskudd/runde/{round}/tilknytninger"))
}

/// The page; with an error where a reason is missing.
async fn shown(visit: &Visit, round: String, written: Written) -> PageResult {
    let here = path(visit, &round);
    let seen = visit.clone();
    let parts = visit
        .read(move |_, conn| read(&seen, conn, &round, &written))
        .await?;
    let mut errors = FormErrors::new();
    if let Some(it) = parts.tied.iter().find(|it| it.why == MISSING) {
        errors.add(it.field.clone(), visit.say().t("aside-error-waiver-why"));
    }
    let status = errors.status();
    let shown = TiesPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{}", parts.round.id)),
        visit,
        parts,
        errors,
        here,
    };
    page(&shown, status)
}

/// A tie whose form was sent without a reason.
const MISSING: &str = " ";

fn read(
    visit: &Visit,
    conn: &mut Conn,
    round: &str,
    written: &Written,
) -> Result<Parts, PageError> {
    let (say, clock, actor) = (visit.say(), &*visit.town().clock, visit.actor());
    let round = store::rounds::one(conn, round)?.ok_or(PageError::NotFound)?;
    let (all, _) = impartiality::of_round(conn, clock, &actor, &round.id)?;
    let mut names: Vec<(String, String)> = Vec::new();
    for it in &all {
        if names.iter().all(|(known, _)| known != applicant(it)) {
            names.push((applicant(it).to_owned(), actions::name_of(conn, it)?));
        }
    }
    let mut found = Vec::new();
    for it in store::waivers::of_round(conn, &round.id)? {
        let Some((_, name)) = names.iter().find(|(known, _)| *known == it.applicant) else {
            continue;
        };
        let leads = impartiality::leads(conn, clock, &actor, &it.person_id)?;
        let who = name_of(conn, &it.person_id)?;
        let by = name_of(conn, &it.found_by)?;
        let day = say.date(it.found_at.in_oslo().date());
        let when = [("who", by.as_str()), ("day", day.as_str())];
        let ended = match (it.taken_back_at, &it.taken_back_by) {
            (Some(at), Some(by)) => {
                let (by, day) = (name_of(conn, by)?, say.date(at.in_oslo().date()));
                let words = [("who", by.as_str()), ("day", day.as_str())];
                say.ta("aside-waiver-ended", &words)
            }
            _ => String::new(),
        };
        found.push(Found {
            words: say.ta("aside-waived", &[("who", who.as_str()), ("name", name)]),
            when: say.ta("aside-waived-by", &when),
            take_back: if leads && it.holds() {
                format!("{}/{}/tilbake", path(visit, &round.id), it.id)
            } else {
                String::new()
            },
            why: it.why,
            ended,
        });
    }
    let mut leads_any = false;
    let mut tied = Vec::new();
    let mut people: Vec<PersonId> = Vec::new();
    for said in store::impartiality::of_round(conn, &round.id)? {
        if people.contains(&said.person) {
            continue;
        }
        people.push(said.person.clone());
        if !impartiality::leads(conn, clock, &actor, &said.person)? {
            continue;
        }
        leads_any = true;
        let standing = Standing::alone(conn, clock, &said.person, &round.id)?;
        let who = name_of(conn, &said.person)?;
        for (key, name) in &names {
            let its = all.iter().find(|it| applicant(it) == key);
            let ties = its.map(|it| standing.why(it)).unwrap_or_default();
            let Some(first) = ties.first() else {
                continue;
            };
            let is_it = written.person == said.person.0 && written.applicant == *key;
            tied.push(Tied {
                words: aside_words::reason_of(say, first, (&who, name)),
                is_judged: ties
                    .iter()
                    .all(|tie| tie.paragraph == Paragraph::Circumstance),
                field: format!("why-{}", tied.len() + 1),
                why: if is_it && written.why.is_empty() {
                    MISSING.to_owned()
                } else {
                    String::new()
                },
                person: said.person.0.clone(),
                applicant: key.clone(),
                name: who.clone(),
            });
        }
    }
    Ok(Parts {
        round,
        found,
        tied,
        leads_any,
    })
}

fn name_of(conn: &mut Conn, person: &PersonId) -> Result<String, PageError> {
    Ok(people::one(conn, person)?
        .map(|it| it.name)
        .unwrap_or_default())
}

impl TiesPage<'_> {
    fn title(&self) -> &str {
        self.parts.round.titled(self.visit.language())
    }
}
