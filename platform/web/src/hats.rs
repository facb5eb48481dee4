//! For whom she acts: the header's list of associations, and the menu of Min forening.
//!
//! The association in the address counts; without one, the one she last acted for is shown.

use access::Role;

use crate::Visit;

/// An association she acts for, for the header and for choosing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hat {
    /// The association's id.
    pub association: String,
    /// Its name.
    pub words: String,
    /// What she is there, such as «kasserer til 31. mars 2027».
    pub role: String,
    /// The address of its own place, in the visitor's language.
    pub path: String,
    /// Whether she acts for it now.
    pub here: bool,
}

impl Visit {
    /// What the association with this id is called; `None` when there is none.
    pub fn association_name(
        &self,
        conn: &mut db::Conn,
        id: &str,
    ) -> Result<Option<String>, db::Error> {
        for capability in self.capabilities() {
            if let Some(name) = (capability.association_name)(conn, id)? {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }

    /// Every premises that can be borrowed, in their own room's order.
    pub fn lettable(&self, conn: &mut db::Conn) -> Result<Vec<crate::Lettable>, db::Error> {
        let mut all = Vec::new();
        for capability in self.capabilities() {
            all.extend((capability.lettable)(conn)?);
        }
        Ok(all)
    }

    /// The associations she acts for.
    pub fn hats(&self) -> Vec<Hat> {
        let Some(who) = self.who() else {
            return Vec::new();
        };
        let named = self.path().strip_prefix("/min-forening/");
        let named = named.and_then(|rest| rest.split('/').next());
        let worn = self.session().and_then(|session| session.hat.as_deref());
        let all = who.associations();
        let here = named
            .filter(|id| all.contains(id))
            .or(worn.filter(|id| all.contains(id)))
            .or(all.first().copied());
        all.iter()
            .filter_map(|id| {
                let words = self.0.guest.associations.get(*id)?.clone();
                let role = who.roles_in(id).next().map(|role| self.role_words(role));
                Some(Hat {
                    association: (*id).to_owned(),
                    words,
                    role: role.unwrap_or_default(),
                    path: self.to(&format!("/min-forening/{id}")),
                    here: here == Some(*id),
                })
            })
            .collect()
    }

    // texts: role-kind-* scope-* role-source-*
    /// What a role is called, and until when, such as «kasserer til 31. mars 2027».
    pub fn role_words(&self, role: &Role) -> String {
        let kind = self.say().t(&format!("role-kind-{}", role.kind.word()));
        match role.last_day() {
            None => kind.into_owned(),
            Some(day) => {
                let day = self.say().date(day);
                self.say()
                    .ta("role-until", &[("role", &kind), ("day", &day)])
            }
        }
    }

    /// The menu of Min forening for what she may do there: address, words, and whether it is here.
    pub fn my_navigation(&self, association: &str) -> Vec<(String, String, bool)> {
        let (all, actor) = (self.0.house.capabilities(), self.actor());
        let start = format!("/min-forening/{association}");
        let rest = self.path().strip_prefix(&start);
        // Those that not all have are known of the association in the address.
        let own = self.0.guest.own_places.iter().filter(|_| rest.is_some());
        let mut entries: Vec<_> = all
            .iter()
            .flat_map(|one| one.my_navigation)
            .copied()
            .chain(own.copied())
            .filter(|entry| {
                // The place itself is for whoever acts for the association at all.
                let everybody = entry.path.is_empty() && actor.has_role_in(association);
                everybody || actor.may_for(association, entry.scope)
            })
            .collect();
        entries.sort_by_key(|entry| entry.rank);
        // A page may be under two of them; the nearest is here.
        let holds = |path: &&str| {
            let under = rest.and_then(|rest| rest.strip_prefix(path));
            under.is_some_and(|it| it.is_empty() || !path.is_empty() && it.starts_with('/'))
        };
        let paths = entries.iter().map(|entry| entry.path);
        let nearest = paths.filter(holds).max_by_key(|path| path.len());
        entries
            .into_iter()
            .map(|entry| {
                let path = format!("{start}{}", entry.path);
                let here = nearest == Some(entry.path);
                (
                    self.to(&path),
                    self.say().t(entry.text_id).into_owned(),
                    here,
                )
            })
            .collect()
    }
}
