//! What is forgotten every night, and who is told first.

use std::sync::Arc;

use ::access::RoleKind;
use identity::people;
use testkit::on_each_engine;
use web::{PersonRights, Town};

use super::{Stage, capabilities};

fn town(stage: &Stage) -> Town {
    let sources: Vec<_> = std::iter::once(web::TEXTS)
        .chain(capabilities().iter().map(|one| one.texts))
        .collect();
    let words = texts::Catalog::new(&sources).expect("texts");
    stage.town.open(Arc::new(words)).expect("a town")
}

fn rights() -> Vec<PersonRights> {
    capabilities().iter().map(|one| one.person).collect()
}

const DAY: i64 = 24 * 60;

#[test]
fn who_comes_no_more_is_told_and_then_forgotten() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = town(&stage);
        let night = || crate::forget(&town, &rights()).expect("a night");
        let quiet = stage.town.person("Per Stille", "per@example.no");
        let officer = stage.town.person("Kari Leder", "kari@example.no");
        stage
            .town
            .give_role(&officer, "an-association", RoleKind::Chair);
        stage.minutes_pass(699 * DAY);
        night();
        assert_eq!(stage.letters().len(), 0);
        stage.minutes_pass(DAY);
        night();
        night();
        let letters = stage.letters();
        assert_eq!(letters.len(), 1, "told once, and only who holds no role");
        assert_eq!(letters[0].0, "per@example.no");
        let is_gone = |id| {
            let found = stage.town.db.read_now(|conn| people::one(conn, id));
            found
                .expect("read")
                .expect("a line")
                .anonymised_at
                .is_some()
        };
        stage.minutes_pass(29 * DAY);
        night();
        assert!(!is_gone(&quiet));
        stage.minutes_pass(DAY);
        night();
        assert!(is_gone(&quiet));
        assert!(!is_gone(&officer));
    });
}

#[test]
fn who_comes_back_after_being_told_is_told_anew_another_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = town(&stage);
        let night = || crate::forget(&town, &rights()).expect("a night");
        stage.come(&stage.browser(), "per@example.no");
        stage.minutes_pass(700 * DAY);
        night();
        assert_eq!(stage.letters().len(), 2);
        stage.minutes_pass(DAY);
        stage.come(&stage.browser(), "per@example.no");
        stage.minutes_pass(35 * DAY);
        night();
        assert_eq!(stage.letters().len(), 3);
        stage.minutes_pass(670 * DAY);
        night();
        assert_eq!(stage.letters().len(), 4);
        assert_eq!(stage.count("person WHERE anonymised_at IS NOT NULL"), 0);
    });
}

#[test]
fn codes_and_sessions_that_are_over_are_forgotten() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = town(&stage);
        stage.come(&stage.browser(), "per@example.no");
        let night = || crate::forget(&town, &rights()).expect("a night");
        night();
        assert_eq!((stage.count("email_code"), stage.count("session")), (1, 1));
        stage.minutes_pass(2 * DAY + 1);
        night();
        assert_eq!((stage.count("email_code"), stage.count("session")), (0, 1));
        stage.minutes_pass(29 * DAY);
        night();
        assert_eq!(stage.count("session"), 0);
    });
}
