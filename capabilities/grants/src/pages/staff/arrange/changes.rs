//! What would change from one version of guidelines to another, a line each: for staff who write it, and
//! for the associations and councils that are asked.

use web::Visit;

use crate::{
    check::kr,
    model::{Terms, said},
    pages::words,
};

/// What would change: what, as it is, as it would be.
pub fn changes(visit: &Visit, before: &Terms, after: &Terms) -> Vec<[String; 3]> {
    let (say, language) = (visit.say(), visit.language());
    let year = kernel::today(&*visit.town().clock).year() - 1;
    let none = || say.t("grantdesk-nothing").into_owned();
    let sum = |it: Option<i64>| it.map_or_else(none, |kroner| kr(say, kroner));
    let yes = |it: bool| {
        let id = if it {
            texts::id("grantdesk-yes")
        } else {
            texts::id("grantdesk-no")
        };
        say.t(id).into_owned()
    };
    let rules = |terms: &Terms| -> String {
        let all = terms.rules.iter();
        let all: Vec<String> = all.map(|rule| words::rule(say, rule, year)).collect();
        all.join(". ")
    };
    let criteria = |terms: &Terms| -> String {
        let all = terms.criteria.iter();
        let all: Vec<&str> = all.map(|it| said(&it.words, language)).collect();
        all.join(", ")
    };
    let report = |terms: &Terms| -> String {
        let Some(form) = &terms.report else {
            return say.t("grantdesk-report-standard").into_owned();
        };
        let mut all = Vec::new();
        if form.accounts {
            all.push(say.t("grantdesk-report-accounts").into_owned());
        }
        if form.file {
            all.push(say.t("grantdesk-report-file").into_owned());
        }
        // texts: grantdesk-number-*
        for block in &form.blocks {
            let own = block.asked(language);
            all.push(if own.is_empty() {
                say.t(&format!("grantdesk-number-{}", block.code))
                    .into_owned()
            } else {
                own.to_owned()
            });
        }
        all.join(", ")
    };
    let years = |terms: &Terms| {
        let kept = terms.keep_years;
        kept.map_or_else(none, |count| say.tn("grantdesk-kept-years", count))
    };
    let text = |it: &kernel::Translated| said(it, language).to_owned();
    let all = [
        (
            texts::id("grantdesk-text-name"),
            text(&before.name),
            text(&after.name),
        ),
        (
            texts::id("grantdesk-text-purpose"),
            text(&before.purpose),
            text(&after.purpose),
        ),
        (
            texts::id("grantdesk-text-not_supported"),
            text(&before.not_supported),
            text(&after.not_supported),
        ),
        (
            texts::id("grantdesk-text-how_decided"),
            text(&before.how_decided),
            text(&after.how_decided),
        ),
        (
            texts::id("grantdesk-is-decision"),
            yes(before.is_decision),
            yes(after.is_decision),
        ),
        (texts::id("grantdesk-rules"), rules(before), rules(after)),
        (
            texts::id("grantdesk-takes-groups"),
            yes(before.takes.groups),
            yes(after.takes.groups),
        ),
        (
            texts::id("grantdesk-takes-persons"),
            yes(before.takes.persons),
            yes(after.takes.persons),
        ),
        (
            texts::id("grantdesk-ceiling-short"),
            sum(before.ceiling),
            sum(after.ceiling),
        ),
        (
            texts::id("grantdesk-share-short"),
            before
                .share_percent
                .map_or_else(none, |it| format!("{it} %")),
            after
                .share_percent
                .map_or_else(none, |it| format!("{it} %")),
        ),
        (
            texts::id("grantdesk-must-balance"),
            yes(before.must_balance),
            yes(after.must_balance),
        ),
        (
            texts::id("grantdesk-keep-years-short"),
            years(before),
            years(after),
        ),
        (
            texts::id("grantdesk-criteria-short"),
            criteria(before),
            criteria(after),
        ),
        (
            texts::id("grantdesk-attest-short"),
            sum(before.attest_from),
            sum(after.attest_from),
        ),
        (
            texts::id("grantdesk-report-form"),
            report(before),
            report(after),
        ),
    ];
    all.into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(id, before, after)| [say.t(id).into_owned(), before, after])
        .collect()
}
