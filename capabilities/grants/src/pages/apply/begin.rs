//! Beginning: who applies, how each stands to the rules, and whether to start from last year's.
//!
//! A rule that does not hold stops nobody from beginning, since most can be seen to before the last
//! day; it is said what to do, and the application cannot be sent before it is done.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_other};

use crate::{
    access::{Action, Facts, may},
    actions::{self, Applicant, Hand},
    model::Stage,
    pages::public::call::{Held, Hers, held, hers},
};

/// The longest name of a group.
const LONGEST: usize = 120;

#[derive(Template)]
#[template(path = "apply/begin.html")]
struct BeginPage<'a> {
    visit: &'a Visit,
    held: Held,
    hers: Vec<Hers>,
    who: Vec<Choice>,
    /// Groups of her associations.
    groups: Vec<String>,
    written: Written,
    errors: FormErrors,
}

#[derive(Default)]
struct Written {
    who: String,
    group: String,
    from_last: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let (held, hers) = read(&visit, id).await?;
    let written = Written {
        who: one_choice(&held, &hers),
        from_last: true,
        ..Written::default()
    };
    shown(&visit, held, hers, written, FormErrors::new())
}

/// Begins.
pub async fn start(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let (held, hers) = read(&visit, id).await?;
    let written = Written {
        who: fields.one("who").to_owned(),
        group: fields.one("group").to_owned(),
        from_last: fields.one("from_last") == "yes",
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let takes = held.guidelines.terms.takes;
    let who = match written.who.as_str() {
        "me" if takes.persons => Some(None),
        "group" if takes.groups => Some(None),
        other => hers.iter().find(|it| it.id == other).map(Some),
    };
    let Some(association) = who else {
        errors.add("who", say.t("grants-error-who"));
        return shown(&visit, held, hers, written, errors);
    };
    if written.who == "group" && written.group.is_empty() {
        errors.add("group", say.t("grants-error-group"));
    }
    if written.group.chars().count() > LONGEST {
        errors.add("group", say.t("grants-error-group-long"));
    }
    if !errors.is_empty() {
        return shown(&visit, held, hers, written, errors);
    }
    let person = visit.person()?.person.clone();
    let applicant = Applicant {
        held_by: association.map(|it| it.id.clone()),
        person: Some(person.clone()),
        group: if written.who == "me" {
            String::new()
        } else {
            written.group.clone()
        },
        way: String::new(),
    };
    let facts = match &applicant.held_by {
        Some(id) => Facts::association(id),
        None => Facts::person(&person),
    };
    let permit = may(&visit.actor(), Action::Apply, &facts)?;
    let (round, from_last) = (held.round, written.from_last);
    let begun = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            if round.stage(hand.now()) != Stage::Open {
                return Err(PageError::Changed);
            }
            Ok(actions::start(conn, &hand, &round, &applicant, from_last)?)
        })
        .await?;
    Ok(see_other(
        &visit.to(&format!("/soknad/{}/steg/1", begun.id)),
    ))
}

async fn read(visit: &Visit, id: String) -> Result<(Held, Vec<Hers>), PageError> {
    let seen = visit.clone();
    visit
        .read(move |town, conn: &mut Conn| {
            let held = held(conn, &id, town.clock.now())?;
            if held.round.stage(town.clock.now()) != Stage::Open {
                return Err(PageError::NotFound);
            }
            let hers = hers(&seen, conn, &held)?;
            Ok((held, hers))
        })
        .await
}

/// When there is one who can apply, it is chosen.
fn one_choice(held: &Held, hers: &[Hers]) -> String {
    let takes = held.guidelines.terms.takes;
    match hers {
        [one] if !takes.groups && !takes.persons => one.id.clone(),
        _ => String::new(),
    }
}

fn shown(
    visit: &Visit,
    held: Held,
    hers: Vec<Hers>,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let mut who: Vec<Choice> = hers
        .iter()
        .map(|it| {
            let hint = if it.may {
                say.t("grants-fulfils").into_owned()
            } else {
                say.t("grants-lacks-something").into_owned()
            };
            Choice::new(&it.id, &it.name).hint(hint)
        })
        .collect();
    let takes = held.guidelines.terms.takes;
    if takes.groups {
        who.push(Choice::new("group", say.t("grants-as-group")));
    }
    if takes.persons {
        who.push(Choice::new("me", say.t("grants-as-person")));
    }
    for choice in &mut who {
        choice.chosen = choice.value == written.who;
    }
    let mut groups: Vec<String> = hers.iter().flat_map(|it| it.groups.clone()).collect();
    groups.dedup();
    let status = errors.status();
    let shown = BeginPage {
        visit,
        held,
        hers,
        who,
        groups,
        written,
        errors,
    };
    page(&shown, status)
}

impl BeginPage<'_> {
    fn title(&self) -> &str {
        self.held.round.titled(self.visit.language())
    }

    fn heading(&self) -> String {
        let words = [("round", self.title())];
        self.visit.say().ta("grants-begin-heading", &words)
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let crumb = |words: &str, path: &str| Crumb {
            words: words.to_owned(),
            path: self.visit.to(path),
        };
        vec![
            crumb(&self.visit.say().t("grants-calls"), "/tilskudd"),
            crumb(self.title(), &format!("/tilskudd/{}", self.held.round.id)),
            crumb(&self.visit.say().t("grants-begin"), self.visit.path()),
        ]
    }

    fn has_last(&self) -> bool {
        self.hers.iter().any(|it| it.has_last)
    }

    fn minutes(&self) -> String {
        self.visit
            .say()
            .tn("grants-minutes", self.held.form.minutes)
    }
}
