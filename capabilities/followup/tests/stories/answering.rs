//! A round: asked by letter, answered by link and signed in, reminded once each; a link opens its own
//! measures, runs out, and cannot be guessed.

use kernel::Clock as _;
use testkit::on_each_engine;

use crate::stage::{SECRET, Stage, answers, pairs};

#[test]
fn answers_by_link_change_status_and_progress_and_all_are_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let round = stage.round();
        let link = stage.link(&round);
        let nobody = stage.nobody();
        let page = nobody.get(&link);
        assert_eq!(page.status, 200, "{}", page.text());
        assert_eq!(
            page.texts("fieldset.panel legend"),
            ["Null kroner", "Lager"]
        );
        assert!(!page.body.contains(SECRET), "a note inside");

        // What is wrong comes back with what was written.
        let late = answers(&page, &[("done", "100", "Gjort"), ("delayed", "ti", "")]);
        let wrong = nobody.post(&link, &pairs(&late));
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("Skriv hvorfor"), "{}", wrong.text());
        assert!(
            wrong.body.contains("value=\"ti\""),
            "what was written is kept"
        );

        let good = answers(
            &page,
            &[("done", "100", "Gjort i mai"), ("not-started", "0", "")],
        );
        let sent = nobody.post(&link, &pairs(&good));
        assert_eq!(sent.status, 200, "{}", sent.text());
        assert!(sent.text().contains("Svarene er lagret"), "{}", sent.text());
        assert_eq!(nobody.post(&link, &pairs(&good)).status, 409, "said before");

        // Weights 2 and 1 at 100 and 0 per cent are 66.7 per cent.
        stage.stop_the_third();
        let public = nobody.get("/nb/oppfolging");
        assert!(public.text().contains("66,7"), "{}", public.text());
        assert!(public.text().contains("Gjort i mai"), "{}", public.text());
        assert!(!public.body.contains(SECRET));

        // Again, another way: both answers are kept.
        let owner = stage.as_person(&stage.owner);
        let mine = owner.get("/nb/saker/oppfolging/mine");
        let again = answers(
            &mine,
            &[("done", "100", "Gjort i mai"), ("started", "20", "I gang")],
        );
        let path = format!("/nb/saker/oppfolging/mine/{round}");
        assert_eq!(owner.post(&path, &pairs(&again)).status, 200);
        let about = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[1]);
        let about = owner.get(&about);
        let told = about.text().replace('\u{a0}', " ");
        assert!(
            told.contains("I gang") && told.contains("Ikke startet"),
            "{told}"
        );
        let shown = owner.get(&format!("/nb/saker/oppfolging/runde/{round}"));
        assert!(shown.text().contains("Ingen å spørre"), "{}", shown.text());
        let feed = nobody.get("/nb/oppfolging.atom");
        assert!(feed.body.contains("Gjort i mai") && !feed.body.contains(SECRET));
    });
}

#[test]
fn a_link_opens_its_own_measures_runs_out_and_cannot_be_guessed() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let round = stage.round();
        let link = stage.link(&round);
        let nobody = stage.nobody();
        let page = nobody.get(&link);
        let good = answers(&page, &[("started", "10", ""), ("started", "10", "")]);
        // A measure of nobody's is not among its own, whatever is sent.
        let mut more = good.clone();
        for (name, value) in [("version", "1"), ("status", "done"), ("progress", "100")] {
            more.push((format!("m-3-{name}"), value.to_owned()));
        }
        assert_eq!(nobody.post(&link, &pairs(&more)).status, 200);
        let third = stage
            .town
            .db
            .read_now(|conn| strategy::store::measures::one(conn, &stage.measures[2]));
        let third = third.expect("read").expect("there");
        assert_eq!(third.told.progress, 0, "nobody's measure was left alone");

        let mut guessed = link.clone();
        let changed = if guessed.pop() == Some('a') { 'b' } else { 'a' };
        guessed.push(changed);
        assert_eq!(nobody.get(&guessed).status, 404);
        assert_eq!(nobody.post(&guessed, &pairs(&good)).status, 404);
        assert_eq!(nobody.get("/nb/oppfolging/svar/x").status, 404);

        // It ends when somebody else takes over the role.
        let path = format!("/nb/saker/strategi/roller/{}", stage.role);
        let editor = stage.as_person(&stage.editor);
        let form = editor.get(&path);
        let version = form.attributes("input[name=version]", "value")[0].clone();
        let year = stage.year();
        let today = kernel::today(&*stage.town.clock);
        let (day, month) = (today.day().to_string(), today.month().to_string());
        let taken = [
            ("version", version.as_str()),
            ("title", "leder for kultur"),
            ("unit", "Kultur"),
            ("holder-1-name", "Marit Lunde"),
            ("holder-1-email", "marit@fjordvik.example"),
            ("holder-1-from-day", "1"),
            ("holder-1-from-month", "1"),
            ("holder-1-from-year", "2020"),
            ("holder-2-name", "Siri Vikane"),
            ("holder-2-email", "siri@fjordvik.example"),
            ("holder-2-from-day", day.as_str()),
            ("holder-2-from-month", month.as_str()),
            ("holder-2-from-year", year.as_str()),
        ];
        let saved = editor.post(&path, &taken);
        assert_eq!(saved.status, 200, "{}", saved.text());
        assert_eq!(nobody.get(&link).status, 410, "another holds the role");
        let hers = stage.link(&round);
        assert_eq!(nobody.get(&hers).status, 200);

        // And a month after the last day.
        let now = stage.town.clock.now();
        stage.town.clock.set(now.plus_seconds(58 * 86_400));
        assert_eq!(nobody.get(&hers).status, 200, "the last day of grace");
        stage.town.clock.set(now.plus_seconds(59 * 86_400));
        assert_eq!(nobody.get(&hers).status, 410);
        assert_eq!(nobody.post(&hers, &pairs(&good)).status, 410);
    });
}

#[test]
fn letters_go_once_each_and_only_to_those_who_have_not_answered() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let round = stage.round();
        let town = stage.served();
        let night = || {
            let written = town
                .db
                .write_now(|conn| followup::nightly::tend(conn, &town));
            written.expect("a night")
        };
        let first = stage
            .town
            .db
            .read_now(|conn| followup::store::rounds::reminded(conn, &round));
        assert_eq!(
            first.expect("letters").len(),
            1,
            "when the round was opened"
        );
        assert_eq!(night(), 0);
        let begun = stage.town.clock.now();
        // A week before the last day, a day after, and two weeks after; each once.
        for (day, letters) in [
            (20, 0),
            (21, 1),
            (22, 0),
            (29, 1),
            (30, 0),
            (42, 1),
            (43, 0),
        ] {
            stage.town.clock.set(begun.plus_seconds(day * 86_400));
            assert_eq!(night(), letters, "day {day}");
        }
        let page = stage.nobody().get(&stage.link(&round));
        assert!(
            page.text().contains("Du kan fortsatt svare"),
            "{}",
            page.text()
        );
    });
}

#[test]
fn rounds_begin_by_themselves_twice_a_year() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = stage.served();
        let night = || {
            let written = town
                .db
                .write_now(|conn| followup::nightly::tend(conn, &town));
            written.expect("a night")
        };
        let at = |text: &str| {
            let at: jiff::Timestamp = text.parse().expect("an instant");
            kernel::Instant::from(at)
        };
        let year = stage.year();
        stage.town.clock.set(at(&format!("{year}-04-14T06:00:00Z")));
        night();
        let rounds = || {
            let all = stage.town.db.read_now(followup::store::rounds::all);
            all.expect("rounds").len()
        };
        assert_eq!(rounds(), 0);
        stage.town.clock.set(at(&format!("{year}-04-15T06:00:00Z")));
        assert_eq!(night(), 1, "a letter to the one who answers");
        stage.town.clock.set(at(&format!("{year}-04-16T06:00:00Z")));
        assert_eq!((night(), rounds()), (0, 1));
    });
}
