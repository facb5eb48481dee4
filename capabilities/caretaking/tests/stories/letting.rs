//! Whoever lets premises says how one gets in, follows damage, settles answers and reads figures: of her
//! own, and of nothing else.

use jiff::civil::date;
use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY, version};

const WAY: [(&str, &str); 9] = [
    ("last", ""),
    ("from-day", "1"),
    ("from-month", "1"),
    ("from-year", "2026"),
    ("way", "code"),
    ("nb", "Tast koden ved kjøkkendøra."),
    ("nn", ""),
    ("en", ""),
    ("hours", "24"),
];

#[test]
fn she_says_how_one_gets_in_and_the_code_is_hers_to_set() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_codes();
        stage.run("DELETE FROM way_in");
        stage.has_another_house();
        let (list, hall) = ("/nb/saker/inngang", "/nb/saker/inngang/hall");
        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(nils.get(list).status, 403, "she lets nothing");
        assert_eq!(nils.send_form(hall, &WAY).status(), 403);
        stage.club_lets("house");
        assert_eq!(nils.get(list).texts("main ul.rows a"), [""; 0]);
        assert_eq!(nils.get(hall).status, 404, "that is the municipality's");
        assert_eq!(nils.send_form(hall, &WAY).status(), 404);
        stage.club_lets("site");
        let page = nils.get(list);
        assert_eq!(page.texts("main ul.rows a"), ["Sandvikhallen, Storhallen"]);
        assert_eq!(nils.send_form(hall, &WAY).status(), 303);
        assert_eq!(stage.told("SELECT way AS it FROM way_in"), ["code"]);
        for stranger in [
            stage.as_person(&stage.officer),
            stage.as_person(&stage.parent),
        ] {
            assert_eq!(stranger.get(list).status, 403);
            assert_eq!(stranger.send_form(hall, &WAY).status(), 403);
        }
        let nobody = stage.house.browser(HOST).send("GET", hall, &[], "");
        assert_eq!(nobody.status(), 303, "sign in first");

        stage.choir_has("a", 18, 20);
        stage.tells();
        let locks = "SELECT to_address AS it FROM mail WHERE subject LIKE 'Ny kode%'";
        assert_eq!(
            stage.told(locks),
            ["nils@example.no"],
            "the caretakers of the municipality do not hear of it"
        );
    });
}

#[test]
fn damage_at_her_premises_waits_on_her_and_she_follows_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_another_house();
        let tell = "/nb/vaktmester/skade";
        let parent = stage.as_person(&stage.parent);
        let waits = "SELECT addressee AS it FROM task WHERE state = 'open'";
        let hall = [("premises", "hall"), ("words", "Vinduet er knust.")];
        assert_eq!(parent.send_files(tell, &hall, &[]).status(), 303);
        assert_eq!(stage.told(waits), ["staff"]);
        let first = stage.told("SELECT id AS it FROM damage").remove(0);
        let first = format!("/nb/saker/skader/{first}");
        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(nils.get(&first).status, 403);
        stage.club_lets("house");
        assert_eq!(nils.get(&first).status, 404, "not hers");
        assert_eq!(
            nils.send_form(&first, &[("state", "mended")]).status(),
            404,
            "nor to change, whatever was read"
        );
        stage.club_lets("site");
        stage.run("UPDATE task SET state = 'done'");
        assert_eq!(parent.send_files(tell, &hall, &[]).status(), 303);
        assert_eq!(stage.told(waits), ["association"]);
        let list = nils.get("/nb/saker/skader");
        assert_eq!(list.texts("main li h2").len(), 2);
        let page = nils.get(&first);
        let seen = version(&page);
        let mended = [
            ("version", seen.as_str()),
            ("state", "mended"),
            ("words", "Nytt glass."),
        ];
        assert_eq!(parent.send_form(&first, &mended).status(), 403);
        let officer = stage.as_person(&stage.officer);
        assert_eq!(officer.send_form(&first, &mended).status(), 403);
        assert_eq!(nils.send_form(&first, &mended).status(), 303);
        assert_eq!(nils.send_form(&first, &mended).status(), 409);
        let left = nils.get("/nb/saker/skader");
        assert_eq!(left.texts("main li h2").len(), 1);
    });
}

#[test]
fn she_reads_figures_of_her_own_and_settles_what_is_said_of_times_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_another_house();
        let it = stage.choir_has("a", 18, 20);
        stage.at(TODAY, 18 * 60 + 30);
        assert_eq!(stage.mark(&stage.as_staff(), &it.id, "no", "0"), 303);
        let hers = stage.as_person(&stage.officer);
        let reply = format!("/nb/oppmote/{}/svar", it.id);
        let said = [("version", "1"), ("reply", "Vi sto ute.")];
        assert_eq!(hers.send_form(&reply, &said).status(), 303);
        let settle = format!("/nb/saker/oppmote/{}", it.id);
        let stands = [("version", "2"), ("settled", "taken_back")];
        let csv = "/nb/saker/lokaltall.csv?fra=2026-03-12&til=2026-03-12";

        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(nils.get(csv).status, 403);
        assert_eq!(nils.send_form(&settle, &stands).status(), 403);
        stage.club_lets("house");
        assert_eq!(nils.get(csv).body.lines().count(), 1, "nothing of others");
        let answers = nils.get("/nb/saker/oppmote").text();
        assert!(!answers.contains("Vi sto ute."), "{answers}");
        assert_eq!(nils.send_form(&settle, &stands).status(), 404);

        stage.club_lets("site");
        let rows = nils.get(csv).body;
        assert!(rows.contains("Sandvikhallen;2;0;2"), "{rows}");
        let page = nils.get("/nb/saker/lokaltall").text();
        assert!(
            !page.contains("Andel avslag") && page.contains("Andel brukt"),
            "what is reckoned of all that the municipality gives out is not hers: {page}"
        );
        let page = nils.get("/nb/saker/oppmote");
        assert!(page.text().contains("Vi sto ute."), "{}", page.text());
        let seen = version(&page);
        let stands = [("version", seen.as_str()), ("settled", "taken_back")];
        assert_eq!(hers.send_form(&settle, &stands).status(), 403);
        assert_eq!(nils.send_form(&settle, &stands).status(), 303);
        stage.at(date(2026, 3, 13), 0);
        let told = stage.as_person(&stage.officer);
        let told = told.get(&format!("/nb/oppmote/{}", it.id)).text();
        assert!(told.contains("Teller ikke"), "{told}");
    });
}
