//! An association that sends the same application twice: an officer merges them, the applicant is told,
//! nothing is lost or counted twice, and they can be parted until the one that is kept is decided.

use testkit::{Browser, Page, on_each_engine};

use super::stage::Stage;

const WHY: &str = "Dere har søkt om den samme konserten to ganger";

/// Two applications the choir has sent: the one that is kept, and the one that is the same.
fn twice(stage: &Stage) -> (String, String) {
    (stage.sent(), stage.sent())
}

fn id(case: &str) -> &str {
    case.rsplit('/').next().expect("an id")
}

fn application(case: &str) -> String {
    case.replace("/saker/tilskudd/sak/", "/soknad/")
}

fn merge(staff: &Browser<'_>, case: &str, into: &str, why: &str) -> Page {
    let fields = [("into", id(into)), ("text", why)];
    staff.post(&format!("{case}/slaa-sammen"), &fields)
}

fn state(stage: &Stage, case: &str) -> String {
    let asked = format!(
        "SELECT state AS it FROM grant_application WHERE id = '{}'",
        id(case)
    );
    stage.told(&asked).concat()
}

/// What is applied for in the round, as its cockpit sums it: kroner.
fn applied(stage: &Stage, staff: &Browser<'_>) -> String {
    let sums = staff.get(&stage.cockpit()).texts(".meters dd");
    let first = sums.first().expect("a sum");
    first.chars().filter(char::is_ascii_digit).collect()
}

fn leads_to(page: &Page, ending: &str) -> bool {
    let links = page.attributes("a[href]", "href");
    let forms = page.attributes("form[action]", "action");
    links.iter().chain(&forms).any(|to| to.ends_with(ending))
}

#[test]
fn the_same_application_sent_twice_is_merged_and_the_applicant_is_told() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let kept = stage.sent();
        assert!(!leads_to(&staff.get(&kept), "/slaa-sammen"), "there is one");
        let again = stage.sent();
        assert_eq!(applied(&stage, &staff), "40000");
        assert!(leads_to(&staff.get(&again), "/slaa-sammen"));
        let form = staff.get(&format!("{again}/slaa-sammen"));
        assert!(form.text().contains("T-2026-00001, Sommerkonsert"));
        assert_eq!(merge(&staff, &again, &kept, "").status, 422, "without why");
        let before = stage.letters().len();
        let page = merge(&staff, &again, &kept, WHY);
        assert!(page.text().contains("Slått sammen med T-2026-00001"));
        assert_eq!(state(&stage, &again), "withdrawn");
        assert_eq!(state(&stage, &kept), "sent", "nothing happened with it");
        assert_eq!(applied(&stage, &staff), "20000", "not counted twice");
        let letters = stage.letters();
        assert_eq!(letters.len(), before + 2, "{letters:?}");
        let told = "Søknaden T-2026-00002 er slått sammen med T-2026-00001";
        let those = letters.iter().filter(|it| it.ends_with(told)).count();
        assert_eq!(those, 2, "{letters:?}");
        let here = "T-2026-00002 er slått sammen med denne";
        assert!(staff.get(&kept).text().contains(here));
        let chair = stage.as_person(&stage.chair);
        let page = chair.get(&application(&again));
        let seen = page.text();
        assert!(seen.contains("Slått sammen med T-2026-00001"), "{seen}");
        assert!(seen.contains(WHY) && seen.contains("Scene"), "{seen}");
        assert!(!seen.contains("Trukket") && !seen.contains("ble trukket"));
        assert!(leads_to(&page, &application(&kept)));
        assert!(chair.get(&application(&kept)).text().contains(here));
    });
}

#[test]
fn they_are_parted_again_and_may_be_merged_anew() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let (kept, again) = twice(&stage);
        merge(&staff, &again, &kept, WHY);
        let part = format!("{again}/skill");
        assert!(leads_to(&staff.get(&again), "/skill"));
        let before = stage.letters().len();
        let page = staff.post(&part, &[]);
        assert!(!leads_to(&page, "/skill"), "{}", page.text());
        assert_eq!(state(&stage, &again), "handling");
        assert_eq!(applied(&stage, &staff), "40000");
        assert_eq!(stage.letters().len(), before + 2);
        let trace = "SELECT into_id AS it FROM grant_duplicate WHERE parted_at IS NOT NULL";
        assert_eq!(stage.told(trace), [id(&kept)]);
        let chair = stage.as_person(&stage.chair);
        let seen = chair.get(&application(&again)).text();
        assert!(seen.contains("skilt fra den andre igjen"), "{seen}");
        let seen = chair.get(&application(&kept)).text();
        assert!(seen.contains("skilt fra denne igjen"), "{seen}");
        assert_eq!(staff.post(&part, &[]).status, 409, "they are parted");
        merge(&staff, &again, &kept, WHY);
        assert_eq!(state(&stage, &again), "withdrawn");
        assert_eq!(stage.told(trace), [""; 0]);
    });
}

#[test]
fn another_applicants_application_is_never_merged_with_hers() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let (kept, again) = twice(&stage);
        let other = stage.sent();
        stage.sql(&format!(
            "UPDATE grant_application SET held_by = '{}' WHERE id = '{}'",
            stage.club,
            id(&other)
        ));
        let form = staff.get(&format!("{again}/slaa-sammen"));
        assert!(!form.text().contains("T-2026-00003"), "{}", form.text());
        assert_eq!(merge(&staff, &again, &other, WHY).status, 422);
        assert_eq!(merge(&staff, &again, &again, WHY).status, 422, "itself");
        assert_eq!(merge(&staff, &other, &kept, WHY).status, 404, "it has none");
        let withdrawn = "UPDATE grant_application SET state = 'withdrawn' WHERE id = ";
        stage.sql(&format!("{withdrawn}'{}'", id(&kept)));
        assert_eq!(merge(&staff, &again, &kept, WHY).status, 404, "taken back");
        let none = stage.told("SELECT application_id AS it FROM grant_duplicate");
        assert_eq!(none, [""; 0]);
        let chair = stage.as_person(&stage.chair);
        assert_eq!(merge(&chair, &again, &kept, WHY).status, 403);
        assert_eq!(chair.post(&format!("{again}/skill"), &[]).status, 403);
    });
}

#[test]
fn they_are_not_parted_when_the_one_that_is_kept_is_decided() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_person(&stage.staff);
        let (kept, again) = twice(&stage);
        merge(&staff, &again, &kept, WHY);
        let part = format!("{again}/skill");
        let decide = [("amount", "20000")];
        staff.post(&format!("{kept}/vedtak"), &decide);
        assert_eq!(state(&stage, &kept), "decided");
        assert!(!leads_to(&staff.get(&again), "/skill"));
        let refused = staff.post(&part, &[]);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("den andre er avgjort"));
        assert_eq!(state(&stage, &again), "withdrawn");
        staff.post(&format!("{kept}/angre"), &[]);
        staff.post(&part, &[]);
        assert_eq!(state(&stage, &again), "handling");
        staff.post(&format!("{kept}/vedtak"), &decide);
        assert_eq!(
            merge(&staff, &again, &kept, WHY).status,
            404,
            "it is decided"
        );
        assert_eq!(state(&stage, &again), "handling");
    });
}
