//! Two become one, and two again.

use super::*;

#[derive(QueryableByName)]
struct Told {
    #[diesel(sql_type = Text)]
    #[expect(dead_code, reason = "a row must have a column")]
    kind: String,
}

#[test]
fn one_that_was_founded_here_is_approved_joined_with_its_number_and_parted_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = &stage.town;
        let (clock, ids) = (&*town.clock, &*town.ids);
        let founder = town.person("Jon Aasheim", "jon@fjordvik.example");
        let who = town
            .db
            .read_now(|conn| identity::who(conn, clock, &founder, true));
        let actor = Actor::Person(std::sync::Arc::new(who.expect("a read").expect("a person")));
        let permit =
            crate::access::may(&actor, crate::access::Action::Found, None).expect("a permit");
        let made = town
            .db
            .write_now(|conn| crate::actions::found(conn, clock, ids, &permit, "Aasen Lag tolv"));
        let id = made.expect("an association");
        let public = stage.house.browser(HOST);
        let there = format!("/nb/forening/{id}");
        assert_eq!(public.get(&there).status, 404, "nobody sees it yet");
        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let page = format!("/nb/saker/forening/{id}");
        assert!(
            browser
                .get("/nb/saker/foreninger?vis=venter")
                .text()
                .contains("Aasen Lag tolv")
        );
        let number = version(&stage, "Aasen Lag tolv");
        browser.post(&page, &[("do", "approve"), ("version", &number)]);
        assert_eq!(public.get(&there).status, 200);

        browser.post(
            &page,
            &[("do", "note"), ("body", "Stiftet på biblioteket.")],
        );
        let national = national::number(21);
        let joined = browser.post(
            &page,
            &[
                ("do", "number"),
                ("version", &version(&stage, "Aasen Lag tolv")),
                ("number", national.as_str()),
            ],
        );
        assert!(
            joined.text().contains("Ingenting er gjort ennå"),
            "the two are compared first"
        );
        let other = stage.id("Aasen lag 21");
        let versions = (
            version(&stage, "Aasen Lag tolv"),
            version(&stage, "Aasen lag 21"),
        );
        let merge = format!("{page}/sla-sammen/{other}");
        let merged = browser.post(
            &merge,
            &[
                ("do", "merge"),
                ("version", &versions.0),
                ("other", &versions.1),
            ],
        );
        assert!(
            merged.text().contains("De to foreningene er slått sammen."),
            "{}",
            merged.text()
        );
        let now = town
            .db
            .read_now(|conn| store::one(conn, &id))
            .expect("a read")
            .expect("it is there");
        assert_eq!(now.organisation_number, Some(national.clone()));
        assert!(now.entity.is_some() && now.internal.approval == Approval::Approved);
        assert_eq!(
            public.get(&format!("/nb/forening/{other}")).path,
            there,
            "the old address leads on"
        );
        let again = browser.send_form(
            &merge,
            &[
                ("do", "merge"),
                ("version", &versions.0),
                ("other", &versions.1),
            ],
        );
        assert_eq!(again.status(), 409);

        let undo = browser
            .get(&page)
            .attributes("input[name=merge]", "value")
            .remove(0);
        browser.post(&page, &[("do", "unmerge"), ("merge", &undo)]);
        let back = town
            .db
            .read_now(|conn| store::one(conn, &other))
            .expect("a read")
            .expect("it is there");
        assert_eq!(back.organisation_number, Some(national));
        assert!(back.internal.listed && back.internal.merged_into.is_none());
        let now = town
            .db
            .read_now(|conn| store::one(conn, &id))
            .expect("a read")
            .expect("it is there");
        assert_eq!(
            (now.name.as_str(), now.organisation_number.is_none()),
            ("Aasen Lag tolv", true)
        );
        assert_eq!(
            browser
                .send_form(&page, &[("do", "unmerge"), ("merge", &undo)])
                .status(),
            409,
            "once"
        );
    });
}

#[test]
fn what_the_one_that_stays_lacks_it_gets_and_gives_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let (into, from) = ("Aasen lag 12", CHOIR);
        let chair = stage
            .town
            .person("Ingrid Solbakken", "ingrid@fjordvik.example");
        stage
            .town
            .give_role(&chair, &stage.id(from).0, RoleKind::Chair);
        let merge = format!("{}/sla-sammen/{}", here(&stage, into), stage.id(from));
        let preview = browser.get(&merge).text();
        for told in [
            "Hovedkoret",
            "Vi synger alt fra salmer",
            "Begge har organisasjonsnummer",
            "Én rolle",
        ] {
            assert!(preview.contains(told), "{told} is not in {preview}");
        }
        let versions = (version(&stage, into), version(&stage, from));
        let merged = browser.post(
            &merge,
            &[
                ("do", "merge"),
                ("version", &versions.0),
                ("other", &versions.1),
            ],
        );
        assert!(merged.text().contains("Hovedkoret"), "{}", merged.text());
        let id = stage.id(into);
        let events: Vec<Told> = stage
            .town
            .db
            .read_now(|conn| {
                sql_query("SELECT kind FROM event WHERE kind = 'associations.merged'")
                    .load(conn)
                    .map_err(db::Error::from)
            })
            .expect("events");
        assert_eq!(events.len(), 1);
        let undo = browser
            .get(&here(&stage, into))
            .attributes("input[name=merge]", "value")
            .remove(0);
        browser.post(&here(&stage, into), &[("do", "unmerge"), ("merge", &undo)]);
        let back = stage
            .town
            .db
            .read_now(|conn| store::one(conn, &id))
            .expect("a read")
            .expect("it");
        assert!(
            back.own_layer().profile.groups.is_empty(),
            "what it got is given back"
        );
        assert_eq!(
            stage
                .house
                .browser(HOST)
                .get(&stage.path("nb", from, ""))
                .status,
            200
        );
    });
}
