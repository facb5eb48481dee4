//! Reminders: each once, at the right civil day, to the right people, with a link that works.

use std::sync::Arc;

use ::access::RoleKind;
use testkit::on_each_engine;
use web::{Outside, Town};

use super::Stage;
use crate::nightly::remind_all;

/// The town with an address that letters lead to, over the same database, clock and ids.
fn town(stage: &Stage) -> Town {
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(
            super::capabilities()
                .iter()
                .map(|capability| capability.texts),
        )
        .collect();
    let words = Arc::new(texts::Catalog::new(&sources).expect("texts"));
    stage
        .town
        .open(words)
        .expect("the town opens")
        .reaching(Outside {
            address: "https://fjordvik.example".into(),
            ..Outside::nothing()
        })
}

fn steps(stage: &Stage) -> i64 {
    stage.count("SELECT count(*) AS n FROM confirmation_reminder")
}

#[test]
fn each_reminder_is_written_once_on_its_day_across_summer_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        // The club is not asked until later, so only the choir is due.
        stage.confirmed_on("2025-03-10");
        stage.club_since("2027-02-01");
        let kari = stage.person("Kari", RoleKind::Chair);
        let town = town(&stage);
        // 1 April is the last day; summer time begins on 29 March.
        for (day, letters) in [
            ("2026-03-01", 0),
            ("2026-03-02", 1),
            ("2026-03-03", 0),
            ("2026-03-17", 0),
            ("2026-03-18", 1),
            ("2026-03-28", 0),
            ("2026-03-29", 1),
            ("2026-03-30", 0),
            ("2026-04-03", 0),
            ("2026-04-04", 1),
            ("2026-04-15", 1),
            ("2026-05-01", 1),
            ("2026-05-02", 0),
            ("2026-12-31", 0),
            // Who let a year pass is reminded again before it counts as dormant, and not after.
            ("2027-03-02", 1),
            ("2027-04-04", 0),
        ] {
            stage.on(day);
            assert_eq!(remind_all(&town).expect("a morning"), letters, "{day}");
            assert_eq!(
                remind_all(&town).expect("the same morning"),
                0,
                "{day} again"
            );
        }
        let mails = stage.mails();
        assert_eq!(mails.len(), 7);
        assert!(mails.iter().all(|mail| mail.0 == "kari@example.no"));
        assert_eq!(
            mails[0].1,
            "Bekreft opplysningene om Sandvik blandakor innen 1. april 2026"
        );
        assert_eq!(
            mails[3].1,
            "Sandvik blandakor har ikke bekreftet opplysningene"
        );
        assert!(
            mails[0].2.contains("dere kan ikke sende nye søknader"),
            "told in advance: {}",
            mails[0].2
        );
        // The officer has one task; a month after the last day staff have one too.
        let open = [
            ("upkeep.confirm", "association"),
            ("upkeep.overdue", "staff"),
        ];
        let open: Vec<(String, String)> = open
            .iter()
            .map(|(kind, who)| ((*kind).into(), (*who).into()))
            .collect();
        assert_eq!(stage.tasks(), open);
        let browser = stage.signed_in(&kari);
        browser.post(&stage.path("/bekreft"), &[("due", "2026-04-01")]);
        assert_eq!(stage.tasks(), []);
    });
}

#[test]
fn missed_mornings_are_made_up_for_with_one_letter_even_over_the_turn_of_the_year() {
    use crate::model::{ConfirmationRules, DueRule};
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        stage.club_since("2025-06-01");
        let rules = ConfirmationRules {
            due: DueRule::FixedDate { month: 12, day: 30 },
            ..ConfirmationRules::default()
        };
        stage
            .town
            .db
            .write_now(|conn| db::settings::put(conn, &*stage.town.clock, 0, &rules, None))
            .expect("a setting");
        stage.person("Kari", RoleKind::Chair);
        let town = town(&stage);
        // Both associations: the club has no officers and is written to at its own address.
        stage.on("2025-12-28");
        assert_eq!(remind_all(&town).expect("a morning"), 2);
        assert_eq!(
            steps(&stage),
            6,
            "30, 14 and 3 days before, of each; two were let pass"
        );
        stage.on("2026-01-02");
        assert_eq!(remind_all(&town).expect("a morning"), 2, "three days after");
        stage.on("2026-01-14");
        assert_eq!(remind_all(&town).expect("a morning"), 2, "two weeks after");
        let receivers: Vec<String> = stage.mails().into_iter().map(|mail| mail.0).collect();
        assert_eq!(
            receivers
                .iter()
                .filter(|to| *to == "il@fjordvik.example")
                .count(),
            3
        );
        assert_eq!(
            receivers
                .iter()
                .filter(|to| *to == "kari@example.no")
                .count(),
            3
        );
    });
}

#[test]
fn the_link_in_the_letter_leads_to_the_page_that_confirms() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        stage.person("Kari", RoleKind::Chair);
        let town = town(&stage);
        stage.on("2026-03-02");
        remind_all(&town).expect("a morning");
        let letter = &stage.mails()[0].2;
        let link = letter
            .split("https://fjordvik.example/nb")
            .nth(1)
            .expect("a link");
        let link = link.split('"').next().expect("its end");
        let token = link.strip_prefix("/bekreft/").expect("the page");
        let opened = crate::letters::opened(&town, token).expect("our seal");
        assert_eq!(opened.0, stage.choir);
        assert_eq!(opened.1.to_string(), "2026-04-01");
        // Sealed by another municipality it is nothing.
        assert!(crate::letters::opened(&stage.served(), token).is_none());
    });
}

#[test]
fn the_morning_runs_as_a_job_and_forgets_what_was_left_half_done() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let paper = super::shelf::pdf("half");
        browser.send_files(
            &stage.path("/dokumenter"),
            &[],
            &[("file", "a.pdf", &paper)],
        );
        assert_eq!(stage.count("SELECT count(*) AS n FROM shelf_draft"), 1);
        stage.on("2026-03-14");
        let town = stage.served();
        stage
            .town
            .db
            .write_now(|conn| crate::nightly::tidy(conn, &town))
            .expect("a morning");
        for table in ["shelf_draft", "stored_file", "file_content"] {
            assert_eq!(
                stage.count(&format!("SELECT count(*) AS n FROM {table}")),
                0,
                "{table}"
            );
        }
    });
}
