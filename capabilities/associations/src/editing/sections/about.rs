//! Om oss: what people call it, what it is and does, what a newcomer does first.

use kernel::Translated;
use web::{Fields, FormErrors};

use super::{Judge, Pairs, text};
use crate::model::OwnProfile;

const LONGEST_NAME: usize = 60;
const LONGEST_TEXT: usize = 4000;

/// The form.
pub fn fill(own: &OwnProfile, pairs: &mut Pairs) {
    pairs.put("short_name", &own.short_name);
    for (name, words) in [
        ("description", &own.description),
        ("how_to_start", &own.how_to_start),
    ] {
        pairs.put(format!("{name}-nb"), &words.nb);
        pairs.put(format!("{name}-nn"), &words.nn);
        pairs.put(format!("{name}-en"), &words.en);
    }
}

/// What was written.
pub fn apply(fields: &Fields, own: &mut OwnProfile, judge: &Judge<'_>, errors: &mut FormErrors) {
    own.short_name = text(fields, "short_name".into(), LONGEST_NAME, judge, errors);
    let mut words = |name: &str| {
        let mut one = |tag| text(fields, format!("{name}-{tag}"), LONGEST_TEXT, judge, errors);
        Translated {
            nb: one("nb"),
            nn: one("nn"),
            en: one("en"),
        }
    };
    own.description = words("description");
    own.how_to_start = words("how_to_start");
}
