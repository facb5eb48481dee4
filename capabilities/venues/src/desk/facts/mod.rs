//! What is known of premises: a value, or that somebody looked and could not tell, with who says so
//! and when. Universal design is a checklist and stands first (likestillings- og
//! diskrimineringsloven § 17); pictures that show a topic stand beside it.
//!
//! The source and the date are asked once, for all that is changed now or confirmed anew; the rest
//! keeps its own.

mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::{
    acts,
    frame::{Frame, path_of},
    ground::{Ground, count, permit},
};
use crate::{
    model::{Fact, FactTopic, Picture, Reads},
    pages::facts::name,
    store,
};
use written::{UNKNOWN, Written};

#[derive(Template)]
#[template(path = "pages/facts.html")]
struct FactsPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    checklist: Vec<Line>,
    others: Vec<Line>,
    source: String,
    seen_on: WrittenDate,
    errors: FormErrors,
}

/// A topic as it is asked about.
struct Line {
    /// The name of its field.
    field: String,
    words: String,
    asks: Asks,
    value: String,
    is_unknown: bool,
    confirm: bool,
    /// «Drift, 3. mars 2026»; empty when nobody has looked.
    said: String,
    pictures: Vec<Picture>,
}

/// How a topic is asked about.
enum Asks {
    /// Yes, no, not known, or nobody has looked.
    Choices(Vec<Choice>),
    /// A number with this unit, or words and numbers of people when it is `None`.
    Text(Option<&'static str>),
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let written = Written::of(&ground.premises, ground.today);
    shown(&visit, &ground, &written, FormErrors::new())
}

/// Changes what is known.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let mut errors = FormErrors::new();
    let known = (&ground.premises, ground.today);
    let Some(facts) = written.parse(visit.say(), known, &mut errors) else {
        return shown(&visit, &ground, &written, errors);
    };
    save(&visit, ground, facts, fields.version().unwrap_or(-1)).await?;
    let path = visit.to(&path_of(&id, "/fakta"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

async fn save(
    visit: &Visit,
    ground: Ground,
    facts: Vec<Fact>,
    version: i64,
) -> Result<(), PageError> {
    let (actor, owner, id) = (visit.actor(), ground.site.owner, ground.premises.id);
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &id, version)?;
            store::change::facts(conn, &id, &facts)?;
            acts::changed(conn, town, &permit, (&id, version), "facts")
        })
        .await
}

fn shown(visit: &Visit, ground: &Ground, written: &Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let lines = |of_design: bool| {
        let topics = FactTopic::ALL.into_iter().map(|(topic, _)| topic);
        let topics = topics.filter(|topic| topic.is_universal_design() == of_design);
        topics
            .map(|topic| line(visit, ground, written, topic))
            .collect()
    };
    let shown = FactsPage {
        checklist: lines(true),
        others: lines(false),
        frame: ground.frame(visit, "/fakta"),
        source: written.source.clone(),
        seen_on: written.seen_on.clone(),
        visit,
        errors,
    };
    page(&shown, status)
}

// texts: venuedesk-fact-unseen*
fn line(visit: &Visit, ground: &Ground, written: &Written, topic: FactTopic) -> Line {
    let say = visit.say();
    let value = written.value(topic);
    let choice =
        |word: &str, text_id: &str| Choice::new(word, say.t(text_id)).chosen(value == word);
    let asks = match topic.reads() {
        Reads::YesNo => Asks::Choices(vec![
            choice("", "venuedesk-fact-unseen"),
            choice("yes", "venue-yes"),
            choice("no", "venue-no"),
            choice(UNKNOWN, "venue-unknown"),
        ]),
        Reads::Number(unit) => Asks::Text(Some(unit)),
        Reads::People | Reads::Words => Asks::Text(None),
    };
    let said = ground.premises.fact(topic).map(|fact| {
        let date = say.date(fact.seen_on);
        say.ta(
            "venue-fact-by",
            &[("source", &fact.source), ("date", &date)],
        )
    });
    let of = |id: &str| ground.venues.pictures(id).iter();
    let pictures = of(&ground.premises.id).chain(of(&ground.site.id));
    Line {
        field: topic.word().to_owned(),
        words: name(say, topic),
        asks,
        is_unknown: value == UNKNOWN,
        value: value.to_owned(),
        confirm: written.confirms(topic),
        said: said.unwrap_or_default(),
        pictures: pictures
            .filter(|picture| picture.topic == Some(topic))
            .cloned()
            .collect(),
    }
}

impl Line {
    /// What is written in a field of text.
    fn text(&self) -> &str {
        if self.is_unknown { "" } else { &self.value }
    }

    fn label(&self) -> String {
        match self.asks {
            Asks::Text(Some(unit)) if !unit.is_empty() => format!("{} ({unit})", self.words),
            _ => self.words.clone(),
        }
    }
}
