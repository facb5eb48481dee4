//! The logo.

use super::*;

/// A picture of four by four points.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x04, 0x08, 0x06, 0x00, 0x00, 0x00, 0xa9, 0xf1, 0x9e,
    0x7e, 0x00, 0x00, 0x00, 0x12, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xe0, 0x09, 0x4d, 0xfd,
    0x8f, 0x8c, 0x19, 0x48, 0x17, 0x00, 0x00, 0xab, 0xc9, 0x1c, 0x51, 0x07, 0xfd, 0x1d, 0xef, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn a_logo_is_drawn_anew_and_nothing_else_can_be_had_at_its_address() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let page = path(&stage, "/logo");
        let wrong = browser.send_files(
            &page,
            &[("version", &version(&stage))],
            &[("logo", "logo.png", b"<svg onload=alert(1)>")],
        );
        assert_eq!(wrong.status(), 422);
        let fields = version(&stage);
        let seen = browser.post_files(&page, &[("version", &fields)], &[("logo", "logo.png", PNG)]);
        assert_eq!(seen.status, 200);
        let text = seen.text();
        assert!(
            text.contains("Det nye bildet") && text.contains("Ikke lagret"),
            "{text}"
        );
        let tried = seen.attributes("img.logo", "src").remove(0);
        let draft = seen.attributes("input[name=draft]", "value").remove(0);
        // Before it is taken into use, nobody else can see it, and nobody else can take it.
        let public = stage.house.browser(HOST);
        assert_eq!(browser.send("GET", &tried, &[], "").status(), 200);
        assert_eq!(public.send("GET", &tried, &[], "").status(), 404);
        let now = public.get(&stage.path("nb", CHOIR, ""));
        assert!(now.attributes("img.logo", "src").is_empty());
        let other = stage.id("Aasen lag 12");
        stage.town.give_role(&person, &other.0, RoleKind::Chair);
        let another = format!("/nb/min-forening/{other}/profil/logo/lagre");
        let foreign = [("version", "0"), ("draft", draft.as_str()), ("do", "save")];
        assert_eq!(browser.send_form(&another, &foreign).status(), 422);
        let back = [
            ("version", fields.as_str()),
            ("draft", &draft),
            ("do", "edit"),
        ];
        assert_eq!(
            browser.send_form(&format!("{page}/lagre"), &back).status(),
            303
        );
        let take = [
            ("version", fields.as_str()),
            ("draft", &draft),
            ("do", "save"),
        ];
        let kept = browser.send_form(&format!("{page}/lagre"), &take);
        assert_eq!(kept.status(), 303);
        assert_eq!(
            browser.send_form(&format!("{page}/lagre"), &take).status(),
            422,
            "it waits no more"
        );
        let shown = public.get(&stage.path("nb", CHOIR, ""));
        let logo = shown.attributes("img.logo", "src").remove(0);
        let answer = public.send("GET", &logo, &[], "");
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "image/png");
        assert!(
            answer.headers()["cache-control"]
                .to_str()
                .expect("letters")
                .contains("immutable")
        );
        let other = logo.replace(&stage.id(CHOIR).0, &stage.id("Aasen lag 12").0);
        assert_eq!(public.send("GET", &other, &[], "").status(), 404);
        let removed = browser.send_form(&format!("{page}/fjern"), &[("version", &version(&stage))]);
        assert_eq!(removed.status(), 303);
        assert_eq!(
            public.send("GET", &logo, &[], "").status(),
            404,
            "what is taken away is gone"
        );
    });
}
