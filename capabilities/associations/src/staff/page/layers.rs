//! The three layers side by side: for each fact what the national register says, what the association
//! says and what the municipality has decided, and when each was said.

use kernel::Translated;
use texts::Speaker;

use crate::{
    model::{Approval, Association, Openness},
    national::Address,
    pages::words,
};

/// A fact, as each layer has it; empty where a layer says nothing.
pub struct Fact {
    /// Its name.
    pub term: String,
    /// Nationally.
    pub national: String,
    /// By the association.
    pub own: String,
    /// By the municipality.
    pub ours: String,
}

/// Every fact that some layer has.
pub fn facts(say: &Speaker, association: &Association) -> Vec<Fact> {
    let entity = association.entity.as_ref().map(|dated| &dated.facts);
    let voluntary = association.voluntary.as_ref().map(|dated| &dated.facts);
    let own = association.own.clone().unwrap_or_default();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let language = say.language();
    let words_of = |said: &Translated| {
        let nearest = said.nearest(language);
        nearest
            .map(|(_, text)| words::opening(text, 200))
            .unwrap_or_default()
    };
    let mut facts = Vec::new();
    let mut tell = |id: &str, national: String, own: String| {
        if !national.is_empty() || !own.is_empty() {
            facts.push(Fact {
                term: say.t(id).into_owned(),
                national,
                own,
                ours: String::new(),
            });
        }
    };
    tell(
        texts::id("layer-name"),
        entity.map(|entity| entity.name.clone()).unwrap_or_default(),
        own.short_name.clone(),
    );
    tell(
        texts::id("layer-form"),
        text(entity.and_then(|it| it.form.as_ref()?.description.as_ref())),
        String::new(),
    );
    let address = |address: Option<&Address>| address.map(address_words).unwrap_or_default();
    let places: Vec<&str> = own
        .meeting_places
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    tell(
        texts::id("layer-address"),
        address(entity.and_then(|it| it.business_address.as_ref())),
        places.join(", "),
    );
    tell(
        texts::id("layer-post"),
        address(entity.and_then(|it| it.postal_address.as_ref())),
        String::new(),
    );
    tell(
        texts::id("layer-email"),
        text(entity.and_then(|it| it.email.as_ref())),
        own.email.clone(),
    );
    let phones = entity.map(|it| [&it.phone, &it.mobile].map(|number| text(number.as_ref())));
    let phones = phones
        .unwrap_or_default()
        .into_iter()
        .filter(|number| !number.is_empty());
    let phones: Vec<String> = phones.map(|number| say.phone(&number)).collect();
    tell(texts::id("layer-phone"), phones.join(", "), String::new());
    tell(
        texts::id("layer-website"),
        text(entity.and_then(|it| it.website.as_ref())),
        own.website.clone(),
    );
    tell(
        texts::id("layer-activity"),
        text(entity.and_then(|it| it.activity.as_ref())),
        words_of(&own.description),
    );
    let categories = association
        .categories
        .iter()
        .map(|code| code.name(language).to_owned());
    let categories: Vec<String> = categories.collect();
    tell(
        texts::id("layer-categories"),
        categories.join(", "),
        String::new(),
    );
    let date =
        |date: Option<jiff::civil::Date>| date.map(|date| say.date(date)).unwrap_or_default();
    tell(
        texts::id("layer-founded"),
        date(entity.and_then(|it| it.founded_on)),
        String::new(),
    );
    let grassroots = voluntary.and_then(|it| it.grasrot.as_ref()?.takes_part);
    let grassroots = grassroots.map(|takes_part| {
        say.t(if takes_part { "staff-yes" } else { "staff-no" })
            .into_owned()
    });
    tell(
        texts::id("layer-grassroots"),
        grassroots.unwrap_or_default(),
        String::new(),
    );
    let remarks = entity.map(|it| it.remarks.iter().map(|it| it.text.clone()));
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
    tell(texts::id("layer-remarks"), remarks.join(" "), String::new());
    let room = words::openness(say, own.openness).map(|state| state.words);
    if own.openness != Openness::Unknown {
        tell(
            texts::id("layer-room"),
            String::new(),
            room.unwrap_or_default(),
        );
    }
    let groups: Vec<&str> = own.groups.iter().map(|group| group.name.as_str()).collect();
    tell(texts::id("layer-groups"), String::new(), groups.join(", "));
    facts.extend(decided(say, association));
    facts
}

/// What the municipality has decided about it.
fn decided(say: &Speaker, association: &Association) -> Vec<Fact> {
    let ours = &association.internal;
    let shown = match ours.archived_at {
        Some(at) => say.ta(
            "layer-shown-archived",
            &[("day", &say.date(at.in_oslo().date()))],
        ),
        None if ours.listed => say.t("layer-shown-yes").into_owned(),
        None => say.t("layer-shown-no").into_owned(),
    };
    let approval = match ours.approval {
        Approval::None => String::new(),
        Approval::Waiting => say.t("layer-approval-waiting").into_owned(),
        Approval::Approved => say.t("layer-approval-approved").into_owned(),
        Approval::Refused => say.t("layer-approval-refused").into_owned(),
    };
    let facts = [
        (texts::id("layer-shown"), shown),
        (texts::id("layer-approval"), approval),
        (texts::id("layer-because"), ours.because.clone()),
    ];
    let said = facts.into_iter().filter(|(_, words)| !words.is_empty());
    said.map(|(id, ours)| Fact {
        term: say.t(id).into_owned(),
        national: String::new(),
        own: String::new(),
        ours,
    })
    .collect()
}

fn address_words(address: &Address) -> String {
    let place = [&address.postal_code, &address.town].map(|part| part.clone().unwrap_or_default());
    let place = place.join(" ");
    let parts = address
        .lines
        .iter()
        .map(String::as_str)
        .chain([place.trim()]);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
