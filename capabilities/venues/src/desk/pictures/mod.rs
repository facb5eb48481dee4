//! Pictures of a site or of premises. Each says in words what it shows (WCAG 1.1.1); those that show
//! something of universal design say which point of the checklist it is.
//!
//! A picture is drawn anew when it comes, so that nothing but what is seen is kept: no place, no
//! camera. Everybody may have it, and its address never changes.

mod owner;
mod serve;

use askama::Template;
use axum::body::Bytes;
use documents::keep;
use web::{Choice, Fields, FormErrors, PageResult, Upload, Visit, page, see_done};

use super::{acts, frame::Frame, ground::permit};
use crate::{
    model::{FactTopic, Picture, Pictured},
    pages::facts::name,
    store,
};
pub use owner::{Owner, of_premises, of_site};
pub use serve::get as serve;

const LONGEST: usize = 300;
/// As many pictures of one thing.
const MOST: usize = 24;

#[derive(Template)]
#[template(path = "pages/pictures.html")]
struct PicturesPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    pictures: Vec<Row>,
    topics: Vec<Choice>,
    alternative: String,
    errors: FormErrors,
}

/// A picture with what is written about it.
struct Row {
    picture: Picture,
    rank: String,
    topics: Vec<Choice>,
}

impl Row {
    fn field(&self, name: &str) -> String {
        format!("pictures-{}-{name}", self.rank)
    }
}

/// The page, of either.
pub fn shown(visit: &Visit, owner: Owner, fields: &Fields, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let rows = (1..).zip(&owner.pictures).map(|(rank, picture)| {
        let mut picture = picture.clone();
        if let Some(written) = alternative_of(fields, rank) {
            picture.alternative = written;
        }
        Row {
            topics: topics(visit, picture.topic),
            rank: rank.to_string(),
            picture,
        }
    });
    let shown = PicturesPage {
        pictures: rows.collect(),
        topics: topics(visit, FactTopic::from_word(fields.one("topic"))),
        alternative: fields.one("alternative").to_owned(),
        frame: owner.frame,
        visit,
        errors,
    };
    page(&shown, status)
}

fn alternative_of(fields: &Fields, rank: usize) -> Option<String> {
    let name = format!("pictures-{rank}-alternative");
    fields.has(&name).then(|| fields.one(&name).to_owned())
}

fn topics(visit: &Visit, chosen: Option<FactTopic>) -> Vec<Choice> {
    let design = FactTopic::ALL.into_iter();
    let design = design.filter(|(topic, _)| topic.is_universal_design());
    let choice = |(topic, word): (FactTopic, &'static str)| {
        Choice::new(word, name(visit.say(), topic)).chosen(chosen == Some(topic))
    };
    design.map(choice).collect()
}

/// Adds a picture.
pub async fn add(visit: Visit, owner: Owner, mut form: Upload<11>) -> PageResult {
    let say = visit.say();
    let mut errors = FormErrors::new();
    let alternative = form.fields.one("alternative").to_owned();
    if alternative.is_empty() || alternative.chars().count() > LONGEST {
        errors.add("alternative", say.t("venuedesk-error-alternative"));
    }
    if owner.pictures.len() >= MOST {
        errors.add("picture", say.t("venuedesk-error-pictures"));
    }
    let field = ("picture", &*say.t("venuedesk-error-picture"));
    let drawn = form.picture(&visit, field, &mut errors).await?;
    let Some(drawn) = drawn.filter(|_| errors.is_empty()) else {
        return shown(&visit, owner, &form.fields, errors);
    };
    let topic = FactTopic::from_word(form.fields.one("topic"));
    let version = form.fields.version().unwrap_or(-1);
    let (actor, path) = (visit.actor(), owner.frame.path.clone());
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.lets.as_deref())?;
            owner.count(conn, version)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let by = actor.who().map_or("", |who| who.person.0.as_str());
            let file = keep(conn, clock, ids, &drawn, by)?.0;
            let picture = Picture {
                id: String::new(),
                alternative,
                topic,
                file,
            };
            store::pictures::add(conn, ids, &owner.of, &picture)?;
            acts::changed(conn, town, &permit, (owner.id(), version), "pictures")
        })
        .await?;
    Ok(see_done(&path, texts::id("venuedesk-done-picture")))
}

/// Changes what is said about pictures and their order, or takes one away.
pub async fn change(visit: Visit, owner: Owner, body: Bytes) -> PageResult {
    let (say, fields) = (visit.say(), Fields::read(&body));
    let mut errors = FormErrors::new();
    let removed = fields
        .one("remove")
        .strip_prefix("pictures-")
        .map(str::to_owned);
    let mut changed: Vec<(i32, Picture)> = Vec::new();
    for (rank, picture) in (1..).zip(&owner.pictures) {
        let field = |name: &str| format!("pictures-{rank}-{name}");
        let alternative = fields.one(&field("alternative")).to_owned();
        let is_removed = removed.as_deref() == Some(&rank.to_string());
        if !is_removed && (alternative.is_empty() || alternative.chars().count() > LONGEST) {
            errors.add(field("alternative"), say.t("venuedesk-error-alternative"));
        }
        let place = fields.one(&field("rank")).parse().unwrap_or(rank);
        let topic = FactTopic::from_word(fields.one(&field("topic")));
        if !is_removed {
            let picture = Picture {
                alternative,
                topic,
                ..picture.clone()
            };
            changed.push((place, picture));
        }
    }
    if !errors.is_empty() {
        return shown(&visit, owner, &fields, errors);
    }
    changed.sort_by_key(|(place, _)| *place);
    let version = fields.version().unwrap_or(-1);
    let (actor, path) = (visit.actor(), owner.frame.path.clone());
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.lets.as_deref())?;
            owner.count(conn, version)?;
            for gone in &owner.pictures {
                if !changed.iter().any(|(_, kept)| kept.id == gone.id) {
                    store::pictures::remove(conn, gone)?;
                }
            }
            for (rank, (_, picture)) in (1..).zip(&changed) {
                store::pictures::change(conn, picture, rank)?;
            }
            acts::changed(conn, town, &permit, (owner.id(), version), "pictures")
        })
        .await?;
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

impl Owner {
    /// The id of the site or the premises.
    pub fn id(&self) -> &str {
        match &self.of {
            Pictured::Site(id) | Pictured::Premises(id) => id,
        }
    }
}
