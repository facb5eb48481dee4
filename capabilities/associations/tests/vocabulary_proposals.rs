//! First tags proposed from invented names and texts, traps included.

use std::collections::BTreeSet;

use associations::vocabulary::{Because, Choices, Clues, IcnpoCode, Vocabulary, propose};

fn keys(clues: &Clues<'_>) -> Vec<&'static str> {
    propose(clues, Vocabulary::standard())
        .into_iter()
        .map(|found| found.activity)
        .collect()
}

fn by_name(name: &str) -> Vec<&'static str> {
    keys(&Clues {
        name,
        ..Clues::default()
    })
}

#[test]
fn names_say_what_associations_do() {
    let expected: &[(&str, &[&str])] = &[
        ("SANDVIK IL", &["multi-sport"]),
        ("Sandvik I.L.", &["multi-sport"]),
        ("HOLMEN FOTBALLKLUBB", &["football"]),
        ("NORDSTRANDA FK", &["football"]),
        ("AASEN HÅNDBALLKLUBB", &["handball"]),
        ("ÅSEN HANDBALLAG", &["handball"]),
        ("AASEN HAANDBALLKLUBB", &["handball"]),
        ("FJORDVIK INNEBANDYKLUBB", &["floorball"]),
        ("FJORDVIK BANDYKLUBB", &["bandy"]),
        ("KIRKEBAKKEN SKOLEKORPS", &["school-band", "marching-band"]),
        (
            "KIRKEBAKKEN SKOLES MUSIKKORPS",
            &["school-band", "marching-band"],
        ),
        ("HOLMEN SKULEKORPS", &["school-band", "marching-band"]),
        ("FJORDVIK JANITSJAR", &["marching-band"]),
        ("FJORDVIK MUSIKKORPS", &["marching-band"]),
        ("SANDVIK KOR", &["choir"]),
        ("SANDVIK BARNEKOR", &["children-choir", "choir"]),
        ("SANDVIK BARNE- OG UNGDOMSKOR", &["children-choir", "choir"]),
        ("FJORDVIK MANNSKOR", &["choir"]),
        ("AASEN SANG- OG MUSIKKLAG", &["choir"]),
        ("FJORDVIK GOSPELKOR", &["gospel-choir", "choir"]),
        ("HOLMEN KIRKEKOR", &["church-choir", "choir"]),
        ("FJORDVIK STORBAND", &["big-band"]),
        ("FJORDVIK SYMFONIORKESTER", &["orchestra"]),
        ("NEDRE AASEN SPELEMANNSLAG", &["folk-music"]),
        ("SANDVIK TREKKSPILLKLUBB", &["accordion"]),
        ("FJORDVIK TEATERLAG", &["theatre"]),
        ("HOLMEN REVYLAG", &["revue"]),
        ("FJORDVIK BALLETTSKOLE", &["ballet", "dance"]),
        ("FJORDVIK DANSEKLUBB", &["dance"]),
        ("AASEN LEIKARRING", &["folk-dance", "dance"]),
        ("FJORDVIK SWINGKLUBB", &["partner-dance", "dance"]),
        ("FJORDVIK KUNSTFORENING", &["visual-arts"]),
        ("SANDVIK FOTOKLUBB", &["photography"]),
        ("FJORDVIK HISTORIELAG", &["local-history"]),
        ("AASEN SOGELAG", &["local-history"]),
        ("FJORDVIK SLEKTSFORSKERLAG", &["genealogy"]),
        ("HOLMEN HUSFLIDSLAG", &["home-crafts"]),
        ("SANDVIK SJAKKLUBB", &["chess"]),
        ("NORDSTRANDA BRIDGEKLUBB", &["bridge"]),
        ("2. HOLMEN SPEIDERGRUPPE", &["scouts"]),
        ("SANDVIK SPEIDARGRUPPE", &["scouts"]),
        ("AASEN 4H", &["four-h"]),
        ("FAU VED KIRKEBAKKEN SKOLE", &["parents-council"]),
        ("SANDVIK BARNEHAGE SA", &["nursery"]),
        ("NORDSTRANDA BYGDEKVINNELAG", &["womens-association"]),
        ("NORDSTRANDA VELFORENING", &["residents-association"]),
        ("NORDSTRANDA VEL", &["residents-association"]),
        ("AASEN GRENDELAG", &["village-development"]),
        ("AASEN GRENDEHUS", &["village-hall"]),
        ("LIA VEILAG", &["shared-works"]),
        ("FJORDVIK PENSJONISTFORENING", &["seniors"]),
        ("FJORDVIK DEMENSFORENING", &["dementia"]),
        ("LHL FJORDVIK", &["heart-lung"]),
        ("DIABETESFORBUNDET AVD FJORDVIK", &["diabetes"]),
        ("FJORDVIK RØDE KORS", &["red-cross"]),
        ("FJORDVIK SANITETSFORENING", &["public-health"]),
        ("FJORDVIK FRIVILLIGSENTRAL", &["volunteer-centre"]),
        ("SANDVIK JEGER- OG FISKERFORENING", &["hunting", "fishing"]),
        ("SANDVIK JFF", &["hunting", "fishing"]),
        ("FJORDVIK TURLAG", &["hiking"]),
        ("FJORDVIK O-LAG", &["orienteering"]),
        ("HOLMEN SKIKLUBB", &["cross-country-skiing"]),
        ("HOLMEN SKISKYTTERLAG", &["biathlon"]),
        ("SANDVIK SKYTTERLAG", &["shooting"]),
        ("SANDVIK BUESKYTTERE", &["archery"]),
        ("FJORDVIK SVØMMEKLUBB", &["swimming"]),
        ("ÅSEN SYMJELAG", &["swimming"]),
        ("FJORDVIK RIDEKLUBB", &["riding"]),
        ("FJORDVIK HUNDEKLUBB", &["dogs"]),
        ("SANDVIK BÅTFORENING", &["boating"]),
        ("SANDVIK SEILFORENING", &["sailing"]),
        ("NMK FJORDVIK", &["motor-sport"]),
        ("FJORDVIK VETERANBILKLUBB", &["vintage-vehicles"]),
        ("FJORDVIK NATTERAVNER", &["night-watch"]),
        ("FJORDVIK HØYRE", &["political-party"]),
        ("FJORDVIK FRIKIRKE", &["church-parish"]),
        ("FJORDVIK SAU OG GEIT", &["livestock"]),
        ("AASEN BONDELAG", &["farmers"]),
        ("AASEN BIRØKTERLAG", &["beekeeping"]),
        ("FJORDVIK HAGELAG", &["gardening"]),
        ("SOMALISK FORENING FJORDVIK", &["origin-association"]),
        ("REDD BARNA FJORDVIK", &["development-aid"]),
        ("LIONS CLUB FJORDVIK", &["service-club"]),
        ("FJORDVIK MÅLLAG", &["language-cause"]),
        ("FJORDVIK IDRETTSRÅD", &["councils"]),
        ("FJORDVIK BEDRIFTSIDRETTSLAG", &["workplace-sport"]),
        ("KARI OG OLA MOES LEGAT", &["fundraising"]),
    ];
    for (name, activities) in expected {
        assert_eq!(by_name(name), *activities, "{name}");
    }
    assert!(expected.len() >= 80);
}

#[test]
fn words_that_only_look_alike_propose_nothing_of_the_kind() {
    let traps = [
        ("Fjordvik korps", "choir"),
        ("Korpset Klang", "choir"),
        ("Fjordvik ballett", "football"),
        ("Skilt og reklame Fjordvik", "cross-country-skiing"),
        ("Bildekunst Fjordvik", "cars"),
        ("Danske venner i Fjordvik", "dance"),
        ("Prosjaktgruppa", "hunting"),
        ("Velferd for alle", "residents-association"),
        ("Vel møtt", "village-development"),
        ("Kirkebakken IL", "church-parish"),
        ("Storbanen borettslag", "railway"),
        ("Kunstgressbanen Sandvik", "visual-arts"),
        ("Turnus", "gymnastics"),
        ("Sandvik kunstløpklubb", "visual-arts"),
        ("Innebandy", "bandy"),
        ("Røde Kors", "marching-band"),
        ("Ballongklubben", "football"),
        ("Høyre side veilag", "political-party"),
        ("Marinarkeologene", "boating"),
        ("Nykirke IL", "church-parish"),
        ("Tunet barnehage", "museum"),
        ("Hagen vel", "gardening"),
        ("Ski IL", "cross-country-skiing"),
    ];
    for (name, activity) in traps {
        assert!(
            !by_name(name).contains(&activity),
            "{name} is not {activity}"
        );
    }
    for name in [
        "Fjordvik",
        "Vennene",
        "2. Laget",
        "",
        "Fellesskapet Lyspunktet",
        "Å",
    ] {
        assert_eq!(by_name(name), [""; 0], "{name}");
    }
}

#[test]
fn the_activity_text_adds_what_the_name_leaves_out() {
    let texts: &[(&str, &str, &[&str])] = &[
        (
            "SANDVIK IL",
            "Fotball, håndball, ski, friidrett og turn for barn og voksne.",
            &[
                "multi-sport",
                "football",
                "handball",
                "cross-country-skiing",
                "athletics",
            ],
        ),
        ("HEIMDØLA", "Idrettsaktivitet for barn.", &["multi-sport"]),
        (
            "KLANG",
            "Blandet kor med konserter vår og høst.",
            &["choir"],
        ),
        (
            "LYSPUNKTET",
            "Språkkafé og leksehjelp.",
            &["norwegian-language", "school-support"],
        ),
        (
            "FREMAD",
            "Partipolitisk nøytral velforening.",
            &["residents-association"],
        ),
        ("TRIVSEL", "Aktiviteter uavhengig av livssyn.", &[]),
        (
            "HOLMEN FK",
            "Idrett organisert i Norges Idrettsforbund.",
            &["football"],
        ),
        (
            "SPOR",
            "Å fremme jakt, fiske og friluftsliv.",
            &["hunting", "fishing", "outdoor-life"],
        ),
        (
            "LYS",
            "Drift av grendehus, utleie til lag og foreninger i bygda.",
            &["village-hall"],
        ),
        ("BREKKA", "Vedlikehold av privat vei.", &["shared-works"]),
        ("FRISK", "Song og dans for born i bygda.", &["dance"]),
    ];
    for (name, activity, expected) in texts {
        assert_eq!(
            keys(&Clues {
                name,
                activity,
                ..Clues::default()
            }),
            *expected,
            "{name}"
        );
    }
}

#[test]
fn statutes_count_only_when_little_else_is_known() {
    let statutes = "Laget skal fremme sjakk i bygda.";
    let unknown = Clues {
        name: "TÅRNET",
        statutes,
        ..Clues::default()
    };
    let proposals = propose(&unknown, Vocabulary::standard());
    assert_eq!(proposals[0].activity, "chess");
    assert_eq!(proposals[0].because, Because::Statutes("sjakk".to_owned()));
    let known = Clues {
        name: "HOLMEN JFF",
        statutes,
        ..Clues::default()
    };
    assert_eq!(keys(&known), ["hunting", "fishing"]);
}

#[test]
fn categories_speak_when_words_do_not() {
    let codes = [
        IcnpoCode::parse("1200").unwrap(),
        IcnpoCode::parse("7300").unwrap(),
    ];
    let silent = Clues {
        name: "FRAMTIDA",
        icnpo: &codes,
        ..Clues::default()
    };
    let proposals = propose(&silent, Vocabulary::standard());
    assert_eq!(proposals.len(), 1);
    assert_eq!(proposals[0].activity, "political-party");
    assert_eq!(proposals[0].because, Because::Category(codes[1]));
    assert_eq!(
        keys(&Clues {
            name: "FRAMTIDA SJAKKLUBB",
            icnpo: &codes,
            ..silent
        }),
        ["chess"]
    );
}

#[test]
fn proposals_say_their_word_and_follow_the_municipality() {
    let clues = Clues {
        name: "KIRKEBAKKEN SKOLEKORPS",
        ..Clues::default()
    };
    let proposals = propose(&clues, Vocabulary::standard());
    assert_eq!(proposals[0].because, Because::Name("skolekorps".to_owned()));
    let off = Choices {
        off: BTreeSet::from(["school-band".to_owned()]),
        ..Choices::default()
    };
    let proposals = propose(&clues, &Vocabulary::with_choices(&off));
    assert!(
        proposals
            .iter()
            .all(|proposal| proposal.activity != "school-band")
    );
}

#[test]
fn there_are_never_more_than_five() {
    let activity = "Fotball, håndball, turn, sjakk, bridge, judo, tennis, golf, bordtennis, kor";
    assert_eq!(
        keys(&Clues {
            activity,
            ..Clues::default()
        })
        .len(),
        5
    );
}
