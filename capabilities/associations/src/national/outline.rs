//! Where one JSON value ends, without understanding it.
//!
//! A record is found by counting brackets of its own kind outside strings. That is far cheaper
//! than parsing, and it survives most faults inside a record: the next one still begins where the
//! brackets say. The outline can be fed piece by piece as bytes arrive.

/// How far a value has been followed.
pub(super) enum Step {
    /// The bytes so far end inside the value.
    More,
    /// The value is so many bytes long.
    Closed(usize),
    /// The key `_embedded` stands in the object itself; its value begins at this byte.
    Embedded(usize),
    /// A new row begins on the line after this byte, though this one was never closed.
    CutAtLine(usize),
}

/// What to look out for on the way.
#[derive(Clone, Copy, Default)]
pub(super) struct Watch {
    /// Stop at the key `_embedded` of the outermost object.
    pub embedded: bool,
    /// Rows stand one to a line, indented by so many blanks.
    pub line_indent: Option<usize>,
}

/// The state of following one value.
pub(super) struct Outline {
    at: usize,
    opener: u8,
    closer: u8,
    depth: usize,
    nesting: usize,
    deepest: usize,
    string_from: Option<usize>,
    watch: Watch,
}

impl Outline {
    /// Follows the value that begins with this bracket.
    pub fn new(opener: u8, watch: Watch) -> Self {
        let closer = if opener == b'[' { b']' } else { b'}' };
        Self {
            at: 0,
            opener,
            closer,
            depth: 0,
            nesting: 0,
            deepest: 0,
            string_from: None,
            watch,
        }
    }

    /// Follows the rest of an object whose opening bracket is already passed.
    pub fn inside_object() -> Self {
        let mut outline = Self::new(b'{', Watch::default());
        outline.depth = 1;
        outline.nesting = 1;
        outline
    }

    /// The deepest nesting met.
    pub fn deepest(&self) -> usize {
        self.deepest
    }

    /// Forgets the bytes followed so far; the next ones continue the same value.
    pub fn let_go(&mut self) -> usize {
        self.watch.embedded = false;
        self.string_from = self.string_from.map(|_| 0);
        std::mem::take(&mut self.at)
    }

    /// Follows on; `value` is everything from the value's first byte (or the last letting go).
    pub fn follow(&mut self, value: &[u8], at_end: bool) -> Step {
        while self.at < value.len() {
            let byte = value[self.at];
            if let Some(from) = self.string_from {
                match in_string(&value[self.at..], self.watch.line_indent.is_some()) {
                    None => self.at = value.len(),
                    Some(ahead) => {
                        self.at += ahead;
                        match value[self.at] {
                            b'\\' if self.at + 1 == value.len() => return Step::More,
                            b'\\' => self.at += 2,
                            b'\n' => match self.line(value, at_end) {
                                Some(step) => return step,
                                None => self.at += 1,
                            },
                            _ => match self.close_string(value, from, at_end) {
                                Some(step) => return step,
                                None => self.at += 1,
                            },
                        }
                    }
                }
                continue;
            }
            match byte {
                b'"' => self.string_from = Some(self.at),
                b'{' | b'[' => {
                    self.nesting += 1;
                    self.deepest = self.deepest.max(self.nesting);
                    self.depth += usize::from(byte == self.opener);
                }
                b'}' | b']' => {
                    self.nesting = self.nesting.saturating_sub(1);
                    if byte == self.closer {
                        self.depth -= 1;
                        if self.depth == 0 {
                            return Step::Closed(self.at + 1);
                        }
                    }
                }
                b'\n' => {
                    if let Some(step) = self.line(value, at_end) {
                        return step;
                    }
                }
                _ => {}
            }
            self.at += 1;
        }
        Step::More
    }

    /// At a closing quote: ends the string, or stops when it is the key that was watched for.
    fn close_string(&mut self, value: &[u8], from: usize, at_end: bool) -> Option<Step> {
        let is_key = self.watch.embedded
            && self.nesting == 1
            && &value[from + 1..self.at] == b"_embedded"
            && matches!(value[..from].trim_ascii_end().last(), Some(b'{' | b','));
        if is_key {
            let rest = &value[self.at + 1..];
            let blanks = rest.len() - rest.trim_ascii_start().len();
            match rest.get(blanks) {
                Some(b':') => return Some(Step::Embedded(self.at + 1 + blanks + 1)),
                None if !at_end => return Some(Step::More),
                _ => {}
            }
        }
        self.string_from = None;
        None
    }

    /// At a line end: cuts here when the next line begins a row of its own.
    fn line(&self, value: &[u8], at_end: bool) -> Option<Step> {
        let indent = self.watch.line_indent?;
        let next = &value[self.at + 1..];
        let looked = &next[..next.len().min(indent + 1)];
        let blanks = looked
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count();
        match looked.get(blanks) {
            Some(b'{') if blanks == indent => Some(Step::CutAtLine(self.at + 1)),
            None if blanks <= indent && looked.len() <= indent && !at_end => Some(Step::More),
            _ => None,
        }
    }
}

/// The next byte that matters inside a string.
fn in_string(bytes: &[u8], lines: bool) -> Option<usize> {
    if lines {
        memchr::memchr3(b'"', b'\\', b'\n', bytes)
    } else {
        memchr::memchr2(b'"', b'\\', bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length_of(value: &[u8]) -> Option<usize> {
        let mut outline = Outline::new(value[0], Watch::default());
        match outline.follow(value, true) {
            Step::Closed(length) => Some(length),
            _ => None,
        }
    }

    #[test]
    fn brackets_inside_strings_do_not_count() {
        assert_eq!(length_of(br#"{"a":"}\"}","b":[{}]} tail"#), Some(21));
        assert_eq!(length_of(br#"["]",[1]],"#), Some(9));
        assert_eq!(length_of(br#"{"a":"never closed}"#), None);
    }

    #[test]
    fn pieces_give_the_same_answer_as_the_whole() {
        let whole = br#"{"a\\\"":{"x":"\u00e5}"},"_embedded" : [1]}"#;
        for cut in 1..whole.len() {
            let mut outline = Outline::new(
                b'{',
                Watch {
                    embedded: true,
                    line_indent: None,
                },
            );
            let first = outline.follow(&whole[..cut], false);
            let step = if matches!(first, Step::More) {
                outline.follow(whole, true)
            } else {
                first
            };
            assert!(matches!(step, Step::Embedded(38)), "cut at {cut}");
        }
    }

    #[test]
    fn a_value_named_like_the_key_is_not_the_key() {
        let record = br#"{"navn":"_embedded","x":{"_embedded":1}}"#;
        let mut outline = Outline::new(
            b'{',
            Watch {
                embedded: true,
                line_indent: None,
            },
        );
        assert!(matches!(outline.follow(record, true), Step::Closed(40)));
    }

    #[test]
    fn an_unclosed_row_is_cut_where_the_next_line_begins_a_row() {
        let watch = Watch {
            embedded: false,
            line_indent: Some(2),
        };
        let mut outline = Outline::new(b'{', watch);
        let text = b"{\"navn\":\"unclosed\n  {\"navn\":\"next\"}";
        assert!(matches!(outline.follow(text, true), Step::CutAtLine(18)));
    }
}
