//! Giving others access: an invitation by mail, a change, an invitation taken back.
//!
//! Nobody is given a role behind her back: it begins when she signs in with the link and says yes.
//! A delegate's access always has a last day (identity: delegation carries an end date and is
//! visible to all officers).

use access::{Permit, PersonId, RoleKind, Scope, Versions};
use db::{Conn, Error};
use identity::roles::{self, Held};
use jiff::civil::Date;
use jobs::mail::MailAddress;
use kernel::Language;
use tasks::State;

use super::{name_of, rules};
use crate::{
    access::Action,
    kinds,
    letters::{Post, Words},
    model::{Invitation, InvitationState},
    store::invitations,
    words::{kind_words, may_words},
};

/// What is offered, to whom.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What she is called.
    pub name: String,
    /// Where the link is sent.
    pub email: MailAddress,
    /// The role.
    pub kind: RoleKind,
    /// What comes with it.
    pub scopes: Vec<Scope>,
    /// To and with this day.
    pub until: Option<Date>,
    /// The annual meeting it comes from.
    pub handover: Option<String>,
}

const DAY: i64 = 24 * 60 * 60;

/// Invites somebody, in `language` since we do not know hers yet. Gives back the invitation's id.
pub fn invite(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, language): (&str, Language),
    offer: &Offer,
) -> Result<String, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let days = i64::from(rules(conn)?.invitation_days);
    let by = permit.actor().who().ok_or(Error::NotFound)?;
    let invitation = Invitation {
        id: ids.next(),
        association: association.to_owned(),
        name: offer.name.clone(),
        email: offer.email.to_string(),
        kind: offer.kind,
        scopes: offer.scopes.clone(),
        until: offer.until,
        handover: offer.handover.clone(),
        invited_by: by.person.clone(),
        state: InvitationState::Waiting,
        made_at: clock.now(),
        expires_at: clock.now().plus_seconds(days * DAY),
        version: 1,
    };
    let token = invitations::insert(conn, &invitation)?;
    send(post, conn, (&invitation, &token), (&by.name, language))?;
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &invitation.id,
        Versions {
            from: None,
            to: Some(1),
        },
        Some(association),
        "invited",
    )?;
    Ok(invitation.id)
}

/// Sends the invitation once more, with a new link that lasts as long as the first did.
pub fn resend(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (id, language): (&str, Language),
) -> Result<bool, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let days = i64::from(rules(conn)?.invitation_days);
    let expires_at = clock.now().plus_seconds(days * DAY);
    let Some(token) = invitations::renew(conn, clock, id, expires_at)? else {
        return Ok(false);
    };
    let invitation = invitations::one(conn, id)?.ok_or(Error::NotFound)?;
    let by = permit.actor().who().map_or("", |who| &who.name).to_owned();
    send(post, conn, (&invitation, &token), (&by, language))?;
    let (about, versions) = (invitation.association.as_str(), to(invitation.version));
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        id,
        versions,
        Some(about),
        "sent again",
    )?;
    Ok(true)
}

/// Takes an invitation back; its link stops working.
pub fn take_back(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    invitation: &Invitation,
) -> Result<bool, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let ended = invitations::end(conn, clock, &invitation.id)?;
    if ended {
        let (id, about) = (&invitation.id, invitation.association.as_str());
        let versions = to(invitation.version + 1);
        access::record_with(
            conn,
            clock,
            ids,
            permit,
            id,
            versions,
            Some(about),
            "taken back",
        )?;
    }
    Ok(ended)
}

/// Changes what somebody may do, and until when. The other officers and she are told.
pub fn change(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    held: &Held,
    (scopes, until): (&[Scope], Option<Date>),
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let association = held.role.of.association().ok_or(Error::NotFound)?;
    roles::change(conn, &held.role.id, scopes, until)?;
    let versions = Versions {
        from: Some(held.version),
        to: Some(held.version + 1),
    };
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &held.role.id,
        versions,
        Some(association),
        "changed",
    )?;
    tasks::close(conn, clock, (kinds::ENDS, &held.role.id), State::Done, None)?;
    let after = roles::one(conn, &held.role.id)?.ok_or(Error::NotFound)?;
    tell_of(post, conn, "officers.access_changed", permit, &after)?;
    super::tend(post, conn, association)?;
    Ok(())
}

/// Tells a person, and the others who answer for the association, what became of her role.
pub(super) fn tell_of(
    post: &Post<'_>,
    conn: &mut Conn,
    purpose: &'static str,
    permit: &Permit<Action>,
    held: &Held,
) -> Result<(), Error> {
    let Some(association) = held.role.of.association() else {
        return Ok(());
    };
    let person = identity::people::one(conn, &held.person)?;
    let person = person.map(|one| one.name).unwrap_or_default();
    let by = permit.actor().who();
    let told = Told {
        association: name_of(conn, association)?,
        person,
        by: by.map(|who| who.name.clone()).unwrap_or_default(),
    };
    let words = |say: &texts::Speaker| told.words(say, held);
    let own = format!("/min-forening/{association}");
    let all = format!("{own}/tilganger");
    let doer: Option<&PersonId> = by.map(|who| &who.person);
    if doer != Some(&held.person) {
        post.to_person(conn, purpose, &held.person, &own, &words)?;
    }
    // That somebody let another in, or put her out, may be what the others would stop.
    let is_urgent = ["officers.access_given", "officers.access_ended"].contains(&purpose);
    let unhurried = post.unhurried();
    let post = if is_urgent { post } else { &unhurried };
    for officer in crate::letters::officers_of(conn, post.town, association)? {
        if officer.id != held.person && doer != Some(&officer.id) {
            let to = (officer.email.as_str(), officer.language());
            post.to_address(conn, purpose, to, &all, &words)?;
        }
    }
    Ok(())
}

struct Told {
    association: String,
    person: String,
    by: String,
}

impl Told {
    fn words(&self, say: &texts::Speaker, held: &Held) -> Words {
        let last = held.role.last_day();
        let until = last.map_or_else(
            || say.t("officers-until-further").into_owned(),
            |day| say.ta("officers-until", &[("day", &say.date(day))]),
        );
        let by = if self.by.is_empty() {
            say.t("officers-by-us").into_owned()
        } else {
            self.by.clone()
        };
        let person = if self.person.is_empty() {
            say.t("officers-somebody").into_owned()
        } else {
            self.person.clone()
        };
        vec![
            ("association", self.association.clone()),
            ("person", person),
            ("by", by),
            ("role", kind_words(say, held.role.kind)),
            ("may", may_words(say, &held.role.scopes)),
            ("until", until),
        ]
    }
}

fn send(
    post: &Post<'_>,
    conn: &mut Conn,
    (invitation, token): (&Invitation, &str),
    (by, language): (&str, Language),
) -> Result<(), Error> {
    let association = name_of(conn, &invitation.association)?;
    let path = format!("/invitasjon/{token}");
    let to = (invitation.email.as_str(), language);
    post.to_address(conn, "officers.invitation", to, &path, &|say| {
        let last = invitation.expires_at.in_oslo().date();
        vec![
            ("association", association.clone()),
            ("name", invitation.name.clone()),
            ("by", by.to_owned()),
            ("role", kind_words(say, invitation.kind)),
            ("may", may_words(say, &invitation.scopes)),
            ("day", say.date(last)),
        ]
    })
}

fn to(version: i64) -> Versions {
    Versions {
        from: Some(version - 1),
        to: Some(version),
    }
}
