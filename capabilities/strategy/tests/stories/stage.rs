//! A town with somebody who works with the strategy, a theme owner, an auditor and a stranger.

use access::{PersonId, RoleKind};
use axum::{Router, routing::get};
use testkit::{Browser, Fresh, Page, TestHouse, TestTown};
use web::{
    About, Asked, Capability, Count, CountPart, HeldSeat, Indicator, PageError, Unit, Visit,
};

pub const HOST: &str = "fjordvik.example";
/// Somebody who sits in the municipal council and does not work for the municipality.
pub const MEMBER: &str = "Anne Vik";
/// What is said inside and must never be seen outside.
pub const SECRET: &str = "Hemmelig-notat-7731";

pub fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), strategy::capability(), beside()]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    const WORDS: &str = "beside-hours = Timer i hallen\nbeside-hours-how = Talt av oss. Kilde: oss.\n\
        beside-given = Gitt\nbeside-given-how = Talt av oss.\n";
    const TEXTS: texts::Source = texts::Source {
        room: "beside",
        nb: WORDS,
        nn: WORDS,
        en: WORDS,
    };
    Capability {
        pages: || {
            Router::new()
                .route("/logg-inn", get(|| async {}))
                .route("/min-side", get(|| async {}))
                .route("/saker", get(|| async {}))
                .route("/plasser", get(seats))
        },
        // Anne Vik sits in the municipal council.
        seats: |_, conn, person| {
            let known = identity::people::one(conn, person)?;
            let is_hers = known.is_some_and(|known| known.name == MEMBER);
            let seat = HeldSeat {
                words: "medlem av kommunestyret".to_owned(),
                ..HeldSeat::default()
            };
            Ok(is_hers.then_some(seat).into_iter().collect())
        },
        indicators: FIGURES,
        ..Capability::new("beside", TEXTS)
    }
}

/// Hours of a hall: ten more each year, by age and by association. And kroner that were given.
const FIGURES: &[Indicator] = &[
    Indicator {
        code: "beside.hours",
        text_id: "beside-hours",
        how_text_id: "beside-hours-how",
        unit: Unit::Hours,
        about: About::Premises,
        by: &["age", "association"],
        of_people: false,
        count: |_, _, asked| Ok(hours(asked)),
    },
    Indicator {
        code: "beside.given",
        text_id: "beside-given",
        how_text_id: "beside-given-how",
        unit: Unit::Ore,
        about: About::Support,
        by: &["age"],
        of_people: false,
        count: |_, _, asked| Ok(given(asked)),
    },
];

/// Of 2022 three awards, all to the old; of later years one to the old, and many to others.
fn given(asked: &Asked<'_>) -> Count {
    let part = |words: &str, kroner: i64, n: i64| CountPart {
        words: words.to_owned(),
        value: Some(kroner * 100),
        n,
        ..CountPart::default()
    };
    let parts = if asked.until.year() == 2022 {
        vec![part("Eldre", 45_000, 3)]
    } else {
        vec![
            part("Barn", 900_000, 20),
            part("Voksne", 80_000, 7),
            part("Eldre", 15_000, 1),
        ]
    };
    Count {
        value: parts.iter().map(|it| it.value).sum(),
        n: parts.iter().map(|it| it.n).sum(),
        parts: if asked.by.is_some() {
            parts
        } else {
            Vec::new()
        },
    }
}

fn hours(asked: &Asked<'_>) -> Count {
    let value = 101 + i64::from(asked.until.year() - 2022) * 10;
    let part = |words: &str, value: i64| CountPart {
        words: words.to_owned(),
        value: Some(value),
        n: value,
        ..CountPart::default()
    };
    Count {
        value: Some(value),
        n: value,
        parts: match asked.by {
            Some("age") => vec![part("Unge", value - 1), part("Eldre", 1)],
            Some(_) => vec![part("Sandvik blandakor", value)],
            None => Vec::new(),
        },
    }
}

/// The seats of whoever asks.
async fn seats(visit: Visit) -> Result<String, PageError> {
    let (seen, person) = (visit.clone(), visit.person()?.person.clone());
    let all = visit
        .read(move |_, conn| Ok(seen.seats_of(conn, &person)?))
        .await?;
    let words: Vec<String> = all.into_iter().map(|it| it.words).collect();
    Ok(words.join(", "))
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub editor: PersonId,
    pub owner: PersonId,
    pub stranger: PersonId,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let editor = town.person("Tor Berge", "tor@fjordvik.example");
        let owner = town.person("Marit Lunde", "marit@fjordvik.example");
        let stranger = town.person("Kari Moe", "kari@fjordvik.example");
        town.employ(&editor, RoleKind::CaseOfficer, Some("frivillig"));
        // One of the municipality's own who does not work with strategies.
        town.employ(&owner, RoleKind::Reader, Some("kultur"));
        let house = TestHouse::of(&town, capabilities);
        Self {
            town,
            house,
            editor,
            owner,
            stranger,
        }
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    pub fn nobody(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    /// A strategy with a role held by the theme owner. Gives back the bench and the role's id.
    pub fn begun(&self) -> (String, String) {
        let editor = self.as_person(&self.editor);
        editor.post(
            "/nb/saker/strategi/roller/ny",
            &[
                ("version", "0"),
                ("title", "leder for kultur"),
                ("unit", "Kultur"),
                ("holder-1-name", "Marit Lunde"),
                ("holder-1-email", "marit@fjordvik.example"),
                ("holder-1-from-day", "1"),
                ("holder-1-from-month", "1"),
                ("holder-1-from-year", "2020"),
            ],
        );
        let roles = editor.get("/nb/saker/strategi/roller");
        let role = roles.link("leder for kultur (Marit Lunde)");
        let role = role.rsplit('/').next().expect("a role").to_owned();
        let made = editor.post(
            "/nb/saker/strategi/ny",
            &[
                ("nb", "Sammen i Fjordvik"),
                ("nn", "Saman i Fjordvik"),
                ("kind", "shape-0"),
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2023"),
                ("until-day", "31"),
                ("until-month", "12"),
                ("until-year", "2026"),
            ],
        );
        assert_eq!(made.heading(), "Sammen i Fjordvik");
        let bench = made.path.split('?').next().expect("a path").to_owned();
        (bench, role)
    }

    /// Adds a section and gives back its address.
    pub fn add(&self, bench: &str, title: &str, parent: &str) -> String {
        let editor = self.as_person(&self.editor);
        let path = format!("{bench}/ny-del");
        let page = editor.post(&path, &[("title", title), ("parent", parent)]);
        assert_eq!(page.heading(), title);
        page.path
    }

    /// Gives a section its owner and a note inside.
    pub fn own(&self, section: &str, role: &str) {
        let editor = self.as_person(&self.editor);
        let fields = [("version", "1"), ("role", role), ("inside", SECRET)];
        let page = editor.post(&format!("{section}/om"), &fields);
        assert_eq!(page.status, 200, "{}", page.text());
    }

    /// Decides what lies on the bench.
    pub fn decide(&self, bench: &str, year: &str) -> Page {
        let editor = self.as_person(&self.editor);
        editor.post(
            &format!("{bench}/vedtak"),
            &[
                ("body", "kommunestyret"),
                ("on-day", "14"),
                ("on-month", "12"),
                ("on-year", year),
                ("case", "94/22"),
                ("vote", "Enstemmig"),
                ("amendments", "Punkt 1.1 fikk ordet «gratis»."),
            ],
        )
    }
}

/// The value of the hidden field `version` of the first form that has one.
pub fn version(page: &Page) -> String {
    page.attributes("input[name=version]", "value")[0].clone()
}
