//! A booking rule in words, for those who write it and those who check it.

use texts::Speaker;

use crate::{
    desk::read::{hours_written, minute_written},
    model::{BookingRule, OccurrenceKind, SignIn, TermsVersion},
};

// texts: venuedesk-for-* venuedesk-category-* venuedesk-use-*
/// «Foreninger: fast tid, én gang».
pub fn heading(say: &Speaker, rule: &BookingRule) -> String {
    let who = match rule.category {
        Some(category) => say.t(&format!("venuedesk-category-{}", category.word())),
        None => say.t(&format!("venuedesk-for-{}", rule.tenant.word())),
    };
    if rule.kinds.is_empty() {
        return who.into_owned();
    }
    let kinds: Vec<String> = rule
        .kinds
        .iter()
        .map(|kind| kind_words(say, *kind))
        .collect();
    format!("{who}: {}", say.list(&kinds))
}

/// What a sort of use is called.
pub fn kind_words(say: &Speaker, kind: OccurrenceKind) -> String {
    say.t(&format!("venuedesk-use-{}", kind.word()))
        .into_owned()
}

/// «Fra 1. januar 2026 til og med 30. juni 2026».
pub fn when(say: &Speaker, rule: &BookingRule) -> String {
    let from = say.date(rule.from_on);
    match rule.until_on {
        Some(until) => {
            let until = say.date(until);
            say.ta(
                "venuedesk-rule-from-until",
                &[("from", &from), ("until", &until)],
            )
        }
        None => say.ta("venuedesk-rule-from", &[("from", &from)]),
    }
}

/// What it says, a sentence each.
pub fn says(say: &Speaker, rule: &BookingRule, terms: &[TermsVersion]) -> Vec<String> {
    let mut says = vec![length(say, rule), ahead(say, rule), answer(say, rule)];
    if rule.sign_in == SignIn::Strong {
        says.push(say.t("venuedesk-rule-strong").into_owned());
    }
    if rule.confirmed_only {
        says.push(say.t("venuedesk-rule-confirmed").into_owned());
    }
    if let Some(age) = rule.least_age {
        says.push(say.tn("venuedesk-rule-age", i64::from(age)));
    }
    if let Some(at) = rule.opens_at {
        let at = say.date_and_time(at.in_oslo());
        says.push(say.ta("venuedesk-rule-opens-at", &[("at", &at)]));
    }
    for (minutes, id) in [
        (rule.week_minutes, texts::id("venuedesk-rule-week")),
        (rule.season_minutes, texts::id("venuedesk-rule-season")),
    ] {
        if let Some(minutes) = minutes {
            says.push(say.ta(id, &[("hours", &hours_written(minutes))]));
        }
    }
    if let Some(id) = &rule.terms {
        let wording = terms.iter().find(|it| it.id == *id);
        let title = wording.map_or("", |it| it.said(say.language()).0);
        says.push(say.ta("venuedesk-rule-terms", &[("title", title)]));
    }
    if rule.needs_responsible {
        says.push(say.t("venuedesk-rule-responsible").into_owned());
    }
    if rule.deposit.ore() > 0 {
        says.push(say.ta(
            "venuedesk-rule-deposit",
            &[("sum", &say.money(rule.deposit))],
        ));
    }
    let mut steps = rule.cancel_steps.clone();
    steps.sort_unstable_by(|one, other| other.cmp(one));
    for step in steps {
        let percent = step.percent.to_string();
        let words = [("percent", percent.as_str())];
        // Whole days from two on are said as days.
        let (count, id) = match step.hours_before {
            hours if hours > 24 && hours % 24 == 0 => {
                (hours / 24, texts::id("venuedesk-rule-cancel-days"))
            }
            hours => (hours, texts::id("venuedesk-rule-cancel")),
        };
        says.push(say.tna(id, i64::from(count), &words));
    }
    if rule.displacement_days > 0 {
        let days = i64::from(rule.displacement_days);
        says.push(say.tn("venuedesk-rule-displacement", days));
    }
    says
}

fn length(say: &Speaker, rule: &BookingRule) -> String {
    let grid = rule.grid_minutes.to_string();
    let (least, most) = (
        hours_written(rule.least_minutes),
        hours_written(rule.most_minutes),
    );
    let words = [("least", least.as_str()), ("most", &most), ("grid", &grid)];
    say.ta("venuedesk-rule-length", &words)
}

fn ahead(say: &Speaker, rule: &BookingRule) -> String {
    let mut said = say.tn("venuedesk-rule-ahead", i64::from(rule.days_ahead));
    if rule.ahead_opens > 0 {
        let opens = minute_written(rule.ahead_opens);
        said = format!(
            "{said} {}",
            say.ta("venuedesk-rule-new-day", &[("opens", &opens)])
        );
    }
    let last = if rule.notice_minutes == 0 {
        say.t("venuedesk-rule-until-start").into_owned()
    } else {
        let notice = hours_written(rule.notice_minutes);
        say.ta("venuedesk-rule-notice", &[("notice", &notice)])
    };
    format!("{said} {last}")
}

fn answer(say: &Speaker, rule: &BookingRule) -> String {
    match rule.at_once_hours.filter(|_| rule.at_once) {
        Some((opens, closes)) => {
            let (opens, closes) = (minute_written(opens), minute_written(closes));
            let words = [("opens", opens.as_str()), ("closes", &closes)];
            say.ta("venuedesk-rule-at-once-between", &words)
        }
        None if rule.at_once => say.t("venuedesk-rule-at-once").into_owned(),
        None => say.t("venuedesk-rule-by-staff").into_owned(),
    }
}
