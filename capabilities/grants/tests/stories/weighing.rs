//! Weighing and tending: own points first, samples anybody can draw again, a case that is moved, words
//! to the applicant that are no notes, and sums by district and theme.

use access::RoleKind;
use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{Application, Criterion, Kind, RoundState, draw},
    store,
};
use testkit::{Fresh, on_each_engine};

use super::stage::{Stage, words};

fn weighed(fresh: &Fresh) -> Stage {
    Stage::with(fresh, |terms| {
        terms.criteria = vec![
            Criterion {
                code: "mange".to_owned(),
                words: words("Når mange"),
            },
            Criterion {
                code: "nytt".to_owned(),
                words: words("Er noe nytt"),
            },
        ];
    })
}

/// Another round of the same scheme, open at the same time.
fn other_round(stage: &Stage) -> String {
    let town = stage.served();
    let permit = may_as_staff(&access::Actor::Operator, Action::FillDemo).expect("the operator");
    let made = stage.town.db.write_now(|conn| {
        let hand = Hand::new(&town, &permit);
        let first = store::rounds::one(conn, &stage.round)?.expect("the round");
        let other = grants::model::Round {
            id: town.ids.next(),
            title: words("Oppstart 2026"),
            state: RoundState::Announced,
            version: 0,
            ..first
        };
        actions::save_round(conn, &hand, &other).expect("a round");
        Ok::<_, db::Error>(other.id)
    });
    made.expect("a database")
}

/// A round of a scheme of its own.
fn round_of_another_scheme(stage: &Stage) -> String {
    let other = other_round(stage);
    let town = stage.served();
    let permit = may_as_staff(&access::Actor::Operator, Action::FillDemo).expect("the operator");
    let made = stage.town.db.write_now(|conn| {
        let hand = Hand::new(&town, &permit);
        let round = store::rounds::one(conn, &other)?.expect("the round");
        let known = store::schemes::guidelines_of(conn, &round.guidelines)?.expect("guidelines");
        let form = store::schemes::form_of(conn, &round.form)?.expect("a form");
        let named = ("oppstart", Kind::StartUp, "");
        let scheme = actions::new_scheme(conn, &hand, named, &known.terms, &form.form);
        Ok::<_, db::Error>(scheme.expect("a scheme").id)
    });
    let scheme = made.expect("a database");
    stage.sql(&format!(
        "UPDATE grant_round SET scheme_id = '{scheme}' WHERE id = '{other}'"
    ));
    other
}

#[test]
fn others_points_are_seen_when_ones_own_are_given() {
    on_each_engine(|fresh| {
        let stage = weighed(fresh);
        let case = stage.sent();
        let other = stage.town.person("Per Vik", "per@example.no");
        stage.town.employ(&other, RoleKind::CaseOfficer, None);
        stage.declare(&other, &stage.round);
        let (marit, per) = (stage.as_person(&stage.staff), stage.as_person(&other));
        let path = format!("{case}/poeng");
        let half = marit.post(&path, &[("p-mange", "5")]);
        assert_eq!(half.status, 422, "a mean of halves says nothing");
        let hers = [
            ("p-mange", "5"),
            ("p-nytt", "2"),
            ("why", "Treffer hele bygda"),
        ];
        let seen = marit.post(&path, &hers).text();
        assert!(seen.contains("Treffer hele bygda"), "{seen}");
        let before = per.get(&path).text();
        assert!(!before.contains("Treffer hele bygda"), "{before}");
        assert!(!before.contains("Marit Lunde: "), "{before}");
        let his = [("p-mange", "2"), ("p-nytt", "2"), ("why", "")];
        let after = per.post(&path, &his).text();
        assert!(
            after.contains("3,5") && after.contains("2–5") && after.contains("Treffer hele bygda"),
            "{after}"
        );
        let chair = stage.as_person(&stage.chair);
        assert_eq!(chair.get(&path).status, 403);
        let application = case.replace("/saker/tilskudd/sak/", "/soknad/");
        assert!(!chair.get(&application).body.contains("Treffer hele bygda"));
    });
}

#[test]
fn a_sample_is_drawn_from_a_seed_that_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let path = format!("{}/kontroll", stage.cockpit());
        let early = staff.post(&path, &[("size", "1")]);
        assert_eq!(early.status, 422, "nobody was given money yet");
        staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let told = format!("{}/varsle", stage.cockpit());
        staff.post(&told, &[("case", id.as_str())]);
        let page = staff.post(&path, &[("size", "3"), ("seed", "valgt av revisor")]);
        let seen = page.text();
        assert!(seen.contains("valgt av revisor"), "{seen}");
        let among = ["T-2026-00001".to_owned()];
        assert_eq!(draw("valgt av revisor", &among, 3), among);
        assert!(seen.contains("T-2026-00001"), "{seen}");
        staff.post(&path, &[("size", "1")]);
        let seeds = stage.told("SELECT seed AS it FROM grant_sample ORDER BY drawn_at, id");
        assert_eq!(seeds.len(), 2);
        assert!(seeds.iter().any(|seed| seed.len() == 16), "{seeds:?}");
        assert_eq!(stage.as_person(&stage.chair).get(&path).status, 403);
    });
}

#[test]
fn a_case_is_moved_with_a_reason_the_applicant_reads_and_moved_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let other = other_round(&stage);
        stage.declare(&stage.staff, &other);
        let staff = stage.as_person(&stage.staff);
        let path = format!("{case}/flytt");
        let silent = staff.post(&path, &[("round", other.as_str()), ("text", "")]);
        assert_eq!(silent.status, 422);
        let before = stage.letters().len();
        let why = "Dette er en oppstart";
        let page = staff.post(&path, &[("round", other.as_str()), ("text", why)]);
        assert!(page.text().contains("Oppstart 2026"), "{}", page.text());
        assert_eq!(stage.letters().len(), before + 2);
        let application = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let chair = stage.as_person(&stage.chair);
        assert!(chair.get(&application).text().contains(why));
        assert!(!staff.get(&stage.cockpit()).text().contains("Sommerkonsert"));
        let back = [("round", stage.round.as_str()), ("text", "Feil runde")];
        staff.post(&path, &back);
        assert!(staff.get(&stage.cockpit()).text().contains("Sommerkonsert"));
        assert_eq!(chair.get(&path).status, 403);
    });
}

#[test]
fn the_same_project_twice_in_a_round_or_in_another_scheme_is_pointed_out_to_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let other = round_of_another_scheme(&stage);
        stage.declare(&stage.staff, &other);
        let staff = stage.as_person(&stage.staff);
        let own = case.rsplit('/').next().expect("an id");
        let copied = |id: &str, round: &str, title: &str| {
            let made = stage.town.db.write_now(|conn| {
                let first = store::applications::one(conn, own)?.expect("an application");
                let copy = Application {
                    id: id.to_owned(),
                    number: Some(format!("T-2026-{id}")),
                    title: title.to_owned(),
                    round_id: round.to_owned(),
                    version: 1,
                    ..first
                };
                store::applications::insert(conn, &copy)
            });
            made.expect("a database");
        };
        let pointed = || staff.get(&case).attributes(".ds-alert a", "href");
        let yearly = other_round(&stage);
        copied("torget", &other, "Korpstreff på torget");
        copied("yearly", &yearly, "Sommerkonsert 2027");
        assert_eq!(pointed(), [""; 0], "another project, and the next round");
        copied("same", &other, "SOMMERKONSERT 2026");
        assert_eq!(pointed(), ["/nb/saker/tilskudd/sak/same"]);
        copied("twice", &stage.round, "Sommerkonsert");
        assert_eq!(pointed().len(), 2, "sent twice");
        stage.sql("UPDATE grant_application SET state = 'withdrawn' WHERE id = 'twice'");
        let back = staff.get("/nb/saker/tilskudd/sak/same");
        assert_eq!(back.status, 200);
        stage.sql("UPDATE grant_application SET state = 'withdrawn' WHERE id = 'same'");
        assert_eq!(pointed(), [""; 0], "it was taken back");
    });
}

#[test]
fn what_is_written_to_the_applicant_is_read_by_her_and_a_note_is_not() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let before = stage.letters().len();
        staff.post(&format!("{case}/notat"), &[("note", "Bare for oss to")]);
        assert_eq!(stage.letters().len(), before);
        let text = [("text", "Vi ser på saken i neste uke")];
        staff.post(&format!("{case}/beskjed"), &text);
        assert_eq!(stage.letters().len(), before + 2);
        let application = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let page = stage.as_person(&stage.chair).get(&application);
        assert!(page.text().contains("Vi ser på saken i neste uke"));
        assert!(!page.body.contains("Bare for oss to"));
    });
}

#[test]
fn a_cockpit_is_summed_by_district_and_theme() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.sent();
        let staff = stage.as_person(&stage.staff);
        let whole = staff.get(&stage.cockpit());
        let theme = staff.get(&format!("{}?etter=tema", stage.cockpit()));
        assert_eq!(theme.status, 200);
        let tables = |page: &testkit::Page| page.texts("caption").len();
        assert_eq!(tables(&theme), tables(&whole) + 1);
        let district = staff.get(&format!("{}?etter=bydel", stage.cockpit()));
        assert!(district.text().contains("Ukjent"), "{}", district.text());
    });
}
