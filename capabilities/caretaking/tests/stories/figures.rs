//! Figures of use: what was marked is what they tell.

use testkit::on_each_engine;

use super::stage::{Stage, TODAY};

#[test]
fn figures_tell_hours_per_site_and_tenant_and_name_no_person() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let used = stage.choir_has("a", 18, 21);
        let party = stage.parent_has("b", 18, 20);
        stage.at(TODAY, 20 * 60);
        let staff = stage.as_staff();
        assert_eq!(stage.mark(&staff, &used.id, "yes", "0"), 303);
        assert_eq!(stage.mark(&staff, &party.id, "no", "0"), 303);
        let path = "/nb/saker/lokaltall?fra=2026-03-12&til=2026-03-12";
        assert_eq!(staff.get(path).status, 200);
        let csv = staff
            .get(&path.replace("lokaltall?", "lokaltall.csv?"))
            .body;
        let rows: Vec<&str> = csv.lines().skip(1).collect();
        assert_eq!(
            rows,
            [
                "Sted;Sandvikhallen;5;3;2;0;0;0;50;80;2",
                "Leietaker;Private og andre uten forening;2;0;2;0;0;0;100;100;1",
                "Leietaker;Sandvik blandakor;3;3;0;0;0;0;0;67;1",
            ]
        );
        assert!(!csv.contains("Oda"));
        let hers = stage.as_person(&stage.officer);
        assert_eq!(hers.get(path).status, 403);
    });
}
