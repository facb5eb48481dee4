//! Which goals of Fjordvik's strategy its grant schemes serve, so that a scheme leads to its goals and a
//! goal to the schemes that serve it.
//!
//! The strategy and the schemes do not know each other, and each fills its own part of the
//! demonstration. Goals are found by number in the edition in force.

use web::Town;

use crate::refusal::Refusal;

/// The short word of a scheme, and the numbers of the goals it serves.
const SERVED: &[(&str, &[&str])] = &[
    ("drift", &["2.1", "3.2"]),
    ("arrangement", &["1.2", "2.2"]),
    ("prosjekt", &["2.1", "2.2"]),
    ("oppstart", &["2.2"]),
];

/// Lets the schemes serve them, in a town where both are filled in.
pub fn choose(town: &Town) -> Result<(), Refusal> {
    let today = kernel::today(&*town.clock);
    let goals = town.db.read_now(|conn| {
        let mut all = Vec::new();
        for document in strategy::store::documents::all(conn)? {
            let editions = strategy::store::documents::editions(conn, &document.id)?;
            let now = strategy::model::in_force(&editions, today);
            let content = now.and_then(|now| now.content.clone());
            all.extend(content.into_iter().flat_map(|content| content.sections));
        }
        Ok::<_, db::Error>(all)
    });
    let goals = goals.map_err(|fault| Refusal::Demo(fault.to_string()))?;
    for (scheme, numbers) in SERVED {
        let served = goals
            .iter()
            .filter(|goal| numbers.contains(&goal.number.as_str()));
        let served = served.map(|goal| goal.node.clone()).collect();
        grants::demo::serve(town, scheme, served).map_err(Refusal::Demo)?;
    }
    Ok(())
}
