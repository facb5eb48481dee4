//! Tables and queries of this room.

pub mod invitations;
pub mod notices;
mod table;
