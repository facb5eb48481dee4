//! The stage of grants with two more associations, all four with members, that apply for operating grants.

use std::{ops::Deref, sync::Arc};

use access::{Actor, PersonId};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use grants::{
    model::{Application, State},
    store,
};
use kernel::{Clock as _, Money};
use testkit::{
    Fresh,
    national::{self, Entity},
};
use upkeep::model::{Band, CountSource, Counts, Gender, MemberNumbers};

use super::super::stage::{Stage, at};

/// The applicants in the order of their names: name, how their cases end, and members under twenty.
const APPLICANTS: [(&str, &str, i64); 4] = [
    ("AASEN IL", "a", 40),
    ("FJORDVIK STORBAND", "f", 20),
    ("NORDBYGDA SPELEMANNSLAG", "n", 30),
    ("SANDVIK BLANDAKOR", "s", 10),
];
pub const POT: i64 = 60_000;

/// The town of the story.
pub struct Divided {
    stage: Stage,
    pub marit: PersonId,
    pub siri: PersonId,
    /// Members of the music council; the first two lead the choir and the club.
    pub council: [PersonId; 4],
}

impl Deref for Divided {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.stage
    }
}

impl Divided {
    pub fn set(fresh: &Fresh) -> Self {
        let stage = Stage::with(fresh, |terms| terms.ceiling = None);
        stage.sql("UPDATE grant_scheme SET kind = 'operating'");
        stage.sql("UPDATE grant_round SET officer_up_to = 0");
        stage.sql(&format!("UPDATE grant_pot SET amount = {}", POT * 100));
        let person = |name: &str, email: &str| stage.town.person(name, email);
        let divided = Self {
            council: [
                stage.chair.clone(),
                stage.neighbour.clone(),
                person("Kari Brekke", "kari@example.no"),
                person("Per Moe", "moe@example.no"),
            ],
            marit: stage.staff.clone(),
            siri: stage.colleague.clone(),
            stage,
        };
        divided.read_register(fresh);
        for (name, letter, members) in APPLICANTS {
            let id = divided.id(name);
            divided.count(&id, members);
            divided.apply(&id, letter);
        }
        divided.seat_council();
        divided
    }

    fn read_register(&self, fresh: &Fresh) {
        let file = fresh.folder().join("four.json");
        // As the stage numbers its two.
        let numbers = [2, 3, 4, 1].into_iter().zip(APPLICANTS);
        let entities = numbers.map(|(number, (name, _, _))| {
            let it = Entity::new(number, name);
            it.with("epostadresse", "post@forening.example").0
        });
        national::write(&file, &entities.collect::<Vec<_>>());
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&self.town.db, &*self.town.clock, &*self.town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
    }

    /// The id of the association of this name.
    fn id(&self, name: &str) -> String {
        let names = self.town.db.read_now(associations::names).expect("names");
        let found = names.iter().find(|(_, known)| known.to_uppercase() == name);
        found.expect("it was read").0.clone()
    }

    fn count(&self, id: &str, members: i64) {
        let mut counts = Counts::default();
        counts.put(Band::To19, Gender::Women, members);
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
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        let done = self.town.db.write_now(|conn| {
            let who = identity::who(conn, clock, &self.marit, false)?;
            let marit = Actor::Person(Arc::new(who.expect("somebody")));
            let facts = upkeep::access::Facts::of(id);
            let permit = upkeep::access::may(&marit, upkeep::access::Action::CountMembers, &facts);
            let permit = permit.expect("staff may");
            upkeep::actions::count_members(conn, clock, ids, &permit, id, &numbers)
        });
        done.expect("they are counted");
    }

    fn apply(&self, held_by: &str, letter: &str) {
        let made = self.town.db.write_now(|conn| {
            let round = store::rounds::one(conn, &self.round)?.expect("a round");
            let now = at("2026-03-02T08:00:00Z");
            let application = Application {
                id: format!("case-{letter}"),
                number: Some(format!("T-2026-{letter}")),
                round_id: round.id,
                held_by: Some(held_by.to_owned()),
                person_id: None,
                group_name: String::new(),
                title: "Drift".to_owned(),
                applied: Money::ZERO,
                pot: 1,
                state: State::Sent,
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
                recommended: None,
                recommended_why: String::new(),
                version: 1,
            };
            store::applications::insert(conn, &application)
        });
        made.expect("a database");
    }

    /// What counts for each applicant, in kroner, in the order of their names.
    pub fn sums(&self) -> Vec<String> {
        self.told(
            "SELECT CAST(amount / 100 AS TEXT) AS it FROM grant_decision \
             WHERE replaced_at IS NULL AND undone_at IS NULL ORDER BY application_id",
        )
    }
}
