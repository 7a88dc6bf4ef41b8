package org.lede.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A value of JSON with its place in the script that holds it. */
final class JsonTree {

  /** Reads what pages write, which is often not quite JSON. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private enum Kind {
    OBJECT,
    LIST,
    TEXT
  }

  private final Kind kind;
  private final String value;
  private final int start;
  private final int end;
  private final Map<String, JsonTree> members = new LinkedHashMap<>();
  private final List<JsonTree> items = new ArrayList<>();

  private JsonTree(Kind kind, String value, int start, int end) {
    this.kind = kind;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  /** The value that a script holds; empty, with a word about why, if it holds none. */
  static Optional<JsonTree> read(String script, Consumer<String> fault) {
    int begin = opening(script);
    if (begin == script.length()) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(script.substring(begin))) {
      return Optional.of(new Reader(parser, script, begin).read());
    } catch (IOException e) {
      fault.accept("a script of JSON-LD is no JSON and was left out: " + firstLine(e));
      return Optional.empty();
    }
  }

  /** Some wrap the script in a comment of HTML or a section of CDATA. */
  private static int opening(String script) {
    int at = 0;
    while (at < script.length() && script.charAt(at) != '{' && script.charAt(at) != '[') {
      boolean cdata = script.startsWith("<![CDATA[", at);
      at += cdata ? "<![CDATA[".length() : 1;
    }
    return at;
  }

  private static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static final class Reader {

    private final JsonParser parser;
    private final String script;
    private final int begin;
    private final Deque<JsonTree> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    Reader(JsonParser parser, String script, int begin) {
      this.parser = parser;
      this.script = script;
      this.begin = begin;
    }

    JsonTree read() throws IOException {
      JsonTree root = new JsonTree(Kind.LIST, "", 0, 0);
      open.push(root);
      do {
        token(parser.nextToken());
      } while (open.size() > 1);
      return root.items.get(0);
    }

    private void token(JsonToken token) throws IOException {
      if (token == null) {
        throw new IOException("it ends too early");
      }
      switch (token) {
        case START_OBJECT -> push(new JsonTree(Kind.OBJECT, "", start(), start() + 1));
        case START_ARRAY -> push(new JsonTree(Kind.LIST, "", start(), start() + 1));
        case END_OBJECT, END_ARRAY -> open.pop();
        case FIELD_NAME -> names.push(parser.currentName());
        case VALUE_STRING -> attach(text(parser.getText()));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
            attach(new JsonTree(Kind.TEXT, parser.getText(), start(), start() + length()));
        default -> attach(new JsonTree(Kind.TEXT, "", start(), start() + length()));
      }
    }

    private int start() {
      return begin + (int) parser.currentTokenLocation().getCharOffset();
    }

    private int length() throws IOException {
      return Math.max(1, parser.getTextLength());
    }

    private JsonTree text(String words) {
      int opened = start() + 1;
      int closed = (int) parser.currentLocation().getCharOffset() + begin - 1;
      boolean known = opened <= closed && closed <= script.length();
      return new JsonTree(Kind.TEXT, words, opened, known ? closed : opened);
    }

    private void push(JsonTree tree) {
      attach(tree);
      open.push(tree);
    }

    private void attach(JsonTree tree) {
      JsonTree parent = open.element();
      if (parent.kind == Kind.OBJECT) {
        parent.members.putIfAbsent(names.pop(), tree);
      } else {
        parent.items.add(tree);
      }
    }
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** The words of a text; empty for others. */
  String value() {
    return value;
  }

  /** Where a text stands in the script, without its quotation marks. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Map<String, JsonTree> members() {
    return members;
  }

  Optional<JsonTree> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The items of a list; anything else is its own only item. */
  List<JsonTree> orItems() {
    return kind == Kind.LIST ? items : List.of(this);
  }

  /** The first item of a list; anything else is itself. */
  JsonTree first() {
    return kind == Kind.LIST && !items.isEmpty() ? items.get(0) : this;
  }
}
