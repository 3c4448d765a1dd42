package id.pulang.linkage.spark.pairs;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Works through sorted things run by run, where a run is all those of one key; none is held. */
final class Runs<T, R> extends Pieces<R> {

    private final Iterator<T> things;
    private final ToLongFunction<T> key;
    private final Function<Iterator<T>, Iterator<R>> work;
    private @Nullable T ahead;

    Runs(Iterator<T> things, ToLongFunction<T> key, Function<Iterator<T>, Iterator<R>> work) {
        this.things = things;
        this.key = key;
        this.work = work;
        advance();
    }

    private void advance() {
        ahead = things.hasNext() ? things.next() : null;
    }

    @Override
    Optional<Iterator<R>> nextPiece() {
        if (ahead == null) {
            return Optional.empty();
        }
        var run = new Run(key.applyAsLong(ahead));
        Iterator<R> done = work.apply(run);
        run.leave();
        return Optional.of(done);
    }

    private final class Run implements Iterator<T> {

        private final long ofAll;

        Run(long ofAll) {
            this.ofAll = ofAll;
        }

        @Override
        public boolean hasNext() {
            return ahead != null && key.applyAsLong(ahead) == ofAll;
        }

        @Override
        public T next() {
            T next = ahead;
            if (next == null || !hasNext()) {
                throw new NoSuchElementException();
            }
            advance();
            return next;
        }

        /** Passes what nobody took. */
        void leave() {
            while (hasNext()) {
                next();
            }
        }
    }
}
