package id.pulang.benchmarks.shapes;

import id.pulang.benchmarks.served.Served;
import id.pulang.cli.CommandOutput;
import id.pulang.cli.shapes.ListShape;
import id.pulang.cli.shapes.NamePool;
import id.pulang.cli.shapes.ShapeScore;
import id.pulang.cli.shapes.ShapeTrial;
import id.pulang.cli.shapes.Shapes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets the command link invented lists of every form and size. Each form comes twice: with the names that the numbers
 * of the model were chosen on, and, marked {@code held-back}, with names and seeds that had no say.
 */
public final class ShapesMeasurement {

    private static final List<Integer> QUICK = List.of(20, 300, 2_000);
    private static final List<Integer> WHOLE = List.of(20, 300, 3_000, 20_000);
    private static final int LONGEST = 50_000;
    private static final int EVERY = 8;
    private static final long SEED = 1;
    private static final long HELD_BACK_SEED = 770_001;

    private final boolean quick;
    private final List<ShapeScore> scores = new ArrayList<>();
    private PrintStream said = System.out;

    /**
     * Measures.
     *
     * @param quick without lists of more than some thousand rows
     */
    public ShapesMeasurement(boolean quick) {
        this.quick = quick;
    }

    /**
     * Runs all and says each score as soon as it is measured: on the error output where a JSON object comes at the end,
     * else on the output, so that nothing is lost to somebody who breaks it off.
     *
     * @return what is left to print at the end: the JSON object, or nothing
     */
    public String run(boolean json) throws IOException {
        said = json ? System.err : System.out;
        Path folder = Files.createTempDirectory("shapes");
        try {
            var trial = new ShapeTrial(CommandOutput::of, folder);
            List<ListShape> shapes = Shapes.all();
            for (int at = 0; at < shapes.size(); at++) {
                System.err.printf(
                        "[%d of %d] %s%n", at + 1, shapes.size(), shapes.get(at).name());
                measure(trial, shapes.get(at), !quick && at % EVERY == 0);
            }
        } finally {
            Served.delete(folder);
        }
        return json
                ? scores.stream().map(ShapeScore::json).collect(Collectors.joining(",\n", "{\"shapes\":[", "]}"))
                : "";
    }

    private void measure(ShapeTrial trial, ListShape shape, boolean longest) throws IOException {
        var heldBack = shape.called(NamePool.HELD_BACK).renamed(shape.name() + " held-back");
        for (int rows : quick ? QUICK : WHOLE) {
            say(trial.of(shape, rows, SEED + rows));
            say(trial.of(heldBack, rows, HELD_BACK_SEED + rows));
        }
        if (longest) {
            say(trial.of(heldBack, LONGEST, HELD_BACK_SEED));
        }
    }

    private void say(ShapeScore score) {
        scores.add(score);
        said.println(score.json());
        said.flush();
    }
}
