//! Sending: granted at once or asked for; who is told; what stays when a role ends.

use bookings::model::BookingState;
use identity::roles::{self, Ending};
use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

#[test]
fn a_parent_books_a_birthday_and_gets_a_receipt() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        let receipt = stage.send(&browser, &form, "me");
        assert!(
            receipt.heading().contains("Lokalet er ditt"),
            "{}",
            receipt.text()
        );
        assert!(receipt.text().contains("R-2026-00001"));
        assert_eq!(stage.states(), [State::Granted]);
        let letters = stage.letters();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].starts_with("oda@example.no: Reservasjonen er godkjent"));
        let written = stage.told("SELECT letter AS it FROM mail");
        assert!(written[0].contains("BEGIN:VCALENDAR"), "{written:?}");
        assert!(
            written[0].contains("DTSTART:20260321T140000Z"),
            "{written:?}"
        );
        let titles = stage.told("SELECT title AS it FROM occurrence");
        assert_eq!(
            titles,
            ["Privat arrangement"],
            "no person and no birthday in the calendar"
        );
    });
}

#[test]
fn what_must_be_said_is_asked_for_and_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        let fields = [
            ("who", "me"),
            ("title", "Bursdag"),
            ("purpose", "party"),
            ("people", "250"),
        ];
        let page = browser.post(&form, &fields);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("Bane A tar 100"), "{}", page.text());
        assert!(page.text().contains("Skriv navnet på en voksen"));
        assert_eq!(page.attributes("#title", "value"), ["Bursdag"]);
        assert_eq!(
            stage.bookings()[0].title,
            "",
            "nothing is kept of a bad form"
        );
    });
}

#[test]
fn a_request_waits_for_staff_with_a_day_and_can_be_taken_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let form = stage.hold(&browser, "house-a", ("15:00", "18:00"), &who);
        let receipt = stage.send(&browser, &form, &who);
        assert!(
            receipt.text().contains("innen 19. mars 2026"),
            "{}",
            receipt.text()
        );
        let tasks = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(tasks), ["bookings.request"]);
        browser.post(&format!("{form}/trekk"), &[]);
        assert_eq!(stage.states(), [State::Withdrawn]);
        assert_eq!(stage.bookings()[0].state, BookingState::Withdrawn);
        assert!(stage.told(tasks).is_empty());
    });
}

#[test]
fn an_officer_whose_role_ends_takes_nothing_along() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), &who);
        let clock = &*stage.town.clock;
        stage
            .town
            .db
            .write_now(|conn| {
                for held in roles::in_association(conn, clock, &stage.choir)? {
                    roles::end(conn, clock, &held.role.id, Ending::Withdrawn)?;
                }
                Ok::<_, db::Error>(())
            })
            .expect("the role can end");
        assert_eq!(browser.get(&form).status, 404, "in the middle of the form");
        assert_eq!(browser.post(&format!("{form}/se-over"), &[]).status, 404);
        let list = format!("/nb/min-forening/{}/reservasjoner", stage.choir);
        assert_eq!(browser.get(&list).status, 403);
        assert_eq!(stage.states(), [State::Held]);
    });
}
