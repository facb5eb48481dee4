//! Keys and signatures for tests, made by hand so that they can be wrong in every way.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use openssl::{
    bn::BigNumContext,
    ec::{EcGroup, EcKey},
    ecdsa::EcdsaSig,
    hash::MessageDigest,
    nid::Nid,
    pkey::{PKey, Private},
    rsa::{Padding, Rsa},
    sign::{RsaPssSaltlen, Signer, Verifier},
};
use serde_json::{Value, json};

pub fn coded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn decoded(part: &str) -> Value {
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("base64");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// A key pair with a name.
#[derive(Clone)]
pub struct KeyPair {
    pub kid: String,
    pub key: PKey<Private>,
}

impl KeyPair {
    pub fn rsa(kid: &str, bits: u32) -> Self {
        let key = Rsa::generate(bits).and_then(PKey::from_rsa).expect("made");
        Self {
            kid: kid.to_owned(),
            key,
        }
    }

    pub fn elliptic(kid: &str) -> Self {
        let curve = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).expect("known");
        let key = EcKey::generate(&curve).and_then(PKey::from_ec_key);
        Self {
            kid: kid.to_owned(),
            key: key.expect("made"),
        }
    }

    /// The public half, as key sets publish it.
    pub fn published(&self) -> Value {
        if let Ok(rsa) = self.key.rsa() {
            return json!({"kty": "RSA", "use": "sig", "kid": self.kid,
                "n": coded(rsa.n().to_vec()), "e": coded(rsa.e().to_vec())});
        }
        let key = self.key.ec_key().expect("elliptic");
        let mut space = BigNumContext::new().expect("memory");
        let form = openssl::ec::PointConversionForm::UNCOMPRESSED;
        let point = key.public_key().to_bytes(key.group(), form, &mut space);
        let point = point.expect("a point");
        json!({"kty": "EC", "use": "sig", "kid": self.kid, "crv": "P-256",
            "x": coded(&point[1..33]), "y": coded(&point[33..])})
    }

    pub fn pem(&self) -> String {
        let pem = self.key.private_key_to_pem_pkcs8().expect("PEM");
        String::from_utf8(pem).expect("PEM is ASCII")
    }

    pub fn public_pem(&self) -> Vec<u8> {
        self.key.public_key_to_pem().expect("PEM")
    }

    /// Whether a token was signed with this key by RS256.
    pub fn signed(&self, token: &str) -> bool {
        let (message, signature) = token.rsplit_once('.').expect("a token");
        let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64");
        let mut verifier = Verifier::new(MessageDigest::sha256(), &self.key).expect("a key");
        verifier
            .verify_oneshot(&signature, message.as_bytes())
            .expect("verifies")
    }
}

/// How a token is signed.
#[derive(Clone)]
pub enum How {
    /// RS256, PS256 or ES256, with a key and under its name.
    With(&'static str, KeyPair),
    /// Not at all.
    None,
    /// HS256, with this as the secret.
    Secret(Vec<u8>, String),
}

/// A token with these claims; `more` is added to its head.
pub fn token(how: &How, more: &Value, claims: &Value) -> String {
    let mut head = match how {
        How::With(algorithm, pair) => json!({"alg": algorithm, "kid": pair.kid}),
        How::None => json!({"alg": "none"}),
        How::Secret(_, kid) => json!({"alg": "HS256", "kid": kid}),
    };
    for (name, value) in more.as_object().into_iter().flatten() {
        head[name] = value.clone();
    }
    let message = format!("{}.{}", coded(head.to_string()), coded(claims.to_string()));
    let signature = signature(how, message.as_bytes());
    format!("{message}.{}", coded(signature))
}

fn signature(how: &How, message: &[u8]) -> Vec<u8> {
    let sha = MessageDigest::sha256();
    match how {
        How::None => Vec::new(),
        How::Secret(secret, _) => {
            let key = PKey::hmac(secret).expect("any bytes");
            let mut signer = Signer::new(sha, &key).expect("a key");
            signer.sign_oneshot_to_vec(message).expect("signs")
        }
        How::With(algorithm, pair) => {
            let mut signer = Signer::new(sha, &pair.key).expect("a key");
            if *algorithm == "PS256" {
                signer.set_rsa_padding(Padding::PKCS1_PSS).expect("RSA");
                signer.set_rsa_mgf1_md(sha).expect("RSA");
                let length = RsaPssSaltlen::DIGEST_LENGTH;
                signer.set_rsa_pss_saltlen(length).expect("RSA");
            }
            let made = signer.sign_oneshot_to_vec(message).expect("signs");
            if *algorithm != "ES256" {
                return made;
            }
            let pair = EcdsaSig::from_der(&made).expect("two numbers");
            let mut both = pair.r().to_vec_padded(32).expect("32 bytes");
            both.extend(pair.s().to_vec_padded(32).expect("32 bytes"));
            both
        }
    }
}
