//! Wanting to know when a time is free, and ceasing to.

use access::PersonId;
use db::Conn;
use identity::key;
use jiff::civil::Date;
use kernel::Day;

use super::MADE;
use crate::{
    access::{Action, Facts, may},
    model::{Alert, AlertState},
    stage::{Refused, Stage},
    store,
};

/// What somebody wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAlert {
    /// For whom; herself when there is none.
    pub association: Option<String>,
    /// Which premises.
    pub premises: Option<String>,
    /// Which part.
    pub set: Option<String>,
    /// What kind of premises; empty: any.
    pub kind: String,
    /// 1 is Monday.
    pub weekday: Option<i32>,
    /// Minutes after midnight.
    pub hours: (i32, i32),
    /// The first and the last day.
    pub days: (Date, Date),
    /// The occurrence whose waiting list it is.
    pub waits_for: Option<String>,
}

/// Stores what somebody wants to know. Gives back its id.
pub fn subscribe(
    stage: &Stage<'_>,
    conn: &mut Conn,
    person: &PersonId,
    new: &NewAlert,
) -> Result<String, Refused> {
    let facts = Facts::tenant(new.association.as_deref(), Some(person));
    let permit = may(stage.actor, Action::Wait, &facts)?;
    let (clock, ids) = stage.parts();
    if let Some(occurrence) = &new.waits_for {
        let waiting = store::alerts::waiting_for(conn, occurrence)?;
        let mut waiting = waiting.into_iter();
        let same = |it: &Alert| it.person_id == *person && it.association_id == new.association;
        if let Some(known) = waiting.find(same) {
            return Ok(known.id);
        }
    }
    let alert = Alert {
        id: ids.next(),
        person_id: person.clone(),
        association_id: new.association.clone(),
        premises_id: new.premises.clone(),
        set_id: new.set.clone(),
        premises_kind: new.kind.clone(),
        weekday: new.weekday,
        opens: new.hours.0,
        closes: new.hours.1,
        from_on: Day::from(new.days.0),
        until_on: Day::from(new.days.1),
        waits_for: new.waits_for.clone(),
        token: key::token(),
        state: AlertState::Active,
        made_at: clock.now(),
    };
    store::alerts::insert(conn, &alert)?;
    let association = new.association.as_deref();
    access::record_with(conn, clock, ids, &permit, &alert.id, MADE, association, "")?;
    Ok(alert.id)
}

/// Ends an alert.
pub fn end_alert(stage: &Stage<'_>, conn: &mut Conn, alert: &Alert) -> Result<(), Refused> {
    end(stage, conn, alert, (Action::Wait, &Facts::of_alert(alert)))
}

/// Ends an alert by the link of a letter, without signing in.
pub fn end_alert_by_link(stage: &Stage<'_>, conn: &mut Conn, token: &str) -> Result<(), Refused> {
    let alert = store::alerts::of_token(conn, token)?.ok_or(Refused::NotThere)?;
    end(
        stage,
        conn,
        &alert,
        (Action::EndByLink, &Facts::secret(true)),
    )
}

fn end(
    stage: &Stage<'_>,
    conn: &mut Conn,
    alert: &Alert,
    (action, facts): (Action, &Facts),
) -> Result<(), Refused> {
    let permit = may(stage.actor, action, facts)?;
    if alert.state != AlertState::Active {
        return Ok(());
    }
    store::alerts::set_state(conn, &alert.id, AlertState::Ended)?;
    for offer in store::releases::offers_of(conn, &alert.id)? {
        if offer.state == crate::model::OfferState::Offered {
            super::offers::pass_on(stage, conn, &offer, crate::model::OfferState::Declined)?;
        }
    }
    let (clock, ids) = stage.parts();
    let none = access::Versions {
        from: None,
        to: None,
    };
    let association = alert.association_id.as_deref();
    access::record_with(
        conn,
        clock,
        ids,
        &permit,
        &alert.id,
        none,
        association,
        "ended",
    )?;
    Ok(())
}
