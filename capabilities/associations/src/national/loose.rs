//! A field of a national record that may hold anything, read without failing.
//!
//! The registers have changed types under the same name before, so a field of an unexpected type
//! must be told apart from JSON that is broken.

use std::{borrow::Cow, fmt};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::RejectReason;

/// The keys that hold the one value wanted of an inner object.
const CODES: [&str; 2] = ["kode", "kommunenummer"];

/// Whatever stood in the field.
#[derive(Default)]
pub(super) enum Loose<'a> {
    #[default]
    Absent,
    Text(Cow<'a, str>),
    Whole(u64),
    Flag(bool),
    /// An object, and the code in it.
    Object(Box<Loose<'a>>),
    Other,
}

impl<'a> Loose<'a> {
    /// The code of an inner object, such as a legal form or the municipality of an address.
    pub fn code(self, field: &'static str) -> Result<Option<Cow<'a, str>>, RejectReason> {
        let inner = match self {
            Self::Absent => return Ok(None),
            Self::Object(inner) => *inner,
            _ => return Err(RejectReason::WrongType(field)),
        };
        match inner {
            Self::Text(text) if text.is_empty() => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            Self::Absent => Ok(None),
            // A number has lost the zero that municipalities of Oslo and Østfold once began with.
            Self::Whole(code) => Ok(Some(format!("{code:04}").into())),
            _ => Err(RejectReason::WrongType(field)),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Loose<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Loose<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Loose::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Loose::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Loose::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Loose::Whole(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Loose::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Loose::Other)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Loose::Absent)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Loose::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut code = Loose::Absent;
        let mut empty = true;
        while let Some(Loose::Text(key)) = map.next_key()? {
            empty = false;
            if CODES.contains(&&*key) {
                code = map.next_value()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(if empty {
            Loose::Absent
        } else {
            Loose::Object(Box::new(code))
        })
    }
}
