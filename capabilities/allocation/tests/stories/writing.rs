//! A key is written without script, one step at a time, and what cannot be is refused in words.

use testkit::on_each_engine;

use crate::stage::Stage;

fn kr(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2212}', "-")
}

#[test]
fn a_key_is_written_without_script_one_step_at_a_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let marit = stage.marit();
        let page = marit.post("/nb/saker/nokler", &[("name", "")]);
        assert_eq!(page.status, 422);
        let page = marit.post("/nb/saker/nokler", &[("name", "Driftstilskudd")]);
        assert_eq!(page.heading(), "Driftstilskudd, versjon 1");
        let here = page.path.split('?').next().expect("a path").to_owned();
        let step = format!("{here}/steg");
        let send = |version: &str, fields: &[(&str, &str)]| {
            marit.post(&step, &[&[("version", version)], fields].concat())
        };
        let rest = [("slag", "share"), ("portion", "rest")];
        let wrong = send("1", &rest);
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("Skriv hva som skal telle"));
        let wrong = send("1", &[&rest[..], &[("weight-members", "mye")]].concat());
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#weight-members", "value"), ["mye"]);
        send("1", &[&rest[..], &[("weight-members", "1,5")]].concat());
        let stale = send(
            "1",
            &[
                ("slag", "base"),
                ("figure", "association"),
                ("amount", "1000"),
            ],
        );
        assert_eq!(stale.status, 409, "somebody changed it first");
        send(
            "2",
            &[
                ("slag", "base"),
                ("figure", "association"),
                ("amount", "1 000"),
            ],
        );
        send(
            "3",
            &[
                ("slag", "rounding"),
                ("unit", "100"),
                ("method", "remainder"),
            ],
        );
        send(
            "4",
            &[
                ("slag", "set-aside"),
                ("purpose_nb", "klager"),
                ("portion", "pot"),
                ("percent", "2,5"),
            ],
        );
        let page = send(
            "5",
            &[
                ("slag", "cap"),
                ("limit", "fixed"),
                ("amount", "900,50"),
                ("surplus", "left"),
            ],
        );
        let words: Vec<String> = page
            .texts("ol.rows > li > p")
            .iter()
            .map(|text| kr(text))
            .collect();
        assert_eq!(
            words,
            [
                "2,5 prosent av potten settes av til klager.",
                "Resten deles etter medlemmer (teller 1,5).",
                "1 000 kr per forening.",
                "Ingen får mer enn 900,50 kr. Det som blir over, blir stående igjen.",
                "Beløpene rundes ned til hele 1 kr. Det som blir over, går til dem med størst rest, \
                 og ved likhet først til den med flest medlemmer.",
            ],
            "each stands in its stage"
        );
        assert!(
            page.text()
                .contains("Summen i trinn 4 må gå opp i det beløpene rundes til.")
        );
        // The base goes before the share, within their stage; the cap cannot leave its own.
        let moved = marit.post(&here, &[("version", "6"), ("up", "2")]);
        assert!(kr(&moved.texts("ol.rows > li > p")[1]).starts_with("1 000 kr per forening"));
        let stays = marit.post(&here, &[("version", "7"), ("up", "3")]);
        assert!(stays.texts("ol.rows > li > p")[3].starts_with("Ingen får mer"));
        let gone = marit.post(&here, &[("version", "8"), ("remove", "3")]);
        assert_eq!(gone.texts("ol.rows > li").len(), 4);
        assert!(gone.text().contains("Nøkkelen kan kjøres"));
        // What is changed comes back as it was written.
        let form = marit.get(&format!("{step}?nr=2"));
        assert_eq!(form.attributes("#weight-members", "value"), ["1,5"]);
        let names = [
            ("version", "9"),
            ("name_nb", "Drift"),
            ("name_nn", "Drift"),
            ("name_en", "Running"),
        ];
        let named = marit.post(&here, &names);
        assert_eq!(named.heading(), "Drift, versjon 1");
        assert_eq!(
            marit.get(&here.replace("/nb/", "/en/")).heading(),
            "Running, version 1"
        );
    });
}
