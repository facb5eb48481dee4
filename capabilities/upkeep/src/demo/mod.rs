//! Fills the demonstration town: some twenty-five associations of Fjordvik over three years.
//!
//! Who has confirmed, who should, who is late and who sleeps is told from the day the demonstration is
//! filled, so it is the same whenever it is shown. Numbers come from `data/demo/upkeep.tsv` and a
//! shape of ages; accounts are those the invented register has.

pub mod papers;
mod rows;

use ::access::{Actor, Versions};
use associations::{access as register, demo::Known, model::Association};
use db::{Conn, Error, settings};
use documents::{Clean, Kind};
use jiff::{Span, civil::Date};
use web::Town;

use crate::{
    access::{Action, Facts, may},
    actions, following,
    model::{
        AccountState, BankAccount, ConfirmationRules, Consequences, CountSource, DocumentKind,
        DueRule, MemberNumbers, ShelfDocument, Way,
    },
    nightly, store,
};
use rows::Row;
pub use rows::rows;

/// How long after the month of its annual meeting an association of Fjordvik has.
const DAYS: i64 = 60;
/// How many years back there are numbers.
const YEARS: i16 = 3;

/// Fills a town where nothing is kept yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let filled = town.db.write_now(|conn| {
        let version = settings::get::<ConfirmationRules>(conn)?.version;
        if version > 0 {
            return Ok(false);
        }
        let usual = ConfirmationRules::default();
        // Fjordvik has decided that everybody sees who is late.
        let rules = ConfirmationRules {
            due: DueRule::AfterMeeting { days: DAYS },
            overdue: Consequences {
                marked: true,
                ..usual.overdue
            },
            dormant: Consequences {
                marked: true,
                ..usual.dormant
            },
            ..usual
        };
        settings::put(conn, &*town.clock, version, &rules, None)?;
        let known = Known::read(conn)?;
        let all = associations::all(conn)?;
        for row in rows() {
            if let Some(association) = of_row(&known, &all, &row)? {
                keep(conn, town, association, &row, &rules)?;
            }
        }
        Ok::<_, Error>(true)
    });
    if filled.map_err(|fault| fault.to_string())? {
        nightly::remind_all(town).map_err(|fault| fault.to_string())?;
        let followed = town.db.write_now(|conn| following::follow(conn, town));
        followed.map_err(|fault| fault.to_string())?;
    }
    Ok(())
}

/// The association of a line.
pub fn of_row<'a>(
    known: &Known,
    all: &'a [Association],
    row: &Row,
) -> Result<Option<&'a Association>, Error> {
    let Some(id) = known.find(row.name)? else {
        return Ok(None);
    };
    Ok(all.iter().find(|one| one.id.0 == id))
}

fn keep(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    row: &Row,
    rules: &ConfirmationRules,
) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let id = &association.id.0;
    let permit = may(&Actor::Operator, Action::FillDemo, &Facts::of(id))
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    let today = kernel::today(clock);
    let last_year = today.year() - 1;
    for (back, year) in (0..).zip((last_year - YEARS + 1..=last_year).rev()) {
        if row.state == "dormant" && back == 0 {
            continue;
        }
        let counts = row.counts(back);
        let numbers = MemberNumbers {
            year,
            residents: Some(counts.total() * 93 / 100),
            with_disability: (row.shape == "youth").then_some(1),
            paying: None,
            groups: Vec::new(),
            source: if row.members > 300 {
                CountSource::File
            } else {
                CountSource::Typed
            },
            remark: String::new(),
            version: 1,
            entered_at: clock.now(),
            entered_by: None,
            counts,
        };
        store::members::put(conn, ids, id, &numbers)?;
    }
    papers_of(conn, town, id, row, last_year)?;
    account(conn, town, association, row)?;
    confirmed(conn, town, association, row, (rules, today))?;
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    ::access::record_with(conn, clock, ids, &permit, id, versions, Some(id), "")
}

fn papers_of(
    conn: &mut Conn,
    town: &Town,
    id: &str,
    row: &Row,
    last_year: i16,
) -> Result<(), Error> {
    let mut wanted = Vec::new();
    if row.papers != "none" {
        wanted.push((DocumentKind::Statutes, last_year - 5));
        wanted.push((DocumentKind::YearlyReport, last_year - 1));
        wanted.push((DocumentKind::Accounts, last_year - 1));
    }
    if row.papers == "all" {
        wanted.push((DocumentKind::YearlyReport, last_year));
        wanted.push((DocumentKind::Accounts, last_year));
        wanted.push((DocumentKind::Minutes, last_year));
    }
    for (kind, year) in wanted {
        let clean = paper(row, kind, year);
        let file = documents::keep(conn, &*town.clock, &*town.ids, &clean, "operator")?;
        let document = ShelfDocument {
            id: town.ids.next(),
            association: id.to_owned(),
            kind,
            year,
            title: String::new(),
            version: 1,
            file,
            remark: String::new(),
            kept_at: town.clock.now(),
            kept_by: None,
            in_force: true,
        };
        store::shelf::put(conn, &document)?;
    }
    Ok(())
}

fn paper(row: &Row, kind: DocumentKind, year: i16) -> Clean {
    let page = |name: &str, lines: &[String]| Clean::made_here(name, Kind::Pdf, papers::pdf(lines));
    let name = row.name;
    match kind {
        DocumentKind::Accounts => {
            let (fees, grants) = (row.members * 450, row.members * 180);
            let table = papers::accounts(year, fees, grants, row.members * 600);
            Clean::made_here(&format!("Regnskap {year}.csv"), Kind::Text, table)
        }
        DocumentKind::Statutes => page(
            &format!("Vedtekter {year}.pdf"),
            &[
                format!("Vedtekter for {name}"),
                format!("Vedtatt på årsmøtet {year}."),
                "§ 1. Foreningen er åpen for alle og drives av frivillige.".into(),
                "§ 2. Årsmøtet er øverste myndighet og holdes hvert år.".into(),
                "§ 3. Blir foreningen oppløst, går midlene til et formål som likner.".into(),
            ],
        ),
        DocumentKind::Minutes => page(
            &format!("Årsmøte {year}.pdf"),
            &[
                format!("Årsmøte i {name} {year}"),
                "Årsmelding og regnskap ble godkjent.".into(),
                "Styret ble valgt for ett år.".into(),
            ],
        ),
        _ => page(
            &format!("Årsmelding {year}.pdf"),
            &[
                format!("Årsmelding for {name} {year}"),
                format!("Vi var om lag {} medlemmer.", row.members),
                "Styret har hatt åtte møter. Dugnaden i mai samlet mange.".into(),
            ],
        ),
    }
}

fn account(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    row: &Row,
) -> Result<(), Error> {
    let written = match row.account {
        "registered" => associations::demo::account(row.name),
        "other" | "waiting" => associations::demo::account(&format!("{} 2", row.name)),
        _ => return Ok(()),
    };
    let Ok(number) = written.parse::<crate::model::AccountNumber>() else {
        return Ok(());
    };
    let waits = row.account == "waiting";
    let voluntary = association.voluntary.as_ref();
    let account = BankAccount {
        id: town.ids.next(),
        association: association.id.0.clone(),
        as_registered: voluntary.is_some_and(|it| it.facts.has_account(number.as_str())),
        number,
        state: if waits {
            AccountState::Waiting
        } else {
            AccountState::InForce
        },
        remark: String::new(),
        proposed_at: town.clock.now(),
        proposed_by: None,
        decided_at: (!waits).then(|| town.clock.now()),
        decided_by: None,
    };
    store::account::put(conn, &account)?;
    if waits {
        let second = actions::has_second_officer(conn, town, &account)?;
        actions::open_task(conn, town, association, &account, second)?;
    }
    Ok(())
}

/// The annual meeting lies so many months ago that the association stands where it should today.
fn confirmed(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    row: &Row,
    (rules, today): (&ConfirmationRules, Date),
) -> Result<(), Error> {
    let (months, years_missed) = match row.state {
        "due" => (1, 1),
        "overdue" => (4, 1),
        "dormant" => (4, 2),
        _ => (3, 0),
    };
    let (id, mut latest) = (association.id.0.as_str(), None);
    let back = |date: Date, span: Span| date.saturating_sub(span);
    let met = back(today, Span::new().months(months));
    let due = rules.due_in(met.year(), Some(met.month()));
    store::confirmation::enter(conn, back(today, Span::new().years(5)), &[id])?;
    store::confirmation::put_meeting_month(conn, &*town.clock, id, met.month())?;
    for missed in (years_missed..i64::from(YEARS)).rev() {
        let due = back(due, Span::new().years(missed));
        let on = back(due, Span::new().days(12)).min(today);
        let given = (None, Way::Page, "");
        store::confirmation::put_on(conn, &*town.clock, &*town.ids, id, (due, on), given)?;
        latest = Some(on);
    }
    // The public page shows the same day.
    let leave = register::may(
        &Actor::Program,
        register::Action::Confirm,
        Some(association),
    );
    let leave = leave.map_err(|denied| Error::Failed(denied.to_string()))?;
    let (clock, ids) = (&*town.clock, &*town.ids);
    match latest {
        Some(on) => associations::actions::confirm(conn, clock, ids, &leave, association, on),
        None => Ok(()),
    }
}
