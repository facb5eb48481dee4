//! Finding a text by its words or its id, and those the municipality has written itself.
//!
//! For administrators who want another wording than ours. One remembers a text as one read it, so
//! all languages are searched and the municipality's own wording counts before ours. Nothing asked
//! for shows only its own, which is what one comes back to look over.

use ::texts::{Language, Source, Speaker, Written};
use askama::Template;
use axum::http::StatusCode;
use kernel::Municipality;
use web::{Fields, PageResult, Visit, page};

use super::{
    frame::Frame,
    profile,
    section::{Fact, Section},
};

/// The section.
pub static SECTION: Section = Section {
    path: "tekster",
    title: ::texts::id("settings-texts"),
    intro: ::texts::id("settings-texts-intro"),
    facts,
    put_back: |profile, earlier| profile.texts = earlier.texts.clone(),
};

/// Texts that are shown for a search.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "settings/texts.html")]
struct TextsPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    words: String,
    found: Vec<FoundText>,
    /// How many there are beyond those shown.
    more: i64,
}

/// A text that fits.
struct FoundText {
    id: String,
    path: String,
    text: String,
    is_own: bool,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let fields = Fields::read(visit.query().as_bytes());
    let words = fields.one("q").to_owned();
    let mut found = found(&visit, &now.profile, &words);
    let more = i64::try_from(found.len().saturating_sub(MOST)).unwrap_or_default();
    found.truncate(MOST);
    let shown = TextsPage {
        frame: Frame::of(&visit, &SECTION, now.version, now.past),
        visit: &visit,
        words,
        found,
        more,
    };
    page(&shown, StatusCode::OK)
}

/// Those whose id or words, in any language, hold all that is asked for; without words, the
/// municipality's own.
fn found(visit: &Visit, profile: &Municipality, words: &str) -> Vec<FoundText> {
    let folded = search::fold(words);
    let wanted: Vec<&str> = folded.split_whitespace().collect();
    let by_language = Language::ALL.map(|language| (language, all(visit, language)));
    let own =
        |language: Language, id: &str| -> Option<&String> { profile.texts.get(&language)?.get(id) };
    let here = visit.language();
    let (_, listed) = by_language
        .iter()
        .find(|(language, _)| *language == here)
        .unwrap_or(&by_language[0]);
    let mut fitting = Vec::new();
    for (at, text) in listed.iter().enumerate() {
        let id = &text.id;
        let is_own = Language::ALL
            .iter()
            .any(|language| own(*language, id).is_some());
        let fits = if wanted.is_empty() {
            is_own
        } else {
            let mut hay = id.clone();
            for (language, texts) in &by_language {
                let ours = texts.get(at).filter(|other| other.id == *id);
                let spoken = own(*language, id).or(ours.map(|text| &text.text));
                hay.push(' ');
                hay.push_str(spoken.map_or("", String::as_str));
            }
            let hay = search::fold(&hay);
            id == words || wanted.iter().all(|word| hay.contains(word))
        };
        if fits {
            let spoken = own(here, id).unwrap_or(&text.text);
            fitting.push(FoundText {
                path: visit.to(&format!("{}/{id}", SECTION.address())),
                text: spoken.clone(),
                id: id.clone(),
                is_own,
            });
        }
    }
    fitting
}

/// Every text the program has in a language, as it is written.
pub fn all(visit: &Visit, language: Language) -> Vec<Written> {
    sources(visit)
        .flat_map(|source| source.written(language))
        .collect()
}

fn sources(visit: &Visit) -> impl Iterator<Item = Source> {
    let rooms = visit
        .capabilities()
        .iter()
        .map(|capability| capability.texts);
    std::iter::once(web::TEXTS).chain(rooms)
}

fn facts(profile: &Municipality, _: &Speaker) -> Vec<Fact> {
    let texts = profile.texts.iter();
    texts
        .flat_map(|(language, own)| {
            own.iter().map(|(id, text)| {
                let term = format!("{id} ({})", language.own_name());
                Fact::new(term, text.as_str())
            })
        })
        .collect()
}

impl TextsPage<'_> {
    fn summary(&self) -> String {
        let say = self.visit.say();
        let count = i64::try_from(self.found.len()).unwrap_or_default() + self.more;
        if self.words.is_empty() {
            say.tn("settings-texts-own-count", count)
        } else {
            say.tna("settings-texts-count", count, &[("words", &self.words)])
        }
    }
}
