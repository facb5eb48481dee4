//! One association as the entity register answers it: version 2 of the shape, `_links` included,
//! fields present about as often as in a probe of associations (June 2026).
//!
//! Of a deleted unit the register answers only number, name, form and the day it was deleted.

use jiff::civil::date;
use kernel::OrganisationNumber;
use serde_json::{Map, Value, json};

use super::{addresses::addresses, chance::Chance, rows::Row};

const REGISTER: &str = "https://data.brreg.no/enhetsregisteret/api";

/// The record.
pub(super) fn entity(row: &Row, number: &OrganisationNumber) -> Value {
    let mut record = Map::new();
    let mut put = |key: &str, value: Value| {
        record.insert(key.to_owned(), value);
    };
    put("organisasjonsnummer", json!(number));
    put("navn", json!(row.registered_name()));
    put("organisasjonsform", legal_form(row));
    put(
        "_links",
        json!({ "self": { "href": format!("{REGISTER}/enheter/{number}") } }),
    );
    if row.marks.has("deleted") {
        put("slettedato", json!("2025-10-21"));
        return Value::Object(record);
    }
    put("respons_klasse", json!("Enhet"));
    let (business, postal) = addresses(row);
    let mut chance = Chance::of(row.name, "entity");
    let present = |value: Option<Value>| value.unwrap_or(Value::Null);
    put("forretningsadresse", present(business));
    put("postadresse", present(postal));
    put(
        "maalform",
        json!(if row.marks.has("nn") {
            "Nynorsk"
        } else {
            "Bokmål"
        }),
    );
    put("naeringskode1", industry(row));
    put(
        "institusjonellSektorkode",
        json!({ "kode": "7000", "beskrivelse": "Ideelle organisasjoner" }),
    );
    put("aktivitet", json!(lines(register_text(row))));
    put("harRegistrertAntallAnsatte", json!(false));
    let founded = founded(row, &mut chance);
    put("stiftelsesdato", json!(founded));
    let registered = founded.max(date(1995, 2, 19).saturating_add(days(&mut chance, 5_000)));
    put("registreringsdatoEnhetsregisteret", json!(registered));
    let flagged = !row.marks.has("novol");
    put("registrertIFrivillighetsregisteret", json!(flagged));
    if flagged {
        let since = registered
            .max(date(2009, 1, 5))
            .saturating_add(days(&mut chance, 300));
        put("registreringsdatoFrivillighetsregisteret", json!(since));
    }
    for (name, value) in [
        ("registrertIMvaregisteret", chance.percent(4)),
        (
            "registrertIForetaksregisteret",
            row.marks.get("form") == Some("SA"),
        ),
        (
            "registrertIStiftelsesregisteret",
            row.marks.get("form") == Some("STI"),
        ),
        ("registrertIPartiregisteret", row.kind.voice == "politics"),
        ("underTvangsavviklingEllerTvangsopplosning", false),
        ("erIKonsern", false),
    ] {
        put(name, json!(value));
    }
    put("konkurs", json!(row.marks.has("bankrupt")));
    if row.marks.has("bankrupt") {
        put("konkursdato", json!("2025-12-04"));
    }
    put("underAvvikling", json!(row.marks.has("winding")));
    if row.marks.has("winding") {
        put("underAvviklingDato", json!("2026-01-19"));
    }
    for (key, value) in reach(row) {
        put(key, value);
    }
    let former = former_name(row, &mut chance);
    if let Some(former) = former {
        let until = date(2011, 4, 1).saturating_add(days(&mut chance, 4_000));
        put(
            "historiskeNavn",
            json!([{ "navn": former, "fraDato": registered, "tilDato": until }]),
        );
    }
    if chance.percent(4) {
        let remarks = [
            "Kontaktperson mangler.",
            "Forretningsadressen er antatt å være feil.",
        ];
        let text = chance.pick(&remarks);
        put(
            "paategninger",
            json!([{ "infotype": "NAVN", "tekst": text, "dato": "2025-09-02" }]),
        );
    }
    record.retain(|_, value| !value.is_null());
    Value::Object(record)
}

/// How it can be reached. Numbers stay in the municipality's own series, addresses in `.example`.
fn reach(row: &Row) -> Vec<(&'static str, Value)> {
    let mut chance = Chance::of(row.name, "reach");
    let slug = row.slug();
    let mut reach = Vec::new();
    if chance.percent(64) {
        let address = match chance.below(4) {
            0 => format!("{}@epost.example", slug.replace('-', ".")),
            1 => format!("leder@{slug}.example"),
            _ => format!("post@{slug}.example"),
        };
        reach.push(("epostadresse", json!(address)));
    }
    let mut phone = || {
        format!(
            "70 00 {:02} {:02}",
            10 + chance.below(89),
            chance.below(100)
        )
    };
    let (mobile, landline) = (phone(), phone());
    if chance.percent(52) {
        reach.push(("mobil", json!(mobile)));
    }
    if chance.percent(18) {
        reach.push(("telefon", json!(landline)));
    }
    if row.marks.has("www") || chance.percent(27) {
        reach.push(("hjemmeside", json!(format!("www.{slug}.example"))));
    }
    reach
}

fn legal_form(row: &Row) -> Value {
    let code = row.marks.get("form").unwrap_or("FLI");
    let description = match code {
        "STI" => "Stiftelse",
        "SA" => "Samvirkeforetak",
        _ => "Forening/lag/innretning",
    };
    let link = format!("{REGISTER}/organisasjonsformer/{code}");
    json!({ "kode": code, "beskrivelse": description, "_links": { "self": { "href": link } } })
}

/// Most associations sit in one catch-all code.
fn industry(row: &Row) -> Value {
    let (code, description) = match row.kind.icnpo {
        "1200" => ("93.120", "Aktiviteter i idrettslag og -klubber"),
        "10100" => ("94.910", "Aktiviteter i religiøse organisasjoner"),
        "7300" => ("94.920", "Aktiviteter i partipolitiske organisasjoner"),
        "11300" => ("94.200", "Aktiviteter i arbeidstakerorganisasjoner"),
        "11100" => (
            "94.110",
            "Aktiviteter i nærings- og arbeidsgiverorganisasjoner",
        ),
        _ => (
            "94.991",
            "Aktiviteter i andre interesseorganisasjoner ikke nevnt annet sted",
        ),
    };
    json!({ "kode": code, "beskrivelse": description })
}

fn register_text(row: &Row) -> &'static str {
    let texts: Vec<&str> = row.kind.register_texts.split('|').collect();
    row.register_text
        .unwrap_or_else(|| texts[row.turn % texts.len()])
}

/// Broken into lines of at most seventy characters, as the register does.
fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + word.chars().count() < 70 {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Some changed a name when they were put right, most never did.
fn former_name(row: &Row, chance: &mut Chance) -> Option<String> {
    let marked = row.marks.get("former").map(str::to_owned);
    marked.or_else(|| {
        let plain = row.name.to_uppercase();
        (plain != row.registered_name() && chance.percent(45)).then_some(plain)
    })
}

fn founded(row: &Row, chance: &mut Chance) -> jiff::civil::Date {
    let january = date(row.founded, 1, 1);
    january.saturating_add(days(chance, 364))
}

fn days(chance: &mut Chance, below: usize) -> jiff::Span {
    let days = i64::try_from(chance.below(below)).unwrap_or_default();
    jiff::Span::new().days(days)
}
