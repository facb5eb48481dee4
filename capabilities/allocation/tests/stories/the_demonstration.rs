//! Fjordvik's keys: one in force, one proposed, last year's amounts and a trial of both.

use std::sync::Arc;

use allocation::model::{KeyState, RunPurpose};
use testkit::{TestTown, on_sqlite};
use texts::Catalog;

use crate::stage::capabilities;

#[test]
fn fjordvik_has_a_key_in_force_a_proposal_and_a_trial_of_both() {
    on_sqlite(|fresh| {
        let capabilities = capabilities();
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities);
        let sources: Vec<_> = std::iter::once(web::TEXTS)
            .chain(capabilities.iter().map(|one| one.texts))
            .collect();
        let words = Arc::new(Catalog::new(&sources).expect("texts"));
        let open = town.open(words).expect("a town");
        for capability in &capabilities {
            (capability.demo)(&open).expect("it can be filled");
        }
        (allocation::capability().demo)(&open).expect("a filled one is left as it is");
        let versions = town.db.read_now(allocation::versions).expect("keys");
        let states: Vec<KeyState> = versions.iter().map(|one| one.state).collect();
        assert_eq!(states, [KeyState::Draft, KeyState::Decided]);
        let runs = town
            .db
            .read_now(|conn| allocation::runs(conn, 10))
            .expect("runs");
        assert_eq!(runs.len(), 2, "the one compared with stands behind its own");
        let trial = &runs[0];
        assert_eq!(trial.purpose, RunPurpose::Trial);
        assert_eq!(runs[1].purpose, RunPurpose::Final);
        let outcome = &trial.outcome;
        assert_eq!(
            outcome.given() + outcome.set_aside() + outcome.left(),
            outcome.pot()
        );
        assert!(
            outcome.parts[0].rows.len() > 15,
            "{}",
            outcome.parts[0].rows.len()
        );
        let snapshot = town
            .db
            .read_now(|conn| allocation::snapshot(conn, &trial.snapshot));
        let snapshot = snapshot.expect("it can be read").expect("it is there");
        let with_last = snapshot
            .content
            .rows()
            .iter()
            .filter(|row| row.last.is_some());
        assert!(with_last.count() > 15);
    });
}
