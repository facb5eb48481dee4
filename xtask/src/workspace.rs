//! Where things are: the checkout, what is built, folders for a while.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .map_or_else(|| here.to_owned(), Path::to_owned)
}

/// Whether nobody sits in front of it.
pub fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}

/// Cargo, as the one that runs us.
pub fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root());
    command
}

/// The program, built.
pub fn program() -> Result<PathBuf, String> {
    let built = cargo().args(["build", "--quiet"]).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("the program cannot be built; see above".into());
    }
    let program = target()?.join("debug").join("samspill");
    if program.is_file() {
        Ok(program)
    } else {
        Err(format!(
            "{} is not there after the build",
            program.display()
        ))
    }
}

/// Cargo's target folder.
pub fn target() -> Result<PathBuf, String> {
    let told = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|fault| format!("cargo metadata: {fault}"))?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.split_once("\"target_directory\":\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(folder, _)| PathBuf::from(folder))
        .ok_or_else(|| "cargo metadata names no target folder".into())
}

/// A port that nobody listens on just now.
pub fn free_port() -> Result<u16, String> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|fault| format!("no port is free: {fault}"))
}

/// A new folder for a while, whoever removes it.
pub fn scratch(purpose: &str) -> Result<PathBuf, String> {
    let unique = free_port()?;
    let folder = std::env::temp_dir().join(format!(
        "samspill-{purpose}-{}-{unique}",
        std::process::id()
    ));
    fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    Ok(folder)
}
