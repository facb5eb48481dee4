//! Whoever lets a house sets its price, and what is owed for it goes on her invoice; the municipality's price list and
//! batches are its own, and so are the neighbour's.

use jiff::civil::date;
use kernel::Money;
use prices::model::{PriceList, Rule, When};
use testkit::{Browser, Fresh, Page, on_each_engine};

use crate::{
    rooms::{house_called, house_of},
    stage::{FAR, HOST, Stage, hours, version},
};

/// The club lets a house, the parish another; the municipality has a price list, and an hour costs 200 kr.
fn set(fresh: &Fresh) -> Stage {
    let stage = Stage::set(fresh);
    house_of(&stage.town, &stage.club);
    let parish = ("chapel", "Menighetshuset", "hall-of-parish", "Storstua");
    stage.run("INSERT INTO lessor VALUES ('parish', 'Fjordvik menighet', '', 'Solveig', 's@example.no', '', 1)");
    house_called(&stage.town, "parish", parish);
    let list = PriceList {
        name: "Leie 2026".into(),
        decided_on: Some(date(2025, 12, 11)),
        decided_by: "kommunestyret".into(),
        valid_from: Some(date(2026, 1, 1)),
        young_under: 20,
        youth_percent: 50,
        rates: vec![Rule {
            when: When::default(),
            amount: Money::from_kroner(200),
            ..Rule::default()
        }],
        ..PriceList::default()
    };
    let made = stage.town.db.write_now(|conn| {
        let parts = (&*stage.town.clock as _, &*stage.town.ids as _);
        let by = access::Actor::Operator;
        let none = prices::access::Facts::none();
        let permit = prices::access::may(&by, prices::access::Action::SetPrices, &none);
        let permit = permit.expect("the operator may");
        let id = prices::actions::draft(conn, parts, &permit, ("", "Leie 2026"), Some(&list))?;
        let list = PriceList {
            id,
            version: 1,
            ..list.clone()
        };
        prices::actions::publish(conn, parts, &permit, list).expect("a list");
        Ok::<_, db::Error>(())
    });
    made.expect("a price list");
    stage
}

fn bare(path: &str) -> String {
    path.split('?').next().unwrap_or_default().to_owned()
}

/// Somebody drafts a list for what she lets, with one rate for one of her rooms, and publishes it from today.
fn publishes(browser: &Browser<'_>, lessor: &str, (room, kroner): (&str, &str)) -> String {
    let made = browser.post(&format!("/nb/saker/priser?utleier={lessor}"), &[]);
    let draft = bare(&made.path);
    let form = browser.get(&format!("{draft}/regel?part=rate"));
    let rate = [
        ("id", ""),
        ("part", "rate"),
        ("version", &version(&form)),
        ("amount", kroner),
        ("unit", "hour"),
        ("days", "all"),
        ("vat", "0"),
        ("place", room),
    ];
    let saved = browser.post(&format!("{draft}/regel"), &rate);
    assert_eq!(saved.status, 200, "{}", saved.text());
    let head = [
        ("version", version(&saved)),
        ("name", "Leie av huset".to_owned()),
        ("decided_on-day", "10".to_owned()),
        ("decided_on-month", "3".to_owned()),
        ("decided_on-year", "2026".to_owned()),
        ("decided_by", "styret".to_owned()),
        ("valid_from-day", "12".to_owned()),
        ("valid_from-month", "3".to_owned()),
        ("valid_from-year", "2026".to_owned()),
        ("young_under", "20".to_owned()),
        ("youth_percent", "50".to_owned()),
        ("list_category", "private".to_owned()),
    ];
    let head = head.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(browser.post(&draft, &head).status, 200);
    let seen = version(&browser.get(&draft));
    let done = browser.post(&format!("{draft}/publiser"), &[("version", &seen)]);
    assert!(
        done.text().contains("Prislista er publisert"),
        "{}",
        done.text()
    );
    draft
}

fn words(page: &Page) -> String {
    page.text().replace('\u{a0}', " ")
}

/// Grants all that a request asks for, at the page of whoever answers it.
fn grants(browser: &Browser<'_>, path: &str) {
    let page = browser.get(path);
    let grant = page.attributes("input[name=grant]", "value").remove(0);
    let fields = [
        ("version", version(&page)),
        ("grant", grant),
        ("do", "grant".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    assert_eq!(browser.send_form(path, &fields).status(), 303);
}

impl Stage {
    /// The parish has somebody who answers for it.
    fn solveig(&self) -> access::PersonId {
        let hash = identity::key::hash("the-secret-of-a-test");
        self.run(&format!(
            "INSERT INTO lessor_person (id, lessor_id, name, email, token_hash, asked_at) VALUES \
             ('solveig', 'parish', 'Solveig', 's@example.no', '{hash}', '2026-03-12 10:00:00')"
        ));
        let solveig = self.town.person("Solveig", "s@example.no");
        let joins = self.as_person(&solveig);
        let joined = joins.send_form("/nb/utleier/the-secret-of-a-test", &[]);
        assert_eq!(joined.status(), 303);
        solveig
    }

    /// The choir has two hours of the house and of the hall, used long ago when this is over.
    fn both_are_used(&self) {
        let lounge = self.asks(&self.choir, &[("lounge", hours(FAR, 18, 20))]);
        let hall = self.asks(&self.choir, &[("a", hours(FAR, 18, 20))]);
        let there = format!("/nb/min-forening/{}/utleie/{}", self.club, lounge.id);
        grants(&self.as_person(&self.neighbour), &there);
        grants(
            &self.as_staff(),
            &format!("/nb/saker/reservasjoner/{}", hall.id),
        );
        self.wait(30 * 86_400);
    }
}

#[test]
fn a_house_costs_what_whoever_lets_it_says_and_a_hall_what_the_municipality_does() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let anybody = stage.house.browser(HOST);
        let lounge = || words(&anybody.get("/nb/lokale/lounge-room"));
        let hall = || words(&anybody.get("/nb/lokale/hall"));
        assert!(hall().contains("200 kr"), "{}", hall());
        assert!(lounge().contains("Spør utleieren"), "{}", lounge());
        let nils = stage.as_person(&stage.neighbour);
        let empty = nils.get("/nb/saker/priser");
        assert!(
            empty.text().contains("Aasen IL"),
            "her own, when none is named"
        );
        assert!(
            empty.text().contains("Ingen prisliste er laget"),
            "{}",
            empty.text()
        );
        let draft = publishes(&nils, &stage.club, ("lounge-room", "75"));
        assert!(
            lounge().contains("75 kr") && !lounge().contains("200 kr"),
            "{}",
            lounge()
        );
        assert!(
            hall().contains("200 kr") && !hall().contains("75 kr"),
            "{}",
            hall()
        );
        // Rules of hers are for her own premises.
        let again = bare(
            &nils
                .post(&format!("/nb/saker/priser?utleier={}", stage.club), &[])
                .path,
        );
        let places = nils
            .get(&format!("{again}/regel?part=rate"))
            .attributes("select[name=place] option:not([value=''])", "value");
        assert_eq!(places, ["lounge-room", "lounge"]);
        // Everybody may read it, and the municipality's leads to it.
        let ours = anybody.get("/nb/lokaler/priser");
        assert!(!words(&ours).contains("75 kr"), "{}", words(&ours));
        let hers = anybody.get(&ours.link("Aasen IL"));
        assert!(
            words(&hers).contains("75 kr") && words(&hers).contains("Vedtatt av styret"),
            "{}",
            words(&hers)
        );
        // One who finds premises is told the same.
        let found = words(&anybody.get("/nb/lokaler?q=peisestua"));
        assert!(found.contains("150 kr"), "{found}");
        let id = draft.rsplit('/').next().expect("an id");
        let tried =
            "hvem=private&formal=practice&dato-day=21&dato-month=3&dato-year=2026&fra=18&til=20";
        let tried = nils.get(&format!(
            "/nb/saker/priser/prov?liste={id}&sted=lounge&{tried}"
        ));
        assert!(words(&tried).contains("150 kr"), "{}", words(&tried));
    });
}

#[test]
fn what_is_owed_for_a_house_is_on_the_invoice_of_whoever_lets_it_alone() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        publishes(
            &stage.as_person(&stage.neighbour),
            &stage.club,
            ("lounge-room", "75"),
        );
        stage.both_are_used();
        let (staff, nils) = (stage.as_staff(), stage.as_person(&stage.neighbour));
        let hers = format!("/nb/saker/faktura?utleier={}", stage.club);
        let waits = words(&staff.get("/nb/saker/faktura"));
        assert!(
            waits.contains("400 kr") && !waits.contains("150 kr"),
            "{waits}"
        );
        let waits = words(&nils.get(&hers));
        assert!(
            waits.contains("150 kr") && !waits.contains("400 kr"),
            "{waits}"
        );
        assert!(
            waits.contains("Peisestua") && !waits.contains("Storhallen"),
            "{waits}"
        );
        let until = [
            ("until-day", "1"),
            ("until-month", "4"),
            ("until-year", "2026"),
        ];
        let ours = staff.post("/nb/saker/faktura", &until);
        let own = nils.post(&hers, &until);
        assert!(
            words(&ours).contains("400 kr") && !words(&ours).contains("150 kr"),
            "{}",
            words(&ours)
        );
        assert!(
            words(&own).contains("Aasen IL") && words(&own).contains("150 kr"),
            "{}",
            words(&own)
        );
        let (ours, own) = (bare(&ours.path), bare(&own.path));
        let lines = |browser: &Browser<'_>, batch: &str| {
            let answer = browser.send("GET", &format!("{batch}/linjer.csv"), &[], "");
            (
                answer.status().as_u16(),
                String::from_utf8_lossy(answer.body()).into_owned(),
            )
        };
        let (status, csv) = lines(&nils, &own);
        assert_eq!(status, 200);
        assert!(
            csv.contains("Peisestua") && !csv.contains("Storhallen"),
            "{csv}"
        );
        let (_, csv) = lines(&staff, &ours);
        assert!(
            csv.contains("Storhallen") && !csv.contains("Peisestua"),
            "{csv}"
        );
        assert_eq!(
            lines(&staff, &own).0,
            404,
            "hers is not the municipality's to see"
        );
        assert_eq!(lines(&nils, &ours).0, 404, "nor the other way");
        // The tenant is told to whom each goes.
        let choir = stage.as_person(&stage.officer);
        let rent = words(&choir.get(&format!("/nb/min-forening/{}/leie", stage.choir)));
        assert_eq!(rent.matches("Leien går til Aasen IL").count(), 1, "{rent}");
        // She says who she is on her invoices, and nobody else says it for her.
        let seller = format!("/nb/saker/innstillinger/faktura?utleier={}", stage.club);
        let form = nils.get(&seller);
        assert_eq!(form.attributes("#name", "value"), ["Aasen IL"]);
        let said = [
            ("version", version(&form)),
            ("name", "Aasen idrettslag".to_owned()),
            ("account", "12345678903".to_owned()),
            ("due_days", "14".to_owned()),
        ];
        let said = said.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(staff.send_form(&seller, &said).status(), 403);
        assert_eq!(nils.send_form(&seller, &said).status(), 303);
        assert_eq!(
            nils.get(&seller).attributes("#name", "value"),
            ["Aasen idrettslag"]
        );
    });
}

#[test]
fn the_neighbour_who_lets_another_house_reaches_none_of_it() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let draft = publishes(
            &stage.as_person(&stage.neighbour),
            &stage.club,
            ("lounge-room", "75"),
        );
        stage.both_are_used();
        let nils = stage.as_person(&stage.neighbour);
        let hers = format!("/nb/saker/faktura?utleier={}", stage.club);
        let fee = nils
            .get(&hers)
            .attributes("a[href*='/saker/faktura/krav/']", "href")
            .remove(0);
        let until = [
            ("until-day", "1"),
            ("until-month", "4"),
            ("until-year", "2026"),
        ];
        let next = bare(
            &nils
                .post(&format!("/nb/saker/priser?utleier={}", stage.club), &[])
                .path,
        );
        let batch = bare(&nils.post(&hers, &until).path);
        let invoice = nils.get(&batch).link("1010001");
        let solveig = stage.solveig();
        let solveig = stage.as_person(&solveig);
        assert!(
            solveig
                .get("/nb/saker/priser")
                .text()
                .contains("Fjordvik menighet")
        );
        let tenant = stage.as_person(&stage.officer);
        for (who, browser) in [
            ("the neighbour", &solveig),
            ("the tenant", &tenant),
            ("staff", &stage.as_staff()),
        ] {
            for path in [&draft, &next, &batch, &invoice, &fee] {
                assert_eq!(browser.get(path).status, 404, "{who}: {path}");
            }
            for path in [
                next.clone(),
                format!("{next}/regel?part=rate"),
                format!("{next}/publiser"),
                format!("{next}/forkast"),
                format!("{batch}/overlevert"),
                format!("{fee}/frafall"),
                format!("{fee}/krediter"),
                invoice.clone(),
            ] {
                let fields = [
                    ("version", "1"),
                    ("reason", "Nei"),
                    ("amount", "1"),
                    ("mark", "paid"),
                ];
                let status = browser.send_form(&path, &fields).status();
                assert_eq!(status, 404, "{who}: {path}");
            }
            for page in [
                "/nb/saker/priser",
                "/nb/saker/faktura",
                "/nb/saker/innstillinger/faktura",
            ] {
                let path = format!("{page}?utleier={}", stage.club);
                assert_eq!(browser.get(&path).status, 403, "{who}: {path}");
                assert_eq!(
                    browser.send_form(&path, &until).status(),
                    403,
                    "{who}: {path}"
                );
            }
        }
        // The house of the parish is hers to price, and nothing of the club's changes with it.
        publishes(&solveig, "parish", ("hall-of-parish-room", "90"));
        let anybody = stage.house.browser(HOST);
        assert!(words(&anybody.get("/nb/lokale/hall-of-parish-room")).contains("90 kr"));
        assert!(words(&anybody.get("/nb/lokale/lounge-room")).contains("75 kr"));
    });
}
