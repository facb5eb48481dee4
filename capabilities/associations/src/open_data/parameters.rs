//! Reading the parameters of a request, strictly.

use web::{PageError, Visit};

use crate::{
    public::{Find, Register},
    vocabulary::IcnpoCode,
};

/// The longest search.
pub const LONGEST_WORDS: usize = 200;
/// The most items in one answer.
pub const MOST: usize = 1000;
/// The most that can be skipped.
pub const FURTHEST: usize = 1_000_000;
const USUAL: usize = 20;

/// What stands between the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, utoipa::ToSchema)]
#[schema(rename_all = "lowercase")]
pub enum Separator {
    Comma,
    Semicolon,
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    pub find: Find,
    pub limit: usize,
    pub offset: usize,
    pub separator: Separator,
}

/// Reads the query. `allowed` are the parameters of this address.
pub fn read(visit: &Visit, register: &Register, allowed: &[&str]) -> Result<Asked, PageError> {
    let mut asked = Asked {
        find: Find::default(),
        limit: USUAL,
        offset: 0,
        separator: Separator::Comma,
    };
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in form_urlencoded::parse(visit.query().as_bytes()) {
        if !allowed.contains(&name.as_ref()) {
            return Err(refused(&name, &format!("one of: {}", allowed.join(", "))));
        }
        let may_repeat = matches!(name.as_ref(), "activity" | "category" | "district");
        if seen.iter().any(|seen| *seen == name) && !may_repeat {
            return Err(refused(&name, "given once"));
        }
        seen.push(name.clone().into_owned());
        take(&mut asked, register, &name, &value)?;
    }
    Ok(asked)
}

fn take(asked: &mut Asked, register: &Register, name: &str, value: &str) -> Result<(), PageError> {
    match name {
        "q" if value.chars().count() > LONGEST_WORDS => {
            return Err(refused(
                name,
                &format!("at most {LONGEST_WORDS} characters"),
            ));
        }
        "q" => value.clone_into(&mut asked.find.words),
        "limit" => asked.limit = number(name, value, 1, MOST)?,
        "offset" => asked.offset = number(name, value, 0, FURTHEST)?,
        "separator" => {
            asked.separator = match value {
                "comma" => Separator::Comma,
                "semicolon" => Separator::Semicolon,
                _ => return Err(refused(name, "comma or semicolon")),
            };
        }
        _ if value.is_empty() => {}
        "activity" => {
            let key = register.vocabulary().all().iter().find(|activity| {
                let names = || {
                    kernel::Language::ALL
                        .into_iter()
                        .map(|language| activity.name(language))
                };
                activity.key == value
                    || names().any(|name| name.to_lowercase() == value.to_lowercase())
            });
            let key = key.ok_or_else(|| {
                refused(
                    name,
                    "the key or name of an activity type; see /api/openapi.json",
                )
            })?;
            asked.find.activities.push(key.key.to_owned());
        }
        "category" => {
            let code = IcnpoCode::parse(value);
            let code = code.map_err(|_| refused(name, "an ICNPO code, such as 1 or 1200"))?;
            asked.find.categories.push(code);
        }
        _ => {
            let districts = &register.municipality().districts;
            let found = districts
                .iter()
                .find(|district| district.key == value || district.name == value);
            let keys: Vec<&str> = districts
                .iter()
                .map(|district| district.key.as_str())
                .collect();
            let allowed = if keys.is_empty() {
                "left out: this municipality has no districts".to_owned()
            } else {
                format!("one of: {}", keys.join(", "))
            };
            let found = found.ok_or_else(|| refused(name, &allowed))?;
            asked.find.districts.push(found.key.clone());
        }
    }
    Ok(())
}

fn number(name: &str, value: &str, least: usize, most: usize) -> Result<usize, PageError> {
    let plain = value.bytes().all(|byte| byte.is_ascii_digit());
    let read = value
        .parse()
        .ok()
        .filter(|read| plain && (least..=most).contains(read));
    read.ok_or_else(|| refused(name, &format!("a whole number from {least} to {most}")))
}

fn refused(name: &str, allowed: &str) -> PageError {
    let name = name.chars().filter(|c| !c.is_control()).take(60).collect();
    PageError::BadParameter {
        name,
        allowed: allowed.to_owned(),
    }
}
