package id.pulang.cli.terminal;

import id.pulang.cli.words.Texts;
import java.io.PrintWriter;

/**
 * Draws how far long work is on a terminal: a bar with a step for each part, and the seconds that have gone by. It
 * draws nothing in the first half second, so that short work leaves no trace.
 */
public final class Progress implements AutoCloseable {

    private static final long BEFORE_THE_FIRST = 500;
    private static final long BETWEEN = 250;
    private static final int WIDTH = 24;

    private final PrintWriter err;
    private final Texts texts;
    private final int steps;
    private final long began = System.nanoTime();
    private final Thread pencil;
    private int step;
    private String what = "";
    private int drawn;

    /**
     * Begins.
     *
     * @param terminal whether anybody looks on; otherwise nothing is ever drawn
     */
    public Progress(PrintWriter err, Texts texts, int steps, boolean terminal) {
        this.err = err;
        this.texts = texts;
        this.steps = steps;
        pencil = Thread.ofPlatform().daemon().unstarted(this::draw);
        if (terminal) {
            pencil.start();
        }
    }

    /** Begins the next part. */
    public synchronized void next(String part) {
        step++;
        what = part;
    }

    private void draw() {
        try {
            Thread.sleep(BEFORE_THE_FIRST);
            while (!Thread.currentThread().isInterrupted()) {
                line();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void line() {
        int done = Math.clamp(WIDTH * (step - 1L) / steps, 0, WIDTH);
        String bar = "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] ";
        String line = bar + texts.say("progress.seconds", what, (System.nanoTime() - began) / 1_000_000_000);
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        err.flush();
        drawn = line.length();
    }

    /** Wipes the line, so that something else can be said. */
    public synchronized void wipe() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    @Override
    public void close() {
        pencil.interrupt();
        wipe();
    }
}
