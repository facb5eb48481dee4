//! Premises are closed on the time of somebody: she is told once, is offered another time, does not pay,
//! and the dates her series lost keep their cause. What an event owes is taken off what she pays next.

use bookings::desk::rules::DeskRules;
use jiff::ToSpan as _;
use kernel::Money;
use testkit::on_each_engine;
use venues::{
    actions as time,
    model::{Occurrence, OccurrenceKind, Rhythm, Series, State},
};

use crate::stage::{FAR, NEAR, Stage, hours, permit, staff_for};

impl Stage {
    /// A time an association has every week from [`NEAR`], with the id of its series.
    pub fn has_weekly(&self, association: &str) -> (String, Vec<Occurrence>) {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<venues::Venues>(conn).expect("premises");
            let series = Series {
                id: town.ids.next(),
                set: "a".into(),
                kind: OccurrenceKind::Recurring,
                held_by: Some(association.to_owned()),
                title: "Øving".into(),
                weekday: 1,
                rhythm: Rhythm::Every,
                opens: 18 * 60,
                closes: 20 * 60,
                from_on: NEAR,
                until_on: FAR.saturating_add(14.days()),
                except: Vec::new(),
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            let asker = staff_for(Some(association));
            time::give_series(conn, parts, &permit(), &venues, &asker, &series).expect("free");
            let all = venues::store::of_series(conn, &series.id)?;
            Ok::<_, db::Error>((series.id, all))
        });
        made.expect("a series")
    }

    /// Closes premises on these times, all in one transaction.
    fn closes(&self, times: &[&Occurrence], reason: &str) {
        let town = self.served();
        let done = self.town.db.write_now(|conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            for it in times {
                time::end(conn, parts, &permit(), it, State::Displaced, reason)
                    .expect("it was had");
            }
            Ok::<_, db::Error>(())
        });
        done.expect("a closure");
    }

    pub fn missing(&self, series: &str) -> Vec<(jiff::civil::Date, String, String)> {
        let read = self
            .town
            .db
            .read_now(|conn| venues::store::missing(conn, series));
        read.expect("a series")
    }
}

#[test]
fn a_closure_is_told_once_to_each_and_the_dates_keep_their_cause() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (series, weekly) = stage.has_weekly(&stage.choir);
        let club = stage.has(&stage.club, "b", hours(FAR, 18, 19));
        let before = stage.missing(&series);
        let lost: Vec<&Occurrence> = weekly.iter().take(2).chain([&club]).collect();
        stage.closes(&lost, "Gulvet slipes");
        let cause = |it: &Occurrence| {
            let (date, _) = venues::time::civil(it.period.starts);
            (date, "closed".to_owned(), "Gulvet slipes".to_owned())
        };
        let missing = stage.missing(&series);
        for it in &weekly[..2] {
            assert!(missing.contains(&cause(it)), "{missing:?}");
        }
        assert_eq!(missing.len(), before.len() + 2);

        stage.work();
        assert_eq!(stage.letters(), [""; 0], "the closure may go on");
        stage.wait(61);
        stage.work();
        let mut letters = stage.letters();
        letters.sort();
        assert_eq!(
            letters,
            [
                "ingrid@example.no: Lokalet er stengt 2 ganger dere har tid",
                "nils@example.no: Lokalet er stengt en gang dere har tid",
            ]
        );
        assert_eq!(stage.tasks(), ["bookings.lost_time", "bookings.lost_time"]);
        stage.wait(3600);
        stage.work();
        assert_eq!(stage.letters().len(), 2, "once is enough");

        // She sees why, and takes another time with one click.
        let notice = stage.told(&format!(
            "SELECT id AS it FROM booking_notice WHERE held_by = '{}'",
            stage.choir
        ));
        let hers = stage.as_person(&stage.officer);
        let message = format!("/nb/mistet-tid/{}", notice[0]);
        let page = hers.get(&message);
        assert!(page.text().contains("Gulvet slipes"), "{}", page.text());
        assert!(!page.attributes("button[name=answer]", "value").is_empty());
        let none = "SELECT occurrence_id AS it FROM booking_lost_time WHERE compensation > 0";
        assert_eq!(stage.told(none), [""; 0], "closing is not compensated");
    });
}

#[test]
fn a_later_closure_is_a_message_of_its_own_and_may_be_compensated_by_rule() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let rules = DeskRules {
            closures_compensated: true,
            late_kroner_an_hour: 100,
            ..DeskRules::default()
        };
        stage.decides(&rules);
        let (_, weekly) = stage.has_weekly(&stage.choir);
        stage.closes(&[&weekly[0]], "Vannlekkasje");
        stage.work();
        stage.wait(61);
        stage.work();
        stage.closes(&[&weekly[1]], "Valg");
        stage.work();
        stage.wait(61);
        stage.work();
        assert_eq!(stage.letters().len(), 2);
        // Two hours, told too late. There is nothing to take it off, so staff pay it out.
        let owed = stage.told(
            "SELECT CAST(compensation AS TEXT) AS it FROM booking_lost_time ORDER BY compensation",
        );
        let two_hours = Money::from_kroner(200).ore().to_string();
        assert_eq!(owed.last(), Some(&two_hours), "{owed:?}");
        assert!(stage.tasks().contains(&"prices.payout".to_owned()));
    });
}

#[test]
fn whoever_cannot_be_written_to_is_called_by_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_staff();
        let caller = [
            ("whom", "caller"),
            ("title", "Konfirmasjon"),
            ("set", "a"),
            ("day-day", "30"),
            ("day-month", "3"),
            ("day-year", "2026"),
            ("from", "18"),
            ("to", "20"),
            ("name", "Kari Dahl"),
            ("phone", "22 22 22 22"),
            ("street", "Strandveien 4"),
            ("postcode", "9999"),
            ("town", "Fjordvik"),
        ];
        let new = "/nb/saker/reservasjoner/ny";
        assert_eq!(browser.send_form(new, &caller).status(), 303);
        let it = stage.occurrence(&stage.told("SELECT id AS it FROM occurrence")[0]);
        stage.closes(&[&it], "Vannlekkasje");
        stage.work();
        stage.wait(61);
        stage.work();
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(stage.tasks(), ["bookings.call"]);
        let called = "SELECT told_name || ' ' || told_phone AS it FROM booking_notice";
        assert_eq!(stage.told(called), ["Kari Dahl 22 22 22 22"]);
        // The task leads to the reservation, where the number is.
        let path = &stage.told("SELECT path AS it FROM task WHERE state = 'open'")[0];
        let page = browser.get(&format!("/nb{path}")).text();
        assert!(page.contains("22 22 22 22"), "{page}");
    });
}
