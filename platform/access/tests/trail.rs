//! The trail: what was done, by whom, and who looked at whom, on both engines.

use std::sync::Arc;

use access::{
    Action, Actor, Condition, PersonId, Rule, Versions, Who, decide, record_reading, record_with,
};
use kernel::{Clock as _, Language};
use testkit::{TestTown, on_each_engine};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Deed {
    Look,
    Mend,
}

impl Action for Deed {
    fn name(self) -> &'static str {
        match self {
            Self::Look => "test.look",
            Self::Mend => "test.mend",
        }
    }
}

const RULES: &[Rule<Deed, ()>] = &[
    Rule {
        action: Deed::Look,
        when: &[],
    },
    Rule {
        action: Deed::Mend,
        when: &[Condition {
            name: access::PROVED,
            holds: |actor, ()| actor.verified_recently(),
        }],
    },
];

fn marit(proved: bool) -> Actor {
    Actor::Person(Arc::new(Who {
        person: PersonId("marit".to_owned()),
        name: "Marit Lunde".to_owned(),
        language: Language::Nb,
        verified_recently: proved,
        roles: Vec::new(),
    }))
}

#[test]
fn the_trail_tells_who_did_what_and_who_looked_at_whom() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let (clock, ids) = (&*town.clock, &*town.ids);
        let mend = decide(RULES, &marit(true), Deed::Mend, &()).expect("she has proved it");
        let look = decide(RULES, &marit(false), Deed::Look, &()).expect("anybody may look");
        let ingrid = PersonId("ingrid".to_owned());
        let versions = Versions {
            from: Some(3),
            to: Some(4),
        };
        town.db
            .write_now(|conn| {
                let of = Some("a1");
                record_with(conn, clock, ids, &mend, "profile", versions, of, "paper")?;
                record_reading(conn, clock, ids, &look, "account", &ingrid)
            })
            .expect("two lines");
        let about = town.db.read_now(|conn| access::about(conn, "profile", 10));
        let about = about.expect("lines");
        assert_eq!(about.len(), 1);
        let line = &about[0];
        assert_eq!(
            line.person_id.as_ref().map(|id| id.0.as_str()),
            Some("marit")
        );
        assert_eq!((line.from_version, line.to_version), (Some(3), Some(4)));
        assert_eq!(line.association_id.as_deref(), Some("a1"));
        assert_eq!(line.remark.as_deref(), Some("paper"));
        let seen = town.db.read_now(|conn| access::seen_of(conn, &ingrid, 10));
        assert_eq!(seen.expect("lines")[0].action, "test.look");

        let before = clock.now().plus_seconds(-1);
        let all = town
            .db
            .read_now(|conn| access::after(conn, (before, ""), 1));
        let all = all.expect("lines");
        assert_eq!(all.len(), 1, "piece by piece");
        let rest = town
            .db
            .read_now(|conn| access::after(conn, (all[0].at, &all[0].id), 10));
        assert_eq!(rest.expect("lines").len(), 1, "and the rest, none twice");
    });
}

#[test]
fn a_dangerous_act_asks_for_fresh_proof_and_nobody_is_asked_to_sign_in() {
    let denied = decide(RULES, &marit(false), Deed::Mend, &()).expect_err("not proved");
    assert!(denied.wants_proof() && !denied.is_nobody);
    let nobody = decide(RULES, &Actor::Nobody, Deed::Mend, &()).expect_err("nobody");
    assert!(nobody.is_nobody);
}
