//! Lays the tray's picture out on one sheet, in every state, size and theme: `cargo run --example icons -- FILE.png`.

use std::{error::Error, fs::File};

use agenda::{Glance, Icon};
use ospo_tray::tray::draw::{Pixels, Theme, draw};

const SIZES: [u32; 6] = [16, 22, 24, 32, 48, 64];
const DARK: u8 = 0x2b;
const LIGHT: u8 = 0xee;
const GROUNDS: [(Theme, u8); 8] = [
    (Theme::Dark, DARK),
    (Theme::Light, LIGHT),
    (Theme::DarkOnPaper, DARK),
    (Theme::DarkOnPaper, LIGHT),
    (Theme::LightOnSlate, DARK),
    (Theme::LightOnSlate, LIGHT),
    (Theme::Colour, DARK),
    (Theme::Colour, LIGHT),
];
const AIR: usize = 6;

/// A grey sheet, one row of pictures under the other.
struct Sheet {
    width: usize,
    rgb: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("usage: icons FILE.png")?;
    let states = states();
    let columns = 64 + AIR;
    let mut sheet = Sheet { width: columns * states.len(), rgb: Vec::new() };
    for size in SIZES {
        for (theme, ground) in GROUNDS {
            let row: Vec<Pixels> = states.iter().filter_map(|state| draw(state, size, theme)).collect();
            sheet.add(&row, columns, ground);
        }
    }
    sheet.write(&file)
}

/// Each mark alone, with a doubt, stale, and with both.
fn states() -> Vec<Glance> {
    let marks = [
        Icon::None,
        Icon::Day(7),
        Icon::Day(24),
        Icon::Minutes(58),
        Icon::Minutes(1),
        Icon::On,
        Icon::Missed,
    ];
    let mut states = Vec::new();
    for (doubt, stale) in [(false, false), (true, false), (false, true), (true, true)] {
        let of = |icon| Glance {
            icon,
            doubt,
            stale,
            attention: false,
            title: String::new(),
            detail: String::new(),
            missed: String::new(),
        };
        states.extend(marks.map(of));
    }
    states
}

impl Sheet {
    fn add(&mut self, row: &[Pixels], columns: usize, ground: u8) {
        let side = row.first().map_or(0, |pixels| pixels.side as usize);
        let from = self.rgb.len();
        self.rgb.resize(from + self.width * (side + AIR) * 3, ground);
        for (index, pixels) in row.iter().enumerate() {
            let left = index * columns + (columns - side) / 2;
            for (place, pixel) in pixels.rgba.chunks_exact(4).enumerate() {
                let (x, y) = (left + place % side, AIR / 2 + place / side);
                let at = from + (y * self.width + x) * 3;
                for (under, over) in self.rgb[at..at + 3].iter_mut().zip(pixel) {
                    *under = blend(*under, *over, pixel[3]);
                }
            }
        }
    }

    fn write(&self, file: &str) -> Result<(), Box<dyn Error>> {
        let height = self.rgb.len() / 3 / self.width;
        let mut encoder = png::Encoder::new(File::create(file)?, self.width.try_into()?, height.try_into()?);
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header()?.write_image_data(&self.rgb)?;
        Ok(())
    }
}

fn blend(under: u8, over: u8, alpha: u8) -> u8 {
    let (under, over, alpha) = (u32::from(under), u32::from(over), u32::from(alpha));
    u8::try_from((over * alpha + under * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}
