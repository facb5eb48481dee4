//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use web::Capability;

use crate::store;

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        ..Capability::new("bookings", TEXTS)
    }
}

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "bookings",
    "0001_bookings",
    include_str!("../schema/0001_bookings.sql"),
)];

const TEXTS: texts::Source = texts::Source {
    room: "bookings",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};
