//! `app → capabilities → platform`: who may depend on whom.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;
use stories::{files, root};

/// What each room of the platform stands on. Whatever else it needs comes from outside the house.
const PLATFORM: [(&str, &[&str]); 14] = [
    ("kernel", &[]),
    ("texts", &["kernel"]),
    ("db", &["kernel"]),
    ("access", &["db", "kernel"]),
    ("jobs", &["db", "kernel"]),
    ("search", &[]),
    ("addresses", &["kernel"]),
    ("documents", &["db", "kernel"]),
    ("pdf", &["kernel"]),
    ("prose", &[]),
    ("identity", &["access", "db", "jobs", "kernel"]),
    ("tasks", &["access", "db", "kernel"]),
    (
        "web",
        &[
            "access",
            "addresses",
            "db",
            "documents",
            "identity",
            "jobs",
            "kernel",
            "texts",
        ],
    ),
    (
        "testkit",
        &[
            "access",
            "db",
            "documents",
            "identity",
            "jobs",
            "kernel",
            "tasks",
            "texts",
            "web",
        ],
    ),
];

/// Capabilities that any other may know.
const HUBS: [&str; 2] = ["associations", "upkeep"];

/// Further arrows between capabilities: from, to. Everything else goes by ids and events.
const BETWEEN: [(&str, &str); 15] = [
    ("complaints", "grants"),
    // Everything of a case in one file: what was paid and reported is part of it.
    ("complaints", "payments"),
    ("followup", "strategy"),
    ("grants", "councils"),
    ("grants", "allocation"),
    ("payments", "grants"),
    ("venues", "prices"),
    ("bookings", "prices"),
    ("bookings", "venues"),
    ("openings", "bookings"),
    ("openings", "prices"),
    ("openings", "venues"),
    ("caretaking", "bookings"),
    ("caretaking", "prices"),
    ("caretaking", "venues"),
];

struct Room {
    name: String,
    folder: String,
    /// Rooms of ours it depends on; those needed for its tests alone are marked.
    needs: Vec<(String, bool)>,
}

fn rooms() -> Vec<Room> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo is there, since it runs this test");
    let told: Value = serde_json::from_slice(&told.stdout).expect("cargo tells in JSON");
    let packages = told["packages"].as_array().expect("packages");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    packages
        .iter()
        .map(|package| {
            let path = text(&package["manifest_path"]);
            let inside = path
                .strip_prefix(&format!("{}/", root().display()))
                .unwrap_or(&path);
            let needs = package["dependencies"].as_array().expect("dependencies");
            Room {
                name: text(&package["name"]),
                folder: inside.split('/').next().unwrap_or_default().to_owned(),
                needs: needs
                    .iter()
                    .filter(|need| need["path"].is_string())
                    .map(|need| (text(&need["name"]), need["kind"] == "dev"))
                    .collect(),
            }
        })
        .collect()
}

fn names(rooms: &[Room], folder: &str) -> BTreeSet<String> {
    rooms
        .iter()
        .filter(|room| room.folder == folder)
        .map(|room| room.name.clone())
        .collect()
}

#[test]
fn each_room_of_the_platform_stands_on_what_is_written_here_and_on_no_more() {
    let rooms = rooms();
    let written: BTreeSet<String> = PLATFORM
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    assert_eq!(names(&rooms, "platform"), written);
    for (name, may) in PLATFORM {
        let room = rooms
            .iter()
            .find(|room| room.name == name)
            .expect("listed above");
        let needs: BTreeSet<&str> = room
            .needs
            .iter()
            .filter(|(_, for_tests)| !for_tests)
            .map(|(need, _)| need.as_str())
            .collect();
        assert_eq!(needs, may.iter().copied().collect(), "platform/{name}");
        for (need, _) in room.needs.iter().filter(|(_, for_tests)| *for_tests) {
            assert!(
                written.contains(need),
                "the tests of platform/{name} know {need}"
            );
        }
    }
}

#[test]
fn a_capability_knows_the_platform_the_hub_and_no_other_without_leave() {
    let rooms = rooms();
    let (platform, capabilities) = (names(&rooms, "platform"), names(&rooms, "capabilities"));
    assert!(!capabilities.is_empty());
    for room in rooms.iter().filter(|room| room.folder == "capabilities") {
        for (need, for_tests) in &room.needs {
            let is_platform = platform.contains(need) && (need != "testkit" || *for_tests);
            let is_hub = HUBS.contains(&need.as_str());
            let is_written = BETWEEN.contains(&(room.name.as_str(), need.as_str()));
            // Tests set a stage, and what the rooms a room knows stand on stands there too.
            let is_behind = *for_tests
                && room.needs.iter().any(|(known, in_tests)| {
                    !in_tests && BETWEEN.contains(&(known.as_str(), need.as_str()))
                });
            assert!(
                is_platform || is_hub || is_written || is_behind,
                "{} may not know {need}",
                room.name
            );
        }
    }
    for (from, to) in BETWEEN {
        let used = rooms
            .iter()
            .any(|room| room.name == from && room.needs.iter().any(|(need, _)| need == to));
        assert!(
            used,
            "nobody uses the arrow {from} → {to}; take it off the list"
        );
    }
}

#[test]
fn nobody_depends_on_the_app_the_tests_or_the_tasks() {
    let rooms = rooms();
    let tops = ["samspill", "stories", "benches", "xtask"];
    for room in rooms.iter().filter(|room| room.folder != "tests") {
        for (need, _) in &room.needs {
            assert!(
                !tops.contains(&need.as_str()),
                "{} depends on {need}",
                room.name
            );
        }
    }
}

#[test]
fn the_platform_names_no_capability_in_its_code() {
    let capabilities = names(&rooms(), "capabilities");
    for file in files(&[".rs", ".html"]) {
        let in_service = file.path.starts_with("platform/") && !file.path.contains("/tests/");
        for line in file.code().filter(|_| in_service) {
            // The rooms of the platform may have a module of the same name, such as identity::people.
            let own = |name: &String| {
                root()
                    .join("platform/identity/src")
                    .join(format!("{name}.rs"))
                    .is_file()
            };
            let names = |name: &String| {
                let called = line.contains(&format!("{name}::")) && !own(name);
                called || line.contains(&format!("\"{name}."))
            };
            assert!(!capabilities.iter().any(names), "{}: {line}", file.path);
        }
    }
}

#[test]
fn the_app_lists_every_capability_and_so_do_these_tests() {
    let written: BTreeSet<String> = stories::capabilities()
        .iter()
        .map(|capability| capability.name.to_owned())
        .collect();
    let list = std::fs::read_to_string(root().join("app/src/capabilities.rs")).expect("the list");
    assert_eq!(written, names(&rooms(), "capabilities"));
    for name in written {
        assert!(
            list.contains(&format!("{name}::capability()")),
            "app/src/capabilities.rs lacks {name}"
        );
    }
}
