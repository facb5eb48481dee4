//! The stage of stories about grants: Fjordvik with a choir, a club, their chairs, a treasurer and two
//! case officers; a scheme with a form of three steps, and a round that closes on 29 March, when the
//! clocks are changed. Rooms that stand on grants set the same stage, with capabilities of their own:
//! whoever uses it writes `fn capabilities()` beside its `main.rs`.

#![allow(dead_code, reason = "each story asks the stage for some of it")]
#![allow(clippy::unused_self, reason = "the stage is asked for everything")]

mod forms;
mod scheme;

use std::sync::Arc;

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
    model::{Declaration, Kind, Pot, Round, RoundState, Terms},
    store,
};
use jiff::civil::date;
use kernel::{Instant, Money, Translated};
use testkit::{
    Browser, Fresh, Page, TestHouse, TestTown,
    national::{self, Entity},
};
use web::Town;

pub use crate::capabilities;
pub use forms::{budget, case, owned, with_hidden};
use scheme::{form, terms};

pub const HOST: &str = "fjordvik.example";

/// Where the pages lead in other rooms, whichever room is told a story about.
pub fn around() -> Router {
    Router::new()
        .route("/logg-inn", get(|| async {}))
        .route("/min-side", get(|| async {}))
        .route("/saker", get(|| async {}))
        .route("/min-forening/{id}", get(|| async {}))
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    pub choir: String,
    pub club: String,
    pub chair: PersonId,
    pub treasurer: PersonId,
    pub neighbour: PersonId,
    pub stranger: PersonId,
    pub staff: PersonId,
    pub colleague: PersonId,
    pub round: String,
}

pub fn words(nb: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        ..Translated::default()
    }
}

pub fn at(written: &str) -> Instant {
    let at: jiff::Timestamp = written.parse().expect("a timestamp");
    at.into()
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        Self::with(fresh, |_| {})
    }

    /// With guidelines changed.
    pub fn with(fresh: &Fresh, change: impl FnOnce(&mut Terms)) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = |name: &str| fresh.folder().join(name);
        let entities = [
            Entity::new(1, "SANDVIK BLANDAKOR").with("epostadresse", "post@sandvik.example"),
            Entity::new(2, "AASEN IL"),
        ];
        national::write(&file("entities.json"), &entities.map(|it| it.0));
        let source = |name: &str| Source::parse(&file(name).display().to_string()).expect("a path");
        let sources = ImportSources {
            entities: source("entities.json"),
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
        let treasurer = person("Jon Aasheim", "jon@example.no");
        let neighbour = person("Nils Aasen", "nils@example.no");
        let staff = person("Marit Lunde", "marit@example.no");
        town.give_role(&chair, &choir, RoleKind::Chair);
        town.give_role(&treasurer, &choir, RoleKind::Treasurer);
        town.give_role(&neighbour, &club, RoleKind::Chair);
        town.employ(&staff, RoleKind::CaseOfficer, None);
        let colleague = person("Per Dale", "per@example.no");
        town.employ(&colleague, RoleKind::CaseOfficer, None);
        let mut terms = terms();
        change(&mut terms);
        let house = TestHouse::of(&town, capabilities);
        let mut stage = Self {
            stranger: person("Oda Berg", "oda@example.no"),
            round: String::new(),
            house,
            choir,
            club,
            chair,
            treasurer,
            neighbour,
            staff,
            colleague,
            town,
        };
        stage.round = stage.make_round(&terms);
        stage.declares(&stage.staff);
        stage.declare(&stage.staff, &stage.round);
        stage
    }

    /// Says that she has no tie to any applicant, so that she may see a round's rows.
    pub fn declare(&self, person: &PersonId, round: &str) {
        let path = format!("/nb/saker/tilskudd/runde/{round}/habilitet");
        let page = self.as_person(person).post(&path, &[("sure", "yes")]);
        assert_eq!(page.status, 200, "{}", page.text());
    }

    pub fn served(&self) -> Arc<Town> {
        let served = self.house.house().towns().at(HOST).expect("it is served");
        served.expect("it opened")
    }

    fn make_round(&self, terms: &Terms) -> String {
        let town = self.served();
        let permit = may_as_staff(&Actor::Operator, Action::FillDemo).expect("the operator may");
        let made = self.town.db.write_now(|conn| {
            let hand = Hand::new(&town, &permit);
            let scheme = new_scheme(conn, &hand, ("prosjekt", Kind::Project, ""), terms, &form())
                .expect("a scheme");
            let guidelines = store::schemes::newest_guidelines(conn, &scheme.id)?;
            let form = store::schemes::newest_form(conn, &scheme.id)?;
            let round = Round {
                id: town.ids.next(),
                scheme: scheme.id,
                guidelines: guidelines.expect("guidelines").id,
                form: form.expect("a form").id,
                title: words("Prosjekttilskudd 2026"),
                opens_on: date(2026, 3, 1),
                closes_on: Some(date(2026, 3, 29)),
                papers_on: Some(date(2026, 4, 20)),
                answer_on: Some(date(2026, 5, 20)),
                report_on: Some(date(2027, 2, 1)),
                officer_up_to: Money::from_kroner(40_000),
                recommended_by: String::new(),
                decided_by: "Kulturutvalget".to_owned(),
                state: RoundState::Announced,
                changed_at: hand.now(),
                version: 0,
                budget_year: None,
                pots: vec![Pot {
                    rank: 1,
                    purpose: Translated::default(),
                    amount: Money::from_kroner(100_000),
                }],
            };
            actions::save_round(conn, &hand, &round).expect("a round");
            Ok::<_, db::Error>(round.id)
        });
        made.expect("a database")
    }

    /// She says that she has no ties to any applicant.
    pub fn declares(&self, person: &PersonId) {
        let said = Declaration {
            id: format!("declared-{person}"),
            round: self.round.clone(),
            person: person.clone(),
            number: 1,
            additions: Vec::new(),
            shown: Vec::new(),
            said_at: at("2026-02-01T08:00:00Z"),
        };
        let kept = self
            .town
            .db
            .write_now(|conn| store::impartiality::insert(conn, &said));
        kept.expect("a declaration");
    }

    pub fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    /// Begins for the choir, and gives back the address of the application.
    pub fn begin(&self, browser: &Browser<'_>, who: &str, group: &str) -> String {
        let path = format!("/nb/tilskudd/{}/sok", self.round);
        let page = browser.post(&path, &[("who", who), ("group", group)]);
        assert!(page.path.ends_with("/steg/1"), "{}", page.text());
        page.path.trim_end_matches("/steg/1").to_owned()
    }

    /// Sends a step with the hidden fields of its page.
    pub fn step(
        &self,
        browser: &Browser<'_>,
        application: &str,
        number: usize,
        fields: &[(&str, &str)],
    ) -> Page {
        let path = format!("{application}/steg/{number}");
        let shown = browser.get(&path);
        browser.post(&path, &owned(&with_hidden(&shown, fields)))
    }

    /// Fills in everything.
    pub fn fill(&self, browser: &Browser<'_>, application: &str) {
        let page = self.step(
            browser,
            application,
            1,
            &[
                ("a-title", "Sommerkonsert"),
                ("a-together", "no"),
                ("a-starts-day", "20"),
                ("a-starts-month", "6"),
                ("a-starts-year", "2026"),
            ],
        );
        assert!(page.path.ends_with("/steg/2"), "{}", page.text());
        let page = self.step(
            browser,
            application,
            2,
            &budget("30 000", "10 000", "20 000"),
        );
        assert!(page.path.ends_with("/steg/3"), "{}", page.text());
        let page = self.step(browser, application, 3, &[("a-true", "yes")]);
        assert!(page.path.ends_with("/se-over"), "{}", page.text());
    }

    /// Fills in and sends.
    pub fn send(&self, browser: &Browser<'_>, application: &str) -> Page {
        self.fill(browser, application);
        let page = browser.post(&format!("{application}/se-over"), &[]);
        assert!(page.path.ends_with("/sendt"), "{}", page.text());
        page
    }

    /// An application the choir has sent: its address for staff.
    pub fn sent(&self) -> String {
        let browser = self.as_person(&self.chair);
        let application = self.begin(&browser, &self.choir, "");
        self.send(&browser, &application);
        case(&application)
    }

    pub fn now(&self, written: &str) {
        self.town.clock.set(at(written));
    }

    pub fn tend(&self) {
        let town = self.served();
        let done = self.town.db.write_now(|conn| actions::tend(conn, &town));
        done.expect("a morning");
    }

    /// Does something to the tables that no page does.
    pub fn sql(&self, statement: &str) {
        let done = self.town.db.write_now(|conn| {
            sql_query(statement).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        done.expect("a statement");
    }

    /// The choir has an account since a day.
    pub fn account(&self, id: &str, number: &str, since: &str) {
        self.sql("UPDATE bank_account SET state = 'replaced'");
        self.sql(&format!(
            "INSERT INTO bank_account (id, association_id, number, state, as_registered, remark, \
             proposed_at, proposed_by) VALUES ('{id}', '{}', '{number}', 'in_force', FALSE, '', \
             '{since} 10:00:00', '{}')",
            self.choir, self.treasurer
        ));
    }

    /// Presses the only button that leads to an address ending so.
    pub fn press(
        &self,
        browser: &Browser<'_>,
        page: &Page,
        ending: &str,
        more: &[(&str, &str)],
    ) -> Page {
        let forms = page.forms();
        let (_, to) = forms
            .iter()
            .find(|(_, to)| to.ends_with(ending))
            .unwrap_or_else(|| panic!("no form to {ending}: {}", page.text()));
        let selector = format!("form[action='{to}'] input[name=version]");
        let version = page.attributes(&selector, "value").concat();
        let mut fields = vec![("version", version.as_str())];
        fields.extend_from_slice(more);
        browser.post(to, &fields)
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

    /// Receiver and subject of every letter, oldest first.
    pub fn letters(&self) -> Vec<String> {
        self.told("SELECT to_address || ': ' || subject AS it FROM mail ORDER BY id")
    }

    pub fn states(&self) -> Vec<String> {
        self.told("SELECT state AS it FROM grant_application ORDER BY began_at, id")
    }

    pub fn cockpit(&self) -> String {
        format!("/nb/saker/tilskudd/runde/{}", self.round)
    }
}
