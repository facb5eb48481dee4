//! Somewhere to keep things: found by what it is for, and let for whole days from today on.

use testkit::on_each_engine;
use venues::{
    access::Action,
    actions,
    model::{
        BookingRule, IntendedUse, LettableSet, OccurrenceKind, Premises, PremisesKind, Purpose,
        Suitability, TenantKind,
    },
};

use crate::{
    stage::{hall, permit},
    town::{HOST, open},
};

const DAY: i32 = 24 * 60;

fn store() -> Premises {
    let hall = hall();
    let rule = BookingRule {
        kinds: vec![OccurrenceKind::Storage],
        notice_minutes: 0,
        least_minutes: 7 * DAY,
        most_minutes: 366 * DAY,
        grid_minutes: DAY,
        ..BookingRule::usual(TenantKind::Association, jiff::civil::date(2026, 1, 1))
    };
    Premises {
        id: "store".into(),
        name: "Boden".into(),
        kind: PremisesKind::Storage,
        sets: vec![LettableSet {
            id: "shelf".into(),
            ..hall.sets[0].clone()
        }],
        suits: vec![Suitability {
            purpose: Purpose::Use(IntendedUse::Keeping),
            fitness: 100,
        }],
        rules: vec![rule],
        ..hall
    }
}

#[test]
fn a_store_is_found_and_lent_by_days() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let made = town.db.write_now(|conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::add_premises(conn, parts, &permit(Action::Describe), &store())
        });
        made.expect("a store");
        let browser = house.browser(HOST);
        let found = browser.get("/nb/lokaler?q=lager");
        assert_eq!(found.texts("#results h3"), ["Sandvikhallen, Boden"]);
        assert!(found.texts("#results .row").join(" ").contains("Ledig nå"));
        let links = found.own_links();
        let asked = links.iter().find(|link| link.contains("/reservasjon/ny"));
        assert!(asked.expect("a way to it").contains("until="), "{links:?}");
        let page = browser.get("/nb/lokale/store");
        assert!(page.text().contains("Ledig nå"), "{}", page.text());
        assert!(
            page.text().contains("Du kan låne fra 7 døgn til 366 døgn"),
            "{}",
            page.text()
        );
        assert_eq!(page.attributes("input[name=set]", "value"), ["shelf"]);
        let today = kernel::today(&*town.clock).to_string();
        assert_eq!(page.attributes("input[name=date]", "value"), [today]);
        // Nobody who may not have it is shown a form.
        let private = browser.get("/nb/lokale/store?for=private");
        assert!(private.attributes("input[name=date]", "value").is_empty());
    });
}

#[test]
fn a_birthday_is_a_private_persons_unless_she_says_otherwise() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        let chosen = |path: &str| {
            let page = browser.get(path);
            page.attributes("#for option[selected]", "value")
        };
        assert_eq!(chosen("/nb/lokaler?q=bursdag"), ["private"]);
        assert_eq!(chosen("/nb/lokaler?q=bursdag&for=adult"), ["adult"]);
        assert_eq!(chosen("/nb/lokaler?q=trening"), ["youth"]);
    });
}
