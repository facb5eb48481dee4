//! A message to many reaches exactly those it is meant for, and says why each is in.

use std::collections::BTreeSet;

use testkit::on_each_engine;

use crate::stage::{HOST, Stage};

/// «Kor og korps i nord med grupper under 20».
pub const YOUNG_MUSIC_IN_THE_NORTH: [(&str, &str); 4] = [
    ("activity-music", "choir"),
    ("activity-music", "marching-band"),
    ("district", "nord"),
    ("age", "under_20"),
];

const TEXT: [(&str, &str); 8] = [
    ("kind", "service"),
    ("unit", ""),
    ("subject_nb", "Søk om øvingstid innen {frist}"),
    (
        "body_nb",
        "Hei {kontaktperson}!\n\n{forening} kan søke nå.\nHilsen {kommune}",
    ),
    ("subject_nn", "Søk om øvingstid innan {frist}"),
    (
        "body_nn",
        "Hei {kontaktperson}!\n\n{forening} kan søkje no.",
    ),
    ("due_on-day", "1"),
    ("due_on-month", "4"),
];

pub fn text() -> Vec<(&'static str, &'static str)> {
    let mut text = TEXT.to_vec();
    text.push(("due_on-year", "2026"));
    text
}

#[test]
fn choirs_and_bands_in_the_north_with_under_20s_are_reached_and_nobody_else() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordbygda Skolekorps", "Åse Vik", "ase@example.no");
        let staff = stage.as_staff();
        let there = stage.write(&staff, &YOUNG_MUSIC_IN_THE_NORTH, &text());
        let review = staff.get(&there);
        let names = review.texts("#hvem tbody th");
        assert_eq!(
            names,
            [
                "Nordbygda Skolekorps",
                "Nordre Barnekor",
                "Nordre Blandakor"
            ]
        );
        let told = review.text().replace('\u{a0}', " ");
        for words in [
            "3 foreninger får meldingen. 2 av dem får den på e-post.",
            "Én får den bare i innboksen.",
            "Korps, Nord og Under 20 år",
            "Åse Vik (styreleder)",
            "Ingen e-postadresse, bare innboks",
        ] {
            assert!(told.contains(words), "«{words}» is not in {told}");
        }

        stage.send(&staff, &there);
        let mails = stage.mail();
        let to: BTreeSet<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
        let wanted = ["ase@example.no", "post@nordrebarnekor.example"];
        assert_eq!((to, mails.len()), (BTreeSet::from(wanted), 2));
        let hers = mails
            .iter()
            .find(|mail| mail.to == "ase@example.no")
            .expect("hers");
        assert_eq!(hers.subject, "Søk om øvingstid innen 1. april 2026");
        assert!(
            hers.text
                .contains("Hei Åse Vik!\n\nNordbygda Skolekorps kan søke nå."),
            "{}",
            hers.text
        );
        assert!(
            hers.text
                .contains("fordi du er styreleder i Nordbygda Skolekorps"),
            "{}",
            hers.text
        );
        assert!(
            hers.text
                .contains(&format!("http://{HOST}/nb/min-forening/")),
            "{}",
            hers.text
        );
        let nynorsk = mails
            .iter()
            .find(|mail| mail.to != "ase@example.no")
            .expect("theirs");
        assert_eq!(nynorsk.subject, "Søk om øvingstid innan 1. april 2026");
        assert!(
            nynorsk.text.contains("Hei Nordre Barnekor!"),
            "{}",
            nynorsk.text
        );

        let after = staff.get(&there).text();
        assert!(
            after.contains("Sendt") && after.contains("Ingen e-postadresse"),
            "{after}"
        );
    });
}

#[test]
fn somebody_who_acts_for_two_gets_one_mail_that_names_both() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let other = stage.id("Nordre Blandakor").to_owned();
        stage
            .town
            .give_role(&chair, &other, access::RoleKind::Treasurer);
        let staff = stage.as_staff();
        let there = stage.write(
            &staff,
            &[("activity-music", "choir"), ("district", "nord")],
            &text(),
        );
        stage.send(&staff, &there);
        let mails = stage.mail();
        let his: Vec<_> = mails
            .iter()
            .filter(|mail| mail.to == "jon@example.no")
            .collect();
        assert_eq!(his.len(), 1);
        assert!(
            his[0]
                .text
                .contains("Nordre Blandakor og Nordre Mannskor kan søke nå"),
            "{}",
            his[0].text
        );
        assert!(
            his[0].text.contains("Les og svar for Nordre Mannskor"),
            "{}",
            his[0].text
        );
    });
}

#[test]
fn only_the_roles_asked_for_get_it_and_those_taken_out_do_not() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let treasurer = stage.town.person("Kari Bø", "kari@example.no");
        let id = stage.id("Nordre Mannskor").to_owned();
        stage
            .town
            .give_role(&treasurer, &id, access::RoleKind::Treasurer);
        let staff = stage.as_staff();
        let whom = [("activity-music", "choir"), ("to", "treasurer")];
        let there = stage.write(&staff, &whom, &text());
        let out = stage.id("Søre Ungdomskor").to_owned();
        let left = staff.send_form(&format!("{there}/ta-ut"), &[("out", &out)]);
        assert_eq!(left.status(), 303);
        let review = staff.get(&there).text();
        assert!(review.contains("Tatt ut av utvalget"), "{review}");
        stage.send(&staff, &there);
        let to: Vec<String> = stage.mail().into_iter().map(|mail| mail.to).collect();
        assert_eq!(to, ["post@nordrebarnekor.example", "kari@example.no"]);
    });
}

#[test]
fn the_contact_person_for_a_purpose_gets_it_and_the_association_itself_where_there_is_none() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
        let id = stage.id("Nordre Mannskor");
        stage.run(&format!(
            "INSERT INTO association_contact (id, association_id, purpose, name, email, phone, \
             changed_at, version) SELECT 'c', id, 'booking', 'Kari Bø', 'kari@example.no', '', \
             made_at, 1 FROM association WHERE id = '{id}'"
        ));
        let staff = stage.as_staff();
        let whom = [
            ("activity-music", "choir"),
            ("district", "nord"),
            ("contact", "booking"),
        ];
        let there = stage.write(&staff, &whom, &text());
        let review = staff.get(&there).text();
        assert!(
            review.contains("Kari Bø (kontakt for lån av lokaler)"),
            "{review}"
        );
        stage.send(&staff, &there);
        let mails = stage.mail();
        let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, ["post@nordrebarnekor.example", "kari@example.no"]);
        assert!(
            mails[1].text.contains("kontaktperson for Nordre Mannskor"),
            "{}",
            mails[1].text
        );
    });
}

#[test]
fn a_choice_can_be_kept_and_used_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let mut form = YOUNG_MUSIC_IN_THE_NORTH.to_vec();
        form.push(("do", "count"));
        let counted = staff.post("/nb/saker/utsendelser/ny", &form);
        assert!(
            counted.text().contains("3 foreninger får meldingen"),
            "{}",
            counted.text()
        );
        form.pop();
        form.extend([("do", "keep"), ("name", "Ung musikk i nord")]);
        let kept = staff.post("/nb/saker/utsendelser/ny", &form);
        let again = staff.get(&kept.link("Ung musikk i nord"));
        let chosen = again.attributes("input[checked]", "value");
        for value in ["choir", "marching-band", "nord", "under_20"] {
            assert!(chosen.contains(&value.to_owned()), "{chosen:?}");
        }
        let forget = again.attributes("form[action*=utvalg-av]", "action");
        staff.send_form(&forget[0], &[]);
        assert!(
            !staff
                .get("/nb/saker/utsendelser/ny")
                .text()
                .contains("Ung musikk")
        );
    });
}

#[test]
fn those_in_the_archive_are_named_as_left_out_and_those_that_are_not_ours_do_not_exist() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        for (name, column, value) in [
            ("Nordre Barnekor", "archived_at", "made_at"),
            ("Nordre Mannskor", "merged_into", "'another'"),
            ("Nordre Blandakor", "approval", "'waiting'"),
        ] {
            stage.run(&format!(
                "INSERT INTO internal_record (association_id, listed, changed_at, {column}) \
                 SELECT id, TRUE, made_at, {value} FROM association WHERE id = '{}'",
                stage.id(name)
            ));
        }
        let staff = stage.as_staff();
        let whom = [
            ("activity-music", "choir"),
            ("activity-music", "marching-band"),
        ];
        let there = stage.write(&staff, &whom, &text());
        let review = staff.get(&there);
        let reached = [
            "Nordbygda Skolekorps",
            "Nordre Musikklag",
            "Søre Ungdomskor",
        ];
        assert_eq!(review.texts("#hvem tbody th"), reached);
        let told = review.text();
        assert!(told.contains("Foreningen er lagt i arkivet"), "{told}");
        assert!(
            !told.contains("Mannskor") && !told.contains("Blandakor"),
            "{told}"
        );
        stage.send(&staff, &there);
        assert_eq!(stage.mail().len(), reached.len());
    });
}

#[test]
fn what_another_room_knows_chooses_as_the_register_does() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let staff = stage.as_staff();
        let form = staff.get("/nb/saker/utsendelser/ny").text();
        assert!(form.contains("Har lånt") && form.contains("Storhallen"));
        let whom = [("activity-music", "choir"), ("circle-beside-hall", "stor")];
        let there = stage.write(&staff, &whom, &text());
        let review = staff.get(&there);
        let names = review.texts("#hvem tbody th");
        assert_eq!(names, ["Nordre Barnekor", "Nordre Mannskor"]);
        assert!(review.text().contains("Har lånt: Storhallen"));
        let chosen = staff.get(&format!("{there}/hvem"));
        let ticked = chosen.attributes("input[name=circle-beside-hall][checked]", "value");
        assert_eq!(ticked, ["stor"], "the choice is kept");

        // A circle that is no longer offered has nobody in it: nothing is sent to everybody by mistake.
        stage.run("UPDATE mailing SET words = 'circle:gone=stor'");
        assert!(staff.get(&there).texts("#hvem tbody th").is_empty());
    });
}
