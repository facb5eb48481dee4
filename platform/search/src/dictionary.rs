//! Sorted terms, found whole, by beginning, by what is inside, and with slips of the pen.
//!
//! Slips are counted as optimal string alignment: a letter too many, too few, another, or two
//! swapped, each counts one. All terms are compared in one walk over the sorted list, where terms
//! that begin alike share the work done so far and a beginning that is already too different is
//! left with everything under it. No index of misspellings is needed, so memory stays small.

/// A sorted list of unique terms.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    text: String,
    ends: Vec<u32>,
    /// How many bytes each term shares with the one before.
    shared: Vec<u8>,
}

impl Terms {
    /// `terms` must be sorted and without duplicates.
    pub(crate) fn of(terms: impl IntoIterator<Item = String>) -> Terms {
        let mut list = Terms::default();
        let mut before = String::new();
        for term in terms {
            let shared = before
                .bytes()
                .zip(term.bytes())
                .take_while(|(a, b)| a == b)
                .count();
            list.shared.push(u8::try_from(shared).unwrap_or(u8::MAX));
            list.text.push_str(&term);
            list.ends
                .push(u32::try_from(list.text.len()).unwrap_or(u32::MAX));
            before = term;
        }
        list
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The term at a position.
    pub(crate) fn get(&self, term: u32) -> &str {
        let start = if term == 0 {
            0
        } else {
            self.ends[term as usize - 1]
        };
        &self.text[start as usize..self.ends[term as usize] as usize]
    }

    /// The position of a term.
    pub(crate) fn find(&self, term: &str) -> Option<u32> {
        let at = self.first_from(term);
        (at < self.size() && self.get(at) == term).then_some(at)
    }

    /// Every term that begins so, itself included.
    pub(crate) fn beginning(&self, prefix: &str) -> std::ops::Range<u32> {
        let start = self.first_from(prefix);
        let (mut low, mut high) = (start, self.size());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.get(middle).starts_with(prefix) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        start..low
    }

    /// Every term that holds the text, at its end only if `at_end`.
    pub(crate) fn holding(&self, inside: &str, at_end: bool) -> Vec<u32> {
        let mut found = Vec::new();
        for (at, _) in self.text.match_indices(inside) {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            let term =
                u32::try_from(self.ends.partition_point(|end| *end <= at)).unwrap_or(u32::MAX);
            let fits = at as usize + inside.len() <= self.ends[term as usize] as usize;
            let fits = fits && (!at_end || self.get(term).ends_with(inside));
            if fits && found.last() != Some(&term) {
                found.push(term);
            }
        }
        found
    }

    /// Every term at most so many slips away, with the count; the term itself is left out.
    pub(crate) fn near(&self, word: &str, most: u8) -> Vec<(u32, u8)> {
        let word = word.as_bytes();
        let width = word.len() + 1;
        let mut rows: Vec<u8> = (0..width)
            .map(|n| u8::try_from(n).unwrap_or(u8::MAX))
            .collect();
        let mut found = Vec::new();
        // Rows 0..=ready hold for the current beginning; `dead` is the depth that went too far.
        let (mut ready, mut dead) = (0_usize, usize::MAX);
        for term in 0..self.size() {
            let shared = usize::from(self.shared[term as usize]);
            if shared >= dead {
                continue;
            }
            dead = usize::MAX;
            ready = ready.min(shared);
            let letters = self.get(term).as_bytes();
            while ready < letters.len() {
                let row = ready + 1;
                rows.resize((row + 1) * width, 0);
                let smallest = fill_row(&mut rows, row, letters, word, most);
                ready = row;
                if smallest > most {
                    dead = row;
                    break;
                }
            }
            if dead == usize::MAX && letters.len().abs_diff(word.len()) <= usize::from(most) {
                let slips = rows[letters.len() * width + width - 1];
                if slips <= most && slips > 0 {
                    found.push((term, slips));
                }
            }
        }
        found
    }

    fn size(&self) -> u32 {
        u32::try_from(self.len()).unwrap_or(u32::MAX)
    }

    fn first_from(&self, term: &str) -> u32 {
        let (mut low, mut high) = (0, self.size());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.get(middle) < term {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// Fills one row of the distance table and returns its smallest value. Only the columns that can still
/// be within `most` are filled, with a wall on either side.
fn fill_row(rows: &mut [u8], row: usize, letters: &[u8], word: &[u8], most: u8) -> u8 {
    const WALL: u8 = u8::MAX / 2;
    let letter = letters[row - 1];
    let width = word.len() + 1;
    let base = row * width;
    let first = row.saturating_sub(usize::from(most)).max(1);
    let last = (row + usize::from(most)).min(width - 1);
    if first > last {
        return WALL;
    }
    rows[base + first - 1] = if first == 1 {
        u8::try_from(row).unwrap_or(WALL)
    } else {
        WALL
    };
    let mut smallest = rows[base + first - 1];
    for column in first..=last {
        let differs = u8::from(word[column - 1] != letter);
        let mut slips = (rows[base - width + column - 1] + differs)
            .min(rows[base - width + column].saturating_add(1))
            .min(rows[base + column - 1] + 1)
            .min(WALL);
        let swapped = row > 1
            && column > 1
            && word[column - 2] == letter
            && word[column - 1] == letters[row - 2];
        if swapped && differs == 1 {
            slips = slips.min(rows[base - 2 * width + column - 2] + 1);
        }
        rows[base + column] = slips;
        smallest = smallest.min(slips);
    }
    if last + 1 < width {
        rows[base + last + 1] = WALL;
    }
    smallest
}

#[cfg(test)]
mod tests {
    use super::Terms;

    fn terms() -> Terms {
        let mut words = [
            "fotball",
            "fotografi",
            "handball",
            "kor",
            "korps",
            "kro",
            "turn",
        ]
        .map(String::from);
        words.sort();
        Terms::of(words)
    }

    #[test]
    fn terms_are_found_whole_and_by_beginning() {
        let terms = terms();
        assert_eq!(terms.find("kor").map(|term| terms.get(term)), Some("kor"));
        assert_eq!(terms.find("ko"), None);
        let begun: Vec<&str> = terms.beginning("fot").map(|term| terms.get(term)).collect();
        assert_eq!(begun, ["fotball", "fotografi"]);
        assert_eq!(terms.beginning("").len(), terms.len());
    }

    #[test]
    fn slips_of_every_kind_are_counted() {
        let terms = terms();
        let near = |word: &str, most| -> Vec<(String, u8)> {
            terms
                .near(word, most)
                .into_iter()
                .map(|(term, slips)| (terms.get(term).into(), slips))
                .collect()
        };
        assert_eq!(near("fotbal", 1), [("fotball".to_owned(), 1)]);
        assert_eq!(near("gotball", 1), [("fotball".to_owned(), 1)]);
        assert_eq!(near("kro", 1), [("kor".to_owned(), 1)]);
        assert_eq!(near("hndbalk", 2), [("handball".to_owned(), 2)]);
        assert_eq!(near("xyz", 2), []);
        assert!(near("korpss", 3).contains(&("kor".to_owned(), 3)));
    }

    #[test]
    fn terms_are_found_by_what_is_inside() {
        let terms = terms();
        let inside: Vec<&str> = terms
            .holding("ball", true)
            .into_iter()
            .map(|term| terms.get(term))
            .collect();
        assert_eq!(inside, ["fotball", "handball"]);
        assert!(terms.holding("bl", false).is_empty());
        assert!(terms.holding("lf", false).is_empty());
    }
}
