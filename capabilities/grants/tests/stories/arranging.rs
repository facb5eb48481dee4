//! Staff make a scheme, its guidelines, its form and a round, and change them without changing what
//! an applicant has seen.

use testkit::{Browser, Page, on_each_engine};

use super::stage::{HOST, Stage};

/// Sends a change of the form, with the version of the page.
fn change(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)]) -> Page {
    let shown = browser.get(path);
    let one = |name: &str| {
        let selector = format!("input[name={name}]");
        let found = shown.attributes(&selector, "value");
        found.first().cloned().unwrap_or_default()
    };
    let (version, form) = (one("version"), one("form"));
    let mut all = vec![("version", version.as_str()), ("form", form.as_str())];
    all.extend_from_slice(fields);
    browser.post(path, &all)
}

#[test]
fn a_scheme_is_made_described_asked_with_and_announced() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let path = "/nb/saker/tilskudd/ordninger";
        assert_eq!(staff.post(path, &[("name", "Utstyr")]).status, 422);
        let new = [
            ("name", "Utstyrstilskudd"),
            ("code", "utstyr"),
            ("kind", "equipment"),
        ];
        let page = staff.post(path, &new);
        assert!(
            page.text().contains("Ordningen er laget"),
            "{}",
            page.text()
        );
        let scheme = page.path.split('?').next().expect("a path").to_owned();
        let fields = [
            ("version", "1"),
            ("name-nb", "Utstyrstilskudd"),
            ("purpose-nb", "Til utstyr som brukes av mange"),
            ("rule", "in-register"),
            ("ceiling", "25 000"),
            ("from_on-day", "12"),
            ("from_on-month", "3"),
            ("from_on-year", "2026"),
        ];
        let page = staff.post(&scheme, &fields);
        assert!(
            page.text().contains("Versjon 2, gjelder fra 12. mars 2026"),
            "{}",
            page.text()
        );
        assert_eq!(
            staff.post(&scheme, &fields).status,
            409,
            "made from an old version"
        );
        let form = format!("{scheme}/skjema");
        change(
            &staff,
            &form,
            &[("step_new-nb", "Utstyret"), ("add_step", "1")],
        );
        let question = [
            ("save", "1"),
            ("step", "1"),
            ("kind", "choice"),
            ("label-nb", "Deles det med andre?"),
            ("lines", "Ja | Ja | Yes"),
            ("need", "always"),
        ];
        let page = change(&staff, &form, &question);
        assert_eq!(page.status, 422, "one answer is no choice");
        let mut better = question;
        better[4] = ("lines", "Ja | Ja | Yes\nNei | Nei | No");
        let page = change(&staff, &form, &better);
        assert!(
            page.text().contains("Deles det med andre?"),
            "{}",
            page.text()
        );
        let sum = [
            ("save", "1"),
            ("step", "1"),
            ("kind", "money"),
            ("label-nb", "Hvor mye?"),
            ("role", "amount"),
            ("need", "always"),
        ];
        change(&staff, &form, &sum);
        let taken = [
            ("library", "1"),
            ("take", "prosjekt:title"),
            ("take_step", "1"),
        ];
        let page = change(&staff, &form, &taken);
        assert!(
            page.text().contains("Hva heter prosjektet?"),
            "{}",
            page.text()
        );
        let page = staff.get(&format!("{scheme}/forhandsvis/1"));
        assert!(
            page.text().contains("Slik ser søkeren skjemaet"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Deles det med andre?"));
        let id = scheme.rsplit('/').next().expect("an id");
        let new = format!("/nb/saker/tilskudd/runde-ny/{id}");
        let round = [
            ("version", "0"),
            ("title-nb", "Utstyr 2026"),
            ("opens_on-day", "12"),
            ("opens_on-month", "3"),
            ("opens_on-year", "2026"),
            ("pot-1-amount", "200000"),
            ("announced", "yes"),
        ];
        let page = staff.post(&new, &round);
        // The rows of a round are seen by those who have declared.
        let (cockpit, _) = page.path.split_once("/habilitet").expect("led to declare");
        let made = cockpit.rsplit('/').next().expect("an id");
        stage.declare(&stage.staff, made);
        let page = staff.get(cockpit);
        assert!(
            page.text().contains("Potten er 200 000 kr"),
            "{}",
            page.text()
        );
        let calls = stage.house.browser(HOST).get("/nb/tilskudd");
        assert!(calls.text().contains("Utstyr 2026"));
    });
}

#[test]
fn what_changes_after_opening_is_a_new_version_and_the_round_keeps_its_own() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let chair = stage.as_person(&stage.chair);
        let application = stage.begin(&chair, &stage.choir, "");
        let scheme = stage
            .told("SELECT scheme_id AS it FROM grant_round")
            .remove(0);
        let form = format!("/nb/saker/tilskudd/ordning/{scheme}/skjema");
        assert!(
            staff
                .get(&form)
                .text()
                .contains("En runde har åpnet med dette skjemaet")
        );
        change(&staff, &form, &[("remove_block", "starts")]);
        let numbers = "SELECT CAST(number AS TEXT) AS it FROM grant_form ORDER BY number";
        assert_eq!(stage.told(numbers), ["1", "2"]);
        assert!(!staff.get(&form).text().contains("Når?"));
        let page = chair.get(&format!("{application}/steg/1"));
        assert!(
            page.text().contains("Når?"),
            "the open round goes on as it was"
        );
        let round = format!("{}/rediger", stage.cockpit());
        let shown = staff.get(&round);
        assert_eq!(shown.attributes("#opens_on", "value"), ["1"]);
        let earlier = [
            ("version", "1"),
            ("title-nb", "Prosjekttilskudd 2026"),
            ("opens_on-day", "1"),
            ("opens_on-month", "3"),
            ("opens_on-year", "2026"),
            ("closes_on-day", "20"),
            ("closes_on-month", "3"),
            ("closes_on-year", "2026"),
            ("pot-1-amount", "100000"),
            ("announced", "yes"),
        ];
        let page = staff.post(&round, &earlier);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("bare flyttes fram i tid"),
            "{}",
            page.text()
        );
        let copy = staff.get(&format!("{}/kopi", stage.cockpit()));
        assert_eq!(
            copy.attributes("#title-nb", "value"),
            ["Prosjekttilskudd 2027"]
        );
        assert_eq!(copy.attributes("#closes_on-year", "value"), ["2027"]);
    });
}

#[test]
fn a_copied_round_keeps_the_words_of_its_pots_and_a_scheme_says_whose_it_is() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let scheme = stage
            .told("SELECT scheme_id AS it FROM grant_round")
            .remove(0);
        let fields = [
            ("version", "1"),
            ("title-nb", "Prosjekttilskudd 2026"),
            ("opens_on-day", "1"),
            ("opens_on-month", "3"),
            ("opens_on-year", "2026"),
            ("closes_on-day", "29"),
            ("closes_on-month", "3"),
            ("closes_on-year", "2026"),
            ("pot-1-purpose-nb", "Andre prosjekter"),
            ("pot-1-purpose-nn", "Andre prosjekt"),
            ("pot-1-purpose-en", "Other projects"),
            ("pot-1-amount", "100000"),
            ("announced", "yes"),
        ];
        staff.post(&format!("{}/rediger", stage.cockpit()), &fields);
        let copy = staff.get(&format!("{}/kopi", stage.cockpit()));
        let words = copy.attributes("#pot-1-purpose-nn", "value");
        assert_eq!(words, ["Andre prosjekt"]);
        let next = [
            &fields[1..2],
            &[
                ("opens_on-day", "1"),
                ("opens_on-month", "3"),
                ("opens_on-year", "2027"),
            ],
            &fields[8..],
        ]
        .concat();
        staff.post(&format!("/nb/saker/tilskudd/runde-ny/{scheme}"), &next);
        let pots = "SELECT purpose AS it FROM grant_pot";
        let kept = stage.told(pots);
        assert_eq!(kept.len(), 2);
        assert!(
            kept.iter().all(|pot| pot.contains("Andre prosjekt\"")),
            "{kept:?}"
        );
        // Whose it is; the form was written over version 1.
        let own = format!("/nb/saker/tilskudd/ordning/{scheme}");
        let page = staff.get(&own);
        assert!(page.text().contains("Hele kommunen"), "{}", page.text());
        let closed = [("version", "1"), ("unit", ""), ("closed", "yes")];
        let page = staff.post(&format!("{own}/eier"), &closed);
        assert!(!page.text().contains("Ny runde"), "{}", page.text());
        let late = staff.post(&format!("{own}/eier"), &closed);
        assert_eq!(late.status, 409);
    });
}
