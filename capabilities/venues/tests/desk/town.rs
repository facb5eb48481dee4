//! A town with the stage's hall and pitch, served, and somebody who looks after them.

use access::{PersonId, RoleKind};
use axum::{Router, routing::get};
use testkit::{Browser, Fresh, Page, TestHouse};
use venues::model::{Occurrence, Premises, State};
use web::{Capability, RouteLine};

use crate::stage::Stage;

pub const HOST: &str = "fjordvik.example";

pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        prices::capability(),
        venues::capability(),
        inbox(),
    ]
}

/// The inbox and Min forening are another room's; pages stand in for them, so that menus lead
/// somewhere.
fn inbox() -> Capability {
    const TEXTS: texts::Source = texts::Source {
        room: "inbox",
        nb: "",
        nn: "",
        en: "",
    };
    const ROUTES: &[RouteLine] = &[RouteLine::public("/{language}/saker", "stands in")];
    Capability {
        pages: || {
            Router::new()
                .route("/saker", get(async || ""))
                .route("/min-forening/{id}", get(async || ""))
                .route("/varsler/ledig", get(async || ""))
        },
        routes: ROUTES,
        ..Capability::new("inbox", TEXTS)
    }
}

/// The stage and its house.
pub struct Town {
    pub stage: Stage,
    pub house: TestHouse,
    pub staff: PersonId,
}

impl Town {
    pub fn open(fresh: &Fresh) -> Self {
        let all = [crate::stage::hall(), crate::stage::pitch()];
        let stage = Stage::with(fresh, &capabilities(), &all);
        let staff = stage.town.person("Marit", "marit@fjordvik.example");
        stage.town.employ(&staff, RoleKind::CaseOfficer, None);
        Self {
            house: TestHouse::of(&stage.town, capabilities),
            stage,
            staff,
        }
    }

    /// A browser of hers.
    pub fn browser(&self) -> Browser<'_> {
        self.house
            .browser(HOST)
            .sign_in(&self.stage.town, &self.staff)
    }

    /// Premises as they are stored now.
    pub fn premises(&self, id: &str) -> Premises {
        let (_, all) = self.stage.read(venues::all);
        let mut all = all.into_iter();
        all.find(|it| it.id == id)
            .unwrap_or_else(|| panic!("{id} is there"))
    }

    /// An occurrence's state now.
    pub fn state(&self, it: &Occurrence) -> State {
        self.stage.now(&it.id).state
    }
}

/// The version a page's first form was made from.
pub fn version(page: &Page) -> String {
    let versions = page.attributes("input[name=version]", "value");
    versions.first().cloned().unwrap_or_default()
}

/// What the page has in the hidden field that says the preview was seen.
pub fn seen(page: &Page) -> String {
    let seen = page.attributes("input[name=seen]", "value");
    seen.first().cloned().unwrap_or_default()
}

/// The fields of a form as a browser would send them, from the page itself.
pub fn fields_of(page: &Page, form: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let pairs = |selector: &str| -> Vec<(String, String)> {
        let selector = format!("{form} {selector}");
        let names = page.attributes(&selector, "name");
        let values = page.attributes(&selector, "value");
        names.into_iter().zip(values).collect()
    };
    fields.extend(pairs("input[type=hidden]"));
    fields.extend(pairs("input[type=text]"));
    fields.extend(pairs("input[type=checkbox][checked]"));
    let selects = page.attributes(&format!("{form} select"), "name");
    for name in selects {
        let chosen = format!("{form} select[name=\"{name}\"] option[selected]");
        let value = page.attributes(&chosen, "value").first().cloned();
        fields.push((name, value.unwrap_or_default()));
    }
    fields
}

/// The same, with these set instead of what the page has.
pub fn with(mut fields: Vec<(String, String)>, set: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, _) in set {
        fields.retain(|(known, _)| known != name);
    }
    let set = set
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    fields.extend(set);
    fields
}

/// Sends fields that were gathered.
pub fn post(browser: &Browser<'_>, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    browser.post(path, &fields)
}
