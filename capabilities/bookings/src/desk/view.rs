//! A choice of requests as it stands in the address, so that it can be kept, shared and gone back to.

/// Which requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// How far they have come.
    pub pile: Pile,
    /// At one site only; empty: at all.
    pub site: String,
    /// Words of a name, a number or a place.
    pub words: String,
    /// The page, from 1; 0 means the first.
    pub page: usize,
}

/// How far requests have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pile {
    /// Every one that waits.
    #[default]
    Waiting,
    /// Those to be answered within three days, and those that are late.
    Soon,
    /// Those that should have been answered.
    Late,
    /// The tenant is asked, or has been offered another time.
    WithTenant,
    /// Answered in the last month.
    Answered,
}

impl Pile {
    /// Every pile, in the order shown.
    pub const ALL: [Self; 5] = [
        Self::Waiting,
        Self::Soon,
        Self::Late,
        Self::WithTenant,
        Self::Answered,
    ];

    /// As the address says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "",
            Self::Soon => "snart",
            Self::Late => "over",
            Self::WithTenant => "spurt",
            Self::Answered => "svart",
        }
    }
}

impl View {
    /// Reads the query of an address. What it does not know is left out.
    pub fn read(query: &str) -> Self {
        let mut view = Self::default();
        for (name, value) in parts(query) {
            match name.as_str() {
                "vis" => {
                    let known = Pile::ALL.into_iter().find(|pile| pile.word() == value);
                    view.pile = known.unwrap_or_default();
                }
                "sted" => view.site = value,
                "q" => value.trim().clone_into(&mut view.words),
                "side" => view.page = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        view
    }

    /// As it stands in the address; the page is no part of the choice.
    pub fn query(&self) -> String {
        let all = [
            ("vis", self.pile.word()),
            ("sted", &self.site),
            ("q", &self.words),
        ];
        let written = all.into_iter().filter(|(_, value)| !value.is_empty());
        let written = written.map(|(name, value)| format!("{name}={}", escaped(value)));
        written.collect::<Vec<_>>().join("&")
    }
}

/// One value of the query with this name; empty when there is none.
pub fn parameter(query: &str, name: &str) -> String {
    let found = parts(query).into_iter().find(|(own, _)| own == name);
    found.map(|(_, value)| value).unwrap_or_default()
}

fn parts(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn escaped(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_the_same_after_the_address() {
        let view = View {
            pile: Pile::Late,
            site: "hallen".into(),
            words: "kor & korps".into(),
            page: 3,
        };
        let again = View::read(&view.query());
        assert_eq!(again, View { page: 0, ..view });
        assert_eq!(View::read("vis=tull&annet=1"), View::default());
        assert_eq!(View::default().query(), "");
    }
}
