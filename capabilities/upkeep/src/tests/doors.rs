//! Every door tried by everybody: nobody, a stranger, the neighbour's chair, a delegate whose access
//! has ended, one without the scope, and those who may.

use ::access::{PersonId, RoleKind, Scope};
use testkit::on_each_engine;

use super::Stage;

/// Method, path after the association, and the scope that opens it.
const DOORS: [(&str, &str, Scope); 16] = [
    ("GET", "/medlemstall/fil", Scope::Profile),
    ("POST", "/bekreft/arsmote", Scope::Profile),
    ("GET", "/medlemstall", Scope::Profile),
    ("POST", "/medlemstall", Scope::Profile),
    ("POST", "/medlemstall/fil", Scope::Profile),
    ("GET", "/dokumenter", Scope::Grants),
    ("POST", "/dokumenter", Scope::Grants),
    ("GET", "/dokumenter/x", Scope::Grants),
    ("POST", "/dokumenter/x/slett", Scope::Grants),
    ("GET", "/konto", Scope::Account),
    ("GET", "/konto/nytt", Scope::Account),
    ("POST", "/konto/nytt", Scope::Account),
    ("POST", "/konto/avbryt", Scope::Account),
    ("POST", "/konto/vis", Scope::Account),
    ("GET", "/bekreft", Scope::Profile),
    ("POST", "/bekreft", Scope::Profile),
];

/// The status a person gets, with something sent where something must be.
fn status(stage: &Stage, person: Option<&PersonId>, method: &str, path: &str) -> u16 {
    let browser = stage.house.browser(super::HOST);
    let browser = match person {
        Some(person) => browser.sign_in(&stage.town, person),
        None => browser,
    };
    let path = stage.path(path);
    let is_files = path.ends_with("/fil") || path.ends_with("/dokumenter");
    let answer = match method {
        "POST" if is_files => browser.send_files(&path, &[], &[]),
        "POST" => browser.send_form(&path, &[]),
        method => browser.send(method, &path, &[], ""),
    };
    answer.status().as_u16()
}

#[test]
fn the_doors_are_shut_for_all_but_those_who_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let stranger = stage.town.person("Fremmed", "");
        let neighbour = stage.town.person("Nabo", "");
        stage
            .town
            .give_role(&neighbour, &stage.club, RoleKind::Chair);
        let (ended, role) = stage.delegate("Slutt", &Scope::ALL);
        stage.end_role(&role);
        let (booker, _) = stage.delegate("Booker", &[Scope::Booking, Scope::Messages]);
        let reader = stage.town.person("Leser", "");
        stage.town.employ(&reader, RoleKind::Reader, None);
        for (method, path, scope) in DOORS {
            let asked = status(&stage, None, method, path);
            let to_sign_in = if method == "GET" { 303 } else { 401 };
            assert_eq!(asked, to_sign_in, "nobody: {method} {path}");
            for (who, person) in [
                ("a stranger", &stranger),
                ("the neighbour", &neighbour),
                ("an ended delegate", &ended),
                ("without the scope", &booker),
                ("a reader of the municipality", &reader),
            ] {
                let asked = status(&stage, Some(person), method, path);
                assert_eq!(asked, 403, "{who}: {method} {path}");
            }
            let (able, _) = stage.delegate(&format!("Kan {path}"), &[scope]);
            let asked = status(&stage, Some(&able), method, path);
            assert!(
                [200, 303, 400, 404, 409, 422].contains(&asked),
                "with the scope: {method} {path}: {asked}"
            );
        }
        for table in [
            "member_report",
            "shelf_document",
            "bank_account",
            "confirmation",
        ] {
            let query = format!("SELECT count(*) AS n FROM {table}");
            assert_eq!(stage.count(&query), 0, "{table}");
        }
    });
}

#[test]
fn our_parts_tell_nothing_to_those_who_may_not_see_them() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let stranger = stage.town.person("Fremmed", "");
        let page = stage.signed_in(&stranger).get(&stage.path(""));
        assert!(!page.text().contains("Dette trenger kommunen fra dere"));
        let kari = stage.person("Kari", RoleKind::Chair);
        let page = stage.signed_in(&kari).get(&stage.path(""));
        let text = page.text();
        for told in [
            "Dette trenger kommunen fra dere",
            "Medlemstall for 2025 mangler",
            "Kontonummer mangler",
        ] {
            assert!(text.contains(told), "{told}\n{text}");
        }
        for (language, heading) in [("nn", "Medlemstal"), ("en", "Member numbers")] {
            let path = stage
                .path("/medlemstall")
                .replace("/nb/", &format!("/{language}/"));
            assert_eq!(stage.signed_in(&kari).get(&path).heading(), heading);
        }
    });
}
