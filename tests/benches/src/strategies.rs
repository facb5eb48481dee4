//! A strategy of the size that the largest have, decided twice: themes with goals, long texts, and
//! measures. What is measured of it is read through the house as anybody reads it.

use access::{Actor, Permit};
use anyhow::{Result, anyhow};
use jiff::civil::date;
use kernel::Translated;
use strategy::{
    access::{Action, may},
    actions::{self, NewDocument, NewSection, Refused, Written},
    model::{Decision, Status, Told, shapes},
    store::{documents, sections},
};
use testkit::TestTown;

/// Themes; each has [`GOALS`] goals.
const THEMES: usize = 6;
/// Goals of each theme.
const GOALS: usize = 10;

/// How large it is to be.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Where it will lie.
    pub slug: &'static str,
    /// Words below each goal; 260 make forty pages of sixty goals.
    pub words: usize,
    /// Measures in all.
    pub measures: usize,
    /// Whether a second edition is decided, in which every third goal says something else.
    pub is_revised: bool,
}

/// Writes and decides one.
pub fn decided(town: &TestTown, size: Size) -> Result<()> {
    let permit = |action| may(&Actor::Operator, action).map_err(|fault| anyhow!("{fault}"));
    let arrange = permit(Action::Arrange)?;
    let (write, decide) = (permit(Action::Write)?, permit(Action::Decide)?);
    let permits = [&arrange, &write, &decide];
    town.db
        .write_now(|conn| filled(conn, town, size, permits))
        .map_err(|fault: Refused| anyhow!("{fault}"))
}

fn filled(
    conn: &mut db::Conn,
    town: &TestTown,
    size: Size,
    [arrange, write, decide]: [&Permit<Action>; 3],
) -> Result<(), Refused> {
    let parts = (&*town.clock as _, &*town.ids as _);
    let kind = actions::make_kind(conn, parts, arrange, shapes().swap_remove(0))?;
    let new = NewDocument {
        name: nb("Sammen"),
        slug: size.slug.to_owned(),
        kind,
        from: date(2023, 1, 1),
        until: Some(date(2030, 12, 31)),
    };
    let id = actions::make_document(conn, parts, arrange, &new)?;
    let document = documents::one(conn, &id)?.ok_or(Refused::NotThere)?;
    let last = |conn: &mut db::Conn| {
        let last = documents::editions(conn, &id)?.pop();
        last.ok_or(Refused::NotThere)
    };
    let edition = last(conn)?;
    let mut goals = Vec::new();
    for theme in 0..THEMES {
        let put = |conn: &mut db::Conn, title: String, parent, text| {
            let new = NewSection {
                parent,
                title: nb(&title),
                text,
                is_numbered: true,
                ..NewSection::default()
            };
            let id = actions::add_section(conn, parts, arrange, &edition, &new)?;
            let made = sections::one(conn, &id)?.ok_or(Refused::NotThere)?;
            Ok::<_, Refused>(made.node)
        };
        let above = put(conn, format!("Tema {theme}"), None, nb("Dette vil vi."))?;
        for goal in 0..GOALS {
            let text = nb(&prose_of(theme * GOALS + goal, size.words));
            let title = format!("Mål {goal} for tema {theme}");
            goals.push(put(conn, title, Some(above.clone()), text)?);
        }
    }
    for at in 0..size.measures {
        let told = Told {
            number: format!("{}.{}", at / 10 + 1, at % 10 + 1),
            title: nb(&format!("Tiltak nummer {at} som gjør noe lettere")),
            goals: vec![goals[at % goals.len()].clone()],
            years: vec![2026],
            unit: "Kultur".to_owned(),
            due: Some(date(2026, 12, 1)),
            status: Status::Started,
            progress: 40,
            weight: 1,
            ..Told::default()
        };
        actions::make_measure(conn, parts, arrange, &id, (told, "notat"))?;
    }
    let decision = || Decision {
        body: "kommunestyret".to_owned(),
        on: date(2022, 12, 14),
        case_number: String::new(),
        vote: String::new(),
        wording: String::new(),
        amendments: String::new(),
        amended: Vec::new(),
        delegations: String::new(),
    };
    let what = (&document, &edition);
    actions::decide(conn, parts, decide, what, (decision(), &[]), None)?;
    if !size.is_revised {
        return Ok(());
    }
    let from = (date(2027, 1, 1), None);
    actions::next_edition(conn, parts, arrange, &id, from)?;
    let next = last(conn)?;
    let all = sections::of_edition(conn, &next.id)?;
    for section in all.iter().step_by(3) {
        let Some(text) = section.texts.first() else {
            continue;
        };
        let written = Written {
            language: text.language,
            title: text.title.clone(),
            text: text.text.replace("rom", "trygge rom"),
            version: text.version,
        };
        actions::write(conn, parts, write, section, &written)?;
    }
    let what = (&document, &next);
    actions::decide(conn, parts, decide, what, (decision(), &[]), None)
}

/// So many words in paragraphs, the same each time and no two goals alike.
fn prose_of(goal: usize, words: usize) -> String {
    const WORDS: [&str; 12] = [
        "frivilligheten",
        "finner",
        "rom",
        "nær",
        "der",
        "folk",
        "bor",
        "og",
        "alle",
        "låner",
        "uten",
        "skjema",
    ];
    let mut text = String::new();
    for at in 0..words {
        text.push_str(WORDS[(at * 7 + goal * 5 + at / 11) % WORDS.len()]);
        text.push_str(if at % 60 == 59 {
            ".\n\n"
        } else if at % 12 == 11 {
            ". "
        } else {
            " "
        });
    }
    text
}

fn nb(text: &str) -> Translated {
    Translated {
        nb: text.to_owned(),
        ..Translated::default()
    }
}
