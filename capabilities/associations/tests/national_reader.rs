//! Whatever shape the registers answer in, the same rows come out; a broken row is reported and
//! the rest goes on; a source that is cut, empty or foreign is refused as a whole.

mod national_shapes;

use std::collections::HashSet;

use associations::national::{
    EntityReading, RejectReason, Row, SourceProblem, Wanted, read_entities,
};
use kernel::MunicipalityNumber;
use national_shapes::{entity, gzipped, number, page, voluntary};
use serde_json::{Value, json};

fn read(input: &[u8]) -> Result<(EntityReading, Vec<String>), SourceProblem> {
    let municipality = MunicipalityNumber::try_from("9999".to_owned()).expect("four digits");
    let known = HashSet::new();
    let wanted = Wanted {
        municipality: &municipality,
        known: &known,
    };
    let mut kept = Vec::new();
    let reading = read_entities(
        input,
        &wanted,
        &mut |entity, _| kept.push(entity.number.to_string()),
        &mut |_| {},
    )?;
    Ok((reading, kept))
}

fn numbers(nths: &[u32]) -> Vec<String> {
    nths.iter().map(|nth| number(*nth).to_string()).collect()
}

/// Reasons by row.
fn rejected(reading: &EntityReading) -> Vec<(u64, RejectReason)> {
    reading
        .rejected
        .iter()
        .map(|row| (row.row, row.reason.clone()))
        .collect()
}

fn list(elements: &[&str]) -> Vec<u8> {
    format!("[{}]", elements.join(",")).into_bytes()
}

#[test]
fn every_shape_gives_the_same_rows() {
    let rows = [entity(1), entity(2), entity(3)];
    let array = Value::from(&rows[..]);
    let lines = rows.each_ref().map(Value::to_string).join("\n");
    let mut split = page("enheter", &rows[..2], None).to_string();
    split += &page("enheter", &rows[2..], None).to_string();
    let page = page("enheter", &rows, None);
    let late = format!(
        r#"{{"page":{{"size":3}},"_links":{{}},"_embedded" : {} }}"#,
        page["_embedded"]
    );
    let shapes = [
        array.to_string(),
        serde_json::to_string_pretty(&array).expect("json"),
        format!("\u{feff} {array}\n"),
        page.to_string(),
        serde_json::to_string_pretty(&page).expect("json"),
        late,
        split,
        lines.clone(),
        lines.replace('\n', ""),
        format!("{lines}\r\n"),
    ];
    for shape in shapes {
        for bytes in [shape.clone().into_bytes(), gzipped(shape.as_bytes())] {
            let (reading, kept) = read(&bytes).expect(&shape);
            assert_eq!(kept, numbers(&[1, 2, 3]), "{shape}");
            assert_eq!(
                (reading.read, reading.here, reading.rejected.len()),
                (3, 3, 0),
                "{shape}"
            );
        }
    }
    let (_, kept) = read(entity(7).to_string().as_bytes()).expect("a single record");
    assert_eq!(kept, numbers(&[7]));
}

#[test]
fn gzip_in_several_members_is_one_file() {
    let text = Value::from(vec![entity(1), entity(2)]).to_string();
    let (first, second) = text.as_bytes().split_at(200);
    let (_, kept) = read(&[gzipped(first), gzipped(second)].concat()).expect("two members");
    assert_eq!(kept, numbers(&[1, 2]));
}

#[test]
fn a_page_without_rows_is_empty_and_not_an_error() {
    for empty in [
        r#"{"_links":{"self":{"href":"x"}},"page":{"totalElements":0}}"#,
        r#"{"_embedded":{},"_links":{}}"#,
        r#"{"_embedded":null}"#,
        r#"{"_embedded":{"enheter":[]}}"#,
        "[]",
    ] {
        assert_eq!(
            read(empty.as_bytes()).expect(empty).0,
            EntityReading::default(),
            "{empty}"
        );
    }
}

#[test]
fn a_file_that_is_one_page_of_several_says_so() {
    let first = page(
        "enheter",
        &[entity(1)],
        Some("https://data.brreg.no/x?page=1"),
    );
    assert!(
        read(first.to_string().as_bytes())
            .expect("a page")
            .0
            .more_pages
    );
    let both = format!("{first}{}", page("enheter", &[entity(2)], None));
    assert!(!read(both.as_bytes()).expect("two pages").0.more_pages);
}

#[test]
fn broken_rows_are_named_and_the_rest_goes_on() {
    let with = |field: &str, value: Value| {
        let mut broken = entity(50);
        broken[field] = value;
        broken.to_string()
    };
    let deep = format!(
        r#"{{"organisasjonsnummer":"x","a":{}1{}}}"#,
        "[".repeat(99),
        "]".repeat(99)
    );
    let large = with("navn", Value::from("x".repeat(3 << 20)));
    let cases: Vec<(String, RejectReason)> = vec![
        ("7".to_owned(), RejectReason::NotAnObject),
        ("null".to_owned(), RejectReason::NotAnObject),
        (
            r#""tekst, ] og \" slikt""#.to_owned(),
            RejectReason::NotAnObject,
        ),
        (format!("[{}]", entity(50)), RejectReason::NotAnObject),
        ("oops".to_owned(), RejectReason::Malformed),
        ("{}".to_owned(), RejectReason::MissingNumber),
        (
            with("organisasjonsnummer", Value::Null),
            RejectReason::MissingNumber,
        ),
        (
            with("organisasjonsnummer", json!(" ")),
            RejectReason::MissingNumber,
        ),
        (
            with("organisasjonsnummer", json!("123456789")),
            RejectReason::InvalidNumber,
        ),
        (
            with("organisasjonsnummer", json!({"nr": 1})),
            RejectReason::InvalidNumber,
        ),
        (with("navn", Value::Null), RejectReason::MissingName),
        (with("navn", json!("  ")), RejectReason::MissingName),
        (with("navn", json!(["A"])), RejectReason::WrongType("navn")),
        (
            with("forretningsadresse", json!("hjemme")),
            RejectReason::WrongType("forretningsadresse"),
        ),
        (
            with("registrertIFrivillighetsregisteret", json!("ja")),
            RejectReason::WrongType("registrertIFrivillighetsregisteret"),
        ),
        (
            entity(50).to_string().replace("false", "fal se"),
            RejectReason::Malformed,
        ),
        (
            entity(50).to_string().replace("FJORDVIK", "\\u12"),
            RejectReason::Malformed,
        ),
        (deep, RejectReason::TooDeep),
        (large, RejectReason::TooLarge),
    ];
    for (broken, reason) in cases {
        let (first, last) = (entity(1).to_string(), entity(2).to_string());
        let shown = &broken[..broken.len().min(80)];
        let hal = format!(r#"{{"_embedded":{{"enheter":[{first},{broken},{last}]}}}}"#);
        for bytes in [list(&[&first, &broken, &last]), hal.into_bytes()] {
            let (reading, kept) =
                read(&bytes).unwrap_or_else(|problem| panic!("{shown}: {problem}"));
            assert_eq!(kept, numbers(&[1, 2]), "{shown}");
            assert_eq!(rejected(&reading), [(2, reason.clone())], "{shown}");
            assert_eq!(reading.read, 3, "{shown}");
        }
    }
}

#[test]
fn a_rejected_row_keeps_the_number_that_stood_in_it() {
    let mut wrong = entity(1);
    wrong["organisasjonsnummer"] = json!("974 760 674");
    let (reading, _) = read(&list(&[&wrong.to_string()])).expect("a list");
    assert_eq!(
        reading.rejected[0].organisation_number.as_deref(),
        Some("974 760 674")
    );
}

#[test]
fn a_row_that_never_closes_is_cut_at_its_line_where_rows_stand_one_to_a_line() {
    let rows: Vec<String> = (1..=4).map(|nth| entity(nth).to_string()).collect();
    for unclosed in [
        rows[2].replace("FJORDVIK\",", "FJORDVIK,"),
        rows[2].replace("}}", ""),
    ] {
        let lines = [&rows[0], &rows[1], &unclosed, &rows[3]];
        for text in [
            lines.map(String::as_str).join("\n"),
            format!("[\n  {}\n]", lines.map(String::as_str).join(",\n  ")),
        ] {
            let (reading, kept) = read(text.as_bytes()).expect("lines");
            assert_eq!(kept, numbers(&[1, 2, 4]));
            assert_eq!(rejected(&reading), [(3, RejectReason::Malformed)]);
            assert_eq!(
                reading.rejected[0].organisation_number,
                Some(number(3).to_string())
            );
        }
    }
}

#[test]
fn a_row_that_swallows_its_neighbours_fails_the_whole() {
    let rows: Vec<String> = (1..=4).map(|nth| entity(nth).to_string()).collect();
    let unclosed = rows[1].replacen("FJORDVIK\",", "FJORDVIK,", 1);
    let problem = read(&list(&[&rows[0], &unclosed, &rows[2], &rows[3]])).expect_err("unclosed");
    assert!(matches!(
        problem,
        SourceProblem::Truncated { .. } | SourceProblem::BrokenStructure { .. }
    ));
}

#[test]
fn a_stray_quote_and_a_quoted_word_do_not_hide_a_swallowed_row() {
    // Found at random: the quote turns strings inside out until the next row's escaped quotes
    // turn them back, and the first row's number is no longer a key.
    let first = entity(1)
        .to_string()
        .replace("\"organisasjonsnummer", "\"\",organisasjonsnummer");
    let mut second = entity(2);
    second["aktivitet"] = json!(["\""]);
    second["historiskeNavn"] = json!([{"navn": "\""}]);
    let read = read(&list(&[&first, &second.to_string()]));
    assert!(
        !matches!(read, Ok((_, kept)) if kept.is_empty()),
        "row 2 is lost without a word"
    );
}

#[test]
fn what_is_no_answer_of_the_register_is_refused_whole() {
    let gz = gzipped(
        Value::from(vec![entity(1), entity(2)])
            .to_string()
            .as_bytes(),
    );
    let mut wrong_sum = gz.clone();
    let sum_at = wrong_sum.len() - 8;
    wrong_sum[sum_at] ^= 1;
    let of = |bytes: &[u8]| match read(bytes) {
        Err(problem) => problem,
        Ok(_) => panic!("{} was taken", String::from_utf8_lossy(bytes)),
    };
    assert!(matches!(of(b""), SourceProblem::Empty));
    assert!(matches!(of(b" \n"), SourceProblem::Empty));
    assert!(matches!(of(&gzipped(b"")), SourceProblem::Empty));
    for foreign in [
        "<!doctype html><title>502</title>",
        "organisasjonsnummer;navn",
        "PK\u{3}\u{4}",
        "null",
    ] {
        assert!(
            matches!(of(foreign.as_bytes()), SourceProblem::NotJson { .. }),
            "{foreign}"
        );
    }
    assert!(matches!(
        of(&gzipped(b"<html>")),
        SourceProblem::NotJson { .. }
    ));
    let body = br#"{"status":400,"feilmelding":"Feilaktig request","antallFeil":1}"#;
    assert!(matches!(
        of(body),
        SourceProblem::Refused { status: 400, .. }
    ));
    for foreign in [r#"{"a":1}"#, r#"{"_embedded":{"rollegrupper":[{}]}}"#] {
        assert!(
            matches!(of(foreign.as_bytes()), SourceProblem::NotARegisterAnswer),
            "{foreign}"
        );
    }
    assert!(matches!(of(&wrong_sum), SourceProblem::BrokenGzip(_)));
    assert!(matches!(
        of(&[&gz[..], b"tail"].concat()),
        SourceProblem::Truncated { .. } | SourceProblem::BrokenGzip(_)
    ));
    let one = entity(1);
    for broken in [
        format!("[{one},]"),
        format!("[{one} {one}]"),
        format!("[{one}] x"),
        format!("[{one}}}]"),
        "[x]".to_owned(),
    ] {
        assert!(
            matches!(of(broken.as_bytes()), SourceProblem::BrokenStructure { .. }),
            "{broken}"
        );
    }
}

#[test]
fn rows_of_the_voluntary_register_come_in_every_shape_too() {
    let rows = [voluntary(1), voluntary(2)];
    let page = page("frivilligeOrganisasjoner", &rows, None).to_string();
    let lines = rows.map(|row| row.to_string()).join("\n");
    for shape in [page, lines] {
        let mut records = associations::national::Records::open(shape.as_bytes()).expect("opens");
        let mut seen = 0;
        while let Some(row) = records.next_row().expect("whole") {
            assert!(matches!(row, Row::Record { row, .. } if row == seen + 1));
            seen += 1;
        }
        assert_eq!(seen, 2);
    }
}
