//! The colours of the tray's picture.

use tiny_skia::Color;

use super::Theme;

const DARK: u32 = 0x24_29_2e;
const LIGHT: u32 = 0xf4_f6_f7;
/// These two stand out from dark and from light panels by three to one (WCAG 2.2, 1.4.11).
const EMBER: u32 = 0xdd_52_08;
const ASH: u32 = 0x72_84_8c;

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
    /// The ground of an empty leaf.
    pub hollow: Option<Color>,
    /// The leaf's edge.
    pub line: Option<Color>,
    /// The strip on top.
    pub head: Option<Color>,
    /// What is written on paper.
    pub mark: Option<Color>,
    /// A filled leaf.
    pub solid: Option<Color>,
    /// The edge of a filled leaf, where its own colour may be the panel's.
    pub rim: Option<Color>,
    /// What is written on a filled leaf.
    pub on_solid: Option<Color>,
    /// The doubt's `?`.
    pub doubt: Option<Color>,
}

impl Ink {
    pub(super) fn new(theme: Theme, tone: Tone) -> Self {
        match theme {
            Theme::Light => Self::single(colour(DARK)),
            Theme::Dark => Self::single(colour(LIGHT)),
            Theme::DarkOnPaper => Self::two(colour(DARK), colour(LIGHT)),
            Theme::LightOnSlate => Self::two(colour(LIGHT), colour(DARK)),
            Theme::Colour => Self::coloured(tone),
        }
    }

    fn single(ink: Option<Color>) -> Self {
        Self {
            page: None,
            hollow: None,
            line: ink,
            head: ink,
            mark: ink,
            solid: ink,
            rim: None,
            on_solid: None,
            doubt: ink,
        }
    }

    /// One ink, and paper where a single ink has holes.
    fn two(ink: Option<Color>, paper: Option<Color>) -> Self {
        let doubt = colour(EMBER);
        Self { page: paper, hollow: paper, rim: paper, on_solid: paper, doubt, ..Self::single(ink) }
    }

    fn coloured(tone: Tone) -> Self {
        let strong = colour(match tone {
            Tone::Calm | Tone::Soon => EMBER,
            Tone::On => 0x0d_92_9e,
            Tone::Missed => 0xdc_2f_48,
            Tone::Stale => ASH,
        });
        let paper = colour(0xfb_fd_fd);
        Self {
            page: paper,
            hollow: None,
            line: colour(ASH),
            head: strong,
            mark: if tone == Tone::Missed { strong } else { colour(0x16_24_2c) },
            solid: strong,
            rim: None,
            on_solid: paper,
            doubt: colour(EMBER),
        }
    }
}

fn colour(rgb: u32) -> Option<Color> {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Some(Color::from_rgba8(red, green, blue, 0xff))
}
