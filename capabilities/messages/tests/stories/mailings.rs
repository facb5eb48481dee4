//! A message to many tells how it went, goes once, and is refused when it would embarrass.

use std::sync::Arc;

use messages::{
    access::{Action, may},
    actions::send,
};
use testkit::on_each_engine;

use crate::{
    stage::{Post, Stage, version_at},
    whom::{YOUNG_MUSIC_IN_THE_NORTH, text},
};

#[test]
fn each_state_is_told_and_opening_in_the_inbox_too() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let staff = stage.as_staff();
        let there = stage.write(&staff, &[("district", "nord")], &text());
        stage.send(&staff, &there);
        assert!(staff.get(&there).text().contains("Venter på tur"));
        stage.mail();
        stage.run("UPDATE mail SET sent_at = NULL, failed_at = made_at, cause = 'bounced' WHERE to_address = 'post@nfk.example'");

        let inbox = format!("/nb/min-forening/{}/meldinger", stage.id("Nordre Mannskor"));
        let his = stage.as_person(&chair);
        let list = his.get(&inbox);
        assert!(list.text().contains("Ulest"), "{}", list.text());
        let thread = list.link("Søk om øvingstid innen 1. april 2026");
        let opened = his.get(&thread);
        assert!(
            opened.text().contains("Nordre Mannskor kan søke nå."),
            "{}",
            opened.text()
        );
        assert!(!his.get(&inbox).text().contains("Ulest"));

        let rows = staff.get(&there).texts("tbody tr");
        let row = |name: &str| {
            rows.iter()
                .find(|row| row.contains(name))
                .expect(name)
                .clone()
        };
        assert!(
            row("Fotballklubb").contains("Adressen finnes ikke"),
            "{rows:?}"
        );
        let opened = row("Mannskor");
        assert!(
            opened.contains("Sendt") && opened.contains("i dag"),
            "{opened}"
        );
    });
}

#[test]
fn a_mail_that_bounces_becomes_one_task_for_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let post = Arc::new(Post::refusing("post@nfk.example"));
        for _ in 0..2 {
            let there = stage.write(&staff, &[("district", "nord")], &text());
            stage.send(&staff, &there);
            stage.worker(post.clone()).run_due_once().expect("a pass");
            let rows = staff.get(&there).texts("tbody tr").join(" ");
            assert!(rows.contains("Adressen finnes ikke"), "{rows}");
        }
        let id = stage.id("Nordre Fotballklubb");
        let read = |conn: &mut db::Conn| tasks::about_association(conn, id, 9);
        let open = stage.town.db.read_now(read).expect("tasks");
        let kinds: Vec<&str> = open.iter().map(|task| task.kind.as_str()).collect();
        assert_eq!(kinds, ["messages.bounced"]);
    });
}

#[test]
fn sending_what_has_been_sent_is_refused() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let there = stage.write(&staff, &[], &text());
        let version = version_at(&staff, &there);
        let form = [("version", version.as_str()), ("do", "now")];
        assert_eq!(
            staff.send_form(&format!("{there}/send"), &form).status(),
            303
        );
        assert_eq!(
            staff.send_form(&format!("{there}/send"), &form).status(),
            409
        );
    });
}

#[test]
fn what_would_embarrass_is_refused_before_it_goes() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let there = stage.begin(&staff, &[]);
        let place = format!("{there}/tekst");
        let version = version_at(&staff, &place);
        let wrong = [
            ("version", version.as_str()),
            ("kind", "service"),
            ("subject_nb", "Hei {navn}"),
            ("body_nb", "Frist: {frist}"),
        ];
        let answer = staff.send_files(&place, &wrong, &[]);
        assert_eq!(answer.status(), 422);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        for told in [
            "«{navn}» kan ikke byttes ut med noe",
            "Teksten nevner en frist. Skriv datoen",
            "value=\"Hei {navn}\"",
        ] {
            assert!(page.contains(told), "{told}");
        }
        let review = staff.get(&there);
        assert!(review.text().contains("Meldingen har ingen tekst ennå"));
        assert_eq!(stage.mail(), []);
    });
}

#[test]
fn a_trial_goes_to_the_one_who_writes_alone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let there = stage.write(&staff, &YOUNG_MUSIC_IN_THE_NORTH, &text());
        staff.send_form(&format!("{there}/prov"), &[]);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "marit@fjordvik.example");
        assert_eq!(
            mails[0].subject,
            "Prøve: Søk om øvingstid innen 1. april 2026"
        );
    });
}

#[test]
fn what_staff_write_cannot_become_a_header() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let evil = "Hei\r\nBcc: alle@example.no\0\u{2028}X: 1";
        let text = [("kind", "service"), ("subject_nb", evil), ("body_nb", evil)];
        let there = stage.write(&staff, &YOUNG_MUSIC_IN_THE_NORTH, &text);
        stage.send(&staff, &there);
        for mail in stage.mail() {
            assert!(
                !mail.subject.contains(['\r', '\n', '\0', '\u{2028}']),
                "{:?}",
                mail.subject
            );
        }
    });
}

#[test]
fn two_that_send_the_same_message_at_the_same_time_send_it_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let there = stage.write(&staff, &[], &text());
        let id = there.rsplit('/').next().expect("an id");
        // Both have looked at it as a draft; what the database says then decides.
        let permit = may(&access::Actor::Program, Action::SendScheduled).expect("on schedule");
        let send = |conn: &mut db::Conn| send(&stage.service, conn, &permit, id);
        let sent = stage.town.db.write_now(send).expect("the first");
        let late = stage.town.db.write_now(send);
        assert!(matches!(late, Err(web::PageError::Changed)));
        assert_eq!(stage.mail().len(), sent.mails);
    });
}
