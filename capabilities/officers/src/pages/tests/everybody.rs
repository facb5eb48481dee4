//! Every route called as nobody, a stranger, the neighbour's officer and an ended delegate: none of
//! them learns that there is anything, and none of them changes anything.

use ::access::RoleKind;
use identity::roles;
use testkit::on_each_engine;

use super::{CHOIR, CLUB, HOST, Stage};

#[test]
fn none_but_those_who_act_for_it_get_anywhere() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let ended = stage.officer("Tuva Lien", CHOIR, RoleKind::Delegate);
        let (id, town) = (stage.id(CHOIR), &stage.town);
        let role = town.db.write_now(|conn| {
            let held = roles::of_person(conn, &*town.clock, &ended)?;
            roles::end(conn, &*town.clock, &held[0].id, roles::Ending::Withdrawn)?;
            Ok::<_, db::Error>(roles::of_person(conn, &*town.clock, &chair)?[0].id.clone())
        });
        let role = role.expect("roles");
        let callers = [
            ("a stranger", stage.person("Ola Fremmed")),
            (
                "the neighbour",
                stage.officer("Hilde Fosse", CLUB, RoleKind::Chair),
            ),
            ("an ended delegate", ended),
        ];
        let mut tried = 0;
        for line in crate::capability().routes {
            let guarded = ["/{language}/min-forening/{id}", "/{language}/saker/"];
            if !guarded.iter().any(|start| line.path.starts_with(start)) {
                continue;
            }
            let path = line
                .path
                .replace("{language}", "nb")
                .replace("{id}", &id)
                .replace("{role}", &role)
                .replace("{claim}", "none")
                .replace("{invitation}", "none");
            let send = |browser: &testkit::Browser<'_>| match line.method {
                "GET" => browser.send("GET", &path, &[], "").status(),
                _ => browser
                    .send_form(&path, &[("answer", "yes"), ("reason", "x")])
                    .status(),
            };
            let nobody = send(&stage.house.browser(HOST));
            let asked = if line.method == "GET" { 303 } else { 401 };
            assert_eq!(nobody, asked, "nobody: {} {path}", line.method);
            for (who, person) in &callers {
                let status = send(&stage.browser(person));
                assert_eq!(status, 404, "{who}: {} {path}", line.method);
                tried += 1;
            }
        }
        assert!(tried > 60, "only {tried} calls");
        assert!(stage.letters().is_empty());
        let held = town
            .db
            .read_now(|conn| roles::in_association(conn, &*town.clock, &id));
        assert_eq!(held.expect("roles").len(), 1);
    });
}

#[test]
fn staff_who_work_with_other_things_look_and_do_not_judge() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asking = stage.person("Ola Ny");
        let fields = [("kind", "chair"), ("evidence", "Valgt i går.")];
        let claim = format!("/nb/forening/{}/ta-ansvar/be-om", stage.id(CHOIR));
        stage.browser(&asking).send_files(&claim, &fields, &[]);
        let all = stage
            .town
            .db
            .read_now(|conn| crate::store::claims::of_person(conn, &asking));
        let desk = format!("/nb/saker/krav/{}", all.expect("claims")[0].id);
        let reader = stage.person("Rune Stordal");
        stage.town.employ(&reader, RoleKind::Reader, None);
        let browser = stage.browser(&reader);
        let page = browser.get(&desk);
        assert_eq!(page.status, 200);
        assert!(page.forms().iter().all(|(_, path)| !path.contains("/svar")));
        let judged = browser.send_form(&format!("{desk}/svar"), &[("answer", "yes")]);
        assert_eq!(judged.status(), 403);
        let seen = stage
            .town
            .db
            .read_now(|conn| ::access::seen_of(conn, &asking, 10));
        let by = seen.expect("a trail")[0].person_id.clone();
        assert_eq!(by, Some(reader), "she can be told who read it");

        // A case officer is nobody's judge in her own case.
        stage.town.employ(&asking, RoleKind::CaseOfficer, None);
        let own = stage.browser(&asking);
        let judged = own.send_form(&format!("{desk}/svar"), &[("answer", "yes")]);
        assert_eq!(judged.status(), 403);
    });
}
