//! What we depend on may be used by a municipality: every licence is on the list in deny.toml.

use std::{collections::BTreeSet, fs, process::Command};

use serde_json::Value;
use stories::root;

fn allowed() -> BTreeSet<String> {
    let settings = fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let list = settings
        .split_once("\nallow = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| list)
        .expect("a list of licences");
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Whether an SPDX expression can be met. Ours are flat: `(A OR B) AND C`.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let plain = expression.replace('/', " OR ");
    plain.split(" AND ").all(|part| {
        part.split(" OR ")
            .map(|one| one.trim().trim_matches(['(', ')']))
            .any(|one| allowed.contains(one))
    })
}

#[test]
fn every_licence_is_on_the_list() {
    let host = Command::new("rustc")
        .args(["--print", "host-tuple"])
        .output()
        .expect("rustc is there");
    let host = String::from_utf8(host.stdout).expect("a target's name");
    let told = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            host.trim(),
        ])
        .current_dir(root())
        .output()
        .expect("cargo is there, since it runs this test");
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let told: Value = serde_json::from_slice(&told.stdout).expect("cargo tells in JSON");
    let allowed = allowed();
    let refused: Vec<String> = told["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter(|package| !is_met(package["license"].as_str().unwrap_or("none"), &allowed))
        .map(|package| format!("{} {}", package["name"], package["license"]))
        .collect();
    assert!(
        refused.is_empty(),
        "not on the list in deny.toml: {refused:#?}"
    );
}

#[test]
fn an_expression_is_met_by_one_of_each_part() {
    let allowed: BTreeSet<String> = ["MIT", "Unicode-3.0"].map(str::to_owned).into();
    assert!(is_met("MIT OR Apache-2.0", &allowed));
    assert!(is_met("MIT/Apache-2.0", &allowed));
    assert!(is_met("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed));
    assert!(!is_met("(MIT OR Apache-2.0) AND GPL-3.0", &allowed));
    assert!(!is_met("GPL-3.0", &allowed));
}
