//! The association as schema.org describes an organisation, for search engines.
//!
//! The same facts as on the page and no person. The text goes into a data block of the page, so
//! whatever could end that block is written as an escape, which JSON reads as the same letter.

use kernel::OrganisationNumber;
use serde_json::{Map, Value, json};
use web::Visit;

use crate::{
    model::MeetingPlace,
    pages::words,
    public::{Listing, Register},
};

/// The data block's content.
pub fn of(visit: &Visit, register: &Register, listing: &Listing) -> String {
    let address =
        |listing: &Listing| visit.absolute(&visit.to(&format!("/forening/{}", listing.id)));
    let mut data = Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !empty {
            data.insert(name.to_owned(), value);
        }
    };
    put("@context", json!("https://schema.org"));
    put("@type", json!("Organization"));
    put("@id", json!(address(listing)));
    put("name", json!(listing.name));
    put("legalName", json!(listing.registered_name));
    let mut others = listing.former_names.clone();
    others.extend(Some(listing.short_name.clone()).filter(|name| !name.is_empty()));
    put("alternateName", json!(others));
    let about = words::about(listing, visit.language());
    put("description", json!(about.map(|about| about.text)));
    put(
        "foundingDate",
        json!(listing.founded_on.map(|on| on.to_string())),
    );
    put(
        "identifier",
        listing
            .organisation_number
            .as_ref()
            .map_or(Value::Null, identifier),
    );
    put(
        "url",
        json!(listing.website.clone().unwrap_or_else(|| address(listing))),
    );
    let links: Vec<&str> = listing
        .links
        .iter()
        .map(|link| link.address.as_str())
        .collect();
    put("sameAs", json!(links));
    put(
        "areaServed",
        json!(listing.place(register.municipality(), visit.language())),
    );
    let names = listing
        .activities
        .iter()
        .filter_map(|(key, _)| register.vocabulary().get(key));
    let names: Vec<&str> = names
        .map(|activity| activity.name(visit.language()))
        .collect();
    put("knowsAbout", json!(names));
    put(
        "location",
        listing.meeting_places.iter().map(place).collect(),
    );
    let main = listing
        .main_organisation
        .as_ref()
        .and_then(|number| register.with_number(number));
    let named = |other: &Listing| json!({"@type": "Organization", "@id": address(other), "name": other.name});
    put("parentOrganization", main.map_or(Value::Null, named));
    safe(&Value::Object(data).to_string())
}

fn identifier(number: &OrganisationNumber) -> Value {
    json!({"@type": "PropertyValue", "propertyID": "organisasjonsnummer", "value": number.as_str()})
}

fn place(place: &MeetingPlace) -> Value {
    let mut told = json!({"@type": "Place", "name": place.name});
    if !place.address.is_empty() {
        told["address"] = json!(place.address);
    }
    if let Some(at) = place.position {
        told["geo"] = json!({
            "@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude,
        });
    }
    told
}

/// Without `<`, `>` and `&`, nothing in the block can end it or open another.
fn safe(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_block_and_json_reads_the_same() {
        let hostile = json!({"name": "</script><script>alert(1)</script> & <!-- "});
        let written = safe(&hostile.to_string());
        assert!(!written.contains(['<', '>', '&']), "{written}");
        assert_eq!(
            serde_json::from_str::<Value>(&written).expect("still JSON"),
            hostile
        );
    }
}
