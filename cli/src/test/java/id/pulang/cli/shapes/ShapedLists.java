package id.pulang.cli.shapes;

import id.pulang.cli.shapes.ListShape.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** Invented lists of one shape, and who each of their rows is about. */
public final class ShapedLists {

    private final ListShape shape;
    private final List<List<Row>> lists = new ArrayList<>();

    /** A row and the number of the person. */
    private record Row(Map<ShapeColumn, String> cells, int person) {}

    private ShapedLists(ListShape shape) {
        this.shape = shape;
    }

    /** Invents lists of so many rows in all. */
    public static ShapedLists invented(ListShape shape, int rows, long seed) {
        var invented = new ShapedLists(shape);
        invented.fill(rows, seed);
        return invented;
    }

    private void fill(int rows, long seed) {
        for (int list = 0; list < shape.lists(); list++) {
            lists.add(new ArrayList<>());
        }
        var random = new SplittableRandom(seed + 1);
        var crowd = new InventedCrowd(shape, rows, seed);
        var clerk = new Clerk(shape, new InventedHomes(rows, seed), seed + 2);
        int written = 0;
        for (int person = 0; written < rows; person++) {
            Map<ShapeColumn, String> facts = crowd.next();
            for (int list : standing(random)) {
                if (written < rows) {
                    lists.get(list).add(new Row(clerk.row(facts, list), person));
                    written++;
                }
            }
        }
        lists.forEach(list -> Collections.shuffle(list, new Random(seed)));
    }

    /** On which lists somebody stands. */
    private List<Integer> standing(SplittableRandom random) {
        int more = shape.has(Trait.HARDLY_ANY_TWICE) ? 3 : shape.has(Trait.OFTEN_TWICE) ? 75 : 35;
        var standing = new ArrayList<Integer>();
        standing.add(random.nextInt(shape.lists()));
        while (standing.size() < 6 && random.nextInt(100) < more) {
            int list = random.nextInt(shape.lists());
            if (!shape.has(Trait.ONCE_A_LIST) || !standing.contains(list)) {
                standing.add(list);
            }
        }
        return standing;
    }

    /** Writes the lists and the truth into a folder; returns the files of the lists. */
    public List<Path> write(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        var truth = new StringBuilder("list,row,person\n");
        for (int list = 0; list < lists.size(); list++) {
            Path file = folder.resolve("list-" + (list + 1) + ".csv");
            var text = new StringBuilder();
            shape.columns()
                    .forEach(column -> text.append(text.isEmpty() ? "" : ",").append(column.heading()));
            text.append('\n');
            for (int row = 0; row < lists.get(list).size(); row++) {
                Row one = lists.get(list).get(row);
                text.append(String.join(
                                ",",
                                shape.columns().stream().map(one.cells()::get).toList()))
                        .append('\n');
                truth.append("list-%d,%d,%d%n".formatted(list + 1, row + 1, one.person()));
            }
            Files.writeString(file, text);
            files.add(file);
        }
        Files.writeString(folder.resolve("truth.csv"), truth);
        return files;
    }

    /** The person behind a row of a list, both counted from 1. */
    int person(int list, int row) {
        return lists.get(list - 1).get(row - 1).person();
    }

    /** How many rows there are. */
    public int rows() {
        return lists.stream().mapToInt(List::size).sum();
    }
}
