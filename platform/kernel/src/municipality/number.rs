//! The number of a municipality: four digits, given by Statistics Norway.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::MunicipalityRefusal;

/// Four digits, as Statistics Norway numbers municipalities.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MunicipalityNumber(String);

impl MunicipalityNumber {
    /// The four digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MunicipalityNumber {
    type Err = MunicipalityRefusal;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let digits = written.trim();
        let is_given = digits != "0000";
        if is_given && digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(digits.to_owned()))
        } else {
            Err(MunicipalityRefusal::Number(written.to_owned()))
        }
    }
}

impl TryFrom<String> for MunicipalityNumber {
    type Error = MunicipalityRefusal;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        written.parse()
    }
}

impl From<MunicipalityNumber> for String {
    fn from(number: MunicipalityNumber) -> Self {
        number.0
    }
}

impl fmt::Display for MunicipalityNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
