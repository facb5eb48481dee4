//! A project grant from application to the last krone: a question, a correction, approval on a condition,
//! a part that waits for it, a change, a report that is mended, and part of the money back.

use testkit::{Browser, Page, on_each_engine};

use super::stage::Stage;

const LIST: &str = "/nb/saker/utbetalinger";

/// A story as it is told: those who act, and what it is about.
struct Told<'a> {
    stage: &'a Stage,
    staff: Browser<'a>,
    chair: Browser<'a>,
    /// The application.
    id: String,
    /// Where staff follow it up.
    case: String,
    /// Where the choir does.
    mine: String,
}

/// Presses the only button whose address holds a word.
fn press_in(browser: &Browser<'_>, page: &Page, word: &str, fields: &[(&str, &str)]) -> Page {
    let forms = page.forms();
    let found = forms.iter().find(|(_, to)| to.contains(word));
    let (_, to) = found.unwrap_or_else(|| panic!("no form to {word}: {}", page.text()));
    browser.post(to, fields)
}

/// The page of the choir's report.
pub fn report_of(stage: &Stage, id: &str) -> String {
    let report = stage.told("SELECT id AS it FROM payment_report").concat();
    let choir = &stage.choir;
    format!("/nb/min-forening/{choir}/tilskudd/{id}/rapport/{report}")
}

fn day<'a>(name: [&'a str; 3], [day, month, year]: [&'a str; 3]) -> [(&'a str, &'a str); 3] {
    [(name[0], day), (name[1], month), (name[2], year)]
}

#[test]
fn a_project_is_asked_about_mended_granted_on_a_condition_changed_reported_and_partly_paid_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", "18136445320", "2026-01-10");
        let case = stage.sent();
        asked_and_mended(&stage, &case);
        let id = stage.decided(
            &case,
            &[
                ("amount", "20000"),
                ("reasons", "Konserten er åpen for alle"),
                ("conditions", "Avtale med hallen"),
                ("report_on-day", "1"),
                ("report_on-month", "9"),
                ("report_on-year", "2026"),
            ],
        );
        let told = |now: &str| {
            stage.now(now);
            Told {
                stage: &stage,
                staff: stage.as_person(&stage.staff),
                chair: stage.as_person(&stage.chair),
                case: format!("{LIST}/sak/{id}"),
                mine: format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir),
                id: id.clone(),
            }
        };
        told("2026-04-20T08:00:00Z").written_to();
        let may = told("2026-05-04T08:00:00Z");
        may.held_until_the_condition_is_met();
        may.changed();
        may.reported();
        let june = told("2026-06-20T08:00:00Z");
        june.mended_and_approved();
        june.paid_back();
    });
}

/// Before it is decided: a question is answered, what is missing comes, and a figure is corrected.
fn asked_and_mended(stage: &Stage, case: &str) {
    let (staff, chair) = (stage.as_person(&stage.staff), stage.as_person(&stage.chair));
    let own = case.replace("/saker/tilskudd/sak/", "/soknad/");
    let due = day(
        [
            "question_due-day",
            "question_due-month",
            "question_due-year",
        ],
        ["20", "3", "2026"],
    );
    let question = [&[("question", "Hvor mange kommer?")], &due[..]].concat();
    staff.post(&format!("{case}/sporsmal"), &question);
    press_in(
        &chair,
        &chair.get(&own),
        "/svar/",
        &[("answer", "Rundt førti")],
    );
    assert!(staff.get(case).text().contains("Rundt førti"));
    let until = day(
        [
            "lacking_until-day",
            "lacking_until-month",
            "lacking_until-year",
        ],
        ["10", "4", "2026"],
    );
    let lacking = [&[("lacking", "Si hva scenen koster")], &until[..]].concat();
    staff.post(&format!("{case}/mangler"), &lacking);
    let refused = staff.post(
        &format!("{case}/vedtak"),
        &[("amount", "0"), ("reasons", "x")],
    );
    assert_eq!(refused.status, 422, "there is time to mend it");
    stage.now("2026-04-08T08:00:00Z");
    let chair = stage.as_person(&stage.chair);
    stage.step(
        &chair,
        &own,
        2,
        &super::stage::budget("28 000", "8 000", "20 000"),
    );
    chair.post(&format!("{own}/se-over"), &[]);
    assert_eq!(stage.states(), ["handling"]);
    let figure = [
        ("figure", "costs"),
        ("figure_amount", "27 000"),
        ("figure_reason", "Moms er ikke med"),
    ];
    let staff = stage.as_person(&stage.staff);
    let seen = staff.post(&format!("{case}/tall"), &figure).text();
    assert!(
        seen.contains("28 000 kr27 000 krMoms er ikke med"),
        "{seen}"
    );
}

impl Told<'_> {
    /// The letter says on what condition, what was corrected and why.
    fn written_to(&self) {
        let letter = self
            .chair
            .get(&format!("/nb/soknad/{}/brev", self.id))
            .text();
        for said in [
            "Avtale med hallen",
            "Konserten er åpen for alle",
            "Moms er ikke med",
            "1. september 2026",
        ] {
            assert!(letter.contains(said), "{said}: {letter}");
        }
    }

    /// Pays what can be paid, by two people.
    fn pay(&self) {
        let (stage, staff) = (self.stage, &self.staff);
        let colleague = stage.as_person(&stage.colleague);
        let lines = staff.get(LIST).attributes("input[name=line]", "value");
        let fields: Vec<(&str, &str)> = lines.iter().map(|id| ("line", id.as_str())).collect();
        let run = staff.post(LIST, &fields).path;
        stage.press(staff, &staff.get(&run), "/slipp", &[]);
        stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
        let today = stage.served().clock.now().in_oslo().date();
        let (date, month) = (today.day().to_string(), today.month().to_string());
        let names = ["paid_on-day", "paid_on-month", "paid_on-year"];
        let paid = day(names, [&date, &month, "2026"]);
        stage.press(staff, &staff.get(&run), "/betalt", &paid);
    }

    fn held_until_the_condition_is_met(&self) {
        let plan = [
            ("plan-1-kind", "before"),
            ("plan-1-amount", "15000"),
            ("plan-1-due-day", "1"),
            ("plan-1-due-month", "5"),
            ("plan-1-due-year", "2026"),
            ("plan-1-needs", "Avtale med hallen"),
            ("plan-2-kind", "withheld"),
            ("plan-2-amount", "5000"),
            ("plan-2-due-day", "1"),
            ("plan-2-due-month", "5"),
            ("plan-2-due-year", "2026"),
        ];
        let staff = &self.staff;
        self.stage
            .press(staff, &staff.get(&self.case), "/plan", &plan);
        let list = staff.get(LIST);
        assert!(
            list.text().contains("Ingenting kan betales nå"),
            "{}",
            list.text()
        );
        assert!(list.text().contains("Venter på godkjent rapport"));
        press_in(staff, &staff.get(&self.case), "/vilkar/", &[]);
        self.pay();
        let paid = "SELECT CAST(amount / 100 AS TEXT) AS it FROM payment_line \
                    WHERE paid_on IS NOT NULL";
        assert_eq!(self.stage.told(paid), ["15000"], "the share is withheld");
    }

    /// A change with a later date, which is approved.
    fn changed(&self) {
        let until = day(
            ["report_on-day", "report_on-month", "report_on-year"],
            ["1", "11", "2026"],
        );
        let asked = [&[("change", "Vi flytter konserten til høsten")], &until[..]].concat();
        self.chair.post(&format!("{}/endring", self.mine), &asked);
        let answer = [("do", "yes"), ("answer", "Greit for oss")];
        press_in(
            &self.staff,
            &self.staff.get(&self.case),
            "/endring/",
            &answer,
        );
        let page = self.chair.get(&self.mine);
        for said in ["Rapport innen 1. november 2026", "Greit for oss"] {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        assert_eq!(page.faults(), [""; 0]);
    }

    fn deliver(&self, comment: &str) -> Page {
        let report = report_of(self.stage, &self.id);
        let page = self.chair.get(&report);
        let version = page.attributes("input[name=version]", "value").concat();
        let written = [
            ("do", "deliver"),
            ("version", version.as_str()),
            ("done", "Vi holdt konserten"),
            ("participants", "80"),
            ("line-1-side", "cost"),
            ("line-1-words", "Scene"),
            ("line-1-budget", "28000"),
            ("line-1-actual", "20 000"),
            ("line-1-comment", comment),
            ("line-2-side", "income"),
            ("line-2-words", "Egne penger"),
            ("line-2-budget", "8000"),
            ("line-2-actual", "8 000"),
        ];
        self.chair.post(&report, &written)
    }

    /// The report knows the budget, and must be whole.
    fn reported(&self) {
        let report = report_of(self.stage, &self.id);
        let page = self.chair.get(&report);
        assert!(
            page.text().contains("Scene budsjett 28 000 kroner"),
            "{}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        let half = [
            ("do", "deliver"),
            ("version", "2"),
            ("done", ""),
            ("participants", "80"),
        ];
        assert_eq!(self.chair.post(&report, &half).status, 422);
        let page = self.deliver("");
        assert_eq!(page.status, 422, "far from the budget without a word");
        assert_eq!(
            page.attributes("#line-1-actual", "value"),
            ["20 000"],
            "kept"
        );
        let page = self.deliver("Scenen ble billigere");
        assert!(
            page.text().contains("Rapporten er levert"),
            "{}",
            page.text()
        );
    }

    /// Silence approves nothing; staff ask for what is missing, and approve the next.
    fn mended_and_approved(&self) {
        let (stage, staff) = (self.stage, &self.staff);
        stage.morning();
        let state = || stage.told("SELECT state AS it FROM payment_report");
        assert_eq!(state(), ["delivered"]);
        let desk = "SELECT '/nb/saker/rapporter/' || id AS it FROM payment_report";
        let desk = stage.told(desk).concat();
        let version = || {
            let page = staff.get(&desk);
            assert_eq!(page.faults(), [""; 0]);
            page.attributes("input[name=version]", "value").concat()
        };
        let seen = staff.get(&desk).text();
        assert!(seen.contains("Ubrukt av tilskuddet: 8 000"), "{seen}");
        let until = day(["day-day", "day-month", "day-year"], ["1", "7", "2026"]);
        let seen = version();
        let lack = [
            ("version", seen.as_str()),
            ("do", "lack"),
            ("answer", "Legg ved regningen"),
        ];
        staff.post(&desk, &[&lack[..], &until[..]].concat());
        let page = self.chair.get(&report_of(stage, &self.id));
        assert!(
            page.text().contains("Legg ved regningen"),
            "{}",
            page.text()
        );
        self.deliver("Scenen ble billigere");
        let seen = version();
        staff.post(&desk, &[("version", seen.as_str()), ("do", "approve")]);
        assert_eq!(state(), ["approved"]);
    }

    /// The share that was withheld is paid, and what was not used comes back, part by part.
    fn paid_back(&self) {
        let (stage, staff) = (self.stage, &self.staff);
        let told =
            |what: &str, table: &str| stage.told(&format!("SELECT {what} AS it FROM {table}"));
        self.pay();
        assert_eq!(told("ending", "follow_up"), ["completed"]);
        let claim = |amount: &str| {
            let fields = [
                ("claim_amount", amount),
                ("claim_reason", "Scenen ble billigere"),
                ("claim_due-day", "1"),
                ("claim_due-month", "8"),
                ("claim_due-year", "2026"),
            ];
            stage.press(staff, &staff.get(&self.case), "/krav", &fields)
        };
        assert_eq!(claim("20001").status, 422, "more than was paid");
        claim("8000");
        let page = self.chair.get(&self.mine);
        assert!(page.text().contains("8 000"), "{}", page.text());
        let settle = |fields: &[(&str, &str)]| {
            let claim = told("id", "payment_claim").concat();
            stage.press(staff, &staff.get(&self.case), &claim, fields)
        };
        settle(&[("do", "back"), ("back", "5000")]);
        assert_eq!(told("state", "payment_claim"), ["partly"]);
        let page = settle(&[("do", "off"), ("why", "")]);
        assert_eq!(page.status, 422, "nothing is given up without a reason");
        settle(&[("do", "back"), ("back", "3000")]);
        assert_eq!(told("state", "payment_claim"), ["paid"]);
        assert_eq!(told("ending", "follow_up"), ["completed"], "part came back");
    }
}
