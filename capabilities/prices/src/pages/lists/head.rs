//! What is said of a price list as a whole: the form above its rules.

use texts::Speaker;
use web::{Choice, Fields, FormErrors, WrittenDate};

use crate::model::{PriceList, UserCategory};

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The version it was made from.
    pub version: i64,
    /// What the list is called.
    pub name: String,
    /// When it was decided.
    pub decided_on: WrittenDate,
    /// By whom.
    pub decided_by: String,
    /// In which case.
    pub case_number: String,
    /// From when it holds.
    pub valid_from: WrittenDate,
    /// Who is younger than this is young.
    pub young_under: String,
    /// Per cent of members.
    pub youth_percent: String,
    /// Who pays the list price.
    pub list_category: String,
    /// Why there is tax or not.
    pub vat_note: String,
    /// What is said of it besides.
    pub about: String,
}

const OLDEST_YOUNG: i64 = 30;

impl Written {
    /// What a list says now.
    pub fn of(list: &PriceList) -> Self {
        let date = |date: Option<jiff::civil::Date>| date.map(Into::into).unwrap_or_default();
        Self {
            version: list.version,
            name: list.name.clone(),
            decided_on: date(list.decided_on),
            decided_by: list.decided_by.clone(),
            case_number: list.case_number.clone(),
            valid_from: date(list.valid_from),
            young_under: list.young_under.to_string(),
            youth_percent: list.youth_percent.to_string(),
            list_category: list.list_category.word().to_owned(),
            vat_note: list.vat_note.clone(),
            about: list.about.clone(),
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            version: fields.version().unwrap_or_default(),
            name: one("name"),
            decided_on: fields.date("decided_on"),
            decided_by: one("decided_by"),
            case_number: one("case_number"),
            valid_from: fields.date("valid_from"),
            young_under: one("young_under"),
            youth_percent: one("youth_percent"),
            list_category: one("list_category"),
            vat_note: one("vat_note"),
            about: one("about"),
        }
    }

    /// The list with what was written, or what is wrong.
    pub fn parse(&self, say: &Speaker, list: &PriceList) -> Result<PriceList, FormErrors> {
        let mut errors = FormErrors::new();
        if self.name.is_empty() {
            errors.add("name", say.t("price-error-name"));
        }
        let decided_on = self.decided_on.checked("decided_on", say, &mut errors);
        let valid_from = self.valid_from.checked("valid_from", say, &mut errors);
        let mut number = |field: &'static str, written: &str, most: i64| {
            let number = written.parse::<i64>().ok();
            let number = number.filter(|number| (1..=most).contains(number));
            if number.is_none() {
                let words = say.ta("price-error-number", &[("most", &say.number(most))]);
                errors.add(field, words);
            }
            number.unwrap_or(1)
        };
        let young_under = number("young_under", &self.young_under, OLDEST_YOUNG);
        let youth_percent = number("youth_percent", &self.youth_percent, 100);
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(PriceList {
            version: self.version,
            name: self.name.clone(),
            decided_on,
            decided_by: self.decided_by.clone(),
            case_number: self.case_number.clone(),
            valid_from,
            young_under,
            youth_percent,
            list_category: UserCategory::from_word(&self.list_category).unwrap_or_default(),
            vat_note: self.vat_note.clone(),
            about: self.about.clone(),
            ..list.clone()
        })
    }

    /// Who may pay the list price.
    pub fn categories(&self, say: &Speaker) -> Vec<Choice> {
        let choice = |(_, word): (UserCategory, &'static str)| {
            let words = say.t(&format!("price-category-{word}")).into_owned();
            Choice::new(word, words).chosen(word == self.list_category)
        };
        UserCategory::ALL.into_iter().map(choice).collect()
    }
}
