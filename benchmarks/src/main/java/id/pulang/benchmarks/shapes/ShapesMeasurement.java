package id.pulang.benchmarks.shapes;

import id.pulang.benchmarks.served.Served;
import id.pulang.cli.CommandOutput;
import id.pulang.cli.shapes.ListShape;
import id.pulang.cli.shapes.NamePool;
import id.pulang.cli.shapes.ShapeScore;
import id.pulang.cli.shapes.ShapeTrial;
import id.pulang.cli.shapes.Shapes;
import java.io.IOException;
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

    /**
     * Measures.
     *
     * @param quick without lists of more than some thousand rows
     */
    public ShapesMeasurement(boolean quick) {
        this.quick = quick;
    }

    /** Runs all and says what came out. */
    public String run(boolean json) throws IOException {
        Path folder = Files.createTempDirectory("shapes");
        try {
            var trial = new ShapeTrial(CommandOutput::of, folder);
            List<ListShape> shapes = Shapes.all();
            for (int at = 0; at < shapes.size(); at++) {
                measure(trial, shapes.get(at), !quick && at % EVERY == 0);
            }
        } finally {
            Served.delete(folder);
        }
        return json
                ? scores.stream().map(ShapeScore::json).collect(Collectors.joining(",\n", "{\"shapes\":[", "]}"))
                : scores.stream().map(ShapeScore::json).collect(Collectors.joining("\n"));
    }

    private void measure(ShapeTrial trial, ListShape shape, boolean longest) throws IOException {
        System.err.println(shape.name());
        var heldBack = shape.called(NamePool.HELD_BACK).renamed(shape.name() + " held-back");
        for (int rows : quick ? QUICK : WHOLE) {
            scores.add(trial.of(shape, rows, SEED + rows));
            scores.add(trial.of(heldBack, rows, HELD_BACK_SEED + rows));
        }
        if (longest) {
            scores.add(trial.of(heldBack, LONGEST, HELD_BACK_SEED));
        }
    }
}
