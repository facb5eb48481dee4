//! What the roles service tells, and what it fails to.

use identity::national::{
    NationalRoleKind::{BoardMember, BusinessManager, Chair, Contact, DeputyChair, Manager},
    NationalRoles as _, Nowhere, RolesRefusal,
};
use serde_json::{Value, json};

use super::register::{KARI, OLA, ROLES, Register, organisation, role, roles, seen};
use crate::server::Said;

#[test]
fn those_who_hold_a_role_now_are_told() {
    let register = Register::start();
    let codes = ["LEDE", "NEST", "MEDL", "DAGL", "KONT", "FFØR"];
    let all: Vec<Value> = codes.iter().map(|code| role(code, KARI)).collect();
    register.book().roles = roles(&all);
    let kinds: Vec<_> = seen(register.ask())
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    let expected = [
        Chair,
        DeputyChair,
        BoardMember,
        Manager,
        Contact,
        BusinessManager,
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn who_has_stepped_down_or_died_or_is_nobody_is_not() {
    let changed = |place: &str, value: Value| {
        let mut role = role("LEDE", KARI);
        *role.pointer_mut(place).expect("there") = value;
        role
    };
    let mut unregistered = role("LEDE", KARI);
    unregistered["avregistrert"] = json!(true);
    let mut organisation = role("LEDE", KARI);
    organisation["person"] = Value::Null;
    organisation["enhet"] = json!({"organisasjonsnummer": "974760673"});
    let left_out = [
        changed("/fratraadt", json!(true)),
        changed("/person/erDoed", json!(true)),
        changed("/person/fodselsnummer", json!("01810098861")),
        changed("/person/fodselsnummer", Value::Null),
        changed("/type/kode", json!("REVI")),
        unregistered,
        organisation,
    ];
    for one in left_out {
        let register = Register::start();
        register.book().roles = roles(&[one.clone(), role("NEST", OLA)]);
        let told = seen(register.ask());
        assert_eq!(told, [(DeputyChair, OLA.to_owned())], "{one}");
    }
}

#[test]
fn an_association_without_roles_is_no_fault() {
    let register = Register::start();
    register.book().roles = json!({"rollegrupper": []});
    assert!(seen(register.ask()).is_empty());
}

#[test]
fn what_cannot_be_read_gives_nobody_a_right_and_is_not_quoted() {
    for nonsense in [
        json!({}),
        json!({"rollegrupper": KARI}),
        json!({"rollegrupper": [{"roller": [{"type": KARI}]}]}),
        json!([]),
    ] {
        let register = Register::start();
        register.book().roles = nonsense;
        let refused = register.ask().expect_err("nonsense");
        assert!(
            matches!(refused, RolesRefusal::Unreadable(_)),
            "{refused:?}"
        );
        assert!(!format!("{refused:?} {refused}").contains(KARI));
    }
    let register = Register::start();
    register.instead(ROLES, 1, |_| Said::Text(200, "<html>".to_owned()));
    let refused = register.ask().expect_err("nonsense");
    assert!(
        matches!(refused, RolesRefusal::Unreadable(_)),
        "{refused:?}"
    );
}

#[test]
fn a_register_that_refuses_is_silent_or_away_gives_nobody_a_right() {
    let register = Register::start();
    register.instead(ROLES, 1, |_| Said::Json(403, json!({"error": "forbidden"})));
    let refused = register.ask().expect_err("shut out");
    let no = RolesRefusal::Refused {
        host: "127.0.0.1".to_owned(),
        status: 403,
        code: "forbidden".to_owned(),
    };
    assert_eq!(refused, no);
    register.instead(ROLES, 1, |_| Said::Json(404, json!({})));
    assert_eq!(register.ask().expect_err("unknown"), RolesRefusal::Unknown);
    register.instead(ROLES, 1, |_| Said::Silence);
    let refused = register.ask().expect_err("silent");
    assert!(
        matches!(refused, RolesRefusal::Unreachable { .. }),
        "{refused:?}"
    );
    let service = register.service();
    drop(register);
    let refused = service.roles_of(&organisation()).expect_err("away");
    assert!(
        matches!(refused, RolesRefusal::Unreachable { .. }),
        "{refused:?}"
    );
}

#[test]
fn nowhere_says_so() {
    let refused = Nowhere.roles_of(&organisation()).expect_err("nowhere");
    assert_eq!(refused, RolesRefusal::NotSetUp);
}
