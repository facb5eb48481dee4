//! The form of a step, read: a step, or what is wrong by field.

use kernel::{Money, Translated};
use texts::Speaker;
use web::{Fields, FormErrors};

use super::written::TIERS;
use crate::{
    engine::{
        Counted, Figure, LARGEST, LeftoverTo, Limit, Method, Portion, Step, Surplus, Tier, Ties,
        Who,
    },
    pages::sums::{read as read_sum, read_hundredths},
};

/// Every kind of step, in the order of stages.
pub const KINDS: [&str; 11] = [
    "set-aside",
    "base",
    "tier",
    "weight",
    "share",
    "percent-pot",
    "cap",
    "floor",
    "minimum",
    "rounding",
    "leftover",
];

/// What sums may be rounded to, in øre.
pub const UNITS: [i64; 6] = [1, 100, 1_000, 5_000, 10_000, 100_000];

struct Reader<'a> {
    say: &'a Speaker,
    fields: &'a Fields,
    errors: FormErrors,
}

/// Reads a step of this kind.
pub fn step_of(say: &Speaker, kind: &str, fields: &Fields) -> Result<Step, FormErrors> {
    let mut form = Reader {
        say,
        fields,
        errors: FormErrors::new(),
    };
    let step = form.step(kind);
    match step.filter(|_| form.errors.is_empty()) {
        Some(step) => Ok(step),
        None => Err(form.errors),
    }
}

impl Reader<'_> {
    fn step(&mut self, kind: &str) -> Option<Step> {
        match kind {
            "set-aside" => {
                let (purpose, sum) = (self.purpose(true), self.portion());
                Some(Step::SetAside {
                    purpose: purpose?,
                    sum: sum?,
                })
            }
            "base" => {
                let (each, sum, who) = (self.figure("figure"), self.sum("amount"), self.who());
                Some(Step::Base {
                    each: each?,
                    sum: sum?,
                    who,
                })
            }
            "tier" => {
                let (by, tiers, who) = (self.figure("figure"), self.tiers(), self.who());
                Some(Step::Tier {
                    by: by?,
                    tiers,
                    who,
                })
            }
            "weight" => {
                let (percent, who) = (self.count("percent", 0, 10_000), self.who());
                if who.is_all() {
                    self.wrong("areas", texts::id("alloc-error-who"));
                }
                Some(Step::Weight {
                    who,
                    percent: percent?,
                })
            }
            "share" => {
                let (sum, by, who) = (self.portion(), self.counted(), self.who());
                Some(Step::Share { sum: sum?, by, who })
            }
            "percent-pot" => {
                let (purpose, percent) = (self.purpose(true), self.percent());
                let ceiling = if self.fields.one("amount").is_empty() {
                    None
                } else {
                    Some(self.sum("amount")?)
                };
                let (by, who) = (self.counted(), self.who());
                Some(Step::PercentPot {
                    purpose: purpose?,
                    percent: percent?,
                    by,
                    who,
                    ceiling,
                })
            }
            "floor" => Some(Step::Floor {
                least: self.limit()?,
            }),
            "cap" => Some(Step::Cap {
                most: self.limit()?,
                surplus: self.surplus(),
            }),
            "minimum" => Some(Step::Minimum {
                least: self.sum("amount")?,
                surplus: self.surplus(),
            }),
            "rounding" => Some(self.rounding()),
            "leftover" => {
                let to = if self.fields.one("to") == "largest" {
                    LeftoverTo::Largest
                } else {
                    LeftoverTo::Kept(self.purpose(true)?)
                };
                Some(Step::Leftover { to })
            }
            _ => None,
        }
    }

    fn wrong(&mut self, field: &'static str, id: &'static str) {
        self.errors.add(field, self.say.t(id));
    }

    fn purpose(&mut self, needed: bool) -> Option<Translated> {
        let purpose = Translated {
            nb: self.fields.one("purpose_nb").to_owned(),
            nn: self.fields.one("purpose_nn").to_owned(),
            en: self.fields.one("purpose_en").to_owned(),
        };
        if needed && purpose.is_empty() {
            self.wrong("purpose_nb", texts::id("alloc-error-purpose"));
            return None;
        }
        Some(purpose)
    }

    fn sum(&mut self, name: &'static str) -> Option<Money> {
        let sum = read_sum(self.fields.one(name));
        let sum = sum.filter(|sum| (1..=LARGEST).contains(&sum.ore()));
        if sum.is_none() {
            self.wrong(name, texts::id("alloc-error-sum"));
        }
        sum
    }

    fn percent(&mut self) -> Option<i64> {
        let share = read_hundredths(self.fields.one("percent"));
        let share = share.filter(|share| (1..=10_000).contains(share));
        if share.is_none() {
            self.wrong("percent", texts::id("alloc-error-percent"));
        }
        share
    }

    fn count(&mut self, name: &'static str, least: i64, most: i64) -> Option<i64> {
        let count = self.fields.one(name).parse::<i64>().ok();
        let count = count.filter(|count| (least..=most).contains(count));
        if count.is_none() {
            self.wrong(name, texts::id("alloc-error-count"));
        }
        count
    }

    fn figure(&mut self, name: &'static str) -> Option<Figure> {
        let figure = self.fields.one(name).parse().ok();
        if figure.is_none() {
            self.wrong(name, texts::id("alloc-error-figure"));
        }
        figure
    }

    fn portion(&mut self) -> Option<Portion> {
        match self.fields.one("portion") {
            "rest" => Some(Portion::Rest),
            "pot" => self.percent().map(Portion::OfPot),
            "of-rest" => self.percent().map(Portion::OfRest),
            _ => self.sum("amount").map(Portion::Fixed),
        }
    }

    fn limit(&mut self) -> Option<Limit> {
        match self.fields.one("limit") {
            "pot" => self.percent().map(Limit::OfPot),
            "last" => self.count("percent", 1, 1_000).map(Limit::OfLast),
            _ => self.sum("amount").map(Limit::Fixed),
        }
    }

    fn surplus(&self) -> Surplus {
        match self.fields.one("surplus") {
            "left" => Surplus::Left,
            _ => Surplus::Shared,
        }
    }

    fn rounding(&self) -> Step {
        let unit = self.fields.one("unit").parse().unwrap_or(100);
        let unit = UNITS.into_iter().find(|one| *one == unit).unwrap_or(100);
        let ties = match self.fields.one("ties") {
            "name" => Ties::Name,
            "last" => Ties::LeastLast,
            _ => Ties::MostMembers,
        };
        Step::Rounding {
            unit: Money::from_ore(unit),
            method: match self.fields.one("method") {
                "nearest" => Method::Nearest,
                "down" => Method::Down,
                _ => Method::LargestRemainder(ties),
            },
        }
    }

    fn tiers(&mut self) -> Vec<Tier> {
        let mut tiers: Vec<Tier> = Vec::new();
        for at in 1..=TIERS {
            let cell = |part: &str| self.fields.one(&format!("tier-{at}-{part}"));
            let (from, sum) = (cell("from"), cell("sum"));
            if from.is_empty() && sum.is_empty() {
                continue;
            }
            let from_count = from
                .parse::<i64>()
                .ok()
                .filter(|from| (0..=LARGEST).contains(from));
            let read = read_sum(sum).filter(|sum| sum.ore() <= LARGEST);
            match (from_count, read) {
                (Some(from), Some(sum)) if tiers.last().is_none_or(|last| last.from < from) => {
                    tiers.push(Tier { from, sum });
                }
                (Some(_), Some(_)) => self.errors.add(
                    format!("tier-{at}-from"),
                    self.say.t("alloc-error-tier-order"),
                ),
                (None, _) => self
                    .errors
                    .add(format!("tier-{at}-from"), self.say.t("alloc-error-count")),
                (_, None) => self
                    .errors
                    .add(format!("tier-{at}-sum"), self.say.t("alloc-error-sum")),
            }
        }
        if tiers.is_empty() && self.errors.is_empty() {
            self.wrong("tier-1-from", texts::id("alloc-error-tiers"));
        }
        tiers
    }

    fn counted(&mut self) -> Vec<Counted> {
        let mut by = Vec::new();
        for figure in super::step::figures() {
            let name = format!("weight-{figure}");
            let written = self.fields.one(&name);
            if written.is_empty() || written == "0" {
                continue;
            }
            let weight = read_hundredths(written).filter(|weight| (1..=1_000_000).contains(weight));
            match weight {
                Some(weight) => by.push(Counted { figure, weight }),
                None => self.errors.add(name, self.say.t("alloc-error-weight")),
            }
        }
        if by.is_empty() && self.errors.is_empty() {
            self.wrong("weight-members", texts::id("alloc-error-weights"));
        }
        by
    }

    fn who(&mut self) -> Who {
        let keys = |name: &str| -> Vec<String> {
            let all = self.fields.all(name);
            all.into_iter()
                .filter(|key| !key.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let (areas, kinds) = (keys("areas"), keys("kinds"));
        let at_least = self.bound("least_figure", "least_count");
        let below = self.bound("below_figure", "below_count");
        Who {
            areas,
            kinds,
            at_least,
            below,
        }
    }

    fn bound(&mut self, figure: &'static str, count: &'static str) -> Option<(Figure, i64)> {
        if self.fields.one(figure).is_empty() && self.fields.one(count).is_empty() {
            return None;
        }
        let counted = self.figure(figure);
        let count = self.count(count, 0, LARGEST);
        counted.zip(count)
    }
}
