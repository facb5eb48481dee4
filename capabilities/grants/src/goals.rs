//! The goals a scheme serves. They are kept by id and offered by whatever room has goals; which schemes
//! serve one is told back the same way ([`web::Goal`], [`web::Serving`]).

use db::{Conn, Error};
use web::{Choice, Goal, Serving, Visit};

use crate::{model::Stage, store};

/// The goals that can be chosen, those of a scheme ticked.
pub fn choices(visit: &Visit, conn: &mut Conn, own: &[String]) -> Result<Vec<Choice>, Error> {
    let choice = |goal: Goal| Choice::new(&goal.id, goal.named()).chosen(own.contains(&goal.id));
    Ok(visit.goals(conn)?.into_iter().map(choice).collect())
}

/// What a scheme keeps when these were ticked: of those that are offered the ticked ones, and whatever
/// it had that is offered no more.
pub fn kept(
    visit: &Visit,
    conn: &mut Conn,
    before: &[String],
    ticked: &[String],
) -> Result<Vec<String>, Error> {
    let offered = visit.goals(conn)?;
    let is_offered = |id: &String| offered.iter().any(|goal| goal.id == *id);
    let old = before.iter().filter(|id| !is_offered(id));
    let new = ticked.iter().filter(|id| is_offered(id));
    Ok(old.chain(new).cloned().collect())
}

/// The goals of a scheme that are offered, as everybody reads them.
pub fn of(visit: &Visit, conn: &mut Conn, own: &[String]) -> Result<Vec<Goal>, Error> {
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let mut all = visit.goals(conn)?;
    all.retain(|goal| own.contains(&goal.id));
    Ok(all)
}

/// For the manifest: the schemes that serve a goal, each with its newest round that the public may see.
pub fn serving(visit: &Visit, conn: &mut Conn, goal: &str) -> Result<Vec<Serving>, Error> {
    let now = visit.town().clock.now();
    let rounds = store::rounds::all(conn)?;
    let mut all = Vec::new();
    for scheme in store::schemes::all(conn)? {
        if !scheme.goals.iter().any(|own| own == goal) {
            continue;
        }
        let Some(guidelines) = store::schemes::newest_guidelines(conn, &scheme.id)? else {
            continue;
        };
        let open = rounds
            .iter()
            .filter(|it| it.scheme == scheme.id && it.stage(now) != Stage::Hidden)
            .max_by_key(|it| it.opens_on);
        all.push(Serving {
            words: guidelines.terms.named(visit.language()).to_owned(),
            path: open
                .map(|it| format!("/tilskudd/{}", it.id))
                .unwrap_or_default(),
        });
    }
    Ok(all)
}
