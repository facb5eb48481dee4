//! Walking through the XML of a spreadsheet, one event at a time.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use crate::FileRefusal;

/// One step through the markup, names without their prefix.
pub enum Step {
    /// An element begins; one without content begins and ends.
    Begins(Element),
    /// An element ends.
    Ends(String),
    /// Text.
    Text(String),
    /// There is no more.
    Over,
}

/// The beginning of an element.
pub struct Element {
    /// Its name.
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let known = self.attributes.iter().find(|(known, _)| known == name);
        known.map(|(_, value)| value.as_str())
    }
}

/// Markup being walked through.
pub struct Markup<'t> {
    reader: Reader<&'t [u8]>,
}

impl<'t> Markup<'t> {
    /// At its beginning.
    pub fn of(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader }
    }

    /// The next step. References to anything but a letter are broken, and nothing is expanded.
    pub fn step(&mut self) -> Result<Step, FileRefusal> {
        loop {
            let event = self.reader.read_event().map_err(broken)?;
            return Ok(match event {
                Event::Start(begins) => Step::Begins(element(&begins)?),
                Event::End(ends) => Step::Ends(ends.local_name().into_inner().to_owned()),
                Event::Text(text) => Step::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Step::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(name) => Step::Text(match name.resolve_char_ref() {
                    Ok(Some(letter)) => letter.to_string(),
                    _ => resolve_predefined_entity(&name)
                        .ok_or(FileRefusal::Broken)?
                        .to_owned(),
                }),
                Event::DocType(_) => return Err(FileRefusal::Swells),
                Event::Eof => Step::Over,
                _ => continue,
            });
        }
    }
}

fn element(begins: &BytesStart<'_>) -> Result<Element, FileRefusal> {
    let mut attributes = Vec::new();
    for attribute in begins.attributes() {
        let attribute = attribute.map_err(broken)?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        attributes.push((
            attribute.key.local_name().into_inner().to_owned(),
            value.map_err(broken)?.into_owned(),
        ));
    }
    Ok(Element {
        name: begins.local_name().into_inner().to_owned(),
        attributes,
    })
}

fn broken<E>(_: E) -> FileRefusal {
    FileRefusal::Broken
}
