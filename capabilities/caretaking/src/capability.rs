//! What this room brings to the house; see [`web::Capability`].

use web::Capability;

use crate::{access, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        permissions: || ::access::describe(access::RULES),
        ..Capability::new("caretaking", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "caretaking",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};
