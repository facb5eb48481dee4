//! A site as it is written in its form.

use kernel::Position;
use web::{Fields, FormErrors, PageError, Visit};

use crate::{model::Site, store};

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub district: String,
    pub address: String,
    pub position: String,
    pub transport: String,
    pub parking: String,
    pub house_rules: String,
    pub owner: String,
}

const LONGEST_NAME: usize = 100;
const LONGEST_TEXT: usize = 2_000;

impl Written {
    /// A site as it is. `owner` is the name of the association that lets it.
    pub fn of(site: &Site, owner: &str) -> Self {
        let position = site
            .position
            .map(|at| format!("{:.5}, {:.5}", at.latitude, at.longitude));
        Self {
            name: site.name.clone(),
            district: site.district.clone(),
            address: site.address.clone(),
            position: position.unwrap_or_default(),
            transport: site.transport.clone(),
            parking: site.parking.clone(),
            house_rules: site.house_rules.clone(),
            owner: owner.to_owned(),
        }
    }

    /// What was sent. An owner that may not be changed is given.
    pub fn read(fields: &Fields, owner: &str) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            name: one("name"),
            district: one("district"),
            address: one("address"),
            position: one("position"),
            transport: one("transport"),
            parking: one("parking"),
            house_rules: one("house_rules"),
            owner: if owner.is_empty() {
                one("owner")
            } else {
                owner.to_owned()
            },
        }
    }

    /// The site, or what is wrong.
    pub async fn parse(
        &self,
        visit: &Visit,
        errors: &mut FormErrors,
    ) -> Result<Option<Site>, PageError> {
        let say = visit.say();
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            errors.add("name", say.t("venuedesk-error-name"));
        }
        if self.address.is_empty() {
            errors.add("address", say.t("venuedesk-error-address"));
        }
        let known = &visit.profile().municipality;
        if !self.district.is_empty() && known.district(&self.district).is_none() {
            errors.add("district", say.t("venuedesk-error-district"));
        }
        let position = position(&self.position);
        if position.is_none() && !self.position.is_empty() {
            errors.add("position", say.t("venuedesk-error-position"));
        }
        for (name, text) in [
            ("transport", &self.transport),
            ("parking", &self.parking),
            ("house_rules", &self.house_rules),
        ] {
            if text.chars().count() > LONGEST_TEXT {
                errors.add(name, say.t("venuedesk-error-long"));
            }
        }
        let owner = self.owner(visit, errors).await?;
        Ok(errors.is_empty().then(|| Site {
            id: String::new(),
            name: self.name.clone(),
            district: self.district.clone(),
            address: self.address.clone(),
            position,
            transport: self.transport.clone(),
            parking: self.parking.clone(),
            house_rules: self.house_rules.clone(),
            owner,
        }))
    }

    /// The association, or the lessor, with just this name.
    async fn owner(
        &self,
        visit: &Visit,
        errors: &mut FormErrors,
    ) -> Result<Option<String>, PageError> {
        if self.owner.is_empty() {
            return Ok(None);
        }
        let wanted = self.owner.to_lowercase();
        let names = visit
            .read(|_, conn| {
                let mut names = associations::names(conn)?;
                let lessors = store::lessors::all(conn)?.into_iter();
                names.extend(lessors.map(|it| (it.id, it.name)));
                Ok(names)
            })
            .await?;
        let mut found = names
            .into_iter()
            .filter(|(_, name)| name.to_lowercase() == wanted);
        if let (Some((id, _)), None) = (found.next(), found.next()) {
            Ok(Some(id))
        } else {
            errors.add("owner", visit.say().t("venuedesk-error-owner"));
            Ok(None)
        }
    }
}

/// «62.3462, 5.8562», as maps on the net show it.
pub fn position(written: &str) -> Option<Position> {
    let between = ["; ", ";", ", ", " ", ","];
    let (latitude, longitude) = between.iter().find_map(|it| written.split_once(it))?;
    let degrees = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    let (latitude, longitude) = (degrees(latitude)?, degrees(longitude)?);
    ((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude)).then_some(
        Position {
            latitude,
            longitude,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn a_position_is_read_as_maps_show_it() {
        for written in ["62.3462, 5.8562", "62,3462; 5,8562", "62.3462,5.8562"] {
            let at = position(written).unwrap_or_else(|| panic!("{written}"));
            assert!((at.latitude - 62.3462).abs() < 1e-9, "{written}");
            assert!((at.longitude - 5.8562).abs() < 1e-9, "{written}");
        }
        for not in ["", "62.3", "her, der", "91.0, 5.0"] {
            assert!(position(not).is_none(), "{not}");
        }
    }
}
