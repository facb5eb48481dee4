//! Files a newcomer can take in: short, opened by a word on what they are for, and finished.

use stories::{Source, files, root};

const LINES_AT_MOST: usize = 600;
const MEDIAN_AT_MOST: usize = 150;
const LONG: usize = 400;
const HEADER_AT_MOST: usize = 20;

fn lines(file: &Source) -> usize {
    file.text.lines().count()
}

#[test]
fn no_file_is_longer_than_six_hundred_lines_and_half_are_under_a_hundred_and_fifty() {
    let code = files(&[".rs"]);
    let mut lengths: Vec<usize> = code.iter().map(lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN_AT_MOST, "the median is {median} lines");
    for file in files(&[".rs", ".html", ".css", ".ts", ".mjs", ".sql"]) {
        let lines = lines(&file);
        if lines > LONG {
            println!("{} has {lines} lines; split it while it is easy", file.path);
        }
        assert!(lines <= LINES_AT_MOST, "{} has {lines} lines", file.path);
    }
}

#[test]
fn every_file_of_code_opens_by_saying_what_it_is_for() {
    for file in files(&[".rs"]) {
        let header = file
            .text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .count();
        assert!(header > 0, "{} does not say what it is for", file.path);
        assert!(
            header <= HEADER_AT_MOST,
            "{} opens with {header} lines; that is a page of its own",
            file.path
        );
    }
}

#[test]
fn rooms_and_pages_open_with_more_than_a_line_or_two() {
    for file in files(&[".rs"]) {
        let is_room = file.path.ends_with("/src/lib.rs");
        let is_page =
            file.path.contains("/src/pages/") && file.text.contains("#[derive(Template)]");
        if is_room || is_page {
            let header = file
                .text
                .lines()
                .take_while(|line| line.starts_with("//!"))
                .count();
            assert!(header >= 3, "{} opens with {header} lines", file.path);
        }
    }
}

#[test]
fn rooms_do_not_write_to_the_terminal() {
    for file in files(&[".rs"]) {
        let is_room = ["platform/", "capabilities/"]
            .iter()
            .any(|folder| file.path.starts_with(folder))
            && file.path.contains("/src/")
            && !file.path.starts_with("platform/testkit/");
        for line in file.code().filter(|_| is_room) {
            for word in ["println!(", "print!(", "dbg!("] {
                assert!(!line.contains(word), "{}: {line}", file.path);
            }
        }
    }
}

#[test]
fn nothing_is_marked_as_unfinished_or_left_out_of_the_tests() {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("to", "do!("),
        concat!("unimplem", "ented!("),
        concat!("#[ign", "ore"),
    ];
    for file in files(&[
        ".rs", ".html", ".css", ".ts", ".mjs", ".ftl", ".sql", ".toml",
    ]) {
        for (at, line) in file.text.lines().enumerate() {
            for mark in marks {
                assert!(!line.contains(mark), "{}:{}: {line}", file.path, at + 1);
            }
        }
    }
}

#[test]
fn no_file_knows_one_machine_or_a_registry() {
    let mut words: Vec<String> = [
        concat!("registry.np", "mjs"),
        concat!("static.crat", "es.io"),
        concat!("index.crat", "es.io"),
        concat!("py", "pi.org"),
        concat!("pythonhos", "ted"),
        concat!("deb.deb", "ian"),
        concat!("/ro", "ot/"),
    ]
    .map(str::to_owned)
    .to_vec();
    // The folder this checkout happens to lie in.
    let above = root()
        .parent()
        .map(|above| format!("{}/", above.display()))
        .unwrap_or_default();
    if above.len() > 4 && above != "/tmp/" && above != "/home/" {
        words.push(above);
    }
    let endings = [
        ".rs", ".toml", ".md", ".json", ".html", ".css", ".ts", ".mjs", ".ftl", ".sql", ".npmrc",
        "run",
    ];
    for file in files(&endings) {
        for (at, line) in file.text.lines().enumerate() {
            for word in &words {
                assert!(!line.contains(word), "{}:{}: {line}", file.path, at + 1);
            }
        }
    }
}
