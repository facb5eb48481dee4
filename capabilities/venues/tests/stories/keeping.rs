//! Storage is for things, for weeks and months: no opening hours, no holidays, whole days.

use jiff::ToSpan as _;
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{self, Refused, Wish},
    availability::{Diary, Refusal, decide},
    model::{BookingRule, OccurrenceKind, PremisesKind, TenantKind},
    time::Period,
};

use crate::stage::{MONDAY, Stage, asker, hall, hours, permit};

#[test]
fn things_are_kept_for_whole_days_whatever_the_hour_and_the_holiday() {
    on_each_engine(|fresh| {
        let mut store = hall();
        store.kind = PremisesKind::Storage;
        store.rules = vec![BookingRule {
            kinds: vec![OccurrenceKind::Storage],
            least_minutes: 7 * 1440,
            most_minutes: 200 * 1440,
            grid_minutes: 1440,
            ..BookingRule::usual(TenantKind::Association, MONDAY)
        }];
        let stage = Stage::of(fresh, std::slice::from_ref(&store));
        let give = permit(Action::GiveTime);
        let keep = |who: &str, period| {
            let wish = Wish {
                kind: OccurrenceKind::Storage,
                ..Wish::once("a", period, "Utstyr")
            };
            stage.write(|conn, parts| {
                actions::give_time(conn, parts, &give, &stage.venues, &asker(who), &wish)
            })
        };
        let until = jiff::civil::date(2026, 9, 1);
        let short = keep(
            "band",
            Period::whole_days(MONDAY, MONDAY.saturating_add(2.days())),
        );
        assert!(matches!(
            short,
            Err(Refused::Cannot {
                refusal: Refusal::TooShort(_),
                ..
            })
        ));
        let mut odd = Period::whole_days(MONDAY, until);
        odd.ends = odd.ends.plus_seconds(3600);
        let odd = keep("band", odd);
        assert!(matches!(
            odd,
            Err(Refused::Cannot {
                refusal: Refusal::OffGrid(1440),
                ..
            })
        ));
        let kept = keep("band", Period::whole_days(MONDAY, until)).expect("it is free");
        assert_eq!(
            kept.period.minutes() % 1440,
            1440 - 60,
            "summer time has come in between"
        );
        let easter = MONDAY.saturating_add(20.days());
        let other = keep(
            "choir",
            Period::whole_days(easter, easter.saturating_add(10.days())),
        );
        assert!(matches!(
            other,
            Err(Refused::Cannot {
                refusal: Refusal::Taken(_),
                ..
            })
        ));
        let next = until.saturating_add(1.day());
        keep(
            "choir",
            Period::whole_days(next, next.saturating_add(10.days())),
        )
        .expect("it is empty again");
        let single = decide(
            &store,
            &store.sets[0],
            &asker("band"),
            hours(next, 18, 20),
            &Diary::default(),
        );
        assert_eq!(single, Err(Refusal::NotThisKind(OccurrenceKind::Single)));
    });
}
