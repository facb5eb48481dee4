//! The facts beside the page: numbers, registers, categories, where each comes from and how old it is.

use super::{super::words::unbroken, AssociationPage};
use crate::public::Listing;

impl<'a> AssociationPage<'a> {
    pub(super) fn number(&self) -> Option<String> {
        let number = self.listing.organisation_number.as_ref()?;
        Some(self.visit.say().organisation_number(number.as_str()))
    }

    pub(super) fn national_page(&self) -> Option<String> {
        Some(crate::pages::national_page(
            self.listing.organisation_number.as_ref()?.as_str(),
        ))
    }

    pub(super) fn registers(&self) -> String {
        let say = self.visit.say();
        match (
            self.listing.in_voluntary_register,
            self.listing.voluntary_since,
        ) {
            (true, Some(since)) => {
                let since = unbroken(&say.date(since));
                say.ta("association-voluntary-since", &[("date", &since)])
            }
            (true, None) => say.t("association-voluntary-in").into_owned(),
            (false, _) => say.t("association-voluntary-not").into_owned(),
        }
    }

    pub(super) fn founded(&self) -> Option<String> {
        self.listing.founded_on.map(|on| self.visit.say().date(on))
    }

    /// Categories by name, the group only where nothing narrower under it is given.
    pub(super) fn categories(&self) -> Vec<(String, String)> {
        let language = self.visit.language();
        let link = |code: &crate::vocabulary::IcnpoCode| {
            let there = self.visit.to(&format!("/foreninger?category={code}"));
            (code.name(language).to_owned(), there)
        };
        self.listing.categories.iter().map(link).collect()
    }

    pub(super) fn main_organisation(&self) -> Option<&'a Listing> {
        self.register
            .with_number(self.listing.main_organisation.as_ref()?)
    }

    pub(super) fn parts(&self) -> Vec<&'a Listing> {
        let number = self.listing.organisation_number.as_ref();
        number
            .map(|number| self.register.parts_of(number).collect())
            .unwrap_or_default()
    }

    pub(super) fn href(&self, listing: &Listing) -> String {
        self.visit.to(&format!("/forening/{}", listing.id))
    }

    pub(super) fn former_names(&self) -> String {
        self.listing.former_names.join(", ")
    }

    /// The register's word for the legal form, which may be broken after a slash.
    pub(super) fn legal_form(&self) -> Option<String> {
        self.listing
            .legal_form
            .as_ref()
            .map(|form| form.replace('/', "/\u{200b}"))
    }

    pub(super) fn fetched(&self) -> Option<String> {
        let say = self.visit.say();
        let date = unbroken(&say.date(self.listing.fetched_at?.in_oslo().date()));
        Some(say.ta("association-source-national", &[("date", &date)]))
    }

    pub(super) fn fetched_voluntary(&self) -> Option<String> {
        let say = self.visit.say();
        let date = unbroken(&say.date(self.listing.voluntary_fetched_at?.in_oslo().date()));
        Some(say.ta("association-source-voluntary", &[("date", &date)]))
    }

    pub(super) fn confirmed(&self) -> String {
        let say = self.visit.say();
        match self.listing.confirmed_on {
            Some(on) => {
                let id = if self.listing.is_confirmed(self.today) {
                    texts::id("association-source-own")
                } else {
                    texts::id("association-source-own-long-ago")
                };
                say.ta(id, &[("date", &unbroken(&say.date(on)))])
            }
            None => say.t("association-source-unconfirmed").into_owned(),
        }
    }
}
