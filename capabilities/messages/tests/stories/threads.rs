//! An association writes to the municipality and is answered; both see the same conversation.

use testkit::on_each_engine;

use crate::stage::Stage;

const LETTER: [(&str, &str); 3] = [
    ("subject", "Skal drillen telles med?"),
    ("body", "Hei!\n\nVi har 18 i drillen."),
    ("unit", ""),
];

#[test]
fn a_question_becomes_a_task_and_the_answer_reaches_whoever_asked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordbygda Skolekorps", "Åse Vik", "ase@example.no");
        let hers = stage.as_person(&chair);
        let inbox = format!(
            "/nb/min-forening/{}/meldinger",
            stage.id("Nordbygda Skolekorps")
        );
        let pdf = b"Referat fra styret, linje 1\n";
        let file = [("files", "referat.txt", &pdf[..])];
        let sent = hers.send_files(&format!("{inbox}/ny"), &LETTER, &file);
        assert_eq!(sent.status(), 303);
        let mails = stage.mail();
        assert_eq!(mails.len(), 1, "a receipt");
        assert_eq!(
            (mails[0].to.as_str(), mails[0].subject.as_str()),
            ("ase@example.no", "Vi har fått meldingen")
        );
        assert!(
            !mails[0].text.contains("18 i drillen"),
            "what it says is read after signing in"
        );

        let read = |conn: &mut db::Conn| {
            tasks::about_association(conn, stage.id("Nordbygda Skolekorps"), 9)
        };
        let open = stage.town.db.read_now(read).expect("tasks");
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].kind, "messages.thread");
        let staff = stage.as_staff();
        let thread = format!("/nb{}", open[0].path);
        let page = staff.get(&thread);
        assert!(
            page.text().contains("Vi har 18 i drillen."),
            "{}",
            page.text()
        );
        assert!(
            page.text().contains("Åse Vik, Nordbygda Skolekorps"),
            "{}",
            page.text()
        );
        let attached = staff.send("GET", &page.link("referat.txt"), &[], "");
        assert_eq!(attached.body(), pdf);

        let answer = [("body", "Ja, det gjør de.")];
        assert_eq!(staff.send_files(&thread, &answer, &[]).status(), 303);
        let mails = stage.mail();
        assert_eq!(
            (mails.len(), mails[0].subject.as_str()),
            (1, "Du har fått svar")
        );
        let open = stage.town.db.read_now(read).expect("tasks");
        assert!(
            open.iter().all(|task| task.state != tasks::State::Open),
            "{open:?}"
        );
        let seen = hers.get(&hers.get(&inbox).link("Skal drillen telles med?"));
        assert!(seen.text().contains("Ja, det gjør de."), "{}", seen.text());
        assert!(
            seen.text().contains("Marit Lunde, Fjordvik kommune"),
            "{}",
            seen.text()
        );
        assert_eq!(
            hers.send("GET", &seen.link("referat.txt"), &[], "")
                .status(),
            200
        );
    });
}

#[test]
fn staff_write_to_one_association_and_it_replies() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let (id, staff) = (stage.id("Nordre Mannskor").to_owned(), stage.as_staff());
        let place = format!("/nb/saker/forening/{id}/skriv");
        let form = staff.get(&place);
        assert_eq!(form.heading(), "Skriv til Nordre Mannskor");
        let letter = [("subject", "Lån av aula"), ("body", "Passer torsdag?")];
        assert_eq!(staff.send_files(&place, &letter, &[]).status(), 303);
        let his = stage.as_person(&chair);
        let thread = his
            .get(&format!("/nb/min-forening/{id}/meldinger"))
            .link("Lån av aula");
        his.send_files(&thread, &[("body", "Ja takk.")], &[]);
        let waiting = staff.get("/nb/saker/meldinger");
        let page = staff.get(&waiting.link("Lån av aula"));
        assert!(page.text().contains("Ja takk."));
        let finish = page.attributes("form[action$=ferdig]", "action");
        staff.send_form(&finish[0], &[]);
        let open = |conn: &mut db::Conn| tasks::about_association(conn, &id, 9);
        let open = stage.town.db.read_now(open).expect("tasks");
        assert!(
            open.iter().all(|task| task.state != tasks::State::Open),
            "{open:?}"
        );
    });
}

#[test]
fn what_is_wrong_is_said_and_what_was_written_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let hers = stage.as_person(&chair);
        let place = format!(
            "/nb/min-forening/{}/meldinger/ny",
            stage.id("Nordre Mannskor")
        );
        let answer = hers.send_files(&place, &[("subject", ""), ("body", "Bare tekst")], &[]);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        assert_eq!(answer.status(), 422);
        assert!(page.contains("Skriv hva meldingen handler om") && page.contains("Bare tekst"));
        let program = [("files", "regnskap.pdf", &b"MZ\x90\0not a pdf"[..])];
        assert_eq!(hers.send_files(&place, &LETTER, &program).status(), 422);
        assert_eq!(stage.mail(), []);
    });
}
