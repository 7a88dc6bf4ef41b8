package org.lede.contract;

import java.util.Locale;

/** The ways in which the same page may be spelled; what it says is the same in all of them. */
enum Spelling {
  CARRIAGE_RETURN_AND_LINE_FEED {
    @Override
    String of(String text) {
      return plain(text).replace("\n", "\r\n");
    }
  },
  CARRIAGE_RETURN {
    @Override
    String of(String text) {
      return plain(text).replace('\n', '\r');
    }
  },
  LINE_SEPARATOR {
    @Override
    String of(String text) {
      return plain(text).replace('\n', '\u2028');
    }
  },
  NEXT_LINE {
    @Override
    String of(String text) {
      return plain(text).replace('\n', '\u0085');
    }
  },
  FORM_FEED {
    @Override
    String of(String text) {
      return plain(text).replace('\n', '\f');
    }
  },
  NO_FINAL_NEWLINE {
    @Override
    String of(String text) {
      return text.stripTrailing();
    }
  },
  NO_BREAK_SPACES {
    @Override
    String of(String text) {
      return text.replace(' ', '\u00A0');
    }
  },
  SOME_NO_BREAK_SPACES {
    @Override
    String of(String text) {
      StringBuilder some = new StringBuilder(text);
      for (int i = text.indexOf(' '), n = 0; i >= 0; i = text.indexOf(' ', i + 1), n++) {
        some.setCharAt(i, n % 3 == 0 ? '\u00A0' : ' ');
      }
      return some.toString();
    }
  },
  STRAIGHT_MARKS {
    @Override
    String of(String text) {
      return text.replace('\u201C', '"')
          .replace('\u201D', '"')
          .replace('\u2018', '\'')
          .replace('\u2019', '\'');
    }
  },
  CURLY_MARKS {
    @Override
    String of(String text) {
      StringBuilder curly = new StringBuilder(text);
      for (int i = 0; i < text.length(); i++) {
        boolean opens = i == 0 || " \n(".indexOf(text.charAt(i - 1)) >= 0;
        switch (text.charAt(i)) {
          case '"' -> curly.setCharAt(i, opens ? '\u201C' : '\u201D');
          case '\'' -> curly.setCharAt(i, opens ? '\u2018' : '\u2019');
          default -> {}
        }
      }
      return curly.toString();
    }
  };

  /** The text in this spelling. */
  abstract String of(String text);

  /** The text with line feeds, spaces and straight marks. */
  static String plain(String text) {
    return STRAIGHT_MARKS
        .of(text)
        .replaceAll("\r\n|[\r\f\\x0B\u0085\u2028\u2029]", "\n")
        .replace('\u00A0', ' ');
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
