//! What a member must be able to tell apart at a glance, in every size and on every ground.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use agenda::{Glance, Icon};

use super::{Pixels, Theme, draw};

mod contrast;

const SIZES: [u32; 6] = [16, 22, 24, 32, 48, 64];
/// One of each two that differ in their inks alone.
const ALIKE_IN_SHAPE: [Theme; 3] = [Theme::Dark, Theme::LightOnSlate, Theme::Colour];
/// Those that a member has who chose none: they know nothing of the panel.
const FOR_ANY_PANEL: [Theme; 3] = [Theme::DarkOnPaper, Theme::LightOnSlate, Theme::Colour];
const DARK_PANEL: u8 = 0x2b;
const LIGHT_PANEL: u8 = 0xee;
/// By so many pixels two numbers of one kind differ at least at 22: a stroke of a digit is two wide.
const ALIKE: usize = 6;

fn glance(icon: Icon, doubt: bool, stale: bool) -> Glance {
    let (title, detail, missed) = Default::default();
    Glance { icon, doubt, stale, attention: false, title, detail, missed }
}

fn icons() -> Vec<Icon> {
    let days = (1..=31).map(Icon::Day);
    let minutes = (1..=60).map(Icon::Minutes);
    [Icon::None, Icon::On, Icon::Missed].into_iter().chain(days).chain(minutes).collect()
}

/// How bright each pixel is seen, on a grey panel.
fn seen(pixels: &Pixels, panel: u8) -> Vec<f32> {
    let over = |pixel: &[u8]| {
        let alpha = f32::from(pixel[3]) / 255.0;
        let on = |channel: usize| f32::from(pixel[channel]) * alpha + f32::from(panel) * (1.0 - alpha);
        on(0) * 0.3 + on(1) * 0.59 + on(2) * 0.11
    };
    pixels.rgba.chunks_exact(4).map(over).collect()
}

/// How many pixels of two pictures anybody sees to be different.
fn difference(one: &[f32], other: &[f32]) -> usize {
    one.iter().zip(other).filter(|(a, b)| (*a - *b).abs() > 60.0).count()
}

fn ground(theme: Theme) -> u8 {
    if theme == Theme::Light { LIGHT_PANEL } else { DARK_PANEL }
}

/// Each theme with the panels on which it must be read.
fn grounds() -> Vec<(Theme, u8)> {
    let any = FOR_ANY_PANEL.into_iter().flat_map(|theme| [(theme, DARK_PANEL), (theme, LIGHT_PANEL)]);
    any.chain([(Theme::Light, LIGHT_PANEL), (Theme::Dark, DARK_PANEL)]).collect()
}

#[test]
fn every_number_and_mark_is_told_from_every_other() {
    for theme in ALIKE_IN_SHAPE {
        for size in SIZES {
            for (doubt, stale) in [(false, false), (true, false), (false, true), (true, true)] {
                let pictures: Vec<_> = icons()
                    .into_iter()
                    .map(|icon| {
                        let pixels = draw(&glance(icon, doubt, stale), size, theme).unwrap();
                        (icon, seen(&pixels, ground(theme)))
                    })
                    .collect();
                for (index, (icon, picture)) in pictures.iter().enumerate() {
                    for (other_icon, other) in &pictures[..index] {
                        let seen = difference(picture, other);
                        assert!(
                            seen >= 2,
                            "{icon:?} and {other_icon:?} at {size}, {theme:?}, {doubt} {stale}: {seen}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_doubt_and_a_stale_schedule_are_seen_on_every_mark() {
    for ((theme, panel), size) in grounds().into_iter().flat_map(|it| SIZES.map(|size| (it, size))) {
        let picture =
            |icon, doubt, stale| seen(&draw(&glance(icon, doubt, stale), size, theme).unwrap(), panel);
        for icon in icons() {
            let plain = picture(icon, false, false);
            for (doubt, stale) in [(true, false), (false, true)] {
                let seen = difference(&plain, &picture(icon, doubt, stale));
                assert!(
                    seen >= 8,
                    "{icon:?} at {size}, {theme:?} on {panel}, doubt {doubt}, stale {stale}: {seen}"
                );
            }
        }
    }
}

#[test]
fn two_numbers_are_never_nearly_alike() {
    let numbers = [(1..=31).map(Icon::Day).collect::<Vec<_>>(), (1..=60).map(Icon::Minutes).collect()];
    for (theme, kind) in
        ALIKE_IN_SHAPE.into_iter().flat_map(|theme| numbers.iter().map(move |it| (theme, it)))
    {
        let picture =
            |icon: &Icon| seen(&draw(&glance(*icon, false, false), 22, theme).unwrap(), ground(theme));
        let pictures: Vec<_> = kind.iter().map(|icon| (icon, picture(icon))).collect();
        for (index, (icon, one)) in pictures.iter().enumerate() {
            for (other_icon, other) in &pictures[..index] {
                let seen = difference(one, other);
                assert!(seen >= ALIKE, "{icon:?} and {other_icon:?}, {theme:?}: {seen}");
            }
        }
    }
}

#[test]
fn straight_edges_fall_on_whole_pixels() {
    for size in SIZES {
        let pixels = draw(&glance(Icon::None, false, false), size, Theme::Dark).unwrap();
        let middle = pixels.rgba.chunks_exact(4).skip((size * size / 2) as usize).take(size as usize);
        let alphas: Vec<u8> = middle.map(|pixel| pixel[3]).collect();
        assert!(alphas.iter().all(|alpha| [0, 255].contains(alpha)), "{size}: {alphas:?}");
        assert!(alphas.contains(&255), "{size}: no edge");
    }
}

#[test]
fn most_of_a_small_digit_is_ink_and_not_grey() {
    for day in 1..=31 {
        let pixels = draw(&glance(Icon::Day(day), false, false), 22, Theme::Dark).unwrap();
        let alphas: Vec<u8> = pixels.rgba.chunks_exact(4).map(|pixel| pixel[3]).collect();
        let (full, grey) =
            (alphas.iter().filter(|&&a| a > 230), alphas.iter().filter(|&&a| (25..=230).contains(&a)));
        assert!(full.count() > 3 * grey.count(), "{day}");
    }
}

#[test]
fn any_sensible_size_is_drawn_and_no_other() {
    for size in 8..=128 {
        let pixels = draw(&glance(Icon::Minutes(45), true, true), size, Theme::Colour).unwrap();
        assert_eq!((pixels.side, pixels.rgba.len()), (size, (size * size * 4) as usize));
    }
    for size in [0, 7, 1025, u32::MAX] {
        assert_eq!(draw(&glance(Icon::On, false, false), size, Theme::Dark), None);
    }
}

#[test]
fn a_panel_gets_alpha_red_green_blue() {
    let pixels = Pixels { side: 1, rgba: vec![1, 2, 3, 4] };
    assert_eq!(pixels.argb32_network_order(), [4, 1, 2, 3]);
}
