//! A web server on the loopback address that hears forms and headers, and answers as a test says.

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use serde_json::Value;

/// What somebody sent.
pub struct Heard {
    pub path: String,
    /// Names in lower case.
    pub headers: HashMap<String, String>,
    pub form: HashMap<String, String>,
}

/// What is sent back.
pub enum Said {
    Json(u16, Value),
    Text(u16, String),
    Redirect(String),
    /// Nothing, though the line stays open.
    Silence,
}

/// A running server; ends when dropped.
pub struct Server {
    address: String,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts it; `says` also gets the server's own address.
    pub fn start(says: impl Fn(&str, &Heard) -> Said + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let over = Arc::new(AtomicBool::new(false));
        let (seen, own) = (Arc::clone(&over), address.clone());
        let thread = thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                if seen.load(Ordering::Acquire) {
                    return;
                }
                let Some(heard) = hear(&stream) else { continue };
                match says(&own, &heard) {
                    Said::Silence => silent.push(stream),
                    said => answer(&stream, said),
                }
            }
        });
        Self {
            address,
            over,
            thread: Some(thread),
        }
    }

    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Release);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn hear(stream: &TcpStream) -> Option<Heard> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let path = first.split(' ').nth(1)?.to_owned();
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.insert(name.to_lowercase(), value.to_owned()),
            None => break,
        };
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some(Heard {
        path,
        headers,
        form: read_form(&body),
    })
}

/// Names and values of a form or a query.
pub fn read_form(written: &[u8]) -> HashMap<String, String> {
    form_urlencoded::parse(written).into_owned().collect()
}

fn answer(mut stream: &TcpStream, said: Said) {
    let (status, more, body) = match said {
        Said::Json(status, value) => (status, String::new(), value.to_string()),
        Said::Text(status, text) => (status, String::new(), text),
        Said::Redirect(to) => (302, format!("location: {to}\r\n"), String::new()),
        Said::Silence => return,
    };
    let head = format!(
        "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{more}connection: close\r\n\r\n",
        body.len()
    );
    // A client that has gone away is its own affair.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(body.as_bytes()));
}
