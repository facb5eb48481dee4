//! A mail that bounced becomes a task: somebody should find out where the association is reached.
//!
//! The mail tells it by an event when its address was refused for good ([`jobs::mail::FAILED`]).
//! However many mails bounce, there is one task for an association until somebody has ended it.

use jobs::{
    Context, Event, JobError,
    mail::{Cause, FAILED},
};
use tasks::{Addressee, NewTask};

use crate::store;

/// The kind of task.
pub const BOUNCED: &str = "messages.bounced";

/// The events it is told of.
pub const KINDS: &[&str] = &[FAILED];

// texts: messages-task-bounced
/// Opens the task for each association the mail went to.
pub fn tell_staff(context: &Context, event: &Event) -> Result<(), JobError> {
    let said: serde_json::Value = event.payload.read()?;
    if said["cause"] != Cause::Bounced.word() {
        return Ok(());
    }
    context.db.write_now(|conn| {
        for id in store::associations_of_mail(conn, &event.subject)? {
            let name = associations::name(conn, &id)?.unwrap_or_default();
            let task = NewTask {
                kind: BOUNCED,
                subject: &id,
                addressee: Addressee::Staff {
                    capability: "messages".into(),
                    unit: String::new(),
                },
                association: Some(&id),
                title: "messages-task-bounced",
                remark: "",
                words: &[("association", &name)],
                path: &format!("/saker/forening/{id}"),
                due_on: None,
            };
            tasks::open(conn, &*context.clock, &*context.ids, &task)?;
        }
        Ok(())
    })
}
