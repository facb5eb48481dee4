//! A round is a case of its own in the archive: each council's minutes, and the case paper and the minutes
//! of each sitting of a political body, once each; and nothing of them in the case of an application, which
//! may be taken out by somebody who steps aside for another of the round.

use complaints::archiving::give;
use documents::ArchiveMessage;
use grants::{case_paper, store};
use kernel::{Language, Money};
use testkit::{on_each_engine, said_by};

use super::{
    archiving::{Core, paid_and_claimed},
    formula::town::Divided,
    packing::files,
    shape,
};

/// Minutes as a secretary writes them: who met, who stepped aside for the choir, and the fiddlers moved to
/// another pot.
const MINUTES: &str = r#"{"present":[{"member":"u1","person":null,"name":"Turid Haug","principle":false},
{"member":"u2","person":null,"name":"Odd Lie","principle":false}],
"rows":[{"application":"case-a","name":"Aasen IL","aside":[]},
{"application":"case-f","name":"Fjordvik storband","aside":[]},
{"application":"case-n","name":"Nordbygda spelemannslag","aside":[]},
{"application":"case-s","name":"Sandvik blandakor",
"aside":[{"member":"u2","name":"Odd Lie","paragraph":"officer"}]}],
"moved":[{"application":"case-n","from":1,"to":2}]}"#;

/// The council has advised and the committee decided, and all were told.
fn decided(fresh: &testkit::Fresh) -> Divided {
    let stage = Divided::set(fresh);
    let marit = stage.as_person(&stage.marit);
    let declares = format!("{}/habilitet", stage.cockpit());
    marit.post(&declares, &[("sure", "yes")]);
    stage.advise();
    stage.divide();
    marit.post(&format!("{}/etter-nokkelen", stage.cockpit()), &[]);
    drop(marit);
    stage.decide();
    stage.sql(&format!("UPDATE grant_sitting SET minutes = '{MINUTES}'"));
    stage
}

/// What a night gives: of the round, and of the applications.
fn night(stage: &Divided, core: &Core) -> (Vec<ArchiveMessage>, Vec<ArchiveMessage>) {
    assert_eq!(give(&stage.served(), core).expect("a night"), [""; 0]);
    let all = core.taken();
    for it in &all {
        assert_eq!(shape::wrong(&it.xml), [""; 0], "{}", it.xml);
        for tag in ["partNavn", "korrespondansepartNavn"] {
            let empty = format!("<{tag}></{tag}>");
            assert!(!it.xml.contains(&empty), "a name is said: {}", it.xml);
        }
    }
    let own = format!("runde-{}", stage.round);
    all.into_iter().partition(|it| it.case == own)
}

/// The titles of messages with how many documents each has, in order.
fn titles(messages: &[ArchiveMessage]) -> Vec<(String, usize)> {
    let title = |it: &ArchiveMessage| {
        let title = shape::read(&it.xml).all("registrering/tittel").concat();
        (title, it.files.len())
    };
    let mut all: Vec<(String, usize)> = messages.iter().map(title).collect();
    all.sort();
    all
}

/// What a paper says, wherever its lines end.
fn on_a_line(pdf: &[u8]) -> String {
    let said = said_by(pdf);
    let words: Vec<&str> = said.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn a_rounds_minutes_and_case_paper_go_once_when_everybody_is_told() {
    on_each_engine(|fresh| {
        let stage = decided(fresh);
        let core = Core::refusing("nothing of ours");
        let told = "UPDATE grant_decision SET notified_at = ";
        let waits = "WHERE application_id = 'case-s'";
        stage.sql(&format!("{told} NULL {waits}"));
        let (round, _) = night(&stage, &core);
        let council = ("Møtebok: Musikkrådet".to_owned(), 1);
        assert_eq!(titles(&round), [council], "the choir is not told yet");
        let read = shape::read(&round[0].xml);
        let folder = read.all("mappe/tittel").concat();
        assert!(folder.starts_with("Tilskuddsrunde: "), "{folder}");
        assert_eq!(read.all("mappe/part/partNavn"), [""; 0], "it is nobody's");
        let (name, pdf) = &round[0].files[0];
        assert!(name.contains("Motebok-fra-Musikkradet"), "{name}");
        assert!(pdf.starts_with(b"%PDF-"), "{name}");
        let said = on_a_line(pdf);
        assert!(said.contains("Kari Brekke"), "who met: {said}");

        stage.sql(&format!("{told} '2026-03-16 08:00:00' {waits}"));
        let (round, _) = night(&stage, &core);
        let sitting = [
            ("Møtebok: Kulturutvalget 9/26".to_owned(), 1),
            ("Saksframlegg: Kulturutvalget 9/26".to_owned(), 1),
        ];
        assert_eq!(titles(&round), sitting);
        for it in &round {
            let read = shape::read(&it.xml);
            assert_eq!(read.all("mappe/tittel"), [""; 0], "made by the first");
            let parent = "registrering/referanseForelderMappe/n5mdk:referanseEksternNoekkel";
            let parent = read.all(&format!("{parent}/n5mdk:noekkel"));
            assert_eq!(parent, [format!("runde-{}", stage.round)]);
            let kind = read.all("registrering/journalposttype/n5mdk:kode");
            assert_eq!(kind, ["X"]);
            let shields = "registrering/dokumentbeskrivelse/skjerming/skjermingshjemmel";
            assert_eq!(read.all(shields).len(), 1, "it names persons");
            let (name, pdf) = &it.files[0];
            assert!(pdf.starts_with(b"%PDF-"), "{name}");
            let said = on_a_line(pdf);
            let names_them = said.contains("Turid Haug") && said.contains("Odd Lie");
            assert_eq!(names_them, name.contains("Motebok"), "{name}: {said}");
        }
        let (round, others) = night(&stage, &core);
        assert_eq!((round, others), (Vec::new(), Vec::new()), "nothing twice");
    });
}

#[test]
fn minutes_say_who_met_who_stepped_aside_what_was_amended_and_what_was_moved() {
    on_each_engine(|fresh| {
        let stage = decided(fresh);
        let town = stage.served();
        let said = town.db.read_now(|conn| {
            let (_, profile) = town.profile(conn)?;
            let say = profile.catalog.speaker(Language::Nb);
            let sitting = store::sittings::of_round(conn, &stage.round)?.remove(0);
            let of_body = case_paper::of_sitting(conn, &say, &sitting)?;
            let one = store::recommending::of_round(conn, &stage.round)?.remove(0);
            let of_council = case_paper::of_council(&say, &one);
            let sums = [9_000, 8_000].map(|sum| say.money(Money::from_kroner(sum)));
            let heading = case_paper::heading_of(&say, &sitting);
            let told = format!("{heading} {of_body:?}");
            Ok::<_, db::Error>((told, format!("{of_council:?}"), sums))
        });
        let (body, council, [proposed, decided]) = said.expect("minutes");
        let row = format!(
            "[\"Sandvik blandakor\", {proposed:?}, {decided:?}, \"Flyttet til barnekurs\"]"
        );
        for said in [
            "Kulturutvalget, 2. mars 2026, sak 9/26",
            "Turid Haug og Odd Lie",
            "5 mot 2",
            row.as_str(),
            "Odd Lie trådte til side for Sandvik blandakor (forvaltningsloven § 6 første ledd",
            "Nordbygda spelemannslag: flyttet fra ",
        ] {
            assert!(body.contains(said), "{said}: {body}");
        }
        for said in [
            "Ingrid Solbakken",
            "Kari Brekke",
            "Nils Aasen trådte til side for Aasen IL",
            "Spelemannslaget har begynt med barnekurs",
        ] {
            assert!(council.contains(said), "{said}: {council}");
        }
    });
}

#[test]
fn money_goes_in_the_applications_case_and_the_package_tells_of_no_other() {
    on_each_engine(|fresh| {
        let stage = decided(fresh);
        let core = Core::refusing("nothing of ours");
        night(&stage, &core);
        paid_and_claimed(&stage);
        let (round, money) = night(&stage, &core);
        assert_eq!(round, [], "the round was given");
        assert!(money.iter().all(|it| it.case == "T-2026-s"), "{money:?}");
        let all = [
            ("Krav om tilbakebetaling".to_owned(), 1),
            ("Oppgjør av krav".to_owned(), 1),
            ("Tilskuddet er avsluttet".to_owned(), 1),
            ("Utbetaling".to_owned(), 1),
        ];
        assert_eq!(titles(&money), all);

        let marit = stage.as_person(&stage.marit);
        let sent = marit.send("GET", "/nb/saker/klager/pakke/case-s/revisor", &[], "");
        for (name, _) in files(sent.into_body()) {
            let is_of_round = ["motebok", "saksframlegg"].iter().any(|it| {
                let name = name.to_lowercase();
                name.contains(it)
            });
            assert!(!is_of_round, "{name}");
        }
    });
}
