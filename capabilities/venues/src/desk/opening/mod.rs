//! Opening hours in layers: the usual week, a part of the year over it, single dates over both; and
//! in each, hours for everybody or for one sort of tenant. Of the layers that fit a date, the nearest
//! decides.
//!
//! What a change would close, and whose times would fall outside, is shown before it is saved.

mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageResult, Visit, page, see_done};

use super::{
    acts,
    frame::{Frame, path_of},
    ground::{Ground, count, permit},
    impact::{Change, Impact, end_uses, impact},
};
use crate::{
    model::{Layer, TenantKind},
    store,
};
use written::{DAYS, Row, Written, name_of};

#[derive(Template)]
#[template(path = "pages/opening.html")]
struct OpeningPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: Written,
    impact: Option<Impact>,
    ways: Vec<Choice>,
    closed_on_holidays: bool,
    errors: FormErrors,
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let written = Written::of(&ground.premises.opening);
    shown(
        &visit,
        &ground,
        written,
        (None, Vec::new()),
        FormErrors::new(),
    )
}

/// Shows what a change would do, changes the hours, or shows the form with a row more or less.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let mut written = Written::read(&fields);
    let mut errors = FormErrors::new();
    if fields.has("add") || fields.has("remove") {
        written.grow_or_shrink(&fields);
        return shown(&visit, &ground, written, (None, Vec::new()), errors);
    }
    let Some(rules) = written.parse(visit.say(), &mut errors) else {
        return shown(&visit, &ground, written, (None, Vec::new()), errors);
    };
    let mut after = ground.premises.clone();
    after.opening.clone_from(&rules);
    let change = Change {
        before: ground.premises.clone(),
        after,
    };
    let lost = impact(&visit, vec![change], ground.today).await?;
    if !lost.may_save(&fields) {
        let ways = lost.ways(visit.say(), &fields);
        return shown(&visit, &ground, written, (Some(lost), ways), errors);
    }
    let ends = fields.one("uses") == "end";
    let reason = visit.say().t("venuedesk-reason-hours").into_owned();
    let (actor, owner, premises) = (visit.actor(), ground.site.owner, id.clone());
    let version = fields.version().unwrap_or(-1);
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &premises, version)?;
            store::change::opening(conn, &*town.ids, &premises, &rules)?;
            if ends {
                end_uses(conn, town, &actor, &lost.ids, &reason)?;
            }
            acts::changed(conn, town, &permit, (&premises, version), "opening")
        })
        .await?;
    let path = visit.to(&path_of(&id, "/tider"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

fn shown(
    visit: &Visit,
    ground: &Ground,
    written: Written,
    (impact, ways): (Option<Impact>, Vec<Choice>),
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let shown = OpeningPage {
        frame: ground.frame(visit, "/tider"),
        closed_on_holidays: ground.premises.closed_on_holidays,
        visit,
        written,
        impact,
        ways,
        errors,
    };
    page(&shown, status)
}

// texts: venuedesk-layer-* venuedesk-for-* venuedesk-days-*
impl OpeningPage<'_> {
    /// The layers, farthest first: the name of the list, the heading, what it is, and its rows.
    fn layers(&self) -> Vec<(&'static str, String, String, Vec<&Row>)> {
        let say = self.visit.say();
        let layer = |(layer, word): (Layer, &'static str)| {
            let rows = self.written.rows.iter().filter(|row| row.layer == layer);
            let heading = say.t(&format!("venuedesk-layer-{word}")).into_owned();
            let lead = say.t(&format!("venuedesk-layer-{word}-lead")).into_owned();
            (name_of(layer), heading, lead, rows.collect())
        };
        Layer::ALL.into_iter().map(layer).collect()
    }

    fn tenants(&self, chosen: &str) -> Vec<Choice> {
        let kinds = TenantKind::ALL.into_iter().map(|(_, word)| {
            let words = self.visit.say().t(&format!("venuedesk-for-{word}"));
            Choice::new(word, words).chosen(word == chosen)
        });
        kinds.collect()
    }

    fn days(&self, chosen: &str) -> Vec<Choice> {
        let days = DAYS.into_iter().map(|word| {
            let words = self.visit.say().t(&format!("venuedesk-days-{word}"));
            Choice::new(word, words).chosen(word == chosen)
        });
        days.collect()
    }

    /// «Vanlig uke 2», for those who hear one row at a time.
    #[expect(clippy::unused_self, reason = "templates ask the page")]
    fn legend(&self, heading: &str, row: &Row) -> String {
        format!("{heading} {}", row.number)
    }
}
