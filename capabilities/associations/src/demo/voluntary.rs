//! One association as the voluntary register answers it: categories by rank (unsorted, as the
//! register sends them), grasrotandel, accounts, statutes, and its main organisation.
//!
//! Those in grasrotandelen have a bank account ([`account`]), of which the program keeps a hash. The
//! words for relations are our guess; the register's own list is not published.

use std::collections::HashMap;

use kernel::{Language, OrganisationNumber};
use serde_json::{Value, json};

use crate::vocabulary::{IcnpoCode, table};

use super::{chance::Chance, rows::Row};

/// The record; `None` for those that are not in the register.
pub(super) fn record(
    row: &Row,
    number: &OrganisationNumber,
    numbers: &HashMap<&str, OrganisationNumber>,
) -> Option<Value> {
    if row.marks.has("novol") || row.marks.has("deleted") {
        return None;
    }
    let mut chance = Chance::of(row.name, "voluntary");
    let entered = format!(
        "{}-0{}-1{}",
        2009 + chance.below(14),
        1 + chance.below(9),
        chance.below(9)
    );
    let accounts = chance.percent(22);
    let mut record = json!({
        "organisasjonsnummer": number,
        "frivilligOrganisasjonsstatus": "frivilligOrganisasjonsstatus.aktiv",
        "innfoertDato": entered,
        "foersteGangInnfoert": entered,
        "grasrotandel": { "deltarI": chance.percent(68) },
        "regnskapsrapportering": { "harPaattattSegRapporteringsplikt": accounts },
        "vedtekter": { "frivilligRegistrerteVedtekter": chance.percent(81) },
        "icnpoKategorier": categories(row, &mut chance),
        "paategninger": [],
        "_links": { "self": { "href": format!(
            "https://data.brreg.no/frivillighetsregisteret/api/frivillige-organisasjoner/{number}"
        ) } },
    });
    if record["grasrotandel"]["deltarI"] == true {
        record["kontonummer"] = account(row.name).into();
    }
    if let Some(main) = row.marks.get("mo").and_then(|name| numbers.get(name)) {
        record["relasjoner"] = json!([{
            "relasjonsrolleFra": "relasjonsrolle.underorganisasjon",
            "relasjonsrolleTil": "relasjonsrolle.hovedorganisasjon",
            "relasjonTil": { "organisasjonsnummer": main },
        }]);
    }
    Some(record)
}

/// The bank account of an association of Fjordvik, grouped as people write it: `9920 64 12345`. The
/// check digit is right, and the bank invented as far as we know.
pub fn account(name: &str) -> String {
    const WEIGHTS: [usize; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let mut chance = Chance::of(name, "account");
    loop {
        let first = format!("992064{:04}", chance.below(10_000));
        let digits = first.bytes().map(|digit| usize::from(digit - b'0'));
        let sum: usize = digits
            .zip(WEIGHTS)
            .map(|(digit, weight)| digit * weight)
            .sum();
        match (11 - sum % 11) % 11 {
            10 => {}
            check => return format!("{} {} {}{check}", &first[..4], &first[4..6], &first[6..]),
        }
    }
}

fn categories(row: &Row, chance: &mut Chance) -> Vec<Value> {
    let mut codes: Vec<&str> =
        table::parts(row.marks.get("icnpo").unwrap_or(row.kind.icnpo)).collect();
    if let Some(second) = row.kind.second_icnpo
        && codes.len() == 1
        && !codes.contains(&second)
        && chance.percent(17)
    {
        codes.push(second);
    }
    let ranked = codes.iter().zip(1..).map(|(code, rank)| {
        let code = IcnpoCode::parse(code).expect("data/demo names ICNPO codes");
        json!({
            "kategori": format!("ICNPOKategori.{}", key(code)),
            "icnpoNummer": code.to_string(),
            "navn": null,
            "rekkefoelge": rank,
        })
    });
    let mut ranked: Vec<Value> = ranked.collect();
    ranked.reverse();
    ranked
}

/// The name written together, as the register's keys are: `kunstOgKultur`.
fn key(code: IcnpoCode) -> String {
    let name = code.name(Language::Nb).to_lowercase();
    let name = name
        .replace('æ', "ae")
        .replace('ø', "oe")
        .replace('å', "aa")
        .replace('-', "");
    let mut words = name.split_whitespace();
    let mut key = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        key.push_str(&first.to_uppercase());
        key.push_str(rest);
    }
    key
}
