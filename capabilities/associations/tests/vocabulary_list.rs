//! The activity list and the ICNPO list are whole: what the loader cannot see at a glance.

use std::collections::{BTreeMap, BTreeSet};

use associations::vocabulary::{Choices, Group, IcnpoCode, Vocabulary};
use kernel::Language;

#[test]
fn every_activity_is_complete() {
    let vocabulary = Vocabulary::standard();
    assert!(vocabulary.all().len() >= 170, "{}", vocabulary.all().len());
    let mut keys = BTreeSet::new();
    for activity in vocabulary.all() {
        let key = activity.key;
        assert!(keys.insert(key), "{key} twice");
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        assert!(
            !key.is_empty() && key.chars().all(plain),
            "{key} is not kebab-case"
        );
        assert!(
            Group::get(activity.group).is_some(),
            "{key}: group {}",
            activity.group
        );
        assert!((1..=2).contains(&activity.icnpo.len()), "{key}: ICNPO");
        assert!(
            activity.icnpo.iter().all(|code| !code.is_group()),
            "{key}: a group as ICNPO"
        );
        for language in Language::ALL {
            assert!(
                !activity.name(language).is_empty(),
                "{key} has no name in {language}"
            );
            assert!(
                activity.words(language).count() > 1,
                "{key} has no words in {language}"
            );
            let words: Vec<_> = activity.words(language).skip(1).collect();
            let distinct: BTreeSet<_> = words.iter().collect();
            assert_eq!(
                words.len(),
                distinct.len(),
                "{key} repeats a word in {language}"
            );
            assert!(
                words
                    .iter()
                    .all(|word| word.trim() == *word && !word.contains('\t'))
            );
        }
        if let Some(broader) = activity.broader {
            let wide = vocabulary
                .get(broader)
                .unwrap_or_else(|| panic!("{key}: {broader}"));
            assert_ne!(wide.key, key);
            assert_eq!(wide.broader, None, "{key}: one step of breadth is enough");
        }
    }
}

#[test]
fn names_are_distinct_in_each_language() {
    for language in Language::ALL {
        let names: BTreeSet<_> = Vocabulary::standard()
            .all()
            .iter()
            .map(|activity| activity.name(language))
            .collect();
        assert_eq!(
            names.len(),
            Vocabulary::standard().all().len(),
            "{language}"
        );
    }
}

#[test]
fn a_word_belongs_to_one_activity_unless_it_is_listed_as_shared() {
    let mut owners: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for activity in Vocabulary::standard().all() {
        for word in Vocabulary::standard().words(activity.key) {
            owners
                .entry(word.to_lowercase())
                .or_default()
                .insert(activity.key);
        }
    }
    let listed: BTreeSet<String> = Vocabulary::shared_words().map(str::to_owned).collect();
    let shared: BTreeSet<String> = owners
        .into_iter()
        .filter(|(_, owners)| owners.len() > 1)
        .map(|(word, _)| word)
        .collect();
    assert_eq!(shared, listed);
}

#[test]
fn browsing_groups_hold_every_activity_once() {
    let groups = Vocabulary::standard().by_group();
    assert_eq!(
        groups.len(),
        Group::all().len(),
        "a group is empty or split"
    );
    let count: usize = groups.iter().map(|(_, activities)| activities.len()).sum();
    assert_eq!(count, Vocabulary::standard().all().len());
    for (group, activities) in groups {
        assert!(
            activities
                .iter()
                .all(|activity| activity.group == group.key)
        );
        assert!(
            Language::ALL
                .into_iter()
                .all(|language| !group.name(language).is_empty())
        );
    }
}

/// A word for one organisation, party or land would bring all others of the kind with it.
#[test]
fn no_word_names_a_party_a_land_or_one_organisation() {
    let parties = "arbeiderpartiet arbeidarpartiet høyre høgre venstre senterpartiet rødt raudt \
        fremskrittspartiet framstegspartiet miljøpartiet krf frp mdg auf";
    let lands = "ukraina ukraine polen poland syria somalia somali eritrea etiopia ethiopia \
        kurdistan afghanistan iran irak iraq tyrkia turkey pakistan india palestina palestine \
        vietnam thailand filippinene kina china russland russia litauen lithuania latvia estland \
        romania bulgaria bosnia kosovo albania serbia kroatia sudan kongo congo nigeria ghana \
        gambia marokko morocco egypt kenya chile brasil brazil spania italia frankrike tyskland \
        england danmark sverige finland norden afrika africa";
    let nations = "ukrainsk ukrainian polsk polish syrisk somalisk eritreisk tamilsk tamil \
        kurdisk afghansk tyrkisk pakistansk litauisk";
    let organisations = "unicef amnesty rotary lions kiwanis zonta frelsesarmeen";
    let named: BTreeSet<&str> = [parties, lands, nations, organisations]
        .into_iter()
        .flat_map(str::split_whitespace)
        .collect();
    for activity in Vocabulary::standard().all() {
        for word in Vocabulary::standard().words(activity.key) {
            let lower = word.to_lowercase();
            assert!(lower != "redd barna", "{}: {word}", activity.key);
            let mut parts = lower.split(|sign: char| !sign.is_alphanumeric());
            assert!(
                parts.all(|part| !named.contains(part)),
                "{}: {word}",
                activity.key
            );
        }
    }
}

#[test]
fn everyday_words_lead_to_their_activity() {
    let expected = [
        ("soccer", "football"),
        ("ball", "football"),
        ("brass", "marching-band"),
        ("skulekorps", "school-band"),
        ("symjing", "swimming"),
        ("bikkje", "dogs"),
        ("kurvball", "basketball"),
        ("pingpong", "table-tennis"),
        ("loppis", "second-hand"),
        ("brettspel", "board-games"),
        ("synge", "choir"),
        ("syngje", "choir"),
        ("learn norwegian", "norwegian-language"),
        ("gubbetreff", "mens-association"),
        ("skeiser", "skating"),
        ("teiknspråk", "hearing"),
        ("dugnad", "volunteer-centre"),
    ];
    for (word, key) in expected {
        let words = Vocabulary::standard().words(key);
        assert!(
            words.iter().any(|known| known.to_lowercase() == word),
            "{word} → {key}"
        );
    }
}

#[test]
fn a_municipality_switches_off_and_adds_words() {
    let choices = Choices {
        off: BTreeSet::from(["cricket".to_owned(), "no-such".to_owned()]),
        aliases: vec![
            ("football".to_owned(), Language::Nb, " balleik ".to_owned()),
            ("cricket".to_owned(), Language::Nb, "pinne".to_owned()),
        ],
    };
    let own = Vocabulary::with_choices(&choices);
    assert_eq!(own.get("cricket"), None);
    assert!(own.words("cricket").is_empty());
    assert_eq!(own.all().len() + 1, Vocabulary::standard().all().len());
    assert!(own.words("football").contains(&"balleik"));
    assert!(
        !Vocabulary::standard()
            .words("football")
            .contains(&"balleik")
    );
    assert_eq!(own.get("rugby").map(|activity| activity.key), Some("rugby"));
}

#[test]
fn icnpo_has_fourteen_groups_and_thirty_two_sub_groups() {
    let codes: Vec<IcnpoCode> = IcnpoCode::all().collect();
    assert_eq!(codes.len(), 46);
    assert_eq!(codes.iter().filter(|code| code.is_group()).count(), 14);
    let mut sorted = codes.clone();
    sorted.sort();
    assert_eq!(sorted, codes, "the list is in national order");
    for code in codes {
        if let Some(parent) = code.parent() {
            assert!(IcnpoCode::from_number(parent.number()).is_some(), "{code}");
        }
        assert_eq!(IcnpoCode::parse(&code.to_string()), Ok(code));
        assert!(
            Language::ALL
                .into_iter()
                .all(|language| !code.name(language).is_empty())
        );
    }
}

#[test]
fn icnpo_reads_old_spellings_and_keeps_groups_above_nine() {
    let code = |text| IcnpoCode::parse(text).map(IcnpoCode::number);
    assert_eq!(code("1 100"), Ok(1100));
    assert_eq!(code(" 10\u{a0}100 "), Ok(10100));
    assert_eq!(
        IcnpoCode::parse("10100")
            .unwrap()
            .parent()
            .map(IcnpoCode::number),
        Some(10)
    );
    assert_eq!(IcnpoCode::parse("1200").unwrap().group().number(), 1);
    for wrong in [
        "",
        "0",
        "15",
        "1400",
        "1100a",
        "+1100",
        "99999999999999",
        "1.100",
    ] {
        assert!(IcnpoCode::parse(wrong).is_err(), "{wrong}");
    }
    let sport = IcnpoCode::parse("1200").unwrap();
    assert_eq!(sport.name(Language::Nn), "Idrett");
    assert_eq!(sport.name(Language::En), "Sports");
}
