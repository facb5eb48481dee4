//! Premises taken out of use from a day, with the reason. They are never deleted: what has happened
//! there can be told as long as anybody asks. It can be taken back.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageResult, Visit, WrittenDate, page, see_done};

use super::{
    acts,
    frame::{Frame, path_of},
    ground::{Ground, count, permit},
    impact::{Change, Impact, end_uses, impact},
};
use crate::{model::End, store};

#[derive(Template)]
#[template(path = "pages/end.html")]
struct EndPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    from: WrittenDate,
    reason: String,
    impact: Option<Impact>,
    ways: Vec<Choice>,
    errors: FormErrors,
}

/// The form.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    shown(&visit, &ground, &Fields::default(), None, FormErrors::new())
}

/// Shows what would be lost, or takes them out of use.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let from = fields.date("from").checked("from", say, &mut errors);
    if fields.date("from").is_empty() {
        errors.add("from", say.t("venuedesk-error-end-date"));
    } else if from.is_some_and(|from| from < ground.today) {
        errors.add("from", say.t("venuedesk-error-past"));
    }
    let reason = fields.one("reason").to_owned();
    if reason.is_empty() || reason.chars().count() > 200 {
        errors.add("reason", say.t("venuedesk-error-reason"));
    }
    let Some(from_on) = from.filter(|_| errors.is_empty()) else {
        return shown(&visit, &ground, &fields, None, errors);
    };
    let end = End { from_on, reason };
    let mut after = ground.premises.clone();
    after.closures.push(end.closure());
    let change = Change {
        before: ground.premises.clone(),
        after,
    };
    let lost = impact(&visit, vec![change], ground.today).await?;
    if !lost.may_save(&fields) {
        return shown(&visit, &ground, &fields, Some(lost), errors);
    }
    let ends = fields.one("uses") == "end";
    let (actor, owner) = (visit.actor(), ground.site.owner);
    let version = fields.version().unwrap_or(-1);
    let premises = id.clone();
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &premises, version)?;
            store::ends::put(conn, &premises, &end)?;
            if ends {
                end_uses(conn, town, &actor, &lost.ids, &end.reason)?;
            }
            acts::changed(conn, town, &permit, (&premises, version), "end")
        })
        .await?;
    let path = visit.to(&path_of(&id, ""));
    Ok(see_done(&path, texts::id("venuedesk-done-ended")))
}

/// Lets them be used again.
pub async fn resume(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let version = Fields::read(&body).version().unwrap_or(-1);
    let (actor, owner) = (visit.actor(), ground.site.owner);
    let path = visit.to(&path_of(&id, ""));
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &id, version)?;
            store::ends::take_back(conn, &id)?;
            acts::changed(conn, town, &permit, (&id, version), "resume")
        })
        .await?;
    Ok(see_done(&path, texts::id("venuedesk-done-resumed")))
}

fn shown(
    visit: &Visit,
    ground: &Ground,
    fields: &Fields,
    impact: Option<Impact>,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let ways = impact
        .as_ref()
        .map(|impact| impact.ways(visit.say(), fields));
    let mut frame = ground.frame(visit, "");
    frame.version = fields.version().unwrap_or(frame.version);
    frame.path = visit.to(&path_of(&ground.premises.id, "/ut-av-bruk"));
    frame.heading = visit.say().t("venuedesk-end").into_owned();
    let shown = EndPage {
        visit,
        frame,
        from: fields.date("from"),
        reason: fields.one("reason").to_owned(),
        ways: ways.unwrap_or_default(),
        impact,
        errors,
    };
    page(&shown, status)
}
