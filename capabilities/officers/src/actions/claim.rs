//! Claiming an association, in three ways: the nation says so, the association's registered post
//! says so, or somebody is asked.
//!
//! The identity number is compared through a keyed hash and dropped. What a claim gives is visible
//! to the other officers, who can object; where there are none, the association's own address is
//! told.

use access::{Of, Permit, PersonId, RoleKind, Scope, Source, Versions};
use associations::model::AssociationId;
use db::{Conn, Error};
use documents::FileId;
use identity::{
    Key,
    national::NationalRole,
    roles::{self, NewRole},
};
use jiff::civil::Date;
use tasks::{Addressee, NewTask, State};

use super::{in_days, name_of, rules, tend, tend::language_of};
use crate::{
    access::Action,
    kinds,
    letters::{Post, officers_of},
    model::{Claim, ClaimState, Way, kind_of},
    store::claims,
    words::{kind_words, may_words},
};

/// A claim that somebody else must judge.
#[derive(Clone, Debug)]
pub struct NewClaim {
    /// What she says she is.
    pub kind: RoleKind,
    /// Her own words.
    pub evidence: String,
    /// The minutes, or whatever shows it.
    pub file: Option<FileId>,
}

/// What the nation says that the person with these keyed hashes is; each kind once.
pub fn held_nationally(key: &Key, macs: &[String], national: Vec<NationalRole>) -> Vec<RoleKind> {
    let mut kinds: Vec<RoleKind> = national
        .into_iter()
        .filter(|role| {
            let mac = role.number.mac(|digits| key.mac("national_number", digits));
            macs.iter().any(|own| identity::key::same(own, &mac))
        })
        .map(|role| kind_of(role.kind))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Gives her at once what the nation says she is.
pub fn by_nation(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    kinds: &[RoleKind],
) -> Result<(), Error> {
    for kind in kinds {
        granted_at_once(post, conn, permit, association, (*kind, Way::National))?;
    }
    tend(post, conn, association)?;
    Ok(())
}

/// Gives her the role she named: she reads the association's registered post.
pub fn by_code(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    kind: RoleKind,
) -> Result<(), Error> {
    granted_at_once(post, conn, permit, association, (kind, Way::Code))?;
    tend(post, conn, association)?;
    Ok(())
}

/// Asks the officers there are, and staff.
pub fn ask(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    new: NewClaim,
) -> Result<Claim, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    let due_on = in_days(clock, rules(conn)?.answer_days);
    let claim = Claim {
        evidence: new.evidence,
        file: new.file.map(|file| file.0),
        due_on: Some(due_on),
        state: ClaimState::Waiting,
        ..fresh(post, association, &who.person, (new.kind, Way::Request))
    };
    claims::insert(conn, &claim)?;
    record(post, conn, permit, &claim)?;
    let name = name_of(conn, association)?;
    let words = [("association", name.as_str())];
    let officers = officers_of(conn, post.town, association)?;
    let to_officers = Addressee::Association {
        id: association.to_owned(),
        scope: Scope::Officers,
    };
    let theirs = format!("/min-forening/{association}/tilganger/krav/{}", claim.id);
    let ours = format!("/saker/krav/{}", claim.id);
    let open = |addressee, path: &str, conn: &mut Conn| {
        let new = NewTask {
            kind: kinds::CLAIM,
            subject: &claim.id,
            addressee,
            association: Some(association),
            title: texts::id("officers-task-claim"),
            remark: texts::id("officers-task-claim-why"),
            words: &words,
            path,
            due_on: Some(due_on),
        };
        tasks::open(conn, clock, ids, &new)
    };
    if !officers.is_empty() {
        open(to_officers, &theirs, conn)?;
    }
    open(kinds::to_staff(), &ours, conn)?;
    let person = who.name.clone();
    let role = claim.kind;
    post.to_officers(
        conn,
        "officers.claim_asked",
        (association, Some(&who.person)),
        &theirs,
        &|say| {
            vec![
                ("association", name.clone()),
                ("person", person.clone()),
                ("role", kind_words(say, role)),
                ("day", say.date(due_on)),
            ]
        },
    )?;
    Ok(claim)
}

/// Takes back a claim that waits.
pub fn withdraw(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
) -> Result<bool, Error> {
    let clock = &*post.town.clock;
    let by = permit.actor().who().map(|who| &who.person);
    let outcome = (ClaimState::Withdrawn, "");
    if !claims::decide(conn, clock, claim, outcome, None, by)? {
        return Ok(false);
    }
    tasks::close(conn, clock, (kinds::CLAIM, &claim.id), State::Withdrawn, by)?;
    record(post, conn, permit, claim)?;
    Ok(true)
}

fn granted_at_once(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    (kind, way): (RoleKind, Way),
) -> Result<(), Error> {
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    let object_until = in_days(&*post.town.clock, rules(conn)?.objection_days);
    let claim = Claim {
        object_until: Some(object_until),
        ..fresh(post, association, &who.person, (kind, way))
    };
    claims::insert(conn, &claim)?;
    record(post, conn, permit, &claim)?;
    let source = match way {
        Way::National => Source::National,
        Way::Code | Way::Request => Source::Code,
    };
    grant(post, conn, &claim, source, None)?;
    tell_others(post, conn, &claim, &who.name, object_until)
}

/// Gives the role a claim is about, unless she has it.
pub(super) fn grant(
    post: &Post<'_>,
    conn: &mut Conn,
    claim: &Claim,
    source: Source,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let held = roles::in_association(conn, clock, &claim.association)?;
    let same = held
        .iter()
        .find(|one| one.person == claim.person && one.role.kind == claim.kind);
    if let Some(same) = same {
        if source == Source::National && same.role.source == Source::National {
            return roles::checked(conn, clock, &same.role.id, None);
        }
        if source != Source::National {
            return Ok(());
        }
        // The nation's word is the better one.
        roles::end(conn, clock, &same.role.id, roles::Ending::HandedOver)?;
    }
    let new = NewRole {
        person: claim.person.clone(),
        kind: claim.kind,
        of: Of::Association(claim.association.clone()),
        scopes: claim.kind.usual_scopes().to_vec(),
        capabilities: Vec::new(),
        source,
        given_by: by.cloned(),
        until: None,
    };
    roles::give(conn, clock, ids, &new)?;
    Ok(())
}

/// Tells the others who answer for the association; when there are none, its own address.
pub(super) fn tell_others(
    post: &Post<'_>,
    conn: &mut Conn,
    claim: &Claim,
    person: &str,
    object_until: Date,
) -> Result<(), Error> {
    let association = &claim.association;
    let name = name_of(conn, association)?;
    let kind = claim.kind;
    let words = |say: &texts::Speaker| {
        vec![
            ("association", name.clone()),
            ("person", person.to_owned()),
            ("role", kind_words(say, kind)),
            ("may", may_words(say, kind.usual_scopes())),
            ("day", say.date(object_until)),
        ]
    };
    let path = format!("/min-forening/{association}/tilganger/krav/{}", claim.id);
    let but = (association.as_str(), Some(&claim.person));
    let told = post.to_officers(conn, "officers.claim_granted", but, &path, &words)?;
    if told > 0 || claim.way == Way::Code {
        return Ok(());
    }
    let all = associations::one(conn, &AssociationId(association.clone()))?;
    let Some(email) = all.as_ref().and_then(|it| it.email()) else {
        return Ok(());
    };
    let to = (email, all.as_ref().map(language_of).unwrap_or_default());
    let purpose = "officers.claim_granted_alone";
    post.to_address(
        conn,
        purpose,
        to,
        &format!("/forening/{association}"),
        &words,
    )
}

fn fresh(
    post: &Post<'_>,
    association: &str,
    person: &PersonId,
    (kind, way): (RoleKind, Way),
) -> Claim {
    Claim {
        id: post.town.ids.next(),
        association: association.to_owned(),
        person: person.clone(),
        kind,
        way,
        evidence: String::new(),
        file: None,
        state: ClaimState::Granted,
        answer: String::new(),
        due_on: None,
        object_until: None,
        made_at: post.town.clock.now(),
        version: 1,
    }
}

fn record(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    claim: &Claim,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let versions = Versions {
        from: None,
        to: Some(claim.version),
    };
    let about = Some(claim.association.as_str());
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &claim.id,
        versions,
        about,
        claim.way.word(),
    )
}
