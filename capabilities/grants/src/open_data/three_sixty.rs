//! Awards in the shape of the 360Giving Data Standard 1.4.
//!
//! Ids of grants and of associations without organisation number begin with `samspill-` and the
//! municipality's number; those of the national register with `NO-BRC`, the list code of Norway's
//! register in org-id.guide. Sums are in kroner.

use serde_json::{Value, json};
use web::Visit;

use super::awards::Award;

/// The package.
pub fn package(visit: &Visit, awards: &[Award]) -> Value {
    let grants: Vec<Value> = awards.iter().map(|award| grant(visit, award)).collect();
    json!({
        "version": "1.4",
        "license": "https://data.norge.no/nlod/no/2.0",
        "grants": grants,
    })
}

/// One award.
pub fn grant(visit: &Visit, award: &Award) -> Value {
    let municipality = &visit.profile().municipality;
    let own = format!("samspill-{}", municipality.number.as_str());
    let recipient = if award.organisation_number.is_empty() {
        format!("{own}-{}", award.association)
    } else {
        format!("NO-BRC-{}", award.organisation_number)
    };
    let mut grant = json!({
        "id": format!("{own}-{}", award.number),
        "title": award.title,
        "description": format!("{}: {}", award.scheme, award.title),
        "currency": "NOK",
        "amountAwarded": award.amount.ore() / 100,
        "awardDate": award.on.to_string(),
        "fundingOrganization": [{ "id": own, "name": visit.municipality_name() }],
        "recipientOrganization": [{ "id": recipient, "name": award.name }],
        "grantProgramme": [{ "code": award.code, "title": award.scheme }],
        "fromOpenCall": "Yes",
        "dataSource": visit.absolute("/tilskudd/tildelinger"),
        "dateModified": award.told_at.to_string(),
    });
    if award.applied.ore() > 0 {
        grant["amountAppliedFor"] = json!(award.applied.ore() / 100);
    }
    let known = award
        .district
        .as_ref()
        .and_then(|key| municipality.district(key));
    if let Some(district) = known {
        grant["beneficiaryLocation"] = json!([{
            "name": district.name_in(visit.language()), "countryCode": "NO",
        }]);
    }
    grant
}
