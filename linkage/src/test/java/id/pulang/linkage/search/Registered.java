package id.pulang.linkage.search;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small registries for tests. */
final class Registered {

    private Registered() {}

    /** The people of these names, numbered in their order. */
    static Segment called(String... names) {
        return of(IntStream.range(0, names.length)
                .mapToObj(person -> new RegisteredPerson(person, names[person], 0, null))
                .toArray(RegisteredPerson[]::new));
    }

    static Segment of(RegisteredPerson... people) {
        var writer = new SegmentWriter(4);
        Stream.of(people).forEach(writer::add);
        return writer.finished();
    }
}
