//! Documents that lead somewhere: every link, every decision and every path they name is there.

use std::path::Path;

use stories::{Source, files, root};

/// Targets of `[words](target)`, without those on the web.
fn links(text: &str) -> Vec<&str> {
    let targets = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', ' ']).next());
    targets
        .filter(|target| !target.contains("://") && !target.starts_with("mailto:"))
        .collect()
}

/// The anchors of a document's headings, as they are made on the web.
fn anchors(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            let words = line
                .trim_start_matches('#')
                .trim()
                .to_lowercase()
                .replace(' ', "-");
            words
                .chars()
                .filter(|c| c.is_alphanumeric() || *c == '-' || *c == '_')
                .collect()
        })
        .collect()
}

fn check(file: &Source, target: &str) -> Result<(), String> {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let here = root().join(&file.path);
    let aim = if path.is_empty() {
        here
    } else {
        here.parent().unwrap_or(Path::new(".")).join(path)
    };
    if !aim.exists() {
        return Err(format!(
            "{} links to {target}, which is not there",
            file.path
        ));
    }
    let text = if anchor.is_empty() {
        String::new()
    } else {
        std::fs::read_to_string(&aim).unwrap_or_default()
    };
    if anchor.is_empty() || anchors(&text).iter().any(|known| known == anchor) {
        return Ok(());
    }
    Err(format!(
        "{} links to {target}; there is no such heading",
        file.path
    ))
}

#[test]
fn every_link_in_a_document_leads_somewhere() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in files(&[".md"]) {
        for target in links(&file.text) {
            count += 1;
            wrong.extend(check(&file, target).err());
        }
    }
    assert!(
        count > 10,
        "only {count} links were found; is the search broken?"
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_decision_that_is_named_is_written() {
    let mark = concat!("docs/decisions", "/");
    let mut wrong = Vec::new();
    for file in files(&[
        ".rs", ".html", ".toml", ".md", ".mjs", ".ts", ".css", ".sql",
    ]) {
        for rest in file.text.split(mark).skip(1) {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.')
                .unwrap_or(rest.len());
            let name = rest[..end].trim_end_matches('.');
            let is_one = name.len() > 3
                && Path::new(name)
                    .extension()
                    .is_some_and(|ending| ending == "md");
            if is_one && !root().join(mark).join(name).is_file() {
                wrong.push(format!("{} names {mark}{name}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_path_a_document_names_is_there() {
    const TOPS: [&str; 9] = [
        "app/",
        "capabilities/",
        "platform/",
        "frontend/",
        "tests/",
        "docs/",
        "xtask/",
        ".ci/",
        ".config/",
    ];
    let mut wrong = Vec::new();
    for file in files(&[".md"]) {
        for named in file.text.split('`').skip(1).step_by(2) {
            let is_path = TOPS.iter().any(|top| named.starts_with(top))
                && !named.contains([' ', '*', '{', '<', '…', ':', '\n']);
            // In a guide, `NAME` and `0002_` stand for what the reader makes.
            if is_path && !named.contains("NAME") && !root().join(named).exists() {
                wrong.push(format!("{} names {named}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
