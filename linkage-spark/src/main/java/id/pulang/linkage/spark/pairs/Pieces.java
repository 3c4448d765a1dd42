package id.pulang.linkage.spark.pairs;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What comes out of a long row of things that is worked through piece by piece, one piece in memory at a time. */
abstract class Pieces<R> implements Iterator<R> {

    private Iterator<R> done = Collections.emptyIterator();

    /** What comes out of the next piece; null where none is left. */
    abstract @Nullable Iterator<R> nextPiece();

    @Override
    public final boolean hasNext() {
        for (Iterator<R> next = done; next != null; next = nextPiece()) {
            done = next;
            if (done.hasNext()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.next();
    }
}
