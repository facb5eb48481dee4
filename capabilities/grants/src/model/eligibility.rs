//! Who may apply: rules over what the register knows, each with a yes or a no that says why.
//!
//! The rules are data of a scheme's guidelines. They are judged before anybody begins, so that a
//! treasurer does not fill in a form for nothing, and again when the application is sent.

use serde::{Deserialize, Serialize};
use upkeep::model::{DocumentKind, MemberNumbers};

/// Something an applicant must fulfil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Rule {
    /// Is active in the municipality's register.
    InRegister,
    /// Stands in Frivillighetsregisteret.
    InVoluntaryRegister,
    /// Has confirmed what is registered about it, so that applications are taken.
    Confirmed,
    /// Has told how many members it had at the end of last year.
    MemberNumbers,
    /// Has so many members of an age.
    Members {
        /// At least so many.
        least: i64,
        /// From this age.
        from: i64,
        /// To and with this age; none: any.
        to: Option<i64>,
    },
    /// Has a document on its shelf; for what is yearly, last year's.
    Document {
        /// What it is.
        document: DocumentKind,
    },
    /// Has a bank account that is confirmed.
    Account,
    /// No report of an earlier grant is missing.
    NoMissingReport,
}

/// What is known of an applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// Lives, by the national register.
    pub is_active: bool,
    /// Stands in Frivillighetsregisteret.
    pub is_voluntary: bool,
    /// May apply, by the yearly confirmation.
    pub may_apply: bool,
    /// Last year.
    pub year: i16,
    /// Member numbers of last year.
    pub members: Option<MemberNumbers>,
    /// What lies on the shelf: kind and year.
    pub documents: Vec<(DocumentKind, i16)>,
    /// Has a bank account that is confirmed.
    pub has_account: bool,
    /// A report of an earlier grant is missing.
    pub misses_report: bool,
}

/// A rule, and whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The rule.
    pub rule: Rule,
    /// Whether it holds.
    pub holds: bool,
}

impl Rule {
    /// As texts know it.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::InRegister => "in-register",
            Self::InVoluntaryRegister => "voluntary",
            Self::Confirmed => "confirmed",
            Self::MemberNumbers => "member-numbers",
            Self::Members { .. } => "members",
            Self::Document { .. } => "document",
            Self::Account => "account",
            Self::NoMissingReport => "no-missing-report",
        }
    }

    /// Where the association sees to it, after `/min-forening/{id}`; empty when not here.
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::InRegister | Self::InVoluntaryRegister => "",
            Self::Confirmed => "/bekreft",
            Self::MemberNumbers | Self::Members { .. } => "/medlemstall",
            Self::Document { .. } => "/dokumenter",
            Self::Account => "/konto",
            Self::NoMissingReport => "/tilskudd/oppfolging",
        }
    }
}

/// Judges each rule.
pub fn judge(rules: &[Rule], known: &Register) -> Vec<Verdict> {
    rules
        .iter()
        .map(|rule| Verdict {
            holds: holds(rule, known),
            rule: rule.clone(),
        })
        .collect()
}

fn holds(rule: &Rule, known: &Register) -> bool {
    match rule {
        Rule::InRegister => known.is_active,
        Rule::InVoluntaryRegister => known.is_voluntary,
        Rule::Confirmed => known.may_apply,
        Rule::MemberNumbers => known.members.is_some(),
        Rule::Members { least, from, to } => known.members.as_ref().is_some_and(|numbers| {
            let counted = if (*from, *to) == (0, None) {
                Some(numbers.counts.total())
            } else {
                numbers.counts.between(*from, *to)
            };
            counted.is_some_and(|count| count >= *least)
        }),
        Rule::Document { document } => known
            .documents
            .iter()
            .any(|(kind, year)| kind == document && (!document.is_yearly() || *year == known.year)),
        Rule::Account => known.has_account,
        Rule::NoMissingReport => !known.misses_report,
    }
}

#[cfg(test)]
mod tests {
    use upkeep::model::{Band, CountSource, Counts, Gender};

    use super::*;

    fn members(young: i64, old: i64) -> MemberNumbers {
        let mut counts = Counts::default();
        counts.put(Band::To19, Gender::Women, young);
        counts.put(Band::From26, Gender::Men, old);
        let at: jiff::Timestamp = "2026-01-14T10:00:00Z".parse().expect("a timestamp");
        MemberNumbers {
            year: 2025,
            counts,
            residents: None,
            with_disability: None,
            paying: None,
            groups: Vec::new(),
            source: CountSource::Typed,
            remark: String::new(),
            version: 1,
            entered_at: at.into(),
            entered_by: None,
        }
    }

    #[test]
    fn members_are_counted_in_the_ages_asked_for() {
        let known = Register {
            members: Some(members(12, 40)),
            ..Register::default()
        };
        let rule = |least, from, to| Rule::Members { least, from, to };
        assert!(holds(&rule(52, 0, None), &known));
        assert!(holds(&rule(12, 6, Some(19)), &known));
        assert!(!holds(&rule(13, 6, Some(19)), &known));
        assert!(
            !holds(&rule(1, 0, Some(24)), &known),
            "bands that cannot tell do not guess"
        );
    }

    #[test]
    fn last_years_papers_are_wanted_and_statutes_of_any_year() {
        let known = Register {
            year: 2025,
            documents: vec![
                (DocumentKind::Statutes, 2019),
                (DocumentKind::Accounts, 2024),
            ],
            ..Register::default()
        };
        let rule = |document| Rule::Document { document };
        assert!(holds(&rule(DocumentKind::Statutes), &known));
        assert!(!holds(&rule(DocumentKind::Accounts), &known));
    }

    #[test]
    fn who_knows_nothing_fulfils_nothing() {
        let rules = [Rule::InRegister, Rule::Confirmed, Rule::Account];
        let verdicts = judge(&rules, &Register::default());
        assert_eq!(verdicts.len(), 3);
        assert!(verdicts.iter().all(|one| !one.holds));
    }
}
