//! A key is tried beside the one in force, and explained to each; numbers that change afterwards move
//! nothing.

use allocation::engine::{Method, Plan, Refusal, Step};
use testkit::{Page, on_each_engine};

use crate::stage::{Stage, key};

fn kr(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2212}', "-")
}

fn table(page: &Page) -> Vec<Vec<String>> {
    let cells = page.texts("tbody tr > *");
    let heads = page.texts("thead th").len();
    cells
        .chunks(heads)
        .map(|row| row.iter().map(|cell| kr(cell)).collect())
        .collect()
}

#[test]
fn two_keys_stand_beside_each_other_and_last_year_and_each_is_told_why() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (old, new) = (
            stage.draft("Gammel", key(1_000, 100)),
            stage.draft("Ny", key(500, 300)),
        );
        let marit = stage.marit();
        let form = marit.get(&format!("/nb/saker/kjoring?nokkel={}", new.id));
        assert_eq!(form.attributes("#aar", "value"), ["2025"]);
        let numbers: Vec<String> = {
            let read = stage
                .town
                .db
                .read_now(associations::all)
                .expect("a register");
            let number = |id: &String| {
                let one = read
                    .iter()
                    .find(|one| one.id.0 == *id)
                    .expect("it is there");
                one.organisation_number
                    .as_ref()
                    .expect("a number")
                    .as_str()
                    .to_owned()
            };
            stage.ids.iter().map(number).collect()
        };
        let last = format!("{};30000\n{} 60 000", numbers[0], numbers[1]);
        let fields = [
            ("title", "Forslag"),
            ("parts-1-key", new.id.as_str()),
            ("parts-1-pot", "100 000"),
            ("mot", old.id.as_str()),
            ("aar", "2025"),
            ("siste", last.as_str()),
        ];
        let page = marit.post("/nb/saker/kjoring", &fields);
        assert_eq!(page.status, 200, "{}", page.text());
        let rows = table(&page);
        // Old: 1,000 each, 97,000 by 30, 60 and 40 of 130. New: 500 each, 98,500 by 50, 180 and 100 of 330.
        assert_eq!(
            rows,
            [
                [
                    "Nordstranda IL",
                    "60 (60)",
                    "60 000",
                    "45 769",
                    "54 227",
                    "-5 773",
                    "+8 458"
                ],
                [
                    "Sandvik musikkorps",
                    "40 (30)",
                    "–",
                    "30 846",
                    "30 349",
                    "ny",
                    "-497"
                ],
                [
                    "Aasen blandakor",
                    "30 (10)",
                    "30 000",
                    "23 385",
                    "15 424",
                    "-14 576",
                    "-7 961"
                ],
            ]
            .map(|row| row.map(str::to_owned).to_vec())
        );
        let text = kr(&page.text());
        assert!(text.contains("2 foreninger får mindre"), "{text}");
        assert!(text.contains("Regnet i motsatt rekkefølge blir det det samme"));
        let losers = marit.get(&format!(
            "{}?vis=tap",
            page.path.split('?').next().expect("a path")
        ));
        assert_eq!(table(&losers).len(), 2);

        let why = marit.get(&page.link("Nordstranda IL"));
        let told = kr(&why.text());
        assert!(told.contains("Dere får 54 227 kr"), "{told}");
        assert!(
            told.contains(
                "98 500 kr deles. Dere teller 180 av 330: 60 medlemmer fra 13 til 19 år × 3."
            ),
            "{told}"
        );
        assert!(told.contains("53 727,27 kr"), "{told}");
        assert!(
            told.contains("oppgitt av foreningen, per 31. desember 2025"),
            "{told}"
        );
        let sums = [50_000, 5_372_727, -27];
        assert_eq!(sums.iter().sum::<i64>(), 5_422_700);
        for (language, lead) in [("nn", "De får 54 227 kr"), ("en", "You get NOK 54,227")] {
            let page = marit.get(&why.path.replace("/nb/", &format!("/{language}/")));
            assert!(kr(&page.text()).contains(lead), "{}", page.text());
        }
    });
}

#[test]
fn numbers_that_change_afterwards_move_nothing_and_files_say_the_same() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let version = stage.draft("Drift", key(1_000, 100));
        let marit = stage.marit();
        let fields = [
            ("title", "=Prøve"),
            ("parts-1-key", version.id.as_str()),
            ("parts-1-pot", "100 000"),
            ("aar", "2025"),
        ];
        let first = marit.post("/nb/saker/kjoring", &fields);
        let here = first.path.split('?').next().expect("a path").to_owned();
        let before = table(&first);
        stage.count(&stage.ids[0], 500, 0);
        assert_eq!(table(&marit.get(&here)), before);
        let again = marit.post("/nb/saker/kjoring", &fields);
        assert_ne!(table(&again), before, "a new run takes the new numbers");

        let file = |name: &str| marit.send("GET", &format!("{here}/{name}"), &[], "");
        let csv = String::from_utf8(file("tabell.csv").into_body()).expect("letters");
        assert!(csv.contains("Nordstranda IL"), "{csv}");
        assert!(csv.contains(";45769;"), "{csv}");
        let xlsx = file("tabell.xlsx");
        assert_eq!(&xlsx.body()[..2], b"PK");
        let json: serde_json::Value =
            serde_json::from_slice(file("kjoring.json").body()).expect("JSON");
        let snapshot: allocation::engine::Snapshot =
            serde_json::from_value(json["snapshot"]["content"].clone()).expect("a snapshot");
        let plan: Plan = serde_json::from_value(json["plan"].clone()).expect("a plan");
        let made = allocation::engine::run(&plan, &snapshot).expect("an outcome");
        let (_, hash) = allocation::engine::canonical(&made);
        assert_eq!(
            json["outcome"]["sha256"],
            hash.as_str(),
            "anybody can make it again"
        );
        let numbers = marit.get(&format!("{here}/tall"));
        assert!(
            numbers
                .text()
                .contains("oppgitt av foreningen, per 31. desember 2025")
        );
    });
}

#[test]
fn a_kept_run_that_was_tampered_with_is_not_shown() {
    on_each_engine(|fresh| {
        use diesel::RunQueryDsl as _;
        let stage = Stage::set(fresh);
        let version = stage.draft("Drift", key(1_000, 100));
        let marit = stage.marit();
        let fields = [
            ("title", "Prøve"),
            ("parts-1-key", version.id.as_str()),
            ("parts-1-pot", "100 000"),
            ("aar", "2025"),
        ];
        let page = marit.post("/nb/saker/kjoring", &fields);
        let here = page.path.split('?').next().expect("a path").to_owned();
        stage.write(|conn, _| {
            let changed = diesel::sql_query(
                "UPDATE allocation_run SET outcome = replace(outcome, '4576900', '9576900')",
            )
            .execute(conn)?;
            assert_eq!(changed, 1);
            Ok(())
        });
        let answer = marit.send("GET", &here, &[], "");
        assert_eq!(answer.status().as_u16(), 500);
    });
}

#[test]
fn what_cannot_be_run_is_refused_in_words_and_nothing_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mut nearest = key(0, 100);
        nearest.steps.remove(0);
        nearest.steps[1] = Step::Rounding {
            unit: kernel::Money::from_kroner(100),
            method: Method::Nearest,
        };
        let dear = stage.draft("Dyr", key(50_000, 100));
        let nearest = stage.draft("Nærmeste", nearest);
        let marit = stage.marit();
        let run = |key: &str, pot: &str| {
            let fields = [
                ("title", "Prøve"),
                ("parts-1-key", key),
                ("parts-1-pot", pot),
                ("aar", "2025"),
            ];
            marit.post("/nb/saker/kjoring", &fields)
        };
        let page = run(&dear.id, "100 000");
        assert_eq!(page.status, 422);
        let words = kr(&page.text());
        assert!(
            words.contains("Trinn 1 trenger 150 000 kr, og det er bare 100 000 kr."),
            "{words}"
        );
        // 30, 60 and 40 of 130 of 845 kr: 195, 390 and 260, and 200, 400 and 300 are 900.
        let page = run(&nearest.id, "845");
        assert_eq!(page.status, 422);
        let words = kr(&page.text());
        assert!(
            words.contains("blir det 55 kr mer enn det er. Velg største rest"),
            "{words}"
        );
        let wrong = run("", "ingenting");
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#parts-1-pot", "value"), ["ingenting"]);
        let plan = Plan::of(nearest.key, kernel::Money::from_kroner(845));
        assert!(matches!(
            stage.engine(&plan),
            Err(Refusal::Overshoots { over: 5_500, .. })
        ));
        assert!(
            marit
                .get("/nb/saker/nokler")
                .text()
                .contains("Ingen har kjørt en nøkkel ennå")
        );
    });
}

#[test]
fn parts_close_on_their_own_pots_an_old_key_counts_on_and_a_council_passes_on() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (old, new) = (
            stage.draft("Gammel", key(1_000, 100)),
            stage.draft("Ny", key(500, 300)),
        );
        let marit = stage.marit();
        let fields = [
            ("title", "Overgang"),
            ("parts-1-key", new.id.as_str()),
            ("parts-1-pot", "100 000"),
            ("parts-1-old", old.id.as_str()),
            ("parts-1-percent", "50"),
            ("aar", "2025"),
        ];
        let more = marit.post(
            "/nb/saker/kjoring",
            &[&fields[..], &[("add", "parts")]].concat(),
        );
        assert_eq!(more.texts("fieldset.repeated").len(), 2);
        let page = marit.post("/nb/saker/kjoring", &fields);
        let amounts: Vec<String> = table(&page).iter().map(|row| row[2].clone()).collect();
        // Halfway between 23,384.62 and 15,424.24, and so on.
        assert_eq!(amounts, ["49 998", "30 597", "19 405"]);
        let why = kr(&marit.get(&page.link("Aasen blandakor")).text());
        assert!(
            why.contains("Den gamle nøkkelen gir 23 384,62 kr, den nye 15 424,24 kr."),
            "{why}"
        );
        let kinds = [
            ("title", "To potter"),
            ("parts-1-key", new.id.as_str()),
            ("parts-1-pot", "70 000"),
            ("parts-1-kind", "music"),
            ("parts-1-name", "Musikk"),
            ("parts-2-key", old.id.as_str()),
            ("parts-2-pot", "30 000"),
            ("parts-2-name", "Resten"),
            ("aar", "2025"),
        ];
        let page = marit.post("/nb/saker/kjoring", &kinds);
        let meters: Vec<String> = page
            .texts(".meters dd")
            .iter()
            .map(|text| kr(text))
            .collect();
        assert_eq!(
            meters,
            [
                "70 000 kr",
                "0 kr",
                "70 000 kr",
                "0 kr",
                "30 000 kr",
                "0 kr",
                "30 000 kr",
                "0 kr"
            ]
        );
        let rows = table(&page);
        assert_eq!(rows[0][2], "30 000", "the club is no music");
    });
}
