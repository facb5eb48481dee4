//! Terms are dated wordings: a new one takes over from its day, and what was accepted stays readable.

use jiff::civil::date;
use testkit::on_each_engine;
use venues::store;

use crate::town::{Town, fields_of, post, version, with};

const TERMS: &str = "/nb/saker/lokaler/vilkar";

fn wording<'a>(version: &'a str, text: &'a str, from: [&'a str; 3]) -> Vec<(&'a str, &'a str)> {
    vec![
        ("version", version),
        ("from-day", from[0]),
        ("from-month", from[1]),
        ("from-year", from[2]),
        ("title_nb", "Husregler"),
        ("title_nn", "Husreglar"),
        ("title_en", "House rules"),
        ("text_nb", text),
        ("text_nn", "Rydd etter dykk."),
        ("text_en", "Tidy up."),
    ]
}

#[test]
fn a_new_wording_takes_over_and_the_old_one_stays() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let new = format!("{TERMS}/nye");
        let mut lacking = wording("0", "Rydd.", ["20", "3", "2026"]);
        lacking.retain(|(name, _)| *name != "text_nn");
        let wrong = browser.post(&new, &lacking);
        assert_eq!(wrong.status, 422, "all three languages are written");
        assert!(wrong.text().contains("Skriv teksten"), "{}", wrong.text());
        let made = browser.post(&new, &wording("0", "Rydd.", ["20", "3", "2026"]));
        assert_eq!(made.heading(), "Husregler");
        let path = made.path.split('?').next().unwrap_or_default().to_owned();
        // A rule asks for them by name, and the preview says so.
        let rule = "/nb/saker/lokaler/lokale/hall/regler/ny";
        let form = browser.get(rule);
        let id = path.rsplit('/').next().unwrap_or_default().to_owned();
        let asks = with(
            fields_of(&form, "form[method=post]"),
            &[
                ("terms", id.as_str()),
                ("from-day", "1"),
                ("from-month", "4"),
                ("from-year", "2026"),
                ("do", "preview"),
            ],
        );
        let told = post(&browser, rule, &asks).text();
        assert!(told.contains("Vilkårene «Husregler» må godtas"), "{told}");
        assert!(told.contains("Slik ville det vært"), "{told}");
        let unknown = post(&browser, rule, &with(asks.clone(), &[("terms", "slottet")]));
        assert_eq!(unknown.status, 422);
        post(&browser, rule, &with(asks, &[("do", "save")]));
        let hall = town.premises("hall");
        assert!(
            hall.rules
                .iter()
                .any(|it| it.terms.as_deref() == Some(&*id))
        );

        let known = version(&browser.get(&path));
        let early = browser.post(&path, &wording(&known, "Rydd godt.", ["20", "3", "2026"]));
        assert_eq!(early.status, 422, "it begins after the one before");
        let same = browser.post(&path, &wording(&known, "Rydd.", ["1", "5", "2026"]));
        assert_eq!(same.status, 422, "nothing is new in it");
        let later = wording(&known, "Rydd godt.", ["1", "5", "2026"]);
        let saved = browser.post(&path, &later);
        assert_eq!(saved.status, 200, "{}", saved.text());
        assert_eq!(
            browser.post(&path, &later).status,
            409,
            "somebody did it first"
        );
        let said = |on| {
            let found = town.stage.read(|conn| store::terms(conn, &id, on));
            found.map(|it| (it.version, it.text.nb))
        };
        assert_eq!(said(date(2026, 3, 19)), None);
        assert_eq!(said(date(2026, 4, 30)), Some((1, "Rydd.".to_owned())));
        assert_eq!(said(date(2026, 5, 1)), Some((2, "Rydd godt.".to_owned())));
        let page = browser.get(&path).text();
        for words in [
            "Utgave 1, fra 20. mars 2026",
            "Utgave 2, fra 1. mai 2026",
            "Marit",
            "Ett lokale krever dem",
        ] {
            assert!(page.contains(words), "{words} is not in {page}");
        }
    });
}

#[test]
fn every_rule_over_time_says_what_held_on_a_day_and_what_is_new() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let rule = "/nb/saker/lokaler/lokale/hall/regler/ny";
        let form = browser.get(rule);
        let shorter = with(
            fields_of(&form, "form[method=post]"),
            &[
                ("most", "2"),
                ("from-day", "1"),
                ("from-month", "5"),
                ("from-year", "2026"),
                ("do", "save"),
            ],
        );
        assert_eq!(post(&browser, rule, &shorter).status, 200);
        let all = "/nb/saker/lokaler/regler";
        let on = |day: &str, month: &str| {
            let page = browser.get(&format!(
                "{all}?dag-day={day}&dag-month={month}&dag-year=2026"
            ));
            page.texts("[aria-labelledby=holds]").join(" ")
        };
        assert!(
            !on("30", "4").contains("til 2 timer om gangen"),
            "{}",
            on("30", "4")
        );
        assert!(
            on("1", "5").contains("til 2 timer om gangen"),
            "{}",
            on("1", "5")
        );
        let changes = browser
            .get(all)
            .texts("[aria-labelledby=changes]")
            .join(" ");
        for words in ["1. mai 2026", "Endret", "til 2 timer om gangen"] {
            assert!(changes.contains(words), "{words} is not in {changes}");
        }
    });
}
