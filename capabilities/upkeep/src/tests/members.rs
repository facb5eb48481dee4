//! Member numbers: typed, or counted from a file that leaves no trace.

use ::access::RoleKind;
use documents::{Cell, write_xlsx};
use testkit::{Browser, Page, on_each_engine};

use super::Stage;
use crate::model::{Band, CountSource, Gender};

const LIST: &str = "Medlemsliste\n\nNavn;Fødselsår;Kjønn\nKanarine Fuglesang;2014;K\n\
                    Kanarius Fuglesang;1990;M\nLise;2008;\n";

fn send_file(stage: &Stage, browser: &Browser<'_>, name: &str, content: &[u8]) -> (u16, String) {
    let path = stage.path("/medlemstall/fil?ar=2025");
    let answer = browser.send_files(&path, &[], &[("file", name, content)]);
    let status = answer.status().as_u16();
    (
        status,
        String::from_utf8(answer.into_body()).expect("a page"),
    )
}

fn cell(page: &Page, band: Band, gender: Gender) -> String {
    let selector = format!("[id='members-{}-{}']", band.word(), gender.word());
    page.attributes(&selector, "value").concat()
}

#[test]
fn numbers_are_typed_summed_kept_and_shown_beside_next_years() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let page = browser.get(&stage.path("/medlemstall"));
        assert_eq!(page.heading(), "Medlemstall");
        assert!(
            page.text().contains("Medlemmer 31. desember 2025"),
            "last year, in March"
        );
        let numbers = [
            ("version", "0"),
            ("members-6-12-women", "9"),
            ("members-13-19-men", "1 001"),
            ("residents", "1000"),
        ];
        let summed = browser.post(
            &stage.path("/medlemstall?ar=2025"),
            &[&numbers[..], &[("sum", "1")]].concat(),
        );
        assert_eq!(summed.status, 200);
        assert!(
            summed.texts("tfoot td").concat().contains("1 010"),
            "{:?}",
            summed.texts("tfoot td")
        );
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM member_report"),
            0,
            "only summed"
        );

        let saved = browser.post(&stage.path("/medlemstall?ar=2025"), &numbers);
        assert!(
            saved.text().contains("Medlemstallene er lagret."),
            "{}",
            saved.text()
        );
        assert!(saved.text().contains("av Kari, skrevet inn."));
        let kept = stage
            .town
            .db
            .read_now(|conn| crate::member_numbers(conn, &stage.choir, 2025))
            .expect("a table")
            .expect("numbers");
        assert_eq!(kept.counts.between(6, Some(19)), Some(1010));
        assert_eq!(
            (kept.residents, kept.source),
            (Some(1000), CountSource::Typed)
        );

        let next = browser.get(&stage.path("/medlemstall?ar=2026"));
        assert!(next.texts("tfoot").concat().contains("året før 1 010"));
        // Somebody with the old page open does not overwrite.
        let stale = browser.post(&stage.path("/medlemstall?ar=2025"), &numbers);
        assert_eq!(stale.status, 409);
    });
}

#[test]
fn what_is_wrong_is_said_at_the_field_and_nothing_is_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let path = stage.path("/medlemstall?ar=2025");
        let wrong = browser.post(
            &path,
            &[
                ("members-0-5-women", "ti"),
                ("members-6-12-men", "7"),
                ("paying", "8"),
            ],
        );
        assert_eq!(wrong.status, 422);
        assert_eq!(
            wrong.attributes("[aria-invalid=true]", "id"),
            ["members-0-5-women", "paying"]
        );
        assert_eq!(cell(&wrong, Band::To12, Gender::Men), "7");
        assert_eq!(cell(&wrong, Band::To5, Gender::Women), "ti");
        let nobody = browser.post(&path, &[("members-0-5-women", "0")]);
        assert_eq!(nobody.status, 422);
        assert_eq!(browser.get(&stage.path("/medlemstall?ar=1999")).status, 404);
        assert_eq!(stage.count("SELECT count(*) AS n FROM member_report"), 0);
    });
}

#[test]
fn a_list_of_members_fills_in_the_form_and_nothing_of_it_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let (status, body) = send_file(&stage, &browser, "medlemmer.csv", LIST.as_bytes());
        assert_eq!(status, 200);
        assert!(body.contains("Vi talte 3 medlemmer."), "{body}");
        assert!(!body.contains("Fuglesang"), "not even on the page");
        for table in [
            "member_report",
            "member_count",
            "stored_file",
            "file_content",
            "shelf_draft",
        ] {
            assert_eq!(
                stage.count(&format!("SELECT count(*) AS n FROM {table}")),
                0,
                "{table}"
            );
        }
        let fields = [
            ("version", "0"),
            ("source", "file"),
            ("members-6-12-women", "1"),
            ("members-13-19-other", "1"),
            ("members-26--men", "1"),
        ];
        let saved = browser.post(&stage.path("/medlemstall?ar=2025"), &fields);
        assert!(
            saved.text().contains("av Kari, talt opp fra en fil."),
            "{}",
            saved.text()
        );
        // Whatever the engine: the whole database, every table and column of it.
        let copy = fresh.folder().join("copy.db");
        stage
            .town
            .db
            .backup_to(&copy, stage.town.migrations())
            .expect("a copy");
        let bytes = std::fs::read(&copy).expect("the copy");
        let holds = |word: &str| {
            bytes
                .windows(word.len())
                .any(|piece| piece == word.as_bytes())
        };
        assert!(
            holds("Sandvik blandakor"),
            "it is the database that is searched"
        );
        assert!(
            !holds("Fuglesang") && !holds("Kanari"),
            "something of the list was kept"
        );
    });
}

#[test]
fn a_workbook_of_members_is_counted_as_a_list_of_text_is() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let mut lines = LIST.lines().map(|line| line.split(';'));
        let head: Vec<String> = lines
            .next()
            .expect("a heading")
            .map(str::to_owned)
            .collect();
        let rows = lines.map(|line| line.map(Cell::from).collect());
        let book = write_xlsx("Medlemmer", &head, rows).expect("a workbook");
        let (status, body) = send_file(&stage, &browser, "medlemmer.xlsx", &book);
        assert_eq!(status, 200, "{body}");
        assert!(body.contains("Vi talte 3 medlemmer."), "{body}");
        assert!(!body.contains("Fuglesang"), "not even on the page");
        assert_eq!(stage.count("SELECT count(*) AS n FROM stored_file"), 0);
    });
}

#[test]
fn lines_that_cannot_be_read_are_named_and_nothing_is_filled_in() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let list = "Fødselsår;Kjønn\n2014;K\nfjorten;M\n;K\n";
        let (status, body) = send_file(&stage, &browser, "liste.csv", list.as_bytes());
        assert_eq!(status, 422);
        assert!(
            body.contains("Linje 3: Vi forstår ikke fødselsåret."),
            "{body}"
        );
        assert!(body.contains("Linje 4: Fødselsår mangler."));
        let identity = "Navn;Født;Nr\nA;2014;01010112345\n";
        let (status, body) = send_file(&stage, &browser, "liste.csv", identity.as_bytes());
        assert_eq!(status, 422);
        assert!(body.contains("Det står fødselsnummer i filen"));
    });
}

#[test]
fn files_that_play_tricks_are_refused_and_the_form_is_still_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let bomb = super::shelf::zip_bomb();
        for (name, content, words) in [
            (
                "liste.csv",
                &b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\n%%EOF\n"[..],
                "PDF",
            ),
            (
                "liste.xlsx",
                b"<!doctype html><script>alert(1)</script>",
                "nettside",
            ),
            ("../../etc/passwd", b"", "tom"),
            ("liste.xlsx", &bomb, ""),
        ] {
            let (status, body) = send_file(&stage, &browser, name, content);
            assert_eq!(status, 422, "{name}");
            assert!(
                body.contains("id=\"file-error\"") && body.contains(words),
                "{name}: {words}"
            );
        }
        let path = stage.path("/medlemstall/fil?ar=2025");
        assert_eq!(
            browser.send_files(&path, &[], &[]).status(),
            422,
            "no file at all"
        );
        assert_eq!(stage.count("SELECT count(*) AS n FROM stored_file"), 0);
    });
}

#[test]
fn staff_enter_for_those_who_call_and_it_is_marked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.staff("Marit"));
        let path = stage.path("/medlemstall?ar=2025");
        let page = browser.get(&path);
        assert!(page.text().contains("Du fører inn for Sandvik blandakor."));
        let numbers = [
            ("version", "0"),
            ("members-0-5-women", "3"),
            ("source", "federation"),
        ];
        let refused = browser.post(&path, &numbers);
        assert_eq!(
            refused.texts("#way-error").concat(),
            "Velg hvordan du fikk vite det"
        );
        let taken = browser.post(&path, &[&numbers[..], &[("way", "phone")]].concat());
        let text = taken.text();
        assert!(
            text.contains(
                "fra særforbund eller hovedorganisasjon. Ført inn av kommunen etter telefon."
            ),
            "{text}"
        );
        assert_eq!(
            stage.count("SELECT count(*) AS n FROM audit WHERE action = 'upkeep.count_members' AND remark = 'phone'"),
            1
        );
    });
}

#[test]
fn groups_are_asked_for_by_their_names() {
    use associations::model::{Group, OwnProfile};
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = associations::model::AssociationId(stage.choir.clone());
        let kari = stage.person("Kari", RoleKind::Chair);
        let own = OwnProfile {
            groups: vec![Group {
                name: "Aspiranter".into(),
                ..Group::default()
            }],
            ..OwnProfile::default()
        };
        let said = stage.town.db.write_now(|conn| {
            use associations::{
                access as register,
                actions::{OnBehalf, OwnChange, change_own},
            };
            let who = identity::who(conn, &*stage.town.clock, &kari, true)?.expect("Kari");
            let actor = ::access::Actor::Person(who.into());
            let association = associations::one(conn, &id)?.expect("the choir");
            let permit = register::may(&actor, register::Action::EditProfile, Some(&association));
            let permit = permit.expect("the chair may");
            let layer = associations::model::OwnLayer {
                profile: own.clone(),
                ..association.own_layer()
            };
            let change = OwnChange {
                section: "groups",
                on_behalf: OnBehalf::Itself,
            };
            let (clock, ids) = (&*stage.town.clock, &*stage.town.ids);
            change_own(conn, clock, ids, &permit, &association, change, &layer)
        });
        said.expect("a group");
        let browser = stage.signed_in(&kari);
        let path = stage.path("/medlemstall?ar=2025");
        assert_eq!(
            browser.get(&path).texts("label[for=group-0]"),
            ["Aspiranter"]
        );
        let fields = [
            ("version", "0"),
            ("members-6-12-men", "9"),
            ("group-0", "7"),
        ];
        let page = browser.post(&path, &fields);
        assert_eq!(page.attributes("#group-0", "value"), ["7"]);
    });
}
