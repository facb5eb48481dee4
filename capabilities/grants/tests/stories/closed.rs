//! What stands in a case is read by nobody it is not for: by page, list, file, letter, paper, package, feed or
//! API, nor in what is said when it is refused. Papers and packages are read as what they say.

use access::{PersonId, RoleKind};
use testkit::{on_each_engine, said_by};

use super::stage::{HOST, Stage, case};

/// Words of the application, its attachment, and what staff wrote among themselves.
const WITHIN: [&str; 4] = ["Kanariplan", "Gullfugl", "Notatfugl", "Tallfugl"];
/// What only staff may read.
const INSIDE: &str = "Notatfugl";

struct Case {
    own: String,
    desk: String,
    doors: Vec<String>,
}

/// The choir's case with something to hide in each part of it.
fn set(stage: &Stage) -> Case {
    let chair = stage.as_person(&stage.chair);
    let own = stage.begin(&chair, &stage.choir, "");
    stage.fill(&chair, &own);
    let first = [
        ("a-title", "Sommerkonsert"),
        ("a-together", "no"),
        ("a-starts-day", "20"),
        ("a-starts-month", "6"),
        ("a-starts-year", "2026"),
        ("a-plan", WITHIN[0]),
    ];
    stage.step(&chair, &own, 1, &first);
    let quote = [("a-quote", "tilbud.txt", WITHIN[1].as_bytes())];
    chair.send_files(&format!("{own}/vedlegg/quote"), &[], &quote);
    let file = chair.get(&format!("{own}/steg/3")).link("tilbud.txt");
    chair.post(&format!("{own}/se-over"), &[]);
    let (desk, staff) = (case(&own), stage.as_person(&stage.staff));
    staff.post(&format!("{desk}/notat"), &[("note", INSIDE)]);
    let figure = [
        ("figure", "costs"),
        ("figure_amount", "28 000"),
        ("figure_reason", WITHIN[3]),
    ];
    staff.post(&format!("{desk}/tall"), &figure);
    let choir = &stage.choir;
    let mut doors = vec![
        file,
        format!("/nb/min-forening/{choir}/tilskudd"),
        format!("/nb/min-forening/{choir}/tilskudd/saker.zip"),
    ];
    for rest in ["", "/steg/1", "/se-over", "/sendt", "/brev", "/vedtak.json"] {
        doors.push(format!("{own}{rest}"));
    }
    for rest in ["", "/poeng", "/beskjed", "/flytt"] {
        doors.push(format!("{desk}{rest}"));
    }
    for rest in [
        "",
        "/flere",
        "/varsle",
        "/politisk",
        "/saksframlegg",
        "/saksframlegg.pdf",
        "/rad",
        "/kontroll",
        "/tilknytninger",
    ] {
        doors.push(format!("{}{rest}", stage.cockpit()));
    }
    let open = [
        "/nb/tilskudd",
        "/nb/tilskudd.atom",
        "/nb/tilskudd.ics",
        "/nb/tilskudd/tall",
        "/nb/tilskudd/tall.csv",
        "/nb/tilskudd/tildelinger",
        "/nb/tilskudd/tildelinger.csv",
        "/nb/tilskudd/tildelinger.json",
        "/api/v1/grants",
        "/nb/innstillinger",
        "/nb/saker/tilskudd",
        "/nb/saker/tilskudd/tall.csv",
        "/nb/saker/tilskudd/oppbevaring",
    ];
    doors.extend(open.map(str::to_owned));
    Case { own, desk, doors }
}

/// It is decided and told; its letters are doors too.
fn told(stage: &Stage, it: &mut Case) {
    let staff = stage.as_person(&stage.staff);
    staff.post(&format!("{}/vedtak", it.desk), &[("amount", "20000")]);
    let id = it.desk.rsplit('/').next().expect("an id");
    staff.post(&format!("{}/varsle", stage.cockpit()), &[("case", id)]);
    let letter = stage.told("SELECT id AS it FROM grant_letter").concat();
    it.doors.push(format!("{}/brev/{letter}", it.own));
    it.doors.push(format!("{}/brev/{letter}/pdf", it.own));
    it.doors.push(format!("{}/brev/{letter}", it.desk));
}

/// Somebody with each way of having nothing to do with it.
fn others(stage: &Stage) -> Vec<(&'static str, PersonId)> {
    let tied = stage.town.person("Tor Berge", "tor@example.no");
    stage.town.employ(&tied, RoleKind::CaseOfficer, None);
    let tie = [
        ("tie-1-who", stage.choir.as_str()),
        ("tie-1-why", "Søsteren min er dirigent"),
        ("sure", "yes"),
    ];
    let declare = format!("{}/habilitet", stage.cockpit());
    stage.as_person(&tied).post(&declare, &tie);
    let builder = stage.town.person("Knut Vang", "knut@example.no");
    stage.town.employ(&builder, RoleKind::CaseOfficer, None);
    stage.sql(&format!(
        "UPDATE role SET capabilities = 'caretaking' WHERE person_id = '{builder}'"
    ));
    let member = stage.town.person("Kari Brekke", "kari@example.no");
    stage.sql(
        "INSERT INTO council VALUES \
         ('music', 'Musikkrådet', '', '', 'independent', '', '', false, false, 1)",
    );
    stage.sql(
        "INSERT INTO council_seat VALUES ('seat', 'music', 1, 'Medlem', '', '2025-01-01', NULL)",
    );
    stage.sql(&format!(
        "INSERT INTO council_member VALUES ('m', 'music', 'seat', '{member}', 'Kari Brekke', '', \
         false, '2025-01-01', NULL, '', NULL)"
    ));
    let staff = stage.as_person(&stage.staff);
    staff.post(&format!("{}/rad", stage.cockpit()), &[("council", "music")]);
    let asked = stage
        .told("SELECT id AS it FROM grant_recommending")
        .concat();
    let declare = format!("/nb/innstilling/{asked}/habilitet");
    stage.as_person(&member).post(&declare, &[("sure", "yes")]);
    vec![
        ("the recused", tied),
        ("another unit", builder),
        ("a council", member),
        ("the neighbour", stage.neighbour.clone()),
        ("a stranger", stage.stranger.clone()),
    ]
}

fn nothing_comes_out(stage: &Stage, it: &Case, people: &[(&str, PersonId)]) {
    let mut asked = it.doors.clone();
    let councils = stage.told("SELECT '/nb/innstilling/' || id AS it FROM grant_recommending");
    asked.extend(councils);
    for (who, person) in people {
        let browser = stage.as_person(person);
        for path in &asked {
            let said = said_by(&browser.send("GET", path, &[], "").into_body());
            for words in WITHIN {
                assert!(!said.contains(words), "{who} reads {words} at {path}");
            }
        }
    }
    let nobody = stage.house.browser(HOST);
    for path in &asked {
        let said = said_by(&nobody.send("GET", path, &[], "").into_body());
        for words in WITHIN {
            assert!(!said.contains(words), "nobody reads {words} at {path}");
        }
    }
}

#[test]
fn a_case_is_closed_to_everybody_it_is_not_for_before_and_after_notice() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mut it = set(&stage);
        let people = others(&stage);
        nothing_comes_out(&stage, &it, &people);
        told(&stage, &mut it);
        nothing_comes_out(&stage, &it, &people);
        // The choir reads what is its own, in every shape of it, and nothing that staff wrote inside.
        let chair = stage.as_person(&stage.chair);
        let mut read = String::new();
        for path in &it.doors {
            read.push_str(&said_by(&chair.send("GET", path, &[], "").into_body()));
        }
        for words in [WITHIN[0], WITHIN[1], WITHIN[3]] {
            assert!(read.contains(words), "{words} is the choir's own");
        }
        assert!(!read.contains(INSIDE), "not even in its own letters");
        let staff = stage.as_person(&stage.staff);
        assert!(staff.get(&it.desk).body.contains(INSIDE));
    });
}
