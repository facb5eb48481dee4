//! Several requests are granted at once, and it is undone before anybody is told.

use bookings::model::BookingState;
use testkit::on_each_engine;
use venues::model::State;

use crate::stage::{FAR, Stage, hours};

#[test]
fn what_was_granted_at_once_can_be_undone_and_nobody_was_told() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let one = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let two = stage.asks(&stage.club, &[("b", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let there = "/nb/saker/reservasjoner/flere";
        let both = [
            ("booking", one.id.as_str()),
            ("booking", &two.id),
            ("do", "grant"),
        ];
        let preview = browser.post(there, &both);
        assert!(
            preview.text().contains("Innvilg 2 forespørsler"),
            "{}",
            preview.text()
        );
        assert_eq!(
            stage.states(&one.id),
            [State::Requested],
            "a preview changes nothing"
        );

        let sure = [both.as_slice(), &[("sure", "yes")]].concat();
        let done = browser.send_form(there, &sure);
        assert_eq!(done.status(), 303);
        assert_eq!(stage.states(&one.id), [State::Granted]);
        assert_eq!(stage.letters(), [""; 0], "letters wait");
        let inbox = browser.get(done.headers()["location"].to_str().expect("an address"));
        let undo = inbox.attributes("form[action$=angre]", "action");
        assert_eq!(browser.send_form(&undo[0], &[]).status(), 303);
        assert_eq!(stage.states(&one.id), [State::Requested]);
        assert_eq!(stage.booking(&two.id).state, BookingState::Requested);
        assert_eq!(stage.tasks(), ["bookings.request", "bookings.request"]);
        let heard = "SELECT kind || ' ' || subject AS it FROM event \
                     WHERE kind = 'venues.grant_undone' ORDER BY number";
        let times = |id: &str| {
            let of =
                format!("SELECT occurrence_id AS it FROM booking_time WHERE booking_id = '{id}'");
            stage.told(&of)
        };
        let of_both = [times(&one.id), times(&two.id)].concat();
        let told: Vec<String> = of_both
            .iter()
            .map(|id| format!("venues.grant_undone {id}"))
            .collect();
        assert_eq!(stage.told(heard), told, "whoever heard of the grant hears");
        stage.wait(31 * 60);
        stage.work();
        assert_eq!(stage.letters(), [""; 0], "nobody hears of what was undone");
        assert_eq!(browser.send_form(&undo[0], &[]).status(), 409);
    });
}

#[test]
fn letters_go_when_it_can_no_longer_be_undone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let one = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let sure = [
            ("booking", one.id.as_str()),
            ("do", "grant"),
            ("sure", "yes"),
        ];
        let done = browser.send_form("/nb/saker/reservasjoner/flere", &sure);
        assert_eq!(done.status(), 303);
        stage.wait(29 * 60);
        stage.work();
        assert_eq!(stage.letters(), [""; 0]);
        stage.wait(2 * 60);
        stage.work();
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: R-2026-00001 er innvilget"]
        );
        // Run again, nothing more is sent.
        stage.work();
        assert_eq!(stage.letters().len(), 1);
    });
}

#[test]
fn a_kept_choice_is_gone_back_to_and_let_go() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let keep = [
            ("query", "vis=over"),
            ("name", "Forsinket"),
            ("shared", "yes"),
        ];
        let kept = browser.send_form("/nb/saker/reservasjoner/utvalg", &keep);
        assert_eq!(kept.status(), 303);
        let late = browser.get("/nb/saker/reservasjoner?vis=over");
        assert!(
            late.text().contains("Ingen forespørsler passer"),
            "nothing is late yet"
        );
        stage.wait(8 * 86_400);
        let late = stage.as_staff().get("/nb/saker/reservasjoner?vis=over");
        assert!(late.text().contains("Sandvik blandakor"), "{}", late.text());
        assert!(late.text().contains("én dag over"), "{}", late.text());
        let gone = late.attributes("form[action$=fjern]", "action");
        assert_eq!(stage.as_staff().send_form(&gone[0], &[]).status(), 303);
        assert!(
            !stage
                .as_staff()
                .get("/nb/saker/reservasjoner")
                .text()
                .contains("Forsinket")
        );
    });
}
