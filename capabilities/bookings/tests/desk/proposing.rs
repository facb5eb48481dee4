//! Another time is proposed and taken with one click; a time somebody has is moved.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::model::State;

use crate::stage::{FAR, Stage, hours, version};

#[test]
fn another_time_is_kept_for_the_tenant_until_she_takes_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let page = browser.get(&format!("/nb/saker/reservasjoner/{}", asked.id));
        let form = page.attributes("a[href*='/forslag/']", "href").concat();
        let page = browser.get(&form);
        let version_here = version(&page);
        let propose = |words| {
            let fields = [
                ("version", version_here.as_str()),
                ("which", "other"),
                ("set", "stage"),
                ("day-day", "31"),
                ("day-month", "3"),
                ("day-year", "2026"),
                ("from", "18"),
                ("to", "20"),
                ("words", words),
            ];
            browser.send_form(&form, &fields).status()
        };
        assert_eq!(propose(""), 422, "she must hear why");
        assert_eq!(propose("Hallen er opptatt av skolen."), 303);
        // It is kept for her: nobody else can have it meanwhile.
        let held = stage.told("SELECT held_id AS it FROM booking_proposal");
        assert_eq!(stage.occurrence(&held[0]).state, State::Held);
        assert_eq!(stage.tasks(), ["bookings.request", "bookings.reply"]);

        let hers = stage.as_person(&stage.officer);
        let reply = format!("/nb/reservasjon/{}/svar", asked.id);
        let page = hers.get(&reply);
        assert!(page.text().contains("Kultursalen"), "{}", page.text());
        let forms = page.forms();
        let (_, accept) = forms
            .iter()
            .find(|(_, action)| action.contains("/forslag/"))
            .expect("a form to take it");
        let answer = [("version", version(&page)), ("answer", "yes".to_owned())];
        let answer = answer
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(hers.send_form(accept, &answer).status(), 303);
        assert_eq!(stage.booking(&asked.id).state, BookingState::Granted);
        let times = stage.told("SELECT set_id AS it FROM occurrence WHERE state = 'granted'");
        assert_eq!(times, ["stage"]);
        let wished = stage.told("SELECT wished_set AS it FROM booking_time");
        assert_eq!(wished, ["a"], "what was asked for is kept");
        assert_eq!(stage.tasks(), [""; 0]);
        // Once is enough.
        assert_eq!(hers.send_form(accept, &answer).status(), 409);
    });
}

#[test]
fn a_proposal_declined_leaves_the_request_waiting() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let page = browser.get(&format!("/nb/saker/reservasjoner/{}", asked.id));
        let form = page.attributes("a[href*='/forslag/']", "href").concat();
        let page = browser.get(&form);
        let near = page.attributes("input[name=which]", "value");
        assert!(
            near.len() > 1,
            "the nearest free ones are there to choose among"
        );
        let fields = [
            ("version", version(&page)),
            ("which", near[0].clone()),
            ("words", "Vi trenger den tida selv.".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(browser.send_form(&form, &fields).status(), 303);
        let hers = stage.as_person(&stage.officer);
        let page = hers.get(&format!("/nb/reservasjon/{}/svar", asked.id));
        let forms = page.forms();
        let (_, answer) = forms
            .iter()
            .find(|(_, action)| action.contains("/forslag/"))
            .expect("a form");
        let no = [("version", version(&page)), ("answer", "no".to_owned())];
        let no = no.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(hers.send_form(answer, &no).status(), 303);
        assert_eq!(stage.states(&asked.id), [State::Requested]);
        assert_eq!(
            stage.told("SELECT state AS it FROM booking_proposal"),
            ["declined"]
        );
        assert_eq!(
            stage.told("SELECT state AS it FROM occurrence WHERE state = 'held'"),
            [""; 0],
            "nothing is held any more"
        );
    });
}

#[test]
fn staff_move_a_time_with_a_reason_and_the_tenant_is_told() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        stage.has(&stage.club, "stage", hours(FAR, 18, 20));
        let browser = stage.as_staff();
        let path = format!("/nb/saker/reservasjoner/{}", asked.id);
        let sure = [
            ("booking", asked.id.as_str()),
            ("do", "grant"),
            ("sure", "yes"),
        ];
        browser.send_form("/nb/saker/reservasjoner/flere", &sure);
        let form = browser
            .get(&path)
            .attributes("a[href*='/flytt/']", "href")
            .concat();
        let version = version(&browser.get(&form));
        let to = |set, reason| {
            let fields = [
                ("version", version.as_str()),
                ("set", set),
                ("day-day", "30"),
                ("day-month", "3"),
                ("day-year", "2026"),
                ("from", "18"),
                ("to", "20"),
                ("reason", reason),
            ];
            browser.post(&form, &fields)
        };
        assert_eq!(to("b", "").status, 422);
        let taken = to("stage", "Lekkasje");
        assert_eq!(taken.status, 422);
        assert!(taken.text().contains("Dette er ledig"), "{}", taken.text());
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(to("b", "Lekkasje i taket").status, 200, "she is led back");
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: En tid i R-2026-00001 er flyttet"]
        );
        assert!(browser.get(&path).text().contains("Lekkasje i taket"));
    });
}
