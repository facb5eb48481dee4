//! The archive message of a case: a folder with a registration for each step, in the shape of Noark 5's
//! arkivmelding (arkivmelding → mappe → registrering → dokumentbeskrivelse → dokumentobjekt).
//!
//! Element names are those of the standard, version 5.5, and of KS' Fiks Arkiv, as far as this case
//! needs them. The whole case goes with a package; each step goes to the archive core that is plugged in
//! ([`crate::archiving`]).

use std::fmt::Write as _;

use grants::model::Application;
use kernel::Instant;

/// A step of a case: something came, or went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id, which it keeps.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// When.
    pub at: Instant,
    /// Whether it came from outside.
    pub is_from_outside: bool,
    /// Its document: name and SHA-256.
    pub file: Option<(String, String)>,
}

impl Step {
    /// Something came.
    pub fn came(key: &str, title: &str, at: Instant) -> Self {
        Self {
            key: key.to_owned(),
            title: title.to_owned(),
            at,
            is_from_outside: true,
            file: None,
        }
    }

    /// Something went out.
    pub fn went(key: &str, title: &str, at: Instant, file: Option<(String, String)>) -> Self {
        Self {
            key: key.to_owned(),
            title: title.to_owned(),
            at,
            is_from_outside: false,
            file,
        }
    }
}

/// A message with this id, of steps with their places in the case.
pub fn message(it: &Application, id: &str, now: Instant, steps: &[(usize, Step)]) -> String {
    let number = it.number.as_deref().unwrap_or_default();
    let files = steps.iter().filter(|(_, step)| step.file.is_some());
    let files = files.count();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str(
        "<arkivmelding xmlns=\"http://www.arkivverket.no/standarder/noark5/arkivmelding\">",
    );
    put(&mut xml, "system", "Samspill");
    put(&mut xml, "meldingId", id);
    put(&mut xml, "tidspunkt", &written(now));
    put(&mut xml, "antallFiler", &files.to_string());
    xml.push_str("<mappe>");
    put(&mut xml, "tittel", &format!("{number} {}", it.title));
    reference(&mut xml, number);
    for (place, step) in steps {
        registration(&mut xml, (number, *place), step);
    }
    xml.push_str("</mappe></arkivmelding>\n");
    xml
}

fn registration(xml: &mut String, (number, place): (&str, usize), step: &Step) {
    xml.push_str("<registrering>");
    put(xml, "opprettetDato", &written(step.at));
    if let Some((name, hash)) = &step.file {
        xml.push_str("<dokumentbeskrivelse>");
        put(xml, "dokumenttype", "Brev");
        put(xml, "dokumentstatus", "Dokumentet er ferdigstilt");
        put(xml, "tittel", &step.title);
        put(xml, "tilknyttetRegistreringSom", "Hoveddokument");
        xml.push_str("<dokumentobjekt>");
        put(xml, "versjonsnummer", "1");
        put(xml, "variantformat", "Arkivformat");
        put(xml, "format", "PDF/A-2a");
        put(xml, "referanseDokumentfil", name);
        put(xml, "sjekksum", hash);
        put(xml, "sjekksumAlgoritme", "SHA-256");
        xml.push_str("</dokumentobjekt></dokumentbeskrivelse>");
    }
    put(xml, "tittel", &step.title);
    reference(xml, &format!("{number}/{place}"));
    let kind = if step.is_from_outside {
        "Inngående dokument"
    } else {
        "Utgående dokument"
    };
    put(xml, "journalposttype", kind);
    xml.push_str("</registrering>");
}

fn reference(xml: &mut String, key: &str) {
    xml.push_str("<referanseEksternNoekkel>");
    put(xml, "fagsystem", "Samspill");
    put(xml, "noekkel", key);
    xml.push_str("</referanseEksternNoekkel>");
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
