//! Booking rules are dated: what will hold is shown, and old rules stay.

use jiff::civil::date;
use testkit::on_each_engine;
use venues::model::{SignIn, TenantKind};

use crate::town::{Town, fields_of, post, version, with};

#[test]
fn a_rule_holds_from_a_day_and_the_old_one_until_then() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let rules = "/nb/saker/lokaler/lokale/hall/regler";
        let old = &town.premises("hall").rules[0];
        let form = browser.get(&format!("{rules}/ny?fra={}", old.id));
        let fields = fields_of(&form, "form[method=post]");
        let wanted = with(
            fields,
            &[
                ("from-day", "1"),
                ("from-month", "4"),
                ("from-year", "2026"),
                ("most", "2,5"),
                ("week", "6"),
                ("sign_in", "strong"),
                ("confirmed_only", "yes"),
                ("steps-1-hours", "48"),
                ("steps-1-percent", "50"),
                ("deposit", "500"),
                ("do", "preview"),
            ],
        );
        let path = format!("{rules}/ny");
        let wrong = post(
            &browser,
            &path,
            &with(wanted.clone(), &[("from-year", "2025")]),
        );
        assert_eq!(wrong.status, 422, "no rule begins before today");
        let preview = post(&browser, &path, &wanted);
        assert_eq!(
            preview.texts("#preview"),
            ["Fra 1. april 2026 gjelder dette"]
        );
        let told = preview.texts("[aria-labelledby=preview]").join(" ");
        for sentence in [
            "til 2,5 timer om gangen",
            "Høyst 6 timer i uka",
            "Avlyst mindre enn 2 dager før: 50 prosent",
            "Depositum: 500 kr",
            "Det som gjelder til da",
        ] {
            assert!(told.contains(sentence), "{sentence} is not in {told}");
        }
        assert_eq!(
            town.premises("hall").rules.len(),
            1,
            "nothing is stored yet"
        );
        let saved = post(&browser, &path, &with(wanted.clone(), &[("do", "save")]));
        assert_eq!(saved.status, 200);
        let hall = town.premises("hall");
        let rule = |on| hall.rule(TenantKind::Association, on).expect("a rule");
        assert_eq!(rule(date(2026, 3, 31)).most_minutes, 240);
        let new = rule(date(2026, 4, 1));
        assert_eq!((new.most_minutes, new.week_minutes), (150, Some(360)));
        assert_eq!((new.sign_in, new.confirmed_only), (SignIn::Strong, true));
        assert_eq!((new.deposit.ore(), new.cancel_steps.len()), (50_000, 1));
        let twice = post(&browser, &path, &with(wanted, &[("do", "save")]));
        assert_eq!(twice.status, 409, "somebody changed it first");
        // One that has not begun is ended and never holds.
        let form = version(&browser.get(rules));
        let end = [("version", form.as_str()), ("rule", &new.id), ("until", "")];
        assert_eq!(browser.post(&format!("{rules}/avslutt"), &end).status, 200);
        let hall = town.premises("hall");
        let rule = hall
            .rule(TenantKind::Association, date(2026, 4, 2))
            .expect("the old one");
        assert_eq!(rule.most_minutes, 240);
    });
}

#[test]
fn a_group_shares_a_rule() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let made = browser.post(
            "/nb/saker/lokaler/regelgrupper",
            &[("name", "Haller og baner")],
        );
        assert_eq!(made.heading(), "Haller og baner");
        let path = made.path.split('?').next().unwrap_or_default().to_owned();
        let form = version(&made);
        let members = [
            ("version", form.as_str()),
            ("name", "Haller og baner"),
            ("premises", "hall"),
            ("premises", "pitch"),
        ];
        assert_eq!(browser.post(&path, &members).status, 200);
        let form = browser.get(&format!("{path}/ny-regel"));
        let fields = with(
            fields_of(&form, "form[method=post]"),
            &[
                ("tenant", "anybody"),
                ("from-day", "20"),
                ("from-month", "3"),
                ("from-year", "2026"),
                ("do", "save"),
            ],
        );
        let saved = post(&browser, &format!("{path}/ny-regel"), &fields);
        assert_eq!(saved.status, 200, "{}", saved.text());
        for id in ["hall", "pitch"] {
            let premises = town.premises(id);
            let rule = premises.rule(TenantKind::Anybody, date(2026, 3, 21));
            let group = rule.and_then(|rule| rule.group.as_ref());
            assert_eq!(
                group.map(|group| &*group.name),
                Some("Haller og baner"),
                "{id}"
            );
        }
        let page = browser.get("/nb/saker/lokaler/lokale/hall/regler");
        assert!(page.text().contains("Haller og baner"), "{}", page.text());
    });
}
