//! The letter of a decision, put together from blocks: what was decided and by whom, why, what it
//! builds on, how a formula came to the sum, conditions, report, complaint and access.
//!
//! What a letter must hold follows forvaltningsloven §§ 24, 25 and 27: that it says why, names the
//! facts, and tells of the right to complain, the last day, where to, and of seeing the documents.

// texts: grants-paper-fact-*

use associations::model::AssociationId;
use db::{Conn, Error};
use identity::people;
use kernel::Money;
use pdf::{Block, Head, Paper, Span};
use texts::Speaker;
use web::Town;

use crate::{
    committed,
    formula::reckoned,
    model::{Application, Decision, Guidelines, Outcome, Round},
    store,
};

// texts: grants-letter-outcome-* grants-standard-* grantdesk-figure-*
/// The letter of a decision, as of now.
pub fn decision(
    conn: &mut Conn,
    town: &Town,
    say: &Speaker,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
) -> Result<Paper, Error> {
    let language = say.language();
    let (amount, applied) = (say.money(decision.amount), say.money(application.applied));
    let words = [
        ("number", application.number.as_deref().unwrap_or_default()),
        ("title", application.title.as_str()),
        ("scheme", guidelines.terms.named(language)),
        ("round", round.titled(language)),
        ("amount", amount.as_str()),
        ("applied", applied.as_str()),
    ];
    let outcome = format!("grants-letter-outcome-{}", decision.outcome.word());
    // An application for operating grants is called what its round is called.
    let about = if application.title == round.titled(language) {
        texts::id("grants-paper-about-same")
    } else {
        texts::id("grants-paper-about")
    };
    let mut blocks = vec![
        Block::paragraph(say.ta(about, &words)),
        Block::Paragraph {
            text: vec![Span::Strong {
                text: say.ta(&outcome, &words),
            }],
        },
        Block::paragraph(who_decided(conn, say, decision)?),
    ];
    let years = committed::by_year(conn, (&application.id, round), decision.amount)?;
    if !years.is_empty() {
        let years = committed::said(say, &years);
        let words = [("years", years.as_str())];
        blocks.insert(2, Block::paragraph(say.ta("grants-letter-years", &words)));
    }
    let standard: Vec<String> = decision
        .standard_reasons()
        .map(|word| say.t(&format!("grants-standard-{word}")).into_owned())
        .collect();
    if !standard.is_empty() || !decision.reasons.is_empty() {
        blocks.push(heading(say.t("grants-paper-why")));
        blocks.extend(standard.into_iter().map(Block::paragraph));
        blocks.extend(lines(&decision.reasons));
    }
    blocks.push(heading(say.t("grants-paper-facts")));
    blocks.push(Block::Facts {
        rows: facts(conn, say, application, guidelines)?,
    });
    blocks.extend(formula(conn, say, (application, decision))?);
    if !decision.conditions.is_empty() {
        blocks.push(heading(say.t("grants-paper-conditions")));
        blocks.extend(lines(&decision.conditions));
    }
    if let Some(day) = decision.report_on {
        let day = say.date(day.date());
        blocks.push(heading(say.t("grants-paper-report")));
        blocks.push(Block::paragraph(
            say.ta("grants-letter-report", &[("day", &day)]),
        ));
    }
    blocks.extend(rights(say, decision));
    let title = say.ta("grants-paper-title", &words);
    letter(conn, town, say, application, (title, blocks))
}

/// A letter from the municipality to an applicant, with what all of them end with.
pub fn letter(
    conn: &mut Conn,
    town: &Town,
    say: &Speaker,
    application: &Application,
    (title, mut blocks): (String, Vec<Block>),
) -> Result<Paper, Error> {
    let (_, profile) = town.profile(conn)?;
    let contact = &profile.municipality.contact;
    let name = profile.municipality.name(say.language());
    let author = say.ta("municipality-named", &[("name", name)]);
    let reach: Vec<&str> = [contact.email.as_str(), contact.phone.as_str()]
        .into_iter()
        .filter(|one| !one.is_empty())
        .collect();
    if !reach.is_empty() {
        let reach = say.list(&reach);
        blocks.push(Block::paragraph(
            say.ta("grants-letter-contact", &[("reach", &reach)]),
        ));
    }
    let today = kernel::today(&*town.clock);
    let number = application.number.clone().unwrap_or_default();
    let mut facts = vec![
        (say.t("grants-paper-date").into_owned(), say.date(today)),
        (say.t("grants-paper-reference").into_owned(), number),
    ];
    let handler = name_of(conn, application.handled_by.as_ref())?;
    if !handler.is_empty() {
        facts.push((say.t("grants-paper-handler").into_owned(), handler));
    }
    let sender = [author.clone(), contact.visit.clone()];
    Ok(Paper {
        language: say.language(),
        title,
        date: today,
        head: Head::Letter {
            sender: sender.into_iter().filter(|line| !line.is_empty()).collect(),
            recipient: recipient(conn, application)?,
            facts,
        },
        author,
        contents: None,
        blocks,
    })
}

/// A heading of a letter.
pub fn heading(text: impl Into<String>) -> Block {
    Block::Heading {
        level: 1,
        text: text.into(),
    }
}

/// What somebody wrote, a paragraph a line.
pub fn lines(text: &str) -> impl Iterator<Item = Block> + '_ {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).map(Block::paragraph)
}

/// The name of a person; empty when there is none.
fn name_of(conn: &mut Conn, id: Option<&access::PersonId>) -> Result<String, Error> {
    Ok(match id {
        Some(id) => people::one(conn, id)?.map(|it| it.name).unwrap_or_default(),
        None => String::new(),
    })
}

fn recipient(conn: &mut Conn, application: &Application) -> Result<Vec<String>, Error> {
    let Some(id) = &application.held_by else {
        return Ok(vec![application.group_name.clone()]);
    };
    let Some(it) = associations::one(conn, &AssociationId(id.clone()))? else {
        return Ok(Vec::new());
    };
    let mut all = vec![it.name.clone()];
    if !application.group_name.is_empty() {
        all.push(application.group_name.clone());
    }
    let facts = it.entity.as_ref().map(|entity| &entity.facts);
    let address = facts.and_then(|facts| {
        let postal = facts.postal_address.as_ref();
        postal.or(facts.business_address.as_ref())
    });
    if let Some(address) = address {
        all.extend(address.lines.iter().cloned());
        let code = address.postal_code.as_deref().unwrap_or_default();
        let town = address.town.as_deref().unwrap_or_default();
        all.push(format!("{code} {town}").trim().to_owned());
    }
    all.retain(|line| !line.is_empty());
    Ok(all)
}

fn who_decided(conn: &mut Conn, say: &Speaker, decision: &Decision) -> Result<String, Error> {
    if decision.body.is_empty() {
        return Ok(say.t("grants-paper-delegated").into_owned());
    }
    let words = [
        ("body", decision.body.as_str()),
        ("case", decision.case_number.as_str()),
    ];
    let Some(sitting) = store::sittings::one(conn, &decision.bulk)? else {
        return Ok(say.ta("grants-letter-body-decided", &words));
    };
    let day = say.date(sitting.met_on.date());
    let words = [words[0], words[1], ("day", &day), ("vote", &sitting.vote)];
    Ok(if sitting.vote.is_empty() {
        say.ta("grants-paper-body", &words)
    } else {
        say.ta("grants-paper-body-vote", &words)
    })
}

/// What the decision builds on.
fn facts(
    conn: &mut Conn,
    say: &Speaker,
    application: &Application,
    guidelines: &Guidelines,
) -> Result<Vec<(String, String)>, Error> {
    let said = |id: &str| say.t(id).into_owned();
    let mut rows = Vec::new();
    if let Some(at) = application.sent_at {
        let day = say.date(at.in_oslo().date());
        rows.push((said("grants-paper-fact-sent"), day));
    }
    if application.applied > Money::ZERO {
        let sum = say.money(application.applied);
        rows.push((said("grants-paper-fact-applied"), sum));
    }
    let sent = store::applications::submissions(conn, &application.id)?;
    if let Some(members) = sent.first().and_then(|copy| copy.members) {
        rows.push((said("grants-paper-fact-members"), say.number(members)));
    }
    for figure in store::cases::figures(conn, &application.id)? {
        let name = say.t(&format!("grantdesk-figure-{}", figure.name));
        let amount = if figure.name == "members" {
            say.number(figure.amount)
        } else {
            say.money(Money::from_kroner(figure.amount))
        };
        let words = [("figure", name.as_ref()), ("why", figure.reason.as_str())];
        rows.push((said("grants-paper-fact-corrected"), {
            let words = [words[0], words[1], ("amount", amount.as_str())];
            say.ta("grants-paper-corrected", &words)
        }));
    }
    let number = guidelines.number.to_string();
    let from = say.date(guidelines.from_on);
    let words = [("number", number.as_str()), ("from", from.as_str())];
    let version = say.ta("grants-paper-guidelines", &words);
    rows.push((said("grants-paper-fact-guidelines"), version));
    Ok(rows)
}

/// How the key came to the sum, when the round was divided by one.
fn formula(
    conn: &mut Conn,
    say: &Speaker,
    (application, decision): (&Application, &Decision),
) -> Result<Vec<Block>, Error> {
    let Some(told) = reckoned(conn, say, application, decision.amount)? else {
        return Ok(Vec::new());
    };
    let mut blocks = vec![
        heading(say.t("grants-paper-formula")),
        Block::paragraph(told.lead),
    ];
    blocks.extend(told.said.into_iter().map(Block::paragraph));
    if !told.summed.is_empty() {
        blocks.push(Block::Facts { rows: told.summed });
    }
    if !told.amended.is_empty() {
        blocks.push(Block::paragraph(told.amended));
    }
    Ok(blocks)
}

/// The run a round was divided by.
pub fn final_run(
    conn: &mut Conn,
    round: &str,
) -> Result<Option<allocation::model::AllocationRun>, Error> {
    allocation::final_run(conn, round)
}

fn rights(say: &Speaker, decision: &Decision) -> Vec<Block> {
    match decision.complain_by {
        Some(day) => {
            let day = say.date(day.date());
            let day = [("day", day.as_str())];
            vec![
                Block::Note {
                    title: say.ta("grants-paper-complain-title", &day),
                    text: Span::plain(say.ta("grants-letter-complain", &day)),
                },
                heading(say.t("grants-paper-access")),
                Block::paragraph(say.t("grants-letter-access")),
            ]
        }
        None if decision.outcome != Outcome::Granted => {
            vec![Block::paragraph(say.t("grants-letter-no-complaint"))]
        }
        None => Vec::new(),
    }
}
