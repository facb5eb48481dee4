//! The yearly confirmation: one click, by page, by link, by staff; and what follows when nobody does.

use ::access::{RoleKind, Scope};
use jiff::civil::date;
use testkit::on_each_engine;

use super::Stage;
use crate::{letters, model::ConfirmationState};

fn state(stage: &Stage) -> ConfirmationState {
    let clock = &*stage.town.clock;
    let read = stage
        .town
        .db
        .read_now(|conn| crate::confirmation(conn, clock, &stage.choir));
    read.expect("a table").expect("the choir").state
}

fn may_apply(stage: &Stage) -> bool {
    let clock = &*stage.town.clock;
    let read = stage
        .town
        .db
        .read_now(|conn| crate::may_apply(conn, clock, &stage.choir));
    read.expect("a table")
}

#[test]
fn nothing_to_change_is_one_click() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        assert_eq!(state(&stage), ConfirmationState::Due);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let page = browser.get(&stage.path("/bekreft"));
        let text = page.text();
        for told in [
            "Bekreft innen 1. april 2026.",
            "Ingenting er endret i Brønnøysund siden sist.",
            "Kari",
            "Mangler vedtekter, årsmelding og regnskap",
            "Etter 1. april 2026: dere kan ikke sende nye søknader",
            "Ingenting blir slettet.",
        ] {
            assert!(text.contains(told), "{told}\n{text}");
        }
        let due = page.attributes("input[name=due]", "value").concat();
        let done = browser.post(&stage.path("/bekreft"), &[("due", &due)]);
        assert!(
            done.text().contains("Takk, dere har bekreftet for i år."),
            "{}",
            done.text()
        );
        assert!(
            done.text()
                .contains("Bekreftet 12. mars 2026. Neste gang innen 1. april 2027.")
        );
        assert_eq!(state(&stage), ConfirmationState::Confirmed);
        // Once more changes nothing, and neither does a form from another round.
        browser.post(&stage.path("/bekreft"), &[("due", &due)]);
        assert_eq!(stage.count("SELECT count(*) AS n FROM confirmation"), 1);
        let public = stage
            .house
            .browser(super::HOST)
            .get(&format!("/nb/forening/{}", stage.choir));
        assert!(
            public.text().contains("12. mars 2026"),
            "the public page says so too"
        );
    });
}

#[test]
fn the_link_of_a_letter_confirms_by_its_button_and_never_by_being_opened() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let kari = stage.person("Kari", RoleKind::Chair);
        let town = stage.served();
        let due = date(2026, 4, 1);
        let link = format!(
            "/nb{}",
            letters::link(&town, &stage.choir, due, Some(&kari))
        );
        let browser = stage.house.browser(super::HOST);
        for method in ["GET", "HEAD", "GET"] {
            assert_eq!(browser.send(method, &link, &[], "").status(), 200);
        }
        assert_eq!(
            state(&stage),
            ConfirmationState::Due,
            "a scanner of mail has been here"
        );
        let page = browser.get(&link);
        assert_eq!(page.heading(), "Bekreft opplysningene om Sandvik blandakor");
        assert!(
            !page.text().contains("Kari"),
            "no persons without signing in"
        );
        let done = browser.post(&link, &[]);
        assert!(
            done.text().contains("Takk, dere har bekreftet for i år."),
            "{}",
            done.text()
        );
        assert_eq!(state(&stage), ConfirmationState::Confirmed);
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM confirmation WHERE way = 'link' AND confirmed_by IS NOT NULL"),
            1
        );
        // The round is over; the link says so and does nothing more.
        let again = browser.get(&link);
        assert!(
            again.text().contains("Her er det ingenting å gjøre nå."),
            "{}",
            again.text()
        );
        // Pressed once more, days later, nothing is said anew.
        stage.on("2026-03-25");
        assert_eq!(browser.send_form(&link, &[]).status().as_u16(), 303);
        let said = "SELECT count(*) AS n FROM audit WHERE action = 'upkeep.confirm_by_link'";
        assert_eq!(stage.count(said), 1, "a link works once a round");
        let later = "SELECT count(*) AS n FROM own_profile WHERE confirmed_on > '2026-03-20'";
        assert_eq!(stage.count(later), 0);
    });
}

#[test]
fn a_link_confirms_nothing_where_there_is_nothing_to_confirm() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let town = stage.served();
        let link = format!(
            "/nb{}",
            letters::link(&town, &stage.choir, date(2026, 4, 1), None)
        );
        // Put away by staff, in the round the link is for.
        stage.run(&format!(
            "INSERT INTO internal_record (association_id, listed, archived_at, changed_at) \
             SELECT id, TRUE, made_at, made_at FROM association WHERE id = '{}'",
            stage.choir
        ));
        assert_eq!(state(&stage), ConfirmationState::Archived);
        let browser = stage.house.browser(super::HOST);
        assert_eq!(browser.send_form(&link, &[]).status().as_u16(), 303);
        assert_eq!(stage.count("SELECT count(*) AS n FROM confirmation"), 0);
    });
}

#[test]
fn a_link_is_good_for_its_association_its_round_and_its_receiver() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let town = stage.served();
        let (jon, role) = stage.delegate("Jon", &[Scope::Profile]);
        let browser = stage.house.browser(super::HOST);
        let link = |due, person| format!("/nb{}", letters::link(&town, &stage.choir, due, person));
        let good = link(date(2026, 4, 1), Some(&jon));
        let status = |path: &str| {
            let shown = browser.send("GET", path, &[], "").status().as_u16();
            let sent = browser.send_form(path, &[]).status().as_u16();
            (shown, sent)
        };
        let forged = good.replace(&stage.choir, &stage.club);
        assert_eq!(status(&forged), (404, 404));
        assert_eq!(status("/nb/bekreft/abc"), (404, 404));
        // Last year's link shows how it is, and confirms nothing.
        assert_eq!(status(&link(date(2025, 4, 1), Some(&jon))), (200, 303));
        assert_eq!(state(&stage), ConfirmationState::Due);
        stage.end_role(&role);
        assert_eq!(
            status(&good),
            (410, 410),
            "whoever it was for may no longer"
        );
        assert_eq!(state(&stage), ConfirmationState::Due);
        // One to the association's own address has no receiver who could leave; it ends in a year.
        let own = link(date(2026, 4, 1), None);
        stage.on("2027-04-02");
        assert_eq!(status(&own), (410, 410));
    });
}

#[test]
fn an_overdue_association_meets_the_consequence_it_was_told_of() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let kari = stage.person("Kari", RoleKind::Chair);
        let told = stage.signed_in(&kari).get(&stage.path("")).text();
        assert!(
            told.contains("Etter 1. april 2026: dere kan ikke sende nye søknader"),
            "{told}"
        );
        stage.on("2026-04-01");
        assert!(may_apply(&stage), "the last day is a day");
        stage.on("2026-04-02");
        assert!(!may_apply(&stage));
        assert_eq!(state(&stage), ConfirmationState::Overdue);
        let browser = stage.signed_in(&kari);
        let now = browser.get(&stage.path("")).text();
        assert!(
            now.contains("Fordi dere ikke har bekreftet: dere kan ikke sende nye søknader"),
            "{now}"
        );
        stage.on("2027-04-01");
        assert_eq!(state(&stage), ConfirmationState::Dormant);
        let browser = stage.signed_in(&kari);
        let due = browser
            .get(&stage.path("/bekreft"))
            .attributes("input[name=due]", "value")
            .concat();
        browser.post(&stage.path("/bekreft"), &[("due", &due)]);
        assert!(may_apply(&stage), "all is as before");
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM association"),
            2,
            "nothing was deleted"
        );
    });
}

#[test]
fn staff_confirm_for_those_who_call() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let browser = stage.signed_in(&stage.staff("Marit"));
        let path = stage.path("/bekreft");
        let unsaid = browser.post(&path, &[("due", "2026-04-01")]);
        assert_eq!(unsaid.status, 422);
        let done = browser.post(&path, &[("due", "2026-04-01"), ("way", "phone")]);
        assert!(
            done.text()
                .contains("12. mars 2026 av Marit. Ført inn av kommunen etter telefon."),
            "{}",
            done.text()
        );
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM audit WHERE action = 'upkeep.confirm' AND remark = 'phone'"),
            1
        );
    });
}

#[test]
fn the_last_day_may_follow_the_annual_meeting() {
    use crate::model::{ConfirmationRules, DueRule};
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let rules = ConfirmationRules {
            due: DueRule::AfterMeeting { days: 30 },
            ..ConfirmationRules::default()
        };
        let put = stage
            .town
            .db
            .write_now(|conn| db::settings::put(conn, &*stage.town.clock, 0, &rules, None));
        assert_eq!(put.expect("a setting"), Some(1));
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let page = browser.get(&stage.path("/bekreft"));
        assert!(
            page.text().contains("Bekreft innen 30. april 2026."),
            "{}",
            page.text()
        );
        let page = browser.post(&stage.path("/bekreft/arsmote"), &[("month", "2")]);
        assert!(
            page.text().contains("Bekreft innen 30. mars 2026."),
            "{}",
            page.text()
        );
        assert_eq!(
            browser
                .send_form(&stage.path("/bekreft/arsmote"), &[("month", "13")])
                .status(),
            400
        );
    });
}

#[test]
fn a_person_takes_along_what_she_gave_and_is_told_what_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let kari = stage.person("Kari", RoleKind::Chair);
        let stranger = stage.town.person("Ola", "");
        stage
            .signed_in(&kari)
            .post(&stage.path("/bekreft"), &[("due", "2026-04-01")]);
        let rights = crate::capability().person;
        let (told, nothing) = stage
            .town
            .db
            .read_now(|conn| {
                Ok::<_, db::Error>((
                    (rights.export)(conn, &kari)?,
                    (rights.export)(conn, &stranger)?,
                ))
            })
            .expect("an export");
        assert_eq!(
            told["confirmations"][0]["association"],
            stage.choir.as_str()
        );
        assert!(nothing.is_null());
        let kept = stage
            .town
            .db
            .write_now(|conn| (rights.erase)(conn, &*stage.town.clock, &kari))
            .expect("an erasure");
        assert_eq!(kept, ["upkeep-kept-by-law"]);
    });
}
