//! Who visits: from the cookie to a person with her roles.

use std::{collections::BTreeMap, sync::Arc};

use access::Actor;
use axum::http::HeaderMap;
use db::Conn;
use identity::{Session, sessions};

use crate::{Capability, Cookie, MyNavigation, PageError, Town};

/// Who visits.
pub struct Guest {
    /// As rules see her.
    pub actor: Actor,
    /// Her session.
    pub session: Option<Session>,
    /// What the associations she acts for are called, by id.
    pub associations: BTreeMap<String, String>,
    /// Places in the menu of Min forening that the association in the address has, and not all have.
    pub own_places: Vec<MyNavigation>,
}

impl Guest {
    fn nobody() -> Self {
        Self {
            actor: Actor::Nobody,
            session: None,
            associations: BTreeMap::new(),
            own_places: Vec::new(),
        }
    }

    /// Finds her by her cookie; `path` is the address she asks for, without language.
    pub fn of(
        town: &Town,
        conn: &mut Conn,
        capabilities: &[Capability],
        (token, path): (Option<&str>, &str),
    ) -> Result<Self, PageError> {
        let Some(token) = token else {
            return Ok(Self::nobody());
        };
        let clock = &*town.clock;
        let Some(session) = sessions::of_token(conn, clock, token)? else {
            return Ok(Self::nobody());
        };
        let proved = session.is_verified(clock.now());
        let Some(who) = identity::who(conn, clock, &session.person_id, proved)? else {
            return Ok(Self::nobody());
        };
        let mut associations = BTreeMap::new();
        for id in who.associations() {
            // The register alone knows; nobody else is asked once it has answered.
            let mut names = capabilities
                .iter()
                .map(|one| (one.association_name)(conn, id));
            if let Some(name) = names.find_map(Result::transpose).transpose()? {
                associations.insert(id.to_owned(), name);
            }
        }
        let mut own_places = Vec::new();
        let here = path.strip_prefix("/min-forening/");
        let here = here.and_then(|rest| rest.split('/').next());
        if let Some(id) = here.filter(|id| associations.contains_key(*id)) {
            for one in capabilities {
                own_places.extend((one.my_own_navigation)(town, conn, id)?);
            }
        }
        Ok(Self {
            actor: Actor::Person(Arc::new(who)),
            session: Some(session),
            associations,
            own_places,
        })
    }
}

/// The session's token, as the browser sent it.
pub fn token(headers: &HeaderMap, secure: bool) -> Option<String> {
    Cookie::SESSION.of(headers, secure).map(str::to_owned)
}

/// Writes now and then that the session is in use, so that it does not end while she works.
pub async fn mark(town: &Arc<Town>, session: Option<&Session>) -> Result<(), PageError> {
    let now = town.clock.now();
    let Some(used) = session.filter(|session| session.should_be_marked(now)) else {
        return Ok(());
    };
    let (town, id) = (Arc::clone(town), used.id.clone());
    let clock = Arc::clone(&town.clock);
    town.db
        .write(move |conn| sessions::mark(conn, &*clock, &id))
        .await?;
    Ok(())
}
