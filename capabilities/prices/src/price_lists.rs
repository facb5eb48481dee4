//! Every published price list in memory, and what things cost by the one that holds.
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

    /// The list that holds on a date.
    pub fn on(&self, date: Date) -> Option<&PriceList> {
        let begun = |list: &&PriceList| list.valid_from.is_some_and(|from| from <= date);
        self.0.iter().find(begun)
    }

    /// What a use costs, by the list that holds on its date.
    pub fn quote(&self, question: &Question<'_>) -> Result<Quote, NoPrice> {
        let list = self.on(question.date);
        quote::quote(list.ok_or(NoPrice::NoList(question.date))?, question)
    }

    /// What may be added to a use. Extras and minutes of the question do not matter.
    pub fn extras_of(&self, question: &Question<'_>) -> Vec<Extra> {
        let list = self.on(question.date);
        list.map_or_else(Vec::new, |list| quote::offered(list, question))
    }

    /// Who is younger than this counts as young on a date: what a form asks for.
    pub fn young_under(&self, date: Date) -> i64 {
        self.on(date)
            .map_or(PriceList::YOUNG_UNDER, |list| list.young_under)
    }
}
