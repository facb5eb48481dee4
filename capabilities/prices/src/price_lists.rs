//! Every published price list in memory, and what things cost by the one that holds.
//!
//! Whoever lets premises has lists of her own, and no other list is asked about them.
//!
//! Price lists are read once and kept until one is published ([`web::Kept`]), so a page that shows the
//! price of every free hour asks no database for it.

use db::{Conn, Error};
use jiff::civil::Date;
use web::{Kept, Profile};

use crate::{
    model::{PriceList, Question},
    quote::{self, Extra, NoPrice, Quote},
    store,
};

/// Every published price list, the newest date first.
#[derive(Clone, Debug, Default)]
pub struct PriceLists(Vec<PriceList>);

impl Kept for PriceLists {
    const TOPICS: &'static [&'static str] = &[store::TOPIC];

    fn make(conn: &mut Conn, _: &Profile) -> Result<Self, Error> {
        store::lists::published(conn).map(Self)
    }
}

impl PriceLists {
    /// These lists.
    pub fn of(mut lists: Vec<PriceList>) -> Self {
        lists.sort_by_key(|list| std::cmp::Reverse(list.valid_from));
        Self(lists)
    }

    /// All of them, the newest date first.
    pub fn all(&self) -> &[PriceList] {
        &self.0
    }

    /// Those for what somebody lets; `let_by` is empty for the municipality.
    pub fn of_lessor(&self, let_by: &str) -> impl Iterator<Item = &PriceList> {
        self.0.iter().filter(move |list| list.let_by == let_by)
    }

    /// The municipality's list that holds on a date.
    pub fn on(&self, date: Date) -> Option<&PriceList> {
        self.on_of("", date)
    }

    /// The list that holds on a date for what somebody lets.
    pub fn on_of(&self, let_by: &str, date: Date) -> Option<&PriceList> {
        let begun = |list: &&PriceList| list.valid_from.is_some_and(|from| from <= date);
        self.of_lessor(let_by).find(begun)
    }

    /// Whoever lets premises and has a list that holds on a date, without the municipality.
    pub fn lessors_on(&self, date: Date) -> Vec<&str> {
        let begun = |list: &&PriceList| list.valid_from.is_some_and(|from| from <= date);
        let others = self.0.iter().filter(|list| !list.let_by.is_empty());
        let mut all: Vec<&str> = others.filter(begun).map(|it| it.let_by.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What a use costs, by the list that holds on its date for whoever lets.
    pub fn quote(&self, question: &Question<'_>) -> Result<Quote, NoPrice> {
        let list = self.on_of(question.let_by, question.date);
        quote::quote(list.ok_or(NoPrice::NoList(question.date))?, question)
    }

    /// What may be added to a use. Extras and minutes of the question do not matter.
    pub fn extras_of(&self, question: &Question<'_>) -> Vec<Extra> {
        let list = self.on_of(question.let_by, question.date);
        list.map_or_else(Vec::new, |list| quote::offered(list, question))
    }

    /// Who is younger than this counts as young on a date: what a form asks for. The municipality says so for all.
    pub fn young_under(&self, date: Date) -> i64 {
        self.on(date)
            .map_or(PriceList::YOUNG_UNDER, |list| list.young_under)
    }
}
