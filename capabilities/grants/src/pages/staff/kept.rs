//! How long cases are kept: the rule of each scheme, what goes next, what goes and what stays, and the
//! protocol of what was thrown away.
//!
//! For the municipality's own people and auditors. The program throws away by itself; here one sees it
//! beforehand, and changes the rule in the scheme's guidelines when it is wrong.

// texts: grantdesk-kept-what-*

use std::collections::HashMap;

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use jiff::ToSpan as _;
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, may_as_staff},
    actions, store,
};

/// So far ahead what will go is shown.
const AHEAD_DAYS: i64 = 90;
/// So many lines of the protocol.
const LINES: i64 = 100;

struct Row {
    number: String,
    name: String,
    ended: String,
    rule: String,
    on: String,
}

struct Gone {
    number: String,
    when: String,
    what: String,
}

struct Parts {
    rules: Vec<(String, String, String)>,
    due: Vec<Row>,
    gone: Vec<Gone>,
}

#[derive(Template)]
#[template(path = "staff/kept.html")]
struct KeptPage<'a> {
    visit: &'a Visit,
    parts: Parts,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let parts = visit.read(move |_, conn| parts(&seen, conn)).await?;
    let visit = &visit;
    page(&KeptPage { visit, parts }, StatusCode::OK)
}

fn parts(visit: &Visit, conn: &mut Conn) -> Result<Parts, PageError> {
    let (say, language) = (visit.say(), visit.language());
    let years = |count: i64| say.tn("grantdesk-kept-years", count);
    let may_arrange = may_as_staff(&visit.actor(), Action::Arrange).is_ok();
    let mut rules = Vec::new();
    let mut schemes: HashMap<String, i32> = HashMap::new();
    for it in store::schemes::all_guidelines(conn)? {
        let newest = schemes.entry(it.scheme.clone()).or_insert(it.number);
        if *newest != it.number {
            continue;
        }
        let rule = it.terms.keep_years.map_or_else(
            || say.t("grantdesk-kept-always").into_owned(),
            |count| {
                let from = say.date(it.from_on);
                say.ta(
                    "grantdesk-kept-rule",
                    &[("years", &years(count)), ("from", &from)],
                )
            },
        );
        let path = if may_arrange {
            visit.to(&format!("/saker/tilskudd/ordning/{}", it.scheme))
        } else {
            String::new()
        };
        rules.push((it.terms.named(language).to_owned(), rule, path));
    }
    rules.sort_by_cached_key(|(name, _, _)| texts::collation_key(name));
    let today = kernel::today(&*visit.town().clock);
    let mut due = Vec::new();
    for one in actions::due(conn, today.saturating_add(AHEAD_DAYS.days()))? {
        due.push(Row {
            name: actions::name_of(conn, &one.application)?,
            number: one.application.number.unwrap_or_default(),
            ended: say.date(one.ended_on),
            rule: years(i64::from(one.years)),
            on: say.date(one.on.max(today)),
        });
    }
    let mut gone = Vec::new();
    for one in store::thrown::latest(conn, LINES)? {
        let it = store::applications::one(conn, &one.application)?;
        let what: Vec<String> = one
            .what
            .iter()
            .map(|(name, count)| {
                let count = i64::try_from(*count).unwrap_or_default();
                say.tn(&format!("grantdesk-kept-what-{name}"), count)
            })
            .collect();
        gone.push(Gone {
            number: it.and_then(|it| it.number).unwrap_or_default(),
            when: say.date(one.thrown_at.in_oslo().date()),
            what: say.list(&what),
        });
    }
    Ok(Parts { rules, due, gone })
}
