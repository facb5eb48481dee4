//! The form of a sitting: what was written, and what it means.

use councils::model::Member;
use kernel::{Money, Translated};
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use crate::{
    actions::{Amended, Sat, SatAside},
    model::{Pot, Round},
};

/// The longest reason.
const LONGEST: usize = 4_000;

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Such as «Kulturutvalget».
    pub body: String,
    /// Its id among councils; empty for none of them, and `None` while nobody has chosen.
    pub council: Option<String>,
    /// When it met.
    pub met_on: WrittenDate,
    /// Its case number.
    pub case_number: String,
    /// How they voted.
    pub vote: String,
    /// The cases.
    pub rows: Vec<RowWritten>,
    /// Members who took part.
    pub present: Vec<String>,
    /// Who stepped aside for what.
    pub aside: Vec<(String, String)>,
    /// The pots; those of the round while nothing is written.
    pub pots: Vec<PotWritten>,
    /// Purpose of a pot the body made.
    pub new_pot: String,
    /// Its money.
    pub new_amount: String,
    /// The line of the budget that more money was taken from.
    pub other_line: String,
    /// The version of the round whose pots were seen.
    pub version: Option<i64>,
}

/// A case as written.
#[derive(Clone, Debug, Default)]
pub struct RowWritten {
    /// The application.
    pub case: String,
    /// How much.
    pub amount: String,
    /// Why.
    pub reasons: String,
    /// Rank of the pot; empty for the one it is in.
    pub pot: String,
}

/// A pot as written.
#[derive(Clone, Debug, Default)]
pub struct PotWritten {
    /// Its rank.
    pub rank: i32,
    /// What for.
    pub purpose: String,
    /// How much.
    pub amount: String,
}

impl Written {
    /// As it was sent.
    pub fn read(fields: &Fields) -> Self {
        let text = |name: &str| -> String { fields.one(name).chars().take(LONGEST).collect() };
        let rows = fields.all("case").into_iter().map(|id| RowWritten {
            case: id.to_owned(),
            amount: fields.one(&format!("amount-{id}")).to_owned(),
            reasons: text(&format!("reasons-{id}")),
            pot: fields.one(&format!("pot_of-{id}")).to_owned(),
        });
        let aside = fields.rows("aside").into_iter().filter_map(|row| {
            let who = fields.one(&format!("aside-{row}-who")).to_owned();
            let what = fields.one(&format!("aside-{row}-what")).to_owned();
            (!who.is_empty() || !what.is_empty()).then_some((who, what))
        });
        let pots = fields.all("pot").into_iter().filter_map(|rank| {
            Some(PotWritten {
                rank: rank.parse().ok()?,
                purpose: String::new(),
                amount: fields.one(&format!("pot-{rank}")).to_owned(),
            })
        });
        Self {
            rows: rows.collect(),
            aside: aside.collect(),
            pots: pots.collect(),
            body: text("body"),
            council: fields.has("council").then(|| text("council")),
            met_on: fields.date("met_on"),
            case_number: text("case_number"),
            vote: text("vote"),
            present: fields
                .all("present")
                .into_iter()
                .map(str::to_owned)
                .collect(),
            new_pot: text("new_pot"),
            new_amount: text("new_amount"),
            other_line: text("other_line"),
            version: fields.version(),
        }
    }

    /// Whether a member took part.
    pub fn is_present(&self, member: &Member) -> bool {
        self.present.contains(&member.id)
    }

    /// The pots of a round as they are written; what cannot be read is as it was.
    pub fn pots_of(&self, round: &Round) -> Vec<Pot> {
        let mut pots = round.pots.clone();
        for pot in &mut pots {
            let own = self.pots.iter().find(|it| it.rank == pot.rank);
            if let Some(kroner) = own.and_then(|it| web::kroner(&it.amount)) {
                pot.amount = Money::from_kroner(kroner);
            }
        }
        if let Some(kroner) = web::kroner(&self.new_amount).filter(|_| !self.new_pot.is_empty()) {
            let rank = pots.iter().map(|pot| pot.rank).max().unwrap_or_default() + 1;
            pots.push(Pot {
                rank,
                purpose: Translated {
                    nb: self.new_pot.clone(),
                    ..Translated::default()
                },
                amount: Money::from_kroner(kroner),
            });
        }
        pots
    }

    /// All the money there is.
    pub fn whole(&self, round: &Round) -> Money {
        self.pots_of(round).iter().map(|pot| pot.amount).sum()
    }

    /// What it means, but for the day; or what is wrong with it.
    pub fn parse(&self, say: &Speaker, round: &Round, errors: &mut FormErrors) -> Option<Sat> {
        if self.body.is_empty() {
            errors.add("body", say.t("grantdesk-error-body"));
        }
        if self.case_number.is_empty() {
            errors.add("case_number", say.t("grantdesk-error-case-number"));
        }
        let pots = self.pots_of(round);
        for pot in &self.pots {
            if web::kroner(&pot.amount).is_none() {
                errors.add(format!("pot-{}", pot.rank), say.t("grants-error-kroner"));
            }
        }
        if self.new_pot.is_empty() != self.new_amount.is_empty()
            || (!self.new_amount.is_empty() && web::kroner(&self.new_amount).is_none())
        {
            errors.add("new_amount", say.t("grantdesk-error-new-pot"));
        }
        let mut rows = Vec::new();
        for row in &self.rows {
            match web::kroner(&row.amount) {
                Some(kroner) => rows.push(Amended {
                    application: row.case.clone(),
                    amount: Money::from_kroner(kroner),
                    reasons: row.reasons.clone(),
                    pot: rank_of(row, &pots),
                }),
                None if row.amount.is_empty() => {}
                None => errors.add(format!("amount-{}", row.case), say.t("grants-error-kroner")),
            }
        }
        if rows.is_empty() && errors.is_empty() {
            errors.add("body", say.t("grantdesk-error-no-rows"));
        }
        let mut aside = Vec::new();
        for (number, (who, what)) in (1..).zip(&self.aside) {
            if who.is_empty() || what.is_empty() {
                let field = format!("aside-{number}-who");
                errors.add(field, say.t("grantdesk-error-aside"));
            } else if !self.present.contains(who) || rows.iter().all(|row| row.application != *what)
            {
                let field = format!("aside-{number}-who");
                errors.add(field, say.t("grantdesk-error-aside-absent"));
            }
            aside.push(SatAside {
                member: who.clone(),
                application: what.clone(),
            });
        }
        errors.is_empty().then(|| Sat {
            body: self.body.clone(),
            council: self.council.clone().unwrap_or_default(),
            case_number: self.case_number.clone(),
            vote: self.vote.clone(),
            present: self.present.clone(),
            other_line: self.other_line.clone(),
            rows,
            aside,
            pots,
            ..Sat::default()
        })
    }
}

/// The pot a case is moved to, when it is one of these.
fn rank_of(row: &RowWritten, pots: &[Pot]) -> Option<i32> {
    let rank = row.pot.parse().ok()?;
    pots.iter().any(|pot| pot.rank == rank).then_some(rank)
}
