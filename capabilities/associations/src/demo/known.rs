//! Which association a list of the demonstration means.
//!
//! Lists name associations as people write them, or as the register does, so a name is looked up as
//! both. In the demonstration town a name that is nobody's is a fault of the list, and stops the filling:
//! what is left out in silence is missed by no one until somebody looks for it.

use std::collections::HashMap;

use db::{Conn, Error};

use super::{
    numbers,
    rows::{Row, rows},
};
use crate::store;

/// The associations of the demonstration town, by name.
#[derive(Clone, Debug)]
pub struct Known {
    /// Ids by names in small letters.
    ids: HashMap<String, String>,
    /// Whether it is the demonstration town: one of its own associations is there.
    is_demonstration: bool,
}

impl Known {
    /// Reads the register.
    pub fn read(conn: &mut Conn) -> Result<Self, Error> {
        let rows = rows();
        let numbers = numbers(&rows);
        let numbered = rows.iter().filter_map(|row| {
            let number = numbers.get(row.name)?;
            Some((number.as_str(), row))
        });
        let listed: HashMap<&str, &Row> = numbered.collect();
        let mut known = Self {
            ids: HashMap::new(),
            is_demonstration: false,
        };
        for (id, name, number) in store::named(conn)? {
            let row = number.as_ref().and_then(|it| listed.get(it.as_str()));
            if let Some(row) = row {
                known.is_demonstration = true;
                known.ids.insert(row.name.to_lowercase(), id.clone());
                let registered = row.registered_name().to_lowercase();
                known.ids.insert(registered, id.clone());
            }
            known.ids.insert(name.to_lowercase(), id);
        }
        Ok(known)
    }

    /// The id of the association with this name. In another town than the demonstration's nobody need have
    /// it; there it may be `None`.
    pub fn find(&self, name: &str) -> Result<Option<&str>, Error> {
        match self.ids.get(&name.to_lowercase()) {
            Some(id) => Ok(Some(id.as_str())),
            None if self.is_demonstration => Err(Error::Failed(format!(
                "the demonstration names «{name}», and no association of the register is called that"
            ))),
            None => Ok(None),
        }
    }

    /// Refuses names that [`Known::find`] refuses, before anything is written.
    pub fn check<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
        for name in names {
            self.find(name)?;
        }
        Ok(())
    }
}
