//! What waits on the desk: what was reported, national changes, and what looks like one.

use super::*;

#[derive(QueryableByName)]
struct Mail {
    #[diesel(sql_type = Text)]
    to_address: String,
    #[diesel(sql_type = Text)]
    body_text: String,
}

#[test]
fn what_is_reported_is_answered_and_closed() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let public = stage.house.browser(HOST);
        let form = stage.path("nn", CHOIR, "/rett-opp");
        assert_eq!(public.get(&form).status, 200);
        let empty = public.post(&form, &[]);
        assert_eq!(empty.status, 422);
        assert_eq!(
            empty.attributes(".ds-error-summary a", "href"),
            ["#about", "#body"]
        );
        let good = [
            ("about", "time_place"),
            ("body", "De øver på tirsdager nå."),
            ("email", "nabo@example.no"),
        ];
        let robot = [&good[..], &[("nickname", "spam")]].concat();
        assert_eq!(public.post(&form, &robot).heading(), "Takk for hjelpa");
        assert_eq!(open_kinds(&stage), [""; 0], "a robot reaches nobody");
        assert_eq!(public.post(&form, &good).heading(), "Takk for hjelpa");
        assert_eq!(open_kinds(&stage), ["associations.fault"]);
        let task = stage
            .town
            .db
            .read_now(|conn| desk(conn, &DeskFilter::default(), 0, 1))
            .expect("a desk")
            .tasks
            .remove(0);
        assert!(
            !format!("{task:?}").contains("nabo@"),
            "a task holds no person"
        );

        let browser = staff(&stage, RoleKind::CaseOfficer, &["associations"]);
        let page = format!("/nb{}", task.path);
        for refused in [
            staff(&stage, RoleKind::Reader, &[]),
            staff(&stage, RoleKind::CaseOfficer, &["upkeep"]),
        ] {
            assert_eq!(refused.get(&page).status, 200);
            assert_eq!(refused.send_form(&page, &[("answer", "x")]).status(), 403);
        }
        assert_eq!(public.send("GET", &page, &[], "").status(), 303);
        assert_eq!(
            browser.post(&page, &[("answer", "")]).status,
            422,
            "she wants an answer"
        );
        let closed = browser.post(&page, &[("answer", "Takk, det er rettet.")]);
        assert!(closed.text().contains("Saken er lukket."));
        assert_eq!(open_kinds(&stage), [""; 0]);
        let mails: Vec<Mail> = stage
            .town
            .db
            .read_now(|conn| {
                sql_query("SELECT to_address, body_text FROM mail")
                    .load(conn)
                    .map_err(db::Error::from)
            })
            .expect("mail");
        assert_eq!(mails[0].to_address, "nabo@example.no");
        assert!(
            mails[0].body_text.contains("Her er svaret vårt"),
            "in her language"
        );
        assert!(mails[0].body_text.contains("Takk, det er rettet."));
        assert_eq!(
            browser
                .send_form(&page, &[("answer", "en gang til")])
                .status(),
            409
        );
        for _ in 0..3 {
            public.send_form(&form, &good);
        }
        assert_eq!(public.send_form(&form, &good).status(), 429);
    });
}

#[test]
fn national_changes_wait_on_the_desk_until_somebody_has_seen_to_them() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        assert_eq!(open_kinds(&stage), [""; 0], "the first reading is no news");
        let town = &stage.town;
        let read = |entities: Vec<Entity>| {
            let file = fresh.folder().join("next.json");
            let records: Vec<_> = entities.into_iter().map(|entity| entity.0).collect();
            national::write(&file, &records);
            let sources = ImportSources {
                entities: From::parse(&file.display().to_string()).expect("a path"),
                voluntary: None,
            };
            import_national(
                &town.db,
                &*town.clock,
                &*town.ids,
                &Actor::Operator,
                &sources,
                &mut |_| {},
            )
            .expect("a reading");
        };
        let others =
            || (11..22).map(|at| Entity::new(at, &format!("AASEN LAG {at}")).at(&[], "9992"));
        let mut changed: Vec<Entity> = others().collect();
        changed.push(Entity::new(1, "SANDVIK BLANDAKOR").with("konkurs", true));
        changed.push(Entity::new(2, "FJORDVIK DIABETESFORENING"));
        changed.push(Entity::new(3, "FJORDVIK SYKLEKLUBB"));
        changed.push(Entity::new(4, "HEMMELIG ORDEN"));
        changed.push(Entity::new(50, "NYTT LAG"));
        read(changed);
        let opened = [
            "associations.bankrupt",
            "associations.new",
            "associations.not_in_latest_file",
        ];
        assert_eq!(open_kinds(&stage), opened);

        let mut back: Vec<Entity> = others().collect();
        back.push(Entity::new(10, "AASEN LAG 10").at(&[], "9992"));
        back.extend([
            Entity::new(1, "SANDVIK BLANDAKOR"),
            Entity::new(2, "FJORDVIK DIABETESFORENING"),
            Entity::new(3, "FJORDVIK SYKLEKLUBB"),
            Entity::new(4, "HEMMELIG ORDEN"),
            Entity::new(50, "NYTT LAG"),
        ]);
        read(back);
        assert_eq!(
            open_kinds(&stage),
            ["associations.new"],
            "what is undone nationally closes itself"
        );

        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let page = here(&stage, "Nytt lag");
        assert!(browser.get(&page).text().contains("Ny forening: Nytt lag"));
        browser.post(&page, &[("do", "seen"), ("kind", "associations.new")]);
        assert_eq!(open_kinds(&stage), [""; 0]);
        let history = browser.get(&here(&stage, CHOIR)).text();
        assert!(
            history.contains("Foreningen er konkurs.")
                && history.contains("Foreningen lever igjen."),
            "{history}"
        );
    });
}

#[test]
fn two_that_look_alike_wait_on_the_desk_until_they_are_found_to_be_two() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.add("Sandvik blandakorr");
        let town = &stage.town;
        let tidy = || {
            town.db
                .write_now(|conn| crate::staff::open_twin_tasks(conn, &*town.clock, &*town.ids))
                .expect("a night");
        };
        tidy();
        tidy();
        assert_eq!(open_kinds(&stage), ["associations.duplicate"], "once");
        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let list = browser.get("/nb/saker/foreninger?vis=dubletter");
        let compare = list.attributes("a[href*=sla-sammen]", "href").remove(0);
        assert!(
            compare.starts_with(&here(&stage, CHOIR)),
            "the one with a number stays: {compare}"
        );
        let apart = browser.post(&compare, &[("do", "apart")]);
        assert!(
            apart
                .text()
                .contains("Det er notert at dette er to foreninger.")
        );
        assert_eq!(open_kinds(&stage), [""; 0]);
        tidy();
        assert_eq!(open_kinds(&stage), [""; 0], "not again");
    });
}
