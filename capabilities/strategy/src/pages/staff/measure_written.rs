//! A measure as it is written in its form, and read from it.
//!
//! Nothing but a title is demanded; what is written must be readable.

use std::collections::BTreeMap;

use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate, kroner};

use super::{frame::in_each, process::line_of};
use crate::model::{CostKind, Evidence, Measure, OtherPlan, Reference, Told};

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub number: String,
    pub title: Translated,
    pub text: Translated,
    pub goals: Vec<String>,
    pub area: String,
    pub years: String,
    pub unit: String,
    pub role: String,
    pub partners: String,
    pub starts: WrittenDate,
    pub due: WrittenDate,
    pub cost: String,
    /// A line each: `2026: 150 000`.
    pub amounts: String,
    pub budget_line: String,
    pub plan_reference: String,
    /// Edition and code of goals of other plans, as [`of_reference`] has them.
    pub references: Vec<String>,
    pub un_goals: String,
    pub weight: String,
    /// A line each: words, and an address after a bar.
    pub evidence: String,
    pub inside: String,
    pub version: i64,
}

impl Written {
    /// As a measure is.
    pub fn of(it: &Measure) -> Self {
        let told = &it.told;
        let lines = |each: Vec<String>| each.join("\n");
        let amounts = told
            .amounts
            .iter()
            .map(|(year, sum)| format!("{year}: {sum}"));
        let evidence = told.evidence.iter().map(line_of);
        let years: Vec<String> = told.years.iter().map(ToString::to_string).collect();
        let un: Vec<String> = told.un_goals.iter().map(ToString::to_string).collect();
        Self {
            number: told.number.clone(),
            title: told.title.clone(),
            text: told.text.clone(),
            goals: told.goals.clone(),
            area: told.area.clone(),
            years: years.join(", "),
            unit: told.unit.clone(),
            role: told.role.clone().unwrap_or_default(),
            partners: lines(told.partners.clone()),
            starts: told.starts.map(WrittenDate::from).unwrap_or_default(),
            due: told.due.map(WrittenDate::from).unwrap_or_default(),
            cost: told
                .cost
                .map_or_else(String::new, |cost| cost.word().to_owned()),
            amounts: lines(amounts.collect()),
            budget_line: told.budget_line.clone(),
            plan_reference: told.plan_reference.clone(),
            references: told.references.iter().map(of_reference).collect(),
            un_goals: un.join(", "),
            weight: told.weight.to_string(),
            evidence: lines(evidence.collect()),
            inside: it.inside.clone(),
            version: it.version,
        }
    }

    /// As it was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            number: one("number"),
            title: in_each(fields, "title"),
            text: in_each(fields, "text"),
            goals: fields.all("goals").into_iter().map(str::to_owned).collect(),
            area: one("area"),
            years: one("years"),
            unit: one("unit"),
            role: one("role"),
            partners: one("partners"),
            starts: fields.date("starts"),
            due: fields.date("due"),
            cost: one("cost"),
            amounts: one("amounts"),
            budget_line: one("budget-line"),
            plan_reference: one("plan-reference"),
            references: fields
                .all("reference")
                .into_iter()
                .map(str::to_owned)
                .collect(),
            un_goals: one("un-goals"),
            weight: one("weight"),
            evidence: one("evidence"),
            inside: one("inside"),
            version: fields.version().unwrap_or(0),
        }
    }

    /// What it says, when it can be read; how it stands is as it was. Partners are known by `names` of
    /// the register, references by `plans`.
    pub fn parse(
        &self,
        say: &Speaker,
        (was, names, plans): (&Told, &[(String, String)], &[OtherPlan]),
        errors: &mut FormErrors,
    ) -> Option<Told> {
        if self.title.nb.is_empty() {
            errors.add("title-nb", say.t("strategy-error-title"));
        }
        let years = numbers(&self.years);
        if years.is_none() {
            errors.add("years", say.t("strategy-error-years"));
        }
        let un_goals = numbers(&self.un_goals);
        let un_goals = un_goals.filter(|all: &Vec<u8>| all.iter().all(|it| (1..=17).contains(it)));
        if un_goals.is_none() {
            errors.add("un-goals", say.t("strategy-error-un-goals"));
        }
        let amounts = amounts(&self.amounts);
        if amounts.is_none() {
            errors.add("amounts", say.t("strategy-error-amounts"));
        }
        let weight = match self.weight.as_str() {
            "" => Some(1),
            written => written.parse().ok().filter(|it| (1..=100).contains(it)),
        };
        if weight.is_none() {
            errors.add("weight", say.t("strategy-error-weight"));
        }
        let starts = self.starts.checked("starts", say, errors);
        let due = self.due.checked("due", say, errors);
        if !errors.is_empty() {
            return None;
        }
        let evidence = lines(&self.evidence).map(linked);
        let partners: Vec<String> = lines(&self.partners).map(str::to_owned).collect();
        let known = partners.iter().filter_map(|partner| {
            let is = |name: &str| name.to_lowercase() == partner.to_lowercase();
            names.iter().find(|(_, name)| is(name))
        });
        let references = self.references.iter().filter_map(|chosen| {
            let kept = was.references.iter().find(|it| of_reference(it) == *chosen);
            let (edition, code) = chosen.split_once('|')?;
            let new = || plans.iter().find_map(|plan| plan.refer(edition, code));
            kept.cloned().or_else(new)
        });
        Some(Told {
            number: self.number.clone(),
            title: self.title.clone(),
            text: self.text.clone(),
            goals: self.goals.clone(),
            area: self.area.clone(),
            years: years?,
            unit: self.unit.clone(),
            role: Some(self.role.clone()).filter(|role| !role.is_empty()),
            associations: known.map(|(id, _)| id.clone()).collect(),
            references: references.collect(),
            partners,
            starts,
            due,
            cost: CostKind::from_word(&self.cost),
            amounts: amounts?,
            budget_line: self.budget_line.clone(),
            plan_reference: self.plan_reference.clone(),
            un_goals: un_goals?,
            weight: weight?,
            evidence: evidence.collect(),
            ..was.clone()
        })
    }
}

/// The lines somebody wrote.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A reference as the form sends it.
pub fn of_reference(it: &Reference) -> String {
    format!("{}|{}", it.edition, it.code)
}

/// Words, with an address after a bar when there is one.
pub fn linked(line: &str) -> Evidence {
    let (words, link) = line.split_once('|').unwrap_or((line, ""));
    let link = link.trim();
    let leads = link.starts_with("https://") || link.starts_with("/nb/");
    Evidence {
        words: words.trim().to_owned(),
        link: if leads {
            link.to_owned()
        } else {
            String::new()
        },
    }
}

/// Numbers with commas or spaces between.
fn numbers<T: std::str::FromStr + Ord>(text: &str) -> Option<Vec<T>> {
    let parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty());
    let all: Result<Vec<T>, _> = parts.map(str::parse).collect();
    let mut all = all.ok()?;
    all.sort();
    all.dedup();
    Some(all)
}

/// A sum for each year, a line each.
fn amounts(text: &str) -> Option<BTreeMap<i16, i64>> {
    lines(text)
        .map(|line| {
            let (year, sum) = line.split_once(':')?;
            Some((year.trim().parse().ok()?, kroner(sum)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_a_year_a_line() {
        let read = amounts("2026: 150 000\n\n2027: 1.200.000 kr");
        assert_eq!(
            read,
            Some(BTreeMap::from([(2026, 150_000), (2027, 1_200_000)]))
        );
        assert_eq!(amounts("150 000"), None);
        assert_eq!(numbers::<i16>("2027, 2026 2026"), Some(vec![2026, 2027]));
        assert_eq!(numbers::<i16>("snart"), None);
    }
}
