//! The desk of the demonstration: requests that wait, and an event that took somebody's time.

use jiff::ToSpan as _;
use testkit::on_each_engine;
use venues::model::State;

use crate::stage::{FAR, Stage, hours};

#[test]
fn the_demonstration_has_requests_that_wait_and_an_event_that_took_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has(&stage.club, "b", hours(FAR, 18, 19));
        let later = FAR.saturating_add(14.days());
        let lost = stage.has(&stage.choir, "a", hours(later, 18, 20));
        let town = stage.served();
        bookings::desk::fill_demo(&town).expect("it can be filled");
        assert_eq!(stage.occurrence(&lost.id).state, State::Displaced);
        let waiting = "SELECT id AS it FROM booking WHERE state = 'requested'";
        assert!(!stage.told(waiting).is_empty(), "somebody waits");
        // Filled again, it is as it was.
        let before = stage.told("SELECT id AS it FROM booking_event");
        bookings::desk::fill_demo(&town).expect("it is left as it is");
        assert_eq!(stage.told("SELECT id AS it FROM booking_event"), before);
        assert_eq!(before.len(), 1);
    });
}
