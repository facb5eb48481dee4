//! Two municipalities in one process never see each other, and the process stops with grace.

mod common;

use common::{Place, process::Serving, register};
use testkit::on_each_engine;

#[test]
fn two_municipalities_never_see_each_other() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        for (number, name, choir) in [
            ("3205", "Lillestrøm", "ELVEKORET"),
            ("4601", "Bergen", "FJELLKORET"),
        ] {
            place.create(number, name, &fresh.location());
            let file = place.write(
                &format!("{number}.json"),
                &register::file(&[register::entity(1, choir, number)]),
            );
            assert_eq!(place.import(number, &file)["new"], 1);
        }
        let serving = Serving::start(&place, &["serve"]);
        for (host, own, other) in [
            (
                "3205.example",
                ["Lillestrøm", "Elvekoret"],
                ["Bergen", "Fjellkoret"],
            ),
            (
                "4601.example:8080",
                ["Bergen", "Fjellkoret"],
                ["Lillestrøm", "Elvekoret"],
            ),
        ] {
            let page = serving.get(host, "/nb").text;
            let list = serving.get(host, "/api/v1/associations");
            assert_eq!(list.status, 200, "{list:?}");
            assert!(
                page.contains(own[0]) && list.text.contains(own[1]),
                "{page}\n{list:?}"
            );
            for foreign in other {
                assert!(
                    !page.contains(foreign) && !list.text.contains(foreign),
                    "{page}\n{list:?}"
                );
            }
        }
        for path in ["/nb", "/api/v1/associations"] {
            let nobody = serving.get("frivillig.example", path);
            assert_eq!(nobody.status, 421, "{nobody:?}");
            for somebody in ["Bergen", "Lillestrøm", "koret"] {
                assert!(!nobody.text.contains(somebody), "{nobody:?}");
            }
        }
        assert_eq!(serving.get("frivillig.example", "/healthz").status, 200);
    });
}

#[test]
fn with_one_municipality_every_host_is_served() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        let serving = Serving::start(&place, &["serve", "--log-json"]);
        assert_eq!(serving.get("127.0.0.1", "/api/v1/associations").status, 200);
        assert_eq!(
            serving
                .get("hvasomhelst.example", "/api/v1/associations")
                .status,
            200
        );
        serving.signal("TERM");
        assert_eq!(serving.ended().code, 0);
        let serving = Serving::start(&place, &["serve"]);
        serving.signal("INT");
        assert_eq!(serving.ended().code, 0);
    });
}

#[test]
fn serving_is_refused_where_it_cannot_go_well() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        let serving = Serving::start(&place, &["serve"]);
        let said = place.refused(&["serve", "--listen", &serving.address]);
        assert!(said.contains("Choose another with --listen"), "{said}");
        drop(serving);
        let config = place.config();
        place.write("samspill.toml", &config.replace("3205\"\n", "4601\"\n"));
        let said = place.refused(&["serve", "--listen", "127.0.0.1:0"]);
        assert!(said.contains("does not hold municipality 4601"), "{said}");
        let old = config
            .lines()
            .find(|line| line.starts_with("database"))
            .expect("a line");
        place.write(
            "samspill.toml",
            &config.replace(old, "database = \"sqlite:gone.db\""),
        );
        let said = place.refused(&["serve", "--listen", "127.0.0.1:0"]);
        assert!(
            said.contains("there is no such file. Look at its address"),
            "{said}"
        );
        assert!(!place.path("gone.db").exists());
    });
}
