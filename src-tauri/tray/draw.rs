//! The picture in the panel, drawn from the glance: no panel shows text beside an icon, so the icon itself says when.
//!
//! A leaf of a calendar: with the day of the month of the next session; filled, with the minutes left, within the hour; filled, with a
//! dot, while a session is on; hollow when nothing is scheduled; with `!` when one was missed. A `?` in the corner is a doubt, notches
//! in its edge mean that the schedule is stale. Everything is laid on whole pixels, so that it is sharp at 16 and 22 where a panel shows a
//! picture as it is; one that takes the largest and scales it down finds a multiple of 22 there.

mod canvas;
mod fit;
mod glyphs;
mod ink;
#[cfg(test)]
mod tests;

use agenda::{Glance, Icon};
use canvas::Canvas;
use fit::{Area, Fit};
use ink::{Ink, Tone};
use tiny_skia::Color;

/// The ground that the picture must be read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark ink for a light panel; black on transparent is a template image on macOS.
    Light,
    /// Light ink for a dark panel.
    Dark,
    /// Dark ink on light paper, for any panel.
    DarkOnPaper,
    /// Light ink on dark paper, for any panel.
    LightOnSlate,
    /// Paper, ink and colours of its own, for any panel.
    Colour,
}

/// A square picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Width and height in pixels.
    pub side: u32,
    /// Red, green, blue, alpha of each pixel, row by row, alpha not multiplied in.
    pub rgba: Vec<u8>,
}

impl Pixels {
    /// Alpha, red, green, blue of each pixel, as StatusNotifierItem's `IconPixmap` wants them.
    #[must_use]
    pub fn argb32_network_order(&self) -> Vec<u8> {
        let mut argb = self.rgba.clone();
        argb.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
        argb
    }
}

/// Draws the glance `size` pixels wide and high; none when `size` is below 8 or beyond what memory holds.
#[must_use]
pub fn draw(glance: &Glance, size: u32, theme: Theme) -> Option<Pixels> {
    draw_times(glance, size, 1, theme)
}

/// The same picture with each of its pixels `times` pixels wide and high, its curves alone finer: scaled down to `size`, it is as sharp as the
/// one that is drawn so.
#[must_use]
pub fn draw_times(glance: &Glance, size: u32, times: u8, theme: Theme) -> Option<Pixels> {
    let fit = Fit::new(size)?;
    let mut canvas = Canvas::new(size, times)?;
    let ink = Ink::new(theme, tone(glance));
    draw_leaf(&mut canvas, &fit, &ink, glance.icon);
    if glance.stale {
        draw_notches(&mut canvas, &fit);
    }
    if glance.doubt {
        draw_doubt(&mut canvas, &fit, &ink);
    }
    draw_mark(&mut canvas, &fit, &ink, glance);
    Some(canvas.pixels())
}

fn tone(glance: &Glance) -> Tone {
    match glance.icon {
        Icon::Missed => Tone::Missed,
        Icon::Minutes(_) => Tone::Soon,
        Icon::On => Tone::On,
        Icon::Day(_) | Icon::None if glance.stale => Tone::Stale,
        Icon::Day(_) | Icon::None => Tone::Calm,
    }
}

fn draw_leaf(canvas: &mut Canvas, fit: &Fit, ink: &Ink, icon: Icon) {
    let (leaf, radius) = (fit.leaf(), fit.radius);
    match icon {
        Icon::Minutes(_) | Icon::On if ink.rim.is_some() => {
            canvas.fill_round(&leaf, radius, ink.rim);
            canvas.fill_round(&leaf.inset(fit.border), radius - fit.border, ink.solid);
        }
        Icon::Minutes(_) | Icon::On => canvas.fill_round(&leaf, radius, ink.solid),
        Icon::None => {
            draw_paper(canvas, fit, ink.hollow);
            draw_outline(canvas, fit, ink);
            canvas.fill_rect(&fit.crease(), ink.line);
        }
        Icon::Day(_) | Icon::Missed => {
            draw_paper(canvas, fit, ink.page);
            draw_outline(canvas, fit, ink);
            canvas.fill_top(&leaf, radius, fit.header, ink.head);
            fit.rings().iter().for_each(|ring| canvas.clear(ring));
        }
    }
}

/// Up to the middle of the edge: what is seen beside its round corners is the panel.
fn draw_paper(canvas: &mut Canvas, fit: &Fit, paper: Option<Color>) {
    let half = fit.border / 2.0;
    canvas.fill_round(&fit.leaf().inset(half), fit.radius - half, paper);
}

fn draw_outline(canvas: &mut Canvas, fit: &Fit, ink: &Ink) {
    canvas.outline_round(&fit.leaf(), fit.radius, fit.border, ink.line);
}

fn draw_notches(canvas: &mut Canvas, fit: &Fit) {
    for notch in fit.notches() {
        canvas.clear(&notch);
    }
}

fn draw_doubt(canvas: &mut Canvas, fit: &Fit, ink: &Ink) {
    let badge = fit.badge();
    canvas.clear(&badge);
    canvas.question(&fit.question(), fit.thin(), ink.doubt);
}

fn draw_mark(canvas: &mut Canvas, fit: &Fit, ink: &Ink, glance: &Glance) {
    match glance.icon {
        Icon::None => {}
        Icon::Day(number) => draw_number(canvas, fit, number_area(fit, glance), number, ink.mark),
        Icon::Minutes(number) => draw_number(canvas, fit, number_area(fit, glance), number, ink.on_solid),
        Icon::On => canvas.fill_circle(&fit.dot(glance.doubt), ink.on_solid),
        Icon::Missed => canvas.bang(&fit.page(), fit.bold(), ink.mark),
    }
}

/// Where the number is written; below the doubt's `?` where there is one, so that it never hides a digit.
fn number_area(fit: &Fit, glance: &Glance) -> Area {
    let filled = matches!(glance.icon, Icon::Minutes(_));
    let mut area = if filled && !glance.doubt { fit.middle() } else { fit.page() };
    if glance.doubt {
        area.top = area.top.max(fit.badge().bottom);
    }
    area
}

fn draw_number(canvas: &mut Canvas, fit: &Fit, area: Area, number: u8, ink: Option<Color>) {
    let thick = fit.digits(&area);
    for (digit, cell) in glyphs::lay(number, &area, thick) {
        canvas.glyph(digit, &cell, thick, ink);
    }
}
