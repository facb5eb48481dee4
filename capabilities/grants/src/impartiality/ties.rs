//! Which ties a person has to applicants: a pure function of the roles she has and has had, and of what
//! she declared.
//!
//! A chair or board member is inhabil by the act itself (forvaltningsloven § 6 first paragraph letter
//! e); other ties are judged by the second paragraph. A role that ended lately counts as such a tie.

use access::{PersonId, RoleKind};
use identity::roles::{Ending, Held};
use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;
use serde::{Deserialize, Serialize};

use super::ImpartialityRules;
use crate::model::Application;

/// Why somebody steps aside, by the paragraph that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paragraph {
    /// She applies herself (forvaltningsloven § 6 first paragraph a).
    Party,
    /// She acts for the applicant (§ 6 first paragraph d).
    Agent,
    /// She leads it, or sits on its board (§ 6 first paragraph e).
    Officer,
    /// Another circumstance (§ 6 second paragraph).
    Circumstance,
    /// Her leader steps aside: she does not decide (§ 6 third paragraph).
    Superior,
    /// She stands in for the case's officer, who steps aside for it (the municipality's rule).
    StandIn,
    /// She took part in what is complained about (the municipality's rule, which
    /// names kommuneloven §§ 11-10 and 13-3).
    FirstDecision,
}

/// A tie to an applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The applicant; see [`applicant`].
    pub applicant: String,
    /// The word of the role she has or had there; empty when it is no role.
    pub role: String,
    /// From when.
    pub since: Option<Date>,
    /// To and with.
    pub until: Option<Date>,
    /// Why, in her own words, when she declared it.
    pub why: String,
    /// What says that she steps aside.
    pub paragraph: Paragraph,
}

/// An applicant somebody declared a tie to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// The applicant; see [`applicant`].
    pub applicant: String,
    /// Why, in her own words.
    pub why: String,
}

impl Paragraph {
    /// As texts know it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Agent => "agent",
            Self::Officer => "officer",
            Self::Circumstance => "circumstance",
            Self::Superior => "superior",
            Self::StandIn => "stand-in",
            Self::FirstDecision => "first-decision",
        }
    }
}

/// What an applicant is known by here: the association, else the application itself.
pub fn applicant(it: &Application) -> &str {
    it.held_by.as_deref().unwrap_or(&it.id)
}

/// The ties that follow from every role a person has and has had.
pub fn ties(held: &[Held], today: Date, rules: &ImpartialityRules) -> Vec<Tie> {
    let long_ago = today.saturating_sub(i64::from(rules.past_days).days());
    let all = held.iter().filter_map(|one| {
        let association = one.role.of.association()?;
        let was_wrong = one
            .ended
            .as_ref()
            .is_some_and(|(_, why)| why == Ending::Objected.word());
        if was_wrong || one.role.since > today {
            return None;
        }
        let until = last_day(one);
        let is_over = until.is_some_and(|day| day < today);
        if is_over && until.is_some_and(|day| day < long_ago) {
            return None;
        }
        Some(Tie {
            applicant: association.to_owned(),
            role: one.role.kind.word().to_owned(),
            since: Some(one.role.since),
            until,
            why: String::new(),
            paragraph: if is_over {
                Paragraph::Circumstance
            } else {
                paragraph_of(one.role.kind)
            },
        })
    });
    all.collect()
}

/// The last day a role was in force, when it has one.
fn last_day(held: &Held) -> Option<Date> {
    let ended = held.ended.as_ref().map(|(at, _)| at);
    let ended = ended.map(|at: &Instant| at.in_oslo().date());
    match (held.role.last_day(), ended) {
        (Some(own), Some(ended)) => Some(own.min(ended)),
        (own, ended) => own.or(ended),
    }
}

const fn paragraph_of(kind: RoleKind) -> Paragraph {
    match kind {
        RoleKind::Chair | RoleKind::DeputyChair | RoleKind::Manager | RoleKind::BoardMember => {
            Paragraph::Officer
        }
        RoleKind::Contact | RoleKind::BusinessManager | RoleKind::Delegate => Paragraph::Agent,
        _ => Paragraph::Circumstance,
    }
}

/// The ties to one applicant, given all of a person's and what she declared; the strongest first.
pub fn against(
    person: &PersonId,
    (ties, additions): (&[Tie], &[Addition]),
    it: &Application,
) -> Vec<Tie> {
    let key = applicant(it);
    let mut all: Vec<Tie> = ties
        .iter()
        .filter(|tie| tie.applicant == key)
        .cloned()
        .collect();
    let plain = |paragraph, why: &str| Tie {
        applicant: key.to_owned(),
        role: String::new(),
        since: None,
        until: None,
        why: why.to_owned(),
        paragraph,
    };
    if it.held_by.is_none() && it.way.is_empty() && it.person_id.as_ref() == Some(person) {
        all.push(plain(Paragraph::Party, ""));
    }
    let own = additions.iter().filter(|one| one.applicant == key);
    all.extend(own.map(|one| plain(Paragraph::Circumstance, &one.why)));
    all.sort_by_key(|tie| match tie.paragraph {
        Paragraph::Party => 0,
        Paragraph::Officer => 1,
        Paragraph::Agent => 2,
        _ => 3,
    });
    all
}

#[cfg(test)]
mod tests {
    use access::{Of, Role, Source};
    use jiff::civil::date;

    use super::*;

    fn held(kind: RoleKind, until: Option<Date>) -> Held {
        Held {
            person: PersonId("kari".to_owned()),
            role: Role {
                id: String::new(),
                kind,
                of: Of::Association("choir".to_owned()),
                scopes: Vec::new(),
                capabilities: Vec::new(),
                source: Source::National,
                since: date(2020, 1, 1),
                until,
                grace_until: None,
            },
            given_by: None,
            checked_at: None,
            ended: None,
            version: 1,
        }
    }

    fn paragraphs(held: &[Held], past_days: i32) -> Vec<Paragraph> {
        let rules = ImpartialityRules {
            past_days,
            must_declare: true,
        };
        let found = ties(held, date(2026, 6, 1), &rules);
        found.into_iter().map(|tie| tie.paragraph).collect()
    }

    #[test]
    fn who_leads_steps_aside_by_the_act_itself_and_others_by_circumstance() {
        let kinds = [
            (RoleKind::Chair, Paragraph::Officer),
            (RoleKind::BoardMember, Paragraph::Officer),
            (RoleKind::Delegate, Paragraph::Agent),
            (RoleKind::Treasurer, Paragraph::Circumstance),
        ];
        for (kind, paragraph) in kinds {
            assert_eq!(paragraphs(&[held(kind, None)], 365), [paragraph]);
        }
    }

    #[test]
    fn a_role_that_ended_counts_as_long_as_the_municipality_has_decided() {
        let ended = held(RoleKind::Chair, Some(date(2026, 1, 1)));
        let all = [ended];
        assert_eq!(paragraphs(&all, 365), [Paragraph::Circumstance]);
        assert_eq!(paragraphs(&all, 151), [Paragraph::Circumstance]);
        assert_eq!(paragraphs(&all, 150), []);
    }

    #[test]
    fn a_role_that_was_never_true_counts_for_nothing() {
        let at: jiff::Timestamp = "2026-05-01T10:00:00Z".parse().expect("a time");
        let mut wrong = held(RoleKind::Chair, None);
        wrong.ended = Some((at.into(), Ending::Objected.word().to_owned()));
        assert_eq!(paragraphs(&[wrong], 365), []);
    }
}
