package id.pulang.linkage.spark.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Works through a long row of things by the handful, one handful in memory at a time. */
final class Chunks<T, R> implements Iterator<R> {

    private final Iterator<T> things;
    private final int most;
    private final Function<List<T>, Iterator<R>> work;
    private Iterator<R> done = Collections.emptyIterator();

    Chunks(Iterator<T> things, int most, Function<List<T>, Iterator<R>> work) {
        this.things = things;
        this.most = most;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (!done.hasNext() && things.hasNext()) {
            var chunk = new ArrayList<T>();
            while (things.hasNext() && chunk.size() < most) {
                chunk.add(things.next());
            }
            done = work.apply(chunk);
        }
        return done.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.next();
    }
}
