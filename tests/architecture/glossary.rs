//! The glossary is law: what it names is there, and what the rooms offer is in it.

use std::{collections::BTreeSet, fs};

use stories::{files, root};

/// Names in backticks in the second column of the tables, a `/` for a room.
fn named() -> BTreeSet<String> {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).expect("docs/glossary.md");
    let rows = glossary
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| Norwegian"));
    rows.filter_map(|row| row.split('|').nth(2))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

/// Public names in our code: types, traits, modules and functions; and our crates.
fn offered() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in files(&[".rs"]) {
        for line in file.code() {
            let line = line.trim_start();
            for kind in [
                "pub struct ",
                "pub enum ",
                "pub trait ",
                "pub mod ",
                "pub fn ",
                "pub type ",
            ] {
                if let Some(rest) = line.strip_prefix(kind) {
                    let end = rest
                        .find(|c: char| !c.is_alphanumeric() && c != '_')
                        .unwrap_or(rest.len());
                    names.insert(rest[..end].to_owned());
                }
            }
        }
    }
    names.extend(rooms());
    names
}

fn rooms() -> Vec<String> {
    files(&["Cargo.toml"])
        .into_iter()
        .filter_map(|file| {
            let (folder, rest) = file.path.split_once('/')?;
            let room = rest.strip_suffix("/Cargo.toml")?;
            (["platform", "capabilities"].contains(&folder)).then(|| room.to_owned())
        })
        .collect()
}

#[test]
fn what_the_glossary_names_is_there() {
    let (named, offered) = (named(), offered());
    assert!(
        named.len() > 20,
        "only {} names are read; is the table's shape changed?",
        named.len()
    );
    let gone: Vec<&String> = named.difference(&offered).collect();
    assert!(
        gone.is_empty(),
        "the glossary names what is not there: {gone:?}"
    );
}

#[test]
fn every_room_and_every_word_of_the_model_is_in_the_glossary() {
    let named = named();
    let mut wanted = rooms();
    for file in files(&[".rs"]) {
        if !file.path.starts_with("capabilities/") || !file.path.contains("/src/model") {
            continue;
        }
        for line in file.code() {
            let name = line
                .strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "));
            let end = |rest: &str| {
                rest.find(|c: char| !c.is_alphanumeric())
                    .unwrap_or(rest.len())
            };
            wanted.extend(name.map(|rest| rest[..end(rest)].to_owned()));
        }
    }
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|name| !named.contains(*name))
        .collect();
    assert!(missing.is_empty(), "not in docs/glossary.md: {missing:?}");
}
