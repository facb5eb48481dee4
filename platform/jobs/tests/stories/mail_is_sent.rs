//! Mail goes to a mail server once, later when the server says so, and waits where there is none.

use std::sync::Arc;

use db::Error;
use diesel::connection::SimpleConnection;
use jobs::{
    BACK_OFF_SECONDS, LEASE_SECONDS, Work,
    mail::{
        self, Cause, Delivery, FileMailer, Letter, Mailer, NewMail, SendError, SmtpMailer, State,
    },
};
use testkit::{MailAnswer, SmtpServer, on_each_engine};

use crate::town::{Town, pass};

pub fn a_mail() -> NewMail {
    NewMail {
        reply_to: Some("kari@example.no".parse().expect("an address")),
        ..NewMail::plain(
            "associations.contact",
            "leder@sandvikil.no".parse().expect("an address"),
            "Fjordvik kommune",
            "Spørsmål om fotball på mandager",
            "Hei!\n\nHar dere plass til én til?\n.\nHilsen Åse",
        )
    }
}

pub fn post(town: &Town, mail: &NewMail) -> String {
    town.write(|conn| mail::queue(conn, &*town.clock, &*town.ids, mail))
}

pub fn smtp(address: &str) -> Arc<SmtpMailer> {
    let sender = "ikke-svar@fjordvik.example.no".parse().expect("an address");
    Arc::new(SmtpMailer::new(address, sender).expect("a mailer"))
}

#[test]
fn a_mail_arrives_as_it_was_written() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        let id = post(&town, &a_mail());
        town.wait(3600);
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (1, 0));
        let taken = server.taken();
        assert_eq!(taken.len(), 1);
        let mail = &taken[0];
        assert_eq!(mail.from, "ikke-svar@fjordvik.example.no");
        assert_eq!(mail.to, ["leder@sandvikil.no"]);
        let said = |name: &str| mail.said(name).unwrap_or_default();
        assert_eq!(said("To"), "leder@sandvikil.no");
        assert_eq!(said("Reply-To"), "kari@example.no");
        assert_eq!(
            said("From"),
            "\"Fjordvik kommune\" <ikke-svar@fjordvik.example.no>"
        );
        assert_eq!(said("Date"), "Thu, 12 Mar 2026 09:00:00 +0000");
        assert_eq!(said("Message-ID"), format!("<{id}@fjordvik.example.no>"));
        assert_eq!(said("MIME-Version"), "1.0");
        assert_eq!(said("Content-Type"), "text/plain; charset=utf-8");
        assert_eq!(said("Content-Transfer-Encoding"), "quoted-printable");
        assert_eq!(
            said("Subject"),
            "=?utf-8?b?U3DDuHJzbcOlbA==?= om fotball =?utf-8?b?cMOl?= mandager"
        );
        assert_eq!(
            mail.body(),
            "Hei!\r\n\r\nHar dere plass til =C3=A9n til?\r\n.\r\nHilsen =C3=85se\r\n"
        );
        assert_eq!(pass(&worker), (0, 0), "and is not sent again");
        assert_eq!(town.status().mail_waiting, 0);
    });
}

#[test]
fn a_server_that_asks_to_wait_is_asked_again_later() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let server = SmtpServer::start([
            MailAnswer::ToAddress("451 4.7.1 greylisted, come back"),
            MailAnswer::ToText("452 4.3.1 the disk is full"),
        ]);
        let id = post(&town, &a_mail());
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (0, 1));
        assert_eq!(pass(&worker), (0, 0));
        assert_eq!(town.states(&[id]), [State::Delayed]);
        let status = town.status();
        assert_eq!((status.mail_waiting, status.mail_failed), (1, 0));
        assert_eq!(
            status.mail_error.as_deref(),
            Some("the mail server asked to wait (451)")
        );
        town.wait(BACK_OFF_SECONDS[0]);
        assert_eq!(pass(&worker), (0, 1));
        town.wait(BACK_OFF_SECONDS[1]);
        assert_eq!(pass(&worker), (1, 0));
        assert_eq!(server.taken().len(), 1);
    });
}

#[test]
fn a_refused_mail_is_given_up_visibly_and_the_next_one_is_sent() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let server = SmtpServer::start([
            MailAnswer::ToAddress("550 5.1.1 <leder@sandvikil.no> is not known here"),
            MailAnswer::ToText("554 5.7.1 looks like spam"),
        ]);
        let ids: Vec<String> = (0..3).map(|_| post(&town, &a_mail())).collect();
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (1, 2));
        let status = town.status();
        assert_eq!((status.mail_waiting, status.mail_failed), (0, 2));
        assert_eq!(
            status.mail_error.as_deref(),
            Some("the mail server refused it (554)")
        );
        let states = town.states(&ids);
        let now = town.now();
        assert_eq!(states[0], State::Failed(now, Cause::Bounced));
        assert_eq!(states[1], State::Failed(now, Cause::Refused));
        assert_eq!(states[2], State::Sent(now));
        town.wait(LEASE_SECONDS);
        assert_eq!(pass(&worker), (0, 0));
        assert_eq!((server.taken().len(), server.attempts()), (1, 3));
        let freed = town.write(|conn| jobs::try_again(conn, &*town.clock, None));
        assert_eq!(freed, 2);
        assert_eq!(town.states(&ids[..1]), [State::Queued]);
        assert_eq!(pass(&worker), (2, 0));
    });
}

#[test]
fn when_the_answer_is_lost_the_same_mail_goes_out_again_under_the_same_id() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let server = SmtpServer::start([MailAnswer::HangUp]);
        post(&town, &a_mail());
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (0, 1));
        town.wait(BACK_OFF_SECONDS[0]);
        assert_eq!(pass(&worker), (1, 0));
        let ids: Vec<_> = server
            .taken()
            .iter()
            .map(|mail| mail.said("Message-ID"))
            .collect();
        assert_eq!(ids.len(), 2);
        assert!(ids[0].is_some());
        assert_eq!(ids[0], ids[1]);
    });
}

/// Delivers, and then lets nothing more be noted about the job, as if the machine had stopped.
struct StopsAfterwards(Arc<SmtpMailer>, db::Db);

impl Mailer for StopsAfterwards {
    fn send(&self, letter: &Letter) -> Result<(), SendError> {
        self.0.send(letter)?;
        let away = |conn: &mut db::Conn| -> Result<(), Error> {
            Ok(conn.batch_execute("ALTER TABLE job RENAME TO job_away")?)
        };
        self.1.write_now(away).expect("a write");
        Ok(())
    }

    fn delivery(&self) -> Delivery {
        self.0.delivery()
    }

    fn reach(&self) -> Result<(), SendError> {
        self.0.reach()
    }
}

#[test]
fn a_mail_noted_as_sent_is_not_sent_again_when_its_job_is() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        post(&town, &a_mail());
        let stops = StopsAfterwards(smtp(&server.open()), town.db.clone());
        let stopped = town
            .worker_with_mail(Work::default(), Arc::new(stops))
            .run_due_once();
        assert!(stopped.is_err());
        town.write(|conn| Ok(conn.batch_execute("ALTER TABLE job_away RENAME TO job")?));
        assert_eq!(town.status().mail_waiting, 1);
        town.wait(LEASE_SECONDS);
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (1, 0), "the job is done again");
        assert_eq!(server.taken().len(), 1, "the mail is not");
    });
}

#[test]
fn mail_waits_where_it_is_not_configured_and_goes_out_when_it_is() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        post(&town, &a_mail());
        assert_eq!(pass(&town.worker(Work::default())), (0, 0));
        let status = town.status();
        assert_eq!((status.mail_waiting, status.waiting), (1, 0));
        assert_eq!(status.oldest_due_at, None, "nothing is late");
        town.wait(10 * 24 * 3600);
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker).1, 0);
        assert_eq!(server.taken().len(), 1);
    });
}

#[test]
fn a_server_that_is_not_there_is_no_fault_of_the_mail() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let address = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a port that was free");
        let gone = smtp(&format!("smtp://{address}?tls=none"));
        assert!(matches!(gone.reach(), Err(SendError::Later(_))));
        post(&town, &a_mail());
        let worker = town.worker_with_mail(Work::default(), gone);
        assert_eq!(pass(&worker), (0, 1));
        assert_eq!(
            (town.status().mail_waiting, town.status().mail_failed),
            (1, 0)
        );
    });
}

#[test]
fn in_the_demo_a_mail_becomes_a_file() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let folder = fresh.folder().join("mail");
        let sender = "ikke-svar@fjordvik.example.no".parse().expect("an address");
        let mailer = Arc::new(FileMailer::new(folder.clone(), sender));
        assert_eq!(mailer.delivery(), Delivery::Folder(folder.clone()));
        let id = post(&town, &a_mail());
        assert_eq!(
            pass(&town.worker_with_mail(Work::default(), mailer)),
            (1, 0)
        );
        let file = std::fs::read_to_string(folder.join(format!("{id}.eml"))).expect("a file");
        assert!(file.contains("To: leder@sandvikil.no\r\n"), "{file}");
    });
}
