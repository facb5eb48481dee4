//! Word once a day of what can wait, and never of what somebody knows already.

use std::collections::BTreeMap;

use access::Scope;
use jiff::{Timestamp, civil::Date};
use jobs::mail::{self, Content, NewMail, Pace};
use kernel::{Clock as _, Instant, Language};
use tasks::{Addressee, NewTask};
use testkit::on_each_engine;

use crate::stage::{ADDRESS, Stage};

const DAY: i64 = 24 * 3600;

fn begin_thread(stage: &Stage, association: &str, subject: &str) {
    let id = stage.id(association).to_owned();
    let letter = [("subject", subject), ("body", "Hei.")];
    let sent = stage
        .as_staff()
        .send_files(&format!("/nb/saker/forening/{id}/skriv"), &letter, &[]);
    assert_eq!(sent.status(), 303);
}

fn open_task(stage: &Stage, association: &str, subject: &str, scope: Scope) {
    let (id, town) = (stage.id(association), &stage.town);
    let task = NewTask {
        kind: "tests.task",
        subject,
        addressee: Addressee::Association {
            id: id.to_owned(),
            scope,
        },
        association: Some(id),
        title: "messages-task-thread",
        remark: "",
        words: &[("association", subject)],
        path: "/min-forening",
        due_on: None,
    };
    let opened = |conn: &mut db::Conn| tasks::open(conn, &*town.clock, &*town.ids, &task);
    town.db.write_now(opened).expect("a task");
}

/// As when two nodes do it, or a job is asked for again.
fn do_the_last_round_again(stage: &Stage) {
    stage.run(
        "UPDATE job SET done_at = NULL, due_at = made_at WHERE id IN (SELECT max(id) FROM job \
         WHERE kind = 'messages.digest' AND done_at IS NOT NULL)",
    );
}

fn set(stage: &Stage, written: &str) {
    let at: Timestamp = written.parse().expect("a timestamp");
    stage.town.clock.set(Instant::from(at));
}

#[test]
fn a_person_is_told_once_a_day_of_all_that_has_come() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        stage.mail();
        begin_thread(&stage, "Nordre Mannskor", "Lån av aula");
        begin_thread(&stage, "Nordre Mannskor", "Nøkler");
        open_task(&stage, "Nordre Mannskor", "om bekreftelse", Scope::Profile);
        assert_eq!(stage.mail(), [], "it can wait");
        stage.wait(DAY);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "jon@example.no");
        assert_eq!(mails[0].subject, "Nytt for Nordre Mannskor");
        for told in [
            "– Melding: Lån av aula",
            "– Melding: Nøkler",
            "– Svar om bekreftelse",
            ADDRESS,
        ] {
            assert!(
                mails[0].text.contains(told),
                "{told} is not in {}",
                mails[0].text
            );
        }
        stage.wait(60);
        begin_thread(&stage, "Nordre Mannskor", "Vask");
        do_the_last_round_again(&stage);
        assert_eq!(stage.mail(), [], "once a day, whatever comes");
        stage.wait(DAY);
        let next = stage.mail();
        assert_eq!(next.len(), 1);
        assert!(
            next[0].text.contains("Vask") && !next[0].text.contains("Nøkler"),
            "{}",
            next[0].text
        );
        stage.wait(DAY);
        assert_eq!(stage.mail(), [], "nothing has come");
    });
}

#[test]
fn what_she_has_opened_may_not_read_or_got_by_mail_is_left_out() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let accountant = stage.town.person("Kari Bø", "kari@example.no");
        let id = stage.id("Nordre Mannskor").to_owned();
        stage
            .town
            .give_role(&accountant, &id, access::RoleKind::Accountant);
        stage.mail();
        begin_thread(&stage, "Nordre Mannskor", "Lån av aula");
        let his = stage.as_person(&chair);
        let inbox = his.get(&format!("/nb/min-forening/{id}/meldinger"));
        his.get(&inbox.link("Lån av aula"));
        let staff = stage.as_staff();
        let text = [
            ("kind", "service"),
            ("subject_nb", "Til alle"),
            ("body_nb", "Hei."),
        ];
        let there = stage.write(&staff, &[("district", "nord")], &text);
        stage.send(&staff, &there);
        assert!(stage.mail().iter().any(|mail| mail.to == "jon@example.no"));
        open_task(&stage, "Nordre Mannskor", "om tilgang", Scope::Officers);
        stage.wait(DAY);
        let mails = stage.mail();
        let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(
            to,
            ["jon@example.no"],
            "an accountant neither reads messages nor gives access"
        );
        assert!(
            mails[0].text.contains("Svar om tilgang"),
            "{}",
            mails[0].text
        );
        assert!(
            !mails[0].text.contains("Til alle") && !mails[0].text.contains("aula"),
            "{}",
            mails[0].text
        );
    });
}

/// Something comes every six hours for three days around a change of the clock.
fn mails_by_day(stage: &Stage, from: &str) -> BTreeMap<Date, Vec<String>> {
    set(stage, from);
    stage.mail();
    let mut by_day: BTreeMap<Date, Vec<String>> = BTreeMap::new();
    for hour in 0..74 {
        if hour % 6 == 0 && hour <= 48 {
            begin_thread(stage, "Nordre Mannskor", &format!("Brev {hour:02}"));
        }
        for mail in stage.mail() {
            let day = stage.town.clock.now().in_oslo().date();
            by_day.entry(day).or_default().push(mail.text);
        }
        stage.wait(3600);
    }
    by_day
}

#[test]
fn one_a_day_also_when_the_clock_is_changed_and_each_thing_is_told_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        // 02.30 Norwegian time, the night before summer time begins and the night before it ends.
        for from in ["2026-03-28T01:30:00Z", "2026-10-24T00:30:00Z"] {
            let by_day = mails_by_day(&stage, from);
            assert_eq!(by_day.len(), 3, "{by_day:?}");
            assert!(by_day.values().all(|mails| mails.len() == 1), "{by_day:?}");
            let told: String = by_day.into_values().flatten().collect();
            for hour in (0..=48).step_by(6) {
                let subject = format!("Brev {hour:02}");
                assert_eq!(told.matches(&subject).count(), 1, "{subject} in {told}");
            }
        }
    });
}

/// A letter of another room that can wait.
fn write_without_haste(stage: &Stage, to: &str, heading: &str) {
    let town = &stage.town;
    let content = Content::new(Language::Nb, "Fjordvik kommune", heading)
        .paragraph("Slik ble det.")
        .button("Se på det", &format!("{ADDRESS}/nb/{}", heading.len()))
        .small("Derfor får du dette.");
    let letter = NewMail {
        pace: Pace::CanWait,
        ..NewMail::letter("tests.letter", to.parse().expect("an address"), content)
    };
    let queued = |conn: &mut db::Conn| mail::queue(conn, &*town.clock, &*town.ids, &letter);
    town.db.write_now(queued).expect("a letter");
}

#[test]
fn letters_that_can_wait_come_with_the_rest_in_one_mail() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        stage.mail();
        begin_thread(&stage, "Nordre Mannskor", "Lån av aula");
        write_without_haste(&stage, "jon@example.no", "Per er ny kasserer");
        write_without_haste(&stage, "jon@example.no", "Kari har gått");
        write_without_haste(&stage, "en.annen@example.no", "Til en annen");
        assert_eq!(stage.mail(), [], "they can wait");
        stage.wait(DAY);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1, "{mails:?}");
        for told in [
            "Lån av aula",
            "Per er ny kasserer\n\nSlik ble det.",
            "Kari har gått",
            "Se på det:\nhttps://frivillig.fjordvik.example/nb/18",
        ] {
            assert!(mails[0].text.contains(told), "{told}: {}", mails[0].text);
        }
        assert!(!mails[0].text.contains("Til en annen"));
        // Who gets no such mail of ours gets the letter by itself.
        stage.wait(3 * 3600);
        let rest = stage.mail();
        assert_eq!(rest.len(), 1);
        assert_eq!(rest[0].to, "en.annen@example.no");
    });
}

#[test]
fn one_letter_alone_comes_as_it_is_and_counts_as_the_one_of_the_day() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        stage.wait(DAY);
        stage.mail();
        write_without_haste(&stage, "jon@example.no", "Per er ny kasserer");
        stage.wait(DAY);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert_eq!(mails[0].subject, "Per er ny kasserer");
        assert!(mails[0].text.contains("Derfor får du dette."));
        write_without_haste(&stage, "jon@example.no", "Kari har gått");
        do_the_last_round_again(&stage);
        assert_eq!(stage.mail(), [], "once a day, whatever comes");
    });
}

#[test]
fn a_day_begins_at_midnight_in_norway() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        stage.mail();
        begin_thread(&stage, "Nordre Mannskor", "Lån av aula");
        // The program rested; it is the 14th in Norway, and still the 13th in Greenwich.
        set(&stage, "2026-03-13T23:30:00Z");
        assert_eq!(stage.mail().len(), 1);
        stage.wait(60);
        begin_thread(&stage, "Nordre Mannskor", "Nøkler");
        set(&stage, "2026-03-14T22:30:00Z");
        do_the_last_round_again(&stage);
        assert_eq!(stage.mail(), [], "it is the 14th until midnight");
        set(&stage, "2026-03-14T23:30:00Z");
        do_the_last_round_again(&stage);
        assert_eq!(stage.mail().len(), 1, "it is the 15th");
    });
}
