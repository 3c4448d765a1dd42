package id.pulang.cli.shapes;

import id.pulang.cli.shapes.ShapeScore.Pairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the command link invented lists of a shape, as anybody would call it, and measures the groups that it writes.
 */
public final class ShapeTrial {

    private static final Pattern LEFT_APART = Pattern.compile("\"leftApart\":\\s*(\\d+)");

    private final Command command;
    private final Path folder;

    /** The command {@code pulang}. */
    @FunctionalInterface
    public interface Command {

        /** Runs it and returns what it prints. */
        String run(List<String> arguments);
    }

    /** Writes lists into a folder and runs the command on them. */
    public ShapeTrial(Command command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /** Links invented lists of so many rows. */
    public ShapeScore of(ListShape shape, int rows, long seed) throws IOException {
        var lists = ShapedLists.invented(shape, rows, seed);
        Path groups = folder.resolve("groups.csv");
        var arguments = new ArrayList<>(List.of("link", "--quiet", "--json", "--join", "likely"));
        arguments.addAll(List.of("--out", groups.toString()));
        lists.write(folder).forEach(file -> arguments.add(file.toString()));
        long began = System.nanoTime();
        String said = command.run(arguments);
        double seconds = (System.nanoTime() - began) / 1e9;
        Matcher apart = LEFT_APART.matcher(said);
        int leftApart = apart.find() ? Integer.parseInt(apart.group(1)) : 0;
        return score(lists, shape, groups, leftApart, seconds);
    }

    private static ShapeScore score(ShapedLists lists, ListShape shape, Path groups, int leftApart, double seconds)
            throws IOException {
        var together = new HashMap<String, Integer>();
        var ofGroup = new HashMap<String, Integer>();
        var ofPerson = new HashMap<String, Integer>();
        List<String> lines = Files.readAllLines(groups);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            int list = Integer.parseInt(cells[1].replaceAll("\\D", ""));
            String person = Integer.toString(lists.person(list, Integer.parseInt(cells[2])));
            together.merge(cells[0] + ' ' + person, 1, Integer::sum);
            ofGroup.merge(cells[0], 1, Integer::sum);
            ofPerson.merge(person, 1, Integer::sum);
        }
        var pairs = new Pairs(pairs(ofGroup), pairs(ofPerson), pairs(together));
        return new ShapeScore(shape, lists.rows(), pairs, largest(ofGroup), largest(ofPerson), leftApart, seconds);
    }

    private static long pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    }

    private static int largest(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(size -> size).max().orElse(0);
    }
}
