//! What a municipality has decided: defaults until it decides, then every version, on both engines.

use db::{
    Db, MIGRATIONS,
    settings::{self, Setting},
};
use kernel::Municipality;
use serde::{Deserialize, Serialize};
use testkit::{frozen_clock, on_each_engine};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Grace {
    days: i32,
}

impl Default for Grace {
    fn default() -> Self {
        Self { days: 60 }
    }
}

impl Setting for Grace {
    const NAME: &'static str = "test.grace";
}

#[test]
fn every_version_is_kept_and_the_last_is_in_force() {
    on_each_engine(|fresh| {
        let fjordvik = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        let db = Db::create(&fresh.location(), MIGRATIONS, &fjordvik).expect("a database");
        let clock = frozen_clock();
        let now = || db.read_now(settings::get::<Grace>).expect("a setting");
        let decide = |from: i64, days: i32| {
            db.write_now(|conn| settings::put(conn, &clock, from, &Grace { days }, Some("marit")))
                .expect("an answer")
        };
        assert_eq!((now().version, now().value.days), (0, 60));
        assert_eq!(decide(0, 30), Some(1));
        assert_eq!(decide(0, 45), None, "somebody else decided first");
        assert_eq!(decide(1, 90), Some(2));
        assert_eq!(now().value.days, 90);
        let history = db.read_now(settings::history::<Grace>).expect("a history");
        let days: Vec<i32> = history.iter().map(|version| version.value.days).collect();
        assert_eq!(days, [90, 30]);
        assert_eq!(history[0].made_by.as_deref(), Some("marit"));
        let number = db
            .read_now(|conn| db::changes::current(conn, settings::TOPIC))
            .expect("a number");
        assert_eq!(number, 2, "what is kept in memory is made anew");
    });
}
