//! What holds for any text: a search ends, never panics, answers alike each time, says why, and
//! puts the document named exactly so first.

use proptest::prelude::*;
use search::{Document, Index, Tag, Tagged, fold};

/// Names in the shapes of real ones.
fn name() -> impl Strategy<Value = String> {
    let place = "[A-ZÆØÅ][a-zæøå]{1,9}";
    let kind = prop::sample::select(vec![
        "IL",
        "I.L.",
        "skolekorps",
        "skole korps",
        "sang- og musikklag",
        "vel",
        "4H",
        "FK",
        "mannskor",
        "jeger- og fiskerforening",
        "og omegn pensjonistforening",
        "(gruppe 2)",
        "KFUK-KFUM",
        "& Co",
    ]);
    prop_oneof![
        4 => (place, kind).prop_map(|(place, kind)| format!("{place} {kind}")),
        1 => any::<String>(),
    ]
}

fn index(names: &[String]) -> Index {
    let documents = names.iter().enumerate().map(|(at, name)| Document {
        key: at.to_string(),
        name: name.clone(),
        tags: vec![Tagged {
            key: "kor".into(),
            proposed: at % 2 == 0,
        }],
        places: vec!["Sandvik".into()],
        text: "Sang for alle".into(),
        ..Document::default()
    });
    let tag = Tag {
        key: "kor".into(),
        words: vec!["kor".into(), "synge".into()],
        broader: vec!["kor".into()],
    };
    Index::build(documents.collect(), &[tag])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_is_answered_alike_each_time_and_every_hit_says_why(
        names in prop::collection::vec(name(), 1..12),
        query in prop_oneof![any::<String>(), name(), "[a-zæøå0-9 .,/&-]{0,60}"],
    ) {
        let index = index(&names);
        let answer = index.search(&query);
        prop_assert_eq!(&answer, &index.search(&query));
        let mut seen = std::collections::HashSet::new();
        for hit in &answer.hits {
            prop_assert!((hit.document as usize) < names.len());
            prop_assert!(seen.insert(hit.document), "twice: {}", hit.document);
            prop_assert!(!index.why(&query, hit).is_empty());
        }
        prop_assert!(answer.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }

    #[test]
    fn a_document_named_exactly_is_the_first_hit(
        names in prop::collection::vec(name(), 1..12),
        which in any::<prop::sample::Index>(),
    ) {
        let name = which.get(&names);
        prop_assume!(!fold(name).is_empty());
        let answer = index(&names).search(name);
        // A name of nine digits is a number to anybody.
        prop_assume!(answer.reading.number.is_none());
        let first = answer.hits.first().map(|hit| fold(&names[hit.document as usize]).replace(' ', ""));
        prop_assert_eq!(first, Some(fold(name).replace(' ', "")));
    }

    #[test]
    fn keyboard_and_capitals_change_nothing(name in "[A-ZÆØÅ][a-zæøå]{3,9} (skolekorps|vel|IL)") {
        let index = index(std::slice::from_ref(&name));
        let typed = name.to_uppercase().replace('Æ', "AE").replace('Ø', "OE").replace('Å', "AA");
        prop_assert_eq!(index.search(&typed).hits.len(), 1);
    }
}
