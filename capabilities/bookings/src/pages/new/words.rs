//! What is said of those who borrow and of what the rules ask of them: on the page of what one is about to
//! take, in the form, and on the receipt.

use kernel::Money;
use texts::Speaker;
use venues::model::BookingRule;

use crate::borrower::Borrower;

/// «Fjordvik skolekorps», «Meg selv, privat».
pub fn borrower_words(say: &Speaker, borrower: &Borrower) -> String {
    match (&borrower.held_by, borrower.category) {
        (Some(_), _) => borrower.name.clone(),
        (None, prices::UserCategory::Commercial) => say.t("booking-who-company").into_owned(),
        (None, _) => say.t("booking-who-me").into_owned(),
    }
}

// texts: booking-rule-*
/// What the rules ask, in sentences.
pub(super) fn rule_words(say: &Speaker, rule: &BookingRule, at_once: bool) -> Vec<String> {
    let plain = |id: &str| say.t(id).into_owned();
    let mut all = vec![if at_once {
        plain("booking-rule-at-once")
    } else {
        plain("booking-rule-by-staff")
    }];
    if rule.needs_responsible {
        all.push(plain("booking-rule-responsible"));
    }
    if rule.terms.is_some() {
        all.push(plain("booking-rule-terms"));
    }
    if rule.deposit > Money::ZERO {
        all.push(say.ta("booking-rule-deposit", &[("sum", &say.money(rule.deposit))]));
    }
    let mut steps = rule.cancel_steps.clone();
    steps.sort_by_key(|step| std::cmp::Reverse(step.hours_before));
    if steps.is_empty() {
        all.push(plain("booking-rule-cancel-free"));
    }
    for step in steps {
        let percent = step.percent.to_string();
        let before = hours_before(say, step.hours_before);
        let words = [("percent", percent.as_str()), ("before", &before)];
        all.push(say.ta("booking-rule-cancel-step", &words));
    }
    all
}

fn hours_before(say: &Speaker, hours: i32) -> String {
    if hours % 24 == 0 && hours > 24 {
        say.tn("booking-days", i64::from(hours / 24))
    } else {
        say.tn("booking-hour-count", i64::from(hours))
    }
}
