package dev.varve.model.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects whose fields stand in a known order. A field is asked for by its name; one that is
 * not there gives null or nothing. So a field that nobody asks for, one that stands there twice and
 * one in the wrong place are all found at {@link #end}. Not thread-safe.
 */
public final class JsonFields {
  private final Map<String, TypeName> types;
  private final JsonReader json;
  private @Nullable String pending;

  /**
   * Begins to read.
   *
   * @param text the text
   * @param types the types that were read before, by their text: the same few stand in all records
   */
  public JsonFields(String text, Map<String, TypeName> types) {
    this.json = new JsonReader(new StringReader(text));
    this.json.setStrictness(Strictness.STRICT);
    this.types = types;
  }

  /** The number of the line that is being read, from 1. Gson tells it in words alone. */
  public int line() {
    String words = json.toString();
    int start = words.indexOf(" line ") + " line ".length();
    int end = words.indexOf(' ', start);
    return end < 0 ? 1 : Integer.parseInt(words.substring(start, end));
  }

  /** Begins an object. */
  public void begin() throws IOException {
    expect(JsonToken.BEGIN_OBJECT, "an object");
    json.beginObject();
  }

  /** Ends an object. */
  public void end() throws IOException {
    String unexpected = next();
    if (unexpected != null) {
      throw new IllegalArgumentException("unexpected field \"" + unexpected + "\"");
    }
    json.endObject();
  }

  /** Ends the text. */
  public void endText() throws IOException {
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new IllegalArgumentException("unexpected text after the end");
    }
  }

  /** The name of the next field, if there is one. */
  public @Nullable String next() throws IOException {
    if (pending == null && json.hasNext()) {
      pending = json.nextName();
    }
    return pending;
  }

  private boolean take(String name) throws IOException {
    if (!name.equals(next())) {
      return false;
    }
    pending = null;
    return true;
  }

  /** Begins the array of the field; false if there is none. */
  public boolean beginArray(String name) throws IOException {
    if (!take(name)) {
      return false;
    }
    expect(JsonToken.BEGIN_ARRAY, "an array");
    json.beginArray();
    return true;
  }

  /** Whether the array goes on; ends it if not. */
  public boolean more() throws IOException {
    if (json.hasNext()) {
      return true;
    }
    json.endArray();
    return false;
  }

  /** Whether the next element is a text. */
  public boolean atText() throws IOException {
    return json.peek() == JsonToken.STRING;
  }

  /** The next element, a text. */
  public String text() throws IOException {
    expect(JsonToken.STRING, "a text");
    return json.nextString();
  }

  /** The text of a field; null if there is none. */
  public @Nullable String text(String name) throws IOException {
    return take(name) ? text() : null;
  }

  /** The text of a field, or what is to hold if there is none. */
  public String text(String name, String otherwise) throws IOException {
    return take(name) ? text() : otherwise;
  }

  /** The text of a field that must be there. */
  public String required(String name) throws IOException {
    if (!take(name)) {
      throw new IllegalArgumentException("the field \"" + name + "\" is missing");
    }
    return text();
  }

  /** The expression of a field; null if there is none. */
  public @Nullable SqlExpression expression(String name) throws IOException {
    return take(name) ? new SqlExpression(text()) : null;
  }

  /** The number of a field; null if there is none. */
  public @Nullable Long number(String name) throws IOException {
    if (!take(name)) {
      return null;
    }
    expect(JsonToken.NUMBER, "a number");
    return json.nextLong();
  }

  /** Whether a field says yes, or what is to hold if there is none. */
  public boolean flag(String name, boolean otherwise) throws IOException {
    if (!take(name)) {
      return otherwise;
    }
    expect(JsonToken.BOOLEAN, "true or false");
    return json.nextBoolean();
  }

  /** The texts of a field; empty if there is none. */
  public List<String> texts(String name) throws IOException {
    if (!beginArray(name)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    while (more()) {
      texts.add(text());
    }
    return texts;
  }

  /** The field's object of texts by name; empty if there is none. */
  public Map<String, String> map(String name) throws IOException {
    if (!take(name)) {
      return Map.of();
    }
    Map<String, String> map = new HashMap<>();
    begin();
    for (String key = next(); key != null; key = next()) {
      if (map.put(key, required(key)) != null) {
        throw new IllegalArgumentException("\"" + key + "\" stands in it twice");
      }
    }
    end();
    return map;
  }

  /** The type of a field that must be there. */
  public TypeName type(String name) throws IOException {
    String text = required(name);
    TypeName type = types.get(text);
    if (type == null) {
      type = TypeName.parse(text);
      types.put(text, type);
    }
    return type;
  }

  private void expect(JsonToken token, String words) throws IOException {
    JsonToken found = json.peek();
    if (found != token) {
      throw new IllegalArgumentException(words + " was expected");
    }
  }
}
