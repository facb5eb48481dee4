//! An inbox on an ordinary morning in Fjordvik: some of it late, some of it shared out, most of it
//! nobody's yet.
//!
//! Kinds and texts are those of the register itself, so that each task leads to a page where it can
//! be looked into. What other rooms open stands among them.

use access::{PersonId, RoleKind};
use identity::{roles, units};
use jiff::ToSpan as _;
use tasks::{Addressee, NewTask};
use web::Town;

/// How many there are; a little more than a page of the inbox.
const MANY: usize = 64;

/// Kind, name and what to do, as the register opens them.
const KINDS: [(&str, &str, &str); 6] = [
    ("associations.new", "watch-new", "watch-new-help"),
    (
        "associations.board_changed",
        "watch-board",
        "watch-board-help",
    ),
    ("associations.remark", "watch-remark", "watch-remark-help"),
    (
        "associations.moved_here",
        "watch-moved-here",
        "watch-moved-here-help",
    ),
    (
        "associations.left_voluntary",
        "watch-left-voluntary",
        "watch-left-voluntary-help",
    ),
    (
        "associations.not_in_latest_file",
        "watch-missing",
        "watch-missing-help",
    ),
];

/// Fills it.
pub fn fill(town: &Town) -> Result<(), String> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let today = kernel::today(clock);
    let filled = town.db.write_now(|conn| {
        let associations = associations::names(conn)?;
        let units = units::all(conn)?;
        let officers: Vec<PersonId> = roles::of_municipality(conn, clock)?
            .into_iter()
            .filter(|held| held.role.kind == RoleKind::CaseOfficer)
            .map(|held| held.person)
            .collect();
        let step = (associations.len() / MANY).max(1);
        let chosen = associations.iter().step_by(step).take(MANY).enumerate();
        for (at, (id, name)) in chosen {
            let (kind, title, remark) = KINDS[(at * 5 + at / 7) % KINDS.len()];
            let unit = units.get(at % units.len().max(1));
            let days = i64::try_from(at * 7 % 34).unwrap_or_default() - 4;
            let new = NewTask {
                kind,
                subject: id,
                addressee: Addressee::Staff {
                    capability: "associations".to_owned(),
                    unit: unit.map(|unit| unit.key.clone()).unwrap_or_default(),
                },
                association: Some(id),
                title,
                remark,
                words: &[("name", name)],
                path: &format!("/saker/forening/{id}"),
                due_on: (at % 9 != 8).then(|| today.saturating_add(days.days())),
            };
            let task = tasks::open(conn, clock, ids, &new)?;
            if at % 3 == 0
                && let Some(officer) = officers.get(at % officers.len().max(1))
            {
                tasks::assign(conn, &task, Some(officer))?;
            }
        }
        Ok::<(), db::Error>(())
    });
    filled.map_err(|fault| fault.to_string())
}
