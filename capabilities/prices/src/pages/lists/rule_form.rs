//! A rule of a price list as a form: raw words in, a rule or errors out.

use kernel::{Money, Translated};
use texts::Speaker;
use web::{Choice, Fields, FormErrors, Lettable, kroner};

use crate::model::{Days, Part, Rule, Unit, UsePurpose, UserCategory, When};

/// The words of every kind of premises.
pub const KINDS: [&str; 10] = [
    "hall",
    "gym",
    "culture",
    "rehearsal",
    "meeting",
    "house",
    "kitchen",
    "pitch",
    "workshop",
    "storage",
];

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written(
    Vec<(&'static str, String)>,
    Vec<String>,
    Vec<String>,
    Vec<String>,
);

const FIELDS: [&str; 23] = [
    "point",
    "name_nb",
    "name_nn",
    "name_en",
    "key",
    "place",
    "most_share",
    "days",
    "from",
    "until",
    "least",
    "most",
    "tickets",
    "young",
    "season",
    "unit",
    "amount",
    "percent",
    "lowest",
    "highest",
    "vat",
    "rank",
    "id",
];

impl Written {
    /// What a rule says now.
    pub fn of(rule: &Rule) -> Self {
        let when = &rule.when;
        let number = |number: Option<i64>| number.map_or_else(String::new, |it| it.to_string());
        let clock = |minute: Option<i32>| {
            minute.map_or_else(String::new, |it| format!("{:02}:{:02}", it / 60, it % 60))
        };
        let hours = |minutes: Option<i64>| {
            minutes.map_or_else(String::new, |it| match it % 60 {
                0 => (it / 60).to_string(),
                rest => format!("{}:{rest:02}", it / 60),
            })
        };
        let sum = |sum: Option<Money>| sum.map_or_else(String::new, written_sum);
        let place = if when.set.is_empty() {
            when.premises.clone()
        } else {
            when.set.clone()
        };
        let tickets = when
            .tickets
            .map_or("", |yes| if yes { "yes" } else { "no" });
        let values = [
            ("point", rule.point.clone()),
            ("name_nb", rule.name.nb.clone()),
            ("name_nn", rule.name.nn.clone()),
            ("name_en", rule.name.en.clone()),
            ("key", rule.key.clone()),
            ("place", place),
            ("most_share", number(when.most_share)),
            ("days", when.days.word().to_owned()),
            ("from", clock(when.from)),
            ("until", clock(when.until)),
            ("least", hours(when.least_minutes)),
            ("most", hours(when.most_minutes)),
            ("tickets", tickets.to_owned()),
            ("young", number(when.young_percent)),
            ("season", hours(when.after_season_minutes)),
            ("unit", rule.unit.word().to_owned()),
            ("amount", written_sum(rule.amount)),
            ("percent", rule.percent.to_string()),
            ("lowest", sum(rule.lowest)),
            ("highest", sum(rule.highest)),
            ("vat", rule.vat_percent.to_string()),
            ("id", rule.id.clone()),
        ];
        let categories = when.categories.iter().map(|one| one.word().to_owned());
        let purposes = when.purposes.iter().map(|one| one.word().to_owned());
        Self(
            values.into(),
            categories.collect(),
            purposes.collect(),
            when.kinds.clone(),
        )
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let values = FIELDS.map(|name| (name, fields.one(name).to_owned()));
        let several = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self(
            values.into(),
            several("category"),
            several("purpose"),
            several("kind"),
        )
    }

    /// One of its fields.
    pub fn one(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }

    /// The rule, or what is wrong.
    pub fn parse(&self, say: &Speaker, part: Part, all: &[Lettable]) -> Result<Rule, FormErrors> {
        let mut errors = FormErrors::new();
        let rule = Rule {
            id: self.one("id").to_owned(),
            point: self.one("point").to_owned(),
            name: Translated {
                nb: self.one("name_nb").to_owned(),
                nn: self.one("name_nn").to_owned(),
                en: self.one("name_en").to_owned(),
            },
            when: self.when(say, all, &mut errors),
            key: self.one("key").to_owned(),
            unit: Unit::from_word(self.one("unit")).unwrap_or_default(),
            amount: self.sum("amount", say, &mut errors).unwrap_or_default(),
            percent: self
                .number("percent", 100, say, &mut errors)
                .unwrap_or_default(),
            lowest: self.sum("lowest", say, &mut errors),
            highest: self.sum("highest", say, &mut errors),
            vat_percent: self.one("vat").parse().unwrap_or_default(),
        };
        if part != Part::Rate && rule.name.nb.is_empty() {
            errors.add("name_nb", say.t("price-error-rule-name"));
        }
        if part == Part::Relief && rule.percent == 0 {
            errors.add("percent", say.t("price-error-percent"));
        }
        if part == Part::Extra && !is_key(&rule.key) {
            errors.add("key", say.t("price-error-key"));
        }
        if errors.is_empty() {
            Ok(rule)
        } else {
            Err(errors)
        }
    }

    fn when(&self, say: &Speaker, all: &[Lettable], errors: &mut FormErrors) -> When {
        let place = self.one("place");
        let of_set = |one: &&Lettable| one.sets.iter().any(|(set, _, _)| set == place);
        let (premises, set) = match all.iter().find(of_set) {
            Some(one) => (one.premises.clone(), place.to_owned()),
            None => (place.to_owned(), String::new()),
        };
        let categories = self.1.iter();
        let purposes = self.2.iter();
        When {
            categories: categories
                .filter_map(|word| UserCategory::from_word(word))
                .collect(),
            purposes: purposes
                .filter_map(|word| UsePurpose::from_word(word))
                .collect(),
            kinds: self
                .3
                .iter()
                .filter(|kind| KINDS.contains(&kind.as_str()))
                .cloned()
                .collect(),
            premises,
            set,
            most_share: self.number("most_share", 100, say, errors),
            days: Days::from_word(self.one("days")).unwrap_or_default(),
            from: self.clock("from", say, errors),
            until: self.clock("until", say, errors),
            least_minutes: self.hours("least", say, errors),
            most_minutes: self.hours("most", say, errors),
            tickets: match self.one("tickets") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            young_percent: self.number("young", 100, say, errors),
            after_season_minutes: self.hours("season", say, errors),
        }
    }

    fn number(
        &self,
        name: &'static str,
        most: i64,
        say: &Speaker,
        errors: &mut FormErrors,
    ) -> Option<i64> {
        let written = self.one(name);
        if written.is_empty() {
            return None;
        }
        let number = written.parse().ok().filter(|it| (0..=most).contains(it));
        if number.is_none() {
            let most = say.number(most);
            errors.add(name, say.ta("price-error-number", &[("most", &most)]));
        }
        number
    }

    /// Kroner, with øre after a comma when there are some.
    fn sum(&self, name: &'static str, say: &Speaker, errors: &mut FormErrors) -> Option<Money> {
        let written = self.one(name);
        if written.is_empty() {
            return None;
        }
        let sum = read_sum(written);
        if sum.is_none() {
            errors.add(name, say.t("price-error-sum"));
        }
        sum
    }

    fn clock(&self, name: &'static str, say: &Speaker, errors: &mut FormErrors) -> Option<i32> {
        let minutes = self.minutes(name);
        let minutes = minutes.map(|it| it.filter(|it| *it <= 24 * 60));
        if minutes == Some(None) {
            errors.add(name, say.t("price-error-clock"));
        }
        minutes.flatten().and_then(|it| i32::try_from(it).ok())
    }

    fn hours(&self, name: &'static str, say: &Speaker, errors: &mut FormErrors) -> Option<i64> {
        let minutes = self.minutes(name);
        if minutes == Some(None) {
            errors.add(name, say.t("price-error-hours"));
        }
        minutes.flatten()
    }

    /// `18`, `18:30`, `18.30`: minutes; the outer `None` when nothing is written.
    #[expect(
        clippy::option_option,
        reason = "nothing written is not the same as badly written"
    )]
    fn minutes(&self, name: &str) -> Option<Option<i64>> {
        let written = self.one(name);
        if written.is_empty() {
            return None;
        }
        let (hours, minutes) = written.split_once([':', '.']).unwrap_or((written, "0"));
        let (hours, minutes) = (hours.parse::<i64>(), minutes.parse::<i64>());
        Some(match (hours, minutes) {
            (Ok(hours @ 0..=10_000), Ok(minutes @ 0..60)) => Some(hours * 60 + minutes),
            _ => None,
        })
    }

    // texts: price-category-* price-purpose-* price-kind-* price-days-* price-unit-name-*
    /// The choices of a field.
    pub fn choices(&self, say: &Speaker, field: &str, all: &[Lettable]) -> Vec<Choice> {
        let said = |prefix: &str, word: &str| say.t(&format!("{prefix}{word}")).into_owned();
        let ticked = |words: &[&'static str], prefix: &str, chosen: &[String]| {
            let choice = |word: &&'static str| {
                let is_chosen = chosen.iter().any(|one| one == word);
                Choice::new(*word, said(prefix, word)).chosen(is_chosen)
            };
            words.iter().map(choice).collect()
        };
        let one = self.one(field);
        let picked = |words: &[&'static str], prefix: &str| {
            let choice =
                |word: &&'static str| Choice::new(*word, said(prefix, word)).chosen(*word == one);
            words.iter().map(choice).collect()
        };
        match field {
            "category" => ticked(
                &UserCategory::ALL.map(|(_, word)| word),
                "price-category-",
                &self.1,
            ),
            "purpose" => ticked(
                &UsePurpose::ALL.map(|(_, word)| word),
                "price-purpose-",
                &self.2,
            ),
            "kind" => ticked(&KINDS, "price-kind-", &self.3),
            "days" => picked(&Days::ALL.map(|(_, word)| word), "price-days-"),
            "unit" => picked(&Unit::ALL.map(|(_, word)| word), "price-unit-name-"),
            "vat" => ["0", "12", "15", "25"]
                .map(|percent| Choice::new(percent, format!("{percent} %")).chosen(percent == one))
                .into(),
            "tickets" => [
                ("", texts::id("price-tickets-either")),
                ("yes", texts::id("price-when-tickets")),
                ("no", texts::id("price-when-no-tickets")),
            ]
            .map(|(word, id)| Choice::new(word, say.t(id)).chosen(word == one))
            .into(),
            _ => places(all, one),
        }
    }
}

/// Premises and their parts.
fn places(all: &[Lettable], chosen: &str) -> Vec<Choice> {
    let mut choices = Vec::new();
    for it in all {
        let whole = Choice::new(&it.premises, &it.name);
        choices.push(whole.chosen(it.premises == chosen));
        for (set, name, _) in &it.sets {
            let part = Choice::new(set, format!("{}: {name}", it.name));
            choices.push(part.chosen(set == chosen));
        }
    }
    choices
}

/// Small letters, digits and strokes: it stands in addresses and forms.
fn is_key(key: &str) -> bool {
    let fits =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    !key.is_empty() && key.bytes().all(fits)
}

/// `180`, `180,50`.
fn written_sum(sum: Money) -> String {
    match sum.ore() % 100 {
        0 => (sum.ore() / 100).to_string(),
        rest => format!("{},{rest:02}", sum.ore() / 100),
    }
}

/// Kroner as people write them, with øre when there are some.
pub fn read_sum(written: &str) -> Option<Money> {
    if let Some(kroner) = kroner(written) {
        return kroner.checked_mul(100).map(Money::from_ore);
    }
    let (whole, ore) = written.trim().split_once([',', '.'])?;
    let ore: i64 = (ore.len() == 2).then(|| ore.parse().ok()).flatten()?;
    let whole = kroner(whole)?.checked_mul(100)?;
    whole.checked_add(ore).map(Money::from_ore)
}
