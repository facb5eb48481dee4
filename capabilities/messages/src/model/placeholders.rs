//! Words in braces that become something else for each recipient.
//!
//! They are Norwegian, since those who write with them are: `{forening}`, `{kontaktperson}`,
//! `{frist}`, `{kommune}`. A text with a brace that is none of these is refused before it is
//! sent; what nobody foresaw would otherwise be read by hundreds.

/// A word that becomes something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// The association, or all that get the message in one mail.
    Association,
    /// The person who gets it; the association where no person is known.
    Person,
    /// The day the message names.
    Deadline,
    /// The municipality.
    Municipality,
}

/// What placeholders become.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filling<'a> {
    /// The association's name.
    pub association: &'a str,
    /// The person's name; may be empty.
    pub person: &'a str,
    /// The day, in words.
    pub deadline: &'a str,
    /// The municipality's name.
    pub municipality: &'a str,
}

/// A brace that means nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPlaceholder(pub String);

impl Placeholder {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Association,
        Self::Person,
        Self::Deadline,
        Self::Municipality,
    ];

    /// How it is written, with its braces.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Association => "{forening}",
            Self::Person => "{kontaktperson}",
            Self::Deadline => "{frist}",
            Self::Municipality => "{kommune}",
        }
    }

    fn filled<'a>(self, filling: &Filling<'a>) -> &'a str {
        match self {
            Self::Association => filling.association,
            Self::Person if filling.person.is_empty() => filling.association,
            Self::Person => filling.person,
            Self::Deadline => filling.deadline,
            Self::Municipality => filling.municipality,
        }
    }
}

/// The placeholders in `text`, or the first brace that is none.
pub fn check(text: &str) -> Result<Vec<Placeholder>, UnknownPlaceholder> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        rest = &rest[at..];
        let known = Placeholder::ALL
            .into_iter()
            .find(|it| rest.starts_with(it.written()));
        let Some(placeholder) = known else {
            let end = rest.find('}').map_or(rest.len(), |at| at + 1);
            let shown: String = rest[..end].chars().take(30).collect();
            return Err(UnknownPlaceholder(shown));
        };
        found.push(placeholder);
        rest = &rest[placeholder.written().len()..];
    }
    Ok(found)
}

/// `text` with its placeholders filled in, from left to right: what is put in is never looked at.
pub fn fill(text: &str, filling: &Filling<'_>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = Placeholder::ALL
            .into_iter()
            .find(|it| rest.starts_with(it.written()));
        let length = if let Some(placeholder) = known {
            filled.push_str(placeholder.filled(filling));
            placeholder.written().len()
        } else {
            filled.push('{');
            1
        };
        rest = &rest[length..];
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILLING: Filling<'_> = Filling {
        association: "Sandvik {frist} kor",
        person: "",
        deadline: "1. april",
        municipality: "Fjordvik kommune",
    };

    #[test]
    fn placeholders_are_filled_once() {
        let text = "Hei {kontaktperson}! {forening} må svare {frist}. Hilsen {kommune}";
        assert_eq!(
            fill(text, &FILLING),
            "Hei Sandvik {frist} kor! Sandvik {frist} kor må svare 1. april. Hilsen Fjordvik kommune"
        );
        let named = Filling {
            person: "Åse",
            ..FILLING
        };
        assert_eq!(fill("Hei {kontaktperson}", &named), "Hei Åse");
    }

    #[test]
    fn a_brace_that_means_nothing_is_found() {
        assert_eq!(
            check("Hei {forening} {frist}"),
            Ok(vec![Placeholder::Association, Placeholder::Deadline])
        );
        let unknown = |text: &str| check(text).expect_err("unknown").0;
        assert_eq!(unknown("Hei {navn}!"), "{navn}");
        assert_eq!(unknown("Hei {Forening}"), "{Forening}");
        assert_eq!(unknown("{forening} og {frist"), "{frist");
        assert_eq!(unknown("a } b"), "}");
    }
}
