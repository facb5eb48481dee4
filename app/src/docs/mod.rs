//! `samspill docs`: what docs/generated holds, made from the program itself.
//!
//! Made by command and checked in, so that a change of who may do what, of an address or of a
//! table shows in a review. The same program always writes the same bytes.

mod data_dictionary;
mod permissions;
mod routes;

use std::path::PathBuf;

use clap::Args;

use crate::{capabilities, refusal::Refusal};

/// Writes docs/generated.
#[derive(Args)]
#[command(hide = true)]
pub struct Docs {
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

impl Docs {
    /// Does it.
    pub fn run(&self) -> Result<(), Refusal> {
        let capabilities = capabilities::all();
        let migrations = capabilities::migrations(&capabilities);
        let pages = [
            ("permissions.md", permissions::page(&capabilities)),
            ("routes.md", routes::page(&capabilities)),
            (
                "data-dictionary.md",
                data_dictionary::page(&capabilities, &migrations),
            ),
        ];
        std::fs::create_dir_all(&self.to).map_err(|fault| unwritable(&self.to, fault))?;
        for (name, text) in pages {
            let file = self.to.join(name);
            std::fs::write(&file, text).map_err(|fault| unwritable(&file, fault))?;
        }
        Ok(())
    }
}

fn unwritable(path: &std::path::Path, fault: std::io::Error) -> Refusal {
    Refusal::File {
        path: path.to_owned(),
        done: "written",
        fault,
    }
}
