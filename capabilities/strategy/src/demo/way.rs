//! The work on the revision, in its fourth phase of nine, and what people said on the way to the strategy
//! that is in force, with what became of it.

use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Language, Translated};

use super::Permits;
use crate::{
    actions::{self, Parts, Refused},
    model::{
        Chore, Evidence, InputKind, InputTold, Outcome, PRACTICES, Phase, ProcessTold, Section,
        translated,
    },
    store::{measures, processes, sections},
};

/// Weeks since the work began: three phases of twenty weeks are done, and the fourth is under way.
const WEEKS_IN: i64 = 24;

pub fn put(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, edition): (&str, &str),
    roles: &[String; 3],
) -> Result<(), Refused> {
    let today = kernel::today(parts.0);
    process(conn, parts, permits, (document, roles), today)?;
    said(conn, parts, permits, (document, edition), today)
}

fn process(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, roles): (&str, &[String; 3]),
    today: Date,
) -> Result<(), Refused> {
    let begun = today.saturating_sub(WEEKS_IN.weeks());
    let years = format!("{}–{}", today.year() + 1, today.year() + 4);
    let told = ProcessTold {
        name: Translated {
            nb: format!("Ny frivillighetsstrategi {years}"),
            nn: format!("Ny frivilligstrategi {years}"),
            en: format!("New volunteering strategy {years}"),
        },
        order: Evidence {
            words: format!("kommunestyret, sak 31/{}", begun.year() % 100),
            link: String::new(),
        },
        is_public: true,
    };
    let new = (&PRACTICES[0], told, begun, Language::Nb);
    actions::begin_process(conn, parts, &permits.arrange, document, new)?;
    let made = processes::open(conn, document)?.ok_or(Refused::NotThere)?;
    for (at, it) in made.phases.iter().enumerate() {
        let mut phase = Phase {
            role: Some(roles[at % 2].clone()),
            done: (at < 3).then(|| it.ends.unwrap_or(today)),
            ..it.clone()
        };
        for chore in &mut phase.work.chores {
            chore.is_done = at < 3;
            chore.role = Some(roles[at % 2].clone());
        }
        if at == 3 {
            phase.work.chores[0].is_done = true;
            phase.work.chores.push(Chore {
                title: "Bestill kaffe og rom til møtet på Holmen".to_owned(),
                role: Some(roles[1].clone()),
                due: Some(today.saturating_add(6.days())),
                is_done: false,
            });
            "Holmen-møtet må ha tolk; budsjettet er ikke avklart."
                .clone_into(&mut phase.work.inside);
            phase.told.take_part = translated([
                "Kom på dialogmøte på biblioteket eller på Holmen, eller svar på undersøkelsen som foreningen din har fått.",
                "Kom på dialogmøte på biblioteket eller på Holmen, eller svar på undersøkinga som foreininga di har fått.",
                "Come to a dialogue meeting at the library or at Holmen, or answer the survey your association has received.",
            ]);
            phase.told.invited = ["frivillighetsrådet", "ungdomsrådet", "eldrerådet"]
                .map(str::to_owned)
                .to_vec();
        }
        actions::tend_phase(conn, parts, &permits.tend_phase, (it, &phase))?;
    }
    // The writing was to begin earlier; the survey took longer, and all after it moved along.
    let moved = processes::open(conn, document)?.ok_or(Refused::NotThere)?;
    let phase = &moved.phases[3];
    let ends = phase.ends.map(|ends| ends.saturating_add(14.days()));
    let why = ("Undersøkelsen er åpen to uker lenger.", true);
    let days = (phase.starts, ends);
    actions::move_phase(conn, parts, &permits.tend_phase, (&moved, phase), days, why)
}

/// Title, what was said, by whom, the kind, what became of it and why, and the section and measure it is about.
struct Said {
    title: &'static str,
    text: &'static str,
    from: &'static str,
    kind: InputKind,
    outcome: Outcome,
    answer: &'static str,
    /// The title of a section, in bokmål.
    about: &'static str,
    /// The number of a measure; may be empty.
    measure: &'static str,
}

const SAID: &[Said] = &[
    Said {
        title: "Vi trenger rom også på lørdager",
        text: "Korps og kor øver helst i helgene. Da er skolene låst.",
        from: "Dialogmøte på biblioteket",
        kind: InputKind::Note,
        outcome: Outcome::Taken,
        answer: "Målet om rom gjelder nå hele uka.",
        about: "Rom for alle",
        measure: "",
    },
    Said {
        title: "Ett sted å søke",
        text: "Det er for mange skjemaer. Vi vil skrive opplysningene våre én gang.",
        from: "Frivillighetsrådet",
        kind: InputKind::Statement,
        outcome: Outcome::Taken,
        answer: "Dette ble et eget mål.",
        about: "Ett skjema er nok",
        measure: "",
    },
    Said {
        title: "Gratis halleie for alle aldre",
        text: "Også voksenlag sliter med å betale leia.",
        from: "Idrettsrådet",
        kind: InputKind::Statement,
        outcome: Outcome::NotTaken,
        answer: "Barn og unge er satt først så lenge det er for få timer. Det blir sett på igjen i revisjonen.",
        about: "Barn og unge låner gratis",
        measure: "1.1.1",
    },
    Said {
        title: "Nye innbyggere vet ikke hva som finnes",
        text: "42 av 118 foreninger sier at de ikke når folk som nettopp har flyttet hit.",
        from: "Undersøkelse blant foreningene",
        kind: InputKind::Survey,
        outcome: Outcome::Partly,
        answer: "Registeret er åpent for alle. Brev til nyinnflyttede er ikke med i planen.",
        about: "Den som er ny, blir møtt",
        measure: "",
    },
    Said {
        title: "Buss hjem fra trening",
        text: "Siste buss fra Holmen går før treningen er slutt.",
        from: "Ungdomsrådet",
        kind: InputKind::Statement,
        outcome: Outcome::Waits,
        answer: "",
        about: "Lett å være med",
        measure: "",
    },
];

fn said(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, edition): (&str, &str),
    today: Date,
) -> Result<(), Refused> {
    let all: Vec<Section> = sections::of_edition(conn, edition)?;
    let measures = measures::of_document(conn, document)?;
    for (at, it) in (0_i64..).zip(SAID) {
        let section = all.iter().find(|own| own.title().nb == it.about);
        let section = section.ok_or(Refused::NotThere)?;
        let mut about = vec![section.node.clone()];
        let measure = measures.iter().find(|own| own.told.number == it.measure);
        about.extend(measure.map(|own| format!("tiltak-{}", own.id)));
        let told = InputTold {
            title: it.title.to_owned(),
            text: it.text.to_owned(),
            kind: it.kind,
            from: it.from.to_owned(),
            on: Some(today.saturating_sub((20 + at).days())),
            about,
            outcome: it.outcome,
            answer: it.answer.to_owned(),
        };
        let inside = "Innspillet er også sendt til kollektivselskapet.";
        let what = (told, true, inside);
        actions::make_input(conn, parts, &permits.tend_input, document, what)?;
    }
    Ok(())
}
