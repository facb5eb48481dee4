//! What this room brings to the house; see [`web::Capability`].

use web::Capability;

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        ..Capability::new("followup", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "followup",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};
