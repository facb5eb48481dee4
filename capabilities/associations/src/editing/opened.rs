//! An association opened for editing: it, the register around it, and who is at it.

use std::sync::Arc;

use access::{Permit, Scope};
use jiff::civil::Date;
use kernel::{Municipality, today};
use web::{Crumb, Fields, FormErrors, PageError, Visit};

use crate::{
    access::{Action, is_public, may},
    actions::OnBehalf,
    model::{Association, AssociationId, OwnLayer},
    public::{Listing, Register},
    store,
};

/// An association opened by somebody who may change it.
pub struct Opened {
    /// As it is stored now.
    pub association: Association,
    /// What everybody sees of all of them.
    pub register: Arc<Register>,
    /// The day it is.
    pub today: Date,
    /// Whether the municipality is at it, on the association's behalf.
    pub on_behalf: bool,
}

impl Opened {
    /// Opens it, when the visitor may do `action` with it.
    pub async fn by(visit: &Visit, id: String, action: Action) -> Result<Self, PageError> {
        visit.person()?;
        let register = visit.kept::<Register>().await?;
        let wanted = AssociationId(id);
        let found = visit.read(move |_, conn| Ok(store::one(conn, &wanted)?));
        let association = found.await?.ok_or(PageError::NotFound)?;
        permitted(visit, action, &association)?;
        let on_behalf = !visit.actor().may_for(&association.id.0, Scope::Profile);
        Ok(Self {
            on_behalf,
            association,
            register,
            today: today(&*visit.town().clock),
        })
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.association.id.0
    }

    /// The municipality.
    pub fn municipality(&self) -> &Municipality {
        self.register.municipality()
    }

    /// The address of a page of its profile.
    pub fn path(&self, visit: &Visit, after: &str) -> String {
        visit.to(&format!("{}{after}", super::path(self.id())))
    }

    /// What everybody would see, were `layer` what it says; though it is not listed.
    pub fn listing(&self, layer: &OwnLayer) -> Listing {
        let changed = self.association.with_layer(layer);
        let mut listing = Listing::shown(&changed, self.municipality(), self.register.vocabulary());
        let now = self.register.get(&self.association.id);
        listing.contact = now.and_then(|listing| listing.contact.clone());
        listing
    }

    /// The way here.
    pub fn crumbs(&self, visit: &Visit, last: Option<(String, String)>) -> Vec<Crumb> {
        let say = visit.say();
        let crumb = |words: String, path: String| Crumb { words, path };
        let mut crumbs = Vec::new();
        if self.on_behalf {
            let there = visit.to(&format!("/saker/forening/{}", self.id()));
            crumbs.push(crumb(self.association.name.clone(), there));
        } else if web::reaches(visit, "/min-forening/{id}") {
            let there = visit.to(&format!("/min-forening/{}", self.id()));
            crumbs.push(crumb(self.association.name.clone(), there));
        }
        let here = say.t("editing-title").into_owned();
        crumbs.push(crumb(here, self.path(visit, "")));
        crumbs.extend(last.map(|(words, path)| crumb(words, path)));
        crumbs
    }

    /// How it came, as the form says; a case officer must say it.
    pub fn way(&self, visit: &Visit, frame: &Fields, errors: &mut FormErrors) -> OnBehalf {
        if !self.on_behalf {
            return OnBehalf::Itself;
        }
        OnBehalf::from_word(frame.one("on_behalf")).unwrap_or_else(|| {
            errors.add("on_behalf", visit.say().t("editing-way-missing"));
            OnBehalf::Itself
        })
    }
}

/// Leave to do `action`; who may not even know of the association is told that it is not there.
pub fn permitted(
    visit: &Visit,
    action: Action,
    association: &Association,
) -> Result<Permit<Action>, PageError> {
    may(&visit.actor(), action, Some(association)).map_err(|denied| {
        if denied.is_nobody || is_public(association) || visit.actor().is_staff() {
            denied.into()
        } else {
            PageError::NotFound
        }
    })
}
