//! Names, contact and opening hours: what stands at the foot of every page.
//!
//! For administrators. Residents call and write by what stands here, so a mistake reaches
//! everybody: what would change is shown first, and what was decided before can be put back.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::{Language, Municipality};
use texts::Speaker;
use web::{Choice, Fields, PageResult, Visit, page};

use super::{
    frame::Frame,
    profile::{self, Pressed},
    section::{Fact, Section},
};

/// The section.
pub static SECTION: Section = Section {
    path: "kontakt",
    title: texts::id("settings-contact"),
    intro: texts::id("settings-contact-intro"),
    facts,
    put_back: |profile, earlier| {
        profile.names = earlier.names.clone();
        profile.default_language = earlier.default_language;
        profile.contact = earlier.contact.clone();
    },
};

#[derive(Template)]
#[template(path = "settings/contact.html")]
struct ContactPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: Municipality,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let shown = ContactPage {
        frame: Frame::of(&visit, &SECTION, now.version, now.past),
        written: now.profile,
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// Shows what would change, or changes it.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (now, mut frame) = profile::sent(&visit, &SECTION, &fields).await?;
    let written = read(&fields, now.clone());
    if let Err(refusal) = written.check() {
        let (field, words) = profile::refused_field(&visit, &refusal);
        frame.errors.add(field, words);
    }
    let asked = (&written, Vec::new());
    match profile::press(&visit, &SECTION, (&fields, &now), frame, asked).await? {
        Pressed::Done(answer) => Ok(answer),
        Pressed::Again(frame) => {
            let status = frame.errors.status();
            let shown = ContactPage {
                visit: &visit,
                frame: *frame,
                written,
            };
            page(&shown, status)
        }
    }
}

fn read(fields: &Fields, mut profile: Municipality) -> Municipality {
    let field = |name: &str| fields.one(name).to_owned();
    profile.names.nb = field("nb");
    profile.names.nn = field("nn");
    profile.names.se = field("se");
    if let Ok(language) = fields.one("language").parse() {
        profile.default_language = language;
    }
    profile.contact.phone = field("phone");
    profile.contact.hours = field("hours");
    profile.contact.email = field("email");
    profile.contact.visit = field("visit");
    profile.contact.web = field("web");
    profile
}

fn facts(profile: &Municipality, say: &Speaker) -> Vec<Fact> {
    let contact = &profile.contact;
    [
        ("settings-contact-nb", profile.names.nb.as_str()),
        ("settings-contact-nn", &profile.names.nn),
        ("settings-contact-se", &profile.names.se),
        (
            "settings-contact-language",
            profile.default_language.own_name(),
        ),
        ("settings-contact-phone", &contact.phone),
        ("settings-contact-hours", &contact.hours),
        ("settings-contact-email", &contact.email),
        ("settings-contact-visit", &contact.visit),
        ("settings-contact-web", &contact.web),
    ]
    .map(|(term, value)| Fact::new(say.t(term), value))
    .into()
}

impl ContactPage<'_> {
    // texts: settings-contact-*
    fn languages(&self) -> Vec<Choice> {
        Language::ALL
            .map(|language| {
                Choice::new(language.tag(), language.own_name())
                    .chosen(language == self.written.default_language)
            })
            .into()
    }
}
