//! Every no is a sentence in three languages, with the numbers that matter in it.

use std::sync::Arc;

use jiff::civil::date;
use kernel::Language;
use texts::{Catalog, Source};
use venues::{
    availability::{Refusal, Taken},
    model::OccurrenceKind,
    time::{Period, instant},
};

use crate::stage::{MONDAY, hours};

fn taken(period: Period, title: &str) -> Refusal {
    Refusal::Taken(Box::new(Taken {
        occurrence: "1".into(),
        held_by: None,
        title: title.into(),
        period,
        kept: period,
        held_until: None,
    }))
}

/// Each refusal with what its sentence in bokmål must say.
fn all() -> Vec<(Refusal, &'static str)> {
    let two_days = Period::days(MONDAY, date(2026, 3, 17));
    vec![
        (Refusal::NotForThem, "et annet lokale"),
        (Refusal::NeedsSignIn { strongly: false }, "Logg inn"),
        (Refusal::NeedsSignIn { strongly: true }, "elektronisk ID"),
        (Refusal::TooYoung(18), "18 år"),
        (Refusal::NotConfirmed, "bekreftet"),
        (Refusal::Past, "begynt"),
        (Refusal::NotOneDay, "samme dag"),
        (Refusal::TooShort(30), "minst 30 minutter"),
        (Refusal::TooShort(60), "minst 1 time "),
        (Refusal::TooShort(7 * 1440), "minst 7 døgn"),
        (Refusal::TooLong(150), "inntil 2,5 timer"),
        (Refusal::OffGrid(15), "15 minutter"),
        (Refusal::OffGrid(60), "hel time"),
        (Refusal::OffGrid(1440), "hele døgn"),
        (Refusal::TooSoon(120), "minst 2 timer før"),
        (Refusal::TooFarAhead(60), "60 dager"),
        (Refusal::TooFarAhead(1), "i morgen"),
        (
            Refusal::NotOpenYet(instant(MONDAY, 18 * 60)),
            "mandag 16. mars kl. 18",
        ),
        (Refusal::TooMuchThisWeek(600), "10 timer i uka"),
        (Refusal::TooMuchThisSeason(6000), "100 timer fra august"),
        (Refusal::TooLateToDisplace(14), "14 dager"),
        (Refusal::Holiday("good-friday"), "angfredag"),
        (Refusal::Closed("Maling".into()), "Maling"),
        (Refusal::OutsideHours(None), "ikke åpent"),
        (
            taken(hours(MONDAY, 18, 20), "Kor"),
            "Kor har tida mandag 16. mars kl. 18–20",
        ),
        (
            taken(hours(MONDAY, 18, 24), ""),
            "Noen andre har tida mandag 16. mars kl. 18–24",
        ),
        (taken(two_days, "Cup"), "16.–"),
    ]
}

#[test]
fn every_refusal_says_why_in_three_languages() {
    let sources: [Source; 2] = [web::TEXTS, venues::capability().texts];
    let catalog = Arc::new(Catalog::new(&sources).expect("texts that can be spoken"));
    let kinds = OccurrenceKind::ALL.map(|(kind, _)| (Refusal::NotThisKind(kind), ""));
    for (refusal, has) in all().into_iter().chain(kinds) {
        for language in Language::ALL {
            let say = catalog.speaker(language);
            let words = refusal.words(&say, None);
            assert!(
                words.ends_with(['.', 'g', '0', '4', '6', '7']),
                "{language:?}: {words}"
            );
            assert!(
                !words.contains(['{', '$']) && !words.contains("venue-"),
                "{words}"
            );
            if language == Language::Nb {
                // A number and its unit have a space between them that does not break.
                let plain = words.replace('\u{a0}', " ");
                assert!(plain.contains(has), "«{plain}» does not say «{has}»");
            }
        }
    }
    let say = catalog.speaker(Language::Nb);
    let named = taken(hours(MONDAY, 18, 20), "Øving").words(&say, Some("Fjordvik skolekorps"));
    assert!(named.starts_with("Fjordvik skolekorps har tida"), "{named}");
}
