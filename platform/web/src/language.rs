//! The language of a request is the first part of its path.

use kernel::Language;

/// Splits `/nn/foreninger` into the language and `/foreninger`.
pub fn split(path: &str) -> Option<(Language, &str)> {
    let rest = path.strip_prefix('/')?;
    let (tag, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    Some((tag.parse().ok()?, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_part_of_a_path_is_its_language() {
        assert_eq!(split("/nn/foreninger"), Some((Language::Nn, "/foreninger")));
        assert_eq!(split("/en"), Some((Language::En, "/")));
        assert_eq!(split("/en/"), Some((Language::En, "/")));
        assert_eq!(split("/foreninger"), None);
        assert_eq!(split("/"), None);
    }
}
