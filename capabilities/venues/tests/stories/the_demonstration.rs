//! Fjordvik: forty sites, a hundred and twenty premises, and calendars that look alive.

use testkit::{TestTown, on_sqlite};
use venues::Venues;
use web::Capability;

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), venues::capability()]
}

#[test]
fn the_town_is_filled_once_and_whole() {
    on_sqlite(|fresh| {
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities());
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|capability| capability.texts))
            .collect();
        let words = texts::Catalog::new(&sources).expect("texts that can be spoken");
        let opened = town
            .open(std::sync::Arc::new(words))
            .expect("the town opens");
        for capability in capabilities() {
            (capability.demo)(&opened).expect("it is filled");
            (capability.demo)(&opened).expect("and left as it is");
        }
        let (sites, premises) = town.db.read_now(venues::all).expect("premises");
        assert_eq!((sites.len(), premises.len()), (40, 120));
        let venues = Venues::of(sites, premises);
        for it in venues.all() {
            assert!(!it.sets.is_empty() && !it.suits.is_empty(), "{}", it.name);
        }
        let today = kernel::today(&*town.clock);
        let week =
            venues::time::Period::days(today, today.saturating_add(jiff::Span::new().days(6)));
        let diary = town
            .db
            .read_now(|conn| venues::diary_of_all(conn, week, testkit::a_thursday()))
            .expect("a diary");
        let of_halls = venues.all().iter().flat_map(|it| &it.atoms);
        let uses: usize = of_halls
            .map(|atom| diary.of_atom(atom.number).count())
            .sum();
        assert!(uses > 300, "only {uses} uses in a week");
        let held = venues
            .all()
            .iter()
            .flat_map(|it| &it.atoms)
            .flat_map(|atom| diary.of_atom(atom.number));
        assert!(held.filter(|it| it.held_by.is_some()).count() > 200);
        // What the municipality has itself is told as such, and teams have their club.
        let uses = town
            .db
            .read_now(|conn| venues::store::between(conn, week))
            .expect("uses");
        for it in uses.iter().filter(|it| it.kind.is_own()) {
            assert!(it.title.starts_with("SFO"), "nobody has «{}»", it.title);
        }
        // A year of it: half behind and half ahead, each week but those that are closed for all.
        for week in -25..=25 {
            let monday = today.saturating_add(jiff::Span::new().weeks(week));
            let days = venues::time::Period::days(
                monday,
                monday.saturating_add(jiff::Span::new().days(6)),
            );
            let uses = town
                .db
                .read_now(|conn| venues::store::between(conn, days))
                .expect("uses")
                .len();
            assert!(uses > 100, "only {uses} uses in the week of {monday}");
        }
    });
}
