//! Stricter defaults and safe descriptions, over invented names and texts.

use associations::{
    privacy::{Reason, Sensitivity, safe_description},
    vocabulary::{IcnpoCode, Vocabulary},
};
use proptest::prelude::*;

#[test]
fn names_that_reveal_something_get_stricter_defaults() {
    use Reason::{Faith, Health, Orientation, Origin, Politics, Social, Union};
    let names = [
        ("FRELSESARMEEN FJORDVIK", Faith),
        ("DIABETESFORBUNDET AVD FJORDVIK", Health),
        ("SOMALISK FORENING I FJORDVIK", Origin),
        ("FJORDVIK HØYRE", Politics),
        ("HØYRES KVINNEFORUM FJORDVIK", Politics),
        ("UNGE VENSTRE FJORDVIK", Politics),
        ("FJORDVIK KRISTELIGE SKOLELAG", Faith),
        ("Kristent fellesskap Sandvik", Faith),
        ("HOLMEN KIRKEKOR", Faith),
        ("ÅSEN KYRKJEKOR", Faith),
        ("SANDVIK HELSELAG", Health),
        ("LHL FJORDVIK", Health),
        ("FJORDVIK MENTAL HELSE", Health),
        ("NORGES BLINDEFORBUND AVD FJORDVIK", Health),
        ("Fjordvik høyrselslag", Health),
        ("FJORDVIK SAMEFORENING", Origin),
        ("KVENSK FORENING", Origin),
        ("UKRAINSK HUS FJORDVIK", Origin),
        ("Innvandrarkvinner i Fjordvik", Origin),
        ("FJORDVIK KRISESENTER", Social),
        ("FJORDVIK BEDEHUS", Faith),
        ("FJORDVIK ISLAMSKE SENTER", Faith),
        ("HUMAN-ETISK FORBUND FJORDVIK", Faith),
        ("FJORDVIK ARBEIDERPARTI", Politics),
        ("Fjordvik SV", Politics),
        ("NORDSTRANDA BYGDELISTE", Politics),
        ("SKEIV UNGDOM FJORDVIK", Orientation),
        ("UTDANNINGSFORBUNDET FJORDVIK", Union),
        ("FJORDVIK KREFTFORENING", Health),
        ("KFUK-KFUM FJORDVIK", Faith),
        ("BLÅ KORS FJORDVIK", Health),
        ("AASEN KYRKJELYD", Faith),
        ("FJORDVIK SØNDAGSSKOLE", Faith),
        ("FJORDVIK HANDIKAPLAG", Health),
        ("Aasen døveforening", Health),
    ];
    for (name, reason) in names {
        assert_eq!(
            Sensitivity::of(name, &[]),
            Sensitivity::Stricter(reason),
            "{name}"
        );
    }
}

#[test]
fn ordinary_names_stay_ordinary() {
    for name in [
        "SANDVIK IL",
        "KIRKEBAKKEN SKOLEKORPS",
        "FAU VED KIRKEBAKKEN SKOLE",
        "HØYRE SIDE VEILAG",
        "KRISTIANSUND BALLKLUBB",
        "FJORDVIK RØDE KORS",
        "NORDSTRANDA PENSJONISTFORENING",
        "AASEN SANITETSFORENING",
        "FJORDVIK VEL",
        "NYKIRKE IL",
        "RUSSESTYRET FJORDVIK",
        "SOKNEDAL IL",
        "FELLES KREFTER",
        "KOLSÅS KLATREKLUBB",
        "KIRKEVEIEN BORETTSLAG",
        "FJORDVIK SJAKKLUBB",
        "BLINDHEIM IL",
        "TEMPO TURNLAG",
        "FJORDVIK THAIBOKSEKLUBB",
        "FJORDVIK AVHOLDSLAG",
        "NORDSTRANDA BYGDEKVINNELAG",
        "KRISTINS VENNER",
        "",
        "FJORDVIK BIBLIOTEKS VENNER",
        "SIKKERHETSGRUPPA",
        "APEKATTENE",
        "SVANEN KOR",
    ] {
        assert_eq!(Sensitivity::of(name, &[]), Sensitivity::Ordinary, "{name}");
    }
}

#[test]
fn categories_of_any_rank_count_when_the_name_is_silent() {
    let of = |codes: &[&str]| {
        let codes: Vec<_> = codes
            .iter()
            .map(|code| IcnpoCode::parse(code).unwrap())
            .collect();
        Sensitivity::of("LYSPUNKTET", &codes).reason()
    };
    assert_eq!(of(&["1100", "1200", "13100"]), None);
    assert_eq!(of(&["1100", "3400"]), Some(Reason::Health));
    assert_eq!(of(&["4"]), Some(Reason::Social));
    assert_eq!(of(&["7300"]), Some(Reason::Politics));
    assert_eq!(of(&["7100"]), None);
    assert_eq!(of(&["10"]), Some(Reason::Faith));
    assert_eq!(of(&["10100"]), Some(Reason::Faith));
    assert_eq!(of(&["14100"]), Some(Reason::Origin));
    assert_eq!(of(&["11300"]), Some(Reason::Union));
}

#[test]
fn the_name_says_more_exactly_than_the_category() {
    let inclusion = IcnpoCode::parse("14100").unwrap();
    let found = Sensitivity::of("FJORDVIK MENIGHET", &[inclusion]);
    assert_eq!(found, Sensitivity::Stricter(Reason::Faith));
}

#[test]
fn activities_marked_sensitive_are_those_of_the_law() {
    let marked = |key| Vocabulary::standard().get(key).unwrap().sensitive;
    assert_eq!(marked("diabetes"), Some(Reason::Health));
    assert_eq!(marked("church-choir"), Some(Reason::Faith));
    assert_eq!(marked("trade-union"), Some(Reason::Union));
    assert_eq!(marked("football"), None);
    assert_eq!(marked("seniors"), None);
}

#[test]
fn descriptions_lose_persons_and_keep_the_rest() {
    let texts = [
        ("Fotball for barn.", "Fotball for barn."),
        (
            "Kor for alle. c/o Kari Moe, Storgata 1, 1234 Fjordvik",
            "Kor for alle.",
        ),
        (
            "Kor for alle, c/o K. Moe. Øver på torsdager.",
            "Kor for alle. Øver på torsdager.",
        ),
        ("c/o Kari Moe\nKor for voksne", "Kor for voksne"),
        ("Ved Kari Moe\nKor for voksne", "Kor for voksne"),
        ("Turlag v/ Ola Vik", "Turlag"),
        (
            "Kontaktperson: Kari Moe, turer hver søndag",
            "turer hver søndag",
        ),
        (
            "Turer. Leder er Kari Anne Moe. Alle kan bli med.",
            "Turer. Alle kan bli med.",
        ),
        (
            "Leder for barn og unge trenes her",
            "Leder for barn og unge trenes her",
        ),
        (
            "Kontakt Sandvik frivilligsentral for oppmøte",
            "Kontakt Sandvik frivilligsentral for oppmøte",
        ),
        ("Tlf. 97 12 34 56", ""),
        ("Ring 971 23 456 for plass", "Ring for plass"),
        ("Sjakk. Telefon: +47 97123456.", "Sjakk."),
        (
            "Sjakk, mobil 0047 971 23 456, hver mandag",
            "Sjakk, hver mandag",
        ),
        ("Mobil 9712 3456", ""),
        ("E-post: kari.moe@gmail.com", ""),
        (
            "Meld deg på til kari.moe@fjordvikil.example",
            "Meld deg på til",
        ),
        (
            "Skriv til post@sandvikil.example",
            "Skriv til post@sandvikil.example",
        ),
        ("Skriv til post@gmail.com", "Skriv til"),
        (
            "Drift 2019-2024 og 1990 2020",
            "Drift 2019-2024 og 1990 2020",
        ),
        ("Org.nr 923 456 783", "Org.nr 923 456 783"),
        ("Konto 1503.12.34567", "Konto 1503.12.34567"),
        ("Fnr 010190 12345", ""),
        ("Født 01019012345 leder", "Født leder"),
        ("For alder 6-12 og 13-19 år", "For alder 6-12 og 13-19 år"),
        (
            "Idrett og/eller kultur m/v i bygda",
            "Idrett og/eller kultur m/v i bygda",
        ),
        ("Øvelse i Fuglesangveien 7.", "Øvelse i."),
        ("Post til Gamle Kirkevei 7B, Fjordvik", "Post til Fjordvik"),
        (
            "Alle 7 grener, og Veien 2030",
            "Alle 7 grener, og Veien 2030",
        ),
        ("", ""),
    ];
    for (text, shown) in texts {
        assert_eq!(safe_description(text), shown, "{text}");
    }
}

proptest! {
    #[test]
    fn descriptions_never_grow_or_fail(text in "\\PC{0,80}") {
        prop_assert!(safe_description(&text).chars().count() <= text.chars().count() + 1);
    }

    #[test]
    fn no_mobile_number_survives(
        before in "[a-zæøå ]{0,12}", digits in "[49][0-9]{7}", shape in 0..4_usize,
    ) {
        let d = &digits;
        let number = match shape {
            0 => digits.clone(),
            1 => format!("{} {} {}", &d[..3], &d[3..5], &d[5..]),
            2 => format!("{} {} {} {}", &d[..2], &d[2..4], &d[4..6], &d[6..]),
            _ => format!("+47 {} {}", &d[..4], &d[4..]),
        };
        let shown = safe_description(&format!("{before} {number} hver uke"));
        prop_assert!(!shown.contains(|sign: char| sign.is_ascii_digit()), "{}", shown);
    }

    #[test]
    fn sensitivity_never_fails(name in "\\PC{0,60}") {
        let _ = Sensitivity::of(&name, &[]);
    }
}
