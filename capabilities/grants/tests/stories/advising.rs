//! A council recommends: declares, sees what was opened of its own applicants, steps aside row by row,
//! meets, hands over; and sees the municipality's reasons after notice.

use access::PersonId;
use diesel::{RunQueryDsl as _, sql_query};
use testkit::{Page, on_each_engine};

use super::stage::Stage;

struct Council {
    members: Vec<(PersonId, &'static str)>,
    choir_case: String,
    club_case: String,
    path: String,
}

fn id(path: &str) -> String {
    path.rsplit('/').next().expect("an id").to_owned()
}

/// A council of five, with the choir's chair and the club's; both associations have applied; staff have
/// opened the budget to it, and nothing else.
fn set(stage: &Stage) -> Council {
    let kari = stage.town.person("Kari Brekke", "kari@example.no");
    let per = stage.town.person("Per Moe", "per@example.no");
    let members = vec![
        (kari, "Kari Brekke"),
        (per, "Per Moe"),
        (stage.chair.clone(), "Ingrid Solbakken"),
        (stage.neighbour.clone(), "Nils Aasen"),
    ];
    let mut lines = vec![
        "INSERT INTO council VALUES \
         ('music', 'Musikkrådet', '', '', 'independent', '', '', false, false, 1)"
            .to_owned(),
        "INSERT INTO council_seat VALUES ('seat', 'music', 1, 'Medlem', '', '2025-01-01', NULL)"
            .to_owned(),
    ];
    lines.extend(members.iter().enumerate().map(|(number, (person, name))| {
        format!(
            "INSERT INTO council_member VALUES ('m{number}', 'music', 'seat', '{person}', '{name}', \
             '', false, '2025-01-01', NULL, '', NULL)"
        )
    }));
    let made = stage.town.db.write_now(|conn| {
        for line in &lines {
            sql_query(line).execute(conn)?;
        }
        Ok::<_, db::Error>(())
    });
    made.expect("a council");
    let choir_case = stage.sent();
    let browser = stage.as_person(&stage.neighbour);
    let application = stage.begin(&browser, &stage.club, "");
    stage.send(&browser, &application);
    let staff = stage.as_person(&stage.staff);
    let desk = format!("{}/rad", stage.cockpit());
    let agreed = [
        ("council", "music"),
        ("fields", "budget"),
        ("frame", "30 000"),
    ];
    let page = staff.post(&desk, &agreed);
    assert!(page.text().contains("Musikkrådet"), "{}", page.text());
    let path = stage
        .told("SELECT id AS it FROM grant_recommending")
        .remove(0);
    Council {
        members,
        choir_case,
        club_case: super::stage::case(&application),
        path: format!("/nb/innstilling/{path}"),
    }
}

impl Council {
    fn declare(&self, stage: &Stage, member: usize) -> Page {
        let browser = stage.as_person(&self.members[member].0);
        browser.post(&format!("{}/habilitet", self.path), &[("sure", "yes")])
    }

    #[expect(clippy::unused_self, reason = "the council is asked for everything")]
    fn version(&self, stage: &Stage) -> String {
        let told = "SELECT CAST(version AS TEXT) AS it FROM grant_recommending";
        stage.told(told).remove(0)
    }

    /// Kari writes both rows, and the meeting.
    fn advise(&self, stage: &Stage, present: &[&str]) {
        let kari = stage.as_person(&self.members[0].0);
        let (choir, club) = (id(&self.choir_case), id(&self.club_case));
        let version = self.version(stage);
        let (choir, club) = (format!("amount-{choir}"), format!("amount-{club}"));
        let rows = [
            ("version", version.as_str()),
            (choir.as_str(), "20 000"),
            (club.as_str(), "10 000"),
            ("text", "Begge er viktige"),
        ];
        let page = kari.post(&self.path, &rows);
        assert!(
            page.text().contains("Innstillingen er lagret"),
            "{}",
            page.text()
        );
        let version = self.version(stage);
        let mut meeting = vec![
            ("version", version.as_str()),
            ("met_on-day", "4"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("principle", "m2"),
        ];
        meeting.extend(present.iter().map(|member| ("present", *member)));
        kari.post(&format!("{}/mote", self.path), &meeting);
    }

    fn hand_over(&self, stage: &Stage) -> Page {
        let kari = stage.as_person(&self.members[0].0);
        let version = self.version(stage);
        kari.post(
            &format!("{}/oversend", self.path),
            &[("version", version.as_str())],
        )
    }
}

#[test]
fn a_council_sees_what_was_opened_of_its_applicants_and_no_more() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        let kari = stage.as_person(&council.members[0].0);
        let page = kari.get(&council.path);
        assert!(page.path.ends_with("/habilitet"), "first she declares");
        let whom = page.texts("#applicants + ul li");
        assert_eq!(whom, ["Sandvik blandakor", "Aasen IL"]);
        assert!(!page.text().contains("Scene"), "{}", page.text());
        council.declare(&stage, 0);
        let page = kari.get(&council.path);
        let seen = page.text();
        assert!(seen.contains("Sandvik blandakor") && seen.contains("Aasen IL"));
        assert!(seen.contains("Scene30 000 kr"), "{seen}");
        assert!(!seen.contains("Sommerkonsert"), "not opened");
        assert!(!page.body.contains("ingrid@example.no"));
        assert_eq!(kari.get(&council.choir_case).status, 403, "no staff");
        assert_eq!(kari.get(&stage.cockpit()).status, 403);
        // Others find no such page; staff have their own.
        for person in [&stage.stranger, &stage.treasurer, &stage.staff] {
            let browser = stage.as_person(person);
            for rest in ["", "/habilitet"] {
                let path = format!("{}{rest}", council.path);
                assert_eq!(browser.get(&path).status, 404, "{rest}");
            }
            for rest in ["", "/habilitet", "/nokkel", "/mote", "/oversend"] {
                let fields = [("version", "1"), ("sure", "yes"), ("present", "m0")];
                let page = browser.post(&format!("{}{rest}", council.path), &fields);
                assert!(
                    page.status == 404 || page.status == 422,
                    "{rest} {}",
                    page.status
                );
                assert!(!page.text().contains("Scene"), "{rest}");
            }
        }
        let nobody = stage.house.browser(super::stage::HOST);
        assert!(nobody.get(&council.path).path.contains("/logg-inn"));
    });
}

#[test]
fn a_member_steps_aside_for_her_own_association_and_keeps_her_rights_as_applicant() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        let choir = id(&council.choir_case);
        council.declare(&stage, 2);
        let ingrid = stage.as_person(&stage.chair);
        let page = ingrid.get(&council.path);
        assert!(page.text().contains("bokstav e"), "{}", page.text());
        assert!(!page.body.contains(&format!("amount-{choir}")), "no field");
        let version = council.version(&stage);
        let field = format!("amount-{choir}");
        let own = [("version", version.as_str()), (field.as_str(), "30 000")];
        assert_eq!(ingrid.post(&council.path, &own).status, 403);
        let rows = "SELECT application_id AS it FROM grant_council_row";
        assert_eq!(stage.told(rows), [""; 0]);
        let one = council
            .choir_case
            .replace("/saker/tilskudd/sak/", "/soknad/");
        assert_eq!(ingrid.get(&one).status, 200);
    });
}

#[test]
fn what_is_handed_over_is_locked_and_says_who_stepped_aside() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        council.declare(&stage, 0);
        assert_eq!(
            council.hand_over(&stage).status,
            422,
            "there was no meeting"
        );
        council.advise(&stage, &["m0", "m1", "m2", "m3"]);
        let page = council.hand_over(&stage);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("har ikke meldt fra"),
            "{}",
            page.text()
        );
        for member in 1..4 {
            council.declare(&stage, member);
        }
        let waits = "SELECT addressee_id AS it FROM task WHERE kind = 'grants.council_advice' AND state = 'open'";
        assert_eq!(stage.told(waits).len(), council.members.len());
        let page = council.hand_over(&stage);
        assert!(page.text().contains("er sendt over"), "{}", page.text());
        assert_eq!(stage.told(waits), [""; 0], "nothing waits on her any more");
        let said = page.text();
        assert!(
            said.contains(
                "Ingrid Solbakken trådte til side for Sandvik blandakor (forvaltningsloven § 6 \
                 første ledd bokstav e), og var med på det prinsipielle."
            ),
            "{said}"
        );
        assert!(
            said.contains("Nils Aasen trådte til side for Aasen IL"),
            "{said}"
        );
        assert_eq!(council.hand_over(&stage).status, 409);
        let version = council.version(&stage);
        let kari = stage.as_person(&council.members[0].0);
        let again = kari.post(
            &council.path,
            &[("version", version.as_str()), ("text", "x")],
        );
        assert_eq!(again.status, 409);
        let desk = stage
            .as_person(&stage.staff)
            .get(&format!("{}/rad", stage.cockpit()));
        assert!(desk.text().contains("Begge er viktige"), "{}", desk.text());
    });
}

#[test]
fn too_few_cannot_recommend_and_nobody_recommends_more_than_there_is() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        for member in 0..4 {
            council.declare(&stage, member);
        }
        council.advise(&stage, &["m0", "m2"]);
        let page = council.hand_over(&stage);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("Kall inn vara"), "{}", page.text());
        council.advise(&stage, &["m0", "m1", "m2"]);
        let kari = stage.as_person(&council.members[0].0);
        let version = council.version(&stage);
        let club = format!("amount-{}", id(&council.club_case));
        let more = [("version", version.as_str()), (club.as_str(), "10 001")];
        kari.post(&council.path, &more);
        let page = council.hand_over(&stage);
        assert!(page.text().contains("større enn rammen"), "{}", page.text());
    });
}

#[test]
fn the_municipality_decides_otherwise_with_a_reason_the_council_sees_after_notice() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        for member in 0..4 {
            council.declare(&stage, member);
        }
        council.advise(&stage, &["m0", "m1", "m2", "m3"]);
        council.hand_over(&stage);
        let staff = stage.as_person(&stage.staff);
        let decide = |case: &str, amount: &str| {
            let fields = [("amount", amount), ("reasons", "Se innstillingen")];
            let page = staff.post(&format!("{case}/vedtak"), &fields);
            assert_eq!(page.status, 200, "{}", page.text());
        };
        decide(&council.choir_case, "20000");
        decide(&council.club_case, "10000");
        // The committee amends a row.
        staff.post(&format!("{}/angre", council.club_case), &[]);
        let amended = [
            ("amount", "15000"),
            ("reasons", "Flere barn enn i fjor"),
            ("body", "Kulturutvalget"),
            ("case_number", "12/26"),
        ];
        staff.post(&format!("{}/vedtak", council.club_case), &amended);
        let desk = format!("{}/rad", stage.cockpit());
        let page = staff.get(&desk);
        let forms = page.forms();
        let (_, to) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/avvik"))
            .expect("a form");
        let (choir, club) = (id(&council.choir_case), id(&council.club_case));
        assert!(
            !page.body.contains(&format!("why-{choir}")),
            "as recommended"
        );
        let field = format!("why-{club}");
        staff.post(to, &[(field.as_str(), "Utvalget vil løfte barneidretten")]);
        let kari = stage.as_person(&council.members[0].0);
        assert!(
            !kari
                .get(&council.path)
                .text()
                .contains("løfte barneidretten")
        );
        let cases = [("case", choir.as_str()), ("case", club.as_str())];
        staff.post(&format!("{}/varsle", stage.cockpit()), &cases);
        let page = kari.get(&council.path);
        assert!(
            page.text().contains("løfte barneidretten"),
            "{}",
            page.text()
        );
        assert!(
            page.text().contains("Vedtatt: 15 000 kr"),
            "{}",
            page.text()
        );
        let nils = stage.as_person(&stage.neighbour).get(&council.path);
        assert!(
            !nils.text().contains("løfte barneidretten"),
            "his own club's"
        );
    });
}

#[test]
fn what_is_decided_before_the_council_got_to_it_is_not_recommended_on() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let council = set(&stage);
        for member in 0..4 {
            council.declare(&stage, member);
        }
        let kari = stage.as_person(&council.members[0].0);
        let (choir, club) = (id(&council.choir_case), id(&council.club_case));
        let write = |application: &str, sum: &str| {
            let (version, field) = (council.version(&stage), format!("amount-{application}"));
            let row = [("version", version.as_str()), (field.as_str(), sum)];
            kari.post(&council.path, &row)
        };
        // More than there is, and more than was applied for, is said at once.
        let page = write(&club, "31 000");
        for said in ["1 000 kr over rammen", "Mer enn det er søkt om"] {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        let field = format!("#amount-{club}");
        assert_eq!(page.attributes(&field, "value"), ["31\u{a0}000"]);
        let page = write(&club, "10 000");
        assert!(!page.text().contains("over rammen"), "{}", page.text());
        let staff = stage.as_person(&stage.staff);
        let decided = [("amount", "20000"), ("reasons", "Det haster")];
        staff.post(&format!("{}/vedtak", council.choir_case), &decided);
        let page = kari.get(&council.path);
        assert!(!page.body.contains(&format!("amount-{choir}")), "no field");
        assert!(page.text().contains("Allerede avgjort"), "{}", page.text());
        assert!(
            !page.text().contains("Vedtatt: 20 000 kr"),
            "the applicant does not know yet: {}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        assert_eq!(write(&choir, "5 000").status, 409, "an old form");
        let told = [("case", choir.as_str())];
        staff.post(&format!("{}/varsle", stage.cockpit()), &told);
        let page = kari.get(&council.path);
        assert!(
            page.text().contains("Vedtatt: 20 000 kr"),
            "{}",
            page.text()
        );
        let version = council.version(&stage);
        let meeting = [
            ("version", version.as_str()),
            ("met_on-day", "4"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("present", "m0"),
            ("present", "m1"),
            ("present", "m2"),
        ];
        kari.post(&format!("{}/mote", council.path), &meeting);
        let page = council.hand_over(&stage);
        assert!(page.text().contains("er sendt over"), "{}", page.text());
        assert!(page.text().contains("Innstilt: 10 000 kr"));
        let minutes = "SELECT minutes AS it FROM grant_recommending";
        let minutes = stage.told(minutes).concat();
        assert!(minutes.contains(&club) && !minutes.contains(&choir));
    });
}
