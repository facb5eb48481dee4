//! Sites and premises out of a file and into one.

use documents::{Cell, write_xlsx};
use testkit::{Browser, on_each_engine};

use crate::town::Town;

const HEAD: &str = "Sted;Adresse;Lokale;Slag;Personer;Deler\n";
const HEAD_WITH_DISTRICT: &str = "Sted;Adresse;Bydel\n";

/// Hands in a file and gives back the page of what it would make.
fn hand_in(browser: &Browser<'_>, text: &str) -> (u16, String) {
    hand_in_named(browser, "lokaler.csv", text.as_bytes())
}

fn hand_in_named(browser: &Browser<'_>, name: &str, bytes: &[u8]) -> (u16, String) {
    let file = [("file", name, bytes)];
    let answer = browser.send_files("/nb/saker/lokaler/import", &[], &file);
    let next = answer
        .headers()
        .get("location")
        .map(|to| to.to_str().expect("letters").to_owned());
    (answer.status().as_u16(), next.unwrap_or_default())
}

#[test]
fn a_file_with_faults_makes_nothing_and_each_is_named_by_line_and_column() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let text = format!(
            "{HEAD}Åsen skole;Åsveien 1;Gymsalen;Gymsal;60;\nÅsen skole;;Aulaen;slott;120;\n\
             ;Bak 1;Boden;Lager;;\nVika skole;Vikveien 2;Rommet;Møterom;mange;\n"
        );
        let (status, path) = hand_in(&browser, &text);
        assert_eq!(status, 303);
        let page = browser.get(&path);
        assert_eq!(page.heading(), "Fila kan ikke leses inn ennå");
        let faults = page.texts("[role=alert] li");
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[0].starts_with("Linje 3, slag:"), "{faults:?}");
        assert!(faults[1].starts_with("Linje 4, sted:"), "{faults:?}");
        assert!(faults[2].starts_with("Linje 5, personer:"), "{faults:?}");
        assert_eq!(
            browser.send_form(&path, &[]).status(),
            422,
            "all or nothing"
        );
        let (sites, _) = town.stage.read(venues::all);
        assert_eq!(sites.len(), 1);
        let moon = format!("{HEAD_WITH_DISTRICT}Måneskolen;Månegata 1;Månen\n");
        let page = browser.get(&hand_in(&browser, &moon).1);
        let faults = page.texts("[role=alert] li");
        assert!(
            faults[0].contains("ingen bydel som heter «Månen»"),
            "{faults:?}"
        );
        let (status, _) = hand_in(&browser, "navn;adresse\nx;y\n");
        assert_eq!(status, 422, "a table without sites");
    });
}

#[test]
fn a_right_file_is_read_in_once_and_goes_out_with_the_same_columns() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let text = format!(
            "{HEAD}Åsen skole;Åsveien 1;Gymsalen;Gymsal;60;Nord, Sør\n\
             Åsen skole;Åsveien 1;Aulaen;kultursal;120;\nSandvikhallen;;hall;Idrettshall;;\n"
        );
        let (_, path) = hand_in(&browser, &text);
        let page = browser.get(&path);
        assert_eq!(page.heading(), "Dette blir laget");
        assert!(page.text().contains("2 nye lokaler"), "{}", page.text());
        assert!(page.text().contains("finnes fra før"), "{}", page.text());
        assert_eq!(
            town.stage.read(venues::all).0.len(),
            1,
            "nothing is made yet"
        );
        browser.post(&path, &[]);
        let (sites, premises) = town.stage.read(venues::all);
        assert_eq!((sites.len(), premises.len()), (2, 4));
        let gym = premises
            .iter()
            .find(|it| it.name == "Gymsalen")
            .expect("it is made");
        assert_eq!((gym.atoms.len(), gym.sets.len()), (2, 3));
        assert_eq!(
            browser.send_form(&path, &[]).status(),
            404,
            "it is read in once"
        );
        let answer = browser.send("GET", "/nb/saker/lokaler.csv?q=aulaen", &[], "");
        let out = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(
            out.contains("sted;bydel;adresse") && out.contains("Åsen skole"),
            "{out}"
        );
        assert!(
            !out.contains("Gymsalen"),
            "the choice holds in the file too: {out}"
        );
        // What goes out can be read in again, and finds nothing new.
        let (_, path) = hand_in(&browser, &out);
        let again = browser.get(&path);
        assert!(again.text().contains("0 nye lokaler"), "{}", again.text());
        assert!(again.texts("[role=alert]").is_empty(), "{}", again.text());
        let xlsx = browser.send("GET", "/nb/saker/lokaler.xlsx", &[], "");
        assert_eq!(xlsx.body()[..2], *b"PK");
    });
}

#[test]
fn a_workbook_is_read_as_a_list_of_text_is_and_what_goes_out_comes_in_again() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let head: Vec<String> = HEAD.trim().split(';').map(str::to_owned).collect();
        let row = |people: i64| {
            vec![
                Cell::from("Vika skole"),
                Cell::from("Vikveien 2"),
                Cell::from("Aulaen"),
                Cell::from("kultursal"),
                Cell::from(people),
                Cell::from(""),
            ]
        };
        let book = write_xlsx("Lokaler", &head, [row(120)]).expect("a workbook");
        let (status, path) = hand_in_named(&browser, "lokaler.xlsx", &book);
        assert_eq!(status, 303);
        let page = browser.get(&path);
        assert!(page.texts("[role=alert]").is_empty(), "{}", page.text());
        browser.post(&path, &[]);
        let (_, premises) = town.stage.read(venues::all);
        let hall = premises.iter().find(|it| it.name == "Aulaen");
        assert_eq!(hall.expect("it is made").most_people(), Some(120));
        let out = browser.send("GET", "/nb/saker/lokaler.xlsx", &[], "");
        let (status, path) = hand_in_named(&browser, "lokaler.xlsx", out.body());
        assert_eq!(status, 303);
        let again = browser.get(&path);
        assert!(again.text().contains("0 nye lokaler"), "{}", again.text());
        // A workbook that is cut short is no table, and says so.
        let (status, _) = hand_in_named(&browser, "lokaler.xlsx", &book[..book.len() / 2]);
        assert_eq!(status, 422);
    });
}
