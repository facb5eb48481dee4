//! Klarspråk: words and sentences a resident should not have to read.
//!
//! Språklova § 9 asks for clear language. The words are taken from everyday advice on official
//! language; each comes with what to write instead. A sentence over thirty words is too long to
//! take in at one reading. People judge the rest.

use crate::fluent::{place, read};
use crate::{Fault, Language, Problem, Source};

const WORDS_AT_MOST: usize = 30;

/// Words that end with a point without ending a sentence.
const ABBREVIATIONS: [&str; 15] = [
    "kl.", "nr.", "ca.", "f.eks.", "bl.a.", "dvs.", "osv.", "mv.", "m.m.", "org.nr.", "tlf.",
    "jf.", "e.g.", "i.e.", "etc.",
];

const OFFICIALESE: [(&str, &str); 44] = [
    ("herværende", "\"denne\""),
    ("vedrørende", "\"om\""),
    ("angående", "\"om\""),
    ("i henhold til", "\"etter\" or \"ifølge\""),
    ("iht.", "\"etter\" or \"ifølge\""),
    ("foreligger", "\"finnes\" or \"er\""),
    ("forefinnes", "\"finnes\""),
    ("påkrevd", "\"må\" or \"trengs\""),
    ("påkrevet", "\"må\" or \"trengs\""),
    ("ovennevnte", "what it is, by name"),
    ("ovenstående", "what it is, by name"),
    ("nedenstående", "what it is, by name"),
    ("angjeldende", "what it is, by name"),
    ("beror", "where the case is or what it depends on"),
    ("m.h.p.", "\"for\" or \"om\""),
    ("mhp.", "\"for\" or \"om\""),
    ("m.h.t.", "\"om\" or \"når det gjelder\""),
    ("mht.", "\"om\" or \"når det gjelder\""),
    ("ifm.", "\"når\" or \"ved\""),
    ("med hensyn til", "\"om\" or \"når det gjelder\""),
    ("i relasjon til", "\"om\""),
    ("anmodes", "\"vi ber deg\""),
    ("bes om å", "\"vi ber deg\""),
    ("oversendes", "\"vi sender\""),
    ("tilstilles", "\"vi sender\" or \"du får\""),
    ("undertegnede", "\"jeg\" or the name"),
    ("såfremt", "\"hvis\""),
    ("dersom ikke annet", "the rule, then the exception"),
    ("herved", "nothing"),
    ("fremkommer", "\"står\" or \"går fram\""),
    ("effektuere", "\"gjøre\""),
    ("d.d.", "the date"),
    ("herverande", "\"denne\""),
    ("vedrørande", "\"om\""),
    ("angåande", "\"om\""),
    ("i høve til", "\"etter\" or \"for\""),
    ("påkravd", "\"må\" or \"trengst\""),
    ("ovannemnde", "what it is, by name"),
    ("såframt", "\"viss\" or \"om\""),
    ("oversendast", "\"vi sender\""),
    ("pursuant to", "\"under\""),
    ("aforementioned", "what it is, by name"),
    ("hereby", "nothing"),
    ("prior to", "\"before\""),
];

/// Finds words of officialese and sentences that are too long.
pub fn plain_language(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        for language in Language::ALL {
            // A file that cannot be read is reported by the catalogue.
            let file = read(&place(source.room, language), source.text(language));
            for text in file.map_or_else(|_| Vec::new(), |file| file.texts) {
                problems.extend(
                    faults_in(&text.readings)
                        .into_iter()
                        .map(|f| text.problem(f)),
                );
            }
        }
    }
    problems
}

fn faults_in(readings: &[String]) -> Vec<Fault> {
    let lowered: Vec<_> = readings
        .iter()
        .map(|reading| reading.to_lowercase())
        .collect();
    let mut faults: Vec<_> = OFFICIALESE
        .iter()
        .filter(|(found, _)| lowered.iter().any(|reading| says(reading, found)))
        .map(|&(found, better)| Fault::Officialese { found, better })
        .collect();
    let longest = readings
        .iter()
        .map(|reading| longest_sentence(reading))
        .max();
    faults.extend(
        longest
            .filter(|words| *words > WORDS_AT_MOST)
            .map(Fault::LongSentence),
    );
    faults
}

/// Whether the phrase stands in the text as words of its own.
fn says(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    })
}

fn longest_sentence(text: &str) -> usize {
    let mut longest = 0;
    for paragraph in text.split("\n\n") {
        let mut words = 0;
        for word in paragraph.split_whitespace() {
            words += usize::from(word.contains(char::is_alphanumeric));
            longest = longest.max(words);
            if ends_sentence(word) {
                words = 0;
            }
        }
    }
    longest
}

fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '»', ')', '”']);
    let is_ordinal = || {
        word.strip_suffix('.')
            .is_some_and(|rest| rest.parse::<u32>().is_ok())
    };
    word.ends_with(['!', '?', ':'])
        || word.ends_with('.')
            && !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
            && !is_ordinal()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<Fault> {
        faults_in(&[text.to_owned()])
    }

    #[test]
    fn officialese_is_found_whatever_its_case() {
        let found = faults("I henhold til ovennevnte er vedlegg påkrevd.");
        let words: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(words.len(), 3);
        assert_eq!(
            words[0],
            "says \"i henhold til\"; write \"etter\" or \"ifølge\""
        );
        assert_eq!(faults("Saken beror.").len(), 1);
        assert_eq!(faults("Midler m.h.p. drift").len(), 1);
    }

    #[test]
    fn a_word_inside_another_is_not_officialese() {
        assert_eq!(faults("Berører saken deg? Vi har beroligende nytt."), []);
    }

    #[test]
    fn a_sentence_may_have_thirty_words_and_no_more() {
        let words = |count| vec!["ord"; count].join(" ");
        assert_eq!(faults(&words(30)), []);
        assert_eq!(faults(&words(31)), [Fault::LongSentence(31)]);
        assert_eq!(faults(&format!("{}. {}", words(20), words(20))), []);
        assert_eq!(faults(&format!("{}\n\n{}", words(20), words(20))), []);
    }

    #[test]
    fn dates_and_abbreviations_do_not_end_a_sentence() {
        let words = vec!["ord"; 14].join(" ");
        let text = format!("{words} 5. juni kl. 14 {words}");
        assert_eq!(faults(&text), [Fault::LongSentence(32)]);
    }

    #[test]
    fn every_plural_form_of_every_language_is_judged() {
        let nn = "a = { $count ->\n    [one] Eitt\n   *[other] Herverande { $count }\n}";
        let source = Source {
            room: "room",
            nb: "a = A",
            nn,
            en: "a = A",
        };
        let problems = plain_language(&[source]);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].place, "room/texts/nn.ftl:1");
    }
}
