//! A site and premises are made, described, and told what is known of them.

use testkit::on_each_engine;
use venues::model::{FactTopic, PremisesKind};

use crate::town::{Town, version};

const ENTRANCE: &[u8] = include_bytes!("entrance.png");

#[test]
fn a_site_and_premises_are_made_and_what_was_wrong_is_said_with_values_kept() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let wrong = browser.post(
            "/nb/saker/lokaler/nytt-sted",
            &[("name", "Kirkebakken skole"), ("position", "her")],
        );
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#name", "value"), ["Kirkebakken skole"]);
        assert_eq!(wrong.texts("#errors li").len(), 2, "{}", wrong.text());
        let made = browser.post(
            "/nb/saker/lokaler/nytt-sted",
            &[
                ("name", "Kirkebakken skole"),
                ("address", "Skoleveien 4"),
                ("position", "62.3447, 5.8531"),
                ("house_rules", "Ta av skoene"),
            ],
        );
        assert_eq!(made.heading(), "Kirkebakken skole");
        let new = made.link("Nytt lokale");
        let gym = browser.post(
            &new,
            &[("name", "Gymsalen"), ("kind", "gym"), ("people", "60")],
        );
        assert!(
            gym.heading().contains("Gymsalen: Deler"),
            "{}",
            gym.heading()
        );
        let (_, all) = town.stage.read(venues::all);
        let gym = all
            .iter()
            .find(|it| it.name == "Gymsalen")
            .expect("it is made");
        assert_eq!((gym.kind, gym.most_people()), (PremisesKind::Gym, Some(60)));
        let list = browser.get("/nb/saker/lokaler?q=gymsalen&mangler=regel");
        assert_eq!(list.texts("#hits"), ["Ett lokale"]);
        assert!(
            list.text().contains("Ingen åpningstider"),
            "{}",
            list.text()
        );
    });
}

#[test]
fn of_two_who_change_the_same_the_second_is_told() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let (one, other) = (town.browser(), town.browser());
        let path = "/nb/saker/lokaler/lokale/hall";
        let form = version(&one.get(path));
        let send = |name: &'static str| {
            [
                ("version", form.clone()),
                ("name", name.to_owned()),
                ("kind", "hall".to_owned()),
                ("suits-1-purpose", "use:training".to_owned()),
                ("suits-1-fitness", "100".to_owned()),
                ("do", "save".to_owned()),
            ]
        };
        let fields = |of: &[(&'static str, String)]| -> Vec<(&'static str, String)> { of.to_vec() };
        let post = |browser: &testkit::Browser<'_>, of: Vec<(&'static str, String)>| {
            let of: Vec<(&str, &str)> = of.iter().map(|(name, value)| (*name, &**value)).collect();
            browser.send_form(path, &of).status().as_u16()
        };
        assert_eq!(post(&one, fields(&send("Storhallen"))), 303);
        assert_eq!(post(&other, fields(&send("Lillehallen"))), 409);
        let hall = town.premises("hall");
        assert_eq!((&*hall.name, hall.suits.len()), ("Storhallen", 1));
        let page = one.get(path);
        assert!(
            page.text().contains("Beskrivelsen endret"),
            "the trail is shown"
        );
        assert!(page.text().contains("Marit"), "and who did it");
    });
}

#[test]
fn a_fact_has_a_source_and_a_date_and_unknown_is_a_value() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/lokale/hall/fakta";
        let form = version(&browser.get(path));
        let date = [
            ("seen_on-day", "10"),
            ("seen_on-month", "3"),
            ("seen_on-year", "2026"),
        ];
        let mut fields = vec![
            ("version", form.as_str()),
            ("step-free", "yes"),
            ("hearing-loop", "unknown"),
            ("door-width", "nitti"),
        ];
        fields.extend(date);
        let wrong = browser.post(path, &fields);
        assert_eq!(wrong.status, 422);
        let errors = wrong.texts("#errors li");
        assert_eq!(errors.len(), 2, "a number and who says so: {errors:?}");
        fields[3].1 = "90,5";
        fields.push(("source", "Målt av drift"));
        // How many there is room for, by how it is set up.
        fields.push(("seats-in-rows", "mange"));
        fields.push(("seats-at-tables", "unknown"));
        assert_eq!(browser.post(path, &fields).status, 422);
        let rows = fields.len() - 2;
        fields[rows].1 = "1 280";
        assert_eq!(browser.post(path, &fields).status, 200);
        let hall = town.premises("hall");
        let value = |topic| hall.fact(topic).map(|fact| fact.value.as_deref());
        assert_eq!(value(FactTopic::StepFree), Some(Some("yes")));
        assert_eq!(
            value(FactTopic::HearingLoop),
            Some(None),
            "looked for, not known"
        );
        assert_eq!(value(FactTopic::DoorWidth), Some(Some("90.5")));
        assert_eq!(value(FactTopic::Lift), None, "nobody has looked");
        assert_eq!(value(FactTopic::SeatsInRows), Some(Some("1280")));
        assert_eq!(value(FactTopic::SeatsAtTables), Some(None));
        assert_eq!(value(FactTopic::Standing), None);
        let facts = browser
            .get("/nb/lokale/hall")
            .texts("[aria-labelledby=facts] dl > div");
        let told = |topic: &str, value: &str| {
            let mut all = facts.iter();
            all.any(|fact| fact.contains(topic) && fact.contains(value))
        };
        assert!(
            told("Sitteplasser i rader", "280 personer")
                && told("Sitteplasser i rader", "Målt av drift, 10. mars 2026")
                && told("Sitteplasser ved bord", "Ikke kjent"),
            "{facts:?}"
        );
        // What is not touched keeps its source; what is confirmed gets the new one.
        let form = version(&browser.get(path));
        let mut again = vec![
            ("version", form.as_str()),
            ("step-free", "yes"),
            ("hearing-loop", "unknown"),
            ("hearing-loop-confirm", "yes"),
            ("door-width", "90,5"),
            ("source", "Lydfirma"),
        ];
        again.extend(date);
        assert_eq!(browser.post(path, &again).status, 200);
        let hall = town.premises("hall");
        let source = |topic| hall.fact(topic).map(|fact| fact.source.clone());
        assert_eq!(
            source(FactTopic::StepFree).as_deref(),
            Some("Målt av drift")
        );
        assert_eq!(
            source(FactTopic::DoorWidth).as_deref(),
            Some("Målt av drift")
        );
        assert_eq!(source(FactTopic::HearingLoop).as_deref(), Some("Lydfirma"));
    });
}

#[test]
fn a_picture_says_what_it_shows_and_everybody_may_have_it() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let page = "/nb/saker/lokaler/lokale/hall/bilder";
        let new = format!("{page}/nytt");
        let form = version(&browser.get(page));
        let file = [("picture", "inngang.png", ENTRANCE)];
        let silent = browser.send_files(&new, &[("version", &form)], &file);
        assert_eq!(silent.status(), 422, "a picture without words is not taken");
        let words = "Dobbeltdør uten terskel";
        let fields = [
            ("version", form.as_str()),
            ("alternative", words),
            ("topic", "step-free"),
        ];
        assert_eq!(browser.send_files(&new, &fields, &file).status(), 303);
        let shown = browser.get(page);
        let source = shown.attributes("img.venue-picture", "src");
        assert_eq!(shown.attributes("img.venue-picture", "alt"), [words]);
        let anybody = town.house.browser(crate::town::HOST);
        let answer = anybody.send("GET", &source[0], &[], "");
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "image/jpeg");
        assert!(
            answer.headers()["cache-control"]
                .to_str()
                .expect("letters")
                .contains("immutable")
        );
        assert_eq!(answer.body()[..2], [0xff, 0xd8], "drawn anew as JPEG");
        let facts = browser.get("/nb/saker/lokaler/lokale/hall/fakta");
        assert_eq!(facts.attributes("img.venue-thumb", "alt"), [words]);
        let form = version(&shown);
        let gone = [
            ("version", form.as_str()),
            ("pictures-1-alternative", words),
            ("remove", "pictures-1"),
        ];
        assert_eq!(browser.post(page, &gone).status, 200);
        assert_eq!(anybody.send("GET", &source[0], &[], "").status(), 404);
    });
}
