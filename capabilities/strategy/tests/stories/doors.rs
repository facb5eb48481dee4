//! Who sees and does what: nobody, a stranger, one of the municipality's own, the owner of a section.

use testkit::on_each_engine;

use crate::stage::Stage;

#[test]
fn drafts_are_for_the_municipalitys_own_and_each_writes_where_she_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let own = stage.add(&bench, "Rom for alle", "");
        stage.own(&own, &role);
        let other = stage.add(&bench, "Lett å være med", "");
        let form = stage.as_person(&stage.editor).get(&bench);
        let theme = form.attributes("select[name=parent] option", "value")[1].clone();
        let below = stage.add(&bench, "Barn låner gratis", &theme);
        let nobody = stage.nobody();
        let stranger = stage.as_person(&stage.stranger);
        for path in [
            bench.clone(),
            format!("{bench}/gjennomlesing"),
            format!("{bench}/vedtak"),
            own.clone(),
            format!("{own}/historikk"),
            "/nb/saker/strategi".to_owned(),
            "/nb/saker/strategi/roller".to_owned(),
        ] {
            assert_eq!(stranger.get(&path).status, 403, "{path}");
            assert!(
                nobody.get(&path).path.contains("/logg-inn") || nobody.get(&path).status == 401,
                "{path}"
            );
        }
        let owner = stage.as_person(&stage.owner);
        assert_eq!(owner.get(&bench).status, 200);
        assert_eq!(owner.get(&own).status, 200);
        assert_eq!(owner.get(&other).status, 403, "another's section");
        assert_eq!(owner.get(&below).status, 200, "what lies below hers");
        let board = owner.get(&bench).text();
        assert!(
            board.contains("Som over: leder for kultur (Marit Lunde)"),
            "{board}"
        );
        let text = [("version", "1"), ("title-nb", "Mitt"), ("text-nb", "x")];
        assert_eq!(owner.post(&other, &text).status, 403);
        assert_eq!(owner.post(&format!("{other}/lagre"), &text).status, 403);
        for rest in ["ramme", "les-inn", "vedtak", "ny-del", "lesefrist"] {
            let path = format!("{bench}/{rest}");
            assert_eq!(owner.post(&path, &[("version", "1")]).status, 403, "{rest}");
        }
        for rest in ["om", "flytt", "fjern"] {
            let path = format!("{own}/{rest}");
            let fields = [("version", "1"), ("step", "up")];
            assert_eq!(owner.post(&path, &fields).status, 403, "{rest}");
        }
        assert_eq!(
            nobody.get("/nb/strategi").link("Finn en forening"),
            "/nb/foreninger"
        );
        assert_eq!(
            nobody.get("/nb/strategi/sammen-i-fjordvik").status,
            404,
            "only a draft"
        );
    });
}
