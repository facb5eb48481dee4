//! From where a request is answered: at the municipality's desk, or by the association that lets the
//! premises (`/min-forening/{id}/utleie`). The pages are the same. Whoever lets her own sees nothing but
//! requests for that, and neither what the municipality notes for itself nor how a tenant has used other
//! premises.

use access::Actor;
use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use venues::{Venues, model::Occurrence};
use web::{Choice, Crumb, PageError, PageResult, Visit, page};

use super::{
    ground::{Permits, Request},
    place::sets,
};
use crate::desk::{
    access::{Action, may, may_let},
    letting::let_by,
};

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lender {
    /// The municipality's own people.
    Municipality,
    /// The association with this id, which lets the premises.
    Owner(String),
}

/// What an address names: a request, who lends, and perhaps one of its times.
#[derive(Clone, Debug, Deserialize)]
pub struct Asked {
    id: String,
    #[serde(default)]
    booking: Option<String>,
    /// The time; empty when the address names none.
    #[serde(default)]
    pub occurrence: String,
}

impl Asked {
    /// Who lends.
    pub fn lender(&self) -> Lender {
        match self.booking {
            Some(_) => Lender::Owner(self.id.clone()),
            None => Lender::Municipality,
        }
    }

    /// The reservation.
    pub fn booking(&self) -> &str {
        self.booking.as_deref().unwrap_or(&self.id)
    }

    /// The page of the request, with more of an address after it.
    pub fn path(&self, visit: &Visit, rest: &str) -> String {
        let list = self.lender().path();
        visit.to(&format!("{list}/{}{rest}", self.booking()))
    }

    /// The way to the page of the request, which is called this.
    pub fn crumbs(&self, visit: &Visit, number: &str) -> Vec<Crumb> {
        let list = match self.lender() {
            Lender::Municipality => visit.say().t("bookdesk-inbox"),
            Lender::Owner(_) => visit.say().t("bookdesk-letting"),
        };
        vec![
            Crumb {
                words: list.into_owned(),
                path: visit.to(&self.lender().path()),
            },
            Crumb {
                words: number.to_owned(),
                path: self.path(visit, ""),
            },
        ]
    }
}

impl Lender {
    /// The list of requests, without language.
    pub fn path(&self) -> String {
        match self {
            Self::Municipality => "/saker/reservasjoner".to_owned(),
            Self::Owner(id) => format!("/min-forening/{id}/utleie"),
        }
    }

    /// Whether it is the municipality's.
    pub fn is_municipal(&self) -> bool {
        *self == Self::Municipality
    }

    /// Asks whether somebody may see requests here.
    pub fn may_see(&self, actor: &Actor) -> Result<(), PageError> {
        match self {
            Self::Municipality => may(actor, Action::See)?,
            Self::Owner(id) => may_let(actor, Action::See, id)?,
        };
        Ok(())
    }

    /// Whether somebody may answer here.
    pub fn may_answer(&self, actor: &Actor) -> bool {
        self.permits(actor).is_ok()
    }

    /// Permits to answer.
    pub fn permits(&self, actor: &Actor) -> Result<Permits, PageError> {
        match self {
            Self::Municipality => Permits::staff(actor, Action::Answer),
            Self::Owner(id) => Permits::owner(actor, Action::Answer, id),
        }
    }

    /// Whether a part of premises is let from here.
    pub fn lets(&self, venues: &Venues, set: &str) -> bool {
        match self {
            Self::Municipality => true,
            Self::Owner(id) => let_by(venues, [set]).as_ref() == Some(id),
        }
    }

    /// A request that is not answered from here does not exist here.
    pub fn holds(&self, venues: &Venues, request: Request) -> Result<Request, PageError> {
        let ours = |it: &Occurrence| self.lets(venues, &it.set);
        if self.is_municipal() || (!request.times.is_empty() && request.times.iter().all(ours)) {
            Ok(request)
        } else {
            Err(PageError::NotFound)
        }
    }

    /// Parts of premises to choose among; those of `first`'s site come first.
    pub fn sets(&self, venues: &Venues, chosen: &str, first: &str) -> Vec<Choice> {
        let mut all = sets(venues, chosen, first);
        all.retain(|choice| self.lets(venues, &choice.value));
        all
    }
}

#[derive(Template)]
#[template(path = "bookdesk/at_desk.html")]
struct AtDesk<'a> {
    visit: &'a Visit,
    title: &'a str,
    body: String,
}

#[derive(Template)]
#[template(path = "bookdesk/at_owner.html")]
struct AtOwner<'a> {
    visit: &'a Visit,
    title: &'a str,
    body: String,
}

/// A page of the desk, in the frame of those who lend.
pub fn framed(
    visit: &Visit,
    lender: &Lender,
    title: &str,
    body: &impl Template,
    status: StatusCode,
) -> PageResult {
    let body = body.render().map_err(|fault| PageError::fault(&fault))?;
    match lender {
        Lender::Municipality => page(&AtDesk { visit, title, body }, status),
        Lender::Owner(_) => page(&AtOwner { visit, title, body }, status),
    }
}
