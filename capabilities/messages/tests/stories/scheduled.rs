//! A message goes at the time that was set, once, and can be stopped.

use testkit::on_each_engine;

use crate::stage::{Stage, version_at};

const TEXT: [(&str, &str); 3] = [
    ("kind", "service"),
    ("subject_nb", "Møte"),
    ("body_nb", "Velkommen til møte."),
];

fn schedule(stage: &Stage, day: &str, time: &str) -> (String, u16) {
    let staff = stage.as_staff();
    let there = stage.write(&staff, &[("district", "sor")], &TEXT);
    let status = set_time(stage, &there, day, time);
    (there, status)
}

fn set_time(stage: &Stage, there: &str, day: &str, time: &str) -> u16 {
    let staff = stage.as_staff();
    let version = version_at(&staff, there);
    let form = [
        ("version", version.as_str()),
        ("do", "later"),
        ("send_on-day", day),
        ("send_on-month", "3"),
        ("send_on-year", "2026"),
        ("send_at", time),
    ];
    let answer = staff.send_form(&format!("{there}/send"), &form);
    answer.status().as_u16()
}

#[test]
fn it_goes_at_its_time_and_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (there, status) = schedule(&stage, "13", "08.00");
        assert_eq!(status, 303);
        let told = stage.as_staff().get(&there).text();
        let told = told.replace('\u{a0}', " ");
        assert!(told.contains("13. mars 2026 kl. 08.00"), "{told}");
        assert_eq!(stage.mail(), [], "not before");
        stage.wait(22 * 3600);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "post@ungdomskor.example");
        let there_now = stage.as_staff().get(&there).text();
        assert!(there_now.contains("Sendt"), "{there_now}");
        stage.run("UPDATE job SET done_at = NULL WHERE kind = 'messages.send'");
        stage.wait(3600);
        assert_eq!(stage.mail(), [], "its job may be done again");
    });
}

#[test]
fn a_time_that_has_been_is_refused() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        assert_eq!(schedule(&stage, "11", "08.00").1, 422);
        assert_eq!(schedule(&stage, "13", "åtte").1, 422);
        assert_eq!(schedule(&stage, "", "").1, 422);
    });
}

#[test]
fn what_is_scheduled_can_be_taken_back_and_what_goes_out_can_be_stopped() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let (there, _) = schedule(&stage, "13", "08.00");
        let back = staff.post(&format!("{there}/stopp"), &[]).text();
        assert!(back.contains("et utkast igjen"), "{back}");
        stage.wait(48 * 3600);
        assert_eq!(stage.mail(), []);
        let staff = stage.as_staff();
        stage.send(&staff, &there);
        staff.send_form(&format!("{there}/stopp"), &[]);
        assert_eq!(stage.mail(), []);
        let told = staff.get(&there).text();
        assert!(
            told.contains("Stoppet") && told.contains("Holdt tilbake"),
            "{told}"
        );
    });
}

#[test]
fn what_is_put_off_does_not_go_at_the_first_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (there, _) = schedule(&stage, "13", "08.00");
        stage.as_staff().send_form(&format!("{there}/stopp"), &[]);
        assert_eq!(set_time(&stage, &there, "16", "08.00"), 303);
        stage.wait(23 * 3600);
        assert_eq!(stage.mail(), [], "it was put off");
        stage.wait(3 * 24 * 3600);
        assert_eq!(stage.mail().len(), 1);
    });
}
