//! What can wait is told with other things, or goes by itself when nobody takes it up.

use jobs::{
    Work,
    mail::{Body, Content, NewMail, Pace, State, take_up},
};
use kernel::Language;
use testkit::{SmtpServer, on_each_engine};

use crate::{
    mail_is_sent::{a_mail, post, smtp},
    town::{Town, pass},
};

const A_DAY: i64 = 24 * 60 * 60;

fn letter(town: &Town, heading: &str) -> String {
    let content = Content::new(Language::Nb, "Fjordvik kommune", heading).paragraph("Slik er det.");
    let mail = NewMail {
        pace: Pace::CanWait,
        body: Body::Letter(content),
        ..a_mail()
    };
    post(town, &mail)
}

#[test]
fn letters_that_can_wait_are_taken_up_into_another_and_never_go_by_themselves() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        let ids = [
            letter(&town, "Per er valgt"),
            letter(&town, "Kari har gått"),
        ];
        assert_eq!(pass(&worker), (0, 0), "they can wait");
        let other = "en.annen@example.no".parse().expect("an address");
        let of_others = town.write(|conn| take_up(conn, &*town.clock, &other));
        assert!(of_others.is_empty(), "for somebody else");
        let taken = town.write(|conn| take_up(conn, &*town.clock, &a_mail().to));
        let headings: Vec<&str> = taken.iter().map(Content::heading).collect();
        assert_eq!(headings, ["Per er valgt", "Kari har gått"]);
        assert_eq!(town.states(&ids), [State::Sent(town.now()); 2]);
        let together = Content::new(Language::Nb, "Fjordvik kommune", "Nytt");
        let together = taken.into_iter().fold(together, Content::letter);
        assert!(
            together
                .text()
                .starts_with("Nytt\n\nPer er valgt\n\nSlik er det.\n\nKari har gått\n"),
            "{}",
            together.text()
        );
        let again = town.write(|conn| take_up(conn, &*town.clock, &a_mail().to));
        assert!(again.is_empty(), "told once");
        town.wait(3 * A_DAY);
        pass(&worker);
        assert_eq!(server.taken().len(), 0, "neither now nor ever");
    });
}

#[test]
fn what_nobody_takes_up_goes_after_a_day_and_a_little() {
    on_each_engine(|fresh| {
        let (town, server) = (Town::new(fresh), SmtpServer::start([]));
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        let id = letter(&town, "Per er valgt");
        town.wait(A_DAY);
        assert_eq!(pass(&worker), (0, 0));
        town.wait(2 * 60 * 60);
        assert_eq!((pass(&worker), server.taken().len()), ((1, 0), 1));
        assert_eq!(town.states(&[id]), [State::Sent(town.now())]);
    });
}
