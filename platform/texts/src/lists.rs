//! Things said after one another: "a, b og c".
//!
//! No comma before the last one, in Norwegian as in British English.

use crate::{Language, Speaker};

impl Speaker {
    /// `a, b og c`; English `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let and = match self.language() {
            Language::Nb | Language::Nn => " og ",
            Language::En => " and ",
        };
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match items.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Language::{En, Nb, Nn};
    use crate::speaker::tests::speaker;

    #[test]
    fn a_list_ends_with_and() {
        let three = ["fotball", "ski", "friidrett"];
        assert_eq!(speaker(Nb).list(&three), "fotball, ski og friidrett");
        assert_eq!(speaker(Nn).list(&three), "fotball, ski og friidrett");
        assert_eq!(speaker(En).list(&three), "fotball, ski and friidrett");
    }

    #[test]
    fn one_thing_and_no_thing_are_lists_too() {
        assert_eq!(speaker(Nb).list(&["kor", "korps"]), "kor og korps");
        assert_eq!(speaker(Nb).list(&["kor".to_owned()]), "kor");
        assert_eq!(speaker(Nb).list::<&str>(&[]), "");
    }
}
