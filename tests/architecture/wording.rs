//! What people read: in bokmål, nynorsk and English, complete, used, and in plain language
//! (språklova § 9).

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use kernel::Language;
use stories::{capabilities, root};
use texts::{
    Catalog,
    check::{compare, complete, plain_language, used},
};

fn sources() -> Vec<texts::Source> {
    std::iter::once(web::TEXTS)
        .chain(capabilities().iter().map(|capability| capability.texts))
        .collect()
}

fn told(problems: &[texts::Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn every_text_is_there_in_every_language() {
    assert_eq!(told(&complete(&sources())), [""; 0]);
}

#[test]
fn every_text_asked_for_is_written_and_every_text_written_is_asked_for() {
    let folders: Vec<PathBuf> = sources()
        .iter()
        .map(|source| {
            let room = if source.room == "web" {
                "platform"
            } else {
                "capabilities"
            };
            root().join(room).join(source.room)
        })
        .flat_map(|room| [room.join("src"), room.join("templates")])
        .filter(|folder| folder.is_dir())
        .collect();
    let asked = used(&folders).expect("our own files");
    assert!(
        asked.len() > 20,
        "only {} texts are asked for; is the search broken?",
        asked.len()
    );
    assert_eq!(told(&compare(&sources(), &asked)), [""; 0]);
}

#[test]
fn texts_are_in_plain_language() {
    assert_eq!(told(&plain_language(&sources())), [""; 0]);
}

/// A history that says only that something was done tells nobody anything.
#[test]
fn every_action_of_the_rules_has_words_for_histories() {
    let catalog = Arc::new(Catalog::new(&sources()).expect("texts that can be spoken"));
    let mut silent = BTreeSet::new();
    for rule in capabilities().iter().flat_map(|one| (one.permissions)()) {
        for language in Language::ALL {
            if web::deed_words(&catalog.speaker(language), rule.action).is_none() {
                silent.insert(format!("{} ({})", rule.action, language.tag()));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "write deed-<room>-<action> for {silent:?}"
    );
}
