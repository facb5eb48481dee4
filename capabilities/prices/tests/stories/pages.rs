//! The pages: the public price list, staff who draft, try and publish, who invoice and credit, and an
//! association that reads what it is given.

use access::RoleKind;
use prices::{
    Quote,
    access::Action,
    actions,
    fees::{self, NewFee},
    model::PriceList,
};
use testkit::on_each_engine;

use crate::stage::{HOST, Stage, ask, list, new_fee, permit, quoted, rate};

/// An address without what was asked in it.
fn bare(path: &str) -> String {
    path.split('?').next().unwrap_or_default().to_owned()
}

#[test]
fn everybody_may_read_the_price_list_in_force() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        for language in ["nb", "nn", "en"] {
            let page = stage
                .house
                .browser(HOST)
                .get(&format!("/{language}/lokaler/priser"));
            assert_eq!(page.status, 200);
            assert!(
                page.text().contains("Gratis for barn og unge"),
                "{}",
                page.text()
            );
        }
        let page = stage.house.browser(HOST).get("/nb/lokaler/priser");
        assert!(
            page.text()
                .contains("Vedtatt av kommunestyret 11. desember 2025, sak 25/01482")
        );
        assert!(
            page.text()
                .contains("Idrettshall, inntil 34 prosent av lokalet"),
            "{}",
            page.text()
        );
    });
}

#[test]
fn nobody_is_named_on_the_price_list_but_whoever_lets() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.write(|conn, parts| {
            let set = permit(Action::SetPrices);
            let hers = PriceList {
                let_by: stage.club.clone(),
                rates: vec![rate("", &["hall"], 100)],
                reliefs: Vec::new(),
                extras: Vec::new(),
                ..list()
            };
            let id = actions::draft(
                conn,
                parts,
                &set,
                (stage.club.as_str(), "Leie"),
                Some(&hers),
            )?;
            let hers = PriceList {
                id,
                version: 1,
                ..hers
            };
            actions::publish(conn, parts, &set, hers)
                .map_err(|why| db::Error::Failed(why.to_string()))?;
            Ok(())
        });
        let asked = |id: &str| {
            let name = stage.read(|conn| associations::name(conn, id));
            let name = name.expect("it is known");
            let path = format!("/nb/lokaler/priser?utleier={id}");
            let page = stage.house.browser(HOST).get(&path);
            (page.status.as_u16(), page.text().contains(&name))
        };
        assert_eq!(asked(&stage.club), (200, true));
        assert_eq!(asked(&stage.band), (404, false), "it lets nothing");
    });
}

#[test]
fn staff_draft_change_try_and_publish_a_list() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.staff();
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &staff);
        let made = browser.post("/nb/saker/priser", &[]);
        let draft = bare(&made.path);
        assert!(draft.contains("/saker/priser/"), "{draft}");
        let tried = "sted=b&hvem=adult&formal=practice&dato-day=21&dato-month=3&dato-year=2026&fra=15&til=18&antall=25&unge=22";
        let page = browser.get(&format!("/nb/saker/priser/prov?{tried}"));
        assert!(
            page.text()
                .contains("22 av 25 er under 20 år. Grensen er 16."),
            "{}",
            page.text()
        );
        let page = browser.get("/nb/saker/priser/prov?sted=&dato-day=40");
        assert_eq!(page.status, 422);
        let page = browser.get(&draft);
        let rule = page.link("Idrettshall");
        let form = browser.get(&rule);
        let id = form.attributes("input[name=id]", "value").remove(0);
        let version = form.attributes("input[name=version]", "value").remove(0);
        let wrong = browser.post(
            &format!("{draft}/regel"),
            &[
                ("id", &id),
                ("version", &version),
                ("amount", "mye"),
                ("kind", "hall"),
            ],
        );
        assert_eq!(wrong.status, 422);
        let saved = browser.post(
            &format!("{draft}/regel"),
            &[
                ("id", &id),
                ("version", &version),
                ("amount", "600"),
                ("kind", "hall"),
                ("unit", "hour"),
                ("days", "all"),
                ("point", "4.2"),
            ],
        );
        assert!(saved.text().contains("600 kr per time"), "{}", saved.text());
        assert!(saved.text().contains("Endret"), "{}", saved.text());
        let version = saved.attributes("input[name=version]", "value").remove(0);
        let early = browser.post(&format!("{draft}/publiser"), &[("version", &version)]);
        assert_eq!(early.status, 422);
        let head = |version: &str, day: &str| {
            browser.post(
                &draft,
                &[
                    ("version", version),
                    ("name", "Leie 2027"),
                    ("decided_on-day", "10"),
                    ("decided_on-month", "3"),
                    ("decided_on-year", "2026"),
                    ("decided_by", "kommunestyret"),
                    ("valid_from-day", day),
                    ("valid_from-month", "5"),
                    ("valid_from-year", "2026"),
                    ("young_under", "20"),
                    ("youth_percent", "50"),
                    ("list_category", "private"),
                ],
            )
        };
        assert_eq!(head(&version, "1").status, 200);
        assert_eq!(head(&version, "2").status, 409, "somebody changed it first");
        let page = browser.get(&draft);
        let version = page.attributes("input[name=version]", "value").remove(0);
        let published = browser.post(&format!("{draft}/publiser"), &[("version", &version)]);
        assert!(
            published.text().contains("Prislista er publisert"),
            "{}",
            published.text()
        );
        let public = stage.house.browser(HOST).get("/nb/lokaler/priser");
        assert!(
            public
                .text()
                .contains("En ny prisliste gjelder fra 1. mai 2026"),
            "{}",
            public.text()
        );
        assert_eq!(
            browser.get(&rule).status,
            404,
            "what is published is never changed"
        );
    });
}

#[test]
fn staff_invoice_credit_and_mark_and_the_band_reads_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.fixed("one", stage.band());
        stage.fixed("two", stage.band());
        let staff = stage.staff();
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &staff);
        let waits = browser.get("/nb/saker/faktura");
        assert!(
            waits.text().contains("720 kr til sammen"),
            "{}",
            waits.text()
        );
        let fee = waits.link("Sandvikhallen, Bane B, 10. mars kl. 15–17");
        assert_eq!(browser.get(&fee).status, 200);
        let date = [
            ("until-day", "12"),
            ("until-month", "3"),
            ("until-year", "2026"),
        ];
        let batch = browser.post("/nb/saker/faktura", &date);
        assert!(
            batch.text().contains("2 linjer, 720 kr"),
            "{}",
            batch.text()
        );
        assert_eq!(
            browser.post("/nb/saker/faktura", &date).status,
            422,
            "nothing waits now"
        );
        let path = bare(&batch.path);
        let bytes = |file: &str| {
            let answer = browser.send("GET", &format!("{path}/{file}"), &[], "");
            assert_eq!(answer.status().as_u16(), 200, "{file}");
            assert_ne!(answer.headers()["content-type"], "text/html; charset=utf-8");
            answer.into_body()
        };
        for file in ["linjer.csv", "ehf.zip"] {
            assert_eq!(bytes(file), bytes(file), "{file} is the same each time");
        }
        let sent = browser.post(&format!("{path}/overlevert"), &[]);
        assert!(
            sent.text().contains("Overlevert til økonomi"),
            "{}",
            sent.text()
        );
        let invoice = browser.get(&sent.link("10001"));
        let version = invoice.attributes("input[name=version]", "value").remove(0);
        let marked = browser.post(&invoice.path, &[("version", &version), ("mark", "unpaid")]);
        assert!(marked.text().contains("Ikke betalt"), "{}", marked.text());
        let one = browser.get(&fee);
        let version = one.attributes("input[name=version]", "value").remove(0);
        let wrong = browser.post(
            &format!("{fee}/krediter"),
            &[
                ("version", &version),
                ("amount", "361"),
                ("reason", "Kaldt"),
            ],
        );
        assert_eq!(wrong.status, 422);
        let credited = browser.post(
            &format!("{fee}/krediter"),
            &[
                ("version", &version),
                ("amount", "360"),
                ("reason", "Kaldt"),
            ],
        );
        assert!(
            credited.text().contains("Kreditnotaen er laget"),
            "{}",
            credited.text()
        );
        let booker = stage.town.person("Ingrid", "");
        stage.town.give_role(&booker, &stage.band, RoleKind::Chair);
        let hers = stage.house.browser(HOST).sign_in(&stage.town, &booker);
        let mine = hers.get(&format!("/nb/min-forening/{}/leie", stage.band));
        assert_eq!(mine.status, 200);
        assert!(mine.text().contains("Kreditert"), "{}", mine.text());
        let clubs = hers.get(&format!("/nb/min-forening/{}/leie", stage.club));
        assert_eq!(clubs.status, 403);
    });
}

/// What the band has used in a house the club let then.
fn owes_the_club(stage: &Stage) {
    let quote = Quote {
        let_by: stage.club.clone(),
        ..quoted(&ask(15, 17))
    };
    stage.write(|conn, parts| {
        let new = NewFee {
            title: "Klubbhuset, 10. mars",
            ..new_fee("club-house", stage.band(), &quote)
        };
        let owe = permit(Action::Owe);
        fees::estimate(conn, parts, &owe, &new)?;
        fees::fix(conn, parts, &owe, &["club-house".to_owned()])
    });
}

#[test]
fn whoever_lets_nothing_any_more_invoices_what_was_used_before() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.town.person("Nils", "nils@example.no");
        stage.town.give_role(&chair, &stage.club, RoleKind::Chair);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &chair);
        let hers = format!("/nb/saker/faktura?utleier={}", stage.club);
        assert_eq!(browser.get(&hers).status, 403, "she is owed nothing");
        owes_the_club(&stage);
        let waits = browser.get(&hers);
        assert_eq!(waits.status, 200);
        assert!(waits.text().contains("Klubbhuset"), "{}", waits.text());
        let date = [
            ("until-day", "12"),
            ("until-month", "3"),
            ("until-year", "2026"),
        ];
        let batch = browser.post(&hers, &date);
        assert!(batch.text().contains("1 linje, 360 kr"), "{}", batch.text());
        let made = browser.get(&hers);
        assert!(made.text().contains("Grunnlag 1000001"), "{}", made.text());
    });
}

#[test]
fn what_is_owed_to_another_than_the_municipality_is_not_shown_to_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.fixed("hall", stage.band());
        owes_the_club(&stage);
        let chair = stage.town.person("Ingrid", "");
        stage.town.give_role(&chair, &stage.band, RoleKind::Chair);
        let path = format!("/nb/min-forening/{}/leie", stage.band);
        let shown = |person| {
            let browser = stage.house.browser(HOST).sign_in(&stage.town, person);
            let page = browser.get(&path);
            ["Sandvikhallen", "Klubbhuset"].map(|title| page.text().contains(title))
        };
        assert_eq!(shown(&chair), [true, true]);
        assert_eq!(shown(&stage.staff()), [true, false]);
    });
}

#[test]
fn the_doors_are_shut_for_all_but_those_who_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let reader = stage.town.person("Leser", "");
        stage.town.employ(&reader, RoleKind::Reader, None);
        let stranger = stage.town.person("Fremmed", "");
        let status = |person, method: &str, path: &str| {
            let browser = stage.house.browser(HOST).sign_in(&stage.town, person);
            let answer = match method {
                "POST" => browser.send_form(path, &[]),
                _ => browser.send(method, path, &[], ""),
            };
            answer.status().as_u16()
        };
        for (method, path) in [
            ("GET", "/nb/saker/priser"),
            ("POST", "/nb/saker/priser"),
            ("GET", "/nb/saker/priser/prov"),
            ("GET", "/nb/saker/priser/x"),
            ("POST", "/nb/saker/priser/x"),
            ("POST", "/nb/saker/priser/x/publiser"),
            ("POST", "/nb/saker/priser/x/forkast"),
            ("GET", "/nb/saker/priser/x/regel?part=rate"),
            ("POST", "/nb/saker/priser/x/regel"),
            ("POST", "/nb/saker/faktura"),
            ("POST", "/nb/saker/faktura/grunnlag/x/overlevert"),
            ("POST", "/nb/saker/faktura/nr/x"),
            ("POST", "/nb/saker/faktura/krav/x/frafall"),
            ("POST", "/nb/saker/faktura/krav/x/krediter"),
            ("GET", "/nb/saker/innstillinger/faktura"),
            ("POST", "/nb/saker/innstillinger/faktura"),
        ] {
            assert_eq!(
                status(&stranger, method, path),
                403,
                "a stranger: {method} {path}"
            );
            assert_eq!(
                status(&reader, method, path),
                403,
                "a reader: {method} {path}"
            );
        }
        for path in ["/nb/saker/faktura", "/nb/saker/faktura/krav/x"] {
            assert_eq!(status(&stranger, "GET", path), 403, "{path}");
            assert!([200, 404].contains(&status(&reader, "GET", path)), "{path}");
        }
    });
}

#[test]
fn a_new_rate_for_one_hall_comes_before_those_that_hold_everywhere() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.staff();
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &staff);
        let draft = bare(&browser.post("/nb/saker/priser", &[]).path);
        let form = browser.get(&format!("{draft}/regel?part=rate"));
        let version = form.attributes("input[name=version]", "value").remove(0);
        let rate = [
            ("id", ""),
            ("part", "rate"),
            ("version", version.as_str()),
            ("name_nb", "Nyhallen"),
            ("amount", "425"),
            ("unit", "hour"),
            ("days", "all"),
            ("vat", "0"),
            ("place", "hall"),
        ];
        let saved = browser.post(&format!("{draft}/regel"), &rate);
        assert_eq!(saved.status, 200);
        let rates = saved.texts("tbody th");
        assert_eq!(rates[0], "Nyhallen", "the first that holds wins: {rates:?}");
        let id = draft.rsplit('/').next().expect("an id");
        let tried = format!(
            "liste={id}&sted=b&hvem=private&formal=practice&dato-day=21&dato-month=3&dato-year=2026&fra=18&til=20"
        );
        let page = browser.get(&format!("/nb/saker/priser/prov?{tried}"));
        let words = page.text().replace('\u{a0}', " ");
        assert!(words.contains("850 kr"), "{words}");
    });
}
