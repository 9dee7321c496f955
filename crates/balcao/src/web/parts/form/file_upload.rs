//! A file from the device. The words of the native control are the browser's; label and hint around it are ours.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::field::Field;
use crate::web::parts::markup::{Attributes, Classes};

/// The words of the larger drop zone that scripts make of the control; empty ones keep the English of the script.
#[derive(Clone, Debug, Default)]
pub struct DropZone {
    /// On the button.
    pub choose: String,
    /// While no file is chosen.
    pub none_chosen: String,
    /// With several files, by plural rule: `(rule, text with %{count})`.
    pub several_chosen: Vec<(String, String)>,
    /// Beside the button.
    pub or_drop: String,
    /// Said when a file is held over the zone.
    pub entered: String,
    /// Said when it leaves.
    pub left: String,
    /// Further classes of the wrapper.
    pub classes: Classes,
    /// Further attributes of the wrapper.
    pub attributes: Attributes,
}

/// A file from the device.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/file_upload.html")]
pub struct FileUpload {
    /// Label, hint, error, name.
    pub field: Field,
    /// Whether several files may be chosen at once.
    pub multiple: bool,
    /// Cannot be used.
    pub disabled: bool,
    /// Makes a larger drop zone when scripts run.
    pub drop_zone: Option<DropZone>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes, such as `accept` and `capture`.
    pub attributes: Attributes,
}

impl FileUpload {
    fn words(zone: &DropZone) -> Attributes {
        let mut words = Attributes::new()
            .with_some("data-i18n.choose-files-button", &zone.choose)
            .with_some("data-i18n.no-file-chosen", &zone.none_chosen);
        for (rule, text) in &zone.several_chosen {
            words = words.with(&format!("data-i18n.multiple-files-chosen.{rule}"), text);
        }
        words
            .with_some("data-i18n.drop-instruction", &zone.or_drop)
            .with_some("data-i18n.entered-drop-zone", &zone.entered)
            .with_some("data-i18n.left-drop-zone", &zone.left)
            .and(&zone.attributes)
    }
}

impl HtmlSafe for FileUpload {}
