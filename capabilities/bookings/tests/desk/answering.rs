//! A request is granted, granted in part, refused, asked about.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::model::State;

use crate::stage::{FAR, Stage, hours, version};

#[test]
fn a_granted_request_is_told_and_waits_no_more() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let inbox = browser.get("/nb/saker/reservasjoner");
        assert!(
            inbox.text().contains("Sandvik blandakor"),
            "{}",
            inbox.text()
        );
        assert!(
            inbox.text().contains("19.03.2026"),
            "the day of the answer is shown"
        );
        assert_eq!(stage.tasks(), ["bookings.request"]);

        let path = inbox.link("Sandvik blandakor");
        let page = browser.get(&path);
        assert!(
            page.text()
                .contains("sier at en person svarer på hver forespørsel")
        );
        let grant = page.attributes("input[name=grant]", "value");
        let fields = [
            ("version", version(&page)),
            ("grant", grant[0].clone()),
            ("words", "Husk innesko.".to_owned()),
            ("do", "grant".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(browser.send_form(&path, &fields).status(), 303);

        assert_eq!(stage.booking(&asked.id).state, BookingState::Granted);
        assert_eq!(stage.states(&asked.id), [State::Granted]);
        assert_eq!(stage.tasks(), [""; 0]);
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: R-2026-00001 er innvilget"]
        );
        let body = stage.told("SELECT letter AS it FROM mail");
        assert!(body[0].contains("Husk innesko."), "{body:?}");
        // The page she had open is old now.
        assert_eq!(browser.send_form(&path, &fields).status(), 409);
        assert_eq!(stage.letters().len(), 1);
    });
}

#[test]
fn whoever_answers_sees_what_the_tenant_has_done_with_hers() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = stage.asks(&stage.club, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let path = |id: &str| format!("/nb/saker/reservasjoner/{id}");
        let page = browser.get(&path(&first.id));
        assert!(
            page.text().contains("Har ikke lånt noe før."),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Ingen andre har bedt om den."));
        // The choir was away once, and asks for the same evening.
        let away = stage.has(&stage.choir, "b", hours(crate::stage::NEAR, 18, 20));
        let permit = crate::stage::permit();
        let marked = stage.town.db.write_now(|conn| {
            let parts = (&*stage.town.clock as _, &*stage.town.ids as _);
            venues::actions::mark(conn, parts, &permit, &away, State::NotUsed)
        });
        marked.expect("it can be marked");
        let asked = stage.asks(&stage.choir, &[("b", hours(FAR, 19, 20))]);
        let page = browser.get(&path(&asked.id));
        let past = page.texts("[aria-labelledby=past] dl > div").join(" ");
        assert!(past.contains("Ikke møtt1"), "{past}");
        assert!(past.contains("Brukt0"), "{past}");
    });
}

#[test]
fn a_part_can_be_granted_and_what_was_asked_for_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let times = [("a", hours(FAR, 18, 20)), ("b", hours(FAR, 18, 20))];
        let asked = stage.asks(&stage.choir, &times);
        let browser = stage.as_staff();
        let path = format!("/nb/saker/reservasjoner/{}", asked.id);
        let page = browser.get(&path);
        let grant = page.attributes("input[name=grant]", "value");
        let version = version(&page);
        let partly = |words| {
            let fields = [
                ("version", version.as_str()),
                ("grant", &grant[0]),
                ("words", words),
                ("do", "grant"),
            ];
            browser.send_form(&path, &fields).status()
        };
        assert_eq!(partly(""), 422, "what is refused needs a reason");
        assert_eq!(
            stage.states(&asked.id),
            [State::Requested, State::Requested]
        );
        assert_eq!(partly("Skolen bruker bane B."), 303);
        let mut states = stage.states(&asked.id);
        states.sort();
        assert_eq!(states, [State::Granted, State::Refused]);
        let page = browser.get(&path).text();
        assert!(page.contains("Bane A") && page.contains("Bane B"), "{page}");
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: R-2026-00001 er delvis innvilget"]
        );
    });
}

#[test]
fn a_refusal_gives_the_reason_and_tells_how_to_complain() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let path = format!("/nb/saker/reservasjoner/{}", asked.id);
        let version = version(&browser.get(&path));
        let refuse = |words| {
            let fields = [
                ("version", version.as_str()),
                ("words", words),
                ("do", "refuse"),
            ];
            browser.send_form(&path, &fields).status()
        };
        assert_eq!(refuse(""), 422);
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(refuse("Gulvet tåler ikke trommer."), 303);
        assert_eq!(stage.booking(&asked.id).state, BookingState::Refused);
        assert_eq!(stage.states(&asked.id), [State::Refused]);
        let body = stage.told("SELECT letter AS it FROM mail").concat();
        assert!(body.contains("Gulvet tåler ikke trommer."), "{body}");
        assert!(body.contains("klage innen tre uker"), "{body}");
        // The time is free for others.
        stage.has(&stage.club, "a", hours(FAR, 18, 20));
        // And it is counted where everybody can see it.
        let figures = stage
            .house
            .browser(crate::stage::HOST)
            .get("/nb/lokaler/svartid");
        assert_eq!(
            figures.texts("tbody td").last().map(String::as_str),
            Some("1")
        );
    });
}

#[test]
fn a_question_reaches_the_tenant_and_her_answer_reaches_the_desk() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let path = format!("/nb/saker/reservasjoner/{}", asked.id);
        let page = browser.get(&path);
        let fields = [
            ("version", version(&page)),
            ("words", "Har dere trommer?".to_owned()),
            ("do", "ask".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(browser.send_form(&path, &fields).status(), 303);
        let note = [
            ("version", version(&browser.get(&path))),
            ("note", "Var bråkete i fjor".into()),
        ];
        let note = note.each_ref().map(|(name, value)| (*name, value.as_str()));
        let there = format!("{path}/merknad");
        assert_eq!(browser.send_form(&there, &note).status(), 303);
        assert_eq!(stage.tasks(), ["bookings.request", "bookings.reply"]);

        let hers = stage.as_person(&stage.officer);
        let reply = format!("/nb/reservasjon/{}/svar", asked.id);
        let page = hers.get(&reply);
        assert!(page.text().contains("Har dere trommer?"));
        assert!(
            !page.text().contains("bråkete"),
            "what colleagues note is not hers to see"
        );
        let version = version(&page);
        let empty = hers.post(&reply, &[("version", &version), ("words", "")]);
        assert_eq!(empty.status, 422);
        let sent = hers.send_form(
            &reply,
            &[("version", &version), ("words", "Nei, bare sang.")],
        );
        assert_eq!(sent.status(), 303);
        assert_eq!(stage.tasks(), ["bookings.request"]);
        let inbox = browser.get("/nb/saker/reservasjoner").text();
        assert!(inbox.contains("Har svart på spørsmålet"), "{inbox}");
        assert!(browser.get(&path).text().contains("Nei, bare sang."));
    });
}
