//! Who sees and does what: nobody, a stranger, one of the municipality's own, the one who answers.

use testkit::on_each_engine;

use crate::stage::Stage;

#[test]
fn rounds_and_drafts_are_for_the_municipalitys_own_and_each_answers_for_her_own() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let round = stage.round();
        let begin = format!("/nb/saker/oppfolging/dokument/{}/rapport", stage.document);
        let editor = stage.as_person(&stage.editor);
        let draft = editor.post(&begin, &[("from", "2025"), ("year", "2025")]);
        let draft = draft.path.split('?').next().expect("a path").to_owned();
        let measure = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[0]);
        let nobodys = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[2]);
        let pages = [
            "/nb/saker/oppfolging".to_owned(),
            "/nb/saker/oppfolging/mine".to_owned(),
            "/nb/saker/oppfolging/tall".to_owned(),
            "/nb/saker/oppfolging/tall.csv".to_owned(),
            format!("/nb/saker/oppfolging/runde/{round}"),
            format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document),
            measure.clone(),
            draft.clone(),
        ];
        let nobody = stage.nobody();
        let stranger = stage.as_person(&stage.stranger);
        let reader = stage.as_person(&stage.reader);
        for path in &pages {
            let asked = nobody.get(path);
            assert!(
                asked.path.contains("/logg-inn") || asked.status == 401,
                "{path}"
            );
            assert_eq!(stranger.get(path).status, 403, "{path}");
            assert_eq!(reader.get(path).status, 200, "{path}");
        }
        // One of the municipality's own looks in, and changes nothing.
        let changes = [
            begin,
            format!("/nb/saker/oppfolging/runde/{round}"),
            format!("/nb/saker/oppfolging/dokument/{}/runde", stage.document),
            format!("/nb/saker/oppfolging/dokument/{}/tall", stage.document),
            "/nb/saker/oppfolging/tall/ny".to_owned(),
            format!("/nb/saker/oppfolging/mine/{round}"),
            format!("{draft}/vedtak"),
            draft,
        ];
        for path in &changes {
            let fields = [("version", "1"), ("from", "2024"), ("year", "2024")];
            assert_eq!(reader.post(path, &fields).status, 403, "{path}");
            assert_eq!(stranger.post(path, &fields).status, 403, "{path}");
        }
        let link = [
            ("sort", "link"),
            ("words", "x"),
            ("link", "https://fjordvik.example"),
        ];
        let owner = stage.as_person(&stage.owner);
        assert_eq!(reader.post(&measure, &link).status, 403);
        assert_eq!(
            owner.post(&nobodys, &link).status,
            403,
            "she answers not for that"
        );
        assert_eq!(owner.post(&measure, &link).status, 200);
        let empty = reader.get("/nb/saker/oppfolging/mine");
        assert!(
            empty.text().contains("Ingen runde venter"),
            "{}",
            empty.text()
        );
    });
}
