//! Writing to an association: what goes out, what never does, and what is said when it goes wrong.

use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use testkit::on_each_engine;

use super::{HOST, Stage, has_no_canary};

const GOOD: [(&str, &str); 4] = [
    ("name", "Kari Nordmann"),
    ("email", "kari@example.no"),
    ("message", "Kan jeg synge alt?\r\nJeg er 40 år."),
    ("nickname", ""),
];

#[derive(QueryableByName, Debug, PartialEq)]
struct Mail {
    #[diesel(sql_type = Text)]
    to_address: String,
    #[diesel(sql_type = Text)]
    reply_to: String,
    #[diesel(sql_type = Text)]
    from_name: String,
    #[diesel(sql_type = Text)]
    subject: String,
    #[diesel(sql_type = Text)]
    body_text: String,
}

fn outbox(stage: &Stage) -> Vec<Mail> {
    let read = |conn: &mut Conn| {
        let query =
            "SELECT to_address, reply_to, from_name, subject, body_text FROM mail ORDER BY id";
        sql_query(query).load(conn).map_err(db::Error::from)
    };
    stage.town.db.read_now(read).expect("an outbox")
}

fn with(field: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    GOOD.into_iter()
        .map(|(name, good)| (name, if name == field { value } else { good }))
        .collect()
}

#[test]
fn a_message_lies_in_the_outbox_with_the_writer_to_answer_to() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let form = stage.path("nb", "Sandvik blandakor", "/skriv");
        let page = browser.get(&form);
        assert_eq!(page.heading(), "Skriv til Sandvik blandakor");
        has_no_canary(&page.body, &form);
        let answer = browser.send_form(&form, &GOOD);
        assert_eq!(answer.status(), 303);
        assert_eq!(
            answer.headers()["location"],
            stage.path("nb", "Sandvik blandakor", "/sendt").as_str()
        );
        let sent = browser.get(&stage.path("nb", "Sandvik blandakor", "/sendt"));
        assert_eq!(sent.heading(), "Meldingen er tatt imot");
        has_no_canary(&sent.body, "sendt");

        let mails = outbox(&stage);
        let [mail] = mails.as_slice() else {
            panic!("{mails:?}")
        };
        assert_eq!(mail.to_address, "styret-hemmelig@fjordvik.example");
        assert_eq!(mail.reply_to, "kari@example.no");
        assert_eq!(mail.from_name, "Fjordvik kommune");
        assert_eq!(mail.subject, "Melding fra Kari Nordmann");
        for part in [
            "Sandvik blandakor kom gjennom Fjordvik kommune",
            "Fra: Kari Nordmann\nkari@example.no",
            "Kan jeg synge alt?\nJeg er 40 år.",
            "Svar på denne e-posten",
            &format!("http://{HOST}{}", stage.path("nb", "Sandvik blandakor", "")),
        ] {
            assert!(
                mail.body_text.contains(part),
                "{part} is not in {}",
                mail.body_text
            );
        }
    });
}

#[test]
fn what_is_wrong_is_said_at_the_field_and_everything_written_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let form = stage.path("nb", "Sandvik blandakor", "/skriv");
        let empty = browser.post(&form, &[]);
        assert_eq!(empty.status, 422);
        assert_eq!(
            empty.texts(".ds-error-summary h2"),
            ["3 ting må rettes før vi kan sende"]
        );
        assert_eq!(
            empty.attributes(".ds-error-summary a", "href"),
            ["#name", "#email", "#message"]
        );
        assert_eq!(
            empty.attributes("[aria-invalid=true]", "id"),
            ["name", "email", "message"]
        );

        let wrong = browser.post(&form, &with("email", "kari@nordmann@no <x>"));
        assert_eq!(wrong.status, 422);
        assert_eq!(
            wrong.texts("#email-error"),
            ["Skriv en e-postadresse på formen navn@eksempel.no"]
        );
        assert_eq!(
            wrong.attributes("#email", "value"),
            ["kari@nordmann@no <x>"]
        );
        assert_eq!(wrong.attributes("#name", "value"), ["Kari Nordmann"]);
        assert!(
            wrong
                .texts("#message")
                .join("")
                .contains("Kan jeg synge alt?")
        );

        let long = "x".repeat(4001);
        let long = browser.post(&form, &[GOOD[0], GOOD[1], ("message", &long)]);
        assert!(
            long.texts("#message-error")
                .join("")
                .replace('\u{a0}', " ")
                .contains("4 001")
        );
        assert_eq!(outbox(&stage), []);
    });
}

#[test]
fn no_header_can_be_smuggled_in() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let form = stage.path("nb", "Sandvik blandakor", "/skriv");
        let refused = browser.send_form(
            &form,
            &with("email", "kari@example.no\r\nBcc: alle@example.no"),
        );
        assert_eq!(refused.status(), 422);
        let taken = browser.send_form(&form, &with("name", "Kari\r\nBcc: alle@example.no"));
        assert_eq!(taken.status(), 303);
        assert_eq!(
            outbox(&stage)[0].subject,
            "Melding fra Kari Bcc: alle@example.no"
        );
    });
}

#[test]
fn a_robot_is_told_that_all_went_well() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let form = stage.path("nb", "Sandvik blandakor", "/skriv");
        let answer = browser.send_form(&form, &with("nickname", "https://spam.example"));
        assert_eq!(answer.status(), 303);
        assert_eq!(outbox(&stage), []);
        let page = browser.get(&form);
        assert_eq!(page.attributes("#nickname", "tabindex"), ["-1"]);
        assert_eq!(page.attributes(".aside-field", "class"), ["aside-field"]);
    });
}

#[test]
fn the_sixth_message_in_a_row_waits_and_loses_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let form = stage.path("nn", "Sandvik blandakor", "/skriv");
        for _ in 0..5 {
            assert_eq!(browser.send_form(&form, &GOOD).status(), 303);
        }
        let page = browser.post(&form, &GOOD);
        assert_eq!(page.status, 429);
        assert!(page.headers.contains_key("retry-after"));
        assert!(page.texts("[role=alert]").join("").contains("Vent"));
        assert!(
            page.texts("#message")
                .join("")
                .contains("Kan jeg synge alt?")
        );
        assert_eq!(outbox(&stage).len(), 5);
        // In another language it is the same limit.
        let other = stage.path("en", "Sandvik blandakor", "/skriv");
        assert_eq!(browser.send_form(&other, &GOOD).status(), 429);
    });
}

#[test]
fn who_has_no_address_has_no_form() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get(&stage.path("nb", "Aasen lag 12", ""));
        assert!(!page.own_links().iter().any(|link| link.ends_with("/skriv")));
        let form = stage.path("nb", "Aasen lag 12", "/skriv");
        assert_eq!(browser.get(&form).status, 404);
        assert_eq!(browser.send_form(&form, &GOOD).status(), 404);
        assert_eq!(outbox(&stage), []);
    });
}
