//! Handing out a stored file, so that it is saved or shown by itself and never runs here.
//!
//! The name goes as RFC 6266 and RFC 8187 say, in plain letters for old programs and whole for all
//! others. The content policy gives the file a place of its own without script, whatever a browser
//! may think it is (ASVS 5.0 V3.2.1, V5.4.1–V5.4.2). Nothing is kept on the way.

use std::fmt::Write as _;

use axum::{
    http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version, header},
    response::{IntoResponse as _, Response},
};
use documents::{Kind, StoredFile};
use unicode_normalization::UnicodeNormalization as _;

use crate::PageError;

/// Marks an answer that goes as it is, with its length told: nearly every file is packed already.
#[derive(Clone, Copy)]
struct Whole;

/// Whether an answer may be packed on its way.
pub(crate) fn may_be_packed(
    _: StatusCode,
    _: Version,
    _: &HeaderMap,
    extensions: &Extensions,
) -> bool {
    extensions.get::<Whole>().is_none()
}

const ALONE: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// The file, to be saved. The page has asked already whether the visitor may have it.
pub fn download(file: &StoredFile, bytes: Vec<u8>) -> Result<Response, PageError> {
    answer(&file.name, file.kind(), bytes)
}

/// A file that was made just now, such as an export.
pub fn download_made(name: &str, kind: Kind, bytes: Vec<u8>) -> Result<Response, PageError> {
    answer(&documents::safe_name(name, kind), kind, bytes)
}

fn answer(name: &str, kind: Kind, bytes: Vec<u8>) -> Result<Response, PageError> {
    let put = |text: &str| HeaderValue::from_str(text).map_err(|fault| PageError::fault(&fault));
    let headers: [(HeaderName, HeaderValue); 5] = [
        (header::CONTENT_TYPE, put(kind.media_type())?),
        (header::CONTENT_DISPOSITION, put(&disposition(name))?),
        (header::CONTENT_SECURITY_POLICY, put(ALONE)?),
        (header::X_CONTENT_TYPE_OPTIONS, put("nosniff")?),
        (header::CACHE_CONTROL, put("no-store")?),
    ];
    let mut answer = (StatusCode::OK, headers, bytes).into_response();
    answer.extensions_mut().insert(Whole);
    Ok(answer)
}

/// `attachment; filename="Arsmote.pdf"; filename*=UTF-8''%C3%85rsm%C3%B8te.pdf`.
fn disposition(name: &str) -> String {
    let mut whole = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            whole.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(whole, "%{byte:02X}");
        }
    }
    format!(
        "attachment; filename=\"{}\"; filename*=UTF-8''{whole}",
        plain(name)
    )
}

/// Letters that every program knows, and none that ends a quoted string.
fn plain(name: &str) -> String {
    let letters = name.nfd().filter_map(|letter| match letter {
        'æ' => Some("ae".to_owned()),
        'Æ' => Some("Ae".to_owned()),
        'ø' => Some("o".to_owned()),
        'Ø' => Some("O".to_owned()),
        '"' | '\\' | '%' => Some("_".to_owned()),
        ' '..='~' => Some(letter.to_string()),
        // Rings and accents that were parted from their letters.
        '\u{300}'..='\u{36f}' => None,
        _ => Some("_".to_owned()),
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn norwegian_names_are_whole() {
        assert_eq!(
            disposition("Årsmøte æ.pdf"),
            "attachment; filename=\"Arsmote ae.pdf\"; \
             filename*=UTF-8''%C3%85rsm%C3%B8te%20%C3%A6.pdf"
        );
    }

    #[test]
    fn a_file_is_handed_out_alone() {
        let answer = download_made("rapport\r\nX-Evil: 1", Kind::Xlsx, vec![1, 2, 3]);
        let answer = answer.expect("headers that can be sent");
        let header = |name: &str| answer.headers()[name].to_str().expect("letters");
        assert_eq!(header("content-type"), Kind::Xlsx.media_type());
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("content-security-policy"), ALONE);
        assert!(
            header("content-disposition").starts_with("attachment; filename=\"rapport X-Evil_")
        );
        assert!(!answer.headers().contains_key("x-evil"));
    }

    proptest! {
        #[test]
        fn no_name_breaks_out_of_its_header(name in any::<String>()) {
            let text = disposition(&documents::safe_name(&name, Kind::Pdf));
            prop_assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{text}");
            prop_assert_eq!(text.matches('"').count(), 2);
            prop_assert_eq!(text.matches(';').count(), 2);
        }
    }
}
