//! The archive message of a step, in the shape of KS' Fiks Arkiv
//! (`no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett`, read at df8afce).
//!
//! One message tells of one step: a `journalpost` with its documents. The message of the first step
//! makes the `saksmappe` of the case too; the others point to it by our key. A case is an application's,
//! or a whole round's. Elements stand in the order the schema gives them; what belongs to its catalogue
//! of metadata, such as a code, has that one's namespace. Each step goes to the archive core that is
//! plugged in ([`crate::archiving`]), and those of an application with a package.

use std::fmt::Write as _;

use associations::model::AssociationId;
use db::{Conn, Error};
use grants::model::{Application, Round};
use identity::people;
use jiff::civil::Date;
use kernel::Instant;
use texts::Speaker;
use web::Town;

use super::{
    document::Document,
    is_withheld,
    steps::{Step, Way, What},
};

const MESSAGE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
const CATALOGUE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
const SYSTEM: &str = "Samspill";
/// What the law says of personal matters in the documents of others.
const SHIELDED_BY: &str = "offentleglova § 13, jf. forvaltningsloven § 13";

/// A code of a list of the standard, with its words there.
type Code = (&'static str, &'static str);

/// What every message of a case says.
pub struct Case {
    /// Speaks the municipality's own language.
    pub say: Speaker,
    /// The municipality's name.
    pub author: String,
    /// Such as T-2026-00042; a round's is made of its id.
    pub number: String,
    /// Who applies; empty for a round.
    pub applicant: String,
    title: String,
    /// What it is called where it tells of nobody.
    open_title: String,
    began_on: Option<Date>,
    organisation: Option<String>,
    is_person: bool,
    is_withheld: bool,
}

impl Case {
    /// Of this application.
    pub fn of(conn: &mut Conn, town: &Town, it: &Application) -> Result<Self, Error> {
        let (say, author) = voice(conn, town)?;
        let number = it.number.clone().unwrap_or_else(|| it.id.clone());
        let association = match &it.held_by {
            Some(id) => associations::one(conn, &AssociationId(id.clone()))?,
            None => None,
        };
        let organisation = association.as_ref();
        let organisation = organisation.and_then(|it| it.organisation_number.as_ref());
        let organisation = organisation.map(ToString::to_string);
        let is_person = it.held_by.is_none() && it.group_name.is_empty();
        let mut applicant = association.map_or_else(|| it.group_name.clone(), |it| it.name);
        if let Some(person) = it.person_id.as_ref().filter(|_| is_person) {
            let known = people::one(conn, person)?;
            applicant = known.map(|it| it.name).unwrap_or_default();
        }
        if applicant.is_empty() {
            applicant.clone_from(&number);
        }
        let open = What::Sent.words(&say);
        Ok(Self {
            say,
            author,
            applicant,
            title: format!("{number} {}", it.title).trim().to_owned(),
            open_title: format!("{number} {open}"),
            number,
            began_on: it.sent_at.map(day),
            organisation,
            is_person,
            is_withheld: is_withheld(conn, it)?,
        })
    }

    /// Of a whole round. It has no party: what is in it tells of everybody who applied.
    pub fn of_round(conn: &mut Conn, town: &Town, round: &Round) -> Result<Self, Error> {
        let (say, author) = voice(conn, town)?;
        let words = [("round", round.titled(say.language()))];
        let title = say.ta("complaint-archive-round", &words);
        Ok(Self {
            say,
            author,
            number: format!("runde-{}", round.id),
            applicant: String::new(),
            open_title: title.clone(),
            title,
            began_on: Some(round.opens_on),
            organisation: None,
            is_person: false,
            is_withheld: false,
        })
    }
}

/// Who speaks the municipality's own language, and what the municipality is called.
fn voice(conn: &mut Conn, town: &Town) -> Result<(Speaker, String), Error> {
    let (_, profile) = town.profile(conn)?;
    let municipality = &profile.municipality;
    let say = profile.catalog.speaker(municipality.default_language);
    let name = municipality.name(say.language());
    let author = say.ta("municipality-named", &[("name", name)]);
    Ok((say, author))
}

/// The message of a step with its documents.
pub fn message(case: &Case, step: &Step, documents: &[Document]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let spaces = format!(
        "arkivmelding xmlns=\"{MESSAGE}\" xmlns:n5mdk=\"{CATALOGUE}\" xmlns:xsi=\"{INSTANCE}\""
    );
    within(&mut xml, &spaces, |xml| {
        put(xml, "system", SYSTEM);
        put(xml, "antallFiler", &documents.len().to_string());
        if step.is_first {
            folder(xml, case);
        }
        registration(xml, case, step, documents);
    });
    xml.push('\n');
    xml
}

fn folder(xml: &mut String, case: &Case) {
    within(xml, "mappe xsi:type=\"saksmappe\"", |xml| {
        put(xml, "tittel", &case.title);
        put(xml, "offentligTittel", &case.open_title);
        if !case.applicant.is_empty() {
            party(xml, case);
        }
        if case.is_withheld {
            shield(xml);
        }
        reference(xml, &case.number);
        if let Some(day) = case.began_on {
            put(xml, "saksdato", &day.to_string());
        }
    });
}

fn party(xml: &mut String, case: &Case) {
    within(xml, "part", |xml| {
        put(xml, "partNavn", &case.applicant);
        if let Some(number) = &case.organisation {
            within(xml, "organisasjonID", |xml| {
                put(xml, "identifikator", number);
            });
        }
        about_the_name(xml, case);
    });
}

fn registration(xml: &mut String, case: &Case, step: &Step, documents: &[Document]) {
    let way = step.what.way();
    within(xml, "registrering xsi:type=\"journalpost\"", |xml| {
        put(xml, "opprettetDato", &written(step.at));
        within(xml, "referanseForelderMappe", |xml| {
            within(xml, "n5mdk:referanseEksternNoekkel", |xml| {
                key(xml, &case.number);
            });
        });
        if case.is_withheld {
            shield(xml);
        }
        for (place, document) in (1..).zip(documents) {
            description(xml, step, (place, document));
        }
        put(xml, "tittel", &step.title(&case.say));
        put(xml, "offentligTittel", &step.what.words(&case.say));
        correspondent(xml, case, step);
        reference(xml, &format!("{}/{}", case.number, step.key));
        let kind = match way {
            Way::Came => ("I", "Inngående dokument"),
            Way::Went => ("U", "Utgående dokument"),
            Way::Inside => ("X", "Organinternt dokument uten oppfølging"),
        };
        code(xml, "journalposttype", kind);
        put(xml, "dokumentetsDato", &day(step.at).to_string());
        match way {
            Way::Came => put(xml, "mottattDato", &written(step.at)),
            Way::Went => put(xml, "sendtDato", &written(step.at)),
            Way::Inside => {}
        }
        let attached = documents.len().saturating_sub(1);
        put(xml, "antallVedlegg", &attached.to_string());
    });
}

fn correspondent(xml: &mut String, case: &Case, step: &Step) {
    let kind = match step.what.way() {
        Way::Came => ("EA", "Avsender"),
        Way::Went => ("EM", "Mottaker"),
        Way::Inside => ("IA", "Intern avsender"),
    };
    within(xml, "korrespondansepart", |xml| {
        code(xml, "korrespondanseparttype", kind);
        if step.what.way() == Way::Inside {
            let body = if step.body.is_empty() {
                &case.author
            } else {
                &step.body
            };
            put(xml, "korrespondansepartNavn", body);
            return;
        }
        put(xml, "korrespondansepartNavn", &case.applicant);
        if let Some(number) = &case.organisation {
            put(xml, "organisasjonid", number);
        }
        about_the_name(xml, case);
    });
}

/// Whether the applicant's name is kept from the public, and whether it is a person's.
fn about_the_name(xml: &mut String, case: &Case) {
    put(xml, "erSkjermet", &case.is_withheld.to_string());
    put(xml, "erPersonnavn", &case.is_person.to_string());
}

fn description(xml: &mut String, step: &Step, (place, document): (usize, &Document)) {
    within(xml, "dokumentbeskrivelse", |xml| {
        let is_main = place == 1;
        if is_main {
            code(xml, "dokumenttype", document_type(step.what));
        }
        code(xml, "dokumentstatus", ("F", "Dokumentet er ferdigstilt"));
        put(xml, "tittel", &document.title);
        let joined = if is_main {
            ("H", "Hoveddokument")
        } else {
            ("V", "Vedlegg")
        };
        code(xml, "tilknyttetRegistreringSom", joined);
        put(xml, "dokumentnummer", &place.to_string());
        if step.what.is_about_persons() {
            shield(xml);
        }
        within(xml, "dokumentobjekt", |xml| {
            put(xml, "versjonsnummer", "1");
            let variant = if document.is_ours {
                ("A", "Arkivformat")
            } else {
                ("P", "Produksjonsformat")
            };
            code(xml, "variantformat", variant);
            if document.is_ours {
                code(xml, "format", ("PDF/A-2a", "PDF/A-2a"));
            }
            put(xml, "mimeType", document.kind.media_type());
            put(xml, "filnavn", &document.name);
            put(xml, "referanseDokumentfil", &document.reference);
            put(xml, "sjekksum", &document.sha256);
            put(xml, "sjekksumAlgoritme", "SHA-256");
            put(xml, "filstoerrelse", &document.bytes.len().to_string());
        });
    });
}

const fn document_type(what: What) -> Code {
    match what {
        What::Sent => ("SØKNAD", "Søknad"),
        What::Advice => ("UTTALELSE", "Uttalelse"),
        What::Decision => ("VEDTAK", "Vedtak"),
        What::Complaint => ("KLAGE", "Klage"),
        What::Report => ("RAPPORT", "Rapport"),
        What::Payment => ("UTBETALING", "Utbetaling"),
        What::Claim | What::ClaimSettled => ("KRAV", "Krav om tilbakebetaling"),
        What::CasePaper => ("SAKSFRAMLEGG", "Saksframlegg"),
        What::Minutes => ("MØTEBOK", "Møtebok"),
        What::Question
        | What::Answer
        | What::Letter
        | What::Change
        | What::ChangeAnswer
        | What::End => ("KORR", "Korrespondanse"),
    }
}

fn shield(xml: &mut String) {
    within(xml, "skjerming", |xml| {
        code(xml, "tilgangsrestriksjon", ("UO", "Unntatt offentlighet"));
        put(xml, "skjermingshjemmel", SHIELDED_BY);
    });
}

fn reference(xml: &mut String, own: &str) {
    within(xml, "referanseEksternNoekkel", |xml| key(xml, own));
}

fn key(xml: &mut String, own: &str) {
    put(xml, "n5mdk:fagsystem", SYSTEM);
    put(xml, "n5mdk:noekkel", own);
}

fn code(xml: &mut String, name: &str, (code, words): Code) {
    within(xml, name, |xml| {
        put(xml, "n5mdk:kode", code);
        put(xml, "n5mdk:beskrivelse", words);
    });
}

/// An element with others in it; `tag` is its name, with attributes.
fn within(xml: &mut String, tag: &str, fill: impl FnOnce(&mut String)) {
    let name = tag.split(' ').next().unwrap_or(tag);
    // Writing to a string cannot fail.
    let _ = write!(xml, "<{tag}>");
    fill(xml);
    let _ = write!(xml, "</{name}>");
}

fn put(xml: &mut String, name: &str, text: &str) {
    let plain: String = text.chars().filter(|letter| !letter.is_control()).collect();
    let text = quick_xml::escape::escape(plain.as_str());
    // Writing to a string cannot fail.
    let _ = write!(xml, "<{name}>{text}</{name}>");
}

fn written(at: Instant) -> String {
    at.timestamp().to_string()
}

fn day(at: Instant) -> Date {
    at.in_oslo().date()
}
