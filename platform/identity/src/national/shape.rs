//! Roles as the authorised service writes them: `rollegrupper` with `roller` with `person`.
//!
//! The shape is that of the open roles service with `fodselsnummer` added (API of Enhetsregisteret,
//! `/autorisert-api/enheter/{orgnr}/roller`). Names and birth dates are passed over; we have no need
//! of them. The numbers are wiped wherever they were while being read.

use serde::Deserialize;
use zeroize::Zeroize as _;

use super::{NationalNumber, NationalRole, NationalRoleKind};

/// All roles of one entity.
#[derive(Deserialize)]
pub(super) struct Roles {
    rollegrupper: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    roller: Vec<Role>,
}

#[derive(Deserialize)]
struct Role {
    r#type: Code,
    person: Option<Person>,
    fratraadt: Option<bool>,
    avregistrert: Option<bool>,
}

#[derive(Deserialize)]
struct Code {
    kode: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    fodselsnummer: Option<String>,
    er_doed: Option<bool>,
}

impl Roles {
    /// Who holds a role now. Left out are those who have stepped down or died, roles held by other
    /// organisations, roles that give no authority, and numbers that are none.
    pub(super) fn held_now(self, synthetic_too: bool) -> Vec<NationalRole> {
        self.rollegrupper
            .into_iter()
            .flat_map(|group| group.roller)
            .filter_map(|role| role.held(synthetic_too))
            .collect()
    }
}

impl Role {
    fn held(self, synthetic_too: bool) -> Option<NationalRole> {
        let mut person = self.person?;
        let mut written = person.fodselsnummer.take()?;
        let number = NationalNumber::parse(&written).ok();
        written.zeroize();
        let over = [self.fratraadt, self.avregistrert, person.er_doed].contains(&Some(true));
        let number = number.filter(|number| !number.is_synthetic() || synthetic_too)?;
        let kind = NationalRoleKind::from_code(&self.r#type.kode)?;
        (!over).then_some(NationalRole { kind, number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_of_the_test_population_leads_a_real_association() {
        let told = r#"{"rollegrupper": [{"roller": [
            {"type": {"kode": "LEDE"}, "person": {"fodselsnummer": "01810098860"}}]}]}"#;
        let roles = || serde_json::from_str::<Roles>(told).expect("the service's shape");
        assert_eq!(roles().held_now(true).len(), 1);
        assert!(roles().held_now(false).is_empty());
    }
}
