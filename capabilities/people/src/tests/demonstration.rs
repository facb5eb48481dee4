//! The people of the demonstration are there, and hold what they are said to hold.

use ::access::{RoleKind, Scope};
use identity::{
    national::{NationalRoleKind, NationalRoles as _},
    people, roles, units,
};
use testkit::{TestTown, on_each_engine};

use super::{Stage, capabilities};
use crate::demo;

#[test]
fn the_people_of_the_demonstration_are_there() {
    on_each_engine(|fresh| {
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities());
        let sources: Vec<_> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|one| one.texts))
            .collect();
        let words = texts::Catalog::new(&sources).expect("texts");
        let open = town.open(words.into()).expect("a town").as_demo();
        for capability in capabilities() {
            (capability.demo)(&open).expect("filled");
        }
        // Once more changes nothing.
        demo::fill(&open).expect("filled");
        town.db
            .read_now(|conn| {
                let ingrid = demo::person(demo::OFFICER);
                let held = roles::of_person(conn, &*town.clock, &ingrid)?;
                let kinds: Vec<RoleKind> = held.iter().map(|role| role.kind).collect();
                assert_eq!(kinds, [RoleKind::Treasurer, RoleKind::Delegate]);
                assert_eq!(held[1].scopes, [Scope::Booking, Scope::Messages]);
                let name = people::one(conn, &ingrid)?.map(|person| person.name);
                assert_eq!(name.as_deref(), Some("Ingrid Solbakken"));
                let known = associations::demo::associations();
                let choir = known.iter().find(|it| it.name == "Shantykoret Bølgeskvulp");
                let national = choir.and_then(|it| it.national.as_ref()).expect("a number");
                let number = national.entity["organisasjonsnummer"]
                    .as_str()
                    .expect("a number");
                let told = demo::national_roles().roles_of(&number.parse().expect("nine digits"));
                let told = told.expect("the register knows it");
                assert_eq!(told[0].kind, NationalRoleKind::Chair);
                assert!(told[0].number.is_synthetic(), "nobody's");
                let mac = told[0]
                    .number
                    .mac(|it| open.outside.key.mac("national_number", it));
                let turid = demo::person(demo::NEWCOMER);
                assert_eq!(
                    people::number_macs(conn, &turid)?,
                    [mac],
                    "she can claim at once"
                );
                assert!(roles::of_person(conn, &*town.clock, &turid)?.is_empty());
                assert_eq!(units::all(conn)?.len(), 4);
                assert_eq!(roles::of_municipality(conn, &*town.clock)?.len(), 6);
                assert_eq!(roles::in_all_associations(conn, &*town.clock)?.len(), 47);
                Ok::<_, db::Error>(())
            })
            .expect("read");
    });
}

#[test]
fn only_the_demonstration_lets_people_in_by_a_click() {
    on_each_engine(|fresh| {
        let face = [("who", demo::OFFICER), ("til", "/nb/foreninger")];
        let stage = Stage::set(fresh);
        assert!(
            !stage
                .browser()
                .get("/nb/logg-inn")
                .text()
                .contains("demonstrasjon")
        );
        let refused = stage.browser().send_form("/nb/logg-inn/demo", &face);
        assert_eq!(refused.status(), 404);

        let stage = Stage::of(TestTown::fjordvik(fresh, &capabilities()).as_demo());
        let page = stage.browser().get("/nb/logg-inn");
        assert_eq!(page.attributes("[name=who]", "value"), demo::FACES);
        assert!(page.text().contains("Bare i demonstrasjonen"));
        // A person of another key is nobody one can come in as.
        let other = [("who", "kari-brekke")];
        let refused = stage.browser().send_form("/nb/logg-inn/demo", &other);
        assert_eq!(refused.status(), 404);
    });
}
