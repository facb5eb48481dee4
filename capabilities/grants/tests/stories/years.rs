//! A grant of several years: one decision, one sum, and what each year's pot carries. Later rounds see what is
//! bound before they divide anything, and the applicant reads it in her letter.

use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    committed,
    model::{Round, RoundState},
    store,
};
use jiff::civil::{Date, date};
use testkit::on_each_engine;

use super::stage::{Stage, words};

/// The choir's application in a scheme of several years.
fn set(fresh: &testkit::Fresh) -> (Stage, String) {
    let stage = Stage::set(fresh);
    stage.sql("UPDATE grant_scheme SET kind = 'multi_year'");
    let case = stage.sent();
    (stage, case)
}

/// A round of the same scheme that opens another day.
fn round_on(stage: &Stage, opens_on: Date) -> String {
    let town = stage.served();
    let permit = may_as_staff(&access::Actor::Operator, Action::FillDemo).expect("the operator");
    let made = stage.town.db.write_now(|conn| {
        let hand = Hand::new(&town, &permit);
        let first = store::rounds::one(conn, &stage.round)?.expect("the round");
        let other = Round {
            id: town.ids.next(),
            title: words(&format!("Runden {opens_on}")),
            opens_on,
            closes_on: None,
            papers_on: None,
            answer_on: None,
            report_on: None,
            state: RoundState::Announced,
            version: 0,
            ..first
        };
        actions::save_round(conn, &hand, &other).expect("a round");
        Ok::<_, db::Error>(other.id)
    });
    let id = made.expect("a database");
    stage.declare(&stage.staff, &id);
    id
}

const YEARS: [(&str, &str); 2] = [("year-2027", "8000"), ("year-2028", "4000")];

#[test]
fn later_years_carry_what_is_said_before_the_applicant_is_told_and_she_reads_it() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        let staff = stage.as_person(&stage.staff);
        let path = format!("{case}/ar");
        assert_eq!(staff.get(&case).link("Fordel på flere år"), path);
        let form = staff.get(&path);
        assert!(
            form.text().contains("Det er søkt om 20 000 kr"),
            "{}",
            form.text()
        );
        assert_eq!(form.faults(), [""; 0]);
        let too_much = [("year-2027", "8000"), ("year-2028", "12001")];
        let refused = staff.post(&path, &too_much);
        assert_eq!(refused.status, 422);
        assert!(
            refused.text().contains("mer enn 20 000 kr"),
            "{}",
            refused.text()
        );
        assert_eq!(
            refused.attributes("#year-2028", "value"),
            ["12001"],
            "nothing written is lost"
        );
        let no_sum = staff.post(&path, &[("year-2027", "mye")]);
        assert_eq!(no_sum.status, 422);

        let page = staff.post(&path, &YEARS);
        let said = "Fordelt på år: 2026: 8 000 kr, 2027: 8 000 kr og 2028: 4 000 kr";
        assert!(page.text().contains(said), "{}", page.text());
        staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let cockpit = staff.get(&stage.cockpit()).text();
        assert!(cockpit.contains("Belastes senere år12 000 kr"), "{cockpit}");
        assert!(cockpit.contains("Igjen92 000 kr"), "{cockpit}");

        let id = case.rsplit('/').next().expect("an id").to_owned();
        let chair = stage.as_person(&stage.chair);
        let application = format!("/nb/soknad/{id}");
        assert!(!chair.get(&application).text().contains("2028"));
        assert_eq!(chair.get(&path).status, 403);
        assert_eq!(chair.post(&path, &YEARS).status, 403);
        let told = format!("{}/varsle", stage.cockpit());
        staff.post(&told, &[("case", id.as_str())]);
        let read = chair.get(&application).text();
        assert!(read.contains("2028: 4 000 kr"), "{read}");
        let letter = chair.get(&format!("{application}/brev")).text();
        assert!(letter.contains("Tilskuddet gjelder flere år"), "{letter}");
        assert_eq!(staff.get(&path).status, 404, "she has been told");
        assert_eq!(staff.post(&path, &[]).status, 409, "she has been told");
    });
}

#[test]
fn the_first_round_of_a_later_year_is_bound_until_the_grant_comes_to_nothing() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{case}/ar"), &YEARS);
        let next = round_on(&stage, date(2027, 3, 1));
        let autumn = round_on(&stage, date(2027, 9, 1));
        let cockpit = |round: &str| {
            let page = staff.get(&format!("/nb/saker/tilskudd/runde/{round}"));
            assert_eq!(page.faults(), [""; 0]);
            page.text()
        };
        assert!(!cockpit(&next).contains("Bundet"), "nothing is decided");
        staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let bound = cockpit(&next);
        assert!(bound.contains("Bundet fra før8 000 kr"), "{bound}");
        assert!(bound.contains("Igjen92 000 kr"), "{bound}");
        assert!(bound.contains("Sandvik blandakor, T-2026-00001"), "{bound}");
        assert!(!cockpit(&autumn).contains("Bundet"), "it is taken once");

        let call = format!("/nb/tilskudd/{next}");
        let public = || {
            let page = stage.house.browser(super::stage::HOST);
            page.get(&call).text()
        };
        stage.now("2027-03-02T08:00:00Z");
        let sum = "Av dette er 8 000 kr alt gitt";
        assert!(!public().contains(sum), "nobody has been told");
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let told = format!("{}/varsle", stage.cockpit());
        let again = stage.as_person(&stage.staff);
        again.post(&told, &[("case", id.as_str())]);
        assert!(public().contains(sum), "{}", public());

        let town = stage.served();
        let released = town
            .db
            .write_now(|conn| committed::release(conn, &id, town.clock.now()));
        released.expect("a database");
        let next = again.get(&format!("/nb/saker/tilskudd/runde/{next}"));
        assert!(!next.text().contains("Bundet"), "{}", next.text());
        assert!(!public().contains("alt gitt"));
    });
}

#[test]
fn whoever_steps_aside_for_an_earlier_grant_sees_what_it_binds_and_not_whose_it_is() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{case}/ar"), &YEARS);
        staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let next = round_on(&stage, date(2027, 3, 1));
        stage.declare(&stage.colleague, &next);
        stage
            .town
            .give_role(&stage.colleague, &stage.choir, access::RoleKind::Chair);
        let colleague = stage.as_person(&stage.colleague);
        let seen = colleague.get(&format!("/nb/saker/tilskudd/runde/{next}"));
        let seen = seen.text();
        assert!(seen.contains("Bundet fra før8 000 kr"), "{seen}");
        assert!(!seen.contains("T-2026-00001"), "{seen}");
    });
}

#[test]
fn a_body_decides_within_the_pot_by_what_its_own_year_carries() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        stage.sql("UPDATE grant_pot SET amount = 1000000");
        let staff = stage.as_person(&stage.staff);
        let id = case.rsplit('/').next().expect("an id");
        staff.post(&format!("{case}/innstill"), &[("recommended", "20000")]);
        let amount = format!("amount-{id}");
        let version = "SELECT CAST(version AS TEXT) AS it FROM grant_round";
        let version = stage.told(version).concat();
        let fields = [
            ("body", "Kulturutvalget"),
            ("met_on-day", "10"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("case_number", "9/26"),
            ("case", id),
            (amount.as_str(), "20000"),
            ("version", version.as_str()),
        ];
        let path = format!("{}/politisk", stage.cockpit());
        let refused = staff.post(&path, &fields);
        assert_eq!(refused.status, 422, "10 000 is all there is");
        staff.post(&format!("{case}/ar"), &YEARS);
        let done = staff.post(&path, &fields);
        assert_eq!(done.status, 200, "{}", done.text());
        assert_eq!(stage.states(), ["decided"], "8 000 of it is this year's");
        let paper = staff.get(&format!("{}/saksframlegg", stage.cockpit()));
        let paper = paper.text();
        assert!(paper.contains("Belastes senere år12 000 kr"), "{paper}");
        assert!(paper.contains("Står igjen av potten2 000 kr"), "{paper}");
    });
}

#[test]
fn a_case_that_is_moved_is_spread_anew() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{case}/ar"), &YEARS);
        let next = round_on(&stage, date(2027, 3, 1));
        let moved = [("round", next.as_str()), ("text", "Begynner et år senere")];
        let page = staff.post(&format!("{case}/flytt"), &moved);
        assert!(!page.text().contains("Fordelt på år"), "{}", page.text());
        let form = staff.get(&format!("{case}/ar"));
        assert_eq!(form.attributes("#year-2028", "value"), [""]);
        assert_eq!(form.attributes("#year-2027", "value"), [""; 0]);
    });
}

#[test]
fn the_first_year_is_the_one_whose_budget_the_round_is_of() {
    on_each_engine(|fresh| {
        let (stage, case) = set(fresh);
        let staff = stage.as_person(&stage.staff);
        let edit = format!("{}/rediger", stage.cockpit());
        let form = staff.get(&edit);
        assert_eq!(form.attributes("#budget_year", "value"), [""]);
        let version = form.attributes("input[name=version]", "value").concat();
        let keep = |year: &str| {
            let fields = [
                ("version", version.as_str()),
                ("title-nb", "Prosjekttilskudd 2027"),
                ("opens_on-day", "1"),
                ("opens_on-month", "3"),
                ("opens_on-year", "2026"),
                ("closes_on-day", "29"),
                ("closes_on-month", "3"),
                ("closes_on-year", "2026"),
                ("budget_year", year),
                ("officer_up_to", "40000"),
                ("pot", "1"),
                ("pot-1-amount", "100000"),
                ("announced", "yes"),
            ];
            staff.post(&edit, &fields)
        };
        let wrong = keep("neste år");
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#budget_year", "value"), ["neste år"]);
        assert_eq!(keep("2027").status, 200);
        let spread = staff.post(&format!("{case}/ar"), &[("year-2028", "5000")]);
        let said = "Fordelt på år: 2027: 15 000 kr og 2028: 5 000 kr";
        assert!(spread.text().contains(said), "{}", spread.text());
    });
}
