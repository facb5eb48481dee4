//! Packages from npm: named exactly, with checksums, and without saying where they were fetched.

use std::fs;

use serde_json::Value;
use stories::root;

const FOLDERS: [&str; 3] = ["frontend", "tests/browser", "tests/provider"];

fn json(path: &str) -> Value {
    let text =
        fs::read_to_string(root().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

#[test]
fn every_package_has_one_version_and_a_checksum_and_no_address() {
    for folder in FOLDERS {
        let lock = json(&format!("{folder}/package-lock.json"));
        let packages = lock["packages"].as_object().expect("packages");
        for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
            assert!(
                package["integrity"].is_string(),
                "{folder}: {name} has no checksum"
            );
            assert!(
                package["resolved"].is_null(),
                "{folder}: {name} says where it was fetched"
            );
        }
        let wanted = json(&format!("{folder}/package.json"));
        for (name, version) in wanted["devDependencies"].as_object().expect("dependencies") {
            let version = version.as_str().unwrap_or_default();
            assert!(
                version.starts_with(|c: char| c.is_ascii_digit()),
                "{folder}: {name} {version} is not one version"
            );
        }
        assert!(
            wanted["dependencies"].is_null(),
            "{folder}: nothing of npm runs in service"
        );
    }
}

#[test]
fn npm_is_told_not_to_write_addresses() {
    for folder in FOLDERS {
        let settings = fs::read_to_string(root().join(folder).join(".npmrc")).expect("settings");
        assert!(
            settings.contains("omit-lockfile-registry-resolved=true"),
            "{folder}/.npmrc"
        );
    }
}
