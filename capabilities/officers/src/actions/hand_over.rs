//! Handing over after an annual meeting, an ordinary event of every spring.
//!
//! Those who are new get an invitation each. Those who leave keep their access until a chosen day,
//! or until everybody new who is to answer for the association has said yes, so that the
//! association is not left alone in between. Drafts and cases hang on the association and stay.

use access::{Permit, Versions};
use db::{Conn, Error};
use identity::roles::{self, Ending};
use jiff::civil::Date;
use kernel::Language;

use super::{give::invite, leave, name_of};
use crate::{
    access::Action,
    actions::Offer,
    letters::Post,
    model::{Handover, InvitationState, answers_for},
    store::{handovers, invitations},
    words::kind_words,
};

/// What the annual meeting decided.
#[derive(Clone, Debug)]
pub struct NewHandover {
    /// Those who are new.
    pub offers: Vec<Offer>,
    /// Ids of the roles that end.
    pub ends: Vec<String>,
    /// To and with this day; `None`: when those who are new have said yes.
    pub ends_on: Option<Date>,
}

/// Invites those who are new, notes who leaves and when, and tells them.
pub fn hand_over(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, language): (&str, Language),
    new: NewHandover,
) -> Result<String, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let by = permit.actor().who().ok_or(Error::NotFound)?;
    let handover = Handover {
        id: ids.next(),
        association: association.to_owned(),
        roles: new.ends,
        ends_on: new.ends_on,
        made_by: by.person.clone(),
        done_at: None,
    };
    handovers::insert(conn, clock, &handover)?;
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    let (id, about) = (&handover.id, Some(association));
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        id,
        versions,
        about,
        "annual meeting",
    )?;
    for offer in new.offers {
        let offer = Offer {
            handover: Some(handover.id.clone()),
            ..offer
        };
        invite(post, conn, permit, (association, language), &offer)?;
    }
    let name = name_of(conn, association)?;
    for role in &handover.roles {
        let Some(held) = roles::one(conn, role)?.filter(|held| held.ended.is_none()) else {
            continue;
        };
        let kind = held.role.kind;
        let person = identity::people::one(conn, &held.person)?;
        let person = person.map(|one| one.name).unwrap_or_default();
        let path = format!("/min-forening/{association}");
        post.to_person(conn, "officers.thanks", &held.person, &path, &|say| {
            let when = new.ends_on.map_or_else(
                || say.t("officers-mail-when-accepted").into_owned(),
                |day| say.ta("officers-until", &[("day", &say.date(day))]),
            );
            vec![
                ("association", name.clone()),
                ("person", person.clone()),
                ("role", kind_words(say, kind)),
                ("when", when),
            ]
        })?;
    }
    // Nobody new is waited for.
    if new.ends_on.is_none() {
        when_accepted(post, conn, permit, &handover.id)?;
    }
    Ok(handover.id)
}

/// Ends what is to end when nobody who is to answer for the association is waited for any more.
pub(super) fn when_accepted(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    handover: &str,
) -> Result<(), Error> {
    let Some(handover) = handovers::one(conn, handover)?.filter(|it| it.done_at.is_none()) else {
        return Ok(());
    };
    if handover.ends_on.is_some() {
        return Ok(());
    }
    let invited = invitations::of_handover(conn, &handover.id)?;
    let waits = invited.iter().any(|one| {
        answers_for(&one.scopes)
            && matches!(
                one.state,
                InvitationState::Waiting | InvitationState::Expired
            )
    });
    if waits {
        return Ok(());
    }
    finish(post, conn, permit, &handover)
}

/// Ends the roles of a handover now.
pub fn finish(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    handover: &Handover,
) -> Result<(), Error> {
    handovers::finish(conn, &*post.town.clock, &handover.id)?;
    for role in &handover.roles {
        if let Some(held) = roles::one(conn, role)?.filter(|held| held.ended.is_none()) {
            leave::end(post, conn, permit, &held, Ending::HandedOver)?;
        }
    }
    Ok(())
}
