//! A mistyped key is refused, with the nearest one we know.

use toml_edit::{Document, Item, TableLike};

const ROOT: &[&str] = &[
    "listen",
    "behind_proxy",
    "key_file",
    "mail",
    "scanner",
    "municipality",
];
const MAIL: &[&str] = &["url", "from", "per_minute"];
const SCANNER: &[&str] = &["clamd"];
const MUNICIPALITY: &[&str] = &[
    "number",
    "name",
    "hosts",
    "database",
    "email_codes",
    "sign_in",
    "national_roles",
    "addresses",
    "lock_file",
    "archive_folder",
];

/// A key we do not know.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownKey {
    /// Where it stands, in bytes.
    pub at: usize,
    /// What is wrong, and what would be right.
    pub wrong: String,
}

/// Looks for the first key that is not ours.
pub fn unknown(document: &Document<&str>) -> Option<UnknownKey> {
    let root = document.as_table();
    let mail = root.get("mail").and_then(Item::as_table_like);
    let scanner = root.get("scanner").and_then(Item::as_table_like);
    let municipalities = root
        .get("municipality")
        .and_then(Item::as_array_of_tables)
        .into_iter()
        .flatten()
        .map(|table| table as &dyn TableLike);
    let found = std::iter::once((root as &dyn TableLike, ROOT))
        .chain(mail.map(|table| (table, MAIL)))
        .chain(scanner.map(|table| (table, SCANNER)))
        .chain(municipalities.map(|table| (table, MUNICIPALITY)));
    found
        .filter_map(|(table, known)| unknown_in(table, known))
        .min_by_key(|unknown| unknown.at)
}

fn unknown_in(table: &dyn TableLike, known: &[&str]) -> Option<UnknownKey> {
    let (key, item) = table.iter().find(|(key, _)| !known.contains(key))?;
    let span = table.key(key).and_then(toml_edit::Key::span);
    let at = span.or_else(|| item.span()).map_or(0, |span| span.start);
    let nearest = known
        .iter()
        .map(|known| (strsim::osa_distance(key, known), known))
        .min()
        .filter(|(distance, _)| *distance <= 3);
    let wrong = match nearest {
        Some((_, nearest)) => format!("the key «{key}» is unknown; did you mean «{nearest}»?"),
        None => format!(
            "the key «{key}» is unknown; known here are {}",
            known.join(", ")
        ),
    };
    Some(UnknownKey { at, wrong })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        let document = Document::parse(text).expect("TOML");
        unknown(&document).map(|unknown| unknown.wrong)
    }

    #[test]
    fn the_nearest_key_is_offered() {
        let listen = told("lisen = \"127.0.0.1:1\"").expect("unknown");
        assert!(listen.ends_with("did you mean «listen»?"), "{listen}");
        let far = told("[mail]\npassword = \"x\"").expect("unknown");
        assert!(
            far.ends_with("known here are url, from, per_minute"),
            "{far}"
        );
        let first = told("[[municipality]]\nnumer = \"1\"\n[mial]\n").expect("unknown");
        assert!(first.contains("«number»"), "{first}");
    }

    #[test]
    fn every_key_of_ours_is_known() {
        let whole = "listen = ''\nbehind_proxy = true\nkey_file = ''\n[mail]\nurl = ''\nfrom = ''\n\
                     per_minute = 1\n[scanner]\nclamd = ''\n[[municipality]]\nnumber = ''\n\
                     name = ''\nhosts = []\ndatabase = ''\nemail_codes = true\n\
                     lock_file = ''\narchive_folder = ''\n\
                     [municipality.national_roles]\n[municipality.addresses]\n[[municipality.sign_in]]\n";
        assert_eq!(told(whole), None);
    }
}
