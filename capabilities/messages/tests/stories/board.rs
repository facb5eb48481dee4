//! The notice board, its feed, deadlines, and their calendar.

use testkit::on_each_engine;

use crate::stage::{HOST, Stage, version_at};

const NOTICE: [(&str, &str); 8] = [
    ("title-nb", "Årets frivillighetspris & <takk>"),
    (
        "body-nb",
        "Foreslå noen du vil hedre.\n\nFristen er 1. april.",
    ),
    ("title-nn", "Årets frivilligpris"),
    ("body-nn", "Foreslå nokon du vil heidre."),
    ("unit", ""),
    ("from-day", "12"),
    ("from-month", "3"),
    ("from-year", "2026"),
];

fn publish(stage: &Stage, notice: &[(&str, &str)]) {
    let answer = stage
        .as_staff()
        .send_form("/nb/saker/kunngjoringer/ny", notice);
    assert_eq!(answer.status(), 303);
}

#[test]
fn what_is_published_is_on_the_board_in_the_readers_language_until_it_is_withdrawn() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        publish(&stage, &NOTICE);
        let mut draft = NOTICE[..5].to_vec();
        draft[0] = ("title-nb", "Ikke ferdig");
        publish(&stage, &draft);
        let visitor = stage.visitor();
        let board = visitor.get("/nb/kunngjoringer");
        assert_eq!(board.texts("main h2"), ["Årets frivillighetspris & <takk>"]);
        let one = board.link("Årets frivillighetspris & <takk>");
        assert!(visitor.get(&one).text().contains("Fristen er 1. april."));
        assert_eq!(
            visitor.get("/nn/kunngjoringer").texts("main h2"),
            ["Årets frivilligpris"]
        );
        let english = visitor.get("/en/kunngjoringer");
        assert_eq!(
            english.attributes("main li div", "lang"),
            ["nb"],
            "marked as Norwegian"
        );

        let staff = stage.as_staff();
        let form = one.replace("/nb/", "/nb/saker/");
        let withdrawn = staff.send_form(&format!("{form}/trekk"), &[]);
        assert_eq!(withdrawn.status(), 303);
        assert!(visitor.get("/nb/kunngjoringer").texts("main h2").is_empty());
        assert_eq!(visitor.send("GET", &one, &[], "").status(), 404);
    });
}

#[test]
fn the_feed_is_atom() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        publish(&stage, &NOTICE);
        let answer = stage
            .visitor()
            .send("GET", "/nb/kunngjoringer.atom", &[], "");
        assert_eq!(
            answer.headers()["content-type"],
            "application/atom+xml; charset=utf-8"
        );
        let feed = String::from_utf8(answer.body().clone()).expect("UTF-8");
        for told in [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"",
            "<title>Kunngjøringer – Fjordvik kommune</title>",
            "<updated>2026-03-12T09:00:00Z</updated>",
            &format!(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"http://{HOST}/nb/kunngjoringer.atom\"/>"
            ),
            "<title>Årets frivillighetspris &#38; &#60;takk&#62;</title>",
            "<id>urn:uuid:",
            "<content type=\"text\">Foreslå noen du vil hedre.\n\nFristen er 1. april.</content>",
        ] {
            assert!(feed.contains(told), "{told} is not in {feed}");
        }
        assert_eq!(
            feed.matches("<entry").count(),
            feed.matches("</entry>").count()
        );
        let short = stage.visitor().send("GET", "/kunngjoringer.atom", &[], "");
        assert_eq!(short.headers()["location"], "/nb/kunngjoringer.atom");
    });
}

#[test]
fn deadlines_are_listed_and_follow_into_peoples_calendars() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let day = [
            ("due_on-day", "1"),
            ("due_on-month", "4"),
            ("due_on-year", "2026"),
        ];
        let mut grant = day.to_vec();
        grant.extend([
            ("title-nb", "Søke driftstilskudd; husk, regnskap"),
            ("due_at", "12.00"),
            ("remark-nb", "Linje én\nlinje to"),
            ("link", "https://fjordvik.example/tilskudd"),
        ]);
        assert_eq!(
            staff.send_form("/nb/saker/frister/ny", &grant).status(),
            303
        );
        let mut whole = day.to_vec();
        whole.push(("title-nb", "Påmelding til dugnad"));
        assert_eq!(
            staff.send_form("/nb/saker/frister/ny", &whole).status(),
            303
        );
        let visitor = stage.visitor();
        let list = visitor.get("/nb/frister");
        assert_eq!(list.texts("main li h2").len(), 2);
        assert!(
            list.text().contains("1. april 2026 kl. 12.00"),
            "{}",
            list.text()
        );

        let answer = visitor.send("GET", "/nb/frister.ics", &[], "");
        assert_eq!(
            answer.headers()["content-type"],
            "text/calendar; charset=utf-8"
        );
        let calendar = String::from_utf8(answer.body().clone()).expect("UTF-8");
        let lines: Vec<&str> = calendar.split("\r\n").collect();
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "METHOD:PUBLISH",
            "DTSTART:20260401T100000Z",
            "DTSTART;VALUE=DATE:20260401",
            "SUMMARY:Søke driftstilskudd\\; husk\\, regnskap",
            "DESCRIPTION:Linje én\\nlinje to",
            "DTSTAMP:20260312T090000Z",
            "SEQUENCE:0",
            "END:VCALENDAR",
        ] {
            assert!(lines.contains(&line), "{line} is not in {calendar}");
        }
        assert!(
            lines
                .iter()
                .all(|line| line.len() <= 75 && !line.contains('\n')),
            "{calendar}"
        );

        let desk = staff.get("/nb/saker/kunngjoringer");
        let form = desk.link("Påmelding til dugnad");
        let version = version_at(&staff, &form);
        let mut moved = vec![
            ("version", version.as_str()),
            ("title-nb", "Påmelding til dugnad"),
        ];
        moved.extend([
            ("due_on-day", "8"),
            ("due_on-month", "4"),
            ("due_on-year", "2026"),
        ]);
        assert_eq!(staff.send_form(&form, &moved).status(), 303);
        assert_eq!(
            staff.send_form(&form, &moved).status(),
            409,
            "somebody changed it first"
        );
        let answer = visitor.send("GET", "/nb/frister.ics", &[], "");
        let calendar = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(calendar.contains("SEQUENCE:1\r\n") && calendar.contains("VALUE=DATE:20260408"));
    });
}
