//! A decided strategy with three measures: two of a theme owner, one that nobody answers for; beside it a
//! room that offers a figure and evidence, as any room may.

use access::{PersonId, RoleKind};
use axum::{Router, routing::get};
use db::Conn;
use testkit::{Browser, Fresh, Page, TestHouse, TestTown};
use web::{
    About, Asked, Capability, Count, CountPart, EvidenceKind, EvidenceRule, EvidenceThing,
    Gathered, Indicator, Town, Unit, Visit,
};

pub const HOST: &str = "fjordvik.example";
/// What is said inside and must never be seen outside.
pub const SECRET: &str = "Hemmelig-notat-4410";

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        strategy::capability(),
        followup::capability(),
        beside(),
    ]
}

const FIGURES: &[Indicator] = &[
    Indicator {
        code: "beside.people",
        text_id: "beside-people",
        how_text_id: "beside-people-how",
        unit: Unit::Number,
        about: About::Associations,
        by: &["age", "association"],
        of_people: true,
        count: |_, _, asked| Ok(people(asked)),
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

/// Kroner by age; one award went to the old.
fn given(asked: &Asked<'_>) -> Count {
    let of = |words: &str, kroner: i64, n: i64| CountPart {
        words: words.to_owned(),
        value: Some(kroner * 100),
        n,
        ..CountPart::default()
    };
    Count {
        value: Some(995_000 * 100),
        n: 28,
        parts: if asked.by.is_some() {
            vec![
                of("Barn", 900_000, 20),
                of("Voksne", 80_000, 7),
                of("Eldre", 15_000, 1),
            ]
        } else {
            Vec::new()
        },
    }
}

fn people(asked: &Asked<'_>) -> Count {
    let of = |words: &str, n: i64| CountPart {
        words: words.to_owned(),
        value: Some(n),
        n,
        ..CountPart::default()
    };
    let value = 100 + i64::from(asked.until.year() - 2020) * 10;
    Count {
        value: Some(value),
        n: value,
        parts: match asked.by {
            Some("age") => vec![of("Unge", 40), of("Eldre", 3), of("Voksne", 57)],
            Some(_) => vec![of("Sandvik blandakor", 60)],
            None => Vec::new(),
        },
    }
}

const EVIDENCE: &[EvidenceKind] = &[EvidenceKind {
    kind: "beside.grant",
    text_id: "beside-grant",
    find: |visit, conn, words| {
        let all = ["1", "2"]
            .into_iter()
            .filter_map(|id| grant(visit, conn, id));
        Ok(all
            .filter(|it| it.words.to_lowercase().contains(&words.to_lowercase()))
            .collect())
    },
    show: |visit, conn, id| Ok(grant(visit, conn, id)),
    rules: &[EvidenceRule {
        rule: "beside.of_scheme",
        text_id: "beside-of-scheme",
        unit: Unit::Ore,
        choices: |_, _| Ok(vec![("drift".to_owned(), "Driftstilskudd".to_owned())]),
        gather: |_, _, _, _| Ok(gathered()),
    }],
}];

fn grant(_: &Visit, conn: &mut Conn, id: &str) -> Option<EvidenceThing> {
    let (words, is_public) = match id {
        "1" => ("Instrumenter, 40 000 kr", true),
        "2" => ("Skjult støtte, 9 000 kr", false),
        _ => return None,
    };
    let names = associations::names(conn).ok()?;
    Some(EvidenceThing {
        id: id.to_owned(),
        words: words.to_owned(),
        path: "/foreninger".to_owned(),
        association: names.into_iter().next().map(|(id, _)| id),
        is_public,
    })
}

fn gathered() -> Gathered {
    Gathered {
        value: 12_500_000,
        n: 7,
        associations: Vec::new(),
    }
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    const WORDS: &str = "beside-people = Folk\nbeside-people-how = Talt av oss. Kilde: oss.\n\
        beside-given = Gitt\nbeside-given-how = Talt av dem.\n\
        beside-grant = Tilskudd\nbeside-of-scheme = Alle tilskudd i en ordning\n";
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
        },
        indicators: FIGURES,
        evidence: EVIDENCE,
        ..Capability::new("beside", TEXTS)
    }
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub editor: PersonId,
    pub owner: PersonId,
    pub reader: PersonId,
    pub stranger: PersonId,
    /// Ids of the measures: two of the owner, one of nobody.
    pub measures: [String; 3],
    pub document: String,
    pub role: String,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let editor = town.person("Tor Berge", "tor@fjordvik.example");
        let owner = town.person("Marit Lunde", "marit@fjordvik.example");
        let reader = town.person("Rune Stordal", "rune@fjordvik.example");
        let stranger = town.person("Kari Moe", "kari@fjordvik.example");
        town.employ(&editor, RoleKind::CaseOfficer, Some("frivillig"));
        town.employ(&owner, RoleKind::Reader, Some("kultur"));
        town.employ(&reader, RoleKind::Reader, Some("eiendom"));
        let house = TestHouse::of(&town, capabilities);
        let mut stage = Self {
            measures: Default::default(),
            document: String::new(),
            role: String::new(),
            town,
            house,
            editor,
            owner,
            reader,
            stranger,
        };
        stage.write();
        stage
    }

    /// Writes the strategy through its own pages, and decides it.
    fn write(&mut self) {
        let editor = self.as_person(&self.editor);
        let day = [("from-day", "1"), ("from-month", "1")];
        let holder = [
            ("version", "0"),
            ("title", "leder for kultur"),
            ("unit", "Kultur"),
            ("holder-1-name", "Marit Lunde"),
            ("holder-1-email", "marit@fjordvik.example"),
            ("holder-1-from-day", "1"),
            ("holder-1-from-month", "1"),
            ("holder-1-from-year", "2020"),
        ];
        editor.post("/nb/saker/strategi/roller/ny", &holder);
        let roles = editor.get("/nb/saker/strategi/roller");
        let role = last(&roles.link("leder for kultur (Marit Lunde)"));
        let mut fields = vec![
            ("nb", "Sammen i Fjordvik"),
            ("kind", "shape-0"),
            ("from-year", "2023"),
            ("until-day", "31"),
            ("until-month", "12"),
            ("until-year", "2030"),
        ];
        fields.extend(day);
        let made = editor.post("/nb/saker/strategi/ny", &fields);
        let bench = made.path.split('?').next().expect("a path").to_owned();
        let theme = [("title", "Rom for alle"), ("parent", "")];
        let theme = editor.post(&format!("{bench}/ny-del"), &theme);
        let write = editor.get(&format!("{bench}/tiltak/nytt"));
        let goal = write.attributes("input[name=goals]", "value")[0].clone();
        assert_eq!(theme.status, 200);
        let year = self.year();
        let measure = |title: &str, weight: &str, role: &str| {
            let fields = [
                ("version", "0"),
                ("inside", SECRET),
                ("title-nb", title),
                ("weight", weight),
                ("role", role),
                ("goals", goal.as_str()),
                ("years", year.as_str()),
            ];
            let page = editor.post(&format!("{bench}/tiltak/nytt"), &fields);
            assert_eq!(page.status, 200, "{}", page.text());
            last(&page.path)
        };
        let measures = [
            measure("Null kroner", "2", &role),
            measure("Lager", "1", &role),
            measure("Teleslynge", "1", ""),
        ];
        let decision = [
            ("body", "kommunestyret"),
            ("on-day", "14"),
            ("on-month", "12"),
            ("on-year", "2022"),
        ];
        let decided = editor.post(&format!("{bench}/vedtak"), &decision);
        assert_eq!(decided.status, 200, "{}", decided.text());
        let document = last(&bench);
        (self.measures, self.document, self.role) = (measures, document, role);
    }

    /// The year it is.
    pub fn year(&self) -> String {
        kernel::today(&*self.town.clock).year().to_string()
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    pub fn nobody(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    /// Stops the measure that nobody answers for: what is stopped does not count.
    pub fn stop_the_third(&self) {
        let path = format!("/nb/saker/strategi/tiltak/{}/status", self.measures[2]);
        let fields = [
            ("version", "1"),
            ("status", "stopped"),
            ("progress", "0"),
            ("reason", "Ingen tok det"),
        ];
        let said = self.as_person(&self.editor).post(&path, &fields);
        assert_eq!(said.status, 200, "{}", said.text());
    }

    /// The town as the program serves it.
    pub fn served(&self) -> std::sync::Arc<Town> {
        let served = self.house.house().towns().at(HOST);
        served.expect("served").expect("open")
    }

    /// Opens a round and gives back its id.
    pub fn round(&self) -> String {
        let path = format!("/nb/saker/oppfolging/dokument/{}/runde", self.document);
        let page = self.as_person(&self.editor).post(&path, &[]);
        assert_eq!(page.status, 200, "{}", page.text());
        last(&page.path)
    }

    /// The link of the letter to the owner, without language.
    pub fn link(&self, round: &str) -> String {
        let town = self.served();
        let role = self.role.clone();
        let found = self
            .town
            .db
            .read_now(|conn| strategy::store::roles::one(conn, &role));
        let role = found.expect("read").expect("the role");
        let today = kernel::today(&*self.town.clock);
        let holder = role.holder(today).expect("a holder");
        format!(
            "/nb{}",
            followup::letters::link(&town, round, &role.id, holder)
        )
    }
}

/// The last part of an address.
pub fn last(path: &str) -> String {
    let path = path.split('?').next().expect("a path");
    path.rsplit('/').next().expect("a part").to_owned()
}

/// Fields that answer the questions of a page with the versions it has.
pub fn answers(page: &Page, said: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, (status, progress, reason)) in (1..).zip(said) {
        let name = format!("m-{at}-version");
        let version = page.attributes(&format!("input[name={name}]"), "value");
        fields.push((name, version[0].clone()));
        fields.push((format!("m-{at}-status"), (*status).to_owned()));
        fields.push((format!("m-{at}-progress"), (*progress).to_owned()));
        fields.push((format!("m-{at}-reason"), (*reason).to_owned()));
        fields.push((format!("m-{at}-inside"), SECRET.to_owned()));
    }
    fields
}

/// The same as a form takes them.
pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = fields.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
