//! What KS' schema for `no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett` says of the elements of a
//! message: which may stand in which, in what order, and which must. Read at df8afce, with its catalogue
//! of metadata; what we never write is there by name, so that it is refused only where it may not stand.

use quick_xml::{Reader, events::Event};

const MESSAGE: &str = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv";

/// An element of a message.
#[derive(Debug, Default)]
pub struct Element {
    name: String,
    /// What `xsi:type` says; may be empty.
    kind: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The words of every element at the end of this way, such as `mappe/tittel`.
    pub fn all(&self, way: &str) -> Vec<String> {
        let (first, rest) = way.split_once('/').unwrap_or((way, ""));
        let own = self.children.iter().filter(|child| child.name == first);
        if rest.is_empty() {
            return own.map(|child| child.text.clone()).collect();
        }
        own.flat_map(|child| child.all(rest)).collect()
    }
}

/// How often an element stands in another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Often {
    Once,
    Perhaps,
    Any,
}

use Often::{Any, Once, Perhaps};

/// An element's name, what it holds, and how often it stands there.
type Place = (&'static str, &'static str, Often);

const ROOT: &[Place] = &[
    ("system", "text", Once),
    ("regel", "text", Perhaps),
    ("antallFiler", "int", Once),
    ("mappe", "saksmappe", Perhaps),
    ("registrering", "journalpost", Perhaps),
];

const FOLDER: &[Place] = &[
    ("systemID", "other", Perhaps),
    ("mappeID", "text", Perhaps),
    ("referanseForeldermappe", "referanseTilMappe", Perhaps),
    ("tittel", "text", Once),
    ("offentligTittel", "text", Perhaps),
    ("beskrivelse", "text", Perhaps),
    ("noekkelord", "text", Any),
    ("dokumentmedium", "kode", Perhaps),
    ("opprettetDato", "time", Perhaps),
    ("opprettetAv", "text", Perhaps),
    ("avsluttetDato", "time", Perhaps),
    ("avsluttetAv", "text", Perhaps),
    ("arkivdel", "kode", Perhaps),
    ("virksomhetsspesifikkeMetadata", "other", Perhaps),
    ("part", "part", Any),
    ("kryssreferanse", "other", Any),
    ("merknad", "other", Any),
    ("skjerming", "skjerming", Perhaps),
    ("gradering", "other", Perhaps),
    ("klassifikasjon", "other", Any),
    ("referanseEksternNoekkel", "eksternNoekkel", Perhaps),
    ("mappetype", "kode", Perhaps),
];

const CASE_FOLDER: &[Place] = &[
    ("saksaar", "int", Perhaps),
    ("sakssekvensnummer", "int", Perhaps),
    ("saksdato", "date", Perhaps),
    ("administrativEnhet", "other", Perhaps),
    ("saksansvarlig", "other", Perhaps),
    ("journalenhet", "other", Perhaps),
    ("saksstatus", "kode", Perhaps),
    ("presedens", "other", Any),
    ("matrikkelnummer", "other", Any),
    ("byggident", "other", Any),
    ("planident", "other", Any),
    ("punkt", "other", Any),
    ("adresse", "other", Any),
];

const REGISTRATION: &[Place] = &[
    ("systemID", "other", Perhaps),
    ("opprettetDato", "time", Perhaps),
    ("opprettetAv", "text", Perhaps),
    ("arkivertDato", "time", Perhaps),
    ("arkivertAv", "text", Perhaps),
    ("referanseForelderMappe", "referanseTilMappe", Perhaps),
    ("arkivdel", "kode", Perhaps),
    ("part", "part", Any),
    ("skjerming", "skjerming", Perhaps),
    ("gradering", "other", Perhaps),
    ("dokumentbeskrivelse", "dokumentbeskrivelse", Any),
    ("registreringsID", "text", Perhaps),
    ("tittel", "text", Once),
    ("offentligTittel", "text", Perhaps),
    ("beskrivelse", "text", Perhaps),
    ("noekkelord", "text", Any),
    ("forfatter", "text", Any),
    ("dokumentmedium", "kode", Perhaps),
    ("virksomhetsspesifikkeMetadata", "other", Perhaps),
    ("merknad", "other", Any),
    ("kryssreferanse", "other", Any),
    ("korrespondansepart", "korrespondansepart", Any),
    ("klassifikasjon", "other", Any),
    ("referanseEksternNoekkel", "eksternNoekkel", Perhaps),
];

const JOURNAL_POST: &[Place] = &[
    ("journalaar", "int", Perhaps),
    ("journalsekvensnummer", "int", Perhaps),
    ("journalpostnummer", "int", Perhaps),
    ("journalposttype", "kode", Once),
    ("journalstatus", "kode", Perhaps),
    ("journaldato", "date", Perhaps),
    ("dokumentetsDato", "date", Perhaps),
    ("mottattDato", "time", Perhaps),
    ("sendtDato", "time", Perhaps),
    ("forfallsdato", "date", Perhaps),
    ("offentlighetsvurdertDato", "date", Perhaps),
    ("antallVedlegg", "int", Perhaps),
    ("journalenhet", "other", Perhaps),
    ("dokumentflyt", "other", Any),
    ("presedens", "other", Any),
    ("avskrivningsdato", "date", Perhaps),
];

const DESCRIPTION: &[Place] = &[
    ("systemID", "other", Perhaps),
    ("dokumenttype", "kode", Perhaps),
    ("dokumentstatus", "kode", Perhaps),
    ("tittel", "text", Once),
    ("beskrivelse", "text", Perhaps),
    ("forfatter", "text", Any),
    ("opprettetDato", "time", Perhaps),
    ("opprettetAv", "text", Perhaps),
    ("dokumentmedium", "kode", Perhaps),
    ("tilknyttetRegistreringSom", "kode", Once),
    ("dokumentnummer", "int", Perhaps),
    ("tilknyttetDato", "time", Perhaps),
    ("tilknyttetAv", "text", Perhaps),
    ("part", "part", Any),
    ("merknad", "other", Any),
    ("skjerming", "skjerming", Perhaps),
    ("gradering", "other", Perhaps),
    ("dokumentobjekt", "dokumentobjekt", Any),
    ("referanseEksternNoekkel", "eksternNoekkel", Perhaps),
];

const OBJECT: &[Place] = &[
    ("systemID", "other", Perhaps),
    ("versjonsnummer", "int", Perhaps),
    ("variantformat", "kode", Perhaps),
    ("format", "kode", Perhaps),
    ("formatDetaljer", "text", Perhaps),
    ("mimeType", "text", Perhaps),
    ("opprettetDato", "time", Perhaps),
    ("opprettetAv", "text", Perhaps),
    ("filnavn", "text", Once),
    ("referanseDokumentfil", "text", Once),
    ("sjekksum", "text", Perhaps),
    ("sjekksumAlgoritme", "text", Perhaps),
    ("filstoerrelse", "int", Perhaps),
];

const PARTY: &[Place] = &[
    ("partID", "text", Perhaps),
    ("partNavn", "text", Once),
    ("partRolle", "kode", Perhaps),
    ("organisasjonID", "organisasjonsID", Perhaps),
    ("personID", "other", Perhaps),
    ("postadresse", "text", Any),
    ("postnummer", "text", Perhaps),
    ("poststed", "text", Perhaps),
    ("landkode", "text", Perhaps),
    ("epostadresse", "text", Perhaps),
    ("telefonnummer", "text", Any),
    ("kontaktperson", "text", Perhaps),
    ("virksomhetsspesifikkeMetadata", "other", Perhaps),
    ("erSkjermet", "boolean", Perhaps),
    ("erPersonnavn", "boolean", Perhaps),
];

const CORRESPONDENT: &[Place] = &[
    ("korrespondansepartID", "text", Perhaps),
    ("korrespondanseparttype", "kode", Once),
    ("erBehandlingsansvarlig", "boolean", Perhaps),
    ("korrespondansepartNavn", "text", Once),
    ("organisasjonid", "text", Perhaps),
    ("personid", "text", Perhaps),
    ("postadresse", "text", Any),
    ("postnummer", "text", Perhaps),
    ("poststed", "text", Perhaps),
    ("landkode", "text", Perhaps),
    ("epostadresse", "text", Perhaps),
    ("telefonnummer", "text", Any),
    ("kontaktperson", "text", Perhaps),
    ("administrativEnhet", "other", Perhaps),
    ("saksbehandler", "other", Perhaps),
    ("erSkjermet", "boolean", Perhaps),
    ("erPersonnavn", "boolean", Perhaps),
    ("forsendelsesmaate", "kode", Perhaps),
    ("deresReferanse", "text", Perhaps),
    ("avskrivning", "other", Any),
];

const SHIELD: &[Place] = &[
    ("tilgangsrestriksjon", "kode", Once),
    ("skjermingshjemmel", "text", Once),
    ("skjermingOpphoererDato", "time", Perhaps),
    ("skjermingOpphoererAksjon", "kode", Perhaps),
];

const ORGANISATION: &[Place] = &[
    ("identifikator", "text", Once),
    ("landkode", "text", Perhaps),
];

/// What the catalogue says, whose elements have its own namespace.
const CODE: &[Place] = &[
    ("n5mdk:kode", "text", Once),
    ("n5mdk:beskrivelse", "text", Perhaps),
];

const OWN_KEY: &[Place] = &[
    ("n5mdk:fagsystem", "text", Once),
    ("n5mdk:noekkel", "text", Once),
];

const TO_A_FOLDER: &[Place] = &[
    ("n5mdk:systemID", "other", Perhaps),
    ("n5mdk:mappeID", "text", Perhaps),
    ("n5mdk:saksnummer", "other", Perhaps),
    ("n5mdk:referanseEksternNoekkel", "eksternNoekkel", Perhaps),
];

/// What stands in an element that holds this; none when it holds no elements.
fn places(kind: &str) -> Option<Vec<Place>> {
    Some(match kind {
        "arkivmelding" => ROOT.to_vec(),
        "saksmappe" => [FOLDER, CASE_FOLDER].concat(),
        "journalpost" => [REGISTRATION, JOURNAL_POST].concat(),
        "dokumentbeskrivelse" => DESCRIPTION.to_vec(),
        "dokumentobjekt" => OBJECT.to_vec(),
        "part" => PARTY.to_vec(),
        "korrespondansepart" => CORRESPONDENT.to_vec(),
        "skjerming" => SHIELD.to_vec(),
        "organisasjonsID" => ORGANISATION.to_vec(),
        "kode" => CODE.to_vec(),
        "eksternNoekkel" => OWN_KEY.to_vec(),
        "referanseTilMappe" => TO_A_FOLDER.to_vec(),
        _ => return None,
    })
}

/// Reads a message.
pub fn read(xml: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().expect("it is well formed") {
            Event::Start(start) => {
                let kind = start.try_get_attribute("xsi:type").expect("attributes");
                open.push(Element {
                    name: start.name().as_ref().to_owned(),
                    kind: kind.map(|it| it.value.into_owned()).unwrap_or_default(),
                    ..Element::default()
                });
            }
            Event::End(_) => {
                let ended = open.pop().expect("one that began");
                let around = open.last_mut().expect("the document");
                around.children.push(ended);
            }
            Event::Text(text) => {
                let around = open.last_mut().expect("the document");
                around.text.push_str(&text.xml10_content());
            }
            Event::GeneralRef(_) => {
                open.last_mut().expect("the document").text.push('&');
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "every element ends");
    open.remove(0).children.remove(0)
}

/// What is wrong with the shape of a message.
pub fn wrong(xml: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for space in [
        format!(" xmlns=\"{MESSAGE}/arkivmelding/opprett/v1\""),
        format!(" xmlns:n5mdk=\"{MESSAGE}/metadatakatalog/v1\""),
    ] {
        if !xml.contains(&space) {
            wrong.push(format!("not{space}"));
        }
    }
    let root = read(xml);
    if root.name == "arkivmelding" {
        walk(&root, "arkivmelding", &mut wrong);
    } else {
        wrong.push(format!("{} is no message", root.name));
    }
    wrong
}

fn walk(it: &Element, kind: &str, wrong: &mut Vec<String>) {
    let name = &it.name;
    let extends = matches!(kind, "saksmappe" | "journalpost");
    let told = if extends { kind } else { "" };
    if it.kind != told {
        wrong.push(format!("{name} is {:?} and not {kind}", it.kind));
    }
    let Some(places) = places(kind) else {
        if !it.children.is_empty() || !is_value(&it.text, kind) {
            wrong.push(format!("{name} is no {kind}: {:?}", it.text));
        }
        return;
    };
    if !it.text.trim().is_empty() {
        wrong.push(format!("{name} has words of its own: {:?}", it.text));
    }
    let lacks = |from: usize, to: usize, wrong: &mut Vec<String>| {
        for (lacking, _, often) in &places[from..to] {
            if *often == Once {
                wrong.push(format!("{name} lacks {lacking} where it is to stand"));
            }
        }
    };
    let mut next = 0;
    for child in &it.children {
        let left = &places[next..];
        let Some(found) = left.iter().position(|place| place.0 == child.name) else {
            wrong.push(format!("{} may not stand there in {name}", child.name));
            continue;
        };
        lacks(next, next + found, wrong);
        next += found;
        walk(child, places[next].1, wrong);
        if places[next].2 != Any {
            next += 1;
        }
    }
    lacks(next, places.len(), wrong);
}

/// Whether words are of this sort.
fn is_value(text: &str, kind: &str) -> bool {
    match kind {
        "text" => !text.is_empty(),
        "int" => text.parse::<i32>().is_ok(),
        "boolean" => ["true", "false"].contains(&text),
        "date" => text.parse::<jiff::civil::Date>().is_ok() && text.len() == 10,
        "time" => text.parse::<jiff::Timestamp>().is_ok(),
        _ => false,
    }
}
