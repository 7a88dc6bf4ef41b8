package org.lede.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Schemas that a ninjs object is held to. What is not at hand is refused, never fetched. */
final class NinjsSchemas {

  private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry
                  .schemas(Map.of(GEO_JSON, resource("geojson.schema.json")))
                  .resourceLoaders(
                      loaders ->
                          loaders.add(
                              address -> {
                                throw new UnsupportedOperationException("not fetched: " + address);
                              })));

  private NinjsSchemas() {}

  /** The members of ninjs 3.1 that Lede writes. */
  static Schema members() {
    return of(resource("ninjs-members.schema.json"));
  }

  static Schema of(String json) {
    return REGISTRY.getSchema(json, InputFormat.JSON);
  }

  static List<String> errors(Schema schema, JsonNode item) {
    return schema
        .validate(
            item.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String resource(String name) {
    try {
      return Samples.resource(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
