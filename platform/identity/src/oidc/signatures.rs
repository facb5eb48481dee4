//! Signatures of tokens, made and checked by the one cryptographic library of the house.
//!
//! `jsonwebtoken` reads and writes the tokens; its own choices of cryptography would be a second
//! library to build and watch, so it is given OpenSSL, which TLS brings anyway
//! (docs/decisions/0010-sign-in.md). We sign with RS256, which every provider and Maskinporten take,
//! and believe RS256, PS256 and ES256. Nothing else is implemented, so nothing else can be let in by
//! mistake (RFC 8725, section 3.1).

use std::sync::OnceLock;

use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind, EncodingKey,
    crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils},
    errors::{self, ErrorKind},
};
use openssl::{
    bn::{BigNum, BigNumContext},
    ec::{EcGroup, EcKey, EcPoint},
    ecdsa::EcdsaSig,
    error::ErrorStack,
    hash::MessageDigest,
    nid::Nid,
    pkey::{PKey, Private, Public},
    rsa::{Padding, Rsa},
    sign::{RsaPssSaltlen, Signer, Verifier},
};
use serde::Serialize;

/// What we believe a token by.
pub(crate) const BELIEVED: [Algorithm; 3] = [Algorithm::RS256, Algorithm::PS256, Algorithm::ES256];
/// Shorter RSA keys are not keys any more (NIST SP 800-131A).
const SHORTEST_RSA: u32 = 2048;
/// An ES256 signature is two numbers of this many bytes.
const COORDINATE: usize = 32;

static OPENSSL: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| Ok(Box::new(OwnKey::new(*algorithm, key)?)),
    verifier_factory: |algorithm, key| Ok(Box::new(TheirKey::new(*algorithm, key)?)),
    key_utils: KeyUtils::new_unimplemented(),
};

/// Makes OpenSSL the cryptography of tokens; before any other use of them.
pub(crate) fn with_openssl() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        // Refused only when somebody else of this process has installed one, who then answers for it.
        let _ = OPENSSL.install_default();
    });
}

/// Our own private key, to tell who we are with.
#[derive(Clone)]
pub(crate) struct SigningKey {
    kid: String,
    key: EncodingKey,
}

impl SigningKey {
    /// Reads a private RSA key in PEM; `None` when it is none or too short.
    pub(crate) fn from_pem(kid: &str, pem: &str) -> Option<Self> {
        let key = Rsa::private_key_from_pem(pem.as_bytes()).ok()?;
        if key.n().num_bits() < i32::try_from(SHORTEST_RSA).ok()? {
            return None;
        }
        Some(Self {
            kid: kid.to_owned(),
            key: EncodingKey::from_rsa_der(&key.private_key_to_der().ok()?),
        })
    }

    /// A token with these claims.
    pub(crate) fn sign(&self, claims: &impl Serialize) -> errors::Result<String> {
        with_openssl();
        let mut header = jsonwebtoken::Header::new(Algorithm::RS256);
        header.kid = Some(self.kid.clone());
        jsonwebtoken::encode(&header, claims, &self.key)
    }
}

struct OwnKey(PKey<Private>);

struct TheirKey(Algorithm, PKey<Public>);

impl OwnKey {
    fn new(algorithm: Algorithm, key: &EncodingKey) -> errors::Result<Self> {
        if algorithm != Algorithm::RS256 || key.family() != AlgorithmFamily::Rsa {
            return Err(ErrorKind::InvalidAlgorithm.into());
        }
        Rsa::private_key_from_der(key.as_bytes())
            .and_then(PKey::from_rsa)
            .map(Self)
            .map_err(|fault| unfit(&fault))
    }
}

impl signature::Signer<Vec<u8>> for OwnKey {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        Signer::new(MessageDigest::sha256(), &self.0)
            .and_then(|mut signer| signer.sign_oneshot_to_vec(message))
            .map_err(signature::Error::from_source)
    }
}

impl JwtSigner for OwnKey {
    fn algorithm(&self) -> Algorithm {
        Algorithm::RS256
    }
}

impl TheirKey {
    fn new(algorithm: Algorithm, key: &DecodingKey) -> errors::Result<Self> {
        if !BELIEVED.contains(&algorithm) || key.family() != algorithm.family() {
            return Err(ErrorKind::InvalidAlgorithm.into());
        }
        let key = match key.kind() {
            DecodingKeyKind::RsaModulusExponent { n, e } => rsa(n, e),
            DecodingKeyKind::SecretOrDer(point) => elliptic(point),
        };
        Ok(Self(algorithm, key.map_err(|fault| unfit(&fault))?))
    }

    fn fits(&self, message: &[u8], signature: &[u8]) -> Result<bool, ErrorStack> {
        let key = &self.1;
        if key.rsa().is_ok() && key.bits() < SHORTEST_RSA {
            return Ok(false);
        }
        let mut verifier = Verifier::new(MessageDigest::sha256(), key)?;
        match self.0 {
            Algorithm::ES256 => {
                let Some((r, s)) = signature
                    .split_at_checked(COORDINATE)
                    .filter(|(_, s)| s.len() == COORDINATE)
                else {
                    return Ok(false);
                };
                let (r, s) = (BigNum::from_slice(r)?, BigNum::from_slice(s)?);
                let der = EcdsaSig::from_private_components(r, s)?.to_der()?;
                return verifier.verify_oneshot(&der, message);
            }
            Algorithm::PS256 => {
                verifier.set_rsa_padding(Padding::PKCS1_PSS)?;
                verifier.set_rsa_mgf1_md(MessageDigest::sha256())?;
                verifier.set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)?;
            }
            _ => verifier.set_rsa_padding(Padding::PKCS1)?,
        }
        verifier.verify_oneshot(signature, message)
    }
}

impl signature::Verifier<Vec<u8>> for TheirKey {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        match self.fits(message, signature) {
            Ok(true) => Ok(()),
            Ok(false) => Err(signature::Error::new()),
            Err(fault) => Err(signature::Error::from_source(fault)),
        }
    }
}

impl JwtVerifier for TheirKey {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

fn rsa(modulus: &[u8], exponent: &[u8]) -> Result<PKey<Public>, ErrorStack> {
    let (n, e) = (BigNum::from_slice(modulus)?, BigNum::from_slice(exponent)?);
    PKey::from_rsa(Rsa::from_public_components(n, e)?)
}

fn elliptic(point: &[u8]) -> Result<PKey<Public>, ErrorStack> {
    let curve = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
    let mut space = BigNumContext::new()?;
    let point = EcPoint::from_bytes(&curve, point, &mut space)?;
    let key = EcKey::from_public_key(&curve, &point)?;
    key.check_key()?;
    PKey::from_ec_key(key)
}

fn unfit(fault: &ErrorStack) -> errors::Error {
    ErrorKind::Provider(fault.to_string()).into()
}
