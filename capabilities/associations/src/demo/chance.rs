//! What a real register leaves to chance, drawn from a name instead: the same every time, and the
//! same for everybody else when a line is added to a list.
//!
//! FNV-1a (Fowler, Noll, Vo) of name and purpose seeds xorshift64* (Vigna 2016). Fit for a
//! demonstration, for nothing secret.

/// A stream of draws for one name and one purpose.
pub(super) struct Chance(u64);

impl Chance {
    pub fn of(name: &str, purpose: &str) -> Self {
        let bytes = name.bytes().chain([0]).chain(purpose.bytes());
        let seed = bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(seed | 1)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(drawn).unwrap_or_default() % end
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
