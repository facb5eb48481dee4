//! Maskinporten and the roles service, in one server, for tests.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use identity::{
    national::{
        AuthorisedRoles, MaskinportenSettings, NationalRole, NationalRoleKind, NationalRoles as _,
        RolesRefusal, RolesSettings,
    },
    oidc::Secret,
};
use kernel::{Clock as _, FrozenClock, Instant, OrganisationNumber};
use serde_json::{Value, json};

use crate::{
    keys::{KeyPair, decoded},
    server::{Heard, Said, Server},
};

const CLIENT: &str = "fjordvik-kommune";
pub const NUMBER: &str = "974760673";
/// Synthetic, of nobody.
pub const KARI: &str = "01810098860";
pub const OLA: &str = "01810098941";
pub const ROLES: &str = "/enheter/974760673/roller";
pub const TOKEN: &str = "/token";

/// So many times, this.
type Instead = (u32, fn(&str) -> Said);

/// What the servers know and how they behave.
pub struct Book {
    pub roles: Value,
    pub expires_in: i64,
    /// Answers a path otherwise than it should, so many times.
    pub instead: HashMap<&'static str, Instead>,
    pub asked: Vec<String>,
    pub tokens: HashSet<String>,
    proofs: HashSet<String>,
}

/// Both servers, for one test.
pub struct Register {
    /// Ours.
    pub clock: Arc<FrozenClock>,
    /// Theirs.
    pub their_clock: Arc<FrozenClock>,
    book: Arc<Mutex<Book>>,
    key: KeyPair,
    server: Server,
}

pub fn organisation() -> OrganisationNumber {
    NUMBER.parse().expect("valid")
}

/// A role as the service writes it.
pub fn role(code: &str, number: &str) -> Value {
    json!({
        "type": {"kode": code, "beskrivelse": "…"},
        "person": {
            "fodselsdato": "1900-01-01",
            "navn": {"fornavn": "Kari", "etternavn": "Nes"},
            "fodselsnummer": number,
            "erDoed": false
        },
        "fratraadt": false,
        "rekkefolge": 0
    })
}

/// The service's answer with these roles in one group.
pub fn roles(roles: &[Value]) -> Value {
    json!({
        "rollegrupper": [
            {"type": {"kode": "STYR", "beskrivelse": "Styre"}, "sistEndret": "2026-03-01",
             "roller": roles}
        ],
        "_links": {}
    })
}

/// Kinds and numbers, as far as a test may look.
pub fn seen(told: Result<Vec<NationalRole>, RolesRefusal>) -> Vec<(NationalRoleKind, String)> {
    let digits = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("digits");
    let told = told.expect("told");
    told.iter()
        .map(|role| (role.kind, role.number.mac(digits)))
        .collect()
}

impl Register {
    pub fn start() -> Self {
        let noon: jiff::Timestamp = "2026-11-23T11:00:00Z".parse().expect("a timestamp");
        let clock = || Arc::new(FrozenClock::at(Instant::from(noon)));
        let (clock, their_clock) = (clock(), clock());
        let key = KeyPair::rsa("fjordvik-2026", 2048);
        let book = Arc::new(Mutex::new(Book {
            roles: roles(&[role("LEDE", KARI)]),
            expires_in: 119,
            instead: HashMap::new(),
            asked: Vec::new(),
            tokens: HashSet::new(),
            proofs: HashSet::new(),
        }));
        let (kept, hands, known) = (Arc::clone(&book), Arc::clone(&their_clock), key.clone());
        let server = Server::start(move |own, heard| {
            let mut book = kept.lock().expect("no test panics inside");
            book.asked.push(heard.path.clone());
            if heard.path == TOKEN {
                // Also noted when the answer gets lost.
                if let Some(refused) = book.judge(own, &hands, &known, heard) {
                    return refused;
                }
            }
            if let Some((times, said)) = book.instead.get_mut(&heard.path[..])
                && *times > 0
            {
                *times -= 1;
                return said(own);
            }
            book.answer(own, heard)
        });
        Self {
            clock,
            their_clock,
            book,
            key,
            server,
        }
    }

    pub fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().expect("no test panics inside")
    }

    pub fn settings(&self) -> RolesSettings {
        RolesSettings {
            service: self.server.address().to_owned(),
            maskinporten: MaskinportenSettings {
                issuer: format!("{}/", self.server.address()),
                client_id: CLIENT.to_owned(),
                kid: self.key.kid.clone(),
                pem: Secret::new(self.key.pem()),
            },
        }
    }

    pub fn service(&self) -> AuthorisedRoles {
        let clock = Arc::clone(&self.clock);
        AuthorisedRoles::new(self.settings(), clock)
            .expect("settings that fit")
            .with_patience(Duration::from_millis(500))
    }

    /// Asks about the one organisation there is.
    pub fn ask(&self) -> Result<Vec<NationalRole>, RolesRefusal> {
        self.service().roles_of(&organisation())
    }

    /// How often a path was asked for.
    pub fn times(&self, path: &str) -> usize {
        self.book()
            .asked
            .iter()
            .filter(|asked| *asked == path)
            .count()
    }

    pub fn instead(&self, path: &'static str, times: u32, said: fn(&str) -> Said) {
        self.book().instead.insert(path, (times, said));
    }
}

impl Book {
    fn answer(&mut self, own: &str, heard: &Heard) -> Said {
        match &heard.path[..] {
            "/.well-known/oauth-authorization-server" => Said::Json(
                200,
                json!({"issuer": format!("{own}/"), "token_endpoint": format!("{own}{TOKEN}")}),
            ),
            TOKEN => {
                let token = format!("token-{}", self.proofs.len());
                self.tokens.insert(token.clone());
                Said::Json(
                    200,
                    json!({"access_token": token, "expires_in": self.expires_in}),
                )
            }
            ROLES => {
                let shown = heard.headers.get("authorization");
                let token = shown.and_then(|shown| shown.strip_prefix("Bearer "));
                if token.is_some_and(|token| self.tokens.contains(token)) {
                    Said::Json(200, self.roles.clone())
                } else {
                    Said::Json(401, json!({"error": "invalid_token"}))
                }
            }
            _ => Said::Json(404, json!({})),
        }
    }

    /// Maskinporten's rules about a proof.
    fn judge(
        &mut self,
        own: &str,
        clock: &FrozenClock,
        key: &KeyPair,
        heard: &Heard,
    ) -> Option<Said> {
        let assertion = &heard.form["assertion"];
        let parts: Vec<&str> = assertion.split('.').collect();
        let (head, said) = (decoded(parts[0]), decoded(parts[1]));
        let seconds = |claim: &str| said[claim].as_i64().unwrap_or_default();
        let now = clock.now().timestamp().as_second();
        let known = ["aud", "iss", "scope", "resource", "iat", "exp", "jti"];
        let strange = said
            .as_object()
            .is_none_or(|claims| claims.keys().any(|name| !known.contains(&&name[..])));
        let wrong = [
            ("MP-100", strange),
            (
                "MP-101",
                head["alg"] != "RS256" || head["kid"] != key.kid[..],
            ),
            ("MP-102", !key.signed(assertion)),
            (
                "MP-103",
                said["aud"] != format!("{own}/") || said["iss"] != CLIENT,
            ),
            (
                "MP-104",
                said["scope"] != "brreg:data:enhetsregisteret:auto:roller",
            ),
            ("MP-105", said["resource"] != own),
            ("MP-106", seconds("exp") - seconds("iat") > 120),
            ("MP-107", (seconds("iat") - now).abs() > 10),
            ("MP-108", !self.proofs.insert(said["jti"].to_string())),
        ];
        let (number, _) = wrong.iter().find(|(_, wrong)| *wrong)?;
        let described = format!("Invalid assertion. ({number}) (trace-id: 8f6f)");
        let told = json!({"error": "invalid_grant", "error_description": described});
        Some(Said::Json(400, told))
    }
}
