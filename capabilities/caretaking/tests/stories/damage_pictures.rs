//! Pictures of damage: told with words, kept whole or not at all, seen by those who mend it.

use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY};

/// A picture as a telephone may send it; another test takes the same.
const WINDOW: &[u8] = include_bytes!("../../../venues/tests/desk/entrance.png");

#[test]
fn pictures_of_damage_are_told_with_words_and_seen_by_those_who_mend_it_alone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        stage.at(TODAY, 18 * 60);
        let hers = stage.as_person(&stage.officer);
        let tell = format!("/nb/oppmote/{}/skade", it.id);
        let words = ("words", "Vinduet er knust.");
        let said = [words, ("alternative", "En rute med hull <i>nederst</i>")];
        let window = ("pictures", "rute.png", WINDOW);
        let no_words = hers.post_files(&tell, &[words], &[window]);
        assert_eq!(no_words.status, 422, "whoever cannot see must know too");
        let not_one = ("pictures", "rute.png", &b"MZ this is a program"[..]);
        assert_eq!(
            hers.post_files(&tell, &said, &[window, not_one]).status,
            422
        );
        assert_eq!(hers.post_files(&tell, &said, &[window; 5]).status, 422);
        let kept = "SELECT alternative AS it FROM damage_picture ORDER BY rank";
        assert_eq!(stage.told(kept), [""; 0], "nothing is half told");
        assert_eq!(stage.told("SELECT id AS it FROM damage"), [""; 0]);

        let sent = hers.send_files(&tell, &said, &[window, window]);
        assert_eq!(sent.status(), 303);
        assert_eq!(stage.told(kept), [said[1].1; 2]);
        let staff = stage.as_staff();
        let path = staff
            .get("/nb/vaktmester?sted=site")
            .link("Vinduet er knust.");
        let page = staff.get(&path);
        let shown = page.attributes("p.pictures img", "src");
        assert_eq!(page.attributes("p.pictures img", "alt"), [said[1].1; 2]);
        assert_eq!(shown.len(), 2);
        for picture in &shown {
            let answer = staff.send("GET", picture, &[], "");
            assert_eq!(answer.status(), 200);
            assert_eq!(answer.headers()["content-type"], "image/jpeg");
            assert_eq!(answer.headers()["cache-control"], "private, no-store");
            assert!(answer.body().starts_with(&[0xFF, 0xD8, 0xFF]));
            assert_eq!(hers.get(picture).status, 403, "not even she who told");
            let nobody = stage.house.browser(HOST).send("GET", picture, &[], "");
            assert_eq!(nobody.status(), 303, "sign in first");
        }
        let third = staff.send("GET", &shown[0].replace("/bilde/1", "/bilde/3"), &[], "");
        assert_eq!(third.status(), 404);
    });
}
