//! A web server on the loopback address that answers like the national registers, well or badly.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread::{self, JoinHandle},
};

/// What the server sends for one path.
#[derive(Clone)]
pub enum Answer {
    /// A status and a body.
    Body(u16, Vec<u8>),
    /// A redirect to this address.
    Redirect(String),
    /// A body that ends before the length that was announced.
    CutOff(Vec<u8>, usize),
    /// Nothing, though the connection stays open.
    Silence,
}

impl Answer {
    /// A good answer.
    pub fn json(value: &serde_json::Value) -> Self {
        Self::Body(200, value.to_string().into_bytes())
    }
}

type Routes = dyn Fn(&str) -> Answer + Send + Sync;

/// A running server; ends when dropped.
pub struct Server {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts it; `routes` gets path and query, and the server's own address in front is free to
    /// use in links.
    pub fn start(routes: impl Fn(&str, &str) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let own = address.clone();
        let routes: Arc<Routes> = Arc::new(move |path| routes(path, &own));
        let (stop, stopped) = mpsc::channel();
        let log = Arc::clone(&asked);
        let thread = thread::spawn(move || serve(&listener, &routes, &log, &stopped));
        Self {
            address,
            asked,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Paths asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take();
        // Wakes the listener, which then sees that the sender is gone.
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(
    listener: &TcpListener,
    routes: &Arc<Routes>,
    log: &Mutex<Vec<String>>,
    stopped: &mpsc::Receiver<()>,
) {
    let mut silent = Vec::new();
    for stream in listener.incoming() {
        if stopped.try_recv() == Err(mpsc::TryRecvError::Disconnected) {
            return;
        }
        let Ok(mut stream) = stream else { continue };
        let Some(path) = asked_path(&stream) else {
            continue;
        };
        log.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(path.clone());
        let (head, body) = match routes(&path) {
            Answer::Body(status, body) => (head(status, body.len(), ""), body),
            Answer::Redirect(to) => (head(302, 0, &format!("location: {to}\r\n")), Vec::new()),
            Answer::CutOff(body, length) => (head(200, body.len(), ""), body[..length].to_vec()),
            Answer::Silence => {
                silent.push(stream);
                continue;
            }
        };
        let _ = stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(&body));
    }
}

fn head(status: u16, length: usize, more: &str) -> String {
    format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n{more}connection: close\r\n\r\n")
}

/// Reads the request to its end, so that closing does not reset the connection.
fn asked_path(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    lines.map_while(Result::ok).find(String::is_empty)?;
    Some(first.split(' ').nth(1)?.to_owned())
}
