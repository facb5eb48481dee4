//! Claiming an association in three ways, judging, objecting, and what a claim never tells.

use ::access::{RoleKind, Source};
use identity::roles;
use testkit::on_each_engine;

use super::{CHOIR, CLUB, HOST, Stage, synthetic};

fn roles_of(stage: &Stage, person: &::access::PersonId) -> Vec<(RoleKind, Source)> {
    let town = &stage.town;
    let held = town
        .db
        .read_now(|conn| roles::of_person(conn, &*town.clock, person));
    let held = held.expect("roles");
    held.iter().map(|role| (role.kind, role.source)).collect()
}

#[test]
fn the_nations_word_gives_the_role_at_once_and_nobody_elses() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (hers, his) = (synthetic(1), synthetic(2));
        let chair = stage.proven("Kari Nordmann", &hers);
        let other = stage.proven("Ola Fremmed", &his);
        stage.nation_says(&[("LEDE", &hers), ("MEDL", &hers), ("REVI", &his)]);
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CHOIR));
        let refused = stage.browser(&other).post(&format!("{claim}/rolle"), &[]);
        assert_eq!(refused.status, 422);
        assert!(
            refused
                .text()
                .contains("har ikke registrert deg med en rolle")
        );
        assert!(roles_of(&stage, &other).is_empty());

        let page = stage.browser(&chair).post(&format!("{claim}/rolle"), &[]);
        assert!(
            page.text().contains("Du har fått tilgang."),
            "{}",
            page.text()
        );
        let held = [
            (RoleKind::Chair, Source::National),
            (RoleKind::BoardMember, Source::National),
        ];
        assert_eq!(roles_of(&stage, &chair), held);
        assert_eq!(stage.tasks(), ["officers.second"], "two are asked for");
        let told = stage.letter("officers.claim_granted_alone");
        assert_eq!(
            told.to, "post@blandakoret.example",
            "nobody else was there to tell"
        );
        let all = format!("{:?}", stage.letters());
        assert!(!all.contains(&hers), "no identity number anywhere");
    });
}

#[test]
fn a_register_that_does_not_answer_gives_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.proven("Kari Nordmann", &synthetic(1));
        std::fs::write(&stage.roles, "neither roles nor JSON").expect("a file");
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CHOIR));
        let page = stage.browser(&chair).post(&format!("{claim}/rolle"), &[]);
        assert_eq!(page.status, 422);
        assert!(
            page.text()
                .contains("Enhetsregisteret svarer ikke akkurat nå.")
        );
        assert!(roles_of(&stage, &chair).is_empty());
    });
}

#[test]
fn a_code_to_the_registered_address_opens_in_the_session_that_asked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let treasurer = stage.person("Per Hansen");
        let browser = stage.browser(&treasurer);
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CHOIR));
        let page = browser.get(&claim);
        assert!(
            page.text().contains("p…@blandakoret.example"),
            "{}",
            page.text()
        );
        assert!(!page.body.contains("post@blandakoret.example"));
        let page = browser.post(&format!("{claim}/send-kode"), &[]);
        assert_eq!(page.heading(), "Skriv koden");
        let letter = stage.letter("officers.claim_code");
        assert_eq!(letter.to, "post@blandakoret.example");
        let code = letter.code();

        let form = format!("{claim}/kode");
        let elsewhere = stage.browser(&treasurer);
        let other = [("kind", "treasurer"), ("code", code.as_str())];
        assert_eq!(elsewhere.post(&form, &other).status, 422, "another session");
        let club = format!("/nb/forening/{}/ta-ansvar/kode", stage.id(CLUB));
        assert_eq!(browser.post(&club, &other).status, 404, "it has no address");
        let wrong = browser.post(&form, &[("kind", "treasurer"), ("code", "000 000")]);
        assert_eq!(wrong.status, 422);
        let page = browser.post(&form, &other);
        assert!(
            page.text().contains("Du har fått tilgang."),
            "{}",
            page.text()
        );
        assert_eq!(
            roles_of(&stage, &treasurer),
            [(RoleKind::Treasurer, Source::Code)]
        );
        assert_eq!(browser.post(&form, &other).status, 422, "a code works once");
    });
}

#[test]
fn five_wrong_codes_are_the_end_of_the_right_one() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser(&stage.person("Per Hansen"));
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CHOIR));
        browser.post(&format!("{claim}/send-kode"), &[]);
        let code = stage.letter("officers.claim_code").code();
        for _ in 0..5 {
            let wrong = [("kind", "chair"), ("code", "abc")];
            assert_eq!(browser.post(&format!("{claim}/kode"), &wrong).status, 422);
        }
        let right = [("kind", "chair"), ("code", code.as_str())];
        let answer = browser.send_form(&format!("{claim}/kode"), &right);
        assert!(!answer.status().is_redirection(), "{}", answer.status());
    });
}

#[test]
fn a_claim_tells_which_ways_there_are_and_nothing_about_people() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.officer("Hemmelig Leder", CLUB, RoleKind::Chair);
        let curious = stage.browser(&stage.person("Ola Fremmed"));
        let page = curious.get(&format!("/nb/forening/{}/ta-ansvar", stage.id(CLUB)));
        assert_eq!(page.status, 200);
        assert!(!page.text().contains("Hemmelig"));
        assert!(
            !page.text().contains("Send koden"),
            "the club has no address"
        );
        assert!(page.text().contains("Be om tilgang"));
        let nobody = stage.house.browser(HOST);
        let answer = nobody.send("GET", &page.path, &[], "");
        assert!(
            answer.headers()["location"]
                .to_str()
                .is_ok_and(|to| to.contains("logg-inn"))
        );
        assert_eq!(curious.get("/nb/forening/none/ta-ansvar").status, 404);
    });
}

#[test]
fn a_request_waits_for_an_officer_or_staff_and_the_first_answer_counts() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let (asking, clerk) = (stage.person("Ola Ny"), stage.person("Marit Lunde"));
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CHOIR));
        let browser = stage.browser(&asking);
        let fields = [("kind", "treasurer"), ("evidence", "Valgt 10. mars <b>")];
        let minutes: &[u8] =
            b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
        let sent = browser.send_files(
            &format!("{claim}/be-om"),
            &fields,
            &[("file", "protokoll.pdf", minutes)],
        );
        assert_eq!(
            sent.status(),
            303,
            "{}",
            String::from_utf8_lossy(sent.body())
        );
        let page = browser.get(&claim);
        assert!(
            page.text().contains("Svar innen 19. mars 2026"),
            "{}",
            page.text()
        );
        let again = browser.send_files(&format!("{claim}/be-om"), &fields, &[]);
        assert_eq!(again.status(), 422, "one at a time");
        assert_eq!(stage.tasks(), ["officers.claim", "officers.claim"]);

        let link = stage.letter("officers.claim_asked").path();
        let officer = stage.browser(&chair);
        let page = officer.get(&link);
        assert!(
            page.text().contains("Valgt 10. mars <b>"),
            "{}",
            page.text()
        );
        assert_eq!(officer.get(&page.link("protokoll.pdf")).status, 200);
        let staff = stage.browser(&clerk);
        let desk = link
            .split('/')
            .next_back()
            .map(|id| format!("/nb/saker/krav/{id}"));
        let desk = desk.expect("an id");
        assert_eq!(
            staff.get(&desk).heading(),
            "Ola Ny vil ta ansvar for Sandvik blandakor"
        );
        let bare = staff.post(&format!("{desk}/svar"), &[("answer", "no")]);
        assert_eq!(bare.status, 422, "a no has a reason");
        let yes = officer.post(&format!("{link}/svar"), &[("answer", "yes")]);
        assert!(yes.text().contains("Svaret er sendt."), "{}", yes.text());
        assert_eq!(
            roles_of(&stage, &asking),
            [(RoleKind::Treasurer, Source::Officer)]
        );
        let late = staff.post(
            &format!("{desk}/svar"),
            &[("answer", "no"), ("reason", "Nei")],
        );
        assert_eq!(late.status, 409);
        assert_eq!(
            stage.letter("officers.claim_approved").to,
            "ola.ny@post.example"
        );
        assert_eq!(stage.tasks(), ["officers.second"]);
    });
}

#[test]
fn a_no_is_told_with_its_reason() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (asking, clerk) = (stage.person("Ola Ny"), stage.person("Marit Lunde"));
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let claim = format!("/nb/forening/{}/ta-ansvar", stage.id(CLUB));
        let browser = stage.browser(&asking);
        let fields = [("kind", "chair"), ("evidence", "Jeg vil.")];
        browser.send_files(&format!("{claim}/be-om"), &fields, &[]);
        let all = stage
            .town
            .db
            .read_now(|conn| crate::store::claims::of_person(conn, &asking));
        let desk = format!("/nb/saker/krav/{}", all.expect("claims")[0].id);
        let no = [("answer", "no"), ("reason", "Du står ikke i protokollen.")];
        stage.browser(&clerk).post(&format!("{desk}/svar"), &no);
        let letter = stage.letter("officers.claim_refused");
        assert!(letter.written.contains("Du står ikke i protokollen."));
        let page = browser.get(&claim);
        assert!(
            page.text()
                .contains("Svaret var nei: Du står ikke i protokollen.")
        );
        assert!(roles_of(&stage, &asking).is_empty());
        assert!(stage.tasks().is_empty());
    });
}

#[test]
fn another_officer_objects_and_staff_settle_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let clerk = stage.person("Marit Lunde");
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let digits = synthetic(3);
        let rival = stage.proven("Ola Rival", &digits);
        stage.nation_says(&[("NEST", &digits)]);
        let claim = format!("/nb/forening/{}/ta-ansvar/rolle", stage.id(CHOIR));
        stage.browser(&rival).post(&claim, &[]);
        let link = stage.letter("officers.claim_granted").path();
        let own = stage
            .browser(&rival)
            .send_form(&format!("{link}/si-fra"), &[("reason", "x")]);
        assert_eq!(own.status(), 403, "nobody objects to her own");
        let officer = stage.browser(&chair);
        let object = [("reason", "Han gikk ut av styret i fjor.")];
        let page = officer.post(&format!("{link}/si-fra"), &object);
        assert!(
            page.text()
                .contains("Kommunen har fått beskjed og ser på det.")
        );
        assert!(page.text().contains("Noen mener at dette er feil"));
        assert_eq!(
            officer.post(&format!("{link}/si-fra"), &object).status,
            409,
            "once"
        );
        assert!(
            !roles_of(&stage, &rival).is_empty(),
            "an objection ends nothing by itself"
        );
        assert!(stage.tasks().contains(&"officers.objection".to_owned()));

        let desk = link
            .split('/')
            .next_back()
            .map(|id| format!("/nb/saker/krav/{id}"));
        let desk = desk.expect("an id");
        let staff = stage.browser(&clerk);
        let end = [("answer", "end"), ("reason", "Protokollen viser det.")];
        let page = staff.post(&format!("{desk}/innvending"), &end);
        assert!(
            page.text().contains("Avsluttet etter innvending"),
            "{}",
            page.text()
        );
        assert!(roles_of(&stage, &rival).is_empty());
        assert_eq!(
            stage.letter("officers.objection_ended").to,
            "kari.nordmann@post.example"
        );
        assert!(!stage.tasks().contains(&"officers.objection".to_owned()));
    });
}

#[test]
fn after_the_days_of_objecting_it_is_too_late() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let digits = synthetic(3);
        let rival = stage.proven("Ola Rival", &digits);
        stage.nation_says(&[("NEST", &digits)]);
        let claim = format!("/nb/forening/{}/ta-ansvar/rolle", stage.id(CHOIR));
        stage.browser(&rival).post(&claim, &[]);
        let link = stage.letter("officers.claim_granted").path();
        stage.wait_days(8);
        let late = stage
            .browser(&chair)
            .post(&format!("{link}/si-fra"), &[("reason", "Feil.")]);
        assert_eq!(late.status, 409);
    });
}
