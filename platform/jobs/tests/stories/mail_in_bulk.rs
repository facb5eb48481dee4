//! Mail in bulk gives way to mail that somebody waits for, goes no faster than it may, and can be
//! taken back.

use std::sync::Arc;

use jobs::{
    Subscriber, Work,
    mail::{BULK_PER_MINUTE, Cause, FAILED, NewMail, Pace, State, withdraw},
};
use testkit::{MailAnswer, SmtpServer, on_each_engine};

use crate::{
    mail_is_sent::{a_mail, post, smtp},
    town::{Town, pass},
};

fn newsletter(town: &Town) -> String {
    let mail = NewMail {
        pace: Pace::Bulk,
        subject: "Nytt fra kommunen".into(),
        ..a_mail()
    };
    post(town, &mail)
}

#[test]
fn a_sign_in_code_overtakes_newsletters() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        for _ in 0..20 {
            newsletter(&town);
        }
        town.wait(60);
        let code = post(&town, &a_mail());
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (21, 0));
        let first = server.taken()[0].said("Message-ID").expect("an id");
        assert!(first.contains(&code), "{first}");
    });
}

#[test]
fn newsletters_go_no_faster_than_the_mail_server_should_be_asked_and_codes_go_at_once() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        for _ in 0..25 {
            newsletter(&town);
        }
        let sender = "ikke-svar@fjordvik.example.no".parse().expect("an address");
        let slow = jobs::mail::SmtpMailer::new(&server.open(), sender).expect("a mailer");
        let worker = town.worker_with_mail(Work::default(), Arc::new(slow.at_most(10)));
        assert_eq!(pass(&worker), (10, 0));
        assert_eq!(pass(&worker), (0, 0), "not within the same minute");
        post(&town, &a_mail());
        assert_eq!(pass(&worker), (1, 0), "a code does not wait");
        town.wait(60);
        assert_eq!(pass(&worker), (10, 0));
        town.wait(60);
        assert_eq!(pass(&worker), (5, 0));
        assert_eq!((server.taken().len(), town.status().mail_waiting), (26, 0));
        assert_eq!(BULK_PER_MINUTE, 100);
    });
}

#[test]
fn what_has_not_gone_can_be_taken_back() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        let sender = "ikke-svar@fjordvik.example.no".parse().expect("an address");
        let slow = jobs::mail::SmtpMailer::new(&server.open(), sender).expect("a mailer");
        let worker = town.worker_with_mail(Work::default(), Arc::new(slow.at_most(2)));
        let ids: Vec<String> = (0..5).map(|_| newsletter(&town)).collect();
        assert_eq!(pass(&worker), (2, 0));
        let then = town.now();
        town.wait(60);
        let taken_back = town.write(|conn| withdraw(conn, &*town.clock, &ids));
        assert_eq!((taken_back, pass(&worker)), (3, (0, 0)));
        let withdrawn = State::Failed(town.now(), Cause::Withdrawn);
        assert_eq!(town.states(&ids[..2]), [State::Sent(then); 2]);
        assert_eq!(town.states(&ids[2..]), [withdrawn; 3]);
        town.write(|conn| jobs::try_again(conn, &*town.clock, None));
        town.wait(60);
        assert_eq!((pass(&worker), server.taken().len()), ((0, 0), 2));
    });
}

#[test]
fn whoever_wrote_a_mail_is_told_once_when_it_is_given_up() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let busy = MailAnswer::ToAddress("451 come back");
        let bounced = MailAnswer::ToAddress("550 5.1.1 unknown");
        let server = SmtpServer::start([bounced, busy, busy, busy, busy, busy, busy]);
        let notes = town.notes.clone();
        let listener = Subscriber::new("tests.listener", &[FAILED], move |_, event| {
            let said: serde_json::Value = event.payload.read()?;
            notes.write(format!("{} {}", event.subject, said["cause"]));
            Ok(())
        });
        let work = Work {
            subscribers: vec![listener],
            ..Work::default()
        };
        let worker = town.worker_with_mail(work, smtp(&server.open()));
        let ids = [newsletter(&town), newsletter(&town)];
        for wait in jobs::BACK_OFF_SECONDS.into_iter().chain([0]) {
            pass(&worker);
            town.wait(wait);
        }
        assert_eq!(
            town.notes.all(),
            [
                format!("{} \"bounced\"", ids[0]),
                format!("{} \"unreachable\"", ids[1])
            ]
        );
    });
}
