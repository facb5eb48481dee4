//! Contact persons: consent, rights, and no list with them in.

use super::*;

#[test]
fn a_contact_person_is_shown_only_with_consent_and_never_in_bulk() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let page = path(&stage, "/kontaktpersoner");
        let at = |browser: &Browser| {
            browser
                .get(&page)
                .attributes("input[name=version]", "value")
                .remove(0)
        };
        let version = at(&browser);
        let named = [
            ("version", version.as_str()),
            ("public-name", "Kanarine Fuglesang"),
            ("public-email", "styret-hemmelig@fjordvik.example"),
            ("public-phone", "22 33 44 55"),
            ("grants-name", "Kanarine Fuglesang"),
            ("grants-phone", "22 33 44 55"),
        ];
        assert_eq!(browser.post(&page, &named).status, 200);
        let public = stage.house.browser(HOST);
        let there = stage.path("nb", CHOIR, "");
        has_no_canary(&public.get(&there).body, &there);
        let version = at(&browser);
        let agreed = [
            &[("version", version.as_str())],
            &named[1..],
            &[("public-consent", "yes")],
        ]
        .concat();
        assert_eq!(browser.post(&page, &agreed).status, 200);
        assert!(public.get(&there).text().contains("Kanarine Fuglesang"));
        let api = format!("/api/v1/associations/{}", stage.id(CHOIR));
        for bulk in [
            "/nb/foreninger?q=sandvik",
            "/nb/foreninger.csv",
            "/api/v1/associations",
            "/api/v1/associations.csv",
            &api,
        ] {
            has_no_canary(&public.get(bulk).body, bulk);
        }
        let ours = stage
            .town
            .db
            .read_now(|conn| store::contacts(conn, &stage.id(CHOIR), Purpose::Grants));
        assert_eq!(
            ours.expect("contacts").expect("one for grants").name,
            "Kanarine Fuglesang"
        );
        let late = browser.send_form(&page, &agreed);
        assert_eq!(late.status(), 409);
    });
}

#[test]
fn where_it_reveals_something_only_her_own_consent_counts() {
    use crate::privacy::{Reason, Sensitivity};
    let contact = |person: Option<&str>, told_by: Option<&str>| Contact {
        id: "1".into(),
        association: crate::model::AssociationId("a".into()),
        purpose: Purpose::Public,
        person: person.map(|id| PersonId(id.into())),
        name: "Kari".into(),
        email: String::new(),
        phone: String::new(),
        consent: Some((testkit::a_thursday(), told_by.map(|id| PersonId(id.into())))),
        version: 1,
    };
    let strict = Sensitivity::Stricter(Reason::Health);
    assert!(contact(None, Some("b")).may_be_shown(Sensitivity::Ordinary));
    assert!(!contact(None, Some("b")).may_be_shown(strict));
    assert!(!contact(None, None).may_be_shown(strict));
    assert!(!contact(Some("k"), Some("b")).may_be_shown(strict));
    assert!(contact(Some("k"), Some("k")).may_be_shown(strict));
    let mut of_another = contact(None, Some("b"));
    of_another.purpose = Purpose::Booking;
    assert!(
        !of_another.may_be_shown(Sensitivity::Ordinary),
        "she is there for the municipality alone"
    );
    let mut silent = contact(None, Some("b"));
    silent.consent = None;
    assert!(!silent.may_be_shown(Sensitivity::Ordinary));
}

#[test]
fn what_is_held_about_a_person_is_handed_out_and_erased() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let town = &stage.town;
        let contact = Contact {
            id: String::new(),
            association: stage.id(CHOIR),
            purpose: Purpose::Booking,
            person: None,
            name: "Ingrid Solbakken".into(),
            email: "ingrid@fjordvik.example".into(),
            phone: String::new(),
            consent: None,
            version: 0,
        };
        let told = town.db.write_now(|conn| {
            store::set_contact(conn, &*town.clock, &*town.ids, &contact)?;
            let told = crate::actions::export_person(conn, &person)?;
            let kept = crate::actions::erase_person(conn, &*town.clock, &person)?;
            assert!(kept.is_empty());
            Ok::<_, db::Error>(told)
        });
        let told = told.expect("what is held");
        assert_eq!(told["contact_person"][0]["purpose"], "booking");
        let left = town
            .db
            .read_now(|conn| store::contacts_of(conn, &stage.id(CHOIR)));
        assert_eq!(left.expect("contacts"), []);
    });
}
