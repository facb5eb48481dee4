//! Damage: told by anybody who has signed in, followed by those who work here.

use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY, version};

#[test]
fn damage_is_told_from_a_time_and_followed_until_it_is_mended() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        stage.at(TODAY, 18 * 60);
        let hers = stage.as_person(&stage.officer);
        let tell = format!("/nb/oppmote/{}/skade", it.id);
        assert_eq!(hers.send_files(&tell, &[("words", "")], &[]).status(), 422);
        let words = [("words", "Vinduet er knust.")];
        assert_eq!(hers.send_files(&tell, &words, &[]).status(), 303);
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(neighbour.send_files(&tell, &words, &[]).status(), 404);
        assert_eq!(
            stage
                .house
                .browser(HOST)
                .send_files(&tell, &words, &[])
                .status(),
            401
        );
        let open = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(open), ["caretaking.damage"]);
        let staff = stage.as_staff();
        let day = staff.get("/nb/vaktmester?sted=site");
        let path = day.link("Vinduet er knust.");
        let page = staff.get(&path);
        assert!(page.text().contains("Sandvik blandakor"), "{}", page.text());
        let seen = version(&page);
        let mended = [
            ("version", seen.as_str()),
            ("state", "mended"),
            ("words", "Nytt glass."),
        ];
        assert_eq!(hers.send_form(&path, &mended).status(), 403);
        assert_eq!(staff.send_form(&path, &mended).status(), 303);
        assert_eq!(staff.send_form(&path, &mended).status(), 409);
        assert_eq!(stage.told(open), [""; 0]);
        assert!(
            staff
                .get("/nb/saker/skader")
                .text()
                .contains("Ingen skader venter")
        );
        assert!(
            staff
                .get("/nb/saker/skader?vis=alle")
                .text()
                .contains("Vinduet")
        );
    });
}

#[test]
fn damage_in_the_building_is_told_by_a_neighbour_who_says_where() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let hers = stage.as_person(&stage.neighbour);
        let tell = "/nb/vaktmester/skade";
        assert_eq!(hers.get(tell).status, 200);
        let nowhere = [("premises", "nei"), ("words", "Det lekker.")];
        assert_eq!(hers.send_files(tell, &nowhere, &[]).status(), 422);
        let hall = [("premises", "hall"), ("words", "Det lekker.")];
        assert_eq!(hers.send_files(tell, &hall, &[]).status(), 303);
        let told = "SELECT premises_id AS it FROM damage";
        assert_eq!(stage.told(told), ["hall"]);
    });
}
