//! One record of the voluntary register (Frivillighetsregisteret): what an association is for, and
//! whether it takes part in grasrotandelen.
//!
//! The record has neither name nor address; it is joined to the entity by number. All ranked ICNPO
//! categories are kept: one association in four has more than one, and leaving the second out
//! makes crisis help, inclusion and youth look less than half their size.

use std::borrow::Cow;

use jiff::civil::Date;
use kernel::OrganisationNumber;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::{RejectReason, fields::Fields, glance::number_of, icnpo_keys::code_of_key};

/// What the voluntary register says about one association.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VoluntaryRecord {
    /// Its number.
    pub number: OrganisationNumber,
    /// Its status there, without the prefix `frivilligOrganisasjonsstatus.`.
    pub status: Option<String>,
    /// Present registration since.
    pub entered_on: Option<Date>,
    /// First registered ever.
    pub first_entered_on: Option<Date>,
    /// Left the register on this day.
    pub deleted_on: Option<Date>,
    /// ICNPO categories, the main one first.
    pub categories: Vec<RankedCategory>,
    /// A share of the state lottery's surplus.
    pub grasrot: Option<Grasrot>,
    /// Whether and how it reports accounts.
    pub accounts: Option<Accounts>,
    /// Whether its statutes lie in the register.
    pub statutes: Option<Statutes>,
    /// Other organisations it stands in relation to, such as its mother organisation.
    pub relations: Vec<Relation>,
    /// A hash of its bank account; see [`VoluntaryRecord::has_account`].
    #[serde(default)]
    pub account_hash: Option<String>,
    /// The register's remarks.
    pub remarks: Vec<VoluntaryRemark>,
    /// Fields this program does not know, and known ones it could not read.
    pub aside: Map<String, Value>,
    /// The known fields in `aside` that could not be read.
    #[serde(skip)]
    pub unread: Vec<&'static str>,
}

/// One ICNPO category of an association.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankedCategory {
    /// Such as `1200`; `10100` has five digits, a whole group one or two.
    pub code: String,
    /// 1 is the main one.
    pub rank: Option<u32>,
}

/// Grasrotandelen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grasrot {
    /// Whether it takes part.
    pub takes_part: Option<bool>,
    /// Shut out from this day …
    pub excluded_from: Option<Date>,
    /// … to this day.
    pub excluded_to: Option<Date>,
}

/// Accounts it has bound itself to send in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounts {
    /// Whether it has.
    pub obliged: Option<bool>,
    /// Day and month its year ends, as written.
    pub year_ends: Option<String>,
    /// The latest year sent in.
    pub latest_year: Option<String>,
    /// When that was registered.
    pub latest_registered_on: Option<Date>,
}

/// Statutes in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statutes {
    /// Whether they are there.
    pub registered: Option<bool>,
    /// When they were last brought up to date.
    pub updated_on: Option<Date>,
}

/// A relation to another organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// What this association is to the other.
    pub role: Option<String>,
    /// What the other is to this one.
    pub other_role: Option<String>,
    /// The other.
    pub to: OrganisationNumber,
}

/// A remark, such as a missing contact person or an address presumed wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoluntaryRemark {
    /// What kind of fact it is about.
    pub kind: Option<String>,
    /// In Norwegian.
    pub text: String,
}

impl VoluntaryRecord {
    /// Whether a record has any field that this register has and the entity register has not.
    pub(super) fn is_recognised(raw: &[u8]) -> bool {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Own {
            frivillig_organisasjonsstatus: Option<IgnoredAny>,
            innfoert_dato: Option<IgnoredAny>,
            foerste_gang_innfoert: Option<IgnoredAny>,
            icnpo_kategorier: Option<IgnoredAny>,
            grasrotandel: Option<IgnoredAny>,
            regnskapsrapportering: Option<IgnoredAny>,
            vedtekter: Option<IgnoredAny>,
        }
        serde_json::from_slice(raw).is_ok_and(|own: Own| {
            own.frivillig_organisasjonsstatus
                .or(own.innfoert_dato)
                .or(own.foerste_gang_innfoert)
                .or(own.icnpo_kategorier)
                .or(own.grasrotandel)
                .or(own.regnskapsrapportering)
                .or(own.vedtekter)
                .is_some()
        })
    }

    /// Whether this is the bank account the register has. The account itself is not kept.
    pub fn has_account(&self, account: &str) -> bool {
        self.account_hash == Some(account_hash(&self.number, account))
    }

    /// The number alone, for choosing which records to read whole.
    pub fn number_at(raw: &[u8]) -> Result<OrganisationNumber, RejectReason> {
        number_of(raw)
    }

    /// Reads one record.
    pub fn parse(raw: &[u8]) -> Result<Self, RejectReason> {
        let number = number_of(raw)?;
        let record = serde_json::from_slice(raw).map_err(|_| RejectReason::Malformed)?;
        let mut fields = Fields::of(record);
        fields.skip(&["organisasjonsnummer"]);
        // The bank account is deliberately not kept: a list of names with accounts is what invoice
        // fraud is made of. A hash is enough to tell whether a given one is the registered one.
        let account = fields.text("kontonummer");
        let account_hash = account.map(|account| account_hash(&number, &account));
        fields.skip(&["kontonummer"]);
        let mut read = Self {
            number,
            status: fields
                .text("frivilligOrganisasjonsstatus")
                .as_deref()
                .map(without_prefix),
            entered_on: fields.date("innfoertDato"),
            first_entered_on: fields.date("foersteGangInnfoert"),
            deleted_on: fields.date("slettetDato"),
            categories: fields.objects("icnpoKategorier", category),
            grasrot: fields.group("grasrotandel", grasrot),
            accounts: fields.group("regnskapsrapportering", accounts),
            statutes: fields.group("vedtekter", statutes),
            relations: fields.objects("relasjoner", relation),
            account_hash,
            remarks: fields.objects("paategninger", remark),
            aside: Map::new(),
            unread: Vec::new(),
        };
        // The register's list is unsorted.
        read.categories
            .sort_by_key(|category| category.rank.unwrap_or(u32::MAX));
        (read.aside, read.unread) = fields.rest();
        Ok(read)
    }
}

/// Of number and account together, so that nobody can look up whose an account is.
fn account_hash(number: &OrganisationNumber, account: &str) -> String {
    use std::fmt::Write as _;
    let digits: String = account.chars().filter(char::is_ascii_digit).collect();
    let hash = Sha256::digest(format!("{} {digits}", number.as_str()));
    hash.iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn without_prefix(key: &str) -> String {
    key.rsplit_once('.')
        .map_or(key, |(_, bare)| bare)
        .to_owned()
}

fn category(fields: &mut Fields) -> Option<RankedCategory> {
    fields.skip(&["navn"]);
    let rank = fields.count("rekkefoelge");
    let key = fields.text("kategori");
    // Older sources write «1 100».
    let number = fields
        .text("icnpoNummer")
        .map(|number| number.replace([' ', '\u{a0}'], ""));
    let number = number.filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let code = match number {
        Some(number) => Cow::from(number),
        None => code_of_key(&key?)?.into(),
    };
    Some(RankedCategory {
        code: code.into_owned(),
        rank,
    })
}

fn grasrot(fields: &mut Fields) -> Grasrot {
    let takes_part = fields.flag("deltarI");
    let period = fields.group("utestengelsesperiode", |period| {
        (period.date("fraDato"), period.date("tilDato"))
    });
    let (excluded_from, excluded_to) = period.unwrap_or_default();
    Grasrot {
        takes_part,
        excluded_from,
        excluded_to,
    }
}

fn accounts(fields: &mut Fields) -> Accounts {
    let obliged = fields.flag("harPaattattSegRapporteringsplikt");
    let year_ends = fields.text("avslutningsdatoForRegnskapsperiode");
    let latest = fields.group("sistInnsendteAarsregnskap", |latest| {
        (
            latest.text("regnskapsaar"),
            latest.date("registreringsdato"),
        )
    });
    let (latest_year, latest_registered_on) = latest.unwrap_or_default();
    Accounts {
        obliged,
        year_ends,
        latest_year,
        latest_registered_on,
    }
}

fn statutes(fields: &mut Fields) -> Statutes {
    let registered = fields.flag("frivilligRegistrerteVedtekter");
    Statutes {
        registered,
        updated_on: fields.date("sistOppdaterteVedtekter"),
    }
}

fn relation(fields: &mut Fields) -> Option<Relation> {
    let role = fields
        .text("relasjonsrolleFra")
        .as_deref()
        .map(without_prefix);
    let other_role = fields
        .text("relasjonsrolleTil")
        .as_deref()
        .map(without_prefix);
    let to = if fields.holds_object("relasjonTil") {
        fields.object("relasjonTil", |other| {
            other.skip(&["navn"]);
            other.number("organisasjonsnummer")
        })?
    } else {
        fields.number("relasjonTil")?
    };
    Some(Relation {
        role,
        other_role,
        to,
    })
}

fn remark(fields: &mut Fields) -> Option<VoluntaryRemark> {
    let kind = fields
        .text("identifikatorInformasjonstype")
        .as_deref()
        .map(without_prefix);
    Some(VoluntaryRemark {
        kind,
        text: fields.text("paategning")?,
    })
}
