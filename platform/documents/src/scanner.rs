//! The border to a virus scanner (ASVS 5.0 V5.4.3).
//!
//! `clamd` is asked by its own protocol (INSTREAM, `man clamd`), over TCP or a socket of the
//! machine. A scanner that is configured and does not answer lets nothing through. Without one
//! configured, what is known by content is all that is known; `samspill doctor` may say so.

use std::{
    io::{self, Read, Write},
    net::{TcpStream, ToSocketAddrs},
    path::PathBuf,
    str::FromStr,
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(30);
const CHUNK: usize = 64 * 1024;

/// What a scanner found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Clean,
    /// Something it has this name for.
    Infected(String),
}

/// The scanner gave no answer that can be relied on.
#[derive(Debug, thiserror::Error)]
#[error("the virus scanner gave no answer: {0}")]
pub struct ScannerUnreachable(String);

/// Looks through bytes for what does harm. Blocks while it does.
pub trait Scanner: Send + Sync {
    /// Looks.
    fn scan(&self, bytes: &[u8]) -> Result<Verdict, ScannerUnreachable>;
}

/// No scanner is configured.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoScanner;

impl Scanner for NoScanner {
    fn scan(&self, _: &[u8]) -> Result<Verdict, ScannerUnreachable> {
        Ok(Verdict::Clean)
    }
}

/// ClamAV's server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clamd {
    /// `tcp://host:port`.
    Tcp(String),
    /// `unix:/run/clamav/clamd.ctl`.
    Socket(PathBuf),
}

/// The address of a scanner cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is no address of clamd; write tcp://host:3310 or unix:/run/clamav/clamd.ctl")]
pub struct ClamdAddressRefusal(String);

impl FromStr for Clamd {
    type Err = ClamdAddressRefusal;

    fn from_str(address: &str) -> Result<Self, Self::Err> {
        let refused = || ClamdAddressRefusal(address.to_owned());
        if let Some(path) = address.strip_prefix("unix:") {
            let absolute = path.starts_with('/');
            return absolute
                .then(|| Self::Socket(path.into()))
                .ok_or_else(refused);
        }
        let place = address.strip_prefix("tcp://").ok_or_else(refused)?;
        let port = place.rsplit_once(':').filter(|(host, _)| !host.is_empty());
        port.and_then(|(_, port)| port.parse::<u16>().ok())
            .map(|_| Self::Tcp(place.to_owned()))
            .ok_or_else(refused)
    }
}

impl Scanner for Clamd {
    fn scan(&self, bytes: &[u8]) -> Result<Verdict, ScannerUnreachable> {
        let told = match self {
            Self::Tcp(place) => connect(place).and_then(|stream| ask(stream, bytes)),
            Self::Socket(path) => connect_here(path).and_then(|stream| ask(stream, bytes)),
        };
        told.map_err(|fault| fault.to_string())
            .and_then(|told| understood(&told))
            .map_err(ScannerUnreachable)
    }
}

fn connect(place: &str) -> io::Result<TcpStream> {
    let mut last = io::Error::other("the name leads nowhere");
    for address in place.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, PATIENCE) {
            Ok(stream) => {
                stream.set_read_timeout(Some(PATIENCE))?;
                stream.set_write_timeout(Some(PATIENCE))?;
                return Ok(stream);
            }
            Err(fault) => last = fault,
        }
    }
    Err(last)
}

#[cfg(unix)]
fn connect_here(path: &std::path::Path) -> io::Result<std::os::unix::net::UnixStream> {
    let stream = std::os::unix::net::UnixStream::connect(path)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(stream)
}

#[cfg(not(unix))]
fn connect_here(_: &std::path::Path) -> io::Result<TcpStream> {
    Err(io::Error::other("this machine has no such sockets"))
}

/// One INSTREAM session: chunks with their length in front, ended by a length of nothing.
fn ask(mut stream: impl Read + Write, bytes: &[u8]) -> io::Result<String> {
    stream.write_all(b"zINSTREAM\0")?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).map_err(io::Error::other)?;
        stream.write_all(&length.to_be_bytes())?;
        stream.write_all(chunk)?;
    }
    stream.write_all(&0_u32.to_be_bytes())?;
    stream.flush()?;
    let mut told = Vec::new();
    stream.take(4096).read_to_end(&mut told)?;
    Ok(String::from_utf8_lossy(&told).into_owned())
}

/// `stream: OK`, `stream: NAME FOUND`, or an error.
fn understood(told: &str) -> Result<Verdict, String> {
    let told = told.trim_end_matches(['\0', '\n']);
    let said = told.strip_prefix("stream: ").unwrap_or_default();
    match said.strip_suffix(" FOUND") {
        Some(name) => Ok(Verdict::Infected(name.to_owned())),
        None if said == "OK" => Ok(Verdict::Clean),
        None => Err(format!("it said «{told}»")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_word_ok_is_clean() {
        assert_eq!(understood("stream: OK\0").ok(), Some(Verdict::Clean));
        assert_eq!(
            understood("stream: Eicar-Test-Signature FOUND\0").ok(),
            Some(Verdict::Infected("Eicar-Test-Signature".into()))
        );
        for odd in [
            "",
            "OK",
            "INSTREAM size limit exceeded. ERROR\0",
            "stream: O",
        ] {
            assert!(understood(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn addresses_are_read() {
        let socket = Clamd::Socket("/run/clamd.ctl".into());
        assert_eq!("unix:/run/clamd.ctl".parse(), Ok(socket));
        let tcp = Clamd::Tcp("[::1]:3310".into());
        assert_eq!("tcp://[::1]:3310".parse(), Ok(tcp));
        for odd in ["", "tcp://:3310", "tcp://host", "unix:clamd", "http://a:1"] {
            assert!(odd.parse::<Clamd>().is_err(), "{odd}");
        }
    }
}
