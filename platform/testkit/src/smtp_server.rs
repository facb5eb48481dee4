//! A small mail server that speaks SMTP (RFC 5321) on a real socket and follows a script.
//!
//! It demands the order of commands and CRLF at every line's end, undoes dot-stuffing, and keeps
//! what it took. What it has taken stays taken, also when its answer is lost.

use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, mpsc},
};

/// What the server does with the next mail.
#[derive(Clone, Copy)]
pub enum MailAnswer {
    /// Says this to the receiver's address.
    ToAddress(&'static str),
    /// Says this after the whole text, and keeps nothing.
    ToText(&'static str),
    /// Takes the mail and hangs up without a word.
    HangUp,
    /// Takes the mail as it should.
    Take,
    /// Never answers the receiver's address.
    StallAtAddress,
    /// Takes the mail and never answers.
    StallAtText,
}

/// A mail the server took.
#[derive(Clone, Debug, Default)]
pub struct TakenMail {
    /// The sender's address, of the envelope.
    pub from: String,
    /// The receivers' addresses, of the envelope.
    pub to: Vec<String>,
    /// The whole text, header first, as it was sent.
    pub content: String,
}

impl TakenMail {
    /// The header's lines, unfolded.
    pub fn header(&self) -> String {
        let (header, _) = self.content.split_once("\r\n\r\n").expect("an empty line");
        header.replace("\r\n ", " ")
    }

    /// What comes after the header.
    pub fn body(&self) -> &str {
        self.content
            .split_once("\r\n\r\n")
            .expect("an empty line")
            .1
    }

    /// What one header says, when it is there exactly once.
    pub fn said(&self, name: &str) -> Option<String> {
        let start = format!("{}:", name.to_lowercase());
        let header = self.header();
        let mut found = header
            .split("\r\n")
            .filter(|line| line.to_lowercase().starts_with(&start));
        let line = found.next()?;
        found
            .next()
            .is_none()
            .then(|| line[start.len()..].trim().to_owned())
    }
}

#[derive(Default)]
struct Inside {
    script: VecDeque<MailAnswer>,
    taken: Vec<TakenMail>,
    logins: usize,
}

/// The server. Its threads end with the test.
pub struct SmtpServer {
    address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
    stalled: mpsc::Receiver<()>,
}

impl SmtpServer {
    /// A server that answers the first mails by `script` and takes all others.
    pub fn start(script: impl IntoIterator<Item = MailAnswer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let inside = Arc::new(Mutex::new(Inside {
            script: script.into_iter().collect(),
            ..Inside::default()
        }));
        let shared = Arc::clone(&inside);
        let (stall, stalled) = mpsc::channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (inside, stall) = (Arc::clone(&shared), stall.clone());
                std::thread::spawn(move || converse(&stream, &inside, &stall));
            }
        });
        Self {
            address,
            inside,
            stalled,
        }
    }

    /// Waits until the server has stopped answering somebody.
    pub fn wait_until_stalled(&self) {
        self.stalled.recv().expect("the server");
    }

    /// Its address as configured, without TLS.
    pub fn open(&self) -> String {
        format!("{}?tls=none", self.lifted())
    }

    /// Its address as configured, to be lifted to TLS, which it cannot.
    pub fn lifted(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// What it has taken, in order.
    pub fn taken(&self) -> Vec<TakenMail> {
        self.inside.lock().expect("the server").taken.clone()
    }

    /// How often somebody tried to send a mail or a password.
    pub fn attempts(&self) -> usize {
        self.inside.lock().expect("the server").logins
    }
}

/// The conversation with one client; ends when either hangs up.
fn converse(stream: &TcpStream, inside: &Mutex<Inside>, stall: &mpsc::Sender<()>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    let mut say = |words: &str| writer.write_all(format!("{words}\r\n").as_bytes()).ok();
    say("220 mail.example.no ESMTP")?;
    let (mut mail, mut answer) = (None::<TakenMail>, None);
    loop {
        let line = line(&mut reader)?;
        let verb = line
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_uppercase();
        match (verb.as_str(), &mut mail) {
            ("EHLO", _) => {
                mail = None;
                say("250-mail.example.no greets you\r\n250-8BITMIME\r\n250 HELP")?;
            }
            ("MAIL", None) => {
                let mut inside = inside.lock().expect("the server");
                inside.logins += 1;
                answer = inside.script.pop_front();
                mail = Some(TakenMail {
                    from: between(&line),
                    ..TakenMail::default()
                });
                say("250 OK")?;
            }
            ("RCPT", Some(mail)) => match answer {
                Some(MailAnswer::ToAddress(words)) => say(words)?,
                Some(MailAnswer::StallAtAddress) => stall.send(()).ok()?,
                _ => {
                    mail.to.push(between(&line));
                    say("250 OK")?;
                }
            },
            ("DATA", Some(open)) if !open.to.is_empty() => {
                say("354 go on")?;
                open.content = text(&mut reader)?;
                let taken = mail.take()?;
                match answer.take() {
                    Some(MailAnswer::ToText(words)) => say(words)?,
                    answer => {
                        inside.lock().expect("the server").taken.push(taken);
                        match answer {
                            Some(MailAnswer::HangUp) => return None,
                            Some(MailAnswer::StallAtText) => stall.send(()).ok()?,
                            _ => say("250 taken")?,
                        }
                    }
                }
            }
            ("AUTH", _) => {
                inside.lock().expect("the server").logins += 1;
                say("502 not here")?;
            }
            ("RSET", _) => {
                mail = None;
                say("250 OK")?;
            }
            ("NOOP", _) => say("250 OK")?,
            ("QUIT", _) => return say("221 bye"),
            _ => say("503 not now")?,
        }
    }
}

fn line(reader: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let line = line
        .strip_suffix("\r\n")
        .expect("every line ends with CRLF");
    assert!(!line.contains('\r'), "no lone CR");
    Some(line.to_owned())
}

fn text(reader: &mut impl BufRead) -> Option<String> {
    let mut text = String::new();
    loop {
        let line = line(reader)?;
        if line == "." {
            return Some(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
        text.push_str("\r\n");
    }
}

fn between(line: &str) -> String {
    let (_, rest) = line.split_once('<').expect("an address in brackets");
    rest.split_once('>')
        .expect("an address in brackets")
        .0
        .to_owned()
}
