//! What people do: one function for each thing, and each demands a permit.

mod compose;
mod converse;
mod decline;
mod publish;
mod send;

pub use compose::{begin_mailing, change_mailing, delete_mailing, keep_segment, take_in_file};
pub(crate) use converse::write_then;
pub use converse::{
    NewLetter, TASK, answer, begin_thread, finish_thread, reply, write_to_municipality,
};
pub use decline::decline_news;
pub use publish::{enter_deadline, publish_notice};
pub(crate) use send::send_at;
pub use send::{Sent, schedule, send, send_scheduled, stop, try_on_self};
