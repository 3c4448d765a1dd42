package id.pulang.linkage.spark.pairs;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Works through a long row of things by the handful, one handful in memory at a time. */
final class Chunks<T, R> extends Pieces<R> {

    private final Iterator<T> things;
    private final int most;
    private final Function<List<T>, Iterator<R>> work;

    Chunks(Iterator<T> things, int most, Function<List<T>, Iterator<R>> work) {
        this.things = things;
        this.most = most;
        this.work = work;
    }

    @Override
    Optional<Iterator<R>> nextPiece() {
        var chunk = new ArrayList<T>();
        while (things.hasNext() && chunk.size() < most) {
            chunk.add(things.next());
        }
        return chunk.isEmpty() ? Optional.empty() : Optional.of(work.apply(chunk));
    }
}
