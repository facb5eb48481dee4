//! A provider that does as it should, until a test tells it to misbehave.
//!
//! It pushes requests, exchanges codes once, checks PKCE, the redirect and who the client is, and
//! signs tokens; every one of those can be twisted. The browser's part is played by
//! [`Fake::sign_in`], which gives what would stand in the query when the person is back.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard},
};

use identity::oidc::{
    Answer, ClientAuthentication, Levels, Provider, ProviderSettings, Secret, Start, Strength, Wish,
};
use kernel::{Clock as _, FrozenClock, Instant, Language, Translated};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    keys::{How, KeyPair, coded, decoded, token},
    server::{Heard, Said, Server, read_form},
};

pub const CLIENT: &str = "samspill-fjordvik";
pub const SECRET: &str = "to be & kept: secret";
pub const BACK: &str = "https://forening.fjordvik.example/nb/logg-inn/svar";
/// Synthetic, of nobody.
pub const NUMBER: &str = "01810098860";

type Twist<T> = Box<dyn Fn(&mut T) + Send>;

/// What the provider knows and how it behaves.
pub struct Book {
    pub published: Vec<Value>,
    pub how: How,
    pub head: Value,
    pub claims: Twist<Value>,
    pub metadata: Twist<Value>,
    /// Answers a path otherwise than it should.
    pub instead: HashMap<&'static str, fn(&str) -> Said>,
    pub pushed: HashMap<String, HashMap<String, String>>,
    pub asked: Vec<String>,
    codes: HashMap<String, HashMap<String, String>>,
    proofs: HashSet<String>,
    client: Option<KeyPair>,
    under: String,
    steps: u32,
}

/// A provider for one test.
pub struct Fake {
    pub clock: Arc<FrozenClock>,
    book: Arc<Mutex<Book>>,
    server: Server,
}

pub fn noon() -> Instant {
    let noon: jiff::Timestamp = "2026-11-23T11:00:00Z".parse().expect("a timestamp");
    Instant::from(noon)
}

impl Fake {
    pub fn start() -> Self {
        let clock = Arc::new(FrozenClock::at(noon()));
        let key = KeyPair::rsa("first", 2048);
        let book = Arc::new(Mutex::new(Book {
            published: vec![key.published()],
            how: How::With("RS256", key),
            head: json!({}),
            claims: Box::new(|_| ()),
            metadata: Box::new(|_| ()),
            instead: HashMap::new(),
            pushed: HashMap::new(),
            asked: Vec::new(),
            codes: HashMap::new(),
            proofs: HashSet::new(),
            client: None,
            under: String::new(),
            steps: 0,
        }));
        let (kept, hands) = (Arc::clone(&book), Arc::clone(&clock));
        let server = Server::start(move |own, heard| {
            let mut book = kept.lock().expect("no test panics inside");
            book.asked.push(heard.path.clone());
            match book.instead.get(&heard.path[..]) {
                Some(instead) => instead(own),
                None => book.answer(own, &hands, heard),
            }
        });
        Self {
            clock,
            book,
            server,
        }
    }

    pub fn issuer(&self) -> &str {
        self.server.address()
    }

    pub fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().expect("no test panics inside")
    }

    /// Settings that fit; a test changes what it is about.
    pub fn settings(&self) -> ProviderSettings {
        ProviderSettings {
            key: "fake".to_owned(),
            name: Translated::default(),
            issuer: self.issuer().to_owned(),
            client_id: CLIENT.to_owned(),
            authentication: ClientAuthentication::SecretBasic {
                secret: Secret::new(SECRET),
            },
            scopes: vec!["profile".to_owned()],
            levels: Levels {
                low: vec!["loa-low".to_owned()],
                substantial: vec!["loa-substantial".to_owned(), "Level3".to_owned()],
                high: vec!["loa-high".to_owned()],
                assumed: None,
            },
            always_par: true,
            number_claim: None,
            test_numbers: false,
            groups_claim: None,
            subject: identity::oidc::Subject::Sub,
            authorization_details: None,
            hosts: Vec::new(),
        }
    }

    pub fn provider(&self) -> Provider {
        Provider::new(self.settings()).expect("settings that fit")
    }

    /// Settings by which we prove ourselves with a key of ours.
    pub fn with_own_key(&self) -> ProviderSettings {
        let key = KeyPair::rsa("ours", 2048);
        let pem = Secret::new(key.pem());
        self.book().client = Some(key);
        ProviderSettings {
            authentication: ClientAuthentication::PrivateKeyJwt {
                kid: "ours".to_owned(),
                pem,
            },
            ..self.settings()
        }
    }

    /// The person goes where she is sent, signs in, and comes back.
    pub fn sign_in(&self, start: &Start) -> Answer {
        self.come_back(&start.address)
    }

    /// The same, for whoever has only the address she was sent to.
    pub fn come_back(&self, address: &str) -> Answer {
        let (_, query) = address.split_once('?').expect("a query");
        let mut asked = read_form(query.as_bytes());
        let mut book = self.book();
        if let Some(reference) = asked.get("request_uri") {
            asked = book.pushed.remove(reference).expect("pushed before");
        }
        let code = book.step("code");
        let state = asked["state"].clone();
        book.codes.insert(code.clone(), asked);
        Answer {
            state,
            code: Some(code),
            iss: Some(self.issuer().to_owned()),
            error: None,
        }
    }
}

/// What most tests wish for.
pub fn wish() -> Wish<'static> {
    Wish {
        redirect_uri: BACK,
        language: Language::Nn,
        strength: Strength::Substantial,
        afresh: false,
    }
}

impl Book {
    /// Makes this path the root of everything.
    pub fn serve_under(&mut self, path: &str) {
        path.clone_into(&mut self.under);
    }

    fn step(&mut self, word: &str) -> String {
        self.steps += 1;
        format!("{word}-{}", self.steps)
    }

    fn answer(&mut self, own: &str, clock: &FrozenClock, heard: &Heard) -> Said {
        let path = heard.path.strip_prefix(&self.under[..]);
        match path.unwrap_or(&heard.path) {
            "/.well-known/openid-configuration" => {
                let mut told = json!({
                    "issuer": own,
                    "authorization_endpoint": format!("{own}/authorize"),
                    "token_endpoint": format!("{own}/token"),
                    "jwks_uri": format!("{own}/jwks"),
                    "pushed_authorization_request_endpoint": format!("{own}/par"),
                    "end_session_endpoint": format!("{own}/logout"),
                    "code_challenge_methods_supported": ["S256"],
                    "authorization_response_iss_parameter_supported": true,
                });
                (self.metadata)(&mut told);
                Said::Json(200, told)
            }
            "/jwks" => Said::Json(200, json!({"keys": self.published})),
            "/par" | "/token" if !self.knows(own, clock, heard) => {
                Said::Json(401, json!({"error": "invalid_client"}))
            }
            "/par" => {
                let reference = format!("urn:{}", self.step("pushed"));
                self.pushed.insert(reference.clone(), heard.form.clone());
                Said::Json(201, json!({"request_uri": reference, "expires_in": 120}))
            }
            "/token" => match self.exchange(own, clock, &heard.form) {
                Some(id_token) => Said::Json(
                    200,
                    json!({"access_token": "x", "token_type": "Bearer", "id_token": id_token}),
                ),
                None => Said::Json(400, json!({"error": "invalid_grant"})),
            },
            _ => Said::Text(404, String::new()),
        }
    }

    /// Whether it is our client; an assertion is good once.
    fn knows(&mut self, own: &str, clock: &FrozenClock, heard: &Heard) -> bool {
        let Some(key) = &self.client else {
            let coded =
                |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            let pair = format!("{}:{}", coded(CLIENT), coded(SECRET));
            let basic = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, pair);
            let posted = heard
                .form
                .get("client_secret")
                .is_some_and(|secret| secret == SECRET);
            return posted || heard.headers.get("authorization") == Some(&format!("Basic {basic}"));
        };
        let Some(assertion) = heard.form.get("client_assertion") else {
            return false;
        };
        let said = decoded(assertion.split('.').nth(1).expect("claims"));
        let now = clock.now().timestamp().as_second();
        let lasts = said["exp"].as_i64().zip(said["iat"].as_i64());
        key.signed(assertion)
            && said["iss"] == CLIENT
            && said["sub"] == CLIENT
            && said["aud"] == own
            && lasts.is_some_and(|(exp, iat)| exp - iat <= 120 && (iat - now).abs() <= 10)
            && self.proofs.insert(said["jti"].to_string())
    }

    fn exchange(
        &mut self,
        own: &str,
        clock: &FrozenClock,
        form: &HashMap<String, String>,
    ) -> Option<String> {
        let asked = self.codes.remove(form.get("code")?)?;
        let challenge = coded(Sha256::digest(form.get("code_verifier")?.as_bytes()));
        let fits = asked["code_challenge"] == challenge
            && asked["code_challenge_method"] == "S256"
            && asked["redirect_uri"] == form["redirect_uri"]
            && form["grant_type"] == "authorization_code";
        if !fits {
            return None;
        }
        let now = clock.now().timestamp().as_second();
        let mut claims = json!({
            "iss": own, "aud": CLIENT, "sub": "person-1", "nonce": asked["nonce"],
            "iat": now, "exp": now + 120, "auth_time": now, "sid": "session-1",
            "acr": asked.get("acr_values"), "amr": ["BankID"],
        });
        (self.claims)(&mut claims);
        Some(token(&self.how, &self.head, &claims))
    }
}
