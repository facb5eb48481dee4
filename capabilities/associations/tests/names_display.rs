//! Names from the national register, shown as people write them. All names are invented.

use associations::names::display_name;
use proptest::prelude::*;

/// What is shown; the national name is the same in capitals unless a pair says otherwise.
const SHOWN: &[&str] = &[
    "Sandvik IL",
    "Aasen sang- og musikklag",
    "2. Holmen speidergruppe",
    "FAU ved Kirkebakken skole",
    "Nordstranda bygdekvinnelag",
    "Fjordvik Røde Kors",
    "Norges Blindeforbund avd. Fjordvik",
    "Fjordvik og omegn pensjonistforening",
    "Kirkebakken skolekorps",
    "Sandvik velforening",
    "Holmen husflidslag",
    "Aasen menighet",
    "Holmen barnehage SA",
    "Aasen grendehus",
    "Nord-Aasen IL",
    "Sandvik I.L.",
    "Fjordvik O-lag",
    "Sandvik jeger- og fiskerforening",
    "Fjordvik jeger-, fiske- og friluftslag",
    "KFUK-KFUM Fjordvik",
    "Fjordvik 4H",
    "4H Fjordvik",
    "NMK Fjordvik",
    "LHL Fjordvik",
    "Redd Barna Fjordvik",
    "Kirkens Bymisjon Fjordvik",
    "Den norske turistforening Fjordvik",
    "Den norske kirke",
    "O'Brien IK",
    "McDonald TIF",
    "Fjordvik KFUM-speidere",
    "Holmen & Sandvik fotballklubb",
    "Aasen/Sandvik FK",
    "Fjordvik idrettslag (fotball)",
    "Koret «Klang og sang»",
    "Koret Klang",
    "Stiftelsen Sandvik bygdetun",
    "Stiftelsen Barnehjelpen",
    "Foreningen Grendehuset",
    "Lions Club Fjordvik",
    "Fjordvik Rotary Klubb",
    "Barnas Turlag Fjordvik",
    "Fjordvik Høyre",
    "Fjordvik Arbeiderparti",
    "Fjordvik KrF",
    "Fjordvik FrP",
    "AUF i Fjordvik",
    "Norsk Folkehjelp Sandvik",
    "Norske Kvinners Sanitetsforening",
    "Sandvik sanitetsforening",
    "Nedre Sandvik grunneierlag",
    "Lia veilag",
    "Solbakken borettslag",
    "Fjordvik kunstforening",
    "Fjordvik historielag",
    "Sandvik båtforening",
    "Sandvik småbåthavn",
    "Holmen skytterlag",
    "Fjordvik ski- og turlag",
    "Fjordvik symfoniorkester",
    "Storvik barne- og ungdomskor",
    "Venneforeningen for Sandvik sykehjem",
    "Foreldrerådet ved Aasen skule",
    "Elevrådet på Holmen ungdomsskole",
    "Aasen ungdomslag",
    "Laget Fram",
    "Fjordvik Nord velforening",
    "Vest-Fjordvik menighetsråd",
    "Haakon VII losje",
    "Tropp II Fjordvik",
    "J. P. Hansens legat",
    "A. og B. Moes minnefond",
    "Sandvik mannskor",
    "Sandvik blandede kor",
    "Sandvik damekor",
    "Fjordvik storband",
    "Fjordvik BMX-klubb",
    "Fjordvik MC-klubb",
    "MC-klubben Ørn",
    "Sandvik e-sport",
    "Vi i Sandvik",
    "Norges Musikkorps Forbund Fjordvik",
    "Trøndelag spelemannslag",
    "Nord-Trøndelag bondelag",
    "Akershus fotballkrets",
    "Fjordvik ADHD-forening",
    "Human-Etisk Forbund Fjordvik",
    "Fjordvik frivilligsentral",
    "Sameiet Solbakken",
    "Klubben Rock'n'roll",
    "Fjordvik's venner",
    "Sandvik skoles venner",
    "Holmen kirkes venner",
    "Fjordvik døveforening",
    "Sandvik hundeklubb",
    "Aasen bygdetun",
    "Øvre Aasen beitelag",
    "Fjordvik Rødt",
    "Nei til EU Fjordvik",
    "Foreningen Norden Fjordvik",
    "Mental Helse Fjordvik",
    "Fjordvik kommunes pensjonister",
    "Sandvik skole FAU",
    "Holmen grendalag",
    "Fjordvik IF/Sandvik IL",
    "Fjordvik HK",
    "IOGT Fjordvik",
    "DNT Fjordvik",
    "NJFF Fjordvik",
    "Fjordvik og Sandvik SK",
    "1. Aasen speidergruppe",
    "Sandvik IL - håndball",
    "Sandvik IL, turn",
    "Aasen JFF",
    "Foreningen til fiskets fremme",
    "Idrettslaget Fram",
    "Skiklubben Vik-Knut",
    "Norges Jeger- og Fiskerforbund Fjordvik",
    "Landsforeningen for hjerte- og lungesyke Fjordvik",
    "Fjordvik spelemannslag",
    "Sandvik Amcar",
    "Fjordvik vgs elevråd",
    "Fjordvik veteranbilklubb",
    "Ås skolekorps",
    "Bø songlag",
    "Å grendelag",
    "Holmen språkkafé",
    "Fjordvik Frelsesarmeen",
    "Sandvik.no",
    "Sandvik U16",
    "Årets lag 1998",
    "Fjordvik Senterparti",
    "A/L Sandvik samfunnshus",
    "Losje 12 Fjordvik",
    "Nordre Strand IL",
    "Røros-Aasen turlag",
    "D'Artagnan fekteklubb",
    "Fekteklubben d'Artagnan",
    "Fjordvik kammerkor",
    "Aasen leikarring",
    "Fjordvik Ten Sing",
    "Fjellvang skog- og utmarkslag",
    "Sandvik menighets diakoniutvalg",
    "Fjordvik st. Olav losje",
    "Fjordvik pensjonistlag avd 3",
    "Fjordvik LHBT-gruppe",
    "Aasen skolemusikkorps",
    "Sandvik barnekor",
    "Sjøbrisen kystlag",
    "Holmen trimgruppe",
    "Fjordvik natteravner",
    "Fjordvik eritreiske forening",
    "Den polske foreningen i Fjordvik",
    "Fjordvik astronomiske forening",
    "17. mai-komiteen i Sandvik",
    "Fiske IL",
    "Sandvik bygdekino",
];

#[test]
fn capitals_become_the_spelling_people_use() {
    let wrong: Vec<String> = SHOWN
        .iter()
        .filter(|name| display_name(&name.to_uppercase()) != **name)
        .map(|name| format!("{name}  ≠  {}", display_name(&name.to_uppercase())))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(SHOWN.len() >= 120, "{}", SHOWN.len());
}

#[test]
fn a_name_with_small_letters_is_left_alone() {
    for name in [
        "Sandvik Idrettslag",
        "iL fram",
        "BUa Fjordvik",
        "KLANG - kor for alle",
    ] {
        assert_eq!(display_name(name), name);
    }
    assert_eq!(display_name("  Sandvik   il "), "Sandvik il");
}

#[test]
fn odd_names_survive() {
    for (national, shown) in [
        ("", ""),
        ("   ", ""),
        ("2", "2"),
        ("--", "--"),
        ("IL", "IL"),
        ("Å", "Å"),
        ("I", "I"),
        ("SANDVIK -", "Sandvik -"),
        ("«»", "«»"),
        ("ABBA", "Abba"),
        ("SANG-", "Sang-"),
        ("ΑΘΗΝΑΣ", "Αθηνας"),
    ] {
        // Greek keeps its letters; the final form of sigma would be another letter.
        let shown = if shown == "Αθηνας" {
            "Αθηνασ"
        } else {
            shown
        };
        assert_eq!(display_name(national), shown);
    }
}

fn folded(name: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    name.chars().flat_map(char::to_lowercase).collect()
}

proptest! {
    #[test]
    fn no_letter_is_lost_or_added(name in "\\PC{0,60}") {
        prop_assert_eq!(folded(&display_name(&name)), folded(&name));
    }

    #[test]
    fn capitals_in_any_order_keep_their_letters(
        name in "([A-ZÆØÅÉ0-9]{1,12}[ .'/&«»\"()-]{1,2}){0,6}",
    ) {
        prop_assert_eq!(folded(&display_name(&name)), folded(&name));
    }

    #[test]
    fn showing_twice_changes_nothing(
        name in prop_oneof!["\\PC{0,60}", "([A-ZÆØÅ]{1,10}[ '.-]{1,2}){0,6}"],
    ) {
        let once = display_name(&name);
        prop_assert_eq!(display_name(&once), once);
    }

    #[test]
    fn words_from_the_register_in_any_order_keep_their_letters(
        words in proptest::collection::vec(proptest::sample::select(SHOWN), 1..4),
    ) {
        let name = words.join(" ").to_uppercase();
        let once = display_name(&name);
        prop_assert_eq!(folded(&once), folded(&name));
        prop_assert_eq!(display_name(&once), once);
    }
}
