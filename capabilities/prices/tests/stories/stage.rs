//! A town with a band and a club, and a price list, for the tests of this crate.

use access::{Actor, Permit, PersonId, RoleKind};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use db::settings;
use jiff::civil::{Date, date};
use kernel::{Clock, Ids, Money, Translated};
use prices::{
    PriceLists, Question, Quote, UsePurpose, UserCategory,
    access::{Action, Facts, may},
    actions,
    fees::{self, NewFee, NotDone, Parts},
    invoicing::Invoicing,
    model::{Debtor, Fee, FeeKind, PriceList, Rule, Unit, When},
};
use testkit::{
    Fresh, TestHouse, TestTown,
    national::{self, Entity},
};
use web::{Capability, Lettable};

pub const HOST: &str = "fjordvik.example";
/// A Saturday after the day tests play on.
pub const SATURDAY: Date = date(2026, 3, 21);

/// The rooms that are played in, with one that knows premises.
pub fn capabilities() -> Vec<Capability> {
    const TEXTS: texts::Source = texts::Source {
        room: "stand_in",
        nb: "stand-in = Her",
        nn: "stand-in = Her",
        en: "stand-in = Here",
    };
    let premises = Capability {
        pages: || {
            let here = || get(|| async { "Her" });
            let pages = Router::new().route("/saker", here());
            let pages = pages.route("/min-forening/{id}", here());
            pages.merge(testkit::figures())
        },
        lettable: |_| {
            Ok(vec![Lettable {
                premises: "hall".into(),
                name: "Sandvikhallen, Hallen".into(),
                kind: "hall".into(),
                let_by: String::new(),
                sets: vec![
                    ("whole".into(), "Hele hallen".into(), 100),
                    ("b".into(), "Bane B".into(), 33),
                ],
            }])
        },
        ..Capability::new("stand_in", TEXTS)
    };
    vec![
        associations::capability(),
        upkeep::capability(),
        prices::capability(),
        premises,
    ]
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    /// The band's id; it has an organisation number.
    pub band: String,
    /// The club's.
    pub club: String,
}

impl Stage {
    /// A town where the list holds from the first day of the year.
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = fresh.folder().join("entities.json");
        let entities = [
            Entity::new(1, "SANDVIK MUSIKKORPS"),
            Entity::new(2, "AASEN IL"),
        ];
        let records: Vec<_> = entities.into_iter().map(|it| it.0).collect();
        national::write(&file, &records);
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let names = town.db.read_now(associations::names).expect("a register");
        let id = |part: &str| {
            let found = names.iter().find(|(_, known)| known.contains(part));
            found
                .unwrap_or_else(|| panic!("{part} in {names:?}"))
                .0
                .clone()
        };
        let stage = Self {
            band: id("usikkorps"),
            club: id("IL"),
            house: TestHouse::of(&town, capabilities),
            town,
        };
        stage.write(|conn, parts| {
            let mut list = list();
            list.id = actions::draft(
                conn,
                parts,
                &permit(Action::SetPrices),
                ("", "Leie 2026"),
                None,
            )?;
            list.version = 1;
            actions::publish(conn, parts, &permit(Action::SetPrices), list)
                .map_err(|why| db::Error::Failed(why.to_string()))?;
            settings::put(conn, parts.0, 0, &seller(), None)?;
            Ok(())
        });
        stage
    }

    /// Does something that must succeed.
    pub fn write<T>(&self, work: impl FnOnce(&mut db::Conn, Parts<'_>) -> Result<T, NotDone>) -> T {
        self.try_write(work).expect("it can be done")
    }

    /// Does something that may be refused.
    pub fn try_write<T>(
        &self,
        work: impl FnOnce(&mut db::Conn, Parts<'_>) -> Result<T, NotDone>,
    ) -> Result<T, NotDone> {
        let parts = (&*self.town.clock as &dyn Clock, &*self.town.ids as &dyn Ids);
        self.town.db.write_now(|conn| work(conn, parts))
    }

    pub fn read<T>(&self, work: impl FnOnce(&mut db::Conn) -> Result<T, db::Error>) -> T {
        self.town.db.read_now(work).expect("it can be read")
    }

    /// A fee of the band's for two hours of a third of the hall.
    pub fn estimate(&self, occurrence: &str, debtor: Debtor) -> Fee {
        let quote = quoted(&ask(15, 17));
        self.write(|conn, parts| {
            let new = new_fee(occurrence, debtor, &quote);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)
        })
    }

    /// The same, fixed.
    pub fn fixed(&self, occurrence: &str, debtor: Debtor) -> Fee {
        let fee = self.estimate(occurrence, debtor);
        let occurrences = [occurrence.to_owned()];
        self.write(|conn, parts| fees::fix(conn, parts, &permit(Action::Owe), &occurrences));
        self.read(|conn| fees::one(conn, &fee.id))
            .expect("it is there")
    }

    pub fn band(&self) -> Debtor {
        Debtor::Association(self.band.clone())
    }

    pub fn staff(&self) -> PersonId {
        let person = self.town.person("Marit", "");
        self.town.employ(&person, RoleKind::CaseOfficer, None);
        person
    }
}

pub fn new_fee<'a>(occurrence: &'a str, debtor: Debtor, quote: &'a Quote) -> NewFee<'a> {
    NewFee {
        occurrence,
        booking: "booking",
        debtor,
        kind: FeeKind::Rent,
        used_on: date(2026, 3, 10),
        title: "Sandvikhallen, Bane B, 10. mars kl. 15–17",
        quote,
    }
}

pub fn permit(action: Action) -> Permit<Action> {
    may(&Actor::Operator, action, &Facts::none()).expect("the operator may")
}

pub fn seller() -> Invoicing {
    Invoicing {
        name: "Fjordvik kommune".into(),
        organisation_number: "310000000".into(),
        street: "Kaigata 2".into(),
        postal_code: "6999".into(),
        town: "Fjordvik".into(),
        account: "99990000006".into(),
        email: "faktura@fjordvik.example".into(),
        ..Invoicing::default()
    }
}

pub fn kr(kroner: i64) -> Money {
    Money::from_kroner(kroner)
}

/// A rule for these kinds with this price an hour.
pub fn rate(id: &str, kinds: &[&str], kroner: i64) -> Rule {
    Rule {
        id: id.into(),
        point: "4.2".into(),
        when: When {
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            ..When::default()
        },
        amount: kr(kroner),
        ..Rule::default()
    }
}

pub fn named(nb: &str) -> Translated {
    Translated {
        nb: nb.into(),
        ..Translated::default()
    }
}

pub fn relief(id: &str, nb: &str, percent: i64, when: When) -> Rule {
    Rule {
        id: id.into(),
        point: "9.1".into(),
        name: named(nb),
        when,
        percent,
        ..Rule::default()
    }
}

pub fn extra(key: &str, nb: &str, kroner: i64, vat_percent: i64) -> Rule {
    Rule {
        id: key.into(),
        name: named(nb),
        key: key.into(),
        unit: Unit::Fixed,
        amount: kr(kroner),
        vat_percent,
        ..Rule::default()
    }
}

/// A third of a hall costs 180 kr an hour, the whole 540; free for the young; kitchen 250.
pub fn list() -> PriceList {
    let third = When {
        most_share: Some(34),
        ..rate("third", &["hall"], 180).when
    };
    let young = When {
        categories: vec![
            UserCategory::YouthAssociation,
            UserCategory::AdultAssociation,
        ],
        young_percent: Some(64),
        ..When::default()
    };
    PriceList {
        id: "list".into(),
        name: "Leie 2026".into(),
        decided_on: Some(date(2025, 12, 11)),
        decided_by: "kommunestyret".into(),
        case_number: "25/01482".into(),
        valid_from: Some(date(2026, 1, 1)),
        young_under: 20,
        youth_percent: 50,
        vat_note: "Unntatt merverdiavgift (merverdiavgiftsloven § 3-11)".into(),
        rates: vec![
            Rule {
                when: third,
                ..rate("third", &["hall"], 180)
            },
            rate("whole", &["hall"], 540),
        ],
        reliefs: vec![relief("young", "Gratis for barn og unge", 100, young)],
        extras: vec![
            extra("kjokken", "Kjøkken", 250, 0),
            extra("musikk", "Musikkanlegg", 0, 0),
            extra("renhold", "Renhold", 1200, 25),
        ],
        ..PriceList::default()
    }
}

/// Bane B for an adult association on a Saturday, between two hours.
pub fn ask(from: i32, until: i32) -> Question<'static> {
    Question {
        premises: "hall",
        kind: "hall",
        set: "b",
        set_name: "Bane B",
        share: 33,
        category: UserCategory::AdultAssociation,
        purpose: UsePurpose::Practice,
        date: SATURDAY,
        opens: from * 60,
        closes: until * 60,
        minutes: i64::from(until - from) * 60,
        ..Question::default()
    }
}

pub fn quoted(question: &Question<'_>) -> Quote {
    let lists = PriceLists::of(vec![list()]);
    lists.quote(question).expect("it has a price")
}
