//! Every shared part of the templates on a page, so that the lint of pages sees each of them and a
//! change that breaks one is found here and not in ten rooms.
//!
//! To look at the pages, name a folder in `SAMSPILL_GALLERY`: each is written there, and with them the
//! theme and the assets, for any server of files to show.

mod pages;

use std::{env, fs, path::Path};

use access::RoleKind;
use axum::http::StatusCode;
use pages::capability;
use testkit::{Browser, Page, TestHouse, TestTown, on_each_engine};
use web::assets;

/// Shows the gallery to `look`; every page fetched is looked over on the way.
fn in_the_gallery(look: impl Fn(&Browser<'_>)) {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[capability()]);
        let house = TestHouse::of(&town, || vec![capability()]);
        look(&house.browser("fjordvik.example"));
    });
}

/// Shows it to Ingrid, who acts for these associations and may work for the municipality.
fn in_the_gallery_as(associations: &[&str], staff: bool, look: impl Fn(&Browser<'_>)) {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &[capability()]);
        let ingrid = town.person("Ingrid Solbakken", "ingrid@fjordvik.example");
        for association in associations {
            town.give_role(&ingrid, association, RoleKind::Treasurer);
        }
        if staff {
            town.employ(&ingrid, RoleKind::CaseOfficer, None);
        }
        let house = TestHouse::of(&town, || vec![capability()]);
        look(&house.browser("fjordvik.example").sign_in(&town, &ingrid));
    });
}

fn keep(browser: &Browser<'_>, name: &str, page: &Page) {
    let Ok(folder) = env::var("SAMSPILL_GALLERY") else {
        return;
    };
    let write = |path: &str, bytes: &[u8]| {
        let place = Path::new(&folder).join(path.trim_start_matches('/'));
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder of our own");
        fs::write(place, bytes).expect("room for a file");
    };
    write(name, page.body.as_bytes());
    let fonts = ["inter-latin.woff2", "icons.svg"].map(|one| assets::path(one).to_owned());
    for path in page.own_links().into_iter().chain(fonts) {
        if path.starts_with("/assets/") || path.starts_with("/theme/") {
            write(&path, browser.send("GET", &path, &[], "").body());
        }
    }
}

#[test]
fn every_field_is_sound_with_and_without_errors() {
    in_the_gallery(|browser| {
        let empty = browser.get("/nb/felt");
        assert_eq!(empty.attributes("[aria-invalid]", "id"), [""; 0]);
        assert_eq!(empty.attributes("#until", "value"), ["30"]);
        let refused = browser.post("/nb/felt", &[("name", "")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The summary leads to a field that says it is wrong, and tells what to do.
        let linked = refused.attributes(".ds-error-summary a", "href");
        assert_eq!(linked.len(), 12);
        for id in linked {
            let told = refused.attributes(&format!("{id}[aria-invalid=true]"), "name");
            assert_eq!(told.len(), 1, "{id}");
            assert_eq!(refused.texts(&format!("{id}-error")).len(), 1, "{id}");
        }
        keep(browser, "feil.html", &refused);
        browser.get("/nn/felt");
        browser.get("/en/felt");
    });
}

#[test]
fn every_part_is_sound() {
    in_the_gallery(|browser| {
        let page = browser.get("/nb/deler");
        assert_eq!(page.texts(".brick[data-soon]"), ["15. mars"]);
        assert_eq!(page.texts(".tabs [aria-current]"), ["Oversikt"]);
        assert_eq!(page.texts(".ds-pagination .gap").len(), 2);
        let states = page.texts(".state");
        assert_eq!(states.len(), 6);
        assert!(
            states.contains(&"Innvilget 45 000 kr".to_owned()),
            "{states:?}"
        );
        let page = browser.get("/en/deler");
        assert_eq!(page.texts(".brick[data-soon]"), ["15 March"]);
    });
}

#[test]
fn what_was_done_is_said_once_and_only_in_our_own_words() {
    in_the_gallery(|browser| {
        let said = |path: &str| browser.get(path).texts(".ds-alert[role=status]");
        let after = browser.post("/nn/deler", &[]);
        assert_eq!(
            after.texts("[role=status]"),
            ["Vi har lagra det du skreiv."]
        );
        for made_up in ["gallery-menu", "gallery-done-nothing", "%3Cb%3Ex", ""] {
            let path = format!("/nb/deler?gjort={made_up}");
            assert_eq!(said(&path), [""; 0], "{made_up}");
        }
    });
}

#[test]
fn a_visitor_is_shown_the_way_in_and_nothing_of_an_account() {
    in_the_gallery(|browser| {
        let page = browser.get("/nb/deler?side=2");
        assert_eq!(
            page.link("Logg inn"),
            "/nb/logg-inn?til=%2Fnb%2Fdeler%3Fside%3D2"
        );
        assert_eq!(
            page.texts(".account, .acting, form[action$=logg-ut]"),
            [""; 0]
        );
    });
}

#[test]
fn one_who_has_signed_in_sees_for_whom_she_acts_and_can_change_it() {
    in_the_gallery_as(&["skolekorps", "husflidslag"], false, |browser| {
        let page = browser.get("/nb/min-forening/husflidslag");
        let acting = page.texts(".acting p").concat();
        assert_eq!(acting, "Du handler for Fjordvik husflidslag som kasserer");
        let others = page.attributes(".switch a", "href");
        assert_eq!(others.len(), 2);
        assert!(others.contains(&"/nb/min-forening/skolekorps".to_owned()));
        assert_eq!(page.texts(".account > summary"), ["Ingrid Solbakken"]);
        assert_eq!(
            page.forms()
                .iter()
                .filter(|(_, to)| to == "/nb/logg-ut")
                .count(),
            2
        );
        assert!(!page.text().contains("Saksbehandling Logg ut"));
        keep(browser, "konto.html", &page);
        keep(browser, "felt.html", &browser.get("/nb/felt"));
        keep(browser, "deler.html", &browser.get("/nb/deler"));
    });
    in_the_gallery_as(&[], false, |browser| {
        assert_eq!(browser.get("/nb/deler").texts(".acting"), [""; 0]);
    });
}

#[test]
fn staff_have_a_bar_of_their_own() {
    in_the_gallery_as(&["skolekorps"], true, |browser| {
        let page = browser.get("/nb/saker");
        assert_eq!(
            page.texts("[data-staff] .brand"),
            ["SamspillSaksbehandling · Fjordvik"]
        );
        assert_eq!(page.texts("[data-staff] .nav [aria-current]"), ["Deler"]);
        assert!(
            page.texts(".account a")
                .contains(&"Saksbehandling".to_owned())
        );
        keep(browser, "bord.html", &page);
    });
}

#[test]
fn the_desk_is_sound() {
    in_the_gallery(|browser| {
        let page = browser.get("/nb/saker");
        assert_eq!(page.attributes("[name=task][checked]", "value").len(), 2);
        assert_eq!(
            page.texts(".views [aria-current]"),
            ["Alt som venter på meg 38"]
        );
    });
}
