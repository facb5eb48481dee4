//! Cookies: strictly necessary ones, and no others, so no banner is needed (ekomloven § 3-15).
//!
//! Over https a name begins with `__Host-`: such a cookie cannot be set by a neighbouring host
//! (ASVS 5.0 V3.3.3). Without https, which is for a developer's own machine, it has no such prefix.

use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cookie {
    name: &'static str,
    /// Lax: comes along when a provider sends her back. Strict would not.
    lax: bool,
}

impl Cookie {
    /// Holds the session's token.
    pub const SESSION: Self = Self {
        name: "samspill",
        lax: true,
    };
    /// Ties a sign-in that has begun to this browser.
    pub const SIGN_IN: Self = Self {
        name: "samspill-sign-in",
        lax: true,
    };

    /// What the browser sent.
    pub fn of(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let name = self.full_name(secure);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|all| all.split(';'))
            .filter_map(|one| one.trim().split_once('='))
            .find(|(own, _)| *own == name)
            .map(|(_, value)| value)
    }

    /// Sets it, for as long as the browser is open, or for `seconds`.
    pub fn set(self, value: &str, secure: bool, seconds: Option<i64>) -> HeaderValue {
        let name = self.full_name(secure);
        let site = if self.lax { "Lax" } else { "Strict" };
        let age = seconds.map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
        let secure = if secure { "; Secure" } else { "" };
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite={site}{secure}{age}");
        HeaderValue::from_str(&cookie).expect("our values are hexadecimal digits")
    }

    /// Takes it away.
    pub fn clear(self, secure: bool) -> HeaderValue {
        self.set("", secure, Some(0))
    }

    fn full_name(self, secure: bool) -> String {
        let prefix = if secure { "__Host-" } else { "" };
        format!("{prefix}{}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cookie_of_the_right_name_is_read() {
        let mut headers = HeaderMap::new();
        let sent = "samspill=plain; __Host-samspill=good; other=x";
        headers.insert(header::COOKIE, HeaderValue::from_static(sent));
        assert_eq!(Cookie::SESSION.of(&headers, true), Some("good"));
        assert_eq!(Cookie::SESSION.of(&headers, false), Some("plain"));
        assert_eq!(Cookie::SIGN_IN.of(&headers, true), None);
        let set = Cookie::SESSION.set("abc", true, None);
        assert_eq!(
            set,
            "__Host-samspill=abc; Path=/; HttpOnly; SameSite=Lax; Secure"
        );
    }
}
