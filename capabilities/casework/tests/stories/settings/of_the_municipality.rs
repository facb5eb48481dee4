//! The municipality's own profile: contact, colours, texts, districts and activities.

use testkit::on_each_engine;

use super::{Desk, filled, pairs};

#[test]
fn an_administrator_sees_what_changes_saves_it_and_puts_it_back() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/kontakt";
        let form = tone.get(there);
        let typed = [
            ("phone", "70 00 00 00"),
            ("hours", "mandag–fredag kl. 9–15"),
        ];
        let preview = tone.post(there, &pairs(&filled(&form, &typed, "preview")));
        let text = preview.text();
        assert!(text.contains("Før: ingentingNå: 70 00 00 00"), "{text}");
        assert_eq!(desk.profile().contact.phone, "", "a preview saves nothing");

        let saved = tone.post(there, &pairs(&filled(&form, &typed, "save")));
        assert!(saved.text().contains("Det er lagret"));
        assert!(saved.text().contains("Tone Eide"), "the history says who");
        assert_eq!(desk.profile().contact.phone, "70 00 00 00");
        let trail = desk.trail("kontakt");
        assert_eq!(trail.len(), 1);
        assert_eq!(trail[0].action, "casework.settings");
        assert_eq!(trail[0].person_id.as_ref(), Some(&desk.tone));

        let late = tone.send_form(there, &pairs(&filled(&form, &typed, "save")));
        assert_eq!(late.status(), 409, "it has another version now");

        let back = saved.attributes("main a[href*=\"/tilbake/\"]", "href");
        let asked = tone.get(&back[0]);
        assert!(asked.text().contains("Nå: ingenting"), "{}", asked.text());
        tone.post(&back[0], &pairs(&filled(&asked, &[], "")));
        assert_eq!(desk.profile().contact.phone, "");
        assert_eq!(desk.trail("kontakt").len(), 2);
    });
}

#[test]
fn what_would_break_a_page_is_refused_at_its_field() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        for (page, field, wrong, words) in [
            (
                "kontakt",
                "web",
                "javascript:alert(1)",
                "Skriv hele adressen",
            ),
            ("kontakt", "nb", "", "Skriv navnet"),
            ("utseende", "main", "teal", "Skriv fargen"),
            ("bydeler", "districts-1-codes", "999", "Postnummeret «999»"),
            ("tekster/desk-number", "nb", "Sak", "de samme plassene"),
            (
                "tekster/desk-number",
                "nn",
                "Sak { $number } { $more }",
                "de samme plassene",
            ),
            ("tekster/desk-go", "en", "Go { to", "kan ikke leses"),
            (
                "stoy",
                "days",
                "61",
                "Frist for svar: skriv et tall fra 1 til 60",
            ),
        ] {
            let there = format!("/nb/saker/innstillinger/{page}");
            let form = tone.get(&there);
            let sent = filled(&form, &[(field, wrong)], "save");
            let answer = if page == "utseende" {
                tone.send_files(&there, &pairs(&sent), &[])
            } else {
                tone.send_form(&there, &pairs(&sent))
            };
            assert_eq!(answer.status(), 422, "{page}: {field} = {wrong}");
            let body = String::from_utf8_lossy(answer.body()).into_owned();
            assert!(body.contains(words), "{page}: «{words}» is not in {body}");
        }
        assert_eq!(desk.profile(), desk.town.profile);
    });
}

#[test]
fn a_coat_of_arms_is_shown_before_it_is_saved_and_one_that_runs_is_refused() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/utseende";
        let form = tone.get(there);
        let fields = filled(&form, &[("main", "#FFE000")], "preview");
        let wrong: &[u8] = b"<svg onload='x()'/>";
        let refused = tone.send_files(there, &pairs(&fields), &[("logo", "vapen.svg", wrong)]);
        assert_eq!(refused.status(), 422);
        let drawing: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>\n";
        let shown = tone.send_files(there, &pairs(&fields), &[("logo", "vapen.svg", drawing)]);
        assert_eq!(shown.status(), 200);
        let body = String::from_utf8_lossy(shown.body()).into_owned();
        assert!(
            body.contains("for lys til"),
            "the colour is moved, and it is told"
        );
        assert!(
            desk.profile().brand.logo.is_empty(),
            "a preview saves nothing"
        );

        let drawing = std::str::from_utf8(drawing).expect("text");
        let with = [("main", "#FFE000"), ("drawing", drawing)];
        let saved = tone.send_files(there, &pairs(&filled(&form, &with, "save")), &[]);
        assert_eq!(saved.status(), 303);
        assert_eq!(desk.profile().brand.logo, drawing.trim());
        let css = tone.send(
            "GET",
            "/nb/saker/innstillinger/utseende/farger.css?main=%23FFE000",
            &[],
            "",
        );
        assert!(String::from_utf8_lossy(css.body()).starts_with(".sample{"));
    });
}

#[test]
fn own_words_stand_in_place_of_ours_until_they_are_taken_away() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let found = tone
            .get("/nb/saker/innstillinger/tekster?q=gå+til+saken")
            .text();
        assert!(found.contains("desk-go"), "{found}");
        let there = "/nb/saker/innstillinger/tekster/help-heading";
        let form = tone.get(there);
        tone.post(
            there,
            &pairs(&filled(
                &form,
                &[("nb", "Råd for oss"), ("nn", ""), ("en", "")],
                "save",
            )),
        );
        assert_eq!(tone.get("/nb/saker/hjelp").heading(), "Råd for oss");
        assert!(
            tone.get("/nb/saker/innstillinger/tekster")
                .text()
                .contains("én egen tekst")
        );
        let form = tone.get(there);
        tone.post(
            there,
            &pairs(&filled(
                &form,
                &[("nb", ""), ("nn", ""), ("en", "")],
                "save",
            )),
        );
        assert_eq!(
            tone.get("/nb/saker/hjelp").heading(),
            "Hjelp for saksbehandlere"
        );
        assert_eq!(
            tone.send("GET", "/nb/saker/innstillinger/tekster/no-such", &[], "")
                .status(),
            404
        );
    });
}

#[test]
fn a_district_is_added_named_and_put_in_order() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/bydeler";
        let form = tone.get(there);
        let mut fields = filled(&form, &[], "");
        fields.push(("add".to_owned(), "districts".to_owned()));
        let two = tone.post(there, &pairs(&fields));
        let typed = [
            ("districts-2-name", "Øvre Åsen"),
            ("districts-2-nn", "Øvre Åsen"),
            ("districts-2-en", "Upper Åsen"),
            ("districts-2-codes", "9992 9993"),
            ("districts-2-rank", "1"),
            ("districts-1-rank", "2"),
        ];
        tone.post(there, &pairs(&filled(&two, &typed, "save")));
        let districts = desk.profile().districts;
        let keys: Vec<&str> = districts.iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys.len(), 2);
        assert_eq!(keys[1], "sandvik");
        assert_eq!(districts[0].name_in(kernel::Language::En), "Upper Åsen");
        assert_eq!(districts[0].postal_codes, ["9992", "9993"]);
    });
}

#[test]
fn an_activity_is_switched_off_and_has_words_of_its_own() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/aktiviteter";
        let form = tone.get(there);
        let mut fields = filled(&form, &[("alias-school-band", "korpset, Musikken")], "save");
        fields.retain(|(name, value)| !(name == "used" && value == "football"));
        let count = fields.iter().filter(|(name, _)| name == "used").count();
        assert!(count > 100, "all others are still ticked: {count}");
        tone.post(there, &pairs(&fields));
        let profile = desk.profile();
        assert_eq!(profile.activities_off, ["football"]);
        let words: Vec<&str> = profile
            .activity_aliases
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(words, ["korpset", "musikken"]);
    });
}
