//! «Prøv en pris»: where, who, when and how many in; the explanation out.
//!
//! Staff try a draft before it is published, beside the list in force. The form is sent by GET, so a
//! trial can be kept and shared.

use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use web::{Choice, Fields, FormErrors, Lettable, PageError, PageResult, Visit, WrittenDate, page};

use crate::{
    PriceLists,
    access::Action,
    model::{ListState, PriceList, Question, UsePurpose, UserCategory},
    pages::{explain::explain, whose::Whose},
    quote::{NoPrice, offered, quote},
    store,
};

#[derive(Template)]
#[template(path = "lists/attempt.html")]
struct AttemptPage<'a> {
    visit: &'a Visit,
    whose: Whose,
    asked: Asked,
    lists: Vec<Choice>,
    places: Vec<Choice>,
    extras: Vec<Choice>,
    errors: FormErrors,
    /// What came of it: the list's name, and the explanation or why there is none.
    told: Vec<(String, Result<String, String>)>,
}

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
struct Asked {
    list: String,
    place: String,
    category: String,
    purpose: String,
    date: WrittenDate,
    from: String,
    until: String,
    people: String,
    young: String,
    tickets: bool,
    extras: Vec<String>,
}

/// The page.
pub async fn show(visit: Visit) -> PageResult {
    let (whose, _) = whose(&visit).await?;
    let fields = Fields::read(visit.query().as_bytes());
    let today = kernel::today(&*visit.town().clock);
    let seen = visit.clone();
    let let_by = whose.let_by.clone();
    let (lists, lettable) = visit
        .read(move |_, conn| {
            let known = store::lists::of(conn, &let_by)?;
            let mut lists = Vec::new();
            for list in known
                .iter()
                .filter(|list| list.state != ListState::Discarded)
            {
                lists.extend(store::lists::one(conn, &list.id)?);
            }
            let mut lettable = seen.lettable(conn)?;
            lettable.retain(|one| one.let_by == let_by);
            Ok::<_, PageError>((lists, lettable))
        })
        .await?;
    let published = visit.kept::<PriceLists>().await?;
    let in_force = published
        .on_of(&whose.let_by, today)
        .map(|list| list.id.clone());
    let asked = Asked::read(&fields, in_force.as_deref(), today);
    let mut errors = FormErrors::new();
    let mut told = Vec::new();
    let mut extras = Vec::new();
    let list = lists.iter().find(|list| list.id == asked.list);
    if let (Some(list), true) = (list, fields.has("sted"))
        && let Some(made) = asked.made(&visit, &lettable, &mut errors)
    {
        let compared = lists
            .iter()
            .find(|other| Some(&other.id) == in_force.as_ref());
        let compared = compared.filter(|other| other.id != list.id);
        extras = made.offered(&visit, list, &asked.extras);
        for list in std::iter::once(list).chain(compared) {
            let words = made.told(&visit, list);
            told.push((list.name.clone(), words));
        }
    }
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let choice = |list: &PriceList| Choice::new(&list.id, &list.name).chosen(list.id == asked.list);
    let shown = AttemptPage {
        lists: lists.iter().map(choice).collect(),
        places: places(&lettable, &asked.place),
        extras,
        errors,
        told,
        visit: &visit,
        whose,
        asked: asked.clone(),
    };
    page(&shown, status)
}

/// Who lets what is tried: whoever the list is for, or the address names.
async fn whose(visit: &Visit) -> Result<(Whose, access::Permit<Action>), PageError> {
    let fields = Fields::read(visit.query().as_bytes());
    let id = fields.one("liste").to_owned();
    if id.is_empty() {
        return Whose::asked(visit, Action::SetPrices).await;
    }
    Whose::door(visit, Action::SetPrices)?;
    let list = visit.read(move |_, conn| super::find(conn, &id)).await?;
    Whose::of(visit, &list.let_by, Action::SetPrices).await
}

/// A question that is complete, with what it borrows from.
struct Made {
    premises: String,
    kind: String,
    set: String,
    set_name: String,
    share: i64,
    category: UserCategory,
    purpose: UsePurpose,
    date: Date,
    opens: i32,
    closes: i32,
    people: Option<i64>,
    young: Option<(i64, i64)>,
    tickets: bool,
    extras: Vec<String>,
}

impl Asked {
    fn read(fields: &Fields, in_force: Option<&str>, today: Date) -> Self {
        let or = |name: &str, otherwise: &str| match fields.one(name) {
            "" => otherwise.to_owned(),
            written => written.to_owned(),
        };
        let date = fields.date("dato");
        let extras = fields.all("tillegg").into_iter().map(str::to_owned);
        Self {
            list: or("liste", in_force.unwrap_or_default()),
            place: fields.one("sted").to_owned(),
            category: or("hvem", UserCategory::AdultAssociation.word()),
            purpose: or("formal", UsePurpose::Practice.word()),
            date: if date.is_empty() { today.into() } else { date },
            from: or("fra", "18"),
            until: or("til", "20"),
            people: fields.one("antall").to_owned(),
            young: fields.one("unge").to_owned(),
            tickets: fields.has("billetter"),
            extras: extras.collect(),
        }
    }

    fn made(&self, visit: &Visit, all: &[Lettable], errors: &mut FormErrors) -> Option<Made> {
        let say = visit.say();
        let set = all.iter().find_map(|one| {
            let set = one.sets.iter().find(|(set, _, _)| *set == self.place)?;
            Some((one, set))
        });
        if set.is_none() {
            errors.add("sted", say.t("price-error-place"));
        }
        let date = self.date.checked("dato", say, errors);
        let mut minute = |name: &'static str, written: &str| {
            let (hours, minutes) = written.split_once([':', '.']).unwrap_or((written, "0"));
            let read = match (hours.parse::<i32>(), minutes.parse::<i32>()) {
                (Ok(hours @ 0..=48), Ok(minutes @ 0..60)) => Some(hours * 60 + minutes),
                _ => None,
            };
            if read.is_none() {
                errors.add(name, say.t("price-error-clock"));
            }
            read
        };
        let (opens, closes) = (minute("fra", &self.from), minute("til", &self.until));
        if opens
            .zip(closes)
            .is_some_and(|(opens, closes)| closes <= opens)
        {
            errors.add("til", say.t("price-error-later"));
        }
        let mut count = |name: &'static str, written: &str| {
            let read = written.parse::<i64>().ok().filter(|number| *number >= 0);
            if read.is_none() && !written.is_empty() {
                errors.add(name, say.t("price-error-count"));
            }
            read
        };
        let (people, young) = (count("antall", &self.people), count("unge", &self.young));
        if people
            .zip(young)
            .is_some_and(|(people, young)| young > people)
        {
            errors.add("unge", say.t("price-error-more-young"));
        }
        if !errors.is_empty() {
            return None;
        }
        let (one, (id, name, share)) = set?;
        Some(Made {
            premises: one.premises.clone(),
            kind: one.kind.clone(),
            set: id.clone(),
            set_name: name.clone(),
            share: *share,
            category: UserCategory::from_word(&self.category).unwrap_or_default(),
            purpose: UsePurpose::from_word(&self.purpose).unwrap_or_default(),
            date: date?,
            opens: opens?,
            closes: closes?,
            people,
            young: people.zip(young),
            tickets: self.tickets,
            extras: self.extras.clone(),
        })
    }
}

impl Made {
    fn question<'q>(&'q self, extras: &'q [&'q str]) -> Question<'q> {
        Question {
            premises: &self.premises,
            kind: &self.kind,
            set: &self.set,
            set_name: &self.set_name,
            share: self.share,
            category: self.category,
            young: self.young,
            people: self.people,
            purpose: self.purpose,
            tickets: self.tickets,
            date: self.date,
            opens: self.opens,
            closes: self.closes,
            minutes: i64::from(self.closes - self.opens),
            extras,
            ..Question::default()
        }
    }

    fn offered(&self, visit: &Visit, list: &PriceList, chosen: &[String]) -> Vec<Choice> {
        let say = visit.say();
        let extras = offered(list, &self.question(&[]));
        let choice = |extra: &crate::Extra| {
            Choice::new(&extra.key, extra.words(say)).chosen(chosen.contains(&extra.key))
        };
        extras.iter().map(choice).collect()
    }

    fn told(&self, visit: &Visit, list: &PriceList) -> Result<String, String> {
        let say = visit.say();
        let extras: Vec<&str> = self.extras.iter().map(String::as_str).collect();
        quote(list, &self.question(&extras))
            .map(|quote| explain(say, &quote))
            .map_err(|why| no_price_words(visit, &why))
    }
}

fn no_price_words(visit: &Visit, why: &NoPrice) -> String {
    let say = visit.say();
    match why {
        NoPrice::NoRate | NoPrice::NoList(_) => say.t("price-no-rate").into_owned(),
        NoPrice::NoExtra(key) => say.ta("price-no-extra", &[("key", key)]),
        NoPrice::TooLarge => say.t("price-too-long").into_owned(),
    }
}

fn places(all: &[Lettable], chosen: &str) -> Vec<Choice> {
    let of = |one: &Lettable| {
        let choice = |(set, name, _): &(String, String, i64)| {
            Choice::new(set, format!("{}: {name}", one.name)).chosen(set == chosen)
        };
        one.sets.iter().map(choice).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}

impl AttemptPage<'_> {
    fn categories(&self) -> Vec<Choice> {
        let choice = |(_, word): (UserCategory, &'static str)| {
            let words = self.visit.say().t(&format!("price-category-{word}"));
            Choice::new(word, words).chosen(word == self.asked.category)
        };
        UserCategory::ALL.into_iter().map(choice).collect()
    }

    fn purposes(&self) -> Vec<Choice> {
        let choice = |(_, word): (UsePurpose, &'static str)| {
            let words = self.visit.say().t(&format!("price-purpose-{word}"));
            Choice::new(word, words).chosen(word == self.asked.purpose)
        };
        UsePurpose::ALL.into_iter().map(choice).collect()
    }
}
