//! Three layers hang on one association: what the nation says, what it says itself, what the
//! municipality notes. None of them overwrites another.

use testkit::{national::Entity, on_each_engine};

use crate::notes::{HOST, house_of, id_of, read, set, town_with};

const OWN: &str = "INSERT INTO own_profile (association_id, short_name, description, how_to_start, openness, \
    website, email, target_groups, accessibility, languages, district, changed_at) SELECT id, 'Sandvikkoret', \
    '{\"nb\":\"Vi synger på torsdager.\",\"nn\":\"\",\"en\":\"\"}', '{\"nb\":\"\",\"nn\":\"\",\"en\":\"\"}', \
    'open', 'https://koret.example', 'koret@fjordvik.example', '[]', '[]', '[]', '', made_at FROM association";

fn choir() -> Entity {
    Entity::new(1, "SANDVIK BLANDAKOR").with("hjemmeside", "www.gammel.example")
}

#[test]
fn national_facts_never_overwrite_what_an_association_says_itself() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[choir()]);
        set(&town, OWN);
        let changed = choir()
            .with("hjemmeside", "www.ny.example")
            .with("aktivitet", vec!["Noe annet"]);
        assert_eq!(read(fresh, &town, &[changed])["changed"], 1);
        let house = house_of(&town);
        let id = id_of(&house, "Sandvik blandakor");
        let page = house.browser(HOST).get(&format!("/nb/forening/{id}"));
        assert!(
            page.text().contains("Vi synger på torsdager."),
            "{}",
            page.text()
        );
        assert!(
            page.body.contains("https://koret.example"),
            "{}",
            page.text()
        );
        assert!(
            !page.body.contains("ny.example"),
            "the national address took the place of the own"
        );
    });
}

#[test]
fn what_an_association_says_never_overwrites_national_facts() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[choir()]);
        let record = "entity_record";
        let before = sum_of(&town, record);
        set(&town, OWN);
        set(
            &town,
            "UPDATE own_profile SET website = 'https://helt-nytt.example'",
        );
        assert_eq!(sum_of(&town, record), before);
        assert_eq!(
            read(fresh, &town, &[choir()])["unchanged"],
            1,
            "the own layer is not compared"
        );
    });
}

#[test]
fn the_municipalitys_notes_are_kept_and_never_shown() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[choir()]);
        let made = "INSERT INTO association_note (id, association_id, body, made_at) \
                    SELECT id, id, 'NOTATCANARY: ring leder', made_at FROM association";
        set(&town, made);
        let before = sum_of(&town, "association_note");
        read(
            fresh,
            &town,
            &[choir().with("hjemmeside", "www.ny.example")],
        );
        assert_eq!(sum_of(&town, "association_note"), before);
        let house = house_of(&town);
        let browser = house.browser(HOST);
        let id = id_of(&house, "Sandvik blandakor");
        for path in [
            format!("/nb/forening/{id}"),
            format!("/api/v1/associations/{id}"),
            "/api/v1/associations.csv".into(),
        ] {
            assert!(!browser.get(&path).body.contains("NOTATCANARY"), "{path}");
        }
    });
}

fn sum_of(town: &testkit::TestTown, table: &str) -> Option<db::copy::TableSum> {
    let sums = db::copy::sums(&town.db, town.migrations()).expect("tables can be summed");
    sums.into_iter().find(|sum| sum.table == table)
}
