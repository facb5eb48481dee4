//! What is said inside never leaves: a note of a section, a measure, a phase and an input, looked for in
//! everything that anybody can ask for, papers as text and spreadsheets unpacked; and each sees what she may,
//! from nobody to the one who decides.

use access::RoleKind;
use testkit::{on_each_engine, said_by};

use crate::stage::{MEMBER, SECRET, Stage, version};

#[test]
fn a_note_inside_is_in_nothing_that_anybody_can_ask_for() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let section = stage.add(&bench, "Rom for alle", "");
        stage.own(&section, &role);
        let measure = [
            ("version", "0"),
            ("number", "1.1"),
            ("title-nb", "Nattåpent"),
            ("years", "2025, 2026"),
            ("role", role.as_str()),
            ("inside", SECRET),
        ];
        let made = editor.post(&format!("{bench}/tiltak/nytt"), &measure);
        let measure = made.path.split('?').next().expect("a path").to_owned();
        let status = [
            ("version", "1"),
            ("status", "delayed"),
            ("progress", "20"),
            ("reason", "Nøklene kom sent."),
        ];
        assert_eq!(
            editor.post(&format!("{measure}/status"), &status).status,
            200
        );
        let input = [
            ("version", "0"),
            ("title", "Lengre åpent"),
            ("outcome", "taken"),
            ("inside", SECRET),
            ("public", "yes"),
        ];
        let path = format!("{bench}/innspill/nytt");
        assert_eq!(editor.post(&path, &input).status, 200);
        let work = [
            ("version", "0"),
            ("name-nb", "Ny strategi"),
            ("practice", "light"),
            ("begun-day", "1"),
            ("begun-month", "3"),
            ("begun-year", "2026"),
            ("public", "yes"),
        ];
        let page = editor.post(&format!("{bench}/arbeid"), &work);
        let phase = page.link("1. Oppstart");
        let now = version(&editor.get(&phase));
        let told = [
            ("version", now.as_str()),
            ("title-nb", "Oppstart"),
            ("inside", SECRET),
            ("chore-1-title", "Ring Hemmelig-notat-7731"),
        ];
        assert_eq!(editor.post(&phase, &told).status, 200);
        let inside = editor.get(&phase);
        assert!(inside.body.contains(SECRET), "it is there for the staff");
        assert_eq!(stage.decide(&bench, "2022").status, 200);
        // A second edition, so that there is something to compare; its section has a note too.
        let next = [
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2027"),
        ];
        let page = editor.post(&format!("{bench}/ny-utgave"), &next);
        let section = page.link("1 Rom for alle");
        stage.own(&section, &role);
        let now = version(&editor.get(&section));
        let text = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", "Alle finner et rom."),
        ];
        assert_eq!(editor.post(&section, &text).status, 200);
        assert!(editor.get(&section).body.contains(SECRET), "it is written");
        assert_eq!(stage.decide(&bench, "2026").status, 200);

        let base = "/nb/strategi/sammen-i-fjordvik";
        for path in [
            "/nb/strategi".to_owned(),
            "/nb/strategi.atom".to_owned(),
            base.to_owned(),
            format!("{base}/1"),
            format!("{base}/1/kort"),
            format!("{base}/1/json"),
            format!("{base}/1/pdf"),
            format!("{base}/2"),
            format!("{base}/2/endringer"),
            format!("{base}/2/json"),
            format!("{base}/2/pdf"),
            format!("{base}/arbeidet"),
            format!("{base}/innspill"),
            format!("{base}/handlingsplan/2026"),
            format!("{base}/handlingsplan/2026/csv"),
            format!("{base}/handlingsplan/2026/xlsx"),
            format!("{base}/handlingsplan/2026/pdf"),
        ] {
            let answer = stage.nobody().send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{path}");
            let text = said_by(answer.body());
            assert!(!text.contains("7731"), "{path}");
            // What is searched is what is read: what everybody may know is found there.
            let told = ["Rom for alle", "Nattåpent", "Lengre åpent", "Oppstart"];
            assert!(
                told.iter().any(|it| text.contains(it)) || path.ends_with("atom"),
                "{path}: {text}"
            );
        }
        // The paper has what was promised, as the page has; and a note is not found by its words.
        let paper = stage
            .nobody()
            .send("GET", &format!("{base}/1/pdf"), &[], "");
        let paper = said_by(paper.body());
        assert!(paper.contains("Nattåpent"), "{paper}");
        let found = stage.nobody().get(&format!("{base}/innspill?q=Hemmelig"));
        assert!(found.text().contains("Viser 0 av 1"), "{}", found.text());
        let plan = format!("{base}/handlingsplan/2026/xlsx");
        let plan = stage.nobody().send("GET", &plan, &[], "");
        assert!(said_by(plan.body()).contains("Nattåpent"));
        let short = stage.nobody().get(&format!("{base}/1/kort"));
        assert!(short.text().contains("1 Rom for alle"), "{}", short.text());
    });
}

#[test]
fn from_nobody_to_the_one_who_decides_each_does_what_she_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let section = stage.add(&bench, "Rom for alle", "");
        stage.own(&section, &role);
        let editor = stage.as_person(&stage.editor);
        let measure = [
            ("version", "0"),
            ("title-nb", "Nattåpent"),
            ("role", role.as_str()),
        ];
        let made = editor.post(&format!("{bench}/tiltak/nytt"), &measure);
        let measure = made.path.split('?').next().expect("a path").to_owned();
        // A council member reads what is decided, as everybody does; her seat gives no right here.
        let member = stage.town.person(MEMBER, "anne@fjordvik.example");
        let seats = stage.as_person(&member).send("GET", "/nb/plasser", &[], "");
        assert_eq!(seats.body(), b"medlem av kommunestyret");
        let reader = stage.town.person("Rune Stordal", "rune@fjordvik.example");
        stage.town.employ(&reader, RoleKind::Reader, None);
        let says = [("version", "1"), ("status", "started"), ("progress", "10")];
        let status = format!("{measure}/status");
        for who in [&stage.stranger, &member] {
            let browser = stage.as_person(who);
            for path in ["", "/tiltak", "/arbeid", "/innspill", "/gjennomlesing"] {
                let path = format!("{bench}{path}");
                assert_eq!(browser.get(&path).status, 403, "{path}");
            }
            assert_eq!(browser.post(&status, &says).status, 403);
            assert_eq!(browser.get("/nb/strategi").status, 200);
        }
        let owner = stage.as_person(&stage.owner);
        assert_eq!(
            owner.post(&measure, &says).status,
            403,
            "she does not change it"
        );
        assert_eq!(
            owner.post(&status, &says).status,
            200,
            "she says how it stands"
        );
        let mine = owner.get(&format!("{bench}/tiltak?mine=yes"));
        assert!(mine.text().contains("Nattåpent"));
        let others = editor.get(&format!("{bench}/tiltak?mine=yes"));
        assert!(
            !others
                .texts("tbody th")
                .iter()
                .any(|it| it.contains("Nattåpent"))
        );
        let timeline = editor.get(&format!("{bench}/tiltak?visning=tidslinje&mangler=due"));
        assert!(timeline.text().contains("Nattåpent"));
        let reader = stage.as_person(&reader);
        assert_eq!(
            reader.get(&bench).status,
            200,
            "one who only reads may look"
        );
        let path = format!("{bench}/vedtak");
        assert_eq!(reader.get(&path).status, 403);
        assert_eq!(stage.as_person(&stage.owner).get(&path).status, 403);
        assert_eq!(editor.get(&path).status, 200);
    });
}
