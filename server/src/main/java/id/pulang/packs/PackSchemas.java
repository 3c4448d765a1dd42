package id.pulang.packs;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas (draft 2020-12) of the files of a pack, as delivered in {@code packs/schema}. */
final class PackSchemas {

    /** The files of a pack that have a schema; every pack has each of them. */
    static final List<String> PARTS = List.of("pack", "gates", "numbers", "clocks", "agencies", "instruments", "roles");

    private final Map<String, Schema> schemas = new TreeMap<>();

    /** Knows the schemas of some files. */
    PackSchemas(List<String> parts) {
        SchemaRegistryConfig english = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .pathType(PathType.JSON_POINTER)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(english));
        parts.forEach(part -> schemas.put(part, registry.getSchema(text(part), InputFormat.JSON)));
    }

    /** Notes where a file says something else than its schema lets it. */
    void check(String part, YamlFile file) {
        Optional.ofNullable(schemas.get(part)).stream()
                .flatMap(schema -> schema.validate(file.root()).stream())
                .forEach(error -> file.wrong(place(error), said(error)));
    }

    /** A key that nobody knows is named at its own line, not at that of the mapping around it. */
    private static String place(Error error) {
        @Nullable String property = error.getProperty();
        String around = error.getInstanceLocation().toString();
        return property == null || !isUnknown(error) ? around : around + "/" + property;
    }

    private static String said(Error error) {
        if (isUnknown(error)) {
            return "does not know the key " + error.getProperty();
        }
        return error.getKeyword().equals("required") ? "lacks the key " + error.getProperty() : error.getMessage();
    }

    private static boolean isUnknown(Error error) {
        return error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("unevaluatedProperties");
    }

    private static String text(String part) {
        String file = "/packs/schema/" + part + ".schema.json";
        try (InputStream schema = PackSchemas.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
