//! Stories of jobs, events, the schedule and mail, on both engines. Time stands still unless a
//! story moves it, and mail goes to a mail server that speaks the protocol.

mod asking;
mod crash;
mod events;
mod forgetting;
mod leases;
mod letters;
mod mail_can_wait;
mod mail_in_bulk;
mod mail_is_private;
mod mail_is_sent;
mod running;
mod schedule;
mod status;
mod town;
