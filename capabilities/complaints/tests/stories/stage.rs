//! Fjordvik with a choir and a club that each got less than they asked for, told on 16 March: three weeks
//! later is Easter Monday, so the last day to complain is 7 April. Marit decided; Siri did not.

use access::{Actor, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand, new_scheme},
    model::{Application, Form, Kind, Pot, Round, RoundState, State, Terms},
    store,
};
use jiff::civil::date;
use kernel::{Instant, Money, Translated};
use testkit::{
    Browser, Fresh, TestHouse, TestTown,
    national::{self, Entity},
};
use web::{Capability, Town};

pub const HOST: &str = "fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        allocation::capability(),
        councils::capability(),
        grants::capability(),
        complaints::capability(),
        beside(),
    ]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    testkit::beside(|| {
        Router::new()
            .route("/logg-inn", get(|| async {}))
            .route("/min-side", get(|| async {}))
            .route("/saker", get(|| async {}))
            .route("/min-forening/{id}", get(|| async {}))
    })
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub chair: PersonId,
    pub neighbour: PersonId,
    pub stranger: PersonId,
    pub marit: PersonId,
    pub siri: PersonId,
    pub auditor: PersonId,
    pub choir: String,
    /// The choir's application.
    pub application: String,
    pub round: String,
}

fn words(nb: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        ..Translated::default()
    }
}

fn at(written: &str) -> Instant {
    let at: jiff::Timestamp = written.parse().expect("a timestamp");
    at.into()
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        town.clock.set(at("2026-03-16T08:00:00Z"));
        let file = fresh.folder().join("entities.json");
        let entities = [
            Entity::new(1, "SANDVIK BLANDAKOR").with("epostadresse", "post@sandvik.example"),
            Entity::new(2, "AASEN IL"),
        ];
        national::write(&file, &entities.map(|it| it.0));
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let names = town.db.read_now(associations::names).expect("a register");
        let id = |name: &str| {
            let found = names.iter().find(|(_, known)| known == name);
            found.expect("it was read").0.clone()
        };
        let (choir, club) = (id("Sandvik blandakor"), id("Aasen IL"));
        let person = |name: &str, email: &str| town.person(name, email);
        let chair = person("Ingrid Solbakken", "ingrid@example.no");
        let neighbour = person("Nils Aasen", "nils@example.no");
        let (marit, siri) = (
            person("Marit Lunde", "marit@example.no"),
            person("Siri Haugen", "siri@example.no"),
        );
        let auditor = person("Arne Revold", "arne@example.no");
        town.give_role(&chair, &choir, RoleKind::Chair);
        town.give_role(&neighbour, &club, RoleKind::Chair);
        town.employ(&marit, RoleKind::CaseOfficer, None);
        town.employ(&siri, RoleKind::CaseOfficer, None);
        town.employ(&auditor, RoleKind::Reader, None);
        let house = TestHouse::of(&town, capabilities);
        let mut stage = Self {
            stranger: person("Oda Berg", "oda@example.no"),
            application: String::new(),
            round: String::new(),
            house,
            chair,
            neighbour,
            marit,
            siri,
            auditor,
            choir: choir.clone(),
            town,
        };
        stage.round = stage.make_round();
        stage.application = stage.put(&choir, "Sommerkonsert", "T-2026-00001");
        let other = stage.put(&club, "Åpen hall", "T-2026-00002");
        let staff = stage.as_person(&stage.marit);
        let round = format!("/nb/saker/tilskudd/runde/{}", stage.round);
        staff.post(&format!("{round}/habilitet"), &[("sure", "yes")]);
        let both = [
            ("case", stage.application.as_str()),
            ("case", other.as_str()),
            ("sure", "yes"),
        ];
        staff.post(&format!("{round}/flere"), &both);
        staff.post(&format!("{round}/varsle"), &both[..2]);
        drop(staff);
        assert_eq!(
            stage.told("SELECT state AS it FROM grant_application"),
            ["notified", "notified"]
        );
        stage
    }

    fn served(&self) -> std::sync::Arc<Town> {
        let served = self.house.house().towns().at(HOST).expect("it is served");
        served.expect("it opened")
    }

    fn make_round(&self) -> String {
        let town = self.served();
        let permit = may_as_staff(&Actor::Operator, Action::FillDemo).expect("the operator may");
        let made = self.town.db.write_now(|conn| {
            let hand = Hand::new(&town, &permit);
            let terms = Terms {
                name: words("Prosjekttilskudd"),
                purpose: words("Støtte til prosjekter."),
                is_decision: true,
                ..Terms::default()
            };
            let form = Form {
                minutes: 1,
                ..Form::default()
            };
            let scheme = new_scheme(conn, &hand, ("prosjekt", Kind::Project, ""), &terms, &form)
                .expect("a scheme");
            let guidelines = store::schemes::newest_guidelines(conn, &scheme.id)?;
            let form = store::schemes::newest_form(conn, &scheme.id)?;
            let round = Round {
                id: town.ids.next(),
                scheme: scheme.id,
                guidelines: guidelines.expect("guidelines").id,
                form: form.expect("a form").id,
                title: words("Prosjekttilskudd 2026"),
                opens_on: date(2026, 1, 1),
                closes_on: Some(date(2026, 3, 1)),
                papers_on: None,
                answer_on: None,
                report_on: None,
                officer_up_to: Money::from_kroner(40_000),
                recommended_by: String::new(),
                decided_by: "Kulturutvalget".to_owned(),
                state: RoundState::Announced,
                changed_at: hand.now(),
                version: 0,
                pots: vec![Pot {
                    rank: 1,
                    purpose: Translated::default(),
                    amount: Money::from_kroner(40_000),
                }],
            };
            actions::save_round(conn, &hand, &round).expect("a round");
            Ok::<_, db::Error>(round.id)
        });
        made.expect("a database")
    }

    /// An application of 20 000 kr, recommended 18 000.
    fn put(&self, held_by: &str, title: &str, number: &str) -> String {
        let made = self.town.db.write_now(|conn| {
            let round = store::rounds::one(conn, &self.round)?.expect("a round");
            let now = at("2026-02-20T08:00:00Z");
            let application = Application {
                id: format!("application-{number}"),
                number: Some(number.to_owned()),
                round_id: round.id,
                held_by: Some(held_by.to_owned()),
                person_id: None,
                group_name: String::new(),
                title: title.to_owned(),
                applied: Money::from_kroner(20_000),
                pot: 1,
                state: State::Recommended,
                way: String::new(),
                entered_by: None,
                began_at: now,
                answers_version: 0,
                sent_at: Some(now),
                sent_by: None,
                sent_version: 0,
                guidelines_id: round.guidelines,
                form_id: round.form,
                copied_from: None,
                lacking_until: None,
                handled_by: None,
                recommended: Some(Money::from_kroner(18_000)),
                recommended_why: "Potten rekker ikke".to_owned(),
                version: 1,
            };
            store::applications::insert(conn, &application)?;
            Ok::<_, db::Error>(application.id)
        });
        made.expect("a database")
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    pub fn now(&self, written: &str) {
        self.town.clock.set(at(written));
    }

    /// The texts a query tells, one column.
    pub fn told(&self, query: &str) -> Vec<String> {
        #[derive(QueryableByName)]
        struct One {
            #[diesel(sql_type = Text)]
            it: String,
        }
        let read = self.town.db.read_now(|conn| {
            let rows: Vec<One> = sql_query(query).load(conn)?;
            Ok::<_, db::Error>(rows)
        });
        let rows = read.expect("a query");
        rows.into_iter().map(|row| row.it).collect()
    }

    pub fn form(&self) -> String {
        format!("/nb/soknad/{}/klage", self.application)
    }

    /// The choir complains on its page. Gives back the complaint's address for staff.
    pub fn complained(&self) -> String {
        let chair = self.as_person(&self.chair);
        let page = chair.post(&self.form(), &[("text", "Scenen koster det samme")]);
        assert!(page.text().contains("Klagen er sendt"), "{}", page.text());
        self.case()
    }

    pub fn case(&self) -> String {
        let ids = self.told("SELECT id AS it FROM complaint ORDER BY received_at, id");
        format!("/nb/saker/klager/{}", ids.last().expect("a complaint"))
    }

    pub fn states(&self) -> Vec<String> {
        self.told("SELECT state AS it FROM complaint ORDER BY received_at, id")
    }

    /// The sums that count, in øre, the choir's first.
    pub fn sums(&self) -> Vec<String> {
        self.told(
            "SELECT CAST(d.amount AS TEXT) AS it FROM grant_decision d \
             WHERE d.replaced_at IS NULL ORDER BY d.application_id",
        )
    }
}
