//! A wrong file does not empty what is held: it is refused, and an operator may say that it is meant.

use std::{path::PathBuf, time::Duration};

use access::Actor;
use associations::{
    actions::{ImportRefusal, ImportReport, ImportSources, Register, import_national_over},
    national::{Source, SourceProblem, Wire},
};
use serde_json::{Value, json};
use testkit::{
    Fresh, TestTown,
    national::{self, Entity, number},
    on_each_engine,
};

struct Desk<'a> {
    fresh: &'a Fresh,
    town: TestTown,
}

impl<'a> Desk<'a> {
    /// Fjordvik, which holds forty associations, all with a record of the voluntary register.
    fn with_forty(fresh: &'a Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &[associations::capability()]);
        let desk = Self { fresh, town };
        let report = desk.read(&entities(40), &records(40));
        assert_eq!(report.map(|report| report.new).ok(), Some(40));
        desk
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.fresh.folder().join(name);
        std::fs::write(&path, bytes).expect("a written file");
        path
    }

    fn read(&self, entities: &[Value], voluntary: &[Value]) -> Result<ImportReport, ImportRefusal> {
        let entities = Value::from(entities).to_string();
        let voluntary = Value::from(voluntary).to_string();
        self.read_bytes(entities.as_bytes(), voluntary.as_bytes())
    }

    fn read_bytes(&self, entities: &[u8], voluntary: &[u8]) -> Result<ImportReport, ImportRefusal> {
        let sources = ImportSources {
            entities: Source::File(self.file("entities.json", entities)),
            voluntary: Some(Source::File(self.file("voluntary.json", voluntary))),
        };
        import_national_over(
            &Wire::with_manners(Duration::ZERO, Duration::from_secs(20)),
            &self.town.db,
            &*self.town.clock,
            &*self.town.ids,
            &Actor::Operator,
            &sources,
            &mut |_| {},
        )
    }

    /// Reading the same again changes nothing, so nothing was lost meanwhile.
    fn holds_everything(&self) -> bool {
        let again = self.read(&entities(40), &records(40));
        again.is_ok_and(|report| report.unchanged == 40)
    }
}

fn entities(count: u32) -> Vec<Value> {
    (1..=count)
        .map(|nth| Entity::new(nth, &format!("BLÅFJELL KOR {nth}")).0)
        .collect()
}

fn records(count: u32) -> Vec<Value> {
    (1..=count)
        .map(|nth| national::voluntary(&number(nth), &["1100"]))
        .collect()
}

#[test]
fn another_file_in_place_of_the_voluntary_register_is_refused() {
    on_each_engine(|fresh| {
        let desk = Desk::with_forty(fresh);
        let bare = json!({ "organisasjonsnummer": number(1).as_str() });
        for wrong in [entities(40), Vec::new(), vec![bare]] {
            let refusal = desk.read(&entities(40), &wrong).expect_err("refused");
            assert!(
                matches!(
                    refusal,
                    ImportRefusal::Source {
                        register: Register::Voluntary,
                        problem: SourceProblem::NotVoluntary,
                        ..
                    }
                ),
                "{refusal}"
            );
            let said = refusal.to_string();
            assert!(
                said.contains("voluntary.json: this is not a file of"),
                "{said}"
            );
            assert!(desk.holds_everything());
        }
    });
}

#[test]
fn many_missing_in_a_file_are_marked_and_a_whole_file_brings_them_back() {
    on_each_engine(|fresh| {
        let desk = Desk::with_forty(fresh);
        let half = desk.read(&entities(20), &records(20));
        assert_eq!(half.map(|report| report.gone).ok(), Some(20));
        let whole = desk
            .read(&entities(40), &records(40))
            .expect("a whole file");
        assert_eq!((whole.new, whole.changed, whole.unchanged), (0, 20, 20));
        assert!(desk.holds_everything());
    });
}

#[test]
fn a_refusal_says_which_file_is_bad_and_what_to_do() {
    on_each_engine(|fresh| {
        let desk = Desk::with_forty(fresh);
        let whole = Value::from(entities(40)).to_string();
        let voluntary = Value::from(records(40)).to_string();
        let cut = &whole.as_bytes()[..whole.len() / 2];
        let said = desk.read_bytes(cut, voluntary.as_bytes());
        let said = said.expect_err("half a file").to_string();
        assert!(
            said.contains("entities.json: the source ends too early"),
            "{said}"
        );
        assert!(
            said.contains("whole rows. Nothing was changed; download it again"),
            "{said}"
        );
        let latin: Vec<u8> = whole
            .chars()
            .map(|c| u8::try_from(c).unwrap_or(b'?'))
            .collect();
        let said = desk.read_bytes(&latin, voluntary.as_bytes());
        let said = said.expect_err("Latin-1").to_string();
        assert!(
            said.contains("the text is not UTF-8, seen in row 1"),
            "{said}"
        );
        assert!(desk.holds_everything());
    });
}
