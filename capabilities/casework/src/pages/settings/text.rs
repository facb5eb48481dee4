//! One text in three languages: ours beside the municipality's own, for administrators.
//!
//! Its own must hold the same places for names and numbers as ours, or a letter would go out
//! without the name or the day it is about. An empty field gives ours back. How it sounds is
//! shown, so that singular and plural are heard before anybody else meets them.

use ::texts::{Language, Override, Written, arguments_of};
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Municipality;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page};

use super::{
    frame::Frame,
    profile::{self, Pressed},
    texts::{SECTION, all},
};

#[derive(Template)]
#[template(path = "settings/text.html")]
struct TextPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    sides: Vec<Side>,
    places: Vec<String>,
}

/// A language.
struct Side {
    language: Language,
    ours: Written,
    own: String,
    /// How it sounds, with the names of its places put in.
    sounds: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let sides = sides(&visit, &id, &now.profile).ok_or(PageError::NotFound)?;
    let frame = frame(&visit, &id, now.version);
    page(&TextPage::new(&visit, frame, sides), StatusCode::OK)
}

/// Shows what would change, or changes it.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (now, around) = profile::sent(&visit, &SECTION, &fields).await?;
    let written = read(&fields, &id, now.clone());
    let sides = sides(&visit, &id, &written).ok_or(PageError::NotFound)?;
    let mut frame = frame(&visit, &id, around.version);
    for side in &sides {
        check(&visit, &id, side, &mut frame.errors);
    }
    let asked = (&written, Vec::new());
    match profile::press(&visit, &SECTION, (&fields, &now), frame, asked).await? {
        Pressed::Done(answer) => Ok(answer),
        Pressed::Again(frame) => {
            let status = frame.errors.status();
            page(&TextPage::new(&visit, *frame, sides), status)
        }
    }
}

fn frame(visit: &Visit, id: &str, version: i64) -> Frame {
    let above = Crumb {
        words: visit.say().t(SECTION.title).into_owned(),
        path: visit.to(&SECTION.address()),
    };
    Frame {
        path: visit.to(&format!("{}/{id}", SECTION.address())),
        heading: id.to_owned(),
        intro: visit.say().t("settings-text-intro").into_owned(),
        above: Some(above),
        ..Frame::of(visit, &SECTION, version, Vec::new())
    }
}

/// An empty wording gives ours back, and so does one that is the same as ours.
fn read(fields: &Fields, id: &str, mut profile: Municipality) -> Municipality {
    for language in Language::ALL {
        let own = profile.texts.entry(language).or_default();
        match fields.one(language.tag()) {
            "" => drop(own.remove(id)),
            text => drop(own.insert(id.to_owned(), text.to_owned())),
        }
    }
    profile.texts.retain(|_, own| !own.is_empty());
    profile
}

fn sides(visit: &Visit, id: &str, profile: &Municipality) -> Option<Vec<Side>> {
    let sides = Language::ALL.map(|language| {
        let ours = all(visit, language)
            .into_iter()
            .find(|text| text.id == id)?;
        let own = profile.texts.get(&language).and_then(|own| own.get(id));
        let own = own.cloned().unwrap_or_default();
        let sounds = sounds(visit, language, &ours, &own);
        Some(Side {
            language,
            ours,
            own,
            sounds,
        })
    });
    sides.into_iter().collect()
}

/// The wording as it is spoken, places shown by their names in brackets.
fn sounds(visit: &Visit, language: Language, ours: &Written, own: &str) -> String {
    let mut catalog = visit.town().words().clone();
    if !own.is_empty() {
        let own = Override {
            language,
            id: ours.id.clone(),
            text: own.to_owned(),
        };
        match catalog.with_overrides(vec![own]) {
            Ok(with_own) => catalog = with_own,
            Err(_) => return String::new(),
        }
    }
    let named: Vec<(&str, String)> = ours
        .arguments
        .iter()
        .filter(|name| *name != "count")
        .map(|name| (name.as_str(), format!("[{name}]")))
        .collect();
    let named: Vec<(&str, &str)> = named
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let say = catalog.speaker(language);
    if ours.arguments.contains("count") {
        let two = say.tna(&ours.id, 2, &named);
        return format!("{} / {two}", say.tna(&ours.id, 1, &named));
    }
    say.ta(&ours.id, &named)
}

// texts: settings-language-*
fn named(visit: &Visit, language: Language) -> String {
    let id = format!("settings-language-{}", language.tag());
    visit.say().t(&id).into_owned()
}

fn check(visit: &Visit, id: &str, side: &Side, errors: &mut FormErrors) {
    if side.own.is_empty() {
        return;
    }
    let say = visit.say();
    let own = Override {
        language: side.language,
        id: id.to_owned(),
        text: side.own.clone(),
    };
    let language = named(visit, side.language);
    let language = [("language", language.as_str())];
    let same_places = arguments_of(&side.own).map(|own| own == side.ours.arguments);
    if same_places == Some(false) {
        errors.add(
            side.language.tag(),
            say.ta("settings-error-places", &language),
        );
    } else if visit.town().words().with_overrides(vec![own]).is_err() {
        errors.add(
            side.language.tag(),
            say.ta("settings-error-wording", &language),
        );
    }
}

impl<'a> TextPage<'a> {
    fn new(visit: &'a Visit, frame: Frame, sides: Vec<Side>) -> Self {
        let places = sides.first().map(|side| &side.ours.arguments);
        let places = places.into_iter().flatten();
        let places = places.map(|name| format!("{{ ${name} }}")).collect();
        Self {
            visit,
            frame,
            sides,
            places,
        }
    }

    fn label(&self, side: &Side) -> String {
        let language = named(self.visit, side.language);
        let language = [("language", language.as_str())];
        self.visit.say().ta("settings-text-own", &language)
    }

    fn rows(side: &Side) -> usize {
        let longest = side.ours.text.len().max(side.own.len());
        (longest / 40 + side.ours.text.lines().count()).clamp(2, 14)
    }
}
