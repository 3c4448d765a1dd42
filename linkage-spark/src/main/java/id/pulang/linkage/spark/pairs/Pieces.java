package id.pulang.linkage.spark.pairs;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What comes out of a long row of things that is worked through piece by piece, one piece in memory at a time. */
abstract class Pieces<R> implements Iterator<R> {

    private Iterator<R> done = Collections.emptyIterator();

    /** What comes out of the next piece; nothing where none is left. */
    abstract Optional<Iterator<R>> nextPiece();

    @Override
    public final boolean hasNext() {
        while (!done.hasNext()) {
            var next = nextPiece();
            if (next.isEmpty()) {
                return false;
            }
            done = next.get();
        }
        return true;
    }

    @Override
    public final R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.next();
    }
}
