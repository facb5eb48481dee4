//! Letters of the house: the same in text and HTML, and nothing in them becomes a header.

use jobs::{
    Work,
    mail::{Body, Content, NewMail},
};
use kernel::Language;
use testkit::{SmtpServer, TakenMail, on_each_engine};

use crate::{
    mail_is_sent::{a_mail, post, smtp},
    town::{Town, pass},
};

fn a_letter() -> Content {
    Content::new(
        Language::Nb,
        "Fjordvik kommune",
        "Søknadsfristen er 1. april",
    )
    .paragraphs("Hei!\n\nHusk å søke. Lenken er lang, så her er den igjen:")
    .button(
        "Søk nå",
        &format!("https://fjordvik.example.no/nb/{}", "a".repeat(120)),
    )
    .small("Du får denne e-posten fordi laget ditt står i registeret.")
}

fn sent(town: &Town, mail: &NewMail) -> TakenMail {
    let server = SmtpServer::start([]);
    post(town, mail);
    let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
    assert_eq!(pass(&worker), (1, 0));
    server.taken().remove(0)
}

#[test]
fn a_letter_has_text_and_html_and_lines_that_survive_a_signature() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let letter = NewMail::letter("tests.letter", a_mail().to, a_letter());
        let mail = sent(&town, &letter);
        let kind = mail.said("Content-Type").expect("one kind");
        assert!(kind.starts_with("multipart/alternative;"), "{kind}");
        assert_eq!(
            mail.said("Auto-Submitted").as_deref(),
            Some("auto-generated")
        );
        assert_eq!(mail.said("List-Unsubscribe"), None);
        let text = mail.content.find("text/plain").expect("text");
        let html = mail.content.find("text/html").expect("HTML");
        assert!(text < html, "readers take the last they can show");
        assert!(mail.content.is_ascii());
        let longest = mail.content.lines().map(str::len).max();
        assert!(longest <= Some(78), "{longest:?}");
    });
}

#[test]
fn news_can_be_declined_by_one_click_and_an_odd_address_for_it_is_refused() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let link = format!("https://fjordvik.example.no/nei/{}", "x".repeat(300));
        let news = NewMail {
            unsubscribe: Some(link.clone()),
            ..NewMail::letter("tests.news", a_mail().to, a_letter())
        };
        let mail = sent(&town, &news);
        assert_eq!(mail.said("List-Unsubscribe"), Some(format!("<{link}>")));
        assert_eq!(
            mail.said("List-Unsubscribe-Post").as_deref(),
            Some("List-Unsubscribe=One-Click")
        );
        let server = SmtpServer::start([]);
        for odd in [
            "mailto:a@b.no",
            "https://x.no/\r\nBcc: a@b.no",
            "https://x.no/>,<y",
        ] {
            let unsubscribe = Some(odd.to_owned());
            post(
                &town,
                &NewMail {
                    unsubscribe,
                    ..news.clone()
                },
            );
        }
        let worker = town.worker_with_mail(Work::default(), smtp(&server.open()));
        assert_eq!((pass(&worker), server.attempts()), ((0, 3), 0));
    });
}

#[test]
fn nothing_in_a_letter_becomes_a_header() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        for ending in [
            "\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\0\r\n", "\u{b}",
        ] {
            let evil = format!("Hei{ending}Bcc: alle@example.no{ending}{ending}<script>");
            let content = Content::new(Language::En, &evil, &evil)
                .paragraph(&evil)
                .code(&evil)
                .button(&evil, &evil)
                .small(&evil);
            let mail = sent(
                &town,
                &NewMail::letter("tests.letter", a_mail().to, content),
            );
            assert_eq!((mail.to.len(), mail.said("Bcc")), (1, None));
            let subject = mail.said("Subject").expect("one subject");
            assert_eq!(subject, "Hei Bcc: alle@example.no <script>");
            let (_, html) = mail.content.split_once("text/html").expect("HTML");
            assert!(!html.contains("<script"), "{html}");
        }
        let plain = NewMail {
            body: Body::Plain("Bcc: alle@example.no\n\nHei".into()),
            ..a_mail()
        };
        assert_eq!(sent(&town, &plain).said("Bcc"), None);
    });
}
