package id.pulang.linkage.trees;

import java.util.stream.IntStream;

/** A range of rows in chunks that all cores work on; their size never depends on how many cores there are. */
record Chunks(int from, int to) {

    private static final int SIZE = 1 << 14;

    /** Works on the rows of one chunk. */
    @FunctionalInterface
    interface Work {

        void on(int chunk, int from, int to);
    }

    static Chunks of(int rows) {
        return new Chunks(0, rows);
    }

    int count() {
        return (to - from + SIZE - 1) / SIZE;
    }

    void forEach(Work work) {
        var chunks = IntStream.range(0, count());
        (count() > 1 ? chunks.parallel() : chunks).forEach(chunk -> {
            int start = from + chunk * SIZE;
            work.on(chunk, start, Math.min(to, start + SIZE));
        });
    }
}
