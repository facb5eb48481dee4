//! What administrators decide, as they and others meet it.

mod noise;
mod of_rooms;
mod of_the_municipality;

use access::{PersonId, RoleKind};
use db::settings;
use kernel::{District, Municipality};
use noise::{PAGES, Rules, WORDS};
use testkit::{Browser, Fresh, Page, TestHouse, TestTown};
use web::Capability;

fn capabilities() -> Vec<Capability> {
    let noise = Capability {
        settings: PAGES,
        ..Capability::new(
            "noise",
            texts::Source {
                room: "noise",
                nb: WORDS,
                nn: WORDS,
                en: WORDS,
            },
        )
    };
    vec![associations::capability(), casework::capability(), noise]
}

pub struct Desk {
    pub town: TestTown,
    pub house: TestHouse,
    pub tone: PersonId,
}

impl Desk {
    pub fn new(fresh: &Fresh) -> Self {
        let mut profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        profile.districts = vec![District {
            key: "sandvik".to_owned(),
            name: "Sandvik".to_owned(),
            postal_codes: vec!["9991".to_owned()],
            ..District::default()
        }];
        let town = TestTown::new(fresh, profile, &capabilities());
        let tone = town.person("Tone Eide", "tone@fjordvik.example");
        town.employ(&tone, RoleKind::Administrator, None);
        let house = TestHouse::of(&town, capabilities);
        Self { town, house, tone }
    }

    pub fn tone(&self) -> Browser<'_> {
        self.house
            .browser("fjordvik.example")
            .sign_in(&self.town, &self.tone)
    }

    pub fn profile(&self) -> Municipality {
        let loaded = self.town.db.read_now(db::municipality::load);
        loaded.expect("an answer").expect("a profile")
    }

    pub fn rules(&self) -> Rules {
        let rules = self.town.db.read_now(settings::get::<Rules>);
        rules.expect("an answer").value
    }

    pub fn trail(&self, subject: &str) -> Vec<access::Entry> {
        let subject = subject.to_owned();
        let trail = self
            .town
            .db
            .read_now(move |conn| access::about(conn, &subject, 10));
        trail.expect("an answer")
    }
}

/// Every field of the form that would be sent by pressing `button`, with some changed.
pub fn filled<'p>(
    page: &'p Page,
    changed: &[(&'p str, &'p str)],
    button: &'p str,
) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let names = page.attributes("main form[method=post] input[name]", "name");
    for name in names {
        let one = format!("main form[method=post] input[name=\"{name}\"]");
        let kind = page
            .attributes(&one, "type")
            .first()
            .cloned()
            .unwrap_or_default();
        if ["checkbox", "radio", "file"].contains(&kind.as_str())
            || changed.iter().any(|(own, _)| *own == name)
        {
            continue;
        }
        let value = page
            .attributes(&one, "value")
            .first()
            .cloned()
            .unwrap_or_default();
        fields.push((name, value));
    }
    for kind in ["checkbox", "radio"] {
        let ticked = format!("main form[method=post] input[type={kind}][checked]");
        let names = page.attributes(&ticked, "name");
        let values = page.attributes(&ticked, "value");
        let kept = names.into_iter().zip(values);
        fields.extend(kept.filter(|(name, _)| !changed.iter().any(|(own, _)| own == name)));
    }
    let pressed = [("do", button)];
    let changed = changed.iter().chain(&pressed);
    fields.extend(changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
