//! The registers over the network: pages are followed to the last, single entities are looked up,
//! and anything that goes wrong on the way refuses the whole reading.

mod national_shapes;

use std::{collections::HashSet, io::Write as _, time::Duration};

use associations::national::{
    EntityReading, Lookup, Source, SourceProblem, VoluntaryReading, Wanted, Wire,
};
use jiff::civil::date;
use kernel::MunicipalityNumber;
use national_shapes::{Answer, Server, address, entity, gzipped, number, page, voluntary};
use serde_json::{Value, json};

fn wire() -> Wire {
    Wire::with_manners(Duration::ZERO, Duration::from_secs(20))
}

fn entities(written: &str) -> Result<(EntityReading, usize), SourceProblem> {
    entities_by(&wire(), written)
}

fn entities_by(wire: &Wire, written: &str) -> Result<(EntityReading, usize), SourceProblem> {
    let municipality = MunicipalityNumber::try_from("9999".to_owned()).expect("four digits");
    let known = HashSet::new();
    let wanted = Wanted {
        municipality: &municipality,
        known: &known,
    };
    let mut kept = 0;
    let source = Source::parse(written)?;
    let reading = source.read_entities(wire, &wanted, &mut |_, _| kept += 1, &mut |_| {})?;
    Ok((reading, kept))
}

fn voluntary_from(server: &Server) -> Result<(VoluntaryReading, Vec<String>), SourceProblem> {
    let mut kept = Vec::new();
    let source = Source::parse(&server.at("/frivillige-organisasjoner?size=2"))?;
    let reading = source.read_voluntary(
        &wire(),
        &|asked| *asked != number(3),
        &mut |record| kept.push(record.number.to_string()),
        &mut |_| {},
    )?;
    Ok((reading, kept))
}

fn three() -> Vec<u8> {
    Value::from(vec![entity(1), entity(2), entity(3)])
        .to_string()
        .into_bytes()
}

#[test]
fn the_nightly_file_is_read_from_an_address_and_from_a_folder() {
    let server = Server::start(|_, _| Answer::Body(200, gzipped(&three())));
    let (reading, kept) = entities(&server.at("/enheter/lastned")).expect("a download");
    assert_eq!((reading.read, kept), (3, 3));

    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(&gzipped(&three())).expect("room");
    let (reading, kept) = entities(&file.path().display().to_string()).expect("a file");
    assert_eq!((reading.read, kept), (3, 3));
}

#[test]
fn pages_are_followed_and_rows_counted_through() {
    let server = Server::start(|path, _| match path {
        "/enheter?size=2" => {
            let mut first = page(
                "enheter",
                &[entity(1), entity(2)],
                Some("/enheter?size=2&page=1"),
            );
            first["page"] = json!({"totalElements": 4});
            Answer::json(&first)
        }
        "/enheter?size=2&page=1" => {
            let mut broken = entity(4);
            broken["navn"] = Value::Null;
            let mut last = page("enheter", &[entity(3), broken], None);
            last["page"] = json!({"totalElements": 4});
            Answer::json(&last)
        }
        _ => Answer::Body(500, Vec::new()),
    });
    let (reading, kept) = entities(&server.at("/enheter?size=2")).expect("two pages");
    assert_eq!((reading.read, kept, reading.more_pages), (4, 3, false));
    assert_eq!(reading.rejected[0].row, 4);
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn the_voluntary_register_is_walked_by_search_after() {
    let server = Server::start(|path, own| {
        let next = format!(
            "{own}/frivillige-organisasjoner?size=2&searchAfter={}",
            number(2)
        );
        if path.ends_with("?size=2") {
            let rows = [voluntary(1), voluntary(2)];
            Answer::json(&page("frivilligeOrganisasjoner", &rows, Some(&next)))
        } else if next.ends_with(path) {
            Answer::json(&page(
                "frivilligeOrganisasjoner",
                &[voluntary(3), voluntary(4)],
                None,
            ))
        } else {
            Answer::Body(400, Vec::new())
        }
    });
    let (reading, kept) = voluntary_from(&server).expect("two pages");
    assert_eq!((reading.read, reading.wanted), (4, 3));
    assert_eq!(kept, [1, 2, 4].map(|nth| number(nth).to_string()));
}

/// The name of the variant.
fn kind(problem: &SourceProblem) -> String {
    let told = format!("{problem:?}");
    told.split(['(', ' ']).next().unwrap_or_default().to_owned()
}

#[test]
fn one_page_that_fails_fails_the_reading() {
    let bad: Vec<(Answer, &str)> = vec![
        (Answer::Body(503, b"later".to_vec()), "Refused"),
        (
            Answer::Body(200, b"<html>Logg inn</html>".to_vec()),
            "NotJson",
        ),
        (Answer::Body(200, Vec::new()), "Empty"),
        (Answer::CutOff(three(), 700), "Truncated"),
        (Answer::CutOff(gzipped(&three()), 60), "Truncated"),
        (
            Answer::Body(200, gzipped(&three())[..60].to_vec()),
            "Truncated",
        ),
        (
            Answer::Redirect("https://data.brreg.example/enheter".to_owned()),
            "LeadsElsewhere",
        ),
        (Answer::Redirect("/enheter?page=1".to_owned()), "Circle"),
    ];
    for (answer, expected) in bad {
        let second = answer.clone();
        let server = Server::start(move |path, _| match path {
            "/enheter" => Answer::json(&page("enheter", &[entity(1)], Some("?page=1"))),
            _ => second.clone(),
        });
        let problem = entities(&server.at("/enheter")).expect_err(expected);
        assert_eq!(kind(&problem), expected, "{problem}");
    }
}

#[test]
fn silence_is_borne_for_a_while_only() {
    let server = Server::start(|_, _| Answer::Silence);
    let hasty = Wire::with_manners(Duration::ZERO, Duration::from_millis(50));
    let problem = entities_by(&hasty, &server.at("/enheter")).expect_err("silence");
    assert!(
        matches!(problem, SourceProblem::TooSlow { .. }),
        "{problem}"
    );
    assert!(problem.is_temporary());
}

#[test]
fn nobody_there_is_told_apart_from_a_refusal() {
    let gone = Server::start(|_, _| Answer::Silence).at("/enheter");
    let problem = entities(&gone).expect_err("the server has ended");
    assert!(
        matches!(problem, SourceProblem::Unreachable { .. }),
        "{problem}"
    );

    let body = json!({"tidsstempel": "2026-01-01", "status": 400, "feilmelding": "Feilaktig request",
        "sti": "/enheter", "antallFeil": 1, "valideringsfeil": [{"feilmelding": "size"}]});
    let server = Server::start(move |_, _| Answer::Body(400, body.to_string().into_bytes()));
    let problem = entities(&server.at("/enheter?size=10001")).expect_err("too many");
    assert!(!problem.is_temporary());
    assert_eq!(
        problem.to_string(),
        "the register answered 400: Feilaktig request"
    );
}

#[test]
fn pages_may_not_lead_away_nor_in_a_circle_nor_stop_short() {
    let reading = |next: Option<&'static str>, total: u64| {
        let server = Server::start(move |_, _| {
            let mut page = page("enheter", &[entity(1)], next);
            page["page"] = json!({"totalElements": total});
            Answer::json(&page)
        });
        kind(&entities(&server.at("/enheter")).expect_err("a bad walk"))
    };
    assert_eq!(
        reading(Some("https://example.org/enheter"), 1),
        "LeadsElsewhere"
    );
    assert_eq!(reading(Some("?page=1"), 1), "Circle");
    assert_eq!(reading(None, 12_000), "Incomplete");
}

#[test]
fn one_redirect_on_the_same_host_is_followed() {
    let server = Server::start(|path, _| match path {
        "/old" => Answer::Redirect("/enheter/lastned".to_owned()),
        _ => Answer::Body(200, three()),
    });
    assert_eq!(entities(&server.at("/old")).expect("moved").1, 3);
    assert_eq!(server.asked(), ["/old", "/enheter/lastned"]);
}

#[test]
fn a_vanished_entity_is_looked_up_by_its_number() {
    let server = Server::start(|path, _| {
        let at = |nth: u32| format!("/api/enheter/{}", number(nth));
        if path == at(1) {
            let mut moved = entity(1);
            moved["forretningsadresse"] = address("0301");
            Answer::json(&moved)
        } else if path == at(2) {
            Answer::json(&json!({
                "organisasjonsnummer": number(2).as_str(), "navn": "A",
                "organisasjonsform": {"kode": "FLI"}, "slettedato": "2026-05-06",
            }))
        } else if path == at(3) {
            Answer::Body(410, br#"{"slettedato":"2026-05-06"}"#.to_vec())
        } else if path == at(4) {
            Answer::Body(404, Vec::new())
        } else if path == at(5) {
            Answer::json(&entity(6))
        } else {
            Answer::Body(502, b"<html>".to_vec())
        }
    });
    let source = Source::parse(&server.at("/api/enheter/lastned?size=9")).expect("an address");
    assert!(source.can_look_up());
    let wire = wire();
    let look_up = |nth: u32| source.look_up(&wire, &number(nth));
    match look_up(1).expect("found") {
        Lookup::Found(entity) => assert_eq!(entity.municipality_number(), Some("0301")),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        look_up(2).expect("deleted"),
        Lookup::Deleted {
            on: Some(date(2026, 5, 6))
        }
    );
    assert_eq!(look_up(3).expect("erased"), Lookup::Erased);
    assert_eq!(look_up(4).expect("unknown"), Lookup::Unknown);
    assert!(
        matches!(look_up(5), Err(SourceProblem::NotARegisterAnswer)),
        "another's record"
    );
    assert!(matches!(
        look_up(7),
        Err(SourceProblem::Refused { status: 502, .. })
    ));
}

#[test]
fn a_source_is_a_file_or_a_web_address() {
    assert!(matches!(
        Source::parse("ftp://data.brreg.no/x"),
        Err(SourceProblem::NotASource(_))
    ));
    assert!(matches!(
        Source::parse(" "),
        Err(SourceProblem::NotASource(_))
    ));
    let file = Source::parse("data/enheter.json.gz").expect("a path");
    assert!(!file.can_look_up());
    assert!(matches!(
        file.look_up(&wire(), &number(1)),
        Err(SourceProblem::NoLookup)
    ));
    let problem = entities("no/such/file.json").expect_err("no file");
    assert!(
        problem
            .to_string()
            .starts_with("cannot read no/such/file.json"),
        "{problem}"
    );
}
