//! Applications of the demonstration: three years of awards, those of the round that is open, and
//! those that are being handled.

use std::collections::BTreeMap;

use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::{Day, Instant, Money};

use super::{
    Under,
    putting::{Sent, association, line, operating, person, post_then, put, tell},
};
use crate::{
    actions::{self, Hand},
    model::{
        Application, Budget, Commitment, Decision, InsideNote, Kind, Outcome, Question, Round,
        Saved, State, ends_at,
    },
    store,
};

/// Associations, members, and what a year of theirs costs, in kroner.
const WHO: [(&str, i64, i64); 14] = [
    ("Fjordvik skolekorps", 62, 323_650),
    ("Nordstranda skolekorps", 43, 241_000),
    ("Fjordvik musikkorps", 34, 186_000),
    ("Fjordvik fotballklubb", 412, 1_480_000),
    ("Nordstranda idrettslag", 688, 2_350_000),
    ("Sandvik idrettslag", 480, 1_610_000),
    ("Fjordvik håndballklubb", 289, 1_120_000),
    ("Fjordvik turnforening", 251, 690_000),
    ("Fjordvik svømmeklubb", 304, 910_000),
    ("Fjordvik paralag", 38, 164_000),
    ("Sandvik teaterlag", 57, 212_000),
    ("Seilforeningen Storfjord", 92, 388_000),
    ("Aasen bygdekvinnelag", 31, 48_000),
    ("Danseklubben Svingom", 66, 119_000),
];

/// Projects: who, what, how much of what it costs, where it has come.
const PROJECTS: [(&str, &str, i64, i64, State); 7] = [
    (
        "Fjordvik paralag",
        "Tilrettelagt seiling for unge",
        60_000,
        85_000,
        State::Sent,
    ),
    (
        "Sandvik teaterlag",
        "Ungdomsteater i Sandvik",
        45_000,
        68_000,
        State::Handling,
    ),
    (
        "Fjordvik svømmeklubb",
        "Svømmekurs for nye i landet",
        40_000,
        60_000,
        State::Recommended,
    ),
    (
        "Nordstranda idrettslag",
        "Åpen hall på lørdager",
        75_000,
        110_000,
        State::Lacking,
    ),
    (
        "Fjordvik musikkorps",
        "Spill sammen på sykehjemmet",
        18_000,
        30_000,
        State::Recommended,
    ),
    (
        "Danseklubben Svingom",
        "Swing på torget",
        25_000,
        34_000,
        State::Decided,
    ),
    (
        "Fjordvik turnforening",
        "Turn for alle over 70",
        30_000,
        42_000,
        State::Sent,
    ),
];

/// Projects of a year ago: who, what, how much of what it costs, what was given, the pot, and what each of the
/// two years after carries of it.
const EARLIER: [(&str, &str, [i64; 3], i32, i64); 3] = [
    (
        "Seilforeningen Storfjord",
        "Joller til låns",
        [60_000, 90_000, 48_000],
        1,
        0,
    ),
    (
        "Aasen bygdekvinnelag",
        "Språkkafé på Aasen i tre år",
        [45_000, 62_000, 42_000],
        2,
        12_000,
    ),
    (
        "Fjordvik turnforening",
        "Åpen sal i høstferien",
        [20_000, 28_000, 16_000],
        1,
        0,
    ),
];

/// Why a project gets what it gets.
const WELL_PLANNED: &str = "Prosjektet er godt planlagt. Potten rekker ikke til hele summen.";

/// What an association got a year ago, in kroner, to the nearest hundred.
fn given(members: i64, whole: i64, back: i64) -> i64 {
    let sum = (5_000 + members * 210).min(whole / 7).min(148_000);
    sum * (100 - back * 3) / 100 / 100 * 100
}

fn members_of(who: &str) -> i64 {
    let found = WHO.iter().find(|(name, ..)| *name == who);
    found.map_or(0, |(_, members, _)| *members)
}

/// A round of an earlier year: everybody was told.
pub fn history(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
    back: i64,
) -> Result<(), Error> {
    let closes = round.closes_on.map_or_else(|| hand.now(), ends_at);
    let told = closes.plus_seconds(60 * 86_400 + 10 * 3_600);
    // Last year's was decided by the committee.
    let sitting = (back == 1).then(|| hand.town.ids.next());
    let sitting = sitting.as_deref().unwrap_or_default();
    let mut all = Vec::new();
    for (turn, (who, members, whole)) in (0..).zip(WHO) {
        let amount = given(members, whole, back);
        let applied = amount * 6 / 5 / 1_000 * 1_000;
        let at = closes.plus_seconds(-86_400 * (1 + turn % 9) - 1_740 * (2 + turn));
        let sent = operating((who, members, whole), applied, round, at);
        let Some(application) = put(conn, hand, (under, round), sent, State::Notified)? else {
            continue;
        };
        decided(
            conn,
            hand,
            &application,
            amount,
            (under, round),
            (told, true, sitting),
        )?;
        tell(conn, hand, &application, ("notified", told))?;
        all.push(application);
    }
    if sitting.is_empty() {
        return Ok(());
    }
    super::sitting::sat(conn, hand, (sitting, told), (round, &all))
}

fn decided(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    kroner: i64,
    (under, round): (&Under, &Round),
    (at, told, sitting): (Instant, bool, &str),
) -> Result<(), Error> {
    let amount = Money::from_kroner(kroner);
    let (body, case_number) = if sitting.is_empty() {
        (String::new(), String::new())
    } else {
        super::sitting::cited(at)
    };
    let complain_by = Day::from(crate::model::complaint::last_day(at));
    let decision = Decision {
        id: hand.town.ids.next(),
        application_id: application.id.clone(),
        outcome: Outcome::of(application.applied, amount),
        amount,
        reasons: why(application, under.0.kind),
        conditions: String::new(),
        body,
        case_number,
        report_on: round.report_on.map(Day::from),
        bulk: sitting.to_owned(),
        decided_at: at,
        decided_by: person(conn, "marit-lunde")?,
        undone_at: None,
        notified_at: told.then_some(at),
        complain_by: told.then_some(complain_by),
        hash: String::new(),
        letter: String::new(),
        is_public: true,
        withheld: String::new(),
        standard: String::new(),
        replaced_at: None,
    };
    if !told {
        return store::decisions::insert(conn, &decision);
    }
    let letter = post_then(conn, hand, (application, &decision), (&under.1, round), at)?;
    let posted = Decision {
        hash: identity::key::hash(&letter),
        letter,
        ..decision
    };
    store::decisions::insert(conn, &posted)
}

/// Why it was decided so.
fn why(application: &Application, kind: Kind) -> String {
    if !application.recommended_why.is_empty() {
        return application.recommended_why.clone();
    }
    let why = match kind {
        Kind::Operating => "Beløpet følger aktivitet og medlemmer under 20 år.",
        _ => "Arrangementet er åpent for alle, og mange kan delta.",
    };
    why.to_owned()
}

/// The round that closes tomorrow: some have sent; the school band is halfway, from last year's.
pub fn open_round(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
) -> Result<(), Error> {
    let now = hand.now();
    for (turn, (who, members, whole)) in (0..).zip(WHO).skip(2).take(8) {
        let applied = given(members, whole, 0) * 6 / 5 / 1_000 * 1_000;
        let at = now.plus_seconds(-3_600 * (4 + turn * 13));
        let sent = operating((who, members, whole), applied, round, at);
        put(conn, hand, (under, round), sent, State::Sent)?;
    }
    let Some(band) = association(conn, "Fjordvik skolekorps")? else {
        return Ok(());
    };
    let Some(ingrid) = person(conn, "ingrid-solbakken")? else {
        return Ok(());
    };
    let applicant = actions::Applicant {
        held_by: Some(band),
        person: Some(ingrid.clone()),
        ..actions::Applicant::default()
    };
    let draft = actions::start(conn, hand, round, &applicant, true)?;
    let budget = store::answers::all(conn, &draft.id)?
        .into_iter()
        .find(|saved| saved.block == "budget")
        .and_then(|saved| Budget::read(&saved.value));
    let mut answers = vec![
        ("register", "yes".to_owned()),
        ("contact", "Ingrid Solbakken, 91 00 00 01".to_owned()),
        ("members", "yes".to_owned()),
    ];
    if let Some(mut budget) = budget {
        if let Some(line) = budget.costs.get_mut(2) {
            "ca 18".clone_into(&mut line.amount);
        }
        "18000".clone_into(&mut budget.applied);
        answers.push(("budget", budget.written()));
    }
    let first = draft.answers_version + 1;
    let saves: Vec<Saved> = (first..)
        .zip(answers)
        .map(|(version, (block, value))| Saved {
            block: block.to_owned(),
            version,
            value,
            page: "demo".to_owned(),
            at: now.plus_seconds(-900),
            by: Some(ingrid.clone()),
        })
        .collect();
    store::answers::add(conn, &draft.id, &saves)
}

fn project_answers(
    (title, applied, whole): (&str, i64, i64),
    sent: Instant,
) -> BTreeMap<String, String> {
    let starts = format!("15.2.{}", sent.in_oslo().year() + 1);
    let budget = Budget {
        costs: vec![
            line("Leie og utstyr", whole * 6 / 10),
            line("Honorar", whole - whole * 6 / 10),
        ],
        incomes: vec![line("Egne penger", whole - applied)],
        applied: applied.to_string(),
        applied_before: None,
    };
    let answers = [
        ("register", "yes".to_owned()),
        ("contact", "Styrelederen".to_owned()),
        ("title", title.to_owned()),
        ("starts", starts),
        (
            "plan",
            "Vi vil nå dem som ikke er med i dag. Vi begynner i det små og ser hva som virker."
                .to_owned(),
        ),
        ("together", "no".to_owned()),
        ("budget", budget.written()),
        ("quote", "later".to_owned()),
        ("true", "yes".to_owned()),
    ];
    let pairs = answers.into_iter();
    pairs
        .map(|(code, value)| (code.to_owned(), value))
        .collect()
}

/// The projects of a year ago, one of them for three years: everybody was told.
pub fn earlier_projects(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
) -> Result<(), Error> {
    let closes = round.closes_on.map_or_else(|| hand.now(), ends_at);
    let told = closes.plus_seconds(57 * 86_400 + 10 * 3_600);
    for (turn, (who, title, [applied, whole, given], pot, later)) in (0..).zip(EARLIER) {
        let at = closes.plus_seconds(-9_000 - 88_000 * turn);
        let sent = Sent {
            who,
            title: title.to_owned(),
            applied,
            answers: project_answers((title, applied, whole), at),
            at,
            members: members_of(who),
        };
        let Some(put_in) = put(conn, hand, (under, round), sent, State::Notified)? else {
            continue;
        };
        let handled = Application {
            handled_by: person(conn, "marit-lunde")?,
            pot,
            recommended: Some(Money::from_kroner(given)),
            recommended_why: WELL_PLANNED.to_owned(),
            ..put_in
        };
        store::applications::save(conn, &handled)?;
        let after = (1..=2).filter(|_| later > 0);
        let after: Vec<Commitment> = after
            .map(|years| Commitment {
                application_id: handled.id.clone(),
                year: round.year() + years,
                amount: Money::from_kroner(later),
                released_at: None,
            })
            .collect();
        store::commitments::put(conn, &handled.id, &after)?;
        decided(
            conn,
            hand,
            &handled,
            given,
            (under, round),
            (told, true, ""),
        )?;
        tell(conn, hand, &handled, ("notified", told))?;
    }
    Ok(())
}

/// The round that is being handled: cases in every state, with questions and notes.
pub fn handled_round(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
) -> Result<(), Error> {
    let closes = round.closes_on.map_or_else(|| hand.now(), ends_at);
    let marit = person(conn, "marit-lunde")?;
    for (turn, (who, title, applied, whole, state)) in (0..).zip(PROJECTS) {
        let at = closes.plus_seconds(-7_200 - 88_000 * turn);
        let sent = Sent {
            who,
            title: title.to_owned(),
            applied,
            answers: project_answers((title, applied, whole), at),
            at,
            members: members_of(who),
        };
        let Some(put_in) = put(conn, hand, (under, round), sent, state)? else {
            continue;
        };
        let recommends = matches!(state, State::Recommended | State::Decided);
        let changed = Application {
            handled_by: marit.clone().filter(|_| state != State::Sent),
            pot: 1 + i32::from(turn % 3 == 2),
            recommended: recommends.then(|| Money::from_kroner(applied * 4 / 5)),
            recommended_why: if recommends {
                WELL_PLANNED.to_owned()
            } else {
                String::new()
            },
            lacking_until: (state == State::Lacking)
                .then(|| Day::from(hand.today().saturating_add(6.days()))),
            ..put_in.clone()
        };
        store::applications::save(conn, &changed)?;
        if state == State::Decided {
            let sum = applied * 4 / 5;
            decided(
                conn,
                hand,
                &changed,
                sum,
                (under, round),
                (hand.now(), false, ""),
            )?;
        }
        if state == State::Handling {
            let question = Question {
                id: hand.town.ids.next(),
                application_id: put_in.id.clone(),
                text: "Hvor mange ungdommer regner dere med blir med?".to_owned(),
                due_on: Day::from(hand.today().saturating_add(5.days())),
                asked_at: hand.now().plus_seconds(-86_400),
                asked_by: marit.clone(),
                answer: String::new(),
                answered_at: None,
                answered_by: None,
            };
            store::cases::ask(conn, &question)?;
            let note = InsideNote {
                id: hand.town.ids.next(),
                application_id: put_in.id.clone(),
                text: "Snakket med kulturskolen. De er gjerne med.".to_owned(),
                written_at: hand.now().plus_seconds(-80_000),
                written_by: marit.clone(),
            };
            store::cases::note(conn, &note)?;
        }
    }
    Ok(())
}

/// A rolling round: one application waits, one was told.
pub fn rolling(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
) -> Result<(), Error> {
    let day = 86_400;
    for (who, title, applied, whole, days, told) in [
        (
            "Sandvik teaterlag",
            "Revy på Storsalen",
            12_000,
            26_000,
            90,
            true,
        ),
        (
            "Fjordvik musikkorps",
            "Julekonsert for alle",
            15_000,
            32_000,
            3,
            false,
        ),
    ] {
        let at = hand.now().plus_seconds(-day * days);
        let sent = Sent {
            who,
            title: title.to_owned(),
            applied,
            answers: project_answers((title, applied, whole), at),
            at,
            members: members_of(who),
        };
        let state = if told { State::Notified } else { State::Sent };
        let Some(put_in) = put(conn, hand, (under, round), sent, state)? else {
            continue;
        };
        if told {
            let when = at.plus_seconds(day * 14);
            decided(
                conn,
                hand,
                &put_in,
                applied,
                (under, round),
                (when, true, ""),
            )?;
            tell(conn, hand, &put_in, ("notified", when))?;
        }
    }
    Ok(())
}
