//! What was written, in pieces: words, numbers, and hours such as «18–20», «kl. 18.30» and «18:00».

/// A piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// In small letters.
    Word(String),
    Number(i32),
    /// From, and to when both were written, in minutes after midnight.
    Hours(i32, Option<i32>),
}

impl Token {
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number(_) | Self::Hours(..) => None,
        }
    }
}

/// Splits what was written.
pub fn split(written: &str) -> Vec<Token> {
    let small = written.to_lowercase().replace(['–', '—', '−'], "-");
    // «18 - 20» and «18 til 20» are one time.
    let small = small.replace(" - ", "-");
    let pieces = small.split(|it: char| {
        it.is_whitespace() || matches!(it, ',' | ';' | '/' | '!' | '?' | '"' | '«' | '»')
    });
    let mut tokens: Vec<Token> = Vec::new();
    let mut after_clock = false;
    for piece in pieces {
        let piece = piece.trim_matches(|it: char| !it.is_alphanumeric());
        if piece.is_empty() {
            continue;
        }
        if matches!(
            piece,
            "kl" | "klokka" | "klokken" | "at" | "from" | "fra" | "frå"
        ) {
            after_clock = true;
            continue;
        }
        let token = hours(piece, after_clock).unwrap_or_else(|| match piece.parse() {
            Ok(number) => Token::Number(number),
            Err(_) => Token::Word(piece.to_owned()),
        });
        after_clock = false;
        tokens.push(token);
    }
    tokens
}

/// «18-20», «18.30-20», «18:00»; a bare number only after «kl.».
fn hours(piece: &str, after_clock: bool) -> Option<Token> {
    if let Some((from, to)) = piece.split_once('-') {
        let (from, to) = (minute(from)?, minute(to)?);
        return (from < to).then_some(Token::Hours(from, Some(to)));
    }
    let written_as_time = piece.contains(['.', ':']);
    (written_as_time || after_clock)
        .then(|| minute(piece))?
        .map(|from| Token::Hours(from, None))
}

/// Minutes after midnight.
fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(['.', ':']).unwrap_or((written, "0"));
    let (hour, part): (i32, i32) = (hour.parse().ok()?, part.parse().ok()?);
    ((0..=24).contains(&hour) && (0..60).contains(&part) && hour * 60 + part <= 1440)
        .then_some(hour * 60 + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_told_from_numbers() {
        let word = |it: &str| Token::Word(it.into());
        assert_eq!(
            split("møte for 20"),
            [word("møte"), word("for"), Token::Number(20)]
        );
        assert_eq!(
            split("tirsdag 18–20"),
            [word("tirsdag"), Token::Hours(1080, Some(1200))]
        );
        assert_eq!(split("kl. 18.30"), [Token::Hours(1110, None)]);
        assert_eq!(split("18:00 - 19:30"), [Token::Hours(1080, Some(1170))]);
        assert_eq!(split("barne-bursdag"), [word("barne-bursdag")]);
        assert_eq!(split("20-18"), [word("20-18")]);
    }
}
