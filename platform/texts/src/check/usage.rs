//! Which texts code and templates ask for.
//!
//! Read from the files as text. An id is seen in a call of a speaker, `.t("id")`, `.tn("id", …)`,
//! `.ta("id", …)`, `.tna("id", …)`, where [`crate::id`] marks it, and where it is given to a name
//! ending in `text_id`, such as a template's `label_text_id = "id"`. Ids made while running are
//! declared as a family in a comment of their own: `// texts: activity-*, district-*` in Rust,
//! `{# texts: activity-* #}` in a template. In Rust files the tests at the end are not read.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::fluent::{place, read};
use crate::{Fault, Language, Problem, Source};

const CALLS: [&str; 5] = [".t(", ".tn(", ".ta(", ".tna(", "texts::id("];
const NAME: &str = "text_id";
const DECLARATIONS: [&str; 2] = ["// texts:", "{# texts:"];
const ENDINGS: [&str; 4] = ["rs", "html", "txt", "xml"];
const TESTS: &str = "#[cfg(test)]\nmod tests";

/// The ids and families (`activity-*`) that Rust files and templates ask for; folders are searched
/// through.
pub fn used(paths: &[PathBuf]) -> io::Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for path in paths {
        search(path, &mut ids)?;
    }
    Ok(ids)
}

/// The ids and families that one file's text asks for.
pub fn ids_in(text: &str) -> BTreeSet<String> {
    let text = text.split(TESTS).next().unwrap_or_default();
    let called = CALLS
        .iter()
        .flat_map(|call| after_each(text, call))
        .filter_map(quoted);
    let named = after_each(text, NAME).filter_map(|rest| {
        let value = rest.trim_start();
        quoted(value.strip_prefix(['=', ':'])?)
    });
    let declared = DECLARATIONS
        .iter()
        .flat_map(|mark| after_each(text, mark))
        .flat_map(|rest| {
            rest.lines()
                .next()
                .unwrap_or_default()
                .split([' ', ',', '#'])
        })
        .filter(|token| is_id(token.trim_end_matches('*')));
    called
        .chain(named)
        .chain(declared)
        .map(str::to_owned)
        .collect()
}

/// Holds what is asked for against what is written: texts no room has, and texts no one uses.
pub fn compare(sources: &[Source], used: &BTreeSet<String>) -> Vec<Problem> {
    let files = sources.iter().flat_map(|source| {
        let read = |language| read(&place(source.room, language), source.text(language)).ok();
        Language::ALL.into_iter().filter_map(read)
    });
    let texts: Vec<_> = files.flat_map(|file| file.texts).collect();
    let families: Vec<_> = used.iter().filter_map(|id| id.strip_suffix('*')).collect();
    let pointed_to: HashSet<_> = texts.iter().flat_map(|text| &text.references).collect();
    let in_family = |id: &str| families.iter().any(|family| id.starts_with(family));
    let unused = texts
        .iter()
        .filter(|text| !used.contains(&text.id) && !in_family(&text.id))
        .filter(|text| !pointed_to.contains(&text.id))
        .map(|text| text.problem(Fault::NotUsed));
    let is_written = |id: &str| match id.strip_suffix('*') {
        Some(family) => texts.iter().any(|text| text.id.starts_with(family)),
        None => texts.iter().any(|text| text.id == id),
    };
    let unwritten = used.iter().filter(|id| !is_written(id)).map(|id| Problem {
        place: "code and templates".to_owned(),
        id: id.clone(),
        fault: Fault::NotWritten,
    });
    unwritten.chain(unused).collect()
}

fn search(path: &Path, ids: &mut BTreeSet<String>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            search(&entry?.path(), ids)?;
        }
    } else if path
        .extension()
        .is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
    {
        ids.extend(ids_in(&fs::read_to_string(path)?));
    }
    Ok(())
}

fn after_each<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(mark)
        .map(move |(at, _)| &text[at + mark.len()..])
}

/// The id in quotation marks that the text starts with.
fn quoted(text: &str) -> Option<&str> {
    let (id, _) = text.trim_start().strip_prefix('"')?.split_once('"')?;
    is_id(id).then_some(id)
}

fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))
}
