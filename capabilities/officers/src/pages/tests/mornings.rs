//! What the mornings do: roles compared with the nation, warnings, ends.

use ::access::{Actor, Permit, RoleKind};
use identity::roles;
use testkit::on_each_engine;

use super::{CHOIR, Stage, synthetic};
use crate::{
    access::{Action, Facts, may},
    actions::{self, Departure},
    letters::Post,
};

fn permit() -> Permit<Action> {
    may(&Actor::Program, Action::Recheck, &Facts::default()).expect("the program may")
}

fn morning(stage: &Stage) {
    let town = stage.served();
    let post = Post::of(&town);
    actions::run_out(&post, &permit()).expect("what has run out");
    actions::warn(&post).expect("warnings");
    actions::recheck(&post, &permit()).expect("the register is asked");
}

fn count(stage: &Stage, purpose: &str) -> usize {
    let all = stage.letters();
    all.iter()
        .filter(|letter| letter.purpose == purpose)
        .count()
}

fn holds(stage: &Stage, person: &::access::PersonId) -> usize {
    let town = &stage.town;
    let held = town
        .db
        .read_now(|conn| roles::of_person(conn, &*town.clock, person));
    held.expect("roles").len()
}

#[test]
fn a_role_the_nation_no_longer_knows_runs_on_for_a_while_and_then_ends_not_in_silence() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let digits = synthetic(1);
        let chair = stage.proven("Kari Nordmann", &digits);
        stage.nation_says(&[("LEDE", &digits)]);
        let claim = format!("/nb/forening/{}/ta-ansvar/rolle", stage.id(CHOIR));
        stage.browser(&chair).post(&claim, &[]);
        stage.wait_days(10);
        stage.nation_says(&[]);
        morning(&stage);
        assert_eq!(
            count(&stage, "officers.grace"),
            0,
            "asked about every thirtieth day"
        );
        stage.wait_days(21);
        morning(&stage);
        morning(&stage);
        assert_eq!(count(&stage, "officers.grace"), 1, "told once");
        assert!(stage.tasks().contains(&"officers.grace".to_owned()));
        let list = format!("/nb/min-forening/{}/tilganger", stage.id(CHOIR));
        let page = stage.browser(&chair).get(&list);
        assert!(
            page.text().contains("Tilgangen varer til 11. juni 2026."),
            "{}",
            page.text()
        );
        stage.wait_days(60);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 1, "to and with the last day");
        stage.wait_days(1);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 0);
        assert_eq!(count(&stage, "officers.grace_over"), 1);
        assert_eq!(count(&stage, "officers.nobody_left"), 1);
        assert_eq!(stage.tasks(), ["officers.nobody"]);
    });
}

#[test]
fn a_role_the_nation_knows_again_has_no_end() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let digits = synthetic(1);
        let chair = stage.proven("Kari Nordmann", &digits);
        stage.nation_says(&[("LEDE", &digits)]);
        let claim = format!("/nb/forening/{}/ta-ansvar/rolle", stage.id(CHOIR));
        stage.browser(&chair).post(&claim, &[]);
        let (town, id) = (stage.served(), stage.id(CHOIR));
        let post = Post::of(&town);
        stage.nation_says(&[]);
        let asked = actions::recheck_one(&post, &permit(), &id).expect("a database");
        asked.expect("the file answers");
        assert!(stage.tasks().contains(&"officers.grace".to_owned()));
        stage.nation_says(&[("LEDE", &digits)]);
        let asked = actions::recheck_one(&post, &permit(), &id).expect("a database");
        asked.expect("the file answers");
        assert!(!stage.tasks().contains(&"officers.grace".to_owned()));
        stage.wait_days(100);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 1);
    });
}

#[test]
fn no_answer_from_the_nation_changes_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let digits = synthetic(1);
        let chair = stage.proven("Kari Nordmann", &digits);
        stage.nation_says(&[("LEDE", &digits)]);
        let claim = format!("/nb/forening/{}/ta-ansvar/rolle", stage.id(CHOIR));
        stage.browser(&chair).post(&claim, &[]);
        std::fs::write(&stage.roles, "nothing that can be read").expect("a file");
        stage.wait_days(31);
        let town = stage.served();
        let failed = actions::recheck(&Post::of(&town), &permit()).expect("a database");
        assert_eq!(failed, 1, "it is tried again");
        assert_eq!(holds(&stage, &chair), 1);
        assert_eq!(count(&stage, "officers.grace"), 0);
    });
}

#[test]
fn a_delegate_is_warned_a_fortnight_before_and_ended_after_the_last_day() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let delegate = stage.officer("Tuva Lien", CHOIR, RoleKind::Delegate);
        let town = &stage.town;
        let changed = town.db.write_now(|conn| {
            let held = roles::of_person(conn, &*town.clock, &delegate)?;
            let until = "2026-03-31".parse().expect("a date");
            roles::change(conn, &held[0].id, &[::access::Scope::Booking], Some(until))
        });
        assert!(changed.expect("a role"));
        morning(&stage);
        assert_eq!(count(&stage, "officers.ends_soon"), 0);
        stage.wait_days(5);
        morning(&stage);
        morning(&stage);
        assert_eq!(count(&stage, "officers.ends_soon"), 1, "warned once");
        assert!(stage.tasks().contains(&"officers.ends".to_owned()));
        stage.wait_days(14);
        morning(&stage);
        assert_eq!(holds(&stage, &delegate), 1, "to and with the last day");
        stage.wait_days(1);
        morning(&stage);
        assert_eq!(holds(&stage, &delegate), 0);
        assert_eq!(
            count(&stage, "officers.access_expired"),
            2,
            "she, and the chair"
        );
        assert!(!stage.tasks().contains(&"officers.ends".to_owned()));
    });
}

#[test]
fn when_the_association_is_no_more_its_people_are_told_and_their_roles_run_out() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let (id, town) = (stage.id(CHOIR), stage.served());
        let post = Post::of(&town);
        let dissolve = |conn: &mut db::Conn| {
            use diesel::RunQueryDsl as _;
            let statement =
                "UPDATE association SET standing = 'dissolved' WHERE name = 'Sandvik blandakor'";
            diesel::sql_query(statement).execute(conn)?;
            db::changes::bump(conn, "associations")?;
            actions::departed(&post, conn, &permit(), &id, Departure::Dissolved)?;
            actions::departed(&post, conn, &permit(), &id, Departure::Dissolved)
        };
        town.db.write_now(dissolve).expect("it is told");
        assert_eq!(count(&stage, "officers.dissolved"), 1);
        assert_eq!(stage.tasks(), ["officers.dissolved"]);
        let page = stage.browser(&chair).get(&format!("/nb/min-forening/{id}"));
        assert_eq!(page.status, 200, "what they made can be fetched");
        stage.wait_days(61);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 0);
        assert_eq!(count(&stage, "officers.role_dissolved"), 1);
        assert_eq!(stage.tasks(), ["officers.dissolved"], "nobody is missed");
        let page = stage.browser(&chair).get(&format!("/nb/min-forening/{id}"));
        assert!(
            page.text()
                .contains("Foreningen er slettet i Enhetsregisteret.")
        );
    });
}

#[test]
fn whoever_invited_learns_that_nobody_answered_and_the_address_is_forgotten() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let form = format!("/nb/min-forening/{}/tilganger/ny", stage.id(CHOIR));
        let fields = [
            ("name", "Samir Haddad"),
            ("email", "samir@post.example"),
            ("kind", "treasurer"),
        ];
        stage.browser(&chair).post(&form, &fields);
        stage.wait_days(15);
        morning(&stage);
        morning(&stage);
        assert_eq!(count(&stage, "officers.unanswered"), 1);
        let list = form.replace("/ny", "");
        let page = stage.browser(&chair).get(&list);
        assert!(page.text().contains("samir@post.example"));
        stage.wait_days(91);
        morning(&stage);
        let page = stage.browser(&chair).get(&list);
        assert!(
            !page.text().contains("samir@post.example"),
            "{}",
            page.text()
        );
    });
}

#[test]
fn when_the_association_moves_away_its_people_are_told_and_all_is_as_before_if_it_comes_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let (id, town) = (stage.id(CHOIR), stage.served());
        let post = Post::of(&town);
        let stands = |standing: &str| {
            let statement =
                format!("UPDATE association SET standing = '{standing}' WHERE id = '{id}'");
            let write = |conn: &mut db::Conn| {
                use diesel::RunQueryDsl as _;
                diesel::sql_query(&statement).execute(conn)?;
                db::changes::bump(conn, "associations")
            };
            town.db.write_now(write).expect("a standing");
        };
        let leaves = || {
            stands("moved_away");
            let why = Departure::MovedAway;
            let told = |conn: &mut db::Conn| actions::departed(&post, conn, &permit(), &id, why);
            town.db.write_now(told).expect("it is told");
        };
        leaves();
        assert_eq!(count(&stage, "officers.moved_away"), 1);
        assert_eq!(stage.tasks(), ["officers.moved_away"]);
        stands("active");
        let back = |conn: &mut db::Conn| actions::revived(&post, conn, &permit(), &id);
        town.db.write_now(back).expect("it is back");
        assert!(stage.tasks().is_empty());
        stage.wait_days(61);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 1, "nothing has happened");
        leaves();
        stage.wait_days(61);
        morning(&stage);
        assert_eq!(holds(&stage, &chair), 0);
        assert_eq!(count(&stage, "officers.role_moved_away"), 1);
        let page = stage.browser(&chair).get(&format!("/nb/min-forening/{id}"));
        assert!(page.text().contains("registrert i en annen kommune"));
    });
}
