//! Handling a case: taking it, asking for what is missing, questions, notes nobody else sees, figures
//! beside the applicant's, and what came on paper.

use testkit::on_each_engine;

use super::stage::Stage;

fn application(case: &str) -> String {
    case.replace("/saker/tilskudd/sak/", "/soknad/")
}

#[test]
fn a_case_that_is_taken_is_no_longer_changed_by_its_applicant() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let page = staff.post(&format!("{case}/ta"), &[]);
        assert!(
            page.text().contains("Marit Lunde har saken"),
            "{}",
            page.text()
        );
        let chair = stage.as_person(&stage.chair);
        let one = application(&case);
        assert!(chair.get(&one).text().contains("Under behandling"));
        assert_eq!(
            chair
                .post(&format!("{one}/steg/1"), &[("a-title", "x")])
                .status,
            409
        );
        assert_eq!(
            chair.get(&format!("{one}/steg/1")).path,
            one,
            "led back to the application"
        );
    });
}

#[test]
fn nothing_is_refused_before_the_applicant_has_had_time_to_mend_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let past = [
            ("lacking", "Budsjettet mangler scenen"),
            ("lacking_until-day", "1"),
            ("lacking_until-month", "3"),
            ("lacking_until-year", "2026"),
        ];
        let page = staff.post(&format!("{case}/mangler"), &past);
        assert_eq!(page.status, 422);
        assert_eq!(
            page.texts("#lacking"),
            ["Budsjettet mangler scenen"],
            "kept"
        );
        let fields = [
            ("lacking", "Budsjettet mangler scenen"),
            ("lacking_until-day", "10"),
            ("lacking_until-month", "4"),
            ("lacking_until-year", "2026"),
        ];
        staff.post(&format!("{case}/mangler"), &fields);
        assert_eq!(stage.states(), ["lacking"]);
        let refuse = [("amount", "0"), ("reasons", "Mangler budsjett")];
        let page = staff.post(&format!("{case}/vedtak"), &refuse);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("fortsatt tid til å rette"),
            "{}",
            page.text()
        );
        // The round has closed, and what is missing may still come.
        stage.now("2026-04-08T08:00:00Z");
        let chair = stage.as_person(&stage.chair);
        let one = application(&case);
        assert!(
            chair
                .get(&one)
                .text()
                .contains("Rett søknaden innen 10. april 2026")
        );
        chair.post(&format!("{one}/se-over"), &[]);
        assert_eq!(stage.states(), ["handling"]);
    });
}

#[test]
fn a_question_is_answered_in_the_case_and_a_note_is_seen_by_staff_alone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let fields = [
            ("question", "Hvor mange kommer?"),
            ("question_due-day", "20"),
            ("question_due-month", "3"),
            ("question_due-year", "2026"),
        ];
        staff.post(&format!("{case}/sporsmal"), &fields);
        staff.post(&format!("{case}/notat"), &[("note", "Ser tynt ut")]);
        let chair = stage.as_person(&stage.chair);
        let one = application(&case);
        let page = chair.get(&one);
        assert!(page.text().contains("Hvor mange kommer?"));
        assert!(!page.body.contains("Ser tynt ut"));
        let forms = page.forms();
        let (_, action) = forms
            .iter()
            .find(|(_, to)| to.contains("/svar/"))
            .expect("a form");
        chair.post(action, &[("answer", "Rundt førti")]);
        let seen = staff.get(&case).text();
        assert!(seen.contains("Rundt førti") && seen.contains("Ser tynt ut"));
        assert_eq!(chair.post(action, &[("answer", "En gang til")]).status, 409);
    });
}

#[test]
fn an_officers_figure_stands_beside_the_applicants() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let fields = [
            ("figure", "costs"),
            ("figure_amount", "28 000"),
            ("figure_reason", "Scenen er gratis"),
        ];
        let page = staff.post(&format!("{case}/tall"), &fields);
        let seen = page.text();
        assert!(
            seen.contains("30 000 kr28 000 krScenen er gratis"),
            "{seen}"
        );
        let page = staff.post(&format!("{case}/tall"), &[("figure", "costs")]);
        assert!(!page.text().contains("28 000"));
    });
}

#[test]
fn what_came_on_paper_is_entered_and_marked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let fields = [
            ("round", stage.round.as_str()),
            ("name", "Sandvik blandakor"),
            ("way", "paper"),
        ];
        let page = staff.post("/nb/saker/tilskudd/ny", &fields);
        assert!(page.path.ends_with("/steg/1"), "{}", page.text());
        let one = page.path.trim_end_matches("/steg/1").to_owned();
        stage.send(&staff, &one);
        let case = super::stage::case(&one);
        assert!(staff.get(&case).text().contains("Ført inn fra papir"));
        let letters = stage.letters();
        assert_eq!(letters.len(), 1, "to the association alone: {letters:?}");
        assert!(letters[0].starts_with("post@sandvik.example"));
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(neighbour.get("/nb/saker/tilskudd/ny").status, 403);
    });
}
