//! Measures: said, followed up, planned year by year; and what is said inside stays inside.

use strategy::store::{documents, kept, measures};
use testkit::on_each_engine;

use crate::stage::{SECRET, Stage, version};

fn measure(stage: &Stage, bench: &str, fields: &[(&str, &str)]) -> String {
    let editor = stage.as_person(&stage.editor);
    let mut all = vec![("version", "0"), ("inside", SECRET)];
    all.extend_from_slice(fields);
    let page = editor.post(&format!("{bench}/tiltak/nytt"), &all);
    assert_eq!(page.status, 200, "{}", page.text());
    page.path.split('?').next().expect("a path").to_owned()
}

#[test]
fn progress_goes_by_weight_and_the_plan_of_a_year_is_told_from_the_last() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        let first = [
            ("title-nb", "Null kroner"),
            ("number", "1.1"),
            ("weight", "2"),
            ("years", "2025, 2026"),
            ("amounts", "2026: 150 000"),
            ("role", role.as_str()),
        ];
        let first = measure(&stage, &bench, &first);
        let second = [("title-nb", "Lager"), ("weight", "1"), ("years", "2025")];
        let second = measure(&stage, &bench, &second);
        let wrong = [("version", "0"), ("title-nb", "x"), ("years", "snart")];
        let editor = stage.as_person(&stage.editor);
        let wrong = editor.post(&format!("{bench}/tiltak/nytt"), &wrong);
        assert_eq!(wrong.status, 422);

        // The owner of the role says how it stands, and nobody else but those who arrange.
        let owner = stage.as_person(&stage.owner);
        let done = [("version", "1"), ("status", "done"), ("progress", "100")];
        assert_eq!(owner.post(&format!("{second}/status"), &done).status, 403);
        let said = owner.post(&format!("{first}/status"), &done);
        assert!(said.text().contains("Ferdig, 100 %"), "{}", said.text());
        assert_eq!(
            owner.post(&format!("{first}/status"), &done).status,
            409,
            "said before"
        );
        let board = owner.get(&format!("{bench}/tiltak"));
        assert!(board.text().contains("66,7 %"), "{}", board.text());
        assert_eq!(
            owner
                .get(&format!("{bench}/tiltak?mangler=unit"))
                .texts("tbody tr")
                .len(),
            2
        );
        assert_eq!(
            owner
                .get(&format!("{bench}/tiltak?status=done"))
                .texts("tbody tr")
                .len(),
            1
        );
        let late = [("version", "1"), ("status", "delayed"), ("progress", "10")];
        let late = editor.post(&format!("{second}/status"), &late);
        assert!(late.text().contains("Skriv hvorfor"), "{}", late.text());

        // Next year's plan: one goes on, one is dropped, one is new.
        let third = measure(
            &stage,
            &bench,
            &[("title-nb", "Teleslynge"), ("number", "1.2")],
        );
        let id = |path: &str| path.rsplit('/').next().expect("an id").to_owned();
        let plan = format!("{bench}/handlingsplan/2026");
        let (one, three) = (id(&first), id(&third));
        let ticks = [
            ("measure", one.as_str()),
            ("measure", three.as_str()),
            ("frame", "100 000"),
        ];
        let page = editor.post(&plan, &ticks);
        let rows = page.texts("tbody tr");
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(
            rows[0].contains("Null kroner") && rows[0].contains("Videreført"),
            "{rows:?}"
        );
        assert!(
            rows[1].contains("Teleslynge") && rows[1].contains("Nytt"),
            "{rows:?}"
        );
        assert!(
            rows[2].contains("Lager") && rows[2].contains("Tatt ut"),
            "{rows:?}"
        );
        let words = page.text().replace('\u{a0}', " ");
        assert!(words.contains("50 000 kr mer enn rammen"), "{words}");

        // For everybody once the strategy is decided; never what is said inside.
        let public = "/nb/strategi/sammen-i-fjordvik/handlingsplan/2026";
        assert_eq!(stage.nobody().get(public).status, 404);
        stage.decide(&bench, "2022");
        for path in ["", "/csv"] {
            let page = stage.nobody().get(&format!("{public}{path}"));
            assert_eq!(page.status, 200, "{path}");
            assert!(
                page.body.contains("Teleslynge") && !page.body.contains(SECRET),
                "{path}"
            );
        }
        let sheet = stage
            .nobody()
            .send("GET", &format!("{public}/xlsx"), &[], "");
        assert_eq!(sheet.status(), 200);
        assert!(sheet.body().starts_with(b"PK"));
        let page = stage.nobody().get("/nb/strategi/sammen-i-fjordvik");
        assert!(
            page.text().contains("1 av 3 tiltak er ferdige"),
            "{}",
            page.text()
        );
        assert!(!page.body.contains(SECRET));
        let changed = version(&editor.get(&first));
        assert_ne!(changed, "1");
    });
}

#[test]
fn strangers_learn_nothing_of_measures() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let one = measure(
            &stage,
            &bench,
            &[("title-nb", "Null kroner"), ("years", "2026")],
        );
        let stranger = stage.as_person(&stage.stranger);
        for path in [
            one.clone(),
            format!("{bench}/tiltak"),
            format!("{bench}/tiltak/nytt"),
            format!("{bench}/handlingsplan/2026"),
        ] {
            assert_eq!(stranger.get(&path).status, 403, "{path}");
        }
        assert_eq!(stranger.post(&format!("{one}/status"), &[]).status, 403);
        let owner = stage.as_person(&stage.owner);
        assert_eq!(owner.get(&one).status, 200);
        let fields = [("version", "1"), ("title-nb", "Mitt")];
        assert_eq!(owner.post(&one, &fields).status, 403);
        assert_eq!(
            owner
                .post(&format!("{bench}/handlingsplan/2026"), &[])
                .status,
            403
        );
    });
}

#[test]
fn what_an_edition_keeps_goes_along_when_two_associations_become_one() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        stage.add(&bench, "Rom for alle", "");
        let path = measure(&stage, &bench, &[("title-nb", "Lager"), ("weight", "1")]);
        let id = path.rsplit('/').next().expect("an id");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let room = strategy::capability();
        let joined = |conn: &mut db::Conn| {
            let mut it = measures::one(conn, id)?.expect("the measure");
            it.told.associations = vec!["choir".to_owned()];
            assert!(measures::save(conn, &it)?);
            let edition = documents::editions(conn, &it.document)?.pop();
            let edition = edition.expect("the edition").id;
            kept::keep_all(conn, &it.document, &edition)?;
            let names = |conn: &mut db::Conn| {
                let own = measures::one(conn, id)?.expect("the measure");
                let kept = kept::of_edition(conn, &edition)?.remove(0);
                Ok::<_, db::Error>([own.told.associations, kept.told.associations].concat())
            };
            let moved = (room.merge)(conn, "choir", "band")?;
            let merged = names(conn)?;
            (room.unmerge)(conn, "choir", "band", &moved)?;
            Ok::<_, db::Error>((merged, names(conn)?))
        };
        let (merged, back) = stage.town.db.write_now(joined).expect("joined");
        assert_eq!(merged, ["band", "band"], "here, and in the edition");
        assert_eq!(back, ["choir", "choir"]);
    });
}
