//! Lenker: where to read more.

use web::{Fields, FormErrors};

use super::{Judge, Pairs, rows, text};
use crate::{
    model::{Link, OwnProfile},
    public::web_address,
};

const LONGEST_LABEL: usize = 80;
const LONGEST_ADDRESS: usize = 300;

/// The form.
pub fn fill(own: &OwnProfile, pairs: &mut Pairs) {
    for (row, link) in (1..).zip(&own.links) {
        pairs.put(format!("links-{row}-label"), &link.label);
        // One that is no web address is never shown, and has to be written again.
        let address = web_address(&link.address).unwrap_or_default();
        pairs.put(format!("links-{row}-address"), address);
    }
}

/// What was written.
pub fn apply(fields: &Fields, own: &mut OwnProfile, judge: &Judge<'_>, errors: &mut FormErrors) {
    let links = rows(fields, "links", &["label", "address"])
        .into_iter()
        .map(|row| {
            let named = |name: &str| format!("links-{row}-{name}");
            let label = text(fields, named("label"), LONGEST_LABEL, judge, errors);
            let written = text(fields, named("address"), LONGEST_ADDRESS, judge, errors);
            if label.is_empty() {
                errors.add(named("label"), judge.say.t("editing-link-label-missing"));
            }
            let address = web_address(&written);
            if address.is_none() {
                errors.add(named("address"), judge.say.t("editing-address-wrong"));
            }
            Link {
                label,
                address: address.unwrap_or(written),
            }
        });
    own.links = links.collect();
}
