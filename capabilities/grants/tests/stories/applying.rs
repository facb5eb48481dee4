//! From the list of calls to the receipt: what is asked, what is wrong at which line, what is kept, and
//! who is told.

use testkit::on_each_engine;

use super::stage::{HOST, Stage, budget};

#[test]
fn anybody_sees_calls_as_page_feed_and_calendar() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let nobody = stage.house.browser(HOST);
        let page = nobody.get("/nb/tilskudd");
        assert_eq!(
            page.link("Prosjekttilskudd 2026"),
            format!("/nb/tilskudd/{}", stage.round)
        );
        assert!(page.text().contains("Frist søndag 29. mars 2026 kl. 23.59"));
        let call = nobody.get(&format!("/nb/tilskudd/{}", stage.round));
        assert!(
            call.text()
                .contains("Pristilbud, når dere søker om 30 000 kr eller mer")
        );
        assert!(call.text().contains("Over det avgjør Kulturutvalget"));
        let feed = nobody.get("/nb/tilskudd.atom");
        assert!(feed.body.contains("<title>Prosjekttilskudd 2026</title>"));
        let calendar = nobody.get("/nb/tilskudd.ics");
        assert!(
            calendar.body.contains("DTSTART;VALUE=DATE:20260329"),
            "{}",
            calendar.body
        );
        assert_eq!(nobody.get("/nb/tilskudd/nothing").status, 404);
    });
}

#[test]
fn a_treasurer_applies_and_both_she_and_the_association_get_a_receipt() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let application = stage.begin(&browser, &stage.choir, "");
        let receipt = stage.send(&browser, &application);
        assert!(receipt.heading().contains("Søknaden er sendt"));
        assert!(
            receipt.text().contains("T-2026-00001"),
            "{}",
            receipt.text()
        );
        assert!(receipt.text().contains("Dere får svar innen 20. mai 2026"));
        let mut letters = stage.letters();
        letters.sort();
        assert_eq!(
            letters,
            [
                "ingrid@example.no: Vi har fått søknaden T-2026-00001",
                "post@sandvik.example: Vi har fått søknaden T-2026-00001",
            ]
        );
        let mine = browser.get(&format!("/nb/min-forening/{}/tilskudd", stage.choir));
        assert!(
            mine.text().contains("T-2026-00001 · søkt 20 000 kr"),
            "{}",
            mine.text()
        );
        let hashes = stage.told("SELECT hash AS it FROM grant_submission");
        assert_eq!(hashes[0].len(), 64);
    });
}

#[test]
fn what_is_wrong_in_a_budget_is_said_at_its_line_and_nothing_written_is_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let application = stage.begin(&browser, &stage.choir, "");
        let page = stage.step(
            &browser,
            &application,
            2,
            &budget("ca 18", "10 000", "55 000"),
        );
        assert_eq!(page.status, 422);
        let wrong = page.texts("#cost-1-amount-error");
        assert_eq!(
            wrong,
            ["Linje 1, scene: skriv et helt beløp, for eksempel 18 000"]
        );
        assert_eq!(
            page.texts("#applied-error"),
            ["Dere kan søke om høyst 50 000 kr"]
        );
        assert_eq!(page.attributes("#cost-1-amount", "value"), ["ca 18"]);
        assert!(page.text().contains("uten linje 1"));
        // It is kept, wrong as it is: another day it stands there.
        let again = browser.get(&format!("{application}/steg/2"));
        assert_eq!(again.attributes("#cost-1-amount", "value"), ["ca 18"]);
        let page = stage.step(
            &browser,
            &application,
            2,
            &budget("30000", "10000", "25000"),
        );
        assert_eq!(page.status, 422);
        assert!(
            page.text()
                .contains("Inntektene er 5 000 kr høyere enn utgiftene")
        );
        let mut more = budget("30000", "10000", "20000");
        more.push(("add", "cost"));
        let page = stage.step(&browser, &application, 2, &more);
        assert_eq!(page.status, 200);
        assert_eq!(page.attributes("#cost-2-amount", "value"), [""]);
    });
}

#[test]
fn an_answer_makes_another_question_asked_and_a_sum_an_attachment_needed() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let application = stage.begin(&browser, &stage.choir, "");
        assert!(
            browser
                .get(&format!("{application}/steg/1"))
                .texts("#a-partners")
                .is_empty()
        );
        let fields = [("a-title", "Sommerkonsert"), ("a-together", "yes")];
        let page = stage.step(&browser, &application, 1, &fields);
        assert_eq!(page.status, 422);
        assert_eq!(page.texts("#a-partners-error"), ["Svar på «Hvem?»"]);
        stage.fill(&browser, &application);
        stage.step(
            &browser,
            &application,
            2,
            &budget("45000", "10000", "35000"),
        );
        let page = browser.post(&format!("{application}/se-over"), &[]);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("Legg ved «Pristilbud»"),
            "{}",
            page.text()
        );
        let path = format!("{application}/vedlegg/quote");
        let sent = browser.send_files(
            &path,
            &[],
            &[("a-quote", "tilbud.txt", b"Scene: 30 000 kr")],
        );
        assert_eq!(sent.status(), 303);
        let page = browser.get(&format!("{application}/steg/3"));
        assert!(page.text().contains("tilbud.txt"));
        let page = browser.post(&format!("{application}/se-over"), &[]);
        assert!(page.path.ends_with("/sendt"), "{}", page.text());
        let file = page.link("tilbud.txt");
        assert_eq!(browser.get(&file).body, "Scene: 30 000 kr");
    });
}

#[test]
fn it_can_be_changed_and_taken_back_and_staff_see_only_what_was_sent() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let browser = stage.as_person(&stage.chair);
        let application = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let staff = stage.as_person(&stage.staff);
        let fields = [
            ("a-title", "Høstkonsert"),
            ("a-together", "no"),
            ("a-starts-day", "20"),
            ("a-starts-month", "9"),
            ("a-starts-year", "2026"),
        ];
        stage.step(&browser, &application, 1, &fields);
        let page = browser.get(&application);
        assert!(
            page.text().contains("Dere har endringer som ikke er sendt"),
            "{}",
            page.text()
        );
        assert!(staff.get(&case).text().contains("Sommerkonsert"));
        browser.post(&format!("{application}/se-over"), &[]);
        let seen = staff.get(&case).text();
        assert!(
            seen.contains("Høstkonsert") && !seen.contains("Sommerkonsert"),
            "{seen}"
        );
        assert_eq!(
            stage.letters().len(),
            2,
            "one receipt each, however often it is sent"
        );
        let page = browser.post(
            &format!("{application}/trekk"),
            &[("why", "Vi rekker det ikke")],
        );
        assert!(page.text().contains("Trukket"));
        assert_eq!(stage.states(), ["withdrawn"]);
        assert!(staff.get(&case).text().contains("Vi rekker det ikke"));
    });
}
