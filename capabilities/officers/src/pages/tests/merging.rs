//! Two associations become one and are parted again: roles and what waits go along, both ways.

use ::access::{Actor, RoleKind, Scope};
use associations::{
    access::{Action as Register, may as register_may},
    actions::{merge, unmerge},
    model::AssociationId,
};
use identity::roles;
use tasks::{Addressee, NewTask};
use testkit::on_each_engine;

use super::{CHOIR, CLUB, Stage, capabilities};

fn task(stage: &Stage, kind: &str, subject: &str, association: &str) {
    let path = format!("/min-forening/{association}?om={subject}");
    let new = NewTask {
        kind,
        subject,
        addressee: Addressee::Association {
            id: association.to_owned(),
            scope: Scope::Profile,
        },
        association: Some(association),
        title: "officers-task-founding",
        remark: "",
        words: &[("association", "Noe er begynt")],
        path: &path,
        due_on: None,
    };
    let (clock, ids) = (&*stage.town.clock, &*stage.town.ids);
    let opened = stage
        .town
        .db
        .write_now(|conn| tasks::open(conn, clock, ids, &new));
    opened.expect("a task");
}

fn waiting(stage: &Stage, association: &str) -> Vec<(String, String)> {
    let read = stage
        .town
        .db
        .read_now(|conn| tasks::about_association(conn, association, 50));
    let open = |task: &tasks::Task| task.state == tasks::State::Open;
    let all = read.expect("tasks").into_iter().filter(open);
    all.map(|task| (task.kind, task.path)).collect()
}

fn led_by(stage: &Stage, person: &::access::PersonId) -> Vec<String> {
    let (db, clock) = (&stage.town.db, &*stage.town.clock);
    let held = db.read_now(|conn| roles::of_person(conn, clock, person));
    let of = |role: &::access::Role| role.of.association().unwrap_or_default().to_owned();
    held.expect("roles").iter().map(of).collect()
}

#[test]
fn roles_and_what_waits_go_along_and_come_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let hilde = stage.officer("Hilde Fosse", CLUB, RoleKind::Chair);
        let kari = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let (club, choir) = (stage.id(CLUB), stage.id(CHOIR));
        task(&stage, "test.thing", "thing-1", &club);
        task(&stage, "test.itself", &club, &club);
        task(&stage, "officers.claim", "claim-1", &club);
        let staff = stage.town.person("Marit Lunde", "");
        stage.town.employ(&staff, RoleKind::CaseOfficer, None);
        let (db, clock, ids) = (&stage.town.db, &*stage.town.clock, &*stage.town.ids);
        let who = db.read_now(|conn| identity::who(conn, clock, &staff, true));
        let actor = Actor::Person(std::sync::Arc::new(who.expect("a read").expect("somebody")));
        let joined = db.write_now(|conn| {
            let one = |conn: &mut db::Conn, id: &str| {
                associations::one(conn, &AssociationId(id.to_owned()))
                    .map(|found| found.expect("an association"))
            };
            let (from, into) = (one(conn, &club)?, one(conn, &choir)?);
            let permit = register_may(&actor, Register::Merge, Some(&from)).expect("staff may");
            merge(conn, clock, ids, &permit, &capabilities(), &from, &into)
        });
        let joined = joined.expect("they become one");
        assert_eq!(led_by(&stage, &hilde), [choir.as_str()]);
        assert_eq!(led_by(&stage, &kari), [choir.as_str()]);
        let moved = (
            "test.thing".to_owned(),
            format!("/min-forening/{choir}?om=thing-1"),
        );
        assert_eq!(waiting(&stage, &choir), [moved]);
        let stays: Vec<String> = waiting(&stage, &club).into_iter().map(|it| it.0).collect();
        assert_eq!(stays, ["officers.claim"], "it waits where it was asked");

        let parted = db.write_now(|conn| {
            let id = AssociationId(club.clone());
            let merges = associations::merges_of(conn, &id)?;
            let made = merges
                .iter()
                .find(|one| one.id == joined)
                .expect("the merge");
            let from = associations::one(conn, &id)?;
            let permit = register_may(&actor, Register::Merge, from.as_ref()).expect("staff may");
            unmerge(conn, clock, ids, &permit, &capabilities(), made)
        });
        parted.expect("they are two");
        assert_eq!(led_by(&stage, &hilde), [club.as_str()]);
        assert_eq!(led_by(&stage, &kari), [choir.as_str()], "she never moved");
        assert!(waiting(&stage, &choir).is_empty());
        let mut back: Vec<String> = waiting(&stage, &club).into_iter().map(|it| it.1).collect();
        back.sort();
        assert_eq!(back.len(), 3);
        assert!(back.iter().all(|path| path.contains(&club)), "{back:?}");
        let page = stage
            .browser(&hilde)
            .get(&format!("/nb/min-forening/{club}"));
        assert!(page.text().contains("Noe er begynt"));
    });
}
