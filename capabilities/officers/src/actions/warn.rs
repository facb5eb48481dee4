//! Warning that somebody's access ends soon, so that nobody stands before a locked door on the day
//! of the deadline.

use access::Scope;
use db::Error;
use identity::roles;
use tasks::{Addressee, NewTask};

use super::{in_days, name_of, rules};
use crate::{kinds, letters::Post, store::notices, words::kind_words};

/// Tells everybody whose role ends within the days of warning, once for each last day, and asks
/// those who answer for the association whether it should go on.
pub fn warn(post: &Post<'_>) -> Result<usize, Error> {
    let (town, clock, ids) = (post.town, &*post.town.clock, &*post.town.ids);
    town.db.write_now(|conn| {
        let last_warned = in_days(clock, rules(conn)?.warning_days);
        let mut told = 0;
        for held in roles::in_all_associations(conn, clock)? {
            let (Some(association), Some(until)) = (held.role.of.association(), held.role.until)
            else {
                continue;
            };
            let id = &held.role.id;
            let is_soon = until <= last_warned;
            if !is_soon || !notices::tell(conn, clock, id, notices::ENDS, until)? {
                continue;
            }
            told += 1;
            let name = name_of(conn, association)?;
            let kind = held.role.kind;
            let own = format!("/min-forening/{association}");
            post.unhurried()
                .to_person(conn, "officers.ends_soon", &held.person, &own, &|say| {
                    vec![
                        ("association", name.clone()),
                        ("role", kind_words(say, kind)),
                        ("day", say.date(until)),
                    ]
                })?;
            let task = NewTask {
                kind: kinds::ENDS,
                subject: id,
                addressee: Addressee::Association {
                    id: association.to_owned(),
                    scope: Scope::Officers,
                },
                association: Some(association),
                title: texts::id("officers-task-ends"),
                remark: texts::id("officers-task-ends-why"),
                words: &[("association", &name)],
                path: &format!("/min-forening/{association}/tilganger/{id}"),
                due_on: Some(until),
            };
            tasks::open(conn, clock, ids, &task)?;
        }
        Ok(told)
    })
}
