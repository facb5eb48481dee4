//! Operating grants divided by a key, with a music council's advice: two of its members step aside for
//! their own, the committee moves a sum, everybody is told why, and one complaint is won without anybody
//! else's sum being touched.

mod committee;
mod council;
mod key;
pub mod town;
mod trials;

use testkit::on_each_engine;

use town::Divided;

#[test]
fn operating_grants_by_a_key_with_a_councils_advice_and_a_complaint_won() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let marit = stage.as_person(&stage.marit);
        marit.post(
            &format!("{}/habilitet", stage.cockpit()),
            &[("sure", "yes")],
        );
        stage.advise();
        assert!(
            !marit
                .get(&stage.cockpit())
                .text()
                .contains("Innstill etter nøkkelen"),
            "nothing was run yet"
        );
        stage.divide();
        let cockpit = marit.get(&stage.cockpit());
        assert!(
            cockpit.text().contains("Innstill etter nøkkelen"),
            "{}",
            cockpit.text()
        );
        let page = marit.post(&format!("{}/etter-nokkelen", stage.cockpit()), &[]);
        assert!(
            page.text().contains("er innstilt med det nøkkelen gir"),
            "{}",
            page.text()
        );
        let proposed = "SELECT CAST(recommended / 100 AS TEXT) AS it FROM grant_application \
                        ORDER BY id";
        assert_eq!(stage.told(proposed), ["21000", "13000", "17000", "9000"]);

        // The case paper: the council's advice beside the proposal, and why they differ.
        let desk = format!("{}/rad", stage.cockpit());
        let forms = marit.get(&desk).forms();
        let (_, to) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/avvik"))
            .expect("a form");
        marit.post(
            to,
            &[
                ("why-case-f", "Nøkkelen er vedtatt for i år"),
                ("why-case-n", ""),
            ],
        );
        let paper = marit
            .get(&format!("{}/saksframlegg", stage.cockpit()))
            .text();
        for said in [
            "Innstilling fra Musikkrådet",
            "Rådet møttes 27. februar 2026",
            "Rådet innstilte 60 000 kr av en ramme på 60 000 kr i alt til 4 søkere",
            "Vi vil løfte det som er nytt for barn.",
            "Ingrid Solbakken trådte til side for Sandvik blandakor (forvaltningsloven § 6 første \
             ledd bokstav e), og var med på det prinsipielle.",
            "Nils Aasen trådte til side for Aasen IL (forvaltningsloven § 6 første ledd \
             bokstav e).",
            "Rådet innstilte 12 000 kr, og her foreslås 13 000 kr. Nøkkelen er vedtatt for i år",
            "Rådet innstilte 18 000 kr, og her foreslås 17 000 kr. Summen følger",
        ] {
            assert!(paper.contains(said), "{said}: {paper}");
        }
        let bytes = marit
            .send(
                "GET",
                &format!("{}/saksframlegg.pdf", stage.cockpit()),
                &[],
                "",
            )
            .into_body();
        testkit::keep_paper("case-paper-with-council", &bytes);

        stage.decide();
        assert_eq!(stage.sums(), ["21000", "13000", "18000", "8000"]);

        // Told why, each with its own numbers; on the letter and on the page alike.
        let nils = stage.as_person(&stage.council[1]);
        for page in ["/nb/soknad/case-a", "/nb/soknad/case-a/brev"] {
            let text = nils.get(page).text();
            for said in [
                "Dere får 21 000 kr. Slik ble det regnet ut:",
                "Dere teller 40 av 100: 40 medlemmer.",
            ] {
                assert!(text.contains(said), "{page}: {text}");
            }
            assert!(!text.contains("ikke det nøkkelen gir"), "{text}");
        }
        let ingrid = stage.as_person(&stage.council[0]);
        for page in ["/nb/soknad/case-s", "/nb/soknad/case-s/brev"] {
            let text = ingrid.get(page).text();
            assert!(
                text.contains("Nøkkelen gir dere 9 000 kr."),
                "{page}: {text}"
            );
            assert!(text.contains("Vedtaket er 8 000 kr, og ikke det nøkkelen gir."));
        }
        let letter = ingrid.get("/nb/soknad/case-s/brev").text();
        assert!(letter.contains("Avstemning: 5 mot 2"), "{letter}");
        assert!(letter.contains("Flyttet til barnekurs"), "{letter}");
        assert_eq!(nils.get("/nb/soknad/case-s").status, 404, "his neighbour's");

        // The choir complains and gets its sum back, from another line of the budget.
        let page = ingrid.post(
            "/nb/soknad/case-s/klage",
            &[("text", "Vi har også barnekor")],
        );
        assert!(page.text().contains("Klagen er sendt"), "{}", page.text());
        let complaint = stage.told("SELECT id AS it FROM complaint").remove(0);
        let case = format!("/nb/saker/klager/{complaint}");
        let won = [
            ("amount", "9000"),
            ("money_from", "other"),
            ("money_words", "Utvalgets egne midler"),
            ("reasons", "Barnekoret skulle vært regnet med"),
        ];
        assert_eq!(
            marit.post(&format!("{case}/omgjor"), &won).status,
            403,
            "she decided"
        );
        let siri = stage.as_person(&stage.siri);
        let from_pot = [won[0], ("money_from", "pot"), ("money_words", ""), won[3]];
        let page = siri.post(&format!("{case}/omgjor"), &from_pot);
        assert_eq!(page.status, 422, "nothing is left of the pot");
        siri.post(&format!("{case}/omgjor"), &won);
        assert_eq!(
            stage.sums(),
            ["21000", "13000", "18000", "9000"],
            "nobody else's"
        );
        let text = ingrid.get("/nb/soknad/case-s").text();
        assert!(
            text.contains("Dere får 9 000 kr. Slik ble det regnet ut:"),
            "{text}"
        );
        let kept = "SELECT id AS it FROM grant_decision WHERE application_id = 'case-s'";
        assert_eq!(stage.told(kept).len(), 2, "both are kept");
        let letters = "SELECT id AS it FROM grant_letter WHERE application_id <> 'case-s'";
        assert_eq!(stage.told(letters).len(), 3, "nobody else is written to");
    });
}
