//! Mail is a row before it is sent.
//!
//! [`queue`] writes the mail and asks for a job that carries it, both in the transaction of what
//! causes the mail. The job hands it to a [`Mailer`] and notes that it is sent; a mail that is noted
//! as sent is never sent again. When the server's answer, or our own note, is lost, the mail goes
//! out once more under the same Message-ID, by which receivers tell that it is the same.
//!
//! Without a mailer, mail waits. Addresses, names and texts are emptied a while after the end
//! ([`forget_sent`]), and neither log nor error holds them: a mail is told by its id.

mod address;
mod folder;
mod letter;
mod mailer;
mod outbox;
mod smtp;

pub use address::{MailAddress, MailAddressRefusal};
pub use folder::FileMailer;
pub use letter::Letter;
pub use mailer::{Delivery, Mailer, NoMailer, SendError};
pub(crate) use outbox::{KIND, carrier};
pub use outbox::{NewMail, forget_sent, queue};
pub use smtp::{MailerRefusal, SmtpMailer};
