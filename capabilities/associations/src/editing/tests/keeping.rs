//! What is seen before it is saved, taken back, and entered on behalf.

use super::*;

#[test]
fn what_is_public_is_shown_as_the_public_sees_it_before_it_is_saved() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let about = path(&stage, "/om");
        let form = browser.get(&about);
        let version = form.attributes("input[name=version]", "value").remove(0);
        let written = [
            ("version", version.as_str()),
            (
                "description-nb",
                "Vi synger i Sandvik. Ring Kari på 912 34 567.",
            ),
            ("how_to_start-nb", "Kom innom."),
        ];
        let preview = browser.post(&about, &written);
        assert_eq!(preview.status, 200);
        assert_eq!(preview.heading(), CHOIR, "it is the very page");
        let text = preview.text();
        assert!(
            text.contains("Ikke lagret ennå") && text.contains("Vi synger i Sandvik."),
            "{text}"
        );
        assert!(text.contains("Står det noe privat her?"), "{text}");
        assert!(preview.texts("h2 + .state").contains(&"Endret".to_owned()));
        let public = stage.house.browser(HOST);
        let there = stage.path("nb", CHOIR, "");
        assert!(
            !public.get(&there).text().contains("Vi synger i Sandvik."),
            "nothing is saved yet"
        );

        let carried: Vec<(String, String)> = preview
            .attributes("form[method=post] input[type=hidden]", "name")
            .into_iter()
            .zip(preview.attributes("form[method=post] input[type=hidden]", "value"))
            .collect();
        let mut carried: Vec<(&str, &str)> = carried
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        carried.push(("do", "save"));
        let saved = browser.post(&about, &carried);
        assert!(
            saved.text().contains("Endringen er lagret."),
            "{}",
            saved.text()
        );
        assert!(
            public.get(&there).text().contains("Vi synger i Sandvik."),
            "the register is fresh"
        );
        let found = public.get("/nb/foreninger?q=sandvik").text();
        assert!(found.contains("Vi synger i Sandvik.") || found.contains(CHOIR));

        let late = browser.post(
            &about,
            &[
                ("version", version.as_str()),
                ("description-nb", "For sent."),
                ("do", "save"),
            ],
        );
        assert_eq!(late.status, 409);
        assert!(
            late.text().contains("Noen andre lagret før deg") && late.text().contains("For sent.")
        );

        let hub = browser.get(&path(&stage, ""));
        let version = hub.attributes("input[name=version]", "value").remove(0);
        let undone = browser.post(&path(&stage, "/angre"), &[("version", &version)]);
        assert!(undone.text().contains("Den siste endringen er angret."));
        assert!(
            public
                .get(&there)
                .text()
                .contains("Vi synger alt fra salmer"),
            "it is as it was"
        );
        let again = browser.send_form(&path(&stage, "/angre"), &[("version", &version)]);
        assert_eq!(again.status(), 409, "once");
    });
}

#[test]
fn what_staff_enter_on_behalf_is_marked_with_how_they_know() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = Of::Municipality { unit: None };
        let browser = as_somebody(&stage, RoleKind::CaseOfficer, staff, &[], &["associations"]);
        let (page, version) = (path(&stage, "/praktisk"), version(&stage));
        let written = [
            ("version", version.as_str()),
            ("openness", "full"),
            ("price_from", "500"),
            ("do", "save"),
        ];
        let silent = browser.post(&page, &written);
        assert_eq!(silent.status, 422);
        assert_eq!(
            silent.attributes(".ds-error-summary a", "href"),
            ["#on_behalf"]
        );
        let told = browser.post(&page, &[&written[..], &[("on_behalf", "phone")]].concat());
        assert_eq!(told.status, 200);
        let trail = stage
            .town
            .db
            .read_now(|conn| access::about(conn, &stage.id(CHOIR).0, 1));
        let line = trail.expect("a trail").remove(0);
        assert_eq!(
            (line.action.as_str(), line.remark.as_deref()),
            ("associations.edit_profile", Some("phone"))
        );
        let history = browser
            .get(&format!("/nb/saker/forening/{}", stage.id(CHOIR)))
            .text();
        assert!(
            history.contains("Fylt inn av kommunen. På telefon."),
            "{history}"
        );
        let text = stage
            .house
            .browser(HOST)
            .get(&stage.path("nb", CHOIR, ""))
            .text();
        assert!(
            text.contains("Fullt") && text.contains("500 kr i året"),
            "{text}"
        );
    });
}
