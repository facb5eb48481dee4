//! Why somebody steps aside, in words: the tie, and the paragraph that says so.

use access::RoleKind;
use texts::Speaker;

use crate::{
    impartiality::{Paragraph, Tie},
    model::Minutes,
};

// texts: aside-law-*
/// The paragraph.
pub fn paragraph(say: &Speaker, it: Paragraph) -> String {
    say.t(&format!("aside-law-{}", it.word())).into_owned()
}

// texts: role-kind-*
/// The tie and its paragraph, told to the one who has it. `name` is the applicant.
pub fn reason(say: &Speaker, tie: &Tie, name: &str) -> String {
    let role = RoleKind::from_word(&tie.role)
        .map(|kind| say.t(&format!("role-kind-{}", kind.word())).into_owned());
    let since = tie.since.map(|day| say.date(day)).unwrap_or_default();
    let until = tie.until.map(|day| say.date(day)).unwrap_or_default();
    let law = paragraph(say, tie.paragraph);
    let words = [
        ("role", role.as_deref().unwrap_or_default()),
        ("name", name),
        ("since", since.as_str()),
        ("until", until.as_str()),
        ("why", tie.why.as_str()),
        ("law", law.as_str()),
    ];
    match (tie.paragraph, role.is_some()) {
        (Paragraph::Superior, _) => say.ta("aside-superior", &words),
        (Paragraph::StandIn, _) => say.ta("aside-stand-in", &words),
        (Paragraph::FirstDecision, _) => say.ta("aside-first-decision", &words),
        (Paragraph::Party, _) => say.ta("aside-party", &words),
        (Paragraph::Circumstance, true) if tie.until.is_some() => say.ta("aside-was", &words),
        (_, true) => say.ta("aside-is", &words),
        (_, false) => say.ta("aside-declared", &words),
    }
}

/// The same, told of her: `who` has the tie, and `name` is the applicant.
pub fn reason_of(say: &Speaker, tie: &Tie, (who, name): (&str, &str)) -> String {
    let role = RoleKind::from_word(&tie.role)
        .map(|kind| say.t(&format!("role-kind-{}", kind.word())).into_owned());
    let since = tie.since.map(|day| say.date(day)).unwrap_or_default();
    let until = tie.until.map(|day| say.date(day)).unwrap_or_default();
    let law = paragraph(say, tie.paragraph);
    let words = [
        ("who", who),
        ("role", role.as_deref().unwrap_or_default()),
        ("name", name),
        ("since", since.as_str()),
        ("until", until.as_str()),
        ("why", tie.why.as_str()),
        ("law", law.as_str()),
    ];
    match (tie.paragraph, role.is_some()) {
        (Paragraph::Party, _) => say.ta("aside-hers-party", &words),
        (Paragraph::Circumstance, true) if tie.until.is_some() => say.ta("aside-hers-was", &words),
        (_, true) => say.ta("aside-hers-is", &words),
        (_, false) => say.ta("aside-hers-declared", &words),
    }
}

/// Who stepped aside for what in a meeting, each with her paragraph, and whether she took part in the
/// principle.
pub fn stepped(say: &Speaker, minutes: &Minutes) -> Vec<String> {
    let mut all = Vec::new();
    for row in &minutes.rows {
        for one in &row.aside {
            let law = paragraph(say, one.paragraph);
            let words = [
                ("who", one.name.as_str()),
                ("applicant", row.name.as_str()),
                ("law", law.as_str()),
            ];
            let attendee = minutes.present.iter().find(|it| it.member == one.member);
            all.push(if attendee.is_some_and(|it| it.principle) {
                say.ta("advise-stepped-principle", &words)
            } else {
                say.ta("advise-stepped", &words)
            });
        }
    }
    all
}
