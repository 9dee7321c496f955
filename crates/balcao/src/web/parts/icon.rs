//! Our own drawings: 24 px grid, 2 px stroke, always decoration beside words.
use std::fmt;

use askama::filters::HtmlSafe;

/// One drawing. Prints as an inline SVG that assistive technology skips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Done, in order.
    Tick,
    /// Failed, not.
    Cross,
    /// Take care.
    Warning,
    /// Time, in progress.
    Clock,
    /// Waiting for another institution.
    Hourglass,
    /// The person; your turn.
    Person,
    /// The service; our turn.
    Counter,
    /// A document or receipt.
    Document,
    /// A date.
    Calendar,
    /// A proof that can be checked.
    Shield,
    /// A proof with a reservation in time.
    ShieldClock,
    /// A proof that does not hold.
    ShieldCross,
    /// A letter or e-mail.
    Envelope,
    /// A message.
    Message,
    /// Seeing.
    Eye,
    /// Save to the device.
    Download,
    /// Print.
    Printer,
    /// A link.
    Chain,
    /// Take a photograph.
    Camera,
    /// Protected.
    Padlock,
    /// A password.
    Key,
    /// Onward, along the line of writing.
    Onward,
    /// Back, against the line of writing.
    Back,
}

impl Icon {
    /// Every drawing, for the gallery.
    pub const ALL: [Self; 23] = [
        Self::Tick,
        Self::Cross,
        Self::Warning,
        Self::Clock,
        Self::Hourglass,
        Self::Person,
        Self::Counter,
        Self::Document,
        Self::Calendar,
        Self::Shield,
        Self::ShieldClock,
        Self::ShieldCross,
        Self::Envelope,
        Self::Message,
        Self::Eye,
        Self::Download,
        Self::Printer,
        Self::Chain,
        Self::Camera,
        Self::Padlock,
        Self::Key,
        Self::Onward,
        Self::Back,
    ];

    /// The drawing in the colour of a state.
    pub fn in_tone(self, tone: Tone) -> Drawing {
        Drawing { icon: self, class: tone.text_class() }
    }

    fn paths(self) -> &'static str {
        match self {
            Self::Tick => r#"<path d="M4 12.5l5 5L20 6.5"/>"#,
            Self::Cross => r#"<path d="M6 6l12 12M18 6L6 18"/>"#,
            Self::Warning => r#"<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.8v.2"/>"#,
            Self::Clock => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.5 2"/>"#,
            Self::Hourglass => r#"<path d="M6 3h12M6 21h12M7 3c0 5 5 6 5 9s-5 4-5 9M17 3c0 5-5 6-5 9s5 4 5 9"/>"#,
            Self::Person => r#"<circle cx="12" cy="8" r="4"/><path d="M4 21c.6-4.2 3.8-6.5 8-6.5s7.4 2.3 8 6.5"/>"#,
            Self::Counter => r#"<path d="M6.5 17v-5.5a5.5 5.5 0 0111 0V17M3.5 17h17v3h-17z"/><path d="M12 12.2v.1"/>"#,
            Self::Document => r#"<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>"#,
            Self::Calendar => r#"<path d="M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8"/>"#,
            Self::Shield => r#"<path d="M12 3l8 3v6c0 4.6-3.2 7.6-8 9-4.8-1.4-8-4.4-8-9V6z"/><path d="M8.5 12l2.5 2.5 4.5-5"/>"#,
            Self::ShieldClock => r#"<path d="M12 3l8 3v6c0 4.6-3.2 7.6-8 9-4.8-1.4-8-4.4-8-9V6z"/><path d="M12 8v4.5l2.5 1.5"/>"#,
            Self::ShieldCross => r#"<path d="M12 3l8 3v6c0 4.6-3.2 7.6-8 9-4.8-1.4-8-4.4-8-9V6z"/><path d="M9 9l6 6M15 9l-6 6"/>"#,
            Self::Envelope => r#"<path d="M3 6h18v12H3zM3 7l9 7 9-7"/>"#,
            Self::Message => r#"<path d="M4 5h16v11H10l-5 4v-4H4z"/>"#,
            Self::Eye => {
                r#"<path d="M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7z"/><circle cx="12" cy="12" r="3"/>"#
            }
            Self::Download => r#"<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>"#,
            Self::Printer => r#"<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>"#,
            Self::Chain => {
                r#"<path d="M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.3l-1.5 1.5M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1.5-1.5"/>"#
            }
            Self::Camera => r#"<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.5"/>"#,
            Self::Padlock => r#"<path d="M5 11h14v10H5zM8 11V8a4 4 0 018 0v3"/>"#,
            Self::Key => r#"<circle cx="8" cy="15" r="4"/><path d="M11 12l9-9M16 7l3 3"/>"#,
            Self::Onward => r#"<path d="M5 12h14M13 6l6 6-6 6"/>"#,
            Self::Back => r#"<path d="M19 12H5M11 6l-6 6 6 6"/>"#,
        }
    }

    fn points_along_the_line(self) -> bool {
        matches!(self, Self::Onward | Self::Back)
    }
}

/// What a colour says. Never alone: an icon and a word say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// In order.
    Good,
    /// Needs attention, or waits.
    Care,
    /// Failed.
    Bad,
}

impl Tone {
    /// The ending of `bl-note--`, `bl-file--`; empty when plain.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Good => "ok",
            Self::Care => "warn",
            Self::Bad => "bad",
        }
    }

    /// The class that colours words and icons; empty when plain.
    pub fn text_class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Good => "is-ok",
            Self::Care => "is-warn",
            Self::Bad => "is-bad",
        }
    }
}

/// An icon with a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    icon: Icon,
    class: &'static str,
}

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<svg class=\"bl-ico")?;
        if self.icon.points_along_the_line() {
            f.write_str(" bl-flip")?;
        }
        if !self.class.is_empty() {
            write!(f, " {}", self.class)?;
        }
        write!(f, "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{}</svg>", self.icon.paths())
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_tone(Tone::Plain).fmt(f)
    }
}

impl HtmlSafe for Drawing {}

impl HtmlSafe for Icon {}
