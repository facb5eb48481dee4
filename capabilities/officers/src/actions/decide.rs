//! Judging a claim, objecting to one, and settling an objection.
//!
//! A claim is judged by whoever comes first, an officer or staff. An objection ends nothing by
//! itself, since a quarrel in a board would lock people out; staff look at it and decide, and it is
//! seen by all officers meanwhile.

use access::{Permit, Source, Versions};
use db::{Conn, Error};
use identity::roles::{self, Ending};
use tasks::{NewTask, State};

use super::{
    claim::{grant, tell_others},
    in_days, leave, name_of, rules, tend,
};
use crate::{
    access::Action,
    kinds,
    letters::Post,
    model::{Claim, ClaimState, Objection},
    store::claims,
    words::{kind_words, may_words},
};

/// Says yes, or no with a reason, to a claim that waits. `false` when it waits no more.
pub fn decide(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
    answer: Result<(), &str>,
) -> Result<bool, Error> {
    let clock = &*post.town.clock;
    let by = permit.actor().who().ok_or(Error::NotFound)?;
    if claim.state != ClaimState::Waiting {
        return Ok(false);
    }
    let is_officer = permit.actor().is_officer_of(&claim.association);
    let object_until = in_days(clock, rules(conn)?.objection_days);
    let (outcome, until) = match answer {
        Ok(()) => ((ClaimState::Granted, ""), Some(object_until)),
        Err(reason) => ((ClaimState::Refused, reason), None),
    };
    if !claims::decide(conn, clock, claim, outcome, until, Some(&by.person))? {
        return Ok(false);
    }
    tasks::close(
        conn,
        clock,
        (kinds::CLAIM, &claim.id),
        State::Done,
        Some(&by.person),
    )?;
    record(post, conn, permit, claim, outcome.0.word())?;
    let association = name_of(conn, &claim.association)?;
    let (purpose, path) = match answer {
        Ok(()) => {
            let source = if is_officer {
                Source::Officer
            } else {
                Source::Staff
            };
            grant(post, conn, claim, source, Some(&by.person))?;
            let claimant = identity::people::one(conn, &claim.person)?;
            let name = claimant.map(|one| one.name).unwrap_or_default();
            tell_others(post, conn, claim, &name, object_until)?;
            tend(post, conn, &claim.association)?;
            (
                "officers.claim_approved",
                format!("/min-forening/{}", claim.association),
            )
        }
        Err(_) => (
            "officers.claim_refused",
            format!("/forening/{}/ta-ansvar", claim.association),
        ),
    };
    let kind = claim.kind;
    let reason = answer.err().unwrap_or_default().to_owned();
    post.to_person(conn, purpose, &claim.person, &path, &|say| {
        vec![
            ("association", association.clone()),
            ("role", kind_words(say, kind)),
            ("may", may_words(say, kind.usual_scopes())),
            ("reason", reason.clone()),
        ]
    })?;
    Ok(true)
}

/// Says that a claim is wrong. Staff get a task; an officer objects once.
pub fn object(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
    reason: &str,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let by = permit.actor().who().ok_or(Error::NotFound)?;
    let objection = Objection {
        id: ids.next(),
        claim: claim.id.clone(),
        person: by.person.clone(),
        reason: reason.to_owned(),
        made_at: clock.now(),
        kept: None,
    };
    claims::object(conn, &objection)?;
    record(post, conn, permit, claim, "objection")?;
    let association = name_of(conn, &claim.association)?;
    let new = NewTask {
        kind: kinds::OBJECTION,
        subject: &claim.id,
        addressee: kinds::to_staff(),
        association: Some(&claim.association),
        title: texts::id("officers-task-objection"),
        remark: texts::id("officers-task-objection-why"),
        words: &[("association", &association)],
        path: &format!("/saker/krav/{}", claim.id),
        due_on: Some(in_days(clock, rules(conn)?.answer_days)),
    };
    tasks::open(conn, clock, ids, &new)?;
    Ok(())
}

/// Staff keep the role or end it; everybody who answers for the association is told.
pub fn settle(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
    (keep, reason): (bool, &str),
) -> Result<bool, Error> {
    let clock = &*post.town.clock;
    let by = permit.actor().who().map(|who| &who.person);
    if claim.state != ClaimState::Granted {
        return Ok(false);
    }
    let state = if keep {
        ClaimState::Granted
    } else {
        ClaimState::Ended
    };
    let outcome = (state, reason);
    if !claims::decide(conn, clock, claim, outcome, claim.object_until, by)? {
        return Ok(false);
    }
    claims::settle(conn, clock, &claim.id, keep, by)?;
    tasks::close(conn, clock, (kinds::OBJECTION, &claim.id), State::Done, by)?;
    record(
        post,
        conn,
        permit,
        claim,
        if keep { "kept" } else { "ended" },
    )?;
    if !keep {
        let held = roles::in_association(conn, clock, &claim.association)?;
        let own = held
            .iter()
            .filter(|one| one.person == claim.person && one.role.kind == claim.kind);
        for one in own {
            leave::end(post, conn, permit, one, Ending::Objected)?;
        }
    }
    let association = name_of(conn, &claim.association)?;
    let kind = claim.kind;
    let path = format!("/min-forening/{}/tilganger", claim.association);
    let purpose = if keep {
        "officers.objection_kept"
    } else {
        "officers.objection_ended"
    };
    post.to_officers(conn, purpose, (&claim.association, None), &path, &|say| {
        vec![
            ("association", association.clone()),
            ("role", kind_words(say, kind)),
            ("reason", reason.to_owned()),
        ]
    })?;
    Ok(true)
}

fn record(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
    remark: &str,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let versions = Versions {
        from: Some(claim.version),
        to: Some(claim.version + 1),
    };
    let about = Some(claim.association.as_str());
    access::record_with(conn, clock, ids, permit, &claim.id, versions, about, remark)
}
