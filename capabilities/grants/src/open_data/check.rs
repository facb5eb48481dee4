//! Our own check of open data: how many awards have each thing that makes them less useful. Counts, not
//! «one or more» (as users of the 360Giving tools ask for).
//! A count is no fault: many associations have no number, and that is how it is.

use jiff::civil::Date;
use serde_json::Value;

/// What is looked for, as texts know it.
pub const CHECKS: [&str; 9] = [
    "zero-amount",
    "no-number",
    "e-mail",
    "no-programme",
    "no-place",
    "same-words",
    "no-title",
    "future",
    "same-id",
];

/// How many grants of a package have each of [`CHECKS`].
pub fn counts(package: &Value, today: Date) -> [(&'static str, usize); 9] {
    let none = Vec::new();
    let grants = package["grants"].as_array().unwrap_or(&none);
    let mut ids: Vec<&str> = grants.iter().map(|it| text(&it["id"])).collect();
    ids.sort_unstable();
    CHECKS.map(|check| {
        let has = |grant: &&Value| match check {
            "zero-amount" => grant["amountAwarded"].as_i64().unwrap_or_default() <= 0,
            "no-number" => !text(&grant["recipientOrganization"][0]["id"]).starts_with("NO-BRC-"),
            "e-mail" => has_mail(text(&grant["title"])) || has_mail(text(&grant["description"])),
            "no-programme" => text(&grant["grantProgramme"][0]["title"]).is_empty(),
            "no-place" => grant["beneficiaryLocation"].is_null(),
            "same-words" => grant["title"] == grant["description"],
            "no-title" => text(&grant["title"]).is_empty(),
            "future" => text(&grant["awardDate"])
                .parse::<Date>()
                .is_ok_and(|day| day > today),
            _ => ids.iter().filter(|id| **id == text(&grant["id"])).count() > 1,
        };
        (check, grants.iter().filter(has).count())
    })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn has_mail(words: &str) -> bool {
    words.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    #[test]
    fn each_fault_is_counted() {
        let good = json!({
            "id": "samspill-9999-1", "title": "Konsert", "description": "Prosjekt: Konsert",
            "amountAwarded": 100, "awardDate": "2026-03-01",
            "recipientOrganization": [{ "id": "NO-BRC-974760673" }],
            "grantProgramme": [{ "title": "Prosjekt" }], "beneficiaryLocation": [{ "name": "Sandvik" }],
        });
        let bad = json!({
            "id": "samspill-9999-2", "title": "Skriv til kari@example.no",
            "description": "Skriv til kari@example.no", "amountAwarded": 0,
            "awardDate": "2026-04-01", "recipientOrganization": [{ "id": "samspill-9999-a" }],
        });
        let today = date(2026, 3, 12);
        let one = counts(&json!({ "grants": [good] }), today);
        assert!(one.iter().all(|(_, count)| *count == 0), "{one:?}");
        let two = counts(&json!({ "grants": [good, bad, bad] }), today);
        let told: Vec<usize> = two.iter().map(|(_, count)| *count).collect();
        assert_eq!(told, [2, 2, 2, 2, 2, 2, 0, 2, 2]);
    }
}
