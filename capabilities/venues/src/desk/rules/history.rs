//! Every booking rule over time: what holds on a day, everywhere, and each change with its date.
//!
//! Rules are dated data. So the page answers «what was the rule when this was booked?» as well as
//! «what will change in January?»; rules that say the same in several premises are told once.

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use axum::http::StatusCode;
use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use web::{Crumb, Fields, FormErrors, PageResult, Visit, WrittenDate, page};

use super::words;
use crate::{
    desk::{
        frame::{LIST, first_crumb},
        ground::permit,
    },
    model::{BookingRule, TermsVersion},
    pages::words::full_name,
    store,
    venues::Venues,
};

#[derive(Template)]
#[template(path = "pages/rule_history.html")]
struct HistoryPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    day: WrittenDate,
    heading: String,
    holds: Vec<Entry>,
    /// Each date with what changed on it, newest first.
    changes: Vec<(String, Vec<Entry>)>,
    errors: FormErrors,
}

/// A rule in one place or several.
struct Entry {
    heading: String,
    /// What has become of it; empty where that is plain.
    done: String,
    says: Vec<String>,
    /// Where it is written: the name and the page.
    places: Vec<(String, String)>,
}

/// A rule and where it is written.
struct Written {
    rule: BookingRule,
    name: String,
    path: String,
}

/// The page.
pub async fn get(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    let seen = visit.clone();
    let (rules, terms, today) = visit
        .read(move |town, conn| {
            let venues: Arc<Venues> = town.kept(conn)?;
            let mut rules = of_premises(&seen, &venues);
            for group in store::groups(conn)? {
                let path = seen.to(&format!("{LIST}/regelgrupper/{}", group.id));
                let of_group = store::rules_of_group(conn, &group)?.into_iter();
                rules.extend(of_group.map(|rule| Written {
                    rule,
                    name: group.name.clone(),
                    path: path.clone(),
                }));
            }
            let terms = store::all_terms(conn)?;
            Ok::<_, web::PageError>((rules, terms, kernel::today(&*town.clock)))
        })
        .await?;
    let say = visit.say();
    let mut errors = FormErrors::new();
    let asked = Fields::read(visit.query().as_bytes()).date("dag");
    let day = asked.checked("dag", say, &mut errors).unwrap_or(today);
    let terms: Vec<TermsVersion> = TermsVersion::in_force(&terms, Date::MAX)
        .into_iter()
        .cloned()
        .collect();
    let told = Teller {
        say,
        terms: &terms,
        rules: &rules,
    };
    let shown = HistoryPage {
        crumbs: vec![
            first_crumb(&visit),
            Crumb {
                words: say.t("venuedesk-rule-history").into_owned(),
                path: visit.to(&format!("{LIST}/regler")),
            },
        ],
        day: if asked.is_empty() { day.into() } else { asked },
        heading: say.ta("venuedesk-rules-on", &[("date", &say.date(day))]),
        holds: told.holding(day),
        changes: told.changes(),
        visit: &visit,
        errors,
    };
    page(&shown, StatusCode::OK)
}

fn of_premises(visit: &Visit, venues: &Venues) -> Vec<Written> {
    let of = |premises: &crate::model::Premises| -> Vec<Written> {
        let own = premises.rules.iter().filter(|rule| rule.group.is_none());
        let name = full_name(premises, venues.site(&premises.site));
        let path = visit.to(&format!("{LIST}/lokale/{}/regler", premises.id));
        own.map(|rule| Written {
            rule: rule.clone(),
            name: name.clone(),
            path: path.clone(),
        })
        .collect()
    };
    venues.all().iter().flat_map(of).collect()
}

struct Teller<'a> {
    say: &'a Speaker,
    terms: &'a [TermsVersion],
    rules: &'a [Written],
}

impl Teller<'_> {
    /// The rules that hold on a day, each once.
    fn holding(&self, day: Date) -> Vec<Entry> {
        let holds = self.rules.iter().filter(|it| {
            let over = it.rule.until_on.is_some_and(|until| until < day);
            it.rule.from_on <= day && !over && self.successor(it, day).is_none()
        });
        let entry = |it: &Written| self.entry(it, String::new(), None);
        gathered(holds.map(entry))
    }

    /// Every date on which a rule began or ended.
    fn changes(&self) -> Vec<(String, Vec<Entry>)> {
        let mut dates: BTreeMap<Date, Vec<Entry>> = BTreeMap::new();
        for it in self.rules {
            let before = self.predecessor(it);
            let done = match before {
                Some(_) => self.say.t("venuedesk-rule-changed"),
                None => self.say.t("venuedesk-rule-made"),
            };
            if it
                .rule
                .until_on
                .is_some_and(|until| until < it.rule.from_on)
            {
                continue;
            }
            let entry = self.entry(it, done.into_owned(), before);
            dates.entry(it.rule.from_on).or_default().push(entry);
            if let Some(until) = it.rule.until_on {
                let over = until.saturating_add(1.days());
                if self.successor(it, over).is_none() {
                    let done = self.say.t("venuedesk-rule-over").into_owned();
                    let entry = Entry {
                        says: Vec::new(),
                        ..self.entry(it, done, None)
                    };
                    dates.entry(over).or_default().push(entry);
                }
            }
        }
        let told = |(date, entries): (Date, Vec<Entry>)| {
            (self.say.date(date), gathered(entries.into_iter()))
        };
        dates.into_iter().rev().map(told).collect()
    }

    fn entry(&self, it: &Written, done: String, before: Option<&Written>) -> Entry {
        let mut says = words::says(self.say, &it.rule, self.terms);
        // Of a rule that takes over, only what is new is told.
        if let Some(before) = before {
            let old = words::says(self.say, &before.rule, self.terms);
            says.retain(|sentence| !old.contains(sentence));
        }
        Entry {
            heading: words::heading(self.say, &it.rule),
            done,
            says,
            places: vec![(it.name.clone(), it.path.clone())],
        }
    }

    /// The rule that this one took over from.
    fn predecessor(&self, it: &Written) -> Option<&Written> {
        let earlier = self
            .rules
            .iter()
            .filter(|other| same_sort(other, it) && other.rule.from_on < it.rule.from_on);
        earlier.max_by_key(|other| other.rule.from_on)
    }

    /// A rule that has taken over from this one by a day.
    fn successor(&self, it: &Written, by: Date) -> Option<&Written> {
        let mut rules = self.rules.iter();
        rules.find(|other| {
            same_sort(other, it) && it.rule.from_on < other.rule.from_on && other.rule.from_on <= by
        })
    }
}

/// Whether two rules are written in one place for the same tenants and sorts of use.
fn same_sort(one: &Written, other: &Written) -> bool {
    let sort = |it: &BookingRule| (it.tenant, it.category, it.kinds.clone());
    one.path == other.path && sort(&one.rule) == sort(&other.rule)
}

/// Entries that say the same become one, with all their places.
fn gathered(entries: impl Iterator<Item = Entry>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for entry in entries {
        let same = |known: &&mut Entry| {
            (&known.heading, &known.done, &known.says) == (&entry.heading, &entry.done, &entry.says)
        };
        match all.iter_mut().find(same) {
            Some(known) => known.places.extend(entry.places),
            None => all.push(entry),
        }
    }
    all.sort_by(|one, other| one.heading.cmp(&other.heading));
    all
}

impl Entry {
    fn count(&self) -> i64 {
        i64::try_from(self.places.len()).unwrap_or(i64::MAX)
    }
}
