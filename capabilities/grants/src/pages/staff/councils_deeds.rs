//! What staff do about a round's councils: agreeing that one recommends, saying why they decide
//! otherwise, and saying who leads a unit.

use access::PersonId;
use axum::{body::Bytes, extract::Path};
use identity::{people, units};
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::councils::{Written, shown};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::Recommending,
    recommending::openable,
    store,
};

/// The longest reason.
const LONGEST: usize = 10_000;

fn path(visit: &Visit, round: &str) -> String {
    visit.to(&format!("/saker/tilskudd/runde/{round}/rad"))
}

/// Agrees that a council recommends in the round.
pub async fn agree(visit: Visit, Path(round): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let all =
        |name: &str| -> Vec<String> { fields.all(name).into_iter().map(str::to_owned).collect() };
    let written = Written {
        council: fields.one("council").to_owned(),
        kinds: all("kinds"),
        fields: all("fields"),
        frame: fields.one("frame").to_owned(),
        key: fields.one("key").to_owned(),
        due_on: fields.date("due_on"),
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if written.council.is_empty() {
        errors.add("council", say.t("advise-error-council"));
    }
    let frame = web::kroner(&written.frame);
    if frame.is_none() && !written.frame.is_empty() {
        errors.add("frame", say.t("grants-error-kroner"));
    }
    let due_on = written.due_on.checked("due_on", say, &mut errors);
    if !errors.is_empty() {
        return shown(&visit, round, written, errors).await;
    }
    let there = path(&visit, &round);
    visit
        .write(move |town, conn| {
            let found = store::rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
            councils::one(conn, &written.council)?.ok_or(PageError::NotFound)?;
            let agreed = store::recommending::of_round(conn, &round)?;
            if agreed.iter().any(|it| it.council == written.council) {
                return Err(PageError::Changed);
            }
            let form = store::schemes::form_of(conn, &found.form)?;
            let form = form.ok_or(PageError::NotFound)?.form;
            let can_be_opened = |code: &String| openable(&form).any(|block| block.code == *code);
            let it = Recommending {
                id: town.ids.next(),
                round,
                council: written.council,
                kinds: written.kinds,
                fields: written.fields.into_iter().filter(can_be_opened).collect(),
                frame: frame.map(Money::from_kroner),
                key: written.key,
                due_on,
                ..Recommending::default()
            };
            Ok::<_, PageError>(actions::agree(conn, &Hand::new(town, &permit), &it)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-agreed")))
}

/// Keeps the municipality's reasons, a field a row.
pub async fn deviate(
    visit: Visit,
    Path((round, id)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let there = path(&visit, &round);
    visit
        .write(move |town, conn| {
            let it = store::recommending::one(conn, &id)?.ok_or(PageError::NotFound)?;
            if it.round != round {
                return Err(PageError::NotFound);
            }
            let hand = Hand::new(town, &permit);
            for row in store::recommending::rows(conn, &it.id)? {
                let name = format!("why-{}", row.application);
                let why: String = fields.one(&name).chars().take(LONGEST).collect();
                if fields.has(&name) && why != row.deviation {
                    let application = store::applications::one(conn, &row.application)?;
                    let application = application.ok_or(PageError::NotFound)?;
                    actions::deviate(conn, &hand, &it, (&application, &why))?;
                }
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-deviation")))
}

/// Says who leads a unit.
pub async fn lead(visit: Visit, Path(round): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let unit = fields.one("unit").to_owned();
    let leader = fields.one("leader").to_owned();
    let there = path(&visit, &round);
    visit
        .write(move |town, conn| {
            if units::all(conn)?.iter().all(|known| known.key != unit) {
                return Err(PageError::NotFound);
            }
            let leader = Some(leader).filter(|one| !one.is_empty()).map(PersonId);
            if let Some(leader) = &leader {
                people::one(conn, leader)?.ok_or(PageError::NotFound)?;
            }
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::lead(conn, &hand, &unit, leader.as_ref())?)
        })
        .await?;
    Ok(see_done(&there, texts::id("advise-done-leader")))
}
