//! The map beside the list: the same hits under the same numbers, whatever is asked for.

use kernel::Position;
use testkit::{Page, TestTown, on_each_engine};
use venues::{
    access::Action,
    actions,
    model::{Premises, PremisesKind, Site},
};

use crate::{
    stage::{hall, permit},
    town::{HOST, open},
};

/// A gym in the north with a position, and a workshop that nobody has said where is.
fn two_more(town: &TestTown) {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let north = Position {
        latitude: 62.45,
        longitude: 6.25,
    };
    let added = town.db.write_now(|conn| {
        for (id, kind, position) in [
            ("gym", PremisesKind::Gym, Some(north)),
            ("workshop", PremisesKind::Workshop, None),
        ] {
            let site = Site {
                id: format!("{id}-site"),
                name: format!("{id} i Nord"),
                position,
                ..Site::default()
            };
            actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
            let mut premises = Premises {
                id: id.into(),
                site: site.id,
                name: id.into(),
                kind,
                ..hall()
            };
            for set in &mut premises.sets {
                set.id = format!("{id}-{}", set.id);
            }
            actions::add_premises(conn, parts, &permit(Action::Describe), &premises)?;
        }
        Ok::<_, db::Error>(())
    });
    added.expect("two more premises");
}

/// The numbers of the list, each with the name of its hit.
fn listed(page: &Page) -> Vec<(String, String)> {
    let numbers = page.texts("#results .row .pin");
    numbers.into_iter().zip(page.texts("#results h3")).collect()
}

/// The numbers of the map; some stand together in one mark.
fn mapped(page: &Page) -> Vec<String> {
    let marks = page.texts("svg .m-num");
    let mut numbers: Vec<String> = marks
        .iter()
        .flat_map(|mark| mark.split(", "))
        .map(str::to_owned)
        .collect();
    numbers.sort();
    numbers
}

#[test]
fn the_map_has_the_hits_of_the_list_under_the_same_numbers_and_no_others() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        two_more(&town);
        let browser = house.browser(HOST);
        let asked = [
            ("", 4),
            ("?sort=name", 4),
            ("?use=rehearsal", 1),
            ("?kind=gym", 1),
            ("?kind=workshop", 1),
            ("?q=nord", 2),
            ("?near=gym-site&sort=nearest", 4),
        ];
        for (query, hits) in asked {
            let page = browser.get(&format!("/nb/lokaler{query}"));
            let listed = listed(&page);
            assert_eq!(listed.len(), hits, "{query}: {listed:?}");
            let known = listed.iter().filter(|(_, name)| !name.contains("workshop"));
            let placed: Vec<&str> = known.map(|(number, _)| number.as_str()).collect();
            assert_eq!(mapped(&page), placed, "{query}: {listed:?}");
            let told = page.texts("#drawn-title").join(" ");
            let words = match placed.len() {
                // Nobody has said where anything is: there is nothing to draw.
                0 => String::new(),
                1 => "ett nummerert sted".to_owned(),
                count => format!("{count} nummererte steder"),
            };
            assert!(told.contains(&words), "{query}: {told}");
            assert_eq!(told.is_empty(), placed.is_empty(), "{query}: {told}");
        }
        // Without hits there is no map to look for them on.
        let none = browser.get("/nb/lokaler?use=meeting");
        assert_eq!(none.texts("#results .row"), [""; 0]);
        assert_eq!(mapped(&none), [""; 0]);
    });
}
