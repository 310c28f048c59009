//! Nothing in the window moves by itself: there is nothing to switch off for those who want less motion.

use std::{fs, path::Path};

#[test]
fn no_style_has_a_transition_or_an_animation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut looked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "css") {
            continue;
        }
        looked += 1;
        let style = fs::read_to_string(&path).unwrap();
        for moving in
            ["transition:", "transition-", "animation:", "animation-", "@keyframes", "scroll-behavior"]
        {
            assert!(!style.contains(moving), "{}: {moving}", path.display());
        }
    }
    assert!(looked >= 3, "the styles were not found");
}
