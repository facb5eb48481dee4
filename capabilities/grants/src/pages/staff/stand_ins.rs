//! Who stands in for whom: a case officer names somebody for a period, or whoever leads her does; and
//! ends it when she is back early. Everybody who works with grants sees who has whose cases.
//!
//! For the municipality's own people; every form is complete without script.

use access::{PersonId, RoleKind};
use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use identity::{people, roles};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Hand, NotNamed},
    impartiality,
    model::StandIn,
    store,
};

/// One that holds, will hold, or has held.
struct Row {
    words: String,
    period: String,
    state: (web::State, String),
    /// Where it is ended; empty for those who may not, and when it is over.
    end: String,
}

#[derive(Clone, Debug, Default)]
struct Written {
    person: String,
    stand_in: String,
    from: WrittenDate,
    to: WrittenDate,
}

#[derive(Template)]
#[template(path = "staff/stand_ins.html")]
struct StandInsPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    /// Whom she may name somebody for: herself, and those she leads.
    away: Vec<Choice>,
    others: Vec<Choice>,
    written: Written,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    let today = kernel::today(&*visit.town().clock);
    let written = Written {
        person: visit.person()?.person.0.clone(),
        from: today.into(),
        ..Written::default()
    };
    shown(&visit, written, FormErrors::new()).await
}

/// Names somebody.
pub async fn name(visit: Visit, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let written = Written {
        person: fields.one("person").to_owned(),
        stand_in: fields.one("stand_in").to_owned(),
        from: fields.date("from"),
        to: fields.date("to"),
    };
    let (person, stand_in) = (PersonId(written.person.clone()), written.stand_in.clone());
    let permit = allowed(&visit, &person).await?;
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if stand_in.is_empty() {
        errors.add("stand_in", say.t("grantdesk-error-stand-in"));
    }
    let mut day = |name: &'static str, it: &WrittenDate| {
        let day = it.checked(name, say, &mut errors);
        if it.is_empty() {
            errors.add(name, say.t("grantdesk-error-stand-in-day"));
        }
        day
    };
    let days = (day("from", &written.from), day("to", &written.to));
    let ((Some(from), Some(to)), true) = (days, errors.is_empty()) else {
        return shown(&visit, written, errors).await;
    };
    let refused = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            let who = (&person, &PersonId(stand_in));
            match actions::name_stand_in(conn, &hand, who, (from, to)) {
                Ok(_) => Ok(None),
                Err(NotNamed::NotDone(not_done)) => Err(not_done.into()),
                Err(refused) => Ok::<_, PageError>(Some(refused)),
            }
        })
        .await?;
    let (field, words) = match refused {
        None => {
            let there = visit.to("/saker/tilskudd/stedfortreder");
            return Ok(see_done(&there, texts::id("grantdesk-done-stand-in")));
        }
        Some(NotNamed::Who) => ("stand_in", texts::id("grantdesk-error-stand-in-who")),
        Some(NotNamed::Taken) => ("from", texts::id("grantdesk-error-stand-in-taken")),
        Some(_) => ("to", texts::id("grantdesk-error-stand-in-days")),
    };
    errors.add(field, say.t(words));
    shown(&visit, written, errors).await
}

/// Ends one.
pub async fn end(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Handle)?;
    let found = visit
        .read(move |_, conn| Ok::<_, PageError>(store::stand_ins::one(conn, &id)?))
        .await?;
    let found = found.ok_or(PageError::NotFound)?;
    let permit = allowed(&visit, &found.person_id).await?;
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::end_stand_in(conn, &hand, &found)?)
        })
        .await?;
    let there = visit.to("/saker/tilskudd/stedfortreder");
    Ok(see_done(&there, texts::id("grantdesk-done-stand-in-ended")))
}

/// Leave to name who stands in for somebody.
async fn allowed(visit: &Visit, person: &PersonId) -> Result<access::Permit<Action>, PageError> {
    let (actor, away) = (visit.actor(), person.clone());
    let leads = visit
        .read(move |town, conn| {
            Ok::<_, PageError>(impartiality::leads(conn, &*town.clock, &actor, &away)?)
        })
        .await?;
    Ok(may(
        &visit.actor(),
        Action::NameStandIn,
        &Facts::away(person, leads),
    )?)
}

async fn shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let (seen, own) = (visit.clone(), written.clone());
    let (rows, away, others) = visit.read(move |_, conn| read(&seen, conn, &own)).await?;
    let status = errors.status();
    let shown = StandInsPage {
        visit,
        rows,
        away,
        others,
        written,
        errors,
    };
    page(&shown, status)
}

/// Rows of the list, and who may be stood in for and by whom.
type Read = (Vec<Row>, Vec<Choice>, Vec<Choice>);

fn read(visit: &Visit, conn: &mut Conn, written: &Written) -> Result<Read, PageError> {
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let me = visit.person()?.person.clone();
    let mut staff: Vec<PersonId> = roles::of_municipality(conn, clock)?
        .into_iter()
        .filter(|it| it.role.kind != RoleKind::Reader && it.role.works_with("grants"))
        .map(|it| it.person)
        .collect();
    staff.sort();
    staff.dedup();
    let stored = store::stand_ins::all(conn)?;
    let mut ids = staff.clone();
    for it in &stored {
        ids.extend([it.person_id.clone(), it.stand_in_id.clone()]);
    }
    ids.sort();
    ids.dedup();
    let people = people::several(conn, &ids)?;
    let name = |id: &PersonId| {
        let found = people.iter().find(|one| one.id == *id);
        found.map(|one| one.name.clone()).unwrap_or_default()
    };
    let mut led = Vec::new();
    for id in &ids {
        if *id == me || impartiality::leads(conn, clock, &actor, id)? {
            led.push(id.clone());
        }
    }
    let rows = stored.iter().map(|it| {
        row(
            visit,
            it,
            (&name(&it.person_id), &name(&it.stand_in_id)),
            &led,
        )
    });
    let rows = rows.collect();
    let choices = |all: Vec<PersonId>, chosen: &str| -> Vec<Choice> {
        let mut all: Vec<(PersonId, String)> = all
            .into_iter()
            .map(|id| {
                let name = name(&id);
                (id, name)
            })
            .collect();
        all.sort_by_cached_key(|(_, name)| texts::collation_key(name));
        let one = |(id, name): (PersonId, String)| {
            let is_it = id.0 == chosen;
            Choice::new(id.0, name).chosen(is_it)
        };
        all.into_iter().map(one).collect()
    };
    let mut away = led;
    away.retain(|id| staff.contains(id));
    Ok((
        rows,
        choices(away, &written.person),
        choices(staff, &written.stand_in),
    ))
}

fn row(visit: &Visit, it: &StandIn, (away, stand_in): (&str, &str), led: &[PersonId]) -> Row {
    let (say, today) = (visit.say(), kernel::today(&*visit.town().clock));
    let (from, to) = (it.from_on.date(), it.to_on.date());
    let (state, id) = if it.ended_at.is_some() {
        (web::State::Out, texts::id("grantdesk-stand-in-ended"))
    } else if it.holds_on(today) {
        (web::State::Good, texts::id("grantdesk-stand-in-holds"))
    } else if today < from {
        (web::State::Waiting, texts::id("grantdesk-stand-in-comes"))
    } else {
        (web::State::Out, texts::id("grantdesk-stand-in-over"))
    };
    let days = [("from", &*say.date(from)), ("to", &*say.date(to))];
    let is_open = it.ended_at.is_none() && today <= to;
    Row {
        words: say.ta(
            "grantdesk-stand-in-for",
            &[("who", stand_in), ("away", away)],
        ),
        period: say.ta("grantdesk-stand-in-days", &days),
        state: (state, say.t(id).into_owned()),
        end: if is_open && led.contains(&it.person_id) {
            visit.to(&format!("/saker/tilskudd/stedfortreder/{}/slutt", it.id))
        } else {
            String::new()
        },
    }
}
