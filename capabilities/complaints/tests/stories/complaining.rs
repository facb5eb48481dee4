//! Complaining, and being answered: by others than those who decided, with both decisions kept and nobody
//! else's sum changed.

use access::RoleKind;
use testkit::on_each_engine;

use super::{stage::HOST, told::Told};

const MORE: [(&str, &str); 4] = [
    ("amount", "20000"),
    ("money_from", "pot"),
    ("money_words", ""),
    ("reasons", "Scenen må betales uansett"),
];

#[test]
fn the_first_body_changes_its_decision_and_nobody_elses() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.now("2026-04-07T20:00:00Z");
        let case = stage.complained();
        assert_eq!(stage.states(), ["received"], "the last day is in time");
        let marit = stage.as_person(&stage.marit);
        let seen = marit.get(&case).text();
        assert!(seen.contains("Du var med på vedtaket"), "{seen}");
        for rest in ["ta-imot", "avvis", "omgjor", "oversend", "svar"] {
            let mut fields = MORE.to_vec();
            fields.extend([("why", "x"), ("view", "x"), ("body", "x")]);
            fields.extend([("case_number", "1"), ("outcome", "won")]);
            let refused = marit.post(&format!("{case}/{rest}"), &fields);
            assert_eq!(refused.status, 403, "{rest}: she decided");
        }
        assert_eq!(stage.states(), ["received"]);
        let siri = stage.as_person(&stage.siri);
        let seen = siri.get(&case).text();
        assert!(seen.contains("Igjen av potten: 4 000 kr"), "{seen}");
        assert!(seen.contains("Marit Lunde"), "who cannot treat it");
        let without = [MORE[0], ("money_from", ""), MORE[2], MORE[3]];
        let page = siri.post(&format!("{case}/omgjor"), &without);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("Si hvor pengene kommer fra"));
        let too_much = [("amount", "22001"), MORE[1], MORE[2], MORE[3]];
        assert_eq!(siri.post(&format!("{case}/omgjor"), &too_much).status, 422);
        let same = [("amount", "18000"), MORE[1], MORE[2], MORE[3]];
        assert_eq!(siri.post(&format!("{case}/omgjor"), &same).status, 422);
        assert_eq!(stage.sums(), ["1800000", "1800000"]);
        siri.post(&format!("{case}/omgjor"), &MORE);
        assert_eq!(stage.states(), ["changed"]);
        assert_eq!(stage.sums(), ["2000000", "1800000"], "nobody else's");
        let kept = stage.told("SELECT outcome AS it FROM grant_decision ORDER BY decided_at, id");
        assert_eq!(kept.len(), 3, "both of the choir's are kept");
        let chair = stage.as_person(&stage.chair);
        let letter = chair.get(&format!("/nb/soknad/{}/brev", stage.application));
        let text = letter.text();
        assert!(
            text.contains("Dere får 20 000 kr i alt. Før var summen 18 000 kr"),
            "{text}"
        );
        assert!(text.contains("Ingen andre søkeres sum er endret"));
        assert!(text.contains("Det som er igjen av potten"));
        assert!(
            text.contains("Klagefrist 28. april 2026"),
            "it can be complained of too"
        );
        let again = siri.post(&format!("{case}/omgjor"), &MORE);
        assert_eq!(again.status, 403, "now she has decided too");
    });
}

#[test]
fn who_sits_in_the_board_of_the_applicant_does_not_treat_its_complaint() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let case = stage.complained();
        stage
            .town
            .give_role(&stage.siri, &stage.choir, RoleKind::BoardMember);
        let siri = stage.as_person(&stage.siri);
        assert_eq!(siri.post(&format!("{case}/omgjor"), &MORE).status, 403);
        assert_eq!(stage.states(), ["received"]);
    });
}

#[test]
fn sent_on_with_a_view_and_won_at_the_appeal_body() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let case = stage.complained();
        let siri = stage.as_person(&stage.siri);
        let view = [
            ("body", "Klagenemnda"),
            ("view", "Potten er brukt opp til andre"),
        ];
        siri.post(&format!("{case}/oversend"), &view);
        assert_eq!(stage.states(), ["forwarded"]);
        let chair = stage.as_person(&stage.chair);
        let seen = chair.get(&stage.form()).text();
        assert!(seen.contains("Potten er brukt opp til andre"), "{seen}");
        chair.post(
            &format!("{}/mer", stage.form()),
            &[("more", "Vi har lånt penger")],
        );
        let mut won = MORE.to_vec();
        won.extend([("outcome", "won"), ("case_number", "7/26")]);
        siri.post(&format!("{case}/svar"), &won);
        assert_eq!(stage.states(), ["won"]);
        assert_eq!(stage.sums(), ["2000000", "1800000"]);
        let letter = chair.get(&format!("/nb/soknad/{}/brev", stage.application));
        let text = letter.text();
        assert!(text.contains("Klagenemnda, sak 7/26"), "{text}");
        assert!(text.contains("kan ikke påklages videre"));
        let pdf = letter.link("Last ned PDF");
        let bytes = chair.send("GET", &pdf, &[], "").into_body();
        assert!(bytes.starts_with(b"%PDF-1.7"));
        testkit::keep_paper("complaint-answer", &bytes);
        let told = stage.told("SELECT purpose AS it FROM mail WHERE purpose LIKE 'complaints.%'");
        assert!(!told.is_empty(), "a receipt was sent");
    });
}

#[test]
fn the_appeal_body_lets_it_stand() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let case = stage.complained();
        let siri = stage.as_person(&stage.siri);
        let view = [("body", "Klagenemnda"), ("view", "Potten er brukt opp")];
        siri.post(&format!("{case}/oversend"), &view);
        let answer = [
            ("outcome", "upheld"),
            ("case_number", "7/26"),
            ("reasons", "Likt med andre"),
        ];
        siri.post(&format!("{case}/svar"), &answer);
        assert_eq!(stage.states(), ["upheld"]);
        assert_eq!(stage.sums(), ["1800000", "1800000"]);
        let chair = stage.as_person(&stage.chair);
        let letter = chair.get(&format!("/nb/soknad/{}/brev", stage.application));
        assert!(
            letter.text().contains("Klagen førte ikke fram"),
            "{}",
            letter.text()
        );
    });
}

#[test]
fn a_late_one_on_paper_is_admitted_or_dismissed_with_reasons_and_never_after_a_year() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.now("2027-04-01T08:00:00Z");
        let marit = stage.as_person(&stage.marit);
        let path = format!("/nb/saker/klager/ny/{}", stage.application);
        let paper = [
            ("way", "paper"),
            ("received_on-day", "1"),
            ("received_on-month", "4"),
            ("received_on-year", "2027"),
            ("text", "Vi har vært uten styre"),
        ];
        let without = marit.post(&path, &paper[..4]);
        assert_eq!(without.status, 422, "{}", without.text());
        let page = marit.post(&path, &paper);
        assert!(page.text().contains("Kom etter fristen"), "{}", page.text());
        let case = stage.case();
        let siri = stage.as_person(&stage.siri);
        assert_eq!(siri.post(&format!("{case}/omgjor"), &MORE).status, 409);
        assert_eq!(
            siri.post(&format!("{case}/avvis"), &[("why", "")]).status,
            422
        );
        let too_old = siri.post(&format!("{case}/ta-imot"), &[("why", "Uten styre")]);
        assert_eq!(too_old.status, 422);
        assert!(
            too_old.text().contains("mer enn et år"),
            "{}",
            too_old.text()
        );
        siri.post(
            &format!("{case}/avvis"),
            &[("why", "Mer enn et år er gått")],
        );
        assert_eq!(stage.states(), ["dismissed"]);
        let chair = stage.as_person(&stage.chair);
        let letter = chair
            .get(&format!("/nb/soknad/{}/brev", stage.application))
            .text();
        assert!(
            letter.contains("Siste dag å klage var 7. april 2026"),
            "{letter}"
        );
        assert!(letter.contains("Klagefrist 22. april 2027"), "{letter}");
    });
}

#[test]
fn a_late_one_is_admitted_for_a_reason_and_treated() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        stage.now("2026-04-08T08:00:00Z");
        stage.complained();
        assert_eq!(stage.states(), ["late"], "a day after the last");
        let siri = stage.as_person(&stage.siri);
        siri.post(
            &format!("{}/ta-imot", stage.case()),
            &[("why", "Lederen var syk")],
        );
        assert_eq!(stage.states(), ["received"]);
    });
}

#[test]
fn help_is_enough_to_complain_and_it_can_be_taken_back() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let chair = stage.as_person(&stage.chair);
        assert_eq!(chair.post(&stage.form(), &[("text", "")]).status, 422);
        let page = chair.post(&stage.form(), &[("help", "yes")]);
        assert!(
            page.text().contains("Vi tar kontakt for å hjelpe"),
            "{}",
            page.text()
        );
        chair.post(
            &format!("{}/mer", stage.form()),
            &[("more", "Vi fikk for lite")],
        );
        let text = stage.told("SELECT text AS it FROM complaint");
        assert!(text[0].contains("Vi fikk for lite"));
        let again = chair.post(&stage.form(), &[("text", "En gang til")]);
        assert_eq!(again.status, 409, "one complaint of a decision");
        chair.post(&format!("{}/trekk", stage.form()), &[]);
        assert_eq!(stage.states(), ["withdrawn"]);
        let more = chair.post(&format!("{}/mer", stage.form()), &[("more", "x")]);
        assert_eq!(more.status, 409);
    });
}

#[test]
fn nobody_strangers_and_neighbours_find_no_such_page() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let case = stage.complained();
        let new = format!("/nb/saker/klager/ny/{}", stage.application);
        let pack = format!("/nb/saker/klager/pakke/{}/revisor", stage.application);
        for person in [&stage.neighbour, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&stage.form()).status, 404);
            for rest in ["", "/mer", "/trekk"] {
                let path = format!("{}{rest}", stage.form());
                let fields = [("text", "x"), ("more", "x")];
                assert_eq!(browser.post(&path, &fields).status, 404, "{rest}");
            }
            for path in ["/nb/saker/klager", &case, &new, &pack] {
                assert_eq!(browser.get(path).status, 403, "{path}");
            }
            let refused = browser.post(&format!("{case}/omgjor"), &MORE);
            assert_eq!(refused.status, 403);
        }
        let nobody = stage.house.browser(HOST);
        for path in [&stage.form(), &case, &new, &pack] {
            assert!(nobody.get(path).path.contains("/logg-inn"), "{path}");
        }
        let auditor = stage.as_person(&stage.auditor);
        assert!(
            auditor
                .get(&case)
                .text()
                .contains("Scenen koster det samme")
        );
        assert_eq!(auditor.post(&format!("{case}/omgjor"), &MORE).status, 403);
        assert_eq!(stage.states(), ["received"]);
    });
}
