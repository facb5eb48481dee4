//! What the pictures of a page are of: a site or premises.

use std::sync::Arc;

use axum::{body::Bytes, extract::Path};
use db::Conn;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Upload, Visit};

use super::{add, change, shown};
use crate::{
    desk::{
        frame::{Frame, LIST, first_crumb},
        ground::{Ground, count, permit},
        trail,
    },
    model::{Picture, Pictured},
    store,
    venues::Venues,
};

/// What the pictures are of.
pub struct Owner {
    /// A site or premises.
    pub of: Pictured,
    /// The association that lets it.
    pub lets: Option<String>,
    /// Its pictures, in order.
    pub pictures: Vec<Picture>,
    /// Around the page.
    pub frame: Frame,
}

impl Owner {
    /// Counts a change of it in its own transaction.
    pub fn count(&self, conn: &mut Conn, version: i64) -> Result<(), PageError> {
        match &self.of {
            Pictured::Premises(id) => count(conn, id, version),
            Pictured::Site(id) => {
                if store::change::count_site(conn, id, version)? {
                    Ok(())
                } else {
                    Err(PageError::Changed)
                }
            }
        }
    }

    async fn of_premises(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let ground = Ground::of(visit, id).await?;
        Ok(Self {
            of: Pictured::Premises(id.to_owned()),
            pictures: ground.venues.pictures(id).to_vec(),
            frame: ground.frame(visit, "/bilder"),
            lets: ground.site.owner,
        })
    }

    async fn of_site(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let (seen, id) = (visit.clone(), id.to_owned());
        visit
            .read(move |town, conn| {
                let venues: Arc<Venues> = town.kept(conn)?;
                let Some(site) = venues.site(&id) else {
                    permit(&seen.actor(), None)?;
                    return Err(PageError::NotFound);
                };
                permit(&seen.actor(), site.owner.as_deref())?;
                let path = seen.to(&format!("{LIST}/sted/{id}/bilder"));
                let version = store::change::site_version(conn, &id)?;
                let frame = Frame {
                    lacks: Vec::new(),
                    name: site.name.clone(),
                    heading: seen.say().t("venuedesk-tab-pictures").into_owned(),
                    crumbs: vec![
                        first_crumb(&seen),
                        Crumb {
                            words: site.name.clone(),
                            path: seen.to(&format!("{LIST}/sted/{id}")),
                        },
                        Crumb {
                            words: seen.say().t("venuedesk-tab-pictures").into_owned(),
                            path: path.clone(),
                        },
                    ],
                    tabs: Vec::new(),
                    path,
                    public_path: String::new(),
                    version: version.unwrap_or_default(),
                    ended: String::new(),
                    trail: trail::about(&seen, conn, &id)?,
                };
                Ok(Self {
                    pictures: venues.pictures(&id).to_vec(),
                    lets: site.owner.clone(),
                    of: Pictured::Site(id),
                    frame,
                })
            })
            .await
    }
}

/// Pictures of premises.
pub mod of_premises {
    use super::{
        Bytes, Fields, FormErrors, Owner, PageResult, Path, Upload, Visit, add, change, shown,
    };

    /// The page.
    pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
        let owner = Owner::of_premises(&visit, &id).await?;
        shown(&visit, owner, &Fields::default(), FormErrors::new())
    }

    /// Changes what is said of them.
    pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        let owner = Owner::of_premises(&visit, &id).await?;
        change(visit, owner, body).await
    }

    /// Adds one.
    pub async fn new(visit: Visit, Path(id): Path<String>, form: Upload<11>) -> PageResult {
        let owner = Owner::of_premises(&visit, &id).await?;
        add(visit, owner, form).await
    }
}

/// Pictures of a site.
pub mod of_site {
    use super::{
        Bytes, Fields, FormErrors, Owner, PageResult, Path, Upload, Visit, add, change, shown,
    };

    /// The page.
    pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
        let owner = Owner::of_site(&visit, &id).await?;
        shown(&visit, owner, &Fields::default(), FormErrors::new())
    }

    /// Changes what is said of them.
    pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        let owner = Owner::of_site(&visit, &id).await?;
        change(visit, owner, body).await
    }

    /// Adds one.
    pub async fn new(visit: Visit, Path(id): Path<String>, form: Upload<11>) -> PageResult {
        let owner = Owner::of_site(&visit, &id).await?;
        add(visit, owner, form).await
    }
}
