//! Comparing national roles with the register, which changes behind our backs.
//!
//! Authority is a dated fact and is asked about again on a schedule and when a board has changed.
//! A role the register no longer knows runs on for a time of grace, since the register is often
//! slower than the annual meeting; she and the others are told. When the register does not answer,
//! nothing changes.

use std::collections::BTreeSet;

use access::{Permit, Scope, Source, Versions};
use associations::model::AssociationId;
use db::{Conn, Error};
use identity::{
    national::{NationalRole, RolesRefusal},
    people,
    roles::{self, Held},
};
use jiff::civil::Date;
use kernel::OrganisationNumber;
use tasks::{Addressee, NewTask, State};

use super::{in_days, name_of, rules};
use crate::{access::Action, kinds, letters::Post, store::notices, words::kind_words};

const DAY: i64 = 24 * 60 * 60;

/// Compares every national role that has not been compared for some time. Gives back how many
/// associations could not be asked about.
pub fn recheck(post: &Post<'_>, permit: &Permit<Action>) -> Result<usize, Error> {
    let clock = &*post.town.clock;
    let due = post.town.db.read_now(|conn| {
        let before = clock
            .now()
            .plus_seconds(-i64::from(rules(conn)?.check_days) * DAY);
        let mut due: BTreeSet<String> = BTreeSet::new();
        for held in roles::in_all_associations(conn, clock)? {
            let is_old = held.checked_at.is_none_or(|at| at < before);
            if held.role.source == Source::National
                && is_old
                && let Some(association) = held.role.of.association()
            {
                due.insert(association.to_owned());
            }
        }
        Ok::<_, Error>(due)
    })?;
    let mut failed = 0;
    for association in due {
        match recheck_one(post, permit, &association)? {
            Ok(()) => {}
            Err(RolesRefusal::NotSetUp) => return Ok(0),
            Err(refusal) => {
                failed += 1;
                tracing::warn!(%refusal, "national roles could not be compared");
            }
        }
    }
    Ok(failed)
}

/// Compares the national roles of one association. The register is asked outside of the
/// transaction, since it may take its time.
pub fn recheck_one(
    post: &Post<'_>,
    permit: &Permit<Action>,
    association: &str,
) -> Result<Result<(), RolesRefusal>, Error> {
    let town = post.town;
    let number = town.db.read_now(|conn| number_of(conn, association))?;
    let Some(number) = number else {
        return Ok(Ok(()));
    };
    let known = match town.outside.roles.roles_of(&number) {
        Ok(known) => known,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // The numbers are dropped here; what goes on is which hashes hold which role.
    let known = Known::of(post, known);
    town.db.write_now(|conn| {
        let held = roles::in_association(conn, &*town.clock, association)?;
        for one in held
            .iter()
            .filter(|one| one.role.source == Source::National)
        {
            let macs = people::number_macs(conn, &one.person)?;
            // A person who has signed in some other way since cannot be compared.
            if macs.is_empty() {
                continue;
            }
            if known.holds(&macs, one) {
                still_so(post, conn, permit, one)?;
            } else {
                let last = in_days(&*town.clock, rules(conn)?.grace_days);
                gone(
                    post,
                    conn,
                    permit,
                    (association, one),
                    one.role.grace_until.unwrap_or(last),
                )?;
            }
        }
        Ok::<_, Error>(())
    })?;
    Ok(Ok(()))
}

struct Known(Vec<(access::RoleKind, String)>);

impl Known {
    fn of(post: &Post<'_>, national: Vec<NationalRole>) -> Self {
        let key = &post.town.outside.key;
        let hashed = national.into_iter().map(|role| {
            let mac = role.number.mac(|digits| key.mac("national_number", digits));
            (crate::model::kind_of(role.kind), mac)
        });
        Self(hashed.collect())
    }

    fn holds(&self, macs: &[String], held: &Held) -> bool {
        self.0
            .iter()
            .any(|(kind, mac)| *kind == held.role.kind && macs.contains(mac))
    }
}

fn still_so(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    held: &Held,
) -> Result<(), Error> {
    let clock = &*post.town.clock;
    roles::checked(conn, clock, &held.role.id, None)?;
    if held.role.grace_until.is_some() {
        tasks::close(
            conn,
            clock,
            (kinds::GRACE, &held.role.id),
            State::Withdrawn,
            None,
        )?;
        if let Some(association) = held.role.of.association() {
            record(post, conn, permit, (association, held), "known again")?;
        }
    }
    Ok(())
}

fn gone(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, held): (&str, &Held),
    last: Date,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let id = &held.role.id;
    roles::checked(conn, clock, id, Some(last))?;
    if !notices::tell(conn, clock, id, notices::GRACE, last)? {
        return Ok(());
    }
    record(
        post,
        conn,
        permit,
        (association, held),
        "no longer known nationally",
    )?;
    let name = name_of(conn, association)?;
    let path = format!("/min-forening/{association}/tilganger");
    let task = NewTask {
        kind: kinds::GRACE,
        subject: id,
        addressee: Addressee::Association {
            id: association.to_owned(),
            scope: Scope::Officers,
        },
        association: Some(association),
        title: texts::id("officers-task-grace"),
        remark: texts::id("officers-task-grace-why"),
        words: &[("association", &name)],
        path: &path,
        due_on: Some(last),
    };
    tasks::open(conn, clock, ids, &task)?;
    let kind = held.role.kind;
    post.to_person(conn, "officers.grace", &held.person, &path, &|say| {
        vec![
            ("association", name.clone()),
            ("role", kind_words(say, kind)),
            ("day", say.date(last)),
        ]
    })
}

fn number_of(conn: &mut Conn, association: &str) -> Result<Option<OrganisationNumber>, Error> {
    let found = associations::one(conn, &AssociationId(association.to_owned()))?;
    Ok(found.and_then(|association| association.organisation_number))
}

pub(super) fn record(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, held): (&str, &Held),
    remark: &str,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let versions = Versions {
        from: Some(held.version),
        to: Some(held.version + 1),
    };
    let (id, about) = (&held.role.id, Some(association));
    access::record_with(conn, clock, ids, permit, id, versions, about, remark)
}
