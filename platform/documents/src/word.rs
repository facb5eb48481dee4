//! DOCX (ECMA-376 part 1, `WordprocessingML`) as structured text: headings, paragraphs, lists, strong words,
//! links and tables, in the few signs of Markdown.
//!
//! What a style is called decides what is a heading, in whatever language the program had; pictures are
//! counted and left out. The file has been shown to the scanner before; nothing in it is followed.

use std::collections::BTreeMap;

use crate::{
    FileRefusal,
    look::Package,
    tables::markup::{Element, Markup, Step},
};

/// What a DOCX says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordText {
    /// Its text.
    pub text: String,
    /// How many pictures were left out.
    pub pictures: usize,
}

/// Reads the body of a DOCX.
pub fn read_word(bytes: &[u8]) -> Result<WordText, FileRefusal> {
    let mut package = Package::open(bytes)?;
    let body = part(&mut package, "word/document.xml")?.ok_or(FileRefusal::Broken)?;
    let styles = part(&mut package, "word/styles.xml")?;
    let links = part(&mut package, "word/_rels/document.xml.rels")?;
    let mut reading = Reading {
        headings: headings(styles.as_deref().unwrap_or_default())?,
        links: targets(links.as_deref().unwrap_or_default())?,
        ..Reading::default()
    };
    let mut markup = Markup::of(&body);
    loop {
        match markup.step()? {
            Step::Begins(it) => reading.begins(&it),
            Step::Text(text) => reading.text(&text),
            Step::Ends(name) => reading.ends(&name),
            Step::Over => break,
        }
    }
    Ok(WordText {
        text: reading.all.trim().to_owned(),
        pictures: reading.pictures,
    })
}

fn part(package: &mut Package<'_>, name: &str) -> Result<Option<String>, FileRefusal> {
    let bytes = package.part(name)?;
    bytes
        .map(|bytes| String::from_utf8(bytes).map_err(|_| FileRefusal::Broken))
        .transpose()
}

/// The level of heading of each style that is one; 1 for a title.
fn headings(styles: &str) -> Result<BTreeMap<String, usize>, FileRefusal> {
    let (mut markup, mut id, mut all) = (Markup::of(styles), String::new(), BTreeMap::new());
    loop {
        match markup.step()? {
            Step::Begins(it) if it.name == "style" => {
                it.attribute("styleId")
                    .unwrap_or_default()
                    .clone_into(&mut id);
            }
            Step::Begins(it) if it.name == "name" => {
                if let Some(level) = level_of(it.attribute("val").unwrap_or_default()) {
                    all.insert(id.clone(), level);
                }
            }
            Step::Over => return Ok(all),
            _ => {}
        }
    }
}

fn level_of(name: &str) -> Option<usize> {
    let name = name.to_lowercase();
    if name == "title" || name == "tittel" {
        return Some(1);
    }
    let rest = name
        .strip_prefix("heading")
        .or_else(|| name.strip_prefix("overskrift"))?;
    rest.trim()
        .parse()
        .ok()
        .filter(|level| (1..=6).contains(level))
}

/// Where each link leads.
fn targets(relations: &str) -> Result<BTreeMap<String, String>, FileRefusal> {
    let (mut markup, mut all) = (Markup::of(relations), BTreeMap::new());
    loop {
        match markup.step()? {
            Step::Begins(it) if it.name == "Relationship" => {
                let told = |name| it.attribute(name).unwrap_or_default();
                if told("Target").starts_with("http") {
                    all.insert(told("Id").to_owned(), told("Target").to_owned());
                }
            }
            Step::Over => return Ok(all),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Reading {
    headings: BTreeMap<String, usize>,
    links: BTreeMap<String, String>,
    all: String,
    pictures: usize,
    /// Of the paragraph that is being read.
    line: String,
    level: Option<usize>,
    in_list: bool,
    /// Of the run.
    is_strong: bool,
    in_text: bool,
    link: Option<String>,
    /// How deep in tables, and the rows of the outermost.
    depth: usize,
    rows: Vec<Vec<String>>,
    was_list: bool,
}

impl Reading {
    fn begins(&mut self, it: &Element) {
        match it.name.as_str() {
            "p" => {
                self.level = None;
                self.in_list = false;
                if self.depth == 0 {
                    self.line.clear();
                }
            }
            "pStyle" => {
                let style = it.attribute("val").unwrap_or_default();
                let plain = level_of(style);
                self.level = self.headings.get(style).copied().or(plain);
            }
            "numPr" => self.in_list = true,
            "r" => self.is_strong = false,
            "b" => self.is_strong = !matches!(it.attribute("val"), Some("0" | "false")),
            "t" => self.in_text = true,
            "br" | "tab" | "cr" => self.line.push(' '),
            "drawing" | "pict" => self.pictures += 1,
            "hyperlink" => {
                let id = it.attribute("id").unwrap_or_default();
                self.link = self.links.get(id).cloned();
                if self.link.is_some() {
                    self.line.push('[');
                }
            }
            "tbl" => {
                self.depth += 1;
                self.line.clear();
            }
            "tr" if self.depth == 1 => self.rows.push(Vec::new()),
            "tc" if self.depth == 1 => self.line.clear(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if !self.in_text {
            return;
        }
        // A heading is strong as it is, and a link is said by its own signs.
        let marks = self.is_strong && self.level.is_none() && self.link.is_none();
        let bare = text.trim();
        if marks && !bare.is_empty() && self.depth == 0 {
            let (before, after) = text.split_once(bare).unwrap_or(("", ""));
            // Runs that are strong beside each other are one.
            if before.is_empty() && self.line.ends_with("**") {
                self.line.truncate(self.line.len() - 2);
                self.line.push_str(bare);
            } else {
                self.line.push_str(before);
                self.line.push_str("**");
                self.line.push_str(bare);
            }
            self.line.push_str("**");
            self.line.push_str(after);
        } else {
            self.line.push_str(text);
        }
    }

    fn ends(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "hyperlink" => {
                if let Some(to) = self.link.take() {
                    self.line.push_str("](");
                    self.line.push_str(&to);
                    self.line.push(')');
                }
            }
            "p" if self.depth == 0 => self.paragraph(),
            "p" => self.line.push(' '),
            "tc" if self.depth == 1 => {
                let cell = self.line.trim().replace('|', "/");
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
                self.line.clear();
            }
            "tbl" => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.table();
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        let is_list = self.in_list && self.level.is_none();
        // Items of a list stand close together.
        self.all.push_str(if is_list && self.was_list {
            "\n"
        } else {
            "\n\n"
        });
        match self.level {
            Some(level) => {
                self.all.push_str(&"#".repeat(level));
                self.all.push(' ');
            }
            None if is_list => self.all.push_str("- "),
            None => {}
        }
        self.all.push_str(line);
        self.was_list = is_list;
    }

    fn table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        self.was_list = false;
        for (at, mut row) in rows.into_iter().enumerate() {
            row.resize(columns, String::new());
            self.all.push_str(if at == 0 { "\n\n" } else { "\n" });
            for part in ["| ", &row.join(" | "), " |"] {
                self.all.push_str(part);
            }
            if at == 0 {
                self.all.push_str("\n|");
                self.all.push_str(&"---|".repeat(columns));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            let plain = SimpleFileOptions::default();
            writer.start_file(*name, plain).expect("a part");
            writer.write_all(text.as_bytes()).expect("written");
        }
        writer.finish().expect("packed").into_inner()
    }

    #[test]
    fn headings_lists_links_and_tables_are_kept() {
        let body = r#"<w:document xmlns:w="w" xmlns:r="r"><w:body>
<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Rom for alle</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Vi vil </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>mye</w:t></w:r><w:r><w:t>.</w:t></w:r><w:r><w:drawing/></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>nær</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>åpent</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:t>Barn låner</w:t></w:r></w:p>
<w:p><w:hyperlink r:id="rId7"><w:r><w:t>Les mer</w:t></w:r></w:hyperlink></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>År</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Timer</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>"#;
        let styles = r#"<w:styles xmlns:w="w"><w:style w:styleId="a3"><w:name w:val="heading 2"/></w:style></w:styles>"#;
        let links = r#"<Relationships><Relationship Id="rId7" Target="https://fjordvik.example/"/></Relationships>"#;
        let file = packed(&[
            ("word/document.xml", body),
            ("word/styles.xml", styles),
            ("word/_rels/document.xml.rels", links),
        ]);
        let read = read_word(&file).expect("a document");
        assert_eq!(
            read.text,
            "# Rom for alle\n\nVi vil **mye**.\n\n- nær\n- åpent\n\n## Barn låner\n\n[Les mer](https://fjordvik.example/)\n\n| År | Timer |\n|---|---|\n| 2026 |  |"
        );
        assert_eq!(read.pictures, 1);
    }

    #[test]
    fn a_file_without_a_body_is_broken() {
        let file = packed(&[("word/styles.xml", "<a/>")]);
        assert_eq!(read_word(&file), Err(FileRefusal::Broken));
    }
}
