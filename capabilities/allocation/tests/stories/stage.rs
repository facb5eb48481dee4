//! A town with three associations that have given their member numbers, for the tests of this crate.

use access::{Actor, Permit, PersonId, RoleKind, Who as Person};
use allocation::{
    access::{Action, may},
    actions::{self, Parts},
    engine::{Counted, Figure, Key, Method, Outcome, Plan, Portion, Refusal, Step, Ties, Who, run},
    model::KeyVersion,
};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use axum::{Router, routing::get};
use kernel::{Clock, Ids, Money, Translated};
use testkit::{
    Browser, Fresh, TestHouse, TestTown,
    national::{self, Entity},
};
use upkeep::model::{Band, CountSource, Counts, Gender, MemberNumbers};
use web::Capability;

pub const HOST: &str = "fjordvik.example";

/// The rooms that are played in, with one that holds what the others link to.
pub fn capabilities() -> Vec<Capability> {
    const TEXTS: texts::Source = texts::Source {
        room: "stand_in",
        nb: "stand-in = Her",
        nn: "stand-in = Her",
        en: "stand-in = Here",
    };
    let desk = Capability {
        pages: || Router::new().route("/saker", get(|| async { "Her" })),
        ..Capability::new("stand_in", TEXTS)
    };
    vec![
        associations::capability(),
        upkeep::capability(),
        allocation::capability(),
        desk,
    ]
}

pub struct Stage {
    pub town: TestTown,
    pub house: TestHouse,
    /// Ids of the choir, the club and the band, in this order.
    pub ids: [String; 3],
    pub staff: PersonId,
}

impl Stage {
    /// 10, 60 and 30 members under twenty; 20, 0 and 10 of 26 and more.
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let file = fresh.folder().join("entities.json");
        let entities = [
            Entity::new(1, "AASEN BLANDAKOR"),
            Entity::new(2, "NORDSTRANDA IL"),
            Entity::new(3, "SANDVIK MUSIKKORPS"),
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
        let id = |start: &str| {
            let found = names.iter().find(|(_, name)| name.starts_with(start));
            found.expect("it was read").0.clone()
        };
        let staff = town.person("Marit Lunde", "");
        town.employ(&staff, RoleKind::CaseOfficer, None);
        let stage = Self {
            ids: [id("Aasen"), id("Nordstranda"), id("Sandvik")],
            house: TestHouse::of(&town, capabilities),
            town,
            staff,
        };
        for (id, (young, old)) in stage.ids.iter().zip([(10, 20), (60, 0), (30, 10)]) {
            stage.count(id, young, old);
        }
        stage
    }

    /// Lets an association tell how many it is.
    pub fn count(&self, id: &str, young: i64, old: i64) {
        let mut counts = Counts::default();
        counts.put(Band::To19, Gender::Women, young);
        counts.put(Band::From26, Gender::Men, old);
        let numbers = MemberNumbers {
            year: 2025,
            counts,
            residents: None,
            with_disability: None,
            paying: None,
            groups: Vec::new(),
            source: CountSource::Typed,
            remark: String::new(),
            version: 0,
            entered_at: self.town.clock.now(),
            entered_by: None,
        };
        let version = self.town.db.read_now(|conn| {
            let known = upkeep::member_numbers(conn, id, 2025)?;
            Ok::<_, db::Error>(known.map_or(0, |known| known.version))
        });
        let numbers = MemberNumbers {
            version: version.expect("it can be read"),
            ..numbers
        };
        let facts = upkeep::access::Facts::of(id);
        let roles = self
            .town
            .db
            .read_now(|conn| identity::roles::of_person(conn, &*self.town.clock, &self.staff));
        let marit = Actor::Person(std::sync::Arc::new(Person {
            person: self.staff.clone(),
            name: "Marit Lunde".to_owned(),
            language: kernel::Language::Nb,
            verified_recently: false,
            roles: roles.expect("roles"),
        }));
        let permit = upkeep::access::may(&marit, upkeep::access::Action::CountMembers, &facts);
        let permit = permit.expect("staff may");
        self.write(|conn, (clock, ids)| {
            upkeep::actions::count_members(conn, clock, ids, &permit, id, &numbers)
        });
    }

    pub fn marit(&self) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, &self.staff)
    }

    /// Does something that must succeed.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&mut db::Conn, Parts<'_>) -> Result<T, db::Error>,
    ) -> T {
        let parts = (&*self.town.clock as &dyn Clock, &*self.town.ids as &dyn Ids);
        let done = self.town.db.write_now(|conn| work(conn, parts));
        done.expect("it can be done")
    }

    /// What the engine says to a plan on the town's numbers.
    pub fn engine(&self, plan: &Plan) -> Result<Outcome, Refusal> {
        let municipality = self.town.profile.clone();
        let wanted = allocation::Wanted {
            year: 2025,
            ..allocation::Wanted::default()
        };
        let read = self
            .town
            .db
            .read_now(|conn| allocation::take(conn, &municipality, &wanted));
        run(plan, &read.expect("numbers"))
    }

    /// A draft of a key with these steps.
    pub fn draft(&self, name: &str, key: Key) -> KeyVersion {
        let name = Translated {
            nb: name.to_owned(),
            ..Translated::default()
        };
        self.write(|conn, parts| {
            actions::new_key(conn, parts, &permit(Action::WriteKeys), name, key)
        })
    }
}

pub fn permit(action: Action) -> Permit<Action> {
    may(&Actor::Operator, action).expect("the operator may")
}

/// 1,000 kr each and the rest by members, those under twenty counting so many hundredths.
pub fn key(base: i64, young: i64) -> Key {
    let counted = |figure: &str, weight| Counted {
        figure: figure.parse().expect("a figure"),
        weight,
    };
    Key {
        steps: vec![
            Step::Base {
                each: Figure::Association,
                sum: Money::from_kroner(base),
                who: Who::default(),
            },
            Step::Share {
                sum: Portion::Rest,
                by: vec![counted("13-19", young), counted("26-", 100)],
                who: Who::default(),
            },
            Step::Rounding {
                unit: Money::from_kroner(1),
                method: Method::LargestRemainder(Ties::MostMembers),
            },
        ],
    }
}
