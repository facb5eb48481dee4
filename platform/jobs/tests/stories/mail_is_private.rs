//! Nothing a form holds becomes a header, nothing goes in the open by accident, and nothing
//! personal stays longer than it serves.

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};
use jobs::{
    KEPT_DAYS, Work,
    mail::{Body, Mailer, NewMail, SendError, forget_sent},
};
use testkit::{MailAnswer, SmtpServer, on_each_engine};

use crate::{
    mail_is_sent::{a_mail, post, smtp},
    town::{Town, pass},
};

#[derive(Debug, PartialEq, QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    everything: String,
    #[diesel(sql_type = Text)]
    purpose: String,
}

fn rows(town: &Town) -> Vec<Row> {
    let rows: Result<Vec<Row>, db::Error> = town.db.read_now(|conn| {
        Ok(sql_query(
            "SELECT to_address || reply_to || from_name || subject || body_text || letter || unsubscribe AS everything, \
             purpose FROM mail ORDER BY id",
        )
        .load(conn)?)
    });
    rows.expect("rows")
}

#[test]
fn what_people_write_cannot_become_a_header_or_another_receiver() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        for ending in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\r\n\r\n", "\0\n"] {
            post(
                &town,
                &NewMail {
                    subject: format!("Hei{ending}Bcc: alle@example.no{ending}X-Own: 1"),
                    from_name: format!("Kari\" <ond@example.no>{ending}Cc: alle@example.no"),
                    body: Body::Plain(format!("Hei{ending}.{ending}MAIL FROM:<ond@example.no>\0")),
                    ..a_mail()
                },
            );
        }
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!(pass(&worker), (7, 0));
        assert_eq!(server.attempts(), 7);
        for mail in server.taken() {
            assert_eq!(mail.to, ["leder@sandvikil.no"]);
            assert_eq!(mail.from, "ikke-svar@fjordvik.example.no");
            let header = mail.header();
            let names: Vec<&str> = header
                .split("\r\n")
                .map(|line| line.split(':').next().unwrap_or_default())
                .collect();
            assert_eq!(
                names,
                [
                    "Message-ID",
                    "Date",
                    "From",
                    "To",
                    "Subject",
                    "Reply-To",
                    "MIME-Version",
                    "Content-Type",
                    "Content-Transfer-Encoding"
                ],
                "{header}"
            );
            let subject = mail.said("Subject").expect("one subject");
            assert_eq!(subject, "Hei Bcc: alle@example.no X-Own: 1");
        }
    });
}

#[test]
fn a_server_that_cannot_be_lifted_to_tls_gets_nothing() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        post(&town, &a_mail());
        let mailer = smtp(&server.lifted());
        assert!(matches!(mailer.reach(), Err(SendError::Later(_))));
        assert_eq!(
            pass(&town.worker_with_mail(Work::default(), mailer)),
            (0, 1)
        );
        assert_eq!((server.attempts(), town.status().mail_waiting), (0, 1));
        let reachable = smtp(&server.open());
        assert_eq!(reachable.reach(), Ok(()));
    });
}

#[test]
fn what_the_server_says_of_the_receiver_is_not_kept() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let words = "550 5.1.1 <leder@sandvikil.no> Ola Nordmann has left";
        let server = SmtpServer::start([MailAnswer::ToAddress(words)]);
        post(&town, &a_mail());
        pass(&town.worker_with_mail(Work::default(), smtp(&server.open())));
        let error = town.status().mail_error.expect("an error");
        assert_eq!(error, "the mail server refused the address (550)");
    });
}

#[test]
fn mail_that_has_ended_is_emptied_and_mail_that_waits_is_kept() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let server = SmtpServer::start([MailAnswer::ToAddress("550 no")]);
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        for _ in 0..2 {
            post(&town, &a_mail());
        }
        assert_eq!(pass(&worker), (1, 1));
        post(&town, &a_mail());
        town.wait(1);
        let forget = |before| town.write(|conn| forget_sent(conn, &*town.clock, before));
        assert_eq!(forget(town.now().plus_seconds(-1)), 0, "not old enough");
        assert_eq!(forget(town.now()), 2);
        let kept = rows(&town);
        assert_eq!(
            (kept[0].everything.as_str(), kept[1].everything.as_str()),
            ("", "")
        );
        assert_eq!(kept[0].purpose, "associations.contact");
        assert!(kept[2].everything.contains("kari@example.no"));
        assert_eq!(forget(town.now()), 0, "once");
    });
}

#[test]
fn the_daily_round_empties_mail_after_30_days() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        post(&town, &a_mail());
        pass(&worker);
        for _ in 0..KEPT_DAYS {
            town.wait(24 * 3600);
            pass(&worker);
        }
        assert_ne!(rows(&town)[0].everything, "");
        town.wait(24 * 3600);
        pass(&worker);
        assert_eq!(rows(&town)[0].everything, "");
    });
}
