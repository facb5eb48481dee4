//! A booking rule as it is written in its form.

use jiff::civil::Date;
use kernel::Money;
use prices::UserCategory;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate, kroner};

use crate::{
    desk::read::{hours, hours_written, minute, minute_written, whole},
    model::{BookingRule, CancelStep, OccurrenceKind, SignIn, TenantKind},
    time::{civil, instant},
};

/// As many steps of what it costs to cancel.
const MOST_STEPS: usize = 8;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub tenant: String,
    pub category: String,
    pub kinds: Vec<String>,
    pub from: WrittenDate,
    pub until: WrittenDate,
    pub sign_in: String,
    pub confirmed_only: bool,
    pub least_age: String,
    pub opens_on: WrittenDate,
    pub opens_hour: String,
    pub days_ahead: String,
    pub ahead_opens: String,
    pub notice: String,
    pub least: String,
    pub most: String,
    pub grid: String,
    pub week: String,
    pub season: String,
    pub at_once: bool,
    pub at_once_from: String,
    pub at_once_to: String,
    pub terms: String,
    pub needs_responsible: bool,
    pub deposit: String,
    pub steps: Vec<Step>,
    pub displacement: String,
}

/// A step of what it costs to cancel.
#[derive(Clone, Debug, Default)]
pub struct Step {
    pub number: usize,
    pub hours: String,
    pub percent: String,
}

impl Step {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("steps-{}-{name}", self.number)
    }
}

impl Written {
    /// A rule as it is, to begin from; from a new day.
    pub fn of(rule: &BookingRule, from: Date) -> Self {
        let optional = |it: Option<i32>| it.map_or_else(String::new, |it| it.to_string());
        let in_hours = |it: Option<i32>| it.map_or_else(String::new, hours_written);
        let opens = rule.opens_at.map(civil);
        let at_once = rule.at_once_hours;
        let steps = (1..).zip(&rule.cancel_steps).map(|(number, step)| Step {
            number,
            hours: step.hours_before.to_string(),
            percent: step.percent.to_string(),
        });
        Self {
            tenant: rule.tenant.word().to_owned(),
            category: rule.category.map_or("", UserCategory::word).to_owned(),
            kinds: rule
                .kinds
                .iter()
                .map(|kind| kind.word().to_owned())
                .collect(),
            from: from.into(),
            until: WrittenDate::default(),
            sign_in: rule.sign_in.word().to_owned(),
            confirmed_only: rule.confirmed_only,
            least_age: optional(rule.least_age),
            opens_on: opens.map_or_else(WrittenDate::default, |(date, _)| date.into()),
            opens_hour: opens.map_or_else(String::new, |(_, at)| minute_written(at)),
            days_ahead: rule.days_ahead.to_string(),
            ahead_opens: minute_written(rule.ahead_opens),
            notice: hours_written(rule.notice_minutes),
            least: hours_written(rule.least_minutes),
            most: hours_written(rule.most_minutes),
            grid: rule.grid_minutes.to_string(),
            week: in_hours(rule.week_minutes),
            season: in_hours(rule.season_minutes),
            at_once: rule.at_once,
            at_once_from: at_once.map_or_else(String::new, |(from, _)| minute_written(from)),
            at_once_to: at_once.map_or_else(String::new, |(_, to)| minute_written(to)),
            terms: rule.terms.clone().unwrap_or_default(),
            needs_responsible: rule.needs_responsible,
            deposit: match rule.deposit.ore() / 100 {
                0 => String::new(),
                kroner => kroner.to_string(),
            },
            steps: steps.collect(),
            displacement: rule.displacement_days.to_string(),
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let kinds = fields.all("kinds").into_iter().map(str::to_owned);
        let gone = |number: &usize| fields.one("remove") != format!("steps-{number}");
        let mut steps: Vec<Step> = fields
            .rows("steps")
            .into_iter()
            .filter(gone)
            .map(|number| Step {
                number,
                hours: one(&format!("steps-{number}-hours")),
                percent: one(&format!("steps-{number}-percent")),
            })
            .collect();
        if fields.one("add") == "steps" && steps.len() < MOST_STEPS {
            let last = steps.iter().map(|step| step.number).max();
            steps.push(Step {
                number: last.unwrap_or(0) + 1,
                ..Step::default()
            });
        }
        Self {
            tenant: one("tenant"),
            category: one("category"),
            kinds: kinds.collect(),
            from: fields.date("from"),
            until: fields.date("until"),
            sign_in: one("sign_in"),
            confirmed_only: fields.has("confirmed_only"),
            least_age: one("least_age"),
            opens_on: fields.date("opens_on"),
            opens_hour: one("opens_hour"),
            days_ahead: one("days_ahead"),
            ahead_opens: one("ahead_opens"),
            notice: one("notice"),
            least: one("least"),
            most: one("most"),
            grid: one("grid"),
            week: one("week"),
            season: one("season"),
            at_once: fields.has("at_once"),
            at_once_from: one("at_once_from"),
            at_once_to: one("at_once_to"),
            terms: one("terms"),
            needs_responsible: fields.has("needs_responsible"),
            deposit: one("deposit"),
            steps,
            displacement: one("displacement"),
        }
    }

    /// The rule, or what is wrong.
    pub fn parse(
        &self,
        say: &Speaker,
        today: Date,
        errors: &mut FormErrors,
    ) -> Option<BookingRule> {
        let tenant = TenantKind::from_word(&self.tenant);
        if tenant.is_none() {
            errors.add("tenant", say.t("venuedesk-error-tenant"));
        }
        let category = UserCategory::from_word(&self.category);
        let fits = |category| tenant.is_none_or(|tenant| TenantKind::of(category) == tenant);
        if !self.category.is_empty() && !category.is_some_and(fits) {
            errors.add("category", say.t("venuedesk-error-category"));
        }
        let from = self.from.checked("from", say, errors);
        if self.from.is_empty() || from.is_some_and(|from| from < today) {
            errors.add("from", say.t("venuedesk-error-rule-from"));
        }
        let until = self.until.checked("until", say, errors);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            errors.add("until", say.t("venuedesk-error-dates-order"));
        }
        let mut rule = BookingRule {
            category,
            until_on: until,
            kinds: self.kinds(),
            sign_in: SignIn::from_word(&self.sign_in).unwrap_or(SignIn::Email),
            confirmed_only: self.confirmed_only,
            at_once: self.at_once,
            needs_responsible: self.needs_responsible,
            ..BookingRule::usual(tenant.unwrap_or(TenantKind::Anybody), from.unwrap_or(today))
        };
        self.lengths(say, &mut rule, errors);
        self.times(say, &mut rule, errors);
        self.demands(say, &mut rule, errors);
        errors.is_empty().then_some(rule)
    }

    fn kinds(&self) -> Vec<OccurrenceKind> {
        let kinds = self.kinds.iter();
        kinds
            .filter_map(|word| OccurrenceKind::from_word(word))
            .collect()
    }

    fn lengths(&self, say: &Speaker, rule: &mut BookingRule, errors: &mut FormErrors) {
        let mut length = |name: &'static str, written: &str, to: &mut i32| match hours(written)
            .filter(|minutes| *minutes > 0)
        {
            Some(minutes) => *to = minutes,
            None => errors.add(name, say.t("venuedesk-error-length")),
        };
        length("least", &self.least, &mut rule.least_minutes);
        length("most", &self.most, &mut rule.most_minutes);
        if errors.of("most").is_empty() && rule.least_minutes > rule.most_minutes {
            errors.add("most", say.t("venuedesk-error-length-order"));
        }
        match self.grid.parse() {
            Ok(grid) if [5, 10, 15, 30, 60].contains(&grid) => rule.grid_minutes = grid,
            _ => errors.add("grid", say.t("venuedesk-error-grid")),
        }
        let mut limit = |name: &'static str, written: &str, to: &mut Option<i32>| {
            *to = hours(written).filter(|minutes| *minutes > 0);
            if to.is_none() && !written.is_empty() {
                errors.add(name, say.t("venuedesk-error-length"));
            }
        };
        limit("week", &self.week, &mut rule.week_minutes);
        limit("season", &self.season, &mut rule.season_minutes);
    }

    fn times(&self, say: &Speaker, rule: &mut BookingRule, errors: &mut FormErrors) {
        match whole(&self.days_ahead).filter(|days| *days <= 1_100) {
            Some(days) => rule.days_ahead = days,
            None => errors.add("days_ahead", say.t("venuedesk-error-days")),
        }
        match minute(if self.ahead_opens.is_empty() {
            "0"
        } else {
            &self.ahead_opens
        }) {
            Some(at) => rule.ahead_opens = at,
            None => errors.add("ahead_opens", say.t("venuedesk-error-hour")),
        }
        match hours(&self.notice) {
            Some(minutes) => rule.notice_minutes = minutes,
            None => errors.add("notice", say.t("venuedesk-error-length")),
        }
        let on = self.opens_on.checked("opens_on", say, errors);
        let at = minute(&self.opens_hour);
        if let Some(on) = on {
            match at {
                Some(at) => rule.opens_at = Some(instant(on, at)),
                None => errors.add("opens_hour", say.t("venuedesk-error-hour")),
            }
        }
        let (from, to) = (minute(&self.at_once_from), minute(&self.at_once_to));
        let is_said = !self.at_once_from.is_empty() || !self.at_once_to.is_empty();
        match from.zip(to).filter(|(from, to)| from < to) {
            Some(hours) => rule.at_once_hours = Some(hours),
            None if is_said => errors.add("at_once_from", say.t("venuedesk-error-hours-order")),
            None => {}
        }
        match whole(&self.displacement).filter(|days| *days <= 366) {
            Some(days) => rule.displacement_days = days,
            None => errors.add("displacement", say.t("venuedesk-error-days")),
        }
    }

    fn demands(&self, say: &Speaker, rule: &mut BookingRule, errors: &mut FormErrors) {
        rule.least_age = whole(&self.least_age).filter(|age| (1..=99).contains(age));
        if rule.least_age.is_none() && !self.least_age.is_empty() {
            errors.add("least_age", say.t("venuedesk-error-age"));
        }
        if !self.deposit.is_empty() {
            match kroner(&self.deposit) {
                Some(sum) => rule.deposit = Money::from_kroner(sum),
                None => errors.add("deposit", say.t("venuedesk-error-money")),
            }
        }
        rule.terms = Some(self.terms.clone()).filter(|id| !id.is_empty());
        for step in &self.steps {
            let before = whole(&step.hours);
            let percent = whole(&step.percent).filter(|percent| *percent <= 100);
            match before.zip(percent) {
                Some((hours_before, _))
                    if rule
                        .cancel_steps
                        .iter()
                        .any(|it| it.hours_before == hours_before) =>
                {
                    errors.add(step.field("hours"), say.t("venuedesk-error-step-twice"));
                }
                Some((hours_before, percent)) => rule.cancel_steps.push(CancelStep {
                    hours_before,
                    percent,
                }),
                None => errors.add(step.field("hours"), say.t("venuedesk-error-step")),
            }
        }
    }
}
