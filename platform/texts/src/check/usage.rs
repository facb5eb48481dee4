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

use crate::fluent::{Text, place, read};
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
/// Unused texts are named in bokmål alone; unused terms in the language that has them.
pub fn compare(sources: &[Source], used: &BTreeSet<String>) -> Vec<Problem> {
    let mut texts = Vec::new();
    for source in sources {
        for language in Language::ALL {
            // A file that cannot be read is reported by the catalogue.
            let file = read(&place(source.room, language), source.text(language));
            let counts = |text: &Text| language == Language::Nb || text.id.starts_with('-');
            texts.extend(file.into_iter().flat_map(|file| file.texts).filter(counts));
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = r#"
        // texts: activity-*, district-north
        const REFUSAL: &str = texts::id("refusal-closed");
        fn page(s: &Speaker) {
            s.t("title");
            s.tn("hits", 3);
            s
                .ta(
                    "hello", &[]);
            s.tna("hits-for", 3, &[]);
            let field = Field { text_id: "label" };
            s.t(made_while_running);
            text.find("not an id");
        }
        #[cfg(test)]
mod tests { fn a() { s.t("only-in-tests"); } }
    "#;

    const TEMPLATE: &str = r#"{# texts: kind-* #}
        <h1>{{ s.t("title") }}</h1>{% call field(label_text_id="label", hint_text_id = "hint") %}"#;

    fn set(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn source(nb: &'static str) -> Source {
        Source {
            room: "room",
            nb,
            nn: nb,
            en: nb,
        }
    }

    #[test]
    fn ids_are_found_in_code() {
        let expected = [
            "activity-*",
            "district-north",
            "hello",
            "hits",
            "hits-for",
            "label",
            "refusal-closed",
            "title",
        ];
        assert_eq!(ids_in(CODE), set(&expected));
    }

    #[test]
    fn ids_are_found_in_templates() {
        assert_eq!(ids_in(TEMPLATE), set(&["hint", "kind-*", "label", "title"]));
    }

    #[test]
    fn folders_are_searched_for_code_and_templates_alone() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let deeper = folder.path().join("pages");
        fs::create_dir(&deeper)?;
        fs::write(deeper.join("find.html"), TEMPLATE)?;
        fs::write(deeper.join("find.rs"), "s.t(\"heading\")")?;
        fs::write(deeper.join("notes.md"), "s.t(\"in-a-note\")")?;
        let found = used(&[folder.path().to_owned()])?;
        assert_eq!(found, set(&["heading", "hint", "kind-*", "label", "title"]));
        Ok(())
    }

    #[test]
    fn what_is_used_and_written_is_no_problem() {
        let sources = [source("title = T\nkind-a = A\ntop = { -town }\n-town = By")];
        assert_eq!(compare(&sources, &set(&["title", "kind-*", "top"])), []);
    }

    #[test]
    fn an_unwritten_and_an_unused_text_are_named() {
        let problems = compare(&[source("old = O\n-gone = G")], &set(&["new", "kind-*"]));
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "code and templates: kind-*: is used, but no room has it",
                "code and templates: new: is used, but no room has it",
                "room/texts/nb.ftl:1: old: is never used",
                "room/texts/nb.ftl:2: -gone: is never used",
                "room/texts/nn.ftl:2: -gone: is never used",
                "room/texts/en.ftl:2: -gone: is never used",
            ]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_searched_for_ids(text in r#"([.]tn?[(] ?"?|text_id|[=]|texts:|\PC)*"#) {
            for id in ids_in(&text) {
                proptest::prop_assert!(is_id(id.trim_end_matches('*')), "{id}");
            }
        }
    }
}
