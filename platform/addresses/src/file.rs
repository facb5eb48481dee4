//! Addresses from a file in the service's own shape, for the demonstration and for tests.

use kernel::MunicipalityNumber;

use crate::{Address, AddressRefusal, AddressRegister, asked, shape::Answer};

/// A file with addresses, held whole.
pub struct AddressFile(String);

impl AddressFile {
    /// One that comes with the program.
    pub fn holding(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl AddressRegister for AddressFile {
    fn is_there(&self) -> bool {
        true
    }

    /// Those that have every word somewhere.
    fn find(
        &self,
        municipality: &MunicipalityNumber,
        words: &str,
    ) -> Result<Vec<Address>, AddressRefusal> {
        let words = asked(words).to_lowercase().replace(',', " ");
        let words: Vec<&str> = words.split_whitespace().collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let answer = Answer::read(self.0.as_bytes())?.shortest_first();
        Ok(answer.offered(|found| {
            let told = found.words();
            let mut of_it = told.split_whitespace();
            found.kommunenummer == municipality.as_str()
                && words
                    .iter()
                    .all(|word| of_it.any(|it| it.starts_with(word)))
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &str) -> Vec<String> {
        let file = AddressFile::holding(
            r#"{"adresser": [
                {"adressetekst": "Skoleveien 40", "postnummer": "9990", "poststed": "FJORDVIK", "kommunenummer": "9999"},
                {"adressetekst": "Skoleveien 4", "postnummer": "9990", "poststed": "FJORDVIK", "kommunenummer": "9999"},
                {"adressetekst": "Skoleveien 4", "postnummer": "0001", "poststed": "OSLO", "kommunenummer": "0301"}]}"#,
        );
        let here = "9999".parse().expect("a number");
        let found = file.find(&here, words).expect("a file");
        found.iter().map(Address::line).collect()
    }

    #[test]
    fn words_are_looked_up_in_their_order_and_in_the_own_municipality_alone() {
        assert_eq!(
            found(" skoleveien  4 "),
            [
                "Skoleveien 4, 9990 Fjordvik",
                "Skoleveien 40, 9990 Fjordvik"
            ]
        );
        assert_eq!(
            found("Skoleveien 40, 9990"),
            ["Skoleveien 40, 9990 Fjordvik"]
        );
        assert!(found("").is_empty() && found("Skoleveien Oslo").is_empty());
    }
}
