//! What is freed goes back to the system.
//!
//! The application idles for hours after a moment's reading. By itself glibc keeps an arena for each thread, and raises its own bounds for
//! giving memory back with the first page that is large: a page of 5 MiB that is read twice left twice as much behind as was ever in use.

/// The size, in bytes, from which a piece of memory is the system's own, and of what is freed at the top of the heap before it is given back:
/// glibc's first bounds, which now stay.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const BOUND: libc::c_int = 128 * 1024;

/// One heap for all threads, whose bounds stay as they are. To be called before a thread begins.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn give_back() {
    for (what, value) in
        [(libc::M_ARENA_MAX, 1), (libc::M_MMAP_THRESHOLD, BOUND), (libc::M_TRIM_THRESHOLD, BOUND)]
    {
        // SAFETY: `mallopt` takes two numbers; it only changes how later calls of `malloc` behave, and no other thread runs yet. A number that
        // it does not know is refused, and then all stays as it was.
        let _taken = unsafe { libc::mallopt(what, value) };
    }
}

/// Other allocators are left as they are.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn give_back() {}
