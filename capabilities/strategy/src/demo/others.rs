//! The municipal plan that measures point to, in two editions: one goal is called the same, one has a new
//! name, and one is gone.

use db::Conn;
use jiff::civil::Date;

use super::Permits;
use crate::{
    actions::{self, Parts, Refused},
    model::{Measure, OtherEdition, goals_in},
    store::{measures, others},
};

const FIRST: &str =
    "3 Gode møteplasser i hver krets\n4 Alle kan delta\n5 Beredskap med innbyggerne\n";
const ROLLED: &str = "3 Gode møteplasser i hver krets\n4 Deltakelse uansett lommebok\n";

pub fn put(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    document: &str,
) -> Result<(), Refused> {
    let year = kernel::today(parts.0).year();
    let edition = |from: i16, goals: &str| OtherEdition {
        id: String::new(),
        label: format!("{from}–{}", from + 12),
        from: Date::constant(from, 1, 1),
        goals: goals_in(goals),
    };
    let first = ("Kommuneplanens samfunnsdel", edition(year - 5, FIRST));
    let id = actions::make_other(conn, parts, &permits.arrange, first)?;
    let plan = others::one(conn, &id)?.ok_or(Refused::NotThere)?;
    let newest = plan.newest().ok_or(Refused::NotThere)?;
    for measure in measures::of_document(conn, document)? {
        // A measure of theme 1 serves goal 3 of the municipal plan, and so on.
        let theme: usize = measure
            .told
            .number
            .get(..1)
            .map_or(1, |it| it.parse().unwrap_or(1));
        let code = (theme + 2).to_string();
        let Some(reference) = plan.refer(&newest.id, &code) else {
            continue;
        };
        let mut changed: Measure = measure;
        changed.told.plan_reference.clear();
        changed.told.references = vec![reference];
        actions::save_measure(conn, parts, &permits.arrange, &changed)?;
    }
    let rolled = edition(year - 1, ROLLED);
    actions::roll_other(conn, parts, &permits.arrange, (&plan, 1), rolled)
}
