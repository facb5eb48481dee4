//! Pictures in a text: they say what they show, are for the municipality's own until an edition is decided,
//! and are on the page and in the PDF after that.

use testkit::{Page, on_each_engine};

use crate::stage::{Stage, version};

/// A picture of four by four points.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x04, 0x08, 0x06, 0x00, 0x00, 0x00, 0xa9, 0xf1, 0x9e,
    0x7e, 0x00, 0x00, 0x00, 0x12, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xe0, 0x09, 0x4d, 0xfd,
    0x8f, 0x8c, 0x19, 0x48, 0x17, 0x00, 0x00, 0xab, 0xc9, 0x1c, 0x51, 0x07, 0xfd, 0x1d, 0xef, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// What the section says in the first language.
fn text(page: &Page) -> String {
    page.texts("textarea[name=text-nb]").join("")
}

#[test]
fn a_picture_says_what_it_shows_and_is_seen_by_all_when_it_is_decided() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let theme = stage.add(&bench, "Rom for alle", "");
        stage.own(&theme, &role);
        let other = stage.add(&bench, "Lett å være med", "");
        let owner = stage.as_person(&stage.owner);
        let place = format!("{theme}/bilde");
        let now = version(&owner.get(&theme));
        let said = [
            ("version", now.as_str()),
            ("alternative", "To jenter låner ski"),
            ("language", "nb"),
        ];
        let file = [("picture", "bod.png", PNG)];

        // Not without words, not anything, and not by anybody.
        let silent = owner.post_files(&place, &said[..1], &file);
        assert_eq!(silent.status, 422, "{}", silent.text());
        assert!(silent.text().contains("Skriv hva bildet viser"));
        let wrong = owner.post_files(&place, &said, &[("picture", "bod.png", b"Hei")]);
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"To jenter låner ski\""));
        for who in [&stage.stranger, &stage.owner] {
            let place = format!("{other}/bilde");
            let sent = stage.as_person(who).send_files(&place, &said, &file);
            assert_eq!(sent.status(), 403);
        }
        let sent = stage.nobody().send_files(&place, &said, &file);
        assert_ne!(sent.status(), 200, "nobody signs in first");

        assert_eq!(owner.send_files(&place, &said, &file).status(), 303);
        let late = owner.send_files(&place, &said, &file);
        assert_eq!(late.status(), 409, "somebody wrote since");
        let page = owner.get(&theme);
        let written = text(&page);
        assert!(
            written.starts_with("![To jenter låner ski](/nb/strategi-bilde/"),
            "{written}"
        );
        let picture = page.attributes("img.thumb", "src")[0].clone();
        let seen = owner.send("GET", &picture, &[], "");
        assert_eq!(seen.status(), 200);
        assert_eq!(seen.headers()["content-type"], "image/jpeg");
        assert_eq!(stage.nobody().get(&picture).status, 404, "a draft");

        // A picture that nobody can be told of is not kept.
        let now = version(&page);
        let untold = format!("![]({picture})");
        let untold = [
            ("version", now.as_str()),
            ("title-nb", "Rom for alle"),
            ("text-nb", untold.as_str()),
        ];
        let refused = owner.post(&theme, &untold);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("mangler ord for hva det viser"));
        assert_eq!(text(&owner.get(&theme)), written);
        // Nor while she writes: the line of the page tells why.
        let waits = owner.post(&format!("{theme}/lagre"), &untold);
        assert_eq!(waits.status, 422);
        assert!(
            waits.body.starts_with("Ikke lagret: Et bilde"),
            "{}",
            waits.body
        );
        assert_eq!(text(&owner.get(&theme)), written);
        let others = owner.post(&format!("{other}/lagre"), &untold);
        assert_eq!(others.status, 403, "another's section");

        assert_eq!(stage.decide(&bench, "2022").status, 200);
        let base = "/nb/strategi/sammen-i-fjordvik";
        let nobody = stage.nobody();
        assert_eq!(nobody.send("GET", &picture, &[], "").status(), 200);
        let page = nobody.get(base);
        assert_eq!(
            page.attributes(".prose img", "alt"),
            ["To jenter låner ski"]
        );
        assert_eq!(page.attributes(".prose img", "src"), [picture]);
        let pdf = nobody.send("GET", &format!("{base}/1/pdf"), &[], "");
        testkit::keep_paper("strategy-picture", pdf.body());
        let pdf = String::from_utf8_lossy(pdf.body()).replace(' ', "");
        assert!(pdf.contains("/Subtype/Image"), "it is on paper");
    });
}

#[test]
fn a_picture_is_taken_away_by_those_who_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (bench, role) = stage.begun();
        let theme = stage.add(&bench, "Rom for alle", "");
        let other = stage.add(&bench, "Lett å være med", "");
        stage.own(&other, &role);
        let editor = stage.as_person(&stage.editor);
        let owner = stage.as_person(&stage.owner);
        let add = |section: &str| {
            let now = version(&editor.get(section));
            let said = [
                ("version", now.as_str()),
                ("alternative", "Et hus"),
                ("language", "nb"),
            ];
            let file = [("picture", "hus.png", PNG)];
            let sent = editor.send_files(&format!("{section}/bilde"), &said, &file);
            assert_eq!(sent.status(), 303);
            let page = editor.get(section);
            page.attributes("button[name=picture]", "value")
        };
        let first = add(&theme)[0].clone();
        let both = add(&other);
        let own = both.iter().find(|id| **id != first).expect("the second");
        let remove = format!("{other}/bilde/fjern");
        let gone = owner.post(&remove, &[("picture", own)]);
        assert_eq!(gone.status, 200, "{}", gone.text());
        let theirs = owner.post(&remove, &[("picture", first.as_str())]);
        assert_eq!(theirs.status, 403, "another section shows it");
        let seen = format!("/nb/strategi-bilde/{own}");
        assert_eq!(editor.get(&seen).status, 404);
        assert_eq!(stage.nobody().get(&remove).status, 405);
        let gone = editor.post(&remove, &[("picture", first.as_str())]);
        assert_eq!(gone.status, 200);
    });
}
