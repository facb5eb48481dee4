//! What this room brings to the house; see [`web::Capability`].

use web::Capability;

use crate::{access::RULES, demo};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        permissions: || access::describe(RULES),
        demo: demo::fill,
        ..Capability::new("people", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "people",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};
