//! Letters: one paper a decision, in its reader's language, filed once; one last day to complain
//! wherever it stands; told again when nobody has opened it; and what a body decided, row by row.

use std::sync::Arc;

use diesel::{RunQueryDsl as _, sql_query};
use jobs::{Work, Worker, mail::NoMailer};
use kernel::Language;
use testkit::{Browser, on_each_engine};

use super::stage::{HOST, Stage};

impl Stage {
    /// Does what is due, twice, as after a crash.
    fn work(&self) {
        let work = Work {
            kinds: (grants::capability().jobs)(),
            ..Work::default()
        };
        let (db, clock, ids) = (
            self.town.db.clone(),
            self.town.clock.clone(),
            self.town.ids.clone(),
        );
        let worker =
            Worker::new(db, clock, ids, work, Arc::new(NoMailer)).beside(self.served() as _);
        worker.run_due_once().expect("a database");
        let again = "UPDATE job SET done_at = NULL WHERE kind = 'grants.file_letter'";
        let asked = self.town.db.write_now(|conn| {
            sql_query(again).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        asked.expect("a database");
        worker.run_due_once().expect("a database");
    }

    fn morning(&self) {
        let town = self.served();
        let done = self
            .town
            .db
            .write_now(|conn| grants::actions::remind_of_letters(conn, &town));
        done.expect("a morning");
    }

    /// Decides the choir's application and tells it. Gives back the application's address.
    pub fn told_of(&self, fields: &[(&str, &str)]) -> String {
        let case = self.sent();
        let staff = self.as_person(&self.staff);
        let page = staff.post(&format!("{case}/vedtak"), fields);
        assert_eq!(self.states(), ["decided"], "{}", page.text());
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let path = format!("{}/varsle", self.cockpit());
        staff.post(&path, &[("case", id.as_str())]);
        assert_eq!(self.states(), ["notified"]);
        case.replace("/saker/tilskudd/sak/", "/soknad/")
    }
}

const LESS: [(&str, &str); 4] = [
    ("amount", "15000"),
    ("standard", "pot"),
    ("reasons", "Scenen kan lånes gratis."),
    ("conditions", "Konserten er åpen for alle"),
];

#[test]
fn a_letter_is_filed_once_with_its_hash_and_can_be_fetched_by_its_own_and_by_staff() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let one = stage.told_of(&LESS);
        stage.work();
        let files = stage.told("SELECT sha256 AS it FROM stored_file");
        assert_eq!(files.len(), 1, "one file, though the job was done twice");
        let chair = stage.as_person(&stage.chair);
        let letter = chair.get(&format!("{one}/brev")).link("Last ned PDF");
        let pdf = fetched(&chair, &letter);
        assert!(pdf.starts_with(b"%PDF-1.7"));
        let page = chair.get(letter.trim_end_matches("/pdf"));
        let text = page.text();
        assert!(text.contains(&files[0]), "{text}");
        assert!(text.contains("Det er søkt om mer enn det er penger til"));
        assert!(text.contains("Scenen kan lånes gratis."));
        assert!(text.contains("Medlemmer") || text.contains("Dere søkte om"));
        let id = one.rsplit('/').next().expect("an id");
        let own = letter.rsplit('/').nth(1).expect("a letter");
        let for_staff = format!("/nb/saker/tilskudd/sak/{id}/brev/{own}");
        let staff = stage.as_person(&stage.staff);
        assert_eq!(fetched(&staff, &for_staff), pdf);
        let (neighbour, stranger) = (&stage.neighbour, &stage.stranger);
        for person in [neighbour, stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&letter).status, 404);
            assert_eq!(browser.get(&format!("{one}/brev/{own}")).status, 404);
            assert_eq!(browser.get(&format!("{one}/vedtak.json")).status, 404);
            assert_eq!(browser.get(&for_staff).status, 403);
        }
        let nobody = stage.house.browser(HOST);
        assert!(nobody.get(&letter).path.contains("/logg-inn"));
        assert!(nobody.get(&for_staff).path.contains("/logg-inn"));
    });
}

/// Fetches something that is no page.
fn fetched(browser: &Browser<'_>, path: &str) -> Vec<u8> {
    browser.send("GET", path, &[], "").into_body()
}

#[test]
fn letter_page_mail_and_json_have_the_same_last_day_to_complain() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        // Three weeks later is Easter Monday.
        stage.now("2026-03-16T08:00:00Z");
        let before = stage.letters().len();
        let one = stage.told_of(&LESS);
        let (words, written) = ("7. april 2026", "2026-04-07");
        let chair = stage.as_person(&stage.chair);
        assert!(chair.get(&one).text().contains(words), "the page");
        let paper = stage.told("SELECT content AS it FROM grant_letter");
        assert!(
            paper[0].contains(&format!("Klagefrist {words}")),
            "the letter"
        );
        let letter = chair.get(&format!("{one}/brev"));
        assert!(letter.text().contains(words), "the letter as a page");
        let mails = stage.told("SELECT letter AS it FROM mail WHERE purpose = 'grants.decision'");
        assert!(
            mails.len() + before > 1 && mails.iter().all(|it| it.contains(words)),
            "mail"
        );
        let told = chair.get(&format!("{one}/vedtak.json")).json();
        assert_eq!(told["complain_by"], written, "JSON");
    });
}

#[test]
fn each_language_has_its_paper() {
    testkit::on_sqlite(|fresh| {
        let stage = Stage::set(fresh);
        stage.told_of(&LESS);
        let town = stage.served();
        for language in Language::ALL {
            let made = stage.town.db.read_now(|conn| {
                let say = grants::letters::speaking(conn, &town, Some(language))?;
                let ids = grants::store::applications::of_association(conn, &stage.choir)?;
                let application = &ids[0];
                let decision = grants::store::decisions::of(conn, &application.id)?;
                let decision = decision.expect("it is decided");
                let round = grants::store::rounds::one(conn, &stage.round)?.expect("a round");
                let terms = grants::store::schemes::guidelines_of(conn, &round.guidelines)?;
                let which = (application, &decision);
                let under = (&terms.expect("guidelines"), &round);
                grants::letters::paper::decision(conn, &town, &say, which, under)
            });
            let paper = made.expect("a paper");
            let text = grants::letters::paper_words(&paper);
            assert!(!text.contains("grants-"), "every text is there: {text}");
            let bytes = pdf::pdf(&paper).expect("it is set");
            assert_eq!(bytes, pdf::pdf(&paper).expect("again"), "the same bytes");
            testkit::keep_paper(&format!("grant-letter-{}", language.tag()), &bytes);
        }
    });
}

#[test]
fn an_unopened_letter_is_told_again_once_after_a_week_and_an_opened_one_is_not() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.now("2026-03-16T08:00:00Z");
        let one = stage.told_of(&LESS);
        let first = stage.letters().len();
        stage.now("2026-03-22T08:00:00Z");
        stage.morning();
        assert_eq!(stage.letters().len(), first, "not before a week");
        // Staff's reading is no opening.
        let case = one.replace("/soknad/", "/saker/tilskudd/sak/");
        let staff = stage.as_person(&stage.staff);
        staff.get(&case);
        stage.now("2026-03-24T08:00:00Z");
        stage.morning();
        stage.morning();
        let all = stage.letters();
        assert_eq!(
            all.len(),
            first + 2,
            "once to each, though done twice: {all:?}"
        );
        assert!(all[first].contains("brev som ingen har åpnet"), "{all:?}");
        // A session does not last that long.
        let staff = stage.as_person(&stage.staff);
        let seen = staff.get(&case).text();
        assert!(seen.contains("Påminnelse: E-posten ligger klar"), "{seen}");
        let chair = stage.as_person(&stage.chair);
        chair.get(&format!("{one}/brev"));
        assert!(staff.get(&case).text().contains("Åpnet brevet"));
        assert_eq!(
            stage
                .told("SELECT person_id AS it FROM grant_opening")
                .len(),
            1
        );
    });
}

#[test]
fn what_was_opened_is_not_told_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.now("2026-03-16T08:00:00Z");
        let one = stage.told_of(&LESS);
        let chair = stage.as_person(&stage.chair);
        chair.get(&format!("{one}/brev"));
        let first = stage.letters().len();
        stage.now("2026-03-24T08:00:00Z");
        stage.morning();
        assert_eq!(stage.letters().len(), first);
    });
}

#[test]
fn a_body_decides_row_by_row_within_the_pot_and_says_why_where_it_amends() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let staff = stage.as_person(&stage.staff);
        let recommended = [
            ("recommended", "18000"),
            ("recommended_why", "Godt planlagt"),
        ];
        staff.post(&format!("{case}/innstill"), &recommended);
        let paper = staff
            .get(&format!("{}/saksframlegg", stage.cockpit()))
            .text();
        assert!(
            paper.contains("Sandvik blandakor–20 000 kr18 000 kr"),
            "{paper}"
        );
        assert!(paper.contains("Godt planlagt") && paper.contains("82 000 kr står igjen"));
        let pdf = format!("{}/saksframlegg.pdf", stage.cockpit());
        let made = fetched(&staff, &pdf);
        assert!(made.starts_with(b"%PDF-1.7"));
        testkit::keep_paper("grant-case-paper", &made);
        let path = format!("{}/politisk", stage.cockpit());
        let (amount, why) = (format!("amount-{id}"), format!("reasons-{id}"));
        let written = |sum: &'static str, reasons: &'static str| {
            vec![
                ("case", id.as_str()),
                (amount.as_str(), sum),
                (why.as_str(), reasons),
                ("body", "Kulturutvalget"),
                ("met_on-day", "2"),
                ("met_on-month", "6"),
                ("met_on-year", "2025"),
                ("case_number", "24/25"),
                ("vote", "6 mot 3"),
            ]
        };
        let page = staff.post(&path, &written("100 001", "Alt til koret"));
        assert_eq!(page.status, 422, "above the pot");
        let page = staff.post(&path, &written("19000", ""));
        assert_eq!(page.status, 422, "amended without reasons");
        assert!(page.text().contains("81 000 kr igjen"), "{}", page.text());
        assert_eq!(stage.states(), ["recommended"]);
        let page = staff.post(&path, &written("19000", "Utvalget vil ha flere konserter"));
        assert_eq!(stage.states(), ["decided"], "{}", page.text());
        let (_, undo) = page
            .forms()
            .into_iter()
            .find(|(_, to)| to.ends_with("/angre"))
            .expect("undo");
        staff.post(&undo, &[]);
        assert_eq!(stage.states(), ["recommended"]);
        staff.post(&path, &written("19000", "Utvalget vil ha flere konserter"));
        staff.post(
            &format!("{}/varsle", stage.cockpit()),
            &[("case", id.as_str())],
        );
        // The case paper says from now on what was decided.
        let paper = staff
            .get(&format!("{}/saksframlegg", stage.cockpit()))
            .text();
        for said in [
            "Kulturutvalget, 2. juni 2025, sak 24/25",
            "Det er fordelt 19 000 kr",
            "Vedtatt",
            "Utvalget vil ha flere konserter",
        ] {
            assert!(paper.contains(said), "{said}: {paper}");
        }
        assert!(!paper.contains("Det foreslås"), "{paper}");
        let chair = stage.as_person(&stage.chair);
        let one = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let letter = chair.get(&format!("{one}/brev")).text();
        assert!(
            letter.contains("Kulturutvalget 2. juni 2025, sak 24/25. Avstemning: 6 mot 3"),
            "{letter}"
        );
        for person in [&stage.neighbour, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&path).status, 403);
            assert_eq!(browser.get(&pdf).status, 403);
            assert_eq!(browser.post(&path, &written("1", "x")).status, 403);
        }
    });
}
