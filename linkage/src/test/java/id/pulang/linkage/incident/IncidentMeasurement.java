package id.pulang.linkage.incident;

import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.TrainingLabels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures what is joined without asking in many invented incidents. */
final class IncidentMeasurement {

    private static final double WANTED = 0.9;
    private static final int ALL_LISTS = 6;

    private IncidentMeasurement() {}

    /**
     * People, noise, first seed, last seed; and if every choice of so many of the six lists is measured, how many, and
     * {@code likely} if nobody is asked.
     */
    public static void main(String[] args) throws IOException {
        int lists = args.length > 4 ? Integer.parseInt(args[4]) : ALL_LISTS;
        boolean likely = args.length > 5 && args[5].equals("likely");
        var measured = new ArrayList<Measured>();
        for (long seed = Long.parseLong(args[2]); seed <= Long.parseLong(args[3]); seed++) {
            Path folder = Files.createTempDirectory("incident");
            IncidentGenerator.write(folder, Integer.parseInt(args[0]), Double.parseDouble(args[1]), seed);
            choices(IncidentFolder.read(folder), lists)
                    .forEach(
                            incident -> measured.add(measure(incident, likely ? likely(incident) : certain(incident))));
        }
        var f1 = measured.stream().mapToDouble(Measured::f1).summaryStatistics();
        System.out.printf(
                "%d incidents: F1 of pairs %.4f on average, %.4f at least, below %.2f in %d; groups of more than one person %d, in %d%n",
                measured.size(),
                f1.getAverage(),
                f1.getMin(),
                WANTED,
                measured.stream().filter(each -> each.f1() < WANTED).count(),
                measured.stream().mapToLong(Measured::wrongGroups).sum(),
                measured.stream().filter(each -> each.wrongGroups() > 0).count());
    }

    /** Every choice of so many lists of an incident. */
    private static Stream<IncidentFolder> choices(IncidentFolder incident, int lists) {
        List<String> files = incident.files();
        return IntStream.range(0, 1 << files.size())
                .filter(choice -> Integer.bitCount(choice) == lists)
                .mapToObj(choice -> IntStream.range(0, files.size())
                        .filter(list -> (choice >> list & 1) == 1)
                        .mapToObj(files::get)
                        .collect(Collectors.toSet()))
                .map(incident::only);
    }

    private static List<Cluster> certain(IncidentFolder incident) {
        return Linker.standard()
                .link(incident.records(), LinkConstraints.nothing())
                .groups();
    }

    private static List<Cluster> likely(IncidentFolder incident) {
        int[] groupOf = Linker.standard()
                .likely(incident.records(), TrainingLabels.nothing())
                .groupOf();
        return IntStream.range(0, groupOf.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        record -> groupOf[record],
                        Collectors.mapping(
                                record -> incident.records().get(record).id(), Collectors.toList())))
                .values()
                .stream()
                .map(Cluster::new)
                .toList();
    }

    private static Measured measure(IncidentFolder incident, List<Cluster> groups) {
        var everybody = new Cluster(
                incident.records().stream().map(record -> record.id()).toList());
        long joined = groups.stream()
                .mapToLong(group -> pairs(group.records().size()))
                .sum();
        long right =
                groups.stream().mapToLong(group -> rightPairs(group, incident)).sum();
        long wrongGroups = groups.stream()
                .filter(group ->
                        rightPairs(group, incident) < pairs(group.records().size()))
                .count();
        long wanted = rightPairs(everybody, incident);
        return new Measured(joined + wanted == 0 ? 1 : 2.0 * right / (joined + wanted), wrongGroups);
    }

    /** How many pairs of a group are of one person. */
    private static long rightPairs(Cluster group, IncidentFolder incident) {
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
