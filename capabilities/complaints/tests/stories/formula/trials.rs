//! A council tries two keys beside each other and beside what it recommends by hand; nothing is written over
//! before one of the trials is taken over, and never a row somebody steps aside for.

use testkit::on_each_engine;

use super::town::Divided;

/// What the council recommends, in kroner, in the order of the cases.
fn sums(stage: &Divided) -> Vec<String> {
    stage.told(
        "SELECT COALESCE(CAST(amount / 100 AS TEXT), '-') AS it FROM grant_council_row \
         ORDER BY application_id",
    )
}

#[test]
fn a_council_tries_keys_side_by_side_and_nothing_is_written_over_before_one_is_taken_over() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let (even, steep) = (
            stage.keep_key("Likt til alle", 15_000),
            stage.keep_key("Etter medlemmer", 5_000),
        );
        let marit = stage.as_person(&stage.marit);
        marit.post(
            &format!("{}/rad", stage.cockpit()),
            &[("council", "music"), ("frame", "60 000")],
        );
        let id = stage
            .told("SELECT id AS it FROM grant_recommending")
            .concat();
        let path = format!("/nb/innstilling/{id}");
        let try_it = format!("{path}/nokkel");
        let kari = stage.as_person(&stage.council[2]);
        // Who has not declared sees no row, and tries nothing.
        let key = [("key", steep.as_str()), ("frame", "60 000")];
        assert_eq!(kari.post(&try_it, &key).status, 403);
        for member in &stage.council {
            let browser = stage.as_person(member);
            browser.post(&format!("{path}/habilitet"), &[("sure", "yes")]);
        }
        let version = || {
            let told = "SELECT CAST(version AS TEXT) AS it FROM grant_recommending";
            stage.told(told).concat()
        };
        let seen = version();
        let rows = [
            ("version", seen.as_str()),
            ("amount-case-a", "20 000"),
            ("amount-case-f", "14 000"),
            ("amount-case-n", "17 000"),
            ("amount-case-s", "9 000"),
            ("text-case-n", "Barnekurs"),
        ];
        kari.post(&path, &rows);
        let by_hand = ["20000", "14000", "17000", "9000"];
        assert_eq!(sums(&stage), by_hand);

        // Two keys, and one of them with less to divide.
        for (key, frame) in [(&even, "60 000"), (&steep, "60 000"), (&steep, "40 000")] {
            let page = kari.post(&try_it, &[("key", key), ("frame", frame)]);
            assert!(page.text().contains("Prøven er laget"), "{}", page.text());
        }
        assert_eq!(sums(&stage), by_hand, "nothing is written over");
        let page = kari.get(&path);
        for said in [
            "Likt til alle, 60 000 kr",
            "Etter medlemmer, 60 000 kr",
            "Etter medlemmer, 40 000 kr",
            "Prøve 3",
            "21 000 kr",
            "20 000 kr",
        ] {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        let none = [("key", "none"), ("frame", "60 000")];
        assert_eq!(kari.post(&try_it, &none).status, 422);
        assert_eq!(
            kari.post(&try_it, &[("key", &even), ("frame", "")]).status,
            422
        );
        let trials = stage.told("SELECT id AS it FROM grant_council_trial ORDER BY number");
        assert_eq!(trials.len(), 3);

        // Ingrid leads the choir: its sum is in no trial she sees, and none she takes over touches it.
        let ingrid = stage.as_person(&stage.council[0]);
        let hers = ingrid.get(&path);
        assert!(
            hers.text().contains("51 000 kr"),
            "of the others: {}",
            hers.text()
        );
        let take = |trial: &str| format!("{path}/prove/{trial}");
        let old = [("version", seen.as_str())];
        assert_eq!(
            ingrid.post(&take(&trials[1]), &old).status,
            409,
            "changed since"
        );
        let now = version();
        let page = ingrid.post(&take(&trials[1]), &[("version", now.as_str())]);
        assert!(
            page.text().contains("nå det dere innstiller"),
            "{}",
            page.text()
        );
        assert_eq!(sums(&stage), ["21000", "13000", "17000", "9000"]);
        let now = version();
        ingrid.post(&take(&trials[0]), &[("version", now.as_str())]);
        assert_eq!(sums(&stage)[3], "9000", "the choir's row is not hers");
        let kept = "SELECT text AS it FROM grant_council_row WHERE application_id = 'case-n'";
        assert_eq!(stage.told(kept), ["Barnekurs"], "reasons stay");

        // Others than the council try nothing, and nobody does when it is handed over.
        for person in [&stage.stranger, &stage.marit] {
            let browser = stage.as_person(person);
            assert_eq!(browser.post(&try_it, &key).status, 404);
            let now = version();
            let taken = browser.post(&take(&trials[0]), &[("version", now.as_str())]);
            assert_eq!(taken.status, 404);
        }
        stage.sql("UPDATE grant_recommending SET handed_at = '2026-03-01 10:00:00'");
        assert_eq!(kari.post(&try_it, &key).status, 409);
        let now = version();
        assert_eq!(
            kari.post(&take(&trials[0]), &[("version", now.as_str())])
                .status,
            409
        );
    });
}
