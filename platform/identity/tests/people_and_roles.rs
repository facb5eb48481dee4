//! Persons, their sessions and their roles, on both engines.

use access::{Of, RoleKind, Scope, Source};
use identity::{
    people::{self, Identity},
    roles::{self, Ending, NewRole},
    sessions::{self, SignedIn, Strength},
};
use jiff::civil::date;
use kernel::Language;
use testkit::{TestTown, on_each_engine};

fn minutes(town: &TestTown, minutes: i64) {
    let later = kernel::Clock::now(&*town.clock).plus_seconds(minutes * 60);
    town.clock.set(later);
}

#[test]
fn two_issuers_are_never_one_person_because_an_address_is_the_same() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let come = |issuer: &str, subject: &str, name: &str| {
            let identity = Identity {
                issuer,
                subject,
                number_mac: None,
            };
            let said = (name, "ingrid@fjordvik.example");
            town.db
                .write_now(|conn| {
                    people::welcome(conn, &*town.clock, &*town.ids, identity, said, Language::Nn)
                })
                .expect("welcome")
        };
        let first = come("https://idporten.example", "abc", "Ingrid Solbakken");
        let again = come("https://idporten.example", "abc", "Another Name");
        let other = come("https://entra.example", "abc", "Ingrid Solbakken");
        assert_eq!(first.id, again.id);
        assert_eq!(again.name, "Ingrid Solbakken", "what she is called is hers");
        assert_ne!(first.id, other.id);
        assert_eq!(first.language(), Language::Nn);
    });
}

#[test]
fn a_session_ends_when_idle_when_old_and_when_ended() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let person = town.person("Jon Aasheim", "jon@fjordvik.example");
        let begin = || {
            let signed_in = SignedIn {
                person: &person,
                issuer: "https://idporten.example",
                strength: Strength::High,
                provider_sid: Some("sid-1"),
                id_token: None,
                device: "Firefox, Android",
            };
            town.db
                .write_now(|conn| sessions::begin(conn, &*town.clock, &*town.ids, &signed_in))
                .expect("a session")
        };
        let alive = |token: &str| {
            let found = town
                .db
                .read_now(|conn| sessions::of_token(conn, &*town.clock, token));
            found.expect("an answer").is_some()
        };
        let (idle, session) = begin();
        assert_eq!(session.strength(), Strength::High);
        assert!(alive(&idle) && !alive("another"));
        minutes(&town, 4 * 60 - 1);
        assert!(alive(&idle), "still within four hours");
        minutes(&town, 1);
        assert!(!alive(&idle), "idle for four hours");

        let (old, session) = begin();
        for _ in 0..3 {
            minutes(&town, 3 * 60 + 59);
            let marked = town
                .db
                .write_now(|conn| sessions::mark(conn, &*town.clock, &session.id));
            marked.expect("marked");
            assert!(alive(&old));
        }
        minutes(&town, 4);
        assert!(!alive(&old), "twelve hours is the most");

        let ((one, kept), (two, _)) = (begin(), begin());
        let ended = town
            .db
            .write_now(|conn| sessions::end_all(conn, &*town.clock, &person, Some(&kept.id)));
        assert!(ended.expect("ended") >= 1);
        assert!(alive(&one) && !alive(&two));
        let ended = town.db.write_now(|conn| {
            sessions::end_from_provider(conn, &*town.clock, "https://idporten.example", "sid-1")
        });
        assert_eq!(ended.expect("ended"), 1);
        assert!(!alive(&one));
    });
}

#[test]
fn a_role_is_in_force_to_and_with_its_last_day() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let person = town.person("Samir Haddad", "samir@fjordvik.example");
        let new = NewRole {
            person: person.clone(),
            kind: RoleKind::Delegate,
            of: Of::Association("a1".to_owned()),
            scopes: vec![Scope::Booking],
            capabilities: Vec::new(),
            source: Source::Officer,
            given_by: None,
            until: Some(date(2026, 3, 29)),
        };
        let role = town
            .db
            .write_now(|conn| roles::give(conn, &*town.clock, &*town.ids, &new))
            .expect("a role");
        let who = |proved| {
            let found = town
                .db
                .read_now(|conn| identity::who(conn, &*town.clock, &person, proved));
            found.expect("an answer").expect("she is there")
        };
        let held = who(false);
        assert_eq!(held.associations(), ["a1"]);
        let actor = access::Actor::Person(std::sync::Arc::new(held));
        assert!(actor.may_for("a1", Scope::Booking));
        assert!(!actor.may_for("a1", Scope::Grants) && !actor.may_for("a2", Scope::Booking));
        assert!(!actor.verified_recently());

        // Summer time begins on the last day; it is over at midnight in Norway, 22.00 UTC.
        let at = |written: &str| {
            let at: jiff::Timestamp = written.parse().expect("a timestamp");
            town.clock.set(at.into());
        };
        at("2026-03-29T21:59:00Z");
        assert_eq!(who(false).roles.len(), 1);
        at("2026-03-29T22:00:00Z");
        assert_eq!(who(false).roles.len(), 0);
        let over = town.db.read_now(|conn| roles::run_out(conn, &*town.clock));
        assert_eq!(over.expect("an answer")[0].role.id, role.id);
        let ended = town
            .db
            .write_now(|conn| roles::end(conn, &*town.clock, &role.id, Ending::Expired));
        assert!(ended.expect("ended"));
        let history = town.db.read_now(|conn| roles::history_of(conn, "a1"));
        let history = history.expect("an answer");
        let (_, why) = history[0].ended.as_ref().expect("it ended");
        assert_eq!(why, "expired");
    });
}
