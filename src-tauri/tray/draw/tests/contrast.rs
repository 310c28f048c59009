//! The picture against the panel, and what is written on it against the leaf: a member sees both on the panel that is there.

use agenda::Icon;

use super::{
    super::{
        Pixels, Theme, draw,
        fit::{Area, Fit},
    },
    glance, grounds, icons,
};

/// The relative luminance of each pixel on a grey panel (WCAG 2.2).
fn luminances(pixels: &Pixels, panel: u8) -> Vec<f32> {
    let linear = |value: f32| {
        let part = value / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let over = |pixel: &[u8]| {
        let alpha = f32::from(pixel[3]) / 255.0;
        let on =
            |channel: usize| linear(f32::from(pixel[channel]) * alpha + f32::from(panel) * (1.0 - alpha));
        on(0) * 0.2126 + on(1) * 0.7152 + on(2) * 0.0722
    };
    pixels.rgba.chunks_exact(4).map(over).collect()
}

/// The contrast of two luminances, 1 to 21 (WCAG 2.2).
fn contrast(one: f32, other: f32) -> f32 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The luminances within an area, darkest first.
fn within(luminances: &[f32], side: u32, area: &Area) -> Vec<f32> {
    let is_in = |at: usize| {
        let (x, y) = ((at as u32 % side) as f32, (at as u32 / side) as f32);
        x >= area.left && x < area.right && y >= area.top && y < area.bottom
    };
    let mut all: Vec<f32> =
        luminances.iter().enumerate().filter(|(at, _)| is_in(*at)).map(|(_, it)| *it).collect();
    all.sort_by(f32::total_cmp);
    all
}

#[test]
fn the_leaf_stands_out_from_the_panel() {
    for (theme, panel) in grounds() {
        for icon in icons() {
            let seen = luminances(&draw(&glance(icon, false, false), 22, theme).unwrap(), panel);
            let bare = luminances(&Pixels { side: 1, rgba: vec![0; 4] }, panel)[0];
            let out = seen.iter().filter(|it| contrast(**it, bare) >= 3.0).count();
            assert!(out >= 60, "{icon:?}, {theme:?} on {panel}: {out}");
        }
    }
}

#[test]
fn what_is_written_stands_out_from_the_leaf() {
    let marks = icons().into_iter().filter(|icon| *icon != Icon::None);
    for (icon, (theme, panel)) in marks.flat_map(|icon| grounds().into_iter().map(move |it| (icon, it))) {
        let seen = luminances(&draw(&glance(icon, false, false), 22, theme).unwrap(), panel);
        let area = within(&seen, 22, &Fit::new(22).unwrap().page());
        // Of either there are at least the pixels of a thin stroke.
        let (dark, light) = (area[9], area[area.len() - 10]);
        let least = if theme == Theme::Colour { 3.0 } else { 4.5 };
        assert!(contrast(dark, light) >= least, "{icon:?}, {theme:?} on {panel}: {dark} {light}");
    }
}

#[test]
fn a_doubt_stands_out_from_the_panel() {
    for (icon, (theme, panel)) in
        icons().into_iter().flat_map(|icon| grounds().into_iter().map(move |it| (icon, it)))
    {
        let seen = luminances(&draw(&glance(icon, true, false), 22, theme).unwrap(), panel);
        let bare = luminances(&Pixels { side: 1, rgba: vec![0; 4] }, panel)[0];
        let question = within(&seen, 22, &Fit::new(22).unwrap().question());
        let out = question.iter().filter(|it| contrast(**it, bare) >= 3.0).count();
        assert!(out >= 10, "{icon:?}, {theme:?} on {panel}: {out}");
    }
}
