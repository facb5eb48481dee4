//! Cuts a name into runs of letters and digits with what stands before each.

/// A run of letters and digits.
#[derive(Debug)]
pub(super) struct Piece<'n> {
    /// Spaces and signs before it.
    pub before: &'n str,
    /// As it stands in the name.
    pub text: &'n str,
    /// In small letters.
    pub lower: String,
}

/// The pieces of a name, and the signs after the last.
pub(super) fn pieces(name: &str) -> (Vec<Piece<'_>>, &str) {
    let mut pieces = Vec::new();
    let mut rest = name;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|sign: char| !sign.is_alphanumeric())
            .unwrap_or(from.len());
        let (text, after) = from.split_at(end);
        let lower = text.chars().flat_map(char::to_lowercase).collect();
        pieces.push(Piece {
            before,
            text,
            lower,
        });
        rest = after;
    }
    (pieces, rest)
}

impl Piece<'_> {
    pub(super) fn has_digit(&self) -> bool {
        self.text.chars().any(|sign| !sign.is_alphabetic())
    }

    pub(super) fn has_letter(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }

    pub(super) fn is_single(&self) -> bool {
        self.text.chars().count() == 1
    }

    pub(super) fn follows_apostrophe(&self) -> bool {
        matches!(self.before, "'" | "’")
    }
}
