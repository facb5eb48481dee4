//! What a browser sends with a form: its hidden fields, and a budget.

use testkit::Page;

/// The case of an application's address.
pub fn case(application: &str) -> String {
    let id = application.rsplit('/').next().expect("an id");
    format!("/nb/saker/tilskudd/sak/{id}")
}

/// The hidden fields of a step, and those written.
pub fn with_hidden(shown: &Page, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for name in ["seen", "page", "block"] {
        let selector = format!("form#step input[name={name}]");
        for value in shown.attributes(&selector, "value") {
            all.push((name.to_owned(), value));
        }
    }
    all.extend(
        fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    all
}

pub fn owned(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// A budget of one cost and one income.
pub fn budget<'a>(cost: &'a str, own: &'a str, applied: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("cost-1-words", "Scene"),
        ("cost-1-amount", cost),
        ("income-1-words", "Egne penger"),
        ("income-1-amount", own),
        ("applied", applied),
    ]
}
