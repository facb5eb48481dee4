//! The form of a scheme's guidelines: what was written, and what it means.

use jiff::civil::Date;
use kernel::Translated;
use texts::Speaker;
use upkeep::model::DocumentKind;
use web::{Fields, FormErrors, WrittenDate};

use crate::model::{Criterion, Requirement, Rule, Takes, Terms};

/// The texts in three languages, by the name of their fields.
pub const TEXTS: [&str; 5] = [
    "name",
    "purpose",
    "not_supported",
    "how_decided",
    "legal_reason",
];

/// The rules that are only on or off.
pub const RULES: [&str; 6] = [
    "in-register",
    "voluntary",
    "confirmed",
    "member-numbers",
    "account",
    "no-missing-report",
];

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Texts: nb, nn, en.
    pub texts: Vec<(&'static str, [String; 3])>,
    /// Rules that are on.
    pub rules: Vec<String>,
    /// Fewest members, and their ages.
    pub members: [String; 3],
    /// Words of documents that must lie on the shelf.
    pub documents: Vec<String>,
    /// Whether it is an individual decision.
    pub is_decision: bool,
    /// Groups without number may apply.
    pub groups: bool,
    /// Persons may apply.
    pub persons: bool,
    /// The most one can apply for.
    pub ceiling: String,
    /// The most of the costs, in per cent.
    pub share: String,
    /// Incomes must equal costs.
    pub must_balance: bool,
    /// Weeks until an answer in rolling rounds.
    pub weeks: String,
    /// Years what was written is kept.
    pub keep: String,
    /// Blocks that are asked from a sum: block and sum.
    pub requirements: Vec<(String, String)>,
    /// Criteria, one a line: nb | nn | en.
    pub criteria: String,
    /// The sum from which accounts are attested.
    pub attest: String,
    /// From when it holds.
    pub from_on: WrittenDate,
}

impl Written {
    /// As the guidelines are.
    pub fn of(terms: &Terms, blocks: &[String], from_on: Date) -> Self {
        let three = |it: &Translated| [it.nb.clone(), it.nn.clone(), it.en.clone()];
        let texts = [
            &terms.name,
            &terms.purpose,
            &terms.not_supported,
            &terms.how_decided,
            &terms.legal_reason,
        ];
        let mut written = Self {
            texts: TEXTS.into_iter().zip(texts.map(three)).collect(),
            is_decision: terms.is_decision,
            groups: terms.takes.groups,
            persons: terms.takes.persons,
            ceiling: number(terms.ceiling),
            share: number(terms.share_percent),
            must_balance: terms.must_balance,
            weeks: number(Some(terms.answer_weeks).filter(|weeks| *weeks > 0)),
            keep: number(terms.keep_years),
            requirements: blocks
                .iter()
                .map(|code| (code.clone(), number(terms.asks_from(code))))
                .collect(),
            criteria: lines_of(&terms.criteria),
            attest: number(terms.attest_from),
            from_on: from_on.into(),
            ..Self::default()
        };
        for rule in &terms.rules {
            match rule {
                Rule::Members { least, from, to } => {
                    written.members = [
                        least.to_string(),
                        number(Some(*from).filter(|from| *from > 0)),
                        number(*to),
                    ];
                }
                Rule::Document { document } => written.documents.push(document.word().to_owned()),
                other => written.rules.push(other.word().to_owned()),
            }
        }
        written
    }

    /// As it was sent.
    pub fn read(fields: &Fields, blocks: &[String]) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let all = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self {
            texts: TEXTS
                .into_iter()
                .map(|name| {
                    let three = ["nb", "nn", "en"].map(|tag| one(&format!("{name}-{tag}")));
                    (name, three)
                })
                .collect(),
            rules: all("rule"),
            members: ["least", "from", "to"].map(|part| one(&format!("members-{part}"))),
            documents: all("document"),
            is_decision: fields.one("is_decision") == "yes",
            groups: fields.one("groups") == "yes",
            persons: fields.one("persons") == "yes",
            ceiling: one("ceiling"),
            share: one("share"),
            must_balance: fields.one("must_balance") == "yes",
            weeks: one("weeks"),
            keep: one("keep"),
            requirements: blocks
                .iter()
                .map(|code| (code.clone(), one(&format!("from-{code}"))))
                .collect(),
            criteria: one("criteria"),
            attest: one("attest"),
            from_on: fields.date("from_on"),
        }
    }

    /// What it means, or what is wrong with it.
    pub fn parse(&self, say: &Speaker, errors: &mut FormErrors) -> Option<(Terms, Date)> {
        let text = |name: &str| -> Translated {
            let found = self.texts.iter().find(|(known, _)| *known == name);
            let [nb, nn, en] = found.map(|(_, three)| three.clone()).unwrap_or_default();
            Translated { nb, nn, en }
        };
        if text("name").nb.is_empty() {
            errors.add("name-nb", say.t("grantdesk-error-name"));
        }
        let mut whole = |field: &str, written: &str, most: i64| -> Option<i64> {
            if written.is_empty() {
                return None;
            }
            let read = web::kroner(written).filter(|number| *number <= most);
            if read.is_none() {
                errors.add(field.to_owned(), say.t("grantdesk-error-number"));
            }
            read
        };
        let ceiling = whole("ceiling", &self.ceiling, 1_000_000_000);
        let share_percent = whole("share", &self.share, 100);
        let weeks = whole("weeks", &self.weeks, 100);
        let [least, from, to] = &self.members;
        let least = whole("members-least", least, 1_000_000);
        let from = whole("members-from", from, 150);
        let to = whole("members-to", to, 150);
        let keep = whole("keep", &self.keep, 100);
        let attest_from = whole("attest", &self.attest, 1_000_000_000);
        let requirements: Vec<Requirement> = self
            .requirements
            .iter()
            .filter_map(|(block, sum)| {
                let from = whole(&format!("from-{block}"), sum, 1_000_000_000)?;
                Some(Requirement {
                    from,
                    block: block.clone(),
                })
            })
            .collect();
        let from_on = self.from_on.checked("from_on", say, errors);
        if self.from_on.is_empty() {
            errors.add("from_on", say.t("grantdesk-error-from"));
        }
        let mut rules: Vec<Rule> = self.rules.iter().filter_map(|word| simple(word)).collect();
        if let Some(least) = least {
            let from = from.unwrap_or_default();
            rules.push(Rule::Members { least, from, to });
        }
        let documents = self.documents.iter();
        rules.extend(
            documents
                .filter_map(|word| DocumentKind::from_word(word))
                .map(|document| Rule::Document { document }),
        );
        let from_on = from_on.filter(|_| errors.is_empty())?;
        Some((
            Terms {
                name: text("name"),
                purpose: text("purpose"),
                not_supported: text("not_supported"),
                how_decided: text("how_decided"),
                legal_reason: text("legal_reason"),
                is_decision: self.is_decision,
                rules,
                takes: Takes {
                    groups: self.groups,
                    persons: self.persons,
                },
                ceiling,
                share_percent,
                must_balance: self.must_balance,
                requirements,
                answer_weeks: weeks.unwrap_or_default(),
                keep_years: keep.filter(|years| *years > 0),
                criteria: criteria(&self.criteria),
                attest_from,
                // Written on a page of its own.
                report: None,
            },
            from_on,
        ))
    }
}

/// As many as are weighed; more than this nobody weighs well.
const MOST_CRITERIA: usize = 12;

/// Criteria as lines: bokmål | nynorsk | engelsk.
fn lines_of(criteria: &[Criterion]) -> String {
    let line = |it: &Criterion| {
        let all = [&it.words.nb, &it.words.nn, &it.words.en];
        let mut parts: Vec<&str> = all.into_iter().map(String::as_str).collect();
        while parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        parts.join(" | ")
    };
    criteria.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Criteria as they are written, a line each.
fn criteria(lines: &str) -> Vec<Criterion> {
    let mut all: Vec<Criterion> = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut parts = line.split('|').map(|part| part.trim().to_owned());
        let mut next = || parts.next().unwrap_or_default();
        let made = Criterion::of(Translated {
            nb: next(),
            nn: next(),
            en: next(),
        });
        let is_known = all.iter().any(|it| it.code == made.code);
        if made.code.is_empty() || is_known || all.len() >= MOST_CRITERIA {
            continue;
        }
        all.push(made);
    }
    all
}

fn number(it: Option<i64>) -> String {
    it.map(|it| it.to_string()).unwrap_or_default()
}

fn simple(word: &str) -> Option<Rule> {
    [
        Rule::InRegister,
        Rule::InVoluntaryRegister,
        Rule::Confirmed,
        Rule::MemberNumbers,
        Rule::Account,
        Rule::NoMissingReport,
    ]
    .into_iter()
    .find(|rule| rule.word() == word)
}
