//! Pictures in texts. A text holds a picture by its address, between what it shows and nothing else:
//! `![Et lager med ski](/nb/strategi-bilde/…)`.
//!
//! Whoever does not see a picture is told what it shows (WCAG 1.1.1); a text with one that nobody can be
//! told of is not kept, and not decided.

use kernel::{Instant, Language};
use prose::{Item, Piece};

/// Where pictures are seen, without language.
const PLACE: &str = "/strategi-bilde/";

/// A picture of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyPicture {
    /// Its id, the last part of its address.
    pub id: String,
    /// The document it is for.
    pub document: String,
    /// The stored file.
    pub file: String,
    /// What it shows, as it was said when it came.
    pub alternative: String,
    /// When it came.
    pub made_at: Instant,
}

impl StrategyPicture {
    /// Its address, which is the same to readers of every language.
    pub fn address(&self, language: Language) -> String {
        format!("/{}{PLACE}{}", language.tag(), self.id)
    }

    /// The line of a text that shows it.
    pub fn line(&self, language: Language) -> String {
        let shows = self.alternative.replace(['[', ']', '\n', '\r'], " ");
        format!("![{}]({})", shows.trim(), self.address(language))
    }
}

/// The id of the picture of ours that an address leads to.
pub fn picture_at(address: &str) -> Option<&str> {
    let (language, id) = address.split_once(PLACE)?;
    let is_ours = Language::ALL
        .iter()
        .any(|it| language.strip_prefix('/') == Some(it.tag()));
    (is_ours && !id.is_empty()).then_some(id)
}

/// Whether a text shows a picture without saying what it shows.
pub fn lacks_alternative(text: &str) -> bool {
    untold(&prose::pieces(text))
}

fn untold(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Picture { alternative, .. } => alternative.trim().is_empty(),
        Piece::Quote(within) => untold(within),
        Piece::List { items, .. } => items.iter().any(|Item { within, .. }| untold(within)),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn a_line_leads_back_to_its_picture_and_says_what_it_shows() {
        let picture = StrategyPicture {
            id: "7f".to_owned(),
            document: "d".to_owned(),
            file: "f".to_owned(),
            alternative: "Barn [på ski]".to_owned(),
            made_at: Timestamp::UNIX_EPOCH.into(),
        };
        let line = picture.line(Language::Nn);
        let pieces = prose::pieces(&line);
        let [Piece::Picture { alternative, from }] = pieces.as_slice() else {
            panic!("{line}");
        };
        assert_eq!(
            alternative.split_whitespace().collect::<Vec<_>>(),
            ["Barn", "på", "ski"]
        );
        assert_eq!(picture_at(from), Some("7f"));
        assert_eq!(picture_at("/nb/lokale/7f"), None);
    }

    #[test]
    fn a_picture_nobody_can_be_told_of_is_found_wherever_it_lies() {
        assert!(lacks_alternative("Tekst\n\n![](/nb/strategi-bilde/1)"));
        assert!(lacks_alternative("> ![ ](/nb/strategi-bilde/1)"));
        assert!(lacks_alternative("- ett\n- ![](/nb/strategi-bilde/1)"));
        assert!(!lacks_alternative("![Et hus](/nb/strategi-bilde/1)"));
    }
}
