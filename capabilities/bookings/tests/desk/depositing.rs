//! A deposit is asked for by rule, received, and kept in part with the reason; and everybody can see how
//! long answers take.

use testkit::on_each_engine;

use crate::stage::{FAR, HOST, Stage, hours, version};

#[test]
fn a_deposit_is_received_and_kept_in_part_with_the_reason() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("stage", hours(FAR, 18, 20))]);
        let staff = stage.as_staff();
        let request = format!("/nb/saker/reservasjoner/{}", asked.id);
        let path = format!("{request}/depositum");
        assert!(staff.get(&request).text().contains("500 kr, ikke mottatt"));
        let hers = stage.as_person(&stage.officer);
        let own = format!("/nb/reservasjon/{}", asked.id);
        let told = hers.get(&own).text();
        assert!(
            told.contains("500 kr. Du betaler når forespørselen er innvilget."),
            "{told}"
        );
        let send = |more: &[(&str, &str)]| {
            let seen = version(&staff.get(&path));
            let fields = [&[("version", seen.as_str())], more].concat();
            staff.send_form(&path, &fields).status().as_u16()
        };
        assert_eq!(send(&[("do", "receive")]), 303);
        let keep = |kept, reason| send(&[("do", "keep"), ("kept", kept), ("reason", reason)]);
        assert_eq!(keep("200", ""), 422);
        assert_eq!(keep("mye", "Knust rute"), 422);
        assert_eq!(keep("501", "Knust rute"), 422);
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(keep("200", "Knust rute"), 303);
        let letters = stage.letters();
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert!(
            letters[0]
                .starts_with("ingrid@example.no: Noe av depositumet for R-2026-00001 blir beholdt"),
            "{letters:?}"
        );
        let page = hers.get(&own);
        assert!(
            page.text().contains("200 kr av 500 kr beholdt"),
            "{}",
            page.text()
        );
        assert_eq!(hers.get(&path).status, 403);
    });
}

#[test]
fn nothing_is_asked_for_where_no_rule_does() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let path = format!("/nb/saker/reservasjoner/{}/depositum", asked.id);
        assert_eq!(stage.as_staff().get(&path).status, 404);
    });
}

#[test]
fn the_page_of_premises_tells_how_long_answers_take_and_how_many_are_refused() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let anybody = stage.house.browser(HOST);
        let page = || anybody.get("/nb/lokale/hall").text();
        assert!(page().contains("Ingen forespørsler om dette stedet er besvart"));
        let staff = stage.as_staff();
        let path = format!("/nb/saker/reservasjoner/{}", asked.id);
        let seen = version(&staff.get(&path));
        let refuse = [
            ("version", seen.as_str()),
            ("do", "refuse"),
            ("words", "Skolen bruker hallen."),
        ];
        assert_eq!(staff.send_form(&path, &refuse).status(), 303);
        let told = page();
        assert!(told.contains("Halvparten får svar samme dag."), "{told}");
        assert!(told.contains("Siste år fikk 1 av 1 avslag."), "{told}");
    });
}
