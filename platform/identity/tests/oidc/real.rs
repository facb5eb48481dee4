//! Signing in with a provider that others have written: npm's `oidc-provider`, set up as ID-porten
//! is (`tests/provider/provider.mjs`). What both sides of our own fake get wrong shows here.
#![allow(clippy::print_stdout, reason = "a test says when it could not look")]

use std::{
    collections::HashMap,
    env,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use identity::oidc::{
    Answer, Attempt, Blame, ClientAuthentication, Levels, Proven, Provider, ProviderSettings,
    Refusal, Secret, Strength, Subject, Wish,
};
use kernel::{Language, SystemClock, Translated};
use ureq::{Agent, http::header};

use crate::{
    fake::{BACK, CLIENT, NUMBER, wish},
    keys::KeyPair,
    server::read_form,
};

/// The provider in a process of its own; ends when dropped.
struct Real {
    process: Child,
    /// Kept open: a program whose words go nowhere is ended.
    _told: BufReader<ChildStdout>,
    issuer: String,
    key: KeyPair,
}

impl Real {
    /// `None` when its packages are not installed; never so where nobody would notice.
    fn start() -> Option<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder: PathBuf = [here, Path::new("../../tests/provider")].iter().collect();
        if !folder.join("node_modules/oidc-provider").is_dir() {
            assert!(
                env::var_os("CI").is_none(),
                "the real provider is not installed: run cargo xtask test"
            );
            println!("NOT TESTED against a real provider: cargo xtask test installs it");
            return None;
        }
        let key = KeyPair::rsa("ours", 2048);
        let mut process = Command::new("node")
            .arg("provider.mjs")
            .current_dir(folder)
            .env("CLIENT_JWK", key.published().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node is installed");
        let mut told = BufReader::new(process.stdout.take().expect("piped"));
        let mut issuer = String::new();
        told.read_line(&mut issuer).expect("a line");
        Some(Self {
            process,
            _told: told,
            issuer: issuer.trim().to_owned(),
            key,
        })
    }

    fn settings(&self) -> ProviderSettings {
        ProviderSettings {
            key: "id-porten".to_owned(),
            name: Translated::default(),
            issuer: self.issuer.clone(),
            client_id: CLIENT.to_owned(),
            authentication: ClientAuthentication::PrivateKeyJwt {
                kid: self.key.kid.clone(),
                pem: Secret::new(self.key.pem()),
            },
            scopes: Vec::new(),
            levels: Levels {
                low: vec!["idporten-loa-low".to_owned()],
                substantial: vec!["idporten-loa-substantial".to_owned()],
                high: vec!["idporten-loa-high".to_owned()],
                assumed: None,
            },
            always_par: false,
            number_claim: Some("pid".to_owned()),
            test_numbers: true,
            groups_claim: None,
            subject: Subject::Sub,
            authorization_details: None,
            hosts: Vec::new(),
        }
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A browser, as far as a provider needs one.
struct Browser {
    agent: Agent,
    cookies: HashMap<String, String>,
    /// How many forms were filled in.
    forms: u32,
}

impl Browser {
    fn new() -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false);
        Self {
            agent: config.build().new_agent(),
            cookies: HashMap::new(),
            forms: 0,
        }
    }

    /// Goes where she is sent, fills in the form when there is one, and is sent back to us.
    fn go(&mut self, issuer: &str, address: &str, form: &[(&str, &str)]) -> Answer {
        let mut address = address.to_owned();
        let mut fill_in = false;
        for _ in 0..8 {
            let (status, next) = self.ask(&address, fill_in.then_some(form));
            fill_in = false;
            match next {
                Some(next) if next.starts_with(BACK) => {
                    let (_, query) = next.split_once('?').expect("a query");
                    let mut query = read_form(query.as_bytes());
                    return Answer {
                        state: query.remove("state").expect("our state"),
                        code: query.remove("code"),
                        iss: query.remove("iss"),
                        error: query.remove("error"),
                    };
                }
                Some(next) if next.starts_with('/') => address = format!("{issuer}{next}"),
                Some(next) => address = next,
                None => {
                    assert_eq!(status, 200, "a page with a form at {address}");
                    self.forms += 1;
                    fill_in = true;
                }
            }
        }
        panic!("sent round in a circle, last to {address}");
    }

    /// A status, and where it leads.
    fn ask(&mut self, address: &str, form: Option<&[(&str, &str)]>) -> (u16, Option<String>) {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let cookies = cookies.join("; ");
        let answer = if let Some(form) = form {
            let question = self.agent.post(address).header(header::COOKIE, &cookies);
            question.send_form(form.iter().copied())
        } else {
            let question = self.agent.get(address).header(header::COOKIE, &cookies);
            question.call()
        };
        let answer = answer.expect("an answer");
        for set in answer.headers().get_all(header::SET_COOKIE) {
            let set = set.to_str().expect("ASCII");
            let pair = set.split(';').next().and_then(|pair| pair.split_once('='));
            let (name, value) = pair.expect("a pair");
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let next = answer.headers().get(header::LOCATION);
        let next = next.map(|next| next.to_str().expect("ASCII").to_owned());
        (answer.status().as_u16(), next)
    }
}

fn through(
    real: &Real,
    browser: &mut Browser,
    wish: &Wish<'_>,
    form: &[(&str, &str)],
) -> (Attempt, Answer, Result<Proven, Refusal>) {
    let provider = Provider::new(real.settings()).expect("settings");
    let start = provider.begin(&SystemClock, wish).expect("begun");
    let answer = browser.go(&real.issuer, &start.address, form);
    let proven = provider.finish(&SystemClock, &start.attempt, &answer);
    (start.attempt, answer, proven)
}

const KARI: &[(&str, &str)] = &[("login", "kari"), ("level", "idporten-loa-substantial")];

#[test]
fn a_person_signs_in_with_a_real_provider_and_every_trick_ends_there_too() {
    let Some(real) = Real::start() else { return };
    let mut browser = Browser::new();

    let (attempt, answer, proven) = through(&real, &mut browser, &wish(), KARI);
    let proven = proven.expect("signed in");
    assert_eq!(proven.subject, format!("{CLIENT}|kari"), "pairwise");
    assert_eq!(proven.strength, Strength::Substantial);
    assert!(proven.auth_time.is_some());
    let number = proven.national_number.expect("in the token");
    assert_eq!(number.mac(<[u8]>::to_vec), NUMBER.as_bytes());
    assert!(answer.iss.is_some(), "it names itself (RFC 9207)");

    let provider = Provider::new(real.settings()).expect("settings");
    let again = provider.finish(&SystemClock, &attempt, &answer);
    let used = Refusal::CodeRefused("invalid_grant".to_owned());
    assert_eq!(again.expect_err("the code is used"), used);

    // It remembers her, unless she must prove herself anew.
    let (_, _, proven) = through(&real, &mut browser, &wish(), KARI);
    assert!(proven.is_ok(), "{proven:?}");
    assert_eq!(browser.forms, 1, "no form the second time");
    let afresh = Wish {
        afresh: true,
        ..wish()
    };
    let (_, _, proven) = through(&real, &mut browser, &afresh, KARI);
    assert!(proven.is_ok(), "{proven:?}");
    assert_eq!(browser.forms, 2);

    let weak = [("login", "ola"), ("level", "idporten-loa-low")];
    let (_, _, proven) = through(&real, &mut Browser::new(), &wish(), &weak);
    let refused = proven.expect_err("too weak");
    assert!(matches!(refused, Refusal::TooWeak { .. }), "{refused:?}");

    let (_, _, proven) = through(&real, &mut Browser::new(), &wish(), &[("cancel", "yes")]);
    assert_eq!(proven.expect_err("cancelled"), Refusal::Cancelled);
}

#[test]
fn a_real_provider_knows_us_by_our_key_and_demands_that_requests_are_pushed() {
    let Some(real) = Real::start() else { return };
    let stranger = ProviderSettings {
        authentication: ClientAuthentication::PrivateKeyJwt {
            kid: "ours".to_owned(),
            pem: Secret::new(KeyPair::rsa("ours", 2048).pem()),
        },
        ..real.settings()
    };
    let stranger = Provider::new(stranger).expect("settings");
    let refused = stranger.begin(&SystemClock, &wish()).expect_err("unknown");
    assert_eq!(refused, Refusal::ClientRefused("invalid_client".to_owned()));
    assert_eq!(refused.blame(), Blame::Settings);

    // Were ours not pushed, it would be refused: what is tested above is PAR.
    let plain = format!(
        "{}/auth?client_id={CLIENT}&response_type=code&scope=openid",
        real.issuer
    );
    let (status, next) = Browser::new().ask(&plain, None);
    assert!(status == 400 || next.is_some_and(|next| next.contains("error=")));

    let provider = Provider::new(real.settings()).expect("settings");
    let home = "https://forening.fjordvik.example/nb";
    let out = provider.sign_out(&SystemClock, None, home, Language::Nb);
    let link = out.expect("asked").expect("a way out").link();
    let (status, _) = Browser::new().ask(&link.expect("nothing to hide"), None);
    assert_eq!(status, 200, "it takes our word for where we come from");
}
