//! The form of a round: what was written, and what it means.

use jiff::civil::Date;
use kernel::{Instant, Money, Translated};
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use crate::model::{Pot, Round, RoundState};

/// The most pots of a round.
const MOST_POTS: usize = 12;

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// nb, nn, en.
    pub title: [String; 3],
    /// First day.
    pub opens_on: WrittenDate,
    /// Last day; empty when it is rolling.
    pub closes_on: WrittenDate,
    /// Attachments until.
    pub papers_on: WrittenDate,
    /// Answer by.
    pub answer_on: WrittenDate,
    /// Report by.
    pub report_on: WrittenDate,
    /// The year whose budget the money is of; empty: the year it opens.
    pub budget_year: String,
    /// What an officer decides.
    pub officer_up_to: String,
    /// Who recommends.
    pub recommended_by: String,
    /// Who decides above.
    pub decided_by: String,
    /// Purpose (nb, nn, en) and amount of each pot.
    pub pots: Vec<([String; 3], String)>,
    /// Whether it is announced.
    pub announced: bool,
}

impl Written {
    /// As a round is.
    pub fn of(round: &Round) -> Self {
        let day = |date: Option<Date>| date.map(WrittenDate::from).unwrap_or_default();
        let kroner = |sum: Money| (sum.ore() / 100).to_string();
        Self {
            title: [
                round.title.nb.clone(),
                round.title.nn.clone(),
                round.title.en.clone(),
            ],
            opens_on: round.opens_on.into(),
            closes_on: day(round.closes_on),
            papers_on: day(round.papers_on),
            answer_on: day(round.answer_on),
            report_on: day(round.report_on),
            budget_year: round
                .budget_year
                .map_or_else(String::new, |it| it.to_string()),
            officer_up_to: kroner(round.officer_up_to),
            recommended_by: round.recommended_by.clone(),
            decided_by: round.decided_by.clone(),
            pots: round
                .pots
                .iter()
                .map(|pot| {
                    let Translated { nb, nn, en } = pot.purpose.clone();
                    ([nb, nn, en], kroner(pot.amount))
                })
                .collect(),
            announced: round.state == RoundState::Announced,
        }
    }

    /// As it was sent, with a pot more or less when a button asks for that.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let mut pots = Vec::new();
        for row in fields.rows("pot").into_iter().take(MOST_POTS) {
            if fields.one("remove") != format!("pot-{row}") {
                pots.push((
                    ["nb", "nn", "en"].map(|tag| one(&format!("pot-{row}-purpose-{tag}"))),
                    one(&format!("pot-{row}-amount")),
                ));
            }
        }
        if fields.one("add") == "pot" && pots.len() < MOST_POTS {
            pots.push(Default::default());
        }
        Self {
            title: ["nb", "nn", "en"].map(|tag| one(&format!("title-{tag}"))),
            opens_on: fields.date("opens_on"),
            closes_on: fields.date("closes_on"),
            papers_on: fields.date("papers_on"),
            answer_on: fields.date("answer_on"),
            report_on: fields.date("report_on"),
            budget_year: one("budget_year"),
            officer_up_to: one("officer_up_to"),
            recommended_by: one("recommended_by"),
            decided_by: one("decided_by"),
            pots,
            announced: fields.one("announced") == "yes",
        }
    }

    /// The round it means, or what is wrong. Once a round has opened its first day stands and its last
    /// day can only be moved on.
    pub fn parse(
        &self,
        say: &Speaker,
        before: &Round,
        now: Instant,
        errors: &mut FormErrors,
    ) -> Option<Round> {
        let [nb, nn, en] = self.title.clone();
        if nb.is_empty() {
            errors.add("title-nb", say.t("grantdesk-error-name"));
        }
        let opens_on = self.opens_on.checked("opens_on", say, errors);
        if self.opens_on.is_empty() {
            errors.add("opens_on", say.t("grantdesk-error-from"));
        }
        let closes_on = self.closes_on.checked("closes_on", say, errors);
        if let (Some(opens), Some(closes)) = (opens_on, closes_on)
            && closes < opens
        {
            errors.add("closes_on", say.t("grantdesk-error-closes"));
        }
        if before.has_opened(now) {
            if opens_on.is_some_and(|day| day != before.opens_on) {
                errors.add("opens_on", say.t("grantdesk-error-has-opened"));
            }
            let is_earlier = match (closes_on, before.closes_on) {
                (Some(new), Some(old)) => new < old,
                (None, Some(_)) | (Some(_), None) => true,
                (None, None) => false,
            };
            if is_earlier {
                errors.add("closes_on", say.t("grantdesk-error-only-later"));
            }
            if !self.announced {
                errors.add("announced", say.t("grantdesk-error-has-opened"));
            }
        }
        let papers_on = self.papers_on.checked("papers_on", say, errors);
        let answer_on = self.answer_on.checked("answer_on", say, errors);
        let report_on = self.report_on.checked("report_on", say, errors);
        let budget_year = self.budget_year.trim().parse::<i32>().ok();
        let is_year = budget_year.is_some_and(|year| (1900..2200).contains(&year));
        if !self.budget_year.trim().is_empty() && !is_year {
            errors.add("budget_year", say.t("grantdesk-error-budget-year"));
        }
        let mut sum = |field: String, written: &str| -> Money {
            let read = if written.is_empty() {
                Some(0)
            } else {
                web::kroner(written)
            };
            if read.is_none() {
                errors.add(field, say.t("grants-error-kroner"));
            }
            Money::from_kroner(read.unwrap_or_default())
        };
        let officer_up_to = sum("officer_up_to".to_owned(), &self.officer_up_to);
        let pots: Vec<Pot> = (1..)
            .zip(&self.pots)
            .map(|(rank, ([nb, nn, en], amount))| Pot {
                rank,
                purpose: Translated {
                    nb: nb.clone(),
                    nn: nn.clone(),
                    en: en.clone(),
                },
                amount: sum(format!("pot-{rank}-amount"), amount),
            })
            .collect();
        let opens_on = opens_on.filter(|_| errors.is_empty())?;
        Some(Round {
            title: Translated { nb, nn, en },
            opens_on,
            closes_on,
            papers_on,
            answer_on,
            report_on,
            budget_year,
            officer_up_to,
            recommended_by: self.recommended_by.clone(),
            decided_by: self.decided_by.clone(),
            state: if self.announced {
                RoundState::Announced
            } else {
                RoundState::Draft
            },
            pots,
            ..before.clone()
        })
    }
}
