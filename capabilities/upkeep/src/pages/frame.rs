//! What every page here has around it: the way here, the tabs, and who it is about.

use associations::model::Association;
use web::{Crumb, Visit};

use crate::access::is_on_behalf;

/// The frame of a page about one association.
pub struct Frame {
    /// The association's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// From the start to here.
    pub crumbs: Vec<Crumb>,
    /// The menu of Min forening; empty for staff.
    pub tabs: Vec<(String, String, bool)>,
    /// Whether staff enter for the association.
    pub is_staff: bool,
}

impl Frame {
    /// Around the page with this heading. Links go only where there is something.
    pub fn of(visit: &Visit, association: &Association, heading: &str) -> Self {
        let id = association.id.0.clone();
        let is_staff = is_on_behalf(&visit.actor(), &id);
        let acts = visit.actor().has_role_in(&id);
        let (pattern, place) = if acts {
            ("/min-forening/{id}", format!("/min-forening/{id}"))
        } else {
            ("/saker/forening/{id}", format!("/saker/forening/{id}"))
        };
        let mut crumbs = Vec::new();
        if web::reaches(visit, pattern) {
            crumbs.push(Crumb {
                words: association.name.clone(),
                path: visit.to(&place),
            });
        }
        crumbs.push(Crumb {
            words: heading.to_owned(),
            path: visit.to(visit.path()),
        });
        Self {
            name: association.name.clone(),
            crumbs,
            tabs: visit.my_navigation(&id),
            is_staff,
            id,
        }
    }

    /// The address of a page about the same association.
    pub fn to(&self, visit: &Visit, rest: &str) -> String {
        visit.to(&format!("/min-forening/{}{rest}", self.id))
    }
}
