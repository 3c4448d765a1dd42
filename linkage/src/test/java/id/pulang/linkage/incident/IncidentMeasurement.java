package id.pulang.linkage.incident;

import id.pulang.linkage.Group;
import id.pulang.linkage.Linker;
import id.pulang.linkage.Settled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Measures what is joined without asking in many invented incidents. */
final class IncidentMeasurement {

    private static final double WANTED = 0.9;

    private IncidentMeasurement() {}

    /** People, noise, first seed, last seed. */
    public static void main(String[] args) throws IOException {
        var measured = new ArrayList<Measured>();
        for (long seed = Long.parseLong(args[2]); seed <= Long.parseLong(args[3]); seed++) {
            Path folder = Files.createTempDirectory("incident");
            IncidentGenerator.write(folder, Integer.parseInt(args[0]), Double.parseDouble(args[1]), seed);
            measured.add(measure(IncidentFolder.read(folder)));
        }
        var f1 = measured.stream().mapToDouble(Measured::f1).summaryStatistics();
        System.out.printf(
                "%d incidents: F1 of pairs %.4f on average, %.4f at least, below %.2f in %d; groups of more than one person %d%n",
                measured.size(),
                f1.getAverage(),
                f1.getMin(),
                WANTED,
                measured.stream().filter(each -> each.f1() < WANTED).count(),
                measured.stream().mapToLong(Measured::wrongGroups).sum());
    }

    private static Measured measure(IncidentFolder incident) {
        List<Group> groups =
                Linker.standard().link(incident.records(), Settled.nothing()).groups();
        var everybody =
                new Group(incident.records().stream().map(record -> record.id()).toList());
        long joined = groups.stream()
                .mapToLong(group -> pairs(group.records().size()))
                .sum();
        long right =
                groups.stream().mapToLong(group -> rightPairs(group, incident)).sum();
        long wrongGroups = groups.stream()
                .filter(group ->
                        rightPairs(group, incident) < pairs(group.records().size()))
                .count();
        return new Measured(2.0 * right / (joined + rightPairs(everybody, incident)), wrongGroups);
    }

    /** How many pairs of a group are of one person. */
    private static long rightPairs(Group group, IncidentFolder incident) {
        return group.records().stream()
                .collect(Collectors.groupingBy(incident::personOf, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(IncidentMeasurement::pairs)
                .sum();
    }

    private static long pairs(long rows) {
        return rows * (rows - 1) / 2;
    }

    private record Measured(double f1, long wrongGroups) {}
}
