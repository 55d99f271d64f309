package io.github.flinklint.report;

/** How many columns of a terminal a character takes. */
final class CellWidth {

  /** First and last code points of the blocks that terminals draw two columns wide, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, // Hangul initials
    {0x231A, 0x231B}, // watch, hourglass
    {0x23E9, 0x23EC},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26A1, 0x26A1},
    {0x26BD, 0x26BE},
    {0x2705, 0x2705},
    {0x274C, 0x274C},
    {0x2753, 0x2757},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2E80, 0x303E}, // radicals, CJK punctuation
    {0x3041, 0x33FF}, // kana, Bopomofo, CJK compatibility
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF}, // unified ideographs
    {0xA000, 0xA4CF}, // Yi
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3}, // Hangul syllables
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, // full-width forms
    {0xFFE0, 0xFFE6},
    {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F19A},
    {0x1F200, 0x1F265},
    {0x1F300, 0x1F64F}, // emoji
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB},
    {0x1F90C, 0x1FAFF},
    {0x20000, 0x3FFFD}, // ideographs of the higher planes
  };

  private CellWidth() {}

  /** 0 for what is drawn onto the character before, 2 for wide characters, else 1. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int low = 0;
    int high = WIDE.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < WIDE[middle][0]) {
        high = middle - 1;
      } else if (codePoint > WIDE[middle][1]) {
        low = middle + 1;
      } else {
        return 2;
      }
    }
    return 1;
  }
}
