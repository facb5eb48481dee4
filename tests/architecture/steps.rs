//! Steps that make and change tables are never edited once they are out: a database that ran the old text
//! would refuse to open with the new one (`platform/db/src/migrations.rs`).
//!
//! Every step stands in `schema.sha256` with the hash of its text, as `sha256sum -c` reads it. A new one is
//! added by the command in [`ADD`], which never touches a line that is there.

use std::{collections::BTreeMap, env, fs};

use stories::{files, root};

const LIST: &str = "tests/architecture/schema.sha256";
const ADD: &str = "SAMSPILL_ADD_STEPS=1 cargo test -p stories --test architecture steps";
const ASKED_TO_ADD: &str = "SAMSPILL_ADD_STEPS";

/// Hashes by path.
type Steps = BTreeMap<String, String>;

/// Every step, as its file is now.
fn written() -> Steps {
    let all = files(&[".sql"]).into_iter();
    all.filter(|file| file.path.contains("/schema/"))
        .map(|file| {
            let hash = identity::key::hash(&file.text.replace("\r\n", "\n"));
            (file.path, hash)
        })
        .collect()
}

/// Every step that is out.
fn listed() -> Steps {
    let list = fs::read_to_string(root().join(LIST)).expect("the list of steps");
    list.lines()
        .map(|line| {
            let (hash, path) = line.split_once("  ").expect("a hash and a path");
            (path.to_owned(), hash.to_owned())
        })
        .collect()
}

fn add(listed: &mut Steps, written: &Steps) {
    for (path, hash) in written {
        listed.entry(path.clone()).or_insert_with(|| hash.clone());
    }
    let lines: Vec<String> = listed
        .iter()
        .map(|(path, hash)| format!("{hash}  {path}"))
        .collect();
    fs::write(root().join(LIST), lines.join("\n") + "\n").expect("the list can be written");
}

#[test]
fn a_step_that_is_out_is_never_edited_and_a_new_one_is_on_the_list() {
    let (written, mut listed) = (written(), listed());
    if env::var_os(ASKED_TO_ADD).is_some() {
        add(&mut listed, &written);
    }
    let mut wrong = Vec::new();
    for (path, hash) in &listed {
        match written.get(path) {
            Some(now) if now == hash => {}
            Some(_) => wrong.push(format!(
                "{path} is edited. Undo that, and write the change as a new step. If it has never been on \
                 main, delete its line in {LIST} and run: {ADD}"
            )),
            None => wrong.push(format!(
                "{path} is gone, and databases that ran it would refuse to open. If it has never been on \
                 main, delete its line in {LIST}"
            )),
        }
    }
    for path in written.keys().filter(|path| !listed.contains_key(*path)) {
        wrong.push(format!("{path} is new. Add it to {LIST}: {ADD}"));
    }
    assert_eq!(wrong, [""; 0]);
    assert!(
        listed.len() > 50,
        "only {} steps; are they found?",
        listed.len()
    );
}
