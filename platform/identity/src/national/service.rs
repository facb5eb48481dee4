//! The authorised roles service of Enhetsregisteret: who leads this association, by identity number.
//!
//! Granted to municipalities by itself (scope `brreg:data:enhetsregisteret:auto:roller`). Only the
//! register's own hosts are asked, production with production's Maskinporten and test with test's; an
//! organisation number has proved its check digit before it stands in an address, since an unchecked
//! one has led other services astray (ASVS 5.0 V13.2.5).

use std::{sync::Arc, time::Duration};

use kernel::{Clock, OrganisationNumber};
use serde::Deserialize;

use super::{
    MaskinportenSettings, NationalRole, NationalRoles, RolesRefusal, maskinporten::Maskinporten,
    shape::Roles,
};
use crate::oidc::wire::{PATIENCE, Reply, Wire, host, is_safe};

const SCOPE: &str = "brreg:data:enhetsregisteret:auto:roller";
/// The register, and the Maskinporten that goes with it.
const REAL: [&str; 2] = ["data.brreg.no", "maskinporten.no"];
const TEST: [&str; 2] = ["data.ppe.brreg.no", "test.maskinporten.no"];

/// Where roles are asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RolesSettings {
    /// `https://data.brreg.no/enhetsregisteret/autorisert-api`, or the same at `data.ppe.brreg.no`.
    pub service: String,
    /// Who we are to Maskinporten.
    pub maskinporten: MaskinportenSettings,
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RolesSettingsRefusal {
    /// Not the register's hosts, or test and production mixed.
    #[error("«{0}» and «{1}» are not the roles service and the Maskinporten that goes with it")]
    Hosts(String, String),
    /// The audience must be written exactly so.
    #[error("the issuer of Maskinporten ends with a slash")]
    Slash,
    /// The private key cannot be read.
    #[error("the private key is not an RSA key in PEM of at least 2048 bits")]
    Key,
}

/// The service, with our way to it.
pub struct AuthorisedRoles {
    service: String,
    synthetic_too: bool,
    maskinporten: Maskinporten,
    wire: Wire,
    clock: Arc<dyn Clock>,
}

impl AuthorisedRoles {
    /// Puts the service in use. Nothing is asked of it yet.
    pub fn new(
        settings: RolesSettings,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, RolesSettingsRefusal> {
        let RolesSettings {
            service,
            maskinporten,
        } = settings;
        let hosts = [host(&service), host(&maskinporten.issuer)];
        let here = hosts.iter().all(|host| host == "127.0.0.1");
        let safe = is_safe(&service) && is_safe(&maskinporten.issuer);
        if !safe || !(hosts == REAL || hosts == TEST || here) {
            return Err(RolesSettingsRefusal::Hosts(service, maskinporten.issuer));
        }
        if !maskinporten.issuer.ends_with('/') {
            return Err(RolesSettingsRefusal::Slash);
        }
        let service = service.trim_end_matches('/').to_owned();
        Ok(Self {
            synthetic_too: hosts != REAL,
            maskinporten: Maskinporten::new(maskinporten, SCOPE, service.clone())
                .ok_or(RolesSettingsRefusal::Key)?,
            service,
            wire: Wire::new(PATIENCE),
            clock,
        })
    }

    /// With other patience than ten seconds.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.wire = Wire::new(patience);
        self
    }

    fn ask(&self, address: &str) -> Result<Reply, RolesRefusal> {
        let token = self.maskinporten.token(&*self.clock, &self.wire)?;
        Ok(self.wire.get(address, Some(&token))?)
    }
}

impl NationalRoles for AuthorisedRoles {
    fn roles_of(&self, number: &OrganisationNumber) -> Result<Vec<NationalRole>, RolesRefusal> {
        let address = format!("{}/enheter/{number}/roller", self.service);
        let mut reply = self.ask(&address)?;
        if reply.status == 401 {
            // The token may have been withdrawn before its time.
            self.maskinporten.forget();
            reply = self.ask(&address)?;
        }
        match reply.status {
            200 => {
                let body = zeroize::Zeroizing::new(reply.body);
                // The parser's own words may quote what it read.
                let roles: Roles = serde_json::from_slice(&body)
                    .map_err(|fault| RolesRefusal::Unreadable(format!("line {}", fault.line())))?;
                Ok(roles.held_now(self.synthetic_too))
            }
            404 => Err(RolesRefusal::Unknown),
            status => Err(RolesRefusal::Refused {
                host: host(&address),
                status,
                code: reply.error(),
            }),
        }
    }
}
