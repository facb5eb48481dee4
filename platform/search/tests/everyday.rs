//! How people really ask: whole questions, words that an activity shares with a name, and words that
//! merely begin like a name. Each case was met by a person at the search box of a town; the names
//! here are others.

use search::{Document, Index, Tag, Tagged};

fn index() -> Index {
    let document = |name: &str, tag: &str, place: &str| Document {
        key: name.into(),
        name: name.into(),
        tags: vec![Tagged {
            key: tag.into(),
            proposed: false,
        }],
        places: vec![place.into()],
        ..Document::default()
    };
    let tag = |key: &str, words: &str| Tag {
        key: key.into(),
        words: words.split(", ").map(str::to_owned).collect(),
        broader: Vec::new(),
    };
    Index::build(
        vec![
            document("Lia barnekor", "kor", "Lia"),
            document("Nes kor", "kor", "Nes"),
            document("Røyskatten", "kor", "Nes"),
            document("Lia håndballag", "handball", "Lia"),
            document("Nes håndballklubb", "handball", "Nes"),
            document("Ballkameratene", "handball", "Nes"),
            document("Nes turnforening", "turn", "Nes"),
            document("Nes Høyre", "parti", "Nes"),
            document("Kirkebakken vel", "vel", "Kirkebakken"),
            document("Tamilsk kulturlag", "kultur", "Lia"),
            document("Aldersvennene", "eldre", "Lia"),
            document("AA-gruppa Lia", "hjelp", "Lia"),
            document("Åsgruppa", "vel", "Nes"),
        ],
        &[
            tag("kor", "kor, synge, barnekor, sanglag"),
            tag("handball", "håndball, håndballag"),
            tag("turn", "turn, turning"),
            tag("parti", "parti"),
            tag("eldre", "eldre, pensjonistlag"),
        ],
    )
}

fn found(query: &str) -> Vec<&'static str> {
    const NAMES: [&str; 13] = [
        "barnekor",
        "kor",
        "røyskatten",
        "håndballag",
        "håndballklubb",
        "ballkameratene",
        "turn",
        "høyre",
        "kirkebakken",
        "tamilsk",
        "eldre",
        "aa",
        "ås",
    ];
    let hits = index().search(query).hits;
    hits.iter()
        .map(|hit| NAMES[hit.document as usize])
        .collect()
}

#[test]
fn members_of_an_activity_come_below_the_names_that_hold_its_word() {
    assert_eq!(found("barnekor"), ["barnekor", "røyskatten", "kor"]);
    let clubs = found("håndballklubb");
    assert_eq!(clubs[0], "håndballklubb");
    assert!(clubs.contains(&"håndballag") && clubs.contains(&"ballkameratene"));
    // Beside a place the compound means the name.
    assert_eq!(found("håndballklubb nes"), ["håndballklubb"]);
}

#[test]
fn a_slip_is_an_edit_of_the_whole_word() {
    for query in ["hopprenn", "turnering", "høgtid"] {
        assert_eq!(found(query), Vec::<&str>::new(), "{query}");
    }
    assert_eq!(found("høyer"), ["høyre"]);
    assert_eq!(found("håndbalklub nes"), ["håndballklubb"]);
}

#[test]
fn the_beginning_of_a_place_is_no_answer_beside_a_church() {
    let names = ["Kirkebakken vel", "Nes kirkekor"];
    let documents = names.map(|name| Document {
        name: name.into(),
        ..Document::default()
    });
    let hits = Index::build(documents.into(), &[]).search("kirke").hits;
    let found: Vec<u32> = hits.iter().map(|hit| hit.document).collect();
    assert_eq!(found, [1]);
}

#[test]
fn the_words_of_a_question_are_not_asked_for() {
    assert_eq!(found("jeg lurer på om det finnes noe for eldre"), ["eldre"]);
    assert_eq!(found("ka finst for eldre i Lia?"), ["eldre"]);
    assert_eq!(found("hvilke kor finnes i Nes?"), ["kor", "røyskatten"]);
    assert_eq!(found("noe for barn 3 år"), ["barnekor"]);
    assert_eq!(found("aktiviteter for barn"), ["barnekor"]);
    assert_eq!(found("hva skjer"), Vec::<&str>::new());
}

#[test]
fn a_land_finds_its_people_by_name() {
    assert_eq!(found("tamiler"), ["tamilsk"]);
    assert_eq!(found("polen"), Vec::<&str>::new());
}

#[test]
fn two_capitals_are_letters() {
    assert_eq!(found("AA"), ["aa"]);
    assert_eq!(found("aasgruppa"), ["ås"]);
}

#[test]
fn a_choir_for_another_age_ranks_last() {
    assert_eq!(found("kor for voksne"), ["kor", "røyskatten", "barnekor"]);
}
