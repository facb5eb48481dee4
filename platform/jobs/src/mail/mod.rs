//! Mail is a row before it is sent.
//!
//! [`queue`] writes the mail and asks for a job that carries it, both in the transaction of what
//! causes the mail. The job hands it to a [`Mailer`] and notes that it is sent. What is promised:
//! a mail is sent if and only if the change that caused it was kept, and a mail noted as sent is
//! never sent again, whatever stops and when. One moment is out of anybody's hands: when the mail
//! server has taken a mail and its answer, or our note of it, is lost. Then that one mail goes out
//! once more under the same Message-ID, by which receivers tell that it is the same.
//!
//! Mail has three paces ([`Pace`]): a sign-in code overtakes two thousand newsletters, and what can
//! wait a day may be told with other things. How each mail
//! ended is told by [`states`]. Without a mailer, mail waits. Addresses, names and texts are
//! emptied a while after the end ([`forget_sent`]), and neither log nor error holds them: a mail is
//! told by its id.

mod address;
mod carrying;
mod content;
mod folder;
mod letter;
mod mailer;
mod outbox;
mod smtp;
pub(crate) mod state;

pub use address::{MailAddress, MailAddressRefusal};
pub(crate) use carrying::{bulk_may_go, carrier};
pub use content::Content;
pub use folder::FileMailer;
pub use letter::{Body, Letter};
pub use mailer::{BULK_PER_MINUTE, Delivery, Mailer, NoMailer, SendError};
pub(crate) use outbox::{BULK, KIND, KINDS, WAITING};
pub use outbox::{NewMail, Pace, forget_sent, queue, queue_all, take_up};
pub use smtp::{MailerRefusal, SmtpMailer};
pub use state::{Cause, FAILED, State, states, withdraw};
