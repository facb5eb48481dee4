//! Roles from a file in the service's shape.

use std::fs;

use identity::national::{NationalRoleKind, NationalRoles as _, RolesFile, RolesRefusal};
use serde_json::json;

use super::register::{KARI, NUMBER, organisation, role, roles, seen};

#[test]
fn a_file_answers_as_the_service_does() {
    let text = json!({NUMBER: roles(&[role("LEDE", KARI)])}).to_string();
    let chair = [(NationalRoleKind::Chair, KARI.to_owned())];
    let with = RolesFile::holding(text.clone());
    assert_eq!(seen(with.roles_of(&organisation())), chair);
    let other = "940155223".parse().expect("valid");
    let refused = with.roles_of(&other).expect_err("not there");
    assert_eq!(refused, RolesRefusal::Unknown);

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("roles.json");
    let on_disk = RolesFile::at(path.clone());
    let refused = on_disk.roles_of(&organisation()).expect_err("no file");
    assert!(
        matches!(refused, RolesRefusal::Unreadable(_)),
        "{refused:?}"
    );
    fs::write(&path, text).expect("written");
    assert_eq!(seen(on_disk.roles_of(&organisation())), chair);
    fs::write(&path, format!("{{\"{NUMBER}\": \"{KARI}\"}}")).expect("written");
    let refused = on_disk.roles_of(&organisation()).expect_err("nonsense");
    assert!(!format!("{refused:?}").contains(KARI), "{refused:?}");
}
