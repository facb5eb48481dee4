//! Each step of a case is given to the archive core that is plugged in: one that refuses is asked again, one
//! that takes is given each step once, with its documents.

use std::sync::{Mutex, PoisonError};

use complaints::archiving::give;
use documents::{Archive, ArchiveFault, ArchiveMessage};
use testkit::on_each_engine;

use super::{formula::town::Divided, packing::sha256, shape, told::Told};

/// A core that takes what does not hold these words.
pub struct Core {
    refuses: &'static str,
    taken: Mutex<Vec<ArchiveMessage>>,
}

impl Core {
    pub fn refusing(refuses: &'static str) -> Self {
        let taken = Mutex::default();
        Self { refuses, taken }
    }

    pub fn taken(&self) -> Vec<ArchiveMessage> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *taken)
    }
}

impl Archive for Core {
    fn take(&self, message: &ArchiveMessage) -> Result<(), ArchiveFault> {
        if message.xml.contains(self.refuses) {
            return Err(ArchiveFault::Refused("mappen er låst".to_owned()));
        }
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.push(message.clone());
        Ok(())
    }
}

#[test]
fn each_step_is_given_once_and_what_is_refused_is_given_again() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.complained();
        let town = stage.served();
        let locked = Core::refusing("T-2026-00001");
        let refused = give(&town, &locked).expect("a night");
        assert_eq!(refused.len(), 3, "{refused:?}");
        assert!(refused[0].ends_with("mappen er låst"), "{refused:?}");
        let others = locked.taken();
        assert_eq!(others.len(), 2, "the club's are not held by the choir's");
        assert!(others.iter().all(|it| it.case == "T-2026-00002"));

        let open = Core::refusing("nothing of ours");
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        let given = open.taken();
        assert_eq!(given.len(), 3, "those that waited");
        for it in &given {
            assert_eq!(it.case, "T-2026-00001");
            assert_eq!(shape::wrong(&it.xml), [""; 0], "{}", it.xml);
            let key = format!("<n5mdk:noekkel>T-2026-00001/{}</n5mdk:noekkel>", it.id);
            assert!(it.xml.contains(&key), "{key}: {}", it.xml);
            let (name, pdf) = &it.files[0];
            assert!(pdf.starts_with(b"%PDF-"), "{name}");
            for (name, content) in &it.files {
                for said in [name, &sha256(content)] {
                    assert!(it.xml.contains(said), "{said}: {}", it.xml);
                }
            }
        }
        let making = given.iter().filter(|it| it.xml.contains("<mappe "));
        assert_eq!(making.count(), 1, "the first makes the folder of the case");
        let letters = given
            .iter()
            .filter(|it| it.xml.contains("Utgående dokument"));
        assert_eq!(letters.count(), 1);
        let kept = "SELECT action AS it FROM audit WHERE action = 'complaints.archive'";
        assert_eq!(stage.told(kept).len(), 5, "each is recorded");

        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        assert_eq!(open.taken(), [], "nothing twice");
        stage.now("2026-03-18T08:00:00Z");
        let siri = stage.as_person(&stage.siri);
        let more = [
            ("amount", "20000"),
            ("money_from", "pot"),
            ("reasons", "Scenen må betales uansett"),
        ];
        siri.post(&format!("{}/omgjor", stage.case()), &more);
        // A step that was thrown away while it waited stops none that come after it.
        stage.sql(&format!(
            "INSERT INTO archive_step (step_id, application_id, noted_at) \
             VALUES ('gone', '{}', '2026-03-01 00:00:00')",
            stage.application
        ));
        let refused = give(&town, &open).expect("a night");
        assert!(
            refused.len() == 1 && refused[0].starts_with("gone"),
            "{refused:?}"
        );
        let new = open.taken();
        assert_eq!(new.len(), 1, "the new letter: {new:?}");
        assert!(new[0].xml.contains("Utgående dokument"), "{}", new[0].xml);
        assert_eq!(shape::wrong(&new[0].xml), [""; 0]);
    });
}

/// A line that was paid long before anybody wrote it down, a claim of which half was given up, and the end.
pub fn paid_and_claimed(stage: &Divided) {
    let town = stage.served();
    let done = stage
        .town
        .db
        .write_now(|conn| payments::actions::tend(conn, &town));
    done.expect("a morning");
    stage.sql("UPDATE payment_line SET paid_on = '2026-01-05' WHERE application_id = 'case-s'");
    stage.sql(&format!(
        "INSERT INTO payment_claim (id, application_id, amount, reason, due_on, repaid, state, \
         claimed_at, claimed_by, settled_at, settled_by, remark, version) \
         VALUES ('claim-s', 'case-s', 400000, 'Konserten ble avlyst', '2026-05-01', 200000, \
         'written_off', '2026-04-01 08:00:00', '{0}', '2026-05-20 08:00:00', '{0}', \
         'Koret har lagt ned', 2)",
        stage.marit
    ));
    stage.sql(
        "UPDATE follow_up SET ending = 'written_off', ended_at = '2026-05-20 08:00:00', \
         end_reason = 'Resten er ettergitt' WHERE application_id = 'case-s'",
    );
}

#[test]
fn what_is_decided_goes_with_its_case_and_money_goes_when_it_is_paid_or_given_up() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let marit = stage.as_person(&stage.marit);
        let declares = format!("{}/habilitet", stage.cockpit());
        marit.post(&declares, &[("sure", "yes")]);
        stage.advise();
        stage.divide();
        marit.post(&format!("{}/etter-nokkelen", stage.cockpit()), &[]);
        stage.decide();
        let town = stage.served();
        let core = Core::refusing("nothing of ours");
        assert_eq!(give(&town, &core).expect("a night"), [""; 0]);
        let before = core.taken();
        let told = |messages: &[ArchiveMessage], kind: &str| -> Vec<ArchiveMessage> {
            let kind = format!("<n5mdk:kode>{kind}</n5mdk:kode>");
            let of_it = messages.iter().filter(|it| it.xml.contains(&kind));
            of_it.cloned().collect()
        };
        let decisions = told(&before, "VEDTAK");
        assert_eq!(decisions.len(), 4, "one for each case");
        for it in &decisions {
            assert_eq!(shape::wrong(&it.xml), [""; 0], "{}", it.xml);
            let names: Vec<&str> = it.files.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names.len(), 1, "nothing that tells of others: {names:?}");
            assert!(it.files.iter().all(|(_, pdf)| pdf.starts_with(b"%PDF-")));
            assert!(
                names[0].contains("Vedtak--Kulturutvalget-9-26"),
                "{names:?}"
            );
            let read = shape::read(&it.xml);
            let shields = "registrering/dokumentbeskrivelse/skjerming/skjermingshjemmel";
            assert_eq!(read.all(shields), [""; 0], "it is told to the press");
        }
        let advice = told(&before, "UTTALELSE");
        assert!(!advice.is_empty());
        assert!(advice.iter().all(|it| it.files.len() == 1), "{advice:?}");
        assert_eq!(told(&before, "UTBETALING").len(), 0);

        paid_and_claimed(&stage);
        assert_eq!(give(&town, &core).expect("a night"), [""; 0]);
        let money = core.taken();
        for it in &money {
            assert_eq!(shape::wrong(&it.xml), [""; 0], "{}", it.xml);
            assert!(!it.xml.contains("<korrespondansepartNavn></"), "{}", it.xml);
        }
        let counted = ["UTBETALING", "KRAV"].map(|kind| told(&money, kind).len());
        assert_eq!(counted, [1, 2], "paid; claimed, and settled");
        assert_eq!(money.len(), 4, "and the end");
        assert_eq!(give(&town, &core).expect("a night"), [""; 0]);
        assert_eq!(core.taken(), [], "nothing twice");
    });
}
