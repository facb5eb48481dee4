//! A PostgreSQL server for one run: in a folder of its own, on a free port, gone afterwards.
//!
//! Nothing is kept, so nothing is synced to disk. The server refuses to run as root; then an
//! unprivileged user of the system runs it.

use std::{fs, path::PathBuf, process::Command};

use crate::{guard::Guarded, tools, workspace};

/// Names the server to the tests.
pub const VARIABLE: &str = "SAMSPILL_TEST_POSTGRES";

/// A running server.
pub struct Server {
    address: String,
    _guarded: Guarded,
}

impl Server {
    /// Where databases can be made: `postgres://user@host:port`.
    pub fn address(&self) -> &str {
        &self.address
    }
}

// $1 folder, $2 the server's programs, $3 port, $4… how to become an unprivileged user, if need be.
const BEGIN: &str = r#"
    folder=$1; programs=$2; port=$3; shift 3
    "$@" "$programs/initdb" --pgdata="$folder/cluster" --username=postgres --auth=trust \
        --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 &&
    "$@" "$programs/pg_ctl" --pgdata="$folder/cluster" --log="$folder/server.log" --wait --silent start \
        --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off \
-c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB" \
        >"$folder/start.log" 2>&1 &&
    echo ready || { cat "$folder"/*.log >&2; false; }
"#;

const END: &str = r#"
    [ -n "$folder" ] &&
    { "$@" "$programs/pg_ctl" --pgdata="$folder/cluster" --mode=immediate --silent stop >/dev/null 2>&1
      rm -rf "$folder"; }
"#;

/// Starts a server.
pub fn start() -> Result<Server, String> {
    let programs = tools::postgres_programs().ok_or("no PostgreSQL server programs were found")?;
    let folder = workspace::scratch("postgres")?;
    let port = workspace::free_port()?.to_string();
    let become_other = if is_root() {
        unprivileged(&folder)?
    } else {
        Vec::new()
    };
    let (folder, programs) = (folder.display().to_string(), programs.display().to_string());
    let mut arguments = vec![folder.as_str(), programs.as_str(), port.as_str()];
    arguments.extend(become_other.iter().map(String::as_str));
    if become_other.is_empty() {
        arguments.push("env");
    }
    let mut guarded = Guarded::start(BEGIN, END, &arguments)?;
    guarded
        .wait_for(|line| (line == "ready").then_some(()))
        .ok_or("the PostgreSQL server for the tests did not start; see above")?;
    Ok(Server {
        address: format!("postgres://postgres@127.0.0.1:{port}"),
        _guarded: guarded,
    })
}

fn is_root() -> bool {
    let told = Command::new("id").arg("-u").output();
    told.is_ok_and(|told| told.stdout.trim_ascii() == b"0")
}

/// Hands the folder to somebody without rights, and says how to become them.
fn unprivileged(folder: &PathBuf) -> Result<Vec<String>, String> {
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let user = ["postgres", "nobody"]
        .into_iter()
        .find(|user| {
            users
                .lines()
                .any(|line| line.starts_with(&format!("{user}:")))
        })
        .ok_or("PostgreSQL refuses to run as root, and there is no user postgres or nobody")?;
    let given = Command::new("chown").arg(user).arg(folder).status();
    if !given.is_ok_and(|status| status.success()) {
        return Err(format!("{} cannot be given to {user}", folder.display()));
    }
    let tool = tools::on_path("runuser").ok_or("runuser is missing (Debian: util-linux)")?;
    Ok(vec![
        tool.display().to_string(),
        "-u".into(),
        user.into(),
        "--".into(),
    ])
}
