//! What waits, for an association and for the staff, on both engines.

use access::{PersonId, RoleKind, Scope};
use db::{Conn, Error};
use jiff::civil::date;
use tasks::{Addressee, DeskFilter, NewTask, Order, State, Waiting};
use testkit::{TestTown, on_each_engine};

fn staff(capability: &str) -> Addressee {
    Addressee::Staff {
        capability: capability.to_owned(),
        unit: String::new(),
    }
}

fn of_association(id: &str, scope: Scope) -> Addressee {
    let id = id.to_owned();
    Addressee::Association { id, scope }
}

fn task<'a>(kind: &'a str, subject: &'a str, addressee: Addressee) -> NewTask<'a> {
    NewTask {
        kind,
        subject,
        addressee,
        association: Some("a1"),
        title: "task-title",
        remark: "",
        words: &[("name", "Sandvik teaterlag")],
        path: "/saker/1",
        due_on: None,
    }
}

fn open(town: &TestTown, new: &NewTask<'_>) -> String {
    town.db
        .write_now(|conn| tasks::open(conn, &*town.clock, &*town.ids, new))
        .expect("a task")
}

fn read<T: Send>(town: &TestTown, work: impl FnOnce(&mut Conn) -> Result<T, Error>) -> T {
    town.db.read_now(work).expect("an answer")
}

#[test]
fn the_same_task_waits_once_and_is_brought_up_to_date() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let first = open(&town, &task("upkeep.confirm", "2026", staff("upkeep")));
        let again = NewTask {
            due_on: Some(date(2026, 4, 1)),
            ..task("upkeep.confirm", "2026", staff("upkeep"))
        };
        assert_eq!(open(&town, &again), first);
        let found = read(&town, |conn| tasks::one(conn, &first)).expect("it is there");
        assert_eq!((found.number, found.version), (1, 2));
        assert_eq!(found.due_on, Some(date(2026, 4, 1)));
        assert_eq!(found.named(), [("name", "Sandvik teaterlag")]);

        let closed = town.db.write_now(|conn| {
            let subject = ("upkeep.confirm", "2026");
            tasks::close(conn, &*town.clock, subject, State::Done, None)
        });
        assert_eq!(closed.expect("closed"), 1);
        let new = open(&town, &again);
        assert_ne!(new, first, "what is closed is not opened again");
    });
}

#[test]
fn an_officer_sees_what_her_scopes_are_for_in_the_order_of_days() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let due = |subject: &'static str, scope, day| NewTask {
            due_on: day,
            ..task("grants.report", subject, of_association("a1", scope))
        };
        open(&town, &due("no day", Scope::Grants, None));
        open(&town, &due("june", Scope::Grants, Some(date(2026, 6, 1))));
        open(&town, &due("april", Scope::Grants, Some(date(2026, 4, 15))));
        open(
            &town,
            &due("account", Scope::Account, Some(date(2026, 1, 1))),
        );
        open(
            &town,
            &task("grants.report", "x", of_association("a2", Scope::Grants)),
        );
        let scopes = RoleKind::Accountant.usual_scopes();
        let seen: Vec<String> = read(&town, |conn| tasks::of_association(conn, "a1", scopes))
            .into_iter()
            .map(|task| task.subject)
            .collect();
        assert_eq!(seen, ["april", "june", "no day"]);
        let none = read(&town, |conn| tasks::of_association(conn, "a1", &[]));
        assert!(none.is_empty(), "no scope, nothing to see");
    });
}

#[test]
fn the_desk_is_filtered_ordered_counted_and_shared_out() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[]);
        let marit = PersonId("marit".to_owned());
        let late = open(
            &town,
            &NewTask {
                due_on: Some(date(2026, 3, 20)),
                ..task("officers.claim", "late", staff("officers"))
            },
        );
        let soon = open(
            &town,
            &NewTask {
                due_on: Some(date(2026, 3, 13)),
                ..task("officers.claim", "soon", staff("officers"))
            },
        );
        let dayless = open(
            &town,
            &task("associations.fault", "f", staff("associations")),
        );
        open(
            &town,
            &task("x", "mine", of_association("a1", Scope::Profile)),
        );
        let assigned = town
            .db
            .write_now(|conn| tasks::assign(conn, &late, Some(&marit)));
        assert!(assigned.expect("assigned"));

        let ask = |filter: DeskFilter| {
            let desk = read(&town, |conn| tasks::desk(conn, &filter, 0, 10));
            let ids: Vec<String> = desk.tasks.into_iter().map(|task| task.id).collect();
            assert_eq!(i64::try_from(ids.len()).expect("few"), desk.count);
            ids
        };
        let all = DeskFilter::default();
        assert_eq!(
            ask(all.clone()),
            [soon.clone(), late.clone(), dayless.clone()]
        );
        let newest = DeskFilter {
            order: Order::Newest,
            ..all.clone()
        };
        assert_eq!(ask(newest)[0], dayless);
        let hers = DeskFilter {
            waiting: Waiting::On(marit.clone()),
            ..all.clone()
        };
        assert_eq!(ask(hers), std::slice::from_ref(&late));
        let nobodys = DeskFilter {
            waiting: Waiting::OnNobody,
            due_by: Some(date(2026, 3, 15)),
            ..all.clone()
        };
        assert_eq!(ask(nobodys), [soon]);
        let of_kind = DeskFilter {
            capabilities: vec!["associations".into()],
            associations: Some(vec!["a1".into()]),
            ..all
        };
        assert_eq!(ask(of_kind), [dayless]);

        let piles = read(&town, tasks::piles);
        let counted: Vec<(&str, bool, i64)> = piles
            .iter()
            .map(|pile| (pile.kind.as_str(), pile.assigned_to.is_some(), pile.count))
            .collect();
        let expected = [
            ("associations.fault", false, 1),
            ("officers.claim", false, 1),
            ("officers.claim", true, 1),
        ];
        assert_eq!(counted, expected);
    });
}
