//! Closed days over several premises, and opening hours: what is lost is seen before it is lost.

use documents::{Cell, write_xlsx};
use jiff::civil::date;
use testkit::on_each_engine;
use venues::{
    availability::open_hours,
    model::{State, TenantKind},
};

use crate::{
    parts::taken,
    town::{Town, seen, version},
};

/// A week of closed days over hall and pitch.
fn week(form: &str) -> Vec<(&str, &str)> {
    vec![
        ("version", form),
        ("name", "Valg og prøver"),
        ("kind", "own_use"),
        ("runs-1-from", "16.03.2026"),
        ("runs-1-to", "20.03.2026"),
        ("runs-1-reason", "Eksamen"),
        ("premises", "hall"),
        ("premises", "pitch"),
    ]
}

#[test]
fn a_week_is_closed_over_two_premises_and_what_is_lost_is_shown_first() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let had = taken(&town);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/stengt/nytt";
        let form = version(&browser.get(path));
        let mut fields = week(&form);
        fields.push(("do", "save"));
        let preview = browser.post(path, &fields);
        let told = preview.texts("[aria-labelledby=impact]").join(" ");
        assert!(told.contains("10 dager stenges"), "{told}");
        assert!(
            told.contains("16. mars 2026, Sandvikhallen, hall: Eksamen"),
            "{told}"
        );
        assert!(told.contains("Én reservasjon faller utenfor"), "{told}");
        assert!(town.premises("hall").closures.is_empty());
        let has_seen = seen(&preview);
        fields.extend([("seen", has_seen.as_str()), ("uses", "keep")]);
        let saved = browser.post(path, &fields);
        assert_eq!(saved.heading(), "Valg og prøver");
        assert_eq!(town.state(&had), State::Granted, "it was to be left");
        for id in ["hall", "pitch"] {
            let open = open_hours(
                &town.premises(id),
                TenantKind::Association,
                date(2026, 3, 18),
            );
            assert!(open.is_err(), "{id}");
        }
        // A day less opens again, and whoever saves from an older form is told.
        let form = version(&saved);
        let mut shorter = week(&form);
        shorter[4].1 = "19.03.2026";
        shorter.push(("do", "save"));
        let preview = browser.post(&saved.path, &shorter);
        let told = preview.texts("[aria-labelledby=impact]").join(" ");
        assert!(
            told.contains("2 dager åpnes") && !told.contains("stenges"),
            "{told}"
        );
        let has_seen = seen(&preview);
        shorter.push(("seen", has_seen.as_str()));
        let address = saved.path.split('?').next().unwrap_or_default().to_owned();
        assert_eq!(browser.send_form(&address, &shorter).status(), 303);
        assert_eq!(browser.send_form(&address, &shorter).status(), 409);
    });
}

#[test]
fn a_school_route_fills_the_form_in_and_stores_nothing() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let route = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:skole\r\nBEGIN:VEVENT\r\nUID:1\r\n\
            DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\nSUMMARY:Høstferie\r\n\
            END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261116\r\n\
            RRULE:FREQ=WEEKLY\r\nSUMMARY:Plandag\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let file = [("file", "skolerute.ics", route.as_bytes())];
        let answer = browser.send_files("/nb/saker/lokaler/stengt/nytt/fil", &[], &file);
        assert_eq!(answer.status(), 200);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(
            page.contains("value=\"05.10.2026\"") && page.contains("value=\"09.10.2026\""),
            "{page}"
        );
        assert!(
            page.contains("Plandag") && page.contains("gjentas"),
            "what was not taken is named"
        );
        let list = browser.get("/nb/saker/lokaler/stengt");
        assert!(list.text().contains("ingen kalendere"), "{}", list.text());
    });
}

#[test]
fn closed_days_are_read_from_a_workbook_too_and_its_faults_are_named() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let head = ["fra", "til", "grunn"].map(str::to_owned);
        let row = |from: &str, to: &str, why: &str| [from, to, why].map(Cell::from).to_vec();
        let rows = [
            row("05.10.2026", "09.10.2026", "Høstferie"),
            row("2026-13-01", "", "Plandag"),
        ];
        let book = write_xlsx("Stengt", &head, rows).expect("a workbook");
        let file = [("file", "stengt.xlsx", book.as_slice())];
        let answer = browser.send_files("/nb/saker/lokaler/stengt/nytt/fil", &[], &file);
        assert_eq!(answer.status(), 200);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(
            page.contains("value=\"05.10.2026\"") && page.contains("value=\"09.10.2026\""),
            "{page}"
        );
        assert!(
            page.contains("Linje 3"),
            "the line that was not taken: {page}"
        );
    });
}

#[test]
fn hours_lie_in_layers_and_who_falls_outside_is_shown_first() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let had = taken(&town);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/lokale/hall/tider";
        let form = version(&browser.get(path));
        let mut fields = vec![
            ("version", form.as_str()),
            ("week-1-for", "anybody"),
            ("week-1-days", "1-5"),
            ("week-1-opens", "8"),
            ("week-1-closes", "18.30"),
            ("season-1-for", "anybody"),
            ("season-1-days", "all"),
            ("season-1-from", "20.06.2026"),
            ("season-1-to", "17.08.2026"),
            ("season-1-opens", ""),
            ("season-1-closes", ""),
            ("date-1-for", "association"),
            ("date-1-days", "all"),
            ("date-1-from", "01.07.2026"),
            ("date-1-to", "01.07.2026"),
            ("date-1-opens", "10"),
            ("date-1-closes", "25"),
            ("do", "save"),
        ];
        let wrong = browser.post(path, &fields);
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("[name=date-1-closes]", "value"), ["25"]);
        fields[16].1 = "12";
        let preview = browser.post(path, &fields);
        let told = preview.texts("[aria-labelledby=impact]").join(" ");
        assert!(
            told.contains("Én reservasjon faller utenfor"),
            "18–20 is after 18.30: {told}"
        );
        let has_seen = seen(&preview);
        fields.extend([("seen", has_seen.as_str()), ("uses", "end")]);
        assert_eq!(browser.post(path, &fields).status, 200);
        assert_eq!(town.state(&had), State::Displaced);
        let hall = town.premises("hall");
        let hours = |tenant, on| open_hours(&hall, tenant, on).map(|(hours, _)| hours).ok();
        assert_eq!(
            hours(TenantKind::Anybody, date(2026, 3, 17)),
            Some(vec![(480, 1110)])
        );
        assert_eq!(
            hours(TenantKind::Anybody, date(2026, 3, 21)),
            None,
            "no Saturdays"
        );
        assert_eq!(
            hours(TenantKind::Association, date(2026, 7, 2)),
            None,
            "the summer"
        );
        assert_eq!(
            hours(TenantKind::Association, date(2026, 7, 1)),
            Some(vec![(600, 720)])
        );
        assert_eq!(
            hours(TenantKind::Anybody, date(2026, 7, 1)),
            None,
            "not for them"
        );
    });
}
