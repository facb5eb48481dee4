//! From which sum the accounts of a report are attested by another officer than whoever delivered it.
//!
//! The guidelines of a scheme may say it; a grant keeps what its application's version says. Where they do
//! not, the municipality decides it for all, and every decision is kept with its date: a grant keeps the
//! sum that was in force when it was decided. The first is practice, and no law.

use db::{Conn, Error, settings};
use grants::model::Terms;
use kernel::{Instant, Money};
use serde::{Deserialize, Serialize};
use web::{SettingField, SettingForm, SettingKind, SettingsPage};

use crate::model::FollowUp;

/// What the municipality has decided about attesting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AttestRules {
    /// From so many kroner.
    pub from_kroner: i64,
}

impl Default for AttestRules {
    fn default() -> Self {
        Self {
            from_kroner: 100_000,
        }
    }
}

impl settings::Setting for AttestRules {
    const NAME: &'static str = "payments.attesting";
}

/// For the manifest.
pub const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/tilskuddsrapporter",
    title: texts::id("payments-settings"),
    intro: texts::id("payments-settings-intro"),
    form: Some(SettingForm::of::<AttestRules>(FIELDS)),
}];

const FIELDS: &[SettingField] = &[SettingField {
    at: "/from_kroner",
    label: texts::id("payments-settings-from"),
    hint: texts::id("payments-settings-from-hint"),
    kind: SettingKind::Number {
        least: 0,
        most: 100_000_000,
    },
}];

/// Whether accounts of a grant this large are attested. A person without an association has nobody
/// beside her who could.
pub fn must_be_attested(conn: &mut Conn, follow_up: &FollowUp) -> Result<bool, Error> {
    if follow_up.held_by.is_none() {
        return Ok(false);
    }
    if let Some(kroner) = asked_for(conn, &follow_up.application_id)?.attest_from {
        return Ok(follow_up.amount >= Money::from_kroner(kroner));
    }
    let decision = grants::store::decisions::of(conn, &follow_up.application_id)?;
    let decided = decision.map_or(follow_up.laid_at, |it| it.decided_at);
    let rules = in_force(settings::history::<AttestRules>(conn)?, decided);
    Ok(follow_up.amount >= Money::from_kroner(rules.from_kroner))
}

/// What the guidelines of a grant's application say.
pub fn asked_for(conn: &mut Conn, application: &str) -> Result<Terms, Error> {
    let it = grants::store::applications::one(conn, application)?;
    let guidelines = match it {
        Some(it) => grants::store::schemes::guidelines_of(conn, &it.guidelines_id)?,
        None => None,
    };
    Ok(guidelines.map(|it| it.terms).unwrap_or_default())
}

/// The newest of the versions, newest first, that had been decided by then.
fn in_force(versions: Vec<settings::Version<AttestRules>>, then: Instant) -> AttestRules {
    versions
        .into_iter()
        .find(|it| it.made_at.is_none_or(|made| made <= then))
        .map(|it| it.value)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(number: i64, from_kroner: i64, made: &str) -> settings::Version<AttestRules> {
        let made: jiff::Timestamp = made.parse().expect("a timestamp");
        settings::Version {
            version: number,
            value: AttestRules { from_kroner },
            made_at: Some(made.into()),
            made_by: None,
        }
    }

    #[test]
    fn a_grant_keeps_the_sum_that_was_in_force_when_it_was_decided() {
        let all = || {
            vec![
                version(2, 200_000, "2026-09-01T08:00:00Z"),
                version(1, 50_000, "2026-02-01T08:00:00Z"),
            ]
        };
        let at = |written: &str| {
            let at: jiff::Timestamp = written.parse().expect("a timestamp");
            in_force(all(), at.into()).from_kroner
        };
        assert_eq!(at("2026-01-31T08:00:00Z"), 100_000);
        assert_eq!(at("2026-05-01T08:00:00Z"), 50_000);
        assert_eq!(at("2026-09-01T08:00:00Z"), 200_000);
    }
}
