//! The parts of premises: the smallest that are ever let or closed alone, and the sets of them that
//! can be borrowed, in one layout of the floor or several.
//!
//! One table, with a column for each smallest part and a row for each set; a tick says that the set is
//! made of the part. Which sets shut each other out follows from the ticks and is said beneath. What
//! has been used cannot be removed, and is told why: what has happened there must stay true.

mod check;
mod quick;
mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    acts,
    frame::{Frame, path_of},
    ground::{Ground, count, permit},
};
use crate::store::{self, parts::Used};
use written::{SetRow, Written};

#[derive(Template)]
#[template(path = "pages/floor.html")]
struct PartsPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: Written,
    quick: Vec<Choice>,
    /// What is used, and so cannot be removed or made of other parts.
    used: Used,
    errors: FormErrors,
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let used = used(&visit, &ground).await?;
    let written = Written::of(&ground.premises);
    shown(&visit, &ground, used, written, FormErrors::new())
}

/// Changes the parts, or shows the form with a column or a row more or less.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let used = used(&visit, &ground).await?;
    let fields = Fields::read(&body);
    let mut written = Written::read(&fields);
    let mut errors = FormErrors::new();
    let say = visit.say();
    if fields.one("do") == "quick" {
        match quick::layout(say, fields.one("quick")) {
            Some(layout) if used == Used::default() => written = layout,
            Some(_) => errors.add("quick", say.t("venuedesk-error-quick-used")),
            None => errors.add("quick", say.t("venuedesk-error-quick")),
        }
        return shown(&visit, &ground, used, written, errors);
    }
    if fields.has("add") || fields.has("remove") {
        written.grow_or_shrink(&fields);
        return shown(&visit, &ground, used, written, errors);
    }
    let parsed = written.parse(say, (&ground.premises, &used), &mut errors);
    let Some((atoms, sets)) = parsed else {
        return shown(&visit, &ground, used, written, errors);
    };
    let (actor, owner, before) = (visit.actor(), ground.site.owner, ground.premises);
    let version = fields.version().unwrap_or(-1);
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &before.id, version)?;
            // Somebody may have taken a time since the page was made.
            if check::loses(&store::parts::used(conn, &before)?, &before, &atoms, &sets) {
                return Err(PageError::Changed);
            }
            store::parts::replace(conn, &*town.ids, &before, &atoms, &sets)?;
            acts::changed(conn, town, &permit, (&before.id, version), "parts")
        })
        .await?;
    let path = visit.to(&path_of(&id, "/deler"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

async fn used(visit: &Visit, ground: &Ground) -> Result<Used, PageError> {
    let premises = ground.premises.clone();
    visit
        .read(move |_, conn| Ok(store::parts::used(conn, &premises)?))
        .await
}

fn shown(
    visit: &Visit,
    ground: &Ground,
    used: Used,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let shown = PartsPage {
        frame: ground.frame(visit, "/deler"),
        quick: quick::choices(visit.say()),
        visit,
        written,
        used,
        errors,
    };
    page(&shown, status)
}

impl PartsPage<'_> {
    /// Whether a smallest part has been used.
    fn keeps_atom(&self, number: &str) -> bool {
        let number = number.parse().unwrap_or(0);
        self.used.atoms.contains(&number)
    }

    /// Whether a set has been used.
    fn keeps_set(&self, row: &SetRow) -> bool {
        self.used.sets.contains(&row.id)
    }

    /// «Hele hallen: Bane A», for those who cannot see the headings.
    fn tick_label(&self, set: &str, atom: &str) -> String {
        self.visit
            .say()
            .ta("venuedesk-tick", &[("set", set), ("atom", atom)])
    }

    /// Each set with the others that cannot be used at the same time.
    fn shut_out(&self) -> Vec<(String, String)> {
        let say = self.visit.say();
        let sets = self.written.sets.iter().filter(|set| !set.name.is_empty());
        let others = |set: &SetRow| {
            let others = self.written.sets.iter().filter(|other| {
                other.number != set.number
                    && set.ticks.iter().any(|tick| other.ticks.contains(tick))
            });
            let names: Vec<&str> = others.map(|other| other.name.as_str()).collect();
            if names.is_empty() {
                say.t("venuedesk-shuts-none").into_owned()
            } else {
                say.list(&names)
            }
        };
        sets.map(|set| (set.name.clone(), others(set))).collect()
    }
}
