//! A choice of tasks as it stands in the address, and what is done to several at once.

use access::PersonId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tasks::{DeskFilter, Order, Task, Waiting};

/// Days ahead that «this week» means.
const WEEK: i64 = 7;

/// Which tasks, as the address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Whose.
    pub whose: Whose,
    /// How soon.
    pub due: Due,
    /// Of one kind only; empty: all.
    pub kind: String,
    /// Of one unit only; empty: all.
    pub unit: String,
    /// What was typed into the search: a number or words of a name.
    pub words: String,
    /// Closed ones instead.
    pub closed: bool,
    /// In which order.
    pub order: Order,
    /// The page, from 1; 0 means the first.
    pub page: usize,
}

/// Whose tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// Mine.
    Mine,
    /// Nobody's yet.
    Nobody,
}

/// How soon they are due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Due {
    /// Whenever.
    #[default]
    Any,
    /// Within a week, or late.
    Week,
    /// Late.
    Late,
}

/// What can be done to several tasks at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Give them to somebody among the staff, or to nobody.
    Give(Option<PersonId>),
    /// Give them another last day.
    Postpone(Date),
    /// Mark them as handled.
    End,
}

/// A task as it was before it was changed with others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Its id.
    pub task: String,
    /// Who had it.
    pub assigned_to: Option<PersonId>,
    /// Its last day.
    pub due_on: Option<Date>,
}

impl Whose {
    /// As the address says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Mine => "meg",
            Self::Nobody => "ingen",
        }
    }
}

impl Due {
    /// As the address says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Week => "uka",
            Self::Late => "over",
        }
    }
}

impl View {
    /// Whether kinds stand side by side: none is chosen, and nothing is looked for.
    pub fn is_by_kind(&self) -> bool {
        self.kind.is_empty() && self.words.is_empty() && !self.closed
    }

    /// Reads the query of an address. What it does not know is left out.
    pub fn read(query: &str) -> Self {
        let mut view = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("hos", "meg") => view.whose = Whose::Mine,
                ("hos", "ingen") => view.whose = Whose::Nobody,
                ("frist", "uka") => view.due = Due::Week,
                ("frist", "over") => view.due = Due::Late,
                ("slag", kind) => kind.clone_into(&mut view.kind),
                ("enhet", unit) => unit.clone_into(&mut view.unit),
                ("q", words) => words.trim().clone_into(&mut view.words),
                ("ferdig", "ja") => view.closed = true,
                ("sorter", "eldst") => view.order = Order::Oldest,
                ("sorter", "nyest") => view.order = Order::Newest,
                ("side", page) => view.page = page.parse().unwrap_or_default(),
                _ => {}
            }
        }
        view
    }

    /// The query that says the same, without `?`, and without the page.
    pub fn query(&self) -> String {
        let order = match self.order {
            Order::Due => "",
            Order::Oldest => "eldst",
            Order::Newest => "nyest",
        };
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("hos", self.whose.word()),
            ("frist", self.due.word()),
            ("slag", &self.kind),
            ("enhet", &self.unit),
            ("q", &self.words),
            ("ferdig", if self.closed { "ja" } else { "" }),
            ("sorter", order),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }

    /// What to ask for, as `person` on `today`. `capabilities` are those whose tasks she may see;
    /// `associations` those that the words fit, when words are asked for.
    pub fn filter(
        &self,
        person: &PersonId,
        today: Date,
        capabilities: Vec<String>,
        associations: Option<Vec<String>>,
    ) -> DeskFilter {
        let due_by = match self.due {
            Due::Any => None,
            Due::Week => Some(days_after(today, WEEK)),
            Due::Late => Some(days_after(today, -1)),
        };
        DeskFilter {
            capabilities,
            kinds: [self.kind.clone()]
                .into_iter()
                .filter(|kind| !kind.is_empty())
                .collect(),
            unit: Some(self.unit.clone()).filter(|unit| !unit.is_empty()),
            waiting: match self.whose {
                Whose::All => Waiting::OnAnybody,
                Whose::Mine => Waiting::On(person.clone()),
                Whose::Nobody => Waiting::OnNobody,
            },
            due_by,
            associations,
            closed: self.closed,
            order: self.order,
        }
    }
}

impl Deed {
    /// As it is stored.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Give(_) => "give",
            Self::Postpone(_) => "postpone",
            Self::End => "end",
        }
    }
}

impl From<&Task> for Before {
    fn from(task: &Task) -> Self {
        Self {
            task: task.id.clone(),
            assigned_to: task.assigned_to.clone(),
            due_on: task.due_on,
        }
    }
}

fn days_after(day: Date, days: i64) -> Date {
    use jiff::ToSpan as _;
    day.saturating_add(days.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_the_same_again() {
        for query in [
            "",
            "hos=meg&frist=uka",
            "slag=officers.claim&enhet=kultur&q=Sandvik+teater",
            "ferdig=ja&sorter=nyest",
        ] {
            assert_eq!(View::read(query).query(), query);
        }
        assert_eq!(View::read("side=3&noe=annet").page, 3);
        assert_eq!(View::read("noe=annet&hos=deg").query(), "");
    }
}
