//! What was said is seen from where it belongs: by the owner who writes, by whoever answers for a measure, and
//! by anybody at the goal; and one finds one's own among many.

use testkit::on_each_engine;

use crate::stage::{SECRET, Stage};

#[test]
fn what_was_said_is_seen_by_the_owner_and_found_by_whoever_said_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let theme = stage.add(&bench, "Rom for alle", "");
        stage.own(&theme, &role);
        let (editor, nobody) = (stage.as_person(&stage.editor), stage.nobody());
        let measure = [
            ("version", "0"),
            ("title-nb", "Nattåpent"),
            ("role", role.as_str()),
        ];
        let made = editor.post(&format!("{bench}/tiltak/nytt"), &measure);
        let measure = made.path.split('?').next().expect("a path").to_owned();
        let form = editor.get(&format!("{bench}/innspill/nytt"));
        let about = form.attributes("input[name=about]", "value");
        assert_eq!(about.len(), 2, "the theme and the measure: {about:?}");
        let says = |title: &str, from: &str, about: &str, public: bool| {
            let mut fields = vec![
                ("version", "0"),
                ("title", title),
                ("text", "Hallene stenger for tidlig."),
                ("from", from),
                ("about", about),
                ("outcome", "taken"),
                ("answer", "Nå er det nattåpent."),
                ("inside", SECRET),
            ];
            if public {
                fields.push(("public", "yes"));
            }
            let page = editor.post(&format!("{bench}/innspill/nytt"), &fields);
            assert_eq!(page.status, 200, "{}", page.text());
        };
        says("Lengre åpent", "Idrettsrådet", &about[0], true);
        says("Nøkler til oss", "Fjordvik korps", &about[1], true);
        says("Bare mellom oss", "Ungdomsrådet", &about[0], false);

        // The owner of the theme reads what was said while she writes; nobody tends it but those who may.
        let owner = stage.as_person(&stage.owner);
        let page = owner.get(&theme);
        let heard = page.texts("[aria-labelledby=heard] li b");
        assert!(heard.contains(&"Lengre åpent".to_owned()), "{heard:?}");
        assert!(heard.contains(&"Bare mellom oss".to_owned()), "{heard:?}");
        assert!(
            !heard.contains(&"Nøkler til oss".to_owned()),
            "of a measure"
        );
        assert!(
            page.attributes("[aria-labelledby=heard] li a", "href")
                .is_empty()
        );
        let page = owner.get(&measure);
        assert!(page.text().contains("Nøkler til oss") && page.text().contains("nattåpent"));
        let tended = editor.get(&theme).link("Lengre åpent");
        assert_eq!(editor.get(&tended).status, 200);

        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let public = nobody.get("/nb/strategi/sammen-i-fjordvik");
        let words = public.text();
        assert_eq!(words.matches("Ett innspill om dette").count(), 2, "{words}");
        let list = "/nb/strategi/sammen-i-fjordvik/innspill";
        let at_goal = nobody.get(&format!("{list}?om={}", about[0]));
        assert!(
            at_goal.text().contains("Lengre åpent"),
            "{}",
            at_goal.text()
        );
        assert!(!at_goal.body.contains("Nøkler til oss"));
        assert!(
            at_goal.text().contains("Viser 1 av 2 innspill."),
            "{}",
            at_goal.text()
        );
        // By the name of the association, and by a word of the answer.
        let own = nobody.get(&format!("{list}?q=korps"));
        assert!(own.text().contains("Nøkler til oss") && !own.body.contains("Lengre åpent"));
        assert_eq!(
            nobody
                .get(&format!("{list}?q=natt%C3%A5pent"))
                .texts("main h3")
                .len(),
            2
        );
        let none = nobody.get(&format!("{list}?q=mellom"));
        assert!(
            none.text().contains("Viser 0 av 2 innspill."),
            "{}",
            none.text()
        );
        assert!(!none.body.contains("Bare mellom oss") && !none.body.contains(SECRET));
    });
}
