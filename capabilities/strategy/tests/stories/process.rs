//! The work on a strategy: laid out from a practice, moved without losing anything, told to everybody, and
//! reminded of; and what people said, with what became of it.

use kernel::Clock as _;
use testkit::{Browser, Page, on_each_engine};

use crate::stage::{HOST, SECRET, Stage, version};

fn laid_out(stage: &Stage, bench: &str) -> Page {
    let fields = [
        ("version", "0"),
        ("name-nb", "Ny strategi"),
        ("name-nn", "Ny strategi"),
        (
            "order",
            "kommunestyret, sak 31/26 | https://fjordvik.example/sak",
        ),
        ("practice", "dialogue"),
        ("begun-day", "1"),
        ("begun-month", "6"),
        ("begun-year", "2026"),
        ("public", "yes"),
    ];
    let editor = stage.as_person(&stage.editor);
    editor.post(&format!("{bench}/arbeid"), &fields)
}

fn end(browser: &Browser<'_>, phase: &str) {
    assert_eq!(browser.post(&format!("{phase}/ferdig"), &[]).status, 200);
}

#[test]
fn the_work_moves_and_changes_hands_and_nothing_is_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let nobody = stage.nobody();
        let public = "/nb/strategi/sammen-i-fjordvik/arbeidet";
        assert_eq!(nobody.get(public).status, 404, "no work yet");
        let empty = editor.post(&format!("{bench}/arbeid"), &[("version", "0")]);
        assert_eq!(empty.status, 422);
        let page = laid_out(&stage, &bench);
        assert!(page.text().contains("Fase 1 av 9: Bestilling og oppstart"));
        assert_eq!(page.texts("ol.rows > li").len(), 9);
        for phase in [
            "1. Bestilling og oppstart",
            "2. Arbeidsgrupper",
            "3. Kartlegging",
        ] {
            end(&editor, &page.link(phase));
        }
        let page = editor.get(&format!("{bench}/arbeid"));
        let phase = page.link("4. Spørreundersøkelse og dialogmøter");
        let next = page.link("5. Funn");
        assert!(page.text().contains("Fase 4 av 9"));
        let was = editor.get(&next).attributes("#starts", "value");

        // Its owner is a role; she changes it, and somebody else of the staff does not.
        let own = editor.get(&phase);
        let now = version(&own);
        let fields = [
            ("version", now.as_str()),
            ("title-nb", "Spørreundersøkelse og dialogmøter"),
            ("take-part-nb", "Kom på møtet 3. mars."),
            ("invited", "ungdomsrådet\neldrerådet"),
            ("role", role.as_str()),
            ("inside", SECRET),
            ("chore-1-title", "Send ut"),
            ("chore-1-done", "yes"),
            ("chore-2-title", "Bestill rom"),
            ("chore-2-due-day", "20"),
            ("chore-2-due-month", "11"),
            ("chore-2-due-year", "2026"),
        ];
        assert_eq!(editor.post(&phase, &fields).status, 200);
        let stale = editor.post(&phase, &fields);
        assert_eq!(stale.status, 409, "somebody changed it first");
        let owner = stage.as_person(&stage.owner);
        let now = version(&owner.get(&phase));
        let days = [
            ("version", now.as_str()),
            ("starts-day", "19"),
            ("starts-month", "10"),
            ("starts-year", "2026"),
            ("ends-day", "10"),
            ("ends-month", "1"),
            ("ends-year", "2027"),
            ("reason", "Undersøkelsen er åpen lenger."),
            ("along", "yes"),
        ];
        let moved = owner.post(&format!("{phase}/datoer"), &days);
        let words = moved.text();
        assert!(words.contains("Undersøkelsen er åpen lenger."), "{words}");
        let work = moved.attributes("input[name^=chore]", "value");
        assert!(
            work.contains(&"Bestill rom".to_owned()),
            "chores stay: {work:?}"
        );
        assert_ne!(
            editor.get(&next).attributes("#starts", "value"),
            was,
            "moved along"
        );
        assert_eq!(
            owner.get(&next).forms().len(),
            0,
            "another's phase is only read"
        );
        let late = owner.post(&format!("{next}/datoer"), &days);
        assert_eq!(late.status, 403);

        // What everybody sees.
        let told = nobody.get(public);
        let words = told.text();
        assert!(words.contains("Fase 4 av 9") && words.contains("Kom på møtet 3. mars."));
        assert!(
            words.contains("Invitert: ungdomsrådet og eldrerådet"),
            "{words}"
        );
        assert!(words.contains("kommunestyret, sak 31/26"));
        assert!(!told.body.contains(SECRET) && !words.contains("Bestill rom"));
        assert!(!words.contains("Marit") && !words.contains("åpen lenger"));
        assert!(nobody.get("/nb/strategi").text().contains("Ny strategi"));

        // Unseen again when those who work want it so; ended, and another may begin.
        let now = version(&editor.get(&format!("{bench}/arbeid")));
        let hidden = [
            ("version", now.as_str()),
            ("name-nb", "Ny strategi"),
            ("ended", "yes"),
        ];
        let page = editor.post(&format!("{bench}/arbeid"), &hidden);
        assert!(page.text().contains("Tidligere arbeid"));
        assert_eq!(nobody.get(public).status, 404);
        assert!(laid_out(&stage, &bench).text().contains("Fase 1 av 9"));
    });
}

#[test]
fn a_revision_and_a_phase_that_ends_soon_are_reminded_of_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        stage.add(&bench, "Rom for alle", "");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let served = stage.house.house().towns().at(HOST);
        let served = served.expect("served").expect("open");
        let waiting = || {
            let remind = |conn: &mut db::Conn| {
                strategy::nightly::remind(conn, &served)?;
                let desk = tasks::desk(conn, &tasks::DeskFilter::default(), 0, 20)?;
                Ok::<_, db::Error>(desk.tasks.into_iter().map(|it| it.kind).collect())
            };
            served.db.write_now(remind).expect("reminded")
        };
        let none: Vec<String> = waiting();
        assert!(none.is_empty(), "{none:?}");
        let today = kernel::today(&*stage.town.clock);
        let soon = today.saturating_add(jiff::ToSpan::days(80));
        let (day, month, year) = (
            soon.day().to_string(),
            soon.month().to_string(),
            soon.year().to_string(),
        );
        let revision = [
            ("revision-day", day.as_str()),
            ("revision-month", month.as_str()),
            ("revision-year", year.as_str()),
        ];
        editor.post(&format!("{bench}/revisjon"), &revision);
        assert_eq!(waiting(), ["strategy.revision"]);
        assert_eq!(waiting(), ["strategy.revision"], "once");
        let told = |words: &str| {
            let bench = stage.as_person(&stage.editor).get(&bench).text();
            assert!(bench.contains(words), "{words}: {bench}");
        };
        told("Skal ses på igjen");
        let missed = [
            ("revision-day", "1"),
            ("revision-month", "2"),
            ("revision-year", "2026"),
        ];
        editor.post(&format!("{bench}/revisjon"), &missed);
        told("Skulle vært sett på igjen 1. februar 2026");
        let begun = editor.post(
            &format!("{bench}/ny-utgave"),
            &[
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2031"),
            ],
        );
        assert_eq!(begun.status, 200);
        let none: Vec<String> = waiting();
        assert!(none.is_empty(), "the next edition is begun");
        told("Skulle ses på igjen 1. februar 2026. Det arbeidet er i gang.");

        let page = laid_out(&stage, &bench);
        let first = page.link("1. Bestilling og oppstart");
        let now = version(&editor.get(&first));
        let near = [
            ("version", now.as_str()),
            ("ends-day", day.as_str()),
            ("ends-month", month.as_str()),
            ("ends-year", year.as_str()),
        ];
        editor.post(&format!("{first}/datoer"), &near);
        stage
            .town
            .clock
            .set(stage.town.clock.now().plus_seconds(76 * 86_400));
        assert_eq!(waiting(), ["strategy.phase"]);
        end(&stage.as_person(&stage.editor), &first);
        let none: Vec<String> = waiting();
        assert!(none.is_empty(), "the phase is done: {none:?}");
    });
}

#[test]
fn a_file_of_input_that_nobody_says_yes_to_is_forgotten_after_a_day() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let file = "Tittel;Fra\nFlere nøkler;Kari Moe\n";
        let files = [("file", "svar.csv", file.as_bytes())];
        let list = format!("{bench}/innspill");
        let sent = stage
            .as_person(&stage.editor)
            .send_files(&list, &[], &files);
        let look = sent.headers()["location"].to_str().expect("a path");
        let seen = || stage.as_person(&stage.editor).get(look).status;
        assert_eq!(seen(), 200);
        let came = stage.town.clock.now();
        stage.town.clock.set(came.plus_seconds(86_401));
        assert_eq!(seen(), 404, "it has waited too long");
        let served = stage.house.house().towns().at(HOST);
        let served = served.expect("served").expect("open");
        let remind = |conn: &mut db::Conn| strategy::nightly::remind(conn, &served);
        served.db.write_now(remind).expect("reminded");
        stage.town.clock.set(came);
        assert_eq!(seen(), 404, "it is gone, and not only hidden");
    });
}

#[test]
fn what_was_said_is_answered_where_everybody_can_read_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, _) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        stage.add(&bench, "Rom for alle", "");
        let form = editor.get(&format!("{bench}/innspill/nytt"));
        let node = form.attributes("input[name=about]", "value")[0].clone();
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let fields = |answer: &'static str| {
            [
                ("version", "0"),
                ("title", "Lengre åpent"),
                ("text", "Hallene stenger for tidlig."),
                ("kind", "statement"),
                ("from", "Idrettsrådet"),
                ("outcome", "not-taken"),
                ("answer", answer),
                ("inside", SECRET),
                ("public", "yes"),
            ]
        };
        let path = format!("{bench}/innspill/nytt");
        let owed = editor.post(&path, &fields(""));
        assert_eq!(owed.status, 422, "whoever said it is owed the reason");
        let mut all = fields("Det er ikke penger til vakt.").to_vec();
        all.push(("about", node.as_str()));
        assert_eq!(editor.post(&path, &all).status, 200);

        let file = "Tittel;Fra;Gjelder\nFlere nøkler;Fjordvik korps;1\nBuss hjem;Ungdomsrådet;\n";
        let files = [("file", "innspill.csv", file.as_bytes())];
        let list = format!("{bench}/innspill");
        let taken = editor.send_files(&list, &[], &files);
        assert_eq!(taken.status(), 303);
        let look = taken.headers()["location"]
            .to_str()
            .expect("a path")
            .to_owned();
        let looked = editor.get(&look);
        let words = looked.text();
        assert!(
            words.contains("2 innspill") && words.contains("1 Rom for alle"),
            "{words}"
        );
        assert!(
            !editor.get(&list).text().contains("Buss hjem"),
            "nothing is kept yet"
        );
        for who in [&stage.stranger, &stage.owner] {
            assert_eq!(stage.as_person(who).get(&look).status, 403);
            assert_eq!(stage.as_person(who).post(&look, &[]).status, 403);
        }
        let taken = editor.post(&look, &[]);
        assert_eq!(taken.status, 200, "{}", taken.text());
        assert_eq!(editor.post(&look, &[]).status, 404, "taken in once");
        assert!(taken.text().contains("Flere nøkler") && taken.text().contains("Buss hjem"));
        let wrong = [("file", "x.csv", "Navn\nNoe\n".as_bytes())];
        assert_eq!(editor.post_files(&list, &[], &wrong).status, 422);
        let short = [("file", "kort.csv", "Tittel;Dato\nLys;4.3.26\n".as_bytes())];
        let look = editor.send_files(&list, &[], &short);
        let look = look.headers()["location"].to_str().expect("a path");
        let words = editor.get(look).text().replace('\u{a0}', " ");
        assert!(words.contains("4. mars 2026"), "of our time: {words}");
        let faults = "Tittel;Dato;Gjelder\nNoe;i morgen;1\nMer;;9.9\nGodt;4.3.2026;1\n";
        let faults = [("file", "feil.csv", faults.as_bytes())];
        let look = editor.send_files(&list, &[], &faults);
        let look = look.headers()["location"]
            .to_str()
            .expect("a path")
            .to_owned();
        let words = editor.get(&look).text();
        assert!(
            words.contains("2 feil i fila") && words.contains("Linje 2:"),
            "{words}"
        );
        assert!(words.contains("nummer «9.9»"), "{words}");
        assert_eq!(editor.post(&look, &[]).status, 422, "all or nothing");
        assert!(!editor.get(&list).text().contains("Godt"));

        let nobody = stage.nobody();
        let said = nobody.get("/nb/strategi/sammen-i-fjordvik/innspill");
        let words = said.text();
        assert!(words.contains("Ikke tatt inn") && words.contains("ikke penger til vakt"));
        assert!(said.link("1 Rom for alle").ends_with(&format!("#{node}")));
        assert!(!said.body.contains(SECRET));
        assert!(!words.contains("Buss hjem"), "not ticked for everybody");
        let page = nobody.get("/nb/strategi/sammen-i-fjordvik");
        assert!(
            page.link("Hva dere sa – hva det ble til")
                .ends_with("/innspill")
        );

        // Others of the staff read the list; only those who work with it enter and answer.
        let owner = stage.as_person(&stage.owner);
        assert_eq!(owner.get(&list).status, 200);
        assert_eq!(owner.get(&path).status, 403);
        assert_eq!(owner.post(&path, &all).status, 403);
        let stranger = stage.as_person(&stage.stranger);
        assert_eq!(stranger.get(&list).status, 403);
    });
}
