//! The whole way of a strategy, told in one piece: the council's order, the work, four theme owners who each
//! write their part, the read-through, a decision with an amendment, the first action plan, a status round by
//! links, the report, the second plan, and the revision four years later.

use access::RoleKind;
use testkit::{Browser, on_each_engine, said_by};

use crate::stage::{Stage, last, pairs};

const BASE: &str = "/nb/strategi/ny-strategi";
/// Theme, role, who holds it, and what she writes.
const OWNERS: [[&str; 4]; 4] = [
    [
        "Rom for alle",
        "leder for lokaler",
        "Anne Vik",
        "Barn låner rom.",
    ],
    [
        "Lett å være med",
        "leder for kultur og idrett",
        "Berit Sunde",
        "Ett skjema er nok.",
    ],
    [
        "Vi løfter sammen",
        "leder for frivillighet",
        "Cato Nes",
        "Vi møtes to ganger i året.",
    ],
    [
        "Klare når det gjelder",
        "leder for beredskap",
        "Dina Ask",
        "Lagene kjenner planen.",
    ],
];

fn day<'a>(name: [&'a str; 3], on: [&'a str; 3]) -> Vec<(&'a str, &'a str)> {
    name.into_iter().zip(on).collect()
}

const FROM: [&str; 3] = ["from-day", "from-month", "from-year"];
const UNTIL: [&str; 3] = ["until-day", "until-month", "until-year"];
const ON: [&str; 3] = ["on-day", "on-month", "on-year"];

fn version(browser: &Browser<'_>, path: &str) -> String {
    browser.get(path).attributes("input[name=version]", "value")[0].clone()
}

/// A role held by somebody who works for the municipality. Gives back its id, and her.
fn role(stage: &Stage, title: &str, name: &str) -> (String, access::PersonId) {
    let email = format!("{}@fjordvik.example", name.to_lowercase().replace(' ', "."));
    let person = stage.town.person(name, &email);
    stage.town.employ(&person, RoleKind::Reader, Some("kultur"));
    let mut fields = vec![
        ("version", "0"),
        ("title", title),
        ("unit", "Kommunen"),
        ("holder-1-name", name),
        ("holder-1-email", email.as_str()),
    ];
    let from = [
        "holder-1-from-day",
        "holder-1-from-month",
        "holder-1-from-year",
    ];
    fields.extend(day(from, ["1", "1", "2020"]));
    let editor = stage.as_person(&stage.editor);
    let made = editor.post("/nb/saker/strategi/roller/ny", &fields);
    assert_eq!(made.status, 200, "{}", made.text());
    let all = editor.get("/nb/saker/strategi/roller");
    (last(&all.link(&format!("{title} ({name})"))), person)
}

/// The link of the letter to the holder of a role.
fn link(stage: &Stage, round: &str, role: &str) -> String {
    let town = stage.served();
    let found = stage
        .town
        .db
        .read_now(|conn| strategy::store::roles::one(conn, role));
    let role = found.expect("read").expect("the role");
    let today = kernel::today(&*stage.town.clock);
    let holder = role.holder(today).expect("a holder");
    let path = followup::letters::link(&town, round, &role.id, holder);
    format!("/nb{path}")
}

fn at(stage: &Stage, written: &str) {
    let at: jiff::Timestamp = written.parse().expect("an instant");
    stage.town.clock.set(at.into());
}

#[test]
fn from_the_councils_order_through_rounds_and_report_to_the_revision() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (editor, nobody) = (stage.as_person(&stage.editor), stage.nobody());
        let owners = OWNERS.map(|[_, title, name, _]| role(&stage, title, name));

        // The order, and the work that everybody can follow.
        let mut begin = vec![("nb", "Ny strategi"), ("kind", "shape-0")];
        begin.extend(day(FROM, ["1", "1", "2026"]));
        begin.extend(day(UNTIL, ["31", "12", "2029"]));
        let made = editor.post("/nb/saker/strategi/ny", &begin);
        let bench = made.path.split('?').next().expect("a path").to_owned();
        let mut work = vec![
            ("version", "0"),
            ("name-nb", "Ny strategi"),
            ("order", "kommunestyret, sak 94/25"),
            ("practice", "dialogue"),
            ("public", "yes"),
        ];
        work.extend(day(
            ["begun-day", "begun-month", "begun-year"],
            ["1", "9", "2025"],
        ));
        assert_eq!(editor.post(&format!("{bench}/arbeid"), &work).status, 200);
        let open = nobody.get(&format!("{BASE}/arbeidet")).text();
        assert!(
            open.contains("sak 94/25") && open.contains("Fase 1 av 9"),
            "{open}"
        );

        // Four owners each write their own theme, and nobody writes in another's.
        let mut sections = Vec::new();
        for ([title, ..], (role, _)) in OWNERS.iter().zip(&owners) {
            let fields = [("title", *title), ("parent", "")];
            let page = editor.post(&format!("{bench}/ny-del"), &fields);
            let section = page.path.split('?').next().expect("a path").to_owned();
            let about = [("version", "1"), ("role", role.as_str()), ("inside", "")];
            assert_eq!(editor.post(&format!("{section}/om"), &about).status, 200);
            sections.push(section);
        }
        for (nth, [title, _, _, text]) in OWNERS.iter().enumerate() {
            let owner = stage.as_person(&owners[nth].1);
            let next = &sections[(nth + 1) % 4];
            assert_eq!(owner.get(next).status, 403, "another's theme");
            let now = version(&owner, &sections[nth]);
            let says = [
                ("version", now.as_str()),
                ("title-nb", *title),
                ("text-nb", *text),
            ];
            assert_eq!(owner.post(&sections[nth], &says).status, 200);
        }

        // The read-through: each reads another's theme; the owner says that a comment is dealt with.
        let reading = format!("{bench}/gjennomlesing");
        let now = version(&editor, &reading);
        let mut until = vec![("version", now.as_str())];
        until.extend(day(UNTIL, ["1", "5", "2026"]));
        assert_eq!(
            editor.post(&format!("{bench}/lesefrist"), &until).status,
            200
        );
        for (nth, (_, person)) in owners.iter().enumerate() {
            let about = last(&sections[(nth + 1) % 4]);
            let text = format!("Merknad {nth}");
            let said = [
                ("section", about.as_str()),
                ("paragraph", "0"),
                ("text", text.as_str()),
            ];
            let page = stage.as_person(person).post(&reading, &said);
            assert!(page.text().contains(&text), "{}", page.text());
        }
        let second = stage.as_person(&owners[1].1);
        let forms = second.get(&reading).forms();
        let own: Vec<_> = forms
            .iter()
            .filter(|(_, to)| to.contains("/kommentar/"))
            .collect();
        assert_eq!(
            own.len(),
            1,
            "she deals with what was said of hers: {forms:?}"
        );
        assert_eq!(second.post(&own[0].1, &[]).status, 200);

        // The decision, with an amendment that is carried into the text.
        let first = last(&sections[0]);
        let mut decision = vec![
            ("body", "kommunestyret"),
            ("case", "31/26"),
            ("vote", "Enstemmig"),
            ("amended-1-section", first.as_str()),
            ("amended-1-before", "låner rom"),
            ("amended-1-after", "låner rom gratis"),
        ];
        decision.extend(day(ON, ["10", "3", "2026"]));
        let decided = editor.post(&format!("{bench}/vedtak"), &decision);
        assert_eq!(decided.status, 200, "{}", decided.text());
        let page = nobody.get(BASE);
        assert!(
            page.text().contains("Barn låner rom gratis."),
            "{}",
            page.text()
        );
        let form = editor.get(&format!("{bench}/tiltak/nytt"));
        let goals = form.attributes("input[name=goals]", "value");
        let anchors = page.attributes("h2", "id");
        assert!(
            goals.iter().all(|it| anchors.contains(it)),
            "an anchor for each theme"
        );
        for ([title, role, ..], goal) in OWNERS.iter().zip(&goals) {
            assert!(page.text().contains(role), "{title} tells who owns it");
            assert!(
                page.attributes("nav.toc a", "href")
                    .contains(&format!("#{goal}"))
            );
        }
        let pdf = nobody.send("GET", &format!("{BASE}/1/pdf"), &[], "");
        assert!(said_by(pdf.body()).contains("låner rom gratis"));
        testkit::keep_paper("whole-way", pdf.body());

        // The first action plan: a measure for each theme.
        let titles = ["Null kroner", "Ett skjema", "To møter", "Øvelse"];
        for ((title, goal), (role, _)) in titles.iter().zip(&goals).zip(&owners) {
            let measure = [
                ("version", "0"),
                ("title-nb", *title),
                ("goals", goal.as_str()),
                ("role", role.as_str()),
                ("years", "2026"),
                ("weight", "1"),
            ];
            assert_eq!(
                editor
                    .post(&format!("{bench}/tiltak/nytt"), &measure)
                    .status,
                200
            );
        }
        let plan = |editor: &Browser<'_>, year: &str, on: [&str; 3]| {
            let mut decision = vec![("body", "formannskapet")];
            decision.extend(day(ON, on));
            let path = format!("{bench}/handlingsplan/{year}/vedtak");
            let page = editor.post(&path, &decision);
            assert_eq!(page.status, 200, "{}", page.text());
        };
        plan(&editor, "2026", ["11", "3", "2026"]);

        // The status round: each of the four answers by the link of her letter.
        let open = format!("/nb/saker/oppfolging/dokument/{}/runde", last(&bench));
        let round = last(&editor.post(&open, &[]).path);
        for (nth, (role, _)) in owners.iter().enumerate() {
            let path = link(&stage, &round, role);
            let asked = nobody.get(&path);
            assert_eq!(
                asked.texts("fieldset.panel legend"),
                [titles[nth]],
                "her own alone"
            );
            let (status, progress, why) = match nth {
                0 => ("done", "100", "Prislista er endret."),
                1 => ("delayed", "25", "Leverandøren er forsinket."),
                _ => ("on-track", "50", ""),
            };
            let said = crate::stage::answers(&asked, &[(status, progress, why)]);
            assert_eq!(nobody.post(&path, &pairs(&said)).status, 200);
        }
        let state = nobody.get(BASE).text();
        assert!(state.contains("1 av 4 tiltak er ferdige"), "{state}");

        // The report of the year drafts itself, is decided and stays.
        at(&stage, "2027-01-20T09:00:00Z");
        let (editor, nobody) = (stage.as_person(&stage.editor), stage.nobody());
        let begin = format!("/nb/saker/oppfolging/dokument/{}/rapport", last(&bench));
        let draft = editor.post(&begin, &[("from", "2026"), ("year", "2026")]);
        let words = draft.body.clone();
        for told in [
            "Ferdig: «Null kroner».",
            "Forsinket: «Ett skjema». Leverandøren er forsinket.",
            "Fortsetter: «Øvelse».",
        ] {
            assert!(words.contains(told), "{told}: {}", draft.text());
        }
        let report = draft.path.split('?').next().expect("a path").to_owned();
        let decide = format!("{report}/vedtak");
        let now = version(&editor, &decide);
        let mut decision = vec![("version", now.as_str()), ("body", "kommunestyret")];
        decision.extend(day(ON, ["19", "1", "2027"]));
        let done = editor.post(&decide, &decision);
        assert_eq!(done.status, 200, "{}", done.text());
        let public = "/nb/oppfolging/rapport/ny-strategi/2026";
        assert!(
            nobody
                .get(public)
                .text()
                .contains("Leverandøren er forsinket.")
        );

        // The second plan: what is done is left out, one goes on, one is new.
        let board = editor.get(&format!("{bench}/tiltak"));
        let late = last(&board.link("Ett skjema"));
        let new = [
            ("version", "0"),
            ("title-nb", "Nøkkelskap"),
            ("goals", goals[0].as_str()),
        ];
        let new = last(&editor.post(&format!("{bench}/tiltak/nytt"), &new).path);
        let chosen = [("measure", late.as_str()), ("measure", new.as_str())];
        let next = editor.post(&format!("{bench}/handlingsplan/2027"), &chosen);
        let rows = next.texts("tbody tr").join("\n");
        let has = |title: &str, since: &str| {
            let mut lines = rows.lines();
            lines.any(|row| row.contains(title) && row.contains(since))
        };
        assert!(
            has("Ett skjema", "Videreført") && has("Nøkkelskap", "Nytt"),
            "{rows}"
        );
        assert!(has("Null kroner", "Tatt ut"), "{rows}");
        plan(&editor, "2027", ["19", "1", "2027"]);

        // Four years later: the next edition, compared with this one; the first stays.
        at(&stage, "2029-11-20T09:00:00Z");
        let editor = stage.as_person(&stage.editor);
        let mut from = day(FROM, ["1", "1", "2030"]);
        from.extend(day(UNTIL, ["31", "12", "2033"]));
        let page = editor.post(&format!("{bench}/ny-utgave"), &from);
        let theme = page.link("1 Rom for alle");
        let owner = stage.as_person(&owners[0].1);
        let now = version(&owner, &theme);
        let says = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", "Alle låner rom gratis."),
        ];
        assert_eq!(owner.post(&theme, &says).status, 200);
        let mut decision = vec![("body", "kommunestyret")];
        decision.extend(day(ON, ["20", "11", "2029"]));
        assert_eq!(
            editor.post(&format!("{bench}/vedtak"), &decision).status,
            200
        );
        at(&stage, "2030-01-05T09:00:00Z");
        let nobody = stage.nobody();
        let changes = nobody.get(&format!("{BASE}/2/endringer"));
        assert_eq!(changes.texts("del"), ["Barn"]);
        assert_eq!(changes.texts("ins"), ["Alle"]);
        let now = nobody.get(BASE).text();
        assert!(
            now.contains("Alle låner rom gratis.") && now.contains("Gjelder nå"),
            "{now}"
        );
        let then = nobody.get(&format!("{BASE}/1")).text();
        assert!(
            then.contains("Barn låner rom gratis.") && !then.contains("Gjelder nå"),
            "{then}"
        );
        assert_eq!(nobody.get(public).status, 200, "the report stays");
        let plan = nobody.get(&format!("{BASE}/handlingsplan/2026")).text();
        assert!(
            plan.contains("Null kroner") && plan.contains("Vedtatt av formannskapet"),
            "{plan}"
        );
    });
}
