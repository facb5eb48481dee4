//! The whole way: the council's order, the work, a draft by two owners, the read-through, a decision with
//! an amendment, the first action plan, the second, and the revision four years later; and three documents
//! of different build that come back equal.

use testkit::{Page, on_each_engine};

use crate::stage::{Stage, version};

const STRATEGY: &str = "# Sammen\n\n## Forord\n\nVi vil mye.\n\n## 1 Rom for alle\n\n### 1.1 Barn låner gratis\n\nUten å betale.\n\n## 2 Lett å være med\n\n### 2.1 Ett sted å søke\n";
const PLATFORM: &str = "FORMÅL\n\nVi skylder hverandre noe.\n\nPRINSIPPER\n\nFrivilligheten er fri.\n\nGRUPPER AV MÅL\n\n1 Møteplasser\n\n1.1 Åpne hus\n\n1.1.1 Nøkkel til naboen\n\nHver krets får en nøkkel.\n\nOPPFØLGING\n\nHvert år.\n";
const POLICY: &str = "# Politikk\n\n## Flere er med\n\n### Barn\n\n- nær\n- åpent\n\n| År | Timer |\n|---|---|\n| 2026 | 6 900 |\n";

fn path(page: &Page) -> String {
    page.path.split('?').next().expect("a path").to_owned()
}

fn begun(stage: &Stage, name: &str, kind: &str) -> String {
    let fields = [
        ("nb", name),
        ("kind", kind),
        ("from-day", "1"),
        ("from-month", "1"),
        ("from-year", "2024"),
    ];
    let editor = stage.as_person(&stage.editor);
    path(&editor.post("/nb/saker/strategi/ny", &fields))
}

#[test]
fn three_documents_of_different_build_come_back_equal() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let editor = stage.as_person(&stage.editor);
        for (name, slug, kind, text, sections) in [
            ("Strategi", "strategi", "shape-0", STRATEGY, 5),
            ("Plattform", "plattform", "shape-1", PLATFORM, 7),
            ("Politikk", "politikk", "shape-2", POLICY, 2),
        ] {
            let bench = begun(&stage, name, kind);
            let fields = [("text", text), ("language", "nb"), ("act", "keep")];
            editor.post(&format!("{bench}/les-inn"), &fields);
            let form = editor.get(&format!("{bench}/tiltak/nytt"));
            let goal = form.attributes("input[name=goals]", "value")[1].clone();
            let measure = [
                ("version", "0"),
                ("title-nb", "Nattåpent"),
                ("text-nb", "Slik gjør vi det."),
                ("goals", goal.as_str()),
                ("plan-reference", "Samfunnsdelen 2022–2034, mål 3"),
            ];
            let path = format!("{bench}/tiltak/nytt");
            assert_eq!(editor.post(&path, &measure).status, 200);
            assert_eq!(stage.decide(&bench, "2023").status, 200);
            let told = |slug: &str| stage.nobody().get(&format!("/nb/strategi/{slug}/1/json"));
            let first = told(slug);
            let parts = first.json();
            let parts = parts["sections"].as_array().expect("sections");
            assert_eq!(parts.len(), sections, "{slug}");
            let kinds = editor.get("/nb/saker/strategi/ny");
            let kinds = kinds.attributes("input[name=kind]", "value");
            // The newest kind that was kept is the one this document was begun with.
            let own = kinds.iter().filter(|own| !own.starts_with("shape-"));
            let copies: Vec<String> = own.cloned().collect();
            let same = copies.iter().enumerate().any(|(at, own)| {
                let copy = begun(&stage, &format!("{name} {at}"), own);
                let fields = [
                    ("text", first.body.as_str()),
                    ("language", "nb"),
                    ("act", "keep"),
                ];
                editor.post(&format!("{copy}/les-inn"), &fields);
                stage.decide(&copy, "2023");
                told(&format!("{slug}-{at}")).json() == first.json()
            });
            assert!(same, "{slug} comes back equal");
        }
    });
}

#[test]
fn from_the_councils_order_to_the_revision_four_years_later() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let editor = stage.as_person(&stage.editor);
        let owner = stage.as_person(&stage.owner);
        let nobody = stage.nobody();
        let base = "/nb/strategi/sammen-i-fjordvik";

        // The order, and the work.
        let work = [
            ("version", "0"),
            ("name-nb", "Ny strategi"),
            ("order", "kommunestyret, sak 31/26"),
            ("practice", "dialogue"),
            ("begun-day", "1"),
            ("begun-month", "3"),
            ("begun-year", "2026"),
            ("public", "yes"),
        ];
        editor.post(&format!("{bench}/arbeid"), &work);
        assert!(
            nobody
                .get(&format!("{base}/arbeidet"))
                .text()
                .contains("sak 31/26")
        );

        // A draft by its owners.
        let theme = stage.add(&bench, "Rom for alle", "");
        stage.own(&theme, &role);
        let now = version(&owner.get(&theme));
        let text = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", "Barn låner rom."),
        ];
        assert_eq!(owner.post(&theme, &text).status, 200);
        let node = editor.get(&bench);
        let node = node.attributes("select[name=parent] option", "value")[1].clone();
        let other = stage.add(&bench, "Lett å være med", "");

        // The read-through.
        let reading = format!("{bench}/gjennomlesing");
        let now = version(&editor.get(&reading));
        let until = [
            ("version", now.as_str()),
            ("until-day", "1"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        editor.post(&format!("{bench}/lesefrist"), &until);
        let id = |path: &str| path.rsplit('/').next().expect("an id").to_owned();
        let said = [
            ("section", id(&other)),
            ("paragraph", "0".to_owned()),
            ("text", "For kort.".to_owned()),
        ];
        let said = said.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert!(owner.post(&reading, &said).text().contains("For kort."));

        // The decision, with an amendment that is carried into the text.
        let section = id(&theme);
        let decision = [
            ("body", "kommunestyret"),
            ("on-day", "14"),
            ("on-month", "12"),
            ("on-year", "2022"),
            ("amended-1-section", section.as_str()),
            ("amended-1-before", "låner rom"),
            ("amended-1-after", "låner rom gratis"),
        ];
        assert_eq!(
            editor.post(&format!("{bench}/vedtak"), &decision).status,
            200
        );
        let page = nobody.get(base);
        assert!(page.text().contains("Barn låner rom gratis."));
        assert!(
            page.attributes("h2", "id").contains(&node),
            "an anchor to cite"
        );
        let pdf = nobody.send("GET", &format!("{base}/1/pdf"), &[], "");
        assert!(pdf.body().starts_with(b"%PDF"));

        // Two action plans, of one measure that goes on and one that is new.
        for (title, years) in [("Nattåpent", "2025, 2026"), ("Nøkkelskap", "2026")] {
            let measure = [
                ("version", "0"),
                ("title-nb", title),
                ("years", years),
                ("goals", node.as_str()),
                ("role", role.as_str()),
            ];
            let path = format!("{bench}/tiltak/nytt");
            assert_eq!(editor.post(&path, &measure).status, 200);
        }
        for year in ["2025", "2026"] {
            let plan = format!("{bench}/handlingsplan/{year}/vedtak");
            let decision = [
                ("body", "formannskapet"),
                ("on-day", "10"),
                ("on-month", "12"),
                ("on-year", "2024"),
            ];
            assert_eq!(editor.post(&plan, &decision).status, 200);
        }
        let second = nobody.get(&format!("{base}/handlingsplan/2026")).text();
        assert!(
            second.contains("Videreført") && second.contains("Nytt"),
            "{second}"
        );

        // Four years later: the next edition, compared with this one.
        let next = [
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2027"),
        ];
        let page = editor.post(&format!("{bench}/ny-utgave"), &next);
        let theme = page.link("1 Rom for alle");
        let now = version(&owner.get(&theme));
        let text = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", "Alle låner rom gratis."),
        ];
        assert_eq!(owner.post(&theme, &text).status, 200);
        assert_eq!(stage.decide(&bench, "2026").status, 200);
        let changes = nobody.get(&format!("{base}/2/endringer"));
        assert_eq!(changes.texts("del"), ["Barn"]);
        assert_eq!(changes.texts("ins"), ["Alle"]);
        let first = nobody.get(&format!("{base}/1")).text();
        assert!(first.contains("Barn låner rom gratis."), "the first stays");
    });
}
