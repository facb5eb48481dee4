//! Deciding and telling: limits, reasons, several at once with preview and undo, one moment of notice,
//! one last day to complain, and the public list.

use testkit::on_each_engine;

use super::stage::{HOST, Stage};

#[test]
fn an_officer_decides_up_to_a_limit_and_gives_reasons_for_less() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let page = staff.post(&format!("{case}/vedtak"), &[("amount", "45000")]);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("over grensen din"), "{}", page.text());
        let page = staff.post(&format!("{case}/vedtak"), &[("amount", "15000")]);
        assert_eq!(page.status, 422, "less than was asked for, without reasons");
        let fields = [("amount", "15000"), ("reasons", "Potten rekker ikke")];
        staff.post(&format!("{case}/vedtak"), &fields);
        assert_eq!(stage.states(), ["decided"]);
        let chair = stage.as_person(&stage.chair);
        let one = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let page = chair.get(&one);
        assert!(
            page.text().contains("Under behandling"),
            "nobody is told yet"
        );
        assert!(!page.body.contains("Potten rekker ikke"));
        assert_eq!(chair.get(&format!("{one}/brev")).status, 404);
    });
}

#[test]
fn the_opposite_of_what_is_recommended_needs_reasons_of_its_own() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let decide = |amount: &str, reasons: &str| {
            let fields = [("amount", amount), ("reasons", reasons)];
            staff.post(&format!("{case}/vedtak"), &fields)
        };
        let recommend = |amount: &str, why: &str| {
            let fields = [("recommended", amount), ("recommended_why", why)];
            staff.post(&format!("{case}/innstill"), &fields)
        };
        // From a no to a yes: all that was applied for needs no reasons otherwise.
        recommend("0", "Det er ikke et prosjekt");
        for reasons in ["", "Det er  ikke et prosjekt"] {
            let page = decide("20000", reasons);
            assert_eq!(page.status, 422, "{reasons}");
            assert!(page.text().contains("det motsatte"), "{}", page.text());
        }
        // From a yes to a no, with the words that spoke for it.
        recommend("20000", "Godt planlagt");
        assert_eq!(decide("0", "Godt planlagt").status, 422);
        assert_eq!(stage.states(), ["recommended"]);
        decide("0", "Koret har lagt ned prosjektet");
        assert_eq!(stage.states(), ["decided"]);
    });
}

#[test]
fn several_are_decided_with_a_preview_and_undone_until_notice() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let name = format!("r-{id}");
        let path = stage.cockpit();
        staff.post(&format!("{path}/innstill"), &[(name.as_str(), "20 000")]);
        assert_eq!(stage.states(), ["recommended"]);
        let page = staff.post(&format!("{path}/flere"), &[("case", id.as_str())]);
        assert!(
            page.text().contains("Vedta én søknad som innstilt"),
            "{}",
            page.text()
        );
        assert_eq!(stage.states(), ["recommended"], "a preview does nothing");
        let sure = [("case", id.as_str()), ("sure", "yes")];
        let page = staff.post(&format!("{path}/flere"), &sure);
        assert_eq!(stage.states(), ["decided"]);
        let forms = page.forms();
        let (_, undo) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/angre"))
            .expect("undo");
        staff.post(undo, &[]);
        assert_eq!(stage.states(), ["recommended"]);
        staff.post(&format!("{path}/flere"), &sure);
        let ready = staff.get(&format!("{path}/varsle"));
        assert!(
            ready.text().contains("er klagefristen 7. april 2026"),
            "{}",
            ready.text()
        );
        staff.post(&format!("{path}/varsle"), &[("case", id.as_str())]);
        assert_eq!(stage.states(), ["notified"]);
        assert_eq!(staff.post(undo, &[]).status, 409, "what was told stands");
        assert_eq!(staff.post(&format!("{case}/angre"), &[]).status, 409);
    });
}

#[test]
fn page_letter_and_mail_have_the_same_last_day_and_the_list_is_public() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        // A Monday three weeks before the Tuesday after Easter.
        stage.now("2026-03-16T08:00:00Z");
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let nobody = stage.house.browser(HOST);
        let fields = [
            ("amount", "20000"),
            ("conditions", "Konserten er åpen for alle"),
        ];
        staff.post(&format!("{case}/vedtak"), &fields);
        assert!(
            !nobody
                .get("/nb/tilskudd/tildelinger")
                .text()
                .contains("Sandvik")
        );
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let before = stage.letters().len();
        staff.post(
            &format!("{}/varsle", stage.cockpit()),
            &[("case", id.as_str())],
        );
        let chair = stage.as_person(&stage.chair);
        let one = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let day = "7. april 2026";
        assert!(chair.get(&one).text().contains(day));
        let letter = chair.get(&format!("{one}/brev")).text();
        assert!(
            letter.contains(day) && letter.contains("Dere får 20 000 kr"),
            "{letter}"
        );
        assert!(letter.contains("Konserten er åpen for alle"));
        let mails = stage.told("SELECT letter AS it FROM mail ORDER BY id");
        assert_eq!(mails.len(), before + 2);
        assert!(
            mails[before..].iter().all(|mail| mail.contains(day)),
            "{mails:?}"
        );
        let list = nobody.get("/nb/tilskudd/tildelinger").text();
        assert!(
            list.contains("Sandvik blandakor") && list.contains("20 000 kr"),
            "{list}"
        );
        let file = nobody.get("/nb/tilskudd/tildelinger.csv").body;
        assert!(
            file.contains(
                "Sandvik blandakor;810000015;Prosjekttilskudd;Sommerkonsert;;;20000;20000"
            ),
            "{file}"
        );
        // Told once, whatever is pressed again.
        staff.post(
            &format!("{}/varsle", stage.cockpit()),
            &[("case", id.as_str())],
        );
        assert_eq!(stage.letters().len(), before + 2);
    });
}

#[test]
fn where_it_is_no_individual_decision_there_is_no_day_to_complain_by() {
    on_each_engine(|fresh| {
        let stage = Stage::with(fresh, |terms| terms.is_decision = false);
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let fields = [("amount", "0"), ("reasons", "Potten er tom")];
        staff.post(&format!("{case}/vedtak"), &fields);
        let id = case.rsplit('/').next().expect("an id").to_owned();
        staff.post(
            &format!("{}/varsle", stage.cockpit()),
            &[("case", id.as_str())],
        );
        let chair = stage.as_person(&stage.chair);
        let one = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let letter = chair.get(&format!("{one}/brev")).text();
        assert!(letter.contains("ingen klagerett"), "{letter}");
        assert!(!letter.contains("Dere kan klage"));
    });
}
