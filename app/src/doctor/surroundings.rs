//! What surrounds the municipalities: the configuration file, the listening port, mail.

use std::path::Path;

use jobs::mail::Delivery;

use super::{Finding, fix, look, ok};
use crate::{
    config::{Config, Entry, Mail, USUAL_ADDRESS, key_file, listen_address},
    refusal::Refusal,
};

/// The file, and what stands in it.
pub fn configuration(config: &Config) -> Vec<Finding> {
    let path = config.path.display();
    let mut findings = vec![match config.municipalities.len() {
        0 => fix(format!(
            "{path}: no municipality is configured; make one with samspill create"
        )),
        _ => ok(format!("{path}: {}", config.known())),
    }];
    let has_password = config.mail.as_ref().is_some_and(Mail::has_password)
        || config
            .municipalities
            .iter()
            .any(|entry| entry.database.written() != entry.database.to_string());
    if has_password {
        findings.extend(readable_by_others(&config.path, "passwords"));
    }
    if config.municipalities.len() > 1 {
        findings.extend(
            config
                .municipalities
                .iter()
                .filter(|entry| entry.hosts.is_empty())
                .map(|entry| {
                    fix(format!(
                        "{entry}: no host leads to it, so nobody can reach it; add `hosts` in {path}"
                    ))
                }),
        );
    }
    findings
}

/// Whether the key can be read, by nobody else.
pub fn key(config: &Config) -> Finding {
    match key_file::read(&config.key_file) {
        Ok(_) => ok(format!(
            "{}: the key is there, for its owner alone; keep a copy apart from the databases",
            config.key_file.display()
        )),
        Err(refusal) => fix(refusal.to_string()),
    }
}

/// Whether what people hand in is looked through.
pub fn scanner(config: &Config) -> Finding {
    match &config.scanner {
        Some(_) => ok("what people hand in is looked through by clamd".to_owned()),
        None => look(format!(
            "what people hand in is not looked through for viruses; add [scanner] with clamd in {}",
            config.path.display()
        )),
    }
}

/// Whether people can sign in, and with whom.
pub fn sign_in(config: &Config, entry: &Entry) -> Option<Finding> {
    let outside = match config.outside(entry) {
        Ok(outside) => outside,
        // What is wrong with the key is told already.
        Err(refusal @ Refusal::Outside { .. }) => return Some(fix(refusal.to_string())),
        Err(_) => return None,
    };
    let names: Vec<&str> = outside.providers.iter().map(|one| one.key()).collect();
    Some(match (names.as_slice(), outside.email_codes) {
        ([], false) => fix(format!(
            "{entry}: nobody can sign in; set email_codes = true, or add a provider under sign_in"
        )),
        ([], true) if config.mail.is_none() => look(format!(
            "{entry}: people sign in with codes by e-mail, and mail is not configured"
        )),
        ([], true) => ok(format!("{entry}: people sign in with codes by e-mail")),
        (_, codes) => ok(format!(
            "{entry}: people sign in with {}{}",
            names.join(", "),
            if codes { ", or a code by e-mail" } else { "" }
        )),
    })
}

/// Where pages are answered, and who can listen in.
pub fn listening(config: &Config) -> Option<Finding> {
    let address = config
        .listen
        .or_else(|| listen_address(USUAL_ADDRESS).ok())?;
    let is_near = address.ip().is_loopback();
    Some(match (is_near, config.behind_proxy) {
        (true, true) => ok(format!("listens on {address}, behind a proxy of yours")),
        (true, false) => look(format!(
            "listens on {address}, for this machine alone; for others, put a proxy with TLS in \
             front and set behind_proxy = true"
        )),
        (false, true) => look(format!(
            "listens on {address}, and believes what a proxy says about the client; see that \
             nobody but the proxy reaches that port"
        )),
        (false, false) => fix(format!(
            "listens on {address}, where others can reach it without TLS; listen on 127.0.0.1 \
             and put a proxy with TLS in front"
        )),
    })
}

/// Whether mail gets out.
pub fn mail(config: &Config) -> Finding {
    let mailer = match config.mailer() {
        Ok(mailer) => mailer,
        Err(refusal) => return fix(refusal.to_string()),
    };
    match (mailer.delivery(), mailer.reach()) {
        (Delivery::NotConfigured, _) => look(format!(
            "mail is not configured and waits; add [mail] with url and from in {}",
            config.path.display()
        )),
        (_, Err(fault)) => fix(format!(
            "mail cannot be sent: {fault}; look at [mail] in {}",
            config.path.display()
        )),
        (Delivery::Server(server), Ok(())) => ok(format!("mail goes by {server}")),
        (Delivery::Folder(folder), Ok(())) => look(format!(
            "mail goes into the folder {} and to nobody",
            folder.display()
        )),
    }
}

/// Says so when others on the machine can read `file`.
#[cfg(unix)]
pub fn readable_by_others(file: &Path, holds: &str) -> Option<Finding> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = std::fs::metadata(file).ok()?.permissions().mode();
    let file = file.display();
    match (mode & 0o007, mode & 0o070) {
        (0, 0) => None,
        (0, _) => Some(look(format!(
            "{file} holds {holds} and can be read by its group; is that meant? Else: chmod 600 {file}"
        ))),
        _ => Some(fix(format!(
            "{file} holds {holds} and can be read by everybody on this machine: chmod 600 {file}"
        ))),
    }
}

/// Says so when others on the machine can read `file`; not known here.
#[cfg(not(unix))]
pub fn readable_by_others(_file: &Path, _holds: &str) -> Option<Finding> {
    None
}
