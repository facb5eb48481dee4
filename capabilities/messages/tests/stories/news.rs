//! News can be declined by one click, without signing in; service messages cannot.

use testkit::on_each_engine;

use crate::stage::{HOST, Mail, Stage};

const NEWS: [(&str, &str); 3] = [
    ("kind", "news"),
    ("subject_nb", "Kurs i høst"),
    ("body_nb", "Vi holder kurs."),
];
const SERVICE: [(&str, &str); 3] = [
    ("kind", "service"),
    ("subject_nb", "Ny frist"),
    ("body_nb", "Fristen er flyttet."),
];

/// The path of the link that declines, as a mail program would call it.
fn link(mail: &Mail) -> &str {
    let whole = mail.unsubscribe.as_deref().expect("news can be declined");
    whole
        .strip_prefix(&format!("http://{HOST}"))
        .expect("our own host")
}

fn to(mails: &[Mail], address: &str) -> usize {
    mails.iter().filter(|mail| mail.to == address).count()
}

#[test]
fn one_click_says_no_to_more_news_and_to_nothing_else() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordbygda Skolekorps", "Åse Vik", "ase@example.no");
        let staff = stage.as_staff();
        let there = stage.write(&staff, &[], &NEWS);
        stage.send(&staff, &there);
        let mails = stage.mail();
        let visitor = stage.visitor();
        for address in ["ase@example.no", "post@nfk.example"] {
            let mail = mails.iter().find(|mail| mail.to == address).expect(address);
            let link = link(mail);
            assert!(
                mail.text.contains(link),
                "and it stands in the text: {}",
                mail.text
            );
            let asked = visitor.get(link);
            assert_eq!(asked.heading(), "Vil du ikke ha flere nyheter?");
            // As a mail program does it: no cookies, no origin, RFC 8058's words.
            let kind = [("content-type", "application/x-www-form-urlencoded")];
            let clicked = visitor.send("POST", link, &kind, "List-Unsubscribe=One-Click");
            assert_eq!(clicked.status(), 200);
        }
        stage.wait(120);
        let there = stage.write(&staff, &[], &NEWS);
        assert!(
            staff
                .get(&there)
                .text()
                .contains("Har takket nei til nyheter, bare innboks")
        );
        stage.send(&staff, &there);
        let news = stage.mail();
        assert_eq!(
            (to(&news, "ase@example.no"), to(&news, "post@nfk.example")),
            (0, 0)
        );
        assert_eq!(to(&news, "post@mannskor.example"), 1);
        stage.wait(120);
        let there = stage.write(&staff, &[], &SERVICE);
        stage.send(&staff, &there);
        let service = stage.mail();
        assert_eq!(
            (
                to(&service, "ase@example.no"),
                to(&service, "post@nfk.example")
            ),
            (1, 1)
        );
        assert!(service.iter().all(|mail| mail.unsubscribe.is_none()));
    });
}

#[test]
fn opening_the_link_changes_nothing_and_a_made_up_one_is_not_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let there = stage.write(&staff, &[], &NEWS);
        stage.send(&staff, &there);
        let first = stage.mail();
        let theirs = first
            .iter()
            .find(|mail| mail.to == "post@nfk.example")
            .expect("one");
        stage.visitor().get(link(theirs));
        let (whole, seal) = link(theirs).rsplit_once('.').expect("a seal");
        let other = whole.replace(stage.id("Nordre Fotballklubb"), stage.id("Nordre Mannskor"));
        assert_ne!(other, whole);
        for made_up in [
            format!("{other}.{seal}"),
            whole.to_owned(),
            format!("{whole}.00"),
        ] {
            let answer = stage.visitor().send("POST", &made_up, &[], "");
            assert_eq!(answer.status(), 404, "{made_up}");
        }
        stage.wait(120);
        let there = stage.write(&staff, &[], &NEWS);
        stage.send(&staff, &there);
        assert_eq!(stage.mail().len(), first.len());
    });
}
