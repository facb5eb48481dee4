//! Each step of a case is given to the archive core that is plugged in: one that refuses is asked again, one
//! that takes is given each step once, with its documents.

use std::sync::{Mutex, PoisonError};

use complaints::archiving::give;
use documents::{Archive, ArchiveFault, ArchiveMessage};
use testkit::on_each_engine;

use super::{packing::sha256, shape, told::Told};

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
