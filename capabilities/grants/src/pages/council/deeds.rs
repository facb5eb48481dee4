//! What members of a council do, each from a form of its own on the council's page.

use axum::{body::Bytes, extract::Path};
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    one::{Written, shown},
    part_of,
};
use crate::{
    access::{Action, Facts, may},
    actions::{self, Hand, NotHandedOver},
    model::Meeting,
};

/// The longest text in a form.
const LONGEST: usize = 10_000;

fn text(fields: &Fields, name: &str) -> String {
    fields.one(name).chars().take(LONGEST).collect()
}

fn path(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/innstilling/{id}"))
}

/// Recommends.
pub async fn advise(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (seen, own) = (visit.clone(), id.clone());
    let applications = visit
        .read(move |_, conn| Ok::<_, PageError>(part_of(&seen, conn, &own)?.applications))
        .await?;
    let permit = may(&visit.actor(), Action::Recommend, &Facts::council(true))?;
    let (mut errors, mut rows, mut kept) = (FormErrors::new(), Vec::new(), Vec::new());
    for it in applications {
        let name = format!("amount-{}", it.id);
        if !fields.has(&name) {
            continue;
        }
        let amount = fields.one(&name).to_owned();
        let words = text(&fields, &format!("text-{}", it.id));
        let kroner = web::kroner(&amount);
        if kroner.is_none() && !amount.is_empty() {
            errors.add(name, visit.say().t("grants-error-kroner"));
        }
        kept.push((it.id.clone(), amount, words.clone()));
        rows.push((it.id, kroner.map(Money::from_kroner), words));
    }
    let about_all = text(&fields, "text");
    if !errors.is_empty() {
        let written = Written {
            rows: kept,
            text: about_all,
            ..Written::default()
        };
        return shown(&visit, &id, Some(written), errors).await;
    }
    let version = fields.version().ok_or(PageError::Changed)?;
    let (seen, there) = (visit.clone(), path(&visit, &id));
    visit
        .write(move |town, conn| {
            let part = part_of(&seen, conn, &id)?;
            let hand = Hand::new(town, &permit);
            actions::advise(conn, &hand, &part, (&rows, &about_all, version))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-saved")))
}

/// Tries what a key gives, beside what is recommended by hand.
pub async fn try_key(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let (key, written) = (fields.one("key").to_owned(), fields.one("frame").to_owned());
    let frame = web::kroner(&written).filter(|kroner| *kroner > 0);
    if frame.is_none() {
        let mut errors = FormErrors::new();
        errors.add("frame", visit.say().t("grants-error-kroner"));
        return shown(&visit, &id, None, errors).await;
    }
    let (seen, own, there) = (visit.clone(), id.clone(), path(&visit, &id));
    let actor = visit.actor();
    let tried = visit
        .write(move |town, conn| {
            let part = part_of(&seen, conn, &own)?;
            let permit = may(&actor, Action::Recommend, &Facts::council(true))?;
            let hand = Hand::new(town, &permit);
            let frame = Money::from_kroner(frame.unwrap_or_default());
            let what = (key.as_str(), frame);
            Ok::<_, PageError>(actions::try_key(conn, &hand, &part, what)?)
        })
        .await?;
    if tried.is_none() {
        let mut errors = FormErrors::new();
        errors.add("key", visit.say().t("advise-error-trial"));
        return shown(&visit, &id, None, errors).await;
    }
    Ok(see_done(&there, texts::id("advise-done-tried")))
}

/// Takes a trial over as what is recommended.
pub async fn take_over(
    visit: Visit,
    Path((id, trial)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    visit.person()?;
    let version = Fields::read(&body).version();
    let (seen, there, actor) = (visit.clone(), path(&visit, &id), visit.actor());
    visit
        .write(move |town, conn| {
            let part = part_of(&seen, conn, &id)?;
            let permit = may(&actor, Action::Recommend, &Facts::council(true))?;
            let hand = Hand::new(town, &permit);
            let version = version.ok_or(PageError::Changed)?;
            let what = (trial.as_str(), version);
            Ok::<_, PageError>(actions::take_over(conn, &hand, &part, what)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-taken")))
}

/// Enters the meeting.
pub async fn meet(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let all =
        |name: &str| -> Vec<String> { fields.all(name).into_iter().map(str::to_owned).collect() };
    let (present, principle) = (all("present"), all("principle"));
    let written = Written {
        met_on: fields.date("met_on"),
        present: present.clone(),
        principle: principle.clone(),
        ..Written::default()
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let met_on = written.met_on.checked("met_on", say, &mut errors);
    if written.met_on.is_empty() {
        errors.add("met_on", say.t("advise-error-day"));
    }
    if present.is_empty() {
        errors.add("present", say.t("advise-error-present"));
    }
    if !errors.is_empty() {
        return shown(&visit, &id, Some(written), errors).await;
    }
    let version = fields.version().ok_or(PageError::Changed)?;
    let (seen, there, actor) = (visit.clone(), path(&visit, &id), visit.actor());
    visit
        .write(move |town, conn| {
            let part = part_of(&seen, conn, &id)?;
            let permit = may(&actor, Action::Recommend, &Facts::council(true))?;
            let hand = Hand::new(town, &permit);
            let meeting = Meeting {
                met_on,
                present,
                principle,
            };
            Ok::<_, PageError>(actions::meet(conn, &hand, &part, (meeting, version))?)
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-met")))
}

/// Hands it over.
pub async fn hand_over(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let version = Fields::read(&body).version();
    let (seen, own, actor) = (visit.clone(), id.clone(), visit.actor());
    let refused = visit
        .write(move |town, conn| {
            let part = part_of(&seen, conn, &own)?;
            let permit = may(&actor, Action::Recommend, &Facts::council(true))?;
            let version = version.ok_or(PageError::Changed)?;
            let hand = Hand::new(town, &permit);
            match actions::hand_over(conn, &hand, &part, version) {
                Ok(()) => Ok(None),
                Err(NotHandedOver::NotDone(not_done)) => Err(not_done.into()),
                Err(refused) => Ok::<_, PageError>(Some(refused)),
            }
        })
        .await?;
    let Some(refused) = refused else {
        return Ok(see_done(
            &path(&visit, &id),
            texts::id("advise-done-handed"),
        ));
    };
    let say = visit.say();
    let words = match refused {
        NotHandedOver::NoMeeting | NotHandedOver::NotDone(_) => {
            say.t("advise-error-meeting").into_owned()
        }
        NotHandedOver::Rows(count) => say.tn(
            "advise-error-rows",
            i64::try_from(count).unwrap_or_default(),
        ),
        NotHandedOver::AboveFrame => say.t("advise-error-frame").into_owned(),
        NotHandedOver::Undeclared(name) => say.ta("advise-error-undeclared", &[("name", &name)]),
        NotHandedOver::TooFew(name) => say.ta("advise-error-few", &[("name", &name)]),
    };
    let mut errors = FormErrors::new();
    errors.add("over", words);
    shown(&visit, &id, None, errors).await
}
