//! Setting a paper: the template, the fonts and the paper's own data are all the setter can see.
//!
//! No file of the machine, no package and no clock is within its reach. Text travels as data beside
//! the template and never as part of it, so nobody's name can be read as markup.

use std::{collections::HashMap, sync::OnceLock};

use serde_json::{Value, json};
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Block, Paper};

/// Why a paper could not be set.
#[derive(Debug, thiserror::Error)]
pub enum PaperRefusal {
    /// A heading that is deeper than the one before by more than one level.
    #[error("the heading «{0}» skips a level")]
    SkipsLevel(String),
    /// A picture nobody can be told of.
    #[error("picture {0} has no alternative text")]
    NoAlternative(usize),
    /// A table whose row is longer or shorter than its headings.
    #[error("row {row} of the table «{caption}» has {cells} cells, and there are {head} headings")]
    Ragged {
        /// The table.
        caption: String,
        /// Which row, from 1.
        row: usize,
        /// How many cells it has.
        cells: usize,
        /// How many headings there are.
        head: usize,
    },
    /// The setter would not.
    #[error("the paper could not be set: {0}")]
    NotSet(String),
}

/// Sets a paper as PDF/A-2a and PDF/UA-1. The same paper gives the same bytes.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PaperRefusal> {
    looked_over(&paper.blocks)?;
    let desk = Desk::new(paper)?;
    let set = typst::compile::<PagedDocument>(&desk);
    let document = set.output.map_err(|all| not_set(&all))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|refusal| PaperRefusal::NotSet(refusal.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Samspill".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|all| not_set(&all))
}

fn looked_over(blocks: &[Block]) -> Result<(), PaperRefusal> {
    let mut depth = 0;
    let mut pictures = 0;
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                if *level == 0 || *level > depth + 1 {
                    return Err(PaperRefusal::SkipsLevel(text.clone()));
                }
                depth = *level;
            }
            Block::Picture { alternative, .. } => {
                pictures += 1;
                if alternative.trim().is_empty() {
                    return Err(PaperRefusal::NoAlternative(pictures));
                }
            }
            Block::Table {
                caption,
                head,
                rows,
                ..
            } => {
                if let Some(row) = rows.iter().position(|row| row.len() != head.len()) {
                    return Err(PaperRefusal::Ragged {
                        caption: caption.clone(),
                        row: row + 1,
                        cells: rows[row].len(),
                        head: head.len(),
                    });
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn not_set(all: &[SourceDiagnostic]) -> PaperRefusal {
    let words: Vec<&str> = all.iter().map(|one| one.message.as_str()).collect();
    PaperRefusal::NotSet(words.join("; "))
}

/// What is the same for every paper.
struct Ground {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

fn ground() -> &'static Ground {
    static GROUND: OnceLock<Ground> = OnceLock::new();
    GROUND.get_or_init(|| {
        let fonts: Vec<Font> = typst_assets::fonts()
            .flat_map(|file| Font::iter(Bytes::new(file)))
            .filter(|font| font.info().family == "Libertinus Serif")
            .collect();
        Ground {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(at("paper.typ"), include_str!("paper.typ").to_owned()),
        }
    })
}

/// A name beside the template.
fn at(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One paper on the desk: the template, its data and its pictures.
struct Desk {
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    fn new(paper: &Paper) -> Result<Self, PaperRefusal> {
        let mut data =
            serde_json::to_value(paper).map_err(|why| PaperRefusal::NotSet(why.to_string()))?;
        let mut files = HashMap::new();
        for (place, block) in paper.blocks.iter().enumerate() {
            if let Block::Picture { bytes, .. } = block {
                let name = format!("picture-{place}");
                if let Some(Value::Object(written)) = data["blocks"].get_mut(place) {
                    written.insert("file".to_owned(), json!(name));
                }
                files.insert(at(&name), Bytes::new(bytes.clone()));
            }
        }
        files.insert(at("paper.json"), Bytes::from_string(data.to_string()));
        Ok(Self { files })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &ground().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &ground().book
    }

    fn main(&self) -> FileId {
        ground().template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == ground().template.id() {
            Ok(ground().template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.get(&id).cloned();
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        ground().fonts.get(index).cloned()
    }

    /// A paper bears the date it was given, never today's.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
