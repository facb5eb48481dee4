//! Every field of a national record lands where it belongs; what is unknown or unreadable is kept
//! aside and never fatal; the bank account is not kept at all.

mod national_shapes;

use associations::national::{
    Belonging, Entity, Grasrot, LegalForm, RankedCategory, RejectReason, VoluntaryRecord,
};
use jiff::civil::date;
use kernel::MunicipalityNumber;
use national_shapes::{entity, number, voluntary};
use serde_json::{Value, json};

fn parse(record: &Value) -> Entity {
    Entity::parse(record.to_string().as_bytes()).expect("a sound record")
}

#[test]
fn an_association_is_read_with_all_it_has() {
    let mut record = entity(1);
    let more = json!({
        "hjemmeside": " www.fjordvik-il.example ", "epostadresse": "post@fjordvik-il.example",
        "telefon": "77 00 00 00", "mobil": 90_000_000, "maalform": "Nynorsk",
        "stiftelsesdato": "1923-05-17", "vedtektsdato": "2024-03-01",
        "registreringsdatoEnhetsregisteret": "1995-02-20",
        "registreringsdatoFrivillighetsregisteret": "2009-06-01",
        "registrertIMvaregisteret": false, "registrertIPartiregisteret": false,
        "naeringskode1": {"kode": "93.120", "beskrivelse": "Idrettslag og -klubber"},
        "naeringskode2": {"kode": "94.991"},
        "vedtektsfestetFormaal": ["Idrett."], "antallAnsatte": 7,
        "sisteInnsendteAarsregnskap": "2025", "overordnetEnhet": number(9).as_str(),
        "konkurs": true, "konkursdato": "2026-01-02", "underAvvikling": false,
        "tvangsopplostPgaMangelfulltStyreDato": "2026-02-03",
        "tvangsopplostPgaManglendeRevisorDato": "2026-02-01",
        "historiskeNavn": [{"navn": "FJORDVIK TURN", "fraDato": "1995-02-20", "tilDato": "2001-01-01"}],
        "paategninger": [{"infotype": "ADR", "tekst": "Adressen er antatt feil", "dato": "2025-09-09"}],
    });
    let fields = record.as_object_mut().expect("an object");
    fields.extend(more.as_object().expect("an object").clone());

    let read = parse(&record);

    assert_eq!(
        (&read.number, read.name.as_str()),
        (&number(1), "FJORDVIK IDRETTSLAG 1")
    );
    let form = LegalForm {
        code: "FLI".to_owned(),
        description: Some("Forening/lag/innretning".to_owned()),
    };
    assert_eq!(read.form, Some(form));
    let address = read.business_address.as_ref().expect("an address");
    assert_eq!(address.lines, ["c/o Kari Aasen", "Strandveien 1"]);
    assert_eq!(address.postal_code.as_deref(), Some("9990"));
    assert_eq!(read.postal_address, None);
    assert_eq!(read.website.as_deref(), Some("www.fjordvik-il.example"));
    assert_eq!(read.mobile.as_deref(), Some("90000000"));
    assert_eq!(
        read.activity.as_deref(),
        Some("Idrett for barn og ungdom i {Fjordvik}, \"alle\" med.")
    );
    assert_eq!(read.purpose.as_deref(), Some("Idrett."));
    assert_eq!(
        read.industries
            .iter()
            .map(|it| &it.code[..])
            .collect::<Vec<_>>(),
        ["93.120", "94.991"]
    );
    assert_eq!(read.founded_on, Some(date(1923, 5, 17)));
    assert_eq!(read.in_voluntary_register_since, Some(date(2009, 6, 1)));
    assert_eq!(read.employees, Some(7));
    assert_eq!(read.parent, Some(number(9)));
    assert!(read.ending.bankrupt && !read.ending.winding_up && read.ending.forced);
    assert_eq!(read.ending.bankrupt_on, Some(date(2026, 1, 2)));
    assert_eq!(read.ending.forced_on, Some(date(2026, 2, 1)));
    assert_eq!(read.former_names[0].to, Some(date(2001, 1, 1)));
    assert_eq!(read.remarks[0].text, "Adressen er antatt feil");
    assert_eq!(
        (read.aside.len(), read.unread.len()),
        (0, 0),
        "{:?}",
        read.aside
    );
}

#[test]
fn number_and_name_are_enough() {
    let read = parse(&json!({"organisasjonsnummer": number(1).as_str(), "navn": "A"}));
    assert_eq!(read.form, None);
    assert!(!read.ending.bankrupt);
    let here = MunicipalityNumber::try_from("9999".to_owned()).expect("four digits");
    assert!(!read.belongs_to(&here));
    assert_eq!(read.belonging(&here), Belonging::NotAnAssociation);
}

#[test]
fn a_deleted_unit_has_its_day() {
    let read = parse(&json!({
        "organisasjonsnummer": number(1).as_str(), "navn": "A", "slettedato": "2024-03-09",
        "organisasjonsform": {"kode": "FLI"}, "respons_klasse": "SlettetEnhet",
    }));
    assert_eq!(read.deleted_on, Some(date(2024, 3, 9)));
}

#[test]
fn unknown_and_unreadable_fields_are_kept_aside() {
    let mut record = entity(1);
    record["nyttFelt"] = json!({"a": [1]});
    record["stiftelsesdato"] = json!("en gang i mai");
    record["konkurs"] = json!("nei");
    record["historiskeNavn"] = json!([{"navn": "GAMMELT", "kilde": "X"}]);
    record["organisasjonsform"]["utgaatt"] = json!("2020-01-01");
    let read = parse(&record);
    assert_eq!(read.aside["nyttFelt"], json!({"a": [1]}));
    assert_eq!(read.aside["stiftelsesdato"], json!("en gang i mai"));
    assert_eq!(
        read.aside["organisasjonsform"],
        json!({"utgaatt": "2020-01-01"})
    );
    assert_eq!(read.former_names[0].name, "GAMMELT");
    assert_eq!(
        read.aside["historiskeNavn"],
        json!([{"navn": "GAMMELT", "kilde": "X"}])
    );
    assert_eq!(read.unread, ["stiftelsesdato", "konkurs"]);
    assert!(!read.ending.bankrupt);
}

#[test]
fn the_glance_and_the_whole_reading_agree_on_belonging() {
    let here = MunicipalityNumber::try_from("0301".to_owned()).expect("four digits");
    for number in [json!("0301"), json!(301), json!("9999"), Value::Null] {
        let mut record = entity(1);
        record["forretningsadresse"]["kommunenummer"] = number;
        let raw = record.to_string();
        let glance = associations::national::Glance::at(raw.as_bytes()).expect("sound");
        assert_eq!(
            glance.belonging(&here),
            parse(&record).belonging(&here),
            "{raw}"
        );
    }
}

#[test]
fn a_voluntary_record_is_read_with_all_its_categories_in_rank() {
    let read = VoluntaryRecord::parse(voluntary(1).to_string().as_bytes()).expect("sound");
    assert_eq!(read.number, number(1));
    assert_eq!(read.status.as_deref(), Some("aktiv"));
    assert_eq!(read.entered_on, Some(date(2012, 3, 4)));
    let category = |code: &str, rank| RankedCategory {
        code: code.to_owned(),
        rank: Some(rank),
    };
    assert_eq!(
        read.categories,
        [
            category("1200", 1),
            category("9100", 2),
            category("13100", 3)
        ]
    );
    let grasrot = Grasrot {
        takes_part: Some(true),
        excluded_from: None,
        excluded_to: None,
    };
    assert_eq!(read.grasrot, Some(grasrot));
    let accounts = read.accounts.expect("accounts");
    assert_eq!(accounts.latest_year.as_deref(), Some("2024"));
    assert_eq!(accounts.year_ends.as_deref(), Some("31.12"));
    assert_eq!(
        read.statutes.expect("statutes").updated_on,
        Some(date(2020, 1, 1))
    );
    assert_eq!(read.relations[0].to, number(1001));
    assert_eq!(
        read.relations[0].other_role.as_deref(),
        Some("moderorganisasjon")
    );
    assert_eq!(read.remarks[0].text, "Kontaktperson mangler");
    assert_eq!(
        (read.aside.len(), read.unread.len()),
        (0, 0),
        "{:?}",
        read.aside
    );
}

#[test]
fn the_bank_account_is_nowhere_in_what_is_read() {
    let read = VoluntaryRecord::parse(voluntary(1).to_string().as_bytes()).expect("sound");
    assert!(!format!("{read:?}").contains("12345678903"));
}

#[test]
fn a_voluntary_record_bends_but_does_not_break() {
    let mut record = voluntary(1);
    record["relasjoner"] = json!([{"relasjonTil": number(7).as_str()}]);
    record["icnpoKategorier"] = json!([{"kategori": "ICNPOKategori.heltNy", "rekkefoelge": 1}]);
    record["grasrotandel"]["deltarI"] = json!("ja");
    record["grasrotandel"]["utestengelsesperiode"] = json!({"fraDato": "2020-01-01"});
    let read = VoluntaryRecord::parse(record.to_string().as_bytes()).expect("bent");
    assert_eq!(read.relations[0].to, number(7));
    assert!(read.categories.is_empty());
    let grasrot = read.grasrot.expect("grasrot");
    assert_eq!(
        (grasrot.takes_part, grasrot.excluded_from),
        (None, Some(date(2020, 1, 1)))
    );
    assert_eq!(read.unread, ["icnpoKategorier", "grasrotandel"]);
    assert_eq!(read.aside["grasrotandel"], json!({"deltarI": "ja"}));

    record["organisasjonsnummer"] = json!("974760674");
    let refused = VoluntaryRecord::parse(record.to_string().as_bytes());
    assert_eq!(refused, Err(RejectReason::InvalidNumber));
}

#[test]
fn a_bank_account_is_known_again_by_its_hash_alone() {
    let read = VoluntaryRecord::parse(voluntary(1).to_string().as_bytes()).expect("a record");
    assert!(read.has_account("12345678903"));
    assert!(!read.has_account("12345678904"));
    let other = VoluntaryRecord::parse(voluntary(2).to_string().as_bytes()).expect("a record");
    assert_ne!(
        read.account_hash, other.account_hash,
        "the number is part of it"
    );
}
