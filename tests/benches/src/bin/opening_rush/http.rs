//! As much of HTTP/1.1 as a browser needs here: one connection kept open, whole answers.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail, ensure};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
};

/// A browser's connection, with the cookie of somebody who has signed in.
pub struct Connection {
    address: SocketAddr,
    stream: Option<BufReader<TcpStream>>,
    cookie: String,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Where it leads.
    pub location: Option<String>,
    /// What it says.
    pub body: String,
}

impl Connection {
    /// To the program at `address`, as whoever has this session.
    pub fn new(address: SocketAddr, token: &str) -> Self {
        Self {
            address,
            stream: None,
            cookie: format!("samspill={token}"),
        }
    }

    /// Asks, and reads the whole answer. A connection that was closed meanwhile is opened again.
    pub async fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> Result<Answer> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Length: {}\r\n{headers}\r\n{body}",
            self.address,
            self.cookie,
            body.len()
        );
        if self.stream.is_some()
            && let Ok(answer) = self.once(&request).await
        {
            return Ok(answer);
        }
        // A form that may have been taken must not be sent twice unless nothing was answered at all;
        // joining and choosing bear it.
        self.stream = Some(BufReader::new(TcpStream::connect(self.address).await?));
        self.once(&request).await
    }

    async fn once(&mut self, request: &str) -> Result<Answer> {
        let stream = self.stream.as_mut().context("a connection")?;
        stream.write_all(request.as_bytes()).await?;
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        let status = line.split(' ').nth(1).context("a status")?.parse()?;
        let (mut location, mut length, mut chunked) = (None, 0, false);
        loop {
            line.clear();
            stream.read_line(&mut line).await?;
            let header = line.trim_end();
            if header.is_empty() {
                break;
            }
            let (name, value) = header.split_once(": ").context("a header")?;
            match name.to_ascii_lowercase().as_str() {
                "location" => location = Some(value.to_owned()),
                "content-length" => length = value.parse()?,
                "transfer-encoding" => chunked = value == "chunked",
                _ => {}
            }
        }
        let mut body = Vec::new();
        if chunked {
            loop {
                line.clear();
                stream.read_line(&mut line).await?;
                let size = usize::from_str_radix(line.trim_end(), 16)?;
                let at = body.len();
                body.resize(at + size, 0);
                stream.read_exact(&mut body[at..]).await?;
                line.clear();
                stream.read_line(&mut line).await?;
                ensure!(line == "\r\n", "the end of a chunk");
                if size == 0 {
                    break;
                }
            }
        } else {
            body.resize(length, 0);
            stream.read_exact(&mut body).await?;
        }
        let Ok(body) = String::from_utf8(body) else {
            bail!("a page of letters")
        };
        Ok(Answer {
            status,
            location,
            body,
        })
    }
}
