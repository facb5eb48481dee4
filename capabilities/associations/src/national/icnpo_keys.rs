//! The keys under which the voluntary register names ICNPO categories in lists, and their codes.
//!
//! Each category normally carries its code (`icnpoNummer`). Where it does not, the key
//! (`ICNPOKategori.internasjonaleOrganisasjoner`) still tells: it is the Norwegian name written
//! together. Only some keys have been seen; the others are made by the same rule from the national
//! list of 46 categories. A group of one bears the same name as its only sub-group, and then the
//! sub-group is meant, which is what associations are registered under.

const KEYS: [(&str, &str); 46] = [
    ("1100", "kunstOgKultur"),
    ("1200", "idrett"),
    ("1300", "rekreasjonOgSosialeForeninger"),
    ("2100", "grunnOgVideregaaendeUtdanning"),
    ("2200", "hoegskoleOgUniversitet"),
    ("2300", "annenUtdanning"),
    ("2400", "forskningOgUtvikling"),
    ("3100", "sykehusOgRehabilitering"),
    ("3200", "sykehjem"),
    ("3300", "psykiatriskeInstitusjoner"),
    ("3400", "andreHelsetjenester"),
    ("4100", "sosialeTjenester"),
    ("4200", "krisehjelpOgStoettearbeid"),
    ("4300", "oekonomiskOgMateriellStoette"),
    ("5100", "naturOgMiljoevern"),
    ("5200", "dyrevern"),
    ("6100", "lokalsamfunnsutvikling"),
    ("6200", "boligOgLokalmiljoe"),
    ("6300", "arbeidsopplaering"),
    ("7100", "interesseorganisasjoner"),
    ("7200", "juridiskRaadgivning"),
    ("7300", "politiskeOrganisasjoner"),
    ("8100", "pengeutdelendeStiftelser"),
    ("8200", "frivillighetssentraler"),
    ("9100", "internasjonaleOrganisasjoner"),
    ("10100", "trosOgLivssynsorganisasjoner"),
    ("11100", "naeringslivsOgArbeidsgiverorganisasjoner"),
    ("11200", "yrkessammenslutninger"),
    ("11300", "arbeidstakerorganisasjoner"),
    ("12100", "andre"),
    ("13100", "barneOgUngdomsorganisasjoner"),
    ("14100", "mangfoldOgInkludering"),
    ("1", "kulturOgRekreasjon"),
    ("2", "utdanningOgForskning"),
    ("3", "helse"),
    ("4", "sosialeTjenester"),
    ("5", "naturOgMiljoevern"),
    ("6", "boligOgLokalmiljoe"),
    ("7", "politiskeOgInteresseorganisasjoner"),
    ("8", "legaterOgFremmeAvFrivillighet"),
    ("9", "internasjonaleOrganisasjoner"),
    ("10", "trosOgLivssynsorganisasjoner"),
    ("11", "yrkesOgBransjeOgFagforeninger"),
    ("12", "andre"),
    ("13", "barneOgUngdomsorganisasjoner"),
    ("14", "mangfoldOgInkludering"),
];

/// The code a key stands for.
pub(super) fn code_of_key(key: &str) -> Option<&'static str> {
    let bare = plain(key.rsplit('.').next()?);
    KEYS.iter()
        .find(|(_, known)| plain(known) == bare)
        .map(|(code, _)| *code)
}

/// The same however æ, ø and å are written.
fn plain(key: &str) -> String {
    let key = key.to_lowercase();
    let key = key.replace("ae", "e").replace("oe", "o").replace("aa", "a");
    key.replace('æ', "e").replace('ø', "o").replace('å', "a")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_were_seen_and_other_writings_give_their_code() {
        assert_eq!(
            code_of_key("ICNPOKategori.internasjonaleOrganisasjoner"),
            Some("9100")
        );
        assert_eq!(code_of_key("ICNPOKategori.kulturOgRekreasjon"), Some("1"));
        assert_eq!(code_of_key("ICNPOKategori.naturOgMiljøvern"), Some("5100"));
        assert_eq!(code_of_key("ICNPOKategori.nyKategori"), None);
    }
}
