//! The colours of the tray's picture.

use tiny_skia::Color;

use super::Theme;

/// What the picture's colour says, where it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Calm,
    Soon,
    On,
    Missed,
    Stale,
}

/// The colour of each part; `None` is a hole through which the panel is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ink {
    /// The leaf's paper.
    pub page: Option<Color>,
    /// The leaf's edge.
    pub line: Option<Color>,
    /// The strip on top.
    pub head: Option<Color>,
    /// What is written on paper.
    pub mark: Option<Color>,
    /// A filled leaf.
    pub solid: Option<Color>,
    /// What is written on a filled leaf.
    pub on_solid: Option<Color>,
    /// The doubt's `?`.
    pub doubt: Option<Color>,
}

impl Ink {
    pub(super) fn new(theme: Theme, tone: Tone) -> Self {
        match theme {
            Theme::Light => Self::single(0x24_29_2e),
            Theme::Dark => Self::single(0xf4_f6_f7),
            Theme::Colour => Self::coloured(tone),
        }
    }

    fn single(ink: u32) -> Self {
        let ink = colour(ink);
        Self { page: None, line: ink, head: ink, mark: ink, solid: ink, on_solid: None, doubt: ink }
    }

    fn coloured(tone: Tone) -> Self {
        let strong = colour(match tone {
            Tone::Calm | Tone::Soon => 0xdd_52_08,
            Tone::On => 0x0e_9a_a7,
            Tone::Missed => 0xc9_1d_36,
            Tone::Stale => 0x7d_8f_97,
        });
        let paper = colour(0xfb_fd_fd);
        Self {
            page: paper,
            line: colour(0x7d_8f_97),
            head: strong,
            mark: if tone == Tone::Missed { strong } else { colour(0x16_24_2c) },
            solid: strong,
            on_solid: paper,
            doubt: colour(0xe8_7d_00),
        }
    }
}

fn colour(rgb: u32) -> Option<Color> {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Some(Color::from_rgba8(red, green, blue, 0xff))
}
