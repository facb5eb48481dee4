//! What of the register is asked for: words, a choice, an order, a page; all of it in the address.

use std::collections::{BTreeSet, HashMap};

use form_urlencoded::Serializer;
use jiff::ToSpan as _;

use super::{
    list::Gathered,
    roll::{Acting, Row},
};
use crate::model::{Approval, Standing};

/// Rows on a page.
pub const ON_A_PAGE: usize = 50;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Words to look for.
    pub words: String,
    /// Which of them.
    pub choice: Choice,
    /// In which order.
    pub order: Order,
    /// Which page, from 1.
    pub page: usize,
}

/// The choices the work needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// All in use.
    #[default]
    All,
    /// Have not said within a year that all is right.
    Unconfirmed,
    /// No message reaches them.
    NoEmail,
    /// Only one person answers for them.
    OneOfficer,
    /// Nobody has taken them on.
    Unclaimed,
    /// Have not handed in the accounts of last year.
    NoAccounts,
    /// Founded here, and waiting for an answer.
    Waiting,
    /// Live here, but are not on the list.
    Unlisted,
    /// Deleted from the national register, bankrupt or being wound up.
    Ending,
    /// Their address is in another municipality now.
    Moved,
    /// Look like another one.
    Twins,
    /// Out of use.
    Archived,
}

impl Choice {
    /// In the order they are offered.
    pub const ALL: [Self; 12] = [
        Self::All,
        Self::Unconfirmed,
        Self::NoEmail,
        Self::OneOfficer,
        Self::Unclaimed,
        Self::NoAccounts,
        Self::Waiting,
        Self::Unlisted,
        Self::Ending,
        Self::Moved,
        Self::Twins,
        Self::Archived,
    ];

    /// The word in the address and in text ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "alle",
            Self::Unconfirmed => "ubekreftet",
            Self::NoEmail => "uten-epost",
            Self::OneOfficer => "en-ansvarlig",
            Self::Unclaimed => "uten-ansvarlig",
            Self::NoAccounts => "uten-regnskap",
            Self::Waiting => "venter",
            Self::Unlisted => "skjult",
            Self::Ending => "slettet",
            Self::Moved => "flyttet",
            Self::Twins => "dubletter",
            Self::Archived => "arkivert",
        }
    }
}

/// The order of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best hit first, or by name when there are no words.
    #[default]
    Best,
    /// By name.
    Name,
    /// Those that were confirmed longest ago first.
    Confirmed,
    /// Those with fewest who answer for them first.
    Officers,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Best, Self::Name, Self::Confirmed, Self::Officers];

    /// The word in the address and in text ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Name => "navn",
            Self::Confirmed => "bekreftet",
            Self::Officers => "ansvarlige",
        }
    }
}

impl View {
    /// Reads a query; what it does not understand is left out.
    pub fn read(query: &str) -> Self {
        let mut view = Self {
            page: 1,
            ..Self::default()
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => value.trim().clone_into(&mut view.words),
                "vis" => {
                    let known = Choice::ALL.into_iter().find(|it| it.word() == value);
                    view.choice = known.unwrap_or_default();
                }
                "sorter" => {
                    let known = Order::ALL.into_iter().find(|it| it.word() == value);
                    view.order = known.unwrap_or_default();
                }
                "side" => view.page = value.parse().unwrap_or(1).max(1),
                _ => {}
            }
        }
        view
    }

    /// As a query, without `?`; what is as usual is left out.
    pub fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        if !self.words.is_empty() {
            query.append_pair("q", &self.words);
        }
        if self.choice != Choice::default() {
            query.append_pair("vis", self.choice.word());
        }
        if self.order != Order::default() {
            query.append_pair("sorter", self.order.word());
        }
        if self.page > 1 {
            query.append_pair("side", &self.page.to_string());
        }
        query.finish()
    }

    /// Places of the rows asked for, on all pages.
    pub fn places(&self, gathered: &Gathered) -> Vec<usize> {
        let Gathered { roll, acting, .. } = gathered;
        let mut places = roll.search(&self.words);
        places.retain(|at| is_chosen(self.choice, *at, gathered));
        match self.order {
            Order::Best => {}
            Order::Name => places.sort_unstable(),
            Order::Confirmed => places.sort_by_key(|at| (roll.rows[*at].confirmed_on, *at)),
            Order::Officers => {
                places.sort_by_key(|at| (officers(&roll.rows[*at], acting), *at));
            }
        }
        places
    }
}

/// How many answer for it.
pub fn officers(row: &Row, acting: &HashMap<String, Acting>) -> usize {
    acting.get(&row.id.0).map_or(0, |acting| acting.officers)
}

/// How many there are of each choice.
pub fn counts(gathered: &Gathered) -> [(Choice, usize); 12] {
    Choice::ALL.map(|choice| {
        let all = 0..gathered.roll.rows.len();
        let chosen = all.filter(|at| is_chosen(choice, *at, gathered));
        (choice, chosen.count())
    })
}

fn is_chosen(choice: Choice, at: usize, gathered: &Gathered) -> bool {
    let Gathered {
        roll,
        acting,
        with_accounts,
        today,
    } = gathered;
    let row = &roll.rows[at];
    let lives = matches!(
        row.standing,
        Standing::Active | Standing::Bankrupt | Standing::WindingUp
    );
    let in_use = lives && !row.is_archived;
    let since = today.saturating_sub(1.year());
    match choice {
        Choice::All => !row.is_archived,
        Choice::Archived => row.is_archived,
        Choice::Unconfirmed => {
            in_use && row.is_listed && row.confirmed_on.is_none_or(|on| on <= since)
        }
        Choice::NoEmail => in_use && row.is_listed && !row.has_email,
        Choice::OneOfficer => in_use && officers(row, acting) == 1,
        Choice::Unclaimed => in_use && !acting.contains_key(&row.id.0),
        Choice::NoAccounts => {
            let lacks = |given: &BTreeSet<String>| !given.contains(&row.id.0);
            in_use && row.is_listed && with_accounts.as_ref().is_some_and(lacks)
        }
        Choice::Waiting => !row.is_archived && row.approval == Approval::Waiting,
        Choice::Unlisted => in_use && !row.is_listed,
        Choice::Ending => {
            let ends = matches!(
                row.standing,
                Standing::Dissolved | Standing::Bankrupt | Standing::WindingUp
            );
            ends && !row.is_archived
        }
        Choice::Moved => row.standing == Standing::MovedAway && !row.is_archived,
        Choice::Twins => roll
            .twins()
            .iter()
            .any(|(one, other)| *one == at || *other == at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_its_address() {
        let view = View {
            words: "kor & korps".into(),
            choice: Choice::NoEmail,
            order: Order::Confirmed,
            page: 3,
        };
        assert_eq!(View::read(&view.query()), view);
        let usual = View::read("vis=noe-annet&sorter=&side=0&ukjent=1");
        assert_eq!(usual.query(), "");
    }
}
