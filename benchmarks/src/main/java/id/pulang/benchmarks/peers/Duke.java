package id.pulang.benchmarks.peers;

import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Duke 1.2, an engine for the same work in Java. It needs a Lucene of 2012, which cannot stand beside today's; so it
 * lives in a class loader of its own, and we speak with it in types of the JDK.
 */
public final class Duke {

    private final Function<List<Map<String, String>>, List<List<String>>> roster;
    private final Function<Map<String, String>, Object> reading;
    private final ToDoubleBiFunction<Object, Object> comparison;

    /** Starts Duke from the jars that the build laid beside our own. */
    public Duke() {
        ClassLoader loader = loader();
        Thread.currentThread().setContextClassLoader(loader);
        roster = start(loader, DukeRoster.class);
        reading = start(loader, DukePair.class);
        comparison = start(loader, DukePair.class);
    }

    /** A record as Duke takes it. */
    public Object read(PersonRecord row) {
        return reading.apply(values(row));
    }

    /** How sure Duke is that both are one person. */
    public double compare(Object left, Object right) {
        return comparison.applyAsDouble(left, right);
    }

    /** Links a roster, on one thread as is Duke's default. */
    public Set<RecordPair> link(List<PersonRecord> rows) {
        var pairs = roster.apply(rows.stream().map(Duke::values).toList());
        return pairs.stream()
                .map(pair -> new RecordPair(pair.getFirst(), pair.getLast()))
                .collect(Collectors.toSet());
    }

    /** An instance of the other loader's class; what it is there is what it is here, as far as the JDK's types go. */
    @SuppressWarnings("unchecked")
    private static <T> T start(ClassLoader loader, Class<? extends T> type) {
        try {
            return (T) loader.loadClass(type.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Duke could not be started", e);
        }
    }

    private static ClassLoader loader() {
        URL own = Duke.class.getProtectionDomain().getCodeSource().getLocation();
        Path folder = Path.of(URI.create(own.toString())).resolveSibling("duke");
        try (var jars = Files.list(folder)) {
            var places = new ArrayList<>(List.of(own));
            for (Path jar : jars.sorted().toList()) {
                places.add(jar.toUri().toURL());
            }
            return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(PersonRecord row) {
        var values = new LinkedHashMap<String, String>();
        values.put(DukeSettings.ID, row.id());
        put(values, DukeSettings.NAME, row.name());
        put(values, DukeSettings.BORN, row.born());
        put(values, DukeSettings.SEX, row.sex());
        put(values, DukeSettings.NUMBER, row.nationalNumber());
        put(values, DukeSettings.MOTHER, row.motherName());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }
}
