//! Writes a fictional file in the shape and size of the entity register's nightly download.
//!
//! ```text
//! cargo run --release -p associations --example generate_national_file -- national.json.gz 1170000
//! ```
//!
//! For measuring the import and for trying the program without the real register. The same count
//! gives the same file. Every number has a valid check digit; names, people and places are made
//! up. One entity in sixteen is in the voluntary register, as in the nation (72 798 of 1 173 878),
//! spread over 357 municipality numbers: as many per county as there are, but numbered through, so
//! most are true numbers and some are not. Fields are filled in about as often as in a probe of
//! June 2026.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::{
    fmt::Write as _,
    fs::File,
    io::{self, BufWriter, Write as _},
};

use flate2::{Compression, write::GzEncoder};
use kernel::OrganisationNumber;

/// County and its count of municipalities, 2024.
#[rustfmt::skip]
const COUNTIES: [(u32, u32); 15] = [
    (3, 1), (11, 23), (15, 27), (18, 41), (31, 12), (32, 21), (33, 18), (34, 46), (39, 6),
    (40, 17), (42, 25), (46, 43), (50, 38), (55, 21), (56, 18),
];
#[rustfmt::skip]
const PLACES: [&str; 24] = [
    "FJORDVIK", "ALMEVIK", "SOLBERGÅS", "NORDLIDAL", "TJUVHOLMEN", "ØVRE KVELDE", "HAVNEBY",
    "GRANSHERRED", "LØKENSKOG", "SANDVIKA ØST", "BJØRKELIA", "ÅSMARKA", "STORELV",
    "KIRKEBAKKEN", "VESTRE MO", "HOLMSJØEN", "RØDKLEIV", "TRONVIK", "MYRASETER", "ELVENES",
    "INNVIKEN", "SKARVØY", "LANGNESET", "HAUGFOSS",
];
const KINDS: [(&str, &str); 16] = [
    (
        "IDRETTSLAG",
        "Idrettsaktiviteter for barn, ungdom og voksne i nærmiljøet, med vekt på",
    ),
    (
        "SKOLEKORPS",
        "Drive korps for barn og unge, og legge til rette for musikkopplæring,",
    ),
    (
        "SANG- OG MUSIKKLAG",
        "Fremme sang og musikk i bygda gjennom øvelser, konserter og",
    ),
    (
        "VELFORENING",
        "Ivareta beboernes felles interesser, vedlikehold av fellesområder og",
    ),
    (
        "BYGDEKVINNELAG",
        "Samle kvinner i alle aldre om kultur, matskikk og dugnad, og drive",
    ),
    (
        "HISTORIELAG",
        "Ta vare på lokalhistorie, bilder og gamle ferdselsveier, og gi ut",
    ),
    (
        "PENSJONISTLAG",
        "Sosialt samvær for eldre med møter, turer og foredrag, og talerør for",
    ),
    (
        "UNGDOMSKLUBB",
        "Gi ungdom et trygt sted å være i fritiden, med åpne kvelder og",
    ),
    (
        "JEGER- OG FISKEFORENING",
        "Fremme allmennhetens jakt og fiske, stell av vilt og vassdrag og",
    ),
    (
        "SPEIDERGRUPPE",
        "Speiderarbeid for barn og ungdom etter forbundets grunnregler, med",
    ),
    (
        "FAU",
        "Foreldrenes arbeidsutvalg ved skolen, arrangementer for elevene og",
    ),
    (
        "TEATERLAG",
        "Drive amatørteater med forestillinger for barn og voksne, kurs og",
    ),
    (
        "HAGELAG",
        "Spre kunnskap om hage og planter, holde møter, turer og plantebytte,",
    ),
    (
        "SANITETSFORENING",
        "Frivillig sosialt arbeid, beredskap og omsorg i nærmiljøet, samt",
    ),
    (
        "KUNSTFORENING",
        "Vise kunst i bygda, ordne utstillinger og atelierbesøk og støtte",
    ),
    (
        "MOTORKLUBB",
        "Trygg motorsport for medlemmene, drift av bane og opplæring av",
    ),
];
const TRADES: [(&str, &str, &str); 8] = [
    ("43.320", "Snekkerarbeid", "SNEKKER"),
    ("62.100", "Programmeringstjenester", "KODE"),
    (
        "68.200",
        "Utleie og drift av egen eller leid fast eiendom",
        "EIENDOM",
    ),
    ("56.110", "Drift av restauranter og kafeer", "KAFE"),
    ("49.410", "Godstransport på vei", "TRANSPORT"),
    ("01.500", "Kombinert husdyrhold og planteproduksjon", "GÅRD"),
    ("86.950", "Fysioterapitjenester", "FYSIO"),
    (
        "70.200",
        "Bedriftsrådgivning og annen administrativ rådgivning",
        "RÅD",
    ),
];
#[rustfmt::skip]
const FIRST: [&str; 8] = [
    "Kari", "Ola", "Ingrid", "Leif", "Aisha", "Per", "Solveig", "Mahad",
];
#[rustfmt::skip]
const LAST: [&str; 8] = [
    "Aasen", "Solberg", "Li", "Haugen", "Warsame", "Bakke", "Moe", "Dal",
];

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments
        .next()
        .unwrap_or_else(|| "national.json.gz".to_owned());
    let count = arguments
        .next()
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_170_000);
    let packed = GzEncoder::new(BufWriter::new(File::create(&path)?), Compression::new(4));
    let mut file = BufWriter::with_capacity(1 << 20, packed);
    let municipalities: Vec<u32> = COUNTIES
        .iter()
        .flat_map(|(county, count)| (1..=*count).map(move |place| county * 100 + place))
        .collect();
    let mut dice = Dice(0x005E_ED0F_5A11);
    let mut digits = 80_000_000;
    let mut record = String::new();
    let mut size = 2_u64;
    file.write_all(b"[")?;
    for row in 0..count {
        let number = loop {
            digits += 1 + dice.below(15);
            if let Some(number) = OrganisationNumber::from_first_eight(digits) {
                break number;
            }
        };
        record.clear();
        if row > 0 {
            record.push(',');
        }
        let municipality = municipalities[dice.below(357) as usize];
        entity(&mut record, &number, municipality, &mut dice).expect("a string takes everything");
        size += record.len() as u64;
        file.write_all(record.as_bytes())?;
    }
    file.write_all(b"]")?;
    file.into_inner()?.finish()?.into_inner()?.sync_all()?;
    println!(
        "{count} entities, {} MB unpacked, in {path}",
        size / 1_000_000
    );
    Ok(())
}

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(((self.0 >> 32) * u64::from(bound)) >> 32).expect("below the bound")
    }

    fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    fn of<T: Copy, const N: usize>(&mut self, choices: &[T; N]) -> T {
        choices[self.below(u32::try_from(N).expect("short lists")) as usize]
    }

    fn date(&mut self, from: u32, years: u32) -> String {
        let (year, month) = (from + self.below(years), 1 + self.below(12));
        format!("{year}-{month:02}-{:02}", 1 + self.below(28))
    }
}

fn entity(
    to: &mut String,
    number: &OrganisationNumber,
    municipality: u32,
    dice: &mut Dice,
) -> std::fmt::Result {
    let association = dice.below(1000) < 115;
    let flagged = association && dice.below(1000) < 541;
    let place = dice.of(&PLACES);
    let (kind, does) = dice.of(&KINDS);
    let (trade_code, trade, word) = dice.of(&TRADES);
    let (name, code, form, sector) = if association {
        (
            format!("{place} {kind}"),
            "FLI",
            "Forening/lag/innretning",
            "7000\",\"beskrivelse\":\"Ideelle organisasjoner",
        )
    } else if dice.percent(52) {
        let person = format!("{} {}", dice.of(&FIRST), dice.of(&LAST)).to_uppercase();
        (
            format!("{word} {person}"),
            "ENK",
            "Enkeltpersonforetak",
            "8200\",\"beskrivelse\":\"Personlig næringsdrivende",
        )
    } else {
        (
            format!("{place} {word} AS"),
            "AS",
            "Aksjeselskap",
            "2100\",\"beskrivelse\":\"Private aksjeselskaper mv.",
        )
    };
    write!(
        to,
        r#"{{"organisasjonsnummer":"{number}","navn":"{name}","organisasjonsform":{{"kode":"{code}","beskrivelse":"{form}","_links":{{"self":{{"href":"https://data.brreg.no/enhetsregisteret/api/organisasjonsformer/{code}"}}}}}}"#
    )?;
    if dice.percent(32) {
        write!(
            to,
            r#","hjemmeside":"www.eksempel{}.no""#,
            dice.below(100_000)
        )?;
    }
    if dice.percent(34) {
        address(to, "postadresse", place, municipality, dice)?;
    }
    let registered = dice.date(1995, 31);
    write!(
        to,
        r#","registreringsdatoEnhetsregisteret":"{registered}","registrertIMvaregisteret":{}"#,
        dice.percent(30)
    )?;
    let (industry, industry_text) = if association {
        (
            "94.991",
            "Aktiviteter i andre interesseorganisasjoner ikke nevnt annet sted",
        )
    } else {
        (trade_code, trade)
    };
    write!(
        to,
        r#","naeringskode1":{{"kode":"{industry}","beskrivelse":"{industry_text}"}},"harRegistrertAntallAnsatte":{}"#,
        dice.percent(20)
    )?;
    if dice.percent(63) {
        write!(
            to,
            r#","epostadresse":"post{}@eksempel.no""#,
            dice.below(1_000_000)
        )?;
    }
    if dice.percent(55) {
        write!(to, r#","mobil":"9{:07}""#, dice.below(10_000_000))?;
    }
    if dice.percent(97) {
        address(to, "forretningsadresse", place, municipality, dice)?;
    }
    write!(
        to,
        r#","stiftelsesdato":"{}","institusjonellSektorkode":{{"kode":"{sector}"}},"registrertIForetaksregisteret":{},"registrertIStiftelsesregisteret":false,"registrertIFrivillighetsregisteret":{flagged}"#,
        dice.date(1890, 135),
        code == "AS"
    )?;
    if flagged {
        write!(
            to,
            r#","registreringsdatoFrivillighetsregisteret":"{}""#,
            dice.date(2008, 18)
        )?;
    }
    if code == "AS" {
        write!(
            to,
            r#","sisteInnsendteAarsregnskap":"2025","vedtektsdato":"{}","kapital":{{"belop":30000.00,"antallAksjer":{},"type":"Aksjekapital","valuta":"NOK","innfortDato":"{registered}"}}"#,
            dice.date(2000, 26),
            1 + dice.below(9000)
        )?;
    }
    write!(
        to,
        r#","konkurs":{},"underAvvikling":{},"underTvangsavviklingEllerTvangsopplosning":false,"maalform":"{}""#,
        dice.below(1000) < 4,
        dice.below(1000) < 6,
        if dice.percent(88) {
            "Bokmål"
        } else {
            "Nynorsk"
        }
    )?;
    if association {
        write!(
            to,
            r#","aktivitet":["{does}","naturlig tilhørende virksomhet for medlemmene i {place}."]"#
        )?;
    } else {
        write!(
            to,
            r#","aktivitet":["{trade} og det som naturlig hører sammen med dette, herunder","rådgivning, kjøp og salg av varer og tjenester, og deltakelse i andre","selskaper med \"lignende\" virksomhet."]"#
        )?;
        if code == "AS" {
            write!(
                to,
                r#","vedtektsfestetFormaal":["{trade} samt investering i fast eiendom, aksjer og andre","verdipapirer, og annet som står i forbindelse med dette."]"#
            )?;
        }
    }
    if dice.percent(30) {
        write!(
            to,
            r#","historiskeNavn":[{{"navn":"{} {word}","fraDato":"{registered}","tilDato":"{}"}}]"#,
            dice.of(&PLACES),
            dice.date(2005, 20)
        )?;
    }
    write!(
        to,
        r#","registrertIPartiregisteret":false,"paategninger":[],"erIKonsern":false,"_links":{{"self":{{"href":"https://data.brreg.no/enhetsregisteret/api/enheter/{number}"}}}},"respons_klasse":"Enhet"}}"#
    )
}

fn address(
    to: &mut String,
    field: &str,
    place: &str,
    municipality: u32,
    dice: &mut Dice,
) -> std::fmt::Result {
    // One in twenty is found, or gets its letters, in the capital.
    let number = if dice.percent(5) { 301 } else { municipality };
    let line = if dice.percent(45) {
        format!(
            "c/o {} {}\",\"Storgata {}",
            dice.of(&FIRST),
            dice.of(&LAST),
            1 + dice.below(90)
        )
    } else {
        format!("Postboks {}", 1 + dice.below(2000))
    };
    write!(
        to,
        r#","{field}":{{"land":"Norge","landkode":"NO","postnummer":"{:04}","poststed":"{place}","adresse":["{line}"],"kommune":"{place}","kommunenummer":"{number:04}"}}"#,
        dice.below(9999)
    )
}
