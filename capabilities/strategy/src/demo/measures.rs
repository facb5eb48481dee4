//! The measures of Fjordvik's strategy, in two action plans.

use std::collections::BTreeMap;

use access::Permit;
use db::Conn;
use jiff::civil::Date;
use kernel::Translated;

use crate::{
    access::Action,
    actions::{self, Parts, Refused},
    model::{CostKind, Edition, Evidence, Status, Told},
    store::{measures, sections},
};

/// A measure: number, title in bokmål, nynorsk and English, goal, area, unit.
type Line = (
    &'static str,
    [&'static str; 3],
    &'static str,
    &'static str,
    &'static str,
);

const LINES: [Line; 8] = [
    (
        "1.1.1",
        [
            "Null kroner for grupper der de fleste er under 20 år",
            "Null kroner for grupper der dei fleste er under 20 år",
            "No fee for groups where most are under 20",
        ],
        "Barn og unge låner gratis",
        "Lokaler",
        "Kultur og idrett",
    ),
    (
        "1.1.2",
        [
            "Lager i alle skoler med gymsal",
            "Lager i alle skular med gymsal",
            "Storage in every school with a gym",
        ],
        "Barn og unge låner gratis",
        "Lokaler",
        "Eiendom",
    ),
    (
        "1.2.1",
        [
            "Mål opp og vis tilgjengelighet for hvert rom",
            "Mål opp og vis tilgjenge for kvart rom",
            "Measure and show the accessibility of each room",
        ],
        "Rommene kan brukes av alle",
        "Lokaler",
        "Eiendom",
    ),
    (
        "1.2.2",
        [
            "Teleslynge i haller over 200 plasser",
            "Teleslynge i hallar over 200 plassar",
            "Hearing loops in halls with over 200 seats",
        ],
        "Rommene kan brukes av alle",
        "Lokaler",
        "Eiendom",
    ),
    (
        "2.1.1",
        [
            "Felles utstyrslån i tre kretser",
            "Felles utstyrslån i tre krinsar",
            "Shared equipment in three districts",
        ],
        "Penger skal ikke stoppe noen",
        "Tilskudd og samarbeid",
        "Frivilligsentralen",
    ),
    (
        "2.2.1",
        [
            "En vert for hver ny innbygger",
            "Ein vert for kvar ny innbyggjar",
            "A host for each new resident",
        ],
        "Den som er ny, blir møtt",
        "Tilskudd og samarbeid",
        "Frivilligsentralen",
    ),
    (
        "3.1.1",
        [
            "Fast møte med rådene to ganger i året",
            "Fast møte med råda to gonger i året",
            "A fixed meeting with the councils twice a year",
        ],
        "Foreningene blir hørt før vi bestemmer",
        "Samordning av planer",
        "Kommunedirektøren",
    ),
    (
        "3.1.2",
        [
            "Frivillighetssjekk når andre planer lages",
            "Frivilligsjekk når andre planar blir laga",
            "A volunteering check when other plans are made",
        ],
        "Foreningene blir hørt før vi bestemmer",
        "Samordning av planer",
        "",
    ),
];

/// Adds them, says how each stands, and sets the frames.
pub fn put(
    conn: &mut Conn,
    parts: Parts<'_>,
    (arrange, say): (&Permit<Action>, &Permit<Action>),
    (edition, roles): (&Edition, &[String; 3]),
) -> Result<(), Refused> {
    let year = kernel::today(parts.0).year();
    let all = sections::of_edition(conn, &edition.id)?;
    for (at, (number, [nb, nn, en], goal, area, unit)) in LINES.into_iter().enumerate() {
        let node = all.iter().find(|it| it.title().nb == goal);
        let theme: usize = number[..1].parse().unwrap_or(1);
        let (status, progress, reason) = stands(at);
        let told = Told {
            number: number.to_owned(),
            title: Translated {
                nb: nb.to_owned(),
                nn: nn.to_owned(),
                en: en.to_owned(),
            },
            goals: node.map(|it| it.node.clone()).into_iter().collect(),
            area: area.to_owned(),
            unit: unit.to_owned(),
            role: roles.get(theme - 1).cloned(),
            years: years(at, year),
            due: due(at, year),
            cost: cost(at),
            amounts: amounts(at, year),
            plan_reference: format!("Samfunnsdelen, mål {}", theme + 2),
            partners: partners(at),
            evidence: evidence(at, year),
            un_goals: if theme == 1 { vec![3, 11] } else { vec![10] },
            weight: if at == 0 { 2 } else { 1 },
            ..Told::default()
        };
        let inside = if at == 3 {
            "Innkjøp vurderer å slå anskaffelsen sammen med nabokommunens."
        } else {
            ""
        };
        let what = (told, inside);
        let id = actions::make_measure(conn, parts, arrange, &edition.document, what)?;
        let made = measures::one(conn, &id)?.ok_or(Refused::NotThere)?;
        actions::say_status(conn, parts, say, made, (status, progress, reason))?;
    }
    for (year, frame) in [(year - 1, 1_500_000), (year, 1_800_000)] {
        actions::set_frame(conn, parts, arrange, &edition.document, (year, frame))?;
    }
    Ok(())
}

fn stands(at: usize) -> (Status, u8, &'static str) {
    match at {
        0 => (Status::Done, 100, "Ny prisliste gjelder fra 1. august."),
        1 => (Status::OnTrack, 63, "Fem av åtte skoler har fått lager."),
        2 => (Status::OnTrack, 85, "41 av 48 rom er målt."),
        3 => (
            Status::Delayed,
            20,
            "Leverandøren gikk konkurs. Ny anskaffelse er lyst ut.",
        ),
        4 => (
            Status::Delayed,
            67,
            "Sentrum og Aasen er åpne. Holmen mangler rom.",
        ),
        5 => (
            Status::Stopped,
            30,
            "Ordningen fant ikke nok verter. Språkkafeen tar over.",
        ),
        6 => (Status::Done, 100, "Fire møter er holdt, med referat."),
        _ => (Status::NotStarted, 0, ""),
    }
}

fn years(at: usize, year: i16) -> Vec<i16> {
    match at {
        0 | 5 => vec![year - 1],
        7 | 3 => vec![year],
        _ => vec![year - 1, year],
    }
}

fn due(at: usize, year: i16) -> Option<Date> {
    match at {
        0 => Date::new(year - 1, 8, 1).ok(),
        3 => Date::new(year, 9, 1).ok(),
        7 => None,
        _ => Date::new(year, 12, 31).ok(),
    }
}

fn cost(at: usize) -> Option<CostKind> {
    match at {
        1 | 3 => Some(CostKind::New),
        6 => Some(CostKind::Nothing),
        7 => None,
        _ => Some(CostKind::Frame),
    }
}

fn amounts(at: usize, year: i16) -> BTreeMap<i16, i64> {
    match at {
        1 => BTreeMap::from([(year - 1, 900_000), (year, 1_200_000)]),
        3 => BTreeMap::from([(year, 340_000)]),
        4 => BTreeMap::from([(year - 1, 120_000), (year, 150_000)]),
        _ => BTreeMap::new(),
    }
}

fn partners(at: usize) -> Vec<String> {
    let words: &[&str] = match at {
        2 => &["Rådet for personer med funksjonsnedsettelse"],
        4 => &["Nordstranda idrettslag", "Holmen vel"],
        6 => &["Idrettsrådet", "Musikkrådet", "Ungdomsrådet"],
        _ => &[],
    };
    words.iter().map(|it| (*it).to_owned()).collect()
}

fn evidence(at: usize, year: i16) -> Vec<Evidence> {
    let words = match at {
        0 => format!("Ny prisliste, sak 12/{}", (year - 1) % 100),
        6 => "Fire referater".to_owned(),
        _ => return Vec::new(),
    };
    vec![Evidence {
        words,
        link: String::new(),
    }]
}
