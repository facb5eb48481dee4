//! A visitor: fetches pages, follows links, sends forms, and looks each page over on the way.
//!
//! It keeps cookies as a browser does. [`Browser::sign_in`] begins a session for a person who is in
//! the town already, without going through the pages of signing in.

use std::{cell::RefCell, collections::BTreeMap};

use access::PersonId;
use axum::{
    body::Body,
    http::{Request, Response, header},
};

use crate::{Page, TestHouse, TestTown};

/// A browser at one host.
pub struct Browser<'h> {
    house: &'h TestHouse,
    host: String,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl<'h> Browser<'h> {
    pub(crate) fn new(house: &'h TestHouse, host: &str) -> Self {
        Self {
            house,
            host: host.to_owned(),
            cookies: RefCell::default(),
        }
    }

    /// Signs `person` in, as if she had just proved who she is.
    #[must_use]
    pub fn sign_in(self, town: &TestTown, person: &PersonId) -> Self {
        let token = town.session_of(person);
        self.keep("samspill", &token);
        self
    }

    /// Puts a cookie in, as if a page had set it.
    pub fn keep(&self, name: &str, value: &str) {
        let mut cookies = self.cookies.borrow_mut();
        cookies.insert(name.to_owned(), value.to_owned());
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Fetches `path`, following redirects, and looks the page over.
    pub fn get(&self, path: &str) -> Page {
        let mut path = path.to_owned();
        for _ in 0..5 {
            let answer = self.send("GET", &path, &[], "");
            let Some(next) = location(&answer) else {
                return self.looked_over(&path, answer);
            };
            path = next;
        }
        panic!("redirected in a circle: {path}");
    }

    /// Fetches the part of a page that script asks for.
    pub fn fragment(&self, path: &str, id: &str) -> Page {
        Page::new(path, self.send("GET", path, &[("x-fragment", id)], ""))
    }

    /// Sends a form, follows a redirect after it as browsers do, and looks the page over.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.send_form(path, fields);
        match location(&answer) {
            Some(next) => self.get(&next),
            None => self.looked_over(path, answer),
        }
    }

    /// Sends a form and gives back what came, without following.
    pub fn send_form(&self, path: &str, fields: &[(&str, &str)]) -> Response<Vec<u8>> {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        self.send("POST", path, &headers, &body.join("&"))
    }

    /// Sends any request, and gives back what came.
    pub fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response<Vec<u8>> {
        self.send_bytes(method, path, headers, body.as_bytes())
    }

    /// Sends a form with files, and gives back what came. A file is (field, name, content).
    pub fn send_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Response<Vec<u8>> {
        const EDGE: &str = "edge-of-a-part";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        for (name, file, content) in files {
            let part = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; \
                 filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(part.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{EDGE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        let headers = [
            ("content-type", kind.as_str()),
            ("sec-fetch-site", "same-origin"),
        ];
        self.send_bytes("POST", path, &headers, &body)
    }

    /// Sends a form with files and looks the page over that answers.
    pub fn post_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Page {
        let answer = self.send_files(path, fields, files);
        self.looked_over(path, answer)
    }

    fn send_bytes(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Response<Vec<u8>> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let cookies: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let answer = self.house.send(
            request
                .body(Body::from(body.to_vec()))
                .expect("a request that can be sent"),
        );
        self.take_cookies(&answer);
        answer
    }

    fn take_cookies(&self, answer: &Response<Vec<u8>>) {
        let mut cookies = self.cookies.borrow_mut();
        for set in answer.headers().get_all(header::SET_COOKIE) {
            let set = set.to_str().expect("a cookie of letters");
            let (name, value) = set
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("a cookie has a name and a value");
            if value.is_empty() {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    fn looked_over(&self, path: &str, answer: Response<Vec<u8>>) -> Page {
        let page = Page::new(path, answer);
        if page.is_html() {
            let mut faults = page.faults();
            faults.extend(self.dead_ends(&page));
            assert!(
                faults.is_empty(),
                "{path} at {}:\n  {}",
                self.host,
                faults.join("\n  ")
            );
        }
        page
    }

    /// Links and forms that lead nowhere here. Each path is tried once for a house.
    fn dead_ends(&self, page: &Page) -> Vec<String> {
        // A page that is not there is not there in the other languages either.
        let itself = page.attributes("[hreflang]", "href");
        let is_error = !page.status.is_success();
        let links = page.own_links().into_iter().filter_map(|path| {
            if is_error && itself.contains(&path) {
                return None;
            }
            let path = path.split('?').next().unwrap_or(&path).to_owned();
            let key = format!("{}{path}", self.host);
            let is_new = self
                .house
                .reached
                .lock()
                .is_ok_and(|mut reached| reached.insert(key));
            let status = is_new.then(|| self.send("GET", &path, &[], "").status())?;
            (status.is_client_error() || status.is_server_error())
                .then(|| format!("the link to {path} leads to {status}"))
        });
        let forms = page.forms().into_iter().filter_map(|(method, path)| {
            // Every route knows its methods; asked for one that none has, it names them.
            let answer = self.send("OPTIONS", path.split('?').next().unwrap_or(&path), &[], "");
            let allowed = answer
                .headers()
                .get(header::ALLOW)
                .and_then(|value| value.to_str().ok());
            (!allowed.is_some_and(|allowed| allowed.split(',').any(|one| one.trim() == method)))
                .then(|| format!("nobody takes the form {method} {path}"))
        });
        links.chain(forms).collect()
    }
}

fn location(answer: &Response<Vec<u8>>) -> Option<String> {
    let is_redirect = answer.status().is_redirection();
    let to = answer
        .headers()
        .get(header::LOCATION)
        .filter(|_| is_redirect)?;
    Some(to.to_str().expect("an address of letters").to_owned())
}

/// As a form sends it.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect::<Vec<_>>()
        .concat()
}
