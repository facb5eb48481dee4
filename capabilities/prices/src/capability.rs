//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use web::Capability;

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        ..Capability::new("prices", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "prices",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "prices",
    "0001_prices",
    include_str!("../schema/0001_prices.sql"),
)];
