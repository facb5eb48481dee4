//! Who gets in: those who work with premises, and officers of an association that lets its own.

use access::RoleKind;
use testkit::on_each_engine;
use venues::{access::Action, actions, model::Site};

use crate::{
    stage::{permit, pitch},
    town::{HOST, Town, version},
};

const PAGES: [&str; 6] = [
    "/nb/saker/lokaler",
    "/nb/saker/lokaler/nytt-sted",
    "/nb/saker/lokaler/sted/site",
    "/nb/saker/lokaler/lokale/hall",
    "/nb/saker/lokaler/stengt",
    "/nb/saker/lokaler/import",
];

#[test]
fn nobody_else_gets_in() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let oda = town.stage.town.person("Oda", "oda@fjordvik.example");
        let oda = town.house.browser(HOST).sign_in(&town.stage.town, &oda);
        for path in PAGES {
            let answer = oda.send("GET", path, &[], "");
            assert_eq!(answer.status(), 403, "{path}");
            assert_eq!(town.browser().get(path).status, 200, "{path}");
        }
        let answer = oda.send_form("/nb/saker/lokaler/nytt-sted", &[("name", "Slottet")]);
        assert_eq!(answer.status(), 403);
    });
}

#[test]
fn officers_of_an_association_that_lets_its_own_describe_that_and_nothing_else() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let made = town.stage.write(|conn, parts| {
            let house = Site {
                id: "house".into(),
                name: "Grendehuset".into(),
                address: "Bygdeveien 1".into(),
                owner: Some("village".into()),
                ..Site::default()
            };
            actions::add_site(conn, parts, &permit(Action::Describe), &house)?;
            let mut room = pitch();
            (room.id, room.site, room.name) = ("room".into(), "house".into(), "Salen".into());
            for set in &mut room.sets {
                set.id = format!("room-{}", set.id);
            }
            actions::add_premises(conn, parts, &permit(Action::Describe), &room)
        });
        made.expect("a house of the village");
        let kari = town.stage.town.person("Kari", "kari@fjordvik.example");
        town.stage.town.give_role(&kari, "village", RoleKind::Chair);
        let kari = town.house.browser(HOST).sign_in(&town.stage.town, &kari);
        let list = kari.get("/nb/saker/lokaler");
        assert_eq!(list.texts("#hits"), ["Ett lokale"], "only her own");
        let path = "/nb/saker/lokaler/lokale/room";
        let page = kari.get(path);
        let form = version(&page);
        let fields = [
            ("version", form.as_str()),
            ("name", "Storsalen"),
            ("kind", "house"),
            ("do", "save"),
        ];
        assert_eq!(kari.post(path, &fields).status, 200);
        assert_eq!(town.premises("room").name, "Storsalen");
        assert_eq!(kari.get(&format!("{path}/bruk")).status, 200, "who comes");
        for other in [
            "/nb/saker/lokaler/lokale/hall",
            "/nb/saker/lokaler/lokale/hall/bruk",
            "/nb/saker/lokaler/vilkar",
            "/nb/saker/lokaler/regler",
        ] {
            assert_eq!(kari.send("GET", other, &[], "").status(), 403, "{other}");
        }
        // Who lets it is not hers to change.
        let site = "/nb/saker/lokaler/sted/house";
        let form = version(&kari.get(site));
        let fields = [
            ("version", form.as_str()),
            ("name", "Grendehuset"),
            ("address", "Bygdeveien 1"),
            ("owner", ""),
        ];
        kari.send_form(site, &fields);
        let (sites, _) = town.stage.read(venues::all);
        let house = sites
            .iter()
            .find(|it| it.id == "house")
            .expect("it is there");
        assert_eq!(house.owner.as_deref(), Some("village"));
    });
}
