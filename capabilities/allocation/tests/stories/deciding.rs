//! What is decided is entered with date, body and case, and never changed; the way on is a next version.

use allocation::model::KeyState;
use testkit::on_each_engine;

use crate::stage::{Stage, key};

const DECISION: [(&str, &str); 8] = [
    ("on-day", "11"),
    ("on-month", "12"),
    ("on-year", "2025"),
    ("by", "kommunestyret"),
    ("case_number", "25/01482"),
    ("from-day", "1"),
    ("from-month", "1"),
    ("from-year", "2026"),
];

#[test]
fn a_decided_key_is_frozen_and_goes_on_as_a_next_version() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let draft = stage.draft("Drift", key(1_000, 100));
        let marit = stage.marit();
        let here = format!("/nb/saker/nokler/{}", draft.id);
        let decide = |version: &str, fields: &[(&str, &str)]| {
            let path = format!("{here}/vedta");
            marit.post(&path, &[&[("version", version)], fields].concat())
        };
        let missing = decide("1", &DECISION[..3]);
        assert_eq!(missing.status, 422);
        assert!(missing.text().contains("Skriv hvem som vedtok nøkkelen"));
        let stale = decide("0", &DECISION);
        assert_eq!(stale.status, 409);
        let decided = decide("1", &DECISION);
        assert!(
            decided.text().contains(
                "Vedtatt av kommunestyret 11. desember 2025, sak 25/01482. Gjelder fra 1. januar 2026."
            ),
            "{}",
            decided.text()
        );
        assert!(decided.texts("button[name=remove]").is_empty());
        for (path, fields) in [
            (here.clone(), vec![("version", "2"), ("remove", "0")]),
            (format!("{here}/forkast"), vec![("version", "2")]),
            (
                format!("{here}/vedta"),
                [&[("version", "2")], &DECISION[..]].concat(),
            ),
        ] {
            let status = marit.send_form(&path, &fields).status().as_u16();
            assert_eq!(status, 409, "{path}");
        }
        let step = marit.send("GET", &format!("{here}/steg?nr=0"), &[], "");
        assert_eq!(step.status().as_u16(), 404);

        let next = marit.post(&format!("{here}/ny"), &[]);
        assert_eq!(next.heading(), "Drift, versjon 2");
        assert_eq!(next.texts("ol.rows > li").len(), 3, "it begins as a copy");
        let next_here = next.path.split('?').next().expect("a path").to_owned();
        let same = marit.post(
            &format!("{next_here}/vedta"),
            &[&[("version", "1")], &DECISION[..]].concat(),
        );
        assert_eq!(same.status, 422, "both would hold from the same day");
        marit.post(&format!("{next_here}/forkast"), &[("version", "1")]);
        let all = marit.get("/nb/saker/nokler");
        assert!(all.text().contains("Gjelder nå"));
        assert!(!all.text().contains("Versjon 2"));
        let kept = stage
            .town
            .db
            .read_now(|conn| allocation::version(conn, &draft.id));
        let kept = kept.expect("it can be read").expect("it is there");
        assert_eq!((kept.state, &kept.key), (KeyState::Decided, &draft.key));
    });
}

#[test]
fn a_key_that_cannot_be_run_cannot_be_decided() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mut unfinished = key(1_000, 100);
        unfinished.steps.pop();
        let draft = stage.draft("Drift", unfinished);
        let marit = stage.marit();
        let path = format!("/nb/saker/nokler/{}/vedta", draft.id);
        let page = marit.post(&path, &[&[("version", "1")], &DECISION[..]].concat());
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("Legg til en avrunding"),
            "{}",
            page.text()
        );
    });
}
